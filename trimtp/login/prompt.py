"""How the interactive login asks: a protocol of two methods, and the terminal as one of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Protocol, TextIO

import trio

from trimtp.errors import TrimtpError

__all__ = ["LineReader", "NoAnswer", "Prompt", "TerminalPrompt", "Wanted"]


class Wanted(Enum):
    """What the interactive login may ask for."""

    PHONE = "the phone number"
    CODE = "the login code"
    PASSWORD = "the password"  # noqa: S105 -- what is asked for, not one
    NEW_PASSWORD = "a new password"  # noqa: S105 -- as above
    EMAIL = "the e-mail address"
    EMAIL_CODE = "the code from the e-mail"
    FIRST_NAME = "a first name"
    LAST_NAME = "a last name"
    BOT_TOKEN = "the bot token"  # noqa: S105 -- what is asked for, not one
    API_ID = "the api id"
    API_HASH = "the api hash"


_SECRET = frozenset({Wanted.PASSWORD, Wanted.NEW_PASSWORD, Wanted.BOT_TOKEN})


class NoAnswer(TrimtpError):
    """Something was asked and there is nobody to answer: no terminal, or the end of the input."""


class Prompt(Protocol):
    """Whoever answers for the person who logs in."""

    def tell(self, text: str) -> None:
        """Show one line."""
        ...

    async def ask(self, wanted: Wanted, question: str, *, problem: str = "") -> str:
        """The answer to ``question``. ``problem`` says what was wrong with the answer before; raises NoAnswer."""
        ...


class LineReader:
    """Lines of a file descriptor, read so that waiting for one can be cancelled and swallows nothing."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._rest = b""

    async def line(self) -> str | None:
        """The next line without its line end, or None at the end of the input."""
        await trio.lowlevel.checkpoint()
        while b"\n" not in self._rest:
            data = await self._read()
            if not data:
                break
            self._rest += data
        if not self._rest:
            return None
        line, _, self._rest = self._rest.partition(b"\n")
        return line.removesuffix(b"\r").decode("utf-8", "replace")

    async def _read(self) -> bytes:
        try:
            await trio.lowlevel.wait_readable(self._fd)
        except OSError:  # an ordinary file, or a console of Windows: a thread may block on it
            return await trio.to_thread.run_sync(os.read, self._fd, 4096, abandon_on_cancel=True)
        return os.read(self._fd, 4096)


class TerminalPrompt:
    """Asks on a terminal: questions go to ``output`` (stderr), answers come from ``fd`` (stdin), secrets unechoed."""

    def __init__(self, fd: int = 0, output: TextIO | None = None) -> None:
        self._fd = fd
        self._lines = LineReader(fd)
        self._output = sys.stderr if output is None else output

    def tell(self, text: str) -> None:
        """Show one line."""
        print(text, file=self._output, flush=True)

    async def ask(self, wanted: Wanted, question: str, *, problem: str = "") -> str:
        """Ask, and wait for one line. Raises NoAnswer at the end of the input (Ctrl-D)."""
        if problem:
            self.tell(problem)
        if wanted not in _SECRET:
            return await self._ask(wanted, question)
        if sys.platform == "win32":  # pragma: no cover -- wants a console of Windows
            import getpass

            return await trio.to_thread.run_sync(getpass.getpass, f"{question}: ", abandon_on_cancel=True)
        with _no_echo(self._fd):
            try:
                return await self._ask(wanted, question)
            finally:
                self.tell("")

    async def _ask(self, wanted: Wanted, question: str) -> str:
        print(f"{question}: ", end="", file=self._output, flush=True)
        line = await self._lines.line()
        if line is None:
            raise NoAnswer(f"{wanted.value} is missing: the input has ended")
        return line


@contextmanager
def _no_echo(fd: int) -> Iterator[None]:
    """Keep the terminal from showing what is typed; as it was before, whatever happens."""
    import termios

    before = termios.tcgetattr(fd)
    silent = list(before)
    silent[3] &= ~termios.ECHO
    termios.tcsetattr(fd, termios.TCSAFLUSH, silent)
    try:
        yield
    finally:
        termios.tcsetattr(fd, termios.TCSADRAIN, before)
