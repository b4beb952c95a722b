"""``python -m trimtp`` as a program: processes, exit codes, signals, a pseudo-terminal.

What the commands do is tested in this process by the other ``test_cli_*`` modules; here are the few things that only a
process shows.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import signal
import socket
import subprocess
import sys
import termios
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest

from tests.integration.cli_stage import PASSWORD, PHONE, stored

PROGRAM = [sys.executable, "-m", "trimtp"]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("TRIMTP_", "TG_"))} | {
    "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    "TRIMTP_API_ID": "12345",
    "TRIMTP_API_HASH": "0123abc",
}
LOGIN = ("login", "--phone", PHONE, "--code-stdin", "--password-stdin")
SECONDS = 60.0


@contextmanager
def process(*argv: str, program: Sequence[str] = PROGRAM, **how: Any) -> Iterator[subprocess.Popen[str]]:
    """A running command; it is ended and waited for when the block ends."""
    pipes: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    running = subprocess.Popen([*program, *argv], text=True, **({"env": ENVIRONMENT} | pipes | how))
    try:
        yield running
    finally:
        if running.poll() is None:
            running.kill()
        running.wait(SECONDS)
        for stream in (running.stdin, running.stdout, running.stderr):
            if stream is not None:
                stream.close()


def run(*argv: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [*PROGRAM, *argv],
        input=stdin,
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        timeout=SECONDS,
        check=False,
    )


def read_line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline()


@dataclass(frozen=True)
class Servers:
    """A mock cluster in a process of its own."""

    description: Any
    key: Path

    def options(self, session: Path) -> list[str]:
        options = ["--session", str(session), "--public-key", str(self.key), "--timeout", "30"]
        for dc_id, at in self.description["dcs"].items():
            options += ["--dc", f"{dc_id}={at['host']}:{at['port']}"]
        return options

    def run(self, session: Path, *argv: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return run(argv[0], *self.options(session), *argv[1:], stdin=stdin)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    with process("mock", "--user", f"{PHONE}:{PASSWORD}") as mock:
        description = json.loads(read_line(mock.stdout))
        key = tmp_path_factory.mktemp("mock") / "key.pem"
        key.write_text(description["public_key"])
        yield Servers(description, key)
        mock.terminate()
        out, err = mock.communicate(timeout=SECONDS)
        assert (mock.returncode, out, err) == (0, "", "")


@pytest.fixture
def session(tmp_path: Path) -> Path:
    folder = tmp_path / "sessions"
    folder.mkdir()
    return folder / "me.session"


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line with which a refusal ends."""
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    return done.stderr


def test_a_session_from_login_to_logout(servers: Servers, session: Path) -> None:
    done = servers.run(session, *LOGIN, stdin=f"12345\n{PASSWORD}\n")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Logged in as User 1 ")
    me = servers.run(session, "whoami", "--json")
    assert (me.returncode, me.stderr) == (0, "")
    assert json.loads(me.stdout)["phone"] == PHONE
    call = servers.run(session, "invoke", "help.getNearestDc", "--dc-id", "4")
    assert json.loads(call.stdout)["this_dc"] == 4
    dcs = servers.run(session, "dcs")
    assert [line.split()[:3] for line in dcs.stdout.splitlines()[2:3]] == [["2", "READY", "yes"]]
    out = servers.run(session, "logout")
    assert (out.returncode, out.stderr) == (0, "")
    assert servers.run(session, "whoami").returncode == 3


