"""The key stream of obfuscated transports, by nothing but SHA-256 and CtrStream, against published headers."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from tests.vectors.reading import load
from trimtp.crypto.aes import CtrStream

OBFUSCATED = load("obfuscated2")


def _stream(material: bytes, secret: bytes) -> CtrStream:
    return CtrStream(hashlib.sha256(material[:32] + secret).digest() if secret else material[:32], material[32:])


@pytest.mark.parametrize("case", OBFUSCATED["cases"], ids=lambda case: case["source"])
def test_header(case: dict[str, Any]) -> None:
    random, tag = bytes.fromhex(case["random"]), bytes.fromhex(case["tag"])
    secret = bytes.fromhex(case["secret"] or "")
    dc = random[60:62] if case["dc"] is None else case["dc"].to_bytes(2, "little", signed=True)
    initial = random[:56] + tag + dc + random[62:]
    sending = _stream(initial[8:56], secret)
    receiving = _stream(initial[8:56][::-1], secret)
    header = initial[:56] + sending.update(initial)[56:]
    assert header.hex() == case["header"]
    if "encrypt_abcd" in case:
        assert sending.update(b"abcd").hex() == case["encrypt_abcd"]
        assert receiving.update(b"abcd").hex() == case["decrypt_stream_on_abcd"]
