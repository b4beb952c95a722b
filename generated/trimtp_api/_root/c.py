# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    BOOLS,
    BOOL_IDS,
    FlagTuples,
    TLObject,
    packer,
    read_bytes,
    read_objects,
    read_str,
    unpacker,
    vector_reader,
    vector_writer,
    write_bytes,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_17i: Unpack = unpacker("17i")
unpack_2I: Unpack = unpacker("2I")
unpack_2q: Unpack = unpacker("2q")
unpack_3i: Unpack = unpacker("3i")
unpack_4i: Unpack = unpacker("4i")
unpack_I: Unpack = unpacker("I")
unpack_I2iIi: Unpack = unpacker("I2iIi")
unpack_IqI: Unpack = unpacker("IqI")
unpack_i: Unpack = unpacker("i")
unpack_iqi: Unpack = unpacker("iqi")
unpack_qI: Unpack = unpacker("qI")
unpack_qi: Unpack = unpacker("qi")
pack_17i: Pack = packer("17i")
pack_2I: Pack = packer("2I")
pack_2I2iIi: Pack = packer("2I2iIi")
pack_2Iq: Pack = packer("2Iq")
pack_2q: Pack = packer("2q")
pack_3i: Pack = packer("3i")
pack_4i: Pack = packer("4i")
pack_I: Pack = packer("I")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_IqI: Pack = packer("IqI")
pack_i: Pack = packer("i")
pack_iqi: Pack = packer("iqi")
pack_qi: Pack = packer("qi")
_Birthday_table = registry.table("Birthday")
_BusinessBotRecipients_table = registry.table("BusinessBotRecipients")
_BusinessBotRights_table = registry.table("BusinessBotRights")
_CdnPublicKey_table = registry.table("CdnPublicKey")
_DcOption_table = registry.table("DcOption")
_Peer_table = registry.table("Peer")
_Reaction_table = registry.table("Reaction")
_UserStatus_table = registry.table("UserStatus")
_write_Vector_bytes = vector_writer(write_bytes)
_Config_flags = FlagTuples(8, 0x10, 0x40, 0x100, 0x4000)
_read_Vector_bytes = vector_reader(read_bytes)


class Contact(TLObject):
    """The ordinary form of Contact.

    ``contact#145ade0b user_id:long mutual:Bool = Contact``

    :param user_id: Id of the user.
    :param mutual: Whether this applies: mutual.

    https://core.telegram.org/constructor/contact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x145ADE0B
    TL_NAME: ClassVar[str] = "contact"
    TL_TYPE: ClassVar[str] = "Contact"
    TL: ClassVar[str] = "contact#145ade0b user_id:long mutual:Bool = Contact"

    user_id: int
    mutual: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_IqI(0x145ADE0B, self.user_id, BOOL_IDS[self.mutual])


TypeContact: TypeAlias = Contact
"""``Contact``: https://core.telegram.org/type/Contact"""


class ContactStatus(TLObject):
    """The ordinary form of ContactStatus.

    ``contactStatus#16d9703b user_id:long status:UserStatus = ContactStatus``

    :param user_id: Id of the user.
    :param status: The status.

    https://core.telegram.org/constructor/contactStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x16D9703B
    TL_NAME: ClassVar[str] = "contactStatus"
    TL_TYPE: ClassVar[str] = "ContactStatus"
    TL: ClassVar[str] = "contactStatus#16d9703b user_id:long status:UserStatus = ContactStatus"

    user_id: int
    status: _root.TypeUserStatus

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x16D9703B, self.user_id)
        self.status.write_to(out)


TypeContactStatus: TypeAlias = ContactStatus
"""``ContactStatus``: https://core.telegram.org/type/ContactStatus"""


