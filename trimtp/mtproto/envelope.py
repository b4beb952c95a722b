"""The layout of messages on the wire, plain and encrypted: MTProto 2.0.

``decrypt`` authenticates first and parses after: the msg_key covers header, body and padding, whatever the length
field says, and is compared in constant time before a single field is looked at. Every failure is one and the same
error, so that an attacker who can only send bytes learns nothing from the reaction (checks MSG-01 … MSG-06).

Spec: https://core.telegram.org/mtproto/description and https://core.telegram.org/mtproto/security_guidelines
"""

from __future__ import annotations

import hmac
import struct
from collections.abc import Callable

from trimtp.crypto.aes import ige_decrypt, ige_encrypt
from trimtp.crypto.kdf import AuthKey, derive, message_key
from trimtp.errors import SecurityError
from trimtp.structs import Struct

__all__ = [
    "MAX_PADDING",
    "MIN_PADDING",
    "Inner",
    "decrypt",
    "encrypt",
    "pack_plain",
    "packet_key_id",
    "rejected",
    "unpack_plain",
]

MIN_PADDING = 12
MAX_PADDING = 1024
"""The padding of an encrypted message, in bytes."""

_BLOCK = 16
_KEY_ID = struct.Struct("<Q")
_PLAIN = struct.Struct("<Qqi")  # auth_key_id (0), msg_id, length
_EXTERNAL = struct.Struct("<8s16s")  # auth_key_id, msg_key
_INTERNAL = struct.Struct("<qqqii")  # salt, session_id, msg_id, seq_no, length
_SMALLEST = -(-(_INTERNAL.size + MIN_PADDING) // _BLOCK) * _BLOCK
_MOST_EXTRA_BLOCKS = 7
_NOISE = MIN_PADDING + _BLOCK - 1 + _MOST_EXTRA_BLOCKS * _BLOCK + 1


class Inner(Struct, frozen=True, gc=False):
    """What an encrypted packet holds: ``body`` is the TL value, the rest as in TL (longs signed)."""

    salt: int
    session_id: int
    msg_id: int
    seq_no: int
    body: bytes

    def __repr__(self) -> str:
        return f"Inner(salt={self.salt}, session_id={self.session_id}, msg_id={self.msg_id}, seq_no={self.seq_no})"


def packet_key_id(packet: bytes) -> int:
    """The auth_key_id a packet begins with, unsigned; 0 for a plain one. Raises SecurityError when it has none."""
    if len(packet) < _KEY_ID.size:
        raise rejected()
    (key_id,) = _KEY_ID.unpack_from(packet)
    return int(key_id)


def pack_plain(msg_id: int, body: bytes) -> bytes:
    """An unencrypted message, as the auth-key exchange uses them.

    Spec: https://core.telegram.org/mtproto/description#unencrypted-message
    """
    return _PLAIN.pack(0, msg_id, len(body)) + body


def unpack_plain(packet: bytes) -> tuple[int, bytes]:
    """The msg_id and body of an unencrypted message. Raises SecurityError for anything else (check KX-23)."""
    if len(packet) < _PLAIN.size:
        raise rejected()
    key_id, msg_id, length = _PLAIN.unpack_from(packet)
    if key_id or length != len(packet) - _PLAIN.size:
        raise rejected()
    return msg_id, packet[_PLAIN.size :]


def encrypt(
    key: AuthKey,
    *,
    salt: int,
    session_id: int,
    msg_id: int,
    seq_no: int,
    body: bytes,
    random_bytes: Callable[[int], bytes],
    from_client: bool,
) -> bytes:
    """The packet that carries ``body``. Its padding is 12 … 139 random bytes, a random number of them (check MSG-21).

    ``from_client`` is True for packets to the server.
    """
    noise = random_bytes(_NOISE)
    padding = -(_INTERNAL.size + len(body) + MIN_PADDING) % _BLOCK + MIN_PADDING
    padding += (noise[-1] & _MOST_EXTRA_BLOCKS) * _BLOCK
    plaintext = b"".join((_INTERNAL.pack(salt, session_id, msg_id, seq_no, len(body)), body, noise[:padding]))
    msg_key = message_key(key.data, plaintext, from_client=from_client)
    aes_key, aes_iv = derive(key.data, msg_key, from_client=from_client)
    return _EXTERNAL.pack(key.id_bytes, msg_key) + ige_encrypt(plaintext, aes_key, aes_iv)


def decrypt(key: AuthKey, packet: bytes, *, from_client: bool) -> Inner:
    """Open an encrypted packet; ``from_client`` says who sent it.

    Raises SecurityError, always the same one, unless the packet was made with this key and is well-formed. Whether the
    session_id, the msg_id and the seq_no are acceptable is for the session to see.
    """
    sealed = len(packet) - _EXTERNAL.size
    if sealed < _SMALLEST or sealed % _BLOCK:
        raise rejected()
    key_id, msg_key = _EXTERNAL.unpack_from(packet)
    if not hmac.compare_digest(key_id, key.id_bytes):
        raise rejected()
    aes_key, aes_iv = derive(key.data, msg_key, from_client=from_client)
    plaintext = ige_decrypt(packet[_EXTERNAL.size :], aes_key, aes_iv)
    if not hmac.compare_digest(message_key(key.data, plaintext, from_client=from_client), msg_key):
        raise rejected()
    salt, session_id, msg_id, seq_no, length = _INTERNAL.unpack_from(plaintext)
    padding = sealed - _INTERNAL.size - length
    if length < 0 or length % 4 or not MIN_PADDING <= padding <= MAX_PADDING:
        raise rejected()
    return Inner(salt, session_id, msg_id, seq_no, plaintext[_INTERNAL.size : _INTERNAL.size + length])


def rejected() -> SecurityError:
    """The one error of a packet that failed a check (check MSG-04)."""
    return SecurityError("packet rejected")
