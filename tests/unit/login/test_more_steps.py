"""Steps against answers that the mock does not give: what servers may say, and what they should not."""

from __future__ import annotations

import pytest
import trimtp_api as api

from tests.unit.login.fakes import AUTHORIZATION, SENT, FakeClient, error
from trimtp import errors
from trimtp.login import (
    EmailCodeSent,
    LoginImpossible,
    PasswordNeeded,
    PhoneChangeCodeSent,
    QrShown,
    RecoveryCodeSent,
    SignedIn,
    request_code,
    request_qr,
)

SETUP = api.auth.SentCode(type=api.auth.SentCodeTypeSetUpEmailRequired(), phone_code_hash="hash-1")
NO_PASSWORD = api.account.Password(
    new_algo=api.PasswordKdfAlgoUnknown(),
    new_secure_algo=api.SecurePasswordKdfAlgoUnknown(),
    secure_random=b"",
)


async def test_the_future_auth_token_goes_out_and_comes_back() -> None:
    again = api.auth.Authorization(user=AUTHORIZATION.user, future_auth_token=b"next")
    client = FakeClient(SENT, again)
    client.future_auth_tokens = (b"token",)
    sent = await request_code(client, "1555")
    assert client.requests[0].settings == api.CodeSettings(logout_tokens=[b"token"])  # type: ignore[attr-defined]
    await sent.submit("12345")
    assert client.kept == b"next"


async def test_an_email_setup_that_ends_the_login_or_leads_nowhere() -> None:
    mailed = api.account.SentEmailCode(email_pattern="a*@b.c", length=6)
    success = api.auth.SentCodeSuccess(authorization=AUTHORIZATION)
    client = FakeClient(SETUP, mailed, api.account.EmailVerifiedLogin(email="a@b.c", sent_code=success))
    mail = await (await request_code(client, "1555")).set_up_email("a@b.c")
    assert isinstance(mail, EmailCodeSent)
    assert "hash-1" not in repr(mail)
    done = await mail.submit("123456")
    assert await done.submit("") == SignedIn(AUTHORIZATION.user)
    client = FakeClient(SETUP, mailed, api.account.EmailVerified(email="a@b.c"))
    mail = await (await request_code(client, "1555")).set_up_email("a@b.c")
    with pytest.raises(LoginImpossible, match="did not go on"):
        await mail.submit("123456")


async def test_a_code_that_is_sent_again_does_not_end_the_login() -> None:
    client = FakeClient(SENT, api.auth.SentCodeSuccess(authorization=AUTHORIZATION))
    with pytest.raises(LoginImpossible, match="in the middle"):
        await (await request_code(client, "1555")).resend()
    assert client.adopted == []


async def test_a_changed_number_of_nobody() -> None:
    step = PhoneChangeCodeSent("1555", "sms", client=FakeClient(api.UserEmpty(id=1)))
    with pytest.raises(LoginImpossible, match="whose"):
        await step.submit("12345")


async def test_an_unknown_algorithm_makes_no_new_password() -> None:
    step = RecoveryCodeSent("a*@b.c", client=FakeClient(NO_PASSWORD))
    with pytest.raises(LoginImpossible, match="algorithm"):
        await step.submit("12345", "new")


async def test_a_recovery_check_that_says_no() -> None:
    assert await RecoveryCodeSent("a*@b.c", client=FakeClient(False)).check("12345") is False


async def test_a_qr_login_that_is_sent_in_circles() -> None:
    moves = [api.auth.LoginTokenMigrateTo(dc_id=n, token=b"t") for n in (4, 2, 4)]
    client = FakeClient(*moves)
    with pytest.raises(LoginImpossible, match="from one data centre to another"):
        await request_qr(client)
    assert client.moved == [4, 2, 4]


async def test_a_qr_login_that_has_a_password_or_is_refused() -> None:
    client = FakeClient(error("SESSION_PASSWORD_NEEDED", 401), NO_PASSWORD)
    assert isinstance(await request_qr(client), PasswordNeeded)
    with pytest.raises(errors.AuthTokenInvalid):
        await request_qr(FakeClient(error("AUTH_TOKEN_INVALID")))


async def test_an_update_that_came_before_the_wait_is_not_lost() -> None:
    client = FakeClient(api.auth.LoginTokenSuccess(authorization=AUTHORIZATION))
    client.login_token_updates = 1
    assert await QrShown(b"t", 10**10, client=client).wait() == SignedIn(AUTHORIZATION.user)


async def test_other_updates_do_not_end_a_wait() -> None:
    client = FakeClient(api.auth.LoginTokenSuccess(authorization=AUTHORIZATION))
    client.news = [api.UpdateConfig(), api.UpdateLoginToken()]
    assert await QrShown(b"t", 10**10, client=client).wait() == SignedIn(AUTHORIZATION.user)
