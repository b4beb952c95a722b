"""The auth_key and everything that is derived from it, and the keys that protect its exchange.

Spec: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector and, for MTProto 1.0,
https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
"""

from __future__ import annotations

from hashlib import sha1, sha256
from typing import Final, NoReturn

__all__ = [
    "AUTH_KEY_SIZE",
    "AuthKey",
    "derive",
    "derive_v1",
    "message_key",
    "message_key_v1",
    "new_nonce_hash",
    "temporary_aes",
]

AUTH_KEY_SIZE: Final = 256
"""The length of an auth_key in bytes, leading zeros included."""


class AuthKey:
    """A 2048-bit auth_key with its id. Compares by the key; its repr shows the id alone, and it refuses to be pickled.

    ``data`` is the 256 bytes of the key, ``id_bytes`` the auth_key_id as it stands on the wire (8 bytes), ``aux_hash``
    the auth_key_aux_hash (8 bytes). Raises ValueError when ``data`` has another length.
    Spec: https://core.telegram.org/mtproto/auth_key#dh-key-exchange-complete
    """

    __slots__ = ("aux_hash", "data", "id_bytes")

    data: bytes
    id_bytes: bytes
    aux_hash: bytes

    def __init__(self, data: bytes) -> None:
        if len(data) != AUTH_KEY_SIZE:
            raise ValueError(f"an auth_key has {AUTH_KEY_SIZE} bytes, not {len(data)}")
        digest = sha1(data).digest()
        object.__setattr__(self, "data", data)
        object.__setattr__(self, "aux_hash", digest[:8])
        object.__setattr__(self, "id_bytes", digest[12:])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("an AuthKey does not change")

    def __eq__(self, other: object) -> bool:
        return self.data == other.data if isinstance(other, AuthKey) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.data)

    @property
    def id(self) -> int:
        """The auth_key_id as an unsigned 64-bit number."""
        return int.from_bytes(self.id_bytes, "little")

    def __repr__(self) -> str:
        return f"AuthKey(id={self.id:016x})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an AuthKey is a secret and is not pickled or copied")


def message_key(auth_key: bytes, padded_plaintext: bytes, *, from_client: bool) -> bytes:
    """The 16-byte msg_key of MTProto 2.0 over a message with its header and padding.

    ``from_client`` is True for messages to the server. ``auth_key`` has 256 bytes.
    """
    start = 88 if from_client else 96
    digest = sha256(auth_key[start : start + 32])
    digest.update(padded_plaintext)
    return digest.digest()[8:24]


def derive(auth_key: bytes, msg_key: bytes, *, from_client: bool) -> tuple[bytes, bytes]:
    """The AES key and IGE iv (32 bytes each) of one MTProto 2.0 message."""
    x = 0 if from_client else 8
    a = sha256(msg_key + auth_key[x : x + 36]).digest()
    b = sha256(auth_key[40 + x : 76 + x] + msg_key).digest()
    return a[:8] + b[8:24] + a[24:], b[:8] + a[8:24] + b[24:]


def message_key_v1(plaintext: bytes) -> bytes:
    """The 16-byte msg_key of MTProto 1.0, over the message without its padding."""
    return sha1(plaintext).digest()[4:]


def derive_v1(auth_key: bytes, msg_key: bytes, *, from_client: bool) -> tuple[bytes, bytes]:
    """The AES key and IGE iv (32 bytes each) of one MTProto 1.0 message; ``auth.bindTempAuthKey`` still needs it."""
    x = 0 if from_client else 8
    a = sha1(msg_key + auth_key[x : x + 32]).digest()
    b = sha1(auth_key[32 + x : 48 + x] + msg_key + auth_key[48 + x : 64 + x]).digest()
    c = sha1(auth_key[64 + x : 96 + x] + msg_key).digest()
    d = sha1(msg_key + auth_key[96 + x : 128 + x]).digest()
    return a[:8] + b[8:] + c[4:16], a[8:] + b[:8] + c[16:] + d[:8]


def temporary_aes(new_nonce: bytes, server_nonce: bytes) -> tuple[bytes, bytes]:
    """tmp_aes_key and tmp_aes_iv (32 bytes each), which cover the Diffie-Hellman part of the auth-key exchange.

    Spec: https://core.telegram.org/mtproto/auth_key#server-responds-with
    """
    both = sha1(new_nonce + server_nonce).digest()
    reverse = sha1(server_nonce + new_nonce).digest()
    twice = sha1(new_nonce + new_nonce).digest()
    return both + reverse[:12], reverse[12:] + twice + new_nonce[:4]


def new_nonce_hash(new_nonce: bytes, auth_key: AuthKey, number: int) -> bytes:
    """new_nonce_hash1, 2 or 3 (16 bytes): the server's proof that it knows ``new_nonce`` and the key.

    Spec: https://core.telegram.org/mtproto/auth_key#dh-key-exchange-complete
    """
    return sha1(new_nonce + bytes([number]) + auth_key.aux_hash).digest()[4:]
