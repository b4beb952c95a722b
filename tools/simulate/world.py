"""One run: a cluster, a network, a client with its store, the calls and the faults of a plan, under the fake clock.

A run is a chain of lives: the client is opened on its store, logs in if it has to, and makes the plan's calls as their
times come; a fault may close it or let it crash, and the next life opens the same store. Faults come at their times,
whatever the client does. When all of them are over the world is mended (connections accepted, keys as they are, nothing
held), what still waits has 90 s to end, and every data centre is called once more. Then the client closes, and what is
left behind is looked for. The judge hears of everything as it happens; the first violation ends the run. Everything
that happened is a line of the story, and the hash of these lines is the trace.
"""

from __future__ import annotations

import hashlib
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import trimtp_api
import trimtp_api as api
import trio
import trio.testing

import trimtp
import trimtp.dc.datacenter
from tools.simulate import faults
from tools.simulate.control import EPOCH, LogKeeper, controlled, patched
from tools.simulate.judge import Judge, Violation
from tools.simulate.network import Network
from tools.simulate.plan import HOME, Call, Plan
from trimtp.errors import StoreError, TrimtpError
from trimtp.store import MemoryStore, SessionChange, SessionData, SessionStore, SqliteStore
from trimtp.testing import MockCluster, Refusal, open_mock_cluster

if TYPE_CHECKING:
    from trimtp.testing.methods import Call as ServerCall
    from trimtp.testing.session import ServerSession

__all__ = ["Report", "World", "run"]

PHONE = "+15550001"
CODE = "12345"
LIVENESS_SECONDS = 90.0
_SETTLE_SECONDS = 40.0
_CLOSE_SECONDS = 3.5
_LONGEST_RUN = 6 * 3600.0
_CHAT_BYTES = 12


@dataclass(frozen=True, slots=True)
class Report:
    """How a run went. ``trace`` is a hash over the whole story; ``seconds`` are simulated."""

    plan: Plan
    violation: Violation | None
    trace: str
    story: list[str] = field(repr=False)
    seconds: float
    faults: Counter[str]
    endings: Counter[str]


def run(plan: Plan) -> Report:
    """Run a plan to its end, or to the first violated invariant."""
    world = World(plan)
    with ExitStack() as stack:
        stack.enter_context(controlled(plan.seed, lambda: world.slept))
        stack.enter_context(world.judge.observing())
        stack.enter_context(LogKeeper(world.hear).listening())
        if plan.key_seconds:
            stack.enter_context(
                patched(
                    trimtp.dc.datacenter,
                    _TEMPORARY_SECONDS=int(plan.key_seconds),
                    _RENEW_AHEAD=plan.key_seconds / 4,
                    _TOO_LATE=plan.key_seconds / 20,
                )
            )
        directory = stack.enter_context(tempfile.TemporaryDirectory()) if plan.sqlite else ""
        world.path = Path(directory) / "simulated.session"
        try:
            trio.run(world.main, clock=world.clock)
        except BaseException as error:  # noqa: ASYNC103 -- trio.run has ended: nothing is cancelled any more
            if isinstance(error, KeyboardInterrupt):
                raise
            text = "".join(traceback.format_exception(error))
            world.story.extend(text.splitlines())
            last = error
            while isinstance(last, BaseExceptionGroup):
                last = last.exceptions[0]
            world.judge.fail("no defect", f"{type(last).__name__}: {last}")
    trace = hashlib.sha256("\n".join(world.trace).encode()).hexdigest()
    judge = world.judge
    fired = Counter(kind for _, kind, _, _ in judge.fired)
    return Report(plan, judge.violation, trace, world.story, world.ended_at, fired, judge.endings)


