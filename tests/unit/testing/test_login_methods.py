"""What the mock refuses in the login flows, as Telegram would."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
import trimtp_api as api
from trio.testing import MockClock

import trimtp
from tests import support
from tests.support import PHONE, open_cluster
from tests.unit.login.fakes import FakePrompt
from trimtp import errors
from trimtp.login import (
    PasswordNeeded,
    PhoneChanged,
    QrShown,
    log_in_interactively,
    request_code,
    request_phone_change,
    request_qr,
)
from trimtp.testing import MockCluster

MINA, PASSWORD = "+15550002", "correct horse"
NOBODY = api.CodeSettings()


@pytest.fixture
async def cluster() -> AsyncIterator[MockCluster]:
    async with open_cluster() as cluster:
        yield cluster


@pytest.fixture
async def client(cluster: MockCluster) -> AsyncIterator[trimtp.Client]:
    async with support.open_on(cluster, pfs=False) as client:
        yield client


async def refused(client: trimtp.Client, request: Any) -> str:
    with pytest.raises(errors.RpcError) as caught:
        await client.invoke(request)
    return caught.value.name


async def test_codes_are_for_real_numbers_and_for_who_asked(client: trimtp.Client, cluster: MockCluster) -> None:
    await support.log_in(client)
    assert await refused(client, api.account.SendChangePhoneCode(phone_number="x", settings=NOBODY)) == (
        "PHONE_NUMBER_INVALID"
    )
    login = await request_code(client, "+15553")
    stolen = api.account.ChangePhone(
        phone_number=login.phone, phone_code_hash=login.phone_code_hash, phone_code=cluster.code
    )
    assert await refused(client, stolen) == "PHONE_CODE_EXPIRED"
    sent = await request_phone_change(client, "+15553")
    assert isinstance(await sent.submit(cluster.code), PhoneChanged)


async def test_only_a_login_that_wants_an_address_may_set_one_up(client: trimtp.Client, cluster: MockCluster) -> None:
    sent = await request_code(client, PHONE)
    purpose = api.EmailVerifyPurposeLoginSetup(phone_number=PHONE, phone_code_hash=sent.phone_code_hash)
    for wrong in (purpose, api.EmailVerifyPurposePassport()):
        request = api.account.SendVerifyEmailCode(purpose=wrong, email="a@b.example")
        assert await refused(client, request) == "EMAIL_NOT_SETUP"
    reset = api.auth.ResetLoginEmail(phone_number=PHONE, phone_code_hash=sent.phone_code_hash)
    assert await refused(client, reset) == "EMAIL_INSTALL_MISSING"
    cluster.route_codes(PHONE, "email setup")
    sent = await request_code(client, PHONE)
    purpose = api.EmailVerifyPurposeLoginSetup(phone_number=PHONE, phone_code_hash=sent.phone_code_hash)
    assert await refused(client, api.account.SendVerifyEmailCode(purpose=purpose, email="@")) == "EMAIL_INVALID"
    verify = api.account.VerifyEmail(purpose=purpose, verification=api.EmailVerificationCode(code=cluster.code))
    assert await refused(client, verify) == "EMAIL_VERIFY_EXPIRED"
    sign_in = api.auth.SignIn(phone_number=PHONE, phone_code_hash=sent.phone_code_hash, phone_code=cluster.code)
    assert await refused(client, sign_in) == "PHONE_CODE_EMPTY"


async def test_recovery_is_for_who_has_a_password(client: trimtp.Client, cluster: MockCluster) -> None:
    recover = api.auth.RequestPasswordRecovery()
    with pytest.raises(errors.NotLoggedIn):
        await client.invoke(recover)
    cluster.add_user(phone=MINA, password=PASSWORD, recovery_email="m@mail.example")
    step = await (await request_code(client, MINA)).submit(cluster.code)
    assert isinstance(step, PasswordNeeded)
    assert await refused(client, api.auth.CheckRecoveryPassword(code="12345")) == "PASSWORD_RECOVERY_EXPIRED"
    await step.recover()
    assert await refused(client, api.auth.CheckRecoveryPassword(code="")) == "CODE_EMPTY"
    algo = (await client.invoke(api.account.GetPassword())).new_algo
    assert isinstance(algo, api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow)
    for settings in (
        api.account.PasswordInputSettings(),
        api.account.PasswordInputSettings(new_algo=algo, new_password_hash=b"short", hint=""),
    ):
        request = api.auth.RecoverPassword(code=cluster.code, new_settings=settings)
        assert await refused(client, request) == "NEW_SETTINGS_INVALID"
    assert await client.invoke(api.auth.CheckRecoveryPassword(code=cluster.code))
    await client.invoke(api.auth.RecoverPassword(code=cluster.code))
    assert await refused(client, recover) == "PASSWORD_EMPTY"


async def test_no_secret_of_a_login_reaches_the_log(
    autojump_clock: MockClock,
    inline_threads: None,
    cluster: MockCluster,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    cluster.add_user(phone=MINA, password=PASSWORD, recovery_email="m@mail.example")
    secrets: list[str] = [PASSWORD, "canary pass"]
    async with support.open_on(cluster, pfs=False) as client:
        shown = await request_qr(client)
        assert isinstance(shown, QrShown)
        secrets += [shown.url, shown.token.hex(), repr(shown.token)]
        prompt = FakePrompt("wrong canary pass", "", cluster.code, "canary pass", "canary pass")
        cluster.dc(2).faults.error("auth.signIn", "PHONE_CODE_INVALID", times=1)
        await log_in_interactively(client, ask=FakePrompt(cluster.code, cluster.code, *prompt.answers), phone=MINA)
        (token,) = client.future_auth_tokens
        secrets += [token.hex(), repr(token)]
    assert caplog.records
    for secret in secrets:
        assert secret not in caplog.text
