"""Reproducible bytes for tests: a stream of SHA-256 blocks out of a seed."""

from __future__ import annotations

import hashlib


class SeededBytes:
    """``SeededBytes(seed)(n)`` gives the next n bytes; the same seed, the same stream."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._counter = 0
        self._left = b""

    def __call__(self, count: int) -> bytes:
        while len(self._left) < count:
            self._left += hashlib.sha256(f"{self._seed}/{self._counter}".encode()).digest()
            self._counter += 1
        drawn, self._left = self._left[:count], self._left[count:]
        return drawn
