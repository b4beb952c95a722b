"""The façade: its API, its timers."""

from __future__ import annotations

import math
import sys

import pytest
from trimtp_api import mtproto

from tests.unit.mtproto.support import KEY, SALT, START, Rig, query, rpc_result
from trimtp.crypto.kdf import AuthKey
from trimtp.errors import SecurityError
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import Answer, LinkDead, Lost, Session, State, Updates


def test_what_a_session_is() -> None:
    session = Session(KEY, random_bytes=lambda size: b"\x80" * size)
    assert session.auth_key is KEY
    assert session.session_id == int.from_bytes(b"\x80" * 8, "little", signed=True)
    assert session.time_offset == 0.0
    assert not session.time_is_trusted
    assert session.salts == ()
    assert session.outstanding == 0
    salts = (Salt(0, 1, 2),)
    session = Session(KEY, random_bytes=lambda size: b"\x80" * size, salts=salts, time_offset=-3.5)
    assert session.time_offset == -3.5
    assert session.time_is_trusted
    assert session.salts == salts


def test_the_states_of_a_request() -> None:
    rig = Rig()
    first, second = rig.submit(1), rig.submit(2)
    assert first < second
    assert rig.session.outstanding == 2
    assert (rig.session.state_of(first), rig.session.was_sent(first)) == (State.QUEUED, False)
    sent = rig.queries()
    assert (rig.session.state_of(first), rig.session.was_sent(first)) == (State.SENT, True)
    rig.give(mtproto.MsgsAck(msg_ids=[sent[0].msg_id]))
    assert (rig.session.state_of(first), rig.session.was_sent(first)) == (State.ACKED, True)
    assert rig.answer(sent[0]) == [Answer(first, b"\1\2\3\4")]
    assert (rig.session.state_of(first), rig.session.was_sent(first)) == (None, False)
    assert rig.session.outstanding == 1
    assert (rig.session.state_of(999), rig.session.was_sent(999)) == (None, False)


def test_R_09_cancelling_before_sending_leaves_no_trace() -> None:
    rig = Rig()
    keep, drop = rig.submit(1), rig.submit(2)
    rig.session.cancel(drop, rig.now)
    assert rig.session.outstanding == 1
    assert [message.body for message in rig.messages()] == [query(1)]
    rig.session.cancel(drop, rig.now)
    rig.session.cancel(12345, rig.now)
    assert rig.packets() == []
    assert rig.session.was_sent(keep)


def test_R_09_cancelling_while_the_link_is_down_says_nothing() -> None:
    rig = Rig()
    request = rig.submit(1)
    rig.queries()
    rig.session.link_lost(rig.now)
    rig.session.cancel(request, rig.now)
    rig.session.link_up(rig.now)
    rig.session.init_done()
    assert rig.packets() == []
    assert rig.session.outstanding == 0


def test_C_02_a_foreign_packet_is_rejected() -> None:
    rig = Rig()
    other = Rig()
    other.session = Session(AuthKey(bytes(256)), random_bytes=other.random.randbytes)
    other.session.link_up(START)
    other.session.submit(query(), repeatable=True, init=True)
    (foreign,) = other.session.packets_to_send(START)
    for packet in (b"", foreign, bytes(1000)):
        with pytest.raises(SecurityError, match="packet rejected"):
            rig.session.receive(packet, rig.now)


# ---- timers ----------------------------------------------------------------------------------------------------------


def test_R_13_acks_leave_alone_after_30_s() -> None:
    rig = Rig()
    assert rig.session.ack_deadline() is None
    rig.give(query(1))
    assert rig.session.ack_deadline() == START + 30
    rig.session.on_ack_timer(START + 29)
    assert not rig.session.has_output(START + 29)
    rig.now = START + 30
    rig.session.on_ack_timer(rig.now)
    assert rig.session.ack_deadline() is None
    assert rig.session.has_output(rig.now)
    assert len(rig.one(mtproto.MsgsAck).msg_ids) == 1
    rig.session.on_ack_timer(rig.now)
    assert not rig.session.has_output(rig.now)


