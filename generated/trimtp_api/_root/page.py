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
unpack_2q: Unpack = unpacker("2q")
unpack_3iI: Unpack = unpacker("3iI")
unpack_I: Unpack = unpacker("I")
unpack_IqI: Unpack = unpacker("IqI")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qI: Unpack = unpacker("qI")
pack_2I: Pack = packer("2I")
pack_2Iq: Pack = packer("2Iq")
pack_2q: Pack = packer("2q")
pack_3i: Pack = packer("3i")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Chat_table = registry.table("Chat")
_Document_table = registry.table("Document")
_GeoPoint_table = registry.table("GeoPoint")
_InputGeoPoint_table = registry.table("InputGeoPoint")
_PageBlock_table = registry.table("PageBlock")
_PageCaption_table = registry.table("PageCaption")
_PageListItem_table = registry.table("PageListItem")
_PageListOrderedItem_table = registry.table("PageListOrderedItem")
_PageRelatedArticle_table = registry.table("PageRelatedArticle")
_PageTableCell_table = registry.table("PageTableCell")
_PageTableRow_table = registry.table("PageTableRow")
_Photo_table = registry.table("Photo")
_RichText_table = registry.table("RichText")


class PageBlockUnsupported(TLObject):
    """The form 'unsupported' of PageBlock.

    ``pageBlockUnsupported#13567e8a = PageBlock``

    https://core.telegram.org/constructor/pageBlockUnsupported
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x13567E8A
    TL_NAME: ClassVar[str] = "pageBlockUnsupported"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockUnsupported#13567e8a = PageBlock"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8a\x7e\x56\x13"


class PageBlockTitle(TLObject):
    """The form 'title' of PageBlock.

    ``pageBlockTitle#70abc3fd text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockTitle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x70ABC3FD
    TL_NAME: ClassVar[str] = "pageBlockTitle"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockTitle#70abc3fd text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xfd\xc3\xab\x70"
        self.text.write_to(out)


class PageBlockSubtitle(TLObject):
    """The form 'subtitle' of PageBlock.

    ``pageBlockSubtitle#8ffa9a1f text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockSubtitle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FFA9A1F
    TL_NAME: ClassVar[str] = "pageBlockSubtitle"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockSubtitle#8ffa9a1f text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x1f\x9a\xfa\x8f"
        self.text.write_to(out)


class PageBlockAuthorDate(TLObject):
    """The form 'author date' of PageBlock.

    ``pageBlockAuthorDate#baafe5e0 author:RichText published_date:int = PageBlock``

    :param author: The author.
    :param published_date: The published date, in Unix seconds.

    https://core.telegram.org/constructor/pageBlockAuthorDate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBAAFE5E0
    TL_NAME: ClassVar[str] = "pageBlockAuthorDate"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockAuthorDate#baafe5e0 author:RichText published_date:int = PageBlock"

    author: _root.TypeRichText
    published_date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe0\xe5\xaf\xba"
        self.author.write_to(out)
        out += pack_i(self.published_date)


class PageBlockHeader(TLObject):
    """The form 'header' of PageBlock.

    ``pageBlockHeader#bfd064ec text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockHeader
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBFD064EC
    TL_NAME: ClassVar[str] = "pageBlockHeader"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockHeader#bfd064ec text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xec\x64\xd0\xbf"
        self.text.write_to(out)


class PageBlockSubheader(TLObject):
    """The form 'subheader' of PageBlock.

    ``pageBlockSubheader#f12bb6e1 text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockSubheader
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF12BB6E1
    TL_NAME: ClassVar[str] = "pageBlockSubheader"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockSubheader#f12bb6e1 text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\xb6\x2b\xf1"
        self.text.write_to(out)


class PageBlockParagraph(TLObject):
    """The form 'paragraph' of PageBlock.

    ``pageBlockParagraph#467a0766 text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockParagraph
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x467A0766
    TL_NAME: ClassVar[str] = "pageBlockParagraph"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockParagraph#467a0766 text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x66\x07\x7a\x46"
        self.text.write_to(out)


class PageBlockPreformatted(TLObject):
    """The form 'preformatted' of PageBlock.

    ``pageBlockPreformatted#c070d93e text:RichText language:string = PageBlock``

    :param text: The text.
    :param language: The language.

    https://core.telegram.org/constructor/pageBlockPreformatted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC070D93E
    TL_NAME: ClassVar[str] = "pageBlockPreformatted"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockPreformatted#c070d93e text:RichText language:string = PageBlock"

    text: _root.TypeRichText
    language: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3e\xd9\x70\xc0"
        self.text.write_to(out)
        write_str(out, self.language)


class PageBlockFooter(TLObject):
    """The form 'footer' of PageBlock.

    ``pageBlockFooter#48870999 text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockFooter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48870999
    TL_NAME: ClassVar[str] = "pageBlockFooter"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockFooter#48870999 text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x99\x09\x87\x48"
        self.text.write_to(out)


class PageBlockDivider(TLObject):
    """The form 'divider' of PageBlock.

    ``pageBlockDivider#db20b188 = PageBlock``

    https://core.telegram.org/constructor/pageBlockDivider
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB20B188
    TL_NAME: ClassVar[str] = "pageBlockDivider"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockDivider#db20b188 = PageBlock"

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\xb1\x20\xdb"


class PageBlockAnchor(TLObject):
    """The form 'anchor' of PageBlock.

    ``pageBlockAnchor#ce0d37b0 name:string = PageBlock``

    :param name: The name.

    https://core.telegram.org/constructor/pageBlockAnchor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCE0D37B0
    TL_NAME: ClassVar[str] = "pageBlockAnchor"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockAnchor#ce0d37b0 name:string = PageBlock"

    name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\x37\x0d\xce"
        write_str(out, self.name)


class PageBlockList(TLObject):
    """The form 'list' of PageBlock.

    ``pageBlockList#e4e88011 items:Vector<PageListItem> = PageBlock``

    :param items: The items.

    https://core.telegram.org/constructor/pageBlockList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE4E88011
    TL_NAME: ClassVar[str] = "pageBlockList"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockList#e4e88011 items:Vector<PageListItem> = PageBlock"

    items: list[TypePageListItem]

    def write_to(self, out: bytearray) -> None:
        out += b"\x11\x80\xe8\xe4"
        write_objects(out, self.items)


class PageBlockBlockquote(TLObject):
    """The form 'blockquote' of PageBlock.

    ``pageBlockBlockquote#263d7c26 text:RichText caption:RichText = PageBlock``

    :param text: The text.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockBlockquote
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x263D7C26
    TL_NAME: ClassVar[str] = "pageBlockBlockquote"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockBlockquote#263d7c26 text:RichText caption:RichText = PageBlock"

    text: _root.TypeRichText
    caption: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\x7c\x3d\x26"
        self.text.write_to(out)
        self.caption.write_to(out)


class PageBlockPullquote(TLObject):
    """The form 'pullquote' of PageBlock.

    ``pageBlockPullquote#4f4456d3 text:RichText caption:RichText = PageBlock``

    :param text: The text.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockPullquote
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4F4456D3
    TL_NAME: ClassVar[str] = "pageBlockPullquote"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockPullquote#4f4456d3 text:RichText caption:RichText = PageBlock"

    text: _root.TypeRichText
    caption: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\x56\x44\x4f"
        self.text.write_to(out)
        self.caption.write_to(out)


