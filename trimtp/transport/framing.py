"""The common shape of the framings, and the machine that cuts a byte stream with one of them.

A framing knows where the next frame ends; it keeps no bytes. :class:`Stream` keeps them: it appends what arrives and
hands out whole frames, so a packet of 16 MiB in pieces of 64 KiB costs time linear in its size. Nothing is ever
allocated because a length field asked for it: a length is compared with the bound first, and memory grows only with
bytes that really arrived (check DOS-01).
"""

from __future__ import annotations

import struct
from abc import ABC, abstractmethod
from typing import ClassVar

from trimtp.errors import TransportError
from trimtp.transport.frames import Frame, QuickAck, QuickAckPacket, TransportCode

__all__ = ["QUICK_ACK_BIT", "Framing", "Source", "Stream", "cut", "malformed"]

Source = bytes | bytearray
QUICK_ACK_BIT = 0x8000_0000
_CODE = struct.Struct("<i")
_MIN_FROM_CLIENT = 20  # key id, msg_id and length of a plain message; an encrypted one is longer


class Framing(ABC):
    """One way to put packets into a byte stream, seen from one side.

    ``client`` tells whose side this is: codes and quick-ack tokens go from the server to the client only.
    ``max_packet`` bounds the packets that are read, in bytes.
    """

    name: ClassVar[str]
    """As in :data:`trimtp.config.TRANSPORT_NAMES`, without ``obfuscated-``."""
    tag: ClassVar[bytes]
    """What a client sends first to say that it speaks this framing; empty for the full one."""

    has_quick_acks: ClassVar[bool] = True

    def __init__(self, *, client: bool, max_packet: int) -> None:
        self._client = client
        self._max_packet = max_packet
        self._tokens_due = 0

    def encode(self, packet: bytes, *, quick_ack: bool = False) -> bytes:
        """The frame that carries ``packet``, a client's wish for a quick ack marked in it.

        Raises TransportError when the packet cannot be framed, ValueError when this framing knows no quick acks.
        """
        frame = self._frame(packet, quick_ack=quick_ack)
        self._tokens_due += quick_ack
        return frame

    def encode_code(self, code: int) -> bytes:
        """The frame of a transport error; ``code`` is negative and fits 32 bits."""
        return self._frame(_CODE.pack(code), quick_ack=False)

    @abstractmethod
    def encode_token(self, token: int) -> bytes:
        """The bytes of a quick ack, ``token`` being unsigned with its highest bit set."""

    @abstractmethod
    def _frame(self, packet: bytes, *, quick_ack: bool) -> bytes:
        """Header and packet together."""

    @abstractmethod
    def next_frame(self, source: Source, start: int) -> tuple[int, Frame] | None:
        """The frame at ``start`` and where the next one starts, or None when it is not complete yet.

        Raises TransportError when no valid frame can begin like this.
        """

    def _payload(self, source: Source, start: int, end: int, *, quick_ack: bool = False) -> Frame:
        """The frame's content: a code if it is four bytes for the client, else a packet."""
        if end - start == _CODE.size and self._client:
            (code,) = _CODE.unpack_from(source, start)
            if code >= 0:
                raise malformed(f"{code} is no transport error")
            return TransportCode(code)
        if end - start < _MIN_FROM_CLIENT and not self._client:
            raise malformed("shorter than any message")
        packet = cut(source, start, end)
        return QuickAckPacket(packet) if quick_ack else packet

    def _token(self, token: int) -> QuickAck:
        """A token that arrived; one that was never asked for is a broken stream."""
        if not self._tokens_due:
            raise malformed("a negative length")
        self._tokens_due -= 1
        return QuickAck(token)


class Stream:
    """Bytes in, frames out: the reading half of a transport once its framing is known."""

    def __init__(self, framing: Framing) -> None:
        self._framing = framing
        self._buffer = bytearray()

    def feed(self, data: Source) -> list[Frame]:
        """Every frame that ``data`` completes. Raises TransportError for a malformed one; nothing follows it then."""
        source: Source = data
        if self._buffer:
            self._buffer += data
            source = self._buffer
        frames: list[Frame] = []
        start, size = 0, len(source)
        next_frame = self._framing.next_frame
        while start < size:
            step = next_frame(source, start)
            if step is None:
                break
            start, frame = step
            frames.append(frame)
        if source is self._buffer:
            del self._buffer[:start]
        elif start < size:
            self._buffer += memoryview(source)[start:]
        return frames


def cut(source: Source, start: int, end: int) -> bytes:
    """The bytes of ``source`` from ``start`` to ``end``, copied once."""
    return source[start:end] if type(source) is bytes else bytes(memoryview(source)[start:end])


def malformed(why: str) -> TransportError:
    """The error of a stream that is not what it should be."""
    return TransportError(f"malformed transport frame: {why}")
