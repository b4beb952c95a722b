"""Client bugs, switched on one at a time from outside, to see that the simulation finds each of them.

A mutant is a context manager that puts something wrong in the place of something right, in this process and for as
long as it lasts; the client's code knows nothing of it. ``python -m tools.simulate --mutants`` runs seeds under each
until an invariant is violated. One that survives is a hole in the simulation.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import Any, Final

import trio
from trimtp_api import mtproto

import trimtp.client
import trimtp.dc.pool
import trimtp.mtproto.envelope
import trimtp.mtproto.receiving
import trimtp.mtproto.session
from tools.simulate.control import patched
from tools.simulate.plan import draw
from tools.simulate.world import Report, run
from trimtp.authorization.exports import ExportLimiter
from trimtp.authorization.manager import DcAuthManager
from trimtp.dc.connection import Connection
from trimtp.dc.datacenter import Datacenter
from trimtp.dc.line import Line
from trimtp.dc.link import Link
from trimtp.dc.pool import Pool
from trimtp.mtproto.acks import AckBasket
from trimtp.mtproto.core import Core
from trimtp.mtproto.incoming import Incoming
from trimtp.mtproto.msg_id import MsgIdSource
from trimtp.mtproto.replay import ReplayWindow
from trimtp.mtproto.service import SERVICE, Legality
from trimtp.mtproto.session import Session
from trimtp.rpc import Tries, policy

__all__ = ["MUTANTS", "hunt", "search"]

Mutant = Callable[[], AbstractContextManager[None]]
MUTANTS: Final[dict[str, Mutant]] = {}


def _patch(name: str, owner: Any, **attributes: Any) -> None:
    MUTANTS[name] = lambda: patched(owner, **attributes)


def _row(name: str, kind: type[mtproto.TLObject], **changes: Any) -> None:
    """A mutant that changes a row of the table of service messages."""

    @contextmanager
    def changed() -> Iterator[None]:
        before = SERVICE[kind.CONSTRUCTOR_ID]
        SERVICE[kind.CONSTRUCTOR_ID] = replace(before, **changes)
        try:
            yield
        finally:
            SERVICE[kind.CONSTRUCTOR_ID] = before

    MUTANTS[name] = changed


def _ignore(_core: Core, _msg_id: int, _message: object, _now: float) -> None:
    """A service message that nobody looks at."""


# ---- packets ---------------------------------------------------------------------------------------------------------


class _Agreeable:
    @staticmethod
    def compare_digest(_one: bytes, _other: bytes) -> bool:
        return True


def _decrypt_unchecked(key: Any, packet: bytes, *, from_client: bool) -> Any:
    with patched(trimtp.mtproto.envelope, hmac=_Agreeable):
        return _decrypt(key, packet, from_client=from_client)


_decrypt = trimtp.mtproto.session.decrypt  # type: ignore[attr-defined]  # taken from where the session takes it
_patch("no hash check", trimtp.mtproto.session, decrypt=_decrypt_unchecked)


def _remember_one(self: ReplayWindow, msg_id: int) -> bool:
    is_new = msg_id not in self
    self.__init__()  # type: ignore[misc]
    _add(self, msg_id)
    return is_new


_add = ReplayWindow.add
_patch("replay window of 1", ReplayWindow, add=_remember_one)


def _first_only(core: Core, packet_id: int, messages: list[Incoming], **more: Any) -> None:
    _take_packet(core, packet_id, messages[:1], **more)


_take_packet = trimtp.mtproto.receiving.take_packet
_patch("rest of a container dropped", trimtp.mtproto.session, take_packet=_first_only)


def _to(message: Incoming, req_msg_id: int) -> Incoming:
    return Incoming(message.msg_id, message.seq_no, message.constructor, message.body, req_msg_id, message.message)


def _to_the_first(core: Core, message: Incoming) -> None:
    for request in core.outbox.sent():
        return _on_rpc_result(core, _to(message, request.msg_id))
    return _on_rpc_result(core, message)


_on_rpc_result = trimtp.mtproto.receiving.on_rpc_result  # type: ignore[attr-defined]  # as above
_patch("answer matched to the wrong request", trimtp.mtproto.receiving, on_rpc_result=_to_the_first)


def _ack_at_once(core: Core, _msg_id: int, message: mtproto.MsgDetailedInfo, now: float) -> None:
    core.acks.add(message.answer_msg_id, now)


_row("ack on detailed info", mtproto.MsgDetailedInfo, handler=_ack_at_once)
_row("salt taken from unmatched messages", mtproto.BadServerSalt, legality=Legality.FREE)
_row("new sessions of the server ignored", mtproto.NewSessionCreated, handler=_ignore)
_row("state infos ignored", mtproto.MsgsStateInfo, handler=_ignore)
_row("bad_msg_notification ignored", mtproto.BadMsgNotification, handler=_ignore)


def _salt_not_taken(core: Core, _msg_id: int, message: mtproto.BadServerSalt, now: float) -> None:
    core.not_taken(core.outbox.packed_with(core.outbox.named(message.bad_msg_id)), now)


_row("the right salt not taken", mtproto.BadServerSalt, handler=_salt_not_taken)

# ---- numbers and acknowledgements ------------------------------------------------------------------------------------


def _always_related(self: MsgIdSource, now: float, *, content_related: bool) -> tuple[int, int]:
    return _number(self, now, content_related=content_related or True)


_number = MsgIdSource.number
_patch("every message content-related", MsgIdSource, number=_always_related)


def _time_alone(self: MsgIdSource, now: float) -> int:
    self.last = int(self.server_time(now) * 2**32) & ~3
    self._first = self._first or self.last
    return self.last


_patch("msg_ids from the clock alone", MsgIdSource, next=_time_alone)
_patch("the server's time not taken", MsgIdSource, synchronise=lambda self, _msg_id, _now: self.time_offset)
_patch("nothing acknowledged", AckBasket, add=lambda _self, _msg_id, _now: None, add_all=lambda _self, _ids, _now: None)
_patch("no acks flushed at close", Session, flush_acks=lambda _self, _now: None)

# ---- requests --------------------------------------------------------------------------------------------------------


def _again_unasked(self: Core, request: Any, _now: float) -> None:
    self.outbox.again([request], certain=False)


_patch("resend without asking for the state", Core, ask_about=_again_unasked)
_patch(
    "resend under a new msg_id",
    Core,
    not_taken=lambda self, requests, _now: self.outbox.again(list(requests), certain=True),
)


def _resend_a_duplicate(core: Core, msg_id: int, message: mtproto.BadMsgNotification, now: float) -> None:
    if message.error_code == 19:
        core.outbox.again(core.outbox.named(message.bad_msg_id), certain=True)
    elif (handler := _bad_msg.handler) is not None:
        handler(core, msg_id, message, now)


_bad_msg = SERVICE[mtproto.BadMsgNotification.CONSTRUCTOR_ID]
_row("a container that came twice sent again", mtproto.BadMsgNotification, handler=_resend_a_duplicate)
_patch("everything repeatable", trimtp.dc.pool, is_repeatable=lambda _function: True)
_patch("nothing repeatable", trimtp.dc.pool, is_repeatable=lambda _function: False)
_patch("a server error retried whatever it was", trimtp.client, is_repeatable=lambda _function: True)


async def _call_anew(self: Pool, dc_id: int, function: Any, *args: Any, **more: Any) -> Any:
    sent: set[int] = self.__dict__.setdefault("sent_before", set())
    random_id = getattr(function, "random_id", None)
    if random_id in sent:
        fields = {name: getattr(function, name) for name in function.__struct_fields__}
        function = type(function)(**(fields | {"random_id": random_id + (1 << 40)}))
    elif isinstance(random_id, int):
        sent.add(random_id)
    return await _pool_call(self, dc_id, function, *args, **more)


_pool_call = Pool.call
_patch("new random_id on retry", Pool, call=_call_anew)

# ---- connections -----------------------------------------------------------------------------------------------------


def _new_key_at_once(self: Datacenter) -> None:
    self._drop_key()


_patch("new key on -404", Datacenter, _key_refused=_new_key_at_once)


async def _dial_hopefully(self: Datacenter) -> Any:
    dialled = await _dial(self)
    self._attempts = 0
    return dialled


_dial = Datacenter._dial  # noqa: SLF001
_patch("back-off reset on connect", Datacenter, _dial=_dial_hopefully)


async def _send_what_fits(self: Link, *packets: bytes) -> None:
    with trio.move_on_after(10):
        await _send(self, *packets)


_send = Link.send
_patch("torn frame reused", Link, send=_send_what_fits)


async def _leave_open(_self: Link) -> None:
    await trio.lowlevel.checkpoint()


_patch("connections left open", Link, aclose=_leave_open)
_patch("no pings", Core, ping_deadline=property(lambda _self: None))


def _forget_nothing(self: Line, _call: Any) -> None:
    self.poke()


_patch("cancelled calls kept", Line, forget=_forget_nothing)


def _never_close(_self: Connection) -> None:
    """Somebody else may do it."""


_patch("connections not closed at close", Connection, close=_never_close)

# ---- keys and authorizations -----------------------------------------------------------------------------------------


def _cached(self: DcAuthManager, dc_id: int) -> bool:
    return self._record(dc_id).auth_key is not None


_patch("DC cached before the import", DcAuthManager, _is_authorized=_cached)


def _uncounted(self: Tries, action: Any) -> Tries:
    return self if isinstance(action, policy.Reauthorize) else _after(self, action)


_after = Tries.after
_patch("unbounded re-import", Tries, after=_uncounted)


async def _no_turn(self: ExportLimiter, _dc_id: int) -> None:
    await self._one.acquire()


_patch("exports not spaced", ExportLimiter, enter=_no_turn)


async def _key_in_memory(self: DcAuthManager, dc_id: int, made: Any) -> None:
    await trio.lowlevel.checkpoint()
    record = self._record(dc_id)
    self._records[dc_id] = replace(record, auth_key=made.auth_key.data, time_offset=made.time_offset)


_patch("keys used before they are stored", DcAuthManager, key_made=_key_in_memory)


def _tell_all(self: Datacenter, key: Any) -> None:
    import logging

    logging.getLogger("trimtp.dc").debug("dc%d: the key is %s", self.dc_id, key.auth_key.data.hex())
    _adopt(self, key)


_adopt = Datacenter._adopt  # noqa: SLF001
_patch("keys in the log", Datacenter, _adopt=_tell_all)


# ---- the hunt --------------------------------------------------------------------------------------------------------


def search(name: str, seeds: Sequence[int]) -> Report | None:
    """Run seeds under a mutant; the first report with a violation, or None: it survived."""
    for seed in seeds:
        with MUTANTS[name]():
            report = run(draw(seed))
        if report.violation is not None:
            return report
    return None


def _search(task: tuple[str, int]) -> tuple[str, int, str]:
    name, seeds = task
    report = search(name, range(1, seeds + 1))
    return (name, 0, "") if report is None else (name, report.plan.seed, str(report.violation))


def hunt(names: Sequence[str], *, seeds: int, jobs: int) -> int:
    """Print which seed and invariant finds each mutant; 1 if any survives."""
    unknown = [name for name in names if name not in MUTANTS]
    if unknown:
        print(f"no such mutant: {', '.join(unknown)}; there are: {', '.join(MUTANTS)}")
        return 2
    began = time.perf_counter()
    tasks = [(name, seeds) for name in names or MUTANTS]
    survivors = 0
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        for name, seed, violation in pool.imap(_search, tasks, chunksize=1):
            survivors += not seed
            print(f"{name:<40} {seed or 'SURVIVED':>8}  {violation[:110]}", flush=True)
    print(f"{len(tasks) - survivors} of {len(tasks)} mutants found, {time.perf_counter() - began:.0f} s")
    return int(bool(survivors))
