"""Telethon, run as a program of its own: what it is told on stdin it does with its own code, what came of it it prints.

stdin is one JSON object: ``cluster`` (as :meth:`MockCluster.describe` gives it), ``scenario`` (a function below),
``arguments``. stdout is one JSON value. It is a separate process because Telethon needs asyncio and keeps its server
configuration in a class attribute.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import sys
from typing import Any

from telethon import TelegramClient, connection, errors, events, functions, types
from telethon.crypto import rsa
from telethon.sessions import MemorySession, StringSession

MODES = {
    "full": connection.ConnectionTcpFull,
    "abridged": connection.ConnectionTcpAbridged,
    "intermediate": connection.ConnectionTcpIntermediate,
    "obfuscated": connection.ConnectionTcpObfuscated,
}


def make_client(cluster: dict[str, Any], dc_id: int, mode: str = "full", session: Any = None) -> TelegramClient:
    """A client whose first address is that of ``dc_id``."""
    if session is None:
        session = MemorySession()
        address = cluster["dcs"][str(dc_id)]
        session.set_dc(dc_id, address["host"], address["port"])
    client = TelegramClient(session, 1, "hash", connection=MODES[mode], retry_delay=0.1, request_retries=1)
    client.parse_mode = None
    return client


async def transports(cluster: dict[str, Any], modes: list[str]) -> dict[str, int]:
    """Connect in each mode and ask for the nearest data centre."""
    answers = {}
    for mode in modes:
        client = make_client(cluster, 2, mode)
        await client.connect()
        answers[mode] = (await client(functions.help.GetNearestDcRequest())).this_dc
        await client.disconnect()
    return answers


async def everything(cluster: dict[str, Any], phone: str, password: str, size: int) -> dict[str, Any]:
    """Log in by code and password, write to oneself and read it, send a file and download it again, log out."""
    client = make_client(cluster, 2)
    await client.start(phone=phone, password=password, code_callback=lambda: cluster["code"])
    me = await client.get_me()
    sent = await client.send_message("me", "hello myself")
    await client.send_message("me", "and again")
    texts = [message.text async for message in client.iter_messages("me", limit=10)]
    data = hashlib.shake_128(b"interop").digest(size)
    seen: list[int] = []
    message = await client.send_file(
        "me",
        io.BytesIO(data),
        caption="three megabytes",
        force_document=True,
        attributes=[types.DocumentAttributeFilename("x.bin")],
    )
    got = await client.download_media(message, bytes, progress_callback=lambda done, _total: seen.append(done))
    again = await client.download_media(message, bytes)
    dialogs = [dialog.id async for dialog in client.iter_dialogs()]
    logged_out = await client.log_out()
    return {
        "me": [me.id, me.first_name, me.phone, me.is_self],
        "sent": sent.id,
        "texts": texts,
        "file_dc": message.document.dc_id,
        "file_name": message.file.name,
        "same": [got == data, again == data],
        "progress": seen[-1],
        "dialogs": dialogs,
        "logged_out": logged_out,
    }


async def migrate(cluster: dict[str, Any], phone: str) -> dict[str, Any]:
    """Log in on a data centre that is not the account's home."""
    client = make_client(cluster, 2)
    await client.start(phone=phone, code_callback=lambda: cluster["code"])
    me = await client.get_me()
    dc_id = client.session.dc_id
    await client.disconnect()
    return {"me": me.first_name, "dc": dc_id}


async def wrong_answers(cluster: dict[str, Any], phone: str) -> list[str]:
    """A wrong code and a wrong password; the names of the errors that Telethon raises."""
    client = make_client(cluster, 2)
    await client.connect()
    await client.send_code_request(phone)
    raised = []
    for answer in ({"code": "00000"}, {"code": cluster["code"]}, {"password": "wrong"}):
        try:
            await client.sign_in(phone, **answer)
        except errors.RPCError as error:
            raised.append(type(error).__name__)
    await client.disconnect()
    return raised


async def conversation(cluster: dict[str, Any], phone: str, bot_token: str, bot_name: str) -> dict[str, Any]:
    """A user and a bot, both listening: the user writes to the bot, which answers."""
    user, bot = make_client(cluster, 2), make_client(cluster, 2, "abridged")
    heard: asyncio.Queue[str] = asyncio.Queue()

    async def answer(event: Any) -> None:
        await event.respond(event.text.upper())

    async def listen(event: Any) -> None:
        await heard.put(event.text)

    bot.add_event_handler(answer, events.NewMessage(incoming=True))
    user.add_event_handler(listen, events.NewMessage(incoming=True))
    await bot.start(bot_token=bot_token)
    await user.start(phone=phone, code_callback=lambda: cluster["code"])
    await user.send_message(bot_name, "hello bot")
    said = await asyncio.wait_for(heard.get(), 10)
    history = [(message.out, message.text) async for message in user.iter_messages(bot_name)]
    await user.disconnect()
    await bot.disconnect()
    return {"said": said, "history": history}


async def qr(cluster: dict[str, Any], phone: str) -> dict[str, Any]:
    """A QR login, accepted by another client of the account."""
    phone_client, new_client = make_client(cluster, 2), make_client(cluster, 2)
    await phone_client.start(phone=phone, code_callback=lambda: cluster["code"])
    await new_client.connect()
    login = await new_client.qr_login()
    waiting = asyncio.create_task(login.wait(10))
    await asyncio.sleep(0)
    await phone_client(functions.auth.AcceptLoginTokenRequest(login.token))
    user = await waiting
    await phone_client.disconnect()
    await new_client.disconnect()
    return {"me": user.first_name, "url": login.url.startswith("tg://login?token=")}


async def resume(cluster: dict[str, Any], phone: str) -> dict[str, Any]:
    """Log in, keep the session as text, go on in a new client without logging in."""
    client = make_client(cluster, 2)
    await client.start(phone=phone, code_callback=lambda: cluster["code"])
    saved = StringSession.save(client.session)
    await client.disconnect()
    client = make_client(cluster, 2, session=StringSession(saved))
    await client.connect()
    authorized = await client.is_user_authorized()
    me = await client.get_me()
    await client.disconnect()
    return {"authorized": authorized, "me": me.first_name}


async def stubborn(cluster: dict[str, Any], phone: str, calls: int) -> dict[str, Any]:
    """Make call after call; the server breaks connections meanwhile."""
    failed = []
    client = make_client(cluster, 2)
    await client.start(phone=phone, code_callback=lambda: cluster["code"])
    for number in range(calls):
        try:
            await client.send_message("me", f"message {number}")
        except ValueError as error:
            failed.append(str(error))
    total = len(await client.get_messages("me", limit=100))
    await client.disconnect()
    return {"total": total, "failed": failed}


def main() -> None:
    """Read the order, carry it out, print the outcome."""
    order = json.load(sys.stdin)
    rsa.add_key(order["cluster"]["public_key"], old=False)
    outcome = asyncio.run(globals()[order["scenario"]](order["cluster"], **order["arguments"]))
    json.dump(outcome, sys.stdout)


if __name__ == "__main__":
    main()
