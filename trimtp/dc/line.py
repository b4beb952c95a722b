"""One session with a data centre, the calls in it, and the connection that carries it while there is one.

A data centre has one line at a time; when a temporary key is replaced there are two for a while, the new one taking
calls and the old one seeing its own to their ends.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from typing import Protocol, TypeAlias

import outcome

from trimtp.dc.clock import LoopClock
from trimtp.dc.connection import Binding, Connection, Disconnect
from trimtp.dc.link import Link
from trimtp.dc.signal import Waiter
from trimtp.errors import TransportError, TrimtpError
from trimtp.mtproto.chain import WAIT_FAILED
from trimtp.mtproto.session import Event, Session
from trimtp.structs import Struct

__all__ = ["Call", "Dropped", "Fault", "Keeper", "Line", "Reply", "Unknown"]


_NOT_RUN = 400


class Fault(Struct, frozen=True):
    """The server answered a request with rpc_error: its code and message as they came."""

    code: int
    message: str


class Unknown(Struct, frozen=True):
    """A request that must not run twice was sent, and because of ``trouble`` its outcome cannot be learned."""

    trouble: TrimtpError


class Dropped(Struct, frozen=True):
    """The key that a request was to go under was dropped. It did not run, or may run twice."""


Reply: TypeAlias = bytes | Fault | Unknown | Dropped


class Owner(Protocol):
    """Who made a call."""

    def forget(self, call: Call) -> None:
        """Nobody waits for the call any more. Must not wait."""


class Call(Waiter[bytes | Fault | Unknown | Dropped], eq=False):
    """A request, and who waits for it. ``line`` and ``request`` say where it is; without them it is nowhere yet.

    ``owner`` is told when who waits is cancelled.
    """

    body: bytes
    repeatable: bool
    owner: Owner
    after: Call | None = None
    """The server is to run it after this one."""
    on_received: Callable[[], object] | None = None
    """Called when the server has it, if that is known before it ends."""
    line: Line | None = None
    request: int = 0
    was_unbound: bool = False
    """The server refused it once because it did not know the temporary key's binding."""
    under_this_key: bool = False
    """It is not to go on under another permanent key."""

    def _cancelled(self) -> None:
        self.owner.forget(self)

    def __repr__(self) -> str:
        return f"<Call of {len(self.body)} bytes>"  # what a call says is nobody's business

    def __rich_repr__(self) -> tuple[tuple[str, int]]:
        return (("bytes", len(self.body)),)


class Keeper(Protocol):
    """Who keeps a line, and is told what happens on its connection. None of this may wait."""

    def line_ready(self, line: Line, answer: bytes) -> None:
        """Calls may flow; ``answer`` is that to the init request."""

    def line_answered(self, line: Line) -> None:
        """Calls were answered."""

    def line_event(self, line: Line, event: Event) -> None:
        """An event of the line's session that is no answer."""

    def line_due(self, line: Line, now: float) -> None:
        """``line.due_at`` has come while a connection was there; it is to be a later moment from now on."""


