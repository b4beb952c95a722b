"""Streams of the two worlds for each other: an AnyIO stream as Trio's, and the other way round.

AnyIO's ``ClosedResourceError``, ``BrokenResourceError`` and ``BusyResourceError`` are other classes than Trio's, and
the end of a stream is an exception there and ``b""`` here. With :class:`FromAnyio` any ``anyio.abc.ByteStream`` serves
as a connection:

>>> async def dial(host: str, port: int) -> FromAnyio:
...     return FromAnyio(await anyio.connect_tcp(host, port))
>>> config = trimtp.ClientConfig(dial=dial)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import anyio
import trio
from anyio.abc import ByteStream

__all__ = ["FromAnyio", "ToAnyio"]

_CHUNK = 65536


class FromAnyio(trio.abc.HalfCloseableStream):
    """An AnyIO byte stream as a Trio stream; closing this closes that one. It runs on AnyIO's Trio backend."""

    def __init__(self, stream: ByteStream) -> None:
        self.stream = stream
        self._closed = False

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        """Send all of ``data``. Raises Trio's errors."""
        with _as_trio():
            await self.stream.send(bytes(data))

    async def wait_send_all_might_not_block(self) -> None:
        """Return at once: AnyIO does not tell. Raises ClosedResourceError when this is closed."""
        await trio.lowlevel.checkpoint()
        if self._closed:
            raise trio.ClosedResourceError("this stream is closed")

    async def receive_some(self, max_bytes: int | None = None) -> bytes:
        """Wait for bytes; ``b""`` at the end of the stream. Raises Trio's errors, ValueError for a size below 1."""
        if max_bytes is not None and max_bytes < 1:
            raise ValueError("max_bytes is 1 or more")
        try:
            with _as_trio():
                return await self.stream.receive(max_bytes or _CHUNK)
        except anyio.EndOfStream:
            return b""

    async def send_eof(self) -> None:
        """Tell the peer that no more bytes follow. Raises Trio's errors."""
        with _as_trio():
            await self.stream.send_eof()

    async def aclose(self) -> None:
        """Close the stream; a second call does nothing."""
        self._closed = True
        await self.stream.aclose()


class ToAnyio(ByteStream):
    """A Trio stream as an AnyIO byte stream; closing this closes that one."""

    def __init__(self, stream: trio.abc.Stream) -> None:
        self.stream = stream

    async def receive(self, max_bytes: int = _CHUNK) -> bytes:
        """Wait for bytes. Raises AnyIO's errors, EndOfStream at the end."""
        with _as_anyio():
            data = await self.stream.receive_some(max_bytes)
        if not data:
            raise anyio.EndOfStream
        return bytes(data)

    async def send(self, item: bytes) -> None:
        """Send all of ``item``. Raises AnyIO's errors."""
        with _as_anyio():
            await self.stream.send_all(item)

    async def send_eof(self) -> None:
        """Tell the peer that no more bytes follow. Raises AnyIO's errors, TypeError if the stream cannot do that."""
        if not isinstance(self.stream, trio.abc.HalfCloseableStream):
            raise TypeError(f"a {type(self.stream).__name__} cannot be closed on one side only")
        with _as_anyio():
            await self.stream.send_eof()

    async def aclose(self) -> None:
        """Close the stream; a second call does nothing."""
        await self.stream.aclose()

    @property
    def extra_attributes(self) -> Mapping[Any, Callable[[], Any]]:
        """None: a Trio stream has no typed attributes."""
        return {}


@contextmanager
def _as_trio() -> Iterator[None]:
    try:
        yield
    except anyio.ClosedResourceError as error:
        raise trio.ClosedResourceError("this stream is closed") from error
    except anyio.BrokenResourceError as error:
        raise trio.BrokenResourceError("the stream broke") from error
    except anyio.BusyResourceError as error:
        raise trio.BusyResourceError(str(error)) from error


@contextmanager
def _as_anyio() -> Iterator[None]:
    try:
        yield
    except trio.ClosedResourceError as error:
        raise anyio.ClosedResourceError from error
    except trio.BrokenResourceError as error:
        raise anyio.BrokenResourceError from error
    except trio.BusyResourceError as error:
        raise anyio.BusyResourceError("using") from error
