"""The state of one session, and the few operations that touch more than one part of it.

:mod:`trimtp.mtproto.session` is the façade over this, :mod:`trimtp.mtproto.sending` empties it into packets,
:mod:`trimtp.mtproto.receiving` fills it from them, and :mod:`trimtp.mtproto.service` holds what each service message
does to it. A third of the file says what its fields are; the rest is the fate of requests, connections and sessions,
and notes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from trimtp_api import mtproto

from trimtp.config import Limits
from trimtp.crypto.kdf import AuthKey
from trimtp.mtproto.acks import AckBasket
from trimtp.mtproto.events import Event, LinkDead, Lost, Received, Refused, SaltsChanged, SessionRenewed, TimeSynced
from trimtp.mtproto.faults import FaultCounter
from trimtp.mtproto.msg_id import MAX_BEHIND, MsgIdSource, msg_id_time
from trimtp.mtproto.notes import Note, Notes, Topic
from trimtp.mtproto.outbox import LEFT_BEHIND, Cause, Outbox, Request, State
from trimtp.mtproto.receipts import Receipts
from trimtp.mtproto.replay import ReplayWindow
from trimtp.mtproto.salts import Salt, SaltBook

__all__ = [
    "CHECK_EVERY",
    "DISCONNECT_DELAY",
    "PATIENCE",
    "PATIENCE_WHEN_ACKED",
    "PING_EVERY",
    "PONG_WITHIN",
    "PROBE_WITHIN",
    "SLOW_DISCONNECT_DELAY",
    "Core",
]

PING_EVERY = 60.0
"""Seconds from one ping_delay_disconnect to the next."""
PONG_WITHIN = 15.0
"""Seconds of silence after a ping that mean a dead link: 60 and 15 make the 75 s of check C-04."""
PROBE_WITHIN = 8.0
"""The same after a ping that was sent because the machine may have slept."""
DISCONNECT_DELAY = 75
"""After how many seconds without another ping the server closes the connection."""
SLOW_DISCONNECT_DELAY = 300
"""The same where it was seen that pings wait for what was begun before them: a megabyte may take four minutes then."""

CHECK_EVERY = 5.0
"""How often sent requests are looked at, in seconds; one timer for all of them."""
PATIENCE = 10.0
"""Seconds until an unacknowledged request is asked about; doubled with each question, up to the next constant."""
PATIENCE_WHEN_ACKED = 30.0
"""Seconds until an acknowledged request is asked about: its answer may have got lost inside the server. It is only
asked about, never sent again by a timer."""
_MOST_ASKS = 3
"""Questions about a request of an earlier connection that may stay unanswered before its fate counts as unknown."""
_MOST_ANSWERS_DUE = 4
"""How often the server may say that it has answered a request before the answer counts as gone."""
_LEFT_BEHIND_FOR = 20.0
"""How long the refusal of a message of a session that was replaced is waited for, in seconds."""
_MOST_RETIRED = 4
_SESSION_ENDED = "the session it was sent in has ended"


class Core:
    """Everything a session knows. Mutable, owned by one :class:`~trimtp.mtproto.session.Session`."""

    __slots__ = (
        "acks",
        "alarm",
        "answers_wanted",
        "auth_key",
        "check_at",
        "events",
        "faults",
        "hold_until",
        "ids",
        "is_dead",
        "is_home",
        "is_initialised",
        "is_quiet",
        "is_slow",
        "is_up",
        "limits",
        "link",
        "may_inflate",
        "messages_wanted",
        "notes",
        "obsolete",
        "outbox",
        "ping_at",
        "ping_id",
        "pong_within",
        "random_bytes",
        "receipts",
        "received_at",
        "repeats",
        "retired",
        "salts",
        "session_id",
        "states_wanted",
        "taken_at",
        "unique_id",
        "window",
    )

    def __init__(
        self,
        auth_key: AuthKey,
        *,
        random_bytes: Callable[[int], bytes],
        salts: Sequence[Salt],
        time_offset: float | None,
        limits: Limits,
        is_home: bool,
    ) -> None:
        self.auth_key: AuthKey = auth_key
        self.random_bytes: Callable[[int], bytes] = random_bytes
        self.limits: Limits = limits
        self.is_home: bool = is_home
        self.session_id: int = self.random_long()
        self.retired: dict[int, ReplayWindow] = {}
        """Earlier session ids on this connection, and what came under them: more of it is no attack."""
        self.unique_id: int | None = None
        """Of the last new_session_created."""
        self.ids: MsgIdSource = MsgIdSource(time_offset)
        self.salts: SaltBook = SaltBook(salts)
        self.window: ReplayWindow = ReplayWindow()
        self.acks: AckBasket = AckBasket()
        self.outbox: Outbox = Outbox()
        self.receipts: Receipts = Receipts()
        self.notes: Notes = Notes()
        self.faults: FaultCounter = FaultCounter()
        self.events: list[Event] = []

        self.link: int = 0
        """The number of the present or last connection."""
        self.is_up: bool = False
        self.is_initialised: bool = False
        self.is_dead: bool = False
        """It was said that the connection should be replaced."""
        self.is_quiet: bool = False
        """All that waited has left, and since then nothing has happened but requests and their answers: nothing else
        can be waiting to leave."""
        self.alarm: float = -math.inf
        """No deadline is before this moment."""
        self.hold_until: float = -math.inf
        """Nothing is sent before: the server refused too much."""
        self.check_at: float | None = None
        """When the sent requests are looked at next."""
        self.ping_id: int | None = None
        """The ping that waits for its pong."""
        self.ping_at: float = 0.0
        """When the last ping was queued, or the connection came up."""
        self.pong_within: float = PONG_WITHIN
        """How many seconds the pong that is waited for may take."""
        self.received_at: float = 0.0
        """When a packet was last accepted on this connection."""
        self.taken_at: float = -math.inf
        """When the peer last took some of a write that it did not take at once, on this connection."""
        self.is_slow: bool = False
        """A write has taken longer than a pong may: the next one may too, and on the next connection."""
        self.may_inflate: int = 0
        """How many bytes the answers in the present packet may still inflate to."""

        self.states_wanted: dict[int, None] = {}
        """Our messages to ask about."""
        self.answers_wanted: dict[int, None] = {}
        """Our messages whose answers the server has sent and we do not have."""
        self.messages_wanted: dict[int, int] = {}
        """The server's messages we do not have, each with the message of ours it answers, or 0."""
        self.obsolete: dict[int, bool] = {}
        """Session ids that were replaced and not yet destroyed; whether that was asked for on this connection."""
        self.repeats: dict[int, Request] = {}
        """By handle: requests that leave again under the msg_ids they have."""

    def random_long(self) -> int:
        """A random signed 64-bit number."""
        return int.from_bytes(self.random_bytes(8), "little", signed=True)

    def stir(self) -> None:
        """Something is about to happen that is more than a request, or an answer to one."""
        self.is_quiet = False
        self.alarm = -math.inf

    def no_later_than(self, deadline: float) -> None:
        """There is a new deadline."""
        if deadline < self.alarm:
            self.alarm = deadline

    def is_ours(self, msg_id: int) -> bool:
        """Whether this names an unfinished message of ours, or the packet of one."""
        return bool(self.outbox.named(msg_id)) or self.notes.names(msg_id)

    def acknowledge(self, request: Request, now: float) -> None:
        """The server has the request, and says so on this connection."""
        self.outbox.acknowledge(request, self.link, now)
        if self.receipts.received(request.handle):
            self.events.append(Received(request.handle))

    def synchronise(self, msg_id: int, now: float) -> None:
        """Take the server's time from a message that answers one of ours."""
        self.events.append(TimeSynced(self.ids.synchronise(msg_id, now)))

    def salts_changed(self) -> None:
        """Tell of the new salts."""
        self.events.append(SaltsChanged(self.salts.salts))

    def link_is_dead(self, reason: str) -> None:
        """Tell, once, that the connection should be replaced."""
        self.is_dead = True
        self.events.append(LinkDead(reason))

    # ---- the fate of requests --------------------------------------------------------------------------------------

    def ask_about(self, request: Request, now: float) -> None:
        """Ask the server what it knows of a sent request."""
        request.asks += 1
        request.asked_at = now
        self.states_wanted[request.msg_id] = None

    def fate_unknown(self, requests: Iterable[Request], reason: str) -> None:
        """Sent requests that may have run or not: again those that may run twice, the others are lost."""
        requests = list(requests)
        self.outbox.again((request for request in requests if request.repeatable), certain=False)
        for request in requests:
            if not request.repeatable:
                self.outbox.finish(request, Cause.LOSE)
                self.events.append(Lost(request.handle, reason))

    def not_taken(self, requests: Iterable[Request], now: float) -> None:
        """The server did not take these sent requests, and might take a copy: they leave once more.

        A copy can still be on its way over an old connection, or be kept by somebody who repeats it later. So they keep
        their msg_ids, by which the server tells copies, for as long as it would take one of that age. What it has
        acknowledged it has taken: it refuses a copy of that.
        """
        renewed = []
        for request in requests:
            if request.state is not State.SENT:
                continue
            age = self.ids.server_time(now) - msg_id_time(request.msg_id)
            if request.init or request.alone or age > MAX_BEHIND or request.link == LEFT_BEHIND:
                renewed.append(request)
            else:
                self.repeats[request.handle] = request
        self.outbox.again(renewed, certain=True)

    def refuse(self, request: Request, reason: str) -> None:
        """A request that can have no usable answer."""
        self.outbox.finish(request, Cause.ERROR)
        self.events.append(Refused(request.handle, reason))

    def unusable(self, request: Request, reason: str) -> None:
        """A request that was answered, and nobody can say with what: one that must not run twice may have run."""
        if request.repeatable:
            self.refuse(request, reason)
        else:
            self.fate_unknown([request], reason)

    def learn_state(self, msg_id: int, status: int, now: float) -> None:
        """The server says what it knows of one of our messages: a byte of msgs_state_info.

        Spec: https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
        """
        request = self.outbox.by_msg_id(msg_id)
        if request is None or request.msg_id != msg_id or request.link == LEFT_BEHIND:
            return
        match status & 7:
            case 1:
                self.fate_unknown([request], "the server has forgotten whether it received the request")
            case 2 | 3 if request.state is State.ACKED:
                self.fate_unknown([request], "the server has forgotten that it received the request")
            case 2 | 3:
                self.not_taken([request], now)
            case 4:
                self.acknowledge(request, now)
                if status & 64:
                    self._answer_is_due(request)
            case _:
                pass

    def _answer_is_due(self, request: Request) -> None:
        """The server answered already. On a new connection it sends the answer again by itself: ask the second time."""
        request.answers_due += 1
        if request.answers_due > _MOST_ANSWERS_DUE:
            self.fate_unknown([request], "the server has answered and does not send the answer again")
        elif request.answers_due > 1:
            self.answers_wanted[request.msg_id] = None

    def check_sent(self, now: float) -> None:
        """Look at the sent requests: ask about those that were silent for too long, give up what cannot be asked."""
        left_behind, untold = [], []
        for request in self.outbox.sent():
            silent = now - request.asked_at
            if request.handle in self.repeats:
                continue
            if request.link == LEFT_BEHIND:
                if silent >= _LEFT_BEHIND_FOR:
                    left_behind.append(request)
            elif silent >= self._patience(request):
                was_heard = self.received_at > request.asked_at  # else the link may be dead, and nobody have been asked
                if request.link != self.link and request.asks >= _MOST_ASKS and was_heard:
                    untold.append(request)
                else:
                    self.ask_about(request, now)
        self.fate_unknown(left_behind, _SESSION_ENDED)
        self.fate_unknown(untold, "the connection was lost, and the server does not say what it received")
        self.check_at = now + CHECK_EVERY if self.outbox.sent_count else None
        if not len(self.outbox):
            self.outbox.shrink()
            self.notes.shrink()

    def _patience(self, request: Request) -> float:
        if request.link != self.link or request.answers_due:
            return PATIENCE
        if request.state is State.ACKED:
            return PATIENCE_WHEN_ACKED
        return min(PATIENCE * 2.0**request.asks, PATIENCE_WHEN_ACKED)

    # ---- connections and sessions ----------------------------------------------------------------------------------

    def link_up(self, now: float) -> None:
        """A new connection: ask about what was sent over the earlier ones."""
        self.link += 1
        self.is_up = True
        self.is_initialised = self.is_dead = False
        self.ping_at = self.received_at = now
        self.taken_at = -math.inf
        self.fate_unknown([r for r in self.outbox.sent() if r.link == LEFT_BEHIND], _SESSION_ENDED)
        for request in self.outbox.sent():
            request.asks = request.answers_due = 0
            self.ask_about(request, now)
        self.check_at = now + CHECK_EVERY if self.outbox.sent_count else None

    def link_lost(self) -> None:
        """The connection is gone, and with it what was only of interest on it."""
        self.is_up = False
        self.check_at = None
        self.receipts.link_lost()
        self.retired.clear()
        self.obsolete = dict.fromkeys(self.obsolete, False)
        self._drop_notes()

    def renew(self, reason: str, now: float) -> None:
        """Begin a new session on the same key.

        What was sent in the old one cannot be asked about any more: it goes again if it may run twice; otherwise an
        answer or a refusal under the old session_id is waited for, for a while.
        """
        self.retired[self.session_id] = self.window
        if len(self.retired) > _MOST_RETIRED:
            del self.retired[next(iter(self.retired))]
        self.obsolete = dict.fromkeys([*self.obsolete, self.session_id][-_MOST_RETIRED:], False)
        self.session_id = self.random_long()
        self.ids.restart(now)
        self.window = ReplayWindow()
        self.acks.clear()
        self.faults.new_session()
        self._drop_notes()
        sent = [request for request in self.outbox.sent() if request.link != LEFT_BEHIND]
        self.outbox.again((request for request in sent if request.repeatable), certain=False)
        for request in sent:
            if request.was_sent:
                request.link = LEFT_BEHIND
                request.asked_at = now
        self.events.append(SessionRenewed(reason))

    def _drop_notes(self) -> None:
        self.ping_id = None
        self.salts.asked(None)
        self.notes.clear()
        self.states_wanted.clear()
        self.answers_wanted.clear()
        self.messages_wanted.clear()
        self.repeats.clear()

    # ---- notes -----------------------------------------------------------------------------------------------------

    def say_again(self, notes: Iterable[Note], now: float) -> None:
        """Notes the server did not take leave once more."""
        for note in notes:
            if note.topic is Topic.ACKS:
                for msg_id in note.ids:
                    self.acks.add(msg_id, now)
            else:
                self.notes.queue.append(note)

    def ping(self, now: float, within: float = PONG_WITHIN) -> None:
        """Queue a ping that also has the server close the connection unless another one follows."""
        self.pong_within = within
        if within < PONG_WITHIN:
            self.taken_at = -math.inf  # the machine may have slept since
        self.ping_id = self.random_long()
        self.ping_at = now
        delay = SLOW_DISCONNECT_DELAY if self.is_slow else DISCONNECT_DELAY
        message = mtproto.PingDelayDisconnect(ping_id=self.ping_id, disconnect_delay=delay)
        self.notes.add(Topic.PING, message, (self.ping_id,))

    @property
    def ping_deadline(self) -> float | None:
        """When the next ping is due, or the link counts as dead for want of a pong."""
        if not self.is_up or self.is_dead:
            return None
        next_ping = self.ping_at + PING_EVERY
        return next_ping if self.ping_id is None else min(next_ping, self.silent_until)

    def takes_slowly(self, now: float, since: float) -> None:
        """The peer takes what was begun to be written at ``since``, and has not taken all of it yet."""
        self.taken_at = now
        self.is_slow |= now - since >= PONG_WITHIN

    @property
    def silent_until(self) -> float:
        """How long the link may stay silent while a pong is due.

        A ping that was queued behind a long write has to wait for its turn, and then for what the system has taken of
        that before it. As long as the peer takes more, and as long after that as an idle link waits for its next ping,
        nothing is wrong: a link that dies then is found as late as any other.
        """
        return max(max(self.ping_at, self.received_at) + self.pong_within, self.taken_at + PING_EVERY)
