"""Once violated: honest doubt: the outcome of call 4 on dc2 could have been learned"""

from __future__ import annotations

from tools.simulate.plan import Call, Fault, Plan
from tools.simulate.world import run

PLAN = Plan(
    seed=2649,
    seconds=200.0,
    transport="intermediate",
    pfs=True,
    key_seconds=0.0,
    sqlite=False,
    home=2,
    early=False,
    calls=(
        Call(token=1, at=21.038, kind="press", dc=0, cancel_after=0.0, size=70000, via="main", chain=0),
        Call(token=2, at=22.139, kind="read", dc=0, cancel_after=0.0, size=0, via="main", chain=0),
        Call(token=12, at=36.645, kind="send", dc=2, cancel_after=5.777, size=0, via="main", chain=0),
        Call(token=5, at=70.268, kind="send", dc=2, cancel_after=0.0, size=70000, via="main", chain=0),
        Call(token=4, at=94.766, kind="press", dc=0, cancel_after=0.0, size=0, via="main", chain=0),
    ),
    faults=(
        Fault(at=21.668, kind="inject 404s", dc=2, value=46.32, what=""),
        Fault(at=43.885, kind="inject 404s", dc=2, value=10.04, what=""),
        Fault(at=70.425, kind="inject 404s", dc=2, value=4.31, what=""),
        Fault(at=71.612, kind="inject 404s", dc=2, value=3.47, what=""),
        Fault(at=73.394, kind="inject 404s", dc=2, value=23.06, what=""),
        Fault(at=95.445, kind="inject 404s", dc=2, value=58.97, what=""),
    ),
)


def test_seed_2649() -> None:
    report = run(PLAN)
    assert report.violation is None, "\n".join(report.story)
