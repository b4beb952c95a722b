"""The login flows through the program in a terminal, and devices, change-phone and reset-password."""

from __future__ import annotations

import codecs
import fcntl
import os
import signal
import struct
import subprocess
import termios
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import segno
import trio

from tests.integration.cli_stage import PASSWORD, PHONE, Stage, open_stage, set_credentials
from tests.integration.test_cli_program import in_terminal
from tests.unit.cli.harness import Result
from trimtp.login import QrShown
from trimtp.testing import accounts

CLEAR = "\x1b[H\x1b[2J"
GROUND, PLAIN = "\x1b[38;5;16;48;5;231m", "\x1b[0m"


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    set_credentials(monkeypatch)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path) as stage:
        yield stage


class Screen:
    """A pseudo-terminal's text, read while the mock cluster runs in this event loop."""

    def __init__(self, person: int, running: subprocess.Popen[str], program: int) -> None:
        self._person = person
        self.running = running
        self.program = program
        self.shown = ""
        self._read = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")()

    async def until(self, text: str) -> None:
        """Read until ``text`` appears after what was waited for last."""
        with trio.fail_after(60):
            while text not in self.shown[self._read :]:
                await trio.lowlevel.wait_readable(self._person)
                data = os.read(self._person, 65536)
                assert data, f"the program ended; the screen says {self.shown!r}"
                self.shown += self._decoder.decode(data)
        self._read = self.shown.index(text, self._read) + len(text)

    def type(self, text: str) -> None:
        os.write(self._person, text.encode())

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.program, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    async def ended(self) -> int:
        return await trio.to_thread.run_sync(self.running.wait, 60)


@contextmanager
def terminal(stage: Stage, command: str, *argv: str, columns: int = 80, rows: int = 24) -> Iterator[Screen]:
    """The program in a pseudo-terminal, on the stage's session."""
    options = [command, "--session", str(stage.session), *stage.options, *argv]
    with in_terminal(*options) as (person, running, program):
        screen = Screen(person._person, running, program)
        screen.resize(columns, rows)
        yield screen


def modules(frame: str) -> list[str]:
    """The QR code of a frame as rows of 0 and 1, without its border."""
    lines = [line.removeprefix(GROUND).removesuffix(PLAIN) for line in frame.split("\r\n") if line.startswith(GROUND)]
    rows = []
    for line in lines:
        rows.append("".join("1" if char in "▀█" else "0" for char in line))
        rows.append("".join("1" if char in "▄█" else "0" for char in line))
    rows = [row for row in rows if "1" in row]
    left = min(row.index("1") for row in rows)
    right = max(row.rindex("1") for row in rows)
    return [row[left : right + 1] for row in rows]


def drawn(token: bytes) -> list[str]:
    """What the QR code of a login token has to look like."""
    url = QrShown(token, 0, client=None).url  # type: ignore[arg-type]  # the link needs no client
    code = segno.make(url, error="l", micro=False, boost_error=False)
    return ["".join(str(module & 1) for module in row) for row in code.matrix]


async def test_login_by_qr_code_in_a_window_that_changes(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "TOKEN_SECONDS", 6)  # renewed a second after it was shown
    known = stage.cluster.accounts._tokens
    with terminal(stage, "login", "--qr") as screen:
        await screen.until("\x1b[?1049h")
        await screen.until("Ctrl-C stops.")
        screen.resize(30, 10)
        await screen.until("The window is too small")
        screen.resize(100, 50)
        await screen.until("Ctrl-C stops.")
        await stage.cluster.wait_until(lambda: len(known) > 1)
        await screen.until("Ctrl-C stops.")
        frames = [frame for frame in screen.shown.split(CLEAR) if "Ctrl-C stops." in frame]
        assert {tuple(modules(frame)) for frame in frames} == {tuple(drawn(token)) for token in known}
        stage.cluster.accept_login_token(list(known)[-1], stage.user)
        await screen.until("\x1b[?1049l")
        await screen.until("Password (hint: a horse): ")
        screen.type(f"{PASSWORD}\n")
        await screen.until("Logged in as Ada Lovelace")
        await screen.until("The session is in ")
        assert await screen.ended() == 0
    assert PASSWORD not in screen.shown
    assert (await stage.run("whoami")).code == 0


