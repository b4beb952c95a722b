# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_longs,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_longs,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack

unpack_2i: Unpack = unpacker("2i")
unpack_I2q: Unpack = unpacker("I2q")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_q4i: Unpack = unpacker("q4i")
pack_2I2q: Pack = packer("2I2q")
pack_2Iq: Pack = packer("2Iq")
pack_2i: Pack = packer("2i")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
pack_q4i: Pack = packer("q4i")
_EmojiKeyword_table = registry.table("EmojiKeyword")


class EmojiKeyword(TLObject):
    """The ordinary form of EmojiKeyword.

    ``emojiKeyword#d5b3b9f9 keyword:string emoticons:Vector<string> = EmojiKeyword``

    :param keyword: The keyword.
    :param emoticons: The emoticons.

    https://core.telegram.org/constructor/emojiKeyword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5B3B9F9
    TL_NAME: ClassVar[str] = "emojiKeyword"
    TL_TYPE: ClassVar[str] = "EmojiKeyword"
    TL: ClassVar[str] = "emojiKeyword#d5b3b9f9 keyword:string emoticons:Vector<string> = EmojiKeyword"

    keyword: str
    emoticons: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf9\xb9\xb3\xd5"
        write_str(out, self.keyword)
        write_strs(out, self.emoticons)


class EmojiKeywordDeleted(TLObject):
    """The form 'deleted' of EmojiKeyword.

    ``emojiKeywordDeleted#236df622 keyword:string emoticons:Vector<string> = EmojiKeyword``

    :param keyword: The keyword.
    :param emoticons: The emoticons.

    https://core.telegram.org/constructor/emojiKeywordDeleted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x236DF622
    TL_NAME: ClassVar[str] = "emojiKeywordDeleted"
    TL_TYPE: ClassVar[str] = "EmojiKeyword"
    TL: ClassVar[str] = "emojiKeywordDeleted#236df622 keyword:string emoticons:Vector<string> = EmojiKeyword"

    keyword: str
    emoticons: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\x22\xf6\x6d\x23"
        write_str(out, self.keyword)
        write_strs(out, self.emoticons)


TypeEmojiKeyword: TypeAlias = EmojiKeyword | EmojiKeywordDeleted
"""``EmojiKeyword``: https://core.telegram.org/type/EmojiKeyword"""


class EmojiKeywordsDifference(TLObject):
    """The ordinary form of EmojiKeywordsDifference.

    ``emojiKeywordsDifference#5cc761bd lang_code:string from_version:int version:int keywords:Vector<EmojiKeyword> = EmojiKeywordsDifference``

    :param lang_code: The language, as an ISO 639-1 code.
    :param from_version: The from version.
    :param version: The version.
    :param keywords: The keywords.

    https://core.telegram.org/constructor/emojiKeywordsDifference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5CC761BD
    TL_NAME: ClassVar[str] = "emojiKeywordsDifference"
    TL_TYPE: ClassVar[str] = "EmojiKeywordsDifference"
    TL: ClassVar[str] = "emojiKeywordsDifference#5cc761bd lang_code:string from_version:int version:int keywords:Vector<EmojiKeyword> = EmojiKeywordsDifference"

    lang_code: str
    from_version: int
    version: int
    keywords: list[TypeEmojiKeyword]

    def write_to(self, out: bytearray) -> None:
        out += b"\xbd\x61\xc7\x5c"
        write_str(out, self.lang_code)
        out += pack_2i(self.from_version, self.version)
        write_objects(out, self.keywords)


TypeEmojiKeywordsDifference: TypeAlias = EmojiKeywordsDifference
"""``EmojiKeywordsDifference``: https://core.telegram.org/type/EmojiKeywordsDifference"""


class EmojiURL(TLObject):
    """The ordinary form of EmojiURL.

    ``emojiURL#a575739d url:string = EmojiURL``

    :param url: The address.

    https://core.telegram.org/constructor/emojiURL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA575739D
    TL_NAME: ClassVar[str] = "emojiURL"
    TL_TYPE: ClassVar[str] = "EmojiURL"
    TL: ClassVar[str] = "emojiURL#a575739d url:string = EmojiURL"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\x73\x75\xa5"
        write_str(out, self.url)


TypeEmojiURL: TypeAlias = EmojiURL
"""``EmojiURL``: https://core.telegram.org/type/EmojiURL"""


