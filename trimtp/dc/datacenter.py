"""One data centre: supervise its connection, keep its session, and carry requests through reconnects.

``run`` is the supervise task of the house: dial, exchange a key if there is none, serve the connection until it ends,
look at how it ended, back off, again. Every ending is one arm of one ``match``. The back-off starts over only after
the connection was READY, that is, after an authenticated answer; connecting alone proves nothing.

Requests are given with :meth:`Datacenter.invoke` at any time, connected or not. Without a key they wait in a backlog;
with one they belong to a :class:`~trimtp.dc.line.Line`, whose session survives the connections and knows what may be
sent again. A caller that is cancelled is forgotten at once, without awaiting anything.

With forward secrecy the permanent key only signs for a temporary one of a day, which the line has and which is kept in
memory alone. An hour before it ends a task makes the next one over a connection of its own, binds and initialises it,
and then the new line takes over: from that moment calls go there, while the old line sees its own to their ends on the
connection it has. No call waits for any of that. If the server has lost a temporary key, or the binding, there is a
new one; but the loss may be a forger's lie, so calls that must not run twice and have left stay with the old one for
some time. Only when a binding is refused twice, which the server says under a key it has proven, is the permanent key
in question, as after -404 without forward secrecy.

What this floor learns and does not decide on goes up through a :class:`DcObserver`.
"""

from __future__ import annotations

import copy
import logging
import math
from collections.abc import Awaitable, Callable, Iterable, Sequence
from enum import Enum
from typing import Protocol

import outcome
import trio

from trimtp.config import ClientConfig, DcOption, PublicKey
from trimtp.crypto.kdf import AuthKey
from trimtp.dc.clock import LoopClock
from trimtp.dc.connection import INIT_SECONDS, Binding, Disconnect, Ending, knows_no_method
from trimtp.dc.dial import choose_options, dial
from trimtp.dc.handshake import make_auth_key
from trimtp.dc.line import Call, Dropped, Fault, Line, Reply, Unknown
from trimtp.dc.link import Link
from trimtp.dc.signal import Signal, Waiter
from trimtp.errors import DcUnavailable, ExchangeFailed, SecurityError, StoreError, TransportError, TrimtpError
from trimtp.mtproto.exchange import ExchangeParameters, Made, NoTrustedKey
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import (
    Event,
    Failure,
    Lost,
    NewSession,
    Received,
    Refused,
    SaltsChanged,
    Session,
    SessionRenewed,
    TimeSynced,
    Updates,
)
from trimtp.rpc import parse_error
from trimtp.structs import Struct
from trimtp.transport import OBFUSCATED, client_transport

__all__ = [
    "FIRST_SALT_SECONDS",
    "MAIN",
    "Datacenter",
    "DcKeyState",
    "DcObserver",
    "Fault",
    "LinkState",
    "Purpose",
    "Unknown",
]

_log = logging.getLogger("trimtp.dc")

_BACKOFF_SECONDS = 16.0
_FLOOD_BACKOFF_SECONDS = 60.0
_EXCHANGE_TRIES = 3
"""Failed exchanges in a row before the waiting calls are told instead of kept waiting."""
_KEY_PROOFS = 2
"""Refusals of a key in a row, on different addresses where there are several, before it is taken for lost."""
_OLD_KEY_PROOFS = 3
"""Refusals of a replaced key in a row before calls that must not run twice are given up. Each may be forged; those
count that come while the next key has been in use undisturbed for some time:"""
_UNDISTURBED_SECONDS = 2.0
_OLD_KEY_BACKOFF_SECONDS = 4.0
"""The longest pause between two tries of a replaced key while the server can be reached."""
_TEST_DC_SHIFT = 10000
FIRST_SALT_SECONDS = 1800
"""How long the salt that comes out of the key exchange is taken to be good for."""
_TEMPORARY_SECONDS = 86400
"""The life of a temporary key."""
_RENEW_AHEAD = 3600.0
"""How long before its end a temporary key is replaced; up to twice that, so that clients do not come all at once."""
_TOO_LATE = 60.0
"""With less of its life left a temporary key is not connected with any more."""
_UNBOUND = "AUTH_KEY_PERM_EMPTY"
"""What a server answers that does not know the binding of a temporary key."""
_UNSURE_SECONDS = 5.0
"""How long an answer on the way to a temporary key may take where the server may know none and others are faster; to
wait longer would be for nothing, three times over."""
_UNANSWERED = frozenset({Ending.BROKEN, Ending.SILENT})
"""How a connection ends whose server leaves a question open."""
_NOT_OURS = "ENCRYPTED_MESSAGE_INVALID"
"""What a server answers to a binding when it does not know the permanent key."""
_NO_OPTIONS: frozenset[DcOption] = frozenset()
"""One for all: a set takes 216 bytes, empty or not, and each new frozenset() is another one."""


class DcKeyState(Struct, frozen=True):
    """What a data centre's session starts from: the key, its salts, and the server's time minus ours (seconds)."""

    auth_key: AuthKey
    salts: tuple[Salt, ...] = ()
    time_offset: float | None = None


