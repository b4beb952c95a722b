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
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
pack_2I: Pack = packer("2I")
pack_Iq: Pack = packer("Iq")
pack_Iq2i: Pack = packer("Iq2i")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Document_table = registry.table("Document")
_PageBlock_table = registry.table("PageBlock")
_Photo_table = registry.table("Photo")
_RichText_table = registry.table("RichText")


class TextEmpty(TLObject):
    """The form 'text empty' of RichText.

    ``textEmpty#dc3d824f = RichText``

    https://core.telegram.org/constructor/textEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDC3D824F
    TL_NAME: ClassVar[str] = "textEmpty"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textEmpty#dc3d824f = RichText"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\x82\x3d\xdc"


class TextPlain(TLObject):
    """The form 'text plain' of RichText.

    ``textPlain#744694e0 text:string = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textPlain
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x744694E0
    TL_NAME: ClassVar[str] = "textPlain"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textPlain#744694e0 text:string = RichText"

    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xe0\x94\x46\x74"
        write_str(out, self.text)


class TextBold(TLObject):
    """The form 'text bold' of RichText.

    ``textBold#6724abc4 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textBold
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6724ABC4
    TL_NAME: ClassVar[str] = "textBold"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textBold#6724abc4 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\xab\x24\x67"
        self.text.write_to(out)


class TextItalic(TLObject):
    """The form 'text italic' of RichText.

    ``textItalic#d912a59c text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textItalic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD912A59C
    TL_NAME: ClassVar[str] = "textItalic"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textItalic#d912a59c text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\xa5\x12\xd9"
        self.text.write_to(out)


class TextUnderline(TLObject):
    """The form 'text underline' of RichText.

    ``textUnderline#c12622c4 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textUnderline
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC12622C4
    TL_NAME: ClassVar[str] = "textUnderline"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textUnderline#c12622c4 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\x22\x26\xc1"
        self.text.write_to(out)


class TextStrike(TLObject):
    """The form 'text strike' of RichText.

    ``textStrike#9bf8bb95 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textStrike
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9BF8BB95
    TL_NAME: ClassVar[str] = "textStrike"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textStrike#9bf8bb95 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\xbb\xf8\x9b"
        self.text.write_to(out)


class TextFixed(TLObject):
    """The form 'text fixed' of RichText.

    ``textFixed#6c3f19b9 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textFixed
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C3F19B9
    TL_NAME: ClassVar[str] = "textFixed"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textFixed#6c3f19b9 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xb9\x19\x3f\x6c"
        self.text.write_to(out)


class TextUrl(TLObject):
    """The form 'text url' of RichText.

    ``textUrl#3c2884c1 text:RichText url:string webpage_id:long = RichText``

    :param text: The text.
    :param url: The address.
    :param webpage_id: Id of the webpage.

    https://core.telegram.org/constructor/textUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C2884C1
    TL_NAME: ClassVar[str] = "textUrl"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textUrl#3c2884c1 text:RichText url:string webpage_id:long = RichText"

    text: TypeRichText
    url: str
    webpage_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc1\x84\x28\x3c"
        self.text.write_to(out)
        write_str(out, self.url)
        out += pack_q(self.webpage_id)


class TextEmail(TLObject):
    """The form 'text email' of RichText.

    ``textEmail#de5a0dd6 text:RichText email:string = RichText``

    :param text: The text.
    :param email: The email.

    https://core.telegram.org/constructor/textEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE5A0DD6
    TL_NAME: ClassVar[str] = "textEmail"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textEmail#de5a0dd6 text:RichText email:string = RichText"

    text: TypeRichText
    email: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd6\x0d\x5a\xde"
        self.text.write_to(out)
        write_str(out, self.email)


class TextConcat(TLObject):
    """The form 'text concat' of RichText.

    ``textConcat#7e6260d7 texts:Vector<RichText> = RichText``

    :param texts: The texts.

    https://core.telegram.org/constructor/textConcat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7E6260D7
    TL_NAME: ClassVar[str] = "textConcat"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textConcat#7e6260d7 texts:Vector<RichText> = RichText"

    texts: list[TypeRichText]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd7\x60\x62\x7e"
        write_objects(out, self.texts)


