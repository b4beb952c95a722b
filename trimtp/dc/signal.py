"""Waking one parked task, and handing one result to one waiting caller, at the price of a reschedule each."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

import outcome
import trio
from trio.lowlevel import current_task, reschedule, wait_task_rescheduled

from trimtp.structs import Struct

__all__ = ["Signal", "Waiter"]

T = TypeVar("T")
_PENDING: Any = object()
_VALUE, _ERROR = outcome.Value, outcome.Error


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
                reschedule(self._task, self)  # type: ignore[arg-type]  # an outcome is only asked to unwrap
                self._task = None

    def unwrap(self) -> None:
        """What the waiting task is woken with: it has seen the signal."""
        self._raised = False

    def wait(self) -> Coroutine[Any, Any, None]:
        """Wait until the signal is raised, and lower it; to be awaited at once. A checkpoint; one task at a time."""
        if self._raised:
            self._raised = False
            return trio.lowlevel.checkpoint()  # noqa: ASYNC105 -- the caller awaits it
        if self._task is not None:
            raise trio.BusyResourceError("another task is waiting for this signal")
        self._task = current_task()
        return wait_task_rescheduled(self._abort)  # noqa: ASYNC105 -- the caller awaits it

    def _abort(self, _: Callable[[], object]) -> trio.lowlevel.Abort:
        self._task = None
        return trio.lowlevel.Abort.SUCCEEDED


def _nothing() -> None:
    pass


class Waiter(Struct, Generic[T], eq=False, kw_only=True):
    """One caller waiting for one result."""

    _result: outcome.Outcome[T] | T = _PENDING
    _task: Any = None
    _forget: Callable[[], object] = _nothing

    def resolve(self, result: outcome.Outcome[T] | T) -> None:
        """Give the result, a value as it is or inside an outcome; only the first one counts."""
        if self._result is _PENDING:
            self._result = result
            task = self._task
            if task is not None:
                self._task = None
                reschedule(task, self)  # type: ignore[arg-type]  # no more is asked of an outcome than to unwrap

    def unwrap(self) -> T:
        """The result that was given; raises it if it is an error. What a task that waited is woken with."""
        result: Any = self._result
        kind = type(result)  # isinstance would ask an abstract base class, in Python
        value: T = result.unwrap() if kind is _VALUE or kind is _ERROR else result
        return value

    def wait(self, forget: Callable[[], object] = _nothing) -> Coroutine[Any, Any, T]:
        """Wait for the result; to be awaited at once.

        ``forget`` is called, synchronously, when the caller is cancelled before it comes.
        """
        self._forget = forget
        if self._result is _PENDING:
            self._task = current_task()
            return wait_task_rescheduled(self._abort)  # noqa: ASYNC105 -- the caller awaits it
        return self._take()

    async def _take(self) -> T:
        """The result is here already: a checkpoint."""
        try:
            await trio.lowlevel.checkpoint_if_cancelled()
        except trio.Cancelled:
            self._cancelled()
            raise
        await trio.lowlevel.cancel_shielded_checkpoint()
        return self.unwrap()

    def _abort(self, _: Callable[[], object]) -> trio.lowlevel.Abort:
        self._task = None
        self._cancelled()
        return trio.lowlevel.Abort.SUCCEEDED

    def _cancelled(self) -> None:
        self._forget()
