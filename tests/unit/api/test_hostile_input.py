"""Malformed bytes: TLDecodeError, whatever they are."""

from __future__ import annotations

import contextlib
import pickle
import random
import struct
import sys

import pytest
import trimtp_api as api
from hypothesis import given
from hypothesis import strategies as st
from trimtp_api import mtproto
from trimtp_api._runtime import FlagTuples

from tests.unit.api.drawing import Artist, combinators, tl_string
from tools.tlgen.crc import constructor_id
from tools.tlgen.parser import Combinator

VECTOR = (0x1CB5C415).to_bytes(4, "little")
PACKAGES = {"api": api, "mtproto": mtproto}


@pytest.mark.parametrize("name", ["api", "mtproto"])
def test_DOS_05_truncation_at_every_offset(name: str) -> None:
    package = PACKAGES[name]
    artist = Artist(name, package, "truncation")
    for item in combinators(name):
        _, raw = artist.draw(item, depth=2)
        for size in range(min(len(raw), 600)):
            try:  # a hundred thousand times: pytest.raises takes longer than what is tested
                package.from_bytes(raw[:size])
            except api.TLDecodeError:
                continue
            pytest.fail(f"{item} was read from its first {size} bytes")


@pytest.mark.parametrize("name", ["api", "mtproto"])
def test_DOS_05_mutations_raise_nothing_else(name: str) -> None:
    package = PACKAGES[name]
    artist = Artist(name, package, "mutation")
    draw = random.Random(7)
    refused = 0
    for item in combinators(name):
        _, raw = artist.draw(item, depth=2)
        for _ in range(12):
            changed = bytearray(raw)
            at = draw.randrange(len(raw))
            changed[at] = draw.choice([0, 1, 253, 254, 255, draw.randrange(256)])
            try:
                package.from_bytes(bytes(changed))
            except api.TLDecodeError:
                refused += 1
    assert refused > len(combinators(name))


@given(st.binary(max_size=200))
def test_DOS_05_arbitrary_bytes(data: bytes) -> None:
    for package in PACKAGES.values():
        with contextlib.suppress(api.TLDecodeError):
            package.from_bytes(data)


@given(st.sampled_from([item for item in combinators("api") if not item.generics]), st.binary(max_size=120))
def test_DOS_05_arbitrary_bytes_behind_a_true_constructor(item: Combinator, data: bytes) -> None:
    with contextlib.suppress(api.TLDecodeError):
        api.from_bytes(constructor_id(item).to_bytes(4, "little") + data)


@pytest.mark.parametrize("count", [2, 3, 1000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF])
def test_DOS_05_vector_counts_that_cannot_be_true(count: int) -> None:
    head = api.users.GetUsers.CONSTRUCTOR_ID.to_bytes(4, "little") + VECTOR + struct.pack("<I", count)
    with pytest.raises(api.TLDecodeError, match="cannot fit"):
        api.from_bytes(head + bytes(4))
    raw = api.messages.GetMessagesViews(peer=api.InputPeerSelf(), id=[1], increment=True).to_bytes()
    at = raw.index(VECTOR) + 4
    with pytest.raises(api.TLDecodeError):
        api.from_bytes(raw[:at] + struct.pack("<I", count + 3 & 0xFFFFFFFF) + raw[at + 4 :])
    container = mtproto.MsgContainer.CONSTRUCTOR_ID.to_bytes(4, "little") + struct.pack("<I", count)
    with pytest.raises(api.TLDecodeError, match="cannot fit"):
        mtproto.from_bytes(container + bytes(4))


def test_DOS_05_longs_are_counted_by_eight() -> None:
    raw = mtproto.MsgsAck.CONSTRUCTOR_ID.to_bytes(4, "little") + VECTOR + struct.pack("<I", 2) + bytes(12)
    with pytest.raises(api.TLDecodeError, match="a vector of 2 items cannot fit into the 12 bytes"):
        mtproto.from_bytes(raw)


def test_DOS_05_bytes_after_the_end() -> None:
    raw = api.help.GetConfig().to_bytes()
    with pytest.raises(api.TLDecodeError, match="4 bytes follow"):
        api.from_bytes(raw + bytes(4))
    with pytest.raises(api.TLDecodeError, match="1 bytes follow"):
        api.auth.LogOut().decode_result(api.auth.LoggedOut().to_bytes() + b"\0")


def test_DOS_05_a_string_longer_than_the_rest() -> None:
    head = api.auth.CheckRecoveryPassword.CONSTRUCTOR_ID.to_bytes(4, "little")
    for string in (b"\x05abc", b"\xfe\xff\xff\xff" + bytes(8), b"\xfe\x01", b"\xfe", b""):
        with pytest.raises(api.TLDecodeError, match="ends too early"):
            api.from_bytes(head + string)
    with pytest.raises(api.TLDecodeError, match="reserved"):
        api.from_bytes(head + b"\xff" + bytes(11))


