"""The stream adapters: Trio's own checks of a two-way stream, and every error as the other world has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest
import trio
from trio.testing import assert_checkpoints, check_half_closeable_stream, memory_stream_pair

from trimtp.streams import FromAnyio, ToAnyio


async def test_there_and_back_is_a_stream_of_trio() -> None:
    """A Trio stream made AnyIO's, made Trio's again, passes what Trio asks of a stream that closes by halves."""

    async def make() -> tuple[FromAnyio, FromAnyio]:
        await trio.lowlevel.checkpoint()
        left, right = memory_stream_pair()
        return FromAnyio(ToAnyio(left)), FromAnyio(ToAnyio(right))

    await check_half_closeable_stream(make, None)


async def test_the_end_of_a_stream_is_an_exception_there_and_no_bytes_here() -> None:
    left, right = memory_stream_pair()
    await left.send_all(b"ab")
    await left.send_eof()
    there = ToAnyio(right)
    assert await there.receive(1) == b"a"
    assert await there.receive() == b"b"
    with pytest.raises(anyio.EndOfStream):
        await there.receive()
    assert await FromAnyio(there).receive_some() == b""
    assert there.extra_attributes == {}


async def test_errors_of_trio_become_those_of_anyio() -> None:
    left, right = memory_stream_pair()
    stream = ToAnyio(left)
    await right.aclose()
    with pytest.raises(anyio.BrokenResourceError):
        await stream.send(b"x")
    await stream.aclose()
    for work in (lambda: stream.send(b"x"), stream.receive):
        with pytest.raises(anyio.ClosedResourceError):
            await work()


async def test_a_stream_in_use() -> None:
    left, _ = memory_stream_pair()
    stream = ToAnyio(left)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(stream.receive)
        await trio.testing.wait_all_tasks_blocked()
        with pytest.raises(anyio.BusyResourceError):
            await stream.receive()
        with pytest.raises(trio.BusyResourceError):
            await FromAnyio(stream).receive_some()
        nursery.cancel_scope.cancel()


async def test_a_stream_that_cannot_close_by_halves() -> None:
    left, _ = trio.testing.lockstep_stream_pair()
    whole: Any = trio.StapledStream(left, left)
    with pytest.raises((TypeError, AttributeError)):
        await ToAnyio(_Whole(whole)).send_eof()


class _Whole(trio.abc.Stream):
    """A stream without send_eof."""

    def __init__(self, stream: trio.abc.Stream) -> None:
        self._stream = stream

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        await self._stream.send_all(data)

    async def wait_send_all_might_not_block(self) -> None:
        await self._stream.wait_send_all_might_not_block()

    async def receive_some(self, max_bytes: int | None = None) -> bytes | bytearray:
        return await self._stream.receive_some(max_bytes)

    async def aclose(self) -> None:
        await self._stream.aclose()


async def test_sizes_and_checkpoints() -> None:
    left, right = memory_stream_pair()
    ours, theirs = FromAnyio(ToAnyio(left)), FromAnyio(ToAnyio(right))
    with pytest.raises(ValueError, match="1 or more"):
        await ours.receive_some(0)
    calls: list[Callable[[], Any]] = [lambda: ours.send_all(bytearray(b"x")), theirs.receive_some, ours.aclose]
    for call in [ours.wait_send_all_might_not_block, *calls]:
        with assert_checkpoints():
            await call()
