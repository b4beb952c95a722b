"""gzip_packed both ways."""

from __future__ import annotations

import gzip
import struct
import tracemalloc
import zlib

import pytest

from tests.unit.mtproto.support import GZIP, gzip_packed, noise, tl_bytes
from trimtp.mtproto.packed import BadPackingError, inflate, pack
from trimtp.mtproto.packed import tl_bytes as read_tl_bytes


def head(data: bytes) -> bytes:
    """A gzip_packed around any bytes."""
    return struct.pack("<I", GZIP) + tl_bytes(data)


@pytest.mark.parametrize("size", [4, 8, 1000, 100_000])
def test_inflating(size: int) -> None:
    assert inflate(gzip_packed(b"abcd" * (size // 4)), size) == b"abcd" * (size // 4)


def test_DOS_02_inflating_stops_at_the_bound() -> None:
    bomb = gzip_packed(bytes(64 << 20))
    tracemalloc.start()
    try:
        with pytest.raises(BadPackingError, match="more than 1048576 bytes"):
            inflate(bomb, 1 << 20)
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()
    with pytest.raises(BadPackingError, match="more than 8"):
        inflate(gzip_packed(bytes(12)), 8)
    assert inflate(gzip_packed(bytes(8)), 8) == bytes(8)


def test_DOS_03_a_value_is_packed_once() -> None:
    with pytest.raises(BadPackingError, match="no TL value"):
        inflate(gzip_packed(gzip_packed(bytes(8))), 1000)


@pytest.mark.parametrize(
    "packed",
    [
        head(b""),
        head(b"not gzip"),
        head(gzip.compress(bytes(8), mtime=0)[:-1]),
        head(gzip.compress(bytes(8), mtime=0)[:-9]),
        head(gzip.compress(bytes(8), mtime=0) + b"more"),
        head(zlib.compress(bytes(8))),
        struct.pack("<I", GZIP),
        struct.pack("<I", GZIP) + b"\x20",
        gzip_packed(bytes(8))[:-4],
        gzip_packed(bytes(8)) + bytes(4),
        struct.pack("<I", GZIP) + b"\xff" + bytes(7),
        struct.pack("<I", GZIP) + b"\xfe\xff\xff\xff",
    ],
)
def test_broken_packings(packed: bytes) -> None:
    with pytest.raises(BadPackingError, match="a broken gzip_packed"):
        inflate(packed, 1000)


@pytest.mark.parametrize("value", [b"", b"abc", b"abcde"])
def test_what_is_packed_must_be_a_tl_value(value: bytes) -> None:
    with pytest.raises(BadPackingError, match="no TL value"):
        inflate(gzip_packed(value), 1000)


@pytest.mark.parametrize("size", [0, 1, 3, 4, 253, 254, 255, 70_000])
def test_reading_tl_bytes(size: int) -> None:
    assert read_tl_bytes(b"head" + tl_bytes(bytes(size)), 4) == bytes(size)


def test_requests_are_packed_where_it_pays() -> None:
    for body in (bytes(1020), noise(1024), noise(200_000)):
        assert pack(body) == body
    for body in (bytes(1024), b"some text, " * 1000, noise(4_000) + bytes(10_000) + noise(4_000)):
        packed = pack(body)
        assert len(packed) < len(body) * 0.9
        assert len(packed) % 4 == 0
        assert inflate(packed, len(body)) == body


def test_a_large_body_is_judged_by_its_middle() -> None:
    # the ends would shrink, but what was looked at does not
    body = bytes(10_000) + noise(50_000) + bytes(10_000)
    assert pack(body) == body
    # the middle shrinks, but the whole does not by a tenth
    body = noise(100_000) + bytes(3000) + noise(100_000)
    assert pack(body) == body
