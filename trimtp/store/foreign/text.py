"""Session strings of Telethon, GramJS, Pyrogram and Kurigram, mtcute, and our own.

Decoded from base64 (``‖`` joins; numbers are big-endian, in TL strings and of mtcute little-endian):

- Telethon, after ``1``: dc_id (1 byte) ‖ IPv4 or IPv6 address (4 or 16) ‖ port (2) ‖ auth key (256).
- GramJS, after ``1``: dc_id (1) ‖ length of the address (2) ‖ address, as text ‖ port (2) ‖ auth key (256). With an
  address of 14 characters that is as long as Telethon's with IPv6; the two zero and fourteen where Telethon has the
  first bytes of an address, and the printable text, tell them apart.
- Pyrogram, Kurigram: dc_id (1) ‖ [api_id (4)] ‖ test_mode (1) ‖ auth key (256) ‖ user_id (4 or 8) ‖ is_bot (1); the
  old form has no api_id, the oldest a user_id of 4 bytes.
- mtcute: version 3 (1) ‖ flags (4; 1: self, 4: media address) ‖ TL bytes address [‖ TL bytes media address]
  [‖ user_id (8) ‖ TL bool is_bot] ‖ TL bytes auth key; an address is version (1), dc_id (1), flags (1; 4: test
  servers), TL string host, port (4).
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import struct
from typing import Final, NoReturn

from trimtp.errors import SessionCorrupt
from trimtp.store.foreign.session import Imported, imported, is_test_address
from trimtp.store.string import parse

__all__ = ["read"]

_TELETHON: Final = {struct.calcsize(form): form for form in (">B4sH256s", ">B16sH256s")}
_PYROGRAM: Final = {struct.calcsize(form): form for form in (">B?256sI?", ">B?256sQ?", ">BI?256sQ?")}
_MTCUTE_VERSION: Final = 3
_SELF, _MEDIA, _TEST = 1, 4, 4
_BOOLS: Final = {0x997275B5: True, 0xBC799737: False}
_UNKNOWN: Final = "no session string of trimtp, Telethon, Pyrogram, Kurigram, GramJS or mtcute (or one cut off)"


def read(text: str) -> Imported:
    """The session of a text. Raises SessionCorrupt, in words that do not quote it."""
    text = "".join(text.split())
    if text.startswith("trimtp"):
        data = parse(text)
        if data.header is None:
            raise SessionCorrupt("the session string has no account")
        return Imported("trimtp", data)
    if text.startswith("1"):
        raw = _decode(text[1:])
        return _gramjs(raw) or _telethon(raw) or _refuse()
    raw = _decode(text)
    return _pyrogram(raw) or _mtcute(raw) or _refuse()


def _refuse() -> NoReturn:
    raise SessionCorrupt(_UNKNOWN)


def _decode(text: str) -> bytes:
    plain = text.rstrip("=").replace("+", "-").replace("/", "_")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        _refuse()


def _telethon(raw: bytes) -> Imported | None:
    if len(raw) not in _TELETHON:
        return None
    dc_id, address, _port, key = struct.unpack(_TELETHON[len(raw)], raw)
    return imported("Telethon", dc_id, key, test_mode=is_test_address(str(ipaddress.ip_address(address))))


def _gramjs(raw: bytes) -> Imported | None:
    length = int.from_bytes(raw[1:3], "big")
    address = raw[3 : 3 + length]
    if len(raw) != length + 261 or not length or not address.isascii() or not address.decode().isprintable():
        return None
    return imported("GramJS", raw[0], raw[length + 5 :], test_mode=is_test_address(address.decode()))


def _pyrogram(raw: bytes) -> Imported | None:
    form = _PYROGRAM.get(len(raw))
    if form is None:
        return None
    dc_id, *api_id, test_mode, key, user_id, is_bot = struct.unpack(form, raw)
    if raw[-1] > 1 or raw[5 if api_id else 1] > 1:
        return None
    return imported(
        "Pyrogram",
        dc_id,
        key,
        user_id=user_id,
        is_bot=is_bot,
        test_mode=test_mode,
        api_id=api_id[0] if api_id else None,
    )


class _Reader:
    """TL values one after another. Raises ValueError where they end too early."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def take(self, count: int) -> bytes:
        self._at += count
        if self._at > len(self._raw):
            raise ValueError("cut off")
        return self._raw[self._at - count : self._at]

    def number(self, size: int = 4) -> int:
        return int.from_bytes(self.take(size), "little")

    def bytes(self) -> bytes:
        start, length = self._at, self.number(1)
        if length == 0xFE:
            length = self.number(3)
        value = self.take(length)
        self.take((start - self._at) % 4)
        return value

    @property
    def at_end(self) -> bool:
        return self._at == len(self._raw)


def _mtcute(raw: bytes) -> Imported | None:
    if raw[:1] != bytes([_MTCUTE_VERSION]):
        return None
    reader = _Reader(raw[1:])
    user_id, is_bot = None, False
    try:
        flags = reader.number()
        dc_id, test_mode = _mtcute_address(reader.bytes())
        if flags & _MEDIA:
            _mtcute_address(reader.bytes())
        if flags & _SELF:
            user_id, is_bot = reader.number(8), _BOOLS[reader.number()]
        key = reader.bytes()
    except (ValueError, KeyError):
        return None
    if not reader.at_end or flags & ~(_SELF | _MEDIA):
        return None
    return imported("mtcute", dc_id, key, user_id=user_id, is_bot=is_bot, test_mode=test_mode)


def _mtcute_address(raw: bytes) -> tuple[int, bool]:
    reader = _Reader(raw)
    version, dc_id, flags = reader.take(3)
    if version not in {1, 2}:
        raise ValueError("an address of another version")
    return dc_id, version > 1 and bool(flags & _TEST)
