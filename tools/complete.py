"""``python -m tools.complete PACKAGE``: whether type checkers know the type of every public name of a package.

pyright counts a class derived from another package's as unknown when it may not look into that package, and half of
ours as unknown when it may. So those classes are named here, and nothing else may be unknown. Exit code 0 when all
types are known, 1 with the names of those that are not.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

__all__ = ["main"]

DERIVED_FROM_OTHERS = frozenset({"trimtp.streams.FromAnyio", "trimtp.streams.ToAnyio"})
"""Classes whose bases are Trio's and AnyIO's, so that they are streams to these."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask pyright; returns the exit code."""
    (package,) = sys.argv[1:] if arguments is None else arguments
    command = ["-m", "pyright", "--verifytypes", package, "--ignoreexternal", "--outputjson"]
    answer = subprocess.run(
        [sys.executable, *command, "--pythonpath", sys.executable], capture_output=True, text=True, check=False
    )
    try:
        found = json.loads(answer.stdout)["typeCompleteness"]
    except (ValueError, KeyError):
        print(f"complete: pyright says: {answer.stdout}{answer.stderr}", file=sys.stderr)
        return 1
    symbols = [symbol for symbol in found["symbols"] if symbol["isExported"]]
    unknown = [s for s in symbols if not s["isTypeKnown"] and s["name"] not in DERIVED_FROM_OTHERS]
    for symbol in unknown:
        print(f"{symbol['name']}: {'; '.join(d['message'] for d in symbol['diagnostics'])}")
    print(f"{package}: {len(symbols)} public names, {len(unknown)} of unknown type")
    return 1 if unknown or not symbols else 0


if __name__ == "__main__":
    sys.exit(main())
