# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``updates``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_objects,
    unpacker,
    write_objects,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_5i: Unpack = unpacker("5i")
unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_2i: Pack = packer("2i")
pack_I2i: Pack = packer("I2i")
pack_I5i: Pack = packer("I5i")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
_ChannelMessagesFilter_table = registry.table("ChannelMessagesFilter")
_Chat_table = registry.table("Chat")
_Dialog_table = registry.table("Dialog")
_EncryptedMessage_table = registry.table("EncryptedMessage")
_InputChannel_table = registry.table("InputChannel")
_Message_table = registry.table("Message")
_Update_table = registry.table("Update")
_User_table = registry.table("User")
_updates_State_table = registry.table("updates.State")


class State(TLObject):
    """The ordinary form of updates.State.

    ``updates.state#a56c2a3e pts:int qts:int date:int seq:int unread_count:int = updates.State``

    :param pts: The position in the stream of updates about messages.
    :param qts: The position in the stream of updates about secret chats and bots.
    :param date: When it happened, in Unix seconds.
    :param seq: The number of the parcel of updates.
    :param unread_count: How many there are: unread.

    https://core.telegram.org/constructor/updates.state
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA56C2A3E
    TL_NAME: ClassVar[str] = "updates.state"
    TL_TYPE: ClassVar[str] = "updates.State"
    TL: ClassVar[str] = "updates.state#a56c2a3e pts:int qts:int date:int seq:int unread_count:int = updates.State"

    pts: int
    qts: int
    date: int
    seq: int
    unread_count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I5i(0xA56C2A3E, self.pts, self.qts, self.date, self.seq, self.unread_count)


TypeState: TypeAlias = State
"""``updates.State``: https://core.telegram.org/type/updates.State"""


class DifferenceEmpty(TLObject):
    """The form 'empty' of updates.Difference.

    ``updates.differenceEmpty#5d75a138 date:int seq:int = updates.Difference``

    :param date: When it happened, in Unix seconds.
    :param seq: The number of the parcel of updates.

    https://core.telegram.org/constructor/updates.differenceEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5D75A138
    TL_NAME: ClassVar[str] = "updates.differenceEmpty"
    TL_TYPE: ClassVar[str] = "updates.Difference"
    TL: ClassVar[str] = "updates.differenceEmpty#5d75a138 date:int seq:int = updates.Difference"

    date: int
    seq: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x5D75A138, self.date, self.seq)


class Difference(TLObject):
    """The ordinary form of updates.Difference.

    ``updates.difference#00f49ca0 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> state:updates.State = updates.Difference``

    :param new_messages: The new messages.
    :param new_encrypted_messages: The new encrypted messages.
    :param other_updates: The other updates.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param state: The state.

    https://core.telegram.org/constructor/updates.difference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x00F49CA0
    TL_NAME: ClassVar[str] = "updates.difference"
    TL_TYPE: ClassVar[str] = "updates.Difference"
    TL: ClassVar[str] = "updates.difference#00f49ca0 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> state:updates.State = updates.Difference"

    new_messages: list[_root.TypeMessage]
    new_encrypted_messages: list[_root.TypeEncryptedMessage]
    other_updates: list[_root.TypeUpdate]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    state: TypeState

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\x9c\xf4\x00"
        write_objects(out, self.new_messages)
        write_objects(out, self.new_encrypted_messages)
        write_objects(out, self.other_updates)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        self.state.write_to(out)


class DifferenceSlice(TLObject):
    """The form 'slice' of updates.Difference.

    ``updates.differenceSlice#a8fb1981 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> intermediate_state:updates.State = updates.Difference``

    :param new_messages: The new messages.
    :param new_encrypted_messages: The new encrypted messages.
    :param other_updates: The other updates.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param intermediate_state: The intermediate state.

    https://core.telegram.org/constructor/updates.differenceSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8FB1981
    TL_NAME: ClassVar[str] = "updates.differenceSlice"
    TL_TYPE: ClassVar[str] = "updates.Difference"
    TL: ClassVar[str] = "updates.differenceSlice#a8fb1981 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> intermediate_state:updates.State = updates.Difference"

    new_messages: list[_root.TypeMessage]
    new_encrypted_messages: list[_root.TypeEncryptedMessage]
    other_updates: list[_root.TypeUpdate]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    intermediate_state: TypeState

    def write_to(self, out: bytearray) -> None:
        out += b"\x81\x19\xfb\xa8"
        write_objects(out, self.new_messages)
        write_objects(out, self.new_encrypted_messages)
        write_objects(out, self.other_updates)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        self.intermediate_state.write_to(out)


class DifferenceTooLong(TLObject):
    """The form 'too long' of updates.Difference.

    ``updates.differenceTooLong#4afe8f6d pts:int = updates.Difference``

    :param pts: The position in the stream of updates about messages.

    https://core.telegram.org/constructor/updates.differenceTooLong
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4AFE8F6D
    TL_NAME: ClassVar[str] = "updates.differenceTooLong"
    TL_TYPE: ClassVar[str] = "updates.Difference"
    TL: ClassVar[str] = "updates.differenceTooLong#4afe8f6d pts:int = updates.Difference"

    pts: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x4AFE8F6D, self.pts)


