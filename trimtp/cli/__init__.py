"""The command line, ``python -m trimtp`` and the script ``trimtp``.

Exit codes: 0 done · 1 refused or failed · 2 usage, or a value is missing and there is no terminal to ask on · 3 not
logged in · 4 flood wait · 5 session in use · 130 interrupted. A refusal is one line on stderr.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Wrong usage leaves by ``SystemExit(2)``, as argparse does."""
    from trimtp.cli.parser import parse

    try:
        args = parse(argv)
        from trimtp.cli.run import run  # only now: --help and wrong usage need no event loop

        return run(args)
    except KeyboardInterrupt:  # before or after the event loop ran; inside, it is an orderly cancellation
        return 130