class EmojiLanguage(TLObject):
    """The ordinary form of EmojiLanguage.

    ``emojiLanguage#b3fb5361 lang_code:string = EmojiLanguage``

    :param lang_code: The language, as an ISO 639-1 code.

    https://core.telegram.org/constructor/emojiLanguage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB3FB5361
    TL_NAME: ClassVar[str] = "emojiLanguage"
    TL_TYPE: ClassVar[str] = "EmojiLanguage"
    TL: ClassVar[str] = "emojiLanguage#b3fb5361 lang_code:string = EmojiLanguage"

    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x61\x53\xfb\xb3"
        write_str(out, self.lang_code)


TypeEmojiLanguage: TypeAlias = EmojiLanguage
"""``EmojiLanguage``: https://core.telegram.org/type/EmojiLanguage"""


class EmojiStatusEmpty(TLObject):
    """The form 'empty' of EmojiStatus.

    ``emojiStatusEmpty#2de11aae = EmojiStatus``

    https://core.telegram.org/constructor/emojiStatusEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2DE11AAE
    TL_NAME: ClassVar[str] = "emojiStatusEmpty"
    TL_TYPE: ClassVar[str] = "EmojiStatus"
    TL: ClassVar[str] = "emojiStatusEmpty#2de11aae = EmojiStatus"

    def write_to(self, out: bytearray) -> None:
        out += b"\xae\x1a\xe1\x2d"


class EmojiStatus(TLObject):
    """The ordinary form of EmojiStatus.

    ``emojiStatus#e7ff068a flags:# document_id:long until:flags.0?int = EmojiStatus``

    :param document_id: Id of the document.
    :param until: The until.

    https://core.telegram.org/constructor/emojiStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE7FF068A
    TL_NAME: ClassVar[str] = "emojiStatus"
    TL_TYPE: ClassVar[str] = "EmojiStatus"
    TL: ClassVar[str] = "emojiStatus#e7ff068a flags:# document_id:long until:flags.0?int = EmojiStatus"

    document_id: int
    until: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.until is not None:
            flags |= 1
        out += pack_2Iq(0xE7FF068A, flags, self.document_id)
        if self.until is not None:
            out += pack_i(self.until)


class EmojiStatusCollectible(TLObject):
    """The form 'collectible' of EmojiStatus.

    ``emojiStatusCollectible#7184603b flags:# collectible_id:long document_id:long title:string slug:string pattern_document_id:long center_color:int edge_color:int pattern_color:int text_color:int until:flags.0?int = EmojiStatus``

    :param collectible_id: Id of the collectible.
    :param document_id: Id of the document.
    :param title: The title.
    :param slug: The last part of the link.
    :param pattern_document_id: Id of the pattern document.
    :param center_color: The center color.
    :param edge_color: The edge color.
    :param pattern_color: The pattern color.
    :param text_color: The text color.
    :param until: The until.

    https://core.telegram.org/constructor/emojiStatusCollectible
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7184603B
    TL_NAME: ClassVar[str] = "emojiStatusCollectible"
    TL_TYPE: ClassVar[str] = "EmojiStatus"
    TL: ClassVar[str] = "emojiStatusCollectible#7184603b flags:# collectible_id:long document_id:long title:string slug:string pattern_document_id:long center_color:int edge_color:int pattern_color:int text_color:int until:flags.0?int = EmojiStatus"

    collectible_id: int
    document_id: int
    title: str
    slug: str
    pattern_document_id: int
    center_color: int
    edge_color: int
    pattern_color: int
    text_color: int
    until: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.until is not None:
            flags |= 1
        out += pack_2I2q(0x7184603B, flags, self.collectible_id, self.document_id)
        write_str(out, self.title)
        write_str(out, self.slug)
        out += pack_q4i(self.pattern_document_id, self.center_color, self.edge_color, self.pattern_color, self.text_color)
        if self.until is not None:
            out += pack_i(self.until)


class InputEmojiStatusCollectible(TLObject):
    """The form 'input emoji status collectible' of EmojiStatus.

    ``inputEmojiStatusCollectible#07141dbf flags:# collectible_id:long until:flags.0?int = EmojiStatus``

    :param collectible_id: Id of the collectible.
    :param until: The until.

    https://core.telegram.org/constructor/inputEmojiStatusCollectible
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x07141DBF
    TL_NAME: ClassVar[str] = "inputEmojiStatusCollectible"
    TL_TYPE: ClassVar[str] = "EmojiStatus"
    TL: ClassVar[str] = "inputEmojiStatusCollectible#07141dbf flags:# collectible_id:long until:flags.0?int = EmojiStatus"

    collectible_id: int
    until: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.until is not None:
            flags |= 1
        out += pack_2Iq(0x07141DBF, flags, self.collectible_id)
        if self.until is not None:
            out += pack_i(self.until)


TypeEmojiStatus: TypeAlias = EmojiStatusEmpty | EmojiStatus | EmojiStatusCollectible | InputEmojiStatusCollectible
"""``EmojiStatus``: https://core.telegram.org/type/EmojiStatus"""


