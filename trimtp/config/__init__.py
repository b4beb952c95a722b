"""Frozen settings of a client: data-centre addresses, server keys, limits, and what the client says of itself."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, Protocol

__all__ = ["TRANSPORT_NAMES", "ByteStream", "ClientConfig", "DcOption", "Dial", "Limits", "PublicKey"]

TRANSPORT_NAMES = (
    "abridged",
    "intermediate",
    "padded",
    "full",
    "obfuscated-abridged",
    "obfuscated-intermediate",
    "obfuscated-padded",
)
_MAX_DC_ID = 1000


class ByteStream(Protocol):
    """What trimtp needs of a connected stream; every ``trio.abc.Stream`` fits."""

    async def send_all(self, data: bytes | bytearray | memoryview, /) -> None: ...

    async def receive_some(self, max_bytes: int | None = None, /) -> bytes | bytearray: ...

    async def aclose(self) -> None: ...


Dial = Callable[[str, int], Awaitable[ByteStream]]
"""``await dial(host, port)`` connects and returns a stream; it raises ``OSError`` when it cannot."""


@dataclass(frozen=True, slots=True)
class DcOption:
    """One address of a data centre (``dcOption`` of ``help.getConfig``).

    ``id`` is 1 … 1000; ``secret`` is the 16 bytes an MTProto proxy wants, or None.
    Raises ValueError for values that no server can have.
    Spec: https://core.telegram.org/constructor/dcOption
    """

    id: int
    host: str
    port: int
    ipv6: bool = False
    media_only: bool = False
    cdn: bool = False
    tcpo_only: bool = False
    this_port_only: bool = False
    static: bool = False
    secret: bytes | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if not 1 <= self.id <= _MAX_DC_ID:
            raise ValueError(f"a data centre id is 1 … {_MAX_DC_ID}, not {self.id}")
        if not self.host:
            raise ValueError("a data centre address needs a host")
        if not 1 <= self.port <= 65535:
            raise ValueError(f"a port is 1 … 65535, not {self.port}")


class PublicKey:
    """An RSA public key of a server: modulus ``n``, exponent ``e``, and the 64-bit ``fingerprint``.

    The fingerprint is the low 64 bits of SHA-1 over the TL strings n and e, as a signed integer like TL's ``long``.
    Immutable; compares by value. Spec: https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key
    """

    def __init__(self, n: int, e: int = 65537) -> None:
        if n.bit_length() != 2048:
            raise ValueError(f"a server key has 2048 bits, this one has {n.bit_length()}")
        if e < 3 or e % 2 == 0:
            raise ValueError(f"{e} is no RSA exponent")
        self._n = n
        self._e = e

    @property
    def n(self) -> int:
        """The modulus."""
        return self._n

    @property
    def e(self) -> int:
        """The public exponent."""
        return self._e

    @cached_property
    def fingerprint(self) -> int:
        """The key's fingerprint, a signed 64-bit integer."""
        digest = hashlib.sha1(_tl_number(self._n) + _tl_number(self._e)).digest()
        return int.from_bytes(digest[-8:], "little", signed=True)

    @classmethod
    def from_pem(cls, text: str) -> PublicKey:
        """Read a PEM text, PKCS#1 (``BEGIN RSA PUBLIC KEY``) or SPKI (``BEGIN PUBLIC KEY``).

        Raises ValueError when the text is no RSA public key of 2048 bits.
        """
        import base64

        lines = [line.strip() for line in text.strip().splitlines()] or [""]
        head, body, tail = lines[0], lines[1:-1], lines[-1]
        kind = head.removeprefix("-----BEGIN ").removesuffix("-----")
        try:
            if kind not in {"RSA PUBLIC KEY", "PUBLIC KEY"} or tail != f"-----END {kind}-----":
                raise ValueError(kind)
            data = _der_content(0x30, base64.b64decode("".join(body), validate=True))
            if kind == "PUBLIC KEY":
                if not data.startswith(_SPKI_RSA):
                    raise ValueError("another algorithm")
                data = _der_content(0x30, _der_content(0x03, data[len(_SPKI_RSA) :])[1:])
            n, rest_of_it = _der_split(0x02, data)
            e = _der_content(0x02, rest_of_it)
        except (ValueError, IndexError):
            raise ValueError("not a PEM text of an RSA public key") from None
        return cls(int.from_bytes(n, "big"), int.from_bytes(e, "big"))

    def to_pem(self) -> str:
        """The key as PKCS#1 PEM text (``BEGIN RSA PUBLIC KEY``)."""
        import base64

        body = _der(0x02, _der_int(self._n)) + _der(0x02, _der_int(self._e))
        text = base64.encodebytes(_der(0x30, body)).decode().replace("\n", "")
        lines = [text[i : i + 64] for i in range(0, len(text), 64)]
        return "\n".join(["-----BEGIN RSA PUBLIC KEY-----", *lines, "-----END RSA PUBLIC KEY-----", ""])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PublicKey) and (self._n, self._e) == (other._n, other._e)

    def __hash__(self) -> int:
        return hash((self._n, self._e))

    def __repr__(self) -> str:
        return f"PublicKey(fingerprint={self.fingerprint & (1 << 64) - 1:016x})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on what a peer may make the client do. Sizes are bytes, times are seconds."""

    max_packet: int = 16 * 1024 * 1024
    """The largest transport packet that is read."""
    max_inflated: int = 10 * 1024 * 1024
    """The largest result of inflating one ``gzip_packed``."""
    exchange_seconds: float = 60.0
    """How long one auth-key exchange may take in all."""
    exchange_step_seconds: float = 20.0
    """How long one step of it may take."""
    connect_seconds: float = 10.0
    """How long connecting one TCP stream may take."""
    updates_buffer: int = 1000
    """How many updates wait for a slow reader before there is a gap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """Everything about a client that is not its account. The defaults are production Telegram.

    ``dc_options`` and ``public_keys`` left empty mean the built-in lists (of the test servers with ``test_mode``).
    ``transport`` is one of :data:`TRANSPORT_NAMES`; ``"obfuscated"`` alone means ``"obfuscated-padded"``.
    ``dial`` replaces the TCP connection: for proxies and tests.
    ``flood_sleep_threshold`` is how many seconds of FLOOD_WAIT a call sits out by itself before it raises.
    With ``pfs`` (perfect forward secrecy) all traffic is encrypted with temporary keys that live for a day and are
    never stored; the permanent key signs for them and encrypts nothing else. Of servers that are not Telegram's, which
    is told by ``public_keys``, some know no temporary keys: after a few tries the permanent key is used there, with a
    warning in the log, unless ``pfs`` is ``"always"``. Raises ValueError for unusable values.
    """

    dc_options: tuple[DcOption, ...] = ()
    public_keys: tuple[PublicKey, ...] = ()
    home_dc_id: int = 2
    test_mode: bool = False
    transport: str = "intermediate"
    proxy: str | None = field(default=None, repr=False)
    dial: Dial | None = field(default=None, repr=False)
    pfs: bool | Literal["always"] = True
    flood_sleep_threshold: float = 60.0
    limits: Limits = field(default_factory=Limits)
    device_model: str = field(default_factory=lambda: platform.machine() or "PC")
    system_version: str = field(default_factory=lambda: f"{platform.system()} {platform.release()}".strip() or "1.0")
    app_version: str = "trimtp 0.1"
    system_lang_code: str = "en"
    lang_pack: str = ""
    lang_code: str = "en"

    def __post_init__(self) -> None:
        if self.transport == "obfuscated":
            object.__setattr__(self, "transport", "obfuscated-padded")
        if self.transport not in TRANSPORT_NAMES:
            raise ValueError(f"unknown transport {self.transport!r}; one of: {', '.join(TRANSPORT_NAMES)}")
        if self.proxy is not None and self.dial is not None:
            raise ValueError("proxy and dial exclude each other")
        if self.pfs not in (True, False, "always"):
            raise ValueError(f"pfs is True, False or 'always', not {self.pfs!r}")
        if self.proxy is not None and not _is_proxy(self.proxy):
            raise ValueError("a proxy is a URL: socks5://, socks4:// or http://HOST:PORT")  # it may hold a password
        if self.flood_sleep_threshold < 0:
            raise ValueError("flood_sleep_threshold is a number of seconds, 0 or more")
        if not self.dc_options or not self.public_keys:
            from trimtp.config import builtin

            if not self.dc_options:
                options = builtin.TEST_DC_OPTIONS if self.test_mode else builtin.PRODUCTION_DC_OPTIONS
                object.__setattr__(self, "dc_options", options)
            if not self.public_keys:
                keys = builtin.TEST_PUBLIC_KEYS if self.test_mode else builtin.PRODUCTION_PUBLIC_KEYS
                object.__setattr__(self, "public_keys", keys)
        if all(option.id != self.home_dc_id for option in self.dc_options):
            raise ValueError(f"no address is known for the home data centre {self.home_dc_id}")

    @property
    def pfs_is_optional(self) -> bool:
        """Whether a server that knows no temporary keys is used without them."""
        from trimtp.config import builtin

        telegram = {*builtin.PRODUCTION_PUBLIC_KEYS, *builtin.TEST_PUBLIC_KEYS}
        return self.pfs is True and telegram.isdisjoint(self.public_keys)


def _is_proxy(url: str) -> bool:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        return parts.scheme in {"socks5", "socks4", "http"} and bool(parts.hostname) and parts.port is not None
    except ValueError:
        return False


def _tl_number(value: int) -> bytes:
    """A number as TL's ``string`` of its big-endian bytes."""
    data = value.to_bytes((value.bit_length() + 7) // 8, "big")
    head = bytes([len(data)]) if len(data) < 254 else b"\xfe" + len(data).to_bytes(3, "little")
    return head + data + bytes(-(len(head) + len(data)) % 4)


def _der(tag: int, content: bytes) -> bytes:
    if len(content) < 128:
        return bytes([tag, len(content)]) + content
    length = len(content).to_bytes((len(content).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


_SPKI_RSA = bytes.fromhex("300d06092a864886f70d0101010500")
"""The algorithm of an SPKI key: rsaEncryption, without parameters."""


def _der_split(tag: int, data: bytes) -> tuple[bytes, bytes]:
    """The content of the DER value of this tag that ``data`` begins with, and what follows. Raises ValueError."""
    length, start = data[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(data[2:start], "big")
    if data[0] != tag or len(data) < start + length:
        raise ValueError("not the DER value that should be here")
    return data[start : start + length], data[start + length :]


def _der_content(tag: int, data: bytes) -> bytes:
    """The content of the DER value of this tag that ``data`` is."""
    content, more = _der_split(tag, data)
    if more:
        raise ValueError("more than the DER value that should be here")
    return content


def _der_int(value: int) -> bytes:
    return value.to_bytes(value.bit_length() // 8 + 1, "big")
