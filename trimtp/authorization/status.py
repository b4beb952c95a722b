"""What people see of the data centres: states, status rows, events and counters."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from enum import StrEnum

import trio

from trimtp.structs import Struct, field

__all__ = ["DcCounter", "DcEvent", "DcEventKind", "DcState", "DcStatus", "EventHub", "LogoutReport", "Tally"]


class DcState(StrEnum):
    """The state of a data centre, equal to its name; the table in :mod:`trimtp.authorization.states` explains them."""

    ABSENT = "ABSENT"
    HANDSHAKE = "HANDSHAKE"
    KEYED = "KEYED"
    TRANSFER = "TRANSFER"
    READY = "READY"
    COOLDOWN = "COOLDOWN"
    UNAVAILABLE = "UNAVAILABLE"
    LOST = "LOST"


class DcStatus(Struct, frozen=True):
    """One row of ``client.dcs.status()``. Times are Unix seconds; ``key_id`` is the auth key's id, unsigned.

    ``exports``, ``imports`` and ``exchanges`` count what this account did for this data centre: exports and imports
    over the life of its record, exchanges of permanent keys since the client was opened. ``kind`` is ``"main"`` or
    ``"cdn"``.
    """

    dc_id: int
    home: bool
    state: DcState
    authorized: bool
    connection: str
    key_id: int | None
    since: float
    cause: str
    next_retry: float | None
    exports: int
    imports: int
    exchanges: int
    last_ok: float | None
    kind: str = "main"


class LogoutReport(Struct, frozen=True):
    """What a logout reached: every data centre that had a key is named once.

    ``logged_out``: the server ended the login there. ``destroyed``: the key had no login of ours, as that of a CDN data
    centre, or it could not be logged out, and the server has forgotten it. ``unreachable``: neither could be had in
    time; what the key can do there it can still do, but nobody has it any more.
    """

    logged_out: tuple[int, ...]
    unreachable: tuple[int, ...]
    destroyed: tuple[int, ...] = ()


class DcEventKind(StrEnum):
    """What happened to a data centre, or to the login at its home."""

    STATE = "state"
    KEY_MADE = "key made"
    KEY_DROPPED = "key dropped"
    TRANSFER_BEGAN = "transfer began"
    TRANSFER_ENDED = "transfer ended"
    HOME_MOVED = "home moved"
    LOGGED_IN = "logged in"
    LOGIN_LOST = "login lost"
    LOGGED_OUT = "logged out"
    CONFIG_REFRESHED = "config refreshed"


class DcEvent(Struct, frozen=True):
    """Something that happened at ``at`` (Unix seconds). ``state`` is the data centre's state right after it.

    ``previous`` is the state before, in events of kind STATE. ``cause`` is why, in a few words, or empty: a transfer
    that ended with an empty cause has succeeded.
    """

    kind: DcEventKind
    dc_id: int
    at: float
    state: DcState
    cause: str = ""
    previous: DcState | None = None


class DcCounter(Struct, frozen=True):
    """One counter as OpenTelemetry names it: an observable counter ``name`` has ``value`` under ``attributes``.

    Values only rise while a client is open, and begin at 0 with it.
    """

    name: str
    value: int
    attributes: dict[str, int] = field(default_factory=dict)


class Tally:
    """The counters of a client."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, int]] = Counter()

    def add(self, name: str, dc_id: int) -> None:
        """Count one ``trimtp.dc.<name>``."""
        self._counts[name, dc_id] += 1

    def read(self) -> tuple[DcCounter, ...]:
        """Every counter that is not 0, by name and data centre."""
        return tuple(
            DcCounter(f"trimtp.dc.{name}", count, {"dc_id": dc_id})
            for (name, dc_id), count in sorted(self._counts.items())
        )


class EventHub:
    """Hands events to whoever has subscribed. A subscriber that is ``buffer`` events behind misses the next ones."""

    def __init__(self, buffer: int) -> None:
        self._buffer = buffer
        self._subscribers: dict[trio.MemorySendChannel[DcEvent], None] = {}
        self.missed: int = 0

    def emit(self, event: DcEvent) -> None:
        """Tell every subscriber, without waiting."""
        for subscriber in self._subscribers:
            try:
                subscriber.send_nowait(event)
            except (trio.WouldBlock, trio.BrokenResourceError):
                self.missed += 1

    @asynccontextmanager
    async def subscribe(self) -> AsyncGenerator[trio.MemoryReceiveChannel[DcEvent]]:
        """A channel of what happens from now on; it ends with the client."""
        send, receive = trio.open_memory_channel[DcEvent](self._buffer)
        self._subscribers[send] = None
        try:
            with receive:
                yield receive
        finally:
            self._subscribers.pop(send, None)
            send.close()

    def close(self) -> None:
        """End every subscription's channel."""
        for subscriber in self._subscribers:
            subscriber.close()
        self._subscribers.clear()
