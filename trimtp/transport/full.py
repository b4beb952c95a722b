"""The full framing: length, a number counting frames, the packet, and a CRC-32 over all of them.

Spec: https://core.telegram.org/mtproto/mtproto-transports#full
"""

from __future__ import annotations

import struct
import zlib
from typing import ClassVar

from trimtp.transport.frames import Frame
from trimtp.transport.framing import Framing, Source, malformed

__all__ = ["Full"]

_HEAD = struct.Struct("<ii")
_CRC = struct.Struct("<I")
_OVERHEAD = 12
_MAX_LENGTH = 0x7FFF_FFFF


class Full(Framing):
    """Both sides number their frames from 0; a frame out of order or with a wrong CRC-32 breaks the stream."""

    name: ClassVar[str] = "full"
    tag: ClassVar[bytes] = b""
    has_quick_acks: ClassVar[bool] = False

    def __init__(self, *, client: bool, max_packet: int) -> None:
        super().__init__(client=client, max_packet=max_packet)
        self._sent = 0
        self._received = 0

    def encode_token(self, token: int) -> bytes:
        """Always a ValueError: no bit of a full frame asks for a quick ack."""
        raise ValueError(f"the full framing has no place for the quick ack {token:#x}")

    def _frame(self, packet: bytes, *, quick_ack: bool) -> bytes:
        if quick_ack:
            raise ValueError("the full framing has no bit to ask for a quick ack with")
        length = len(packet) + _OVERHEAD
        if length % 4 or not _OVERHEAD < length <= _MAX_LENGTH:
            raise malformed(f"the full framing cannot carry {len(packet)} bytes")
        head = _HEAD.pack(length, self._sent)
        self._sent += 1
        return b"".join((head, packet, _CRC.pack(zlib.crc32(packet, zlib.crc32(head)))))

    def next_frame(self, source: Source, start: int) -> tuple[int, Frame] | None:
        """See :meth:`Framing.next_frame`."""
        have = len(source) - start
        if have < _HEAD.size:
            return None
        length, number = _HEAD.unpack_from(source, start)
        if length % 4 or not _OVERHEAD < length <= self._max_packet + _OVERHEAD:
            raise malformed(f"a length of {length} bytes")
        if number != self._received:
            raise malformed(f"frame {number} where {self._received} is due")
        if have < length:
            return None
        end = start + length
        (crc,) = _CRC.unpack_from(source, end - 4)
        if zlib.crc32(memoryview(source)[start : end - 4]) != crc:
            raise malformed("a wrong CRC-32")
        self._received += 1
        return end, self._payload(source, start + _HEAD.size, end - 4)
