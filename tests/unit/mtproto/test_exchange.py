"""The client's side of the auth-key exchange: a real client, a real server, exactly one thing wrong."""

from __future__ import annotations

from typing import Any

import pytest
from trimtp_api import mtproto

from tests.unit.mtproto.exchange_harness import (
    DC,
    GOOD_STEPS,
    NOW,
    OTHER_NONCE,
    SERVER_NOW,
    Client,
    inner_data_of,
    rejected,
    replacing,
    server,
    touched,
    turning,
)
from tests.unit.seeded import SeededBytes
from tests.unit.server_keys import server_key
from trimtp.errors import ExchangeFailed, SecurityError
from trimtp.mtproto.exchange import (
    Await,
    Compute,
    ExchangeParameters,
    ExchangeRefused,
    Send,
    ServerScript,
    begin,
)
from trimtp.mtproto.exchange import client as client_module

# ---- the good case --------------------------------------------------------------------------------------------------


def test_both_sides_have_the_same_key() -> None:
    peer = server()
    client = Client(peer)
    made = client.run()
    assert peer.made is not None
    assert made.auth_key == peer.made.auth_key
    assert client.steps == GOOD_STEPS
    assert not peer.deviations
    assert Client(server(seed="other")).run().auth_key != made.auth_key


def test_KX_21_first_salt_and_server_time() -> None:
    peer = server()
    client = Client(peer)
    made = client.run()
    request = client.requests[1]
    new_nonce = inner_data_of(request).new_nonce
    salt = bytes(new_nonce[i] ^ request.server_nonce[i] for i in range(8))
    assert made.server_salt == int.from_bytes(salt, "little", signed=True)
    assert peer.made is not None
    assert peer.made.server_salt == made.server_salt
    assert made.time_offset == int(SERVER_NOW) - NOW
    assert made.expires_at is None


def test_a_temporary_key() -> None:
    peer = server()
    client = Client(peer, expires_in=86400)
    made = client.run()
    assert peer.made is not None
    assert (made.expires_at, peer.made.expires_at) == (NOW + 86400, SERVER_NOW + 86400)
    inner = inner_data_of(client.requests[1])
    assert isinstance(inner, mtproto.PQInnerDataTempDc)
    assert (inner.dc, inner.expires_in) == (DC, 86400)


def test_nothing_secret_shows() -> None:
    client = Client(server())
    made = client.run()
    assert all(step.startswith("<") and step.endswith(">") and len(step) < 20 for step in client.steps)
    first = begin(client.parameters, client.random_bytes)
    assert (repr(first), list(first.__rich_repr__())) == ("<Send>", [])
    assert (
        repr(made)
        == f"Made(auth_key={made.auth_key!r}, time_offset={made.time_offset}, expires_at=None, proven_prime=None)"
    )


# ---- resPQ ----------------------------------------------------------------------------------------------------------


def test_KX_01_wrong_nonce_in_resPQ() -> None:
    rejected(replacing("resPQ", nonce=OTHER_NONCE), "server's nonce", requests=1)


PQS = {
    "prime": 9223372036854775783,
    "one": 1,
    "zero": 0,
    "a square": 2147483647**2,
    "above 2^63": 4294967291 * 4294967279,
    "a factor above 2^32": 3 * 3074457345618258599,
    "three factors": 1000003 * 1000033 * 1000037,
}


@pytest.mark.parametrize("pq", PQS.values(), ids=PQS)
def test_KX_16_bad_pq_is_refused_in_the_worker_thread(pq: int) -> None:
    client = Client(server(ServerScript(tamper=replacing("resPQ", pq=pq.to_bytes(8, "big")))))
    step, answer = client.run_until(mtproto.ReqPqMulti)
    compute = step.receive(answer, NOW)
    assert isinstance(compute, Compute)
    with pytest.raises(SecurityError, match="key exchange: pq "):
        compute.run()


def test_KX_16_the_factors_are_sent_in_order() -> None:
    client = Client(server())
    client.run()
    p, q = (int.from_bytes(part, "big") for part in (client.requests[1].p, client.requests[1].q))
    assert 1 < p < q
    assert p * q == int.from_bytes(inner_data_of(client.requests[1]).pq, "big")


