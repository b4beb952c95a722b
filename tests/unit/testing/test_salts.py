"""Server salts."""

from __future__ import annotations

import os

from trimtp.testing.salts import SALT_PERIOD, SaltBook


def test_the_first_salt_is_that_of_the_exchange() -> None:
    book = SaltBook(7, 1000.0, os.urandom)
    assert book.current(1000.0) == 7
    assert book.is_valid(7, 1000.0)
    assert not book.is_valid(8, 1000.0)


def test_a_salt_lives_for_two_periods() -> None:
    book = SaltBook(7, 1000.0, os.urandom)
    later = 1000.0 + SALT_PERIOD
    assert book.current(later) != 7
    assert book.is_valid(7, later)
    assert not book.is_valid(7, later + SALT_PERIOD)


def test_upcoming_salts_are_the_ones_that_come() -> None:
    book = SaltBook(7, 1000.0, os.urandom)
    upcoming = book.upcoming(4, 1100.0)
    assert upcoming[0] == (1000, 1000 + 2 * SALT_PERIOD, 7)
    assert [since for since, _, _ in upcoming] == [1000 + n * SALT_PERIOD for n in range(4)]
    assert [book.current(since) for since, _, _ in upcoming] == [salt for _, _, salt in upcoming]
    assert len({salt for _, _, salt in upcoming}) == 4


def test_replacing_ends_every_salt_at_once() -> None:
    book = SaltBook(7, 1000.0, os.urandom)
    known = [salt for _, _, salt in book.upcoming(3, 1000.0)]
    book.replace(1010.0)
    assert not any(book.is_valid(salt, 1010.0) for salt in known)


def test_a_clock_before_the_first_salt_has_the_first_salt() -> None:
    assert SaltBook(7, 1000.0, os.urandom).current(10.0) == 7
