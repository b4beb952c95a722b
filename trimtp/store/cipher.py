"""What a passphrase makes of the secrets in a session file.

A key of 32 bytes is derived from the passphrase by scrypt (RFC 7914), which costs memory as well as time, with a salt
and a cost that are stored beside the secrets. Each secret value is then sealed on its own by XChaCha20-Poly1305 with a
random nonce of 24 bytes, and with its place (table, column, data centre) as associated data, so that a value which was
moved to another place does not open. In the file stands ``nonce ‖ tag ‖ ciphertext``.

``check`` in the stored row is a sealed empty value over the salt and the cost: whether a passphrase is right is known
before anything else is looked at. What is sealed: auth keys, salts, the future auth token, the list of addresses (it
may hold the secrets of proxies). What is not: which data centres there are, key ids, the account's id, times, counters.

Everything here is blocking, and making a :class:`Cipher` takes a noticeable part of a second: for worker threads.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final

import msgspec

from trimtp.errors import WrongPassphrase
from trimtp.store.records import Secret
from trimtp.store.rows import DC_COLUMNS, HEADER_COLUMNS, Row, Value

__all__ = ["Cipher", "Cost", "normalised"]

_NONCE: Final = 24
_TAG: Final = 16
_SALT: Final = 16
_KEY: Final = 32
_MOST_MEMORY: Final = 1 << 30

_SECRET_DC: Final = frozenset({"auth_key", "salts"})
_SECRET_HEADER: Final = frozenset({"dc_options", "future_auth_token"})


@dataclass(frozen=True, slots=True)
class Cost:
    """scrypt's parameters: it takes ``128 * n * r`` bytes of memory. ``n`` is a power of two.

    Raises ValueError for parameters that scrypt does not know, and for more than a gibibyte.
    """

    n: int
    r: int
    p: int

    def __post_init__(self) -> None:
        if self.n < 2 or self.n & (self.n - 1) or self.r < 1 or not 1 <= self.p <= 16 or self.memory > _MOST_MEMORY:
            raise ValueError("the stored cost of the passphrase cannot be")

    @property
    def memory(self) -> int:
        """In bytes."""
        return 128 * self.n * self.r


DEFAULT_COST: Final = Cost(1 << 17, 8, 1)
"""128 MiB of memory."""


def normalised(passphrase: str) -> bytes:
    """A passphrase as bytes: UTF-8 of its composed form (NFC), so that all keyboards type the same one.

    Raises ValueError for an empty one.
    """
    if not isinstance(passphrase, str):
        raise TypeError(f"a passphrase is a text, not {type(passphrase).__name__}")
    if not passphrase:
        raise ValueError("a passphrase is at least one character")
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


class Cipher(Secret):
    """Seals and opens the secrets of one session. Made by :meth:`make` or :meth:`of_row`."""

    __slots__ = ("_key", "_row")

    def __init__(self, key: bytes, salt: bytes, cost: Cost, check: bytes | None = None) -> None:
        self._key = key
        place = _check_place(salt, cost)
        self._row: Row = (cost.n, cost.r, cost.p, salt, self._seal(b"", place) if check is None else check)

    @classmethod
    def make(cls, passphrase: bytes, cost: Cost | None = None) -> Cipher:
        """A cipher with a new salt, for a session to be encrypted from now on."""
        salt, cost = secrets.token_bytes(_SALT), cost or DEFAULT_COST
        return cls(_derive(passphrase, salt, cost), salt, cost)

    @classmethod
    def of_row(cls, row: Row, passphrase: bytes) -> Cipher:
        """The cipher of a stored row. Raises ValueError if it is none, WrongPassphrase if another one made it."""
        n, r, p, salt, check = row
        if not isinstance(salt, bytes) or not isinstance(check, bytes):
            raise ValueError("the stored salt or proof is none")  # noqa: TRY004 -- a damaged row, not a caller's mistake
        cost = Cost(*msgspec.convert((n, r, p), tuple[int, int, int]))
        cipher = cls(_derive(passphrase, salt, cost), salt, cost, check)
        try:
            cipher._open(check, _check_place(salt, cost))
        except ValueError:
            raise WrongPassphrase("the passphrase is wrong") from None
        return cipher

    @property
    def row(self) -> Row:
        """What is stored of it: n, r, p, salt, check."""
        return self._row

    def seal_dc(self, row: Row) -> Row:
        """A row of :data:`~trimtp.store.rows.DC_COLUMNS` with its secrets sealed."""
        return self._seal_row(DC_COLUMNS, _SECRET_DC, row, _dc_place(row))

    def open_dc(self, row: Row) -> Row:
        """The way back. Raises ValueError if a secret does not open in this place."""
        return self._open_row(DC_COLUMNS, _SECRET_DC, row, _dc_place(row))

    def seal_header(self, row: Row) -> Row:
        """A row of :data:`~trimtp.store.rows.HEADER_COLUMNS` with its secrets sealed."""
        return self._seal_row(HEADER_COLUMNS, _SECRET_HEADER, row, ("header",))

    def open_header(self, row: Row) -> Row:
        """The way back. Raises ValueError if a secret does not open in this place."""
        return self._open_row(HEADER_COLUMNS, _SECRET_HEADER, row, ("header",))

    def seal_key(self, auth_key: bytes, where: Row) -> bytes:
        """An auth key as the table of replaced keys has it: sealed as in the row of the record it came from."""
        return self._seal(msgspec.msgpack.encode(auth_key), msgspec.msgpack.encode((*_dc_place(where), "auth_key")))

    def open_key(self, sealed: bytes, where: Row) -> bytes:
        """The way back. Raises ValueError if it does not open in this place."""
        plain = self._open(sealed, msgspec.msgpack.encode((*_dc_place(where), "auth_key")))
        return msgspec.msgpack.decode(plain, type=bytes)

    def _seal_row(self, columns: tuple[str, ...], secret: frozenset[str], row: Row, place: Row) -> Row:
        return tuple(
            self._seal(msgspec.msgpack.encode(value), msgspec.msgpack.encode((*place, name)))
            if name in secret and value is not None
            else value
            for name, value in zip(columns, row, strict=True)
        )

    def _open_row(self, columns: tuple[str, ...], secret: frozenset[str], row: Row, place: Row) -> Row:
        return tuple(
            self._open_value(value, msgspec.msgpack.encode((*place, name)))
            if name in secret and value is not None
            else value
            for name, value in zip(columns, row, strict=True)
        )

    def _open_value(self, sealed: Value, place: bytes) -> Value:
        value: Value = msgspec.msgpack.decode(self._open(sealed, place))
        return value

    def _seal(self, plain: bytes, place: bytes) -> bytes:
        from Crypto.Cipher import ChaCha20_Poly1305

        nonce = secrets.token_bytes(_NONCE)
        engine = ChaCha20_Poly1305.new(key=self._key, nonce=nonce)
        engine.update(place)
        sealed, tag = engine.encrypt_and_digest(plain)
        return nonce + tag + sealed

    def _open(self, sealed: Value, place: bytes) -> bytes:
        from Crypto.Cipher import ChaCha20_Poly1305

        if not isinstance(sealed, bytes) or len(sealed) < _NONCE + _TAG:
            raise ValueError("a secret is not sealed as it should be")
        engine = ChaCha20_Poly1305.new(key=self._key, nonce=sealed[:_NONCE])
        engine.update(place)
        try:
            return engine.decrypt_and_verify(sealed[_NONCE + _TAG :], sealed[_NONCE : _NONCE + _TAG])
        except ValueError:
            raise ValueError("a sealed secret does not open in its place") from None

    def __repr__(self) -> str:
        return "<Cipher>"


def _derive(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    memory = cost.memory + (1 << 20) * cost.p
    return hashlib.scrypt(passphrase, salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=memory, dklen=_KEY)


def _check_place(salt: bytes, cost: Cost) -> bytes:
    return msgspec.msgpack.encode(("cipher", cost.n, cost.r, cost.p, salt))


def _dc_place(row: Row) -> Row:
    return ("dc", *row[:3])
