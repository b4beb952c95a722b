"""Reading packets into messages: all or nothing."""

from __future__ import annotations

import contextlib
import struct
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trimtp_api import mtproto

from tests.unit.mtproto.support import CONTAINER, Message, container, gzip_packed, query, rpc_result
from trimtp.mtproto.incoming import MAX_IDS, Incoming, MalformedError, read
from trimtp.mtproto.service import SERVICE

PONG = mtproto.Pong(msg_id=4, ping_id=7)
UPDATE = query(1)


def parse(body: bytes, *, msg_id: int = 1, seq_no: int = 3, max_inflated: int = 10_000) -> tuple[bool, list[Incoming]]:
    """Read a packet's body."""
    return read(msg_id, seq_no, body, service=SERVICE, max_inflated=max_inflated)


def packed_in(*bodies: bytes) -> bytes:
    """A container with these messages, their ids 1, 3, 5 …"""
    return container([Message(2 * n + 1, n, body) for n, body in enumerate(bodies)])


def test_single_messages() -> None:
    assert parse(UPDATE) == (False, [Incoming(1, 3, 0xDDCCBBAA, UPDATE)])
    assert parse(PONG.to_bytes()) == (False, [Incoming(1, 3, PONG.CONSTRUCTOR_ID, PONG.to_bytes(), 0, PONG)])
    assert parse(rpc_result(-5, b"rslt")) == (False, [Incoming(1, 3, 0xF35C6D01, b"rslt", -5)])


def test_a_container() -> None:
    in_container, messages = parse(packed_in(UPDATE, PONG.to_bytes(), rpc_result(8, query(2))))
    assert in_container
    assert messages == [
        Incoming(1, 0, 0xDDCCBBAA, UPDATE),
        Incoming(3, 1, PONG.CONSTRUCTOR_ID, PONG.to_bytes(), 0, PONG),
        Incoming(5, 2, 0xF35C6D01, query(2), 8),
    ]
    assert parse(packed_in()) == (True, [])
    assert parse(packed_in(UPDATE[:4], rpc_result(8, b"four")))[1][0].body == UPDATE[:4]


def test_packed_messages() -> None:
    assert parse(gzip_packed(UPDATE))[1] == parse(UPDATE)[1]
    assert parse(packed_in(gzip_packed(UPDATE), gzip_packed(PONG.to_bytes()))) == parse(
        packed_in(UPDATE, PONG.to_bytes())
    )
    assert parse(gzip_packed(packed_in(UPDATE, UPDATE))) == parse(packed_in(UPDATE, UPDATE))
    assert parse(gzip_packed(rpc_result(8, query()))) == parse(rpc_result(8, query()))


def test_what_is_in_an_rpc_result_is_not_looked_into() -> None:
    for inner in (rpc_result(4, query()), packed_in(rpc_result(4, query())), gzip_packed(query()), b"\0\0\0\0"):
        assert parse(rpc_result(8, inner))[1] == [Incoming(1, 3, 0xF35C6D01, inner, 8)]


@pytest.mark.parametrize("msg_id", [0, 2, 4, -2])
def test_MSG_08_even_ids_are_refused(msg_id: int) -> None:
    with pytest.raises(MalformedError, match="even msg_id"):
        parse(UPDATE, msg_id=msg_id)
    with pytest.raises(MalformedError, match="even msg_id"):
        parse(container([Message(1, 1, UPDATE), Message(msg_id, 1, UPDATE)]))


def test_DOS_03_nothing_nests_in_itself() -> None:
    for body in (
        gzip_packed(gzip_packed(UPDATE)),
        packed_in(gzip_packed(gzip_packed(UPDATE))),
        gzip_packed(packed_in(gzip_packed(UPDATE))),
        packed_in(packed_in(UPDATE)),
        packed_in(gzip_packed(packed_in(UPDATE))),
        gzip_packed(packed_in(packed_in(UPDATE))),
    ):
        with pytest.raises(MalformedError):
            parse(body)


def test_DOS_02_inflating_is_bounded_for_the_whole_packet() -> None:
    message = gzip_packed(UPDATE + bytes(1000 - len(UPDATE)))
    assert len(parse(packed_in(*[message] * 10))[1]) == 10
    with pytest.raises(MalformedError, match="more than 0 bytes"):
        parse(packed_in(*[message] * 11))
    with pytest.raises(MalformedError, match="more than 10000"):
        parse(gzip_packed(bytes(10_004)))


