# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_bytes,
    read_objects,
    read_str,
    unpacker,
    write_bytes,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2q: Unpack = unpacker("2q")
unpack_I: Unpack = unpacker("I")
unpack_I2q: Unpack = unpacker("I2q")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
pack_2I: Pack = packer("2I")
pack_2I2q: Pack = packer("2I2q")
pack_2Iq: Pack = packer("2Iq")
pack_I2q: Pack = packer("I2q")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
pack_q2i: Pack = packer("q2i")
_BotAppSettings_table = registry.table("BotAppSettings")
_BotCommand_table = registry.table("BotCommand")
_BotInlineMessage_table = registry.table("BotInlineMessage")
_BotMenuButton_table = registry.table("BotMenuButton")
_BotVerifierSettings_table = registry.table("BotVerifierSettings")
_BusinessBotRights_table = registry.table("BusinessBotRights")
_Document_table = registry.table("Document")
_GeoPoint_table = registry.table("GeoPoint")
_InputPeer_table = registry.table("InputPeer")
_InputUser_table = registry.table("InputUser")
_MessageEntity_table = registry.table("MessageEntity")
_MessageMedia_table = registry.table("MessageMedia")
_Photo_table = registry.table("Photo")
_ReplyMarkup_table = registry.table("ReplyMarkup")
_RichMessage_table = registry.table("RichMessage")
_WebDocument_table = registry.table("WebDocument")


class BotCommand(TLObject):
    """The ordinary form of BotCommand.

    ``botCommand#9852d6d2 flags:# ephemeral:flags.0?true command:string description:string = BotCommand``

    :param ephemeral: Whether this applies: ephemeral.
    :param command: The command.
    :param description: The description.

    https://core.telegram.org/constructor/botCommand
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9852D6D2
    TL_NAME: ClassVar[str] = "botCommand"
    TL_TYPE: ClassVar[str] = "BotCommand"
    TL: ClassVar[str] = "botCommand#9852d6d2 flags:# ephemeral:flags.0?true command:string description:string = BotCommand"

    command: str
    description: str
    ephemeral: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ephemeral:
            flags |= 1
        out += pack_2I(0x9852D6D2, flags)
        write_str(out, self.command)
        write_str(out, self.description)


TypeBotCommand: TypeAlias = BotCommand
"""``BotCommand``: https://core.telegram.org/type/BotCommand"""


class BotInfo(TLObject):
    """The ordinary form of BotInfo.

    ``botInfo#4d8a0299 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string app_settings:flags.8?BotAppSettings verifier_settings:flags.9?BotVerifierSettings = BotInfo``

    :param has_preview_medias: Whether there is: preview medias.
    :param user_id: Id of the user.
    :param description: The description.
    :param description_photo: The description photo.
    :param description_document: The description document.
    :param commands: The commands.
    :param menu_button: The menu button.
    :param privacy_policy_url: The privacy policy url.
    :param app_settings: The app settings.
    :param verifier_settings: The verifier settings.

    https://core.telegram.org/constructor/botInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4D8A0299
    TL_NAME: ClassVar[str] = "botInfo"
    TL_TYPE: ClassVar[str] = "BotInfo"
    TL: ClassVar[str] = "botInfo#4d8a0299 flags:# has_preview_medias:flags.6?true user_id:flags.0?long description:flags.1?string description_photo:flags.4?Photo description_document:flags.5?Document commands:flags.2?Vector<BotCommand> menu_button:flags.3?BotMenuButton privacy_policy_url:flags.7?string app_settings:flags.8?BotAppSettings verifier_settings:flags.9?BotVerifierSettings = BotInfo"

    has_preview_medias: bool = False
    user_id: int | None = None
    description: str | None = None
    description_photo: _root.TypePhoto | None = None
    description_document: _root.TypeDocument | None = None
    commands: list[TypeBotCommand] | None = None
    menu_button: TypeBotMenuButton | None = None
    privacy_policy_url: str | None = None
    app_settings: TypeBotAppSettings | None = None
    verifier_settings: TypeBotVerifierSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_preview_medias:
            flags |= 0x40
        if self.user_id is not None:
            flags |= 1
        if self.description is not None:
            flags |= 2
        if self.description_photo is not None:
            flags |= 0x10
        if self.description_document is not None:
            flags |= 0x20
        if self.commands is not None:
            flags |= 4
        if self.menu_button is not None:
            flags |= 8
        if self.privacy_policy_url is not None:
            flags |= 0x80
        if self.app_settings is not None:
            flags |= 0x100
        if self.verifier_settings is not None:
            flags |= 0x200
        out += pack_2I(0x4D8A0299, flags)
        if self.user_id is not None:
            out += pack_q(self.user_id)
        if self.description is not None:
            write_str(out, self.description)
        if self.description_photo is not None:
            self.description_photo.write_to(out)
        if self.description_document is not None:
            self.description_document.write_to(out)
        if self.commands is not None:
            write_objects(out, self.commands)
        if self.menu_button is not None:
            self.menu_button.write_to(out)
        if self.privacy_policy_url is not None:
            write_str(out, self.privacy_policy_url)
        if self.app_settings is not None:
            self.app_settings.write_to(out)
        if self.verifier_settings is not None:
            self.verifier_settings.write_to(out)


TypeBotInfo: TypeAlias = BotInfo
"""``BotInfo``: https://core.telegram.org/type/BotInfo"""


