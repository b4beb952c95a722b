"""A client in an event loop of its own, for callers outside: what :mod:`trimtp.sync` and :mod:`trimtp.aio` share.

The loop runs in a thread (an AnyIO portal). One task there, :meth:`Bridge.host`, holds the client open; each call is a
task of its own with a :class:`Ticket`, by which its caller cancels it. When the client ends, whoever the reason, the
calls that still run are cancelled and raise that reason, so nobody waits for a client that is gone.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, suppress
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import trio

from trimtp.client import Client
from trimtp.errors import DcUnavailable

if TYPE_CHECKING:
    from anyio.abc import TaskStatus

__all__ = ["Bridge", "CallCancelled", "ClientClosed", "Ticket"]

P = ParamSpec("P")
R = TypeVar("R")


class CallCancelled(Exception):
    """A call ended because its caller cancelled it; the caller knows, and raises what its world raises then."""


class ClientClosed(RuntimeError):
    """A call on a client that was left."""


class Ticket:
    """One call, as its caller outside sees it. ``seconds`` is how long it may take."""

    def __init__(self, seconds: float | None = None) -> None:
        self.seconds: float = math.inf if seconds is None else seconds
        self.scope: trio.CancelScope = trio.CancelScope()
        self.is_cancelled: bool = False

    def cancel(self) -> None:
        """Cancel the call; in the loop's thread."""
        self.is_cancelled = True
        self.scope.cancel()


class Bridge:
    """A client that a task of the loop holds open. ``opening`` is called in that loop."""

    def __init__(self, opening: Callable[[], AbstractAsyncContextManager[Client]]) -> None:
        self._opening = opening
        self._calls: set[Ticket] = set()
        self._leave = trio.Event()
        self._ended = trio.Event()
        self._failure: Exception | None = None
        self.token: trio.lowlevel.TrioToken | None = None

    async def host(self, *, task_status: TaskStatus[Client]) -> None:  # noqa: ASYNC114 -- AnyIO starts it
        """Hold the client open until :meth:`leave`; raises what ends it before that."""
        self.token = trio.lowlevel.current_trio_token()
        try:
            async with self._opening() as client:
                task_status.started(client)
                try:
                    await self._leave.wait()
                finally:
                    self._leave.set()  # no new calls
                    for ticket in self._calls:
                        ticket.scope.cancel()
        except Exception as error:
            self._failure = error
            raise
        finally:
            self._ended.set()

    def leave(self) -> None:
        """Close the client; from any thread."""
        self._soon(self._leave.set)

    def cancel(self, ticket: Ticket) -> None:
        """Cancel a call; from any thread."""
        self._soon(ticket.cancel)

    async def call(
        self, ticket: Ticket, async_fn: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """``await async_fn(*args, **kwargs)``, for a caller outside.

        Raises what it raises, CallCancelled, TimeoutError, what ended the client, or ClientClosed once it is closed.
        """
        if not self._leave.is_set():
            self._calls.add(ticket)
            try:
                with ticket.scope, trio.move_on_after(ticket.seconds) as patience:
                    return await async_fn(*args, **kwargs)
                if patience.cancelled_caught:
                    raise TimeoutError(f"no answer within {ticket.seconds:g} s")
            except DcUnavailable as error:
                if error.state != "CLOSED":
                    raise
            finally:
                self._calls.discard(ticket)
            if ticket.is_cancelled:
                raise CallCancelled
        await self._ended.wait()
        raise self._failure or ClientClosed("the client is closed")

    def _soon(self, sync_fn: Callable[[], object]) -> None:
        assert self.token is not None
        with suppress(trio.RunFinishedError):  # then there is nothing left to cancel or close
            self.token.run_sync_soon(sync_fn)
