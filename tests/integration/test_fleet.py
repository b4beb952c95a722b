"""Fleets: what a worker claims, keeps and gives back; and real workers that are killed, end, or are cut off."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import pytest
import trio
from trio.testing import MockClock, wait_all_tasks_blocked

from tools.fleet import __main__ as program
from tools.fleet.figures import Figures, measure
from tools.postgres import NoServer
from trimtp import Client
from trimtp.errors import LeaseLost, SessionCorrupt, StoreError
from trimtp.fleet import Serve, open_fleet
from trimtp.store import MemoryStore, SessionData
from trimtp.store.postgres import PostgresDatabase


class Pool:
    """Accounts in memory. ``free`` names them all, held or not, as a pool may that is slow to notice."""

    def __init__(self, *accounts: str) -> None:
        self.stores = {account: Store() for account in accounts}
        self.trouble: StoreError | None = None
        self.asked = 0

    async def free(self) -> Sequence[str]:
        await trio.lowlevel.checkpoint()
        self.asked += 1
        if self.trouble is not None:
            raise self.trouble
        return list(self.stores)

    def store(self, account: str, /) -> MemoryStore:
        return self.stores[account]


class Store(MemoryStore):
    """A store that fails when told to, and counts."""

    def __init__(self) -> None:
        super().__init__()
        self.trouble: StoreError | None = None
        self.loads = 0

    async def load(self) -> SessionData:
        self.loads += 1
        if self.trouble is not None:
            await trio.lowlevel.checkpoint()
            raise self.trouble
        return await super().load()

    @property
    def is_held(self) -> bool:
        return self._leased


async def test_one_account_after_another_can_be_claimed(autojump_clock: MockClock) -> None:
    pool = Pool("ada", "bob")
    async with open_fleet(pool, api_id=1, api_hash="x") as fleet:
        async with fleet.claim() as (first, client), fleet.claim() as (second, _):
            assert {first, second} == {"ada", "bob"} == fleet.held
            assert isinstance(client, Client)
            assert "2 accounts" in repr(fleet)
            with trio.move_on_after(10) as patience:
                async with fleet.claim():
                    pytest.fail("there is no third account")
            assert patience.cancelled_caught
        assert fleet.held == frozenset()
        assert not any(store.is_held for store in pool.stores.values())


async def test_a_claim_waits_until_another_worker_gives_an_account_back(autojump_clock: MockClock) -> None:
    pool = Pool("ada")
    holder = pool.store("ada")
    await holder.load()
    async with open_fleet(pool, api_id=1, api_hash="x") as fleet, trio.open_nursery() as nursery:

        async def give_back() -> None:
            await trio.sleep(5)
            await holder.aclose()

        nursery.start_soon(give_back)
        async with fleet.claim() as (account, _):
            assert account == "ada"
            assert 5 <= trio.current_time() <= 6.5


async def test_an_exception_in_a_claim_passes_unchanged(autojump_clock: MockClock) -> None:
    pool = Pool("ada")
    async with open_fleet(pool, api_id=1, api_hash="x") as fleet:
        with pytest.raises(KeyError):
            async with fleet.claim():
                raise KeyError("mine")
        assert fleet.held == frozenset()
    assert not pool.stores["ada"].is_held


async def test_a_worker_serves_what_is_free_and_no_more_than_it_may(autojump_clock: MockClock) -> None:
    pool = Pool(*"abcdef")
    serving: set[str] = set()
    most = 0

    async def serve(account: str, client: Client) -> None:
        nonlocal most
        serving.add(account)
        most = max(most, len(serving))
        try:
            await trio.sleep(3 if account < "d" else 100)
        finally:
            serving.discard(account)

    async with open_fleet(pool, api_id=1, api_hash="x") as fleet:
        with trio.move_on_after(50):
            await fleet.run(serve, at_most=4)
        assert most == 4
        assert {account: store.loads for account, store in pool.stores.items()} == dict.fromkeys("abcdef", 1)
    assert not serving
    assert not any(store.is_held for store in pool.stores.values())


async def test_what_a_handler_raises_ends_the_worker_unchanged(autojump_clock: MockClock) -> None:
    pool = Pool("ada", "bob")
    mine = KeyError("mine")

    async def serve(account: str, client: Client) -> None:
        if account == "ada":
            await wait_all_tasks_blocked()
            raise mine
        await trio.sleep_forever()

    async with open_fleet(pool, api_id=1, api_hash="x") as fleet:
        with pytest.raises(KeyError) as caught:
            await fleet.run(serve)
        assert caught.value is mine
        assert fleet.held == frozenset()
    assert not any(store.is_held for store in pool.stores.values())


async def test_two_handlers_that_raise_make_a_group(autojump_clock: MockClock) -> None:
    async def serve(account: str, client: Client) -> None:
        try:
            await trio.sleep(1)
        finally:
            raise KeyError(account)

    async with open_fleet(Pool("ada", "bob"), api_id=1, api_hash="x") as fleet:
        with pytest.RaisesGroup(KeyError, KeyError):
            await fleet.run(serve)


async def test_what_fails_in_a_store_concerns_its_account_alone(
    autojump_clock: MockClock, caplog: pytest.LogCaptureFixture
) -> None:
    pool = Pool("well", "damaged", "flaky", "lost")
    pool.stores["damaged"].trouble = SessionCorrupt("it is damaged")
    pool.stores["flaky"].trouble = StoreError("not now")
    served: list[str] = []

    async def serve(account: str, client: Client) -> None:
        served.append(account)
        if account == "lost" and served.count("lost") == 1:
            raise LeaseLost("somebody else's")
        await trio.sleep_forever()

    async with open_fleet(pool, api_id=1, api_hash="x") as fleet:
        with caplog.at_level(logging.WARNING, "trimtp.fleet"), trio.move_on_after(5.5):
            async with trio.open_nursery() as nursery:
                nursery.start_soon(fleet.run, serve)
                await trio.sleep(2.5)
                pool.stores["flaky"].trouble = None
                pool.trouble = StoreError("the database is away")
                await trio.sleep(1)
                pool.trouble = None
    assert sorted(served) == ["flaky", "lost", "lost", "well"]
    assert pool.stores["damaged"].loads == 1
    assert "account 'damaged' is left alone: it is damaged" in caplog.text
    assert "account 'flaky' is given up for now: not now" in caplog.text
    assert "the database is away" in caplog.text


async def test_two_workers_over_the_same_accounts(autojump_clock: MockClock) -> None:
    pool = Pool(*"abcd")
    serving: dict[str, int] = {}

    def server(worker: int) -> Serve:
        async def serve(account: str, client: Client) -> None:
            assert account not in serving
            serving[account] = worker
            try:
                await trio.sleep_forever()
            finally:
                del serving[account]

        return serve

    async with (
        open_fleet(pool, api_id=1, api_hash="x") as one,
        open_fleet(pool, api_id=1, api_hash="x") as other,
        trio.open_nursery() as nursery,
    ):
        scope = trio.CancelScope()

        async def first() -> None:
            with scope:
                await one.run(server(1), at_most=3)

        nursery.start_soon(first)
        nursery.start_soon(other.run, server(2))
        await trio.sleep(2)
        assert set(serving) == set("abcd")
        scope.cancel()
        await trio.sleep(2)
        assert serving == dict.fromkeys("abcd", 2)
        nursery.cancel_scope.cancel()


async def nothing(account: str, client: Client) -> None:
    await trio.lowlevel.checkpoint()


async def test_settings_that_cannot_be() -> None:
    with pytest.raises(ValueError, match="poll_seconds"):
        async with open_fleet(Pool(), api_id=1, api_hash="x", poll_seconds=0):
            pass
    async with open_fleet(Pool(), api_id=1, api_hash="x") as fleet:
        with pytest.raises(ValueError, match="one account at least"):
            await fleet.run(nothing, at_most=0)


async def test_a_fleet_over_a_connection_string(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada")
        await store.load()
        await store.aclose()
        async with open_fleet(postgres, api_id=1, api_hash="x") as fleet, fleet.claim() as (account, _):
            assert account == "ada"
            assert await database.free() == []
        assert await database.free() == ["ada"]


async def test_no_account_is_open_twice_whatever_happens_to_its_worker(postgres: str) -> None:
    with trio.fail_after(120):
        figures = await measure(postgres, accounts=3, lease=2)
    assert figures.open_twice == []
    assert [handover.how for handover in figures.handovers] == [
        "killed (SIGKILL)",
        "stopped (SIGSTOP)",
        "asked to leave (SIGTERM)",
        "cut off from the database",
    ]
    for handover in figures.handovers:
        assert len(handover.seconds) == 3
        assert min(handover.silence) > 0
    assert min(figures.handovers[3].silence) < min(figures.handovers[3].seconds)  # it stopped by itself


def test_the_program_prints_the_figures(
    postgres: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def measured(database: str, *, accounts: int, lease: float) -> Figures:
        await trio.lowlevel.checkpoint()
        return Figures(accounts, lease, [], 7, ["worker 1 …"] if accounts == 13 else [])

    monkeypatch.setattr(program, "measure", measured)
    assert program.main(["--accounts", "2", "--lease", "3"]) == 0
    assert "2 accounts, lease 3 s, 7 calls" in capsys.readouterr().out
    assert program.main(["--accounts", "13"]) == 1
    assert "open twice: 1" in capsys.readouterr().out

    def none() -> object:
        raise NoServer("there is none")

    monkeypatch.setattr(program, "running_server", none)
    assert program.main([]) == 1
    assert "there is none" in capsys.readouterr().err
