"""Waking one parked task, and handing one result to one waiting caller, at the price of a reschedule each."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from typing import Any, Generic, TypeVar

import outcome
import trio
from trio.lowlevel import current_task, reschedule, wait_task_rescheduled

from trimtp.mtproto.structs import Struct

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

    @property
    def is_awaited(self) -> bool:
        """Whether a task waits, and nothing has woken it yet."""
        return self._task is not None

    def set(self) -> None:
        """Wake the waiting task, or let its next :meth:`wait` return at once."""
        if not self._raised:
            self._raised = True
            if self._task is not None:
                reschedule(self._task, _WOKEN)
                self._task = None

    async def wait(self) -> None:
        """Wait until the signal is raised, and lower it. A checkpoint; one task at a time."""
        if self._raised:
            self._raised = False
            await trio.lowlevel.checkpoint()
            return
        if self._task is not None:
            raise trio.BusyResourceError("another task is waiting for this signal")
        self._task = current_task()
        await wait_task_rescheduled(self._abort)
        self._raised = False

    def _abort(self, _: Callable[[], object]) -> trio.lowlevel.Abort:
        self._task = None
        return trio.lowlevel.Abort.SUCCEEDED


def _nothing() -> None:
    pass


class _Woken(outcome.Outcome[None]):
    """What a rescheduled task gets: nothing, any number of times, where each :class:`outcome.Value` serves once."""

    __slots__ = ()

    def unwrap(self) -> None:
        pass

    def send(self, gen: Generator[Any, None, Any]) -> Any:
        return gen.send(None)

    async def asend(self, agen: AsyncGenerator[Any, None]) -> Any:
        return await agen.asend(None)


_WOKEN = _Woken()


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
