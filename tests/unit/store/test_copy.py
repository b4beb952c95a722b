"""A copy of a session while it is open: by SQLite's backup, so what is only in the log so far is in it too."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.unit.store.samples import HEADER, RECORDS, names
from trimtp.errors import StoreError
from trimtp.store import SessionChange, SqliteStore
from trimtp.store.backup import back_up


async def test_S_07_a_copy_holds_what_is_committed_log_included(tmp_path: Path) -> None:
    original, copied = tmp_path / "me.session", tmp_path / "copy.session"
    store = SqliteStore(original)
    await store.load()
    await store.commit(SessionChange(header=HEADER, put=RECORDS))
    assert original.with_name("me.session-wal").stat().st_size > 0
    await store.copy_to(copied)
    await store.aclose()
    assert stat.S_IMODE(copied.stat().st_mode) == 0o600
    other = SqliteStore(copied)
    data = await other.load()
    await other.aclose()
    assert data.header == HEADER
    assert set(data.dcs.values()) == set(RECORDS)


async def test_S_07_a_copy_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_bytes(b"mine")
    store = SqliteStore(tmp_path / "me.session")
    await store.load()
    with pytest.raises(StoreError, match="cannot copy the session"):
        await store.copy_to(there)
    assert there.read_bytes() == b"mine"
    await store.aclose()
    with pytest.raises(StoreError, match="not open"):
        await store.copy_to(tmp_path / "late")


async def test_S_07_a_copy_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(_path: Path) -> None:
        raise OSError(5, "I/O error")

    store = SqliteStore(tmp_path / "me.session")
    await store.load()
    monkeypatch.setattr("trimtp.store.files.sync", fault)
    with pytest.raises(StoreError, match="I/O error"):
        await store.copy_to(tmp_path / "copy.session")
    assert not [name for name in names(tmp_path) if name.startswith("copy")]
    await store.aclose()


def test_S_07_a_session_that_is_not_there_is_not_copied(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no session at"):
        back_up(tmp_path / "me.session", tmp_path / "copy.session")
    assert names(tmp_path) == []
