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
    read_ints,
    read_objects,
    read_str,
    unpacker,
    write_ints,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_I3qi: Unpack = unpacker("I3qi")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I3qi: Pack = packer("2I3qi")
pack_2i: Pack = packer("2i")
pack_I: Pack = packer("I")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_NotificationSound_table = registry.table("NotificationSound")
_Peer_table = registry.table("Peer")
_StoryItem_table = registry.table("StoryItem")


class PeerUser(TLObject):
    """The form 'user' of Peer.

    ``peerUser#59511722 user_id:long = Peer``

    :param user_id: Id of the user.

    https://core.telegram.org/constructor/peerUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x59511722
    TL_NAME: ClassVar[str] = "peerUser"
    TL_TYPE: ClassVar[str] = "Peer"
    TL: ClassVar[str] = "peerUser#59511722 user_id:long = Peer"

    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x59511722, self.user_id)


class PeerChat(TLObject):
    """The form 'chat' of Peer.

    ``peerChat#36c6019a chat_id:long = Peer``

    :param chat_id: Id of the basic group.

    https://core.telegram.org/constructor/peerChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x36C6019A
    TL_NAME: ClassVar[str] = "peerChat"
    TL_TYPE: ClassVar[str] = "Peer"
    TL: ClassVar[str] = "peerChat#36c6019a chat_id:long = Peer"

    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x36C6019A, self.chat_id)


class PeerChannel(TLObject):
    """The form 'channel' of Peer.

    ``peerChannel#a2a5371e channel_id:long = Peer``

    :param channel_id: Id of the channel or supergroup.

    https://core.telegram.org/constructor/peerChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2A5371E
    TL_NAME: ClassVar[str] = "peerChannel"
    TL_TYPE: ClassVar[str] = "Peer"
    TL: ClassVar[str] = "peerChannel#a2a5371e channel_id:long = Peer"

    channel_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA2A5371E, self.channel_id)


TypePeer: TypeAlias = PeerUser | PeerChat | PeerChannel
"""``Peer``: https://core.telegram.org/type/Peer"""


class PeerNotifySettings(TLObject):
    """The ordinary form of PeerNotifySettings.

    ``peerNotifySettings#99622c0c flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int ios_sound:flags.3?NotificationSound android_sound:flags.4?NotificationSound other_sound:flags.5?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_ios_sound:flags.8?NotificationSound stories_android_sound:flags.9?NotificationSound stories_other_sound:flags.10?NotificationSound = PeerNotifySettings``

    :param show_previews: Whether this applies: show previews.
    :param silent: Without a sound for those who get it.
    :param mute_until: The mute until.
    :param ios_sound: The ios sound.
    :param android_sound: The android sound.
    :param other_sound: The other sound.
    :param stories_muted: Whether this applies: stories muted.
    :param stories_hide_sender: Whether this applies: stories hide sender.
    :param stories_ios_sound: The stories ios sound.
    :param stories_android_sound: The stories android sound.
    :param stories_other_sound: The stories other sound.

    https://core.telegram.org/constructor/peerNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x99622C0C
    TL_NAME: ClassVar[str] = "peerNotifySettings"
    TL_TYPE: ClassVar[str] = "PeerNotifySettings"
    TL: ClassVar[str] = "peerNotifySettings#99622c0c flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int ios_sound:flags.3?NotificationSound android_sound:flags.4?NotificationSound other_sound:flags.5?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_ios_sound:flags.8?NotificationSound stories_android_sound:flags.9?NotificationSound stories_other_sound:flags.10?NotificationSound = PeerNotifySettings"

    show_previews: bool | None = None
    silent: bool | None = None
    mute_until: int | None = None
    ios_sound: _root.TypeNotificationSound | None = None
    android_sound: _root.TypeNotificationSound | None = None
    other_sound: _root.TypeNotificationSound | None = None
    stories_muted: bool | None = None
    stories_hide_sender: bool | None = None
    stories_ios_sound: _root.TypeNotificationSound | None = None
    stories_android_sound: _root.TypeNotificationSound | None = None
    stories_other_sound: _root.TypeNotificationSound | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.show_previews is not None:
            flags |= 1
        if self.silent is not None:
            flags |= 2
        if self.mute_until is not None:
            flags |= 4
        if self.ios_sound is not None:
            flags |= 8
        if self.android_sound is not None:
            flags |= 0x10
        if self.other_sound is not None:
            flags |= 0x20
        if self.stories_muted is not None:
            flags |= 0x40
        if self.stories_hide_sender is not None:
            flags |= 0x80
        if self.stories_ios_sound is not None:
            flags |= 0x100
        if self.stories_android_sound is not None:
            flags |= 0x200
        if self.stories_other_sound is not None:
            flags |= 0x400
        out += pack_2I(0x99622C0C, flags)
        if self.show_previews is not None:
            out += pack_I(BOOL_IDS[self.show_previews])
        if self.silent is not None:
            out += pack_I(BOOL_IDS[self.silent])
        if self.mute_until is not None:
            out += pack_i(self.mute_until)
        if self.ios_sound is not None:
            self.ios_sound.write_to(out)
        if self.android_sound is not None:
            self.android_sound.write_to(out)
        if self.other_sound is not None:
            self.other_sound.write_to(out)
        if self.stories_muted is not None:
            out += pack_I(BOOL_IDS[self.stories_muted])
        if self.stories_hide_sender is not None:
            out += pack_I(BOOL_IDS[self.stories_hide_sender])
        if self.stories_ios_sound is not None:
            self.stories_ios_sound.write_to(out)
        if self.stories_android_sound is not None:
            self.stories_android_sound.write_to(out)
        if self.stories_other_sound is not None:
            self.stories_other_sound.write_to(out)


TypePeerNotifySettings: TypeAlias = PeerNotifySettings
"""``PeerNotifySettings``: https://core.telegram.org/type/PeerNotifySettings"""


