"""Leaving a data centre for good: the key that its server is asked to forget, and what it made of that.

A key that was never authorized, or whose authorization is of another login, is not logged out but destroyed: by
``destroy_auth_key``, over a connection of its own under the permanent key itself, since under a temporary key the
server would forget that one. Servers answer in three ways, and each of them says that the key is gone: with a result
of the call, with the bare ``destroy_auth_key_ok`` (which does not say what it answers, so nobody hears of it here), or
with nothing but -404 to whatever comes next. So something comes next, a ping every moment; the data centre takes two
-404 for a proof. Anybody on the way can forge those: of a key that was reported destroyed it is certain only that it
is wiped here.

Spec: https://core.telegram.org/method/destroy_auth_key
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import trio
from trimtp_api import mtproto

from trimtp.config import PublicKey
from trimtp.dc.datacenter import Datacenter, DcObserver, LinkState
from trimtp.errors import LoggedOut, TrimtpError
from trimtp.mtproto.exchange import Made
from trimtp.mtproto.salts import Salt

__all__ = ["destroy_key"]

_log = logging.getLogger("trimtp.authorization")

_DESTROY = mtproto.DestroyAuthKey().to_bytes()
_GONE = frozenset({mtproto.DestroyAuthKeyOk().to_bytes(), mtproto.DestroyAuthKeyNone().to_bytes()})
_NUDGE_EVERY = 0.3


async def destroy_key(make: Callable[[DcObserver], Datacenter]) -> bool:
    """Have the server of ``make(observer)`` destroy the key that this data centre has; whether the server did.

    Waits for the server as long as it takes: the bound is the caller's.
    """
    datacenter = make(_Witness())
    gone = False

    async def nudge() -> None:
        while True:
            await trio.sleep(_NUDGE_EVERY)
            datacenter.probe()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(datacenter.run, name=f"destroy key of {datacenter.name}")
        nursery.start_soon(nudge, name=f"nudge {datacenter.name}")
        try:
            gone = await datacenter.invoke(_DESTROY, repeatable=True) in _GONE
        except LoggedOut:  # the witness's word for it
            gone = True
        except TrimtpError as error:
            _log.info("dc%d: the auth key was not destroyed: %s", datacenter.dc_id, error)
        nursery.cancel_scope.cancel()
    return gone


class _Witness(DcObserver):
    """Looks after a data centre that is to forget its key. The only thing it takes notice of is that it did."""

    def public_keys(self, dc_id: int) -> tuple[PublicKey, ...]:  # noqa: ARG002
        """None: no key is made here."""
        return ()

    async def server_keys_unknown(self, dc_id: int) -> bool:  # noqa: ARG002
        """Nor are any others wanted."""
        return False

    def proven_primes(self) -> frozenset[str]:
        """Nor primes."""
        return frozenset()

    def key_refused(self, dc_id: int) -> TrimtpError:
        """The server does not know the key: what was wanted. The call ends with this."""
        return LoggedOut(f"data centre {dc_id} has forgotten the auth key")

    async def key_made(self, dc_id: int, made: Made) -> None:
        """Nobody makes one."""

    def link_changed(self, dc_id: int, state: LinkState) -> None:
        """Of no interest, like all that follows."""

    def unreachable(self, dc_id: int) -> None:
        """There is another try, until the caller has waited enough."""

    def prime_proven(self, fingerprint: str) -> None:
        """None is."""

    def salts_learned(self, dc_id: int, salts: Sequence[Salt] | None, time_offset: float | None) -> None:
        """Salts of a key that goes."""

    def initialised(self, dc_id: int, answer: bytes) -> None:
        """The server's configuration."""

    def updates_arrived(self, dc_id: int, body: bytes) -> None:
        """An update."""

    def session_created(self, dc_id: int) -> None:
        """A new session."""
