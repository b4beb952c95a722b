# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from .._index import registry
from .._runtime import (
    Function,
    MAX_DEPTH,
    R,
    check_depth,
    packer,
    read_longs,
    read_str,
    unpacker,
    write_longs,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_iI: Unpack = unpacker("iI")
unpack_qI: Unpack = unpacker("qI")
pack_2Ii: Pack = packer("2Ii")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
_InputClientProxy_table = registry.table("InputClientProxy")
_JSONValue_table = registry.table("JSONValue")
_MessageRange_table = registry.table("MessageRange")


class InvokeAfterMsg(Function[R]):
    """Wraps a call that must not run before another one has.

    ``invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X``

    :param msg_id: Id of the message.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeAfterMsg
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCB9F372D
    TL_NAME: ClassVar[str] = "invokeAfterMsg"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X"
    _WRAPS = "query"

    msg_id: int
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xCB9F372D, self.msg_id)
        self.query.write_to(out)


class InvokeAfterMsgs(Function[R]):
    """Wraps a call, after msgs.

    ``invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X``

    :param msg_ids: The msg ids.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeAfterMsgs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DC4B4F0
    TL_NAME: ClassVar[str] = "invokeAfterMsgs"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X"
    _WRAPS = "query"

    msg_ids: list[int]
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\xb4\xc4\x3d"
        write_longs(out, self.msg_ids)
        self.query.write_to(out)


class InitConnection(Function[R]):
    """Wraps the first call of a connection to introduce the client; trimtp adds it where needed.

    ``initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X``

    :param api_id: The number of your application, from my.telegram.org.
    :param device_model: The device model.
    :param system_version: The system version.
    :param app_version: The app version.
    :param system_lang_code: The system lang code.
    :param lang_pack: The name of the client's set of texts.
    :param lang_code: The language, as an ISO 639-1 code.
    :param proxy: The proxy.
    :param params: The params.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots, anybody before login.
    Errors: 400 CONNECTION_LAYER_INVALID, 400 INPUT_FETCH_FAIL.

    https://core.telegram.org/method/initConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC1CD5EA9
    TL_NAME: ClassVar[str] = "initConnection"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string system_version:string app_version:string system_lang_code:string lang_pack:string lang_code:string proxy:flags.0?InputClientProxy params:flags.1?JSONValue query:!X = X"
    _WRAPS = "query"

    api_id: int
    device_model: str
    system_version: str
    app_version: str
    system_lang_code: str
    lang_pack: str
    lang_code: str
    query: Function[R]
    proxy: _root.TypeInputClientProxy | None = None
    params: _root.TypeJSONValue | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.proxy is not None:
            flags |= 1
        if self.params is not None:
            flags |= 2
        out += pack_2Ii(0xC1CD5EA9, flags, self.api_id)
        write_str(out, self.device_model)
        write_str(out, self.system_version)
        write_str(out, self.app_version)
        write_str(out, self.system_lang_code)
        write_str(out, self.lang_pack)
        write_str(out, self.lang_code)
        if self.proxy is not None:
            self.proxy.write_to(out)
        if self.params is not None:
            self.params.write_to(out)
        self.query.write_to(out)


class InvokeWithLayer(Function[R]):
    """Wraps a call to say which version of the schema the client speaks; trimtp adds it where needed.

    ``invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X``

    :param layer: The version of the schema.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots, anybody before login.
    Errors: 400 AUTH_BYTES_INVALID, 406 AUTH_KEY_DUPLICATED, 400 CDN_METHOD_INVALID, 400/403 CHAT_WRITE_FORBIDDEN, 400
        CONNECTION_API_ID_INVALID, 400 CONNECTION_DEVICE_MODEL_EMPTY, 400 CONNECTION_LANG_PACK_INVALID, 400
        CONNECTION_LAYER_INVALID, 400 CONNECTION_NOT_INITED, 400 CONNECTION_SYSTEM_EMPTY, 400 INPUT_LAYER_INVALID,
        400/406 INVITE_HASH_EXPIRED, 500 NEED_MEMBER_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/invokeWithLayer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDA9B0D0D
    TL_NAME: ClassVar[str] = "invokeWithLayer"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X"
    _WRAPS = "query"

    layer: int
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xDA9B0D0D, self.layer)
        self.query.write_to(out)


