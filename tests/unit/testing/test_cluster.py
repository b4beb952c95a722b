"""The cluster as a whole: opening, closing, failing, and being used over TCP and in memory."""

from __future__ import annotations

import json
import logging
import socket
import struct
import time
from typing import Any

import pytest
import trimtp_api as api
import trio
import trio.testing
from trimtp_api import mtproto

from tests.unit.testing.raw import Closed, RawClient, connected, init
from trimtp.config import PublicKey
from trimtp.mtproto import envelope
from trimtp.mtproto.exchange import ServerScript
from trimtp.mtproto.receipts import quick_ack_token
from trimtp.testing import Call, Refusal, open_mock_cluster
from trimtp.testing.ledger import Deviations


class Ended(Exception):
    """An exception of the test's own."""


@pytest.mark.parametrize("in_memory", [False, True], ids=["tcp", "memory"])
async def test_a_key_is_made_and_a_call_is_answered(in_memory: bool) -> None:
    async with open_mock_cluster(in_memory=in_memory, strict=True) as cluster:
        client = RawClient(cluster)
        await client.connect()
        made = await client.make_key()
        answer = await client.call(init(api.help.GetNearestDc()))
        assert answer == api.NearestDc(country="AQ", this_dc=2, nearest_dc=2)
        dc = cluster.dc(2)
        assert dc.keys.keys() == {made.auth_key.id}
        assert (dc.exchanges, dc.inits, dc.accepted, dc.packets) == (1, 1, 1, 4)
        assert [tuple(entry)[:3] for entry in cluster.ledger] == [(2, None, "help.getNearestDc")]
        assert not cluster.deviations
        await client.aclose()
        await cluster.wait_until(lambda: not dc.connections)


@pytest.mark.parametrize(
    "transport",
    [
        "abridged",
        "intermediate",
        "padded",
        "full",
        "obfuscated-abridged",
        "obfuscated-intermediate",
        "obfuscated-padded",
    ],
)
async def test_every_transport_is_recognised(transport: str) -> None:
    async with open_mock_cluster(in_memory=True) as cluster:
        client = RawClient(cluster, transport=transport)
        await client.start()
        assert [connection.transport_name for connection in cluster.dc(2).connections] == [transport]


async def test_the_arguments_are_checked() -> None:
    for arguments in ({"home_dc_id": 3}, {"files_dc_id": 5}):
        with pytest.raises(ValueError, match="is not one of 1, 2, 4"):
            async with open_mock_cluster(**arguments):  # type: ignore[arg-type]  # a table
                raise AssertionError("not reached")


async def test_ports_are_as_asked_for() -> None:
    with socket.socket() as one, socket.socket() as other:
        for taken in (one, other):
            taken.bind(("127.0.0.1", 0))
        free = one.getsockname()[1], other.getsockname()[1]
    async with open_mock_cluster(dcs=(1, 2), ports={1: free[0], 2: free[1]}) as cluster:
        assert (cluster.dc(1).port, cluster.dc(2).port) == free
        with pytest.raises(OSError, match=r"[Aa]ddress already in use"):
            async with open_mock_cluster(dcs=(2,), ports=free[1]):
                raise AssertionError("not reached")
    async with open_mock_cluster(dcs=(1, 2), in_memory=True, ports=100) as cluster:
        assert [dc.port for dc in cluster.dcs.values()] == [100, 101]


async def test_after_the_block_nobody_listens() -> None:
    async with open_mock_cluster(dcs=(2,)) as cluster:
        client = RawClient(cluster)
        await client.connect()
        port = cluster.dc(2).port
    with pytest.raises(Closed):
        await client.receive_frame()
    await client.aclose()
    with pytest.raises(OSError, match="connect"):
        await trio.open_tcp_stream("127.0.0.1", port)


async def test_the_blocks_own_exception_passes_through_unchanged() -> None:
    raised = Ended()
    with pytest.raises(Ended) as caught:
        async with open_mock_cluster():
            raise raised
    assert caught.value is raised


async def test_cancellation_from_outside_ends_the_cluster() -> None:
    with trio.CancelScope() as scope:
        async with open_mock_cluster():
            scope.cancel()
            await trio.sleep_forever()
    assert scope.cancelled_caught


async def test_a_defect_in_a_handler_ends_the_cluster_loudly() -> None:
    def broken(call: Call, request: api.help.GetNearestDc) -> api.NearestDc:
        raise Ended("in the handler")

    with pytest.raises(Ended, match="in the handler"):
        async with open_mock_cluster() as cluster, connected(cluster) as client:
            cluster.handle("help.getNearestDc", broken, login=False)
            await client.send(api.help.GetNearestDc())
            await trio.sleep_forever()


