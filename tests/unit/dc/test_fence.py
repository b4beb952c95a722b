"""Streams that send nothing more once the right to it has ended."""

from __future__ import annotations

from functools import partial
from typing import NoReturn

import pytest
import trio
from trio.testing import MockClock, memory_stream_pair

import trimtp
from tests.support import open_cluster
from trimtp import api
from trimtp.config import ByteStream, ClientConfig
from trimtp.dc.fence import fenced
from trimtp.dc.link import Link
from trimtp.errors import LeaseLost, TransportError
from trimtp.store import LeasedStore, MemoryStore
from trimtp.transport import client_transport


class Right:
    """What may be taken away."""

    def __init__(self) -> None:
        self.holds = True

    def __call__(self) -> bool:
        return self.holds


async def test_a_tcp_stream_asks_before_each_send() -> None:
    right = Right()
    (listener,) = await trio.open_tcp_listeners(0, host="127.0.0.1")
    async with listener:
        dial = fenced(ClientConfig(), right).dial
        assert dial is not None
        stream = await dial(*listener.socket.getsockname())
        async with await listener.accept() as peer:
            link = Link(stream, client_transport("abridged", random_bytes=bytes, dc_id=2), description="a link")
            assert link.sends_at_once, "nothing of the speed of a plain connection is lost"
            assert link.begin(bytes(8)) == b""
            await stream.send_all(b"more")
            got = b""
            while len(got) < 14:
                got += await peer.receive_some()
            right.holds = False
            with pytest.raises(TransportError, match="a link: the lease of the session has ended"):
                link.begin(bytes(8))
            with pytest.raises(OSError, match="the lease of the session has ended"):
                await stream.send_all(b"late")
            await peer.send_all(b"what comes is heard")
            assert await stream.receive_some() == b"what comes is heard"
            await stream.aclose()
            assert await peer.receive_some() == b"", "nothing came after the end"
        with pytest.raises(OSError, match="the lease of the session has ended"):
            await dial(*listener.socket.getsockname())


async def test_a_stream_of_another_kind_too() -> None:
    right, (ours, theirs) = Right(), memory_stream_pair()

    async def connect(host: str, port: int) -> ByteStream:
        await trio.lowlevel.checkpoint()
        return ours

    dial = fenced(ClientConfig(dial=connect), right).dial
    assert dial is not None
    stream = await dial("host", 1)
    await stream.send_all(b"in time")
    assert await theirs.receive_some() == b"in time"
    right.holds = False
    with pytest.raises(OSError, match="the lease"):
        await stream.send_all(b"late")
    await theirs.send_all(b"back")
    assert await stream.receive_some() == b"back"
    await stream.aclose()
    assert await theirs.receive_some() == b""


class Leased(MemoryStore):
    """A lease that is there until somebody says that it is not; its keeper is the last to know."""

    def __init__(self) -> None:
        super().__init__()
        self.right = Right()
        self.told = trio.Event()

    def holds_lease(self) -> bool:
        return self.right()

    async def keep_lease(self) -> NoReturn:
        await self.told.wait()
        raise LeaseLost("somebody has it")


async def test_a_client_that_comes_to_itself_without_its_lease_sends_nothing(
    autojump_clock: MockClock, inline_threads: None
) -> None:
    store = Leased()
    assert isinstance(store, LeasedStore)
    async with open_cluster() as cluster:
        with pytest.raises(LeaseLost):
            async with trimtp.open_client(store, api_id=1, api_hash="x", config=cluster.client_config()) as client:
                await client.invoke(api.help.GetNearestDc())
                store.right.holds = False
                async with trio.open_nursery() as nursery:
                    nursery.start_soon(client.invoke, api.help.GetAppConfig(hash=0))
                    nursery.start_soon(partial(client.invoke, api.help.GetNearestDc(), dc_id=4))
                    await cluster.wait_until(lambda: not cluster.dc(2).connections)  # it gave it up
                    store.told.set()
        assert cluster.count("help.getNearestDc") == 1
        assert cluster.count("help.getAppConfig") == 0
        assert cluster.dc(4).exchanges == 0
