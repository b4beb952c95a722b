"""The fate of requests: through lost connections, replaced sessions, silence."""

from __future__ import annotations

from typing import Any

import pytest
from trimtp_api import mtproto

from tests.unit.mtproto.support import SALT, START, Message, Rig, query, rpc_result
from trimtp.mtproto.core import Core
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import Answer, Event, LinkDead, Lost, SessionRenewed, State, Updates


def asked(rig: Rig) -> Message:
    """The msgs_state_req the client sends now."""
    (message,) = [m for m in rig.messages() if not m.is_query and isinstance(m.tl, mtproto.MsgsStateReq)]
    return message


def in_doubt(*, repeatable: bool = False) -> tuple[Rig, int, Message, Message]:
    """A request that was sent, a new connection, and the question about it."""
    rig = Rig()
    request = rig.submit(1, repeatable=repeatable)
    (sent,) = rig.queries()
    rig.reconnect()
    question = asked(rig)
    assert question.tl == mtproto.MsgsStateReq(msg_ids=[sent.msg_id])
    return rig, request, sent, question


def test_R_01_after_a_lost_link_sent_requests_are_asked_about_and_not_repeated() -> None:
    rig, request, sent, _ = in_doubt(repeatable=True)
    assert rig.packets() == []
    assert rig.session.state_of(request) is State.SENT
    assert rig.answer(sent) == [Answer(request, b"\1\2\3\4")]


@pytest.mark.parametrize("status", [2, 3])
@pytest.mark.parametrize("repeatable", [False, True])
def test_R_02_not_received_is_sent_again_under_its_id_in_a_container(status: int, repeatable: bool) -> None:
    rig, request, sent, question = in_doubt(repeatable=repeatable)
    assert rig.state_info(question, status) == []
    (packet,) = rig.packets()
    assert packet.is_container
    (again,) = [message for message in packet.messages if message.is_query]
    assert again == sent, "a copy that arrives late over the old connection is a copy to the server, too"
    assert rig.packets() == []
    assert rig.answer(again) == [Answer(request, b"\1\2\3\4")]


@pytest.mark.parametrize("status", [2, 3])
def test_R_02_not_received_for_five_minutes_is_sent_again_under_a_new_id(status: int) -> None:
    rig, request = Rig(), 1
    assert rig.submit(1) == request
    (sent,) = rig.queries()
    rig.session.link_lost(rig.now)
    rig.now += 301
    rig.session.link_up(rig.now)
    rig.session.init_done()
    (question,) = rig.messages()
    assert rig.state_info(question, status) == []
    (again,) = rig.queries()
    assert again.body == sent.body
    assert again.msg_id > sent.msg_id, "a server takes nothing of that age any more"
    assert rig.answer(sent) == [], "an id the server did not take means nothing any more"
    assert rig.answer(again) == [Answer(request, b"\1\2\3\4")]


def test_R_02_not_received_waits_for_the_connection_to_be_initialised() -> None:
    rig = Rig()
    rig.submit(1)
    (sent,) = rig.queries()
    rig.session.link_lost(rig.now)
    rig.session.link_up(rig.now)
    (question,) = rig.messages()
    assert rig.state_info(question, 2) == []
    assert rig.packets() == []
    rig.session.init_done()
    assert rig.queries() == [sent]


@pytest.mark.parametrize("status", [2, 3])
@pytest.mark.parametrize("repeatable", [False, True])
def test_R_07_received_and_then_not_received_is_forgotten(status: int, repeatable: bool) -> None:
    rig, request, sent, question = in_doubt(repeatable=repeatable)
    rig.state_info(question, 4)
    rig.reconnect()
    (question,) = rig.messages()
    lost = rig.state_info(question, status)
    if repeatable:
        assert lost == []
        assert [message.body for message in rig.queries()] == [sent.body]
    else:
        assert lost == [Lost(request, "the server has forgotten that it received the request")]


