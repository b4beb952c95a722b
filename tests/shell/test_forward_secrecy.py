"""Temporary keys: bound, renewed without a pause, lost and replaced, while the permanent key encrypts nothing."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import trio
from trio.testing import MockClock, wait_all_tasks_blocked

import trimtp
from tests.support import log_in, logged_in, open_cluster, open_on, state_of, until
from tests.unit.crypto.numbers import OTHER_SAFE_PRIME
from trimtp import api
from trimtp.config import DcOption
from trimtp.dc import datacenter
from trimtp.dc.line import Call, Line
from trimtp.dc.link import Link
from trimtp.mtproto.exchange import Compute, ServerScript
from trimtp.testing import MockCluster
from trimtp.testing.connection import Connection
from trimtp.testing.faults import Faults
from trimtp.testing.keyring import MockKey

pytestmark = pytest.mark.usefixtures("inline_threads")

NEAREST = api.help.GetNearestDc()
ME = api.users.GetUsers(id=[api.InputUserSelf()])
SEND = api.account.UpdateStatus(offline=False)
"""A call that must not run twice."""
DAY = 10800.0
AHEAD = 450.0
"""An eighth of the real ones: a whole day of pings takes a test seconds."""


def keys(cluster: MockCluster, dc_id: int) -> tuple[list[MockKey], list[MockKey]]:
    """The permanent and the temporary keys of a data centre."""
    every = list(cluster.dc(dc_id).keys.values())
    return [key for key in every if key.expires_at is None], [key for key in every if key.expires_at is not None]


def made(cluster: MockCluster, dc_id: int) -> tuple[int, int]:
    """How many permanent and temporary keys were made on a data centre."""
    return cluster.dc(dc_id).exchanges, cluster.dc(dc_id).temporary_exchanges


async def hours_until(condition: Callable[[], bool]) -> None:
    """Let the fake clock run, half a minute at a time, until ``condition`` holds."""
    while not condition():  # noqa: ASYNC110 -- as tests.support.until, for long waits
        await trio.sleep(30)


@pytest.fixture
def short_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """Temporary keys live shorter, and are renewed in the same proportion ahead."""
    assert (datacenter._TEMPORARY_SECONDS, datacenter._RENEW_AHEAD) == (8 * DAY, 8 * AHEAD)
    monkeypatch.setattr(datacenter, "_TEMPORARY_SECONDS", int(DAY))
    monkeypatch.setattr(datacenter, "_RENEW_AHEAD", AHEAD)


@asynccontextmanager
async def one_client() -> AsyncGenerator[tuple[MockCluster, trimtp.Client]]:
    """A cluster and a client of it that is logged in."""
    async with open_cluster() as cluster, logged_in(cluster) as client:
        yield cluster, client


# ---- the good path ---------------------------------------------------------------------------------------------------


def another_line(beside: datacenter.Datacenter) -> Line:
    """A line beside the one in use, of the same keys."""
    line, key = beside._line, beside._key
    assert line is not None
    assert key is not None
    return beside._new_line(key, line.binding, line.expires_at)


async def test_PFS_the_permanent_key_encrypts_nothing(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store) as client:
            await client.invoke(ME, dc_id=4)
        async with open_on(cluster, store) as client:
            await client.get_me()
            await client.invoke(ME, dc_id=4)
        for dc_id in (2, 4):
            (permanent,), temporary = keys(cluster, dc_id)
            assert permanent.sessions == {}, "no packet ever came under it"
            assert [key.bound_to for key in temporary] == [permanent, permanent]
            assert made(cluster, dc_id) == (1, 2)
            (record,) = [record for key, record in store._data.dcs.items() if key.dc_id == dc_id]
            assert record.auth_key == permanent.auth_key.data, "only the permanent one is stored"


async def test_E_08_a_key_is_bound_before_it_is_initialised_and_used(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        await client.invoke(NEAREST)
        methods = [entry.method for entry in cluster.calls]
        assert methods == ["auth.bindTempAuthKey", "help.getConfig", "help.getNearestDc"]
        assert cluster.deviations == {}


async def test_PFS_off_is_one_exchange_and_no_binding(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster, pfs=False) as client:
        await client.invoke(NEAREST)
        assert made(cluster, 2) == (1, 0)
        assert cluster.count("auth.bindTempAuthKey") == 0


async def test_PFS_a_reconnection_keeps_the_temporary_key_and_its_binding(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        for _ in range(3):
            cluster.dc(2).faults.reset()
            await client.get_me()
        assert made(cluster, 2) == (1, 1)
        assert cluster.count("auth.bindTempAuthKey", 2) == 1


# ---- renewal ---------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_temporary_key_is_renewed_without_a_pause(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        calls = 0
        while trio.current_time() < 2.5 * DAY:
            with trio.fail_after(1):
                await client.get_me()
            calls += 1
            await trio.sleep(600)
        assert made(cluster, 2) == (1, 3)
        assert cluster.count("users.getUsers") == calls
        _, temporary = keys(cluster, 2)
        await until(lambda: len(cluster.dc(2).connections) == 1)
        assert len([key for key in temporary if key.expires_at is not None and key.expires_at > cluster.now()]) == 1


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_call_in_flight_is_answered_under_the_key_it_was_sent_with(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.stall("account.updateStatus")
        answers = []

        async def call() -> None:
            answers.append(await client.invoke(SEND))

        async with trio.open_nursery() as nursery:
            await trio.sleep(DAY - 2 * AHEAD - 100)
            nursery.start_soon(call)
            await hours_until(lambda: cluster.dc(2).temporary_exchanges == 2)
            await trio.sleep(5)
            assert len(cluster.dc(2).connections) == 2
            await client.get_me()  # goes under the new key
            assert answers == []
            cluster.dc(2).faults.reset()  # both connections break: the old line looks after its own
            await trio.sleep(60)
            assert len(cluster.dc(2).connections) == 2
            cluster.dc(2).faults.release("account.updateStatus")
        assert answers == [True]
        assert cluster.count("account.updateStatus") == 1
        await until(lambda: len(cluster.dc(2).connections) == 1)
        await client.get_me()


@asynccontextmanager
async def call_on_an_old_key(
    cluster: MockCluster, client: trimtp.Client, outcomes: list[str]
) -> AsyncGenerator[Connection]:
    """Inside, a key was renewed while a call that must not run twice was under way on the old one's connection."""
    cluster.dc(2).faults.stall("account.updateStatus", times=1)

    async def call() -> None:
        try:
            await client.invoke(SEND)
            outcomes.append("answered")
        except trimtp.OutcomeUnknown:
            outcomes.append("unknown")

    await trio.sleep(DAY - 2 * AHEAD - 100)
    (old,) = cluster.dc(2).connections
    async with trio.open_nursery() as nursery:
        nursery.start_soon(call)
        await hours_until(lambda: cluster.dc(2).temporary_exchanges == 2)
        await until(lambda: len(cluster.dc(2).connections) == 2)
        await trio.sleep(1)
        yield old
        nursery.cancel_scope.deadline = trio.current_time() + 3600


