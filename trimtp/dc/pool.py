"""The running data centres of a client, started on demand in its nursery, and the typed call through one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol, TypeAlias, TypeVar

import trimtp_api as api
import trio
from trimtp_api import Function

from trimtp.dc.datacenter import Datacenter, Fault, Unknown
from trimtp.dc.line import Call, Dropped, Reply
from trimtp.errors import DcUnavailable, OutcomeUnknown
from trimtp.rpc import is_repeatable, parse_error

__all__ = ["KeyDroppedError", "Pool", "Via"]

R = TypeVar("R")

Via: TypeAlias = Literal["main", "download", "upload"]
"""Which connection of a data centre: all share its permanent key; sessions and temporary keys are their own."""


_WITHOUT_UPDATES = api.InvokeWithoutUpdates.CONSTRUCTOR_ID.to_bytes(4, "little")
_NEVER_WRAPPED = "auth."
"""Methods of this namespace belong to the login, on whatever connection."""


class KeyDroppedError(Exception):
    """A call has to ask anew whether it may be made: what it was let through for is no more."""


class Start(Protocol):
    """How a background task of the client is started: a defect in it must end the client."""

    def __call__(self, async_fn: Callable[[], object], *, name: str) -> None: ...


class Pool:
    """``dc_id`` and purpose → running :class:`Datacenter`.

    ``make`` builds one; ``start`` runs it in the client's nursery. ``is_quiet`` says of which connections no updates
    are wanted: what is called there is wrapped in invokeWithoutUpdates.
    Spec: https://core.telegram.org/api/invoking#disabling-updates
    """

    def __init__(
        self, make: Callable[[int, Via], Datacenter], start: Start, is_quiet: Callable[[int, Via], bool]
    ) -> None:
        self._make = make
        self._start = start
        self._is_quiet = is_quiet
        self._running: dict[tuple[int, Via], Datacenter] = {}
        self._closed = False

    def get(self, dc_id: int, via: Via = "main") -> Datacenter:
        """The data centre, started if it was not. Raises DcUnavailable when the client is closed."""
        datacenter = self._running.get((dc_id, via))
        if datacenter is None:
            if self._closed:
                raise DcUnavailable(dc_id, "CLOSED", "the client is closed")
            datacenter = self._running[dc_id, via] = self._make(dc_id, via)
            self._start(datacenter.run, name=f"supervise {datacenter.name}")
        return datacenter

    def peek(self, dc_id: int) -> Datacenter | None:
        """The main connection of the data centre, if it runs."""
        return self._running.get((dc_id, "main"))

    def every(self, dc_id: int | None = None) -> list[Datacenter]:
        """What runs, of one data centre or of all."""
        return [datacenter for key, datacenter in self._running.items() if dc_id is None or key[0] == dc_id]

    async def call(
        self,
        dc_id: int,
        function: Function[R],
        via: Via = "main",
        *,
        after: Call | None = None,
        placed: Callable[[Call], None] | None = None,
        on_received: Callable[[], object] | None = None,
        under_this_key: bool = False,
    ) -> R:
        """Run one TL function on one data centre, once, and return its decoded result.

        Raises the RpcError that the server answered, OutcomeUnknown when a request that must not run twice was sent
        and came to no known end (its ``__cause__`` is what kept it from one), TLDecodeError when the answer is not what
        the schema says, and what :meth:`Datacenter.invoke` does; ``after``, ``placed`` and ``on_received`` are as
        there. ``under_this_key`` is for a call that was let through because of what the present key may do: if that key
        is dropped it does not go on under the next one, but raises KeyDroppedError.
        """
        call = self.start(dc_id, function, via, self._is_quiet(dc_id, via), after, placed, on_received)
        call.under_this_key = under_this_key
        try:
            return self.result(function, await call.wait())
        finally:
            call.after = None  # or the last of a long chain would keep all of it

    def start(
        self,
        dc_id: int,
        function: Function[R],
        via: Via,
        quiet: bool,
        after: Call | None = None,
        placed: Callable[[Call], None] | None = None,
        on_received: Callable[[], object] | None = None,
    ) -> Call:
        """The first half of :meth:`call`, which does not wait; then come :meth:`Call.wait` and :meth:`result`.

        ``quiet`` says that no updates are wanted there.
        """
        body = function.to_bytes()
        if quiet and not function.TL_NAME.startswith(_NEVER_WRAPPED):
            body = _WITHOUT_UPDATES + body
        datacenter = self._running.get((dc_id, via)) or self.get(dc_id, via)
        return datacenter.start(body, is_repeatable(function), after, placed, on_received)

    def result(self, function: Function[R], reply: Reply) -> R:
        """What a reply means to the caller of ``function``: the last part of :meth:`call`, which raises."""
        if isinstance(reply, Fault):
            raise parse_error(reply.code, reply.message, function)
        if isinstance(reply, Unknown):
            raise OutcomeUnknown(function) from reply.trouble
        if isinstance(reply, Dropped):
            raise KeyDroppedError
        return function.decode_result(reply)

    def probe(self) -> None:
        """Have every connection prove that it is alive."""
        for datacenter in self._running.values():
            datacenter.probe()

    async def stop(self, dc_id: int) -> None:
        """Disconnect one data centre; the next :meth:`get` starts it anew."""
        await self._stop([key for key in self._running if key[0] == dc_id])

    async def aclose(self) -> None:
        """Disconnect all of them for good, sending what is queued first."""
        self._closed = True
        await self.stop_all()

    async def stop_all(self) -> None:
        """Disconnect all of them side by side; the next :meth:`get` starts anew."""
        await self._stop(list(self._running))

    async def _stop(self, keys: list[tuple[int, Via]]) -> None:
        async with trio.open_nursery() as nursery:
            for key in keys:
                nursery.start_soon(self._running.pop(key).aclose)