async def test_a_defect_is_raised_even_if_the_client_notices_first() -> None:
    def broken(call: Call, request: api.help.GetNearestDc) -> str:
        return "not a NearestDc"

    with pytest.raises((TypeError, ValueError), match="getNearestDc"):
        async with open_mock_cluster() as cluster, connected(cluster) as client:
            cluster.handle("help.getNearestDc", broken, login=False)  # type: ignore[arg-type]  # the defect
            await client.call(api.help.GetNearestDc())


async def test_a_handler_of_ones_own_answers_and_refuses() -> None:
    def answer(call: Call, request: api.langpack.GetLanguages) -> list[Any]:
        if request.lang_pack:
            raise Refusal("LANG_PACK_INVALID", 400)
        return []

    async with open_mock_cluster(in_memory=True) as cluster, connected(cluster) as client:
        assert await client.call(api.langpack.GetLanguages(lang_pack="")) == "400 METHOD_INVALID"
        cluster.handle("langpack.getLanguages", answer, login=False)
        assert await client.call(api.langpack.GetLanguages(lang_pack="")) == []
        assert await client.call(api.langpack.GetLanguages(lang_pack="x")) == "400 LANG_PACK_INVALID"
        assert cluster.count("langpack.getLanguages") == 1
        assert cluster.count("langpack.getLanguages", refused=True) == 2
        assert [entry.error for entry in cluster.calls] == ["", "METHOD_INVALID", "", "LANG_PACK_INVALID"]


async def test_the_same_seed_draws_the_same_things() -> None:
    drawn = []
    for seed in (5, 5, 6):
        async with open_mock_cluster(in_memory=True, seed=seed) as cluster:
            drawn.append(cluster.add_user(phone="+15550001").access_hash)
    assert drawn[0] == drawn[1] != drawn[2]


async def test_the_wall_clock_follows_trios_clock(autojump_clock: trio.testing.MockClock) -> None:
    async with open_mock_cluster(in_memory=True, started_at=1000.0) as cluster:
        await trio.sleep(500)
        assert cluster.now() == pytest.approx(1500)
    async with open_mock_cluster(in_memory=True) as cluster:
        assert cluster.now() == pytest.approx(time.time(), abs=60)


async def test_client_config_leads_to_the_cluster() -> None:
    async with open_mock_cluster(in_memory=True, test_mode=True) as cluster:
        config = cluster.client_config(transport="abridged")
        assert [option.id for option in config.dc_options] == [1, 2, 4]
        assert config.public_keys == (cluster.public_key,)
        assert (config.home_dc_id, config.transport, config.test_mode) == (2, "abridged", True)
        assert config.dial is not None
        option = config.dc_options[0]
        stream = await config.dial(option.host, option.port)
        await cluster.wait_until(lambda: cluster.dc(1).accepted == 1)
        await stream.aclose()
        with pytest.raises(ConnectionRefusedError):
            await config.dial(option.host, 1)
    async with open_mock_cluster() as cluster:
        assert cluster.client_config().dial is None


async def test_describe_is_what_a_foreign_client_needs() -> None:
    async with open_mock_cluster(dcs=(2, 4), code="999") as cluster:
        told = json.loads(json.dumps(cluster.describe()))
        assert told["dcs"] == {str(dc.id): {"host": "127.0.0.1", "port": dc.port} for dc in cluster.dcs.values()}
        key = PublicKey.from_pem(told["public_key"])
        assert key == cluster.public_key
        assert int(told["fingerprint"], 16) == key.fingerprint % 2**64
        assert told["code"] == cluster.code == "999"


async def test_things_belong_to_data_centres_that_exist() -> None:
    async with open_mock_cluster(in_memory=True) as cluster:
        assert cluster.add_user(phone="+15550001").dc_id == 2
        assert cluster.add_user(phone="+15550002", dc_id=4).dc_id == 4
        with pytest.raises(ValueError, match="no data centre 3"):
            cluster.add_user(phone="+15550003", dc_id=3)
        with pytest.raises(ValueError, match="no data centre 3"):
            cluster.add_file(3, b"x")
        with pytest.raises(KeyError):
            cluster.dc(3)


async def test_hostile_bytes_cost_one_connection_and_nothing_else() -> None:
    async with open_mock_cluster() as cluster, connected(cluster) as friend:
        for data in (
            b"\xee" * 4 + b"\xff\xff\xff\x7f",
            b"GET / HTTP/1.1\r\n\r\n",
            b"\xef\x01abcd",
            b"\xef\x03" + bytes(12),
        ):
            stream = await trio.open_tcp_stream("127.0.0.1", cluster.dc(2).port)
            await stream.send_all(data)
            async for _ in stream:
                pass
            await stream.aclose()
        assert isinstance(await friend.call(api.help.GetNearestDc()), api.NearestDc)


async def test_a_packet_of_a_known_key_that_is_not_authentic_costs_the_connection() -> None:
    async with open_mock_cluster() as cluster, connected(cluster) as client:
        packet = client.encrypt(*client.number(content=True), api.help.GetNearestDc().to_bytes())
        await client.send_packet(packet[:-1] + bytes([packet[-1] ^ 1]))
        with pytest.raises(Closed):
            await client.receive()
        assert cluster.count("help.getNearestDc") == 1