class BotInlineMessageMediaAuto(TLObject):
    """The form 'media auto' of BotInlineMessage.

    ``botInlineMessageMediaAuto#764cf810 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage``

    :param invert_media: Show the media above the text.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/botInlineMessageMediaAuto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x764CF810
    TL_NAME: ClassVar[str] = "botInlineMessageMediaAuto"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageMediaAuto#764cf810 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage"

    message: str
    invert_media: bool = False
    entities: list[_root.TypeMessageEntity] | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.invert_media:
            flags |= 8
        if self.entities is not None:
            flags |= 2
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x764CF810, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class BotInlineMessageText(TLObject):
    """The form 'text' of BotInlineMessage.

    ``botInlineMessageText#8c7f65e2 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage``

    :param no_webpage: Do not show a preview of links.
    :param invert_media: Show the media above the text.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/botInlineMessageText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C7F65E2
    TL_NAME: ClassVar[str] = "botInlineMessageText"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageText#8c7f65e2 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage"

    message: str
    no_webpage: bool = False
    invert_media: bool = False
    entities: list[_root.TypeMessageEntity] | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_webpage:
            flags |= 1
        if self.invert_media:
            flags |= 8
        if self.entities is not None:
            flags |= 2
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x8C7F65E2, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class BotInlineMessageMediaGeo(TLObject):
    """The form 'media geo' of BotInlineMessage.

    ``botInlineMessageMediaGeo#051846fd flags:# geo:GeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = BotInlineMessage``

    :param geo: The geo.
    :param heading: The heading.
    :param period: How long it lasts, in seconds.
    :param proximity_notification_radius: The proximity notification radius.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/botInlineMessageMediaGeo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x051846FD
    TL_NAME: ClassVar[str] = "botInlineMessageMediaGeo"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageMediaGeo#051846fd flags:# geo:GeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = BotInlineMessage"

    geo: _root.TypeGeoPoint
    heading: int | None = None
    period: int | None = None
    proximity_notification_radius: int | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.heading is not None:
            flags |= 1
        if self.period is not None:
            flags |= 2
        if self.proximity_notification_radius is not None:
            flags |= 8
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x051846FD, flags)
        self.geo.write_to(out)
        if self.heading is not None:
            out += pack_i(self.heading)
        if self.period is not None:
            out += pack_i(self.period)
        if self.proximity_notification_radius is not None:
            out += pack_i(self.proximity_notification_radius)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class BotInlineMessageMediaVenue(TLObject):
    """The form 'media venue' of BotInlineMessage.

    ``botInlineMessageMediaVenue#8a86659c flags:# geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage``

    :param geo: The geo.
    :param title: The title.
    :param address: The postal address.
    :param provider: The provider.
    :param venue_id: The venue id.
    :param venue_type: The venue type.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/botInlineMessageMediaVenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8A86659C
    TL_NAME: ClassVar[str] = "botInlineMessageMediaVenue"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageMediaVenue#8a86659c flags:# geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage"

    geo: _root.TypeGeoPoint
    title: str
    address: str
    provider: str
    venue_id: str
    venue_type: str
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x8A86659C, flags)
        self.geo.write_to(out)
        write_str(out, self.title)
        write_str(out, self.address)
        write_str(out, self.provider)
        write_str(out, self.venue_id)
        write_str(out, self.venue_type)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class BotInlineMessageMediaContact(TLObject):
    """The form 'media contact' of BotInlineMessage.

    ``botInlineMessageMediaContact#18d1cdc2 flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage``

    :param phone_number: The phone number, with country prefix.
    :param first_name: The first name.
    :param last_name: The last name.
    :param vcard: The vcard.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/botInlineMessageMediaContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x18D1CDC2
    TL_NAME: ClassVar[str] = "botInlineMessageMediaContact"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageMediaContact#18d1cdc2 flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage"

    phone_number: str
    first_name: str
    last_name: str
    vcard: str
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x18D1CDC2, flags)
        write_str(out, self.phone_number)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        write_str(out, self.vcard)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class BotInlineMessageMediaInvoice(TLObject):
    """The form 'media invoice' of BotInlineMessage.

    ``botInlineMessageMediaInvoice#354a9b09 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument currency:string total_amount:long reply_markup:flags.2?ReplyMarkup = BotInlineMessage``

    :param shipping_address_requested: Whether this applies: shipping address requested.
    :param test: Whether this applies: test.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/botInlineMessageMediaInvoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x354A9B09
    TL_NAME: ClassVar[str] = "botInlineMessageMediaInvoice"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageMediaInvoice#354a9b09 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument currency:string total_amount:long reply_markup:flags.2?ReplyMarkup = BotInlineMessage"

    title: str
    description: str
    currency: str
    total_amount: int
    shipping_address_requested: bool = False
    test: bool = False
    photo: _root.TypeWebDocument | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.shipping_address_requested:
            flags |= 2
        if self.test:
            flags |= 8
        if self.photo is not None:
            flags |= 1
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x354A9B09, flags)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class BotInlineMessageMediaWebPage(TLObject):
    """The form 'media web page' of BotInlineMessage.

    ``botInlineMessageMediaWebPage#809ad9a6 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true manual:flags.7?true safe:flags.8?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage``

    :param invert_media: Show the media above the text.
    :param force_large_media: Whether this applies: force large media.
    :param force_small_media: Whether this applies: force small media.
    :param manual: Whether this applies: manual.
    :param safe: Whether this applies: safe.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param url: The address.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/botInlineMessageMediaWebPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x809AD9A6
    TL_NAME: ClassVar[str] = "botInlineMessageMediaWebPage"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageMediaWebPage#809ad9a6 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true manual:flags.7?true safe:flags.8?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage"

    message: str
    url: str
    invert_media: bool = False
    force_large_media: bool = False
    force_small_media: bool = False
    manual: bool = False
    safe: bool = False
    entities: list[_root.TypeMessageEntity] | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.invert_media:
            flags |= 8
        if self.force_large_media:
            flags |= 0x10
        if self.force_small_media:
            flags |= 0x20
        if self.manual:
            flags |= 0x80
        if self.safe:
            flags |= 0x100
        if self.entities is not None:
            flags |= 2
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x809AD9A6, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        write_str(out, self.url)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class BotInlineMessageRichMessage(TLObject):
    """The form 'rich message' of BotInlineMessage.

    ``botInlineMessageRichMessage#0a617e7b flags:# reply_markup:flags.2?ReplyMarkup rich_message:RichMessage = BotInlineMessage``

    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param rich_message: The rich message.

    https://core.telegram.org/constructor/botInlineMessageRichMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A617E7B
    TL_NAME: ClassVar[str] = "botInlineMessageRichMessage"
    TL_TYPE: ClassVar[str] = "BotInlineMessage"
    TL: ClassVar[str] = "botInlineMessageRichMessage#0a617e7b flags:# reply_markup:flags.2?ReplyMarkup rich_message:RichMessage = BotInlineMessage"

    rich_message: _root.TypeRichMessage
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x0A617E7B, flags)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        self.rich_message.write_to(out)