class PageBlockPhoto(TLObject):
    """The form 'photo' of PageBlock.

    ``pageBlockPhoto#1759c560 flags:# spoiler:flags.1?true photo_id:long caption:PageCaption url:flags.0?string webpage_id:flags.0?long = PageBlock``

    :param spoiler: Whether this applies: spoiler.
    :param photo_id: Id of the photo.
    :param caption: The caption.
    :param url: The address.
    :param webpage_id: Id of the webpage.

    https://core.telegram.org/constructor/pageBlockPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1759C560
    TL_NAME: ClassVar[str] = "pageBlockPhoto"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockPhoto#1759c560 flags:# spoiler:flags.1?true photo_id:long caption:PageCaption url:flags.0?string webpage_id:flags.0?long = PageBlock"

    photo_id: int
    caption: TypePageCaption
    spoiler: bool = False
    url: str | None = None
    webpage_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spoiler:
            flags |= 2
        if self.url is not None or self.webpage_id is not None:
            flags |= 1
        out += pack_2Iq(0x1759C560, flags, self.photo_id)
        self.caption.write_to(out)
        if flags & 1:
            write_str(out, self.url)
        if flags & 1:
            out += pack_q(self.webpage_id)


class PageBlockVideo(TLObject):
    """The form 'video' of PageBlock.

    ``pageBlockVideo#7c8fe7b6 flags:# autoplay:flags.0?true loop:flags.1?true spoiler:flags.2?true video_id:long caption:PageCaption = PageBlock``

    :param autoplay: Whether this applies: autoplay.
    :param loop: Whether this applies: loop.
    :param spoiler: Whether this applies: spoiler.
    :param video_id: Id of the video.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockVideo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7C8FE7B6
    TL_NAME: ClassVar[str] = "pageBlockVideo"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockVideo#7c8fe7b6 flags:# autoplay:flags.0?true loop:flags.1?true spoiler:flags.2?true video_id:long caption:PageCaption = PageBlock"

    video_id: int
    caption: TypePageCaption
    autoplay: bool = False
    loop: bool = False
    spoiler: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.autoplay:
            flags |= 1
        if self.loop:
            flags |= 2
        if self.spoiler:
            flags |= 4
        out += pack_2Iq(0x7C8FE7B6, flags, self.video_id)
        self.caption.write_to(out)


class PageBlockCover(TLObject):
    """The form 'cover' of PageBlock.

    ``pageBlockCover#39f23300 cover:PageBlock = PageBlock``

    :param cover: The cover.

    https://core.telegram.org/constructor/pageBlockCover
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x39F23300
    TL_NAME: ClassVar[str] = "pageBlockCover"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockCover#39f23300 cover:PageBlock = PageBlock"

    cover: TypePageBlock

    def write_to(self, out: bytearray) -> None:
        out += b"\x00\x33\xf2\x39"
        self.cover.write_to(out)


class PageBlockEmbed(TLObject):
    """The form 'embed' of PageBlock.

    ``pageBlockEmbed#a8718dc5 flags:# full_width:flags.0?true allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string poster_photo_id:flags.4?long w:flags.5?int h:flags.5?int caption:PageCaption = PageBlock``

    :param full_width: Whether this applies: full width.
    :param allow_scrolling: Whether this applies: allow scrolling.
    :param url: The address.
    :param html: The html.
    :param poster_photo_id: Id of the poster photo.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockEmbed
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8718DC5
    TL_NAME: ClassVar[str] = "pageBlockEmbed"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockEmbed#a8718dc5 flags:# full_width:flags.0?true allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string poster_photo_id:flags.4?long w:flags.5?int h:flags.5?int caption:PageCaption = PageBlock"

    caption: TypePageCaption
    full_width: bool = False
    allow_scrolling: bool = False
    url: str | None = None
    html: str | None = None
    poster_photo_id: int | None = None
    w: int | None = None
    h: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.full_width:
            flags |= 1
        if self.allow_scrolling:
            flags |= 8
        if self.url is not None:
            flags |= 2
        if self.html is not None:
            flags |= 4
        if self.poster_photo_id is not None:
            flags |= 0x10
        if self.w is not None or self.h is not None:
            flags |= 0x20
        out += pack_2I(0xA8718DC5, flags)
        if self.url is not None:
            write_str(out, self.url)
        if self.html is not None:
            write_str(out, self.html)
        if self.poster_photo_id is not None:
            out += pack_q(self.poster_photo_id)
        if flags & 0x20:
            out += pack_i(self.w)
        if flags & 0x20:
            out += pack_i(self.h)
        self.caption.write_to(out)


class PageBlockEmbedPost(TLObject):
    """The form 'embed post' of PageBlock.

    ``pageBlockEmbedPost#f259a80b url:string webpage_id:long author_photo_id:long author:string date:int blocks:Vector<PageBlock> caption:PageCaption = PageBlock``

    :param url: The address.
    :param webpage_id: Id of the webpage.
    :param author_photo_id: Id of the author photo.
    :param author: The author.
    :param date: When it happened, in Unix seconds.
    :param blocks: The blocks.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockEmbedPost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF259A80B
    TL_NAME: ClassVar[str] = "pageBlockEmbedPost"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockEmbedPost#f259a80b url:string webpage_id:long author_photo_id:long author:string date:int blocks:Vector<PageBlock> caption:PageCaption = PageBlock"

    url: str
    webpage_id: int
    author_photo_id: int
    author: str
    date: int
    blocks: list[TypePageBlock]
    caption: TypePageCaption

    def write_to(self, out: bytearray) -> None:
        out += b"\x0b\xa8\x59\xf2"
        write_str(out, self.url)
        out += pack_2q(self.webpage_id, self.author_photo_id)
        write_str(out, self.author)
        out += pack_i(self.date)
        write_objects(out, self.blocks)
        self.caption.write_to(out)


class PageBlockCollage(TLObject):
    """The form 'collage' of PageBlock.

    ``pageBlockCollage#65a0fa4d items:Vector<PageBlock> caption:PageCaption = PageBlock``

    :param items: The items.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockCollage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x65A0FA4D
    TL_NAME: ClassVar[str] = "pageBlockCollage"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockCollage#65a0fa4d items:Vector<PageBlock> caption:PageCaption = PageBlock"

    items: list[TypePageBlock]
    caption: TypePageCaption

    def write_to(self, out: bytearray) -> None:
        out += b"\x4d\xfa\xa0\x65"
        write_objects(out, self.items)
        self.caption.write_to(out)


