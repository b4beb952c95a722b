"""One encrypted session of one data centre, sans-IO: requests and packets in, packets and events out.

The session outlives connections: its owner says when one is up and when it is lost, and what was sent in between is
asked about, sent again or given up as the server's word and the request allow (:mod:`trimtp.mtproto.outbox`). Time is
an argument: ``now`` is seconds on the Unix scale, from any clock that only goes forward; how far the server's clock is
from it is learned from the server. Deadlines are on the same scale, and reaching one early does no harm.

Spec: https://core.telegram.org/mtproto/description
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from trimtp_api import mtproto

from trimtp.config import Limits
from trimtp.crypto.kdf import AuthKey
from trimtp.mtproto import chain, sending
from trimtp.mtproto.binding import binding_request
from trimtp.mtproto.core import PING_EVERY, PROBE_WITHIN, Core
from trimtp.mtproto.envelope import Inner, decrypt, rejected
from trimtp.mtproto.events import (
    Answer,
    Event,
    Failure,
    LinkDead,
    Lost,
    NewSession,
    Received,
    Refused,
    SaltsChanged,
    SessionRenewed,
    TimeSynced,
    Updates,
)
from trimtp.mtproto.incoming import MalformedError, read
from trimtp.mtproto.notes import Topic
from trimtp.mtproto.outbox import LEFT_BEHIND, Cause, State
from trimtp.mtproto.packed import WORTH_PACKING, pack
from trimtp.mtproto.receiving import take_answer, take_packet, take_retired_packet
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.sending import MAX_BODY
from trimtp.mtproto.service import SERVICE

__all__ = [
    "Answer",
    "Event",
    "Failure",
    "LinkDead",
    "Lost",
    "NewSession",
    "Received",
    "Refused",
    "Salt",
    "SaltsChanged",
    "Session",
    "SessionRenewed",
    "State",
    "TimeSynced",
    "Updates",
]


class Session:
    """The client's side of one session.

    ``salts`` are those known from before; ``time_offset`` is the server's time minus ours in seconds, or None when
    that is not to be trusted yet. ``is_home`` is False on data centres whose updates mean nothing: they are ignored
    there (check MSG-23).
    """

    def __init__(
        self,
        auth_key: AuthKey,
        *,
        random_bytes: Callable[[int], bytes],
        salts: Sequence[Salt] = (),
        time_offset: float | None = None,
        limits: Limits | None = None,
        is_home: bool = True,
    ) -> None:
        self._core = Core(
            auth_key,
            random_bytes=random_bytes,
            salts=salts,
            time_offset=time_offset,
            limits=limits or Limits(),
            is_home=is_home,
        )

    # ---- what it is ------------------------------------------------------------------------------------------------

    @property
    def auth_key(self) -> AuthKey:
        """The key of the session."""
        return self._core.auth_key

    @property
    def session_id(self) -> int:
        """The present session_id, a signed long; another one after :class:`SessionRenewed`."""
        return self._core.session_id

    @property
    def time_offset(self) -> float:
        """The server's time minus ours, in seconds; 0 until it is known."""
        return self._core.ids.time_offset

    @property
    def time_is_trusted(self) -> bool:
        """Whether ``time_offset`` came from the server."""
        return self._core.ids.is_trusted

    @property
    def salts(self) -> tuple[Salt, ...]:
        """The salts that are known, the oldest first."""
        return self._core.salts.salts

    @property
    def outstanding(self) -> int:
        """How many requests are not finished."""
        return len(self._core.outbox)

    @property
    def queued(self) -> int:
        """How many requests wait to leave."""
        outbox = self._core.outbox
        return len(outbox.queue) + len(outbox.init_queue)

    def state_of(self, request: int) -> State | None:
        """QUEUED, SENT or ACKED; None for a request that is finished, whichever way."""
        found = self._core.outbox.get(request)
        return None if found is None else found.state

    def was_sent(self, request: int) -> bool:
        """Whether the server may have the unfinished request."""
        found = self._core.outbox.get(request)
        return found is not None and found.was_sent

    # ---- connections -----------------------------------------------------------------------------------------------

    def link_up(self, now: float) -> None:
        """A new connection carries the session. It is not initialised; what was sent before is asked about."""
        self._core.stir()
        self._core.link_up(now)

    def link_lost(self, now: float) -> None:  # noqa: ARG002 -- like its pair
        """The connection is gone; what was sent and not answered is in doubt from now on."""
        self._core.stir()
        self._core.link_lost()

    def init_done(self) -> None:
        """The connection is initialised: ordinary requests may leave."""
        self._core.stir()
        self._core.is_initialised = True

    # ---- requests --------------------------------------------------------------------------------------------------

    def submit(
        self,
        body: bytes,
        repeatable: bool,
        init: bool = False,
        after: int | None = None,
        receipt: bool = False,
    ) -> int:
        """Queue a request: ``body`` is a boxed TL function. Returns its handle, greater than all before.

        ``repeatable`` says that running it twice does no harm: it only reads, or carries a random_id. ``init`` marks
        the request that initialises a connection, which may leave before :meth:`init_done`. With ``after``, the handle
        of an earlier request, the server runs it only after that one is done well; otherwise it ends with the failure
        MSG_WAIT_FAILED (:mod:`trimtp.mtproto.chain`). With ``receipt`` there will be a :class:`Received` if the server
        says that it has the request before it answers it, and its packet asks for a quick ack. A request no server
        takes is answered with :class:`Refused` by the next call that returns events.
        """
        core = self._core
        size = len(body)
        if 0 < size <= MAX_BODY and not (size & 3 or init or receipt or after):  # nearly always
            return core.outbox.add(body if size < WORTH_PACKING else pack(body), repeatable, False).handle
        core.stir()
        earlier = None if after is None else core.outbox.get(after)
        if earlier is not None:
            request = chain.add_after(core, earlier, body, repeatable=repeatable)
        else:
            request = core.outbox.add(body if size < WORTH_PACKING else pack(body), repeatable, init)
        if size & 3 or not size or len(request.body) > MAX_BODY:
            core.refuse(request, f"a request of {size} bytes cannot be sent")
        elif receipt:
            core.receipts.add(request)
        return request.handle

    def submit_binding(self, permanent: AuthKey, expires_at: float) -> int:
        """Queue the request that binds this session's key, a temporary one, to ``permanent``; returns its handle.

        It leaves before everything else. ``expires_at`` is when the key ends, in Unix seconds of the server. The answer
        has to be :data:`~trimtp.mtproto.binding.BOUND`.
        """
        core = self._core
        core.stir()

        def make_body(msg_id: int) -> bytes:
            return binding_request(
                permanent,
                core.auth_key,
                msg_id=msg_id,
                session_id=core.session_id,
                expires_at=int(expires_at),
                random_bytes=core.random_bytes,
            )

        return core.outbox.add(make_body(0), True, True, make_body).handle

    def cancel(self, request: int, now: float) -> None:  # noqa: ARG002 -- every call says when
        """Forget a request; a finished one is no mistake. If the server may be running it, it is told to keep the
        answer to itself; one that comes nevertheless is acknowledged and ignored.
        """
        core = self._core
        found = core.outbox.get(request)
        if found is None:
            return
        core.stir()
        if found.was_sent and core.is_up and found.link != LEFT_BEHIND:
            message = mtproto.RpcDropAnswer(req_msg_id=found.msg_id)
            core.notes.add(Topic.DROP, message, (found.msg_id,))
        core.outbox.finish(found, Cause.CANCEL)

    # ---- packets ---------------------------------------------------------------------------------------------------

    def receive(self, packet: bytes, now: float) -> list[Event]:
        """Take an encrypted packet from the server and do what it says.

        Raises SecurityError, always the same one, when the packet is not authentic, not of this session, or not
        readable to its end; then nothing at all has changed, and the connection should be closed.
        """
        return self.take(self.open(packet), now)

    def quick_ack(self, token: int) -> list[Event]:
        """Take a quick ack, which tells that a packet arrived and changes nothing else.

        ``token`` is unsigned with its highest bit set, as :class:`trimtp.transport.QuickAck` has it.
        """
        return [Received(request) for request in self._core.receipts.quick_ack(token)]

    def open(self, packet: bytes) -> Inner:
        """Authenticate and decrypt a packet, and no more: the part of :meth:`receive` that a thread may do.

        Raises SecurityError when the packet is not authentic.
        """
        return decrypt(self._core.auth_key, packet, from_client=False)

    def take(self, inner: Inner, now: float) -> list[Event]:
        """Do what an opened packet says; the other part of :meth:`receive`. Raises SecurityError as that does."""
        core = self._core
        if inner.session_id == core.session_id:
            retired = None
            if take_answer(core, inner, now):  # nearly always, with one call after another
                return self._take_events()
        else:
            retired = core.retired.get(inner.session_id)
            if retired is None:
                raise rejected()
        try:
            in_container, messages = read(
                inner.msg_id, inner.seq_no, inner.body, service=SERVICE, max_inflated=core.limits.max_inflated
            )
        except MalformedError:
            raise rejected() from None
        if retired is not None:
            core.stir()
            take_retired_packet(core, retired, messages, now)
        else:
            take_packet(core, inner.msg_id, messages, in_container=in_container, now=now)
        return self._take_events()

    def has_output(self, now: float) -> bool:
        """Whether :meth:`packets_to_send` has something to give; cheap."""
        return sending.has_output(self._core, now)

    def packets_to_send(self, now: float, *, max_bytes: float = math.inf) -> list[bytes]:
        """Everything that waits to leave, as encrypted packets.

        With ``max_bytes`` no further packet is begun once that many bytes are made; the rest stays queued, where
        cancelling costs nothing, and :meth:`has_output` still says so.
        """
        return sending.packets(self._core, now, max_bytes)

    def flush_acks(self, now: float) -> None:  # noqa: ARG002 -- every call says when
        """Have the waiting acknowledgements leave at once, because the connection is about to be closed."""
        self._core.stir()
        self._core.acks.flush()

    def takes_slowly(self, now: float, *, since: float) -> None:
        """The peer takes, bit by bit, what was begun to be written at ``since``, and has not taken all of it yet.

        That is a sign of life, while a pong has to wait for its ping, and the ping for its turn.
        """
        self._core.takes_slowly(now, since)

    # ---- timers ----------------------------------------------------------------------------------------------------

    def next_deadline(self) -> float:
        """The earliest of the three deadlines, infinite when there is none."""
        core = self._core
        if core.events:
            core.alarm = 0.0
            return 0.0
        due = core.acks.deadline
        if due is None:
            due = math.inf
        if core.check_at is not None and core.check_at < due:
            due = core.check_at
        if core.is_up:
            if not core.is_dead and core.ping_at + PING_EVERY < due:
                due = core.ping_at + PING_EVERY
            if core.ping_id is not None and (ping := core.ping_deadline) is not None and ping < due:
                due = ping
            if -math.inf < core.hold_until < due:
                due = core.hold_until
        core.alarm = due
        return due

    def is_due_before(self, moment: float) -> bool:
        """Whether :meth:`next_deadline` is before ``moment``; cheap while nothing happens but calls and answers."""
        return self._core.alarm < moment and self.next_deadline() < moment

    def ack_deadline(self) -> float | None:
        """When acknowledgements will have waited long enough."""
        return self._core.acks.deadline

    def on_ack_timer(self, now: float) -> None:
        """The ack deadline has passed: :meth:`has_output` says so from now on."""
        self._core.stir()
        if self._core.acks.is_due(now):
            self._core.acks.flush()

    def retry_deadline(self) -> float | None:
        """When sent requests should be looked at, a pause after refusals ends, or events wait to be fetched (0)."""
        core = self._core
        if core.events:
            return 0.0
        if core.is_up and core.hold_until > -math.inf:
            return core.hold_until if core.check_at is None else min(core.check_at, core.hold_until)
        return core.check_at

    def on_retry_timer(self, now: float) -> list[Event]:
        """The retry deadline has passed."""
        core = self._core
        core.stir()
        if now >= core.hold_until:
            core.hold_until = -math.inf
        if core.check_at is not None and now >= core.check_at:
            core.check_sent(now)
        return self._take_events()

    def ping_deadline(self) -> float | None:
        """When the next ping is due, or a missing pong means that the link is dead."""
        return self._core.ping_deadline

    def on_ping_timer(self, now: float) -> list[Event]:
        """The ping deadline has passed: there is a ping to send, or the link is dead."""
        core = self._core
        core.stir()
        if core.is_up and not core.is_dead:
            if core.ping_id is not None and now >= core.silent_until:
                core.link_is_dead("no pong came")
            elif now >= core.ping_at + PING_EVERY:
                core.ping(now)
        return self._take_events()

    def probe(self, now: float) -> None:
        """Ask for a sign of life at once: if none comes within a few seconds, the link is dead."""
        self._core.stir()
        if self._core.is_up and not self._core.is_dead:
            self._core.ping(now, PROBE_WITHIN)

    def _take_events(self) -> list[Event]:
        events, self._core.events = self._core.events, []
        return events