def test_R_13_more_than_16_acks_leave_at_once() -> None:
    rig = Rig()
    rig.give(*(query(n) for n in range(16)))
    assert not rig.session.has_output(rig.now)
    rig.give(query(16))
    assert rig.session.has_output(rig.now)
    assert rig.session.ack_deadline() is None
    assert len(rig.one(mtproto.MsgsAck).msg_ids) == 17


def test_R_13_what_one_packet_of_acks_leaves_over_waits_no_longer_than_30_s() -> None:
    rig = Rig()
    for count in (600, 434):
        rig.give(*(query(n) for n in range(count)))
        rig.session.next_deadline()  # while so many wait, theirs is none
    assert len(rig.one(mtproto.MsgsAck).msg_ids) == 1024
    assert rig.session.ack_deadline() == START + 30
    assert rig.session.is_due_before(START + 31)


def test_C_11_acks_are_flushed_before_closing() -> None:
    rig = Rig()
    rig.session.flush_acks(rig.now)
    assert rig.packets() == []
    rig.give(query(1))
    rig.session.flush_acks(rig.now)
    assert len(rig.one(mtproto.MsgsAck).msg_ids) == 1


def test_C_06_a_probe_finds_a_dead_link_in_8_seconds() -> None:
    rig = Rig()
    rig.session.probe(rig.now)
    rig.one(mtproto.PingDelayDisconnect)
    assert rig.wait(7.5) == []
    assert [type(event) for event in rig.wait(1)] == [LinkDead]
    rig.session.probe(rig.now)
    assert rig.packets() == [], "it is dead already"


def test_C_06_a_link_that_answers_a_probe_lives_on() -> None:
    rig = Rig()
    rig.session.probe(rig.now)
    (sent,) = rig.messages()
    rig.give(mtproto.Pong(msg_id=sent.msg_id, ping_id=sent.tl.ping_id))  # type: ignore[attr-defined]  # it is a ping
    assert rig.wait(30) == []
    rig.session.link_lost(rig.now)
    rig.session.probe(rig.now)
    assert rig.session.ping_deadline() is None


def test_C_04_a_ping_every_minute_that_bounds_the_servers_patience() -> None:
    rig = Rig()
    moments = []
    for _ in range(300):
        assert rig.wait(1) == []
        for message in rig.messages():
            assert isinstance(message.tl, mtproto.PingDelayDisconnect)
            assert message.tl.disconnect_delay == 75
            moments.append(rig.now - START)
            rig.give(mtproto.Pong(msg_id=message.msg_id, ping_id=message.tl.ping_id))
    assert moments == [60, 120, 180, 240, 300]


def test_C_04_what_arrives_meanwhile_is_a_sign_of_life_too() -> None:
    rig = Rig()
    rig.wait(60)
    rig.packets()
    rig.wait(14)
    assert rig.give(query(1)) == [Updates(query(1))]
    assert rig.session.ping_deadline() == START + 89
    assert rig.wait(14) == []
    assert rig.wait(1) == [LinkDead("no pong came")]


def test_C_04_who_takes_a_long_write_bit_by_bit_is_alive() -> None:
    rig = Rig()
    rig.wait(60)
    rig.packets()
    for _ in range(20):
        assert rig.wait(10) == []
        rig.session.takes_slowly(rig.now, since=START + 50)
        rig.packets()
    assert rig.session.ping_deadline() == START + 300
    assert rig.wait(40) == []
    assert rig.some(mtproto.PingDelayDisconnect) != []
    assert rig.wait(19) == []
    assert rig.session.ping_deadline() == rig.now + 1, "75 s after the last sign of life at the latest"
    assert rig.wait(1) == [LinkDead("no pong came")]
    rig.reconnect()
    rig.wait(60)
    rig.packets()
    assert rig.wait(15) == [LinkDead("no pong came")], "of an earlier connection"


def test_C_06_what_was_taken_before_a_sleep_is_no_sign_of_life() -> None:
    rig = Rig()
    rig.session.takes_slowly(rig.now, since=rig.now)
    rig.session.probe(rig.now)
    assert rig.session.ping_deadline() == rig.now + 8
    rig.session.takes_slowly(rig.now + 1, since=rig.now)
    assert rig.session.ping_deadline() == rig.now + 60, "what is taken now is one"