class InvokeWithoutUpdates(Function[R]):
    """Wraps a call so that its session is not sent updates.

    ``invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X``

    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeWithoutUpdates
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBF9459B7
    TL_NAME: ClassVar[str] = "invokeWithoutUpdates"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X"
    _WRAPS = "query"

    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\x59\x94\xbf"
        self.query.write_to(out)


class InvokeWithMessagesRange(Function[R]):
    """Wraps a call, with messages range.

    ``invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X``

    :param range: The range.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeWithMessagesRange
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x365275F2
    TL_NAME: ClassVar[str] = "invokeWithMessagesRange"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X"
    _WRAPS = "query"

    range: _root.TypeMessageRange
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf2\x75\x52\x36"
        self.range.write_to(out)
        self.query.write_to(out)


class InvokeWithTakeout(Function[R]):
    """Wraps a call that belongs to a data export.

    ``invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X``

    :param takeout_id: Id of the takeout.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeWithTakeout
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xACA9FD2E
    TL_NAME: ClassVar[str] = "invokeWithTakeout"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X"
    _WRAPS = "query"

    takeout_id: int
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xACA9FD2E, self.takeout_id)
        self.query.write_to(out)


class InvokeWithBusinessConnection(Function[R]):
    """Wraps a call, with business connection.

    ``invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X = X``

    :param connection_id: The connection id.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeWithBusinessConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDD289F8E
    TL_NAME: ClassVar[str] = "invokeWithBusinessConnection"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X = X"
    _WRAPS = "query"

    connection_id: str
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += b"\x8e\x9f\x28\xdd"
        write_str(out, self.connection_id)
        self.query.write_to(out)


class InvokeWithGooglePlayIntegrity(Function[R]):
    """Wraps a call, with google play integrity.

    ``invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string query:!X = X``

    :param nonce: A random number.
    :param token: The token.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeWithGooglePlayIntegrity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1DF92984
    TL_NAME: ClassVar[str] = "invokeWithGooglePlayIntegrity"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string query:!X = X"
    _WRAPS = "query"

    nonce: str
    token: str
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += b"\x84\x29\xf9\x1d"
        write_str(out, self.nonce)
        write_str(out, self.token)
        self.query.write_to(out)


class InvokeWithApnsSecret(Function[R]):
    """Wraps a call, with apns secret.

    ``invokeWithApnsSecret#0dae54f8 {X:Type} nonce:string secret:string query:!X = X``

    :param nonce: A random number.
    :param secret: The secret.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeWithApnsSecret
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0DAE54F8
    TL_NAME: ClassVar[str] = "invokeWithApnsSecret"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithApnsSecret#0dae54f8 {X:Type} nonce:string secret:string query:!X = X"
    _SECRET = frozenset({"secret"})
    _WRAPS = "query"

    nonce: str
    secret: str
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\x54\xae\x0d"
        write_str(out, self.nonce)
        write_str(out, self.secret)
        self.query.write_to(out)


