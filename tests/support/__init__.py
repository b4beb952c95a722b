"""What several tests share: a cluster with a user, and a client that is logged in."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import trio

import trimtp
from trimtp.authorization.states import is_foreseen
from trimtp.store import SessionStore
from trimtp.testing import MockCluster, open_mock_cluster

__all__ = ["PHONE", "check_transitions", "log_in", "logged_in", "open_cluster", "open_on", "state_of", "until"]

PHONE = "+15550001"
CODE = "12345"


@asynccontextmanager
async def open_cluster(**more: Any) -> AsyncGenerator[MockCluster, None]:
    """A strict cluster of DCs 1, 2 (home) and 4 over in-memory streams, with Ada, who has no 2FA password."""
    settings: dict[str, Any] = {"dcs": (1, 2, 4), "home_dc_id": 2, "strict": True, "in_memory": True, "code": CODE}
    async with open_mock_cluster(**(settings | more)) as cluster:
        cluster.add_user(phone=PHONE, first_name="Ada")
        yield cluster


@asynccontextmanager
async def open_on(
    cluster: MockCluster, store: SessionStore | None = None, **config: Any
) -> AsyncGenerator[trimtp.Client, None]:
    """A client of the cluster, over ``store`` or a new memory store."""
    async with trimtp.open_client(
        store if store is not None else trimtp.MemoryStore(),
        api_id=1,
        api_hash="x",
        config=cluster.client_config(**config),
    ) as client:
        check_transitions(client)
        yield client


def check_transitions(client: trimtp.Client) -> None:
    """Have every change of a data centre's state looked up in the table of states."""
    hub = client.authorization.events
    emit = hub.emit

    def checking(event: trimtp.DcEvent) -> None:
        if event.previous is not None:
            assert is_foreseen(event.previous, event.state), f"dc{event.dc_id}: {event.previous} -> {event.state}"
        emit(event)

    hub.emit = checking  # type: ignore[method-assign]  # before anything is subscribed


async def log_in(client: trimtp.Client, phone: str = PHONE, password: str = "") -> None:
    """Log in with the cluster's code."""
    sent = await trimtp.login.request_code(client, phone)
    step = await sent.submit(CODE)
    if isinstance(step, trimtp.login.PasswordNeeded):
        step = await step.submit(password)
    assert isinstance(step, trimtp.login.SignedIn)


@asynccontextmanager
async def logged_in(
    cluster: MockCluster, store: SessionStore | None = None, **config: Any
) -> AsyncGenerator[trimtp.Client, None]:
    """A client of the cluster that is logged in as Ada."""
    async with open_on(cluster, store, **config) as client:
        if not client.is_authorized:
            await log_in(client)
        yield client


def state_of(client: trimtp.Client, dc_id: int) -> str:
    """The name of a data centre's state."""
    return next(row.state.value for row in client.dcs.status() if row.dc_id == dc_id)


async def until(condition: Callable[[], bool]) -> None:
    """Let the fake clock run until ``condition`` holds."""
    while not condition():  # noqa: ASYNC110 -- what is waited for happens in a server that has no event to offer
        await trio.sleep(0.1)
