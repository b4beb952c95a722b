"""Once violated: known errors: call 8 on dc4 got LoggedOut: this session was logged out: AUTH_KEY_PERM_EMPTY"""

from __future__ import annotations

from tools.simulate.plan import Call, Fault, Plan
from tools.simulate.world import run

PLAN = Plan(
    seed=2789,
    seconds=200.0,
    transport="intermediate",
    pfs=True,
    key_seconds=0.0,
    sqlite=False,
    home=2,
    early=False,
    calls=(Call(token=8, at=27.82, kind="press", dc=4, cancel_after=0.0, size=0, via="main", chain=2),),
    faults=(
        Fault(at=27.916, kind="forget bindings", dc=2, value=0, what=""),
        Fault(at=29.652, kind="forget bindings", dc=2, value=0, what=""),
    ),
)


def test_seed_2789() -> None:
    report = run(PLAN)
    assert report.violation is None, "\n".join(report.story)
