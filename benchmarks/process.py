"""Measuring processes that are spoken to over their pipes, one line of JSON for each line of JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from benchmarks.measure import CannotMeasure

__all__ = ["Process", "choose_cpus"]


class Process:
    """A Python process that is asked one line and answers one line, both JSON."""

    def __init__(self, module: str, *arguments: str, cpu: int | None) -> None:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None,
            text=True,
            env=environment,
        )
        if cpu is not None:
            os.sched_setaffinity(self._process.pid, {cpu})

    def tell(self, order: Any) -> None:
        """Write one line."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()

    def hear(self) -> Any:
        """Read one line. Raises CannotMeasure when the process has ended instead."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise CannotMeasure(f"a measuring process ended with {self._process.wait()}")
        return json.loads(line)

    def ask(self, order: Any) -> Any:
        """Write one line, read one."""
        self.tell(order)
        return self.hear()

    def end(self) -> None:
        """Close its stdin and wait for it."""
        self._process.communicate()


def choose_cpus() -> tuple[int | None, int | None]:
    """Where the clients and the server run: the first CPU and the last, or (None, None) where there is one."""
    if not hasattr(os, "sched_getaffinity"):
        return None, None
    cpus = sorted(os.sched_getaffinity(0))
    return (cpus[0], cpus[-1]) if len(cpus) > 1 else (None, None)
