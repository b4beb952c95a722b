"""The states of a data centre, as one table: what each is read off, and into which others it may turn.

A state is no field that somebody has to keep true. It is read off a few facts: the stored record and header (is there a
key, whose login is it authorized for, until when does it cool down), what runs right now (a transfer, a connection that
makes a key) and what is remembered of refusals. :func:`read` walks :data:`TABLE` from the top, and the first row whose
facts hold is the state: so the order of the rows is the rank of the states, and a data centre is in exactly one.

Because nobody sets a state, no transition has code of its own either. What changes is always a fact, by one of these
events, and ``turns_into`` names for each state where such an event may lead:

================== ====================================================================================================
event              changes the fact
================== ====================================================================================================
connect            a connection is made where there is no key: ``connecting``; its end takes that back
key made           ``key``, committed before it is used
transfer begins    ``transferring``: a call came to a foreign data centre that was not READY, or ``warm``
transfer ends      not ``transferring``; by how: ``authorized``, ``cooling``, ``refused``, or nothing
401, key lost      not ``authorized`` any more, or no ``key`` either; of this generation only
flood, ladder used ``cooling``, committed: a restart finds it as it was; time ends it
login, logout,     the header's user and epoch: every record of another login is not ``authorized`` any more, wherever
login lost         it is stored, without being touched; a logout wipes the records
home moves         the header's home: which data centre the rows about home are about
reset              no ``key``, not ``cooling``, not ``refused``
================== ====================================================================================================

The three kinds differ in what a key is worth. Home: the key *is* the login; LOST is final for the login, and no key is
made in its place. Foreign: a key is authorized by a transfer, and mended by one. CDN: there is no authorization, a key
is READY.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from trimtp.authorization.status import DcState
from trimtp.structs import Struct

__all__ = ["TABLE", "Facts", "Row", "is_foreseen", "read"]


class Facts(Struct, frozen=True, kw_only=True):
    """What is true of a data centre at one moment."""

    home: bool = False
    cdn: bool = False
    lost: bool = False
    """The server refused the login."""
    transferring: bool = False
    cooling: bool = False
    """Its cooldown lies ahead."""
    refused: bool = False
    """The home data centre exports nothing for it."""
    key: bool = False
    authorized: bool = False
    """There is a key, whose user and epoch are the header's."""
    connecting: bool = False
    """Its main connection runs."""


class Row(Struct, frozen=True):
    """One state: the facts that make it, where none above it holds, and what it may turn into."""

    state: DcState
    holds: Callable[[Facts], bool]
    turns_into: frozenset[DcState]


def _row(state: DcState, holds: Callable[[Facts], bool], *turns_into: DcState) -> Row:
    return Row(state, holds, frozenset(turns_into))


_ABSENT, _HANDSHAKE, _KEYED, _READY = DcState.ABSENT, DcState.HANDSHAKE, DcState.KEYED, DcState.READY
_TRANSFER, _COOLDOWN, _UNAVAILABLE, _LOST = DcState.TRANSFER, DcState.COOLDOWN, DcState.UNAVAILABLE, DcState.LOST

TABLE: Final = (
    # A new login ends it, or a logout; home may be elsewhere then.
    _row(_LOST, lambda f: f.home and f.lost, _READY, _KEYED, _ABSENT),
    # To READY when it has succeeded, by whatever rung; else to what the facts are without it.
    _row(_TRANSFER, lambda f: f.transferring, _READY, _COOLDOWN, _UNAVAILABLE, _KEYED, _HANDSHAKE, _ABSENT),
    # Time ends it, or a reset, a login there, a logout.
    _row(_COOLDOWN, lambda f: f.cooling, _TRANSFER, _KEYED, _HANDSHAKE, _ABSENT, _READY),
    # The next call tries again; a reset, a login there, a logout.
    _row(_UNAVAILABLE, lambda f: f.refused, _TRANSFER, _KEYED, _HANDSHAKE, _ABSENT, _READY),
    # With a key of its own: imported, or on a CDN data centre made.
    _row(
        _READY,
        lambda f: f.key and (f.authorized or f.cdn),
        *(_KEYED, _HANDSHAKE, _ABSENT, _TRANSFER, _COOLDOWN, _LOST),
    ),
    # Home: until the login. Foreign: until a call needs more.
    _row(_KEYED, lambda f: f.key, _READY, _TRANSFER, _HANDSHAKE, _ABSENT),
    _row(_HANDSHAKE, lambda f: f.connecting, _KEYED, _READY, _TRANSFER, _ABSENT),
    # What was stored is seen from here: a client that is opened begins with everything ABSENT.
    _row(_ABSENT, lambda _: True, _HANDSHAKE, _KEYED, _READY, _TRANSFER, _COOLDOWN),
)
"""Every state, the one that counts most first."""

_ROWS: Final = {row.state: row for row in TABLE}


def read(facts: Facts) -> DcState:
    """The state that ``facts`` make."""
    return next(row.state for row in TABLE if row.holds(facts))


def is_foreseen(before: DcState, after: DcState) -> bool:
    """Whether the table knows this transition."""
    return after in _ROWS[before].turns_into
