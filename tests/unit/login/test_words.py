"""Waits and resets in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.unit.login.fakes import FakeClient
from trimtp.errors.known import BY_NAME
from trimtp.login import PasswordRemoved, PasswordResetWait, in_words
from trimtp.login.steps import CodeSent
from trimtp.login.words import _REFUSALS, duration, moment, reset_in_words, wait_in_words, where_sent
from trimtp.rpc.errors import parse_error

NOON = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-1, "0 s, until 11:59:59"),
        (119.9, "119 s, until 12:01:59"),
        (120, "2 min, until 12:02:00"),
        (7200, "2 h, until 14:00:00"),
        (43200, "12 h, until 2026-03-05 00:00:00"),
        (172800, "2 days, until 2026-03-06 12:00:00"),
        (10**17, "1157407407407 days"),
    ],
)
def test_a_wait_ends_at_a_time_of_day(seconds: float, words: str) -> None:
    assert wait_in_words(seconds, now=NOON) == words


def test_moments_are_local() -> None:
    assert moment(NOON.timestamp() + 60, now=NOON) == "12:01:00"
    assert moment(NOON.timestamp() - 86400, now=NOON) == "2026-03-03 12:00:00"
    assert moment(datetime.now().astimezone()) == f"{datetime.now().astimezone():%H:%M:%S}"
    assert duration(0) == "0 s"


def test_the_reset_of_a_password() -> None:
    date = int(NOON.timestamp()) + 7 * 86400
    assert reset_in_words(PasswordRemoved()) == "The account has no password any more."
    assert reset_in_words(PasswordResetWait(date), now=NOON).endswith("from 2026-03-11 12:00:00 on.")
    assert "called off" in reset_in_words(PasswordResetWait(date, refused=True), now=NOON)


def test_a_flood_wait_with_and_without_its_seconds() -> None:
    assert in_words(parse_error(420, "FLOOD_WAIT_60")).startswith("Telegram wants a pause of 60 s, until ")
    assert in_words(parse_error(420, "SOMETHING")) == "420 SOMETHING"


def test_every_refusal_with_words_is_one_that_exists() -> None:
    assert set(_REFUSALS) <= set(BY_NAME)


def test_an_address_that_is_given_up() -> None:
    sent = CodeSent("1555", "email", "a*@b.c", 6, email_reset_date=1, client=FakeClient())
    assert "on it will come by SMS instead" in where_sent(sent)
