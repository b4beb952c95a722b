from __future__ import annotations

from hashlib import sha1, sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.seeded import SeededBytes
from tests.unit.server_keys import server_key
from trimtp.config import PublicKey
from trimtp.crypto import rsa
from trimtp.crypto.aes import ige_encrypt
from trimtp.crypto.rsa import PrivateKey, rsa_pad
from trimtp.testing.keys import CDN_TEST_KEYS, PUBLIC_TEST_KEY


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=144), st.text(max_size=5))
def test_KX_14_the_owner_of_the_key_gets_the_data_back(data: bytes, seed: str) -> None:
    encrypted = rsa_pad(data, server_key().public, SeededBytes(seed))
    assert len(encrypted) == 256
    padded = server_key().decrypt_pad(encrypted)
    assert len(padded) == 192
    assert padded.startswith(data)


def test_KX_14_padding_and_temp_key_are_random() -> None:
    drawn: list[int] = []
    source = SeededBytes("x")

    def random_bytes(count: int) -> bytes:
        drawn.append(count)
        return source(count)

    key = server_key().public
    first, second = rsa_pad(b"data", key, random_bytes), rsa_pad(b"data", key, random_bytes)
    assert first != second
    assert drawn[0] == 188
    assert set(drawn) == {188, 32}
    assert server_key().decrypt_pad(first)[4:] != server_key().decrypt_pad(second)[4:]


def test_KX_14_at_most_144_bytes() -> None:
    rsa_pad(bytes(144), server_key().public, SeededBytes("x"))
    with pytest.raises(ValueError, match="at most 144"):
        rsa_pad(bytes(145), server_key().public, SeededBytes("x"))


def test_KX_14_a_block_not_below_the_modulus_is_drawn_again() -> None:
    key = PublicKey((1 << 2047) + 1)  # half of all blocks are too large
    draws: list[bytes] = []
    source = SeededBytes("again")

    def random_bytes(count: int) -> bytes:
        draws.append(source(count))
        return draws[-1]

    encrypted = [rsa_pad(bytes(144), key, random_bytes) for _ in range(20)]
    assert all(int.from_bytes(block, "big") < key.n for block in encrypted)
    assert len([draw for draw in draws if len(draw) == 32]) > 20


def test_KX_14_randomness_that_never_changes_does_not_hang() -> None:
    small = PublicKey((1 << 2047) + 1)

    def block(temp_key: bytes) -> bytes:
        hashed = bytes(144 + 48)[::-1] + sha256(temp_key + bytes(192)).digest()
        encrypted = ige_encrypt(hashed, temp_key, bytes(32))
        return bytes(a ^ b for a, b in zip(temp_key, sha256(encrypted).digest(), strict=True)) + encrypted

    stuck = next(byte for byte in range(256) if block(bytes([byte]) * 32)[0] > 0x80)
    with pytest.raises(ValueError, match="not random"):
        rsa_pad(bytes(144), small, lambda count: bytes(count) if count != 32 else bytes([stuck]) * count)


def test_decrypt_pad_refuses_what_is_not_rsa_pad() -> None:
    key = server_key()
    good = rsa_pad(b"data", key.public, SeededBytes("x"))
    wrong = [b"", good[:-1], good + b"\0", bytes(256), b"\xff" * 256, good[:-1] + bytes([good[-1] ^ 1])]
    for data in wrong:
        with pytest.raises(ValueError, match=r"^not a "):
            key.decrypt_pad(data)
    with pytest.raises(ValueError, match=r"^not a "):
        server_key(1).decrypt_pad(good)


def _legacy(data: bytes, key: PublicKey, random_bytes: SeededBytes) -> bytes:
    block = sha1(data).digest() + data
    return rsa.apply(block + random_bytes(255 - len(block)), key)


@pytest.mark.parametrize("size", [0, 4, 96, 144, 232])
def test_decrypt_legacy(size: int) -> None:
    data = SeededBytes("data")(size)
    assert server_key().decrypt_legacy(_legacy(data, server_key().public, SeededBytes("x"))) == data


def test_decrypt_legacy_refuses_what_is_something_else() -> None:
    key = server_key()
    assert key.decrypt_legacy(rsa_pad(b"data", key.public, SeededBytes("x"))) is None
    assert key.decrypt_legacy(rsa.apply(SeededBytes("y")(255), key.public)) is None
    with pytest.raises(ValueError, match=r"^not a "):
        key.decrypt_legacy(b"short")


def test_apply_refuses_a_number_not_below_the_modulus() -> None:
    key = server_key().public
    assert rsa.apply((key.n - 1).to_bytes(256, "big"), key) == (key.n - 1).to_bytes(256, "big")  # (-1)^e = -1
    with pytest.raises(ValueError, match="below the modulus"):
        rsa.apply(key.n.to_bytes(256, "big"), key)


def test_private_key_as_pem() -> None:
    key = server_key()
    assert PrivateKey.from_pem(key.to_pem()) == key
    assert key.to_pem().startswith("-----BEGIN RSA PRIVATE KEY-----\n")
    assert PublicKey.from_pem(key.public.to_pem()) == key.public
    with pytest.raises(ValueError, match="public key"):
        PrivateKey.from_pem(key.public.to_pem())
    for text in ("", "nonsense", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----"):
        with pytest.raises(ValueError, match="not a PEM text"):
            PrivateKey.from_pem(text)


def test_private_key_is_checked_and_shows_nothing() -> None:
    with pytest.raises(ValueError, match="2048"):
        PrivateKey(n=15, e=3, d=3)
    key = server_key()
    shown = repr(key)
    for secret in (key.d, key.n):
        assert str(secret) not in shown
        assert f"{secret:x}" not in shown
    assert server_key(1) != key


@pytest.mark.parametrize("key", [PUBLIC_TEST_KEY, *CDN_TEST_KEYS])
def test_a_private_key_undoes_its_public_one(key: PrivateKey) -> None:
    for data in (bytes(256), (1).to_bytes(256, "big"), (key.n - 1).to_bytes(256, "big"), b"\0" + SeededBytes("z")(255)):
        sealed = rsa.apply(data, key.public)
        assert key._apply(sealed).to_bytes(256, "big") == data
    p, q, _ = key._primes
    assert p * q == key.n
    assert 1 < p < key.n


def test_exponents_of_different_keys_are_refused() -> None:
    key = PrivateKey(PUBLIC_TEST_KEY.n, 65537, CDN_TEST_KEYS[0].d)
    with pytest.raises(ValueError, match="not the exponents"):
        key.decrypt_pad(bytes(255) + b"\2")
