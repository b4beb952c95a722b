"""What an exchange needs, the steps it is made of, and what comes out."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeAlias, TypeVar

from trimtp.config import PublicKey
from trimtp.crypto.kdf import AuthKey
from trimtp.errors import SecurityError
from trimtp.structs import Struct

__all__ = [
    "Await",
    "Compute",
    "ExchangeParameters",
    "Made",
    "NoTrustedKey",
    "Opaque",
    "RandomBytes",
    "Send",
    "Step",
    "first_salt",
]

RandomBytes: TypeAlias = Callable[[int], bytes]
"""``random_bytes(n)`` gives n fresh random bytes, fit for secrets."""

T = TypeVar("T")


class NoTrustedKey(SecurityError):
    """The server offers none of the RSA keys that are trusted (check KX-17)."""


class ExchangeParameters(Struct, frozen=True):
    """Whom to make a key with, and what kind of key.

    ``dc_id`` is what the server is told: the data centre's number, plus 10000 on the test servers, negative for a media
    address. ``public_keys`` are the server keys that are trusted. ``expires_in`` is None for a permanent key, or the
    life of a temporary one in seconds. ``proven_primes`` are fingerprints (:func:`trimtp.crypto.dh.prime_fingerprint`)
    of primes that were tested before and need no second test.
    """

    dc_id: int
    public_keys: tuple[PublicKey, ...]
    expires_in: int | None = None
    proven_primes: frozenset[str] = frozenset()


class Made(Struct, frozen=True):
    """The exchange is done.

    ``server_salt`` is the first salt, a signed long; ``time_offset`` is the server's clock minus ours, in seconds, as
    of the server's second answer; ``expires_at`` is when a temporary key ends, on the scale of ``now`` and never too
    late, None for a permanent one. ``proven_prime`` is the fingerprint of a prime that was tested on the way, or None.
    """

    auth_key: AuthKey
    server_salt: int
    time_offset: float
    expires_at: float | None = None
    proven_prime: str | None = None

    def __repr__(self) -> str:
        return f"Made({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        for name in ("auth_key", "time_offset", "expires_at", "proven_prime"):
            yield name, getattr(self, name)


class Opaque(Struct, frozen=True):
    """Steps hold secrets, so they show their name alone."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__.strip('_')}>"

    def __rich_repr__(self) -> tuple[()]:
        return ()


class Send(Opaque, frozen=True):
    """Send ``request``, the TL body of a plain message, and go on with ``then`` as soon as it has left."""

    request: bytes
    then: Step


class Await(Opaque, frozen=True):
    """Give the body of the plain message that comes next to :meth:`receive`."""

    @abstractmethod
    def receive(self, body: bytes, now: float) -> Step:
        """Check the answer and say what is next. ``now`` is in Unix seconds, by our clock.

        Raises SecurityError for every check that fails: the connection is not to be used any more. Raises
        ExchangeFailed when the server refuses and proves that it is the server.
        """


class Compute(Opaque, Generic[T], frozen=True):
    """Call :meth:`run`, in a thread as it may take 0.1 s of CPU and more, and give its result to :meth:`resume`."""

    @abstractmethod
    def run(self) -> T:
        """Pure and slow, and safe to abandon. Raises SecurityError when the server's numbers fail a check."""

    @abstractmethod
    def resume(self, result: T) -> Step:
        """Say what is next; fast again."""


Step: TypeAlias = "Send | Compute[Any] | Await | Made"


def first_salt(new_nonce: bytes, server_nonce: bytes) -> int:
    """The salt a new key begins with, as a signed long.

    Spec: https://core.telegram.org/mtproto/auth_key#dh-key-exchange-complete
    """
    mixed = bytes(a ^ b for a, b in zip(new_nonce[:8], server_nonce[:8], strict=True))
    return int.from_bytes(mixed, "little", signed=True)
