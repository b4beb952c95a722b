"""``mock`` and ``demo``, in this process."""

from __future__ import annotations

import io
import json
import re
import signal
import socket
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import trio

import trimtp
from tests.unit.cli.harness import Result, Watched, run_cli
from trimtp.cli import demo as cli_demo
from trimtp.cli.output import Output
from trimtp.cli.parser import parse
from trimtp.cli.run import command_named, interruptible
from trimtp.config import ClientConfig, DcOption, PublicKey
from trimtp.testing import MockCluster, open_mock_cluster


class Running:
    """``mock`` as a task of this process: what it said, and how it ended."""

    def __init__(self, *argv: str) -> None:
        self.args = parse(["mock", *argv])
        self.stdout = Watched()
        self.code: int | None = None
        self.ended = trio.Event()

    async def run(self) -> None:
        self.code = await interruptible(command_named("mock"), self.args, Output(self.stdout, io.StringIO()))
        self.ended.set()

    async def description(self) -> Any:
        await self.stdout.until("\n")
        return json.loads(self.stdout.getvalue())


async def test_a_client_logs_in_at_the_mock_and_sigterm_ends_it_with_0() -> None:
    mock = Running(
        "--dcs", "1,2", "--user", "+15550001:correct horse", "--user", "15550002", "--code", "777", "--strict"
    )
    async with trio.open_nursery() as nursery:
        nursery.start_soon(mock.run)
        said = await mock.description()
        assert set(said) == {"dcs", "public_key", "fingerprint", "code"}
        assert said["code"] == "777"
        key = PublicKey.from_pem(said["public_key"])
        assert said["fingerprint"] == f"{key.fingerprint % 2**64:016x}"
        config = ClientConfig(
            dc_options=tuple(DcOption(int(dc_id), at["host"], at["port"]) for dc_id, at in said["dcs"].items()),
            public_keys=(key,),
        )
        assert [option.id for option in config.dc_options] == [1, 2]
        for phone, password in (("+15550001", "correct horse"), ("+15550002", None)):
            async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x", config=config) as client:
                step = await (await trimtp.login.request_code(client, phone)).submit("777")
                if password is not None:
                    assert isinstance(step, trimtp.login.PasswordNeeded)
                    step = await step.submit(password)
                assert isinstance(step, trimtp.login.SignedIn)
        signal.raise_signal(signal.SIGTERM)
        await mock.ended.wait()
    assert mock.code == 0
    with pytest.raises(OSError, match="connect"):
        await trio.open_tcp_stream("127.0.0.1", config.dc_options[0].port)


async def test_ctrl_c_ends_the_mock_with_130() -> None:
    mock = Running()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(mock.run)
        assert set((await mock.description())["dcs"]) == {"1", "2", "4"}
        signal.raise_signal(signal.SIGINT)
        await mock.ended.wait()
    assert mock.code == 130


async def test_ports_follow_one_another() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        first = probe.getsockname()[1]
    mock = Running("--dcs", "4,1", "--port", str(first))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(mock.run)
        said = await mock.description()
        assert {dc_id: at["port"] for dc_id, at in said["dcs"].items()} == {"4": first, "1": first + 1}
        nursery.cancel_scope.cancel()


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["--home", "9"], 2, "data centre 9 is not one of 1, 2, 4"),
        (["--port", "65534"], 2, "there are not 3 ports"),
        (["--user", "1"], 2, "--user 1: "),
        (["--user", "15550001", "--user", "+15550001"], 2, "--user +15550001: the account is taken"),
        (["--host", "192.0.2.1"], 1, "cannot listen on 192.0.2.1: "),
    ],
)
async def test_a_mock_that_cannot_run(words: list[str], code: int, says: str) -> None:
    result = await run_cli("mock", *words)
    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert len(result.err.splitlines()) == 1


async def test_a_port_that_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = await run_cli("mock", "--dcs", "1", "--port", str(taken.getsockname()[1]))
    assert result.code == 1
    assert "in use" in result.err


# ---- demo ------------------------------------------------------------------------------------------------------------


async def test_the_demonstration_holds_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    result = await run_cli("demo")
    assert list(await trio.Path(tmp_path).iterdir()) == []
    assert result.code == 0, result.out
    lines = result.out.splitlines()
    assert result.err == ""
    assert re.fullmatch(r"All 14 steps held, after [0-9.]+ s\.", lines[-1])
    assert len(lines) == 15
    assert all(re.match(r"ok  \S.* +\d+ ms  \S", line) for line in lines[:-1])
    assert "PHONE_MIGRATE_2" in result.out


async def demo_with(monkeypatch: pytest.MonkeyPatch, spoil: Any) -> Result:
    """The demonstration on a cluster that ``spoil`` has changed."""

    @asynccontextmanager
    async def open_spoiled(*args: Any, **kwargs: Any) -> AsyncIterator[MockCluster]:
        async with open_mock_cluster(*args, **kwargs) as cluster:
            spoil(cluster)
            yield cluster

    monkeypatch.setattr(cli_demo, "open_mock_cluster", open_spoiled)
    return await run_cli("demo", "--json")


def _refuse_export(cluster: MockCluster) -> None:
    cluster.dc(2).faults.error("auth.exportAuthorization", "FLOOD_WAIT_3600", times=9)


def _wrong_bytes(cluster: MockCluster) -> None:
    read = cluster.files.read

    def spoiled(dc_id: int, request: Any) -> Any:
        stored, data = read(dc_id, request)
        return stored, data[:-1] + b"?"

    cluster.files.read = spoiled  # type: ignore[method-assign]  # that is what is tested


def _any_code(cluster: MockCluster) -> None:
    enter = cluster.accounts.enter_code

    def entered(phone: str, phone_code_hash: str, code: str | None, now: float) -> None:
        enter(phone, phone_code_hash, cluster.code, now)

    cluster.accounts.enter_code = entered  # type: ignore[method-assign]  # as above


@pytest.mark.parametrize(
    ("spoil", "step", "detail"),
    [
        (_refuse_export, "Fetch a file from data centre 1", "TransferFloodWait: "),
        (_wrong_bytes, "Fetch a file from data centre 1", "the bytes differ"),
        (_any_code, "Enter a wrong code: refused, and nothing is lost", "a wrong code was taken"),
    ],
)
async def test_a_step_that_does_not_hold_ends_the_demonstration_with_1(
    monkeypatch: pytest.MonkeyPatch, spoil: Any, step: str, detail: str
) -> None:
    result = await demo_with(monkeypatch, spoil)
    assert result.code == 1
    said = json.loads(result.out)
    assert said["ok"] is False
    assert [shown["name"] for shown in said["steps"] if not shown["ok"]] == [step] == [said["steps"][-1]["name"]]
    assert detail in said["steps"][-1]["detail"]
    assert "A step did not hold" in result.err


async def test_a_step_that_does_not_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def stall(cluster: MockCluster) -> None:
        cluster.dc(1).faults.stall("req_pq_multi")

    monkeypatch.setattr(cli_demo, "_STEP_SECONDS", 0.5)
    result = await demo_with(monkeypatch, stall)
    assert result.code == 1
    assert json.loads(result.out)["steps"][-1]["detail"] == "not done within 0.5 s"
