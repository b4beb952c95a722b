"""The session core against a model of it: any order of what callers, servers and links do.

The model knows of each request whether it is queued, sent or acknowledged, under which msg_ids the server may answer
it, and in which packet it left; of the server's messages which were seen and which await their acknowledgement; and
how many content-related messages were sent. It is a few dictionaries without deadlines, written from the
specification. After every step the session has to agree with it, and each thing it sends is accounted for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from trimtp_api import mtproto

from tests.unit.mtproto.support import Message, Rig, query, rpc_error, rpc_result
from trimtp.mtproto.session import Answer, Event, Failure, Lost, NewSession, SaltsChanged, State, Updates

RESULT = b"\x01\x02\x03\x04"
MOST_OLD_IDS = 4
indexes = st.integers(0, 1 << 16)


@dataclass
class Known:
    """A request as the model sees it. ``old_ids`` are those the server may still answer.

    One that is ``due`` was not taken by the server and leaves once more under the msg_id it has.
    """

    handle: int
    number: int
    repeatable: bool
    state: State = State.QUEUED
    msg_id: int = 0
    packet: int = 0
    old_ids: list[int] = field(default_factory=list)
    due: bool = False

    def not_taken(self, now: float) -> None:
        """The server says so; after five minutes it takes no copy either, so that the msg_id has served."""
        if now - self.msg_id / 2**32 > 300:
            self.again(certain=True)
        else:
            self.due = True

    def again(self, *, certain: bool) -> None:
        self.state = State.QUEUED
        if not certain:
            self.old_ids = [*self.old_ids, self.msg_id][-MOST_OLD_IDS:]
        self.msg_id = self.packet = 0
        self.due = False


class SessionMachine(RuleBasedStateMachine):
    """Rules are what happens; each says what the session must tell of it."""

    def __init__(self) -> None:
        super().__init__()
        self.rig = Rig()
        self.requests: dict[int, Known] = {}
        self.numbers = 0
        self.seen: list[tuple[float, Message]] = []
        self.owed: set[int] = set()
        self.drops: set[int] = set()
        self.in_packets: dict[int, tuple[set[int], set[int]]] = {}
        """By packet: the acks and the dropped answers that were said in it."""
        self.issued: set[int] = set()
        self.content = 0
        self.refusals: list[float] = []
        self.unique = 0

    # ---- helpers -------------------------------------------------------------------------------------------------

    def sent(self) -> list[Known]:
        return [known for known in self.requests.values() if known.state is not State.QUEUED]

    def give(self, message: Message) -> list[Event]:
        self.seen.append((self.rig.now, message))
        if message.seq_no & 1:
            self.owed.add(message.msg_id)
        return self.rig.give(message)

    def flush(self) -> Message | None:
        """Take what the session sends and account for it; answer what it asks, save the returned msgs_state_req."""
        question: Message | None = None
        replies: list[mtproto.Pong | mtproto.FutureSalts] = []
        for packet in self.rig.packets():
            acks: set[int] = set()
            drops: set[int] = set()
            for message in packet.messages:
                if message.msg_id in self.issued:
                    self.leaves_again(message, packet.msg_id)
                    continue
                odd = message.seq_no & 1
                assert message.seq_no == 2 * self.content + odd
                self.content += odd
                if message.is_query:
                    self.leaves(message, packet.msg_id)
                    continue
                match message.tl:
                    case mtproto.MsgsAck(msg_ids=ids):
                        assert set(ids) <= self.owed
                        assert len(set(ids)) == len(ids)
                        acks |= set(ids)
                    case mtproto.RpcDropAnswer(req_msg_id=msg_id):
                        assert msg_id in self.drops
                        drops.add(msg_id)
                    case mtproto.MsgsStateReq(msg_ids=ids):
                        question = message
                    case mtproto.PingDelayDisconnect(ping_id=ping_id):
                        replies.append(mtproto.Pong(msg_id=message.msg_id, ping_id=ping_id))
                    case mtproto.GetFutureSalts():
                        now = int(self.rig.now)
                        salts = [
                            mtproto.FutureSalt(valid_since=now - 9, valid_until=now + (1 << 20), salt=self.content)
                        ]
                        replies.append(mtproto.FutureSalts(req_msg_id=message.msg_id, now=now, salts=salts))
                    case other:
                        raise AssertionError(f"nobody expects {other}")
            assert packet.seq_no == 2 * self.content or not packet.is_container
            self.owed -= acks
            self.drops -= drops
            self.in_packets[packet.msg_id] = (acks, drops)
        assert not [known for known in self.requests.values() if known.state is State.QUEUED or known.due]
        assert not self.drops
        for reply in replies:
            events = self.rig.give(reply)
            assert len(events) == isinstance(reply, mtproto.FutureSalts)
        return question

    def leaves(self, message: Message, packet: int) -> None:
        (known,) = [known for known in self.requests.values() if query(known.number) == message.body]
        assert known.state is State.QUEUED
        self.issued.add(message.msg_id)
        known.state, known.msg_id, known.packet = State.SENT, message.msg_id, packet

    def leaves_again(self, message: Message, packet: int) -> None:
        (known,) = [known for known in self.requests.values() if query(known.number) == message.body]
        assert known.due
        assert known.msg_id == message.msg_id
        known.due, known.packet = False, packet

    def fate_unknown(self, some: list[Known]) -> list[int]:
        """What the session does with requests that may have run: the handles that are lost."""
        lost = []
        for known in some:
            if known.repeatable:
                known.again(certain=False)
            else:
                lost.append(known.handle)
                del self.requests[known.handle]
        return lost

    def lost_in(self, events: list[Event]) -> list[int]:
        assert all(isinstance(event, Lost) for event in events)
        return sorted(event.request for event in events if isinstance(event, Lost))

    # ---- callers -------------------------------------------------------------------------------------------------

    @rule(repeatable=st.booleans())
    def submit(self, repeatable: bool) -> None:
        self.numbers += 1
        handle = self.rig.submit(self.numbers, repeatable=repeatable)
        assert handle not in self.requests
        self.requests[handle] = Known(handle, self.numbers, repeatable)

    @precondition(lambda self: self.requests)
    @rule(index=indexes)
    def cancel(self, index: int) -> None:
        known = list(self.requests.values())[index % len(self.requests)]
        self.rig.session.cancel(known.handle, self.rig.now)
        if known.state is not State.QUEUED:
            self.drops.add(known.msg_id)
        del self.requests[known.handle]

    @rule()
    def send(self) -> None:
        self.flush()

    @rule(seconds=st.sampled_from([0.5, 4.0, 9.0]))
    def wait(self, seconds: float) -> None:
        assert self.rig.wait(seconds) == []
        question = self.flush()
        if question is not None:  # a silent request on this connection is asked about, and goes on being waited for
            asked = mtproto.from_bytes(question.body)
            assert isinstance(asked, mtproto.MsgsStateReq)
            assert set(asked.msg_ids) <= self.issued

    @rule()
    def acks_leave_in_time(self) -> None:
        for _ in range(4):
            self.wait(9.0)
        assert self.owed == set()

    @invariant()
    def one_look_sees_the_earliest_deadline(self) -> None:
        session = self.rig.session
        three = (session.ack_deadline(), session.retry_deadline(), session.ping_deadline())
        earliest = min((due for due in three if due is not None), default=math.inf)
        assert session._core.alarm <= earliest, "a deadline that nobody was told of"
        assert session.is_due_before(math.inf) == (earliest < math.inf)
        assert not session.is_due_before(earliest)
        assert session.next_deadline() == earliest

    @invariant()
    def quiet_hides_nothing_that_could_leave(self) -> None:
        core, now = self.rig.session._core, self.rig.now
        said = self.rig.session.has_output(now)
        was_quiet, core.is_quiet = core.is_quiet, False
        assert self.rig.session.has_output(now) == said
        core.is_quiet = was_quiet

    # ---- the server ----------------------------------------------------------------------------------------------

    @precondition(lambda self: any(known.msg_id or known.old_ids for known in self.requests.values()))
    @rule(index=indexes, good=st.booleans())
    def answer(self, index: int, good: bool) -> None:
        ids = [
            (known, msg_id) for known in self.requests.values() for msg_id in (*known.old_ids, known.msg_id) if msg_id
        ]
        known, msg_id = ids[index % len(ids)]
        del self.requests[known.handle]
        result = RESULT if good else rpc_error(400, "NO")
        expected = Answer(known.handle, RESULT) if good else Failure(known.handle, 400, "NO")
        message = self.rig.message(rpc_result(msg_id, result))
        assert self.give(message) == [expected]

    @rule(number=st.integers(1, 1 << 40))
    def answer_nothing(self, number: int) -> None:
        assert self.give(self.rig.message(rpc_result(4 * number, RESULT))) == []

    @precondition(lambda self: self.sent())
    @rule(index=indexes)
    def acknowledge(self, index: int) -> None:
        known = self.sent()[index % len(self.sent())]
        assert self.give(self.rig.message(mtproto.MsgsAck(msg_ids=[known.msg_id, 4]))) == []
        known.state = State.ACKED

    @rule(age=st.sampled_from([0.0, 0.0, 1.0, 50.0, 200.0]))
    def update(self, age: float) -> None:
        message = self.rig.message(query(1 << 30), msg_id=self.rig.msg_id(age=age + self.numbers / 1024))
        if any(message.msg_id == other.msg_id for _, other in self.seen):
            return
        assert self.give(message) == [Updates(message.body)]

    @precondition(lambda self: self.seen)
    @rule(index=indexes)
    def repeat(self, index: int) -> None:
        when, message = self.seen[index % len(self.seen)]
        if self.rig.now - when > 90:  # with its age of 200 s still of the present
            return
        assert self.give(message) == []
        self.seen.pop()

    @precondition(lambda self: self.sent())
    @rule(index=indexes, salt=st.integers(1, 1 << 62), whole=st.booleans())
    def refuse_the_salt(self, index: int, salt: int, whole: bool) -> None:
        self.refusals = [when for when in self.refusals if self.rig.now - when < 61]
        if len(self.refusals) >= 4:  # the fifth would mean a new session
            return
        self.refusals.append(self.rig.now)
        known = self.sent()[index % len(self.sent())]
        packet = known.packet
        events = self.rig.refuse_salt(packet if whole else known.msg_id, salt)
        assert [type(event) for event in events] == [SaltsChanged]
        for other in self.sent():
            if other.packet == packet and other.state is State.SENT:  # the refusal is of a copy of an acknowledged one
                other.not_taken(self.rig.now)
        acks, drops = self.in_packets[packet]
        self.owed |= acks
        self.drops |= drops

    @precondition(lambda self: self.sent())
    @rule(index=indexes)
    def new_session_on_the_server(self, index: int) -> None:
        first = self.sent()[index % len(self.sent())].packet
        self.unique += 1
        notice = mtproto.NewSessionCreated(first_msg_id=first, unique_id=self.unique, server_salt=0x1234567890ABCDEF)
        events = self.give(self.rig.message(notice))
        lost = self.fate_unknown([known for known in self.sent() if known.packet < first and not known.due])
        assert NewSession(first, self.unique) in events
        assert self.lost_in([event for event in events if isinstance(event, Lost)]) == sorted(lost)

    # ---- the link ------------------------------------------------------------------------------------------------

    @rule(data=st.data())
    def reconnect(self, data: st.DataObject) -> None:
        self.rig.reconnect()
        self.drops.clear()
        for known in self.requests.values():
            known.due = False  # but it is asked about
        self.in_packets = dict.fromkeys(self.in_packets, (set(), set()))  # said on a link that is gone
        in_doubt = {known.msg_id: known for known in self.sent()}
        question = self.flush()
        assert (question is None) == (not in_doubt)
        if question is None:
            return
        asked = mtproto.from_bytes(question.body)
        assert isinstance(asked, mtproto.MsgsStateReq)
        assert set(asked.msg_ids) == set(in_doubt)
        statuses = [data.draw(st.sampled_from([1, 2, 3, 4, 4 + 8 + 32])) for _ in asked.msg_ids]
        events = self.rig.state_info(question, *statuses)
        lost = []
        for msg_id, status in zip(asked.msg_ids, statuses, strict=True):
            known = in_doubt[msg_id]
            if status == 1 or (status in {2, 3} and known.state is State.ACKED):
                lost += self.fate_unknown([known])
            elif status in {2, 3}:
                known.not_taken(self.rig.now)
            else:
                known.state = State.ACKED
        assert self.lost_in(events) == sorted(lost)

    # ---- always --------------------------------------------------------------------------------------------------

    @invariant()
    def the_session_agrees(self) -> None:
        session = self.rig.session
        assert session.outstanding == len(self.requests)
        for handle, known in self.requests.items():
            assert session.state_of(handle) is known.state
        assert len(session._core.acks) == len(self.owed)
        assert all(message.msg_id in session._core.window for _, message in self.seen)


TestSessionModel = SessionMachine.TestCase
TestSessionModel.settings = settings(stateful_step_count=40)