class PeerSettings(TLObject):
    """The ordinary form of PeerSettings.

    ``peerSettings#f47741f7 flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true request_chat_broadcast:flags.10?true business_bot_paused:flags.11?true business_bot_can_reply:flags.12?true geo_distance:flags.6?int request_chat_title:flags.9?string request_chat_date:flags.9?int business_bot_id:flags.13?long business_bot_manage_url:flags.13?string charge_paid_message_stars:flags.14?long registration_month:flags.15?string phone_country:flags.16?string name_change_date:flags.17?int photo_change_date:flags.18?int = PeerSettings``

    :param report_spam: Whether this applies: report spam.
    :param add_contact: Whether this applies: add contact.
    :param block_contact: Whether this applies: block contact.
    :param share_contact: Whether this applies: share contact.
    :param need_contacts_exception: Whether this applies: need contacts exception.
    :param report_geo: Whether this applies: report geo.
    :param autoarchived: Whether this applies: autoarchived.
    :param invite_members: Whether this applies: invite members.
    :param request_chat_broadcast: Whether this applies: request chat broadcast.
    :param business_bot_paused: Whether this applies: business bot paused.
    :param business_bot_can_reply: Whether this applies: business bot can reply.
    :param geo_distance: The geo distance.
    :param request_chat_title: The request chat title.
    :param request_chat_date: The request chat date, in Unix seconds.
    :param business_bot_id: Id of the business bot.
    :param business_bot_manage_url: The business bot manage url.
    :param charge_paid_message_stars: The charge paid message stars.
    :param registration_month: The registration month.
    :param phone_country: The phone country.
    :param name_change_date: The name change date, in Unix seconds.
    :param photo_change_date: The photo change date, in Unix seconds.

    https://core.telegram.org/constructor/peerSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF47741F7
    TL_NAME: ClassVar[str] = "peerSettings"
    TL_TYPE: ClassVar[str] = "PeerSettings"
    TL: ClassVar[str] = "peerSettings#f47741f7 flags:# report_spam:flags.0?true add_contact:flags.1?true block_contact:flags.2?true share_contact:flags.3?true need_contacts_exception:flags.4?true report_geo:flags.5?true autoarchived:flags.7?true invite_members:flags.8?true request_chat_broadcast:flags.10?true business_bot_paused:flags.11?true business_bot_can_reply:flags.12?true geo_distance:flags.6?int request_chat_title:flags.9?string request_chat_date:flags.9?int business_bot_id:flags.13?long business_bot_manage_url:flags.13?string charge_paid_message_stars:flags.14?long registration_month:flags.15?string phone_country:flags.16?string name_change_date:flags.17?int photo_change_date:flags.18?int = PeerSettings"

    report_spam: bool = False
    add_contact: bool = False
    block_contact: bool = False
    share_contact: bool = False
    need_contacts_exception: bool = False
    report_geo: bool = False
    autoarchived: bool = False
    invite_members: bool = False
    request_chat_broadcast: bool = False
    business_bot_paused: bool = False
    business_bot_can_reply: bool = False
    geo_distance: int | None = None
    request_chat_title: str | None = None
    request_chat_date: int | None = None
    business_bot_id: int | None = None
    business_bot_manage_url: str | None = None
    charge_paid_message_stars: int | None = None
    registration_month: str | None = None
    phone_country: str | None = None
    name_change_date: int | None = None
    photo_change_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.report_spam:
            flags |= 1
        if self.add_contact:
            flags |= 2
        if self.block_contact:
            flags |= 4
        if self.share_contact:
            flags |= 8
        if self.need_contacts_exception:
            flags |= 0x10
        if self.report_geo:
            flags |= 0x20
        if self.autoarchived:
            flags |= 0x80
        if self.invite_members:
            flags |= 0x100
        if self.request_chat_broadcast:
            flags |= 0x400
        if self.business_bot_paused:
            flags |= 0x800
        if self.business_bot_can_reply:
            flags |= 0x1000
        if self.geo_distance is not None:
            flags |= 0x40
        if self.request_chat_title is not None or self.request_chat_date is not None:
            flags |= 0x200
        if self.business_bot_id is not None or self.business_bot_manage_url is not None:
            flags |= 0x2000
        if self.charge_paid_message_stars is not None:
            flags |= 0x4000
        if self.registration_month is not None:
            flags |= 0x8000
        if self.phone_country is not None:
            flags |= 0x10000
        if self.name_change_date is not None:
            flags |= 0x20000
        if self.photo_change_date is not None:
            flags |= 0x40000
        out += pack_2I(0xF47741F7, flags)
        if self.geo_distance is not None:
            out += pack_i(self.geo_distance)
        if flags & 0x200:
            write_str(out, self.request_chat_title)
        if flags & 0x200:
            out += pack_i(self.request_chat_date)
        if flags & 0x2000:
            out += pack_q(self.business_bot_id)
        if flags & 0x2000:
            write_str(out, self.business_bot_manage_url)
        if self.charge_paid_message_stars is not None:
            out += pack_q(self.charge_paid_message_stars)
        if self.registration_month is not None:
            write_str(out, self.registration_month)
        if self.phone_country is not None:
            write_str(out, self.phone_country)
        if self.name_change_date is not None:
            out += pack_i(self.name_change_date)
        if self.photo_change_date is not None:
            out += pack_i(self.photo_change_date)


TypePeerSettings: TypeAlias = PeerSettings
"""``PeerSettings``: https://core.telegram.org/type/PeerSettings"""


