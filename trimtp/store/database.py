"""The SQLite file of a session, as blocking code: :mod:`trimtp.store.sqlite` runs it in a worker thread.

The file is an SQLite database with the application id of trimtp and the schema version as ``user_version``. Opening it
goes in this order, so that a file that is refused stays as it was to the byte, with nothing new beside it:

1. the lease (:mod:`trimtp.store.lease`);
2. the first 100 bytes, read as a plain file: is it SQLite, is it ours;
3. a read-only connection: not newer than this version, the expected tables, SQLite's integrity check, every row's seal
   and every value. Without a write-ahead log the file is opened as immutable, which makes no side files; with one (the
   last holder was killed) read-only, and the shared-memory file SQLite then makes is removed if it was not there;
4. only then a connection that writes; older schemas are brought up to date in one transaction, one step per version.

A new session is made complete under another name (``me.session-draft``) and then gets its name, never over a file that
is there, so that a crash leaves no half-made one. An existing file of zero bytes is accepted as new (``mktemp`` makes
such ones). A session whose log outlived it is not: starting anew beside it would mix the two.

A key that is replaced, or dropped by putting a record without one, moves to the table ``replaced_key``, where the last
16 of each data centre are kept. Deleting a record wipes it, its backups, and (``secure_delete``, log truncated) the
bytes they took in the file.

With a passphrase the secret columns are sealed (:mod:`trimtp.store.cipher`), and the one row of the table ``cipher``
says how; a new session is then sealed from its first byte on. Setting, changing and removing the passphrase is one
transaction that writes every row anew; after it the file is rebuilt (VACUUM, in memory) and its log cut to nothing, so
that what was sealed cannot be found in the clear. A crash between the two leaves a log, and who opens the session next
makes up for it.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from trimtp.errors import PassphraseNeeded, SessionCorrupt, StoreError, WrongPassphrase
from trimtp.store import files
from trimtp.store.cipher import Cipher
from trimtp.store.lease import Lease
from trimtp.store.records import DcKey, DcRecord, SessionChange, SessionData, StaleWrite, auth_key_id
from trimtp.store.rows import Row, digest, header_of_row, header_row, id_bytes, key_row, record_of_row, record_row

__all__ = [
    "APPLICATION_ID",
    "MIGRATIONS",
    "SCHEMA_VERSION",
    "Database",
    "Found",
    "ReplacedKey",
    "Summary",
    "connect",
    "damage",
    "inspect",
    "look",
    "reading",
    "summarise",
]

APPLICATION_ID: Final = 0x7472696D  # "trim"
SCHEMA_VERSION: Final = 2
_CIPHER_TABLE: Final = """CREATE TABLE cipher (
    n INTEGER NOT NULL,
    r INTEGER NOT NULL,
    p INTEGER NOT NULL,
    salt BLOB NOT NULL,
    proof BLOB NOT NULL
)"""
_FIRST_WITH_CIPHER: Final = 2


def _add_cipher(connection: sqlite3.Connection) -> None:
    connection.execute(_CIPHER_TABLE)


MIGRATIONS: Final[dict[int, Callable[[sqlite3.Connection], None]]] = {1: _add_cipher}
"""From a schema version to the step that makes the next one of it, inside the transaction that is open."""

_SCHEMA: Final = (
    """CREATE TABLE header (
    home_dc_id INTEGER NOT NULL,
    user_id INTEGER,
    is_bot INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    api_id INTEGER,
    test_mode INTEGER NOT NULL,
    dc_options TEXT NOT NULL,
    dc_options_expires REAL,
    future_auth_token BLOB,
    proven_primes TEXT NOT NULL,
    format_version INTEGER NOT NULL,
    seal BLOB NOT NULL
)""",
    """CREATE TABLE dc (
    test_mode INTEGER NOT NULL,
    kind TEXT NOT NULL,
    dc_id INTEGER NOT NULL,
    auth_key BLOB,
    auth_key_id BLOB,
    created_at REAL NOT NULL,
    salts TEXT NOT NULL,
    time_offset REAL,
    user_id INTEGER,
    epoch INTEGER NOT NULL,
    authorized_at REAL,
    cooldown_until REAL,
    cooldown_cause TEXT NOT NULL,
    fail_count INTEGER NOT NULL,
    exports INTEGER NOT NULL,
    imports INTEGER NOT NULL,
    last_ok REAL,
    seal BLOB NOT NULL,
    PRIMARY KEY (test_mode, kind, dc_id)
) WITHOUT ROWID""",
    """CREATE TABLE replaced_key (
    id INTEGER PRIMARY KEY,
    test_mode INTEGER NOT NULL,
    kind TEXT NOT NULL,
    dc_id INTEGER NOT NULL,
    auth_key BLOB NOT NULL,
    created_at REAL NOT NULL,
    user_id INTEGER,
    epoch INTEGER NOT NULL,
    replaced_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
)""",
    _CIPHER_TABLE,
)
_MAGIC: Final = b"SQLite format 3\0"
_HEAD_BYTES: Final = 100
_SIDE_FILES: Final = ("-wal", "-journal")
_BUSY_SECONDS: Final = 5.0
_TROUBLE: Final = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
}
"""SQLite's result codes that speak of the machine and not of the file's content."""


@dataclass(frozen=True, slots=True)
class ReplacedKey:
    """An auth_key that was replaced or dropped: of which record, whose login it was for, when it went.

    ``created_at`` is in Unix seconds, ``replaced_at`` is UTC as ``YYYY-MM-DD HH:MM:SS``.
    """

    key: DcKey
    auth_key: bytes = field(repr=False)
    created_at: float
    user_id: int | None
    epoch: int
    replaced_at: str

    @property
    def auth_key_id(self) -> int | None:
        """The auth_key's 64-bit id (unsigned)."""
        return auth_key_id(self.auth_key)


