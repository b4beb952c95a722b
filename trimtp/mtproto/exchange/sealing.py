"""How the two Diffie-Hellman messages are encrypted: SHA1(data) + data + 0 … 15 bytes of padding, in AES-IGE."""

from __future__ import annotations

import hmac
from hashlib import sha1
from typing import Final

from trimtp.crypto.aes import BLOCK, ige_decrypt, ige_encrypt
from trimtp.mtproto.exchange.steps import RandomBytes

__all__ = ["MAX_SEALED", "seal", "unseal", "with_hash"]

MAX_SEALED: Final = 2048
"""More bytes than any sealed message of an exchange has; the real ones have about 600."""
_HASH: Final = 20


def with_hash(data: bytes, random_bytes: RandomBytes) -> bytes:
    """``data`` behind its hash and padded, ready to be encrypted (the specification's data_with_hash)."""
    hashed = sha1(data).digest() + data
    return hashed + random_bytes(-len(hashed) % BLOCK)


def seal(data: bytes, key: bytes, iv: bytes, random_bytes: RandomBytes) -> bytes:
    """Encrypt ``data`` under a temporary AES key."""
    return ige_encrypt(with_hash(data, random_bytes), key, iv)


def unseal(sealed: bytes, key: bytes, iv: bytes) -> bytes:
    """Undo :func:`seal`. Authenticated before anything reads it: the hash itself tells how long the data is.

    Raises ValueError when the length is impossible, or the hash fits no data with less than 16 bytes behind it.
    """
    if not sealed or len(sealed) % BLOCK or len(sealed) > MAX_SEALED:
        raise ValueError(f"{len(sealed)} bytes are no sealed message")
    plain = ige_decrypt(sealed, key, iv)
    expected = plain[:_HASH]
    for end in range(len(plain), max(len(plain) - BLOCK, _HASH), -1):
        if hmac.compare_digest(sha1(plain[_HASH:end]).digest(), expected):
            return plain[_HASH:end]
    raise ValueError("the hash of a sealed message is wrong")
