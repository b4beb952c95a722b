"""A worker as a process of its own: it claims accounts and calls Telegram for each of them, again and again.

``python -m tools.fleet.worker NUMBER`` reads one JSON object from stdin: ``database`` (a connection string),
``cluster`` (as ``MockCluster.describe`` gives it), ``lease``, ``beat`` and ``poll`` in seconds. It claims after a
second line on stdin, and prints ``claiming`` then. It ends, with its leases given back, when it gets SIGTERM. Its calls
carry its number.
"""

from __future__ import annotations

import json
import signal
import sys
from typing import Any

import trio

import trimtp
from trimtp import api
from trimtp.fleet import open_fleet
from trimtp.store.postgres import PostgresDatabase, PostgresStore

__all__ = ["main"]


class _Pool:
    """The database with leases of the length that was asked for."""

    def __init__(self, database: PostgresDatabase, lease: float) -> None:
        self._database = database
        self._lease = lease

    async def free(self) -> list[str]:
        return await self._database.free()

    def store(self, account: str, /) -> PostgresStore:
        return self._database.store(account, lease_seconds=self._lease)


async def _work(number: int, plan: dict[str, Any]) -> None:
    config = trimtp.ClientConfig(
        dc_options=tuple(
            trimtp.DcOption(int(dc_id), address["host"], address["port"])
            for dc_id, address in plan["cluster"]["dcs"].items()
        ),
        public_keys=(trimtp.PublicKey.from_pem(plan["cluster"]["public_key"]),),
    )

    async def serve(_account: str, client: trimtp.Client) -> None:
        while True:
            await client.invoke(api.account.UpdateDeviceLocked(period=number))
            await trio.sleep(plan["beat"])

    with trio.open_signal_receiver(signal.SIGTERM) as terminated:
        async with trio.open_nursery() as nursery, PostgresDatabase(plan["database"]) as database:
            pool = _Pool(database, plan["lease"])
            async with open_fleet(pool, api_id=1, api_hash="x", config=config, poll_seconds=plan["poll"]) as fleet:
                await trio.to_thread.run_sync(sys.stdin.readline, abandon_on_cancel=True)
                await database.free()
                print("claiming", flush=True)
                nursery.start_soon(fleet.run, serve)  # noqa: ASYNC111 -- it is cancelled before
                await anext(aiter(terminated))
                nursery.cancel_scope.cancel()


def main(number: int) -> None:
    """Work until SIGTERM."""
    trio.run(_work, number, json.loads(sys.stdin.readline()))


if __name__ == "__main__":
    main(int(sys.argv[1]))
