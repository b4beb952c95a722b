"""A session in an SQLite file: what :func:`trimtp.open_client` makes of a path.

Beside ``me.session`` there are, while it is open, ``me.session-wal`` and ``me.session-shm`` (SQLite's write-ahead log)
and ``me.session-lock`` (the lease, :mod:`trimtp.store.lease`); all are gone after a clean end. How the file is laid out
and what happens to one that is damaged, foreign or newer: :mod:`trimtp.store.database`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, TypeVarTuple

import trio

from trimtp.errors import SessionInUse, StoreError
from trimtp.store.cipher import normalised
from trimtp.store.database import Database, ReplacedKey
from trimtp.store.records import Secret, SessionChange, SessionData
from trimtp.store.string import PREFIX

__all__ = ["SqliteStore"]

R = TypeVar("R")
Args = TypeVarTuple("Args")


class SqliteStore(Secret):
    """A :class:`~trimtp.store.SessionStore` in the file ``path``, made with mode 0600 if it is not there.

    Directories that are missing are made with mode 0700. All work on the file happens in worker threads, one call at a
    time; a commit is synced to the disk when it returns. A call that is cancelled while its thread runs waits for the
    thread, so a transaction is always whole. With a ``passphrase`` a new file is encrypted with it and an existing one
    has to be (:mod:`trimtp.store.cipher` says what is and is not hidden). Raises ValueError for a path that can name no
    file and for an empty passphrase.
    """

    def __init__(self, path: str | os.PathLike[str], passphrase: str | None = None) -> None:
        self._passphrase = None if passphrase is None else normalised(passphrase)
        name = os.fspath(path)
        if name.startswith(PREFIX):
            raise ValueError("this is the text of a StringStore, not a path")
        if not Path(name).name or "\0" in name:
            raise ValueError(f"{name!r} can name no file")
        self._path = Path(name).absolute()
        self._limiter = trio.CapacityLimiter(1)
        self._database: Database | None = None

    async def load(self) -> SessionData:
        """Take the lease, check the file and return what it holds; a file that is not there is made.

        Raises :class:`~trimtp.errors.SessionInUse` at once if another client, of this or another process, has it open;
        :class:`~trimtp.errors.SessionCorrupt` for a file that is damaged, cut off, of another program or of a newer
        version, which is left exactly as it is, as it is with :class:`~trimtp.errors.PassphraseNeeded` and
        :class:`~trimtp.errors.WrongPassphrase`; :class:`~trimtp.errors.StoreError` if it cannot be reached.
        """
        return await self._in_thread(self._load)

    async def commit(self, change: SessionChange) -> None:
        """Make ``change`` happen as one transaction, on the disk when this returns.

        Raises :class:`~trimtp.store.StaleWrite` if ``expect`` does not hold, and :class:`~trimtp.errors.StoreError`
        for trouble with the disk or a store that is not loaded; what was stored before is intact.
        """
        await self._in_thread(self._commit, change)

    async def replaced_keys(self) -> tuple[ReplacedKey, ...]:
        """The keys that were replaced or dropped, oldest first, at most 16 for each data centre: for a rescue.

        Raises :class:`~trimtp.errors.StoreError` if the file cannot be read or is not open.
        """
        return await self._in_thread(self._replaced_keys)

    async def copy_to(self, path: str | os.PathLike[str]) -> None:
        """Write a copy of the open session to a new file, of mode 0600; what is committed so far is in it.

        The copy holds the same keys: it is for keeping, and not to be used at the same time as this one. Raises
        :class:`~trimtp.errors.StoreError` if that fails or there is a file already; nothing new is there then.
        """
        await self._in_thread(self._copy_to, os.fspath(path))

    async def set_passphrase(self, passphrase: str | None) -> None:
        """Encrypt the open session with ``passphrase`` from now on; None stores it in the clear.

        One transaction: after a crash either the old or the new passphrase opens it. Afterwards nothing of the old form
        is left in the file or beside it. Raises ValueError for an empty passphrase and
        :class:`~trimtp.errors.StoreError` for trouble with the disk or a store that is not loaded.
        """
        await self._in_thread(self._set_passphrase, None if passphrase is None else normalised(passphrase))

    async def aclose(self) -> None:
        """Close the file and give the lease back, even when the caller is being cancelled. Idempotent."""
        with trio.CancelScope(shield=True):  # bounded by one commit and one close
            await self._in_thread(self._close)
        await trio.lowlevel.checkpoint_if_cancelled()

    @property
    def location(self) -> str:
        """The absolute path of the file."""
        return str(self._path)

    def __repr__(self) -> str:
        return f"<SqliteStore: {self._path}>"

    async def _in_thread(self, work: Callable[[*Args], R], *args: *Args) -> R:
        return await trio.to_thread.run_sync(work, *args, limiter=self._limiter)

    def _load(self) -> SessionData:
        if self._database is not None:
            raise SessionInUse(f"the session {self._path} is in use by another client of this program")
        self._database, data = Database.open(self._path, self._passphrase)
        return data

    def _commit(self, change: SessionChange) -> None:
        self._open_database().commit(change)

    def _replaced_keys(self) -> tuple[ReplacedKey, ...]:
        return self._open_database().replaced_keys()

    def _copy_to(self, path: str) -> None:
        self._open_database().copy_to(Path(path).absolute())

    def _set_passphrase(self, passphrase: bytes | None) -> None:
        database = self._open_database()
        database.set_passphrase(passphrase)
        self._passphrase = passphrase
        database.scrub()

    def _close(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            database.close()

    def _open_database(self) -> Database:
        if self._database is None:
            raise StoreError(f"the session {self._path} is not open")
        return self._database
