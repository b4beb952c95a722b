"""The authorization manager against the mock cluster, row by row of its failure table."""

from __future__ import annotations

from pathlib import Path

import pytest
import trio
from trio.testing import MockClock, wait_all_tasks_blocked

import trimtp
from tests.support import log_in, logged_in, open_cluster, open_on, state_of, until
from trimtp import api
from trimtp.dc.pool import Via
from trimtp.mtproto.exchange import ServerScript
from trimtp.testing import MockCluster

pytestmark = pytest.mark.usefixtures("inline_threads")

CALL = api.users.GetUsers(id=[api.InputUserSelf()])
EXPORT, IMPORT = "auth.exportAuthorization", "auth.importAuthorization"


def transfers(cluster: MockCluster, dc_id: int) -> tuple[int, int, int]:
    """How many exchanges, executed exports and executed imports a foreign DC saw (all exports run on the home DC)."""
    return cluster.dc(dc_id).exchanges, cluster.count(EXPORT), cluster.count(IMPORT, dc_id)


def home_stored_in(store: trimtp.MemoryStore) -> int:
    """The home DC as the store has it now."""
    assert store._data.header is not None
    return store._data.header.home_dc_id


# ---- the good path ---------------------------------------------------------------------------------------------------


async def test_I1_I2_fifty_concurrent_first_calls_cost_one_exchange_one_export_one_import(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        async with trio.open_nursery() as nursery:
            for _ in range(50):
                nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
        assert transfers(cluster, 4) == (1, 1, 1)
        assert cluster.count("users.getUsers", 4) == 50
        (row,) = [row for row in client.dcs.status() if row.dc_id == 4]
        assert (row.state.value, row.authorized, row.exports, row.imports) == ("READY", True, 1, 1)


async def test_I3_no_call_reaches_a_foreign_dc_before_the_import(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        async with trio.open_nursery() as nursery:
            for _ in range(5):
                nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
        on_4 = [entry.method for entry in cluster.calls if entry.dc_id == 4 and entry.method != "help.getConfig"]
        assert on_4 == ["auth.bindTempAuthKey", IMPORT, *["users.getUsers"] * 5]


async def test_I2_a_restart_needs_no_export_and_no_exchange(autojump_clock: MockClock, tmp_path: Path) -> None:
    path = tmp_path / "me.session"
    async with open_cluster() as cluster:
        async with logged_in(cluster, trimtp.SqliteStore(path)) as client:
            await client.invoke(CALL, dc_id=4)
            await client.invoke(CALL, dc_id=1)
        before = [transfers(cluster, dc_id) for dc_id in (1, 2, 4)]
        async with open_on(cluster, trimtp.SqliteStore(path)) as client:
            assert client.is_authorized
            await client.invoke(CALL, dc_id=4)
            await client.invoke(CALL, dc_id=1)
            await client.get_me()
        assert [transfers(cluster, dc_id) for dc_id in (1, 2, 4)] == before


async def test_warm_brings_the_authorization_to_several_dcs_at_once(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.dcs.warm(1, 4)
        assert (state_of(client, 1), state_of(client, 4)) == ("READY", "READY")
        assert cluster.count(EXPORT) == 2


async def test_warm_needs_an_account_and_a_known_dc(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster:
        async with open_on(cluster) as client:
            with pytest.raises(trimtp.NotLoggedIn):
                await client.dcs.warm(4)
        async with logged_in(cluster) as client:
            with pytest.raises(trimtp.DcUnavailable, match="no address"):
                await client.dcs.warm(4, 9)


async def test_a_call_needs_no_transfer_before_a_login(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        await client.invoke(api.help.GetConfig(), dc_id=4)
        assert transfers(cluster, 4) == (1, 0, 0)
        with pytest.raises(trimtp.NotLoggedIn):
            await client.invoke(CALL, dc_id=4)


async def test_a_call_that_anybody_may_make_waits_for_no_transfer(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(api.help.GetNearestDc(), dc_id=4)
        assert cluster.count(EXPORT) == 0


async def test_the_export_is_there_when_the_key_is(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client:
        for dc in cluster.dcs.values():
            dc.faults.delay(1)
        began = trio.current_time()
        await client.invoke(CALL, dc_id=4)
        # three round trips for the key, one for initConnection, the import and the call; none for the export
        assert trio.current_time() - began == pytest.approx(6, abs=0.01)
        assert transfers(cluster, 4) == (1, 1, 1)


async def test_three_dcs_are_ready_as_soon_as_one(autojump_clock: MockClock) -> None:
    async with open_cluster(dcs=(1, 2, 3, 4)) as cluster, logged_in(cluster, pfs=False) as client:
        for dc in cluster.dcs.values():
            dc.faults.delay(1)
        began = trio.current_time()
        await client.dcs.warm(1, 3, 4)  # the exports go one by one, while the keys are made
        assert trio.current_time() - began == pytest.approx(5, abs=0.01)
        assert cluster.count(EXPORT) == cluster.count(IMPORT) == 3


async def test_an_export_that_got_old_is_not_imported(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.stall("req_DH_params")
        async with trio.open_nursery() as nursery:
            nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
            await until(lambda: cluster.count(EXPORT) == 1)
            await trio.sleep(25)
            cluster.dc(4).faults.release("req_DH_params")
        assert transfers(cluster, 4) == (1, 2, 1)


async def test_I8_a_dc_that_never_gets_ready_costs_one_export(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.stall("req_pq_multi")
        for _ in range(30):
            with trio.move_on_after(300):
                await client.invoke(CALL, dc_id=4)
        assert cluster.count(EXPORT) == 1
        await client.invoke(CALL, dc_id=1)


# ---- waiters and cancellation ----------------------------------------------------------------------------------------


async def test_cancelling_every_waiter_does_not_tear_a_transfer(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.stall(IMPORT)
        with trio.move_on_after(5) as scope:
            await client.invoke(CALL, dc_id=4)
        assert scope.cancelled_caught
        cluster.dc(4).faults.release(IMPORT)
        await client.invoke(CALL, dc_id=4)
        assert transfers(cluster, 4) == (1, 1, 1)


async def test_an_export_of_unknown_outcome_is_made_again(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.dcs.warm(4)
        cluster.dc(2).faults.stall(EXPORT, times=1)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(lambda: client.invoke(CALL, dc_id=1))
            await cluster.wait_until(lambda: cluster.dc(2).faults.stalled(EXPORT) == 1)
            cluster.dc(2).faults.forget_sessions()
            cluster.dc(2).faults.reset()
        assert cluster.count("users.getUsers", 1) == 1
        assert state_of(client, 1) == "READY"


class FullDisk(trimtp.MemoryStore):
    """A store that fails its next ``failures`` commits."""

    failures = 0

    async def commit(self, change: trimtp.store.SessionChange) -> None:
        if self.failures:
            self.failures -= 1
            raise trimtp.StoreError("no space left on device")
        await super().commit(change)


async def test_S_02_a_key_that_cannot_be_stored_is_told_to_its_callers_only(autojump_clock: MockClock) -> None:
    store = FullDisk()
    async with open_cluster() as cluster, logged_in(cluster, store) as client:
        store.failures = 1
        with pytest.raises(trimtp.StoreError, match="no space"):
            await client.invoke(CALL, dc_id=4)
        await client.get_me()
        await client.invoke(CALL, dc_id=4)
        assert cluster.dc(4).exchanges == 2


# ---- export failures -------------------------------------------------------------------------------------------------


async def test_D_01_export_FLOOD_WAIT_is_a_stored_cooldown(autojump_clock: MockClock, tmp_path: Path) -> None:
    path = tmp_path / "me.session"
    async with open_cluster() as cluster:
        async with logged_in(cluster, trimtp.SqliteStore(path), flood_sleep_threshold=10) as client:
            cluster.dc(2).faults.error(EXPORT, "FLOOD_WAIT_1000")
            with pytest.raises(trimtp.TransferFloodWait) as caught:
                await client.invoke(CALL, dc_id=4)
            assert caught.value.dc_id == 4
            assert 999 <= caught.value.seconds <= 1000
            assert state_of(client, 4) == "COOLDOWN"
            await client.get_me()  # the others go on
        async with open_on(cluster, trimtp.SqliteStore(path), flood_sleep_threshold=10) as client:
            with pytest.raises(trimtp.TransferFloodWait):
                await client.invoke(CALL, dc_id=4)
            assert len([entry for entry in cluster.calls if entry.method == EXPORT]) == 1
            await trio.sleep(1000)
            await client.invoke(CALL, dc_id=4)
            assert state_of(client, 4) == "READY"


async def test_D_01_export_FLOOD_WAIT_within_the_threshold_is_waited_for(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, flood_sleep_threshold=60) as client:
        cluster.dc(2).faults.error(EXPORT, "FLOOD_WAIT_30")
        began = trio.current_time()
        await client.invoke(CALL, dc_id=4)
        assert 30 <= trio.current_time() - began < 40


async def test_D_02_export_DC_ID_INVALID_makes_the_dc_unavailable_for_the_moment(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "DC_ID_INVALID")
        with pytest.raises(trimtp.DcUnavailable, match="DC_ID_INVALID"):
            await client.invoke(CALL, dc_id=4)
        assert state_of(client, 4) == "UNAVAILABLE"
        assert [row.cause for row in client.dcs.status() if row.dc_id == 4] == ["DC_ID_INVALID"]
        await client.invoke(CALL, dc_id=4)


async def test_D_03_export_401_loses_the_login_and_ends_every_waiter(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "SESSION_REVOKED")
        ended = []

        async def call() -> None:
            with pytest.raises(trimtp.LoggedOut, match="SESSION_REVOKED"):
                await client.invoke(CALL, dc_id=4)
            ended.append(1)

        async with trio.open_nursery() as nursery:
            for _ in range(3):
                nursery.start_soon(call)
        assert len(ended) == 3
        assert not client.is_authorized
        assert client.user_id is None
        assert state_of(client, 2) == "LOST"
        with pytest.raises(trimtp.LoggedOut):
            await client.invoke(CALL, dc_id=4)
        with pytest.raises(trimtp.LoggedOut):
            await client.dcs.warm(4)


async def test_D_04_export_SESSION_PASSWORD_NEEDED_drops_nothing(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "SESSION_PASSWORD_NEEDED", code=401)
        with pytest.raises(trimtp.NotLoggedIn):
            await client.invoke(CALL, dc_id=4)
        assert client.is_authorized
        await client.invoke(CALL, dc_id=4)


@pytest.mark.parametrize(("dc_id", "method"), [(2, EXPORT), (4, IMPORT)])
async def test_AUTH_KEY_PERM_EMPTY_during_a_transfer_is_no_word_about_the_login(
    dc_id: int, method: str, autojump_clock: MockClock
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(dc_id).faults.error(method, "AUTH_KEY_PERM_EMPTY", code=401, times=5)
        await client.invoke(CALL, dc_id=4)
        assert client.is_authorized
        assert cluster.dc(4).exchanges == 1
        assert cluster.count("users.getUsers", 4) == 1
        assert cluster.count("users.getUsers", 4, refused=True) == 0  # nor is there anything to find out


async def test_a_lost_binding_does_not_end_a_login_that_was_to_end(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(CALL, dc_id=4)
        cluster.dc(4).faults.error("auth.logOut", "AUTH_KEY_PERM_EMPTY", times=2)
        cluster.dc(2).faults.error("auth.logOut", "AUTH_KEY_PERM_EMPTY", times=2)
        with pytest.raises(trimtp.errors.AuthKeyPermEmpty):
            await client.log_out()
        assert client.is_authorized
        report = await client.log_out()
        assert (report.logged_out, report.destroyed, report.unreachable) == ((2,), (4,), ())


async def test_a_call_of_a_closed_client_to_a_foreign_dc_says_that_it_is_closed(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        pass
    with pytest.raises(trimtp.DcUnavailable, match="closed"):
        await client.invoke(CALL, dc_id=4)


async def test_I4_I8_exports_for_one_dc_are_at_most_fifteen_an_hour(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "INTERNAL", code=500, times=100)
        with pytest.raises(trimtp.TransferFloodWait):
            await client.invoke(CALL, dc_id=4)
        assert len([entry for entry in cluster.calls if entry.method == EXPORT]) == 15


async def test_D_11_5xx_during_a_transfer_is_waited_out_on_the_same_key(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error(IMPORT, "INTERNAL", code=500, times=2)
        await client.invoke(CALL, dc_id=4)
        assert transfers(cluster, 4) == (1, 3, 1)


async def test_another_error_of_the_export_reaches_the_caller_as_it_is(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error(EXPORT, "BOT_METHOD_INVALID", code=400)
        with pytest.raises(trimtp.RpcError, match="BOT_METHOD_INVALID"):
            await client.invoke(CALL, dc_id=4)


# ---- import failures -------------------------------------------------------------------------------------------------


async def test_D_06_an_import_of_unknown_outcome_is_found_out_by_one_probe(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        # The import is executed, and its answer is lost together with the server's session.
        cluster.dc(4).faults.drop_answer(IMPORT)
        async with trio.open_nursery() as nursery:
            for _ in range(5):
                nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
            await until(lambda: cluster.count(IMPORT, 4) > 0)
            cluster.dc(4).faults.forget_sessions()
            cluster.dc(4).faults.stall("users.getUsers")
            cluster.dc(4).faults.reset()
            await trio.sleep(10)
            assert cluster.dc(4).faults.release("users.getUsers") == 1  # I3: the others wait for the probe
        assert transfers(cluster, 4) == (1, 1, 1)
        assert cluster.count("users.getUsers", 4) == 5
        assert state_of(client, 4) == "READY"


async def test_D_06_import_AUTH_BYTES_INVALID_on_a_key_that_is_authorized_already(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(CALL, dc_id=4)
        await client.authorization._commit(records={4: {"user_id": None, "authorized_at": None}})  # as after a crash
        cluster.dc(4).faults.error(IMPORT, "AUTH_BYTES_INVALID", times=1000)
        async with trio.open_nursery() as nursery:
            for _ in range(3):
                nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
        assert state_of(client, 4) == "READY"
        assert (cluster.dc(4).exchanges, cluster.count(EXPORT), cluster.count(IMPORT, refused=True)) == (1, 2, 1)


async def test_D_09_import_that_wants_a_sign_up_destroys_the_key(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.handle(IMPORT, lambda call, request: api.auth.AuthorizationSignUpRequired(), login=False)
        for _ in range(2):
            with pytest.raises(trimtp.SecurityError, match="another user"):
                await client.invoke(CALL, dc_id=4)
        assert cluster.dc(4).exchanges >= 2
        assert client.is_authorized


async def test_imports_of_unknown_outcome_cost_no_key(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.stall(IMPORT)
        async with trio.open_nursery() as nursery:
            scope = trio.CancelScope()

            async def ask() -> None:
                with scope:
                    await client.invoke(CALL, dc_id=4)

            nursery.start_soon(ask)
            for lost in range(1, 5):
                await cluster.wait_until(lambda lost=lost: cluster.dc(4).faults.stalled(IMPORT) == lost)
                scope.cancel()  # nobody waits, so that there is no probe
                cluster.dc(4).faults.forget_sessions()
                cluster.dc(4).faults.reset()
            cluster.dc(4).faults.clear()
        await client.invoke(CALL, dc_id=4)
        assert cluster.dc(4).exchanges == 1
        assert state_of(client, 4) == "READY"


async def test_a_probe_that_is_cancelled_hands_over_to_the_next_waiting_call(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.drop_answer(IMPORT)
        scopes = [trio.CancelScope() for _ in range(3)]

        async def call(scope: trio.CancelScope) -> None:
            with scope:
                await client.invoke(CALL, dc_id=4)

        async with trio.open_nursery() as nursery:
            for scope in scopes:
                nursery.start_soon(call, scope)
                await wait_all_tasks_blocked()
            await until(lambda: cluster.count(IMPORT, 4) > 0)
            cluster.dc(4).faults.forget_sessions()
            cluster.dc(4).faults.stall("users.getUsers")
            cluster.dc(4).faults.reset()
            await trio.sleep(10)
            scopes[0].cancel()
            await trio.sleep(1)
            cluster.dc(4).faults.release("users.getUsers")
        assert [scope.cancelled_caught for scope in scopes] == [True, False, False]
        assert transfers(cluster, 4) == (1, 1, 1)


async def test_D_07_import_AUTH_BYTES_INVALID_after_a_failed_probe_takes_fresh_bytes_on_the_same_key(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error(IMPORT, "AUTH_BYTES_INVALID", times=1)
        await client.invoke(CALL, dc_id=4)
        assert transfers(cluster, 4) == (1, 2, 1)


async def test_D_07_who_warms_a_data_centre_is_no_probe(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error(IMPORT, "AUTH_BYTES_INVALID", times=1)
        with trio.fail_after(60):
            await client.dcs.warm(4)
        assert transfers(cluster, 4) == (1, 2, 1)
        assert cluster.count("users.getUsers", 4) == 0
        await client.invoke(CALL, dc_id=4)


async def test_a_home_move_is_not_believed_before_the_new_home_has_taken_the_authorization(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.move_user(next(iter(cluster.accounts)), 4)
        cluster.dc(4).faults.error(IMPORT, "AUTH_BYTES_INVALID", times=1)
        await client.invoke(CALL)
        assert client.is_authorized
        assert client.home_dc_id == 4
        assert transfers(cluster, 4) == (1, 2, 1)


async def test_a_transfer_wakes_a_data_centre_that_had_given_up(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client:
        await client.invoke(CALL, dc_id=4)
        cluster.dc(4).faults.exchange(ServerScript(fail=True), times=3)
        cluster.dc(4).faults.transport_code(-404, times=2)
        cluster.dc(4).faults.reset()
        await trio.sleep(60)
        assert cluster.dc(4).connections == set(), "three exchanges failed, and nobody waits"
        with trio.fail_after(60):
            await client.invoke(CALL, dc_id=4)


async def test_D_07_import_AUTH_BYTES_INVALID_twice_takes_a_new_key(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error(IMPORT, "AUTH_BYTES_INVALID", times=2)
        await client.invoke(CALL, dc_id=4)
        assert transfers(cluster, 4) == (2, 3, 1)


async def test_D_07_import_AUTH_BYTES_INVALID_for_ever_is_a_cooldown_that_doubles(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error(IMPORT, "AUTH_BYTES_INVALID", times=1000)
        waits = []
        for _ in range(3):
            with pytest.raises(trimtp.DcUnavailable, match="COOLDOWN"):
                await client.invoke(CALL, dc_id=4)
            (row,) = [row for row in client.dcs.status() if row.dc_id == 4]
            assert row.cause == "AUTH_BYTES_INVALID"
            assert row.next_retry is not None
            waits.append(row.next_retry - row.since)
            await trio.sleep(waits[-1] + 1)
        assert waits == pytest.approx([30, 60, 120], abs=0.1)
        cluster.dc(4).faults.clear()
        await client.invoke(CALL, dc_id=4)
        assert state_of(client, 4) == "READY"


async def test_D_08_import_USER_ID_INVALID_is_not_probed(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error(IMPORT, "USER_ID_INVALID")
        await client.invoke(CALL, dc_id=4)
        refused = [entry for entry in cluster.calls if entry.method == "users.getUsers" and entry.error]
        assert refused == []
        assert transfers(cluster, 4) == (1, 2, 1)


async def test_D_09_import_of_another_user_destroys_the_key_and_is_a_SecurityError(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        honest = cluster.methods[IMPORT]
        eve = api.auth.Authorization(user=api.User(id=666, first_name="Eve"))
        cluster.handle(IMPORT, lambda call, request: eve, login=False)
        with pytest.raises(trimtp.SecurityError, match="another user"):
            await client.invoke(CALL, dc_id=4)
        (row,) = [row for row in client.dcs.status() if row.dc_id == 4]
        assert row.key_id is None
        cluster.methods[IMPORT] = honest
        await client.invoke(CALL, dc_id=4)
        assert cluster.dc(4).exchanges == 2


async def test_D_10_import_CONNECTION_NOT_INITED_is_introduced_again_and_sent_again(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error(IMPORT, "CONNECTION_NOT_INITED")
        await client.invoke(CALL, dc_id=4)
        assert transfers(cluster, 4) == (1, 1, 1)


async def test_D_11_an_import_whose_answer_is_lost_with_the_link_is_done_once(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.drop_answer(IMPORT)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
            await until(lambda: cluster.count(IMPORT, 4) > 0)
            cluster.dc(4).faults.reset()
        assert transfers(cluster, 4) == (1, 1, 1)


async def test_I10_a_login_that_changes_during_a_transfer_is_not_taken_for_the_one_transferred(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        bob = cluster.add_user(phone="+15550004", first_name="Bob")
        cluster.dc(4).faults.stall(IMPORT)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
            await until(lambda: cluster.count(EXPORT) == 1)
            await wait_all_tasks_blocked()
            await client.authorization.lose_login("SESSION_REVOKED")
            await log_in(client, "+15550004")
            cluster.dc(4).faults.release(IMPORT)
        assert cluster.count(EXPORT) == 2  # Ada's, and then Bob's
        by_whom = [entry.user_id for entry in cluster.ledger if entry.method == "users.getUsers"]
        assert by_whom == [bob.id]


async def test_a_transfer_that_begins_when_the_login_is_gone_ends_as_LoggedOut(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:

        async def call() -> None:
            with pytest.raises(trimtp.LoggedOut, match="SESSION_REVOKED"):
                await client.invoke(CALL, dc_id=4)

        async with trio.open_nursery() as nursery:
            nursery.start_soon(call)
            nursery.start_soon(client.authorization.lose_login, "SESSION_REVOKED")
        assert cluster.count(EXPORT) == 0


# ---- 401 on a foreign DC ---------------------------------------------------------------------------------------------


async def test_T_401_D_12_on_a_foreign_dc_transfers_again_to_the_same_key(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(CALL, dc_id=4)
        cluster.dc(4).faults.forget_authorizations()
        async with trio.open_nursery() as nursery:
            for _ in range(10):
                nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
        assert transfers(cluster, 4) == (1, 2, 2)
        assert client.is_authorized


async def test_T_401_D_12_I4_again_on_a_foreign_dc_is_a_new_key_once_then_a_cooldown(
    autojump_clock: MockClock,
) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(4).faults.error("users.getUsers", "AUTH_KEY_UNREGISTERED", times=2)
        await client.invoke(CALL, dc_id=4)
        assert transfers(cluster, 4) == (2, 3, 3)
        cluster.dc(4).faults.error("users.getUsers", "AUTH_KEY_UNREGISTERED", times=3)
        with pytest.raises(trimtp.errors.AuthKeyUnregistered):
            await client.invoke(CALL, dc_id=4)
        assert state_of(client, 4) == "COOLDOWN"
        with pytest.raises(trimtp.DcUnavailable, match="AUTH_KEY_UNREGISTERED"):
            await client.invoke(CALL, dc_id=4)
        assert client.is_authorized


async def test_D_13_a_foreign_dc_that_lost_the_key_gets_a_new_one_after_two_proofs(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.invoke(CALL, dc_id=4)
        cluster.dc(4).faults.forget_key()
        await client.invoke(CALL, dc_id=4)
        assert transfers(cluster, 4) == (2, 2, 2)
        assert client.is_authorized


@pytest.mark.parametrize("pfs", [True, False])
@pytest.mark.parametrize("how", ["reset", "lost", "refused"])
async def test_I3_no_call_goes_under_a_new_key_before_its_import(
    autojump_clock: MockClock, pfs: bool, how: str
) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=pfs) as client:
        await client.dcs.warm(4)
        await client.invoke(CALL, dc_id=4, via="download")
        faults = cluster.dc(4).faults
        answered = 0

        async def call(via: Via) -> None:
            nonlocal answered
            await client.invoke(CALL, dc_id=4, via=via)
            answered += 1

        faults.stall("users.getUsers")
        async with trio.open_nursery() as nursery:
            for via in ("main", "main", "download"):
                nursery.start_soon(call, via)
            await until(lambda: faults.stalled() == 3)
            before = cluster.count("users.getUsers", 4)
            match how:
                case "reset":
                    await client.dcs.reset(4)
                case "lost":
                    faults.forget_key()
                    faults.reset()
                case _:
                    await client.authorization.reauthorize(
                        await client.authorization.ensure(4, "users.getUsers"), "AUTH_KEY_DUPLICATED", new_key=True
                    )
            faults.release()
        assert answered == 3
        assert transfers(cluster, 4) == (2, 2, 2)
        assert cluster.count("users.getUsers", 4, refused=True) == 0
        assert cluster.count("users.getUsers", 4) - before >= 3


async def test_I3_nor_does_a_chain_and_it_keeps_its_order(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        await client.dcs.warm(4)
        ran: list[int] = []

        def run(_call: object, request: api.messages.SendMessage) -> api.Updates:
            ran.append(request.random_id)
            return api.Updates(updates=[], users=[], chats=[], date=0, seq=0)

        cluster.handle("messages.sendMessage", run)
        cluster.dc(4).faults.stall("messages.sendMessage")
        async with client.ordered() as chain:
            for number in (1, 2, 3):
                send = api.messages.SendMessage(peer=api.InputPeerSelf(), message="x", random_id=number)
                chain.start(send, dc_id=4)
            await until(lambda: cluster.dc(4).faults.stalled() >= 1)
            cluster.dc(4).faults.forget_key()
            cluster.dc(4).faults.reset()
            cluster.dc(4).faults.release()
            ran.clear()
        assert ran == [1, 2, 3]
        assert transfers(cluster, 4) == (2, 2, 2)
        assert cluster.count("messages.sendMessage", 4, refused=True) == 0


# ---- the home DC -----------------------------------------------------------------------------------------------------


async def test_T_401_at_home_is_LoggedOut_and_a_new_login_is_possible(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store) as client:
            await client.invoke(CALL, dc_id=4)
            cluster.dc(2).faults.forget_authorizations()
            with pytest.raises(trimtp.LoggedOut, match="AUTH_KEY_UNREGISTERED"):
                await client.get_me()
            assert not client.is_authorized
            with pytest.raises(trimtp.LoggedOut):
                await client.get_me()
            await log_in(client)
            assert (await client.get_me()).first_name == "Ada"
            # I10: the foreign record is of an older epoch, so it is not used.
            exports = cluster.count(EXPORT)
            await client.invoke(CALL, dc_id=4)
            assert cluster.count(EXPORT) == exports + 1
        assert store._data.header is not None
        assert store._data.header.epoch == 3


@pytest.mark.parametrize("import_is", ["refused", "unknown"])
async def test_I10_a_key_of_another_login_is_not_probed(autojump_clock: MockClock, import_is: str) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, trio.open_nursery() as nursery:
        bob = cluster.add_user(phone="+15550002", first_name="Bob")
        await client.invoke(CALL, dc_id=4)
        cluster.dc(2).faults.forget_authorizations()  # and not on the other one
        with pytest.raises(trimtp.LoggedOut):
            await client.get_me()
        await log_in(client, "+15550002")
        before = len(cluster.ledger)
        faults = cluster.dc(4).faults

        async def forget() -> None:
            await until(lambda: faults.stalled() == 1)
            faults.forget_sessions()
            faults.reset()

        if import_is == "refused":
            faults.error(IMPORT, "AUTH_BYTES_INVALID")
        else:
            faults.stall(IMPORT, times=1)
            nursery.start_soon(forget)
        (me,) = await client.invoke(CALL, dc_id=4)
        assert isinstance(me, api.User)
        assert me.id == bob.id
        who = {
            entry.user_id for entry in cluster.ledger[before:] if entry.dc_id == 4 and entry.method == "users.getUsers"
        }
        assert who == {bob.id}


async def test_I3_a_key_that_is_lost_with_its_import_is_not_probed(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, trio.open_nursery() as nursery:
        cluster.dc(4).faults.stall(IMPORT, times=1)
        nursery.start_soon(lambda: client.invoke(CALL, dc_id=4))
        await until(lambda: cluster.dc(4).faults.stalled() == 1)
        cluster.dc(4).faults.forget_key()
        cluster.dc(4).faults.reset()
        await until(lambda: cluster.count("users.getUsers", 4) == 1)
        assert cluster.count("users.getUsers", 4, refused=True) == 0
        assert transfers(cluster, 4) == (2, 2, 1)


async def test_T_404_D_14_I5_a_logged_in_home_key_is_never_replaced_on_404(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        async with logged_in(cluster, store, pfs=False) as client:
            key_id = next(row.key_id for row in client.dcs.status() if row.home)
            cluster.dc(2).faults.transport_code(-404, times=100)
            for _ in range(3):
                with pytest.raises(trimtp.LoggedOut, match="-404"):
                    await client.get_me()
            assert next(row.key_id for row in client.dcs.status() if row.home) == key_id
        # Nothing of it is stored: it may have been forged. The next start finds everything as it was.
        cluster.dc(2).faults.clear()
        async with open_on(cluster, store, pfs=False) as client:
            assert (await client.get_me()).first_name == "Ada"
            assert cluster.dc(2).exchanges == 1


@pytest.mark.parametrize("pfs", [True, False])
async def test_E_11_MSG_18_a_single_forged_404_costs_a_reconnection_only(autojump_clock: MockClock, pfs: bool) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=pfs) as client:
        await client.invoke(CALL, dc_id=4)
        for dc_id in (2, 4):
            cluster.dc(dc_id).faults.transport_code(-404)
            await client.invoke(CALL, dc_id=dc_id)
        assert (cluster.dc(2).exchanges, cluster.dc(4).exchanges, cluster.count(EXPORT)) == (1, 1, 1)
        assert [cluster.dc(dc_id).temporary_exchanges for dc_id in (2, 4)] == [pfs, pfs]


async def test_the_home_key_of_nobody_is_replaced_when_the_server_lost_it(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, open_on(cluster) as client:
        await client.invoke(api.help.GetConfig())
        cluster.dc(2).faults.forget_key()
        await client.invoke(api.help.GetConfig())
        assert cluster.dc(2).exchanges == 2


# ---- homes -----------------------------------------------------------------------------------------------------------


async def test_PHONE_MIGRATE_moves_the_candidate_and_home_is_committed_with_the_login(
    autojump_clock: MockClock,
) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster:
        cluster.add_user(phone="+15550004", first_name="Bob", dc_id=4)
        async with open_on(cluster, store) as client:
            sent = await trimtp.login.request_code(client, "+15550004")
            assert client.home_dc_id == 4
            assert home_stored_in(store) == 2
            await sent.submit("12345")
            assert (await client.get_me()).first_name == "Bob"
        assert home_stored_in(store) == 4


async def test_USER_MIGRATE_of_a_logged_in_account_transfers_first_and_flips_then(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error("users.getUsers", "USER_MIGRATE_4")
        await client.get_me()
        assert client.home_dc_id == 4
        assert transfers(cluster, 4) == (1, 1, 1)
        assert [row.dc_id for row in client.dcs.status() if row.home] == [4]
        await client.invoke(CALL, dc_id=2)  # the old home stays authorized
        assert cluster.count(IMPORT, 2) == 0


async def test_a_home_move_that_fails_leaves_the_old_home(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error("users.getUsers", "USER_MIGRATE_4")
        cluster.dc(2).faults.error(EXPORT, "DC_ID_INVALID")
        with pytest.raises(trimtp.DcUnavailable):
            await client.get_me()
        assert client.home_dc_id == 2
        await client.get_me()


async def test_FILE_MIGRATE_redirects_one_request(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        location = cluster.add_file(4, b"x" * 1000)
        part = await client.invoke(api.upload.GetFile(location=location, offset=0, limit=4096))
        assert isinstance(part, api.upload.File)
        assert part.bytes == b"x" * 1000
        assert client.home_dc_id == 2
        assert cluster.count(EXPORT) == 1


async def test_STATS_MIGRATE_redirects_one_request(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error("users.getUsers", "STATS_MIGRATE_4")
        assert (await client.get_me()).first_name == "Ada"
        assert client.home_dc_id == 2
        await client.get_me()
        assert (cluster.count("users.getUsers", 4), cluster.count("users.getUsers", 2)) == (1, 1)
