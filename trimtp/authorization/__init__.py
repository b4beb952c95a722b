"""DcAuthManager: on which data centres this account may act, and how it gets there.

An account lives on its home DC. To act on another one, that DC's auth key must be authorized:
``auth.exportAuthorization`` on the home DC yields an id and bytes, ``auth.importAuthorization`` on the target binds
them to the target's key. The manager does that once per key lifetime, caches the *result* in the session store, and
never loses a login by itself.

What is true is kept once: in a data centre's stored record (:class:`~trimtp.store.DcRecord`) and the stored
:class:`~trimtp.store.Header`. A record counts as authorized only if its user and epoch are the header's, so a record of
another login is harmless without being visited.

The states, the facts each is read off, and what each may turn into are one table: :mod:`trimtp.authorization.states`.

Gate. Every call passes :meth:`DcAuthManager.ensure` and carries the :class:`Ticket` it got. On a foreign DC that is
not READY the call waits for the one transfer of that DC. A 401 answer repairs only if its ticket is of the present
generation: an older one means that somebody repaired meanwhile, and the call simply goes again.

Transfer. A task of the client's nursery, one per DC; nobody who waits can tear it, only a logout ends it. The export
takes its turn at home while the target still makes its key, if it has answered the dial, and is imported the moment
the target is KEYED. That export is the only one a target can cost that is never ready: until the next READY the others
wait for KEYED first. The transfer climbs a ladder and stops at the first rung that holds: export and import · if the
import says AUTH_BYTES_INVALID or its outcome is unknown, the key may be authorized already, so one waiting call goes
ahead as a probe · a fresh export on the same key · a new key · COOLDOWN, 30 s doubling to an hour. FLOOD_WAIT on the
way is COOLDOWN at once, and is stored: a restart does not forget it.

CDN data centres are ABSENT, HANDSHAKE or READY: a key is all that a call there needs. Their RSA keys come from
``help.getCdnConfig`` and are asked for again when a server offers none of them.

Several connections of one data centre share its permanent key. Only the main one makes keys, and opening another one
never exports.

Every change is committed to the store before it is visible here.
"""

from __future__ import annotations

from trimtp.authorization.manager import DcAuthManager, Ticket, UpdatesSink
from trimtp.authorization.status import DcCounter, DcEvent, DcEventKind, DcState, DcStatus, LogoutReport

__all__ = [
    "DcAuthManager",
    "DcCounter",
    "DcEvent",
    "DcEventKind",
    "DcState",
    "DcStatus",
    "LogoutReport",
    "Ticket",
    "UpdatesSink",
]
