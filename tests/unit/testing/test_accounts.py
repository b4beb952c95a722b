"""Accounts, codes, passwords, exported authorizations, login tokens."""

from __future__ import annotations

import os

import pytest
import trimtp_api as api

from trimtp.crypto import srp
from trimtp.testing import Refusal
from trimtp.testing.accounts import CODE_SECONDS, EXPORT_SECONDS, TOKEN_SECONDS, Accounts, normal_phone

NOW = 1_700_000_000.0


@pytest.fixture
def accounts() -> Accounts:
    return Accounts("12345", os.urandom)


@pytest.mark.parametrize(
    ("phone", "digits"),
    [("+1 555-0001", "15550001"), ("(49) 1511", "491511"), ("0123456", ""), ("12", ""), ("12345x", ""), ("", "")],
)
def test_phone_numbers_are_compared_by_their_digits(phone: str, digits: str) -> None:
    assert normal_phone(phone) == digits


def test_users_are_found_by_what_they_have(accounts: Accounts) -> None:
    ada = accounts.add(dc_id=2, phone="+15550001", first_name="Ada", username="Ada_L")
    bot = accounts.add(dc_id=4, phone=None, first_name="Bot", bot_token="1:x", id=77)
    assert list(accounts) == [ada, bot]
    assert accounts.by_phone("1 555 0001") == ada
    assert accounts.by_username("ADA_l") == ada
    assert accounts.by_bot_token("1:x") == bot
    assert (accounts.get(77), accounts.get(None), accounts.get(5)) == (bot, None, None)
    assert bot.is_bot
    assert not ada.is_bot
    assert accounts.by_phone("+15550002") is accounts.by_username("eve") is accounts.by_bot_token("2:x") is None


def test_taken_and_unusable_accounts_are_refused(accounts: Accounts) -> None:
    accounts.add(dc_id=2, phone="+15550001", first_name="Ada", bot_token="1:x", id=5)
    for wrong in (
        {"phone": "+15550001"},
        {"phone": "+15550002", "id": 5},
        {"phone": None, "bot_token": "1:x"},
        {"phone": None},
        {"phone": "nonsense"},
    ):
        with pytest.raises(ValueError, match=r"account|phone|token"):
            accounts.add(dc_id=2, first_name="Eve", **wrong)  # type: ignore[arg-type]  # a table of wrong values


def test_mentioned_accounts_are_named_once(accounts: Accounts) -> None:
    ada = accounts.add(dc_id=2, phone="+15550001", first_name="Ada")
    bob = accounts.add(dc_id=2, phone="+15550002", first_name="Bob")
    messages: list[api.TypeMessage] = [
        api.Message(id=1, peer_id=api.PeerUser(user_id=bob.id), date=0, message=""),
        api.Message(
            id=2, from_id=api.PeerUser(user_id=ada.id), peer_id=api.PeerUser(user_id=bob.id), date=0, message=""
        ),
        api.MessageEmpty(id=3),
    ]
    assert accounts.mentioned(messages) == [bob, ada]


def test_secrets_of_an_account_are_not_in_its_repr(accounts: Accounts) -> None:
    user = accounts.add(dc_id=2, phone="+15550001", first_name="Ada", password="canary-1", bot_token="2:canary-2")
    assert "canary" not in repr(user)
    assert str(user.access_hash) not in repr(user)


def test_what_others_see_of_an_account(accounts: Accounts) -> None:
    ada = accounts.add(dc_id=2, phone="+15550001", first_name="Ada")
    bot = accounts.add(dc_id=2, phone=None, first_name="Bot", bot_token="1:x")
    assert ada.as_seen_by(ada).phone == "15550001"
    assert getattr(ada.as_seen_by(ada), "self")  # noqa: B009 -- reads better than the attribute
    assert ada.as_seen_by(bot).phone is None
    assert not getattr(ada.as_seen_by(None), "self")  # noqa: B009 -- as above
    assert bot.as_seen_by(ada).bot


def error_of(call: object, *args: object) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args)  # type: ignore[operator]  # any function
    return caught.value.name