TypeDifference: TypeAlias = DifferenceEmpty | Difference | DifferenceSlice | DifferenceTooLong
"""``updates.Difference``: https://core.telegram.org/type/updates.Difference"""


class ChannelDifferenceEmpty(TLObject):
    """The form 'empty' of updates.ChannelDifference.

    ``updates.channelDifferenceEmpty#3e11affb flags:# final:flags.0?true pts:int timeout:flags.1?int = updates.ChannelDifference``

    :param final: Whether this applies: final.
    :param pts: The position in the stream of updates about messages.
    :param timeout: The timeout.

    https://core.telegram.org/constructor/updates.channelDifferenceEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E11AFFB
    TL_NAME: ClassVar[str] = "updates.channelDifferenceEmpty"
    TL_TYPE: ClassVar[str] = "updates.ChannelDifference"
    TL: ClassVar[str] = "updates.channelDifferenceEmpty#3e11affb flags:# final:flags.0?true pts:int timeout:flags.1?int = updates.ChannelDifference"

    pts: int
    final: bool = False
    timeout: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.final:
            flags |= 1
        if self.timeout is not None:
            flags |= 2
        out += pack_2Ii(0x3E11AFFB, flags, self.pts)
        if self.timeout is not None:
            out += pack_i(self.timeout)


class ChannelDifferenceTooLong(TLObject):
    """The form 'too long' of updates.ChannelDifference.

    ``updates.channelDifferenceTooLong#a4bcc6fe flags:# final:flags.0?true timeout:flags.1?int dialog:Dialog messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference``

    :param final: Whether this applies: final.
    :param timeout: The timeout.
    :param dialog: The dialog.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/updates.channelDifferenceTooLong
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA4BCC6FE
    TL_NAME: ClassVar[str] = "updates.channelDifferenceTooLong"
    TL_TYPE: ClassVar[str] = "updates.ChannelDifference"
    TL: ClassVar[str] = "updates.channelDifferenceTooLong#a4bcc6fe flags:# final:flags.0?true timeout:flags.1?int dialog:Dialog messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference"

    dialog: _root.TypeDialog
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    final: bool = False
    timeout: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.final:
            flags |= 1
        if self.timeout is not None:
            flags |= 2
        out += pack_2I(0xA4BCC6FE, flags)
        if self.timeout is not None:
            out += pack_i(self.timeout)
        self.dialog.write_to(out)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class ChannelDifference(TLObject):
    """The ordinary form of updates.ChannelDifference.

    ``updates.channelDifference#2064674e flags:# final:flags.0?true pts:int timeout:flags.1?int new_messages:Vector<Message> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference``

    :param final: Whether this applies: final.
    :param pts: The position in the stream of updates about messages.
    :param timeout: The timeout.
    :param new_messages: The new messages.
    :param other_updates: The other updates.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/updates.channelDifference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2064674E
    TL_NAME: ClassVar[str] = "updates.channelDifference"
    TL_TYPE: ClassVar[str] = "updates.ChannelDifference"
    TL: ClassVar[str] = "updates.channelDifference#2064674e flags:# final:flags.0?true pts:int timeout:flags.1?int new_messages:Vector<Message> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference"

    pts: int
    new_messages: list[_root.TypeMessage]
    other_updates: list[_root.TypeUpdate]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    final: bool = False
    timeout: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.final:
            flags |= 1
        if self.timeout is not None:
            flags |= 2
        out += pack_2Ii(0x2064674E, flags, self.pts)
        if self.timeout is not None:
            out += pack_i(self.timeout)
        write_objects(out, self.new_messages)
        write_objects(out, self.other_updates)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeChannelDifference: TypeAlias = ChannelDifferenceEmpty | ChannelDifferenceTooLong | ChannelDifference
"""``updates.ChannelDifference``: https://core.telegram.org/type/updates.ChannelDifference"""


