"""The client: ``open_client`` owns every background task, ``Client.invoke`` is the only retry loop.

Errors, from the inside out (https://trio.readthedocs.io on exception groups says why it is worth the care): what can
fail by itself — the store, the settings — fails before the nursery opens. A defect in a background task is kept,
cancels the body, and comes out as one :class:`InternalError` raised from it. An exception of the body passes unchanged,
with no group around it, after everything was closed.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import Any, TypeVar, assert_never

import trimtp_api as api
import trio
from trimtp_api import Function

from trimtp.authorization import DcAuthManager, DcCounter, DcEvent, DcStatus, LogoutReport, Ticket
from trimtp.config import ClientConfig
from trimtp.dc.clock import LoopClock
from trimtp.dc.fence import fenced
from trimtp.dc.line import Reply
from trimtp.dc.pool import KeyDroppedError, Via
from trimtp.dc.wakeup import Watched
from trimtp.errors import (
    InternalError,
    LeaseLost,
    LoggedOut,
    NotLoggedIn,
    OutcomeUnknown,
    RpcError,
    StoreError,
    TrimtpError,
)
from trimtp.mtproto.chain import WAIT_FAILED
from trimtp.ordered import Ordered, Place
from trimtp.rpc import Tries, decide, is_repeatable, policy
from trimtp.store import LeasedStore, SessionData, SessionStore, open_store

__all__ = ["Client", "Dcs", "open_client"]

_log = logging.getLogger("trimtp.client")
R = TypeVar("R")
_NO_TRIES = Tries()

_UNAUTHORIZED = 401
_SPOKEN_TO_THE_CALLER = frozenset({"SESSION_PASSWORD_NEEDED", "AUTH_KEY_PERM_EMPTY"})
"""401 answers that do not mean that an account is missing."""

_CLOSE_SECONDS = 1.0
"""How long leaving the client may take to send acknowledgements and close connections."""


@asynccontextmanager
async def open_client(
    store: str | os.PathLike[str] | SessionStore,
    *,
    api_id: int,
    api_hash: str,
    config: ClientConfig | None = None,
) -> AsyncGenerator[Client, None]:
    """Open a session and yield its :class:`Client`; leaving it leaves no task, no stream and no lock.

    ``store`` is the path of an SQLite file, made if it is not there, or a :class:`~trimtp.store.SessionStore`.
    ``api_id`` and ``api_hash`` are those of your program, from https://my.telegram.org. Nothing is connected before
    the first call needs it. Raises SessionInUse and SessionCorrupt before any network, ValueError for settings that do
    not fit the session, InternalError when a defect ended the client, LeaseLost when the store's lease was lost.
    """
    _check_credentials(api_id, api_hash)
    the_store, config = open_store(store), config or ClientConfig()
    if isinstance(the_store, LeasedStore):
        config = fenced(config, the_store.holds_lease)
    data = await the_store.load()
    try:
        background = _Background()
        client = Client(the_store, data, api_id, api_hash, config, background.start)
        body_error: BaseException | None = None
        async with trio.open_nursery() as nursery:
            background.nursery = nursery
            if isinstance(the_store, LeasedStore):
                background.start(_keep_lease, the_store, client, background, name="lease keeper")
            try:
                with background.body_scope, Watched(client.authorization.pool.probe, background.start):
                    yield client
            except BaseException as error:  # noqa: ASYNC103, BLE001 -- raised again below, after the closing
                body_error = error
            # From here on everything ends by itself or is ended; a cancellation from outside has nothing to hasten,
            # and must not take the place of what the body raised.
            nursery.cancel_scope.shield = True
            client.close_updates()
            client.authorization.events.close()
            client.authorization.note_last_ok()
            with trio.move_on_after(_CLOSE_SECONDS):
                await client.authorization.pool.aclose()
            nursery.cancel_scope.cancel()
        if background.failure is None:
            with trio.CancelScope(shield=True):
                try:
                    await client.authorization.save_now()
                except StoreError as error:
                    _log.warning("salts and addresses could not be stored: %s", error)
        if body_error is not None:
            raise body_error
        failure = background.failure
        if isinstance(failure, LeaseLost):
            raise failure
        if isinstance(failure, Exception):
            raise InternalError(f"a defect ended the client: {type(failure).__name__}: {failure}") from failure
        if failure is not None:  # Ctrl-C that arrived while a background task ran
            raise failure
    finally:
        with trio.CancelScope(shield=True):
            await the_store.aclose()


async def _keep_lease(store: LeasedStore, client: Client, background: _Background) -> None:
    """Keep the lease; without it, cancel the body and end every connection, whatever the body still does."""
    try:
        await store.keep_lease()
    except LeaseLost as lost:
        background.keep(lost)
    with trio.move_on_after(_CLOSE_SECONDS):
        await client.authorization.pool.aclose()


def _check_credentials(api_id: object, api_hash: object) -> None:
    if isinstance(api_id, bool) or not isinstance(api_id, int) or api_id <= 0:
        raise ValueError("api_id is a positive whole number, from https://my.telegram.org")
    if not isinstance(api_hash, str) or not api_hash:
        raise ValueError("api_hash is a text, from https://my.telegram.org")


class Client:
    """A connected Telegram account, or one about to log in. Made by :func:`open_client`."""

    def __init__(
        self,
        store: SessionStore,
        data: SessionData,
        api_id: int,
        api_hash: str,
        config: ClientConfig,
        start: Callable[..., None],
    ) -> None:
        self.api_id = api_id
        self.api_hash = api_hash
        self.config = config
        self.location: str = store.location
        self.random_bytes: Callable[[int], bytes] = os.urandom
        self._subscribers: dict[trio.MemorySendChannel[api.TypeUpdate | api.TypeUpdates], None] = {}
        self.missed_updates: int = 0
        self.login_token_updates: int = 0
        self.authorization: DcAuthManager = DcAuthManager(
            store=store,
            data=data,
            config=config,
            api_id=api_id,
            clock=LoopClock(),
            random_bytes=os.urandom,
            start=start,
            sink=self,
        )
        self.dcs: Dcs = Dcs(self.authorization)

    # ---- who ---------------------------------------------------------------------------------------------------------

    @property
    def is_authorized(self) -> bool:
        """Whether an account is logged in, as far as the session knows."""
        return self.authorization.is_logged_in

    @property
    def user_id(self) -> int | None:
        """The id of the account, or None."""
        return self.authorization.header.user_id if self.is_authorized else None

    @property
    def home_dc_id(self) -> int:
        """The data centre where the account lives."""
        return self.authorization.home_dc_id

    async def get_me(self) -> api.User:
        """The account itself. Raises NotLoggedIn without one, LoggedOut when the server has ended the login."""
        users = await self.invoke(api.users.GetUsers(id=[api.InputUserSelf()]))
        me = users[0] if users else None
        if not isinstance(me, api.User):
            raise NotLoggedIn("the server does not say who we are")
        return me

    async def adopt_login(self, user: api.User, *, future_auth_token: bytes | None = None) -> None:
        """Take ``user`` as logged in here: the steps of :mod:`trimtp.login` end with this.

        ``future_auth_token`` replaces the one in the session, if there is one.
        """
        await self.authorization.adopt_login(user, future_auth_token=future_auth_token)

    async def move_login(self, dc_id: int) -> None:
        """Go on with a login at another data centre, as the server demanded in an answer.

        Raises DcUnavailable when no address is known for it.
        """
        await self.authorization.move_home(dc_id)

    @property
    def future_auth_tokens(self) -> tuple[bytes, ...]:
        """What earlier logins of this session left behind, for ``codeSettings.logout_tokens``. Secret.

        At most one, the newest: a session is that of one account, and each login and logout brings a new token. When
        another account logs in here, the one before is asked for a code again the next time; nothing else is lost.
        Spec: https://core.telegram.org/api/auth#future-auth-tokens
        """
        token = self.authorization.header.future_auth_token
        return () if token is None else (token,)

    def server_time(self) -> float:
        """The home data centre's clock as far as it is known: Unix seconds."""
        return self.authorization.server_time()

    async def log_out(self) -> LogoutReport:
        """End the login on every data centre and wipe the session's keys. Raises NotLoggedIn without an account."""
        return await self.authorization.log_out()

    # ---- calls -------------------------------------------------------------------------------------------------------

    async def invoke(
        self,
        function: Function[R],
        *,
        dc_id: int | None = None,
        via: Via = "main",
        received: trio.Event | None = None,
    ) -> R:
        """Call one TL function and return its result.

        On the home DC, or on ``dc_id``, where the authorization is brought by itself; over the connection ``via`` that
        DC, of which "download" and "upload" are kept apart from the main one, so that files hold up no other call, and
        prefer its media addresses. Waits through reconnects and short flood waits; the caller sets the timeout, by a
        cancel scope. ``received`` is set as soon as the server is known to have the call, which may be long before the
        result is there: it is asked for a quick ack then.

        Raises the class of the RPC error that the server answered; NotLoggedIn or LoggedOut where an account is needed;
        DcUnavailable and TransferFloodWait where the DC cannot be used now, or the client is closed. A request that
        must not run twice gets OutcomeUnknown from that trouble, or from the loss of its connection, if it was sent and
        the server may have run it: every other error says that it did not.
        Spec: https://core.telegram.org/api/invoking and https://core.telegram.org/mtproto/mtproto-transports#quick-ack
        """
        if not isinstance(function, Function):
            raise TypeError(f"invoke takes a TL function, such as api.help.GetConfig(), not {type(function).__name__}")
        answered = None
        if dc_id is None and received is None:
            manager = self.authorization
            ticket = manager.pass_at_once(None)
            if ticket is not None:  # the most common way by far; what is not a result goes into the loop
                reply = await manager.pool.start(ticket.dc_id, function, via, via != "main").wait()
                if type(reply) is bytes:
                    return function.decode_result(reply)
                answered = ticket, reply
        if received is None:
            return await self._invoke(function, dc_id, None, via, answered)
        result = await self._invoke(function, dc_id, None, via, on_received=received.set)
        received.set()
        return result

    @asynccontextmanager
    async def ordered(self) -> AsyncIterator[Ordered]:
        """Make calls that the server runs in the order they are made, without waiting for each answer.

        ::

            async with client.ordered() as chain:
                for text in texts:
                    chain.start(api.messages.SendMessage(peer=peer, message=text, random_id=…))

        Leaving the block waits for all of them. After a call that failed the later ones are not run; the first error
        that nobody asked for (:meth:`~trimtp.ordered.OrderedCall.result`) is raised at the end of the block. An
        exception of the block itself cancels what is still under way, and passes unchanged.
        """
        error: BaseException | None = None
        async with trio.open_nursery() as nursery:
            chain = Ordered(self._invoke, nursery)
            try:
                yield chain
            except BaseException as raised:  # noqa: ASYNC103, BLE001 -- raised again below, outside the nursery
                error = raised
                nursery.cancel_scope.cancel()
        error = error or chain.first_unseen_error
        if error is not None:
            raise error

    async def _invoke(
        self,
        function: Function[R],
        dc_id: int | None,
        place: Place | None,
        via: Via = "main",
        answered: tuple[Ticket, Reply] | None = None,
        on_received: Callable[[], object] | None = None,
    ) -> R:
        """The one retry loop. ``place`` is that of a call in a chain; ``answered``, the reply to its first try."""
        manager = self.authorization
        tries, target = _NO_TRIES, dc_id
        while True:
            if answered is None:
                to = manager.home_dc_id if target is None else target
                ticket = manager.pass_at_once(to) or await manager.ensure(to, function.TL_NAME)
            else:
                ticket = answered[0]
            try:
                if answered is not None:
                    return manager.pool.result(function, answered[1])
                return await self._call(ticket, function, via, place, on_received)
            except KeyDroppedError:
                answered = None
                continue
            except RpcError as raised:
                error, answered = raised, None
            if error.name == WAIT_FAILED and place is not None and place.follows:
                await place.end_of_previous()  # it was not run; now it can be
                continue
            if error.code == _UNAUTHORIZED and ticket.epoch != manager.header.epoch:
                continue  # somebody logged in, or out, since the call was sent
            context = policy.Context(
                dc_id=ticket.dc_id,
                is_home=ticket.dc_id == manager.home_dc_id,
                is_logged_in=manager.is_logged_in,
                explicit_dc=dc_id is not None,
                repeatable=is_repeatable(function),
                flood_threshold=self.config.flood_sleep_threshold,
            )
            action = decide(error, context, tries, jitter=int.from_bytes(self.random_bytes(4)) / 2**32)
            tries = tries.after(action)
            match action:
                case policy.Sleep(seconds=seconds):
                    await trio.sleep(seconds)
                case policy.Redirect(dc_id=other):
                    target = other
                case policy.Migrate(dc_id=other):
                    await manager.move_home(other)
                case policy.Reauthorize(cause=cause, new_key=new_key):
                    await manager.reauthorize(ticket, cause, new_key=new_key)
                case policy.Reinit():
                    manager.pool.get(ticket.dc_id, via).initialise_again()
                case policy.Readdress():
                    await manager.readdress(ticket, via)
                case policy.Cooldown(cause=cause):
                    await manager.cool_down(ticket, cause)
                    raise error
                case policy.LoseLogin(cause=cause):
                    await manager.lose_login(cause)
                    raise LoggedOut(cause) from error
                case policy.Raise(outcome_unknown=True):
                    raise OutcomeUnknown(function) from error
                case policy.Raise():
                    if error.code != _UNAUTHORIZED or error.name in _SPOKEN_TO_THE_CALLER or manager.is_logged_in:
                        raise error
                    raise self._nobody() from error
                case _:
                    assert_never(action)

    async def _call(
        self,
        ticket: Ticket,
        function: Function[R],
        via: Via,
        place: Place | None,
        on_received: Callable[[], object] | None,
    ) -> R:
        ended: BaseException | None = None
        call = partial(self.authorization.pool.call, ticket.dc_id, function, via, under_this_key=True)
        try:
            if place is None:
                return await call(on_received=on_received)
            return await call(after=await place.turn(), placed=place.placed)
        except BaseException as error:
            ended = error
            raise
        finally:
            if place is not None:
                place.placed(None)
            self.authorization.called(ticket, ended)

    def _nobody(self) -> TrimtpError:
        lost = self.authorization.lost
        return LoggedOut(lost) if lost else NotLoggedIn("nobody is logged in")

    # ---- updates -----------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def updates(self) -> AsyncIterator[trio.MemoryReceiveChannel[api.TypeUpdate | api.TypeUpdates]]:
        """Subscribe to what the home data centre sends unasked.

        Yields a channel of updates, in the order they came in; short forms (``updateShortMessage`` …) come as they
        are. A subscriber that is slower than ``Limits.updates_buffer`` updates misses some: ``missed_updates`` counts.
        """
        send, receive = trio.open_memory_channel[api.TypeUpdate | api.TypeUpdates](self.config.limits.updates_buffer)
        self._subscribers[send] = None
        try:
            with receive:
                if self.is_authorized:
                    self.authorization.pool.get(self.home_dc_id)
                yield receive
        finally:
            del self._subscribers[send]
            send.close()

    def updates_arrived(self, body: bytes) -> None:
        """Give what the home data centre sent to every subscriber (called by the authorization manager).

        Before a login, ``updateLoginToken`` is counted even if nobody subscribed: it may come before somebody waits.
        """
        if not self._subscribers and self.is_authorized:
            return
        try:
            value = api.from_bytes(body)
        except api.TLDecodeError as error:
            if self._subscribers:
                _log.warning("an update could not be read: %s", error)
                self.missed_updates += 1
            return
        updates: list[Any]
        match value:
            case api.Updates(updates=updates) | api.UpdatesCombined(updates=updates):
                pass
            case api.UpdateShort(update=update):
                updates = [update]
            case _:
                updates = [value]
        self.login_token_updates += sum(isinstance(update, api.UpdateLoginToken) for update in updates)
        for subscriber in self._subscribers:
            for update in updates:
                try:
                    subscriber.send_nowait(update)
                except trio.WouldBlock:
                    self.missed_updates += 1

    def gap_possible(self) -> None:
        """The server began a new session: what it sent into the old one is gone."""
        _log.info("updates may have been missed")

    def close_updates(self) -> None:
        """End every subscription's channel: the client is closing."""
        for subscriber in self._subscribers:
            subscriber.close()


