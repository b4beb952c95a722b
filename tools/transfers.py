"""``python -m tools.transfers``: a fault at every step of bringing an authorization to another data centre.

For the good path, and for each way a server can refuse on it, the same small story is told again and again: a client
that is logged in calls a foreign data centre from three tasks, the third in the middle of the transfer. Each time
something else goes wrong, and every place where it can is tried:

* the connection breaks before or after each read and write,
* one of the callers is cancelled at each of its checkpoints,
* the process dies before or after each write to the session store, and a new one carries on from what was stored,
* each write to the store fails once.

After each story the invariants of the authorization manager are checked on the server's own record of what it ran:
every waiting call ends (I6), one transfer goes on at a time (I1), exports are as few as the row allows (I2, I9), no
call comes to the foreign data centre unauthorized except one probe (I3), the home's key stays (I5), every change of
state is in the table of states, no connection is left. Time is simulated, so hours of back-off cost nothing.

    python -m tools.transfers [--row NAME …] [--every N] [--list]

``--every N`` tries each N-th place only. Exit code 0 when everything held, 1 with the first story that did not.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
import types
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import trio
import trio.testing

import trimtp
from trimtp import api
from trimtp.authorization.states import is_foreseen
from trimtp.config import ByteStream
from trimtp.store import SessionChange, SessionData
from trimtp.testing import MockCluster, open_mock_cluster, threads_inline

__all__ = ["ROWS", "Row", "Wrong", "main", "run_row"]

T = TypeVar("T")

HOME, FOREIGN = 2, 4
CALLERS = 3
EXPORT, IMPORT = "auth.exportAuthorization", "auth.importAuthorization"
ME = api.users.GetUsers(id=[api.InputUserSelf()])
_PATIENCE = 7200.0
"""Simulated seconds after which a call that has not ended never will."""


# ---- what a server may do -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """One row of the failure table: what the servers do, how the calls may end, how many exports it may take.

    With ``ready`` the foreign data centre was authorized before. ``ends`` are the errors that the calls may get.
    """

    name: str
    arrange: Callable[[MockCluster], None] = lambda _cluster: None
    exports: int = 1
    ready: bool = False
    ends: tuple[type[Exception], ...] = ()
    loses_login: bool = False


def _refuse(
    dc_id: int, method: str, name: str, times: int = 1, code: int | None = None
) -> Callable[[MockCluster], None]:
    return lambda cluster: cluster.dc(dc_id).faults.error(method, name, code=code, times=times)


ROWS = (
    Row("good path"),
    Row("export FLOOD_WAIT", _refuse(HOME, EXPORT, "FLOOD_WAIT_5")),
    Row("export 500", _refuse(HOME, EXPORT, "INTERNAL", code=500)),
    Row("export DC_ID_INVALID", _refuse(HOME, EXPORT, "DC_ID_INVALID"), ends=(trimtp.DcUnavailable,)),
    Row(
        "export 401",
        _refuse(HOME, EXPORT, "SESSION_REVOKED", code=401),
        ends=(trimtp.LoggedOut, trimtp.NotLoggedIn),
        loses_login=True,
    ),
    Row("import AUTH_BYTES_INVALID", _refuse(FOREIGN, IMPORT, "AUTH_BYTES_INVALID"), exports=2),
    Row("import AUTH_BYTES_INVALID twice", _refuse(FOREIGN, IMPORT, "AUTH_BYTES_INVALID", 2), exports=3),
    Row(
        "import AUTH_BYTES_INVALID for ever",
        _refuse(FOREIGN, IMPORT, "AUTH_BYTES_INVALID", 1000),
        exports=3,
        ends=(trimtp.DcUnavailable,),
    ),
    Row("import USER_ID_INVALID", _refuse(FOREIGN, IMPORT, "USER_ID_INVALID"), exports=2),
    Row("import CONNECTION_NOT_INITED", _refuse(FOREIGN, IMPORT, "CONNECTION_NOT_INITED"), exports=1),
    Row("import 500", _refuse(FOREIGN, IMPORT, "INTERNAL", code=500), exports=2),
    Row("call 401", lambda cluster: cluster.dc(FOREIGN).faults.forget_authorizations(), exports=2, ready=True),
    Row("call -404", lambda cluster: cluster.dc(FOREIGN).faults.forget_key(), exports=2, ready=True),
    Row(
        "call AUTH_KEY_DUPLICATED",
        _refuse(FOREIGN, "users.getUsers", "AUTH_KEY_DUPLICATED", code=406),
        exports=2,
        ready=True,
    ),
)
"""The good path, and a row for each way to fail."""


# ---- what may go wrong besides --------------------------------------------------------------------------------------


class Crash(Exception):
    """The process is dead."""


@dataclass
class Mishap:
    """What goes wrong, and where. ``steps`` counts how many places of each kind there were."""

    kind: str = ""
    at: int = 0
    steps: Counter[str] = field(default_factory=Counter)

    def here(self, kind: str) -> bool:
        """One more place where a mishap of this kind may be: whether it is this one."""
        self.steps[kind] += 1
        return self.kind == kind and self.steps[kind] == self.at

    def __str__(self) -> str:
        return f"{self.kind} at {self.at}" if self.kind else "nothing else"


class Wire:
    """A stream to a data centre that breaks where it is told to."""

    def __init__(self, stream: ByteStream, mishap: Mishap) -> None:
        self._stream = stream
        self._mishap = mishap

    async def send_all(self, data: bytes | bytearray | memoryview, /) -> None:
        """Send, or break."""
        if self._mishap.here("break before"):
            await self._break()
        await self._stream.send_all(data)
        if self._mishap.here("break after"):
            await self._break()

    async def receive_some(self, max_bytes: int | None = None, /) -> bytes | bytearray:
        """Receive, or lose what arrived and break."""
        data = await self._stream.receive_some(max_bytes)
        if data and self._mishap.here("break before"):
            await self._break()
        return data

    async def aclose(self) -> None:
        """Close."""
        await self._stream.aclose()

    async def _break(self) -> None:
        await trio.aclose_forcefully(self._stream)  # type: ignore[arg-type]  # the cluster's streams are Trio's
        raise trio.BrokenResourceError


class Disk(trimtp.MemoryStore):
    """A store that dies, or fails, where it is told to."""

    def __init__(self, data: SessionData, mishap: Mishap) -> None:
        super().__init__()
        self._data = data
        self._mishap = mishap
        self.is_dead = False

    async def commit(self, change: SessionChange) -> None:
        """Commit, or die before or after it, or fail."""
        if self.is_dead:
            raise Crash
        if self._mishap.here("crash before"):
            self.is_dead = True
            raise Crash
        if self._mishap.here("disk error"):
            raise trimtp.StoreError("the disk is full")
        await super().commit(change)
        if self._mishap.here("crash after"):
            self.is_dead = True
            raise Crash

    @property
    def data(self) -> SessionData:
        """What survives."""
        return self._data


@types.coroutine
def cancelled_in(coroutine: Coroutine[Any, Any, T], mishap: Mishap, scope: trio.CancelScope) -> Generator[Any, Any, T]:
    """Run a coroutine, counting its checkpoints, and cancel ``scope`` at the one the mishap is about."""
    send: Callable[[Any], Any] = coroutine.send
    value: Any = None
    while True:
        try:
            trap = send(value)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # a coroutine's value is of its type
        if mishap.here("cancel"):
            scope.cancel()
        try:
            send, value = coroutine.send, (yield trap)
        except BaseException as error:  # noqa: ASYNC103, BLE001 -- the coroutine's to handle
            send, value = coroutine.throw, error


# ---- a story --------------------------------------------------------------------------------------------------------


class Wrong(Exception):
    """An invariant did not hold."""


@dataclass
class Story:
    """One client's life with one mishap, and what came of it."""

    cluster: MockCluster
    row: Row
    mishap: Mishap
    disk: Disk
    home_key: int
    ends: list[str] = field(default_factory=list)
    overlapped: bool = False
    unforeseen: list[str] = field(default_factory=list)
    key_made: trio.Event = field(default_factory=trio.Event)

    def check(self, holds: object, what: str) -> None:
        """Raise Wrong unless it holds."""
        if not holds:
            raise Wrong(f"{self.row.name}; {self.mishap}: {what}; the calls ended as {self.ends}")

    async def tell(self) -> None:
        """Live it, and check."""
        cluster = self.cluster
        calls, exports, imports = len(cluster.calls), cluster.count(EXPORT), cluster.count(IMPORT)
        crashed = await self._live()
        self.check(crashed == self.mishap.kind.startswith("crash"), "the process died, or did not, as it should")
        if not crashed:  # in a dead process nobody sees how a call ends
            self._check_ends()
        for dc in cluster.dcs.values():
            dc.faults.clear()
        if crashed or not self.row.loses_login:
            await self._live_again(server_forgot=crashed and self.row.ready)
        new = cluster.calls[calls:]
        unauthorized = [c for c in new if c.dc_id == FOREIGN and c.method == "users.getUsers" and c.error]
        most = 1 + (CALLERS if self.row.ready else 0)  # when it was READY, nobody could know that it is no more
        self.check(len(unauthorized) <= most, f"I3: {len(unauthorized)} calls came unauthorized")
        spent = cluster.count(EXPORT) - exports
        self.check(spent <= self.row.exports + (1 if self.mishap.kind else 0), f"I2, I9: {spent} exports")
        self.check(cluster.count(IMPORT) - imports <= spent, "an export was used twice")
        self.check(cluster.deviations == {}, f"wire discipline: {dict(cluster.deviations)}")
        for dc in cluster.dcs.values():
            await cluster.wait_until(lambda dc=dc: not dc.connections)  # type: ignore[misc]  # mypy guesses no default

    def _check_ends(self) -> None:
        self.check(len(self.ends) == CALLERS, "I6: every call ends")
        allowed = {"ok", *(kind.__name__ for kind in self.row.ends)}
        if self.mishap.kind == "cancel":
            allowed.add("Cancelled")
            self.check(self.ends.count("Cancelled") <= 1, "one cancellation reached several calls")
        elif self.mishap.kind == "disk error":
            allowed |= {"StoreError"}
        self.check(set(self.ends) <= allowed, f"only {sorted(allowed)} may come of it")

    async def _live(self) -> bool:
        """The three callers; whether the process died."""
        hung = False
        try:
            with trio.fail_after(_PATIENCE):
                async with self._client(self.mishap) as client, trio.open_nursery() as nursery:
                    if self.row.ready:
                        await self._make_ready(client)
                    self.row.arrange(self.cluster)
                    await nursery.start(self._watch, client)
                    async with trio.open_nursery() as callers:
                        for number in range(CALLERS):
                            callers.start_soon(self._call, client, number)
                    nursery.cancel_scope.cancel()
        except* (trimtp.InternalError, Crash):
            if not self.disk.is_dead:
                raise
        except* trio.TooSlowError:
            hung = True
        self.check(not hung, "I6: a call never ends")
        self.check(not self.overlapped, "I1: two transfers at once")
        self.check(not self.unforeseen, f"not in the table of states: {self.unforeseen}")
        return self.disk.is_dead

    async def _make_ready(self, client: trimtp.Client) -> None:
        counted, self.mishap.steps = self.mishap.steps, Counter()
        kind, self.mishap.kind = self.mishap.kind, ""
        await client.invoke(ME, dc_id=FOREIGN)
        self.mishap.steps, self.mishap.kind = counted, kind

    async def _live_again(self, *, server_forgot: bool) -> None:
        """Another process opens what was stored: it works, and takes one export more at most (I9).

        None, if by the store the data centre is authorized (I2), unless the old process died of what it learned last.
        """
        before = self.cluster.count(EXPORT)
        self.disk = Disk(self.disk.data, Mishap())
        header = self.disk.data.header
        assert header is not None
        was_authorized = any(
            record.auth_key is not None and (record.user_id, record.epoch) == (header.user_id, header.epoch)
            for key, record in self.disk.data.dcs.items()
            if key.dc_id == FOREIGN
        )
        if self.row.loses_login and header.user_id is None:
            return
        with trio.fail_after(_PATIENCE):
            async with self._client(Mishap()) as client:
                self.check(client.is_authorized, "the login was lost")
                try:
                    await client.invoke(ME, dc_id=FOREIGN)
                except (trimtp.DcUnavailable, trimtp.TransferFloodWait) as error:
                    self.check(self.row.ends, f"the next process cannot work: {error}")
                await client.get_me()
        spent = self.cluster.count(EXPORT) - before
        self.check(spent <= 1, f"I9: the next process took {spent} exports")
        if was_authorized and not server_forgot:
            self.check(spent == 0, "I2: an export after a restart")
        keys = [record.auth_key_id for key, record in self.disk.data.dcs.items() if key.dc_id == HOME]
        self.check(keys == [self.home_key], "I5: the home's key was replaced")

    def _client(self, mishap: Mishap) -> Any:
        dial = self.cluster.dial

        async def connect(host: str, port: int) -> ByteStream:
            return Wire(await dial(host, port), mishap)

        config = self.cluster.client_config(dial=connect, pfs=False)
        return trimtp.open_client(self.disk, api_id=1, api_hash="x", config=config)

    async def _watch(  # noqa: ASYNC114 -- started in this file
        self,
        client: trimtp.Client,
        task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED,
    ) -> None:
        """I1: transfers of the data centre begin and end in turn."""
        running = False
        async with client.dcs.events() as events:
            task_status.started()
            async for event in events:
                if event.previous is not None and not is_foreseen(event.previous, event.state):
                    self.unforeseen.append(f"dc{event.dc_id} {event.previous} -> {event.state}")
                if event.dc_id == FOREIGN and event.kind is trimtp.DcEventKind.TRANSFER_BEGAN:
                    self.overlapped |= running
                    running = True
                elif event.dc_id == FOREIGN and event.kind is trimtp.DcEventKind.TRANSFER_ENDED:
                    running = False
                elif event.dc_id == FOREIGN and event.kind is trimtp.DcEventKind.KEY_MADE:
                    self.key_made.set()

    async def _call(self, client: trimtp.Client, number: int) -> None:
        end = "Cancelled"
        if number == CALLERS - 1:  # this one comes in the middle of the transfer
            with trio.move_on_after(0.5):
                await self.key_made.wait()
        try:
            with trio.CancelScope() as scope:
                calling = client.invoke(ME, dc_id=FOREIGN)
                (me,) = await (calling if number else cancelled_in(calling, self.mishap, scope))
                assert isinstance(me, api.User)
                end = "ok"
        except (trimtp.TrimtpError, Crash) as error:
            end = type(error).__name__
            if not isinstance(error, (*self.row.ends, trimtp.StoreError)):
                end = end if isinstance(error, Crash) else repr(error)
        finally:
            self.ends.append(end)


