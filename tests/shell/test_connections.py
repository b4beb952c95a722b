"""The Trio shell against a mock data centre that misbehaves: connections, reconnects, deadlines, cancellation."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeVar

import pytest
import trio
from trio.testing import MockClock, wait_all_tasks_blocked

import trimtp
from tests.support import logged_in, open_cluster, open_on, until
from trimtp import api
from trimtp.config import ByteStream, Dial
from trimtp.dc import handshake
from trimtp.dc.connection import Disconnect
from trimtp.dc.datacenter import Datacenter
from trimtp.dc.line import Line
from trimtp.dc.link import Link
from trimtp.dc.signal import Waiter
from trimtp.mtproto import exchange
from trimtp.mtproto.session import SessionRenewed
from trimtp.testing import MockCluster

pytestmark = pytest.mark.usefixtures("inline_threads")

CONFIG = api.help.GetConfig()
NEAREST = api.help.GetNearestDc()


def row_of(client: trimtp.Client, dc_id: int) -> trimtp.DcStatus:
    return next(row for row in client.dcs.status() if row.dc_id == dc_id)


# ---- the exchange ----------------------------------------------------------------------------------------------------


async def test_KX_18_a_404_in_the_middle_of_the_exchange_starts_it_anew(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.transport_code(-404, times=2)
        await client.invoke(NEAREST)
        assert (cluster.dc(2).exchanges, cluster.dc(2).accepted) == (1, 3)


async def test_KX_18_and_the_tries_are_bounded_and_backed_off(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.transport_code(-404, times=1000)
        with pytest.raises(trimtp.TransportError, match="-404"):
            await client.invoke(NEAREST)
        assert cluster.dc(2).accepted == 3
        await trio.sleep(10_000)
        assert cluster.dc(2).accepted == 3  # nobody wants it, so nobody tries
        cluster.dc(2).faults.clear()
        await client.invoke(NEAREST)  # the next call does


@pytest.mark.parametrize("step", ["req_pq_multi", "req_DH_params", "set_client_DH_params"])
async def test_KX_22_a_stall_at_each_step_has_a_deadline(autojump_clock: MockClock, step: str) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, open_on(cluster, store) as client:
        cluster.dc(2).faults.stall(step, times=1)
        began = trio.current_time()
        await client.invoke(NEAREST)
        waited = trio.current_time() - began
        limits = client.config.limits
        assert limits.exchange_step_seconds <= waited < limits.exchange_step_seconds + 5
        assert (cluster.dc(2).exchanges, len(store._data.dcs)) == (1, 1)


async def test_KX_22_a_server_that_stalls_for_ever_leaves_stored_keys_unchanged(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store) as client:
        before = dict(store._data.dcs)
        cluster.dc(4).faults.stall("req_DH_params")
        with trio.move_on_after(300) as scope:
            await client.invoke(CONFIG, dc_id=4)
        assert scope.cancelled_caught
        assert {key: record.auth_key_id for key, record in store._data.dcs.items()} == {
            key: record.auth_key_id for key, record in before.items()
        }


async def test_KX_22_the_whole_exchange_has_a_deadline(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slow(*_: object, **__: object) -> object:
        await trio.sleep(50)
        raise AssertionError

    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.delay(8)  # within the deadline of a step, not of all of them
        limits = trimtp.Limits(exchange_seconds=20)
        async with open_on(cluster, limits=limits) as hasty:
            with trio.move_on_after(60) as scope:
                await hasty.invoke(NEAREST)
            assert scope.cancelled_caught
            assert "did not end in time" in row_of(hasty, 2).cause
        await client.invoke(NEAREST)


async def test_C_11_a_data_centre_that_has_ended_may_be_closed_again(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        await client.invoke(NEAREST)
        datacenter = client.authorization.pool.get(2)
        with trio.move_on_after(5) as patience:
            await datacenter.aclose()
            await datacenter.aclose()
        assert not patience.cancelled_caught
        with pytest.raises(trimtp.DcUnavailable, match="closed"):
            await client.invoke(NEAREST)


async def test_C_11_a_connection_that_is_about_to_begin_when_its_data_centre_closes_ends(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        await client.invoke(NEAREST)
        datacenter = client.authorization.pool.get(2)
        carry = Datacenter._carry

        def carry_and_close(self: Datacenter, line: Line, link: Link) -> Waiter[Disconnect | None]:
            carried = carry(self, line, link)
            self._closing = True  # as another task may in this tick
            line.close()
            return carried

        monkeypatch.setattr(Datacenter, "_carry", carry_and_close)
        assert datacenter._line is not None
        datacenter._line.reset("a test")
        with trio.fail_after(30):
            await until(lambda: datacenter._has_stopped)


async def test_KX_17_a_server_with_another_key_is_a_SecurityError(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        other = trimtp.ClientConfig().public_keys
        async with open_on(cluster, public_keys=other) as client:
            with pytest.raises(trimtp.SecurityError, match=r"data centre 2 at .*:"):
                await client.invoke(NEAREST)
            assert cluster.dc(2).exchanges == 0


async def test_T_444_KX_15_a_wrong_dc_id_is_told_and_not_looped_over(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        config = cluster.client_config()
        (two,) = [option for option in config.dc_options if option.id == 2]
        wrong = tuple(trimtp.DcOption(option.id, two.host, two.port) for option in config.dc_options)
        async with open_on(cluster, dc_options=wrong) as client:
            with pytest.raises(trimtp.DcUnavailable, match="-444"):
                await client.invoke(CONFIG, dc_id=4)
            assert cluster.dc(2).accepted == 1


@pytest.mark.parametrize("test_mode", [False, True])
async def test_KX_15_test_servers_and_media_addresses_are_named_as_such(
    autojump_clock: MockClock, test_mode: bool
) -> None:
    async with open_cluster(test_mode=test_mode, media=True) as cluster, logged_in(cluster) as client:
        await client.invoke(CONFIG, dc_id=4)
        await client.invoke(CONFIG, dc_id=4, via="download")
        assert (cluster.dc(4).exchanges, cluster.dc(4).temporary_exchanges) == (1, 2)
        assert cluster.dc(4).accepted == 2, "none was refused"


async def test_KX_25_a_prime_is_tested_once_for_all_data_centres(autojump_clock: MockClock) -> None:
    seen = []

    def begin(parameters: exchange.ExchangeParameters, random_bytes: exchange.RandomBytes) -> exchange.Step:
        seen.append(parameters.proven_primes)
        return really(parameters, random_bytes)

    really = exchange.begin
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store, pfs=False) as client:
        made = exchange.Made(client_key(store), 1, 0.0, None, "f1")
        await client.authorization.key_made(1, made)
        assert store._data.header is not None
        assert store._data.header.proven_primes == ("f1",)
        handshake.exchange.begin = begin  # type: ignore[assignment,attr-defined] # to see what it is given
        try:
            await client.invoke(CONFIG, dc_id=4)
        finally:
            handshake.exchange.begin = really  # type: ignore[attr-defined]
        assert seen == [frozenset({"f1"})]


def client_key(store: trimtp.MemoryStore) -> object:
    from trimtp.crypto.kdf import AuthKey

    return AuthKey(bytes(range(256)))


# ---- reconnecting ----------------------------------------------------------------------------------------------------


async def test_C_01_refused_for_ten_minutes_then_served(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        dial = cluster.client_config().dial
        assert dial is not None
        tries: list[float] = []
        tasks: list[int] = []

        async def dial_and_count(host: str, port: int) -> ByteStream:
            tries.append(trio.current_time())
            tasks.append(trio.lowlevel.current_statistics().tasks_living)
            return await dial(host, port)

        async with logged_in(cluster, dial=dial_and_count) as client:
            cluster.dc(2).faults.refuse()
            cluster.dc(2).faults.reset()
            async with trio.open_nursery() as nursery:
                nursery.start_soon(client.get_me)
                await trio.sleep(600)
                assert row_of(client, 2).connection == "backing off" or "reached" in row_of(client, 2).cause
                began = trio.current_time()
                cluster.dc(2).faults.accept()
            assert trio.current_time() - began <= 17  # the longest back-off
            assert cluster.count("users.getUsers", 2) == 1
        pauses = [later - earlier for earlier, later in pairwise(tries[1:])]
        assert 50 < len(pauses) < 120, "8 s on the average: from 0 to 16, which makes 75 of them"
        assert max(pauses) <= 17
        assert min(pauses[10:]) < 5, "the pause is random from nothing on, not only towards its end"
        assert set(tasks[10:-1]) == {tasks[10]}, "nothing grows"


@pytest.mark.parametrize("fault", ["drop", "corrupt"])
async def test_C_02_accept_then_close_or_garbage_does_not_reset_the_back_off(
    autojump_clock: MockClock, fault: str
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        accepted = cluster.dc(2).accepted
        getattr(cluster.dc(2).faults, fault)(10_000)
        cluster.dc(2).faults.reset()
        with trio.move_on_after(600):
            await client.get_me()
        tries = cluster.dc(2).accepted - accepted
        assert 30 < tries < 200  # 8 s apart on the average; without growth it would be 1,200


async def test_T_429_C_02_429_backs_off(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        accepted = cluster.dc(2).accepted
        cluster.dc(2).faults.transport_code(-429, times=10_000)
        with trio.move_on_after(3600):
            await client.get_me()
        assert 60 < cluster.dc(2).accepted - accepted < 400  # 30 s apart on the average
        cluster.dc(2).faults.clear()
        await client.get_me()


async def test_C_04_a_half_open_connection_is_found_within_75_seconds(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.mute()
        began = trio.current_time()
        await until(lambda: row_of(client, 2).connection != "ready")
        assert trio.current_time() - began <= 75 + 0.1  # a ping may just have been answered: 60 s to the next
        cluster.dc(2).faults.unmute()
        await client.get_me()


async def test_C_06_after_a_sleep_a_dead_connection_is_replaced_within_15_seconds(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        accepted = cluster.dc(2).accepted
        slept = 0.0
        started = time.time() - trio.current_time()
        looks: list[float] = []

        def wall_time() -> float:
            looks.append(trio.current_time())
            return started + trio.current_time() + slept

        monkeypatch.setattr("trimtp.dc.wakeup.wall_time", wall_time)
        await until(lambda: len(looks) == 3)  # it slept right after a look, so that the next one is as far as can be
        assert cluster.dc(2).accepted == accepted
        cluster.dc(2).faults.mute()
        slept = 3600.0
        began = trio.current_time()
        await until(lambda: cluster.dc(2).accepted > accepted)
        assert trio.current_time() - began <= 15
        cluster.dc(2).faults.unmute()
        assert await client.get_me()


async def test_C_06_a_sleep_that_the_connection_survived_costs_a_ping(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        accepted = cluster.dc(2).accepted
        slept = 0.0
        started = time.time() - trio.current_time()
        monkeypatch.setattr("trimtp.dc.wakeup.wall_time", lambda: started + trio.current_time() + slept)
        slept = 60.0
        await trio.sleep(30)
        assert await client.get_me()
        assert cluster.dc(2).accepted == accepted


async def test_C_05_a_blocked_write_is_given_up_and_replaced(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        dial, streams = wrapped(cluster, Blockable)
        async with logged_in(cluster, dial=dial) as client:
            streams[-1].blocked = True
            began = trio.current_time()
            await client.get_me()
            assert trio.current_time() - began <= 30 + 1  # and the first back-off
            assert len(streams) == 2
            assert cluster.count("users.getUsers", 2) == 1


def part(number: int) -> api.upload.SaveBigFilePart:
    """Half a megabyte that cannot be packed."""
    return api.upload.SaveBigFilePart(
        file_id=1, file_part=number, file_total_parts=8, bytes=random.Random(number).randbytes(512 * 1024)
    )


@pytest.mark.parametrize("idle", [0, 70])
async def test_C_05_a_slow_uplink_is_no_dead_link(
    autojump_clock: MockClock, idle: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_cluster() as cluster:
        dial, streams = wrapped(cluster, Slow)
        async with logged_in(cluster, dial=dial) as client:
            await trio.sleep(
                idle
            )  # after a ping the server waits 75 s for the next one, which has to wait for its turn
            dialled = len(streams)
            monkeypatch.setattr(Slow, "rate", 10_000)
            began = trio.current_time()
            async with trio.open_nursery() as nursery:
                for number in range(4):
                    nursery.start_soon(client.invoke, part(number))
            assert 200 < trio.current_time() - began < 450
            assert len(streams) - dialled <= (idle > 0)  # from then on it waits longer
            dialled = len(streams)
            cluster.dc(2).faults.mute()
            began = trio.current_time()
            await until(lambda: len(streams) > dialled)
            assert trio.current_time() - began <= 75 + 1  # C-04 is as it was
            cluster.dc(2).faults.unmute()


async def test_C_05_a_slow_uplink_that_takes_nothing_any_more_is_dead(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_cluster() as cluster:
        dial, streams = wrapped(cluster, Slow)
        async with logged_in(cluster, dial=dial) as client, trio.open_nursery() as nursery:
            dialled = len(streams)
            monkeypatch.setattr(Slow, "rate", 10_000)
            nursery.start_soon(client.invoke, part(0))
            await trio.sleep(40)
            assert len(streams) == dialled
            monkeypatch.setattr(Slow, "rate", 1)
            began = trio.current_time()
            await until(lambda: len(streams) > dialled)
            assert trio.current_time() - began <= 30 + 5 + 1  # what it was at, and the first back-off
            monkeypatch.setattr(Slow, "rate", math.inf)
        assert cluster.count("upload.saveBigFilePart") == 1


async def test_DOS_08_a_frame_that_never_ends_costs_the_connection_only(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        dial, streams = wrapped(cluster, Dribbling)
        async with logged_in(cluster, dial=dial) as client:
            streams[-1].dribbling = True
            await trio.sleep(1)
            began = trio.current_time()
            await client.get_me()
            assert trio.current_time() - began < 150
            assert len(streams) == 2


async def test_E_11_a_corrupted_packet_costs_the_connection_and_changes_nothing(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        accepted = cluster.dc(2).accepted
        cluster.dc(2).faults.corrupt()
        assert (await client.get_me()).first_name == "Ada"
        assert cluster.dc(2).accepted == accepted + 1
        assert cluster.dc(2).exchanges == 1


async def test_R_03_E_04_an_answer_lost_with_the_link_is_fetched_and_nothing_runs_twice(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        send = api.messages.SendMessage(peer=api.InputPeerSelf(), message="once", random_id=7)
        cluster.dc(2).faults.drop_answer("messages.sendMessage")
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, send)
            await until(lambda: cluster.count("messages.sendMessage") == 1)
            cluster.dc(2).faults.reset()
        assert cluster.count("messages.sendMessage") == 1


async def test_R_07_OutcomeUnknown_is_raised_where_a_repeat_would_run_twice(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        call = api.account.UpdateProfile(first_name="Augusta")
        cluster.handle("account.updateProfile", lambda call, request: api.User(id=1))
        cluster.dc(2).faults.drop_answer("account.updateProfile")

        async def update() -> None:
            with pytest.raises(trimtp.OutcomeUnknown, match=r"account\.updateProfile") as caught:
                await client.invoke(call)
            assert caught.value.request is call

        async with trio.open_nursery() as nursery:
            nursery.start_soon(update)
            await until(lambda: cluster.count("account.updateProfile") == 1)
            cluster.dc(2).faults.forget_sessions()
            cluster.dc(2).faults.reset()
        assert cluster.count("account.updateProfile") == 1


async def test_R_08_a_message_sent_again_has_the_random_id_it_had(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        ran: list[int] = []
        send = api.messages.SendMessage(peer=api.InputPeerSelf(), message="once", random_id=77)

        def note(call: object, request: api.messages.SendMessage) -> api.UpdateShortSentMessage:
            ran.append(request.random_id)
            return api.UpdateShortSentMessage(id=1, pts=1, pts_count=1, date=1)

        cluster.handle("messages.sendMessage", note)
        cluster.dc(2).faults.drop_answer("messages.sendMessage")
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, send)
            await until(lambda: len(ran) == 1)
            cluster.dc(2).faults.forget_sessions()
            cluster.dc(2).faults.reset()
        assert ran == [77, 77]


async def test_R_06_a_new_session_on_the_server_is_told_to_whoever_takes_updates(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(CONFIG, dc_id=4)
        gaps = []
        monkeypatch.setattr(client, "gap_possible", lambda: gaps.append(1))
        cluster.dc(4).faults.forget_sessions()
        await client.invoke(CONFIG, dc_id=4)
        await wait_all_tasks_blocked()
        assert gaps == [], "updates come from home"
        cluster.dc(2).faults.forget_sessions()
        await client.get_me()
        await wait_all_tasks_blocked()
        assert gaps == [1]


async def test_a_request_too_large_for_the_protocol_is_refused(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        huge = api.upload.SaveFilePart(file_id=1, file_part=0, bytes=client.random_bytes(2_000_000))
        with pytest.raises(trimtp.TransportError, match="cannot be sent"):
            await client.invoke(huge)


async def test_B_48_rotated_salts_are_taken_over_and_stored(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store, pfs=False) as client:
            before = {key.dc_id: record.salts for key, record in store._data.dcs.items()}
            cluster.dc(2).faults.rotate_salts()
            await client.get_me()
            await wait_all_tasks_blocked()
        after = {key.dc_id: record.salts for key, record in store._data.dcs.items()}
        assert before[2] != after[2]
        assert cluster.count("users.getUsers", 2) == 1


async def test_a_heavy_packet_is_decrypted_in_a_thread(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_threads = []
    inline = trio.to_thread.run_sync

    async def run_sync(sync_fn: Callable[..., Any], *args: Any, **options: Any) -> Any:
        in_threads.append(sync_fn.__name__)
        return await inline(sync_fn, *args, **options)

    monkeypatch.setattr(trio.to_thread, "run_sync", run_sync)
    monkeypatch.setattr("trimtp.dc.connection._HEAVY_PACKET", 1 << 17)
    async with open_cluster() as cluster, logged_in(cluster) as client:
        location = cluster.add_file(2, client.random_bytes(1 << 18))
        in_threads.clear()
        await client.invoke(api.upload.GetFile(location=location, offset=0, limit=1 << 16))
        assert in_threads == []
        await client.invoke(api.upload.GetFile(location=location, offset=0, limit=1 << 18))
        assert in_threads == ["open"]


# ---- initConnection --------------------------------------------------------------------------------------------------


async def test_an_init_that_is_refused_tells_who_waits_and_is_not_repeated_for_nobody(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.error("help.getConfig", "API_ID_INVALID", times=1000)
        with pytest.raises(trimtp.errors.ApiIdInvalid):
            await client.invoke(NEAREST)
        accepted = cluster.dc(2).accepted
        await trio.sleep(10_000)
        assert cluster.dc(2).accepted - accepted <= 1
        cluster.dc(2).faults.clear()
        await client.invoke(NEAREST)


@pytest.mark.parametrize("error", ["FLOOD_WAIT_3", "API_ID_INVALID"])
async def test_R_07_an_init_that_is_refused_says_nothing_of_what_was_sent_before(
    autojump_clock: MockClock, error: str
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        faults = cluster.dc(2).faults
        faults.stall("account.updateStatus", times=1)
        async with trio.open_nursery() as nursery:

            async def call() -> None:
                with pytest.raises(trimtp.OutcomeUnknown):
                    await client.invoke(api.account.UpdateStatus(offline=False))

            nursery.start_soon(call)
            await until(lambda: faults.stalled() == 1)
            faults.error("help.getConfig", error)
            faults.reset()
            await until(lambda: row_of(client, 2).connection != "ready")
            await trio.sleep(2)
            faults.release()
        assert cluster.count("account.updateStatus") == 1


@pytest.mark.parametrize(
    ("code", "name"), [(400, "METHOD_INVALID"), (501, "NOT_IMPLEMENTED"), (400, "INPUT_METHOD_INVALID_1")]
)
async def test_a_server_that_has_no_configuration_to_give_is_used(
    autojump_clock: MockClock, code: int, name: str
) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.error("help.getConfig", name, code=code, times=1000)
        assert isinstance(await client.invoke(api.help.GetNearestDc()), api.NearestDc)


async def test_an_init_that_meets_a_busy_server_is_tried_again(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.error("help.getConfig", "INTERNAL", code=500, times=2)
        await client.invoke(NEAREST)


async def test_an_init_without_an_answer_has_a_deadline(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.stall("help.getConfig", times=1)
        with trio.fail_after(40):
            await client.invoke(NEAREST)


async def test_CONNECTION_NOT_INITED_is_answered_by_another_init(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        inits = cluster.dc(2).inits
        cluster.dc(2).faults.error("users.getUsers", "CONNECTION_NOT_INITED")
        await client.get_me()
        assert cluster.dc(2).inits == inits + 1


async def test_a_session_that_had_to_be_renewed_is_introduced_again(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        inits = cluster.dc(2).inits
        datacenter = client.authorization.pool.get(2)
        assert datacenter._line is not None
        datacenter.line_event(datacenter._line, SessionRenewed("the server refused our counters"))
        await client.get_me()
        assert cluster.dc(2).inits == inits + 1
        assert cluster.dc(2).accepted == 1


async def test_a_large_batch_leaves_in_several_writes(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes: list[int] = []
    begin = Link.begin

    def count(self: Link, *packets: bytes) -> bytes:
        writes.append(sum(map(len, packets)))
        return begin(self, *packets)

    async with open_cluster() as cluster, logged_in(cluster) as client:
        monkeypatch.setattr(Link, "begin", count)
        async with trio.open_nursery() as nursery:
            for number in range(8):
                nursery.start_soon(client.invoke, part(number))
        assert 1 << 20 <= max(writes) < 2 << 20  # the megabyte, and the packet that passes it
        assert cluster.count("upload.saveBigFilePart") == 8


# ---- callers ---------------------------------------------------------------------------------------------------------


async def test_C_08_a_cancelled_call_drops_its_answer_and_disturbs_no_other(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.stall("help.getNearestDc")
        async with trio.open_nursery() as nursery:
            nursery.start_soon(client.invoke, NEAREST)
            await wait_all_tasks_blocked()
            nursery.cancel_scope.cancel()
        assert (await client.get_me()).first_name == "Ada"
        await wait_all_tasks_blocked()
        (session,) = [session for key in cluster.dc(2).keys.values() for session in key.sessions.values()]
        assert [received.dropped for received in session._received.values() if received.dropped] == [True]
        assert cluster.dc(2).faults.release("help.getNearestDc") == 1
        assert (await client.get_me()).first_name == "Ada"
        assert cluster.dc(2).accepted == 1


async def test_C_11_closing_acknowledges_what_came_and_ends_what_waits(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, trio.open_nursery() as nursery:
        ended: list[float] = []

        async def call(client: trimtp.Client) -> None:
            with pytest.raises(trimtp.DcUnavailable, match="closed"):
                await client.invoke(NEAREST)
            ended.append(trio.current_time())

        async with logged_in(cluster) as client:
            cluster.dc(2).faults.stall("help.getNearestDc")
            nursery.start_soon(call, client)  # noqa: ASYNC111 -- it outlives the client on purpose
            await until(lambda: cluster.dc(2).faults.stalled() == 1)
            await client.get_me()
            sessions = [session for key in cluster.dc(2).keys.values() for session in key.sessions.values()]
            assert any(session._outbox._unacked for session in sessions)
            began = trio.current_time()
        await until(lambda: not cluster.dc(2).connections)
        assert not any(session._outbox._unacked for session in sessions)
        assert len(ended) == 1
        assert ended[0] - began <= 1


async def test_C_08_a_call_can_be_cancelled_before_there_is_a_key(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        cluster.dc(2).faults.stall("req_pq_multi", times=1)
        with trio.move_on_after(1) as scope:
            await client.invoke(NEAREST)
        assert scope.cancelled_caught
        await client.invoke(CONFIG)
        assert cluster.count("help.getNearestDc") == 0


async def test_warming_can_be_cancelled(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.mute()
        with trio.move_on_after(1) as scope:
            await client.authorization.pool.get(4).ready()
        assert scope.cancelled_caught
        cluster.dc(4).faults.unmute()
        await client.dcs.warm(4)


async def test_an_answer_that_is_no_TL_costs_one_result(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.handle("help.getNearestDc", lambda call, request: api.Config)  # replaced below by raw bytes
        cluster.methods["help.getNearestDc"] = cluster.methods["help.getConfig"]
        with pytest.raises((api.TLDecodeError, trimtp.RpcError)):
            await client.invoke(NEAREST)
        assert (await client.get_me()).first_name == "Ada"


async def test_T_420_FLOOD_WAIT_is_slept_through_up_to_the_threshold(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, flood_sleep_threshold=30) as client:
        cluster.dc(2).faults.error("users.getUsers", "FLOOD_WAIT_20")
        began = trio.current_time()
        await client.get_me()
        assert 20 <= trio.current_time() - began < 22
        cluster.dc(2).faults.error("users.getUsers", "FLOOD_WAIT_31")
        with pytest.raises(trimtp.errors.FloodWait) as caught:
            await client.get_me()
        assert caught.value.seconds == 31


async def test_R_10_a_500_of_a_call_that_must_not_run_twice_is_OutcomeUnknown(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error("account.updateProfile", "INTERNAL", code=500)
        with pytest.raises(trimtp.OutcomeUnknown):
            await client.invoke(api.account.UpdateProfile(first_name="Augusta"))


# ---- updates ---------------------------------------------------------------------------------------------------------


async def test_updates_reach_every_subscriber(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        user = cluster.add_user(phone="+15550003", first_name="Cy")
        async with open_on(cluster) as client:
            sent = await trimtp.login.request_code(client, "+15550003")
            await sent.submit("12345")
            async with client.updates() as first, client.updates() as second:
                update = api.UpdateUserStatus(user_id=1, status=api.UserStatusRecently())
                cluster.push_update(user, update)
                assert await first.receive() == update
                assert await second.receive() == update


async def test_a_slow_subscriber_misses_updates_and_never_stops_the_reader(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        user = cluster.add_user(phone="+15550003", first_name="Cy")
        async with open_on(cluster, limits=trimtp.Limits(updates_buffer=2)) as client:
            sent = await trimtp.login.request_code(client, "+15550003")
            await sent.submit("12345")
            async with client.updates():
                for number in range(5):
                    cluster.push_update(user, api.UpdateUserStatus(user_id=number, status=api.UserStatusRecently()))
                await client.get_me()
                await until(lambda: client.missed_updates > 0)
                assert client.missed_updates == 3


async def test_closing_the_client_ends_a_subscription(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, trio.open_nursery() as nursery:
        ended = trio.Event()

        async def listen(client: trimtp.Client) -> None:
            async with client.updates() as updates:
                async for _ in updates:
                    raise AssertionError
            ended.set()

        async with logged_in(cluster) as client:
            nursery.start_soon(listen, client)  # noqa: ASYNC111 -- a task that outlives its client is the point
            await wait_all_tasks_blocked()
        await ended.wait()


# ---- streams that misbehave ------------------------------------------------------------------------------------------


class Wrapped:
    """A stream that passes everything on."""

    def __init__(self, stream: ByteStream) -> None:
        self.stream = stream

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        await self.stream.send_all(data)

    async def receive_some(self, max_bytes: int | None = None) -> bytes | bytearray:
        return await self.stream.receive_some(max_bytes)

    async def aclose(self) -> None:
        await self.stream.aclose()


class Slow(Wrapped):
    """Takes :attr:`rate` bytes a second, and no more at a time than a socket's buffer has room for."""

    rate = math.inf

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        await trio.sleep(len(data) / self.rate)
        await super().send_all(data)


S = TypeVar("S", bound=Wrapped)


def wrapped(cluster: MockCluster, kind: type[S]) -> tuple[Dial, list[S]]:
    """How to dial the cluster over streams of this kind, and all of them."""
    dial = cluster.client_config().dial
    assert dial is not None
    streams: list[S] = []

    async def dial_wrapped(host: str, port: int) -> ByteStream:
        streams.append(kind(await dial(host, port)))
        return streams[-1]

    return dial_wrapped, streams


class Blockable(Wrapped):
    """Takes nothing any more once it is ``blocked``."""

    blocked = False

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        if self.blocked:
            await trio.sleep_forever()
        await super().send_all(data)


class Dribbling(Wrapped):
    """Once ``dribbling``, gives the beginning of a large frame, a byte every five seconds, and nothing else."""

    dribbling = False
    _head = b"\x00\x00\x10\x00"

    async def receive_some(self, max_bytes: int | None = None) -> bytes | bytearray:
        while not self.dribbling:
            with trio.move_on_after(0.01):
                return await super().receive_some(max_bytes)
        await trio.sleep(5)
        given, self._head = self._head[:1], self._head[1:]
        return given or b"\x00"
