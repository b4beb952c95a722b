"""Message ids and sequence numbers: the server's time, and two counters that go together.

A msg_id is the server's time in 2^-32 s, divisible by 4 for a client, strictly growing within a session. A seq_no is
twice the number of content-related messages before this one, plus 1 if this one is content-related itself. Both are
drawn in one call, so they can never get into different orders (checks MSG-19, MSG-20).

Spec: https://core.telegram.org/mtproto/description#message-identifier-msg-id
"""

from __future__ import annotations

__all__ = ["MAX_AHEAD", "MAX_BEHIND", "MsgIdSource", "msg_id_time"]

MAX_AHEAD = 30.0
MAX_BEHIND = 300.0
"""How far from the present the time in a msg_id may be, in seconds."""

_UNIT = 2**32


def msg_id_time(msg_id: int) -> float:
    """The moment a msg_id speaks of, in Unix seconds of the server."""
    return msg_id / _UNIT


class MsgIdSource:
    """Draws msg_ids and seq_nos. ``time_offset`` is the server's time minus ours in seconds, None when unknown."""

    def __init__(self, time_offset: float | None = None) -> None:
        self.time_offset: float = 0.0 if time_offset is None else time_offset
        self.is_trusted: bool = time_offset is not None
        self.last: int = 0
        self._first = 0
        self._content_messages = 0

    def server_time(self, now: float) -> float:
        """The server's time at ``now``, as far as it is known."""
        return now + self.time_offset

    def next(self, now: float) -> int:
        """The next msg_id."""
        msg_id = int((now + self.time_offset) * _UNIT) & ~3
        if msg_id <= self.last:
            msg_id = self.last + 4
        self.last = msg_id
        if not self._first:
            self._first = msg_id
        return msg_id

    def number(self, now: float, *, content_related: bool) -> tuple[int, int]:
        """The next msg_id and the seq_no that belongs to it."""
        msg_id = int((now + self.time_offset) * _UNIT) & ~3
        if msg_id <= self.last:
            msg_id = self.last + 4
        self.last = msg_id
        if not self._first:
            self._first = msg_id
        seq_no = 2 * self._content_messages
        if content_related:
            self._content_messages += 1
            return msg_id, seq_no + 1
        return msg_id, seq_no

    def begin_run(self, now: float) -> tuple[int, int]:
        """The first msg_id of messages that are numbered together, and the seq_no of the first content-related one.

        Each further message has a msg_id greater by 4; each further content-related one a seq_no greater by 2;
        :meth:`end_run` follows before anything else is numbered.
        """
        msg_id = int((now + self.time_offset) * _UNIT) & ~3
        return (msg_id if msg_id > self.last else self.last + 4), 2 * self._content_messages + 1

    def end_run(self, first: int, last: int, content_related: int) -> None:
        """The msg_ids from ``first`` to ``last`` were given to messages, that many of them content-related."""
        self.last = last
        self._content_messages += content_related
        if not self._first:
            self._first = first

    def has_issued(self, msg_id: int) -> bool:
        """Whether this msg_id lies among those drawn since the session began."""
        return 0 < self._first <= msg_id <= self.last and msg_id % 4 == 0

    def is_timely(self, msg_id: int, now: float) -> bool:
        """Whether a server's msg_id is of the present; while the time is not trusted all of them are (MSG-09, 10)."""
        return not self.is_trusted or -MAX_BEHIND <= msg_id / _UNIT - (now + self.time_offset) <= MAX_AHEAD

    def synchronise(self, msg_id: int, now: float) -> float:
        """Take the server's time from a msg_id it drew just now; returns the new offset.

        The caller has checked that the message answers one of ours (check MSG-17).
        """
        self.time_offset = msg_id_time(msg_id) - now
        self.is_trusted = True
        return self.time_offset

    def restart(self, now: float) -> None:
        """Begin the counters of a new session. If the clock was put back, its msg_ids are lower than the last ones."""
        if msg_id_time(self.last) > self.server_time(now) + 1:
            self.last = 0
        self._first = self._content_messages = 0