class LinkState(Enum):
    """Where the supervise task stands."""

    IDLE = "idle"
    CONNECTING = "connecting"
    EXCHANGE = "exchange"
    INITIALISING = "initialising"
    READY = "ready"
    BACKING_OFF = "backing off"


class Purpose(Struct, frozen=True, kw_only=True):
    """What a data centre's connection is for, and what follows from that.

    ``name`` distinguishes the connections of one data centre. With ``media`` its media addresses are preferred. ``cdn``
    means a CDN data centre: other addresses, no temporary keys, and an initConnection whose query may be refused.
    ``shared_key`` gives the key of the data centre's main connection; without it a key is made when there is none.
    """

    name: str = "main"
    media: bool = False
    cdn: bool = False
    shared_key: Callable[[], Awaitable[DcKeyState]] | None = None


MAIN = Purpose()


class DcObserver(Protocol):
    """Who is told what a data centre learns.

    All but ``key_made`` and ``server_keys_unknown`` are called in the middle of things: no waiting.
    """

    def public_keys(self, dc_id: int) -> tuple[PublicKey, ...]:
        """The RSA keys that this data centre may have."""

    async def server_keys_unknown(self, dc_id: int) -> bool:
        """The server offers none of them. Whether there are others now, so that another try makes sense."""

    def link_changed(self, dc_id: int, state: LinkState) -> None:
        """The supervise task of a connection stands elsewhere now."""

    def unreachable(self, dc_id: int) -> None:
        """No address of the data centre could be connected to."""

    async def key_made(self, dc_id: int, made: Made) -> None:
        """A new auth key exists. It is used only after this returns, so it must be stored durably by then."""

    def proven_primes(self) -> frozenset[str]:
        """The fingerprints of Diffie-Hellman primes that need no test any more."""

    def prime_proven(self, fingerprint: str) -> None:
        """A prime was tested while a temporary key was made; those of permanent keys come with the key."""

    def salts_learned(self, dc_id: int, salts: Sequence[Salt] | None, time_offset: float | None) -> None:
        """The session knows new salts of the permanent key (None: it has another one), or the server's time."""

    def initialised(self, dc_id: int, answer: bytes) -> None:
        """The connection is READY; ``answer`` is the body that answered the init request."""

    def updates_arrived(self, dc_id: int, body: bytes) -> None:
        """An API object came unasked."""

    def session_created(self, dc_id: int) -> None:
        """The server has a new session for us: updates may have been missed."""

    def key_refused(self, dc_id: int) -> TrimtpError | None:
        """The key was refused twice in a row, on different addresses where there are several.

        By -404, which anybody on the way can say; with forward secrecy by the answer to a binding, which nobody else
        can.

        None: the key is dropped and a new one made. An error: the key stays, and waiting calls get that error.
        """


