"""Counting the server's refusals."""

from __future__ import annotations

from trimtp.mtproto.faults import FaultCounter


def test_B_00_the_fifth_refusal_within_a_minute_is_once_too_often() -> None:
    faults = FaultCounter()
    assert [faults.count(48, 10 * n, 10 * n, n * 10.0) for n in range(1, 8)] == [
        False, False, False, False, True, False, False,
    ]  # fmt: skip


def test_slower_than_that_is_fine() -> None:
    faults = FaultCounter()
    assert not any(faults.count(48, 10 * n, 10 * n, n * 15.1) for n in range(1, 30))


def test_each_code_counts_for_itself() -> None:
    faults = FaultCounter()
    assert not any(faults.count(code, 10 * n, 10 * n, 1.0) for n, code in enumerate((16, 17, 32, 33, 48) * 4, 1))


def test_what_was_sent_before_the_first_refusal_says_nothing_new() -> None:
    faults = FaultCounter()
    assert not any(faults.count(48, msg_id, 1000, 1.0) for msg_id in range(4, 1000, 4))
    assert not faults.count(48, 1004, 1004, 2.0)
    faults.new_session()
    assert [faults.count(48, n, n, 2.0) for n in range(1, 4)] == [False, False, True]


def test_holding_grows_until_something_works() -> None:
    faults = FaultCounter()
    assert [faults.hold(100.0) - 100 for _ in range(6)] == [1, 2, 4, 8, 10, 10]
    faults.all_is_well()
    assert faults.hold(100.0) == 101.0


def test_the_refusal_of_the_last_message_before_it_says_nothing_new_either() -> None:
    faults = FaultCounter()
    assert not any(faults.count(48, 1000, 1000, 1.0) for _ in range(20))
