"""The SQLite files of Telethon and of Pyrogram and Kurigram. They are told apart by the columns of ``sessions``.

Telethon keeps dc_id, server_address, port, auth_key and takeout_id; whose login it is stands, if anywhere, in the table
``entities`` as the hash of the entity 0. Pyrogram keeps dc_id, test_mode, auth_key, user_id, is_bot and, from its third
version on, api_id.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from trimtp.errors import SessionCorrupt
from trimtp.store.database import APPLICATION_ID, connect
from trimtp.store.files import beside, holds_bytes
from trimtp.store.foreign.session import Imported, imported, is_test_address

__all__ = ["read"]

_TELETHON: Final = {"dc_id", "server_address", "port", "auth_key", "takeout_id"}
_PYROGRAM: Final = {"dc_id", "test_mode", "auth_key", "user_id", "is_bot"}


def read(path: Path) -> Imported:
    """The session of a file, which is left as it is. Raises SessionCorrupt."""
    path = path.resolve()
    log, shared = beside(path, "-wal"), beside(path, "-shm")
    if holds_bytes(beside(path, "-journal")):
        raise SessionCorrupt(f"the program that {path} belongs to was interrupted: start and end it once")
    keep_shared = shared.exists()
    options = "mode=ro" if holds_bytes(log) else "mode=ro&immutable=1"
    try:
        with closing(connect(path, options)) as connection:
            connection.row_factory = sqlite3.Row
            return _read(connection, path)
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise SessionCorrupt(f"{path} cannot be read as a session: {error}") from None
    finally:
        if not keep_shared:
            shared.unlink(missing_ok=True)


def _read(connection: sqlite3.Connection, path: Path) -> Imported:
    if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        raise SessionCorrupt(f"{path} is a session of trimtp already: use it with --session")
    columns = {row["name"] for row in connection.execute("PRAGMA table_info(sessions)")}
    is_telethon = columns >= _TELETHON
    if not is_telethon and not columns >= _PYROGRAM:
        raise SessionCorrupt(f"{path} is an SQLite database, but no session of Telethon, Pyrogram or Kurigram")
    program = "Telethon" if is_telethon else "Pyrogram"
    row = connection.execute("SELECT * FROM sessions").fetchone()
    if row is None or not row["auth_key"]:
        raise SessionCorrupt(f"the session of {program} has no key: it was never logged in")
    dc_id, key = _number(row["dc_id"]), row["auth_key"]
    if not isinstance(key, bytes):
        raise SessionCorrupt(f"the session of {program} is damaged")
    if is_telethon:
        user_id = _telethon_user(connection)
        return imported(program, dc_id, key, user_id=user_id, test_mode=is_test_address(str(row["server_address"])))
    return imported(
        program,
        dc_id,
        key,
        user_id=_number(row["user_id"] or 0),
        is_bot=bool(row["is_bot"]),
        test_mode=bool(row["test_mode"]),
        api_id=_number(row["api_id"] or 0) if "api_id" in columns else None,
    )


def _number(value: Any) -> int:
    if not isinstance(value, int):
        raise ValueError("a number is none")  # noqa: TRY004 -- damage, not a caller's mistake
    return value


def _telethon_user(connection: sqlite3.Connection) -> int | None:
    try:
        row = connection.execute("SELECT hash FROM entities WHERE id = 0").fetchone()
    except sqlite3.OperationalError:  # no such table
        return None
    return None if row is None else _number(row["hash"])
