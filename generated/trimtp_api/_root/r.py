# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    BOOLS,
    BOOL_IDS,
    TLObject,
    packer,
    read_objects,
    read_str,
    unpacker,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2Iq: Pack = packer("2Iq")
pack_I: Pack = packer("I")
pack_I2i: Pack = packer("I2i")
pack_Iq: Pack = packer("Iq")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_ChatAdminRights_table = registry.table("ChatAdminRights")
_ChatInvite_table = registry.table("ChatInvite")
_KeyboardButtonRow_table = registry.table("KeyboardButtonRow")
_NotificationSound_table = registry.table("NotificationSound")
_Photo_table = registry.table("Photo")
_ReactionNotificationsFrom_table = registry.table("ReactionNotificationsFrom")
_Reaction_table = registry.table("Reaction")
_StickerSetCovered_table = registry.table("StickerSetCovered")


class ReceivedNotifyMessage(TLObject):
    """The ordinary form of ReceivedNotifyMessage.

    ``receivedNotifyMessage#a384b779 id:int flags:int = ReceivedNotifyMessage``

    :param id: The id.
    :param flags: The flags.

    https://core.telegram.org/constructor/receivedNotifyMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA384B779
    TL_NAME: ClassVar[str] = "receivedNotifyMessage"
    TL_TYPE: ClassVar[str] = "ReceivedNotifyMessage"
    TL: ClassVar[str] = "receivedNotifyMessage#a384b779 id:int flags:int = ReceivedNotifyMessage"

    id: int
    flags: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xA384B779, self.id, self.flags)


TypeReceivedNotifyMessage: TypeAlias = ReceivedNotifyMessage
"""``ReceivedNotifyMessage``: https://core.telegram.org/type/ReceivedNotifyMessage"""


class ReplyKeyboardHide(TLObject):
    """The form 'reply keyboard hide' of ReplyMarkup.

    ``replyKeyboardHide#a03e5b85 flags:# selective:flags.2?true = ReplyMarkup``

    :param selective: Whether this applies: selective.

    https://core.telegram.org/constructor/replyKeyboardHide
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA03E5B85
    TL_NAME: ClassVar[str] = "replyKeyboardHide"
    TL_TYPE: ClassVar[str] = "ReplyMarkup"
    TL: ClassVar[str] = "replyKeyboardHide#a03e5b85 flags:# selective:flags.2?true = ReplyMarkup"

    selective: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.selective:
            flags |= 4
        out += pack_2I(0xA03E5B85, flags)


class ReplyKeyboardForceReply(TLObject):
    """The form 'reply keyboard force reply' of ReplyMarkup.

    ``replyKeyboardForceReply#86b40b08 flags:# single_use:flags.1?true selective:flags.2?true placeholder:flags.3?string = ReplyMarkup``

    :param single_use: Whether this applies: single use.
    :param selective: Whether this applies: selective.
    :param placeholder: The placeholder.

    https://core.telegram.org/constructor/replyKeyboardForceReply
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x86B40B08
    TL_NAME: ClassVar[str] = "replyKeyboardForceReply"
    TL_TYPE: ClassVar[str] = "ReplyMarkup"
    TL: ClassVar[str] = "replyKeyboardForceReply#86b40b08 flags:# single_use:flags.1?true selective:flags.2?true placeholder:flags.3?string = ReplyMarkup"

    single_use: bool = False
    selective: bool = False
    placeholder: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.single_use:
            flags |= 2
        if self.selective:
            flags |= 4
        if self.placeholder is not None:
            flags |= 8
        out += pack_2I(0x86B40B08, flags)
        if self.placeholder is not None:
            write_str(out, self.placeholder)


class ReplyKeyboardMarkup(TLObject):
    """The form 'reply keyboard markup' of ReplyMarkup.

    ``replyKeyboardMarkup#85dd99d1 flags:# resize:flags.0?true single_use:flags.1?true selective:flags.2?true persistent:flags.4?true rows:Vector<KeyboardButtonRow> placeholder:flags.3?string = ReplyMarkup``

    :param resize: Whether this applies: resize.
    :param single_use: Whether this applies: single use.
    :param selective: Whether this applies: selective.
    :param persistent: Whether this applies: persistent.
    :param rows: The rows.
    :param placeholder: The placeholder.

    https://core.telegram.org/constructor/replyKeyboardMarkup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x85DD99D1
    TL_NAME: ClassVar[str] = "replyKeyboardMarkup"
    TL_TYPE: ClassVar[str] = "ReplyMarkup"
    TL: ClassVar[str] = "replyKeyboardMarkup#85dd99d1 flags:# resize:flags.0?true single_use:flags.1?true selective:flags.2?true persistent:flags.4?true rows:Vector<KeyboardButtonRow> placeholder:flags.3?string = ReplyMarkup"

    rows: list[_root.TypeKeyboardButtonRow]
    resize: bool = False
    single_use: bool = False
    selective: bool = False
    persistent: bool = False
    placeholder: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.resize:
            flags |= 1
        if self.single_use:
            flags |= 2
        if self.selective:
            flags |= 4
        if self.persistent:
            flags |= 0x10
        if self.placeholder is not None:
            flags |= 8
        out += pack_2I(0x85DD99D1, flags)
        write_objects(out, self.rows)
        if self.placeholder is not None:
            write_str(out, self.placeholder)


class ReplyInlineMarkup(TLObject):
    """The form 'reply inline markup' of ReplyMarkup.

    ``replyInlineMarkup#48a30254 rows:Vector<KeyboardButtonRow> = ReplyMarkup``

    :param rows: The rows.

    https://core.telegram.org/constructor/replyInlineMarkup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48A30254
    TL_NAME: ClassVar[str] = "replyInlineMarkup"
    TL_TYPE: ClassVar[str] = "ReplyMarkup"
    TL: ClassVar[str] = "replyInlineMarkup#48a30254 rows:Vector<KeyboardButtonRow> = ReplyMarkup"

    rows: list[_root.TypeKeyboardButtonRow]

    def write_to(self, out: bytearray) -> None:
        out += b"\x54\x02\xa3\x48"
        write_objects(out, self.rows)


