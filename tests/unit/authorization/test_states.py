"""The table of states: every combination of facts has one state, and each state what makes it."""

from __future__ import annotations

from itertools import product

from trimtp.authorization import DcState
from trimtp.authorization.states import TABLE, Facts, is_foreseen, read

NAMES = Facts.__struct_fields__
ALL = [Facts(**dict(zip(NAMES, values, strict=True))) for values in product((False, True), repeat=len(NAMES))]


def test_every_state_has_one_row_and_is_reached() -> None:
    assert sorted(row.state for row in TABLE) == sorted(DcState)
    assert {read(facts) for facts in ALL} == set(DcState)


def test_the_facts_decide_by_rank() -> None:
    for facts in ALL:
        state = read(facts)
        assert (state is DcState.LOST) == (facts.home and facts.lost)
        if state is DcState.READY:
            assert facts.key
            assert facts.authorized or facts.cdn
            assert not any((facts.transferring, facts.cooling, facts.refused))
        if state in {DcState.ABSENT, DcState.HANDSHAKE}:
            assert not facts.key
            assert facts.connecting == (state is DcState.HANDSHAKE)
        if facts.transferring and not facts.lost:
            assert state is DcState.TRANSFER


def test_a_state_turns_into_others_and_never_into_itself() -> None:
    for row in TABLE:
        assert row.turns_into
        assert not is_foreseen(row.state, row.state)


def test_what_must_not_happen_is_not_in_the_table() -> None:
    for row in TABLE:  # the login is lost where it was, and nowhere else
        assert is_foreseen(row.state, DcState.LOST) == (row.state is DcState.READY)
        # only a transfer finds out that a data centre is refused
        assert is_foreseen(row.state, DcState.UNAVAILABLE) == (row.state is DcState.TRANSFER)
