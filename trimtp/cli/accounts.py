"""The command ``accounts``: who is kept here, who is meant when none is named, and forgetting one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import trio

from trimtp.cli.exits import DONE, Failed, UsageError
from trimtp.cli.output import Output
from trimtp.cli.places import account_names, account_path, check_name, data_folder, default_account, set_default
from trimtp.cli.session import confirmed
from trimtp.errors import NotLoggedIn, StoreError
from trimtp.store import files, summarise
from trimtp.store.lease import Lease

__all__ = ["accounts"]


async def accounts(args: argparse.Namespace, out: Output) -> int:
    """List the accounts, choose the default, or remove one."""
    if args.session is not None or args.account is not None:
        raise UsageError("accounts takes the name itself, no --session and no --account")
    match args.action, args.name:
        case "list", None:
            return await _list(out)
        case "default", None:
            out.document({"default": default_account()}) if out.json else out.say(default_account())
            return DONE
        case "default", name:
            return await trio.to_thread.run_sync(_choose, name, out)
        case "remove", str(name):
            return await _remove(args, name, out)
    raise UsageError(f"accounts {args.action} takes {'no name' if args.action == 'list' else 'the name of an account'}")


async def _list(out: Output) -> int:
    rows = await trio.to_thread.run_sync(_rows)
    if out.json:
        out.document(rows)
        return DONE
    if not rows:
        out.say(f"No account yet (trimtp login makes one, in {data_folder()})")
        return DONE
    out.table(("NAME", "ACCOUNT", "DC", ""), [_cells(row) for row in rows])
    out.say(f"The sessions lie in {data_folder()}")
    return DONE


def _rows() -> list[dict[str, Any]]:
    return [_row(name) for name in account_names()]


def _row(name: str) -> dict[str, Any]:
    path = account_path(name)
    row: dict[str, Any] = {
        "name": name,
        "default": name == default_account(),
        "id": None,
        "bot": False,
        "dc": None,
        "test_servers": False,
        "encrypted": False,
        "trouble": None,
        "session": str(path),
    }
    try:
        found = summarise(path)
    except StoreError as error:
        return row | {"trouble": str(error)}
    return row | {
        "id": found.user_id,
        "bot": found.is_bot,
        "dc": found.home_dc_id,
        "test_servers": found.test_mode,
        "encrypted": found.encrypted,
    }


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    who = "nobody" if row["id"] is None else f"{'bot' if row['bot'] else 'user'} {row['id']}"
    marks = [
        "default" if row["default"] else "",
        "encrypted" if row["encrypted"] else "",
        "test servers" if row["test_servers"] else "",
        row["trouble"] or "",
    ]
    return (
        row["name"],
        "?" if row["trouble"] else who,
        "-" if row["dc"] is None else str(row["dc"]),
        ", ".join(filter(None, marks)),
    )


def _existing(name: str) -> Path:
    path = account_path(name)
    if not path.is_file():
        raise NotLoggedIn(f"there is no account {name!r}")
    return path


def _choose(name: str, out: Output) -> int:
    _existing(check_name(name))
    set_default(name)
    if out.json:
        out.document({"default": name})
    else:
        out.say(f"{name} is the default account now.")
    return DONE


async def _remove(args: argparse.Namespace, name: str, out: Output) -> int:
    path = await trio.to_thread.run_sync(_existing, name)
    if not args.yes:
        out.note(f"This deletes {path}, not the login at Telegram: trimtp logout --account {name} ends that first.")
        if not await confirmed(out, f"Delete the session of {name}?"):
            raise Failed("nothing was deleted")
    await trio.to_thread.run_sync(_delete, path)
    if name == default_account():
        set_default(None)
    if out.json:
        out.document({"removed": name, "session": str(path)})
    else:
        out.say(f"The session of {name} is deleted.")
    return DONE


def _delete(path: Path) -> None:
    """Delete a session and what lies beside it, unless it is in use."""
    lease = Lease.take(path)
    try:
        with files.trouble(f"cannot delete the session {path}"):
            for suffix in ("-wal", "-shm", ""):
                files.beside(path, suffix).unlink(missing_ok=True)
    finally:
        lease.release()
