"""``trimtp dcs``: the data centres of the session, once or live."""

from __future__ import annotations

import argparse
import math
from datetime import UTC, datetime
from typing import Any

import trimtp_api as api
import trio

from trimtp.authorization import DcEvent, DcEventKind, DcStatus
from trimtp.cli.exits import DONE
from trimtp.cli.output import Output
from trimtp.cli.patience import PatientClient
from trimtp.cli.session import open_session
from trimtp.errors import LoggedOut, TrimtpError

__all__ = ["dcs"]

_CALL_EVERY = 2.0
"""Seconds between two calls to each data centre while it is watched."""
_LAST_WORDS = 1.0
"""Seconds that are left, once a call says that the login is lost, for the event that says so."""


async def dcs(args: argparse.Namespace, out: Output) -> int:
    """One row per data centre, from the session alone; with ``--watch`` connected, and then every change."""
    if args.watch is not None:
        async with open_session(args, out, need_login=True) as client:
            await _watch(client, math.inf if args.watch < 0 else args.watch, out)
        return DONE
    async with open_session(args, out, offline=True) as client:
        rows = client.client.dcs.status()
    if out.json:
        out.document([_row_document(row) for row in rows])
    else:
        _table(rows, out)
    return DONE


# ---- live -----------------------------------------------------------------------------------------------------------


async def _watch(patient: PatientClient, seconds: float, out: Output) -> None:
    """Call every data centre again and again, and tell what happens to them, for ``seconds``.

    Raises LoggedOut when the login is lost meanwhile.
    """
    client = patient.client
    rows = client.dcs.status()
    if not out.json:
        _table(rows, out)
    lost: LoggedOut | None = None

    async def keep_calling(dc_id: int) -> None:
        nonlocal lost
        while True:
            try:
                await patient.invoke_at_length(api.users.GetUsers(id=[api.InputUserSelf()]), dc_id=dc_id)
            except LoggedOut as error:
                lost = error
                nursery.cancel_scope.deadline = trio.current_time() + _LAST_WORDS
                return
            except TrimtpError as error:
                out.note(f"dc{dc_id}: {error}")
            await trio.sleep(_CALL_EVERY)

    async with client.dcs.events() as events, trio.open_nursery() as nursery:
        nursery.cancel_scope.deadline = trio.current_time() + seconds
        for row in rows:
            if row.kind == "main":
                nursery.start_soon(keep_calling, row.dc_id, name=f"calls to dc{row.dc_id}")
        async for event in events:
            _tell(event, out)
            if event.kind is DcEventKind.LOGIN_LOST:
                lost = LoggedOut(event.cause)
                nursery.cancel_scope.cancel()
    if lost is not None:
        raise lost
    if not out.json:
        _table(client.dcs.status(), out)


def _tell(event: DcEvent, out: Output) -> None:
    if out.json:
        out.document(
            {
                "at": event.at,
                "dc": event.dc_id,
                "event": event.kind.value,
                "state": event.state.value,
                "previous": None if event.previous is None else event.previous.value,
                "cause": event.cause,
            }
        )
        return
    what = f"{event.previous} -> {event.state}" if event.kind is DcEventKind.STATE else event.kind.value
    because = f" ({event.cause})" if event.cause else ""
    out.say(f"{datetime.fromtimestamp(event.at, UTC):%H:%M:%S}  dc{event.dc_id}  {what}{because}")


# ---- rows -----------------------------------------------------------------------------------------------------------


def _table(rows: list[DcStatus], out: Output) -> None:
    out.table(("DC", "STATE", "AUTHORIZED", "KEY ID", "LAST OK", ""), [_row(row) for row in rows])


def _row(row: DcStatus) -> tuple[str, ...]:
    remarks = ("home" if row.home else "", "CDN" if row.kind == "cdn" else "", row.cause)
    return (
        str(row.dc_id),
        row.state.value,
        "yes" if row.authorized else "no",
        "-" if row.key_id is None else f"{row.key_id:016x}",
        "-" if row.last_ok is None else _moment(row.last_ok),
        ", ".join(part for part in remarks if part),
    )


def _row_document(row: DcStatus) -> dict[str, Any]:
    return {
        "dc": row.dc_id,
        "kind": row.kind,
        "home": row.home,
        "state": row.state.value,
        "authorized": row.authorized,
        "key_id": None if row.key_id is None else f"{row.key_id:016x}",
        "last_ok": row.last_ok,
        "cause": row.cause,
        "next_retry": row.next_retry,
        "exports": row.exports,
        "imports": row.imports,
    }


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
