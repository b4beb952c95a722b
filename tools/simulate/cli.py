"""``python -m tools.simulate``: running many seeds, replaying one, shrinking one, and the mutants."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from tools.simulate.judge import Violation
from tools.simulate.plan import draw
from tools.simulate.world import Report, run

__all__ = ["main", "run_many"]

_TAIL = 120
_MUTANT_SEEDS = 1000


def main() -> int:
    """Do what the command line says; 0 if every invariant held, or every mutant was found."""
    _fix_hashes()
    parser = argparse.ArgumentParser(prog="python -m tools.simulate", description="Simulate a client under faults.")
    parser.add_argument("--seeds", metavar="A..B", help="run these seeds, both ends included")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes (default 1)")
    parser.add_argument("--twice", action="store_true", help="run each seed twice; its trace has to be the same")
    parser.add_argument("--keep-going", action="store_true", help="go on after a violation and list them all")
    parser.add_argument("--seed", type=int, help="run one seed; with --verbose print its whole story")
    parser.add_argument("--verbose", action="store_true", help="print the story even if nothing is wrong")
    parser.add_argument("--shrink", type=int, metavar="SEED", help="make a small regression test of a failing seed")
    parser.add_argument("--mutants", nargs="*", metavar="NAME", help="check that these client bugs (all) are found")
    arguments = parser.parse_args()
    if arguments.seed is not None:
        return _one(arguments.seed, verbose=arguments.verbose)
    if arguments.shrink is not None:
        from tools.simulate.shrink import shrink_to_file

        return shrink_to_file(arguments.shrink)
    if arguments.mutants is not None:
        from tools.simulate.mutants import hunt

        return hunt(arguments.mutants, seeds=_MUTANT_SEEDS, jobs=arguments.jobs)
    if arguments.seeds is None:
        parser.print_usage()
        return 2
    one = _twice if arguments.twice else _light
    return _many(
        run_many(_range(arguments.seeds), arguments.jobs, one), arguments.jobs, keep_going=arguments.keep_going
    )


def _fix_hashes() -> None:
    """The order of a set of texts is part of the trace: start again with hashes that do not change."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        arguments = [sys.executable, "-m", "tools.simulate", *sys.argv[1:]]
        os.execve(sys.executable, arguments, {**os.environ, "PYTHONHASHSEED": "0"})  # noqa: S606 -- ourselves


def _range(text: str) -> range:
    first, _, last = text.partition("..")
    return range(int(first), int(last or first) + 1)


def _one(seed: int, *, verbose: bool) -> int:
    report = run(draw(seed))
    if verbose or report.violation is not None:
        print(report.plan)
        print("\n".join(report.story))
    print(f"seed {seed}: {report.violation or 'every invariant held'}; {report.seconds:.1f} simulated seconds")
    print(f"trace {report.trace}")
    return int(report.violation is not None)


def _light(seed: int) -> Report:
    """A run whose story is kept only if there is something to tell: it has to travel between processes."""
    return _lightened(run(draw(seed)))


def _lightened(report: Report) -> Report:
    if report.violation is None:
        report.story.clear()
    report.lines.clear()
    return report


def _twice(seed: int) -> Report:
    """The same, after another run of the seed whose trace has to be the same."""
    first, second = run(draw(seed)), run(draw(seed))
    if first.trace == second.trace:
        return _lightened(second)
    lines = list(zip_longest(first.lines, second.lines, fillvalue="(the end)"))
    number = next(number for number, (one, other) in enumerate(lines) if one != other)
    one, other = lines[number]
    return replace(
        _lightened(second),
        violation=Violation("repeatable", f"line {number + 1} of the trace is {one!r}, and then {other!r}"),
    )


def run_many(seeds: Iterable[int], jobs: int, one: Callable[[int], Report] = _light) -> Iterator[Report]:
    """The reports of many seeds, as they come."""
    if jobs <= 1:
        yield from map(one, seeds)
        return
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap_unordered(one, seeds, chunksize=4)


def _many(reports: Iterator[Report], jobs: int, *, keep_going: bool) -> int:
    began = time.perf_counter()
    faults: Counter[str] = Counter()
    endings: Counter[str] = Counter()
    simulated, worked, count = 0.0, 0.0, 0
    failed: list[Report] = []
    for report in reports:
        count += 1
        faults += report.faults
        endings += report.endings
        simulated += report.seconds
        worked += report.worked
        if report.violation is not None:
            failed.append(report)
            if not keep_going:
                print("\n".join(report.story[-_TAIL:]))
                print(f"seed {report.plan.seed}: {report.violation}")
                break
            print(f"seed {report.plan.seed}: {report.violation}", flush=True)
    took = time.perf_counter() - began
    print(f"{count} seeds, {len(failed)} violations, {simulated / 3600:.1f} simulated hours, ", end="")
    print(f"{took:.1f} s with {jobs} jobs, {1000 * worked / max(count, 1):.0f} ms of CPU a seed")
    print("faults: " + ", ".join(f"{kind} {number}" for kind, number in faults.most_common()))
    print("endings: " + ", ".join(f"{kind} {number}" for kind, number in endings.most_common()))
    return int(bool(failed))
