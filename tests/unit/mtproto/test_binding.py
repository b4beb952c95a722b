"""The binding of a temporary key, opened by hand with the permanent one (check E-08)."""

from __future__ import annotations

import struct
from hashlib import sha1

import trimtp_api as api
from trimtp_api import mtproto

from tests.unit.mtproto.support import Rig
from trimtp.crypto.aes import ige_decrypt
from trimtp.crypto.kdf import AuthKey, derive_v1
from trimtp.mtproto.binding import binding_request

PERMANENT = AuthKey(bytes(range(256)))
TEMPORARY = AuthKey(bytes(reversed(range(256))))
NOW = 1_800_000_000.0
BIND = api.auth.BindTempAuthKey.CONSTRUCTOR_ID.to_bytes(4, "little")


def numbers(length: int) -> bytes:
    """Bytes that are random enough to tell places apart."""
    return bytes((7 * i + length) % 256 for i in range(length))


def opened(request: api.auth.BindTempAuthKey) -> tuple[int, int, mtproto.BindAuthKeyInner]:
    """msg_id, seq_no and content of the sealed part, with every check a server makes."""
    sealed = request.encrypted_message
    assert sealed[:8] == PERMANENT.id_bytes
    plain = ige_decrypt(sealed[24:], *derive_v1(PERMANENT.data, sealed[8:24], from_client=True))
    msg_id, seq_no, length = struct.unpack_from("<qii", plain, 16)
    assert length == 40
    assert sha1(plain[: 32 + length]).digest()[4:20] == sealed[8:24]
    inner = mtproto.from_bytes(plain[32 : 32 + length])
    assert isinstance(inner, mtproto.BindAuthKeyInner)
    return msg_id, seq_no, inner


def signed(key: AuthKey) -> int:
    return int.from_bytes(key.id_bytes, "little", signed=True)


def test_E_08_the_sealed_part_repeats_what_the_request_says() -> None:
    body = binding_request(
        PERMANENT, TEMPORARY, msg_id=4 << 32, session_id=-5, expires_at=int(NOW) + 60, random_bytes=numbers
    )
    request = api.from_bytes(body)
    assert isinstance(request, api.auth.BindTempAuthKey)
    assert (request.perm_auth_key_id, request.expires_at) == (signed(PERMANENT), int(NOW) + 60)
    msg_id, seq_no, inner = opened(request)
    assert (msg_id, seq_no) == (4 << 32, 0)
    assert inner == mtproto.BindAuthKeyInner(
        nonce=request.nonce,
        temp_auth_key_id=signed(TEMPORARY),
        perm_auth_key_id=signed(PERMANENT),
        temp_session_id=-5,
        expires_at=int(NOW) + 60,
    )


def test_E_08_a_binding_sent_again_names_its_new_msg_id() -> None:
    rig = Rig()
    session = rig.session
    rig.submit()
    session.submit_binding(PERMANENT, NOW + 3600.9)
    seen = []
    for _ in range(2):
        (message,) = [m for m in rig.messages() if m.body[:4] == BIND]
        request = api.from_bytes(message.body)
        assert isinstance(request, api.auth.BindTempAuthKey)
        assert request.expires_at == int(NOW) + 3600
        inner_msg_id, _, content = opened(request)
        assert inner_msg_id == message.msg_id
        assert (content.temp_session_id, content.temp_auth_key_id) == (session.session_id, signed(session.auth_key))
        seen.append(message.msg_id)
        session._core.stir()
        session._core.outbox.again(list(session._core.outbox.sent()), certain=True)
    assert seen[0] < seen[1]
