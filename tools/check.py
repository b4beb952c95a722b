"""The whole gate in one command: ``python tools/check.py``.

Runs every check that a change has to pass, the cheap ones first, and goes on after a failure so that one run shows
them all. Exit code 0 only if all of them passed. ``--list`` names the checks, ``--only NAME`` (repeatable)
runs some of them, ``--fix`` lets ruff format and mend first.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable

CODE = ["trimtp", "tests", "tools", "benchmarks"]


def _with_async(folders: list[str]) -> list[str]:
    """The files that hold anything asynchronous: flake8-async needs a fifth of a second for every file it reads."""
    files = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [str(path.relative_to(ROOT)) for path in files if "async " in path.read_text(encoding="utf-8")]


CHECKS: dict[str, list[str]] = {
    "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "lint": [PYTHON, "-m", "ruff", "check", "."],
    # ruff has ASYNC110; ASYNC124 knows no protocols, whose async functions need not await; ASYNC9 sees no checkpoints
    # in trio.lowlevel and in the async functions that are called.
    "lint-async": [PYTHON, "-m", "flake8", "--select=ASYNC1,ASYNC2", "--ignore=ASYNC110,ASYNC124", *_with_async(CODE)],
    "imports": [PYTHON, "-c", "from importlinter.cli import lint_imports_command as main; main()"],
    "generated": [PYTHON, "-m", "tools.tlgen", "--check"],
    "facts": [PYTHON, "-m", "tools.facts", "--check"],
    "types": [PYTHON, "-m", "mypy"],
    # what users' type checkers see of our public names leaves nothing to guess
    "complete": [PYTHON, "-m", "tools.complete", "trimtp"],
    "complete-api": [PYTHON, "-m", "tools.complete", "trimtp_api"],
    "tests": [PYTHON, "-m", "pytest", "-q", "-n", "2", "--cov", "--cov-report=term"],
}
FIXES = [
    [PYTHON, "-m", "ruff", "format", "."],
    [PYTHON, "-m", "ruff", "check", "--fix", "."],
]


def main() -> int:
    """Run the checks that were asked for; the number of failed ones decides the exit code."""
    parser = argparse.ArgumentParser(description="Run every check that a change has to pass.")
    parser.add_argument("--only", action="append", choices=list(CHECKS), metavar="NAME", help="run only this check")
    parser.add_argument("--fix", action="store_true", help="let ruff format and mend the code first")
    parser.add_argument("--list", action="store_true", help="name the checks and stop")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(CHECKS))
        return 0
    if arguments.fix:
        for command in FIXES:
            subprocess.run(command, cwd=ROOT, check=False)
    results: list[tuple[str, bool, float]] = []
    for name in arguments.only or CHECKS:
        print(f"── {name}", flush=True)
        began = time.perf_counter()
        passed = subprocess.run(CHECKS[name], cwd=ROOT, env=_environment(), check=False).returncode == 0
        results.append((name, passed, time.perf_counter() - began))
    print("──")
    for name, passed, seconds in results:
        print(f"{'passed' if passed else 'FAILED'}  {name:<12}{seconds:7.1f} s")
    failed = sum(not passed for _, passed, _ in results)
    print(f"{len(results) - failed} checks passed, {failed} failed")
    return 1 if failed else 0


def _environment() -> dict[str, str]:
    """The environment with this checkout importable, so that `tools` is found whatever the working directory was."""
    paths = [str(ROOT), str(ROOT / "generated"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


if __name__ == "__main__":
    sys.exit(main())
