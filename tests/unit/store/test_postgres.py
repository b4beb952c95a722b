"""Sessions in PostgreSQL: leases, fences, a network that fails, damaged rows; a real server does it all."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import psycopg
import pytest
import trio

import trimtp
from tests.support.postgres import sql
from tests.unit.store.samples import (
    FOREIGN,
    FOREIGN_RECORD,
    HEADER,
    HOME,
    HOME_RECORD,
    RECORDS,
    SECRETS,
    key_bytes,
)
from tools.postgres import Wire
from trimtp.errors import LeaseLost, SessionCorrupt, SessionInUse, StoreError
from trimtp.store import LeasedStore, MemoryStore, SessionChange, SessionData
from trimtp.store.postgres import SCHEMA_VERSION, PostgresDatabase, PostgresStore
from trimtp.store.postgres import store as postgres_store
from trimtp.structs import replace
from trimtp.testing import open_mock_cluster


@asynccontextmanager
async def wired(conninfo: str, folder: Path) -> AsyncIterator[Wire]:
    wire = Wire(conninfo, folder)
    async with trio.open_nursery() as nursery:
        await nursery.start(wire.serve)
        yield wire
        nursery.cancel_scope.cancel()


def expire(conninfo: str) -> None:
    """Let every lease be over, as if its time had passed."""
    sql(conninfo, "UPDATE trimtp_account SET expires_at = clock_timestamp() - interval '1 second'")


# ---- the lease ------------------------------------------------------------------------------------------------------


async def test_of_many_that_come_at_once_one_gets_the_account(postgres: str) -> None:
    outcomes: list[str] = []
    async with PostgresDatabase(postgres, connections=4) as one, PostgresDatabase(postgres, connections=4) as other:
        stores = [database.store("ada") for database in (one, other) for _ in range(8)]

        async def try_it(store: PostgresStore) -> None:
            try:
                await store.load()
                outcomes.append("got it")
            except SessionInUse as error:
                outcomes.append(str(error))

        async with trio.open_nursery() as nursery:
            for store in stores:
                nursery.start_soon(try_it, store)
        for store in stores:
            await store.aclose()
    assert outcomes.count("got it") == 1
    assert len(outcomes) == 16
    refusal = next(outcome for outcome in outcomes if outcome != "got it")
    assert "account 'ada' is in use by process " in refusal


async def test_an_expired_lease_is_taken_over_and_its_old_owner_writes_nothing_more(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        old, new = (database.store("ada", lease_seconds=4) for _ in range(2))
        await old.load()
        await old.commit(SessionChange(HEADER))
        expire(postgres)
        with pytest.raises(LeaseLost, match="nothing was written"):  # even before anybody else has it
            await old.commit(SessionChange(replace(HEADER, epoch=9)))
        assert await new.load() == SessionData(HEADER)
        with pytest.raises(LeaseLost, match="nothing was written"):
            await old.commit(SessionChange(replace(HEADER, epoch=9), put=RECORDS))
        with pytest.raises(LeaseLost, match="somebody else's"):
            await old.keep_lease()
        await old.aclose()  # which does not give away what is not its own
        with pytest.raises(SessionInUse):
            await old.load()
        await new.commit(SessionChange(put=(FOREIGN_RECORD,)))
        await new.aclose()
        assert await old.load() == SessionData(HEADER, {FOREIGN: FOREIGN_RECORD})
        await old.aclose()


async def test_a_lease_that_is_kept_outlives_its_length(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada", lease_seconds=2)
        await store.load()
        async with trio.open_nursery() as nursery:
            nursery.start_soon(store.keep_lease)
            first = store.lost_at
            while store.lost_at < first + 2:  # prolonged several times
                await database.accounts()
            await store.commit(SessionChange(HEADER))
            nursery.cancel_scope.cancel()
        await store.aclose()
        assert [(row.account, row.holder, row.seconds_left) for row in await database.accounts()] == [("ada", None, 0)]


async def test_a_lease_that_cannot_be_prolonged_is_lost_before_it_ends(
    postgres: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_store, "_CLOSE_SECONDS", 0.1)  # nobody answers
    async with wired(postgres, tmp_path) as wire, PostgresDatabase(wire.conninfo) as database:
        store = database.store("ada", lease_seconds=2)
        await store.load()
        wire.cut()
        with caplog.at_level(logging.WARNING, "trimtp.store"), pytest.raises(LeaseLost, match="could not be prolonged"):
            await store.keep_lease()
        assert "no answer from PostgreSQL database" in caplog.text
        async with PostgresDatabase(postgres) as unharmed:
            (row,) = await unharmed.accounts()
        assert row.holder is not None  # nobody else could have had it yet
        assert 0 < row.seconds_left < 2
        with pytest.raises(LeaseLost):  # without a word to the server
            await store.commit(SessionChange(HEADER))
        with caplog.at_level(logging.WARNING, "trimtp.store"):
            await store.aclose()
        assert "its lease will run out" in caplog.text


async def test_a_client_ends_when_its_lease_is_lost(postgres: str) -> None:
    async with open_mock_cluster(in_memory=True) as cluster, PostgresDatabase(postgres) as database:
        store = database.store("ada", lease_seconds=2)
        assert isinstance(store, LeasedStore)
        assert not isinstance(MemoryStore(), LeasedStore)
        went_on = closed = False
        with pytest.raises(LeaseLost):
            async with trimtp.open_client(store, api_id=1, api_hash="x", config=cluster.client_config()) as client:
                await client.invoke(trimtp.api.help.GetNearestDc())
                expire(postgres)
                try:
                    await trio.sleep_forever()
                finally:
                    with trio.CancelScope(shield=True):  # a body that is slow to go
                        await cluster.wait_until(lambda: not cluster.dc(2).connections)
                        closed = True
                went_on = True
        assert closed
        assert not went_on


async def test_a_lease_that_ran_out_while_the_process_stood_still(
    postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada")
        await store.load()
        lost: list[str] = []

        async def keep() -> None:
            try:
                await store.keep_lease()
            except LeaseLost as error:
                lost.append(str(error))

        real, slept = postgres_store._waking_seconds, 0.0
        monkeypatch.setattr(postgres_store, "_waking_seconds", lambda: real() + slept)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(keep)
            await trio.testing.wait_all_tasks_blocked()
            slept = 24.0  # the event loop's clock has not moved
            assert store.holds_lease()
            slept = 25.0
            assert not store.holds_lease()  # and its keeper is woken, seven seconds early
        assert lost == [
            "the lease of account 'ada' could not be prolonged: no answer came in time, or this process stood still"
        ]
        await store.aclose()
        assert await database.free() == ["ada"]


# ---- a server that is slow, away, or comes back ---------------------------------------------------------------------


async def test_a_cancelled_commit_is_whole(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada")
        await store.load()
        with closing(psycopg.connect(postgres)) as other:
            other.execute("SELECT 1 FROM trimtp_account FOR UPDATE")  # holds the commit up in its midst
            async with trio.open_nursery() as nursery:
                scope = trio.CancelScope()

                async def write() -> None:
                    with scope:
                        await store.commit(SessionChange(HEADER, RECORDS))

                nursery.start_soon(write)
                waiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE'"
                while not sql(postgres, waiting):
                    await trio.lowlevel.checkpoint()
                scope.cancel()
                await trio.testing.wait_all_tasks_blocked()
                other.rollback()
        await store.aclose()
        assert await store.load() == SessionData(HEADER, {record.key: record for record in RECORDS})
        await store.aclose()


async def test_a_commit_without_an_answer_ends_and_leaves_nothing_half_done(postgres: str, tmp_path: Path) -> None:
    async with wired(postgres, tmp_path) as wire, PostgresDatabase(wire.conninfo) as database:
        store = database.store("ada", lease_seconds=2)
        await store.load()
        wire.cut()
        with pytest.raises(StoreError, match="cannot write the session of account 'ada': no answer"):
            await store.commit(SessionChange(HEADER, RECORDS))
        wire.mend()
        expire(postgres)
        assert await store_content(postgres) == SessionData()
        await store.aclose()


async def store_content(conninfo: str) -> SessionData:
    store = PostgresStore(conninfo, "ada")
    try:
        return await store.load()
    finally:
        await store.aclose()


async def test_a_connection_that_the_server_ended_is_replaced(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada")
        await store.load()
        sql(postgres, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'trimtp'")
        await store.commit(SessionChange(HEADER))
        await store.aclose()
    assert await store_content(postgres) == SessionData(HEADER)


async def test_a_connection_that_the_server_ends_in_the_midst_is_an_error(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        with pytest.raises(StoreError, match="cannot work: "):
            await database.run(lambda connection: connection.execute("SELECT pg_terminate_backend(pg_backend_pid())"),
                               "cannot work")  # fmt: skip
        assert await database.accounts() == []


async def test_what_nobody_waits_for_any_more_is_ended(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        await database.accounts()
        with trio.move_on_after(0.2) as scope:
            await database.run(lambda connection: connection.execute("SELECT pg_sleep(60)"), "x", shield=False)
        assert scope.cancelled_caught
        assert await database.accounts() == []  # on another connection


async def test_a_lease_that_ran_out_while_it_was_taken_is_given_back(
    postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada", lease_seconds=2)
        with monkeypatch.context() as patch, pytest.raises(StoreError, match="ran out meanwhile"):
            patch.setattr(PostgresStore, "lost_at", property(lambda self: -1.0))
            await store.load()
        await store.load()
        await store.aclose()


async def test_trouble_is_told_without_secrets(tmp_path: Path) -> None:
    conninfo = f"host={tmp_path} user=canary-user password=canary-password dbname=d"
    store = PostgresStore(conninfo, "ada")
    with pytest.raises(StoreError, match="cannot open the session of account 'ada'") as caught:
        await store.load()
    texts = [repr(store), store.location, repr(PostgresDatabase(conninfo)), repr(caught.value)]
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    for text in texts:
        assert "canary" not in text


@pytest.mark.parametrize("text", ["canary", "canary=canary", "postgresql://canary:canary@[host"])
def test_what_is_no_connection_string_is_not_quoted(text: str) -> None:
    with pytest.raises(ValueError, match="no connection string") as caught:
        PostgresDatabase(text)
    assert "canary" not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


async def test_a_value_that_the_server_refuses_is_not_quoted(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        with pytest.raises(StoreError, match=r"^cannot try: the server cannot keep a value \(SQLSTATE 22P02\)$"):
            await database.run(lambda connection: connection.execute("SELECT 'canary'::int"), "cannot try")
        with pytest.raises(StoreError, match=r"^cannot try: syntax error .*\(SQLSTATE 42601\)$"):
            await database.run(lambda connection: connection.execute("SELEC"), "cannot try")


@pytest.mark.parametrize(
    "make",
    [
        lambda: PostgresDatabase("", connections=0),
        lambda: PostgresStore("", ""),
        lambda: PostgresStore("", "a\nb"),
        lambda: PostgresStore("", "a" * 201),
        lambda: PostgresStore("", "ada", lease_seconds=1),
        lambda: PostgresStore("", "ada", lease_seconds=float("inf")),
    ],
)
def test_values_that_cannot_be(make: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        make()  # type: ignore[operator]  # a lambda, see above


# ---- what lies there ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE trimtp_dc SET content = set_byte(content, 40, get_byte(content, 40) # 1)",
        "UPDATE trimtp_header SET seal = seal || 'x'",
        "UPDATE trimtp_header SET content = ''",
        "UPDATE trimtp_dc SET dc_id = dc_id + 1",
    ],
)
async def test_damaged_rows_are_refused_and_left_alone(postgres: str, damage: str) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada")
        await store.load()
        await store.commit(SessionChange(HEADER, (HOME_RECORD,)))
        await store.aclose()
        sql(postgres, damage)
        content = "SELECT * FROM trimtp_header, trimtp_dc, trimtp_account"
        before = sql(postgres, content)
        with pytest.raises(SessionCorrupt, match="the session of account 'ada' is damaged"):
            await store.load()
        assert sql(postgres, content) == before
        assert await database.free() == ["ada"]


async def test_tables_of_a_newer_version_are_refused(postgres: str) -> None:
    await store_content(postgres)
    sql(postgres, "UPDATE trimtp_schema SET version = %s", SCHEMA_VERSION + 1)
    with pytest.raises(SessionCorrupt, match="newer version"):
        await store_content(postgres)
    sql(postgres, "DELETE FROM trimtp_schema")
    with pytest.raises(SessionCorrupt, match="no format version"):
        await store_content(postgres)


async def test_tables_that_are_not_ours_are_damage(postgres: str) -> None:
    await store_content(postgres)
    sql(postgres, "ALTER TABLE trimtp_account DROP COLUMN holder")
    with pytest.raises(SessionCorrupt, match=r"SQLSTATE 42703"):
        await store_content(postgres)


async def test_the_last_sixteen_replaced_keys_are_kept(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada")
        with pytest.raises(StoreError, match="not open"):
            await store.replaced_keys()
        await store.load()
        for number in range(18):
            await store.commit(SessionChange(put=(replace(HOME_RECORD, auth_key=key_bytes(number)), FOREIGN_RECORD)))
        await store.commit(SessionChange(put=(replace(HOME_RECORD, auth_key=None),)))
        kept = await store.replaced_keys()
        assert [key.auth_key for key in kept] == [key_bytes(number) for number in range(2, 18)]
        assert {key.key for key in kept} == {HOME}
        assert (kept[0].user_id, kept[0].epoch, kept[0].created_at) == (777000, 3, HOME_RECORD.created_at)
        assert len(kept[0].replaced_at) == len("2026-01-01 00:00:00")
        await store.commit(SessionChange(delete=(HOME,)))
        assert await store.replaced_keys() == ()
        await store.commit(SessionChange(put=(HOME_RECORD,)))
        await store.commit(SessionChange(put=(replace(HOME_RECORD, auth_key=key_bytes("other")),)))
        sql(postgres, "UPDATE trimtp_replaced_key SET seal = 'x'")
        with pytest.raises(SessionCorrupt):
            await store.replaced_keys()
        await store.aclose()


async def test_accounts_are_listed_and_removed(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        ada, bob = database.store("ada"), database.store("bob")
        await ada.load()
        await ada.commit(SessionChange(HEADER, RECORDS))
        await bob.load()
        await bob.aclose()
        assert await database.free() == ["bob"]
        rows = await database.accounts()
        assert [(row.account, row.claims) for row in rows] == [("ada", 1), ("bob", 1)]
        assert rows[0].holder is not None
        assert rows[0].holder.startswith("process ")
        assert 0 < rows[0].seconds_left <= 30
        with pytest.raises(SessionInUse):
            await database.remove("ada")
        await ada.aclose()
        assert await database.remove("ada")
        assert not await database.remove("ada")
        for table in ("header", "dc", "replaced_key"):
            assert sql(postgres, f"SELECT * FROM trimtp_{table}") == []
        assert [row.account for row in await database.accounts()] == ["bob"]


async def test_keys_are_in_no_column_that_is_not_content(postgres: str) -> None:
    async with PostgresDatabase(postgres) as database:
        store = database.store("ada")
        await store.load()
        await store.commit(SessionChange(HEADER, RECORDS))
        await store.aclose()
    for table in ("account", "header", "dc", "replaced_key"):
        columns = sql(postgres, f"SELECT * FROM trimtp_{table}")
        without = sql(postgres, f"SELECT to_jsonb(t) - 'content' FROM trimtp_{table} t")
        assert len(columns) == len(without)
        for secret in SECRETS:
            assert secret.hex() not in str(without)
