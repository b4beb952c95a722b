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
    read_objects,
    read_str,
    unpacker,
    write_bytes,
    write_object,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2Iq: Unpack = unpacker("2Iq")
unpack_I: Unpack = unpacker("I")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2Iq: Pack = packer("2Iq")
pack_3Iq: Pack = packer("3Iq")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Birthday_table = registry.table("Birthday")
_BotInfo_table = registry.table("BotInfo")
_BotVerification_table = registry.table("BotVerification")
_BusinessAwayMessage_table = registry.table("BusinessAwayMessage")
_BusinessGreetingMessage_table = registry.table("BusinessGreetingMessage")
_BusinessIntro_table = registry.table("BusinessIntro")
_BusinessLocation_table = registry.table("BusinessLocation")
_BusinessWorkHours_table = registry.table("BusinessWorkHours")
_ChatAdminRights_table = registry.table("ChatAdminRights")
_ChatTheme_table = registry.table("ChatTheme")
_DisallowedGiftsSettings_table = registry.table("DisallowedGiftsSettings")
_Document_table = registry.table("Document")
_EmojiStatus_table = registry.table("EmojiStatus")
_PeerColor_table = registry.table("PeerColor")
_PeerNotifySettings_table = registry.table("PeerNotifySettings")
_PeerSettings_table = registry.table("PeerSettings")
_PeerStories_table = registry.table("PeerStories")
_Photo_table = registry.table("Photo")
_ProfileTab_table = registry.table("ProfileTab")
_RecentStory_table = registry.table("RecentStory")
_RestrictionReason_table = registry.table("RestrictionReason")
_StarRefProgram_table = registry.table("StarRefProgram")
_StarsRating_table = registry.table("StarsRating")
_TextWithEntities_table = registry.table("TextWithEntities")
_UserProfilePhoto_table = registry.table("UserProfilePhoto")
_UserStatus_table = registry.table("UserStatus")
_Username_table = registry.table("Username")
_WallPaper_table = registry.table("WallPaper")
_User_flags = FlagTuples(0x400, 0x800, 0x1000, 0x2000, 0x4000, 0x8000, 0x10000, 0x20000, 0x40000, 0x100000, 0x200000, 0x800000, 0x1000000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000)
_User_flags2 = FlagTuples(2, 4, 8, 0x10, 0x400, 0x800, 0x2000, 0x10000, 0x20000, 0x40000, 0x80000, 0x100000)
_UserFull_flags = FlagTuples(1, 0x10, 0x20, 0x80, 0x1000, 0x2000, 0x100000, 0x800000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000)
_UserFull_flags2 = FlagTuples(0x80, 0x200, 0x400, 0x10000, 0x800000, 0x1000000, 0x4000000)