class Dcs:
    """``client.dcs``: the data centres of an account, to look at and to warm up."""

    def __init__(self, manager: DcAuthManager) -> None:
        self._manager = manager

    def status(self) -> list[DcStatus]:
        """One row per known data centre, by id."""
        return self._manager.status()

    async def warm(self, *dc_ids: int) -> None:
        """Connect and authorize these data centres side by side; raises what the first failing one raised."""
        await self._manager.warm(dc_ids)

    async def reset(self, dc_id: int) -> None:
        """Forget everything about a data centre: key, authorization, cooldown. The next call begins anew.

        Raises ValueError for the home of a logged-in account, whose key is the login, and DcUnavailable for a data
        centre that is not known.
        """
        await self._manager.reset(dc_id)

    def events(self) -> AbstractAsyncContextManager[trio.MemoryReceiveChannel[DcEvent]]:
        """``async with client.dcs.events() as events: async for event in events: …`` tells what happens from now on.

        State changes, keys made and dropped, transfers, home moves, logins and their ends. It ends with the client. Who
        reads slower than a thousand events come misses some.
        """
        return self._manager.events.subscribe()

    def counters(self) -> tuple[DcCounter, ...]:
        """What was counted since the client was opened, named and shaped as OpenTelemetry's observable counters want.

        ``trimtp.dc.connections``, ``.exchanges``, ``.transfers``, ``.exports``, ``.imports``, ``.keys_dropped``, each
        with the attribute ``dc_id``; only those that are not 0.
        """
        return self._manager.tally.read()


