"""The gate that exports pass: what it holds back, and what not."""

from __future__ import annotations

import pytest
import trio
from trio.testing import MockClock, wait_all_tasks_blocked

from tests.support import logged_in, open_cluster, state_of
from trimtp import api
from trimtp.authorization.exports import ExportLimiter
from trimtp.dc.clock import LoopClock
from trimtp.errors import TransferFloodWait

CALL = api.users.GetUsers(id=[api.InputUserSelf()])
EXPORT = "auth.exportAuthorization"


@pytest.mark.usefixtures("inline_threads")
async def test_I8_an_export_that_is_not_answered_holds_up_no_other_dc(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, trio.open_nursery() as nursery:
        cluster.dc(2).faults.stall(EXPORT, times=1)
        nursery.start_soon(lambda: client.invoke(CALL, dc_id=1))
        await cluster.wait_until(lambda: cluster.dc(1).inits == 1)
        await wait_all_tasks_blocked()
        with trio.fail_after(5):
            assert await client.invoke(CALL, dc_id=4)
        assert (state_of(client, 1), state_of(client, 4)) == ("TRANSFER", "READY")
        assert cluster.count(EXPORT) == 1
        nursery.cancel_scope.cancel()


async def test_a_repeated_export_waits_a_second_and_another_dc_does_not(mock_clock: MockClock) -> None:
    clock = LoopClock()
    limiter = ExportLimiter(clock)
    gone: list[int] = []

    async def export(dc_id: int) -> None:
        await limiter.enter(dc_id)
        gone.append(dc_id)

    await export(4)
    limiter.leave(4)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(export, 4)
        await wait_all_tasks_blocked()
        nursery.start_soon(export, 1)
        await wait_all_tasks_blocked()
        assert gone == [4, 1]
        mock_clock.jump(0.99)
        await wait_all_tasks_blocked()
        assert gone == [4, 1]
        mock_clock.jump(0.02)
    assert gone == [4, 1, 4]


async def test_the_twenty_first_export_of_an_hour_is_refused_whatever_its_dc(autojump_clock: MockClock) -> None:
    limiter = ExportLimiter(LoopClock())
    for dc_id in range(20):
        await limiter.enter(dc_id)
        limiter.leave(dc_id)
    with pytest.raises(TransferFloodWait) as caught:
        await limiter.enter(20)
    assert caught.value.seconds == 3600
    await trio.sleep(3600)
    await limiter.enter(20)
