"""Every fault does what it says, to one data centre only, and ends when it should."""

from __future__ import annotations

import math
import os
from collections.abc import AsyncIterator

import pytest
import trimtp_api as api
import trio
from trimtp_api import mtproto
from trio.testing import MockClock

from tests.unit.testing.raw import Closed, RawClient, RpcResult, connected, init
from trimtp.errors import SecurityError
from trimtp.testing import MockCluster, open_mock_cluster
from trimtp.testing.methods import Call, Method

NEAREST = api.help.GetNearestDc()


@pytest.fixture
async def cluster() -> AsyncIterator[MockCluster]:
    async with open_mock_cluster(in_memory=True) as cluster:
        yield cluster


# ---- connections ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("in_memory", [False, True], ids=["tcp", "memory"])
async def test_drop_closes_the_next_connections(in_memory: bool) -> None:
    async with open_mock_cluster(in_memory=in_memory) as cluster:
        cluster.dc(2).faults.drop(2)
        for _ in range(2):
            client = RawClient(cluster)
            try:
                await client.connect()
                with pytest.raises(Closed):
                    await client.receive_frame()
            except trio.BrokenResourceError:
                pass  # closed before the greeting was out
            await client.aclose()
        async with connected(cluster), connected(cluster, 4):
            pass


async def test_refuse_and_accept_over_tcp() -> None:
    async with open_mock_cluster() as cluster, connected(cluster) as standing:
        faults, port = cluster.dc(2).faults, cluster.dc(2).port
        faults.refuse()
        faults.refuse()
        with pytest.raises(OSError, match="connect"):
            await RawClient(cluster).connect()
        assert isinstance(await standing.call(NEAREST), api.NearestDc), "a connection that stands is not touched"
        faults.accept()
        faults.accept()
        assert cluster.dc(2).port == port
        async with connected(cluster):
            pass


async def test_refuse_and_accept_in_memory(cluster: MockCluster, autojump_clock: MockClock) -> None:
    cluster.dc(2).faults.refuse()
    with pytest.raises(ConnectionRefusedError):
        await RawClient(cluster).connect()
    async with connected(cluster, 4):
        pass
    cluster.dc(2).faults.clear()
    async with connected(cluster):
        pass


async def test_reset_breaks_what_stands_over_tcp() -> None:
    async with open_mock_cluster() as cluster, connected(cluster) as client, connected(cluster, 4) as other:
        cluster.dc(2).faults.reset()
        with pytest.raises(Closed, match="reset"):
            await client.receive_frame()
        assert isinstance(await other.call(NEAREST), api.NearestDc)


