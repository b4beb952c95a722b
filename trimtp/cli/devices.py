"""The commands about an account that is logged in: devices, change-phone, reset-password."""

from __future__ import annotations

import argparse
import re
from typing import Any

import trimtp_api as api

from trimtp.cli.account import LoginPrompt
from trimtp.cli.exits import DONE, UsageError
from trimtp.cli.output import Output
from trimtp.cli.session import open_session
from trimtp.login import (
    PasswordRemoved,
    cancel_password_reset,
    change_phone_interactively,
    normalise_phone,
    reset_password,
)
from trimtp.login.words import moment, reset_in_words

__all__ = ["change_phone", "devices", "reset_the_password"]


async def devices(args: argparse.Namespace, out: Output) -> int:
    """Where the account is logged in, this login first; or end another one.

    Spec: https://core.telegram.org/method/account.getAuthorizations
    """
    ended = _hash_to_end(args.words)
    async with open_session(args, out, need_login=True) as client:
        if ended is not None:
            await client.invoke(api.account.ResetAuthorization(hash=_signed(ended)))
        else:
            answer = await client.invoke(api.account.GetAuthorizations())
    if ended is not None:
        if out.json:
            out.document({"ended": ended})
        else:
            out.say(f"The login {ended} is over.")
        return DONE
    rows = sorted(answer.authorizations, key=lambda row: (not row.current, -row.date_active))
    if out.json:
        out.document([_document(row) for row in rows])
        return DONE
    head = ("HASH", "DEVICE", "PROGRAM", "WHERE", "SINCE", "LAST SEEN", "")
    out.table(head, [_row(row) for row in rows])
    return DONE


def _hash_to_end(words: list[str]) -> str | None:
    match words:
        case []:
            return None
        case ["end", text] if re.fullmatch("[0-9a-f]{16}", text.lower()):
            return text.lower()
        case ["end", text]:
            raise UsageError(f"{text!r} is no hash of 16 hexadecimal digits, as trimtp devices shows them")
        case _:
            raise UsageError("trimtp devices lists the logins, trimtp devices end HASH ends one")


def _signed(text: str) -> int:
    return int.from_bytes(bytes.fromhex(text), "big", signed=True)


def _hash(row: api.Authorization) -> str:
    return f"{row.hash % 2**64:016x}"


def _row(row: api.Authorization) -> tuple[str, ...]:
    notes = [
        "this one" if row.current else "",
        "unconfirmed" if row.unconfirmed else "",
        "password missing" if row.password_pending else "",
    ]
    return (
        "-" if row.current else _hash(row),
        _clean(f"{row.device_model} {row.system_version}"),
        _clean(f"{row.app_name or f'api id {row.api_id}'} {row.app_version}"),
        _clean(f"{row.ip} {row.country}"),
        moment(row.date_created),
        moment(row.date_active),
        ", ".join(note for note in notes if note),
    )


def _clean(text: str) -> str:
    """Text that a stranger chose, on one line and without what a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split()) or "-"


def _document(row: api.Authorization) -> dict[str, Any]:
    return {
        "hash": None if row.current else _hash(row),
        "current": row.current,
        "official_app": row.official_app,
        "unconfirmed": row.unconfirmed,
        "password_pending": row.password_pending,
        "device_model": row.device_model,
        "platform": row.platform,
        "system_version": row.system_version,
        "api_id": row.api_id,
        "app_name": row.app_name,
        "app_version": row.app_version,
        "date_created": row.date_created,
        "date_active": row.date_active,
        "ip": row.ip,
        "country": row.country,
        "region": row.region,
    }


async def change_phone(args: argparse.Namespace, out: Output) -> int:
    """Give the account another phone number, proved by the code that is sent there."""
    try:
        number = normalise_phone(args.number)
    except ValueError as error:
        raise UsageError(str(error)) from error
    prompt = LoginPrompt(args, out)
    prompt.check_code()
    async with open_session(args, out, need_login=True) as client:
        user = await change_phone_interactively(client, number, ask=prompt)
    phone = f"+{(user.phone or number).removeprefix('+')}"
    if out.json:
        out.document({"id": user.id, "phone": phone})
    else:
        out.say(f"The account has the phone number {phone} now.")
    return DONE


async def reset_the_password(args: argparse.Namespace, out: Output) -> int:
    """Take away a forgotten two-step verification password, which Telegram does after a wait; or call that off."""
    async with open_session(args, out, need_login=True) as client:
        if args.cancel:
            await cancel_password_reset(client)
            if out.json:
                out.document({"state": "cancelled", "date": None})
            else:
                out.say("The password stays as it is.")
            return DONE
        state = await reset_password(client)
    if out.json:
        if isinstance(state, PasswordRemoved):
            out.document({"state": "removed", "date": None})
        else:
            out.document({"state": "refused" if state.refused else "waiting", "date": state.date})
    else:
        out.say(reset_in_words(state))
    return DONE