class Config(TLObject):
    """The ordinary form of Config.

    ``config#cc1a241e flags:# default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int channels_read_media_period:int tmp_sessions:flags.0?int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int reactions_default:flags.15?Reaction autologin_token:flags.16?string = Config``

    :param default_p2p_contacts: Whether this applies: default p 2 p contacts.
    :param preload_featured_stickers: Whether this applies: preload featured stickers.
    :param revoke_pm_inbox: Whether this applies: revoke pm inbox.
    :param blocked_mode: Whether this applies: blocked mode.
    :param force_try_ipv6: Whether this applies: force try ipv 6.
    :param date: When it happened, in Unix seconds.
    :param expires: When it ends, in Unix seconds.
    :param test_mode: Whether this applies: test mode.
    :param this_dc: The this dc.
    :param dc_options: The dc options.
    :param dc_txt_domain_name: The dc txt domain name.
    :param chat_size_max: The chat size max.
    :param megagroup_size_max: The megagroup size max.
    :param forwarded_count_max: The forwarded count max.
    :param online_update_period_ms: The online update period ms.
    :param offline_blur_timeout_ms: The offline blur timeout ms.
    :param offline_idle_timeout_ms: The offline idle timeout ms.
    :param online_cloud_timeout_ms: The online cloud timeout ms.
    :param notify_cloud_delay_ms: The notify cloud delay ms.
    :param notify_default_delay_ms: The notify default delay ms.
    :param push_chat_period_ms: The push chat period ms.
    :param push_chat_limit: The push chat limit.
    :param edit_time_limit: The edit time limit.
    :param revoke_time_limit: The revoke time limit.
    :param revoke_pm_time_limit: The revoke pm time limit.
    :param rating_e_decay: The rating e decay.
    :param stickers_recent_limit: The stickers recent limit.
    :param channels_read_media_period: The channels read media period.
    :param tmp_sessions: The tmp sessions.
    :param call_receive_timeout_ms: The call receive timeout ms.
    :param call_ring_timeout_ms: The call ring timeout ms.
    :param call_connect_timeout_ms: The call connect timeout ms.
    :param call_packet_timeout_ms: The call packet timeout ms.
    :param me_url_prefix: The me url prefix.
    :param autoupdate_url_prefix: The autoupdate url prefix.
    :param gif_search_username: The gif search username.
    :param venue_search_username: The venue search username.
    :param img_search_username: The img search username.
    :param static_maps_provider: The static maps provider.
    :param caption_length_max: The caption length max.
    :param message_length_max: The message length max.
    :param webfile_dc_id: Id of the webfile dc.
    :param suggested_lang_code: The suggested lang code.
    :param lang_pack_version: The lang pack version.
    :param base_lang_pack_version: The base lang pack version.
    :param reactions_default: The reactions default.
    :param autologin_token: The autologin token.

    https://core.telegram.org/constructor/config
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC1A241E
    TL_NAME: ClassVar[str] = "config"
    TL_TYPE: ClassVar[str] = "Config"
    TL: ClassVar[str] = "config#cc1a241e flags:# default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int channels_read_media_period:int tmp_sessions:flags.0?int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int reactions_default:flags.15?Reaction autologin_token:flags.16?string = Config"

    date: int
    expires: int
    test_mode: bool
    this_dc: int
    dc_options: list[_root.TypeDcOption]
    dc_txt_domain_name: str
    chat_size_max: int
    megagroup_size_max: int
    forwarded_count_max: int
    online_update_period_ms: int
    offline_blur_timeout_ms: int
    offline_idle_timeout_ms: int
    online_cloud_timeout_ms: int
    notify_cloud_delay_ms: int
    notify_default_delay_ms: int
    push_chat_period_ms: int
    push_chat_limit: int
    edit_time_limit: int
    revoke_time_limit: int
    revoke_pm_time_limit: int
    rating_e_decay: int
    stickers_recent_limit: int
    channels_read_media_period: int
    call_receive_timeout_ms: int
    call_ring_timeout_ms: int
    call_connect_timeout_ms: int
    call_packet_timeout_ms: int
    me_url_prefix: str
    caption_length_max: int
    message_length_max: int
    webfile_dc_id: int
    default_p2p_contacts: bool = False
    preload_featured_stickers: bool = False
    revoke_pm_inbox: bool = False
    blocked_mode: bool = False
    force_try_ipv6: bool = False
    tmp_sessions: int | None = None
    autoupdate_url_prefix: str | None = None
    gif_search_username: str | None = None
    venue_search_username: str | None = None
    img_search_username: str | None = None
    static_maps_provider: str | None = None
    suggested_lang_code: str | None = None
    lang_pack_version: int | None = None
    base_lang_pack_version: int | None = None
    reactions_default: _root.TypeReaction | None = None
    autologin_token: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.default_p2p_contacts:
            flags |= 8
        if self.preload_featured_stickers:
            flags |= 0x10
        if self.revoke_pm_inbox:
            flags |= 0x40
        if self.blocked_mode:
            flags |= 0x100
        if self.force_try_ipv6:
            flags |= 0x4000
        if self.tmp_sessions is not None:
            flags |= 1
        if self.autoupdate_url_prefix is not None:
            flags |= 0x80
        if self.gif_search_username is not None:
            flags |= 0x200
        if self.venue_search_username is not None:
            flags |= 0x400
        if self.img_search_username is not None:
            flags |= 0x800
        if self.static_maps_provider is not None:
            flags |= 0x1000
        if self.suggested_lang_code is not None or self.lang_pack_version is not None or self.base_lang_pack_version is not None:
            flags |= 4
        if self.reactions_default is not None:
            flags |= 0x8000
        if self.autologin_token is not None:
            flags |= 0x10000
        out += pack_2I2iIi(0xCC1A241E, flags, self.date, self.expires, BOOL_IDS[self.test_mode], self.this_dc)
        write_objects(out, self.dc_options)
        write_str(out, self.dc_txt_domain_name)
        out += pack_17i(self.chat_size_max, self.megagroup_size_max, self.forwarded_count_max, self.online_update_period_ms, self.offline_blur_timeout_ms, self.offline_idle_timeout_ms, self.online_cloud_timeout_ms, self.notify_cloud_delay_ms, self.notify_default_delay_ms, self.push_chat_period_ms, self.push_chat_limit, self.edit_time_limit, self.revoke_time_limit, self.revoke_pm_time_limit, self.rating_e_decay, self.stickers_recent_limit, self.channels_read_media_period)
        if self.tmp_sessions is not None:
            out += pack_i(self.tmp_sessions)
        out += pack_4i(self.call_receive_timeout_ms, self.call_ring_timeout_ms, self.call_connect_timeout_ms, self.call_packet_timeout_ms)
        write_str(out, self.me_url_prefix)
        if self.autoupdate_url_prefix is not None:
            write_str(out, self.autoupdate_url_prefix)
        if self.gif_search_username is not None:
            write_str(out, self.gif_search_username)
        if self.venue_search_username is not None:
            write_str(out, self.venue_search_username)
        if self.img_search_username is not None:
            write_str(out, self.img_search_username)
        if self.static_maps_provider is not None:
            write_str(out, self.static_maps_provider)
        out += pack_3i(self.caption_length_max, self.message_length_max, self.webfile_dc_id)
        if flags & 4:
            write_str(out, self.suggested_lang_code)
        if flags & 4:
            out += pack_i(self.lang_pack_version)
        if flags & 4:
            out += pack_i(self.base_lang_pack_version)
        if self.reactions_default is not None:
            self.reactions_default.write_to(out)
        if self.autologin_token is not None:
            write_str(out, self.autologin_token)


TypeConfig: TypeAlias = Config
"""``Config``: https://core.telegram.org/type/Config"""


