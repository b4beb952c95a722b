"""From the bytes of a call to its answer: wrappers, faults, who may call, the handler, the ledger.

Spec: https://core.telegram.org/api/invoking
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import trimtp_api as api
from trimtp_api import TLDecodeError, mtproto

from trimtp.testing import layers
from trimtp.testing.methods.registry import Call
from trimtp.testing.refusal import Refusal

if TYPE_CHECKING:
    from trimtp.testing.keyring import MockKey
    from trimtp.testing.session import ServerSession

__all__ = ["execute"]

_logger = logging.getLogger("trimtp.testing")

_UNBOUND_MAY = frozenset({"auth.bindTempAuthKey", "help.getConfig", "help.getNearestDc"})
"""What a temporary key may call before it is bound to a permanent one."""


_AFTER_A_MOVE = frozenset({"auth.exportAuthorization", "auth.logOut"})
"""What the old home of an account still answers."""


@dataclass(slots=True)
class _Pending:
    """A call on its way to its handler."""

    key: MockKey
    session: ServerSession
    msg_id: int
    request: api.Function[Any]
    with_updates: bool = True


def execute(key: MockKey, session: ServerSession, msg_id: int, body: bytes) -> None:
    """Run one API call; its answer goes to the session, now or once what it waits for has happened."""
    try:
        request = layers.read(body)
    except TLDecodeError as error:
        layer = f", layer {key.layer}" if key.layer else ""
        _logger.info("dc %d cannot read a call (of layer %d here%s): %s", key.dc.id, api.LAYER, layer, error)
        session.answer(msg_id, _rpc_error(Refusal("INPUT_FETCH_ERROR")), key.dc.now(), good=False)
        return
    if isinstance(request, api.Function):
        _unwrap(_Pending(key, session, msg_id, request))
    else:
        session.answer(msg_id, _rpc_error(Refusal("INPUT_METHOD_INVALID")), key.dc.now(), good=False)


def _unwrap(pending: _Pending) -> None:
    """Take the wrappers off, outermost first, and run what is inside."""
    key = pending.key
    try:
        while True:
            match pending.request:
                case api.InvokeWithLayer(layer=layer, query=query):
                    _check_layer(key, layer)
                    key.layer = layer
                    pending.request = query
                case api.InitConnection(query=query) as init:
                    _init(key, init)
                    pending.request = query
                case api.InvokeWithoutUpdates(query=query):
                    pending.with_updates = False
                    pending.request = query
                case api.InvokeAfterMsg(msg_id=earlier, query=query):
                    pending.request = query
                    _wait_for(pending, [earlier])
                    return
                case api.InvokeAfterMsgs(msg_ids=earlier_ones, query=query):
                    pending.request = query
                    _wait_for(pending, list(earlier_ones))
                    return
                case _:
                    break
    except Refusal as refusal:
        _answer(pending, _rpc_error(refusal), good=False)
        return
    _start(pending)


def _check_layer(key: MockKey, layer: int) -> None:
    if layer < 1 or (layer > api.LAYER and key.strict):
        raise Refusal("CONNECTION_LAYER_INVALID")
    if layer > api.LAYER:
        key.deviations["a layer newer than the server's"] += 1
    elif layer < layers.OLDEST and layer != key.layer:
        _logger.info("dc %d has a client of layer %d, not all of whose forms are known here", key.dc.id, layer)


def _init(key: MockKey, init: api.InitConnection[Any]) -> None:
    from trimtp.testing.keyring import Device

    if key.layer is None:
        raise Refusal("CONNECTION_LAYER_INVALID")
    if init.api_id <= 0:
        raise Refusal("CONNECTION_API_ID_INVALID")
    if not init.device_model:
        raise Refusal("CONNECTION_DEVICE_MODEL_EMPTY")
    if not init.system_version:
        raise Refusal("CONNECTION_SYSTEM_EMPTY")
    if not init.app_version:
        raise Refusal("CONNECTION_APP_VERSION_EMPTY")
    key.device = key.permanent.device = Device(
        init.api_id, init.device_model, init.system_version, init.app_version, init.lang_code
    )
    key.dc.inits += 1


def _wait_for(pending: _Pending, earlier: list[int]) -> None:
    """Go on once each of the earlier messages of the session is done; refuse if one failed or is not known."""

    def go_on(good: bool) -> None:
        if not good:
            _answer(pending, _rpc_error(Refusal("MSG_WAIT_FAILED", 400)), good=False)
        elif earlier:
            pending.session.after(earlier.pop(0), go_on)
        else:
            _unwrap(pending)

    go_on(True)


def _start(pending: _Pending) -> None:
    """Run the call, unless a fault says otherwise."""
    faults = pending.key.dc.faults
    name = pending.request.TL_NAME

    def run_late() -> None:
        if pending.key.permanent.id in pending.key.dc.keys:  # a key that is gone acts for nobody
            _run(pending)
            pending.key.flush(pending.session)

    if faults.take("stall", name) is not None:
        faults.park(name, run_late)
    else:
        _run(pending)


def _run(pending: _Pending) -> None:
    key, request = pending.key, pending.request
    cluster = key.dc.cluster
    call = Call(cluster, key.dc, key, pending.session, pending.msg_id, key.dc.now())
    name = request.TL_NAME
    before = key.user_id
    error = ""
    try:
        if (rule := key.dc.faults.take("error", name)) is not None and rule.refusal is not None:
            raise rule.refusal
        if key.expires_at is not None and key.bound_to is None and name not in _UNBOUND_MAY:
            raise Refusal("AUTH_KEY_PERM_EMPTY")
        if key.device is None and name != "auth.bindTempAuthKey":
            raise Refusal("CONNECTION_NOT_INITED")
        method = cluster.methods.get(name)
        if method is None:
            raise Refusal("METHOD_INVALID", 400)
        if key.dc.cdn != method.cdn:
            raise Refusal("METHOD_INVALID" if key.dc.cdn else "CDN_METHOD_INVALID")
        if method.login:
            call.check_login(moved=name in _AFTER_A_MOVE)
        result = request.encode_result(layers.in_layer(method.handler(call, request), key.layer))
        if pending.with_updates and key.user_id is not None and name != "auth.bindTempAuthKey":
            pending.session.wants_updates = True
    except Refusal as refusal:
        error = refusal.name
        result = _rpc_error(refusal)
    cluster.book.record(key.dc.id, key.user_id or before, name, pending.msg_id, request.to_bytes(), error)
    _answer(pending, result, good=not error)
    cluster.notify()


def _answer(pending: _Pending, result: bytes, *, good: bool) -> None:
    faults = pending.key.dc.faults
    name = pending.request.TL_NAME
    withhold = faults.take("drop answer", name) is not None
    announce = faults.take("announce", name) is not None
    now = pending.key.dc.now()
    pending.session.answer(pending.msg_id, result, now, good=good, withhold=withhold, announce=announce)


def _rpc_error(refusal: Refusal) -> bytes:
    return mtproto.RpcError(error_code=refusal.code, error_message=refusal.name).to_bytes()
