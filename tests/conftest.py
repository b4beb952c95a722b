"""Fixtures for every test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import trio
from hypothesis import HealthCheck, settings

from tests.support.postgres import postgres, postgres_server

__all__ = ["inline_threads", "postgres", "postgres_server"]

# The gate draws the same examples on every machine and times none; `--hypothesis-profile explore` draws new ones.
settings.register_profile("gate", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("gate")


@pytest.fixture
def inline_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in the event loop what would go to a worker thread.

    A fake clock that jumps when all tasks wait takes a working thread for idleness: hours would pass while a number is
    factored. Tests with ``autojump_clock`` that open a client need this one too.
    """

    async def run_sync(sync_fn: Callable[..., Any], *args: Any, **_options: Any) -> Any:
        await trio.lowlevel.checkpoint()
        return sync_fn(*args)

    monkeypatch.setattr(trio.to_thread, "run_sync", run_sync)
