"""One connection over a loopback socket, with a server written by hand: who sends, and when."""

from __future__ import annotations

import math
import random
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
import trio
from trimtp_api import mtproto
from trio.testing import MockClock, wait_all_tasks_blocked

from trimtp.crypto.kdf import AuthKey
from trimtp.dc.clock import LoopClock
from trimtp.dc.connection import Connection, Disconnect, Ending
from trimtp.dc.line import Call, Line
from trimtp.dc.link import Link
from trimtp.dc.tcp import TcpStream
from trimtp.mtproto.envelope import decrypt, encrypt
from trimtp.mtproto.session import Event, Session
from trimtp.transport import client_transport

KEY = AuthKey(random.Random(1).randbytes(256))
QUERY = b"\xaa\xbb\xcc\xdd"
CONTAINER = 0x73F1F8DC
RPC_RESULT = 0xF35C6D01


@dataclass
class Heard:
    """What a connection told."""

    answers: list[int] = field(default_factory=list)
    is_ready: trio.Event = field(default_factory=trio.Event)
    due_at: float = math.inf

    def due(self, now: float) -> None:
        raise AssertionError(f"nothing is due at {now}")

    def bound(self) -> None:
        raise AssertionError("there is no temporary key")

    def ready(self, answer: bytes) -> None:
        assert answer == b"done"
        self.is_ready.set()

    def resolve(self, request: int, body: bytes, /) -> None:
        assert body == b"done"
        self.answers.append(request)

    def answered(self) -> None:
        assert self.answers

    def happened(self, event: Event) -> None:
        raise AssertionError(f"{event} was not foreseen")


@dataclass
class Rig:
    """A connection that is READY, and the socket at its other end."""

    connection: Connection
    session: Session
    stream: TcpStream
    peer: socket.socket
    clock: LoopClock
    answers: list[int] = field(default_factory=list)
    ended: list[Disconnect] = field(default_factory=list)
    received: bytearray = field(default_factory=bytearray)

    def submit(self) -> int:
        return self.session.submit(QUERY + bytes(4), repeatable=False)

    def requests(self) -> list[int]:
        """The msg_ids of the requests that have arrived since the last look."""
        try:
            while data := self.peer.recv(1 << 20):
                self.received += data
        except BlockingIOError:
            pass
        found = []
        while len(self.received) >= 4:
            end = 4 + int.from_bytes(self.received[:4], "little")
            if len(self.received) < end:
                break
            inner = decrypt(KEY, bytes(self.received[4:end]), from_client=True)
            del self.received[:end]
            messages = [(inner.msg_id, inner.body)]
            if inner.body[:4] == CONTAINER.to_bytes(4, "little"):
                messages, position = [], 8
                while position < len(inner.body):
                    msg_id, _, length = struct.unpack_from("<qii", inner.body, position)
                    messages.append((msg_id, inner.body[position + 16 : position + 16 + length]))
                    position += 16 + length
            found += [msg_id for msg_id, body in messages if body[:4] == QUERY]
        return found

    def heard_a_word(self) -> bool:
        """Whether anything has arrived since the last look, whatever it says."""
        try:
            return bool(self.peer.recv(1 << 20))
        except BlockingIOError:
            return False

    def pong(self) -> None:
        """Answer the ping that waits for it."""
        ping_id = self.session._core.ping_id
        assert ping_id is not None
        msg_id = int(self.clock.now() * 2**32) & ~3 | 1
        packet = encrypt(
            KEY,
            salt=0,
            session_id=self.session.session_id,
            msg_id=msg_id,
            seq_no=0,
            body=mtproto.Pong(msg_id=self.session._core.ids.last, ping_id=ping_id).to_bytes(),
            random_bytes=random.Random(3).randbytes,
            from_client=False,
        )
        self.peer.sendall(len(packet).to_bytes(4, "little") + packet)

    def answer(self, *msg_ids: int) -> None:
        """Answer these requests in one packet."""
        first = int((self.clock.now() + 1) * 2**32) & ~3 | 1
        parts = []
        for number, msg_id in enumerate(msg_ids):
            body = struct.pack("<Iq", RPC_RESULT, msg_id) + b"done"
            parts.append(struct.pack("<qii", first + 4 * number, 2 * number + 1, len(body)) + body)
        packet = encrypt(
            KEY,
            salt=0,
            session_id=self.session.session_id,
            msg_id=first + 4 * len(msg_ids),
            seq_no=2 * len(msg_ids),
            body=struct.pack("<II", CONTAINER, len(parts)) + b"".join(parts),
            random_bytes=random.Random(len(msg_ids)).randbytes,
            from_client=False,
        )
        self.peer.sendall(len(packet).to_bytes(4, "little") + packet)


