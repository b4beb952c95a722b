"""What each kind of fault in :data:`tools.simulate.plan.FAULTS` does to a world.

The file is long because each kind is a function of a few lines, and there are more than fifty of them. ``HAPPEN`` at
the end says which function is whose. What a fault excuses is not said here but by the judge.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final

import trio
from trimtp_api import mtproto

from tools.simulate.network import Wire
from tools.simulate.plan import METHODS, Fault
from trimtp.mtproto.exchange import ServerScript

if TYPE_CHECKING:
    from tools.simulate.world import World

__all__ = ["HAPPEN", "happen"]


async def happen(world: World, fault: Fault, began: float) -> None:
    """Wait until a fault is due and let it happen; one that lasts ends with this, or when all faults do."""
    await trio.sleep_until(began + fault.at)
    world.judge.fault(fault)
    await HAPPEN[fault.kind](world, fault)


_Happen = Callable[["World", Fault], Awaitable[None]]


def _wires(act: Callable[[Wire, Fault], None]) -> _Happen:
    """To every connection of the data centre."""

    async def to_all(world: World, fault: Fault) -> None:
        await trio.lowlevel.checkpoint()
        for wire in world.network.open_wires(fault.dc):
            act(wire, fault)

    return to_all


def _lasting(begin: Callable[[Wire, Fault], None], end: Callable[[Wire], None]) -> _Happen:
    """To every connection of the data centre that stands now, for ``value`` seconds."""

    async def for_a_while(world: World, fault: Fault) -> None:
        wires = world.network.open_wires(fault.dc)
        for wire in wires:
            begin(wire, fault)
        await trio.sleep(fault.value)
        for wire in wires:
            end(wire)

    return for_a_while


def _server(act: Callable[[Any, Fault], object]) -> _Happen:
    """To the data centre's own faults."""

    async def at_server(world: World, fault: Fault) -> None:
        await trio.lowlevel.checkpoint()
        act(world.cluster.dcs[fault.dc].faults, fault)

    return at_server


def _sessions(act: Callable[[World, Any, Any], None]) -> _Happen:
    """To every session that a connection of the data centre carries."""

    async def to_sessions(world: World, fault: Fault) -> None:
        await trio.lowlevel.checkpoint()
        for key, session in world.sessions(fault.dc):
            act(world, key, session)
            key.flush(session)

    return to_sessions


# ---- network -------------------------------------------------------------------------------------------------------


def _corrupt(wire: Wire, fault: Fault) -> None:
    pipe = wire.up if fault.what == "up" else wire.down
    pipe.troubles.corrupt += int(fault.value)


def _truncate(wire: Wire, fault: Fault) -> None:
    (wire.up if fault.what == "up" else wire.down).troubles.truncate = True


def _replay(wire: Wire, fault: Fault) -> None:
    if wire.is_plain:
        wire.log(f"replays {fault.value:g} writes {fault.what}")
        wire.replay(up=fault.what == "up", count=int(fault.value))


async def _replay_elsewhere(world: World, fault: Fault) -> None:
    """What a server said on one connection is repeated on those to its other address, which have other sessions."""
    await trio.lowlevel.checkpoint()
    wires = [wire for wire in world.network.open_wires(fault.dc) if wire.is_plain]
    for wire in wires:
        for other in wires:
            if other.to_media is not wire.to_media:
                wire.replay_from(other, int(fault.value))


async def _overtaken(world: World, fault: Fault) -> None:
    """A connection breaks for the client only; what it wrote last still reaches the server, behind its successor."""
    wires = world.network.open_wires(fault.dc)
    for wire in wires:
        wire.hold(up=True, down=False)
    await trio.sleep(fault.value / 2)
    for wire in wires:
        wire.break_for_client()
    await trio.sleep(fault.value / 2)
    for wire in wires:
        wire.release()


def _code(wire: Wire, fault: Fault) -> None:
    if wire.is_plain:
        wire.insert_code(int(fault.value))