class UserEmpty(TLObject):
    """The form 'empty' of User.

    ``userEmpty#d3bc4b7a id:long = User``

    :param id: The id.

    https://core.telegram.org/constructor/userEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD3BC4B7A
    TL_NAME: ClassVar[str] = "userEmpty"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "userEmpty#d3bc4b7a id:long = User"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xD3BC4B7A, self.id)


class User(TLObject):
    """The ordinary form of User.

    ``user#b1b8cc83 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true bot_guard:flags2.20?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long linked_community_id:flags2.21?long = User``

    :param self: Whether this applies: self.
    :param contact: Whether this applies: contact.
    :param mutual_contact: Whether this applies: mutual contact.
    :param deleted: Whether this applies: deleted.
    :param bot: The bot.
    :param bot_chat_history: Whether this applies: bot chat history.
    :param bot_nochats: Whether this applies: bot nochats.
    :param verified: Whether this applies: verified.
    :param restricted: Whether this applies: restricted.
    :param min: Whether this applies: min.
    :param bot_inline_geo: Whether this applies: bot inline geo.
    :param support: Whether this applies: support.
    :param scam: Whether this applies: scam.
    :param apply_min_photo: Whether this applies: apply min photo.
    :param fake: Whether this applies: fake.
    :param bot_attach_menu: Whether this applies: bot attach menu.
    :param premium: Whether this applies: premium.
    :param attach_menu_enabled: Whether this applies: attach menu enabled.
    :param bot_can_edit: Whether this applies: bot can edit.
    :param close_friend: Whether this applies: close friend.
    :param stories_hidden: Whether this applies: stories hidden.
    :param stories_unavailable: Whether this applies: stories unavailable.
    :param contact_require_premium: Whether this applies: contact require premium.
    :param bot_business: Whether this applies: bot business.
    :param bot_has_main_app: Whether this applies: bot has main app.
    :param bot_forum_view: Whether this applies: bot forum view.
    :param bot_forum_can_manage_topics: Whether this applies: bot forum can manage topics.
    :param bot_can_manage_bots: Whether this applies: bot can manage bots.
    :param bot_guestchat: Whether this applies: bot guestchat.
    :param bot_guard: Whether this applies: bot guard.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param first_name: The first name.
    :param last_name: The last name.
    :param username: The username, without @.
    :param phone: The phone number, with country prefix and without plus.
    :param photo: The photo.
    :param status: The status.
    :param bot_info_version: The bot info version.
    :param restriction_reason: The restriction reason.
    :param bot_inline_placeholder: The bot inline placeholder.
    :param lang_code: The language, as an ISO 639-1 code.
    :param emoji_status: The emoji status.
    :param usernames: The usernames.
    :param stories_max_id: The stories max id.
    :param color: The color.
    :param profile_color: The profile color.
    :param bot_active_users: The bot active users.
    :param bot_verification_icon: The bot verification icon.
    :param send_paid_messages_stars: The send paid messages stars.
    :param linked_community_id: Id of the linked community.

    https://core.telegram.org/constructor/user
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB1B8CC83
    TL_NAME: ClassVar[str] = "user"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "user#b1b8cc83 flags:# self:flags.10?true contact:flags.11?true mutual_contact:flags.12?true deleted:flags.13?true bot:flags.14?true bot_chat_history:flags.15?true bot_nochats:flags.16?true verified:flags.17?true restricted:flags.18?true min:flags.20?true bot_inline_geo:flags.21?true support:flags.23?true scam:flags.24?true apply_min_photo:flags.25?true fake:flags.26?true bot_attach_menu:flags.27?true premium:flags.28?true attach_menu_enabled:flags.29?true flags2:# bot_can_edit:flags2.1?true close_friend:flags2.2?true stories_hidden:flags2.3?true stories_unavailable:flags2.4?true contact_require_premium:flags2.10?true bot_business:flags2.11?true bot_has_main_app:flags2.13?true bot_forum_view:flags2.16?true bot_forum_can_manage_topics:flags2.17?true bot_can_manage_bots:flags2.18?true bot_guestchat:flags2.19?true bot_guard:flags2.20?true id:long access_hash:flags.0?long first_name:flags.1?string last_name:flags.2?string username:flags.3?string phone:flags.4?string photo:flags.5?UserProfilePhoto status:flags.6?UserStatus bot_info_version:flags.14?int restriction_reason:flags.18?Vector<RestrictionReason> bot_inline_placeholder:flags.19?string lang_code:flags.22?string emoji_status:flags.30?EmojiStatus usernames:flags2.0?Vector<Username> stories_max_id:flags2.5?RecentStory color:flags2.8?PeerColor profile_color:flags2.9?PeerColor bot_active_users:flags2.12?int bot_verification_icon:flags2.14?long send_paid_messages_stars:flags2.15?long linked_community_id:flags2.21?long = User"

    id: int
    self: bool = False
    contact: bool = False
    mutual_contact: bool = False
    deleted: bool = False
    bot: bool = False
    bot_chat_history: bool = False
    bot_nochats: bool = False
    verified: bool = False
    restricted: bool = False
    min: bool = False
    bot_inline_geo: bool = False
    support: bool = False
    scam: bool = False
    apply_min_photo: bool = False
    fake: bool = False
    bot_attach_menu: bool = False
    premium: bool = False
    attach_menu_enabled: bool = False
    bot_can_edit: bool = False
    close_friend: bool = False
    stories_hidden: bool = False
    stories_unavailable: bool = False
    contact_require_premium: bool = False
    bot_business: bool = False
    bot_has_main_app: bool = False
    bot_forum_view: bool = False
    bot_forum_can_manage_topics: bool = False
    bot_can_manage_bots: bool = False
    bot_guestchat: bool = False
    bot_guard: bool = False
    access_hash: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    username: str | None = None
    phone: str | None = None
    photo: TypeUserProfilePhoto | None = None
    status: TypeUserStatus | None = None
    bot_info_version: int | None = None
    restriction_reason: list[_root.TypeRestrictionReason] | None = None
    bot_inline_placeholder: str | None = None
    lang_code: str | None = None
    emoji_status: _root.TypeEmojiStatus | None = None
    usernames: list[_root.TypeUsername] | None = None
    stories_max_id: _root.TypeRecentStory | None = None
    color: _root.TypePeerColor | None = None
    profile_color: _root.TypePeerColor | None = None
    bot_active_users: int | None = None
    bot_verification_icon: int | None = None
    send_paid_messages_stars: int | None = None
    linked_community_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.self:
            flags |= 0x400
        if self.contact:
            flags |= 0x800
        if self.mutual_contact:
            flags |= 0x1000
        if self.deleted:
            flags |= 0x2000
        if self.bot or self.bot_info_version is not None:
            flags |= 0x4000
        if self.bot_chat_history:
            flags |= 0x8000
        if self.bot_nochats:
            flags |= 0x10000
        if self.verified:
            flags |= 0x20000
        if self.restricted or self.restriction_reason is not None:
            flags |= 0x40000
        if self.min:
            flags |= 0x100000
        if self.bot_inline_geo:
            flags |= 0x200000
        if self.support:
            flags |= 0x800000
        if self.scam:
            flags |= 0x1000000
        if self.apply_min_photo:
            flags |= 0x2000000
        if self.fake:
            flags |= 0x4000000
        if self.bot_attach_menu:
            flags |= 0x8000000
        if self.premium:
            flags |= 0x10000000
        if self.attach_menu_enabled:
            flags |= 0x20000000
        if self.access_hash is not None:
            flags |= 1
        if self.first_name is not None:
            flags |= 2
        if self.last_name is not None:
            flags |= 4
        if self.username is not None:
            flags |= 8
        if self.phone is not None:
            flags |= 0x10
        if self.photo is not None:
            flags |= 0x20
        if self.status is not None:
            flags |= 0x40
        if self.bot_inline_placeholder is not None:
            flags |= 0x80000
        if self.lang_code is not None:
            flags |= 0x400000
        if self.emoji_status is not None:
            flags |= 0x40000000
        flags2 = 0
        if self.bot_can_edit:
            flags2 |= 2
        if self.close_friend:
            flags2 |= 4
        if self.stories_hidden:
            flags2 |= 8
        if self.stories_unavailable:
            flags2 |= 0x10
        if self.contact_require_premium:
            flags2 |= 0x400
        if self.bot_business:
            flags2 |= 0x800
        if self.bot_has_main_app:
            flags2 |= 0x2000
        if self.bot_forum_view:
            flags2 |= 0x10000
        if self.bot_forum_can_manage_topics:
            flags2 |= 0x20000
        if self.bot_can_manage_bots:
            flags2 |= 0x40000
        if self.bot_guestchat:
            flags2 |= 0x80000
        if self.bot_guard:
            flags2 |= 0x100000
        if self.usernames is not None:
            flags2 |= 1
        if self.stories_max_id is not None:
            flags2 |= 0x20
        if self.color is not None:
            flags2 |= 0x100
        if self.profile_color is not None:
            flags2 |= 0x200
        if self.bot_active_users is not None:
            flags2 |= 0x1000
        if self.bot_verification_icon is not None:
            flags2 |= 0x4000
        if self.send_paid_messages_stars is not None:
            flags2 |= 0x8000
        if self.linked_community_id is not None:
            flags2 |= 0x200000
        out += pack_3Iq(0xB1B8CC83, flags, flags2, self.id)
        if self.access_hash is not None:
            out += pack_q(self.access_hash)
        if self.first_name is not None:
            write_str(out, self.first_name)
        if self.last_name is not None:
            write_str(out, self.last_name)
        if self.username is not None:
            write_str(out, self.username)
        if self.phone is not None:
            write_str(out, self.phone)
        if self.photo is not None:
            self.photo.write_to(out)
        if self.status is not None:
            self.status.write_to(out)
        if flags & 0x4000:
            out += pack_i(self.bot_info_version)
        if flags & 0x40000:
            write_objects(out, self.restriction_reason)
        if self.bot_inline_placeholder is not None:
            write_str(out, self.bot_inline_placeholder)
        if self.lang_code is not None:
            write_str(out, self.lang_code)
        if self.emoji_status is not None:
            self.emoji_status.write_to(out)
        if self.usernames is not None:
            write_objects(out, self.usernames)
        if self.stories_max_id is not None:
            self.stories_max_id.write_to(out)
        if self.color is not None:
            self.color.write_to(out)
        if self.profile_color is not None:
            self.profile_color.write_to(out)
        if self.bot_active_users is not None:
            out += pack_i(self.bot_active_users)
        if self.bot_verification_icon is not None:
            out += pack_q(self.bot_verification_icon)
        if self.send_paid_messages_stars is not None:
            out += pack_q(self.send_paid_messages_stars)
        if self.linked_community_id is not None:
            out += pack_q(self.linked_community_id)


