# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    FlagTuples,
    TLObject,
    packer,
    read_bytes,
    read_longs,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_bytes,
    write_longs,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2Iq: Unpack = unpacker("2Iq")
unpack_3i: Unpack = unpacker("3i")
unpack_3iI: Unpack = unpacker("3iI")
unpack_I: Unpack = unpacker("I")
unpack_I2q: Unpack = unpacker("I2q")
unpack_I2qi: Unpack = unpacker("I2qi")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Iq: Unpack = unpacker("Iq")
unpack_Iqi: Unpack = unpacker("Iqi")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
pack_2I: Pack = packer("2I")
pack_2I2q: Pack = packer("2I2q")
pack_2I2qi: Pack = packer("2I2qi")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_2Iqi: Pack = packer("2Iqi")
pack_3Iq: Pack = packer("3Iq")
pack_3i: Pack = packer("3i")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_Iq2i: Pack = packer("Iq2i")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_BotInfo_table = registry.table("BotInfo")
_BotVerification_table = registry.table("BotVerification")
_ChannelLocation_table = registry.table("ChannelLocation")
_ChatAdminRights_table = registry.table("ChatAdminRights")
_ChatBannedRights_table = registry.table("ChatBannedRights")
_ChatParticipant_table = registry.table("ChatParticipant")
_ChatParticipants_table = registry.table("ChatParticipants")
_ChatPhoto_table = registry.table("ChatPhoto")
_ChatReactions_table = registry.table("ChatReactions")
_Chat_table = registry.table("Chat")
_CommunityPeer_table = registry.table("CommunityPeer")
_EmojiStatus_table = registry.table("EmojiStatus")
_ExportedChatInvite_table = registry.table("ExportedChatInvite")
_InputChannel_table = registry.table("InputChannel")
_InputGroupCall_table = registry.table("InputGroupCall")
_PeerColor_table = registry.table("PeerColor")
_PeerNotifySettings_table = registry.table("PeerNotifySettings")
_PeerStories_table = registry.table("PeerStories")
_Peer_table = registry.table("Peer")
_Photo_table = registry.table("Photo")
_ProfileTab_table = registry.table("ProfileTab")
_Reaction_table = registry.table("Reaction")
_RecentStory_table = registry.table("RecentStory")
_RestrictionReason_table = registry.table("RestrictionReason")
_StarGift_table = registry.table("StarGift")
_StarsSubscriptionPricing_table = registry.table("StarsSubscriptionPricing")
_StickerSet_table = registry.table("StickerSet")
_ThemeSettings_table = registry.table("ThemeSettings")
_User_table = registry.table("User")
_Username_table = registry.table("Username")
_WallPaper_table = registry.table("WallPaper")
_Channel_flags = FlagTuples(1, 4, 0x20, 0x80, 0x100, 0x200, 0x800, 0x1000, 0x80000, 0x100000, 0x200000, 0x400000, 0x800000, 0x1000000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000)
_Channel_flags2 = FlagTuples(2, 4, 8, 0x1000, 0x8000, 0x10000, 0x20000, 0x80000)
_ChannelFull_flags = FlagTuples(8, 0x40, 0x80, 0x400, 0x10000, 0x80000, 0x100000, 0x400000)
_ChannelFull_flags2 = FlagTuples(1, 2, 4, 8, 0x20, 0x40, 0x800, 0x1000, 0x4000, 0x8000, 0x10000, 0x80000, 0x100000)


class ChatEmpty(TLObject):
    """The form 'empty' of Chat.

    ``chatEmpty#29562865 id:long = Chat``

    :param id: The id.

    https://core.telegram.org/constructor/chatEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x29562865
    TL_NAME: ClassVar[str] = "chatEmpty"
    TL_TYPE: ClassVar[str] = "Chat"
    TL: ClassVar[str] = "chatEmpty#29562865 id:long = Chat"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x29562865, self.id)


class Chat(TLObject):
    """The ordinary form of Chat.

    ``chat#41cbf256 flags:# creator:flags.0?true left:flags.2?true deactivated:flags.5?true call_active:flags.23?true call_not_empty:flags.24?true noforwards:flags.25?true id:long title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat``

    :param creator: Whether this applies: creator.
    :param left: Whether this applies: left.
    :param deactivated: Whether this applies: deactivated.
    :param call_active: Whether this applies: call active.
    :param call_not_empty: Whether this applies: call not empty.
    :param noforwards: Protect the content from forwarding and saving.
    :param id: The id.
    :param title: The title.
    :param photo: The photo.
    :param participants_count: How many there are: participants.
    :param date: When it happened, in Unix seconds.
    :param version: The version.
    :param migrated_to: The migrated to.
    :param admin_rights: What the administrator may do.
    :param default_banned_rights: The default banned rights.

    https://core.telegram.org/constructor/chat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x41CBF256
    TL_NAME: ClassVar[str] = "chat"
    TL_TYPE: ClassVar[str] = "Chat"
    TL: ClassVar[str] = "chat#41cbf256 flags:# creator:flags.0?true left:flags.2?true deactivated:flags.5?true call_active:flags.23?true call_not_empty:flags.24?true noforwards:flags.25?true id:long title:string photo:ChatPhoto participants_count:int date:int version:int migrated_to:flags.6?InputChannel admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat"

    id: int
    title: str
    photo: TypeChatPhoto
    participants_count: int
    date: int
    version: int
    creator: bool = False
    left: bool = False
    deactivated: bool = False
    call_active: bool = False
    call_not_empty: bool = False
    noforwards: bool = False
    migrated_to: _root.TypeInputChannel | None = None
    admin_rights: TypeChatAdminRights | None = None
    default_banned_rights: TypeChatBannedRights | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.left:
            flags |= 4
        if self.deactivated:
            flags |= 0x20
        if self.call_active:
            flags |= 0x800000
        if self.call_not_empty:
            flags |= 0x1000000
        if self.noforwards:
            flags |= 0x2000000
        if self.migrated_to is not None:
            flags |= 0x40
        if self.admin_rights is not None:
            flags |= 0x4000
        if self.default_banned_rights is not None:
            flags |= 0x40000
        out += pack_2Iq(0x41CBF256, flags, self.id)
        write_str(out, self.title)
        self.photo.write_to(out)
        out += pack_3i(self.participants_count, self.date, self.version)
        if self.migrated_to is not None:
            self.migrated_to.write_to(out)
        if self.admin_rights is not None:
            self.admin_rights.write_to(out)
        if self.default_banned_rights is not None:
            self.default_banned_rights.write_to(out)


class ChatForbidden(TLObject):
    """The form 'forbidden' of Chat.

    ``chatForbidden#6592a1a7 id:long title:string = Chat``

    :param id: The id.
    :param title: The title.

    https://core.telegram.org/constructor/chatForbidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6592A1A7
    TL_NAME: ClassVar[str] = "chatForbidden"
    TL_TYPE: ClassVar[str] = "Chat"
    TL: ClassVar[str] = "chatForbidden#6592a1a7 id:long title:string = Chat"

    id: int
    title: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x6592A1A7, self.id)
        write_str(out, self.title)


class Channel(TLObject):
    """The form 'channel' of Chat.

    ``channel#d49f34c6 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long linked_community_id:flags2.20?long = Chat``

    :param creator: Whether this applies: creator.
    :param left: Whether this applies: left.
    :param broadcast: A channel, where only administrators write.
    :param verified: Whether this applies: verified.
    :param megagroup: A supergroup.
    :param restricted: Whether this applies: restricted.
    :param signatures: Whether this applies: signatures.
    :param min: Whether this applies: min.
    :param scam: Whether this applies: scam.
    :param has_link: Whether there is: link.
    :param has_geo: Whether there is: geo.
    :param slowmode_enabled: Whether this applies: slowmode enabled.
    :param call_active: Whether this applies: call active.
    :param call_not_empty: Whether this applies: call not empty.
    :param fake: Whether this applies: fake.
    :param gigagroup: Whether this applies: gigagroup.
    :param noforwards: Protect the content from forwarding and saving.
    :param join_to_send: Whether this applies: join to send.
    :param join_request: Whether this applies: join request.
    :param forum: Whether this applies: forum.
    :param stories_hidden: Whether this applies: stories hidden.
    :param stories_hidden_min: Whether this applies: stories hidden min.
    :param stories_unavailable: Whether this applies: stories unavailable.
    :param signature_profiles: Whether this applies: signature profiles.
    :param autotranslation: Whether this applies: autotranslation.
    :param broadcast_messages_allowed: Whether this applies: broadcast messages allowed.
    :param monoforum: Whether this applies: monoforum.
    :param forum_tabs: Whether this applies: forum tabs.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param title: The title.
    :param username: The username, without @.
    :param photo: The photo.
    :param date: When it happened, in Unix seconds.
    :param restriction_reason: The restriction reason.
    :param admin_rights: What the administrator may do.
    :param banned_rights: The banned rights.
    :param default_banned_rights: The default banned rights.
    :param participants_count: How many there are: participants.
    :param usernames: The usernames.
    :param stories_max_id: The stories max id.
    :param color: The color.
    :param profile_color: The profile color.
    :param emoji_status: The emoji status.
    :param level: The level.
    :param subscription_until_date: The subscription until date, in Unix seconds.
    :param bot_verification_icon: The bot verification icon.
    :param send_paid_messages_stars: The send paid messages stars.
    :param linked_monoforum_id: Id of the linked monoforum.
    :param linked_community_id: Id of the linked community.

    https://core.telegram.org/constructor/channel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD49F34C6
    TL_NAME: ClassVar[str] = "channel"
    TL_TYPE: ClassVar[str] = "Chat"
    TL: ClassVar[str] = "channel#d49f34c6 flags:# creator:flags.0?true left:flags.2?true broadcast:flags.5?true verified:flags.7?true megagroup:flags.8?true restricted:flags.9?true signatures:flags.11?true min:flags.12?true scam:flags.19?true has_link:flags.20?true has_geo:flags.21?true slowmode_enabled:flags.22?true call_active:flags.23?true call_not_empty:flags.24?true fake:flags.25?true gigagroup:flags.26?true noforwards:flags.27?true join_to_send:flags.28?true join_request:flags.29?true forum:flags.30?true flags2:# stories_hidden:flags2.1?true stories_hidden_min:flags2.2?true stories_unavailable:flags2.3?true signature_profiles:flags2.12?true autotranslation:flags2.15?true broadcast_messages_allowed:flags2.16?true monoforum:flags2.17?true forum_tabs:flags2.19?true id:long access_hash:flags.13?long title:string username:flags.6?string photo:ChatPhoto date:int restriction_reason:flags.9?Vector<RestrictionReason> admin_rights:flags.14?ChatAdminRights banned_rights:flags.15?ChatBannedRights default_banned_rights:flags.18?ChatBannedRights participants_count:flags.17?int usernames:flags2.0?Vector<Username> stories_max_id:flags2.4?RecentStory color:flags2.7?PeerColor profile_color:flags2.8?PeerColor emoji_status:flags2.9?EmojiStatus level:flags2.10?int subscription_until_date:flags2.11?int bot_verification_icon:flags2.13?long send_paid_messages_stars:flags2.14?long linked_monoforum_id:flags2.18?long linked_community_id:flags2.20?long = Chat"

    id: int
    title: str
    photo: TypeChatPhoto
    date: int
    creator: bool = False
    left: bool = False
    broadcast: bool = False
    verified: bool = False
    megagroup: bool = False
    restricted: bool = False
    signatures: bool = False
    min: bool = False
    scam: bool = False
    has_link: bool = False
    has_geo: bool = False
    slowmode_enabled: bool = False
    call_active: bool = False
    call_not_empty: bool = False
    fake: bool = False
    gigagroup: bool = False
    noforwards: bool = False
    join_to_send: bool = False
    join_request: bool = False
    forum: bool = False
    stories_hidden: bool = False
    stories_hidden_min: bool = False
    stories_unavailable: bool = False
    signature_profiles: bool = False
    autotranslation: bool = False
    broadcast_messages_allowed: bool = False
    monoforum: bool = False
    forum_tabs: bool = False
    access_hash: int | None = None
    username: str | None = None
    restriction_reason: list[_root.TypeRestrictionReason] | None = None
    admin_rights: TypeChatAdminRights | None = None
    banned_rights: TypeChatBannedRights | None = None
    default_banned_rights: TypeChatBannedRights | None = None
    participants_count: int | None = None
    usernames: list[_root.TypeUsername] | None = None
    stories_max_id: _root.TypeRecentStory | None = None
    color: _root.TypePeerColor | None = None
    profile_color: _root.TypePeerColor | None = None
    emoji_status: _root.TypeEmojiStatus | None = None
    level: int | None = None
    subscription_until_date: int | None = None
    bot_verification_icon: int | None = None
    send_paid_messages_stars: int | None = None
    linked_monoforum_id: int | None = None
    linked_community_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.left:
            flags |= 4
        if self.broadcast:
            flags |= 0x20
        if self.verified:
            flags |= 0x80
        if self.megagroup:
            flags |= 0x100
        if self.restricted or self.restriction_reason is not None:
            flags |= 0x200
        if self.signatures:
            flags |= 0x800
        if self.min:
            flags |= 0x1000
        if self.scam:
            flags |= 0x80000
        if self.has_link:
            flags |= 0x100000
        if self.has_geo:
            flags |= 0x200000
        if self.slowmode_enabled:
            flags |= 0x400000
        if self.call_active:
            flags |= 0x800000
        if self.call_not_empty:
            flags |= 0x1000000
        if self.fake:
            flags |= 0x2000000
        if self.gigagroup:
            flags |= 0x4000000
        if self.noforwards:
            flags |= 0x8000000
        if self.join_to_send:
            flags |= 0x10000000
        if self.join_request:
            flags |= 0x20000000
        if self.forum:
            flags |= 0x40000000
        if self.access_hash is not None:
            flags |= 0x2000
        if self.username is not None:
            flags |= 0x40
        if self.admin_rights is not None:
            flags |= 0x4000
        if self.banned_rights is not None:
            flags |= 0x8000
        if self.default_banned_rights is not None:
            flags |= 0x40000
        if self.participants_count is not None:
            flags |= 0x20000
        flags2 = 0
        if self.stories_hidden:
            flags2 |= 2
        if self.stories_hidden_min:
            flags2 |= 4
        if self.stories_unavailable:
            flags2 |= 8
        if self.signature_profiles:
            flags2 |= 0x1000
        if self.autotranslation:
            flags2 |= 0x8000
        if self.broadcast_messages_allowed:
            flags2 |= 0x10000
        if self.monoforum:
            flags2 |= 0x20000
        if self.forum_tabs:
            flags2 |= 0x80000
        if self.usernames is not None:
            flags2 |= 1
        if self.stories_max_id is not None:
            flags2 |= 0x10
        if self.color is not None:
            flags2 |= 0x80
        if self.profile_color is not None:
            flags2 |= 0x100
        if self.emoji_status is not None:
            flags2 |= 0x200
        if self.level is not None:
            flags2 |= 0x400
        if self.subscription_until_date is not None:
            flags2 |= 0x800
        if self.bot_verification_icon is not None:
            flags2 |= 0x2000
        if self.send_paid_messages_stars is not None:
            flags2 |= 0x4000
        if self.linked_monoforum_id is not None:
            flags2 |= 0x40000
        if self.linked_community_id is not None:
            flags2 |= 0x100000
        out += pack_3Iq(0xD49F34C6, flags, flags2, self.id)
        if self.access_hash is not None:
            out += pack_q(self.access_hash)
        write_str(out, self.title)
        if self.username is not None:
            write_str(out, self.username)
        self.photo.write_to(out)
        out += pack_i(self.date)
        if flags & 0x200:
            write_objects(out, self.restriction_reason)
        if self.admin_rights is not None:
            self.admin_rights.write_to(out)
        if self.banned_rights is not None:
            self.banned_rights.write_to(out)
        if self.default_banned_rights is not None:
            self.default_banned_rights.write_to(out)
        if self.participants_count is not None:
            out += pack_i(self.participants_count)
        if self.usernames is not None:
            write_objects(out, self.usernames)
        if self.stories_max_id is not None:
            self.stories_max_id.write_to(out)
        if self.color is not None:
            self.color.write_to(out)
        if self.profile_color is not None:
            self.profile_color.write_to(out)
        if self.emoji_status is not None:
            self.emoji_status.write_to(out)
        if self.level is not None:
            out += pack_i(self.level)
        if self.subscription_until_date is not None:
            out += pack_i(self.subscription_until_date)
        if self.bot_verification_icon is not None:
            out += pack_q(self.bot_verification_icon)
        if self.send_paid_messages_stars is not None:
            out += pack_q(self.send_paid_messages_stars)
        if self.linked_monoforum_id is not None:
            out += pack_q(self.linked_monoforum_id)
        if self.linked_community_id is not None:
            out += pack_q(self.linked_community_id)


