"""RSA keys of pretended servers, made anew from fixed seeds: nothing secret lies in the repository."""

from __future__ import annotations

from functools import cache

from tests.unit.seeded import SeededBytes
from trimtp.crypto.rsa import PrivateKey


@cache
def server_key(number: int = 0) -> PrivateKey:
    """The same key for the same number, in every run."""
    return PrivateKey.generate(SeededBytes(f"server key {number}"))
