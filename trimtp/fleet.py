"""Many accounts, several workers: each worker claims what is free, and keeps it for as long as it lives.

>>> async with open_fleet("postgresql://worker@db.example/fleet", api_id=12345, api_hash="0123abc") as fleet:
...     await fleet.run(serve, at_most=50)  # async def serve(account: str, client: trimtp.Client) -> None

Nothing here decides who may have an account: that is the lease of its store. A worker that leaves gives its leases
back, and the others find them free when they next look; the leases of one that crashed run out; one that is cut off
from the database ends its clients before that. In each case the client's scope is cancelled, its connections are
closed, and only then can anybody else open the account (:mod:`trimtp.store.postgres.store` says by which margin).
"""

from __future__ import annotations

import logging
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import NoReturn, Protocol

import trio

from trimtp.client import Client, open_client
from trimtp.config import ClientConfig
from trimtp.errors import SessionCorrupt, SessionInUse, StoreError
from trimtp.store import SessionStore

__all__ = ["Fleet", "Serve", "StorePool", "open_fleet"]

_log = logging.getLogger("trimtp.fleet")

Serve = Callable[[str, Client], Awaitable[None]]
"""What a worker does with an account: ``await serve(account, client)``."""


class StorePool(Protocol):
    """Where the sessions of many accounts are; :class:`~trimtp.store.postgres.PostgresDatabase` is one."""

    async def free(self) -> Sequence[str]:
        """The accounts that nobody holds now. Raises StoreError when that cannot be learned."""
        ...

    def store(self, account: str, /) -> SessionStore:
        """The session of one account. Its lease must keep out everybody else, on all machines that share the pool."""
        ...


@asynccontextmanager
async def open_fleet(
    pool: StorePool | str,
    *,
    api_id: int,
    api_hash: str,
    config: ClientConfig | None = None,
    poll_seconds: float = 1.0,
) -> AsyncGenerator[Fleet, None]:
    """Yield a :class:`Fleet` over the accounts in ``pool``, or in the PostgreSQL database with this connection string.

    ``api_id``, ``api_hash`` and ``config`` are as for :func:`trimtp.open_client`; every account is opened with them.
    ``poll_seconds`` is how long a worker waits before it looks for free accounts again. Nothing is claimed yet, and
    nothing is held afterwards: what was claimed lives in the scopes of :meth:`Fleet.claim` and :meth:`Fleet.run`.
    """
    if not poll_seconds > 0:
        raise ValueError("poll_seconds is a number of seconds above 0")
    async with AsyncExitStack() as stack:
        if isinstance(pool, str):
            from trimtp.store.postgres import PostgresDatabase

            pool = await stack.enter_async_context(PostgresDatabase(pool))
        yield Fleet(pool, api_id, api_hash, config or ClientConfig(), poll_seconds)


class Fleet:
    """The accounts that this worker holds, and how it gets at more. Made by :func:`open_fleet`."""

    def __init__(self, pool: StorePool, api_id: int, api_hash: str, config: ClientConfig, poll_seconds: float) -> None:
        self._pool = pool
        self._api_id = api_id
        self._api_hash = api_hash
        self._config = config
        self._poll_seconds = poll_seconds
        self._held: set[str] = set()

    @property
    def held(self) -> frozenset[str]:
        """The accounts that this worker has open, or is opening."""
        return frozenset(self._held)

    @asynccontextmanager
    async def claim(self) -> AsyncGenerator[tuple[str, Client], None]:
        """Wait for a free account and hold it for as long as the block lasts; yields its name and its client.

        When the lease is lost the block is cancelled and LeaseLost raised. Raises StoreError when the pool cannot be
        asked, and what :func:`trimtp.open_client` raises for the session of an account.
        """
        while True:
            for account in _shuffled(await self._pool.free()):
                if account in self._held:
                    continue
                self._held.add(account)
                try:
                    async with AsyncExitStack() as stack:
                        try:
                            client = await stack.enter_async_context(self._open(account))
                        except SessionInUse:  # another worker was quicker
                            continue
                        yield account, client
                        return
                finally:
                    self._held.discard(account)
            await trio.sleep(self._poll_seconds)

    async def run(self, serve: Serve, *, at_most: int = 100) -> NoReturn:
        """Claim every account that is or becomes free, ``at_most`` at a time, and ``serve`` each in a task of its own.

        When an account's lease is lost its task is cancelled; the account may be claimed again later, like one whose
        store failed. When ``serve`` returns, the account is given back, and this worker leaves it alone. When it
        raises, the other tasks are cancelled, every account is given back, and the exception is raised here, unchanged
        if it is the only one. A damaged session is logged and left alone; while the pool cannot be asked, what is held
        is served. Ends only by cancellation or an exception. Raises ValueError if ``at_most`` is no positive number.
        """
        if at_most < 1:
            raise ValueError("a worker serves one account at least")
        slots = trio.Semaphore(at_most)
        done: set[str] = set()
        failures: list[Exception] = []

        async def serve_one(account: str) -> None:
            try:
                if await self._serve(account, serve):
                    done.add(account)
            except Exception as error:  # noqa: BLE001 -- raised below, outside the nursery
                failures.append(error)
                nursery.cancel_scope.cancel()
            finally:
                self._held.discard(account)
                slots.release()

        async def claim_all() -> None:
            while True:
                for account in _shuffled(await self._free()):
                    if account not in done and account not in self._held:
                        await slots.acquire()
                        self._held.add(account)
                        nursery.start_soon(serve_one, account, name=f"serve {account}")
                await trio.sleep(self._poll_seconds)

        async with trio.open_nursery() as nursery:
            await claim_all()
        if len(failures) == 1:
            raise failures[0]
        raise ExceptionGroup("several accounts could not be served", failures)

    async def _serve(self, account: str, serve: Serve) -> bool:
        """Open one account and serve it; whether that is done with, so that it should not be tried again."""
        try:
            async with self._open(account) as client:
                await serve(account, client)
        except SessionInUse:  # another worker was quicker
            return False
        except SessionCorrupt as error:
            _log.warning("account %r is left alone: %s", account, error)
        except StoreError as error:  # LeaseLost is one
            _log.warning("account %r is given up for now: %s", account, error)
            return False
        return True

    def _open(self, account: str) -> AbstractAsyncContextManager[Client]:
        return open_client(self._pool.store(account), api_id=self._api_id, api_hash=self._api_hash, config=self._config)

    async def _free(self) -> Sequence[str]:
        try:
            return await self._pool.free()
        except StoreError as error:
            _log.warning("%s", error)
            return ()

    def __repr__(self) -> str:
        return f"<Fleet: {len(self._held)} accounts>"


def _shuffled(accounts: Sequence[str]) -> list[str]:
    """In an order of this worker's own, so that several do not all reach for the same one."""
    return random.sample(accounts, len(accounts))
