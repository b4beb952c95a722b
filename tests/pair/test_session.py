"""The client's session against the mock server's, packets carried by hand over a network that does its worst.

One seed is one run: the workload, the delays and the faults are all drawn from it, and time is a number. Whatever
happens, every request ends exactly once, with its own answer or with word that nobody knows; one that must not run
twice runs at most once; and soon after the faults have stopped, everything is done.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

import pytest
from trimtp_api import mtproto

from trimtp.crypto.kdf import AuthKey
from trimtp.mtproto.envelope import decrypt, encrypt
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import Answer, Event, Failure, LinkDead, Lost, Refused, Session
from trimtp.testing.salts import SaltBook
from trimtp.testing.session import ServerSession

START = 1_700_000_000.0
STEP = 0.25
FAULTY_SECONDS = 120
CALM_SECONDS = 90
QUERY = b"\xaa\xbb\xcc\xdd"
NEW_SESSION = mtproto.NewSessionCreated.CONSTRUCTOR_ID.to_bytes(4, "little")


@dataclass(eq=False)
class Wire:
    """One connection: packets on their way, each with the moment it arrives; in order, as TCP has it."""

    up: list[tuple[float, bytes]] = field(default_factory=list)
    down: list[tuple[float, bytes]] = field(default_factory=list)
    is_open: bool = True
    closes_at: float | None = None
    world: World | None = None

    def send(self, packet: bytes) -> None:
        """Nothing: the world asks the session for its packets itself."""
        raise AssertionError("the session does not send by itself")

    def disconnect_after(self, seconds: float) -> None:
        """ping_delay_disconnect."""
        assert self.world is not None
        self.closes_at = self.world.now + seconds


class World:
    """A client, a server, the wires between them, and all that goes wrong."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.now = START
        self.clock_error = self.dice.choice([0.0, 0.0, 20.0, -3000.0, 3000.0])
        self.key = AuthKey(self.dice.randbytes(256))
        # the host of the server's session
        self.strict = True
        self.deviations: Counter[str] = Counter()
        self.salts = SaltBook(7, self.server_now, self.dice.randbytes)
        # what the server ran, and what it will answer when
        self.ledger: Counter[int] = Counter()
        self.running: list[tuple[float, ServerSession, int, bytes]] = []
        self.sessions: dict[int, ServerSession] = {}
        self.wire: Wire | None = None
        self.client = Session(
            self.key,
            random_bytes=self.dice.randbytes,
            salts=[Salt(self.server_now, self.server_now + 1800, 7)],
            time_offset=self.dice.choice([None, self.clock_error]),
        )
        self.repeatable: dict[int, bool] = {}
        self.numbers: dict[int, int] = {}
        self.ends: dict[int, Event] = {}
        self.cancelled: set[int] = set()

    @property
    def server_now(self) -> float:
        """The server's time."""
        return self.now + self.clock_error

    # ---- the server's host ------------------------------------------------------------------------------------------

    def execute(self, session: ServerSession, msg_id: int, body: bytes) -> None:
        """Run a request: count it, and answer some time later."""
        number = int.from_bytes(body[4:8], "little")
        self.ledger[number] += 1
        delay = self.dice.choice([0.0, 0.0, 0.5, 3.0, 25.0])
        self.running.append((self.now + delay, session, msg_id, b"answ" + body[4:8]))

    def destroy_session(self, session_id: int) -> bool:
        """Forget a session the client has replaced. Its answers were waited for, so nothing is lost by it."""
        assert session_id != self.client.session_id
        return self.sessions.pop(session_id, None) is not None

    def destroy_key(self) -> bool:
        """Nothing does this here."""
        raise AssertionError

    # ---- the world ---------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """The faulty time, then the calm."""
        number = 0
        while self.now < START + FAULTY_SECONDS:
            for _ in range(self.dice.choice([0, 0, 0, 1, 1, 5])):
                number += 1
                repeatable = self.dice.random() < 0.5
                body = QUERY + number.to_bytes(4, "little") + bytes(self.dice.choice([0, 16, 3000]))
                request = self.client.submit(body, repeatable=repeatable)
                self.repeatable[request] = repeatable
                self.numbers[request] = number
            self.misfortune()
            self.step()
        while self.now < START + FAULTY_SECONDS + CALM_SECONDS and len(self.ends) < len(self.numbers):
            self.step()

    def misfortune(self) -> None:
        """Now and then something goes wrong."""
        chance = self.dice.random()
        if chance < 0.01:
            self.drop_link()
        elif chance < 0.013:
            self.sessions.clear()
        elif chance < 0.016:
            self.salts.replace(self.server_now)
        elif chance < 0.04:
            alive = [request for request in self.numbers if request not in self.ends]
            if alive:
                request = self.dice.choice(alive)
                self.client.cancel(request, self.now)
                self.cancelled.add(request)
                self.ends[request] = Lost(request, "cancelled")

    def drop_link(self) -> None:
        """The connection breaks, and with it all that is on its way."""
        if self.wire is not None:
            self.wire.is_open = False
            self.wire = None
            self.client.link_lost(self.now)

    def step(self) -> None:
        """A quarter of a second."""
        self.now += STEP
        if self.wire is None:
            self.wire = Wire(world=self)
            self.client.link_up(self.now)
            self.client.init_done()
        wire = self.wire
        self.timers()
        for packet in self.client.packets_to_send(self.now):
            wire.up.append((self.now + self.dice.choice([0.0, 0.1, 1.0]), packet))
        while wire.up and wire.up[0][0] <= self.now:
            self.to_server(wire, wire.up.pop(0)[1])
        due = [item for item in self.running if item[0] <= self.now]
        self.running = [item for item in self.running if item[0] > self.now]
        for _, session, msg_id, result in due:
            announce, withhold = self.dice.random() < 0.1, self.dice.random() < 0.05
            session.answer(msg_id, result, self.server_now, good=True, announce=announce, withhold=withhold)
        for session in self.sessions.values():
            if session.link is wire:
                self.from_server(wire, session)
        while self.wire is wire and wire.down and wire.down[0][0] <= self.now:
            self.take(self.client.receive(wire.down.pop(0)[1], self.now))
        if self.wire is wire and wire.closes_at is not None and self.now >= wire.closes_at:
            self.drop_link()

    def to_server(self, wire: Wire, packet: bytes) -> None:
        """A packet arrives at the server."""
        inner = decrypt(self.key, packet, from_client=True)
        session = self.sessions.get(inner.session_id)
        if session is None:
            session = self.sessions[inner.session_id] = ServerSession(inner.session_id, self, self.dice.randbytes)
        session.receive(inner, wire, self.server_now)

    def from_server(self, wire: Wire, session: ServerSession) -> None:
        """What a session has to send leaves; now and then the server drops an answer, and the stream goes on."""
        for msg_id, seq_no, body in session.take(self.server_now):
            is_lost = self.now < START + FAULTY_SECONDS and self.dice.random() < 0.02
            if not is_lost or NEW_SESSION in body:
                arrives = self.now + self.dice.choice([0.0, 0.1, 1.0])
                wire.down.append((arrives, self.seal(session, msg_id, seq_no, body)))

    def seal(self, session: ServerSession, msg_id: int, seq_no: int, body: bytes) -> bytes:
        """A packet of the server."""
        return encrypt(
            self.key,
            salt=self.salts.current(self.server_now),
            session_id=session.session_id,
            msg_id=msg_id,
            seq_no=seq_no,
            body=body,
            random_bytes=self.dice.randbytes,
            from_client=False,
        )

    def timers(self) -> None:
        """Call the client's timers that are due."""
        client = self.client
        for deadline, act in (
            (client.ack_deadline(), client.on_ack_timer),
            (client.retry_deadline(), client.on_retry_timer),
            (client.ping_deadline(), client.on_ping_timer),
        ):
            if deadline is not None and self.now >= deadline:
                self.take(act(self.now) or [])

    def take(self, events: list[Event]) -> None:
        """Events of the client."""
        for event in events:
            if isinstance(event, Answer | Failure | Lost | Refused):
                assert event.request not in self.ends, f"{event} after {self.ends[event.request]}"
                self.ends[event.request] = event
                if isinstance(event, Answer):
                    assert event.body == b"answ" + self.numbers[event.request].to_bytes(4, "little")
            elif isinstance(event, LinkDead):
                self.drop_link()


@pytest.mark.parametrize("seed", range(60))
def test_R_04_whatever_happens_every_request_ends_once_and_none_runs_twice_unasked(seed: int) -> None:
    world = World(seed)
    world.run()
    assert set(world.ends) == set(world.numbers), "everything is done soon after the faults have stopped"
    assert not world.client.outstanding
    for request, number in world.numbers.items():
        end = world.ends[request]
        assert not isinstance(end, Failure | Refused)
        if not world.repeatable[request]:
            assert world.ledger[number] <= 1
        elif request not in world.cancelled:
            assert isinstance(end, Answer)
        if isinstance(end, Answer):
            assert world.ledger[number] >= 1
    assert not world.deviations
