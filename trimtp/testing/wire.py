"""The mock server's own reading and writing of containers, gzip_packed and results.

Nothing here is shared with the client: two ends that use the same code agree even where both are wrong.
Spec: https://core.telegram.org/mtproto/service_messages#containers
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

__all__ = [
    "BAD_MSG",
    "CONTAINER",
    "GZIP_PACKED",
    "RPC_RESULT",
    "VECTOR",
    "MalformedContainerError",
    "MalformedGzipError",
    "constructor",
    "gunzip",
    "pack_bytes",
    "pack_container",
    "pack_gzip",
    "pack_rpc_result",
    "unpack_container",
]

CONTAINER = 0x73F1F8DC
GZIP_PACKED = 0x3072CFA1
RPC_RESULT = 0xF35C6D01
VECTOR = 0x1CB5C415

BAD_MSG = {
    16: "the msg_id is of a time too long ago",
    17: "the msg_id is of a time yet to come",
    18: "the msg_id cannot be divided by 4",
    19: "the container's msg_id was used before",
    20: "the message is older than what is remembered",
    32: "the seq_no is below that of an earlier message, or repeats it",
    33: "the seq_no is above that of a later message",
    34: "the seq_no is odd, though containers and acknowledgements ask for no acknowledgement",
    35: "the seq_no is even, though a call asks for an acknowledgement",
    64: "the container is malformed, or its msg_id is not above those inside",
}
"""What the error codes of bad_msg_notification say.

Spec: https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
"""

_MAX_MESSAGES = 1020
_MAX_INFLATED = 32 * 1024 * 1024
_WORTH_TRYING = 512
_SAMPLE = 4096


class MalformedContainerError(Exception):
    """The container breaks its own rules: bad_msg code 64."""


class MalformedGzipError(Exception):
    """The gzip_packed does not unpack, or to more than a request may have."""


def constructor(body: bytes) -> int:
    """The constructor id that ``body`` starts with, unsigned; 0 when it is shorter than that."""
    return int.from_bytes(body[:4], "little") if len(body) >= 4 else 0


def unpack_container(body: bytes) -> list[tuple[int, int, bytes]]:
    """The messages of a msg_container as (msg_id, seq_no, body). Raises MalformedContainerError."""
    if len(body) < 8:
        raise MalformedContainerError("cut short")
    (count,) = struct.unpack_from("<i", body, 4)
    if not 0 < count <= _MAX_MESSAGES:
        raise MalformedContainerError(f"{count} messages")
    messages = []
    offset = 8
    for _ in range(count):
        if len(body) - offset < 16:
            raise MalformedContainerError("cut short")
        msg_id, seq_no, length = struct.unpack_from("<qii", body, offset)
        offset += 16
        if length < 4 or length % 4 or length > len(body) - offset:
            raise MalformedContainerError(f"a message of {length} bytes")
        inner = body[offset : offset + length]
        if constructor(inner) == CONTAINER:
            raise MalformedContainerError("a container inside a container")
        messages.append((msg_id, seq_no, inner))
        offset += length
    if offset != len(body):
        raise MalformedContainerError("bytes after the last message")
    return messages


def pack_container(messages: Sequence[tuple[int, int, bytes]]) -> bytes:
    """A msg_container of (msg_id, seq_no, body)."""
    parts = [struct.pack("<Ii", CONTAINER, len(messages))]
    for msg_id, seq_no, body in messages:
        parts += [struct.pack("<qii", msg_id, seq_no, len(body)), body]
    return b"".join(parts)


def gunzip(body: bytes) -> bytes:
    """What a gzip_packed holds. Raises MalformedGzipError, also when it inflates to more than 32 MiB."""
    data = _read_bytes(body, 4)
    inflater = zlib.decompressobj(wbits=47)
    try:
        inflated = inflater.decompress(data, _MAX_INFLATED)
    except zlib.error as error:
        raise MalformedGzipError(str(error)) from None
    if not inflater.eof:
        raise MalformedGzipError("cut short, or too large")
    return inflated


def pack_gzip(body: bytes) -> bytes:
    """``body`` as gzip_packed where that is clearly smaller, else as it is."""
    if len(body) < _WORTH_TRYING or len(zlib.compress(body[:_SAMPLE])) > min(len(body), _SAMPLE) * 0.9:
        return body
    deflater = zlib.compressobj(wbits=31)
    packed = struct.pack("<I", GZIP_PACKED) + pack_bytes(deflater.compress(body) + deflater.flush())
    return packed if len(packed) < len(body) else body


def pack_rpc_result(req_msg_id: int, result: bytes) -> bytes:
    """An rpc_result for ``req_msg_id``; ``result`` is the boxed answer, gzip_packed when that pays."""
    return struct.pack("<Iq", RPC_RESULT, req_msg_id) + pack_gzip(result)


def pack_bytes(data: bytes) -> bytes:
    """A TL ``bytes`` or ``string``."""
    head = bytes([len(data)]) if len(data) < 254 else b"\xfe" + len(data).to_bytes(3, "little")
    return head + data + bytes(-(len(head) + len(data)) % 4)


def _read_bytes(body: bytes, offset: int) -> bytes:
    if len(body) <= offset:
        raise MalformedGzipError("cut short")
    length = body[offset]
    start = offset + 1
    if length == 254:
        length = int.from_bytes(body[offset + 1 : offset + 4], "little")
        start = offset + 4
    if length == 255 or len(body) != start + length + -(start - offset + length) % 4:
        raise MalformedGzipError("a wrong length")
    return body[start : start + length]
