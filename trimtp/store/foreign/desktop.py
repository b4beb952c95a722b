"""The folder ``tdata`` of Telegram Desktop.

Each file is ``TDF$``, a version (4 bytes, little-endian), content, and the MD5 of content, its length, version and
magic; a file ``NAME`` is stored as ``NAMEs``, in older versions as ``NAME0`` and ``NAME1``. Inside, numbers are
big-endian and a byte array has its length (4 bytes) before it.

``key_data`` holds a salt, the local key (256 bytes), encrypted with a key made of the passcode, and the list of
accounts, encrypted with the local key. The passcode's key is PBKDF2-HMAC-SHA512 over SHA-512 of salt, passcode, salt:
100,000 rounds, or one without a passcode. The file of account n is named by the MD5 of ``data``, ``data#2``, …: its
first eight bytes in hexadecimal with the digits of each byte exchanged. It holds one setting (0x4B): user id, main data
centre, auth keys.

Encryption is that of MTProto 1 messages from a server: the first 16 bytes of SHA-1 of the plaintext are the message key
and stand before the ciphertext; the plaintext begins with its length (4 bytes, little-endian).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from trimtp.crypto.aes import ige_decrypt
from trimtp.crypto.kdf import derive_v1
from trimtp.errors import PassphraseNeeded, SessionCorrupt, WrongPassphrase
from trimtp.store.foreign.session import Imported, imported

__all__ = ["read"]

_MAGIC: Final = b"TDF$"
_SUFFIXES: Final = ("s", "0", "1")
_MTP_AUTHORIZATION: Final = 0x4B
_WIDE_IDS: Final = 0xFFFFFFFF
_NO_ARRAY: Final = 0xFFFFFFFF
_PASSCODE_ROUNDS: Final = 100_000
_KEY_BYTES: Final = 256
_MOST_ACCOUNTS: Final = 100
_LARGEST: Final = 1 << 24


class _Stream:
    """Qt's way to write values one after another. Raises ValueError where they end too early."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def take(self, count: int) -> bytes:
        self._at += count
        if self._at > len(self._raw):
            raise ValueError("cut off")
        return self._raw[self._at - count : self._at]

    def number(self, size: int = 4) -> int:
        return int.from_bytes(self.take(size), "big")

    def array(self) -> bytes:
        length = self.number()
        return b"" if length == _NO_ARRAY else self.take(length)


def read(folder: Path, passcode: str = "", number: int | None = None) -> Imported:
    """The active account, or number 1, 2, … of the list. Raises SessionCorrupt, PassphraseNeeded, WrongPassphrase."""
    if not _exists(folder, "key_data") and _exists(folder / "tdata", "key_data"):
        folder = folder / "tdata"
    if not _exists(folder, "key_data"):
        raise SessionCorrupt(f"{folder} is no tdata folder of Telegram Desktop: it has no file key_datas")
    try:
        return _read(folder, passcode, number)
    except ValueError:
        raise SessionCorrupt(f"the tdata in {folder} is damaged, or of a version that is not known here") from None


def _read(folder: Path, passcode: str, number: int | None) -> Imported:
    stream = _Stream(_content(folder, "key_data"))
    salt, sealed_key, sealed_accounts = stream.array(), stream.array(), stream.array()
    local_key = _decrypt(sealed_key, _passcode_key(salt, passcode))
    if local_key is None:
        if passcode:
            raise WrongPassphrase(f"the passcode does not open the tdata in {folder}")
        raise PassphraseNeeded(f"the tdata in {folder} has a local passcode, which is needed")
    accounts = _Stream(_opened(sealed_accounts, local_key))
    count = accounts.number()
    if not 1 <= count <= _MOST_ACCOUNTS:
        raise ValueError("a strange number of accounts")
    order = [accounts.number() for _ in range(count)]
    index = accounts.number() if number is None else _numbered(folder, order, number)
    setting = _Stream(_opened(_Stream(_content(folder, _file_name(index))).array(), local_key))
    if setting.number() != _MTP_AUTHORIZATION:
        raise ValueError("another setting first")
    return _account(_Stream(setting.array()), count - 1)


def _account(stream: _Stream, others: int) -> Imported:
    user_id, dc_id = stream.number(), stream.number()
    if user_id == dc_id == _WIDE_IDS:
        user_id, dc_id = stream.number(8), stream.number()
    keys = {stream.number(): stream.take(_KEY_BYTES) for _ in range(min(stream.number(), _MOST_ACCOUNTS))}
    if dc_id not in keys:
        raise SessionCorrupt("the session of Telegram Desktop has no key: it was never logged in")
    return imported("Telegram Desktop", dc_id, keys[dc_id], user_id=user_id, others=others)


def _numbered(folder: Path, order: list[int], number: int) -> int:
    if not 1 <= number <= len(order):
        raise SessionCorrupt(f"the tdata in {folder} has {len(order)} accounts, not {number}")
    return order[number - 1]


def _exists(folder: Path, name: str) -> bool:
    return any((folder / (name + suffix)).is_file() for suffix in _SUFFIXES)


def _content(folder: Path, name: str) -> bytes:
    """The content of the newest file that is whole. Raises ValueError if there is none."""
    paths = [path for suffix in _SUFFIXES if (path := folder / (name + suffix)).is_file()]
    for path in sorted(paths, key=lambda path: path.stat().st_mtime, reverse=True):
        with path.open("rb") as file:
            raw = file.read(_LARGEST)
        magic, version, content, digest = raw[:4], raw[4:8], raw[8:-16], raw[-16:]
        length = len(content).to_bytes(4, "little")
        if magic == _MAGIC and hashlib.md5(content + length + version + magic).digest() == digest:
            return content
    raise ValueError("no whole file")


def _file_name(index: int) -> str:
    name = "data" if index == 0 else f"data#{index + 1}"
    digits = hashlib.md5(name.encode()).hexdigest()[:16].upper()
    return "".join(digits[at + 1] + digits[at] for at in range(0, 16, 2))


def _passcode_key(salt: bytes, passcode: str) -> bytes:
    secret = passcode.encode()
    digest = hashlib.sha512(salt + secret + salt).digest()
    return hashlib.pbkdf2_hmac("sha512", digest, salt, _PASSCODE_ROUNDS if secret else 1, _KEY_BYTES)


def _decrypt(sealed: bytes, key: bytes) -> bytes | None:
    """The plaintext, None if this key does not open it. Raises ValueError for what is not sealed."""
    message_key, encrypted = sealed[:16], sealed[16:]
    if not encrypted or len(encrypted) % 16:
        raise ValueError("not sealed")
    plain = ige_decrypt(encrypted, *derive_v1(key, message_key, from_client=False))
    if hashlib.sha1(plain).digest()[:16] != message_key:
        return None
    length = int.from_bytes(plain[:4], "little")
    if not 4 <= length <= len(plain):
        raise ValueError("a strange length")
    return plain[4:length]


def _opened(sealed: bytes, key: bytes) -> bytes:
    plain = _decrypt(sealed, key)
    if plain is None:
        raise ValueError("does not open")
    return plain