TypeReplyMarkup: TypeAlias = ReplyKeyboardHide | ReplyKeyboardForceReply | ReplyKeyboardMarkup | ReplyInlineMarkup
"""``ReplyMarkup``: https://core.telegram.org/type/ReplyMarkup"""


class RecentMeUrlUnknown(TLObject):
    """The form 'unknown' of RecentMeUrl.

    ``recentMeUrlUnknown#46e1d13d url:string = RecentMeUrl``

    :param url: The address.

    https://core.telegram.org/constructor/recentMeUrlUnknown
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x46E1D13D
    TL_NAME: ClassVar[str] = "recentMeUrlUnknown"
    TL_TYPE: ClassVar[str] = "RecentMeUrl"
    TL: ClassVar[str] = "recentMeUrlUnknown#46e1d13d url:string = RecentMeUrl"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3d\xd1\xe1\x46"
        write_str(out, self.url)


class RecentMeUrlUser(TLObject):
    """The form 'user' of RecentMeUrl.

    ``recentMeUrlUser#b92c09e2 url:string user_id:long = RecentMeUrl``

    :param url: The address.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/recentMeUrlUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB92C09E2
    TL_NAME: ClassVar[str] = "recentMeUrlUser"
    TL_TYPE: ClassVar[str] = "RecentMeUrl"
    TL: ClassVar[str] = "recentMeUrlUser#b92c09e2 url:string user_id:long = RecentMeUrl"

    url: str
    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe2\x09\x2c\xb9"
        write_str(out, self.url)
        out += pack_q(self.user_id)


class RecentMeUrlChat(TLObject):
    """The form 'chat' of RecentMeUrl.

    ``recentMeUrlChat#b2da71d2 url:string chat_id:long = RecentMeUrl``

    :param url: The address.
    :param chat_id: Id of the basic group.

    https://core.telegram.org/constructor/recentMeUrlChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2DA71D2
    TL_NAME: ClassVar[str] = "recentMeUrlChat"
    TL_TYPE: ClassVar[str] = "RecentMeUrl"
    TL: ClassVar[str] = "recentMeUrlChat#b2da71d2 url:string chat_id:long = RecentMeUrl"

    url: str
    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xd2\x71\xda\xb2"
        write_str(out, self.url)
        out += pack_q(self.chat_id)


class RecentMeUrlChatInvite(TLObject):
    """The form 'chat invite' of RecentMeUrl.

    ``recentMeUrlChatInvite#eb49081d url:string chat_invite:ChatInvite = RecentMeUrl``

    :param url: The address.
    :param chat_invite: The chat invite.

    https://core.telegram.org/constructor/recentMeUrlChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEB49081D
    TL_NAME: ClassVar[str] = "recentMeUrlChatInvite"
    TL_TYPE: ClassVar[str] = "RecentMeUrl"
    TL: ClassVar[str] = "recentMeUrlChatInvite#eb49081d url:string chat_invite:ChatInvite = RecentMeUrl"

    url: str
    chat_invite: _root.TypeChatInvite

    def write_to(self, out: bytearray) -> None:
        out += b"\x1d\x08\x49\xeb"
        write_str(out, self.url)
        self.chat_invite.write_to(out)


class RecentMeUrlStickerSet(TLObject):
    """The form 'sticker set' of RecentMeUrl.

    ``recentMeUrlStickerSet#bc0a57dc url:string set:StickerSetCovered = RecentMeUrl``

    :param url: The address.
    :param set: The set.

    https://core.telegram.org/constructor/recentMeUrlStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBC0A57DC
    TL_NAME: ClassVar[str] = "recentMeUrlStickerSet"
    TL_TYPE: ClassVar[str] = "RecentMeUrl"
    TL: ClassVar[str] = "recentMeUrlStickerSet#bc0a57dc url:string set:StickerSetCovered = RecentMeUrl"

    url: str
    set: _root.TypeStickerSetCovered

    def write_to(self, out: bytearray) -> None:
        out += b"\xdc\x57\x0a\xbc"
        write_str(out, self.url)
        self.set.write_to(out)


TypeRecentMeUrl: TypeAlias = RecentMeUrlUnknown | RecentMeUrlUser | RecentMeUrlChat | RecentMeUrlChatInvite | RecentMeUrlStickerSet
"""``RecentMeUrl``: https://core.telegram.org/type/RecentMeUrl"""


class RestrictionReason(TLObject):
    """The ordinary form of RestrictionReason.

    ``restrictionReason#d072acb4 platform:string reason:string text:string = RestrictionReason``

    :param platform: The platform.
    :param reason: The reason.
    :param text: The text.

    https://core.telegram.org/constructor/restrictionReason
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD072ACB4
    TL_NAME: ClassVar[str] = "restrictionReason"
    TL_TYPE: ClassVar[str] = "RestrictionReason"
    TL: ClassVar[str] = "restrictionReason#d072acb4 platform:string reason:string text:string = RestrictionReason"

    platform: str
    reason: str
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb4\xac\x72\xd0"
        write_str(out, self.platform)
        write_str(out, self.reason)
        write_str(out, self.text)


TypeRestrictionReason: TypeAlias = RestrictionReason
"""``RestrictionReason``: https://core.telegram.org/type/RestrictionReason"""


