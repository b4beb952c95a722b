"""What one account has: its messages, its dialogs, and the log of updates that getDifference reads.

Spec: https://core.telegram.org/api/updates
"""

from __future__ import annotations

from dataclasses import dataclass, field

import trimtp_api as api

__all__ = ["Mailbox"]


@dataclass(slots=True)
class Mailbox:
    """The private messages of one account, newest last, each in the dialog with one other account or with itself."""

    pts: int = 1
    messages: dict[int, api.Message] = field(default_factory=dict)
    random_ids: dict[int, int] = field(default_factory=dict)
    log: list[tuple[int, api.TypeUpdate]] = field(default_factory=list)
    date: int = 0
    _last_id: int = 0

    def next_id(self) -> int:
        """The id of the account's next message."""
        self._last_id += 1
        return self._last_id

    def put(self, message: api.Message) -> api.UpdateNewMessage:
        """Add a message; returns the update that tells of it."""
        self.messages[message.id] = message
        self.pts += 1
        self.date = message.date
        update = api.UpdateNewMessage(message=message, pts=self.pts, pts_count=1)
        self.log.append((self.pts, update))
        return update

    def delete(self, ids: list[int]) -> int:
        """Remove messages; returns how many there were."""
        gone = [number for number in ids if self.messages.pop(number, None) is not None]
        if gone:
            self.pts += len(gone)
            self.log.append((self.pts, api.UpdateDeleteMessages(messages=gone, pts=self.pts, pts_count=len(gone))))
        return len(gone)

    def since(self, pts: int, limit: int) -> tuple[list[api.TypeUpdate], int]:
        """The updates after ``pts``, ``limit`` at most, and the pts that they lead to."""
        news = [(reached, update) for reached, update in self.log if reached > pts]
        page = news[:limit]
        reached = page[-1][0] if len(page) < len(news) else self.pts
        return [update for _, update in page], reached

    def history(self, peer_id: int) -> list[api.Message]:
        """The messages of one dialog, newest first."""
        return [message for message in reversed(self.messages.values()) if _peer_id(message) == peer_id]

    def dialogs(self) -> list[tuple[int, api.Message]]:
        """Each dialog's peer and newest message, the newest dialog first."""
        tops: dict[int, api.Message] = {}
        for message in reversed(self.messages.values()):
            tops.setdefault(_peer_id(message), message)
        return list(tops.items())


def _peer_id(message: api.Message) -> int:
    assert isinstance(message.peer_id, api.PeerUser)
    return message.peer_id.user_id
