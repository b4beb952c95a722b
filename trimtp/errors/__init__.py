"""Every public exception of trimtp.

This room imports nothing from the rest of the project. The hand-written classes are here; the one class per known
RPC error (``AuthBytesInvalid``, ``FloodWait`` …) stands in the generated module :mod:`trimtp.errors.known`, and is
reached as an attribute of this package, loaded on first use: ``trimtp.errors.FloodWait``.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trimtp.errors.known import *  # noqa: F403

__all__ = [
    "BadRequest",
    "DcUnavailable",
    "ExchangeFailed",
    "Flood",
    "Forbidden",
    "InternalError",
    "LeaseLost",
    "LoggedOut",
    "NotAcceptable",
    "NotFound",
    "NotLoggedIn",
    "OutcomeUnknown",
    "PassphraseNeeded",
    "RpcError",
    "SecurityError",
    "SeeOther",
    "ServerError",
    "SessionCorrupt",
    "SessionInUse",
    "StoreError",
    "TransferFloodWait",
    "TransportError",
    "TrimtpError",
    "Unauthorized",
    "WrongPassphrase",
]


class TrimtpError(Exception):
    """The base of every exception that trimtp raises on purpose."""


# ---- the network and the protocol -----------------------------------------------------------------------------------


class TransportError(TrimtpError):
    """The byte stream or its framing failed, or the server answered with a transport error code.

    ``code`` is the negative code the server sent (-404, -429, -444 …), or None where there was none.
    Spec: https://core.telegram.org/mtproto/mtproto-transports#transport-errors
    """

    def __init__(self, message: str, *, code: int | None = None) -> None:
        super().__init__(message)
        self.code = code


class SecurityError(TrimtpError):
    """Something the server sent failed a mandatory check; nothing of it was used.

    Spec: https://core.telegram.org/mtproto/security_guidelines
    """


class ExchangeFailed(TrimtpError):
    """The auth-key exchange ended without a key, authentically: the server refused (dh_gen_fail,
    server_DH_params_fail, too many dh_gen_retry). Trying again with new nonces is safe.

    Spec: https://core.telegram.org/mtproto/auth_key
    """


class DcUnavailable(TrimtpError):
    """A call needs a data centre that cannot serve it now.

    ``dc_id`` is the data centre, ``state`` its state by name (``"COOLDOWN"`` …), ``cause`` says why in a few words.
    """

    def __init__(self, dc_id: int, state: str, cause: str) -> None:
        super().__init__(dc_id, state, cause)
        self.dc_id = dc_id
        self.state = state
        self.cause = cause

    def __str__(self) -> str:
        return f"data centre {self.dc_id} is unavailable ({self.state}): {self.cause}"


class TransferFloodWait(TrimtpError):
    """The home data centre refuses to export the authorization to ``dc_id`` for another ``seconds`` seconds."""

    def __init__(self, dc_id: int, seconds: int) -> None:
        super().__init__(dc_id, seconds)
        self.dc_id = dc_id
        self.seconds = seconds

    def __str__(self) -> str:
        return f"exporting the authorization to data centre {self.dc_id} has to wait {self.seconds} s"


class OutcomeUnknown(TrimtpError):
    """``request`` was sent and came to no known end: whether the server ran it cannot be known.

    Raised only for requests that must not run twice. ``request`` is the TL function; ``__cause__`` is the trouble: a
    lost connection, a data centre that cannot be used any more, the end of the login, or of the client.
    """

    def __init__(self, request: object) -> None:
        super().__init__(request)
        self.request = request

    def __str__(self) -> str:
        return f"whether {_request_name(self.request)} ran on the server cannot be known"


# ---- the account ----------------------------------------------------------------------------------------------------


class NotLoggedIn(TrimtpError):
    """The call needs an account, and this session has none yet."""


class LoggedOut(TrimtpError):
    """The session had an account and the server no longer accepts it. ``cause`` is the server's word for it."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause

    def __str__(self) -> str:
        return f"this session was logged out: {self.cause}"


# ---- the session store ----------------------------------------------------------------------------------------------


class StoreError(TrimtpError):
    """The session store could not be read or written; what it held before is intact."""


class SessionInUse(StoreError):
    """Another client, in this process or another one, holds the lease of this session."""


class LeaseLost(StoreError):
    """Somebody else may have this session now: its lease has ended, or could not be prolonged in time.

    The client that had it was closed before that; what it tried to write afterwards was refused.
    """


class SessionCorrupt(StoreError):
    """The session is truncated, garbled, of another program or of a newer version. It was left as it was."""


class PassphraseNeeded(StoreError):
    """The session is encrypted and no passphrase was given."""


class WrongPassphrase(StoreError):
    """The passphrase does not open this session, or one was given for a session that is not encrypted."""


class InternalError(TrimtpError):
    """A defect in trimtp ended the client; the exception that did it is the ``__cause__``."""


# ---- what the API answers -------------------------------------------------------------------------------------------


class RpcError(TrimtpError):
    """The server answered a call with ``rpc_error``.

    ``code`` is the error code (303, 400, 401, 403, 404, 406, 420, 500, -503 …), ``name`` the error's name with a number
    in it written as ``X`` (``"FLOOD_WAIT_X"``), ``value`` that number or None, ``request`` the TL function that was
    answered. Each known error has a class of its own; an unknown one is an instance of the family of its code.
    Spec: https://core.telegram.org/api/errors
    """

    def __init__(self, code: int, name: str, value: int | None = None, request: object = None) -> None:
        super().__init__(code, name, value, request)
        self.code = code
        self.name = name
        self.value = value
        self.request = request

    def __str__(self) -> str:
        text = "_".join(str(self.value) if word == "X" else word for word in self.name.split("_"))
        caused_by = "" if self.request is None else f" (caused by {_request_name(self.request)})"
        return f"{self.code} {text}{caused_by}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(code={self.code}, name={self.name!r}, value={self.value})"


class SeeOther(RpcError):
    """303: the request has to be sent to another data centre."""


class BadRequest(RpcError):
    """400: the request is wrong as it stands."""


class Unauthorized(RpcError):
    """401: the request needs an authorized key."""


class Forbidden(RpcError):
    """403: this account may not do that."""


class NotFound(RpcError):
    """404: no such object or method."""


class NotAcceptable(RpcError):
    """406: like 400, but not to be shown to the user as an error."""


class Flood(RpcError):
    """420: too many requests of this kind."""


class ServerError(RpcError):
    """500, -500, 503 and -503: trouble inside the server."""


def _request_name(request: object) -> str:
    return str(getattr(type(request), "TL_NAME", type(request).__name__))


def _known() -> ModuleType:
    # Not `from trimtp.errors import known`: that asks this module's __getattr__ for it, and so on without end.
    return import_module("trimtp.errors.known")


def __getattr__(name: str) -> Any:
    if name.startswith("_") or name == "known":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(_known(), name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None


def __dir__() -> list[str]:
    return sorted({*__all__, *_known().__all__})
