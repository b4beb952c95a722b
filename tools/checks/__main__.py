"""``python -m tools.checks [--all] [--tests DIR]``: the table of checks with their tests.

Exit code 0 when every check has a test, 1 when one has none or a test carries an id that does not exist.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.checks.table import TESTS, found_in, load, render, unknown

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.checks", description="Every check, with its tests.")
    parser.add_argument("--all", action="store_true", help="name every test, not the first two of each check")
    parser.add_argument("--tests", type=Path, default=TESTS, metavar="DIR", help="where the tests are")
    options = parser.parse_args(arguments)
    rows = load()
    strangers = unknown(rows, found_in(options.tests))
    print(render(rows, every_test=options.all))
    empty = [row.id for row in rows.values() if not row.tests]
    tests = {test for row in rows.values() for test in row.tests}
    print(f"\n{len(rows)} checks, {len(tests)} tests that carry an id, {len(empty)} checks without a test")
    for stranger in strangers:
        print(f"no such check: {stranger}", file=sys.stderr)
    if empty:
        print(f"no test carries: {', '.join(empty)}", file=sys.stderr)
    return 1 if empty or strangers else 0


if __name__ == "__main__":
    sys.exit(main())
