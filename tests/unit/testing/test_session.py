"""The server's session, fed by hand: what it refuses, remembers, repeats, and answers about."""

from __future__ import annotations

import gzip
import os
import struct
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
import trimtp_api as api
from trimtp_api import mtproto

from tests.unit.testing.raw import Message, RpcResult, decoded
from trimtp.mtproto.envelope import Inner
from trimtp.testing import wire
from trimtp.testing.salts import SaltBook
from trimtp.testing.session import ClientFaultError, ServerSession

NOW = 1_700_000_000.0
SALT = 7
CALL = api.help.GetNearestDc().to_bytes()
DONE = api.NearestDc(country="AQ", this_dc=2, nearest_dc=2).to_bytes()


class Wire:
    """A connection that keeps what it is told."""

    def __init__(self) -> None:
        self.is_open = True
        self.patience: float | None = None

    def disconnect_after(self, seconds: float) -> None:
        self.patience = seconds

    def send(self, packet: bytes) -> None:
        raise NotImplementedError


class Peer:
    """A session, its host, and a client's numbering."""

    def __init__(self, *, strict: bool = False) -> None:
        self.strict = strict
        self.deviations: Counter[str] = Counter()
        self.salts = SaltBook(SALT, NOW, os.urandom)
        self.session = ServerSession(1, self, os.urandom)
        self.link = Wire()
        self.now = NOW
        self.executed: list[int] = []
        self.at_once = True
        self.other_sessions = {99}
        self.last_msg_id = 0
        self.content = 0

    # the Host

    def execute(self, session: ServerSession, msg_id: int, body: bytes) -> None:
        self.executed.append(msg_id)
        if self.at_once:
            session.answer(msg_id, DONE, self.now, good=True)

    def destroy_session(self, session_id: int) -> bool:
        return session_id in self.other_sessions

    def destroy_key(self) -> bool:
        return True

    # the client

    def number(self, *, content: bool = True) -> tuple[int, int]:
        self.last_msg_id = max(int(self.now * 2**32) & ~3, self.last_msg_id + 4)
        seq_no = self.content * 2 + content
        self.content += content
        return self.last_msg_id, seq_no

    def give(self, msg_id: int, seq_no: int, body: bytes | api.TLObject, *, salt: int = SALT) -> list[Message]:
        """Let a packet arrive; returns the messages that leave."""
        data = body if isinstance(body, bytes) else body.to_bytes()
        self.session.receive(Inner(salt, 1, msg_id, seq_no, data), self.link, self.now)
        return self.take()

    def say(self, body: bytes | api.TLObject, *, content: bool = True) -> tuple[int, list[Message]]:
        """Let a rightly numbered message arrive."""
        msg_id, seq_no = self.number(content=content)
        return msg_id, self.give(msg_id, seq_no, body)

    def ask(self, body: api.TLObject) -> Any:
        """A service message and the one message that answers it."""
        _, messages = self.say(body)
        assert len(messages) == 1
        return messages[0].body

    def take(self) -> list[Message]:
        """What leaves, container by container."""
        messages: list[Message] = []
        for msg_id, seq_no, body in self.session.take(self.now):
            if wire.constructor(body) == wire.CONTAINER:
                inner = wire.unpack_container(body)
                assert all(number < msg_id for number, _, _ in inner), "a container stands above what is in it"
                assert seq_no % 2 == 0
                messages += [decoded(*message, contained=True, salt=0) for message in inner]
            else:
                messages.append(decoded(msg_id, seq_no, body, contained=False, salt=0))
        return messages

    def reconnect(self) -> None:
        """The connection is lost and another one takes its place with the next packet."""
        self.link.is_open = False
        self.link = Wire()


@pytest.fixture
def peer() -> Peer:
    """A session that has had its first message."""
    peer = Peer()
    peer.say(mtproto.Ping(ping_id=0))
    acknowledge_everything(peer)
    return peer