async def _codes(world: World, fault: Fault) -> None:
    """Somebody on the way says -404 on every connection."""
    with trio.move_on_after(fault.value):
        while True:
            for wire in world.network.open_wires(fault.dc):
                if wire.is_plain:
                    wire.insert_code(-404)
            await trio.sleep(0.5)


async def _garbage(world: World, fault: Fault) -> None:
    await trio.lowlevel.checkpoint()
    chance = random.Random(f"garbage {world.plan.seed} {fault.at}")  # noqa: S311 -- repeatable on purpose
    for wire in world.network.open_wires(fault.dc):
        if wire.is_plain:
            wire.insert_garbage(int(fault.value), chance)


def _block(wire: Wire, _fault: Fault) -> None:
    wire.up.block()


def _delay(wire: Wire, fault: Fault) -> None:
    wire.extra_latency = fault.value / 4


def _undelay(wire: Wire) -> None:
    wire.extra_latency = 0.0


async def _refuse(world: World, fault: Fault) -> None:
    network = world.network
    network.refusing.add(fault.dc)
    for wire in network.open_wires(fault.dc):
        wire.reset()
    await trio.sleep(fault.value)
    network.refusing.discard(fault.dc)


async def _hang(world: World, fault: Fault) -> None:
    network = world.network
    network.hanging.add(fault.dc)
    for wire in network.open_wires(fault.dc):
        wire.end()
    await trio.sleep(fault.value)
    network.let_dial()


# ---- servers -------------------------------------------------------------------------------------------------------


def _restart(faults: Any, _fault: Fault) -> None:
    faults.forget_sessions()
    faults.reset()


def _error(faults: Any, fault: Fault) -> None:
    method, name = fault.what.split()
    known = {"INTERDC_2_CALL_ERROR": 500, "RPC_CALL_FAIL": 500, "Timedout": 503}
    faults.error(method, name, code=known.get(name), times=fault.value)


def _unauthorize(faults: Any, fault: Fault) -> None:
    """Calls are answered 401 again and again, whatever was imported."""
    for method in METHODS:
        faults.error(method, "AUTH_KEY_UNREGISTERED", times=fault.value)


async def _refuse_late(world: World, fault: Fault) -> None:
    """Two calls of a kind are answered 401, and one of these answers comes only after a reconnect."""
    faults = world.cluster.dcs[fault.dc].faults
    for method in METHODS:
        faults.error(method, "AUTH_KEY_UNREGISTERED", times=2)
        faults.drop_answer(method)
    await trio.sleep(fault.value)
    faults.reset()


async def _late(world: World, fault: Fault) -> None:
    faults = world.cluster.dcs[fault.dc].faults
    methods = [fault.what] if fault.what != "*" else list(METHODS)
    for method in methods:
        faults.stall(method)
    await trio.sleep(fault.value)
    for method in methods:
        faults.release(method)


async def _repeat_while_running(world: World, fault: Fault) -> None:
    """What is being run comes once more."""
    faults = world.cluster.dcs[fault.dc].faults
    for method in METHODS:
        faults.stall(method)
    await trio.sleep(fault.value / 2)
    for wire in world.network.open_wires(fault.dc):
        if wire.is_plain:
            wire.replay(up=True, count=4)
    await trio.sleep(fault.value / 2)
    for method in METHODS:
        faults.release(method)


async def _die_while_running(world: World, fault: Fault) -> None:
    """The next calls are executed, and then the server dies with all it knows of sessions."""
    await trio.lowlevel.checkpoint()
    world.die_while[fault.dc] += int(fault.value)


def _exchange(faults: Any, fault: Fault) -> None:
    scripts = (ServerScript(fail=True), ServerScript(retries=2), ServerScript(params_fails=1))
    faults.exchange(scripts[int(fault.value)])


