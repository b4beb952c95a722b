"""The abridged framing: a length of one or four bytes, counted in words of four bytes.

Spec: https://core.telegram.org/mtproto/mtproto-transports#abridged
"""

from __future__ import annotations

from typing import ClassVar

from trimtp.transport.frames import Frame
from trimtp.transport.framing import QUICK_ACK_BIT, Framing, Source, malformed

__all__ = ["Abridged"]

_LONG = 0x7F
_WISH = 0x80
_MAX_WORDS = (1 << 24) - 1


class Abridged(Framing):
    """``length/4`` in one byte below 127, else 0x7f and three bytes little-endian; then the packet."""

    name: ClassVar[str] = "abridged"
    tag: ClassVar[bytes] = b"\xef"

    def encode_token(self, token: int) -> bytes:
        """The token byte-swapped, so that its highest bit comes first."""
        return token.to_bytes(4, "big")

    def _frame(self, packet: bytes, *, quick_ack: bool) -> bytes:
        words, odd = divmod(len(packet), 4)
        if odd or not 0 < words <= _MAX_WORDS:
            raise malformed(f"the abridged framing cannot carry {len(packet)} bytes")
        wish = _WISH if quick_ack else 0
        if words < _LONG:
            return bytes((words | wish,)) + packet
        return ((words << 8) | _LONG | wish).to_bytes(4, "little") + packet

    def next_frame(self, source: Source, start: int) -> tuple[int, Frame] | None:
        """See :meth:`Framing.next_frame`."""
        have = len(source) - start
        if have < 1:
            return None
        first = source[start]
        if first & _WISH and self._client:
            if have < 4:
                if not self._tokens_due:
                    raise malformed("a negative length")
                return None
            return start + 4, self._token(int.from_bytes(source[start : start + 4], "big") | QUICK_ACK_BIT)
        words = first & _LONG
        body = start + 1
        if words == _LONG:
            if have < 4:
                return None
            words = int.from_bytes(source[body : body + 3], "little")
            body += 3
        if not 0 < words * 4 <= self._max_packet:
            raise malformed(f"a length of {words * 4} bytes")
        end = body + words * 4
        if len(source) < end:
            return None
        return end, self._payload(source, body, end, quick_ack=bool(first & _WISH))
