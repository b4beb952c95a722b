"""One connection of a mock data centre: bytes in, packets to their auth_key, bytes out.

Two tasks in one nursery: the connection's own reads, a second one writes. Whatever the client does wrong ends this
connection and nothing else; any other exception is a defect of the mock or of a handler, and is not caught here.
"""

from __future__ import annotations

import logging
import socket
import struct
from collections import deque
from typing import TYPE_CHECKING

import trio
from trimtp_api import mtproto

from trimtp.errors import SecurityError, TransportError
from trimtp.mtproto import envelope
from trimtp.mtproto.exchange import ExchangeRefused, Made, ServerExchange
from trimtp.mtproto.receipts import quick_ack_token
from trimtp.testing.session import ClientFaultError
from trimtp.transport import QuickAckPacket, ServerTransport

if TYPE_CHECKING:
    from trimtp.testing.datacenter import MockDc

__all__ = ["Connection"]

_logger = logging.getLogger("trimtp.testing")
_CHUNK = 256 * 1024
_MAX_BACKLOG = 64 * 1024 * 1024
_LAST_WORDS_SECONDS = 2
"""How long a connection that is over may still take to write what is queued, and to see the client close it."""
_EXCHANGE_STEPS = {
    kind.CONSTRUCTOR_ID: kind.TL_NAME
    for kind in (mtproto.ReqPq, mtproto.ReqPqMulti, mtproto.ReqDHParams, mtproto.SetClientDHParams)
}


class Connection:
    """A client's connection. :meth:`run` serves it until it ends; the other methods never wait."""

    def __init__(self, dc: MockDc, stream: trio.abc.HalfCloseableStream, *, media: bool = False) -> None:
        self._dc = dc
        self.media = media
        """Whether it came to the media address."""
        self._stream = stream
        self._transport = ServerTransport(random_bytes=dc.cluster.random_bytes)
        self._exchange: ServerExchange | None = None
        self._made: Made | None = None
        self._outgoing: deque[tuple[float, bytes]] = deque()
        self._backlog = 0
        self._wake = trio.Event()
        self._scope = trio.CancelScope()
        self._patience = trio.CancelScope()
        self._finishing = False
        self._read_is_over = trio.Event()
        self.is_open: bool = True

    @property
    def transport_name(self) -> str:
        """What the client speaks, empty until it is known."""
        return self._transport.name

    async def run(self) -> None:
        """Serve the connection until either side ends it."""
        try:
            with self._scope:
                async with trio.open_nursery() as nursery:
                    nursery.start_soon(self._write, name=f"mock dc{self._dc.id} writer")
                    with self._patience:
                        await self._read()
                    self._read_is_over.set()
                    self.finish()
                    patience = _LAST_WORDS_SECONDS + self._dc.faults.answer_delay
                    nursery.cancel_scope.deadline = trio.current_time() + patience
        finally:
            self.is_open = False
            with trio.CancelScope(shield=True) as scope:  # shielded, so that no Cancelled takes the place of a defect
                scope.cancel()
                await self._stream.aclose()

    def send(self, packet: bytes) -> None:
        """Queue an encrypted or plain packet."""
        self._queue(self._transport.encode(packet))

    def send_code(self, code: int) -> None:
        """Queue a transport error, after which the connection ends."""
        self._queue(self._transport.encode_code(code))
        self.finish()

    def finish(self) -> None:
        """End the connection once everything queued is written."""
        self._finishing = True
        self.is_open = False
        self._wake.set()

    def abort(self) -> None:
        """End the connection at once and rudely."""
        if isinstance(self._stream, trio.SocketStream):
            self._stream.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.is_open = False
        self._scope.cancel()

    def disconnect_after(self, seconds: float) -> None:
        """End the connection unless this is called again within ``seconds``."""
        self._patience.deadline = trio.current_time() + seconds

    # ---- tasks -------------------------------------------------------------------------------------------------------

    async def _read(self) -> None:
        try:
            while not self._finishing:
                data = await self._stream.receive_some(_CHUNK)
                await self._dc.faults.wait_audible()
                if not data:
                    return
                for frame in self._transport.feed(bytes(data)):
                    if isinstance(frame, bytes) and self.is_open:
                        self._receive(frame)
        except (TransportError, SecurityError, ClientFaultError) as trouble:
            _logger.info("dc %d closes a connection: %s", self._dc.id, trouble)
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            self._scope.cancel()

    async def _write(self) -> None:
        try:
            while self._outgoing or not self._finishing:
                if not self._outgoing:
                    await self._wake.wait()
                    self._wake = trio.Event()
                    continue
                due, data = self._outgoing.popleft()
                if due > trio.current_time():
                    await trio.sleep_until(due)
                await self._dc.faults.wait_audible()
                self._backlog -= len(data)
                await self._stream.send_all(data)
            await self._hang_up()
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            pass
        self._scope.cancel()

    async def _hang_up(self) -> None:
        """Let the last words arrive: closing with unread input would make the system throw them away."""
        await self._stream.send_eof()
        await self._read_is_over.wait()
        while await self._stream.receive_some(_CHUNK):
            pass

    def _queue(self, data: bytes) -> None:
        self._backlog += len(data)
        if self._backlog > _MAX_BACKLOG:
            _logger.debug("dc %d drops a client that does not read", self._dc.id)
            self.abort()
            return
        self._outgoing.append((trio.current_time() + self._dc.faults.answer_delay, data))
        self._wake.set()

    # ---- packets -----------------------------------------------------------------------------------------------------

    def _receive(self, packet: bytes) -> None:
        self._dc.packets += 1
        if (code := self._dc.faults.take_code()) is not None:
            self.send_code(code)
            return
        now = self._dc.now()
        key_id = envelope.packet_key_id(packet)
        if key_id == 0:
            self._receive_plain(packet, now)
        elif (key := self._dc.find_key(key_id, now)) is None:
            self.send_code(-404)
        else:
            key.receive(packet, self, now)
            if isinstance(packet, QuickAckPacket):
                self._queue(self._transport.encode_quick_ack(quick_ack_token(key.auth_key, packet)))

    def _receive_plain(self, packet: bytes, now: float) -> None:
        """A step of the auth-key exchange."""
        _, body = envelope.unpack_plain(packet)
        step = int.from_bytes(body[:4], "little")
        if self._dc.faults.take("stall", _EXCHANGE_STEPS.get(step, "")) is not None:
            return
        if self._exchange is None:
            self._exchange = self._dc.new_exchange(media=self.media)
        try:
            answer = self._exchange.receive(body, now)
        except ExchangeRefused as refused:
            _logger.info("dc %d refuses a key exchange: %s", self._dc.id, refused)
            self.send_code(refused.transport_code)
            return
        finally:
            for deviation, times in self._exchange.deviations.items():
                self._dc.cluster.deviations[deviation] += times
            self._exchange.deviations.clear()
        made = self._exchange.made
        if made is not None and made is not self._made:
            self._made = made
            self._dc.add_key(made, now)
        self.send(envelope.pack_plain(self._dc.plain_msg_id(now), answer))
