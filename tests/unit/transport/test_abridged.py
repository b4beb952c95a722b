"""The bytes of the abridged framing."""

from __future__ import annotations

import pytest

from tests.unit.transport.support import client, pair, plain
from trimtp.errors import TransportError


def test_the_bytes_on_the_wire() -> None:
    here = client("abridged")
    assert here.greeting() == b"\xef"
    packet = plain(b"hi")
    assert here.encode(packet) == bytes([len(packet) // 4]) + packet
    assert here.encode(packet, quick_ack=True) == bytes([0x80 | len(packet) // 4]) + packet


def test_the_long_form_begins_at_127_words() -> None:
    here = client("abridged")
    here.greeting()
    assert here.encode(bytes(126 * 4))[:1] == b"\x7e"
    assert here.encode(bytes(127 * 4))[:5] == b"\x7f\x7f\x00\x00\x00"
    assert here.encode(bytes(0x12345 * 4), quick_ack=True)[:4] == b"\xff\x45\x23\x01"


def test_the_token_is_byte_swapped() -> None:
    _, there = pair("abridged")
    assert there.encode_quick_ack(0x8A0B0C0D) == b"\x8a\x0b\x0c\x0d"


def test_more_than_three_bytes_of_words_cannot_be_sent() -> None:
    here, _ = pair("abridged")
    with pytest.raises(TransportError, match="cannot carry"):
        here.encode(bytes(4 << 24))