class ChannelForbidden(TLObject):
    """The form 'channel forbidden' of Chat.

    ``channelForbidden#17d493d5 flags:# broadcast:flags.5?true megagroup:flags.8?true monoforum:flags.10?true id:long access_hash:long title:string until_date:flags.16?int = Chat``

    :param broadcast: A channel, where only administrators write.
    :param megagroup: A supergroup.
    :param monoforum: Whether this applies: monoforum.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param title: The title.
    :param until_date: Until when, in Unix seconds.

    https://core.telegram.org/constructor/channelForbidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17D493D5
    TL_NAME: ClassVar[str] = "channelForbidden"
    TL_TYPE: ClassVar[str] = "Chat"
    TL: ClassVar[str] = "channelForbidden#17d493d5 flags:# broadcast:flags.5?true megagroup:flags.8?true monoforum:flags.10?true id:long access_hash:long title:string until_date:flags.16?int = Chat"

    id: int
    access_hash: int
    title: str
    broadcast: bool = False
    megagroup: bool = False
    monoforum: bool = False
    until_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.broadcast:
            flags |= 0x20
        if self.megagroup:
            flags |= 0x100
        if self.monoforum:
            flags |= 0x400
        if self.until_date is not None:
            flags |= 0x10000
        out += pack_2I2q(0x17D493D5, flags, self.id, self.access_hash)
        write_str(out, self.title)
        if self.until_date is not None:
            out += pack_i(self.until_date)


class CommunityForbidden(TLObject):
    """The form 'community forbidden' of Chat.

    ``communityForbidden#fd3cdab8 flags:# id:long access_hash:flags.13?long title:string = Chat``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param title: The title.

    https://core.telegram.org/constructor/communityForbidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFD3CDAB8
    TL_NAME: ClassVar[str] = "communityForbidden"
    TL_TYPE: ClassVar[str] = "Chat"
    TL: ClassVar[str] = "communityForbidden#fd3cdab8 flags:# id:long access_hash:flags.13?long title:string = Chat"

    id: int
    title: str
    access_hash: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.access_hash is not None:
            flags |= 0x2000
        out += pack_2Iq(0xFD3CDAB8, flags, self.id)
        if self.access_hash is not None:
            out += pack_q(self.access_hash)
        write_str(out, self.title)


class Community(TLObject):
    """The form 'community' of Chat.

    ``community#65efe954 flags:# creator:flags.0?true left:flags.2?true min:flags.12?true flags2:# collapsed_in_dialogs:flags2.20?true id:long access_hash:flags.13?long title:string photo:ChatPhoto date:int admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat``

    :param creator: Whether this applies: creator.
    :param left: Whether this applies: left.
    :param min: Whether this applies: min.
    :param collapsed_in_dialogs: Whether this applies: collapsed in dialogs.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param title: The title.
    :param photo: The photo.
    :param date: When it happened, in Unix seconds.
    :param admin_rights: What the administrator may do.
    :param default_banned_rights: The default banned rights.

    https://core.telegram.org/constructor/community
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x65EFE954
    TL_NAME: ClassVar[str] = "community"
    TL_TYPE: ClassVar[str] = "Chat"
    TL: ClassVar[str] = "community#65efe954 flags:# creator:flags.0?true left:flags.2?true min:flags.12?true flags2:# collapsed_in_dialogs:flags2.20?true id:long access_hash:flags.13?long title:string photo:ChatPhoto date:int admin_rights:flags.14?ChatAdminRights default_banned_rights:flags.18?ChatBannedRights = Chat"

    id: int
    title: str
    photo: TypeChatPhoto
    date: int
    creator: bool = False
    left: bool = False
    min: bool = False
    collapsed_in_dialogs: bool = False
    access_hash: int | None = None
    admin_rights: TypeChatAdminRights | None = None
    default_banned_rights: TypeChatBannedRights | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.left:
            flags |= 4
        if self.min:
            flags |= 0x1000
        if self.access_hash is not None:
            flags |= 0x2000
        if self.admin_rights is not None:
            flags |= 0x4000
        if self.default_banned_rights is not None:
            flags |= 0x40000
        flags2 = 0
        if self.collapsed_in_dialogs:
            flags2 |= 0x100000
        out += pack_3Iq(0x65EFE954, flags, flags2, self.id)
        if self.access_hash is not None:
            out += pack_q(self.access_hash)
        write_str(out, self.title)
        self.photo.write_to(out)
        out += pack_i(self.date)
        if self.admin_rights is not None:
            self.admin_rights.write_to(out)
        if self.default_banned_rights is not None:
            self.default_banned_rights.write_to(out)


TypeChat: TypeAlias = ChatEmpty | Chat | ChatForbidden | Channel | ChannelForbidden | CommunityForbidden | Community
"""``Chat``: https://core.telegram.org/type/Chat"""


