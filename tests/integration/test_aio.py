"""The client of asyncio programs: calls, updates, cancellation both ways; and a program of AnyIO on Trio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable

import anyio
import pytest
import trio

import trimtp
import trimtp.aio
from trimtp import api
from trimtp.config import ClientConfig
from trimtp.errors import InternalError, NotLoggedIn, SessionInUse
from trimtp.login import CodeSent, SignedIn, request_code
from trimtp.store import MemoryStore
from trimtp.streams import FromAnyio
from trimtp.testing import MockCluster, open_mock_cluster

PHONE = "+15550001"


async def program(main: Callable[[], Awaitable[None]]) -> None:
    """Run an asyncio program beside the test's loop; none of its threads is left."""

    async def checked() -> None:
        await main()

    def run() -> None:
        before = set(threading.enumerate())
        asyncio.run(checked())
        assert {thread for thread in threading.enumerate() if not thread.daemon} <= before

    await trio.to_thread.run_sync(run)


async def log_in(client: trimtp.aio.Client) -> None:
    sent = await client.run(request_code, client.trio, PHONE)
    assert isinstance(sent, CodeSent)
    assert isinstance(await client.run(sent.submit, "12345"), SignedIn)


async def test_a_program_logs_in_and_calls() -> None:
    async def main() -> None:
        store = MemoryStore()
        async with trimtp.aio.open_client(store, api_id=1, api_hash="x", config=config) as client:
            assert not client.is_authorized
            assert client.user_id is None
            assert client.home_dc_id == 2
            with pytest.raises(NotLoggedIn):
                await client.get_me()
            await log_in(client)
            me, *nearest = await asyncio.gather(
                client.get_me(), *(client.invoke(api.help.GetNearestDc(), dc_id=dc_id) for dc_id in (1, 2, 4))
            )
            assert isinstance(me, api.User)
            assert (me.first_name, client.user_id) == ("Ada", me.id)
            assert [answer.this_dc for answer in nearest if isinstance(answer, api.NearestDc)] == [1, 2, 4]
            assert [row.dc_id for row in await client.dcs()] == [1, 2, 4]
            assert "memory" in repr(client)
            with pytest.raises(SessionInUse):
                async with trimtp.aio.open_client(store, api_id=1, api_hash="x"):
                    pytest.fail("it is in use")
            assert 2 in (await client.log_out()).logged_out
        with pytest.raises(RuntimeError, match="the client is closed"):
            await client.get_me()

    async with open_mock_cluster() as cluster:
        cluster.add_user(phone=PHONE, first_name="Ada")
        config = cluster.client_config()
        await program(main)


async def test_updates() -> None:
    async def main() -> None:
        async with trimtp.aio.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:
            await log_in(client)
            await client.get_me()
            seen = []
            async with client.updates() as updates:
                trio.from_thread.run_sync(push, trio_token=token)
                async for update in updates:
                    seen.append(update)
                    client._bridge.leave()  # which ends the iteration
            with pytest.raises(RuntimeError, match="the client is closed"):
                await client.get_me()
            assert [type(update) for update in seen] == [api.UpdateUserTyping]

    token = trio.lowlevel.current_trio_token()
    async with open_mock_cluster() as cluster:
        user = cluster.add_user(phone=PHONE)
        config = cluster.client_config()

        def push() -> None:
            cluster.push_update(user, api.UpdateUserTyping(user_id=1, action=api.SendMessageTypingAction()))

        await program(main)


async def test_cancelling_the_task_cancels_the_call() -> None:
    ended: list[str] = []

    async def forever() -> None:
        try:
            await trio.sleep_forever()
        finally:
            with trio.CancelScope(shield=True):
                await trio.sleep(0.05)
            ended.append("in Trio")

    async def main() -> None:
        async with trimtp.aio.open_client(MemoryStore(), api_id=1, api_hash="x") as client:
            task = asyncio.create_task(client.run(forever))
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await task
            ended.append("in asyncio")
            task = asyncio.create_task(client.run(forever))
            await client.dcs()
            task.cancel()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert ended == ["in Trio", "in asyncio", "in Trio"]

    await program(main)


