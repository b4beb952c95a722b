"""RSA as the auth-key exchange uses it: RSA_PAD for clients, its inverse and the old SHA-1 form for servers.

Spec: https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from functools import cached_property
from hashlib import sha1, sha256
from math import gcd
from typing import Final

from trimtp.config import PublicKey
from trimtp.crypto.aes import ige_decrypt, ige_encrypt
from trimtp.crypto.dh import power

__all__ = ["MAX_DATA", "PADDED", "PrivateKey", "apply", "rsa_pad"]

MAX_DATA: Final = 144
"""The most bytes RSA_PAD takes."""
PADDED: Final = 192
"""What RSA_PAD fills its data up to, and what comes out at the server."""
_MODULUS: Final = 256
_TEMP_KEY: Final = 32
_ZERO_IV: Final = bytes(32)
_LEGACY: Final = 255
_DRAWS: Final = 256
_ROOTS: Final = 32


def rsa_pad(data: bytes, key: PublicKey, random_bytes: Callable[[int], bytes]) -> bytes:
    """Encrypt at most 144 bytes of ``data`` to the owner of ``key``; the result has 256 bytes.

    Raises ValueError for longer data, and when ``random_bytes`` never gives a usable temp_key, so is not random.
    """
    if len(data) > MAX_DATA:
        raise ValueError(f"RSA_PAD takes at most {MAX_DATA} bytes, not {len(data)}")
    padded = data + random_bytes(PADDED - len(data))
    for _ in range(_DRAWS):
        temp_key = random_bytes(_TEMP_KEY)
        encrypted = ige_encrypt(padded[::-1] + sha256(temp_key + padded).digest(), temp_key, _ZERO_IV)
        block = _xor(temp_key, sha256(encrypted).digest()) + encrypted
        if int.from_bytes(block, "big") < key.n:
            return apply(block, key)
    raise ValueError("no temp_key fits this RSA key: random_bytes is not random")


def apply(data: bytes, key: PublicKey) -> bytes:
    """``data`` as a big-endian number to the power e modulo n: 256 bytes. Raises ValueError for a number >= n."""
    number = int.from_bytes(data, "big")
    if number >= key.n:
        raise ValueError("the number is not below the modulus")
    return pow(number, key.e, key.n).to_bytes(_MODULUS, "big")


class PrivateKey:
    """The private side of a server key: modulus ``n``, public exponent ``e``, private exponent ``d``.

    For servers made of trimtp; a client never has one. Raises ValueError where :class:`~trimtp.config.PublicKey` does.
    """

    def __init__(self, n: int, e: int, d: int) -> None:
        self.n = n
        self.e = e
        self.d = d
        self.public: PublicKey = PublicKey(n, e)
        """The public side."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PrivateKey) and (self.public, self.d) == (other.public, other.d)

    def __hash__(self) -> int:
        return hash((self.public, self.d))

    @classmethod
    def generate(cls, random_bytes: Callable[[int], bytes]) -> PrivateKey:
        """A new key of 2048 bits; takes about a second."""
        from Crypto.PublicKey import RSA

        key = RSA.generate(2048, randfunc=random_bytes)
        return cls(int(key.n), int(key.e), int(key.d))

    @classmethod
    def from_pem(cls, text: str) -> PrivateKey:
        """Read an unencrypted PEM text, PKCS#1 or PKCS#8. Raises ValueError when it is no such private key."""
        from Crypto.PublicKey import RSA

        try:
            key = RSA.import_key(text)
        except (ValueError, IndexError, TypeError):
            raise ValueError("not a PEM text of an RSA private key") from None
        if not key.has_private():
            raise ValueError("a PEM text of a public key, not of a private one")
        return cls(int(key.n), int(key.e), int(key.d))

    def to_pem(self) -> str:
        """The key as PKCS#1 PEM text: a secret."""
        from Crypto.PublicKey import RSA

        return RSA.construct((self.n, self.e, self.d)).export_key().decode() + "\n"

    def decrypt_pad(self, data: bytes) -> bytes:
        """Undo :func:`rsa_pad`: the 192 bytes of data and random padding. Raises ValueError for anything else."""
        block = self._apply(data).to_bytes(_MODULUS, "big")
        masked, encrypted = block[:_TEMP_KEY], block[_TEMP_KEY:]
        temp_key = _xor(masked, sha256(encrypted).digest())
        plain = ige_decrypt(encrypted, temp_key, _ZERO_IV)
        padded = plain[:PADDED][::-1]
        if not hmac.compare_digest(plain[PADDED:], sha256(temp_key + padded).digest()):
            raise ValueError("not a block that RSA_PAD made for this key")
        return padded

    def decrypt_legacy(self, data: bytes) -> bytes | None:
        """Undo the old form, SHA1(data) + data + random bytes, 255 in all; None for anything else.

        The data's length, a multiple of 4, is found by its hash.
        """
        number = self._apply(data)
        if number.bit_length() > 8 * _LEGACY:
            return None
        block = number.to_bytes(_LEGACY, "big")
        for end in range(20, _LEGACY + 1, 4):
            if hmac.compare_digest(block[:20], sha1(block[20:end]).digest()):
                return block[20:end]
        return None

    def _apply(self, data: bytes) -> int:
        number = int.from_bytes(data, "big")
        if len(data) != _MODULUS or number >= self.n:
            raise ValueError("not a number below the modulus in 256 bytes")
        p, q, inverse = self._primes
        of_p, of_q = power(number % p, self.d % (p - 1), p), power(number % q, self.d % (q - 1), q)
        return of_q + (of_p - of_q) * inverse % p * q

    @cached_property
    def _primes(self) -> tuple[int, int, int]:
        """The primes p and q of the modulus, with which the work is a third, and the inverse of q modulo p.

        The exponents tell: every number to the power of e·d - 1 is 1, and halving that exponent comes, for half of all
        numbers, upon a root of 1 that differs from 1 and -1. Raises ValueError when they are of different keys.
        """
        exponent = self.e * self.d - 1
        twos = (exponent & -exponent).bit_length() - 1
        for base in range(2, _ROOTS):
            root = power(base, exponent >> twos, self.n)
            for _ in range(twos):
                square = root * root % self.n
                if square == 1 and root not in (1, self.n - 1):
                    p = gcd(root - 1, self.n)
                    return p, self.n // p, pow(self.n // p, -1, p)
                root = square
        raise ValueError("not the exponents of one RSA key")


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))
