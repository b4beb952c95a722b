from __future__ import annotations

import importlib.util
import sys
from itertools import pairwise
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trimtp.crypto import aes

KEY = bytes(range(32))
IV = bytes(range(100, 132))

whole_blocks = st.integers(0, 40).flatmap(lambda blocks: st.binary(min_size=16 * blocks, max_size=16 * blocks))
keys = st.binary(min_size=32, max_size=32)


def _fresh_module(monkeypatch: pytest.MonkeyPatch, *, with_cryptg: bool) -> ModuleType:
    """A second copy of the module, imported as if cryptg were or were not installed."""
    if not with_cryptg:
        monkeypatch.setitem(sys.modules, "cryptg", None)
    assert aes.__file__ is not None
    spec = importlib.util.spec_from_file_location("aes_again", aes.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_cryptg_is_chosen_at_import(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = ModuleType("cryptg")
    fast.encrypt_ige = lambda data, key, iv: b"encrypted by cryptg"  # type: ignore[attr-defined]  # a fake module
    fast.decrypt_ige = lambda data, key, iv: b"decrypted by cryptg"  # type: ignore[attr-defined]  # a fake module
    monkeypatch.setitem(sys.modules, "cryptg", fast)
    module = _fresh_module(monkeypatch, with_cryptg=True)
    assert module.ACCELERATED is True
    assert module.ige_encrypt(bytes(16), KEY, IV) == b"encrypted by cryptg"
    assert module.ige_decrypt(bytes(16), KEY, IV) == b"decrypted by cryptg"


def test_without_cryptg_the_results_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    module = _fresh_module(monkeypatch, with_cryptg=False)
    assert module.ACCELERATED is False
    data = bytes(range(256)) * 5
    encrypted = module.ige_encrypt(data, KEY, IV)
    assert encrypted == aes.ige_encrypt(data, KEY, IV)
    assert module.ige_decrypt(encrypted, KEY, IV) == data
    assert module.ige_encrypt(b"", KEY, IV) == module.ige_decrypt(b"", KEY, IV) == b""


@given(whole_blocks, keys, keys)
def test_ige_round_trip_both_ways_agree(data: bytes, key: bytes, iv: bytes) -> None:
    encrypted = aes.ige_encrypt(data, key, iv)
    assert len(encrypted) == len(data)
    assert encrypted == aes.portable_ige_encrypt(data, key, iv)
    assert aes.ige_decrypt(encrypted, key, iv) == data
    assert aes.portable_ige_decrypt(encrypted, key, iv) == data


@pytest.mark.parametrize(
    ("size", "key_size", "iv_size"),
    [(15, 32, 32), (17, 32, 32), (1, 32, 32), (16, 16, 32), (16, 31, 32), (16, 33, 32), (16, 32, 16), (16, 32, 33)],
)
def test_ige_refuses_other_lengths(size: int, key_size: int, iv_size: int) -> None:
    for function in (aes.ige_encrypt, aes.ige_decrypt):
        with pytest.raises(ValueError, match="AES-256-IGE"):
            function(bytes(size), bytes(key_size), bytes(iv_size))


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=6), keys)
def test_ctr_does_not_care_about_chunks(data: bytes, cuts: list[int], key: bytes) -> None:
    whole = aes.CtrStream(key, IV[:16]).update(data)
    assert len(whole) == len(data)
    stream = aes.CtrStream(key, IV[:16])
    edges = [0, *sorted(cuts), len(data)]
    assert b"".join(stream.update(data[a:b]) for a, b in pairwise(edges)) == whole
    assert aes.CtrStream(key, IV[:16]).update(whole) == data


def test_ctr_counter_wraps_around() -> None:
    last = aes.CtrStream(KEY, b"\xff" * 16).update(bytes(32))
    assert last[16:] == aes.CtrStream(KEY, bytes(16)).update(bytes(16))


@pytest.mark.parametrize(("key_size", "iv_size"), [(16, 16), (31, 16), (32, 15), (32, 32)])
def test_ctr_refuses_other_lengths(key_size: int, iv_size: int) -> None:
    with pytest.raises(ValueError, match="AES-256-CTR"):
        aes.CtrStream(bytes(key_size), bytes(iv_size))