TypeUser: TypeAlias = UserEmpty | User
"""``User``: https://core.telegram.org/type/User"""


class UserProfilePhotoEmpty(TLObject):
    """The form 'empty' of UserProfilePhoto.

    ``userProfilePhotoEmpty#4f11bae1 = UserProfilePhoto``

    https://core.telegram.org/constructor/userProfilePhotoEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4F11BAE1
    TL_NAME: ClassVar[str] = "userProfilePhotoEmpty"
    TL_TYPE: ClassVar[str] = "UserProfilePhoto"
    TL: ClassVar[str] = "userProfilePhotoEmpty#4f11bae1 = UserProfilePhoto"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\xba\x11\x4f"


class UserProfilePhoto(TLObject):
    """The ordinary form of UserProfilePhoto.

    ``userProfilePhoto#82d1f706 flags:# has_video:flags.0?true personal:flags.2?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = UserProfilePhoto``

    :param has_video: Whether there is: video.
    :param personal: Whether this applies: personal.
    :param photo_id: Id of the photo.
    :param stripped_thumb: The stripped thumb.
    :param dc_id: The number of the data centre.

    https://core.telegram.org/constructor/userProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x82D1F706
    TL_NAME: ClassVar[str] = "userProfilePhoto"
    TL_TYPE: ClassVar[str] = "UserProfilePhoto"
    TL: ClassVar[str] = "userProfilePhoto#82d1f706 flags:# has_video:flags.0?true personal:flags.2?true photo_id:long stripped_thumb:flags.1?bytes dc_id:int = UserProfilePhoto"

    photo_id: int
    dc_id: int
    has_video: bool = False
    personal: bool = False
    stripped_thumb: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_video:
            flags |= 1
        if self.personal:
            flags |= 4
        if self.stripped_thumb is not None:
            flags |= 2
        out += pack_2Iq(0x82D1F706, flags, self.photo_id)
        if self.stripped_thumb is not None:
            write_bytes(out, self.stripped_thumb)
        out += pack_i(self.dc_id)


TypeUserProfilePhoto: TypeAlias = UserProfilePhotoEmpty | UserProfilePhoto
"""``UserProfilePhoto``: https://core.telegram.org/type/UserProfilePhoto"""


class UserStatusEmpty(TLObject):
    """The form 'empty' of UserStatus.

    ``userStatusEmpty#09d05049 = UserStatus``

    https://core.telegram.org/constructor/userStatusEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x09D05049
    TL_NAME: ClassVar[str] = "userStatusEmpty"
    TL_TYPE: ClassVar[str] = "UserStatus"
    TL: ClassVar[str] = "userStatusEmpty#09d05049 = UserStatus"

    def write_to(self, out: bytearray) -> None:
        out += b"\x49\x50\xd0\x09"


class UserStatusOnline(TLObject):
    """The form 'online' of UserStatus.

    ``userStatusOnline#edb93949 expires:int = UserStatus``

    :param expires: When it ends, in Unix seconds.

    https://core.telegram.org/constructor/userStatusOnline
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDB93949
    TL_NAME: ClassVar[str] = "userStatusOnline"
    TL_TYPE: ClassVar[str] = "UserStatus"
    TL: ClassVar[str] = "userStatusOnline#edb93949 expires:int = UserStatus"

    expires: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xEDB93949, self.expires)


