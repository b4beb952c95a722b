"""A session and the server at its other end, both driven by hand: no event loop, no clock, no chance.

The server is the envelope with its sides exchanged and a few lines of packing written anew here, so a mistake in the
client's packing does not hide itself. It checks the wire discipline of every packet it opens.
"""

from __future__ import annotations

import gzip
import random
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from trimtp_api import TLObject, mtproto

from trimtp.config import Limits
from trimtp.crypto.kdf import AuthKey
from trimtp.mtproto.envelope import decrypt, encrypt
from trimtp.mtproto.salts import Salt
from trimtp.mtproto.session import Event, Session

T = TypeVar("T")

KEY = AuthKey(random.Random(0).randbytes(256))
START = 1_700_000_000.25
SALT = 0x1234567890ABCDEF
UNRELATED = (mtproto.MsgsAck, mtproto.PingDelayDisconnect, mtproto.Pong, mtproto.MsgsStateInfo)
CONTAINER = 0x73F1F8DC
RPC_RESULT = 0xF35C6D01
GZIP = 0x3072CFA1
QUERY = b"\xaa\xbb\xcc\xdd"
"""The constructor of the requests in these tests."""


def query(number: int = 0, size: int = 8) -> bytes:
    """A request: a constructor, a number, and zeros up to the size."""
    return (QUERY + struct.pack("<I", number)).ljust(size, b"\0")


def noise(size: int, seed: int = 7) -> bytes:
    """Bytes that do not compress."""
    return random.Random(seed).randbytes(size)


def tl_bytes(data: bytes) -> bytes:
    """TL's bytes."""
    head = bytes([len(data)]) if len(data) < 254 else b"\xfe" + len(data).to_bytes(3, "little")
    return head + data + bytes(-len(head + data) % 4)


def gzip_packed(value: bytes) -> bytes:
    """A value inside a gzip_packed."""
    return struct.pack("<I", GZIP) + tl_bytes(gzip.compress(value, mtime=0))


def rpc_result(req_msg_id: int, result: bytes) -> bytes:
    """The answer to a request."""
    return struct.pack("<Iq", RPC_RESULT, req_msg_id) + result


def rpc_error(code: int, message: str) -> bytes:
    """A refusal as the result in an rpc_result."""
    return mtproto.RpcError(error_code=code, error_message=message).to_bytes()


@dataclass(frozen=True)
class Message:
    """A message either side sends."""

    msg_id: int
    seq_no: int
    body: bytes

    @property
    def tl(self) -> TLObject:
        """The service message it is."""
        return mtproto.from_bytes(self.body)

    @property
    def is_query(self) -> bool:
        """Whether it is one of the requests of these tests, packed or not."""
        return self.body[:4] == QUERY or self.body[:4] == struct.pack("<I", GZIP)


@dataclass(frozen=True)
class Packet:
    """A packet of the client, opened."""

    salt: int
    session_id: int
    msg_id: int
    seq_no: int
    messages: tuple[Message, ...]
    is_container: bool
    size: int


def container(messages: Sequence[Message]) -> bytes:
    """A msg_container."""
    parts = [struct.pack("<Ii", CONTAINER, len(messages))]
    for message in messages:
        parts.append(struct.pack("<qii", message.msg_id, message.seq_no, len(message.body)) + message.body)
    return b"".join(parts)


def open_packet(packet: bytes) -> Packet:
    """What a server reads in a packet of the client."""
    inner = decrypt(KEY, packet, from_client=True)
    if struct.unpack_from("<I", inner.body)[0] != CONTAINER:
        messages: tuple[Message, ...] = (Message(inner.msg_id, inner.seq_no, inner.body),)
        return Packet(inner.salt, inner.session_id, inner.msg_id, inner.seq_no, messages, False, len(packet))
    count, position, found = struct.unpack_from("<i", inner.body, 4)[0], 8, []
    for _ in range(count):
        msg_id, seq_no, length = struct.unpack_from("<qii", inner.body, position)
        found.append(Message(msg_id, seq_no, inner.body[position + 16 : position + 16 + length]))
        position += 16 + length
    assert position == len(inner.body)
    return Packet(inner.salt, inner.session_id, inner.msg_id, inner.seq_no, tuple(found), True, len(packet))


