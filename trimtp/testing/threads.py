"""Threads and the fake clock: a thread that works looks like idleness to a clock that jumps when nothing happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import trio

__all__ = ["threads_inline"]


@contextmanager
def threads_inline() -> Iterator[None]:
    """Run in the event loop what ``trio.to_thread.run_sync`` would give to a worker thread.

    For tests of clients under ``trio.testing.MockClock(autojump_threshold=0)``: otherwise hours pass on that clock
    while a number is factored, and every deadline with them.
    """
    real = trio.to_thread.run_sync

    async def run_sync(sync_fn: Callable[..., Any], *args: Any, **_options: Any) -> Any:
        await trio.lowlevel.checkpoint()
        return sync_fn(*args)

    trio.to_thread.run_sync = run_sync  # type: ignore[assignment]  # it takes what the real one takes
    try:
        yield
    finally:
        trio.to_thread.run_sync = real
