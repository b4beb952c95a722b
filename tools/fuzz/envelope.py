"""Mutated packets for an encrypted session: events come out, or SecurityError, and a refused packet changes nothing.

One input is one life of a session: requests are made, packets arrive, time passes, connections are lost. The packets
are forged (changed after their encryption, or random: all refused), or come from a server that has the key and says
what it should not (messages changed before their encryption). However it goes, every request ends at most once, and
every packet the session sends can be opened by the other side.
"""

from __future__ import annotations

import gzip
import random
import struct
from functools import cache

from trimtp_api import TLObject, mtproto

from tools.fuzz import tl
from tools.fuzz.drawing import mutate, rng
from trimtp.config import Limits
from trimtp.crypto.kdf import AuthKey
from trimtp.errors import SecurityError
from trimtp.mtproto.envelope import decrypt, encrypt
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import Answer, Event, Failure, Lost, Refused, Session

__all__ = ["try_one"]

_NOW = 1_700_000_000.25
_LIMITS = Limits(max_inflated=1 << 16)
_CONTAINER = 0x73F1F8DC
_RPC_RESULT = 0xF35C6D01
_GZIP = 0x3072CFA1


def try_one(seed: int, number: int) -> bool:
    """Run one input; whether any packet of it was taken. Raises AssertionError, or whatever it found."""
    return _Life(rng(seed, number)).live()


@cache
def _corpus() -> list[bytes]:
    return [sample.data for sample in tl.load() if sample.schema == "mtproto"]


