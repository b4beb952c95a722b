"""What clients of older layers send and get: the very bytes of layer 198, and answers by layer."""

from __future__ import annotations

import logging
import struct
from collections.abc import AsyncIterator

import pytest
import trimtp_api as api

from tests.unit.testing.raw import RawClient, init
from trimtp.testing import MockCluster, layers, open_mock_cluster, wire

USER_198, USER_227 = 0x4B46C37E, 0x31774388
MESSAGE_198 = 0x96FDBBE9
DIALOG_198 = 0xD58A08C6
MESSAGES_198 = 0x8C718E87
SEND_MESSAGE_198 = 0x983F9745
BOT = 1 << 14
VECTOR = 0x1CB5C415

ADA = api.User(self=True, id=7, access_hash=-5, first_name="Ada")
LETTER = api.Message(
    out=True,
    id=3,
    peer_id=api.PeerUser(user_id=7),
    date=9,
    message="hey",
    entities=[api.MessageEntityBold(offset=0, length=3)],
)
ADA_198 = struct.pack("<IIIqq", USER_198, 1 << 10 | 1 | 2, 0, 7, -5) + b"\x03Ada"
LETTER_198 = (
    struct.pack("<IIIiIqi", MESSAGE_198, 1 << 1 | 1 << 7, 0, 3, 0x59511722, 7, 9)
    + b"\x03hey"
    + struct.pack("<IiIii", VECTOR, 1, 0xBD610BC9, 0, 3)
)


def written(value: api.TLObject, layer: int | None) -> bytes:
    out = layers.in_layer(value, layer).to_bytes()
    assert isinstance(out, bytes)
    return out


# ---- what clients get -----------------------------------------------------------------------------------------------


def test_objects_are_written_as_they_were() -> None:
    assert written(ADA, 198) == ADA_198
    assert written(LETTER, 198) == LETTER_198


def test_fields_that_came_later_are_left_out_whether_set_or_not() -> None:
    rich = ADA.__replace__(bot_guard=True, send_paid_messages_stars=5, stories_max_id=api.RecentStory(max_id=2))
    assert written(rich, 198) == ADA_198
    between = written(rich, 204)  # paid messages had come, guards had not
    assert between == struct.pack("<IIIqq", 0x20B1422, 1 << 10 | 1 | 2, 1 << 15, 7, -5) + b"\x03Ada" + struct.pack(
        "<q", 5
    )
    dialog = api.Dialog(
        peer=api.PeerUser(user_id=7),
        top_message=1,
        read_inbox_max_id=2,
        read_outbox_max_id=3,
        unread_count=4,
        unread_mentions_count=5,
        unread_reactions_count=6,
        unread_poll_votes_count=77,
        notify_settings=api.PeerNotifySettings(),
        ttl_period=8,
    )
    head = struct.pack("<IIIqiiiiii", DIALOG_198, 1 << 5, 0x59511722, 7, 1, 2, 3, 4, 5, 6)
    assert written(dialog, 198) == head + api.PeerNotifySettings().to_bytes() + struct.pack("<i", 8)


def test_a_flag_that_says_two_things_is_written_with_both() -> None:
    bot = api.User(bot=True, bot_info_version=4, id=7)
    assert written(bot, 227) == struct.pack("<IIIqi", USER_227, BOT, 0, 7, 4)


def test_what_is_inside_is_of_the_layer_too() -> None:
    page = api.messages.Messages(messages=[LETTER], topics=[], chats=[], users=[ADA])
    letters, users = struct.pack("<Ii", VECTOR, 1) + LETTER_198, struct.pack("<Ii", VECTOR, 1) + ADA_198
    assert written(page, 198) == struct.pack("<I", MESSAGES_198) + letters + struct.pack("<Ii", VECTOR, 0) + users
    assert written(api.UpdateNewMessage(message=LETTER, pts=2, pts_count=1), 198) == (
        struct.pack("<I", api.UpdateNewMessage.CONSTRUCTOR_ID) + LETTER_198 + struct.pack("<ii", 2, 1)
    )


def test_what_needs_no_change_is_the_same_object() -> None:
    for value in (ADA, [ADA], api.Updates(updates=[], users=[ADA], chats=[], date=1, seq=0)):
        assert layers.in_layer(value, api.LAYER) is value
        assert layers.in_layer(value, None) is value
        assert layers.in_layer(value, 198) is not value
    for value in (True, [1, 2], [api.PeerUser(user_id=7)], api.PeerUser(user_id=7)):
        assert layers.in_layer(value, 198) is value


