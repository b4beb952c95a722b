"""One data centre: supervise its connection, keep its session, and carry requests through reconnects.

``run`` is the supervise task of the house: dial, exchange a key if there is none, serve the connection until it ends,
look at how it ended, back off, again. Every ending is one arm of one ``match``. The back-off starts over only after
the connection was READY, that is, after an authenticated answer; connecting alone proves nothing.

Requests are given with :meth:`Datacenter.invoke` at any time, connected or not. Without a key they wait in a backlog;
with one they belong to the :class:`~trimtp.mtproto.session.Session`, which survives the connections and knows what
may be sent again. A caller that is cancelled is forgotten at once, without awaiting anything.

What this floor learns and does not decide on goes up through a :class:`DcObserver`.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

import outcome
import trio

from trimtp.config import ClientConfig, DcOption
from trimtp.crypto.kdf import AuthKey
from trimtp.dc.clock import LoopClock
from trimtp.dc.connection import Connection, Disconnect, Ending
from trimtp.dc.dial import choose_options, dial
from trimtp.dc.handshake import make_auth_key
from trimtp.dc.link import Link
from trimtp.dc.signal import Signal, Waiter
from trimtp.errors import DcUnavailable, ExchangeFailed, SecurityError, TransportError, TrimtpError
from trimtp.mtproto.exchange import ExchangeParameters, Made
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import (
    Answer,
    Event,
    Failure,
    Lost,
    NewSession,
    Refused,
    SaltsChanged,
    Session,
    SessionRenewed,
    TimeSynced,
    Updates,
)
from trimtp.transport import client_transport

__all__ = ["FIRST_SALT_SECONDS", "Datacenter", "DcKeyState", "DcObserver", "Fault", "LinkState", "Unknown"]

_log = logging.getLogger("trimtp.dc")

_BACKOFF_SECONDS = 16.0
_FLOOD_BACKOFF_SECONDS = 60.0
_EXCHANGE_TRIES = 3
"""Failed exchanges in a row before the waiting calls are told instead of kept waiting."""
_TEST_DC_SHIFT = 10000
FIRST_SALT_SECONDS = 1800
"""How long the salt that comes out of the key exchange is taken to be good for."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The server answered a request with rpc_error: its code and message as they came."""

    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A request that must not run twice was sent, and its outcome cannot be learned."""

    reason: str


Reply = bytes | Fault | Unknown


@dataclass(frozen=True, slots=True)
class DcKeyState:
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


class DcObserver(Protocol):
    """Who is told what a data centre learns. All but ``key_made`` are called in the middle of things: no waiting."""

    async def key_made(self, dc_id: int, made: Made) -> None:
        """A new auth key exists. It is used only after this returns, so it must be stored durably by then."""

    def proven_primes(self) -> frozenset[str]:
        """The fingerprints of Diffie-Hellman primes that need no test any more."""

    def salts_learned(self, dc_id: int, salts: Sequence[Salt], time_offset: float | None) -> None:
        """The session knows new salts, or the server's time."""

    def initialised(self, dc_id: int, answer: bytes) -> None:
        """The connection is READY; ``answer`` is the body that answered the init request."""

    def updates_arrived(self, dc_id: int, body: bytes) -> None:
        """An API object came unasked."""

    def session_created(self, dc_id: int) -> None:
        """The server has a new session for us: updates may have been missed."""

    def key_refused(self, dc_id: int) -> TrimtpError | None:
        """Two connections in a row, on different addresses where there are several, answered -404 to the key.

        None: the key is dropped and a new one made. An error: the key stays, and waiting calls get that error.
        """


@dataclass(slots=True, eq=False)
class _Call:
    body: bytes
    repeatable: bool
    waiter: Waiter[Reply]
    request: int | None = None


