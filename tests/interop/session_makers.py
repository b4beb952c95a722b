"""Telethon and Kurigram as the makers of sessions, run as a program: they log in and save, each with its own code.

``python session_makers.py telethon|kurigram`` reads one JSON object from stdin: ``cluster`` (as
:meth:`MockCluster.describe` gives it), ``folder``, ``phone`` or ``bot_token``; it prints a JSON object with the session
string and the path of the session file.
"""

from __future__ import annotations

import asyncio
import base64
import json
import struct
import sys
from pathlib import Path
from typing import Any


async def telethon(order: dict[str, Any]) -> dict[str, str]:
    """Log in into an SQLite session; the string is made of it."""
    from telethon import TelegramClient
    from telethon.crypto import rsa
    from telethon.sessions import SQLiteSession, StringSession

    rsa.add_key(order["cluster"]["public_key"], old=False)
    session = SQLiteSession(str(Path(order["folder"]) / "telethon"))
    address = order["cluster"]["dcs"]["2"]
    session.set_dc(2, address["host"], address["port"])
    client = TelegramClient(session, 1, "hash")
    if order.get("bot_token"):
        await client.start(bot_token=order["bot_token"])
    else:
        await client.start(phone=order["phone"], code_callback=lambda: order["cluster"]["code"])
    await client.get_me()
    text = StringSession.save(client.session)
    await client.disconnect()
    return {"text": text, "file": session.filename}


async def kurigram(order: dict[str, Any]) -> dict[str, str]:
    """Make a key with its own exchange, log in with its own calls, save with its own storage."""
    from Crypto.PublicKey import RSA
    from pyrogram import Client, raw
    from pyrogram.crypto import rsa
    from pyrogram.session import Auth, Session

    key = RSA.import_key(order["cluster"]["public_key"])
    fingerprint = int(order["cluster"]["fingerprint"], 16)
    fingerprint -= (fingerprint >> 63) << 64
    rsa.server_public_keys[fingerprint] = rsa.PublicKey(int(key.n), int(key.e))
    address = order["cluster"]["dcs"]["2"]
    client = Client("kurigram", api_id=12345, api_hash="hash", workdir=Path(order["folder"]), no_updates=True)
    storage = client.storage
    await storage.open()
    await storage.dc_id(2)
    await storage.server_address(address["host"])
    await storage.port(address["port"])
    await storage.test_mode(False)
    await storage.api_id(12345)
    auth_key = await Auth(client, 2, address["host"], address["port"], False).create()
    await storage.auth_key(auth_key)
    session = Session(client, 2, address["host"], address["port"], auth_key, False)
    client.session = session
    await session.start()
    if order.get("bot_token"):
        done = await session.invoke(
            raw.functions.auth.ImportBotAuthorization(
                flags=0, api_id=12345, api_hash="hash", bot_auth_token=order["bot_token"]
            )
        )
    else:
        phone = order["phone"].lstrip("+")
        settings = raw.types.CodeSettings()
        sent = await session.invoke(
            raw.functions.auth.SendCode(phone_number=phone, api_id=12345, api_hash="hash", settings=settings)
        )
        done = await session.invoke(
            raw.functions.auth.SignIn(
                phone_number=phone, phone_code_hash=sent.phone_code_hash, phone_code=order["cluster"]["code"]
            )
        )
    await session.stop()
    await storage.user_id(done.user.id)
    await storage.is_bot(bool(done.user.bot))
    text = await storage.export_session_string()
    old = struct.pack(
        storage.OLD_SESSION_STRING_FORMAT_64, 2, False, await storage.auth_key(), done.user.id, bool(done.user.bot)
    )
    await storage.save()
    await storage.close()
    return {
        "text": text,
        "old_text": base64.urlsafe_b64encode(old).decode().rstrip("="),
        "file": str(Path(order["folder"]) / "kurigram.session"),
    }


if __name__ == "__main__":
    json.dump(asyncio.run({"telethon": telethon, "kurigram": kurigram}[sys.argv[1]](json.load(sys.stdin))), sys.stdout)
