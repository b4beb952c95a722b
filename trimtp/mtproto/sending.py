"""Making packets of what waits to leave.

One packet takes as many messages as fit: acknowledgements first, then notes, then requests, with one encryption for
all. A single message goes by itself. The server takes containers of 32 KiB, so a larger request always leaves alone,
and acknowledgements wait for the next packet rather than push one over that.

A message the server wants again under the same msg_id leaves in a container, even if it is the only one in it: the
same msg_id must never be encrypted by itself twice (check MSG-21).

Spec: https://core.telegram.org/mtproto/service_messages#simple-container
"""

from __future__ import annotations

import struct
from typing import TypeAlias

from trimtp_api import mtproto

from trimtp.mtproto.acks import MAX_WAITING
from trimtp.mtproto.chain import end_broken
from trimtp.mtproto.core import CHECK_EVERY, Core
from trimtp.mtproto.envelope import encrypt
from trimtp.mtproto.incoming import MSG_CONTAINER
from trimtp.mtproto.notes import MSGS_ACK, VECTOR, Note, Topic, acks_note
from trimtp.mtproto.outbox import Request
from trimtp.mtproto.salts import ASK_FOR

__all__ = ["MAX_BODY", "has_output", "packets"]

MAX_BODY = 1024 * 1024 - 1024
"""The largest request the server can be sent, in bytes: it closes the connection on packets above 1 MiB."""

_CONTAINER_BYTES = 1 << 15
_CONTAINER_MESSAGES = 100
"""Servers have been seen to refuse containers of more messages than this, although 1020 are documented."""
_IDS_IN_ONE_NOTE = 1024
_CONTAINER = struct.Struct("<II")
_MESSAGE = struct.Struct("<qii")
_ACKS_HEAD = 12

_Item: TypeAlias = Request | Note


def has_output(core: Core, now: float) -> bool:
    """Whether there is a packet to send."""
    if core.is_quiet:
        return bool(core.outbox.queue) or len(core.acks.waiting) > MAX_WAITING
    if not core.is_up or now < core.hold_until:
        return False
    outbox = core.outbox
    return (
        bool(outbox.init_queue or (core.is_initialised and (outbox.queue or core.repeats)))
        or bool(core.notes.queue or core.states_wanted or core.answers_wanted or core.messages_wanted)
        or core.acks.is_due(now)
    )


def packets(core: Core, now: float, max_bytes: float) -> list[bytes]:
    """The packets to send, in their order; no more are begun once ``max_bytes`` are made."""
    if core.is_quiet and len(core.outbox.queue) == 1 and (only := _only_request(core, now)):
        return [only]
    made: list[bytes] = []
    size = 0
    while size < max_bytes:
        if not has_output(core, now):
            core.is_quiet = core.is_quiet or _is_quiet(core, now)
            break
        if not core.is_quiet:
            _compose_notes(core, now)
        packet = _repeats(core, now) if core.repeats and core.is_initialised else _packet(core, now)
        if packet:
            if core.receipts.waiting:
                packet = core.receipts.packet_made(packet, core.auth_key, core.outbox)
            made.append(packet)
            size += len(packet)
    return made


def _is_quiet(core: Core, now: float) -> bool:
    """Whether plain requests may leave without a look at anything else, now that all has left that can."""
    return (
        core.is_up
        and core.is_initialised
        and now >= core.hold_until
        and not core.receipts.waiting
        and all(core.obsolete.values())
        and not core.salts.wants_more(core.ids.server_time(now))
    )


def _only_request(core: Core, now: float) -> bytes:
    """The packet of the only request that waits, and of the acknowledgements, while nothing else can be waiting; empty
    if they need more than one.

    :func:`_packet` would make the same; this is for calls that are made one after another.
    """
    (request,) = core.outbox.queue.values()
    body, count = request.body, len(core.acks.waiting)
    size = len(body)
    if not count:
        return _alone(core, request, now)
    if count > MAX_WAITING or size > _CONTAINER_BYTES // 2 or request.alone:
        return b""
    acks = core.acks.take(count)
    first, seq_no = core.ids.begin_run(now)  # of the acknowledgement; the request and the container follow
    msg_id, container_id = first + 4, first + 8
    core.ids.end_run(first, container_id, 1)
    core.notes.said(Note(Topic.ACKS, b"", acks, first, container_id))
    core.outbox.mark_sent(request, msg_id, seq_no, core.link, now)
    request.container_id = container_id
    if core.check_at is None:
        core.check_at = now + CHECK_EVERY
        core.no_later_than(core.check_at)
    head = struct.pack(
        f"<IIqiiIIi{count}qqii",
        *(MSG_CONTAINER, 2),
        *(first, seq_no - 1, _ACKS_HEAD + 8 * count, MSGS_ACK, VECTOR, count, *acks),
        *(msg_id, seq_no, size),
    )
    return _seal(core, container_id, seq_no + 1, head + body, now)