def acknowledge_everything(peer: Peer) -> None:
    kept = list(peer.session._outbox._unacked)
    peer.say(mtproto.MsgsAck(msg_ids=kept), content=False)


def bad(messages: list[Message]) -> tuple[int, int, int]:
    """The one bad_msg_notification among the messages."""
    (notice,) = [message.body for message in messages if isinstance(message.body, mtproto.BadMsgNotification)]
    return notice.bad_msg_id, notice.bad_msg_seqno, notice.error_code


def results(messages: list[Message]) -> dict[int, Message]:
    """The rpc_results among the messages, by the call they answer."""
    return {message.body.req_msg_id: message for message in messages if isinstance(message.body, RpcResult)}


# ---- the first message ----------------------------------------------------------------------------------------------


def test_a_new_session_announces_itself_and_answers() -> None:
    peer = Peer()
    msg_id, messages = peer.say(CALL)
    created, answer = messages
    assert created.body == mtproto.NewSessionCreated(
        first_msg_id=msg_id, unique_id=peer.session.unique_id, server_salt=SALT
    )
    assert answer.body == RpcResult(msg_id, DONE)
    assert (created.seq_no, answer.seq_no) == (1, 3)
    assert all(message.msg_id % 4 == 1 for message in messages)
    assert peer.executed == [msg_id]


def test_a_message_from_before_the_first_one_announces_the_session_again() -> None:
    peer = Peer()
    early, _ = peer.number(content=False)
    late, _ = peer.number(content=False)
    first = peer.give(late, 0, mtproto.MsgsAck(msg_ids=[]))
    again = peer.give(early, 0, mtproto.MsgsAck(msg_ids=[]))
    assert [message.body.first_msg_id for message in (*first, *again)] == [late, early]
    assert first[0].body.unique_id == again[0].body.unique_id
    assert not peer.say(mtproto.MsgsAck(msg_ids=[]), content=False)[1]


def test_the_first_container_counts_by_its_own_msg_id() -> None:
    peer = Peer()
    inner = (*peer.number(), CALL)
    msg_id, messages = peer.say(wire.pack_container([inner]), content=False)
    assert messages[0].body.first_msg_id == msg_id
    assert results(messages).keys() == {inner[0]}


# ---- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("low_bits", [1, 2, 3])
def test_code_18_for_a_msg_id_that_is_no_clients(peer: Peer, low_bits: int) -> None:
    msg_id, seq_no = peer.number()
    assert bad(peer.give(msg_id + low_bits, seq_no, CALL)) == (msg_id + low_bits, seq_no, 18)
    assert peer.executed == []


@pytest.mark.parametrize(("seconds", "code"), [(-301, 16), (-299, 0), (29, 0), (31, 17)])
def test_codes_16_and_17_for_a_wrong_clock(seconds: int, code: int) -> None:
    peer = Peer(strict=True)
    msg_id = int((NOW + seconds) * 2**32) & ~3
    messages = peer.give(msg_id, 1, CALL)
    if code:
        assert bad(messages) == (msg_id, 1, code)
        assert peer.executed == []
    else:
        assert peer.executed == [msg_id]
    assert not peer.deviations


@pytest.mark.parametrize(("seconds", "code"), [(-601, 16), (-301, 0), (31, 0), (61, 17)])
def test_a_slightly_wrong_clock_is_tolerated_and_counted(seconds: int, code: int) -> None:
    peer = Peer()
    msg_id = int((NOW + seconds) * 2**32) & ~3
    messages = peer.give(msg_id, 1, CALL)
    if code:
        assert bad(messages)[2] == code
    else:
        assert peer.executed == [msg_id]
        assert peer.deviations == {"msg_id of a slightly wrong clock": 1}


def test_code_48_gives_the_salt_and_runs_nothing(peer: Peer) -> None:
    msg_id, seq_no = peer.number()
    (message,) = peer.give(msg_id, seq_no, CALL, salt=SALT + 1)
    assert message.body == mtproto.BadServerSalt(
        bad_msg_id=msg_id, bad_msg_seqno=seq_no, error_code=48, new_server_salt=SALT
    )
    assert peer.executed == []
    assert results(peer.give(msg_id, seq_no, CALL)).keys() == {msg_id}, "the same message is good with the right salt"