class Rig:
    """A client's session, the server it talks to, and the time."""

    def __init__(
        self,
        *,
        trusted: bool = True,
        salts: Sequence[Salt] | None = None,
        limits: Limits | None = None,
        is_home: bool = True,
        up: bool = True,
        clock_error: float = 0.0,
    ) -> None:
        self.now = START
        self.clock_error = clock_error
        """The server's time minus the client's, in seconds."""
        if salts is None:
            salts = (Salt(START + clock_error - 1000, START + clock_error + 1e6, SALT),)
        self.random = random.Random(1)
        self.session = Session(
            KEY,
            random_bytes=self.random.randbytes,
            salts=salts,
            time_offset=0.0 if trusted else None,
            limits=limits,
            is_home=is_home,
        )
        self._server_ids = 0
        self._server_content = 0
        self._client_ids: dict[int, list[int]] = {}
        self._seen: dict[int, bytes] = {}
        if up:
            self.session.link_up(self.now)
            self.session.init_done()

    # ---- what the client sends ------------------------------------------------------------------------------

    def submit(self, number: int = 0, *, repeatable: bool = False, init: bool = False, size: int = 8) -> int:
        """Have the client queue a request."""
        return self.session.submit(query(number, size), repeatable=repeatable, init=init)

    def packets(self) -> list[Packet]:
        """Everything the client sends now, checked."""
        opened = [open_packet(packet) for packet in self.session.packets_to_send(self.now)]
        for packet in opened:
            self._check(packet)
        assert not self.session.has_output(self.now)
        return opened

    def messages(self) -> list[Message]:
        """The messages in all of that."""
        return [message for packet in self.packets() for message in packet.messages]

    def queries(self) -> list[Message]:
        """The requests in all of that."""
        return [message for message in self.messages() if message.is_query]

    def one(self, kind: type[T]) -> T:
        """The one service message of this kind in all of that."""
        (found,) = self.some(kind)
        return found

    def some(self, kind: type[T]) -> list[T]:
        """The service messages of this kind in all of that."""
        values: list[Any] = [message.tl for message in self.messages() if not message.is_query]
        return [value for value in values if isinstance(value, kind)]

    def _check(self, packet: Packet) -> None:
        """MSG-19, MSG-20, MSG-21: what every packet of a client must keep to."""
        known = self._client_ids.setdefault(packet.session_id, [])
        previous = known[-1] if known else 0
        new = [message for message in packet.messages if message.msg_id not in known]
        assert all(message.msg_id in known for message in packet.messages if message not in new)
        if len(new) < len(packet.messages):
            assert packet.is_container
            assert all(self._seen[m.msg_id] == m.body for m in packet.messages if m not in new)
        ids = [message.msg_id for message in new] + ([packet.msg_id] if packet.is_container else [])
        assert ids == sorted(set(ids))
        assert all(msg_id % 4 == 0 and msg_id > previous for msg_id in ids)
        assert packet.seq_no % 2 == 0 or not packet.is_container
        assert len(packet.messages) <= 1020
        if len(packet.messages) > 1:
            assert 8 + sum(16 + len(message.body) for message in packet.messages) <= 1 << 15
        assert all(packet.seq_no >= message.seq_no for message in new)
        for message in new:
            assert message.seq_no % 2 == (not isinstance(self._tl(message), UNRELATED))
            self._seen[message.msg_id] = message.body
        known += ids

    def _tl(self, message: Message) -> TLObject | None:
        return None if message.is_query else message.tl

    # ---- what the server sends ------------------------------------------------------------------------------

    def msg_id(self, *, age: float = 0.0) -> int:
        """A new msg_id of the server, of this many seconds ago; negative is the future."""
        msg_id = int((self.now + self.clock_error - age) * 2**32) & ~3 | 1
        if not age:
            self._server_ids = msg_id = max(msg_id, self._server_ids + 4)
        return msg_id

    def message(self, body: bytes | TLObject, *, msg_id: int | None = None, seq_no: int | None = None) -> Message:
        """A message of the server; content-related unless a service message says otherwise."""
        if seq_no is None:
            related = not isinstance(body, TLObject) or isinstance(body, mtproto.NewSessionCreated)
            seq_no = 2 * self._server_content + related
            self._server_content += related
        data = body.to_bytes() if isinstance(body, TLObject) else body
        return Message(self.msg_id() if msg_id is None else msg_id, seq_no, data)

    def seal(self, message: Message, *, session_id: int | None = None) -> bytes:
        """The packet of one message."""
        return encrypt(
            KEY,
            salt=SALT,
            session_id=self.session.session_id if session_id is None else session_id,
            msg_id=message.msg_id,
            seq_no=message.seq_no,
            body=message.body,
            random_bytes=self.random.randbytes,
            from_client=False,
        )

    def give(self, *bodies: bytes | TLObject | Message, session_id: int | None = None) -> list[Event]:
        """Have the client receive these: one by itself, several in a container."""
        messages = [body if isinstance(body, Message) else self.message(body) for body in bodies]
        if len(messages) != 1:
            messages = [self.message(container(messages), seq_no=2 * self._server_content)]
        return self.session.receive(self.seal(messages[0], session_id=session_id), self.now)

    def answer(self, sent: Message, result: bytes = b"\x01\x02\x03\x04") -> list[Event]:
        """Answer a request."""
        return self.give(rpc_result(sent.msg_id, result))

    def refuse(self, bad_msg_id: int, code: int, **more: Any) -> list[Event]:
        """Send a bad_msg_notification."""
        return self.give(mtproto.BadMsgNotification(bad_msg_id=bad_msg_id, bad_msg_seqno=0, error_code=code), **more)

    def refuse_salt(self, bad_msg_id: int, salt: int) -> list[Event]:
        """Send a bad_server_salt."""
        return self.give(
            mtproto.BadServerSalt(bad_msg_id=bad_msg_id, bad_msg_seqno=0, error_code=48, new_server_salt=salt)
        )

    def state_info(self, request: Message, *statuses: int) -> list[Event]:
        """Answer a msgs_state_req, msg_resend_req or msg_resend_ans_req."""
        return self.give(mtproto.MsgsStateInfo(req_msg_id=request.msg_id, info=bytes(statuses)))

    # ---- connections and time -------------------------------------------------------------------------------

    def reconnect(self) -> None:
        """The connection breaks and a new one is up and initialised."""
        self.session.link_lost(self.now)
        self.session.link_up(self.now)
        self.session.init_done()

    def wait(self, seconds: float) -> list[Event]:
        """Let the time pass, with every timer called when it is due."""
        end = self.now + seconds
        events: list[Event] = []
        while True:
            session = self.session
            deadlines = [session.ack_deadline(), session.retry_deadline(), session.ping_deadline()]
            due = min((deadline for deadline in deadlines if deadline is not None), default=end)
            if due > end:
                break
            self.now = max(self.now, due)
            if deadlines[0] is not None and self.now >= deadlines[0]:
                session.on_ack_timer(self.now)
            if deadlines[1] is not None and self.now >= deadlines[1]:
                events += session.on_retry_timer(self.now)
            if deadlines[2] is not None and self.now >= deadlines[2]:
                events += session.on_ping_timer(self.now)
            if self.now >= end:
                break
        self.now = end
        return events