class TextSubscript(TLObject):
    """The form 'text subscript' of RichText.

    ``textSubscript#ed6a8504 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textSubscript
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED6A8504
    TL_NAME: ClassVar[str] = "textSubscript"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textSubscript#ed6a8504 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x04\x85\x6a\xed"
        self.text.write_to(out)


class TextSuperscript(TLObject):
    """The form 'text superscript' of RichText.

    ``textSuperscript#c7fb5e01 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textSuperscript
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC7FB5E01
    TL_NAME: ClassVar[str] = "textSuperscript"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textSuperscript#c7fb5e01 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x01\x5e\xfb\xc7"
        self.text.write_to(out)


class TextMarked(TLObject):
    """The form 'text marked' of RichText.

    ``textMarked#034b8621 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textMarked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x034B8621
    TL_NAME: ClassVar[str] = "textMarked"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textMarked#034b8621 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x21\x86\x4b\x03"
        self.text.write_to(out)


class TextPhone(TLObject):
    """The form 'text phone' of RichText.

    ``textPhone#1ccb966a text:RichText phone:string = RichText``

    :param text: The text.
    :param phone: The phone number, with country prefix and without plus.

    https://core.telegram.org/constructor/textPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CCB966A
    TL_NAME: ClassVar[str] = "textPhone"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textPhone#1ccb966a text:RichText phone:string = RichText"

    text: TypeRichText
    phone: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x6a\x96\xcb\x1c"
        self.text.write_to(out)
        write_str(out, self.phone)


class TextImage(TLObject):
    """The form 'text image' of RichText.

    ``textImage#081ccf4f document_id:long w:int h:int = RichText``

    :param document_id: Id of the document.
    :param w: The width, in pixels.
    :param h: The height, in pixels.

    https://core.telegram.org/constructor/textImage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x081CCF4F
    TL_NAME: ClassVar[str] = "textImage"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textImage#081ccf4f document_id:long w:int h:int = RichText"

    document_id: int
    w: int
    h: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0x081CCF4F, self.document_id, self.w, self.h)


class TextAnchor(TLObject):
    """The form 'text anchor' of RichText.

    ``textAnchor#35553762 text:RichText name:string = RichText``

    :param text: The text.
    :param name: The name.

    https://core.telegram.org/constructor/textAnchor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35553762
    TL_NAME: ClassVar[str] = "textAnchor"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textAnchor#35553762 text:RichText name:string = RichText"

    text: TypeRichText
    name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x62\x37\x55\x35"
        self.text.write_to(out)
        write_str(out, self.name)


class TextMath(TLObject):
    """The form 'text math' of RichText.

    ``textMath#9d2eac97 source:string = RichText``

    :param source: The source.

    https://core.telegram.org/constructor/textMath
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9D2EAC97
    TL_NAME: ClassVar[str] = "textMath"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textMath#9d2eac97 source:string = RichText"

    source: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x97\xac\x2e\x9d"
        write_str(out, self.source)


class TextCustomEmoji(TLObject):
    """The form 'text custom emoji' of RichText.

    ``textCustomEmoji#a26156c0 document_id:long alt:string = RichText``

    :param document_id: Id of the document.
    :param alt: The alt.

    https://core.telegram.org/constructor/textCustomEmoji
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA26156C0
    TL_NAME: ClassVar[str] = "textCustomEmoji"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textCustomEmoji#a26156c0 document_id:long alt:string = RichText"

    document_id: int
    alt: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA26156C0, self.document_id)
        write_str(out, self.alt)


class TextSpoiler(TLObject):
    """The form 'text spoiler' of RichText.

    ``textSpoiler#4c2a5d62 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textSpoiler
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4C2A5D62
    TL_NAME: ClassVar[str] = "textSpoiler"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textSpoiler#4c2a5d62 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x62\x5d\x2a\x4c"
        self.text.write_to(out)


class TextMention(TLObject):
    """The form 'text mention' of RichText.

    ``textMention#cd24cf44 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textMention
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCD24CF44
    TL_NAME: ClassVar[str] = "textMention"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textMention#cd24cf44 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\xcf\x24\xcd"
        self.text.write_to(out)


class TextHashtag(TLObject):
    """The form 'text hashtag' of RichText.

    ``textHashtag#519524ea text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textHashtag
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x519524EA
    TL_NAME: ClassVar[str] = "textHashtag"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textHashtag#519524ea text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xea\x24\x95\x51"
        self.text.write_to(out)


class TextBotCommand(TLObject):
    """The form 'text bot command' of RichText.

    ``textBotCommand#02ff29d3 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textBotCommand
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x02FF29D3
    TL_NAME: ClassVar[str] = "textBotCommand"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textBotCommand#02ff29d3 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\x29\xff\x02"
        self.text.write_to(out)