class UserStatusOffline(TLObject):
    """The form 'offline' of UserStatus.

    ``userStatusOffline#008c703f was_online:int = UserStatus``

    :param was_online: The was online.

    https://core.telegram.org/constructor/userStatusOffline
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x008C703F
    TL_NAME: ClassVar[str] = "userStatusOffline"
    TL_TYPE: ClassVar[str] = "UserStatus"
    TL: ClassVar[str] = "userStatusOffline#008c703f was_online:int = UserStatus"

    was_online: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x008C703F, self.was_online)


class UserStatusRecently(TLObject):
    """The form 'recently' of UserStatus.

    ``userStatusRecently#7b197dc8 flags:# by_me:flags.0?true = UserStatus``

    :param by_me: Whether this applies: by me.

    https://core.telegram.org/constructor/userStatusRecently
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7B197DC8
    TL_NAME: ClassVar[str] = "userStatusRecently"
    TL_TYPE: ClassVar[str] = "UserStatus"
    TL: ClassVar[str] = "userStatusRecently#7b197dc8 flags:# by_me:flags.0?true = UserStatus"

    by_me: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.by_me:
            flags |= 1
        out += pack_2I(0x7B197DC8, flags)


class UserStatusLastWeek(TLObject):
    """The form 'last week' of UserStatus.

    ``userStatusLastWeek#541a1d1a flags:# by_me:flags.0?true = UserStatus``

    :param by_me: Whether this applies: by me.

    https://core.telegram.org/constructor/userStatusLastWeek
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x541A1D1A
    TL_NAME: ClassVar[str] = "userStatusLastWeek"
    TL_TYPE: ClassVar[str] = "UserStatus"
    TL: ClassVar[str] = "userStatusLastWeek#541a1d1a flags:# by_me:flags.0?true = UserStatus"

    by_me: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.by_me:
            flags |= 1
        out += pack_2I(0x541A1D1A, flags)


class UserStatusLastMonth(TLObject):
    """The form 'last month' of UserStatus.

    ``userStatusLastMonth#65899777 flags:# by_me:flags.0?true = UserStatus``

    :param by_me: Whether this applies: by me.

    https://core.telegram.org/constructor/userStatusLastMonth
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x65899777
    TL_NAME: ClassVar[str] = "userStatusLastMonth"
    TL_TYPE: ClassVar[str] = "UserStatus"
    TL: ClassVar[str] = "userStatusLastMonth#65899777 flags:# by_me:flags.0?true = UserStatus"

    by_me: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.by_me:
            flags |= 1
        out += pack_2I(0x65899777, flags)


TypeUserStatus: TypeAlias = UserStatusEmpty | UserStatusOnline | UserStatusOffline | UserStatusRecently | UserStatusLastWeek | UserStatusLastMonth
"""``UserStatus``: https://core.telegram.org/type/UserStatus"""


