# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from ..._runtime import (
    MAX_DEPTH,
    TLObject,
    bare_reader,
    bare_vector_reader,
    bare_vector_writer,
    check_depth,
    fixed,
    packer,
    read_bytes,
    read_longs,
    read_str,
    unpacker,
    write_bare,
    write_bytes,
    write_longs,
    write_object,
    write_str,
)

if TYPE_CHECKING:
    from ..._runtime import Pack, Unpack

unpack_16s16s: Unpack = unpacker("16s16s")
unpack_16s16s16s: Unpack = unpacker("16s16s16s")
unpack_16s16s32s: Unpack = unpacker("16s16s32s")
unpack_16s16s32s2i: Unpack = unpacker("16s16s32s2i")
unpack_16s16s32si: Unpack = unpacker("16s16s32si")
unpack_16s16si: Unpack = unpacker("16s16si")
unpack_16s16sq: Unpack = unpacker("16s16sq")
unpack_2i: Unpack = unpacker("2i")
unpack_2iq: Unpack = unpacker("2iq")
unpack_2q: Unpack = unpacker("2q")
unpack_2q2i: Unpack = unpacker("2q2i")
unpack_3i: Unpack = unpacker("3i")
unpack_3q: Unpack = unpacker("3q")
unpack_4qi: Unpack = unpacker("4qi")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
unpack_q2iI: Unpack = unpacker("q2iI")
unpack_q2iq: Unpack = unpacker("q2iq")
unpack_qI: Unpack = unpacker("qI")
unpack_qi: Unpack = unpacker("qi")
pack_16s16s32s: Pack = packer("16s16s32s")
pack_16s16s32s2i: Pack = packer("16s16s32s2i")
pack_16s16s32si: Pack = packer("16s16s32si")
pack_I16s16s: Pack = packer("I16s16s")
pack_I16s16s16s: Pack = packer("I16s16s16s")
pack_I16s16si: Pack = packer("I16s16si")
pack_I16s16sq: Pack = packer("I16s16sq")
pack_I2i: Pack = packer("I2i")
pack_I2iq: Pack = packer("I2iq")
pack_I2q: Pack = packer("I2q")
pack_I2q2i: Pack = packer("I2q2i")
pack_I3i: Pack = packer("I3i")
pack_I3q: Pack = packer("I3q")
pack_I4qi: Pack = packer("I4qi")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_Iq2i: Pack = packer("Iq2i")
pack_Iq2iq: Pack = packer("Iq2iq")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
_FutureSalt_table = registry.table("FutureSalt")
_IpPort_table = registry.table("IpPort")
_Message_table = registry.table("Message")
_Object_table = registry.table("Object")
_write_vector_future_salt = bare_vector_writer(write_bare)
_write_vector_bare_Message = bare_vector_writer(write_bare)
_write_vector_IpPort = bare_vector_writer(write_object)
_read_future_salt = bare_reader(_FutureSalt_table, 0x0949D9DC)
_read_vector_future_salt = bare_vector_reader(_read_future_salt)
_read_bare_Message = bare_reader(_Message_table, 0x5BB8E511)
_read_vector_bare_Message = bare_vector_reader(_read_bare_Message)
_read_vector_IpPort = bare_vector_reader(_IpPort_table.read)


class ResPQ(TLObject):
    """The ordinary form of ResPQ.

    ``resPQ#05162463 nonce:int128 server_nonce:int128 pq:bytes server_public_key_fingerprints:Vector<long> = ResPQ``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param pq: The pq.
    :param server_public_key_fingerprints: The server public key fingerprints.

    https://core.telegram.org/constructor/resPQ
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x05162463
    TL_NAME: ClassVar[str] = "resPQ"
    TL_TYPE: ClassVar[str] = "ResPQ"
    TL: ClassVar[str] = "resPQ#05162463 nonce:int128 server_nonce:int128 pq:bytes server_public_key_fingerprints:Vector<long> = ResPQ"

    nonce: bytes
    server_nonce: bytes
    pq: bytes
    server_public_key_fingerprints: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s(0x05162463, fixed(self.nonce, 16), fixed(self.server_nonce, 16))
        write_bytes(out, self.pq)
        write_longs(out, self.server_public_key_fingerprints)


TypeResPQ: TypeAlias = ResPQ
"""``ResPQ``: https://core.telegram.org/type/ResPQ"""


class PQInnerDataDc(TLObject):
    """The form 'dc' of P_Q_inner_data.

    ``p_q_inner_data_dc#a9f55f95 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int = P_Q_inner_data``

    :param pq: The pq.
    :param p: The p.
    :param q: What to search for.
    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce: The new nonce.
    :param dc: The dc.

    https://core.telegram.org/constructor/p_q_inner_data_dc
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA9F55F95
    TL_NAME: ClassVar[str] = "p_q_inner_data_dc"
    TL_TYPE: ClassVar[str] = "P_Q_inner_data"
    TL: ClassVar[str] = "p_q_inner_data_dc#a9f55f95 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int = P_Q_inner_data"
    _SECRET = frozenset({"new_nonce"})

    pq: bytes
    p: bytes
    q: bytes
    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes
    dc: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\x5f\xf5\xa9"
        write_bytes(out, self.pq)
        write_bytes(out, self.p)
        write_bytes(out, self.q)
        out += pack_16s16s32si(fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce, 32), self.dc)


class PQInnerDataTempDc(TLObject):
    """The form 'temp dc' of P_Q_inner_data.

    ``p_q_inner_data_temp_dc#56fddf88 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int expires_in:int = P_Q_inner_data``

    :param pq: The pq.
    :param p: The p.
    :param q: What to search for.
    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce: The new nonce.
    :param dc: The dc.
    :param expires_in: The expires in.

    https://core.telegram.org/constructor/p_q_inner_data_temp_dc
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56FDDF88
    TL_NAME: ClassVar[str] = "p_q_inner_data_temp_dc"
    TL_TYPE: ClassVar[str] = "P_Q_inner_data"
    TL: ClassVar[str] = "p_q_inner_data_temp_dc#56fddf88 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int expires_in:int = P_Q_inner_data"
    _SECRET = frozenset({"new_nonce"})

    pq: bytes
    p: bytes
    q: bytes
    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes
    dc: int
    expires_in: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\xdf\xfd\x56"
        write_bytes(out, self.pq)
        write_bytes(out, self.p)
        write_bytes(out, self.q)
        out += pack_16s16s32s2i(fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce, 32), self.dc, self.expires_in)


class PQInnerData(TLObject):
    """The ordinary form of P_Q_inner_data.

    ``p_q_inner_data#83c95aec pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 = P_Q_inner_data``

    :param pq: The pq.
    :param p: The p.
    :param q: What to search for.
    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce: The new nonce.

    https://core.telegram.org/constructor/p_q_inner_data
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x83C95AEC
    TL_NAME: ClassVar[str] = "p_q_inner_data"
    TL_TYPE: ClassVar[str] = "P_Q_inner_data"
    TL: ClassVar[str] = "p_q_inner_data#83c95aec pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 = P_Q_inner_data"
    _SECRET = frozenset({"new_nonce"})

    pq: bytes
    p: bytes
    q: bytes
    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xec\x5a\xc9\x83"
        write_bytes(out, self.pq)
        write_bytes(out, self.p)
        write_bytes(out, self.q)
        out += pack_16s16s32s(fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce, 32))


class PQInnerDataTemp(TLObject):
    """The form 'temp' of P_Q_inner_data.

    ``p_q_inner_data_temp#3c6a84d4 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data``

    :param pq: The pq.
    :param p: The p.
    :param q: What to search for.
    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce: The new nonce.
    :param expires_in: The expires in.

    https://core.telegram.org/constructor/p_q_inner_data_temp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C6A84D4
    TL_NAME: ClassVar[str] = "p_q_inner_data_temp"
    TL_TYPE: ClassVar[str] = "P_Q_inner_data"
    TL: ClassVar[str] = "p_q_inner_data_temp#3c6a84d4 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data"
    _SECRET = frozenset({"new_nonce"})

    pq: bytes
    p: bytes
    q: bytes
    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes
    expires_in: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xd4\x84\x6a\x3c"
        write_bytes(out, self.pq)
        write_bytes(out, self.p)
        write_bytes(out, self.q)
        out += pack_16s16s32si(fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce, 32), self.expires_in)


