# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``help``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_ints,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_ints,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
_Chat_table = registry.table("Chat")
_DataJSON_table = registry.table("DataJSON")
_Document_table = registry.table("Document")
_InputAppEvent_table = registry.table("InputAppEvent")
_InputPeer_table = registry.table("InputPeer")
_InputUser_table = registry.table("InputUser")
_JSONValue_table = registry.table("JSONValue")
_MessageEntity_table = registry.table("MessageEntity")
_Peer_table = registry.table("Peer")
_PendingSuggestion_table = registry.table("PendingSuggestion")
_PremiumSubscriptionOption_table = registry.table("PremiumSubscriptionOption")
_RecentMeUrl_table = registry.table("RecentMeUrl")
_Timezone_table = registry.table("Timezone")
_User_table = registry.table("User")
_help_CountryCode_table = registry.table("help.CountryCode")
_help_Country_table = registry.table("help.Country")
_help_PeerColorOption_table = registry.table("help.PeerColorOption")
_help_PeerColorSet_table = registry.table("help.PeerColorSet")
_help_TermsOfService_table = registry.table("help.TermsOfService")


class AppUpdate(TLObject):
    """The ordinary form of help.AppUpdate.

    ``help.appUpdate#ccbbce30 flags:# can_not_skip:flags.0?true id:int version:string text:string entities:Vector<MessageEntity> document:flags.1?Document url:flags.2?string sticker:flags.3?Document = help.AppUpdate``

    :param can_not_skip: Whether one can: not skip.
    :param id: The id.
    :param version: The version.
    :param text: The text.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param document: The file.
    :param url: The address.
    :param sticker: The sticker.

    https://core.telegram.org/constructor/help.appUpdate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCCBBCE30
    TL_NAME: ClassVar[str] = "help.appUpdate"
    TL_TYPE: ClassVar[str] = "help.AppUpdate"
    TL: ClassVar[str] = "help.appUpdate#ccbbce30 flags:# can_not_skip:flags.0?true id:int version:string text:string entities:Vector<MessageEntity> document:flags.1?Document url:flags.2?string sticker:flags.3?Document = help.AppUpdate"

    id: int
    version: str
    text: str
    entities: list[_root.TypeMessageEntity]
    can_not_skip: bool = False
    document: _root.TypeDocument | None = None
    url: str | None = None
    sticker: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_not_skip:
            flags |= 1
        if self.document is not None:
            flags |= 2
        if self.url is not None:
            flags |= 4
        if self.sticker is not None:
            flags |= 8
        out += pack_2Ii(0xCCBBCE30, flags, self.id)
        write_str(out, self.version)
        write_str(out, self.text)
        write_objects(out, self.entities)
        if self.document is not None:
            self.document.write_to(out)
        if self.url is not None:
            write_str(out, self.url)
        if self.sticker is not None:
            self.sticker.write_to(out)


class NoAppUpdate(TLObject):
    """The form 'no app update' of help.AppUpdate.

    ``help.noAppUpdate#c45a6536 = help.AppUpdate``

    https://core.telegram.org/constructor/help.noAppUpdate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC45A6536
    TL_NAME: ClassVar[str] = "help.noAppUpdate"
    TL_TYPE: ClassVar[str] = "help.AppUpdate"
    TL: ClassVar[str] = "help.noAppUpdate#c45a6536 = help.AppUpdate"

    def write_to(self, out: bytearray) -> None:
        out += b"\x36\x65\x5a\xc4"


TypeAppUpdate: TypeAlias = AppUpdate | NoAppUpdate
"""``help.AppUpdate``: https://core.telegram.org/type/help.AppUpdate"""


class InviteText(TLObject):
    """The ordinary form of help.InviteText.

    ``help.inviteText#18cb9f78 message:string = help.InviteText``

    :param message: The text of the message.

    https://core.telegram.org/constructor/help.inviteText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x18CB9F78
    TL_NAME: ClassVar[str] = "help.inviteText"
    TL_TYPE: ClassVar[str] = "help.InviteText"
    TL: ClassVar[str] = "help.inviteText#18cb9f78 message:string = help.InviteText"

    message: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x78\x9f\xcb\x18"
        write_str(out, self.message)


TypeInviteText: TypeAlias = InviteText
"""``help.InviteText``: https://core.telegram.org/type/help.InviteText"""


class Support(TLObject):
    """The ordinary form of help.Support.

    ``help.support#17c6b5f6 phone_number:string user:User = help.Support``

    :param phone_number: The phone number, with country prefix.
    :param user: The user.

    https://core.telegram.org/constructor/help.support
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17C6B5F6
    TL_NAME: ClassVar[str] = "help.support"
    TL_TYPE: ClassVar[str] = "help.Support"
    TL: ClassVar[str] = "help.support#17c6b5f6 phone_number:string user:User = help.Support"

    phone_number: str
    user: _root.TypeUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\xb5\xc6\x17"
        write_str(out, self.phone_number)
        self.user.write_to(out)


TypeSupport: TypeAlias = Support
"""``help.Support``: https://core.telegram.org/type/help.Support"""


class TermsOfService(TLObject):
    """The ordinary form of help.TermsOfService.

    ``help.termsOfService#780a0310 flags:# popup:flags.0?true id:DataJSON text:string entities:Vector<MessageEntity> min_age_confirm:flags.1?int = help.TermsOfService``

    :param popup: Whether this applies: popup.
    :param id: The id.
    :param text: The text.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param min_age_confirm: The min age confirm.

    https://core.telegram.org/constructor/help.termsOfService
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x780A0310
    TL_NAME: ClassVar[str] = "help.termsOfService"
    TL_TYPE: ClassVar[str] = "help.TermsOfService"
    TL: ClassVar[str] = "help.termsOfService#780a0310 flags:# popup:flags.0?true id:DataJSON text:string entities:Vector<MessageEntity> min_age_confirm:flags.1?int = help.TermsOfService"

    id: _root.TypeDataJSON
    text: str
    entities: list[_root.TypeMessageEntity]
    popup: bool = False
    min_age_confirm: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.popup:
            flags |= 1
        if self.min_age_confirm is not None:
            flags |= 2
        out += pack_2I(0x780A0310, flags)
        self.id.write_to(out)
        write_str(out, self.text)
        write_objects(out, self.entities)
        if self.min_age_confirm is not None:
            out += pack_i(self.min_age_confirm)


TypeTermsOfService: TypeAlias = TermsOfService
"""``help.TermsOfService``: https://core.telegram.org/type/help.TermsOfService"""


class RecentMeUrls(TLObject):
    """The ordinary form of help.RecentMeUrls.

    ``help.recentMeUrls#0e0310d7 urls:Vector<RecentMeUrl> chats:Vector<Chat> users:Vector<User> = help.RecentMeUrls``

    :param urls: The urls.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/help.recentMeUrls
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E0310D7
    TL_NAME: ClassVar[str] = "help.recentMeUrls"
    TL_TYPE: ClassVar[str] = "help.RecentMeUrls"
    TL: ClassVar[str] = "help.recentMeUrls#0e0310d7 urls:Vector<RecentMeUrl> chats:Vector<Chat> users:Vector<User> = help.RecentMeUrls"

    urls: list[_root.TypeRecentMeUrl]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd7\x10\x03\x0e"
        write_objects(out, self.urls)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeRecentMeUrls: TypeAlias = RecentMeUrls
"""``help.RecentMeUrls``: https://core.telegram.org/type/help.RecentMeUrls"""


