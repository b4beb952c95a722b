"""Acknowledgements waiting for a packet to ride in.

They leave with the next message; without one, when there are more than 16 of them or the first has waited 30 s.
Spec: https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

__all__ = ["MAX_DELAY", "MAX_WAITING", "AckBasket"]

MAX_WAITING = 16
MAX_DELAY = 30.0
"""How many acknowledgements may wait, and how long, in seconds."""


class AckBasket:
    """The msg_ids to acknowledge, each once, in the order they came."""

    def __init__(self) -> None:
        self.waiting: dict[int, None] = {}
        """For readers in a hurry; only this class changes it."""
        self._deadline = 0.0
        self._flush = False

    def __len__(self) -> int:
        return len(self.waiting)

    def add(self, msg_id: int, now: float) -> None:
        """Have the server's message acknowledged."""
        if not self.waiting:
            self._deadline = now + MAX_DELAY
        self.waiting[msg_id] = None

    def add_all(self, msg_ids: Iterable[int], now: float) -> None:
        """Have these messages of the server acknowledged."""
        if not self.waiting:
            self._deadline = now + MAX_DELAY
        self.waiting.update(dict.fromkeys(msg_ids))

    def flush(self) -> None:
        """Make what waits due at once."""
        self._flush = bool(self.waiting)

    @property
    def deadline(self) -> float | None:
        """When the waiting ends by itself; None when nothing waits or it is due already."""
        return self._deadline if 0 < len(self.waiting) <= MAX_WAITING and not self._flush else None

    def is_due(self, now: float) -> bool:
        """Whether acknowledgements should leave even alone."""
        waiting = len(self.waiting)
        return waiting > 0 and (self._flush or waiting > MAX_WAITING or now >= self._deadline)

    def take(self, most: int) -> tuple[int, ...]:
        """Take out up to ``most`` ids."""
        if len(self.waiting) <= most:
            taken = tuple(self.waiting)
            self.waiting.clear()
            self._flush = False
        else:
            taken = tuple(islice(self.waiting, most))
            for msg_id in taken:
                del self.waiting[msg_id]
        return taken

    def clear(self) -> None:
        """Forget all: the session they belong to is no more."""
        self.waiting.clear()
        self._flush = False