class CdnPublicKey(TLObject):
    """The ordinary form of CdnPublicKey.

    ``cdnPublicKey#c982eaba dc_id:int public_key:string = CdnPublicKey``

    :param dc_id: The number of the data centre.
    :param public_key: The public key.

    https://core.telegram.org/constructor/cdnPublicKey
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC982EABA
    TL_NAME: ClassVar[str] = "cdnPublicKey"
    TL_TYPE: ClassVar[str] = "CdnPublicKey"
    TL: ClassVar[str] = "cdnPublicKey#c982eaba dc_id:int public_key:string = CdnPublicKey"

    dc_id: int
    public_key: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC982EABA, self.dc_id)
        write_str(out, self.public_key)


TypeCdnPublicKey: TypeAlias = CdnPublicKey
"""``CdnPublicKey``: https://core.telegram.org/type/CdnPublicKey"""


class CdnConfig(TLObject):
    """The ordinary form of CdnConfig.

    ``cdnConfig#5725e40a public_keys:Vector<CdnPublicKey> = CdnConfig``

    :param public_keys: The public keys.

    https://core.telegram.org/constructor/cdnConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5725E40A
    TL_NAME: ClassVar[str] = "cdnConfig"
    TL_TYPE: ClassVar[str] = "CdnConfig"
    TL: ClassVar[str] = "cdnConfig#5725e40a public_keys:Vector<CdnPublicKey> = CdnConfig"

    public_keys: list[TypeCdnPublicKey]

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\xe4\x25\x57"
        write_objects(out, self.public_keys)


TypeCdnConfig: TypeAlias = CdnConfig
"""``CdnConfig``: https://core.telegram.org/type/CdnConfig"""