@pytest.mark.usefixtures("short_days")
async def test_T_429_an_old_key_is_not_connected_with_all_the_time(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client), call_on_an_old_key(cluster, client, []):
        cluster.dc(2).faults.transport_code(-429, times=10_000)
        cluster.dc(2).faults.reset()
        accepted = cluster.dc(2).accepted
        await trio.sleep(1200)
        assert 30 < cluster.dc(2).accepted - accepted < 130, "two of them, 30 s apart on the average"
        cluster.dc(2).faults.clear()


@pytest.mark.usefixtures("short_days")
@pytest.mark.parametrize("end", ["answered", "unknown"])
async def test_PFS_an_old_key_whose_binding_is_lost_is_bound_again(autojump_clock: MockClock, end: str) -> None:
    outcomes: list[str] = []
    async with one_client() as (cluster, client):
        async with call_on_an_old_key(cluster, client, outcomes) as old:
            faults = cluster.dc(2).faults
            faults.error("help.getConfig", "AUTH_KEY_PERM_EMPTY", code=401)
            if end == "unknown":
                faults.error("auth.bindTempAuthKey", "ENCRYPTED_MESSAGE_INVALID", code=400)
            bound = cluster.count("auth.bindTempAuthKey", 2)
            old.abort()
            await trio.sleep(60)
            assert cluster.count("auth.bindTempAuthKey", 2) == bound + (end == "answered")
            faults.release("account.updateStatus")
        assert outcomes == [end]
        assert cluster.count("account.updateStatus") == 1


