"""The invariants. The judge watches from outside of the client: the servers, the network, the store, the callers.

Its file is long because each of them is a few lines of its own, in the order of this table.

==================== =================================================================================================
invariant            what is held against it
==================== =================================================================================================
once                 a call with a random_id, or one that must not run twice, runs at most once; if its caller got an
                     answer, exactly once; if he gave it up before it could leave, never
order                a call of a chain runs only after those before it have run, and well; it is refused for their
                     sake only if one of them came to a bad end
own answer           an answer carries the token of its request
honest doubt         OutcomeUnknown only for a call that must not run twice, and only if the server lost its trace or
                     the client its data centre; such a call gets no other error if it has run, or runs later
known errors         every other error has a cause among the faults
liveness             90 s after the faults stop every call has ended; then every data centre serves again
authentic            damaged packets end the connection; salts come from answers to us; keys change only if lost
updates              none is handed out twice, connections for files get none; when a server begins a
                     session anew the client is told that some may have been missed
wire discipline      nothing a strict server refuses as a client's fault; no write after half a frame; who gives a
                     call up has the answer dropped
forward secrecy      a permanent key says nothing but bindings, none of its temporary keys calls unbound or expired
authorization        no call before the import, but one to find out, exports at least a second apart, few exports and
                     at most two repairs of a call per lost authorization; none of it for a CDN data centre; a call
                     runs as an account that was logged in since it began
bounded              fruitless dials per minute, exports, what a session remembers, the time closing takes
nothing leaks        after closing: no stream, no connection, no answer without its acknowledgement
store                it opens with every acknowledged key; the key of a logged-in home never changes; after a
                     logout none is left, and those of the data centres that were reached are worth nothing
secrets              no auth key in the log
no defect            no exception out of the client or the servers
==================== =================================================================================================
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import trimtp_api as api
import trio
from trimtp_api import mtproto

from tools.simulate.control import patched
from tools.simulate.plan import CDN, METHODS, Call, Fault, Plan
from trimtp import errors
from trimtp.authorization import DcAuthManager
from trimtp.errors import SecurityError
from trimtp.testing.connection import Connection
from trimtp.testing.datacenter import MockDc
from trimtp.testing.keyring import MockKey
from trimtp.testing.ledger import Ledger
from trimtp.testing.session import ServerSession

if TYPE_CHECKING:
    from collections.abc import Sequence

    from trimtp.authorization import LogoutReport
    from trimtp.store import SessionChange, SessionData
    from trimtp.testing import MockCluster
    from trimtp.testing.methods import Call as ServerCall

__all__ = ["Judge", "Violation"]

_CODES_OF_A_FAULTY_CLIENT: Final = frozenset({18, 32, 33, 34, 35, 64})
_DIALS_PER_MINUTE: Final = 30
_MOST_REPAIRS: Final = 2
_REACTION_SECONDS: Final = 5.0
_RESENT_UNCHANGED: Final = 200.0
"""A server sends a message again under another msg_id only when it is older than this."""

FORGETS_CALLS: Final = frozenset(
    {
        "restart",
        "die while running",
        "forget sessions",
        "forget temporary keys",
        "forget bindings",
        "forget key",
        "error",
        "error after",
        "transport code",
    }
)
"""After these a server does not know any more what it ran, or says so."""
_MOVES_CLOCKS: Final = frozenset({"server clock", "suspend", "sleep"})
"""After these a session may have to be replaced, on any data centre."""
_LOSES_AUTHORIZATION: Final = frozenset(
    {
        "forget key",
        "forget authorizations",
        "unauthorize",
        "refuse late",
        "transfer error",
        "transfer answer lost",
        "transfer late",
        "rotate CDN keys",
        "log out",
        "move user",
    }
)
_ENDS_LOGIN: Final = frozenset({"forget key", "forget authorizations", "unauthorize", "refuse late"})
_LIES_ABOUT_LOGIN: Final = frozenset({"unauthorize", "refuse late"})
_NEW_ACCOUNTS: Final = frozenset({"log out", "move user"})
"""After these every data centre may need a new authorization, or none may have one for a while."""
_BREAKS_EXCHANGES: Final = frozenset(
    {
        "inject code",
        "inject 404s",
        "inject garbage",
        "transport code",
        "exchange",
        "corrupt",
        "replay",
        "repeat updates",
        "replay elsewhere",
        "corrupt at the server",
        "forget key",
        "forget bindings",
        "error",
        "transfer error",
        "unauthorize",
        "refuse late",
    }
)
_MISSING_ACCOUNT: Final = frozenset({"AUTH_KEY_UNREGISTERED", "AUTH_BYTES_INVALID"})
_HARMLESS: Final = frozenset(
    {"crash", "crash at commit", "reopen", "push", "double answers", "ask for states", "ask again", "lie about salts"}
)
"""These cost no authorization, except for one that is just being transferred."""
_STOPS_THE_MACHINE: Final = _MOVES_CLOCKS | {"crash", "crash at commit", "reopen"}
"""Whatever data centre these are drawn for: a transfer that is under way begins again, with another export."""
_AT_A_COMMIT: Final = frozenset({"crash at commit", "disk error"})
"""These wait for the next commit, of whatever data centre: of a key, say, whose export was taken meanwhile."""
_TRANSFER_SECONDS: Final = 5.0
_REPEATABLE: Final = frozenset({"read", "piece"})
_UNDISTURBED: Final = 30.0
"""So long before a call is given up nothing else may have gone wrong if that is to be held against somebody."""
_LASTING: Final = frozenset(
    {
        "hold",
        "hold answers",
        "block writes",
        "delay",
        "overtaken",
        "inject 404s",
        "refuse",
        "hang",
        "repeat while running",
        "refuse late",
        "suspend",
    }
)
"""These go on for as many seconds as their value says."""
_NEW_SESSION: Final = mtproto.NewSessionCreated.CONSTRUCTOR_ID.to_bytes(4, "little")
_REPLAYS: Final = frozenset({"replay", "repeat while running", "overtaken"})
_FORGETS_SESSIONS: Final = frozenset({"restart", "die while running", "forget sessions"})
_FORGES_404: Final = frozenset({"inject code", "inject 404s", "transport code", "forget temporary keys"})


@dataclass(frozen=True, slots=True)
class Violation:
    """An invariant that did not hold, and how."""

    invariant: str
    text: str

    def __str__(self) -> str:
        return f"{self.invariant}: {self.text}"


class Judge:
    """Collects what is seen; the first violation ends the run."""

    def __init__(self, plan: Plan, log: Callable[[str], None], stop: Callable[[], None]) -> None:
        self.plan = plan
        self.violation: Violation | None = None
        self.executions: dict[int, list[tuple[float, int]]] = defaultdict(list)
        self.ran_well: set[int] = set()
        """Calls that a server has run and not answered by an error."""
        self.given_up: dict[int, tuple[float, bool]] = {}
        """Calls that were cancelled: when, and whether there was no connection that they could have left by."""
        self._ran_as: dict[int, int] = {}
        """By token: the message that the call was last run for."""
        self._to_be_dropped: dict[int, int] = {}
        """By token: the message whose answer is not wanted when the call is given up."""
        self._dropped: set[int] = set()
        """The messages whose answers are not wanted."""
        self.home = plan.home
        """Where the account lives, as far as the client has stored it."""
        self.homes: set[int] = {plan.home}
        self.fired: list[tuple[float, str, int, Fault]] = []
        self.lies: set[int] = set()
        self.updates: dict[int, float] = {}
        self.endings: Counter[str] = Counter()
        self.stored: dict[int, int | None] = {}
        self.keys_seen: list[bytes] = []
        self.lines: list[str] = []
        self.exports: dict[int, list[float]] = defaultdict(list)
        self.imports: Counter[int] = Counter()
        self.repairs: Counter[tuple[int, bytes]] = Counter()
        self._refused_to: dict[int, tuple[int, bytes]] = {}
        """By message: what is counted among the repairs for its sake."""
        self._unsaid: dict[int, ServerSession] = {}
        """The sessions of messages whose answers are kept back, or were."""
        self.inits: dict[int, list[float]] = defaultdict(list)
        self._kinds = {call.token: call.kind for call in plan.calls}
        self._before: dict[int, Sequence[Call]] = {}
        """By token: the calls of the same chain that come before."""
        self._came_to_a_bad_end: set[int] = set()
        self._said_not_to_run: dict[int, str] = {}
        """By token: the error that told a caller that the call had not run, and would not."""
        self._refused_for_another: list[int] = []
        self._delivered: dict[int, int] = {}
        self._logged_in = False
        self._accounts: list[tuple[float, int | None, int | None]] = [(0.0, None, None)]
        """Which account was logged in and which was last to log in, from when on."""
        self._began: dict[int, float] = {}
        """By token."""
        self._open: dict[int, float] = {}
        """The same of those that have not ended."""
        self._epoch = 0
        self._known_keys: set[int] = set()
        self._in_doubt: dict[int, bool] = {}
        """By data centre: whether it has answered 401 since the last import."""
        self._ready: set[int] = set()
        """The data centres that are stored as authorized."""
        self._imported_since: dict[int, bool] = {}
        """By data centre: whether there was an import since its present key was stored."""
        self._probed: set[int] = set()
        """The data centres whose present key may be authorized: a call may go ahead to find out."""
        self._gaps: Counter[int] = Counter()
        """By data centre: how often the client was told that the server has begun a session."""
        self._begun: dict[int, set[int]] = defaultdict(set)
        """By data centre: the sessions whose beginning the client has acknowledged."""
        self.served: set[int] = set()
        """Sessions in which calls were run."""
        self._log = log
        self._stop = stop

    def fail(self, invariant: str, text: str) -> None:
        """An invariant does not hold."""
        if self.violation is None:
            self.violation = Violation(invariant, text)
            self._log(f"VIOLATION {self.violation}")
            self._stop()

    def fault(self, fault: Fault) -> None:
        """A fault begins now."""
        self._log(f"FAULT {fault.kind} dc{fault.dc} {fault.value:g} {fault.what}".rstrip())
        self.fired.append((trio.current_time(), fault.kind, fault.dc, fault))

    def had(self, kinds: frozenset[str], *dcs: int, since: float = 0.0, word: str = "") -> bool:
        """Whether a fault of these kinds began, on one of these data centres (or any) and since then."""
        return any(
            kind in kinds and (not dcs or where in dcs) and at >= since and word in fault.what
            for at, kind, where, fault in self.fired
        )

    # ---- calls -----------------------------------------------------------------------------------------------------

    def chained(self, chain: Sequence[Call]) -> None:
        """These calls are to run in their order."""
        for place, call in enumerate(chain):
            self._before[call.token] = chain[:place]

    def logging_in(self, user_id: int) -> None:
        """An account begins to log in: what reaches a home that has taken note of that already runs as this one."""
        self._accounts.append((trio.current_time(), self._accounts[-1][1], user_id))

    def began(self, call: Call) -> None:
        """A caller makes a call."""
        self._began[call.token] = self._open[call.token] = trio.current_time()

    def ended(self, call: Call) -> None:
        """A caller knows how a call ended, or does not want to any more."""
        self._open.pop(call.token, None)

    def _check_account(self, token: int, user_id: int | None) -> None:
        """Whether a call runs as who was logged in some time since it began."""
        began = self._began[token]
        before = [who for at, *who in self._accounts if at <= began]
        since = [who for at, *who in self._accounts if at > began]
        lied_to = self.had(_LIES_ABOUT_LOGIN, *self.homes)  # the server went on with a login that it had said was over
        if not lied_to and not any(user_id in who for who in [before[-1], *since]):
            self.fail("authorization", f"call {token} runs as an account that was not logged in since it began")

    def executed(self, token: int, call: ServerCall) -> None:
        """A server runs a call."""
        dc = call.dc.id
        if dc != CDN:
            self._check_account(token, call.key.user_id)
        runs = self.executions[token]
        same = bool(runs) and self._ran_as.get(token) == call.msg_id
        if same and self.had(_REPLAYS, dc) and self.had(_FORGETS_SESSIONS, dc):
            return  # the network said it again to a server that has forgotten
        runs.append((trio.current_time(), dc))
        self._ran_as[token] = self._to_be_dropped[token] = call.msg_id
        if self.given_up.get(token, (0.0, False))[1]:
            self.fail("once", f"call {token} ran although its caller had given it up before it could leave")
        if token in self._said_not_to_run:
            self.fail(
                "honest doubt", f"call {token} ran after its caller had been told: {self._said_not_to_run[token]}"
            )
        kind = self._kinds.get(token, "read")
        if kind not in _REPEATABLE and len(runs) > 1:
            self.fail("once", f"call {token}, which must not run twice ({kind}), ran {len(runs)} times")
        for earlier in self._before.get(token, ()):
            if earlier.token not in self.ran_well:
                self.fail("order", f"call {token} ran before call {earlier.token} had run well")
        self.served.add(call.session.unique_id)
        self._check_gaps(dc)
        if call.key.permanent.id not in self._known_keys:
            self.fail("store", f"dc{dc} is used with a key that was never stored")
        if call.session.wants_updates and getattr(call.session.link, "media", False):
            self.fail("updates", f"the client wants updates on a connection for files to dc{dc}")

    def refused(self, token: int, call: ServerCall, *, last: bool) -> None:
        """A server answers a call by an error; the client may try it again, unless it is the ``last`` word."""
        if last:
            self._to_be_dropped[token] = call.msg_id
        else:
            self._to_be_dropped.pop(token, None)

    def check_dropped(self) -> None:
        """Who gave a call up told the server so, as long as nothing else went wrong."""
        if self.plan.key_seconds:
            return
        for token, (gave_up, _) in self.given_up.items():
            since, until = gave_up - _UNDISTURBED, gave_up + 5.0
            quiet = not any(
                at <= until and since <= at + (fault.value if kind in _LASTING else 0.0) and kind != "late"
                for at, kind, _, fault in self.fired
            )
            if quiet and self._to_be_dropped.get(token, 0) not in {0, *self._dropped}:
                self.fail("wire discipline", f"nobody told the server that the answer of call {token} is not wanted")

    def cancelled(self, call: Call, *, never_left: bool) -> None:
        """A caller gave up."""
        self.given_up[call.token] = trio.current_time(), never_left
        self._came_to_a_bad_end.add(call.token)

    def check_chains(self) -> None:
        """What was refused for the sake of an earlier call was so with reason."""
        for token in self._refused_for_another:
            if not any(earlier.token in self._came_to_a_bad_end for earlier in self._before[token]):
                self.fail("order", f"call {token} was refused, and all calls before it came to a good end")

    def answered(self, call: Call, token: int) -> None:
        """A caller got an answer."""
        self.endings["answer"] += 1
        if token != call.token:
            self.fail("own answer", f"call {call.token} got the answer of call {token}")
        runs = len(self.executions[call.token])
        if runs == 0 or (call.kind not in _REPEATABLE and runs > 1):
            self.fail("once", f"call {call.token} was answered and ran {runs} times")

    def failed(self, call: Call, error: BaseException, began: float, *, closed: bool) -> None:
        """A caller got an error."""
        self.endings[type(error).__name__] += 1
        self._came_to_a_bad_end.add(call.token)
        dc = call.dc or self.home
        if isinstance(error, errors.OutcomeUnknown):
            if call.kind != "press":
                self.fail("honest doubt", f"call {call.token} ({call.kind}) may run twice, but its outcome is unknown")
            if closed or self._knowledge_lost(call, began):
                return
            match error.__cause__:
                case None | errors.RpcError() | errors.TransportError(code=None):  # not the end of the data centre
                    self.fail("honest doubt", f"the outcome of call {call.token} on dc{dc} could have been learned")
                    return
                case trouble:
                    error = trouble
        elif call.kind == "press":
            self._said_not_to_run[call.token] = f"{type(error).__name__}: {error}"
            if self.executions[call.token]:
                self.fail("honest doubt", f"call {call.token} on dc{dc} has run, and its caller was told: {error}")
        match error:
            case errors.MsgWaitFailed() if call.chain:
                self._refused_for_another.append(call.token)
            case errors.DcUnavailable(state="CLOSED"):
                if not closed and not self.had(_NEW_ACCOUNTS):
                    self.fail("known errors", f"call {call.token}: {error}")
            case _ if closed or self._has_cause(call, error, dc):
                pass
            case _:
                self.fail("known errors", f"call {call.token} on dc{dc} got {type(error).__name__}: {error}")

    def login_failed(self, error: BaseException) -> None:
        """A login, or its end, did not work."""
        if not self.fired:
            self.fail("known errors", f"logging in fails with {type(error).__name__}: {error}")

    def logged_out(self, cluster: MockCluster, keys: dict[int, int | None], report: LogoutReport) -> None:
        """The user has logged out with this report; ``keys`` were stored before."""
        for dc, key_id in keys.items():
            if key_id is None:
                continue
            if self.stored.get(dc) == key_id:
                self.fail("store", f"the key of dc{dc} is still stored after the logout")
            key = cluster.dcs[dc].keys.get(key_id)
            if dc in report.logged_out:
                if key is not None and key.user_id is not None:
                    self.fail("store", f"the key of dc{dc} is still authorized after the logout")
            elif dc in report.destroyed:
                if key is not None:
                    self.fail("store", f"dc{dc} still knows the key that the logout has destroyed")
            elif dc not in report.unreachable:
                self.fail("store", f"the key of dc{dc} is not in the report of the logout")

    def _knowledge_lost(self, call: Call, began: float) -> bool:
        # What a server has forgotten may show long afterwards, at the next question about it.
        dcs = (call.dc,) if call.dc else self.homes
        forgotten = self.had(FORGETS_CALLS | {"rotate salts", "unauthorize", "refuse late"}, *dcs)
        others = self.had(_MOVES_CLOCKS, since=began - 60.0) or self.had(_NEW_ACCOUNTS)
        return forgotten or others or bool(self.plan.key_seconds)

    def _has_cause(self, call: Call, error: BaseException, dc: int) -> bool:
        had = self.had
        match error:
            case errors.StoreError():
                return had(frozenset({"disk error"}))
            case errors.LoggedOut() | errors.NotLoggedIn():
                return (
                    had(frozenset({"log out"}))
                    or had(_ENDS_LOGIN, *self.homes)
                    or (not self.plan.pfs and had(_FORGES_404, *self.homes))
                )
            case errors.RpcError(name="AUTH_KEY_PERM_EMPTY"):
                return had(frozenset({"forget bindings"}), dc, *self.homes)
            case errors.SeeOther():
                return had(frozenset({"move user"}))
            case errors.TransferFloodWait():
                return dc not in self.homes
            case errors.DcUnavailable(state="COOLDOWN") | errors.Unauthorized():
                return had(_NEW_ACCOUNTS) or (dc not in self.homes and had(_LOSES_AUTHORIZATION | {"error"}))
            case errors.DcUnavailable() | errors.TransportError() | errors.SecurityError() | errors.ExchangeFailed():
                return had(_BREAKS_EXCHANGES) or (dc == CDN and had(frozenset({"rotate CDN keys"})))
            case errors.RpcError(name="RANDOM_ID_DUPLICATE"):
                return call.kind == "send" and len(self.executions[call.token]) == 1
            case errors.ServerError():
                return had(frozenset({"error", "error after", "transfer error"}))
            case errors.FloodWait():
                return had(frozenset({"error"}), word="FLOOD")
            case _:
                return False

    # ---- what else is seen -----------------------------------------------------------------------------------------

    def update(self, number: int, life: int) -> None:
        """The client hands out an update."""
        # While one key takes over from another there are two sessions, and a server tells both.
        # And when the day has gone on by minutes, a server says things again under new msg_ids.
        if self.plan.key_seconds or self.had(_MOVES_CLOCKS):
            return
        if self._delivered.get(number) == life and trio.current_time() - self.updates[number] < _RESENT_UNCHANGED:
            self.fail("updates", f"update {number} was handed out twice")
        self._delivered[number] = life

    def loaded(self, data: SessionData) -> None:
        """The store was opened."""
        keys = {key.dc_id: record.auth_key_id for key, record in data.dcs.items()}
        for dc, key_id in self.stored.items():
            if key_id is not None and keys.get(dc) != key_id:
                self.fail("store", f"the acknowledged key of dc{dc} is not in the store that was opened")

    def committed(self, change: SessionChange) -> None:
        """The store has acknowledged a change."""
        if change.header is not None:
            self._logged_in = change.header.user_id is not None
            if change.header.user_id != self._accounts[-1][1]:
                self._accounts.append((trio.current_time(), change.header.user_id, self._accounts[-1][2]))
            if change.header.epoch != self._epoch:  # another login: its calls begin anew
                self._epoch = change.header.epoch
                self.repairs.clear()
                self._refused_to.clear()
                self._imported_since.clear()
            if self._logged_in:
                self.home = change.header.home_dc_id
                self.homes.add(self.home)
        for key in change.delete:
            self.stored.pop(key.dc_id, None)
            if self._logged_in:
                self.fail("store", f"what is known of dc{key.dc_id} is deleted while somebody is logged in")
        for record in change.put:
            dc, key_id = record.key.dc_id, record.auth_key_id
            before = self.stored.get(dc)
            if record.auth_key is not None:
                self.keys_seen.append(record.auth_key)
            if before is not None and key_id != before:
                self._log(f"the stored key of dc{dc} is {'dropped' if key_id is None else 'replaced'}")
                if dc == self.home and self._logged_in:
                    self.fail("store", "the key of the logged-in home was replaced")
                no_pfs = not self.plan.pfs or dc == CDN
                lost = _LOSES_AUTHORIZATION | {"error"} | (_FORGES_404 if no_pfs else frozenset())
                # Exported bytes are good for a minute of the server's time.
                if not self.had(lost, dc) and not self.had(_NEW_ACCOUNTS | _MOVES_CLOCKS):
                    self.fail("authentic", f"the key of dc{dc} was given up, and the server had not lost it")
            self.stored[dc] = key_id
            if record.user_id is not None:
                self._ready.add(dc)
            elif dc in self._ready:
                self._ready.discard(dc)
                if key_id == before and not self._in_doubt.get(dc, True) and not self.had(_NEW_ACCOUNTS):
                    self.fail("authorization", f"the authorization of dc{dc} was given up for a 401 from before it")
            if key_id != before:
                self._imported_since[dc] = False
                self._probed.discard(dc)
                self._forget_unsaid(dc)
            if key_id is not None:
                self._known_keys.add(key_id)

    # ---- the servers -----------------------------------------------------------------------------------------------

    @contextmanager
    def observing(self) -> Iterator[None]:
        """Look over the shoulders of the mock servers."""
        judge = self
        refuse, receive, key_receive = ServerSession._refuse, ServerSession.receive, MockKey.receive  # noqa: SLF001
        serve, forget, record = ServerSession._serve, ServerSession._forget, Ledger.record  # noqa: SLF001
        answer = ServerSession.answer
        find_key, execute, session_created = MockDc.find_key, MockKey.execute, DcAuthManager.session_created
        probe = DcAuthManager._probe  # noqa: SLF001

        def watch_refuse(session: ServerSession, msg_id: int, seq_no: int, code: int) -> None:
            dc = _dc_of(session)
            judge._log(f"dc{dc} refuses a message with code {code}")
            judge.endings[f"bad_msg {code}"] += 1
            if code in _CODES_OF_A_FAULTY_CLIENT:
                judge.fail("wire discipline", f"dc{dc} had to refuse a message with code {code}")
            if code == 19 and not judge.had(_REPLAYS, dc):
                judge.fail("wire discipline", f"dc{dc} got a container twice")
            if code in (16, 17) and not judge.had(_MOVES_CLOCKS | {"hold", "hold answers", "overtaken"}):
                judge.fail(
                    "wire discipline", f"dc{dc} had to refuse a message with code {code}, and no clock had jumped"
                )
            refuse(session, msg_id, seq_no, code)

        def watch_receive(session: ServerSession, inner: Any, link: Any, now: float) -> None:
            if inner.salt in judge.lies:
                judge.fail("authentic", f"the client uses a salt that answered nothing of it on dc{_dc_of(session)}")
            receive(session, inner, link, now)

        def watch_serve(session: ServerSession, msg_id: int, message: Any) -> None:
            judge._log(f"dc{_dc_of(session)} gets {message.TL_NAME}{_ids(message)}")
            if isinstance(message, mtproto.RpcDropAnswer):
                judge._dropped.add(message.req_msg_id)
            serve(session, msg_id, message)

        def watch_forget(session: ServerSession, outgoing: Any) -> None:
            if outgoing.body.startswith(_NEW_SESSION):
                judge._begun[_dc_of(session)].add(session.unique_id)
                judge._check_gaps(_dc_of(session))
            forget(session, outgoing)

        def watch_answer(session: ServerSession, msg_id: int, result: bytes, now: float, **how: bool) -> None:
            if how.get("withhold"):
                judge._unsaid[msg_id] = session
            answer(session, msg_id, result, now, **how)

        def watch_session_created(manager: DcAuthManager, dc_id: int) -> None:
            judge._gaps[dc_id] += 1
            session_created(manager, dc_id)

        async def watch_probe(manager: DcAuthManager, dc_id: int, *transfer: Any) -> bool:
            judge._probed.add(dc_id)
            return await probe(manager, dc_id, *transfer)

        def watch_find_key(dc: MockDc, key_id: int, now: float) -> MockKey | None:
            known = dc.keys.get(key_id)
            if known is not None and known.expires_at is not None and now > known.expires_at:
                judge._expired_key_used(dc.id)
            return find_key(dc, key_id, now)

        def watch_execute(key: MockKey, session: ServerSession, msg_id: int, body: bytes) -> None:
            if key.expires_at is None and judge.plan.pfs and not key.dc.cdn:
                name = _called(body)
                if name != "help.getConfig":  # with it begins a connection on which a key is destroyed
                    judge.fail("forward secrecy", f"{name} came to dc{key.dc.id} under a permanent key")
            execute(key, session, msg_id, body)

        def watch_key_receive(key: MockKey, packet: bytes, link: Any, now: float) -> None:
            try:
                key_receive(key, packet, link, now)
            except SecurityError as error:
                if isinstance(link, Connection) and link._stream.incoming.untouched:  # type: ignore[attr-defined]  # noqa: SLF001 -- the simulation's own stream
                    judge.fail("wire discipline", f"dc{key.dc.id} got an unreadable packet: {error}")
                raise

        def watch_record(
            ledger: Ledger, dc_id: int, user_id: int | None, method: str, msg_id: int, request: bytes, error: str = ""
        ) -> None:
            judge._log(f"dc{dc_id} {'refuses' if error else 'runs'} {method} of message {msg_id} {error}".rstrip())
            judge._on_call(dc_id, method, error)
            if error == "AUTH_KEY_PERM_EMPTY" and not judge.had(frozenset({"forget bindings", "forget key"}), dc_id):
                judge.fail("forward secrecy", f"{method} came to dc{dc_id} under a temporary key that was not bound")
            if error == "AUTH_KEY_UNREGISTERED" and method in METHODS:
                judge.unauthorized(dc_id, user_id, msg_id, request)
            record(ledger, dc_id, user_id, method, msg_id, request, error)

        with ExitStack() as stack:
            stack.enter_context(
                patched(
                    ServerSession,
                    _refuse=watch_refuse,
                    receive=watch_receive,
                    _serve=watch_serve,
                    _forget=watch_forget,
                    answer=watch_answer,
                )
            )
            stack.enter_context(patched(MockKey, receive=watch_key_receive, execute=watch_execute))
            stack.enter_context(patched(MockDc, find_key=watch_find_key))
            stack.enter_context(patched(DcAuthManager, session_created=watch_session_created, _probe=watch_probe))
            stack.enter_context(patched(Ledger, record=watch_record))
            yield

    def _on_call(self, dc: int, method: str, error: str) -> None:
        if method == "auth.importAuthorization":
            self.imports[dc] += 1
            self._imported_since[dc] = True
            self._in_doubt[dc] = False
        if error in _MISSING_ACCOUNT:
            self._in_doubt[dc] = True
        # A CDN data centre knows no such method, and says so: it has answered all the same.
        if method == "help.getConfig" and (not error or (dc == CDN and error == "METHOD_INVALID")):
            self.inits[dc].append(trio.current_time())
        too_early = error == "AUTH_KEY_UNREGISTERED" and method in METHODS and not self.imports[dc]
        # A probe may go ahead when the outcome of an import is unknown, which only a fault can have done.
        probed = any(where == dc or kind in _MOVES_CLOCKS for _, kind, where, _ in self.fired)
        if too_early and dc not in self.homes and not probed and not self.had(_NEW_ACCOUNTS):
            self.fail("authorization", f"{method} came to dc{dc} before any authorization")

    def _check_gaps(self, dc: int) -> None:
        """Whether the client was told of each session that a server began and that served a call."""
        if len(self._begun[dc] & self.served) > self._gaps[dc]:
            self.fail("updates", f"dc{dc} has begun a session anew, and the client was not told of a possible gap")

    def _expired_key_used(self, dc: int) -> None:
        """A packet came under a temporary key that has ended."""
        held = frozenset({"hold", "delay", "block writes", "overtaken"}) | _MOVES_CLOCKS
        if not self.had(held):
            self.fail("forward secrecy", f"a packet came to dc{dc} under a temporary key that has expired")

    def unauthorized(self, dc: int, user_id: int | None, msg_id: int, request: bytes) -> None:
        """A call is refused because its key has no account; or has one, and a fault makes the server deny it."""
        if not self._imported_since.get(dc):
            if user_id is not None:
                return  # it had left under the key before this one
            logged_in_at = max(at for at, user, _ in self._accounts if user is not None) if self._logged_in else 0.0
            if any(began <= logged_in_at for began in self._open.values()):
                return  # it may have been made when nobody was logged in, and there was nothing to import
            if self._logged_in and dc not in self.homes | self._probed and not self.had(_NEW_ACCOUNTS):
                self.fail("authorization", f"a call came to dc{dc} under a new key before its import")
            return
        self._refused_to[msg_id] = dc, request
        self.repairs[dc, request] += 1
        if self.repairs[dc, request] > _MOST_REPAIRS + 1:
            self.fail("authorization", f"a call to dc{dc} was repaired more than {_MOST_REPAIRS} times")

    def _forget_unsaid(self, dc: int) -> None:
        """A key is given up: what was refused under it, and nobody was told so, is not repaired but sent again."""
        for msg_id, session in list(self._unsaid.items()):
            where, request = self._refused_to.get(msg_id, (0, b""))
            if where == dc:
                del self._unsaid[msg_id]
                known = session._received.get(msg_id)  # noqa: SLF001 -- looked at only
                if known is not None and known.answer is not None and known.answer.link is None:
                    self.repairs[dc, request] -= 1

    def exported(self, dc: int) -> None:
        """The home data centre exports an authorization."""
        if dc == CDN:
            self.fail("authorization", "an authorization was exported for a CDN data centre")
        times = self.exports[dc]
        now = trio.current_time()
        if times and now - times[-1] < 0.5 and not self.had(frozenset({"crash", "crash at commit", "reopen"})):
            self.fail("authorization", f"two exports for dc{dc} within {now - times[-1]:.2f} s")
        times.append(now)
        reasons = sum(
            where == dc or where in self.homes or kind in _NEW_ACCOUNTS or kind in _AT_A_COMMIT
            for _, kind, where, _ in self.fired
        )
        most = 4 + 4 * reasons
        if not reasons or all(kind in _HARMLESS for _, kind, _, _ in self.fired):
            # Only who stopped in the middle has to begin again.
            stops = [at for at, kind, _, _ in self.fired if kind in _STOPS_THE_MACHINE]
            most = 1 + sum(0.0 <= at - last < _TRANSFER_SECONDS for last in times for at in stops)
            most += sum(kind in _AT_A_COMMIT for _, kind, _, _ in self.fired)
        if len(times) > most:
            self.fail("authorization", f"{len(times)} exports for dc{dc} after {reasons} faults")

    # ---- the end ---------------------------------------------------------------------------------------------------

    def check_network(self, dials: list[tuple[float, int, bool]], wires: list[Any]) -> None:
        """Connections: not too many, none left, and none that damaged bytes came over."""
        for dc, media in {(dc, media) for _, dc, media in dials}:
            times = [at for at, *where in dials if where == [dc, media]]
            most = _DIALS_PER_MINUTE * 2  # two connections go to media addresses
            if not media:  # to the others these go as well, by turns
                files = {call.via for call in self.plan.calls if (call.dc or dc) == dc and call.via != "main"}
                most = _DIALS_PER_MINUTE + len(files) * _DIALS_PER_MINUTE // 2
            for first, last in zip(times, times[most:], strict=False):
                if last - first < 60.0 and not any(first <= at <= last for at in self.inits[dc]):
                    self.fail("bounded", f"dc{dc} was dialled for nothing {most} times in {last - first:.1f} s")
                    break
        for wire in wires:
            name = f"connection {wire.number} to dc{wire.dc_id}"
            if wire.client_closed_at is None:
                self.fail("nothing leaks", f"{name} was not closed")
            elif wire.damaged_at is not None and wire.client_closed_at > wire.damaged_at + _REACTION_SECONDS:
                self.fail("authentic", f"{name} went on after a damaged packet")

    def check_secrets(self, lines: list[str], keys: list[bytes]) -> None:
        """No auth key in what was logged."""
        text = "\n".join(lines)
        for key in keys:
            if key.hex()[16:48] in text or repr(key[8:16])[2:-1] in text or repr(key)[2:40] in text:
                self.fail("secrets", "an auth key stands in the log")


def _called(body: bytes) -> str:
    """The name of the method that is called, without its wrappers."""
    request = api.from_bytes(body)
    while isinstance(request, api.InvokeWithLayer | api.InitConnection | api.InvokeWithoutUpdates | api.InvokeAfterMsg):
        request = request.query
    return request.TL_NAME


def _dc_of(session: ServerSession) -> int:
    host = session._host  # noqa: SLF001 -- the mock's own
    return host.dc.id if isinstance(host, MockKey) else 0


def _ids(message: Any) -> str:
    ids = getattr(message, "msg_ids", None) or [getattr(message, "req_msg_id", None) or getattr(message, "msg_id", "")]
    return f" of {', '.join(map(str, ids))}" if ids != [""] else ""