def connect(path: Path, options: str) -> sqlite3.Connection:
    """An SQLite connection without a transaction of its own accord, usable from any one thread at a time."""
    connection = sqlite3.connect(
        f"{path.as_uri()}?{options}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.text_factory = lambda raw: raw.decode(errors="replace")
    return connection


class Database:
    """An open session file together with its lease. One thread at a time."""

    def __init__(self, path: Path, lease: Lease, connection: sqlite3.Connection, cipher: Cipher | None = None) -> None:
        self._path = path
        self._lease = lease
        self._connection = connection
        self._cipher = cipher

    @classmethod
    def open(cls, path: Path, passphrase: bytes | None = None) -> tuple[Database, SessionData]:
        """Open the session at ``path``, or make a new one there, and return it with what it holds.

        Raises :class:`~trimtp.errors.SessionInUse`, :class:`~trimtp.errors.SessionCorrupt`,
        :class:`~trimtp.errors.PassphraseNeeded`, :class:`~trimtp.errors.WrongPassphrase` or
        :class:`~trimtp.errors.StoreError`; then nothing is open and no lease held.
        """
        with files.trouble(f"cannot open the session {path}"):
            path = Path(os.path.realpath(path))
            if path.exists() and not path.is_file():
                kind = "a directory" if path.is_dir() else "not a regular file"
                raise StoreError(f"cannot open the session {path}: it is {kind}")
            files.make_directory(path.parent)
            lease = Lease.take(path)
            try:
                _make_if_missing(path, passphrase)
                _drop_second_name(path)
                found = look(path, passphrase)
                data, cipher = found.data, found.cipher
                files.tighten(path)
                connection = connect(path, "mode=rw")
                try:
                    _set_up(connection)
                    if found.version < SCHEMA_VERSION:
                        data = _migrate(connection, path, found.version, cipher)
                    if found.logged and cipher is not None:
                        _scrub(connection)
                except BaseException:
                    connection.close()
                    raise
            except BaseException:
                lease.release()
                raise
        return cls(path, lease, connection, cipher), data

    def commit(self, change: SessionChange) -> None:
        """One transaction; as :meth:`trimtp.store.SessionStore.commit`."""
        header = None if change.header is None else header_row(change.header)
        rows = [record_row(record) for record in change.put]
        if self._cipher is not None:
            header = None if header is None else self._cipher.seal_header(header)
            rows = [self._cipher.seal_dc(row) for row in rows]
        with files.trouble(f"cannot write the session {self._path}"), _transaction(self._connection):
            execute = self._connection.execute
            for key, expected in change.expect.items():
                if self._standing(key) != expected:
                    raise StaleWrite(key)
            for key in change.delete:
                execute("DELETE FROM dc WHERE test_mode = ? AND kind = ? AND dc_id = ?", key_row(key))
                execute("DELETE FROM replaced_key WHERE test_mode = ? AND kind = ? AND dc_id = ?", key_row(key))
            for record, row in zip(change.put, rows, strict=True):
                self._keep_replaced(record)
                _put_dc(self._connection, row)
            if header is not None:
                _put_header(self._connection, header)
        if change.delete:
            with contextlib.suppress(sqlite3.Error):  # the change itself is done; this wipes its traces from the log
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def replaced_keys(self) -> tuple[ReplacedKey, ...]:
        """The backups, oldest first. Raises :class:`~trimtp.errors.StoreError`."""
        with files.trouble(f"cannot read the session {self._path}"):
            rows = self._connection.execute(
                "SELECT test_mode, kind, dc_id, auth_key, created_at, user_id, epoch, replaced_at"
                " FROM replaced_key ORDER BY id"
            ).fetchall()
            return tuple(
                ReplacedKey(DcKey(bool(row[0]), row[1], row[2]), self._plain_key(row[3], row[:3]), *row[4:])
                for row in rows
            )

    def set_passphrase(self, passphrase: bytes | None) -> None:
        """Seal the secrets anew with ``passphrase``, or store them in the clear for None: one transaction.

        :meth:`scrub` has to follow. Raises :class:`~trimtp.errors.StoreError`; what was stored before is then intact.
        """
        cipher = None if passphrase is None else Cipher.make(passphrase)
        with (
            files.trouble(f"cannot write the session {self._path}"),
            damage(self._path),
            _transaction(self._connection),
        ):
            execute = self._connection.execute
            header, records = _plain_rows(self._connection, self._cipher)
            replaced = execute("SELECT id, test_mode, kind, dc_id, auth_key FROM replaced_key").fetchall()
            for number, *where, key in replaced:
                plain = self._plain_key(key, tuple(where))
                sealed = plain if cipher is None else cipher.seal_key(plain, tuple(where))
                execute("UPDATE replaced_key SET auth_key = ? WHERE id = ?", (sealed, number))
            for row in records:
                _put_dc(self._connection, row if cipher is None else cipher.seal_dc(row))
            for row in header:
                _put_header(self._connection, row if cipher is None else cipher.seal_header(row))
            execute("DELETE FROM cipher")
            if cipher is not None:
                _put_cipher(self._connection, cipher)
        self._cipher = cipher

    def scrub(self) -> None:
        """Leave nothing of former content in the file and its log. Raises :class:`~trimtp.errors.StoreError`."""
        with files.trouble(f"traces of what was stored may be left in the session {self._path}"):
            _scrub(self._connection)

    def _plain_key(self, stored: bytes, where: Row) -> bytes:
        return stored if self._cipher is None else self._cipher.open_key(stored, where)

    def copy_to(self, path: Path) -> None:
        """Write a copy of the session, as of now, to a new file of mode 0600: by SQLite's backup, log included.

        Raises :class:`~trimtp.errors.StoreError`, also if there is something at ``path``; then nothing new is there.
        """
        with files.trouble(f"cannot copy the session to {path}"):
            os.close(files.create(path))
            try:
                with closing(connect(path, "mode=rw")) as copy:
                    self._connection.backup(copy)
                files.sync(path)
            except BaseException:
                for suffix in ("", *_SIDE_FILES, "-shm"):
                    files.beside(path, suffix).unlink(missing_ok=True)
                raise

    def close(self) -> None:
        """Close the file and give the lease back. What was committed is durable already, so trouble is not raised."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()
        self._lease.release()

    def _standing(self, key: DcKey) -> tuple[int | None, int]:
        row = self._connection.execute(
            "SELECT auth_key_id, epoch FROM dc WHERE test_mode = ? AND kind = ? AND dc_id = ?", key_row(key)
        ).fetchone()
        if row is None:
            return None, 0
        return None if row[0] is None else int.from_bytes(row[0], "little"), row[1]

    def _keep_replaced(self, record: DcRecord) -> None:
        """Move the key that ``record`` is about to replace, if any, to the backups."""
        moved = self._connection.execute(
            "INSERT INTO replaced_key (test_mode, kind, dc_id, auth_key, created_at, user_id, epoch)"
            " SELECT test_mode, kind, dc_id, auth_key, created_at, user_id, epoch FROM dc"
            " WHERE test_mode = ? AND kind = ? AND dc_id = ? AND auth_key IS NOT NULL AND auth_key_id IS NOT ?",
            (*key_row(record.key), id_bytes(record)),
        )
        if moved.rowcount:
            self._connection.execute(
                "DELETE FROM replaced_key WHERE test_mode = ? AND kind = ? AND dc_id = ? AND id NOT IN (SELECT id"
                " FROM replaced_key WHERE test_mode = ? AND kind = ? AND dc_id = ? ORDER BY id DESC LIMIT 16)",
                (*key_row(record.key), *key_row(record.key)),
            )


# ---- looking without touching ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Found:
    """What :func:`look` sees: ``data`` is empty for an older version, ``logged`` tells of a log that was left."""

    version: int
    data: SessionData
    cipher: Cipher | None
    logged: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """What can be told about a session file without its passphrase. ``user_id`` is None if nobody is logged in.

    ``format`` is the schema version of the file, which may be older than :data:`SCHEMA_VERSION`.
    """

    format: int
    encrypted: bool
    home_dc_id: int | None = None
    user_id: int | None = None
    is_bot: bool = False
    test_mode: bool = False


def inspect(path: Path, passphrase: bytes | None = None) -> tuple[int, SessionData]:
    """The version and content that :func:`look` finds; it raises the same."""
    found = look(path, passphrase)
    return found.version, found.data


def summarise(path: Path) -> Summary:
    """Who a session file is for, also while a client has it open, with the file left as it is.

    Raises :class:`~trimtp.errors.SessionCorrupt`, or StoreError for trouble of the machine.
    """
    with files.trouble(f"cannot read the session {path}"):
        path = Path(os.path.realpath(path))
        with reading(path, live=True) as (connection, version, _logged), damage(path):
            encrypted = version >= _FIRST_WITH_CIPHER and bool(_cipher_rows(connection))
            row = connection.execute("SELECT home_dc_id, user_id, is_bot, test_mode FROM header").fetchone()
            if row is None:
                return Summary(version, encrypted)
            home_dc_id, user_id, is_bot, test_mode = row
            return Summary(version, encrypted, home_dc_id, user_id, bool(is_bot), bool(test_mode))


def look(path: Path, passphrase: bytes | None = None) -> Found:
    """The schema version and content of a session file that is not open, checked, with the file left as it is.

    Of an older version the content is empty here; it is read after the migration.
    Raises :class:`~trimtp.errors.SessionCorrupt`, :class:`~trimtp.errors.PassphraseNeeded`,
    :class:`~trimtp.errors.WrongPassphrase`, or OSError and sqlite3.Error for trouble of the machine.
    """
    with reading(path) as (connection, version, logged), damage(path):
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise SessionCorrupt(f"the session {path} is damaged: SQLite's integrity check fails")
        if not logged and _size(connection) != path.stat().st_size:
            raise SessionCorrupt(f"the session {path} is damaged: it is not as long as it says")
        if version == SCHEMA_VERSION and _tables(connection) != _tables_of(_SCHEMA):
            raise ValueError("its tables are not as this version makes them")
        cipher = _stored_cipher(connection, path, version, passphrase)
        data = SessionData() if version < SCHEMA_VERSION else _read(connection, cipher)
        return Found(version, data, cipher, logged)


@contextmanager
def reading(path: Path, *, live: bool = False) -> Iterator[tuple[sqlite3.Connection, int, bool]]:
    """A connection that only reads, the schema version, and whether there is a log; what SQLite adds goes again.

    ``live`` says that a client may have the session open: then its log counts even if it is empty, and the file of
    shared memory is the client's and stays.
    """
    _check_head(path)
    log = files.beside(path, "-wal")
    shared = files.beside(path, "-shm")
    foreign_journal = files.beside(path, "-journal")
    if files.holds_bytes(foreign_journal):
        raise SessionCorrupt(f"another program's journal lies beside the session {path}: {foreign_journal}")
    logged = log.exists() if live else files.holds_bytes(log)
    options = "mode=ro" if logged else "mode=ro&immutable=1"
    keep_shared = live or shared.exists()
    try:
        with damage(path), closing(connect(path, options)) as connection:
            version: int = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise SessionCorrupt(
                    f"the session {path} was written by a newer version of trimtp"
                    f" (format {version}, this one reads up to {SCHEMA_VERSION})"
                )
            if version < 1:
                raise SessionCorrupt(f"the session {path} is damaged: it has no format version")
            yield connection, version, logged
    finally:
        if not keep_shared:
            shared.unlink(missing_ok=True)


def _check_head(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if not head.startswith(_MAGIC[: len(head)]):
        raise SessionCorrupt(f"{path} is not a session of trimtp: it is no SQLite database")
    if len(head) < _HEAD_BYTES:
        raise SessionCorrupt(f"the session {path} is cut off after {len(head)} bytes")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise SessionCorrupt(f"{path} is not a session of trimtp: it is the SQLite database of another program")


def _read(connection: sqlite3.Connection, cipher: Cipher | None) -> SessionData:
    """Everything in the file. Raises ValueError for what is not as this version writes it."""
    if _tables(connection) != _tables_of(_SCHEMA):
        raise ValueError("its tables are not as this version makes them")
    header_rows, record_rows = _plain_rows(connection, cipher)
    headers = [header_of_row(row) for row in header_rows]
    if len(headers) > 1:
        raise ValueError("it has several headers")
    records = [record_of_row(row) for row in record_rows]
    return SessionData(headers[0] if headers else None, {record.key: record for record in records})


def _plain_rows(connection: sqlite3.Connection, cipher: Cipher | None) -> tuple[list[Row], list[Row]]:
    """The rows of the header and of the data centres, in the clear. Raises ValueError for a broken seal."""
    headers = [_unsealed(row) for row in connection.execute("SELECT * FROM header")]
    records = [_unsealed(row) for row in connection.execute("SELECT * FROM dc")]
    if cipher is None:
        return headers, records
    return [cipher.open_header(row) for row in headers], [cipher.open_dc(row) for row in records]


def _cipher_rows(connection: sqlite3.Connection) -> list[Row]:
    return connection.execute("SELECT * FROM cipher").fetchall()


def _stored_cipher(connection: sqlite3.Connection, path: Path, version: int, passphrase: bytes | None) -> Cipher | None:
    """The cipher of the session, None if it has none. Raises as :func:`look`, ValueError for a row that is none."""
    rows = _cipher_rows(connection) if version >= _FIRST_WITH_CIPHER else []
    if len(rows) > 1:
        raise ValueError("it has several ciphers")
    if not rows and passphrase is not None:
        raise WrongPassphrase(f"a passphrase was given, but the session {path} is not encrypted")
    if not rows:
        return None
    if passphrase is None:
        raise PassphraseNeeded(f"the session {path} is encrypted: a passphrase is needed")
    try:
        return Cipher.of_row(rows[0], passphrase)
    except WrongPassphrase:
        raise WrongPassphrase(f"the passphrase does not open the session {path}") from None


def _size(connection: sqlite3.Connection) -> int:
    """How many bytes the file has by its own account."""
    pages, page_size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages * page_size)


def _unsealed(row: Row) -> Row:
    *values, seal = row
    if digest(tuple(values)) != seal:
        raise ValueError("a row does not fit its seal")
    return tuple(values)


def _tables(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


@functools.cache
def _tables_of(schema: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """The tables as SQLite tells them of a file that was made by these statements."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in schema:
            connection.execute(statement)
        return _tables(connection)


# ---- making and opening ---------------------------------------------------------------------------------------------


def _put_header(connection: sqlite3.Connection, row: Row) -> None:
    connection.execute("DELETE FROM header")
    connection.execute("INSERT INTO header VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, digest(row)))


def _put_dc(connection: sqlite3.Connection, row: Row) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO dc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, digest(row))
    )


