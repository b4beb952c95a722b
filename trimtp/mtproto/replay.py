"""Which server messages were received already.

The window remembers the newest ids and the greatest id it has forgotten: what is at or below that cannot be told from
a repetition. It holds every id of the last 300 s, at least 1024 and at most 16384 ids, so what is forgotten is either
too old to be accepted by itself or far behind (checks MSG-11, MSG-12).

Ids arrive almost sorted, so adding one is an append; only a straggler is inserted in the middle.
Spec: https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
"""

from __future__ import annotations

from bisect import insort

__all__ = ["AT_LEAST", "AT_MOST", "ReplayWindow"]

AT_LEAST = 1024
AT_MOST = 16384
_AGE = 300 << 32
_COMPACT_AFTER = 1024


class ReplayWindow:
    """The ids of received messages, of one session."""

    def __init__(self) -> None:
        self._known: set[int] = set()
        self._sorted: list[int] = []
        self._begin = 0  # where the remembered ids start in _sorted; what is before it is cut off now and then
        self._forgotten = self._greatest = 0

    def __contains__(self, msg_id: int) -> bool:
        return msg_id in self._known

    def __len__(self) -> int:
        return len(self._known)

    @property
    def newest(self) -> int:
        """The greatest id received, 0 when there is none."""
        return self._greatest

    def has_forgotten(self, msg_id: int) -> bool:
        """Whether the id is too low to say if it was received."""
        return msg_id <= self._forgotten

    def add(self, msg_id: int) -> bool:
        """Remember an id. False, and nothing changes, when it was received before or may have been."""
        known, ids = self._known, self._sorted
        if msg_id > self._greatest:
            self._greatest = msg_id
            ids.append(msg_id)
        elif msg_id in known or msg_id <= self._forgotten:
            return False
        else:
            insort(ids, msg_id, lo=self._begin)
        known.add(msg_id)
        if len(known) > AT_LEAST:
            self._forget()
        return True

    def add_newest(self, msg_ids: list[int]) -> bool:
        """Remember ids that are greater than all before, the smallest first. False, and nothing changes, for others."""
        if msg_ids[0] <= self._greatest or msg_ids != sorted(msg_ids) or len(fresh := set(msg_ids)) < len(msg_ids):
            return False
        self._greatest = msg_ids[-1]
        self._sorted += msg_ids
        self._known |= fresh
        if len(self._known) > AT_LEAST:
            self._forget()
        return True

    def _forget(self) -> None:
        known, ids = self._known, self._sorted
        while len(known) > AT_LEAST and (len(known) > AT_MOST or ids[-1] - ids[self._begin] > _AGE):
            self._forgotten = ids[self._begin]
            known.discard(self._forgotten)
            self._begin += 1
        if self._begin > _COMPACT_AFTER:
            del ids[: self._begin]
            self._begin = 0