# ---- all of them ----------------------------------------------------------------------------------------------------


async def run_row(row: Row, *, every: int = 1, offset: int = 0) -> Counter[str]:
    """Tell every story of a row; returns how many of each kind there were. Raises Wrong at the first that fails."""
    async with open_mock_cluster((HOME, FOREIGN), HOME, strict=True, in_memory=True, seed=1) as cluster:
        cluster.add_user(phone="+15550001", first_name="Ada")
        start = trimtp.MemoryStore()
        config = cluster.client_config(pfs=False)
        async with trimtp.open_client(start, api_id=1, api_hash="x", config=config) as client:
            sent = await trimtp.login.request_code(client, "+15550001")
            await sent.submit(cluster.code)
        data = start._data  # noqa: SLF001 -- the state every story begins with
        (home_key,) = [record.auth_key_id for record in data.dcs.values()]
        assert home_key is not None

        async def tell(mishap: Mishap) -> None:
            cluster.dc(FOREIGN).keys.clear()
            await Story(cluster, row, mishap, Disk(data, mishap), home_key).tell()

        plain = Mishap()
        await tell(plain)
        told: Counter[str] = Counter({"": 1})
        places = {kind: plain.steps[kind] for kind in ("break before", "break after", "cancel")}
        places |= dict.fromkeys(("crash before", "crash after", "disk error"), plain.steps["crash before"])
        for kind, count in places.items():
            for at in range(1 + offset % every, count + 1, every):
                await tell(Mishap(kind, at))
                told[kind] += 1
        return told


