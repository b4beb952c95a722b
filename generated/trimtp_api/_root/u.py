# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_3i: Unpack = unpacker("3i")
unpack_I: Unpack = unpacker("I")
unpack_I4i: Unpack = unpacker("I4i")
unpack_Ii2q: Unpack = unpacker("Ii2q")
unpack_Iiq: Unpack = unpacker("Iiq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I4i: Pack = packer("2I4i")
pack_2Ii2q: Pack = packer("2Ii2q")
pack_2Iiq: Pack = packer("2Iiq")
pack_2i: Pack = packer("2i")
pack_3i: Pack = packer("3i")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Chat_table = registry.table("Chat")
_MessageEntity_table = registry.table("MessageEntity")
_MessageFwdHeader_table = registry.table("MessageFwdHeader")
_MessageMedia_table = registry.table("MessageMedia")
_MessageReplyHeader_table = registry.table("MessageReplyHeader")
_Update_table = registry.table("Update")
_User_table = registry.table("User")


class UpdatesTooLong(TLObject):
    """The form 'too long' of Updates.

    ``updatesTooLong#e317af7e = Updates``

    https://core.telegram.org/constructor/updatesTooLong
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE317AF7E
    TL_NAME: ClassVar[str] = "updatesTooLong"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "updatesTooLong#e317af7e = Updates"

    def write_to(self, out: bytearray) -> None:
        out += b"\x7e\xaf\x17\xe3"


class UpdateShortMessage(TLObject):
    """The form 'update short message' of Updates.

    ``updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates``

    :param out: It was sent by this account.
    :param mentioned: Whether this applies: mentioned.
    :param media_unread: Whether this applies: media unread.
    :param silent: Without a sound for those who get it.
    :param id: The id.
    :param user_id: Id of the user.
    :param message: The text of the message.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.
    :param date: When it happened, in Unix seconds.
    :param fwd_from: The fwd from.
    :param via_bot_id: Id of the via bot.
    :param reply_to: What it answers.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param ttl_period: After how many seconds messages delete themselves.

    https://core.telegram.org/constructor/updateShortMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x313BC7F8
    TL_NAME: ClassVar[str] = "updateShortMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "updateShortMessage#313bc7f8 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int user_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates"

    id: int
    user_id: int
    message: str
    pts: int
    pts_count: int
    date: int
    out: bool = False
    mentioned: bool = False
    media_unread: bool = False
    silent: bool = False
    fwd_from: _root.TypeMessageFwdHeader | None = None
    via_bot_id: int | None = None
    reply_to: _root.TypeMessageReplyHeader | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.out:
            flags |= 2
        if self.mentioned:
            flags |= 0x10
        if self.media_unread:
            flags |= 0x20
        if self.silent:
            flags |= 0x2000
        if self.fwd_from is not None:
            flags |= 4
        if self.via_bot_id is not None:
            flags |= 0x800
        if self.reply_to is not None:
            flags |= 8
        if self.entities is not None:
            flags |= 0x80
        if self.ttl_period is not None:
            flags |= 0x2000000
        out += pack_2Iiq(0x313BC7F8, flags, self.id, self.user_id)
        write_str(out, self.message)
        out += pack_3i(self.pts, self.pts_count, self.date)
        if self.fwd_from is not None:
            self.fwd_from.write_to(out)
        if self.via_bot_id is not None:
            out += pack_q(self.via_bot_id)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


class UpdateShortChatMessage(TLObject):
    """The form 'update short chat message' of Updates.

    ``updateShortChatMessage#4d6deea5 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:long chat_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates``

    :param out: It was sent by this account.
    :param mentioned: Whether this applies: mentioned.
    :param media_unread: Whether this applies: media unread.
    :param silent: Without a sound for those who get it.
    :param id: The id.
    :param from_id: Who it is from.
    :param chat_id: Id of the basic group.
    :param message: The text of the message.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.
    :param date: When it happened, in Unix seconds.
    :param fwd_from: The fwd from.
    :param via_bot_id: Id of the via bot.
    :param reply_to: What it answers.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param ttl_period: After how many seconds messages delete themselves.

    https://core.telegram.org/constructor/updateShortChatMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4D6DEEA5
    TL_NAME: ClassVar[str] = "updateShortChatMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "updateShortChatMessage#4d6deea5 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true id:int from_id:long chat_id:long message:string pts:int pts_count:int date:int fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long reply_to:flags.3?MessageReplyHeader entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates"

    id: int
    from_id: int
    chat_id: int
    message: str
    pts: int
    pts_count: int
    date: int
    out: bool = False
    mentioned: bool = False
    media_unread: bool = False
    silent: bool = False
    fwd_from: _root.TypeMessageFwdHeader | None = None
    via_bot_id: int | None = None
    reply_to: _root.TypeMessageReplyHeader | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.out:
            flags |= 2
        if self.mentioned:
            flags |= 0x10
        if self.media_unread:
            flags |= 0x20
        if self.silent:
            flags |= 0x2000
        if self.fwd_from is not None:
            flags |= 4
        if self.via_bot_id is not None:
            flags |= 0x800
        if self.reply_to is not None:
            flags |= 8
        if self.entities is not None:
            flags |= 0x80
        if self.ttl_period is not None:
            flags |= 0x2000000
        out += pack_2Ii2q(0x4D6DEEA5, flags, self.id, self.from_id, self.chat_id)
        write_str(out, self.message)
        out += pack_3i(self.pts, self.pts_count, self.date)
        if self.fwd_from is not None:
            self.fwd_from.write_to(out)
        if self.via_bot_id is not None:
            out += pack_q(self.via_bot_id)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


class UpdateShort(TLObject):
    """The form 'update short' of Updates.

    ``updateShort#78d4dec1 update:Update date:int = Updates``

    :param update: The update.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/updateShort
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x78D4DEC1
    TL_NAME: ClassVar[str] = "updateShort"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "updateShort#78d4dec1 update:Update date:int = Updates"

    update: _root.TypeUpdate
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc1\xde\xd4\x78"
        self.update.write_to(out)
        out += pack_i(self.date)


class UpdatesCombined(TLObject):
    """The form 'combined' of Updates.

    ``updatesCombined#725b04c3 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq_start:int seq:int = Updates``

    :param updates: The updates.
    :param users: The users that the rest of the object speaks of.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param date: When it happened, in Unix seconds.
    :param seq_start: The seq start.
    :param seq: The number of the parcel of updates.

    https://core.telegram.org/constructor/updatesCombined
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x725B04C3
    TL_NAME: ClassVar[str] = "updatesCombined"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "updatesCombined#725b04c3 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq_start:int seq:int = Updates"

    updates: list[_root.TypeUpdate]
    users: list[_root.TypeUser]
    chats: list[_root.TypeChat]
    date: int
    seq_start: int
    seq: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc3\x04\x5b\x72"
        write_objects(out, self.updates)
        write_objects(out, self.users)
        write_objects(out, self.chats)
        out += pack_3i(self.date, self.seq_start, self.seq)


class Updates(TLObject):
    """The ordinary form of Updates.

    ``updates#74ae4240 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq:int = Updates``

    :param updates: The updates.
    :param users: The users that the rest of the object speaks of.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param date: When it happened, in Unix seconds.
    :param seq: The number of the parcel of updates.

    https://core.telegram.org/constructor/updates
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x74AE4240
    TL_NAME: ClassVar[str] = "updates"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "updates#74ae4240 updates:Vector<Update> users:Vector<User> chats:Vector<Chat> date:int seq:int = Updates"

    updates: list[_root.TypeUpdate]
    users: list[_root.TypeUser]
    chats: list[_root.TypeChat]
    date: int
    seq: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\x42\xae\x74"
        write_objects(out, self.updates)
        write_objects(out, self.users)
        write_objects(out, self.chats)
        out += pack_2i(self.date, self.seq)


class UpdateShortSentMessage(TLObject):
    """The form 'update short sent message' of Updates.

    ``updateShortSentMessage#9015e101 flags:# out:flags.1?true id:int pts:int pts_count:int date:int media:flags.9?MessageMedia entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates``

    :param out: It was sent by this account.
    :param id: The id.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.
    :param date: When it happened, in Unix seconds.
    :param media: The attached media.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param ttl_period: After how many seconds messages delete themselves.

    https://core.telegram.org/constructor/updateShortSentMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9015E101
    TL_NAME: ClassVar[str] = "updateShortSentMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "updateShortSentMessage#9015e101 flags:# out:flags.1?true id:int pts:int pts_count:int date:int media:flags.9?MessageMedia entities:flags.7?Vector<MessageEntity> ttl_period:flags.25?int = Updates"

    id: int
    pts: int
    pts_count: int
    date: int
    out: bool = False
    media: _root.TypeMessageMedia | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.out:
            flags |= 2
        if self.media is not None:
            flags |= 0x200
        if self.entities is not None:
            flags |= 0x80
        if self.ttl_period is not None:
            flags |= 0x2000000
        out += pack_2I4i(0x9015E101, flags, self.id, self.pts, self.pts_count, self.date)
        if self.media is not None:
            self.media.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


TypeUpdates: TypeAlias = UpdatesTooLong | UpdateShortMessage | UpdateShortChatMessage | UpdateShort | UpdatesCombined | Updates | UpdateShortSentMessage
"""``Updates``: https://core.telegram.org/type/Updates"""


class UrlAuthResultRequest(TLObject):
    """The form 'request' of UrlAuthResult.

    ``urlAuthResultRequest#3cd623ec flags:# request_write_access:flags.0?true request_phone_number:flags.1?true match_codes_first:flags.5?true is_app:flags.6?true bot:User domain:string browser:flags.2?string platform:flags.2?string ip:flags.2?string region:flags.2?string match_codes:flags.3?Vector<string> user_id_hint:flags.4?long verified_app_name:flags.7?string = UrlAuthResult``

    :param request_write_access: Whether this applies: request write access.
    :param request_phone_number: Whether this applies: request phone number.
    :param match_codes_first: Whether this applies: match codes first.
    :param is_app: Whether it is app.
    :param bot: The bot.
    :param domain: The domain.
    :param browser: The browser.
    :param platform: The platform.
    :param ip: The ip.
    :param region: The region.
    :param match_codes: The match codes.
    :param user_id_hint: The user id hint.
    :param verified_app_name: The verified app name.

    https://core.telegram.org/constructor/urlAuthResultRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3CD623EC
    TL_NAME: ClassVar[str] = "urlAuthResultRequest"
    TL_TYPE: ClassVar[str] = "UrlAuthResult"
    TL: ClassVar[str] = "urlAuthResultRequest#3cd623ec flags:# request_write_access:flags.0?true request_phone_number:flags.1?true match_codes_first:flags.5?true is_app:flags.6?true bot:User domain:string browser:flags.2?string platform:flags.2?string ip:flags.2?string region:flags.2?string match_codes:flags.3?Vector<string> user_id_hint:flags.4?long verified_app_name:flags.7?string = UrlAuthResult"

    bot: _root.TypeUser
    domain: str
    request_write_access: bool = False
    request_phone_number: bool = False
    match_codes_first: bool = False
    is_app: bool = False
    browser: str | None = None
    platform: str | None = None
    ip: str | None = None
    region: str | None = None
    match_codes: list[str] | None = None
    user_id_hint: int | None = None
    verified_app_name: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.request_write_access:
            flags |= 1
        if self.request_phone_number:
            flags |= 2
        if self.match_codes_first:
            flags |= 0x20
        if self.is_app:
            flags |= 0x40
        if self.browser is not None or self.platform is not None or self.ip is not None or self.region is not None:
            flags |= 4
        if self.match_codes is not None:
            flags |= 8
        if self.user_id_hint is not None:
            flags |= 0x10
        if self.verified_app_name is not None:
            flags |= 0x80
        out += pack_2I(0x3CD623EC, flags)
        self.bot.write_to(out)
        write_str(out, self.domain)
        if flags & 4:
            write_str(out, self.browser)
        if flags & 4:
            write_str(out, self.platform)
        if flags & 4:
            write_str(out, self.ip)
        if flags & 4:
            write_str(out, self.region)
        if self.match_codes is not None:
            write_strs(out, self.match_codes)
        if self.user_id_hint is not None:
            out += pack_q(self.user_id_hint)
        if self.verified_app_name is not None:
            write_str(out, self.verified_app_name)


class UrlAuthResultAccepted(TLObject):
    """The form 'accepted' of UrlAuthResult.

    ``urlAuthResultAccepted#623a8fa0 flags:# url:flags.0?string = UrlAuthResult``

    :param url: The address.

    https://core.telegram.org/constructor/urlAuthResultAccepted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x623A8FA0
    TL_NAME: ClassVar[str] = "urlAuthResultAccepted"
    TL_TYPE: ClassVar[str] = "UrlAuthResult"
    TL: ClassVar[str] = "urlAuthResultAccepted#623a8fa0 flags:# url:flags.0?string = UrlAuthResult"

    url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.url is not None:
            flags |= 1
        out += pack_2I(0x623A8FA0, flags)
        if self.url is not None:
            write_str(out, self.url)


class UrlAuthResultDefault(TLObject):
    """The form 'default' of UrlAuthResult.

    ``urlAuthResultDefault#a9d6db1f = UrlAuthResult``

    https://core.telegram.org/constructor/urlAuthResultDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA9D6DB1F
    TL_NAME: ClassVar[str] = "urlAuthResultDefault"
    TL_TYPE: ClassVar[str] = "UrlAuthResult"
    TL: ClassVar[str] = "urlAuthResultDefault#a9d6db1f = UrlAuthResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1f\xdb\xd6\xa9"


TypeUrlAuthResult: TypeAlias = UrlAuthResultRequest | UrlAuthResultAccepted | UrlAuthResultDefault
"""``UrlAuthResult``: https://core.telegram.org/type/UrlAuthResult"""


class Username(TLObject):
    """The ordinary form of Username.

    ``username#b4073647 flags:# editable:flags.0?true active:flags.1?true username:string = Username``

    :param editable: Whether this applies: editable.
    :param active: Whether this applies: active.
    :param username: The username, without @.

    https://core.telegram.org/constructor/username
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4073647
    TL_NAME: ClassVar[str] = "username"
    TL_TYPE: ClassVar[str] = "Username"
    TL: ClassVar[str] = "username#b4073647 flags:# editable:flags.0?true active:flags.1?true username:string = Username"

    username: str
    editable: bool = False
    active: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.editable:
            flags |= 1
        if self.active:
            flags |= 2
        out += pack_2I(0xB4073647, flags)
        write_str(out, self.username)


TypeUsername: TypeAlias = Username
"""``Username``: https://core.telegram.org/type/Username"""


def _read_UpdatesTooLong(data: bytes, pos: int, depth: int, new: Any = UpdatesTooLong) -> tuple[UpdatesTooLong, int]:
    return new(), pos


def _read_UpdateShortMessage(data: bytes, pos: int, depth: int, new: Any = UpdateShortMessage) -> tuple[UpdateShortMessage, int]:
    flags, id, user_id = unpack_Iiq(data, pos)
    message, pos = read_str(data, pos + 16)
    pts, pts_count, date = unpack_3i(data, pos)
    pos += 12
    if flags & 0x88c:
        if flags & 4:
            fwd_from, pos = _MessageFwdHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            fwd_from = None
        if flags & 0x800:
            via_bot_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            via_bot_id = None
        if flags & 8:
            reply_to, pos = _MessageReplyHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
        if flags & 0x80:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
    else:
        fwd_from = via_bot_id = reply_to = entities = None
    if flags & 0x2000000:
        ttl_period = unpack_i(data, pos)[0]
        pos += 4
    else:
        ttl_period = None
    if not (flags & 0x2032):
        return new(id, user_id, message, pts, pts_count, date, False, False, False, False, fwd_from, via_bot_id, reply_to, entities, ttl_period), pos
    return new(id, user_id, message, pts, pts_count, date, flags & 2 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x2000 != 0, fwd_from, via_bot_id, reply_to, entities, ttl_period), pos


def _read_UpdateShortChatMessage(data: bytes, pos: int, depth: int, new: Any = UpdateShortChatMessage) -> tuple[UpdateShortChatMessage, int]:
    flags, id, from_id, chat_id = unpack_Ii2q(data, pos)
    message, pos = read_str(data, pos + 24)
    pts, pts_count, date = unpack_3i(data, pos)
    pos += 12
    if flags & 0x88c:
        if flags & 4:
            fwd_from, pos = _MessageFwdHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            fwd_from = None
        if flags & 0x800:
            via_bot_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            via_bot_id = None
        if flags & 8:
            reply_to, pos = _MessageReplyHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
        if flags & 0x80:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
    else:
        fwd_from = via_bot_id = reply_to = entities = None
    if flags & 0x2000000:
        ttl_period = unpack_i(data, pos)[0]
        pos += 4
    else:
        ttl_period = None
    if not (flags & 0x2032):
        return new(id, from_id, chat_id, message, pts, pts_count, date, False, False, False, False, fwd_from, via_bot_id, reply_to, entities, ttl_period), pos
    return new(id, from_id, chat_id, message, pts, pts_count, date, flags & 2 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x2000 != 0, fwd_from, via_bot_id, reply_to, entities, ttl_period), pos


def _read_UpdateShort(data: bytes, pos: int, depth: int, new: Any = UpdateShort) -> tuple[UpdateShort, int]:
    cid = unpack_I(data, pos)[0]
    update, pos = _Update_table[cid](data, pos + 4, depth + 1)
    date = unpack_i(data, pos)[0]
    return new(update, date), pos + 4


def _read_UpdatesCombined(data: bytes, pos: int, depth: int, new: Any = UpdatesCombined) -> tuple[UpdatesCombined, int]:
    updates, pos = read_objects(_Update_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    date, seq_start, seq = unpack_3i(data, pos)
    return new(updates, users, chats, date, seq_start, seq), pos + 12


def _read_Updates(data: bytes, pos: int, depth: int, new: Any = Updates) -> tuple[Updates, int]:
    updates, pos = read_objects(_Update_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    date, seq = unpack_2i(data, pos)
    return new(updates, users, chats, date, seq), pos + 8


def _read_UpdateShortSentMessage(data: bytes, pos: int, depth: int, new: Any = UpdateShortSentMessage) -> tuple[UpdateShortSentMessage, int]:
    flags, id, pts, pts_count, date = unpack_I4i(data, pos)
    pos += 20
    if flags & 0x2000280:
        if flags & 0x200:
            media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 0x80:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 0x2000000:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
    else:
        media = entities = ttl_period = None
    return new(id, pts, pts_count, date, flags & 2 != 0, media, entities, ttl_period), pos


def _read_UrlAuthResultRequest(data: bytes, pos: int, depth: int, new: Any = UrlAuthResultRequest) -> tuple[UrlAuthResultRequest, int]:
    flags, cid = unpack_2I(data, pos)
    bot, pos = _User_table[cid](data, pos + 8, depth + 1)
    domain, pos = read_str(data, pos)
    if flags & 4:
        browser, pos = read_str(data, pos)
    else:
        browser = None
    if flags & 4:
        platform, pos = read_str(data, pos)
    else:
        platform = None
    if flags & 4:
        ip, pos = read_str(data, pos)
    else:
        ip = None
    if flags & 4:
        region, pos = read_str(data, pos)
    else:
        region = None
    if flags & 0x98:
        if flags & 8:
            match_codes, pos = read_strs(data, pos)
        else:
            match_codes = None
        if flags & 0x10:
            user_id_hint = unpack_q(data, pos)[0]
            pos += 8
        else:
            user_id_hint = None
        if flags & 0x80:
            verified_app_name, pos = read_str(data, pos)
        else:
            verified_app_name = None
    else:
        match_codes = user_id_hint = verified_app_name = None
    if not (flags & 0x63):
        return new(bot, domain, False, False, False, False, browser, platform, ip, region, match_codes, user_id_hint, verified_app_name), pos
    return new(bot, domain, flags & 1 != 0, flags & 2 != 0, flags & 0x20 != 0, flags & 0x40 != 0, browser, platform, ip, region, match_codes, user_id_hint, verified_app_name), pos


def _read_UrlAuthResultAccepted(data: bytes, pos: int, depth: int, new: Any = UrlAuthResultAccepted) -> tuple[UrlAuthResultAccepted, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        url, pos = read_str(data, pos)
    else:
        url = None
    return new(url), pos


def _read_UrlAuthResultDefault(data: bytes, pos: int, depth: int, new: Any = UrlAuthResultDefault) -> tuple[UrlAuthResultDefault, int]:
    return new(), pos


def _read_Username(data: bytes, pos: int, depth: int, new: Any = Username) -> tuple[Username, int]:
    flags = unpack_I(data, pos)[0]
    username, pos = read_str(data, pos + 4)
    return new(username, flags & 1 != 0, flags & 2 != 0), pos


registry.add("Updates", {
    0xE317AF7E: _read_UpdatesTooLong,
    0x313BC7F8: _read_UpdateShortMessage,
    0x4D6DEEA5: _read_UpdateShortChatMessage,
    0x78D4DEC1: _read_UpdateShort,
    0x725B04C3: _read_UpdatesCombined,
    0x74AE4240: _read_Updates,
    0x9015E101: _read_UpdateShortSentMessage,
})
registry.add("UrlAuthResult", {
    0x3CD623EC: _read_UrlAuthResultRequest,
    0x623A8FA0: _read_UrlAuthResultAccepted,
    0xA9D6DB1F: _read_UrlAuthResultDefault,
})
registry.add("Username", {
    0xB4073647: _read_Username,
})
