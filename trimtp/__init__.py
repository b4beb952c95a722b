"""trimtp: a structured-concurrency Telegram (MTProto 2.0) client for Trio.

>>> async with trimtp.open_client("me.session", api_id=12345, api_hash="0123abc") as client:
...     me = await client.get_me()
"""

import trimtp_api as api

from trimtp import errors, login
from trimtp.authorization import DcState, DcStatus, LogoutReport
from trimtp.client import Client, open_client
from trimtp.config import ClientConfig, DcOption, Limits, PublicKey
from trimtp.errors import (
    DcUnavailable,
    ExchangeFailed,
    InternalError,
    LoggedOut,
    NotLoggedIn,
    OutcomeUnknown,
    RpcError,
    SecurityError,
    SessionCorrupt,
    SessionInUse,
    StoreError,
    TransferFloodWait,
    TransportError,
    TrimtpError,
)
from trimtp.login import log_in_interactively
from trimtp.store import MemoryStore, SessionStore, SqliteStore, StringStore

__version__ = "0.1.0"

__all__ = [
    "Client",
    "ClientConfig",
    "DcOption",
    "DcState",
    "DcStatus",
    "DcUnavailable",
    "ExchangeFailed",
    "InternalError",
    "Limits",
    "LoggedOut",
    "LogoutReport",
    "MemoryStore",
    "NotLoggedIn",
    "OutcomeUnknown",
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
    "__version__",
    "api",
    "errors",
    "log_in_interactively",
    "login",
    "open_client",
]