class TextCashtag(TLObject):
    """The form 'text cashtag' of RichText.

    ``textCashtag#7b9e1801 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textCashtag
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7B9E1801
    TL_NAME: ClassVar[str] = "textCashtag"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textCashtag#7b9e1801 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x01\x18\x9e\x7b"
        self.text.write_to(out)


class TextAutoUrl(TLObject):
    """The form 'text auto url' of RichText.

    ``textAutoUrl#ac6a83aa text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textAutoUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC6A83AA
    TL_NAME: ClassVar[str] = "textAutoUrl"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textAutoUrl#ac6a83aa text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\xaa\x83\x6a\xac"
        self.text.write_to(out)


class TextAutoEmail(TLObject):
    """The form 'text auto email' of RichText.

    ``textAutoEmail#c556a45d text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textAutoEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC556A45D
    TL_NAME: ClassVar[str] = "textAutoEmail"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textAutoEmail#c556a45d text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\xa4\x56\xc5"
        self.text.write_to(out)


class TextAutoPhone(TLObject):
    """The form 'text auto phone' of RichText.

    ``textAutoPhone#24c26789 text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textAutoPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x24C26789
    TL_NAME: ClassVar[str] = "textAutoPhone"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textAutoPhone#24c26789 text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x89\x67\xc2\x24"
        self.text.write_to(out)


class TextBankCard(TLObject):
    """The form 'text bank card' of RichText.

    ``textBankCard#b956812d text:RichText = RichText``

    :param text: The text.

    https://core.telegram.org/constructor/textBankCard
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB956812D
    TL_NAME: ClassVar[str] = "textBankCard"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textBankCard#b956812d text:RichText = RichText"

    text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x2d\x81\x56\xb9"
        self.text.write_to(out)


class TextMentionName(TLObject):
    """The form 'text mention name' of RichText.

    ``textMentionName#01a9fbfc text:RichText user_id:long = RichText``

    :param text: The text.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/textMentionName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x01A9FBFC
    TL_NAME: ClassVar[str] = "textMentionName"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textMentionName#01a9fbfc text:RichText user_id:long = RichText"

    text: TypeRichText
    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xfc\xfb\xa9\x01"
        self.text.write_to(out)
        out += pack_q(self.user_id)


class TextDate(TLObject):
    """The form 'text date' of RichText.

    ``textDate#a5b45e2b flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true text:RichText date:int = RichText``

    :param relative: Whether this applies: relative.
    :param short_time: Whether this applies: short time.
    :param long_time: Whether this applies: long time.
    :param short_date: Whether this applies: short date.
    :param long_date: Whether this applies: long date.
    :param day_of_week: Whether this applies: day of week.
    :param text: The text.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/textDate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5B45E2B
    TL_NAME: ClassVar[str] = "textDate"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textDate#a5b45e2b flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true text:RichText date:int = RichText"

    text: TypeRichText
    date: int
    relative: bool = False
    short_time: bool = False
    long_time: bool = False
    short_date: bool = False
    long_date: bool = False
    day_of_week: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.relative:
            flags |= 1
        if self.short_time:
            flags |= 2
        if self.long_time:
            flags |= 4
        if self.short_date:
            flags |= 8
        if self.long_date:
            flags |= 0x10
        if self.day_of_week:
            flags |= 0x20
        out += pack_2I(0xA5B45E2B, flags)
        self.text.write_to(out)
        out += pack_i(self.date)


class TextDiff(TLObject):
    """The form 'text diff' of RichText.

    ``textDiff#9686cb50 text:RichText old_text:RichText = RichText``

    :param text: The text.
    :param old_text: The old text.

    https://core.telegram.org/constructor/textDiff
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9686CB50
    TL_NAME: ClassVar[str] = "textDiff"
    TL_TYPE: ClassVar[str] = "RichText"
    TL: ClassVar[str] = "textDiff#9686cb50 text:RichText old_text:RichText = RichText"

    text: TypeRichText
    old_text: TypeRichText

    def write_to(self, out: bytearray) -> None:
        out += b"\x50\xcb\x86\x96"
        self.text.write_to(out)
        self.old_text.write_to(out)


