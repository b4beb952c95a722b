# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from .._index import registry
from ..._runtime import (
    Function,
    fixed,
    packer,
    read_bytes,
    unpacker,
    write_bytes,
)

if TYPE_CHECKING:
    from ..._runtime import Pack, Unpack
    from .. import _root as _root

unpack_16s: Unpack = unpacker("16s")
unpack_16s16s: Unpack = unpacker("16s16s")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qi: Unpack = unpacker("qi")
pack_I16s: Pack = packer("I16s")
pack_I16s16s: Pack = packer("I16s16s")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_Iqi: Pack = packer("Iqi")
pack_q: Pack = packer("q")


class ReqPqMulti(Function["_root.TypeResPQ"]):
    """Calls 'req pq multi'.

    ``req_pq_multi#be7e8ef1 nonce:int128 = ResPQ``

    :param nonce: A random number.

    Result: ``ResPQ``.

    https://core.telegram.org/method/req_pq_multi
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE7E8EF1
    TL_NAME: ClassVar[str] = "req_pq_multi"
    TL_TYPE: ClassVar[str] = "ResPQ"
    TL: ClassVar[str] = "req_pq_multi#be7e8ef1 nonce:int128 = ResPQ"

    nonce: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s(0xBE7E8EF1, fixed(self.nonce, 16))


class ReqDHParams(Function["_root.TypeServerDHParams"]):
    """Calls 'req dh params'.

    ``req_DH_params#d712e4be nonce:int128 server_nonce:int128 p:bytes q:bytes public_key_fingerprint:long encrypted_data:bytes = Server_DH_Params``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param p: The p.
    :param q: What to search for.
    :param public_key_fingerprint: The public key fingerprint.
    :param encrypted_data: The encrypted data.

    Result: ``Server_DH_Params``.

    https://core.telegram.org/method/req_DH_params
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD712E4BE
    TL_NAME: ClassVar[str] = "req_DH_params"
    TL_TYPE: ClassVar[str] = "Server_DH_Params"
    TL: ClassVar[str] = "req_DH_params#d712e4be nonce:int128 server_nonce:int128 p:bytes q:bytes public_key_fingerprint:long encrypted_data:bytes = Server_DH_Params"

    nonce: bytes
    server_nonce: bytes
    p: bytes
    q: bytes
    public_key_fingerprint: int
    encrypted_data: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s(0xD712E4BE, fixed(self.nonce, 16), fixed(self.server_nonce, 16))
        write_bytes(out, self.p)
        write_bytes(out, self.q)
        out += pack_q(self.public_key_fingerprint)
        write_bytes(out, self.encrypted_data)


class SetClientDHParams(Function["_root.TypeSetClientDHParamsAnswer"]):
    """Sets client dh params.

    ``set_client_DH_params#f5045f1f nonce:int128 server_nonce:int128 encrypted_data:bytes = Set_client_DH_params_answer``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param encrypted_data: The encrypted data.

    Result: ``Set_client_DH_params_answer``.

    https://core.telegram.org/method/set_client_DH_params
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF5045F1F
    TL_NAME: ClassVar[str] = "set_client_DH_params"
    TL_TYPE: ClassVar[str] = "Set_client_DH_params_answer"
    TL: ClassVar[str] = "set_client_DH_params#f5045f1f nonce:int128 server_nonce:int128 encrypted_data:bytes = Set_client_DH_params_answer"

    nonce: bytes
    server_nonce: bytes
    encrypted_data: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s(0xF5045F1F, fixed(self.nonce, 16), fixed(self.server_nonce, 16))
        write_bytes(out, self.encrypted_data)


class RpcDropAnswer(Function["_root.TypeRpcDropAnswer"]):
    """Calls 'rpc drop answer'.

    ``rpc_drop_answer#58e4a740 req_msg_id:long = RpcDropAnswer``

    :param req_msg_id: Id of the req msg.

    Result: ``RpcDropAnswer``.

    https://core.telegram.org/method/rpc_drop_answer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x58E4A740
    TL_NAME: ClassVar[str] = "rpc_drop_answer"
    TL_TYPE: ClassVar[str] = "RpcDropAnswer"
    TL: ClassVar[str] = "rpc_drop_answer#58e4a740 req_msg_id:long = RpcDropAnswer"

    req_msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x58E4A740, self.req_msg_id)


class GetFutureSalts(Function["_root.TypeFutureSalts"]):
    """Fetches future salts.

    ``get_future_salts#b921bd04 num:int = FutureSalts``

    :param num: The num.

    Result: ``FutureSalts``.

    https://core.telegram.org/method/get_future_salts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB921BD04
    TL_NAME: ClassVar[str] = "get_future_salts"
    TL_TYPE: ClassVar[str] = "FutureSalts"
    TL: ClassVar[str] = "get_future_salts#b921bd04 num:int = FutureSalts"

    num: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xB921BD04, self.num)


class Ping(Function["_root.TypePong"]):
    """Calls 'ping'.

    ``ping#7abe77ec ping_id:long = Pong``

    :param ping_id: Id of the ping.

    Result: ``Pong``.

    https://core.telegram.org/method/ping
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7ABE77EC
    TL_NAME: ClassVar[str] = "ping"
    TL_TYPE: ClassVar[str] = "Pong"
    TL: ClassVar[str] = "ping#7abe77ec ping_id:long = Pong"

    ping_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x7ABE77EC, self.ping_id)


