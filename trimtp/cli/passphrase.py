"""The command ``passphrase``: encrypt the session's file, change the passphrase, or take it away."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping

from trimtp.cli.exits import DONE, UsageError
from trimtp.cli.output import Output
from trimtp.cli.session import ask_secret, has_terminal, open_file, session_path
from trimtp.errors import NotLoggedIn

__all__ = ["NEW_PASSPHRASE", "passphrase"]

NEW_PASSPHRASE = "TRIMTP_NEW_PASSPHRASE"  # noqa: S105 -- the name of a variable


async def passphrase(args: argparse.Namespace, out: Output) -> int:
    """Set or change the passphrase, or remove it with ``--remove``."""
    path = session_path(args)
    if not path.is_file():
        raise NotLoggedIn(f"there is no session at {path}")
    store = await open_file(path, out)
    try:
        await store.load()
        await store.set_passphrase(None if args.remove else await _new(out))
    finally:
        await store.aclose()
    if out.json:
        out.document({"encrypted": not args.remove, "session": str(path)})
    elif args.remove:
        out.say(f"The session {path} is not encrypted any more.")
    else:
        out.say(f"The session {path} is encrypted. Without the passphrase it is lost.")
    return DONE


async def _new(out: Output, environ: Mapping[str, str] = os.environ) -> str:
    if given := environ.get(NEW_PASSPHRASE):
        return given
    if not has_terminal():
        raise UsageError(f"the new passphrase is missing: there is no terminal to ask on; set {NEW_PASSPHRASE}")
    first = await ask_secret(out, "New passphrase")
    if not first:
        raise UsageError("a passphrase is at least one character (--remove takes it away)")
    if await ask_secret(out, "The same again") != first:
        raise UsageError("the two are not the same; nothing was changed")
    return first