def test_a_layer_gets_the_form_that_ended_last_before_the_next_one_came() -> None:
    ids = {layer: int.from_bytes(written(ADA, layer)[:4], "little") for layer in (150, 198, 199, 204, 216, 217, 227)}
    old, middle, late = USER_198, 0x20B1422, USER_227
    assert ids == {150: old, 198: old, 199: middle, 204: middle, 216: middle, 217: late, 227: late}


@pytest.mark.parametrize("name", layers.form_names())
def test_every_form_can_be_written(name: str) -> None:
    """With every flag, number, text and vector that the newest one has, those included that it has not."""
    samples = {
        "int": 1,
        "long": 2,
        "string": "x",
        "true": True,
        "Peer": api.PeerUser(user_id=1),
        "PeerNotifySettings": api.PeerNotifySettings(),
        "PeerSettings": api.PeerSettings(),
        "StarsRating": api.StarsRating(level=1, current_level_stars=2, stars=3),
    }
    cls = api.by_name(name)
    vectors = {field.name: [] for field in api.fields(cls) if field.type.startswith("Vector<")}
    value = cls(**vectors, **{f.name: samples[f.type] for f in api.fields(cls) if f.type in samples})
    seen = {written(value, layer)[:4] for layer in range(198, api.LAYER)}
    known = {field.tl_name for field in api.fields(cls)}
    for form in layers._FORMS[name]:
        assert form.without <= known
        assert form.constructor_id.to_bytes(4, "little") in seen


# ---- over the wire --------------------------------------------------------------------------------------------------


@pytest.fixture
async def cluster() -> AsyncIterator[MockCluster]:
    async with open_mock_cluster(in_memory=True) as cluster:
        yield cluster


def old_send_message(text: bytes, random_id: int) -> bytes:
    """messages.sendMessage to oneself as layer 198 has it."""
    assert len(text) < 4
    peer = api.InputPeerSelf().to_bytes()
    return (
        struct.pack("<II", SEND_MESSAGE_198, 0)
        + peer
        + bytes([len(text)])
        + text.ljust(3, b"\0")
        + struct.pack("<q", random_id)
    )


async def test_a_client_of_an_old_layer_is_answered_in_its_layer(cluster: MockCluster) -> None:
    ada = cluster.add_user(phone="+15550001", first_name="Ada")
    client = RawClient(cluster)
    await client.log_in("+15550001")
    other = RawClient(cluster)
    await other.log_in("+15550001")
    wrapped = init(api.help.GetNearestDc(), layer=198).to_bytes()
    assert wrapped.endswith(api.help.GetNearestDc().to_bytes())
    answer = (await client.result_of(await client.send(wrapped[:-4] + old_send_message(b"hey", 5)))).data
    assert struct.pack("<I", MESSAGE_198) in answer
    assert struct.pack("<I", USER_198) in answer
    assert struct.pack("<I", api.User.CONSTRUCTOR_ID) not in answer
    assert cluster.mailbox(ada).messages[1].message == "hey"
    update = (await other.until(api.UpdateShort)).body.update  # the same message, in the newest layer
    assert update.message.message == "hey"
    assert cluster.count("messages.sendMessage") == 1
    assert cluster.deviations == {}


async def test_updates_come_in_the_layer_of_the_key(cluster: MockCluster) -> None:
    cluster.add_user(phone="+15550001", first_name="Ada")
    old, new = RawClient(cluster), RawClient(cluster)
    for client in (old, new):
        await client.log_in("+15550001")
    await old.send(init(api.updates.GetState(), layer=198))
    await new.send(api.messages.SendMessage(peer=api.InputPeerSelf(), message="hey", random_id=5))
    with pytest.raises(api.TLDecodeError, match="0x96fdbbe9"):  # which the tests' client does not know
        await old.until(api.UpdateShort)


async def test_a_call_of_no_known_layer_is_refused_and_the_log_says_of_which_it_should_be(
    cluster: MockCluster, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "trimtp.testing")
    client = RawClient(cluster)
    await client.connect()
    client.grant_key()
    await client.call(init(api.help.GetNearestDc(), layer=150))
    await client.call(init(api.help.GetNearestDc(), layer=150))
    result = await client.result_of(await client.send(struct.pack("<II", 0x01020304, 0)))
    assert result.error == "400 INPUT_FETCH_ERROR"
    assert caplog.text.count("client of layer 150, not all of whose forms are known here") == 1
    assert (
        f"dc 2 cannot read a call (of layer {api.LAYER} here, layer 150): unknown constructor 0x01020304" in caplog.text
    )


def test_the_codes_of_bad_messages_are_those_of_the_specification() -> None:
    assert set(wire.BAD_MSG) == {16, 17, 18, 19, 20, 32, 33, 34, 35, 64}
