"""Which packets and messages are taken: authentic, of this session, of the present, and new."""

from __future__ import annotations

from collections import deque
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trimtp_api import mtproto

from tests.unit.mtproto.support import SALT, START, Message, Rig, container, gzip_packed, query, rpc_result
from trimtp.config import Limits
from trimtp.errors import SecurityError
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import (
    Answer,
    NewSession,
    Refused,
    SaltsChanged,
    SessionRenewed,
    TimeSynced,
    Updates,
)


def snapshot(rig: Rig) -> object:
    """All that a session knows, for comparing."""

    def plain(value: Any) -> object:
        if isinstance(value, dict):
            return [(key, plain(item)) for key, item in value.items()]
        if isinstance(value, list | tuple | deque):
            return [plain(item) for item in value]
        if isinstance(value, set):
            return sorted(value)
        if type(value).__module__.startswith("trimtp.mtproto") and not isinstance(value, Enum):
            names = [*getattr(value, "__slots__", ()), *getattr(value, "__dict__", ())]
            return {name: plain(getattr(value, name)) for name in names if name != "random_bytes"}
        return value

    return plain(rig.session._core)


def busy_rig() -> Rig:
    """A session in the middle of things: requests queued, sent and acknowledged, acks waiting, ids known."""
    rig = Rig()
    for number in range(4):
        rig.submit(number)
    sent = rig.queries()
    rig.submit(9)
    rig.give(mtproto.MsgsAck(msg_ids=[sent[0].msg_id]), query(77))
    return rig


def reject(rig: Rig, packet: bytes) -> None:
    """The packet is rejected like any other, and nothing has changed."""
    before = snapshot(rig)
    with pytest.raises(SecurityError) as caught:
        rig.session.receive(packet, rig.now)
    assert (type(caught.value), str(caught.value), caught.value.__cause__) == (SecurityError, "packet rejected", None)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert snapshot(rig) == before


def test_the_snapshot_notices_changes() -> None:
    rig = busy_rig()
    before = snapshot(rig)
    assert snapshot(rig) == before
    rig.give(query(78))
    assert snapshot(rig) != before


@given(place=st.integers(0, 300), flip=st.integers(1, 255))
def test_MSG_01_a_forged_packet_changes_nothing(place: int, flip: int) -> None:
    rig = busy_rig()
    packet = bytearray(rig.seal(rig.message(query(5))))
    packet[place % len(packet)] ^= flip
    reject(rig, bytes(packet))


def test_MSG_07_another_session_is_rejected() -> None:
    rig = busy_rig()
    message = rig.message(query(5))
    reject(rig, rig.seal(message, session_id=rig.session.session_id + 1))
    assert rig.give(message) == [Updates(query(5))]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        container([Message(1, 1, query(1)), Message(2, 3, query(2))]),
        container([Message(1, 1, query(1))])[:-4],
        container([Message(1, 1, query(1)), Message(5, 3, container([Message(9, 1, query(1))]))]),
        container([Message(1, 1, query(1)), Message(5, 2, mtproto.Pong(msg_id=4, ping_id=1).to_bytes()[:-4])]),
        container([Message(1, 1, query(1))] * 1021),
        gzip_packed(gzip_packed(query(1))),
        gzip_packed(query(1, 11 << 20)),
        gzip_packed(query(1))[:-4],
        mtproto.MsgsAck(msg_ids=[4] * 8193).to_bytes(),
    ],
    ids=[
        "nothing",
        "even msg_id",
        "short container",
        "container in container",
        "broken pong",
        "1021 messages",
        "gzip in gzip",
        "gzip bomb",
        "broken gzip",
        "8193 acks",
    ],
)
def test_MSG_04_a_packet_that_cannot_be_read_is_rejected_whole(body: bytes) -> None:
    rig = busy_rig()
    reject(rig, rig.seal(Message(rig.msg_id(), 1, body)))


def test_MSG_08_an_even_msg_id_is_rejected() -> None:
    rig = busy_rig()
    for more in (1, 3):
        reject(rig, rig.seal(Message(rig.msg_id() + more, 1, query(5))))


# ---- once ------------------------------------------------------------------------------------------------------------


def test_MSG_11_a_repetition_is_acknowledged_again_and_not_delivered() -> None:
    rig = Rig()
    update = rig.message(query(1))
    assert rig.give(update) == [Updates(query(1))]
    rig.submit()
    assert rig.one(mtproto.MsgsAck).msg_ids == [update.msg_id]
    assert rig.give(update) == []
    rig.submit()
    assert rig.one(mtproto.MsgsAck).msg_ids == [update.msg_id]


