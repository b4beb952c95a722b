"""The Diffie-Hellman checks a client must make before it trusts a group or a public value.

Spec: https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from trimtp.errors import SecurityError

__all__ = [
    "KNOWN_PRIMES",
    "TELEGRAM_PRIME",
    "check_group",
    "check_prime",
    "check_public",
    "is_generator",
    "is_known_prime",
    "is_public_value",
    "is_safe_prime",
    "power",
    "prime_fingerprint",
]

TELEGRAM_PRIME: Final = int(
    "c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4db"
    "fa336f6e0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64"
    "2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b41"
    "0dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4"
    "e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf"
    "6f4fadf034b10403119cd8e3b92fcc5b",
    16,
)
"""The safe prime Telegram's servers use, tested once and for all."""
KNOWN_PRIMES: Final = frozenset({TELEGRAM_PRIME})
"""Safe primes that need no test."""
_BITS: Final = 2048
_MARGIN: Final = 1 << (_BITS - 64)

_GENERATOR_RULES: Final[dict[int, tuple[int, frozenset[int]]]] = {
    2: (8, frozenset({7})),
    3: (3, frozenset({2})),
    4: (1, frozenset({0})),
    5: (5, frozenset({1, 4})),
    6: (24, frozenset({19, 23})),
    7: (7, frozenset({3, 5, 6})),
}
"""g -> (modulus, the remainders of p for which g generates the subgroup of prime order (p-1)/2)."""


def check_group(p: int, g: int) -> None:
    """The cheap checks of a group: p is odd and has 2048 bits, and g suits it. Raises SecurityError.

    Whether p is a safe prime is :func:`check_prime`'s to tell.
    """
    if p.bit_length() != _BITS or p % 2 == 0:
        raise SecurityError("the Diffie-Hellman prime is not an odd number of 2048 bits")
    if not is_generator(p, g):
        raise SecurityError("the Diffie-Hellman generator does not suit its prime")


def check_prime(p: int) -> None:
    """Refuse a p that is no safe prime. Raises SecurityError.

    Immediate for a known prime; for any other a CPU-heavy test (0.1 s), for a worker thread.
    """
    if not is_known_prime(p) and not is_safe_prime(p):
        raise SecurityError("the Diffie-Hellman prime is not a safe prime")


def check_public(value: int, p: int) -> None:
    """Refuse a public value (g_a, g_b) outside 2^1984 … p - 2^1984, both ends excluded. Raises SecurityError."""
    if not is_public_value(value, p):
        raise SecurityError("a Diffie-Hellman public value is out of bounds")


def power(base: int, exponent: int, p: int) -> int:
    """``base`` to the power of ``exponent`` modulo ``p``, an odd number: Python's own takes nine times as long."""
    from Crypto.Math.Numbers import Integer

    return int(pow(Integer(base), Integer(exponent), Integer(p)))


def is_public_value(value: int, p: int) -> bool:
    """Whether :func:`check_public` accepts ``value``; a value of one's own that it refuses is drawn again."""
    return _MARGIN < value < p - _MARGIN


def is_known_prime(p: int) -> bool:
    """Whether p is one of :data:`KNOWN_PRIMES`, compared by value."""
    return p in KNOWN_PRIMES


def prime_fingerprint(p: int) -> str:
    """The name under which a tested prime is remembered: SHA-256 of its 256 big-endian bytes, as hex."""
    return sha256(p.to_bytes(_BITS // 8, "big")).hexdigest()


def is_generator(p: int, g: int) -> bool:
    """Whether g, 2 … 7, generates the subgroup of order (p-1)/2 for a safe prime p, by quadratic reciprocity."""
    rule = _GENERATOR_RULES.get(g)
    return rule is not None and p % rule[0] in rule[1]


def is_safe_prime(p: int) -> bool:
    """Whether p and (p-1)/2 are both prime (probabilistically, wrong once in 10^30)."""
    from Crypto.Math.Primality import PROBABLY_PRIME, test_probable_prime

    return p % 2 == 1 and all(test_probable_prime(n) == PROBABLY_PRIME for n in (p, (p - 1) // 2))
