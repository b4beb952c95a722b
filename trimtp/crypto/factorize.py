"""Splitting the pq of the auth-key exchange into its two primes.

Brent's form of Pollard's rho, in plain Python: 20 ms for a real pq. ``cryptg`` needs 1 ms, but on a prime or on 1 it
loops for ever with the interpreter lock held, and it panics on some small products. So it gets only what looks like a
real pq: composite, no square, no cube, of at least 61 bits, with no factor below 6211. That leaves products of two to
four primes, where rho cannot fail but by a coincidence that its next attempt does not share; a power of one prime
would have to be a fifth or a higher one, and is too large then.
Spec: https://core.telegram.org/mtproto/auth_key#proof-of-work
"""

from __future__ import annotations

from functools import cache
from math import gcd, isqrt, prod
from typing import Any, Final

cryptg: Any
try:
    import cryptg
except ImportError:
    cryptg = None

__all__ = ["MAX_PQ", "factorize", "is_prime"]

MAX_PQ: Final = (1 << 63) - 1
"""The largest pq that is worked on."""
_MAX_FACTOR: Final = (1 << 32) - 1
_WITNESSES: Final = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
_BATCH: Final = 128
_SMALL: Final = 6211
_TYPICAL: Final = 1 << 60
_BUDGET: Final = 1_000_000
"""Steps in all, about ten times what the largest pq needs; ≈ 0.4 s of CPU."""


def factorize(pq: int) -> tuple[int, int]:
    """The two prime factors (p, q) of ``pq``, p < q, both below 2^32.

    The work is bounded, whatever ``pq`` is. Raises ValueError when ``pq`` is no product of two different odd primes
    below 2^32, is above 2^63 - 1, or withstands the bounded work.
    """
    if not 1 < pq <= MAX_PQ:
        raise ValueError("pq is not a number between 2 and 2^63 - 1")
    if pq % 2 == 0 or is_prime(pq) or isqrt(pq) ** 2 == pq:
        raise ValueError("pq is not a product of two different odd primes")
    factor = cryptg.factorize_pq_pair(pq)[0] if cryptg is not None and _is_typical(pq) else _find_factor(pq)
    p, q = sorted((factor, pq // factor))
    if q > _MAX_FACTOR or not is_prime(p) or not is_prime(q):
        raise ValueError("pq is not a product of two primes below 2^32")
    return p, q


def _is_typical(pq: int) -> bool:
    """Whether an odd composite ``pq`` that is no square may be given to cryptg; see the top of this file."""
    root = round(pq ** (1 / 3))
    return pq >= _TYPICAL and gcd(_small_primes() % pq, pq) == 1 and root**3 != pq


@cache
def _small_primes() -> int:
    """The product of the odd primes below 6211."""
    sieve = bytearray(b"\1") * _SMALL
    for n in range(3, isqrt(_SMALL) + 1, 2):
        if sieve[n]:
            sieve[n * n :: n] = bytes(len(range(n * n, _SMALL, n)))
    return prod(n for n in range(3, _SMALL, 2) if sieve[n])


def is_prime(n: int) -> bool:
    """Whether ``n`` is prime, without doubt for every n < 2^64 (Miller-Rabin with a proven set of bases)."""
    if n < 2:
        return False
    for small in _WITNESSES:
        if n % small == 0:
            return n == small
    twos = ((n - 1) & -(n - 1)).bit_length() - 1
    return all(_is_strong_probable_prime(n, base, twos) for base in _WITNESSES)


def _is_strong_probable_prime(n: int, base: int, twos: int) -> bool:
    value = pow(base, (n - 1) >> twos, n)
    if value in (1, n - 1):
        return True
    for _ in range(twos - 1):
        value = value * value % n
        if value == n - 1:
            return True
    return False


def _find_factor(n: int) -> int:
    """A proper factor of an odd composite ``n``; ValueError when the step budget is used up first."""
    steps = 0
    increment = 0
    while steps < _BUDGET:
        increment += 1
        tortoise = hare = checkpoint = 2
        product = 1
        span = 1
        common = 1
        while common == 1 and steps < _BUDGET:
            tortoise = hare
            for _ in range(span):
                hare = (hare * hare + increment) % n
            steps += span
            for start in range(0, span, _BATCH):
                checkpoint = hare
                for _ in range(min(_BATCH, span - start)):
                    hare = (hare * hare + increment) % n
                    product = product * abs(tortoise - hare) % n
                steps += _BATCH
                common = gcd(product, n)
                if common != 1:
                    break
            span *= 2
        if common == n:  # the batch went past both factors at once: walk it again in single steps
            common = 1
            while common == 1:
                checkpoint = (checkpoint * checkpoint + increment) % n
                common = gcd(tortoise - checkpoint, n)
        if 1 < common < n:
            return common
    raise ValueError("pq withstands factorisation")
