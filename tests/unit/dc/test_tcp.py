"""The plain TCP stream of a connection, over loopback."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import trio
from trio.testing import assert_checkpoints, wait_all_tasks_blocked

from trimtp.dc.link import Link, Rest
from trimtp.dc.tcp import TcpStream
from trimtp.errors import TransportError
from trimtp.transport import client_transport


@asynccontextmanager
async def connected() -> AsyncIterator[tuple[TcpStream, trio.SocketStream]]:
    """A stream and its peer."""
    (listener,) = await trio.open_tcp_listeners(0, host="127.0.0.1")
    async with listener:
        stream = await TcpStream.connect(*listener.socket.getsockname())
        async with await listener.accept() as peer:
            yield stream, peer
    await stream.aclose()


async def test_bytes_go_both_ways_and_the_end_is_seen() -> None:
    async with connected() as (stream, peer):
        assert stream.send_nowait(b"to ") == 3
        with assert_checkpoints():
            await stream.send_all(b"there")
        got = b""
        while len(got) < 8:
            got += await peer.receive_some()
        assert got == b"to there"
        await peer.send_all(b"back")
        with assert_checkpoints():
            assert await stream.receive_some(2) == b"ba"
        assert await stream.receive_some() == b"ck"
        await peer.send_eof()
        assert await stream.receive_some() == b""


async def test_what_the_system_does_not_take_at_once_is_sent_later(nursery: trio.Nursery) -> None:
    async with connected() as (stream, peer):
        taken = 0
        while count := stream.send_nowait(bytes(1 << 20)):
            taken += count
        nursery.start_soon(stream.send_all, b"the rest")
        await wait_all_tasks_blocked()
        got = bytearray()
        while len(got) < taken + 8:
            got += await peer.receive_some()
        assert got == bytes(taken) + b"the rest"


async def test_closing_wakes_who_waits_and_may_be_done_twice() -> None:
    async with connected() as (stream, _), trio.open_nursery() as nursery:

        async def receive() -> None:
            with pytest.raises(trio.ClosedResourceError):
                await stream.receive_some()

        nursery.start_soon(receive)
        await wait_all_tasks_blocked()
        with assert_checkpoints():
            await stream.aclose()
        with assert_checkpoints():
            await stream.aclose()


async def test_readable_for_nothing_is_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    async with connected() as (stream, peer):
        waits = []

        async def wait_readable(sock: socket.socket) -> None:
            waits.append(sock)
            if len(waits) == 2:
                await peer.send_all(b"now")
            await trio.lowlevel.checkpoint()

        monkeypatch.setattr(trio.lowlevel, "wait_readable", wait_readable)
        got = b""
        while not got:
            got = await stream.receive_some()
        assert got == b"now"
        assert len(waits) >= 2


async def test_writable_for_nothing_is_waited_on(monkeypatch: pytest.MonkeyPatch) -> None:
    async with connected() as (stream, peer):
        filled = 0
        while count := stream.send_nowait(bytes(1 << 20)):
            filled += count
        waits = []
        wait_writable = trio.lowlevel.wait_writable

        async def writable_at_once(sock: socket.socket) -> None:
            waits.append(sock)
            if len(waits) == 2:
                assert stream.send_nowait(b"x") == 0
                monkeypatch.setattr(trio.lowlevel, "wait_writable", wait_writable)
                async with trio.open_nursery() as nursery:
                    nursery.start_soon(wait_writable, sock)
                    got = 0
                    while got < filled:
                        got += len(await peer.receive_some())
            await trio.lowlevel.checkpoint()

        monkeypatch.setattr(trio.lowlevel, "wait_writable", writable_at_once)
        assert await stream.send_some(b"at last") == 7
        assert await peer.receive_some() == b"at last"
        assert len(waits) == 2


async def test_a_link_goes_on_with_what_the_system_left_bit_by_bit() -> None:
    async with connected() as (stream, peer), trio.open_nursery() as nursery:
        link = Link(stream, client_transport("intermediate", random_bytes=bytes), description="a link")
        data = bytes(range(256)) * (1 << 16)
        rests: list[int] = []
        got = bytearray()

        async def send() -> None:
            rest: Rest = link.begin(data)
            while rest:
                rests.append(len(rest))
                rest = await link.go_on(rest)

        nursery.start_soon(send)
        while len(got) < len(data) + 8:
            got += await peer.receive_some()
        assert got[8:] == data
        assert len(rests) > 1
        assert rests == sorted(rests, reverse=True)
        assert len(set(rests)) == len(rests)


async def test_a_link_sends_at_once_what_it_can_and_tells_of_a_broken_stream() -> None:
    async with connected() as (stream, peer):
        link = Link(stream, client_transport("abridged", random_bytes=bytes), description="a link")
        assert link.begin(bytes(8)) == b""
        got = b""
        while len(got) < 10:
            got += await peer.receive_some()
        assert got == b"\xef\x02" + bytes(8)
        stream._socket.shutdown(socket.SHUT_WR)
        with pytest.raises(TransportError, match="a link: "):
            link.begin(bytes(8))
        await link.aclose()
