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

__all__ = ["NoServer", "find_programs", "running_server"]

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