class PageBlockSlideshow(TLObject):
    """The form 'slideshow' of PageBlock.

    ``pageBlockSlideshow#031f9590 items:Vector<PageBlock> caption:PageCaption = PageBlock``

    :param items: The items.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockSlideshow
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x031F9590
    TL_NAME: ClassVar[str] = "pageBlockSlideshow"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockSlideshow#031f9590 items:Vector<PageBlock> caption:PageCaption = PageBlock"

    items: list[TypePageBlock]
    caption: TypePageCaption

    def write_to(self, out: bytearray) -> None:
        out += b"\x90\x95\x1f\x03"
        write_objects(out, self.items)
        self.caption.write_to(out)


class PageBlockChannel(TLObject):
    """The form 'channel' of PageBlock.

    ``pageBlockChannel#ef1751b5 channel:Chat = PageBlock``

    :param channel: The channel or supergroup.

    https://core.telegram.org/constructor/pageBlockChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEF1751B5
    TL_NAME: ClassVar[str] = "pageBlockChannel"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockChannel#ef1751b5 channel:Chat = PageBlock"

    channel: _root.TypeChat

    def write_to(self, out: bytearray) -> None:
        out += b"\xb5\x51\x17\xef"
        self.channel.write_to(out)


class PageBlockAudio(TLObject):
    """The form 'audio' of PageBlock.

    ``pageBlockAudio#804361ea audio_id:long caption:PageCaption = PageBlock``

    :param audio_id: Id of the audio.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockAudio
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x804361EA
    TL_NAME: ClassVar[str] = "pageBlockAudio"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockAudio#804361ea audio_id:long caption:PageCaption = PageBlock"

    audio_id: int
    caption: TypePageCaption

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x804361EA, self.audio_id)
        self.caption.write_to(out)


class PageBlockKicker(TLObject):
    """The form 'kicker' of PageBlock.

    ``pageBlockKicker#1e148390 text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockKicker
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E148390
    TL_NAME: ClassVar[str] = "pageBlockKicker"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockKicker#1e148390 text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x90\x83\x14\x1e"
        self.text.write_to(out)


class PageBlockTable(TLObject):
    """The form 'table' of PageBlock.

    ``pageBlockTable#bf4dea82 flags:# bordered:flags.0?true striped:flags.1?true title:RichText rows:Vector<PageTableRow> = PageBlock``

    :param bordered: Whether this applies: bordered.
    :param striped: Whether this applies: striped.
    :param title: The title.
    :param rows: The rows.

    https://core.telegram.org/constructor/pageBlockTable
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBF4DEA82
    TL_NAME: ClassVar[str] = "pageBlockTable"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockTable#bf4dea82 flags:# bordered:flags.0?true striped:flags.1?true title:RichText rows:Vector<PageTableRow> = PageBlock"

    title: _root.TypeRichText
    rows: list[TypePageTableRow]
    bordered: bool = False
    striped: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.bordered:
            flags |= 1
        if self.striped:
            flags |= 2
        out += pack_2I(0xBF4DEA82, flags)
        self.title.write_to(out)
        write_objects(out, self.rows)


class PageBlockOrderedList(TLObject):
    """The form 'ordered list' of PageBlock.

    ``pageBlockOrderedList#1fd6f6c1 flags:# reversed:flags.2?true items:Vector<PageListOrderedItem> start:flags.0?int type:flags.1?string = PageBlock``

    :param reversed: Whether this applies: reversed.
    :param items: The items.
    :param start: The start.
    :param type: Which kind it is.

    https://core.telegram.org/constructor/pageBlockOrderedList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1FD6F6C1
    TL_NAME: ClassVar[str] = "pageBlockOrderedList"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockOrderedList#1fd6f6c1 flags:# reversed:flags.2?true items:Vector<PageListOrderedItem> start:flags.0?int type:flags.1?string = PageBlock"

    items: list[TypePageListOrderedItem]
    reversed: bool = False
    start: int | None = None
    type: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reversed:
            flags |= 4
        if self.start is not None:
            flags |= 1
        if self.type is not None:
            flags |= 2
        out += pack_2I(0x1FD6F6C1, flags)
        write_objects(out, self.items)
        if self.start is not None:
            out += pack_i(self.start)
        if self.type is not None:
            write_str(out, self.type)


class PageBlockDetails(TLObject):
    """The form 'details' of PageBlock.

    ``pageBlockDetails#76768bed flags:# open:flags.0?true blocks:Vector<PageBlock> title:RichText = PageBlock``

    :param open: Whether this applies: open.
    :param blocks: The blocks.
    :param title: The title.

    https://core.telegram.org/constructor/pageBlockDetails
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x76768BED
    TL_NAME: ClassVar[str] = "pageBlockDetails"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockDetails#76768bed flags:# open:flags.0?true blocks:Vector<PageBlock> title:RichText = PageBlock"

    blocks: list[TypePageBlock]
    title: _root.TypeRichText
    open: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.open:
            flags |= 1
        out += pack_2I(0x76768BED, flags)
        write_objects(out, self.blocks)
        self.title.write_to(out)


class PageBlockRelatedArticles(TLObject):
    """The form 'related articles' of PageBlock.

    ``pageBlockRelatedArticles#16115a96 title:RichText articles:Vector<PageRelatedArticle> = PageBlock``

    :param title: The title.
    :param articles: The articles.

    https://core.telegram.org/constructor/pageBlockRelatedArticles
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x16115A96
    TL_NAME: ClassVar[str] = "pageBlockRelatedArticles"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockRelatedArticles#16115a96 title:RichText articles:Vector<PageRelatedArticle> = PageBlock"

    title: _root.TypeRichText
    articles: list[TypePageRelatedArticle]

    def write_to(self, out: bytearray) -> None:
        out += b"\x96\x5a\x11\x16"
        self.title.write_to(out)
        write_objects(out, self.articles)


class PageBlockMap(TLObject):
    """The form 'map' of PageBlock.

    ``pageBlockMap#a44f3ef6 geo:GeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock``

    :param geo: The geo.
    :param zoom: The zoom.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockMap
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA44F3EF6
    TL_NAME: ClassVar[str] = "pageBlockMap"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockMap#a44f3ef6 geo:GeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock"

    geo: _root.TypeGeoPoint
    zoom: int
    w: int
    h: int
    caption: TypePageCaption

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\x3e\x4f\xa4"
        self.geo.write_to(out)
        out += pack_3i(self.zoom, self.w, self.h)
        self.caption.write_to(out)


class PageBlockHeading1(TLObject):
    """The form 'heading 1' of PageBlock.

    ``pageBlockHeading1#baff072f text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockHeading1
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBAFF072F
    TL_NAME: ClassVar[str] = "pageBlockHeading1"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockHeading1#baff072f text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x2f\x07\xff\xba"
        self.text.write_to(out)


