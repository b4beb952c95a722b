"""One run: a cluster, a network, a client with its store, the calls and the faults of a plan, under the fake clock.

A run is a chain of lives: the client is opened on its store, logs in if it has to, and makes the plan's calls as their
times come, by themselves or in chains; a fault may close it or let it crash, and the next life opens the same store. A
user who is logged out logs in again. Faults come at their times, whatever the client does. When all of them are over
the world is mended (connections accepted, keys as they are, nothing held), what still waits has 90 s to end, and every
data centre is called once more. Then the client closes, and what is left behind is looked for. The judge hears of
everything as it happens; the first violation ends the run. Everything that happened is a line of the story, and the
hash of these lines is the trace.

The file is long because a run has many parts that know of each other: its end, the client's lives, the calls, and what
the servers do with them, in that order.
"""

from __future__ import annotations

import hashlib
import random
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
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
from tools.simulate.plan import CDN, DCS, HOME, Call, Plan
from trimtp.dc.datacenter import LinkState
from trimtp.errors import LoggedOut, NotLoggedIn, StoreError, TrimtpError
from trimtp.store import MemoryStore, SessionChange, SessionData, SessionStore, SqliteStore
from trimtp.testing import MockCluster, Refusal, open_mock_cluster
from trimtp.testing.methods import Method

if TYPE_CHECKING:
    from trimtp.testing.accounts import MockUser
    from trimtp.testing.methods import Call as ServerCall
    from trimtp.testing.outbox import Outgoing
    from trimtp.testing.session import ServerSession

__all__ = ["Report", "World", "run"]

PHONES = {"+15550001": "Ada", "+15550002": "Bob"}
CODE = "12345"
LIVENESS_SECONDS = 90.0
_SETTLE_SECONDS = 40.0
_CLOSE_SECONDS = 3.5
_LONGEST_RUN = 6 * 3600.0
_UNASKED = 3
"""The low bits of the msg_id of what answers nothing."""
_PING_SECONDS = 70.0
"""After so long a client that says nothing else has been answered a ping."""
_LOGIN_PAUSE = 2.0
"""How long after a login that did not work the user tries again."""


@dataclass(frozen=True, slots=True)
class Report:
    """How a run went.

    ``trace`` is a hash over the whole story; ``lines`` are what it is made of, the story without what was logged.
    ``seconds`` are simulated, ``worked`` are those of CPU that the run took.
    """

    plan: Plan
    violation: Violation | None
    trace: str
    story: list[str] = field(repr=False)
    lines: list[str] = field(repr=False)
    seconds: float
    worked: float
    faults: Counter[str]
    endings: Counter[str]


