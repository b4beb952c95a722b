"""Measuring several things fairly: in turn, with the median, and as a table.

Whatever else the machine does hits all contestants alike when they take turns (A B C A B C …), and the median forgets
the turns that were disturbed. The garbage collector stays on, as in a program; it runs before each turn.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

__all__ = ["CannotMeasure", "duration", "fresh_python", "interleave", "medians", "need", "table", "versions"]

ROOT = Path(__file__).resolve().parent.parent


class CannotMeasure(Exception):
    """The measurement cannot be made; the message is one line for people."""


def need(module: str, distribution: str) -> Any:
    """Import a library to compare with. Raises CannotMeasure where it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != module.partition(".")[0]:
            raise
        raise CannotMeasure(f'{distribution} is not installed: pip install "trimtp[bench]"') from None


def versions(*distributions: str) -> str:
    """One line that says what is measured: Python, the installed distributions, and which of them are not."""
    parts = [f"Python {sys.version.split()[0]}"]
    for name in distributions:
        try:
            parts.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            parts.append(f"no {name}")
    return ", ".join(parts)


def interleave(
    contestants: Mapping[str, Callable[[], object]], rounds: int, *, seconds: float = 0.01
) -> dict[str, list[float]]:
    """Let every contestant do its work in turn, ``rounds`` times.

    Work shorter than ``seconds`` is repeated within a turn until it takes about that long. Returns seconds per call for
    every turn.
    """
    counts = {}
    for name, work in contestants.items():
        work()
        began = time.perf_counter()
        work()
        counts[name] = max(1, round(seconds / max(time.perf_counter() - began, 1e-9)))
    results: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, work in contestants.items():
            repeat = range(counts[name])
            gc.collect()
            began = time.perf_counter()
            for _ in repeat:
                work()
            results[name].append((time.perf_counter() - began) / counts[name])
    return results


def medians(results: Mapping[str, Sequence[float]]) -> dict[str, float]:
    """The median turn of every contestant."""
    return {name: statistics.median(turns) for name, turns in results.items()}


def fresh_python(code: str, *arguments: str) -> str:
    """Run ``code`` in a new interpreter that caches bytecode and finds this checkout; returns what it printed.

    Raises CannotMeasure with the last line of its errors when it fails.
    """
    paths = [str(ROOT), str(ROOT / "generated"), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CannotMeasure(f"a measuring process failed: {(done.stderr.strip() or 'silently').splitlines()[-1]}")
    return done.stdout


def duration(seconds: float) -> str:
    """Seconds as text with three figures and a fitting unit."""
    for unit, scale in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= 0.9995 * scale:
            return f"{seconds / scale:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns padded to the widest cell: the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = []
    for row in (head, ["─" * width for width in widths], *rows):
        cells = [
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)
