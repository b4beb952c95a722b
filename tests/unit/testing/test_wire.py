"""The mock's own containers and gzip."""

from __future__ import annotations

import gzip
import os
import struct
import zlib

import pytest

from trimtp.testing import wire


def test_container_round_trip() -> None:
    messages = [(4, 1, b"abcd"), (8, 2, b"abcdefgh")]
    assert wire.unpack_container(wire.pack_container(messages)) == messages


@pytest.mark.parametrize(
    "body",
    [
        b"",
        struct.pack("<I", wire.CONTAINER),
        struct.pack("<Ii", wire.CONTAINER, 0),
        struct.pack("<Ii", wire.CONTAINER, -1),
        struct.pack("<Ii", wire.CONTAINER, 1021) + bytes(1021 * 20),
        struct.pack("<Ii", wire.CONTAINER, 1) + bytes(15),
        struct.pack("<Iiqii", wire.CONTAINER, 1, 4, 1, 8) + bytes(4),
        struct.pack("<Iiqii", wire.CONTAINER, 1, 4, 1, 6) + bytes(6),
        struct.pack("<Iiqii", wire.CONTAINER, 1, 4, 1, 0),
        struct.pack("<Iiqii", wire.CONTAINER, 1, 4, 1, -4),
        wire.pack_container([(4, 1, b"abcd")]) + bytes(4),
        wire.pack_container([(4, 1, wire.pack_container([(0, 1, b"abcd")]))]),
    ],
    ids=[
        "empty",
        "no count",
        "none",
        "negative",
        "too many",
        "cut header",
        "cut body",
        "odd",
        "zero",
        "less",
        "rest",
        "nested",
    ],
)
def test_DOS_06_a_container_that_breaks_the_rules_is_refused(body: bytes) -> None:
    with pytest.raises(wire.MalformedContainerError):
        wire.unpack_container(body)


@pytest.mark.parametrize("size", [512, 5000, 70_000])
def test_gzip_round_trip(size: int) -> None:
    body = bytes(size)
    packed = wire.pack_gzip(body)
    assert wire.constructor(packed) == wire.GZIP_PACKED
    assert len(packed) < size
    assert len(packed) % 4 == 0
    assert wire.gunzip(packed) == body


def test_gzip_is_left_out_where_it_does_not_pay() -> None:
    small, noise = bytes(508), os.urandom(8192)
    assert wire.pack_gzip(small) is small
    assert wire.pack_gzip(noise) is noise
    misleading = bytes(100) + os.urandom(500)
    assert len(wire.pack_gzip(misleading)) <= len(misleading)


def test_zlib_without_a_gzip_header_unpacks_too() -> None:
    data = zlib.compress(b"hello")
    body = struct.pack("<I", wire.GZIP_PACKED) + bytes([len(data)]) + data
    assert wire.gunzip(body + bytes(-len(body) % 4)) == b"hello"


@pytest.mark.parametrize(
    "content",
    [b"", b"\x04", b"\x04\x00\x00\x00", b"\xff" + bytes(255), b"\xfe\x08\x00\x00" + bytes(4), b"\x0bhello world"],
    ids=["nothing", "cut", "too short", "255", "cut long", "no gzip"],
)
def test_a_gzip_that_does_not_unpack_is_refused(content: bytes) -> None:
    with pytest.raises(wire.MalformedGzipError):
        wire.gunzip(struct.pack("<I", wire.GZIP_PACKED) + content)


def test_DOS_02_a_gzip_bomb_stops_at_the_cap() -> None:
    data = gzip.compress(bytes(33 * 1024 * 1024), compresslevel=1)
    body = struct.pack("<I", wire.GZIP_PACKED) + b"\xfe" + len(data).to_bytes(3, "little") + data
    with pytest.raises(wire.MalformedGzipError, match="too large"):
        wire.gunzip(body + bytes(-len(body) % 4))


def test_rpc_result_names_the_call() -> None:
    body = wire.pack_rpc_result(12, b"abcd")
    assert body == struct.pack("<Iq", wire.RPC_RESULT, 12) + b"abcd"


def test_constructor_of_next_to_nothing() -> None:
    assert wire.constructor(b"abc") == 0
    assert wire.constructor(b"\x01\x00\x00\x00xyz") == 1