TypePQInnerData: TypeAlias = PQInnerDataDc | PQInnerDataTempDc | PQInnerData | PQInnerDataTemp
"""``P_Q_inner_data``: https://core.telegram.org/type/P_Q_inner_data"""


class ServerDHParamsOk(TLObject):
    """The form 'ok' of Server_DH_Params.

    ``server_DH_params_ok#d0e8075c nonce:int128 server_nonce:int128 encrypted_answer:bytes = Server_DH_Params``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param encrypted_answer: The encrypted answer.

    https://core.telegram.org/constructor/server_DH_params_ok
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD0E8075C
    TL_NAME: ClassVar[str] = "server_DH_params_ok"
    TL_TYPE: ClassVar[str] = "Server_DH_Params"
    TL: ClassVar[str] = "server_DH_params_ok#d0e8075c nonce:int128 server_nonce:int128 encrypted_answer:bytes = Server_DH_Params"

    nonce: bytes
    server_nonce: bytes
    encrypted_answer: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s(0xD0E8075C, fixed(self.nonce, 16), fixed(self.server_nonce, 16))
        write_bytes(out, self.encrypted_answer)


class ServerDHParamsFail(TLObject):
    """The form 'fail' of Server_DH_Params.

    ``server_DH_params_fail#79cb045d nonce:int128 server_nonce:int128 new_nonce_hash:int128 = Server_DH_Params``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce_hash: The new nonce hash.

    https://core.telegram.org/constructor/server_DH_params_fail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x79CB045D
    TL_NAME: ClassVar[str] = "server_DH_params_fail"
    TL_TYPE: ClassVar[str] = "Server_DH_Params"
    TL: ClassVar[str] = "server_DH_params_fail#79cb045d nonce:int128 server_nonce:int128 new_nonce_hash:int128 = Server_DH_Params"

    nonce: bytes
    server_nonce: bytes
    new_nonce_hash: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s16s(0x79CB045D, fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce_hash, 16))


TypeServerDHParams: TypeAlias = ServerDHParamsOk | ServerDHParamsFail
"""``Server_DH_Params``: https://core.telegram.org/type/Server_DH_Params"""


class ServerDHInnerData(TLObject):
    """The ordinary form of Server_DH_inner_data.

    ``server_DH_inner_data#b5890dba nonce:int128 server_nonce:int128 g:int dh_prime:bytes g_a:bytes server_time:int = Server_DH_inner_data``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param g: The g.
    :param dh_prime: The dh prime.
    :param g_a: The g a.
    :param server_time: The server time.

    https://core.telegram.org/constructor/server_DH_inner_data
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB5890DBA
    TL_NAME: ClassVar[str] = "server_DH_inner_data"
    TL_TYPE: ClassVar[str] = "Server_DH_inner_data"
    TL: ClassVar[str] = "server_DH_inner_data#b5890dba nonce:int128 server_nonce:int128 g:int dh_prime:bytes g_a:bytes server_time:int = Server_DH_inner_data"

    nonce: bytes
    server_nonce: bytes
    g: int
    dh_prime: bytes
    g_a: bytes
    server_time: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16si(0xB5890DBA, fixed(self.nonce, 16), fixed(self.server_nonce, 16), self.g)
        write_bytes(out, self.dh_prime)
        write_bytes(out, self.g_a)
        out += pack_i(self.server_time)


TypeServerDHInnerData: TypeAlias = ServerDHInnerData
"""``Server_DH_inner_data``: https://core.telegram.org/type/Server_DH_inner_data"""


class ClientDHInnerData(TLObject):
    """The ordinary form of Client_DH_Inner_Data.

    ``client_DH_inner_data#6643b654 nonce:int128 server_nonce:int128 retry_id:long g_b:bytes = Client_DH_Inner_Data``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param retry_id: Id of the retry.
    :param g_b: The g b.

    https://core.telegram.org/constructor/client_DH_inner_data
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6643B654
    TL_NAME: ClassVar[str] = "client_DH_inner_data"
    TL_TYPE: ClassVar[str] = "Client_DH_Inner_Data"
    TL: ClassVar[str] = "client_DH_inner_data#6643b654 nonce:int128 server_nonce:int128 retry_id:long g_b:bytes = Client_DH_Inner_Data"

    nonce: bytes
    server_nonce: bytes
    retry_id: int
    g_b: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16sq(0x6643B654, fixed(self.nonce, 16), fixed(self.server_nonce, 16), self.retry_id)
        write_bytes(out, self.g_b)


TypeClientDHInnerData: TypeAlias = ClientDHInnerData
"""``Client_DH_Inner_Data``: https://core.telegram.org/type/Client_DH_Inner_Data"""


class DhGenOk(TLObject):
    """The form 'dh gen ok' of Set_client_DH_params_answer.

    ``dh_gen_ok#3bcbf734 nonce:int128 server_nonce:int128 new_nonce_hash1:int128 = Set_client_DH_params_answer``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce_hash1: The new nonce hash 1.

    https://core.telegram.org/constructor/dh_gen_ok
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3BCBF734
    TL_NAME: ClassVar[str] = "dh_gen_ok"
    TL_TYPE: ClassVar[str] = "Set_client_DH_params_answer"
    TL: ClassVar[str] = "dh_gen_ok#3bcbf734 nonce:int128 server_nonce:int128 new_nonce_hash1:int128 = Set_client_DH_params_answer"

    nonce: bytes
    server_nonce: bytes
    new_nonce_hash1: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s16s(0x3BCBF734, fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce_hash1, 16))


class DhGenRetry(TLObject):
    """The form 'dh gen retry' of Set_client_DH_params_answer.

    ``dh_gen_retry#46dc1fb9 nonce:int128 server_nonce:int128 new_nonce_hash2:int128 = Set_client_DH_params_answer``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce_hash2: The new nonce hash 2.

    https://core.telegram.org/constructor/dh_gen_retry
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x46DC1FB9
    TL_NAME: ClassVar[str] = "dh_gen_retry"
    TL_TYPE: ClassVar[str] = "Set_client_DH_params_answer"
    TL: ClassVar[str] = "dh_gen_retry#46dc1fb9 nonce:int128 server_nonce:int128 new_nonce_hash2:int128 = Set_client_DH_params_answer"

    nonce: bytes
    server_nonce: bytes
    new_nonce_hash2: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s16s(0x46DC1FB9, fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce_hash2, 16))


