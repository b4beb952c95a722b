"""The hunt for client bugs that are switched on one at a time from outside, to see that each is found.

A mutant is a context manager that puts something wrong in the place of something right, in this process and for as
long as it lasts; the client's code knows nothing of it. ``python -m tools.simulate --mutants`` runs seeds under each
until an invariant is violated that holds without it. One that survives is a hole in the simulation. The bugs are in
:mod:`tools.simulate.bugs`.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module

from tools.simulate.bugs.catalogue import MUTANTS
from tools.simulate.plan import draw
from tools.simulate.world import Report, run

__all__ = ["MUTANTS", "hunt", "search"]

_CPU_SECONDS = 10
for _kind in ("session", "accounts"):
    import_module(f"tools.simulate.bugs.{_kind}")


@contextmanager
def _patience() -> Iterator[None]:
    """A bug may make the client go in circles at one moment of the simulated time: that ends the run as a defect."""

    def give_up(_signal: int, _frame: object) -> None:
        raise RuntimeError(f"the run did not end within {_CPU_SECONDS} s of CPU")

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, _CPU_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def search(name: str, seeds: Sequence[int]) -> Report | None:
    """Run seeds under a mutant; the first report with a violation that is the mutant's, or None: it survived."""
    for seed in seeds:
        with MUTANTS[name](), _patience():
            report = run(draw(seed))
        if report.violation is not None and run(draw(seed)).violation is None:
            return report
    return None


def _search(task: tuple[str, int]) -> tuple[str, int, str]:
    name, seeds = task
    report = search(name, range(1, seeds + 1))
    return (name, 0, "") if report is None else (name, report.plan.seed, str(report.violation))


def hunt(names: Sequence[str], *, seeds: int, jobs: int) -> int:
    """Print which seed and invariant finds each mutant; 1 if any survives."""
    unknown = [name for name in names if name not in MUTANTS]
    if unknown:
        print(f"no such mutant: {', '.join(unknown)}; there are: {', '.join(MUTANTS)}")
        return 2
    began = time.perf_counter()
    tasks = [(name, seeds) for name in names or MUTANTS]
    survivors = 0
    with multiprocessing.get_context("spawn").Pool(jobs, maxtasksperchild=1) as pool:  # each in a clean process
        for name, seed, violation in pool.imap(_search, tasks, chunksize=1):
            survivors += not seed
            print(f"{name:<40} {seed or 'SURVIVED':>8}  {violation[:110]}", flush=True)
    print(f"{len(tasks) - survivors} of {len(tasks)} mutants found, {time.perf_counter() - began:.0f} s")
    return int(bool(survivors))
