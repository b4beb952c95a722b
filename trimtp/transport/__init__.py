"""How packets lie in a byte stream: the framings of MTProto, sans-IO, for clients and servers.

Spec: https://core.telegram.org/mtproto/mtproto-transports
"""

from __future__ import annotations

from trimtp.transport.client import OBFUSCATED, Transport, client_transport
from trimtp.transport.frames import MAX_PACKET, Frame, QuickAck, QuickAckPacket, TransportCode
from trimtp.transport.server import ServerTransport

__all__ = [
    "MAX_PACKET",
    "OBFUSCATED",
    "Frame",
    "QuickAck",
    "QuickAckPacket",
    "ServerTransport",
    "Transport",
    "TransportCode",
    "client_transport",
]
