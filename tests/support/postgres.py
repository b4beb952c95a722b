"""A PostgreSQL server for the tests that need one, and a room of its own in it for each of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
import trio
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from tools.postgres import NoServer, running_server

__all__ = ["Wire", "postgres", "postgres_server", "sql"]

_numbers = itertools.count()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A server that runs until the tests end; its connection string. Skips the test where there is none."""
    try:
        with running_server() as conninfo:
            yield conninfo
    except NoServer as missing:
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


class Wire:
    """A unix socket before the server's own, whose bytes can be held up: a network that fails, both ways at once."""

    def __init__(self, conninfo: str, folder: Path) -> None:
        parts = conninfo_to_dict(conninfo)
        self._server = f"{parts['host']}/.s.PGSQL.5432"
        self._path = folder / ".s.PGSQL.5432"
        self.conninfo = make_conninfo(conninfo, host=str(folder))
        self._open = trio.Event()
        self._open.set()
        self.held_up = trio.Event()
        """Somebody has sent something since the wire was cut."""

    def cut(self) -> None:
        """From now on nothing gets through; connections stay open."""
        self._open = trio.Event()
        self.held_up = trio.Event()

    def mend(self) -> None:
        """Let everything through again, what was held up too."""
        self._open.set()

    async def serve(self, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Carry bytes until cancelled."""
        listener = trio.socket.socket(trio.socket.AF_UNIX, trio.socket.SOCK_STREAM)
        with listener:
            await listener.bind(str(self._path))
            listener.listen(10)
            async with trio.open_nursery() as nursery:
                task_status.started()
                while True:
                    client, _ = await listener.accept()
                    nursery.start_soon(self._carry, trio.SocketStream(client))

    async def _carry(self, client: trio.SocketStream) -> None:
        async with client, await trio.open_unix_socket(self._server) as server, trio.open_nursery() as nursery:
            for source, target in ((client, server), (server, client)):
                nursery.start_soon(self._copy, source, target, nursery.cancel_scope)

    async def _copy(self, source: trio.SocketStream, target: trio.SocketStream, scope: trio.CancelScope) -> None:
        with suppress(trio.BrokenResourceError, trio.ClosedResourceError):
            while data := await source.receive_some():
                if not self._open.is_set():
                    self.held_up.set()
                    await self._open.wait()
                await target.send_all(data)
        scope.cancel()
