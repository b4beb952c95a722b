"""Server salts of one auth_key: each good for an hour, a new one every half hour, all known in advance.

Spec: https://core.telegram.org/mtproto/description#server-salt
"""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["SALT_PERIOD", "SaltBook"]

SALT_PERIOD = 1800
"""Seconds from the start of one salt to the start of the next; each is valid for twice as long."""


class SaltBook:
    """The salts of an auth_key, drawn one after the other and never forgotten.

    ``first`` (a signed long, from the exchange) is valid from ``now`` on. Times are Unix seconds.
    """

    def __init__(self, first: int, now: float, random_bytes: Callable[[int], bytes]) -> None:
        self._origin = now
        self._salts = [first]
        self._random_bytes = random_bytes

    def current(self, now: float) -> int:
        """The newest salt that is valid now."""
        return self._salt(self._index(now))

    def is_valid(self, salt: int, now: float) -> bool:
        """Whether a message may carry ``salt`` now: the newest one or the one before it."""
        index = self._index(now)
        return salt == self._salt(index) or (index > 0 and salt == self._salt(index - 1))

    def upcoming(self, count: int, now: float) -> list[tuple[int, int, int]]:
        """``count`` salts as (valid_since, valid_until, salt), the current one first."""
        first = self._index(now)
        times = [int(self._origin) + index * SALT_PERIOD for index in range(first, first + count)]
        return [(since, since + 2 * SALT_PERIOD, self._salt(first + n)) for n, since in enumerate(times)]

    def replace(self, now: float) -> None:
        """Make every salt handed out so far invalid at once."""
        self._origin = now
        self._salts = []

    def _index(self, now: float) -> int:
        return max(0, int((now - self._origin) // SALT_PERIOD))

    def _salt(self, index: int) -> int:
        while len(self._salts) <= index:
            self._salts.append(int.from_bytes(self._random_bytes(8), "little", signed=True))
        return self._salts[index]