@asynccontextmanager
async def ready() -> AsyncIterator[Rig]:
    """A connection that was initialised."""
    (listener,) = await trio.open_tcp_listeners(0, host="127.0.0.1")
    async with listener, trio.open_nursery() as nursery:
        stream = await TcpStream.connect(*listener.socket.getsockname())
        accepted = await listener.accept()
        peer = socket.socket(fileno=accepted.socket.detach())
        peer.setblocking(False)
        session = Session(KEY, random_bytes=random.Random(2).randbytes, time_offset=0.0)
        clock = LoopClock()
        heard = Heard()
        connection = Connection(
            Link(stream, client_transport("intermediate", random_bytes=random.randbytes), description="the peer"),
            session,
            heard,
            name="test",
            clock=clock,
            init_body=QUERY + b"init",
            binding=None,
        )
        rig = Rig(connection, session, stream, peer, clock, heard.answers)

        async def run() -> None:
            rig.ended.append(await connection.run())

        nursery.start_soon(run)
        await trio.lowlevel.wait_readable(peer)
        await wait_all_tasks_blocked()
        assert peer.recv(4) == b"\xee" * 4
        rig.answer(*rig.requests())
        await heard.is_ready.wait()
        await wait_all_tasks_blocked()
        yield rig
        connection.reset("the test is over")
        peer.close()


async def answered(rig: Rig, count: int) -> None:
    """Wait for so many answers, and until their consequences are over."""
    while len(rig.answers) < count:
        await trio.lowlevel.checkpoint()
    await wait_all_tasks_blocked()


async def waits_for_a_pong(rig: Rig, clock: MockClock) -> None:
    """Let the time pass until the acknowledgements have left, and then the first ping."""
    for seconds in (31, 30):
        clock.jump(seconds)
        await wait_all_tasks_blocked()
    assert rig.session._core.ping_id is not None


async def test_the_only_call_is_sent_before_anything_is_awaited() -> None:
    async with ready() as rig:
        for number in range(3):
            rig.submit()
            rig.connection.submitted(1)
            (msg_id,) = rig.requests()
            rig.answer(msg_id)
            await answered(rig, number + 1)


async def test_calls_of_one_tick_are_left_to_the_writer_which_sends_them_together() -> None:
    async with ready() as rig:
        rig.submit()
        rig.submit()
        rig.connection.poke()
        await wait_all_tasks_blocked()
        rig.answer(*rig.requests())
        await answered(rig, 2)
        rig.submit()
        rig.connection.submitted(1)  # two callers were woken: this is the first of two
        assert rig.requests() == []
        rig.submit()
        rig.connection.poke()
        await wait_all_tasks_blocked()
        assert len(rig.requests()) == 2


class Nobody:
    """Who cares for no call and for no line."""

    def forget(self, call: Call) -> None:
        raise AssertionError(f"{call} was not cancelled")

    def line_ready(self, line: Line, answer: bytes) -> None:
        raise AssertionError

    def line_answered(self, line: Line) -> None:
        raise AssertionError

    def line_event(self, line: Line, event: Event) -> None:
        raise AssertionError

    def line_due(self, line: Line, now: float) -> None:
        raise AssertionError


async def test_the_server_begins_with_the_first_of_many_calls_while_the_others_are_made() -> None:
    async with ready() as rig:
        line = Line(rig.session, Nobody(), name="test", clock=rig.clock, binding=None, expires_at=math.inf)
        line.connection = rig.connection
        for _ in range(90):
            rig.submit()
        rig.connection.poke()
        await wait_all_tasks_blocked()
        rig.answer(*rig.requests())
        while len(rig.answers) < 90:  # and no longer: the callers are woken in the tick after this one
            await trio.lowlevel.checkpoint()
        sent = []
        for _ in range(80):
            line.place(Call(QUERY + bytes(4), repeatable=False, owner=Nobody()))
            sent.append(len(rig.requests()))
        assert [count for count in sent if count] == [32]
        await wait_all_tasks_blocked()
        msg_ids = rig.requests()
        assert len(msg_ids) == 48, "the others leave together"
        rig.answer(*msg_ids)
        await answered(rig, 90 + 48)
        for _ in range(2):
            line.place(Call(QUERY + bytes(4), repeatable=False, owner=Nobody()))
        assert rig.requests() == [], "the server is busy with the first ones"


