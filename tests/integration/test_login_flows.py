"""The login flows beside the plain one, each from code and by the driver, in memory and under a fake clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager

import pytest
import trimtp_api as api
import trio
from trio.testing import MockClock

import trimtp
from tests import support
from tests.support import PHONE, open_cluster
from tests.unit.login.fakes import FakePrompt
from trimtp import errors
from trimtp.login import (
    CodeSent,
    EmailCodeSent,
    LoginImpossible,
    PasswordNeeded,
    PasswordRemoved,
    PasswordResetWait,
    PhoneChanged,
    QrShown,
    SignedIn,
    SignUpNeeded,
    cancel_password_reset,
    change_phone_interactively,
    log_in_interactively,
    request_code,
    request_phone_change,
    request_qr,
    reset_password,
    with_bot_token,
)
from trimtp.store import SessionStore
from trimtp.testing import MockCluster

pytestmark = pytest.mark.usefixtures("inline_threads")

MINA, PASSWORD = "+15550002", "correct horse"
DAY = 86400


@pytest.fixture
async def cluster() -> AsyncIterator[MockCluster]:
    """A strict cluster with Ada, who has no password, and Mina, who has one and can recover it."""
    async with open_cluster() as cluster:
        cluster.add_user(
            phone=MINA,
            first_name="Mina",
            password=PASSWORD,
            password_hint="a horse",
            recovery_email="mina@mail.example",
        )
        yield cluster


def open_on(cluster: MockCluster, store: SessionStore | None = None) -> AbstractAsyncContextManager[trimtp.Client]:
    """A client of the cluster, without temporary keys, which cost time and change nothing here."""
    return support.open_on(cluster, store, pfs=False)


def logged_in(cluster: MockCluster, store: SessionStore | None = None) -> AbstractAsyncContextManager[trimtp.Client]:
    """Such a client, logged in as Ada."""
    return support.logged_in(cluster, store, pfs=False)


async def password_step(client: trimtp.Client) -> PasswordNeeded:
    step = await (await request_code(client, MINA)).submit("12345")
    assert isinstance(step, PasswordNeeded)
    return step


# ---- codes -----------------------------------------------------------------------------------------------------------


ROUTE = ("app", "sms", "call", "flash call", "missed call", "fragment")


async def test_every_way_of_a_code_one_after_another(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.route_codes(PHONE, *ROUTE, "sms word")
    async with open_on(cluster) as client:
        sent = await request_code(client, PHONE)
        ways = [sent.type]
        for expected in ROUTE[1:]:
            assert sent.next_type == expected
            assert 0 < sent.seconds_to_resend() <= 60
            await trio.sleep(60)
            assert sent.seconds_to_resend() == 0
            sent = await sent.resend()
            ways.append(sent.type)
        assert ways == list(ROUTE)
        assert sent.next_type is None
        sent = await sent.resend()
        assert (sent.type, sent.hint) == ("sms word", "1")
        with pytest.raises(errors.SendCodeUnavailable):
            await sent.resend()
        assert isinstance(await sent.submit("12345"), SignedIn)
    assert cluster.deviations["a code sent again before its timeout"] == 2  # the word, and what came after it


@pytest.mark.parametrize("way", ["firebase sms", "sms phrase"])
async def test_ways_that_are_not_announced(autojump_clock: MockClock, cluster: MockCluster, way: str) -> None:
    cluster.route_codes(PHONE, way)
    async with open_on(cluster) as client:
        sent = await request_code(client, PHONE)
        assert sent.type == way
        assert isinstance(await sent.submit("12345"), SignedIn)


async def test_a_code_that_came_too_late_is_restarted(autojump_clock: MockClock, cluster: MockCluster) -> None:
    async with open_on(cluster) as client:
        sent = await request_code(client, PHONE)
        await trio.sleep(301)
        for late in (sent.submit, sent.resend, sent.cancel):
            with pytest.raises(errors.PhoneCodeExpired):
                await (late("12345") if late == sent.submit else late())  # type: ignore[call-arg, arg-type]  # both shapes
        again = await sent.restart()
        assert again.phone_code_hash != sent.phone_code_hash
        with pytest.raises(errors.PhoneCodeInvalid):
            await again.submit("54321")
        assert isinstance(await again.submit("12345"), SignedIn)


async def test_the_driver_resends_and_restarts(autojump_clock: MockClock, cluster: MockCluster) -> None:
    prompt = FakePrompt(PHONE, "", "wait", "", "54321", *["wait"] * 6, "12345", "", "12345")
    async with open_on(cluster) as client:
        await log_in_interactively(client, ask=prompt)
    assert prompt.answers == []
    told = [text.split(" of ")[0].split(":")[0] for text in prompt.told]
    assert told == ["A code", "It is too early for that", "A code", "A code"]
    problems = [problem.split(" (")[0] for _, _, problem in prompt.asked]
    assert problems == ["", "", "", "", "The code is wrong", "The code came too late: ask for a new one", ""]


@pytest.mark.parametrize("answers", [["1", "2", "3"], ["1"], []])
async def test_a_login_that_is_given_up_leaves_no_code_behind(
    autojump_clock: MockClock, cluster: MockCluster, answers: list[str]
) -> None:
    async with open_on(cluster) as client:
        with pytest.raises((errors.PhoneCodeInvalid, trimtp.login.NoAnswer)):
            await log_in_interactively(client, ask=FakePrompt(*answers), phone=PHONE)
    assert cluster.count("auth.cancelCode") == 1


class Waits(FakePrompt):
    """Somebody who never answers."""

    async def ask(self, *_: object, **__: object) -> str:
        await trio.sleep_forever()
        raise AssertionError


async def test_a_cancelled_login_ends_at_once_and_leaves_a_usable_client(
    autojump_clock: MockClock, cluster: MockCluster
) -> None:
    async with open_on(cluster) as client:
        began = trio.current_time()
        with trio.move_on_after(5):
            await log_in_interactively(client, ask=Waits(), phone=PHONE)
        assert trio.current_time() == began + 5
        assert isinstance(await (await request_code(client, PHONE)).submit("12345"), SignedIn)


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("PHONE_MIGRATE_4", "auth.sendCode"),
        ("NETWORK_MIGRATE_4", "auth.sendCode"),
        ("USER_MIGRATE_4", "auth.sendCode"),
        ("USER_MIGRATE_4", "auth.importBotAuthorization"),
        ("NETWORK_MIGRATE_4", "auth.exportLoginToken"),
    ],
)
async def test_every_migration_moves_the_login(
    autojump_clock: MockClock, cluster: MockCluster, name: str, method: str
) -> None:
    cluster.add_user(first_name="Robot", bot_token="7:token", dc_id=4)
    far = cluster.add_user(phone="+15550004", dc_id=4)
    cluster.dc(2).faults.error(method, name)
    async with open_on(cluster) as client:
        if method == "auth.sendCode":
            assert isinstance(await (await request_code(client, "+15550004")).submit("12345"), SignedIn)
        elif method == "auth.importBotAuthorization":
            await with_bot_token(client, "7:token")
        else:
            shown = await request_qr(client)
            assert isinstance(shown, QrShown)
            cluster.accept_login_token(shown.token, far)
            assert isinstance(await shown.wait(), SignedIn)
        assert client.home_dc_id == 4
        assert (await client.get_me()).self


async def test_a_flood_wait_in_a_login(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.dc(2).faults.error("auth.signIn", "FLOOD_WAIT_3600")
    async with open_on(cluster) as client:
        sent = await request_code(client, PHONE)
        with pytest.raises(errors.FloodWait) as caught:
            await sent.submit("12345")
        words = trimtp.login.in_words(caught.value)
        assert words.startswith("Telegram wants a pause of 60 min, until ")
        cluster.dc(2).faults.clear()
        assert isinstance(await sent.submit("12345"), SignedIn)


# ---- sign-up ---------------------------------------------------------------------------------------------------------


async def test_a_new_account_sees_the_terms(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.terms = "Be kind."
    async with open_on(cluster) as client:
        step = await (await request_code(client, "+15557777")).submit("12345")
        assert isinstance(step, SignUpNeeded)
        assert (step.terms, step.min_age) == ("Be kind.", 16)
        prompt = FakePrompt("12345", "Grace", "Hopper")
        assert (await log_in_interactively(client, ask=prompt, phone="+15557777")).last_name == "Hopper"
    assert prompt.told[1:] == [
        "No account has the phone number +15557777.",
        "Be kind.",
        "Whoever makes an account is at least 16 years old.",
    ]
    assert "which accepts these terms" in prompt.asked[1][1]


# ---- the password ----------------------------------------------------------------------------------------------------


async def test_recovery_by_mail_replaces_the_password(autojump_clock: MockClock, cluster: MockCluster) -> None:
    async with open_on(cluster) as client:
        step = await password_step(client)
        assert step.has_recovery
        mail = await step.recover()
        assert mail.email_pattern == "m***a@mail.example"
        with pytest.raises(errors.CodeInvalid):
            await mail.check("54321")
        with pytest.raises(ValueError, match="needed"):
            await mail.submit(" ")
        with pytest.raises(ValueError, match="empty"):
            await mail.submit("12345", "")
        assert await mail.check("12345")
        await trio.sleep(301)
        with pytest.raises(errors.PasswordRecoveryExpired):
            await mail.submit("12345", "new horse")
        again = await step.recover()
        assert isinstance(await again.submit("12345", "new horse", hint="newer"), SignedIn)
    async with open_on(cluster) as client:
        step = await password_step(client)
        assert step.hint == "newer"
        with pytest.raises(errors.PasswordHashInvalid):
            await step.submit(PASSWORD)
        assert isinstance(await step.submit("new horse"), SignedIn)


async def test_recovery_by_mail_can_take_the_password_away(autojump_clock: MockClock, cluster: MockCluster) -> None:
    prompt = FakePrompt("12345", "", "54321", "", "12345", "")
    async with open_on(cluster) as client:
        await log_in_interactively(client, ask=prompt, phone=MINA)
    assert prompt.asked[1][1] == "Password (hint: a horse; empty: have a code sent to the recovery e-mail address)"
    assert [problem for *_, problem in prompt.asked if problem] == [
        "The code from the e-mail is wrong (400 CODE_INVALID)."
    ]
    async with open_on(cluster) as client:
        assert isinstance(await (await request_code(client, MINA)).submit("12345"), SignedIn)


async def test_the_new_password_is_typed_twice(autojump_clock: MockClock, cluster: MockCluster) -> None:
    prompt = FakePrompt("12345", "", "12345", "new", "other", "new", "new")
    async with open_on(cluster) as client:
        await log_in_interactively(client, ask=prompt, phone=MINA)
    assert prompt.asked[-2][2] == "The two are not the same."
    async with open_on(cluster) as client:
        assert isinstance(await (await password_step(client)).submit("new"), SignedIn)


async def test_no_recovery_without_an_address(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.add_user(phone="+15550003", password=PASSWORD)
    async with open_on(cluster) as client:
        step = await (await request_code(client, "+15550003")).submit("12345")
        assert isinstance(step, PasswordNeeded)
        assert not step.has_recovery
        with pytest.raises(errors.PasswordRecoveryNa):
            await step.recover()
        assert isinstance(await step.submit(PASSWORD), SignedIn)


async def test_the_reset_of_a_password(autojump_clock: MockClock, cluster: MockCluster) -> None:
    store = trimtp.MemoryStore()
    async with open_on(cluster, store) as client:
        await (await password_step(client)).submit(PASSWORD)
        with pytest.raises(errors.ResetRequestMissing):
            await cancel_password_reset(client)
        waits = await reset_password(client)
        assert waits == PasswordResetWait(int(cluster.now()) + 7 * DAY)
        await cancel_password_reset(client)
        assert await reset_password(client) == PasswordResetWait(int(cluster.now()) + DAY, refused=True)
    await trio.sleep(DAY + 1)
    async with open_on(cluster, store) as client:
        waits = await reset_password(client)
        assert isinstance(waits, PasswordResetWait)
    async with open_on(cluster) as other:
        prompt = FakePrompt("12345", PASSWORD)
        await log_in_interactively(other, ask=prompt, phone=MINA)
        assert "A reset of the password was asked for" in prompt.told[-1]
    await trio.sleep(7 * DAY)
    async with open_on(cluster, store) as client:
        assert await reset_password(client) == PasswordRemoved()
        with pytest.raises(errors.PasswordEmpty):
            await reset_password(client)


# ---- e-mail ----------------------------------------------------------------------------------------------------------


async def test_an_address_is_set_up_in_a_login(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.route_codes(PHONE, "email setup", "sms")
    async with open_on(cluster) as client:
        sent = await request_code(client, PHONE)
        assert sent.type == "email setup"
        with pytest.raises(LoginImpossible, match="e-mail"):
            await sent.submit("12345")
        with pytest.raises(ValueError, match="no e-mail address"):
            await sent.set_up_email("ada")
        with pytest.raises(errors.EmailNotAllowed):
            await sent.set_up_email("ada@mail.invalid")
        mail = await sent.set_up_email(" ada@mail.example ")
        assert isinstance(mail, EmailCodeSent)
        assert (mail.email_pattern, mail.length) == ("a***a@mail.example", 5)
        with pytest.raises(errors.CodeInvalid):
            await mail.submit("54321")
        with pytest.raises(ValueError, match="needed"):
            await mail.submit(" ")
        login = await mail.submit("12345")
        assert isinstance(login, CodeSent)
        assert (login.type, login.hint) == ("email", "a***a@mail.example")
        with pytest.raises(errors.PhoneCodeInvalid):
            await login.submit("54321")
        assert isinstance(await login.submit("12345"), SignedIn)
    async with open_on(cluster) as client:
        assert (await request_code(client, PHONE)).type == "email"


async def test_the_driver_sets_an_address_up(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.route_codes(PHONE, "email setup")
    prompt = FakePrompt("nonsense", "ada@mail.example", "54321", "", "12345", "12345")
    async with open_on(cluster) as client:
        await log_in_interactively(client, ask=prompt, phone=PHONE)
    assert prompt.answers == []
    assert prompt.told[0].startswith("Telegram wants an e-mail address first")
    assert prompt.told[-1] == "A code of 5 characters was sent to the e-mail address a***a@mail.example."


async def test_a_lost_address_is_given_up(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.login_by_email(PHONE, "ada@mail.example", reset_after=60)
    prompt = FakePrompt("reset", "wait", "reset", "12345")
    async with open_on(cluster) as client:
        await log_in_interactively(client, ask=prompt, phone=PHONE)
    assert prompt.asked[0][1] == "Code (reset: the address is lost)"
    assert prompt.told[-1] == f"A code of 5 characters was sent to {PHONE} by SMS."


async def test_a_lost_address_is_given_up_after_a_wait(autojump_clock: MockClock, cluster: MockCluster) -> None:
    cluster.login_by_email(PHONE, "ada@mail.example", reset_after=0, reset_wait=DAY)
    async with open_on(cluster) as client:
        sent = await request_code(client, PHONE)
        assert (sent.email_reset_after, sent.seconds_to_reset()) == (0, 0)
        waits = await sent.reset_email()
        assert waits.email_reset_date == int(cluster.now()) + DAY
        with pytest.raises(errors.TaskAlreadyExists):
            await waits.reset_email()
        assert isinstance(await waits.submit("12345"), SignedIn)


# ---- future auth tokens ----------------------------------------------------------------------------------------------


async def test_the_next_login_of_a_session_needs_no_code(autojump_clock: MockClock, cluster: MockCluster) -> None:
    store = trimtp.MemoryStore()
    async with logged_in(cluster, store) as client:
        (first,) = client.future_auth_tokens
        await client.log_out()
        (token,) = client.future_auth_tokens
        assert token != first
    async with open_on(cluster, store) as client:
        assert client.future_auth_tokens == (token,)
        sent = await request_code(client, PHONE)
        assert sent.type == "none"
        assert isinstance(await sent.submit(""), SignedIn)
        assert token not in repr(sent).encode()
        await client.log_out()
        prompt = FakePrompt(PHONE)
        await log_in_interactively(client, ask=prompt)
        assert len(prompt.asked) == 1
    async with open_on(cluster) as client:
        assert (await request_code(client, PHONE)).type == "app"


async def test_the_password_is_asked_for_all_the_same(autojump_clock: MockClock, cluster: MockCluster) -> None:
    async with open_on(cluster) as client:
        await (await password_step(client)).submit(PASSWORD)
        await client.log_out()
        step = await (await request_code(client, MINA)).submit("")
        assert isinstance(step, PasswordNeeded)
        assert isinstance(await step.submit(PASSWORD), SignedIn)


# ---- QR --------------------------------------------------------------------------------------------------------------


class Shown:
    """A display that keeps the links, and a phone that scans the n-th one."""

    def __init__(self, cluster: MockCluster, phone: str, scan: int) -> None:
        self.cluster, self.phone, self.scan = cluster, phone, scan
        self.urls: list[str] = []
        self.closed = 0

    def show(self, url: str) -> None:
        self.urls.append(url)
        if len(self.urls) == self.scan:
            user = self.cluster.accounts.by_phone(self.phone)
            assert user is not None
            self.cluster.accept_login_token(token_of(url), user)

    async def follow(self) -> None:
        await trio.sleep_forever()

    def close(self) -> None:
        self.closed += 1


def token_of(url: str) -> bytes:
    from base64 import urlsafe_b64decode

    text = url.removeprefix("tg://login?token=")
    assert "=" not in text
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


async def test_a_qr_code_is_accepted(autojump_clock: MockClock, cluster: MockCluster) -> None:
    ada = cluster.accounts.by_phone(PHONE)
    assert ada is not None
    async with open_on(cluster) as client:
        shown = await request_qr(client)
        assert isinstance(shown, QrShown)
        assert token_of(shown.url) == shown.token
        assert shown.token.hex() not in repr(shown)
        assert shown.url not in repr(shown)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(lambda: accept_after(10, cluster, shown.token, ada))
            began = trio.current_time()
            step = await shown.wait()
        assert trio.current_time() - began < 11  # told by updateLoginToken, not found out by the renewal
        assert step == SignedIn(await client.get_me())


async def accept_after(seconds: float, cluster: MockCluster, token: bytes, user: trimtp.testing.MockUser) -> None:
    await trio.sleep(seconds)
    cluster.accept_login_token(token, user)


async def test_a_qr_code_is_renewed_before_it_runs_out(autojump_clock: MockClock, cluster: MockCluster) -> None:
    async with open_on(cluster) as client:
        first = await request_qr(client)
        assert isinstance(first, QrShown)
        second = await first.wait()
        assert isinstance(second, QrShown)
        assert second.token != first.token
        assert cluster.now() < first.expires
        # An update that nobody heard is found out by asking.
        ada = cluster.accounts.by_phone(PHONE)
        assert ada is not None
        cluster.accounts.token(second.token, cluster.now()).user_id = ada.id
        assert isinstance(await second.wait(), SignedIn)


async def test_a_qr_login_with_a_password_on_another_data_centre(
    autojump_clock: MockClock, cluster: MockCluster
) -> None:
    cluster.add_user(phone="+15550004", dc_id=4, password=PASSWORD)
    display, prompt = Shown(cluster, "+15550004", 3), FakePrompt("wrong", PASSWORD)
    async with open_on(cluster) as client:
        user = await log_in_interactively(client, ask=prompt, qr=display)
        assert (client.user_id, client.home_dc_id) == (user.id, 4)
        assert (await client.get_me()).id == user.id
    assert len(set(display.urls)) == 3
    assert display.closed == 1
    assert cluster.count("auth.importLoginToken", 4, refused=True) == 1  # SESSION_PASSWORD_NEEDED


async def test_a_token_that_runs_out_on_the_way_is_replaced(autojump_clock: MockClock, cluster: MockCluster) -> None:
    far = cluster.add_user(phone="+15550004", dc_id=4)
    async with open_on(cluster) as client:
        shown = await request_qr(client)
        assert isinstance(shown, QrShown)
        cluster.accept_login_token(shown.token, far)
        cluster.dc(4).faults.error("auth.importLoginToken", "AUTH_TOKEN_EXPIRED", times=1)
        again = await shown.wait()
        assert isinstance(again, QrShown)
        assert client.home_dc_id == 4
        cluster.accept_login_token(again.token, far)
        assert isinstance(await again.wait(), SignedIn)


async def test_trouble_ends_a_qr_login_as_itself(autojump_clock: MockClock, cluster: MockCluster) -> None:
    display = Shown(cluster, PHONE, 99)
    async with open_on(cluster) as client:
        cluster.dc(2).faults.error("auth.exportLoginToken", "FLOOD_WAIT_300")
        with pytest.raises(errors.FloodWait):
            await log_in_interactively(client, qr=display)
        cluster.dc(2).faults.clear()
        async with trio.open_nursery() as nursery:
            nursery.start_soon(trouble_after, 10, cluster)
            with pytest.raises(errors.FloodWait):
                await log_in_interactively(client, ask=FakePrompt(), qr=display)
        assert display.closed == 1
        cluster.dc(2).faults.clear()
        with trio.move_on_after(40):
            await log_in_interactively(client, ask=FakePrompt(), qr=display)
        assert display.closed == 2
        assert isinstance(await (await request_code(client, PHONE)).submit("12345"), SignedIn)


async def trouble_after(seconds: float, cluster: MockCluster) -> None:
    await trio.sleep(seconds)
    cluster.dc(2).faults.error("auth.exportLoginToken", "FLOOD_WAIT_300")


# ---- another phone number, other logins ------------------------------------------------------------------------------


async def test_the_phone_number_is_changed(autojump_clock: MockClock, cluster: MockCluster) -> None:
    async with logged_in(cluster) as client:
        with pytest.raises(errors.PhoneNumberOccupied):
            await request_phone_change(client, MINA)
        sent = await request_phone_change(client, "+1 555 9")
        assert (sent.phone, sent.type, sent.next_type) == ("+15559", "sms", "call")
        with pytest.raises(errors.PhoneCodeInvalid):
            await sent.submit("54321")
        await trio.sleep(301)
        with pytest.raises(errors.PhoneCodeExpired):
            await sent.submit("12345")
        again = await (await sent.restart()).resend()
        assert again.type == "call"
        step = await again.submit("123-45")
        assert isinstance(step, PhoneChanged)
        assert (step.user.phone, (await client.get_me()).phone) == ("15559", "15559")
        user = await change_phone_interactively(client, PHONE, ask=FakePrompt("54321", "12345"))
        assert user.phone == PHONE.removeprefix("+")


async def test_other_logins_are_listed_and_ended(autojump_clock: MockClock, cluster: MockCluster) -> None:
    store, others = trimtp.MemoryStore(), trimtp.MemoryStore()
    end = api.account.ResetAuthorization(hash=0)
    async with logged_in(cluster, store) as mine, logged_in(cluster, others):
        rows = (await mine.invoke(api.account.GetAuthorizations())).authorizations
        assert [row.current for row in rows] == [True, False]
        end = api.account.ResetAuthorization(hash=rows[1].hash)
        with pytest.raises(errors.FreshResetAuthorisationForbidden):
            await mine.invoke(end)
    await trio.sleep(DAY)
    async with open_on(cluster, store) as mine, open_on(cluster, others) as other:
        assert await mine.invoke(end)
        with pytest.raises(errors.HashInvalid):
            await mine.invoke(end)
        with pytest.raises(trimtp.errors.LoggedOut):
            await other.get_me()
        assert (await mine.get_me()).self