def _double(_world: World, _key: Any, session: Any) -> None:
    """Send everything unacknowledged once more."""
    for outgoing in list(session._outbox._unacked.values()):  # noqa: SLF001 -- the mock's own
        session._again(outgoing)  # noqa: SLF001


def _lie(world: World, _key: Any, session: Any) -> None:
    """A true server that is confused: bad_server_salt for a message we never sent."""
    salt = 0x11E5 + len(world.judge.lies)
    world.judge.lies.add(salt)
    bad = mtproto.BadServerSalt(bad_msg_id=4, bad_msg_seqno=0, error_code=48, new_server_salt=salt)
    session._send(bad)  # noqa: SLF001


def _ask_states(_world: World, _key: Any, session: Any) -> None:
    outbox = session._outbox  # noqa: SLF001
    ids = [kept.msg_id for kept in outbox._unacked.values()] or [5]  # noqa: SLF001
    outbox.queue(outbox.make(mtproto.MsgsStateReq(msg_ids=ids).to_bytes(), session._now, content=True, unasked=True))  # noqa: SLF001


def _ask_again(_world: World, _key: Any, session: Any) -> None:
    """The server wants the client's last messages again, under the same msg_ids."""
    ids = [msg_id for msg_id, known in session._received.items() if known.running]  # noqa: SLF001
    ids = ids or list(session._received)[-3:]  # noqa: SLF001
    if ids:
        session._send(mtproto.MsgResendReq(msg_ids=ids))  # noqa: SLF001


async def _push(world: World, fault: Fault) -> None:
    for _ in range(int(fault.value)):
        world.push()
        await trio.sleep(0.3)


async def _repeat_updates(world: World, fault: Fault) -> None:
    """Updates, and the packets that they came in once more."""
    for _ in range(int(fault.value)):
        world.push()
        await trio.sleep(0.3)
    await trio.sleep(0.5)
    for dc in world.judge.homes:
        for wire in world.network.open_wires(dc):
            if wire.is_plain:
                wire.replay(up=False, count=4)


async def _move_user(world: World, fault: Fault) -> None:
    """The account lives on another data centre from now on."""
    await trio.lowlevel.checkpoint()
    world.move_user(fault.dc)


async def _rotate_cdn_keys(world: World, _fault: Fault) -> None:
    await trio.lowlevel.checkpoint()
    world.cluster.rotate_cdn_keys()


# ---- the machine ---------------------------------------------------------------------------------------------------


async def _server_clock(world: World, fault: Fault) -> None:
    """All servers' clocks jump, as seen from a client whose own clock stood still, or whose servers were set right."""
    await trio.lowlevel.checkpoint()
    world.cluster._clock_offset += fault.value  # noqa: SLF001
    world.clocks_set_at.append(world.cluster.now())


async def _sleep(world: World, fault: Fault) -> None:
    """The machine sleeps and the loop's clock with it: connections are dead, and the time of day has gone on."""
    for dc_id in world.cluster.dcs:
        for wire in world.network.open_wires(dc_id):
            wire.go_silent()
    world.slept += fault.value
    world.cluster._clock_offset += fault.value  # noqa: SLF001
    await trio.lowlevel.checkpoint()


async def _error_after(world: World, fault: Fault) -> None:
    """A call is executed and then answered by an error."""
    await trio.lowlevel.checkpoint()
    world.fail_after[fault.dc] += int(fault.value)


async def _suspend(world: World, fault: Fault) -> None:
    """The machine sleeps: its connections are dead when it wakes, and all its timers are due at once."""
    for dc_id in world.cluster.dcs:
        for wire in world.network.open_wires(dc_id):
            wire.go_silent()
    world.clock.jump(fault.value)
    await trio.lowlevel.checkpoint()


async def _disk_error(world: World, fault: Fault) -> None:
    await trio.lowlevel.checkpoint()
    world.disk.errors = int(fault.value)


