"""The QR code on terminals of every kind, and on what is none."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import signal
import struct
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import segno
import trio
from trio.testing import wait_all_tasks_blocked

from trimtp.login import TerminalQr

URL = "tg://login?token=" + "A" * 43
MATRIX = [list(row) for row in segno.make(URL, error="l", micro=False, boost_error=False).matrix]


class Terminal(io.TextIOWrapper):
    """The program's end of a pseudo-terminal; :meth:`screen` is what arrived at the other end."""

    def __init__(self, person: int, program: int, encoding: str = "utf-8") -> None:
        super().__init__(io.FileIO(program, "w", closefd=False), encoding=encoding)
        self.person, self.program = person, program

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.program, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def screen(self) -> str:
        """Everything that was written, up to a mark put behind it: a terminal hands on what it gets when it likes."""
        self.flush()
        os.write(self.program, MARK)
        seen = b""
        while not seen.endswith(MARK):
            seen += os.read(self.person, 65536)
        return seen.removesuffix(MARK).decode()


MARK = b"\0"


@contextmanager
def terminal(columns: int, rows: int, encoding: str = "utf-8") -> Iterator[Terminal]:
    person, program = pty.openpty()
    end = Terminal(person, program, encoding)
    end.resize(columns, rows)
    try:
        yield end
    finally:
        end.close()
        os.close(program)
        os.close(person)


def bits(lines: list[str], dark: Callable[[str], tuple[bool, bool]]) -> list[list[int]]:
    """The modules of half-block lines, border cut off."""
    rows: list[list[int]] = []
    for line in lines:
        rows.append([int(dark(char)[0]) for char in line])
        rows.append([int(dark(char)[1]) for char in line])
    used = [n for n, row in enumerate(rows) if any(row)]
    columns = [n for n in range(len(rows[0])) if any(row[n] for row in rows)]
    return [row[columns[0] : columns[-1] + 1] for row in rows[used[0] : used[-1] + 1]]


def test_in_a_pipe_each_code_is_followed_by_its_link() -> None:
    out = io.StringIO()
    display = TerminalQr(out, environ={})
    display.show(URL)
    first = out.getvalue()
    assert first.splitlines()[-1] == f"Or open this link there: {URL}"
    assert first.isascii()
    assert "\x1b" not in first
    lines = first.splitlines()[1:-1]
    modules = [[int(line[n] == " ") for n in range(0, len(line), 2)] for line in lines]
    assert [row[4:-4] for row in modules[4:-4]] == MATRIX
    display.show(URL + "B")
    assert out.getvalue().startswith(first)
    display.close()
    assert "\x1b" not in out.getvalue()


def test_without_colours_the_light_modules_are_drawn() -> None:
    with terminal(80, 24) as end:
        TerminalQr(end, environ={"NO_COLOR": "1"}).show(URL)
        screen = end.screen()
    assert "\x1b[38" not in screen
    lines = [line for line in screen.partition("\x1b[2J")[2].splitlines() if "█" in line]
    assert bits(lines, lambda char: (char not in "█▀", char not in "█▄")) == MATRIX
    assert len(lines) == 21  # the standard's border of four


def test_with_colours_the_dark_modules_are_drawn() -> None:
    with terminal(80, 24) as end:
        TerminalQr(end, environ={}).show(URL)
        screen = end.screen()
    lines = [
        line[len("\x1b[38;5;16;48;5;231m") : -len("\x1b[0m")] for line in screen.splitlines() if "48;5;231" in line
    ]
    lines[0] = lines[0].rpartition("m")[2] if "m" in lines[0] else lines[0]
    assert bits(lines, lambda char: (char in "█▀", char in "█▄")) == MATRIX


@pytest.mark.parametrize(
    ("columns", "rows", "code_rows", "words"),
    [(80, 24, 21, True), (80, 22, 19, True), (40, 23, 19, True), (36, 22, 18, True), (80, 20, 19, False)],
)
def test_the_border_and_the_words_give_way_to_a_small_window(
    columns: int, rows: int, code_rows: int, words: bool
) -> None:
    with terminal(columns, rows) as end:
        TerminalQr(end, environ={}).show(URL)
        screen = end.screen()
    assert screen.count("48;5;231m") == code_rows
    assert ("Ctrl-C" in screen) is words
    assert screen.count("\n") < rows


def test_a_window_that_is_too_small_says_so_and_shows_the_link() -> None:
    with terminal(30, 10) as end:
        display = TerminalQr(end, environ={})
        display.show(URL)
        screen = end.screen().replace("\r\n", " ")
        assert "make it 35 columns by 18 rows (it has 30 by 10)" in screen
        assert "48;5;231m" not in screen
        display.close()
        display.close()
        assert end.screen() == "\x1b[?25h\x1b[?1049l"


def test_a_terminal_that_does_not_know_its_size_and_one_that_is_dumb() -> None:
    with terminal(0, 0) as end:
        TerminalQr(end, environ={}).show(URL)
        assert end.screen().count("48;5;231m") == 21
        TerminalQr(end, environ={"TERM": "dumb"}).show(URL)
        assert "\x1b" not in end.screen()


class Sizeless(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_stream_that_only_says_it_is_a_terminal() -> None:
    out = Sizeless()
    TerminalQr(out, environ={}).show(URL)
    assert out.getvalue().startswith("\x1b[?1049h")
    assert "too small" in out.getvalue()  # two columns a module in ASCII


async def test_it_follows_the_window_while_it_is_open() -> None:
    with terminal(80, 24) as end:
        display = TerminalQr(end, environ={})
        async with trio.open_nursery() as nursery:
            nursery.start_soon(display.follow)
            await wait_all_tasks_blocked()
            signal.raise_signal(signal.SIGWINCH)
            await wait_all_tasks_blocked(0.01)
            display.show(URL)
            assert end.screen().count("\x1b[2J") == 1
            end.resize(30, 10)
            signal.raise_signal(signal.SIGWINCH)
            await wait_all_tasks_blocked(0.01)
            assert "too small" in end.screen()
            nursery.cancel_scope.cancel()


async def test_what_is_no_terminal_has_no_size_to_follow() -> None:
    with trio.move_on_after(0) as scope:
        await TerminalQr(io.StringIO(), environ={}).follow()
    assert scope.cancelled_caught
