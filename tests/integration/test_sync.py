"""The blocking facade, used from a thread as a script uses it, against a mock cluster in the test's own loop."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

import pytest
import trio

import trimtp.sync
from trimtp import api
from trimtp.config import ClientConfig
from trimtp.errors import InternalError, NotLoggedIn, PhoneCodeInvalid, SessionInUse
from trimtp.login import CodeSent, SignedIn, request_code
from trimtp.store import MemoryStore
from trimtp.testing import open_mock_cluster

R = TypeVar("R")
PHONE = "+15550001"


async def script(work: Callable[[], R]) -> R:
    """Run a script that knows no event loop."""
    return await trio.to_thread.run_sync(work)


def threads() -> set[threading.Thread]:
    """The threads that a program has to wait for; Trio keeps its idle workers as daemons."""
    return {thread for thread in threading.enumerate() if not thread.daemon}


def log_in(client: trimtp.sync.Client) -> None:
    sent = client.run(request_code, client.trio, PHONE)
    assert isinstance(sent, CodeSent)
    assert isinstance(client.run(sent.submit, "12345"), SignedIn)


async def test_a_script_logs_in_calls_and_logs_out() -> None:
    def work() -> list[str]:
        before = threads()
        with trimtp.sync.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:
            assert not client.is_authorized
            assert client.user_id is None
            with pytest.raises(NotLoggedIn):
                client.get_me()
            sent = client.run(request_code, client.trio, PHONE)
            assert isinstance(sent, CodeSent)
            with pytest.raises(PhoneCodeInvalid):
                client.run(sent.submit, "54321")
            log_in(client)
            me = client.get_me()
            assert client.user_id == me.id
            assert client.home_dc_id == 2
            assert client.invoke(api.help.GetNearestDc(), dc_id=4).this_dc == 4
            assert [(row.dc_id, row.authorized) for row in client.dcs()] == [(1, False), (2, True), (4, False)]
            assert "memory" in repr(client)
            report = client.log_out()
            assert 2 in report.logged_out
        assert threads() == before
        return [str(me.first_name)]

    async with open_mock_cluster() as cluster:
        cluster.add_user(phone=PHONE, first_name="Ada")
        config = cluster.client_config()
        assert await script(work) == ["Ada"]


async def test_errors_pass_unchanged_and_the_store_is_closed() -> None:
    store, mine = MemoryStore(), KeyError("mine")

    def work() -> None:
        with pytest.raises(KeyError) as caught, trimtp.sync.open_client(store, api_id=1, api_hash="x") as client:
            with pytest.raises(SessionInUse), trimtp.sync.open_client(store, api_id=1, api_hash="x"):
                pytest.fail("it is in use")
            raise mine
        assert caught.value is mine
        with pytest.raises(RuntimeError, match="the client is closed"):
            client.invoke(api.help.GetConfig())
        with pytest.raises(ValueError, match="api_id"), trimtp.sync.open_client(store, api_id=0, api_hash="x"):
            pytest.fail("it should not have been opened")

    await script(work)
    await store.load()
    await store.aclose()


async def test_a_call_ends_after_the_timeout() -> None:
    def work() -> None:
        with trimtp.sync.open_client(MemoryStore(), api_id=1, api_hash="x", config=config, timeout=0.1) as client:
            with pytest.raises(TimeoutError, match=r"no answer within 0\.1 s"):
                client.invoke(api.help.GetNearestDc())
            client.timeout = None
            trio.from_thread.run_sync(cluster.dc(2).faults.unmute)
            assert client.invoke(api.help.GetNearestDc()).this_dc == 2

    async with open_mock_cluster() as cluster:
        config = cluster.client_config()
        cluster.dc(2).faults.mute()
        await script(work)


async def test_updates_come_through_an_iterator() -> None:
    def work() -> list[object]:
        with trimtp.sync.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:
            log_in(client)
            client.get_me()
            with client.updates() as updates:
                with pytest.raises(TimeoutError):
                    updates.get(timeout=0)
                trio.from_thread.run_sync(push, 1)
                seen: list[object] = [updates.get(timeout=20)]
                trio.from_thread.run_sync(push, 2)
                seen.append(next(updates))
            with client.updates(timeout=0.05) as silent:
                assert list(silent) == []
            with client.updates() as orphan:
                client._bridge.leave()
                assert list(orphan) == []
                with pytest.raises(EOFError):
                    orphan.get()
                with pytest.raises(RuntimeError, match="closed"):
                    client.get_me()
        return seen

    async with open_mock_cluster() as cluster:
        user = cluster.add_user(phone=PHONE)
        config = cluster.client_config()

        def push(number: int) -> None:
            assert cluster.push_update(user, api.UpdateUserTyping(user_id=number, action=api.SendMessageTypingAction()))

        first, second = await script(work)
        assert isinstance(first, api.UpdateUserTyping)
        assert isinstance(second, api.UpdateUserTyping)
        assert (first.user_id, second.user_id) == (1, 2)


async def test_a_defect_wakes_the_caller_and_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def work() -> None:
        with (
            pytest.raises(InternalError) as caught,
            trimtp.sync.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client,
        ):
            try:
                client.invoke(api.help.GetNearestDc())
            except InternalError as error:
                seen.append(error)
                raise
        assert seen == [caught.value]
        assert isinstance(caught.value.__cause__, ZeroDivisionError)

    async def dial(host: str, port: int) -> trio.SocketStream:
        await trio.lowlevel.checkpoint()
        raise ZeroDivisionError

    seen: list[InternalError] = []
    config = ClientConfig(dial=dial)
    await script(work)


async def test_ctrl_c_cancels_the_call_and_leaves_in_order() -> None:
    program = (
        "import sys, trimtp.sync\n"
        "from trimtp import MemoryStore, api, ClientConfig, DcOption\n"
        "config = ClientConfig(dc_options=(DcOption(2, '127.0.0.1', int(sys.argv[1])),))\n"
        "try:\n"
        "    with trimtp.sync.open_client(MemoryStore(), api_id=1, api_hash='x', config=config) as client:\n"
        "        client.invoke(api.help.GetNearestDc())\n"
        "except KeyboardInterrupt:\n"
        "    print('interrupted')\n"
    )
    listeners = await trio.open_tcp_listeners(0, host="127.0.0.1")
    port = listeners[0].socket.getsockname()[1]
    process = await trio.lowlevel.open_process(
        [sys.executable, "-c", program, str(port)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    async with listeners[0] as listener, process.stdout:
        with trio.fail_after(60):
            async with await listener.accept() as stream:  # it has called, and nobody answers
                assert await stream.receive_some()
                process.send_signal(signal.SIGINT)
                assert b"".join([chunk async for chunk in process.stdout]) == b"interrupted\n"
                assert await process.wait() == 0


async def test_the_login_at_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    async def interactively(client: trimtp.Client, *, phone: str | None = None) -> api.User:
        sent = await request_code(client, phone or "")
        assert isinstance(sent, CodeSent)
        step = await sent.submit("12345")
        assert isinstance(step, SignedIn)
        return step.user

    def work() -> int:
        with trimtp.sync.open_client(MemoryStore(), api_id=1, api_hash="x", config=config, timeout=0.01) as client:
            return client.log_in(PHONE).id  # a person may take longer than the timeout of a call

    monkeypatch.setattr(trimtp.sync, "log_in_interactively", interactively)
    async with open_mock_cluster() as cluster:
        user = cluster.add_user(phone=PHONE)
        config = cluster.client_config()
        assert await script(work) == user.id
