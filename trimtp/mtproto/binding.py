"""Binding a temporary auth key to the permanent one, which gives perfect forward secrecy.

All traffic is encrypted with a temporary key that is forgotten after a day; the permanent key, which lies in the store,
signs for it once and encrypts nothing else, so whoever steals it cannot read what was said before. The proof that both
keys are ours is a small message encrypted under the permanent key as MTProto 1.0 did it, inside a request sent under
the temporary one: both carry the same msg_id, so the request can only be made when it leaves.

Spec: https://core.telegram.org/api/pfs and https://core.telegram.org/method/auth.bindTempAuthKey
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from trimtp_api import mtproto

from trimtp.crypto.aes import ige_encrypt
from trimtp.crypto.kdf import AuthKey, derive_v1, message_key_v1

__all__ = ["BOUND", "binding_request"]

BOUND = (0x997275B5).to_bytes(4, "little")
"""The answer of a server that took the binding: ``boolTrue``."""

_HEAD = struct.Struct("<16sqii")  # random (where salt and session_id would be), msg_id, seq_no, length
_REQUEST = struct.Struct("<IqqiB")  # constructor, perm_auth_key_id, nonce, expires_at, length of encrypted_message
_BIND = 0xCDD42A05  # the class comes with fifty others that most clients never need
_BLOCK = 16


def binding_request(
    permanent: AuthKey,
    temporary: AuthKey,
    *,
    msg_id: int,
    session_id: int,
    expires_at: int,
    random_bytes: Callable[[int], bytes],
) -> bytes:
    """The ``auth.bindTempAuthKey`` to be sent with this ``msg_id`` in this session; always of the same length.

    ``expires_at`` is when the temporary key ends, in Unix seconds of the server.
    """
    nonce = int.from_bytes(random_bytes(8), "little", signed=True)
    permanent_id = int.from_bytes(permanent.id_bytes, "little", signed=True)
    inner = mtproto.BindAuthKeyInner(
        nonce=nonce,
        temp_auth_key_id=int.from_bytes(temporary.id_bytes, "little", signed=True),
        perm_auth_key_id=permanent_id,
        temp_session_id=session_id,
        expires_at=expires_at,
    ).to_bytes()
    plaintext = _HEAD.pack(random_bytes(16), msg_id, 0, len(inner)) + inner
    msg_key = message_key_v1(plaintext)
    padded = plaintext + random_bytes(-len(plaintext) % _BLOCK)
    sealed = ige_encrypt(padded, *derive_v1(permanent.data, msg_key, from_client=True))
    message = permanent.id_bytes + msg_key + sealed
    return _REQUEST.pack(_BIND, permanent_id, nonce, expires_at, len(message)) + message + bytes(-1 - len(message) & 3)
