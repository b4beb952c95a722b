"""A PostgreSQL server of one's own for a while: in a temporary folder, on a unix socket, gone afterwards.

The programs come from the distribution's package (Debian: ``postgresql``). PostgreSQL refuses to run as root; started
by root, it runs as the user ``postgres``, or ``nobody`` where there is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import trio
from psycopg.conninfo import conninfo_to_dict, make_conninfo

__all__ = ["NoServer", "Wire", "find_programs", "running_server"]

_FOLDERS = ("/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/opt")


class NoServer(Exception):
    """There is no PostgreSQL on this machine; the message says what to install."""


def find_programs() -> Path:
    """The folder of ``initdb`` and ``postgres``, of the newest version there is. Raises NoServer."""
    found = [
        *(Path(folder) for folder in os.get_exec_path()),
        *sorted((path for root in _FOLDERS for path in Path(root).glob("*/bin")), reverse=True),
    ]
    for folder in found:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return (folder / "initdb").resolve().parent
    raise NoServer("no PostgreSQL server on this machine (Debian: apt-get install postgresql)")


@contextmanager
def running_server() -> Iterator[str]:
    """Run a server for as long as the block lasts; its connection string, of a superuser with no password.

    Raises NoServer where there are no programs, CalledProcessError where they fail.
    """
    programs = find_programs()
    as_user = _as_another_user()
    folder = Path(tempfile.mkdtemp(prefix="trimtp-pg-"))  # short: a socket's path has a hundred bytes
    try:
        if as_user:
            shutil.chown(folder, as_user[2])
        data = folder / "data"

        def call(program: str, *words: str) -> None:
            subprocess.run(
                [*as_user, str(programs / program), *words],
                check=True,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=None if program == "initdb" else subprocess.DEVNULL,
            )

        call("initdb", "-D", str(data), "-U", "trimtp", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C")
        settings = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=50"
        call("pg_ctl", "-D", str(data), "-o", settings, "-w", "-l", str(folder / "log"), "start")
        try:
            yield f"host={folder} user=trimtp dbname=postgres"
        finally:
            with suppress(subprocess.CalledProcessError):
                call("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_another_user() -> list[str]:
    """The words before a program that root has to give; nothing for anybody else."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return []
    import pwd

    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            user = pwd.getpwnam(name)
            return ["setpriv", "--reuid", user.pw_name, "--regid", str(user.pw_gid), "--clear-groups"]
    raise NoServer("PostgreSQL does not run as root, and there is no user postgres or nobody")


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
