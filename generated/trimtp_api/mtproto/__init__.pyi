# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""Every constructor and method of the MTProto service schema, loaded when first used.

``auth.importAuthorization`` is ``auth.ImportAuthorization``, ``user`` is ``User``, and the boxed type
``auth.Authorization`` is the union ``auth.TypeAuthorization``. Fields are keyword arguments.
"""

from . import help as help
from ._index import registry as _registry
from ._root import AccessPointRule as AccessPointRule
from ._root import BadMsgNotification as BadMsgNotification
from ._root import BadServerSalt as BadServerSalt
from ._root import BindAuthKeyInner as BindAuthKeyInner
from ._root import ClientDHInnerData as ClientDHInnerData
from ._root import DestroyAuthKey as DestroyAuthKey
from ._root import DestroyAuthKeyFail as DestroyAuthKeyFail
from ._root import DestroyAuthKeyNone as DestroyAuthKeyNone
from ._root import DestroyAuthKeyOk as DestroyAuthKeyOk
from ._root import DestroySession as DestroySession
from ._root import DestroySessionNone as DestroySessionNone
from ._root import DestroySessionOk as DestroySessionOk
from ._root import DhGenFail as DhGenFail
from ._root import DhGenOk as DhGenOk
from ._root import DhGenRetry as DhGenRetry
from ._root import FutureSalt as FutureSalt
from ._root import FutureSalts as FutureSalts
from ._root import GetFutureSalts as GetFutureSalts
from ._root import GzipPacked as GzipPacked
from ._root import HttpWait as HttpWait
from ._root import IpPort as IpPort
from ._root import IpPortSecret as IpPortSecret
from ._root import Message as Message
from ._root import MsgContainer as MsgContainer
from ._root import MsgCopy as MsgCopy
from ._root import MsgDetailedInfo as MsgDetailedInfo
from ._root import MsgNewDetailedInfo as MsgNewDetailedInfo
from ._root import MsgResendAnsReq as MsgResendAnsReq
from ._root import MsgResendReq as MsgResendReq
from ._root import MsgsAck as MsgsAck
from ._root import MsgsAllInfo as MsgsAllInfo
from ._root import MsgsStateInfo as MsgsStateInfo
from ._root import MsgsStateReq as MsgsStateReq
from ._root import NewSessionCreated as NewSessionCreated
from ._root import PQInnerData as PQInnerData
from ._root import PQInnerDataDc as PQInnerDataDc
from ._root import PQInnerDataTemp as PQInnerDataTemp
from ._root import PQInnerDataTempDc as PQInnerDataTempDc
from ._root import Ping as Ping
from ._root import PingDelayDisconnect as PingDelayDisconnect
from ._root import Pong as Pong
from ._root import ReqDHParams as ReqDHParams
from ._root import ReqPq as ReqPq
from ._root import ReqPqMulti as ReqPqMulti
from ._root import ResPQ as ResPQ
from ._root import RpcAnswerDropped as RpcAnswerDropped
from ._root import RpcAnswerDroppedRunning as RpcAnswerDroppedRunning
from ._root import RpcAnswerUnknown as RpcAnswerUnknown
from ._root import RpcDropAnswer as RpcDropAnswer
from ._root import RpcError as RpcError
from ._root import RpcResult as RpcResult
from ._root import ServerDHInnerData as ServerDHInnerData
from ._root import ServerDHParamsFail as ServerDHParamsFail
from ._root import ServerDHParamsOk as ServerDHParamsOk
from ._root import SetClientDHParams as SetClientDHParams
from ._root import TypeAccessPointRule as TypeAccessPointRule
from ._root import TypeBadMsgNotification as TypeBadMsgNotification
from ._root import TypeBindAuthKeyInner as TypeBindAuthKeyInner
from ._root import TypeClientDHInnerData as TypeClientDHInnerData
from ._root import TypeDestroyAuthKeyRes as TypeDestroyAuthKeyRes
from ._root import TypeDestroySessionRes as TypeDestroySessionRes
from ._root import TypeFutureSalt as TypeFutureSalt
from ._root import TypeFutureSalts as TypeFutureSalts
from ._root import TypeHttpWait as TypeHttpWait
from ._root import TypeIpPort as TypeIpPort
from ._root import TypeMessage as TypeMessage
from ._root import TypeMessageContainer as TypeMessageContainer
from ._root import TypeMessageCopy as TypeMessageCopy
from ._root import TypeMsgDetailedInfo as TypeMsgDetailedInfo
from ._root import TypeMsgResendReq as TypeMsgResendReq
from ._root import TypeMsgsAck as TypeMsgsAck
from ._root import TypeMsgsAllInfo as TypeMsgsAllInfo
from ._root import TypeMsgsStateInfo as TypeMsgsStateInfo
from ._root import TypeMsgsStateReq as TypeMsgsStateReq
from ._root import TypeNewSession as TypeNewSession
from ._root import TypeObject as TypeObject
from ._root import TypePQInnerData as TypePQInnerData
from ._root import TypePong as TypePong
from ._root import TypeResPQ as TypeResPQ
from ._root import TypeRpcDropAnswer as TypeRpcDropAnswer
from ._root import TypeRpcError as TypeRpcError
from ._root import TypeRpcResult as TypeRpcResult
from ._root import TypeServerDHInnerData as TypeServerDHInnerData
from ._root import TypeServerDHParams as TypeServerDHParams
from ._root import TypeSetClientDHParamsAnswer as TypeSetClientDHParamsAnswer
from .._runtime import FieldInfo as FieldInfo
from .._runtime import Function as Function
from .._runtime import TLDecodeError as TLDecodeError
from .._runtime import TLObject as TLObject
from .._runtime import Vector as Vector
from .._runtime import fields as fields

by_id = _registry.by_id
by_name = _registry.by_name
find = _registry.find
find_method = _registry.find_method
from_bytes = _registry.from_bytes
from_dict = _registry.from_dict
from_json = _registry.from_json
