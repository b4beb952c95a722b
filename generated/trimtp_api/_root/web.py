# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    MAX_DEPTH,
    TLObject,
    check_depth,
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

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2q: Unpack = unpacker("2q")
unpack_I: Unpack = unpacker("I")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2Iq: Pack = packer("2Iq")
pack_2i: Pack = packer("2i")
pack_I2q: Pack = packer("I2q")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
pack_qi: Pack = packer("qi")
_DocumentAttribute_table = registry.table("DocumentAttribute")
_Document_table = registry.table("Document")
_InputBotInlineMessageID_table = registry.table("InputBotInlineMessageID")
_Page_table = registry.table("Page")
_Peer_table = registry.table("Peer")
_Photo_table = registry.table("Photo")
_StarGift_table = registry.table("StarGift")
_StoryItem_table = registry.table("StoryItem")
_ThemeSettings_table = registry.table("ThemeSettings")
_WebPageAttribute_table = registry.table("WebPageAttribute")


class WebPageEmpty(TLObject):
    """The form 'empty' of WebPage.

    ``webPageEmpty#211a1788 flags:# id:long url:flags.0?string = WebPage``

    :param id: The id.
    :param url: The address.

    https://core.telegram.org/constructor/webPageEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x211A1788
    TL_NAME: ClassVar[str] = "webPageEmpty"
    TL_TYPE: ClassVar[str] = "WebPage"
    TL: ClassVar[str] = "webPageEmpty#211a1788 flags:# id:long url:flags.0?string = WebPage"

    id: int
    url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.url is not None:
            flags |= 1
        out += pack_2Iq(0x211A1788, flags, self.id)
        if self.url is not None:
            write_str(out, self.url)


class WebPagePending(TLObject):
    """The form 'pending' of WebPage.

    ``webPagePending#b0d13e47 flags:# id:long url:flags.0?string date:int = WebPage``

    :param id: The id.
    :param url: The address.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/webPagePending
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB0D13E47
    TL_NAME: ClassVar[str] = "webPagePending"
    TL_TYPE: ClassVar[str] = "WebPage"
    TL: ClassVar[str] = "webPagePending#b0d13e47 flags:# id:long url:flags.0?string date:int = WebPage"

    id: int
    date: int
    url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.url is not None:
            flags |= 1
        out += pack_2Iq(0xB0D13E47, flags, self.id)
        if self.url is not None:
            write_str(out, self.url)
        out += pack_i(self.date)


