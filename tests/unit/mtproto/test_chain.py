"""Requests that have to run in their order."""

from __future__ import annotations

import struct

import pytest
import trimtp_api as api
from trimtp_api import mtproto

from tests.unit.mtproto.support import Message, Packet, Rig, query, rpc_error, rpc_result
from trimtp.mtproto import chain
from trimtp.mtproto.session import Answer, Failure, Lost

FAILED = (400, "MSG_WAIT_FAILED")


class Chained(Rig):
    """A rig that knows a wrapped request from a service message."""

    def _tl(self, message: Message) -> api.TLObject | None:
        return None if message.body[:4] == wrapper(0)[:4] else super()._tl(message)

    def after(self, number: int, earlier: int, *, repeatable: bool = False, size: int = 8) -> int:
        return self.session.submit(query(number, size), repeatable=repeatable, after=earlier)

    def sent(self) -> list[Message]:
        return [m for m in self.messages() if m.is_query or m.body[:4] == wrapper(0)[:4]]


def wrapper(msg_id: int) -> bytes:
    return struct.pack("<Iq", api.InvokeAfterMsg.CONSTRUCTOR_ID, msg_id)


def two_sent(*, repeatable: bool = False) -> tuple[Chained, list[int], list[Message]]:
    rig = Chained()
    first = rig.submit(1, repeatable=repeatable)
    second = rig.after(2, first, repeatable=repeatable)
    return rig, [first, second], rig.sent()


def test_R_15_the_later_request_names_the_earlier_one_in_the_same_packet() -> None:
    rig = Chained()
    handles = [rig.submit(1)]
    for number in (2, 3):
        handles.append(rig.after(number, handles[-1]))
    (packet,) = rig.packets()
    a, b, c = packet.messages
    assert [a.body, b.body, c.body] == [query(1), wrapper(a.msg_id) + query(2), wrapper(b.msg_id) + query(3)]
    assert rig.answer(a) == [Answer(handles[0], b"\1\2\3\4")]
    assert rig.answer(c) == [Answer(handles[2], b"\1\2\3\4")]


def test_R_15_after_an_answered_request_there_is_nothing_to_wait_for() -> None:
    rig = Chained()
    first = rig.submit(1)
    (sent,) = rig.sent()
    second = rig.after(2, first)
    rig.answer(sent)
    assert [message.body for message in rig.sent()] == [query(2)]
    third = rig.after(3, first)
    assert [message.body for message in rig.sent()] == [query(3)]
    assert third > second


@pytest.mark.parametrize("end", ["error", "cancel", "lost"])
def test_R_15_after_a_request_that_failed_the_later_one_is_not_sent(end: str) -> None:
    rig = Chained()
    first = rig.submit(1)
    (sent,) = rig.sent()
    second = rig.after(2, first)
    third = rig.after(3, second)
    if end == "error":
        rig.give(rpc_result(sent.msg_id, rpc_error(400, "NO")))
    elif end == "cancel":
        rig.session.cancel(first, rig.now)
    else:
        rig.give(mtproto.NewSessionCreated(first_msg_id=sent.msg_id + 0, unique_id=1, server_salt=1))
        assert [type(event) for event in rig.give(mtproto.MsgsAllInfo(msg_ids=[sent.msg_id], info=b"\1"))] == [Lost]
    rig.session.next_deadline()
    assert rig.sent() == []
    assert rig.session.is_due_before(rig.now), "there is something to be told"
    assert rig.session.retry_deadline() == 0
    assert rig.session.on_retry_timer(rig.now) == [Failure(second, *FAILED), Failure(third, *FAILED)]
    assert rig.session.outstanding == 0
    assert rig.packets() == []


def test_R_15_a_packet_sent_again_keeps_its_ids() -> None:
    rig = Chained()
    first = rig.submit(1)
    rig.after(2, first)
    (packet,) = rig.packets()
    rig.refuse_salt(packet.msg_id, 99)
    assert rig.sent() == list(packet.messages)


def test_R_15_a_packet_sent_again_under_new_ids_names_the_new_id() -> None:
    rig = Chained()
    first = rig.submit(1)
    rig.after(2, first)
    (packet,) = rig.packets()
    rig.refuse(packet.msg_id, 16)
    a, b = rig.sent()
    assert a.msg_id not in {message.msg_id for message in packet.messages}
    assert b.body == wrapper(a.msg_id) + query(2)


def test_R_15_the_later_one_alone_again_keeps_its_id_and_names_the_earlier_one() -> None:
    rig, _, (a, b) = two_sent()
    rig.give(mtproto.MsgsAllInfo(msg_ids=[b.msg_id], info=b"\2"))
    assert rig.sent() == [b]
    assert b.body == wrapper(a.msg_id) + query(2)


def test_R_15_a_request_that_is_queued_behind_its_successor_is_not_overtaken() -> None:
    rig, handles, (a, b) = two_sent()
    for sent in (a, b):
        rig.refuse(sent.msg_id, 16)
    assert [message.body for message in rig.sent()] == [query(1)]
    assert rig.session.on_retry_timer(rig.now) == [Failure(handles[1], *FAILED)]


def test_R_15_what_was_left_behind_in_another_session_cannot_be_named() -> None:
    rig = Chained()
    first = rig.submit(1)
    rig.sent()
    second = rig.after(2, first)
    rig.session._core.renew("a test", rig.now)
    assert rig.sent() == []
    assert Failure(second, *FAILED) in rig.session.on_retry_timer(rig.now)
    assert rig.session.outstanding == 1


def test_R_15_a_large_request_in_a_chain_goes_alone_and_is_not_packed() -> None:
    rig = Chained()
    first = rig.submit(1)
    rig.after(2, first, size=1 << 16)
    packets: list[Packet] = rig.packets()
    assert [packet.is_container for packet in packets] == [False, False]
    (a,), (b,) = (packet.messages for packet in packets)
    assert b.body == wrapper(a.msg_id) + query(2, 1 << 16)


def test_R_15_a_broken_chain_leaves_the_acks_their_packet() -> None:
    rig = Chained()
    first = rig.submit(1)
    (sent,) = rig.sent()
    rig.after(2, first)
    rig.give(rpc_result(sent.msg_id, rpc_error(400, "NO")))
    assert isinstance(rig.one(mtproto.MsgsAck), mtproto.MsgsAck)


def test_R_15_a_long_chain_is_forgotten_as_it_is_done() -> None:
    rig = Chained()
    handle = rig.submit(0)
    for number in range(1, 50):
        handle = rig.after(number, handle)
    last = rig.session._core.outbox.get(handle)
    assert last is not None
    earlier = last.after
    for message in rig.sent()[:-1]:
        rig.answer(message)
    assert earlier is not None
    assert earlier.after is None


def test_the_wrapper_is_the_one_of_the_schema() -> None:
    call = api.InvokeAfterMsg(msg_id=7, query=api.help.GetConfig())
    assert call.to_bytes() == wrapper(7) + api.help.GetConfig().to_bytes()
    assert FAILED[1] == chain.WAIT_FAILED


def test_R_15_a_broken_chain_in_the_middle_of_the_queue_holds_up_nobody() -> None:
    rig = Chained()
    first = rig.submit(1)
    (sent,) = rig.sent()
    rig.submit(2)
    later = rig.after(3, first)
    rig.submit(4)
    rig.give(rpc_result(sent.msg_id, rpc_error(400, "NO")))
    assert [message.body for message in rig.sent()] == [query(2), query(4)]
    assert rig.session.on_retry_timer(rig.now) == [Failure(later, *FAILED)]
