from __future__ import annotations

import copy
import pickle

import pytest

from trimtp.crypto import kdf
from trimtp.crypto.kdf import AuthKey

KEY = AuthKey(bytes(range(256)))


def test_auth_key_shows_its_id_alone() -> None:
    assert repr(KEY) == "AuthKey(id=c8df57a46e58d132)"
    assert KEY.id == 0xC8DF57A46E58D132
    assert KEY.id_bytes == KEY.id.to_bytes(8, "little")
    assert str(KEY) == repr(KEY)


def test_auth_key_compares_by_value() -> None:
    assert AuthKey(bytes(range(256))) == KEY
    assert hash(AuthKey(bytes(range(256)))) == hash(KEY)
    assert AuthKey(bytes(256)) != KEY
    other: object = KEY.data
    assert other != KEY


def test_auth_key_is_immutable() -> None:
    with pytest.raises(AttributeError, match="does not change"):
        KEY.data = bytes(256)


def test_auth_key_is_never_pickled_or_copied() -> None:
    for leak in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="secret"):
            leak(KEY)


@pytest.mark.parametrize("size", [0, 255, 257])
def test_KX_20_auth_key_has_256_bytes(size: int) -> None:
    with pytest.raises(ValueError, match="256"):
        AuthKey(bytes(size))


def test_message_keys_differ_by_direction() -> None:
    plain = bytes(64)
    to_server = kdf.message_key(KEY.data, plain, from_client=True)
    to_client = kdf.message_key(KEY.data, plain, from_client=False)
    assert len(to_server) == len(to_client) == 16
    assert to_server != to_client
    assert to_server != kdf.message_key(KEY.data, plain + b"\0", from_client=True)
    for derive in (kdf.derive, kdf.derive_v1):
        assert derive(KEY.data, to_server, from_client=True) != derive(KEY.data, to_server, from_client=False)
        assert [len(part) for part in derive(KEY.data, to_server, from_client=True)] == [32, 32]


def test_new_nonce_hashes_differ_by_number() -> None:
    hashes = {kdf.new_nonce_hash(bytes(32), KEY, number) for number in (1, 2, 3)}
    assert len(hashes) == 3
    assert {len(value) for value in hashes} == {16}