class CodeSettings(TLObject):
    """The ordinary form of CodeSettings.

    ``codeSettings#ad253d78 flags:# allow_flashcall:flags.0?true current_number:flags.1?true allow_app_hash:flags.4?true allow_missed_call:flags.5?true allow_firebase:flags.7?true unknown_number:flags.9?true logout_tokens:flags.6?Vector<bytes> token:flags.8?string app_sandbox:flags.8?Bool = CodeSettings``

    :param allow_flashcall: Whether this applies: allow flashcall.
    :param current_number: Whether this applies: current number.
    :param allow_app_hash: Whether this applies: allow app hash.
    :param allow_missed_call: Whether this applies: allow missed call.
    :param allow_firebase: Whether this applies: allow firebase.
    :param unknown_number: Whether this applies: unknown number.
    :param logout_tokens: The logout tokens.
    :param token: The token.
    :param app_sandbox: Whether this applies: app sandbox.

    https://core.telegram.org/constructor/codeSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD253D78
    TL_NAME: ClassVar[str] = "codeSettings"
    TL_TYPE: ClassVar[str] = "CodeSettings"
    TL: ClassVar[str] = "codeSettings#ad253d78 flags:# allow_flashcall:flags.0?true current_number:flags.1?true allow_app_hash:flags.4?true allow_missed_call:flags.5?true allow_firebase:flags.7?true unknown_number:flags.9?true logout_tokens:flags.6?Vector<bytes> token:flags.8?string app_sandbox:flags.8?Bool = CodeSettings"
    _SECRET = frozenset({"logout_tokens"})

    allow_flashcall: bool = False
    current_number: bool = False
    allow_app_hash: bool = False
    allow_missed_call: bool = False
    allow_firebase: bool = False
    unknown_number: bool = False
    logout_tokens: list[bytes] | None = None
    token: str | None = None
    app_sandbox: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.allow_flashcall:
            flags |= 1
        if self.current_number:
            flags |= 2
        if self.allow_app_hash:
            flags |= 0x10
        if self.allow_missed_call:
            flags |= 0x20
        if self.allow_firebase:
            flags |= 0x80
        if self.unknown_number:
            flags |= 0x200
        if self.logout_tokens is not None:
            flags |= 0x40
        if self.token is not None or self.app_sandbox is not None:
            flags |= 0x100
        out += pack_2I(0xAD253D78, flags)
        if self.logout_tokens is not None:
            _write_Vector_bytes(out, self.logout_tokens)
        if flags & 0x100:
            write_str(out, self.token)
        if flags & 0x100:
            out += pack_I(BOOL_IDS[self.app_sandbox])


TypeCodeSettings: TypeAlias = CodeSettings
"""``CodeSettings``: https://core.telegram.org/type/CodeSettings"""


