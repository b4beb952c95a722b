"""The driver, with a scripted client and somebody who answers from a list."""

from __future__ import annotations

import secrets

import pytest
import trimtp_api as api
from trio.testing import MockClock

from tests.unit.login.fakes import AUTHORIZATION, SENT, USER, FakeClient, FakePrompt, error
from tests.unit.login.test_password import PASSWORD, PasswordServer
from trimtp import errors
from trimtp.login import LoginImpossible, NoAnswer, Wanted, in_words, log_in_interactively
from trimtp.login.steps import CodeSent
from trimtp.login.words import code_question, where_sent

SMS_NEXT = api.auth.SentCode(
    type=api.auth.SentCodeTypeApp(length=5), phone_code_hash="h1", next_type=api.auth.CodeTypeSms(), timeout=60
)
SMS = api.auth.SentCode(type=api.auth.SentCodeTypeSms(length=6), phone_code_hash="h2")


async def test_phone_and_code() -> None:
    client, prompt = FakeClient(SENT, AUTHORIZATION), FakePrompt("+1 555 0001", "12345")
    assert await log_in_interactively(client, ask=prompt) == USER
    assert client.is_authorized
    assert [wanted for wanted, *_ in prompt.asked] == [Wanted.PHONE, Wanted.CODE]
    assert prompt.told == ["A code of 5 characters was sent to the Telegram apps where +15550001 is logged in."]


async def test_whoever_is_logged_in_is_asked_nothing() -> None:
    client, prompt = FakeClient(authorized=True), FakePrompt()
    assert await log_in_interactively(client, ask=prompt) == USER
    assert prompt.asked == []
    assert client.requests == []


async def test_a_given_phone_number_is_not_asked_for() -> None:
    prompt = FakePrompt("12345")
    await log_in_interactively(FakeClient(SENT, AUTHORIZATION), ask=prompt, phone="1555")
    assert [wanted for wanted, *_ in prompt.asked] == [Wanted.CODE]


async def test_a_wrong_phone_number_and_a_wrong_code_are_asked_for_again_with_the_reason() -> None:
    client = FakeClient(error("PHONE_NUMBER_INVALID"), SENT, error("PHONE_CODE_INVALID"), AUTHORIZATION)
    prompt = FakePrompt("nonsense", "1", "1555", "11111", "12345")
    await log_in_interactively(client, ask=prompt)
    assert [(wanted, problem.split(" (")[0]) for wanted, _, problem in prompt.asked] == [
        (Wanted.PHONE, ""),
        (Wanted.PHONE, "A phone number is digits, with the country code in front: +1 555 0001."),
        (Wanted.PHONE, "Telegram does not know this phone number"),
        (Wanted.CODE, ""),
        (Wanted.CODE, "The code is wrong"),
    ]


async def test_three_wrong_codes_end_the_login() -> None:
    wrong = error("PHONE_CODE_INVALID")
    client, prompt = FakeClient(SENT, wrong, wrong, wrong), FakePrompt("1555", "1", "2", "3", "4")
    with pytest.raises(errors.PhoneCodeInvalid):
        await log_in_interactively(client, ask=prompt)
    assert prompt.answers == ["4"]
    assert client.adopted == []


async def test_the_wrong_answer_is_the_error_when_nobody_gives_another_one() -> None:
    with pytest.raises(errors.PhoneCodeInvalid):
        await log_in_interactively(FakeClient(SENT, error("PHONE_CODE_INVALID")), ask=FakePrompt("1555", "1"))


async def test_nobody_to_answer() -> None:
    with pytest.raises(NoAnswer, match="the login code"):
        await log_in_interactively(FakeClient(SENT), ask=FakePrompt("1555"))


@pytest.mark.parametrize("name", ["PHONE_CODE_EXPIRED", "AUTH_RESTART"])
async def test_a_code_that_came_too_late_is_replaced_when_somebody_wants_that(name: str) -> None:
    late = error(name, 500 if name == "AUTH_RESTART" else 400)
    client, prompt = FakeClient(SENT, late, SENT, AUTHORIZATION), FakePrompt("1555", "1", "", "12345")
    await log_in_interactively(client, ask=prompt)
    assert [type(request) for request in client.requests] == [
        api.auth.SendCode,
        api.auth.SignIn,
        api.auth.SendCode,
        api.auth.SignIn,
    ]
    assert prompt.asked[2][1] == "Code (empty: have a new one sent)"
    assert name in prompt.asked[2][2]
    client = FakeClient(SENT, late, True)
    with pytest.raises(type(late)):
        await log_in_interactively(client, ask=FakePrompt("1555", "1"))
    assert isinstance(client.requests[-1], api.auth.CancelCode)