TypeBotInlineMessage: TypeAlias = BotInlineMessageMediaAuto | BotInlineMessageText | BotInlineMessageMediaGeo | BotInlineMessageMediaVenue | BotInlineMessageMediaContact | BotInlineMessageMediaInvoice | BotInlineMessageMediaWebPage | BotInlineMessageRichMessage
"""``BotInlineMessage``: https://core.telegram.org/type/BotInlineMessage"""


class BotInlineResult(TLObject):
    """The ordinary form of BotInlineResult.

    ``botInlineResult#11965f3a flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?WebDocument content:flags.5?WebDocument send_message:BotInlineMessage = BotInlineResult``

    :param id: The id.
    :param type: Which kind it is.
    :param title: The title.
    :param description: The description.
    :param url: The address.
    :param thumb: The small preview.
    :param content: The content.
    :param send_message: The send message.

    https://core.telegram.org/constructor/botInlineResult
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x11965F3A
    TL_NAME: ClassVar[str] = "botInlineResult"
    TL_TYPE: ClassVar[str] = "BotInlineResult"
    TL: ClassVar[str] = "botInlineResult#11965f3a flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?WebDocument content:flags.5?WebDocument send_message:BotInlineMessage = BotInlineResult"

    id: str
    type: str
    send_message: TypeBotInlineMessage
    title: str | None = None
    description: str | None = None
    url: str | None = None
    thumb: _root.TypeWebDocument | None = None
    content: _root.TypeWebDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 2
        if self.description is not None:
            flags |= 4
        if self.url is not None:
            flags |= 8
        if self.thumb is not None:
            flags |= 0x10
        if self.content is not None:
            flags |= 0x20
        out += pack_2I(0x11965F3A, flags)
        write_str(out, self.id)
        write_str(out, self.type)
        if self.title is not None:
            write_str(out, self.title)
        if self.description is not None:
            write_str(out, self.description)
        if self.url is not None:
            write_str(out, self.url)
        if self.thumb is not None:
            self.thumb.write_to(out)
        if self.content is not None:
            self.content.write_to(out)
        self.send_message.write_to(out)


class BotInlineMediaResult(TLObject):
    """The form 'bot inline media result' of BotInlineResult.

    ``botInlineMediaResult#17db940b flags:# id:string type:string photo:flags.0?Photo document:flags.1?Document title:flags.2?string description:flags.3?string send_message:BotInlineMessage = BotInlineResult``

    :param id: The id.
    :param type: Which kind it is.
    :param photo: The photo.
    :param document: The file.
    :param title: The title.
    :param description: The description.
    :param send_message: The send message.

    https://core.telegram.org/constructor/botInlineMediaResult
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17DB940B
    TL_NAME: ClassVar[str] = "botInlineMediaResult"
    TL_TYPE: ClassVar[str] = "BotInlineResult"
    TL: ClassVar[str] = "botInlineMediaResult#17db940b flags:# id:string type:string photo:flags.0?Photo document:flags.1?Document title:flags.2?string description:flags.3?string send_message:BotInlineMessage = BotInlineResult"

    id: str
    type: str
    send_message: TypeBotInlineMessage
    photo: _root.TypePhoto | None = None
    document: _root.TypeDocument | None = None
    title: str | None = None
    description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.photo is not None:
            flags |= 1
        if self.document is not None:
            flags |= 2
        if self.title is not None:
            flags |= 4
        if self.description is not None:
            flags |= 8
        out += pack_2I(0x17DB940B, flags)
        write_str(out, self.id)
        write_str(out, self.type)
        if self.photo is not None:
            self.photo.write_to(out)
        if self.document is not None:
            self.document.write_to(out)
        if self.title is not None:
            write_str(out, self.title)
        if self.description is not None:
            write_str(out, self.description)
        self.send_message.write_to(out)


TypeBotInlineResult: TypeAlias = BotInlineResult | BotInlineMediaResult
"""``BotInlineResult``: https://core.telegram.org/type/BotInlineResult"""


