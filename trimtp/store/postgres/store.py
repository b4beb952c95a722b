"""One account's session in a PostgreSQL database, with the lease that keeps every other worker out.

The lease runs for ``lease_seconds`` on the server's clock and is prolonged each quarter of that by :meth:`keep_lease`,
which :func:`trimtp.open_client` runs. On our side it counts as lost two thirds of its length after the last prolonging
that succeeded was *sent*: the remaining third is for closing the client before anybody else may open the account. Only
the lengths of time are compared, so the machines' clocks need not agree.

A process that was stopped for longer than that (SIGSTOP, a machine that slept) finds out before it does anything more:
:meth:`PostgresStore.holds_lease` is asked in the stream, right before each system call that sends
(:mod:`trimtp.dc.fence`), and by then it says no; the client ends with LeaseLost. It says no from five sixths of the
lease on, by whichever of two clocks is ahead: the event loop's, and one that counts the time that the machine slept.
Writes to the store are refused by the database, which looks at owner and expiry in the same transaction.

What is left, because Telegram knows nothing of leases and cannot refuse a call for being late: bytes that the system
took before the process was stopped, a process that is stopped between the question and the system call that follows
it, and packets that are on their way for longer than a sixth of the lease. And what a handler does besides calling
Telegram is its own: it is cancelled, but its next statement may run first.
"""

from __future__ import annotations

import logging
import os
import secrets
import socket
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

import trio

from trimtp.errors import LeaseLost, SessionInUse, StoreError
from trimtp.store.database import ReplacedKey
from trimtp.store.postgres import tables
from trimtp.store.postgres.database import PATIENCE, PostgresDatabase
from trimtp.store.records import SessionChange, SessionData

if TYPE_CHECKING:
    import psycopg

__all__ = ["PostgresStore"]

R = TypeVar("R")
_log = logging.getLogger("trimtp.store")

_SHORTEST: Final = 2.0
_PROLONG_AFTER: Final = 1 / 4
_LOST_AFTER: Final = 2 / 3
_RETRY_SECONDS: Final = 0.5
_FENCED_AFTER: Final = 5 / 6
_CLOSE_SECONDS: Final = 3.0
_LONGEST_NAME: Final = 200


