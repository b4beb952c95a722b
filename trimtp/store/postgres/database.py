"""Connections to a PostgreSQL server, one transaction at a time each, in worker threads with a bounded life.

psycopg blocks, so every transaction runs in a thread. A thread that waits for a server which does not answer cannot be
cancelled; what can be done is to shut down its socket, which wakes it with an error, and PostgreSQL rolls back what it
did not commit. So every piece of work has a time limit, and nothing here waits longer.

Errors of psycopg end here. They become :class:`~trimtp.errors.StoreError` in words that hold no parameter and no row
(PostgreSQL's DETAIL quotes whole rows), with the exception of psycopg dropped for the same reason.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import trio

from trimtp.errors import SessionCorrupt, StoreError
from trimtp.store.postgres import tables

try:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict
except ImportError as _missing:  # pragma: no cover -- the tests install it
    raise ImportError('sessions in PostgreSQL need psycopg 3: pip install "trimtp[postgres]"') from _missing

if TYPE_CHECKING:
    from trimtp.store.postgres.store import PostgresStore

__all__ = ["PATIENCE", "PostgresDatabase"]

R = TypeVar("R")
Connection = psycopg.Connection[tuple[Any, ...]]

PATIENCE: Final = 10.0
"""Seconds that one transaction may take in all, connecting included."""
_CONNECT_SECONDS: Final = 5
_DATA_EXCEPTIONS: Final = "22"
_NO_SUCH_TABLE_OR_COLUMN: Final = {"42P01", "42703"}


class PostgresDatabase:
    """A database that holds the sessions of many accounts.

    ``conninfo`` is a URL or a text of keywords as libpq takes it (what is left out comes from ``PGHOST``,
    ``PGPASSWORD`` … and the password file); it is not shown anywhere. At most ``connections`` are open, opened when
    needed; the tables are made by the first one that finds none. One object serves any number of stores, in one event
    loop at a time. Raises ValueError for a text that is no connection string.
    """

    def __init__(self, conninfo: str, *, connections: int = 4) -> None:
        if connections < 1:
            raise ValueError("a database needs one connection at least")
        self._conninfo = conninfo
        self.location: str = _describe(conninfo)
        self._turns = trio.CapacityLimiter(connections)
        self._idle: deque[Connection] = deque()
        self._has_tables = False

    def store(self, account: str, *, lease_seconds: float = 30.0) -> PostgresStore:
        """The session of one account; see :class:`~trimtp.store.postgres.PostgresStore`."""
        from trimtp.store.postgres.store import PostgresStore

        return PostgresStore(self, account, lease_seconds=lease_seconds)

    async def accounts(self) -> list[tables.AccountRow]:
        """Every account, by name, and who holds its lease. Raises StoreError."""
        return await self.run(tables.accounts, "cannot list the accounts")

    async def free(self) -> list[str]:
        """The accounts that nobody holds now, those longest unclaimed first. Raises StoreError."""
        return await self.run(tables.free, "cannot list the accounts")

    async def remove(self, account: str) -> bool:
        """Wipe an account's session with its keys and their backups; whether there was one.

        Raises SessionInUse while somebody holds its lease, StoreError when the database cannot be reached.
        """
        return await self.run(lambda connection: tables.remove(connection, account), f"cannot remove {account!r}")

    async def aclose(self) -> None:
        """Close the idle connections. The object can be used again; a second call does nothing."""
        idle, self._idle = self._idle, deque()
        for connection in idle:
            with contextlib.suppress(psycopg.Error):
                connection.close()  # sends one packet and does not wait
        await trio.lowlevel.checkpoint()

    async def __aenter__(self) -> Self:
        await trio.lowlevel.checkpoint()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with trio.CancelScope(shield=True):
            await self.aclose()

    def __repr__(self) -> str:
        return f"<PostgresDatabase: {self.location}>"

    async def run(
        self,
        work: Callable[[Connection], R],
        what: str,
        *,
        seconds: float = PATIENCE,
        shield: bool = True,
        begin: bool = True,
    ) -> R:
        """Run ``work(connection)`` as one transaction in a thread and return what it returns, committed and durable.

        Without ``begin`` the transaction is ``work``'s own, in one message to the server. ``what`` begins the message
        of errors. A caller that is cancelled waits for the thread (without ``shield`` the thread is left to itself and
        its transaction ended); after ``seconds`` that is over, too. Raises StoreError, and what ``work`` raises, which
        is rolled back.
        """
        async with self._turns:
            job = _Job()
            try:
                with trio.CancelScope(shield=shield), trio.move_on_after(seconds):
                    outcome: R | _Trouble = await trio.to_thread.run_sync(
                        self._in_thread, job, work, begin, abandon_on_cancel=True, limiter=trio.CapacityLimiter(1)
                    )
                    if isinstance(outcome, _Trouble):
                        raise outcome.error(what)
                    return outcome
            finally:
                job.abandon()
        raise StoreError(f"{what}: no answer from {self.location} within {seconds:.3g} s")

    # ---- in the thread -----------------------------------------------------------------------------------------------

    def _in_thread(self, job: _Job, work: Callable[[Connection], R], begin: bool) -> R | _Trouble:
        """The whole transaction; trouble is a value, so that no psycopg exception becomes a context of ours."""
        try:
            connection = self._connection(job, begin)
            usable = False
            try:
                try:
                    if begin and not self._has_tables:
                        tables.create(connection)
                    result = work(connection)
                except (StoreError, ValueError):
                    connection.execute("ROLLBACK")
                    usable = True
                    raise
                if begin:
                    connection.execute("COMMIT")
                usable = True
            finally:
                if job.detach() and usable:
                    self._idle.append(connection)
                else:
                    connection.close()  # which rolls back
        except psycopg.Error as error:
            return _Trouble(error)
        self._has_tables = self._has_tables or begin
        return result

    def _connection(self, job: _Job, begin: bool) -> Connection:
        """A connection, in a new transaction if asked to; an idle one if it still works."""
        query = tables.BEGIN if begin else "SELECT 1"
        while self._idle:
            connection = self._idle.pop()
            job.attach(connection)
            try:
                connection.execute(query)
            except psycopg.Error:  # the server went away meanwhile
                job.detach()
                connection.close()
                continue
            return connection
        connection = psycopg.connect(
            self._conninfo,
            autocommit=True,  # BEGIN and COMMIT are ours
            prepare_threshold=None,  # poolers in between know no prepared statements
            connect_timeout=_CONNECT_SECONDS,
            client_encoding="utf8",
            application_name="trimtp",
        )
        try:
            job.attach(connection)
            connection.execute(query)
        except BaseException:
            job.detach()
            connection.close()
            raise
        return connection


class _Job:
    """A thread's work as the event loop sees it: :meth:`abandon` wakes the thread wherever it waits for the server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._plug: socket.socket | None = None
        self._abandoned = False

    def attach(self, connection: Connection) -> None:
        """From now on the thread waits on this connection. Raises psycopg.OperationalError if it was abandoned."""
        with self._lock:
            if self._abandoned:
                raise psycopg.OperationalError("abandoned")
            self._plug = socket.fromfd(connection.fileno(), socket.AF_INET, socket.SOCK_STREAM)

    def detach(self) -> bool:
        """The thread is done with the connection; whether somebody waits for it."""
        with self._lock:
            plug, self._plug = self._plug, None
            waited_for = not self._abandoned
        if plug is not None:
            plug.close()
        return waited_for

    def abandon(self) -> None:
        """Nobody waits for the work any more; after its end this does nothing."""
        with self._lock:
            self._abandoned = True
            if self._plug is not None:
                with contextlib.suppress(OSError):
                    self._plug.shutdown(socket.SHUT_RDWR)


class _Trouble:
    """What psycopg had to say, kept as words that tell no secret."""

    def __init__(self, error: psycopg.Error) -> None:
        state = error.sqlstate
        self._corrupt = state in _NO_SUCH_TABLE_OR_COLUMN
        if state is None:
            self._reason = " ".join(str(error).split()) or type(error).__name__
        elif state.startswith(_DATA_EXCEPTIONS):  # those quote the value
            self._reason = f"the server cannot keep a value (SQLSTATE {state})"
        else:
            self._reason = f"{error.diag.message_primary} (SQLSTATE {state})"

    def error(self, what: str) -> StoreError:
        """The exception to raise."""
        return (SessionCorrupt if self._corrupt else StoreError)(f"{what}: {self._reason}")


def _describe(conninfo: str) -> str:
    """Where the database is, without user and password. Raises ValueError, in words that do not quote the text."""
    try:
        parts = conninfo_to_dict(conninfo)
    except psycopg.Error:
        parts = None
    if parts is None:
        raise ValueError("this is no connection string of PostgreSQL (a postgresql:// URL, or keyword=value …)")
    host = parts.get("host") or parts.get("hostaddr") or "the default host"
    return f"PostgreSQL database {parts.get('dbname') or '(default)'} at {host}"