class _Background:
    """Runs the client's tasks so that a failure in one of them cancels the body instead of bursting out of it."""

    def __init__(self) -> None:
        self.nursery: trio.Nursery | None = None
        self.body_scope = trio.CancelScope()
        self.failure: BaseException | None = None

    def start(self, async_fn: Callable[..., Any], *args: Any, name: str) -> None:
        """Start ``async_fn(*args)`` in the client's nursery."""
        assert self.nursery is not None
        self.nursery.start_soon(self._guard, async_fn, args, name=name)

    async def _guard(self, async_fn: Callable[..., Any], args: tuple[Any, ...]) -> None:
        try:
            await async_fn(*args)
        except trio.Cancelled:
            raise
        except BaseExceptionGroup as group:
            cancelled, failures = group.split(trio.Cancelled)
            if failures is not None:
                self.keep(failures)
            if cancelled is not None:
                raise cancelled from None
        except BaseException as failure:  # noqa: BLE001 -- it is kept, and open_client raises it
            self.keep(failure)

    def keep(self, failure: BaseException) -> None:
        """Let this be why the client ended, unless there is a reason already; the body is cancelled."""
        while isinstance(failure, BaseExceptionGroup) and len(failure.exceptions) == 1:
            failure = failure.exceptions[0]
        if self.failure is None:
            self.failure = failure
        self.body_scope.cancel()
