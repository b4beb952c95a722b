"""What survives the process: the :class:`SessionStore` protocol and three implementations of it.

:class:`SqliteStore` keeps a session in a file, :class:`StringStore` in one line of text, :class:`MemoryStore` nowhere;
:mod:`trimtp.store.postgres`, not imported here, keeps those of many accounts in a database.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

from trimtp.store.memory import MemoryStore
from trimtp.store.records import (
    DcKey,
    DcRecord,
    Header,
    LeasedStore,
    SessionChange,
    SessionData,
    SessionStore,
    StaleWrite,
    StoredSalt,
)

if TYPE_CHECKING:
    from trimtp.store.database import ReplacedKey, Summary, summarise
    from trimtp.store.sqlite import SqliteStore
    from trimtp.store.string import StringStore

__all__ = [
    "DcKey",
    "DcRecord",
    "Header",
    "LeasedStore",
    "MemoryStore",
    "ReplacedKey",
    "SessionChange",
    "SessionData",
    "SessionStore",
    "SqliteStore",
    "StaleWrite",
    "StoredSalt",
    "StringStore",
    "Summary",
    "open_store",
    "summarise",
]


_HOMES = {
    "ReplacedKey": "database",
    "Summary": "database",
    "summarise": "database",
    "SqliteStore": "sqlite",
    "StringStore": "string",
}
"""What is loaded when it is first used: a client that keeps its session elsewhere needs no SQLite."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"trimtp.store.{_HOMES[name]}"), name)
    return value


def open_store(store: str | os.PathLike[str] | SessionStore) -> SessionStore:
    """The store a user means: a path is the SQLite file there, a store is itself. Nothing is opened yet.

    Raises ValueError for a path that can name no file, TypeError for anything that is neither.
    """
    if isinstance(store, str | os.PathLike):
        from trimtp.store.sqlite import SqliteStore

        return SqliteStore(store)
    if isinstance(store, SessionStore):
        return store
    raise TypeError(f"a session store is a path or a SessionStore, not {type(store).__name__}")