def _put_cipher(connection: sqlite3.Connection, cipher: Cipher) -> None:
    connection.execute("INSERT INTO cipher VALUES (?, ?, ?, ?, ?)", cipher.row)


def _scrub(connection: sqlite3.Connection) -> None:
    """Leave nothing in the file and its log that is not in a table."""
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _make_if_missing(path: Path, passphrase: bytes | None) -> None:
    """Make a new session at ``path`` unless a file with content is there. The lease is held."""
    if files.holds_bytes(path):
        return
    for suffix in _SIDE_FILES:
        if files.holds_bytes(files.beside(path, suffix)):
            raise SessionCorrupt(
                f"the session {path} is missing or empty, but {files.beside(path, suffix)} still holds a part of one:"
                " move that away to start anew"
            )
    draft = files.beside(path, "-draft")
    draft.unlink(missing_ok=True)
    os.close(files.create(draft))
    try:
        with closing(connect(draft, "mode=rw")) as connection:
            connection.execute("PRAGMA journal_mode = MEMORY")
            with _transaction(connection):
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
                for statement in _SCHEMA:
                    connection.execute(statement)
                if passphrase is not None:
                    _put_cipher(connection, Cipher.make(passphrase))
            connection.execute("PRAGMA journal_mode = WAL")
        files.sync(draft)
        if path.exists():
            draft.replace(path)  # the file of zero bytes
        else:
            files.link(draft, path)
        files.sync(path.parent)
    finally:
        for suffix in ("", *_SIDE_FILES, "-shm"):
            files.beside(draft, suffix).unlink(missing_ok=True)