class _Life:
    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.key = AuthKey(draw.randbytes(256))
        self.now = _NOW
        self.session = Session(
            self.key,
            random_bytes=draw.randbytes,
            salts=(Salt(_NOW - 1000, _NOW + 1e6, 1),),
            time_offset=draw.choice([0.0, None]),
            limits=_LIMITS,
        )
        self.server_id = 0
        self.ids: list[int] = [4]
        """The msg_ids the client has used."""
        self.running: set[int] = set()
        self.taken = False

    def live(self) -> bool:
        """All of it; whether a packet was taken."""
        self.session.link_up(self.now)
        self.session.init_done()
        for _ in range(24):
            match self.draw.randrange(8):
                case 0 | 1:
                    self._submit()
                case 2:
                    self.now += self.draw.choice([0.1, 6.0, 40.0, 80.0])
                    self._timers()
                case 3 if self.draw.random() < 0.3:
                    self.session.link_lost(self.now)
                    self.session.link_up(self.now)
                    self.session.init_done()
                case _:
                    self._receive()
            self._send()
        return self.taken

    def _submit(self) -> None:
        body = self.draw.randbytes(4 * self.draw.randrange(1, 400))
        self.running.add(self.session.submit(body, repeatable=self.draw.random() < 0.5))

    def _timers(self) -> None:
        self.session.on_ack_timer(self.now)
        self._events(self.session.on_retry_timer(self.now))
        self._events(self.session.on_ping_timer(self.now))

    def _send(self) -> None:
        for packet in self.session.packets_to_send(self.now):
            inner = decrypt(self.key, packet, from_client=True)
            self.ids.append(inner.msg_id)
            body = inner.body
            if int.from_bytes(body[:4], "little") == _CONTAINER:
                position = 8
                while position < len(body):
                    msg_id, _, length = struct.unpack_from("<qii", body, position)
                    self.ids.append(msg_id)
                    position += 16 + length
        if self.session.retry_deadline() == 0.0:  # a new connection has something to tell
            self._events(self.session.on_retry_timer(self.now))
        if self.session.outstanding != len(self.running):
            raise AssertionError("a request ended and nobody was told")

    def _events(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Answer | Failure | Lost | Refused):
                self.running.remove(event.request)  # KeyError: it ended twice, or never was

    # ---- packets ---------------------------------------------------------------------------------------------------

    def _receive(self) -> None:
        forged = self.draw.random() < 0.3
        packet = self._forged() if forged else self._sealed(self._body())
        before = self._known()
        try:
            events = self.session.receive(packet, self.now)
        except SecurityError:
            if self._known() != before:
                raise AssertionError("a refused packet changed something") from None
            return
        if forged:
            raise AssertionError("a forged packet was taken")
        self.taken = True
        self._events(events)

    def _known(self) -> object:
        session = self.session
        core = session._core  # noqa: SLF001  # that nothing of it changes is what is tested
        return (
            session.session_id,
            session.time_offset,
            session.time_is_trusted,
            session.salts,
            session.has_output(self.now),
            [(handle, session.state_of(handle)) for handle in self.running],
            len(core.acks),
            len(core.window),
            len(core.notes.queue),
            core.received_at,
            len(core.events),
        )

    def _forged(self) -> bytes:
        honest = self._sealed(self._body())
        while True:
            size = self.draw.randrange(0, 200)
            packet = self.draw.randbytes(size) if self.draw.random() < 0.2 else mutate(honest, self.draw)
            if packet != honest:
                return packet

    def _sealed(self, body: bytes) -> bytes:
        msg_id = self._msg_id()
        if self.draw.random() < 0.05:
            msg_id ^= self.draw.choice([1, 1 << 33, 1 << 45, 1 << 62])
        session_id = self.session.session_id
        if self.draw.random() < 0.05:
            session_id ^= 1
        return encrypt(
            self.key,
            salt=1,
            session_id=session_id,
            msg_id=msg_id,
            seq_no=self.draw.randrange(8),
            body=body + bytes(-len(body) % 4),
            random_bytes=self.draw.randbytes,
            from_client=False,
        )

    def _msg_id(self) -> int:
        self.server_id = max(int(self.now * 2**32) & ~3 | 1, self.server_id + 4)
        return self.server_id

    # ---- what a server says, honest to begin with -------------------------------------------------------------------

    def _body(self) -> bytes:
        body = self._message() if self.draw.random() < 0.6 else self._container()
        if self.draw.random() < 0.1:
            body = _packed(body)
        return mutate(body, self.draw) if self.draw.random() < 0.4 else body

    def _container(self) -> bytes:
        messages = [self._message() for _ in range(self.draw.randrange(5))]
        parts = [struct.pack("<II", _CONTAINER, len(messages))]
        parts += [
            struct.pack("<qii", self._msg_id(), self.draw.randrange(8), len(message)) + message for message in messages
        ]
        return b"".join(parts)

    def _message(self) -> bytes:
        one = self.draw.choice(self.ids)
        some = [self.draw.choice(self.ids) for _ in range(self.draw.randrange(4))]
        info = self.draw.randbytes(len(some))
        code = self.draw.choice([16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64, 99])
        number = self.draw.getrandbits(63)
        theirs = self.server_id - 4 * self.draw.randrange(4)
        choices: list[TLObject | bytes] = [
            struct.pack("<Iq", _RPC_RESULT, one) + self.draw.randbytes(4 * self.draw.randrange(1, 9)),
            struct.pack("<Iq", _RPC_RESULT, one) + mtproto.RpcError(error_code=400, error_message="X").to_bytes(),
            struct.pack("<Iq", _RPC_RESULT, one) + _packed(self.draw.randbytes(64)),
            mtproto.MsgsAck(msg_ids=some),
            mtproto.BadMsgNotification(bad_msg_id=one, bad_msg_seqno=0, error_code=code),
            mtproto.BadServerSalt(bad_msg_id=one, bad_msg_seqno=0, error_code=48, new_server_salt=number),
            mtproto.NewSessionCreated(first_msg_id=one, unique_id=number, server_salt=number),
            mtproto.MsgsStateReq(msg_ids=some),
            mtproto.MsgsStateInfo(req_msg_id=one, info=info),
            mtproto.MsgsAllInfo(msg_ids=some, info=info),
            mtproto.MsgDetailedInfo(msg_id=one, answer_msg_id=theirs, bytes=8, status=0),
            mtproto.MsgNewDetailedInfo(answer_msg_id=theirs, bytes=8, status=0),
            mtproto.MsgResendReq(msg_ids=some),
            mtproto.MsgResendAnsReq(msg_ids=some),
            mtproto.Pong(msg_id=one, ping_id=number),
            mtproto.Ping(ping_id=number),
            self.draw.choice(_corpus()),
            self.draw.randbytes(4 * self.draw.randrange(1, 9)),
        ]
        chosen = self.draw.choice(choices)
        return chosen if isinstance(chosen, bytes) else chosen.to_bytes()


def _packed(value: bytes) -> bytes:
    data = gzip.compress(value, mtime=0)
    head = bytes([len(data)]) if len(data) < 254 else b"\xfe" + len(data).to_bytes(3, "little")
    return struct.pack("<I", _GZIP) + head + data + bytes(-len(head + data) % 4)