class DhGenFail(TLObject):
    """The form 'dh gen fail' of Set_client_DH_params_answer.

    ``dh_gen_fail#a69dae02 nonce:int128 server_nonce:int128 new_nonce_hash3:int128 = Set_client_DH_params_answer``

    :param nonce: A random number.
    :param server_nonce: The server nonce.
    :param new_nonce_hash3: The new nonce hash 3.

    https://core.telegram.org/constructor/dh_gen_fail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA69DAE02
    TL_NAME: ClassVar[str] = "dh_gen_fail"
    TL_TYPE: ClassVar[str] = "Set_client_DH_params_answer"
    TL: ClassVar[str] = "dh_gen_fail#a69dae02 nonce:int128 server_nonce:int128 new_nonce_hash3:int128 = Set_client_DH_params_answer"

    nonce: bytes
    server_nonce: bytes
    new_nonce_hash3: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I16s16s16s(0xA69DAE02, fixed(self.nonce, 16), fixed(self.server_nonce, 16), fixed(self.new_nonce_hash3, 16))


TypeSetClientDHParamsAnswer: TypeAlias = DhGenOk | DhGenRetry | DhGenFail
"""``Set_client_DH_params_answer``: https://core.telegram.org/type/Set_client_DH_params_answer"""


class BindAuthKeyInner(TLObject):
    """The ordinary form of BindAuthKeyInner.

    ``bind_auth_key_inner#75a3f765 nonce:long temp_auth_key_id:long perm_auth_key_id:long temp_session_id:long expires_at:int = BindAuthKeyInner``

    :param nonce: A random number.
    :param temp_auth_key_id: Id of the temp auth key.
    :param perm_auth_key_id: Id of the perm auth key.
    :param temp_session_id: Id of the temp session.
    :param expires_at: The expires at.

    https://core.telegram.org/constructor/bind_auth_key_inner
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x75A3F765
    TL_NAME: ClassVar[str] = "bind_auth_key_inner"
    TL_TYPE: ClassVar[str] = "BindAuthKeyInner"
    TL: ClassVar[str] = "bind_auth_key_inner#75a3f765 nonce:long temp_auth_key_id:long perm_auth_key_id:long temp_session_id:long expires_at:int = BindAuthKeyInner"

    nonce: int
    temp_auth_key_id: int
    perm_auth_key_id: int
    temp_session_id: int
    expires_at: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I4qi(0x75A3F765, self.nonce, self.temp_auth_key_id, self.perm_auth_key_id, self.temp_session_id, self.expires_at)


TypeBindAuthKeyInner: TypeAlias = BindAuthKeyInner
"""``BindAuthKeyInner``: https://core.telegram.org/type/BindAuthKeyInner"""


class RpcResult(TLObject):
    """The ordinary form of RpcResult.

    ``rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult``

    :param req_msg_id: Id of the req msg.
    :param result: The result.

    https://core.telegram.org/constructor/rpc_result
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF35C6D01
    TL_NAME: ClassVar[str] = "rpc_result"
    TL_TYPE: ClassVar[str] = "RpcResult"
    TL: ClassVar[str] = "rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult"

    req_msg_id: int
    result: TLObject

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xF35C6D01, self.req_msg_id)
        self.result.write_to(out)


TypeRpcResult: TypeAlias = RpcResult
"""``RpcResult``: https://core.telegram.org/type/RpcResult"""


class RpcError(TLObject):
    """The ordinary form of RpcError.

    ``rpc_error#2144ca19 error_code:int error_message:string = RpcError``

    :param error_code: The error code.
    :param error_message: The error message.

    https://core.telegram.org/constructor/rpc_error
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2144CA19
    TL_NAME: ClassVar[str] = "rpc_error"
    TL_TYPE: ClassVar[str] = "RpcError"
    TL: ClassVar[str] = "rpc_error#2144ca19 error_code:int error_message:string = RpcError"

    error_code: int
    error_message: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x2144CA19, self.error_code)
        write_str(out, self.error_message)


TypeRpcError: TypeAlias = RpcError
"""``RpcError``: https://core.telegram.org/type/RpcError"""


class RpcAnswerUnknown(TLObject):
    """The form 'rpc answer unknown' of RpcDropAnswer.

    ``rpc_answer_unknown#5e2ad36e = RpcDropAnswer``

    https://core.telegram.org/constructor/rpc_answer_unknown
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5E2AD36E
    TL_NAME: ClassVar[str] = "rpc_answer_unknown"
    TL_TYPE: ClassVar[str] = "RpcDropAnswer"
    TL: ClassVar[str] = "rpc_answer_unknown#5e2ad36e = RpcDropAnswer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6e\xd3\x2a\x5e"


class RpcAnswerDroppedRunning(TLObject):
    """The form 'rpc answer dropped running' of RpcDropAnswer.

    ``rpc_answer_dropped_running#cd78e586 = RpcDropAnswer``

    https://core.telegram.org/constructor/rpc_answer_dropped_running
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCD78E586
    TL_NAME: ClassVar[str] = "rpc_answer_dropped_running"
    TL_TYPE: ClassVar[str] = "RpcDropAnswer"
    TL: ClassVar[str] = "rpc_answer_dropped_running#cd78e586 = RpcDropAnswer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x86\xe5\x78\xcd"


class RpcAnswerDropped(TLObject):
    """The form 'rpc answer dropped' of RpcDropAnswer.

    ``rpc_answer_dropped#a43ad8b7 msg_id:long seq_no:int bytes:int = RpcDropAnswer``

    :param msg_id: Id of the message.
    :param seq_no: The seq no.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/rpc_answer_dropped
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA43AD8B7
    TL_NAME: ClassVar[str] = "rpc_answer_dropped"
    TL_TYPE: ClassVar[str] = "RpcDropAnswer"
    TL: ClassVar[str] = "rpc_answer_dropped#a43ad8b7 msg_id:long seq_no:int bytes:int = RpcDropAnswer"

    msg_id: int
    seq_no: int
    bytes: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0xA43AD8B7, self.msg_id, self.seq_no, self.bytes)


TypeRpcDropAnswer: TypeAlias = RpcAnswerUnknown | RpcAnswerDroppedRunning | RpcAnswerDropped
"""``RpcDropAnswer``: https://core.telegram.org/type/RpcDropAnswer"""


class FutureSalt(TLObject):
    """The ordinary form of FutureSalt.

    ``future_salt#0949d9dc valid_since:int valid_until:int salt:long = FutureSalt``

    :param valid_since: The valid since.
    :param valid_until: The valid until.
    :param salt: The salt.

    https://core.telegram.org/constructor/future_salt
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0949D9DC
    TL_NAME: ClassVar[str] = "future_salt"
    TL_TYPE: ClassVar[str] = "FutureSalt"
    TL: ClassVar[str] = "future_salt#0949d9dc valid_since:int valid_until:int salt:long = FutureSalt"

    valid_since: int
    valid_until: int
    salt: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2iq(0x0949D9DC, self.valid_since, self.valid_until, self.salt)


TypeFutureSalt: TypeAlias = FutureSalt
"""``FutureSalt``: https://core.telegram.org/type/FutureSalt"""


class FutureSalts(TLObject):
    """The ordinary form of FutureSalts.

    ``future_salts#ae500895 req_msg_id:long now:int salts:vector<future_salt> = FutureSalts``

    :param req_msg_id: Id of the req msg.
    :param now: The now.
    :param salts: The salts.

    https://core.telegram.org/constructor/future_salts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAE500895
    TL_NAME: ClassVar[str] = "future_salts"
    TL_TYPE: ClassVar[str] = "FutureSalts"
    TL: ClassVar[str] = "future_salts#ae500895 req_msg_id:long now:int salts:vector<future_salt> = FutureSalts"

    req_msg_id: int
    now: int
    salts: list[FutureSalt]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xAE500895, self.req_msg_id, self.now)
        _write_vector_future_salt(out, self.salts)


TypeFutureSalts: TypeAlias = FutureSalts
"""``FutureSalts``: https://core.telegram.org/type/FutureSalts"""