def run(plan: Plan) -> Report:
    """Run a plan to its end, or to the first violated invariant."""
    world = World(plan)
    began = time.process_time()
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
    return Report(
        plan=plan,
        violation=judge.violation,
        trace=trace,
        story=world.story,
        lines=world.trace,
        seconds=world.ended_at,
        worked=time.process_time() - began,
        faults=fired,
        endings=judge.endings,
    )


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
        self.closing_since = float("inf")
        self._client_changed = trio.Event()
        self._end_life = trio.Event()
        self._crash_scope = trio.CancelScope()
        self._lives_over = trio.Event()
        self._open_calls: dict[int, str] = {}
        self._calls_changed = trio.Event()
        self._random_ids: set[int] = set()
        self.slept = 0.0
        """How long the machine has slept so that the loop's clock stood still."""
        self.clocks_set_at: list[float] = []
        """When the servers' clocks jumped, by what they showed then (Unix seconds)."""
        self.fail_after: Counter[int] = Counter()
        """By data centre: how many calls are answered by an error after they were executed."""
        self.die_while: Counter[int] = Counter()
        """By data centre: how many calls are executed and then forgotten, together with the sessions."""
        self._pushed = 0
        self._finishing = False
        self._healthy = True
        self._wants_login = True
        self._phone = next(iter(PHONES))
        """Whose login is wanted, or was last."""
        self._chance = random.Random(f"users {plan.seed}")  # noqa: S311 -- repeatable on purpose

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
            DCS,
            HOME,
            strict=True,
            in_memory=True,
            code=CODE,
            cdn_dcs=(CDN,),
            media=True,
            seed=plan.seed,
            started_at=EPOCH + 0.25,
        ) as self.cluster:
            self.network = Network(
                self.cluster,
                seed=plan.seed,
                transport=plan.transport,
                log=self.log,
                on_misuse=lambda text: self.judge.fail("wire discipline", text),
            )
            for phone, name in PHONES.items():
                self.cluster.add_user(phone=phone, first_name=name, dc_id=plan.home)
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
        if not plan.early:
            await self.wait_for_client()
        began = trio.current_time()
        async with trio.open_nursery() as calls:
            chains: dict[int, list[Call]] = {}
            for call in plan.calls:
                self._open_calls[call.token] = f"call {call.token} has not begun"
                if call.chain:
                    chains.setdefault(call.chain, []).append(call)
                else:
                    calls.start_soon(self._call, call, began, name=f"call {call.token}")
            for number, chain in chains.items():
                judge.chained(chain)
                calls.start_soon(self._chain, chain, began, name=f"chain {number}")
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
        self.die_while.clear()
        for dc in self.cluster.dcs.values():
            dc.faults.clear()

    async def _finish(self) -> None:
        """Every data centre that was used serves again; then the client is closed, and nothing is left of it."""
        judge = self.judge
        await trio.sleep(_SETTLE_SECONDS)
        await self._read_everywhere(99_000)
        self._check_memory()
        read_at = self.cluster.now()
        await trio.sleep(_SETTLE_SECONDS)  # a clean start for the last answers: nothing waits to be acknowledged
        self._check_acks_came(read_at)
        last_reads = self.cluster.now()
        await self._read_everywhere(99_100)
        judge.check_chains()
        judge.check_dropped()
        lost = self.client is not None and self.client.authorization.lost
        self._finishing = True
        self.end_life()
        await self._lives_over.wait()
        closed_at = trio.current_time()
        if closed_at - self.closing_since > _CLOSE_SECONDS:
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
        called = {(call.dc or self.judge.home, call.via) for call in self.plan.calls}
        left = self.judge.homes - {self.judge.home}  # the account lives there no more
        for dc, via in sorted({(self.judge.home, "main"), *called}):
            if dc in left:
                continue
            token = first_token + 10 * dc + ("main", "download", "upload").index(via)
            kind = "piece" if dc == CDN else "read"
            call = Call(token, 0.0, kind, dc if dc != self.judge.home else 0, via=via)
            with trio.move_on_after(LIVENESS_SECONDS) as scope:
                await self._call(call, trio.current_time())
            if scope.cancelled_caught:
                self.judge.fail(
                    "liveness", f"dc{dc} does not serve {LIVENESS_SECONDS:g} s after the faults: {self._row(dc)}"
                )
            self._healthy = self._healthy and bool(self.judge.executions.get(token))
        with trio.move_on_after(LIVENESS_SECONDS):
            while self._open_calls:  # somebody logs in again
                await self._calls_changed.wait()

    def _row(self, dc_id: int) -> str:
        rows = [] if self.client is None else [row for row in self.client.dcs.status() if row.dc_id == dc_id]
        return "; ".join(f"{row.state}, {row.connection}, {row.cause}" for row in rows)

    def _check_memory(self) -> None:
        """What the client's sessions remember when nothing is going on."""
        if self.client is None:
            return
        for dc in self.cluster.dcs:
            every = [one for one in self.client.authorization.pool.every(dc) if one.state is LinkState.READY]
            for line in [line for datacenter in every for line in datacenter._lines()]:  # noqa: SLF001 -- looked at only
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

    def _check_acks_came(self, until: float) -> None:
        """Whether what was sent so far is acknowledged, although nothing was said since."""
        if any(kind == "server clock" and fault.value < 0 for _, kind, _, fault in self.judge.fired):
            return  # messages of the future, as the client sees them, are ignored
        for dc in self.cluster.dcs.values():
            for key in dc.keys.values():
                # Of the sessions on one connection only the last is still of interest to the client.
                for session in {one.link: one for one in key.sessions.values()}.values():
                    wires = [wire for wire in self.network.open_wires(dc.id) if not wire.up.lost]
                    if getattr(session.link, "_stream", None) not in [wire.server_end for wire in wires]:
                        continue
                    for kept in session._outbox._unacked.values():  # noqa: SLF001 -- looked at only
                        if self._is_of_the_future(kept):
                            continue
                        if kept.made_at <= until and kept.link is session.link:
                            self.judge.fail("nothing leaks", f"dc{dc.id}: {kept.msg_id} was not acknowledged in time")

    def _is_of_the_future(self, kept: Outgoing) -> bool:
        """Whether nobody had asked for it, and no answer had told the client of the new time: then it is ignored."""
        return kept.msg_id % 4 == _UNASKED and any(
            0.0 <= kept.made_at - at < _PING_SECONDS for at in self.clocks_set_at
        )

    def _check_acks(self, dc_id: int, since: float) -> None:
        """The answers that came before the end were acknowledged."""
        for key in self.cluster.dcs[dc_id].keys.values():
            for session in key.sessions.values():
                link = session.link
                stream = getattr(link, "_stream", None)
                if stream not in self._last_streams(dc_id) or session.unique_id not in self.judge.served:
                    continue
                for kept in session._outbox._unacked.values():  # noqa: SLF001 -- looked at only
                    if kept.made_at < since:
                        continue
                    what = f"{kept.body[:4].hex()} of {len(kept.body)} bytes, made at {kept.made_at - EPOCH:.1f}"
                    self.judge.fail("nothing leaks", f"dc{dc_id}: nobody acknowledged {kept.msg_id} ({what})")

    def _last_streams(self, dc_id: int) -> list[object]:
        """The server's ends of the connections to a data centre that stood until the client closed."""
        return [
            wire.server_end
            for wire in self.network.wires
            if wire.dc_id == dc_id
            and wire.client_closed_at is not None
            and wire.client_closed_at >= self.closing_since
            and not wire.up.lost
            and not wire.was_written_in_vain
        ]

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
            await self._log_in(client)
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

    async def _log_in(self, client: trimtp.Client) -> None:
        """Log in if that is wanted, and again as often as it takes."""
        while self._wants_login and not client.is_authorized:
            try:
                self.judge.logging_in(self._user().id)
                step = await trimtp.login.request_code(client, self._phone)
                if isinstance(step, trimtp.login.CodeSent):
                    await step.submit(CODE)
            except TrimtpError as error:
                self.log(f"the login fails: {type(error).__name__}: {_in_brief(error)}")
                self.judge.login_failed(error)
                if self._end_life.is_set() or self.client not in (None, client):
                    return
                await trio.sleep(_LOGIN_PAUSE)
            else:
                self.log(f"{PHONES[self._phone]} is logged in")
        self._wants_login = False

    async def _log_in_again(self, client: trimtp.Client) -> None:
        """The server has ended the login: the user logs in again, or another one does."""
        if self._wants_login or client is not self.client or client.authorization.header.user_id is not None:
            return
        self._want_login()
        self._open_calls[0] = "logging in again"
        try:
            await self._log_in(client)
        finally:
            self._open_calls.pop(0, None)
            self._calls_changed.set()
            self._calls_changed = trio.Event()

    async def log_out(self) -> None:
        """The user logs out, and in again, or another one does."""
        client = self.client
        if client is None or not client.is_authorized or self._wants_login:
            return
        self._open_calls[0] = "logging out and in"
        keys = dict(self.judge.stored)
        process = self._crash_scope
        try:
            self._want_login()
            while client is self.client:
                try:
                    report = await client.log_out()
                except NotLoggedIn:
                    break  # the login was lost meanwhile
                except TrimtpError as error:
                    self.log(f"logging out fails: {type(error).__name__}: {_in_brief(error)}")
                    if client is self.client:
                        self.judge.login_failed(error)
                    await trio.sleep(_LOGIN_PAUSE)
                else:
                    if process.cancel_called:
                        break  # nobody is left who could have heard of it
                    self.log(f"the user is logged out of {report.logged_out}, and not of {report.unreachable}")
                    self.judge.logged_out(self.cluster, keys, report)
                    break
            if client is self.client:
                await self._log_in(client)
        finally:
            self._open_calls.pop(0, None)
            self._calls_changed.set()
            self._calls_changed = trio.Event()

    def _want_login(self) -> None:
        self._wants_login = True
        self._phone = self._chance.choice(list(PHONES))

    def _user(self) -> MockUser:
        """Whose login is wanted, or was last."""
        (user,) = [user for user in self.cluster.accounts if user.first_name == PHONES[self._phone]]
        return user

    def move_user(self, dc_id: int) -> None:
        """The accounts live on another data centre from now on."""
        for user in list(self.cluster.accounts):
            if user.dc_id != dc_id:
                self.cluster.move_user(user, dc_id)

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
        """Make a call by itself."""
        await trio.sleep_until(began + call.at)
        client = await self.wait_for_client()
        with self._patience(call):
            await self._see(call, client, lambda: client.invoke(_request(call), dc_id=call.dc or None, via=call.via))

    async def _chain(self, calls: list[Call], began: float) -> None:
        """Make calls in one ordered block."""
        await trio.sleep_until(began + calls[0].at)
        client = await self.wait_for_client()
        with self._patience(*calls):
            async with client.ordered() as chain, trio.open_nursery() as nursery:
                for call in calls:
                    await trio.sleep_until(began + call.at)
                    made = chain.start(_request(call), dc_id=call.dc or None)
                    nursery.start_soon(self._see, call, client, made.result)

    async def _see(self, call: Call, client: trimtp.Client, result: Callable[[], Awaitable[Any]]) -> None:
        """Wait for the result of a call, and tell the judge how it ended."""
        life, started = self.life, trio.current_time()
        where = "" if not call.dc else f" on dc{call.dc}"
        by = "" if call.via == "main" else f" via {call.via}"
        self.log(f"call {call.token} begins: {call.kind}{where}{by}{' in a chain' if call.chain else ''}")
        self._open_calls[call.token] = f"call {call.token} ({call.kind}, dc{call.dc or HOME})"
        self.judge.began(call)
        try:
            answer = await result()
        except TrimtpError as error:
            over = life != self.life or client is not self.client
            self.log(f"call {call.token} ends: {type(error).__name__}: {_in_brief(error)}")
            self.judge.failed(call, error, started, closed=over)
            if isinstance(error, LoggedOut) and not over:
                self.nursery.start_soon(self._log_in_again, client)
        except trimtp_api.TLDecodeError as error:
            self.judge.fail("own answer", f"call {call.token} got something else: {error}")
        except trio.Cancelled:
            self.log(f"call {call.token} is cancelled")
            self.judge.endings["cancelled"] += 1
            dc = call.dc or self.judge.home
            never_left = not any(
                wire.dc_id == dc and (wire.client_closed_at or started) >= started for wire in self.network.wires
            )
            self.judge.cancelled(call, never_left=never_left)
            raise
        else:
            self.log(f"call {call.token} is answered")
            self.judge.answered(call, _token_of(answer))
        self._ended(call)

    @contextmanager
    def _patience(self, *calls: Call) -> Iterator[None]:
        """Wait for calls as long as the first one's caller would; then none of them is open."""
        scope = trio.CancelScope()
        if calls[0].cancel_after:
            scope.deadline = trio.current_time() + calls[0].cancel_after
        try:
            with scope:
                yield
        finally:
            for call in calls:
                self._ended(call)

    def _ended(self, call: Call) -> None:
        self.judge.ended(call)
        if self._open_calls.pop(call.token, None) is not None:
            self._calls_changed.set()
            self._calls_changed = trio.Event()

    # ---- the servers -----------------------------------------------------------------------------------------------

    def _handle(self) -> None:
        self.cluster.handle("contacts.resolveUsername", self._on_read)
        self.cluster.handle("messages.sendMessage", self._on_send)
        self.cluster.handle("messages.editMessage", self._on_press)
        self.cluster.methods["upload.getCdnFile"] = Method(self._on_piece, login=False, cdn=True)
        really = self.cluster.methods["auth.exportAuthorization"].handler

        def export(call: ServerCall, request: api.auth.ExportAuthorization) -> Any:
            self.judge.exported(request.dc_id)
            return really(call, request)

        self.cluster.handle("auth.exportAuthorization", export)

    def _on_read(self, call: ServerCall, request: api.contacts.ResolveUsername) -> api.contacts.ResolvedPeer:
        token, size = map(int, request.username.split())
        self._executed(call, token)
        return api.contacts.ResolvedPeer(peer=api.PeerUser(user_id=token), chats=_padding(size), users=[])

    def _on_piece(self, call: ServerCall, request: api.upload.GetCdnFile) -> api.upload.CdnFile:
        token, size = map(int, request.file_token.split())
        self._executed(call, token)
        return api.upload.CdnFile(bytes=b"%d %s" % (token, bytes(size)))

    def _on_send(self, call: ServerCall, request: api.messages.SendMessage) -> api.Updates:
        token, size = map(int, request.message.split())
        if request.random_id in self._random_ids:
            self.judge.refused(token, call, last=True)
            raise Refusal("RANDOM_ID_DUPLICATE", 500)
        self._random_ids.add(request.random_id)
        self._executed(call, token)
        return _updates(token, size, call)

    def _on_press(self, call: ServerCall, request: api.messages.EditMessage) -> api.Updates:
        self._executed(call, request.id)
        return _updates(request.id, int(request.message or "0"), call)

    def _executed(self, call: ServerCall, token: int) -> None:
        self.log(f"dc{call.dc.id} executes call {token}")
        self.judge.executed(token, call)
        if self.fail_after[call.dc.id]:
            self.fail_after[call.dc.id] -= 1
            self.judge.refused(token, call, last=False)
            raise Refusal("RPC_CALL_FAIL", 500)
        self.judge.ran_well.add(token)
        if self.die_while[call.dc.id]:
            self.die_while[call.dc.id] -= 1
            call.dc.faults.forget_sessions()
            call.dc.faults.reset()

    def push(self) -> None:
        """Send the account an update."""
        self._pushed += 1
        self.judge.updates[self._pushed] = trio.current_time()
        update = api.UpdateUserTyping(user_id=self._pushed, action=api.SendMessageTypingAction())
        self.cluster.push_update(self._user(), update)

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
        case "piece":
            return api.upload.GetCdnFile(file_token=b"%d %d" % (call.token, call.size), offset=0, limit=4096)
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
    return [api.ChatForbidden(id=1, title="." * size)] if size else []


def _token_of(result: Any) -> int:
    """The token in an answer; 0 in one of another kind."""
    match result:
        case api.contacts.ResolvedPeer(peer=api.PeerUser(user_id=token)):
            return int(token)
        case api.upload.CdnFile(bytes=data):
            return int(data.split()[0])
        case api.Updates(updates=[api.UpdateMessageID(id=token)]):
            return int(token)
        case _:
            return 0


def _in_brief(error: TrimtpError) -> str:
    return str(error).splitlines()[0][:160]
