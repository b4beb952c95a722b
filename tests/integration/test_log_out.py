"""Logging out: on every data centre that has a key, whatever became of that key."""

from __future__ import annotations

import pytest
import trio
from trimtp_api import TLObject, mtproto
from trio.testing import MockClock, wait_all_tasks_blocked

import trimtp
from tests.support import log_in, logged_in, open_cluster, open_on, state_of, until
from trimtp import api
from trimtp.mtproto.exchange import ServerScript
from trimtp.testing.session import ServerSession

pytestmark = pytest.mark.usefixtures("inline_threads")

CALL = api.users.GetUsers(id=[api.InputUserSelf()])
NEAREST = api.help.GetNearestDc()
EXPORT, IMPORT = "auth.exportAuthorization", "auth.importAuthorization"
CDN = 203


async def test_I7_after_logout_no_stored_key_remains(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store) as client:
            await client.invoke(CALL, dc_id=4)
            report = await client.log_out()
            assert (report.logged_out, report.unreachable) == ((2, 4), ())
            assert not client.is_authorized
            with pytest.raises(trimtp.NotLoggedIn):
                await client.get_me()
            with pytest.raises(trimtp.NotLoggedIn):
                await client.log_out()
            await log_in(client)  # the same client can log in again
            await client.log_out()
        data = store._data
        assert [record for record in data.dcs.values() if record.auth_key is not None] == []
        assert data.header is not None
        assert data.header.user_id is None


