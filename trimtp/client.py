"""The client: ``open_client`` owns every background task, ``Client.invoke`` is the only retry loop.

Errors, from the inside out (https://trio.readthedocs.io on exception groups says why it is worth the care): what can
fail by itself — the store, the settings — fails before the nursery opens. A defect in a background task is kept,
cancels the body, and comes out as one :class:`InternalError` raised from it. An exception of the body passes unchanged,
with no group around it, after everything was closed.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import trio

import trimtp_api as api
from trimtp.authorization import DcAuthManager, DcStatus, LogoutReport, Ticket
from trimtp.config import ClientConfig
from trimtp.dc.clock import LoopClock
from trimtp.errors import InternalError, LoggedOut, NotLoggedIn, RpcError, StoreError
from trimtp.rpc import policy
from trimtp.store import SessionStore, open_store
from trimtp_api import Function

__all__ = ["Client", "Dcs", "open_client"]

_log = logging.getLogger("trimtp.client")
R = TypeVar("R")

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
    not fit the session, InternalError when a defect ended the client.
    """
    if isinstance(api_id, bool) or not isinstance(api_id, int) or api_id <= 0:
        raise ValueError("api_id is a positive whole number, from https://my.telegram.org")
    if not isinstance(api_hash, str) or not api_hash:
        raise ValueError("api_hash is a text, from https://my.telegram.org")
    the_store = open_store(store)
    data = await the_store.load()
    try:
        background = _Background()
        client = Client(the_store, data, api_id, api_hash, config or ClientConfig(), background.start)
        body_error: BaseException | None = None
        async with trio.open_nursery() as nursery:
            background.nursery = nursery
            background.start(client.authorization.keep_saving, name="salt keeper")
            try:
                with background.body_scope:
                    yield client
            except BaseException as error:  # noqa: BLE001 -- raised again below, when everything is closed
                body_error = error
            client.close_updates()
            with trio.move_on_after(_CLOSE_SECONDS, shield=True):
                await client.authorization.pool.aclose()
            nursery.cancel_scope.cancel()
        try:
            if background.defect is None:
                with trio.CancelScope(shield=True):
                    await client.authorization.save_now()
        except StoreError as error:
            _log.warning("salts and addresses could not be stored: %s", error)
        if body_error is not None:
            _forget_group_context(body_error)
            raise body_error
        if background.defect is not None:
            defect = background.defect
            raise InternalError(f"a defect ended the client: {type(defect).__name__}: {defect}") from defect
    finally:
        with trio.CancelScope(shield=True):
            await the_store.aclose()


class Client:
    """A connected Telegram account, or one about to log in. Made by :func:`open_client`."""

    def __init__(
        self,
        store: SessionStore,
        data: Any,
        api_id: int,
        api_hash: str,
        config: ClientConfig,
        start: Callable[..., None],
    ) -> None:
        self.api_id = api_id
        self.api_hash = api_hash
        self.config = config
        self.location = store.location
        self.random_bytes = secrets.token_bytes
        self._subscribers: set[trio.MemorySendChannel[api.TypeUpdate | api.TypeUpdates]] = set()
        self.missed_updates = 0
        self.authorization = DcAuthManager(
            store=store,
            data=data,
            config=config,
            api_id=api_id,
            clock=LoopClock(),
            random_bytes=secrets.token_bytes,
            start=start,
            sink=self,
        )
        self.dcs = Dcs(self.authorization)

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

    async def adopt_login(self, user: api.User) -> None:
        """Take ``user`` as logged in here: the steps of :mod:`trimtp.login` end with this."""
        await self.authorization.adopt_login(user)

    async def log_out(self) -> LogoutReport:
        """End the login on every data centre and wipe the session's keys. Raises NotLoggedIn without an account."""
        return await self.authorization.log_out()

    # ---- calls -------------------------------------------------------------------------------------------------------

    async def invoke(self, function: Function[R], *, dc_id: int | None = None) -> R:
        """Call one TL function and return its result.

        On the home DC, or on ``dc_id``, where the authorization is brought by itself. Waits through reconnects and
        short flood waits; the caller sets the timeout, by a cancel scope. Raises the class of the RPC error that the
        server answered; OutcomeUnknown when a request that must not run twice was lost on the way; NotLoggedIn or
        LoggedOut where an account is needed; DcUnavailable and TransferFloodWait where the DC cannot be used now.
        """
        if not isinstance(function, Function):
            raise TypeError(f"invoke takes a TL function, such as api.help.GetConfig(), not {type(function).__name__}")
        manager = self.authorization
        target = dc_id
        tries = policy.Tries()
        while True:
            dc = manager.home_dc_id if target is None else target
            ticket = await manager.ensure(dc, function.TL_NAME)
            try:
                result = await self._call(ticket, function)
            except RpcError as error:
                decision = policy.decide(error, self._context(ticket, function, explicit=dc_id is not None), tries)
            else:
                return result
            tries = decision.tries
            match decision.action:
                case policy.Sleep(seconds=seconds):
                    await trio.sleep(seconds)
                case policy.Redirect(dc_id=other):
                    target = other
                case policy.Migrate(dc_id=other):
                    await manager.move_home(other)
                    target = None
                case _:
                    raise AssertionError

    # ---- updates -----------------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def updates(self) -> AsyncIterator[trio.MemoryReceiveChannel[api.TypeUpdate | api.TypeUpdates]]:
        """Subscribe to what the home data centre sends unasked.

        Yields a channel of updates, in the order they came in; short forms (``updateShortMessage`` …) come as they
        are. A subscriber that is slower than ``Limits.updates_buffer`` updates misses some: ``missed_updates`` counts.
        """
        send, receive = trio.open_memory_channel[api.TypeUpdate | api.TypeUpdates](self.config.limits.updates_buffer)
        self._subscribers.add(send)
        try:
            with receive:
                if self.is_authorized:
                    self.authorization.pool.get(self.home_dc_id)
                yield receive
        finally:
            self._subscribers.discard(send)
            send.close()

    def updates_arrived(self, body: bytes) -> None:
        """Give what the home data centre sent to every subscriber (called by the authorization manager)."""
        if not self._subscribers:
            return
        try:
            value = api.from_bytes(body)
        except api.TLDecodeError as error:
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


class _Background:
    """Runs the client's tasks so that a defect in one of them cancels the body instead of bursting out of it."""

    def __init__(self) -> None:
        self.nursery: trio.Nursery | None = None
        self.body_scope = trio.CancelScope()
        self.defect: BaseException | None = None

    def start(self, async_fn: Callable[..., Any], *args: Any, name: str) -> None:
        """Start ``async_fn(*args)`` in the client's nursery."""
        assert self.nursery is not None
        self.nursery.start_soon(self._guard, async_fn, args, name=name)

    async def _guard(self, async_fn: Callable[..., Any], args: tuple[Any, ...]) -> None:
        try:
            await async_fn(*args)
        except Exception as defect:  # noqa: BLE001 -- it is kept, and raised by open_client as the cause of InternalError
            self._fail(defect)
        except BaseExceptionGroup as group:
            defects, rest = group.split(Exception)
            if defects is not None:
                self._fail(defects)
            if rest is not None:
                raise rest from None

    def _fail(self, defect: BaseException) -> None:
        while isinstance(defect, BaseExceptionGroup) and len(defect.exceptions) == 1:
            defect = defect.exceptions[0]
        if self.defect is None:
            self.defect = defect
        self.body_scope.cancel()
