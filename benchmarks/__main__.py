"""``python -m benchmarks NAME [options]``: one subcommand per benchmark.

A benchmark is a module of this package with ``add_arguments(parser)`` and ``run(options)``, which prints what it found
and returns the exit code. Exit code 0 after a measurement; 1 when it could not be made; 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from benchmarks.measure import CannotMeasure

__all__ = ["BENCHMARKS", "main"]

BENCHMARKS = {
    "dcs": "first calls to foreign data centres, a restart, and 200 files, beside Telethon and Kurigram",
    "rpc": "calls on loopback, starting, and a thousand idle clients, beside Telethon and Kurigram",
    "tl": "TL objects to and from bytes, beside Telethon and Kurigram; the cost of importing; memory",
}
"""Name of the module → one line for ``--help``."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one benchmark; returns the exit code."""
    parser = _Parser(prog="python -m benchmarks", description="Measure trimtp beside other libraries.")
    commands = parser.add_subparsers(dest="benchmark", required=True, metavar="NAME")
    for name, summary in BENCHMARKS.items():
        module = import_module(f"benchmarks.{name}")
        command = commands.add_parser(name, help=summary, description=module.__doc__)
        command.formatter_class = argparse.RawDescriptionHelpFormatter
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    options = parser.parse_args(arguments)
    try:
        code: int = options.run(options)
    except CannotMeasure as error:
        print(f"{parser.prog} {options.benchmark}: {error}", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
