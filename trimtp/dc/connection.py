"""ONE TCP connection of one data centre: a task that reads, and one that writes and keeps its deadlines.

``run`` opens a nursery, starts the reader in it and is the other task itself; it ends with the first expected end of
either, as a value: a :class:`Disconnect`. Only defects raise. What the tasks decide with is the sans-IO
:class:`trimtp.mtproto.session.Session`, which outlives the connection; what they tell goes to one :class:`Listener`.

Deadlines must not wait for a peer that takes no bytes. So the writer hands the system what it takes at once, and goes
back to its deadlines; where that was not all, a third task finishes the frames that are begun, and ends. A thousand
idle connections are what the number of tasks is paid with: each costs 1.3 KiB, parked.

It is one class, in three parts that share its few fields: what its owner calls, the tasks, and what the session tells.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum
from typing import Protocol

import trio

from trimtp.crypto.aes import ACCELERATED
from trimtp.crypto.kdf import AuthKey
from trimtp.dc.clock import LoopClock
from trimtp.dc.link import Link, Rest, refused
from trimtp.dc.signal import Signal
from trimtp.errors import SecurityError, TransportError
from trimtp.mtproto.binding import BOUND
from trimtp.mtproto.envelope import Inner
from trimtp.mtproto.session import Answer, Event, Failure, LinkDead, Lost, Refused, Session
from trimtp.structs import Struct
from trimtp.transport import Frame, QuickAck, TransportCode

__all__ = ["INIT_SECONDS", "Binding", "Connection", "Disconnect", "Ending", "Listener", "knows_no_method"]

_WRITE_SECONDS = 30.0
"""A peer that takes nothing of a write for this long means a dead link."""
_MOMENT = 0.1
"""Who takes the next piece of a write only so long after its first is slow: before that it was room in some buffer."""
_WRITE_BYTES = 1 << 20
"""How many bytes are made into packets for one write."""
_SERVER_IDLES = 32
"""With so many calls waiting to leave and none under way, the first packet does not wait for the rest of them: the
server works on it while they are made."""
_HEAVY_PACKET = 1 << 20 if ACCELERATED else 1 << 17
"""Packets of more bytes are decrypted in a thread: a few milliseconds of AES in Rust, 20 ms of it block by block."""
_NOT_THERE = frozenset({404, 501})
_FAR_OFF = 20.0
_TOGETHER = 0.25
"""What is due in so many seconds or more is done up to a quarter of a second early, at the same moment as what other
connections have to do then: waking once for all of them takes a fraction of the CPU time."""
INIT_SECONDS = 30.0
"""How long initConnection, and usually the binding of a temporary key, may go unanswered."""


class Ending(Enum):
    """Why a connection ended, as far as what to do next depends on it."""

    BROKEN = "the stream broke or was closed"
    SILENT = "the peer stopped answering"
    REJECTED = "a packet failed its checks"
    REFUSED = "the server sent a transport error code"
    BIND_FAILED = "auth.bindTempAuthKey was answered with an error"
    INIT_FAILED = "initConnection was answered with an error"
    RESET = "this side asked for a new connection"


class Disconnect(Struct, frozen=True):
    """The expected end of a connection: what kind, in words, the transport code or the RPC failure that did it."""

    ending: Ending
    reason: str
    code: int | None = None
    failure: Failure | None = None


class Binding(Struct, frozen=True):
    """To which permanent key a session's temporary one is bound, and until when (Unix seconds of the server); for how
    long the answer to that is waited for, in seconds.
    """

    permanent: AuthKey
    expires_at: float
    patience: float


class Listener(Protocol):
    """Who is told what happens on a connection: in order, from inside its tasks. None of this may wait."""

    due_at: float
    """When :meth:`due` is to be called, on the clock's scale. It may come later than it was, not earlier."""

    def due(self, now: float) -> None:
        """That moment has come; ``due_at`` is to be a later one from now on."""

    def bound(self) -> None:
        """The session's key, a temporary one, is bound."""

    def ready(self, answer: bytes) -> None:
        """Ordinary requests may flow. ``answer`` is that to the init request, or empty where a refusal does too."""

    def resolve(self, request: int, body: bytes, /) -> None:
        """A request was answered."""

    def answered(self) -> None:
        """Those were the answers of one packet."""

    def happened(self, event: Event) -> None:
        """Any other event of the session."""


