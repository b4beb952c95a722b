"""The command ``import``: a session of another program becomes one of ours, once Telegram has said whose it is."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Mapping
from pathlib import Path

import trio

from trimtp.cli.exits import DONE, Failed, UsageError
from trimtp.cli.output import Output
from trimtp.cli.patience import PatientClient
from trimtp.cli.session import (
    api_id_for,
    ask_secret,
    build_config,
    has_terminal,
    new_store,
    session_path,
)
from trimtp.client import open_client
from trimtp.errors import LoggedOut, NotLoggedIn, PassphraseNeeded, SessionCorrupt, Unauthorized
from trimtp.login.prompt import LineReader
from trimtp.store import MemoryStore, SessionChange, SessionData, files
from trimtp.store.foreign import Imported, looks_like_text, read_path, read_text
from trimtp.structs import replace

__all__ = ["import_session"]

_LONGEST_STRING = 1 << 20
_LONGEST_NAME = 200
_SPOILED = re.compile(r"[A-Za-z0-9_=+-]{60,}")
"""A session string that was not copied whole; a file of such a name goes as ./NAME."""


async def import_session(args: argparse.Namespace, out: Output) -> int:
    """Read the session of another program, have Telegram confirm it, and keep it in a new file."""
    target = session_path(args)
    if await trio.to_thread.run_sync(files.holds_bytes, target):
        raise Failed(f"there is a session at {target} already; --account NAME keeps this one beside it")
    found = await _read(args, out)
    data, name = (found.data, "") if args.offline else await _verified(args, out, found)
    header = data.header
    assert header is not None
    if header.user_id is None:
        raise UsageError(f"a session of {found.program} does not say whose it is: import it without --offline")
    await _keep(target, data, out)
    if out.json:
        out.document(
            {
                "program": found.program,
                "id": header.user_id,
                "name": name or None,
                "bot": header.is_bot,
                "dc": header.home_dc_id,
                "verified": not args.offline,
                "session": str(target),
            }
        )
        return DONE
    who = f"{name} (id {header.user_id})" if name else f"id {header.user_id}"
    out.say(f"Imported from {found.program}: {who}, data centre {header.home_dc_id}.")
    out.say(f"The session is in {target}")
    if found.others:
        out.note(f"{found.others} more in the same folder; --number N imports another one.")
    if args.offline:
        out.note("It was not verified: whether Telegram accepts it shows at its first use (trimtp whoami).")
    out.note(f"Stop using it with {found.program}: one session in two programs at once costs the login.")
    return DONE


# ---- reading --------------------------------------------------------------------------------------------------------


async def _read(args: argparse.Namespace, out: Output, environ: Mapping[str, str] = os.environ) -> Imported:
    source: str = args.source
    if source == "-":
        return await trio.to_thread.run_sync(read_text, await _line(out))
    path = Path(source)
    if len(source) > _LONGEST_NAME or looks_like_text(source) or _SPOILED.fullmatch(source):
        raise UsageError("a session string is a secret and no argument: trimtp import - reads it from stdin")

    def read(passcode: str) -> Imported:
        return read_path(path, passcode=passcode, number=args.number)

    passcode = environ.get("TRIMTP_TDATA_PASSCODE", "")
    try:
        return await trio.to_thread.run_sync(read, passcode)
    except PassphraseNeeded:
        if not has_terminal():
            raise PassphraseNeeded(f"{path} has a local passcode: set TRIMTP_TDATA_PASSCODE") from None
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror or error}") from None
    return await trio.to_thread.run_sync(read, await ask_secret(out, "Local passcode of Telegram Desktop"))


async def _line(out: Output) -> str:
    """The session string: asked for, unseen, or all of stdin."""
    if has_terminal():
        return await ask_secret(out, "Session string")
    reader, text = LineReader(0), ""
    while (line := await reader.line()) is not None:
        text += line
        if len(text) > _LONGEST_STRING:
            raise SessionCorrupt("what came on stdin is too long for a session string")
    if not text.strip():
        raise UsageError("no session string came on stdin")
    return text


# ---- asking Telegram ------------------------------------------------------------------------------------------------


async def _verified(args: argparse.Namespace, out: Output, found: Imported) -> tuple[SessionData, str]:
    """What the session holds after Telegram said whose it is, and the account's name. Nothing is stored yet."""
    before = found.header
    api_id = await api_id_for(before.api_id, out)
    config = build_config(argparse.Namespace(**vars(args) | {"test_servers": args.test_servers or before.test_mode}))
    store = await _filled(MemoryStore(), found.data)
    try:
        async with open_client(store, api_id=api_id, api_hash="-", config=config) as client:
            try:
                me = await PatientClient(client, args.timeout, out.note).get_me()
            except (LoggedOut, NotLoggedIn, Unauthorized) as error:
                raise NotLoggedIn(f"Telegram does not accept this session any more ({error}); not imported") from error
            except Failed as error:
                raise Failed(f"{error}; --offline imports it unverified") from None
            if before.user_id not in {None, me.id}:
                raise SessionCorrupt("the session is not that of the user it names; not imported")
            if before.user_id is None:
                await client.adopt_login(me)
    except ValueError as error:
        raise UsageError(str(error)) from error
    data = await store.load()
    await store.aclose()
    assert data.header is not None
    name = " ".join(part for part in (me.first_name, me.last_name) if part)
    return SessionData(replace(data.header, is_bot=me.bot, api_id=data.header.api_id or api_id), data.dcs), name


async def _filled(store: MemoryStore, data: SessionData) -> MemoryStore:
    await store.load()
    await store.commit(SessionChange(data.header, tuple(data.dcs.values())))
    await store.aclose()
    return store


async def _keep(target: Path, data: SessionData, out: Output) -> None:
    store = await new_store(target, out)
    try:
        if await store.load() != SessionData():
            raise Failed(f"there is a session at {target} already")
        await store.commit(SessionChange(data.header, tuple(data.dcs.values())))
    finally:
        await store.aclose()
