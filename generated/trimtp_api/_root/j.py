# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    BOOLS,
    BOOL_IDS,
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

unpack_I: Unpack = unpacker("I")
unpack_d: Unpack = unpacker("d")
pack_2I: Pack = packer("2I")
pack_Id: Pack = packer("Id")
_JSONObjectValue_table = registry.table("JSONObjectValue")
_JSONValue_table = registry.table("JSONValue")


class JsonObjectValue(TLObject):
    """The ordinary form of JSONObjectValue.

    ``jsonObjectValue#c0de1bd9 key:string value:JSONValue = JSONObjectValue``

    :param key: The key.
    :param value: The value.

    https://core.telegram.org/constructor/jsonObjectValue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0DE1BD9
    TL_NAME: ClassVar[str] = "jsonObjectValue"
    TL_TYPE: ClassVar[str] = "JSONObjectValue"
    TL: ClassVar[str] = "jsonObjectValue#c0de1bd9 key:string value:JSONValue = JSONObjectValue"

    key: str
    value: TypeJSONValue

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\x1b\xde\xc0"
        write_str(out, self.key)
        self.value.write_to(out)


TypeJSONObjectValue: TypeAlias = JsonObjectValue
"""``JSONObjectValue``: https://core.telegram.org/type/JSONObjectValue"""


class JsonNull(TLObject):
    """The form 'json null' of JSONValue.

    ``jsonNull#3f6d7b68 = JSONValue``

    https://core.telegram.org/constructor/jsonNull
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3F6D7B68
    TL_NAME: ClassVar[str] = "jsonNull"
    TL_TYPE: ClassVar[str] = "JSONValue"
    TL: ClassVar[str] = "jsonNull#3f6d7b68 = JSONValue"

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\x7b\x6d\x3f"


class JsonBool(TLObject):
    """The form 'json bool' of JSONValue.

    ``jsonBool#c7345e6a value:Bool = JSONValue``

    :param value: Whether this applies: value.

    https://core.telegram.org/constructor/jsonBool
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC7345E6A
    TL_NAME: ClassVar[str] = "jsonBool"
    TL_TYPE: ClassVar[str] = "JSONValue"
    TL: ClassVar[str] = "jsonBool#c7345e6a value:Bool = JSONValue"

    value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0xC7345E6A, BOOL_IDS[self.value])


class JsonNumber(TLObject):
    """The form 'json number' of JSONValue.

    ``jsonNumber#2be0dfa4 value:double = JSONValue``

    :param value: The value.

    https://core.telegram.org/constructor/jsonNumber
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2BE0DFA4
    TL_NAME: ClassVar[str] = "jsonNumber"
    TL_TYPE: ClassVar[str] = "JSONValue"
    TL: ClassVar[str] = "jsonNumber#2be0dfa4 value:double = JSONValue"

    value: float

    def write_to(self, out: bytearray) -> None:
        out += pack_Id(0x2BE0DFA4, self.value)


class JsonString(TLObject):
    """The form 'json string' of JSONValue.

    ``jsonString#b71e767a value:string = JSONValue``

    :param value: The value.

    https://core.telegram.org/constructor/jsonString
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB71E767A
    TL_NAME: ClassVar[str] = "jsonString"
    TL_TYPE: ClassVar[str] = "JSONValue"
    TL: ClassVar[str] = "jsonString#b71e767a value:string = JSONValue"

    value: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x7a\x76\x1e\xb7"
        write_str(out, self.value)


class JsonArray(TLObject):
    """The form 'json array' of JSONValue.

    ``jsonArray#f7444763 value:Vector<JSONValue> = JSONValue``

    :param value: The value.

    https://core.telegram.org/constructor/jsonArray
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF7444763
    TL_NAME: ClassVar[str] = "jsonArray"
    TL_TYPE: ClassVar[str] = "JSONValue"
    TL: ClassVar[str] = "jsonArray#f7444763 value:Vector<JSONValue> = JSONValue"

    value: list[TypeJSONValue]

    def write_to(self, out: bytearray) -> None:
        out += b"\x63\x47\x44\xf7"
        write_objects(out, self.value)


class JsonObject(TLObject):
    """The form 'json object' of JSONValue.

    ``jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue``

    :param value: The value.

    https://core.telegram.org/constructor/jsonObject
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x99C1D49D
    TL_NAME: ClassVar[str] = "jsonObject"
    TL_TYPE: ClassVar[str] = "JSONValue"
    TL: ClassVar[str] = "jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue"

    value: list[TypeJSONObjectValue]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\xd4\xc1\x99"
        write_objects(out, self.value)


TypeJSONValue: TypeAlias = JsonNull | JsonBool | JsonNumber | JsonString | JsonArray | JsonObject
"""``JSONValue``: https://core.telegram.org/type/JSONValue"""


