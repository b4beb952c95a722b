"""What lies in the database, as blocking SQL: each function runs inside a transaction that is open.

``trimtp_account`` has one row for each account with its lease, ``trimtp_header`` and ``trimtp_dc`` what a
:class:`~trimtp.store.SessionData` holds, ``trimtp_replaced_key`` the last 16 replaced keys of each data centre. A
header or record is the MessagePack of its row (:mod:`trimtp.store.rows`) with its seal; beside it stand only the
columns that SQL has to look at. So nothing in the database depends on the fields of a record.

**The lease** of an account is the pair ``owner`` (a random token, new at each load) and ``expires_at``, on the
server's clock, the only one that counts:

- it is taken by one UPDATE that demands it to be free or expired; PostgreSQL lets one of two at a time do that;
- it is prolonged by its owner while it has not expired, and never after;
- a commit locks the row, checks owner and expiry under that lock, and only then writes: an owner that lost the lease
  cannot write a byte, and nobody takes the lease while a commit is under way;
- it is given back by the owner, or runs out when the owner has crashed or is cut off. An owner that cannot reach the
  server stops its client while a third of the lease is still to run (:mod:`trimtp.store.postgres.store`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, LiteralString

import msgspec

from trimtp.errors import LeaseLost, SessionCorrupt, SessionInUse
from trimtp.store.database import ReplacedKey
from trimtp.store.records import DcKey, DcRecord, SessionChange, SessionData, StaleWrite
from trimtp.store.rows import Row, digest, header_of_row, header_row, key_row, record_of_row, record_row

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[tuple[Any, ...]]

__all__ = [
    "BEGIN",
    "SCHEMA_VERSION",
    "AccountRow",
    "accounts",
    "commit",
    "create",
    "free",
    "give_back",
    "load",
    "prolong",
    "remove",
    "replaced_keys",
]

SCHEMA_VERSION: Final = 1
BEGIN: Final = (
    "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL synchronous_commit = on; SET LOCAL statement_timeout = '8s';"
    " SET LOCAL lock_timeout = '5s'; SET LOCAL idle_in_transaction_session_timeout = '2s'"
)
"""How every transaction begins. A worker that is cut off in the midst of one loses its locks after two seconds."""
_KEPT: Final = 16
_CREATING: Final = 0x7472696D  # the advisory lock under which the tables are made

_SCHEMA: Final = (
    "CREATE TABLE trimtp_schema (version INTEGER NOT NULL)",
    """CREATE TABLE trimtp_account (
    account TEXT PRIMARY KEY,
    owner TEXT,
    holder TEXT,
    expires_at TIMESTAMPTZ,
    claims BIGINT NOT NULL DEFAULT 0,
    released_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()
)""",
    """CREATE TABLE trimtp_header (
    account TEXT PRIMARY KEY REFERENCES trimtp_account ON DELETE CASCADE,
    content BYTEA NOT NULL,
    seal BYTEA NOT NULL
)""",
    """CREATE TABLE trimtp_dc (
    account TEXT NOT NULL REFERENCES trimtp_account ON DELETE CASCADE,
    test_mode SMALLINT NOT NULL,
    kind TEXT NOT NULL,
    dc_id INTEGER NOT NULL,
    auth_key_id BYTEA,
    content BYTEA NOT NULL,
    seal BYTEA NOT NULL,
    PRIMARY KEY (account, test_mode, kind, dc_id)
)""",
    """CREATE TABLE trimtp_replaced_key (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account TEXT NOT NULL REFERENCES trimtp_account ON DELETE CASCADE,
    test_mode SMALLINT NOT NULL,
    kind TEXT NOT NULL,
    dc_id INTEGER NOT NULL,
    content BYTEA NOT NULL,
    seal BYTEA NOT NULL,
    replaced_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()
)""",
    "CREATE INDEX trimtp_replaced_key_of ON trimtp_replaced_key (account, test_mode, kind, dc_id)",
)
_THE_RECORD: Final = "account = %s AND test_mode = %s AND kind = %s AND dc_id = %s"
_IS_FREE: Final = "(owner IS NULL OR expires_at <= clock_timestamp())"


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account in the database: who holds its lease for how many more seconds, and how often it was claimed.

    ``holder`` is the host and process of the one who has it, None while it is free; ``seconds_left`` is 0 then.
    """

    account: str
    holder: str | None
    seconds_left: float
    claims: int


def create(connection: Connection) -> None:
    """Make the tables if there are none. Raises SessionCorrupt for those of a newer version."""
    if not _has_tables(connection):
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_CREATING,))
        if not _has_tables(connection):
            for statement in _SCHEMA:
                connection.execute(statement)
            connection.execute("INSERT INTO trimtp_schema VALUES (%s)", (SCHEMA_VERSION,))
    versions = [row[0] for row in connection.execute("SELECT version FROM trimtp_schema")]
    if len(versions) != 1 or versions[0] < 1:
        raise SessionCorrupt("the sessions in this database are damaged: they have no format version")
    if versions[0] > SCHEMA_VERSION:
        raise SessionCorrupt(
            "the sessions in this database were written by a newer version of trimtp"
            f" (format {versions[0]}, this one reads up to {SCHEMA_VERSION})"
        )