class PeerLocated(TLObject):
    """The ordinary form of PeerLocated.

    ``peerLocated#ca461b5d peer:Peer expires:int distance:int = PeerLocated``

    :param peer: The chat, user or channel it concerns.
    :param expires: When it ends, in Unix seconds.
    :param distance: The distance.

    https://core.telegram.org/constructor/peerLocated
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCA461B5D
    TL_NAME: ClassVar[str] = "peerLocated"
    TL_TYPE: ClassVar[str] = "PeerLocated"
    TL: ClassVar[str] = "peerLocated#ca461b5d peer:Peer expires:int distance:int = PeerLocated"

    peer: TypePeer
    expires: int
    distance: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\x1b\x46\xca"
        self.peer.write_to(out)
        out += pack_2i(self.expires, self.distance)


class PeerSelfLocated(TLObject):
    """The form 'peer self located' of PeerLocated.

    ``peerSelfLocated#f8ec284b expires:int = PeerLocated``

    :param expires: When it ends, in Unix seconds.

    https://core.telegram.org/constructor/peerSelfLocated
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8EC284B
    TL_NAME: ClassVar[str] = "peerSelfLocated"
    TL_TYPE: ClassVar[str] = "PeerLocated"
    TL: ClassVar[str] = "peerSelfLocated#f8ec284b expires:int = PeerLocated"

    expires: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xF8EC284B, self.expires)


TypePeerLocated: TypeAlias = PeerLocated | PeerSelfLocated
"""``PeerLocated``: https://core.telegram.org/type/PeerLocated"""


