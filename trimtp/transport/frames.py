"""What comes out of a transport besides packets, and the numbers its framings share."""

from __future__ import annotations

from typing import TypeAlias

from trimtp.structs import Struct

__all__ = ["MAX_PACKET", "Frame", "QuickAck", "QuickAckPacket", "TransportCode"]

MAX_PACKET = 16 * 1024 * 1024
"""The default bound on one packet, in bytes (check DOS-01)."""


class TransportCode(Struct, frozen=True):
    """A four-byte error the server sent instead of a packet: ``code`` is negative (-404, -429, -444 …).

    It is not authenticated: anyone on the path can forge it (check MSG-18).
    Spec: https://core.telegram.org/mtproto/mtproto-transports#transport-errors
    """

    code: int


class QuickAck(Struct, frozen=True):
    """The server has a packet whose quick ack was asked for; ``token`` is unsigned, its highest bit is set.

    Spec: https://core.telegram.org/mtproto/mtproto-transports#quick-ack
    """

    token: int


class QuickAckPacket(bytes):
    """A packet that a client sends with the wish for a quick ack; otherwise plain bytes."""

    __slots__ = ()


Frame: TypeAlias = bytes | TransportCode | QuickAck
"""What :meth:`feed` of a transport returns, in the order of the stream."""
