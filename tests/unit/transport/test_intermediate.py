"""The bytes of the intermediate framing, padded and not."""

from __future__ import annotations

import struct

import pytest

from tests.unit.transport.support import client, encrypted, pair, plain, server
from trimtp.errors import TransportError
from trimtp.transport import TransportCode


def test_the_bytes_on_the_wire() -> None:
    here = client("intermediate")
    assert here.greeting() == b"\xee\xee\xee\xee"
    packet = plain(b"hi")
    assert here.encode(packet) == len(packet).to_bytes(4, "little") + packet
    assert here.encode(packet, quick_ack=True) == (0x80000000 | len(packet)).to_bytes(4, "little") + packet


def test_the_token_is_little_endian() -> None:
    _, there = pair("intermediate")
    assert there.encode_quick_ack(0x8A0B0C0D) == b"\x0d\x0c\x0b\x8a"


def test_padding_is_random_and_0_to_15_bytes() -> None:
    here = client("padded")
    assert here.greeting() == b"\xdd\xdd\xdd\xdd"
    packet = encrypted(3)
    lengths = set()
    for _ in range(400):
        frame = here.encode(packet)
        (length,) = struct.unpack_from("<I", frame)
        assert length == len(frame) - 4
        assert frame[4 : 4 + len(packet)] == packet
        lengths.add(length - len(packet))
    assert lengths == set(range(16))


@pytest.mark.parametrize("padding", range(16))
def test_every_padding_is_taken_off(padding: int) -> None:
    for packet in (encrypted(2), encrypted(33), plain(b""), plain(b"abcdefgh")):
        here = client("padded")
        data = packet + bytes([7]) * padding
        assert here.feed(struct.pack("<I", len(data)) + data) == [packet]
    here = client("padded")
    assert here.feed(struct.pack("<Ii", 4 + padding, -404) + b"\xff" * padding) == [TransportCode(-404)]


@pytest.mark.parametrize("length", [-1, -(2**31), 2**31 - 1, 21, 5])
def test_a_plain_message_must_fit_its_padded_frame(length: int) -> None:
    data = struct.pack("<qqi", 0, 4, length) + bytes(20 if length != 5 else 24)
    victim = server()
    with pytest.raises(TransportError, match="plain message of another length"):
        victim.feed(client("padded").greeting() + struct.pack("<I", len(data)) + data)
