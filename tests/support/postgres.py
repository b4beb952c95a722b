"""A PostgreSQL server for the tests that need one, and a room of its own in it for each of them."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import psycopg
import pytest

from tools.postgres import NoServer, running_server

__all__ = ["postgres", "postgres_server", "sql"]

_numbers = itertools.count()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A server that runs until the tests end; its connection string.

    Skips the test where there is none, or fails it with ``TRIMTP_NEED_POSTGRES`` in the environment.
    """
    try:
        with running_server() as conninfo:
            yield conninfo
    except NoServer as missing:
        if os.environ.get("TRIMTP_NEED_POSTGRES"):
            raise
        pytest.skip(str(missing))


@pytest.fixture
def postgres(postgres_server: str) -> str:
    """The connection string of an empty schema in that server."""
    schema = f"room_{next(_numbers)}"
    with closing(psycopg.connect(postgres_server, autocommit=True)) as connection:
        connection.execute(f"CREATE SCHEMA {schema}")
    return f"{postgres_server} options='-c search_path={schema}'"


def sql(conninfo: str, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """Run one statement past the store; its rows."""
    with closing(psycopg.connect(conninfo, autocommit=True)) as connection:
        cursor = connection.execute(statement.encode(), values or None)
        return cursor.fetchall() if cursor.description else []
