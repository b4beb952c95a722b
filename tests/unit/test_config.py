"""Settings: what is accepted, what is refused with which words, and the defaults."""

from __future__ import annotations

import base64

import pytest
from Crypto.PublicKey import RSA

import trimtp
from trimtp import ClientConfig, DcOption, PublicKey
from trimtp.config import builtin


def test_the_defaults_are_production_telegram() -> None:
    config = ClientConfig()
    assert config.dc_options is builtin.PRODUCTION_DC_OPTIONS
    assert config.public_keys is builtin.PRODUCTION_PUBLIC_KEYS
    assert (config.home_dc_id, config.test_mode, config.pfs, config.proxy) == (2, False, True, None)
    assert {option.id for option in config.dc_options} == {1, 2, 3, 4, 5}


def test_test_mode_takes_the_test_servers() -> None:
    config = ClientConfig(test_mode=True)
    assert config.dc_options is builtin.TEST_DC_OPTIONS
    assert config.public_keys is builtin.TEST_PUBLIC_KEYS


def test_obfuscated_alone_is_the_variant_that_hides_most() -> None:
    assert ClientConfig(transport="obfuscated").transport == "obfuscated-padded"


def test_what_is_given_stands() -> None:
    options = (DcOption(2, "127.0.0.1", 443),)
    keys = builtin.TEST_PUBLIC_KEYS
    config = ClientConfig(dc_options=options, public_keys=keys)
    assert (config.dc_options, config.public_keys) == (options, keys)


async def _dial(host: str, port: int) -> object:
    raise AssertionError


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"transport": "carrier pigeon"}, "unknown transport 'carrier pigeon'; one of: abridged"),
        ({"proxy": "socks5://h:1", "dial": _dial}, "exclude each other"),
        ({"flood_sleep_threshold": -1}, "flood_sleep_threshold"),
        ({"home_dc_id": 7}, "no address is known for the home data centre 7"),
    ],
)
def test_unusable_settings_are_refused(settings: dict[str, object], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        ClientConfig(**settings)  # type: ignore[arg-type] # that is the point


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((0, "h", 443), "data centre id"),
        ((1001, "h", 443), "data centre id"),
        ((2, "", 443), "host"),
        ((2, "h", 0), "port"),
        ((2, "h", 65536), "port"),
    ],
)
def test_addresses_that_cannot_be_are_refused(values: tuple[int, str, int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        DcOption(*values)


def test_no_secret_shows() -> None:
    assert "5555" not in repr(DcOption(2, "h", 443, secret=b"\x55" * 16))
    assert "hunter2" not in repr(ClientConfig(proxy="socks5://me:hunter2@h:1"))


def test_public_keys_are_read_from_both_pem_forms() -> None:
    key = builtin.PRODUCTION_PUBLIC_KEYS[0]
    pkcs1 = key.to_pem()
    assert pkcs1.startswith("-----BEGIN RSA PUBLIC KEY-----")
    spki = RSA.construct((key.n, key.e)).export_key("PEM").decode()
    assert spki.startswith("-----BEGIN PUBLIC KEY-----")
    assert PublicKey.from_pem(pkcs1) == PublicKey.from_pem(spki) == key
    assert PublicKey.from_pem(f"\r\n{pkcs1}".replace("\n", "\r\n")) == key
    assert hash(PublicKey.from_pem(spki)) == hash(key)
    assert repr(key) == f"PublicKey(fingerprint={key.fingerprint & (1 << 64) - 1:016x})"
    assert key != "a key"


def _pem(body: bytes, kind: str = "RSA PUBLIC KEY", end: str = "") -> str:
    return f"-----BEGIN {kind}-----\n{base64.b64encode(body).decode()}\n-----END {end or kind}-----"


_DER = base64.b64decode("".join(builtin.PRODUCTION_PUBLIC_KEYS[0].to_pem().splitlines()[1:-1]))
NO_KEYS = [
    _pem(bytes(3)),
    _pem(b"\x30"),
    _pem(b"\x30\x03\x02\x01\x11"),
    _pem(_DER[:-1]),
    _pem(_DER + b"\0"),
    _pem(_DER, "PUBLIC KEY"),
    _pem(_DER, "CERTIFICATE"),
    _pem(_DER, end="PUBLIC KEY"),
    _pem(_DER).replace("M", "!", 1),
]


@pytest.mark.parametrize("text", ["", "hello", *NO_KEYS])
def test_what_is_no_key_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(ValueError, match=r"^not a PEM text of an RSA public key$"):
        PublicKey.from_pem(text)


def test_a_key_of_another_size_or_exponent_is_refused() -> None:
    with pytest.raises(ValueError, match="2048 bits, this one has 5"):
        PublicKey(17)
    with pytest.raises(ValueError, match="no RSA exponent"):
        PublicKey(1 << 2047, 4)


def test_a_small_number_makes_a_short_pem() -> None:
    key = PublicKey(builtin.PRODUCTION_PUBLIC_KEYS[0].n, 3)
    assert PublicKey.from_pem(key.to_pem()) == key


def test_a_name_that_is_none_is_an_AttributeError() -> None:
    for module in (trimtp, trimtp.errors):
        with pytest.raises(AttributeError, match="has no attribute 'Nonsense'"):
            module.Nonsense  # noqa: B018 -- the access is the point
        with pytest.raises(AttributeError, match="__nonsense__"):
            module.__nonsense__  # noqa: B018 -- as above
    assert {"FloodWait", "RpcError"} <= set(dir(trimtp.errors))
    assert {"open_client", "api"} <= set(dir(trimtp))
    assert trimtp.FloodWait is trimtp.errors.FloodWait


def test_PFS_is_optional_only_with_servers_that_cannot_be_telegram() -> None:
    telegram = builtin.PRODUCTION_PUBLIC_KEYS[0]
    mine = PublicKey(telegram.n + 2, telegram.e)
    assert not ClientConfig().pfs_is_optional
    assert not ClientConfig(test_mode=True).pfs_is_optional
    assert ClientConfig(public_keys=(mine,)).pfs_is_optional
    assert not ClientConfig(public_keys=(mine, *ClientConfig().public_keys)).pfs_is_optional
    assert not ClientConfig(public_keys=(mine,), pfs="always").pfs_is_optional
    assert not ClientConfig(public_keys=(mine,), pfs=False).pfs_is_optional
    with pytest.raises(ValueError, match="'always', not 'sometimes'"):
        ClientConfig(pfs="sometimes")  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("proxy", ["h:1", "https://h:1", "socks5://h", "socks5://:1", "http://[h", "socks5://h:99999"])
def test_what_is_no_proxy_is_refused_and_not_quoted(proxy: str) -> None:
    with pytest.raises(ValueError, match=r"^a proxy is a URL: socks5://, socks4:// or http://HOST:PORT$"):
        ClientConfig(proxy=proxy)
