"""The simulation itself: its first seeds, that it is deterministic, and that it finds bugs.

More seeds, and every mutant: ``python -m tools.simulate --seeds 1..10000 --jobs 2``, ``--mutants``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tools.simulate.faults import HAPPEN
from tools.simulate.mutants import MUTANTS, search
from tools.simulate.plan import FAULTS, draw
from tools.simulate.shrink import shrink, without_needless, write
from tools.simulate.world import run

ROOT = Path(__file__).resolve().parents[2]
SEEDS = 200
PER_TEST = 20


@pytest.mark.parametrize("first", range(1, SEEDS + 1, PER_TEST))
def test_every_invariant_holds(first: int) -> None:
    for seed in range(first, first + PER_TEST):
        report = run(draw(seed))
        assert report.violation is None, "\n".join([f"seed {seed}", *report.story])


def test_the_same_seed_gives_the_same_trace() -> None:
    for seed in (3, 17, 56, 111):  # in one of them many calls are cancelled at once
        assert run(draw(seed)).trace == run(draw(seed)).trace
    assert run(draw(3)).trace != run(draw(4)).trace


def test_the_same_seed_gives_the_same_trace_in_another_process() -> None:
    command = [sys.executable, "-m", "tools.simulate", "--seed", "17"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")])}
    said = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
    assert f"trace {run(draw(17)).trace}" in said
    assert "every invariant held" in said


def test_every_kind_of_fault_is_drawn_and_happens() -> None:
    assert set(HAPPEN) == set(FAULTS)
    drawn = {fault.kind for seed in range(1, 400) for fault in draw(seed).faults}
    assert drawn == set(FAULTS)


def test_there_are_mutants_enough() -> None:
    assert len(MUTANTS) >= 50


@pytest.mark.parametrize(
    ("name", "invariant"),
    [
        ("a chain goes on after a failure", "order"),
        ("new sessions of the server ignored", "updates"),
        ("salt taken from unmatched messages", "authentic"),
        ("nothing acknowledged", "nothing leaks"),
        ("keys in the log", "secrets"),
        ("new key on -404", "known errors"),  # the manager refuses it the store
        ("permanent key used for ordinary traffic", "forward secrecy"),
    ],
)
def test_a_mutant_is_found(name: str, invariant: str) -> None:
    report = search(name, range(1, 201))
    assert report is not None
    assert report.violation is not None
    assert report.violation.invariant == invariant


def test_a_failing_plan_is_shrunk_to_a_test(tmp_path: Path) -> None:
    found = search("new key on -404", range(1, 201))
    assert found is not None
    with MUTANTS["new key on -404"]():
        small = shrink(replace(found))
    assert len(small.plan.faults) == 1
    text = write(small, tmp_path).read_text()
    namespace: dict[str, object] = {}
    exec(compile(text, "test", "exec", dont_inherit=True), namespace)
    assert namespace["PLAN"] == small.plan


def test_what_is_needless_is_taken_out() -> None:
    assert without_needless(range(100), lambda some: {3, 50, 51} <= set(some)) == [3, 50, 51]