class ChatFull(TLObject):
    """The ordinary form of ChatFull.

    ``chatFull#2633421b flags:# can_set_username:flags.7?true has_scheduled:flags.8?true translations_disabled:flags.19?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?ChatReactions reactions_limit:flags.20?int = ChatFull``

    :param can_set_username: Whether one can: set username.
    :param has_scheduled: Whether there is: scheduled.
    :param translations_disabled: Whether this applies: translations disabled.
    :param id: The id.
    :param about: The bio or description.
    :param participants: The members.
    :param chat_photo: The chat photo.
    :param notify_settings: The notify settings.
    :param exported_invite: The exported invite.
    :param bot_info: The bot info.
    :param pinned_msg_id: Id of the pinned msg.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param call: The call.
    :param ttl_period: After how many seconds messages delete themselves.
    :param groupcall_default_join_as: The groupcall default join as.
    :param theme_emoticon: The theme emoticon.
    :param requests_pending: The requests pending.
    :param recent_requesters: The recent requesters.
    :param available_reactions: The available reactions.
    :param reactions_limit: The reactions limit.

    https://core.telegram.org/constructor/chatFull
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2633421B
    TL_NAME: ClassVar[str] = "chatFull"
    TL_TYPE: ClassVar[str] = "ChatFull"
    TL: ClassVar[str] = "chatFull#2633421b flags:# can_set_username:flags.7?true has_scheduled:flags.8?true translations_disabled:flags.19?true id:long about:string participants:ChatParticipants chat_photo:flags.2?Photo notify_settings:PeerNotifySettings exported_invite:flags.13?ExportedChatInvite bot_info:flags.3?Vector<BotInfo> pinned_msg_id:flags.6?int folder_id:flags.11?int call:flags.12?InputGroupCall ttl_period:flags.14?int groupcall_default_join_as:flags.15?Peer theme_emoticon:flags.16?string requests_pending:flags.17?int recent_requesters:flags.17?Vector<long> available_reactions:flags.18?ChatReactions reactions_limit:flags.20?int = ChatFull"

    id: int
    about: str
    participants: TypeChatParticipants
    notify_settings: _root.TypePeerNotifySettings
    can_set_username: bool = False
    has_scheduled: bool = False
    translations_disabled: bool = False
    chat_photo: _root.TypePhoto | None = None
    exported_invite: _root.TypeExportedChatInvite | None = None
    bot_info: list[_root.TypeBotInfo] | None = None
    pinned_msg_id: int | None = None
    folder_id: int | None = None
    call: _root.TypeInputGroupCall | None = None
    ttl_period: int | None = None
    groupcall_default_join_as: _root.TypePeer | None = None
    theme_emoticon: str | None = None
    requests_pending: int | None = None
    recent_requesters: list[int] | None = None
    available_reactions: TypeChatReactions | None = None
    reactions_limit: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_set_username:
            flags |= 0x80
        if self.has_scheduled:
            flags |= 0x100
        if self.translations_disabled:
            flags |= 0x80000
        if self.chat_photo is not None:
            flags |= 4
        if self.exported_invite is not None:
            flags |= 0x2000
        if self.bot_info is not None:
            flags |= 8
        if self.pinned_msg_id is not None:
            flags |= 0x40
        if self.folder_id is not None:
            flags |= 0x800
        if self.call is not None:
            flags |= 0x1000
        if self.ttl_period is not None:
            flags |= 0x4000
        if self.groupcall_default_join_as is not None:
            flags |= 0x8000
        if self.theme_emoticon is not None:
            flags |= 0x10000
        if self.requests_pending is not None or self.recent_requesters is not None:
            flags |= 0x20000
        if self.available_reactions is not None:
            flags |= 0x40000
        if self.reactions_limit is not None:
            flags |= 0x100000
        out += pack_2Iq(0x2633421B, flags, self.id)
        write_str(out, self.about)
        self.participants.write_to(out)
        if self.chat_photo is not None:
            self.chat_photo.write_to(out)
        self.notify_settings.write_to(out)
        if self.exported_invite is not None:
            self.exported_invite.write_to(out)
        if self.bot_info is not None:
            write_objects(out, self.bot_info)
        if self.pinned_msg_id is not None:
            out += pack_i(self.pinned_msg_id)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        if self.call is not None:
            self.call.write_to(out)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)
        if self.groupcall_default_join_as is not None:
            self.groupcall_default_join_as.write_to(out)
        if self.theme_emoticon is not None:
            write_str(out, self.theme_emoticon)
        if flags & 0x20000:
            out += pack_i(self.requests_pending)
        if flags & 0x20000:
            write_longs(out, self.recent_requesters)
        if self.available_reactions is not None:
            self.available_reactions.write_to(out)
        if self.reactions_limit is not None:
            out += pack_i(self.reactions_limit)


class ChannelFull(TLObject):
    """The form 'channel full' of ChatFull.

    ``channelFull#a04e8d3a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab guard_bot_id:flags2.23?long = ChatFull``

    :param can_view_participants: Whether one can: view participants.
    :param can_set_username: Whether one can: set username.
    :param can_set_stickers: Whether one can: set stickers.
    :param hidden_prehistory: Whether this applies: hidden prehistory.
    :param can_set_location: Whether one can: set location.
    :param has_scheduled: Whether there is: scheduled.
    :param can_view_stats: Whether one can: view stats.
    :param blocked: Whether this applies: blocked.
    :param can_delete_channel: Whether one can: delete channel.
    :param antispam: Whether this applies: antispam.
    :param participants_hidden: Whether this applies: participants hidden.
    :param translations_disabled: Whether this applies: translations disabled.
    :param stories_pinned_available: Whether this applies: stories pinned available.
    :param view_forum_as_messages: Whether this applies: view forum as messages.
    :param restricted_sponsored: Whether this applies: restricted sponsored.
    :param can_view_revenue: Whether one can: view revenue.
    :param paid_media_allowed: Whether this applies: paid media allowed.
    :param can_view_stars_revenue: Whether one can: view stars revenue.
    :param paid_reactions_available: Whether this applies: paid reactions available.
    :param stargifts_available: Whether this applies: stargifts available.
    :param paid_messages_available: Whether this applies: paid messages available.
    :param id: The id.
    :param about: The bio or description.
    :param participants_count: How many there are: participants.
    :param admins_count: How many there are: admins.
    :param kicked_count: How many there are: kicked.
    :param banned_count: How many there are: banned.
    :param online_count: How many there are: online.
    :param read_inbox_max_id: Id of the read inbox max.
    :param read_outbox_max_id: Id of the read outbox max.
    :param unread_count: How many there are: unread.
    :param chat_photo: The chat photo.
    :param notify_settings: The notify settings.
    :param exported_invite: The exported invite.
    :param bot_info: The bot info.
    :param migrated_from_chat_id: Id of the migrated from chat.
    :param migrated_from_max_id: Id of the migrated from max.
    :param pinned_msg_id: Id of the pinned msg.
    :param stickerset: The sticker set.
    :param available_min_id: Id of the available min.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param linked_chat_id: Id of the linked chat.
    :param location: Where the file is.
    :param slowmode_seconds: The slowmode seconds.
    :param slowmode_next_send_date: The slowmode next send date, in Unix seconds.
    :param stats_dc: The stats dc.
    :param pts: The position in the stream of updates about messages.
    :param call: The call.
    :param ttl_period: After how many seconds messages delete themselves.
    :param pending_suggestions: The pending suggestions.
    :param groupcall_default_join_as: The groupcall default join as.
    :param theme_emoticon: The theme emoticon.
    :param requests_pending: The requests pending.
    :param recent_requesters: The recent requesters.
    :param default_send_as: The default send as.
    :param available_reactions: The available reactions.
    :param reactions_limit: The reactions limit.
    :param stories: The stories.
    :param wallpaper: The wallpaper.
    :param boosts_applied: The boosts applied.
    :param boosts_unrestrict: The boosts unrestrict.
    :param emojiset: The emojiset.
    :param bot_verification: The bot verification.
    :param stargifts_count: How many there are: stargifts.
    :param send_paid_messages_stars: The send paid messages stars.
    :param main_tab: The main tab.
    :param guard_bot_id: Id of the guard bot.

    https://core.telegram.org/constructor/channelFull
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA04E8D3A
    TL_NAME: ClassVar[str] = "channelFull"
    TL_TYPE: ClassVar[str] = "ChatFull"
    TL: ClassVar[str] = "channelFull#a04e8d3a flags:# can_view_participants:flags.3?true can_set_username:flags.6?true can_set_stickers:flags.7?true hidden_prehistory:flags.10?true can_set_location:flags.16?true has_scheduled:flags.19?true can_view_stats:flags.20?true blocked:flags.22?true flags2:# can_delete_channel:flags2.0?true antispam:flags2.1?true participants_hidden:flags2.2?true translations_disabled:flags2.3?true stories_pinned_available:flags2.5?true view_forum_as_messages:flags2.6?true restricted_sponsored:flags2.11?true can_view_revenue:flags2.12?true paid_media_allowed:flags2.14?true can_view_stars_revenue:flags2.15?true paid_reactions_available:flags2.16?true stargifts_available:flags2.19?true paid_messages_available:flags2.20?true id:long about:string participants_count:flags.0?int admins_count:flags.1?int kicked_count:flags.2?int banned_count:flags.2?int online_count:flags.13?int read_inbox_max_id:int read_outbox_max_id:int unread_count:int chat_photo:Photo notify_settings:PeerNotifySettings exported_invite:flags.23?ExportedChatInvite bot_info:Vector<BotInfo> migrated_from_chat_id:flags.4?long migrated_from_max_id:flags.4?int pinned_msg_id:flags.5?int stickerset:flags.8?StickerSet available_min_id:flags.9?int folder_id:flags.11?int linked_chat_id:flags.14?long location:flags.15?ChannelLocation slowmode_seconds:flags.17?int slowmode_next_send_date:flags.18?int stats_dc:flags.12?int pts:int call:flags.21?InputGroupCall ttl_period:flags.24?int pending_suggestions:flags.25?Vector<string> groupcall_default_join_as:flags.26?Peer theme_emoticon:flags.27?string requests_pending:flags.28?int recent_requesters:flags.28?Vector<long> default_send_as:flags.29?Peer available_reactions:flags.30?ChatReactions reactions_limit:flags2.13?int stories:flags2.4?PeerStories wallpaper:flags2.7?WallPaper boosts_applied:flags2.8?int boosts_unrestrict:flags2.9?int emojiset:flags2.10?StickerSet bot_verification:flags2.17?BotVerification stargifts_count:flags2.18?int send_paid_messages_stars:flags2.21?long main_tab:flags2.22?ProfileTab guard_bot_id:flags2.23?long = ChatFull"

    id: int
    about: str
    read_inbox_max_id: int
    read_outbox_max_id: int
    unread_count: int
    chat_photo: _root.TypePhoto
    notify_settings: _root.TypePeerNotifySettings
    bot_info: list[_root.TypeBotInfo]
    pts: int
    can_view_participants: bool = False
    can_set_username: bool = False
    can_set_stickers: bool = False
    hidden_prehistory: bool = False
    can_set_location: bool = False
    has_scheduled: bool = False
    can_view_stats: bool = False
    blocked: bool = False
    can_delete_channel: bool = False
    antispam: bool = False
    participants_hidden: bool = False
    translations_disabled: bool = False
    stories_pinned_available: bool = False
    view_forum_as_messages: bool = False
    restricted_sponsored: bool = False
    can_view_revenue: bool = False
    paid_media_allowed: bool = False
    can_view_stars_revenue: bool = False
    paid_reactions_available: bool = False
    stargifts_available: bool = False
    paid_messages_available: bool = False
    participants_count: int | None = None
    admins_count: int | None = None
    kicked_count: int | None = None
    banned_count: int | None = None
    online_count: int | None = None
    exported_invite: _root.TypeExportedChatInvite | None = None
    migrated_from_chat_id: int | None = None
    migrated_from_max_id: int | None = None
    pinned_msg_id: int | None = None
    stickerset: _root.TypeStickerSet | None = None
    available_min_id: int | None = None
    folder_id: int | None = None
    linked_chat_id: int | None = None
    location: _root.TypeChannelLocation | None = None
    slowmode_seconds: int | None = None
    slowmode_next_send_date: int | None = None
    stats_dc: int | None = None
    call: _root.TypeInputGroupCall | None = None
    ttl_period: int | None = None
    pending_suggestions: list[str] | None = None
    groupcall_default_join_as: _root.TypePeer | None = None
    theme_emoticon: str | None = None
    requests_pending: int | None = None
    recent_requesters: list[int] | None = None
    default_send_as: _root.TypePeer | None = None
    available_reactions: TypeChatReactions | None = None
    reactions_limit: int | None = None
    stories: _root.TypePeerStories | None = None
    wallpaper: _root.TypeWallPaper | None = None
    boosts_applied: int | None = None
    boosts_unrestrict: int | None = None
    emojiset: _root.TypeStickerSet | None = None
    bot_verification: _root.TypeBotVerification | None = None
    stargifts_count: int | None = None
    send_paid_messages_stars: int | None = None
    main_tab: _root.TypeProfileTab | None = None
    guard_bot_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_view_participants:
            flags |= 8
        if self.can_set_username:
            flags |= 0x40
        if self.can_set_stickers:
            flags |= 0x80
        if self.hidden_prehistory:
            flags |= 0x400
        if self.can_set_location:
            flags |= 0x10000
        if self.has_scheduled:
            flags |= 0x80000
        if self.can_view_stats:
            flags |= 0x100000
        if self.blocked:
            flags |= 0x400000
        if self.participants_count is not None:
            flags |= 1
        if self.admins_count is not None:
            flags |= 2
        if self.kicked_count is not None or self.banned_count is not None:
            flags |= 4
        if self.online_count is not None:
            flags |= 0x2000
        if self.exported_invite is not None:
            flags |= 0x800000
        if self.migrated_from_chat_id is not None or self.migrated_from_max_id is not None:
            flags |= 0x10
        if self.pinned_msg_id is not None:
            flags |= 0x20
        if self.stickerset is not None:
            flags |= 0x100
        if self.available_min_id is not None:
            flags |= 0x200
        if self.folder_id is not None:
            flags |= 0x800
        if self.linked_chat_id is not None:
            flags |= 0x4000
        if self.location is not None:
            flags |= 0x8000
        if self.slowmode_seconds is not None:
            flags |= 0x20000
        if self.slowmode_next_send_date is not None:
            flags |= 0x40000
        if self.stats_dc is not None:
            flags |= 0x1000
        if self.call is not None:
            flags |= 0x200000
        if self.ttl_period is not None:
            flags |= 0x1000000
        if self.pending_suggestions is not None:
            flags |= 0x2000000
        if self.groupcall_default_join_as is not None:
            flags |= 0x4000000
        if self.theme_emoticon is not None:
            flags |= 0x8000000
        if self.requests_pending is not None or self.recent_requesters is not None:
            flags |= 0x10000000
        if self.default_send_as is not None:
            flags |= 0x20000000
        if self.available_reactions is not None:
            flags |= 0x40000000
        flags2 = 0
        if self.can_delete_channel:
            flags2 |= 1
        if self.antispam:
            flags2 |= 2
        if self.participants_hidden:
            flags2 |= 4
        if self.translations_disabled:
            flags2 |= 8
        if self.stories_pinned_available:
            flags2 |= 0x20
        if self.view_forum_as_messages:
            flags2 |= 0x40
        if self.restricted_sponsored:
            flags2 |= 0x800
        if self.can_view_revenue:
            flags2 |= 0x1000
        if self.paid_media_allowed:
            flags2 |= 0x4000
        if self.can_view_stars_revenue:
            flags2 |= 0x8000
        if self.paid_reactions_available:
            flags2 |= 0x10000
        if self.stargifts_available:
            flags2 |= 0x80000
        if self.paid_messages_available:
            flags2 |= 0x100000
        if self.reactions_limit is not None:
            flags2 |= 0x2000
        if self.stories is not None:
            flags2 |= 0x10
        if self.wallpaper is not None:
            flags2 |= 0x80
        if self.boosts_applied is not None:
            flags2 |= 0x100
        if self.boosts_unrestrict is not None:
            flags2 |= 0x200
        if self.emojiset is not None:
            flags2 |= 0x400
        if self.bot_verification is not None:
            flags2 |= 0x20000
        if self.stargifts_count is not None:
            flags2 |= 0x40000
        if self.send_paid_messages_stars is not None:
            flags2 |= 0x200000
        if self.main_tab is not None:
            flags2 |= 0x400000
        if self.guard_bot_id is not None:
            flags2 |= 0x800000
        out += pack_3Iq(0xA04E8D3A, flags, flags2, self.id)
        write_str(out, self.about)
        if self.participants_count is not None:
            out += pack_i(self.participants_count)
        if self.admins_count is not None:
            out += pack_i(self.admins_count)
        if flags & 4:
            out += pack_i(self.kicked_count)
        if flags & 4:
            out += pack_i(self.banned_count)
        if self.online_count is not None:
            out += pack_i(self.online_count)
        out += pack_3i(self.read_inbox_max_id, self.read_outbox_max_id, self.unread_count)
        self.chat_photo.write_to(out)
        self.notify_settings.write_to(out)
        if self.exported_invite is not None:
            self.exported_invite.write_to(out)
        write_objects(out, self.bot_info)
        if flags & 0x10:
            out += pack_q(self.migrated_from_chat_id)
        if flags & 0x10:
            out += pack_i(self.migrated_from_max_id)
        if self.pinned_msg_id is not None:
            out += pack_i(self.pinned_msg_id)
        if self.stickerset is not None:
            self.stickerset.write_to(out)
        if self.available_min_id is not None:
            out += pack_i(self.available_min_id)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        if self.linked_chat_id is not None:
            out += pack_q(self.linked_chat_id)
        if self.location is not None:
            self.location.write_to(out)
        if self.slowmode_seconds is not None:
            out += pack_i(self.slowmode_seconds)
        if self.slowmode_next_send_date is not None:
            out += pack_i(self.slowmode_next_send_date)
        if self.stats_dc is not None:
            out += pack_i(self.stats_dc)
        out += pack_i(self.pts)
        if self.call is not None:
            self.call.write_to(out)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)
        if self.pending_suggestions is not None:
            write_strs(out, self.pending_suggestions)
        if self.groupcall_default_join_as is not None:
            self.groupcall_default_join_as.write_to(out)
        if self.theme_emoticon is not None:
            write_str(out, self.theme_emoticon)
        if flags & 0x10000000:
            out += pack_i(self.requests_pending)
        if flags & 0x10000000:
            write_longs(out, self.recent_requesters)
        if self.default_send_as is not None:
            self.default_send_as.write_to(out)
        if self.available_reactions is not None:
            self.available_reactions.write_to(out)
        if self.reactions_limit is not None:
            out += pack_i(self.reactions_limit)
        if self.stories is not None:
            self.stories.write_to(out)
        if self.wallpaper is not None:
            self.wallpaper.write_to(out)
        if self.boosts_applied is not None:
            out += pack_i(self.boosts_applied)
        if self.boosts_unrestrict is not None:
            out += pack_i(self.boosts_unrestrict)
        if self.emojiset is not None:
            self.emojiset.write_to(out)
        if self.bot_verification is not None:
            self.bot_verification.write_to(out)
        if self.stargifts_count is not None:
            out += pack_i(self.stargifts_count)
        if self.send_paid_messages_stars is not None:
            out += pack_q(self.send_paid_messages_stars)
        if self.main_tab is not None:
            self.main_tab.write_to(out)
        if self.guard_bot_id is not None:
            out += pack_q(self.guard_bot_id)


