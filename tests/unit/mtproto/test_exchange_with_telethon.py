"""A client that no one here wrote makes a key with our server, in its own old way."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from typing import Any

import pytest
from telethon.crypto import rsa as telethon_rsa
from telethon.errors import SecurityError as TelethonSecurityError
from telethon.extensions import BinaryReader
from telethon.network.authenticator import do_authentication

from tests.unit.mtproto.exchange_harness import DC, SERVER_NOW, server
from tests.unit.seeded import SeededBytes
from tests.unit.server_keys import server_key
from trimtp.mtproto.exchange import ExchangeRefused, ServerExchange, ServerScript


class _Sender:
    """What Telethon's authenticator needs of a connection."""

    def __init__(self, peer: ServerExchange) -> None:
        self._peer = peer

    async def send(self, request: Any) -> Any:
        answer = self._peer.receive(bytes(request), SERVER_NOW)
        with BinaryReader(answer) as reader:
            return reader.tgread_object()


@pytest.fixture(autouse=True)
def _telethon_knows_our_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telethon_rsa, "_server_keys", dict(telethon_rsa._server_keys))
    telethon_rsa.add_key(server_key().public.to_pem().encode(), old=False)
    # Telethon strips leading zeros off its auth_key, so one exchange in 256 fails there: draw none of those.
    monkeypatch.setattr(os, "urandom", SeededBytes("telethon"))


def test_telethon_makes_the_same_key() -> None:
    peer = server(strict=False)
    auth_key, _ = asyncio.run(do_authentication(_Sender(peer)))
    assert peer.made is not None
    assert auth_key.key == peer.made.auth_key.data
    assert auth_key.key_id == peer.made.auth_key.id
    assert peer.deviations == Counter(["inner data without dc", "no RSA_PAD"])


def test_telethon_is_refused_by_a_strict_server() -> None:
    with pytest.raises(ExchangeRefused) as caught:
        asyncio.run(do_authentication(_Sender(server(strict=True, dc_id=DC))))
    assert caught.value.transport_code == -404


def test_telethon_finds_a_tampered_answer_too() -> None:
    def tamper(name: str, message: Any) -> Any:
        return message.__replace__(new_nonce_hash1=bytes(16)) if name == "dh_gen_ok" else message

    with pytest.raises(TelethonSecurityError, match="new nonce hash"):
        asyncio.run(do_authentication(_Sender(server(ServerScript(tamper=tamper), strict=False))))