class TermsOfServiceUpdateEmpty(TLObject):
    """The form 'empty' of help.TermsOfServiceUpdate.

    ``help.termsOfServiceUpdateEmpty#e3309f7f expires:int = help.TermsOfServiceUpdate``

    :param expires: When it ends, in Unix seconds.

    https://core.telegram.org/constructor/help.termsOfServiceUpdateEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE3309F7F
    TL_NAME: ClassVar[str] = "help.termsOfServiceUpdateEmpty"
    TL_TYPE: ClassVar[str] = "help.TermsOfServiceUpdate"
    TL: ClassVar[str] = "help.termsOfServiceUpdateEmpty#e3309f7f expires:int = help.TermsOfServiceUpdate"

    expires: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE3309F7F, self.expires)


class TermsOfServiceUpdate(TLObject):
    """The ordinary form of help.TermsOfServiceUpdate.

    ``help.termsOfServiceUpdate#28ecf961 expires:int terms_of_service:help.TermsOfService = help.TermsOfServiceUpdate``

    :param expires: When it ends, in Unix seconds.
    :param terms_of_service: The terms of service.

    https://core.telegram.org/constructor/help.termsOfServiceUpdate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x28ECF961
    TL_NAME: ClassVar[str] = "help.termsOfServiceUpdate"
    TL_TYPE: ClassVar[str] = "help.TermsOfServiceUpdate"
    TL: ClassVar[str] = "help.termsOfServiceUpdate#28ecf961 expires:int terms_of_service:help.TermsOfService = help.TermsOfServiceUpdate"

    expires: int
    terms_of_service: TypeTermsOfService

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x28ECF961, self.expires)
        self.terms_of_service.write_to(out)


TypeTermsOfServiceUpdate: TypeAlias = TermsOfServiceUpdateEmpty | TermsOfServiceUpdate
"""``help.TermsOfServiceUpdate``: https://core.telegram.org/type/help.TermsOfServiceUpdate"""


class DeepLinkInfoEmpty(TLObject):
    """The form 'empty' of help.DeepLinkInfo.

    ``help.deepLinkInfoEmpty#66afa166 = help.DeepLinkInfo``

    https://core.telegram.org/constructor/help.deepLinkInfoEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x66AFA166
    TL_NAME: ClassVar[str] = "help.deepLinkInfoEmpty"
    TL_TYPE: ClassVar[str] = "help.DeepLinkInfo"
    TL: ClassVar[str] = "help.deepLinkInfoEmpty#66afa166 = help.DeepLinkInfo"

    def write_to(self, out: bytearray) -> None:
        out += b"\x66\xa1\xaf\x66"


class DeepLinkInfo(TLObject):
    """The ordinary form of help.DeepLinkInfo.

    ``help.deepLinkInfo#6a4ee832 flags:# update_app:flags.0?true message:string entities:flags.1?Vector<MessageEntity> = help.DeepLinkInfo``

    :param update_app: Whether this applies: update app.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.

    https://core.telegram.org/constructor/help.deepLinkInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A4EE832
    TL_NAME: ClassVar[str] = "help.deepLinkInfo"
    TL_TYPE: ClassVar[str] = "help.DeepLinkInfo"
    TL: ClassVar[str] = "help.deepLinkInfo#6a4ee832 flags:# update_app:flags.0?true message:string entities:flags.1?Vector<MessageEntity> = help.DeepLinkInfo"

    message: str
    update_app: bool = False
    entities: list[_root.TypeMessageEntity] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.update_app:
            flags |= 1
        if self.entities is not None:
            flags |= 2
        out += pack_2I(0x6A4EE832, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)


TypeDeepLinkInfo: TypeAlias = DeepLinkInfoEmpty | DeepLinkInfo
"""``help.DeepLinkInfo``: https://core.telegram.org/type/help.DeepLinkInfo"""


class PassportConfigNotModified(TLObject):
    """The form 'not modified' of help.PassportConfig.

    ``help.passportConfigNotModified#bfb9f457 = help.PassportConfig``

    https://core.telegram.org/constructor/help.passportConfigNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBFB9F457
    TL_NAME: ClassVar[str] = "help.passportConfigNotModified"
    TL_TYPE: ClassVar[str] = "help.PassportConfig"
    TL: ClassVar[str] = "help.passportConfigNotModified#bfb9f457 = help.PassportConfig"

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\xf4\xb9\xbf"


class PassportConfig(TLObject):
    """The ordinary form of help.PassportConfig.

    ``help.passportConfig#a098d6af hash:int countries_langs:DataJSON = help.PassportConfig``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param countries_langs: The countries langs.

    https://core.telegram.org/constructor/help.passportConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA098D6AF
    TL_NAME: ClassVar[str] = "help.passportConfig"
    TL_TYPE: ClassVar[str] = "help.PassportConfig"
    TL: ClassVar[str] = "help.passportConfig#a098d6af hash:int countries_langs:DataJSON = help.PassportConfig"

    hash: int
    countries_langs: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xA098D6AF, self.hash)
        self.countries_langs.write_to(out)


TypePassportConfig: TypeAlias = PassportConfigNotModified | PassportConfig
"""``help.PassportConfig``: https://core.telegram.org/type/help.PassportConfig"""


class SupportName(TLObject):
    """The ordinary form of help.SupportName.

    ``help.supportName#8c05f1c9 name:string = help.SupportName``

    :param name: The name.

    https://core.telegram.org/constructor/help.supportName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C05F1C9
    TL_NAME: ClassVar[str] = "help.supportName"
    TL_TYPE: ClassVar[str] = "help.SupportName"
    TL: ClassVar[str] = "help.supportName#8c05f1c9 name:string = help.SupportName"

    name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\xf1\x05\x8c"
        write_str(out, self.name)


TypeSupportName: TypeAlias = SupportName
"""``help.SupportName``: https://core.telegram.org/type/help.SupportName"""


class UserInfoEmpty(TLObject):
    """The form 'empty' of help.UserInfo.

    ``help.userInfoEmpty#f3ae2eed = help.UserInfo``

    https://core.telegram.org/constructor/help.userInfoEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF3AE2EED
    TL_NAME: ClassVar[str] = "help.userInfoEmpty"
    TL_TYPE: ClassVar[str] = "help.UserInfo"
    TL: ClassVar[str] = "help.userInfoEmpty#f3ae2eed = help.UserInfo"

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\x2e\xae\xf3"


class UserInfo(TLObject):
    """The ordinary form of help.UserInfo.

    ``help.userInfo#01eb3758 message:string entities:Vector<MessageEntity> author:string date:int = help.UserInfo``

    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param author: The author.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/help.userInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x01EB3758
    TL_NAME: ClassVar[str] = "help.userInfo"
    TL_TYPE: ClassVar[str] = "help.UserInfo"
    TL: ClassVar[str] = "help.userInfo#01eb3758 message:string entities:Vector<MessageEntity> author:string date:int = help.UserInfo"

    message: str
    entities: list[_root.TypeMessageEntity]
    author: str
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x58\x37\xeb\x01"
        write_str(out, self.message)
        write_objects(out, self.entities)
        write_str(out, self.author)
        out += pack_i(self.date)


TypeUserInfo: TypeAlias = UserInfoEmpty | UserInfo
"""``help.UserInfo``: https://core.telegram.org/type/help.UserInfo"""