@pytest.mark.parametrize("status", [4, 4 + 8, 4 + 32, 4 + 8 + 32 + 128, 4 + 64])
def test_R_03_received_is_waited_for(status: int) -> None:
    rig, request, sent, question = in_doubt()
    assert rig.state_info(question, status) == []
    assert rig.packets() == []
    assert rig.session.state_of(request) is State.ACKED
    assert rig.answer(sent) == [Answer(request, b"\1\2\3\4")]


def test_R_07_forgotten_is_unknown() -> None:
    rig, request, _, question = in_doubt()
    assert rig.state_info(question, 1) == [Lost(request, "the server has forgotten whether it received the request")]
    assert rig.session.outstanding == 0
    rig, request, sent, question = in_doubt(repeatable=True)
    assert rig.state_info(question, 1) == []
    (again,) = rig.queries()
    assert rig.answer(sent, b"old.") == [Answer(request, b"old.")], "the old one may have run after all"
    assert rig.answer(again, b"new.") == []


@pytest.mark.parametrize("status", [0, 5, 6, 7])
def test_a_status_that_means_nothing_changes_nothing(status: int) -> None:
    rig, request, _, question = in_doubt()
    assert rig.state_info(question, status) == []
    assert rig.session.state_of(request) is State.SENT
    assert rig.packets() == []


def test_R_07_a_server_that_does_not_say_leaves_the_request_unknown() -> None:
    rig, request, sent, _ = in_doubt()
    questions = 1
    events: list[Event] = []
    for _ in range(60):
        events += [event for event in rig.give(query(50)) if not isinstance(event, Updates)]  # but it is there
        events += rig.wait(1)
        questions += sum(isinstance(m.tl, mtproto.MsgsStateReq) for m in rig.messages())
        if events:
            break
    assert questions == 3
    assert events == [Lost(request, "the connection was lost, and the server does not say what it received")]
    assert 25 <= rig.now - START <= 40
    assert rig.answer(sent) == []


def test_R_07_a_repeatable_request_goes_again_when_the_server_does_not_say() -> None:
    rig, request, _, _ = in_doubt(repeatable=True)
    queries: list[Message] = []
    for _ in range(40):
        rig.give(query(50))
        assert rig.wait(1) == []
        queries += rig.queries()
    assert [message.body for message in queries] == [query(1)]
    assert rig.answer(queries[0]) == [Answer(request, b"\1\2\3\4")]


def test_R_02_a_queued_request_waits_for_the_next_connection() -> None:
    rig = Rig()
    rig.session.link_lost(rig.now)
    request = rig.submit(1)
    assert not rig.session.was_sent(request)
    assert rig.packets() == []
    assert rig.session.retry_deadline() is None
    assert rig.session.ping_deadline() is None
    rig.session.link_up(rig.now)
    rig.session.init_done()
    assert [message.body for message in rig.messages()] == [query(1)]


def test_R_01_a_request_lost_twice_is_asked_about_anew() -> None:
    rig, request, sent, _ = in_doubt()
    rig.reconnect()
    question = asked(rig)
    assert rig.state_info(question, 2) == []
    assert [message.body for message in rig.queries()] == [sent.body]
    assert rig.session.was_sent(request)


# ---- silence ---------------------------------------------------------------------------------------------------------


def quiet(rig: Rig, seconds: int) -> list[tuple[float, Any]]:
    """Let the time pass; pings are answered. Everything the client sends meanwhile, and when (seconds from START)."""
    sent: list[tuple[float, Any]] = []
    for _ in range(seconds):
        assert rig.wait(1) == []
        for message in rig.messages():
            value = message if message.is_query else message.tl
            if isinstance(value, mtproto.PingDelayDisconnect):
                rig.give(mtproto.Pong(msg_id=message.msg_id, ping_id=value.ping_id))
            else:
                sent.append((round(rig.now - START), value))
    return sent