def test_code_32_for_a_seq_no_that_is_too_low(peer: Peer) -> None:
    peer.say(CALL)
    _, seq_no = peer.number()
    for wrong in (seq_no - 2, seq_no - 4):
        msg_id, _ = peer.number(content=False)
        assert bad(peer.give(msg_id, wrong, CALL)) == (msg_id, wrong, 32)
    assert len(peer.executed) == 1


def test_code_33_and_32_for_a_late_message_that_does_not_fit_in(peer: Peer) -> None:
    early, seq_no = peer.number()
    middle, _ = peer.number()
    late, _ = peer.number()
    peer.give(late, seq_no + 4, CALL)
    assert bad(peer.give(middle, seq_no + 6, CALL)) == (middle, seq_no + 6, 33)
    assert bad(peer.give(middle, seq_no + 4, CALL)) == (middle, seq_no + 4, 33)
    assert results(peer.give(middle, seq_no + 2, CALL)).keys() == {middle}
    assert bad(peer.give(early, seq_no - 2, CALL)) == (early, seq_no - 2, 32)
    assert results(peer.give(early, seq_no, CALL)).keys() == {early}


def test_code_35_for_a_call_with_an_even_seq_no(peer: Peer) -> None:
    msg_id, seq_no = peer.number(content=False)
    assert bad(peer.give(msg_id, seq_no, CALL)) == (msg_id, seq_no, 35)
    packed = struct.pack("<I", wire.GZIP_PACKED) + wire.pack_bytes(gzip.compress(CALL))
    msg_id, seq_no = peer.number(content=False)
    assert bad(peer.give(msg_id, seq_no, packed)) == (msg_id, seq_no, 35)


def test_code_34_for_an_odd_ack_in_strict_mode() -> None:
    peer = Peer(strict=True)
    msg_id, messages = peer.say(mtproto.MsgsAck(msg_ids=[]))
    assert bad(messages) == (msg_id, 1, 34)
    assert not peer.deviations


def test_an_odd_ack_is_tolerated_and_counted(peer: Peer) -> None:
    _, messages = peer.say(mtproto.MsgsAck(msg_ids=[5]))
    assert messages == []
    assert peer.deviations == {"msgs_ack with an odd seq_no": 1}
    peer.content -= 1  # such clients do not count it
    assert len(results(peer.say(CALL)[1])) == 1


def test_code_34_for_an_odd_container(peer: Peer) -> None:
    inner = (*peer.number(), CALL)
    msg_id, seq_no = peer.number()
    assert bad(peer.give(msg_id, seq_no, wire.pack_container([inner]))) == (msg_id, seq_no, 34)
    assert peer.executed == []


def test_code_19_for_a_container_that_came_before(peer: Peer) -> None:
    inner = (*peer.number(), CALL)
    msg_id, messages = peer.say(wire.pack_container([inner]), content=False)
    assert len(results(messages)) == 1
    assert bad(peer.give(msg_id, 4, wire.pack_container([inner]))) == (msg_id, 4, 19)
    assert peer.executed == [inner[0]]


def test_code_64_for_a_container_that_breaks_the_rules(peer: Peer) -> None:
    nested = wire.pack_container([(*peer.number(), wire.pack_container([(*peer.number(), CALL)]))])
    msg_id, messages = peer.say(nested, content=False)
    assert bad(messages)[::2] == (msg_id, 64)
    outer, seq_no = peer.number(content=False)
    above = wire.pack_container([(outer, seq_no + 1, CALL)])
    assert bad(peer.give(outer, seq_no, above)) == (outer, seq_no, 64)
    assert peer.executed == []