class WebPage(TLObject):
    """The ordinary form of WebPage.

    ``webPage#e89c45b2 flags:# has_large_media:flags.13?true video_cover_photo:flags.14?true id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document cached_page:flags.10?Page attributes:flags.12?Vector<WebPageAttribute> = WebPage``

    :param has_large_media: Whether there is: large media.
    :param video_cover_photo: Whether this applies: video cover photo.
    :param id: The id.
    :param url: The address.
    :param display_url: The display url.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param type: Which kind it is.
    :param site_name: The site name.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param embed_url: The embed url.
    :param embed_type: The embed type.
    :param embed_width: The embed width.
    :param embed_height: The embed height.
    :param duration: How long it lasts, in seconds.
    :param author: The author.
    :param document: The file.
    :param cached_page: The cached page.
    :param attributes: Further properties: file name, duration, size of the picture and so on.

    https://core.telegram.org/constructor/webPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE89C45B2
    TL_NAME: ClassVar[str] = "webPage"
    TL_TYPE: ClassVar[str] = "WebPage"
    TL: ClassVar[str] = "webPage#e89c45b2 flags:# has_large_media:flags.13?true video_cover_photo:flags.14?true id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document cached_page:flags.10?Page attributes:flags.12?Vector<WebPageAttribute> = WebPage"

    id: int
    url: str
    display_url: str
    hash: int
    has_large_media: bool = False
    video_cover_photo: bool = False
    type: str | None = None
    site_name: str | None = None
    title: str | None = None
    description: str | None = None
    photo: _root.TypePhoto | None = None
    embed_url: str | None = None
    embed_type: str | None = None
    embed_width: int | None = None
    embed_height: int | None = None
    duration: int | None = None
    author: str | None = None
    document: _root.TypeDocument | None = None
    cached_page: _root.TypePage | None = None
    attributes: list[TypeWebPageAttribute] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_large_media:
            flags |= 0x2000
        if self.video_cover_photo:
            flags |= 0x4000
        if self.type is not None:
            flags |= 1
        if self.site_name is not None:
            flags |= 2
        if self.title is not None:
            flags |= 4
        if self.description is not None:
            flags |= 8
        if self.photo is not None:
            flags |= 0x10
        if self.embed_url is not None or self.embed_type is not None:
            flags |= 0x20
        if self.embed_width is not None or self.embed_height is not None:
            flags |= 0x40
        if self.duration is not None:
            flags |= 0x80
        if self.author is not None:
            flags |= 0x100
        if self.document is not None:
            flags |= 0x200
        if self.cached_page is not None:
            flags |= 0x400
        if self.attributes is not None:
            flags |= 0x1000
        out += pack_2Iq(0xE89C45B2, flags, self.id)
        write_str(out, self.url)
        write_str(out, self.display_url)
        out += pack_i(self.hash)
        if self.type is not None:
            write_str(out, self.type)
        if self.site_name is not None:
            write_str(out, self.site_name)
        if self.title is not None:
            write_str(out, self.title)
        if self.description is not None:
            write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        if flags & 0x20:
            write_str(out, self.embed_url)
        if flags & 0x20:
            write_str(out, self.embed_type)
        if flags & 0x40:
            out += pack_i(self.embed_width)
        if flags & 0x40:
            out += pack_i(self.embed_height)
        if self.duration is not None:
            out += pack_i(self.duration)
        if self.author is not None:
            write_str(out, self.author)
        if self.document is not None:
            self.document.write_to(out)
        if self.cached_page is not None:
            self.cached_page.write_to(out)
        if self.attributes is not None:
            write_objects(out, self.attributes)


class WebPageNotModified(TLObject):
    """The form 'not modified' of WebPage.

    ``webPageNotModified#7311ca11 flags:# cached_page_views:flags.0?int = WebPage``

    :param cached_page_views: The cached page views.

    https://core.telegram.org/constructor/webPageNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7311CA11
    TL_NAME: ClassVar[str] = "webPageNotModified"
    TL_TYPE: ClassVar[str] = "WebPage"
    TL: ClassVar[str] = "webPageNotModified#7311ca11 flags:# cached_page_views:flags.0?int = WebPage"

    cached_page_views: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.cached_page_views is not None:
            flags |= 1
        out += pack_2I(0x7311CA11, flags)
        if self.cached_page_views is not None:
            out += pack_i(self.cached_page_views)


TypeWebPage: TypeAlias = WebPageEmpty | WebPagePending | WebPage | WebPageNotModified
"""``WebPage``: https://core.telegram.org/type/WebPage"""


class WebDocument(TLObject):
    """The ordinary form of WebDocument.

    ``webDocument#1c570ed1 url:string access_hash:long size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument``

    :param url: The address.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param size: The size, in bytes.
    :param mime_type: The kind of file, such as image/png.
    :param attributes: Further properties: file name, duration, size of the picture and so on.

    https://core.telegram.org/constructor/webDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1C570ED1
    TL_NAME: ClassVar[str] = "webDocument"
    TL_TYPE: ClassVar[str] = "WebDocument"
    TL: ClassVar[str] = "webDocument#1c570ed1 url:string access_hash:long size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument"

    url: str
    access_hash: int
    size: int
    mime_type: str
    attributes: list[_root.TypeDocumentAttribute]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd1\x0e\x57\x1c"
        write_str(out, self.url)
        out += pack_qi(self.access_hash, self.size)
        write_str(out, self.mime_type)
        write_objects(out, self.attributes)


class WebDocumentNoProxy(TLObject):
    """The form 'no proxy' of WebDocument.

    ``webDocumentNoProxy#f9c8bcc6 url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument``

    :param url: The address.
    :param size: The size, in bytes.
    :param mime_type: The kind of file, such as image/png.
    :param attributes: Further properties: file name, duration, size of the picture and so on.

    https://core.telegram.org/constructor/webDocumentNoProxy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF9C8BCC6
    TL_NAME: ClassVar[str] = "webDocumentNoProxy"
    TL_TYPE: ClassVar[str] = "WebDocument"
    TL: ClassVar[str] = "webDocumentNoProxy#f9c8bcc6 url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument"

    url: str
    size: int
    mime_type: str
    attributes: list[_root.TypeDocumentAttribute]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc6\xbc\xc8\xf9"
        write_str(out, self.url)
        out += pack_i(self.size)
        write_str(out, self.mime_type)
        write_objects(out, self.attributes)


