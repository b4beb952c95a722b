"""Obfuscation: a random-looking header of 64 bytes, and AES-256-CTR over everything both ways.

The header holds both keys, so this hides nothing from someone who knows the protocol; it keeps simple filters from
recognising it. An MTProto proxy mixes its secret into the keys. Only the header's last eight bytes are encrypted
themselves: the framing's tag, and the number of the data centre a proxy shall connect to.
Spec: https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable

from trimtp.crypto.aes import CtrStream
from trimtp.structs import Struct

__all__ = ["HEADER_SIZE", "Ciphers", "OpenedHeader", "is_forbidden", "make_header", "open_header", "plain_secret"]

HEADER_SIZE = 64
_KEY = slice(8, 40)
_IV = slice(40, 56)
_TAG = slice(56, 60)
_DC = struct.Struct("<h")
_DC_AT = 60
_FORBIDDEN_STARTS = frozenset(
    (b"HEAD", b"POST", b"GET ", b"OPTI", b"\xee\xee\xee\xee", b"\xdd\xdd\xdd\xdd", b"\x16\x03\x01\x02")
)
_SECRET_SIZE = 16


class Ciphers(Struct, frozen=True):
    """The two running ciphers of one side: ``outgoing`` and ``incoming``."""

    outgoing: CtrStream
    incoming: CtrStream


class OpenedHeader(Struct, frozen=True):
    """What a server read in a client's header: the framing's ``tag`` (4 bytes), ``dc_id``, and its own ciphers."""

    tag: bytes
    dc_id: int
    ciphers: Ciphers


def is_forbidden(start: bytes) -> bool:
    """Whether a stream beginning with these 8 bytes would be taken for something else by a server."""
    return start[0] == 0xEF or start[:4] in _FORBIDDEN_STARTS or start[4:8] == bytes(4)


def plain_secret(secret: bytes) -> bytes:
    """The 16 bytes of a proxy's secret, which may come with one byte before it naming the framing.

    Raises ValueError for any other length.
    """
    if len(secret) == _SECRET_SIZE + 1:
        return secret[1:]
    if len(secret) != _SECRET_SIZE:
        raise ValueError(f"the secret of an MTProto proxy has {_SECRET_SIZE} bytes, this one has {len(secret)}")
    return secret


def make_header(
    tag: bytes, *, dc_id: int, secret: bytes | None, random_bytes: Callable[[int], bytes]
) -> tuple[bytes, Ciphers]:
    """Draw a header for a client: the 64 bytes to send, and its ciphers for everything after them.

    ``tag`` is 1 or 4 bytes. ``dc_id`` counts for proxies only (+10000 for test servers, negative for media); 0 leaves
    its place random.
    """
    while is_forbidden(header := random_bytes(HEADER_SIZE)):
        pass
    draft = bytearray(header)
    draft[_TAG] = tag * (4 // len(tag))
    if dc_id:
        _DC.pack_into(draft, _DC_AT, dc_id)
    ciphers = _ciphers(bytes(draft), secret)
    sealed = ciphers.outgoing.update(bytes(draft))
    return bytes(draft[:56]) + sealed[56:], ciphers


def open_header(header: bytes, *, secret: bytes | None) -> OpenedHeader:
    """Read a client's 64 bytes; whether the tag is a known one is for the caller to see."""
    client = _ciphers(header, secret)
    plain = client.outgoing.update(header)
    (dc_id,) = _DC.unpack_from(plain, _DC_AT)
    return OpenedHeader(tag=plain[_TAG], dc_id=dc_id, ciphers=Ciphers(client.incoming, client.outgoing))


def _ciphers(header: bytes, secret: bytes | None) -> Ciphers:
    """A client's ciphers: keys and IVs are bytes 8 … 55 of the header, and the same bytes backwards."""
    backwards = header[55:7:-1]
    return Ciphers(
        CtrStream(_mix(header[_KEY], secret), header[_IV]),
        CtrStream(_mix(backwards[:32], secret), backwards[32:]),
    )


def _mix(key: bytes, secret: bytes | None) -> bytes:
    return key if secret is None else hashlib.sha256(key + secret).digest()