class UserFull(TLObject):
    """The ordinary form of UserFull.

    ``userFull#06cbe645 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true noforwards_my_enabled:flags2.23?true noforwards_peer_enabled:flags2.24?true unofficial_security_risk:flags2.26?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme:flags.15?ChatTheme private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab saved_music:flags2.21?Document note:flags2.22?TextWithEntities bot_manager_id:flags2.25?long = UserFull``

    :param blocked: Whether this applies: blocked.
    :param phone_calls_available: Whether this applies: phone calls available.
    :param phone_calls_private: Whether this applies: phone calls private.
    :param can_pin_message: Whether one can: pin message.
    :param has_scheduled: Whether there is: scheduled.
    :param video_calls_available: Whether this applies: video calls available.
    :param voice_messages_forbidden: Whether this applies: voice messages forbidden.
    :param translations_disabled: Whether this applies: translations disabled.
    :param stories_pinned_available: Whether this applies: stories pinned available.
    :param blocked_my_stories_from: Whether this applies: blocked my stories from.
    :param wallpaper_overridden: Whether this applies: wallpaper overridden.
    :param contact_require_premium: Whether this applies: contact require premium.
    :param read_dates_private: Whether this applies: read dates private.
    :param sponsored_enabled: Whether this applies: sponsored enabled.
    :param can_view_revenue: Whether one can: view revenue.
    :param bot_can_manage_emoji_status: Whether this applies: bot can manage emoji status.
    :param display_gifts_button: Whether this applies: display gifts button.
    :param noforwards_my_enabled: Whether this applies: noforwards my enabled.
    :param noforwards_peer_enabled: Whether this applies: noforwards peer enabled.
    :param unofficial_security_risk: Whether this applies: unofficial security risk.
    :param id: The id.
    :param about: The bio or description.
    :param settings: The settings.
    :param personal_photo: The personal photo.
    :param profile_photo: The profile photo.
    :param fallback_photo: The fallback photo.
    :param notify_settings: The notify settings.
    :param bot_info: The bot info.
    :param pinned_msg_id: Id of the pinned msg.
    :param common_chats_count: How many there are: common chats.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param ttl_period: After how many seconds messages delete themselves.
    :param theme: The theme.
    :param private_forward_name: The private forward name.
    :param bot_group_admin_rights: The bot group admin rights.
    :param bot_broadcast_admin_rights: The bot broadcast admin rights.
    :param wallpaper: The wallpaper.
    :param stories: The stories.
    :param business_work_hours: The business work hours.
    :param business_location: The business location.
    :param business_greeting_message: The business greeting message.
    :param business_away_message: The business away message.
    :param business_intro: The business intro.
    :param birthday: The birthday.
    :param personal_channel_id: Id of the personal channel.
    :param personal_channel_message: The personal channel message.
    :param stargifts_count: How many there are: stargifts.
    :param starref_program: The starref program.
    :param bot_verification: The bot verification.
    :param send_paid_messages_stars: The send paid messages stars.
    :param disallowed_gifts: The disallowed gifts.
    :param stars_rating: The stars rating.
    :param stars_my_pending_rating: The stars my pending rating.
    :param stars_my_pending_rating_date: The stars my pending rating date, in Unix seconds.
    :param main_tab: The main tab.
    :param saved_music: The saved music.
    :param note: The note.
    :param bot_manager_id: Id of the bot manager.

    https://core.telegram.org/constructor/userFull
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x06CBE645
    TL_NAME: ClassVar[str] = "userFull"
    TL_TYPE: ClassVar[str] = "UserFull"
    TL: ClassVar[str] = "userFull#06cbe645 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true noforwards_my_enabled:flags2.23?true noforwards_peer_enabled:flags2.24?true unofficial_security_risk:flags2.26?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme:flags.15?ChatTheme private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab saved_music:flags2.21?Document note:flags2.22?TextWithEntities bot_manager_id:flags2.25?long = UserFull"

    id: int
    settings: _root.TypePeerSettings
    notify_settings: _root.TypePeerNotifySettings
    common_chats_count: int
    blocked: bool = False
    phone_calls_available: bool = False
    phone_calls_private: bool = False
    can_pin_message: bool = False
    has_scheduled: bool = False
    video_calls_available: bool = False
    voice_messages_forbidden: bool = False
    translations_disabled: bool = False
    stories_pinned_available: bool = False
    blocked_my_stories_from: bool = False
    wallpaper_overridden: bool = False
    contact_require_premium: bool = False
    read_dates_private: bool = False
    sponsored_enabled: bool = False
    can_view_revenue: bool = False
    bot_can_manage_emoji_status: bool = False
    display_gifts_button: bool = False
    noforwards_my_enabled: bool = False
    noforwards_peer_enabled: bool = False
    unofficial_security_risk: bool = False
    about: str | None = None
    personal_photo: _root.TypePhoto | None = None
    profile_photo: _root.TypePhoto | None = None
    fallback_photo: _root.TypePhoto | None = None
    bot_info: _root.TypeBotInfo | None = None
    pinned_msg_id: int | None = None
    folder_id: int | None = None
    ttl_period: int | None = None
    theme: _root.TypeChatTheme | None = None
    private_forward_name: str | None = None
    bot_group_admin_rights: _root.TypeChatAdminRights | None = None
    bot_broadcast_admin_rights: _root.TypeChatAdminRights | None = None
    wallpaper: _root.TypeWallPaper | None = None
    stories: _root.TypePeerStories | None = None
    business_work_hours: _root.TypeBusinessWorkHours | None = None
    business_location: _root.TypeBusinessLocation | None = None
    business_greeting_message: _root.TypeBusinessGreetingMessage | None = None
    business_away_message: _root.TypeBusinessAwayMessage | None = None
    business_intro: _root.TypeBusinessIntro | None = None
    birthday: _root.TypeBirthday | None = None
    personal_channel_id: int | None = None
    personal_channel_message: int | None = None
    stargifts_count: int | None = None
    starref_program: _root.TypeStarRefProgram | None = None
    bot_verification: _root.TypeBotVerification | None = None
    send_paid_messages_stars: int | None = None
    disallowed_gifts: _root.TypeDisallowedGiftsSettings | None = None
    stars_rating: _root.TypeStarsRating | None = None
    stars_my_pending_rating: _root.TypeStarsRating | None = None
    stars_my_pending_rating_date: int | None = None
    main_tab: _root.TypeProfileTab | None = None
    saved_music: _root.TypeDocument | None = None
    note: _root.TypeTextWithEntities | None = None
    bot_manager_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.blocked:
            flags |= 1
        if self.phone_calls_available:
            flags |= 0x10
        if self.phone_calls_private:
            flags |= 0x20
        if self.can_pin_message:
            flags |= 0x80
        if self.has_scheduled:
            flags |= 0x1000
        if self.video_calls_available:
            flags |= 0x2000
        if self.voice_messages_forbidden:
            flags |= 0x100000
        if self.translations_disabled:
            flags |= 0x800000
        if self.stories_pinned_available:
            flags |= 0x4000000
        if self.blocked_my_stories_from:
            flags |= 0x8000000
        if self.wallpaper_overridden:
            flags |= 0x10000000
        if self.contact_require_premium:
            flags |= 0x20000000
        if self.read_dates_private:
            flags |= 0x40000000
        if self.about is not None:
            flags |= 2
        if self.personal_photo is not None:
            flags |= 0x200000
        if self.profile_photo is not None:
            flags |= 4
        if self.fallback_photo is not None:
            flags |= 0x400000
        if self.bot_info is not None:
            flags |= 8
        if self.pinned_msg_id is not None:
            flags |= 0x40
        if self.folder_id is not None:
            flags |= 0x800
        if self.ttl_period is not None:
            flags |= 0x4000
        if self.theme is not None:
            flags |= 0x8000
        if self.private_forward_name is not None:
            flags |= 0x10000
        if self.bot_group_admin_rights is not None:
            flags |= 0x20000
        if self.bot_broadcast_admin_rights is not None:
            flags |= 0x40000
        if self.wallpaper is not None:
            flags |= 0x1000000
        if self.stories is not None:
            flags |= 0x2000000
        flags2 = 0
        if self.sponsored_enabled:
            flags2 |= 0x80
        if self.can_view_revenue:
            flags2 |= 0x200
        if self.bot_can_manage_emoji_status:
            flags2 |= 0x400
        if self.display_gifts_button:
            flags2 |= 0x10000
        if self.noforwards_my_enabled:
            flags2 |= 0x800000
        if self.noforwards_peer_enabled:
            flags2 |= 0x1000000
        if self.unofficial_security_risk:
            flags2 |= 0x4000000
        if self.business_work_hours is not None:
            flags2 |= 1
        if self.business_location is not None:
            flags2 |= 2
        if self.business_greeting_message is not None:
            flags2 |= 4
        if self.business_away_message is not None:
            flags2 |= 8
        if self.business_intro is not None:
            flags2 |= 0x10
        if self.birthday is not None:
            flags2 |= 0x20
        if self.personal_channel_id is not None or self.personal_channel_message is not None:
            flags2 |= 0x40
        if self.stargifts_count is not None:
            flags2 |= 0x100
        if self.starref_program is not None:
            flags2 |= 0x800
        if self.bot_verification is not None:
            flags2 |= 0x1000
        if self.send_paid_messages_stars is not None:
            flags2 |= 0x4000
        if self.disallowed_gifts is not None:
            flags2 |= 0x8000
        if self.stars_rating is not None:
            flags2 |= 0x20000
        if self.stars_my_pending_rating is not None or self.stars_my_pending_rating_date is not None:
            flags2 |= 0x40000
        if self.main_tab is not None:
            flags2 |= 0x100000
        if self.saved_music is not None:
            flags2 |= 0x200000
        if self.note is not None:
            flags2 |= 0x400000
        if self.bot_manager_id is not None:
            flags2 |= 0x2000000
        out += pack_3Iq(0x06CBE645, flags, flags2, self.id)
        if self.about is not None:
            write_str(out, self.about)
        self.settings.write_to(out)
        if self.personal_photo is not None:
            self.personal_photo.write_to(out)
        if self.profile_photo is not None:
            self.profile_photo.write_to(out)
        if self.fallback_photo is not None:
            self.fallback_photo.write_to(out)
        self.notify_settings.write_to(out)
        if self.bot_info is not None:
            self.bot_info.write_to(out)
        if self.pinned_msg_id is not None:
            out += pack_i(self.pinned_msg_id)
        out += pack_i(self.common_chats_count)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)
        if self.theme is not None:
            self.theme.write_to(out)
        if self.private_forward_name is not None:
            write_str(out, self.private_forward_name)
        if self.bot_group_admin_rights is not None:
            self.bot_group_admin_rights.write_to(out)
        if self.bot_broadcast_admin_rights is not None:
            self.bot_broadcast_admin_rights.write_to(out)
        if self.wallpaper is not None:
            self.wallpaper.write_to(out)
        if self.stories is not None:
            self.stories.write_to(out)
        if self.business_work_hours is not None:
            self.business_work_hours.write_to(out)
        if self.business_location is not None:
            self.business_location.write_to(out)
        if self.business_greeting_message is not None:
            self.business_greeting_message.write_to(out)
        if self.business_away_message is not None:
            self.business_away_message.write_to(out)
        if self.business_intro is not None:
            self.business_intro.write_to(out)
        if self.birthday is not None:
            self.birthday.write_to(out)
        if flags2 & 0x40:
            out += pack_q(self.personal_channel_id)
        if flags2 & 0x40:
            out += pack_i(self.personal_channel_message)
        if self.stargifts_count is not None:
            out += pack_i(self.stargifts_count)
        if self.starref_program is not None:
            self.starref_program.write_to(out)
        if self.bot_verification is not None:
            self.bot_verification.write_to(out)
        if self.send_paid_messages_stars is not None:
            out += pack_q(self.send_paid_messages_stars)
        if self.disallowed_gifts is not None:
            self.disallowed_gifts.write_to(out)
        if self.stars_rating is not None:
            self.stars_rating.write_to(out)
        if flags2 & 0x40000:
            write_object(out, self.stars_my_pending_rating)
        if flags2 & 0x40000:
            out += pack_i(self.stars_my_pending_rating_date)
        if self.main_tab is not None:
            self.main_tab.write_to(out)
        if self.saved_music is not None:
            self.saved_music.write_to(out)
        if self.note is not None:
            self.note.write_to(out)
        if self.bot_manager_id is not None:
            out += pack_q(self.bot_manager_id)


TypeUserFull: TypeAlias = UserFull
"""``UserFull``: https://core.telegram.org/type/UserFull"""


