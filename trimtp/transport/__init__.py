"""How packets lie in a byte stream: the framings of MTProto, sans-IO, for clients and servers.

Spec: https://core.telegram.org/mtproto/mtproto-transports
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from trimtp.transport.client import OBFUSCATED, Transport, client_transport
from trimtp.transport.frames import MAX_PACKET, Frame, QuickAck, QuickAckPacket, TransportCode

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    if name != "ServerTransport":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from trimtp.transport.server import ServerTransport  # which a client does without

    return ServerTransport
