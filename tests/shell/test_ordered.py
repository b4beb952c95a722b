"""Chains of calls against the mock data centre: in order, at once, and not at all after one that failed."""

from __future__ import annotations

import pytest
import trio
from trio.testing import MockClock

import trimtp
from tests.support import logged_in, open_cluster, until
from trimtp import api

pytestmark = pytest.mark.usefixtures("inline_threads")


def message(number: int) -> api.messages.SendMessage:
    return api.messages.SendMessage(peer=api.InputPeerSelf(), message=str(number), random_id=number + 1)


async def test_R_15_calls_of_a_chain_run_in_order(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        texts: list[str] = []

        def note(call: object, request: api.messages.SendMessage) -> api.UpdateShortSentMessage:
            texts.append(request.message)
            return api.UpdateShortSentMessage(id=1, pts=1, pts_count=1, date=1)

        cluster.handle("messages.sendMessage", note)
        async with client.ordered() as chain:
            calls = [chain.start(message(number)) for number in range(100)]
            for call in calls:
                assert isinstance(await call.result(), api.UpdateShortSentMessage)
            assert (await chain.invoke(api.help.GetNearestDc())).this_dc == 2
        assert texts == [str(number) for number in range(100)]


async def test_R_15_a_call_that_is_held_up_holds_up_the_later_ones(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.stall("help.getNearestDc", times=1)
        async with client.ordered() as chain:
            first = chain.start(api.help.GetNearestDc())
            second = chain.start(message(1))
            await trio.sleep(5)
            assert cluster.count("messages.sendMessage") == 0
            cluster.dc(2).faults.release()
            await first.result()
            await second.result()
        assert cluster.count("messages.sendMessage") == 1


async def test_R_15_after_one_that_failed_nothing_runs(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error("help.getNearestDc", "PEER_ID_INVALID")
        with pytest.raises(trimtp.RpcError, match="PEER_ID_INVALID"):
            async with client.ordered() as chain:
                chain.start(api.help.GetNearestDc())
                second, third = chain.start(message(1)), chain.start(message(2))
                for call in (second, third):
                    with pytest.raises(trimtp.RpcError, match="MSG_WAIT_FAILED"):
                        await call.result()
        assert cluster.count("messages.sendMessage") == 0


async def test_R_15_a_call_that_is_made_again_keeps_its_place(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.error("help.getNearestDc", "FLOOD_WAIT_20")
        before = len(cluster.ledger)
        async with client.ordered() as chain:
            chain.start(api.help.GetNearestDc())
            chain.start(message(1))
            chain.start(message(2), dc_id=2)
            chain.start(api.help.GetConfig(), dc_id=4)
        ours = {"help.getNearestDc", "messages.sendMessage"}
        good = [entry.method for entry in cluster.ledger[before:] if entry.method in ours]
        assert good == ["help.getNearestDc", "messages.sendMessage", "messages.sendMessage"]
        assert cluster.ledger[-1].dc_id == 4


async def test_R_15_the_order_survives_a_lost_link_and_a_lost_session(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        texts: list[str] = []

        def note(call: object, request: api.messages.SendMessage) -> api.UpdateShortSentMessage:
            if request.message not in texts:
                texts.append(request.message)
            return api.UpdateShortSentMessage(id=1, pts=1, pts_count=1, date=1)

        cluster.handle("messages.sendMessage", note)
        cluster.dc(2).faults.drop_answer("messages.sendMessage")
        async with client.ordered() as chain:
            for number in range(10):
                chain.start(message(number))
            await until(lambda: bool(texts))
            cluster.dc(2).faults.forget_sessions()
            cluster.dc(2).faults.reset()
            chain.start(message(10))
        assert texts == [str(number) for number in range(11)]


async def test_an_exception_of_the_block_cancels_the_chain_and_passes_unchanged(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client:
        cluster.dc(2).faults.stall("help.getNearestDc", times=1)
        with pytest.raises(KeyError, match="mine"):
            async with client.ordered() as chain:
                chain.start(api.help.GetNearestDc())
                chain.start(message(1))
                await trio.sleep(1)
                raise KeyError("mine")
        assert await client.get_me()  # and nothing else is disturbed


async def test_something_that_is_no_function_is_refused_at_once(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, client.ordered() as chain:
        with pytest.raises(TypeError, match="TL function"):
            chain.start(api.InputPeerSelf())  # type: ignore[arg-type]  # that is the test


async def test_a_long_chain_keeps_only_errors_nobody_saw(autojump_clock: MockClock) -> None:
    async with open_cluster() as cluster, logged_in(cluster) as client, client.ordered() as chain:
        for _ in range(200):
            await chain.invoke(api.help.GetNearestDc())
        assert len(chain._calls) <= 65