class ReactionCount(TLObject):
    """The ordinary form of ReactionCount.

    ``reactionCount#a3d1cb80 flags:# chosen_order:flags.0?int reaction:Reaction count:int = ReactionCount``

    :param chosen_order: The chosen order.
    :param reaction: The reaction.
    :param count: How many there are in all.

    https://core.telegram.org/constructor/reactionCount
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA3D1CB80
    TL_NAME: ClassVar[str] = "reactionCount"
    TL_TYPE: ClassVar[str] = "ReactionCount"
    TL: ClassVar[str] = "reactionCount#a3d1cb80 flags:# chosen_order:flags.0?int reaction:Reaction count:int = ReactionCount"

    reaction: TypeReaction
    count: int
    chosen_order: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.chosen_order is not None:
            flags |= 1
        out += pack_2I(0xA3D1CB80, flags)
        if self.chosen_order is not None:
            out += pack_i(self.chosen_order)
        self.reaction.write_to(out)
        out += pack_i(self.count)


TypeReactionCount: TypeAlias = ReactionCount
"""``ReactionCount``: https://core.telegram.org/type/ReactionCount"""


class ReactionEmpty(TLObject):
    """The form 'empty' of Reaction.

    ``reactionEmpty#79f5d419 = Reaction``

    https://core.telegram.org/constructor/reactionEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x79F5D419
    TL_NAME: ClassVar[str] = "reactionEmpty"
    TL_TYPE: ClassVar[str] = "Reaction"
    TL: ClassVar[str] = "reactionEmpty#79f5d419 = Reaction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x19\xd4\xf5\x79"


class ReactionEmoji(TLObject):
    """The form 'emoji' of Reaction.

    ``reactionEmoji#1b2286b8 emoticon:string = Reaction``

    :param emoticon: The emoji.

    https://core.telegram.org/constructor/reactionEmoji
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B2286B8
    TL_NAME: ClassVar[str] = "reactionEmoji"
    TL_TYPE: ClassVar[str] = "Reaction"
    TL: ClassVar[str] = "reactionEmoji#1b2286b8 emoticon:string = Reaction"

    emoticon: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\x86\x22\x1b"
        write_str(out, self.emoticon)


class ReactionCustomEmoji(TLObject):
    """The form 'custom emoji' of Reaction.

    ``reactionCustomEmoji#8935fc73 document_id:long = Reaction``

    :param document_id: Id of the document.

    https://core.telegram.org/constructor/reactionCustomEmoji
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8935FC73
    TL_NAME: ClassVar[str] = "reactionCustomEmoji"
    TL_TYPE: ClassVar[str] = "Reaction"
    TL: ClassVar[str] = "reactionCustomEmoji#8935fc73 document_id:long = Reaction"

    document_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x8935FC73, self.document_id)


class ReactionPaid(TLObject):
    """The form 'paid' of Reaction.

    ``reactionPaid#523da4eb = Reaction``

    https://core.telegram.org/constructor/reactionPaid
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x523DA4EB
    TL_NAME: ClassVar[str] = "reactionPaid"
    TL_TYPE: ClassVar[str] = "Reaction"
    TL: ClassVar[str] = "reactionPaid#523da4eb = Reaction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\xa4\x3d\x52"


TypeReaction: TypeAlias = ReactionEmpty | ReactionEmoji | ReactionCustomEmoji | ReactionPaid
"""``Reaction``: https://core.telegram.org/type/Reaction"""


class RequestPeerTypeUser(TLObject):
    """The form 'user' of RequestPeerType.

    ``requestPeerTypeUser#5f3b8a00 flags:# bot:flags.0?Bool premium:flags.1?Bool = RequestPeerType``

    :param bot: The bot.
    :param premium: Whether this applies: premium.

    https://core.telegram.org/constructor/requestPeerTypeUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5F3B8A00
    TL_NAME: ClassVar[str] = "requestPeerTypeUser"
    TL_TYPE: ClassVar[str] = "RequestPeerType"
    TL: ClassVar[str] = "requestPeerTypeUser#5f3b8a00 flags:# bot:flags.0?Bool premium:flags.1?Bool = RequestPeerType"

    bot: bool | None = None
    premium: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.bot is not None:
            flags |= 1
        if self.premium is not None:
            flags |= 2
        out += pack_2I(0x5F3B8A00, flags)
        if self.bot is not None:
            out += pack_I(BOOL_IDS[self.bot])
        if self.premium is not None:
            out += pack_I(BOOL_IDS[self.premium])


class RequestPeerTypeChat(TLObject):
    """The form 'chat' of RequestPeerType.

    ``requestPeerTypeChat#c9f06e1b flags:# creator:flags.0?true bot_participant:flags.5?true has_username:flags.3?Bool forum:flags.4?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType``

    :param creator: Whether this applies: creator.
    :param bot_participant: Whether this applies: bot participant.
    :param has_username: Whether there is: username.
    :param forum: Whether this applies: forum.
    :param user_admin_rights: The user admin rights.
    :param bot_admin_rights: The bot admin rights.

    https://core.telegram.org/constructor/requestPeerTypeChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC9F06E1B
    TL_NAME: ClassVar[str] = "requestPeerTypeChat"
    TL_TYPE: ClassVar[str] = "RequestPeerType"
    TL: ClassVar[str] = "requestPeerTypeChat#c9f06e1b flags:# creator:flags.0?true bot_participant:flags.5?true has_username:flags.3?Bool forum:flags.4?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType"

    creator: bool = False
    bot_participant: bool = False
    has_username: bool | None = None
    forum: bool | None = None
    user_admin_rights: _root.TypeChatAdminRights | None = None
    bot_admin_rights: _root.TypeChatAdminRights | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.bot_participant:
            flags |= 0x20
        if self.has_username is not None:
            flags |= 8
        if self.forum is not None:
            flags |= 0x10
        if self.user_admin_rights is not None:
            flags |= 2
        if self.bot_admin_rights is not None:
            flags |= 4
        out += pack_2I(0xC9F06E1B, flags)
        if self.has_username is not None:
            out += pack_I(BOOL_IDS[self.has_username])
        if self.forum is not None:
            out += pack_I(BOOL_IDS[self.forum])
        if self.user_admin_rights is not None:
            self.user_admin_rights.write_to(out)
        if self.bot_admin_rights is not None:
            self.bot_admin_rights.write_to(out)