class GetState(Function["TypeState"]):
    """Fetches the current positions in the stream of updates.

    ``updates.getState#edd4882a = updates.State``

    Result: ``updates.State``.
    May be called by: users, bots.
    Errors: 406 AUTH_KEY_DUPLICATED, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 500
        MSGID_DECREASE_RETRY, 401 SESSION_PASSWORD_NEEDED, 500/503 TIMEOUT.

    https://core.telegram.org/method/updates.getState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDD4882A
    TL_NAME: ClassVar[str] = "updates.getState"
    TL_TYPE: ClassVar[str] = "updates.State"
    TL: ClassVar[str] = "updates.getState#edd4882a = updates.State"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2a\x88\xd4\xed"


class GetDifference(Function["TypeDifference"]):
    """Fetches everything that happened since a known position in the stream of updates.

    ``updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int = updates.Difference``

    :param pts: The position in the stream of updates about messages.
    :param pts_limit: The pts limit.
    :param pts_total_limit: The pts total limit.
    :param date: When it happened, in Unix seconds.
    :param qts: The position in the stream of updates about secret chats and bots.
    :param qts_limit: The qts limit.

    Result: ``updates.Difference``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_PERM_EMPTY, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CDN_METHOD_INVALID, 400 CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400 CHAT_NOT_MODIFIED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 DATE_EMPTY, 400 MSG_ID_INVALID, 500 NEED_MEMBER_INVALID, 400
        PERSISTENT_TIMESTAMP_EMPTY, 400 PERSISTENT_TIMESTAMP_INVALID, 400/500 RANDOM_ID_DUPLICATE, 401
        SESSION_PASSWORD_NEEDED, 500 STORE_INVALID_SCALAR_TYPE, 500/503 TIMEOUT, 400 USERNAME_INVALID, 400/403
        USER_NOT_PARTICIPANT.

    https://core.telegram.org/method/updates.getDifference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x19C2F763
    TL_NAME: ClassVar[str] = "updates.getDifference"
    TL_TYPE: ClassVar[str] = "updates.Difference"
    TL: ClassVar[str] = "updates.getDifference#19c2f763 flags:# pts:int pts_limit:flags.1?int pts_total_limit:flags.0?int date:int qts:int qts_limit:flags.2?int = updates.Difference"

    pts: int
    date: int
    qts: int
    pts_limit: int | None = None
    pts_total_limit: int | None = None
    qts_limit: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pts_limit is not None:
            flags |= 2
        if self.pts_total_limit is not None:
            flags |= 1
        if self.qts_limit is not None:
            flags |= 4
        out += pack_2Ii(0x19C2F763, flags, self.pts)
        if self.pts_limit is not None:
            out += pack_i(self.pts_limit)
        if self.pts_total_limit is not None:
            out += pack_i(self.pts_total_limit)
        out += pack_2i(self.date, self.qts)
        if self.qts_limit is not None:
            out += pack_i(self.qts_limit)


