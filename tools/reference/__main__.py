"""``python -m tools.reference --out DIR``: write the reference as a static site; ``DIR/index.html`` is its front page.

The files of an earlier site in DIR are overwritten, and pages that are no more are deleted. Exits 1 with one line when
DIR holds something else or cannot be written, or when a link leads nowhere.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.reference import links, site

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.reference", description="The reference as a static site.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write to")
    options = parser.parse_args(arguments)
    try:
        pages = site.write(options.out)
        broken = links.broken(options.out)
    except (OSError, ValueError) as error:
        print(f"reference: {error}", file=sys.stderr)
        return 1
    if broken:
        print(f"reference: {len(broken)} links lead nowhere, the first is {broken[0]}", file=sys.stderr)
        return 1
    print(f"reference: {pages} pages in {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
