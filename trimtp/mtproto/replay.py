"""Which server messages were received already.

The window remembers the newest ids and the greatest id it has forgotten: what is at or below that cannot be told from
a repetition. It holds every id of the last 300 s, at least 1024 and at most 16384 ids, so what is forgotten is either
too old to be accepted by itself or far behind (checks MSG-11, MSG-12).

Ids arrive almost sorted, so adding one is an append; only a straggler is inserted in the middle.
Spec: https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
"""

from __future__ import annotations

from bisect import bisect_left

__all__ = ["AT_LEAST", "AT_MOST", "ReplayWindow"]

AT_LEAST = 1024
AT_MOST = 16384
_AGE = 300 << 32
_COMPACT_AFTER = 1024


class ReplayWindow:
    """The ids of received messages, of one session."""

    def __init__(self) -> None:
        self._ids: list[int] = []  # ascending
        self._begin = 0  # where the remembered ones start; what is before it is cut off now and then
        self._forgotten = self._greatest = 0

    def __contains__(self, msg_id: int) -> bool:
        return self._holds(msg_id, bisect_left(self._ids, msg_id, self._begin))

    def __len__(self) -> int:
        return len(self._ids) - self._begin

    @property
    def newest(self) -> int:
        """The greatest id received, 0 when there is none."""
        return self._greatest

    def has_forgotten(self, msg_id: int) -> bool:
        """Whether the id is too low to say if it was received."""
        return msg_id <= self._forgotten

    def add(self, msg_id: int) -> bool:
        """Remember an id. False, and nothing changes, when it was received before or may have been."""
        ids = self._ids
        if msg_id > self._greatest:
            self._greatest = msg_id
            ids.append(msg_id)
        elif msg_id <= self._forgotten:
            return False
        else:
            at = bisect_left(ids, msg_id, self._begin)
            if self._holds(msg_id, at):
                return False
            ids.insert(at, msg_id)
        if len(ids) - self._begin > AT_LEAST:
            self._forget()
        return True

    def add_newest(self, msg_ids: list[int]) -> bool:
        """Remember ids that are greater than all before, the smallest first. False, and nothing changes, for others."""
        if msg_ids[0] <= self._greatest or msg_ids != sorted(set(msg_ids)):
            return False
        self._greatest = msg_ids[-1]
        self._ids += msg_ids
        if len(self) > AT_LEAST:
            self._forget()
        return True

    def _holds(self, msg_id: int, at: int) -> bool:
        return at < len(self._ids) and self._ids[at] == msg_id

    def _forget(self) -> None:
        ids, begin = self._ids, self._begin
        while (count := len(ids) - begin) > AT_LEAST and (count > AT_MOST or ids[-1] - ids[begin] > _AGE):
            self._forgotten = ids[begin]
            begin += 1
        if begin > _COMPACT_AFTER:
            del ids[:begin]
            begin = 0
        self._begin = begin
