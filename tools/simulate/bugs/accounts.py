"""Bugs of keys, authorizations and logins."""

from __future__ import annotations

import logging
import math
from typing import Any

import trio

import trimtp.authorization.manager
from tools.simulate.bugs.catalogue import patch
from trimtp.authorization.exports import ExportLimiter
from trimtp.authorization.manager import DcAuthManager
from trimtp.dc.datacenter import Datacenter
from trimtp.rpc import Tries, policy
from trimtp.structs import replace

__all__: list[str] = []

# ---- keys ------------------------------------------------------------------------------------------------------------


def _new_key_at_once(self: Datacenter) -> None:
    self._drop_key("-404")


patch("new key on -404", Datacenter, _key_refused=_new_key_at_once)


async def _key_in_memory(self: DcAuthManager, dc_id: int, made: Any) -> None:
    await trio.lowlevel.checkpoint()
    record = self._record(dc_id)
    self._records[dc_id] = replace(record, auth_key=made.auth_key.data, time_offset=made.time_offset)


patch("keys used before they are stored", DcAuthManager, key_made=_key_in_memory)


def _tell_all(self: Datacenter, key: Any) -> None:
    logging.getLogger("trimtp.dc").debug("dc%d: the key is %s", self.dc_id, key.auth_key.data.hex())
    _adopt(self, key)


_adopt = Datacenter._adopt  # noqa: SLF001
patch("keys in the log", Datacenter, _adopt=_tell_all)


def _take_the_calls_along(self: Datacenter, reason: str) -> None:
    for call in [*self._backlog, *(call for line in self._lines() for call in line.calls.values())]:
        call.under_this_key = False
    _drop_key(self, reason)


_drop_key = Datacenter._drop_key  # noqa: SLF001
patch("calls of a dropped key sent under the next one", Datacenter, _drop_key=_take_the_calls_along)

# ---- temporary keys --------------------------------------------------------------------------------------------------


def _adopt_for_everything(self: Datacenter, key: Any) -> None:
    self._key = key
    self._use(self._new_line(key, None, math.inf))


patch("permanent key used for ordinary traffic", Datacenter, _adopt=_adopt_for_everything)


def _bound_already(self: Datacenter, *args: Any) -> Any:
    line = _new_line(self, *args)
    line.is_bound = True
    return line


_new_line = Datacenter._new_line  # noqa: SLF001
patch("binding skipped", Datacenter, _new_line=_bound_already)


async def _everlasting_line(self: Datacenter, *args: Any) -> Any:
    line = await _temporary_line(self, *args)
    if line is not None:
        line.due_at = line.expires_at = math.inf
    return line


_temporary_line = Datacenter._temporary_line  # noqa: SLF001
patch("temporary key renewed too late", Datacenter, _temporary_line=_everlasting_line)

# ---- transfers -------------------------------------------------------------------------------------------------------


def _cached(self: DcAuthManager, dc_id: int) -> bool:
    return self._record(dc_id).auth_key is not None


patch("DC cached before the import", DcAuthManager, _is_authorized=_cached)


def _uncounted(self: Tries, action: Any) -> Tries:
    return self if isinstance(action, policy.Reauthorize) else _after(self, action)


_after = Tries.after
patch("unbounded re-import", Tries, after=_uncounted)


async def _enter_at_once(self: ExportLimiter, _dc_id: int) -> None:
    await self._one.acquire()


patch("exports not spaced", ExportLimiter, enter=_enter_at_once)


async def _join_nobody(self: DcAuthManager, dc_id: int, runtime: Any, *, for_a_call: bool) -> Any:
    runtime.transfer = None
    return await _join_transfer(self, dc_id, runtime, for_a_call=for_a_call)


_join_transfer = DcAuthManager._join_transfer  # noqa: SLF001
patch("a transfer for each who waits", DcAuthManager, _join_transfer=_join_nobody)


async def _remember_authorized(
    self: DcAuthManager, dc_id: int, runtime: Any, user_id: int, epoch: int, **_imported: bool
) -> None:
    await trio.lowlevel.checkpoint()
    self._records[dc_id] = replace(self._record(dc_id), **self._authorized_fields(user_id, epoch))
    runtime.known_unauthorized = False


patch("authorizations not stored", DcAuthManager, _authorized=_remember_authorized)


async def _repair_whatever_is_there(self: DcAuthManager, ticket: Any, cause: str, *, new_key: bool) -> None:
    await _reauthorize(self, replace(ticket, generation=self._runtime(ticket.dc_id).generation), cause, new_key=new_key)


_reauthorize = DcAuthManager.reauthorize
patch("repaired again on an old 401", DcAuthManager, reauthorize=_repair_whatever_is_there)

# ---- other connections and data centres ------------------------------------------------------------------------------


def _make_keyless(self: DcAuthManager, dc_id: int, via: Any) -> Datacenter:
    datacenter = _make(self, dc_id, via)
    if via != "main":
        datacenter._key = datacenter._line = None  # noqa: SLF001 -- that is the bug
        datacenter._purpose = replace(datacenter._purpose, shared_key=None)  # noqa: SLF001 -- as above
    return datacenter


_make = DcAuthManager._make_datacenter  # noqa: SLF001
patch("file connections make keys of their own", DcAuthManager, _make_datacenter=_make_keyless)
patch("updates wanted on every connection", DcAuthManager, _is_quiet=lambda _self, _dc_id, _via: False)
patch("CDN data centres taken for ordinary ones", DcAuthManager, is_cdn=lambda _self, _dc_id: False)

# ---- logins ----------------------------------------------------------------------------------------------------------


def _of_whatever_login(self: DcAuthManager, dc_id: int) -> bool:
    record = self._record(dc_id)
    return record.auth_key is not None and record.user_id is not None


patch("authorizations of an earlier login are used", DcAuthManager, _is_authorized=_of_whatever_login)


async def _move_at_once(self: DcAuthManager, dc_id: int) -> None:
    self._candidate_home = None if self.is_logged_in else dc_id
    await self._commit(header={"home_dc_id": dc_id})


patch("home moved before the transfer", DcAuthManager, move_home=_move_at_once)


async def _pretend(_self: DcAuthManager, _dc_id: int) -> bool:
    await trio.lowlevel.checkpoint()
    return True


patch("logout of foreign keys pretended", DcAuthManager, _logged_out_on=_pretend)


async def _commit_without_wiping(self: DcAuthManager, **change: Any) -> None:
    await _commit(self, **(change | {"wipe": False}))


_commit = DcAuthManager._commit  # noqa: SLF001
patch("keys kept after the logout", DcAuthManager, _commit=_commit_without_wiping)


async def _destroy_nothing(_make: Any) -> bool:
    await trio.lowlevel.checkpoint()
    return True


patch("destruction of keys pretended", trimtp.authorization.manager, destroy_key=_destroy_nothing)
