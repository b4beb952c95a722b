"""The server's side of the auth-key exchange: what it refuses, what it tolerates, what it counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from hashlib import sha1
from typing import Any

import pytest
from trimtp_api import mtproto

from tests.unit.mtproto.exchange_harness import (
    DC,
    NOW,
    OTHER_NONCE,
    SERVER_NOW,
    Client,
    inner_data_of,
    server,
    touched,
    with_inner_data,
)
from tests.unit.seeded import SeededBytes
from tests.unit.server_keys import server_key
from trimtp.crypto import rsa
from trimtp.crypto.dh import TELEGRAM_PRIME
from trimtp.crypto.factorize import is_prime
from trimtp.crypto.kdf import temporary_aes
from trimtp.errors import SecurityError
from trimtp.mtproto.exchange import ExchangeRefused, ServerExchange, ServerScript
from trimtp.mtproto.exchange.sealing import seal, unseal

Change = Callable[[Any], mtproto.TLObject]


def of(kind: type[mtproto.TLObject], change: Change) -> Change:
    """``change``, for requests of one kind."""
    return lambda request: change(request) if isinstance(request, kind) else request


def inner(change: Change) -> Change:
    """``change``, for the p_q_inner_data inside req_DH_params."""
    return of(mtproto.ReqDHParams, lambda request: with_inner_data(request, change(inner_data_of(request))))


def old_inner_data(data: Any) -> mtproto.TLObject:
    """What clients of before the DC ids sent."""
    common = {name: getattr(data, name) for name in ("pq", "p", "q", "nonce", "server_nonce", "new_nonce")}
    if isinstance(data, mtproto.PQInnerDataTempDc):
        return mtproto.PQInnerDataTemp(**common, expires_in=data.expires_in)
    return mtproto.PQInnerData(**common)


def old_padding(request: Any) -> mtproto.TLObject:
    """What clients of before RSA_PAD sent."""
    data = inner_data_of(request).to_bytes()
    block = sha1(data).digest() + data
    block += SeededBytes("old")(255 - len(block))
    return request.__replace__(encrypted_data=rsa.apply(block, server_key().public))


def old_req_pq(request: Any) -> mtproto.TLObject:
    return mtproto.ReqPq(nonce=request.nonce)


def refused(
    change: Change, why: str, *, strict: bool = True, code: int = -404, script: ServerScript | None = None
) -> ServerExchange:
    """The server refuses the exchange because of ``why``, and has no key."""
    peer = server(script, strict=strict)
    with pytest.raises(ExchangeRefused, match=why) as caught:
        Client(peer).run(change)
    assert caught.value.transport_code == code
    assert str(caught.value).startswith(f"transport error {code}: ")
    assert peer.made is None
    return peer


# ---- old clients ----------------------------------------------------------------------------------------------------

OLD: dict[str, Change] = {
    "req_pq": of(mtproto.ReqPqMulti, old_req_pq),
    "inner data without dc": inner(old_inner_data),
    "no RSA_PAD": of(mtproto.ReqDHParams, old_padding),
}


@pytest.mark.parametrize("name", OLD)
def test_a_tolerant_server_counts_what_old_clients_do(name: str) -> None:
    peer = server(strict=False)
    made = Client(peer).run(OLD[name])
    assert peer.made is not None
    assert made.auth_key == peer.made.auth_key
    assert peer.deviations == Counter([name])


def test_a_tolerant_server_counts_everything_of_one_client() -> None:
    peer = server(strict=False)

    def change(request: Any) -> mtproto.TLObject:
        if isinstance(request, mtproto.ReqPqMulti):
            return old_req_pq(request)
        if isinstance(request, mtproto.ReqDHParams):
            return old_padding(with_inner_data(request, old_inner_data(inner_data_of(request))))
        return request

    made = Client(peer, expires_in=60).run(change)
    assert peer.made is not None
    assert made.auth_key == peer.made.auth_key
    assert peer.made.expires_at == SERVER_NOW + 60
    assert peer.deviations == Counter(list(OLD))


@pytest.mark.parametrize("name", OLD)
def test_a_strict_server_refuses_what_old_clients_do(name: str) -> None:
    why = "not a block that RSA_PAD made" if name == "no RSA_PAD" else name
    peer = refused(OLD[name], why)
    assert not peer.deviations


def test_a_new_client_deviates_in_nothing() -> None:
    peer = server(strict=False)
    Client(peer).run()
    assert not peer.deviations


# ---- what is refused in any mode ------------------------------------------------------------------------------------


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    ("change", "why"),
    [
        pytest.param({"nonce": OTHER_NONCE}, "after no resPQ", id="nonce"),
        pytest.param({"server_nonce": OTHER_NONCE}, "after no resPQ", id="server_nonce"),
        pytest.param({"p": b"\x03"}, "factors of pq", id="p"),
        pytest.param({"public_key_fingerprint": 12345}, "not ours", id="foreign key"),
        pytest.param({"encrypted_data": bytes(256)}, "not a block", id="zeros"),
        pytest.param({"encrypted_data": b"short"}, "256 bytes", id="too short"),
        pytest.param({"encrypted_data": b"\xff" * 256}, "256 bytes", id="above the modulus"),
    ],
)
def test_refused_req_DH_params(change: dict[str, Any], why: str, strict: bool) -> None:
    refused(of(mtproto.ReqDHParams, lambda request: request.__replace__(**change)), why, strict=strict)


def test_p_and_q_in_the_wrong_order_are_refused() -> None:
    swap = of(mtproto.ReqDHParams, lambda request: request.__replace__(p=request.q, q=request.p))
    refused(swap, "factors of pq")


@pytest.mark.parametrize("field", ["pq", "p", "q", "nonce", "server_nonce"])
def test_inner_data_that_differs_from_its_request_is_refused(field: str) -> None:
    refused(inner(lambda data: data.__replace__(**{field: touched(getattr(data, field), 2)})), "differs from")


def test_something_else_inside_req_DH_params_is_refused() -> None:
    other = mtproto.MsgsAck(msg_ids=list(range(9)))
    assert 80 <= len(other.to_bytes()) <= 144
    refused(inner(lambda _: other), "msgs_ack inside req_DH_params")
    refused(inner(lambda _: mtproto.Pong(msg_id=1, ping_id=2)), "nothing readable")


@pytest.mark.parametrize("expires_in", [0, -1])
def test_a_temporary_key_needs_a_life(expires_in: int) -> None:
    peer = server()
    with pytest.raises(ExchangeRefused, match="without a life"):
        Client(peer, expires_in=expires_in).run()


@pytest.mark.parametrize("data", [b"", b"abc", b"\xff" * 40], ids=["empty", "short", "garbage"])
def test_what_is_no_TL_object_is_refused(data: bytes) -> None:
    with pytest.raises(ExchangeRefused) as caught:
        server().receive(data, SERVER_NOW)
    assert caught.value.transport_code == -404


def test_requests_out_of_turn_are_refused() -> None:
    honest = Client(server())
    honest.run()
    pq, params, dh = honest.requests
    with pytest.raises(ExchangeRefused, match="no part of an exchange"):
        server().receive(mtproto.Ping(ping_id=1).to_bytes(), SERVER_NOW)
    with pytest.raises(ExchangeRefused, match="after no resPQ"):
        server().receive(params.to_bytes(), SERVER_NOW)
    with pytest.raises(ExchangeRefused, match="after no server_DH_params_ok"):
        server().receive(dh.to_bytes(), SERVER_NOW)
    # each answer is given once
    with pytest.raises(ExchangeRefused, match="after no resPQ"):
        again = server()
        again.receive(pq.to_bytes(), SERVER_NOW)
        again.receive(params.to_bytes(), SERVER_NOW)
        again.receive(params.to_bytes(), SERVER_NOW)
    with pytest.raises(ExchangeRefused, match="after no server_DH_params_ok"):
        honest.peer.receive(dh.to_bytes(), SERVER_NOW)


def test_an_exchange_can_start_again_on_the_same_connection() -> None:
    peer = server()
    first = Client(peer).run()
    Client(peer, seed="left halfway").run_until(mtproto.ReqDHParams)
    second = Client(peer, seed="second").run()
    assert peer.made is not None
    assert first.auth_key != second.auth_key == peer.made.auth_key


# ---- set_client_DH_params -------------------------------------------------------------------------------------------


def resealed(change: Change) -> tuple[Client, Change]:
    """A client whose client_DH_inner_data is changed on its way, and the change."""
    client = Client(server())

    def alter(request: Any) -> mtproto.TLObject:
        if not isinstance(request, mtproto.SetClientDHParams):
            return request
        keys = temporary_aes(inner_data_of(client.requests[1]).new_nonce, request.server_nonce)
        data = change(mtproto.from_bytes(unseal(request.encrypted_data, *keys))).to_bytes()
        return request.__replace__(encrypted_data=seal(data, *keys, SeededBytes("resealed")))

    return client, alter


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        pytest.param({"nonce": OTHER_NONCE}, "wrong nonces", id="nonce"),
        pytest.param({"server_nonce": OTHER_NONCE}, "wrong nonces", id="server_nonce"),
        pytest.param({"retry_id": 5}, "wrong retry_id", id="retry_id"),
        pytest.param({"g_b": b"\x01"}, "out of bounds", id="g_b = 1"),
        pytest.param({"g_b": (TELEGRAM_PRIME - 1).to_bytes(256, "big")}, "out of bounds", id="g_b = p-1"),
    ],
)
def test_refused_client_DH_inner_data(fields: dict[str, Any], why: str) -> None:
    client, alter = resealed(lambda data: data.__replace__(**fields))
    with pytest.raises(ExchangeRefused, match=why) as caught:
        client.run(alter)
    assert caught.value.transport_code == -404
    assert client.peer.made is None


def test_something_else_inside_set_client_DH_params_is_refused() -> None:
    client, alter = resealed(lambda _: mtproto.Pong(msg_id=1, ping_id=2))
    with pytest.raises(ExchangeRefused, match="pong inside set_client_DH_params"):
        client.run(alter)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        pytest.param({"nonce": OTHER_NONCE}, "after no server_DH_params_ok", id="nonce"),
        pytest.param({"server_nonce": OTHER_NONCE}, "after no server_DH_params_ok", id="server_nonce"),
        pytest.param({"encrypted_data": bytes(336)}, "hash of a sealed message", id="hash"),
        pytest.param({"encrypted_data": b""}, "no sealed message", id="empty"),
    ],
)
def test_refused_set_client_DH_params(fields: dict[str, Any], why: str) -> None:
    refused(of(mtproto.SetClientDHParams, lambda request: request.__replace__(**fields)), why)


def test_KX_11_a_retry_needs_the_right_retry_id() -> None:
    client = Client(server(ServerScript(retries=1)))
    first: list[Any] = []

    def repeat_the_first(request: Any) -> mtproto.TLObject:
        if isinstance(request, mtproto.SetClientDHParams):
            first.append(request)
            return first[0]
        return request

    with pytest.raises(ExchangeRefused, match="wrong retry_id"):
        client.run(repeat_the_first)
    assert len(first) == 2


# ---- its own numbers ------------------------------------------------------------------------------------------------


def test_pq_is_a_product_of_two_different_primes_whatever_is_drawn() -> None:
    for random_bytes in (SeededBytes("a"), SeededBytes("b"), bytes):
        peer = ServerExchange([server_key()], DC, random_bytes)
        answer = mtproto.from_bytes(peer.receive(mtproto.ReqPqMulti(nonce=OTHER_NONCE).to_bytes(), SERVER_NOW))
        assert isinstance(answer, mtproto.ResPQ)
        assert peer._offer is not None
        p, q = peer._offer.p, peer._offer.q
        assert p < q < 1 << 32
        assert is_prime(p)
        assert is_prime(q)
        assert int.from_bytes(answer.pq, "big") == p * q


def test_several_keys_are_offered() -> None:
    peer = ServerExchange([server_key(1), server_key()], DC, SeededBytes("x"), strict=True)
    client = Client(peer)
    made = client.run()
    assert peer.made is not None
    assert made.auth_key == peer.made.auth_key
    assert client.requests[1].public_key_fingerprint == server_key().public.fingerprint


def test_a_refusal_of_the_script_is_no_key() -> None:
    peer = server(ServerScript(fail=True))
    step, answer = Client(peer).run_until(mtproto.SetClientDHParams)
    assert isinstance(mtproto.from_bytes(answer), mtproto.DhGenFail)
    assert peer.made is None
    with pytest.raises(SecurityError):
        step.receive(answer[:-1] + b"\0", NOW)