@pytest.mark.parametrize("frames", [1, 3])
async def test_when_all_whose_calls_were_answered_have_called_again_nothing_is_waited_for(frames: int) -> None:
    async with ready() as rig:
        for _ in range(3):
            rig.submit()
        rig.connection.poke()
        await wait_all_tasks_blocked()
        msg_ids = rig.requests()
        for batch in [msg_ids] if frames == 1 else [[msg_id] for msg_id in msg_ids]:
            rig.answer(*batch)
        await answered(rig, 3)
        sent = []
        for unanswered in range(1, 4):
            rig.submit()
            rig.connection.submitted(unanswered)
            sent.append(len(rig.requests()))
        assert sent == [0, 0, 3]
        rig.submit()
        rig.connection.submitted(4)  # nobody expected this one
        assert rig.requests() == []
        await wait_all_tasks_blocked()
        assert len(rig.requests()) == 1


async def test_what_the_system_does_not_take_of_a_lone_call_is_finished_by_the_writer() -> None:
    async with ready() as rig:
        filled = 0
        while count := rig.stream.send_nowait(bytes(1 << 20)):
            filled += count
        rig.submit()
        rig.connection.submitted(1)
        await wait_all_tasks_blocked()
        while filled:
            await trio.lowlevel.wait_readable(rig.peer)
            filled -= len(rig.peer.recv(min(filled, 1 << 20)))
        await wait_all_tasks_blocked()
        await trio.lowlevel.wait_readable(rig.peer)
        assert len(rig.requests()) == 1


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_stream_that_breaks_under_a_lone_call_ends_the_connection(when: str) -> None:
    async with ready() as rig:
        if when == "after":  # the system takes nothing at once, and the writer finds out
            while rig.stream.send_nowait(bytes(1 << 20)):
                pass
            rig.submit()
            rig.connection.submitted(1)
            await wait_all_tasks_blocked()
            rig.peer.close()
        else:
            rig.stream._socket.shutdown(socket.SHUT_WR)
            rig.submit()
            rig.connection.submitted(1)
        while not rig.ended:
            await trio.lowlevel.checkpoint()
        assert rig.ended[0].ending is Ending.BROKEN
        rig.connection.submitted(1)  # too late, and no mistake


async def test_what_is_far_off_is_done_at_one_moment_for_several_connections(mock_clock: MockClock) -> None:
    async with ready() as one:
        mock_clock.jump(0.1)
        async with ready() as other:
            mock_clock.jump(31)  # the acknowledgements
            await wait_all_tasks_blocked()
            assert (one.heard_a_word(), other.heard_a_word()) == (True, True)
            mock_clock.jump(59.5 - trio.current_time())
            await wait_all_tasks_blocked()
            assert (one.heard_a_word(), other.heard_a_word()) == (False, False)
            mock_clock.jump(60 - trio.current_time())
            await wait_all_tasks_blocked()
            assert (one.heard_a_word(), other.heard_a_word()) == (True, True), "each its ping"


async def test_a_pong_lets_the_connection_sleep_until_the_next_ping(mock_clock: MockClock) -> None:
    async with ready() as rig:
        await waits_for_a_pong(rig, mock_clock)
        assert rig.connection._alarm_at <= rig.clock.now() + 15
        rig.pong()
        while rig.session._core.ping_id is not None:
            await trio.lowlevel.checkpoint()
        await wait_all_tasks_blocked()
        assert rig.connection._alarm_at > rig.clock.now() + 55


async def test_a_deadline_that_moves_after_the_alarm_went_off_is_not_taken_for_reached(mock_clock: MockClock) -> None:
    async with ready() as rig:
        await waits_for_a_pong(rig, mock_clock)
        rig.connection._alarm.cancel()  # as its deadline does, in the tick in which a packet comes
        rig.connection._set_alarm(rig.clock.now() + 15)  # which is read before the writer runs
        await wait_all_tasks_blocked()
        assert not rig.ended


async def test_C_04_a_peer_that_takes_nothing_is_found_dead_while_a_write_is_blocked(mock_clock: MockClock) -> None:
    async with ready() as rig:
        while rig.stream.send_nowait(bytes(1 << 20)):
            pass
        rig.submit()
        rig.connection.poke()
        await wait_all_tasks_blocked()
        rig.session.probe(rig.clock.now())
        rig.connection.poke()  # the ping waits behind the frame that is begun
        await wait_all_tasks_blocked()
        assert not rig.ended
        mock_clock.jump(9)
        await wait_all_tasks_blocked()
        assert [(end.ending, end.reason) for end in rig.ended] == [(Ending.SILENT, "the peer: no pong came")]
