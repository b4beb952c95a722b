"""The running data centres of a client, started on demand in its nursery, and the typed call through one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

import trio
from trimtp_api import Function

from trimtp.dc.datacenter import Datacenter, Fault, Unknown
from trimtp.errors import DcUnavailable, OutcomeUnknown
from trimtp.rpc import is_repeatable, parse_error

__all__ = ["Pool"]

R = TypeVar("R")


class Start(Protocol):
    """How a background task of the client is started: a defect in it must end the client."""

    def __call__(self, async_fn: Callable[[], object], *, name: str) -> None: ...


class Pool:
    """``dc_id`` → running :class:`Datacenter`. ``make`` builds one; ``start`` runs it in the client's nursery."""

    def __init__(self, make: Callable[[int], Datacenter], start: Start) -> None:
        self._make = make
        self._start = start
        self._running: dict[int, Datacenter] = {}
        self._closed = False

    def get(self, dc_id: int) -> Datacenter:
        """The data centre, started if it was not. Raises DcUnavailable when the client is closed."""
        datacenter = self._running.get(dc_id)
        if datacenter is None:
            if self._closed:
                raise DcUnavailable(dc_id, "CLOSED", "the client is closed")
            datacenter = self._running[dc_id] = self._make(dc_id)
            self._start(datacenter.run, name=f"supervise dc{dc_id}")
        return datacenter

    def peek(self, dc_id: int) -> Datacenter | None:
        """The data centre if it runs."""
        return self._running.get(dc_id)

    async def call(self, dc_id: int, function: Function[R]) -> R:
        """Run one TL function on one data centre, once, and return its decoded result.

        Raises the RpcError that the server answered, OutcomeUnknown when a request that must not run twice was lost
        on the way, TLDecodeError when the answer is not what the schema says, and what :meth:`Datacenter.invoke` does.
        """
        reply = await self.get(dc_id).invoke(function.to_bytes(), repeatable=is_repeatable(function))
        if isinstance(reply, Fault):
            raise parse_error(reply.code, reply.message, function)
        if isinstance(reply, Unknown):
            raise OutcomeUnknown(function)
        return function.decode_result(reply)

    async def stop(self, dc_id: int) -> None:
        """Disconnect one data centre; the next :meth:`get` starts it anew."""
        datacenter = self._running.pop(dc_id, None)
        if datacenter is not None:
            await datacenter.aclose()

    async def aclose(self) -> None:
        """Disconnect all of them for good, sending what is queued first."""
        self._closed = True
        await self.stop_all()

    async def stop_all(self) -> None:
        """Disconnect all of them side by side; the next :meth:`get` starts anew."""
        async with trio.open_nursery() as nursery:
            for dc_id in list(self._running):
                nursery.start_soon(self.stop, dc_id)
