"""The intermediate framing, and its padded form.

Spec: https://core.telegram.org/mtproto/mtproto-transports#intermediate
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import ClassVar

from trimtp.transport.frames import Frame
from trimtp.transport.framing import QUICK_ACK_BIT, Framing, Source, malformed

__all__ = ["Intermediate", "Padded"]

_LENGTH = struct.Struct("<I")
_SIGNED = struct.Struct("<i")
_MAX_LENGTH = QUICK_ACK_BIT - 1
_MAX_PADDING = 15
_PLAIN_HEADER = 20  # key id, msg_id, length
_ENCRYPTED_HEADER = 24  # key id, msg_key
_AES_BLOCK = 16


class Intermediate(Framing):
    """The packet's length in four bytes little-endian, then the packet: whole words of four bytes."""

    name: ClassVar[str] = "intermediate"
    tag: ClassVar[bytes] = b"\xee" * 4

    def encode_token(self, token: int) -> bytes:
        """The token as it stands, little-endian: its highest bit is that of a length."""
        return _LENGTH.pack(token)

    def _frame(self, packet: bytes, *, quick_ack: bool) -> bytes:
        length = len(packet)
        if length % 4 or not 0 < length <= _MAX_LENGTH:
            raise malformed(f"the intermediate framing cannot carry {length} bytes")
        return _LENGTH.pack(length | QUICK_ACK_BIT if quick_ack else length) + packet

    def next_frame(self, source: Source, start: int) -> tuple[int, Frame] | None:
        """See :meth:`Framing.next_frame`."""
        body, size = start + 4, len(source)
        if size < body:
            return None
        (length,) = _LENGTH.unpack_from(source, start)
        wish = length > _MAX_LENGTH
        if wish:
            if self._client:
                return body, self._token(length)
            length ^= QUICK_ACK_BIT
        self._check_length(length)
        end = body + length
        return None if size < end else (end, self._payload(source, body, end, quick_ack=wish))

    def _check_length(self, length: int) -> None:
        if length & 3 or not 0 < length <= self._max_packet:
            raise malformed(f"a length of {length} bytes")


class Padded(Intermediate):
    """The intermediate framing with 0 … 15 random bytes after the packet, counted in the length.

    Only the packet says where it ends: a plain one by its length field, an encrypted one by whole AES blocks; what is
    shorter than either begins with a transport error.
    Spec: https://core.telegram.org/mtproto/mtproto-transports#padded-intermediate
    """

    name: ClassVar[str] = "padded"
    tag: ClassVar[bytes] = b"\xdd" * 4

    def __init__(self, *, client: bool, max_packet: int, random_bytes: Callable[[int], bytes]) -> None:
        super().__init__(client=client, max_packet=max_packet)
        self._random_bytes = random_bytes

    def _frame(self, packet: bytes, *, quick_ack: bool) -> bytes:
        noise = self._random_bytes(_MAX_PADDING + 1)
        padding = noise[: noise[_MAX_PADDING] & _MAX_PADDING]
        length = len(packet) + len(padding)
        if len(packet) % 4 or not packet or length > _MAX_LENGTH:
            raise malformed(f"the padded framing cannot carry {len(packet)} bytes")
        return _LENGTH.pack(length | QUICK_ACK_BIT if quick_ack else length) + packet + padding

    def _check_length(self, length: int) -> None:
        if not 4 <= length <= self._max_packet + _MAX_PADDING:
            raise malformed(f"a length of {length} bytes")

    def _payload(self, source: Source, start: int, end: int, *, quick_ack: bool = False) -> Frame:
        length = end - start
        if length < _PLAIN_HEADER:
            true_length = 4
        elif source[start : start + 8] == bytes(8):
            (body,) = _SIGNED.unpack_from(source, start + 16)
            true_length = _PLAIN_HEADER + body
            if body < 0 or not 0 <= length - true_length <= _MAX_PADDING:
                raise malformed("a plain message of another length")
        else:
            true_length = length - (length - _ENCRYPTED_HEADER) % _AES_BLOCK
        return super()._payload(source, start, start + true_length, quick_ack=quick_ack)