def _compose_notes(core: Core, now: float) -> None:
    """Turn what is wanted into notes. Salts are asked for, and replaced sessions destroyed, only when something leaves
    anyway; a session in which answers may still come is left alone.
    """
    while core.states_wanted:
        asked = _take_ids(core.states_wanted)
        core.notes.add(Topic.STATE, mtproto.MsgsStateReq(msg_ids=asked), tuple(asked))
    while core.answers_wanted:
        asked = _take_ids(core.answers_wanted)
        core.notes.add(Topic.RESEND_ANSWERS, mtproto.MsgResendAnsReq(msg_ids=asked), tuple(asked))
    while core.messages_wanted:
        answers = [core.messages_wanted[asked] for asked in list(core.messages_wanted)[:_IDS_IN_ONE_NOTE]]
        asked = _take_ids(core.messages_wanted)
        core.notes.add(Topic.RESEND, mtproto.MsgResendReq(msg_ids=asked), tuple(answers))
    if core.obsolete and not all(core.obsolete.values()) and not core.outbox.has_left_behind:
        for session_id in [session_id for session_id, asked in core.obsolete.items() if not asked]:
            core.obsolete[session_id] = True
            core.notes.add(Topic.DESTROY, mtproto.DestroySession(session_id=session_id), (session_id,))
    server_time = now + core.ids.time_offset
    if core.ids.is_trusted and core.salts.wants_more(server_time):
        core.salts.asked(server_time)
        core.notes.add(Topic.SALTS, mtproto.GetFutureSalts(num=ASK_FOR))


def _take_ids(wanted: dict[int, None] | dict[int, int]) -> list[int]:
    ids = list(wanted)[:_IDS_IN_ONE_NOTE]
    for msg_id in ids:
        del wanted[msg_id]
    return ids


def _packet(core: Core, now: float) -> bytes:
    """One packet of what waits; empty when that was only requests of a broken chain."""
    first = _next(core)
    acks = min(len(core.acks), _IDS_IN_ONE_NOTE)
    acks_size = _MESSAGE.size + _ACKS_HEAD + 8 * acks if acks else 0
    room = _CONTAINER_BYTES - _CONTAINER.size - acks_size
    if first is None and not acks:
        return b""
    if first is None:
        return _alone(core, _acks_note(core, _IDS_IN_ONE_NOTE, now), now)
    if _goes_alone(first, room):
        if core.acks.is_due(now):
            return _alone(core, _acks_note(core, _IDS_IN_ONE_NOTE, now), now)
        return _alone(core, first, now)
    items: list[_Item] = []
    parts: list[bytes] = []
    if acks:
        note = _acks_note(core, acks, now)
        msg_id, seq_no = core.ids.number(now, content_related=False)
        core.notes.mark_sent(note, msg_id)
        items.append(note)
        parts += (_MESSAGE.pack(msg_id, seq_no, len(note.body)), note.body)
    item: _Item | None = first
    while type(item) is Note and not _goes_alone(item, room) and len(items) < _CONTAINER_MESSAGES:
        room -= _MESSAGE.size + len(item.body)
        _put(core, item, items, parts, now)
        item = _next(core) if len(items) < _CONTAINER_MESSAGES else None
    if type(item) is Request:
        _put_requests(core, room, items, parts, now)
    if len(items) == 1:
        return _seal(core, items[0].msg_id, *_unwrap(parts), now)
    return _container(core, items, parts, now)


def _acks_note(core: Core, most: int, now: float) -> Note:
    note = acks_note(core.acks.take(most))
    if core.acks.waiting:  # so few may be left that their deadline counts again, and which that is has to be looked up
        core.no_later_than(now)
    return note