class JoinChatBotResultApproved(TLObject):
    """The form 'approved' of JoinChatBotResult.

    ``joinChatBotResultApproved#ae152a69 = JoinChatBotResult``

    https://core.telegram.org/constructor/joinChatBotResultApproved
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAE152A69
    TL_NAME: ClassVar[str] = "joinChatBotResultApproved"
    TL_TYPE: ClassVar[str] = "JoinChatBotResult"
    TL: ClassVar[str] = "joinChatBotResultApproved#ae152a69 = JoinChatBotResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x69\x2a\x15\xae"


class JoinChatBotResultDeclined(TLObject):
    """The form 'declined' of JoinChatBotResult.

    ``joinChatBotResultDeclined#0efa0194 = JoinChatBotResult``

    https://core.telegram.org/constructor/joinChatBotResultDeclined
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0EFA0194
    TL_NAME: ClassVar[str] = "joinChatBotResultDeclined"
    TL_TYPE: ClassVar[str] = "JoinChatBotResult"
    TL: ClassVar[str] = "joinChatBotResultDeclined#0efa0194 = JoinChatBotResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x94\x01\xfa\x0e"


class JoinChatBotResultQueued(TLObject):
    """The form 'queued' of JoinChatBotResult.

    ``joinChatBotResultQueued#98a3a840 = JoinChatBotResult``

    https://core.telegram.org/constructor/joinChatBotResultQueued
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98A3A840
    TL_NAME: ClassVar[str] = "joinChatBotResultQueued"
    TL_TYPE: ClassVar[str] = "JoinChatBotResult"
    TL: ClassVar[str] = "joinChatBotResultQueued#98a3a840 = JoinChatBotResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\xa8\xa3\x98"


class JoinChatBotResultWebView(TLObject):
    """The form 'web view' of JoinChatBotResult.

    ``joinChatBotResultWebView#d6e3b813 url:string = JoinChatBotResult``

    :param url: The address.

    https://core.telegram.org/constructor/joinChatBotResultWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD6E3B813
    TL_NAME: ClassVar[str] = "joinChatBotResultWebView"
    TL_TYPE: ClassVar[str] = "JoinChatBotResult"
    TL: ClassVar[str] = "joinChatBotResultWebView#d6e3b813 url:string = JoinChatBotResult"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x13\xb8\xe3\xd6"
        write_str(out, self.url)


TypeJoinChatBotResult: TypeAlias = JoinChatBotResultApproved | JoinChatBotResultDeclined | JoinChatBotResultQueued | JoinChatBotResultWebView
"""``JoinChatBotResult``: https://core.telegram.org/type/JoinChatBotResult"""


def _read_JsonObjectValue(data: bytes, pos: int, depth: int, new: Any = JsonObjectValue) -> tuple[JsonObjectValue, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    key, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    value, pos = _JSONValue_table[cid](data, pos + 4, depth + 1)
    return new(key, value), pos


def _read_JsonNull(data: bytes, pos: int, depth: int, new: Any = JsonNull) -> tuple[JsonNull, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_JsonBool(data: bytes, pos: int, depth: int, new: Any = JsonBool) -> tuple[JsonBool, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    value = unpack_I(data, pos)[0]
    value = BOOLS[value]
    return new(value), pos + 4


def _read_JsonNumber(data: bytes, pos: int, depth: int, new: Any = JsonNumber) -> tuple[JsonNumber, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    value = unpack_d(data, pos)[0]
    return new(value), pos + 8


def _read_JsonString(data: bytes, pos: int, depth: int, new: Any = JsonString) -> tuple[JsonString, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    value, pos = read_str(data, pos)
    return new(value), pos


def _read_JsonArray(data: bytes, pos: int, depth: int, new: Any = JsonArray) -> tuple[JsonArray, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    value, pos = read_objects(_JSONValue_table, data, pos, depth)
    return new(value), pos


def _read_JsonObject(data: bytes, pos: int, depth: int, new: Any = JsonObject) -> tuple[JsonObject, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    value, pos = read_objects(_JSONObjectValue_table, data, pos, depth)
    return new(value), pos


def _read_JoinChatBotResultApproved(data: bytes, pos: int, depth: int, new: Any = JoinChatBotResultApproved) -> tuple[JoinChatBotResultApproved, int]:
    return new(), pos


def _read_JoinChatBotResultDeclined(data: bytes, pos: int, depth: int, new: Any = JoinChatBotResultDeclined) -> tuple[JoinChatBotResultDeclined, int]:
    return new(), pos


def _read_JoinChatBotResultQueued(data: bytes, pos: int, depth: int, new: Any = JoinChatBotResultQueued) -> tuple[JoinChatBotResultQueued, int]:
    return new(), pos


def _read_JoinChatBotResultWebView(data: bytes, pos: int, depth: int, new: Any = JoinChatBotResultWebView) -> tuple[JoinChatBotResultWebView, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


registry.add("JSONObjectValue", {
    0xC0DE1BD9: _read_JsonObjectValue,
})
registry.add("JSONValue", {
    0x3F6D7B68: _read_JsonNull,
    0xC7345E6A: _read_JsonBool,
    0x2BE0DFA4: _read_JsonNumber,
    0xB71E767A: _read_JsonString,
    0xF7444763: _read_JsonArray,
    0x99C1D49D: _read_JsonObject,
})
registry.add("JoinChatBotResult", {
    0xAE152A69: _read_JoinChatBotResultApproved,
    0x0EFA0194: _read_JoinChatBotResultDeclined,
    0x98A3A840: _read_JoinChatBotResultQueued,
    0xD6E3B813: _read_JoinChatBotResultWebView,
})
