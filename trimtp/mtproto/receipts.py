"""Receipts: for whom it matters, a word as soon as the server has a request, long before the answer.

The server says so by msgs_ack, with the answer, or at once by a quick ack: a packet asks for one in its frame, and the
server returns the packet's token, which only those can compute who can read the packet. It is no more than a hint, so
it changes nothing in the session but the receipt (check MSG-22).

Spec: https://core.telegram.org/mtproto/mtproto-transports#quick-ack
"""

from __future__ import annotations

from hashlib import sha256

from trimtp.crypto.aes import ige_decrypt
from trimtp.crypto.kdf import AuthKey, derive
from trimtp.mtproto.outbox import Outbox, Request, State
from trimtp.transport import QuickAckPacket

__all__ = ["Receipts", "quick_ack_token"]

_MOST_TOKENS = 1024
_HIGHEST_BIT = 1 << 31


class Receipts:
    """The requests of a session whose receipt is waited for, by handle, and the tokens that would tell of it."""

    def __init__(self) -> None:
        self.waiting: dict[int, Request] = {}
        self._tokens: dict[int, list[int]] = {}
        self._asked: dict[int, int] = {}
        """By handle: the msg_id under which a request was last in a packet that asks."""

    def add(self, request: Request) -> None:
        """Wait for the receipt of a request."""
        self.waiting[request.handle] = request

    def received(self, handle: int) -> bool:
        """The server has the request; whether somebody still waits to hear that."""
        self._asked.pop(handle, None)
        return self.waiting.pop(handle, None) is not None

    def packet_made(self, packet: bytes, auth_key: AuthKey, outbox: Outbox) -> bytes:
        """The packet, marked to ask for a quick ack if a request left in it whose receipt is waited for."""
        inside = []
        for handle, request in list(self.waiting.items()):
            if outbox.get(handle) is None:
                self.received(handle)
            elif request.state is State.SENT and self._asked.get(handle) != request.msg_id:
                self._asked[handle] = request.msg_id
                inside.append(handle)
        if not inside:
            return packet
        if len(self._tokens) == _MOST_TOKENS:
            del self._tokens[next(iter(self._tokens))]
        self._tokens[quick_ack_token(auth_key, packet)] = inside
        return QuickAckPacket(packet)

    def quick_ack(self, token: int) -> list[int]:
        """The handles of the requests that a quick ack tells of; none for a token of no packet of this connection."""
        return [handle for handle in self._tokens.pop(token, ()) if self.received(handle)]

    def link_lost(self) -> None:
        """Tokens mean nothing on another connection."""
        self._tokens.clear()


def quick_ack_token(auth_key: AuthKey, packet: bytes) -> int:
    """The token of a client's encrypted packet: the first 32 bits of the hash whose middle is the msg_key, unsigned,
    the highest bit set.
    """
    key, iv = derive(auth_key.data, packet[8:24], from_client=True)
    digest = sha256(auth_key.data[88:120] + ige_decrypt(packet[24:], key, iv)).digest()
    return int.from_bytes(digest[:4], "little") | _HIGHEST_BIT
