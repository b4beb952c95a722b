"""From options and environment to an open client whose calls do not wait for ever."""

from __future__ import annotations

import argparse
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import trio

from trimtp.cli.exits import UsageError
from trimtp.cli.output import Output
from trimtp.cli.patience import PatientClient
from trimtp.cli.places import account_path, default_account
from trimtp.client import open_client
from trimtp.config import ClientConfig, PublicKey
from trimtp.errors import NotLoggedIn, StoreError
from trimtp.login import TerminalPrompt, Wanted
from trimtp.login.prompt import LineReader
from trimtp.store import MemoryStore, SessionStore, SqliteStore, files, summarise

__all__ = [
    "PASSPHRASE",
    "Credentials",
    "api_id_for",
    "ask_credentials",
    "ask_secret",
    "build_config",
    "confirmed",
    "has_terminal",
    "new_store",
    "open_file",
    "open_session",
    "session_path",
]

Credentials = tuple[int, str]

_API_ID = ("TRIMTP_API_ID", "TG_API_ID")
_API_HASH = ("TRIMTP_API_HASH", "TG_API_HASH")
PASSPHRASE = "TRIMTP_PASSPHRASE"  # noqa: S105 -- the name of a variable
_PROXY = "TRIMTP_PROXY"
_UNUSED_API_ID = 1
"""For a command that sends nothing."""


def has_terminal() -> bool:
    """Whether there is a person to ask."""
    return os.isatty(0)


def session_path(args: argparse.Namespace) -> Path:
    """The session file that is meant: ``--session``, the one of ``--account``, or the default account's.

    Raises UsageError for both at once and for a name that cannot be.
    """
    if args.session is not None:
        if args.account is not None:
            raise UsageError("--session and --account exclude each other")
        path: Path = args.session
        return path
    return account_path(default_account() if args.account is None else args.account)


async def open_file(path: Path, out: Output, environ: Mapping[str, str] = os.environ) -> SqliteStore:
    """The store of a session file: a passphrase that it needs is TRIMTP_PASSPHRASE, or asked for.

    With no terminal to ask on, loading it raises PassphraseNeeded. Raises UsageError for a path that can be none.
    """
    given = environ.get(PASSPHRASE) or None
    if not await trio.to_thread.run_sync(_is_encrypted, path):
        if given is not None:
            out.note(f"{PASSPHRASE} is set, but the session {path} is not encrypted (trimtp passphrase encrypts it)")
        return _store(path, None)
    if given is None and has_terminal():
        given = await ask_secret(out, f"Passphrase of the session {path}") or None
    return _store(path, given)


async def new_store(path: Path, out: Output, environ: Mapping[str, str] = os.environ) -> SqliteStore:
    """The store of a session file that is made if it is not there, and then encrypted if TRIMTP_PASSPHRASE is set."""
    try:
        there = await trio.to_thread.run_sync(files.holds_bytes, path)
    except (OSError, ValueError):  # loading it says what is wrong
        there = False
    if there:
        return await open_file(path, out, environ)
    return _store(path, environ.get(PASSPHRASE) or None)


def _store(path: Path, passphrase: str | None) -> SqliteStore:
    try:
        return SqliteStore(path, passphrase)
    except ValueError as error:
        raise UsageError(f"--session: {error}") from error


def _is_encrypted(path: Path) -> bool:
    try:
        return summarise(path).encrypted
    except (StoreError, ValueError):  # loading it says what is wrong
        return False


async def ask_secret(out: Output, question: str) -> str:
    """What the person at the terminal types unseen. Raises NoAnswer at the end of the input."""
    return await TerminalPrompt(output=out.stderr).ask(Wanted.PASSWORD, question)


async def confirmed(out: Output, question: str) -> bool:
    """Whether the person at the terminal says yes; without a terminal nobody does."""
    if not has_terminal():
        return False
    print(f"{question} (yes/no): ", end="", file=out.stderr, flush=True)
    return (await LineReader(0).line() or "").strip().lower() in {"y", "yes"}


def _proxy(args: argparse.Namespace, environ: Mapping[str, str] = os.environ) -> str | None:
    """The proxy of the options, or of TRIMTP_PROXY. Raises UsageError for a password among the arguments."""
    given: str | None = args.proxy
    secret: str | None = None
    if given is None:
        return environ.get(_PROXY) or None
    with suppress(ValueError):  # the settings say what is wrong
        secret = urlsplit(given).password
    if secret:
        raise UsageError(f"--proxy: a password is a secret and no argument; set {_PROXY} to the whole URL")
    return given


