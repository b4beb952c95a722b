"""The one table from exceptions to exit codes and to the line that a person reads."""

from __future__ import annotations

from trimtp import errors
from trimtp.errors import RpcError, TrimtpError
from trimtp.login import NoAnswer, in_words
from trimtp.login.words import wait_in_words

__all__ = [
    "DONE",
    "FAILED",
    "FLOOD_WAIT",
    "INTERRUPTED",
    "NOT_LOGGED_IN",
    "SESSION_IN_USE",
    "USAGE",
    "Failed",
    "UsageError",
    "exit_code",
    "line_for",
]

DONE = 0
FAILED = 1
USAGE = 2
NOT_LOGGED_IN = 3
FLOOD_WAIT = 4
SESSION_IN_USE = 5
INTERRUPTED = 130


class UsageError(Exception):
    """What was typed, or the environment, does not say what to do; the message is the line to print."""


class Failed(Exception):
    """The command could not do its work; the message is the line to print."""


_TABLE: tuple[tuple[type[Exception], int], ...] = (
    (UsageError, USAGE),
    (NoAnswer, USAGE),
    (errors.PassphraseNeeded, USAGE),
    (errors.SessionInUse, SESSION_IN_USE),
    (errors.NotLoggedIn, NOT_LOGGED_IN),
    (errors.LoggedOut, NOT_LOGGED_IN),
    (errors.Unauthorized, NOT_LOGGED_IN),
    (errors.Flood, FLOOD_WAIT),
    (errors.TransferFloodWait, FLOOD_WAIT),
    (Failed, FAILED),
    (TrimtpError, FAILED),
    (OSError, FAILED),
)


def exit_code(error: BaseException) -> int | None:
    """The exit code of a command that ended with ``error``; None for a defect, which deserves its traceback."""
    for kind, code in _TABLE:
        if isinstance(error, kind):
            return code
    return None


def line_for(error: BaseException) -> str:
    """What to tell a person about ``error``, on one line."""
    match error:
        case errors.SessionInUse():
            text = str(error)
        case errors.NotLoggedIn():
            text = f"not logged in: {error} (trimtp login logs in)"
        case errors.Unauthorized():
            text = f"not logged in: {error}"
        case errors.TransferFloodWait(seconds=seconds):
            text = f"{error} ({wait_in_words(seconds)})"
        case errors.Flood(value=seconds):
            text = f"too many requests: {error}" + ("" if seconds is None else f"; wait {wait_in_words(seconds)}")
        case RpcError():
            text = in_words(error)
        case errors.OutcomeUnknown(__cause__=TrimtpError() as trouble):
            text = f"{error}: {line_for(trouble)}"
        case errors.SecurityError():
            text = f"the server failed a security check: {error}"
        case errors.InternalError():
            text = f"{error}; this is a defect of trimtp, -v shows where"
        case OSError():
            text = str(error)
        case _:
            text = str(error)
    return " ".join(text.split()) or type(error).__name__