async def test_an_empty_answer_has_the_code_sent_another_way(autojump_clock: MockClock) -> None:
    client, prompt = FakeClient(SMS_NEXT, SMS, AUTHORIZATION), FakePrompt("1555", "", "wait", "", "123456")
    await log_in_interactively(client, ask=prompt)
    assert prompt.told[1].startswith("It is too early for that: wait 60 s, until ")
    assert len(prompt.told) == 3
    assert prompt.told[::2] == [
        "A code of 5 characters was sent to the Telegram apps where 1555 is logged in.",
        "A code of 6 characters was sent to 1555 by SMS.",
    ]
    assert [question for _, question, _ in prompt.asked[1:]] == [
        "Code (empty: have it sent by SMS, after 60 s)",
        "Code (empty: have it sent by SMS, after 60 s)",
        "Code",
    ]
    assert isinstance(client.requests[1], api.auth.ResendCode)


async def test_an_empty_answer_with_no_other_way_is_a_wrong_one() -> None:
    client, prompt = FakeClient(SENT, AUTHORIZATION), FakePrompt("1555", "", "12345")
    await log_in_interactively(client, ask=prompt)
    assert prompt.asked[-1][2] == "A login code is needed."


async def test_a_login_without_a_code_asks_for_none() -> None:
    client = FakeClient(api.auth.SentCodeSuccess(authorization=AUTHORIZATION))
    prompt = FakePrompt("1555")
    assert await log_in_interactively(client, ask=prompt) == USER
    assert len(prompt.asked) == 1


@pytest.mark.parametrize(("hint", "question"), [("a horse", "Password (hint: a horse)"), (None, "Password")])
async def test_the_password_after_a_wrong_one(hint: str | None, question: str) -> None:
    server = PasswordServer()

    def challenge(request: object) -> api.account.Password:
        return server.challenge(request, hint)

    needed = error("SESSION_PASSWORD_NEEDED", 401)
    client = FakeClient(SENT, needed, challenge, challenge, server.check, challenge, server.check)
    client.random_bytes = secrets.token_bytes
    prompt = FakePrompt("1555", "12345", "wrong horse", PASSWORD)
    assert await log_in_interactively(client, ask=prompt) == USER
    assert [asked[1:] for asked in prompt.asked[2:]] == [
        (question, ""),
        (question, "The password is wrong (400 PASSWORD_HASH_INVALID)."),
    ]


TERMS = api.help.TermsOfService(id=api.DataJSON(data="{}"), text="Be kind.", entities=[])


@pytest.mark.parametrize("terms", [TERMS, None])
async def test_a_new_account_is_made_only_when_somebody_gives_a_name(terms: api.help.TermsOfService | None) -> None:
    unknown = api.auth.AuthorizationSignUpRequired(terms_of_service=terms)
    client, prompt = FakeClient(SENT, unknown, AUTHORIZATION), FakePrompt("1555", "12345", "Ada", "")
    assert await log_in_interactively(client, ask=prompt) == USER
    assert prompt.told[1:] == ["No account has the phone number 1555.", *([terms.text] if terms else [])]
    for answers in (["1555", "12345", " "], ["1555", "12345"]):
        client = FakeClient(SENT, unknown)
        with pytest.raises(LoginImpossible, match="no account has this phone number"):
            await log_in_interactively(client, ask=FakePrompt(*answers))
        assert len(client.requests) == 2


# ---- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "hint", "length", "words"),
    [
        ("none", "", None, "no code"),
        ("app", "", 5, "A code of 5 characters was sent to the Telegram apps"),
        ("sms", "", None, "A code was sent to 1555 by SMS"),
        ("call", "", 5, "phone call"),
        ("flash call", "+7*", None, "the number that calls (+7*)"),
        ("missed call", "+7", 4, "the last 4 digits after +7"),
        ("email", "a*@b.c", 6, "the e-mail address a*@b.c"),
        ("fragment", "https://f.example", 5, "waits at https://f.example"),
        ("sms word", "a", None, "A word that begins with 'a' was sent"),
        ("sms phrase", "", None, "A phrase was sent"),
        ("firebase sms", "", 5, "only official apps"),
        ("email setup", "", None, "wants an e-mail address first"),
    ],
)
def test_where_to_look_for_a_code(kind: str, hint: str, length: int | None, words: str) -> None:
    assert words in where_sent(CodeSent("1555", kind, hint, length, client=FakeClient()))


@pytest.mark.parametrize(
    ("next_type", "timeout", "words"),
    [
        (None, 60, "Code"),
        ("sms", None, "Code (empty: have it sent by SMS)"),
        ("call", 30, "Code (empty: have it sent by a phone call, after 30 s)"),
        ("missed call", 0, "Code (empty: have it sent by a missed call)"),
    ],
)
def test_the_other_way_to_get_a_code(next_type: str | None, timeout: int | None, words: str) -> None:
    sent = CodeSent("1555", "app", timeout=timeout, next_type=next_type, client=FakeClient())
    assert code_question(sent) == words


def test_refusals_in_words() -> None:
    assert in_words(errors.RpcError(400, "PHONE_CODE_INVALID")) == "the code is wrong (400 PHONE_CODE_INVALID)"
    assert in_words(errors.RpcError(400, "SOMETHING_NEW")) == "400 SOMETHING_NEW"