TypeWebDocument: TypeAlias = WebDocument | WebDocumentNoProxy
"""``WebDocument``: https://core.telegram.org/type/WebDocument"""


class WebAuthorization(TLObject):
    """The ordinary form of WebAuthorization.

    ``webAuthorization#a6f8f452 hash:long bot_id:long domain:string browser:string platform:string date_created:int date_active:int ip:string region:string = WebAuthorization``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param bot_id: Id of the bot.
    :param domain: The domain.
    :param browser: The browser.
    :param platform: The platform.
    :param date_created: The date created.
    :param date_active: The date active.
    :param ip: The ip.
    :param region: The region.

    https://core.telegram.org/constructor/webAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA6F8F452
    TL_NAME: ClassVar[str] = "webAuthorization"
    TL_TYPE: ClassVar[str] = "WebAuthorization"
    TL: ClassVar[str] = "webAuthorization#a6f8f452 hash:long bot_id:long domain:string browser:string platform:string date_created:int date_active:int ip:string region:string = WebAuthorization"

    hash: int
    bot_id: int
    domain: str
    browser: str
    platform: str
    date_created: int
    date_active: int
    ip: str
    region: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xA6F8F452, self.hash, self.bot_id)
        write_str(out, self.domain)
        write_str(out, self.browser)
        write_str(out, self.platform)
        out += pack_2i(self.date_created, self.date_active)
        write_str(out, self.ip)
        write_str(out, self.region)


TypeWebAuthorization: TypeAlias = WebAuthorization
"""``WebAuthorization``: https://core.telegram.org/type/WebAuthorization"""


