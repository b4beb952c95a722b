"""I8: trouble on one data centre delays no other. Time is simulated, so the latencies compared are exact."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
import trio
from trio.testing import MockClock

import trimtp
from tests.support import logged_in, open_cluster
from trimtp import api
from trimtp.config import ByteStream
from trimtp.testing import MockCluster

pytestmark = pytest.mark.usefixtures("inline_threads")

CALL = api.users.GetUsers(id=[api.InputUserSelf()])
EXPORT, IMPORT = "auth.exportAuthorization", "auth.importAuthorization"
ROUND_TRIP = 0.2


def _never(_cluster: MockCluster) -> None:
    pass


def _in_its(method: str, name: str, code: int) -> Callable[[MockCluster], None]:
    return lambda cluster: cluster.dc(4).faults.error(method, name, code=code, times=10_000)


def _key_unknown(cluster: MockCluster) -> None:
    cluster.dc(4).faults.transport_code(-404, times=10_000)


DEAD: dict[str, Callable[[MockCluster], None]] = {
    "takes connections and is silent": lambda cluster: cluster.dc(4).faults.mute(),
    "refuses connections": lambda cluster: cluster.dc(4).faults.refuse(),
    "closes connections": lambda cluster: cluster.dc(4).faults.drop(10_000),
    "answers -404": _key_unknown,
    "answers -429": lambda cluster: cluster.dc(4).faults.transport_code(-429, times=10_000),
    "never answers the import": lambda cluster: cluster.dc(4).faults.stall(IMPORT),
    "fails at the import for ever": _in_its(IMPORT, "INTERNAL", 500),
    "refuses the import for ever": _in_its(IMPORT, "AUTH_BYTES_INVALID", 400),
    "is in trouble for ever": _in_its("*", "INTERNAL", 500),
    "cannot be dialled": _never,
}


async def latencies(dead: Callable[[MockCluster], None] | None, *, dialled: bool) -> dict[str, list[float]]:
    """How long calls take on the home DC, on a foreign one that is READY and on one that is not, beside calls to DC 4.

    Ten calls each in a minute, and then the cold one. ``dead`` makes DC 4 what it is to be; without it nobody
    calls DC 4.
    """
    found: dict[str, list[float]] = {"home": [], "ready": [], "cold": []}

    async def timed(where: str, dc_id: int) -> None:
        began = trio.current_time()
        with trio.fail_after(600):
            await client.invoke(CALL, dc_id=dc_id)
        found[where].append(round(trio.current_time() - began, 6))

    async def keep_calling_4() -> None:
        while True:
            try:
                await client.invoke(CALL, dc_id=4)
            except trimtp.TrimtpError:
                await trio.sleep(1)

    async with open_cluster(dcs=(1, 2, 3, 4)) as cluster:
        real = cluster.client_config().dial
        assert real is not None
        (four,) = [option for option in cluster.dc_options if option.id == 4]

        async def dial(host: str, port: int) -> ByteStream:
            if not dialled and (host, port) == (four.host, four.port):
                await trio.sleep_forever()
            return await real(host, port)

        async with logged_in(cluster, dial=dial) as client:
            await client.dcs.warm(1)
            for dc in cluster.dcs.values():
                dc.faults.delay(ROUND_TRIP)
            async with trio.open_nursery() as nursery:
                if dead is not None:
                    dead(cluster)
                    for _ in range(3):
                        nursery.start_soon(keep_calling_4)
                await trio.sleep(1)
                for _ in range(10):
                    await timed("home", 2)
                    await timed("ready", 1)
                    await trio.sleep(6)
                await timed("cold", 3)
                nursery.cancel_scope.cancel()
    return found


@pytest.mark.parametrize("how", DEAD)
async def test_C_09_I8_a_dead_dc_changes_no_latency_elsewhere(
    how: str, autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time", lambda: 1_800_000_000.5)  # no salt begins within a second of the cold call
    without = await latencies(None, dialled=True)
    assert without == {"home": [ROUND_TRIP] * 10, "ready": [ROUND_TRIP] * 10, "cold": [10 * ROUND_TRIP]}
    beside = await latencies(DEAD[how], dialled=how != "cannot be dialled")
    assert beside == without
