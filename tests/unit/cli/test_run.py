"""The event loop around a command: Ctrl-C, expected failures, defects, closed pipes, logging."""

from __future__ import annotations

import argparse
import io
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import trio

from trimtp.cli import main, run
from trimtp.cli.exits import Failed
from trimtp.cli.output import Output
from trimtp.errors import InternalError

ARGS = argparse.Namespace(command="dcs")


def streams() -> Output:
    return Output(io.StringIO(), io.StringIO())


def text(stream: object) -> str:
    assert isinstance(stream, io.StringIO)
    return stream.getvalue()


async def test_a_command_that_ends_gives_its_code() -> None:
    async def command(args: argparse.Namespace, out: Output) -> int:
        await trio.lowlevel.checkpoint()
        return 7

    before = signal.getsignal(signal.SIGINT)
    assert await run.interruptible(command, ARGS, streams()) == 7
    assert signal.getsignal(signal.SIGINT) is before


async def test_ctrl_c_cancels_the_command_in_good_order() -> None:
    tidied = []

    async def command(args: argparse.Namespace, out: Output) -> int:
        try:
            signal.raise_signal(signal.SIGINT)
            await trio.sleep_forever()
        finally:
            tidied.append(True)
        raise AssertionError

    out = streams()
    assert await run.interruptible(command, ARGS, out) == 130
    assert tidied == [True]
    assert text(out.stdout) == text(out.stderr) == ""


async def test_a_second_ctrl_c_does_not_wait_for_good_order(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = trio.Event()
    codes = []

    def end(code: int) -> None:
        codes.append(code)
        ended.set()

    async def command(args: argparse.Namespace, out: Output) -> int:
        signal.raise_signal(signal.SIGINT)
        try:
            await trio.sleep_forever()
        finally:
            signal.raise_signal(signal.SIGINT)
            with trio.CancelScope(shield=True):
                await ended.wait()
        raise AssertionError

    monkeypatch.setattr(os, "_exit", end)
    assert await run.interruptible(command, ARGS, streams()) == 130
    assert codes == [130]


async def test_an_expected_failure_is_one_line() -> None:
    async def command(args: argparse.Namespace, out: Output) -> int:
        await trio.lowlevel.checkpoint()
        raise Failed("it is not to be")

    out = streams()
    assert await run.guarded(command, ARGS, out) == 1
    assert text(out.stderr) == "trimtp dcs: it is not to be\n"


async def test_a_defect_passes() -> None:
    async def command(args: argparse.Namespace, out: Output) -> int:
        await trio.lowlevel.checkpoint()
        raise KeyError("a bug")

    with pytest.raises(KeyError, match="a bug"):
        await run.guarded(command, ARGS, streams())


async def test_a_defect_of_the_client_is_one_line_and_verbose_shows_where(caplog: pytest.LogCaptureFixture) -> None:
    async def command(args: argparse.Namespace, out: Output) -> int:
        await trio.lowlevel.checkpoint()
        raise InternalError("a defect ended the client: KeyError") from KeyError("where")

    out = streams()
    with caplog.at_level(logging.INFO, "trimtp.cli"):
        assert await run.guarded(command, ARGS, out) == 1
    assert len(text(out.stderr).splitlines()) == 1
    assert "KeyError: 'where'" in caplog.text


async def test_a_reader_that_has_read_enough(tmp_path: Path) -> None:
    async def command(args: argparse.Namespace, out: Output) -> int:
        await trio.lowlevel.checkpoint()
        raise BrokenPipeError

    with (tmp_path / "out").open("w") as stdout:
        out = Output(stdout, io.StringIO())
        assert await run.guarded(command, ARGS, out) == 1
        stdout.write("nobody reads this")
        stdout.flush()
    assert (tmp_path / "out").read_text() == ""
    assert await run.guarded(command, ARGS, streams()) == 1


@pytest.mark.parametrize("name", ["login", "logout", "whoami", "dcs", "invoke", "explain", "mock", "demo"])
def test_every_command_of_the_parser_exists(name: str) -> None:
    assert run.command_named(name).__name__ == name


def test_another_name_is_a_defect() -> None:
    with pytest.raises(AssertionError):
        run.command_named("dance")


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("trimtp")
    handlers, level = list(logger.handlers), logger.level
    yield logger
    logger.handlers[:] = handlers
    logger.setLevel(level)


@pytest.mark.parametrize(
    ("words", "level"),
    [([], logging.NOTSET), (["-v"], logging.INFO), (["-vv"], logging.DEBUG), (["-vvv"], logging.DEBUG)],
)
def test_main_runs_a_command_and_logs_as_asked(
    words: list[str], level: int, logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", "help.getConfig", *words]) == 0
    logger.debug("very busy")
    logger.info("busy")
    out, err = capsys.readouterr()
    assert out.startswith("help.getConfig (method)")
    assert logger.level == level
    assert ("busy" in err, "very busy" in err) == (level != logging.NOTSET, level == logging.DEBUG)


def test_an_interruption_outside_the_event_loop_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(args: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "run", interrupted)
    assert main(["explain", "user"]) == 130


def test_python_m_trimtp_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    import runpy

    monkeypatch.setattr(sys, "argv", ["trimtp", "explain", "no such thing"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("trimtp", run_name="__main__")
    assert caught.value.code == 1


def test_help_and_wrong_usage_load_nothing_heavy() -> None:
    code = """
import sys, types
package = types.ModuleType("trimtp")  # what the package itself imports is another matter
package.__path__ = [sys.argv[1]]
sys.modules["trimtp"] = package
import trimtp.cli.parser
print([name for name in ("trio", "trimtp_api", "msgspec", "Crypto") if name in sys.modules])
"""
    where = Path(run.__file__).parents[1]
    done = subprocess.run([sys.executable, "-I", "-c", code, where], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