class EmojiListNotModified(TLObject):
    """The form 'not modified' of EmojiList.

    ``emojiListNotModified#481eadfa = EmojiList``

    https://core.telegram.org/constructor/emojiListNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x481EADFA
    TL_NAME: ClassVar[str] = "emojiListNotModified"
    TL_TYPE: ClassVar[str] = "EmojiList"
    TL: ClassVar[str] = "emojiListNotModified#481eadfa = EmojiList"

    def write_to(self, out: bytearray) -> None:
        out += b"\xfa\xad\x1e\x48"


class EmojiList(TLObject):
    """The ordinary form of EmojiList.

    ``emojiList#7a1e11d1 hash:long document_id:Vector<long> = EmojiList``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param document_id: The document id.

    https://core.telegram.org/constructor/emojiList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A1E11D1
    TL_NAME: ClassVar[str] = "emojiList"
    TL_TYPE: ClassVar[str] = "EmojiList"
    TL: ClassVar[str] = "emojiList#7a1e11d1 hash:long document_id:Vector<long> = EmojiList"

    hash: int
    document_id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x7A1E11D1, self.hash)
        write_longs(out, self.document_id)


TypeEmojiList: TypeAlias = EmojiListNotModified | EmojiList
"""``EmojiList``: https://core.telegram.org/type/EmojiList"""


class EmojiGroup(TLObject):
    """The ordinary form of EmojiGroup.

    ``emojiGroup#7a9abda9 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup``

    :param title: The title.
    :param icon_emoji_id: Id of the icon emoji.
    :param emoticons: The emoticons.

    https://core.telegram.org/constructor/emojiGroup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A9ABDA9
    TL_NAME: ClassVar[str] = "emojiGroup"
    TL_TYPE: ClassVar[str] = "EmojiGroup"
    TL: ClassVar[str] = "emojiGroup#7a9abda9 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup"

    title: str
    icon_emoji_id: int
    emoticons: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa9\xbd\x9a\x7a"
        write_str(out, self.title)
        out += pack_q(self.icon_emoji_id)
        write_strs(out, self.emoticons)


class EmojiGroupGreeting(TLObject):
    """The form 'greeting' of EmojiGroup.

    ``emojiGroupGreeting#80d26cc7 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup``

    :param title: The title.
    :param icon_emoji_id: Id of the icon emoji.
    :param emoticons: The emoticons.

    https://core.telegram.org/constructor/emojiGroupGreeting
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x80D26CC7
    TL_NAME: ClassVar[str] = "emojiGroupGreeting"
    TL_TYPE: ClassVar[str] = "EmojiGroup"
    TL: ClassVar[str] = "emojiGroupGreeting#80d26cc7 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup"

    title: str
    icon_emoji_id: int
    emoticons: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc7\x6c\xd2\x80"
        write_str(out, self.title)
        out += pack_q(self.icon_emoji_id)
        write_strs(out, self.emoticons)


class EmojiGroupPremium(TLObject):
    """The form 'premium' of EmojiGroup.

    ``emojiGroupPremium#093bcf34 title:string icon_emoji_id:long = EmojiGroup``

    :param title: The title.
    :param icon_emoji_id: Id of the icon emoji.

    https://core.telegram.org/constructor/emojiGroupPremium
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x093BCF34
    TL_NAME: ClassVar[str] = "emojiGroupPremium"
    TL_TYPE: ClassVar[str] = "EmojiGroup"
    TL: ClassVar[str] = "emojiGroupPremium#093bcf34 title:string icon_emoji_id:long = EmojiGroup"

    title: str
    icon_emoji_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x34\xcf\x3b\x09"
        write_str(out, self.title)
        out += pack_q(self.icon_emoji_id)


TypeEmojiGroup: TypeAlias = EmojiGroup | EmojiGroupGreeting | EmojiGroupPremium
"""``EmojiGroup``: https://core.telegram.org/type/EmojiGroup"""


def _read_EmojiKeyword(data: bytes, pos: int, depth: int, new: Any = EmojiKeyword) -> tuple[EmojiKeyword, int]:
    keyword, pos = read_str(data, pos)
    emoticons, pos = read_strs(data, pos)
    return new(keyword, emoticons), pos


def _read_EmojiKeywordDeleted(data: bytes, pos: int, depth: int, new: Any = EmojiKeywordDeleted) -> tuple[EmojiKeywordDeleted, int]:
    keyword, pos = read_str(data, pos)
    emoticons, pos = read_strs(data, pos)
    return new(keyword, emoticons), pos


def _read_EmojiKeywordsDifference(data: bytes, pos: int, depth: int, new: Any = EmojiKeywordsDifference) -> tuple[EmojiKeywordsDifference, int]:
    lang_code, pos = read_str(data, pos)
    from_version, version = unpack_2i(data, pos)
    keywords, pos = read_objects(_EmojiKeyword_table, data, pos + 8, depth)
    return new(lang_code, from_version, version, keywords), pos