def _has_tables(connection: Connection) -> bool:
    # Not to_regclass(), which may still answer what was true when the transaction began.
    query = "SELECT 1 FROM pg_catalog.pg_class WHERE relname = 'trimtp_schema' AND pg_catalog.pg_table_is_visible(oid)"
    return connection.execute(query).fetchone() is not None


# ---- the lease ------------------------------------------------------------------------------------------------------


def load(connection: Connection, account: str, owner: str, holder: str, seconds: float) -> SessionData:
    """Take the lease for ``seconds`` and read the session; a new account is made.

    Raises SessionInUse, and SessionCorrupt for rows that are damaged.
    """
    connection.execute("INSERT INTO trimtp_account (account) VALUES (%s) ON CONFLICT DO NOTHING", (account,))
    taken = connection.execute(
        "UPDATE trimtp_account SET owner = %s, holder = %s, claims = claims + 1,"
        " expires_at = clock_timestamp() + make_interval(secs => %s)"
        f" WHERE account = %s AND {_IS_FREE}",
        (owner, holder, seconds, account),
    )
    if not taken.rowcount:
        held = connection.execute("SELECT holder FROM trimtp_account WHERE account = %s", (account,)).fetchone()
        by = f" by {held[0]}" if held is not None and held[0] else ""
        raise SessionInUse(f"the session of account {account!r} is in use{by}")
    try:
        return _read(connection, account)
    except ValueError as error:
        raise SessionCorrupt(f"the session of account {account!r} is damaged: {error}") from error


def prolong(connection: Connection, account: str, owner: str, seconds: float) -> bool:
    """Let the lease end ``seconds`` from now; False if it is no longer ours to prolong. A transaction of its own."""
    return _at_once(
        connection,
        "UPDATE trimtp_account SET expires_at = clock_timestamp() + make_interval(secs => {})"
        " WHERE account = {} AND owner = {} AND expires_at > clock_timestamp()",
        (seconds, account, owner),
    )


def give_back(connection: Connection, account: str, owner: str) -> bool:
    """End the lease; False if it is no longer ours. A transaction of its own."""
    return _at_once(
        connection,
        "UPDATE trimtp_account SET owner = NULL, holder = NULL, expires_at = NULL, released_at = clock_timestamp()"
        " WHERE account = {} AND owner = {}",
        (account, owner),
    )


def _at_once(connection: Connection, statement: LiteralString, values: tuple[object, ...]) -> bool:
    """A whole transaction in one message, so that no cut wire leaves it open; whether the UPDATE found its row."""
    from psycopg import sql

    query = sql.SQL("{}; {}; COMMIT").format(
        sql.SQL(BEGIN), sql.SQL(statement).format(*(sql.Literal(value) for value in values))
    )
    cursor = connection.execute(query)
    updated = False
    while True:
        updated = updated or (cursor.statusmessage == "UPDATE 1")
        if not cursor.nextset():
            return updated


def _check_lease(connection: Connection, account: str, owner: str) -> None:
    """Lock the account's row and see that the lease is ours and runs. Raises LeaseLost."""
    connection.execute("SELECT 1 FROM trimtp_account WHERE account = %s FOR UPDATE", (account,))
    ours = connection.execute(  # a statement of its own, so that the clock is read after the lock was got
        "SELECT 1 FROM trimtp_account WHERE account = %s AND owner = %s AND expires_at > clock_timestamp()",
        (account, owner),
    ).fetchone()
    if ours is None:
        raise LeaseLost(f"the lease of account {account!r} has ended; nothing was written")


# ---- the session ----------------------------------------------------------------------------------------------------


def commit(connection: Connection, account: str, owner: str, change: SessionChange) -> None:
    """Write a change. Raises LeaseLost, StaleWrite, and ValueError for values that cannot be stored."""
    header = None if change.header is None else _sealed(header_row(change.header))
    rows = [_sealed(record_row(record)) for record in change.put]
    _check_lease(connection, account, owner)
    for key, expected in change.expect.items():
        if _standing(connection, account, key) != expected:
            raise StaleWrite(key)
    for key in change.delete:
        for table in ("trimtp_dc", "trimtp_replaced_key"):
            connection.execute(f"DELETE FROM {table} WHERE {_THE_RECORD}", (account, *key_row(key)))
    for record, (content, seal) in zip(change.put, rows, strict=True):
        _keep_replaced(connection, account, record)
        connection.execute(
            "INSERT INTO trimtp_dc (account, test_mode, kind, dc_id, auth_key_id, content, seal)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT (account, test_mode, kind, dc_id) DO UPDATE"
            " SET auth_key_id = excluded.auth_key_id, content = excluded.content, seal = excluded.seal",
            (account, *key_row(record.key), _key_id(record), content, seal),
        )
    if header is not None:
        connection.execute(
            "INSERT INTO trimtp_header (account, content, seal) VALUES (%s, %s, %s)"
            " ON CONFLICT (account) DO UPDATE SET content = excluded.content, seal = excluded.seal",
            (account, *header),
        )


