"""mypy and pyright both infer what ``invoke`` answers, and both refuse wrong calls: tests/types/calls.py."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CALLS = ROOT / "tests/types/calls.py"


def expected(checker: int) -> list[tuple[int, str]]:
    """The line and the name of each error that must be reported, by mypy (0) or pyright (1)."""
    lines = enumerate(CALLS.read_text(encoding="utf-8").splitlines(), start=1)
    found = [(number, line.partition("  # wrong: ")[2].split()) for number, line in lines]
    return [(number, names[checker]) for number, names in found if names]


def run(*arguments: str) -> str:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")])}
    command = [sys.executable, "-m", *arguments, str(CALLS)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return done.stdout


def test_mypy() -> None:
    output = run("mypy", "--no-error-summary", "--hide-error-context", "--no-pretty", "--config-file=pyproject.toml")
    reports = re.findall(r"^tests/types/calls\.py:(\d+): error: .*\[([a-z-]+)\]$", output, flags=re.MULTILINE)
    assert [(int(line), name) for line, name in reports] == expected(0), output
    assert len(reports) == output.count(": error: ")


@pytest.mark.skipif(importlib.util.find_spec("pyright") is None, reason="pyright is not installed")
def test_pyright() -> None:
    reports = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable))["generalDiagnostics"]
    found = [(report["range"]["start"]["line"] + 1, report.get("rule")) for report in reports]
    assert sorted(found) == expected(1), reports