class BotCommandScopeDefault(TLObject):
    """The form 'default' of BotCommandScope.

    ``botCommandScopeDefault#2f6cb2ab = BotCommandScope``

    https://core.telegram.org/constructor/botCommandScopeDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2F6CB2AB
    TL_NAME: ClassVar[str] = "botCommandScopeDefault"
    TL_TYPE: ClassVar[str] = "BotCommandScope"
    TL: ClassVar[str] = "botCommandScopeDefault#2f6cb2ab = BotCommandScope"

    def write_to(self, out: bytearray) -> None:
        out += b"\xab\xb2\x6c\x2f"


class BotCommandScopeUsers(TLObject):
    """The form 'users' of BotCommandScope.

    ``botCommandScopeUsers#3c4f04d8 = BotCommandScope``

    https://core.telegram.org/constructor/botCommandScopeUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C4F04D8
    TL_NAME: ClassVar[str] = "botCommandScopeUsers"
    TL_TYPE: ClassVar[str] = "BotCommandScope"
    TL: ClassVar[str] = "botCommandScopeUsers#3c4f04d8 = BotCommandScope"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd8\x04\x4f\x3c"


class BotCommandScopeChats(TLObject):
    """The form 'chats' of BotCommandScope.

    ``botCommandScopeChats#6fe1a881 = BotCommandScope``

    https://core.telegram.org/constructor/botCommandScopeChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6FE1A881
    TL_NAME: ClassVar[str] = "botCommandScopeChats"
    TL_TYPE: ClassVar[str] = "BotCommandScope"
    TL: ClassVar[str] = "botCommandScopeChats#6fe1a881 = BotCommandScope"

    def write_to(self, out: bytearray) -> None:
        out += b"\x81\xa8\xe1\x6f"


class BotCommandScopeChatAdmins(TLObject):
    """The form 'chat admins' of BotCommandScope.

    ``botCommandScopeChatAdmins#b9aa606a = BotCommandScope``

    https://core.telegram.org/constructor/botCommandScopeChatAdmins
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB9AA606A
    TL_NAME: ClassVar[str] = "botCommandScopeChatAdmins"
    TL_TYPE: ClassVar[str] = "BotCommandScope"
    TL: ClassVar[str] = "botCommandScopeChatAdmins#b9aa606a = BotCommandScope"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6a\x60\xaa\xb9"


class BotCommandScopePeer(TLObject):
    """The form 'peer' of BotCommandScope.

    ``botCommandScopePeer#db9d897d peer:InputPeer = BotCommandScope``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/botCommandScopePeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB9D897D
    TL_NAME: ClassVar[str] = "botCommandScopePeer"
    TL_TYPE: ClassVar[str] = "BotCommandScope"
    TL: ClassVar[str] = "botCommandScopePeer#db9d897d peer:InputPeer = BotCommandScope"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x7d\x89\x9d\xdb"
        self.peer.write_to(out)


class BotCommandScopePeerAdmins(TLObject):
    """The form 'peer admins' of BotCommandScope.

    ``botCommandScopePeerAdmins#3fd863d1 peer:InputPeer = BotCommandScope``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/botCommandScopePeerAdmins
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FD863D1
    TL_NAME: ClassVar[str] = "botCommandScopePeerAdmins"
    TL_TYPE: ClassVar[str] = "BotCommandScope"
    TL: ClassVar[str] = "botCommandScopePeerAdmins#3fd863d1 peer:InputPeer = BotCommandScope"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xd1\x63\xd8\x3f"
        self.peer.write_to(out)


class BotCommandScopePeerUser(TLObject):
    """The form 'peer user' of BotCommandScope.

    ``botCommandScopePeerUser#0a1321f3 peer:InputPeer user_id:InputUser = BotCommandScope``

    :param peer: The chat, user or channel it concerns.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/botCommandScopePeerUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A1321F3
    TL_NAME: ClassVar[str] = "botCommandScopePeerUser"
    TL_TYPE: ClassVar[str] = "BotCommandScope"
    TL: ClassVar[str] = "botCommandScopePeerUser#0a1321f3 peer:InputPeer user_id:InputUser = BotCommandScope"

    peer: _root.TypeInputPeer
    user_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xf3\x21\x13\x0a"
        self.peer.write_to(out)
        self.user_id.write_to(out)


TypeBotCommandScope: TypeAlias = BotCommandScopeDefault | BotCommandScopeUsers | BotCommandScopeChats | BotCommandScopeChatAdmins | BotCommandScopePeer | BotCommandScopePeerAdmins | BotCommandScopePeerUser
"""``BotCommandScope``: https://core.telegram.org/type/BotCommandScope"""


class BotMenuButtonDefault(TLObject):
    """The form 'default' of BotMenuButton.

    ``botMenuButtonDefault#7533a588 = BotMenuButton``

    https://core.telegram.org/constructor/botMenuButtonDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7533A588
    TL_NAME: ClassVar[str] = "botMenuButtonDefault"
    TL_TYPE: ClassVar[str] = "BotMenuButton"
    TL: ClassVar[str] = "botMenuButtonDefault#7533a588 = BotMenuButton"

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\xa5\x33\x75"


class BotMenuButtonCommands(TLObject):
    """The form 'commands' of BotMenuButton.

    ``botMenuButtonCommands#4258c205 = BotMenuButton``

    https://core.telegram.org/constructor/botMenuButtonCommands
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4258C205
    TL_NAME: ClassVar[str] = "botMenuButtonCommands"
    TL_TYPE: ClassVar[str] = "BotMenuButton"
    TL: ClassVar[str] = "botMenuButtonCommands#4258c205 = BotMenuButton"

    def write_to(self, out: bytearray) -> None:
        out += b"\x05\xc2\x58\x42"