class ConnectedBot(TLObject):
    """The ordinary form of ConnectedBot.

    ``connectedBot#033ed001 flags:# bot_id:long recipients:BusinessBotRecipients rights:BusinessBotRights device:flags.0?string date:flags.1?int location:flags.2?string = ConnectedBot``

    :param bot_id: Id of the bot.
    :param recipients: The recipients.
    :param rights: The rights.
    :param device: The device.
    :param date: When it happened, in Unix seconds.
    :param location: Where the file is.

    https://core.telegram.org/constructor/connectedBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x033ED001
    TL_NAME: ClassVar[str] = "connectedBot"
    TL_TYPE: ClassVar[str] = "ConnectedBot"
    TL: ClassVar[str] = "connectedBot#033ed001 flags:# bot_id:long recipients:BusinessBotRecipients rights:BusinessBotRights device:flags.0?string date:flags.1?int location:flags.2?string = ConnectedBot"

    bot_id: int
    recipients: _root.TypeBusinessBotRecipients
    rights: _root.TypeBusinessBotRights
    device: str | None = None
    date: int | None = None
    location: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.device is not None:
            flags |= 1
        if self.date is not None:
            flags |= 2
        if self.location is not None:
            flags |= 4
        out += pack_2Iq(0x033ED001, flags, self.bot_id)
        self.recipients.write_to(out)
        self.rights.write_to(out)
        if self.device is not None:
            write_str(out, self.device)
        if self.date is not None:
            out += pack_i(self.date)
        if self.location is not None:
            write_str(out, self.location)


TypeConnectedBot: TypeAlias = ConnectedBot
"""``ConnectedBot``: https://core.telegram.org/type/ConnectedBot"""


class ContactBirthday(TLObject):
    """The ordinary form of ContactBirthday.

    ``contactBirthday#1d998733 contact_id:long birthday:Birthday = ContactBirthday``

    :param contact_id: Id of the contact.
    :param birthday: The birthday.

    https://core.telegram.org/constructor/contactBirthday
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1D998733
    TL_NAME: ClassVar[str] = "contactBirthday"
    TL_TYPE: ClassVar[str] = "ContactBirthday"
    TL: ClassVar[str] = "contactBirthday#1d998733 contact_id:long birthday:Birthday = ContactBirthday"

    contact_id: int
    birthday: _root.TypeBirthday

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x1D998733, self.contact_id)
        self.birthday.write_to(out)


TypeContactBirthday: TypeAlias = ContactBirthday
"""``ContactBirthday``: https://core.telegram.org/type/ContactBirthday"""


class ConnectedBotStarRef(TLObject):
    """The ordinary form of ConnectedBotStarRef.

    ``connectedBotStarRef#19a13f71 flags:# revoked:flags.1?true url:string date:int bot_id:long commission_permille:int duration_months:flags.0?int participants:long revenue:long = ConnectedBotStarRef``

    :param revoked: Whether this applies: revoked.
    :param url: The address.
    :param date: When it happened, in Unix seconds.
    :param bot_id: Id of the bot.
    :param commission_permille: The commission permille.
    :param duration_months: The duration months.
    :param participants: The members.
    :param revenue: The revenue.

    https://core.telegram.org/constructor/connectedBotStarRef
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x19A13F71
    TL_NAME: ClassVar[str] = "connectedBotStarRef"
    TL_TYPE: ClassVar[str] = "ConnectedBotStarRef"
    TL: ClassVar[str] = "connectedBotStarRef#19a13f71 flags:# revoked:flags.1?true url:string date:int bot_id:long commission_permille:int duration_months:flags.0?int participants:long revenue:long = ConnectedBotStarRef"

    url: str
    date: int
    bot_id: int
    commission_permille: int
    participants: int
    revenue: int
    revoked: bool = False
    duration_months: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoked:
            flags |= 2
        if self.duration_months is not None:
            flags |= 1
        out += pack_2I(0x19A13F71, flags)
        write_str(out, self.url)
        out += pack_iqi(self.date, self.bot_id, self.commission_permille)
        if self.duration_months is not None:
            out += pack_i(self.duration_months)
        out += pack_2q(self.participants, self.revenue)


TypeConnectedBotStarRef: TypeAlias = ConnectedBotStarRef
"""``ConnectedBotStarRef``: https://core.telegram.org/type/ConnectedBotStarRef"""