TypeRichText: TypeAlias = TextEmpty | TextPlain | TextBold | TextItalic | TextUnderline | TextStrike | TextFixed | TextUrl | TextEmail | TextConcat | TextSubscript | TextSuperscript | TextMarked | TextPhone | TextImage | TextAnchor | TextMath | TextCustomEmoji | TextSpoiler | TextMention | TextHashtag | TextBotCommand | TextCashtag | TextAutoUrl | TextAutoEmail | TextAutoPhone | TextBankCard | TextMentionName | TextDate | TextDiff
"""``RichText``: https://core.telegram.org/type/RichText"""


class RichMessage(TLObject):
    """The ordinary form of RichMessage.

    ``richMessage#baf39d8b flags:# rtl:flags.0?true part:flags.1?true blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = RichMessage``

    :param rtl: Whether this applies: rtl.
    :param part: Whether this applies: part.
    :param blocks: The blocks.
    :param photos: The photos.
    :param documents: The documents.

    https://core.telegram.org/constructor/richMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBAF39D8B
    TL_NAME: ClassVar[str] = "richMessage"
    TL_TYPE: ClassVar[str] = "RichMessage"
    TL: ClassVar[str] = "richMessage#baf39d8b flags:# rtl:flags.0?true part:flags.1?true blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = RichMessage"

    blocks: list[_root.TypePageBlock]
    photos: list[_root.TypePhoto]
    documents: list[_root.TypeDocument]
    rtl: bool = False
    part: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rtl:
            flags |= 1
        if self.part:
            flags |= 2
        out += pack_2I(0xBAF39D8B, flags)
        write_objects(out, self.blocks)
        write_objects(out, self.photos)
        write_objects(out, self.documents)


TypeRichMessage: TypeAlias = RichMessage
"""``RichMessage``: https://core.telegram.org/type/RichMessage"""


