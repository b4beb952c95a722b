"""The messages a mock server sends in one session: numbered, batched, and kept until they are acknowledged.

What leaves in one packet is put in a container, and so is every message that is sent again under its old msg_id. A
message sent again more than a few minutes later gets a new msg_id, as clients refuse old ones.
Spec: https://core.telegram.org/mtproto/description#message-identifier-msg-id
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from trimtp.testing import wire

__all__ = ["Link", "Outbox", "Outgoing"]

_ANSWER = 1
_UNASKED = 3
"""The low bits of a server's msg_id: of what answers the client, and of what does not."""
_RESEND_UNCHANGED = 200
_CONTAINER_BYTES = 512 * 1024
_CONTAINER_MESSAGES = 100


class Link(Protocol):
    """The connection that carries a session, as far as the session cares."""

    @property
    def is_open(self) -> bool:
        """Whether what was written to it can still arrive."""
        ...

    def send(self, packet: bytes) -> None:
        """Write an encrypted packet."""
        ...

    def disconnect_after(self, seconds: float) -> None:
        """Close it unless this is called again within ``seconds`` (ping_delay_disconnect)."""
        ...


@dataclass(slots=True, eq=False)
class Outgoing:
    """One message of the server. ``answers`` is the client's call that it is the rpc_result of, or 0."""

    msg_id: int
    seq_no: int
    body: bytes
    made_at: float
    answers: int = 0
    link: Link | None = None
    queued: bool = False
    again: bool = False


class Outbox:
    """The server's half of a session's numbering, and what the client has not acknowledged yet."""

    def __init__(self) -> None:
        self._unacked: dict[int, Outgoing] = {}
        self._renamed: dict[int, int] = {}
        self._queue: list[Outgoing] = []
        self._last_msg_id = 0
        self._content_sent = 0

    def make(self, body: bytes, now: float, *, content: bool, answers: int = 0, unasked: bool = False) -> Outgoing:
        """Number a message; one that is content-related is kept until it is acknowledged. It is not queued yet."""
        seq_no = self._content_sent * 2 + content
        self._content_sent += content
        outgoing = Outgoing(self._next_msg_id(now, _UNASKED if unasked else _ANSWER), seq_no, body, now, answers)
        if content:
            self._unacked[outgoing.msg_id] = outgoing
        return outgoing

    def queue(self, outgoing: Outgoing) -> None:
        """Let a message leave with the next packet."""
        if not outgoing.queued:
            outgoing.queued = True
            self._queue.append(outgoing)

    def again(self, outgoing: Outgoing, now: float) -> Outgoing:
        """Queue a kept message once more; returns what takes its place if it had to get a new msg_id."""
        if outgoing.queued:
            return outgoing
        if now - outgoing.made_at > _RESEND_UNCHANGED:
            renewed = self.make(outgoing.body, now, content=True, answers=outgoing.answers)
            del self._unacked[outgoing.msg_id]
            self._renamed[outgoing.msg_id] = renewed.msg_id
            outgoing = renewed
        else:
            outgoing.again = True
        self.queue(outgoing)
        return outgoing

    def lost_with(self, link: Link) -> list[Outgoing]:
        """The kept messages that ``link``, a new connection, has to carry again: sent on a dead one, or never sent."""
        return [
            outgoing
            for outgoing in self._unacked.values()
            if not outgoing.queued
            and outgoing.link is not link
            and (outgoing.link is None or not outgoing.link.is_open)
        ]

    def kept(self, msg_id: int) -> Outgoing | None:
        """The unacknowledged message ``msg_id``, by whichever msg_id it was ever sent under."""
        while msg_id in self._renamed:
            msg_id = self._renamed[msg_id]
        return self._unacked.get(msg_id)

    def forget(self, outgoing: Outgoing) -> None:
        """It was acknowledged, or the client wants it no more."""
        self._unacked.pop(outgoing.msg_id, None)
        if outgoing.queued:
            self._queue.remove(outgoing)
            outgoing.queued = False

    def take(self, link: Link | None, now: float) -> list[tuple[int, int, bytes]]:
        """Everything queued, as packets of (msg_id, seq_no, body) to be sent on ``link``."""
        packets: list[tuple[int, int, bytes]] = []
        batch: list[Outgoing] = []
        size = 0
        queue, self._queue = self._queue, []
        for outgoing in queue:
            outgoing.queued = False
            outgoing.link = link
            if batch and (len(batch) == _CONTAINER_MESSAGES or size + len(outgoing.body) > _CONTAINER_BYTES):
                packets.append(self._packet(batch, now))
                batch, size = [], 0
            batch.append(outgoing)
            size += len(outgoing.body) + 16
        if batch:
            packets.append(self._packet(batch, now))
        return packets

    def _packet(self, batch: list[Outgoing], now: float) -> tuple[int, int, bytes]:
        messages = [(outgoing.msg_id, outgoing.seq_no, outgoing.body) for outgoing in batch]
        if len(batch) == 1 and not batch[0].again:
            return messages[0]
        for outgoing in batch:
            outgoing.again = False
        return self._next_msg_id(now, _ANSWER), self._content_sent * 2, wire.pack_container(messages)

    def _next_msg_id(self, now: float, low_bits: int) -> int:
        base = max(int(now * 2**32) & ~3, (self._last_msg_id & ~3) + 4)
        self._last_msg_id = base + low_bits
        return self._last_msg_id