class PostgresStore:
    """A :class:`~trimtp.store.SessionStore` for ``account``, a name of your own, in ``database``.

    ``database`` is a :class:`PostgresDatabase`, which may serve many stores, or a connection string. The account is
    made by the first load. ``lease_seconds`` (2 or more) is how long an account stays closed after its worker has
    crashed. Raises ValueError for values that cannot be.
    """

    def __init__(self, database: PostgresDatabase | str, account: str, *, lease_seconds: float = 30.0) -> None:
        if not 0 < len(account) <= _LONGEST_NAME or not account.isprintable():
            raise ValueError(f"an account's name is a printable text of 1 … {_LONGEST_NAME} characters")
        if not _SHORTEST <= lease_seconds < float("inf"):
            raise ValueError(f"a lease runs for {_SHORTEST:g} seconds at least")
        self._own_database = isinstance(database, str)
        self._database = PostgresDatabase(database, connections=2) if isinstance(database, str) else database
        self.account = account
        self.lease_seconds = lease_seconds
        self._owner: str | None = None
        self._asked_at = self._asked_at_waking = 0.0
        self._found_late = trio.Event()

    async def load(self) -> SessionData:
        """Take the lease and return the session.

        Raises :class:`~trimtp.errors.SessionInUse` at once if it is held, by whichever worker;
        :class:`~trimtp.errors.SessionCorrupt` for damaged rows and for tables of a newer version, which stay as they
        are; :class:`~trimtp.errors.StoreError` if the database cannot be reached.
        """
        await trio.lowlevel.checkpoint()
        if self._owner is not None:
            raise SessionInUse(f"the session of account {self.account!r} is in use by another client of this program")
        owner, asked_at = secrets.token_hex(16), _now()
        self._owner = owner
        holder = f"process {os.getpid()} on {socket.gethostname()}"
        try:
            data = await self._run(
                lambda connection: tables.load(connection, self.account, owner, holder, self.lease_seconds),
                "open",
                PATIENCE,
            )
        except BaseException:
            self._owner = None
            if self._own_database:
                with trio.CancelScope(shield=True):
                    await self._database.aclose()
            raise
        self._begin_from(asked_at)
        if trio.current_time() >= self.lost_at:
            await self.aclose()
            raise StoreError(f"cannot open the session of account {self.account!r}: its lease ran out meanwhile")
        return data

    async def commit(self, change: SessionChange) -> None:
        """Make ``change`` happen as one transaction, durable when this returns.

        Raises :class:`~trimtp.errors.LeaseLost` if the lease has ended, checked inside the transaction;
        :class:`~trimtp.store.StaleWrite` if ``expect`` does not hold; :class:`~trimtp.errors.StoreError` when the
        database does not answer, and then what it did with a transaction it may have got is its own, but whole.
        """
        await trio.lowlevel.checkpoint()
        owner, seconds = self._open_owner(), self.lost_at - trio.current_time()
        if seconds <= 0:
            raise LeaseLost(f"the lease of account {self.account!r} has ended; nothing was written")
        await self._run(
            lambda connection: tables.commit(connection, self.account, owner, change), "write", min(seconds, PATIENCE)
        )

    async def replaced_keys(self) -> tuple[ReplacedKey, ...]:
        """The keys that were replaced or dropped, oldest first, at most 16 for each data centre: for a rescue.

        Raises :class:`~trimtp.errors.StoreError` if the session cannot be read or is not open.
        """
        await trio.lowlevel.checkpoint()
        self._open_owner()
        return await self._run(lambda connection: tables.replaced_keys(connection, self.account), "read", PATIENCE)

    async def aclose(self) -> None:
        """Give the lease back, even when the caller is being cancelled. Without the database it runs out by itself."""
        owner, self._owner = self._owner, None
        with trio.CancelScope(shield=True):  # bounded by _CLOSE_SECONDS
            if owner is not None:
                try:
                    await self._run(
                        lambda connection: tables.give_back(connection, self.account, owner),
                        "close",
                        _CLOSE_SECONDS,
                        begin=False,
                    )
                except StoreError as error:
                    _log.warning("%s; its lease will run out", error)
            if self._own_database:
                await self._database.aclose()
        await trio.lowlevel.checkpoint_if_cancelled()
        await trio.lowlevel.cancel_shielded_checkpoint()

    @property
    def lost_at(self) -> float:
        """When the lease counts as lost unless it is prolonged before, on Trio's clock."""
        return self._asked_at + self.lease_seconds * _LOST_AFTER

    def holds_lease(self) -> bool:
        """Whether nobody else can have the account yet: until five sixths of the lease, by the clock that is ahead."""
        loop, waking = _now()
        passed = max(loop - self._asked_at, waking - self._asked_at_waking)
        if passed < self.lease_seconds * _FENCED_AFTER:
            return True
        self._found_late.set()
        return False

    async def keep_lease(self) -> NoReturn:
        """Prolong the lease until cancelled; :func:`trimtp.open_client` runs this beside the client.

        Raises :class:`~trimtp.errors.LeaseLost` as soon as somebody else may have it, or before that when the
        database has not answered for two thirds of the lease.
        """
        trouble = "no answer came in time, or this process stood still"
        while True:
            owner = self._open_owner()
            with trio.move_on_at(self.lost_at):
                with trio.move_on_at(self._asked_at + self.lease_seconds * _PROLONG_AFTER):
                    await self._found_late.wait()
                while self.holds_lease():
                    asked_at = _now()
                    try:
                        ours = await self._run(
                            lambda connection, owner=owner: tables.prolong(  # type: ignore[misc]  # its type is known
                                connection, self.account, owner, self.lease_seconds
                            ),
                            "keep",
                            min(PATIENCE, self.lease_seconds / 3),
                            shield=False,
                            begin=False,
                        )
                    except StoreError as error:
                        trouble = str(error)
                        _log.warning("%s", error)
                        await trio.sleep(min(_RETRY_SECONDS, self.lease_seconds / 20))
                        continue
                    if not ours:
                        raise LeaseLost(f"the lease of account {self.account!r} is somebody else's")
                    self._begin_from(asked_at)
                    break
            if trio.current_time() >= self.lost_at or not self.holds_lease():
                raise LeaseLost(f"the lease of account {self.account!r} could not be prolonged: {trouble}")

    def _begin_from(self, asked_at: tuple[float, float]) -> None:
        self._asked_at, self._asked_at_waking = asked_at
        self._found_late = trio.Event()

    @property
    def location(self) -> str:
        """The account's name and where the database is."""
        return f"account {self.account!r} in the {self._database.location}"

    def __repr__(self) -> str:
        return f"<PostgresStore: {self.location}>"

    async def _run(
        self,
        work: Callable[[psycopg.Connection[tuple[Any, ...]]], R],
        verb: str,
        seconds: float,
        *,
        shield: bool = True,
        begin: bool = True,
    ) -> R:
        what = f"cannot {verb} the session of account {self.account!r}"
        return await self._database.run(work, what, seconds=seconds, shield=shield, begin=begin)

    def _open_owner(self) -> str:
        if self._owner is None:
            raise StoreError(f"the session of account {self.account!r} is not open")
        return self._owner


def _now() -> tuple[float, float]:
    """The event loop's clock, and one that runs on while the machine sleeps."""
    return trio.current_time(), _waking_seconds()


def _waking_seconds() -> float:
    clock = getattr(time, "CLOCK_BOOTTIME", None)  # Linux
    return time.time() if clock is None else time.clock_gettime(clock)