class CommunityFull(TLObject):
    """The form 'community full' of ChatFull.

    ``communityFull#cbb7a507 flags:# id:long about:string chat_photo:Photo linked_peers:Vector<CommunityPeer> admins_count:flags.1?int kicked_count:flags.2?int peer_link_requests_pending:flags.0?int = ChatFull``

    :param id: The id.
    :param about: The bio or description.
    :param chat_photo: The chat photo.
    :param linked_peers: The linked peers.
    :param admins_count: How many there are: admins.
    :param kicked_count: How many there are: kicked.
    :param peer_link_requests_pending: The peer link requests pending.

    https://core.telegram.org/constructor/communityFull
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCBB7A507
    TL_NAME: ClassVar[str] = "communityFull"
    TL_TYPE: ClassVar[str] = "ChatFull"
    TL: ClassVar[str] = "communityFull#cbb7a507 flags:# id:long about:string chat_photo:Photo linked_peers:Vector<CommunityPeer> admins_count:flags.1?int kicked_count:flags.2?int peer_link_requests_pending:flags.0?int = ChatFull"

    id: int
    about: str
    chat_photo: _root.TypePhoto
    linked_peers: list[_root.TypeCommunityPeer]
    admins_count: int | None = None
    kicked_count: int | None = None
    peer_link_requests_pending: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.admins_count is not None:
            flags |= 2
        if self.kicked_count is not None:
            flags |= 4
        if self.peer_link_requests_pending is not None:
            flags |= 1
        out += pack_2Iq(0xCBB7A507, flags, self.id)
        write_str(out, self.about)
        self.chat_photo.write_to(out)
        write_objects(out, self.linked_peers)
        if self.admins_count is not None:
            out += pack_i(self.admins_count)
        if self.kicked_count is not None:
            out += pack_i(self.kicked_count)
        if self.peer_link_requests_pending is not None:
            out += pack_i(self.peer_link_requests_pending)


TypeChatFull: TypeAlias = ChatFull | ChannelFull | CommunityFull
"""``ChatFull``: https://core.telegram.org/type/ChatFull"""


class ChatParticipant(TLObject):
    """The ordinary form of ChatParticipant.

    ``chatParticipant#38e79fde flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant``

    :param user_id: Id of the user.
    :param inviter_id: Id of the inviter.
    :param date: When it happened, in Unix seconds.
    :param rank: The rank.

    https://core.telegram.org/constructor/chatParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x38E79FDE
    TL_NAME: ClassVar[str] = "chatParticipant"
    TL_TYPE: ClassVar[str] = "ChatParticipant"
    TL: ClassVar[str] = "chatParticipant#38e79fde flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant"

    user_id: int
    inviter_id: int
    date: int
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rank is not None:
            flags |= 1
        out += pack_2I2qi(0x38E79FDE, flags, self.user_id, self.inviter_id, self.date)
        if self.rank is not None:
            write_str(out, self.rank)


class ChatParticipantCreator(TLObject):
    """The form 'creator' of ChatParticipant.

    ``chatParticipantCreator#e1f867b8 flags:# user_id:long rank:flags.0?string = ChatParticipant``

    :param user_id: Id of the user.
    :param rank: The rank.

    https://core.telegram.org/constructor/chatParticipantCreator
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE1F867B8
    TL_NAME: ClassVar[str] = "chatParticipantCreator"
    TL_TYPE: ClassVar[str] = "ChatParticipant"
    TL: ClassVar[str] = "chatParticipantCreator#e1f867b8 flags:# user_id:long rank:flags.0?string = ChatParticipant"

    user_id: int
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rank is not None:
            flags |= 1
        out += pack_2Iq(0xE1F867B8, flags, self.user_id)
        if self.rank is not None:
            write_str(out, self.rank)


class ChatParticipantAdmin(TLObject):
    """The form 'admin' of ChatParticipant.

    ``chatParticipantAdmin#0360d5d2 flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant``

    :param user_id: Id of the user.
    :param inviter_id: Id of the inviter.
    :param date: When it happened, in Unix seconds.
    :param rank: The rank.

    https://core.telegram.org/constructor/chatParticipantAdmin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0360D5D2
    TL_NAME: ClassVar[str] = "chatParticipantAdmin"
    TL_TYPE: ClassVar[str] = "ChatParticipant"
    TL: ClassVar[str] = "chatParticipantAdmin#0360d5d2 flags:# user_id:long inviter_id:long date:int rank:flags.0?string = ChatParticipant"

    user_id: int
    inviter_id: int
    date: int
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rank is not None:
            flags |= 1
        out += pack_2I2qi(0x0360D5D2, flags, self.user_id, self.inviter_id, self.date)
        if self.rank is not None:
            write_str(out, self.rank)


TypeChatParticipant: TypeAlias = ChatParticipant | ChatParticipantCreator | ChatParticipantAdmin
"""``ChatParticipant``: https://core.telegram.org/type/ChatParticipant"""


class ChatParticipantsForbidden(TLObject):
    """The form 'forbidden' of ChatParticipants.

    ``chatParticipantsForbidden#8763d3e1 flags:# chat_id:long self_participant:flags.0?ChatParticipant = ChatParticipants``

    :param chat_id: Id of the basic group.
    :param self_participant: The self participant.

    https://core.telegram.org/constructor/chatParticipantsForbidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8763D3E1
    TL_NAME: ClassVar[str] = "chatParticipantsForbidden"
    TL_TYPE: ClassVar[str] = "ChatParticipants"
    TL: ClassVar[str] = "chatParticipantsForbidden#8763d3e1 flags:# chat_id:long self_participant:flags.0?ChatParticipant = ChatParticipants"

    chat_id: int
    self_participant: TypeChatParticipant | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.self_participant is not None:
            flags |= 1
        out += pack_2Iq(0x8763D3E1, flags, self.chat_id)
        if self.self_participant is not None:
            self.self_participant.write_to(out)


class ChatParticipants(TLObject):
    """The ordinary form of ChatParticipants.

    ``chatParticipants#3cbc93f8 chat_id:long participants:Vector<ChatParticipant> version:int = ChatParticipants``

    :param chat_id: Id of the basic group.
    :param participants: The members.
    :param version: The version.

    https://core.telegram.org/constructor/chatParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3CBC93F8
    TL_NAME: ClassVar[str] = "chatParticipants"
    TL_TYPE: ClassVar[str] = "ChatParticipants"
    TL: ClassVar[str] = "chatParticipants#3cbc93f8 chat_id:long participants:Vector<ChatParticipant> version:int = ChatParticipants"

    chat_id: int
    participants: list[TypeChatParticipant]
    version: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x3CBC93F8, self.chat_id)
        write_objects(out, self.participants)
        out += pack_i(self.version)


TypeChatParticipants: TypeAlias = ChatParticipantsForbidden | ChatParticipants
"""``ChatParticipants``: https://core.telegram.org/type/ChatParticipants"""


