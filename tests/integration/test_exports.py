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
async def test_exports_pass_one_at_a_time(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, trio.open_nursery() as nursery:
        cluster.dc(2).faults.stall(EXPORT, times=1)
        for dc_id in (1, 4):
            nursery.start_soon(lambda dc_id=dc_id: client.invoke(CALL, dc_id=dc_id))
        await cluster.wait_until(lambda: cluster.dc(1).inits == 1 and cluster.dc(4).inits == 1)
        await wait_all_tasks_blocked()
        assert cluster.count(EXPORT) == 0
        assert (state_of(client, 1), state_of(client, 4)) == ("TRANSFER", "TRANSFER")
        cluster.dc(2).faults.release(EXPORT)
        await cluster.wait_until(lambda: cluster.count(EXPORT) == 2)


async def test_a_repeated_export_waits_a_second_and_another_dc_does_not(mock_clock: MockClock) -> None:
    clock = LoopClock()
    limiter = ExportLimiter(clock)
    gone: list[int] = []

    async def export(dc_id: int) -> None:
        async with limiter.turn(dc_id):
            gone.append(dc_id)

    await export(4)
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
        async with limiter.turn(dc_id):
            pass
    with pytest.raises(TransferFloodWait) as caught:
        async with limiter.turn(20):
            pass
    assert caught.value.seconds == 3600
    await trio.sleep(3600)
    async with limiter.turn(20):
        pass


async def test_I8_a_dc_in_trouble_leaves_exports_to_the_others(autojump_clock: MockClock) -> None:
    limiter = ExportLimiter(LoopClock())
    with pytest.raises(TransferFloodWait):
        while True:
            async with limiter.turn(4):
                pass
    async with limiter.turn(1):
        pass
    with pytest.raises(TransferFloodWait) as caught:
        async with limiter.turn(1):
            pass
    assert 3580 <= caught.value.seconds <= 3600
    for dc_id in range(5, 9):
        async with limiter.turn(dc_id):
            pass
    with pytest.raises(TransferFloodWait):
        async with limiter.turn(9):
            pass
