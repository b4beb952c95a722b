"""What happens to the accounts of a worker that is killed, asked to leave, or cut off: measured, with an oracle.

The accounts live on a mock cluster in this process, their sessions in a real PostgreSQL. Each worker is a process of
its own and calls ``account.updateDeviceLocked`` with its number for every account that it holds, again and again. The
cluster writes down which worker called for which account when. An account is *open twice* if calls of two workers for
it interleave, or if a worker calls while the connection of an earlier one still stands. A worker that is stopped
(SIGSTOP) cannot close its connections: those are excused until it goes on (SIGCONT), and then have to be closed without
another call.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

import trio

import trimtp
from tools.postgres import Wire
from trimtp.store.postgres import PostgresDatabase
from trimtp.testing import MockCluster, open_mock_cluster
from trimtp.testing.methods import Call

__all__ = ["Figures", "Handover", "measure"]

_ROOT: Final = Path(__file__).resolve().parents[2]
_BEAT: Final = 0.02
_POLL: Final = 0.1
_LEAVE_SECONDS: Final = 10


@dataclass(frozen=True)
class Handover:
    """How the accounts of one worker came to the next one.

    ``seconds`` are, for each account, from what happened to the worker until the next one's first call; ``silence``
    from the last call of the old worker until then.
    """

    how: str
    seconds: tuple[float, ...]
    silence: tuple[float, ...]


@dataclass
class Figures:
    """What was measured: ``handovers`` in order, ``calls`` in all, and ``open_twice``, which has to be empty."""

    accounts: int
    lease: float
    handovers: list[Handover] = field(default_factory=list)
    calls: int = 0
    open_twice: list[str] = field(default_factory=list)
    noticed: float = 0.0
    """After how many seconds the stopped worker, once it went on, had closed every connection."""


class _Oracle:
    """Who called for which account when."""

    def __init__(self, cluster: MockCluster) -> None:
        self.cluster = cluster
        self.calls: dict[int, list[tuple[int, float]]] = {}
        self.open_twice: list[str] = []
        self.stopped: int | None = None
        """The worker that is stopped now, whose connections nobody can close."""
        self._workers: dict[int, tuple[int, Any]] = {}
        cluster.handle("account.updateDeviceLocked", self._beat)

    def _beat(self, call: Call, request: Any) -> bool:
        calls = self.calls.setdefault(call.user.id, [])
        worker: int = request.period
        if calls and worker != calls[-1][0] and any(worker == earlier for earlier, _ in calls):
            self.open_twice.append(f"worker {worker} called for account {call.user.id} after {calls[-1][0]} did")
        self._workers[id(call.session)] = worker, call.session
        for session in call.key.sessions.values():
            earlier, _ = self._workers.get(id(session), (worker, None))
            if earlier not in {worker, self.stopped} and session.is_carried:
                self.open_twice.append(f"worker {earlier} is still connected as account {call.user.id} beside {worker}")
        calls.append((worker, trio.current_time()))
        return True

    def all_served_by(self, worker: int, accounts: int) -> bool:
        """Whether the last call for every account came from this worker."""
        return len(self.calls) == accounts and all(calls[-1][0] == worker for calls in self.calls.values())

    def is_connected(self, worker: int) -> bool:
        """Whether a connection that this worker has called over still stands."""
        return any(number == worker and session.is_carried for number, session in self._workers.values())

    def handover(self, how: str, since: float, to: int) -> Handover:
        """The figures of what happened at ``since``."""
        seconds, silence = [], []
        for calls in self.calls.values():
            first = next(moment for worker, moment in calls if worker == to)
            last = max(moment for worker, moment in calls if worker != to)
            seconds.append(first - since)
            silence.append(first - last)
        return Handover(how, tuple(sorted(seconds)), tuple(sorted(silence)))


async def measure(database: str, *, accounts: int, lease: float) -> Figures:
    """Run the whole course on an empty database.

    One worker is killed, one stopped for longer than its lease and then continued, one asked to leave, one cut off from
    the database. ``lease`` is in seconds. Raises what a worker's failure leads to; takes about four leases.
    """
    figures = Figures(accounts, lease)
    with tempfile.TemporaryDirectory(prefix="trimtp-") as folder:
        async with open_mock_cluster() as cluster, trio.open_nursery() as nursery:
            await _fill(cluster, database, accounts)
            oracle = _Oracle(cluster)
            wire = Wire(database, Path(folder))
            await nursery.start(wire.serve)
            plan = {"cluster": cluster.describe(), "lease": lease, "beat": _BEAT, "poll": _POLL}

            async def taken_over_by(number: int) -> None:
                await cluster.wait_until(lambda: oracle.all_served_by(number, accounts))

            async def pass_on(how: str, act: Callable[[], None], to: int) -> None:
                since = trio.current_time()
                act()
                await taken_over_by(to)
                figures.handovers.append(oracle.handover(how, since, to))

            async with AsyncExitStack() as stack:
                workers = [  # all started at once, for they need a moment
                    await stack.enter_async_context(_started(number, plan | {"database": conninfo}))
                    for number, conninfo in enumerate((database, database, database, wire.conninfo, database), 1)
                ]
                await _let_claim(workers[0])
                await taken_over_by(1)
                await _let_claim(workers[1])
                await pass_on("killed (SIGKILL)", workers[0].kill, 2)
                await _let_claim(workers[2])
                oracle.stopped = 2
                await pass_on("stopped (SIGSTOP)", partial(workers[1].send_signal, signal.SIGSTOP), 3)
                began = trio.current_time()
                workers[1].send_signal(signal.SIGCONT)
                await cluster.wait_until(lambda: not oracle.is_connected(2))
                figures.noticed = trio.current_time() - began
                oracle.stopped = None
                workers[1].terminate()
                await _let_claim(workers[3])
                await pass_on("asked to leave (SIGTERM)", workers[2].terminate, 4)
                await _let_claim(workers[4])
                await pass_on("cut off from the database", wire.cut, 5)
                figures.calls = sum(map(len, oracle.calls.values()))
                figures.open_twice = list(oracle.open_twice)
                wire.mend()  # from here on the workers leave one by one, and may take over once more
            nursery.cancel_scope.cancel()
    return figures


async def _fill(cluster: MockCluster, conninfo: str, accounts: int) -> None:
    """Log ``accounts`` bots in and leave their sessions in the database."""
    async with PostgresDatabase(conninfo) as database, trio.open_nursery() as nursery:

        async def log_in(number: int) -> None:
            token = f"{number}:token-of-a-bot-of-the-fleet"
            cluster.add_user(bot_token=token, first_name=f"Bot {number}")
            store = database.store(f"bot-{number}")
            config = cluster.client_config()
            async with trimtp.open_client(store, api_id=1, api_hash="x", config=config) as client:
                await trimtp.login.with_bot_token(client, token)

        for number in range(1, accounts + 1):
            nursery.start_soon(log_in, number)


@asynccontextmanager
async def _started(number: int, plan: dict[str, Any]) -> AsyncIterator[trio.Process]:
    """A worker process, which is ended whatever happens."""
    process = await trio.lowlevel.open_process(
        [sys.executable, "-m", "tools.fleet.worker", str(number)],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), str(_ROOT / "generated")])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        await process.stdin.send_all(json.dumps(plan).encode() + b"\n")
        yield process
    finally:
        with trio.CancelScope(shield=True):  # bounded by the kill
            process.terminate()
            with trio.move_on_after(_LEAVE_SECONDS):
                await process.wait()
            process.kill()
            await process.wait()
            await process.stdin.aclose()
            await process.stdout.aclose()


async def _let_claim(process: trio.Process) -> None:
    """Have a worker claim accounts; it has looked for free ones when this returns. Raises RuntimeError if it died."""
    assert process.stdin is not None
    assert process.stdout is not None
    await process.stdin.send_all(b"claim\n")
    if not await process.stdout.receive_some():
        raise RuntimeError("a worker did not start")
