"""What the mock data centres were asked to do, and what they did: the oracle of a test."""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["Deviations", "Ledger", "LedgerEntry"]

_logger = logging.getLogger("trimtp.testing")


class Deviations(Counter[str]):
    """What the server tolerated of clients, and how often; the log hears of each kind once."""

    def __setitem__(self, deviation: str, times: int) -> None:
        if deviation not in self:
            _logger.info("tolerated, though it is against the specification: %s", deviation)
        super().__setitem__(deviation, times)


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One call that a data centre answered.

    ``dc_id`` is where; ``user_id`` the account the auth_key acted for (the new one for a login), or None; ``method``
    the TL name without its wrappers; ``msg_id`` the client's message. ``times`` counts how often this very call, the
    same method with the same arguments for the same account on the same data centre, has now been executed: a message
    sent twice shows as 2. ``error`` is the name of the error it was refused with, empty for an executed call. As a
    tuple it is ``(dc_id, user_id, method, msg_id, times)``.
    """

    dc_id: int
    user_id: int | None
    method: str
    msg_id: int
    times: int
    error: str = ""

    def __iter__(self) -> Iterator[int | str | None]:
        return iter((self.dc_id, self.user_id, self.method, self.msg_id, self.times))


@dataclass(slots=True)
class Ledger:
    """The calls of a whole cluster in the order they were answered.

    ``executed`` are those that did what they were asked for; ``calls`` are these and the refused ones together.
    """

    executed: list[LedgerEntry] = field(default_factory=list)
    calls: list[LedgerEntry] = field(default_factory=list)
    _seen: Counter[tuple[int, int | None, bytes]] = field(default_factory=Counter, repr=False)

    def record(
        self, dc_id: int, user_id: int | None, method: str, msg_id: int, request: bytes, error: str = ""
    ) -> None:
        """Write down one answered call; ``request`` is its TL encoding without the wrappers."""
        key = (dc_id, user_id, hashlib.sha256(request).digest())
        if not error:
            self._seen[key] += 1
        entry = LedgerEntry(dc_id, user_id, method, msg_id, self._seen[key], error)
        self.calls.append(entry)
        if not error:
            self.executed.append(entry)

    def count(self, method: str, dc_id: int | None = None, *, refused: bool = False) -> int:
        """How often ``method`` was executed (or, with ``refused``, answered with an error), there or anywhere."""
        return sum(
            entry.method == method and bool(entry.error) == refused and dc_id in (None, entry.dc_id)
            for entry in self.calls
        )