class PageBlockHeading2(TLObject):
    """The form 'heading 2' of PageBlock.

    ``pageBlockHeading2#096b2aec text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockHeading2
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x096B2AEC
    TL_NAME: ClassVar[str] = "pageBlockHeading2"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockHeading2#096b2aec text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xec\x2a\x6b\x09"
        self.text.write_to(out)


class PageBlockHeading3(TLObject):
    """The form 'heading 3' of PageBlock.

    ``pageBlockHeading3#67e731ad text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockHeading3
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x67E731AD
    TL_NAME: ClassVar[str] = "pageBlockHeading3"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockHeading3#67e731ad text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xad\x31\xe7\x67"
        self.text.write_to(out)


class PageBlockHeading4(TLObject):
    """The form 'heading 4' of PageBlock.

    ``pageBlockHeading4#b532772b text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockHeading4
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB532772B
    TL_NAME: ClassVar[str] = "pageBlockHeading4"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockHeading4#b532772b text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x2b\x77\x32\xb5"
        self.text.write_to(out)


class PageBlockHeading5(TLObject):
    """The form 'heading 5' of PageBlock.

    ``pageBlockHeading5#dbbe6c6a text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockHeading5
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDBBE6C6A
    TL_NAME: ClassVar[str] = "pageBlockHeading5"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockHeading5#dbbe6c6a text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x6a\x6c\xbe\xdb"
        self.text.write_to(out)


class PageBlockHeading6(TLObject):
    """The form 'heading 6' of PageBlock.

    ``pageBlockHeading6#682a41a9 text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockHeading6
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x682A41A9
    TL_NAME: ClassVar[str] = "pageBlockHeading6"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockHeading6#682a41a9 text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xa9\x41\x2a\x68"
        self.text.write_to(out)


class PageBlockMath(TLObject):
    """The form 'math' of PageBlock.

    ``pageBlockMath#59080c20 source:string = PageBlock``

    :param source: The source.

    https://core.telegram.org/constructor/pageBlockMath
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x59080C20
    TL_NAME: ClassVar[str] = "pageBlockMath"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockMath#59080c20 source:string = PageBlock"

    source: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x20\x0c\x08\x59"
        write_str(out, self.source)


class PageBlockThinking(TLObject):
    """The form 'thinking' of PageBlock.

    ``pageBlockThinking#3c29a3e2 text:RichText = PageBlock``

    :param text: The text.

    https://core.telegram.org/constructor/pageBlockThinking
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C29A3E2
    TL_NAME: ClassVar[str] = "pageBlockThinking"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockThinking#3c29a3e2 text:RichText = PageBlock"

    text: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xe2\xa3\x29\x3c"
        self.text.write_to(out)


class InputPageBlockMap(TLObject):
    """The form 'input page block map' of PageBlock.

    ``inputPageBlockMap#574b617f geo:InputGeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock``

    :param geo: The geo.
    :param zoom: The zoom.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param caption: The caption.

    https://core.telegram.org/constructor/inputPageBlockMap
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x574B617F
    TL_NAME: ClassVar[str] = "inputPageBlockMap"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "inputPageBlockMap#574b617f geo:InputGeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock"

    geo: _root.TypeInputGeoPoint
    zoom: int
    w: int
    h: int
    caption: TypePageCaption

    def write_to(self, out: bytearray) -> None:
        out += b"\x7f\x61\x4b\x57"
        self.geo.write_to(out)
        out += pack_3i(self.zoom, self.w, self.h)
        self.caption.write_to(out)


class PageBlockBlockquoteBlocks(TLObject):
    """The form 'blockquote blocks' of PageBlock.

    ``pageBlockBlockquoteBlocks#0e6e47c4 blocks:Vector<PageBlock> caption:RichText = PageBlock``

    :param blocks: The blocks.
    :param caption: The caption.

    https://core.telegram.org/constructor/pageBlockBlockquoteBlocks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E6E47C4
    TL_NAME: ClassVar[str] = "pageBlockBlockquoteBlocks"
    TL_TYPE: ClassVar[str] = "PageBlock"
    TL: ClassVar[str] = "pageBlockBlockquoteBlocks#0e6e47c4 blocks:Vector<PageBlock> caption:RichText = PageBlock"

    blocks: list[TypePageBlock]
    caption: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\x47\x6e\x0e"
        write_objects(out, self.blocks)
        self.caption.write_to(out)


TypePageBlock: TypeAlias = PageBlockUnsupported | PageBlockTitle | PageBlockSubtitle | PageBlockAuthorDate | PageBlockHeader | PageBlockSubheader | PageBlockParagraph | PageBlockPreformatted | PageBlockFooter | PageBlockDivider | PageBlockAnchor | PageBlockList | PageBlockBlockquote | PageBlockPullquote | PageBlockPhoto | PageBlockVideo | PageBlockCover | PageBlockEmbed | PageBlockEmbedPost | PageBlockCollage | PageBlockSlideshow | PageBlockChannel | PageBlockAudio | PageBlockKicker | PageBlockTable | PageBlockOrderedList | PageBlockDetails | PageBlockRelatedArticles | PageBlockMap | PageBlockHeading1 | PageBlockHeading2 | PageBlockHeading3 | PageBlockHeading4 | PageBlockHeading5 | PageBlockHeading6 | PageBlockMath | PageBlockThinking | InputPageBlockMap | PageBlockBlockquoteBlocks
"""``PageBlock``: https://core.telegram.org/type/PageBlock"""


class PageTableCell(TLObject):
    """The ordinary form of PageTableCell.

    ``pageTableCell#34566b6a flags:# header:flags.0?true align_center:flags.3?true align_right:flags.4?true valign_middle:flags.5?true valign_bottom:flags.6?true text:flags.7?RichText colspan:flags.1?int rowspan:flags.2?int = PageTableCell``

    :param header: Whether this applies: header.
    :param align_center: Whether this applies: align center.
    :param align_right: Whether this applies: align right.
    :param valign_middle: Whether this applies: valign middle.
    :param valign_bottom: Whether this applies: valign bottom.
    :param text: The text.
    :param colspan: The colspan.
    :param rowspan: The rowspan.

    https://core.telegram.org/constructor/pageTableCell
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x34566B6A
    TL_NAME: ClassVar[str] = "pageTableCell"
    TL_TYPE: ClassVar[str] = "PageTableCell"
    TL: ClassVar[str] = "pageTableCell#34566b6a flags:# header:flags.0?true align_center:flags.3?true align_right:flags.4?true valign_middle:flags.5?true valign_bottom:flags.6?true text:flags.7?RichText colspan:flags.1?int rowspan:flags.2?int = PageTableCell"

    header: bool = False
    align_center: bool = False
    align_right: bool = False
    valign_middle: bool = False
    valign_bottom: bool = False
    text: _root.TypeRichText | None = None
    colspan: int | None = None
    rowspan: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.header:
            flags |= 1
        if self.align_center:
            flags |= 8
        if self.align_right:
            flags |= 0x10
        if self.valign_middle:
            flags |= 0x20
        if self.valign_bottom:
            flags |= 0x40
        if self.text is not None:
            flags |= 0x80
        if self.colspan is not None:
            flags |= 2
        if self.rowspan is not None:
            flags |= 4
        out += pack_2I(0x34566B6A, flags)
        if self.text is not None:
            self.text.write_to(out)
        if self.colspan is not None:
            out += pack_i(self.colspan)
        if self.rowspan is not None:
            out += pack_i(self.rowspan)


TypePageTableCell: TypeAlias = PageTableCell
"""``PageTableCell``: https://core.telegram.org/type/PageTableCell"""