class BotMenuButton(TLObject):
    """The ordinary form of BotMenuButton.

    ``botMenuButton#c7b57ce6 text:string url:string = BotMenuButton``

    :param text: The text.
    :param url: The address.

    https://core.telegram.org/constructor/botMenuButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC7B57CE6
    TL_NAME: ClassVar[str] = "botMenuButton"
    TL_TYPE: ClassVar[str] = "BotMenuButton"
    TL: ClassVar[str] = "botMenuButton#c7b57ce6 text:string url:string = BotMenuButton"

    text: str
    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xe6\x7c\xb5\xc7"
        write_str(out, self.text)
        write_str(out, self.url)


TypeBotMenuButton: TypeAlias = BotMenuButtonDefault | BotMenuButtonCommands | BotMenuButton
"""``BotMenuButton``: https://core.telegram.org/type/BotMenuButton"""


class BotAppNotModified(TLObject):
    """The form 'not modified' of BotApp.

    ``botAppNotModified#5da674b7 = BotApp``

    https://core.telegram.org/constructor/botAppNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5DA674B7
    TL_NAME: ClassVar[str] = "botAppNotModified"
    TL_TYPE: ClassVar[str] = "BotApp"
    TL: ClassVar[str] = "botAppNotModified#5da674b7 = BotApp"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\x74\xa6\x5d"


class BotApp(TLObject):
    """The ordinary form of BotApp.

    ``botApp#95fcd1d6 flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document hash:long = BotApp``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param short_name: The name used in links.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param document: The file.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/botApp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95FCD1D6
    TL_NAME: ClassVar[str] = "botApp"
    TL_TYPE: ClassVar[str] = "BotApp"
    TL: ClassVar[str] = "botApp#95fcd1d6 flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document hash:long = BotApp"

    id: int
    access_hash: int
    short_name: str
    title: str
    description: str
    photo: _root.TypePhoto
    hash: int
    document: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.document is not None:
            flags |= 1
        out += pack_2I2q(0x95FCD1D6, flags, self.id, self.access_hash)
        write_str(out, self.short_name)
        write_str(out, self.title)
        write_str(out, self.description)
        self.photo.write_to(out)
        if self.document is not None:
            self.document.write_to(out)
        out += pack_q(self.hash)


TypeBotApp: TypeAlias = BotAppNotModified | BotApp
"""``BotApp``: https://core.telegram.org/type/BotApp"""


class BotBusinessConnection(TLObject):
    """The ordinary form of BotBusinessConnection.

    ``botBusinessConnection#8f34b2f5 flags:# disabled:flags.1?true connection_id:string user_id:long dc_id:int date:int rights:flags.2?BusinessBotRights = BotBusinessConnection``

    :param disabled: Whether this applies: disabled.
    :param connection_id: The connection id.
    :param user_id: Id of the user.
    :param dc_id: The number of the data centre.
    :param date: When it happened, in Unix seconds.
    :param rights: The rights.

    https://core.telegram.org/constructor/botBusinessConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8F34B2F5
    TL_NAME: ClassVar[str] = "botBusinessConnection"
    TL_TYPE: ClassVar[str] = "BotBusinessConnection"
    TL: ClassVar[str] = "botBusinessConnection#8f34b2f5 flags:# disabled:flags.1?true connection_id:string user_id:long dc_id:int date:int rights:flags.2?BusinessBotRights = BotBusinessConnection"

    connection_id: str
    user_id: int
    dc_id: int
    date: int
    disabled: bool = False
    rights: _root.TypeBusinessBotRights | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.disabled:
            flags |= 2
        if self.rights is not None:
            flags |= 4
        out += pack_2I(0x8F34B2F5, flags)
        write_str(out, self.connection_id)
        out += pack_q2i(self.user_id, self.dc_id, self.date)
        if self.rights is not None:
            self.rights.write_to(out)


TypeBotBusinessConnection: TypeAlias = BotBusinessConnection
"""``BotBusinessConnection``: https://core.telegram.org/type/BotBusinessConnection"""


class BotPreviewMedia(TLObject):
    """The ordinary form of BotPreviewMedia.

    ``botPreviewMedia#23e91ba3 date:int media:MessageMedia = BotPreviewMedia``

    :param date: When it happened, in Unix seconds.
    :param media: The attached media.

    https://core.telegram.org/constructor/botPreviewMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x23E91BA3
    TL_NAME: ClassVar[str] = "botPreviewMedia"
    TL_TYPE: ClassVar[str] = "BotPreviewMedia"
    TL: ClassVar[str] = "botPreviewMedia#23e91ba3 date:int media:MessageMedia = BotPreviewMedia"

    date: int
    media: _root.TypeMessageMedia

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x23E91BA3, self.date)
        self.media.write_to(out)


TypeBotPreviewMedia: TypeAlias = BotPreviewMedia
"""``BotPreviewMedia``: https://core.telegram.org/type/BotPreviewMedia"""


