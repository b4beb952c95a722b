"""The request machine, and which msg_id means which request."""

from __future__ import annotations

import itertools
import random
import sys

import pytest

from trimtp.mtproto.outbox import TRANSITIONS, Cause, Outbox, Request, State

UNFINISHED = (State.QUEUED, State.SENT, State.ACKED)


def outbox_with(count: int, *, sent: bool = True, init: bool = False) -> tuple[Outbox, list[Request]]:
    """An outbox with some requests, sent under the msg_ids 4, 8, 12 …"""
    outbox = Outbox()
    requests = [outbox.add(b"body", repeatable=True, init=init) for _ in range(count)]
    if sent:
        for number, request in enumerate(requests, 1):
            outbox.mark_sent(request, 4 * number, 2 * number - 1, 1, 100.0)
    return outbox, requests


def queued(outbox: Outbox) -> list[int]:
    """The handles waiting to leave, in order; empties the queue."""
    handles: list[int] = []
    for number in itertools.count(1000):
        request = outbox.first_queued(initialised=True)
        if request is None:
            return handles
        handles.append(request.handle)
        outbox.mark_sent(request, 4 * number, 1, 1, 0.0)
    raise AssertionError


def test_the_table_is_whole() -> None:
    assert set(TRANSITIONS) == set(Cause)
    for cause, changes in TRANSITIONS.items():
        assert set(changes) <= set(UNFINISHED), "a finished request changes no more"
        ends = cause in (Cause.ANSWER, Cause.ERROR, Cause.CANCEL, Cause.LOSE)
        assert all((after not in UNFINISHED) == ends for after in changes.values())
    for state in UNFINISHED:
        assert state in TRANSITIONS[Cause.ANSWER], "an answer may come at any time"
        assert state in TRANSITIONS[Cause.CANCEL], "and so may a cancellation"
    assert State.QUEUED not in TRANSITIONS[Cause.LOSE], "what has not left is not lost"


@pytest.mark.parametrize(
    ("state", "cause"),
    [
        (state, cause)
        for cause in Cause
        for state in UNFINISHED
        if state not in TRANSITIONS[cause] and cause is not Cause.AGAIN  # leaves what is not sent as it is: see below
    ],
)
def test_what_is_not_in_the_table_is_a_bug(state: State, cause: Cause) -> None:
    outbox, (request,) = outbox_with(1, sent=state is not State.QUEUED)
    if state is State.ACKED:
        outbox.acknowledge(request, 1, 0.0)
    with pytest.raises(KeyError):
        if cause is Cause.SEND:
            outbox.mark_sent(request, 400, 1, 1, 0.0)
        elif cause is Cause.ACK:
            outbox.acknowledge(request, 1, 0.0)
        else:
            outbox.finish(request, cause)


def test_handles_grow() -> None:
    _, requests = outbox_with(5, sent=False)
    assert [request.handle for request in requests] == [1, 2, 3, 4, 5]


def test_the_first_in_the_queue_leaves_first_and_initialisation_before_all() -> None:
    outbox, _ = outbox_with(2, sent=False)
    assert outbox.first_queued(initialised=False) is None
    assert not outbox.queued(9, initialised=False)
    assert outbox.queued(9, initialised=True)
    init = outbox.add(b"init", repeatable=True, init=True)
    assert outbox.first_queued(initialised=False) is init
    assert outbox.queued(9, initialised=False)
    assert queued(outbox) == [3, 1, 2]
    assert not outbox.queued(9, initialised=True)


def test_counting() -> None:
    outbox, (one, two, three) = outbox_with(3)
    outbox.add(b"new", repeatable=False, init=False)
    assert (len(outbox), outbox.sent_count) == (4, 3)
    outbox.acknowledge(one, 1, 0.0)
    outbox.finish(two, Cause.ANSWER)
    outbox.again([three], certain=True)
    assert (len(outbox), outbox.sent_count) == (3, 1)
    assert list(outbox.sent()) == [one]
    assert outbox.get(one.handle) is one
    assert outbox.get(two.handle) is None


def test_again_keeps_the_order_and_leaves_others_alone() -> None:
    outbox, requests = outbox_with(4)
    new = outbox.add(b"new", repeatable=False, init=False)
    outbox.finish(requests[1], Cause.CANCEL)
    outbox.again([requests[3], requests[0], requests[1], requests[2], new], certain=True)
    assert [requests[0].state, requests[1].state, new.state] == [State.QUEUED, State.CANCELLED, State.QUEUED]
    assert queued(outbox) == [1, 3, 4, 5]


def test_R_02_an_id_the_server_did_not_take_means_nothing_any_more() -> None:
    outbox, (request,) = outbox_with(1)
    outbox.again([request], certain=True)
    assert outbox.by_msg_id(4) is None
    outbox.mark_sent(request, 40, 1, 1, 0.0)
    assert outbox.by_msg_id(40) is request