def _drop_second_name(path: Path) -> None:
    """Finish what a crash right after :func:`files.link` left: the session still goes by its draft's name, too."""
    draft = files.beside(path, "-draft")
    if draft.exists() and draft.samefile(path):
        draft.unlink()


def _set_up(connection: sqlite3.Connection) -> None:
    """Settings of a writing connection. Raises StoreError where there can be no write-ahead log."""
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise StoreError(f"SQLite keeps no write-ahead log here (journal mode {mode})")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")  # nothing of a session lies anywhere else


def _migrate(connection: sqlite3.Connection, path: Path, version: int, cipher: Cipher | None) -> SessionData:
    """Bring an older schema up to date, all steps in one transaction, and return the content."""
    with damage(path), _transaction(connection):
        for step in range(version, SCHEMA_VERSION):
            MIGRATIONS[step](connection)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        return _read(connection, cipher)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """BEGIN, and COMMIT or ROLLBACK. A transaction that an earlier failed ROLLBACK left open is ended first."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


@contextmanager
def damage(path: Path) -> Iterator[None]:
    """Whatever speaks of damaged content as SessionCorrupt; trouble of the machine passes through."""
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _TROUBLE:
            raise
        raise SessionCorrupt(f"the session {path} is damaged: {error}") from error
    except ValueError as error:
        raise SessionCorrupt(f"the session {path} is damaged: {error}") from error