def test_R_12_a_silent_request_is_asked_about_ever_less_often_and_never_repeated() -> None:
    rig = Rig()
    rig.submit(1, repeatable=True)
    (sent,) = rig.queries()
    told = quiet(rig, 200)
    assert all(value == mtproto.MsgsStateReq(msg_ids=[sent.msg_id]) for _, value in told)
    assert [moment for moment, _ in told] == [10, 30, 60, 90, 120, 150, 180]


def test_R_12_a_60_s_request_with_healthy_pongs_is_asked_about_and_not_repeated() -> None:
    rig = Rig()
    request = rig.submit(1, repeatable=True)
    (sent,) = rig.queries()
    rig.give(mtproto.MsgsAck(msg_ids=[sent.msg_id]))
    moments = []
    for _ in range(100):
        for moment, value in quiet(rig, 1):
            moments.append(moment)
            assert value == mtproto.MsgsStateReq(msg_ids=[sent.msg_id])
            rig.give(mtproto.MsgsAllInfo(msg_ids=[sent.msg_id], info=b"\x2c"))
    assert moments == [30, 60, 90]
    assert rig.answer(sent) == [Answer(request, b"\1\2\3\4")]


def test_R_03_an_answer_that_was_dropped_is_asked_for() -> None:
    rig = Rig()
    request = rig.submit(1)
    (sent,) = rig.queries()
    rig.wait(10)
    assert rig.state_info(asked(rig), 4 + 32 + 64) == []
    assert rig.packets() == [], "it may be on its way"
    rig.wait(10)
    assert rig.state_info(asked(rig), 4 + 32 + 64) == []
    (wanted,) = rig.messages()
    assert wanted.tl == mtproto.MsgResendAnsReq(msg_ids=[sent.msg_id])
    assert rig.give(mtproto.MsgsStateInfo(req_msg_id=wanted.msg_id, info=b"\x64")) == []
    assert rig.answer(sent) == [Answer(request, b"\1\2\3\4")]


@pytest.mark.parametrize("repeatable", [False, True])
def test_R_07_an_answer_that_never_comes_leaves_the_request_unknown(repeatable: bool) -> None:
    rig = Rig()
    request = rig.submit(1, repeatable=repeatable)
    rig.queries()
    events: list[Event] = []
    again: list[Message] = []
    for _ in range(60):
        events += rig.wait(1)
        for message in rig.messages():
            if message.is_query:
                again.append(message)
            elif isinstance(message.tl, mtproto.MsgsStateReq | mtproto.MsgResendAnsReq):
                events += rig.state_info(message, *[4 + 32 + 64] * len(message.tl.msg_ids))
        if events or again:
            break
    if repeatable:
        assert [message.body for message in again] == [query(1)]
        assert events == []
    else:
        assert events == [Lost(request, "the server has answered and does not send the answer again")]


def test_the_timer_stops_when_nothing_is_out() -> None:
    rig = Rig()
    assert rig.session.retry_deadline() is None
    rig.submit(1)
    (sent,) = rig.queries()
    assert rig.session.retry_deadline() == START + 5
    rig.submit(2)
    rig.now += 1
    rig.queries()
    assert rig.session.retry_deadline() == START + 5
    rig.answer(sent)
    rig.answer(Message(sent.msg_id + 4, 0, b""))
    rig.now = START + 6
    rig.session.on_retry_timer(rig.now)
    assert (rig.session.retry_deadline() is None) == (rig.session.outstanding == 0)


# ---- sessions that were replaced -------------------------------------------------------------------------------------


def renewed(rig: Rig) -> None:
    """Have the client begin a new session, because of some other request."""
    rig.session.submit(query(999), repeatable=False)
    culprit = rig.queries()[-1]
    events = rig.refuse(culprit.msg_id, 32)
    assert [type(event) for event in events] == [SessionRenewed]


