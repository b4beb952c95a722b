# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_objects,
    read_str,
    unpacker,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack

unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2i: Pack = packer("2i")
pack_q: Pack = packer("q")
_LangPackString_table = registry.table("LangPackString")


class LabeledPrice(TLObject):
    """The ordinary form of LabeledPrice.

    ``labeledPrice#cb296bf8 label:string amount:long = LabeledPrice``

    :param label: The label.
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/labeledPrice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCB296BF8
    TL_NAME: ClassVar[str] = "labeledPrice"
    TL_TYPE: ClassVar[str] = "LabeledPrice"
    TL: ClassVar[str] = "labeledPrice#cb296bf8 label:string amount:long = LabeledPrice"

    label: str
    amount: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\x6b\x29\xcb"
        write_str(out, self.label)
        out += pack_q(self.amount)


TypeLabeledPrice: TypeAlias = LabeledPrice
"""``LabeledPrice``: https://core.telegram.org/type/LabeledPrice"""


class LangPackString(TLObject):
    """The ordinary form of LangPackString.

    ``langPackString#cad181f6 key:string value:string = LangPackString``

    :param key: The key.
    :param value: The value.

    https://core.telegram.org/constructor/langPackString
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCAD181F6
    TL_NAME: ClassVar[str] = "langPackString"
    TL_TYPE: ClassVar[str] = "LangPackString"
    TL: ClassVar[str] = "langPackString#cad181f6 key:string value:string = LangPackString"

    key: str
    value: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\x81\xd1\xca"
        write_str(out, self.key)
        write_str(out, self.value)


class LangPackStringPluralized(TLObject):
    """The form 'pluralized' of LangPackString.

    ``langPackStringPluralized#6c47ac9f flags:# key:string zero_value:flags.0?string one_value:flags.1?string two_value:flags.2?string few_value:flags.3?string many_value:flags.4?string other_value:string = LangPackString``

    :param key: The key.
    :param zero_value: The zero value.
    :param one_value: The one value.
    :param two_value: The two value.
    :param few_value: The few value.
    :param many_value: The many value.
    :param other_value: The other value.

    https://core.telegram.org/constructor/langPackStringPluralized
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C47AC9F
    TL_NAME: ClassVar[str] = "langPackStringPluralized"
    TL_TYPE: ClassVar[str] = "LangPackString"
    TL: ClassVar[str] = "langPackStringPluralized#6c47ac9f flags:# key:string zero_value:flags.0?string one_value:flags.1?string two_value:flags.2?string few_value:flags.3?string many_value:flags.4?string other_value:string = LangPackString"

    key: str
    other_value: str
    zero_value: str | None = None
    one_value: str | None = None
    two_value: str | None = None
    few_value: str | None = None
    many_value: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.zero_value is not None:
            flags |= 1
        if self.one_value is not None:
            flags |= 2
        if self.two_value is not None:
            flags |= 4
        if self.few_value is not None:
            flags |= 8
        if self.many_value is not None:
            flags |= 0x10
        out += pack_2I(0x6C47AC9F, flags)
        write_str(out, self.key)
        if self.zero_value is not None:
            write_str(out, self.zero_value)
        if self.one_value is not None:
            write_str(out, self.one_value)
        if self.two_value is not None:
            write_str(out, self.two_value)
        if self.few_value is not None:
            write_str(out, self.few_value)
        if self.many_value is not None:
            write_str(out, self.many_value)
        write_str(out, self.other_value)


class LangPackStringDeleted(TLObject):
    """The form 'deleted' of LangPackString.

    ``langPackStringDeleted#2979eeb2 key:string = LangPackString``

    :param key: The key.

    https://core.telegram.org/constructor/langPackStringDeleted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2979EEB2
    TL_NAME: ClassVar[str] = "langPackStringDeleted"
    TL_TYPE: ClassVar[str] = "LangPackString"
    TL: ClassVar[str] = "langPackStringDeleted#2979eeb2 key:string = LangPackString"

    key: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb2\xee\x79\x29"
        write_str(out, self.key)


TypeLangPackString: TypeAlias = LangPackString | LangPackStringPluralized | LangPackStringDeleted
"""``LangPackString``: https://core.telegram.org/type/LangPackString"""


class LangPackDifference(TLObject):
    """The ordinary form of LangPackDifference.

    ``langPackDifference#f385c1f6 lang_code:string from_version:int version:int strings:Vector<LangPackString> = LangPackDifference``

    :param lang_code: The language, as an ISO 639-1 code.
    :param from_version: The from version.
    :param version: The version.
    :param strings: The strings.

    https://core.telegram.org/constructor/langPackDifference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF385C1F6
    TL_NAME: ClassVar[str] = "langPackDifference"
    TL_TYPE: ClassVar[str] = "LangPackDifference"
    TL: ClassVar[str] = "langPackDifference#f385c1f6 lang_code:string from_version:int version:int strings:Vector<LangPackString> = LangPackDifference"

    lang_code: str
    from_version: int
    version: int
    strings: list[TypeLangPackString]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\xc1\x85\xf3"
        write_str(out, self.lang_code)
        out += pack_2i(self.from_version, self.version)
        write_objects(out, self.strings)


TypeLangPackDifference: TypeAlias = LangPackDifference
"""``LangPackDifference``: https://core.telegram.org/type/LangPackDifference"""