class WebPageAttributeTheme(TLObject):
    """The form 'theme' of WebPageAttribute.

    ``webPageAttributeTheme#54b56617 flags:# documents:flags.0?Vector<Document> settings:flags.1?ThemeSettings = WebPageAttribute``

    :param documents: The documents.
    :param settings: The settings.

    https://core.telegram.org/constructor/webPageAttributeTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x54B56617
    TL_NAME: ClassVar[str] = "webPageAttributeTheme"
    TL_TYPE: ClassVar[str] = "WebPageAttribute"
    TL: ClassVar[str] = "webPageAttributeTheme#54b56617 flags:# documents:flags.0?Vector<Document> settings:flags.1?ThemeSettings = WebPageAttribute"

    documents: list[_root.TypeDocument] | None = None
    settings: _root.TypeThemeSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.documents is not None:
            flags |= 1
        if self.settings is not None:
            flags |= 2
        out += pack_2I(0x54B56617, flags)
        if self.documents is not None:
            write_objects(out, self.documents)
        if self.settings is not None:
            self.settings.write_to(out)


class WebPageAttributeStory(TLObject):
    """The form 'story' of WebPageAttribute.

    ``webPageAttributeStory#2e94c3e7 flags:# peer:Peer id:int story:flags.0?StoryItem = WebPageAttribute``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param story: The story.

    https://core.telegram.org/constructor/webPageAttributeStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2E94C3E7
    TL_NAME: ClassVar[str] = "webPageAttributeStory"
    TL_TYPE: ClassVar[str] = "WebPageAttribute"
    TL: ClassVar[str] = "webPageAttributeStory#2e94c3e7 flags:# peer:Peer id:int story:flags.0?StoryItem = WebPageAttribute"

    peer: _root.TypePeer
    id: int
    story: _root.TypeStoryItem | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.story is not None:
            flags |= 1
        out += pack_2I(0x2E94C3E7, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.story is not None:
            self.story.write_to(out)


class WebPageAttributeStickerSet(TLObject):
    """The form 'sticker set' of WebPageAttribute.

    ``webPageAttributeStickerSet#50cc03d3 flags:# emojis:flags.0?true text_color:flags.1?true stickers:Vector<Document> = WebPageAttribute``

    :param emojis: Whether this applies: emojis.
    :param text_color: Whether this applies: text color.
    :param stickers: The stickers.

    https://core.telegram.org/constructor/webPageAttributeStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x50CC03D3
    TL_NAME: ClassVar[str] = "webPageAttributeStickerSet"
    TL_TYPE: ClassVar[str] = "WebPageAttribute"
    TL: ClassVar[str] = "webPageAttributeStickerSet#50cc03d3 flags:# emojis:flags.0?true text_color:flags.1?true stickers:Vector<Document> = WebPageAttribute"

    stickers: list[_root.TypeDocument]
    emojis: bool = False
    text_color: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.emojis:
            flags |= 1
        if self.text_color:
            flags |= 2
        out += pack_2I(0x50CC03D3, flags)
        write_objects(out, self.stickers)


class WebPageAttributeUniqueStarGift(TLObject):
    """The form 'unique star gift' of WebPageAttribute.

    ``webPageAttributeUniqueStarGift#cf6f6db8 gift:StarGift = WebPageAttribute``

    :param gift: The gift.

    https://core.telegram.org/constructor/webPageAttributeUniqueStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCF6F6DB8
    TL_NAME: ClassVar[str] = "webPageAttributeUniqueStarGift"
    TL_TYPE: ClassVar[str] = "WebPageAttribute"
    TL: ClassVar[str] = "webPageAttributeUniqueStarGift#cf6f6db8 gift:StarGift = WebPageAttribute"

    gift: _root.TypeStarGift

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\x6d\x6f\xcf"
        self.gift.write_to(out)


class WebPageAttributeStarGiftCollection(TLObject):
    """The form 'star gift collection' of WebPageAttribute.

    ``webPageAttributeStarGiftCollection#31cad303 icons:Vector<Document> = WebPageAttribute``

    :param icons: The icons.

    https://core.telegram.org/constructor/webPageAttributeStarGiftCollection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31CAD303
    TL_NAME: ClassVar[str] = "webPageAttributeStarGiftCollection"
    TL_TYPE: ClassVar[str] = "WebPageAttribute"
    TL: ClassVar[str] = "webPageAttributeStarGiftCollection#31cad303 icons:Vector<Document> = WebPageAttribute"

    icons: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += b"\x03\xd3\xca\x31"
        write_objects(out, self.icons)


class WebPageAttributeStarGiftAuction(TLObject):
    """The form 'star gift auction' of WebPageAttribute.

    ``webPageAttributeStarGiftAuction#01c641c2 gift:StarGift end_date:int = WebPageAttribute``

    :param gift: The gift.
    :param end_date: The end date, in Unix seconds.

    https://core.telegram.org/constructor/webPageAttributeStarGiftAuction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x01C641C2
    TL_NAME: ClassVar[str] = "webPageAttributeStarGiftAuction"
    TL_TYPE: ClassVar[str] = "WebPageAttribute"
    TL: ClassVar[str] = "webPageAttributeStarGiftAuction#01c641c2 gift:StarGift end_date:int = WebPageAttribute"

    gift: _root.TypeStarGift
    end_date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc2\x41\xc6\x01"
        self.gift.write_to(out)
        out += pack_i(self.end_date)


class WebPageAttributeAiComposeTone(TLObject):
    """The form 'ai compose tone' of WebPageAttribute.

    ``webPageAttributeAiComposeTone#7781fe18 emoji_id:long = WebPageAttribute``

    :param emoji_id: Id of the emoji.

    https://core.telegram.org/constructor/webPageAttributeAiComposeTone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7781FE18
    TL_NAME: ClassVar[str] = "webPageAttributeAiComposeTone"
    TL_TYPE: ClassVar[str] = "WebPageAttribute"
    TL: ClassVar[str] = "webPageAttributeAiComposeTone#7781fe18 emoji_id:long = WebPageAttribute"

    emoji_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x7781FE18, self.emoji_id)


TypeWebPageAttribute: TypeAlias = WebPageAttributeTheme | WebPageAttributeStory | WebPageAttributeStickerSet | WebPageAttributeUniqueStarGift | WebPageAttributeStarGiftCollection | WebPageAttributeStarGiftAuction | WebPageAttributeAiComposeTone
"""``WebPageAttribute``: https://core.telegram.org/type/WebPageAttribute"""


class WebViewResultUrl(TLObject):
    """The form 'url' of WebViewResult.

    ``webViewResultUrl#4d22ff98 flags:# fullsize:flags.1?true fullscreen:flags.2?true same_origin:flags.3?true query_id:flags.0?long url:string = WebViewResult``

    :param fullsize: Whether this applies: fullsize.
    :param fullscreen: Whether this applies: fullscreen.
    :param same_origin: Whether this applies: same origin.
    :param query_id: Id of the query that is answered.
    :param url: The address.

    https://core.telegram.org/constructor/webViewResultUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4D22FF98
    TL_NAME: ClassVar[str] = "webViewResultUrl"
    TL_TYPE: ClassVar[str] = "WebViewResult"
    TL: ClassVar[str] = "webViewResultUrl#4d22ff98 flags:# fullsize:flags.1?true fullscreen:flags.2?true same_origin:flags.3?true query_id:flags.0?long url:string = WebViewResult"

    url: str
    fullsize: bool = False
    fullscreen: bool = False
    same_origin: bool = False
    query_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.fullsize:
            flags |= 2
        if self.fullscreen:
            flags |= 4
        if self.same_origin:
            flags |= 8
        if self.query_id is not None:
            flags |= 1
        out += pack_2I(0x4D22FF98, flags)
        if self.query_id is not None:
            out += pack_q(self.query_id)
        write_str(out, self.url)


TypeWebViewResult: TypeAlias = WebViewResultUrl
"""``WebViewResult``: https://core.telegram.org/type/WebViewResult"""


class WebViewMessageSent(TLObject):
    """The ordinary form of WebViewMessageSent.

    ``webViewMessageSent#0c94511c flags:# msg_id:flags.0?InputBotInlineMessageID = WebViewMessageSent``

    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/webViewMessageSent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0C94511C
    TL_NAME: ClassVar[str] = "webViewMessageSent"
    TL_TYPE: ClassVar[str] = "WebViewMessageSent"
    TL: ClassVar[str] = "webViewMessageSent#0c94511c flags:# msg_id:flags.0?InputBotInlineMessageID = WebViewMessageSent"

    msg_id: _root.TypeInputBotInlineMessageID | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.msg_id is not None:
            flags |= 1
        out += pack_2I(0x0C94511C, flags)
        if self.msg_id is not None:
            self.msg_id.write_to(out)


TypeWebViewMessageSent: TypeAlias = WebViewMessageSent
"""``WebViewMessageSent``: https://core.telegram.org/type/WebViewMessageSent"""


class WebDomainException(TLObject):
    """The ordinary form of WebDomainException.

    ``webDomainException#933ca597 flags:# domain:string url:string title:string favicon:flags.0?long = WebDomainException``

    :param domain: The domain.
    :param url: The address.
    :param title: The title.
    :param favicon: The favicon.

    https://core.telegram.org/constructor/webDomainException
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x933CA597
    TL_NAME: ClassVar[str] = "webDomainException"
    TL_TYPE: ClassVar[str] = "WebDomainException"
    TL: ClassVar[str] = "webDomainException#933ca597 flags:# domain:string url:string title:string favicon:flags.0?long = WebDomainException"

    domain: str
    url: str
    title: str
    favicon: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.favicon is not None:
            flags |= 1
        out += pack_2I(0x933CA597, flags)
        write_str(out, self.domain)
        write_str(out, self.url)
        write_str(out, self.title)
        if self.favicon is not None:
            out += pack_q(self.favicon)


TypeWebDomainException: TypeAlias = WebDomainException
"""``WebDomainException``: https://core.telegram.org/type/WebDomainException"""


def _read_WebPageEmpty(data: bytes, pos: int, depth: int, new: Any = WebPageEmpty) -> tuple[WebPageEmpty, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        url, pos = read_str(data, pos)
    else:
        url = None
    return new(id, url), pos


def _read_WebPagePending(data: bytes, pos: int, depth: int, new: Any = WebPagePending) -> tuple[WebPagePending, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        url, pos = read_str(data, pos)
    else:
        url = None
    date = unpack_i(data, pos)[0]
    return new(id, date, url), pos + 4


def _read_WebPage(data: bytes, pos: int, depth: int, new: Any = WebPage) -> tuple[WebPage, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, id = unpack_Iq(data, pos)
    url, pos = read_str(data, pos + 12)
    display_url, pos = read_str(data, pos)
    hash = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            type, pos = read_str(data, pos)
        else:
            type = None
        if flags & 2:
            site_name, pos = read_str(data, pos)
        else:
            site_name = None
        if flags & 4:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 8:
            description, pos = read_str(data, pos)
        else:
            description = None
    else:
        type = site_name = title = description = None
    if flags & 0x70:
        if flags & 0x10:
            photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 0x20:
            embed_url, pos = read_str(data, pos)
        else:
            embed_url = None
        if flags & 0x20:
            embed_type, pos = read_str(data, pos)
        else:
            embed_type = None
        if flags & 0x40:
            embed_width = unpack_i(data, pos)[0]
            pos += 4
        else:
            embed_width = None
    else:
        photo = embed_url = embed_type = embed_width = None
    if flags & 0x3c0:
        if flags & 0x40:
            embed_height = unpack_i(data, pos)[0]
            pos += 4
        else:
            embed_height = None
        if flags & 0x80:
            duration = unpack_i(data, pos)[0]
            pos += 4
        else:
            duration = None
        if flags & 0x100:
            author, pos = read_str(data, pos)
        else:
            author = None
        if flags & 0x200:
            document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
    else:
        embed_height = duration = author = document = None
    if flags & 0x1400:
        if flags & 0x400:
            cached_page, pos = _Page_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            cached_page = None
        if flags & 0x1000:
            attributes, pos = read_objects(_WebPageAttribute_table, data, pos, depth)
        else:
            attributes = None
    else:
        cached_page = attributes = None
    return new(id, url, display_url, hash, flags & 0x2000 != 0, flags & 0x4000 != 0, type, site_name, title, description, photo, embed_url, embed_type, embed_width, embed_height, duration, author, document, cached_page, attributes), pos


def _read_WebPageNotModified(data: bytes, pos: int, depth: int, new: Any = WebPageNotModified) -> tuple[WebPageNotModified, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        cached_page_views = unpack_i(data, pos)[0]
        pos += 4
    else:
        cached_page_views = None
    return new(cached_page_views), pos


def _read_WebDocument(data: bytes, pos: int, depth: int, new: Any = WebDocument) -> tuple[WebDocument, int]:
    url, pos = read_str(data, pos)
    access_hash, size = unpack_qi(data, pos)
    mime_type, pos = read_str(data, pos + 12)
    attributes, pos = read_objects(_DocumentAttribute_table, data, pos, depth)
    return new(url, access_hash, size, mime_type, attributes), pos


def _read_WebDocumentNoProxy(data: bytes, pos: int, depth: int, new: Any = WebDocumentNoProxy) -> tuple[WebDocumentNoProxy, int]:
    url, pos = read_str(data, pos)
    size = unpack_i(data, pos)[0]
    mime_type, pos = read_str(data, pos + 4)
    attributes, pos = read_objects(_DocumentAttribute_table, data, pos, depth)
    return new(url, size, mime_type, attributes), pos


def _read_WebAuthorization(data: bytes, pos: int, depth: int, new: Any = WebAuthorization) -> tuple[WebAuthorization, int]:
    hash, bot_id = unpack_2q(data, pos)
    domain, pos = read_str(data, pos + 16)
    browser, pos = read_str(data, pos)
    platform, pos = read_str(data, pos)
    date_created, date_active = unpack_2i(data, pos)
    ip, pos = read_str(data, pos + 8)
    region, pos = read_str(data, pos)
    return new(hash, bot_id, domain, browser, platform, date_created, date_active, ip, region), pos


def _read_WebPageAttributeTheme(data: bytes, pos: int, depth: int, new: Any = WebPageAttributeTheme) -> tuple[WebPageAttributeTheme, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            documents, pos = read_objects(_Document_table, data, pos, depth)
        else:
            documents = None
        if flags & 2:
            settings, pos = _ThemeSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            settings = None
    else:
        documents = settings = None
    return new(documents, settings), pos


def _read_WebPageAttributeStory(data: bytes, pos: int, depth: int, new: Any = WebPageAttributeStory) -> tuple[WebPageAttributeStory, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        story, pos = _StoryItem_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        story = None
    return new(peer, id, story), pos


def _read_WebPageAttributeStickerSet(data: bytes, pos: int, depth: int, new: Any = WebPageAttributeStickerSet) -> tuple[WebPageAttributeStickerSet, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    stickers, pos = read_objects(_Document_table, data, pos + 4, depth)
    return new(stickers, flags & 1 != 0, flags & 2 != 0), pos


def _read_WebPageAttributeUniqueStarGift(data: bytes, pos: int, depth: int, new: Any = WebPageAttributeUniqueStarGift) -> tuple[WebPageAttributeUniqueStarGift, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    gift, pos = _StarGift_table[cid](data, pos + 4, depth + 1)
    return new(gift), pos


def _read_WebPageAttributeStarGiftCollection(data: bytes, pos: int, depth: int, new: Any = WebPageAttributeStarGiftCollection) -> tuple[WebPageAttributeStarGiftCollection, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    icons, pos = read_objects(_Document_table, data, pos, depth)
    return new(icons), pos


def _read_WebPageAttributeStarGiftAuction(data: bytes, pos: int, depth: int, new: Any = WebPageAttributeStarGiftAuction) -> tuple[WebPageAttributeStarGiftAuction, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    gift, pos = _StarGift_table[cid](data, pos + 4, depth + 1)
    end_date = unpack_i(data, pos)[0]
    return new(gift, end_date), pos + 4


def _read_WebPageAttributeAiComposeTone(data: bytes, pos: int, depth: int, new: Any = WebPageAttributeAiComposeTone) -> tuple[WebPageAttributeAiComposeTone, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    emoji_id = unpack_q(data, pos)[0]
    return new(emoji_id), pos + 8


def _read_WebViewResultUrl(data: bytes, pos: int, depth: int, new: Any = WebViewResultUrl) -> tuple[WebViewResultUrl, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        query_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        query_id = None
    url, pos = read_str(data, pos)
    return new(url, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, query_id), pos


def _read_WebViewMessageSent(data: bytes, pos: int, depth: int, new: Any = WebViewMessageSent) -> tuple[WebViewMessageSent, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        msg_id, pos = _InputBotInlineMessageID_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        msg_id = None
    return new(msg_id), pos


def _read_WebDomainException(data: bytes, pos: int, depth: int, new: Any = WebDomainException) -> tuple[WebDomainException, int]:
    flags = unpack_I(data, pos)[0]
    domain, pos = read_str(data, pos + 4)
    url, pos = read_str(data, pos)
    title, pos = read_str(data, pos)
    if flags & 1:
        favicon = unpack_q(data, pos)[0]
        pos += 8
    else:
        favicon = None
    return new(domain, url, title, favicon), pos


registry.add("WebPage", {
    0x211A1788: _read_WebPageEmpty,
    0xB0D13E47: _read_WebPagePending,
    0xE89C45B2: _read_WebPage,
    0x7311CA11: _read_WebPageNotModified,
})
registry.add("WebDocument", {
    0x1C570ED1: _read_WebDocument,
    0xF9C8BCC6: _read_WebDocumentNoProxy,
})
registry.add("WebAuthorization", {
    0xA6F8F452: _read_WebAuthorization,
})
registry.add("WebPageAttribute", {
    0x54B56617: _read_WebPageAttributeTheme,
    0x2E94C3E7: _read_WebPageAttributeStory,
    0x50CC03D3: _read_WebPageAttributeStickerSet,
    0xCF6F6DB8: _read_WebPageAttributeUniqueStarGift,
    0x31CAD303: _read_WebPageAttributeStarGiftCollection,
    0x01C641C2: _read_WebPageAttributeStarGiftAuction,
    0x7781FE18: _read_WebPageAttributeAiComposeTone,
})
registry.add("WebViewResult", {
    0x4D22FF98: _read_WebViewResultUrl,
})
registry.add("WebViewMessageSent", {
    0x0C94511C: _read_WebViewMessageSent,
})
registry.add("WebDomainException", {
    0x933CA597: _read_WebDomainException,
})