class Pong(TLObject):
    """The ordinary form of Pong.

    ``pong#347773c5 msg_id:long ping_id:long = Pong``

    :param msg_id: Id of the message.
    :param ping_id: Id of the ping.

    https://core.telegram.org/constructor/pong
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x347773C5
    TL_NAME: ClassVar[str] = "pong"
    TL_TYPE: ClassVar[str] = "Pong"
    TL: ClassVar[str] = "pong#347773c5 msg_id:long ping_id:long = Pong"

    msg_id: int
    ping_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x347773C5, self.msg_id, self.ping_id)


TypePong: TypeAlias = Pong
"""``Pong``: https://core.telegram.org/type/Pong"""


class DestroySessionOk(TLObject):
    """The form 'destroy session ok' of DestroySessionRes.

    ``destroy_session_ok#e22045fc session_id:long = DestroySessionRes``

    :param session_id: Id of the session.

    https://core.telegram.org/constructor/destroy_session_ok
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE22045FC
    TL_NAME: ClassVar[str] = "destroy_session_ok"
    TL_TYPE: ClassVar[str] = "DestroySessionRes"
    TL: ClassVar[str] = "destroy_session_ok#e22045fc session_id:long = DestroySessionRes"

    session_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE22045FC, self.session_id)


class DestroySessionNone(TLObject):
    """The form 'destroy session none' of DestroySessionRes.

    ``destroy_session_none#62d350c9 session_id:long = DestroySessionRes``

    :param session_id: Id of the session.

    https://core.telegram.org/constructor/destroy_session_none
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x62D350C9
    TL_NAME: ClassVar[str] = "destroy_session_none"
    TL_TYPE: ClassVar[str] = "DestroySessionRes"
    TL: ClassVar[str] = "destroy_session_none#62d350c9 session_id:long = DestroySessionRes"

    session_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x62D350C9, self.session_id)


TypeDestroySessionRes: TypeAlias = DestroySessionOk | DestroySessionNone
"""``DestroySessionRes``: https://core.telegram.org/type/DestroySessionRes"""


class NewSessionCreated(TLObject):
    """The form 'created' of NewSession.

    ``new_session_created#9ec20908 first_msg_id:long unique_id:long server_salt:long = NewSession``

    :param first_msg_id: Id of the first msg.
    :param unique_id: Id of the unique.
    :param server_salt: The server salt.

    https://core.telegram.org/constructor/new_session_created
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9EC20908
    TL_NAME: ClassVar[str] = "new_session_created"
    TL_TYPE: ClassVar[str] = "NewSession"
    TL: ClassVar[str] = "new_session_created#9ec20908 first_msg_id:long unique_id:long server_salt:long = NewSession"

    first_msg_id: int
    unique_id: int
    server_salt: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3q(0x9EC20908, self.first_msg_id, self.unique_id, self.server_salt)


TypeNewSession: TypeAlias = NewSessionCreated
"""``NewSession``: https://core.telegram.org/type/NewSession"""


class MsgContainer(TLObject):
    """The form 'msg container' of MessageContainer.

    ``msg_container#73f1f8dc messages:vector<%Message> = MessageContainer``

    :param messages: The messages.

    https://core.telegram.org/constructor/msg_container
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x73F1F8DC
    TL_NAME: ClassVar[str] = "msg_container"
    TL_TYPE: ClassVar[str] = "MessageContainer"
    TL: ClassVar[str] = "msg_container#73f1f8dc messages:vector<%Message> = MessageContainer"

    messages: list[TypeMessage]

    def write_to(self, out: bytearray) -> None:
        out += b"\xdc\xf8\xf1\x73"
        _write_vector_bare_Message(out, self.messages)


TypeMessageContainer: TypeAlias = MsgContainer
"""``MessageContainer``: https://core.telegram.org/type/MessageContainer"""


class Message(TLObject):
    """The ordinary form of Message.

    ``message msg_id:long seqno:int bytes:int body:Object = Message``

    :param msg_id: Id of the message.
    :param seqno: The seqno.
    :param bytes: The raw data.
    :param body: The body.

    https://core.telegram.org/constructor/message
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5BB8E511
    TL_NAME: ClassVar[str] = "message"
    TL_TYPE: ClassVar[str] = "Message"
    TL: ClassVar[str] = "message msg_id:long seqno:int bytes:int body:Object = Message"

    msg_id: int
    seqno: int
    bytes: int
    body: TLObject

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0x5BB8E511, self.msg_id, self.seqno, self.bytes)
        self.body.write_to(out)


TypeMessage: TypeAlias = Message
"""``Message``: https://core.telegram.org/type/Message"""


class MsgCopy(TLObject):
    """The form 'msg copy' of MessageCopy.

    ``msg_copy#e06046b2 orig_message:Message = MessageCopy``

    :param orig_message: The orig message.

    https://core.telegram.org/constructor/msg_copy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE06046B2
    TL_NAME: ClassVar[str] = "msg_copy"
    TL_TYPE: ClassVar[str] = "MessageCopy"
    TL: ClassVar[str] = "msg_copy#e06046b2 orig_message:Message = MessageCopy"

    orig_message: TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\xb2\x46\x60\xe0"
        self.orig_message.write_to(out)


TypeMessageCopy: TypeAlias = MsgCopy
"""``MessageCopy``: https://core.telegram.org/type/MessageCopy"""


class GzipPacked(TLObject):
    """The form 'gzip packed' of Object.

    ``gzip_packed#3072cfa1 packed_data:bytes = Object``

    :param packed_data: The packed data.

    https://core.telegram.org/constructor/gzip_packed
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3072CFA1
    TL_NAME: ClassVar[str] = "gzip_packed"
    TL_TYPE: ClassVar[str] = "Object"
    TL: ClassVar[str] = "gzip_packed#3072cfa1 packed_data:bytes = Object"

    packed_data: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xa1\xcf\x72\x30"
        write_bytes(out, self.packed_data)


TypeObject: TypeAlias = GzipPacked
"""``Object``: https://core.telegram.org/type/Object"""


class MsgsAck(TLObject):
    """The ordinary form of MsgsAck.

    ``msgs_ack#62d6b459 msg_ids:Vector<long> = MsgsAck``

    :param msg_ids: The msg ids.

    https://core.telegram.org/constructor/msgs_ack
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x62D6B459
    TL_NAME: ClassVar[str] = "msgs_ack"
    TL_TYPE: ClassVar[str] = "MsgsAck"
    TL: ClassVar[str] = "msgs_ack#62d6b459 msg_ids:Vector<long> = MsgsAck"

    msg_ids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x59\xb4\xd6\x62"
        write_longs(out, self.msg_ids)


TypeMsgsAck: TypeAlias = MsgsAck
"""``MsgsAck``: https://core.telegram.org/type/MsgsAck"""