def replaced_keys(connection: Connection, account: str) -> tuple[ReplacedKey, ...]:
    """The backups, oldest first. Raises SessionCorrupt."""
    rows = connection.execute(
        "SELECT content, seal, to_char(replaced_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')"
        " FROM trimtp_replaced_key WHERE account = %s ORDER BY id",
        (account,),
    ).fetchall()
    found = []
    for content, seal, replaced_at in rows:
        try:
            record = record_of_row(_unsealed(content, seal))
        except ValueError as error:
            raise SessionCorrupt(f"the session of account {account!r} is damaged: {error}") from error
        assert record.auth_key is not None  # only such records are moved here
        found.append(
            ReplacedKey(record.key, record.auth_key, record.created_at, record.user_id, record.epoch, replaced_at)
        )
    return tuple(found)


def _read(connection: Connection, account: str) -> SessionData:
    """Raises ValueError for what is not as this version writes it."""
    header = connection.execute("SELECT content, seal FROM trimtp_header WHERE account = %s", (account,)).fetchone()
    rows = connection.execute(
        "SELECT content, seal, test_mode, kind, dc_id FROM trimtp_dc WHERE account = %s", (account,)
    ).fetchall()
    records = []
    for content, seal, *key in rows:
        record = record_of_row(_unsealed(content, seal))
        if key_row(record.key) != tuple(key):
            raise ValueError("a record lies under another one's key")
        records.append(record)
    return SessionData(
        None if header is None else header_of_row(_unsealed(*header)), {record.key: record for record in records}
    )


def _standing(connection: Connection, account: str, key: DcKey) -> tuple[int | None, int]:
    row = connection.execute(
        f"SELECT content, seal FROM trimtp_dc WHERE {_THE_RECORD}", (account, *key_row(key))
    ).fetchone()
    if row is None:
        return None, 0
    record = record_of_row(_unsealed(*row))
    return record.auth_key_id, record.epoch


def _keep_replaced(connection: Connection, account: str, record: DcRecord) -> None:
    """Move the key that ``record`` is about to replace, if any, to the backups."""
    key = (account, *key_row(record.key))
    moved = connection.execute(
        "INSERT INTO trimtp_replaced_key (account, test_mode, kind, dc_id, content, seal)"
        f" SELECT account, test_mode, kind, dc_id, content, seal FROM trimtp_dc WHERE {_THE_RECORD}"
        " AND auth_key_id IS NOT NULL AND auth_key_id IS DISTINCT FROM %s",
        (*key, _key_id(record)),
    )
    if moved.rowcount:
        connection.execute(
            f"DELETE FROM trimtp_replaced_key WHERE {_THE_RECORD} AND id NOT IN (SELECT id FROM trimtp_replaced_key"
            f" WHERE {_THE_RECORD} ORDER BY id DESC LIMIT {_KEPT})",
            (*key, *key),
        )


def _sealed(row: Row) -> tuple[bytes, bytes]:
    return msgspec.msgpack.encode(row), digest(row)


def _unsealed(content: bytes, seal: bytes) -> Sequence[Any]:
    """The row. Raises ValueError if it does not fit its seal."""
    row = msgspec.msgpack.decode(content, type=list[Any])
    if digest(row) != seal:
        raise ValueError("a row does not fit its seal")
    return row


def _key_id(record: DcRecord) -> bytes | None:
    key_id = record.auth_key_id
    return None if key_id is None else key_id.to_bytes(8, "little")


# ---- the accounts ---------------------------------------------------------------------------------------------------


def accounts(connection: Connection) -> list[AccountRow]:
    """Every account, by name."""
    rows = connection.execute(
        f"SELECT account, CASE WHEN {_IS_FREE} THEN NULL ELSE holder END,"
        f" CASE WHEN {_IS_FREE} THEN 0 ELSE extract(epoch FROM expires_at - clock_timestamp())::float8 END, claims"
        " FROM trimtp_account ORDER BY account"
    )
    return [AccountRow(*row) for row in rows]


def free(connection: Connection) -> list[str]:
    """The accounts that nobody holds, longest unclaimed first."""
    rows = connection.execute(
        f"SELECT account FROM trimtp_account WHERE {_IS_FREE} ORDER BY coalesce(expires_at, released_at), account"
    )
    return [row[0] for row in rows]


def remove(connection: Connection, account: str) -> bool:
    """Wipe an account; whether there was one. Raises SessionInUse."""
    if connection.execute(f"DELETE FROM trimtp_account WHERE account = %s AND {_IS_FREE}", (account,)).rowcount:
        return True
    if connection.execute("SELECT 1 FROM trimtp_account WHERE account = %s", (account,)).fetchone() is not None:
        raise SessionInUse(f"the session of account {account!r} is in use")
    return False