def test_MSG_11_a_container_is_remembered_beside_what_was_in_it() -> None:
    rig = Rig()
    inside = [rig.message(query(1)), rig.message(query(2))]
    packet = rig.message(container(inside), seq_no=4)
    rig.give(packet)
    rig.give(mtproto.MsgsStateReq(msg_ids=[*(message.msg_id for message in inside), packet.msg_id]))
    assert rig.one(mtproto.MsgsStateInfo).info == b"\4\4\4"


def test_MSG_12_a_lower_msg_id_is_delivered() -> None:
    rig = Rig()
    late = rig.message(query(1))
    rig.now += 299
    assert rig.give(query(2)) == [Updates(query(2))]
    assert rig.give(late) == [Updates(query(1))]
    assert rig.give(late) == []


def test_MSG_13_a_repetition_in_a_container_leaves_the_others_alone() -> None:
    rig = Rig()
    known, new, newer = (rig.message(query(n)) for n in range(3))
    rig.give(known)
    rig.submit()
    rig.packets()
    assert rig.give(known, new, newer) == [Updates(query(1)), Updates(query(2))]
    rig.submit()
    assert rig.one(mtproto.MsgsAck).msg_ids == [known.msg_id, new.msg_id, newer.msg_id]


def test_a_whole_packet_replayed_delivers_nothing() -> None:
    rig = Rig()
    packet = rig.seal(rig.message(container([rig.message(query(1)), rig.message(query(2))]), seq_no=4))
    assert len(rig.session.receive(packet, rig.now)) == 2
    assert rig.session.receive(packet, rig.now) == []


def test_a_repeated_answer_answers_nothing() -> None:
    rig = Rig()
    rig.submit(repeatable=True)
    (sent,) = rig.queries()
    answer = rig.message(rpc_result(sent.msg_id, b"once"))
    assert rig.give(answer) == [Answer(1, b"once")]
    assert rig.give(answer) == []


def test_messages_too_old_to_be_remembered_are_acknowledged_and_dropped_unless_waited_for() -> None:
    rig = Rig()
    request = rig.submit()
    (sent,) = rig.queries()
    old_update, old_answer = rig.message(query(1)), rig.message(rpc_result(sent.msg_id, b"late"))
    old_known = rig.message(query(4))
    rig.give(old_known)
    for _ in range(3):
        rig.now += 301
        rig.give(*(query(n) for n in range(1000)))
    assert rig.session._core.window.has_forgotten(old_answer.msg_id)
    rig.packets()
    assert rig.give(old_update, old_answer, old_known) == [Answer(request, b"late")]
    rig.submit()
    assert rig.one(mtproto.MsgsAck).msg_ids == [old_update.msg_id, old_answer.msg_id, old_known.msg_id]
    assert rig.give(old_answer) == []


# ---- of the present --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("age", [301, 86400, -31, -86400])
def test_MSG_09_what_is_not_of_the_present_is_ignored(age: float) -> None:
    rig = busy_rig()
    rig.packets()
    before = snapshot(rig)
    assert rig.give(Message(rig.msg_id(age=age), 1, query(1))) == []
    stranger = rpc_result(4444, b"none")
    assert rig.give(Message(rig.msg_id(age=age), 1, stranger)) == []
    acks = mtproto.MsgsAck(msg_ids=[4]).to_bytes()
    assert rig.give(Message(rig.msg_id(age=age), 0, acks)) == []
    inner = [rig.message(query(2)), rig.message(stranger)]
    assert rig.give(Message(rig.msg_id(age=age), 2, container(inner))) == []
    assert snapshot(rig) == before
    assert rig.packets() == []


@pytest.mark.parametrize("age", [299, -29])
def test_MSG_09_a_little_off_is_fine(age: float) -> None:
    rig = Rig()
    assert rig.give(Message(rig.msg_id(age=age), 1, query(1))) == [Updates(query(1))]


def test_MSG_09_an_answer_to_us_is_taken_and_sets_a_clock_that_is_behind() -> None:
    rig = Rig()
    request = rig.submit()
    (sent,) = rig.queries()
    rig.clock_error = 100.0  # this machine slept, say
    assert rig.give(query(1)) == []
    events = rig.give(rpc_result(sent.msg_id, b"yes!"), query(2))
    assert [type(event) for event in events] == [TimeSynced, Answer, Updates]
    assert events[1] == Answer(request, b"yes!")
    assert abs(rig.session.time_offset - 100) < 1e-3
    assert rig.give(query(3)) == [Updates(query(3))]


