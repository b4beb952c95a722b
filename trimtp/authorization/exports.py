"""The one gate that exports pass on the home data centre."""

from __future__ import annotations

import math
from collections.abc import Awaitable

import trio

from trimtp.dc.clock import LoopClock
from trimtp.errors import TransferFloodWait

__all__ = ["ExportLimiter"]

_EXPORTS_PER_HOUR = 20
_RESERVED = 5
"""How many of them are for data centres that had none within the hour: one in trouble must not use them all up."""
_HOUR = 3600.0
_APART = 1.0


class ExportLimiter:
    """Exports pass one at a time, a second apart when repeated for the same DC, twenty an hour.

    Who waits for its second holds up nobody else, and who has had exports within the hour leaves the last five of it to
    those that have not.
    """

    def __init__(self, clock: LoopClock) -> None:
        self._clock = clock
        self._one = trio.Lock()
        self._last: dict[int, float] = {}
        self._granted: list[tuple[float, int]] = []
        """When, and for which data centre, within the hour."""

    def turn(self, dc_id: int) -> _Turn:
        """``async with``: the export for this DC may go. Raises TransferFloodWait when the hour's are used up."""
        return _Turn(self, dc_id)

    async def enter(self, dc_id: int) -> None:
        await self._clock.sleep_until(max(self._clock.now(), self._last.get(dc_id, -math.inf) + _APART))
        await self._one.acquire()
        try:
            now = self._clock.now()
            self._granted = granted = [grant for grant in self._granted if grant[0] > now - _HOUR]
            most = _EXPORTS_PER_HOUR - (_RESERVED if any(dc_id == other for _, other in granted) else 0)
            if len(granted) >= most:
                raise TransferFloodWait(dc_id, math.ceil(granted[len(granted) - most][0] + _HOUR - now))
        except BaseException:
            self._one.release()
            raise
        granted.append((now, dc_id))

    def leave(self, dc_id: int) -> None:
        self._last[dc_id] = self._clock.now()
        self._one.release()


class _Turn:
    """``async with``: one export's turn."""

    def __init__(self, limiter: ExportLimiter, dc_id: int) -> None:
        self._limiter = limiter
        self._dc_id = dc_id

    def __aenter__(self) -> Awaitable[None]:
        return self._limiter.enter(self._dc_id)

    async def __aexit__(self, *_: object) -> None:
        self._limiter.leave(self._dc_id)
