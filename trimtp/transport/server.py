"""The server's side of a transport: it finds out from the first bytes what the client speaks."""

from __future__ import annotations

from collections.abc import Callable

from trimtp.errors import TransportError
from trimtp.transport.client import OBFUSCATED, make_framing
from trimtp.transport.frames import MAX_PACKET, Frame
from trimtp.transport.framing import Framing, Source, Stream, malformed
from trimtp.transport.obfuscated import HEADER_SIZE, Ciphers, is_forbidden, open_header, plain_secret

__all__ = ["ServerTransport"]

_BY_TAG = {b"\xef\xef\xef\xef": "abridged", b"\xee\xee\xee\xee": "intermediate", b"\xdd\xdd\xdd\xdd": "padded"}


class ServerTransport:
    """Bytes to packets and back, for one connection of a server.

    ``secret`` is that of an MTProto proxy, and is mixed into the keys of obfuscated clients. After an error the
    connection and this object are of no more use.
    Spec: https://core.telegram.org/mtproto/mtproto-transports
    """

    def __init__(
        self, *, random_bytes: Callable[[int], bytes], max_packet: int = MAX_PACKET, secret: bytes | None = None
    ) -> None:
        self._random_bytes = random_bytes
        self._max_packet = max_packet
        self._secret = None if secret is None else plain_secret(secret)
        self._start = bytearray()
        self._spoken: tuple[Framing, Stream] | None = None
        self._ciphers: Ciphers | None = None
        self._broken = False
        self.name: str = ""
        """What the client speaks, as in :data:`trimtp.config.TRANSPORT_NAMES`; empty until it is known."""
        self.dc_id: int = 0
        """The data centre an obfuscated client named, if it did: random otherwise."""

    def encode(self, packet: bytes) -> bytes:
        """The bytes to send for ``packet``. Raises RuntimeError before the client is known."""
        return self._seal(self._known()[0].encode(packet))

    def encode_code(self, code: int) -> bytes:
        """The bytes of a transport error, ``code`` being negative (-404 …). Raises RuntimeError as above."""
        return self._seal(self._known()[0].encode_code(code))

    def encode_quick_ack(self, token: int) -> bytes:
        """The bytes of a quick ack, answering a :class:`~trimtp.transport.frames.QuickAckPacket`.

        ``token`` is unsigned, 32 bits, the highest set. Raises ValueError on the full framing, which has none.
        """
        return self._seal(self._known()[0].encode_token(token))

    def feed(self, data: Source) -> list[Frame]:
        """The packets that ``data`` completes; one whose client wishes a quick ack is a ``QuickAckPacket``.

        Raises TransportError for what is no transport at all, malformed, or larger than the bound; from then on
        always.
        """
        if self._broken:
            raise TransportError("this transport stream is broken")
        try:
            if self._spoken is None:
                self._start += data
                begins = self._recognise()
                if begins is None:
                    return []
                data = self._start[begins:]
                self._start.clear()
            return self._known()[1].feed(self._open(data))
        except TransportError:
            self._broken = True
            raise

    def _recognise(self) -> int | None:
        """Set up name, stream and ciphers; returns where the frames begin, None when more bytes are needed."""
        start = self._start
        if start[:1] == b"\xef":
            return self._speak("abridged", 1)
        if len(start) < 4:
            return None
        if name := _BY_TAG.get(bytes(start[:4])):
            return self._speak(name, 4)
        if len(start) < 8:
            return None
        if start[4:8] == bytes(4):
            return self._speak("full", 0)
        if is_forbidden(bytes(start[:8])):
            raise malformed("not a transport of MTProto")
        if len(start) < HEADER_SIZE:
            return None
        header = open_header(bytes(start[:HEADER_SIZE]), secret=self._secret)
        if (name := _BY_TAG.get(header.tag)) is None:
            raise malformed("an unknown tag in the obfuscated header")
        self._speak(name, HEADER_SIZE)
        self._ciphers = header.ciphers
        self.name = OBFUSCATED + name
        self.dc_id = header.dc_id
        return HEADER_SIZE

    def _speak(self, name: str, begins: int) -> int:
        framing = make_framing(name, client=False, max_packet=self._max_packet, random_bytes=self._random_bytes)
        self._spoken = framing, Stream(framing)
        self.name = name
        return begins

    def _known(self) -> tuple[Framing, Stream]:
        if self._spoken is None:
            raise RuntimeError("what the client speaks is not known yet")
        return self._spoken

    def _open(self, data: Source) -> Source:
        return data if self._ciphers is None else self._ciphers.incoming.update(bytes(data))

    def _seal(self, frame: bytes) -> bytes:
        return frame if self._ciphers is None else self._ciphers.outgoing.update(frame)
