"""gzip_packed: inflating what the server packed, never beyond a bound; packing our own large requests.

Spec: https://core.telegram.org/mtproto/service_messages#packed-object
"""

from __future__ import annotations

import zlib

__all__ = ["GZIP_PACKED", "WORTH_PACKING", "BadPackingError", "inflate", "pack", "tl_bytes"]

GZIP_PACKED = 0x3072CFA1
_HEAD = GZIP_PACKED.to_bytes(4, "little")
_GZIP = 31  # zlib's wbits for a gzip header and trailer
WORTH_PACKING = 1024
"""Shorter requests are not worth trying, in bytes."""
_SAMPLE = 2048
_LEVEL = 4


class BadPackingError(Exception):
    """A gzip_packed that is broken, or larger inside than the bound."""


def tl_bytes(data: bytes, start: int) -> bytes:
    """TL's ``bytes`` at ``start``, which must reach to the end of ``data`` with their padding.

    Raises ValueError when they do not.
    """
    head = data[start : start + 4]
    if len(head) < 4:
        raise ValueError("too short for TL bytes")
    if head[0] < 254:
        begin, length = start + 1, head[0]
    elif head[0] == 254:
        begin, length = start + 4, int.from_bytes(head[1:], "little")
    else:
        raise ValueError("no length of TL bytes begins with 255")
    end = begin + length
    if not 0 <= len(data) - end < 4 or (len(data) - start) % 4:
        raise ValueError("TL bytes that do not end with the value")
    return data[begin:end]


def inflate(packed: bytes, most: int) -> bytes:
    """The TL value inside a gzip_packed (given with its constructor), at most ``most`` bytes of it.

    Raises BadPackingError when it is broken, larger, or packed twice (checks DOS-02, DOS-03).
    """
    try:
        inflater = zlib.decompressobj(_GZIP)
        value = inflater.decompress(tl_bytes(packed, 4), most + 1)
    except (ValueError, zlib.error):
        raise BadPackingError("a broken gzip_packed") from None
    if len(value) > most:
        raise BadPackingError(f"a gzip_packed of more than {most} bytes")
    if not inflater.eof or inflater.unused_data:
        raise BadPackingError("a broken gzip_packed")
    if len(value) < 4 or len(value) % 4 or value[:4] == _HEAD:
        raise BadPackingError("a gzip_packed that holds no TL value")
    return value


def pack(body: bytes) -> bytes:
    """A request as it should be sent: inside a gzip_packed where that saves a tenth or more, else as it is.

    Media does not shrink, so a large body is judged by a sample from its middle first.
    """
    size = len(body)
    if size < WORTH_PACKING:
        return body
    if size > 4 * _SAMPLE:
        middle = (size - _SAMPLE) // 2
        if len(zlib.compress(body[middle : middle + _SAMPLE], 1)) > _SAMPLE * 9 // 10:
            return body
    packer = zlib.compressobj(_LEVEL, wbits=_GZIP)
    data = packer.compress(body) + packer.flush()
    head = bytes((len(data),)) if len(data) < 254 else b"\xfe" + len(data).to_bytes(3, "little")
    packed = _HEAD + head + data
    packed += bytes(-len(packed) % 4)
    return packed if len(packed) < size * 9 // 10 else body
