"""What every session store does alike: the same tests over the memory, the file, the text and the database."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import trio
from trio.testing import assert_checkpoints

from tests.unit.store.samples import (
    CDN,
    CDN_RECORD,
    FOREIGN,
    FOREIGN_RECORD,
    HEADER,
    HOME,
    HOME_RECORD,
    RECORDS,
    SECRETS,
    TEST_RECORD,
    key_bytes,
)
from trimtp.errors import SessionInUse, StoreError
from trimtp.store import (
    DcRecord,
    Header,
    MemoryStore,
    SessionChange,
    SessionData,
    SessionStore,
    SqliteStore,
    StaleWrite,
    StringStore,
    open_store,
)
from trimtp.store.postgres import PostgresStore
from trimtp.structs import replace


class Place:
    """A place for one session, of which any number of stores can be made, as after a restart."""

    def __init__(self, kind: str, directory: Path, conninfo: str = "") -> None:
        self.kind = kind
        self._conninfo = conninfo
        self._path = directory / "me.session"
        self._memory = MemoryStore()
        self._strings: list[StringStore] = []

    def store(self) -> SessionStore:
        if self.kind == "sqlite":
            return SqliteStore(self._path)
        if self.kind == "postgres":
            return PostgresStore(self._conninfo, "ada")
        if self.kind == "string":
            self._strings.append(StringStore(self._strings[-1].text if self._strings else ""))
            return self._strings[-1]
        return self._memory

    def kept(self, data: SessionData) -> SessionData:
        """What of ``data`` is there after a restart: a text leaves out salts and CDN keys."""
        if self.kind != "string":
            return data
        main = [record for record in data.dcs.values() if record.key.kind == "main"]
        return SessionData(data.header, {record.key: replace(record, salts=()) for record in main})


@pytest.fixture(params=["memory", "sqlite", "string", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    conninfo = request.getfixturevalue("postgres") if request.param == "postgres" else ""
    return Place(request.param, tmp_path, conninfo)


async def with_store(place: Place, work: Callable[[SessionStore, SessionData], Awaitable[None]]) -> None:
    store = place.store()
    data = await store.load()
    try:
        await work(store, data)
    finally:
        await store.aclose()


async def loaded(place: Place) -> SessionData:
    store = place.store()
    try:
        return await store.load()
    finally:
        await store.aclose()


async def commit(place: Place, change: SessionChange) -> None:
    store = place.store()
    await store.load()
    try:
        await store.commit(change)
    finally:
        await store.aclose()


async def test_a_new_session_is_empty_and_stays_new(place: Place) -> None:
    assert await loaded(place) == SessionData(None, {})
    assert await loaded(place) == SessionData(None, {})


async def test_everything_comes_back_after_a_restart(place: Place) -> None:
    await commit(place, SessionChange(HEADER, RECORDS))
    expected = SessionData(HEADER, {record.key: record for record in RECORDS})
    assert await loaded(place) == place.kept(expected)
    assert await loaded(place) == place.kept(expected)


async def test_a_change_without_header_keeps_the_header(place: Place) -> None:
    await commit(place, SessionChange(HEADER))
    await commit(place, SessionChange(put=(FOREIGN_RECORD,)))
    data = await loaded(place)
    assert data.header == HEADER
    assert dict(data.dcs) == {FOREIGN: FOREIGN_RECORD}


async def test_put_replaces_a_whole_record_and_leaves_the_others(place: Place) -> None:
    await commit(place, SessionChange(HEADER, (FOREIGN_RECORD, TEST_RECORD)))
    newer = DcRecord(FOREIGN, auth_key=key_bytes("newer"), epoch=4)
    await commit(place, SessionChange(replace(HEADER, epoch=4), (newer,)))
    assert await loaded(place) == SessionData(replace(HEADER, epoch=4), {FOREIGN: newer, TEST_RECORD.key: TEST_RECORD})


async def test_delete_removes_records_and_forgives_missing_ones(place: Place) -> None:
    await commit(place, SessionChange(HEADER, (FOREIGN_RECORD, TEST_RECORD)))
    await commit(place, SessionChange(delete=(FOREIGN, CDN)))
    assert await loaded(place) == SessionData(HEADER, {TEST_RECORD.key: TEST_RECORD})


async def test_the_records_of_test_servers_and_cdns_are_their_own(place: Place) -> None:
    store = place.store()
    await store.load()
    await store.commit(SessionChange(HEADER, RECORDS))
    await store.commit(SessionChange(delete=(HOME,)))
    await store.aclose()
    data = await loaded(place)
    assert HOME not in data.dcs
    assert data.dcs[TEST_RECORD.key] == TEST_RECORD
    assert data.dcs.get(CDN) == place.kept(SessionData(None, {CDN: CDN_RECORD})).dcs.get(CDN)


@pytest.mark.parametrize(
    ("change", "fits"),
    [
        (SessionChange(expect={FOREIGN: (FOREIGN_RECORD.auth_key_id, 3)}), True),
        (SessionChange(expect={FOREIGN: (FOREIGN_RECORD.auth_key_id, 2)}), False),
        (SessionChange(expect={FOREIGN: (None, 3)}), False),
        (SessionChange(expect={FOREIGN: (HOME_RECORD.auth_key_id, 3)}), False),
        (SessionChange(expect={CDN: (None, 0)}), True),
        (SessionChange(expect={CDN: (None, 1)}), False),
        (SessionChange(expect={TEST_RECORD.key: (None, 0), FOREIGN: (None, 0)}), False),
    ],
)
async def test_expect_decides_whether_anything_happens(place: Place, change: SessionChange, fits: bool) -> None:
    await commit(place, SessionChange(HEADER, (FOREIGN_RECORD, TEST_RECORD)))
    before = await loaded(place)
    change = replace(change, header=Header(5), put=(HOME_RECORD,), delete=(FOREIGN,))
    if fits:
        await commit(place, change)
        assert await loaded(place) == place.kept(
            SessionData(Header(5), {HOME: HOME_RECORD, TEST_RECORD.key: TEST_RECORD})
        )
    else:
        with pytest.raises(StaleWrite) as caught:
            await commit(place, change)
        assert caught.value.key in change.expect
        assert isinstance(caught.value, StoreError)
        assert await loaded(place) == before


async def test_s_04_a_second_load_is_refused_until_the_first_closes(place: Place) -> None:
    first = place.store()
    await first.load()
    again = [first] if place.kind == "string" else [first, place.store()]  # a text cannot know of its copies
    for second in again:
        with pytest.raises(SessionInUse) as caught:
            await second.load()
        assert "\n" not in str(caught.value)
    await first.commit(SessionChange(HEADER))
    await first.aclose()
    assert (await loaded(place)).header == HEADER


async def test_a_store_serves_several_clients_one_after_another(place: Place) -> None:
    store = place.store()
    await store.load()
    await store.commit(SessionChange(HEADER, (FOREIGN_RECORD,)))
    await store.aclose()
    assert await store.load() == SessionData(HEADER, {FOREIGN: FOREIGN_RECORD})
    await store.aclose()


async def test_closing_twice_and_closing_unopened_are_allowed(place: Place) -> None:
    store = place.store()
    await store.aclose()
    await store.load()
    await store.aclose()
    await store.aclose()
    await store.load()
    await store.aclose()


async def test_a_closed_store_takes_no_commit(place: Place) -> None:
    store = place.store()
    with pytest.raises(StoreError, match="not open"):
        await store.commit(SessionChange(HEADER))
    await store.load()
    await store.aclose()
    with pytest.raises(StoreError, match="not open"):
        await store.commit(SessionChange(HEADER))
    assert (await loaded(place)).header is None


@pytest.mark.parametrize(
    "unsuitable",
    [
        replace(FOREIGN_RECORD, user_id=1 << 63),
        replace(FOREIGN_RECORD, time_offset=float("nan")),
        replace(FOREIGN_RECORD, cooldown_cause="\ud800"),
        replace(FOREIGN_RECORD, epoch=1.5),  # type: ignore[arg-type]  # that is the test
        replace(HOME_RECORD, salts=list(HOME_RECORD.salts)),  # type: ignore[arg-type]  # that is the test
        replace(HEADER, dc_options=list(HEADER.dc_options)),  # type: ignore[arg-type]  # that is the test
        replace(HEADER, api_id=-(1 << 63) - 1),
        replace(HEADER, dc_options_expires=float("nan")),
    ],
)
async def test_a_value_that_would_not_come_back_is_refused(place: Place, unsuitable: DcRecord | Header) -> None:
    await commit(place, SessionChange(HEADER, (FOREIGN_RECORD,)))
    change = (
        SessionChange(unsuitable) if isinstance(unsuitable, Header) else SessionChange(Header(5), put=(unsuitable,))
    )
    with pytest.raises(ValueError, match=r"."):
        await commit(place, change)
    assert await loaded(place) == SessionData(HEADER, {FOREIGN: FOREIGN_RECORD})


async def test_what_load_returned_never_changes(place: Place) -> None:
    async def work(store: SessionStore, data: SessionData) -> None:
        await store.commit(SessionChange(HEADER, (FOREIGN_RECORD,)))
        assert data == SessionData()
        with pytest.raises(TypeError):
            data.dcs[FOREIGN] = FOREIGN_RECORD  # type: ignore[index]  # that is the test

    await with_store(place, work)


async def test_every_way_through_is_a_checkpoint(place: Place) -> None:
    store = place.store()
    with assert_checkpoints():
        await store.load()
    with assert_checkpoints(), pytest.raises(SessionInUse):
        await store.load()
    with assert_checkpoints():
        await store.commit(SessionChange(HEADER))
    with assert_checkpoints(), pytest.raises(StaleWrite):
        await store.commit(SessionChange(expect={HOME: (1, 1)}))
    with assert_checkpoints():
        await store.aclose()
    with assert_checkpoints():
        await store.aclose()
    with assert_checkpoints(), pytest.raises(StoreError):
        await store.commit(SessionChange(HEADER))


async def test_s_08_a_cancelled_caller_changes_nothing_and_keeps_no_lease(place: Place) -> None:
    store = place.store()
    with trio.CancelScope() as scope:
        scope.cancel()
        await store.load()
    assert scope.cancelled_caught
    await store.load()
    with trio.CancelScope() as scope:
        scope.cancel()
        await store.commit(SessionChange(HEADER))
    assert scope.cancelled_caught
    with trio.CancelScope() as scope:
        scope.cancel()
        await store.aclose()
    assert scope.cancelled_caught
    assert await loaded(place) == SessionData()


async def test_secrets_are_in_no_repr_no_error_and_no_pickle(place: Place) -> None:
    store = place.store()
    data = await store.load()
    change = SessionChange(HEADER, RECORDS, expect={HOME: (None, 0)})
    await store.commit(change)
    texts = [repr(store), str(store), store.location, repr(change), repr(data)]
    for stale in ({HOME: (None, 0)}, {FOREIGN: (1, 2)}):
        with pytest.raises(StaleWrite) as caught:
            await store.commit(SessionChange(put=RECORDS, expect=stale))
        texts += [str(caught.value), repr(caught.value), repr(caught.value.__cause__), repr(caught.value.__context__)]
    await store.aclose()
    data = await loaded(place)
    texts += [repr(data), *(repr(record) for record in data.dcs.values()), repr(data.header)]
    for text in texts:
        for secret in SECRETS:
            assert repr(secret)[2:-1] not in text
            assert secret.hex() not in text
            assert "secret-canary" not in text
            assert not isinstance(store, StringStore) or store.text not in text
    for value in (data, data.header, *data.dcs.values(), *([] if place.kind in {"sqlite", "postgres"} else [store])):
        with pytest.raises(TypeError):
            pickle.dumps(value)
        with pytest.raises(TypeError):
            copy.deepcopy(value)


def test_the_place_has_a_name_for_people(place: Place, tmp_path: Path) -> None:
    expected = {"memory": "memory", "string": "string", "sqlite": str(tmp_path / "me.session")}
    location = place.store().location
    if place.kind == "postgres":
        assert location.startswith("account 'ada' in the PostgreSQL database postgres at ")
    else:
        assert location == expected[place.kind]


def test_open_store_takes_paths_and_stores(place: Place, tmp_path: Path) -> None:
    store = place.store()
    assert isinstance(store, SessionStore)
    assert open_store(store) is store
    for path in (tmp_path / "a.session", str(tmp_path / "a.session")):
        made = open_store(path)
        assert isinstance(made, SqliteStore)
        assert made.location == str(tmp_path / "a.session")
    with pytest.raises(TypeError, match="not int"):
        open_store(3)  # type: ignore[arg-type]  # that is the test
