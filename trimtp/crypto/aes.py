"""AES in the two modes MTProto uses: IGE for messages, CTR for obfuscated transports.

IGE comes from ``cryptg`` when it is installed (:data:`ACCELERATED`, settled once at import). Otherwise it is built on
pycryptodome: encryption as a single CBC call, decryption block by block, which is slow because each block needs the
plaintext of the one before it.

In IGE, with x the plaintext and y the ciphertext, y[i] = E(x[i] ^ y[i-1]) ^ x[i-1]; the 32-byte iv is y[-1] then x[-1].
Spec: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
"""

from __future__ import annotations

from typing import Final

try:
    import cryptg
except ImportError:
    ACCELERATED: bool = False
else:
    ACCELERATED = True

__all__ = [
    "ACCELERATED",
    "BLOCK",
    "CtrStream",
    "ige_decrypt",
    "ige_encrypt",
    "portable_ige_decrypt",
    "portable_ige_encrypt",
]

BLOCK: Final = 16
"""The size of an AES block in bytes; IGE data is a whole number of them."""
_KEY: Final = 32
_IGE_IV: Final = 2 * BLOCK


def ige_encrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """Encrypt ``data`` (a multiple of 16 bytes) under a 32-byte ``key`` and a 32-byte ``iv``; the result is as long.

    Raises ValueError for any other length.
    """
    if len(data) % BLOCK or len(key) != _KEY or len(iv) != _IGE_IV:
        raise _wrong_lengths(data, key, iv)
    return cryptg.encrypt_ige(data, key, iv) if ACCELERATED else portable_ige_encrypt(data, key, iv)


def ige_decrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """Undo :func:`ige_encrypt`; the same lengths, the same ValueError."""
    if len(data) % BLOCK or len(key) != _KEY or len(iv) != _IGE_IV:
        raise _wrong_lengths(data, key, iv)
    return cryptg.decrypt_ige(data, key, iv) if ACCELERATED else portable_ige_decrypt(data, key, iv)


def portable_ige_encrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """What :func:`ige_encrypt` does without cryptg. Lengths are the caller's care; 16-byte keys work too.

    With z[i] = y[i] ^ x[i-1] the definition reads z[i] = E(x[i] ^ x[i-2] ^ z[i-1]), which is CBC over x[i] ^ x[i-2].
    """
    from Crypto.Cipher import AES

    if not data:
        return b""
    previous = (iv[BLOCK:] + data)[: len(data)]
    before_that = (bytes(BLOCK) + previous)[: len(data)]
    chained = AES.new(key, AES.MODE_CBC, iv=iv[:BLOCK]).encrypt(_xor(data, before_that))
    return _xor(chained, previous)


def portable_ige_decrypt(data: bytes, key: bytes, iv: bytes) -> bytes:
    """What :func:`ige_decrypt` does without cryptg. Lengths are the caller's care; 16-byte keys work too."""
    from Crypto.Cipher import AES

    decrypt_block = AES.new(key, AES.MODE_ECB).decrypt
    number = int.from_bytes
    cipher_before, plain_before = number(iv[:BLOCK], "big"), number(iv[BLOCK:], "big")
    blocks = []
    for start in range(0, len(data), BLOCK):
        cipher = number(data[start : start + BLOCK], "big")
        decrypted = decrypt_block((cipher ^ plain_before).to_bytes(BLOCK, "big"))
        plain_before = number(decrypted, "big") ^ cipher_before
        cipher_before = cipher
        blocks.append(plain_before.to_bytes(BLOCK, "big"))
    return b"".join(blocks)


class CtrStream:
    """An AES-256-CTR key stream that goes on from one call to the next. ``key`` has 32 bytes, ``iv`` 16.

    Raises ValueError for other lengths.
    Spec: https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
    """

    __slots__ = ("_encrypt",)

    def __init__(self, key: bytes, iv: bytes) -> None:
        from Crypto.Cipher import AES

        if len(key) != _KEY or len(iv) != BLOCK:
            raise ValueError(f"AES-256-CTR takes a key of {_KEY} and an iv of {BLOCK} bytes")
        self._encrypt = AES.new(key, AES.MODE_CTR, nonce=b"", initial_value=iv).encrypt

    def update(self, data: bytes) -> bytes:
        """Encrypt or decrypt (it is the same) the next ``len(data)`` bytes of the stream."""
        return self._encrypt(data)


def _wrong_lengths(data: bytes, key: bytes, iv: bytes) -> ValueError:
    wanted = f"blocks of {BLOCK} bytes, a key of {_KEY} and an iv of {_IGE_IV} bytes"
    return ValueError(f"AES-256-IGE takes {wanted}, not {len(data)}, {len(key)} and {len(iv)}")


def _xor(left: bytes, right: bytes) -> bytes:
    return (int.from_bytes(left, "little") ^ int.from_bytes(right, "little")).to_bytes(len(left), "little")