def test_DOS_06_a_container_holds_1020_messages() -> None:
    assert len(parse(packed_in(*[UPDATE] * 1020))[1]) == 1020
    with pytest.raises(MalformedError, match="too many messages"):
        parse(packed_in(*[UPDATE] * 1021))


@pytest.mark.parametrize("count", [1021, 2**31 - 1, -1, -(2**31)])
def test_DOS_06_a_count_alone_allocates_nothing(count: int) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(MalformedError, match="too many messages"):
            parse(struct.pack("<Ii", CONTAINER, count))
        assert tracemalloc.get_traced_memory()[1] < 50_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("kind", [mtproto.MsgsAck, mtproto.MsgsStateReq, mtproto.MsgResendReq, mtproto.MsgResendAnsReq])
def test_DOS_06_a_service_message_names_8192_ids(
    kind: type[mtproto.MsgsAck | mtproto.MsgsStateReq | mtproto.MsgResendReq | mtproto.MsgResendAnsReq],
) -> None:
    assert parse(kind(msg_ids=[4] * MAX_IDS).to_bytes())[1][0].message == kind(msg_ids=[4] * MAX_IDS)
    for count in (MAX_IDS + 1, 20_000):
        with pytest.raises(MalformedError, match="too many ids"):
            parse(kind(msg_ids=[4] * count).to_bytes())


def test_the_longest_legal_service_message_passes() -> None:
    longest = mtproto.MsgsAllInfo(msg_ids=[4] * MAX_IDS, info=bytes(MAX_IDS))
    assert parse(longest.to_bytes())[1][0].message == longest


@pytest.mark.parametrize(
    "body",
    [
        b"",
        struct.pack("<I", CONTAINER),
        struct.pack("<Ii", CONTAINER, 1),
        struct.pack("<Ii", CONTAINER, 0) + bytes(4),
        packed_in(UPDATE)[:-4],
        packed_in(UPDATE) + bytes(4),
        struct.pack("<Iiqii", CONTAINER, 1, 1, 1, 2**31 - 4) + bytes(8),
        struct.pack("<Iiqii", CONTAINER, 1, 1, 1, -4) + bytes(8),
        struct.pack("<Iiqii", CONTAINER, 1, 1, 1, 0),
        struct.pack("<Iiqii", CONTAINER, 1, 1, 1, 6) + bytes(6),
        rpc_result(4, b""),
        packed_in(UPDATE, rpc_result(4, b"")),
        packed_in(UPDATE, rpc_result(4, b"")[:8]),
        gzip_packed(b""),
        PONG.to_bytes()[:-4],
        PONG.to_bytes() + bytes(4),
        packed_in(UPDATE, PONG.to_bytes()[:8]),
        mtproto.MsgsAck(msg_ids=[1, 2]).to_bytes()[:-8],
    ],
)
def test_what_cannot_be_read_to_its_end_is_refused(body: bytes) -> None:
    with pytest.raises(MalformedError):
        parse(body)


@given(st.binary(max_size=200), st.binary(max_size=100))
def test_DOS_05_no_bytes_make_it_fail_otherwise(start: bytes, rest: bytes) -> None:
    for body in (
        start,
        struct.pack("<Ii", CONTAINER, 2) + start,
        packed_in(UPDATE, *(start[i : i + 4] * 3 for i in range(0, len(start) - 3, 4))) + rest,
    ):
        with contextlib.suppress(MalformedError):
            parse(body)


@pytest.mark.parametrize(
    "kind", [PONG, mtproto.MsgsAck(msg_ids=[1, 5]), mtproto.MsgsStateInfo(req_msg_id=4, info=b"1")]
)
def test_DOS_05_truncation_anywhere(kind: mtproto.Pong | mtproto.MsgsAck | mtproto.MsgsStateInfo) -> None:
    body = packed_in(UPDATE, kind.to_bytes(), rpc_result(8, query()))
    for end in range(len(body)):
        with pytest.raises(MalformedError):
            parse(body[:end])