class BadMsgNotification(TLObject):
    """The ordinary form of BadMsgNotification.

    ``bad_msg_notification#a7eff811 bad_msg_id:long bad_msg_seqno:int error_code:int = BadMsgNotification``

    :param bad_msg_id: Id of the bad msg.
    :param bad_msg_seqno: The bad msg seqno.
    :param error_code: The error code.

    https://core.telegram.org/constructor/bad_msg_notification
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA7EFF811
    TL_NAME: ClassVar[str] = "bad_msg_notification"
    TL_TYPE: ClassVar[str] = "BadMsgNotification"
    TL: ClassVar[str] = "bad_msg_notification#a7eff811 bad_msg_id:long bad_msg_seqno:int error_code:int = BadMsgNotification"

    bad_msg_id: int
    bad_msg_seqno: int
    error_code: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0xA7EFF811, self.bad_msg_id, self.bad_msg_seqno, self.error_code)


class BadServerSalt(TLObject):
    """The form 'bad server salt' of BadMsgNotification.

    ``bad_server_salt#edab447b bad_msg_id:long bad_msg_seqno:int error_code:int new_server_salt:long = BadMsgNotification``

    :param bad_msg_id: Id of the bad msg.
    :param bad_msg_seqno: The bad msg seqno.
    :param error_code: The error code.
    :param new_server_salt: The new server salt.

    https://core.telegram.org/constructor/bad_server_salt
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDAB447B
    TL_NAME: ClassVar[str] = "bad_server_salt"
    TL_TYPE: ClassVar[str] = "BadMsgNotification"
    TL: ClassVar[str] = "bad_server_salt#edab447b bad_msg_id:long bad_msg_seqno:int error_code:int new_server_salt:long = BadMsgNotification"

    bad_msg_id: int
    bad_msg_seqno: int
    error_code: int
    new_server_salt: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2iq(0xEDAB447B, self.bad_msg_id, self.bad_msg_seqno, self.error_code, self.new_server_salt)


TypeBadMsgNotification: TypeAlias = BadMsgNotification | BadServerSalt
"""``BadMsgNotification``: https://core.telegram.org/type/BadMsgNotification"""


class MsgResendReq(TLObject):
    """The ordinary form of MsgResendReq.

    ``msg_resend_req#7d861a08 msg_ids:Vector<long> = MsgResendReq``

    :param msg_ids: The msg ids.

    https://core.telegram.org/constructor/msg_resend_req
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D861A08
    TL_NAME: ClassVar[str] = "msg_resend_req"
    TL_TYPE: ClassVar[str] = "MsgResendReq"
    TL: ClassVar[str] = "msg_resend_req#7d861a08 msg_ids:Vector<long> = MsgResendReq"

    msg_ids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\x1a\x86\x7d"
        write_longs(out, self.msg_ids)


class MsgResendAnsReq(TLObject):
    """The form 'msg resend ans req' of MsgResendReq.

    ``msg_resend_ans_req#8610baeb msg_ids:Vector<long> = MsgResendReq``

    :param msg_ids: The msg ids.

    https://core.telegram.org/constructor/msg_resend_ans_req
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8610BAEB
    TL_NAME: ClassVar[str] = "msg_resend_ans_req"
    TL_TYPE: ClassVar[str] = "MsgResendReq"
    TL: ClassVar[str] = "msg_resend_ans_req#8610baeb msg_ids:Vector<long> = MsgResendReq"

    msg_ids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\xba\x10\x86"
        write_longs(out, self.msg_ids)


TypeMsgResendReq: TypeAlias = MsgResendReq | MsgResendAnsReq
"""``MsgResendReq``: https://core.telegram.org/type/MsgResendReq"""


class MsgsStateReq(TLObject):
    """The ordinary form of MsgsStateReq.

    ``msgs_state_req#da69fb52 msg_ids:Vector<long> = MsgsStateReq``

    :param msg_ids: The msg ids.

    https://core.telegram.org/constructor/msgs_state_req
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDA69FB52
    TL_NAME: ClassVar[str] = "msgs_state_req"
    TL_TYPE: ClassVar[str] = "MsgsStateReq"
    TL: ClassVar[str] = "msgs_state_req#da69fb52 msg_ids:Vector<long> = MsgsStateReq"

    msg_ids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x52\xfb\x69\xda"
        write_longs(out, self.msg_ids)


TypeMsgsStateReq: TypeAlias = MsgsStateReq
"""``MsgsStateReq``: https://core.telegram.org/type/MsgsStateReq"""


class MsgsStateInfo(TLObject):
    """The ordinary form of MsgsStateInfo.

    ``msgs_state_info#04deb57d req_msg_id:long info:bytes = MsgsStateInfo``

    :param req_msg_id: Id of the req msg.
    :param info: The info.

    https://core.telegram.org/constructor/msgs_state_info
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x04DEB57D
    TL_NAME: ClassVar[str] = "msgs_state_info"
    TL_TYPE: ClassVar[str] = "MsgsStateInfo"
    TL: ClassVar[str] = "msgs_state_info#04deb57d req_msg_id:long info:bytes = MsgsStateInfo"

    req_msg_id: int
    info: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x04DEB57D, self.req_msg_id)
        write_bytes(out, self.info)


TypeMsgsStateInfo: TypeAlias = MsgsStateInfo
"""``MsgsStateInfo``: https://core.telegram.org/type/MsgsStateInfo"""


class MsgsAllInfo(TLObject):
    """The ordinary form of MsgsAllInfo.

    ``msgs_all_info#8cc0d131 msg_ids:Vector<long> info:bytes = MsgsAllInfo``

    :param msg_ids: The msg ids.
    :param info: The info.

    https://core.telegram.org/constructor/msgs_all_info
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8CC0D131
    TL_NAME: ClassVar[str] = "msgs_all_info"
    TL_TYPE: ClassVar[str] = "MsgsAllInfo"
    TL: ClassVar[str] = "msgs_all_info#8cc0d131 msg_ids:Vector<long> info:bytes = MsgsAllInfo"

    msg_ids: list[int]
    info: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x31\xd1\xc0\x8c"
        write_longs(out, self.msg_ids)
        write_bytes(out, self.info)


TypeMsgsAllInfo: TypeAlias = MsgsAllInfo
"""``MsgsAllInfo``: https://core.telegram.org/type/MsgsAllInfo"""


class MsgDetailedInfo(TLObject):
    """The ordinary form of MsgDetailedInfo.

    ``msg_detailed_info#276d3ec6 msg_id:long answer_msg_id:long bytes:int status:int = MsgDetailedInfo``

    :param msg_id: Id of the message.
    :param answer_msg_id: Id of the answer msg.
    :param bytes: The raw data.
    :param status: The status.

    https://core.telegram.org/constructor/msg_detailed_info
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x276D3EC6
    TL_NAME: ClassVar[str] = "msg_detailed_info"
    TL_TYPE: ClassVar[str] = "MsgDetailedInfo"
    TL: ClassVar[str] = "msg_detailed_info#276d3ec6 msg_id:long answer_msg_id:long bytes:int status:int = MsgDetailedInfo"

    msg_id: int
    answer_msg_id: int
    bytes: int
    status: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q2i(0x276D3EC6, self.msg_id, self.answer_msg_id, self.bytes, self.status)


class MsgNewDetailedInfo(TLObject):
    """The form 'msg new detailed info' of MsgDetailedInfo.

    ``msg_new_detailed_info#809db6df answer_msg_id:long bytes:int status:int = MsgDetailedInfo``

    :param answer_msg_id: Id of the answer msg.
    :param bytes: The raw data.
    :param status: The status.

    https://core.telegram.org/constructor/msg_new_detailed_info
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x809DB6DF
    TL_NAME: ClassVar[str] = "msg_new_detailed_info"
    TL_TYPE: ClassVar[str] = "MsgDetailedInfo"
    TL: ClassVar[str] = "msg_new_detailed_info#809db6df answer_msg_id:long bytes:int status:int = MsgDetailedInfo"

    answer_msg_id: int
    bytes: int
    status: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0x809DB6DF, self.answer_msg_id, self.bytes, self.status)


TypeMsgDetailedInfo: TypeAlias = MsgDetailedInfo | MsgNewDetailedInfo
"""``MsgDetailedInfo``: https://core.telegram.org/type/MsgDetailedInfo"""