def _put_requests(core: Core, room: int, items: list[_Item], parts: list[bytes], now: float) -> None:
    """Put queued requests into a packet as long as they fit; with many in flight, this is nearly all there is to do.

    No note waits, or it would have gone before.
    """
    outbox, link, pack = core.outbox, core.link, _MESSAGE.pack
    first, seq_no = core.ids.begin_run(now)
    msg_id = first
    for request in outbox.queued(_CONTAINER_MESSAGES - len(items), initialised=core.is_initialised):
        if request.after is not None and end_broken(core, request):
            continue
        room -= _MESSAGE.size + len(request.body)
        if room < 0 or request.alone:
            break
        outbox.mark_sent(request, msg_id, seq_no, link, now)
        items.append(request)
        parts += (pack(msg_id, seq_no, len(request.body)), request.body)
        msg_id += 4
        seq_no += 2
    if msg_id > first:
        core.ids.end_run(first, msg_id - 4, (msg_id - first) // 4)
        if core.check_at is None:
            core.check_at = now + CHECK_EVERY
            core.no_later_than(core.check_at)


def _next(core: Core) -> _Item | None:
    """The next message to leave, acknowledgements aside. A request whose chain is broken ends here."""
    if core.notes.queue:
        return core.notes.queue[0]
    while (request := core.outbox.first_queued(initialised=core.is_initialised)) is not None:
        if request.after is None or not end_broken(core, request):
            return request
    return None


def _goes_alone(item: _Item, room: int) -> bool:
    return _MESSAGE.size + len(item.body) > room or (type(item) is Request and item.alone)


def _number(core: Core, item: _Item, now: float) -> int:
    """Give a message its msg_id and take it off its queue; returns its seq_no."""
    if isinstance(item, Request):
        msg_id, seq_no = core.ids.number(now, content_related=True)
        core.outbox.mark_sent(item, msg_id, seq_no, core.link, now)
        if core.check_at is None:
            core.check_at = now + CHECK_EVERY
            core.no_later_than(core.check_at)
        return seq_no
    msg_id, seq_no = core.ids.number(now, content_related=item.content_related)
    if item.topic is not Topic.ACKS:
        del core.notes.queue[0]
    core.notes.mark_sent(item, msg_id)
    return seq_no


def _put(core: Core, item: _Item, items: list[_Item], parts: list[bytes], now: float) -> None:
    seq_no = _number(core, item, now)
    items.append(item)
    parts += (_MESSAGE.pack(item.msg_id, seq_no, len(item.body)), item.body)


def _unwrap(parts: list[bytes]) -> tuple[int, bytes]:
    """seq_no and body of the only message among the parts of a container."""
    head, body = parts
    _, seq_no, _ = _MESSAGE.unpack(head)
    return seq_no, body


def _alone(core: Core, item: _Item, now: float) -> bytes:
    seq_no = _number(core, item, now)
    return _seal(core, item.msg_id, seq_no, item.body, now)


def _container(core: Core, items: list[_Item], parts: list[bytes], now: float) -> bytes:
    msg_id, seq_no = core.ids.number(now, content_related=False)
    for item in items:
        item.container_id = msg_id
    return _seal(core, msg_id, seq_no, b"".join((_CONTAINER.pack(MSG_CONTAINER, len(items)), *parts)), now)


def _repeats(core: Core, now: float) -> bytes:
    """A container of requests that leave again as they were; empty when none of them is of interest any more."""
    items: list[_Item] = []
    parts: list[bytes] = []
    room = _CONTAINER_BYTES - _CONTAINER.size
    while core.repeats and len(items) < _CONTAINER_MESSAGES:
        handle, request = next(iter(core.repeats.items()))
        if request.was_sent:
            room -= _MESSAGE.size + len(request.body)
            if room < 0 and items:
                break
            request.link = core.link
            request.asked_at = now
            items.append(request)
            parts += (_MESSAGE.pack(request.msg_id, request.seq_no, len(request.body)), request.body)
        del core.repeats[handle]
    return _container(core, items, parts, now) if items else b""


def _seal(core: Core, msg_id: int, seq_no: int, body: bytes, now: float) -> bytes:
    return encrypt(
        core.auth_key,
        salt=core.salts.current(now + core.ids.time_offset),
        session_id=core.session_id,
        msg_id=msg_id,
        seq_no=seq_no,
        body=body,
        random_bytes=core.random_bytes,
        from_client=True,
    )
