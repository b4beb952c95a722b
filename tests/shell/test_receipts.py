"""``invoke(…, received=event)``: told at once that the server has a call, over each kind of framing."""

from __future__ import annotations

import pytest
import trio
from trio.testing import MockClock

import trimtp
from tests.support import logged_in, open_cluster, until
from trimtp import api

pytestmark = pytest.mark.usefixtures("inline_threads")

SEND = api.account.UpdateStatus(offline=False)


@pytest.mark.parametrize("transport", ["abridged", "intermediate", "obfuscated-padded"])
async def test_MSG_22_the_receipt_comes_before_the_answer(autojump_clock: MockClock, transport: str) -> None:
    async with open_cluster() as cluster, logged_in(cluster, transport=transport) as client:
        cluster.dc(2).faults.stall("account.updateStatus")
        received = trio.Event()
        began = trio.current_time()
        async with trio.open_nursery() as nursery:

            async def call() -> None:
                assert await client.invoke(SEND, received=received) is True

            nursery.start_soon(call)
            await received.wait()
            assert cluster.dc(2).faults.stalled() == 1
            assert trio.current_time() - began < 1, "it did not take an acknowledgement's half minute"
            cluster.dc(2).faults.release()


async def test_MSG_22_without_quick_acks_the_answer_is_the_receipt(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, transport="full") as client:
        received = trio.Event()
        await client.invoke(SEND, received=received)
        assert received.is_set()


async def test_MSG_22_no_receipt_of_what_never_arrived(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.mute()
        received = trio.Event()
        with trio.move_on_after(5):
            await client.invoke(SEND, received=received, dc_id=2)
        assert not received.is_set()
        cluster.dc(2).faults.unmute()
        await client.invoke(SEND, received=received)
        assert received.is_set()


async def test_MSG_22_a_server_that_acknowledges_at_last(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster, transport="full") as client:
        cluster.dc(2).faults.stall("account.updateStatus")
        received = trio.Event()
        async with trio.open_nursery() as nursery:

            async def call() -> None:
                with pytest.raises(trimtp.RpcError, match="PEER_ID_INVALID"):
                    await client.invoke(SEND, received=received)

            nursery.start_soon(call)
            await until(received.is_set)
            cluster.dc(2).faults.error("account.updateStatus", "PEER_ID_INVALID")
            cluster.dc(2).faults.release()
