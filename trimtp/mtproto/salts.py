"""Server salts: which one to send now, and when to ask for more.

A salt is good for a while, and neighbours overlap. Of those that are good now the one farthest from both its ends is
sent, so a clock that is a little off does not matter. Spec: https://core.telegram.org/mtproto/description#server-salt
"""

from __future__ import annotations

from collections.abc import Iterable

from trimtp.structs import Struct

__all__ = ["ASK_FOR", "Salt", "SaltBook"]

ASK_FOR = 6
"""How many future salts are asked for: three hours of them. There are up to 64, at 0.2 KiB each in every client."""
_AHEAD = 3600.0
"""Less than this many seconds covered: more salts are wanted."""
_ASK_AGAIN = 300.0
_ASSUMED = 1800.0
"""How long a salt is taken to be good for when the server did not say, in seconds."""


class Salt(Struct, frozen=True):
    """One salt: ``value`` is TL's signed long, the times are Unix seconds of the server."""

    valid_since: float
    valid_until: float
    value: int

    def __repr__(self) -> str:
        return f"Salt(valid_since={self.valid_since}, valid_until={self.valid_until})"

    def __rich_repr__(self) -> tuple[tuple[str, float], ...]:
        return ("valid_since", self.valid_since), ("valid_until", self.valid_until)

    def is_valid(self, server_time: float) -> bool:
        """Whether the server takes this salt at that time."""
        return self.valid_since <= server_time < self.valid_until


class SaltBook:
    """The salts of one auth_key."""

    def __init__(self, salts: Iterable[Salt] = ()) -> None:
        self._salts: tuple[Salt, ...]
        self._good_until: float
        self._chosen: Salt | None
        self._replace(salts)
        self._choice_holds_until = float("-inf")
        self._asked_at: float | None = None

    @property
    def salts(self) -> tuple[Salt, ...]:
        """All that are known, the oldest first."""
        return self._salts

    def current(self, server_time: float) -> int:
        """The salt to send at that time; when none is good the nearest one, and 0 when there is none at all."""
        chosen = self._chosen
        if chosen is None or not chosen.valid_since <= server_time < self._choice_holds_until:
            chosen = self._choose(server_time)
        return chosen.value if chosen is not None else 0

    def wants_more(self, server_time: float) -> bool:
        """Whether future salts should be asked for; asking is noted with :meth:`asked`."""
        if self._asked_at is not None and 0 <= server_time - self._asked_at < _ASK_AGAIN:
            return False
        return self._good_until - server_time < _AHEAD

    def asked(self, server_time: float | None) -> None:
        """Note when future salts were asked for; None: that question is lost."""
        self._asked_at = server_time

    def learn(self, salts: Iterable[Salt], server_time: float) -> None:
        """Take the salts of a future_salts, beside the one in use."""
        kept = {salt.value: salt for salt in self._salts if salt.is_valid(server_time)}
        kept.update((salt.value, salt) for salt in salts if salt.valid_until > server_time)
        self._replace(kept.values())

    def hint(self, value: int, server_time: float) -> bool:
        """A salt the server named in passing. False when that is nothing new."""
        if any(salt.value == value and salt.is_valid(server_time) for salt in self._salts):
            return False
        self._replace([*(salt for salt in self._salts if salt.value != value), _fresh(value, server_time)])
        return True

    def correct(self, value: int, server_time: float) -> None:
        """The server refused the salt in use and says that this is the right one now."""
        others = (salt for salt in self._salts if salt.value != value and salt.valid_since > server_time)
        known = [salt for salt in self._salts if salt.value == value and salt.is_valid(server_time)]
        self._replace([*(known or (_fresh(value, server_time),)), *others])

    def _replace(self, salts: Iterable[Salt]) -> None:
        self._salts = tuple(sorted(salts, key=_since))
        self._good_until = max((salt.valid_until for salt in self._salts), default=0.0)
        self._chosen = None

    def _choose(self, server_time: float) -> Salt | None:
        good = [salt for salt in self._salts if salt.is_valid(server_time)]
        if good:
            self._chosen = max(
                good, key=lambda salt: min(server_time - salt.valid_since, salt.valid_until - server_time)
            )
            self._choice_holds_until = min(self._chosen.valid_until, server_time + 60.0)
            return self._chosen
        self._chosen = None
        past = [salt for salt in self._salts if salt.valid_since <= server_time]
        if past:
            return max(past, key=lambda salt: salt.valid_until)
        return self._salts[0] if self._salts else None


def _fresh(value: int, server_time: float) -> Salt:
    return Salt(server_time, server_time + _ASSUMED, value)


def _since(salt: Salt) -> float:
    return salt.valid_since