async def _slow_disk(world: World, fault: Fault) -> None:
    world.disk.slowness = fault.value / 10
    await trio.sleep(20)
    world.disk.slowness = 0.0


async def _crash(world: World, _fault: Fault) -> None:
    await trio.lowlevel.checkpoint()
    world.crash()


async def _crash_at_commit(world: World, fault: Fault) -> None:
    await trio.lowlevel.checkpoint()
    world.disk.crash_before = bool(fault.value)
    world.disk.crash_at_commit = world.crash


async def _reopen(world: World, _fault: Fault) -> None:
    await trio.lowlevel.checkpoint()
    world.end_life()


async def _log_out(world: World, _fault: Fault) -> None:
    """The user logs out and in again; that is not hurried when the faults are over."""
    await trio.lowlevel.checkpoint()
    world.nursery.start_soon(world.log_out)


HAPPEN: Final[dict[str, _Happen]] = {
    "reset": _wires(lambda wire, _: wire.reset()),
    "end": _wires(lambda wire, _: wire.end()),
    "silence": _wires(lambda wire, _: wire.go_silent()),
    "hold": _lasting(lambda wire, _: wire.hold(up=True, down=True), Wire.release),
    "hold answers": _lasting(lambda wire, _: wire.hold(up=False, down=True), Wire.release),
    "block writes": _lasting(_block, Wire.release),
    "delay": _lasting(_delay, _undelay),
    "corrupt": _wires(_corrupt),
    "truncate": _wires(_truncate),
    "replay": _wires(_replay),
    "overtaken": _overtaken,
    "replay elsewhere": _replay_elsewhere,
    "inject code": _wires(_code),
    "inject 404s": _codes,
    "inject garbage": _garbage,
    "refuse": _refuse,
    "hang": _hang,
    "drop connections": _server(lambda faults, fault: (faults.drop(fault.value), faults.reset())),
    "transport code": _server(lambda faults, fault: faults.transport_code(int(fault.value))),
    "corrupt at the server": _server(lambda faults, fault: faults.corrupt(fault.value)),
    "restart": _server(_restart),
    "die while running": _die_while_running,
    "repeat while running": _repeat_while_running,
    "forget sessions": _server(lambda faults, _: faults.forget_sessions()),
    "rotate salts": _server(lambda faults, _: faults.rotate_salts()),
    "forget temporary keys": _server(lambda faults, _: faults.forget_temporary_keys()),
    "forget bindings": _server(lambda faults, _: faults.forget_bindings()),
    "forget key": _server(lambda faults, _: faults.forget_key()),
    "forget authorizations": _server(lambda faults, _: faults.forget_authorizations()),
    "refuse late": _refuse_late,
    "unauthorize": _server(_unauthorize),
    "drop answer": _server(lambda faults, fault: faults.drop_answer(fault.what, fault.value)),
    "announce answer": _server(lambda faults, fault: faults.announce_answer(fault.what, fault.value)),
    "double answers": _sessions(_double),
    "late": _late,
    "error": _server(_error),
    "transfer error": _server(_error),
    "transfer answer lost": _server(lambda faults, fault: faults.drop_answer(fault.what, fault.value)),
    "transfer late": _late,
    "exchange": _server(_exchange),
    "exchange stalls": _server(lambda faults, _: faults.stall("req_DH_params", times=1)),
    "push": _push,
    "repeat updates": _repeat_updates,
    "move user": _move_user,
    "rotate CDN keys": _rotate_cdn_keys,
    "lie about salts": _sessions(_lie),
    "ask for states": _sessions(_ask_states),
    "ask again": _sessions(_ask_again),
    "server clock": _server_clock,
    "sleep": _sleep,
    "error after": _error_after,
    "suspend": _suspend,
    "disk error": _disk_error,
    "slow disk": _slow_disk,
    "crash": _crash,
    "crash at commit": _crash_at_commit,
    "reopen": _reopen,
    "log out": _log_out,
}
"""Every kind of fault."""
