"""The mock cluster in a process of its own, counting for ``dcs``: ``python -m benchmarks.dcs_server FILES SIZE``.

Data centres 1, 2 (home), 3 and 4 on loopback TCP, one account, and FILES files of SIZE bytes spread over the three
foreign ones; without files, home alone, which is what ``rpc`` asks for. The first line on stdout describes all that.
Each further line on stdin, ``{}``, or ``{"delay": SECONDS}`` to have every answer held back that long, or ``{"dead":
[4]}`` to have just these data centres take connections and say nothing, is answered by one on stdout: what was counted
since the start.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from typing import Any

import trio

from trimtp.testing import MockCluster, open_mock_cluster

__all__ = ["FOREIGN", "HOME", "add_files", "counts", "main"]

HOME = 2
FOREIGN = (1, 3, 4)
_PHONE = "+15550001"


def add_files(cluster: MockCluster, number: int, size: int) -> list[dict[str, Any]]:
    """``number`` files of ``size`` bytes, on the foreign data centres in turn; what a client has to know of each."""
    files = []
    for at in range(number):
        dc_id = FOREIGN[at % len(FOREIGN)]
        data = hashlib.shake_128(f"file {at}".encode()).digest(size)
        location = cluster.add_file(dc_id, data)
        files.append(
            {
                "dc": dc_id,
                "id": location.id,
                "access_hash": location.access_hash,
                "file_reference": location.file_reference.hex(),
                "size": size,
                "sha256": hashlib.sha256(data).hexdigest(),
            }
        )
    return files


def counts(cluster: MockCluster) -> dict[str, float]:
    """What all data centres have counted since the start, and the CPU seconds of this process."""
    dcs = cluster.dcs.values()
    return {
        "exports": cluster.count("auth.exportAuthorization"),
        "imports": cluster.count("auth.importAuthorization"),
        "keys": sum(dc.exchanges for dc in dcs),
        "temporary keys": sum(dc.temporary_exchanges for dc in dcs),
        "connections": sum(dc.accepted for dc in dcs),
        "packets": sum(dc.packets for dc in dcs),
        "mock's CPU": time.process_time(),
    }


async def serve(files: int, size: int) -> None:
    """Serve until stdin ends."""
    async with open_mock_cluster(dcs=(HOME, *FOREIGN) if files else (HOME,), home_dc_id=HOME) as cluster:
        cluster.add_user(phone=_PHONE, first_name="Ada")
        description = {**cluster.describe(), "home": HOME, "phone": _PHONE, "files": add_files(cluster, files, size)}
        print(json.dumps(description), flush=True)
        async for line in trio.wrap_file(sys.stdin):
            order = json.loads(line)
            if "delay" in order:
                for dc in cluster.dcs.values():
                    dc.faults.delay(order["delay"])
            if "dead" in order:
                for dc in cluster.dcs.values():
                    (dc.faults.mute if dc.id in order["dead"] else dc.faults.unmute)()
            print(json.dumps(counts(cluster)), flush=True)


def main() -> None:
    """Describe the cluster and serve."""
    trio.run(serve, int(sys.argv[1]), int(sys.argv[2]))


if __name__ == "__main__":
    main()