def test_a_wrong_message_in_a_container_does_not_spoil_the_others(peer: Peer) -> None:
    wrong_id, wrong_seq = peer.number(content=False)
    right = (*peer.number(), CALL)
    odd = (peer.number()[0] + 1, 99, CALL)
    _, messages = peer.say(wire.pack_container([(wrong_id, wrong_seq, CALL), right, odd]), content=False)
    codes = [message.body.error_code for message in messages if isinstance(message.body, mtproto.BadMsgNotification)]
    assert codes == [35, 18]
    assert peer.executed == [right[0]]


def test_code_20_for_a_message_older_than_the_memory(peer: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trimtp.testing.session._REMEMBERED", 4)
    old, seq_no = peer.number()
    for _ in range(6):
        peer.say(mtproto.MsgsAck(msg_ids=[]), content=False)
    assert bad(peer.give(old, seq_no, CALL)) == (old, seq_no, 20)
    assert peer.ask(mtproto.MsgsStateReq(msg_ids=[old])).info == bytes([1])


@pytest.mark.parametrize(
    "body",
    [
        mtproto.Ping.CONSTRUCTOR_ID.to_bytes(4, "little"),
        struct.pack("<I", wire.GZIP_PACKED) + bytes(4),
        struct.pack("<I", wire.GZIP_PACKED) + wire.pack_bytes(gzip.compress(wire.pack_container([(4, 1, CALL)]))),
        struct.pack("<I", wire.GZIP_PACKED)
        + wire.pack_bytes(gzip.compress(struct.pack("<I", wire.GZIP_PACKED) + bytes(8))),
    ],
    ids=["ping cut short", "no gzip", "container in gzip", "gzip in gzip"],
)
def test_DOS_03_what_cannot_be_read_costs_the_connection(peer: Peer, body: bytes) -> None:
    with pytest.raises(ClientFaultError):
        peer.say(body)


def test_gzip_packed_calls_are_unpacked(peer: Peer) -> None:
    packed = struct.pack("<I", wire.GZIP_PACKED) + wire.pack_bytes(gzip.compress(CALL))
    msg_id, messages = peer.say(packed)
    assert results(messages).keys() == {msg_id}


# ---- duplicates and repeats -----------------------------------------------------------------------------------------


def test_a_duplicate_is_not_run_again_and_gets_the_stored_answer(peer: Peer) -> None:
    msg_id, first = peer.say(CALL)
    again = peer.give(msg_id, 3, CALL)
    assert peer.executed == [msg_id]
    assert results(again)[msg_id].msg_id == results(first)[msg_id].msg_id
    assert results(again)[msg_id].contained, "a message sent again under its msg_id is in a container"


def test_a_duplicate_of_an_acknowledged_answer_is_acknowledged(peer: Peer) -> None:
    msg_id, _ = peer.say(CALL)
    acknowledge_everything(peer)
    (message,) = peer.give(msg_id, 3, CALL)
    assert message.body == mtproto.MsgsAck(msg_ids=[msg_id])
    assert peer.executed == [msg_id]


def test_a_duplicate_of_an_ack_is_passed_over(peer: Peer) -> None:
    msg_id, _ = peer.say(mtproto.MsgsAck(msg_ids=[]), content=False)
    assert peer.give(msg_id, 2, mtproto.MsgsAck(msg_ids=[])) == []


def test_a_large_answer_is_announced_to_a_duplicate_and_sent_when_asked_for(peer: Peer) -> None:
    peer.at_once = False
    msg_id, _ = peer.say(CALL)
    peer.session.answer(msg_id, os.urandom(65 * 1024), NOW, good=True)
    sent = results(peer.take())[msg_id]
    (info,) = peer.give(msg_id, 3, CALL)
    assert info.body.msg_id == msg_id
    assert info.body.answer_msg_id == sent.msg_id
    assert info.body.bytes == 65 * 1024 + 12
    _, messages = peer.say(mtproto.MsgResendReq(msg_ids=[sent.msg_id]))
    assert results(messages)[msg_id].body == sent.body


def test_answers_are_sent_again_on_a_new_connection_until_acknowledged(peer: Peer) -> None:
    msg_id, first = peer.say(CALL)
    assert not results(peer.say(mtproto.Ping(ping_id=1))[1])
    peer.reconnect()
    again = results(peer.say(mtproto.Ping(ping_id=2))[1])
    assert again[msg_id].msg_id == results(first)[msg_id].msg_id
    assert again[msg_id].seq_no == results(first)[msg_id].seq_no
    peer.say(mtproto.MsgsAck(msg_ids=[again[msg_id].msg_id]), content=False)
    peer.reconnect()
    assert not results(peer.say(mtproto.Ping(ping_id=3))[1])


def test_a_second_connection_beside_an_open_one_repeats_nothing(peer: Peer) -> None:
    peer.say(CALL)
    peer.link = Wire()
    assert not results(peer.say(mtproto.Ping(ping_id=1))[1])


def test_an_answer_sent_again_much_later_has_a_new_msg_id(peer: Peer) -> None:
    msg_id, first = peer.say(CALL)
    peer.now += 250
    peer.reconnect()
    again = results(peer.say(mtproto.Ping(ping_id=2))[1])[msg_id]
    assert again.msg_id > results(first)[msg_id].msg_id
    assert again.body == results(first)[msg_id].body
    peer.say(mtproto.MsgsAck(msg_ids=[results(first)[msg_id].msg_id]), content=False)
    peer.reconnect()
    assert not results(peer.say(mtproto.Ping(ping_id=3))[1]), "the ack of the old msg_id counts"


def test_a_withheld_answer_comes_with_the_next_connection(peer: Peer) -> None:
    peer.at_once = False
    msg_id, _ = peer.say(CALL)
    peer.session.answer(msg_id, DONE, NOW, good=True, withhold=True)
    assert not results(peer.say(mtproto.Ping(ping_id=1))[1])
    assert peer.ask(mtproto.MsgsStateReq(msg_ids=[msg_id])).info == bytes([4 + 8 + 32 + 64])
    peer.reconnect()
    assert results(peer.say(mtproto.Ping(ping_id=2))[1]).keys() == {msg_id}


def test_a_withheld_answer_can_be_asked_for(peer: Peer) -> None:
    peer.at_once = False
    msg_id, _ = peer.say(CALL)
    peer.session.answer(msg_id, DONE, NOW, good=True, withhold=True)
    peer.take()
    _, messages = peer.say(mtproto.MsgResendAnsReq(msg_ids=[msg_id]))
    assert results(messages).keys() == {msg_id}


def test_an_announced_answer_waits_to_be_asked_for(peer: Peer) -> None:
    peer.at_once = False
    msg_id, _ = peer.say(CALL)
    peer.session.answer(msg_id, DONE, NOW, good=True, announce=True)
    (info,) = peer.take()
    assert isinstance(info.body, mtproto.MsgDetailedInfo)
    _, messages = peer.say(mtproto.MsgResendReq(msg_ids=[info.body.answer_msg_id]))
    assert results(messages)[msg_id].msg_id == info.body.answer_msg_id


def test_what_is_not_answered_at_once_is_acknowledged(peer: Peer) -> None:
    peer.at_once = False
    msg_id, messages = peer.say(CALL)
    assert [message.body for message in messages] == [mtproto.MsgsAck(msg_ids=[msg_id])]
    assert messages[0].seq_no % 2 == 0


def test_only_a_running_call_is_answered(peer: Peer) -> None:
    msg_id, _ = peer.say(CALL)
    peer.session.answer(msg_id, DONE, NOW, good=True)
    peer.session.answer(msg_id + 4, DONE, NOW, good=True)
    assert peer.take() == []


def test_many_answers_are_split_over_containers(peer: Peer) -> None:
    peer.at_once = False
    inner = [(*peer.number(), CALL) for _ in range(150)]
    peer.say(wire.pack_container(inner), content=False)
    for msg_id, _, _ in inner:
        peer.session.answer(msg_id, os.urandom(8 * 1024), NOW, good=True)
    packets = peer.session.take(NOW)
    assert len(packets) > 2
    assert all(len(body) < 600 * 1024 for _, _, body in packets)


def test_updates_are_content_related_and_unasked(peer: Peer) -> None:
    peer.session.push(api.UpdatesTooLong().to_bytes(), NOW)
    (message,) = peer.take()
    assert message.body == api.UpdatesTooLong()
    assert message.msg_id % 4 == 3
    assert message.seq_no % 2 == 1


def test_a_session_knows_whether_it_is_carried(peer: Peer) -> None:
    assert peer.session.is_carried
    peer.link.is_open = False
    assert not peer.session.is_carried
    assert not ServerSession(2, peer, os.urandom).is_carried


# ---- service messages -----------------------------------------------------------------------------------------------


def test_ping(peer: Peer) -> None:
    msg_id, (message,) = peer.say(mtproto.Ping(ping_id=5))
    assert message.body == mtproto.Pong(msg_id=msg_id, ping_id=5)
    assert message.seq_no % 2 == 0
    assert peer.link.patience is None


def test_ping_delay_disconnect(peer: Peer) -> None:
    msg_id, (message,) = peer.say(mtproto.PingDelayDisconnect(ping_id=5, disconnect_delay=75))
    assert message.body == mtproto.Pong(msg_id=msg_id, ping_id=5)
    assert peer.link.patience == 75
    peer.say(mtproto.PingDelayDisconnect(ping_id=6, disconnect_delay=0))
    assert peer.link.patience == 75


def test_get_future_salts(peer: Peer) -> None:
    msg_id, (message,) = peer.say(mtproto.GetFutureSalts(num=3))
    assert message.body.req_msg_id == msg_id
    assert message.body.now == int(NOW)
    assert [salt.salt for salt in message.body.salts] == [salt for _, _, salt in peer.salts.upcoming(3, NOW)]
    assert len(peer.ask(mtproto.GetFutureSalts(num=1000)).salts) == 64
    assert len(peer.ask(mtproto.GetFutureSalts(num=-1)).salts) == 1


def test_msgs_state_req_tells_what_is_known(peer: Peer) -> None:
    assert peer.session.first_msg_id is not None
    before = peer.session.first_msg_id - 4
    call, messages = peer.say(CALL)
    missing, _ = peer.number()
    ack, _ = peer.say(mtproto.MsgsAck(msg_ids=[]), content=False)
    server_id = results(messages)[call].msg_id
    asked = [before, missing, call, ack, peer.last_msg_id + 4000, server_id, server_id + 4]
    state = peer.ask(mtproto.MsgsStateReq(msg_ids=asked))
    assert state.info == bytes([1, 2, 4 + 8 + 32 + 64, 4 + 16, 3, 4, 1])
    acknowledge_everything(peer)
    assert peer.ask(mtproto.MsgsStateReq(msg_ids=[call])).info == bytes([4 + 8 + 32 + 64 + 128])


def test_msgs_state_req_for_a_running_call(peer: Peer) -> None:
    peer.at_once = False
    call, _ = peer.say(CALL)
    assert peer.ask(mtproto.MsgsStateReq(msg_ids=[call])).info == bytes([4 + 8 + 32])


def test_msg_resend_req_for_what_is_gone_is_answered_by_the_state(peer: Peer) -> None:
    msg_id, messages = peer.say(CALL)
    kept = results(messages)[msg_id].msg_id
    asked, answers = peer.say(mtproto.MsgResendReq(msg_ids=[kept, 5]))
    assert results(answers).keys() == {msg_id}
    (state,) = [message.body for message in answers if isinstance(message.body, mtproto.MsgsStateInfo)]
    assert state == mtproto.MsgsStateInfo(req_msg_id=asked, info=bytes([4, 1]))
    assert peer.ask(mtproto.MsgResendAnsReq(msg_ids=[4])).info == bytes([1])


def drop(peer: Peer, req_msg_id: int) -> list[Message]:
    return peer.say(mtproto.RpcDropAnswer(req_msg_id=req_msg_id))[1]


def test_rpc_drop_answer_of_a_running_call(peer: Peer) -> None:
    peer.at_once = False
    call, _ = peer.say(CALL)
    dropped = mtproto.RpcAnswerDroppedRunning().to_bytes()
    messages = results(drop(peer, call))
    assert [message.body.data for message in messages.values()] == [dropped, dropped]
    assert call in messages
    peer.session.answer(call, DONE, NOW, good=True)
    assert peer.take() == [], "the answer is dropped"


def test_rpc_drop_answer_of_an_answered_call(peer: Peer) -> None:
    call, messages = peer.say(CALL)
    answer = results(messages)[call]
    (dropped,) = drop(peer, call)
    assert mtproto.from_bytes(dropped.body.data) == mtproto.RpcAnswerDropped(
        msg_id=answer.msg_id, seq_no=answer.seq_no, bytes=len(DONE) + 12
    )
    peer.say(mtproto.MsgsAck(msg_ids=[dropped.msg_id]), content=False)
    peer.reconnect()
    assert not results(peer.say(mtproto.Ping(ping_id=1))[1])


def test_rpc_drop_answer_of_what_is_not_known(peer: Peer) -> None:
    unknown = mtproto.RpcAnswerUnknown().to_bytes()
    assert drop(peer, 400)[0].body.data == unknown
    call, _ = peer.say(CALL)
    acknowledge_everything(peer)
    assert drop(peer, call)[0].body.data == unknown


def test_an_answer_dropped_while_it_is_queued_does_not_leave(peer: Peer) -> None:
    call = (*peer.number(), CALL)
    dropper = (*peer.number(), mtproto.RpcDropAnswer(req_msg_id=call[0]).to_bytes())
    _, messages = peer.say(wire.pack_container([call, dropper]), content=False)
    assert results(messages).keys() == {dropper[0]}


def test_destroy_session(peer: Peer) -> None:
    assert peer.ask(mtproto.DestroySession(session_id=99)) == mtproto.DestroySessionOk(session_id=99)
    assert peer.ask(mtproto.DestroySession(session_id=98)) == mtproto.DestroySessionNone(session_id=98)
    peer.other_sessions.add(1)
    assert peer.ask(mtproto.DestroySession(session_id=1)) == mtproto.DestroySessionNone(session_id=1), "not itself"


def test_destroy_auth_key(peer: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert peer.ask(mtproto.DestroyAuthKey()) == mtproto.DestroyAuthKeyOk()
    monkeypatch.setattr(peer, "destroy_key", lambda: False)
    assert peer.ask(mtproto.DestroyAuthKey()) == mtproto.DestroyAuthKeyFail()


def test_messages_that_ask_for_nothing_get_nothing(peer: Peer) -> None:
    for message in (
        mtproto.HttpWait(max_delay=0, wait_after=0, max_wait=0),
        mtproto.MsgsStateInfo(req_msg_id=5, info=b""),
        mtproto.MsgsAllInfo(msg_ids=[], info=b""),
    ):
        assert peer.say(message, content=False)[1] == []


# ---- invokeAfterMsg -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("good", [True, False])
def test_after_waits_for_a_running_call(peer: Peer, good: bool) -> None:
    heard: list[bool] = []
    hear: Callable[[bool], None] = heard.append
    peer.at_once = False
    call, _ = peer.say(CALL)
    peer.session.after(call, hear)
    assert heard == []
    peer.session.answer(call, DONE, NOW, good=good)
    assert heard == [good]
    peer.session.after(call, hear)
    assert heard == [good, good]


def test_after_an_unknown_message_is_a_failure(peer: Peer) -> None:
    heard: list[bool] = []
    peer.session.after(400, heard.append)
    assert heard == [False]
