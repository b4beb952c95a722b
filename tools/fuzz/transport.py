"""Mutated byte streams for the framings: frames come out, or TransportError, and nothing else happens.

One input is one connection. A real server and a real client frame packets, codes and quick acks; the stream of one
direction is changed, or left as it is (then exactly what went in has to come out), or is random from the start; it
arrives in pieces of any size.
"""

from __future__ import annotations

import random
from itertools import pairwise

from tools.fuzz.drawing import mutate, rng
from trimtp.config import TRANSPORT_NAMES
from trimtp.errors import TransportError
from trimtp.transport import (
    Frame,
    QuickAck,
    QuickAckPacket,
    ServerTransport,
    Transport,
    TransportCode,
    client_transport,
)

__all__ = ["try_one"]

_MAX_PACKET = 4096
_HEAD_ROOM = 64
"""More than any framing puts around a packet, padding included."""


def try_one(seed: int, number: int) -> bool:
    """Run one input; whether all of it was taken. Raises AssertionError, or whatever it found."""
    draw = rng(seed, number)
    name = draw.choice(TRANSPORT_NAMES)
    client = client_transport(name, random_bytes=draw.randbytes, max_packet=_MAX_PACKET)
    server = ServerTransport(random_bytes=draw.randbytes, max_packet=_MAX_PACKET)
    first = _packet(draw)
    opening = client.greeting() + client.encode(first)
    if draw.random() < 0.5:
        return _to_server(draw, client, server, opening, first)
    if server.feed(opening) != [first]:
        raise AssertionError("the server did not get the first packet")
    return _to_client(draw, client, server)


def _to_server(draw: random.Random, client: Transport, server: ServerTransport, opening: bytes, first: bytes) -> bool:
    said: list[Frame] = [first]
    stream = opening
    for _ in range(draw.randrange(4)):
        packet = _packet(draw)
        wish = not client.name.endswith("full") and draw.random() < 0.3
        stream += client.encode(packet, quick_ack=wish)
        said.append(QuickAckPacket(packet) if wish else packet)
    return _feed(draw, server, stream, said)


def _to_client(draw: random.Random, client: Transport, server: ServerTransport) -> bool:
    said: list[Frame] = []
    stream = b""
    for _ in range(draw.randrange(1, 5)):
        kind = draw.randrange(4)
        if kind == 0:
            code = -draw.choice([404, 429, 444, 1, 2**31])
            stream += server.encode_code(code)
            said.append(TransportCode(code))
        elif kind == 1 and not client.name.endswith("full"):
            client.encode(_packet(draw), quick_ack=True)
            token = draw.getrandbits(32) | 0x80000000
            stream += server.encode_quick_ack(token)
            said.append(QuickAck(token))
        else:
            packet = _packet(draw)
            stream += server.encode(packet)
            said.append(packet)
    return _feed(draw, client, stream, said)


def _packet(draw: random.Random) -> bytes:
    """Something of the size of an encrypted packet: the padded framing tells the padding by the size."""
    return draw.randbytes(24 + 16 * draw.choice([2, 3, 8, draw.randrange(2, 200)]))


def _feed(draw: random.Random, side: Transport | ServerTransport, stream: bytes, said: list[Frame]) -> bool:
    honest = False
    match draw.randrange(8):
        case 0:
            honest = True
        case 1:
            stream = draw.randbytes(draw.randrange(1, 600))
        case _:
            stream = mutate(stream, draw)
    places = sorted(draw.randrange(len(stream) + 1) for _ in range(draw.choice([0, 1, 3, 20])))
    heard: list[Frame] = []
    for start, end in pairwise([0, *places, len(stream)]):
        try:
            heard += side.feed(stream[start:end])
        except TransportError as error:
            if honest:
                raise AssertionError(f"an honest stream was refused: {error}") from error
            _stays_broken(side)
            return False
    if honest and heard != said:
        raise AssertionError("what came out of an honest stream is not what went in")
    for frame in heard:
        if isinstance(frame, bytes) and len(frame) > _MAX_PACKET + _HEAD_ROOM:
            raise AssertionError(f"a packet of {len(frame)} bytes came out")
        if isinstance(frame, TransportCode) and frame.code >= 0:
            raise AssertionError(f"{frame.code} is no transport error")
    return True


def _stays_broken(side: Transport | ServerTransport) -> None:
    try:
        side.feed(b"\0" * 16)
    except TransportError:
        return
    raise AssertionError("a broken stream was read on")