class Connection:
    """One connection; :meth:`run` is its whole life.

    With a ``binding`` the session's key, a temporary one, is bound first. Then ``init_body`` is sent, and with its
    answer the connection is ready. With ``init_may_fail``, and where the server does not know the query in it, a
    refusal does too: the server has taken note of who we are, and that is what it is for.
    """

    def __init__(
        self,
        link: Link,
        session: Session,
        listener: Listener,
        *,
        name: str,
        clock: LoopClock,
        init_body: bytes,
        init_may_fail: bool = False,
        binding: Binding | None,
    ) -> None:
        self._link = link
        self._session = session
        self._listener = listener
        self._name = name
        self._clock = clock
        self._init_body = init_body
        self._init_may_fail = init_may_fail
        self._binding = binding
        self._bind_request: int | None = None
        self._init_request: int | None = None
        self._init_until = math.inf
        """When what the connection begins with will have been unanswered for too long."""
        self._work = Signal()
        self._alarm = trio.CancelScope()
        """What the writer sleeps in; its deadline is the next one there is, which is also this:"""
        self._alarm_at = math.inf
        self._end: Disconnect | None = None
        self._nursery: trio.Nursery | None = None
        self._closing = False
        self._rest: Rest = b""
        """What the system has not taken of the frames that are begun."""
        self._is_finishing = False
        """Whether a task sees to that."""
        self._callers_first = False
        """What waits can wait for those whose calls have just been answered and who are about to make others."""
        self._freed = 0
        """How many calls the last answers have ended, less those that were made since; 0 once anything is sent."""

    async def run(self) -> Disconnect:
        """Serve the connection until it ends, and say why. The link is closed on the way out."""
        session = self._session
        try:
            async with trio.open_nursery() as nursery:
                self._nursery = nursery
                session.link_up(self._clock.now())
                binding = self._binding
                self._init_until = self._clock.now() + (INIT_SECONDS if binding is None else binding.patience)
                if binding is None:
                    self._submit_init()
                else:
                    self._bind_request = session.submit_binding(binding.permanent, binding.expires_at)
                nursery.start_soon(self._read, name=f"reader {self._name}")
                self.poke()
                await self._write()
        finally:
            self._nursery = None
            for request in (self._bind_request, self._init_request):
                if request is not None:
                    session.cancel(request, self._clock.now())
            session.link_lost(self._clock.now())
            await self._link.aclose()
        assert self._end is not None
        return self._end

    def poke(self) -> None:
        """Tell the writer that the session has something new for it. Never waits."""
        self._work.set()

    def submitted(self, unanswered: int) -> None:
        """The session has one more request, and ``unanswered`` of them altogether. Never waits.

        It leaves with whatever else is queued in this tick, when the writer wakes. Or here and now, with no tick in
        between, when there is nothing to wait for: it is the only one; as many calls have been made as were answered
        last, and those callers were the ones to expect; or the server has nothing to do, and here is enough to begin
        with. That is the writer's work, done for it while it has no frame begun, and without waiting: a frame the
        system does not take whole is finished by the writer, so cancelling a caller never leaves a torn one.
        """
        freed = self._freed = self._freed - 1
        if unanswered == _SERVER_IDLES:
            at_once = freed == 0 or self._session.queued == unanswered
        else:
            at_once = freed == 0 or (unanswered == 1 and freed < 0)
        if at_once and not self._rest and self._link.sends_at_once and self._end is None:
            if self._begin() or self._rest:
                self._work.set()
            self._look_at_deadlines()
        else:
            self._work.set()

    def reset(self, reason: str) -> None:
        """End this connection, so that its owner opens another one."""
        self._finish(Disconnect(Ending.RESET, reason))

    def initialise_again(self) -> None:
        """Send initConnection once more: the server says it does not know this connection."""
        if self._bind_request is None:
            self._submit_init()
            self.poke()

    def close(self) -> None:
        """Write out what is queued, acknowledgements included, then end with ``Ending.RESET``. Never waits."""
        self._closing = True
        self._session.flush_acks(self._clock.now())
        self._work.set()

    def _finish(self, end: Disconnect) -> None:
        if self._end is None:
            self._end = end
            if self._nursery is not None:
                self._nursery.cancel_scope.cancel()

    # ---- the tasks -----------------------------------------------------------------------------------------------

    async def _read(self) -> None:
        session, clock = self._session, self._clock
        while self._end is None:
            # What a parked task still names stays in memory, and the last packet may have been a large one.
            frames: Sequence[Frame] = ()
            frame: Frame | None = None
            opened: Inner | None = None
            events: list[Event] | None = None
            try:
                frames = await self._link.receive()
            except TransportError as trouble:
                self._finish(Disconnect(Ending.BROKEN, str(trouble)))
                return
            now = clock.now()
            answers = 0
            for frame in frames:
                if isinstance(frame, bytes):
                    try:
                        if len(frame) > _HEAVY_PACKET:
                            opened = await trio.to_thread.run_sync(session.open, frame, abandon_on_cancel=True)
                            now = clock.now()
                        else:
                            opened = session.open(frame)
                        events = session.take(opened, now)
                    except SecurityError as trouble:
                        self._finish(Disconnect(Ending.REJECTED, f"{self._link.description}: {trouble}"))
                        return
                    answers += self._handle(events)
                elif isinstance(frame, TransportCode):
                    text = str(refused(self._link.description, frame.code))
                    self._finish(Disconnect(Ending.REFUSED, text, code=frame.code))
                    return
                else:
                    assert isinstance(frame, QuickAck)
                    self._handle(session.quick_ack(frame.token))
            if answers:
                self._freed = answers
            if session.has_output(now):
                self._callers_first = answers > 0
                self._work.set()
            if answers:
                self._look_at_deadlines()
            else:
                self._set_alarm(self._next_deadline())  # a pong: without it the writer would have to wake

    def _begin(self) -> bool:
        """Make packets of what waits, and have the system take of them what it takes at once; ``_rest`` is the rest.

        False when no more waits; after trouble too, which ends the connection.
        """
        # A megabyte at a time: what is no packet yet can be cancelled for nothing, and a ping gets between.
        packets = self._session.packets_to_send(self._clock.now(), max_bytes=_WRITE_BYTES)
        if not packets:
            return False
        self._freed = 0
        try:
            self._rest = self._link.begin(*packets)
        except TransportError as trouble:
            self._finish(Disconnect(Ending.BROKEN, str(trouble)))
            return False
        return len(packets) > 1 and sum(map(len, packets)) >= _WRITE_BYTES

    async def _write(self) -> None:
        """Begin what waits to leave whenever somebody says that something does, and do what is due when it is."""
        while self._end is None:
            self._alarm_at = self._next_deadline()
            with trio.CancelScope(deadline=self._wake_at(self._alarm_at)) as self._alarm:
                while self._end is None:
                    await self._work.wait()
                    if self._callers_first:
                        self._callers_first = False
                        await trio.lowlevel.checkpoint()
                    self._begin_all()
            if self._alarm.cancelled_caught:
                self._do_what_is_due()
                self._begin_all()

    def _begin_all(self) -> None:
        """Begin what waits to leave, as far as the system takes it at once; the rest is finished by another task."""
        while not self._rest and self._begin():
            pass
        if not self._rest:
            if self._closing:
                self.reset("closing")
        elif not self._is_finishing and self._end is None:
            assert self._nursery is not None
            self._is_finishing = True
            self._nursery.start_soon(self._finish_rest, name=f"writer {self._name}")
        self._look_at_deadlines()

    async def _finish_rest(self) -> None:
        """Write the frames that are begun to their end, which those that wait to leave must not precede."""
        if await self._write_rest():
            self._is_finishing = False
            self._work.set()

    async def _write_rest(self) -> bool:
        """Wait until the peer has taken what the system did not take at once; False when that ended the connection.

        That may last: the link is dead only when the peer takes nothing at all for some time.
        """
        clock = self._clock
        began = clock.now()
        try:
            while self._rest:
                with trio.move_on_after(_WRITE_SECONDS) as patience:
                    self._rest = await self._link.go_on(self._rest)
                if patience.cancelled_caught:
                    self._finish(Disconnect(Ending.SILENT, f"{self._link.description}: a write stayed blocked"))
                    return False
                if self._rest and clock.now() >= began + _MOMENT:
                    self._session.takes_slowly(clock.now(), since=began)
        except TransportError as trouble:
            self._finish(Disconnect(Ending.BROKEN, str(trouble)))
            return False
        return True

    def _do_what_is_due(self) -> None:
        """The deadline has come that the writer slept for: an acknowledgement, an unanswered request, a ping."""
        session = self._session
        now = self._clock.now()
        if now < self._alarm_at < now + 2 * _TOGETHER:
            # Done a little early, and the two scales differ by a rounding error: or the same deadline came right back.
            # One farther off was moved by what came in the same tick, and is not reached.
            now = self._alarm_at
        for deadline, act in (
            (session.ack_deadline, session.on_ack_timer),
            (session.retry_deadline, session.on_retry_timer),
            (session.ping_deadline, session.on_ping_timer),
        ):
            due = deadline()
            if due is not None and due <= now:
                self._handle(act(now) or [])
        if self._init_until <= now:
            what = "initConnection" if self._bind_request is None else "auth.bindTempAuthKey"
            self._finish(Disconnect(Ending.SILENT, f"{self._link.description}: {what} went unanswered"))
        if self._listener.due_at <= now:
            self._listener.due(now)

    def _look_at_deadlines(self) -> None:
        """Have the writer woken for a deadline that has come nearer than the one it sleeps for."""
        if self._session.is_due_before(self._alarm_at):
            self._set_alarm(self._session.next_deadline())

    def _next_deadline(self) -> float:
        return min(self._session.next_deadline(), self._init_until, self._listener.due_at)

    def _wake_at(self, moment: float) -> float:
        """When to wake, on the loop's scale, for what is due at ``moment``: a little early for what is far off."""
        at = self._clock.loop_time(moment)
        if at - trio.current_time() < _FAR_OFF or at == math.inf:
            return at
        return at // _TOGETHER * _TOGETHER

    def _set_alarm(self, moment: float) -> None:
        """Have the writer woken at ``moment``, if it sleeps then."""
        if moment != self._alarm_at:
            self._alarm_at = moment
            self._alarm.deadline = self._wake_at(moment)

    # ---- events --------------------------------------------------------------------------------------------------

    def _submit_init(self) -> None:
        self._init_request = self._session.submit(self._init_body, repeatable=True, init=True)

    def _handle(self, events: list[Event]) -> int:
        """Pass on what the session tells; returns how many answers were among it."""
        listener, answers = self._listener, 0
        is_begun = self._init_request is None and self._bind_request is None
        for event in events:
            if type(event) is Answer and is_begun:  # nearly always
                listener.resolve(event.request, event.body)
                answers += 1
            elif isinstance(event, (Answer, Failure, Lost, Refused)):
                request = event.request
                if request == self._init_request:
                    self._init_answered(event)
                elif request == self._bind_request:
                    self._bind_answered(event)
                elif type(event) is Answer:
                    listener.resolve(request, event.body)
                    answers += 1
                else:
                    listener.happened(event)
            elif isinstance(event, LinkDead):
                self._finish(Disconnect(Ending.SILENT, f"{self._link.description}: {event.reason}"))
            else:
                listener.happened(event)
        if answers:
            listener.answered()
        return answers

    def _bind_answered(self, event: Answer | Failure | Lost | Refused) -> None:
        self._bind_request = None
        if isinstance(event, Answer) and event.body == BOUND:
            self._listener.bound()
            self._init_until = self._clock.now() + INIT_SECONDS
            self._submit_init()
            self.poke()
        elif isinstance(event, Failure):
            self._finish(Disconnect(Ending.BIND_FAILED, f"{event.code} {event.message}", failure=event))
        else:
            reason = event.reason if isinstance(event, Lost | Refused) else "an answer that is not boolTrue"
            self._finish(Disconnect(Ending.BIND_FAILED, f"auth.bindTempAuthKey: {reason}"))

    def _was_noted(self, event: Failure | Lost | Refused) -> bool:
        """Whether the server has taken note of who we are, although it did not answer the query that came with it."""
        if not isinstance(event, Failure):
            return False
        return knows_no_method(event) or (self._init_may_fail and 0 < event.code < 500)

    def _init_answered(self, event: Answer | Failure | Lost | Refused) -> None:
        self._init_request = None
        if isinstance(event, Answer) or self._was_noted(event):
            self._session.init_done()
            self._init_until = math.inf
            self._listener.ready(event.body if isinstance(event, Answer) else b"")
            self._work.set()
        elif isinstance(event, Failure):
            self._finish(Disconnect(Ending.INIT_FAILED, f"{event.code} {event.message}", failure=event))
        else:
            self._finish(Disconnect(Ending.INIT_FAILED, event.reason))


def knows_no_method(failure: Failure) -> bool:
    """Whether an error is one with which small servers, none of Telegram's, answer what they do not know:
    METHOD_INVALID, UNKNOWN_METHOD, NOT_IMPLEMENTED and the like.
    """
    return failure.code in _NOT_THERE or "METHOD" in failure.message or "IMPLEMENTED" in failure.message