class BotAppSettings(TLObject):
    """The ordinary form of BotAppSettings.

    ``botAppSettings#c99b1950 flags:# placeholder_path:flags.0?bytes background_color:flags.1?int background_dark_color:flags.2?int header_color:flags.3?int header_dark_color:flags.4?int = BotAppSettings``

    :param placeholder_path: The placeholder path.
    :param background_color: The background color.
    :param background_dark_color: The background dark color.
    :param header_color: The header color.
    :param header_dark_color: The header dark color.

    https://core.telegram.org/constructor/botAppSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC99B1950
    TL_NAME: ClassVar[str] = "botAppSettings"
    TL_TYPE: ClassVar[str] = "BotAppSettings"
    TL: ClassVar[str] = "botAppSettings#c99b1950 flags:# placeholder_path:flags.0?bytes background_color:flags.1?int background_dark_color:flags.2?int header_color:flags.3?int header_dark_color:flags.4?int = BotAppSettings"

    placeholder_path: bytes | None = None
    background_color: int | None = None
    background_dark_color: int | None = None
    header_color: int | None = None
    header_dark_color: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.placeholder_path is not None:
            flags |= 1
        if self.background_color is not None:
            flags |= 2
        if self.background_dark_color is not None:
            flags |= 4
        if self.header_color is not None:
            flags |= 8
        if self.header_dark_color is not None:
            flags |= 0x10
        out += pack_2I(0xC99B1950, flags)
        if self.placeholder_path is not None:
            write_bytes(out, self.placeholder_path)
        if self.background_color is not None:
            out += pack_i(self.background_color)
        if self.background_dark_color is not None:
            out += pack_i(self.background_dark_color)
        if self.header_color is not None:
            out += pack_i(self.header_color)
        if self.header_dark_color is not None:
            out += pack_i(self.header_dark_color)


TypeBotAppSettings: TypeAlias = BotAppSettings
"""``BotAppSettings``: https://core.telegram.org/type/BotAppSettings"""


class BotVerifierSettings(TLObject):
    """The ordinary form of BotVerifierSettings.

    ``botVerifierSettings#b0cd6617 flags:# can_modify_custom_description:flags.1?true icon:long company:string custom_description:flags.0?string = BotVerifierSettings``

    :param can_modify_custom_description: Whether one can: modify custom description.
    :param icon: The icon.
    :param company: The company.
    :param custom_description: The custom description.

    https://core.telegram.org/constructor/botVerifierSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB0CD6617
    TL_NAME: ClassVar[str] = "botVerifierSettings"
    TL_TYPE: ClassVar[str] = "BotVerifierSettings"
    TL: ClassVar[str] = "botVerifierSettings#b0cd6617 flags:# can_modify_custom_description:flags.1?true icon:long company:string custom_description:flags.0?string = BotVerifierSettings"

    icon: int
    company: str
    can_modify_custom_description: bool = False
    custom_description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_modify_custom_description:
            flags |= 2
        if self.custom_description is not None:
            flags |= 1
        out += pack_2Iq(0xB0CD6617, flags, self.icon)
        write_str(out, self.company)
        if self.custom_description is not None:
            write_str(out, self.custom_description)


TypeBotVerifierSettings: TypeAlias = BotVerifierSettings
"""``BotVerifierSettings``: https://core.telegram.org/type/BotVerifierSettings"""


class BotVerification(TLObject):
    """The ordinary form of BotVerification.

    ``botVerification#f93cd45c bot_id:long icon:long description:string = BotVerification``

    :param bot_id: Id of the bot.
    :param icon: The icon.
    :param description: The description.

    https://core.telegram.org/constructor/botVerification
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF93CD45C
    TL_NAME: ClassVar[str] = "botVerification"
    TL_TYPE: ClassVar[str] = "BotVerification"
    TL: ClassVar[str] = "botVerification#f93cd45c bot_id:long icon:long description:string = BotVerification"

    bot_id: int
    icon: int
    description: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xF93CD45C, self.bot_id, self.icon)
        write_str(out, self.description)


TypeBotVerification: TypeAlias = BotVerification
"""``BotVerification``: https://core.telegram.org/type/BotVerification"""


def _read_BotCommand(data: bytes, pos: int, depth: int, new: Any = BotCommand) -> tuple[BotCommand, int]:
    flags = unpack_I(data, pos)[0]
    command, pos = read_str(data, pos + 4)
    description, pos = read_str(data, pos)
    return new(command, description, flags & 1 != 0), pos