def test_KX_16_overlong_pq() -> None:
    rejected(replacing("resPQ", pq=b"\0" * 9), "more than 64 bits", requests=1)
    rejected(replacing("resPQ", pq=b""), "key exchange: pq ", requests=1)


@pytest.mark.parametrize("fingerprints", [[], [1, -1, server_key(1).public.fingerprint]], ids=["none", "foreign"])
def test_KX_17_no_known_fingerprint(fingerprints: list[int]) -> None:
    rejected(
        replacing("resPQ", server_public_key_fingerprints=fingerprints), "none of the trusted RSA keys", requests=1
    )


def test_KX_17_a_million_fingerprints_are_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [*range(1_000_000), server_key().public.fingerprint]
    client = Client(server(ServerScript(tamper=replacing("resPQ", server_public_key_fingerprints=many))))
    step, answer = client.run_until(mtproto.ReqPqMulti)

    def fail(_: bytes) -> None:
        raise AssertionError("read")

    monkeypatch.setattr(client_module.mtproto, "from_bytes", fail)
    with pytest.raises(SecurityError, match="an answer of 8000"):
        step.receive(answer, NOW)


def test_E_07_KX_17_one_known_key_among_foreign_ones() -> None:
    known = server_key().public.fingerprint
    client = Client(server(ServerScript(tamper=replacing("resPQ", server_public_key_fingerprints=[5, known, 6]))))
    client.run()
    assert client.requests[1].public_key_fingerprint == known


# ---- req_DH_params --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dc_id", [2, 10002, -2, -10002], ids=["production", "test", "media", "test media"])
@pytest.mark.parametrize("expires_in", [None, 3600], ids=["permanent", "temporary"])
def test_KX_15_the_dc_is_named(dc_id: int, expires_in: int | None) -> None:
    client = Client(server(dc_id=dc_id), dc_id=dc_id, expires_in=expires_in)
    client.run()
    inner = inner_data_of(client.requests[1])
    assert isinstance(inner, mtproto.PQInnerDataDc if expires_in is None else mtproto.PQInnerDataTempDc)
    assert inner.dc == dc_id


@pytest.mark.parametrize("strict", [True, False])
def test_KX_15_a_wrong_dc_is_refused(strict: bool) -> None:
    client = Client(server(dc_id=10002, strict=strict), dc_id=2)
    with pytest.raises(ExchangeRefused, match="data centre 2") as caught:
        client.run()
    assert caught.value.transport_code == -444
    assert len(client.requests) == 2


def test_KX_18_an_exchange_that_starts_again_has_new_nonces() -> None:
    random_bytes = SeededBytes("one source")
    first, second = (Client(server(seed=seed), random_bytes=random_bytes) for seed in "ab")
    assert first.run().auth_key != second.run().auth_key
    assert first.requests[0].nonce != second.requests[0].nonce
    assert inner_data_of(first.requests[1]).new_nonce != inner_data_of(second.requests[1]).new_nonce


# ---- set_client_DH_params -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["nonce", "server_nonce", "new_nonce_hash1"])
def test_KX_10_a_forged_dh_gen_ok(field: str) -> None:
    rejected(replacing("dh_gen_ok", **{field: OTHER_NONCE}), f"server's {field} is wrong", requests=3)


def test_KX_10_a_single_bit_of_the_hash() -> None:
    def change(answer: Any) -> mtproto.TLObject:
        return answer.__replace__(new_nonce_hash1=touched(answer.new_nonce_hash1, 15))

    rejected(turning("dh_gen_ok", change), "new_nonce_hash1", requests=3)


@pytest.mark.parametrize("retries", [1, 4])
def test_E_07_KX_11_dh_gen_retry(retries: int) -> None:
    peer = server(ServerScript(retries=retries))  # it checks each retry_id against the key it rejected
    client = Client(peer)
    made = client.run()
    assert peer.made is not None
    assert made.auth_key == peer.made.auth_key
    assert client.steps == GOOD_STEPS + ["<Power>", *GOOD_STEPS[4:]] * retries
    sent = [request.encrypted_data for request in client.requests[2:]]
    assert len(set(sent)) == retries + 1