def run(main_of: Callable[[], Awaitable[T]]) -> T:
    """Run under simulated time."""
    logger = logging.getLogger("trimtp")
    level = logger.level
    logger.setLevel(logging.CRITICAL)  # what goes wrong here is meant to
    try:
        with threads_inline():
            return trio.run(main_of, clock=trio.testing.MockClock(autojump_threshold=0))
    finally:
        logger.setLevel(level)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool; returns the exit code."""
    names = [row.name for row in ROWS]
    parser = argparse.ArgumentParser(
        prog="python -m tools.transfers", description="A fault at every step of transfers."
    )
    parser.add_argument("--row", action="append", choices=names, metavar="NAME", help="these rows only")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each N-th place only (default: all)")
    parser.add_argument("--list", action="store_true", help="list the rows")
    options = parser.parse_args(arguments)
    if options.list:
        print("\n".join(names))
        return 0
    if options.every < 1:
        parser.error("--every is 1 or more")
    began, sum_of_all = time.perf_counter(), 0
    for row in ROWS:
        if options.row and row.name not in options.row:
            continue
        try:
            told = run(lambda row=row: run_row(row, every=options.every))  # type: ignore[misc]  # as above
        except Wrong as wrong:
            print(f"transfers: {wrong}", file=sys.stderr)
            return 1
        sum_of_all += told.total()
        kinds = ", ".join(f"{count} {kind or 'plain'}" for kind, count in told.items())
        print(f"{row.name:36} {told.total():5} stories held: {kinds}", flush=True)
    print(f"{sum_of_all} stories held in {time.perf_counter() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
