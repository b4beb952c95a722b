"""What to do about an ``rpc_error``: the error and where the call stands → one action.

``Client.invoke`` is the only retry loop, and this is its judgement; nothing here waits, sends or remembers. A call
begins with ``tries = Tries()``; each error gives ``action = decide(error, context, tries, jitter=…)``, the loop does
what the action says, and goes on with ``tries.after(action)``. ``Raise``, ``Cooldown`` and ``LoseLogin`` end the call.

The first row that fits decides (:data:`TABLE`):

======================================= ========================================================================
error                                   action
======================================= ========================================================================
FILE_MIGRATE_X, STATS_MIGRATE_X         **Redirect**: this one request goes to X. Home stays.
PHONE_, NETWORK_, USER_MIGRATE_X        **Migrate**: home moves to X. Only the home DC may say so, and never about a
                                        call that was aimed at a DC by hand; with an account logged in only
                                        USER_MIGRATE_X moves it, the others speak of a login that is not going on.
420 FLOOD_WAIT_X and its like           **Sleep** X seconds while the waits of this call together stay within the
                                        threshold; else the caller gets the error, with its ``seconds``.
401 SESSION_PASSWORD_NEEDED             **Raise**: a step of the login, nothing is lost.
401 AUTH_KEY_PERM_EMPTY                 **Raise**: speaks of a temporary key that is not bound, not of the login.
401, any other                          home: **LoseLogin**, final for this login. Elsewhere **Reauthorize**: the
                                        first time on the same key, the second time with a new one, then **Cooldown**.
406 AUTH_KEY_DUPLICATED                 home: **LoseLogin**. Elsewhere **Reauthorize** with a new key, once.
400, 500 MSG_WAIT_FAILED, CONNECTION_   **Reinit**: the server did not run the request, because the connection was
NOT_INITED, CONNECTION_LAYER_INVALID    not introduced (or what it waited for failed). Introduce it, send again.
500, 503, -500, -503 with a name that   **Raise**: the server ran the check and means it; asking again cannot help.
speaks of the request
500, 503, -500, -503, any other         **Sleep**, 1 → 60 s with jitter, and again, seven times at most, if the request
                                        may run twice. Else **Raise** with ``outcome_unknown``: it may have run.
400 MTPROTO_CLUSTER_INVALID             **Readdress**: the address does not serve it. Another address, the same key.
anything else                           **Raise**.
======================================= ========================================================================

Every way is bounded: two hops, seven server errors, two repairs (all but Redirect that begin with Re), the flood
threshold over the whole call. A hop to where the call already is, to a DC id that cannot be, or a third one, raises.

Spec: https://core.telegram.org/api/errors, https://core.telegram.org/api/datacenter
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias, assert_never

from trimtp.errors import RpcError
from trimtp.structs import Struct, replace

__all__ = [
    "MAX_HOPS",
    "MAX_REPAIRS",
    "MAX_SERVER_ERRORS",
    "TABLE",
    "Action",
    "Context",
    "Cooldown",
    "LoseLogin",
    "Migrate",
    "Raise",
    "Readdress",
    "Reauthorize",
    "Redirect",
    "Reinit",
    "Row",
    "Sleep",
    "Tries",
    "decide",
]

MAX_HOPS: Final = 2
MAX_SERVER_ERRORS: Final = 7
MAX_REPAIRS: Final = 2
_MAX_DC_ID: Final = 1000
_LONGEST_BACKOFF: Final = 60.0


# ---- actions --------------------------------------------------------------------------------------------------------


class Sleep(Struct, frozen=True):
    """Wait ``seconds``, then send the request again. ``cause`` is the error's name; ``flood`` tells the two kinds."""

    seconds: float
    cause: str
    flood: bool = False


class Redirect(Struct, frozen=True):
    """Send this one request to ``dc_id``."""

    dc_id: int


class Migrate(Struct, frozen=True):
    """Move home to ``dc_id`` (before a login: the candidate), then send the request there."""

    dc_id: int


class Reauthorize(Struct, frozen=True):
    """Transfer the authorization to this foreign DC again, with a new auth_key if ``new_key``; then send again.

    Nothing is to be repaired, only sent again, if the call was made under an older generation of the authorization.
    """

    cause: str
    new_key: bool = False