class PeerBlocked(TLObject):
    """The ordinary form of PeerBlocked.

    ``peerBlocked#e8fd8014 peer_id:Peer date:int = PeerBlocked``

    :param peer_id: The chat, user or channel it belongs to.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/peerBlocked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE8FD8014
    TL_NAME: ClassVar[str] = "peerBlocked"
    TL_TYPE: ClassVar[str] = "PeerBlocked"
    TL: ClassVar[str] = "peerBlocked#e8fd8014 peer_id:Peer date:int = PeerBlocked"

    peer_id: TypePeer
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\x80\xfd\xe8"
        self.peer_id.write_to(out)
        out += pack_i(self.date)


TypePeerBlocked: TypeAlias = PeerBlocked
"""``PeerBlocked``: https://core.telegram.org/type/PeerBlocked"""


class PeerStories(TLObject):
    """The ordinary form of PeerStories.

    ``peerStories#9a35e999 flags:# peer:Peer max_read_id:flags.0?int stories:Vector<StoryItem> = PeerStories``

    :param peer: The chat, user or channel it concerns.
    :param max_read_id: Id of the max read.
    :param stories: The stories.

    https://core.telegram.org/constructor/peerStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A35E999
    TL_NAME: ClassVar[str] = "peerStories"
    TL_TYPE: ClassVar[str] = "PeerStories"
    TL: ClassVar[str] = "peerStories#9a35e999 flags:# peer:Peer max_read_id:flags.0?int stories:Vector<StoryItem> = PeerStories"

    peer: TypePeer
    stories: list[_root.TypeStoryItem]
    max_read_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.max_read_id is not None:
            flags |= 1
        out += pack_2I(0x9A35E999, flags)
        self.peer.write_to(out)
        if self.max_read_id is not None:
            out += pack_i(self.max_read_id)
        write_objects(out, self.stories)


TypePeerStories: TypeAlias = PeerStories
"""``PeerStories``: https://core.telegram.org/type/PeerStories"""


class PeerColor(TLObject):
    """The ordinary form of PeerColor.

    ``peerColor#b54b5acf flags:# color:flags.0?int background_emoji_id:flags.1?long = PeerColor``

    :param color: The color.
    :param background_emoji_id: Id of the background emoji.

    https://core.telegram.org/constructor/peerColor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB54B5ACF
    TL_NAME: ClassVar[str] = "peerColor"
    TL_TYPE: ClassVar[str] = "PeerColor"
    TL: ClassVar[str] = "peerColor#b54b5acf flags:# color:flags.0?int background_emoji_id:flags.1?long = PeerColor"

    color: int | None = None
    background_emoji_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.color is not None:
            flags |= 1
        if self.background_emoji_id is not None:
            flags |= 2
        out += pack_2I(0xB54B5ACF, flags)
        if self.color is not None:
            out += pack_i(self.color)
        if self.background_emoji_id is not None:
            out += pack_q(self.background_emoji_id)


class PeerColorCollectible(TLObject):
    """The form 'collectible' of PeerColor.

    ``peerColorCollectible#b9c0639a flags:# collectible_id:long gift_emoji_id:long background_emoji_id:long accent_color:int colors:Vector<int> dark_accent_color:flags.0?int dark_colors:flags.1?Vector<int> = PeerColor``

    :param collectible_id: Id of the collectible.
    :param gift_emoji_id: Id of the gift emoji.
    :param background_emoji_id: Id of the background emoji.
    :param accent_color: The accent color.
    :param colors: The colors.
    :param dark_accent_color: The dark accent color.
    :param dark_colors: The dark colors.

    https://core.telegram.org/constructor/peerColorCollectible
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB9C0639A
    TL_NAME: ClassVar[str] = "peerColorCollectible"
    TL_TYPE: ClassVar[str] = "PeerColor"
    TL: ClassVar[str] = "peerColorCollectible#b9c0639a flags:# collectible_id:long gift_emoji_id:long background_emoji_id:long accent_color:int colors:Vector<int> dark_accent_color:flags.0?int dark_colors:flags.1?Vector<int> = PeerColor"

    collectible_id: int
    gift_emoji_id: int
    background_emoji_id: int
    accent_color: int
    colors: list[int]
    dark_accent_color: int | None = None
    dark_colors: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark_accent_color is not None:
            flags |= 1
        if self.dark_colors is not None:
            flags |= 2
        out += pack_2I3qi(0xB9C0639A, flags, self.collectible_id, self.gift_emoji_id, self.background_emoji_id, self.accent_color)
        write_ints(out, self.colors)
        if self.dark_accent_color is not None:
            out += pack_i(self.dark_accent_color)
        if self.dark_colors is not None:
            write_ints(out, self.dark_colors)


