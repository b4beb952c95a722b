"""Where a command's words go: results to stdout, all else to stderr; with ``--json`` one document and no prose."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

__all__ = ["Output"]

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}


class Output:
    """The two streams of a command. ``json`` is the ``--json`` option; colour only on a terminal without NO_COLOR."""

    def __init__(
        self, stdout: TextIO, stderr: TextIO, *, json: bool = False, environ: Mapping[str, str] = os.environ
    ) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self.json = json
        self._environ = environ

    def say(self, text: str) -> None:
        """A line of the result, for people: on stdout, or on stderr where stdout is kept for JSON."""
        print(text, file=self._people, flush=True)

    def note(self, text: str) -> None:
        """A line beside the result: always on stderr."""
        print(text, file=self.stderr, flush=True)

    def document(self, value: Any, *, indent: int | None = None) -> None:
        """The result as one JSON document on stdout."""
        print(json.dumps(value, ensure_ascii=False, indent=indent), file=self.stdout, flush=True)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Rows under a head, columns aligned, for people."""
        widths = [max(len(cell) for cell in column) for column in zip(head, *rows, strict=True)]
        for number, row in enumerate([head, *rows]):
            line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            self.say(self.style("bold", line) if number == 0 else line)

    def style(self, how: str, text: str) -> str:
        """``text`` in bold, dim, red, green or yellow if the one who reads has a terminal with colours."""
        return f"\x1b[{_CODES[how]}m{text}\x1b[0m" if self._colours else text

    def fits(self, text: str) -> bool:
        """Whether the stream that people read can show ``text``."""
        try:
            text.encode(getattr(self._people, "encoding", None) or "ascii")
        except (UnicodeEncodeError, LookupError):
            return False
        return True

    @property
    def _people(self) -> TextIO:
        return self.stderr if self.json else self.stdout

    @property
    def _colours(self) -> bool:
        return self._people.isatty() and not self._environ.get("NO_COLOR") and self._environ.get("TERM") != "dumb"
