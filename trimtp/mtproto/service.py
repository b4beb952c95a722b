"""What each message of the server does: one function per service message, in the order of the specification's pages.

``SERVICE`` is the table: constructor → (handler, legality, answers). Legality says when a server may send it:

    ANSWER   only in answer to a message of ours that is still unanswered; otherwise it is acknowledged and ignored.
             This is how salt and time come only from answers to what we sent (check MSG-17): ``answers`` decides,
             before the handler runs
    FREE     at any time
    NEVER    not in an encrypted session, or only inside an rpc_result: acknowledged and ignored, and no update; such a
             row has no handler

What is in no row is an object of the API: an update (check DOS-09). :mod:`trimtp.mtproto.receiving` calls the handlers.
The file is long because the pages are: it is a list of small functions that know nothing of each other, save that the
refusals (bad_msg_notification, bad_server_salt) share their end.

Spec: https://core.telegram.org/mtproto/service_messages,
https://core.telegram.org/mtproto/service_messages_about_messages
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from enum import Enum
from typing import Any

from trimtp_api import mtproto

from trimtp.mtproto.core import Core
from trimtp.mtproto.events import Answer, Failure, NewSession
from trimtp.mtproto.notes import Topic
from trimtp.mtproto.outbox import LEFT_BEHIND, Cause, Request, State
from trimtp.mtproto.packed import GZIP_PACKED, BadPackingError, inflate, tl_bytes
from trimtp.mtproto.salts import Salt
from trimtp.structs import Struct

__all__ = ["SERVICE", "Legality", "Row", "on_rpc_result"]

_TWICE = 19
_RPC_ERROR = mtproto.RpcError.CONSTRUCTOR_ID.to_bytes(4, "little")
_GZIP_HEAD = GZIP_PACKED.to_bytes(4, "little")
_ERROR_HEAD = struct.Struct("<Ii")


class Legality(Enum):
    """When a server may send a message; see the top of this file."""

    ANSWER = "in answer to us"
    FREE = "at any time"
    NEVER = "never"


Handler = Callable[[Core, int, Any, float], None]
"""``handler(core, msg_id, message, now)``; the message is of the class of its row."""


class Row(Struct, frozen=True):
    """A row of the table. ``answers`` says whether a message answers an unanswered one of ours."""

    handler: Handler | None
    legality: Legality
    answers: Callable[[Core, Any], bool]


# ---- service_messages: results ---------------------------------------------------------------------------------------


def on_rpc_result(core: Core, req_msg_id: int, body: bytes) -> None:
    """The answer to a request, or to a note that is a query. What the result holds is looked into only for rpc_error.

    ``body`` is the boxed result, perhaps a gzip_packed.

    Spec: https://core.telegram.org/mtproto/service_messages#response-to-an-rpc-query
    """
    request = core.outbox.by_msg_id(req_msg_id)
    if request is None:
        core.notes.answered(req_msg_id)
        return
    head = body[:4]
    if head == _GZIP_HEAD:
        try:
            body = inflate(body, min(core.limits.max_inflated, core.may_inflate))
        except BadPackingError as error:
            core.unusable(request, f"the answer is {error}")
            return
        core.may_inflate -= len(body)
        head = body[:4]
    if core.faults.holds:
        core.faults.all_is_well()
    if head == _RPC_ERROR:
        on_rpc_error(core, request, body)
    else:
        core.outbox.answered(request)
        core.events.append(Answer(request.handle, body))


def on_rpc_error(core: Core, request: Request, body: bytes) -> None:
    """The server's refusal of a request, as the result in an rpc_result.

    Spec: https://core.telegram.org/mtproto/service_messages#rpc-error
    """
    try:
        text = tl_bytes(body, _ERROR_HEAD.size).decode(errors="replace")
    except ValueError:
        core.unusable(request, "the answer is a broken rpc_error")
        return
    _, code = _ERROR_HEAD.unpack_from(body)
    core.outbox.finish(request, Cause.ERROR)
    core.events.append(Failure(request.handle, code, text))


# ---- service_messages: salts, pings, sessions ------------------------------------------------------------------------


def on_future_salts(core: Core, _msg_id: int, message: mtproto.FutureSalts, now: float) -> None:
    """The salts of the next hours.

    Spec: https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts
    """
    core.notes.answered(message.req_msg_id)
    salts = (Salt(salt.valid_since, salt.valid_until, salt.salt) for salt in message.salts)
    core.salts.learn(salts, core.ids.server_time(now))
    core.salts_changed()


def on_ping(core: Core, msg_id: int, message: mtproto.Ping | mtproto.PingDelayDisconnect, _now: float) -> None:
    """The server wants to know if we are here; either side may.

    Spec: https://core.telegram.org/mtproto/service_messages#ping-messages-pingpong
    """
    core.notes.add(Topic.REPLY, mtproto.Pong(msg_id=msg_id, ping_id=message.ping_id))


def on_pong(core: Core, _msg_id: int, message: mtproto.Pong, _now: float) -> None:
    """The server is here.

    Spec: https://core.telegram.org/mtproto/service_messages#ping-messages-pingpong
    """
    note = core.notes.answered(message.msg_id)
    if note is not None and note.ids == (message.ping_id,) and core.ping_id == message.ping_id:
        core.ping_id = None


def on_destroy_session_res(
    core: Core, _msg_id: int, message: mtproto.DestroySessionOk | mtproto.DestroySessionNone, _now: float
) -> None:
    """A session that was replaced is destroyed now, or was not there any more.

    Spec: https://core.telegram.org/mtproto/service_messages#request-to-destroy-session
    """
    core.obsolete.pop(message.session_id, None)


def on_new_session_created(core: Core, _msg_id: int, message: mtproto.NewSessionCreated, now: float) -> None:
    """The server has no memory of what we sent before ``first_msg_id``.

    It may have run it before it forgot, acknowledged or not, on this connection or an earlier one; what it refused, it
    has said so. So only what may run twice goes again. A container is drawn to its own msg_id, which is above those
    inside. The notice can be repeated, and come again for a lower msg_id.
    Spec: https://core.telegram.org/mtproto/service_messages#new-session-creation-notification
    """
    first = message.first_msg_id
    core.fate_unknown(
        [
            request
            for request in core.outbox.sent()
            if request.container_id < first and request.link != LEFT_BEHIND and request.handle not in core.repeats
        ],
        "the server has lost the session the request was sent in",
    )
    if core.salts.hint(message.server_salt, core.ids.server_time(now)):
        core.salts_changed()
    if message.unique_id != core.unique_id:
        core.unique_id = message.unique_id
        core.events.append(NewSession(first, message.unique_id))


# ---- service_messages_about_messages ---------------------------------------------------------------------------------


def on_msgs_ack(core: Core, _msg_id: int, message: mtproto.MsgsAck, now: float) -> None:
    """The server has these messages of ours.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt
    """
    for msg_id in message.msg_ids:
        request = core.outbox.by_msg_id(msg_id)
        if request is not None and request.msg_id == msg_id and request.state is State.SENT:
            core.acknowledge(request, now)


def on_bad_msg_notification(core: Core, msg_id: int, message: mtproto.BadMsgNotification, now: float) -> None:
    """The server did not take a message or container of ours; the code says what to do about it.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
    """
    code, bad_id = message.error_code, message.bad_msg_id
    # A container that came twice is no fault of ours.
    too_often = code != _TWICE and core.faults.count(code, bad_id, core.ids.last, now)
    # What was acknowledged was taken: the refusal is of a copy, which somebody else may have sent.
    named = [request for request in core.outbox.named(bad_id) if request.state is State.SENT]
    notes = core.notes.take_named((bad_id,))
    new_session = ""
    match code:
        case 16:  # msg_id too low
            core.synchronise(msg_id, now)
        case 17:  # msg_id too high: lower ones cannot follow in the same session
            core.synchronise(msg_id, now)
            new_session = "the clock was ahead"
        case 48:  # the salt is wrong, and the right one came elsewhere
            core.not_taken(named, now)
            named = []
        case 19 | 20:  # the container came twice, so it was taken; too old to say whether it was received
            for request in named:
                core.ask_about(request, now)
            named = []
        case 32 | 33:  # seq_no too low, too high
            new_session = "the sequence numbers got out of step"
        case 64:  # a container it cannot read
            for request in named:
                request.alone = True
        case _:  # 18, 34, 35: wrong msg_id bits or parity of seq_no, which is a fault of ours
            new_session = f"the server found a fault in our messages (code {code})"
            for request in named:
                if request.faulted:
                    core.refuse(request, f"the server refuses the message with code {code}")
                request.faulted = True
            notes = [note for note in notes if note.topic is Topic.ACKS]
    core.outbox.again(named, certain=True)
    core.say_again(notes, now)
    _after_refusal(core, code, new_session, too_often=too_often, now=now)


def on_bad_server_salt(core: Core, _msg_id: int, message: mtproto.BadServerSalt, now: float) -> None:
    """The salt was wrong; here is the right one. The whole packet goes again, at once.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
    """
    bad_id = message.bad_msg_id
    too_often = core.faults.count(message.error_code, bad_id, core.ids.last, now)
    core.salts.correct(message.new_server_salt, core.ids.server_time(now))
    core.salts_changed()
    named = core.outbox.named(bad_id)
    packets = {bad_id, *(request.container_id for request in named)}
    core.not_taken(core.outbox.packed_with(named), now)
    core.say_again(core.notes.take_named(packets), now)
    _after_refusal(core, message.error_code, "", too_often=too_often, now=now)


def _after_refusal(core: Core, code: int, new_session: str, *, too_often: bool, now: float) -> None:
    if too_often:
        core.hold_until = core.faults.hold(now)
        new_session = new_session or f"the server refused our messages too often (code {code})"
    if new_session:
        core.renew(new_session, now)


def on_msgs_state_req(core: Core, msg_id: int, message: mtproto.MsgsStateReq, _now: float) -> None:
    """The server asks what we have of its messages.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#request-for-message-status-information
    """
    info = bytes(_state_of_theirs(core, asked) for asked in message.msg_ids)
    core.notes.add(Topic.REPLY, mtproto.MsgsStateInfo(req_msg_id=msg_id, info=info))


def _state_of_theirs(core: Core, msg_id: int) -> int:
    if msg_id in core.window:
        return 4
    if core.window.has_forgotten(msg_id):
        return 1
    return 3 if msg_id > core.window.newest else 2


def on_msgs_state_info(core: Core, _msg_id: int, message: mtproto.MsgsStateInfo, now: float) -> None:
    """What the server knows of our messages, or that it has forgotten those we wanted again.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
    """
    note = core.notes.answered(message.req_msg_id)
    if note is None or len(note.ids) != len(message.info):
        return
    for msg_id, status in zip(note.ids, message.info, strict=True):
        if note.topic is not Topic.RESEND:
            core.learn_state(msg_id, status, now)
        elif status & 7 != 4 and (request := core.outbox.by_msg_id(msg_id)) is not None and request.was_sent:
            core.fate_unknown([request], "the server has forgotten its answer")


def on_msgs_all_info(core: Core, _msg_id: int, message: mtproto.MsgsAllInfo, now: float) -> None:
    """What the server knows of our messages, unasked.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#voluntary-communication-of-status-of-messages
    """
    if len(message.msg_ids) == len(message.info):
        for msg_id, status in zip(message.msg_ids, message.info, strict=True):
            core.learn_state(msg_id, status, now)


def on_msg_detailed_info(core: Core, _msg_id: int, message: mtproto.MsgDetailedInfo, now: float) -> None:
    """The server has an answer and sends only this instead: it has to be asked for. Acknowledging it would lose it.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message
    """
    request = core.outbox.by_msg_id(message.msg_id)
    if request is None or message.answer_msg_id in core.window:
        core.acks.add(message.answer_msg_id, now)
        return
    if request.was_sent:
        core.acknowledge(request, now)
    core.messages_wanted[message.answer_msg_id] = message.msg_id


def on_msg_new_detailed_info(core: Core, _msg_id: int, message: mtproto.MsgNewDetailedInfo, now: float) -> None:
    """The same for a message of the server that answers nothing.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message
    """
    wanted = message.answer_msg_id
    if wanted in core.window or core.window.has_forgotten(wanted):
        core.acks.add(wanted, now)
    else:
        core.messages_wanted[wanted] = 0


def on_msg_resend_req(core: Core, msg_id: int, message: mtproto.MsgResendReq, _now: float) -> None:
    """The server wants messages of ours again, under the same msg_ids.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#explicit-request-to-re-send-messages
    """
    info = bytearray()
    for wanted in message.msg_ids:
        request = core.outbox.by_msg_id(wanted)
        if request is None or request.msg_id != wanted or request.link == LEFT_BEHIND:
            info.append(1)
        else:
            info.append(4)
            core.repeats[request.handle] = request
    if 1 in info:
        core.notes.add(Topic.REPLY, mtproto.MsgsStateInfo(req_msg_id=msg_id, info=bytes(info)))


def on_msg_resend_ans_req(core: Core, msg_id: int, message: mtproto.MsgResendAnsReq, _now: float) -> None:
    """The server wants our answers to its messages; no answer of ours is ever kept.

    Spec: https://core.telegram.org/mtproto/service_messages_about_messages#explicit-request-to-re-send-answers
    """
    info = bytes(_state_of_theirs(core, asked) for asked in message.msg_ids)
    core.notes.add(Topic.REPLY, mtproto.MsgsStateInfo(req_msg_id=msg_id, info=info))


# ---- the table -------------------------------------------------------------------------------------------------------


def _nothing(_core: Core, _message: object) -> bool:
    return False


def _never() -> Row:
    return Row(None, Legality.NEVER, _nothing)


def _free(handler: Handler, answers: Callable[[Core, Any], bool] = _nothing) -> Row:
    return Row(handler, Legality.FREE, answers)


def _answer(handler: Handler, answers: Callable[[Core, Any], bool]) -> Row:
    return Row(handler, Legality.ANSWER, answers)


SERVICE: dict[int, Row] = {
    kind.CONSTRUCTOR_ID: row
    for kind, row in (
        (mtproto.RpcError, _never()),
        (mtproto.RpcAnswerUnknown, _never()),
        (mtproto.RpcAnswerDroppedRunning, _never()),
        (mtproto.RpcAnswerDropped, _never()),
        (mtproto.FutureSalt, _never()),
        (
            mtproto.FutureSalts,
            _answer(on_future_salts, lambda core, message: core.notes.awaits(message.req_msg_id, Topic.SALTS)),
        ),
        (mtproto.Ping, _free(on_ping)),
        (mtproto.PingDelayDisconnect, _free(on_ping)),
        (mtproto.Pong, _answer(on_pong, lambda core, message: core.notes.awaits(message.msg_id, Topic.PING))),
        (mtproto.DestroySessionOk, _free(on_destroy_session_res)),
        (mtproto.DestroySessionNone, _free(on_destroy_session_res)),
        (
            mtproto.NewSessionCreated,
            _answer(on_new_session_created, lambda core, message: core.ids.has_issued(message.first_msg_id)),
        ),
        (mtproto.MsgCopy, _never()),
        (mtproto.HttpWait, _never()),
        (mtproto.MsgsAck, _free(on_msgs_ack)),
        (
            mtproto.BadMsgNotification,
            _answer(on_bad_msg_notification, lambda core, message: core.is_ours(message.bad_msg_id)),
        ),
        (
            mtproto.BadServerSalt,
            _answer(on_bad_server_salt, lambda core, message: core.is_ours(message.bad_msg_id)),
        ),
        (mtproto.MsgsStateReq, _free(on_msgs_state_req)),
        (
            mtproto.MsgsStateInfo,
            _answer(
                on_msgs_state_info,
                lambda core, message: core.notes.awaits(
                    message.req_msg_id, Topic.STATE, Topic.RESEND, Topic.RESEND_ANSWERS
                ),
            ),
        ),
        (mtproto.MsgsAllInfo, _free(on_msgs_all_info)),
        (
            mtproto.MsgDetailedInfo,
            _free(on_msg_detailed_info, lambda core, message: core.outbox.by_msg_id(message.msg_id) is not None),
        ),
        (mtproto.MsgNewDetailedInfo, _free(on_msg_new_detailed_info)),
        (mtproto.MsgResendReq, _free(on_msg_resend_req)),
        (mtproto.MsgResendAnsReq, _free(on_msg_resend_ans_req)),
        # the auth-key exchange and what only a client says
        (mtproto.ResPQ, _never()),
        (mtproto.PQInnerData, _never()),
        (mtproto.PQInnerDataTemp, _never()),
        (mtproto.PQInnerDataDc, _never()),
        (mtproto.PQInnerDataTempDc, _never()),
        (mtproto.ServerDHParamsOk, _never()),
        (mtproto.ServerDHParamsFail, _never()),
        (mtproto.ServerDHInnerData, _never()),
        (mtproto.ClientDHInnerData, _never()),
        (mtproto.DhGenOk, _never()),
        (mtproto.DhGenRetry, _never()),
        (mtproto.DhGenFail, _never()),
        (mtproto.BindAuthKeyInner, _never()),
        (mtproto.DestroyAuthKeyOk, _never()),
        (mtproto.DestroyAuthKeyNone, _never()),
        (mtproto.DestroyAuthKeyFail, _never()),
        (mtproto.RpcDropAnswer, _never()),
        (mtproto.GetFutureSalts, _never()),
        (mtproto.DestroySession, _never()),
        (mtproto.DestroyAuthKey, _never()),
        (mtproto.ReqPq, _never()),
        (mtproto.ReqPqMulti, _never()),
        (mtproto.ReqDHParams, _never()),
        (mtproto.SetClientDHParams, _never()),
    )
}