class World:
    """Everything that belongs to one run."""

    cluster: MockCluster
    network: Network
    nursery: trio.Nursery

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.clock = trio.testing.MockClock(autojump_threshold=0)
        self.story: list[str] = []
        self.trace: list[str] = []
        self.path = Path()
        self.ended_at = 0.0
        self.scope = trio.CancelScope()
        self.judge = Judge(plan, self.log, self.scope.cancel)
        self.disk = Disk(self)
        self.life = 0
        self.client: trimtp.Client | None = None
        self.closing_since: float | None = None
        self._client_changed = trio.Event()
        self._end_life = trio.Event()
        self._crash_scope = trio.CancelScope()
        self._lives_over = trio.Event()
        self._open_calls: dict[int, str] = {}
        self._calls_changed = trio.Event()
        self._random_ids: set[int] = set()
        self.slept = 0.0
        """How long the machine has slept so that the loop's clock stood still."""
        self.fail_after: Counter[int] = Counter()
        """By data centre: how many calls are answered by an error after they were executed."""
        self._pushed = 0
        self._finishing = False
        self._healthy = True

    # ---- the story -------------------------------------------------------------------------------------------------

    def log(self, text: str) -> None:
        """Add a line to the story."""
        line = f"{self.clock.current_time():10.3f} {text}"
        self.story.append(line)
        self.trace.append(line)

    def hear(self, text: str) -> None:
        """Add a line that the client or the mock has logged."""
        self.judge.lines.append(text)
        self.story.append(f"{self.clock.current_time():10.3f}     {text}")

    # ---- the run ---------------------------------------------------------------------------------------------------

    async def main(self) -> None:
        """The root task."""
        plan = self.plan
        async with open_mock_cluster(
            (1, 2, 4), HOME, strict=True, in_memory=True, code=CODE, seed=plan.seed, started_at=EPOCH + 0.25
        ) as self.cluster:
            self.network = Network(
                self.cluster,
                seed=plan.seed,
                transport=plan.transport,
                log=self.log,
                on_misuse=lambda text: self.judge.fail("wire discipline", text),
            )
            self.cluster.add_user(phone=PHONE, first_name="Ada")
            self._handle()
            with self.scope, trio.move_on_after(_LONGEST_RUN) as hours:
                async with trio.open_nursery() as self.nursery:
                    await self._play()
                    self.nursery.cancel_scope.cancel()
            self.ended_at = trio.current_time()
            if hours.cancelled_caught:
                self.judge.fail("liveness", "the run did not end")
        if self.cluster.deviations:
            self.judge.fail("wire discipline", f"tolerated: {dict(self.cluster.deviations)}")

    async def _play(self) -> None:
        plan, judge = self.plan, self.judge
        self.nursery.start_soon(self._live, name="lives")
        await self.wait_for_client()
        began = trio.current_time()
        async with trio.open_nursery() as calls:
            for call in plan.calls:
                self._open_calls[call.token] = f"call {call.token} has not begun"
                calls.start_soon(self._call, call, began, name=f"call {call.token}")
            with trio.move_on_at(began + plan.seconds):
                async with trio.open_nursery() as trouble:
                    for fault in plan.faults:
                        trouble.start_soon(faults.happen, self, fault, began, name=f"fault {fault.kind}")
                await trio.sleep_forever()
            self._heal()
            with trio.move_on_after(LIVENESS_SECONDS):
                while self._open_calls:
                    await self._calls_changed.wait()
            if self._open_calls:
                judge.fail("liveness", "90 s after the last fault: " + "; ".join(self._open_calls.values()))
        await self._finish()

    def _heal(self) -> None:
        self.log("all faults end")
        self.network.heal()
        self.disk.heal()
        self.fail_after.clear()
        for dc in self.cluster.dcs.values():
            dc.faults.clear()

    async def _finish(self) -> None:
        """Every data centre that was used serves again; then the client is closed, and nothing is left of it."""
        judge = self.judge
        self._finishing = True
        await trio.sleep(_SETTLE_SECONDS)
        await self._read_everywhere(99_000)
        self._check_memory()
        await trio.sleep(_SETTLE_SECONDS)  # a clean start for the last answers: nothing waits to be acknowledged
        last_reads = self.cluster.now()
        await self._read_everywhere(99_100)
        lost = self.client is not None and self.client.authorization.lost
        self.end_life()
        await self._lives_over.wait()
        closed_at = trio.current_time()
        if self.closing_since is not None and closed_at - self.closing_since > _CLOSE_SECONDS:
            judge.fail("bounded", f"closing took {closed_at - self.closing_since:.1f} s")
        await trio.sleep(5)
        judge.check_network(self.network.dials, self.network.wires)
        for dc in self.cluster.dcs.values():
            silent = [wire.server_end for wire in self.network.wires if wire.up.lost]
            if any(connection._stream not in silent for connection in dc.connections):  # noqa: SLF001 -- looked at only
                judge.fail("nothing leaks", f"dc{dc.id} still has {len(dc.connections)} connections")
            turned_back = any(kind == "server clock" and fault.value < 0 for _, kind, _, fault in judge.fired)
            if not lost and self._healthy and not turned_back:
                self._check_acks(dc.id, last_reads)
        judge.loaded(await self.disk.read())
        keys = [key.auth_key.data for dc in self.cluster.dcs.values() for key in dc.keys.values()]
        judge.check_secrets(judge.lines, keys + judge.keys_seen)

    async def _read_everywhere(self, first_token: int) -> None:
        for dc in sorted({HOME, *(call.dc for call in self.plan.calls if call.dc)}):
            token = first_token + dc
            call = Call(token, 0.0, "read", dc if dc != HOME else 0)
            with trio.move_on_after(LIVENESS_SECONDS) as scope:
                await self._call(call, trio.current_time())
            if scope.cancelled_caught:
                self.judge.fail(
                    "liveness", f"dc{dc} does not serve {LIVENESS_SECONDS:g} s after the faults: {self._row(dc)}"
                )
            self._healthy = self._healthy and bool(self.judge.executions.get(token))

    def _row(self, dc_id: int) -> str:
        rows = [] if self.client is None else [row for row in self.client.dcs.status() if row.dc_id == dc_id]
        return "; ".join(f"{row.state}, {row.connection}, {row.cause}" for row in rows)

    def _check_memory(self) -> None:
        """What the client's sessions remember when nothing is going on."""
        if self.client is None:
            return
        for dc in self.cluster.dcs:
            datacenter = self.client.authorization.pool.peek(dc)
            for line in [] if datacenter is None else datacenter._lines():  # noqa: SLF001 -- looked at, not touched
                core = line.session._core  # noqa: SLF001
                sizes = {
                    "requests": len(core.outbox),
                    "message ids": len(core.outbox._by_msg_id),  # noqa: SLF001
                    "calls": len(line.calls),
                    "waiting notes": len(core.notes.queue),
                    "repeats": len(core.repeats),
                }
                left = {name: size for name, size in sizes.items() if size}
                if left:
                    self.judge.fail("bounded", f"the session of dc{dc} still holds {left}")

    def _check_acks(self, dc_id: int, since: float) -> None:
        """The answers that came before the end were acknowledged."""
        for key in self.cluster.dcs[dc_id].keys.values():
            for session in key.sessions.values():
                last = self.network.wires[-1] if self.network.wires else None
                link = session.link
                stream = getattr(link, "_stream", None)
                if last is None or stream is None or stream not in self._last_streams(dc_id):
                    continue
                for kept in session._outbox._unacked.values():  # noqa: SLF001 -- looked at only
                    if kept.made_at < since:
                        continue
                    what = f"{kept.body[:4].hex()} of {len(kept.body)} bytes, made at {kept.made_at - EPOCH:.1f}"
                    self.judge.fail("nothing leaks", f"dc{dc_id}: nobody acknowledged {kept.msg_id} ({what})")

    def _last_streams(self, dc_id: int) -> list[object]:
        """The server's end of the last connection to a data centre."""
        wires = [wire for wire in self.network.wires if wire.dc_id == dc_id]
        return [wires[-1].server_end] if wires else []

    # ---- the client's lives ----------------------------------------------------------------------------------------

    async def _live(self) -> None:
        while True:
            self.life += 1
            self._end_life = trio.Event()
            self._crash_scope = trio.CancelScope()
            self.network.cut = False
            try:
                with self._crash_scope:
                    await self._one_life()
            except StoreError as error:
                if not self.judge.had(frozenset({"disk error"})):
                    raise
                self.log(f"the client could not be opened: {error}")
            finally:
                self.client = None
            self.log(f"life {self.life} is over")
            if self._finishing:
                self._lives_over.set()
                return
            await trio.sleep(0.5)

    async def _one_life(self) -> None:
        config = self.cluster.client_config(
            dial=self.network.dial,
            transport=self.plan.transport,
            pfs="always" if self.plan.pfs else False,
            flood_sleep_threshold=20.0,
        )
        async with trimtp.open_client(self.disk.open(), api_id=1, api_hash="x", config=config) as client:
            if not client.is_authorized and not self.judge.stored:
                sent = await trimtp.login.request_code(client, PHONE)
                await sent.submit(CODE)
            self.log(f"life {self.life} of the client")
            async with trio.open_nursery() as nursery:
                nursery.start_soon(self._subscribe, client, self.life)
                self.client = client
                self._client_changed.set()
                self._client_changed = trio.Event()
                await self._end_life.wait()
                nursery.cancel_scope.cancel()
            self.closing_since = trio.current_time()
            self.client = None

    async def _subscribe(self, client: trimtp.Client, life: int) -> None:
        async with client.updates() as updates:
            async for update in updates:
                if isinstance(update, api.UpdateUserTyping):
                    self.log(f"update {update.user_id}")
                    self.judge.update(update.user_id, life)

    async def wait_for_client(self) -> trimtp.Client:
        """The client of the present life, or of the next one."""
        while self.client is None:
            await self._client_changed.wait()
        return self.client

    def end_life(self) -> None:
        """Close the client; it is opened again unless the run ends."""
        self._end_life.set()

    def crash(self) -> None:
        """The process dies now: nothing more gets out of it, to the network or the disk."""
        self.log("the client crashes")
        self.disk.crash()
        self.network.crash()
        self.client = None
        self._crash_scope.cancel()

    # ---- calls -----------------------------------------------------------------------------------------------------

    async def _call(self, call: Call, began: float) -> None:
        await trio.sleep_until(began + call.at)
        self._open_calls[call.token] = f"call {call.token} ({call.kind}, dc{call.dc or HOME})"
        try:
            client = await self.wait_for_client()
            life, started = self.life, trio.current_time()
            where = "" if not call.dc else f" on dc{call.dc}"
            self.log(f"call {call.token} begins: {call.kind}{where}")
            scope = trio.CancelScope()
            if call.cancel_after:
                scope.deadline = started + call.cancel_after
            with scope:
                try:
                    result: Any = await client.invoke(_request(call), dc_id=call.dc or None)
                except TrimtpError as error:
                    over = life != self.life or client is not self.client
                    self.log(f"call {call.token} ends: {type(error).__name__}: {_in_brief(error)}")
                    self.judge.failed(call, error, started, closed=over)
                except trimtp_api.TLDecodeError as error:
                    self.judge.fail("own answer", f"call {call.token} got something else: {error}")
                else:
                    self.log(f"call {call.token} is answered")
                    self.judge.answered(call, _token_of(result))
            if scope.cancelled_caught:
                self.log(f"call {call.token} is cancelled")
                self.judge.endings["cancelled"] += 1
                if not any(
                    wire.dc_id == (call.dc or HOME) and (wire.client_closed_at or started) >= started
                    for wire in self.network.wires
                ):
                    self.judge.given_up.add(call.token)
        finally:
            self._open_calls.pop(call.token, None)
            self._calls_changed.set()
            self._calls_changed = trio.Event()

    # ---- the servers -----------------------------------------------------------------------------------------------

    def _handle(self) -> None:
        self.cluster.handle("contacts.resolveUsername", self._on_read)
        self.cluster.handle("messages.sendMessage", self._on_send)
        self.cluster.handle("messages.editMessage", self._on_press)
        really = self.cluster.methods["auth.exportAuthorization"].handler

        def export(call: ServerCall, request: api.auth.ExportAuthorization) -> Any:
            self.judge.exported(request.dc_id)
            return really(call, request)

        self.cluster.handle("auth.exportAuthorization", export)

    def _on_read(self, call: ServerCall, request: api.contacts.ResolveUsername) -> api.contacts.ResolvedPeer:
        token, size = map(int, request.username.split())
        self._executed(call, token)
        return api.contacts.ResolvedPeer(peer=api.PeerUser(user_id=token), chats=_padding(size), users=[])

    def _on_send(self, call: ServerCall, request: api.messages.SendMessage) -> api.Updates:
        token, size = map(int, request.message.split())
        if request.random_id in self._random_ids:
            raise Refusal("RANDOM_ID_DUPLICATE", 500)
        self._random_ids.add(request.random_id)
        self._executed(call, token)
        return _updates(token, size, call)

    def _on_press(self, call: ServerCall, request: api.messages.EditMessage) -> api.Updates:
        self._executed(call, request.id)
        return _updates(request.id, int(request.message or "0"), call)

    def _executed(self, call: ServerCall, token: int) -> None:
        self.log(f"dc{call.dc.id} executes call {token}")
        self.judge.executed(token, call.dc.id)
        self.judge.key_used(call.dc.id, call.key.permanent.id)
        if self.fail_after[call.dc.id]:
            self.fail_after[call.dc.id] -= 1
            raise Refusal("RPC_CALL_FAIL", 500)

    def push(self) -> None:
        """Send the account an update."""
        self._pushed += 1
        self.judge.updates[self._pushed] = trio.current_time()
        update = api.UpdateUserTyping(user_id=self._pushed, action=api.SendMessageTypingAction())
        (user,) = self.cluster.accounts
        self.cluster.push_update(user, update)

    def sessions(self, dc_id: int) -> list[tuple[Any, ServerSession]]:
        """The sessions of a data centre that a connection carries, each with its key."""
        return [
            (key, session)
            for key in self.cluster.dcs[dc_id].keys.values()
            for session in key.sessions.values()
            if session.is_carried
        ]