def test_MSG_09_a_late_answer_is_taken_and_sets_no_clock() -> None:
    rig = Rig()
    request = rig.submit()
    (sent,) = rig.queries()
    kept = rig.message(rpc_result(sent.msg_id, b"late"))
    rig.now += 1000
    assert rig.give(kept) == [Answer(request, b"late")]
    assert rig.session.time_offset == 0.0
    rig.submit()
    assert rig.one(mtproto.MsgsAck).msg_ids == [kept.msg_id]


def test_MSG_09_a_kept_answer_in_a_fresh_container_is_taken() -> None:
    rig = Rig()
    request = rig.submit()
    (sent,) = rig.queries()
    kept = [rig.message(rpc_result(sent.msg_id, b"late")), rig.message(query(1))]
    rig.now += 1000
    assert rig.give(*kept) == [Answer(request, b"late"), Updates(query(1))]
    assert rig.session.time_offset == 0.0


@pytest.mark.parametrize("error", [86400.0, -86400.0, 45.0, -400.0])
def test_MSG_10_the_clock_is_set_from_the_first_matched_answer(error: float) -> None:
    rig = Rig(trusted=False, clock_error=error)
    assert not rig.session.time_is_trusted
    request = rig.submit()
    (sent,) = rig.queries()
    assert rig.give(query(1)) == [Updates(query(1))], "taken, but it proves nothing"
    assert not rig.session.time_is_trusted
    synced, answer = rig.answer(sent, b"yes!")
    assert isinstance(synced, TimeSynced)
    assert abs(synced.offset - error) < 1e-3
    assert answer == Answer(request, b"yes!")
    assert rig.session.time_is_trusted
    assert rig.give(Message(rig.msg_id(age=400), 1, query(2))) == []


@pytest.mark.parametrize("error", [-1000.0, 1000.0])
def test_a_pong_or_a_refusal_sets_a_clock_either_way(error: float) -> None:
    rig = Rig()
    rig.wait(60)
    (ping,) = [message for message in rig.messages() if not message.is_query]
    assert isinstance(ping.tl, mtproto.PingDelayDisconnect)
    rig.clock_error = error
    events = rig.give(mtproto.Pong(msg_id=ping.msg_id, ping_id=ping.tl.ping_id))
    assert [type(event) for event in events] == [TimeSynced]
    assert abs(rig.session.time_offset - error) < 1e-3


def test_MSG_17_salt_and_time_come_only_from_answers_to_us() -> None:
    rig = Rig(salts=[Salt(START - 1, START + 1e6, SALT)], trusted=False)
    rig.submit()
    (sent,) = rig.queries()
    before: Any = snapshot(rig)
    strangers: list[Any] = [
        mtproto.BadServerSalt(bad_msg_id=sent.msg_id + 4, bad_msg_seqno=1, error_code=48, new_server_salt=5),
        mtproto.BadMsgNotification(bad_msg_id=sent.msg_id - 4, bad_msg_seqno=1, error_code=17),
        mtproto.FutureSalts(req_msg_id=sent.msg_id, now=5, salts=[]),
        mtproto.Pong(msg_id=sent.msg_id, ping_id=5),
        mtproto.MsgsStateInfo(req_msg_id=sent.msg_id, info=b"\1"),
        mtproto.NewSessionCreated(first_msg_id=sent.msg_id + 4, unique_id=1, server_salt=5),
        mtproto.NewSessionCreated(first_msg_id=sent.msg_id + 1, unique_id=1, server_salt=5),
    ]
    for stranger in strangers:
        assert rig.give(rig.message(stranger, seq_no=0)) == []
    after: Any = snapshot(rig)
    for changed in ("window", "received_at", "may_inflate"):
        del before[changed], after[changed]
    assert after == before
    assert rig.session.salts == (Salt(START - 1, START + 1e6, SALT),)


def test_MSG_17_an_answered_message_is_not_answered_twice() -> None:
    rig = Rig()
    rig.submit()
    (sent,) = rig.queries()
    rig.answer(sent)
    assert rig.refuse_salt(sent.msg_id, 5) == []
    assert rig.refuse(sent.msg_id, 17) == []
    assert rig.session.salts[0].value == SALT


