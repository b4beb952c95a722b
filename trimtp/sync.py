"""A blocking facade, for scripts and the REPL: no event loop in sight.

>>> with trimtp.sync.open_client("me.session", api_id=12345, api_hash="0123abc") as client:
...     if not client.is_authorized:
...         client.log_in()
...     print(client.get_me().first_name)
...     client.timeout = 10
...     nearest = client.invoke(api.help.GetNearestDc())

The client runs in a Trio loop in a thread of its own; what is called here waits for it. Exceptions pass unchanged.
Ctrl-C cancels the call that is waited for. Several threads may use one client.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import AbstractContextManager, contextmanager
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
from trimtp.login import log_in_interactively
from trimtp.store import SessionStore

__all__ = ["Client", "Updates", "open_client"]

P = ParamSpec("P")
R = TypeVar("R")
Update = api.TypeUpdate | api.TypeUpdates


@contextmanager
def open_client(
    store: str | PathLike[str] | SessionStore,
    *,
    api_id: int,
    api_hash: str,
    config: ClientConfig | None = None,
    timeout: float | None = None,
) -> Iterator[Client]:
    """Open a session and yield its :class:`Client`; leaving it leaves no thread, no stream and no lock.

    As :func:`trimtp.open_client`, and raises what that raises. ``timeout`` sets the client's :attr:`~Client.timeout`.
    """
    bridge = Bridge(partial(trio_client.open_client, store, api_id=api_id, api_hash=api_hash, config=config))
    with start_blocking_portal("trio") as portal:
        hosting, inner = portal.start_task(bridge.host)
        try:
            yield Client(inner, bridge, portal, timeout)
        finally:
            bridge.leave()
            wait([hosting])
        hosting.result()


class Client:
    """A connected Telegram account, or one about to log in. Made by :func:`open_client`.

    ``timeout`` is how many seconds a call may take before it raises TimeoutError; None is for ever. ``trio`` is the
    :class:`trimtp.Client` behind it, to be used with :meth:`run` only.
    """

    def __init__(
        self, inner: trio_client.Client, bridge: Bridge, portal: BlockingPortal, timeout: float | None
    ) -> None:
        self.trio = inner
        self.timeout = timeout
        self._bridge = bridge
        self._portal = portal

    def run(self, async_fn: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run any async function in the client's loop: ``client.run(trimtp.login.request_code, client.trio, phone)``.

        Raises what it raises, TimeoutError after :attr:`timeout`, ClientClosed (a RuntimeError) when it is closed.
        """
        return self._run(self.timeout, async_fn, *args, **kwargs)

    def _run(
        self, timeout: float | None, async_fn: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs
    ) -> R:
        ticket = Ticket(timeout)
        try:
            future: Future[R] = self._portal.start_task_soon(
                partial(self._bridge.call, ticket, async_fn, *args, **kwargs)
            )
        except RuntimeError:
            raise ClientClosed("the client is closed") from None
        try:
            return future.result()
        except KeyboardInterrupt:  # pragma: no cover -- a test does this to another process
            self._bridge.cancel(ticket)
            wait([future])
            raise

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

    def invoke(self, function: Function[R], *, dc_id: int | None = None, via: Via = "main") -> R:
        """Call one TL function and return its result; as :meth:`trimtp.Client.invoke`."""
        return self.run(self.trio.invoke, function, dc_id=dc_id, via=via)

    def get_me(self) -> api.User:
        """The account itself; as :meth:`trimtp.Client.get_me`."""
        return self.run(self.trio.get_me)

    def log_in(self, phone: str | None = None) -> api.User:
        """Ask on the terminal for what a login needs, for as long as it takes; returns the account."""
        return self._run(None, log_in_interactively, self.trio, phone=phone)

    def log_out(self) -> LogoutReport:
        """End the login on every data centre and wipe the session's keys; as :meth:`trimtp.Client.log_out`."""
        return self.run(self.trio.log_out)

    def dcs(self) -> list[DcStatus]:
        """One row per known data centre, by id."""

        async def status() -> list[DcStatus]:
            await trio.lowlevel.checkpoint()
            return self.trio.dcs.status()

        return self.run(status)

    def updates(self, timeout: float | None = None) -> AbstractContextManager[Updates]:
        """Subscribe to what the home data centre sends unasked; as :meth:`trimtp.Client.updates`.

        Yields an iterator that ends when the client does, or when nothing has come for ``timeout`` seconds.
        """
        return self._updates(timeout)

    @contextmanager
    def _updates(self, timeout: float | None) -> Iterator[Updates]:
        subscription = self.trio.updates()
        channel = self._run(None, subscription.__aenter__)
        try:
            yield Updates(self, channel, timeout)
        finally:
            try:
                self._run(None, subscription.__aexit__, None, None, None)
            except ClientClosed:  # and with it the subscription
                channel.close()

    def __repr__(self) -> str:
        return f"<trimtp.sync.Client: {self.trio.location}>"


class Updates:
    """What :meth:`Client.updates` yields."""

    def __init__(self, client: Client, channel: trio.MemoryReceiveChannel[Update], timeout: float | None) -> None:
        self._client = client
        self._channel = channel
        self._timeout = timeout

    def get(self, timeout: float | None = None) -> Update:
        """The next update. Raises TimeoutError after ``timeout`` seconds, EOFError when the client has ended."""
        try:
            return self._client._run(timeout, self._channel.receive)  # noqa: SLF001 -- of the same module
        except (trio.EndOfChannel, ClientClosed):
            raise EOFError("the client has ended") from None

    def __iter__(self) -> Updates:
        return self

    def __next__(self) -> Update:
        try:
            return self.get(self._timeout)
        except (TimeoutError, EOFError):
            raise StopIteration from None
