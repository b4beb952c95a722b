"""Taking out of a failing plan what it does not need, and writing what is left as a regression test."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from tools.simulate.plan import Plan, draw
from tools.simulate.world import Report, run

__all__ = ["shrink", "shrink_to_file", "without_needless", "write"]

_REGRESSIONS = Path(__file__).resolve().parents[2] / "tests" / "simulation" / "regressions"
_T = TypeVar("_T")


def without_needless(items: Sequence[_T], fails: Callable[[Sequence[_T]], bool]) -> list[_T]:
    """The items that are left when smaller and smaller pieces were taken out for as long as it ``fails`` without."""
    kept = list(items)
    size = len(kept)
    while size:
        start = 0
        while start < len(kept):
            fewer = kept[:start] + kept[start + size :]
            if fails(fewer):
                kept = fewer
            else:
                start += size
        size //= 2
    return kept


def shrink(report: Report) -> Report:
    """The report of the smallest plan found that violates the same invariant."""
    assert report.violation is not None
    invariant = report.violation.invariant
    best = report

    def fails(plan: Plan) -> bool:
        nonlocal best
        tried = run(plan)
        if tried.violation is None or tried.violation.invariant != invariant:
            return False
        best = tried
        return True

    faults = without_needless(report.plan.faults, lambda some: fails(replace(best.plan, faults=tuple(some))))
    without_needless(report.plan.calls, lambda some: fails(replace(best.plan, faults=tuple(faults), calls=tuple(some))))
    for simpler in ({"sqlite": False}, {"key_seconds": 0.0}, {"pfs": False}, {"transport": "intermediate"}):
        fails(replace(best.plan, **simpler))
    return best


def shrink_to_file(seed: int) -> int:
    """Shrink the plan of a failing seed and write the test that runs it; 0 if there was something to shrink."""
    report = run(draw(seed))
    if report.violation is None:
        print(f"seed {seed} violates nothing")
        return 1
    print(f"seed {seed}: {report.violation}; {len(report.plan.faults)} faults, {len(report.plan.calls)} calls")
    small = shrink(report)
    path = write(small, _REGRESSIONS)
    print("\n".join(small.story))
    print(f"{small.violation}\n{len(small.plan.faults)} faults, {len(small.plan.calls)} calls are left: {path}")
    return 0


def write(report: Report, directory: Path) -> Path:
    """Write a test that runs a report's plan, and return where it is."""
    plan = report.plan
    path = directory / f"test_seed_{plan.seed}.py"
    path.write_text(
        f'"""Once violated: {report.violation}"""\n\n'
        "from __future__ import annotations\n\n"
        "from tools.simulate.plan import Call, Fault, Plan\n"
        "from tools.simulate.world import run\n\n"
        f"PLAN = {_spelled(plan)}\n\n\n"
        f"def test_seed_{plan.seed}() -> None:\n"
        "    report = run(PLAN)\n"
        '    assert report.violation is None, "\\n".join(report.story)\n'
    )
    return path


def _spelled(plan: Plan) -> str:
    """A plan as code, one call or fault a line."""
    fields = [f"    {name}={getattr(plan, name)!r},\n" for name in ("seed", "seconds", "transport", "pfs")]
    fields += [f"    {name}={getattr(plan, name)!r},\n" for name in ("key_seconds", "sqlite", "home", "early")]
    for name in ("calls", "faults"):
        items: Sequence[object] = getattr(plan, name)
        fields.append(f"    {name}=(\n" + "".join(f"        {item!r},\n" for item in items) + "    ),\n")
    return "Plan(\n" + "".join(fields) + ")"
