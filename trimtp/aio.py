"""A client for asyncio programs.

>>> async with trimtp.aio.open_client("me.session", api_id=12345, api_hash="0123abc") as client:
...     me = await client.get_me()
...     async with asyncio.timeout(10):
...         nearest = await client.invoke(api.help.GetNearestDc())

The client runs in a Trio loop in a thread of its own. Cancelling an asyncio task that waits for a call cancels the call
there, and the task goes on only when the call has ended. When the client ends by itself (a defect, a lost lease), the
task inside the ``async with`` is cancelled, and the ``async with`` raises the reason. Exceptions pass unchanged.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from os import PathLike
from typing import ParamSpec, TypeVar

import trimtp_api as api
import trio
from anyio.from_thread import BlockingPortal, start_blocking_portal
from trimtp_api import Function

from trimtp import client as trio_client
from trimtp.authorization import DcStatus, LogoutReport
from trimtp.bridge import Bridge, ClientClosed, Ticket
from trimtp.config import ClientConfig
from trimtp.dc.pool import Via
from trimtp.store import SessionStore

__all__ = ["Client", "Updates", "open_client"]

P = ParamSpec("P")
R = TypeVar("R")
Update = api.TypeUpdate | api.TypeUpdates


@asynccontextmanager
async def open_client(
    store: str | PathLike[str] | SessionStore,
    *,
    api_id: int,
    api_hash: str,
    config: ClientConfig | None = None,
) -> AsyncGenerator[Client, None]:
    """Open a session and yield its :class:`Client`; leaving it leaves no thread, no stream and no lock.

    As :func:`trimtp.open_client`, and raises what that raises. ``config.dial`` runs in the Trio loop.
    """
    bridge = Bridge(partial(trio_client.open_client, store, api_id=api_id, api_hash=api_hash, config=config))
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    portal_scope = start_blocking_portal("trio")
    portal = await _to_its_end(asyncio.to_thread(portal_scope.__enter__))
    leaving = cancelled_by_us = False

    def ended(_: Future[None]) -> None:
        loop.call_soon_threadsafe(wake)

    def wake() -> None:
        nonlocal cancelled_by_us
        if not leaving:
            cancelled_by_us = True
            task.cancel("the client has ended")

    try:
        hosting, inner = await _to_its_end(asyncio.to_thread(portal.start_task, bridge.host))
        hosting.add_done_callback(ended)
        body_error: BaseException | None = None
        try:
            yield Client(inner, bridge, portal)
        except BaseException as error:  # noqa: ASYNC103, BLE001 -- raised again below, after the closing
            body_error = error
        leaving = True
        bridge.leave()
        try:
            await _wait(hosting)
        except asyncio.CancelledError as error:  # noqa: ASYNC103 -- raised below
            body_error = body_error or error
        if cancelled_by_us and not task.uncancel() and isinstance(body_error, asyncio.CancelledError):
            body_error = None
        if body_error is not None:
            raise body_error
        hosting.result()
    finally:
        await _to_its_end(asyncio.to_thread(portal_scope.__exit__, None, None, None))  # noqa: ASYNC102 -- it goes on to its end


class Client:
    """A connected Telegram account, or one about to log in. Made by :func:`open_client`.

    ``trio`` is the :class:`trimtp.Client` behind it, to be used with :meth:`run` only.
    """

    def __init__(self, inner: trio_client.Client, bridge: Bridge, portal: BlockingPortal) -> None:
        self.trio = inner
        self._bridge = bridge
        self._portal = portal

    async def run(self, async_fn: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run any of Trio's async functions in the client's loop.

        ``await client.run(trimtp.login.request_code, client.trio, phone)``. Raises what it raises, and RuntimeError
        when the client is closed.
        """
        ticket = Ticket()
        try:
            future: Future[R] = self._portal.start_task_soon(
                partial(self._bridge.call, ticket, async_fn, *args, **kwargs)
            )
        except RuntimeError:
            raise ClientClosed("the client is closed") from None
        await _wait(future, on_cancel=partial(self._bridge.cancel, ticket))
        return future.result()

    @property
    def is_authorized(self) -> bool:
        """Whether an account is logged in, as far as the session knows."""
        return self.trio.is_authorized

    @property
    def user_id(self) -> int | None:
        """The id of the account, or None."""
        return self.trio.user_id

    @property
    def home_dc_id(self) -> int:
        """The data centre where the account lives."""
        return self.trio.home_dc_id

    async def invoke(self, function: Function[R], *, dc_id: int | None = None, via: Via = "main") -> R:
        """Call one TL function and return its result; as :meth:`trimtp.Client.invoke`."""
        return await self.run(self.trio.invoke, function, dc_id=dc_id, via=via)

    async def get_me(self) -> api.User:
        """The account itself; as :meth:`trimtp.Client.get_me`."""
        return await self.run(self.trio.get_me)

    async def log_out(self) -> LogoutReport:
        """End the login on every data centre and wipe the session's keys; as :meth:`trimtp.Client.log_out`."""
        return await self.run(self.trio.log_out)

    async def dcs(self) -> list[DcStatus]:
        """One row per known data centre, by id."""

        async def status() -> list[DcStatus]:
            await trio.lowlevel.checkpoint()
            return self.trio.dcs.status()

        return await self.run(status)

    def updates(self) -> AbstractAsyncContextManager[Updates]:
        """Subscribe to what the home data centre sends unasked; as :meth:`trimtp.Client.updates`."""
        return self._updates()

    @asynccontextmanager
    async def _updates(self) -> AsyncGenerator[Updates, None]:
        subscription = self.trio.updates()
        channel = await self.run(subscription.__aenter__)
        try:
            yield Updates(self, channel)
        finally:
            try:
                await self.run(subscription.__aexit__, None, None, None)  # noqa: ASYNC102 -- a call ends when cancelled
            except ClientClosed:  # and with it the subscription
                channel.close()

    def __repr__(self) -> str:
        return f"<trimtp.aio.Client: {self.trio.location}>"


class Updates:
    """What :meth:`Client.updates` yields: an async iterator that ends when the client does."""

    def __init__(self, client: Client, channel: trio.MemoryReceiveChannel[Update]) -> None:
        self._client = client
        self._channel = channel

    def __aiter__(self) -> Updates:
        return self

    async def __anext__(self) -> Update:
        try:
            return await self._client.run(self._channel.receive)
        except (trio.EndOfChannel, ClientClosed):
            raise StopAsyncIteration from None


async def _wait(future: Future[R], *, on_cancel: Callable[[], None] | None = None) -> None:
    """Wait until ``future`` is done, in any case; a cancellation is told to ``on_cancel`` and raised at the end."""
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    future.add_done_callback(lambda _: loop.call_soon_threadsafe(done.set_result, None))
    await _until_done(done, on_cancel)


async def _to_its_end(work: Awaitable[R]) -> R:
    """``await work``, which goes on to its end when we are cancelled."""
    task = asyncio.ensure_future(work)
    await _until_done(task, None)
    return task.result()


async def _until_done(waited_for: asyncio.Future[R], on_cancel: Callable[[], None] | None) -> None:
    cancelled: asyncio.CancelledError | None = None
    while not waited_for.done():
        try:
            await asyncio.wait([waited_for])
        except asyncio.CancelledError as error:  # noqa: ASYNC103 -- raised below
            cancelled = error
            if on_cancel is not None:
                on_cancel()
    if cancelled is not None:
        raise cancelled