class ChatPhotoEmpty(TLObject):
    """The form 'empty' of ChatPhoto.

    ``chatPhotoEmpty#37c1011c = ChatPhoto``

    https://core.telegram.org/constructor/chatPhotoEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x37C1011C
    TL_NAME: ClassVar[str] = "chatPhotoEmpty"
    TL_TYPE: ClassVar[str] = "ChatPhoto"
    TL: ClassVar[str] = "chatPhotoEmpty#37c1011c = ChatPhoto"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1c\x01\xc1\x37"


class ChatPhoto(TLObject):
    """The ordinary form of ChatPhoto.

    ``chatPhoto#1c6e1c11 flags:# has_video:flags.0?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = ChatPhoto``

    :param has_video: Whether there is: video.
    :param photo_id: Id of the photo.
    :param stripped_thumb: The stripped thumb.
    :param dc_id: The number of the data centre.

    https://core.telegram.org/constructor/chatPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1C6E1C11
    TL_NAME: ClassVar[str] = "chatPhoto"
    TL_TYPE: ClassVar[str] = "ChatPhoto"
    TL: ClassVar[str] = "chatPhoto#1c6e1c11 flags:# has_video:flags.0?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = ChatPhoto"

    photo_id: int
    dc_id: int
    has_video: bool = False
    stripped_thumb: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_video:
            flags |= 1
        if self.stripped_thumb is not None:
            flags |= 2
        out += pack_2Iq(0x1C6E1C11, flags, self.photo_id)
        if self.stripped_thumb is not None:
            write_bytes(out, self.stripped_thumb)
        out += pack_i(self.dc_id)


TypeChatPhoto: TypeAlias = ChatPhotoEmpty | ChatPhoto
"""``ChatPhoto``: https://core.telegram.org/type/ChatPhoto"""


class ChatInviteAlready(TLObject):
    """The form 'already' of ChatInvite.

    ``chatInviteAlready#5a686d7c chat:Chat = ChatInvite``

    :param chat: The chat.

    https://core.telegram.org/constructor/chatInviteAlready
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5A686D7C
    TL_NAME: ClassVar[str] = "chatInviteAlready"
    TL_TYPE: ClassVar[str] = "ChatInvite"
    TL: ClassVar[str] = "chatInviteAlready#5a686d7c chat:Chat = ChatInvite"

    chat: TypeChat

    def write_to(self, out: bytearray) -> None:
        out += b"\x7c\x6d\x68\x5a"
        self.chat.write_to(out)


class ChatInvite(TLObject):
    """The ordinary form of ChatInvite.

    ``chatInvite#5c9d3702 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true can_refulfill_subscription:flags.11?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int subscription_pricing:flags.10?StarsSubscriptionPricing subscription_form_id:flags.12?long bot_verification:flags.13?BotVerification = ChatInvite``

    :param channel: The channel or supergroup.
    :param broadcast: A channel, where only administrators write.
    :param public: Whether this applies: public.
    :param megagroup: A supergroup.
    :param request_needed: Whether this applies: request needed.
    :param verified: Whether this applies: verified.
    :param scam: Whether this applies: scam.
    :param fake: Whether this applies: fake.
    :param can_refulfill_subscription: Whether one can: refulfill subscription.
    :param title: The title.
    :param about: The bio or description.
    :param photo: The photo.
    :param participants_count: How many there are: participants.
    :param participants: The members.
    :param color: The color.
    :param subscription_pricing: The subscription pricing.
    :param subscription_form_id: Id of the subscription form.
    :param bot_verification: The bot verification.

    https://core.telegram.org/constructor/chatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5C9D3702
    TL_NAME: ClassVar[str] = "chatInvite"
    TL_TYPE: ClassVar[str] = "ChatInvite"
    TL: ClassVar[str] = "chatInvite#5c9d3702 flags:# channel:flags.0?true broadcast:flags.1?true public:flags.2?true megagroup:flags.3?true request_needed:flags.6?true verified:flags.7?true scam:flags.8?true fake:flags.9?true can_refulfill_subscription:flags.11?true title:string about:flags.5?string photo:Photo participants_count:int participants:flags.4?Vector<User> color:int subscription_pricing:flags.10?StarsSubscriptionPricing subscription_form_id:flags.12?long bot_verification:flags.13?BotVerification = ChatInvite"

    title: str
    photo: _root.TypePhoto
    participants_count: int
    color: int
    channel: bool = False
    broadcast: bool = False
    public: bool = False
    megagroup: bool = False
    request_needed: bool = False
    verified: bool = False
    scam: bool = False
    fake: bool = False
    can_refulfill_subscription: bool = False
    about: str | None = None
    participants: list[_root.TypeUser] | None = None
    subscription_pricing: _root.TypeStarsSubscriptionPricing | None = None
    subscription_form_id: int | None = None
    bot_verification: _root.TypeBotVerification | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.channel:
            flags |= 1
        if self.broadcast:
            flags |= 2
        if self.public:
            flags |= 4
        if self.megagroup:
            flags |= 8
        if self.request_needed:
            flags |= 0x40
        if self.verified:
            flags |= 0x80
        if self.scam:
            flags |= 0x100
        if self.fake:
            flags |= 0x200
        if self.can_refulfill_subscription:
            flags |= 0x800
        if self.about is not None:
            flags |= 0x20
        if self.participants is not None:
            flags |= 0x10
        if self.subscription_pricing is not None:
            flags |= 0x400
        if self.subscription_form_id is not None:
            flags |= 0x1000
        if self.bot_verification is not None:
            flags |= 0x2000
        out += pack_2I(0x5C9D3702, flags)
        write_str(out, self.title)
        if self.about is not None:
            write_str(out, self.about)
        self.photo.write_to(out)
        out += pack_i(self.participants_count)
        if self.participants is not None:
            write_objects(out, self.participants)
        out += pack_i(self.color)
        if self.subscription_pricing is not None:
            self.subscription_pricing.write_to(out)
        if self.subscription_form_id is not None:
            out += pack_q(self.subscription_form_id)
        if self.bot_verification is not None:
            self.bot_verification.write_to(out)


class ChatInvitePeek(TLObject):
    """The form 'peek' of ChatInvite.

    ``chatInvitePeek#61695cb0 chat:Chat expires:int = ChatInvite``

    :param chat: The chat.
    :param expires: When it ends, in Unix seconds.

    https://core.telegram.org/constructor/chatInvitePeek
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x61695CB0
    TL_NAME: ClassVar[str] = "chatInvitePeek"
    TL_TYPE: ClassVar[str] = "ChatInvite"
    TL: ClassVar[str] = "chatInvitePeek#61695cb0 chat:Chat expires:int = ChatInvite"

    chat: TypeChat
    expires: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\x5c\x69\x61"
        self.chat.write_to(out)
        out += pack_i(self.expires)


TypeChatInvite: TypeAlias = ChatInviteAlready | ChatInvite | ChatInvitePeek
"""``ChatInvite``: https://core.telegram.org/type/ChatInvite"""


class ChatOnlines(TLObject):
    """The ordinary form of ChatOnlines.

    ``chatOnlines#f041e250 onlines:int = ChatOnlines``

    :param onlines: The onlines.

    https://core.telegram.org/constructor/chatOnlines
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF041E250
    TL_NAME: ClassVar[str] = "chatOnlines"
    TL_TYPE: ClassVar[str] = "ChatOnlines"
    TL: ClassVar[str] = "chatOnlines#f041e250 onlines:int = ChatOnlines"

    onlines: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xF041E250, self.onlines)


TypeChatOnlines: TypeAlias = ChatOnlines
"""``ChatOnlines``: https://core.telegram.org/type/ChatOnlines"""


class ChatAdminRights(TLObject):
    """The ordinary form of ChatAdminRights.

    ``chatAdminRights#5fb224d5 flags:# change_info:flags.0?true post_messages:flags.1?true edit_messages:flags.2?true delete_messages:flags.3?true ban_users:flags.4?true invite_users:flags.5?true pin_messages:flags.7?true add_admins:flags.9?true anonymous:flags.10?true manage_call:flags.11?true other:flags.12?true manage_topics:flags.13?true post_stories:flags.14?true edit_stories:flags.15?true delete_stories:flags.16?true manage_direct_messages:flags.17?true manage_ranks:flags.18?true manage_linked_peers:flags.19?true = ChatAdminRights``

    :param change_info: Whether this applies: change info.
    :param post_messages: Whether this applies: post messages.
    :param edit_messages: Whether this applies: edit messages.
    :param delete_messages: Whether this applies: delete messages.
    :param ban_users: Whether this applies: ban users.
    :param invite_users: Whether this applies: invite users.
    :param pin_messages: Whether this applies: pin messages.
    :param add_admins: Whether this applies: add admins.
    :param anonymous: Whether this applies: anonymous.
    :param manage_call: Whether this applies: manage call.
    :param other: Whether this applies: other.
    :param manage_topics: Whether this applies: manage topics.
    :param post_stories: Whether this applies: post stories.
    :param edit_stories: Whether this applies: edit stories.
    :param delete_stories: Whether this applies: delete stories.
    :param manage_direct_messages: Whether this applies: manage direct messages.
    :param manage_ranks: Whether this applies: manage ranks.
    :param manage_linked_peers: Whether this applies: manage linked peers.

    https://core.telegram.org/constructor/chatAdminRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5FB224D5
    TL_NAME: ClassVar[str] = "chatAdminRights"
    TL_TYPE: ClassVar[str] = "ChatAdminRights"
    TL: ClassVar[str] = "chatAdminRights#5fb224d5 flags:# change_info:flags.0?true post_messages:flags.1?true edit_messages:flags.2?true delete_messages:flags.3?true ban_users:flags.4?true invite_users:flags.5?true pin_messages:flags.7?true add_admins:flags.9?true anonymous:flags.10?true manage_call:flags.11?true other:flags.12?true manage_topics:flags.13?true post_stories:flags.14?true edit_stories:flags.15?true delete_stories:flags.16?true manage_direct_messages:flags.17?true manage_ranks:flags.18?true manage_linked_peers:flags.19?true = ChatAdminRights"

    change_info: bool = False
    post_messages: bool = False
    edit_messages: bool = False
    delete_messages: bool = False
    ban_users: bool = False
    invite_users: bool = False
    pin_messages: bool = False
    add_admins: bool = False
    anonymous: bool = False
    manage_call: bool = False
    other: bool = False
    manage_topics: bool = False
    post_stories: bool = False
    edit_stories: bool = False
    delete_stories: bool = False
    manage_direct_messages: bool = False
    manage_ranks: bool = False
    manage_linked_peers: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.change_info:
            flags |= 1
        if self.post_messages:
            flags |= 2
        if self.edit_messages:
            flags |= 4
        if self.delete_messages:
            flags |= 8
        if self.ban_users:
            flags |= 0x10
        if self.invite_users:
            flags |= 0x20
        if self.pin_messages:
            flags |= 0x80
        if self.add_admins:
            flags |= 0x200
        if self.anonymous:
            flags |= 0x400
        if self.manage_call:
            flags |= 0x800
        if self.other:
            flags |= 0x1000
        if self.manage_topics:
            flags |= 0x2000
        if self.post_stories:
            flags |= 0x4000
        if self.edit_stories:
            flags |= 0x8000
        if self.delete_stories:
            flags |= 0x10000
        if self.manage_direct_messages:
            flags |= 0x20000
        if self.manage_ranks:
            flags |= 0x40000
        if self.manage_linked_peers:
            flags |= 0x80000
        out += pack_2I(0x5FB224D5, flags)


TypeChatAdminRights: TypeAlias = ChatAdminRights
"""``ChatAdminRights``: https://core.telegram.org/type/ChatAdminRights"""


