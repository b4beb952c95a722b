"""The replay window against a plain model of it."""

from __future__ import annotations

import itertools
import random

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from trimtp.mtproto.replay import AT_LEAST, AT_MOST, ReplayWindow

SECOND = 1 << 32
BASE = 1_700_000_000 * SECOND


class Model:
    """What the window is to do, with no regard for cost."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.floor = 0

    def add(self, msg_id: int) -> bool:
        if msg_id in self.ids or msg_id <= self.floor:
            return False
        self.ids = sorted([*self.ids, msg_id])
        while len(self.ids) > AT_LEAST and (len(self.ids) > AT_MOST or self.ids[-1] - self.ids[0] > 300 * SECOND):
            self.floor = self.ids.pop(0)
        return True


class WindowMachine(RuleBasedStateMachine):
    """Random interleavings of new, repeated, older and evicted ids."""

    def __init__(self) -> None:
        super().__init__()
        self.window = ReplayWindow()
        self.model = Model()
        self.given: list[int] = []
        self.newest = BASE

    def _add(self, msg_id: int) -> None:
        self.given.append(msg_id)
        assert self.window.add(msg_id) == self.model.add(msg_id)

    @rule(count=st.integers(1, 700), step=st.integers(1, 2 * SECOND))
    def new_ones(self, count: int, step: int) -> None:
        for _ in range(count):
            self.newest += step
            self._add(self.newest)

    @rule(steps=st.lists(st.integers(-1, 2 * SECOND), min_size=1, max_size=120))
    def some_together(self, steps: list[int]) -> None:
        ids, last = [], self.newest
        for step in steps:
            last += step
            ids.append(max(1, last))
        if self.window.add_newest(ids):
            self.newest = ids[-1]
            self.given += ids
            assert all(self.model.add(msg_id) for msg_id in ids)
        else:
            in_order = all(later > earlier for earlier, later in itertools.pairwise([self.window.newest, *ids]))
            assert not in_order

    @rule(back=st.integers(0, 400 * SECOND))
    def an_older_one(self, back: int) -> None:
        self._add(max(1, self.newest - back))

    @rule(choice=st.randoms(use_true_random=False))
    def a_repetition(self, choice: random.Random) -> None:
        if self.given:
            self._add(choice.choice(self.given))

    @invariant()
    def agrees(self) -> None:
        assert len(self.window) == len(self.model.ids)
        assert self.window.newest == (self.model.ids[-1] if self.model.ids else 0)
        for msg_id in (*self.model.ids[:3], *self.model.ids[-3:]):
            assert msg_id in self.window
        assert self.window.has_forgotten(self.model.floor)
        assert not self.window.has_forgotten(self.model.floor + 1)


TestMSG_11_WindowAgainstAModel = WindowMachine.TestCase
TestMSG_11_WindowAgainstAModel.settings = settings(deadline=None, max_examples=40, stateful_step_count=25)


@given(st.lists(st.integers(1, 50), max_size=200))
def test_MSG_11_no_id_is_taken_twice(ids: list[int]) -> None:
    window = ReplayWindow()
    taken = [msg_id for msg_id in ids if window.add(msg_id)]
    assert taken == list(dict.fromkeys(ids))


def test_MSG_11_at_least_a_thousand_ids_are_remembered_however_old() -> None:
    window = ReplayWindow()
    for index in range(1000):
        assert window.add(BASE + index * 3600 * SECOND)
    assert all(not window.add(BASE + index * 3600 * SECOND) for index in range(1000))


def test_MSG_12_a_lower_id_within_300_s_is_new_however_many_came_since() -> None:
    window = ReplayWindow()
    late = BASE + 5
    for index in range(10_000):
        window.add(BASE + SECOND + index * SECOND // 40)
    assert window.add(late)
    assert not window.add(late)


def test_what_was_evicted_is_not_taken_again_and_memory_is_bounded() -> None:
    window = ReplayWindow()
    for index in range(3 * AT_MOST):
        assert window.add(BASE + 4 * index)
    assert len(window) == AT_MOST
    assert len(window._ids) <= AT_MOST + 2048
    assert window.has_forgotten(BASE)
    assert not window.add(BASE)
    assert not window.add(BASE + 1)


def test_an_empty_window() -> None:
    window = ReplayWindow()
    assert window.newest == 0
    assert 5 not in window
    assert not window.has_forgotten(5)


def test_MSG_11_stragglers_are_evicted_in_their_order() -> None:
    window = ReplayWindow()
    ids = [BASE + 4 * index for index in range(AT_MOST + 500)]
    late = [msg_id + 1 for msg_id in ids[:300:3]]
    for msg_id in (*ids[: AT_MOST - 50], *late, *ids[AT_MOST - 50 :]):
        assert window.add(msg_id)
    order = sorted([*ids, *late])
    assert len(window) == AT_MOST
    assert all(msg_id in window for msg_id in order[-AT_MOST:])
    floor = order[-AT_MOST - 1]
    assert window.has_forgotten(floor)
    assert not window.add(floor)
    assert not window.has_forgotten(floor + 1)


def test_MSG_12_an_id_of_exactly_300_s_ago_is_remembered() -> None:
    window = ReplayWindow()
    for index in range(AT_LEAST + 1):
        window.add(BASE + index)
    window.add(BASE + 300 * SECOND)
    assert BASE in window
    window.add(BASE + 300 * SECOND + 1)
    assert BASE not in window
    assert BASE + 1 in window


def test_MSG_11_a_thousand_ids_are_remembered_however_old() -> None:
    window = ReplayWindow()
    for number in range(5000):
        assert window.add(BASE + number * 400 * SECOND)
    oldest = BASE + 4001 * 400 * SECOND
    assert window.add(oldest - 1), "above a thousand newer ones, so it is known to be new"
    assert not window.add(oldest)