class GetChannelDifference(Function["TypeChannelDifference"]):
    """Fetches what happened in one channel since a known position in its own stream.

    ``updates.getChannelDifference#03173d78 flags:# force:flags.0?true channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int = updates.ChannelDifference``

    :param force: Whether this applies: force.
    :param channel: The channel or supergroup.
    :param filter: Which ones to answer.
    :param pts: The position in the stream of updates about messages.
    :param limit: How many to answer at most.

    Result: ``updates.ChannelDifference``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 403 CHANNEL_PUBLIC_GROUP_NA, 400 CHAT_NOT_MODIFIED, 400/403 CHAT_WRITE_FORBIDDEN, 400
        FROM_MESSAGE_BOT_DISABLED, 400 FROZEN_PARTICIPANT_MISSING, 500 HISTORY_GET_FAILED, 400 MSG_ID_INVALID, 400
        PERSISTENT_TIMESTAMP_EMPTY, 400 PERSISTENT_TIMESTAMP_INVALID, 500 PERSISTENT_TIMESTAMP_OUTDATED, 400
        PINNED_DIALOGS_TOO_MUCH, 400 RANGES_INVALID, 500/503 TIMEOUT, 400/403 USER_BANNED_IN_CHANNEL.

    https://core.telegram.org/method/updates.getChannelDifference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x03173D78
    TL_NAME: ClassVar[str] = "updates.getChannelDifference"
    TL_TYPE: ClassVar[str] = "updates.ChannelDifference"
    TL: ClassVar[str] = "updates.getChannelDifference#03173d78 flags:# force:flags.0?true channel:InputChannel filter:ChannelMessagesFilter pts:int limit:int = updates.ChannelDifference"

    channel: _root.TypeInputChannel
    filter: _root.TypeChannelMessagesFilter
    pts: int
    limit: int
    force: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.force:
            flags |= 1
        out += pack_2I(0x03173D78, flags)
        self.channel.write_to(out)
        self.filter.write_to(out)
        out += pack_2i(self.pts, self.limit)


def _read_State(data: bytes, pos: int, depth: int, new: Any = State) -> tuple[State, int]:
    pts, qts, date, seq, unread_count = unpack_5i(data, pos)
    return new(pts, qts, date, seq, unread_count), pos + 20


def _read_DifferenceEmpty(data: bytes, pos: int, depth: int, new: Any = DifferenceEmpty) -> tuple[DifferenceEmpty, int]:
    date, seq = unpack_2i(data, pos)
    return new(date, seq), pos + 8


def _read_Difference(data: bytes, pos: int, depth: int, new: Any = Difference) -> tuple[Difference, int]:
    new_messages, pos = read_objects(_Message_table, data, pos, depth)
    new_encrypted_messages, pos = read_objects(_EncryptedMessage_table, data, pos, depth)
    other_updates, pos = read_objects(_Update_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    state, pos = _updates_State_table[cid](data, pos + 4, depth + 1)
    return new(new_messages, new_encrypted_messages, other_updates, chats, users, state), pos


def _read_DifferenceSlice(data: bytes, pos: int, depth: int, new: Any = DifferenceSlice) -> tuple[DifferenceSlice, int]:
    new_messages, pos = read_objects(_Message_table, data, pos, depth)
    new_encrypted_messages, pos = read_objects(_EncryptedMessage_table, data, pos, depth)
    other_updates, pos = read_objects(_Update_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    intermediate_state, pos = _updates_State_table[cid](data, pos + 4, depth + 1)
    return new(new_messages, new_encrypted_messages, other_updates, chats, users, intermediate_state), pos


def _read_DifferenceTooLong(data: bytes, pos: int, depth: int, new: Any = DifferenceTooLong) -> tuple[DifferenceTooLong, int]:
    pts = unpack_i(data, pos)[0]
    return new(pts), pos + 4


def _read_ChannelDifferenceEmpty(data: bytes, pos: int, depth: int, new: Any = ChannelDifferenceEmpty) -> tuple[ChannelDifferenceEmpty, int]:
    flags, pts = unpack_Ii(data, pos)
    pos += 8
    if flags & 2:
        timeout = unpack_i(data, pos)[0]
        pos += 4
    else:
        timeout = None
    return new(pts, flags & 1 != 0, timeout), pos


def _read_ChannelDifferenceTooLong(data: bytes, pos: int, depth: int, new: Any = ChannelDifferenceTooLong) -> tuple[ChannelDifferenceTooLong, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        timeout = unpack_i(data, pos)[0]
        pos += 4
    else:
        timeout = None
    cid = unpack_I(data, pos)[0]
    dialog, pos = _Dialog_table[cid](data, pos + 4, depth + 1)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(dialog, messages, chats, users, flags & 1 != 0, timeout), pos


def _read_ChannelDifference(data: bytes, pos: int, depth: int, new: Any = ChannelDifference) -> tuple[ChannelDifference, int]:
    flags, pts = unpack_Ii(data, pos)
    pos += 8
    if flags & 2:
        timeout = unpack_i(data, pos)[0]
        pos += 4
    else:
        timeout = None
    new_messages, pos = read_objects(_Message_table, data, pos, depth)
    other_updates, pos = read_objects(_Update_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(pts, new_messages, other_updates, chats, users, flags & 1 != 0, timeout), pos


def _read_GetState(data: bytes, pos: int, depth: int, new: Any = GetState) -> tuple[GetState, int]:
    return new(), pos


def _read_GetDifference(data: bytes, pos: int, depth: int, new: Any = GetDifference) -> tuple[GetDifference, int]:
    flags, pts = unpack_Ii(data, pos)
    pos += 8
    if flags & 0x3:
        if flags & 2:
            pts_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            pts_limit = None
        if flags & 1:
            pts_total_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            pts_total_limit = None
    else:
        pts_limit = pts_total_limit = None
    date, qts = unpack_2i(data, pos)
    pos += 8
    if flags & 4:
        qts_limit = unpack_i(data, pos)[0]
        pos += 4
    else:
        qts_limit = None
    return new(pts, date, qts, pts_limit, pts_total_limit, qts_limit), pos


def _read_GetChannelDifference(data: bytes, pos: int, depth: int, new: Any = GetChannelDifference) -> tuple[GetChannelDifference, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    filter, pos = _ChannelMessagesFilter_table[cid](data, pos + 4, depth + 1)
    pts, limit = unpack_2i(data, pos)
    return new(channel, filter, pts, limit, flags & 1 != 0), pos + 8


registry.add("updates.State", {
    0xA56C2A3E: _read_State,
})
registry.add("updates.Difference", {
    0x5D75A138: _read_DifferenceEmpty,
    0x00F49CA0: _read_Difference,
    0xA8FB1981: _read_DifferenceSlice,
    0x4AFE8F6D: _read_DifferenceTooLong,
})
registry.add("updates.ChannelDifference", {
    0x3E11AFFB: _read_ChannelDifferenceEmpty,
    0xA4BCC6FE: _read_ChannelDifferenceTooLong,
    0x2064674E: _read_ChannelDifference,
})
registry.add_functions({
    0xEDD4882A: _read_GetState,
    0x19C2F763: _read_GetDifference,
    0x03173D78: _read_GetChannelDifference,
})