async def test_a_cancelled_call_is_dropped_by_the_client_too() -> None:
    called = trio.Event()

    async def main() -> None:
        async with trimtp.aio.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:
            call = asyncio.create_task(client.invoke(api.help.GetNearestDc()))
            await asyncio.to_thread(trio.from_thread.run, called.wait, trio_token=token)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert (await client.invoke(api.help.GetNearestDc(), dc_id=1)).this_dc == 1

    token = trio.lowlevel.current_trio_token()
    async with open_mock_cluster() as cluster:
        config = cluster.client_config()
        cluster.dc(2).faults.stall("help.getNearestDc")

        async def watch() -> None:
            await cluster.wait_until(lambda: cluster.dc(2).faults.stalled() == 1)
            called.set()

        async with trio.open_nursery() as nursery:
            nursery.start_soon(watch)
            await program(main)
    assert called.is_set()


async def test_a_body_that_is_cancelled_or_fails_leaves_in_order() -> None:
    store, mine = MemoryStore(), KeyError("mine")

    async def body(entered: asyncio.Event) -> None:
        async with trimtp.aio.open_client(store, api_id=1, api_hash="x"):
            entered.set()
            await asyncio.sleep(3600)

    async def main() -> None:
        with pytest.raises(KeyError) as caught:
            async with trimtp.aio.open_client(store, api_id=1, api_hash="x"):
                raise mine
        assert caught.value is mine
        entered = asyncio.Event()
        task = asyncio.create_task(body(entered))
        await entered.wait()
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()  # once more, while it closes
        with pytest.raises(asyncio.CancelledError):
            await task
        async with trimtp.aio.open_client(store, api_id=1, api_hash="x"):
            pass  # the lease was given back
        with pytest.raises(ValueError, match="api_id"):
            async with trimtp.aio.open_client(store, api_id=0, api_hash="x"):
                pass

    await program(main)


async def test_a_client_that_ends_cancels_the_body_and_says_why() -> None:
    async def dial(host: str, port: int) -> trio.SocketStream:
        await trio.lowlevel.checkpoint()
        raise ZeroDivisionError

    async def main() -> None:
        task = asyncio.current_task()
        assert task is not None
        with pytest.raises(InternalError) as caught:  # while the body waits for something else
            async with trimtp.aio.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:
                calling = asyncio.create_task(client.invoke(api.help.GetNearestDc()))
                await asyncio.sleep(3600)
        assert isinstance(caught.value.__cause__, ZeroDivisionError)
        assert task.cancelling() == 0
        with pytest.raises(InternalError):
            await calling
        with pytest.raises(InternalError):  # while the body waits for the call
            async with trimtp.aio.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:
                await client.invoke(api.help.GetNearestDc())
        assert task.cancelling() == 0
        with pytest.raises(InternalError):  # while it does not wait at all
            async with trimtp.aio.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:
                calling = asyncio.create_task(client.invoke(api.help.GetNearestDc()))
                await asyncio.wait([calling])
                calling.exception()
        assert task.cancelling() == 0

    config = ClientConfig(dial=dial)
    await program(main)


def test_a_program_of_anyio_on_trio() -> None:
    """A whole program: AnyIO's task groups, cancel scopes and streams, and a client in their midst."""

    async def dial(host: str, port: int) -> FromAnyio:
        return FromAnyio(await anyio.connect_tcp(host, port))

    async def main() -> list[int]:
        answers: list[int] = []
        async with open_mock_cluster() as cluster:
            config = cluster.client_config(dial=dial)
            async with trimtp.open_client(MemoryStore(), api_id=1, api_hash="x", config=config) as client:

                async def ask(dc_id: int) -> None:
                    answers.append((await client.invoke(api.help.GetNearestDc(), dc_id=dc_id)).this_dc)

                async with anyio.create_task_group() as group:
                    for dc_id in (1, 2, 4):
                        group.start_soon(ask, dc_id)
                hold_up(cluster)
                with anyio.move_on_after(0.1) as scope:
                    await client.invoke(api.help.GetConfig())
                assert scope.cancelled_caught
        return sorted(answers)

    def hold_up(cluster: MockCluster) -> None:
        cluster.dc(2).faults.stall("help.getConfig")

    assert anyio.run(main, backend="trio") == [1, 2, 4]


def test_the_facades_are_names_of_the_package() -> None:
    for name in ("aio", "fleet", "streams", "sync"):
        assert getattr(trimtp, name).__name__ == f"trimtp.{name}"
