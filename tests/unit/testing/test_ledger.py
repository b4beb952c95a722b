"""The ledger."""

from __future__ import annotations

from trimtp.testing import LedgerEntry
from trimtp.testing.ledger import Ledger


def test_executed_and_refused_calls_are_kept_apart() -> None:
    ledger = Ledger()
    ledger.record(2, 5, "a.b", 40, b"x")
    ledger.record(2, 5, "a.b", 44, b"x", "FLOOD_WAIT_3")
    ledger.record(4, 5, "a.b", 48, b"y")
    assert ledger.executed == [LedgerEntry(2, 5, "a.b", 40, 1), LedgerEntry(4, 5, "a.b", 48, 1)]
    assert [entry.error for entry in ledger.calls] == ["", "FLOOD_WAIT_3", ""]
    assert ledger.count("a.b") == 2
    assert ledger.count("a.b", 4) == 1
    assert ledger.count("a.b", refused=True) == 1
    assert ledger.count("a.b", 4, refused=True) == 0


def test_times_counts_the_same_call_of_the_same_account_in_the_same_place() -> None:
    ledger = Ledger()
    for dc_id, user_id, request in [(2, 5, b"x"), (2, 5, b"x"), (2, 6, b"x"), (4, 5, b"x"), (2, 5, b"z"), (2, 5, b"x")]:
        ledger.record(dc_id, user_id, "a.b", 40, request)
    assert [entry.times for entry in ledger.executed] == [1, 2, 1, 1, 1, 3]


def test_an_entry_unpacks_as_a_tuple() -> None:
    dc_id, user_id, method, msg_id, times = LedgerEntry(2, None, "a.b", 40, 1, "X")
    assert (dc_id, user_id, method, msg_id, times) == (2, None, "a.b", 40, 1)
