"""Logging in with a real client against mock data centres, in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager

import pytest
import trio
from trio.testing import wait_all_tasks_blocked

import trimtp
from tests.unit.login.fakes import FakePrompt
from trimtp import errors
from trimtp.client import Client
from trimtp.login import (
    CodeSent,
    LoginImpossible,
    PasswordNeeded,
    SignedIn,
    SignUpNeeded,
    log_in_interactively,
    request_code,
    with_bot_token,
)
from trimtp.mtproto.salts import Salt
from trimtp.store import MemoryStore, SessionChange
from trimtp.testing import MockCluster, open_mock_cluster

PHONE, PASSWORD = "+15550001", "correct horse"


@pytest.fixture
async def cluster() -> AsyncIterator[MockCluster]:
    async with open_mock_cluster(in_memory=True, strict=True) as cluster:
        yield cluster


def client_of(cluster: MockCluster, store: MemoryStore | None = None) -> AbstractAsyncContextManager[Client]:
    return trimtp.open_client(store or MemoryStore(), api_id=1, api_hash="x", config=cluster.client_config())


async def test_code_and_password(cluster: MockCluster) -> None:
    user = cluster.add_user(phone=PHONE, first_name="Ada", password=PASSWORD, password_hint="a horse")
    store = MemoryStore()
    async with client_of(cluster, store) as client:
        sent = await request_code(client, "+1 555 0001")
        assert isinstance(sent, CodeSent)
        with pytest.raises(errors.PhoneCodeInvalid):
            await sent.submit("54321")
        step = await sent.submit(cluster.code)
        assert isinstance(step, PasswordNeeded)
        assert step.hint == "a horse"
        assert not client.is_authorized
        with pytest.raises(errors.PasswordHashInvalid):
            await step.submit("wrong horse")
        assert not client.is_authorized
        signed_in = await step.submit(PASSWORD)
        assert isinstance(signed_in, SignedIn)
        assert signed_in.user.id == client.user_id == user.id
    async with client_of(cluster, store) as client:
        assert client.user_id == user.id
        assert (await client.get_me()).first_name == "Ada"


async def test_the_home_of_the_account_is_found(cluster: MockCluster) -> None:
    cluster.add_user(phone=PHONE, dc_id=4)
    store = MemoryStore()
    async with client_of(cluster, store) as client:
        step = await (await request_code(client, PHONE)).submit(cluster.code)
        assert isinstance(step, SignedIn)
        assert client.home_dc_id == 4
    async with client_of(cluster, store) as client:
        assert client.home_dc_id == 4
    assert [entry.dc_id for entry in cluster.calls if entry.method == "auth.sendCode"] == [2, 4]


async def test_the_interactive_login(cluster: MockCluster) -> None:
    user = cluster.add_user(phone=PHONE, password=PASSWORD)
    prompt = FakePrompt("nonsense", PHONE, "54321", "12345", "wrong horse", PASSWORD)
    async with client_of(cluster) as client:
        assert (await log_in_interactively(client, ask=prompt)).id == user.id
        assert client.is_authorized
        assert (await log_in_interactively(client, ask=prompt)).id == user.id
    assert prompt.answers == []


async def test_a_new_account(cluster: MockCluster) -> None:
    async with client_of(cluster) as client:
        step = await (await request_code(client, PHONE)).submit(cluster.code)
        assert isinstance(step, SignUpNeeded)
        signed_in = await step.submit("Grace", "Hopper")
        assert client.user_id == signed_in.user.id
        assert (await client.get_me()).last_name == "Hopper"


async def test_a_bot(cluster: MockCluster) -> None:
    bot = cluster.add_user(first_name="Robot", bot_token="7:token", dc_id=1)
    async with client_of(cluster) as client:
        with pytest.raises(errors.AccessTokenInvalid):
            await with_bot_token(client, "7:wrong")
        assert (await with_bot_token(client, "7:token")).user.id == bot.id
        assert client.home_dc_id == 1


async def test_resend_and_cancel(cluster: MockCluster) -> None:
    cluster.add_user(phone=PHONE)
    async with client_of(cluster) as client:
        first = await request_code(client, PHONE)
        second = await first.resend()
        assert second.type == "sms"
        with pytest.raises(errors.PhoneCodeExpired):
            await first.submit(cluster.code)
        await second.cancel()
        with pytest.raises(errors.PhoneCodeExpired):
            await second.submit(cluster.code)
        assert not client.is_authorized


async def test_an_overtaken_password_challenge(cluster: MockCluster) -> None:
    cluster.add_user(phone=PHONE, password=PASSWORD)
    async with client_of(cluster) as client:
        step = await (await request_code(client, PHONE)).submit(cluster.code)
        assert isinstance(step, PasswordNeeded)
        cluster.dc(2).faults.error("auth.checkPassword", "SRP_ID_INVALID", times=1)
        assert isinstance(await step.submit(PASSWORD), SignedIn)
    assert cluster.count("account.getPassword") == 3


async def test_a_flood_wait_says_how_long(cluster: MockCluster) -> None:
    cluster.dc(2).faults.error("auth.sendCode", "FLOOD_WAIT_3600")
    async with client_of(cluster) as client:
        with pytest.raises(errors.FloodWait) as caught:
            await request_code(client, PHONE)
    assert caught.value.seconds == 3600


async def test_nobody_declines_to_sign_up_by_accident(cluster: MockCluster) -> None:
    async with client_of(cluster) as client:
        with pytest.raises(LoginImpossible, match="no account"):
            await log_in_interactively(client, ask=FakePrompt(PHONE, "12345", ""))
    assert cluster.count("auth.signUp") == 0


class SlowStore(MemoryStore):
    """A store whose commits can be held back."""

    def __init__(self) -> None:
        super().__init__()
        self.held = trio.Event()
        self.held.set()
        self.waiting = trio.Event()

    async def commit(self, change: SessionChange) -> None:
        self.waiting.set()
        await self.held.wait()
        await super().commit(change)


async def test_what_is_stored_beside_a_login_does_not_undo_it(cluster: MockCluster) -> None:
    user = cluster.add_user(phone=PHONE)
    store = SlowStore()
    async with client_of(cluster, store) as client:
        sent = await request_code(client, PHONE)
        await wait_all_tasks_blocked(0.01)  # salts and addresses have been stored
        store.held, store.waiting = trio.Event(), trio.Event()
        async with trio.open_nursery() as nursery:
            nursery.start_soon(sent.submit, cluster.code)
            await store.waiting.wait()
            client.authorization.salts_learned(2, [Salt(valid_since=1, valid_until=2, value=3)], 0.5)
            await wait_all_tasks_blocked(0.01)
            store.held.set()
        await wait_all_tasks_blocked(0.01)
        assert client.user_id == user.id
    async with client_of(cluster, store) as client:
        assert client.user_id == user.id
