"""Addresses, several connections of one data centre, CDN data centres, events and counters, on the mock cluster."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
import trio
from trio.testing import MockClock, wait_all_tasks_blocked

import trimtp
from tests.support import log_in, logged_in, open_cluster, open_on, state_of, until
from trimtp import DcEventKind, DcState, api
from trimtp.config import ByteStream
from trimtp.crypto.aes import CtrStream
from trimtp.store import SessionChange
from trimtp.testing import MockCluster
from trimtp.testing.methods.registry import Call

pytestmark = pytest.mark.usefixtures("inline_threads")

ME = api.users.GetUsers(id=[api.InputUserSelf()])
NEAREST = api.help.GetNearestDc()
EXPORT, IMPORT = "auth.exportAuthorization", "auth.importAuthorization"
CDN = 203


@asynccontextmanager
async def learning(cluster: MockCluster) -> AsyncGenerator[trimtp.Client]:
    """A client that is told the home's address alone, and learns the others from the server."""
    home = tuple(option for option in cluster.dc_options if option.id == 2)
    async with logged_in(cluster, dc_options=home) as client:
        yield client


def connections(cluster: MockCluster, dc_id: int, *, media: bool) -> int:
    """How many connections stand to the media address, or the other one, of a data centre."""
    return len([c for c in cluster.dc(dc_id).connections if c.media == media])


# ---- addresses -------------------------------------------------------------------------------------------------------


