"""Checks that hold for every transport, from both sides."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.transport.support import client, cut_at, encrypted, feed_all, pair, plain, server
from trimtp.config import TRANSPORT_NAMES
from trimtp.errors import TransportError
from trimtp.transport import QuickAck, QuickAckPacket, ServerTransport, Transport, TransportCode

every = pytest.mark.parametrize("name", TRANSPORT_NAMES)
with_tokens = pytest.mark.parametrize("name", [name for name in TRANSPORT_NAMES if name != "full"])

packets = st.lists(
    st.one_of(
        st.binary(max_size=700).map(plain),
        st.integers(2, 60).map(encrypted),
        st.just(encrypted(200)),
    ),
    min_size=1,
    max_size=8,
)
cuts = st.lists(st.integers(0, 8000), max_size=30)


@pytest.mark.parametrize("name", TRANSPORT_NAMES)
@given(sent=packets, answered=packets, there_cuts=cuts, back_cuts=cuts)
def test_any_chunking_gives_the_same_packets(
    name: str, sent: list[bytes], answered: list[bytes], there_cuts: list[int], back_cuts: list[int]
) -> None:
    here, there = client(name), server()
    up = here.greeting() + b"".join(map(here.encode, sent))
    assert feed_all(there, cut_at(up, there_cuts)) == sent
    assert there.name == name
    down = b"".join(map(there.encode, answered))
    assert feed_all(here, cut_at(down, back_cuts)) == answered


@every
def test_a_stream_byte_by_byte(name: str) -> None:
    here, there = client(name), server()
    sent = [plain(b"a"), encrypted(2), encrypted(40), plain(b"")]
    up = here.greeting() + b"".join(map(here.encode, sent))
    assert feed_all(there, (up[i : i + 1] for i in range(len(up)))) == sent


@every
def test_received_packets_are_plain_bytes(name: str) -> None:
    here, there = pair(name)
    (packet,) = there.feed(here.encode(encrypted(3)))
    assert type(packet) is bytes
    (packet,) = here.feed(bytearray(there.encode(encrypted(3))))
    assert type(packet) is bytes


@every
@pytest.mark.parametrize("code", [-404, -429, -444, -1, -(2**31)])
def test_MSG_18_a_transport_code_is_told_from_a_packet(name: str, code: int) -> None:
    for cut in range(60):
        here, there = pair(name)
        data = there.encode(plain(b"x")) + there.encode_code(code) + there.encode(plain(b"y"))
        assert feed_all(here, [data[:cut], data[cut:]]) == [plain(b"x"), TransportCode(code), plain(b"y")]


@every
def test_four_bytes_that_are_no_error_are_malformed(name: str) -> None:
    for number in (0, 1, 404):
        here, there = pair(name)
        with pytest.raises(TransportError, match="no transport error"):
            here.feed(there.encode_code(number))


@every
def test_a_server_takes_no_codes(name: str) -> None:
    here, there = pair(name)
    with pytest.raises(TransportError, match="shorter than any message"):
        there.feed(here.encode(b"\x01\x02\x03\x04"))


@with_tokens
def test_MSG_22_quick_acks(name: str) -> None:
    here, there = pair(name)
    for packet in (plain(b"q"), encrypted(2), encrypted(100)):
        (frame,) = there.feed(here.encode(packet, quick_ack=True))
        assert isinstance(frame, QuickAckPacket)
        assert frame == packet
    tokens = [0x80000000, 0xFFFFFFFF, 0x92345678]
    data = b"".join(map(there.encode_quick_ack, tokens[:2])) + there.encode(encrypted(2))
    data += there.encode_quick_ack(tokens[2])
    got = feed_all(here, (data[i : i + 1] for i in range(len(data))))
    assert got == [QuickAck(tokens[0]), QuickAck(tokens[1]), encrypted(2), QuickAck(tokens[2])]
    for _ in range(2):
        here.encode(plain(b"q"), quick_ack=True)
    data = there.encode_quick_ack(tokens[2]) + there.encode(encrypted(3)) + there.encode_quick_ack(tokens[0])
    assert here.feed(data) == [QuickAck(tokens[2]), encrypted(3), QuickAck(tokens[0])]


@with_tokens
def test_MSG_22_a_token_nobody_asked_for_is_malformed(name: str) -> None:
    here, there = pair(name)
    here.encode(plain(b"q"), quick_ack=True)
    here.feed(there.encode_quick_ack(0x80000001))
    with pytest.raises(TransportError, match="negative length"):
        here.feed(there.encode_quick_ack(0x80000001))


HOSTILE = [
    ("abridged", b"\x7f\xff\xff\xff"),
    ("abridged", b"\x7f\x00\x00\x00"),
    ("abridged", b"\x00"),
    ("abridged", b"\xff"),
    ("abridged", b"\x7f" + (0x100001 // 4 + 1).to_bytes(3, "little")),
    *[
        (name, length.to_bytes(4, "little", signed=True))
        for name in ("intermediate", "padded")
        for length in (2**31 - 1, 2**31 - 4, -1, -(2**31), -4, 0, 3, 0x100004 + 15)
    ],
    ("intermediate", (5).to_bytes(4, "little")),
    ("intermediate", (0x100004).to_bytes(4, "little")),
    *[
        ("full", length.to_bytes(4, "little", signed=True) + bytes(4))
        for length in (2**31 - 1, 2**31 - 4, -1, -(2**31), 0, 3, 8, 12, 17, 0x100004 + 12)
    ],
]


@pytest.mark.parametrize(
    ("name", "head", "side"),
    [
        (name, head, side)
        for name, head in HOSTILE
        for side in ("client", "server")
        # for a server the highest bit of a length is the wish for a quick ack
        if side == "client" or name == "full" or head[-1] < 0x80
    ],
)
def test_DOS_01_a_hostile_length_is_refused_before_allocating(name: str, head: bytes, side: str) -> None:
    victim: Transport | ServerTransport
    if side == "client":
        victim = client(name, max_packet=0x100000)
        greeting = b""
    else:
        victim = server(max_packet=0x100000)
        greeting = client(name).greeting()
    tracemalloc.start()
    try:
        with pytest.raises(TransportError, match="malformed"):
            victim.feed(greeting + head)
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["intermediate", "padded"])
def test_DOS_01_the_quick_ack_bit_hides_no_length(name: str) -> None:
    there = server(max_packet=1 << 20)
    with pytest.raises(TransportError, match="malformed"):
        there.feed(client(name).greeting() + (0x80000000 | 0x7FFFFFFC).to_bytes(4, "little"))


@every
def test_DOS_01_the_bound_itself_passes_and_more_does_not(name: str) -> None:
    largest = plain(bytes(0x1000 - 20))
    here, there = pair(name, max_packet=len(largest))
    assert there.feed(here.encode(largest)) == [largest]
    assert here.feed(there.encode(largest)) == [largest]
    with pytest.raises(TransportError, match="malformed"):
        here.feed(there.encode(plain(bytes(len(largest)))))


@every
def test_DOS_01_an_announced_packet_costs_only_what_has_arrived(name: str) -> None:
    here, there = pair(name)
    data = there.encode(encrypted(1 << 19))
    tracemalloc.start()
    try:
        assert here.feed(data[:1000]) == []
        assert tracemalloc.get_traced_memory()[1] < 20_000
    finally:
        tracemalloc.stop()


@every
def test_a_large_packet_in_small_pieces_is_copied_a_bounded_number_of_times(name: str) -> None:
    here, there = pair(name)
    packet = encrypted(1 << 16)
    data = there.encode(packet)
    tracemalloc.start()
    try:
        pieces = [data[i : i + 4096] for i in range(0, len(data), 4096)]
        before = tracemalloc.get_traced_memory()[0]
        assert feed_all(here, pieces) == [packet]
        assert tracemalloc.get_traced_memory()[1] - before < 4 * len(packet)
    finally:
        tracemalloc.stop()


@every
def test_a_broken_stream_stays_broken(name: str) -> None:
    here, there = pair(name)
    with pytest.raises(TransportError, match="malformed"):
        here.feed(there.encode_code(7))
    with pytest.raises(TransportError, match="broken"):
        here.feed(b"")
    with pytest.raises(TransportError, match="malformed"):
        there.feed(here.encode(bytes(4)))
    with pytest.raises(TransportError, match="broken"):
        there.feed(b"")


@every
def test_sizes_that_no_frame_can_carry(name: str) -> None:
    here, _ = pair(name)
    for packet in (b"", b"12345"):
        with pytest.raises(TransportError, match="cannot carry"):
            here.encode(packet)
