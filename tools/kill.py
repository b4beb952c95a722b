"""The session store against kill -9, a thousand times: ``python -m tools.kill [--rounds N]``.

Runs the test of S-01 (``tests/unit/store/test_kill.py``), plain and under a passphrase, with that many rounds each: a
process that commits one key after another is killed at a random moment; the session has to open, to pass SQLite's
integrity check and to hold every key whose commit had returned. The suite runs 25 rounds.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEST = "tests/unit/store/test_kill.py"


def main() -> int:
    """Run the rounds; pytest's exit code."""
    parser = argparse.ArgumentParser(description="Kill a writer of the session store again and again.")
    parser.add_argument("--rounds", type=int, default=1000, metavar="N", help="how often (default: 1000)")
    arguments = parser.parse_args()
    command = [sys.executable, "-m", "pytest", "-q", TEST, "-k", "killed_writer", "--durations=5"]
    environment = {**os.environ, "TRIMTP_KILL_ROUNDS": str(arguments.rounds)}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
