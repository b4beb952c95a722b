"""Lines from pipes, files and a pseudo-terminal."""

from __future__ import annotations

import io
import os
import pty
import termios
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import trio
from trio.testing import wait_all_tasks_blocked

from trimtp.login import NoAnswer, TerminalPrompt, Wanted
from trimtp.login.prompt import LineReader


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        with suppress(OSError):  # the test may have closed it
            os.close(end)


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """A pseudo-terminal: the end where a person types, and the program's end."""
    person, program = pty.openpty()
    yield person, program
    os.close(person)
    os.close(program)


async def test_lines_of_a_pipe(pipe: tuple[int, int]) -> None:
    reader, (_, end) = LineReader(pipe[0]), pipe
    os.write(end, b"one\r\ntwo\nthr")
    assert await reader.line() == "one"
    assert await reader.line() == "two"
    os.write(end, b"ee")
    os.close(end)
    assert await reader.line() == "three"
    assert await reader.line() is None


async def test_lines_of_an_ordinary_file(tmp_path: Path) -> None:
    path = tmp_path / "answers"
    path.write_text("über\n")
    with path.open("rb") as file:
        reader = LineReader(file.fileno())
        assert await reader.line() == "über"
        assert await reader.line() is None


async def test_a_cancelled_wait_swallows_nothing(pipe: tuple[int, int]) -> None:
    reader, (_, end) = LineReader(pipe[0]), pipe
    async with trio.open_nursery() as nursery:
        nursery.start_soon(reader.line)
        await wait_all_tasks_blocked()
        nursery.cancel_scope.cancel()
    os.write(end, b"still here\n")
    assert await reader.line() == "still here"


async def test_questions_and_problems_are_shown_on_lines_of_their_own(pipe: tuple[int, int]) -> None:
    output = io.StringIO()
    prompt = TerminalPrompt(pipe[0], output)
    os.write(pipe[1], b"12345\n")
    assert await prompt.ask(Wanted.CODE, "Code", problem="The code is wrong.") == "12345"
    assert output.getvalue() == "The code is wrong.\nCode: "


async def test_the_end_of_the_input_is_no_answer(pipe: tuple[int, int]) -> None:
    os.close(pipe[1])
    with pytest.raises(NoAnswer, match="the login code is missing: the input has ended"):
        await TerminalPrompt(pipe[0], io.StringIO()).ask(Wanted.CODE, "Code")


def test_questions_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    TerminalPrompt().tell("hello")
    assert capsys.readouterr() == ("", "hello\n")


@pytest.mark.parametrize("wanted", [Wanted.PASSWORD, Wanted.BOT_TOKEN])
async def test_what_is_secret_is_not_echoed(terminal: tuple[int, int], wanted: Wanted) -> None:
    person, program = terminal
    output = io.StringIO()
    prompt = TerminalPrompt(program, output)
    answers = []

    async def ask() -> None:
        answers.append(await prompt.ask(wanted, "Secret"))

    async with trio.open_nursery() as nursery:
        nursery.start_soon(ask)
        await wait_all_tasks_blocked()
        assert not termios.tcgetattr(program)[3] & termios.ECHO
        os.write(person, b"correct horse\n")
    assert answers == ["correct horse"]
    assert output.getvalue() == "Secret: \n"
    assert termios.tcgetattr(program)[3] & termios.ECHO
    os.set_blocking(person, False)
    with pytest.raises(BlockingIOError):  # nothing was echoed
        os.read(person, 100)


async def test_a_cancelled_question_gives_the_echo_back(terminal: tuple[int, int]) -> None:
    _, program = terminal
    prompt = TerminalPrompt(program, io.StringIO())
    async with trio.open_nursery() as nursery:
        nursery.start_soon(prompt.ask, Wanted.PASSWORD, "Password")
        await wait_all_tasks_blocked()
        nursery.cancel_scope.cancel()
    assert termios.tcgetattr(program)[3] & termios.ECHO


async def test_other_answers_are_echoed(terminal: tuple[int, int]) -> None:
    person, program = terminal
    prompt = TerminalPrompt(program, io.StringIO())
    os.write(person, b"15550001\n")
    assert await prompt.ask(Wanted.PHONE, "Phone number") == "15550001"
    assert os.read(person, 100) == b"15550001\r\n"