class PromoDataEmpty(TLObject):
    """The form 'empty' of help.PromoData.

    ``help.promoDataEmpty#98f6ac75 expires:int = help.PromoData``

    :param expires: When it ends, in Unix seconds.

    https://core.telegram.org/constructor/help.promoDataEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98F6AC75
    TL_NAME: ClassVar[str] = "help.promoDataEmpty"
    TL_TYPE: ClassVar[str] = "help.PromoData"
    TL: ClassVar[str] = "help.promoDataEmpty#98f6ac75 expires:int = help.PromoData"

    expires: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x98F6AC75, self.expires)


class PromoData(TLObject):
    """The ordinary form of help.PromoData.

    ``help.promoData#08a4d87a flags:# proxy:flags.0?true expires:int peer:flags.3?Peer psa_type:flags.1?string psa_message:flags.2?string pending_suggestions:Vector<string> dismissed_suggestions:Vector<string> custom_pending_suggestion:flags.4?PendingSuggestion chats:Vector<Chat> users:Vector<User> = help.PromoData``

    :param proxy: Whether this applies: proxy.
    :param expires: When it ends, in Unix seconds.
    :param peer: The chat, user or channel it concerns.
    :param psa_type: The psa type.
    :param psa_message: The psa message.
    :param pending_suggestions: The pending suggestions.
    :param dismissed_suggestions: The dismissed suggestions.
    :param custom_pending_suggestion: The custom pending suggestion.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/help.promoData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x08A4D87A
    TL_NAME: ClassVar[str] = "help.promoData"
    TL_TYPE: ClassVar[str] = "help.PromoData"
    TL: ClassVar[str] = "help.promoData#08a4d87a flags:# proxy:flags.0?true expires:int peer:flags.3?Peer psa_type:flags.1?string psa_message:flags.2?string pending_suggestions:Vector<string> dismissed_suggestions:Vector<string> custom_pending_suggestion:flags.4?PendingSuggestion chats:Vector<Chat> users:Vector<User> = help.PromoData"

    expires: int
    pending_suggestions: list[str]
    dismissed_suggestions: list[str]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    proxy: bool = False
    peer: _root.TypePeer | None = None
    psa_type: str | None = None
    psa_message: str | None = None
    custom_pending_suggestion: _root.TypePendingSuggestion | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.proxy:
            flags |= 1
        if self.peer is not None:
            flags |= 8
        if self.psa_type is not None:
            flags |= 2
        if self.psa_message is not None:
            flags |= 4
        if self.custom_pending_suggestion is not None:
            flags |= 0x10
        out += pack_2Ii(0x08A4D87A, flags, self.expires)
        if self.peer is not None:
            self.peer.write_to(out)
        if self.psa_type is not None:
            write_str(out, self.psa_type)
        if self.psa_message is not None:
            write_str(out, self.psa_message)
        write_strs(out, self.pending_suggestions)
        write_strs(out, self.dismissed_suggestions)
        if self.custom_pending_suggestion is not None:
            self.custom_pending_suggestion.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypePromoData: TypeAlias = PromoDataEmpty | PromoData
"""``help.PromoData``: https://core.telegram.org/type/help.PromoData"""


class CountryCode(TLObject):
    """The ordinary form of help.CountryCode.

    ``help.countryCode#4203c5ef flags:# country_code:string prefixes:flags.0?Vector<string> patterns:flags.1?Vector<string> = help.CountryCode``

    :param country_code: The country code.
    :param prefixes: The prefixes.
    :param patterns: The patterns.

    https://core.telegram.org/constructor/help.countryCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4203C5EF
    TL_NAME: ClassVar[str] = "help.countryCode"
    TL_TYPE: ClassVar[str] = "help.CountryCode"
    TL: ClassVar[str] = "help.countryCode#4203c5ef flags:# country_code:string prefixes:flags.0?Vector<string> patterns:flags.1?Vector<string> = help.CountryCode"

    country_code: str
    prefixes: list[str] | None = None
    patterns: list[str] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.prefixes is not None:
            flags |= 1
        if self.patterns is not None:
            flags |= 2
        out += pack_2I(0x4203C5EF, flags)
        write_str(out, self.country_code)
        if self.prefixes is not None:
            write_strs(out, self.prefixes)
        if self.patterns is not None:
            write_strs(out, self.patterns)


TypeCountryCode: TypeAlias = CountryCode
"""``help.CountryCode``: https://core.telegram.org/type/help.CountryCode"""


class Country(TLObject):
    """The ordinary form of help.Country.

    ``help.country#c3878e23 flags:# hidden:flags.0?true iso2:string default_name:string name:flags.1?string country_codes:Vector<help.CountryCode> = help.Country``

    :param hidden: Whether this applies: hidden.
    :param iso2: The iso 2.
    :param default_name: The default name.
    :param name: The name.
    :param country_codes: The country codes.

    https://core.telegram.org/constructor/help.country
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC3878E23
    TL_NAME: ClassVar[str] = "help.country"
    TL_TYPE: ClassVar[str] = "help.Country"
    TL: ClassVar[str] = "help.country#c3878e23 flags:# hidden:flags.0?true iso2:string default_name:string name:flags.1?string country_codes:Vector<help.CountryCode> = help.Country"

    iso2: str
    default_name: str
    country_codes: list[TypeCountryCode]
    hidden: bool = False
    name: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.hidden:
            flags |= 1
        if self.name is not None:
            flags |= 2
        out += pack_2I(0xC3878E23, flags)
        write_str(out, self.iso2)
        write_str(out, self.default_name)
        if self.name is not None:
            write_str(out, self.name)
        write_objects(out, self.country_codes)


TypeCountry: TypeAlias = Country
"""``help.Country``: https://core.telegram.org/type/help.Country"""


class CountriesListNotModified(TLObject):
    """The form 'not modified' of help.CountriesList.

    ``help.countriesListNotModified#93cc1f32 = help.CountriesList``

    https://core.telegram.org/constructor/help.countriesListNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x93CC1F32
    TL_NAME: ClassVar[str] = "help.countriesListNotModified"
    TL_TYPE: ClassVar[str] = "help.CountriesList"
    TL: ClassVar[str] = "help.countriesListNotModified#93cc1f32 = help.CountriesList"

    def write_to(self, out: bytearray) -> None:
        out += b"\x32\x1f\xcc\x93"


class CountriesList(TLObject):
    """The ordinary form of help.CountriesList.

    ``help.countriesList#87d0759e countries:Vector<help.Country> hash:int = help.CountriesList``

    :param countries: The countries.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/help.countriesList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x87D0759E
    TL_NAME: ClassVar[str] = "help.countriesList"
    TL_TYPE: ClassVar[str] = "help.CountriesList"
    TL: ClassVar[str] = "help.countriesList#87d0759e countries:Vector<help.Country> hash:int = help.CountriesList"

    countries: list[TypeCountry]
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x9e\x75\xd0\x87"
        write_objects(out, self.countries)
        out += pack_i(self.hash)


TypeCountriesList: TypeAlias = CountriesListNotModified | CountriesList
"""``help.CountriesList``: https://core.telegram.org/type/help.CountriesList"""


class PremiumPromo(TLObject):
    """The ordinary form of help.PremiumPromo.

    ``help.premiumPromo#5334759c status_text:string status_entities:Vector<MessageEntity> video_sections:Vector<string> videos:Vector<Document> period_options:Vector<PremiumSubscriptionOption> users:Vector<User> = help.PremiumPromo``

    :param status_text: The status text.
    :param status_entities: The status entities.
    :param video_sections: The video sections.
    :param videos: The videos.
    :param period_options: The period options.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/help.premiumPromo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5334759C
    TL_NAME: ClassVar[str] = "help.premiumPromo"
    TL_TYPE: ClassVar[str] = "help.PremiumPromo"
    TL: ClassVar[str] = "help.premiumPromo#5334759c status_text:string status_entities:Vector<MessageEntity> video_sections:Vector<string> videos:Vector<Document> period_options:Vector<PremiumSubscriptionOption> users:Vector<User> = help.PremiumPromo"

    status_text: str
    status_entities: list[_root.TypeMessageEntity]
    video_sections: list[str]
    videos: list[_root.TypeDocument]
    period_options: list[_root.TypePremiumSubscriptionOption]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\x75\x34\x53"
        write_str(out, self.status_text)
        write_objects(out, self.status_entities)
        write_strs(out, self.video_sections)
        write_objects(out, self.videos)
        write_objects(out, self.period_options)
        write_objects(out, self.users)


TypePremiumPromo: TypeAlias = PremiumPromo
"""``help.PremiumPromo``: https://core.telegram.org/type/help.PremiumPromo"""


class AppConfigNotModified(TLObject):
    """The form 'not modified' of help.AppConfig.

    ``help.appConfigNotModified#7cde641d = help.AppConfig``

    https://core.telegram.org/constructor/help.appConfigNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7CDE641D
    TL_NAME: ClassVar[str] = "help.appConfigNotModified"
    TL_TYPE: ClassVar[str] = "help.AppConfig"
    TL: ClassVar[str] = "help.appConfigNotModified#7cde641d = help.AppConfig"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1d\x64\xde\x7c"


class AppConfig(TLObject):
    """The ordinary form of help.AppConfig.

    ``help.appConfig#dd18782e hash:int config:JSONValue = help.AppConfig``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param config: The config.

    https://core.telegram.org/constructor/help.appConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDD18782E
    TL_NAME: ClassVar[str] = "help.appConfig"
    TL_TYPE: ClassVar[str] = "help.AppConfig"
    TL: ClassVar[str] = "help.appConfig#dd18782e hash:int config:JSONValue = help.AppConfig"

    hash: int
    config: _root.TypeJSONValue

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xDD18782E, self.hash)
        self.config.write_to(out)


