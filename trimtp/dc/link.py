"""One connected byte stream with its framing: packets in, packets out, foreign errors mapped in one place."""

from __future__ import annotations

import errno
from typing import TypeAlias

import trio

from trimtp.config import ByteStream
from trimtp.dc.tcp import TcpStream
from trimtp.errors import TransportError
from trimtp.transport import Frame, Transport, TransportCode

__all__ = ["Link", "Rest"]

_CHUNK = 64 * 1024
_PIECE = 32 * 1024
"""How much a stream that says nothing of how far it is gets at a time, in bytes."""


Rest: TypeAlias = bytes | memoryview
"""What is still to be written of frames that are begun."""


class Link:
    """A stream and the transport spoken over it.

    One task may send and one may receive at the same time. Every failure of the stream, its end included, is raised
    as :class:`~trimtp.errors.TransportError`.
    """

    def __init__(self, stream: ByteStream, transport: Transport, *, description: str) -> None:
        self.stream = stream
        self.transport = transport
        self.description = description
        self._unsent = transport.greeting()
        self._tcp = stream if isinstance(stream, TcpStream) else None
        self.was_heard: bool = False
        """Whether anything has come from the peer."""

    @property
    def sends_at_once(self) -> bool:
        """Whether :meth:`begin` sends anything."""
        return self._tcp is not None

    async def send(self, *packets: bytes) -> None:
        """Frame the packets and write them out. A cancelled call leaves the link unusable."""
        rest: Rest = self.begin(*packets)
        while rest:
            rest = await self.go_on(rest)

    def begin(self, *packets: bytes) -> bytes:
        """Frame the packets and send what can be sent without waiting; the rest is for :meth:`go_on`."""
        if len(packets) == 1 and not self._unsent:
            data = self._encode(packets[0])
        else:
            data = b"".join((self._unsent, *map(self._encode, packets)))
            self._unsent = b""
        tcp = self._tcp
        if tcp is None:
            return data
        try:
            return data[tcp.send_nowait(data) :]
        except OSError as trouble:
            raise TransportError(f"{self.description}: {_reason(trouble)}") from trouble

    def _encode(self, packet: bytes) -> bytes:
        transport = self.transport
        if type(packet) is bytes:
            return transport.encode(packet)
        return transport.encode(packet, quick_ack=transport.has_quick_acks)

    async def go_on(self, rest: Rest) -> Rest:
        """Wait until the stream takes some of what :meth:`begin` left; returns what it leaves now.

        A cancelled call leaves the link unusable.
        """
        try:
            view = memoryview(rest)
            if self._tcp is not None:
                return view[await self._tcp.send_some(view) :]
            await self.stream.send_all(bytes(view[:_PIECE]))
            return view[_PIECE:]
        except (trio.BrokenResourceError, trio.ClosedResourceError, OSError) as trouble:
            raise TransportError(f"{self.description}: {_reason(trouble)}") from trouble

    async def receive(self) -> list[Frame]:
        """Wait for bytes and return the frames that they complete, perhaps none."""
        try:
            data = await self.stream.receive_some(_CHUNK)
        except (trio.BrokenResourceError, trio.ClosedResourceError, OSError) as trouble:
            raise TransportError(f"{self.description}: {_reason(trouble)}") from trouble
        if not data:
            raise TransportError(f"{self.description}: closed by the server")
        self.was_heard = True
        return self.transport.feed(data)

    async def receive_packet(self) -> bytes:
        """Wait for one packet where nothing else may come; a transport error code is raised as TransportError."""
        while True:
            for frame in await self.receive():
                if isinstance(frame, bytes):
                    return frame
                if isinstance(frame, TransportCode):
                    raise refused(self.description, frame.code)

    async def aclose(self) -> None:
        """Close the stream at once, without waiting for what the peer might still say."""
        with trio.CancelScope() as scope:
            scope.cancel()
            await self.stream.aclose()


def refused(description: str, code: int) -> TransportError:
    """The error for a transport error code that the server sent."""
    meaning = {-404: "unknown auth key", -429: "too many connections", -444: "wrong data centre"}.get(code, "refused")
    return TransportError(f"{description}: transport error {code} ({meaning})", code=code)


def _reason(trouble: BaseException) -> str:
    cause = trouble.__cause__ if isinstance(trouble.__cause__, OSError) else trouble
    if isinstance(cause, OSError) and cause.errno is not None:
        return cause.strerror or errno.errorcode.get(cause.errno, "the stream failed")
    return "the stream broke"