def test_R_07_a_new_session_repeats_what_may_run_twice_and_waits_for_the_rest() -> None:
    rig = Rig()
    rig.submit(1, repeatable=True)
    unsafe = rig.submit(2)
    rig.queries()
    renewed(rig)
    assert [message.body for message in rig.queries()] == [query(1), query(999)]
    assert rig.session.state_of(unsafe) is State.SENT
    assert rig.wait(19) == []
    assert rig.wait(10) == [Lost(unsafe, "the session it was sent in has ended")]


def test_MSG_11_a_refusal_repeated_after_a_new_session_is_none_of_the_copy_that_was_taken() -> None:
    rig = Rig()
    request = rig.submit(1)
    (sent,) = rig.queries()
    old = rig.session.session_id
    refusal = rig.message(
        mtproto.BadServerSalt(bad_msg_id=sent.msg_id, bad_msg_seqno=0, error_code=48, new_server_salt=5)
    )
    rig.give(refusal)
    (copy,) = rig.queries()
    assert copy.msg_id == sent.msg_id
    renewed(rig)
    rig.give(refusal, session_id=old)
    assert query(1) not in [message.body for message in rig.queries()], "the server may be running the copy"
    rig.refuse(sent.msg_id, 32, session_id=old)
    assert query(1) in [message.body for message in rig.queries()], "another refusal is that of the copy"
    assert rig.session.state_of(request) is State.SENT


def test_R_16_a_session_that_was_replaced_is_destroyed_on_the_server() -> None:
    rig = Rig()
    old = rig.session.session_id
    rig.submit(1, repeatable=True)
    (sent,) = rig.queries()
    rig.refuse(sent.msg_id, 32)
    assert rig.one(mtproto.DestroySession).session_id == old != rig.session.session_id
    rig.submit(2)
    assert rig.some(mtproto.DestroySession) == [], "it is asked once"
    rig.reconnect()
    assert rig.one(mtproto.DestroySession).session_id == old, "nobody knows whether the first one arrived"
    rig.give(mtproto.DestroySessionNone(session_id=5), mtproto.DestroySessionOk(session_id=old))
    rig.reconnect()
    assert rig.some(mtproto.DestroySession) == []


def test_R_16_a_session_in_which_an_answer_may_still_come_is_not_destroyed() -> None:
    rig = Rig()
    old = rig.session.session_id
    request = rig.submit(1)
    (first,) = rig.queries()
    rig.submit(2)
    (second,) = rig.queries()
    rig.refuse(second.msg_id, 32)
    assert rig.some(mtproto.DestroySession) == []
    assert rig.give(rpc_result(first.msg_id, b"\1\2\3\4"), session_id=old) == [Answer(request, b"\1\2\3\4")]
    rig.submit(3)
    assert rig.one(mtproto.DestroySession).session_id == old


def test_R_16_only_so_many_replaced_sessions_are_remembered() -> None:
    rig = Rig()
    gone = []
    for number in range(6):
        gone.append(rig.session.session_id)
        rig.submit(number, repeatable=True)
        rig.session._core.renew("again", rig.now)
    assert [asked.session_id for asked in rig.some(mtproto.DestroySession)] == gone[-4:]


def test_R_08_a_request_that_goes_again_is_the_same_to_the_byte_random_id_included() -> None:
    rig = Rig()
    rig.submit(77, repeatable=True)
    (sent,) = rig.queries()
    rig.session._core.renew("again", rig.now)
    (again,) = rig.queries()
    assert (again.body, again.msg_id == sent.msg_id) == (sent.body, False)


def test_R_07_what_is_left_behind_is_lost_with_the_connection() -> None:
    rig = Rig()
    unsafe = rig.submit(2)
    rig.queries()
    renewed(rig)
    rig.reconnect()
    assert rig.session.retry_deadline() == 0.0
    assert rig.session.on_retry_timer(rig.now) == [Lost(unsafe, "the session it was sent in has ended")]