class PageTableRow(TLObject):
    """The ordinary form of PageTableRow.

    ``pageTableRow#e0c0c5e5 cells:Vector<PageTableCell> = PageTableRow``

    :param cells: The cells.

    https://core.telegram.org/constructor/pageTableRow
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE0C0C5E5
    TL_NAME: ClassVar[str] = "pageTableRow"
    TL_TYPE: ClassVar[str] = "PageTableRow"
    TL: ClassVar[str] = "pageTableRow#e0c0c5e5 cells:Vector<PageTableCell> = PageTableRow"

    cells: list[TypePageTableCell]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe5\xc5\xc0\xe0"
        write_objects(out, self.cells)


TypePageTableRow: TypeAlias = PageTableRow
"""``PageTableRow``: https://core.telegram.org/type/PageTableRow"""


class PageCaption(TLObject):
    """The ordinary form of PageCaption.

    ``pageCaption#6f747657 text:RichText credit:RichText = PageCaption``

    :param text: The text.
    :param credit: The credit.

    https://core.telegram.org/constructor/pageCaption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F747657
    TL_NAME: ClassVar[str] = "pageCaption"
    TL_TYPE: ClassVar[str] = "PageCaption"
    TL: ClassVar[str] = "pageCaption#6f747657 text:RichText credit:RichText = PageCaption"

    text: _root.TypeRichText
    credit: _root.TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\x76\x74\x6f"
        self.text.write_to(out)
        self.credit.write_to(out)


TypePageCaption: TypeAlias = PageCaption
"""``PageCaption``: https://core.telegram.org/type/PageCaption"""


class PageListItemText(TLObject):
    """The form 'text' of PageListItem.

    ``pageListItemText#2f58683c flags:# checkbox:flags.0?true checked:flags.1?true text:RichText = PageListItem``

    :param checkbox: Whether this applies: checkbox.
    :param checked: Whether this applies: checked.
    :param text: The text.

    https://core.telegram.org/constructor/pageListItemText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2F58683C
    TL_NAME: ClassVar[str] = "pageListItemText"
    TL_TYPE: ClassVar[str] = "PageListItem"
    TL: ClassVar[str] = "pageListItemText#2f58683c flags:# checkbox:flags.0?true checked:flags.1?true text:RichText = PageListItem"

    text: _root.TypeRichText
    checkbox: bool = False
    checked: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.checkbox:
            flags |= 1
        if self.checked:
            flags |= 2
        out += pack_2I(0x2F58683C, flags)
        self.text.write_to(out)


class PageListItemBlocks(TLObject):
    """The form 'blocks' of PageListItem.

    ``pageListItemBlocks#63ca67aa flags:# checkbox:flags.0?true checked:flags.1?true blocks:Vector<PageBlock> = PageListItem``

    :param checkbox: Whether this applies: checkbox.
    :param checked: Whether this applies: checked.
    :param blocks: The blocks.

    https://core.telegram.org/constructor/pageListItemBlocks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x63CA67AA
    TL_NAME: ClassVar[str] = "pageListItemBlocks"
    TL_TYPE: ClassVar[str] = "PageListItem"
    TL: ClassVar[str] = "pageListItemBlocks#63ca67aa flags:# checkbox:flags.0?true checked:flags.1?true blocks:Vector<PageBlock> = PageListItem"

    blocks: list[TypePageBlock]
    checkbox: bool = False
    checked: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.checkbox:
            flags |= 1
        if self.checked:
            flags |= 2
        out += pack_2I(0x63CA67AA, flags)
        write_objects(out, self.blocks)


TypePageListItem: TypeAlias = PageListItemText | PageListItemBlocks
"""``PageListItem``: https://core.telegram.org/type/PageListItem"""


class PageListOrderedItemText(TLObject):
    """The form 'text' of PageListOrderedItem.

    ``pageListOrderedItemText#15031189 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string text:RichText value:flags.3?int type:flags.4?string = PageListOrderedItem``

    :param checkbox: Whether this applies: checkbox.
    :param checked: Whether this applies: checked.
    :param num: The num.
    :param text: The text.
    :param value: The value.
    :param type: Which kind it is.

    https://core.telegram.org/constructor/pageListOrderedItemText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x15031189
    TL_NAME: ClassVar[str] = "pageListOrderedItemText"
    TL_TYPE: ClassVar[str] = "PageListOrderedItem"
    TL: ClassVar[str] = "pageListOrderedItemText#15031189 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string text:RichText value:flags.3?int type:flags.4?string = PageListOrderedItem"

    text: _root.TypeRichText
    checkbox: bool = False
    checked: bool = False
    num: str | None = None
    value: int | None = None
    type: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.checkbox:
            flags |= 1
        if self.checked:
            flags |= 2
        if self.num is not None:
            flags |= 4
        if self.value is not None:
            flags |= 8
        if self.type is not None:
            flags |= 0x10
        out += pack_2I(0x15031189, flags)
        if self.num is not None:
            write_str(out, self.num)
        self.text.write_to(out)
        if self.value is not None:
            out += pack_i(self.value)
        if self.type is not None:
            write_str(out, self.type)


class PageListOrderedItemBlocks(TLObject):
    """The form 'blocks' of PageListOrderedItem.

    ``pageListOrderedItemBlocks#8ff2d5f0 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string blocks:Vector<PageBlock> value:flags.3?int type:flags.4?string = PageListOrderedItem``

    :param checkbox: Whether this applies: checkbox.
    :param checked: Whether this applies: checked.
    :param num: The num.
    :param blocks: The blocks.
    :param value: The value.
    :param type: Which kind it is.

    https://core.telegram.org/constructor/pageListOrderedItemBlocks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FF2D5F0
    TL_NAME: ClassVar[str] = "pageListOrderedItemBlocks"
    TL_TYPE: ClassVar[str] = "PageListOrderedItem"
    TL: ClassVar[str] = "pageListOrderedItemBlocks#8ff2d5f0 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string blocks:Vector<PageBlock> value:flags.3?int type:flags.4?string = PageListOrderedItem"

    blocks: list[TypePageBlock]
    checkbox: bool = False
    checked: bool = False
    num: str | None = None
    value: int | None = None
    type: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.checkbox:
            flags |= 1
        if self.checked:
            flags |= 2
        if self.num is not None:
            flags |= 4
        if self.value is not None:
            flags |= 8
        if self.type is not None:
            flags |= 0x10
        out += pack_2I(0x8FF2D5F0, flags)
        if self.num is not None:
            write_str(out, self.num)
        write_objects(out, self.blocks)
        if self.value is not None:
            out += pack_i(self.value)
        if self.type is not None:
            write_str(out, self.type)