def test_DOS_09_an_unknown_constructor() -> None:
    with pytest.raises(api.TLDecodeError, match="unknown constructor 0xdeadbeef where an object is expected"):
        api.from_bytes(struct.pack("<I", 0xDEADBEEF))
    user = api.User(id=1).to_bytes()
    with pytest.raises(api.TLDecodeError, match=r"where auth\.LoggedOut is expected"):
        api.auth.LogOut().decode_result(user)
    with pytest.raises(api.TLDecodeError, match="where Bool is expected"):
        api.auth.ResetAuthorizations().decode_result(user)
    with pytest.raises(api.TLDecodeError, match="where Vector is expected"):
        api.users.GetUsers(id=[]).decode_result(user)


def test_a_field_of_another_type_is_refused() -> None:
    raw = (
        struct.pack("<I", api.users.GetUsers.CONSTRUCTOR_ID) + VECTOR + struct.pack("<I", 1) + api.User(id=1).to_bytes()
    )
    with pytest.raises(api.TLDecodeError, match="where InputUser is expected"):
        api.from_bytes(raw)
    query = struct.pack("<Ii", api.InvokeWithLayer.CONSTRUCTOR_ID, 1) + api.User(id=1).to_bytes()
    with pytest.raises(api.TLDecodeError, match="where a method is expected"):
        api.from_bytes(query)


def test_a_wrong_bool_is_refused() -> None:
    good = api.account.SetAccountTTL(ttl=api.AccountDaysTTL(days=1))
    with pytest.raises(api.TLDecodeError, match="Bool"):
        good.decode_result(bytes(4))
    raw = api.messages.GetMessagesViews(peer=api.InputPeerSelf(), id=[], increment=True).to_bytes()
    with pytest.raises(api.TLDecodeError, match="Bool"):
        api.from_bytes(raw[:-4] + bytes(4))


@pytest.mark.parametrize("levels", [50, 99])
def test_DOS_04_nesting_below_the_cap(levels: int) -> None:
    text: api.TypeRichText = api.TextPlain(text="x")
    for _ in range(levels):
        text = api.TextBold(text=text)
    assert api.from_bytes(text.to_bytes()) == text


def test_DOS_04_nesting_above_the_cap() -> None:
    plain = api.TextPlain(text="x").to_bytes()
    bold = struct.pack("<I", api.TextBold.CONSTRUCTOR_ID)
    layer = struct.pack("<Ii", api.InvokeWithLayer.CONSTRUCTOR_ID, 1)
    concat = struct.pack("<I", api.TextConcat.CONSTRUCTOR_ID) + VECTOR + struct.pack("<I", 1)
    vector = VECTOR + struct.pack("<I", 1)
    answer = struct.pack("<Iq", mtproto.RpcResult.CONSTRUCTOR_ID, 1)
    for levels in (101, 1000, 200_000):
        for raw in (bold * levels + plain, layer * levels + plain, concat * levels + plain, vector * levels + plain):
            with pytest.raises(api.TLDecodeError, match="nested too deeply"):
                api.from_bytes(raw)
        with pytest.raises(api.TLDecodeError, match="nested too deeply"):
            mtproto.from_bytes(answer * levels + plain)


def test_text_that_is_no_utf8_is_mended() -> None:
    raw = struct.pack("<I", api.TextPlain.CONSTRUCTOR_ID) + tl_string(b"abc\xf0\x9f")
    assert api.from_bytes(raw) == api.TextPlain(text="abc\ufffd")
    assert api.from_bytes(struct.pack("<I", api.TextPlain.CONSTRUCTOR_ID) + tl_string(b"\xff" * 300)) == api.TextPlain(
        text="\ufffd" * 300
    )


def test_other_buffers_than_bytes_are_taken() -> None:
    raw = api.help.GetConfig().to_bytes()
    assert api.from_bytes(bytearray(raw)) == api.help.GetConfig()


def test_a_caller_deep_in_its_own_recursion_gets_the_same_error() -> None:
    text: api.TypeRichText = api.TextPlain(text="x")
    for _ in range(90):
        text = api.TextBold(text=text)
    raw = text.to_bytes()
    outcomes: set[str] = set()

    def descend(levels: int) -> None:
        try:
            api.from_bytes(raw)
            outcomes.add("decoded")
        except api.TLDecodeError as error:
            outcomes.add(error.reason)
        if levels:
            descend(levels - 1)

    with contextlib.suppress(RecursionError):
        descend(sys.getrecursionlimit())
    assert outcomes == {"decoded", "the objects are nested too deeply"}


