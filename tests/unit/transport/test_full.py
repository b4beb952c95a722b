"""The bytes of the full framing, its numbers and checksums."""

from __future__ import annotations

import struct
import zlib

import pytest

from tests.unit.transport.support import client, pair, plain, server
from trimtp.errors import TransportError


def test_the_bytes_on_the_wire() -> None:
    here = client("full")
    assert here.greeting() == b""
    packet = plain(b"hi")
    for number in range(3):
        frame = here.encode(packet)
        assert struct.unpack_from("<ii", frame) == (len(packet) + 12, number)
        assert frame[8:-4] == packet
        assert struct.unpack("<I", frame[-4:])[0] == zlib.crc32(frame[:-4])


@pytest.mark.parametrize("place", [8, 20, -1])
def test_a_wrong_checksum_breaks_the_stream(place: int) -> None:
    here, there = pair("full")
    frame = bytearray(there.encode(plain(b"answer")))
    frame[place] ^= 1
    with pytest.raises(TransportError, match="CRC"):
        here.feed(frame)


def test_frames_count_up_from_0_on_both_sides() -> None:
    here, there = pair("full")
    there.encode(plain(b"lost on the way"))
    with pytest.raises(TransportError, match="frame 1 where 0 is due"):
        here.feed(there.encode(plain(b"")))
    here = client("full")
    here.greeting()
    victim = server()
    first = here.encode(plain(b""))
    with pytest.raises(TransportError, match="frame 0 where 1 is due"):
        victim.feed(first + first)


def test_MSG_22_the_full_framing_has_no_quick_acks() -> None:
    here, there = pair("full")
    with pytest.raises(ValueError, match="no bit"):
        here.encode(plain(b""), quick_ack=True)
    with pytest.raises(ValueError, match="0x80000000"):
        there.encode_quick_ack(0x80000000)
