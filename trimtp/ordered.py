"""Calls that the server runs in the order they were made, without waiting for each answer: ``client.ordered()``.

A call is made by :meth:`Ordered.start`, which waits for nothing: the order of those calls is the order on the server.
All of them may be under way at once; each names the one before it to the server (invokeAfterMsg), which holds it back
until that one is done. If one fails, those after it are not run: their error is MSG_WAIT_FAILED. A call that has to be
made again, because of a flood wait, a redirect or a lost session, keeps its place: the later ones wait for it.

Spec: https://core.telegram.org/api/invoking#saving-the-order-of-requests
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, Generic, Protocol, TypeVar

import trio
from trimtp_api import Function

from trimtp.dc.line import Call
from trimtp.rpc import parse_error

__all__ = ["Ordered", "OrderedCall", "Place"]

R = TypeVar("R")


class Place:
    """The place of one call in its chain. ``call`` says where it is while it is under way."""

    def __init__(self, previous: Place | None, function: Function[Any]) -> None:
        self.call: Call | None = None
        self.is_done: bool = False
        self.went_well: bool = False
        self.changed: trio.Event = trio.Event()
        """Set, and replaced, at each change of the above."""
        self._function = function
        self._previous = previous

    @property
    def follows(self) -> bool:
        """Whether there is a call before this one that was not seen done."""
        return self._previous is not None

    async def turn(self) -> Call | None:
        """Wait until the call may be sent; returns the one it has to follow, None if that is done.

        Raises the RpcError MSG_WAIT_FAILED when that one failed.
        """
        previous = self._previous
        if previous is None:
            return None
        while not previous.is_done and previous.call is None:
            await previous.changed.wait()
        if previous.is_done:
            await self.end_of_previous()
            return None
        return previous.call

    async def end_of_previous(self) -> None:
        """Wait until the call before this one is done; raises MSG_WAIT_FAILED when it failed."""
        previous = self._previous
        assert previous is not None
        while not previous.is_done:
            await previous.changed.wait()
        if not previous.went_well:
            raise parse_error(400, "MSG_WAIT_FAILED", self._function)
        self._previous = None

    def placed(self, call: Call | None) -> None:
        """The call is under way as ``call``, or not any more."""
        self.call = call
        self._wake()

    def done(self, *, well: bool) -> None:
        """The call has ended for good."""
        self.is_done, self.went_well, self.call = True, well, None
        self._previous = None  # or the last of a long chain would keep all of it
        self._wake()

    def _wake(self) -> None:
        changed, self.changed = self.changed, trio.Event()
        changed.set()


class _Invoke(Protocol):
    def __call__(self, function: Function[R], dc_id: int | None, place: Place) -> Awaitable[R]: ...


class OrderedCall(Generic[R]):
    """A call of a chain; made by :meth:`Ordered.start`."""

    def __init__(self) -> None:
        self.has_ended: bool = False
        self._values: list[R] = []
        self._error: Exception | None = None
        self._ended = trio.Event()
        self._was_asked = False

    async def result(self) -> R:
        """Wait for the result; raises what :meth:`trimtp.Client.invoke` raises. It can be asked for more than once."""
        self._was_asked = True
        await self._ended.wait()
        if self._error is not None:
            raise self._error
        return self._values[0]

    @property
    def unseen_error(self) -> Exception | None:
        """What the call ended with, if that was an error and nobody asked."""
        return None if self._was_asked else self._error

    async def run(self, invoke: _Invoke, function: Function[R], dc_id: int | None, place: Place) -> None:
        """Make the call; its end is kept for whoever asks."""
        try:
            self._values.append(await invoke(function, dc_id, place))
        except Exception as error:  # noqa: BLE001 -- raised by result(), or at the end of the block
            self._error = error
        finally:
            place.done(well=bool(self._values))
        self.has_ended = True
        self._ended.set()


class Ordered:
    """A chain of calls; made by :meth:`trimtp.Client.ordered`."""

    def __init__(self, invoke: _Invoke, nursery: trio.Nursery) -> None:
        self._invoke = invoke
        self._nursery = nursery
        self._last: Place | None = None
        self._calls: list[OrderedCall[Any]] = []
        self._most = 64

    def start(self, function: Function[R], *, dc_id: int | None = None) -> OrderedCall[R]:
        """Make a call, to run after all that were made before. Never waits; the result is there to be asked for."""
        if not isinstance(function, Function):
            raise TypeError(f"start takes a TL function, such as api.help.GetConfig(), not {type(function).__name__}")
        place = self._last = Place(self._last, function)
        call: OrderedCall[R] = OrderedCall()
        self._nursery.start_soon(call.run, self._invoke, function, dc_id, place, name=f"ordered {function.TL_NAME}")
        self._calls.append(call)
        if len(self._calls) > self._most:
            self._calls = [other for other in self._calls if not other.has_ended or other.unseen_error is not None]
            self._most = max(64, 2 * len(self._calls))
        return call

    async def invoke(self, function: Function[R], *, dc_id: int | None = None) -> R:
        """Make a call and wait for its result."""
        return await self.start(function, dc_id=dc_id).result()

    @property
    def first_unseen_error(self) -> Exception | None:
        """The first error of a call whose result nobody asked for."""
        return next((call.unseen_error for call in self._calls if call.unseen_error is not None), None)