class DestroyAuthKeyOk(TLObject):
    """The form 'destroy auth key ok' of DestroyAuthKeyRes.

    ``destroy_auth_key_ok#f660e1d4 = DestroyAuthKeyRes``

    https://core.telegram.org/constructor/destroy_auth_key_ok
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF660E1D4
    TL_NAME: ClassVar[str] = "destroy_auth_key_ok"
    TL_TYPE: ClassVar[str] = "DestroyAuthKeyRes"
    TL: ClassVar[str] = "destroy_auth_key_ok#f660e1d4 = DestroyAuthKeyRes"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd4\xe1\x60\xf6"


class DestroyAuthKeyNone(TLObject):
    """The form 'destroy auth key none' of DestroyAuthKeyRes.

    ``destroy_auth_key_none#0a9f2259 = DestroyAuthKeyRes``

    https://core.telegram.org/constructor/destroy_auth_key_none
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A9F2259
    TL_NAME: ClassVar[str] = "destroy_auth_key_none"
    TL_TYPE: ClassVar[str] = "DestroyAuthKeyRes"
    TL: ClassVar[str] = "destroy_auth_key_none#0a9f2259 = DestroyAuthKeyRes"

    def write_to(self, out: bytearray) -> None:
        out += b"\x59\x22\x9f\x0a"


class DestroyAuthKeyFail(TLObject):
    """The form 'destroy auth key fail' of DestroyAuthKeyRes.

    ``destroy_auth_key_fail#ea109b13 = DestroyAuthKeyRes``

    https://core.telegram.org/constructor/destroy_auth_key_fail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA109B13
    TL_NAME: ClassVar[str] = "destroy_auth_key_fail"
    TL_TYPE: ClassVar[str] = "DestroyAuthKeyRes"
    TL: ClassVar[str] = "destroy_auth_key_fail#ea109b13 = DestroyAuthKeyRes"

    def write_to(self, out: bytearray) -> None:
        out += b"\x13\x9b\x10\xea"


TypeDestroyAuthKeyRes: TypeAlias = DestroyAuthKeyOk | DestroyAuthKeyNone | DestroyAuthKeyFail
"""``DestroyAuthKeyRes``: https://core.telegram.org/type/DestroyAuthKeyRes"""


class HttpWait(TLObject):
    """The ordinary form of HttpWait.

    ``http_wait#9299359f max_delay:int wait_after:int max_wait:int = HttpWait``

    :param max_delay: The max delay.
    :param wait_after: The wait after.
    :param max_wait: The max wait.

    https://core.telegram.org/constructor/http_wait
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9299359F
    TL_NAME: ClassVar[str] = "http_wait"
    TL_TYPE: ClassVar[str] = "HttpWait"
    TL: ClassVar[str] = "http_wait#9299359f max_delay:int wait_after:int max_wait:int = HttpWait"

    max_delay: int
    wait_after: int
    max_wait: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3i(0x9299359F, self.max_delay, self.wait_after, self.max_wait)


TypeHttpWait: TypeAlias = HttpWait
"""``HttpWait``: https://core.telegram.org/type/HttpWait"""


class IpPort(TLObject):
    """The ordinary form of IpPort.

    ``ipPort#d433ad73 ipv4:int port:int = IpPort``

    :param ipv4: The ipv 4.
    :param port: The port.

    https://core.telegram.org/constructor/ipPort
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD433AD73
    TL_NAME: ClassVar[str] = "ipPort"
    TL_TYPE: ClassVar[str] = "IpPort"
    TL: ClassVar[str] = "ipPort#d433ad73 ipv4:int port:int = IpPort"

    ipv4: int
    port: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xD433AD73, self.ipv4, self.port)


class IpPortSecret(TLObject):
    """The form 'secret' of IpPort.

    ``ipPortSecret#37982646 ipv4:int port:int secret:bytes = IpPort``

    :param ipv4: The ipv 4.
    :param port: The port.
    :param secret: The secret.

    https://core.telegram.org/constructor/ipPortSecret
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x37982646
    TL_NAME: ClassVar[str] = "ipPortSecret"
    TL_TYPE: ClassVar[str] = "IpPort"
    TL: ClassVar[str] = "ipPortSecret#37982646 ipv4:int port:int secret:bytes = IpPort"
    _SECRET = frozenset({"secret"})

    ipv4: int
    port: int
    secret: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x37982646, self.ipv4, self.port)
        write_bytes(out, self.secret)


TypeIpPort: TypeAlias = IpPort | IpPortSecret
"""``IpPort``: https://core.telegram.org/type/IpPort"""


class AccessPointRule(TLObject):
    """The ordinary form of AccessPointRule.

    ``accessPointRule#4679b65f phone_prefix_rules:string dc_id:int ips:vector<IpPort> = AccessPointRule``

    :param phone_prefix_rules: The phone prefix rules.
    :param dc_id: The number of the data centre.
    :param ips: The ips.

    https://core.telegram.org/constructor/accessPointRule
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4679B65F
    TL_NAME: ClassVar[str] = "accessPointRule"
    TL_TYPE: ClassVar[str] = "AccessPointRule"
    TL: ClassVar[str] = "accessPointRule#4679b65f phone_prefix_rules:string dc_id:int ips:vector<IpPort> = AccessPointRule"

    phone_prefix_rules: str
    dc_id: int
    ips: list[TypeIpPort]

    def write_to(self, out: bytearray) -> None:
        out += b"\x5f\xb6\x79\x46"
        write_str(out, self.phone_prefix_rules)
        out += pack_i(self.dc_id)
        _write_vector_IpPort(out, self.ips)


TypeAccessPointRule: TypeAlias = AccessPointRule
"""``AccessPointRule``: https://core.telegram.org/type/AccessPointRule"""


def _read_ResPQ(data: bytes, pos: int, depth: int, new: Any = ResPQ) -> tuple[ResPQ, int]:
    nonce, server_nonce = unpack_16s16s(data, pos)
    pq, pos = read_bytes(data, pos + 32)
    server_public_key_fingerprints, pos = read_longs(data, pos)
    return new(nonce, server_nonce, pq, server_public_key_fingerprints), pos


def _read_PQInnerDataDc(data: bytes, pos: int, depth: int, new: Any = PQInnerDataDc) -> tuple[PQInnerDataDc, int]:
    pq, pos = read_bytes(data, pos)
    p, pos = read_bytes(data, pos)
    q, pos = read_bytes(data, pos)
    nonce, server_nonce, new_nonce, dc = unpack_16s16s32si(data, pos)
    return new(pq, p, q, nonce, server_nonce, new_nonce, dc), pos + 68


def _read_PQInnerDataTempDc(data: bytes, pos: int, depth: int, new: Any = PQInnerDataTempDc) -> tuple[PQInnerDataTempDc, int]:
    pq, pos = read_bytes(data, pos)
    p, pos = read_bytes(data, pos)
    q, pos = read_bytes(data, pos)
    nonce, server_nonce, new_nonce, dc, expires_in = unpack_16s16s32s2i(data, pos)
    return new(pq, p, q, nonce, server_nonce, new_nonce, dc, expires_in), pos + 72


def _read_PQInnerData(data: bytes, pos: int, depth: int, new: Any = PQInnerData) -> tuple[PQInnerData, int]:
    pq, pos = read_bytes(data, pos)
    p, pos = read_bytes(data, pos)
    q, pos = read_bytes(data, pos)
    nonce, server_nonce, new_nonce = unpack_16s16s32s(data, pos)
    return new(pq, p, q, nonce, server_nonce, new_nonce), pos + 64


def _read_PQInnerDataTemp(data: bytes, pos: int, depth: int, new: Any = PQInnerDataTemp) -> tuple[PQInnerDataTemp, int]:
    pq, pos = read_bytes(data, pos)
    p, pos = read_bytes(data, pos)
    q, pos = read_bytes(data, pos)
    nonce, server_nonce, new_nonce, expires_in = unpack_16s16s32si(data, pos)
    return new(pq, p, q, nonce, server_nonce, new_nonce, expires_in), pos + 68


