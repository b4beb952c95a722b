"""Noticing that the machine slept: the wall clock went on and the event loop's clock did not.

A connection that was open when the machine was suspended is usually dead when it wakes, and nothing says so: the
deadlines of the session are on the loop's clock, so the missing pong would be found a minute late. One task per client
compares the two clocks and has every connection asked for a sign of life (check C-06). A wall clock that somebody set
forward looks the same; that costs a ping.
"""

from __future__ import annotations

from collections.abc import Callable
from time import time as wall_time

import trio

__all__ = ["EVERY", "watch"]

EVERY = 6.0
"""Seconds between two looks at the clocks; with the patience of the ping that follows, less than 15."""
_SLEPT = 10.0
"""How many seconds the wall clock has to be ahead to mean a sleep."""


async def watch(on_wake: Callable[[], None]) -> None:
    """Call ``on_wake`` after each time the machine slept; never returns."""
    ahead = wall_time() - trio.current_time()
    while True:
        await trio.sleep(EVERY)
        before, ahead = ahead, wall_time() - trio.current_time()
        if ahead - before > _SLEPT:
            on_wake()
