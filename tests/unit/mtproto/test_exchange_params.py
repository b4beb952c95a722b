"""The client's side of the auth-key exchange, second answer: server_DH_params, its group, its bounds, its refusals."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from trimtp_api import mtproto

from tests.unit.crypto.numbers import OTHER_SAFE_PRIME, PRIME_NOT_SAFE
from tests.unit.mtproto.exchange_harness import (
    DC,
    GOOD_STEPS,
    NOW,
    OTHER_NONCE,
    OTHER_STEPS,
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
from trimtp.crypto import dh
from trimtp.crypto.dh import TELEGRAM_PRIME
from trimtp.errors import ExchangeFailed, SecurityError
from trimtp.mtproto.exchange import (
    Compute,
    ServerExchange,
    ServerScript,
)

MARGIN = 1 << 1984


@pytest.mark.parametrize("field", ["nonce", "server_nonce"])
def test_KX_02_wrong_nonces_in_server_DH_params(field: str) -> None:
    rejected(replacing("server_DH_params_ok", **{field: OTHER_NONCE}), f"server's {field} is wrong", requests=2)


@pytest.mark.parametrize("field", ["nonce", "server_nonce"])
def test_KX_03_wrong_nonces_in_server_DH_inner_data(field: str) -> None:
    rejected(replacing("server_DH_inner_data", **{field: OTHER_NONCE}), f"server's {field} is wrong", requests=2)


SEALED = {
    "first byte of the hash": lambda data: touched(data, 0),
    "last byte of the hash": lambda data: touched(data, 19),
    "first byte of the data": lambda data: touched(data, 20),
    "last byte of the data": lambda data: touched(data, 583),
    "16 bytes more of padding": lambda data: data + bytes(16),
    "32 bytes more of padding": lambda data: data + bytes(32),
    "a block less": lambda data: data[:-16],
    "the hash alone": lambda data: data[:16] + bytes(16),
}


@pytest.mark.parametrize("change", SEALED.values(), ids=SEALED)
def test_KX_04_wrong_hash_or_padding(change: Callable[[bytes], bytes]) -> None:
    rejected(turning("answer_with_hash", change), "hash of a sealed message", requests=2)


@pytest.mark.parametrize("index", [584, 591])
def test_KX_04_the_padding_itself_is_free(index: int) -> None:
    def change(data: bytes) -> bytes:
        assert len(data) == 592
        return touched(data, index)

    Client(server(ServerScript(tamper=turning("answer_with_hash", change)))).run()


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 591, 593, 2048, 2064])
def test_KX_05_lengths_of_the_encrypted_answer(size: int) -> None:
    why = "hash of a sealed message" if size in {16, 2048} else f"{size} bytes are no sealed message"
    rejected(replacing("server_DH_params_ok", encrypted_answer=bytes(size)), why, requests=2)


def test_KX_05_huge_encrypted_answer() -> None:
    rejected(replacing("server_DH_params_ok", encrypted_answer=bytes(1 << 20)), "an answer of 1048", requests=2)


@pytest.mark.parametrize(
    ("prime", "why"),
    [
        pytest.param(TELEGRAM_PRIME >> 1 | 1, "2048 bits", id="2047 bits"),
        pytest.param(TELEGRAM_PRIME << 1 | 1, "2048 bits", id="2049 bits"),
        pytest.param(TELEGRAM_PRIME - 1, "2048 bits", id="even"),
        pytest.param(TELEGRAM_PRIME ^ 1 << 2047, "2048 bits", id="highest bit flipped"),
        pytest.param(TELEGRAM_PRIME + 2, "safe prime", id="composite"),
        pytest.param(PRIME_NOT_SAFE, "safe prime", id="(p-1)/2 composite"),
        pytest.param(TELEGRAM_PRIME ^ 1 << 1000, "safe prime", id="bit 1000 flipped"),
    ],
)
def test_KX_06_bad_primes(prime: int, why: str) -> None:
    rejected(None, why, requests=2, prime=prime, g=4)


@pytest.mark.parametrize("g", [0, 1, 2, 5, 6, 8, -3, 2**31 - 1])
def test_KX_07_refused_generators(g: int) -> None:
    rejected(replacing("server_DH_inner_data", g=g), "generator", requests=2)


@pytest.mark.parametrize("g", [3, 4, 7])
def test_KX_07_accepted_generators(g: int) -> None:
    Client(server(ServerScript(g=g))).run()


def test_KX_25_an_unknown_prime_is_tested_in_the_worker_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    tested: list[int] = []
    really = dh.is_safe_prime

    def is_safe_prime(p: int) -> bool:
        tested.append(p)
        return really(p)

    monkeypatch.setattr(dh, "is_safe_prime", is_safe_prime)
    client = Client(server(ServerScript(g=2, prime=OTHER_SAFE_PRIME)))
    step, answer = client.run_until(mtproto.ReqDHParams)
    check = step.receive(answer, NOW)
    assert repr(check) == "<CheckPrime>"
    assert isinstance(check, Compute)
    assert not tested
    power = check.resume(check.run())
    assert tested == [OTHER_SAFE_PRIME]
    assert repr(power) == "<Power>"
    Client(server()).run()
    assert tested == [OTHER_SAFE_PRIME]


def test_KX_25_a_prime_that_was_proven_before_is_not_tested_again() -> None:
    script = ServerScript(g=2, prime=OTHER_SAFE_PRIME)
    made = Client(server(script)).run()
    assert made.proven_prime == dh.prime_fingerprint(OTHER_SAFE_PRIME)
    client = Client(server(script), proven_primes=frozenset({made.proven_prime}))
    assert client.run().proven_prime is None
    assert client.steps == OTHER_STEPS
    other = Client(server(script), proven_primes=frozenset({"of another prime"}))
    other.run()
    assert "<CheckPrime>" in other.steps


def test_KX_25_a_key_over_an_unknown_prime() -> None:
    peer = server(ServerScript(g=2, prime=OTHER_SAFE_PRIME))
    client = Client(peer)
    made = client.run()
    assert client.steps == [*OTHER_STEPS[:4], "<CheckPrime>", *OTHER_STEPS[4:]]
    assert peer.made is not None
    assert made.auth_key == peer.made.auth_key


@pytest.mark.parametrize(
    "g_a",
    [
        pytest.param(0, id="0"),
        pytest.param(1, id="1"),
        pytest.param(TELEGRAM_PRIME - 1, id="p-1"),
        pytest.param(TELEGRAM_PRIME, id="p"),
        pytest.param(TELEGRAM_PRIME + 1, id="p+1"),
        pytest.param(MARGIN - 1, id="2^1984-1"),
        pytest.param(MARGIN, id="2^1984"),
        pytest.param(TELEGRAM_PRIME - MARGIN, id="p-2^1984"),
        pytest.param(1 << 4096, id="huge"),
    ],
)
def test_KX_09_g_a_out_of_bounds(g_a: int) -> None:
    data = g_a.to_bytes(max(256, g_a.bit_length() // 8 + 1), "big")
    rejected(replacing("server_DH_inner_data", g_a=data), "out of bounds", requests=2)


@pytest.mark.parametrize("g_a", [MARGIN + 1, TELEGRAM_PRIME - MARGIN - 1], ids=["2^1984+1", "p-2^1984-1"])
def test_KX_09_g_a_just_within_bounds(g_a: int) -> None:
    # Accepted, so that a third request goes out; but the server has no such g_a, so the hashes differ in the end.
    rejected(replacing("server_DH_inner_data", g_a=g_a.to_bytes(256, "big")), "new_nonce_hash1", requests=3)


class _Secrets:
    """Random bytes, except that draws of 256 bytes are the given numbers, and random again after them."""

    def __init__(self, seed: str, *numbers: int) -> None:
        self._others = SeededBytes(seed)
        self._numbers = list(numbers)

    def __call__(self, count: int) -> bytes:
        if count == 256 and self._numbers:
            return self._numbers.pop(0).to_bytes(256, "big")
        return self._others(count)


def test_KX_09_our_own_g_b_is_drawn_again() -> None:
    client = Client(server(), random_bytes=_Secrets("x", 0, 1, TELEGRAM_PRIME - 1, 1000))
    client.run()
    assert client.steps == [*GOOD_STEPS[:4], *["<Power>"] * 4, *GOOD_STEPS[4:]]


def test_KX_09_no_g_b_within_bounds_ends() -> None:
    client = Client(server(), random_bytes=_Secrets("x", 0, 1, 2, 3, 4))
    with pytest.raises(SecurityError, match="not random"):
        client.run()
    assert client.steps == [*GOOD_STEPS[:4], *["<Power>"] * 4]
    assert len(client.requests) == 2


def test_KX_09_a_second_draw_keeps_its_place_among_the_retries() -> None:
    secrets = [number for b in range(2000, 2010) for number in (0, b)]  # every first one is unusable
    client = Client(server(ServerScript(retries=100)), random_bytes=_Secrets("x", *secrets))
    with pytest.raises(ExchangeFailed, match="another key"):
        client.run()  # the server would have refused a retry_id that is not the rejected key's
    again = ["<Power>", "<SharedPower>", "<AwaitDHGen>"]
    assert client.steps == [*GOOD_STEPS[:4], *again, *["<Power>", *again] * 4]


def test_KX_20_leading_zeros() -> None:
    # 3^5235 and 3^(5235*5180) modulo the well-known prime both begin with a zero byte.
    peer = ServerExchange(
        [server_key()],
        DC,
        _Secrets("x", 5235),
        script=ServerScript(
            tamper=turning("server_DH_inner_data", lambda inner: inner.__replace__(g_a=inner.g_a.lstrip(b"\0")))
        ),
    )
    made = Client(peer, random_bytes=_Secrets("y", 5180)).run()
    assert len(made.auth_key.data) == 256
    assert made.auth_key.data[0] == 0
    assert peer.made is not None
    assert peer.made.auth_key == made.auth_key
    assert pow(3, 5235, TELEGRAM_PRIME).bit_length() <= 2040


def test_KX_13_server_DH_params_fail_starts_again_with_new_nonces() -> None:
    peer = server(ServerScript(params_fails=2))
    client = Client(peer)
    made = client.run()
    assert peer.made is not None
    assert made.auth_key == peer.made.auth_key
    assert client.steps == GOOD_STEPS[:4] * 2 + GOOD_STEPS
    starts = [request for request in client.requests if isinstance(request, mtproto.ReqPqMulti)]
    assert len({start.nonce for start in starts}) == 3
    inner = [inner_data_of(request) for request in client.requests if isinstance(request, mtproto.ReqDHParams)]
    assert len({data.new_nonce for data in inner}) == 3


def test_KX_13_server_DH_params_fail_is_bounded() -> None:
    client = Client(server(ServerScript(params_fails=100)))
    with pytest.raises(ExchangeFailed, match="again and again"):
        client.run()
    assert client.steps == GOOD_STEPS[:4] * 3


@pytest.mark.parametrize("field", ["nonce", "server_nonce", "new_nonce_hash"])
def test_KX_13_a_forged_server_DH_params_fail(field: str) -> None:
    tamper = replacing("server_DH_params_fail", **{field: OTHER_NONCE})
    rejected(tamper, f"server's {field} is wrong", requests=2, params_fails=1)