def test_what_is_left_behind_is_neither_asked_about_nor_repeated() -> None:
    rig = Rig()
    unsafe = rig.submit(2)
    (sent,) = rig.queries()
    renewed(rig)
    rig.queries()
    new_session_ids = rig.give(
        mtproto.MsgsAllInfo(msg_ids=[sent.msg_id], info=b"\2"),
        mtproto.MsgResendReq(msg_ids=[sent.msg_id]),
        mtproto.NewSessionCreated(first_msg_id=rig.session._core.ids.last, unique_id=3, server_salt=SALT),
    )
    assert [type(event).__name__ for event in new_session_ids] == ["NewSession"]
    assert rig.session.state_of(unsafe) is State.SENT
    assert query(2) not in [message.body for message in rig.messages()]
    rig.session.cancel(unsafe, rig.now)
    assert rig.packets() == [], "nobody can be told to drop its answer"


def test_a_second_new_session_leaves_alone_what_was_left_behind_before() -> None:
    rig = Rig()
    unsafe = rig.submit(2)
    rig.queries()
    first_session = rig.session.session_id
    for _ in range(6):
        renewed(rig)
        if first_session in rig.session._core.retired:
            assert rig.session.state_of(unsafe) is State.SENT
        rig.now += 15
        rig.session._core.outbox.get(unsafe).asked_at = rig.now  # type: ignore[union-attr]  # it is unfinished
    assert first_session not in rig.session._core.retired
    assert len(rig.session._core.retired) == 4


def test_a_new_session_has_nothing_of_the_old_one() -> None:
    rig = Rig(salts=[Salt(START - 1, START + 60, SALT)])
    update = rig.message(query(7))
    rig.give(update)
    rig.wait(60)
    rig.packets()
    rig.session.submit(query(999), repeatable=False)
    culprit = rig.queries()[-1]
    rig.give(query(8), mtproto.MsgNewDetailedInfo(answer_msg_id=5, bytes=1, status=0))
    rig.refuse(culprit.msg_id, 32)
    assert rig.session.ack_deadline() is None
    kinds = [type(message.tl) for message in rig.messages() if not message.is_query]
    assert kinds == [mtproto.DestroySession, mtproto.GetFutureSalts], (
        "asked again, since the answer went to the old session"
    )
    assert rig.session.ping_deadline() == START + 120
    rig.give(rig.message(query(7), msg_id=update.msg_id))


def test_a_lost_link_forgets_what_was_of_interest_only_on_it() -> None:
    rig = Rig()
    request = rig.submit(1)
    (sent,) = rig.queries()
    rig.give(mtproto.MsgNewDetailedInfo(answer_msg_id=5, bytes=1, status=0), mtproto.Ping(ping_id=1))
    rig.session.cancel(request, rig.now)
    update = rig.message(query(7))
    rig.give(update)
    rig.reconnect()
    assert rig.packets() == []
    rig.submit(2)
    assert [type(m.tl) for m in rig.messages() if not m.is_query] == [mtproto.MsgsAck], "acks outlive the connection"
    assert rig.give(rpc_result(sent.msg_id, b"late")) == []


def test_secrets_stay_out_of_the_repr() -> None:
    rig = Rig()
    core = rig.session._core
    assert isinstance(core, Core)
    state = repr([getattr(core, name) for name in Core.__slots__])
    assert str(SALT) not in state
    assert core.auth_key.data.hex() not in state


def test_C_04_a_missing_pong_means_a_dead_link() -> None:
    rig = Rig()
    events = rig.wait(60)
    assert events == []
    assert len(rig.some(mtproto.PingDelayDisconnect)) == 1
    assert rig.session.ping_deadline() == START + 75
    assert rig.wait(14.9) == []
    assert rig.wait(0.1) == [LinkDead("no pong came")]
    assert rig.session.ping_deadline() is None, "it is said once"
    assert rig.session.on_ping_timer(rig.now + 1000) == []
    rig.reconnect()
    assert rig.session.ping_deadline() == rig.now + 60