class RequestPeerTypeBroadcast(TLObject):
    """The form 'broadcast' of RequestPeerType.

    ``requestPeerTypeBroadcast#339bef6c flags:# creator:flags.0?true has_username:flags.3?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType``

    :param creator: Whether this applies: creator.
    :param has_username: Whether there is: username.
    :param user_admin_rights: The user admin rights.
    :param bot_admin_rights: The bot admin rights.

    https://core.telegram.org/constructor/requestPeerTypeBroadcast
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x339BEF6C
    TL_NAME: ClassVar[str] = "requestPeerTypeBroadcast"
    TL_TYPE: ClassVar[str] = "RequestPeerType"
    TL: ClassVar[str] = "requestPeerTypeBroadcast#339bef6c flags:# creator:flags.0?true has_username:flags.3?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType"

    creator: bool = False
    has_username: bool | None = None
    user_admin_rights: _root.TypeChatAdminRights | None = None
    bot_admin_rights: _root.TypeChatAdminRights | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.has_username is not None:
            flags |= 8
        if self.user_admin_rights is not None:
            flags |= 2
        if self.bot_admin_rights is not None:
            flags |= 4
        out += pack_2I(0x339BEF6C, flags)
        if self.has_username is not None:
            out += pack_I(BOOL_IDS[self.has_username])
        if self.user_admin_rights is not None:
            self.user_admin_rights.write_to(out)
        if self.bot_admin_rights is not None:
            self.bot_admin_rights.write_to(out)


class RequestPeerTypeCreateBot(TLObject):
    """The form 'create bot' of RequestPeerType.

    ``requestPeerTypeCreateBot#3e81e078 flags:# bot_managed:flags.0?true suggested_name:flags.1?string suggested_username:flags.2?string = RequestPeerType``

    :param bot_managed: Whether this applies: bot managed.
    :param suggested_name: The suggested name.
    :param suggested_username: The suggested username.

    https://core.telegram.org/constructor/requestPeerTypeCreateBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E81E078
    TL_NAME: ClassVar[str] = "requestPeerTypeCreateBot"
    TL_TYPE: ClassVar[str] = "RequestPeerType"
    TL: ClassVar[str] = "requestPeerTypeCreateBot#3e81e078 flags:# bot_managed:flags.0?true suggested_name:flags.1?string suggested_username:flags.2?string = RequestPeerType"

    bot_managed: bool = False
    suggested_name: str | None = None
    suggested_username: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.bot_managed:
            flags |= 1
        if self.suggested_name is not None:
            flags |= 2
        if self.suggested_username is not None:
            flags |= 4
        out += pack_2I(0x3E81E078, flags)
        if self.suggested_name is not None:
            write_str(out, self.suggested_name)
        if self.suggested_username is not None:
            write_str(out, self.suggested_username)


TypeRequestPeerType: TypeAlias = RequestPeerTypeUser | RequestPeerTypeChat | RequestPeerTypeBroadcast | RequestPeerTypeCreateBot
"""``RequestPeerType``: https://core.telegram.org/type/RequestPeerType"""


class ReadParticipantDate(TLObject):
    """The ordinary form of ReadParticipantDate.

    ``readParticipantDate#4a4ff172 user_id:long date:int = ReadParticipantDate``

    :param user_id: Id of the user.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/readParticipantDate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4A4FF172
    TL_NAME: ClassVar[str] = "readParticipantDate"
    TL_TYPE: ClassVar[str] = "ReadParticipantDate"
    TL: ClassVar[str] = "readParticipantDate#4a4ff172 user_id:long date:int = ReadParticipantDate"

    user_id: int
    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0x4A4FF172, self.user_id, self.date)


TypeReadParticipantDate: TypeAlias = ReadParticipantDate
"""``ReadParticipantDate``: https://core.telegram.org/type/ReadParticipantDate"""


