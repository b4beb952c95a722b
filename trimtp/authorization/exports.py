"""The one gate that exports pass on the home data centre."""

from __future__ import annotations

import math
from collections import deque

from trimtp.dc.clock import LoopClock
from trimtp.errors import TransferFloodWait

__all__ = ["ExportLimiter"]

_EXPORTS_PER_HOUR = 20
_HOUR = 3600.0
_APART = 1.0


class ExportLimiter:
    """Exports for one data centre are a second apart when repeated, and there are twenty an hour in all.

    Those for different data centres do not wait for each other: a data centre has one transfer at a time, and so one
    export, and with one after the other three data centres would cost two round trips more than one.
    """

    def __init__(self, clock: LoopClock) -> None:
        self._clock = clock
        self._last: dict[int, float] = {}
        """When the last export for a data centre was answered."""
        self._times: deque[float] = deque()

    async def enter(self, dc_id: int) -> None:
        """Wait until the export for this DC may go. Raises TransferFloodWait when the hour's are used up."""
        await self._clock.sleep_until(max(self._clock.now(), self._last.get(dc_id, -math.inf) + _APART))
        now = self._clock.now()
        while self._times and self._times[0] <= now - _HOUR:
            self._times.popleft()
        if len(self._times) >= _EXPORTS_PER_HOUR:
            raise TransferFloodWait(dc_id, math.ceil(self._times[0] + _HOUR - now))
        self._times.append(now)

    def leave(self, dc_id: int) -> None:
        """The export for this DC is over."""
        self._last[dc_id] = self._clock.now()