def _read_UserEmpty(data: bytes, pos: int, depth: int, new: Any = UserEmpty) -> tuple[UserEmpty, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_User(data: bytes, pos: int, depth: int, new: Any = User) -> tuple[User, int]:
    flags, flags2, id = unpack_2Iq(data, pos)
    pos += 16
    if flags & 0xf:
        if flags & 1:
            access_hash = unpack_q(data, pos)[0]
            pos += 8
        else:
            access_hash = None
        if flags & 2:
            first_name, pos = read_str(data, pos)
        else:
            first_name = None
        if flags & 4:
            last_name, pos = read_str(data, pos)
        else:
            last_name = None
        if flags & 8:
            username, pos = read_str(data, pos)
        else:
            username = None
    else:
        access_hash = first_name = last_name = username = None
    if flags & 0x4070:
        if flags & 0x10:
            phone, pos = read_str(data, pos)
        else:
            phone = None
        if flags & 0x20:
            photo, pos = _UserProfilePhoto_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 0x40:
            status, pos = _UserStatus_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            status = None
        if flags & 0x4000:
            bot_info_version = unpack_i(data, pos)[0]
            pos += 4
        else:
            bot_info_version = None
    else:
        phone = photo = status = bot_info_version = None
    if flags & 0x404c0000:
        if flags & 0x40000:
            restriction_reason, pos = read_objects(_RestrictionReason_table, data, pos, depth)
        else:
            restriction_reason = None
        if flags & 0x80000:
            bot_inline_placeholder, pos = read_str(data, pos)
        else:
            bot_inline_placeholder = None
        if flags & 0x400000:
            lang_code, pos = read_str(data, pos)
        else:
            lang_code = None
        if flags & 0x40000000:
            emoji_status, pos = _EmojiStatus_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            emoji_status = None
    else:
        restriction_reason = bot_inline_placeholder = lang_code = emoji_status = None
    if flags2 & 0x321:
        if flags2 & 1:
            usernames, pos = read_objects(_Username_table, data, pos, depth)
        else:
            usernames = None
        if flags2 & 0x20:
            stories_max_id, pos = _RecentStory_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories_max_id = None
        if flags2 & 0x100:
            color, pos = _PeerColor_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            color = None
        if flags2 & 0x200:
            profile_color, pos = _PeerColor_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            profile_color = None
    else:
        usernames = stories_max_id = color = profile_color = None
    if flags2 & 0x20d000:
        if flags2 & 0x1000:
            bot_active_users = unpack_i(data, pos)[0]
            pos += 4
        else:
            bot_active_users = None
        if flags2 & 0x4000:
            bot_verification_icon = unpack_q(data, pos)[0]
            pos += 8
        else:
            bot_verification_icon = None
        if flags2 & 0x8000:
            send_paid_messages_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            send_paid_messages_stars = None
        if flags2 & 0x200000:
            linked_community_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            linked_community_id = None
    else:
        bot_active_users = bot_verification_icon = send_paid_messages_stars = linked_community_id = None
    return new(*((id,) + _User_flags[flags & 0x3fb7fc00] + _User_flags2[flags2 & 0x1f2c1e] + (access_hash, first_name, last_name, username, phone, photo, status, bot_info_version, restriction_reason, bot_inline_placeholder, lang_code, emoji_status, usernames, stories_max_id, color, profile_color, bot_active_users, bot_verification_icon, send_paid_messages_stars, linked_community_id,))), pos


def _read_UserProfilePhotoEmpty(data: bytes, pos: int, depth: int, new: Any = UserProfilePhotoEmpty) -> tuple[UserProfilePhotoEmpty, int]:
    return new(), pos


def _read_UserProfilePhoto(data: bytes, pos: int, depth: int, new: Any = UserProfilePhoto) -> tuple[UserProfilePhoto, int]:
    flags, photo_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 2:
        stripped_thumb, pos = read_bytes(data, pos)
    else:
        stripped_thumb = None
    dc_id = unpack_i(data, pos)[0]
    return new(photo_id, dc_id, flags & 1 != 0, flags & 4 != 0, stripped_thumb), pos + 4


def _read_UserStatusEmpty(data: bytes, pos: int, depth: int, new: Any = UserStatusEmpty) -> tuple[UserStatusEmpty, int]:
    return new(), pos


def _read_UserStatusOnline(data: bytes, pos: int, depth: int, new: Any = UserStatusOnline) -> tuple[UserStatusOnline, int]:
    expires = unpack_i(data, pos)[0]
    return new(expires), pos + 4


def _read_UserStatusOffline(data: bytes, pos: int, depth: int, new: Any = UserStatusOffline) -> tuple[UserStatusOffline, int]:
    was_online = unpack_i(data, pos)[0]
    return new(was_online), pos + 4


def _read_UserStatusRecently(data: bytes, pos: int, depth: int, new: Any = UserStatusRecently) -> tuple[UserStatusRecently, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_UserStatusLastWeek(data: bytes, pos: int, depth: int, new: Any = UserStatusLastWeek) -> tuple[UserStatusLastWeek, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_UserStatusLastMonth(data: bytes, pos: int, depth: int, new: Any = UserStatusLastMonth) -> tuple[UserStatusLastMonth, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_UserFull(data: bytes, pos: int, depth: int, new: Any = UserFull) -> tuple[UserFull, int]:
    flags, flags2, id = unpack_2Iq(data, pos)
    pos += 16
    if flags & 2:
        about, pos = read_str(data, pos)
    else:
        about = None
    cid = unpack_I(data, pos)[0]
    settings, pos = _PeerSettings_table[cid](data, pos + 4, depth + 1)
    if flags & 0x600004:
        if flags & 0x200000:
            personal_photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            personal_photo = None
        if flags & 4:
            profile_photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            profile_photo = None
        if flags & 0x400000:
            fallback_photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            fallback_photo = None
    else:
        personal_photo = profile_photo = fallback_photo = None
    cid = unpack_I(data, pos)[0]
    notify_settings, pos = _PeerNotifySettings_table[cid](data, pos + 4, depth + 1)
    if flags & 0x48:
        if flags & 8:
            bot_info, pos = _BotInfo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_info = None
        if flags & 0x40:
            pinned_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            pinned_msg_id = None
    else:
        bot_info = pinned_msg_id = None
    common_chats_count = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x1c800:
        if flags & 0x800:
            folder_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            folder_id = None
        if flags & 0x4000:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
        if flags & 0x8000:
            theme, pos = _ChatTheme_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            theme = None
        if flags & 0x10000:
            private_forward_name, pos = read_str(data, pos)
        else:
            private_forward_name = None
    else:
        folder_id = ttl_period = theme = private_forward_name = None
    if flags & 0x3060000:
        if flags & 0x20000:
            bot_group_admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_group_admin_rights = None
        if flags & 0x40000:
            bot_broadcast_admin_rights, pos = _ChatAdminRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_broadcast_admin_rights = None
        if flags & 0x1000000:
            wallpaper, pos = _WallPaper_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            wallpaper = None
        if flags & 0x2000000:
            stories, pos = _PeerStories_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories = None
    else:
        bot_group_admin_rights = bot_broadcast_admin_rights = wallpaper = stories = None
    if flags2 & 0xf:
        if flags2 & 1:
            business_work_hours, pos = _BusinessWorkHours_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            business_work_hours = None
        if flags2 & 2:
            business_location, pos = _BusinessLocation_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            business_location = None
        if flags2 & 4:
            business_greeting_message, pos = _BusinessGreetingMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            business_greeting_message = None
        if flags2 & 8:
            business_away_message, pos = _BusinessAwayMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            business_away_message = None
    else:
        business_work_hours = business_location = business_greeting_message = business_away_message = None
    if flags2 & 0x70:
        if flags2 & 0x10:
            business_intro, pos = _BusinessIntro_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            business_intro = None
        if flags2 & 0x20:
            birthday, pos = _Birthday_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            birthday = None
        if flags2 & 0x40:
            personal_channel_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            personal_channel_id = None
        if flags2 & 0x40:
            personal_channel_message = unpack_i(data, pos)[0]
            pos += 4
        else:
            personal_channel_message = None
    else:
        business_intro = birthday = personal_channel_id = personal_channel_message = None
    if flags2 & 0x5900:
        if flags2 & 0x100:
            stargifts_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            stargifts_count = None
        if flags2 & 0x800:
            starref_program, pos = _StarRefProgram_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            starref_program = None
        if flags2 & 0x1000:
            bot_verification, pos = _BotVerification_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot_verification = None
        if flags2 & 0x4000:
            send_paid_messages_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            send_paid_messages_stars = None
    else:
        stargifts_count = starref_program = bot_verification = send_paid_messages_stars = None
    if flags2 & 0x68000:
        if flags2 & 0x8000:
            disallowed_gifts, pos = _DisallowedGiftsSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            disallowed_gifts = None
        if flags2 & 0x20000:
            stars_rating, pos = _StarsRating_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stars_rating = None
        if flags2 & 0x40000:
            stars_my_pending_rating, pos = _StarsRating_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stars_my_pending_rating = None
        if flags2 & 0x40000:
            stars_my_pending_rating_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            stars_my_pending_rating_date = None
    else:
        disallowed_gifts = stars_rating = stars_my_pending_rating = stars_my_pending_rating_date = None
    if flags2 & 0x2700000:
        if flags2 & 0x100000:
            main_tab, pos = _ProfileTab_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            main_tab = None
        if flags2 & 0x200000:
            saved_music, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_music = None
        if flags2 & 0x400000:
            note, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            note = None
        if flags2 & 0x2000000:
            bot_manager_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            bot_manager_id = None
    else:
        main_tab = saved_music = note = bot_manager_id = None
    return new(*((id, settings, notify_settings, common_chats_count,) + _UserFull_flags[flags & 0x7c9030b1] + _UserFull_flags2[flags2 & 0x5810680] + (about, personal_photo, profile_photo, fallback_photo, bot_info, pinned_msg_id, folder_id, ttl_period, theme, private_forward_name, bot_group_admin_rights, bot_broadcast_admin_rights, wallpaper, stories, business_work_hours, business_location, business_greeting_message, business_away_message, business_intro, birthday, personal_channel_id, personal_channel_message, stargifts_count, starref_program, bot_verification, send_paid_messages_stars, disallowed_gifts, stars_rating, stars_my_pending_rating, stars_my_pending_rating_date,) + (main_tab, saved_music, note, bot_manager_id,))), pos


registry.add("User", {
    0xD3BC4B7A: _read_UserEmpty,
    0xB1B8CC83: _read_User,
})
registry.add("UserProfilePhoto", {
    0x4F11BAE1: _read_UserProfilePhotoEmpty,
    0x82D1F706: _read_UserProfilePhoto,
})
registry.add("UserStatus", {
    0x09D05049: _read_UserStatusEmpty,
    0xEDB93949: _read_UserStatusOnline,
    0x008C703F: _read_UserStatusOffline,
    0x7B197DC8: _read_UserStatusRecently,
    0x541A1D1A: _read_UserStatusLastWeek,
    0x65899777: _read_UserStatusLastMonth,
})
registry.add("UserFull", {
    0x06CBE645: _read_UserFull,
})
