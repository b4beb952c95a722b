"""The login steps, each against a client that answers from a script."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
import trimtp_api as api

from tests.unit.login.fakes import AUTHORIZATION, SENT, USER, FakeClient, error
from trimtp import errors
from trimtp.login import (
    LoginImpossible,
    PasswordNeeded,
    SignedIn,
    SignUpNeeded,
    normalise_phone,
    request_code,
    with_bot_token,
)

# ---- the phone number ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("+15550001", "+15550001"),
        ("+1 (555) 00-01", "+15550001"),
        (" 1.555.0001\n", "15550001"),
        ("+1\u00a0555\u20110001", "+15550001"),
    ],
)
def test_phone_numbers_lose_what_people_write_between_digits(typed: str, number: str) -> None:
    assert normalise_phone(typed) == number


@pytest.mark.parametrize("typed", ["", "+", "()", "12a4", "++1555", "1+555", "١٢٣"])
def test_what_is_no_phone_number_is_refused_before_anything_is_sent(typed: str) -> None:
    with pytest.raises(ValueError, match="country code"):
        normalise_phone(typed)


# ---- asking for a code -----------------------------------------------------------------------------------------------


async def test_a_code_is_asked_for_plainly() -> None:
    client = FakeClient(SENT)
    sent = await request_code(client, "+1 555 0001")
    assert client.requests == [
        api.auth.SendCode(phone_number="+15550001", api_id=1, api_hash="0123abc", settings=api.CodeSettings())
    ]
    assert (sent.phone, sent.type, sent.length, sent.timeout, sent.next_type) == ("+15550001", "app", 5, 60, None)
    assert sent.phone_code_hash == "hash-1"


async def test_the_step_is_frozen_and_its_repr_hides_the_hash_and_the_client() -> None:
    sent = await request_code(FakeClient(SENT), "+15550001")
    assert "hash-1" not in repr(sent)
    assert "FakeClient" not in repr(sent)
    with pytest.raises(FrozenInstanceError):
        sent.phone = "1"  # type: ignore[misc]  # that is the point
    step = SignUpNeeded("terms", "1", "hash-2", client=FakeClient())
    assert "hash-2" not in repr(step)


_AUTH = api.auth


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (_AUTH.SentCodeTypeApp(length=5), ("app", "", 5)),
        (_AUTH.SentCodeTypeSms(length=6), ("sms", "", 6)),
        (_AUTH.SentCodeTypeCall(length=5), ("call", "", 5)),
        (_AUTH.SentCodeTypeFlashCall(pattern="+7***"), ("flash call", "+7***", None)),
        (_AUTH.SentCodeTypeMissedCall(prefix="+7", length=4), ("missed call", "+7", 4)),
        (_AUTH.SentCodeTypeEmailCode(email_pattern="a***@b.c", length=6), ("email", "a***@b.c", 6)),
        (_AUTH.SentCodeTypeFragmentSms(url="https://f.example", length=5), ("fragment", "https://f.example", 5)),
        (_AUTH.SentCodeTypeFirebaseSms(length=5), ("firebase sms", "", 5)),
        (_AUTH.SentCodeTypeSmsWord(beginning="a"), ("sms word", "a", None)),
        (_AUTH.SentCodeTypeSmsWord(), ("sms word", "", None)),
        (_AUTH.SentCodeTypeSmsPhrase(beginning="be"), ("sms phrase", "be", None)),
        (_AUTH.SentCodeTypeSmsPhrase(), ("sms phrase", "", None)),
        (_AUTH.SentCodeTypeSetUpEmailRequired(), ("email setup", "", None)),
    ],
)
async def test_every_way_of_sending_a_code_has_words(kind: Any, expected: tuple[str, str, int | None]) -> None:
    sent = await request_code(FakeClient(api.auth.SentCode(type=kind, phone_code_hash="h")), "1555")
    assert (sent.type, sent.hint, sent.length) == expected


@pytest.mark.parametrize(
    ("next_type", "expected"),
    [
        (_AUTH.CodeTypeSms(), "sms"),
        (_AUTH.CodeTypeCall(), "call"),
        (_AUTH.CodeTypeFlashCall(), "flash call"),
        (_AUTH.CodeTypeMissedCall(), "missed call"),
        (_AUTH.CodeTypeFragmentSms(), "fragment"),
    ],
)
async def test_the_next_way_is_named(next_type: Any, expected: str) -> None:
    answer = api.auth.SentCode(type=_AUTH.SentCodeTypeApp(length=5), phone_code_hash="h", next_type=next_type)
    assert (await request_code(FakeClient(answer), "1555")).next_type == expected


async def test_a_login_without_a_code_is_adopted_at_once() -> None:
    client = FakeClient(api.auth.SentCodeSuccess(authorization=AUTHORIZATION))
    sent = await request_code(client, "1555")
    assert sent.type == "none"
    assert client.adopted == [USER]
    assert await sent.submit("") == SignedIn(USER)
    assert len(client.requests) == 1


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (_AUTH.SentCodeSuccess(authorization=_AUTH.AuthorizationSignUpRequired()), "no account"),
        (
            _AUTH.SentCodePaymentRequired(
                store_product="p",
                phone_code_hash="secret",
                support_email_address="a@b.c",
                support_email_subject="s",
                premium_days=7,
                currency="EUR",
                amount=100,
            ),
            "payment .100 .* EUR",
        ),
    ],
)
async def test_a_login_that_cannot_go_on_says_why(answer: Any, words: str) -> None:
    with pytest.raises(LoginImpossible, match=words) as caught:
        await request_code(FakeClient(answer), "1555")
    assert "secret" not in str(caught.value)


# ---- the code --------------------------------------------------------------------------------------------------------


async def test_the_right_code_signs_in_and_commits_the_login() -> None:
    client = FakeClient(SENT, AUTHORIZATION)
    step = await (await request_code(client, "15550001")).submit(" 123-45 ")
    assert step == SignedIn(USER)
    assert client.adopted == [USER]
    assert client.requests[1] == api.auth.SignIn(phone_number="15550001", phone_code_hash="hash-1", phone_code="12345")


async def test_a_code_of_words_keeps_its_spaces() -> None:
    answer = api.auth.SentCode(type=_AUTH.SentCodeTypeSmsPhrase(), phone_code_hash="h")
    client = FakeClient(answer, AUTHORIZATION)
    await (await request_code(client, "1555")).submit(" two words\n")
    assert client.requests[1] == api.auth.SignIn(phone_number="1555", phone_code_hash="h", phone_code="two words")


async def test_a_code_by_mail_goes_in_as_email_verification() -> None:
    answer = api.auth.SentCode(type=_AUTH.SentCodeTypeEmailCode(email_pattern="a*@b.c", length=6), phone_code_hash="h")
    client = FakeClient(answer, AUTHORIZATION)
    await (await request_code(client, "1555")).submit("123456")
    assert client.requests[1] == api.auth.SignIn(
        phone_number="1555", phone_code_hash="h", email_verification=api.EmailVerificationCode(code="123456")
    )


async def test_a_wrong_code_raises_and_the_same_step_takes_the_right_one() -> None:
    client = FakeClient(SENT, error("PHONE_CODE_INVALID"), AUTHORIZATION)
    sent = await request_code(client, "1555")
    with pytest.raises(errors.PhoneCodeInvalid):
        await sent.submit("11111")
    assert client.adopted == []
    assert await sent.submit("12345") == SignedIn(USER)


async def test_no_code_is_refused_before_anything_is_sent() -> None:
    client = FakeClient(SENT)
    sent = await request_code(client, "1555")
    with pytest.raises(ValueError, match="code"):
        await sent.submit(" - ")
    assert len(client.requests) == 1


async def test_a_password_is_asked_for_with_its_hint() -> None:
    server = api.account.Password(
        has_password=True,
        hint="a horse",
        new_algo=api.PasswordKdfAlgoUnknown(),
        new_secure_algo=api.SecurePasswordKdfAlgoUnknown(),
        secure_random=b"",
        current_algo=api.PasswordKdfAlgoUnknown(),
        srp_B=b"B",
        srp_id=1,
    )
    client = FakeClient(SENT, error("SESSION_PASSWORD_NEEDED", 401), server)
    step = await (await request_code(client, "1555")).submit("12345")
    assert step == PasswordNeeded("a horse", client=client)
    assert client.adopted == []


@pytest.mark.parametrize(
    ("answer", "terms"),
    [
        (
            _AUTH.AuthorizationSignUpRequired(
                terms_of_service=api.help.TermsOfService(id=api.DataJSON(data="{}"), text="Be kind.", entities=[])
            ),
            "Be kind.",
        ),
        (_AUTH.AuthorizationSignUpRequired(), ""),
        (error("PHONE_NUMBER_UNOCCUPIED"), ""),
    ],
)
async def test_an_unknown_number_needs_a_new_account(answer: Any, terms: str) -> None:
    client = FakeClient(SENT, answer, AUTHORIZATION)
    step = await (await request_code(client, "1555")).submit("12345")
    assert isinstance(step, SignUpNeeded)
    assert step.terms == terms
    assert await step.submit(" Ada ", " Lovelace ") == SignedIn(USER)
    assert client.requests[2] == api.auth.SignUp(
        phone_number="1555", phone_code_hash="hash-1", first_name="Ada", last_name="Lovelace"
    )
    assert client.adopted == [USER]


async def test_a_new_account_needs_a_name_and_the_servers_leave() -> None:
    client = FakeClient(_AUTH.AuthorizationSignUpRequired())
    step = SignUpNeeded("", "1555", "h", client=client)
    with pytest.raises(ValueError, match="first name"):
        await step.submit("  ")
    with pytest.raises(LoginImpossible, match="official app"):
        await step.submit("Ada")


async def test_a_code_is_sent_again_another_way() -> None:
    again = api.auth.SentCode(type=_AUTH.SentCodeTypeSms(length=5), phone_code_hash="hash-2")
    client = FakeClient(SENT, again)
    sent = await (await request_code(client, "1555")).resend()
    assert (sent.type, sent.phone_code_hash, sent.phone) == ("sms", "hash-2", "1555")
    assert client.requests[1] == api.auth.ResendCode(phone_number="1555", phone_code_hash="hash-1")


async def test_a_code_can_be_cancelled() -> None:
    client = FakeClient(SENT, True)
    await (await request_code(client, "1555")).cancel()
    assert client.requests[1] == api.auth.CancelCode(phone_number="1555", phone_code_hash="hash-1")


async def test_a_login_as_nobody_is_refused() -> None:
    client = FakeClient(SENT, api.auth.Authorization(user=api.UserEmpty(id=1)))
    with pytest.raises(LoginImpossible, match="nobody"):
        await (await request_code(client, "1555")).submit("12345")
    assert client.adopted == []


# ---- bots ------------------------------------------------------------------------------------------------------------


async def test_a_bot_logs_in_with_its_token() -> None:
    client = FakeClient(AUTHORIZATION)
    assert await with_bot_token(client, " 1:token\n") == SignedIn(USER)
    assert client.requests == [
        api.auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="0123abc", bot_auth_token="1:token")
    ]
    assert client.adopted == [USER]


async def test_bot_tokens_that_cannot_work() -> None:
    with pytest.raises(ValueError, match="token"):
        await with_bot_token(FakeClient(), " ")
    with pytest.raises(errors.AccessTokenInvalid):
        await with_bot_token(FakeClient(error("ACCESS_TOKEN_INVALID")), "1:x")
    with pytest.raises(LoginImpossible, match="bot token"):
        await with_bot_token(FakeClient(_AUTH.AuthorizationSignUpRequired()), "1:x")