def _read_ServerDHParamsOk(data: bytes, pos: int, depth: int, new: Any = ServerDHParamsOk) -> tuple[ServerDHParamsOk, int]:
    nonce, server_nonce = unpack_16s16s(data, pos)
    encrypted_answer, pos = read_bytes(data, pos + 32)
    return new(nonce, server_nonce, encrypted_answer), pos


def _read_ServerDHParamsFail(data: bytes, pos: int, depth: int, new: Any = ServerDHParamsFail) -> tuple[ServerDHParamsFail, int]:
    nonce, server_nonce, new_nonce_hash = unpack_16s16s16s(data, pos)
    return new(nonce, server_nonce, new_nonce_hash), pos + 48


def _read_ServerDHInnerData(data: bytes, pos: int, depth: int, new: Any = ServerDHInnerData) -> tuple[ServerDHInnerData, int]:
    nonce, server_nonce, g = unpack_16s16si(data, pos)
    dh_prime, pos = read_bytes(data, pos + 36)
    g_a, pos = read_bytes(data, pos)
    server_time = unpack_i(data, pos)[0]
    return new(nonce, server_nonce, g, dh_prime, g_a, server_time), pos + 4


def _read_ClientDHInnerData(data: bytes, pos: int, depth: int, new: Any = ClientDHInnerData) -> tuple[ClientDHInnerData, int]:
    nonce, server_nonce, retry_id = unpack_16s16sq(data, pos)
    g_b, pos = read_bytes(data, pos + 40)
    return new(nonce, server_nonce, retry_id, g_b), pos


def _read_DhGenOk(data: bytes, pos: int, depth: int, new: Any = DhGenOk) -> tuple[DhGenOk, int]:
    nonce, server_nonce, new_nonce_hash1 = unpack_16s16s16s(data, pos)
    return new(nonce, server_nonce, new_nonce_hash1), pos + 48


def _read_DhGenRetry(data: bytes, pos: int, depth: int, new: Any = DhGenRetry) -> tuple[DhGenRetry, int]:
    nonce, server_nonce, new_nonce_hash2 = unpack_16s16s16s(data, pos)
    return new(nonce, server_nonce, new_nonce_hash2), pos + 48


def _read_DhGenFail(data: bytes, pos: int, depth: int, new: Any = DhGenFail) -> tuple[DhGenFail, int]:
    nonce, server_nonce, new_nonce_hash3 = unpack_16s16s16s(data, pos)
    return new(nonce, server_nonce, new_nonce_hash3), pos + 48


def _read_BindAuthKeyInner(data: bytes, pos: int, depth: int, new: Any = BindAuthKeyInner) -> tuple[BindAuthKeyInner, int]:
    nonce, temp_auth_key_id, perm_auth_key_id, temp_session_id, expires_at = unpack_4qi(data, pos)
    return new(nonce, temp_auth_key_id, perm_auth_key_id, temp_session_id, expires_at), pos + 36