TypePageListOrderedItem: TypeAlias = PageListOrderedItemText | PageListOrderedItemBlocks
"""``PageListOrderedItem``: https://core.telegram.org/type/PageListOrderedItem"""


class PageRelatedArticle(TLObject):
    """The ordinary form of PageRelatedArticle.

    ``pageRelatedArticle#b390dc08 flags:# url:string webpage_id:long title:flags.0?string description:flags.1?string photo_id:flags.2?long author:flags.3?string published_date:flags.4?int = PageRelatedArticle``

    :param url: The address.
    :param webpage_id: Id of the webpage.
    :param title: The title.
    :param description: The description.
    :param photo_id: Id of the photo.
    :param author: The author.
    :param published_date: The published date, in Unix seconds.

    https://core.telegram.org/constructor/pageRelatedArticle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB390DC08
    TL_NAME: ClassVar[str] = "pageRelatedArticle"
    TL_TYPE: ClassVar[str] = "PageRelatedArticle"
    TL: ClassVar[str] = "pageRelatedArticle#b390dc08 flags:# url:string webpage_id:long title:flags.0?string description:flags.1?string photo_id:flags.2?long author:flags.3?string published_date:flags.4?int = PageRelatedArticle"

    url: str
    webpage_id: int
    title: str | None = None
    description: str | None = None
    photo_id: int | None = None
    author: str | None = None
    published_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        if self.description is not None:
            flags |= 2
        if self.photo_id is not None:
            flags |= 4
        if self.author is not None:
            flags |= 8
        if self.published_date is not None:
            flags |= 0x10
        out += pack_2I(0xB390DC08, flags)
        write_str(out, self.url)
        out += pack_q(self.webpage_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.description is not None:
            write_str(out, self.description)
        if self.photo_id is not None:
            out += pack_q(self.photo_id)
        if self.author is not None:
            write_str(out, self.author)
        if self.published_date is not None:
            out += pack_i(self.published_date)


TypePageRelatedArticle: TypeAlias = PageRelatedArticle
"""``PageRelatedArticle``: https://core.telegram.org/type/PageRelatedArticle"""


class Page(TLObject):
    """The ordinary form of Page.

    ``page#98657f0d flags:# part:flags.0?true rtl:flags.1?true v2:flags.2?true url:string blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> views:flags.3?int = Page``

    :param part: Whether this applies: part.
    :param rtl: Whether this applies: rtl.
    :param v2: Whether this applies: v 2.
    :param url: The address.
    :param blocks: The blocks.
    :param photos: The photos.
    :param documents: The documents.
    :param views: The views.

    https://core.telegram.org/constructor/page
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98657F0D
    TL_NAME: ClassVar[str] = "page"
    TL_TYPE: ClassVar[str] = "Page"
    TL: ClassVar[str] = "page#98657f0d flags:# part:flags.0?true rtl:flags.1?true v2:flags.2?true url:string blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> views:flags.3?int = Page"

    url: str
    blocks: list[TypePageBlock]
    photos: list[_root.TypePhoto]
    documents: list[_root.TypeDocument]
    part: bool = False
    rtl: bool = False
    v2: bool = False
    views: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.part:
            flags |= 1
        if self.rtl:
            flags |= 2
        if self.v2:
            flags |= 4
        if self.views is not None:
            flags |= 8
        out += pack_2I(0x98657F0D, flags)
        write_str(out, self.url)
        write_objects(out, self.blocks)
        write_objects(out, self.photos)
        write_objects(out, self.documents)
        if self.views is not None:
            out += pack_i(self.views)


TypePage: TypeAlias = Page
"""``Page``: https://core.telegram.org/type/Page"""