async def test_ctrl_c_at_the_qr_code_gives_the_terminal_back(stage: Stage) -> None:
    with terminal(stage, "login", "--qr") as screen:
        before = termios.tcgetattr(screen.program)
        await screen.until("Ctrl-C stops.")
        screen.type("\x03")
        await screen.until("\x1b[?25h\x1b[?1049l")
        assert await screen.ended() == 130
        assert termios.tcgetattr(screen.program) == before
    await stage.log_in()


async def test_recovery_by_mail_in_a_terminal(stage: Stage) -> None:
    stage.cluster.add_user(phone="+15550002", first_name="Mina", password="old", recovery_email="mina@mail.example")
    with terminal(stage, "login", "--phone", "+15550002") as screen:
        await screen.until("Code (empty: have it sent by SMS, after 60 s): ")
        screen.type("\n")
        await screen.until("It is too early for that: wait ")
        await screen.until("after 60 s): ")
        screen.type("12345\n")
        await screen.until("Password (empty: have a code sent to the recovery e-mail address): ")
        screen.type("\n")
        await screen.until("A code was sent to m***a@mail.example.")
        await screen.until("(empty: have it sent again): ")
        screen.type("54321\n")
        await screen.until("The code from the e-mail is wrong (400 CODE_INVALID).")
        await screen.until("(empty: have it sent again): ")
        screen.type("12345\n")
        for question in ("New password (empty: none): ", "The new password again: "):
            await screen.until(question)
            screen.type("brand new horse\n")
        await screen.until("Logged in as Mina")
        assert await screen.ended() == 0
    assert "horse" not in screen.shown


async def test_an_e_mail_address_is_set_up_in_a_terminal(stage: Stage) -> None:
    stage.cluster.route_codes("+15550003", "email setup", "sms")
    stage.cluster.add_user(phone="+15550003", first_name="Grace")
    with terminal(stage, "login", "--phone", "+15550003") as screen:
        await screen.until("E-mail address: ")
        screen.type("grace@mail.example\n")
        await screen.until("Code from the e-mail (empty: have it sent again): ")
        screen.type("12345\n")
        await screen.until("sent to the e-mail address g***e@mail.example.")
        await screen.until("Code (empty: have it sent by SMS, after 60 s): ")
        screen.type("12345\n")
        await screen.until("Logged in as Grace")
        assert await screen.ended() == 0


async def test_ctrl_c_at_the_code_leaves_a_usable_session(stage: Stage) -> None:
    with terminal(stage, "login", "--phone", PHONE) as screen:
        await screen.until("after 60 s): ")
        screen.running.send_signal(signal.SIGINT)
        assert await screen.ended() == 130
    await stage.log_in()


async def test_a_qr_code_without_a_terminal(stage: Stage) -> None:
    results: list[Result] = []

    async def log_in() -> None:
        results.append(await stage.run("login", "--qr", "--password-stdin", "--json", stdin=f"{PASSWORD}\n"))

    async with trio.open_nursery() as nursery:
        nursery.start_soon(log_in)
        await stage.cluster.wait_until(lambda: bool(stage.cluster.accounts._tokens))
        (token,) = stage.cluster.accounts._tokens
        stage.cluster.accept_login_token(token, stage.user)
    assert results[0].document["id"] == stage.user.id
    assert "\x1b" not in results[0].err
    assert results[0].err.startswith("Scan this code in Telegram on your phone")
    assert QrShown(token, 0, client=None).url in results[0].err  # type: ignore[arg-type]  # the link needs no client


async def test_the_next_login_of_a_session_needs_no_code_and_skips_its_line(stage: Stage) -> None:
    await stage.log_in()
    assert (await stage.run("logout")).code == 0
    await stage.log_in()
    assert stage.cluster.count("auth.signIn") == 0
    assert stage.cluster.count("auth.signIn", refused=True) == 1


