"""The manager itself; the package's docstring tells what it does and why. In this file, from the top:

* the gate every call passes (``pass_at_once``, ``ensure``), and what calls report back (``called``, ``reauthorize``);
* addresses: asking for the server's list again;
* login and its end: adopting, moving home, losing, logging out;
* what people look at: status and state, read off the record, the header and the runtime;
* the transfer: joining it, its ladder, export, import, probe;
* what the data centres tell (the :class:`~trimtp.dc.datacenter.DcObserver` side): keys, salts, addresses, updates;
* the store: the one ``_commit`` that every change goes through, and what is written late.

All of it turns on the same few values (header, records, runtimes), so it is one class.
"""

from __future__ import annotations

import copy
import logging
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace as replace_setting
from enum import Enum
from functools import partial
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

import outcome
import trimtp_api as api
import trio

from trimtp import errors
from trimtp.authorization.addresses import AddressBook
from trimtp.authorization.exports import ExportLimiter
from trimtp.authorization.logout import destroy_key
from trimtp.authorization.states import Facts, read
from trimtp.authorization.status import (
    DcEvent,
    DcEventKind,
    DcState,
    DcStatus,
    EventHub,
    LogoutReport,
    Tally,
)
from trimtp.config import ClientConfig, PublicKey
from trimtp.crypto.kdf import AuthKey
from trimtp.dc.clock import LoopClock
from trimtp.dc.datacenter import FIRST_SALT_SECONDS, MAIN, Datacenter, DcKeyState, DcObserver, LinkState, Purpose
from trimtp.dc.pool import Pool, Via
from trimtp.dc.signal import Waiter
from trimtp.errors import (
    DcUnavailable,
    LoggedOut,
    NotLoggedIn,
    OutcomeUnknown,
    RpcError,
    SecurityError,
    SeeOther,
    ServerError,
    StoreError,
    TransferFloodWait,
    TransportError,
    TrimtpError,
    Unauthorized,
)
from trimtp.mtproto.exchange import Made
from trimtp.mtproto.salts import Salt
from trimtp.store import DcKey, DcRecord, Header, SessionChange, SessionData, SessionStore, StoredSalt
from trimtp.structs import Struct, field, replace

__all__ = ["DcAuthManager", "Ticket", "UpdatesSink"]

_log = logging.getLogger("trimtp.authorization")
R = TypeVar("R")

_FIRST_COOLDOWN = 30.0
_LONGEST_COOLDOWN = 3600.0
_SERVER_ERROR_BACKOFF = 60.0
_LOGOUT_SECONDS = 5.0
_FLOOD = "FLOOD_WAIT"
_PRIMES_KEPT = 16
_EVENTS_KEPT = 1000
_REFRESH_PAUSE = 60.0
"""How long the server is not asked for its addresses, or CDN keys, again because something did not work."""
_EXPORT_KEEPS = 20.0
"""How old an export may be when it is imported; servers take it for about a minute."""
_UPDATE_CONFIG = (0xA229DD06).to_bytes(4, "little")
"""``updateConfig``, whose class comes with 170 others; the tests compare."""
_DUPLICATED = "AUTH_KEY_DUPLICATED"
_OPEN_TO_ALL = frozenset({"help.getConfig", "help.getNearestDc", "help.getCdnConfig", "auth.importAuthorization"})
"""Methods that a key may call without authorization, and that are worth calling so on a foreign DC."""


_NOTHING: Mapping[Any, Any] = MappingProxyType({})
_UNAUTHORIZED: Mapping[str, Any] = MappingProxyType({"user_id": None, "authorized_at": None})
_NO_KEY: Mapping[str, Any] = MappingProxyType({**_UNAUTHORIZED, "auth_key": None, "salts": (), "time_offset": None})


class UpdatesSink(Protocol):
    """Who gets what the home data centre sends unasked. Called in the middle of things: no waiting."""

    def updates_arrived(self, body: bytes) -> None:
        """An API object of type Updates, serialised."""

    def gap_possible(self) -> None:
        """Updates may have been missed."""


class _Probe(Struct, eq=False):
    """A call that goes ahead to find out whether a key is authorized."""

    verdict: Waiter[bool | None] = field(default_factory=Waiter)


class Ticket(Struct, frozen=True):
    """Leave to call one data centre, as of one generation of its authorization.

    A ticket with a ``probe`` is asked to tell, by :meth:`DcAuthManager.called`, how its call went.
    """

    dc_id: int
    generation: int
    epoch: int
    probe: _Probe | None = None


class _Transfer(Struct, eq=False):
    """The running transfer of one data centre and who waits for it. A waiter that gets None looks again."""

    may_probe: bool
    waiters: dict[Waiter[Ticket | None], bool] = field(default_factory=dict)
    """Who waits, and whether that is for a call, which may serve as a probe."""
    scope: trio.CancelScope = field(default_factory=trio.CancelScope)
    """Only a logout cancels it."""


class _Runtime(Struct, eq=False):
    """What is known of a data centre in memory only."""

    generation: int = 0
    transfer: _Transfer | None = None
    known_unauthorized: bool = False
    unavailable: str = ""
    state: DcState = DcState.ABSENT
    since: float = 0.0
    may_export_early: bool = True
    """Whether the next transfer may take its export while the data centre still makes its key; one that comes to
    nothing must not cost an export each time."""


class _Imported(Enum):
    """How an export and import ended, where it did not raise."""

    DONE = "done"
    BYTES_REFUSED = "AUTH_BYTES_INVALID"
    USER_REFUSED = "USER_ID_INVALID"
    UNKNOWN = "outcome unknown"
    KEY_GONE = "the key was dropped meanwhile"


_SAYS_NOTHING = frozenset({_Imported.UNKNOWN, _Imported.KEY_GONE})
_MAY_BE_AUTHORIZED = frozenset({_Imported.UNKNOWN, _Imported.BYTES_REFUSED})
"""After these a call may find out whether the key is. One of an earlier login may be so for somebody else."""


