"""What is drawn from a seed before a run begins: settings, calls, faults. Plain values, so that they can be shrunk."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Literal

__all__ = ["CDN", "DCS", "FAULTS", "HOME", "METHODS", "Call", "Fault", "Plan", "draw"]

HOME: Final = 2
"""Where the client begins, and where the account lives unless the plan says otherwise."""
DCS: Final = (1, 2, 4)
CDN: Final = 203

METHODS: Final = ("contacts.resolveUsername", "messages.sendMessage", "messages.editMessage")
"""What calls read with, send with (carrying a random_id), and do what must not be done twice with."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call: when it begins, what it is, on which data centre (0: home, unnamed), how much it is answered.

    ``cancel_after`` is after how many seconds its caller gives up, 0 for never. Calls of the same ``chain``, which is
    not 0, are made in one ``client.ordered()`` block, in their order here; the patience of the first is that of all.
    ``via`` is the connection that it goes by.
    """

    token: int
    at: float
    kind: str
    dc: int = 0
    cancel_after: float = 0.0
    size: int = 0
    via: Literal["main", "download", "upload"] = "main"
    chain: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong: when, what (a key of :data:`FAULTS`), where, how long or how much, of what."""

    at: float
    kind: str
    dc: int = HOME
    value: float = 0.0
    what: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole run. ``seconds`` is when faults stop; ``key_seconds`` how long temporary keys live, 0 for a day.

    ``home`` is where the account lives at first. With ``early`` the times of the faults count from before the login,
    otherwise from after it.
    """

    seed: int
    seconds: float
    transport: str = "intermediate"
    pfs: bool = True
    key_seconds: float = 0.0
    sqlite: bool = False
    home: int = HOME
    early: bool = False
    calls: tuple[Call, ...] = ()
    faults: tuple[Fault, ...] = ()


# ---- the faults and how each is drawn --------------------------------------------------------------------------------

_Draw = Callable[[random.Random], tuple[float, str]]


def _seconds(*choices: float) -> _Draw:
    return lambda chance: (round(chance.choice(choices) * (0.5 + chance.random()), 2), "")


def _number(*choices: float) -> _Draw:
    return lambda chance: (chance.choice(choices), "")


def _way(*choices: float) -> _Draw:
    return lambda chance: (chance.choice(choices), chance.choice(("up", "down")))


def _method(*choices: float) -> _Draw:
    def draw_method(chance: random.Random) -> tuple[float, str]:
        return chance.choice(choices), chance.choice((*METHODS, "*"))

    return draw_method


def _error(chance: random.Random) -> tuple[float, str]:
    name = chance.choice(("INTERDC_2_CALL_ERROR", "RPC_CALL_FAIL", "Timedout", "FLOOD_WAIT_3", "FLOOD_WAIT_30"))
    return chance.choice((1, 1, 2, 5)), f"{chance.choice((*METHODS, '*'))} {name}"


def _transfer_error(chance: random.Random) -> tuple[float, str]:
    method, name = chance.choice(
        (
            ("auth.exportAuthorization", "FLOOD_WAIT_8"),
            ("auth.exportAuthorization", "RPC_CALL_FAIL"),
            ("auth.importAuthorization", "AUTH_BYTES_INVALID"),
            ("auth.importAuthorization", "RPC_CALL_FAIL"),
        )
    )
    return chance.choice((1, 1, 2)), f"{method} {name}"


def _transfer_method(*choices: float) -> _Draw:
    def draw_method(chance: random.Random) -> tuple[float, str]:
        return chance.choice(choices), chance.choice(("auth.exportAuthorization", "auth.importAuthorization"))

    return draw_method


FAULTS: Final[dict[str, tuple[int, _Draw]]] = {
    # the network
    "reset": (8, _number(0)),
    "end": (4, _number(0)),
    "silence": (4, _number(0)),
    "hold": (5, _seconds(1, 5, 30, 80)),
    "hold answers": (5, _seconds(1, 5, 20)),
    "block writes": (4, _seconds(2, 20, 60)),
    "delay": (4, _seconds(1, 5, 12)),
    "corrupt": (8, _way(1, 1, 3)),
    "truncate": (4, _way(1)),
    "replay": (8, _way(1, 2, 4)),
    "overtaken": (5, _seconds(2, 4, 12)),
    "replay elsewhere": (3, _number(1, 3)),
    "inject code": (6, _number(-404, -404, -429, -444)),
    "inject 404s": (4, _seconds(5, 20, 40)),
    "inject garbage": (3, _number(1, 8, 30)),
    "refuse": (6, _seconds(1, 10, 40)),
    "hang": (2, _seconds(1, 20)),
    # the server
    "drop connections": (6, _number(1, 3, 100)),
    "transport code": (3, _number(-404, -429)),
    "corrupt at the server": (2, _number(1, 2)),
    "restart": (6, _number(0)),
    "die while running": (6, _number(1, 2)),
    "repeat while running": (5, _seconds(3, 8)),
    "forget sessions": (5, _number(0)),
    "rotate salts": (5, _number(0)),
    "forget temporary keys": (4, _number(0)),
    "forget bindings": (2, _number(0)),
    "forget key": (2, _number(0)),
    "forget authorizations": (3, _number(0)),
    "refuse late": (4, _seconds(2, 5)),
    "unauthorize": (6, _number(1, 2, 12)),
    "drop answer": (8, _method(1, 1, 3)),
    "announce answer": (6, _method(1, 1, 3)),
    "double answers": (5, _number(0)),
    "late": (7, _method(2, 15, 40)),
    "error": (8, _error),
    "error after": (5, _number(1, 2)),
    "transfer error": (3, _transfer_error),
    "transfer answer lost": (3, _transfer_method(1)),
    "transfer late": (2, _transfer_method(5, 20)),
    "exchange": (3, _number(0, 1, 2)),
    "exchange stalls": (1, _number(0)),
    "push": (8, _number(1, 5, 20)),
    "repeat updates": (5, _number(2, 4)),
    "move user": (4, _number(0)),
    "rotate CDN keys": (2, _number(0)),
    "lie about salts": (4, _number(0)),
    "ask for states": (3, _number(0)),
    "ask again": (4, _number(0)),
    # the machine
    "server clock": (4, _number(-400, -100, -20, 20, 100, 400, 4000)),
    "sleep": (3, _seconds(30, 100, 600)),
    "suspend": (3, _seconds(30, 100, 600)),
    "disk error": (2, _number(1, 2)),
    "slow disk": (2, _seconds(1, 5)),
    "crash": (3, _number(0)),
    "crash at commit": (2, _number(0, 1)),
    "reopen": (3, _number(0)),
    "log out": (4, _number(0)),
}
"""The kinds of faults: how often, relative to each other, and how the rest of a fault of the kind is drawn."""

_MEDIA: Final[tuple[Literal["download", "upload"], ...]] = ("download", "upload")
_LOGIN_LOSING: Final = frozenset({"forget key", "forget authorizations", "unauthorize", "refuse late"})
"""What ends a login when it happens at home; that is rarely of interest."""


_KINDS: Final = tuple(FAULTS)
_WEIGHTED: Final = [kind for kind, (weight, _) in FAULTS.items() for _ in range(weight)]


def draw(seed: int) -> Plan:
    """The plan of a seed."""
    chance = random.Random(f"plan {seed}")  # noqa: S311 -- repeatable on purpose
    seconds = float(chance.choice((15, 40, 40, 90, 90, 200)))
    if chance.random() < 0.02:
        seconds = 7200.0
    transport = chance.choice(("intermediate",) * 5 + ("abridged", "padded", "full", "obfuscated-padded"))
    pfs = chance.random() < 0.75
    key_seconds = 0.0
    if pfs and chance.random() < 0.25:
        key_seconds = float(chance.choice((120, 200)))
        seconds = max(seconds, 90.0)
    calls = tuple(sorted(_calls(chance, seconds), key=lambda call: (call.at, call.token)))
    # A few kinds in many places find what many kinds at once hide; every second seed is about one kind, in turn.
    favoured = [chance.choice(_WEIGHTED) for _ in range(chance.choice((0, 1, 2, 4, 8)))]
    if seed % 2:
        favoured = [_KINDS[seed // 2 % len(_KINDS)]]
    if favoured == ["replay elsewhere"]:  # that takes two sessions of one key
        pfs, key_seconds = False, 0.0
        calls = tuple(
            replace(call, via="download") if call.token % 2 and not call.chain and call.dc != CDN else call
            for call in calls
        )
    count = chance.choice((1, 3, 6, 12, 20)) if favoured else 0
    faults = tuple(sorted((_fault(chance, favoured, seconds, calls) for _ in range(count)), key=lambda fault: fault.at))
    home = HOME
    if chance.random() < 0.15:
        home = 4
        calls = tuple(replace(call, dc=_MOVED.get(call.dc, call.dc)) for call in calls)
        faults = tuple(replace(fault, dc=_MOVED.get(fault.dc, fault.dc)) for fault in faults)
    return Plan(
        seed=seed,
        seconds=seconds,
        transport=transport,
        pfs=pfs,
        key_seconds=key_seconds,
        sqlite=chance.random() < 0.06,
        home=home,
        early=chance.random() < 0.15,
        calls=calls,
        faults=faults,
    )


_MOVED: Final = {HOME: 4, 4: HOME}
"""Which data centre is which in a plan whose account lives on the fourth."""


def _fault(chance: random.Random, favoured: list[str], seconds: float, calls: tuple[Call, ...]) -> Fault:
    """One fault, most often around a call."""
    kind = chance.choice(favoured)
    value, what = FAULTS[kind][1](chance)
    at = chance.random() * seconds
    dc = chance.choice((HOME, HOME, 1, 4))
    if chance.random() < 0.7:
        call = chance.choice(calls)
        at = max(0.0, call.at + chance.choice((-0.2, 0.0, 0.2, 1.0, 5.0)) * chance.random())
        if chance.random() < 0.5:
            dc = call.dc or HOME
    if kind in _LOGIN_LOSING and chance.random() < 0.9:
        dc = chance.choice((1, 4))
    if kind == "move user":
        dc = chance.choice((1, HOME, 4))
    if kind == "rotate CDN keys":
        dc = CDN
    return Fault(round(at, 3), kind, dc, value, what)


def _calls(chance: random.Random, seconds: float) -> list[Call]:
    """Bursts of calls, some of them chains."""
    calls: list[Call] = []
    foreign = chance.choice((0.0, 0.3, 0.6))
    media = chance.choice((0.0, 0.0, 0.0, 0.4))
    pieces = chance.choice((0.0, 0.0, 0.0, 0.0, 0.0, 0.3))
    chained = chance.choice((0.0, 0.0, 0.3, 0.6))
    cancelling = chance.choice((0.0, 0.1, 0.4))
    for burst in range(1, chance.choice((2, 4, 8)) + 1):
        at = chance.random() * seconds
        many = chance.choice((1, 1, 2, 6))
        chain = burst if many > 1 and chance.random() < chained else 0
        for _ in range(many):
            is_piece = not chain and chance.random() < pieces
            dc = chance.choice((1, 4)) if chance.random() < foreign else chance.choice((0, 0, HOME))
            calls.append(
                Call(
                    token=len(calls) + 1,
                    at=round(at + chance.choice((0, 0, chance.random() * 2)), 3),
                    kind="piece" if is_piece else chance.choice(("read", "send", "press", "press")),
                    dc=CDN if is_piece else dc,
                    cancel_after=round(chance.random() ** 2 * 20, 3) if chance.random() < cancelling else 0.0,
                    size=chance.choice((0, 0, 0, 0, 0, 0, 2000, 70_000)),
                    via="main" if chain or is_piece or chance.random() >= media else _MEDIA[chance.random() < 0.5],
                    chain=chain,
                )
            )
    return calls