class InputPeerColorCollectible(TLObject):
    """The form 'input peer color collectible' of PeerColor.

    ``inputPeerColorCollectible#b8ea86a9 collectible_id:long = PeerColor``

    :param collectible_id: Id of the collectible.

    https://core.telegram.org/constructor/inputPeerColorCollectible
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB8EA86A9
    TL_NAME: ClassVar[str] = "inputPeerColorCollectible"
    TL_TYPE: ClassVar[str] = "PeerColor"
    TL: ClassVar[str] = "inputPeerColorCollectible#b8ea86a9 collectible_id:long = PeerColor"

    collectible_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xB8EA86A9, self.collectible_id)


TypePeerColor: TypeAlias = PeerColor | PeerColorCollectible | InputPeerColorCollectible
"""``PeerColor``: https://core.telegram.org/type/PeerColor"""


def _read_PeerUser(data: bytes, pos: int, depth: int, new: Any = PeerUser) -> tuple[PeerUser, int]:
    user_id = unpack_q(data, pos)[0]
    return new(user_id), pos + 8


def _read_PeerChat(data: bytes, pos: int, depth: int, new: Any = PeerChat) -> tuple[PeerChat, int]:
    chat_id = unpack_q(data, pos)[0]
    return new(chat_id), pos + 8


def _read_PeerChannel(data: bytes, pos: int, depth: int, new: Any = PeerChannel) -> tuple[PeerChannel, int]:
    channel_id = unpack_q(data, pos)[0]
    return new(channel_id), pos + 8