def _read_RpcResult(data: bytes, pos: int, depth: int, new: Any = RpcResult) -> tuple[RpcResult, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    req_msg_id, cid = unpack_qI(data, pos)
    result, pos = _Object_table[cid](data, pos + 12, depth + 1)
    return new(req_msg_id, result), pos


def _read_RpcError(data: bytes, pos: int, depth: int, new: Any = RpcError) -> tuple[RpcError, int]:
    error_code = unpack_i(data, pos)[0]
    error_message, pos = read_str(data, pos + 4)
    return new(error_code, error_message), pos


def _read_RpcAnswerUnknown(data: bytes, pos: int, depth: int, new: Any = RpcAnswerUnknown) -> tuple[RpcAnswerUnknown, int]:
    return new(), pos


def _read_RpcAnswerDroppedRunning(data: bytes, pos: int, depth: int, new: Any = RpcAnswerDroppedRunning) -> tuple[RpcAnswerDroppedRunning, int]:
    return new(), pos


def _read_RpcAnswerDropped(data: bytes, pos: int, depth: int, new: Any = RpcAnswerDropped) -> tuple[RpcAnswerDropped, int]:
    msg_id, seq_no, bytes = unpack_q2i(data, pos)
    return new(msg_id, seq_no, bytes), pos + 16


def _read_FutureSalt(data: bytes, pos: int, depth: int, new: Any = FutureSalt) -> tuple[FutureSalt, int]:
    valid_since, valid_until, salt = unpack_2iq(data, pos)
    return new(valid_since, valid_until, salt), pos + 16


def _read_FutureSalts(data: bytes, pos: int, depth: int, new: Any = FutureSalts) -> tuple[FutureSalts, int]:
    req_msg_id, now = unpack_qi(data, pos)
    salts, pos = _read_vector_future_salt(data, pos + 12, depth)
    return new(req_msg_id, now, salts), pos


def _read_Pong(data: bytes, pos: int, depth: int, new: Any = Pong) -> tuple[Pong, int]:
    msg_id, ping_id = unpack_2q(data, pos)
    return new(msg_id, ping_id), pos + 16


def _read_DestroySessionOk(data: bytes, pos: int, depth: int, new: Any = DestroySessionOk) -> tuple[DestroySessionOk, int]:
    session_id = unpack_q(data, pos)[0]
    return new(session_id), pos + 8


def _read_DestroySessionNone(data: bytes, pos: int, depth: int, new: Any = DestroySessionNone) -> tuple[DestroySessionNone, int]:
    session_id = unpack_q(data, pos)[0]
    return new(session_id), pos + 8


def _read_NewSessionCreated(data: bytes, pos: int, depth: int, new: Any = NewSessionCreated) -> tuple[NewSessionCreated, int]:
    first_msg_id, unique_id, server_salt = unpack_3q(data, pos)
    return new(first_msg_id, unique_id, server_salt), pos + 24


def _read_MsgContainer(data: bytes, pos: int, depth: int, new: Any = MsgContainer) -> tuple[MsgContainer, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    messages, pos = _read_vector_bare_Message(data, pos, depth)
    return new(messages), pos


def _read_Message(data: bytes, pos: int, depth: int, new: Any = Message) -> tuple[Message, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    msg_id, seqno, bytes, cid = unpack_q2iI(data, pos)
    body, pos = _Object_table[cid](data, pos + 20, depth + 1)
    return new(msg_id, seqno, bytes, body), pos


def _read_MsgCopy(data: bytes, pos: int, depth: int, new: Any = MsgCopy) -> tuple[MsgCopy, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    orig_message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(orig_message), pos


def _read_GzipPacked(data: bytes, pos: int, depth: int, new: Any = GzipPacked) -> tuple[GzipPacked, int]:
    packed_data, pos = read_bytes(data, pos)
    return new(packed_data), pos


def _read_MsgsAck(data: bytes, pos: int, depth: int, new: Any = MsgsAck) -> tuple[MsgsAck, int]:
    msg_ids, pos = read_longs(data, pos)
    return new(msg_ids), pos


def _read_BadMsgNotification(data: bytes, pos: int, depth: int, new: Any = BadMsgNotification) -> tuple[BadMsgNotification, int]:
    bad_msg_id, bad_msg_seqno, error_code = unpack_q2i(data, pos)
    return new(bad_msg_id, bad_msg_seqno, error_code), pos + 16


def _read_BadServerSalt(data: bytes, pos: int, depth: int, new: Any = BadServerSalt) -> tuple[BadServerSalt, int]:
    bad_msg_id, bad_msg_seqno, error_code, new_server_salt = unpack_q2iq(data, pos)
    return new(bad_msg_id, bad_msg_seqno, error_code, new_server_salt), pos + 24


def _read_MsgResendReq(data: bytes, pos: int, depth: int, new: Any = MsgResendReq) -> tuple[MsgResendReq, int]:
    msg_ids, pos = read_longs(data, pos)
    return new(msg_ids), pos


def _read_MsgResendAnsReq(data: bytes, pos: int, depth: int, new: Any = MsgResendAnsReq) -> tuple[MsgResendAnsReq, int]:
    msg_ids, pos = read_longs(data, pos)
    return new(msg_ids), pos


def _read_MsgsStateReq(data: bytes, pos: int, depth: int, new: Any = MsgsStateReq) -> tuple[MsgsStateReq, int]:
    msg_ids, pos = read_longs(data, pos)
    return new(msg_ids), pos


def _read_MsgsStateInfo(data: bytes, pos: int, depth: int, new: Any = MsgsStateInfo) -> tuple[MsgsStateInfo, int]:
    req_msg_id = unpack_q(data, pos)[0]
    info, pos = read_bytes(data, pos + 8)
    return new(req_msg_id, info), pos


def _read_MsgsAllInfo(data: bytes, pos: int, depth: int, new: Any = MsgsAllInfo) -> tuple[MsgsAllInfo, int]:
    msg_ids, pos = read_longs(data, pos)
    info, pos = read_bytes(data, pos)
    return new(msg_ids, info), pos


def _read_MsgDetailedInfo(data: bytes, pos: int, depth: int, new: Any = MsgDetailedInfo) -> tuple[MsgDetailedInfo, int]:
    msg_id, answer_msg_id, bytes, status = unpack_2q2i(data, pos)
    return new(msg_id, answer_msg_id, bytes, status), pos + 24


def _read_MsgNewDetailedInfo(data: bytes, pos: int, depth: int, new: Any = MsgNewDetailedInfo) -> tuple[MsgNewDetailedInfo, int]:
    answer_msg_id, bytes, status = unpack_q2i(data, pos)
    return new(answer_msg_id, bytes, status), pos + 16


def _read_DestroyAuthKeyOk(data: bytes, pos: int, depth: int, new: Any = DestroyAuthKeyOk) -> tuple[DestroyAuthKeyOk, int]:
    return new(), pos


def _read_DestroyAuthKeyNone(data: bytes, pos: int, depth: int, new: Any = DestroyAuthKeyNone) -> tuple[DestroyAuthKeyNone, int]:
    return new(), pos


def _read_DestroyAuthKeyFail(data: bytes, pos: int, depth: int, new: Any = DestroyAuthKeyFail) -> tuple[DestroyAuthKeyFail, int]:
    return new(), pos


def _read_HttpWait(data: bytes, pos: int, depth: int, new: Any = HttpWait) -> tuple[HttpWait, int]:
    max_delay, wait_after, max_wait = unpack_3i(data, pos)
    return new(max_delay, wait_after, max_wait), pos + 12


def _read_IpPort(data: bytes, pos: int, depth: int, new: Any = IpPort) -> tuple[IpPort, int]:
    ipv4, port = unpack_2i(data, pos)
    return new(ipv4, port), pos + 8


def _read_IpPortSecret(data: bytes, pos: int, depth: int, new: Any = IpPortSecret) -> tuple[IpPortSecret, int]:
    ipv4, port = unpack_2i(data, pos)
    secret, pos = read_bytes(data, pos + 8)
    return new(ipv4, port, secret), pos


def _read_AccessPointRule(data: bytes, pos: int, depth: int, new: Any = AccessPointRule) -> tuple[AccessPointRule, int]:
    phone_prefix_rules, pos = read_str(data, pos)
    dc_id = unpack_i(data, pos)[0]
    ips, pos = _read_vector_IpPort(data, pos + 4, depth)
    return new(phone_prefix_rules, dc_id, ips), pos


registry.add("ResPQ", {
    0x05162463: _read_ResPQ,
})
registry.add("P_Q_inner_data", {
    0xA9F55F95: _read_PQInnerDataDc,
    0x56FDDF88: _read_PQInnerDataTempDc,
    0x83C95AEC: _read_PQInnerData,
    0x3C6A84D4: _read_PQInnerDataTemp,
})
registry.add("Server_DH_Params", {
    0xD0E8075C: _read_ServerDHParamsOk,
    0x79CB045D: _read_ServerDHParamsFail,
})
registry.add("Server_DH_inner_data", {
    0xB5890DBA: _read_ServerDHInnerData,
})
registry.add("Client_DH_Inner_Data", {
    0x6643B654: _read_ClientDHInnerData,
})
registry.add("Set_client_DH_params_answer", {
    0x3BCBF734: _read_DhGenOk,
    0x46DC1FB9: _read_DhGenRetry,
    0xA69DAE02: _read_DhGenFail,
})
registry.add("BindAuthKeyInner", {
    0x75A3F765: _read_BindAuthKeyInner,
})
registry.add("RpcResult", {
    0xF35C6D01: _read_RpcResult,
})
registry.add("RpcError", {
    0x2144CA19: _read_RpcError,
})
registry.add("RpcDropAnswer", {
    0x5E2AD36E: _read_RpcAnswerUnknown,
    0xCD78E586: _read_RpcAnswerDroppedRunning,
    0xA43AD8B7: _read_RpcAnswerDropped,
})
registry.add("FutureSalt", {
    0x0949D9DC: _read_FutureSalt,
})
registry.add("FutureSalts", {
    0xAE500895: _read_FutureSalts,
})
registry.add("Pong", {
    0x347773C5: _read_Pong,
})
registry.add("DestroySessionRes", {
    0xE22045FC: _read_DestroySessionOk,
    0x62D350C9: _read_DestroySessionNone,
})
registry.add("NewSession", {
    0x9EC20908: _read_NewSessionCreated,
})
registry.add("MessageContainer", {
    0x73F1F8DC: _read_MsgContainer,
})
registry.add("Message", {
    0x5BB8E511: _read_Message,
})
registry.add("MessageCopy", {
    0xE06046B2: _read_MsgCopy,
})
registry.add("Object", {
    0x3072CFA1: _read_GzipPacked,
})
registry.add("MsgsAck", {
    0x62D6B459: _read_MsgsAck,
})
registry.add("BadMsgNotification", {
    0xA7EFF811: _read_BadMsgNotification,
    0xEDAB447B: _read_BadServerSalt,
})
registry.add("MsgResendReq", {
    0x7D861A08: _read_MsgResendReq,
    0x8610BAEB: _read_MsgResendAnsReq,
})
registry.add("MsgsStateReq", {
    0xDA69FB52: _read_MsgsStateReq,
})
registry.add("MsgsStateInfo", {
    0x04DEB57D: _read_MsgsStateInfo,
})
registry.add("MsgsAllInfo", {
    0x8CC0D131: _read_MsgsAllInfo,
})
registry.add("MsgDetailedInfo", {
    0x276D3EC6: _read_MsgDetailedInfo,
    0x809DB6DF: _read_MsgNewDetailedInfo,
})
registry.add("DestroyAuthKeyRes", {
    0xF660E1D4: _read_DestroyAuthKeyOk,
    0x0A9F2259: _read_DestroyAuthKeyNone,
    0xEA109B13: _read_DestroyAuthKeyFail,
})
registry.add("HttpWait", {
    0x9299359F: _read_HttpWait,
})
registry.add("IpPort", {
    0xD433AD73: _read_IpPort,
    0x37982646: _read_IpPortSecret,
})
registry.add("AccessPointRule", {
    0x4679B65F: _read_AccessPointRule,
})
