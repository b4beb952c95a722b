"""Sessions in another process, for the tests that kill it: run as a program, told by words on the command line.

``writers PATH SEED[:PASSPHRASE]``: for each line on stdin fork a child that opens the session and commits one new key
after another to data centres FIRST, FIRST + 1, … (FIRST is the line), printing ``ready PID`` and then ``ack DC`` after
each commit. When a child is dead, ``dead`` is printed. The program itself never opens the session, so every child
starts alike.

``hold PATH``: load the session, print ``ready PID``, and wait for the end of stdin without giving the lease back.

``fork PATH``: as ``hold``, after forking a child that outlives the holder and prints ``child PID``.

``full PATH``: load the session, forbid the file to grow, try to commit, print the error; then allow it and print what
a second commit says.

``rekey PATH OLD``: for each line on stdin fork a child that changes the passphrase from OLD (none if it is empty) and
is killed before the SQL statement whose number the line is; print ``rekey killed`` when it is dead, or ``rekey done``
if there were not so many statements.
"""

from __future__ import annotations

import hashlib
import os
import resource
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any

import trio

from trimtp.errors import StoreError
from trimtp.store import DcKey, DcRecord, SessionChange, SqliteStore, cipher


def key_of(seed: str, dc_id: int) -> bytes:
    """The key that a writer with this seed gives this data centre."""
    return hashlib.shake_256(f"{seed} {dc_id}".encode()).digest(256)


def passphrase_of(seed: str) -> str | None:
    """The passphrase of a session whose seed has one: behind a colon. It costs little from here on."""
    cipher.DEFAULT_COST = cipher.Cost(16, 8, 1)  # type: ignore[misc]
    return seed.partition(":")[2] or None


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


async def write(path: str, seed: str, first: int) -> None:
    store = SqliteStore(path, passphrase_of(seed))
    await store.load()
    say("ready", os.getpid())
    dc_id = first
    while True:
        await store.commit(SessionChange(put=(DcRecord(DcKey(False, "main", dc_id), auth_key=key_of(seed, dc_id)),)))
        say("ack", dc_id)
        dc_id += 1


def writers(path: str, seed: str) -> None:
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            trio.run(write, path, seed, int(line))
        os.waitpid(pid, 0)
        say("dead")


async def hold(path: str, forking: bool) -> None:
    store = SqliteStore(path)
    await store.load()
    if forking:
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(writer)
            os.read(reader, 1)  # until the holder is gone
            say("child", os.getpid())
            signal.pause()
        os.close(reader)
    say("ready", os.getpid())
    await trio.to_thread.run_sync(sys.stdin.read)


async def full(path: str) -> None:
    store = SqliteStore(path)
    await store.load()
    change = SessionChange(
        put=tuple(DcRecord(DcKey(False, "main", dc_id), auth_key=key_of("full", dc_id)) for dc_id in range(1, 400))
    )
    size = sum(file.stat().st_size for file in Path(path).parent.iterdir())
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (min(size, 40_000), resource.RLIM_INFINITY))
    try:
        await store.commit(change)
    except StoreError as error:
        say("first", type(error).__name__, error)
    else:
        say("first done")
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await store.commit(change)
    say("second done")
    await store.aclose()


class Mortal:
    """A connection whose process is killed before the statement number ``turn``."""

    def __init__(self, connection: sqlite3.Connection, turn: int) -> None:
        self._connection = connection
        self._turn = turn

    def execute(self, statement: str, *parameters: Any) -> sqlite3.Cursor:
        if self._turn == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self._turn -= 1
        return self._connection.execute(statement, *parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


async def rekey(path: str, old: str, turn: int) -> None:
    store = SqliteStore(path, passphrase_of(f":{old}"))
    await store.load()
    database = store._open_database()
    database._connection = Mortal(database._connection, turn)  # type: ignore[assignment]
    await store.set_passphrase("battery staple")


def rekeys(path: str, old: str) -> None:
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            trio.run(rekey, path, old, int(line))
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        say("rekey", "killed" if killed else "done" if status == 0 else "failed")


def main(work: str, path: str, seed: str = "") -> None:
    if work == "writers":
        writers(path, seed)
    elif work == "rekey":
        rekeys(path, seed)
    elif work == "full":
        trio.run(full, path)
    else:
        trio.run(hold, path, work == "fork")


if __name__ == "__main__":
    main(*sys.argv[1:])
