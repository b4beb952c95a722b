"""The invariants. The judge watches from outside of the client: the servers, the network, the store, the callers.

==================== =================================================================================================
invariant            what is held against it
==================== =================================================================================================
once                 a call with a random_id, or one that must not run twice, runs at most once; if its caller got an
                     answer, exactly once; if he gave it up before it could leave, never
own answer           an answer carries the token of its request
honest doubt         OutcomeUnknown only for a call that must not run twice, and only if the server lost its trace
known errors         every other error has a cause among the faults
liveness             90 s after the faults stop every call has ended; then every data centre serves again
authentic            damaged packets end the connection; salts come from answers to us; keys change only if lost
updates once         an update is not handed out twice
wire discipline      nothing a strict server refuses as a client's fault; no write after half a frame
authorization        no call before the import, exports at least a second apart, few exports and
                     at most two repairs of a call per lost authorization
bounded              fruitless dials per minute, exports, what a session remembers, the time closing takes
nothing leaks        after closing: no stream, no connection, no answer without its acknowledgement
store                it opens with every acknowledged key; the key of a logged-in home never changes
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

import trio

from tools.simulate.control import patched
from tools.simulate.plan import HOME, METHODS, Call, Fault, Plan
from trimtp import errors
from trimtp.errors import SecurityError
from trimtp.testing.connection import Connection
from trimtp.testing.keyring import MockKey
from trimtp.testing.ledger import Ledger
from trimtp.testing.session import ServerSession

if TYPE_CHECKING:
    from trimtp.store import SessionChange, SessionData

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
    {"forget key", "forget authorizations", "unauthorize", "transfer error", "transfer answer lost", "transfer late"}
)
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
        self.given_up: set[int] = set()
        """Calls that were cancelled while there was no connection that they could have left by."""
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
        self.inits: dict[int, list[float]] = defaultdict(list)
        self._delivered: dict[int, int] = {}
        self._logged_in = False
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

    def had(self, kinds: frozenset[str], dc: int | None = None, since: float = 0.0, word: str = "") -> bool:
        """Whether a fault of these kinds began, there and since then."""
        return any(
            kind in kinds and dc in (None, where) and at >= since and word in fault.what
            for at, kind, where, fault in self.fired
        )

    # ---- calls -----------------------------------------------------------------------------------------------------

    def executed(self, token: int, dc: int) -> None:
        """A server runs a call."""
        runs = self.executions[token]
        runs.append((trio.current_time(), dc))
        if token in self.given_up:
            self.fail("once", f"call {token} ran although its caller had given it up before it could leave")
        kind = next((call.kind for call in self.plan.calls if call.token == token), "read")
        if kind != "read" and len(runs) > 1:
            self.fail("once", f"call {token}, which must not run twice ({kind}), ran {len(runs)} times")

    def key_used(self, dc: int, key_id: int) -> None:
        """A call comes in under this permanent key."""
        if self.stored.get(dc) != key_id:
            self.fail("store", f"dc{dc} is used with a key that is not stored")

    def answered(self, call: Call, token: int) -> None:
        """A caller got an answer."""
        self.endings["answer"] += 1
        if token != call.token:
            self.fail("own answer", f"call {call.token} got the answer of call {token}")
        runs = len(self.executions[call.token])
        if runs == 0 or (call.kind != "read" and runs > 1):
            self.fail("once", f"call {call.token} was answered and ran {runs} times")

    def failed(self, call: Call, error: BaseException, began: float, *, closed: bool) -> None:
        """A caller got an error."""
        self.endings[type(error).__name__] += 1
        dc = call.dc or HOME
        match error:
            case errors.OutcomeUnknown():
                if call.kind != "press":
                    self.fail(
                        "honest doubt", f"call {call.token} ({call.kind}) may run twice, but its outcome is unknown"
                    )
                elif not closed and not self._knowledge_lost(dc, began):
                    self.fail("honest doubt", f"the outcome of call {call.token} on dc{dc} could have been learned")
            case errors.DcUnavailable(state="CLOSED"):
                if not closed:
                    self.fail("known errors", f"call {call.token}: {error}")
            case _ if closed or self._has_cause(call, error, dc):
                pass
            case _:
                self.fail("known errors", f"call {call.token} on dc{dc} got {type(error).__name__}: {error}")

    def _knowledge_lost(self, dc: int, began: float) -> bool:
        # What a server has forgotten may show long afterwards, at the next question about it.
        forgotten = self.had(FORGETS_CALLS | {"rotate salts", "unauthorize"}, dc)
        return forgotten or self.had(_MOVES_CLOCKS, since=began - 60.0) or bool(self.plan.key_seconds)

    def _has_cause(self, call: Call, error: BaseException, dc: int) -> bool:
        had = self.had
        match error:
            case errors.StoreError():
                return had(frozenset({"disk error"}))
            case errors.LoggedOut() | errors.NotLoggedIn():
                return had(frozenset({"forget key", "forget authorizations", "unauthorize"}), HOME) or (
                    not self.plan.pfs and had(_FORGES_404, HOME)
                )
            case errors.RpcError(name="AUTH_KEY_PERM_EMPTY"):
                return had(frozenset({"forget bindings"}), dc)
            case errors.TransferFloodWait():
                return dc != HOME
            case errors.DcUnavailable(state="COOLDOWN") | errors.Unauthorized():
                return dc != HOME and had(_LOSES_AUTHORIZATION | {"error"})
            case errors.DcUnavailable() | errors.TransportError() | errors.SecurityError() | errors.ExchangeFailed():
                return had(
                    frozenset(
                        {
                            "inject code",
                            "inject 404s",
                            "inject garbage",
                            "transport code",
                            "exchange",
                            "corrupt",
                            "replay",
                            "corrupt at the server",
                            "forget key",
                            "forget bindings",
                            "error",
                            "transfer error",
                            "unauthorize",
                        }
                    )
                )
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
        if self.plan.key_seconds:
            return
        if self._delivered.get(number) == life and trio.current_time() - self.updates[number] < _RESENT_UNCHANGED:
            self.fail("updates once", f"update {number} was handed out twice")
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
        for record in change.put:
            dc, key_id = record.key.dc_id, record.auth_key_id
            before = self.stored.get(dc)
            if record.auth_key is not None:
                self.keys_seen.append(record.auth_key)
            if before is not None and key_id != before:
                self._log(f"the stored key of dc{dc} is {'dropped' if key_id is None else 'replaced'}")
                if dc == HOME and self._logged_in:
                    self.fail("store", "the key of the logged-in home was replaced")
                lost = _LOSES_AUTHORIZATION | {"error"} | (frozenset() if self.plan.pfs else _FORGES_404)
                if dc != HOME and not self.had(lost, dc):
                    self.fail("authentic", f"the key of dc{dc} was given up, and the server had not lost it")
            self.stored[dc] = key_id

    # ---- the servers -----------------------------------------------------------------------------------------------

    @contextmanager
    def observing(self) -> Iterator[None]:
        """Look over the shoulders of the mock servers."""
        judge = self
        refuse, receive, key_receive = ServerSession._refuse, ServerSession.receive, MockKey.receive  # noqa: SLF001
        serve, record = ServerSession._serve, Ledger.record  # noqa: SLF001

        def watch_refuse(session: ServerSession, msg_id: int, seq_no: int, code: int) -> None:
            dc = _dc_of(session)
            judge._log(f"dc{dc} refuses a message with code {code}")
            judge.endings[f"bad_msg {code}"] += 1
            if code in _CODES_OF_A_FAULTY_CLIENT:
                judge.fail("wire discipline", f"dc{dc} had to refuse a message with code {code}")
            if code == 19 and not judge.had(frozenset({"replay"}), dc):
                judge.fail("wire discipline", f"dc{dc} got a container twice")
            if code in (16, 17) and not judge.had(_MOVES_CLOCKS | {"hold", "hold answers"}):
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
            serve(session, msg_id, message)

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
            if error == "AUTH_KEY_UNREGISTERED" and method in METHODS:
                judge.unauthorized(dc_id, request)
            record(ledger, dc_id, user_id, method, msg_id, request, error)

        with ExitStack() as stack:
            stack.enter_context(patched(ServerSession, _refuse=watch_refuse, receive=watch_receive, _serve=watch_serve))
            stack.enter_context(patched(MockKey, receive=watch_key_receive))
            stack.enter_context(patched(Ledger, record=watch_record))
            yield

    def _on_call(self, dc: int, method: str, error: str) -> None:
        if method == "auth.importAuthorization":
            self.imports[dc] += 1
        if method == "help.getConfig" and not error:
            self.inits[dc].append(trio.current_time())
        too_early = error == "AUTH_KEY_UNREGISTERED" and method in METHODS and not self.imports[dc]
        # A probe may go ahead when the outcome of an import is unknown, which only a fault can have done.
        probed = any(where == dc for _, _, where, _ in self.fired)
        if too_early and dc != HOME and not probed:
            self.fail("authorization", f"{method} came to dc{dc} before any authorization")

    def unauthorized(self, dc: int, request: bytes) -> None:
        """A call is refused because its key has no account."""
        self.repairs[dc, request] += 1
        if self.repairs[dc, request] > _MOST_REPAIRS + 1:
            self.fail("authorization", f"a call to dc{dc} was repaired more than {_MOST_REPAIRS} times")

    def exported(self, dc: int) -> None:
        """The home data centre exports an authorization."""
        times = self.exports[dc]
        now = trio.current_time()
        if times and now - times[-1] < 0.5 and not self.had(frozenset({"crash", "crash at commit", "reopen"})):
            self.fail("authorization", f"two exports for dc{dc} within {now - times[-1]:.2f} s")
        times.append(now)
        reasons = sum(where in (dc, HOME) for _, _, where, _ in self.fired)
        most = 1 if not reasons else 4 + 4 * reasons
        if len(times) > most:
            self.fail("authorization", f"{len(times)} exports for dc{dc} after {reasons} faults")

    # ---- the end ---------------------------------------------------------------------------------------------------

    def check_network(self, dials: list[tuple[float, int]], wires: list[Any]) -> None:
        """Connections: not too many, none left, and none that damaged bytes came over."""
        for dc in {dc for _, dc in dials}:
            times = [at for at, where in dials if where == dc]
            for first, last in zip(times, times[_DIALS_PER_MINUTE:], strict=False):
                if last - first < 60.0 and not any(first <= at <= last for at in self.inits[dc]):
                    self.fail(
                        "bounded", f"dc{dc} was dialled for nothing {_DIALS_PER_MINUTE} times in {last - first:.1f} s"
                    )
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


def _dc_of(session: ServerSession) -> int:
    host = session._host  # noqa: SLF001 -- the mock's own
    return host.dc.id if isinstance(host, MockKey) else 0


def _ids(message: Any) -> str:
    ids = getattr(message, "msg_ids", None) or [getattr(message, "req_msg_id", None) or getattr(message, "msg_id", "")]
    return f" of {', '.join(map(str, ids))}" if ids != [""] else ""
