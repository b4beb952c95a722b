"""Waking one parked task, and handing one result to one waiting caller, at the price of a reschedule each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import outcome
import trio

__all__ = ["Signal", "Waiter"]

T = TypeVar("T")


class Signal:
    """A flag for one waiting task that lowers itself when the task sees it.

    Raising it any number of times before the task runs wakes the task once, so whatever was queued in one tick of the
    loop is handled together.
    """

    __slots__ = ("_raised", "_task")

    def __init__(self) -> None:
        self._raised = False
        self._task: trio.lowlevel.Task | None = None

    def set(self) -> None:
        """Wake the waiting task, or let its next :meth:`wait` return at once."""
        if not self._raised:
            self._raised = True
            if self._task is not None:
                trio.lowlevel.reschedule(self._task)
                self._task = None

    async def wait(self) -> None:
        """Wait until the signal is raised, and lower it. A checkpoint; one task at a time."""
        if self._raised:
            self._raised = False
            await trio.lowlevel.checkpoint()
            return
        if self._task is not None:
            raise trio.BusyResourceError("another task is waiting for this signal")
        self._task = trio.lowlevel.current_task()
        await trio.lowlevel.wait_task_rescheduled(self._abort)
        self._raised = False

    def _abort(self, _: Callable[[], None]) -> trio.lowlevel.Abort:
        self._task = None
        return trio.lowlevel.Abort.SUCCEEDED


class Waiter(Generic[T]):
    """One caller waiting for one result."""

    __slots__ = ("_forget", "_is_resolved", "_result", "_task")

    def __init__(self) -> None:
        self._is_resolved = False
        self._result: outcome.Outcome[T] | T
        self._task: trio.lowlevel.Task | None = None

    def resolve(self, result: outcome.Outcome[T] | T) -> None:
        """Give the result, a value as it is or inside an outcome; only the first one counts."""
        if not self._is_resolved:
            self._is_resolved = True
            self._result = result
            if self._task is not None:
                trio.lowlevel.reschedule(self._task)
                self._task = None

    async def wait(self, forget: Callable[[], None]) -> T:
        """Wait for the result. ``forget`` is called, synchronously, when the caller is cancelled before it comes."""
        if self._is_resolved:
            try:
                await trio.lowlevel.checkpoint_if_cancelled()
            except trio.Cancelled:
                forget()
                raise
            await trio.lowlevel.cancel_shielded_checkpoint()
            return self._unwrapped()
        self._task = trio.lowlevel.current_task()
        self._forget = forget
        await trio.lowlevel.wait_task_rescheduled(self._abort)
        return self._unwrapped()

    def _abort(self, _: Callable[[], None]) -> trio.lowlevel.Abort:
        self._task = None
        self._forget()
        return trio.lowlevel.Abort.SUCCEEDED

    def _unwrapped(self) -> T:
        result: Any = self._result
        kind = type(result)  # isinstance would ask an abstract base class, in Python
        unwrapped: T = result.unwrap() if kind is outcome.Value or kind is outcome.Error else result
        return unwrapped
