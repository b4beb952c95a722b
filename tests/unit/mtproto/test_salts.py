"""Which salt is sent when, and what the server says about salts."""

from __future__ import annotations

from trimtp.mtproto.salts import Salt, SaltBook


def test_the_salt_farthest_from_its_ends_is_sent() -> None:
    book = SaltBook([Salt(1800, 5400, 2), Salt(0, 3600, 1)])
    assert [salt.value for salt in book.salts] == [1, 2]
    assert [book.current(time) for time in (0, 1000, 1799, 1801, 2699, 2761, 3599, 3600, 5399)] == [
        1, 1, 1, 1, 1, 2, 2, 2, 2,
    ]  # fmt: skip


def test_going_back_in_time_chooses_again() -> None:
    book = SaltBook([Salt(0, 100, 1), Salt(100, 200, 2)])
    assert book.current(150) == 2
    assert book.current(50) == 1


def test_without_a_good_salt_the_last_one_is_tried() -> None:
    assert SaltBook().current(0) == 0
    book = SaltBook([Salt(0, 100, 1), Salt(100, 200, 2), Salt(1000, 1100, 3)])
    assert book.current(500) == 2
    assert SaltBook([Salt(1000, 1100, 3)]).current(500) == 3


def test_more_are_wanted_an_hour_ahead_and_not_asked_for_twice() -> None:
    book = SaltBook([Salt(0, 7200, 1)])
    assert not book.wants_more(3600)
    assert book.wants_more(3601)
    book.asked(3601)
    assert not book.wants_more(3900)
    assert book.wants_more(3902)
    book.asked(3902)
    assert book.wants_more(1000) is False
    book.asked(None)
    assert book.wants_more(3903)
    assert SaltBook().wants_more(0)


def test_learning_keeps_the_one_in_use_and_drops_the_past() -> None:
    book = SaltBook([Salt(0, 10, 1), Salt(0, 200, 2), Salt(300, 400, 9)])
    book.learn([Salt(20, 50, 3), Salt(150, 350, 4), Salt(0, 220, 2)], 100)
    assert book.salts == (Salt(0, 220, 2), Salt(150, 350, 4))


def test_a_hint_is_taken_beside_what_is_known() -> None:
    book = SaltBook([Salt(0, 1000, 1)])
    assert not book.hint(1, 500)
    assert book.hint(2, 500)
    assert not book.hint(2, 600)
    assert book.current(600) == 1
    assert book.hint(2, 2400)
    assert [salt.value for salt in book.salts] == [1, 2]
    assert book.current(2400) == 2


def test_a_correction_puts_out_of_use_what_was_in_use() -> None:
    book = SaltBook([Salt(0, 1000, 1), Salt(400, 1400, 2), Salt(1200, 2000, 3)])
    assert book.current(500) == 1
    book.correct(2, 500)
    assert book.current(500) == 2
    assert book.salts == (Salt(400, 1400, 2), Salt(1200, 2000, 3))
    book.correct(7, 600)
    assert book.current(600) == 7
    assert book.salts == (Salt(600, 2400, 7), Salt(1200, 2000, 3))


def test_values_stay_out_of_the_repr() -> None:
    assert "1234" not in repr(Salt(0, 1, 1234))


def test_when_all_begin_later_the_next_one_is_sent() -> None:
    book = SaltBook([Salt(1002.0, 2802.0, 1), Salt(2700.0, 4500.0, 2)])
    assert book.current(1000.0) == 1
