"""The command ``export``: the session as one line of text, or as a copy of its file. Both are secrets."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import trio

from trimtp.cli.exits import DONE, Failed, UsageError
from trimtp.cli.output import Output
from trimtp.cli.session import confirmed, open_file, session_path
from trimtp.errors import NotLoggedIn
from trimtp.store import files
from trimtp.store.backup import back_up
from trimtp.store.string import render

__all__ = ["export"]

_WARNING = "This is a secret: whoever has it has the account. Used at two places at once, it costs the login."


async def export(args: argparse.Namespace, out: Output) -> int:
    """Write the session to a new file (0600), or to stdout if that is what was asked for."""
    path = session_path(args)
    target: Path | None = args.to
    if target is not None and args.stdout:
        raise UsageError("--to and --stdout exclude each other")
    if target is None and args.format == "sqlite":
        raise UsageError("--format sqlite wants --to FILE")
    if target is None and not args.stdout and not (out.stdout.isatty() and not out.json):
        raise UsageError("where to? --to FILE, or --stdout")
    if not path.is_file():
        raise NotLoggedIn(f"there is no session at {path}")
    if target is None and not args.stdout and not await confirmed(out, "Show the secret of the session here?"):
        raise Failed("nothing was exported")
    try:
        if args.format == "sqlite":
            assert target is not None
            await trio.to_thread.run_sync(back_up, path, target)
        else:
            text = await _text(path, out)
            if target is None:
                out.note(_WARNING)
                _show(text, out)
                return DONE
            await trio.to_thread.run_sync(_write, target, text + "\n")
    except FileExistsError:
        raise Failed(f"{target} is there already, and nothing is overwritten") from None
    if out.json:
        out.document({"to": str(target), "format": args.format, "secret": True})
    else:
        out.say(f"The session is in {target}")
    out.note(_WARNING)
    return DONE


async def _text(path: Path, out: Output) -> str:
    store = await open_file(path, out)
    try:
        data = await store.load()
    finally:
        await store.aclose()
    if data.header is None or data.header.user_id is None:
        raise NotLoggedIn(f"the session {path} has no account")
    return render(data)


def _show(text: str, out: Output) -> None:
    if out.json:
        out.document({"session": text, "secret": True})
    else:
        out.say(text)


def _write(target: Path, text: str) -> None:
    """A new file for its owner alone, on the disk; half of one is taken away. Raises FileExistsError."""
    descriptor = files.create(target)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise
