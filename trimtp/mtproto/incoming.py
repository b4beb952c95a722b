"""Reading a decrypted packet into its messages, before anything is done with them.

This is pure: a packet that cannot be read to its end is refused whole, and no state has changed. What the API may
have sent is not decoded here; only the containers around it and the service messages of MTProto are. Containers and
gzip_packed do not nest in themselves, and nothing is allocated because a count asked for it (checks DOS-02, 03, 06).

Spec: https://core.telegram.org/mtproto/service_messages#containers
"""

from __future__ import annotations

import struct
from collections.abc import Container

from trimtp_api import TLDecodeError, TLObject, mtproto

from trimtp.mtproto.packed import GZIP_PACKED, BadPackingError, inflate
from trimtp.structs import Struct

__all__ = [
    "MAX_IDS",
    "MAX_MESSAGES",
    "MSG_CONTAINER",
    "RESULT",
    "RPC_RESULT",
    "SMALLEST_RESULT",
    "Incoming",
    "MalformedError",
    "read",
]

RPC_RESULT = 0xF35C6D01
MSG_CONTAINER = 0x73F1F8DC
MAX_MESSAGES = 1020
"""The most messages one container may hold."""
MAX_IDS = 8192
"""The most message ids one service message may name."""

_MAX_SERVICE = 5 * 4 + 8 * MAX_IDS + MAX_IDS + 4  # a msgs_all_info of that many ids; nothing else is longer
_WORD = struct.Struct("<I")
_CONTAINER = struct.Struct("<Ii")
_MESSAGE = struct.Struct("<qii")
RESULT = struct.Struct("<Iq")
"""How an rpc_result begins: its constructor, and the msg_id of the request."""
SMALLEST_RESULT = RESULT.size + 4
"""No rpc_result has fewer bytes."""
_MESSAGE_AND_RESULT = struct.Struct("<qiiIq")


class MalformedError(Exception):
    """A packet that cannot be read; the session turns it into the one error of rejected packets."""


class Incoming(Struct, frozen=True, gc=False):
    """One message of a packet.

    ``constructor`` says what it is: RPC_RESULT, with ``req_msg_id`` and the boxed result (perhaps a gzip_packed) in
    ``body``; a service message, decoded in ``message``; or anything else, boxed in ``body``.
    """

    msg_id: int
    seq_no: int
    constructor: int
    body: bytes
    req_msg_id: int = 0
    message: TLObject | None = None

    def __repr__(self) -> str:
        return f"Incoming(msg_id={self.msg_id}, constructor=0x{self.constructor:08x}, {len(self.body)} bytes)"


def read(
    msg_id: int, seq_no: int, body: bytes, *, service: Container[int], max_inflated: int
) -> tuple[bool, list[Incoming]]:
    """The messages of a packet, and whether they came in a container.

    ``service`` holds the constructors to decode as service messages. ``max_inflated`` bounds, in bytes, what the
    gzip_packed around messages may inflate to in this packet. Raises MalformedError.
    """
    return _Reader(service, max_inflated).packet(msg_id, seq_no, body)


class _Reader:
    def __init__(self, service: Container[int], max_inflated: int) -> None:
        self._service = service
        self._may_inflate = max_inflated

    def packet(self, msg_id: int, seq_no: int, body: bytes) -> tuple[bool, list[Incoming]]:
        if not msg_id & 1:
            raise MalformedError("an even msg_id from the server")
        constructor = _constructor(body)
        packed = constructor == GZIP_PACKED
        if packed:
            body = self._inflate(body)
            constructor = _constructor(body)
        if constructor == MSG_CONTAINER:
            return True, self._container(body, packed=packed)
        return False, [self._message(msg_id, seq_no, body, 0, len(body), packed=packed)]

    def _container(self, body: bytes, *, packed: bool) -> list[Incoming]:
        if len(body) < _CONTAINER.size:
            raise MalformedError("a container without a count")
        _, count = _CONTAINER.unpack_from(body)
        if not 0 <= count <= MAX_MESSAGES:
            raise MalformedError("a container of too many messages")
        messages: list[Incoming] = []
        add, unpack = messages.append, _MESSAGE_AND_RESULT.unpack_from
        position, size = _CONTAINER.size, len(body)
        last = size - _MESSAGE.size - SMALLEST_RESULT
        for _ in range(count):
            if position <= last:  # most messages are an rpc_result; the rest would do the same with it
                msg_id, seq_no, length, constructor, req_msg_id = unpack(body, position)
                end = position + 16 + length
                if constructor == RPC_RESULT and length >= 16 and end <= size and msg_id & 1 and not length & 3:
                    add(Incoming(msg_id, seq_no, RPC_RESULT, body[position + 28 : end], req_msg_id))
                    position = end
                    continue
            start = position + _MESSAGE.size
            if start > size:
                raise MalformedError("a container that ends early")
            msg_id, seq_no, length = _MESSAGE.unpack_from(body, position)
            position = start + length
            if length < 4 or length % 4 or position > size:
                raise MalformedError("a message of an impossible length")
            if not msg_id & 1:
                raise MalformedError("an even msg_id from the server")
            add(self._message(msg_id, seq_no, body, start, position, packed=packed))
        if position != size:
            raise MalformedError("bytes after the last message of a container")
        return messages

    def _message(self, msg_id: int, seq_no: int, data: bytes, start: int, end: int, *, packed: bool) -> Incoming:
        (constructor,) = _WORD.unpack_from(data, start)
        if constructor == GZIP_PACKED:
            if packed:
                raise MalformedError("a gzip_packed in a gzip_packed")
            data = self._inflate(data[start:end])
            start, end = 0, len(data)
            (constructor,) = _WORD.unpack_from(data)
        if constructor == RPC_RESULT:
            if end - start < SMALLEST_RESULT:
                raise MalformedError("an rpc_result without a result")
            _, req_msg_id = RESULT.unpack_from(data, start)
            return Incoming(msg_id, seq_no, RPC_RESULT, data[start + RESULT.size : end], req_msg_id)
        if constructor == MSG_CONTAINER:
            raise MalformedError("a container in a container")
        body = data[start:end]
        if constructor not in self._service:
            return Incoming(msg_id, seq_no, constructor, body)
        return Incoming(msg_id, seq_no, constructor, body, 0, _service_message(body))

    def _inflate(self, packed: bytes) -> bytes:
        try:
            value = inflate(packed, self._may_inflate)
        except BadPackingError as error:
            raise MalformedError(str(error)) from None
        self._may_inflate -= len(value)
        return value


def _service_message(body: bytes) -> TLObject:
    if len(body) > _MAX_SERVICE:
        raise MalformedError("a service message of too many ids")
    try:
        message = mtproto.from_bytes(body)
    except TLDecodeError:
        raise MalformedError("a service message that cannot be decoded") from None
    if len(getattr(message, "msg_ids", ())) > MAX_IDS:
        raise MalformedError("a service message of too many ids")
    return message


def _constructor(body: bytes) -> int:
    if len(body) < _WORD.size:
        raise MalformedError("an empty message")
    (constructor,) = _WORD.unpack_from(body)
    return int(constructor)