async def test_reset_in_memory(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        cluster.dc(2).faults.reset()
        with pytest.raises(Closed):
            await client.receive_frame()


async def test_nothing_is_taken_from_a_connection_after_its_reset(cluster: MockCluster) -> None:
    async with connected(cluster) as client:
        ran: list[int] = []

        def run_and_reset(call: Call, _: api.Function[api.NearestDc]) -> api.NearestDc:
            ran.append(call.msg_id)
            call.dc.faults.reset()
            return api.NearestDc(country="", this_dc=2, nearest_dc=2)

        cluster.methods["help.getNearestDc"] = Method(run_and_reset, login=False)
        packets = [client.encrypt(*client.number(content=True), NEAREST.to_bytes()) for _ in range(2)]
        await client.stream.send_all(b"".join(map(client.transport.encode, packets)))
        with pytest.raises(Closed):
            await client.until(RpcResult)
        assert len(ran) == 1


async def test_mute_is_silence_and_unmute_lets_everything_through(
    cluster: MockCluster, autojump_clock: MockClock
) -> None:
    async with connected(cluster) as client:
        faults = cluster.dc(2).faults
        faults.mute()
        faults.mute()
        msg_id = await client.send(NEAREST)
        with trio.move_on_after(600) as scope:
            await client.receive()
        assert scope.cancelled_caught
        assert cluster.count("help.getNearestDc") == 1
        faults.unmute()
        assert not (await client.result_of(msg_id)).error


async def test_delay_puts_off_what_the_server_sends(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        cluster.dc(2).faults.delay(7)
        began = trio.current_time()
        await client.call(NEAREST)
        assert trio.current_time() - began == pytest.approx(7)
        cluster.dc(2).faults.delay(0)
        await client.call(NEAREST)
        assert trio.current_time() - began == pytest.approx(7)


async def test_transport_code_answers_packets(cluster: MockCluster, autojump_clock: MockClock) -> None:
    client = RawClient(cluster)
    await client.start()
    cluster.dc(2).faults.transport_code(-429, times=2)
    for _ in range(2):
        await client.send(NEAREST)
        with pytest.raises(Closed, match="-429"):
            await client.receive()
        with pytest.raises(Closed, match="end"):
            await client.receive()
        await client.aclose()
        await client.connect()
    assert isinstance(await client.call(NEAREST), api.NearestDc)


async def test_transport_code_arrives_over_tcp_before_the_end() -> None:
    async with open_mock_cluster() as cluster, connected(cluster) as client:
        cluster.dc(2).faults.transport_code(-404)
        for _ in range(20):  # the rest is never read by the server
            await client.send(NEAREST)
        with pytest.raises(Closed, match="-404"):
            await client.receive()


async def test_a_client_that_does_not_hang_up_is_hung_up_on(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        cluster.dc(2).faults.transport_code(-404)
        await client.send(NEAREST)
        began = trio.current_time()
        await cluster.wait_until(lambda: not cluster.dc(2).connections)
        assert trio.current_time() - began == pytest.approx(2)


async def test_corrupt_damages_packets(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        cluster.dc(2).faults.corrupt()
        await client.send(NEAREST)
        with pytest.raises(SecurityError):
            await client.receive()
        assert isinstance(await client.call(NEAREST), api.NearestDc)


# ---- what the server knows ------------------------------------------------------------------------------------------


async def test_forget_key(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client, connected(cluster) as other, connected(cluster, 4) as elsewhere:
        faults = cluster.dc(2).faults
        faults.forget_key(client.auth_key.id)
        faults.forget_key(12345)
        await client.send(NEAREST)
        with pytest.raises(Closed, match="-404"):
            await client.receive()
        assert isinstance(await other.call(NEAREST), api.NearestDc)
        faults.forget_key()
        await other.send(NEAREST)
        with pytest.raises(Closed, match="-404"):
            await other.receive()
        assert isinstance(await elsewhere.call(NEAREST), api.NearestDc)


async def test_forget_authorizations(cluster: MockCluster, autojump_clock: MockClock) -> None:
    cluster.add_user(phone="+15550001")
    client = RawClient(cluster)
    await client.log_in("+15550001")
    assert isinstance(await client.call(api.updates.GetState()), api.updates.State)
    cluster.dc(2).faults.forget_authorizations()
    assert await client.call(api.updates.GetState()) == "401 AUTH_KEY_UNREGISTERED"


async def test_forget_sessions_is_a_restart(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        await client.call(NEAREST)
        cluster.dc(2).faults.forget_sessions()
        msg_id = await client.send(NEAREST)
        created = await client.until(mtproto.NewSessionCreated)
        assert created.body.first_msg_id == msg_id
        assert not (await client.result_of(msg_id)).error


async def test_rotate_salts(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        cluster.dc(2).faults.rotate_salts()
        msg_id = await client.send(NEAREST)
        refused = await client.until(mtproto.BadServerSalt)
        assert refused.body.bad_msg_id == msg_id
        client.salt = refused.body.new_server_salt
        assert isinstance(await client.call(NEAREST), api.NearestDc)


# ---- API calls ------------------------------------------------------------------------------------------------------


async def test_error_answers_so_many_calls(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client, connected(cluster, 4) as elsewhere:
        faults = cluster.dc(2).faults
        faults.error("help.getNearestDc", "FLOOD_WAIT_30", times=2)
        faults.error("help.getNearestDc", "MADE_UP", code=418)
        answers = [await client.call(NEAREST) for _ in range(4)]
        assert answers[:3] == ["420 FLOOD_WAIT_30", "420 FLOOD_WAIT_30", "418 MADE_UP"]
        assert isinstance(answers[3], api.NearestDc)
        assert isinstance(await elsewhere.call(NEAREST), api.NearestDc)
        assert cluster.count("help.getNearestDc", 2, refused=True) == 3
        with pytest.raises(ValueError, match="MADE_UP"):
            faults.error("help.getNearestDc", "MADE_UP")


async def test_error_of_any_method_for_good_until_clear(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        faults = cluster.dc(2).faults
        faults.error("*", "INTERNAL", code=500, times=math.inf)
        assert [await client.call(call) for call in (NEAREST, api.help.GetConfig())] == ["500 INTERNAL"] * 2
        faults.clear()
        assert isinstance(await client.call(NEAREST), api.NearestDc)


async def test_stall_and_release(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        faults = cluster.dc(2).faults
        faults.stall("help.getNearestDc")
        sent = [await client.send(NEAREST) for _ in range(2)]
        acknowledged = await client.until(mtproto.MsgsAck)
        assert acknowledged.body.msg_ids[0] == sent[0]
        await cluster.wait_until(lambda: faults.stalled("help.getNearestDc") == 2)
        assert isinstance(await client.call(api.help.GetConfig()), api.Config), "other methods go on"
        assert cluster.count("help.getNearestDc") == 1
        assert faults.release("help.getConfig") == 0
        assert faults.stalled() == 2
        assert faults.release("help.getNearestDc") == 2
        assert [(await client.result_of(msg_id)).error for msg_id in sent] == ["", ""]
        assert isinstance(await client.call(NEAREST), api.NearestDc)


async def test_a_call_released_while_nobody_is_connected_is_answered_later(
    cluster: MockCluster, autojump_clock: MockClock
) -> None:
    client = RawClient(cluster)
    await client.start()
    faults = cluster.dc(2).faults
    faults.stall("help.getNearestDc", times=1)
    msg_id = await client.send(NEAREST)
    await cluster.wait_until(lambda: faults.stalled() == 1)
    await client.aclose()
    await cluster.wait_until(lambda: not cluster.dc(2).connections)
    faults.clear()
    assert cluster.count("help.getNearestDc") == 2
    await client.connect()
    await client.send(mtproto.Ping(ping_id=1), content=False)
    assert not (await client.result_of(msg_id)).error


@pytest.mark.parametrize("step", ["req_pq_multi", "req_DH_params", "set_client_DH_params"])
async def test_KX_22_an_exchange_can_be_stalled_at_each_step(
    cluster: MockCluster, autojump_clock: MockClock, step: str
) -> None:
    cluster.dc(2).faults.stall(step)
    client = RawClient(cluster)
    await client.connect()
    with trio.move_on_after(60) as scope:
        await client.make_key()
    assert scope.cancelled_caught
    assert not cluster.dc(2).keys
    cluster.dc(2).faults.clear()
    await client.make_key()


async def test_drop_answer_executes_and_keeps_the_answer_for_the_next_connection(
    cluster: MockCluster, autojump_clock: MockClock
) -> None:
    client = RawClient(cluster)
    await client.start()
    cluster.dc(2).faults.drop_answer("help.getNearestDc")
    msg_id = await client.send(NEAREST)
    await cluster.wait_until(lambda: cluster.count("help.getNearestDc") == 2)
    with trio.move_on_after(60):
        while not isinstance((await client.receive()).body, RpcResult):
            pass
        raise AssertionError("no answer was to come")
    await client.aclose()
    await cluster.wait_until(lambda: not cluster.dc(2).connections)
    await client.connect()
    await client.send(mtproto.Ping(ping_id=1), content=False)
    assert not (await client.result_of(msg_id)).error
    assert cluster.count("help.getNearestDc") == 2


async def test_announce_answer_has_to_be_asked_for(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        cluster.dc(2).faults.announce_answer("help.getNearestDc")
        msg_id = await client.send(NEAREST)
        info = (await client.until(mtproto.MsgDetailedInfo)).body
        assert info.msg_id == msg_id
        await client.send(mtproto.MsgResendReq(msg_ids=[info.answer_msg_id]))
        assert not (await client.result_of(msg_id)).error


async def test_clear_ends_everything(cluster: MockCluster, autojump_clock: MockClock) -> None:
    faults = cluster.dc(2).faults
    faults.drop(5)
    faults.refuse()
    faults.mute()
    faults.delay(5)
    faults.transport_code(-404)
    faults.corrupt(5)
    faults.error("*", "INTERNAL", code=500, times=5)
    faults.stall("*")
    faults.drop_answer("*", times=5)
    faults.clear()
    began = trio.current_time()
    client = RawClient(cluster)
    await client.connect()
    await client.make_key()
    assert isinstance(await client.call(init(NEAREST)), api.NearestDc)
    assert trio.current_time() == began


async def test_ping_delay_disconnect_is_kept(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        for _ in range(3):
            await client.send(mtproto.PingDelayDisconnect(ping_id=1, disconnect_delay=75), content=False)
            await trio.sleep(60)
        began = trio.current_time()
        with pytest.raises(Closed, match="end"):
            while True:
                await client.receive()
        assert trio.current_time() - began == pytest.approx(15)


async def test_destroy_auth_key_over_the_wire(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        await client.send(mtproto.DestroyAuthKey())
        await client.until(mtproto.DestroyAuthKeyOk)
        assert not cluster.dc(2).keys
        await client.send(NEAREST)
        with pytest.raises(Closed, match="-404"):
            await client.receive()


async def test_destroy_session_over_the_wire(cluster: MockCluster, autojump_clock: MockClock) -> None:
    async with connected(cluster) as client:
        old = client.session_id
        client.session_id = int.from_bytes(os.urandom(8), "little", signed=True)
        client.content = 0
        await client.call(NEAREST)
        await client.send(mtproto.DestroySession(session_id=old))
        await client.until(mtproto.DestroySessionOk)
        assert list(cluster.dc(2).keys[client.auth_key.id].sessions) == [client.session_id]
