"""A TCP stream that costs one system call to send and two to receive: for plain connections, where speed counts.

``trio.SocketStream`` does more than a data centre's connection needs: locks against misuse, a try before each wait, a
checkpoint with each send. Here the reader waits first, because an answer is rarely there already, and what is sent goes
out at once, without waiting, if the system takes it whole.
"""

from __future__ import annotations

import socket

import trio

__all__ = ["TcpStream"]

_CHUNK = 64 * 1024


class TcpStream:
    """A connected, non-blocking TCP socket as a :class:`~trimtp.config.ByteStream`; it owns the socket.

    One task may send and one may receive at the same time.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock

    @classmethod
    async def connect(cls, host: str, port: int) -> TcpStream:
        """Connect, the addresses of a name raced. Raises OSError as :func:`trio.open_tcp_stream` does."""
        connected = await trio.open_tcp_stream(host, port)
        sock = socket.socket(fileno=connected.socket.detach())
        sock.setblocking(False)
        return cls(sock)

    def send_nowait(self, data: bytes | memoryview) -> int:
        """Send what the system takes at once; returns how many bytes that was. Raises OSError."""
        try:
            return self._socket.send(data)
        except BlockingIOError:
            return 0

    async def send_some(self, data: bytes | memoryview) -> int:
        """Wait until the system takes some of it, and send that; returns how many bytes. Raises OSError."""
        while True:
            await trio.lowlevel.wait_writable(self._socket)
            if sent := self.send_nowait(data):
                return sent

    async def send_all(self, data: bytes | bytearray | memoryview, /) -> None:
        """Send everything. Raises OSError; when cancelled, part of it may have left."""
        await trio.lowlevel.checkpoint()
        with memoryview(data) as view:
            done = self.send_nowait(view)
            while done < len(view):
                done += await self.send_some(view[done:])

    async def receive_some(self, max_bytes: int | None = None, /) -> bytes:
        """Wait for bytes and return some, none at the end of the stream. Raises OSError."""
        while True:
            await trio.lowlevel.wait_readable(self._socket)
            try:
                return self._socket.recv(_CHUNK if max_bytes is None else max_bytes)
            except BlockingIOError:
                pass  # it was there for a moment only

    async def aclose(self) -> None:
        """Close at once; whoever waits for the stream gets trio.ClosedResourceError."""
        if self._socket.fileno() != -1:
            trio.lowlevel.notify_closing(self._socket)
            self._socket.close()
        await trio.lowlevel.checkpoint()