async def test_a_client_that_never_reads_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trimtp.testing.connection._MAX_BACKLOG", 10_000)
    async with open_mock_cluster() as cluster, connected(cluster) as client:
        cluster.dc(2).faults.delay(3600)
        while cluster.dc(2).connections:
            try:
                await client.send(mtproto.GetFutureSalts(num=64))
            except trio.BrokenResourceError:
                await cluster.wait_until(lambda: not cluster.dc(2).connections)


async def test_a_client_that_resets_its_connection_is_gone() -> None:
    async with open_mock_cluster() as cluster:
        client = RawClient(cluster)
        await client.start()
        assert isinstance(client.stream, trio.SocketStream)
        client.stream.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        await client.aclose()
        await cluster.wait_until(lambda: not cluster.dc(2).connections)


async def test_a_key_for_another_data_centre_is_refused() -> None:
    async with open_mock_cluster(in_memory=True, test_mode=True) as cluster:
        client = RawClient(cluster)
        await client.connect()
        with pytest.raises(Closed, match="-444"):
            await client.make_key()
        await client.connect()
        await client.make_key(dc_id=10_002)
        assert cluster.dc(2).exchanges == 1


async def test_one_connection_can_make_several_keys() -> None:
    async with open_mock_cluster(in_memory=True) as cluster:
        client = RawClient(cluster)
        await client.connect()
        keys = [(await client.make_key()).auth_key.id for _ in range(2)]
        assert list(cluster.dc(2).keys) == keys


async def test_an_unencrypted_message_that_is_no_exchange_is_answered_by_a_transport_error() -> None:
    async with open_mock_cluster(in_memory=True) as cluster:
        client = RawClient(cluster)
        await client.connect()
        await client.send_packet(bytes(8) + (4).to_bytes(8, "little") + (4).to_bytes(4, "little") + b"abcd")
        with pytest.raises(Closed, match="-404"):
            await client.receive()


async def test_an_exchange_that_does_not_go_well() -> None:
    async with open_mock_cluster(in_memory=True) as cluster:
        cluster.dc(2).faults.exchange(ServerScript(retries=2, params_fails=1))
        client = RawClient(cluster)
        await client.connect()
        await client.make_key()
        assert isinstance(await client.call(init(api.help.GetNearestDc())), api.NearestDc)


async def test_quick_acks_are_sent_to_those_who_ask() -> None:
    async with open_mock_cluster(in_memory=True) as cluster, connected(cluster) as client:
        packet = client.encrypt(*client.number(content=True), api.help.GetNearestDc().to_bytes())
        await client.stream.send_all(client.transport.encode(packet, quick_ack=True))
        frames = [await client.receive_frame() for _ in range(2)]
        key = cluster.dc(2).keys[client.auth_key.id]
        tokens = [frame.token for frame in frames if not isinstance(frame, bytes)]
        assert tokens == [quick_ack_token(key.auth_key, packet)]


async def test_wait_until_looks_at_once(autojump_clock: trio.testing.MockClock) -> None:
    async with open_mock_cluster(in_memory=True) as cluster:
        with trio.testing.assert_checkpoints():
            await cluster.wait_until(lambda: True)
        with trio.move_on_after(10) as scope:
            await cluster.wait_until(lambda: False)
        assert scope.cancelled_caught


async def test_clusters_stand_beside_one_another() -> None:
    async with open_mock_cluster() as one, open_mock_cluster() as other, connected(one), connected(other):
        assert one.count("help.getNearestDc") == other.count("help.getNearestDc") == 1


async def test_what_a_strict_server_refuses_stands_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "trimtp.testing")
    async with open_mock_cluster(in_memory=True, strict=True) as cluster:
        client = RawClient(cluster)
        await client.start()
        await client.send(mtproto.MsgsAck(msg_ids=[1]), content=True)
        assert (await client.until(mtproto.BadMsgNotification)).body.error_code == 34
        await client.connect()
        await client.send_packet(envelope.pack_plain(client.next_msg_id(), mtproto.ReqPq(nonce=bytes(16)).to_bytes()))
        assert (await client.receive_frame()).code == -404
    assert "bad_msg_notification 34 for msg_id" in caplog.text
    assert "the seq_no is odd, though containers and acknowledgements ask for no acknowledgement" in caplog.text
    assert "dc 2 refuses a key exchange: transport error -404: req_pq" in caplog.text


def test_each_kind_of_deviation_is_told_once_and_counted_always(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "trimtp.testing")
    deviations = Deviations()
    for _ in range(3):
        deviations["req_pq"] += 1
    deviations["no RSA_PAD"] += 2
    assert deviations == {"req_pq": 3, "no RSA_PAD": 2}
    assert [record.message.rpartition(": ")[2] for record in caplog.records] == ["req_pq", "no RSA_PAD"]
