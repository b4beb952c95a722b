"""Running commands of the command line in this process, with streams and a stdin of the test's own."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import trio

from trimtp.cli.output import Output
from trimtp.cli.parser import parse
from trimtp.cli.run import command_named, guarded

__all__ = ["Result", "Watched", "run_cli", "stdin_is", "typed"]


@dataclass(frozen=True)
class Result:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """stdout as the one JSON document it has to be."""
        assert self.code == 0, self.err
        return json.loads(self.out)


class Watched(io.StringIO):
    """A stream whose text can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = 0
        self._written = trio.Event()

    def write(self, text: str) -> int:
        self._written.set()
        return super().write(text)

    async def until(self, text: str) -> None:
        """Wait until ``text`` was written after what was waited for last."""
        while text not in self.getvalue()[self._seen :]:
            self._written = trio.Event()
            await self._written.wait()
        self._seen = self.getvalue().index(text, self._seen) + len(text)


async def run_cli(*argv: str | os.PathLike[str], stderr: io.StringIO | None = None) -> Result:
    """Run one command as ``python -m trimtp`` does, but in this event loop."""
    args = parse([os.fspath(word) for word in argv])
    stdout, stderr = io.StringIO(), io.StringIO() if stderr is None else stderr
    code = await guarded(command_named(args.command), args, Output(stdout, stderr, json=args.json, environ={}))
    return Result(code, stdout.getvalue(), stderr.getvalue())


@contextmanager
def stdin_is(descriptor: int) -> Iterator[None]:
    """Let file descriptor 0 be ``descriptor`` for a while."""
    saved = os.dup(0)
    try:
        os.dup2(descriptor, 0)
        yield
    finally:
        os.dup2(saved, 0)
        os.close(saved)


@contextmanager
def typed(text: str) -> Iterator[None]:
    """Let stdin be a pipe that holds ``text`` and ends."""
    reading, writing = os.pipe()
    try:
        os.write(writing, text.encode())
        os.close(writing)
        with stdin_is(reading):
            yield
    finally:
        os.close(reading)
