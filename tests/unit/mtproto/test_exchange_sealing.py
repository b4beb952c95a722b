"""How the encrypted messages of the exchange are laid out."""

from __future__ import annotations

from hashlib import sha1

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.seeded import SeededBytes
from trimtp.crypto.aes import ige_encrypt
from trimtp.mtproto.exchange.sealing import MAX_SEALED, seal, unseal, with_hash

KEY, IV = bytes(range(32)), bytes(range(32, 64))


@given(st.binary(min_size=1, max_size=MAX_SEALED - 40))
def test_round_trip(data: bytes) -> None:
    sealed = seal(data, KEY, IV, SeededBytes("x"))
    assert len(sealed) % 16 == 0
    assert 0 <= len(sealed) - 20 - len(data) < 16
    assert unseal(sealed, KEY, IV) == data


@pytest.mark.parametrize("size", range(1, 34))
def test_KX_04_less_than_16_bytes_of_padding(size: int) -> None:
    hashed = with_hash(SeededBytes("data")(size), SeededBytes("padding"))
    assert len(unseal(ige_encrypt(hashed, KEY, IV), KEY, IV)) == size
    with pytest.raises(ValueError, match="hash of a sealed message"):
        unseal(ige_encrypt(hashed + bytes(16), KEY, IV), KEY, IV)


def test_KX_04_exactly_16_bytes_of_padding() -> None:
    data = bytes(28)
    with pytest.raises(ValueError, match="hash of a sealed message"):
        unseal(ige_encrypt(sha1(data).digest() + data + bytes(16), KEY, IV), KEY, IV)
    assert unseal(ige_encrypt(sha1(data).digest() + data, KEY, IV), KEY, IV) == data


@pytest.mark.parametrize("size", [0, 1, 15, 17, MAX_SEALED + 16, 1 << 20])
def test_KX_05_impossible_lengths(size: int) -> None:
    with pytest.raises(ValueError, match="no sealed message"):
        unseal(bytes(size), KEY, IV)
