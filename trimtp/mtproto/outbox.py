"""Requests on their way: their states, their queue, and which msg_id means which of them.

A request lives through connections and sessions. Its state says what the server may know of it:

    QUEUED      it has not left, or it has left and the server certainly did not take it
    SENT        it has left; whether it arrived is not known
    ACKED       the server has it and may be running it
    DONE        answered          FAILED  answered with an error, or not deliverable
    CANCELLED   nobody waits any more
    UNKNOWN     it may have run, nobody can tell, and it must not run twice

``TRANSITIONS`` is the whole machine: what happened → from which state → into which. What is not in it cannot happen,
and an attempt is a bug (KeyError). The causes:

    SEND      it was put into a packet
    ACK       msgs_ack, or a state info saying "received"
    AGAIN     it goes back to the queue. Two reasons allow that: the server said that it did not take it (bad salt, bad
              msg_id, "not received"), or nobody knows and the request may run twice (it only reads, or carries a
              random_id by which the server recognises it).
    ANSWER    rpc_result; it may come at any time, even for a msg_id under which the request was sent before and while
              it is queued to be sent again
    ERROR     rpc_error, an answer that cannot be used, or a request that cannot be delivered
    CANCEL    the caller gave up
    LOSE      its fate can no longer be learned

In doubt is a request that is SENT or ACKED over another connection than the present one: it is asked about with
msgs_state_req and not sent again before the answer. ``link`` remembers the connection; LEFT_BEHIND instead of a number
marks those sent in a session this side has replaced: nobody can be asked about them.

A request sent again gets a new msg_id. If the server certainly did not take the old one, that is forgotten; otherwise
it keeps pointing to the request, because an answer to it is an answer. ``container_id`` is the msg_id of the packet the
request left in (its own if it left alone): servers name that one when they refuse a packet, and a new_session_created
draws its line by it.

Everything here is O(1) per message, except what names a container or asks about all: rare, and O(outstanding).
Spec: https://core.telegram.org/mtproto/service_messages_about_messages
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from itertools import chain, islice

from trimtp.structs import Struct

__all__ = ["LEFT_BEHIND", "TRANSITIONS", "Cause", "Outbox", "Request", "State"]

LEFT_BEHIND = -1
_MOST_OLD_IDS = 4


class State(IntEnum):
    """What the server may know of a request; see the top of this file."""

    QUEUED = 0
    SENT = 1
    ACKED = 2
    DONE = 3
    FAILED = 4
    CANCELLED = 5
    UNKNOWN = 6


class Cause(IntEnum):
    """What makes a request change its state; see the top of this file."""

    SEND = 0
    ACK = 1
    AGAIN = 2
    ANSWER = 3
    ERROR = 4
    CANCEL = 5
    LOSE = 6


TRANSITIONS: dict[Cause, dict[State, State]] = {
    Cause.SEND: {State.QUEUED: State.SENT},
    Cause.ACK: {State.SENT: State.ACKED, State.ACKED: State.ACKED},
    Cause.AGAIN: {State.SENT: State.QUEUED, State.ACKED: State.QUEUED},
    Cause.ANSWER: {State.QUEUED: State.DONE, State.SENT: State.DONE, State.ACKED: State.DONE},
    Cause.ERROR: {State.QUEUED: State.FAILED, State.SENT: State.FAILED, State.ACKED: State.FAILED},
    Cause.CANCEL: {State.QUEUED: State.CANCELLED, State.SENT: State.CANCELLED, State.ACKED: State.CANCELLED},
    Cause.LOSE: {State.SENT: State.UNKNOWN, State.ACKED: State.UNKNOWN},
}
_SEND = TRANSITIONS[Cause.SEND]
_ANSWER = TRANSITIONS[Cause.ANSWER]
_QUEUED = State.QUEUED


class Request(Struct, eq=False):
    """One request. ``body`` is what goes on the wire; ``handle`` is its number for the owner of the session.

    A request with ``make_body`` has to name its own msg_id: its body is made anew, of the same length, each time it
    gets one.
    """

    handle: int
    body: bytes
    repeatable: bool
    init: bool
    make_body: Callable[[int], bytes] | None = None
    after: Request | None = None
    """The server is to run it after this one only; see :mod:`trimtp.mtproto.chain`."""
    state: State = State.QUEUED
    msg_id: int = 0
    seq_no: int = 0
    container_id: int = 0
    old_ids: tuple[int, ...] = ()
    link: int = 0
    asked_at: float = 0.0
    """When it was last sent, heard of, or asked about."""
    asks: int = 0
    """How often it was asked about without a word in return."""
    answers_due: int = 0
    """How often the server said that it had answered, and no answer was here."""
    alone: bool = False
    """To be sent outside a container: the server did not like one."""
    faulted: bool = False
    """It was once refused for what can only be a fault of ours."""

    @property
    def was_sent(self) -> bool:
        """Whether the server may have it."""
        return self.state is State.SENT or self.state is State.ACKED

    def __repr__(self) -> str:
        return f"Request(handle={self.handle}, {self.state.name}, msg_id={self.msg_id})"


class Outbox:
    """All unfinished requests of a session's owner."""

    def __init__(self) -> None:
        self._handles = 0
        self._requests: dict[int, Request] = {}
        self._by_msg_id: dict[int, Request] = {}
        self.queue: OrderedDict[int, Request] = OrderedDict()
        self.init_queue: dict[int, Request] = {}
        """Those that initialise a connection; before that is done, only they may leave."""
        self.get: Callable[[int], Request | None] = self._requests.get
        """The unfinished request of that handle."""
        self.by_msg_id: Callable[[int], Request | None] = self._by_msg_id.get
        """The unfinished request that has, or may have had, this msg_id."""

    def __len__(self) -> int:
        return len(self._requests)

    @property
    def sent_count(self) -> int:
        """How many requests the server may have."""
        return len(self._requests) - len(self.queue) - len(self.init_queue)

    @property
    def has_left_behind(self) -> bool:
        """Whether the answer to a request may still come in a session that was replaced."""
        return any(request.link == LEFT_BEHIND for request in self.sent())

    def add(
        self,
        body: bytes,
        repeatable: bool,
        init: bool,
        make_body: Callable[[int], bytes] | None = None,
    ) -> Request:
        """A new request, queued."""
        self._handles = handle = self._handles + 1
        request = self._requests[handle] = Request(handle, body, repeatable, init, make_body)
        (self.init_queue if init else self.queue)[handle] = request
        return request

    def first_queued(self, *, initialised: bool) -> Request | None:
        """The next request to leave."""
        if self.init_queue:
            return next(iter(self.init_queue.values()))
        return next(iter(self.queue.values())) if initialised and self.queue else None

    def queued(self, most: int, *, initialised: bool) -> list[Request]:
        """The next requests to leave, in their order, up to that many."""
        if not self.init_queue:
            return list(islice(self.queue.values(), most)) if initialised else []
        queues = (self.init_queue, self.queue) if initialised else (self.init_queue,)
        return list(islice(chain.from_iterable(queue.values() for queue in queues), most))

    def sent(self) -> Iterator[Request]:
        """Every request the server may have."""
        return (request for request in self._requests.values() if request.was_sent)

    def named(self, msg_id: int) -> list[Request]:
        """The sent requests a server means by this msg_id: that one, or all in the packet of that msg_id."""
        request = self._by_msg_id.get(msg_id)
        if request is not None and request.msg_id == msg_id:
            return [request] if request.was_sent else []
        return [request for request in self.sent() if request.container_id == msg_id]

    def packed_with(self, requests: Iterable[Request]) -> list[Request]:
        """The sent requests that left in the same packets as these."""
        packets = {request.container_id for request in requests}
        return [request for request in self.sent() if request.container_id in packets]

    def shrink(self) -> None:
        """Nothing is under way: give back the memory of what was. Emptied dicts keep theirs otherwise."""
        for table in (self._requests, self._by_msg_id, self.queue, self.init_queue):
            assert not table
            table.clear()

    # ---- what happens to a request ---------------------------------------------------------------------------------

    def mark_sent(self, request: Request, msg_id: int, seq_no: int, link: int, now: float) -> None:
        """It leaves under this msg_id; the caller sets ``container_id`` when the packet has one."""
        request.state = _SEND[request.state]
        if request.init:
            del self.init_queue[request.handle]
        else:
            del self.queue[request.handle]
        self._by_msg_id[msg_id] = request
        request.msg_id = request.container_id = msg_id
        request.seq_no = seq_no
        if request.make_body is not None:
            request.body = request.make_body(msg_id)
        request.link = link
        request.asked_at = now

    def acknowledge(self, request: Request, link: int, now: float) -> None:
        """The server has it."""
        request.state = TRANSITIONS[Cause.ACK][request.state]
        request.link = link
        request.asked_at = now
        request.asks = 0

    def again(self, requests: Iterable[Request], *, certain: bool) -> None:
        """Back to the head of the queue, in their old order; those not sent any more are left as they are.

        ``certain`` says that the server did not take them, so their msg_ids mean nothing any more.
        """
        going = [request for request in requests if request.was_sent]
        for request in sorted(going, key=_by_handle, reverse=True):
            request.state = TRANSITIONS[Cause.AGAIN][request.state]
            if certain:
                del self._by_msg_id[request.msg_id]
            else:
                self._remember_id(request)
            request.msg_id = request.container_id = request.asks = request.answers_due = 0
            if request.init:  # of which there are two at most
                self.init_queue = {request.handle: request, **self.init_queue}
            else:
                self.queue[request.handle] = request
                self.queue.move_to_end(request.handle, last=False)

    def answered(self, request: Request) -> None:
        """It ends by ANSWER: what :meth:`finish` does, which is asked where there is more to do."""
        if request.state is _QUEUED or request.old_ids:
            self.finish(request, Cause.ANSWER)
        else:
            request.state = _ANSWER[request.state]
            request.after = None
            del self._requests[request.handle]
            del self._by_msg_id[request.msg_id]

    def finish(self, request: Request, cause: Cause) -> None:
        """It ends, by ANSWER, ERROR, CANCEL or LOSE, and is forgotten."""
        state, handle = request.state, request.handle
        if state is _QUEUED:
            del self._queue_of(request)[handle]
        request.state = TRANSITIONS[cause][state]
        request.after = None  # or the last of a long chain would keep all of it
        del self._requests[handle]
        if request.msg_id:
            del self._by_msg_id[request.msg_id]
        for msg_id in request.old_ids:
            del self._by_msg_id[msg_id]

    def _remember_id(self, request: Request) -> None:
        request.old_ids = (*request.old_ids, request.msg_id)
        if len(request.old_ids) > _MOST_OLD_IDS:
            del self._by_msg_id[request.old_ids[0]]
            request.old_ids = request.old_ids[1:]

    def _queue_of(self, request: Request) -> dict[int, Request]:
        return self.init_queue if request.init else self.queue


def _by_handle(request: Request) -> int:
    return request.handle