def _read_TextEmpty(data: bytes, pos: int, depth: int, new: Any = TextEmpty) -> tuple[TextEmpty, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_TextPlain(data: bytes, pos: int, depth: int, new: Any = TextPlain) -> tuple[TextPlain, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    text, pos = read_str(data, pos)
    return new(text), pos


def _read_TextBold(data: bytes, pos: int, depth: int, new: Any = TextBold) -> tuple[TextBold, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextItalic(data: bytes, pos: int, depth: int, new: Any = TextItalic) -> tuple[TextItalic, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextUnderline(data: bytes, pos: int, depth: int, new: Any = TextUnderline) -> tuple[TextUnderline, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextStrike(data: bytes, pos: int, depth: int, new: Any = TextStrike) -> tuple[TextStrike, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextFixed(data: bytes, pos: int, depth: int, new: Any = TextFixed) -> tuple[TextFixed, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextUrl(data: bytes, pos: int, depth: int, new: Any = TextUrl) -> tuple[TextUrl, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    url, pos = read_str(data, pos)
    webpage_id = unpack_q(data, pos)[0]
    return new(text, url, webpage_id), pos + 8


def _read_TextEmail(data: bytes, pos: int, depth: int, new: Any = TextEmail) -> tuple[TextEmail, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    email, pos = read_str(data, pos)
    return new(text, email), pos


def _read_TextConcat(data: bytes, pos: int, depth: int, new: Any = TextConcat) -> tuple[TextConcat, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    texts, pos = read_objects(_RichText_table, data, pos, depth)
    return new(texts), pos


def _read_TextSubscript(data: bytes, pos: int, depth: int, new: Any = TextSubscript) -> tuple[TextSubscript, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextSuperscript(data: bytes, pos: int, depth: int, new: Any = TextSuperscript) -> tuple[TextSuperscript, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextMarked(data: bytes, pos: int, depth: int, new: Any = TextMarked) -> tuple[TextMarked, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextPhone(data: bytes, pos: int, depth: int, new: Any = TextPhone) -> tuple[TextPhone, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    phone, pos = read_str(data, pos)
    return new(text, phone), pos


def _read_TextImage(data: bytes, pos: int, depth: int, new: Any = TextImage) -> tuple[TextImage, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    document_id, w, h = unpack_q2i(data, pos)
    return new(document_id, w, h), pos + 16


def _read_TextAnchor(data: bytes, pos: int, depth: int, new: Any = TextAnchor) -> tuple[TextAnchor, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    name, pos = read_str(data, pos)
    return new(text, name), pos


def _read_TextMath(data: bytes, pos: int, depth: int, new: Any = TextMath) -> tuple[TextMath, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    source, pos = read_str(data, pos)
    return new(source), pos


def _read_TextCustomEmoji(data: bytes, pos: int, depth: int, new: Any = TextCustomEmoji) -> tuple[TextCustomEmoji, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    document_id = unpack_q(data, pos)[0]
    alt, pos = read_str(data, pos + 8)
    return new(document_id, alt), pos


def _read_TextSpoiler(data: bytes, pos: int, depth: int, new: Any = TextSpoiler) -> tuple[TextSpoiler, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextMention(data: bytes, pos: int, depth: int, new: Any = TextMention) -> tuple[TextMention, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextHashtag(data: bytes, pos: int, depth: int, new: Any = TextHashtag) -> tuple[TextHashtag, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextBotCommand(data: bytes, pos: int, depth: int, new: Any = TextBotCommand) -> tuple[TextBotCommand, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextCashtag(data: bytes, pos: int, depth: int, new: Any = TextCashtag) -> tuple[TextCashtag, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextAutoUrl(data: bytes, pos: int, depth: int, new: Any = TextAutoUrl) -> tuple[TextAutoUrl, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextAutoEmail(data: bytes, pos: int, depth: int, new: Any = TextAutoEmail) -> tuple[TextAutoEmail, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextAutoPhone(data: bytes, pos: int, depth: int, new: Any = TextAutoPhone) -> tuple[TextAutoPhone, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextBankCard(data: bytes, pos: int, depth: int, new: Any = TextBankCard) -> tuple[TextBankCard, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text), pos


def _read_TextMentionName(data: bytes, pos: int, depth: int, new: Any = TextMentionName) -> tuple[TextMentionName, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    user_id = unpack_q(data, pos)[0]
    return new(text, user_id), pos + 8


def _read_TextDate(data: bytes, pos: int, depth: int, new: Any = TextDate) -> tuple[TextDate, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    text, pos = _RichText_table[cid](data, pos + 8, depth + 1)
    date = unpack_i(data, pos)[0]
    if not (flags & 0x3f):
        return new(text, date, False, False, False, False, False, False), pos + 4
    return new(text, date, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0), pos + 4


def _read_TextDiff(data: bytes, pos: int, depth: int, new: Any = TextDiff) -> tuple[TextDiff, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    old_text, pos = _RichText_table[cid](data, pos + 4, depth + 1)
    return new(text, old_text), pos


def _read_RichMessage(data: bytes, pos: int, depth: int, new: Any = RichMessage) -> tuple[RichMessage, int]:
    flags = unpack_I(data, pos)[0]
    blocks, pos = read_objects(_PageBlock_table, data, pos + 4, depth)
    photos, pos = read_objects(_Photo_table, data, pos, depth)
    documents, pos = read_objects(_Document_table, data, pos, depth)
    return new(blocks, photos, documents, flags & 1 != 0, flags & 2 != 0), pos


registry.add("RichText", {
    0xDC3D824F: _read_TextEmpty,
    0x744694E0: _read_TextPlain,
    0x6724ABC4: _read_TextBold,
    0xD912A59C: _read_TextItalic,
    0xC12622C4: _read_TextUnderline,
    0x9BF8BB95: _read_TextStrike,
    0x6C3F19B9: _read_TextFixed,
    0x3C2884C1: _read_TextUrl,
    0xDE5A0DD6: _read_TextEmail,
    0x7E6260D7: _read_TextConcat,
    0xED6A8504: _read_TextSubscript,
    0xC7FB5E01: _read_TextSuperscript,
    0x034B8621: _read_TextMarked,
    0x1CCB966A: _read_TextPhone,
    0x081CCF4F: _read_TextImage,
    0x35553762: _read_TextAnchor,
    0x9D2EAC97: _read_TextMath,
    0xA26156C0: _read_TextCustomEmoji,
    0x4C2A5D62: _read_TextSpoiler,
    0xCD24CF44: _read_TextMention,
    0x519524EA: _read_TextHashtag,
    0x02FF29D3: _read_TextBotCommand,
    0x7B9E1801: _read_TextCashtag,
    0xAC6A83AA: _read_TextAutoUrl,
    0xC556A45D: _read_TextAutoEmail,
    0x24C26789: _read_TextAutoPhone,
    0xB956812D: _read_TextBankCard,
    0x01A9FBFC: _read_TextMentionName,
    0xA5B45E2B: _read_TextDate,
    0x9686CB50: _read_TextDiff,
})
registry.add("RichMessage", {
    0xBAF39D8B: _read_RichMessage,
})