class LangPackLanguage(TLObject):
    """The ordinary form of LangPackLanguage.

    ``langPackLanguage#eeca5ce3 flags:# official:flags.0?true rtl:flags.2?true beta:flags.3?true name:string native_name:string lang_code:string base_lang_code:flags.1?string plural_code:string strings_count:int translated_count:int translations_url:string = LangPackLanguage``

    :param official: Whether this applies: official.
    :param rtl: Whether this applies: rtl.
    :param beta: Whether this applies: beta.
    :param name: The name.
    :param native_name: The native name.
    :param lang_code: The language, as an ISO 639-1 code.
    :param base_lang_code: The base lang code.
    :param plural_code: The plural code.
    :param strings_count: How many there are: strings.
    :param translated_count: How many there are: translated.
    :param translations_url: The translations url.

    https://core.telegram.org/constructor/langPackLanguage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEECA5CE3
    TL_NAME: ClassVar[str] = "langPackLanguage"
    TL_TYPE: ClassVar[str] = "LangPackLanguage"
    TL: ClassVar[str] = "langPackLanguage#eeca5ce3 flags:# official:flags.0?true rtl:flags.2?true beta:flags.3?true name:string native_name:string lang_code:string base_lang_code:flags.1?string plural_code:string strings_count:int translated_count:int translations_url:string = LangPackLanguage"

    name: str
    native_name: str
    lang_code: str
    plural_code: str
    strings_count: int
    translated_count: int
    translations_url: str
    official: bool = False
    rtl: bool = False
    beta: bool = False
    base_lang_code: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.official:
            flags |= 1
        if self.rtl:
            flags |= 4
        if self.beta:
            flags |= 8
        if self.base_lang_code is not None:
            flags |= 2
        out += pack_2I(0xEECA5CE3, flags)
        write_str(out, self.name)
        write_str(out, self.native_name)
        write_str(out, self.lang_code)
        if self.base_lang_code is not None:
            write_str(out, self.base_lang_code)
        write_str(out, self.plural_code)
        out += pack_2i(self.strings_count, self.translated_count)
        write_str(out, self.translations_url)


TypeLangPackLanguage: TypeAlias = LangPackLanguage
"""``LangPackLanguage``: https://core.telegram.org/type/LangPackLanguage"""


def _read_LabeledPrice(data: bytes, pos: int, depth: int, new: Any = LabeledPrice) -> tuple[LabeledPrice, int]:
    label, pos = read_str(data, pos)
    amount = unpack_q(data, pos)[0]
    return new(label, amount), pos + 8


def _read_LangPackString(data: bytes, pos: int, depth: int, new: Any = LangPackString) -> tuple[LangPackString, int]:
    key, pos = read_str(data, pos)
    value, pos = read_str(data, pos)
    return new(key, value), pos


def _read_LangPackStringPluralized(data: bytes, pos: int, depth: int, new: Any = LangPackStringPluralized) -> tuple[LangPackStringPluralized, int]:
    flags = unpack_I(data, pos)[0]
    key, pos = read_str(data, pos + 4)
    if flags & 0xf:
        if flags & 1:
            zero_value, pos = read_str(data, pos)
        else:
            zero_value = None
        if flags & 2:
            one_value, pos = read_str(data, pos)
        else:
            one_value = None
        if flags & 4:
            two_value, pos = read_str(data, pos)
        else:
            two_value = None
        if flags & 8:
            few_value, pos = read_str(data, pos)
        else:
            few_value = None
    else:
        zero_value = one_value = two_value = few_value = None
    if flags & 0x10:
        many_value, pos = read_str(data, pos)
    else:
        many_value = None
    other_value, pos = read_str(data, pos)
    return new(key, other_value, zero_value, one_value, two_value, few_value, many_value), pos


def _read_LangPackStringDeleted(data: bytes, pos: int, depth: int, new: Any = LangPackStringDeleted) -> tuple[LangPackStringDeleted, int]:
    key, pos = read_str(data, pos)
    return new(key), pos


def _read_LangPackDifference(data: bytes, pos: int, depth: int, new: Any = LangPackDifference) -> tuple[LangPackDifference, int]:
    lang_code, pos = read_str(data, pos)
    from_version, version = unpack_2i(data, pos)
    strings, pos = read_objects(_LangPackString_table, data, pos + 8, depth)
    return new(lang_code, from_version, version, strings), pos


def _read_LangPackLanguage(data: bytes, pos: int, depth: int, new: Any = LangPackLanguage) -> tuple[LangPackLanguage, int]:
    flags = unpack_I(data, pos)[0]
    name, pos = read_str(data, pos + 4)
    native_name, pos = read_str(data, pos)
    lang_code, pos = read_str(data, pos)
    if flags & 2:
        base_lang_code, pos = read_str(data, pos)
    else:
        base_lang_code = None
    plural_code, pos = read_str(data, pos)
    strings_count, translated_count = unpack_2i(data, pos)
    translations_url, pos = read_str(data, pos + 8)
    return new(name, native_name, lang_code, plural_code, strings_count, translated_count, translations_url, flags & 1 != 0, flags & 4 != 0, flags & 8 != 0, base_lang_code), pos


registry.add("LabeledPrice", {
    0xCB296BF8: _read_LabeledPrice,
})
registry.add("LangPackString", {
    0xCAD181F6: _read_LangPackString,
    0x6C47AC9F: _read_LangPackStringPluralized,
    0x2979EEB2: _read_LangPackStringDeleted,
})
registry.add("LangPackDifference", {
    0xF385C1F6: _read_LangPackDifference,
})
registry.add("LangPackLanguage", {
    0xEECA5CE3: _read_LangPackLanguage,
})