def test_KX_11_dh_gen_retry_is_bounded() -> None:
    client = Client(server(ServerScript(retries=5)))
    with pytest.raises(ExchangeFailed, match="another key"):
        client.run()
    assert client.steps.count("<AwaitDHGen>") == 5


@pytest.mark.parametrize("field", ["nonce", "server_nonce", "new_nonce_hash2"])
def test_KX_11_a_forged_dh_gen_retry(field: str) -> None:
    tamper = replacing("dh_gen_retry", **{field: OTHER_NONCE})
    rejected(tamper, f"server's {field} is wrong", requests=3, retries=1)


def test_KX_12_dh_gen_fail() -> None:
    peer = server(ServerScript(fail=True))
    client = Client(peer)
    with pytest.raises(ExchangeFailed, match="refused to make a key"):
        client.run()
    assert peer.made is None
    assert len(client.requests) == 3


@pytest.mark.parametrize("field", ["nonce", "server_nonce", "new_nonce_hash3"])
def test_KX_12_a_forged_dh_gen_fail(field: str) -> None:
    rejected(replacing("dh_gen_fail", **{field: OTHER_NONCE}), f"server's {field} is wrong", requests=3, fail=True)


# ---- anything else --------------------------------------------------------------------------------------------------


WRONG_ANSWERS: dict[str, bytes] = {
    "nothing": b"",
    "too short for an id": b"abc",
    "an unknown id": b"\xff" * 64,
    "resPQ": mtproto.ResPQ(
        nonce=OTHER_NONCE, server_nonce=OTHER_NONCE, pq=b"\x0f", server_public_key_fingerprints=[]
    ).to_bytes(),
    "server_DH_params_ok": mtproto.ServerDHParamsOk(
        nonce=OTHER_NONCE, server_nonce=OTHER_NONCE, encrypted_answer=b""
    ).to_bytes(),
    "dh_gen_ok": mtproto.DhGenOk(nonce=OTHER_NONCE, server_nonce=OTHER_NONCE, new_nonce_hash1=OTHER_NONCE).to_bytes(),
    "pong": mtproto.Pong(msg_id=1, ping_id=2).to_bytes(),
    "a request": mtproto.ReqPqMulti(nonce=OTHER_NONCE).to_bytes(),
}


@pytest.mark.parametrize("wrong", WRONG_ANSWERS)
@pytest.mark.parametrize(
    ("requests", "expected"), [(1, "resPQ"), (2, "server_DH_params_ok"), (3, "dh_gen_ok")], ids=["1st", "2nd", "3rd"]
)
def test_KX_23_anything_but_the_expected_answer(requests: int, expected: str, wrong: str) -> None:
    why = "server's nonce" if wrong == expected else "is not the answer|is no TL object"
    rejected(turning(expected, lambda _: WRONG_ANSWERS[wrong]), why, requests=requests)


@pytest.mark.parametrize("name", ["resPQ", "server_DH_params_ok", "dh_gen_ok"])
def test_KX_23_an_answer_cut_short_or_too_long(name: str) -> None:
    requests = {"resPQ": 1, "server_DH_params_ok": 2, "dh_gen_ok": 3}[name]
    for change in (lambda data: data[:-4], lambda data: data + bytes(4)):
        rejected(turning(name, lambda answer, c=change: c(answer.to_bytes())), "no TL object", requests=requests)


def test_KX_23_another_object_inside_the_encrypted_answer() -> None:
    other = mtproto.Pong(msg_id=1, ping_id=2)
    rejected(turning("server_DH_inner_data", lambda _: other), "pong is not the answer", requests=2)
    rejected(turning("server_DH_inner_data", lambda _: b"garbage!"), "no TL object", requests=2)


def test_begin_asks_for_pq_of_the_trusted_keys_alone() -> None:
    step = begin(ExchangeParameters(DC, ()), SeededBytes("x"))
    assert isinstance(step, Send)
    answer = server().receive(step.request, SERVER_NOW)
    assert isinstance(step.then, Await)
    with pytest.raises(SecurityError, match="trusted"):
        step.then.receive(answer, NOW)