class CommunityPeer(TLObject):
    """The ordinary form of CommunityPeer.

    ``communityPeer#76141ebd flags:# can_view_history:flags.2?true visible:flags.0?Bool peer:Peer = CommunityPeer``

    :param can_view_history: Whether one can: view history.
    :param visible: Whether this applies: visible.
    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/communityPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x76141EBD
    TL_NAME: ClassVar[str] = "communityPeer"
    TL_TYPE: ClassVar[str] = "CommunityPeer"
    TL: ClassVar[str] = "communityPeer#76141ebd flags:# can_view_history:flags.2?true visible:flags.0?Bool peer:Peer = CommunityPeer"

    peer: _root.TypePeer
    can_view_history: bool = False
    visible: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_view_history:
            flags |= 4
        if self.visible is not None:
            flags |= 1
        out += pack_2I(0x76141EBD, flags)
        if self.visible is not None:
            out += pack_I(BOOL_IDS[self.visible])
        self.peer.write_to(out)


TypeCommunityPeer: TypeAlias = CommunityPeer
"""``CommunityPeer``: https://core.telegram.org/type/CommunityPeer"""


class CommunityPeerRequest(TLObject):
    """The ordinary form of CommunityPeerRequest.

    ``communityPeerRequest#7beafa85 flags:# visible:flags.0?true peer:Peer requested_by:long date:int = CommunityPeerRequest``

    :param visible: Whether this applies: visible.
    :param peer: The chat, user or channel it concerns.
    :param requested_by: The requested by.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/communityPeerRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7BEAFA85
    TL_NAME: ClassVar[str] = "communityPeerRequest"
    TL_TYPE: ClassVar[str] = "CommunityPeerRequest"
    TL: ClassVar[str] = "communityPeerRequest#7beafa85 flags:# visible:flags.0?true peer:Peer requested_by:long date:int = CommunityPeerRequest"

    peer: _root.TypePeer
    requested_by: int
    date: int
    visible: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.visible:
            flags |= 1
        out += pack_2I(0x7BEAFA85, flags)
        self.peer.write_to(out)
        out += pack_qi(self.requested_by, self.date)


TypeCommunityPeerRequest: TypeAlias = CommunityPeerRequest
"""``CommunityPeerRequest``: https://core.telegram.org/type/CommunityPeerRequest"""


def _read_Contact(data: bytes, pos: int, depth: int, new: Any = Contact) -> tuple[Contact, int]:
    user_id, mutual = unpack_qI(data, pos)
    mutual = BOOLS[mutual]
    return new(user_id, mutual), pos + 12


def _read_ContactStatus(data: bytes, pos: int, depth: int, new: Any = ContactStatus) -> tuple[ContactStatus, int]:
    user_id, cid = unpack_qI(data, pos)
    status, pos = _UserStatus_table[cid](data, pos + 12, depth + 1)
    return new(user_id, status), pos