# ---- updates and bounds ----------------------------------------------------------------------------------------------


def test_MSG_23_updates_elsewhere_than_at_home_are_ignored_and_acknowledged() -> None:
    rig = Rig(is_home=False)
    update = rig.message(query(1))
    assert rig.give(update) == []
    rig.submit()
    assert rig.one(mtproto.MsgsAck).msg_ids == [update.msg_id]


def test_DOS_09_an_unknown_constructor_costs_one_update() -> None:
    rig = Rig()
    request = rig.submit()
    (sent,) = rig.queries()
    unknown = b"\x01\x02\x03\x04\x05\x06\x07\x08"
    assert rig.give(unknown, rpc_result(sent.msg_id, unknown), query(1)) == [
        Updates(unknown),
        Answer(request, unknown),
        Updates(query(1)),
    ]


def test_DOS_02_answers_in_one_packet_inflate_to_four_times_the_bound() -> None:
    rig = Rig(limits=Limits(max_inflated=1000))
    requests = [rig.submit(n, repeatable=True) for n in range(6)]
    sent = rig.queries()
    value = query(1, 1000)
    events = rig.give(*(rpc_result(message.msg_id, gzip_packed(value)) for message in sent))
    assert events[:4] == [Answer(request, value) for request in requests[:4]]
    assert events[4:] == [
        Refused(request, "the answer is a gzip_packed of more than 0 bytes") for request in requests[4:]
    ]
    request = rig.submit()
    (message,) = rig.queries()
    assert rig.answer(message, gzip_packed(value)) == [Answer(request, value)]


@pytest.mark.parametrize(
    "message",
    [
        mtproto.RpcError(error_code=400, error_message="X"),
        mtproto.RpcAnswerUnknown(),
        mtproto.RpcAnswerDropped(msg_id=1, seq_no=1, bytes=1),
        mtproto.HttpWait(max_delay=1, wait_after=1, max_wait=1),
        mtproto.ReqPqMulti(nonce=bytes(16)),
        mtproto.DestroyAuthKeyOk(),
        mtproto.GetFutureSalts(num=3),
        mtproto.DestroySessionOk(session_id=1),
        mtproto.DestroySessionNone(session_id=1),
    ],
)
def test_service_messages_out_of_place_are_acknowledged_and_no_updates(message: Any) -> None:
    rig = busy_rig()
    rig.packets()
    given = rig.message(message, seq_no=1)
    assert rig.give(given) == []
    rig.submit()
    assert rig.one(mtproto.MsgsAck).msg_ids == [given.msg_id]


# ---- sessions that were replaced -------------------------------------------------------------------------------------


def test_what_comes_under_a_replaced_session_settles_requests_and_nothing_else() -> None:
    rig = Rig()
    requests = [rig.submit(n) for n in range(4)]
    sent = rig.queries()
    old_session = rig.session.session_id
    rig.submit(9)
    (culprit,) = rig.queries()
    assert [type(event) for event in rig.refuse(culprit.msg_id, 33)] == [SessionRenewed]
    assert rig.session.session_id != old_session
    rig.packets()
    assert rig.give(rpc_result(sent[0].msg_id, b"done"), query(5), session_id=old_session) == [
        Answer(requests[0], b"done")
    ]
    assert rig.refuse(sent[1].msg_id, 33, session_id=old_session) == []
    assert [message.body for message in rig.queries()] == [query(1)], "the server says it did not take this one"
    assert (
        rig.give(
            mtproto.NewSessionCreated(first_msg_id=sent[0].msg_id, unique_id=1, server_salt=9), session_id=old_session
        )
        == []
    )
    assert rig.packets() == [], "no acknowledgements for a session that is no more"
    rig.reconnect()
    reject(rig, rig.seal(rig.message(query(6)), session_id=old_session))


def test_new_session_events_carry_what_the_server_said() -> None:
    rig = Rig()
    rig.submit()
    (sent,) = rig.queries()
    notice = mtproto.NewSessionCreated(first_msg_id=sent.msg_id, unique_id=77, server_salt=SALT)
    assert rig.give(notice) == [NewSession(sent.msg_id, 77)]
    assert rig.give(notice) == [], "the same one again is nothing new"
    other = mtproto.NewSessionCreated(first_msg_id=sent.msg_id, unique_id=78, server_salt=5)
    events = rig.give(other)
    assert [type(event) for event in events] == [SaltsChanged, NewSession]
