"""Records as flat rows of plain values, and back: the one encoding behind the SQLite file and the text session.

A row holds only int, float, str, bytes and None, in the order of its column list; the tuples inside a record (salts,
addresses) are JSON text. Decoding is strict: a value of the wrong type or a key that does not fit its id raises
ValueError, and none of its texts quotes a key or token. Encoding tries the way back, so that nothing is written that
could not be read again. ``digest`` seals a row, so that one flipped bit on the disk is found before a wrong key goes
out to a server.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

import msgspec

from trimtp.config import DcOption
from trimtp.store.records import DcKey, DcRecord, Header, StoredSalt

__all__ = [
    "DC_COLUMNS",
    "HEADER_COLUMNS",
    "Row",
    "Value",
    "digest",
    "header_of_row",
    "header_row",
    "id_bytes",
    "key_row",
    "record_of_row",
    "record_row",
]

Value: TypeAlias = int | float | str | bytes | None
Row: TypeAlias = tuple[Value, ...]

_KEY: Final = DcKey.__struct_fields__
_PLAIN: Final = tuple(name for name in DcRecord.__struct_fields__ if name not in {"key", "auth_key"})

_FLOATS: Final = {name for cls in (DcRecord, Header) for name, kind in cls.__annotations__.items() if "float" in kind}

DC_COLUMNS: Final = (*_KEY, "auth_key", "auth_key_id", *_PLAIN)
HEADER_COLUMNS: Final = Header.__struct_fields__

_SMALLEST, _LARGEST = -(1 << 63), (1 << 63) - 1


def key_row(key: DcKey) -> Row:
    """The primary key of a record's row: test_mode, kind, dc_id."""
    return (int(key.test_mode), key.kind, key.dc_id)


def record_row(record: DcRecord) -> Row:
    """A record as a row of :data:`DC_COLUMNS`. Raises ValueError for a value that cannot be stored."""
    plain = (_flat(name, getattr(record, name)) for name in _PLAIN)
    row = _storable((*key_row(record.key), record.auth_key, id_bytes(record), *plain))
    if record_of_row(row) != record:
        raise ValueError(f"the record of {record.key} would not come back as it is")
    return row


def record_of_row(row: Sequence[Value]) -> DcRecord:
    """The record of a row of :data:`DC_COLUMNS`. Raises ValueError if the row is none."""
    values = _named(DC_COLUMNS, row)
    key_id = values.pop("auth_key_id")
    key = {name: values.pop(name) for name in _KEY}
    key["test_mode"] = _truth(key["test_mode"])
    values["salts"] = msgspec.json.decode(_text(values["salts"]), type=tuple[StoredSalt, ...])
    record = msgspec.convert({**values, "key": key}, DcRecord)
    if key_id != id_bytes(record):
        raise ValueError("a stored key does not fit its id")
    return record


def header_row(header: Header) -> Row:
    """The header as a row of :data:`HEADER_COLUMNS`. Raises ValueError for a value that cannot be stored."""
    row = _storable(tuple(_flat(name, getattr(header, name)) for name in HEADER_COLUMNS))
    if header_of_row(row) != header:
        raise ValueError("the header would not come back as it is")
    return row


def header_of_row(row: Sequence[Value]) -> Header:
    """The header of a row of :data:`HEADER_COLUMNS`. Raises ValueError if the row is none."""
    values = _named(HEADER_COLUMNS, row)
    for name in ("is_bot", "test_mode"):
        values[name] = _truth(values[name])
    values["dc_options"] = msgspec.json.decode(_text(values["dc_options"]), type=tuple[DcOption, ...])
    values["proven_primes"] = msgspec.json.decode(_text(values["proven_primes"]), type=tuple[str, ...])
    return msgspec.convert(values, Header)


def digest(row: Sequence[Value]) -> bytes:
    """16 bytes that seal a row: the beginning of SHA-256 over its MessagePack encoding."""
    return hashlib.sha256(msgspec.msgpack.encode(row)).digest()[:16]


def id_bytes(record: DcRecord) -> bytes | None:
    """The auth key's id as its column has it: 8 bytes, little-endian."""
    key_id = record.auth_key_id
    return None if key_id is None else key_id.to_bytes(8, "little")


def _flat(name: str, value: object) -> Value:
    """A field's value as it stands in a row: bool as 0 or 1, a tuple as JSON text, a whole time as a float."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int) and name in _FLOATS:
        return float(value)
    if value is None or isinstance(value, int | float | str | bytes):
        return value
    return msgspec.json.encode(value).decode()


def _storable(row: Row) -> Row:
    for value in row:
        if isinstance(value, int) and not _SMALLEST <= value <= _LARGEST:
            raise ValueError("a number of more than 64 bits cannot be stored")
        if value != value:  # NaN alone differs from itself
            raise ValueError("NaN cannot be stored")
        if isinstance(value, str):
            value.encode()
    return row


def _named(columns: tuple[str, ...], row: Sequence[Value]) -> dict[str, Any]:
    if len(row) != len(columns):
        raise ValueError(f"a row of {len(row)} values where {len(columns)} belong")
    return dict(zip(columns, row, strict=True))


def _truth(value: Value) -> Value:
    """0 and 1 as bool; anything else stays what it is, for the type check to refuse."""
    return bool(value) if value in {0, 1} else value


def _text(value: Value) -> str:
    if not isinstance(value, str):
        raise ValueError("a list is stored as JSON text")  # noqa: TRY004  # a damaged row, not a caller's mistake
    return value