TypeAppConfig: TypeAlias = AppConfigNotModified | AppConfig
"""``help.AppConfig``: https://core.telegram.org/type/help.AppConfig"""


class PeerColorSet(TLObject):
    """The ordinary form of help.PeerColorSet.

    ``help.peerColorSet#26219a58 colors:Vector<int> = help.PeerColorSet``

    :param colors: The colors.

    https://core.telegram.org/constructor/help.peerColorSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x26219A58
    TL_NAME: ClassVar[str] = "help.peerColorSet"
    TL_TYPE: ClassVar[str] = "help.PeerColorSet"
    TL: ClassVar[str] = "help.peerColorSet#26219a58 colors:Vector<int> = help.PeerColorSet"

    colors: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x58\x9a\x21\x26"
        write_ints(out, self.colors)


class PeerColorProfileSet(TLObject):
    """The form 'peer color profile set' of help.PeerColorSet.

    ``help.peerColorProfileSet#767d61eb palette_colors:Vector<int> bg_colors:Vector<int> story_colors:Vector<int> = help.PeerColorSet``

    :param palette_colors: The palette colors.
    :param bg_colors: The bg colors.
    :param story_colors: The story colors.

    https://core.telegram.org/constructor/help.peerColorProfileSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x767D61EB
    TL_NAME: ClassVar[str] = "help.peerColorProfileSet"
    TL_TYPE: ClassVar[str] = "help.PeerColorSet"
    TL: ClassVar[str] = "help.peerColorProfileSet#767d61eb palette_colors:Vector<int> bg_colors:Vector<int> story_colors:Vector<int> = help.PeerColorSet"

    palette_colors: list[int]
    bg_colors: list[int]
    story_colors: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\x61\x7d\x76"
        write_ints(out, self.palette_colors)
        write_ints(out, self.bg_colors)
        write_ints(out, self.story_colors)


TypePeerColorSet: TypeAlias = PeerColorSet | PeerColorProfileSet
"""``help.PeerColorSet``: https://core.telegram.org/type/help.PeerColorSet"""


class PeerColorOption(TLObject):
    """The ordinary form of help.PeerColorOption.

    ``help.peerColorOption#adec6ebe flags:# hidden:flags.0?true color_id:int colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet channel_min_level:flags.3?int group_min_level:flags.4?int = help.PeerColorOption``

    :param hidden: Whether this applies: hidden.
    :param color_id: Id of the color.
    :param colors: The colors.
    :param dark_colors: The dark colors.
    :param channel_min_level: The channel min level.
    :param group_min_level: The group min level.

    https://core.telegram.org/constructor/help.peerColorOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xADEC6EBE
    TL_NAME: ClassVar[str] = "help.peerColorOption"
    TL_TYPE: ClassVar[str] = "help.PeerColorOption"
    TL: ClassVar[str] = "help.peerColorOption#adec6ebe flags:# hidden:flags.0?true color_id:int colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet channel_min_level:flags.3?int group_min_level:flags.4?int = help.PeerColorOption"

    color_id: int
    hidden: bool = False
    colors: TypePeerColorSet | None = None
    dark_colors: TypePeerColorSet | None = None
    channel_min_level: int | None = None
    group_min_level: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.hidden:
            flags |= 1
        if self.colors is not None:
            flags |= 2
        if self.dark_colors is not None:
            flags |= 4
        if self.channel_min_level is not None:
            flags |= 8
        if self.group_min_level is not None:
            flags |= 0x10
        out += pack_2Ii(0xADEC6EBE, flags, self.color_id)
        if self.colors is not None:
            self.colors.write_to(out)
        if self.dark_colors is not None:
            self.dark_colors.write_to(out)
        if self.channel_min_level is not None:
            out += pack_i(self.channel_min_level)
        if self.group_min_level is not None:
            out += pack_i(self.group_min_level)


TypePeerColorOption: TypeAlias = PeerColorOption
"""``help.PeerColorOption``: https://core.telegram.org/type/help.PeerColorOption"""


class PeerColorsNotModified(TLObject):
    """The form 'not modified' of help.PeerColors.

    ``help.peerColorsNotModified#2ba1f5ce = help.PeerColors``

    https://core.telegram.org/constructor/help.peerColorsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2BA1F5CE
    TL_NAME: ClassVar[str] = "help.peerColorsNotModified"
    TL_TYPE: ClassVar[str] = "help.PeerColors"
    TL: ClassVar[str] = "help.peerColorsNotModified#2ba1f5ce = help.PeerColors"

    def write_to(self, out: bytearray) -> None:
        out += b"\xce\xf5\xa1\x2b"


class PeerColors(TLObject):
    """The ordinary form of help.PeerColors.

    ``help.peerColors#00f8ed08 hash:int colors:Vector<help.PeerColorOption> = help.PeerColors``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param colors: The colors.

    https://core.telegram.org/constructor/help.peerColors
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x00F8ED08
    TL_NAME: ClassVar[str] = "help.peerColors"
    TL_TYPE: ClassVar[str] = "help.PeerColors"
    TL: ClassVar[str] = "help.peerColors#00f8ed08 hash:int colors:Vector<help.PeerColorOption> = help.PeerColors"

    hash: int
    colors: list[TypePeerColorOption]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x00F8ED08, self.hash)
        write_objects(out, self.colors)


TypePeerColors: TypeAlias = PeerColorsNotModified | PeerColors
"""``help.PeerColors``: https://core.telegram.org/type/help.PeerColors"""


class TimezonesListNotModified(TLObject):
    """The form 'not modified' of help.TimezonesList.

    ``help.timezonesListNotModified#970708cc = help.TimezonesList``

    https://core.telegram.org/constructor/help.timezonesListNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x970708CC
    TL_NAME: ClassVar[str] = "help.timezonesListNotModified"
    TL_TYPE: ClassVar[str] = "help.TimezonesList"
    TL: ClassVar[str] = "help.timezonesListNotModified#970708cc = help.TimezonesList"

    def write_to(self, out: bytearray) -> None:
        out += b"\xcc\x08\x07\x97"


class TimezonesList(TLObject):
    """The ordinary form of help.TimezonesList.

    ``help.timezonesList#7b74ed71 timezones:Vector<Timezone> hash:int = help.TimezonesList``

    :param timezones: The timezones.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/help.timezonesList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7B74ED71
    TL_NAME: ClassVar[str] = "help.timezonesList"
    TL_TYPE: ClassVar[str] = "help.TimezonesList"
    TL: ClassVar[str] = "help.timezonesList#7b74ed71 timezones:Vector<Timezone> hash:int = help.TimezonesList"

    timezones: list[_root.TypeTimezone]
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x71\xed\x74\x7b"
        write_objects(out, self.timezones)
        out += pack_i(self.hash)


TypeTimezonesList: TypeAlias = TimezonesListNotModified | TimezonesList
"""``help.TimezonesList``: https://core.telegram.org/type/help.TimezonesList"""


class GetConfig(Function["_root.TypeConfig"]):
    """Fetches the server's configuration: the addresses of the data centres, and limits.

    ``help.getConfig#c4f9186b = Config``

    Result: ``Config``.
    May be called by: users, bots, anybody before login.
    Errors: 406 AUTH_KEY_DUPLICATED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CONNECTION_API_ID_INVALID, 400
        CONNECTION_APP_VERSION_EMPTY, 400 CONNECTION_LAYER_INVALID, 400 DATA_INVALID, 400 MSG_ID_INVALID, 500/503
        TIMEOUT, 400 USERNAME_INVALID, 403 USER_PRIVACY_RESTRICTED.

    https://core.telegram.org/method/help.getConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4F9186B
    TL_NAME: ClassVar[str] = "help.getConfig"
    TL_TYPE: ClassVar[str] = "Config"
    TL: ClassVar[str] = "help.getConfig#c4f9186b = Config"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6b\x18\xf9\xc4"


class GetNearestDc(Function["_root.TypeNearestDc"]):
    """Says which data centre is nearest to this connection, and in what country it seems to be.

    ``help.getNearestDc#1fb33026 = NearestDc``

    Result: ``NearestDc``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getNearestDc
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1FB33026
    TL_NAME: ClassVar[str] = "help.getNearestDc"
    TL_TYPE: ClassVar[str] = "NearestDc"
    TL: ClassVar[str] = "help.getNearestDc#1fb33026 = NearestDc"

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\x30\xb3\x1f"


