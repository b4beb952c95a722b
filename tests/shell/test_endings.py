"""What callers are told when their data centre, their login or their client ends while calls are under way.

A call that must not run twice and was sent has perhaps run: only OutcomeUnknown is true of it. Every other error says
that the call did not run, or that it makes no difference.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
import trio
from trio.testing import MockClock

import trimtp
from tests.support import logged_in, open_cluster, until
from trimtp import api
from trimtp.testing import MockCluster

pytestmark = pytest.mark.usefixtures("inline_threads")

NEAREST = api.help.GetNearestDc()
ONCE = api.account.UpdateStatus(offline=False)
EXPORT, IMPORT = "auth.exportAuthorization", "auth.importAuthorization"


class Calls:
    """Calls that are made beside a test, each with the error that it ends with."""

    def __init__(self, nursery: trio.Nursery) -> None:
        self._nursery = nursery
        self.errors: dict[str, trimtp.TrimtpError] = {}

    def make(self, client: trimtp.Client, function: api.Function[object], dc_id: int | None = None) -> None:
        self._nursery.start_soon(self._make, client, function, dc_id)

    async def _make(self, client: trimtp.Client, function: api.Function[object], dc_id: int | None) -> None:
        with pytest.raises(trimtp.TrimtpError) as caught:
            await client.invoke(function, dc_id=dc_id)
        self.errors[function.TL_NAME] = caught.value

    def doubt(self) -> BaseException | None:
        """Why it is unknown what became of the call that must not run twice."""
        error = self.errors.pop("account.updateStatus")
        assert isinstance(error, trimtp.OutcomeUnknown)
        return error.__cause__


def stall(cluster: MockCluster) -> None:
    for method in ("help.getNearestDc", "account.updateStatus"):
        cluster.dc(2).faults.stall(method)


async def both_sent(cluster: MockCluster, client: trimtp.Client, calls: Calls) -> None:
    stall(cluster)
    calls.make(client, NEAREST)
    calls.make(client, ONCE)
    await until(lambda: cluster.dc(2).faults.stalled() == 2)


async def test_C_11_a_call_that_may_have_run_ends_in_doubt_at_the_close(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, trio.open_nursery() as nursery:
        calls = Calls(nursery)
        async with logged_in(cluster) as client:
            await both_sent(cluster, client, calls)
            began = trio.current_time()
        await until(lambda: len(calls.errors) == 2)
        assert trio.current_time() - began <= 1
        assert "CLOSED" in str(calls.doubt())
        assert [(type(error), "CLOSED" in str(error)) for error in calls.errors.values()] == [
            (trimtp.DcUnavailable, True)
        ]


async def test_C_11_a_call_that_never_left_did_not_run(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, trio.open_nursery() as nursery:
        calls = Calls(nursery)
        async with logged_in(cluster) as client:
            cluster.dc(2).faults.refuse()
            cluster.dc(2).faults.reset()
            await until(lambda: client.authorization.pool.get(2).state.value != "ready")
            calls.make(client, ONCE)
            await trio.sleep(1)
        await until(lambda: bool(calls.errors))
        (error,) = calls.errors.values()
        assert isinstance(error, trimtp.DcUnavailable)
        assert error.state == "CLOSED"


async def test_the_end_of_a_login_leaves_what_was_sent_in_doubt(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client, trio.open_nursery() as nursery:
        calls = Calls(nursery)
        await both_sent(cluster, client, calls)
        cluster.dc(2).faults.forget_key()
        cluster.dc(2).faults.reset()
        await until(lambda: len(calls.errors) == 2)
        assert isinstance(calls.doubt(), trimtp.LoggedOut)
        (error,) = calls.errors.values()
        assert isinstance(error, trimtp.LoggedOut)


async def test_so_does_the_last_address_that_does_not_serve_any_more(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, trio.open_nursery() as nursery:
        calls = Calls(nursery)
        await both_sent(cluster, client, calls)
        cluster.dc(2).faults.transport_code(-444)
        cluster.dc(2).faults.reset()
        await until(lambda: len(calls.errors) == 2)
        assert "-444" in str(calls.doubt())
        (error,) = calls.errors.values()
        assert isinstance(error, trimtp.DcUnavailable)


async def test_and_the_key_that_was_dropped(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, trio.open_nursery() as nursery:
        calls = Calls(nursery)
        await client.dcs.warm(4)
        cluster.dc(4).faults.stall("account.updateStatus")
        calls.make(client, ONCE, 4)
        await until(lambda: cluster.dc(4).faults.stalled() == 1)
        await client.dcs.reset(4)
        await until(lambda: bool(calls.errors))
        assert "the auth key was replaced" in str(calls.doubt())


# ---- what the client itself has sent ---------------------------------------------------------------------------------


@pytest.mark.parametrize("method", [EXPORT, IMPORT])
async def test_a_transfer_that_the_close_interrupts_says_so(autojump_clock: MockClock, method: str) -> None:
    async with open_cluster() as cluster, trio.open_nursery() as nursery:
        calls = Calls(nursery)
        async with logged_in(cluster) as client:
            for dc_id in (2, 4):
                cluster.dc(dc_id).faults.stall(method)
            calls.make(client, ONCE, 4)
            await until(lambda: any(cluster.dc(dc_id).faults.stalled(method) for dc_id in (2, 4)))
            began = trio.current_time()
        await until(lambda: bool(calls.errors))
        assert trio.current_time() - began <= 1
        (error,) = calls.errors.values()
        assert isinstance(error, trimtp.DcUnavailable)  # what it waited for may have run, it did not
        assert error.state == "CLOSED"


@pytest.mark.parametrize(
    ("dc_id", "method", "trouble", "told"),
    [
        (2, EXPORT, lambda cluster: cluster.dc(2).faults.forget_key(), trimtp.LoggedOut),
        (4, IMPORT, lambda cluster: cluster.dc(4).faults.transport_code(-444), trimtp.DcUnavailable),
    ],
)
async def test_a_transfer_ends_with_the_trouble_that_its_step_ended_with(
    autojump_clock: MockClock,
    dc_id: int,
    method: str,
    trouble: Callable[[MockCluster], None],
    told: type[trimtp.TrimtpError],
) -> None:
    async with open_cluster() as cluster, logged_in(cluster, pfs=False) as client, trio.open_nursery() as nursery:
        calls = Calls(nursery)
        cluster.dc(dc_id).faults.stall(method)
        calls.make(client, ONCE, 4)
        await until(lambda: cluster.dc(dc_id).faults.stalled(method) == 1)
        trouble(cluster)
        cluster.dc(dc_id).faults.reset()
        await until(lambda: bool(calls.errors))
        assert [type(error) for error in calls.errors.values()] == [told]
        assert cluster.count(EXPORT) == int(method == IMPORT)


async def test_a_logout_under_a_key_that_goes_meanwhile_wipes_what_is_stored(autojump_clock: MockClock) -> None:
    store = trimtp.MemoryStore()
    async with open_cluster() as cluster, logged_in(cluster, store, pfs=False) as client:
        reports: list[trimtp.LogoutReport] = []

        async def log_out() -> None:
            reports.append(await client.log_out())

        cluster.dc(2).faults.stall("auth.logOut")
        async with trio.open_nursery() as nursery:
            nursery.start_soon(log_out)
            await until(lambda: cluster.dc(2).faults.stalled() == 1)
            cluster.dc(2).faults.forget_key()
            cluster.dc(2).faults.reset()
        assert [(report.logged_out, report.unreachable) for report in reports] == [((), (2,))]
        assert dict(store._data.dcs) == {}