class Reinit(Struct, frozen=True):
    """Introduce the connection again (initConnection), then send again: the request was not run."""

    cause: str


class Readdress(Struct, frozen=True):
    """Connect to another address of this DC and refresh the configuration, then send again: it was not run."""

    cause: str


class LoseLogin(Struct, frozen=True):
    """The home DC no longer accepts this login: mark it lost, stop every DC, raise ``LoggedOut(cause)``."""

    cause: str


class Cooldown(Struct, frozen=True):
    """The repairs of this foreign DC are used up: hold back the next transfer to it, and raise the error."""

    cause: str


class Raise(Struct, frozen=True):
    """Raise the error; with ``outcome_unknown``, ``OutcomeUnknown(request)`` from it: the request may have run."""

    outcome_unknown: bool = False


Action: TypeAlias = Sleep | Redirect | Migrate | Reauthorize | Reinit | Readdress | LoseLogin | Cooldown | Raise


# ---- what a decision depends on -------------------------------------------------------------------------------------


class Context(Struct, frozen=True, kw_only=True):
    """Where a call stands.

    ``dc_id`` is the DC that answered, ``is_home`` whether it is the home DC (before a login: the candidate),
    ``explicit_dc`` whether the caller named a DC, ``is_logged_in`` whether the session has an account, ``repeatable``
    whether the request may run twice (:func:`trimtp.rpc.is_repeatable`), ``flood_threshold`` how many seconds of flood
    waits the call sits out in all.
    """

    dc_id: int
    is_home: bool
    is_logged_in: bool
    explicit_dc: bool = False
    repeatable: bool = False
    flood_threshold: float = 60.0


class Tries(Struct, frozen=True):
    """What was done about one call so far; ``slept`` is the sum of its flood waits in seconds."""

    hops: int = 0
    server_errors: int = 0
    repairs: int = 0
    reauthorized: bool = False
    slept: float = 0.0

    def after(self, action: Action) -> Tries:
        """The count after ``action`` was carried out. A repair that makes a new key is always the last one."""
        match action:
            case Sleep(seconds=seconds, flood=True):
                return replace(self, slept=self.slept + seconds)
            case Sleep():
                return replace(self, server_errors=self.server_errors + 1)
            case Redirect() | Migrate():
                return replace(self, hops=self.hops + 1)
            case Reauthorize(new_key=new_key):
                return replace(self, repairs=MAX_REPAIRS if new_key else self.repairs + 1, reauthorized=True)
            case Reinit() | Readdress():
                return replace(self, repairs=self.repairs + 1)
            case LoseLogin() | Cooldown() | Raise():
                return self
            case _:
                assert_never(action)


# ---- the table ------------------------------------------------------------------------------------------------------

Rule: TypeAlias = Callable[[RpcError, Context, Tries, float], Action]


class Row(Struct, frozen=True):
    """Errors with one of ``codes`` and one of ``names`` (None: any name) are judged by ``rule``."""

    codes: frozenset[int]
    names: frozenset[str] | None
    rule: Rule

    def fits(self, error: RpcError) -> bool:
        """Whether this row is about ``error``."""
        return error.code in self.codes and (self.names is None or error.name in self.names)


def decide(error: RpcError, context: Context, tries: Tries, *, jitter: float) -> Action:
    """What to do about ``error``; ``jitter`` is a random number of 0 … 1 that spreads the waits of many clients."""
    for row in TABLE:
        if row.fits(error):
            return row.rule(error, context, tries, jitter)
    return Raise()


def _redirect(error: RpcError, context: Context, tries: Tries, _jitter: float) -> Action:
    dc_id = _hop(error, context, tries)
    return Raise() if dc_id is None else Redirect(dc_id)


def _migrate(error: RpcError, context: Context, tries: Tries, _jitter: float) -> Action:
    dc_id = _hop(error, context, tries)
    out_of_place = not context.is_home or context.explicit_dc
    no_login_on = context.is_logged_in and error.name != "USER_MIGRATE_X"
    return Raise() if dc_id is None or out_of_place or no_login_on else Migrate(dc_id)


def _hop(error: RpcError, context: Context, tries: Tries) -> int | None:
    """The DC that the error names, if the call may go there."""
    dc_id = error.value
    if dc_id is None or not 1 <= dc_id <= _MAX_DC_ID or dc_id == context.dc_id or tries.hops >= MAX_HOPS:
        return None
    return dc_id