class GetAppUpdate(Function["TypeAppUpdate"]):
    """Fetches app update.

    ``help.getAppUpdate#522d5a7d source:string = help.AppUpdate``

    :param source: The source.

    Result: ``help.AppUpdate``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getAppUpdate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x522D5A7D
    TL_NAME: ClassVar[str] = "help.getAppUpdate"
    TL_TYPE: ClassVar[str] = "help.AppUpdate"
    TL: ClassVar[str] = "help.getAppUpdate#522d5a7d source:string = help.AppUpdate"

    source: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x7d\x5a\x2d\x52"
        write_str(out, self.source)


class GetInviteText(Function["TypeInviteText"]):
    """Fetches invite text.

    ``help.getInviteText#4d392343 = help.InviteText``

    Result: ``help.InviteText``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getInviteText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4D392343
    TL_NAME: ClassVar[str] = "help.getInviteText"
    TL_TYPE: ClassVar[str] = "help.InviteText"
    TL: ClassVar[str] = "help.getInviteText#4d392343 = help.InviteText"

    def write_to(self, out: bytearray) -> None:
        out += b"\x43\x23\x39\x4d"


class GetSupport(Function["TypeSupport"]):
    """Fetches the user who answers questions about Telegram.

    ``help.getSupport#9cdf08cd = help.Support``

    Result: ``help.Support``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getSupport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9CDF08CD
    TL_NAME: ClassVar[str] = "help.getSupport"
    TL_TYPE: ClassVar[str] = "help.Support"
    TL: ClassVar[str] = "help.getSupport#9cdf08cd = help.Support"

    def write_to(self, out: bytearray) -> None:
        out += b"\xcd\x08\xdf\x9c"


class SetBotUpdatesStatus(Function[bool]):
    """Sets bot updates status.

    ``help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string = Bool``

    :param pending_updates_count: How many there are: pending updates.
    :param message: The text of the message.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/help.setBotUpdatesStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEC22CFCD
    TL_NAME: ClassVar[str] = "help.setBotUpdatesStatus"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "help.setBotUpdatesStatus#ec22cfcd pending_updates_count:int message:string = Bool"

    pending_updates_count: int
    message: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xEC22CFCD, self.pending_updates_count)
        write_str(out, self.message)


class GetCdnConfig(Function["_root.TypeCdnConfig"]):
    """Fetches the public keys of the CDN data centres.

    ``help.getCdnConfig#52029342 = CdnConfig``

    Result: ``CdnConfig``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_PERM_EMPTY, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 500/503 TIMEOUT.

    https://core.telegram.org/method/help.getCdnConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x52029342
    TL_NAME: ClassVar[str] = "help.getCdnConfig"
    TL_TYPE: ClassVar[str] = "CdnConfig"
    TL: ClassVar[str] = "help.getCdnConfig#52029342 = CdnConfig"

    def write_to(self, out: bytearray) -> None:
        out += b"\x42\x93\x02\x52"


class GetRecentMeUrls(Function["TypeRecentMeUrls"]):
    """Fetches recent me urls.

    ``help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls``

    :param referer: The referer.

    Result: ``help.RecentMeUrls``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getRecentMeUrls
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DC0F114
    TL_NAME: ClassVar[str] = "help.getRecentMeUrls"
    TL_TYPE: ClassVar[str] = "help.RecentMeUrls"
    TL: ClassVar[str] = "help.getRecentMeUrls#3dc0f114 referer:string = help.RecentMeUrls"

    referer: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\xf1\xc0\x3d"
        write_str(out, self.referer)


class GetTermsOfServiceUpdate(Function["TypeTermsOfServiceUpdate"]):
    """Says whether newer terms of service wait to be accepted.

    ``help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate``

    Result: ``help.TermsOfServiceUpdate``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getTermsOfServiceUpdate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2CA51FD1
    TL_NAME: ClassVar[str] = "help.getTermsOfServiceUpdate"
    TL_TYPE: ClassVar[str] = "help.TermsOfServiceUpdate"
    TL: ClassVar[str] = "help.getTermsOfServiceUpdate#2ca51fd1 = help.TermsOfServiceUpdate"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd1\x1f\xa5\x2c"


class AcceptTermsOfService(Function[bool]):
    """Accepts the terms of service.

    ``help.acceptTermsOfService#ee72f79a id:DataJSON = Bool``

    :param id: The id.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DATA_JSON_INVALID.

    https://core.telegram.org/method/help.acceptTermsOfService
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEE72F79A
    TL_NAME: ClassVar[str] = "help.acceptTermsOfService"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "help.acceptTermsOfService#ee72f79a id:DataJSON = Bool"

    id: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\x9a\xf7\x72\xee"
        self.id.write_to(out)


class GetDeepLinkInfo(Function["TypeDeepLinkInfo"]):
    """Fetches deep link info.

    ``help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo``

    :param path: The path.

    Result: ``help.DeepLinkInfo``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getDeepLinkInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FEDC75F
    TL_NAME: ClassVar[str] = "help.getDeepLinkInfo"
    TL_TYPE: ClassVar[str] = "help.DeepLinkInfo"
    TL: ClassVar[str] = "help.getDeepLinkInfo#3fedc75f path:string = help.DeepLinkInfo"

    path: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x5f\xc7\xed\x3f"
        write_str(out, self.path)


class GetAppConfig(Function["TypeAppConfig"]):
    """Fetches the settings that clients of this kind should follow, as JSON.

    ``help.getAppConfig#61e3f854 hash:int = help.AppConfig``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``help.AppConfig``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getAppConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x61E3F854
    TL_NAME: ClassVar[str] = "help.getAppConfig"
    TL_TYPE: ClassVar[str] = "help.AppConfig"
    TL: ClassVar[str] = "help.getAppConfig#61e3f854 hash:int = help.AppConfig"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x61E3F854, self.hash)


class SaveAppLog(Function[bool]):
    """Saves app log.

    ``help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool``

    :param events: The events.

    Result: ``Bool``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.saveAppLog
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F02F748
    TL_NAME: ClassVar[str] = "help.saveAppLog"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool"

    events: list[_root.TypeInputAppEvent]

    def write_to(self, out: bytearray) -> None:
        out += b"\x48\xf7\x02\x6f"
        write_objects(out, self.events)


class GetPassportConfig(Function["TypePassportConfig"]):
    """Fetches passport config.

    ``help.getPassportConfig#c661ad08 hash:int = help.PassportConfig``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``help.PassportConfig``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getPassportConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC661AD08
    TL_NAME: ClassVar[str] = "help.getPassportConfig"
    TL_TYPE: ClassVar[str] = "help.PassportConfig"
    TL: ClassVar[str] = "help.getPassportConfig#c661ad08 hash:int = help.PassportConfig"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC661AD08, self.hash)


class GetSupportName(Function["TypeSupportName"]):
    """Fetches support name.

    ``help.getSupportName#d360e72c = help.SupportName``

    Result: ``help.SupportName``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 USER_INVALID.

    https://core.telegram.org/method/help.getSupportName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD360E72C
    TL_NAME: ClassVar[str] = "help.getSupportName"
    TL_TYPE: ClassVar[str] = "help.SupportName"
    TL: ClassVar[str] = "help.getSupportName#d360e72c = help.SupportName"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2c\xe7\x60\xd3"


class GetUserInfo(Function["TypeUserInfo"]):
    """Fetches user info.

    ``help.getUserInfo#038a08d3 user_id:InputUser = help.UserInfo``

    :param user_id: Id of the user.

    Result: ``help.UserInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 USER_INVALID.

    https://core.telegram.org/method/help.getUserInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x038A08D3
    TL_NAME: ClassVar[str] = "help.getUserInfo"
    TL_TYPE: ClassVar[str] = "help.UserInfo"
    TL: ClassVar[str] = "help.getUserInfo#038a08d3 user_id:InputUser = help.UserInfo"

    user_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\x08\x8a\x03"
        self.user_id.write_to(out)


