"""Sessions in a PostgreSQL database: many accounts, shared by workers on many machines, none ever open twice.

>>> database = PostgresDatabase("postgresql://worker@db.example/fleet")
>>> async with trimtp.open_client(PostgresStore(database, "ada"), api_id=12345, api_hash="0123abc") as client: ...

Needs psycopg 3, the extra ``postgres``. What lies where, and why a lease holds: :mod:`trimtp.store.postgres.tables`.
"""

from __future__ import annotations

from trimtp.store.postgres.database import PostgresDatabase
from trimtp.store.postgres.store import PostgresStore
from trimtp.store.postgres.tables import SCHEMA_VERSION, AccountRow

__all__ = ["SCHEMA_VERSION", "AccountRow", "PostgresDatabase", "PostgresStore"]
