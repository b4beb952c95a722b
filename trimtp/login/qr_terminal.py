"""A QR code in a terminal: drawn in half blocks, renewed in its place, drawn anew when the window changes its size.

On a terminal the code has the alternate screen for as long as it is shown: no redraw depends on where the cursor was,
however the window was pulled about, and nothing of it stays behind in the scroll-back. Elsewhere (a file, a pipe, a
dumb terminal) each code is simply written below the one before, with the link it stands for.
"""

from __future__ import annotations

import os
import signal
import sys
import textwrap
import threading
from collections.abc import Mapping, Sequence
from typing import Protocol, TextIO

import trio

__all__ = ["QrDisplay", "TerminalQr"]

_HOW = "Scan this code in Telegram on your phone: Settings, Devices, Link Desktop Device."
_RENEWS = "It renews itself; Ctrl-C stops."
_BORDERS = (4, 2, 1)
"""How many light modules surround the code: four are the standard, and phones are content with one."""

_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
_CLEAR = "\x1b[H\x1b[2J"
_BLACK_ON_WHITE, _PLAIN = "\x1b[38;5;16;48;5;231m", "\x1b[0m"


class QrDisplay(Protocol):
    """Where the codes of a QR login are shown."""

    def show(self, url: str) -> None:
        """Show the code for ``url``, in the place of the one before."""
        ...

    async def follow(self) -> None:
        """Keep the code readable while it is shown, until cancelled."""
        ...

    def close(self) -> None:
        """Take the code away."""
        ...


class TerminalQr:
    """Draws on ``output`` (stderr): in black and white on a terminal, unless NO_COLOR or TERM=dumb say otherwise."""

    def __init__(self, output: TextIO | None = None, *, environ: Mapping[str, str] = os.environ) -> None:
        self._output = sys.stderr if output is None else output
        self._screen = self._output.isatty() and environ.get("TERM") != "dumb"
        self._colour = self._screen and not environ.get("NO_COLOR")
        self._blocks = _can_show(self._output, "█▀▄")
        self._url = ""
        self.is_open: bool = False
        """Whether the code has the terminal's screen, so that nothing else can be shown there."""

    def show(self, url: str) -> None:
        """Draw the code for ``url``."""
        self._url = url
        if not self._screen:
            self._write("\n".join([_HOW, *self._code(_BORDERS[0]), f"Or open this link there: {url}", ""]))
            return
        if not self.is_open:
            self._write(_ENTER)
            self.is_open = True
        self._draw()

    async def follow(self) -> None:
        """Draw the code anew after each change of the window's size."""
        if not self._screen or sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
            await trio.sleep_forever()
        with trio.open_signal_receiver(signal.SIGWINCH) as changes:
            async for _ in changes:
                if self.is_open:
                    self._draw()

    def close(self) -> None:
        """Give the terminal back as it was."""
        if self.is_open:
            self.is_open = False
            self._write(_LEAVE)

    # ---- drawing -----------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        columns, rows = self._size()
        text = [*textwrap.wrap(_HOW, columns), *textwrap.wrap(_RENEWS, columns)]
        self._write(_CLEAR + "\n".join(self._fitting(text, columns, rows)))

    def _fitting(self, text: Sequence[str], columns: int, rows: int) -> list[str]:
        """The lines of the screen: the code with as much border and text as fits, or else how large it has to be."""
        needed = (0, 0)
        for words in (text, ()):
            for border in _BORDERS:
                code = self._code(border)
                needed = (_width(code), len(code))
                if needed[0] <= columns and needed[1] + len(words) <= rows:
                    return [*code, *words]
        return textwrap.wrap(
            f"The window is too small for the QR code: make it {needed[0]} columns by {needed[1]} rows "
            f"(it has {columns} by {rows}), or open this link in Telegram on your phone: {self._url}",
            columns,
        )

    def _code(self, border: int) -> list[str]:
        """The code's lines, dark modules on a light ground whatever the terminal's colours are.

        Without colours the ground is drawn in ink, which is light on most terminals.
        """
        import segno

        code = segno.make(self._url, error="l", micro=False, boost_error=False)
        dark = [[bool(module & 1) for module in row] for row in code.matrix_iter(border=border)]
        if not self._blocks:
            return ["".join("  " if module else "##" for module in row) for row in dark]
        if len(dark) % 2:
            dark.append([False] * len(dark[0]))
        ink = self._colour  # whether the dark modules are the ones drawn
        lines = [
            "".join(" ▄▀█"[2 * (upper is ink) + (lower is ink)] for upper, lower in zip(above, below, strict=True))
            for above, below in zip(dark[::2], dark[1::2], strict=True)
        ]
        return [f"{_BLACK_ON_WHITE}{line}{_PLAIN}" for line in lines] if ink else lines

    def _size(self) -> tuple[int, int]:
        try:
            columns, rows = os.get_terminal_size(self._output.fileno())
        except (OSError, ValueError):
            columns = rows = 0
        return columns or 80, rows or 24

    def _write(self, text: str) -> None:
        self._output.write(text)
        self._output.flush()


def _width(lines: Sequence[str]) -> int:
    return len(lines[0].removeprefix(_BLACK_ON_WHITE).removesuffix(_PLAIN))


def _can_show(output: TextIO, text: str) -> bool:
    try:
        text.encode(getattr(output, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
