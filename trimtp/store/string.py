"""A session as one line of text, to be kept in a secret manager or an environment variable.

The text is ``trimtp1.`` and the URL-safe base64 (without padding) of: 8 bytes of SHA-256 over the rest, then the rest,
which is the zlib-compressed MessagePack of ``[header row, [record row, …]]`` (rows: :mod:`trimtp.store.rows`). The
``1`` is the version of this layout.

It carries what a restart needs to go on without a new login or a new export: the header and, of every main data
centre, the auth_key and whose login it is authorized for. Salts and CDN keys, which any client fetches anew within a
round trip, are left out. **Whoever has the text has the account.**
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib
from typing import Any, Final

import msgspec

from trimtp.errors import SessionCorrupt
from trimtp.store.memory import MemoryStore
from trimtp.store.records import Secret, SessionData
from trimtp.store.rows import header_of_row, header_row, record_of_row, record_row
from trimtp.structs import replace

__all__ = ["PREFIX", "StringStore", "parse", "render"]

PREFIX: Final = "trimtp1."
_FAMILY: Final = "trimtp"
_CHECK_BYTES: Final = 8
_MAX_PLAIN: Final = 1 << 20


class StringStore(MemoryStore, Secret):
    """A :class:`~trimtp.store.SessionStore` made from a text, whose current state is always at hand as a text.

    ``text`` is what an earlier store gave as :attr:`text`, or ``""`` for a new session; white space in it is ignored.
    :meth:`load` raises :class:`~trimtp.errors.SessionCorrupt` for a wrong text. The lease covers this object only:
    nothing can tell whether the same text is in use elsewhere, and using it twice at the same time costs the login
    (406 AUTH_KEY_DUPLICATED).
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = "".join(text.split())
        self._parsed = False

    @property
    def text(self) -> str:
        """The session as of the last commit, one line of text. It is as secret as the account."""
        return self._text

    @property
    def location(self) -> str:
        """``"string"``."""
        return "string"

    def _restored(self) -> SessionData:
        if not self._parsed:
            self._data, self._parsed = parse(self._text), True
        return self._data

    def _keep(self, data: SessionData) -> None:
        self._text = render(data)
        self._data = data

    def __repr__(self) -> str:
        return f"<StringStore: {len(self._data.dcs)} data centres>"


def render(data: SessionData) -> str:
    """The text of a session, ``""`` of a brand-new one. Raises ValueError for a value that cannot be stored."""
    records = [
        replace(record, salts=())
        for key, record in sorted(data.dcs.items(), key=lambda item: (item[0].test_mode, item[0].dc_id))
        if key.kind == "main"
    ]
    if data.header is None and not records:
        return ""
    header = None if data.header is None else header_row(data.header)
    rows = (header, [record_row(record) for record in records])
    plain = msgspec.msgpack.encode(rows)
    if len(plain) > _MAX_PLAIN:
        raise ValueError(f"a session string holds {_MAX_PLAIN} bytes at most, not {len(plain)}")
    packed = zlib.compress(plain, 9)
    check = hashlib.sha256(packed).digest()[:_CHECK_BYTES]
    return PREFIX + base64.urlsafe_b64encode(check + packed).decode().rstrip("=")


def parse(text: str) -> SessionData:
    """The session of a text. Raises SessionCorrupt, in words that do not quote the text."""
    if not text:
        return SessionData()
    if not text.startswith(PREFIX):
        if text.startswith(_FAMILY) and text[len(_FAMILY) :].partition(".")[0].isdigit():
            raise SessionCorrupt("the session string was written by a newer version of trimtp")
        raise SessionCorrupt("the session string is not one of trimtp's")
    try:
        body = text[len(PREFIX) :]
        raw = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
        check, packed = raw[:_CHECK_BYTES], raw[_CHECK_BYTES:]
        if hashlib.sha256(packed).digest()[:_CHECK_BYTES] != check:
            raise SessionCorrupt("the session string is damaged or cut off")
        inflater = zlib.decompressobj()
        plain = inflater.decompress(packed, _MAX_PLAIN)
        head, rows = msgspec.msgpack.decode(plain, type=tuple[list[Any] | None, list[list[Any]]])
        records = [record_of_row(row) for row in rows]
        header = None if head is None else header_of_row(head)
        return SessionData(header, {record.key: record for record in records})
    except (ValueError, binascii.Error, zlib.error) as error:
        raise SessionCorrupt("the session string is damaged") from error