@pytest.mark.usefixtures("short_days")
async def test_PFS_an_old_key_whose_calls_were_given_up_is_left(autojump_clock: MockClock) -> None:
    outcomes: list[str] = []
    async with one_client() as (cluster, client):
        async with call_on_an_old_key(cluster, client, outcomes) as old:
            cluster.dc(2).faults.error("help.getConfig", "API_ID_INVALID")
            (present,) = cluster.dc(2).connections - {old}
            present.abort()
            with trio.fail_after(10):
                await until(lambda: not cluster.dc(2).connections)
            assert outcomes == ["unknown"]
        await client.get_me()


@pytest.mark.usefixtures("short_days")
async def test_PFS_an_old_key_is_left_with_the_permanent_one(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        await client.invoke(NEAREST)
        cluster.handle("account.updateStatus", lambda call, request: True, login=False)
        outcomes: list[str] = []
        async with call_on_an_old_key(cluster, client, outcomes) as old:
            (present,) = cluster.dc(2).connections - {old}
            cluster.dc(2).faults.error("auth.bindTempAuthKey", "ENCRYPTED_MESSAGE_INVALID", code=400, times=2)
            cluster.dc(2).faults.transport_code(-404, times=2)
            present.abort()
            await client.invoke(NEAREST)
            assert made(cluster, 2)[0] == 2, "nobody's key is replaced"
            assert outcomes == ["unknown"]
            with trio.fail_after(10):
                await until(lambda: old not in cluster.dc(2).connections)


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_call_that_outlives_its_key_ends_as_unknown(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.stall("account.updateStatus")
        cluster.dc(2).faults.stall("help.getNearestDc", times=1)
        await trio.sleep(DAY - 2 * AHEAD - 100)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, NEAREST)  # harmless twice, so it goes again
            with pytest.raises(trimtp.OutcomeUnknown):
                await client.invoke(SEND)
        assert DAY - 1 <= trio.current_time() <= DAY + 120
        assert made(cluster, 2) == (1, 2)


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_cancelled_call_does_not_hold_the_old_connection(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.stall("account.updateStatus")
        await trio.sleep(DAY - 2 * AHEAD - 100)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, SEND)
            await hours_until(lambda: cluster.dc(2).temporary_exchanges == 2)
            await trio.sleep(5)
            assert len(cluster.dc(2).connections) == 2
            nursery.cancel_scope.cancel()
        await until(lambda: len(cluster.dc(2).connections) == 1)


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_renewal_that_fails_is_tried_again_and_calls_go_on(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.error("auth.bindTempAuthKey", "INTERNAL", code=500, times=3)
        while cluster.count("auth.bindTempAuthKey", 2) < 2:
            with trio.fail_after(1):
                await client.get_me()
            await trio.sleep(60)
        assert made(cluster, 2) == (1, 5), "the first, three that were not bound, the successor"


@pytest.mark.usefixtures("short_days")
async def test_PFS_without_a_successor_the_next_key_is_made_when_the_old_one_ends(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.refuse()  # the connection that stands is not touched
        await trio.sleep(DAY - 120)
        await client.get_me()
        await trio.sleep(180)
        assert made(cluster, 2) == (1, 1)
        cluster.dc(2).faults.accept()
        await client.get_me()
        assert made(cluster, 2) == (1, 2)


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_client_that_slept_over_the_end_of_its_key_makes_another(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.refuse()
        cluster.dc(2).faults.reset()
        await trio.sleep(DAY + 60)
        cluster.dc(2).faults.accept()
        await client.get_me()
        assert made(cluster, 2) == (1, 2)


@pytest.mark.usefixtures("short_days")
async def test_PFS_leaving_in_the_middle_of_a_renewal_leaves_nothing(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        async with logged_in(cluster):
            cluster.dc(2).faults.stall("req_pq_multi")
            await hours_until(lambda: len(cluster.dc(2).connections) == 2)
        await until(lambda: not cluster.dc(2).connections)


@pytest.mark.usefixtures("short_days")
async def test_C_11_closing_does_not_wait_for_a_successor_that_is_not_ready(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        async with logged_in(cluster):
            cluster.dc(2).faults.stall("help.getConfig")
            await hours_until(lambda: cluster.dc(2).temporary_exchanges == 2)
            await until(lambda: cluster.dc(2).faults.stalled() == 1)
            began = trio.current_time()
        assert trio.current_time() == began
        await until(lambda: not cluster.dc(2).connections)


async def test_C_11_a_successor_that_is_ready_when_the_client_closes_takes_nothing_over(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with one_client() as (_, client):
        datacenter = client.authorization.pool.get(2)
        line, successor = datacenter._line, another_line(datacenter)
        closed: list[Line] = []

        def close(self: Line) -> None:
            closed.append(self)

        with monkeypatch.context() as closing:
            closing.setattr(Line, "close", close)
            closing.setattr(datacenter, "_closing", True)  # its old connection has not written all of it yet
            datacenter._take_over(successor)
        assert datacenter._lines() == [line]
        assert closed == [successor]


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_key_is_left_before_its_end_however_far_off_the_next_try_to_renew_it_is(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise trimtp.TransportError("not now")

    async with one_client() as (cluster, client):
        datacenter = client.authorization.pool.get(2)
        line = datacenter._line
        assert line is not None
        with monkeypatch.context() as trouble:
            trouble.setattr(type(datacenter), "_make_successor", fail)
            await trio.sleep(line.expires_at - 55 - datacenter._clock.now())
        assert datacenter._line is not line
        await client.get_me()
        assert made(cluster, 2) == (1, 2)
        await trio.sleep(60)  # as long as the next try may be off
        assert not datacenter._errands


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_replaced_key_serves_its_calls_until_it_ends(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        datacenter = client.authorization.pool.get(2)
        old = datacenter._line
        assert old is not None
        cluster.dc(2).faults.stall("account.updateStatus")
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, SEND)
            await hours_until(lambda: made(cluster, 2) == (1, 2))
            await trio.sleep(old.expires_at - 30 - datacenter._clock.now())
            assert datacenter._old_lines == [old]
            cluster.dc(2).faults.release()
        assert cluster.count("account.updateStatus", 2) == 1


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_dial_that_fails_after_a_successor_took_over_changes_nothing(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with one_client() as (cluster, client):
        datacenter = client.authorization.pool.get(2)
        cluster.dc(2).faults.stall("help.getConfig")
        await hours_until(lambda: cluster.dc(2).faults.stalled() == 1)
        dialling, go_on = trio.Event(), trio.Event()

        async def dial_in_vain(_: object) -> tuple[Link, DcOption]:
            dialling.set()
            await go_on.wait()
            raise trimtp.TransportError("nobody there")

        monkeypatch.setattr(type(datacenter), "_dial", dial_in_vain)
        assert datacenter._line is not None
        datacenter._line.reset("a test")
        await dialling.wait()
        cluster.dc(2).faults.release("help.getConfig")
        await datacenter.ready()
        go_on.set()
        await wait_all_tasks_blocked()
        with trio.fail_after(1):
            await datacenter.ready()
            await client.get_me()
        assert datacenter.trouble == ""


@pytest.mark.usefixtures("short_days")
async def test_PFS_a_successor_of_a_dropped_key_is_not_used(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        await client.invoke(ME, dc_id=4)
        cluster.dc(4).faults.stall("help.getConfig")
        await hours_until(lambda: cluster.dc(4).temporary_exchanges == 2)
        await trio.sleep(1)
        cluster.dc(4).faults.clear()
        four = client.authorization.pool.get(4)
        four.drop_key("a test")
        cluster.dc(4).faults.release("help.getConfig")
        await client.invoke(NEAREST, dc_id=4)
        permanent, _ = keys(cluster, 4)
        assert len(permanent) == 2
        assert four.auth_key_id == permanent[1].id
        await client.invoke(ME, dc_id=4)


async def test_PFS_with_the_key_that_is_dropped_nothing_goes_from_one_line_to_the_next(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Link, "sends_at_once", True)
    async with one_client() as (cluster, client):
        datacenter = client.authorization.pool.get(2)
        replaced = another_line(datacenter)
        datacenter._old_lines.append(replaced)
        call = Call(SEND.to_bytes(), False, datacenter)
        replaced.place(call)
        datacenter.drop_key("a test")
        assert datacenter._backlog == [call]
        await trio.sleep(1)
        assert cluster.count("account.updateStatus", 2, refused=True) + cluster.count("account.updateStatus", 2) == 0


# ---- keys and bindings that are lost ---------------------------------------------------------------------------------


async def test_PFS_a_lost_temporary_key_is_replaced_and_no_authorization_with_it(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        await client.invoke(ME, dc_id=4)
        for dc_id in (2, 4):
            cluster.dc(dc_id).faults.forget_temporary_keys()
            await client.invoke(ME, dc_id=dc_id)
            assert made(cluster, dc_id) == (1, 2)
        assert cluster.count("auth.exportAuthorization") == 1


async def test_PFS_what_was_sent_under_a_lost_key_never_runs_twice(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.stall("account.updateStatus")
        outcomes = []

        async def call() -> None:
            try:
                await client.invoke(SEND)
            except trimtp.OutcomeUnknown:
                outcomes.append("unknown")

        async with trio.open_nursery() as nursery:
            nursery.start_soon(call)
            await wait_all_tasks_blocked()
            cluster.dc(2).faults.forget_temporary_keys()
            cluster.dc(2).faults.reset()
        assert outcomes == ["unknown"]
        assert (await client.get_me()).first_name == "Ada"


async def test_T_404_what_was_sent_under_a_key_that_only_seemed_lost_is_answered(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.stall("account.updateStatus")
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, SEND)
            await until(lambda: cluster.dc(2).faults.stalled() == 1)
            cluster.dc(2).faults.transport_code(-404, times=2)
            cluster.dc(2).faults.reset()
            await client.get_me()
            assert made(cluster, 2) == (1, 2), "other calls went on under another key"
            cluster.dc(2).faults.release()
        assert cluster.count("account.updateStatus", 2) == 1


async def test_T_404_a_chain_stays_with_the_call_it_follows(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        faults = cluster.dc(2).faults
        faults.stall("account.updateStatus")
        async with client.ordered() as ordered:
            first = ordered.start(SEND)
            await until(lambda: faults.stalled() == 1)
            faults.transport_code(-404, times=2)
            faults.reset()
            second = ordered.start(ME)
            await until(lambda: made(cluster, 2) == (1, 2))
            faults.release()
            assert await first.result() is True
            assert len(await second.result()) == 1


async def test_PFS_nobody_connects_for_a_doubted_key_once_its_calls_have_ended(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.stall("account.updateStatus")
        datacenter = client.authorization.pool.get(2)
        dial = datacenter._dial
        patience = trio.CancelScope()

        async def dial_too_late() -> tuple[Link, DcOption]:
            dialled = await dial()
            if datacenter._old_lines:
                patience.cancel()
                await wait_all_tasks_blocked()
            return dialled

        async def call() -> None:
            with patience:
                await client.invoke(SEND)

        async with trio.open_nursery() as nursery:
            nursery.start_soon(call)
            await until(lambda: cluster.dc(2).faults.stalled() == 1)
            monkeypatch.setattr(type(datacenter), "_dial", lambda _: dial_too_late())
            cluster.dc(2).faults.transport_code(-404, times=2)
            cluster.dc(2).faults.reset()
        await trio.sleep(5)
        assert not datacenter._old_lines
        await client.get_me()
        assert len(cluster.dc(2).connections) == 1


async def test_PFS_a_lost_binding_is_made_again_on_the_same_key(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.forget_bindings()
        await client.get_me()
        assert made(cluster, 2) == (1, 1)
        assert cluster.count("auth.bindTempAuthKey", 2) == 2
        cluster.dc(2).faults.forget_bindings()
        cluster.dc(2).faults.reset()
        await client.get_me()
        assert made(cluster, 2) == (1, 1)


async def test_PFS_a_server_that_never_knows_the_binding_is_not_asked_for_ever(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.error("users.getUsers", "AUTH_KEY_PERM_EMPTY", code=401, times=100)
        with pytest.raises(trimtp.errors.AuthKeyPermEmpty):
            await client.get_me()
        assert cluster.count("users.getUsers", 2, refused=True) == 2
        assert client.is_authorized


async def test_T_404_a_forged_one_costs_no_temporary_key(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.transport_code(-404)
        await client.get_me()
        assert made(cluster, 2) == (1, 1)


async def test_T_404_forged_for_ever_never_takes_the_login(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.transport_code(-404, times=1000)
        for _ in range(3):
            with pytest.raises(trimtp.TransportError, match="-404"):
                await client.get_me()
        assert (client.is_authorized, state_of(client, 2)) == (True, "READY")
        cluster.dc(2).faults.clear()
        await client.get_me()
        assert cluster.dc(2).exchanges == 1


async def test_I5_a_home_key_that_the_server_lost_is_not_replaced(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store) as client:
        (before,) = [record.auth_key for key, record in store._data.dcs.items() if key.dc_id == 2]
        cluster.dc(2).faults.forget_key()
        with pytest.raises(trimtp.LoggedOut):
            await client.get_me()
        assert state_of(client, 2) == "LOST"
        assert [record.auth_key for key, record in store._data.dcs.items() if key.dc_id == 2] == [before]
        assert cluster.dc(2).exchanges == 1


async def test_PFS_a_foreign_key_that_the_server_lost_is_replaced_and_authorized(autojump_clock: MockClock) -> None:
    async with one_client() as (cluster, client):
        await client.invoke(ME, dc_id=4)
        cluster.dc(4).faults.forget_key()
        assert await client.invoke(ME, dc_id=4)
        assert (cluster.dc(4).exchanges, cluster.count("auth.importAuthorization", 4)) == (2, 2)


async def test_PFS_the_home_key_of_nobody_is_replaced_when_the_server_lost_it(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        await client.invoke(NEAREST)
        cluster.dc(2).faults.forget_key()
        await client.invoke(NEAREST)
        await log_in(client)
        assert cluster.dc(2).exchanges == 2


# ---- servers that do not bind ----------------------------------------------------------------------------------------


async def test_PFS_always_is_never_given_up(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster, pfs="always") as client:
        cluster.dc(2).faults.error("auth.bindTempAuthKey", "METHOD_INVALID", code=400, times=100)
        with pytest.raises(trimtp.DcUnavailable, match=r"METHOD_INVALID.*pfs=False"):
            await client.invoke(NEAREST)
        assert cluster.count("help.getNearestDc") == 0, "nothing goes under the permanent key instead"


async def test_PFS_a_server_of_somebody_else_may_know_no_binding(
    autojump_clock: MockClock, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error("auth.bindTempAuthKey", "METHOD_INVALID", code=400, times=100)
        for _ in range(2):
            await client.invoke(ME, dc_id=4)
            cluster.dc(4).faults.reset()
        assert cluster.count("auth.bindTempAuthKey", 4, refused=True) == 1
        permanent, _ = keys(cluster, 4)
        assert len(permanent[0].sessions) == 1
        assert "dc4: the server knows no temporary keys" in caplog.text
        assert "METHOD_INVALID" in caplog.text


async def test_PFS_a_server_of_somebody_else_may_leave_the_binding_unanswered(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.stall("auth.bindTempAuthKey")
        began = trio.current_time()
        await client.invoke(NEAREST)
        assert made(cluster, 2)[0] == 1
        assert trio.current_time() - began < 20, "three times as long as the exchange, or 5 s, and the pauses between"
        cluster.dc(2).faults.clear()


async def test_PFS_a_slow_server_of_somebody_else_has_the_time_it_needs(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.delay(7)
        await client.invoke(NEAREST)
        line = client.authorization.pool.get(2)._line
        assert line is not None
        assert line.is_temporary


@pytest.mark.parametrize(("pfs", "temporary"), [(True, 0), ("always", 1)])
async def test_PFS_a_server_of_somebody_else_may_close_on_temporary_keys(
    autojump_clock: MockClock, pfs: bool | str, temporary: int
) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with open_on(cluster, store, pfs=False) as client:
            await client.invoke(NEAREST)
        cluster.dc(2).faults.stall("req_DH_params", times=3)  # it has answered what came before
        began = trio.current_time()
        async with open_on(cluster, store, pfs=pfs) as client:
            await client.invoke(NEAREST)
        assert made(cluster, 2) == (1, temporary)
        assert (trio.current_time() - began < 20) == (pfs is True), "where it may know none, it is not waited for long"


@pytest.mark.parametrize("error", ["INTERNAL", "UNKNOWN_METHOD", "NOT_IMPLEMENTED"])
async def test_PFS_a_server_of_somebody_else_may_answer_a_binding_with_whatever_it_likes(
    autojump_clock: MockClock, error: str
) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.error("auth.bindTempAuthKey", error, code=500, times=100)
        await client.invoke(NEAREST)
        assert cluster.count("auth.bindTempAuthKey", 2, refused=True) == (3 if error == "INTERNAL" else 1)


@pytest.mark.parametrize(
    "outage",
    [
        lambda faults: faults.drop(6),
        lambda faults: faults.stall("req_pq_multi", times=6),
        lambda faults: faults.refuse(),
    ],
)
async def test_PFS_an_outage_at_the_start_does_not_turn_it_off(
    autojump_clock: MockClock, outage: Callable[[Faults], None]
) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with open_on(cluster, store, pfs=False) as client:
            await client.invoke(NEAREST)
        outage(cluster.dc(2).faults)
        async with open_on(cluster, store) as client, trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, NEAREST)
            await trio.sleep(300)
            cluster.dc(2).faults.clear()
        assert made(cluster, 2) == (1, 1)


async def test_PFS_nor_does_one_while_a_key_is_bound(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client, trio.open_nursery() as nursery:
        cluster.dc(2).faults.stall("auth.bindTempAuthKey", times=1)
        nursery.start_soon(client.invoke, NEAREST)
        await until(lambda: cluster.dc(2).faults.stalled() == 1)
        cluster.dc(2).faults.mute()
        await trio.sleep(300)
        cluster.dc(2).faults.unmute()
        await client.invoke(NEAREST)
        assert made(cluster, 2)[0] == 1
        line = client.authorization.pool.get(2)._line
        assert line is not None
        assert line.is_temporary


async def test_C_08_a_call_that_has_to_be_bound_again_can_be_cancelled_while_there_is_no_line(
    autojump_clock: MockClock,
) -> None:
    async with one_client() as (cluster, client):
        cluster.dc(2).faults.stall("account.updateStatus", times=1)
        datacenter = client.authorization.pool.get(2)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, SEND)
            await until(lambda: cluster.dc(2).faults.stalled() == 1)
            line, datacenter._line = datacenter._line, None
            assert line is not None
            (request,) = line.calls
            assert datacenter._bind_again(line, request)
            assert len(datacenter._backlog) == 1
            nursery.cancel_scope.cancel()
        assert datacenter._backlog == [], "nobody waits for it"
        datacenter._use(line)
        await client.get_me()


async def test_PFS_a_binding_that_is_answered_by_false_is_none(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster, pfs="always") as client:
        cluster.handle("auth.bindTempAuthKey", lambda call, request: False, login=False)
        with pytest.raises(trimtp.DcUnavailable, match="not boolTrue"):
            await client.invoke(NEAREST)


async def test_PFS_a_binding_refused_once_is_tried_with_another_key(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.error("auth.bindTempAuthKey", "ENCRYPTED_MESSAGE_INVALID", code=400)
        await client.invoke(NEAREST)
        assert made(cluster, 2) == (1, 2)


async def test_PFS_a_binding_without_an_answer_has_a_deadline(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.stall("auth.bindTempAuthKey", times=1)
        with trio.fail_after(40):
            await client.invoke(NEAREST)


async def test_PFS_a_binding_survives_a_refused_salt(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.stall("auth.bindTempAuthKey", times=1)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, NEAREST)
            await until(lambda: cluster.dc(2).temporary_exchanges == 1)
            cluster.dc(2).faults.rotate_salts()
        assert cluster.deviations == {}


async def test_KX_25_a_prime_tested_for_a_temporary_key_is_stored(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store) as client:
            client.authorization.prime_proven("f1")
            client.authorization.prime_proven("f1")
            assert client.authorization.proven_primes() == {"f1"}
        async with open_on(cluster, store) as client:
            assert client.authorization.header.proven_primes == ("f1",)
            assert client.authorization.proven_primes() == {"f1"}


async def test_KX_16_KX_25_heavy_work_is_done_in_threads_and_a_prime_tested_once(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_threads: list[str] = []
    inline = trio.to_thread.run_sync

    async def run_sync(sync_fn: Callable[..., Any], *args: Any, **options: Any) -> Any:
        if isinstance(step := getattr(sync_fn, "__self__", None), Compute):
            in_threads.append(repr(step))
        return await inline(sync_fn, *args, **options)

    monkeypatch.setattr(trio.to_thread, "run_sync", run_sync)
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with open_on(cluster, store) as client:
            await client.invoke(NEAREST)
        usual = ["<Factorize>", "<EarlyPower>", "<SharedPower>"]
        assert in_threads == usual * 2, "a permanent key and a temporary one"
        for check in (["<CheckPrime>"], []):
            in_threads.clear()
            cluster.dc(2).faults.exchange(ServerScript(g=2, prime=OTHER_SAFE_PRIME))
            async with open_on(cluster, store) as client:
                await client.invoke(NEAREST)
            assert in_threads == [*usual[:2], *check, "<Power>", "<SharedPower>"]
