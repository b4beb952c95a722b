"""The two-step verification password: SRP-6a with Telegram's hashes, the client's side and a server's.

Letters are the specification's: g, p the group, x the password's hash, v = g^x the verifier, a and b the secrets,
A = g^a and B = k*v + g^b the public values, M1 the client's proof. Numbers are hashed as 256 big-endian bytes.
Spec: https://core.telegram.org/api/srp
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac, sha256
from typing import Final

from trimtp.crypto import dh
from trimtp.errors import SecurityError

__all__ = ["SrpAnswer", "SrpServer", "answer", "check_password", "verifier"]

_SIZE: Final = 256
_ITERATIONS: Final = 100_000
_DRAWS: Final = 16


@dataclass(frozen=True, slots=True)
class SrpAnswer:
    """The fields of ``inputCheckPasswordSRP``: ``srp_id`` (a signed long), ``A`` (256 bytes), ``M1`` (32 bytes)."""

    srp_id: int
    A: bytes = field(repr=False)
    M1: bytes = field(repr=False)


def check_password(
    password: str,
    *,
    salt1: bytes,
    salt2: bytes,
    g: int,
    p: bytes,
    srp_B: bytes,  # noqa: N803 - the specification's name
    srp_id: int,
    random_bytes: Callable[[int], bytes],
) -> SrpAnswer:
    """Prove knowledge of ``password`` to the server whose challenge (``account.password``) the other arguments are.

    CPU-heavy (0.1 s, and 0.1 s more for an unknown prime): for a worker thread. Raises SecurityError when the
    challenge fails a check, which a wrong password never causes.
    """
    prime = int.from_bytes(p, "big")
    dh.check_group(prime, g)
    dh.check_prime(prime)
    public_b = int.from_bytes(srp_B, "big")
    if not 0 < public_b < prime:
        raise SecurityError("the password challenge is out of bounds")
    for _ in range(_DRAWS):
        secret = int.from_bytes(random_bytes(_SIZE), "big")
        if dh.is_public_value(pow(g, secret, prime), prime):
            public, proof = answer(password, salt1=salt1, salt2=salt2, g=g, p=prime, srp_B=public_b, a=secret)
            return SrpAnswer(srp_id, public, proof)
    raise SecurityError("no usable secret for the password proof: random_bytes is not random")


def answer(
    password: str,
    *,
    salt1: bytes,
    salt2: bytes,
    g: int,
    p: int,
    srp_B: int,  # noqa: N803 - the specification's name
    a: int,
) -> tuple[bytes, bytes]:
    """A (256 bytes) and M1 (32 bytes) for the secret ``a``; no check of the group is made here.

    Raises SecurityError when the scrambler u is 0.
    """
    public_a, public_b = _bytes(pow(g, a, p)), _bytes(srp_B)
    u = _number(sha256(public_a + public_b).digest())
    if u == 0:
        raise SecurityError("the password challenge gives a zero scrambler")
    x = _password_number(password, salt1, salt2)
    shared = pow(srp_B - _multiplier(p, g) * pow(g, x, p), a + u * x, p)
    return public_a, _proof(p, g, salt1, salt2, public_a, public_b, shared)


def verifier(password: str, salt1: bytes, salt2: bytes, g: int, p: int) -> bytes:
    """v = g^x mod p, 256 bytes: what a server keeps of a password, and the ``new_password_hash`` of a new one."""
    return _bytes(pow(g, _password_number(password, salt1, salt2), p))


class SrpServer:
    """A server's side of one password check: ``B`` (256 bytes) goes out as ``srp_B``, then one :meth:`verify`.

    ``stored`` is the account's :func:`verifier`.
    """

    def __init__(
        self, stored: bytes, *, salt1: bytes, salt2: bytes, g: int, p: int, random_bytes: Callable[[int], bytes]
    ) -> None:
        self._verifier = _number(stored)
        self._salt1, self._salt2, self._g, self._p = salt1, salt2, g, p
        self._secret = _number(random_bytes(_SIZE))
        self._used = False
        self.B = _bytes((_multiplier(p, g) * self._verifier + pow(g, self._secret, p)) % p)

    def verify(self, A: bytes, M1: bytes) -> bool:  # noqa: N803 - the specification's names
        """Whether ``A`` and ``M1`` prove the password. A challenge is good for one attempt: later ones are False."""
        if self._used:
            return False
        self._used = True
        number = _number(A)
        if len(A) > _SIZE or number % self._p == 0:
            return False
        public = _bytes(number)
        u = _number(sha256(public + self.B).digest())
        shared = pow(number * pow(self._verifier, u, self._p), self._secret, self._p)
        expected = _proof(self._p, self._g, self._salt1, self._salt2, public, self.B, shared)
        return hmac.compare_digest(expected, M1)


def _password_number(password: str, salt1: bytes, salt2: bytes) -> int:
    inner = _salted(_salted(password.encode(), salt1), salt2)
    return _number(_salted(pbkdf2_hmac("sha512", inner, salt1, _ITERATIONS), salt2))


def _salted(data: bytes, salt: bytes) -> bytes:
    return sha256(salt + data + salt).digest()


def _multiplier(p: int, g: int) -> int:
    return _number(sha256(_bytes(p) + _bytes(g)).digest())


def _proof(p: int, g: int, salt1: bytes, salt2: bytes, public_a: bytes, public_b: bytes, shared: int) -> bytes:
    group = bytes(a ^ b for a, b in zip(sha256(_bytes(p)).digest(), sha256(_bytes(g)).digest(), strict=True))
    salts = sha256(salt1).digest() + sha256(salt2).digest()
    return sha256(group + salts + public_a + public_b + sha256(_bytes(shared)).digest()).digest()


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _bytes(number: int) -> bytes:
    return number.to_bytes(_SIZE, "big")