class ChatBannedRights(TLObject):
    """The ordinary form of ChatBannedRights.

    ``chatBannedRights#9f120418 flags:# view_messages:flags.0?true send_messages:flags.1?true send_media:flags.2?true send_stickers:flags.3?true send_gifs:flags.4?true send_games:flags.5?true send_inline:flags.6?true embed_links:flags.7?true send_polls:flags.8?true change_info:flags.10?true invite_users:flags.15?true pin_messages:flags.17?true manage_topics:flags.18?true send_photos:flags.19?true send_videos:flags.20?true send_roundvideos:flags.21?true send_audios:flags.22?true send_voices:flags.23?true send_docs:flags.24?true send_plain:flags.25?true edit_rank:flags.26?true send_reactions:flags.27?true manage_linked_peers:flags.28?true until_date:int = ChatBannedRights``

    :param view_messages: Whether this applies: view messages.
    :param send_messages: Whether this applies: send messages.
    :param send_media: Whether this applies: send media.
    :param send_stickers: Whether this applies: send stickers.
    :param send_gifs: Whether this applies: send gifs.
    :param send_games: Whether this applies: send games.
    :param send_inline: Whether this applies: send inline.
    :param embed_links: Whether this applies: embed links.
    :param send_polls: Whether this applies: send polls.
    :param change_info: Whether this applies: change info.
    :param invite_users: Whether this applies: invite users.
    :param pin_messages: Whether this applies: pin messages.
    :param manage_topics: Whether this applies: manage topics.
    :param send_photos: Whether this applies: send photos.
    :param send_videos: Whether this applies: send videos.
    :param send_roundvideos: Whether this applies: send roundvideos.
    :param send_audios: Whether this applies: send audios.
    :param send_voices: Whether this applies: send voices.
    :param send_docs: Whether this applies: send docs.
    :param send_plain: Whether this applies: send plain.
    :param edit_rank: Whether this applies: edit rank.
    :param send_reactions: Whether this applies: send reactions.
    :param manage_linked_peers: Whether this applies: manage linked peers.
    :param until_date: Until when, in Unix seconds.

    https://core.telegram.org/constructor/chatBannedRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F120418
    TL_NAME: ClassVar[str] = "chatBannedRights"
    TL_TYPE: ClassVar[str] = "ChatBannedRights"
    TL: ClassVar[str] = "chatBannedRights#9f120418 flags:# view_messages:flags.0?true send_messages:flags.1?true send_media:flags.2?true send_stickers:flags.3?true send_gifs:flags.4?true send_games:flags.5?true send_inline:flags.6?true embed_links:flags.7?true send_polls:flags.8?true change_info:flags.10?true invite_users:flags.15?true pin_messages:flags.17?true manage_topics:flags.18?true send_photos:flags.19?true send_videos:flags.20?true send_roundvideos:flags.21?true send_audios:flags.22?true send_voices:flags.23?true send_docs:flags.24?true send_plain:flags.25?true edit_rank:flags.26?true send_reactions:flags.27?true manage_linked_peers:flags.28?true until_date:int = ChatBannedRights"

    until_date: int
    view_messages: bool = False
    send_messages: bool = False
    send_media: bool = False
    send_stickers: bool = False
    send_gifs: bool = False
    send_games: bool = False
    send_inline: bool = False
    embed_links: bool = False
    send_polls: bool = False
    change_info: bool = False
    invite_users: bool = False
    pin_messages: bool = False
    manage_topics: bool = False
    send_photos: bool = False
    send_videos: bool = False
    send_roundvideos: bool = False
    send_audios: bool = False
    send_voices: bool = False
    send_docs: bool = False
    send_plain: bool = False
    edit_rank: bool = False
    send_reactions: bool = False
    manage_linked_peers: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.view_messages:
            flags |= 1
        if self.send_messages:
            flags |= 2
        if self.send_media:
            flags |= 4
        if self.send_stickers:
            flags |= 8
        if self.send_gifs:
            flags |= 0x10
        if self.send_games:
            flags |= 0x20
        if self.send_inline:
            flags |= 0x40
        if self.embed_links:
            flags |= 0x80
        if self.send_polls:
            flags |= 0x100
        if self.change_info:
            flags |= 0x400
        if self.invite_users:
            flags |= 0x8000
        if self.pin_messages:
            flags |= 0x20000
        if self.manage_topics:
            flags |= 0x40000
        if self.send_photos:
            flags |= 0x80000
        if self.send_videos:
            flags |= 0x100000
        if self.send_roundvideos:
            flags |= 0x200000
        if self.send_audios:
            flags |= 0x400000
        if self.send_voices:
            flags |= 0x800000
        if self.send_docs:
            flags |= 0x1000000
        if self.send_plain:
            flags |= 0x2000000
        if self.edit_rank:
            flags |= 0x4000000
        if self.send_reactions:
            flags |= 0x8000000
        if self.manage_linked_peers:
            flags |= 0x10000000
        out += pack_2Ii(0x9F120418, flags, self.until_date)


TypeChatBannedRights: TypeAlias = ChatBannedRights
"""``ChatBannedRights``: https://core.telegram.org/type/ChatBannedRights"""


class ChatInviteImporter(TLObject):
    """The ordinary form of ChatInviteImporter.

    ``chatInviteImporter#8c5adfd9 flags:# requested:flags.0?true via_chatlist:flags.3?true user_id:long date:int about:flags.2?string approved_by:flags.1?long = ChatInviteImporter``

    :param requested: Whether this applies: requested.
    :param via_chatlist: Whether this applies: via chatlist.
    :param user_id: Id of the user.
    :param date: When it happened, in Unix seconds.
    :param about: The bio or description.
    :param approved_by: The approved by.

    https://core.telegram.org/constructor/chatInviteImporter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C5ADFD9
    TL_NAME: ClassVar[str] = "chatInviteImporter"
    TL_TYPE: ClassVar[str] = "ChatInviteImporter"
    TL: ClassVar[str] = "chatInviteImporter#8c5adfd9 flags:# requested:flags.0?true via_chatlist:flags.3?true user_id:long date:int about:flags.2?string approved_by:flags.1?long = ChatInviteImporter"

    user_id: int
    date: int
    requested: bool = False
    via_chatlist: bool = False
    about: str | None = None
    approved_by: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.requested:
            flags |= 1
        if self.via_chatlist:
            flags |= 8
        if self.about is not None:
            flags |= 4
        if self.approved_by is not None:
            flags |= 2
        out += pack_2Iqi(0x8C5ADFD9, flags, self.user_id, self.date)
        if self.about is not None:
            write_str(out, self.about)
        if self.approved_by is not None:
            out += pack_q(self.approved_by)


TypeChatInviteImporter: TypeAlias = ChatInviteImporter
"""``ChatInviteImporter``: https://core.telegram.org/type/ChatInviteImporter"""


class ChatAdminWithInvites(TLObject):
    """The ordinary form of ChatAdminWithInvites.

    ``chatAdminWithInvites#f2ecef23 admin_id:long invites_count:int revoked_invites_count:int = ChatAdminWithInvites``

    :param admin_id: Id of the admin.
    :param invites_count: How many there are: invites.
    :param revoked_invites_count: How many there are: revoked invites.

    https://core.telegram.org/constructor/chatAdminWithInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF2ECEF23
    TL_NAME: ClassVar[str] = "chatAdminWithInvites"
    TL_TYPE: ClassVar[str] = "ChatAdminWithInvites"
    TL: ClassVar[str] = "chatAdminWithInvites#f2ecef23 admin_id:long invites_count:int revoked_invites_count:int = ChatAdminWithInvites"

    admin_id: int
    invites_count: int
    revoked_invites_count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0xF2ECEF23, self.admin_id, self.invites_count, self.revoked_invites_count)


TypeChatAdminWithInvites: TypeAlias = ChatAdminWithInvites
"""``ChatAdminWithInvites``: https://core.telegram.org/type/ChatAdminWithInvites"""


class ChatTheme(TLObject):
    """The ordinary form of ChatTheme.

    ``chatTheme#c3dffc04 emoticon:string = ChatTheme``

    :param emoticon: The emoji.

    https://core.telegram.org/constructor/chatTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC3DFFC04
    TL_NAME: ClassVar[str] = "chatTheme"
    TL_TYPE: ClassVar[str] = "ChatTheme"
    TL: ClassVar[str] = "chatTheme#c3dffc04 emoticon:string = ChatTheme"

    emoticon: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x04\xfc\xdf\xc3"
        write_str(out, self.emoticon)


class ChatThemeUniqueGift(TLObject):
    """The form 'unique gift' of ChatTheme.

    ``chatThemeUniqueGift#3458f9c8 gift:StarGift theme_settings:Vector<ThemeSettings> = ChatTheme``

    :param gift: The gift.
    :param theme_settings: The theme settings.

    https://core.telegram.org/constructor/chatThemeUniqueGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3458F9C8
    TL_NAME: ClassVar[str] = "chatThemeUniqueGift"
    TL_TYPE: ClassVar[str] = "ChatTheme"
    TL: ClassVar[str] = "chatThemeUniqueGift#3458f9c8 gift:StarGift theme_settings:Vector<ThemeSettings> = ChatTheme"

    gift: _root.TypeStarGift
    theme_settings: list[_root.TypeThemeSettings]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc8\xf9\x58\x34"
        self.gift.write_to(out)
        write_objects(out, self.theme_settings)


TypeChatTheme: TypeAlias = ChatTheme | ChatThemeUniqueGift
"""``ChatTheme``: https://core.telegram.org/type/ChatTheme"""


class ChatReactionsNone(TLObject):
    """The form 'none' of ChatReactions.

    ``chatReactionsNone#eafc32bc = ChatReactions``

    https://core.telegram.org/constructor/chatReactionsNone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEAFC32BC
    TL_NAME: ClassVar[str] = "chatReactionsNone"
    TL_TYPE: ClassVar[str] = "ChatReactions"
    TL: ClassVar[str] = "chatReactionsNone#eafc32bc = ChatReactions"

    def write_to(self, out: bytearray) -> None:
        out += b"\xbc\x32\xfc\xea"


class ChatReactionsAll(TLObject):
    """The form 'all' of ChatReactions.

    ``chatReactionsAll#52928bca flags:# allow_custom:flags.0?true = ChatReactions``

    :param allow_custom: Whether this applies: allow custom.

    https://core.telegram.org/constructor/chatReactionsAll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x52928BCA
    TL_NAME: ClassVar[str] = "chatReactionsAll"
    TL_TYPE: ClassVar[str] = "ChatReactions"
    TL: ClassVar[str] = "chatReactionsAll#52928bca flags:# allow_custom:flags.0?true = ChatReactions"

    allow_custom: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.allow_custom:
            flags |= 1
        out += pack_2I(0x52928BCA, flags)


class ChatReactionsSome(TLObject):
    """The form 'some' of ChatReactions.

    ``chatReactionsSome#661d4037 reactions:Vector<Reaction> = ChatReactions``

    :param reactions: The reactions.

    https://core.telegram.org/constructor/chatReactionsSome
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x661D4037
    TL_NAME: ClassVar[str] = "chatReactionsSome"
    TL_TYPE: ClassVar[str] = "ChatReactions"
    TL: ClassVar[str] = "chatReactionsSome#661d4037 reactions:Vector<Reaction> = ChatReactions"

    reactions: list[_root.TypeReaction]

    def write_to(self, out: bytearray) -> None:
        out += b"\x37\x40\x1d\x66"
        write_objects(out, self.reactions)


TypeChatReactions: TypeAlias = ChatReactionsNone | ChatReactionsAll | ChatReactionsSome
"""``ChatReactions``: https://core.telegram.org/type/ChatReactions"""


