"""trimtp: a structured-concurrency Telegram (MTProto 2.0) client for Trio.

>>> async with trimtp.open_client("me.session", api_id=12345, api_hash="0123abc") as client:
...     me = await client.get_me()

The names below are loaded when first used, so that importing the package costs next to nothing. Every class of a known
RPC error is a name of this package too: ``trimtp.FloodWait`` is ``trimtp.errors.FloodWait``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trimtp import api, errors, login
    from trimtp.authorization import DcCounter, DcEvent, DcEventKind, DcState, DcStatus, LogoutReport
    from trimtp.client import Client, open_client
    from trimtp.config import ClientConfig, DcOption, Limits, PublicKey
    from trimtp.errors import (
        DcUnavailable,
        ExchangeFailed,
        InternalError,
        LeaseLost,
        LoggedOut,
        NotLoggedIn,
        OutcomeUnknown,
        PassphraseNeeded,
        RpcError,
        SecurityError,
        SessionCorrupt,
        SessionInUse,
        StoreError,
        TransferFloodWait,
        TransportError,
        TrimtpError,
        WrongPassphrase,
    )
    from trimtp.errors.known import *  # noqa: F403
    from trimtp.login import log_in_interactively
    from trimtp.store import MemoryStore, SessionStore, SqliteStore, StringStore

__version__ = "0.1.0"

__all__ = [
    "Client",
    "ClientConfig",
    "DcCounter",
    "DcEvent",
    "DcEventKind",
    "DcOption",
    "DcState",
    "DcStatus",
    "DcUnavailable",
    "ExchangeFailed",
    "InternalError",
    "LeaseLost",
    "Limits",
    "LoggedOut",
    "LogoutReport",
    "MemoryStore",
    "NotLoggedIn",
    "OutcomeUnknown",
    "PassphraseNeeded",
    "PublicKey",
    "RpcError",
    "SecurityError",
    "SessionCorrupt",
    "SessionInUse",
    "SessionStore",
    "SqliteStore",
    "StoreError",
    "StringStore",
    "TransferFloodWait",
    "TransportError",
    "TrimtpError",
    "WrongPassphrase",
    "__version__",
    "api",
    "errors",
    "log_in_interactively",
    "login",
    "open_client",
]

_PACKAGES = {"aio", "api", "config", "errors", "fleet", "login", "store", "streams", "sync", "testing"}
_HOMES = {
    "authorization": {"DcCounter", "DcEvent", "DcEventKind", "DcState", "DcStatus", "LogoutReport"},
    "client": {"Client", "open_client"},
    "config": {"ClientConfig", "DcOption", "Limits", "PublicKey"},
    "login": {"log_in_interactively"},
    "store": {"MemoryStore", "SessionStore", "SqliteStore", "StringStore"},
}


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _PACKAGES:
        return import_module(f"trimtp.{name}")
    home = next((home for home, names in _HOMES.items() if name in names), "errors")
    try:
        value = getattr(import_module(f"trimtp.{home}"), name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