class Datacenter:
    """One data centre of a client. :meth:`run` has to be running for anything to happen."""

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
    ) -> None:
        self.dc_id = dc_id
        self.state = LinkState.IDLE
        self.state_since = clock.now()
        self.trouble = ""
        self.next_try: float | None = None
        self.last_ok: float | None = None
        self.exchanges = 0
        self._config = config
        self._options = options
        self._init_body = init_body
        self._clock = clock
        self._random_bytes = random_bytes
        self._observer = observer
        self._session: Session | None = None
        self._connection: Connection | None = None
        self._backlog: list[_Call] = []
        self._calls: dict[int, _Call] = {}
        self._ready_waiters: list[Waiter[None]] = []
        self._wanted = Signal()
        self._closing = False
        self._scope = trio.CancelScope()
        self._stopped = trio.Event()
        self._attempts = 0
        self._failed_exchanges = 0
        self._key_refusals = 0
        self._option: DcOption | None = None
        self._bad_options: set[DcOption] = set()
        if key is not None:
            self._adopt(key)

    # ---- for callers ---------------------------------------------------------------------------------------------

    @property
    def auth_key_id(self) -> int | None:
        """The id of the key in use, unsigned, or None while there is none."""
        return None if self._session is None else self._session.auth_key.id

    async def invoke(self, body: bytes, *, repeatable: bool) -> Reply:
        """Have the server run one request and return what it answered.

        ``body`` is the serialised TL function. With ``repeatable`` the request may be sent anew when nobody knows
        whether it ran. Waits as long as it takes, reconnects included; cancelling it tells the server to drop the
        answer. Raises DcUnavailable, SecurityError or ExchangeFailed when no key can be made with this server.
        """
        call = _Call(body, repeatable, Waiter())
        if self._closing:
            call.waiter.resolve(outcome.Error(self._closed()))
        else:
            self._place(call)
        return await call.waiter.wait(lambda: self._forget(call))

    async def ready(self) -> None:
        """Wait until a connection of this data centre is READY. Raises as :meth:`invoke` does."""
        if self.state is LinkState.READY:
            await trio.lowlevel.checkpoint()
            return
        waiter: Waiter[None] = Waiter()
        if self._closing:
            waiter.resolve(outcome.Error(self._closed()))
        else:
            self._ready_waiters.append(waiter)
            self._wanted.set()
        await waiter.wait(lambda: self._ready_waiters.remove(waiter))

    def initialise_again(self) -> None:
        """Send initConnection once more on the present connection."""
        if self._connection is not None:
            self._connection.initialise_again()

    def drop_key(self, reason: str) -> None:
        """Stop using the auth key: the next connection makes a new one, and what can be repeated goes on under it."""
        self._leave_session()
        if self._connection is not None:
            self._connection.reset(reason)
        self._wanted.set()

    async def aclose(self) -> None:
        """Send what is queued, acknowledgements included, and end :meth:`run`. Calls still waiting are refused."""
        self._closing = True
        if self._connection is not None:
            self._connection.close()
        else:
            self._scope.cancel()
        try:
            await self._stopped.wait()
        finally:  # a caller with less patience than a blocked write
            self._scope.cancel()

    # ---- supervise -----------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Keep the data centre connected until :meth:`aclose`. One task, started once."""
        try:
            with self._scope:
                while not self._closing:
                    ended = await self._connect_and_serve()
                    if ended is not None and not self._closing:
                        await self._after(ended)
        finally:
            self._closing = True
            self._enter(LinkState.IDLE)
            self._stopped.set()
            self._fail_waiting(self._closed())

    async def _connect_and_serve(self) -> Disconnect | TrimtpError | None:
        """One attempt from dialling to the end of the connection; how it ended."""
        self._enter(LinkState.CONNECTING)
        link: Link | None = None
        served = False
        try:
            link = await self._dial()
            if self._session is None:
                self._enter(LinkState.EXCHANGE)
                await self._exchange(link)
            session = self._session
            if session is None or self._closing:  # dropped again while it was being stored
                return None
            self._enter(LinkState.INITIALISING)
            self._connection = Connection(
                link,
                session,
                name=f"dc{self.dc_id}",
                clock=self._clock,
                init_body=self._init_body,
                on_event=self._on_event,
                on_ready=self._on_ready,
            )
            served = True
            return await self._connection.run()
        except (TransportError, SecurityError, ExchangeFailed) as trouble:
            return trouble
        finally:
            self._connection = None
            if link is not None and not served:
                await link.aclose()

    async def _dial(self) -> Link:
        options = [o for o in choose_options(self._options(), self.dc_id) if o not in self._bad_options]
        if not options:
            raise TransportError(f"data centre {self.dc_id}: no usable address is known")
        turn = self._attempts % len(options)
        try:
            stream, option = await dial(options[turn:] + options[:turn], self._config)
        except TransportError as trouble:
            raise TransportError(f"data centre {self.dc_id} cannot be reached: {trouble}") from trouble
        self._option = option
        transport = client_transport(
            self._config.transport,
            random_bytes=self._random_bytes,
            dc_id=self._protocol_dc_id,
            secret=option.secret,
            max_packet=self._config.limits.max_packet,
        )
        return Link(stream, transport, description=f"data centre {self.dc_id} at {option.host}:{option.port}")

    @property
    def _protocol_dc_id(self) -> int:
        return self.dc_id + _TEST_DC_SHIFT if self._config.test_mode else self.dc_id

    async def _exchange(self, link: Link) -> None:
        try:
            made = await make_auth_key(
                link,
                ExchangeParameters(
                    self._protocol_dc_id, self._config.public_keys, proven_primes=self._observer.proven_primes()
                ),
                clock=self._clock,
                random_bytes=self._random_bytes,
                limits=self._config.limits,
            )
        except (SecurityError, ExchangeFailed) as trouble:
            raise type(trouble)(f"{link.description}: {trouble}") from trouble
        self.exchanges += 1
        self._failed_exchanges = 0
        with trio.CancelScope(shield=True):  # made is made: a cancellation now must not lose it half-stored
            await self._observer.key_made(self.dc_id, made)
        server_now = self._clock.now() + made.time_offset
        salt = Salt(valid_since=server_now, valid_until=server_now + FIRST_SALT_SECONDS, value=made.server_salt)
        self._adopt(DcKeyState(made.auth_key, (salt,), made.time_offset))

    async def _after(self, ended: Disconnect | TrimtpError) -> None:
        """Decide what an ending means, tell who must be told, and wait until the next attempt is due."""
        ceiling = _BACKOFF_SECONDS
        error: TrimtpError | None = None
        reason = ended.reason if isinstance(ended, Disconnect) else str(ended)
        match ended:
            case Disconnect(ending=Ending.RESET):
                return
            case Disconnect(ending=Ending.REFUSED, code=-404):
                self._key_refusals += 1
                if self._key_refusals > 1:
                    error = self._observer.key_refused(self.dc_id)
                    if error is None:
                        self._leave_session()
            case Disconnect(ending=Ending.REFUSED, code=-429) | TransportError(code=-429):
                ceiling = _FLOOD_BACKOFF_SECONDS
            case Disconnect(ending=Ending.REFUSED, code=-444) | TransportError(code=-444):
                error = self._give_up_address(reason)
            case Disconnect(ending=Ending.INIT_FAILED, failure=Failure(code=code, message=message)):
                if 0 < code < 500:
                    fault = Fault(code, message)
                    self._resolve_all(lambda: outcome.Value(fault))
                    error = DcUnavailable(self.dc_id, "UNAVAILABLE", reason)
            case SecurityError() | ExchangeFailed() | TransportError(code=-404):
                self._failed_exchanges += 1
                if self._failed_exchanges >= _EXCHANGE_TRIES:
                    error = ended
            case _:
                pass
        self.trouble = reason
        _log.info("dc%d: %s", self.dc_id, self.trouble)
        if error is not None:
            self._fail_waiting(error)
        self._attempts += 1
        self._enter(LinkState.BACKING_OFF)
        spread = int.from_bytes(self._random_bytes(4), "big") / 2**32
        delay = spread * min(ceiling, 2.0 ** min(self._attempts - 1, 10))
        self.next_try = self._clock.now() + delay
        await trio.sleep(delay)
        self.next_try = None
        if error is not None:
            while not (self._backlog or self._calls or self._ready_waiters):
                await self._wanted.wait()

    def _give_up_address(self, reason: str) -> TrimtpError | None:
        """-444: this address does not serve our data centre. The error once none is left."""
        if self._option is not None:
            self._bad_options.add(self._option)
        if any(option not in self._bad_options for option in choose_options(self._options(), self.dc_id)):
            return None
        self._bad_options.clear()
        return DcUnavailable(self.dc_id, "UNAVAILABLE", reason)

    # ---- the session and its calls ---------------------------------------------------------------------------------

    def _adopt(self, key: DcKeyState) -> None:
        """Begin a session under ``key`` and give it what waits."""
        self._session = Session(
            key.auth_key,
            random_bytes=self._random_bytes,
            salts=key.salts,
            time_offset=key.time_offset,
            limits=self._config.limits,
        )
        backlog, self._backlog = self._backlog, []
        for call in backlog:
            self._place(call)

    def _leave_session(self) -> None:
        """Give the session up. What never left, or may be repeated, waits for the next one."""
        session, self._session = self._session, None
        self._key_refusals = 0
        calls, self._calls = self._calls, {}
        for request, call in calls.items():
            if call.repeatable or session is None or not session.was_sent(request):
                self._place(call)
            else:
                call.waiter.resolve(outcome.Value(Unknown("the auth key was replaced")))

    def _place(self, call: _Call) -> None:
        if self._session is None:
            call.request = None
            self._backlog.append(call)
        else:
            call.request = self._session.submit(call.body, self._clock.now(), repeatable=call.repeatable)
            self._calls[call.request] = call
            if self._connection is not None:
                self._connection.poke()
        self._wanted.set()

    def _forget(self, call: _Call) -> None:
        """The caller was cancelled."""
        if call.request is None:
            self._backlog.remove(call)
        elif self._calls.pop(call.request, None) is not None and self._session is not None:
            self._session.cancel(call.request, self._clock.now())
            if self._connection is not None:
                self._connection.poke()

    def _resolve(self, request: int, result: outcome.Outcome[Reply]) -> None:
        call = self._calls.pop(request, None)
        if call is not None:
            call.waiter.resolve(result)

    def _resolve_all(self, result: Callable[[], outcome.Outcome[Reply]]) -> None:
        """End every waiting call, each with a result of its own."""
        waiting = [*self._backlog, *self._calls.values()]
        for request in self._calls:
            if self._session is not None:
                self._session.cancel(request, self._clock.now())
        self._backlog.clear()
        self._calls.clear()
        for call in waiting:
            call.waiter.resolve(result())

    def _fail_waiting(self, error: TrimtpError) -> None:
        """Everybody who waits for this data centre gets ``error``, each a copy: tracebacks are not to be shared."""
        self._resolve_all(lambda: outcome.Error(copy.copy(error)))
        waiters, self._ready_waiters = self._ready_waiters, []
        for waiter in waiters:
            waiter.resolve(outcome.Error(copy.copy(error)))

    def _closed(self) -> DcUnavailable:
        return DcUnavailable(self.dc_id, "CLOSED", "the client is closed")

    # ---- what the connection tells ---------------------------------------------------------------------------------

    def _on_ready(self, answer: bytes) -> None:
        self._attempts = self._failed_exchanges = self._key_refusals = 0
        self._bad_options.clear()
        self.trouble = ""
        self.last_ok = self._clock.now()
        self._enter(LinkState.READY)
        self._observer.initialised(self.dc_id, answer)
        waiters, self._ready_waiters = self._ready_waiters, []
        for waiter in waiters:
            waiter.resolve(outcome.Value(None))

    def _on_event(self, event: Event) -> None:
        match event:
            case Answer(request=request, body=body):
                self.last_ok = self._clock.now()
                self._resolve(request, outcome.Value(body))
            case Failure(request=request, code=code, message=message):
                self._resolve(request, outcome.Value(Fault(code, message)))
            case Lost(request=request, reason=reason):
                self._resolve(request, outcome.Value(Unknown(reason)))
            case Refused(request=request, reason=reason):
                self._resolve(request, outcome.Error(TransportError(f"data centre {self.dc_id}: {reason}")))
            case Updates(body=body):
                self._observer.updates_arrived(self.dc_id, body)
            case NewSession():
                self._observer.session_created(self.dc_id)
            case SaltsChanged() | TimeSynced():
                assert self._session is not None
                self._observer.salts_learned(self.dc_id, self._session.salts, self._session.time_offset)
            case SessionRenewed(reason=reason):
                _log.info("dc%d: new session: %s", self.dc_id, reason)
                self.initialise_again()
            case _:
                raise AssertionError(f"unforeseen event {event!r}")

    def _enter(self, state: LinkState) -> None:
        if state is not self.state:
            self.state = state
            self.state_since = self._clock.now()