def test_R_03_an_id_the_server_may_have_taken_goes_on_meaning_the_request() -> None:
    outbox, (request,) = outbox_with(1)
    outbox.again([request], certain=False)
    assert outbox.by_msg_id(4) is request
    outbox.mark_sent(request, 40, 1, 1, 0.0)
    assert outbox.by_msg_id(4) is request
    assert outbox.by_msg_id(40) is request
    assert outbox.named(4) == [], "but a refusal of it is of no interest"
    outbox.finish(request, Cause.ANSWER)
    assert outbox.by_msg_id(4) is None
    assert outbox.by_msg_id(40) is None
    assert len(outbox) == 0


def test_only_a_few_old_ids_are_kept() -> None:
    outbox, (request,) = outbox_with(1)
    for number in range(2, 10):
        outbox.again([request], certain=False)
        outbox.mark_sent(request, 4 * number, 1, 1, 0.0)
    assert [outbox.by_msg_id(4 * number) is request for number in range(1, 10)] == [False] * 4 + [True] * 5
    outbox.finish(request, Cause.LOSE)
    assert not any(outbox.by_msg_id(4 * number) for number in range(1, 10))


def test_a_server_names_a_message_or_its_packet() -> None:
    outbox, requests = outbox_with(4)
    for request in requests[:3]:
        request.container_id = 100
    outbox.acknowledge(requests[1], 1, 0.0)
    assert outbox.named(4) == [requests[0]]
    assert outbox.named(100) == requests[:3]
    assert outbox.named(16) == [requests[3]]
    assert outbox.named(444) == []
    assert outbox.packed_with([requests[1]]) == requests[:3]
    assert outbox.packed_with([]) == []
    outbox.again([requests[0]], certain=False)
    assert outbox.named(4) == []
    assert outbox.named(100) == requests[1:3]


def test_a_queued_request_is_answered_or_cancelled_out_of_its_queue() -> None:
    outbox, (one, two) = outbox_with(2)
    outbox.again([one, two], certain=False)
    outbox.finish(one, Cause.ANSWER)
    outbox.finish(two, Cause.CANCEL)
    assert (one.state, two.state) == (State.DONE, State.CANCELLED)
    assert not outbox.queued(9, initialised=True)


def test_being_sent_and_acknowledged_starts_the_patience_anew() -> None:
    outbox, (request,) = outbox_with(1)
    request.asks = request.answers_due = 3
    outbox.acknowledge(request, 2, 150.0)
    assert (request.asks, request.answers_due, request.asked_at, request.link) == (0, 3, 150.0, 2)
    outbox.again([request], certain=True)
    outbox.mark_sent(request, 40, 7, 3, 200.0)
    assert (request.asks, request.answers_due, request.asked_at, request.link) == (0, 0, 200.0, 3)
    assert (request.msg_id, request.container_id, request.seq_no) == (40, 40, 7)


@pytest.mark.parametrize("seed", range(20))
def test_random_lives_leave_nothing_behind(seed: int) -> None:
    dice = random.Random(seed)
    outbox, msg_ids = Outbox(), itertools.count(4, 4)
    alive: list[Request] = []
    for _ in range(400):
        what = dice.randrange(6)
        if what == 0 or not alive:
            alive.append(outbox.add(b"", repeatable=True, init=dice.random() < 0.2))
        elif what == 1:
            waiting = outbox.first_queued(initialised=dice.random() < 0.7)
            if waiting is not None:
                outbox.mark_sent(waiting, next(msg_ids), 1, 1, 0.0)
        else:
            request = dice.choice(alive)
            if what == 2 and request.was_sent:
                outbox.acknowledge(request, 1, 0.0)
            elif what == 3:
                outbox.again([request], certain=dice.random() < 0.5)
            elif what == 4 and request.was_sent:
                outbox.finish(request, Cause.LOSE)
                alive.remove(request)
            elif what == 5:
                outbox.finish(request, dice.choice([Cause.ANSWER, Cause.ERROR, Cause.CANCEL]))
                alive.remove(request)
        assert outbox.sent_count == sum(request.was_sent for request in alive)
        assert len(outbox) == len(alive)
    for request in alive:
        outbox.finish(request, Cause.CANCEL)
    assert not outbox._by_msg_id
    assert not outbox.queue
    assert not outbox.init_queue


def test_after_a_burst_an_outbox_is_as_small_as_a_new_one() -> None:
    def size(outbox: Outbox) -> int:
        tables = (outbox._requests, outbox._by_msg_id, outbox.queue, outbox.init_queue)
        return sum(map(sys.getsizeof, tables))

    outbox, requests = outbox_with(1000)
    for request in requests:
        outbox.finish(request, Cause.ANSWER)
    assert size(outbox) > 10_000
    outbox.shrink()
    assert size(outbox) <= size(Outbox())
    again = outbox.add(b"body", repeatable=True, init=False)
    assert outbox.get(again.handle) is again
    assert queued(outbox) == [again.handle]


def test_the_next_to_leave_are_taken_from_both_queues() -> None:
    outbox, (one, two) = outbox_with(2, sent=False)
    assert outbox.queued(9, initialised=False) == []
    assert outbox.queued(1, initialised=True) == [one]
    init = outbox.add(b"init", repeatable=True, init=True)
    assert outbox.queued(9, initialised=False) == [init]
    assert outbox.queued(9, initialised=True) == [init, one, two]
    assert outbox.queued(2, initialised=True) == [init, one]
