"""Taking every source of chance and of cost into one hand: the scheduler, the clock, random bytes, threads, big powers.

Nothing of the client is changed by this except what it is given from outside: where its random bytes and the time of
day come from, that a thread's work is done at once, and that the powers of a key exchange are computed with exponents
of 32 bits (Diffie-Hellman holds with those too) or looked up (RSA, whose inverse the simulation has just seen).
"""

from __future__ import annotations

import builtins
import logging
import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import trio

import trimtp.client
import trimtp.dc.clock
import trimtp.dc.wakeup
from trimtp.crypto import dh, factorize, rsa
from trimtp.mtproto.exchange import client as exchange_client
from trimtp.mtproto.exchange import server as exchange_server
from trimtp.testing import threads_inline

__all__ = ["EPOCH", "LogKeeper", "controlled", "patched"]

EPOCH = 1_790_000_000.0
"""The time of day when a simulation begins, Unix seconds."""
_SHORT_EXPONENT = (1 << 32) - 1
_RSA_INVERSES_KEPT = 256
_PRIMES = tuple(n for n in range((1 << 30) + 1, (1 << 30) + 4000, 2) if factorize.is_prime(n))


@contextmanager
def patched(owner: Any, **attributes: Any) -> Iterator[None]:
    """Set attributes of a module or class, and put back what was there. Raises AttributeError for what is not there.

    A builtin counts as there: the module may call it by its bare name.
    """
    for name in attributes:
        if name not in vars(owner) and not hasattr(builtins, name):
            raise AttributeError(f"{owner} has no {name} to be replaced")
    missing = object()
    before = {name: vars(owner).get(name, missing) for name in attributes}
    for name, value in attributes.items():
        setattr(owner, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is missing:
                delattr(owner, name)
            else:
                setattr(owner, name, value)


@contextmanager
def controlled(seed: int, slept: Callable[[], float]) -> Iterator[None]:
    """Make what runs inside depend on ``seed`` alone. ``slept`` is how far the time of day is ahead of the loop's."""
    scheduler = trio._core._run  # noqa: SLF001 -- Trio offers its dice no other way
    chance = random.Random(f"client {seed}")  # noqa: S311 -- repeatable on purpose

    def wall_time() -> float:
        return EPOCH + trio.current_time() + slept()

    rsa_power = _rsa_power()
    scheduler._r.seed(f"scheduler {seed}")  # noqa: SLF001
    with ExitStack() as stack:
        stack.enter_context(threads_inline())
        for owner, attributes in (
            (scheduler, {"_ALLOW_DETERMINISTIC_SCHEDULING": True}),
            *_cancelled_in_order(scheduler),
            (trimtp.dc.clock, {"time": SimpleNamespace(time=wall_time)}),
            (trimtp.dc.wakeup, {"wall_time": wall_time}),
            (trimtp.client, {"os": SimpleNamespace(urandom=chance.randbytes)}),
            (rsa, {"pow": rsa_power, "power": rsa_power}),
            (dh, {"power": _short_power}),
            (exchange_client, {"factorize": _factorize}),
            (exchange_server.ServerExchange, {"_draw_prime": _draw_prime}),
        ):
            stack.enter_context(patched(owner, **attributes))
        yield


def _cancelled_in_order(scheduler: Any) -> list[tuple[Any, dict[str, Any]]]:
    """What to put in the scheduler's place so that tasks cancelled together are cancelled in the order of their making.

    Trio keeps them in sets, whose order is that of addresses in memory.
    """
    recalculate = scheduler.CancelStatus.recalculate
    deliver = scheduler.Task._attempt_delivery_of_any_pending_cancel  # noqa: SLF001 -- see above
    together: list[Any] | None = None

    def recalculate_then_deliver(status: Any) -> None:
        nonlocal together
        cancelled: list[Any] = []
        together = cancelled
        try:
            recalculate(status)
        finally:
            together = None
        cancelled.sort(key=lambda task: task._counter)  # noqa: SLF001 -- see above
        for task in cancelled:
            deliver(task)

    def deliver_later(task: Any) -> None:
        if together is None:
            deliver(task)
        else:
            together.append(task)

    return [
        (scheduler.CancelStatus, {"recalculate": recalculate_then_deliver}),
        (scheduler.Task, {"_attempt_delivery_of_any_pending_cancel": deliver_later}),
    ]


def _short_power(base: int, exponent: int, modulus: int) -> int:
    return builtins.pow(base, exponent & _SHORT_EXPONENT, modulus)


def _rsa_power() -> Callable[[int, int, int], int]:
    """A ``pow`` that remembers what it encrypted, so that decrypting it is free; anything else is computed."""
    inverses: dict[tuple[int, int], int] = {}

    def power(base: int, exponent: int, modulus: int) -> int:
        if exponent.bit_length() > 32 and (base, modulus) in inverses:
            return inverses[base, modulus]
        value = builtins.pow(base, exponent, modulus)
        if len(inverses) >= _RSA_INVERSES_KEPT:
            inverses.clear()
        inverses[value, modulus] = base
        return value

    return power


@lru_cache(maxsize=1 << 16)
def _factorize(pq: int) -> tuple[int, int]:
    for p in _PRIMES:
        if pq % p == 0 and pq // p in _PRIMES:
            return min(p, pq // p), max(p, pq // p)
    return factorize.factorize(pq)


def _draw_prime(self: Any, other_than: int = 0) -> int:
    """In place of the server's search for a prime: one of a few dozen."""
    while True:
        prime = _PRIMES[int.from_bytes(self._random_bytes(2), "big") % len(_PRIMES)]
        if prime != other_than:
            return prime


class LogKeeper(logging.Handler):
    """Keeps everything that trimtp logs, to be searched for secrets, and hands each line on."""

    def __init__(self, hand_on: Callable[[str], None]) -> None:
        super().__init__(logging.DEBUG)
        self._hand_on = hand_on

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self._hand_on(f"{record.name}: {record.getMessage()}")

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear the logger ``trimtp`` at DEBUG, and nobody else."""
        logger = logging.getLogger("trimtp")
        level, propagate = logger.level, logger.propagate
        logger.setLevel(logging.DEBUG)
        logger.propagate = False
        logger.addHandler(self)
        try:
            yield
        finally:
            logger.removeHandler(self)
            logger.setLevel(level)
            logger.propagate = propagate
