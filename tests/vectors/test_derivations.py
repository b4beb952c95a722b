"""Keys and ids derived from auth_keys and nonces, MTProto 2.0 and 1.0."""

from __future__ import annotations

from typing import Any

import pytest

from tests.vectors.reading import key_bytes, load
from trimtp.crypto import aes, kdf

V1 = load("mtproto1_kdf")
V2 = load("mtproto2")
EXCHANGE = load("auth_key_derivations")


def _source(vector: dict[str, Any]) -> str:
    return str(vector["source"])


@pytest.mark.parametrize("vector", V2["kdf"], ids=_source)
def test_mtproto2_kdf(vector: dict[str, Any]) -> None:
    msg_key = bytes.fromhex(vector["msg_key"])
    key, iv = kdf.derive(key_bytes(vector["auth_key"]), msg_key, from_client=vector["from_client"])
    assert (key.hex(), iv.hex()) == (vector["aes_key"], vector["aes_iv"])


@pytest.mark.parametrize("vector", V1["kdf"], ids=_source)
def test_mtproto1_kdf(vector: dict[str, Any]) -> None:
    msg_key = bytes.fromhex(vector["msg_key"])
    key, iv = kdf.derive_v1(key_bytes(vector["auth_key"]), msg_key, from_client=vector["from_client"])
    assert (key.hex(), iv.hex()) == (vector["aes_key"], vector["aes_iv"])


@pytest.mark.parametrize("vector", V1["msg_key"], ids=_source)
def test_mtproto1_msg_key(vector: dict[str, str]) -> None:
    assert kdf.message_key_v1(bytes.fromhex(vector["plaintext"])).hex() == vector["msg_key"]


def test_mtproto2_message_to_the_server() -> None:
    vector = V2["messages"][0]
    assert vector["direction"] == "client->server"
    auth_key = kdf.AuthKey(key_bytes(vector["auth_key"]))
    padded = bytes.fromhex(vector["plaintext"] + vector["padding"])
    msg_key = kdf.message_key(auth_key.data, padded, from_client=True)
    cipher = aes.ige_encrypt(padded, *kdf.derive(auth_key.data, msg_key, from_client=True))
    assert (auth_key.id_bytes + msg_key + cipher).hex() == vector["packet"]


def test_mtproto2_message_to_the_client() -> None:
    vector = V2["messages"][1]
    assert vector["direction"] == "server->client"
    auth_key = kdf.AuthKey(key_bytes(vector["auth_key"]))
    packet = bytes.fromhex(vector["packet"])
    msg_key = packet[8:24]
    padded = aes.ige_decrypt(packet[24:], *kdf.derive(auth_key.data, msg_key, from_client=False))
    assert packet[:8] == auth_key.id_bytes
    assert padded.hex() == vector["plaintext_with_padding"]
    assert kdf.message_key(auth_key.data, padded, from_client=False) == msg_key


@pytest.mark.parametrize("vector", EXCHANGE["tmp_aes"], ids=_source)
def test_temporary_aes(vector: dict[str, str]) -> None:
    key, iv = kdf.temporary_aes(bytes.fromhex(vector["new_nonce"]), bytes.fromhex(vector["server_nonce"]))
    assert (key.hex(), iv.hex()) == (vector["key"], vector["iv"])
    if "encrypted_answer" in vector:
        answer = aes.ige_decrypt(bytes.fromhex(vector["encrypted_answer"]), key, iv)[20:]
        assert answer.hex().startswith(vector["answer"])
        assert len(answer) - len(vector["answer"]) // 2 < 16


@pytest.mark.parametrize("vector", EXCHANGE["auth_key_ids"], ids=_source)
def test_auth_key_id(vector: dict[str, Any]) -> None:
    auth_key = kdf.AuthKey(key_bytes(vector["auth_key"]))
    assert auth_key.id_bytes.hex() == vector["auth_key_id"]
    assert auth_key.id == int.from_bytes(bytes.fromhex(vector["auth_key_id"]), "little")
    if "auth_key_aux_hash" in vector:
        assert auth_key.aux_hash.hex() == vector["auth_key_aux_hash"]
    for number, expected in vector.get("new_nonce_hash", {}).items():
        assert kdf.new_nonce_hash(bytes.fromhex(vector["new_nonce"]), auth_key, int(number)).hex() == expected
