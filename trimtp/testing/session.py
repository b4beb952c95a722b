"""One MTProto session as the server sees it: checks, duplicates, service messages, answers kept until acknowledged.

Sans-IO: it takes decrypted messages and the time, calls its :class:`Host` to run API methods, and gives back messages
to encrypt. None of it is shared with the client's session: a mock that used the client's code would only prove that
the two agree. The rules, in the order they are applied to what arrives:

1.  the packet: msg_id bits (18), msg_id time (16, 17), salt (48), then if it is a container its msg_id being new (19),
    its shape and its msg_id being above those inside (64);
2.  each message: seen before (never run again: its answer is sent again, or announced if it is large), msg_id bits
    (18), older than what is remembered (20), seq_no order (32, 33) and parity (34, 35);
3.  then it is remembered, and run: a service message here, anything else by the host.

Spec: https://core.telegram.org/mtproto/service_messages and
https://core.telegram.org/mtproto/service_messages_about_messages
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from trimtp_api import TLDecodeError, TLObject, mtproto

from trimtp.mtproto.envelope import Inner
from trimtp.testing import wire
from trimtp.testing.outbox import Link, Outbox, Outgoing
from trimtp.testing.salts import SaltBook

__all__ = ["ClientFaultError", "Host", "ServerSession"]

_logger = logging.getLogger("trimtp.testing")
_SECONDS_BEHIND = 300
_SECONDS_AHEAD = 30
_TOLERANCE = 2
"""A tolerant server lets a clock be off by this many times what is documented."""
_REMEMBERED = 4096
_LARGE_ANSWER = 64 * 1024
_MAX_SALTS = 64

_SERVICE: Final = frozenset(
    kind.CONSTRUCTOR_ID
    for kind in (
        mtproto.DestroyAuthKey,
        mtproto.DestroySession,
        mtproto.GetFutureSalts,
        mtproto.HttpWait,
        mtproto.MsgResendAnsReq,
        mtproto.MsgResendReq,
        mtproto.MsgsAck,
        mtproto.MsgsAllInfo,
        mtproto.MsgsStateInfo,
        mtproto.MsgsStateReq,
        mtproto.Ping,
        mtproto.PingDelayDisconnect,
        mtproto.RpcDropAnswer,
    )
)


class ClientFaultError(Exception):
    """The client sent something so wrong that its connection is closed."""


class Host(Protocol):
    """What surrounds a session: its auth_key and its data centre."""

    strict: bool
    deviations: Counter[str]
    salts: SaltBook

    def execute(self, session: ServerSession, msg_id: int, body: bytes) -> None:
        """Run an API call; its result goes to :meth:`ServerSession.answer`, at once or later."""
        ...

    def destroy_session(self, session_id: int) -> bool:
        """Forget another session of the same auth_key; whether there was one."""
        ...

    def destroy_key(self) -> bool:
        """Forget the auth_key itself; whether that was possible."""
        ...


@dataclass(slots=True, eq=False)
class _Received:
    """A client message that is remembered."""

    seq_no: int
    is_call: bool
    running: bool = False
    good: bool = False
    dropped: bool = False
    answer: Outgoing | None = None
    answer_acked: bool = False


class ServerSession:
    """One session of one auth_key; it outlives the connections that carry it."""

    def __init__(self, session_id: int, host: Host, random_bytes: Callable[[int], bytes]) -> None:
        self.session_id = session_id
        self.unique_id: int = int.from_bytes(random_bytes(8), "little", signed=True)
        self.first_msg_id: int | None = None
        self.link: Link | None = None
        self.wants_updates = False
        self._host = host
        self._outbox = Outbox()
        self._received: dict[int, _Received] = {}
        self._highest = 0
        self._highest_seq_no = 0
        self._horizon = 0
        self._to_ack: dict[int, None] = {}
        self._after: dict[int, list[Callable[[bool], None]]] = {}
        self._now = 0.0

    @property
    def is_carried(self) -> bool:
        """Whether a connection carries the session now."""
        return self.link is not None and self.link.is_open

    # ---- what arrives ------------------------------------------------------------------------------------------------

    def receive(self, inner: Inner, link: Link, now: float) -> None:
        """Take one decrypted packet. Raises ClientFaultError for a message that cannot be read."""
        self._now = now
        if link is not self.link:
            self.link = link
            for outgoing in self._outbox.lost_with(link):
                self._again(outgoing)
        if code := self._packet_fault(inner.msg_id):
            self._refuse(inner.msg_id, inner.seq_no, code)
        elif not self._host.salts.is_valid(inner.salt, now):
            salt = self._host.salts.current(now)
            self._send(
                mtproto.BadServerSalt(
                    bad_msg_id=inner.msg_id, bad_msg_seqno=inner.seq_no, error_code=48, new_server_salt=salt
                )
            )
        elif wire.constructor(inner.body) == wire.CONTAINER:
            self._receive_container(inner)
        else:
            self._receive_message(inner.msg_id, inner.seq_no, inner.body, alone=True)

    def _packet_fault(self, msg_id: int) -> int:
        """The bad_msg code for the msg_id of a packet, or 0."""
        if msg_id % 4:
            return 18
        ahead = msg_id / 2**32 - self._now
        if -_SECONDS_BEHIND <= ahead <= _SECONDS_AHEAD:
            return 0
        slightly = -_SECONDS_BEHIND * _TOLERANCE <= ahead <= _SECONDS_AHEAD * _TOLERANCE
        if slightly and not self._host.strict:
            self._host.deviations["msg_id of a slightly wrong clock"] += 1
            return 0
        return 17 if ahead > 0 else 16

    def _receive_container(self, packet: Inner) -> None:
        messages: list[tuple[int, int, bytes]] = []
        code = 0
        if packet.msg_id in self._received:
            code = 19
        else:
            try:
                messages = wire.unpack_container(packet.body)
            except wire.MalformedContainerError:
                code = 64
        if not code and any(msg_id >= packet.msg_id for msg_id, _, _ in messages):
            code = 64
        code = code or self._seq_no_fault(packet.msg_id, packet.seq_no, even=True)
        if code:
            self._refuse(packet.msg_id, packet.seq_no, code)
            return
        self._announce_session(packet.msg_id)
        for msg_id, seq_no, body in messages:
            self._receive_message(msg_id, seq_no, body)
        self._remember(packet.msg_id, packet.seq_no, is_call=False)

    def _receive_message(self, msg_id: int, seq_no: int, body: bytes, *, alone: bool = False) -> None:
        if (known := self._received.get(msg_id)) is not None:
            self._duplicate(msg_id, known)
            return
        if msg_id % 4 or msg_id <= self._horizon:
            self._refuse(msg_id, seq_no, 18 if msg_id % 4 else 20)
            return
        body = _unpacked(body)
        is_call = wire.constructor(body) not in _SERVICE
        is_ack = wire.constructor(body) == mtproto.MsgsAck.CONSTRUCTOR_ID
        if is_ack and seq_no % 2 and not self._host.strict:
            self._host.deviations["msgs_ack with an odd seq_no"] += 1
            seq_no -= 1
        elif code := self._seq_no_fault(msg_id, seq_no, even=is_ack, odd=is_call):
            self._refuse(msg_id, seq_no, code)
            return
        if alone:
            self._announce_session(msg_id)
        self._remember(msg_id, seq_no, is_call=is_call)
        if is_call:
            self._received[msg_id].running = True
            self._host.execute(self, msg_id, body)
            return
        try:
            message = mtproto.from_bytes(body)
        except TLDecodeError as error:
            raise ClientFaultError(f"a service message that cannot be read: {error}") from None
        self._serve(msg_id, message)

    def _seq_no_fault(self, msg_id: int, seq_no: int, *, even: bool = False, odd: bool = False) -> int:
        """The bad_msg code for a seq_no beside those of the remembered messages, or 0."""
        if even and seq_no % 2:
            return 34
        if odd and not seq_no % 2:
            return 35
        if msg_id > self._highest:
            too_low = self._highest_seq_no > seq_no or (self._highest_seq_no == seq_no and seq_no % 2)
            return 32 if too_low else 0
        for other_id, other in self._received.items():
            equal_and_odd = other.seq_no == seq_no and seq_no % 2
            if other_id < msg_id and (other.seq_no > seq_no or equal_and_odd):
                return 32
            if other_id > msg_id and (other.seq_no < seq_no or equal_and_odd):
                return 33
        return 0

    def _remember(self, msg_id: int, seq_no: int, *, is_call: bool) -> None:
        self._received[msg_id] = _Received(seq_no, is_call)
        self._highest = max(self._highest, msg_id)
        self._highest_seq_no = max(self._highest_seq_no, seq_no)
        if seq_no % 2:
            self._to_ack[msg_id] = None
        while len(self._received) > _REMEMBERED:
            oldest = min(self._received)
            del self._received[oldest]
            self._horizon = max(self._horizon, oldest)

    def _announce_session(self, packet_msg_id: int) -> None:
        """new_session_created for the first packet, and again for any packet from before it."""
        if self.first_msg_id is not None and packet_msg_id >= self.first_msg_id:
            return
        self.first_msg_id = packet_msg_id
        salt = self._host.salts.current(self._now)
        notice = mtproto.NewSessionCreated(first_msg_id=packet_msg_id, unique_id=self.unique_id, server_salt=salt)
        self._outbox.queue(self._outbox.make(notice.to_bytes(), self._now, content=True))

    def _duplicate(self, msg_id: int, known: _Received) -> None:
        """A message that was received before: never run again, but its answer may have been lost."""
        if known.answer is None:
            if known.seq_no % 2:
                self._to_ack[msg_id] = None
        elif len(known.answer.body) > _LARGE_ANSWER:
            self._announce_answer(msg_id, known.answer)
        else:
            self._again(known.answer)

    # ---- what the host does ------------------------------------------------------------------------------------------

    def answer(
        self, msg_id: int, result: bytes, now: float, *, good: bool, withhold: bool = False, announce: bool = False
    ) -> None:
        """The result of a call: the boxed TL value of an rpc_result.

        ``good`` is False for an rpc_error (it decides the fate of calls sent with invokeAfterMsg). With ``withhold``
        the answer waits for the client's next connection, with ``announce`` the client hears of it by
        msg_detailed_info and has to ask for it.
        """
        self._now = now
        received = self._received.get(msg_id)
        if received is None or not received.running:
            return
        received.running = False
        received.good = good
        if not received.dropped:
            outgoing = self._outbox.make(wire.pack_rpc_result(msg_id, result), now, content=True, answers=msg_id)
            received.answer = outgoing
            if not withhold:
                self._to_ack.pop(msg_id, None)
                if announce:
                    self._announce_answer(msg_id, outgoing)
                else:
                    self._outbox.queue(outgoing)
        for go_on in self._after.pop(msg_id, ()):
            go_on(good)

    def after(self, msg_id: int, go_on: Callable[[bool], None]) -> None:
        """Call ``go_on(good)`` once the call ``msg_id`` is done; at once with False if there is no such call."""
        received = self._received.get(msg_id)
        if received is not None and received.running:
            self._after.setdefault(msg_id, []).append(go_on)
        else:
            go_on(received is not None and received.good)

    def push(self, body: bytes, now: float) -> None:
        """Send an update."""
        self._outbox.queue(self._outbox.make(body, now, content=True, unasked=True))

    def take(self, now: float) -> list[tuple[int, int, bytes]]:
        """Everything queued, as packets of (msg_id, seq_no, body), for the session's present link."""
        self._now = now
        if self._to_ack:
            self._send(mtproto.MsgsAck(msg_ids=list(self._to_ack)))
            self._to_ack.clear()
        return self._outbox.take(self.link, now)

    # ---- what leaves -------------------------------------------------------------------------------------------------

    def _send(self, message: TLObject, *, answers: int = 0) -> None:
        """Queue a message that wants no acknowledgement, as the response to the client's message ``answers``."""
        self._to_ack.pop(answers, None)
        self._outbox.queue(self._outbox.make(message.to_bytes(), self._now, content=False))

    def _refuse(self, msg_id: int, seq_no: int, code: int) -> None:
        why = wire.BAD_MSG[code]
        _logger.info("bad_msg_notification %d for msg_id %d with seq_no %d: %s", code, msg_id, seq_no, why)
        self._send(mtproto.BadMsgNotification(bad_msg_id=msg_id, bad_msg_seqno=seq_no, error_code=code))

    def _again(self, outgoing: Outgoing) -> None:
        sent = self._outbox.again(outgoing, self._now)
        if sent is not outgoing and (received := self._received.get(sent.answers)) is not None:
            received.answer = sent

    def _announce_answer(self, msg_id: int, answer: Outgoing) -> None:
        info = mtproto.MsgDetailedInfo(msg_id=msg_id, answer_msg_id=answer.msg_id, bytes=len(answer.body), status=0)
        self._send(info)

    def _forget(self, outgoing: Outgoing) -> None:
        self._outbox.forget(outgoing)
        if (received := self._received.get(outgoing.answers)) is not None:
            received.answer = None
            received.answer_acked = True

    # ---- service messages --------------------------------------------------------------------------------------------

    def _serve(self, msg_id: int, message: TLObject) -> None:
        """Run one service message."""
        match message:
            case mtproto.MsgsAck():
                for acked in message.msg_ids:
                    if (outgoing := self._outbox.kept(acked)) is not None:
                        self._forget(outgoing)
            case mtproto.MsgsStateReq():
                self._send_state(msg_id, message.msg_ids)
            case mtproto.MsgResendReq():
                self._resend(msg_id, message.msg_ids, [self._outbox.kept(wanted) for wanted in message.msg_ids])
            case mtproto.MsgResendAnsReq():
                calls = [self._received.get(wanted) for wanted in message.msg_ids]
                self._resend(msg_id, message.msg_ids, [None if call is None else call.answer for call in calls])
            case mtproto.RpcDropAnswer():
                self._drop_answer(msg_id, message.req_msg_id)
            case mtproto.GetFutureSalts():
                self._send_salts(msg_id, message.num)
            case mtproto.Ping():
                self._send(mtproto.Pong(msg_id=msg_id, ping_id=message.ping_id), answers=msg_id)
            case mtproto.PingDelayDisconnect():
                self._send(mtproto.Pong(msg_id=msg_id, ping_id=message.ping_id), answers=msg_id)
                if self.link is not None and message.disconnect_delay > 0:
                    self.link.disconnect_after(message.disconnect_delay)
            case mtproto.DestroySession():
                self._destroy_session(msg_id, message.session_id)
            case mtproto.DestroyAuthKey():
                destroyed = self._host.destroy_key()
                self._send(mtproto.DestroyAuthKeyOk() if destroyed else mtproto.DestroyAuthKeyFail(), answers=msg_id)
            case _:  # http_wait, msgs_state_info and msgs_all_info ask for nothing
                pass

    def _resend(self, msg_id: int, wanted: Sequence[int], kept: Sequence[Outgoing | None]) -> None:
        """Send the kept messages again; if one is gone, say of all of them what is known."""
        for outgoing in kept:
            if outgoing is not None:
                self._again(outgoing)
        if None in kept:
            self._send_state(msg_id, wanted)
        else:
            self._to_ack.pop(msg_id, None)

    def _send_state(self, msg_id: int, wanted: Sequence[int]) -> None:
        info = bytes(self._state(asked) for asked in wanted)
        self._send(mtproto.MsgsStateInfo(req_msg_id=msg_id, info=info), answers=msg_id)

    def _state(self, msg_id: int) -> int:
        """The status byte of a message, as the page "Service Messages about Messages" lists them."""
        if msg_id % 2:  # one of the server's own
            return 1 if self._outbox.kept(msg_id) is None else 4
        received = self._received.get(msg_id)
        if received is None:
            if msg_id <= self._horizon or (self.first_msg_id is not None and msg_id < self.first_msg_id):
                return 1  # received and forgotten, or never received: there is no telling
            return 3 if msg_id > self._highest else 2
        status = 4 + (8 if received.seq_no % 2 else 16)
        if received.is_call:
            status += 32
        if received.answer is not None or received.answer_acked:
            status += 64
        return status + (128 if received.answer_acked else 0)

    def _drop_answer(self, msg_id: int, req_msg_id: int) -> None:
        """rpc_drop_answer: the client no longer wants to hear of a call."""
        received = self._received.get(req_msg_id)
        result: TLObject = mtproto.RpcAnswerUnknown()
        if received is not None and received.running:
            result = mtproto.RpcAnswerDroppedRunning()
            received.dropped = True
            self._send_result(req_msg_id, result)
        elif received is not None and (answer := received.answer) is not None:
            result = mtproto.RpcAnswerDropped(msg_id=answer.msg_id, seq_no=answer.seq_no, bytes=len(answer.body))
            self._forget(answer)
        self._send_result(msg_id, result)

    def _send_result(self, msg_id: int, result: TLObject) -> None:
        self._to_ack.pop(msg_id, None)
        body = wire.pack_rpc_result(msg_id, result.to_bytes())
        self._outbox.queue(self._outbox.make(body, self._now, content=True, answers=msg_id))

    def _send_salts(self, msg_id: int, wanted: int) -> None:
        count = min(max(wanted, 1), _MAX_SALTS)
        salts = [
            mtproto.FutureSalt(valid_since=since, valid_until=until, salt=salt)
            for since, until, salt in self._host.salts.upcoming(count, self._now)
        ]
        self._send(mtproto.FutureSalts(req_msg_id=msg_id, now=int(self._now), salts=salts), answers=msg_id)

    def _destroy_session(self, msg_id: int, session_id: int) -> None:
        if session_id != self.session_id and self._host.destroy_session(session_id):
            self._send(mtproto.DestroySessionOk(session_id=session_id), answers=msg_id)
        else:
            self._send(mtproto.DestroySessionNone(session_id=session_id), answers=msg_id)


def _unpacked(body: bytes) -> bytes:
    """A message's body, out of its gzip_packed if it has one. Raises ClientFaultError."""
    if wire.constructor(body) != wire.GZIP_PACKED:
        return body
    try:
        inflated = wire.gunzip(body)
    except wire.MalformedGzipError as error:
        raise ClientFaultError(f"a gzip_packed that does not unpack: {error}") from None
    if wire.constructor(inflated) in (wire.CONTAINER, wire.GZIP_PACKED):
        raise ClientFaultError("a gzip_packed that holds a container or another gzip_packed")
    return inflated