class PingDelayDisconnect(Function["_root.TypePong"]):
    """Calls 'ping delay disconnect'.

    ``ping_delay_disconnect#f3427b8c ping_id:long disconnect_delay:int = Pong``

    :param ping_id: Id of the ping.
    :param disconnect_delay: The disconnect delay.

    Result: ``Pong``.

    https://core.telegram.org/method/ping_delay_disconnect
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF3427B8C
    TL_NAME: ClassVar[str] = "ping_delay_disconnect"
    TL_TYPE: ClassVar[str] = "Pong"
    TL: ClassVar[str] = "ping_delay_disconnect#f3427b8c ping_id:long disconnect_delay:int = Pong"

    ping_id: int
    disconnect_delay: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xF3427B8C, self.ping_id, self.disconnect_delay)


class DestroySession(Function["_root.TypeDestroySessionRes"]):
    """Calls 'destroy session'.

    ``destroy_session#e7512126 session_id:long = DestroySessionRes``

    :param session_id: Id of the session.

    Result: ``DestroySessionRes``.

    https://core.telegram.org/method/destroy_session
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE7512126
    TL_NAME: ClassVar[str] = "destroy_session"
    TL_TYPE: ClassVar[str] = "DestroySessionRes"
    TL: ClassVar[str] = "destroy_session#e7512126 session_id:long = DestroySessionRes"

    session_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE7512126, self.session_id)


class DestroyAuthKey(Function["_root.TypeDestroyAuthKeyRes"]):
    """Calls 'destroy auth key'.

    ``destroy_auth_key#d1435160 = DestroyAuthKeyRes``

    Result: ``DestroyAuthKeyRes``.

    https://core.telegram.org/method/destroy_auth_key
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1435160
    TL_NAME: ClassVar[str] = "destroy_auth_key"
    TL_TYPE: ClassVar[str] = "DestroyAuthKeyRes"
    TL: ClassVar[str] = "destroy_auth_key#d1435160 = DestroyAuthKeyRes"

    def write_to(self, out: bytearray) -> None:
        out += b"\x60\x51\x43\xd1"


class ReqPq(Function["_root.TypeResPQ"]):
    """Calls 'req pq'.

    ``req_pq#60469778 nonce:int128 = ResPQ``

    :param nonce: A random number.

    Result: ``ResPQ``.

    https://core.telegram.org/method/req_pq
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60469778
    TL_NAME: ClassVar[str] = "req_pq"
    TL_TYPE: ClassVar[str] = "ResPQ"
    TL: ClassVar[str] = "req_pq#60469778 nonce:int128 = ResPQ"

    nonce: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s(0x60469778, fixed(self.nonce, 16))


def _read_ReqPqMulti(data: bytes, pos: int, depth: int, new: Any = ReqPqMulti) -> tuple[ReqPqMulti, int]:
    nonce = unpack_16s(data, pos)[0]
    return new(nonce), pos + 16


def _read_ReqDHParams(data: bytes, pos: int, depth: int, new: Any = ReqDHParams) -> tuple[ReqDHParams, int]:
    nonce, server_nonce = unpack_16s16s(data, pos)
    p, pos = read_bytes(data, pos + 32)
    q, pos = read_bytes(data, pos)
    public_key_fingerprint = unpack_q(data, pos)[0]
    encrypted_data, pos = read_bytes(data, pos + 8)
    return new(nonce, server_nonce, p, q, public_key_fingerprint, encrypted_data), pos


def _read_SetClientDHParams(data: bytes, pos: int, depth: int, new: Any = SetClientDHParams) -> tuple[SetClientDHParams, int]:
    nonce, server_nonce = unpack_16s16s(data, pos)
    encrypted_data, pos = read_bytes(data, pos + 32)
    return new(nonce, server_nonce, encrypted_data), pos


def _read_RpcDropAnswer(data: bytes, pos: int, depth: int, new: Any = RpcDropAnswer) -> tuple[RpcDropAnswer, int]:
    req_msg_id = unpack_q(data, pos)[0]
    return new(req_msg_id), pos + 8


def _read_GetFutureSalts(data: bytes, pos: int, depth: int, new: Any = GetFutureSalts) -> tuple[GetFutureSalts, int]:
    num = unpack_i(data, pos)[0]
    return new(num), pos + 4


def _read_Ping(data: bytes, pos: int, depth: int, new: Any = Ping) -> tuple[Ping, int]:
    ping_id = unpack_q(data, pos)[0]
    return new(ping_id), pos + 8


def _read_PingDelayDisconnect(data: bytes, pos: int, depth: int, new: Any = PingDelayDisconnect) -> tuple[PingDelayDisconnect, int]:
    ping_id, disconnect_delay = unpack_qi(data, pos)
    return new(ping_id, disconnect_delay), pos + 12


def _read_DestroySession(data: bytes, pos: int, depth: int, new: Any = DestroySession) -> tuple[DestroySession, int]:
    session_id = unpack_q(data, pos)[0]
    return new(session_id), pos + 8


def _read_DestroyAuthKey(data: bytes, pos: int, depth: int, new: Any = DestroyAuthKey) -> tuple[DestroyAuthKey, int]:
    return new(), pos


def _read_ReqPq(data: bytes, pos: int, depth: int, new: Any = ReqPq) -> tuple[ReqPq, int]:
    nonce = unpack_16s(data, pos)[0]
    return new(nonce), pos + 16


registry.add_functions({
    0xBE7E8EF1: _read_ReqPqMulti,
    0xD712E4BE: _read_ReqDHParams,
    0xF5045F1F: _read_SetClientDHParams,
    0x58E4A740: _read_RpcDropAnswer,
    0xB921BD04: _read_GetFutureSalts,
    0x7ABE77EC: _read_Ping,
    0xF3427B8C: _read_PingDelayDisconnect,
    0xE7512126: _read_DestroySession,
    0xD1435160: _read_DestroyAuthKey,
    0x60469778: _read_ReqPq,
})