async def test_addresses_are_learned_from_the_server_and_stored(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        home = tuple(option for option in cluster.dc_options if option.id == 2)
        async with logged_in(cluster, store, dc_options=home) as client:
            assert await client.invoke(ME, dc_id=4)
        assert store._data.header is not None
        assert {option.id for option in store._data.header.dc_options} == {1, 2, 4}
        assert store._data.header.dc_options_expires is not None


async def test_updateConfig_has_the_addresses_asked_for_again(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, learning(cluster) as client:
        user = next(iter(cluster.accounts))
        await client.get_me()
        cluster.dc(4).move()
        asked = cluster.count("help.getConfig", 2)
        assert cluster.push_update(user, api.UpdateConfig()) == 1
        await until(lambda: cluster.count("help.getConfig", 2) == asked + 1)
        cluster.push_update(user, api.UpdateConfig())
        cluster.push_update(user, api.UpdateUserTyping(user_id=user.id, action=api.SendMessageTypingAction()))
        assert await client.invoke(ME, dc_id=4)
        assert cluster.count("help.getConfig", 2) == asked + 1, "not again within a minute"


async def test_addresses_are_asked_for_again_when_none_of_them_answers(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, learning(cluster) as client:
        await client.invoke(ME, dc_id=4)
        cluster.dc(4).move()
        cluster.dc(4).faults.reset()
        async with client.dcs.events() as events:
            with trio.fail_after(60):
                assert await client.invoke(ME, dc_id=4)
            seen = [event.kind for event in drain(events)]
        assert DcEventKind.CONFIG_REFRESHED in seen
        assert cluster.count(EXPORT) == 1


async def test_a_config_that_is_refused_changes_nothing(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, learning(cluster) as client:
        user = next(iter(cluster.accounts))
        await client.get_me()
        cluster.dc(2).faults.error("help.getConfig", "METHOD_INVALID", code=400)
        cluster.push_update(user, api.UpdateConfig())
        await wait_all_tasks_blocked()
        assert await client.invoke(ME, dc_id=4)


async def test_D_02_export_DC_ID_INVALID_when_the_target_is_home(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "DC_ID_INVALID")
        (key_id,) = [row.key_id for row in client.dcs.status() if row.home]
        user_id = client.user_id
        real = cluster.methods["help.getConfig"].handler

        def under_another_name(call: Call, request: api.help.GetConfig) -> api.Config:
            config = real(call, request)
            assert isinstance(config, api.Config)
            fields = {name: getattr(config, name) for name in config.__struct_fields__}
            return api.Config(**(fields | {"this_dc": 4}))

        cluster.handle("help.getConfig", under_another_name, login=False)
        # What answers at the home's address calls itself 4 now: the same server, the same key.
        cluster.dc(4).keys.update(cluster.dc(2).keys)
        assert await client.invoke(ME, dc_id=4)
        assert client.home_dc_id == 4
        assert client.user_id == user_id
        assert [row.key_id for row in client.dcs.status() if row.home] == [key_id]
        assert cluster.count(EXPORT) == 0


async def test_D_02_export_DC_ID_INVALID_and_no_answer_about_home(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "DC_ID_INVALID")
        cluster.dc(2).faults.error("help.getConfig", "METHOD_INVALID", code=400)
        with pytest.raises(trimtp.DcUnavailable, match="DC_ID_INVALID"):
            await client.invoke(ME, dc_id=4)
        assert (state_of(client, 4), client.home_dc_id) == ("UNAVAILABLE", 2)


async def test_a_tcpo_only_address_with_a_secret_is_used_obfuscated(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        (home,) = [option for option in cluster.dc_options if option.id == 2]
        only = trimtp.DcOption(2, home.host, home.port, tcpo_only=True)
        async with open_on(cluster, dc_options=(only,)) as client:
            await client.invoke(NEAREST)
            assert [c.transport_name for c in cluster.dc(2).connections] == ["obfuscated-padded"]


async def test_C_03_a_dead_first_address_costs_less_than_a_second(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        live = cluster.client_config().dial
        assert live is not None

        async def dial(host: str, port: int) -> ByteStream:
            if host == "dead":
                await trio.sleep_forever()
            return await live(host, port)

        options = (trimtp.DcOption(2, "dead", 443, static=True), *cluster.dc_options)
        async with open_on(cluster, dc_options=options, dial=dial) as client:
            with trio.fail_after(1):
                await client.invoke(NEAREST)


# ---- several connections of one data centre --------------------------------------------------------------------------


async def test_connections_of_one_dc_share_its_key_and_opening_one_never_exports(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        async with trio.open_nursery() as nursery:
            for via in ("main", "download", "upload"):
                for _ in range(5):
                    nursery.start_soon(lambda via=via: client.invoke(ME, dc_id=4, via=via))
        dc = cluster.dc(4)
        assert (dc.exchanges, dc.temporary_exchanges, cluster.count(EXPORT), cluster.count(IMPORT)) == (1, 3, 1, 1)
        assert len(dc.connections) == 3
        temporary = [key for key in dc.keys.values() if key.expires_at is not None]
        assert len({key.bound_to for key in temporary}) == 1
        assert [len(key.sessions) for key in temporary] == [1, 1, 1]
        assert cluster.count("users.getUsers", 4) == 15


async def test_connections_without_temporary_keys_have_sessions_of_their_own(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client:
        await client.invoke(ME, via="download")
        await client.invoke(ME, via="upload")
        await client.get_me()
        (key,) = cluster.dc(2).keys.values()
        assert len(key.sessions) == 3
        assert cluster.deviations == {}


async def test_updates_are_wanted_on_the_main_connection_of_home_alone(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.get_me()
        await client.invoke(ME, via="download")
        await client.invoke(ME, via="upload")
        await client.invoke(ME, dc_id=4)
        sessions = [session for key in cluster.dc(2).keys.values() for session in key.sessions.values()]
        assert sorted(session.wants_updates for session in sessions) == [False, False, True]
        (foreign,) = [key for key in cluster.dc(4).keys.values() if key.expires_at is not None]
        for session in foreign.sessions.values():
            session.wants_updates = False  # the import was not wrapped
        await client.invoke(ME, dc_id=4)
        assert not any(session.wants_updates for session in foreign.sessions.values())
        user = next(iter(cluster.accounts))
        assert cluster.push_update(user, api.UpdateConfig()) == 1


async def test_file_connections_prefer_media_addresses(autojump_clock: MockClock) -> None:
    async with open_cluster(media=True) as cluster, logged_in(cluster) as client:
        await client.invoke(ME, dc_id=4)
        await client.invoke(ME, dc_id=4, via="download")
        assert (connections(cluster, 4, media=False), connections(cluster, 4, media=True)) == (1, 1)
        assert cluster.dc(4).exchanges == 1


async def test_D_16_media_MTPROTO_CLUSTER_INVALID_drops_the_address_not_the_key(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster(media=True) as cluster, logged_in(cluster) as client:
        await client.invoke(ME, dc_id=4, via="download")
        asked = cluster.count("help.getConfig", 2)
        cluster.dc(4).faults.error("users.getUsers", "MTPROTO_CLUSTER_INVALID", code=400)
        assert await client.invoke(ME, dc_id=4, via="download")
        assert (connections(cluster, 4, media=False), connections(cluster, 4, media=True)) == (2, 0)
        assert (cluster.dc(4).exchanges, cluster.count(EXPORT)) == (1, 1)
        await until(lambda: cluster.count("help.getConfig", 2) == asked + 1)
        cluster.dc(4).faults.error("users.getUsers", "MTPROTO_CLUSTER_INVALID", code=400, times=10)
        with pytest.raises(trimtp.errors.MtprotoClusterInvalid):
            await client.invoke(ME, dc_id=4, via="download")


async def test_a_key_that_is_lost_is_lost_to_every_connection(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client:
        await client.invoke(ME, dc_id=4)
        await client.invoke(ME, dc_id=4, via="download")
        cluster.dc(4).faults.forget_key()
        assert await client.invoke(ME, dc_id=4, via="download")
        assert await client.invoke(ME, dc_id=4)
        assert (cluster.dc(4).exchanges, len(cluster.dc(4).keys)) == (2, 1)


async def test_a_file_connection_ends_with_the_trouble_of_the_main_one(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster, pfs="always") as client:
        cluster.dc(2).faults.error("auth.bindTempAuthKey", "METHOD_INVALID", code=400, times=100)
        with pytest.raises(trimtp.DcUnavailable):
            await client.invoke(NEAREST, via="upload")


# ---- CDN -------------------------------------------------------------------------------------------------------------


async def test_a_file_comes_from_a_cdn_dc_without_an_import(autojump_clock: MockClock) -> None:
    data = bytes(range(256)) * 32
    store = trimtp.MemoryStore()
    async with open_cluster(cdn_dcs=(CDN,)) as cluster:
        location = cluster.add_file(2, data, cdn_dc_id=CDN)
        async with logged_in(cluster, store) as client:
            assert state_of(client, CDN) == "ABSENT"
            ask = api.upload.GetFile(location=location, offset=0, limit=4096, cdn_supported=True)
            told = await client.invoke(ask)
            assert isinstance(told, api.upload.FileCdnRedirect)
            assert told.dc_id == CDN
            piece = api.upload.GetCdnFile(file_token=told.file_token, offset=4096, limit=4096)
            needed = await client.invoke(piece, dc_id=CDN)
            assert isinstance(needed, api.upload.CdnFileReuploadNeeded)
            hashes = await client.invoke(
                api.upload.ReuploadCdnFile(file_token=told.file_token, request_token=needed.request_token)
            )
            assert (
                hashes
                == told.file_hashes
                == await client.invoke(api.upload.GetCdnFileHashes(file_token=told.file_token, offset=0))
            )
            part = await client.invoke(piece, dc_id=CDN)
            assert isinstance(part, api.upload.CdnFile)
            counter = int.from_bytes(told.encryption_iv[:12] + bytes(4), "big") + 4096 // 16
            assert CtrStream(told.encryption_key, counter.to_bytes(16, "big")).update(part.bytes) == data[4096:]
            (row,) = [row for row in client.dcs.status() if row.dc_id == CDN]
            assert (row.kind, row.state.value, row.authorized) == ("cdn", "READY", False)
            await wait_all_tasks_blocked()
        assert cluster.count(EXPORT) == cluster.count(IMPORT) == 0
        assert (cluster.dc(CDN).exchanges, cluster.dc(CDN).temporary_exchanges) == (1, 0)
        assert {str(key) for key in store._data.dcs} == {"data centre 2", f"CDN data centre {CDN}"}
        async with open_on(cluster, store) as client:  # the key is kept, its RSA keys are not needed again
            assert isinstance(await client.invoke(piece, dc_id=CDN), api.upload.CdnFile)
        assert cluster.dc(CDN).exchanges == 1


async def test_a_cdn_dc_answers_one_method_and_no_other_dc_does(autojump_clock: MockClock) -> None:
    async with open_cluster(cdn_dcs=(CDN,)) as cluster, logged_in(cluster) as client:
        with pytest.raises(trimtp.RpcError, match="METHOD_INVALID"):
            await client.invoke(ME, dc_id=CDN)
        with pytest.raises(trimtp.RpcError, match="CDN_METHOD_INVALID"):
            await client.invoke(api.upload.GetCdnFile(file_token=b"?", offset=0, limit=4096))
        with pytest.raises(trimtp.RpcError, match="FILE_TOKEN_INVALID"):
            await client.invoke(api.upload.GetCdnFile(file_token=b"?", offset=0, limit=4096), dc_id=CDN)


async def test_KX_17_the_keys_of_a_cdn_dc_are_asked_for_again_once_when_none_fits(autojump_clock: MockClock) -> None:
    async with open_cluster(cdn_dcs=(CDN,)) as cluster, logged_in(cluster) as client:
        ask = api.upload.GetCdnFile(file_token=b"?", offset=0, limit=4096)
        with pytest.raises(trimtp.RpcError, match="FILE_TOKEN_INVALID"):
            await client.invoke(ask, dc_id=CDN)
        cluster.rotate_cdn_keys()
        await trio.sleep(120)
        with pytest.raises(trimtp.RpcError, match="FILE_TOKEN_INVALID"):
            await client.invoke(ask, dc_id=CDN)
        assert cluster.count("help.getCdnConfig") == 2
        assert cluster.dc(CDN).exchanges == 2
        cluster.rotate_cdn_keys()
        cluster.dc(2).faults.error("help.getCdnConfig", "METHOD_INVALID", code=400, times=100)
        await trio.sleep(120)
        with pytest.raises(trimtp.SecurityError, match="none of the trusted RSA keys"):
            await client.invoke(ask, dc_id=CDN)
        assert cluster.count("help.getCdnConfig", refused=True) < 5


async def test_a_cdn_key_that_cannot_be_read_is_left_out(autojump_clock: MockClock) -> None:
    async with open_cluster(cdn_dcs=(CDN,)) as cluster, logged_in(cluster) as client:
        broken = api.CdnConfig(public_keys=[api.CdnPublicKey(dc_id=CDN, public_key="no PEM")])
        cluster.handle("help.getCdnConfig", lambda call, request: broken, login=False)
        with pytest.raises(trimtp.SecurityError, match="none of the trusted RSA keys"):
            await client.invoke(api.upload.GetCdnFile(file_token=b"?", offset=0, limit=4096), dc_id=CDN)


# ---- homes and duplicates --------------------------------------------------------------------------------------------


async def test_USER_MIGRATE_of_an_account_that_moved(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.move_user(next(iter(cluster.accounts)), 4)
        assert (await client.get_me()).first_name == "Ada"
        assert client.home_dc_id == 4
        assert (cluster.count(EXPORT, 2), cluster.count(IMPORT, 4)) == (1, 1)


async def test_D_05_export_MIGRATE_moves_home_first_and_starts_again_once(autojump_clock: MockClock) -> None:
    async with open_cluster(dcs=(1, 2, 3, 4)) as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "USER_MIGRATE_3", code=303)
        assert await client.invoke(ME, dc_id=4)
        assert client.home_dc_id == 3
        assert [(entry.dc_id, entry.method) for entry in cluster.ledger if entry.method == EXPORT] == [
            (2, EXPORT),
            (3, EXPORT),
        ]


async def test_D_05_export_MIGRATE_to_where_it_goes_anyway_raises(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "USER_MIGRATE_4", code=303)
        with pytest.raises(trimtp.errors.UserMigrate):
            await client.invoke(ME, dc_id=4)
        assert client.home_dc_id == 2


async def test_D_15_AUTH_KEY_DUPLICATED_at_home_stops_every_dc_and_keeps_the_key(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store) as client:
        await client.invoke(ME, dc_id=4)
        cluster.dc(2).faults.error("users.getUsers", "AUTH_KEY_DUPLICATED", code=406)
        with pytest.raises(trimtp.LoggedOut, match="AUTH_KEY_DUPLICATED"):
            await client.get_me()
        await until(lambda: not cluster.dc(2).connections and not cluster.dc(4).connections)
        (home,) = [record for key, record in store._data.dcs.items() if key.dc_id == 2]
        assert (home.auth_key is not None, home.cooldown_cause) == (True, "AUTH_KEY_DUPLICATED")
        assert state_of(client, 2) == "LOST"
        with pytest.raises(trimtp.LoggedOut):
            await client.invoke(ME, dc_id=4)


async def test_D_15_AUTH_KEY_DUPLICATED_elsewhere_is_a_new_key_and_one_transfer(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(ME, dc_id=4)
        cluster.dc(4).faults.error("users.getUsers", "AUTH_KEY_DUPLICATED", code=406)
        assert await client.invoke(ME, dc_id=4)
        assert (cluster.dc(4).exchanges, cluster.count(IMPORT, 4)) == (2, 2)


# ---- reset, events, counters -----------------------------------------------------------------------------------------


def drain(events: trio.MemoryReceiveChannel[trimtp.DcEvent]) -> list[trimtp.DcEvent]:
    """What waits in the channel."""
    found = []
    while True:
        try:
            found.append(events.receive_nowait())
        except (trio.WouldBlock, trio.EndOfChannel):
            return found


async def test_reset_begins_a_dc_anew(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(ME, dc_id=4)
        await client.dcs.reset(4)
        assert state_of(client, 4) in {"ABSENT", "HANDSHAKE"}
        assert await client.invoke(ME, dc_id=4)
        assert (cluster.dc(4).exchanges, cluster.count(IMPORT, 4)) == (2, 2)
        cluster.dc(2).faults.error(EXPORT, "FLOOD_WAIT_3000")
        await client.dcs.reset(4)
        with pytest.raises(trimtp.TransferFloodWait):
            await client.invoke(ME, dc_id=4)
        await client.dcs.reset(4)
        assert await client.invoke(ME, dc_id=4), "the cooldown is forgotten too"
        with pytest.raises(ValueError, match="home of the account"):
            await client.dcs.reset(2)
        with pytest.raises(trimtp.DcUnavailable):
            await client.dcs.reset(77)


async def test_events_tell_a_transfer_from_its_beginning_to_its_end(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        async with client.dcs.events() as events:
            await log_in(client)
            await client.invoke(ME, dc_id=4)
            seen = drain(events)
            cluster.dc(2).faults.error(EXPORT, "FLOOD_WAIT_3000")
            with pytest.raises(trimtp.TransferFloodWait):
                await client.invoke(ME, dc_id=1)
            flooded = drain(events)
            await client.dcs.reset(4)
            dropped = drain(events)
            cluster.dc(2).faults.error("users.getUsers", "SESSION_REVOKED", code=401)
            with pytest.raises(trimtp.LoggedOut):
                await client.get_me()
            lost = drain(events)
        home = [event.kind for event in seen if event.dc_id == 2 and event.kind is not DcEventKind.STATE]
        assert home == [DcEventKind.KEY_MADE, DcEventKind.CONFIG_REFRESHED, DcEventKind.LOGGED_IN]
        assert [(event.kind, event.state) for event in seen if event.dc_id == 4] == [
            (DcEventKind.STATE, DcState.TRANSFER),
            (DcEventKind.TRANSFER_BEGAN, DcState.TRANSFER),
            (DcEventKind.KEY_MADE, DcState.TRANSFER),
            (DcEventKind.STATE, DcState.READY),
            (DcEventKind.TRANSFER_ENDED, DcState.READY),
        ]
        last = flooded[-1]
        assert (last.kind, last.dc_id, last.state) == (DcEventKind.TRANSFER_ENDED, 1, DcState.COOLDOWN)
        changes = [(e.previous, e.state, e.cause) for e in flooded if e.kind is DcEventKind.STATE]
        assert changes[-1] == (DcState.TRANSFER, DcState.COOLDOWN, "FLOOD_WAIT")
        assert [(e.kind, e.cause) for e in dropped if e.kind is DcEventKind.KEY_DROPPED] == [
            (DcEventKind.KEY_DROPPED, "reset")
        ]
        (end,) = [event for event in lost if event.kind is DcEventKind.LOGIN_LOST]
        assert (end.dc_id, end.state, end.cause) == (2, DcState.LOST, "SESSION_REVOKED")


async def test_a_slow_reader_of_events_holds_nothing_up(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        client.authorization.events._buffer = 2
        async with client.dcs.events() as events:
            await client.invoke(NEAREST)
            assert client.authorization.events.missed > 0
            assert len(drain(events)) == 2
        assert client.authorization.events._subscribers == {}


async def test_reading_events_ends_when_the_client_closes(autojump_clock: MockClock) -> None:
    kinds = []

    async def watch(  # noqa: ASYNC114 -- started a few lines below
        client: trimtp.Client, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED
    ) -> None:
        async with client.dcs.events() as events:
            task_status.started()
            async for event in events:
                kinds.append(event.kind)

    async with open_cluster() as cluster, trio.open_nursery() as nursery, open_on(cluster) as client:
        await nursery.start(watch, client)  # noqa: ASYNC111 -- that it ends with the client is what is tested
        await client.invoke(NEAREST)
    assert DcEventKind.KEY_MADE in kinds


async def test_counters_have_names_and_attributes_as_OpenTelemetry_has_them(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(ME, dc_id=4)
        await client.dcs.reset(4)
        found = {(c.name, c.attributes["dc_id"]): c.value for c in client.dcs.counters()}
        assert found == {
            ("trimtp.dc.connections", 2): 1,
            ("trimtp.dc.connections", 4): found["trimtp.dc.connections", 4],
            ("trimtp.dc.exchanges", 2): 1,
            ("trimtp.dc.exchanges", 4): 1,
            ("trimtp.dc.exports", 4): 1,
            ("trimtp.dc.imports", 4): 1,
            ("trimtp.dc.keys_dropped", 4): 1,
            ("trimtp.dc.transfers", 4): 1,
        }


async def test_I2_a_repair_that_is_cancelled_in_the_middle_leads_to_no_flood_of_exports(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store, pfs=False) as client:
        await client.invoke(ME, dc_id=4)
        cluster.dc(4).faults.error("users.getUsers", "AUTH_KEY_DUPLICATED", code=406)
        commit = store.commit
        with trio.CancelScope() as scope:

            async def cancelling(change: SessionChange) -> None:
                scope.cancel()
                await commit(change)

            monkeypatch.setattr(store, "commit", cancelling)
            await client.invoke(ME, dc_id=4)
        assert scope.cancelled_caught
        monkeypatch.undo()
        assert await client.invoke(ME, dc_id=4)
        assert (cluster.count(EXPORT), cluster.count(IMPORT), cluster.dc(4).exchanges) == (2, 2, 2)