@pytest.mark.parametrize(("lasted", "delay"), [(14.9, 75), (15, 300)])
def test_where_a_ping_may_wait_for_a_long_write_the_server_is_to_wait_for_it(lasted: float, delay: int) -> None:
    rig = Rig()
    rig.session.takes_slowly(rig.now + lasted, since=rig.now)
    for _ in range(2):
        rig.wait(60)
        (ping,) = rig.some(mtproto.PingDelayDisconnect)
        assert ping.disconnect_delay == delay
        rig.reconnect()


def test_C_04_a_pong_that_answers_another_ping_is_no_pong() -> None:
    rig = Rig()
    rig.wait(60)
    (ping,) = rig.messages()
    assert isinstance(ping.tl, mtproto.PingDelayDisconnect)
    rig.give(mtproto.Pong(msg_id=ping.msg_id, ping_id=ping.tl.ping_id ^ 1))
    assert rig.session.ping_deadline() == rig.now + 15
    assert rig.wait(15) == [LinkDead("no pong came")]


def test_a_ping_goes_out_each_minute_even_if_the_last_was_not_answered() -> None:
    rig = Rig()
    rig.wait(60)
    (first,) = rig.some(mtproto.PingDelayDisconnect)
    for _ in range(6):
        rig.wait(10)
        rig.give(query(1))
    (second,) = rig.some(mtproto.PingDelayDisconnect)
    assert first.ping_id != second.ping_id


def test_a_session_at_rest_gives_back_what_a_burst_took() -> None:
    rig = Rig()
    for number in range(90):
        rig.submit(number)
    first, *others = rig.queries()
    for message in others:
        rig.answer(message)
    requests = rig.session._core.outbox._requests
    for is_over in (False, True):
        if is_over:
            rig.answer(first)
        full = sys.getsizeof(requests)
        rig.now += 5
        assert rig.session.on_retry_timer(rig.now) == []
        assert (sys.getsizeof(requests) < full) == is_over
    assert sys.getsizeof(requests) == sys.getsizeof({})
    assert rig.session.retry_deadline() is None


def test_timers_called_early_or_while_the_link_is_down_do_nothing() -> None:
    rig = Rig()
    rig.submit(1)
    rig.queries()
    rig.give(query(1))
    for _ in range(3):
        rig.session.on_ack_timer(rig.now)
        assert rig.session.on_retry_timer(rig.now) == []
        assert rig.session.on_ping_timer(rig.now) == []
    assert rig.packets() == []
    rig.session.link_lost(rig.now)
    rig.now += 1000
    assert rig.session.on_retry_timer(rig.now) == []
    assert rig.session.on_ping_timer(rig.now) == []
    assert rig.packets() == []


def test_a_pause_after_refusals_bounds_the_retry_deadline() -> None:
    rig = Rig()
    rig.submit(1)
    other = rig.submit(2)
    sent = rig.queries()
    for _ in range(5):
        rig.refuse(sent[0].msg_id, 16)
        sent = rig.queries() or sent
    assert rig.session.retry_deadline() == rig.session.next_deadline() == START + 1
    rig.session.link_lost(rig.now)
    assert rig.session.retry_deadline() is None
    assert rig.session.next_deadline() == math.inf
    rig.session.link_up(rig.now)
    assert rig.session.retry_deadline() == rig.session.next_deadline() == 0.0, "an event waits"
    assert [type(event) for event in rig.session.on_retry_timer(rig.now)] == [Lost]
    assert rig.session.state_of(other) is None
    assert rig.session.retry_deadline() == START + 1


def test_MSG_02_answers_are_matched_by_msg_id_alone() -> None:
    rig = Rig()
    request = rig.submit(1)
    (sent,) = rig.queries()
    assert rig.give(rpc_result(sent.msg_id + 1, b"no..")) == []
    assert rig.give(rpc_result(-sent.msg_id, b"no..")) == []
    assert rig.give(rpc_result(sent.msg_id, b"yes.")) == [Answer(request, b"yes.")]


def test_the_session_never_shows_a_secret() -> None:
    rig = Rig()
    assert str(SALT) not in repr(rig.session)
    assert KEY.data.hex() not in repr(rig.session)