class Datacenter:
    """One data centre of a client. :meth:`run` has to be running for anything to happen."""

    __slots__ = (
        "_attempts",
        "_backlog",
        "_bad_options",
        "_clock",
        "_closing",
        "_config",
        "_dropped_options",
        "_errands",
        "_failed_exchanges",
        "_failed_temporaries",
        "_has_stopped",
        "_init_body",
        "_key",
        "_knows_temporaries",
        "_line",
        "_nursery",
        "_observer",
        "_old_lines",
        "_option",
        "_options",
        "_pfs",
        "_purpose",
        "_random_bytes",
        "_ready_since",
        "_ready_waiters",
        "_refused_bindings",
        "_stopped",
        "_wanted",
        "dc_id",
        "exchanges",
        "last_ok",
        "name",
        "next_try",
        "state",
        "temporary_exchanges",
        "trouble",
    )

    def __init__(
        self,
        dc_id: int,
        *,
        config: ClientConfig,
        options: Callable[[], Sequence[DcOption]],
        key: DcKeyState | None,
        init_body: bytes,
        clock: LoopClock,
        random_bytes: Callable[[int], bytes],
        observer: DcObserver,
        purpose: Purpose = MAIN,
    ) -> None:
        self.dc_id: int = dc_id
        self.name: str = f"dc{dc_id}" if purpose.name == "main" else f"dc{dc_id} {purpose.name}"
        self.state: LinkState = LinkState.IDLE
        self.trouble: str = ""
        self.next_try: float | None = None
        self.last_ok: float | None = None
        self.exchanges: int = 0
        """Permanent keys made."""
        self.temporary_exchanges: int = 0
        self._config = config
        self._options = options
        self._init_body = init_body
        self._clock = clock
        self._random_bytes = random_bytes
        self._observer = observer
        self._purpose = purpose
        self._pfs: bool = bool(config.pfs) and not purpose.cdn
        self._failed_temporaries = 0
        """Attempts since the last success that ended before a temporary key was bound, as a server may end them that
        knows none: see :meth:`_temporary_failed`."""
        self._knows_temporaries = False
        """A temporary key was bound here before."""
        self._key: DcKeyState | None = None
        self._line: Line | None = None
        self._old_lines: list[Line] = []
        self._backlog: list[Call] = []
        self._ready_waiters: dict[Waiter[None], bool] = {}
        """Who waits for READY, and who only for the dial."""
        self._wanted = Signal()
        self._closing = False
        self._nursery: trio.Nursery | None = None
        """Of the connections and the errands."""
        self._errands: list[trio.CancelScope] = []
        """What runs beside the connections, and is not waited for in the end."""
        self._stopped: trio.Event | None = None
        """There when somebody waits for the end of :meth:`run`."""
        self._has_stopped = False
        self._ready_since = math.inf
        """When the present connection became READY, or the last one did."""
        self._attempts = 0
        self._failed_exchanges = 0
        self._refused_bindings = 0
        self._option: DcOption | None = None
        self._bad_options = _NO_OPTIONS
        """Addresses that do not serve this data centre, until a connection is READY or all are of that kind."""
        self._dropped_options = _NO_OPTIONS
        """The same, for good."""
        if key is not None:
            self._adopt(key)

    # ---- for callers ---------------------------------------------------------------------------------------------

    @property
    def auth_key_id(self) -> int | None:
        """The id of the permanent key, unsigned, or None while there is none."""
        return None if self._key is None else self._key.auth_key.id

    async def invoke(
        self,
        body: bytes,
        *,
        repeatable: bool,
        after: Call | None = None,
        placed: Callable[[Call], None] | None = None,
        on_received: Callable[[], object] | None = None,
    ) -> Reply:
        """Have the server run one request and return what it answered.

        ``body`` is the serialised TL function. With ``repeatable`` the request may be sent anew when nobody knows
        whether it ran. Waits as long as it takes, reconnects included; cancelling it tells the server to drop the
        answer. Raises DcUnavailable, SecurityError or ExchangeFailed when no key can be made with this server, and
        StoreError when it cannot be stored; if by then the server may have run a request that is not ``repeatable``,
        the answer is Unknown.

        ``placed`` is given the call once it has its place among the others, before anything is awaited; the next one of
        a chain names it as ``after``. That next one is answered with the fault MSG_WAIT_FAILED, and not run, unless the
        call it follows is under way in the same session, and then done well. ``on_received`` is called when the server
        says that it has the request, if it does so before it answers; it must not wait.
        """
        call = self.start(body, repeatable, after, placed, on_received)
        try:
            return await call.wait()
        finally:
            call.after = None  # or the last of a long chain would keep all of it

    def start(
        self,
        body: bytes,
        repeatable: bool,
        after: Call | None = None,
        placed: Callable[[Call], None] | None = None,
        on_received: Callable[[], object] | None = None,
    ) -> Call:
        """The first half of :meth:`invoke`, which does not wait; the other is to wait for the call."""
        call = Call(body, repeatable, self, after, on_received)
        if self._closing:
            call.resolve(outcome.Error(self._closed()))
            return call
        line = self._line
        if line is not None and self.state is LinkState.READY:  # as _place does; most calls come this way
            line.place(call)
        else:
            self._place(call)
        if placed is not None:
            placed(call)
        return call

    async def ready(self) -> None:
        """Wait until a connection of this data centre is READY. Raises as :meth:`invoke` does."""
        await self._reach(LinkState.READY)

    async def dialled(self) -> None:
        """Wait until an address has taken a connection, READY or not. Raises as :meth:`invoke` does."""
        await self._reach(LinkState.EXCHANGE, LinkState.INITIALISING, LinkState.READY)

    async def _reach(self, *states: LinkState) -> None:
        if self.state in states:
            await trio.lowlevel.checkpoint()
            return
        waiter: Waiter[None] = Waiter()
        if self._closing:
            waiter.resolve(outcome.Error(self._closed()))
        else:
            self._ready_waiters[waiter] = len(states) > 1
            self._wanted.set()
        await waiter.wait(lambda: self._ready_waiters.pop(waiter, None))

    def probe(self) -> None:
        """Find out soon whether the connections are alive: the machine may have slept."""
        for line in self._lines():
            line.probe()

    def initialise_again(self) -> None:
        """Send initConnection once more on the present connection."""
        if self._line is not None and self._line.connection is not None:
            self._line.connection.initialise_again()

    def drop_key(self, reason: str) -> None:
        """Stop using the auth key: the next connection makes a new one, and what can be repeated goes on under it, or
        ends as Dropped if it was to go :attr:`~trimtp.dc.line.Call.under_this_key`.
        """
        self._drop_key(reason)
        if self.state is LinkState.READY:
            self._enter(LinkState.CONNECTING)  # whoever waits for READY means the next key
        self._wanted.set()

    def drop_address(self, reason: str) -> None:
        """Stop using the present address, as long as there is another one."""
        if self._option is not None:
            self._dropped_options |= {self._option}
            for line in self._lines():
                line.reset(reason)

    async def aclose(self) -> None:
        """Send what is queued, acknowledgements included, and end :meth:`run`. Calls still waiting are refused, or end
        in doubt if they may have run and must not run twice.
        """
        self._closing = True
        for line in self._lines():
            line.close()
        if self._carried() is None:
            self._cancel()
        if self._stopped is None:
            self._stopped = trio.Event()
        if self._has_stopped:
            self._stopped.set()
        try:
            await self._stopped.wait()
        finally:  # a caller with less patience than a blocked write
            self._cancel()

    def _cancel(self) -> None:
        if self._nursery is not None:
            self._nursery.cancel_scope.cancel()

    # ---- supervise -----------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Keep the data centre connected until :meth:`aclose`. One task, started once."""
        try:
            async with trio.open_nursery() as self._nursery:
                while not self._closing:
                    ended = await self._connect_and_serve()
                    if ended is not None and self._carried() is None and not self._closing:
                        await self._after(ended)  # else another line took over meanwhile
                for errand in self._errands:
                    errand.cancel()
        finally:
            self._closing = self._has_stopped = True
            self._nursery = None
            self._enter(LinkState.IDLE)
            if self._stopped is not None:
                self._stopped.set()
            self._fail_waiting(self._closed())

    def _send_on_errand(self, errand: Callable[[Line], Awaitable[None]], line: Line, name: str) -> None:
        """Start a task that has to do with one line. It ends before the connections do when all of this ends."""
        assert self._nursery is not None
        scope = trio.CancelScope()
        self._errands.append(scope)
        self._nursery.start_soon(self._run_errand, scope, errand, line, name=f"{name} {line.name}")

    async def _run_errand(self, scope: trio.CancelScope, errand: Callable[[Line], Awaitable[None]], line: Line) -> None:
        with scope:
            await errand(line)
        self._errands.remove(scope)

    async def _connect_and_serve(self) -> Disconnect | TrimtpError | None:
        """One attempt from dialling to the end of the connection; how it ended, None if another line took over."""
        carried = self._carried()
        if carried is not None:
            return await carried.wait()
        self._leave_if_expired()
        self._enter(LinkState.CONNECTING)
        link: Link | None = None
        served = False
        try:
            if self._key is None and self._purpose.shared_key is not None:
                self._adopt(await self._purpose.shared_key())
            link, self._option = await self._dial()
            self._reached(dialled=True)
            if self._key is None and self._purpose.shared_key is None:
                self._enter(LinkState.EXCHANGE)
                await self._exchange(link)
            self._leave_if_expired()
            if self._line is None and self._key is not None:
                self._enter(LinkState.EXCHANGE)
                try:
                    line = await self._temporary_line(link, self._option, self._key)
                except (TransportError, SecurityError, ExchangeFailed):
                    self._temporary_failed(link, None)
                    raise
                if line is not None and self._line is None:
                    self._use(line)
            line = self._line
            if line is None or self._closing or self._carried() is not None:  # dropped again, or taken over, meanwhile
                return None
            self._enter(LinkState.INITIALISING)
            served = True
            ended = await self._carry(line, link).wait()
            if isinstance(ended, Disconnect) and ended.ending in _UNANSWERED and not line.is_bound:
                self._temporary_failed(link, line)
            return ended
        except (TransportError, SecurityError, ExchangeFailed, DcUnavailable, StoreError) as trouble:
            return trouble
        finally:
            if link is not None and not served:
                await link.aclose()

    def _leave_if_expired(self) -> None:
        if self._line is not None and self._line.expires_at - self._clock.now() < _TOO_LATE:
            self._leave(self._line, "the temporary key expired")

    def _carried(self) -> Waiter[Disconnect | None] | None:
        return None if self._line is None else self._line.carried

    def _carry(self, line: Line, link: Link) -> Waiter[Disconnect | None]:
        """Begin to serve a line over a link; how that ends."""
        assert self._nursery is not None
        carried: Waiter[Disconnect | None] = Waiter()
        line.carried = carried
        self._nursery.start_soon(line.carry, link, self._init_body, self._purpose.cdn, name=f"connection {line.name}")
        return carried

    async def _dial(self) -> tuple[Link, DcOption]:
        options = self._good_options() or self._all_options()
        if not options:
            raise TransportError(f"data centre {self.dc_id}: no usable address is known")
        turn = self._attempts % len(options)
        try:
            stream, option = await dial(options[turn:] + options[:turn], self._config)
        except TransportError as trouble:
            self._observer.unreachable(self.dc_id)
            raise TransportError(f"data centre {self.dc_id} cannot be reached: {trouble}") from trouble
        name = self._config.transport
        if (option.tcpo_only or option.secret is not None) and not name.startswith(OBFUSCATED):
            name = "obfuscated-padded"
        transport = client_transport(
            name,
            random_bytes=self._random_bytes,
            dc_id=self._protocol_dc_id,
            secret=option.secret,
            max_packet=self._config.limits.max_packet,
        )
        link = Link(stream, transport, description=f"data centre {self.dc_id} at {option.host}:{option.port}")
        return link, option

    @property
    def _protocol_dc_id(self) -> int:
        return self.dc_id + _TEST_DC_SHIFT if self._config.test_mode else self.dc_id

    async def _exchange(self, link: Link) -> None:
        """Make a permanent key."""
        made = await self._make_key(link)
        self.exchanges += 1
        with trio.CancelScope(shield=True):  # made is made: a cancellation now must not lose it half-stored
            await self._observer.key_made(self.dc_id, made)
        self._adopt(DcKeyState(made.auth_key, self._first_salts(made), made.time_offset))

    async def _make_key(self, link: Link, expires_in: int | None = None, *, media: bool = False) -> Made:
        is_unsure = expires_in is not None and self._may_do_without_temporaries
        try:
            made = await make_auth_key(
                link,
                ExchangeParameters(
                    self._protocol_dc_id * (-1 if media else 1),
                    self._observer.public_keys(self.dc_id),
                    expires_in=expires_in,
                    proven_primes=self._observer.proven_primes(),
                ),
                clock=self._clock,
                random_bytes=self._random_bytes,
                seconds=self._config.limits.exchange_seconds,
                step_seconds=self._config.limits.exchange_step_seconds,
                unsure_seconds=_UNSURE_SECONDS if is_unsure else math.inf,
            )
        except (SecurityError, ExchangeFailed) as trouble:
            raise type(trouble)(f"{link.description}: {trouble}") from trouble
        self._failed_exchanges = 0
        return made

    def _first_salts(self, made: Made) -> tuple[Salt, ...]:
        server_now = self._clock.now() + made.time_offset
        return (Salt(valid_since=server_now, valid_until=server_now + FIRST_SALT_SECONDS, value=made.server_salt),)

    async def _after(self, ended: Disconnect | TrimtpError) -> None:
        """Decide what an ending means, tell who must be told, and wait until the next attempt is due."""
        ceiling = _BACKOFF_SECONDS
        has_temporaries = self._pfs
        error: TrimtpError | None = None
        reason = ended.reason if isinstance(ended, Disconnect) else str(ended)
        match ended:
            case Disconnect(ending=Ending.RESET):
                return
            case Disconnect(ending=Ending.REFUSED, code=-404):
                error = self._key_refused()
            case Disconnect(ending=Ending.BIND_FAILED):
                error = self._binding_refused(ended)
            case Disconnect(ending=Ending.INIT_FAILED, failure=Failure(message=message)) if message == _UNBOUND:
                if self._line is not None:
                    self._line.is_bound = not self._line.is_temporary
            case Disconnect(ending=Ending.REFUSED, code=-429) | TransportError(code=-429):
                ceiling = _FLOOD_BACKOFF_SECONDS
            case Disconnect(ending=Ending.REFUSED, code=-444) | TransportError(code=-444):
                error = self._give_up_address(reason)
            case Disconnect(ending=Ending.INIT_FAILED, failure=Failure(code=code, message=message)):
                if 0 < code < 500:
                    fault = Fault(code, message)
                    self._resolve_all(lambda: outcome.Value(fault), parse_error(code, message))
                    error = DcUnavailable(self.dc_id, "UNAVAILABLE", reason)
            case NoTrustedKey() if await self._observer.server_keys_unknown(self.dc_id):
                return
            case DcUnavailable():
                error = ended
            case SecurityError() | ExchangeFailed() | TransportError(code=-404):
                self._failed_exchanges += 1
                if self._failed_exchanges >= _EXCHANGE_TRIES:
                    error = ended
            case StoreError():  # a key that cannot be kept is not used
                error = ended
            case _:
                pass
        if self._failed_temporaries >= _EXCHANGE_TRIES:
            self._do_without_temporaries(reason)
        if has_temporaries and not self._pfs:
            return
        self.trouble = reason
        _log.info("%s: %s", self.name, self.trouble)
        if error is not None:
            self._fail_waiting(error)
        self._attempts += 1
        self._enter(LinkState.BACKING_OFF)
        delay = self._spread() * min(ceiling, 2.0 ** min(self._attempts - 1, 10))
        self.next_try = self._clock.now() + delay
        await trio.sleep(delay)
        self.next_try = None
        if error is not None:
            while not (self._backlog or any(line.calls for line in self._lines()) or self._ready_waiters):
                await self._wanted.wait()

    def _give_up_address(self, reason: str) -> TrimtpError | None:
        """-444: this address does not serve our data centre. The error once none is left."""
        if self._option is not None:
            self._bad_options |= {self._option}
        if self._good_options():
            return None
        self._bad_options = _NO_OPTIONS
        return DcUnavailable(self.dc_id, "UNAVAILABLE", reason)

    def _all_options(self) -> list[DcOption]:
        return choose_options(self._options(), self.dc_id, media=self._purpose.media, cdn=self._purpose.cdn)

    def _good_options(self) -> list[DcOption]:
        return [o for o in self._all_options() if o not in self._bad_options and o not in self._dropped_options]

    def _key_refused(self) -> TrimtpError | None:
        """-404, which is unauthenticated. The error that those who wait must know."""
        line = self._line
        if line is None:
            return None
        line.refusals += 1
        if line.refusals < _KEY_PROOFS:
            return None
        if line.is_temporary:
            self._set_aside(line)
            return None
        return self._permanent_key_refused()

    def _binding_refused(self, ended: Disconnect) -> TrimtpError | None:
        """The server did not bind the temporary key: another one is made, or there is something to tell."""
        line = self._line
        if line is not None:
            self._leave(line, "the temporary key was not bound")
        failure = ended.failure
        if failure is not None and knows_no_method(failure):
            self._refused_bindings = _KEY_PROOFS
        elif failure is not None and not 0 < failure.code < 500:
            self._failed_temporaries += self._may_do_without_temporaries
            return None
        self._refused_bindings += 1
        if self._refused_bindings < _KEY_PROOFS:
            return None
        if failure is not None and failure.message == _NOT_OURS:
            return self._permanent_key_refused()
        if self._do_without_temporaries(ended.reason):
            return None
        reason = f"no temporary key could be bound ({ended.reason}); ClientConfig(pfs=False) does without"
        return DcUnavailable(self.dc_id, "UNAVAILABLE", reason)

    def _temporary_failed(self, link: Link, line: Line | None) -> None:
        """No temporary key was made over ``link``, or the one of ``line`` was not bound: a server that knows none may
        break off then, or stop answering. Three times are enough to do without, where that is allowed.

        An outage does the same, so an attempt counts only if something had come from the server on that connection:
        one that knows exchanges, only not those of temporary keys, does answer their beginning. What is left: three
        attempts that break off after the server's first words, with no success in between, turn forward secrecy off
        here. A network can do that by chance, and whoever is on the way on purpose, who can speak in the server's place
        as well. But only where ``pfs`` is True, the server's keys are not Telegram's, and no temporary key was bound
        yet since the client was opened; it lasts until the client is closed.
        """
        if link.was_heard and self._may_do_without_temporaries:
            self._failed_temporaries += 1
            if line is not None and line is self._line:
                self._leave(line, "the temporary key was not bound")  # over the next connection another one is made

    @property
    def _may_do_without_temporaries(self) -> bool:
        return self._pfs and not self._knows_temporaries and self._config.pfs_is_optional

    def _do_without_temporaries(self, reason: str) -> bool:
        """Encrypt with the permanent key from now on, where that is allowed; whether it is."""
        if self._key is None or not self._may_do_without_temporaries:
            return False
        _log.warning("%s: the server knows no temporary keys (%s): no forward secrecy here", self.name, reason)
        self._pfs = False
        self._failed_temporaries = 0
        if self._line is not None:
            self._leave(self._line, "no temporary keys here")
        self._use(self._new_line(self._key, None, math.inf))
        return True

    def _permanent_key_refused(self) -> TrimtpError | None:
        error = self._observer.key_refused(self.dc_id)
        if error is None:
            self._drop_key("the server does not know the auth key")
        return error

    def _spread(self) -> float:
        """A random number from 0 to 1."""
        return int.from_bytes(self._random_bytes(4), "big") / 2**32

    # ---- temporary keys --------------------------------------------------------------------------------------------

    async def _temporary_line(self, link: Link, option: DcOption | None, key: DcKeyState) -> Line | None:
        """Make a temporary key over ``link`` for a new line; None when the permanent one changed meanwhile.

        At a media address the server is told the negative of its id.
        """
        media = option is not None and option.media_only
        began = self._clock.now()
        made = await self._make_key(link, _TEMPORARY_SECONDS, media=media)
        patience = INIT_SECONDS
        if self._may_do_without_temporaries:
            patience = min(patience, max(_UNSURE_SECONDS, self._clock.now() - began))
        self.temporary_exchanges += 1
        if made.proven_prime is not None:
            self._observer.prime_proven(made.proven_prime)
        if key is not self._key:
            return None
        assert made.expires_at is not None
        binding = Binding(key.auth_key, made.expires_at + made.time_offset, patience)
        state = DcKeyState(made.auth_key, self._first_salts(made), made.time_offset)
        line = self._new_line(state, binding, made.expires_at)
        line.due_at = made.expires_at - _RENEW_AHEAD * (1 + self._spread())
        return line

    def line_due(self, line: Line, now: float) -> None:
        """The line's temporary key wants a successor; or it has none, and ends."""
        line.due_at = math.inf
        if line is not self._line:
            return
        last = line.expires_at - _TOO_LATE
        if now < last:
            line.due_at = last
            self._send_on_errand(self._renew, line, "key renewal")
        else:
            line.reset("the temporary key expires")
            self._leave(line, "the temporary key expired")

    async def _renew(self, old: Line) -> None:
        """Have a successor take over from the line while that is the one in use."""
        failures = 0
        while self._line is old:
            try:
                await self._make_successor(old)
                return
            except (TransportError, SecurityError, ExchangeFailed) as trouble:
                failures += 1
                _log.info("%s: no new temporary key: %s", self.name, trouble)
            await trio.sleep(self._spread() * min(_FLOOD_BACKOFF_SECONDS, 2.0**failures))

    async def _make_successor(self, old: Line) -> None:
        """Make, bind and initialise a temporary key beside the one in use, and let it take over.

        Nothing comes of it, and nothing is raised, when another one is in use meanwhile.
        """
        link, option = await self._dial()
        carried: Waiter[Disconnect | None] | None = None
        try:
            line = None if self._key is None else await self._temporary_line(link, option, self._key)
            if line is None or self._line is not old:
                return
            carried = self._carry(line, link)
        finally:
            if carried is None:
                await link.aclose()
        ended = await carried.wait(line.close)
        if ended is not None:
            raise TransportError(ended.reason)

    def _take_over(self, line: Line) -> None:
        """A successor is READY."""
        if self._closing:
            line.close()
            return
        if line.binding is None or self._key is None or line.binding.permanent is not self._key.auth_key:
            line.reset("the auth key was replaced")
            return
        _log.info("%s: a new temporary key is in use", self.name)
        old = self._line
        self._use(line)
        line.hand_over()
        if old is not None:
            old.hand_over()
            self._retire(old)

    def _set_aside(self, line: Line) -> None:
        """The server seems to have lost the line's temporary key: another one is made at once for all that may go on
        under it. What may not run twice is kept with the old one, in case that the refusals were not the server's.
        """
        self._line = None
        going_on = line.release()
        if line.calls:
            self._retire(line)
        self._place_all(going_on)

    def _retire(self, line: Line) -> None:
        self._old_lines.append(line)
        self._send_on_errand(self._see_out, line, "old key of")

    async def _see_out(self, line: Line) -> None:
        """Stay with a line that was replaced until its calls have ended, or its key has."""
        attempts = proofs = 0
        ended: Disconnect | None = None
        with trio.move_on_at(self._clock.loop_time(line.expires_at)):
            while line.calls and proofs < _OLD_KEY_PROOFS:
                if line.carried is None:
                    longest = _OLD_KEY_BACKOFF_SECONDS if self.state is LinkState.READY else _BACKOFF_SECONDS
                    if ended is not None and ended.code == -429:
                        longest = _FLOOD_BACKOFF_SECONDS
                    await trio.sleep(self._spread() * min(longest, 2.0**attempts))
                    attempts += 1
                    try:
                        link, _ = await self._dial()
                    except TransportError as trouble:
                        _log.info("%s: %s", self.name, trouble)
                        continue
                    if not line.calls:  # they ended meanwhile
                        await link.aclose()
                        break
                    self._carry(line, link)
                carried = line.carried
                assert carried is not None
                ended = await carried.wait()
                match ended:
                    case Disconnect(ending=Ending.REFUSED, code=-404):
                        line.refusals += 1
                        proofs = proofs + self._is_undisturbed() if line.refusals > 1 else 0
                    case Disconnect(ending=Ending.INIT_FAILED, failure=Failure(message=message)) if message == _UNBOUND:
                        line.is_bound = False
                    case Disconnect(ending=Ending.BIND_FAILED, failure=Failure(code=code)) if 0 < code < 500:
                        break  # which the server says under a key it has proven
                    case _:
                        pass
        if line in self._old_lines:
            line.close()
            self._leave(line, "the temporary key was lost" if line.refusals else "the temporary key expired")

    def _is_undisturbed(self) -> bool:
        """Whether the present connection has served for some time."""
        return self.state is LinkState.READY and self._clock.now() - self._ready_since >= _UNDISTURBED_SECONDS

    def _close_if_done(self, line: Line) -> None:
        if line in self._old_lines and not line.calls:
            line.close()

    # ---- the lines and their calls ---------------------------------------------------------------------------------

    def _lines(self) -> list[Line]:
        return [*self._old_lines, *([] if self._line is None else [self._line])]

    def _adopt(self, key: DcKeyState) -> None:
        """Take a permanent key into use: at once, or to sign for temporary ones."""
        self._key = key
        if not self._pfs:
            self._use(self._new_line(key, None, math.inf))

    def _new_line(self, key: DcKeyState, binding: Binding | None, expires_at: float) -> Line:
        session = Session(
            key.auth_key,
            random_bytes=self._random_bytes,
            salts=key.salts,
            time_offset=key.time_offset,
            limits=self._config.limits,
        )
        return Line(session, self, name=self.name, clock=self._clock, binding=binding, expires_at=expires_at)

    def _use(self, line: Line) -> None:
        """Have the line take the calls from now on."""
        self._line = line
        backlog, self._backlog = self._backlog, []
        self._place_all(backlog)

    def _leave(self, line: Line, reason: str) -> None:
        """Give a line up. What never left, or may be repeated, goes on in the next one."""
        if line is self._line:
            self._line = None
        else:
            self._old_lines.remove(line)
        self._place_all(line.leave(reason))

    def _drop_key(self, reason: str) -> None:
        """Give up the permanent key and every line under it, and the calls that were to go under no other."""
        self._key = None
        self._refused_bindings = 0
        lines = self._lines()
        for line in lines:
            line.reset(reason)  # all of them first: what one leaves over must not leave over the next
        for line in lines:
            self._leave(line, "the auth key was replaced")
        waiting, self._backlog = self._backlog, []
        for call in waiting:
            if call.under_this_key:
                call.resolve(Dropped())
            else:
                self._backlog.append(call)

    def _place_all(self, calls: Iterable[Call]) -> None:
        for call in calls:
            self._place(call)

    def _place(self, call: Call) -> None:
        line = self._line
        if line is None:
            self._backlog.append(call)
        else:
            line.place(call)
        if self.state is not LinkState.READY:
            self._wanted.set()

    def forget(self, call: Call) -> None:
        """The caller was cancelled."""
        if call.line is not None:
            call.line.forget(call)
            self._close_if_done(call.line)
        elif call in self._backlog:
            self._backlog.remove(call)

    def _resolve_all(self, result: Callable[[], outcome.Outcome[Reply]], trouble: TrimtpError) -> None:
        """End every waiting call, each with a result of its own; those that may have run and must not run twice end in
        doubt, because of ``trouble``. A result that is not theirs would have them made again.
        """
        waiting, self._backlog = self._backlog, []
        for line in self._lines():
            waiting += line.give_up(trouble)
            self._close_if_done(line)
        for call in waiting:
            call.resolve(result())

    def _fail_waiting(self, error: TrimtpError) -> None:
        """Everybody who waits for this data centre gets ``error``, each a copy: tracebacks are not to be shared.

        Who waits for a call that may have run and must not run twice gets OutcomeUnknown because of it.
        """
        self._resolve_all(lambda: outcome.Error(copy.copy(error)), error)
        waiters, self._ready_waiters = self._ready_waiters, {}
        for waiter in waiters:
            waiter.resolve(outcome.Error(copy.copy(error)))

    def _reached(self, *, dialled: bool) -> None:
        """Wake who waits for READY, or only those for whom the dial is enough."""
        for waiter, is_enough in list(self._ready_waiters.items()):
            if is_enough or not dialled:
                del self._ready_waiters[waiter]
                waiter.resolve(outcome.Value(None))

    def _closed(self) -> DcUnavailable:
        return DcUnavailable(self.dc_id, "CLOSED", "the client is closed")

    # ---- what the lines tell (Keeper) --------------------------------------------------------------------------------

    def line_ready(self, line: Line, answer: bytes) -> None:
        """A connection is READY: that of the line in use, of one that takes over now, or of one that was replaced."""
        line.refusals = 0
        if line in self._old_lines:
            return
        if line is not self._line:
            self._take_over(line)
            if line is not self._line:
                return
        self._attempts = self._failed_exchanges = self._refused_bindings = self._failed_temporaries = 0
        self._knows_temporaries |= line.is_temporary
        self._bad_options = _NO_OPTIONS
        self.trouble = ""
        self.last_ok = self._ready_since = self._clock.now()
        self._enter(LinkState.READY)
        if answer:
            self._observer.initialised(self.dc_id, answer)
        self._reached(dialled=False)

    def line_answered(self, line: Line) -> None:
        """The server answers calls."""
        self.last_ok = self._clock.now()
        self._close_if_done(line)

    def line_event(self, line: Line, event: Event) -> None:
        """What ended without a result goes to its caller, the rest to the observer."""
        match event:
            case Failure(request=request, code=code, message=message):
                if message == _UNBOUND and line.is_temporary and self._bind_again(line, request):
                    return
                line.resolve(request, Fault(code, message))
                self._close_if_done(line)
            case Lost(request=request, reason=reason):
                line.resolve(request, Unknown(line.trouble(reason)))
                self._close_if_done(line)
            case Refused(request=request, reason=reason):
                line.resolve(request, outcome.Error(TransportError(f"data centre {self.dc_id}: {reason}")))
                self._close_if_done(line)
            case Received(request=request):
                line.received(request)
            case Updates(body=body):
                self._observer.updates_arrived(self.dc_id, body)
            case NewSession():
                self._observer.session_created(self.dc_id)
            case SaltsChanged() | TimeSynced():
                session = line.session
                salts = None if line.is_temporary else session.salts
                self._observer.salts_learned(self.dc_id, salts, session.time_offset)
            case SessionRenewed(reason=reason):
                _log.info("%s: new session: %s", self.name, reason)
                if line.connection is not None:
                    line.connection.initialise_again()
            case _:
                raise AssertionError(f"unforeseen event {event!r}")

    def _bind_again(self, line: Line, request: int) -> bool:
        """The server did not run a call because it has lost the binding: once per call it goes again after another."""
        call = line.calls.get(request)
        if call is None or call.was_unbound:
            return False
        del line.calls[request]
        call.line = None
        call.was_unbound = True
        if line is self._line:
            line.is_bound = False
            line.reset("the server lost the binding of the temporary key")
        self._place(call)
        self._close_if_done(line)
        return True

    def _enter(self, state: LinkState) -> None:
        if state is not self.state:
            self.state = state
            self._observer.link_changed(self.dc_id, state)