class EditUserInfo(Function["TypeUserInfo"]):
    """Changes user info.

    ``help.editUserInfo#66b91b70 user_id:InputUser message:string entities:Vector<MessageEntity> = help.UserInfo``

    :param user_id: Id of the user.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.

    Result: ``help.UserInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 ENTITY_BOUNDS_INVALID, 400/403
        USER_INVALID.

    https://core.telegram.org/method/help.editUserInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x66B91B70
    TL_NAME: ClassVar[str] = "help.editUserInfo"
    TL_TYPE: ClassVar[str] = "help.UserInfo"
    TL: ClassVar[str] = "help.editUserInfo#66b91b70 user_id:InputUser message:string entities:Vector<MessageEntity> = help.UserInfo"

    user_id: _root.TypeInputUser
    message: str
    entities: list[_root.TypeMessageEntity]

    def write_to(self, out: bytearray) -> None:
        out += b"\x70\x1b\xb9\x66"
        self.user_id.write_to(out)
        write_str(out, self.message)
        write_objects(out, self.entities)


class GetPromoData(Function["TypePromoData"]):
    """Fetches promo data.

    ``help.getPromoData#c0977421 = help.PromoData``

    Result: ``help.PromoData``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getPromoData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0977421
    TL_NAME: ClassVar[str] = "help.getPromoData"
    TL_TYPE: ClassVar[str] = "help.PromoData"
    TL: ClassVar[str] = "help.getPromoData#c0977421 = help.PromoData"

    def write_to(self, out: bytearray) -> None:
        out += b"\x21\x74\x97\xc0"


class HidePromoData(Function[bool]):
    """Hides promo data.

    ``help.hidePromoData#1e251c95 peer:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.hidePromoData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E251C95
    TL_NAME: ClassVar[str] = "help.hidePromoData"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "help.hidePromoData#1e251c95 peer:InputPeer = Bool"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\x1c\x25\x1e"
        self.peer.write_to(out)


class DismissSuggestion(Function[bool]):
    """Dismisses suggestion.

    ``help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool``

    :param peer: The chat, user or channel it concerns.
    :param suggestion: The suggestion.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.dismissSuggestion
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF50DBAA1
    TL_NAME: ClassVar[str] = "help.dismissSuggestion"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "help.dismissSuggestion#f50dbaa1 peer:InputPeer suggestion:string = Bool"

    peer: _root.TypeInputPeer
    suggestion: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa1\xba\x0d\xf5"
        self.peer.write_to(out)
        write_str(out, self.suggestion)


class GetCountriesList(Function["TypeCountriesList"]):
    """Lists the countries with their phone prefixes and patterns.

    ``help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList``

    :param lang_code: The language, as an ISO 639-1 code.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``help.CountriesList``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getCountriesList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x735787A8
    TL_NAME: ClassVar[str] = "help.getCountriesList"
    TL_TYPE: ClassVar[str] = "help.CountriesList"
    TL: ClassVar[str] = "help.getCountriesList#735787a8 lang_code:string hash:int = help.CountriesList"

    lang_code: str
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x87\x57\x73"
        write_str(out, self.lang_code)
        out += pack_i(self.hash)


class GetPremiumPromo(Function["TypePremiumPromo"]):
    """Fetches premium promo.

    ``help.getPremiumPromo#b81b93d4 = help.PremiumPromo``

    Result: ``help.PremiumPromo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getPremiumPromo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB81B93D4
    TL_NAME: ClassVar[str] = "help.getPremiumPromo"
    TL_TYPE: ClassVar[str] = "help.PremiumPromo"
    TL: ClassVar[str] = "help.getPremiumPromo#b81b93d4 = help.PremiumPromo"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd4\x93\x1b\xb8"


class GetPeerColors(Function["TypePeerColors"]):
    """Fetches peer colors.

    ``help.getPeerColors#da80f42f hash:int = help.PeerColors``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``help.PeerColors``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getPeerColors
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDA80F42F
    TL_NAME: ClassVar[str] = "help.getPeerColors"
    TL_TYPE: ClassVar[str] = "help.PeerColors"
    TL: ClassVar[str] = "help.getPeerColors#da80f42f hash:int = help.PeerColors"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xDA80F42F, self.hash)


class GetPeerProfileColors(Function["TypePeerColors"]):
    """Fetches peer profile colors.

    ``help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``help.PeerColors``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getPeerProfileColors
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xABCFA9FD
    TL_NAME: ClassVar[str] = "help.getPeerProfileColors"
    TL_TYPE: ClassVar[str] = "help.PeerColors"
    TL: ClassVar[str] = "help.getPeerProfileColors#abcfa9fd hash:int = help.PeerColors"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xABCFA9FD, self.hash)