def test_a_code_is_checked_for_phone_value_and_age(accounts: Accounts) -> None:
    sent = accounts.send_code("+15550001", NOW)
    assert error_of(accounts.enter_code, "+15550001", "", "12345", NOW) == "PHONE_CODE_HASH_EMPTY"
    assert error_of(accounts.enter_code, "+15550001", "other", "12345", NOW) == "PHONE_CODE_EXPIRED"
    assert error_of(accounts.enter_code, "+15550002", sent, "12345", NOW) == "PHONE_CODE_EXPIRED"
    assert error_of(accounts.enter_code, "+15550001", sent, "12345", NOW + CODE_SECONDS + 1) == "PHONE_CODE_EXPIRED"
    assert error_of(accounts.enter_code, "+15550001", sent, None, NOW) == "PHONE_CODE_EMPTY"
    assert error_of(accounts.enter_code, "+15550001", sent, "54321", NOW) == "PHONE_CODE_INVALID"
    accounts.enter_code("+15550001", sent, "12345", NOW)
    accounts.finish_code(sent)
    assert error_of(accounts.enter_code, "+15550001", sent, "12345", NOW) == "PHONE_CODE_EXPIRED"


def test_a_code_does_not_outlive_many_wrong_ones(accounts: Accounts) -> None:
    sent = accounts.send_code("+15550001", NOW)
    errors = [error_of(accounts.enter_code, "+15550001", sent, "0", NOW) for _ in range(6)]
    assert errors == ["PHONE_CODE_INVALID"] * 5 + ["PHONE_CODE_EXPIRED"]


def test_a_cancelled_code_is_gone(accounts: Accounts) -> None:
    sent = accounts.send_code("+15550001", NOW)
    accounts.cancel_code("+15550001", sent, NOW)
    assert error_of(accounts.cancel_code, "+15550001", sent, NOW) == "PHONE_CODE_EXPIRED"


def test_E_09_exported_bytes_work_once_in_one_place_for_a_minute(accounts: Accounts) -> None:
    ada = accounts.add(dc_id=2, phone="+15550001", first_name="Ada")
    exported = accounts.export(ada, 4, NOW)
    assert accounts.import_(ada.id, exported, 4, NOW + EXPORT_SECONDS) == ada
    assert error_of(accounts.import_, ada.id, exported, 4, NOW) == "AUTH_BYTES_INVALID"
    assert error_of(accounts.import_, ada.id, accounts.export(ada, 4, NOW), 5, NOW) == "AUTH_BYTES_INVALID"
    assert error_of(accounts.import_, ada.id, accounts.export(ada, 4, NOW), 4, NOW + 61) == "AUTH_BYTES_INVALID"
    assert error_of(accounts.import_, 99, accounts.export(ada, 4, NOW), 4, NOW) == "USER_ID_INVALID"
    assert error_of(accounts.import_, ada.id, b"forged", 4, NOW) == "AUTH_BYTES_INVALID"


def test_E_09_a_password_challenge_is_good_for_one_attempt(accounts: Accounts) -> None:
    ada = accounts.add(dc_id=2, phone="+15550001", first_name="Ada", password="correct horse")
    password = accounts.password(ada)
    assert password is not None

    def answer(text: str) -> tuple[int, bytes, bytes]:
        srp_id, srp_b = password.challenge()
        answer = srp.check_password(
            text,
            salt1=password.salt1,
            salt2=password.salt2,
            g=password.g,
            p=password.p.to_bytes(256, "big"),
            srp_B=srp_b,
            srp_id=srp_id,
            random_bytes=os.urandom,
        )
        return answer.srp_id, answer.A, answer.M1

    right = answer("correct horse")
    assert password.check(*right)
    assert error_of(password.check, *right) == "SRP_ID_INVALID"
    assert not password.check(*answer("wrong horse"))


def test_accounts_without_a_password_have_none(accounts: Accounts) -> None:
    assert accounts.password(accounts.add(dc_id=2, phone="+15550001", first_name="Ada")) is None


def test_a_login_token_expires(accounts: Accounts) -> None:
    token, shown = accounts.new_token(NOW)
    assert accounts.token(token, NOW) is shown
    assert accounts.accepted_token(token, NOW) is None
    shown.user_id = 5
    assert accounts.accepted_token(token, NOW) is shown
    assert accounts.accepted_token(token, NOW + TOKEN_SECONDS + 1) is None
    assert accounts.accepted_token(b"other", NOW) is None
    assert error_of(accounts.token, token, NOW + TOKEN_SECONDS + 1) == "AUTH_TOKEN_EXPIRED"
    assert error_of(accounts.token, b"other", NOW) == "AUTH_TOKEN_INVALID"