# ---- devices, change-phone, reset-password ---------------------------------------------------------------------------


async def test_devices(stage: Stage, tmp_path: Path) -> None:
    await stage.log_in()
    login = ("login", "--phone", PHONE, "--code-stdin", "--password-stdin")
    other = tmp_path / "other.session"
    assert (await stage.run(*login, stdin=f"12345\n{PASSWORD}\n", session=other)).code == 0
    rows = (await stage.run("devices", "--json")).document
    assert [(row["current"], row["hash"] is None) for row in rows] == [(True, True), (False, False)]
    table = (await stage.run("devices")).out.splitlines()
    assert table[0].split()[:3] == ["HASH", "DEVICE", "PROGRAM"]
    assert table[1].endswith("this one")
    assert all("api id 0" not in line for line in table), "what was said under a temporary key is the permanent one's"
    assert table[2].startswith(rows[1]["hash"])
    result = await stage.run("devices", "end", rows[1]["hash"].upper())
    assert (result.code, result.out) == (0, f"The login {rows[1]['hash']} is over.\n")
    assert (await stage.run("whoami", session=other)).code == 3
    result = await stage.run("devices", "end", rows[1]["hash"])
    assert result.code == 1
    assert result.err == "trimtp devices: no device of the account has this hash (400 HASH_INVALID)\n"
    keys = stage.cluster.dc(2).keys.values()
    key = next(key for key in keys if f"{key.hash % 2**64:016x}" == rows[1]["hash"])
    key.user_id = stage.user.id
    assert (await stage.run("devices", "end", rows[1]["hash"], "--json")).document == {"ended": rows[1]["hash"]}
    assert key.user_id is None


@pytest.mark.parametrize("words", [["end"], ["stop", "0" * 16], ["end", "12"], ["end", "0" * 16, "x"]])
async def test_devices_wants_to_know_which(stage: Stage, words: list[str]) -> None:
    assert (await stage.run("devices", *words)).code == 2
    assert stage.cluster.calls == []


async def test_change_phone(stage: Stage) -> None:
    await stage.log_in()
    assert (await stage.run("change-phone", "Ada", "--code-stdin")).code == 2
    assert (await stage.run("change-phone", "+15559")).code == 2
    result = await stage.run("change-phone", "+1 555 9", "--code-stdin", stdin="12345\n")
    assert (result.code, result.out) == (0, "The account has the phone number +15559 now.\n")
    result = await stage.run("change-phone", PHONE, "--code-stdin", "--json", stdin="12345\n")
    assert result.document == {"id": stage.user.id, "phone": PHONE}
    stage.cluster.add_user(phone="+15557777")
    result = await stage.run("change-phone", "+15557777", "--code-stdin", stdin="12345\n")
    assert result.code == 1
    assert "another account has this phone number" in result.err


async def test_reset_password(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.log_in()
    waiting = (await stage.run("reset-password", "--json")).document
    assert waiting["state"] == "waiting"
    assert (await stage.run("reset-password")).out.startswith("The reset has begun; the password can be taken away")
    assert (await stage.run("reset-password", "--cancel")).out == "The password stays as it is.\n"
    assert (await stage.run("reset-password", "--json")).document["state"] == "refused"
    assert (await stage.run("reset-password")).out.startswith("A reset was called off lately; another one")
    monkeypatch.setattr(stage.cluster.accounts, "_no_reset_before", {})
    await stage.run("reset-password")
    assert (await stage.run("reset-password", "--cancel", "--json")).document == {"state": "cancelled", "date": None}
    monkeypatch.setattr(stage.cluster.accounts, "_no_reset_before", {})
    monkeypatch.setattr(accounts, "RESET_SECONDS", 0)
    assert (await stage.run("reset-password", "--json")).document == {"state": "removed", "date": None}
    result = await stage.run("reset-password")
    assert (result.code, result.err) == (1, "trimtp reset-password: the account has no password (400 PASSWORD_EMPTY)\n")