class GetTimezonesList(Function["TypeTimezonesList"]):
    """Fetches timezones list.

    ``help.getTimezonesList#49b30240 hash:int = help.TimezonesList``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``help.TimezonesList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/help.getTimezonesList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x49B30240
    TL_NAME: ClassVar[str] = "help.getTimezonesList"
    TL_TYPE: ClassVar[str] = "help.TimezonesList"
    TL: ClassVar[str] = "help.getTimezonesList#49b30240 hash:int = help.TimezonesList"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x49B30240, self.hash)


def _read_AppUpdate(data: bytes, pos: int, depth: int, new: Any = AppUpdate) -> tuple[AppUpdate, int]:
    flags, id = unpack_Ii(data, pos)
    version, pos = read_str(data, pos + 8)
    text, pos = read_str(data, pos)
    entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    if flags & 0xe:
        if flags & 2:
            document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
        if flags & 4:
            url, pos = read_str(data, pos)
        else:
            url = None
        if flags & 8:
            sticker, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            sticker = None
    else:
        document = url = sticker = None
    return new(id, version, text, entities, flags & 1 != 0, document, url, sticker), pos


def _read_NoAppUpdate(data: bytes, pos: int, depth: int, new: Any = NoAppUpdate) -> tuple[NoAppUpdate, int]:
    return new(), pos


def _read_InviteText(data: bytes, pos: int, depth: int, new: Any = InviteText) -> tuple[InviteText, int]:
    message, pos = read_str(data, pos)
    return new(message), pos


def _read_Support(data: bytes, pos: int, depth: int, new: Any = Support) -> tuple[Support, int]:
    phone_number, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    user, pos = _User_table[cid](data, pos + 4, depth + 1)
    return new(phone_number, user), pos


def _read_TermsOfService(data: bytes, pos: int, depth: int, new: Any = TermsOfService) -> tuple[TermsOfService, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _DataJSON_table[cid](data, pos + 8, depth + 1)
    text, pos = read_str(data, pos)
    entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    if flags & 2:
        min_age_confirm = unpack_i(data, pos)[0]
        pos += 4
    else:
        min_age_confirm = None
    return new(id, text, entities, flags & 1 != 0, min_age_confirm), pos


def _read_RecentMeUrls(data: bytes, pos: int, depth: int, new: Any = RecentMeUrls) -> tuple[RecentMeUrls, int]:
    urls, pos = read_objects(_RecentMeUrl_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(urls, chats, users), pos


def _read_TermsOfServiceUpdateEmpty(data: bytes, pos: int, depth: int, new: Any = TermsOfServiceUpdateEmpty) -> tuple[TermsOfServiceUpdateEmpty, int]:
    expires = unpack_i(data, pos)[0]
    return new(expires), pos + 4


def _read_TermsOfServiceUpdate(data: bytes, pos: int, depth: int, new: Any = TermsOfServiceUpdate) -> tuple[TermsOfServiceUpdate, int]:
    expires, cid = unpack_iI(data, pos)
    terms_of_service, pos = _help_TermsOfService_table[cid](data, pos + 8, depth + 1)
    return new(expires, terms_of_service), pos


def _read_DeepLinkInfoEmpty(data: bytes, pos: int, depth: int, new: Any = DeepLinkInfoEmpty) -> tuple[DeepLinkInfoEmpty, int]:
    return new(), pos


def _read_DeepLinkInfo(data: bytes, pos: int, depth: int, new: Any = DeepLinkInfo) -> tuple[DeepLinkInfo, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 2:
        entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    else:
        entities = None
    return new(message, flags & 1 != 0, entities), pos


def _read_PassportConfigNotModified(data: bytes, pos: int, depth: int, new: Any = PassportConfigNotModified) -> tuple[PassportConfigNotModified, int]:
    return new(), pos


def _read_PassportConfig(data: bytes, pos: int, depth: int, new: Any = PassportConfig) -> tuple[PassportConfig, int]:
    hash, cid = unpack_iI(data, pos)
    countries_langs, pos = _DataJSON_table[cid](data, pos + 8, depth + 1)
    return new(hash, countries_langs), pos


def _read_SupportName(data: bytes, pos: int, depth: int, new: Any = SupportName) -> tuple[SupportName, int]:
    name, pos = read_str(data, pos)
    return new(name), pos


def _read_UserInfoEmpty(data: bytes, pos: int, depth: int, new: Any = UserInfoEmpty) -> tuple[UserInfoEmpty, int]:
    return new(), pos


def _read_UserInfo(data: bytes, pos: int, depth: int, new: Any = UserInfo) -> tuple[UserInfo, int]:
    message, pos = read_str(data, pos)
    entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    author, pos = read_str(data, pos)
    date = unpack_i(data, pos)[0]
    return new(message, entities, author, date), pos + 4


def _read_PromoDataEmpty(data: bytes, pos: int, depth: int, new: Any = PromoDataEmpty) -> tuple[PromoDataEmpty, int]:
    expires = unpack_i(data, pos)[0]
    return new(expires), pos + 4


def _read_PromoData(data: bytes, pos: int, depth: int, new: Any = PromoData) -> tuple[PromoData, int]:
    flags, expires = unpack_Ii(data, pos)
    pos += 8
    if flags & 0xe:
        if flags & 8:
            peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
        if flags & 2:
            psa_type, pos = read_str(data, pos)
        else:
            psa_type = None
        if flags & 4:
            psa_message, pos = read_str(data, pos)
        else:
            psa_message = None
    else:
        peer = psa_type = psa_message = None
    pending_suggestions, pos = read_strs(data, pos)
    dismissed_suggestions, pos = read_strs(data, pos)
    if flags & 0x10:
        custom_pending_suggestion, pos = _PendingSuggestion_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        custom_pending_suggestion = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(expires, pending_suggestions, dismissed_suggestions, chats, users, flags & 1 != 0, peer, psa_type, psa_message, custom_pending_suggestion), pos


def _read_CountryCode(data: bytes, pos: int, depth: int, new: Any = CountryCode) -> tuple[CountryCode, int]:
    flags = unpack_I(data, pos)[0]
    country_code, pos = read_str(data, pos + 4)
    if flags & 0x3:
        if flags & 1:
            prefixes, pos = read_strs(data, pos)
        else:
            prefixes = None
        if flags & 2:
            patterns, pos = read_strs(data, pos)
        else:
            patterns = None
    else:
        prefixes = patterns = None
    return new(country_code, prefixes, patterns), pos


def _read_Country(data: bytes, pos: int, depth: int, new: Any = Country) -> tuple[Country, int]:
    flags = unpack_I(data, pos)[0]
    iso2, pos = read_str(data, pos + 4)
    default_name, pos = read_str(data, pos)
    if flags & 2:
        name, pos = read_str(data, pos)
    else:
        name = None
    country_codes, pos = read_objects(_help_CountryCode_table, data, pos, depth)
    return new(iso2, default_name, country_codes, flags & 1 != 0, name), pos


def _read_CountriesListNotModified(data: bytes, pos: int, depth: int, new: Any = CountriesListNotModified) -> tuple[CountriesListNotModified, int]:
    return new(), pos


def _read_CountriesList(data: bytes, pos: int, depth: int, new: Any = CountriesList) -> tuple[CountriesList, int]:
    countries, pos = read_objects(_help_Country_table, data, pos, depth)
    hash = unpack_i(data, pos)[0]
    return new(countries, hash), pos + 4


def _read_PremiumPromo(data: bytes, pos: int, depth: int, new: Any = PremiumPromo) -> tuple[PremiumPromo, int]:
    status_text, pos = read_str(data, pos)
    status_entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    video_sections, pos = read_strs(data, pos)
    videos, pos = read_objects(_Document_table, data, pos, depth)
    period_options, pos = read_objects(_PremiumSubscriptionOption_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(status_text, status_entities, video_sections, videos, period_options, users), pos


def _read_AppConfigNotModified(data: bytes, pos: int, depth: int, new: Any = AppConfigNotModified) -> tuple[AppConfigNotModified, int]:
    return new(), pos


def _read_AppConfig(data: bytes, pos: int, depth: int, new: Any = AppConfig) -> tuple[AppConfig, int]:
    hash, cid = unpack_iI(data, pos)
    config, pos = _JSONValue_table[cid](data, pos + 8, depth + 1)
    return new(hash, config), pos


def _read_PeerColorSet(data: bytes, pos: int, depth: int, new: Any = PeerColorSet) -> tuple[PeerColorSet, int]:
    colors, pos = read_ints(data, pos)
    return new(colors), pos


def _read_PeerColorProfileSet(data: bytes, pos: int, depth: int, new: Any = PeerColorProfileSet) -> tuple[PeerColorProfileSet, int]:
    palette_colors, pos = read_ints(data, pos)
    bg_colors, pos = read_ints(data, pos)
    story_colors, pos = read_ints(data, pos)
    return new(palette_colors, bg_colors, story_colors), pos


def _read_PeerColorOption(data: bytes, pos: int, depth: int, new: Any = PeerColorOption) -> tuple[PeerColorOption, int]:
    flags, color_id = unpack_Ii(data, pos)
    pos += 8
    if flags & 0x1e:
        if flags & 2:
            colors, pos = _help_PeerColorSet_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            colors = None
        if flags & 4:
            dark_colors, pos = _help_PeerColorSet_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            dark_colors = None
        if flags & 8:
            channel_min_level = unpack_i(data, pos)[0]
            pos += 4
        else:
            channel_min_level = None
        if flags & 0x10:
            group_min_level = unpack_i(data, pos)[0]
            pos += 4
        else:
            group_min_level = None
    else:
        colors = dark_colors = channel_min_level = group_min_level = None
    return new(color_id, flags & 1 != 0, colors, dark_colors, channel_min_level, group_min_level), pos


def _read_PeerColorsNotModified(data: bytes, pos: int, depth: int, new: Any = PeerColorsNotModified) -> tuple[PeerColorsNotModified, int]:
    return new(), pos


def _read_PeerColors(data: bytes, pos: int, depth: int, new: Any = PeerColors) -> tuple[PeerColors, int]:
    hash = unpack_i(data, pos)[0]
    colors, pos = read_objects(_help_PeerColorOption_table, data, pos + 4, depth)
    return new(hash, colors), pos


def _read_TimezonesListNotModified(data: bytes, pos: int, depth: int, new: Any = TimezonesListNotModified) -> tuple[TimezonesListNotModified, int]:
    return new(), pos


def _read_TimezonesList(data: bytes, pos: int, depth: int, new: Any = TimezonesList) -> tuple[TimezonesList, int]:
    timezones, pos = read_objects(_Timezone_table, data, pos, depth)
    hash = unpack_i(data, pos)[0]
    return new(timezones, hash), pos + 4


def _read_GetConfig(data: bytes, pos: int, depth: int, new: Any = GetConfig) -> tuple[GetConfig, int]:
    return new(), pos


def _read_GetNearestDc(data: bytes, pos: int, depth: int, new: Any = GetNearestDc) -> tuple[GetNearestDc, int]:
    return new(), pos


def _read_GetAppUpdate(data: bytes, pos: int, depth: int, new: Any = GetAppUpdate) -> tuple[GetAppUpdate, int]:
    source, pos = read_str(data, pos)
    return new(source), pos


def _read_GetInviteText(data: bytes, pos: int, depth: int, new: Any = GetInviteText) -> tuple[GetInviteText, int]:
    return new(), pos


def _read_GetSupport(data: bytes, pos: int, depth: int, new: Any = GetSupport) -> tuple[GetSupport, int]:
    return new(), pos


def _read_SetBotUpdatesStatus(data: bytes, pos: int, depth: int, new: Any = SetBotUpdatesStatus) -> tuple[SetBotUpdatesStatus, int]:
    pending_updates_count = unpack_i(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    return new(pending_updates_count, message), pos


def _read_GetCdnConfig(data: bytes, pos: int, depth: int, new: Any = GetCdnConfig) -> tuple[GetCdnConfig, int]:
    return new(), pos


def _read_GetRecentMeUrls(data: bytes, pos: int, depth: int, new: Any = GetRecentMeUrls) -> tuple[GetRecentMeUrls, int]:
    referer, pos = read_str(data, pos)
    return new(referer), pos


def _read_GetTermsOfServiceUpdate(data: bytes, pos: int, depth: int, new: Any = GetTermsOfServiceUpdate) -> tuple[GetTermsOfServiceUpdate, int]:
    return new(), pos


def _read_AcceptTermsOfService(data: bytes, pos: int, depth: int, new: Any = AcceptTermsOfService) -> tuple[AcceptTermsOfService, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_GetDeepLinkInfo(data: bytes, pos: int, depth: int, new: Any = GetDeepLinkInfo) -> tuple[GetDeepLinkInfo, int]:
    path, pos = read_str(data, pos)
    return new(path), pos


def _read_GetAppConfig(data: bytes, pos: int, depth: int, new: Any = GetAppConfig) -> tuple[GetAppConfig, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_SaveAppLog(data: bytes, pos: int, depth: int, new: Any = SaveAppLog) -> tuple[SaveAppLog, int]:
    events, pos = read_objects(_InputAppEvent_table, data, pos, depth)
    return new(events), pos


def _read_GetPassportConfig(data: bytes, pos: int, depth: int, new: Any = GetPassportConfig) -> tuple[GetPassportConfig, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_GetSupportName(data: bytes, pos: int, depth: int, new: Any = GetSupportName) -> tuple[GetSupportName, int]:
    return new(), pos


def _read_GetUserInfo(data: bytes, pos: int, depth: int, new: Any = GetUserInfo) -> tuple[GetUserInfo, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(user_id), pos


def _read_EditUserInfo(data: bytes, pos: int, depth: int, new: Any = EditUserInfo) -> tuple[EditUserInfo, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    message, pos = read_str(data, pos)
    entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    return new(user_id, message, entities), pos


def _read_GetPromoData(data: bytes, pos: int, depth: int, new: Any = GetPromoData) -> tuple[GetPromoData, int]:
    return new(), pos


def _read_HidePromoData(data: bytes, pos: int, depth: int, new: Any = HidePromoData) -> tuple[HidePromoData, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_DismissSuggestion(data: bytes, pos: int, depth: int, new: Any = DismissSuggestion) -> tuple[DismissSuggestion, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    suggestion, pos = read_str(data, pos)
    return new(peer, suggestion), pos


def _read_GetCountriesList(data: bytes, pos: int, depth: int, new: Any = GetCountriesList) -> tuple[GetCountriesList, int]:
    lang_code, pos = read_str(data, pos)
    hash = unpack_i(data, pos)[0]
    return new(lang_code, hash), pos + 4


def _read_GetPremiumPromo(data: bytes, pos: int, depth: int, new: Any = GetPremiumPromo) -> tuple[GetPremiumPromo, int]:
    return new(), pos


def _read_GetPeerColors(data: bytes, pos: int, depth: int, new: Any = GetPeerColors) -> tuple[GetPeerColors, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_GetPeerProfileColors(data: bytes, pos: int, depth: int, new: Any = GetPeerProfileColors) -> tuple[GetPeerProfileColors, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_GetTimezonesList(data: bytes, pos: int, depth: int, new: Any = GetTimezonesList) -> tuple[GetTimezonesList, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


registry.add("help.AppUpdate", {
    0xCCBBCE30: _read_AppUpdate,
    0xC45A6536: _read_NoAppUpdate,
})
registry.add("help.InviteText", {
    0x18CB9F78: _read_InviteText,
})
registry.add("help.Support", {
    0x17C6B5F6: _read_Support,
})
registry.add("help.TermsOfService", {
    0x780A0310: _read_TermsOfService,
})
registry.add("help.RecentMeUrls", {
    0x0E0310D7: _read_RecentMeUrls,
})
registry.add("help.TermsOfServiceUpdate", {
    0xE3309F7F: _read_TermsOfServiceUpdateEmpty,
    0x28ECF961: _read_TermsOfServiceUpdate,
})
registry.add("help.DeepLinkInfo", {
    0x66AFA166: _read_DeepLinkInfoEmpty,
    0x6A4EE832: _read_DeepLinkInfo,
})
registry.add("help.PassportConfig", {
    0xBFB9F457: _read_PassportConfigNotModified,
    0xA098D6AF: _read_PassportConfig,
})
registry.add("help.SupportName", {
    0x8C05F1C9: _read_SupportName,
})
registry.add("help.UserInfo", {
    0xF3AE2EED: _read_UserInfoEmpty,
    0x01EB3758: _read_UserInfo,
})
registry.add("help.PromoData", {
    0x98F6AC75: _read_PromoDataEmpty,
    0x08A4D87A: _read_PromoData,
})
registry.add("help.CountryCode", {
    0x4203C5EF: _read_CountryCode,
})
registry.add("help.Country", {
    0xC3878E23: _read_Country,
})
registry.add("help.CountriesList", {
    0x93CC1F32: _read_CountriesListNotModified,
    0x87D0759E: _read_CountriesList,
})
registry.add("help.PremiumPromo", {
    0x5334759C: _read_PremiumPromo,
})
registry.add("help.AppConfig", {
    0x7CDE641D: _read_AppConfigNotModified,
    0xDD18782E: _read_AppConfig,
})
registry.add("help.PeerColorSet", {
    0x26219A58: _read_PeerColorSet,
    0x767D61EB: _read_PeerColorProfileSet,
})
registry.add("help.PeerColorOption", {
    0xADEC6EBE: _read_PeerColorOption,
})
registry.add("help.PeerColors", {
    0x2BA1F5CE: _read_PeerColorsNotModified,
    0x00F8ED08: _read_PeerColors,
})
registry.add("help.TimezonesList", {
    0x970708CC: _read_TimezonesListNotModified,
    0x7B74ED71: _read_TimezonesList,
})
registry.add_functions({
    0xC4F9186B: _read_GetConfig,
    0x1FB33026: _read_GetNearestDc,
    0x522D5A7D: _read_GetAppUpdate,
    0x4D392343: _read_GetInviteText,
    0x9CDF08CD: _read_GetSupport,
    0xEC22CFCD: _read_SetBotUpdatesStatus,
    0x52029342: _read_GetCdnConfig,
    0x3DC0F114: _read_GetRecentMeUrls,
    0x2CA51FD1: _read_GetTermsOfServiceUpdate,
    0xEE72F79A: _read_AcceptTermsOfService,
    0x3FEDC75F: _read_GetDeepLinkInfo,
    0x61E3F854: _read_GetAppConfig,
    0x6F02F748: _read_SaveAppLog,
    0xC661AD08: _read_GetPassportConfig,
    0xD360E72C: _read_GetSupportName,
    0x038A08D3: _read_GetUserInfo,
    0x66B91B70: _read_EditUserInfo,
    0xC0977421: _read_GetPromoData,
    0x1E251C95: _read_HidePromoData,
    0xF50DBAA1: _read_DismissSuggestion,
    0x735787A8: _read_GetCountriesList,
    0xB81B93D4: _read_GetPremiumPromo,
    0xDA80F42F: _read_GetPeerColors,
    0xABCFA9FD: _read_GetPeerProfileColors,
    0x49B30240: _read_GetTimezonesList,
})