def test_errors_tell_the_place() -> None:
    photo = api.MessageMediaDice(value=3, emoticon="x")
    message = api.Message(id=1, peer_id=api.PeerUser(user_id=1), date=0, message="hi", media=photo)
    whole = api.messages.Messages(messages=[message, message], topics=[], chats=[], users=[]).to_bytes()
    at = whole.rindex(photo.to_bytes())
    broken = whole[:at] + struct.pack("<I", 0xDEADBEEF) + whole[at + 4 :]
    with pytest.raises(api.TLDecodeError) as caught:
        api.from_bytes(broken)
    assert (caught.value.offset, caught.value.path) == (at, "messages.Messages.messages[1].media")
    assert str(caught.value) == (
        "unknown constructor 0xdeadbeef where MessageMedia is expected "
        f"(at byte {at}, in messages.Messages.messages[1].media)"
    )
    with pytest.raises(api.TLDecodeError) as caught:
        api.messages.GetHistory(
            peer=api.InputPeerSelf(), offset_id=0, offset_date=0, add_offset=0, limit=0, max_id=0, min_id=0, hash=0
        ).decode_result(whole[: at + 10])
    assert (caught.value.offset, caught.value.path) == (at + 8, "messages.Messages.messages[1].media.value")
    with pytest.raises(api.TLDecodeError) as caught:
        api.from_bytes(whole + bytes(4))
    assert (caught.value.offset, caught.value.path) == (len(whole), "")
    with pytest.raises(api.TLDecodeError) as caught:
        api.from_bytes(bytes(4))
    assert (caught.value.offset, caught.value.path) == (0, "")


def test_errors_tell_the_place_in_vectors_calls_and_bare_objects() -> None:
    users = api.users.GetUsers(id=[])
    with pytest.raises(api.TLDecodeError) as caught:
        users.decode_result(users.encode_result([api.UserEmpty(id=1), api.UserEmpty(id=2)])[:-4])
    assert (caught.value.offset, caught.value.path) == (24, "Vector<User>[1].id")
    wrapped = api.InvokeWithLayer(layer=1, query=api.auth.ExportAuthorization(dc_id=1)).to_bytes()
    with pytest.raises(api.TLDecodeError) as caught:
        api.from_bytes(wrapped[:-1])
    assert (caught.value.offset, caught.value.path) == (12, "InvokeWithLayer.query.dc_id")
    salts = mtproto.FutureSalts(
        req_msg_id=1, now=1, salts=[mtproto.FutureSalt(valid_since=1, valid_until=2, salt=3)] * 2
    )
    with pytest.raises(api.TLDecodeError) as caught:
        mtproto.from_bytes(salts.to_bytes()[:-8])
    assert (caught.value.offset, caught.value.path) == (44, "FutureSalts.salts[1].salt")
    inner = mtproto.Message(msg_id=1, seqno=1, bytes=4, body=api.UserEmpty(id=1))
    with pytest.raises(api.TLDecodeError) as caught:
        mtproto.from_bytes(mtproto.MsgContainer(messages=[inner]).to_bytes()[:-1])
    assert (caught.value.offset, caught.value.path) == (28, "MsgContainer.messages[0].body.id")


def test_errors_in_deep_and_in_untyped_values_tell_the_place() -> None:
    head = api.TextBold.CONSTRUCTOR_ID.to_bytes(4, "little")
    with pytest.raises(api.TLDecodeError, match="nested too deeply") as caught:
        api.from_bytes(head * 300)
    assert caught.value.path.startswith("TextBold.text.text.")
    assert len(str(caught.value)) < 320
    many = api.Vector(items=[api.PeerUser(user_id=1)] * 3).to_bytes()
    with pytest.raises(api.TLDecodeError) as caught:
        api.from_bytes(many[:-1])
    assert (caught.value.offset, caught.value.path) == (36, "[2].user_id")
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (str(copied), copied.offset, copied.path) == (str(caught.value), 36, "[2].user_id")


def test_combinations_of_flags_are_kept_within_bounds() -> None:
    table = FlagTuples(1, 4)
    assert (table[0], table[1], table[4], table[5]) == ((False, False), (True, False), (False, True), (True, True))
    for bits in range(100_000):
        assert table[bits] == (bits & 1 != 0, bits & 4 != 0)
        assert len(table) <= 256


def test_every_flag_of_a_class_with_many_is_read_where_it_stands() -> None:
    flags = [info.name for info in api.fields(api.User) if info.type == "true"]
    assert len(flags) > 25
    for name in flags:
        sharing = {"bot": {"bot_info_version": 1}, "restricted": {"restriction_reason": []}}.get(name, {})
        again = api.from_bytes(api.User(id=1, **{name: True}, **sharing).to_bytes())
        assert [flag for flag in flags if getattr(again, flag)] == [name]