def _read_PageBlockUnsupported(data: bytes, pos: int, depth: int, new: Any = PageBlockUnsupported) -> tuple[PageBlockUnsupported, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_PageBlockTitle(data: bytes, pos: int, depth: int, new: Any = PageBlockTitle) -> tuple[PageBlockTitle, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockSubtitle(data: bytes, pos: int, depth: int, new: Any = PageBlockSubtitle) -> tuple[PageBlockSubtitle, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockAuthorDate(data: bytes, pos: int, depth: int, new: Any = PageBlockAuthorDate) -> tuple[PageBlockAuthorDate, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    author, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    published_date = unpack_i(data, pos)[0]
    return new(author, published_date), pos + 4


def _read_PageBlockHeader(data: bytes, pos: int, depth: int, new: Any = PageBlockHeader) -> tuple[PageBlockHeader, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockSubheader(data: bytes, pos: int, depth: int, new: Any = PageBlockSubheader) -> tuple[PageBlockSubheader, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockParagraph(data: bytes, pos: int, depth: int, new: Any = PageBlockParagraph) -> tuple[PageBlockParagraph, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockPreformatted(data: bytes, pos: int, depth: int, new: Any = PageBlockPreformatted) -> tuple[PageBlockPreformatted, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    language, pos = read_str(data, pos)
    return new(text, language), pos


def _read_PageBlockFooter(data: bytes, pos: int, depth: int, new: Any = PageBlockFooter) -> tuple[PageBlockFooter, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockDivider(data: bytes, pos: int, depth: int, new: Any = PageBlockDivider) -> tuple[PageBlockDivider, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_PageBlockAnchor(data: bytes, pos: int, depth: int, new: Any = PageBlockAnchor) -> tuple[PageBlockAnchor, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    name, pos = read_str(data, pos)
    return new(name), pos


def _read_PageBlockList(data: bytes, pos: int, depth: int, new: Any = PageBlockList) -> tuple[PageBlockList, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    items, pos = read_objects(_PageListItem_table, data, pos, depth)
    return new(items), pos


def _read_PageBlockBlockquote(data: bytes, pos: int, depth: int, new: Any = PageBlockBlockquote) -> tuple[PageBlockBlockquote, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    caption, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text, caption), pos


def _read_PageBlockPullquote(data: bytes, pos: int, depth: int, new: Any = PageBlockPullquote) -> tuple[PageBlockPullquote, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    caption, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text, caption), pos


def _read_PageBlockPhoto(data: bytes, pos: int, depth: int, new: Any = PageBlockPhoto) -> tuple[PageBlockPhoto, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, photo_id, cid = unpack_IqI(data, pos)
    caption, pos = _PageCaption_table[cid](data, pos + 16, depth + 1)
    if flags & 1:
        url, pos = read_str(data, pos)
    else:
        url = None
    if flags & 1:
        webpage_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        webpage_id = None
    return new(photo_id, caption, flags & 2 != 0, url, webpage_id), pos


def _read_PageBlockVideo(data: bytes, pos: int, depth: int, new: Any = PageBlockVideo) -> tuple[PageBlockVideo, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, video_id, cid = unpack_IqI(data, pos)
    caption, pos = _PageCaption_table[cid](data, pos + 16, depth + 1)
    return new(video_id, caption, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos


def _read_PageBlockCover(data: bytes, pos: int, depth: int, new: Any = PageBlockCover) -> tuple[PageBlockCover, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    cover, pos = _PageBlock_table[cid](data, pos + 4, depth + 1)
    return new(cover), pos


def _read_PageBlockEmbed(data: bytes, pos: int, depth: int, new: Any = PageBlockEmbed) -> tuple[PageBlockEmbed, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x36:
        if flags & 2:
            url, pos = read_str(data, pos)
        else:
            url = None
        if flags & 4:
            html, pos = read_str(data, pos)
        else:
            html = None
        if flags & 0x10:
            poster_photo_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            poster_photo_id = None
        if flags & 0x20:
            w = unpack_i(data, pos)[0]
            pos += 4
        else:
            w = None
    else:
        url = html = poster_photo_id = w = None
    if flags & 0x20:
        h = unpack_i(data, pos)[0]
        pos += 4
    else:
        h = None
    cid = unpack_I(data, pos)[0]
    caption, pos = _PageCaption_table[cid](data, pos + 4, depth + 1)
    return new(caption, flags & 1 != 0, flags & 8 != 0, url, html, poster_photo_id, w, h), pos


def _read_PageBlockEmbedPost(data: bytes, pos: int, depth: int, new: Any = PageBlockEmbedPost) -> tuple[PageBlockEmbedPost, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    url, pos = read_str(data, pos)
    webpage_id, author_photo_id = unpack_2q(data, pos)
    author, pos = read_str(data, pos + 16)
    date = unpack_i(data, pos)[0]
    blocks, pos = read_objects(_PageBlock_table, data, pos + 4, depth)
    cid = unpack_I(data, pos)[0]
    caption, pos = _PageCaption_table[cid](data, pos + 4, depth + 1)
    return new(url, webpage_id, author_photo_id, author, date, blocks, caption), pos


def _read_PageBlockCollage(data: bytes, pos: int, depth: int, new: Any = PageBlockCollage) -> tuple[PageBlockCollage, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    items, pos = read_objects(_PageBlock_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    caption, pos = _PageCaption_table[cid](data, pos + 4, depth + 1)
    return new(items, caption), pos


def _read_PageBlockSlideshow(data: bytes, pos: int, depth: int, new: Any = PageBlockSlideshow) -> tuple[PageBlockSlideshow, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    items, pos = read_objects(_PageBlock_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    caption, pos = _PageCaption_table[cid](data, pos + 4, depth + 1)
    return new(items, caption), pos


def _read_PageBlockChannel(data: bytes, pos: int, depth: int, new: Any = PageBlockChannel) -> tuple[PageBlockChannel, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    channel, pos = _Chat_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_PageBlockAudio(data: bytes, pos: int, depth: int, new: Any = PageBlockAudio) -> tuple[PageBlockAudio, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    audio_id, cid = unpack_qI(data, pos)
    caption, pos = _PageCaption_table[cid](data, pos + 12, depth + 1)
    return new(audio_id, caption), pos


def _read_PageBlockKicker(data: bytes, pos: int, depth: int, new: Any = PageBlockKicker) -> tuple[PageBlockKicker, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockTable(data: bytes, pos: int, depth: int, new: Any = PageBlockTable) -> tuple[PageBlockTable, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    title, pos = _RichText_table[cid](data, pos + 8, depth + 1)
    rows, pos = read_objects(_PageTableRow_table, data, pos, depth)
    return new(title, rows, flags & 1 != 0, flags & 2 != 0), pos


def _read_PageBlockOrderedList(data: bytes, pos: int, depth: int, new: Any = PageBlockOrderedList) -> tuple[PageBlockOrderedList, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    items, pos = read_objects(_PageListOrderedItem_table, data, pos + 4, depth)
    if flags & 0x3:
        if flags & 1:
            start = unpack_i(data, pos)[0]
            pos += 4
        else:
            start = None
        if flags & 2:
            type, pos = read_str(data, pos)
        else:
            type = None
    else:
        start = type = None
    return new(items, flags & 4 != 0, start, type), pos


def _read_PageBlockDetails(data: bytes, pos: int, depth: int, new: Any = PageBlockDetails) -> tuple[PageBlockDetails, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    blocks, pos = read_objects(_PageBlock_table, data, pos + 4, depth)
    cid = unpack_I(data, pos)[0]
    title, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(blocks, title, flags & 1 != 0), pos


def _read_PageBlockRelatedArticles(data: bytes, pos: int, depth: int, new: Any = PageBlockRelatedArticles) -> tuple[PageBlockRelatedArticles, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    title, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    articles, pos = read_objects(_PageRelatedArticle_table, data, pos, depth)
    return new(title, articles), pos


def _read_PageBlockMap(data: bytes, pos: int, depth: int, new: Any = PageBlockMap) -> tuple[PageBlockMap, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    geo, pos = _GeoPoint_table[cid](data, pos + 4, depth + 1)
    zoom, w, h, cid = unpack_3iI(data, pos)
    caption, pos = _PageCaption_table[cid](data, pos + 16, depth + 1)
    return new(geo, zoom, w, h, caption), pos


def _read_PageBlockHeading1(data: bytes, pos: int, depth: int, new: Any = PageBlockHeading1) -> tuple[PageBlockHeading1, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockHeading2(data: bytes, pos: int, depth: int, new: Any = PageBlockHeading2) -> tuple[PageBlockHeading2, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockHeading3(data: bytes, pos: int, depth: int, new: Any = PageBlockHeading3) -> tuple[PageBlockHeading3, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockHeading4(data: bytes, pos: int, depth: int, new: Any = PageBlockHeading4) -> tuple[PageBlockHeading4, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockHeading5(data: bytes, pos: int, depth: int, new: Any = PageBlockHeading5) -> tuple[PageBlockHeading5, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockHeading6(data: bytes, pos: int, depth: int, new: Any = PageBlockHeading6) -> tuple[PageBlockHeading6, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_PageBlockMath(data: bytes, pos: int, depth: int, new: Any = PageBlockMath) -> tuple[PageBlockMath, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    source, pos = read_str(data, pos)
    return new(source), pos


def _read_PageBlockThinking(data: bytes, pos: int, depth: int, new: Any = PageBlockThinking) -> tuple[PageBlockThinking, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_InputPageBlockMap(data: bytes, pos: int, depth: int, new: Any = InputPageBlockMap) -> tuple[InputPageBlockMap, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    geo, pos = _InputGeoPoint_table[cid](data, pos + 4, depth + 1)
    zoom, w, h, cid = unpack_3iI(data, pos)
    caption, pos = _PageCaption_table[cid](data, pos + 16, depth + 1)
    return new(geo, zoom, w, h, caption), pos


def _read_PageBlockBlockquoteBlocks(data: bytes, pos: int, depth: int, new: Any = PageBlockBlockquoteBlocks) -> tuple[PageBlockBlockquoteBlocks, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    blocks, pos = read_objects(_PageBlock_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    caption, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(blocks, caption), pos


def _read_PageTableCell(data: bytes, pos: int, depth: int, new: Any = PageTableCell) -> tuple[PageTableCell, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x86:
        if flags & 0x80:
            text, pos = _RichText_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            text = None
        if flags & 2:
            colspan = unpack_i(data, pos)[0]
            pos += 4
        else:
            colspan = None
        if flags & 4:
            rowspan = unpack_i(data, pos)[0]
            pos += 4
        else:
            rowspan = None
    else:
        text = colspan = rowspan = None
    if not (flags & 0x79):
        return new(False, False, False, False, False, text, colspan, rowspan), pos
    return new(flags & 1 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x40 != 0, text, colspan, rowspan), pos


def _read_PageTableRow(data: bytes, pos: int, depth: int, new: Any = PageTableRow) -> tuple[PageTableRow, int]:
    cells, pos = read_objects(_PageTableCell_table, data, pos, depth)
    return new(cells), pos


def _read_PageCaption(data: bytes, pos: int, depth: int, new: Any = PageCaption) -> tuple[PageCaption, int]:
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    credit, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text, credit), pos


def _read_PageListItemText(data: bytes, pos: int, depth: int, new: Any = PageListItemText) -> tuple[PageListItemText, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    text, pos = _RichText_table[cid](data, pos + 8, depth + 1)
    return new(text, flags & 1 != 0, flags & 2 != 0), pos


def _read_PageListItemBlocks(data: bytes, pos: int, depth: int, new: Any = PageListItemBlocks) -> tuple[PageListItemBlocks, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    blocks, pos = read_objects(_PageBlock_table, data, pos + 4, depth)
    return new(blocks, flags & 1 != 0, flags & 2 != 0), pos


def _read_PageListOrderedItemText(data: bytes, pos: int, depth: int, new: Any = PageListOrderedItemText) -> tuple[PageListOrderedItemText, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        num, pos = read_str(data, pos)
    else:
        num = None
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    if flags & 0x18:
        if flags & 8:
            value = unpack_i(data, pos)[0]
            pos += 4
        else:
            value = None
        if flags & 0x10:
            type, pos = read_str(data, pos)
        else:
            type = None
    else:
        value = type = None
    return new(text, flags & 1 != 0, flags & 2 != 0, num, value, type), pos


def _read_PageListOrderedItemBlocks(data: bytes, pos: int, depth: int, new: Any = PageListOrderedItemBlocks) -> tuple[PageListOrderedItemBlocks, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        num, pos = read_str(data, pos)
    else:
        num = None
    blocks, pos = read_objects(_PageBlock_table, data, pos, depth)
    if flags & 0x18:
        if flags & 8:
            value = unpack_i(data, pos)[0]
            pos += 4
        else:
            value = None
        if flags & 0x10:
            type, pos = read_str(data, pos)
        else:
            type = None
    else:
        value = type = None
    return new(blocks, flags & 1 != 0, flags & 2 != 0, num, value, type), pos


def _read_PageRelatedArticle(data: bytes, pos: int, depth: int, new: Any = PageRelatedArticle) -> tuple[PageRelatedArticle, int]:
    flags = unpack_I(data, pos)[0]
    url, pos = read_str(data, pos + 4)
    webpage_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0xf:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            description, pos = read_str(data, pos)
        else:
            description = None
        if flags & 4:
            photo_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            photo_id = None
        if flags & 8:
            author, pos = read_str(data, pos)
        else:
            author = None
    else:
        title = description = photo_id = author = None
    if flags & 0x10:
        published_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        published_date = None
    return new(url, webpage_id, title, description, photo_id, author, published_date), pos


def _read_Page(data: bytes, pos: int, depth: int, new: Any = Page) -> tuple[Page, int]:
    flags = unpack_I(data, pos)[0]
    url, pos = read_str(data, pos + 4)
    blocks, pos = read_objects(_PageBlock_table, data, pos, depth)
    photos, pos = read_objects(_Photo_table, data, pos, depth)
    documents, pos = read_objects(_Document_table, data, pos, depth)
    if flags & 8:
        views = unpack_i(data, pos)[0]
        pos += 4
    else:
        views = None
    return new(url, blocks, photos, documents, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, views), pos


registry.add("PageBlock", {
    0x13567E8A: _read_PageBlockUnsupported,
    0x70ABC3FD: _read_PageBlockTitle,
    0x8FFA9A1F: _read_PageBlockSubtitle,
    0xBAAFE5E0: _read_PageBlockAuthorDate,
    0xBFD064EC: _read_PageBlockHeader,
    0xF12BB6E1: _read_PageBlockSubheader,
    0x467A0766: _read_PageBlockParagraph,
    0xC070D93E: _read_PageBlockPreformatted,
    0x48870999: _read_PageBlockFooter,
    0xDB20B188: _read_PageBlockDivider,
    0xCE0D37B0: _read_PageBlockAnchor,
    0xE4E88011: _read_PageBlockList,
    0x263D7C26: _read_PageBlockBlockquote,
    0x4F4456D3: _read_PageBlockPullquote,
    0x1759C560: _read_PageBlockPhoto,
    0x7C8FE7B6: _read_PageBlockVideo,
    0x39F23300: _read_PageBlockCover,
    0xA8718DC5: _read_PageBlockEmbed,
    0xF259A80B: _read_PageBlockEmbedPost,
    0x65A0FA4D: _read_PageBlockCollage,
    0x031F9590: _read_PageBlockSlideshow,
    0xEF1751B5: _read_PageBlockChannel,
    0x804361EA: _read_PageBlockAudio,
    0x1E148390: _read_PageBlockKicker,
    0xBF4DEA82: _read_PageBlockTable,
    0x1FD6F6C1: _read_PageBlockOrderedList,
    0x76768BED: _read_PageBlockDetails,
    0x16115A96: _read_PageBlockRelatedArticles,
    0xA44F3EF6: _read_PageBlockMap,
    0xBAFF072F: _read_PageBlockHeading1,
    0x096B2AEC: _read_PageBlockHeading2,
    0x67E731AD: _read_PageBlockHeading3,
    0xB532772B: _read_PageBlockHeading4,
    0xDBBE6C6A: _read_PageBlockHeading5,
    0x682A41A9: _read_PageBlockHeading6,
    0x59080C20: _read_PageBlockMath,
    0x3C29A3E2: _read_PageBlockThinking,
    0x574B617F: _read_InputPageBlockMap,
    0x0E6E47C4: _read_PageBlockBlockquoteBlocks,
})
registry.add("PageTableCell", {
    0x34566B6A: _read_PageTableCell,
})
registry.add("PageTableRow", {
    0xE0C0C5E5: _read_PageTableRow,
})
registry.add("PageCaption", {
    0x6F747657: _read_PageCaption,
})
registry.add("PageListItem", {
    0x2F58683C: _read_PageListItemText,
    0x63CA67AA: _read_PageListItemBlocks,
})
registry.add("PageListOrderedItem", {
    0x15031189: _read_PageListOrderedItemText,
    0x8FF2D5F0: _read_PageListOrderedItemBlocks,
})
registry.add("PageRelatedArticle", {
    0xB390DC08: _read_PageRelatedArticle,
})
registry.add("Page", {
    0x98657F0D: _read_Page,
})
