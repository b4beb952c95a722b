"""What the transport tests share: every transport from both sides, packets, and the ways to cut a stream."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable, Iterable
from itertools import pairwise

from trimtp.transport import Frame, ServerTransport, Transport, client_transport


def seeded(seed: int = 1) -> Callable[[int], bytes]:
    """A deterministic stand-in for the system's randomness."""
    return random.Random(seed).randbytes


def client(name: str, *, max_packet: int = 1 << 24, seed: int = 1) -> Transport:
    """A client transport with deterministic randomness."""
    return client_transport(name, random_bytes=seeded(seed), max_packet=max_packet)


def server(*, max_packet: int = 1 << 24, seed: int = 2, secret: bytes | None = None) -> ServerTransport:
    """A server transport with deterministic randomness."""
    return ServerTransport(random_bytes=seeded(seed), max_packet=max_packet, secret=secret)


def pair(name: str, *, max_packet: int = 1 << 24) -> tuple[Transport, ServerTransport]:
    """A client and a server that has heard its greeting, which for some takes a first packet too."""
    here, there = client(name, max_packet=max_packet), server(max_packet=max_packet)
    assert there.feed(here.greeting() + here.encode(plain(b"first"))) == [plain(b"first")]
    return here, there


def plain(body: bytes) -> bytes:
    """A plain message: key id 0, a msg_id, the length, the body filled up to whole words."""
    body += bytes(-len(body) % 4)
    return struct.pack("<qqi", 0, 4, len(body)) + body


def encrypted(blocks: int, key_id: int = 0x1122334455667788) -> bytes:
    """Something of the shape of an encrypted message: key id, msg_key, blocks of 16 bytes."""
    return struct.pack("<Q", key_id) + bytes(range(16)) + bytes(i & 0xFF for i in range(blocks * 16))


def feed_all(side: Transport | ServerTransport, pieces: Iterable[bytes]) -> list[Frame]:
    """Everything that comes out when the pieces go in one by one."""
    return [frame for piece in pieces for frame in side.feed(piece)]


def cut_at(data: bytes, cuts: Iterable[int]) -> list[bytes]:
    """The stream in pieces, cut at these offsets."""
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    return [data[a:b] for a, b in pairwise(places)]
