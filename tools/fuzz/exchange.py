"""Mutated answers and requests of the auth-key exchange: a key both sides have, or the documented error.

One input is one exchange between a real client and the server of the mock data centre. One thing is changed on its
way: the bytes of an answer or a request, or what the server encrypts, before its encryption. The client raises
SecurityError or ExchangeFailed, the server refuses; a client that ends with a key shares it with the server.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from trimtp_api import mtproto

from tools.fuzz.drawing import mutate, rng
from trimtp.errors import ExchangeFailed, SecurityError
from trimtp.mtproto.exchange import Await, Compute, ExchangeParameters, Made, ServerExchange, ServerScript, Step, begin
from trimtp.mtproto.exchange.server import ExchangeRefused, Message
from trimtp.testing.keys import PUBLIC_TEST_KEY

__all__ = ["try_one"]

_NOW = 1_700_000_000.25
_DC = 2
_MOST_STEPS = 80
_TARGETS = ["nothing", "answer", "request", "random answer", "answer_with_hash", "server_DH_inner_data"]


@dataclass
class _Wire:
    """Changes the message with the number ``turn``, if that is what is to be changed."""

    draw: random.Random
    target: str
    turn: int
    changed: bool = False

    def answer(self, turn: int, body: bytes) -> bytes:
        if turn != self.turn or self.target not in {"answer", "random answer"}:
            return body
        other = mutate(body, self.draw) if self.target == "answer" else self.draw.randbytes(self.draw.randrange(700))
        self.changed |= other != body
        return other

    def request(self, turn: int, body: bytes) -> bytes:
        if turn != self.turn or self.target != "request":
            return body
        other = mutate(body, self.draw)
        self.changed |= other != body
        return other

    def tamper(self, name: str, message: Message) -> Message:
        if name != self.target:
            return message
        if isinstance(message, bytes):
            other: Message = mutate(message, self.draw)
        else:
            assert isinstance(message, mtproto.ServerDHInnerData)
            other = _other_numbers(message, self.draw)
        self.changed |= other != message
        return other


def try_one(seed: int, number: int) -> bool:
    """Run one input; whether it ended with a key. Raises AssertionError, or whatever it found."""
    draw = rng(seed, number)
    wire = _Wire(draw, draw.choice(_TARGETS), draw.randrange(3))
    script = ServerScript(retries=draw.choice([0, 0, 0, 1]), params_fails=draw.choice([0, 0, 0, 1]), tamper=wire.tamper)
    server = ServerExchange([PUBLIC_TEST_KEY], _DC, draw.randbytes, strict=True, script=script)
    parameters = ExchangeParameters(_DC, (PUBLIC_TEST_KEY.public,), draw.choice([None, 3600]))
    try:
        made = _exchange(begin(parameters, draw.randbytes), server, wire)
    except (SecurityError, ExchangeFailed) as error:
        if not wire.changed:
            raise AssertionError(f"an honest exchange was refused: {error}") from error
        return False
    if made is None:
        return False
    if server.made is None or server.made.auth_key.data != made.auth_key.data:
        raise AssertionError("the client has a key that the server does not have")
    return True


def _exchange(step: Step, server: ServerExchange, wire: _Wire) -> Made | None:
    """The key, or None when the server refused."""
    turn = 0
    body = b""
    for _ in range(_MOST_STEPS):
        if isinstance(step, Made):
            return step
        if isinstance(step, Compute):
            step = step.resume(step.run())
            continue
        if isinstance(step, Await):
            step = step.receive(wire.answer(turn, body), _NOW)
            turn += 1
            continue
        try:
            body = server.receive(wire.request(turn, step.request), _NOW)
        except ExchangeRefused as error:
            if not wire.changed:
                raise AssertionError(f"an honest request was refused: {error}") from error
            return None
        step = step.then
    raise AssertionError("the exchange has no end")


def _other_numbers(message: mtproto.ServerDHInnerData, draw: random.Random) -> mtproto.ServerDHInnerData:
    """Another g, prime or g_a; the signature of the exchange is right all the same."""
    change: list[Callable[[], dict[str, object]]] = [
        lambda: {"g": draw.choice([0, 1, 2, 5, 6, 8, -1, 2**31 - 1])},
        lambda: {"dh_prime": mutate(message.dh_prime, draw)},
        lambda: {"g_a": mutate(message.g_a, draw)},
        lambda: {"g_a": draw.choice([b"", b"\0", b"\1", message.dh_prime])},
        lambda: {"server_time": draw.choice([0, -1, 2**31 - 1])},
    ]
    return message.__replace__(**draw.choice(change)())
