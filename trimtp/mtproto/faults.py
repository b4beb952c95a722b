"""How often the server refused our messages: five times for the same reason within a minute is no coincidence.

A packet refused because of, say, the salt was often followed by others before the refusal arrived; they are refused
too, and that says nothing new. So after a refusal only messages sent later than it count.
Spec: https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
"""

from __future__ import annotations

from collections import deque

__all__ = ["MOST_FAULTS", "FaultCounter"]

MOST_FAULTS = 5
_WITHIN = 60.0
_LONGEST_HOLD = 10.0


class FaultCounter:
    """The refusals of one session's messages, and how long to hold still after too many."""

    def __init__(self) -> None:
        self._times: dict[int, deque[float]] = {}
        self._pardoned: dict[int, int] = {}
        self.holds: int = 0
        """How often there were too many since something worked."""

    def count(self, code: int, msg_id: int, last_issued: int, now: float) -> bool:
        """Note that ``msg_id`` was refused with ``code``; True when that was once too often."""
        if msg_id <= self._pardoned.get(code, 0):
            return False
        self._pardoned[code] = last_issued
        times = self._times.setdefault(code, deque(maxlen=MOST_FAULTS))
        times.append(now)
        if len(times) < MOST_FAULTS or now - times[0] > _WITHIN:
            return False
        times.clear()
        return True

    def hold(self, now: float) -> float:
        """When to go on after too many refusals: longer each time nothing worked in between, 10 s at most."""
        self.holds += 1
        return now + min(2.0 ** (self.holds - 1), _LONGEST_HOLD)

    def all_is_well(self) -> None:
        """A request was answered."""
        self.holds = 0

    def new_session(self) -> None:
        """The msg_ids begin anew, and may be lower."""
        self._pardoned.clear()