async def test_logout_reports_what_it_could_not_reach(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.dcs.warm(1, 4)
        cluster.dc(4).faults.mute()
        report = await client.log_out()
        assert (report.logged_out, report.unreachable) == ((1, 2), (4,))


async def test_logging_out_of_a_login_that_the_server_ended_still_wipes_the_keys(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store) as client:
            cluster.dc(2).faults.forget_authorizations()
            await client.log_out()
        assert dict(store._data.dcs) == {}


# ---- keys without a login of ours ------------------------------------------------------------------------------------


@pytest.mark.parametrize("pfs", [True, False])
@pytest.mark.parametrize("answer", ["bare", "a result"])
async def test_I7_a_key_that_was_never_authorized_is_destroyed(
    pfs: bool, answer: str, autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    if answer == "a result":
        serve = ServerSession._serve

        def with_a_result(self: ServerSession, msg_id: int, message: TLObject) -> None:
            if isinstance(message, mtproto.DestroyAuthKey):
                assert self._host.destroy_key()
                self._send_result(msg_id, mtproto.DestroyAuthKeyOk())
            else:
                serve(self, msg_id, message)

        monkeypatch.setattr(ServerSession, "_serve", with_a_result)
    async with open_cluster() as cluster, logged_in(cluster, pfs=pfs) as client:
        await client.invoke(NEAREST, dc_id=4)
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (4,), ())
        assert [key for key in cluster.dc(4).keys.values() if key.expires_at is None] == []
        assert cluster.count(EXPORT) == 0


async def test_I7_a_key_that_the_server_does_not_destroy_is_reported(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve = ServerSession._serve

    def refuse(self: ServerSession, msg_id: int, message: TLObject) -> None:
        if isinstance(message, mtproto.DestroyAuthKey):
            self._send_result(msg_id, mtproto.DestroyAuthKeyFail())
        else:
            serve(self, msg_id, message)

    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client:
        await client.invoke(NEAREST, dc_id=4)
        monkeypatch.setattr(ServerSession, "_serve", refuse)
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (), (4,))


async def test_I7_the_key_of_a_cdn_dc_is_destroyed(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster(cdn_dcs=(CDN,)) as cluster, logged_in(cluster, store) as client:
        with pytest.raises(trimtp.RpcError):
            await client.invoke(api.upload.GetCdnFile(file_token=b"?", offset=0, limit=4096), dc_id=CDN)
        assert len(store._data.dcs) == 2
        report = await client.log_out()
        assert (report.logged_out, report.destroyed) == ((2,), (CDN,))
        assert cluster.dc(CDN).keys == {}
        assert store._data.dcs == {}


async def test_I7_a_key_whose_authorization_is_of_an_earlier_login_is_destroyed(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(CALL, dc_id=4)
        await client.authorization.lose_login("SESSION_REVOKED")
        await log_in(client)
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (4,), ())
        assert [key.user_id for key in cluster.dc(4).keys.values() if key.expires_at is None] == []


async def test_I7_what_is_left_of_a_lost_login_can_be_destroyed(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store) as client:
            await client.invoke(CALL, dc_id=4)
            cluster.dc(2).faults.forget_authorizations()
            with pytest.raises(trimtp.LoggedOut):
                await client.get_me()
        async with open_on(cluster, store) as client:
            report = await client.log_out()
            assert (report.logged_out, report.destroyed, report.unreachable) == ((), (2, 4), ())
            assert store._data.dcs == {}
            assert state_of(client, 2) == "ABSENT"
            with pytest.raises(trimtp.NotLoggedIn):
                await client.log_out()


async def test_a_key_that_cannot_be_logged_out_is_destroyed(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.dcs.warm(4)
        cluster.dc(4).faults.error("auth.logOut", "INTERNAL", code=500, times=100)
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (4,), ())


async def test_a_home_that_knows_the_key_no_more_counts_as_unreachable(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client:
        cluster.dc(2).faults.transport_code(-404, times=100)  # which anybody on the way can say
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((), (), (2,))
        assert not client.is_authorized


async def test_AUTH_KEY_PERM_EMPTY_is_no_logout(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.dcs.warm(4)
        for dc_id in (2, 4):
            cluster.dc(dc_id).faults.error("auth.logOut", "AUTH_KEY_PERM_EMPTY", code=401, times=5)
        with pytest.raises(trimtp.errors.AuthKeyPermEmpty):
            await client.log_out()
        assert client.is_authorized
        cluster.dc(2).faults.clear()
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (4,), ())


async def test_what_one_login_was_refused_another_may_have(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "DC_ID_INVALID")
        with pytest.raises(trimtp.DcUnavailable):
            await client.invoke(CALL, dc_id=4)
        assert state_of(client, 4) == "UNAVAILABLE"
        await client.log_out()
        assert state_of(client, 4) == "ABSENT"


# ---- what is going on meanwhile --------------------------------------------------------------------------------------


async def test_a_data_centre_that_makes_no_keys_any_more_does_not_hold_up_the_logout(
    autojump_clock: MockClock,
) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store) as client:
            await client.dcs.warm(4)
        cluster.dc(4).faults.exchange(ServerScript(fail=True), times=100)
        async with open_on(cluster, store, pfs="always") as client:
            report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (4,), ())


async def test_a_key_that_is_given_up_while_the_home_is_waited_for_is_reported(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client:
        await client.dcs.warm(4)
        home, foreign = cluster.dc(2).faults, cluster.dc(4).faults
        home.stall("auth.logOut")

        async def forge() -> None:
            await until(lambda: home.stalled() == 1)
            foreign.transport_code(-404, times=2)  # which anybody on the way can say
            foreign.reset()
            await until(lambda: state_of(client, 4) != "READY")
            home.release()

        async with trio.open_nursery() as nursery:
            nursery.start_soon(forge)
            report = await client.log_out()
        assert (report.logged_out, report.unreachable, report.destroyed) == ((2,), (4,), ())


async def stored_after_a_while(store: trimtp.MemoryStore) -> int:
    """How many records there are ten minutes later."""
    await trio.sleep(600)
    return len(store._data.dcs)


@pytest.mark.parametrize("method", ["req_pq_multi", EXPORT, IMPORT])
async def test_I6_I7_a_transfer_that_goes_on_ends_with_the_logout(method: str, autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store) as client:
        faults = cluster.dc(2 if method == EXPORT else 4).faults
        faults.stall(method)

        async def call() -> None:
            with pytest.raises(trimtp.LoggedOut, match="logging out"):
                await client.invoke(CALL, dc_id=4)

        async with trio.open_nursery() as nursery:
            nursery.start_soon(call)
            await wait_all_tasks_blocked(0.001)
            report = await client.log_out()
            faults.release(method)
        assert report.logged_out == (2,)
        assert report.unreachable == ()
        assert await stored_after_a_while(store) == 0
        assert [key.user_id for key in cluster.dc(4).keys.values() if key.user_id is not None] == []


async def test_I7_a_transfer_that_waits_for_its_next_try_makes_no_key_after_the_logout(
    autojump_clock: MockClock,
) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store) as client:
        cluster.dc(2).faults.error(EXPORT, "INTERNAL", code=500, times=3)

        async def call() -> None:
            with pytest.raises(trimtp.LoggedOut, match="logging out"):
                await client.invoke(CALL, dc_id=4)

        async with trio.open_nursery() as nursery:
            nursery.start_soon(call)
            await until(lambda: cluster.count(EXPORT, refused=True) == 2)
            await client.log_out()
        assert await stored_after_a_while(store) == 0
        assert cluster.dc(4).exchanges == 1


async def test_a_logout_is_over_in_seconds_whatever_a_dc_does(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(NEAREST, dc_id=1)
        await client.invoke(CALL, dc_id=4)
        for dc_id in (1, 4):
            cluster.dc(dc_id).faults.mute()
        began = trio.current_time()
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (), (1, 4))
        assert trio.current_time() - began <= 6