class Line:
    """A session and its calls. ``binding`` is that of a temporary key, None for a permanent one.

    ``expires_at`` is when a temporary key ends, on the clock's scale, and infinite for a permanent one.
    """

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        *,
        name: str,
        clock: LoopClock,
        binding: Binding | None,
        expires_at: float,
    ) -> None:
        self.session = session
        self.name = name
        self.binding = binding
        self.expires_at = expires_at
        self.due_at: float = math.inf
        """When its keeper is to be told that something is due, on the clock's scale."""
        self.is_bound: bool = binding is None
        self.calls: dict[int, Call] = {}
        self.connection: Connection | None = None
        self.carried: Waiter[Disconnect | None] | None = None
        """While a connection carries the line: how that ends, or None once another line has taken over."""
        self.refusals: int = 0
        """How often in a row a connection was answered -404 to the key."""
        self._keeper = keeper
        self._clock = clock
        self._is_closing = False

    @property
    def is_temporary(self) -> bool:
        """Whether the key is a temporary one."""
        return self.binding is not None

    # ---- calls -----------------------------------------------------------------------------------------------------

    def place(self, call: Call) -> None:
        """Have the session send a call. One whose predecessor is not under way here is not run, and told so."""
        calls = self.calls
        if call.after is None and call.on_received is None:
            request = self.session.submit(call.body, call.repeatable)
        elif call.after is None:
            request = self.session.submit(call.body, call.repeatable, receipt=True)
        elif call.after.line is self and call.after.request in calls:
            request = self.session.submit(
                call.body, call.repeatable, after=call.after.request, receipt=call.on_received is not None
            )
        else:
            call.resolve(outcome.Value(Fault(_NOT_RUN, WAIT_FAILED)))
            return
        call.line = self
        call.request = request
        calls[request] = call
        connection = self.connection
        if connection is not None:
            connection.submitted(len(calls))

    def forget(self, call: Call) -> None:
        """Nobody waits for the call any more."""
        if self.calls.pop(call.request, None) is not None:
            self.session.cancel(call.request, self._clock.now())
            self.poke()

    def resolve(self, request: int, result: outcome.Outcome[Reply] | Reply, /) -> None:
        """Give a call its result."""
        call = self.calls.pop(request, None)
        if call is not None:
            call.resolve(result)

    def received(self, request: int) -> None:
        """The server has a call, and no answer yet."""
        call = self.calls.get(request)
        if call is not None and call.on_received is not None:
            call.on_received()

    def give_up(self, trouble: TrimtpError) -> list[Call]:
        """Forget every call. Returns those that can be told of the trouble; those that may have run and must not run
        twice are ended here, in doubt because of it: it says nothing of what became of them.
        """
        calls, self.calls = self.calls, {}
        certain = []
        for request, call in calls.items():
            is_certain = call.repeatable or not self.session.was_sent(request)
            self.session.cancel(request, self._clock.now())
            call.line = None
            if is_certain:
                certain.append(call)
            else:
                call.resolve(outcome.Value(Unknown(copy.copy(trouble))))
        return certain

    def release(self) -> list[Call]:
        """Let go of the calls that may go on in another session: those that never left, or may be repeated, and follow
        none that stays.
        """
        staying: dict[int, Call] = {}
        going_on = []
        for request, call in self.calls.items():
            follows = call.after is not None and call.after.line is self and call.after.request in staying
            if follows or not (call.repeatable or not self.session.was_sent(request)):
                staying[request] = call
            else:
                self.session.cancel(request, self._clock.now())
                call.line = None
                going_on.append(call)
        self.calls = staying
        return going_on

    def leave(self, reason: str) -> list[Call]:
        """The session ends. Returns the calls that may go on in another; the fate of the others is unknown."""
        going_on = []
        for request, call in self.calls.items():
            call.line = None
            if call.repeatable or not self.session.was_sent(request):
                going_on.append(call)
            else:
                call.resolve(outcome.Value(Unknown(self.trouble(reason))))
        self.calls.clear()
        return going_on

    def trouble(self, reason: str) -> TransportError:
        """What befell a call of this line, as an error."""
        return TransportError(f"{self.name}: {reason}")

    def probe(self) -> None:
        """Find out soon whether the connection is alive."""
        self.session.probe(self._clock.now())
        self.poke()

    def poke(self) -> None:
        """Tell the connection that the session has something to send."""
        if self.connection is not None:
            self.connection.poke()

    # ---- the connection --------------------------------------------------------------------------------------------

    def reset(self, reason: str) -> None:
        """End the connection, so that another one is made."""
        if self.connection is not None:
            self.connection.reset(reason)

    def close(self) -> None:
        """Write out what is queued, acknowledgements included, and end the connection, or the one about to begin."""
        self._is_closing = True
        if self.connection is not None:
            self.connection.close()

    async def carry(self, link: Link, init_body: bytes, init_may_fail: bool) -> None:
        """Serve the line over ``link`` until that ends; whoever waits for ``carried`` is told how."""
        self.connection = Connection(
            link,
            self.session,
            self,
            name=self.name,
            clock=self._clock,
            init_body=init_body,
            init_may_fail=init_may_fail,
            binding=None if self.is_bound else self.binding,
        )
        if self._is_closing:  # since the task was started that runs this
            self.connection.close()
        ended: Disconnect | None = None
        try:
            ended = await self.connection.run()
        finally:
            self.connection = None
            carried, self.carried = self.carried, None
            if carried is not None:
                carried.resolve(outcome.Value(ended))

    def hand_over(self) -> None:
        """Tell whoever waits for ``carried`` None, and let somebody else wait for it."""
        if self.carried is not None:
            carried, self.carried = self.carried, Waiter()
            carried.resolve(outcome.Value(None))

    # ---- what the connection tells (Listener); :meth:`resolve` is one of them ----------------------------------------

    def bound(self) -> None:
        """The key is bound to the permanent one."""
        self.is_bound = True

    def due(self, now: float) -> None:
        """Something is due."""
        self._keeper.line_due(self, now)

    def ready(self, answer: bytes) -> None:
        """Calls may flow."""
        self._keeper.line_ready(self, answer)

    def answered(self) -> None:
        """Calls were answered."""
        self._keeper.line_answered(self)

    def happened(self, event: Event) -> None:
        """Something else happened in the session."""
        self._keeper.line_event(self, event)