def _flood(error: RpcError, context: Context, tries: Tries, _jitter: float) -> Action:
    if error.value is None:
        return Raise()
    seconds = float(max(1, error.value))
    if tries.slept + seconds > context.flood_threshold:
        return Raise()
    return Sleep(seconds, error.name, flood=True)


def _raise(_error: RpcError, _context: Context, _tries: Tries, _jitter: float) -> Action:
    return Raise()


def _unauthorized(error: RpcError, context: Context, tries: Tries, _jitter: float) -> Action:
    if not context.is_logged_in:
        return Raise()
    if context.is_home:
        return LoseLogin(error.name)
    if tries.repairs >= MAX_REPAIRS:
        return Cooldown(error.name)
    return Reauthorize(error.name, new_key=tries.reauthorized)


def _duplicated(error: RpcError, context: Context, tries: Tries, _jitter: float) -> Action:
    if not context.is_logged_in:
        return Raise()
    if context.is_home:
        return LoseLogin(error.name)
    if tries.repairs >= MAX_REPAIRS:
        return Cooldown(error.name)
    return Reauthorize(error.name, new_key=True)


def _not_introduced(error: RpcError, _context: Context, tries: Tries, _jitter: float) -> Action:
    return Raise() if tries.repairs >= MAX_REPAIRS else Reinit(error.name)


def _wrong_address(error: RpcError, _context: Context, tries: Tries, _jitter: float) -> Action:
    return Raise() if tries.repairs >= MAX_REPAIRS else Readdress(error.name)


def _server_error(error: RpcError, context: Context, tries: Tries, jitter: float) -> Action:
    if not context.repeatable:
        return Raise(outcome_unknown=True)
    if tries.server_errors >= MAX_SERVER_ERRORS:
        return Raise()
    base = 2.0**tries.server_errors
    return Sleep(min(base, _LONGEST_BACKOFF * 2 / 3) * (1 + jitter / 2), error.name)


_SERVER_CODES: Final = frozenset({500, -500, 503, -503})
_ABOUT_THE_REQUEST: Final = frozenset(
    {
        "AUTH_RESTART",
        "AUTH_RESTART_X",
        "CHAT_INVALID",
        "NEED_CHAT_INVALID",
        "NEED_DOC_INVALID",
        "NEED_MEMBER_INVALID",
        "OAUTH_REQUEST_INVALID",
        "PASSKEY_AUTH_RESTART",
        "PTS_CHANGE_EMPTY",
        "RANDOM_ID_DUPLICATE",
        "SEND_MEDIA_INVALID",
        "STORE_INVALID_SCALAR_TYPE",
        "UNKNOWN_METHOD",
    }
)

TABLE: Final[tuple[Row, ...]] = (
    Row(frozenset({303, 400}), frozenset({"FILE_MIGRATE_X", "STATS_MIGRATE_X"}), _redirect),
    Row(frozenset({303}), frozenset({"PHONE_MIGRATE_X", "NETWORK_MIGRATE_X", "USER_MIGRATE_X"}), _migrate),
    Row(
        frozenset({420}),
        frozenset({"FLOOD_WAIT_X", "FLOOD_PREMIUM_WAIT_X", "FLOOD_TEST_PHONE_WAIT_X", "SLOWMODE_WAIT_X"}),
        _flood,
    ),
    Row(frozenset({401}), frozenset({"SESSION_PASSWORD_NEEDED", "AUTH_KEY_PERM_EMPTY"}), _raise),
    Row(frozenset({401}), None, _unauthorized),
    Row(frozenset({406}), frozenset({"AUTH_KEY_DUPLICATED"}), _duplicated),
    Row(
        frozenset({400, 500}),
        frozenset({"MSG_WAIT_FAILED", "CONNECTION_NOT_INITED", "CONNECTION_LAYER_INVALID"}),
        _not_introduced,
    ),
    Row(frozenset({400}), frozenset({"MTPROTO_CLUSTER_INVALID"}), _wrong_address),
    Row(_SERVER_CODES, _ABOUT_THE_REQUEST, _raise),
    Row(_SERVER_CODES, None, _server_error),
)
"""The first row that fits an error judges it; the essay above says why each is as it is."""
