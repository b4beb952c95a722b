"""Running a real client against a real server of the exchange, with exactly one thing wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from trimtp_api import mtproto

from tests.unit.seeded import SeededBytes
from tests.unit.server_keys import server_key
from trimtp.crypto.rsa import rsa_pad
from trimtp.errors import SecurityError
from trimtp.mtproto.exchange import (
    Await,
    Compute,
    ExchangeParameters,
    Made,
    RandomBytes,
    Send,
    ServerExchange,
    ServerScript,
    Step,
    begin,
)
from trimtp.mtproto.exchange.server import Message, Tamper

NOW = 1_700_000_000.25
"""The client's clock."""
SERVER_NOW = NOW + 90
"""The server's clock."""
DC = 2
OTHER_NONCE = bytes(range(16))
"""A nonce, or a hash, that is not the right one."""
GOOD_STEPS = ["<AwaitResPQ>", "<Factorize>", "<EarlyPower>", "<AwaitDHParams>", "<SharedPower>", "<AwaitDHGen>"]
"""The steps of a client when nothing is wrong, the sending left out."""
OTHER_STEPS = [*GOOD_STEPS[:4], "<Power>", *GOOD_STEPS[4:]]
"""Where the server has another group than it usually has."""


def server(
    script: ServerScript | None = None, *, strict: bool = True, dc_id: int = DC, seed: str = "s"
) -> ServerExchange:
    """A server with the key ``server_key()`` and reproducible randomness."""
    return ServerExchange([server_key()], dc_id, SeededBytes(f"server {seed}"), strict=strict, script=script)


class Client:
    """A client that goes through the exchange with ``peer`` and notes what happened on the way."""

    def __init__(
        self,
        peer: ServerExchange,
        *,
        dc_id: int = DC,
        expires_in: int | None = None,
        random_bytes: RandomBytes | None = None,
        seed: str = "c",
        proven_primes: frozenset[str] = frozenset(),
    ) -> None:
        self.peer = peer
        self.parameters = ExchangeParameters(
            dc_id, (server_key(7).public, server_key().public), expires_in, proven_primes
        )
        self.random_bytes = random_bytes or SeededBytes(f"client {seed}")
        self.requests: list[Any] = []
        self.steps: list[str] = []
        self.step: Step | None = None

    def run(self, alter: Callable[[Any], mtproto.TLObject] = lambda request: request) -> Made:
        """Follow the steps to the end; ``alter`` may replace a request on its way. Raises what the two sides raise."""
        self.step = begin(self.parameters, self.random_bytes)
        while not isinstance(self.step, Made):
            if isinstance(self.step, Send):
                self.requests.append(mtproto.from_bytes(self.step.request))
                answer = self.peer.receive(alter(self.requests[-1]).to_bytes(), SERVER_NOW)
                self.step = self.step.then
                continue
            self.steps.append(repr(self.step))
            if isinstance(self.step, Compute):
                self.step = self.step.resume(self.step.run())
            else:
                self.step = self.step.receive(answer, NOW)
        return self.step

    def run_until(self, request: type[mtproto.TLObject]) -> tuple[Await, bytes]:
        """Go on until ``request`` was sent: the step that waits for its answer, and the server's honest answer."""
        self.step = begin(self.parameters, self.random_bytes)
        sent = None
        while True:
            if isinstance(self.step, Compute):
                self.step = self.step.resume(self.step.run())
            elif isinstance(self.step, Send):
                sent = mtproto.from_bytes(self.step.request)
                answer = self.peer.receive(self.step.request, SERVER_NOW)
                self.step = self.step.then
            else:
                assert isinstance(self.step, Await)
                if isinstance(sent, request):
                    return self.step, answer
                self.step = self.step.receive(answer, NOW)


def replacing(name: str, **fields: Any) -> Tamper:
    """Replace fields of the TL object ``name`` on its way out of the server."""

    def tamper(on_its_way: str, message: Message) -> Message:
        if on_its_way != name:
            return message
        assert isinstance(message, mtproto.TLObject)
        return message.__replace__(**fields)

    return tamper


def turning(name: str, change: Callable[[Any], Message]) -> Tamper:
    """Replace the message ``name`` by what ``change`` makes of it."""

    def tamper(on_its_way: str, message: Message) -> Message:
        return change(message) if on_its_way == name else message

    return tamper


def touched(data: bytes, index: int) -> bytes:
    """``data`` with the lowest bit of one byte turned."""
    return data[:index] + bytes([data[index] ^ 1]) + data[index + 1 :]


def inner_data_of(request: mtproto.ReqDHParams) -> Any:
    """The p_q_inner_data in a client's req_DH_params."""
    padded = server_key().decrypt_pad(request.encrypted_data)
    for size in (96, 100, 104):
        try:
            return mtproto.from_bytes(padded[:size])
        except mtproto.TLDecodeError:
            continue
    raise AssertionError("no p_q_inner_data")


def with_inner_data(request: mtproto.ReqDHParams, inner: mtproto.TLObject) -> mtproto.ReqDHParams:
    """The request with another p_q_inner_data in it."""
    data = rsa_pad(inner.to_bytes(), server_key().public, SeededBytes("other inner data"))
    return request.__replace__(encrypted_data=data)


def rejected(tamper: Tamper | None, why: str, *, requests: int, **script: Any) -> None:
    """The client refuses after having sent ``requests`` requests, for the reason ``why``, and has no key."""
    client = Client(server(ServerScript(tamper=tamper, **script)))
    with pytest.raises(SecurityError, match=why):
        client.run()
    assert len(client.requests) == requests
    assert not isinstance(client.step, Made)