def _read_PeerNotifySettings(data: bytes, pos: int, depth: int, new: Any = PeerNotifySettings) -> tuple[PeerNotifySettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            show_previews = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            show_previews = None
        if flags & 2:
            silent = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            silent = None
        if flags & 4:
            mute_until = unpack_i(data, pos)[0]
            pos += 4
        else:
            mute_until = None
        if flags & 8:
            ios_sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            ios_sound = None
    else:
        show_previews = silent = mute_until = ios_sound = None
    if flags & 0xf0:
        if flags & 0x10:
            android_sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            android_sound = None
        if flags & 0x20:
            other_sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            other_sound = None
        if flags & 0x40:
            stories_muted = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            stories_muted = None
        if flags & 0x80:
            stories_hide_sender = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            stories_hide_sender = None
    else:
        android_sound = other_sound = stories_muted = stories_hide_sender = None
    if flags & 0x700:
        if flags & 0x100:
            stories_ios_sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories_ios_sound = None
        if flags & 0x200:
            stories_android_sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories_android_sound = None
        if flags & 0x400:
            stories_other_sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories_other_sound = None
    else:
        stories_ios_sound = stories_android_sound = stories_other_sound = None
    return new(show_previews, silent, mute_until, ios_sound, android_sound, other_sound, stories_muted, stories_hide_sender, stories_ios_sound, stories_android_sound, stories_other_sound), pos


def _read_PeerSettings(data: bytes, pos: int, depth: int, new: Any = PeerSettings) -> tuple[PeerSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x2240:
        if flags & 0x40:
            geo_distance = unpack_i(data, pos)[0]
            pos += 4
        else:
            geo_distance = None
        if flags & 0x200:
            request_chat_title, pos = read_str(data, pos)
        else:
            request_chat_title = None
        if flags & 0x200:
            request_chat_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            request_chat_date = None
        if flags & 0x2000:
            business_bot_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            business_bot_id = None
    else:
        geo_distance = request_chat_title = request_chat_date = business_bot_id = None
    if flags & 0x1e000:
        if flags & 0x2000:
            business_bot_manage_url, pos = read_str(data, pos)
        else:
            business_bot_manage_url = None
        if flags & 0x4000:
            charge_paid_message_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            charge_paid_message_stars = None
        if flags & 0x8000:
            registration_month, pos = read_str(data, pos)
        else:
            registration_month = None
        if flags & 0x10000:
            phone_country, pos = read_str(data, pos)
        else:
            phone_country = None
    else:
        business_bot_manage_url = charge_paid_message_stars = registration_month = phone_country = None
    if flags & 0x60000:
        if flags & 0x20000:
            name_change_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            name_change_date = None
        if flags & 0x40000:
            photo_change_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            photo_change_date = None
    else:
        name_change_date = photo_change_date = None
    if not (flags & 0x1dbf):
        return new(False, False, False, False, False, False, False, False, False, False, False, geo_distance, request_chat_title, request_chat_date, business_bot_id, business_bot_manage_url, charge_paid_message_stars, registration_month, phone_country, name_change_date, photo_change_date), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x400 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, geo_distance, request_chat_title, request_chat_date, business_bot_id, business_bot_manage_url, charge_paid_message_stars, registration_month, phone_country, name_change_date, photo_change_date), pos


def _read_PeerLocated(data: bytes, pos: int, depth: int, new: Any = PeerLocated) -> tuple[PeerLocated, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    expires, distance = unpack_2i(data, pos)
    return new(peer, expires, distance), pos + 8


def _read_PeerSelfLocated(data: bytes, pos: int, depth: int, new: Any = PeerSelfLocated) -> tuple[PeerSelfLocated, int]:
    expires = unpack_i(data, pos)[0]
    return new(expires), pos + 4


def _read_PeerBlocked(data: bytes, pos: int, depth: int, new: Any = PeerBlocked) -> tuple[PeerBlocked, int]:
    cid = unpack_I(data, pos)[0]
    peer_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    date = unpack_i(data, pos)[0]
    return new(peer_id, date), pos + 4


def _read_PeerStories(data: bytes, pos: int, depth: int, new: Any = PeerStories) -> tuple[PeerStories, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        max_read_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        max_read_id = None
    stories, pos = read_objects(_StoryItem_table, data, pos, depth)
    return new(peer, stories, max_read_id), pos


def _read_PeerColor(data: bytes, pos: int, depth: int, new: Any = PeerColor) -> tuple[PeerColor, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            color = unpack_i(data, pos)[0]
            pos += 4
        else:
            color = None
        if flags & 2:
            background_emoji_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            background_emoji_id = None
    else:
        color = background_emoji_id = None
    return new(color, background_emoji_id), pos


def _read_PeerColorCollectible(data: bytes, pos: int, depth: int, new: Any = PeerColorCollectible) -> tuple[PeerColorCollectible, int]:
    flags, collectible_id, gift_emoji_id, background_emoji_id, accent_color = unpack_I3qi(data, pos)
    colors, pos = read_ints(data, pos + 32)
    if flags & 0x3:
        if flags & 1:
            dark_accent_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            dark_accent_color = None
        if flags & 2:
            dark_colors, pos = read_ints(data, pos)
        else:
            dark_colors = None
    else:
        dark_accent_color = dark_colors = None
    return new(collectible_id, gift_emoji_id, background_emoji_id, accent_color, colors, dark_accent_color, dark_colors), pos


def _read_InputPeerColorCollectible(data: bytes, pos: int, depth: int, new: Any = InputPeerColorCollectible) -> tuple[InputPeerColorCollectible, int]:
    collectible_id = unpack_q(data, pos)[0]
    return new(collectible_id), pos + 8


registry.add("Peer", {
    0x59511722: _read_PeerUser,
    0x36C6019A: _read_PeerChat,
    0xA2A5371E: _read_PeerChannel,
})
registry.add("PeerNotifySettings", {
    0x99622C0C: _read_PeerNotifySettings,
})
registry.add("PeerSettings", {
    0xF47741F7: _read_PeerSettings,
})
registry.add("PeerLocated", {
    0xCA461B5D: _read_PeerLocated,
    0xF8EC284B: _read_PeerSelfLocated,
})
registry.add("PeerBlocked", {
    0xE8FD8014: _read_PeerBlocked,
})
registry.add("PeerStories", {
    0x9A35E999: _read_PeerStories,
})
registry.add("PeerColor", {
    0xB54B5ACF: _read_PeerColor,
    0xB9C0639A: _read_PeerColorCollectible,
    0xB8EA86A9: _read_InputPeerColorCollectible,
})