class RequestedPeerUser(TLObject):
    """The form 'user' of RequestedPeer.

    ``requestedPeerUser#d62ff46a flags:# user_id:long first_name:flags.0?string last_name:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer``

    :param user_id: Id of the user.
    :param first_name: The first name.
    :param last_name: The last name.
    :param username: The username, without @.
    :param photo: The photo.

    https://core.telegram.org/constructor/requestedPeerUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD62FF46A
    TL_NAME: ClassVar[str] = "requestedPeerUser"
    TL_TYPE: ClassVar[str] = "RequestedPeer"
    TL: ClassVar[str] = "requestedPeerUser#d62ff46a flags:# user_id:long first_name:flags.0?string last_name:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer"

    user_id: int
    first_name: str | None = None
    last_name: str | None = None
    username: str | None = None
    photo: _root.TypePhoto | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.first_name is not None or self.last_name is not None:
            flags |= 1
        if self.username is not None:
            flags |= 2
        if self.photo is not None:
            flags |= 4
        out += pack_2Iq(0xD62FF46A, flags, self.user_id)
        if flags & 1:
            write_str(out, self.first_name)
        if flags & 1:
            write_str(out, self.last_name)
        if self.username is not None:
            write_str(out, self.username)
        if self.photo is not None:
            self.photo.write_to(out)


class RequestedPeerChat(TLObject):
    """The form 'chat' of RequestedPeer.

    ``requestedPeerChat#7307544f flags:# chat_id:long title:flags.0?string photo:flags.2?Photo = RequestedPeer``

    :param chat_id: Id of the basic group.
    :param title: The title.
    :param photo: The photo.

    https://core.telegram.org/constructor/requestedPeerChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7307544F
    TL_NAME: ClassVar[str] = "requestedPeerChat"
    TL_TYPE: ClassVar[str] = "RequestedPeer"
    TL: ClassVar[str] = "requestedPeerChat#7307544f flags:# chat_id:long title:flags.0?string photo:flags.2?Photo = RequestedPeer"

    chat_id: int
    title: str | None = None
    photo: _root.TypePhoto | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        if self.photo is not None:
            flags |= 4
        out += pack_2Iq(0x7307544F, flags, self.chat_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.photo is not None:
            self.photo.write_to(out)


class RequestedPeerChannel(TLObject):
    """The form 'channel' of RequestedPeer.

    ``requestedPeerChannel#8ba403e4 flags:# channel_id:long title:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer``

    :param channel_id: Id of the channel or supergroup.
    :param title: The title.
    :param username: The username, without @.
    :param photo: The photo.

    https://core.telegram.org/constructor/requestedPeerChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8BA403E4
    TL_NAME: ClassVar[str] = "requestedPeerChannel"
    TL_TYPE: ClassVar[str] = "RequestedPeer"
    TL: ClassVar[str] = "requestedPeerChannel#8ba403e4 flags:# channel_id:long title:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer"

    channel_id: int
    title: str | None = None
    username: str | None = None
    photo: _root.TypePhoto | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        if self.username is not None:
            flags |= 2
        if self.photo is not None:
            flags |= 4
        out += pack_2Iq(0x8BA403E4, flags, self.channel_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.username is not None:
            write_str(out, self.username)
        if self.photo is not None:
            self.photo.write_to(out)


TypeRequestedPeer: TypeAlias = RequestedPeerUser | RequestedPeerChat | RequestedPeerChannel
"""``RequestedPeer``: https://core.telegram.org/type/RequestedPeer"""


class ReactionNotificationsFromContacts(TLObject):
    """The form 'contacts' of ReactionNotificationsFrom.

    ``reactionNotificationsFromContacts#bac3a61a = ReactionNotificationsFrom``

    https://core.telegram.org/constructor/reactionNotificationsFromContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBAC3A61A
    TL_NAME: ClassVar[str] = "reactionNotificationsFromContacts"
    TL_TYPE: ClassVar[str] = "ReactionNotificationsFrom"
    TL: ClassVar[str] = "reactionNotificationsFromContacts#bac3a61a = ReactionNotificationsFrom"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1a\xa6\xc3\xba"


class ReactionNotificationsFromAll(TLObject):
    """The form 'all' of ReactionNotificationsFrom.

    ``reactionNotificationsFromAll#4b9e22a0 = ReactionNotificationsFrom``

    https://core.telegram.org/constructor/reactionNotificationsFromAll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B9E22A0
    TL_NAME: ClassVar[str] = "reactionNotificationsFromAll"
    TL_TYPE: ClassVar[str] = "ReactionNotificationsFrom"
    TL: ClassVar[str] = "reactionNotificationsFromAll#4b9e22a0 = ReactionNotificationsFrom"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\x22\x9e\x4b"


TypeReactionNotificationsFrom: TypeAlias = ReactionNotificationsFromContacts | ReactionNotificationsFromAll
"""``ReactionNotificationsFrom``: https://core.telegram.org/type/ReactionNotificationsFrom"""


class ReactionsNotifySettings(TLObject):
    """The ordinary form of ReactionsNotifySettings.

    ``reactionsNotifySettings#71e4ea58 flags:# messages_notify_from:flags.0?ReactionNotificationsFrom stories_notify_from:flags.1?ReactionNotificationsFrom poll_votes_notify_from:flags.2?ReactionNotificationsFrom sound:NotificationSound show_previews:Bool = ReactionsNotifySettings``

    :param messages_notify_from: The messages notify from.
    :param stories_notify_from: The stories notify from.
    :param poll_votes_notify_from: The poll votes notify from.
    :param sound: The sound.
    :param show_previews: Whether this applies: show previews.

    https://core.telegram.org/constructor/reactionsNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x71E4EA58
    TL_NAME: ClassVar[str] = "reactionsNotifySettings"
    TL_TYPE: ClassVar[str] = "ReactionsNotifySettings"
    TL: ClassVar[str] = "reactionsNotifySettings#71e4ea58 flags:# messages_notify_from:flags.0?ReactionNotificationsFrom stories_notify_from:flags.1?ReactionNotificationsFrom poll_votes_notify_from:flags.2?ReactionNotificationsFrom sound:NotificationSound show_previews:Bool = ReactionsNotifySettings"

    sound: _root.TypeNotificationSound
    show_previews: bool
    messages_notify_from: TypeReactionNotificationsFrom | None = None
    stories_notify_from: TypeReactionNotificationsFrom | None = None
    poll_votes_notify_from: TypeReactionNotificationsFrom | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.messages_notify_from is not None:
            flags |= 1
        if self.stories_notify_from is not None:
            flags |= 2
        if self.poll_votes_notify_from is not None:
            flags |= 4
        out += pack_2I(0x71E4EA58, flags)
        if self.messages_notify_from is not None:
            self.messages_notify_from.write_to(out)
        if self.stories_notify_from is not None:
            self.stories_notify_from.write_to(out)
        if self.poll_votes_notify_from is not None:
            self.poll_votes_notify_from.write_to(out)
        self.sound.write_to(out)
        out += pack_I(BOOL_IDS[self.show_previews])


TypeReactionsNotifySettings: TypeAlias = ReactionsNotifySettings
"""``ReactionsNotifySettings``: https://core.telegram.org/type/ReactionsNotifySettings"""


class RequirementToContactEmpty(TLObject):
    """The form 'empty' of RequirementToContact.

    ``requirementToContactEmpty#050a9839 = RequirementToContact``

    https://core.telegram.org/constructor/requirementToContactEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x050A9839
    TL_NAME: ClassVar[str] = "requirementToContactEmpty"
    TL_TYPE: ClassVar[str] = "RequirementToContact"
    TL: ClassVar[str] = "requirementToContactEmpty#050a9839 = RequirementToContact"

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\x98\x0a\x05"


class RequirementToContactPremium(TLObject):
    """The form 'premium' of RequirementToContact.

    ``requirementToContactPremium#e581e4e9 = RequirementToContact``

    https://core.telegram.org/constructor/requirementToContactPremium
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE581E4E9
    TL_NAME: ClassVar[str] = "requirementToContactPremium"
    TL_TYPE: ClassVar[str] = "RequirementToContact"
    TL: ClassVar[str] = "requirementToContactPremium#e581e4e9 = RequirementToContact"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe9\xe4\x81\xe5"


class RequirementToContactPaidMessages(TLObject):
    """The form 'paid messages' of RequirementToContact.

    ``requirementToContactPaidMessages#b4f67e93 stars_amount:long = RequirementToContact``

    :param stars_amount: The stars amount.

    https://core.telegram.org/constructor/requirementToContactPaidMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4F67E93
    TL_NAME: ClassVar[str] = "requirementToContactPaidMessages"
    TL_TYPE: ClassVar[str] = "RequirementToContact"
    TL: ClassVar[str] = "requirementToContactPaidMessages#b4f67e93 stars_amount:long = RequirementToContact"

    stars_amount: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xB4F67E93, self.stars_amount)


TypeRequirementToContact: TypeAlias = RequirementToContactEmpty | RequirementToContactPremium | RequirementToContactPaidMessages
"""``RequirementToContact``: https://core.telegram.org/type/RequirementToContact"""


class RecentStory(TLObject):
    """The ordinary form of RecentStory.

    ``recentStory#711d692d flags:# live:flags.0?true max_id:flags.1?int = RecentStory``

    :param live: Whether this applies: live.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    https://core.telegram.org/constructor/recentStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x711D692D
    TL_NAME: ClassVar[str] = "recentStory"
    TL_TYPE: ClassVar[str] = "RecentStory"
    TL: ClassVar[str] = "recentStory#711d692d flags:# live:flags.0?true max_id:flags.1?int = RecentStory"

    live: bool = False
    max_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.live:
            flags |= 1
        if self.max_id is not None:
            flags |= 2
        out += pack_2I(0x711D692D, flags)
        if self.max_id is not None:
            out += pack_i(self.max_id)


TypeRecentStory: TypeAlias = RecentStory
"""``RecentStory``: https://core.telegram.org/type/RecentStory"""


def _read_ReceivedNotifyMessage(data: bytes, pos: int, depth: int, new: Any = ReceivedNotifyMessage) -> tuple[ReceivedNotifyMessage, int]:
    id, flags = unpack_2i(data, pos)
    return new(id, flags), pos + 8


def _read_ReplyKeyboardHide(data: bytes, pos: int, depth: int, new: Any = ReplyKeyboardHide) -> tuple[ReplyKeyboardHide, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 4 != 0), pos + 4


def _read_ReplyKeyboardForceReply(data: bytes, pos: int, depth: int, new: Any = ReplyKeyboardForceReply) -> tuple[ReplyKeyboardForceReply, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        placeholder, pos = read_str(data, pos)
    else:
        placeholder = None
    return new(flags & 2 != 0, flags & 4 != 0, placeholder), pos


def _read_ReplyKeyboardMarkup(data: bytes, pos: int, depth: int, new: Any = ReplyKeyboardMarkup) -> tuple[ReplyKeyboardMarkup, int]:
    flags = unpack_I(data, pos)[0]
    rows, pos = read_objects(_KeyboardButtonRow_table, data, pos + 4, depth)
    if flags & 8:
        placeholder, pos = read_str(data, pos)
    else:
        placeholder = None
    if not (flags & 0x17):
        return new(rows, False, False, False, False, placeholder), pos
    return new(rows, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 0x10 != 0, placeholder), pos


def _read_ReplyInlineMarkup(data: bytes, pos: int, depth: int, new: Any = ReplyInlineMarkup) -> tuple[ReplyInlineMarkup, int]:
    rows, pos = read_objects(_KeyboardButtonRow_table, data, pos, depth)
    return new(rows), pos


def _read_RecentMeUrlUnknown(data: bytes, pos: int, depth: int, new: Any = RecentMeUrlUnknown) -> tuple[RecentMeUrlUnknown, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_RecentMeUrlUser(data: bytes, pos: int, depth: int, new: Any = RecentMeUrlUser) -> tuple[RecentMeUrlUser, int]:
    url, pos = read_str(data, pos)
    user_id = unpack_q(data, pos)[0]
    return new(url, user_id), pos + 8


def _read_RecentMeUrlChat(data: bytes, pos: int, depth: int, new: Any = RecentMeUrlChat) -> tuple[RecentMeUrlChat, int]:
    url, pos = read_str(data, pos)
    chat_id = unpack_q(data, pos)[0]
    return new(url, chat_id), pos + 8


def _read_RecentMeUrlChatInvite(data: bytes, pos: int, depth: int, new: Any = RecentMeUrlChatInvite) -> tuple[RecentMeUrlChatInvite, int]:
    url, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    chat_invite, pos = _ChatInvite_table[cid](data, pos + 4, depth + 1)
    return new(url, chat_invite), pos


def _read_RecentMeUrlStickerSet(data: bytes, pos: int, depth: int, new: Any = RecentMeUrlStickerSet) -> tuple[RecentMeUrlStickerSet, int]:
    url, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    set, pos = _StickerSetCovered_table[cid](data, pos + 4, depth + 1)
    return new(url, set), pos


def _read_RestrictionReason(data: bytes, pos: int, depth: int, new: Any = RestrictionReason) -> tuple[RestrictionReason, int]:
    platform, pos = read_str(data, pos)
    reason, pos = read_str(data, pos)
    text, pos = read_str(data, pos)
    return new(platform, reason, text), pos


def _read_ReactionCount(data: bytes, pos: int, depth: int, new: Any = ReactionCount) -> tuple[ReactionCount, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        chosen_order = unpack_i(data, pos)[0]
        pos += 4
    else:
        chosen_order = None
    cid = unpack_I(data, pos)[0]
    reaction, pos = _Reaction_table[cid](data, pos + 4, depth + 1)
    count = unpack_i(data, pos)[0]
    return new(reaction, count, chosen_order), pos + 4


def _read_ReactionEmpty(data: bytes, pos: int, depth: int, new: Any = ReactionEmpty) -> tuple[ReactionEmpty, int]:
    return new(), pos


def _read_ReactionEmoji(data: bytes, pos: int, depth: int, new: Any = ReactionEmoji) -> tuple[ReactionEmoji, int]:
    emoticon, pos = read_str(data, pos)
    return new(emoticon), pos


def _read_ReactionCustomEmoji(data: bytes, pos: int, depth: int, new: Any = ReactionCustomEmoji) -> tuple[ReactionCustomEmoji, int]:
    document_id = unpack_q(data, pos)[0]
    return new(document_id), pos + 8


def _read_ReactionPaid(data: bytes, pos: int, depth: int, new: Any = ReactionPaid) -> tuple[ReactionPaid, int]:
    return new(), pos


def _read_RequestPeerTypeUser(data: bytes, pos: int, depth: int, new: Any = RequestPeerTypeUser) -> tuple[RequestPeerTypeUser, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            bot = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            bot = None
        if flags & 2:
            premium = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            premium = None
    else:
        bot = premium = None
    return new(bot, premium), pos


def _read_RequestPeerTypeChat(data: bytes, pos: int, depth: int, new: Any = RequestPeerTypeChat) -> tuple[RequestPeerTypeChat, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x1e:
        if flags & 8:
            has_username = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            has_username = None
        if flags & 0x10:
            forum = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            forum = None
        if flags & 2:
            user_admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            user_admin_rights = None
        if flags & 4:
            bot_admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_admin_rights = None
    else:
        has_username = forum = user_admin_rights = bot_admin_rights = None
    return new(flags & 1 != 0, flags & 0x20 != 0, has_username, forum, user_admin_rights, bot_admin_rights), pos


def _read_RequestPeerTypeBroadcast(data: bytes, pos: int, depth: int, new: Any = RequestPeerTypeBroadcast) -> tuple[RequestPeerTypeBroadcast, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xe:
        if flags & 8:
            has_username = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            has_username = None
        if flags & 2:
            user_admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            user_admin_rights = None
        if flags & 4:
            bot_admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_admin_rights = None
    else:
        has_username = user_admin_rights = bot_admin_rights = None
    return new(flags & 1 != 0, has_username, user_admin_rights, bot_admin_rights), pos


def _read_RequestPeerTypeCreateBot(data: bytes, pos: int, depth: int, new: Any = RequestPeerTypeCreateBot) -> tuple[RequestPeerTypeCreateBot, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x6:
        if flags & 2:
            suggested_name, pos = read_str(data, pos)
        else:
            suggested_name = None
        if flags & 4:
            suggested_username, pos = read_str(data, pos)
        else:
            suggested_username = None
    else:
        suggested_name = suggested_username = None
    return new(flags & 1 != 0, suggested_name, suggested_username), pos


def _read_ReadParticipantDate(data: bytes, pos: int, depth: int, new: Any = ReadParticipantDate) -> tuple[ReadParticipantDate, int]:
    user_id, date = unpack_qi(data, pos)
    return new(user_id, date), pos + 12


def _read_RequestedPeerUser(data: bytes, pos: int, depth: int, new: Any = RequestedPeerUser) -> tuple[RequestedPeerUser, int]:
    flags, user_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x7:
        if flags & 1:
            first_name, pos = read_str(data, pos)
        else:
            first_name = None
        if flags & 1:
            last_name, pos = read_str(data, pos)
        else:
            last_name = None
        if flags & 2:
            username, pos = read_str(data, pos)
        else:
            username = None
        if flags & 4:
            photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
    else:
        first_name = last_name = username = photo = None
    return new(user_id, first_name, last_name, username, photo), pos


def _read_RequestedPeerChat(data: bytes, pos: int, depth: int, new: Any = RequestedPeerChat) -> tuple[RequestedPeerChat, int]:
    flags, chat_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x5:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 4:
            photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
    else:
        title = photo = None
    return new(chat_id, title, photo), pos


def _read_RequestedPeerChannel(data: bytes, pos: int, depth: int, new: Any = RequestedPeerChannel) -> tuple[RequestedPeerChannel, int]:
    flags, channel_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x7:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            username, pos = read_str(data, pos)
        else:
            username = None
        if flags & 4:
            photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
    else:
        title = username = photo = None
    return new(channel_id, title, username, photo), pos


def _read_ReactionNotificationsFromContacts(data: bytes, pos: int, depth: int, new: Any = ReactionNotificationsFromContacts) -> tuple[ReactionNotificationsFromContacts, int]:
    return new(), pos


def _read_ReactionNotificationsFromAll(data: bytes, pos: int, depth: int, new: Any = ReactionNotificationsFromAll) -> tuple[ReactionNotificationsFromAll, int]:
    return new(), pos


def _read_ReactionsNotifySettings(data: bytes, pos: int, depth: int, new: Any = ReactionsNotifySettings) -> tuple[ReactionsNotifySettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            messages_notify_from, pos = _ReactionNotificationsFrom_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            messages_notify_from = None
        if flags & 2:
            stories_notify_from, pos = _ReactionNotificationsFrom_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories_notify_from = None
        if flags & 4:
            poll_votes_notify_from, pos = _ReactionNotificationsFrom_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            poll_votes_notify_from = None
    else:
        messages_notify_from = stories_notify_from = poll_votes_notify_from = None
    cid = unpack_I(data, pos)[0]
    sound, pos = _NotificationSound_table[cid](data, pos + 4, depth + 1)
    show_previews = unpack_I(data, pos)[0]
    show_previews = BOOLS[show_previews]
    return new(sound, show_previews, messages_notify_from, stories_notify_from, poll_votes_notify_from), pos + 4


def _read_RequirementToContactEmpty(data: bytes, pos: int, depth: int, new: Any = RequirementToContactEmpty) -> tuple[RequirementToContactEmpty, int]:
    return new(), pos


def _read_RequirementToContactPremium(data: bytes, pos: int, depth: int, new: Any = RequirementToContactPremium) -> tuple[RequirementToContactPremium, int]:
    return new(), pos


def _read_RequirementToContactPaidMessages(data: bytes, pos: int, depth: int, new: Any = RequirementToContactPaidMessages) -> tuple[RequirementToContactPaidMessages, int]:
    stars_amount = unpack_q(data, pos)[0]
    return new(stars_amount), pos + 8


def _read_RecentStory(data: bytes, pos: int, depth: int, new: Any = RecentStory) -> tuple[RecentStory, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        max_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        max_id = None
    return new(flags & 1 != 0, max_id), pos


registry.add("ReceivedNotifyMessage", {
    0xA384B779: _read_ReceivedNotifyMessage,
})
registry.add("ReplyMarkup", {
    0xA03E5B85: _read_ReplyKeyboardHide,
    0x86B40B08: _read_ReplyKeyboardForceReply,
    0x85DD99D1: _read_ReplyKeyboardMarkup,
    0x48A30254: _read_ReplyInlineMarkup,
})
registry.add("RecentMeUrl", {
    0x46E1D13D: _read_RecentMeUrlUnknown,
    0xB92C09E2: _read_RecentMeUrlUser,
    0xB2DA71D2: _read_RecentMeUrlChat,
    0xEB49081D: _read_RecentMeUrlChatInvite,
    0xBC0A57DC: _read_RecentMeUrlStickerSet,
})
registry.add("RestrictionReason", {
    0xD072ACB4: _read_RestrictionReason,
})
registry.add("ReactionCount", {
    0xA3D1CB80: _read_ReactionCount,
})
registry.add("Reaction", {
    0x79F5D419: _read_ReactionEmpty,
    0x1B2286B8: _read_ReactionEmoji,
    0x8935FC73: _read_ReactionCustomEmoji,
    0x523DA4EB: _read_ReactionPaid,
})
registry.add("RequestPeerType", {
    0x5F3B8A00: _read_RequestPeerTypeUser,
    0xC9F06E1B: _read_RequestPeerTypeChat,
    0x339BEF6C: _read_RequestPeerTypeBroadcast,
    0x3E81E078: _read_RequestPeerTypeCreateBot,
})
registry.add("ReadParticipantDate", {
    0x4A4FF172: _read_ReadParticipantDate,
})
registry.add("RequestedPeer", {
    0xD62FF46A: _read_RequestedPeerUser,
    0x7307544F: _read_RequestedPeerChat,
    0x8BA403E4: _read_RequestedPeerChannel,
})
registry.add("ReactionNotificationsFrom", {
    0xBAC3A61A: _read_ReactionNotificationsFromContacts,
    0x4B9E22A0: _read_ReactionNotificationsFromAll,
})
registry.add("ReactionsNotifySettings", {
    0x71E4EA58: _read_ReactionsNotifySettings,
})
registry.add("RequirementToContact", {
    0x050A9839: _read_RequirementToContactEmpty,
    0xE581E4E9: _read_RequirementToContactPremium,
    0xB4F67E93: _read_RequirementToContactPaidMessages,
})
registry.add("RecentStory", {
    0x711D692D: _read_RecentStory,
})