class Disk:
    """What survives the process. Each life opens it as a store of its own."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._memory = MemoryStore()
        self.errors = 0
        self.slowness = 0.0
        self.crash_at_commit: Callable[[], None] | None = None
        self.crash_before = False
        self.is_dead = False
        self._stores: list[_Store] = []

    def open(self) -> SessionStore:
        """A store for the next life."""
        store = _Store(self._world, self, self._inner())
        self._stores.append(store)
        return store

    def _inner(self) -> SessionStore:
        return SqliteStore(self._world.path) if self._world.plan.sqlite else self._memory

    async def read(self) -> SessionData:
        """What a next life would find."""
        store = self._inner()
        data = await store.load()
        await store.aclose()
        return data

    def crash(self) -> None:
        """Nothing that the present life writes from now on stays."""
        for store in self._stores:
            store.is_dead = True
        self.crash_at_commit = None

    def heal(self) -> None:
        """End all troubles."""
        self.errors = 0
        self.slowness = 0.0
        self.crash_at_commit = None


class _Store:
    """A store that fails when it is told to, and forgets what is written after a crash."""

    def __init__(self, world: World, disk: Disk, inner: SessionStore) -> None:
        self._world = world
        self._disk = disk
        self._inner = inner
        self.is_dead = False

    @property
    def location(self) -> str:
        return self._inner.location

    async def load(self) -> SessionData:
        data = await self._inner.load()
        self._world.judge.loaded(data)
        return data

    async def commit(self, change: SessionChange) -> None:
        disk = self._disk
        await trio.sleep(disk.slowness)
        if self.is_dead:
            return
        if disk.errors:
            disk.errors -= 1
            self._world.log("the disk fails")
            raise StoreError("no space left on the simulated device")
        crash, disk.crash_at_commit = disk.crash_at_commit, None
        if crash is not None and disk.crash_before:
            crash()
            return
        await self._inner.commit(change)
        self._world.judge.committed(change)
        if crash is not None:
            crash()

    async def aclose(self) -> None:
        await self._inner.aclose()


# ---- requests and answers --------------------------------------------------------------------------------------------


def _request(call: Call) -> api.Function[Any]:
    match call.kind:
        case "read":
            return api.contacts.ResolveUsername(username=f"{call.token} {call.size}")
        case "send":
            return api.messages.SendMessage(
                peer=api.InputPeerSelf(), message=f"{call.token} {call.size}", random_id=10_000 + call.token
            )
        case _:
            return api.messages.EditMessage(peer=api.InputPeerSelf(), id=call.token, message=str(call.size))


def _updates(token: int, size: int, call: ServerCall) -> api.Updates:
    return api.Updates(
        updates=[api.UpdateMessageID(id=token, random_id=0)], users=[], chats=_padding(size), date=int(call.now), seq=0
    )


def _padding(size: int) -> list[api.TypeChat]:
    return [api.ChatEmpty(id=number) for number in range(size // _CHAT_BYTES)]


def _token_of(result: Any) -> int:
    """The token in an answer; 0 in one of another kind."""
    match result:
        case api.contacts.ResolvedPeer(peer=api.PeerUser(user_id=token)):
            return int(token)
        case api.Updates(updates=[api.UpdateMessageID(id=token)]):
            return int(token)
        case _:
            return 0


def _in_brief(error: TrimtpError) -> str:
    return str(error).splitlines()[0][:160]
