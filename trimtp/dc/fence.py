"""The last word on whether bytes may leave, for accounts whose right to be open can end at any moment.

A process that was stopped (SIGSTOP, a machine that slept) goes on in the middle of whatever it did: a task may be about
to send before the one that keeps the lease has had a turn. So the question is asked where nothing can come between: in
the stream, right before the system call, for every connection of the client. What the answer cannot reach is what the
system took earlier: bytes that wait in a socket's buffer, or on the way.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace

from trimtp.config import ByteStream, ClientConfig
from trimtp.dc.dial import connector
from trimtp.dc.tcp import TcpStream

__all__ = ["fenced"]

MaySend = Callable[[], bool]


def fenced(config: ClientConfig, may_send: MaySend) -> ClientConfig:
    """``config`` with streams that connect and send only while ``may_send()``; they raise OSError afterwards."""
    connect = connector(config)

    async def dial(host: str, port: int) -> ByteStream:
        _check(may_send)
        stream = await connect(host, port)
        return _FencedTcp(stream, may_send) if type(stream) is TcpStream else _Fenced(stream, may_send)

    return replace(config, proxy=None, dial=dial)


def _check(may_send: MaySend) -> None:
    if not may_send():
        raise OSError(errno.EPERM, "the lease of the session has ended")


class _FencedTcp(TcpStream):
    """A plain TCP stream that asks before each system call that sends."""

    def __init__(self, stream: TcpStream, may_send: MaySend) -> None:
        super().__init__(stream._socket)  # noqa: SLF001 -- it goes on as this one
        self._may_send = may_send

    def send_nowait(self, data: bytes | memoryview) -> int:
        """As the stream's own. Raises OSError when nothing may be sent any more."""
        _check(self._may_send)
        return super().send_nowait(data)


class _Fenced:
    """Any other stream: it is asked before each ``send_all``, which may take several system calls."""

    def __init__(self, stream: ByteStream, may_send: MaySend) -> None:
        self._stream = stream
        self._may_send = may_send

    async def send_all(self, data: bytes | bytearray | memoryview, /) -> None:
        """As the stream's own. Raises OSError when nothing may be sent any more."""
        _check(self._may_send)
        await self._stream.send_all(data)

    async def receive_some(self, max_bytes: int | None = None, /) -> bytes | bytearray:
        """As the stream's own."""
        return await self._stream.receive_some(max_bytes)

    async def aclose(self) -> None:
        """As the stream's own."""
        await self._stream.aclose()
