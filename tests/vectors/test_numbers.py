"""Factorisation, RSA, key fingerprints and SRP against published values."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest

from tests.vectors.reading import load
from trimtp.config import PublicKey
from trimtp.crypto import dh, rsa, srp
from trimtp.crypto.factorize import factorize

KEYS = load("rsa_keys")
RSA = load("rsa")
SRP = load("srp")


def _of_kind(kind: str) -> list[dict[str, Any]]:
    vectors = [vector for vector in RSA if vector["kind"] == kind]
    assert vectors
    return vectors


def _key(vector: dict[str, Any]) -> PublicKey:
    if "n" in vector:
        return PublicKey(int(vector["n"], 16), vector["e"])
    (found,) = (key for key in KEYS if key["fingerprint_hex"] == vector["key"])
    return PublicKey(int(found["n"], 16), found["e"])


@pytest.mark.parametrize("vector", load("pq"), ids=lambda vector: str(vector["pq"]))
def test_factorize(vector: dict[str, int]) -> None:
    assert factorize(vector["pq"]) == (vector["p"], vector["q"])


@pytest.mark.parametrize("fact", KEYS, ids=lambda fact: fact["fingerprint_hex"])
def test_server_keys(fact: dict[str, Any]) -> None:
    key = PublicKey(int(fact["n"], 16), fact["e"])
    assert key.fingerprint == fact["fingerprint_signed"]
    assert key.fingerprint % 2**64 == fact["fingerprint_unsigned"] == int(fact["fingerprint_hex"], 16)
    assert key.n.bit_length() == fact["bits"]
    assert PublicKey.from_pem(fact["pem"]) == key


@pytest.mark.parametrize("vector", _of_kind("RSA_PAD"), ids=lambda vector: vector["source"])
def test_rsa_pad(vector: dict[str, Any]) -> None:
    draws = [bytes.fromhex(vector["padding"]), bytes.fromhex(vector["temp_key"])]
    if vector.get("first_temp_key_rejected_because_ge_n"):
        draws.insert(1, bytes.fromhex(vector["first_temp_key"]))

    def random_bytes(count: int) -> bytes:
        drawn = draws.pop(0)
        assert len(drawn) == count
        return drawn

    key = _key(vector)
    assert rsa.rsa_pad(bytes.fromhex(vector["data"]), key, random_bytes).hex() == vector["result"]
    assert not draws
    if "fingerprint" in vector:
        assert key.fingerprint % 2**64 == int(vector["fingerprint"], 16)


def test_fingerprint_of_a_short_key() -> None:
    (vector,) = _of_kind("fingerprint")
    with pytest.raises(ValueError, match="2048"):
        PublicKey.from_pem(vector["pem"])
    from Crypto.PublicKey import RSA as Foreign  # noqa: N811 - the module's name is a constant's here

    foreign = Foreign.import_key(vector["pem"])
    short = object.__new__(PublicKey)  # the formula, without the rule that a server key has 2048 bits
    short._n, short._e = int(foreign.n), int(foreign.e)
    assert short.fingerprint == vector["fingerprint_signed"]


def test_fingerprint_and_raw_rsa() -> None:
    (vector,) = _of_kind("fingerprint+raw")
    key = PublicKey.from_pem(vector["pem"])
    assert key.fingerprint == vector["fingerprint_signed"]
    result = rsa.apply(vector["pem"].encode()[:256], key)
    assert base64.b64encode(hashlib.sha256(result).digest()).decode() == vector["sha256_of_raw_rsa_b64"]


def test_rsa_public_decryption() -> None:
    (vector,) = _of_kind("RSA public decrypt (simple config)")
    assert rsa.apply(bytes.fromhex(vector["data"]), _key(vector)).hex() == vector["result"]


@pytest.mark.parametrize("vector", SRP["check"], ids=lambda vector: vector["source"])
def test_srp_answer(vector: dict[str, Any]) -> None:
    password = bytes.fromhex(vector["password"]).decode()
    public, proof = srp.answer(
        password,
        salt1=bytes.fromhex(vector["salt1"]),
        salt2=bytes.fromhex(vector["salt2"]),
        g=vector["g"],
        p=int(vector["p"], 16),
        srp_B=int(vector["srp_B"], 16),
        a=int(vector["a"], 16),
    )
    assert (public.hex(), proof.hex()) == (vector["A"], vector["M1"])


@pytest.mark.parametrize("vector", SRP["new_password"], ids=lambda vector: vector["source"])
def test_srp_new_password(vector: dict[str, Any]) -> None:
    stored = srp.verifier(
        bytes.fromhex(vector["password"]).decode(),
        bytes.fromhex(vector["salt1"] + vector["client_random_32"]),
        bytes.fromhex(vector["salt2"]),
        vector["g"],
        int(vector["p"], 16),
    )
    assert stored.hex() == vector["new_password_hash"]


@pytest.mark.parametrize("case", SRP["p_g_checks"]["cases"], ids=lambda case: f"p={case['p']} g={case['g']}")
def test_KX_08_groups(case: dict[str, Any]) -> None:
    assert (dh.is_safe_prime(case["p"]) and dh.is_generator(case["p"], case["g"])) is case["ok"]