def test_a_login_that_is_refused_ends_with_one_clear_line(servers: Servers, session: Path) -> None:
    done = servers.run(session, *LOGIN, stdin="12345\nwrong horse\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1] == "trimtp login: the password is wrong (400 PASSWORD_HASH_INVALID)"
    assert "Traceback" not in done.stderr
    assert "horse" not in done.stderr
    assert set(stored(session.parent)) == {"me.session"}
    assert servers.run(session, "whoami").returncode == 3


def test_a_second_process_and_ctrl_c_in_the_middle_of_a_login(servers: Servers, session: Path) -> None:
    with process(LOGIN[0], *servers.options(session), *LOGIN[1:]) as login:
        assert read_line(login.stderr).startswith("A code of 5 characters was sent")
        second = servers.run(session, "whoami")
        assert second.returncode == 5
        assert str(session) in one_line(second)
        login.send_signal(signal.SIGINT)
        assert login.wait(SECONDS) == 130  # its stdin is open still
        assert login.communicate() == ("", "")
    assert set(stored(session.parent)) == {"me.session"}
    done = servers.run(session, *LOGIN, stdin=f"12345\n{PASSWORD}\n")
    assert done.returncode == 0, done.stderr


def test_ctrl_c_while_a_server_is_silent(servers: Servers, session: Path) -> None:
    assert servers.run(session, *LOGIN, stdin=f"12345\n{PASSWORD}\n").returncode == 0
    before = stored(session.parent)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(SECONDS)
        at = f"2=127.0.0.1:{listener.getsockname()[1]}"
        with process("whoami", "--session", str(session), "--dc", at) as whoami:
            silent, _ = listener.accept()
            whoami.send_signal(signal.SIGINT)
            out, err = whoami.communicate(timeout=SECONDS)
            silent.close()
    assert (whoami.returncode, out, err) == (130, "", "")
    assert stored(session.parent) == before
    assert servers.run(session, "whoami").returncode == 0


def test_ctrl_c_ends_the_mock() -> None:
    with process("mock", "--dcs", "1") as mock:
        assert set(json.loads(read_line(mock.stdout))["dcs"]) == {"1"}
        mock.send_signal(signal.SIGINT)
        out, err = mock.communicate(timeout=SECONDS)
    assert (mock.returncode, out, err) == (130, "", "")


def test_the_demonstration() -> None:
    done = run("demo", "--json")
    said = json.loads(done.stdout)
    assert (done.returncode, said["ok"]) == (0, True)
    assert len(said["steps"]) == 14
    assert all(set(step) == {"name", "ok", "ms", "detail"} and step["ok"] for step in said["steps"])
    assert said["first_run"] == {"exports": {"1": 1, "4": 1}, "imports": {"1": 1, "4": 1}}
    assert said["after_restart"] == {"exports": {"1": 0, "4": 0}, "imports": {"1": 0, "4": 0}}
    assert "All 14 steps held" in done.stderr


def test_wrong_usage() -> None:
    done = run("--nonsense")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: trimtp ")


# ---- a terminal ------------------------------------------------------------------------------------------------------


class Terminal:
    """A pseudo-terminal with a program in it; the test is the person in front."""

    def __init__(self, person: int) -> None:
        self._person = person
        self.shown = ""
        self._read = 0

    def until(self, text: str) -> None:
        """Read the screen until ``text`` appears after what was waited for last."""
        while text not in self.shown[self._read :]:
            try:
                data = os.read(self._person, 4096)
            except OSError:  # the program has closed its end
                data = b""
            assert data, f"the program ended; the screen says {self.shown!r}"
            self.shown += data.decode()
        self._read = self.shown.index(text, self._read) + len(text)

    def type(self, text: str) -> None:
        os.write(self._person, text.encode())


@contextmanager
def in_terminal(*argv: str, **how: Any) -> Iterator[tuple[Terminal, subprocess.Popen[str], int]]:
    """Run the program, or another one, with a pseudo-terminal as its controlling terminal and all its streams."""
    person, program = pty.openpty()

    def take_terminal() -> None:
        fcntl.ioctl(program, termios.TIOCSCTTY, 0)

    streams: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), program)
    try:
        with process(*argv, start_new_session=True, preexec_fn=take_terminal, **streams, **how) as running:
            yield Terminal(person), running, program
    finally:
        os.close(program)
        os.close(person)


def test_login_in_a_terminal(servers: Servers, session: Path) -> None:
    with in_terminal("login", *servers.options(session)) as (terminal, running, _):
        terminal.until("Phone number: ")
        terminal.type(PHONE + "\n")
        terminal.until("A code of 5 characters was sent")
        terminal.until("Code (empty: have it sent by SMS, after 60 s): ")
        terminal.type("54321\n")
        terminal.until("The code is wrong (400 PHONE_CODE_INVALID).")
        terminal.until("Code (empty: have it sent by SMS, after 60 s): ")
        terminal.type("12345\n")
        terminal.until("Password: ")
        terminal.type("wrong horse\n")
        terminal.until("The password is wrong")
        terminal.until("Password: ")
        terminal.type(PASSWORD + "\n")
        terminal.until(f"The session is in {session}")
        assert running.wait(SECONDS) == 0
    assert PHONE in terminal.shown
    assert "horse" not in terminal.shown
    assert servers.run(session, "whoami").returncode == 0


def test_ctrl_c_at_the_password_gives_the_terminal_back(servers: Servers, session: Path) -> None:
    with in_terminal("login", "--phone", PHONE, *servers.options(session)) as (terminal, running, program):
        terminal.until("Code (empty: have it sent by SMS, after 60 s): ")
        terminal.type("12345\n")
        terminal.until("Password: ")
        assert not termios.tcgetattr(program)[3] & termios.ECHO
        terminal.type("half a pass\x03")
        assert running.wait(SECONDS) == 130
        assert termios.tcgetattr(program)[3] & termios.ECHO
    assert "half a pass" not in terminal.shown
    done = servers.run(session, *LOGIN, stdin=f"12345\n{PASSWORD}\n")
    assert done.returncode == 0, done.stderr


def test_ctrl_d_is_no_answer(servers: Servers, session: Path) -> None:
    with in_terminal("login", *servers.options(session)) as (terminal, running, _):
        terminal.until("Phone number: ")
        terminal.type("\x04")
        terminal.until("trimtp login: the phone number is missing: the input has ended")
        assert running.wait(SECONDS) == 2