def _read_ChatEmpty(data: bytes, pos: int, depth: int, new: Any = ChatEmpty) -> tuple[ChatEmpty, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_Chat(data: bytes, pos: int, depth: int, new: Any = Chat) -> tuple[Chat, int]:
    flags, id = unpack_Iq(data, pos)
    title, pos = read_str(data, pos + 12)
    cid = unpack_I(data, pos)[0]
    photo, pos = _ChatPhoto_table[cid](data, pos + 4, depth + 1)
    participants_count, date, version = unpack_3i(data, pos)
    pos += 12
    if flags & 0x44040:
        if flags & 0x40:
            migrated_to, pos = _InputChannel_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            migrated_to = None
        if flags & 0x4000:
            admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            admin_rights = None
        if flags & 0x40000:
            default_banned_rights, pos = _ChatBannedRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            default_banned_rights = None
    else:
        migrated_to = admin_rights = default_banned_rights = None
    if not (flags & 0x3800025):
        return new(id, title, photo, participants_count, date, version, False, False, False, False, False, False, migrated_to, admin_rights, default_banned_rights), pos
    return new(id, title, photo, participants_count, date, version, flags & 1 != 0, flags & 4 != 0, flags & 0x20 != 0, flags & 0x800000 != 0, flags & 0x1000000 != 0, flags & 0x2000000 != 0, migrated_to, admin_rights, default_banned_rights), pos


def _read_ChatForbidden(data: bytes, pos: int, depth: int, new: Any = ChatForbidden) -> tuple[ChatForbidden, int]:
    id = unpack_q(data, pos)[0]
    title, pos = read_str(data, pos + 8)
    return new(id, title), pos


def _read_Channel(data: bytes, pos: int, depth: int, new: Any = Channel) -> tuple[Channel, int]:
    flags, flags2, id = unpack_2Iq(data, pos)
    pos += 16
    if flags & 0x2000:
        access_hash = unpack_q(data, pos)[0]
        pos += 8
    else:
        access_hash = None
    title, pos = read_str(data, pos)
    if flags & 0x40:
        username, pos = read_str(data, pos)
    else:
        username = None
    cid = unpack_I(data, pos)[0]
    photo, pos = _ChatPhoto_table[cid](data, pos + 4, depth + 1)
    date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x4c200:
        if flags & 0x200:
            restriction_reason, pos = read_objects(_RestrictionReason_table, data, pos, depth)
        else:
            restriction_reason = None
        if flags & 0x4000:
            admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            admin_rights = None
        if flags & 0x8000:
            banned_rights, pos = _ChatBannedRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            banned_rights = None
        if flags & 0x40000:
            default_banned_rights, pos = _ChatBannedRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            default_banned_rights = None
    else:
        restriction_reason = admin_rights = banned_rights = default_banned_rights = None
    if flags & 0x20000 or flags2 & 0x91:
        if flags & 0x20000:
            participants_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            participants_count = None
        if flags2 & 1:
            usernames, pos = read_objects(_Username_table, data, pos, depth)
        else:
            usernames = None
        if flags2 & 0x10:
            stories_max_id, pos = _RecentStory_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories_max_id = None
        if flags2 & 0x80:
            color, pos = _PeerColor_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            color = None
    else:
        participants_count = usernames = stories_max_id = color = None
    if flags2 & 0xf00:
        if flags2 & 0x100:
            profile_color, pos = _PeerColor_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            profile_color = None
        if flags2 & 0x200:
            emoji_status, pos = _EmojiStatus_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            emoji_status = None
        if flags2 & 0x400:
            level = unpack_i(data, pos)[0]
            pos += 4
        else:
            level = None
        if flags2 & 0x800:
            subscription_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            subscription_until_date = None
    else:
        profile_color = emoji_status = level = subscription_until_date = None
    if flags2 & 0x146000:
        if flags2 & 0x2000:
            bot_verification_icon = unpack_q(data, pos)[0]
            pos += 8
        else:
            bot_verification_icon = None
        if flags2 & 0x4000:
            send_paid_messages_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            send_paid_messages_stars = None
        if flags2 & 0x40000:
            linked_monoforum_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            linked_monoforum_id = None
        if flags2 & 0x100000:
            linked_community_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            linked_community_id = None
    else:
        bot_verification_icon = send_paid_messages_stars = linked_monoforum_id = linked_community_id = None
    return new(*((id, title, photo, date,) + _Channel_flags[flags & 0x7ff81ba5] + _Channel_flags2[flags2 & 0xb900e] + (access_hash, username, restriction_reason, admin_rights, banned_rights, default_banned_rights, participants_count, usernames, stories_max_id, color, profile_color, emoji_status, level, subscription_until_date, bot_verification_icon, send_paid_messages_stars, linked_monoforum_id, linked_community_id,))), pos


def _read_ChannelForbidden(data: bytes, pos: int, depth: int, new: Any = ChannelForbidden) -> tuple[ChannelForbidden, int]:
    flags, id, access_hash = unpack_I2q(data, pos)
    title, pos = read_str(data, pos + 20)
    if flags & 0x10000:
        until_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        until_date = None
    return new(id, access_hash, title, flags & 0x20 != 0, flags & 0x100 != 0, flags & 0x400 != 0, until_date), pos


def _read_CommunityForbidden(data: bytes, pos: int, depth: int, new: Any = CommunityForbidden) -> tuple[CommunityForbidden, int]:
    flags, id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x2000:
        access_hash = unpack_q(data, pos)[0]
        pos += 8
    else:
        access_hash = None
    title, pos = read_str(data, pos)
    return new(id, title, access_hash), pos


def _read_Community(data: bytes, pos: int, depth: int, new: Any = Community) -> tuple[Community, int]:
    flags, flags2, id = unpack_2Iq(data, pos)
    pos += 16
    if flags & 0x2000:
        access_hash = unpack_q(data, pos)[0]
        pos += 8
    else:
        access_hash = None
    title, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    photo, pos = _ChatPhoto_table[cid](data, pos + 4, depth + 1)
    date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x44000:
        if flags & 0x4000:
            admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            admin_rights = None
        if flags & 0x40000:
            default_banned_rights, pos = _ChatBannedRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            default_banned_rights = None
    else:
        admin_rights = default_banned_rights = None
    if not (flags & 0x1005 or flags2 & 0x100000):
        return new(id, title, photo, date, False, False, False, False, access_hash, admin_rights, default_banned_rights), pos
    return new(id, title, photo, date, flags & 1 != 0, flags & 4 != 0, flags & 0x1000 != 0, flags2 & 0x100000 != 0, access_hash, admin_rights, default_banned_rights), pos


def _read_ChatFull(data: bytes, pos: int, depth: int, new: Any = ChatFull) -> tuple[ChatFull, int]:
    flags, id = unpack_Iq(data, pos)
    about, pos = read_str(data, pos + 12)
    cid = unpack_I(data, pos)[0]
    participants, pos = _ChatParticipants_table[cid](data, pos + 4, depth + 1)
    if flags & 4:
        chat_photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        chat_photo = None
    cid = unpack_I(data, pos)[0]
    notify_settings, pos = _PeerNotifySettings_table[cid](data, pos + 4, depth + 1)
    if flags & 0x2848:
        if flags & 0x2000:
            exported_invite, pos = _ExportedChatInvite_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            exported_invite = None
        if flags & 8:
            bot_info, pos = read_objects(_BotInfo_table, data, pos, depth)
        else:
            bot_info = None
        if flags & 0x40:
            pinned_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            pinned_msg_id = None
        if flags & 0x800:
            folder_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            folder_id = None
    else:
        exported_invite = bot_info = pinned_msg_id = folder_id = None
    if flags & 0x1d000:
        if flags & 0x1000:
            call, pos = _InputGroupCall_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            call = None
        if flags & 0x4000:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
        if flags & 0x8000:
            groupcall_default_join_as, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            groupcall_default_join_as = None
        if flags & 0x10000:
            theme_emoticon, pos = read_str(data, pos)
        else:
            theme_emoticon = None
    else:
        call = ttl_period = groupcall_default_join_as = theme_emoticon = None
    if flags & 0x160000:
        if flags & 0x20000:
            requests_pending = unpack_i(data, pos)[0]
            pos += 4
        else:
            requests_pending = None
        if flags & 0x20000:
            recent_requesters, pos = read_longs(data, pos)
        else:
            recent_requesters = None
        if flags & 0x40000:
            available_reactions, pos = _ChatReactions_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            available_reactions = None
        if flags & 0x100000:
            reactions_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            reactions_limit = None
    else:
        requests_pending = recent_requesters = available_reactions = reactions_limit = None
    return new(id, about, participants, notify_settings, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x80000 != 0, chat_photo, exported_invite, bot_info, pinned_msg_id, folder_id, call, ttl_period, groupcall_default_join_as, theme_emoticon, requests_pending, recent_requesters, available_reactions, reactions_limit), pos


def _read_ChannelFull(data: bytes, pos: int, depth: int, new: Any = ChannelFull) -> tuple[ChannelFull, int]:
    flags, flags2, id = unpack_2Iq(data, pos)
    about, pos = read_str(data, pos + 16)
    if flags & 0x7:
        if flags & 1:
            participants_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            participants_count = None
        if flags & 2:
            admins_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            admins_count = None
        if flags & 4:
            kicked_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            kicked_count = None
        if flags & 4:
            banned_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            banned_count = None
    else:
        participants_count = admins_count = kicked_count = banned_count = None
    if flags & 0x2000:
        online_count = unpack_i(data, pos)[0]
        pos += 4
    else:
        online_count = None
    read_inbox_max_id_, read_outbox_max_id_, unread_count, cid = unpack_3iI(data, pos)
    chat_photo, pos = _Photo_table[cid](data, pos + 16, depth + 1)
    cid = unpack_I(data, pos)[0]
    notify_settings, pos = _PeerNotifySettings_table[cid](data, pos + 4, depth + 1)
    if flags & 0x800000:
        exported_invite, pos = _ExportedChatInvite_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        exported_invite = None
    bot_info, pos = read_objects(_BotInfo_table, data, pos, depth)
    if flags & 0x130:
        if flags & 0x10:
            migrated_from_chat_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            migrated_from_chat_id = None
        if flags & 0x10:
            migrated_from_max_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            migrated_from_max_id = None
        if flags & 0x20:
            pinned_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            pinned_msg_id = None
        if flags & 0x100:
            stickerset, pos = _StickerSet_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stickerset = None
    else:
        migrated_from_chat_id = migrated_from_max_id = pinned_msg_id = stickerset = None
    if flags & 0xca00:
        if flags & 0x200:
            available_min_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            available_min_id = None
        if flags & 0x800:
            folder_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            folder_id = None
        if flags & 0x4000:
            linked_chat_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            linked_chat_id = None
        if flags & 0x8000:
            location, pos = _ChannelLocation_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            location = None
    else:
        available_min_id = folder_id = linked_chat_id = location = None
    if flags & 0x61000:
        if flags & 0x20000:
            slowmode_seconds = unpack_i(data, pos)[0]
            pos += 4
        else:
            slowmode_seconds = None
        if flags & 0x40000:
            slowmode_next_send_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            slowmode_next_send_date = None
        if flags & 0x1000:
            stats_dc = unpack_i(data, pos)[0]
            pos += 4
        else:
            stats_dc = None
    else:
        slowmode_seconds = slowmode_next_send_date = stats_dc = None
    pts = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x7200000:
        if flags & 0x200000:
            call, pos = _InputGroupCall_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            call = None
        if flags & 0x1000000:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
        if flags & 0x2000000:
            pending_suggestions, pos = read_strs(data, pos)
        else:
            pending_suggestions = None
        if flags & 0x4000000:
            groupcall_default_join_as, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            groupcall_default_join_as = None
    else:
        call = ttl_period = pending_suggestions = groupcall_default_join_as = None
    if flags & 0x38000000:
        if flags & 0x8000000:
            theme_emoticon, pos = read_str(data, pos)
        else:
            theme_emoticon = None
        if flags & 0x10000000:
            requests_pending = unpack_i(data, pos)[0]
            pos += 4
        else:
            requests_pending = None
        if flags & 0x10000000:
            recent_requesters, pos = read_longs(data, pos)
        else:
            recent_requesters = None
        if flags & 0x20000000:
            default_send_as, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            default_send_as = None
    else:
        theme_emoticon = requests_pending = recent_requesters = default_send_as = None
    if flags & 0x40000000 or flags2 & 0x2090:
        if flags & 0x40000000:
            available_reactions, pos = _ChatReactions_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            available_reactions = None
        if flags2 & 0x2000:
            reactions_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            reactions_limit = None
        if flags2 & 0x10:
            stories, pos = _PeerStories_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories = None
        if flags2 & 0x80:
            wallpaper, pos = _WallPaper_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            wallpaper = None
    else:
        available_reactions = reactions_limit = stories = wallpaper = None
    if flags2 & 0x20700:
        if flags2 & 0x100:
            boosts_applied = unpack_i(data, pos)[0]
            pos += 4
        else:
            boosts_applied = None
        if flags2 & 0x200:
            boosts_unrestrict = unpack_i(data, pos)[0]
            pos += 4
        else:
            boosts_unrestrict = None
        if flags2 & 0x400:
            emojiset, pos = _StickerSet_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            emojiset = None
        if flags2 & 0x20000:
            bot_verification, pos = _BotVerification_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_verification = None
    else:
        boosts_applied = boosts_unrestrict = emojiset = bot_verification = None
    if flags2 & 0xe40000:
        if flags2 & 0x40000:
            stargifts_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            stargifts_count = None
        if flags2 & 0x200000:
            send_paid_messages_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            send_paid_messages_stars = None
        if flags2 & 0x400000:
            main_tab, pos = _ProfileTab_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            main_tab = None
        if flags2 & 0x800000:
            guard_bot_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            guard_bot_id = None
    else:
        stargifts_count = send_paid_messages_stars = main_tab = guard_bot_id = None
    return new(*((id, about, read_inbox_max_id_, read_outbox_max_id_, unread_count, chat_photo, notify_settings, bot_info, pts,) + _ChannelFull_flags[flags & 0x5904c8] + _ChannelFull_flags2[flags2 & 0x19d86f] + (participants_count, admins_count, kicked_count, banned_count, online_count, exported_invite, migrated_from_chat_id, migrated_from_max_id, pinned_msg_id, stickerset, available_min_id, folder_id, linked_chat_id, location, slowmode_seconds, slowmode_next_send_date, stats_dc, call, ttl_period, pending_suggestions, groupcall_default_join_as, theme_emoticon, requests_pending, recent_requesters, default_send_as, available_reactions, reactions_limit, stories, wallpaper, boosts_applied,) + (boosts_unrestrict, emojiset, bot_verification, stargifts_count, send_paid_messages_stars, main_tab, guard_bot_id,))), pos


def _read_CommunityFull(data: bytes, pos: int, depth: int, new: Any = CommunityFull) -> tuple[CommunityFull, int]:
    flags, id = unpack_Iq(data, pos)
    about, pos = read_str(data, pos + 12)
    cid = unpack_I(data, pos)[0]
    chat_photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    linked_peers, pos = read_objects(_CommunityPeer_table, data, pos, depth)
    if flags & 0x7:
        if flags & 2:
            admins_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            admins_count = None
        if flags & 4:
            kicked_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            kicked_count = None
        if flags & 1:
            peer_link_requests_pending = unpack_i(data, pos)[0]
            pos += 4
        else:
            peer_link_requests_pending = None
    else:
        admins_count = kicked_count = peer_link_requests_pending = None
    return new(id, about, chat_photo, linked_peers, admins_count, kicked_count, peer_link_requests_pending), pos


def _read_ChatParticipant(data: bytes, pos: int, depth: int, new: Any = ChatParticipant) -> tuple[ChatParticipant, int]:
    flags, user_id, inviter_id, date = unpack_I2qi(data, pos)
    pos += 24
    if flags & 1:
        rank, pos = read_str(data, pos)
    else:
        rank = None
    return new(user_id, inviter_id, date, rank), pos


def _read_ChatParticipantCreator(data: bytes, pos: int, depth: int, new: Any = ChatParticipantCreator) -> tuple[ChatParticipantCreator, int]:
    flags, user_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        rank, pos = read_str(data, pos)
    else:
        rank = None
    return new(user_id, rank), pos


def _read_ChatParticipantAdmin(data: bytes, pos: int, depth: int, new: Any = ChatParticipantAdmin) -> tuple[ChatParticipantAdmin, int]:
    flags, user_id, inviter_id, date = unpack_I2qi(data, pos)
    pos += 24
    if flags & 1:
        rank, pos = read_str(data, pos)
    else:
        rank = None
    return new(user_id, inviter_id, date, rank), pos


def _read_ChatParticipantsForbidden(data: bytes, pos: int, depth: int, new: Any = ChatParticipantsForbidden) -> tuple[ChatParticipantsForbidden, int]:
    flags, chat_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        self_participant, pos = _ChatParticipant_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        self_participant = None
    return new(chat_id, self_participant), pos


def _read_ChatParticipants(data: bytes, pos: int, depth: int, new: Any = ChatParticipants) -> tuple[ChatParticipants, int]:
    chat_id = unpack_q(data, pos)[0]
    participants, pos = read_objects(_ChatParticipant_table, data, pos + 8, depth)
    version = unpack_i(data, pos)[0]
    return new(chat_id, participants, version), pos + 4


def _read_ChatPhotoEmpty(data: bytes, pos: int, depth: int, new: Any = ChatPhotoEmpty) -> tuple[ChatPhotoEmpty, int]:
    return new(), pos


def _read_ChatPhoto(data: bytes, pos: int, depth: int, new: Any = ChatPhoto) -> tuple[ChatPhoto, int]:
    flags, photo_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 2:
        stripped_thumb, pos = read_bytes(data, pos)
    else:
        stripped_thumb = None
    dc_id = unpack_i(data, pos)[0]
    return new(photo_id, dc_id, flags & 1 != 0, stripped_thumb), pos + 4


def _read_ChatInviteAlready(data: bytes, pos: int, depth: int, new: Any = ChatInviteAlready) -> tuple[ChatInviteAlready, int]:
    cid = unpack_I(data, pos)[0]
    chat, pos = _Chat_table[cid](data, pos + 4, depth + 1)
    return new(chat), pos


def _read_ChatInvite(data: bytes, pos: int, depth: int, new: Any = ChatInvite) -> tuple[ChatInvite, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    if flags & 0x20:
        about, pos = read_str(data, pos)
    else:
        about = None
    cid = unpack_I(data, pos)[0]
    photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    participants_count = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x10:
        participants, pos = read_objects(_User_table, data, pos, depth)
    else:
        participants = None
    color = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3400:
        if flags & 0x400:
            subscription_pricing, pos = _StarsSubscriptionPricing_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            subscription_pricing = None
        if flags & 0x1000:
            subscription_form_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            subscription_form_id = None
        if flags & 0x2000:
            bot_verification, pos = _BotVerification_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_verification = None
    else:
        subscription_pricing = subscription_form_id = bot_verification = None
    if not (flags & 0xbcf):
        return new(title, photo, participants_count, color, False, False, False, False, False, False, False, False, False, about, participants, subscription_pricing, subscription_form_id, bot_verification), pos
    return new(title, photo, participants_count, color, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x800 != 0, about, participants, subscription_pricing, subscription_form_id, bot_verification), pos


def _read_ChatInvitePeek(data: bytes, pos: int, depth: int, new: Any = ChatInvitePeek) -> tuple[ChatInvitePeek, int]:
    cid = unpack_I(data, pos)[0]
    chat, pos = _Chat_table[cid](data, pos + 4, depth + 1)
    expires = unpack_i(data, pos)[0]
    return new(chat, expires), pos + 4


def _read_ChatOnlines(data: bytes, pos: int, depth: int, new: Any = ChatOnlines) -> tuple[ChatOnlines, int]:
    onlines = unpack_i(data, pos)[0]
    return new(onlines), pos + 4


def _read_ChatAdminRights(data: bytes, pos: int, depth: int, new: Any = ChatAdminRights) -> tuple[ChatAdminRights, int]:
    flags = unpack_I(data, pos)[0]
    if not (flags & 0xffebf):
        return new(False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False), pos + 4
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x80 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, flags & 0x2000 != 0, flags & 0x4000 != 0, flags & 0x8000 != 0, flags & 0x10000 != 0, flags & 0x20000 != 0, flags & 0x40000 != 0, flags & 0x80000 != 0), pos + 4


def _read_ChatBannedRights(data: bytes, pos: int, depth: int, new: Any = ChatBannedRights) -> tuple[ChatBannedRights, int]:
    flags, until_date = unpack_Ii(data, pos)
    if not (flags & 0x1ffe85ff):
        return new(until_date, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False), pos + 8
    return new(until_date, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x400 != 0, flags & 0x8000 != 0, flags & 0x20000 != 0, flags & 0x40000 != 0, flags & 0x80000 != 0, flags & 0x100000 != 0, flags & 0x200000 != 0, flags & 0x400000 != 0, flags & 0x800000 != 0, flags & 0x1000000 != 0, flags & 0x2000000 != 0, flags & 0x4000000 != 0, flags & 0x8000000 != 0, flags & 0x10000000 != 0), pos + 8


def _read_ChatInviteImporter(data: bytes, pos: int, depth: int, new: Any = ChatInviteImporter) -> tuple[ChatInviteImporter, int]:
    flags, user_id, date = unpack_Iqi(data, pos)
    pos += 16
    if flags & 0x6:
        if flags & 4:
            about, pos = read_str(data, pos)
        else:
            about = None
        if flags & 2:
            approved_by = unpack_q(data, pos)[0]
            pos += 8
        else:
            approved_by = None
    else:
        about = approved_by = None
    return new(user_id, date, flags & 1 != 0, flags & 8 != 0, about, approved_by), pos


def _read_ChatAdminWithInvites(data: bytes, pos: int, depth: int, new: Any = ChatAdminWithInvites) -> tuple[ChatAdminWithInvites, int]:
    admin_id, invites_count, revoked_invites_count = unpack_q2i(data, pos)
    return new(admin_id, invites_count, revoked_invites_count), pos + 16


def _read_ChatTheme(data: bytes, pos: int, depth: int, new: Any = ChatTheme) -> tuple[ChatTheme, int]:
    emoticon, pos = read_str(data, pos)
    return new(emoticon), pos


def _read_ChatThemeUniqueGift(data: bytes, pos: int, depth: int, new: Any = ChatThemeUniqueGift) -> tuple[ChatThemeUniqueGift, int]:
    cid = unpack_I(data, pos)[0]
    gift, pos = _StarGift_table[cid](data, pos + 4, depth + 1)
    theme_settings, pos = read_objects(_ThemeSettings_table, data, pos, depth)
    return new(gift, theme_settings), pos


def _read_ChatReactionsNone(data: bytes, pos: int, depth: int, new: Any = ChatReactionsNone) -> tuple[ChatReactionsNone, int]:
    return new(), pos


def _read_ChatReactionsAll(data: bytes, pos: int, depth: int, new: Any = ChatReactionsAll) -> tuple[ChatReactionsAll, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_ChatReactionsSome(data: bytes, pos: int, depth: int, new: Any = ChatReactionsSome) -> tuple[ChatReactionsSome, int]:
    reactions, pos = read_objects(_Reaction_table, data, pos, depth)
    return new(reactions), pos


registry.add("Chat", {
    0x29562865: _read_ChatEmpty,
    0x41CBF256: _read_Chat,
    0x6592A1A7: _read_ChatForbidden,
    0xD49F34C6: _read_Channel,
    0x17D493D5: _read_ChannelForbidden,
    0xFD3CDAB8: _read_CommunityForbidden,
    0x65EFE954: _read_Community,
})
registry.add("ChatFull", {
    0x2633421B: _read_ChatFull,
    0xA04E8D3A: _read_ChannelFull,
    0xCBB7A507: _read_CommunityFull,
})
registry.add("ChatParticipant", {
    0x38E79FDE: _read_ChatParticipant,
    0xE1F867B8: _read_ChatParticipantCreator,
    0x0360D5D2: _read_ChatParticipantAdmin,
})
registry.add("ChatParticipants", {
    0x8763D3E1: _read_ChatParticipantsForbidden,
    0x3CBC93F8: _read_ChatParticipants,
})
registry.add("ChatPhoto", {
    0x37C1011C: _read_ChatPhotoEmpty,
    0x1C6E1C11: _read_ChatPhoto,
})
registry.add("ChatInvite", {
    0x5A686D7C: _read_ChatInviteAlready,
    0x5C9D3702: _read_ChatInvite,
    0x61695CB0: _read_ChatInvitePeek,
})
registry.add("ChatOnlines", {
    0xF041E250: _read_ChatOnlines,
})
registry.add("ChatAdminRights", {
    0x5FB224D5: _read_ChatAdminRights,
})
registry.add("ChatBannedRights", {
    0x9F120418: _read_ChatBannedRights,
})
registry.add("ChatInviteImporter", {
    0x8C5ADFD9: _read_ChatInviteImporter,
})
registry.add("ChatAdminWithInvites", {
    0xF2ECEF23: _read_ChatAdminWithInvites,
})
registry.add("ChatTheme", {
    0xC3DFFC04: _read_ChatTheme,
    0x3458F9C8: _read_ChatThemeUniqueGift,
})
registry.add("ChatReactions", {
    0xEAFC32BC: _read_ChatReactionsNone,
    0x52928BCA: _read_ChatReactionsAll,
    0x661D4037: _read_ChatReactionsSome,
})