class InvokeWithReCaptcha(Function[R]):
    """Wraps a call, with re captcha.

    ``invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X``

    :param token: The token.
    :param query: The call that is wrapped, or the text to search for.

    Result: ``X``.
    May be called by: users, bots.

    https://core.telegram.org/method/invokeWithReCaptcha
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xADBB0F94
    TL_NAME: ClassVar[str] = "invokeWithReCaptcha"
    TL_TYPE: ClassVar[str] = "X"
    TL: ClassVar[str] = "invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X"
    _WRAPS = "query"

    token: str
    query: Function[R]

    def write_to(self, out: bytearray) -> None:
        out += b"\x94\x0f\xbb\xad"
        write_str(out, self.token)
        self.query.write_to(out)


def _read_InvokeAfterMsg(data: bytes, pos: int, depth: int, new: Any = InvokeAfterMsg) -> tuple[InvokeAfterMsg[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    msg_id, cid = unpack_qI(data, pos)
    query, pos = registry.functions[cid](data, pos + 12, depth + 1)
    return new(msg_id, query), pos


def _read_InvokeAfterMsgs(data: bytes, pos: int, depth: int, new: Any = InvokeAfterMsgs) -> tuple[InvokeAfterMsgs[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    msg_ids, pos = read_longs(data, pos)
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(msg_ids, query), pos


def _read_InitConnection(data: bytes, pos: int, depth: int, new: Any = InitConnection) -> tuple[InitConnection[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, api_id = unpack_Ii(data, pos)
    device_model, pos = read_str(data, pos + 8)
    system_version, pos = read_str(data, pos)
    app_version, pos = read_str(data, pos)
    system_lang_code, pos = read_str(data, pos)
    lang_pack, pos = read_str(data, pos)
    lang_code, pos = read_str(data, pos)
    if flags & 0x3:
        if flags & 1:
            proxy, pos = _InputClientProxy_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            proxy = None
        if flags & 2:
            params, pos = _JSONValue_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            params = None
    else:
        proxy = params = None
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(api_id, device_model, system_version, app_version, system_lang_code, lang_pack, lang_code, query, proxy, params), pos


def _read_InvokeWithLayer(data: bytes, pos: int, depth: int, new: Any = InvokeWithLayer) -> tuple[InvokeWithLayer[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    layer, cid = unpack_iI(data, pos)
    query, pos = registry.functions[cid](data, pos + 8, depth + 1)
    return new(layer, query), pos


def _read_InvokeWithoutUpdates(data: bytes, pos: int, depth: int, new: Any = InvokeWithoutUpdates) -> tuple[InvokeWithoutUpdates[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(query), pos


def _read_InvokeWithMessagesRange(data: bytes, pos: int, depth: int, new: Any = InvokeWithMessagesRange) -> tuple[InvokeWithMessagesRange[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    range, pos = _MessageRange_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(range, query), pos


def _read_InvokeWithTakeout(data: bytes, pos: int, depth: int, new: Any = InvokeWithTakeout) -> tuple[InvokeWithTakeout[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    takeout_id, cid = unpack_qI(data, pos)
    query, pos = registry.functions[cid](data, pos + 12, depth + 1)
    return new(takeout_id, query), pos


def _read_InvokeWithBusinessConnection(data: bytes, pos: int, depth: int, new: Any = InvokeWithBusinessConnection) -> tuple[InvokeWithBusinessConnection[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    connection_id, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(connection_id, query), pos


def _read_InvokeWithGooglePlayIntegrity(data: bytes, pos: int, depth: int, new: Any = InvokeWithGooglePlayIntegrity) -> tuple[InvokeWithGooglePlayIntegrity[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    nonce, pos = read_str(data, pos)
    token, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(nonce, token, query), pos


def _read_InvokeWithApnsSecret(data: bytes, pos: int, depth: int, new: Any = InvokeWithApnsSecret) -> tuple[InvokeWithApnsSecret[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    nonce, pos = read_str(data, pos)
    secret, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(nonce, secret, query), pos


def _read_InvokeWithReCaptcha(data: bytes, pos: int, depth: int, new: Any = InvokeWithReCaptcha) -> tuple[InvokeWithReCaptcha[Any], int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    token, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    query, pos = registry.functions[cid](data, pos + 4, depth + 1)
    return new(token, query), pos


registry.add_functions({
    0xCB9F372D: _read_InvokeAfterMsg,
    0x3DC4B4F0: _read_InvokeAfterMsgs,
    0xC1CD5EA9: _read_InitConnection,
    0xDA9B0D0D: _read_InvokeWithLayer,
    0xBF9459B7: _read_InvokeWithoutUpdates,
    0x365275F2: _read_InvokeWithMessagesRange,
    0xACA9FD2E: _read_InvokeWithTakeout,
    0xDD289F8E: _read_InvokeWithBusinessConnection,
    0x1DF92984: _read_InvokeWithGooglePlayIntegrity,
    0x0DAE54F8: _read_InvokeWithApnsSecret,
    0xADBB0F94: _read_InvokeWithReCaptcha,
})
