"""How what waits becomes packets. The rig checks on every packet that ids, seq_nos and containers are in order."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trimtp_api import mtproto

from tests.unit.mtproto.support import GZIP, QUERY, SALT, START, Rig, noise, query
from trimtp.mtproto import sending
from trimtp.mtproto.salts import ASK_FOR, Salt
from trimtp.mtproto.session import Refused, SaltsChanged

WITH_FEW_SALTS = (Salt(START - 1000, START + 100, SALT),)


def test_a_single_message_goes_by_itself() -> None:
    rig = Rig()
    rig.submit(1)
    (packet,) = rig.packets()
    assert not packet.is_container
    assert packet.messages[0].body == query(1)
    assert (packet.salt, packet.session_id, packet.seq_no) == (SALT, rig.session.session_id, 1)


def test_many_requests_leave_with_one_encryption() -> None:
    rig = Rig()
    for number in range(50):
        rig.submit(number)
    (packet,) = rig.packets()
    assert [message.body for message in packet.messages] == [query(number) for number in range(50)]
    assert [message.seq_no for message in packet.messages] == list(range(1, 101, 2))
    assert packet.seq_no == 100


def test_nothing_to_send_is_no_packet() -> None:
    assert Rig().packets() == []
    rig = Rig(up=False)
    rig.submit()
    assert not rig.session.has_output(rig.now)
    assert rig.session.packets_to_send(rig.now) == []


def test_MSG_13_containers_stay_within_their_limits() -> None:
    rig = Rig()
    for number in range(250):
        rig.submit(number)
    assert [len(packet.messages) for packet in rig.packets()] == [100, 100, 50]
    body = QUERY + noise(8 * 1024)
    for _ in range(10):
        rig.session.submit(body, repeatable=False)
    packets = rig.packets()
    assert [len(packet.messages) for packet in packets] == [3, 3, 3, 1]
    assert all(sum(len(message.body) + 16 for message in packet.messages) + 8 <= 1 << 15 for packet in packets)


def test_a_large_request_goes_alone_and_acks_do_not_push_it_over() -> None:
    rig = Rig()
    rig.give(query(100))
    large = QUERY + noise(40_000)
    fits_alone = QUERY + noise((1 << 15) - 8 - 16 - 4)
    rig.session.submit(large, repeatable=False)
    rig.session.submit(fits_alone, repeatable=False)
    rig.submit(1)
    packets = rig.packets()
    assert [[message.body for message in packet.messages] for packet in packets[:2]] == [[large], [fits_alone]]
    assert not packets[0].is_container
    assert isinstance(packets[2].messages[0].tl, mtproto.MsgsAck)
    assert packets[2].messages[1].body == query(1)


def test_a_request_that_does_not_fit_beside_a_note_leaves_after_it() -> None:
    rig = Rig()
    rig.session.probe(rig.now)
    fits_alone = QUERY + noise((1 << 15) - 8 - 16 - 4)
    rig.session.submit(fits_alone, repeatable=False)
    first, second = rig.packets()
    assert isinstance(first.messages[0].tl, mtproto.PingDelayDisconnect)
    assert not first.is_container
    assert [message.body for message in second.messages] == [fits_alone]


def test_acks_that_are_due_leave_before_a_large_request() -> None:
    rig = Rig()
    rig.give(*(query(number) for number in range(17)))
    rig.session.submit(QUERY + noise(40_000), repeatable=False)
    first, second = rig.packets()
    assert isinstance(first.messages[0].tl, mtproto.MsgsAck)
    assert not first.is_container
    assert len(second.messages[0].body) == 40_004


def test_R_13_acks_ride_with_the_next_message() -> None:
    rig = Rig()
    rig.give(query(1))
    assert rig.packets() == []
    rig.submit(2)
    (packet,) = rig.packets()
    assert isinstance(packet.messages[0].tl, mtproto.MsgsAck)
    assert packet.messages[1].body == query(2)
    assert packet.messages[0].seq_no == 0


def test_many_acks_leave_in_portions() -> None:
    rig = Rig()
    for _ in range(3):
        rig.give(*(query(number) for number in range(1000)))
    rig.submit()
    assert [
        len(message.tl.msg_ids)
        for message in rig.messages()
        if not message.is_query and isinstance(message.tl, mtproto.MsgsAck)
    ] == [1024, 1024, 952]


def test_only_so_much_is_made_at_a_time_if_wished() -> None:
    rig = Rig()
    for _ in range(6):
        rig.session.submit(QUERY + noise(100_000), repeatable=False)
    made = rig.session.packets_to_send(rig.now, max_bytes=250_000)
    assert len(made) == 3
    assert rig.session.has_output(rig.now)
    assert len(rig.session.packets_to_send(rig.now, max_bytes=1)) == 1
    assert len(rig.session.packets_to_send(rig.now)) == 2
    assert not rig.session.has_output(rig.now)


def test_large_requests_are_packed_where_it_pays() -> None:
    rig = Rig()
    rig.session.submit(QUERY + bytes(5000), repeatable=False)
    (message,) = rig.messages()
    assert message.body[:4] == GZIP.to_bytes(4, "little")
    assert len(message.body) < 200


def test_salts_are_asked_for_when_something_leaves_anyway() -> None:
    rig = Rig(salts=WITH_FEW_SALTS)
    assert not rig.session.has_output(rig.now)
    assert rig.packets() == []
    rig.submit()
    assert rig.one(mtproto.GetFutureSalts) == mtproto.GetFutureSalts(num=ASK_FOR)
    rig.submit()
    assert rig.some(mtproto.GetFutureSalts) == []


def test_salts_are_not_asked_for_before_the_time_is_known() -> None:
    rig = Rig(salts=(), trusted=False)
    rig.submit()
    (message,) = rig.messages()
    assert message.is_query


def test_before_the_initialisation_only_it_and_service_messages_leave() -> None:
    rig = Rig(up=False, salts=WITH_FEW_SALTS)
    rig.submit(1)
    rig.session.link_up(rig.now)
    assert rig.packets() == []
    rig.submit(2, init=True)
    kinds = [message.body[:8] if message.is_query else type(message.tl) for message in rig.messages()]
    assert kinds == [mtproto.GetFutureSalts, query(2)]
    rig.session.init_done()
    assert [message.body for message in rig.queries()] == [query(1)]
    rig.submit(3)
    rig.submit(4, init=True)
    assert [message.body for message in rig.queries()] == [query(4), query(3)]


def test_what_is_wanted_is_asked_for_in_groups() -> None:
    rig = Rig()
    for number in range(2500):
        rig.submit(number, repeatable=True)
    rig.queries()
    rig.reconnect()
    asked = rig.some(mtproto.MsgsStateReq)
    assert [len(message.msg_ids) for message in asked] == [1024, 1024, 452]
    rig.give(*(mtproto.MsgNewDetailedInfo(answer_msg_id=5 + 4 * n, bytes=1, status=0) for n in range(1000)))
    rig.give(*(mtproto.MsgNewDetailedInfo(answer_msg_id=5 + 4 * n, bytes=1, status=0) for n in range(900, 1200)))
    wanted = rig.some(mtproto.MsgResendReq)
    assert [len(message.msg_ids) for message in wanted] == [1024, 176]
    assert list(itertools.chain(*(message.msg_ids for message in wanted))) == [5 + 4 * n for n in range(1200)]


def test_E_03_MSG_21_a_message_wanted_again_leaves_in_a_container() -> None:
    rig = Rig()
    rig.submit(1)
    (sent,) = rig.messages()
    rig.give(mtproto.MsgResendReq(msg_ids=[sent.msg_id]))
    (packet,) = rig.packets()
    assert packet.is_container
    assert packet.messages == (sent,)
    rig.refuse(packet.msg_id, 64)
    (again,) = rig.messages()
    assert again.msg_id != sent.msg_id
    assert again.body == sent.body


def test_many_messages_wanted_again_fill_containers() -> None:
    rig = Rig()
    requests = [rig.session.submit(QUERY + noise(9000, n), repeatable=False) for n in range(5)]
    requests.append(rig.session.submit(QUERY + noise(50_000), repeatable=False))
    requests += [rig.submit(n) for n in range(120)]
    sent = rig.queries()
    rig.session.cancel(requests[1], rig.now)
    rig.packets()
    rig.give(mtproto.MsgResendReq(msg_ids=[message.msg_id for message in sent]))
    rig.session.cancel(requests[3], rig.now)
    repeated = [packet for packet in rig.packets() if packet.messages[0].is_query]
    assert [len(packet.messages) for packet in repeated] == [3, 1, 100, 20]
    again = [message for packet in repeated for message in packet.messages]
    assert again == [message for n, message in enumerate(sent) if n not in (1, 3)]


def test_what_is_of_no_interest_any_more_is_not_repeated() -> None:
    rig = Rig()
    request = rig.submit(1)
    (sent,) = rig.messages()
    rig.give(mtproto.MsgResendReq(msg_ids=[sent.msg_id]))
    rig.session.cancel(request, rig.now)
    assert [type(message.tl) for message in rig.messages()] == [mtproto.RpcDropAnswer]


@pytest.mark.parametrize("size", [0, 3, 7, sending.MAX_BODY + 4])
def test_a_request_no_server_takes_is_refused(size: int) -> None:
    rig = Rig()
    request = rig.session.submit(noise(size), repeatable=True)
    assert rig.session.retry_deadline() == 0.0
    assert not rig.session.has_output(rig.now)
    (event,) = rig.session.on_retry_timer(rig.now)
    assert event == Refused(request, f"a request of {size} bytes cannot be sent")
    assert rig.session.outstanding == 0
    assert rig.session.retry_deadline() is None


def test_the_largest_request_leaves() -> None:
    rig = Rig()
    rig.session.submit(QUERY + noise(sending.MAX_BODY - 4), repeatable=True)
    (packet,) = rig.packets()
    assert packet.size <= 1 << 20


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("submit"), st.integers(8, 40_000)),
            st.tuples(st.just("update"), st.integers(1, 40)),
            st.tuples(st.just("send"), st.just(0)),
            st.tuples(st.just("again"), st.just(0)),
        ),
        max_size=30,
    )
)
def test_E_02_MSG_19_and_20_whatever_is_sent_is_in_order(steps: list[tuple[str, int]]) -> None:
    rig = Rig()
    submitted = 0
    seen: set[bytes] = set()
    for what, size in steps:
        if what == "submit":
            submitted += 1
            rig.session.submit(query(submitted) + noise(size // 4 * 4), repeatable=False)
        elif what == "update":
            rig.give(*(query(n) for n in range(size)))
        else:
            packets = rig.packets()
            seen |= {message.body[:8] for packet in packets for message in packet.messages if message.is_query}
            if what == "again" and packets:
                rig.refuse_salt(packets[-1].msg_id, SALT)
            rig.now += 0.01
    rig.now += 60  # past the pause that five refusals in a row bring
    seen |= {message.body[:8] for message in rig.queries()}
    assert seen == {query(n) for n in range(1, submitted + 1)}


@pytest.mark.parametrize("acks", [0, 1, 15])
@pytest.mark.parametrize("over", [-40, -4, 0, 4, 8, 16, 24, 40])
def test_MSG_13_acks_count_towards_the_size_of_a_container(acks: int, over: int) -> None:
    rig = Rig()
    if acks:
        rig.give(*(query(number) for number in range(acks)))
    ack_bytes = 16 + 12 + 8 * acks if acks else 0
    rig.submit(1)
    rest = (1 << 15) + over - 8 - ack_bytes - 24
    rig.session.submit(QUERY + noise(rest - 16 - 4), repeatable=False)
    packets = rig.packets()
    assert len(packets) == (2 if over > 0 else 1)
    if over <= 0:
        assert 8 + sum(16 + len(message.body) for message in packets[0].messages) == (1 << 15) + over


def test_a_message_wanted_again_is_not_carried_over_to_another_connection() -> None:
    rig = Rig()
    rig.submit(1)
    (sent,) = rig.queries()
    rig.give(mtproto.MsgResendReq(msg_ids=[sent.msg_id]))
    rig.reconnect()
    assert [message.tl for message in rig.messages()] == [mtproto.MsgsStateReq(msg_ids=[sent.msg_id])]


@pytest.mark.parametrize("acks", [0, 1, 16, 17])
@pytest.mark.parametrize("size", [8, 16_384, 16_388, 40_000])
@pytest.mark.parametrize("alone", [False, True])
def test_the_short_way_of_a_lone_request_makes_the_packets_of_the_long_one(acks: int, size: int, alone: bool) -> None:
    made = []
    for is_quiet in (True, False):
        rig = Rig()
        assert rig.packets() == []
        core = rig.session._core
        for number in range(acks):
            rig.answer(rig.message(b""), query(number))
        assert core.is_quiet, "an answer, be it to nothing, leaves nothing to be said"
        request = core.outbox.get(rig.session.submit(QUERY + noise(size - 4), repeatable=False))
        assert request is not None
        request.alone = alone
        core.is_quiet = is_quiet
        made.append([(packet.msg_id, packet.seq_no, packet.messages) for packet in rig.packets()])
        assert rig.wait(10.0) == []
        state = rig.one(mtproto.MsgsStateReq)
        assert state.msg_ids == [request.msg_id], "it is looked after"
        refused = rig.refuse_salt(request.container_id, SALT + 1)
        assert [type(event) for event in refused] == [SaltsChanged]
        assert request.body in [message.body for message in rig.messages()], "what was refused leaves again"
    assert made[0] == made[1]