def _read_BotInfo(data: bytes, pos: int, depth: int, new: Any = BotInfo) -> tuple[BotInfo, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x33:
        if flags & 1:
            user_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            user_id = None
        if flags & 2:
            description, pos = read_str(data, pos)
        else:
            description = None
        if flags & 0x10:
            description_photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            description_photo = None
        if flags & 0x20:
            description_document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            description_document = None
    else:
        user_id = description = description_photo = description_document = None
    if flags & 0x18c:
        if flags & 4:
            commands, pos = read_objects(_BotCommand_table, data, pos, depth)
        else:
            commands = None
        if flags & 8:
            menu_button, pos = _BotMenuButton_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            menu_button = None
        if flags & 0x80:
            privacy_policy_url, pos = read_str(data, pos)
        else:
            privacy_policy_url = None
        if flags & 0x100:
            app_settings, pos = _BotAppSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            app_settings = None
    else:
        commands = menu_button = privacy_policy_url = app_settings = None
    if flags & 0x200:
        verifier_settings, pos = _BotVerifierSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        verifier_settings = None
    return new(flags & 0x40 != 0, user_id, description, description_photo, description_document, commands, menu_button, privacy_policy_url, app_settings, verifier_settings), pos


def _read_BotInlineMessageMediaAuto(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageMediaAuto) -> tuple[BotInlineMessageMediaAuto, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 0x6:
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
    else:
        entities = reply_markup = None
    return new(message, flags & 8 != 0, entities, reply_markup), pos


def _read_BotInlineMessageText(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageText) -> tuple[BotInlineMessageText, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 0x6:
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
    else:
        entities = reply_markup = None
    return new(message, flags & 1 != 0, flags & 8 != 0, entities, reply_markup), pos


def _read_BotInlineMessageMediaGeo(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageMediaGeo) -> tuple[BotInlineMessageMediaGeo, int]:
    flags, cid = unpack_2I(data, pos)
    geo, pos = _GeoPoint_table[cid](data, pos + 8, depth + 1)
    if flags & 0xf:
        if flags & 1:
            heading = unpack_i(data, pos)[0]
            pos += 4
        else:
            heading = None
        if flags & 2:
            period = unpack_i(data, pos)[0]
            pos += 4
        else:
            period = None
        if flags & 8:
            proximity_notification_radius = unpack_i(data, pos)[0]
            pos += 4
        else:
            proximity_notification_radius = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
    else:
        heading = period = proximity_notification_radius = reply_markup = None
    return new(geo, heading, period, proximity_notification_radius, reply_markup), pos


def _read_BotInlineMessageMediaVenue(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageMediaVenue) -> tuple[BotInlineMessageMediaVenue, int]:
    flags, cid = unpack_2I(data, pos)
    geo, pos = _GeoPoint_table[cid](data, pos + 8, depth + 1)
    title, pos = read_str(data, pos)
    address, pos = read_str(data, pos)
    provider, pos = read_str(data, pos)
    venue_id, pos = read_str(data, pos)
    venue_type, pos = read_str(data, pos)
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    return new(geo, title, address, provider, venue_id, venue_type, reply_markup), pos


def _read_BotInlineMessageMediaContact(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageMediaContact) -> tuple[BotInlineMessageMediaContact, int]:
    flags = unpack_I(data, pos)[0]
    phone_number, pos = read_str(data, pos + 4)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    vcard, pos = read_str(data, pos)
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    return new(phone_number, first_name, last_name, vcard, reply_markup), pos


def _read_BotInlineMessageMediaInvoice(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageMediaInvoice) -> tuple[BotInlineMessageMediaInvoice, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    description, pos = read_str(data, pos)
    if flags & 1:
        photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    currency, pos = read_str(data, pos)
    total_amount = unpack_q(data, pos)[0]
    pos += 8
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    return new(title, description, currency, total_amount, flags & 2 != 0, flags & 8 != 0, photo, reply_markup), pos


def _read_BotInlineMessageMediaWebPage(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageMediaWebPage) -> tuple[BotInlineMessageMediaWebPage, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 2:
        entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    else:
        entities = None
    url, pos = read_str(data, pos)
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    if not (flags & 0x1b8):
        return new(message, url, False, False, False, False, False, entities, reply_markup), pos
    return new(message, url, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x80 != 0, flags & 0x100 != 0, entities, reply_markup), pos


def _read_BotInlineMessageRichMessage(data: bytes, pos: int, depth: int, new: Any = BotInlineMessageRichMessage) -> tuple[BotInlineMessageRichMessage, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    cid = unpack_I(data, pos)[0]
    rich_message, pos = _RichMessage_table[cid](data, pos + 4, depth + 1)
    return new(rich_message, reply_markup), pos


def _read_BotInlineResult(data: bytes, pos: int, depth: int, new: Any = BotInlineResult) -> tuple[BotInlineResult, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    type, pos = read_str(data, pos)
    if flags & 0x1e:
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 4:
            description, pos = read_str(data, pos)
        else:
            description = None
        if flags & 8:
            url, pos = read_str(data, pos)
        else:
            url = None
        if flags & 0x10:
            thumb, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            thumb = None
    else:
        title = description = url = thumb = None
    if flags & 0x20:
        content, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        content = None
    cid = unpack_I(data, pos)[0]
    send_message, pos = _BotInlineMessage_table[cid](data, pos + 4, depth + 1)
    return new(id, type, send_message, title, description, url, thumb, content), pos


def _read_BotInlineMediaResult(data: bytes, pos: int, depth: int, new: Any = BotInlineMediaResult) -> tuple[BotInlineMediaResult, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    type, pos = read_str(data, pos)
    if flags & 0xf:
        if flags & 1:
            photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 2:
            document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
        if flags & 4:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 8:
            description, pos = read_str(data, pos)
        else:
            description = None
    else:
        photo = document = title = description = None
    cid = unpack_I(data, pos)[0]
    send_message, pos = _BotInlineMessage_table[cid](data, pos + 4, depth + 1)
    return new(id, type, send_message, photo, document, title, description), pos


def _read_BotCommandScopeDefault(data: bytes, pos: int, depth: int, new: Any = BotCommandScopeDefault) -> tuple[BotCommandScopeDefault, int]:
    return new(), pos


def _read_BotCommandScopeUsers(data: bytes, pos: int, depth: int, new: Any = BotCommandScopeUsers) -> tuple[BotCommandScopeUsers, int]:
    return new(), pos


def _read_BotCommandScopeChats(data: bytes, pos: int, depth: int, new: Any = BotCommandScopeChats) -> tuple[BotCommandScopeChats, int]:
    return new(), pos


def _read_BotCommandScopeChatAdmins(data: bytes, pos: int, depth: int, new: Any = BotCommandScopeChatAdmins) -> tuple[BotCommandScopeChatAdmins, int]:
    return new(), pos


def _read_BotCommandScopePeer(data: bytes, pos: int, depth: int, new: Any = BotCommandScopePeer) -> tuple[BotCommandScopePeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_BotCommandScopePeerAdmins(data: bytes, pos: int, depth: int, new: Any = BotCommandScopePeerAdmins) -> tuple[BotCommandScopePeerAdmins, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_BotCommandScopePeerUser(data: bytes, pos: int, depth: int, new: Any = BotCommandScopePeerUser) -> tuple[BotCommandScopePeerUser, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(peer, user_id), pos


def _read_BotMenuButtonDefault(data: bytes, pos: int, depth: int, new: Any = BotMenuButtonDefault) -> tuple[BotMenuButtonDefault, int]:
    return new(), pos


def _read_BotMenuButtonCommands(data: bytes, pos: int, depth: int, new: Any = BotMenuButtonCommands) -> tuple[BotMenuButtonCommands, int]:
    return new(), pos


def _read_BotMenuButton(data: bytes, pos: int, depth: int, new: Any = BotMenuButton) -> tuple[BotMenuButton, int]:
    text, pos = read_str(data, pos)
    url, pos = read_str(data, pos)
    return new(text, url), pos


def _read_BotAppNotModified(data: bytes, pos: int, depth: int, new: Any = BotAppNotModified) -> tuple[BotAppNotModified, int]:
    return new(), pos


def _read_BotApp(data: bytes, pos: int, depth: int, new: Any = BotApp) -> tuple[BotApp, int]:
    flags, id, access_hash = unpack_I2q(data, pos)
    short_name, pos = read_str(data, pos + 20)
    title, pos = read_str(data, pos)
    description, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        document = None
    hash = unpack_q(data, pos)[0]
    return new(id, access_hash, short_name, title, description, photo, hash, document), pos + 8


def _read_BotBusinessConnection(data: bytes, pos: int, depth: int, new: Any = BotBusinessConnection) -> tuple[BotBusinessConnection, int]:
    flags = unpack_I(data, pos)[0]
    connection_id, pos = read_str(data, pos + 4)
    user_id, dc_id, date = unpack_q2i(data, pos)
    pos += 16
    if flags & 4:
        rights, pos = _BusinessBotRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        rights = None
    return new(connection_id, user_id, dc_id, date, flags & 2 != 0, rights), pos


def _read_BotPreviewMedia(data: bytes, pos: int, depth: int, new: Any = BotPreviewMedia) -> tuple[BotPreviewMedia, int]:
    date, cid = unpack_iI(data, pos)
    media, pos = _MessageMedia_table[cid](data, pos + 8, depth + 1)
    return new(date, media), pos


def _read_BotAppSettings(data: bytes, pos: int, depth: int, new: Any = BotAppSettings) -> tuple[BotAppSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            placeholder_path, pos = read_bytes(data, pos)
        else:
            placeholder_path = None
        if flags & 2:
            background_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            background_color = None
        if flags & 4:
            background_dark_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            background_dark_color = None
        if flags & 8:
            header_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            header_color = None
    else:
        placeholder_path = background_color = background_dark_color = header_color = None
    if flags & 0x10:
        header_dark_color = unpack_i(data, pos)[0]
        pos += 4
    else:
        header_dark_color = None
    return new(placeholder_path, background_color, background_dark_color, header_color, header_dark_color), pos


def _read_BotVerifierSettings(data: bytes, pos: int, depth: int, new: Any = BotVerifierSettings) -> tuple[BotVerifierSettings, int]:
    flags, icon = unpack_Iq(data, pos)
    company, pos = read_str(data, pos + 12)
    if flags & 1:
        custom_description, pos = read_str(data, pos)
    else:
        custom_description = None
    return new(icon, company, flags & 2 != 0, custom_description), pos


def _read_BotVerification(data: bytes, pos: int, depth: int, new: Any = BotVerification) -> tuple[BotVerification, int]:
    bot_id, icon = unpack_2q(data, pos)
    description, pos = read_str(data, pos + 16)
    return new(bot_id, icon, description), pos


registry.add("BotCommand", {
    0x9852D6D2: _read_BotCommand,
})
registry.add("BotInfo", {
    0x4D8A0299: _read_BotInfo,
})
registry.add("BotInlineMessage", {
    0x764CF810: _read_BotInlineMessageMediaAuto,
    0x8C7F65E2: _read_BotInlineMessageText,
    0x051846FD: _read_BotInlineMessageMediaGeo,
    0x8A86659C: _read_BotInlineMessageMediaVenue,
    0x18D1CDC2: _read_BotInlineMessageMediaContact,
    0x354A9B09: _read_BotInlineMessageMediaInvoice,
    0x809AD9A6: _read_BotInlineMessageMediaWebPage,
    0x0A617E7B: _read_BotInlineMessageRichMessage,
})
registry.add("BotInlineResult", {
    0x11965F3A: _read_BotInlineResult,
    0x17DB940B: _read_BotInlineMediaResult,
})
registry.add("BotCommandScope", {
    0x2F6CB2AB: _read_BotCommandScopeDefault,
    0x3C4F04D8: _read_BotCommandScopeUsers,
    0x6FE1A881: _read_BotCommandScopeChats,
    0xB9AA606A: _read_BotCommandScopeChatAdmins,
    0xDB9D897D: _read_BotCommandScopePeer,
    0x3FD863D1: _read_BotCommandScopePeerAdmins,
    0x0A1321F3: _read_BotCommandScopePeerUser,
})
registry.add("BotMenuButton", {
    0x7533A588: _read_BotMenuButtonDefault,
    0x4258C205: _read_BotMenuButtonCommands,
    0xC7B57CE6: _read_BotMenuButton,
})
registry.add("BotApp", {
    0x5DA674B7: _read_BotAppNotModified,
    0x95FCD1D6: _read_BotApp,
})
registry.add("BotBusinessConnection", {
    0x8F34B2F5: _read_BotBusinessConnection,
})
registry.add("BotPreviewMedia", {
    0x23E91BA3: _read_BotPreviewMedia,
})
registry.add("BotAppSettings", {
    0xC99B1950: _read_BotAppSettings,
})
registry.add("BotVerifierSettings", {
    0xB0CD6617: _read_BotVerifierSettings,
})
registry.add("BotVerification", {
    0xF93CD45C: _read_BotVerification,
})
