"""The watch for sleep: one for all clients of a run."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
import trio
from trio.testing import MockClock

from trimtp.dc.wakeup import EVERY, Watched


async def test_C_06_one_watch_serves_all_clients_and_moves_on_when_its_keeper_closes(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept = 0.0
    started = time.time() - trio.current_time()
    monkeypatch.setattr("trimtp.dc.wakeup.wall_time", lambda: started + trio.current_time() + slept)
    woken: list[str] = []
    watches: list[str] = []
    closed = {name: trio.Event() for name in "abc"}

    async def client(name: str) -> None:
        async with trio.open_nursery() as nursery:

            def start(async_fn: Callable[[], Any], *, name: str) -> None:
                if name == "sleep watch":
                    watches.append(owner)
                nursery.start_soon(async_fn, name=name)

            owner = name
            with Watched(lambda: woken.append(owner), start):
                await closed[owner].wait()
            nursery.cancel_scope.cancel()

    async with trio.open_nursery() as nursery:
        for name in "abc":
            nursery.start_soon(client, name)
            await trio.sleep(1)
        slept += 3600
        await trio.sleep(2 * EVERY)
        assert sorted(woken) == ["a", "b", "c"]
        closed["b"].set()
        closed["a"].set()
        await trio.sleep(1)
        slept += 3600
        await trio.sleep(2 * EVERY)
        assert woken[3:] == ["c"]
        assert watches[0] == "a"
        assert watches[-1] == "c"
        closed["c"].set()
    async with trio.open_nursery() as nursery:
        closed["a"] = trio.Event()
        nursery.start_soon(client, "a")
        await trio.sleep(2 * EVERY)
        assert len(woken) == 4, "nothing happened meanwhile"
        closed["a"].set()