def build_config(args: argparse.Namespace) -> ClientConfig:
    """The settings that the common options ask for. Raises UsageError for those that cannot be."""
    options = tuple(args.dc)
    keys = tuple(_read_key(path) for path in args.public_key)
    home = args.home_dc
    if home is None:
        known = [option.id for option in options]
        home = 2 if not known or 2 in known else known[0]
    extra = {} if args.transport is None else {"transport": args.transport}
    try:
        return ClientConfig(
            dc_options=options,
            public_keys=keys,
            home_dc_id=home,
            test_mode=args.test_servers,
            proxy=_proxy(args),
            flood_sleep_threshold=min(10.0, args.timeout / 2),
            **extra,
        )
    except ValueError as error:
        raise UsageError(str(error)) from error


@asynccontextmanager
async def open_session(
    args: argparse.Namespace,
    out: Output,
    *,
    credentials: Credentials | None = None,
    create: bool = False,
    need_login: bool = False,
    offline: bool = False,
) -> AsyncIterator[PatientClient]:
    """Open the client that ``args`` describes.

    ``create`` makes the session file if it is not there; without it a missing file is an empty session in memory, so
    that no command but ``login`` leaves one behind. ``credentials`` default to the api id of the environment, else to
    the one that the session was made with; ``offline`` says that nothing will be sent. Raises UsageError for settings
    that do not fit, NotLoggedIn without an account if ``need_login``, and what :func:`trimtp.open_client` raises.
    """
    config, path = build_config(args), session_path(args)
    store: SessionStore = MemoryStore()
    if create or path.exists():
        store = await new_store(path, out)
    elif need_login:
        raise NotLoggedIn(f"there is no session at {path}")
    api_id, api_hash = credentials or await _credentials(store, path, out, need_login=need_login, offline=offline)
    opened = False
    try:
        async with open_client(store, api_id=api_id, api_hash=api_hash, config=config) as client:
            opened = True
            if need_login and not client.is_authorized:
                raise NotLoggedIn(f"the session {path} has no account")
            yield PatientClient(client, args.timeout, out.note)
    except ValueError as error:
        if opened:
            raise
        raise UsageError(str(error)) from error


async def ask_credentials(out: Output, environ: Mapping[str, str] = os.environ) -> Credentials:
    """api id and hash from the environment, or else from the person at the terminal: for a login.

    Raises UsageError for a value that is none, or that is missing with no terminal to ask on.
    """
    api_id = await _ask_api_id(environ, out)
    api_hash = await _value(environ, _API_HASH, Wanted.API_HASH, "API hash", out)
    return api_id, api_hash


async def api_id_for(known: int | None, out: Output, environ: Mapping[str, str] = os.environ) -> int:
    """The api id of the environment, else ``known``, else asked for. Raises UsageError."""
    if known and not _first(environ, _API_ID):
        return known
    return await _ask_api_id(environ, out)


async def _credentials(
    store: SessionStore,
    path: Path,
    out: Output,
    *,
    need_login: bool,
    offline: bool,
    environ: Mapping[str, str] = os.environ,
) -> Credentials:
    """What everything but a login needs: the api id, which the session knows. The hash is no longer asked for."""
    api_hash = _first(environ, _API_HASH) or "-"
    if given := _first(environ, _API_ID):
        return _api_id(given), api_hash
    data = await store.load()
    await store.aclose()
    if data.header is not None and data.header.api_id:
        return data.header.api_id, api_hash
    if need_login:
        raise NotLoggedIn(f"the session {path} has no account")
    return (_UNUSED_API_ID if offline else await _ask_api_id(environ, out)), api_hash


async def _ask_api_id(environ: Mapping[str, str], out: Output) -> int:
    return _api_id(await _value(environ, _API_ID, Wanted.API_ID, "API id (from https://my.telegram.org)", out))


async def _value(environ: Mapping[str, str], names: tuple[str, ...], wanted: Wanted, question: str, out: Output) -> str:
    value = _first(environ, names)
    if not value and has_terminal():
        value = (await TerminalPrompt(output=out.stderr).ask(wanted, question)).strip()
    if not value:
        raise UsageError(f"{wanted.value} is missing: set {names[0]}")
    return value


def _first(environ: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((environ[name].strip() for name in names if environ.get(name, "").strip()), "")


def _api_id(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise UsageError("the api id is a positive whole number, from https://my.telegram.org")
    return int(text)


def _read_key(path: Path) -> PublicKey:
    try:
        return PublicKey.from_pem(path.read_text("ascii", "replace"))
    except OSError as error:
        raise UsageError(f"--public-key {path}: {error.strerror or error}") from error
    except ValueError as error:
        raise UsageError(f"--public-key {path}: {error}") from error
