"""Receipts: by quick ack, by msgs_ack, by state info; and what a quick ack must not do."""

from __future__ import annotations

from hashlib import sha256

import pytest
from trimtp_api import mtproto

from tests.unit.mtproto.support import KEY, Rig, query
from trimtp.crypto.aes import ige_decrypt
from trimtp.crypto.kdf import derive
from trimtp.mtproto import receipts
from trimtp.mtproto.receipts import quick_ack_token
from trimtp.mtproto.session import Answer, Received, State
from trimtp.transport import QuickAckPacket


def token_of(packet: bytes) -> int:
    """The token by its definition, over what a server decrypts."""
    plaintext = ige_decrypt(packet[24:], *derive(KEY.data, packet[8:24], from_client=True))
    digest = sha256(KEY.data[88:120] + plaintext).digest()
    assert digest[8:24] == packet[8:24], "the middle of the same hash is the msg_key"
    return int.from_bytes(digest[:4], "little") | 0x8000_0000


def submit(rig: Rig, number: int = 0, *, receipt: bool = True) -> int:
    return rig.session.submit(query(number), repeatable=False, receipt=receipt)


def raw(rig: Rig) -> bytes:
    """The one packet that leaves now."""
    (packet,) = rig.session.packets_to_send(rig.now)
    return packet


def test_MSG_22_a_quick_ack_is_the_receipt_of_all_in_its_packet_that_wanted_one() -> None:
    rig = Rig()
    first, _, third = submit(rig, 1), submit(rig, 2, receipt=False), submit(rig, 3)
    packet = raw(rig)
    assert isinstance(packet, QuickAckPacket)
    assert quick_ack_token(KEY, packet) == token_of(packet)
    assert rig.session.quick_ack(token_of(packet)) == [Received(first), Received(third)]
    assert rig.session.quick_ack(token_of(packet)) == [], "once"


def test_MSG_22_nobody_asks_who_does_not_want_to_know() -> None:
    rig = Rig()
    submit(rig, receipt=False)
    assert type(raw(rig)) is bytes


def test_MSG_22_a_later_packet_does_not_ask_for_what_left_before() -> None:
    rig = Rig()
    submit(rig, 1)
    assert isinstance(raw(rig), QuickAckPacket)
    submit(rig, 2, receipt=False)
    assert type(raw(rig)) is bytes


def test_MSG_22_a_quick_ack_changes_nothing_else() -> None:
    rig = Rig()
    request = submit(rig)
    packet = raw(rig)
    deadline = rig.session.next_deadline()
    assert rig.session.quick_ack(token_of(packet) ^ 1) == [], "another token is nobody's"
    assert rig.session.quick_ack(token_of(packet)) == [Received(request)]
    assert rig.session.state_of(request) is State.SENT, "only an authentic msgs_ack says more"
    assert rig.session.next_deadline() == deadline


def test_MSG_22_the_token_means_nothing_on_another_connection() -> None:
    rig = Rig()
    submit(rig)
    packet = raw(rig)
    rig.session.link_lost(rig.now)
    rig.session.link_up(rig.now)
    rig.session.init_done()
    assert rig.session.quick_ack(token_of(packet)) == []


def test_an_ack_is_a_receipt_and_then_the_quick_ack_none() -> None:
    rig = Rig()
    request = submit(rig)
    packet = raw(rig)
    (message,) = rig.session._core.outbox.sent()
    assert rig.give(mtproto.MsgsAck(msg_ids=[message.msg_id])) == [Received(request)]
    assert rig.give(mtproto.MsgsAck(msg_ids=[message.msg_id])) == []
    assert rig.session.quick_ack(token_of(packet)) == []


def test_what_is_sent_again_asks_again() -> None:
    rig = Rig()
    request = submit(rig)
    first = raw(rig)
    (message,) = rig.session._core.outbox.sent()
    rig.refuse(message.msg_id, 16)
    second = raw(rig)
    assert isinstance(second, QuickAckPacket)
    assert token_of(first) != token_of(second)
    assert rig.session.quick_ack(token_of(second)) == [Received(request)]


@pytest.mark.parametrize("end", ["answer", "cancel"])
def test_what_has_ended_is_forgotten(end: str) -> None:
    rig = Rig()
    request = submit(rig)
    (packet,) = rig.packets()
    if end == "answer":
        assert rig.answer(packet.messages[0]) == [Answer(request, b"\x01\x02\x03\x04")]
    else:
        rig.session.cancel(request, rig.now)
    submit(rig, 2, receipt=False)
    assert type(raw(rig)) is bytes
    assert rig.session._core.receipts.waiting == {}


def test_tokens_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipts, "_MOST_TOKENS", 2)
    rig = Rig()
    requests, packets = [], []
    for number in range(3):
        requests.append(submit(rig, number))
        packets.append(raw(rig))
    assert rig.session.quick_ack(token_of(packets[0])) == []
    assert rig.session.quick_ack(token_of(packets[2])) == [Received(requests[2])]