class DcAuthManager:
    """Keys, authorizations and homes of one account, over its store and its running data centres.

    ``start`` runs a background task in the client's nursery.
    """

    def __init__(
        self,
        *,
        store: SessionStore,
        data: SessionData,
        config: ClientConfig,
        api_id: int,
        clock: LoopClock,
        random_bytes: Callable[[int], bytes],
        start: Callable[..., None],
        sink: UpdatesSink,
    ) -> None:
        self._store = store
        self._config = config
        self._clock = clock
        self._random_bytes = random_bytes
        self._start = start
        self._sink = sink
        self._api_id = api_id
        self.header: Header = data.header or Header(
            home_dc_id=config.home_dc_id, api_id=api_id, test_mode=config.test_mode
        )
        if self.header.test_mode != config.test_mode:
            servers = "test" if self.header.test_mode else "production"
            raise ValueError(f"this session belongs to the {servers} servers, the configuration does not")
        self._records: dict[int, DcRecord] = {
            key.dc_id: record for key, record in data.dcs.items() if key.test_mode == config.test_mode
        }
        """By data centre, CDN ones too: their ids are never those of others."""
        self.book: AddressBook = AddressBook(config, self.header)
        self.events: EventHub = EventHub(_EVENTS_KEPT)
        self.tally: Tally = Tally()
        self._runtimes: dict[int, _Runtime] = {}
        self._candidate_home: int | None = None
        self._lost = ""
        self._leaving = False
        self._home_ticket: Ticket | None = None
        self._commit_lock = trio.Lock()
        self._limiter: ExportLimiter | None = None
        """Made with the first export: most accounts stay on their home DC."""
        self._refreshed_at = -math.inf
        self._refreshing = False
        self._cdn_keys_at = -math.inf
        self._unsaved: dict[int, None] = {}
        self._unsaved_primes: tuple[str, ...] = ()
        self._to_save = self._is_saving = False
        self.pool: Pool = Pool(self._make_datacenter, start, self._is_quiet)

    # ---- who and where -------------------------------------------------------------------------------------------

    @property
    def home_dc_id(self) -> int:
        """The home DC; before a login, the DC that the login is going on at."""
        return self.header.home_dc_id if self._candidate_home is None else self._candidate_home

    @property
    def is_logged_in(self) -> bool:
        """Whether the stored session has an account and the server has not refused it."""
        return self.header.user_id is not None and not self._lost

    @property
    def lost(self) -> str:
        """Why the login was lost, or "" if it was not."""
        return self._lost

    def server_time(self) -> float:
        """The home DC's clock as far as it is known: Unix seconds."""
        return self._clock.now() + (self._record(self.home_dc_id).time_offset or 0.0)

    # ---- the gate ------------------------------------------------------------------------------------------------

    def pass_at_once(self, dc_id: int | None) -> Ticket | None:
        """What :meth:`ensure` would give without waiting, for the home DC (or None); None where it has to be asked."""
        header, ticket = self.header, self._home_ticket
        home = header.home_dc_id if self._candidate_home is None else self._candidate_home
        if self._leaving or (dc_id is not None and dc_id != home):
            return None
        if (
            ticket is None
            or ticket.dc_id != home
            or ticket.epoch != header.epoch
            or ticket.generation != self._runtimes[home].generation
        ):
            ticket = self._home_ticket = Ticket(home, self._runtime(home).generation, header.epoch)
        return ticket

    async def ensure(self, dc_id: int, method: str) -> Ticket:
        """Wait until ``method`` may be called on ``dc_id``, transferring the authorization if that is needed.

        With an empty ``method`` nobody is going to call, and the answer is certain; a call may be let through in order
        to find out (see :meth:`called`).

        A CDN data centre needs none, but its RSA keys.

        Raises LoggedOut after the login was lost, TransferFloodWait while exports are refused for longer than the
        client's flood threshold, DcUnavailable while the DC cannot be authorized, SecurityError if it imported
        somebody else's authorization, and what the exchange of a key raises.
        """
        runtime = self._runtime(dc_id)
        while True:
            if self._leaving:
                raise LoggedOut("logging out")
            if self.is_cdn(dc_id):
                if dc_id not in self.book.cdn_keys:
                    await self._fetch_cdn_keys()
                return Ticket(dc_id, runtime.generation, self.header.epoch)
            if dc_id == self.home_dc_id or method in _OPEN_TO_ALL:
                return Ticket(dc_id, runtime.generation, self.header.epoch)
            if self._lost:
                raise LoggedOut(self._lost)
            if not self.is_logged_in or (self._is_authorized(dc_id) and not runtime.known_unauthorized):
                return Ticket(dc_id, runtime.generation, self.header.epoch)
            record = self._record(dc_id)
            if runtime.transfer is None and record.cooldown_until is not None:
                left = record.cooldown_until - self._clock.now()
                if left > 0:
                    if record.cooldown_cause != _FLOOD:
                        raise DcUnavailable(dc_id, DcState.COOLDOWN.value, record.cooldown_cause)
                    if left > self._config.flood_sleep_threshold:
                        raise TransferFloodWait(dc_id, math.ceil(left))
                    await self._clock.sleep_until(record.cooldown_until)
                    continue
            ticket = await self._join_transfer(dc_id, runtime, for_a_call=bool(method))
            if ticket is not None:
                return ticket

    async def warm(self, dc_ids: Sequence[int]) -> None:
        """Connect and authorize these data centres side by side, so that calls find them READY.

        Raises as :meth:`ensure` does; NotLoggedIn without an account.
        """
        if not self.is_logged_in:
            raise LoggedOut(self._lost) if self._lost else NotLoggedIn("nobody is logged in")
        failures: list[TrimtpError] = []

        async def warm_one(dc_id: int) -> None:
            try:
                await self.ensure(dc_id, "")
                await self.pool.get(dc_id).ready()
            except TrimtpError as error:
                failures.append(error)

        for dc_id in dc_ids:
            self._check_known(dc_id)
        async with trio.open_nursery() as nursery:
            for dc_id in dc_ids:
                nursery.start_soon(warm_one, dc_id, name=f"warm dc{dc_id}")
        if failures:
            raise failures[0]

    def called(self, ticket: Ticket, error: BaseException | None) -> None:
        """Tell how the call of ``ticket`` ended; ``error`` is None for a result. Matters for probes only."""
        if ticket.probe is None:
            return
        if error is None or (isinstance(error, RpcError) and error.code not in {401, 420} and error.code < 500):
            verdict: bool | None = True
        elif isinstance(error, Unauthorized) and not isinstance(error, errors.AuthKeyPermEmpty):
            verdict = False
        else:  # cancelled, lost, or the server was busy: somebody else has to try
            verdict = None
        ticket.probe.verdict.resolve(outcome.Value(verdict))

    async def reauthorize(self, ticket: Ticket, cause: str, *, new_key: bool) -> None:
        """A foreign DC answered 401 under ``ticket``: have the next :meth:`ensure` transfer the authorization again.

        To the same key, or to a new one. Does nothing if the ticket is of an older generation: it was repaired since.
        """
        dc_id, runtime = ticket.dc_id, self._runtime(ticket.dc_id)
        if ticket.generation != runtime.generation or runtime.transfer is not None:
            await trio.lowlevel.checkpoint()
            return
        _log.info("dc%d: %s on a key taken for authorized", dc_id, cause)
        runtime.known_unauthorized = True
        if new_key or self.is_cdn(dc_id):
            await self._new_key(dc_id, cause)
        else:
            runtime.generation += 1
            await self._commit(records={dc_id: _UNAUTHORIZED})

    async def cool_down(self, ticket: Ticket, cause: str) -> None:
        """The repairs of a call to a foreign DC are used up: hold the next transfer back."""
        dc_id, runtime = ticket.dc_id, self._runtime(ticket.dc_id)
        if ticket.generation == runtime.generation and runtime.transfer is None:
            runtime.generation += 1
            await self._cool_down(dc_id, cause, _UNAUTHORIZED)
        else:
            await trio.lowlevel.checkpoint()

    async def reset(self, dc_id: int) -> None:
        """Forget everything about a data centre: key, authorization, cooldown. The next call begins anew.

        Raises ValueError for the home of a logged-in account, whose key is the login, and DcUnavailable for a data
        centre that is not known.
        """
        self._check_known(dc_id)
        if dc_id == self.home_dc_id and self.header.user_id is not None:
            raise ValueError(f"data centre {dc_id} is the home of the account: log out to give its key up")
        runtime = self._runtime(dc_id)
        runtime.unavailable, runtime.known_unauthorized = "", False
        await self._new_key(dc_id, "reset")
        cooldown = {"cooldown_until": None, "cooldown_cause": "", "fail_count": 0}
        await self._commit(records={dc_id: cooldown})
        await trio.lowlevel.checkpoint_if_cancelled()

    # ---- addresses -------------------------------------------------------------------------------------------------

    def is_cdn(self, dc_id: int) -> bool:
        """Whether this is a CDN data centre."""
        record = self._records.get(dc_id)
        return self.book.is_cdn(dc_id) if record is None else record.key.kind == "cdn"

    async def readdress(self, ticket: Ticket, via: Via) -> None:
        """The address behind a connection does not serve it (MTPROTO_CLUSTER_INVALID): another one, and the same key.

        The server's list of addresses is asked for again meanwhile.
        """
        self.pool.get(ticket.dc_id, via).drop_address("the address does not serve it")
        self._refresh_soon(self.home_dc_id)
        await trio.lowlevel.checkpoint()

    def _refresh_soon(self, dc_id: int) -> None:
        """Ask ``dc_id`` for the server's addresses, in the background, unless that was done a moment ago."""
        now = self._clock.now()
        if not self._refreshing and now >= self._refreshed_at + _REFRESH_PAUSE:
            self._refreshing, self._refreshed_at = True, now
            self._start(self._refresh, dc_id, name="config refresh")

    async def _refresh(self, dc_id: int) -> None:
        try:
            await self._fetch_config(dc_id)
        except TrimtpError as error:
            _log.info("dc%d: help.getConfig: %s", dc_id, error)
        finally:
            self._refreshing = False

    async def _fetch_config(self, dc_id: int) -> api.Config:
        config = await self.pool.call(dc_id, api.help.GetConfig())
        self._learn(dc_id, config)
        return config

    def _learn(self, dc_id: int, config: api.Config) -> None:
        changed = self.book.learn(config)
        if self.book.unsaved() is not None:
            self._save_soon()
        if changed:
            self._tell(DcEventKind.CONFIG_REFRESHED, dc_id)

    async def _fetch_cdn_keys(self) -> None:
        self._cdn_keys_at = self._clock.now()
        self.book.learn_cdn_keys(await self.pool.call(self.home_dc_id, api.help.GetCdnConfig()))

    # ---- login and its end ---------------------------------------------------------------------------------------

    async def adopt_login(self, user: api.User, *, future_auth_token: bytes | None = None) -> None:
        """``auth.authorization`` arrived on the home DC: commit the account, its home and a new epoch."""
        home, epoch = self.home_dc_id, self.header.epoch + 1
        token = self.header.future_auth_token if future_auth_token is None else future_auth_token
        await self._commit(
            header={
                "home_dc_id": home,
                "user_id": user.id,
                "is_bot": user.bot,
                "epoch": epoch,
                "api_id": self._api_id,
                "future_auth_token": token,
            },
            records={home: self._authorized_fields(user.id, epoch)},
        )
        self._candidate_home = None
        self._lost = ""
        self._forget_troubles()
        self._tell(DcEventKind.LOGGED_IN, home)
        await trio.lowlevel.checkpoint_if_cancelled()

    async def move_home(self, dc_id: int) -> None:
        """The server says that the account lives on ``dc_id``.

        Before a login the candidate moves and nothing is stored. Of a logged-in account the authorization is first
        transferred there, from the old home, and only then is the new home committed; a failure leaves the old one.
        """
        self._check_known(dc_id)
        if not self.is_logged_in:
            self._candidate_home = dc_id
            await trio.lowlevel.checkpoint()
            return
        await self.ensure(dc_id, "")
        await self._commit(header={"home_dc_id": dc_id})
        _log.info("the home moved to dc%d", dc_id)
        self._tell(DcEventKind.HOME_MOVED, dc_id)
        await trio.lowlevel.checkpoint_if_cancelled()

    async def lose_login(self, cause: str) -> None:
        """The home DC refused the login. The keys stay; the account is gone for this epoch.

        AUTH_KEY_DUPLICATED says that the key is in use elsewhere: every data centre is disconnected, and the home's
        record says why.
        """
        if not self.is_logged_in:
            await trio.lowlevel.checkpoint()
            return
        self._lost = cause
        _log.warning("logged out by the server: %s", cause)
        flag = {self.home_dc_id: {"cooldown_cause": cause}} if cause == _DUPLICATED else _NOTHING
        await self._commit(header={"user_id": None, "epoch": self.header.epoch + 1}, records=flag)
        self._tell(DcEventKind.LOGIN_LOST, self.home_dc_id, cause)
        if cause == _DUPLICATED:
            with trio.move_on_after(1):
                await self.pool.stop_all()

    async def log_out(self) -> LogoutReport:
        """Log out on the home DC, have each other DC log its key out or destroy it, then wipe all keys and the account.

        The home DC has to answer; the others get 5 s each, side by side. Transfers that go on end as LoggedOut. Where
        the login was lost its keys are still there, and this destroys them. Raises NotLoggedIn if there was none.
        """
        if self.header.user_id is None and not any(record.user_id for record in self._records.values()):
            raise NotLoggedIn("nobody is logged in")
        home = self.home_dc_id
        logged_out: list[int] = []
        destroyed: list[int] = []
        had_a_key = {dc_id for dc_id, record in self._records.items() if record.auth_key is not None}
        self._leaving = True
        try:
            for runtime in self._runtimes.values():
                if runtime.transfer is not None:
                    runtime.transfer.scope.cancel()
            token = self.header.future_auth_token
            if self.header.user_id is not None:
                try:
                    token = (await self._call(home, api.auth.LogOut())).future_auth_token or token
                    logged_out.append(home)
                except errors.AuthKeyPermEmpty:
                    raise  # a temporary key has lost its binding: no word about the login
                except Unauthorized:
                    _log.info("the server had logged this session out already")
                    logged_out.append(home)
                except LoggedOut as error:
                    _log.info("dc%d: logging out failed: %s", home, error)
            is_left = home if self.header.user_id is not None else None
            others = [dc_id for dc_id, r in self._records.items() if r.auth_key is not None and dc_id != is_left]

            async def leave(dc_id: int) -> None:
                with trio.move_on_after(_LOGOUT_SECONDS):
                    if self._is_authorized(dc_id) and await self._logged_out_on(dc_id):
                        logged_out.append(dc_id)
                    elif await destroy_key(partial(self._make_for_destruction, dc_id)):
                        destroyed.append(dc_id)

            async with trio.open_nursery() as nursery:
                for dc_id in others:
                    nursery.start_soon(leave, dc_id, name=f"log out dc{dc_id}")
            with trio.CancelScope(shield=True):
                with trio.move_on_after(1):
                    await self.pool.stop_all()
                await self._commit(
                    header={
                        "user_id": None,
                        "is_bot": False,
                        "epoch": self.header.epoch + 1,
                        "future_auth_token": token,
                    },
                    wipe=True,
                )
                self._lost = ""
                for runtime in self._runtimes.values():
                    runtime.generation += 1
                self._forget_troubles()
                self._tell(DcEventKind.LOGGED_OUT, home)
            unreachable = {home, *others, *had_a_key} - {*logged_out, *destroyed}
            return LogoutReport(tuple(sorted(logged_out)), tuple(sorted(unreachable)), tuple(sorted(destroyed)))
        finally:
            self._leaving = False

    def _forget_troubles(self) -> None:
        """What one login was refused, another may have."""
        for runtime in self._runtimes.values():
            runtime.unavailable, runtime.known_unauthorized, runtime.may_export_early = "", False, True

    async def _logged_out_on(self, dc_id: int) -> bool:
        """``auth.logOut`` on a foreign DC; whether its key is logged out now."""
        try:
            await self.pool.call(dc_id, api.auth.LogOut())
        except TrimtpError as error:
            if isinstance(error, Unauthorized) and not isinstance(error, errors.AuthKeyPermEmpty):
                return True
            _log.info("dc%d: logging out failed: %s", dc_id, error)
            return False
        return True

    # ---- what people look at ---------------------------------------------------------------------------------------

    def status(self) -> list[DcStatus]:
        """One row per data centre that has an address or a record, by id."""
        known = {option.id for option in self.book.options()} | set(self._records)
        return [self._status(dc_id) for dc_id in sorted(known)]

    def _status(self, dc_id: int) -> DcStatus:
        record, runtime, datacenter = self._record(dc_id), self._runtime(dc_id), self.pool.peek(dc_id)
        state = self._state(dc_id)
        retry = None if datacenter is None else datacenter.next_try
        cause = "" if datacenter is None else datacenter.trouble
        if state is DcState.COOLDOWN:
            retry, cause = record.cooldown_until, record.cooldown_cause
        elif state is DcState.UNAVAILABLE:
            cause = runtime.unavailable
        elif state is DcState.LOST:
            cause = self._lost
        last_ok = record.last_ok if datacenter is None or datacenter.last_ok is None else datacenter.last_ok
        return DcStatus(
            dc_id=dc_id,
            home=dc_id == self.home_dc_id,
            state=state,
            authorized=self._is_authorized(dc_id) and not self._lost,
            connection=(LinkState.IDLE if datacenter is None else datacenter.state).value,
            key_id=record.auth_key_id,
            since=runtime.since,
            cause=cause,
            next_retry=retry,
            exports=record.exports,
            imports=record.imports,
            exchanges=0 if datacenter is None else datacenter.exchanges,
            last_ok=last_ok,
            kind="cdn" if self.is_cdn(dc_id) else "main",
        )

    def _tell(self, kind: DcEventKind, dc_id: int, cause: str = "") -> None:
        self.events.emit(DcEvent(kind, dc_id, self._clock.now(), self._state(dc_id), cause))

    def _state(self, dc_id: int) -> DcState:
        record, runtime, datacenter = self._record(dc_id), self._runtime(dc_id), self.pool.peek(dc_id)
        state = read(
            Facts(
                home=dc_id == self.home_dc_id,
                cdn=record.key.kind == "cdn",
                lost=bool(self._lost),
                transferring=runtime.transfer is not None,
                cooling=record.cooldown_until is not None and record.cooldown_until > self._clock.now(),
                refused=bool(runtime.unavailable),
                key=record.auth_key is not None,
                authorized=self._is_authorized(dc_id),
                connecting=datacenter is not None and datacenter.state is not LinkState.IDLE,
            )
        )
        if state is not runtime.state or not runtime.since:
            previous, runtime.state, runtime.since = runtime.state, state, self._clock.now()
            if state is not previous:
                cause = record.cooldown_cause if state is DcState.COOLDOWN else runtime.unavailable
                cause = self._lost if state is DcState.LOST else cause
                self.events.emit(DcEvent(DcEventKind.STATE, dc_id, runtime.since, state, cause, previous))
        return state

    # ---- the transfer ----------------------------------------------------------------------------------------------

    async def _join_transfer(self, dc_id: int, runtime: _Runtime, *, for_a_call: bool) -> Ticket | None:
        if runtime.transfer is None:
            self._check_known(dc_id)
            self.pool.get(dc_id)  # or there is no client any more that could run it
            transfer = _Transfer(may_probe=not runtime.known_unauthorized)
            runtime.transfer = transfer
            self.tally.add("transfers", dc_id)
            self._tell(DcEventKind.TRANSFER_BEGAN, dc_id)
            self._start(self._transfer, dc_id, runtime, transfer, name=f"transfer dc{dc_id}")
        waiting = runtime.transfer.waiters
        waiter: Waiter[Ticket | None] = Waiter()
        waiting[waiter] = for_a_call
        return await waiter.wait(lambda: waiting.pop(waiter, None))

    async def _transfer(self, dc_id: int, runtime: _Runtime, transfer: _Transfer) -> None:
        error: TrimtpError | None = DcUnavailable(dc_id, "CLOSED", "the client is closed")
        try:
            with transfer.scope:
                await self._climb(dc_id, runtime, transfer)
                error = None
            if transfer.scope.cancelled_caught:
                error = LoggedOut("logging out")
        except TrimtpError as trouble:
            _log.info("dc%d: the transfer ended: %s", dc_id, trouble)
            error = trouble
        finally:
            runtime.transfer = None
            self._tell(DcEventKind.TRANSFER_ENDED, dc_id, "" if error is None else str(error))
            waiters, transfer.waiters = list(transfer.waiters), {}
            for waiter in waiters:
                # With no error each looks for itself: at READY, or at the cooldown.
                waiter.resolve(outcome.Value(None) if error is None else outcome.Error(copy.copy(error)))

    async def _climb(self, dc_id: int, runtime: _Runtime, transfer: _Transfer) -> None:
        """The ladder. Returns when the DC is READY or cools down; raises what those who wait must know."""
        user_id, epoch = self.header.user_id, self.header.epoch  # whose transfer this is, whoever logs in meanwhile
        if user_id is None:
            raise LoggedOut(self._lost or "logged out")
        runtime.unavailable = ""
        refused = ""
        for rung in ("first", "fresh bytes", "new key"):
            if rung == "new key":
                await self._new_key(dc_id, "the import was refused twice")
            result = await self._export_and_import(dc_id, runtime, user_id)
            trouble = 0
            while result in _SAYS_NOTHING and rung != "first":  # about the key that there is now
                await trio.sleep(self._jitter(min(2.0**trouble, _SERVER_ERROR_BACKOFF)))
                trouble += 1
                result = await self._export_and_import(dc_id, runtime, user_id)
            if result is None:
                return
            if result is _Imported.DONE:
                await self._authorized(dc_id, runtime, user_id, epoch, imported=True)
                return
            refused = result.value
            _log.info("dc%d: import refused: %s", dc_id, refused)
            of_this_login = self._record(dc_id).epoch == epoch
            worth_a_probe = rung == "first" and transfer.may_probe and result in _MAY_BE_AUTHORIZED and of_this_login
            if worth_a_probe and await self._probe(dc_id, runtime, transfer):
                await self._authorized(dc_id, runtime, user_id, epoch, imported=False)
                return
        await self._cool_down(dc_id, refused)

    async def _export_and_import(self, dc_id: int, runtime: _Runtime, user_id: int) -> _Imported | None:
        """One export and its import, repeated with back-off while servers are in trouble. None: the DC cools down."""
        trouble, has_moved = 0, False
        new_home: int | None = None
        refused: RpcError | None = None
        while True:
            try:
                exported = await self._exported(dc_id, runtime, user_id)
                return await self._import(dc_id, exported, user_id)
            except (ServerError, OutcomeUnknown, errors.AuthKeyPermEmpty) as error:  # one export too many does no harm
                trouble += 1
                _log.info("dc%d: %s during the transfer", dc_id, error)
            except (errors.FloodWait, errors.FloodPremiumWait) as error:
                flood = error.value or 1
                break
            except SeeOther as error:
                if has_moved or error.value in (None, dc_id, self.home_dc_id):
                    raise
                new_home, has_moved = error.value, True
            except errors.DcIdInvalid as error:
                refused = error
            if new_home is not None:
                await self.move_home(new_home)
                new_home = None
                continue
            if refused is not None:
                if await self._is_home_after_all(dc_id):
                    return None
                runtime.unavailable = refused.name
                raise DcUnavailable(dc_id, DcState.UNAVAILABLE.value, refused.name) from refused
            await trio.sleep(self._jitter(min(2.0 ** (trouble - 1), _SERVER_ERROR_BACKOFF)))
        await self._cool_down(dc_id, _FLOOD, seconds=flood)
        return None

    async def _is_home_after_all(self, dc_id: int) -> bool:
        """DC_ID_INVALID: ask who answers at home. If it is the target itself, home has another number than we thought.

        Then the home's record, key and login, is that of the target.
        """
        old = self.home_dc_id
        try:
            config = await self._fetch_config(old)
        except (RpcError, OutcomeUnknown) as error:
            _log.info("dc%d: help.getConfig: %s", old, error)
            return False
        if config.this_dc != dc_id or dc_id == old:
            return False
        record = self._record(old)
        kept = {name: getattr(record, name) for name in _KEPT_IN_A_MOVE}
        self._runtime(dc_id).generation += 1
        await self.pool.stop(dc_id)  # it may be making a key, which must not take the place of the home's
        await self._commit(header={"home_dc_id": dc_id}, records={dc_id: kept}, delete=(old,))
        await self.pool.stop(old)
        await self.pool.stop(dc_id)
        self._tell(DcEventKind.HOME_MOVED, dc_id, "the home answers under another id")
        return True

    async def _exported(self, dc_id: int, runtime: _Runtime, user_id: int) -> api.auth.ExportedAuthorization:
        """An export for a data centre that is ready for its import.

        As soon as it has answered the dial, and while it makes its key, the export takes its turn at home: that saves a
        round trip, and with several data centres at once theirs do not queue up behind each other. What is a while old
        by the time the key is there is not used.
        """
        datacenter = self.pool.get(dc_id)
        if runtime.may_export_early:
            await datacenter.dialled()
            if datacenter.state is not LinkState.READY:
                runtime.may_export_early = False
                exported = await self._export(dc_id, user_id)
                exported_at = self._clock.now()
                await datacenter.ready()
                if self.header.user_id == user_id and self._clock.now() <= exported_at + _EXPORT_KEEPS:
                    return exported
        await self.pool.get(dc_id).ready()
        return await self._export(dc_id, user_id)

    async def _export(self, dc_id: int, user_id: int) -> api.auth.ExportedAuthorization:
        self._limiter = self._limiter or ExportLimiter(self._clock)
        async with self._limiter.turn(dc_id):
            home = self.home_dc_id
            if self.header.user_id != user_id:
                raise LoggedOut(self._lost or "logged out")
            record = self._record(dc_id)
            self._records[dc_id] = replace(record, exports=record.exports + 1)
            self.tally.add("exports", dc_id)
            try:
                return await self._call(home, api.auth.ExportAuthorization(dc_id=dc_id))
            except errors.SessionPasswordNeeded as error:
                raise NotLoggedIn("the login still needs its password") from error
            except errors.AuthKeyPermEmpty:  # speaks of a temporary key, not of the login
                raise
            except Unauthorized as error:
                refused = error
            await self.lose_login(refused.name)
            raise LoggedOut(refused.name) from refused

    async def _import(self, dc_id: int, exported: api.auth.ExportedAuthorization, user_id: int) -> _Imported:
        request = api.auth.ImportAuthorization(id=exported.id, bytes=exported.bytes)
        key_id = self._record(dc_id).auth_key_id
        try:
            try:
                authorization = await self._call(dc_id, request)
            except (errors.ConnectionNotInited, errors.ConnectionLayerInvalid):
                self.pool.get(dc_id).initialise_again()
                authorization = await self._call(dc_id, request)
        except errors.AuthBytesInvalid:
            return _Imported.BYTES_REFUSED
        except errors.UserIdInvalid as error:
            if exported.id != user_id:
                raise SecurityError(f"the home data centre exported user {exported.id}, which is not ours") from error
            return _Imported.USER_REFUSED
        except OutcomeUnknown:
            return _Imported.UNKNOWN if self._record(dc_id).auth_key_id == key_id else _Imported.KEY_GONE
        except errors.AuthKeyPermEmpty:
            raise
        except Unauthorized:
            return _Imported.BYTES_REFUSED
        user = authorization.user if isinstance(authorization, api.auth.Authorization) else None
        if user is None or user.id != user_id:
            await self._new_key(dc_id, "it belongs to somebody else")
            raise SecurityError(f"data centre {dc_id} authorized another user than ours")
        record = self._record(dc_id)
        self._records[dc_id] = replace(record, imports=record.imports + 1)
        self.tally.add("imports", dc_id)
        return _Imported.DONE if record.auth_key_id == key_id else _Imported.KEY_GONE

    async def _call(self, dc_id: int, function: api.Function[R]) -> R:
        """A step of a transfer or a logout. If its data centre cannot be used any more, that is how the whole of it
        ends, whether this step ran or not: raises what :meth:`Pool.call` does, and the trouble with the data centre in
        place of the doubt it left.
        """
        try:
            return await self.pool.call(dc_id, function)
        except OutcomeUnknown as unknown:
            trouble = unknown.__cause__
            if trouble is None or isinstance(trouble, TransportError | RpcError):
                raise
        raise trouble

    async def _probe(self, dc_id: int, runtime: _Runtime, transfer: _Transfer) -> bool:
        """Let one waiting call through, and the next one if it comes back without an answer. False if none waits."""
        while waiter := next((waiter for waiter, is_call in transfer.waiters.items() if is_call), None):
            probe = _Probe()
            del transfer.waiters[waiter]
            waiter.resolve(outcome.Value(Ticket(dc_id, runtime.generation, self.header.epoch, probe)))
            verdict = await probe.verdict.wait(lambda: None)
            if verdict is not None:
                return verdict
        return False

    async def _authorized(self, dc_id: int, runtime: _Runtime, user_id: int, epoch: int, *, imported: bool) -> None:
        fields = self._authorized_fields(user_id, epoch)
        await self._commit(records={dc_id: fields}, expect=True)
        runtime.known_unauthorized, runtime.may_export_early = False, True
        _log.info("dc%d: READY (%s)", dc_id, "imported" if imported else "a probe found it authorized")

    async def _cool_down(
        self, dc_id: int, cause: str, more: Mapping[str, Any] = _NOTHING, *, seconds: float | None = None
    ) -> None:
        fields = dict(more)
        if seconds is None:
            failures = self._record(dc_id).fail_count
            seconds = min(_FIRST_COOLDOWN * 2.0 ** min(failures, 10), _LONGEST_COOLDOWN)
            fields["fail_count"] = failures + 1
        until = self._clock.now() + seconds
        _log.info("dc%d: %s, next try in %g s", dc_id, cause, seconds)
        fields |= {"cooldown_until": until, "cooldown_cause": cause}
        await self._commit(records={dc_id: fields})

    async def _new_key(self, dc_id: int, reason: str) -> None:
        """Drop this foreign key, here and in the store; the data centre makes a new one when it is needed."""
        assert dc_id != self.home_dc_id or self.header.user_id is None, "the key of a logged-in home is never replaced"
        _log.info("dc%d: the auth key is dropped: %s", dc_id, reason)
        runtime = self._runtime(dc_id)
        runtime.generation += 1
        await self._commit(records={dc_id: _NO_KEY})
        self._dropped(dc_id, reason)
        for datacenter in self.pool.every(dc_id):
            datacenter.drop_key(reason)

    def _dropped(self, dc_id: int, reason: str) -> None:
        self.tally.add("keys_dropped", dc_id)
        self._tell(DcEventKind.KEY_DROPPED, dc_id, reason)

    # ---- what the data centres tell (DcObserver) -------------------------------------------------------------------

    async def key_made(self, dc_id: int, made: Made) -> None:
        """Store a new auth key, before anything is encrypted with it.

        None is wanted during a logout, and none ever in place of the key that is the login.
        """
        if self._leaving or (dc_id == self.home_dc_id and self.header.user_id is not None):
            raise DcUnavailable(dc_id, "CLOSED", "no new key is wanted here")
        server_now = int(self._clock.now() + made.time_offset)
        salt = StoredSalt(server_now, server_now + FIRST_SALT_SECONDS, made.server_salt)
        self._runtime(dc_id).generation += 1
        fields = {
            **_NO_KEY,
            "auth_key": made.auth_key.data,
            "epoch": self.header.epoch,
            "created_at": self._clock.now(),
            "salts": (salt,),
            "time_offset": made.time_offset,
        }
        header = {}
        if made.proven_prime is not None:
            header["proven_primes"] = _with_primes(self.header.proven_primes, made.proven_prime)
        await self._commit(header=header, records={dc_id: fields})
        self.tally.add("exchanges", dc_id)
        self._tell(DcEventKind.KEY_MADE, dc_id)

    def public_keys(self, dc_id: int) -> tuple[PublicKey, ...]:
        """The configured RSA keys; a CDN data centre has its own."""
        return self.book.cdn_keys.get(dc_id, ()) if self.is_cdn(dc_id) else self._config.public_keys

    async def server_keys_unknown(self, dc_id: int) -> bool:
        """A CDN data centre may have new keys: they are asked for again, though not all the time."""
        if not self.is_cdn(dc_id) or self._clock.now() < self._cdn_keys_at + _REFRESH_PAUSE:
            return False
        known = self.book.cdn_keys.get(dc_id)
        try:
            await self._fetch_cdn_keys()
        except TrimtpError as error:
            _log.info("dc%d: help.getCdnConfig: %s", dc_id, error)
            return False
        return self.book.cdn_keys.get(dc_id) != known

    def link_changed(self, dc_id: int, state: LinkState) -> None:
        """Look whether that changes the state."""
        if state is LinkState.INITIALISING:
            self.tally.add("connections", dc_id)
        self._state(dc_id)

    def unreachable(self, dc_id: int) -> None:
        """Its addresses may have changed: another data centre that is connected is asked."""
        for datacenter in self.pool.every():
            if datacenter.dc_id != dc_id and datacenter.state is LinkState.READY and not self.is_cdn(datacenter.dc_id):
                self._refresh_soon(datacenter.dc_id)
                return

    def proven_primes(self) -> frozenset[str]:
        """The fingerprints of primes that were tested before."""
        return frozenset((*self.header.proven_primes, *self._unsaved_primes))

    def prime_proven(self, fingerprint: str) -> None:
        """Remember a tested prime for the next start; written soon, not now."""
        self._unsaved_primes = _with_primes(self._unsaved_primes, fingerprint)
        self._save_soon()

    def salts_learned(self, dc_id: int, salts: Sequence[Salt] | None, time_offset: float | None) -> None:
        """Remember salts and time for the next start; written soon, not now. Salts of a temporary key are None."""
        record = self._record(dc_id)
        stored = record.salts
        if salts is not None:
            stored = tuple(StoredSalt(int(s.valid_since), int(s.valid_until), s.value) for s in salts)
        if record.auth_key is not None and (record.salts, record.time_offset) != (stored, time_offset):
            self._records[dc_id] = replace(record, salts=stored, time_offset=time_offset)
            self._unsaved[dc_id] = None
            self._save_soon()

    def initialised(self, dc_id: int, answer: bytes) -> None:
        """The connection is READY; the answer to its init request is ``help.getConfig``'s."""
        try:
            config = api.from_bytes(answer)
        except api.TLDecodeError as error:
            _log.warning("dc%d: help.getConfig could not be read: %s", dc_id, error)
            return
        if isinstance(config, api.Config):
            self._learn(dc_id, config)

    def updates_arrived(self, dc_id: int, body: bytes) -> None:
        """Updates count only on the home DC. One of them says that the server's addresses have changed."""
        if dc_id == self.home_dc_id:
            if _UPDATE_CONFIG in body and _tells_of_config(body):
                self._refresh_soon(dc_id)
            self._sink.updates_arrived(body)

    def session_created(self, dc_id: int) -> None:
        """A new server-side session on the home DC may have missed updates."""
        if dc_id == self.home_dc_id:
            self._sink.gap_possible()

    def key_refused(self, dc_id: int) -> TrimtpError | None:
        """-404 twice. It is unauthenticated, so it never takes a login away for good: the stored key stays.

        A foreign key, or the home key of nobody, is replaced. The key of a logged-in home is not: until the client is
        opened anew, the login counts as lost.
        """
        if dc_id == self.home_dc_id and self.header.user_id is not None:
            self._lost = "the server does not know the auth key (-404)"
            return LoggedOut(self._lost)
        runtime = self._runtime(dc_id)
        runtime.generation += 1
        runtime.known_unauthorized = True
        self._records[dc_id] = replace(self._record(dc_id), **_NO_KEY)
        self._dropped(dc_id, "the server does not know it")
        for datacenter in self.pool.every(dc_id):
            datacenter.drop_key("the server does not know the auth key")
        return None

    # ---- the store -------------------------------------------------------------------------------------------------

    def _save_soon(self) -> None:
        self._to_save = True
        if not self._is_saving:
            self._is_saving = True
            self._start(self._save, name="salt keeper")

    async def _save(self) -> None:
        """The background task that writes what may be written late: salts, server time, addresses."""
        try:
            while self._to_save:
                self._to_save = False
                try:
                    await self.save_now()
                except StoreError as error:
                    _log.warning("salts and addresses could not be stored: %s", error)
        finally:
            self._is_saving = False

    async def save_now(self) -> None:
        """Write what is still unwritten. Raises StoreError, and keeps it for the next time then."""
        addresses, primes, unsaved = self.book.unsaved(), self._unsaved_primes, self._unsaved
        self._unsaved = {}
        header = self.book.header_fields(addresses)
        if primes:
            header["proven_primes"] = _with_primes(self.header.proven_primes, *primes)
        if not header and not unsaved:
            return
        try:
            await self._commit(header=header, records={dc_id: {} for dc_id in unsaved if dc_id in self._records})
        except StoreError:
            self._unsaved |= unsaved
            raise
        self.book.saved(addresses)
        if self._unsaved_primes is primes:
            self._unsaved_primes = ()

    def note_last_ok(self) -> None:
        """Remember when each data centre last answered; :meth:`save_now` writes it."""
        for dc_id, record in self._records.items():
            datacenter = self.pool.peek(dc_id)
            if datacenter is not None and datacenter.last_ok is not None:
                self._records[dc_id] = replace(record, last_ok=datacenter.last_ok)
                self._unsaved[dc_id] = None

    async def _commit(
        self,
        *,
        header: Mapping[str, Any] | None = None,
        records: Mapping[int, Mapping[str, Any]] = _NOTHING,
        delete: tuple[int, ...] = (),
        wipe: bool = False,
        expect: bool = False,
    ) -> None:
        """Write changed fields to the store, then, and only then, make them true here. Whole, whoever is cancelled.

        A cancellation shows at the next checkpoint and not here, so that what has to follow a commit does follow.
        ``header`` and ``records`` name only the fields that change: one commit waits for another, and they are
        applied to what stands when their turn comes. With ``expect`` the stored key and epoch must be the known ones;
        with ``wipe`` every record is deleted that is there by then.
        """
        with trio.CancelScope(shield=True):
            async with self._commit_lock:
                delete = tuple(self._records) if wipe else delete
                present = {dc_id: self._record(dc_id) for dc_id in records}
                await self._store.commit(
                    SessionChange(
                        header=None if header is None else replace(self.header, **header),
                        put=tuple(replace(record, **records[dc_id]) for dc_id, record in present.items()),
                        delete=tuple(self._key(dc_id) for dc_id in delete),
                        expect={record.key: (record.auth_key_id, record.epoch) for record in present.values()}
                        if expect
                        else {},
                    )
                )
                self.header = replace(self.header, **(header or {}))
                for dc_id, fields in records.items():
                    self._records[dc_id] = replace(self._record(dc_id), **fields)
                    self._state(dc_id)
                for dc_id in delete:
                    self._records.pop(dc_id, None)

    # ---- small things ----------------------------------------------------------------------------------------------

    def _make_datacenter(self, dc_id: int, via: Via) -> Datacenter:
        purpose = Purpose(cdn=True) if self.is_cdn(dc_id) else MAIN
        if via != "main":
            purpose = Purpose(name=via, media=True, shared_key=lambda: self._shared_key(dc_id))
        return Datacenter(
            dc_id,
            config=self._config,
            options=self.book.options,
            key=self._key_state(dc_id),
            init_body=self._init_request(quiet=self._is_quiet(dc_id, via)).to_bytes(),
            clock=self._clock,
            random_bytes=self._random_bytes,
            observer=self,
            purpose=purpose,
        )

    def _make_for_destruction(self, dc_id: int, observer: DcObserver) -> Datacenter:
        """A connection under the permanent key itself, which is to be destroyed over it."""
        return Datacenter(
            dc_id,
            config=replace_setting(self._config, pfs=False),
            options=self.book.options,
            key=self._key_state(dc_id),
            init_body=self._init_request(quiet=not self.is_cdn(dc_id)).to_bytes(),
            clock=self._clock,
            random_bytes=self._random_bytes,
            observer=observer,
            purpose=Purpose(name="logout", cdn=self.is_cdn(dc_id)),
        )

    def _is_quiet(self, dc_id: int, via: Via) -> bool:
        """Updates come over the main connection of the home DC, and a CDN DC has none."""
        home = self.header.home_dc_id if self._candidate_home is None else self._candidate_home
        return (dc_id != home or via != "main") and not self.is_cdn(dc_id)

    def _key_state(self, dc_id: int) -> DcKeyState | None:
        record = self._record(dc_id)
        if record.auth_key is None:
            return None
        salts = tuple(Salt(s.valid_since, s.valid_until, s.value) for s in record.salts)
        return DcKeyState(AuthKey(record.auth_key), salts, record.time_offset)

    async def _shared_key(self, dc_id: int) -> DcKeyState:
        """The key of a data centre for another connection of it; the main one makes it if there is none."""
        while True:
            await self.pool.get(dc_id).ready()
            key = self._key_state(dc_id)
            if key is not None:
                return key

    def _init_request(self, *, quiet: bool) -> api.InvokeWithLayer[api.Config]:
        config = self._config
        query: api.Function[api.Config] = api.help.GetConfig()
        return api.InvokeWithLayer(
            layer=api.LAYER,
            query=api.InitConnection(
                api_id=self._api_id,
                device_model=config.device_model,
                system_version=config.system_version,
                app_version=config.app_version,
                system_lang_code=config.system_lang_code,
                lang_pack=config.lang_pack,
                lang_code=config.lang_code,
                query=api.InvokeWithoutUpdates(query=query) if quiet else query,
            ),
        )

    def _authorized_fields(self, user_id: int, epoch: int) -> dict[str, Any]:
        """What changes in a record when its key becomes authorized."""
        return {
            "user_id": user_id,
            "epoch": epoch,
            "authorized_at": self._clock.now(),
            "cooldown_until": None,
            "cooldown_cause": "",
            "fail_count": 0,
        }

    def _is_authorized(self, dc_id: int) -> bool:
        record = self._record(dc_id)
        return (
            record.auth_key is not None
            and record.user_id is not None
            and (record.user_id, record.epoch) == (self.header.user_id, self.header.epoch)
        )

    def _check_known(self, dc_id: int) -> None:
        if not self.book.knows(dc_id):
            raise DcUnavailable(dc_id, DcState.UNAVAILABLE.value, "no address is known for it")

    def _key(self, dc_id: int) -> DcKey:
        return DcKey(self._config.test_mode, "cdn" if self.book.is_cdn(dc_id) else "main", dc_id)

    def _record(self, dc_id: int) -> DcRecord:
        return self._records.get(dc_id) or DcRecord(self._key(dc_id), auth_key=None)

    def _runtime(self, dc_id: int) -> _Runtime:
        runtime = self._runtimes.get(dc_id)
        if runtime is None:
            runtime = self._runtimes[dc_id] = _Runtime()
        return runtime

    def _jitter(self, ceiling: float) -> float:
        return ceiling * (0.5 + int.from_bytes(self._random_bytes(4), "big") / 2**33)


_KEPT_IN_A_MOVE = ("auth_key", "created_at", "salts", "time_offset", "user_id", "epoch", "authorized_at")
"""What belongs to a key and the login under it, and goes where the key goes."""


def _tells_of_config(body: bytes) -> bool:
    """Whether an Updates object holds an updateConfig; where its constructor's number stands may be chance."""
    try:
        value = api.from_bytes(body)
    except api.TLDecodeError:
        return False
    match value:
        case api.Updates(updates=updates) | api.UpdatesCombined(updates=updates):
            return any(isinstance(update, api.UpdateConfig) for update in updates)
        case api.UpdateShort(update=update):
            return isinstance(update, api.UpdateConfig)
        case _:
            return False


def _with_primes(known: tuple[str, ...], *fingerprints: str) -> tuple[str, ...]:
    return (*known, *(new for new in fingerprints if new not in known))[-_PRIMES_KEPT:]
