"""The one time scale of a client: Unix seconds, driven by the event loop's clock.

The protocol core takes ``now`` as an argument and uses it both for deadlines and for message ids. Reading the system
clock once and letting Trio's clock carry it on gives a scale that never jumps and that a fake clock moves in tests;
how far it is from the server's time is learned from the server.
"""

from __future__ import annotations

import time

import trio

__all__ = ["LoopClock"]


class LoopClock:
    """Unix time as of the moment of construction, carried on by the clock of the Trio run it is constructed in."""

    def __init__(self) -> None:
        self._loop_time = trio.lowlevel.current_clock().current_time
        self._anchor = time.time() - self._loop_time()

    def now(self) -> float:
        """Seconds on the Unix scale."""
        return self._anchor + self._loop_time()

    def loop_time(self, moment: float) -> float:
        """The reading of Trio's clock at ``moment``; for ``trio.CancelScope(deadline=…)``."""
        return moment - self._anchor

    async def sleep_until(self, moment: float) -> None:
        """Sleep until ``moment``; ``math.inf`` sleeps until cancelled."""
        await trio.sleep_until(self.loop_time(moment))