def _read_Config(data: bytes, pos: int, depth: int, new: Any = Config) -> tuple[Config, int]:
    flags, date, expires, test_mode, this_dc = unpack_I2iIi(data, pos)
    test_mode = BOOLS[test_mode]
    dc_options, pos = read_objects(_DcOption_table, data, pos + 20, depth)
    dc_txt_domain_name, pos = read_str(data, pos)
    chat_size_max, megagroup_size_max, forwarded_count_max, online_update_period_ms, offline_blur_timeout_ms, offline_idle_timeout_ms, online_cloud_timeout_ms, notify_cloud_delay_ms, notify_default_delay_ms, push_chat_period_ms, push_chat_limit, edit_time_limit, revoke_time_limit, revoke_pm_time_limit, rating_e_decay, stickers_recent_limit, channels_read_media_period = unpack_17i(data, pos)
    pos += 68
    if flags & 1:
        tmp_sessions = unpack_i(data, pos)[0]
        pos += 4
    else:
        tmp_sessions = None
    call_receive_timeout_ms, call_ring_timeout_ms, call_connect_timeout_ms, call_packet_timeout_ms = unpack_4i(data, pos)
    me_url_prefix, pos = read_str(data, pos + 16)
    if flags & 0xe80:
        if flags & 0x80:
            autoupdate_url_prefix, pos = read_str(data, pos)
        else:
            autoupdate_url_prefix = None
        if flags & 0x200:
            gif_search_username, pos = read_str(data, pos)
        else:
            gif_search_username = None
        if flags & 0x400:
            venue_search_username, pos = read_str(data, pos)
        else:
            venue_search_username = None
        if flags & 0x800:
            img_search_username, pos = read_str(data, pos)
        else:
            img_search_username = None
    else:
        autoupdate_url_prefix = gif_search_username = venue_search_username = img_search_username = None
    if flags & 0x1000:
        static_maps_provider, pos = read_str(data, pos)
    else:
        static_maps_provider = None
    caption_length_max, message_length_max, webfile_dc_id = unpack_3i(data, pos)
    pos += 12
    if flags & 0x8004:
        if flags & 4:
            suggested_lang_code, pos = read_str(data, pos)
        else:
            suggested_lang_code = None
        if flags & 4:
            lang_pack_version = unpack_i(data, pos)[0]
            pos += 4
        else:
            lang_pack_version = None
        if flags & 4:
            base_lang_pack_version = unpack_i(data, pos)[0]
            pos += 4
        else:
            base_lang_pack_version = None
        if flags & 0x8000:
            reactions_default, pos = _Reaction_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reactions_default = None
    else:
        suggested_lang_code = lang_pack_version = base_lang_pack_version = reactions_default = None
    if flags & 0x10000:
        autologin_token, pos = read_str(data, pos)
    else:
        autologin_token = None
    return new(*((date, expires, test_mode, this_dc, dc_options, dc_txt_domain_name, chat_size_max, megagroup_size_max, forwarded_count_max, online_update_period_ms, offline_blur_timeout_ms, offline_idle_timeout_ms, online_cloud_timeout_ms, notify_cloud_delay_ms, notify_default_delay_ms, push_chat_period_ms, push_chat_limit, edit_time_limit, revoke_time_limit, revoke_pm_time_limit, rating_e_decay, stickers_recent_limit, channels_read_media_period, call_receive_timeout_ms, call_ring_timeout_ms, call_connect_timeout_ms, call_packet_timeout_ms, me_url_prefix, caption_length_max, message_length_max,) + (webfile_dc_id,) + _Config_flags[flags & 0x4158] + (tmp_sessions, autoupdate_url_prefix, gif_search_username, venue_search_username, img_search_username, static_maps_provider, suggested_lang_code, lang_pack_version, base_lang_pack_version, reactions_default, autologin_token,))), pos


def _read_CdnPublicKey(data: bytes, pos: int, depth: int, new: Any = CdnPublicKey) -> tuple[CdnPublicKey, int]:
    dc_id = unpack_i(data, pos)[0]
    public_key, pos = read_str(data, pos + 4)
    return new(dc_id, public_key), pos


def _read_CdnConfig(data: bytes, pos: int, depth: int, new: Any = CdnConfig) -> tuple[CdnConfig, int]:
    public_keys, pos = read_objects(_CdnPublicKey_table, data, pos, depth)
    return new(public_keys), pos


