# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``langpack``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from ._index import registry
from ._runtime import (
    Function,
    packer,
    read_str,
    read_strs,
    unpacker,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_i: Unpack = unpacker("i")
pack_i: Pack = packer("i")


class GetLangPack(Function["_root.TypeLangPackDifference"]):
    """Fetches lang pack.

    ``langpack.getLangPack#f2f2330a lang_pack:string lang_code:string = LangPackDifference``

    :param lang_pack: The name of the client's set of texts.
    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``LangPackDifference``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANGUAGE_INVALID, 400 LANG_CODE_NOT_SUPPORTED, 400
        LANG_PACK_INVALID.

    https://core.telegram.org/method/langpack.getLangPack
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF2F2330A
    TL_NAME: ClassVar[str] = "langpack.getLangPack"
    TL_TYPE: ClassVar[str] = "LangPackDifference"
    TL: ClassVar[str] = "langpack.getLangPack#f2f2330a lang_pack:string lang_code:string = LangPackDifference"

    lang_pack: str
    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\x33\xf2\xf2"
        write_str(out, self.lang_pack)
        write_str(out, self.lang_code)


class GetStrings(Function["list[_root.TypeLangPackString]"]):
    """Fetches strings.

    ``langpack.getStrings#efea3803 lang_pack:string lang_code:string keys:Vector<string> = Vector<LangPackString>``

    :param lang_pack: The name of the client's set of texts.
    :param lang_code: The language, as an ISO 639-1 code.
    :param keys: The keys.

    Result: ``Vector<LangPackString>``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANG_CODE_NOT_SUPPORTED, 400 LANG_PACK_INVALID.

    https://core.telegram.org/method/langpack.getStrings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEFEA3803
    TL_NAME: ClassVar[str] = "langpack.getStrings"
    TL_TYPE: ClassVar[str] = "Vector<LangPackString>"
    TL: ClassVar[str] = "langpack.getStrings#efea3803 lang_pack:string lang_code:string keys:Vector<string> = Vector<LangPackString>"

    lang_pack: str
    lang_code: str
    keys: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\x03\x38\xea\xef"
        write_str(out, self.lang_pack)
        write_str(out, self.lang_code)
        write_strs(out, self.keys)


class GetDifference(Function["_root.TypeLangPackDifference"]):
    """Fetches difference.

    ``langpack.getDifference#cd984aa5 lang_pack:string lang_code:string from_version:int = LangPackDifference``

    :param lang_pack: The name of the client's set of texts.
    :param lang_code: The language, as an ISO 639-1 code.
    :param from_version: The from version.

    Result: ``LangPackDifference``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANG_PACK_INVALID.

    https://core.telegram.org/method/langpack.getDifference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCD984AA5
    TL_NAME: ClassVar[str] = "langpack.getDifference"
    TL_TYPE: ClassVar[str] = "LangPackDifference"
    TL: ClassVar[str] = "langpack.getDifference#cd984aa5 lang_pack:string lang_code:string from_version:int = LangPackDifference"

    lang_pack: str
    lang_code: str
    from_version: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa5\x4a\x98\xcd"
        write_str(out, self.lang_pack)
        write_str(out, self.lang_code)
        out += pack_i(self.from_version)


class GetLanguages(Function["list[_root.TypeLangPackLanguage]"]):
    """Fetches languages.

    ``langpack.getLanguages#42c6978f lang_pack:string = Vector<LangPackLanguage>``

    :param lang_pack: The name of the client's set of texts.

    Result: ``Vector<LangPackLanguage>``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANG_PACK_INVALID.

    https://core.telegram.org/method/langpack.getLanguages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x42C6978F
    TL_NAME: ClassVar[str] = "langpack.getLanguages"
    TL_TYPE: ClassVar[str] = "Vector<LangPackLanguage>"
    TL: ClassVar[str] = "langpack.getLanguages#42c6978f lang_pack:string = Vector<LangPackLanguage>"

    lang_pack: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\x97\xc6\x42"
        write_str(out, self.lang_pack)


class GetLanguage(Function["_root.TypeLangPackLanguage"]):
    """Fetches language.

    ``langpack.getLanguage#6a596502 lang_pack:string lang_code:string = LangPackLanguage``

    :param lang_pack: The name of the client's set of texts.
    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``LangPackLanguage``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANG_CODE_NOT_SUPPORTED, 400 LANG_PACK_INVALID.

    https://core.telegram.org/method/langpack.getLanguage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A596502
    TL_NAME: ClassVar[str] = "langpack.getLanguage"
    TL_TYPE: ClassVar[str] = "LangPackLanguage"
    TL: ClassVar[str] = "langpack.getLanguage#6a596502 lang_pack:string lang_code:string = LangPackLanguage"

    lang_pack: str
    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x02\x65\x59\x6a"
        write_str(out, self.lang_pack)
        write_str(out, self.lang_code)


def _read_GetLangPack(data: bytes, pos: int, depth: int, new: Any = GetLangPack) -> tuple[GetLangPack, int]:
    lang_pack, pos = read_str(data, pos)
    lang_code, pos = read_str(data, pos)
    return new(lang_pack, lang_code), pos


def _read_GetStrings(data: bytes, pos: int, depth: int, new: Any = GetStrings) -> tuple[GetStrings, int]:
    lang_pack, pos = read_str(data, pos)
    lang_code, pos = read_str(data, pos)
    keys, pos = read_strs(data, pos)
    return new(lang_pack, lang_code, keys), pos


def _read_GetDifference(data: bytes, pos: int, depth: int, new: Any = GetDifference) -> tuple[GetDifference, int]:
    lang_pack, pos = read_str(data, pos)
    lang_code, pos = read_str(data, pos)
    from_version = unpack_i(data, pos)[0]
    return new(lang_pack, lang_code, from_version), pos + 4


def _read_GetLanguages(data: bytes, pos: int, depth: int, new: Any = GetLanguages) -> tuple[GetLanguages, int]:
    lang_pack, pos = read_str(data, pos)
    return new(lang_pack), pos


def _read_GetLanguage(data: bytes, pos: int, depth: int, new: Any = GetLanguage) -> tuple[GetLanguage, int]:
    lang_pack, pos = read_str(data, pos)
    lang_code, pos = read_str(data, pos)
    return new(lang_pack, lang_code), pos


registry.add_functions({
    0xF2F2330A: _read_GetLangPack,
    0xEFEA3803: _read_GetStrings,
    0xCD984AA5: _read_GetDifference,
    0x42C6978F: _read_GetLanguages,
    0x6A596502: _read_GetLanguage,
})
