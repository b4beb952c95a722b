"""What arrived, message by message: which are of the present, which are new, and who deals with each.

A packet comes here after everything about it was checked except its time. A packet whose msg_id is not of the present
is ignored, with one exception: our own clock may be the wrong one, so what answers a message of ours is taken, and
sets the clock where it can be trusted to be of now (checks MSG-09, MSG-10). A msg_id ahead of our time cannot be an old
one, so any answer proves it; one behind our time may be an answer that was kept back, so only those count that servers
never keep (``_PROMPT``). Messages inside a container may be older than the container: a server that sends something
again puts it into a new one.

Spec: https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
"""

from __future__ import annotations

from typing import TypeGuard

from trimtp_api import mtproto

from trimtp.mtproto.acks import MAX_DELAY
from trimtp.mtproto.core import Core
from trimtp.mtproto.envelope import Inner
from trimtp.mtproto.events import Updates
from trimtp.mtproto.incoming import RESULT, RPC_RESULT, SMALLEST_RESULT, Incoming
from trimtp.mtproto.msg_id import msg_id_time
from trimtp.mtproto.notes import Topic
from trimtp.mtproto.outbox import State
from trimtp.mtproto.replay import ReplayWindow
from trimtp.mtproto.service import SERVICE, Legality, on_rpc_result

__all__ = ["take_answer", "take_packet", "take_retired_packet"]

_INFLATED_PER_PACKET = 4
"""How many times the bound of one gzip_packed the answers in one packet may inflate to together."""

_PROMPT = frozenset(
    kind.CONSTRUCTOR_ID
    for kind in (
        mtproto.FutureSalts,
        mtproto.Pong,
        mtproto.BadMsgNotification,
        mtproto.BadServerSalt,
        mtproto.MsgsStateInfo,
    )
)
"""Answers that are never kept and sent again: one that is waited for is of the present."""

_NO_REFUSAL = frozenset({19, 20})
"""Codes of bad_msg_notification that do not say that the message was not taken."""


def take_answer(core: Core, packet: Inner, now: float) -> bool:
    """Do what a packet of the present says that is one rpc_result and no more. False, and nothing is done, for others.

    :func:`take_packet` would do the same; this is for calls that are made one after another.
    """
    msg_id, body = packet.msg_id, packet.body
    if len(body) < SMALLEST_RESULT or not msg_id & 1:
        return False
    constructor, req_msg_id = RESULT.unpack_from(body)
    if constructor != RPC_RESULT or not core.ids.is_trusted or not core.ids.is_timely(msg_id, now):
        return False
    core.received_at = now
    core.may_inflate = core.limits.max_inflated * _INFLATED_PER_PACKET
    if packet.seq_no & 1:
        core.acks.add(msg_id, now)
        core.no_later_than(now + MAX_DELAY)
    if core.window.add(msg_id) or msg_id not in core.window:
        on_rpc_result(core, req_msg_id, body[RESULT.size :])
    return True


def take_packet(core: Core, packet_id: int, messages: list[Incoming], *, in_container: bool, now: float) -> None:
    """Do what the messages of a packet say, which came under the msg_id ``packet_id``."""
    is_timely = core.ids.is_timely(packet_id, now)
    if not (is_timely and core.ids.is_trusted):
        answering = [message for message in messages if _answers(core, message)]
        if answering and (is_timely or _is_of_now(core, packet_id, answering, now)):
            core.stir()
            core.synchronise(packet_id, now)
        elif not is_timely:
            if not answering:
                return
            messages = answering
    core.received_at = now
    core.may_inflate = core.limits.max_inflated * _INFLATED_PER_PACKET
    window = core.window
    content_related = [message.msg_id for message in messages if message.seq_no & 1]
    if content_related:
        core.acks.add_all(content_related, now)
        core.no_later_than(now + MAX_DELAY)
    all_new = len(messages) > 1 and window.add_newest([message.msg_id for message in messages])
    for message in messages:
        is_new = all_new or window.add(message.msg_id)
        if message.constructor == RPC_RESULT:
            # one too old to be remembered is no repetition if it is waited for
            if is_new or message.msg_id not in window:
                on_rpc_result(core, message.req_msg_id, message.body)
        elif is_new:
            _take(core, message, now)
    if in_container:  # which has a greater id than those in it
        window.add(packet_id)


def take_retired_packet(core: Core, window: ReplayWindow, messages: list[Incoming], now: float) -> None:
    """Messages of a session this side has replaced: only the fate of the requests sent in it is of interest.

    A refusal counts once: repeated by somebody later it would be taken for that of the copy that was sent after it.
    """
    core.received_at = now
    core.may_inflate = core.limits.max_inflated * _INFLATED_PER_PACKET
    for message in messages:
        is_new = window.add(message.msg_id)
        if message.constructor == RPC_RESULT:
            on_rpc_result(core, message.req_msg_id, message.body)
        elif is_new and _is_refusal(message.message):
            refused = core.outbox.named(message.message.bad_msg_id)
            core.outbox.again((request for request in refused if request.state is State.SENT), certain=True)


def _is_refusal(message: object) -> TypeGuard[mtproto.BadMsgNotification | mtproto.BadServerSalt]:
    if not isinstance(message, mtproto.BadMsgNotification | mtproto.BadServerSalt):
        return False
    return message.error_code not in _NO_REFUSAL


def _is_of_now(core: Core, packet_id: int, answering: list[Incoming], now: float) -> bool:
    """Whether a packet that answers us can have been made only now, although our clock says otherwise."""
    if msg_id_time(packet_id) > core.ids.server_time(now):
        return True
    return any(message.constructor in _PROMPT for message in answering)


def _take(core: Core, message: Incoming, now: float) -> None:
    """Do what a message that is new and no rpc_result says."""
    if message.message is None:
        if core.is_home:
            core.events.append(Updates(message.body))
    else:
        row = SERVICE[message.constructor]
        if row.handler is not None and (row.legality is Legality.FREE or row.answers(core, message.message)):
            core.stir()
            row.handler(core, message.msg_id, message.message, now)


def _answers(core: Core, message: Incoming) -> bool:
    """Whether a message answers an unanswered one of ours."""
    if message.constructor == RPC_RESULT:
        return core.outbox.by_msg_id(message.req_msg_id) is not None or core.notes.awaits(message.req_msg_id, *Topic)
    return message.message is not None and SERVICE[message.constructor].answers(core, message.message)
