"""Bugs of the session and of the connection that carries it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import trio
from trimtp_api import mtproto

import trimtp.client
import trimtp.dc.pool
import trimtp.mtproto.chain
import trimtp.mtproto.envelope
import trimtp.mtproto.receiving
import trimtp.mtproto.session
from tools.simulate.bugs.catalogue import ignore, patch, row
from tools.simulate.control import patched
from trimtp.dc.connection import Connection
from trimtp.dc.datacenter import Datacenter
from trimtp.dc.line import Line
from trimtp.dc.link import Link, Rest
from trimtp.dc.pool import Pool
from trimtp.mtproto.acks import AckBasket
from trimtp.mtproto.core import Core
from trimtp.mtproto.envelope import Inner
from trimtp.mtproto.incoming import Incoming
from trimtp.mtproto.msg_id import MsgIdSource
from trimtp.mtproto.notes import Topic
from trimtp.mtproto.outbox import Cause, Outbox
from trimtp.mtproto.replay import ReplayWindow
from trimtp.mtproto.service import SERVICE, Legality
from trimtp.mtproto.session import Session
from trimtp.ordered import Place

__all__: list[str] = []

# ---- packets ---------------------------------------------------------------------------------------------------------


class _Agreeable:
    @staticmethod
    def compare_digest(_one: bytes, _other: bytes) -> bool:
        return True


def _decrypt_unchecked(key: Any, packet: bytes, *, from_client: bool) -> Any:
    with patched(trimtp.mtproto.envelope, hmac=_Agreeable):
        return _decrypt(key, packet, from_client=from_client)


_decrypt = trimtp.mtproto.session.decrypt  # type: ignore[attr-defined]  # taken from where the session takes it
patch("no hash check", trimtp.mtproto.session, decrypt=_decrypt_unchecked)


def _take_of_any_session(self: Session, inner: Any, now: float) -> Any:
    ours = Inner(inner.salt, self.session_id, inner.msg_id, inner.seq_no, inner.body)
    return _take(self, ours, now)


_take = Session.take
patch("session_id not looked at", Session, take=_take_of_any_session)


def _remember_one(self: ReplayWindow, msg_id: int) -> bool:
    is_new = msg_id not in self
    self.__init__()  # type: ignore[misc]
    _add(self, msg_id)
    return is_new


def _remember_the_last(self: ReplayWindow, msg_ids: list[int]) -> bool:
    is_new = _add_newest(self, msg_ids)
    if is_new:
        _remember_one(self, msg_ids[-1])
    return is_new


_add, _add_newest = ReplayWindow.add, ReplayWindow.add_newest
patch("replay window of 1", ReplayWindow, add=_remember_one, add_newest=_remember_the_last)


def _first_only(core: Core, packet_id: int, messages: list[Incoming], **more: Any) -> None:
    _take_packet(core, packet_id, messages[:1], **more)


_take_packet = trimtp.mtproto.receiving.take_packet
patch("rest of a container dropped", trimtp.mtproto.session, take_packet=_first_only)


def _to_the_first(core: Core, req_msg_id: int, body: bytes) -> None:
    for request in core.outbox.sent():
        return _on_rpc_result(core, request.msg_id, body)
    return _on_rpc_result(core, req_msg_id, body)


_on_rpc_result = trimtp.mtproto.receiving.on_rpc_result  # type: ignore[attr-defined]  # as above
patch("answer matched to the wrong request", trimtp.mtproto.receiving, on_rpc_result=_to_the_first)


def _to_somebody(core: Core, req_msg_id: int, body: bytes) -> None:
    is_awaited = core.outbox.by_msg_id(req_msg_id) or core.notes.awaits(req_msg_id, *Topic)
    if is_awaited:
        _on_rpc_result(core, req_msg_id, body)
    else:
        _to_the_first(core, req_msg_id, body)


patch("answer of a cancelled call given to another", trimtp.mtproto.receiving, on_rpc_result=_to_somebody)

# ---- service messages ------------------------------------------------------------------------------------------------


def _ack_at_once(core: Core, _msg_id: int, message: mtproto.MsgDetailedInfo, now: float) -> None:
    core.acks.add(message.answer_msg_id, now)


row("ack on detailed info", mtproto.MsgDetailedInfo, handler=_ack_at_once)
row("salt taken from unmatched messages", mtproto.BadServerSalt, legality=Legality.FREE)
row("new sessions of the server ignored", mtproto.NewSessionCreated, handler=ignore)
row("state infos ignored", mtproto.MsgsStateInfo, handler=ignore)
row("bad_msg_notification ignored", mtproto.BadMsgNotification, handler=ignore)


def _salt_not_taken(core: Core, _msg_id: int, message: mtproto.BadServerSalt, now: float) -> None:
    core.not_taken(core.outbox.packed_with(core.outbox.named(message.bad_msg_id)), now)


row("the right salt not taken", mtproto.BadServerSalt, handler=_salt_not_taken)

# ---- numbers and acknowledgements ------------------------------------------------------------------------------------


def _always_related(self: MsgIdSource, now: float, *, content_related: bool) -> tuple[int, int]:
    return _number(self, now, content_related=content_related or True)


_number = MsgIdSource.number
patch("every message content-related", MsgIdSource, number=_always_related)


def _by_the_clock_alone(original: Callable[..., Any]) -> Callable[..., Any]:
    def number(self: MsgIdSource, now: float, **more: Any) -> Any:
        self.last = 0
        return original(self, now, **more)

    return number


patch(
    "msg_ids from the clock alone",
    MsgIdSource,
    next=_by_the_clock_alone(MsgIdSource.next),
    number=_by_the_clock_alone(MsgIdSource.number),
    begin_run=_by_the_clock_alone(MsgIdSource.begin_run),
)
patch("the server's time not taken", MsgIdSource, synchronise=lambda self, _msg_id, _now: self.time_offset)
patch("nothing acknowledged", AckBasket, add=lambda _self, _msg_id, _now: None, add_all=lambda _self, _ids, _now: None)
patch("no acks flushed at close", Session, flush_acks=lambda _self, _now: None)
patch(
    "acks wait for something to ride on",
    AckBasket,
    deadline=property(lambda _self: None),
    is_due=lambda self, _now: len(self) > 0 and self._flush,
)

# ---- requests --------------------------------------------------------------------------------------------------------


def _again_unasked(self: Core, request: Any, _now: float) -> None:
    self.outbox.again([request], certain=False)


patch("resend without asking for the state", Core, ask_about=_again_unasked)
patch(
    "resend under a new msg_id",
    Core,
    not_taken=lambda self, requests, _now: self.outbox.again(list(requests), certain=True),
)
patch(
    "all calls of a lost session sent again",
    Core,
    fate_unknown=lambda self, requests, _reason: self.outbox.again(list(requests), certain=False),
)


def _resend_a_duplicate(core: Core, msg_id: int, message: mtproto.BadMsgNotification, now: float) -> None:
    if message.error_code == 19:
        core.outbox.again(core.outbox.named(message.bad_msg_id), certain=True)
    elif (handler := _bad_msg.handler) is not None:
        handler(core, msg_id, message, now)


_bad_msg = SERVICE[mtproto.BadMsgNotification.CONSTRUCTOR_ID]
row("a container that came twice sent again", mtproto.BadMsgNotification, handler=_resend_a_duplicate)
patch("everything repeatable", trimtp.dc.pool, is_repeatable=lambda _function: True)
patch("nothing repeatable", trimtp.dc.pool, is_repeatable=lambda _function: False)
patch("a server error retried whatever it was", trimtp.client, is_repeatable=lambda _function: True)


def _start_anew(self: Pool, dc_id: int, function: Any, *args: Any, **more: Any) -> Any:
    sent: set[int] = self.__dict__.setdefault("sent_before", set())
    random_id = getattr(function, "random_id", None)
    if random_id in sent:
        fields = {name: getattr(function, name) for name in function.__struct_fields__}
        function = type(function)(**(fields | {"random_id": random_id + (1 << 40)}))
    elif isinstance(random_id, int):
        sent.add(random_id)
    return _start(self, dc_id, function, *args, **more)


_start = Pool.start
patch("new random_id on retry", Pool, start=_start_anew)


def _give_all_up(self: Line, _trouble: Any) -> list[Any]:
    calls, self.calls = list(self.calls.values()), {}
    for call in calls:
        self.session.cancel(call.request, self._clock.now())
        call.line = None
    return calls


patch("sent calls said not to have run", Line, give_up=_give_all_up)


def _forget_nothing(self: Line, _call: Any) -> None:
    self.poke()


patch("cancelled calls kept", Line, forget=_forget_nothing)


def _cancel_in_silence(self: Session, request: int, _now: float) -> None:
    outbox: Outbox = self._core.outbox
    found = outbox.get(request)
    if found is not None:
        outbox.finish(found, Cause.CANCEL)


patch("rpc_drop_answer never sent", Session, cancel=_cancel_in_silence)

# ---- chains ----------------------------------------------------------------------------------------------------------


def _add_beside(core: Core, _earlier: Any, body: bytes, *, repeatable: bool) -> Any:
    return core.outbox.add(body, repeatable=repeatable, init=False)


async def _no_turn(_self: Place) -> None:
    await trio.lowlevel.checkpoint()


async def _end_of_whatever_kind(self: Place) -> None:
    previous = self._previous
    while previous is not None and not previous.is_done:
        await previous.changed.wait()
    self._previous = None


patch("calls of a chain not tied to each other", trimtp.mtproto.chain, add_after=_add_beside)
patch("calls of a chain wait for nothing", Place, turn=_no_turn)
patch("a chain goes on after a failure", Place, end_of_previous=_end_of_whatever_kind)

# ---- connections -----------------------------------------------------------------------------------------------------


async def _dial_hopefully(self: Datacenter) -> Any:
    dialled = await _dial(self)
    self._attempts = 0
    return dialled


_dial = Datacenter._dial  # noqa: SLF001
patch("back-off reset on connect", Datacenter, _dial=_dial_hopefully)
patch("no back-off", Datacenter, _spread=lambda _self: 0.05)


async def _drop_what_does_not_fit(self: Link, rest: Rest) -> Rest:
    with trio.move_on_after(10):
        return await _go_on(self, rest)
    return b""


_go_on = Link.go_on
patch("torn frame reused", Link, go_on=_drop_what_does_not_fit)


async def _leave_open(_self: Link) -> None:
    await trio.lowlevel.checkpoint()


patch("connections left open", Link, aclose=_leave_open)


def _note_the_time(self: Core, now: float, _within: float = 0.0) -> None:
    self.ping_at = now


patch("no pings", Core, ping=_note_the_time)


def _never_close(_self: Connection) -> None:
    """Somebody else may do it."""


patch("connections not closed at close", Connection, close=_never_close)