def _read_CodeSettings(data: bytes, pos: int, depth: int, new: Any = CodeSettings) -> tuple[CodeSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x140:
        if flags & 0x40:
            logout_tokens, pos = _read_Vector_bytes(data, pos, depth)
        else:
            logout_tokens = None
        if flags & 0x100:
            token, pos = read_str(data, pos)
        else:
            token = None
        if flags & 0x100:
            app_sandbox = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            app_sandbox = None
    else:
        logout_tokens = token = app_sandbox = None
    if not (flags & 0x2b3):
        return new(False, False, False, False, False, False, logout_tokens, token, app_sandbox), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x80 != 0, flags & 0x200 != 0, logout_tokens, token, app_sandbox), pos


def _read_ConnectedBot(data: bytes, pos: int, depth: int, new: Any = ConnectedBot) -> tuple[ConnectedBot, int]:
    flags, bot_id, cid = unpack_IqI(data, pos)
    recipients, pos = _BusinessBotRecipients_table[cid](data, pos + 16, depth + 1)
    cid = unpack_I(data, pos)[0]
    rights, pos = _BusinessBotRights_table[cid](data, pos + 4, depth + 1)
    if flags & 0x7:
        if flags & 1:
            device, pos = read_str(data, pos)
        else:
            device = None
        if flags & 2:
            date = unpack_i(data, pos)[0]
            pos += 4
        else:
            date = None
        if flags & 4:
            location, pos = read_str(data, pos)
        else:
            location = None
    else:
        device = date = location = None
    return new(bot_id, recipients, rights, device, date, location), pos


def _read_ContactBirthday(data: bytes, pos: int, depth: int, new: Any = ContactBirthday) -> tuple[ContactBirthday, int]:
    contact_id, cid = unpack_qI(data, pos)
    birthday, pos = _Birthday_table[cid](data, pos + 12, depth + 1)
    return new(contact_id, birthday), pos


def _read_ConnectedBotStarRef(data: bytes, pos: int, depth: int, new: Any = ConnectedBotStarRef) -> tuple[ConnectedBotStarRef, int]:
    flags = unpack_I(data, pos)[0]
    url, pos = read_str(data, pos + 4)
    date, bot_id, commission_permille = unpack_iqi(data, pos)
    pos += 16
    if flags & 1:
        duration_months = unpack_i(data, pos)[0]
        pos += 4
    else:
        duration_months = None
    participants, revenue = unpack_2q(data, pos)
    return new(url, date, bot_id, commission_permille, participants, revenue, flags & 2 != 0, duration_months), pos + 16


def _read_CommunityPeer(data: bytes, pos: int, depth: int, new: Any = CommunityPeer) -> tuple[CommunityPeer, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        visible = BOOLS[unpack_I(data, pos)[0]]
        pos += 4
    else:
        visible = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    return new(peer, flags & 4 != 0, visible), pos


def _read_CommunityPeerRequest(data: bytes, pos: int, depth: int, new: Any = CommunityPeerRequest) -> tuple[CommunityPeerRequest, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    requested_by, date = unpack_qi(data, pos)
    return new(peer, requested_by, date, flags & 1 != 0), pos + 12


registry.add("Contact", {
    0x145ADE0B: _read_Contact,
})
registry.add("ContactStatus", {
    0x16D9703B: _read_ContactStatus,
})
registry.add("Config", {
    0xCC1A241E: _read_Config,
})
registry.add("CdnPublicKey", {
    0xC982EABA: _read_CdnPublicKey,
})
registry.add("CdnConfig", {
    0x5725E40A: _read_CdnConfig,
})
registry.add("CodeSettings", {
    0xAD253D78: _read_CodeSettings,
})
registry.add("ConnectedBot", {
    0x033ED001: _read_ConnectedBot,
})
registry.add("ContactBirthday", {
    0x1D998733: _read_ContactBirthday,
})
registry.add("ConnectedBotStarRef", {
    0x19A13F71: _read_ConnectedBotStarRef,
})
registry.add("CommunityPeer", {
    0x76141EBD: _read_CommunityPeer,
})
registry.add("CommunityPeerRequest", {
    0x7BEAFA85: _read_CommunityPeerRequest,
})
