"""Noticing that the machine slept: the wall clock went on and the event loop's clock did not.

A connection that was open when the machine was suspended is usually dead when it wakes, and nothing says so: the
deadlines of the session are on the loop's clock, so the missing pong would be found a minute late. One task compares
the two clocks and has every connection asked for a sign of life (check C-06). A wall clock that somebody set forward
looks the same; that costs a ping.

There is one such task in a Trio run, however many clients there are. It runs in the nursery of one of them; when that
one closes, the next one starts it anew.
"""

from __future__ import annotations

from collections.abc import Callable
from time import time as wall_time
from typing import Protocol

import trio

__all__ = ["EVERY", "Watched"]

EVERY = 6.0
"""Seconds between two looks at the clocks; with the patience of the ping that follows, less than 15."""
_SLEPT = 10.0
"""How many seconds the wall clock has to be ahead to mean a sleep."""


class Start(Protocol):
    """How a background task of a client is started: a defect in it ends that client, and no other."""

    def __call__(self, async_fn: Callable[[], object], *, name: str) -> None: ...


class _Watch:
    """The watch of one Trio run. The first of its clients is the one that keeps it."""

    def __init__(self) -> None:
        self.clients: list[Watched] = []
        self._ahead = _ahead()

    async def keep(self) -> None:
        """Tell every client after each time the machine slept; never returns."""
        while True:
            await trio.sleep(EVERY)
            before, self._ahead = self._ahead, _ahead()
            if self._ahead - before > _SLEPT:
                for client in self.clients:
                    client.start(client.wake, name="after a sleep")


_WATCH: trio.lowlevel.RunVar[_Watch | None] = trio.lowlevel.RunVar("trimtp's watch for sleep", None)


class Watched:
    """``with``: inside, ``on_wake`` is called after each time the machine slept, in a task made by ``start``."""

    __slots__ = ("_on_wake", "start")

    def __init__(self, on_wake: Callable[[], None], start: Start) -> None:
        self.start: Start = start
        self._on_wake = on_wake

    def __enter__(self) -> None:
        watch = _WATCH.get()
        if watch is None:
            watch = _Watch()
            _WATCH.set(watch)
        watch.clients.append(self)
        if watch.clients[0] is self:
            self.start(watch.keep, name="sleep watch")

    def __exit__(self, *_: object) -> None:
        watch = _WATCH.get()
        assert watch is not None
        kept_it = watch.clients[0] is self
        watch.clients.remove(self)
        if not watch.clients:
            _WATCH.set(None)
        elif kept_it:
            first = watch.clients[0]
            first.start(watch.keep, name="sleep watch")

    async def wake(self) -> None:
        """The machine slept."""
        await trio.lowlevel.checkpoint()
        self._on_wake()


def _ahead() -> float:
    """How far the wall clock is ahead of the loop's."""
    return wall_time() - trio.current_time()
