"""``python -m tools.fleet``: PostgreSQL, a mock cluster, workers that are ended in four ways, and the figures."""

from __future__ import annotations

import argparse
import statistics
import sys
from functools import partial

import trio

from tools.fleet.figures import Figures, measure
from tools.postgres import NoServer, running_server

__all__ = ["main"]


def report(figures: Figures) -> str:
    """The figures as a table for people."""
    lines = [f"{figures.accounts} accounts, lease {figures.lease:g} s, {figures.calls} calls; seconds: min median max"]
    for handover in figures.handovers:
        for what, values in (("taken over after", handover.seconds), ("silent for", handover.silence)):
            numbers = "  ".join(f"{value:7.2f}" for value in (values[0], statistics.median(values), values[-1]))
            lines.append(f"{handover.how:<28}{what:<18}{numbers}")
    lines.append(f"continued after its lease, the stopped worker closed its connections in {figures.noticed:.2f} s")
    lines.append(f"open twice: {len(figures.open_twice)}")
    return "\n".join([*lines, *figures.open_twice])


def main(argv: list[str] | None = None) -> int:
    """Exit code 0 if no account was ever open twice."""
    parser = argparse.ArgumentParser(prog="python -m tools.fleet", description=__doc__)
    parser.add_argument("--accounts", type=int, default=20, metavar="N", help="how many (default: 20)")
    parser.add_argument("--lease", type=float, default=6.0, metavar="SECONDS", help="(default: 6)")
    args = parser.parse_args(argv)
    try:
        with running_server() as database:
            figures = trio.run(partial(measure, database, accounts=args.accounts, lease=args.lease))
    except NoServer as missing:
        print(missing, file=sys.stderr)
        return 1
    print(report(figures))
    return 1 if figures.open_twice else 0


if __name__ == "__main__":
    sys.exit(main())
