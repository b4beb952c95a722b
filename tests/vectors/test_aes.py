"""AES-IGE and AES-CTR against vectors of OpenSSL, NIST and other clients."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.vectors.reading import load
from trimtp.crypto import aes

IGE = load("aes_ige")
CTR = load("aes_ctr")


@pytest.mark.parametrize("vector", IGE, ids=lambda vector: vector["source"])
def test_ige(vector: dict[str, str]) -> None:
    key, iv, plain, cipher = (bytes.fromhex(vector[name]) for name in ("key", "iv", "plaintext", "ciphertext"))
    assert aes.portable_ige_encrypt(plain, key, iv) == cipher
    assert aes.portable_ige_decrypt(cipher, key, iv) == plain
    if len(key) == 32:
        assert aes.ige_encrypt(plain, key, iv) == cipher
        assert aes.ige_decrypt(cipher, key, iv) == plain
    else:
        with pytest.raises(ValueError, match="AES-256-IGE"):
            aes.ige_encrypt(plain, key, iv)


@pytest.mark.parametrize("vector", CTR, ids=lambda vector: vector["source"])
def test_ctr(vector: dict[str, Any]) -> None:
    key, iv = bytes.fromhex(vector["key"]), bytes.fromhex(vector["iv"])
    forth, back = aes.CtrStream(key, iv), aes.CtrStream(key, iv)
    for plain, cipher in vector["chunks"]:
        assert forth.update(bytes.fromhex(plain)).hex() == cipher
        assert back.update(bytes.fromhex(cipher)).hex() == plain
    assert all(one != other for (_, one), (_, other) in pairwise(vector["chunks"]))