def _read_EmojiURL(data: bytes, pos: int, depth: int, new: Any = EmojiURL) -> tuple[EmojiURL, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_EmojiLanguage(data: bytes, pos: int, depth: int, new: Any = EmojiLanguage) -> tuple[EmojiLanguage, int]:
    lang_code, pos = read_str(data, pos)
    return new(lang_code), pos


def _read_EmojiStatusEmpty(data: bytes, pos: int, depth: int, new: Any = EmojiStatusEmpty) -> tuple[EmojiStatusEmpty, int]:
    return new(), pos


def _read_EmojiStatus(data: bytes, pos: int, depth: int, new: Any = EmojiStatus) -> tuple[EmojiStatus, int]:
    flags, document_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        until = unpack_i(data, pos)[0]
        pos += 4
    else:
        until = None
    return new(document_id, until), pos


def _read_EmojiStatusCollectible(data: bytes, pos: int, depth: int, new: Any = EmojiStatusCollectible) -> tuple[EmojiStatusCollectible, int]:
    flags, collectible_id, document_id = unpack_I2q(data, pos)
    title, pos = read_str(data, pos + 20)
    slug, pos = read_str(data, pos)
    pattern_document_id, center_color, edge_color, pattern_color, text_color = unpack_q4i(data, pos)
    pos += 24
    if flags & 1:
        until = unpack_i(data, pos)[0]
        pos += 4
    else:
        until = None
    return new(collectible_id, document_id, title, slug, pattern_document_id, center_color, edge_color, pattern_color, text_color, until), pos


def _read_InputEmojiStatusCollectible(data: bytes, pos: int, depth: int, new: Any = InputEmojiStatusCollectible) -> tuple[InputEmojiStatusCollectible, int]:
    flags, collectible_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        until = unpack_i(data, pos)[0]
        pos += 4
    else:
        until = None
    return new(collectible_id, until), pos


def _read_EmojiListNotModified(data: bytes, pos: int, depth: int, new: Any = EmojiListNotModified) -> tuple[EmojiListNotModified, int]:
    return new(), pos


def _read_EmojiList(data: bytes, pos: int, depth: int, new: Any = EmojiList) -> tuple[EmojiList, int]:
    hash = unpack_q(data, pos)[0]
    document_id, pos = read_longs(data, pos + 8)
    return new(hash, document_id), pos


def _read_EmojiGroup(data: bytes, pos: int, depth: int, new: Any = EmojiGroup) -> tuple[EmojiGroup, int]:
    title, pos = read_str(data, pos)
    icon_emoji_id = unpack_q(data, pos)[0]
    emoticons, pos = read_strs(data, pos + 8)
    return new(title, icon_emoji_id, emoticons), pos


def _read_EmojiGroupGreeting(data: bytes, pos: int, depth: int, new: Any = EmojiGroupGreeting) -> tuple[EmojiGroupGreeting, int]:
    title, pos = read_str(data, pos)
    icon_emoji_id = unpack_q(data, pos)[0]
    emoticons, pos = read_strs(data, pos + 8)
    return new(title, icon_emoji_id, emoticons), pos


def _read_EmojiGroupPremium(data: bytes, pos: int, depth: int, new: Any = EmojiGroupPremium) -> tuple[EmojiGroupPremium, int]:
    title, pos = read_str(data, pos)
    icon_emoji_id = unpack_q(data, pos)[0]
    return new(title, icon_emoji_id), pos + 8


registry.add("EmojiKeyword", {
    0xD5B3B9F9: _read_EmojiKeyword,
    0x236DF622: _read_EmojiKeywordDeleted,
})
registry.add("EmojiKeywordsDifference", {
    0x5CC761BD: _read_EmojiKeywordsDifference,
})
registry.add("EmojiURL", {
    0xA575739D: _read_EmojiURL,
})
registry.add("EmojiLanguage", {
    0xB3FB5361: _read_EmojiLanguage,
})
registry.add("EmojiStatus", {
    0x2DE11AAE: _read_EmojiStatusEmpty,
    0xE7FF068A: _read_EmojiStatus,
    0x7184603B: _read_EmojiStatusCollectible,
    0x07141DBF: _read_InputEmojiStatusCollectible,
})
registry.add("EmojiList", {
    0x481EADFA: _read_EmojiListNotModified,
    0x7A1E11D1: _read_EmojiList,
})
registry.add("EmojiGroup", {
    0x7A9ABDA9: _read_EmojiGroup,
    0x80D26CC7: _read_EmojiGroupGreeting,
    0x093BCF34: _read_EmojiGroupPremium,
})
