"""A session under a passphrase: what is hidden, what a wrong one does, and that changing it leaves no traces."""

from __future__ import annotations

import pickle
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import trio

from tests.unit.store.samples import (
    FOREIGN,
    FOREIGN_RECORD,
    HEADER,
    HOME_RECORD,
    RECORDS,
    SECRETS,
    key_bytes,
    names,
)
from tests.unit.store.test_kill import running, said
from trimtp.errors import PassphraseNeeded, SessionCorrupt, StoreError, WrongPassphrase
from trimtp.store import SessionChange, SessionData, SqliteStore, StaleWrite, cipher, database, summarise
from trimtp.store.cipher import Cipher, Cost
from trimtp.store.rows import digest, record_row
from trimtp.structs import replace

EVERYTHING = SessionData(HEADER, {record.key: record for record in RECORDS})
HORSE, STAPLE = "correct horse", "battery staple"
ALL_SECRETS = (*SECRETS, b"2001:db8::4", b"149.154.167.51")


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost of a passphrase is for people who try many; these tests try the right one."""
    monkeypatch.setattr(cipher, "DEFAULT_COST", Cost(16, 8, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "me.session"


async def fill(path: Path, passphrase: str | None) -> None:
    store = SqliteStore(path, passphrase)
    await store.load()
    await store.commit(SessionChange(HEADER, RECORDS))
    await store.commit(SessionChange(put=(replace(FOREIGN_RECORD, auth_key=key_bytes("interim")),)))
    await store.commit(SessionChange(put=(FOREIGN_RECORD,)))
    await store.aclose()


async def read(path: Path, passphrase: str | None) -> SessionData:
    store = SqliteStore(path, passphrase)
    try:
        return await store.load()
    finally:
        await store.aclose()


def content(path: Path) -> bytes:
    return path.read_bytes()


def traces(folder: Path, *more: bytes) -> set[str]:
    """The files that hold a piece of a secret: any 16 bytes of it that begin at a multiple of 16."""
    pieces = {
        secret[start : start + 16]
        for secret in (*ALL_SECRETS, key_bytes("interim"), *more)
        for start in range(0, max(1, len(secret) - 15), 16)
    }
    return {file.name for file in folder.iterdir() if any(piece in file.read_bytes() for piece in pieces)}


async def test_a_new_session_is_encrypted_from_its_first_byte_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[str]] = []
    real = database._transaction

    def watched(connection: sqlite3.Connection) -> object:
        seen.append(traces(path.parent))
        return real(connection)

    monkeypatch.setattr(database, "_transaction", watched)
    store = SqliteStore(path, HORSE)
    assert await store.load() == SessionData()
    await store.commit(SessionChange(HEADER, RECORDS))
    assert traces(path.parent) == set()
    await store.commit(SessionChange(put=(replace(FOREIGN_RECORD, auth_key=key_bytes("interim")),)))
    assert [key.auth_key for key in await store.replaced_keys()] == [FOREIGN_RECORD.auth_key]
    assert traces(path.parent) == set()
    await store.aclose()
    assert traces(path.parent) == set()
    assert len(seen) == 3
    assert not any(seen)
    assert await read(path, HORSE) == SessionData(
        HEADER, EVERYTHING.dcs | {FOREIGN: replace(FOREIGN_RECORD, auth_key=key_bytes("interim"))}
    )


async def test_the_search_for_traces_finds_them_where_nothing_is_encrypted(path: Path) -> None:
    await fill(path, None)
    assert traces(path.parent) == {"me.session"}


@pytest.mark.parametrize(
    ("stored", "given", "raises", "says"),
    [
        (HORSE, None, PassphraseNeeded, "is encrypted: a passphrase is needed"),
        (HORSE, STAPLE, WrongPassphrase, "the passphrase does not open the session"),
        (HORSE, HORSE + " ", WrongPassphrase, "the passphrase does not open the session"),
        (None, HORSE, WrongPassphrase, "is not encrypted"),
    ],
)
async def test_a_wrong_passphrase_is_an_error_of_its_own_and_changes_nothing(
    path: Path, stored: str | None, given: str | None, raises: type[StoreError], says: str
) -> None:
    await fill(path, stored)
    before = content(path)
    for _ in range(2):
        with pytest.raises(raises, match=says) as caught:
            await read(path, given)
        assert type(caught.value) is raises
        assert str(path) in str(caught.value)
        assert "horse" not in str(caught.value)
        assert "battery" not in str(caught.value)
    assert content(path) == before
    assert names(path.parent) == ["me.session"]
    assert await read(path, stored) == EVERYTHING


async def test_an_older_session_with_a_passphrase_is_not_migrated(path: Path) -> None:
    shutil.copy(Path(__file__).with_name("data") / "session-version-1.sqlite", path)
    before = content(path)
    with pytest.raises(WrongPassphrase, match="is not encrypted"):
        await read(path, HORSE)
    assert content(path) == before


def test_an_empty_passphrase_is_none(path: Path) -> None:
    with pytest.raises(ValueError, match="at least one character"):
        SqliteStore(path, "")
    with pytest.raises(TypeError, match="a text, not bytes"):
        SqliteStore(path, b"correct horse")  # type: ignore[arg-type]


async def test_a_passphrase_is_the_same_from_every_keyboard(path: Path) -> None:
    await fill(path, "caf\u00e9")
    assert await read(path, "cafe\u0301") == EVERYTHING


async def test_expect_holds_and_the_same_key_is_no_replacement(path: Path) -> None:
    store = SqliteStore(path, HORSE)
    await store.load()
    await store.commit(SessionChange(HEADER, RECORDS))
    standing = {FOREIGN: (FOREIGN_RECORD.auth_key_id, FOREIGN_RECORD.epoch)}
    await store.commit(SessionChange(put=(replace(FOREIGN_RECORD, exports=9),), expect=standing))
    assert await store.replaced_keys() == ()
    with pytest.raises(StaleWrite):
        await store.commit(SessionChange(delete=(FOREIGN,), expect={FOREIGN: (None, 0)}))
    await store.aclose()


@pytest.mark.parametrize(("before", "after"), [(None, HORSE), (HORSE, STAPLE), (HORSE, HORSE), (HORSE, None)])
async def test_setting_changing_and_removing_a_passphrase(path: Path, before: str | None, after: str | None) -> None:
    await fill(path, before)
    store = SqliteStore(path, before)
    await store.load()
    await store.commit(SessionChange(put=(replace(HOME_RECORD, auth_key=key_bytes("in the log")),)))
    await store.commit(SessionChange(put=(HOME_RECORD,)))
    sealed = [row[0] for row in raw(path, "SELECT auth_key FROM dc WHERE auth_key IS NOT NULL")]
    replaced = await store.replaced_keys()
    assert {key.auth_key for key in replaced} >= {key_bytes("interim"), key_bytes("in the log")}
    await store.set_passphrase(after)
    if after is not None:
        assert traces(path.parent, key_bytes("in the log")) == set()
    old = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert not any(key[:64] in old for key in sealed if before is not None)
    assert await store.replaced_keys() == replaced
    later = replace(FOREIGN_RECORD, exports=77)
    await store.commit(SessionChange(put=(later,)))
    await store.aclose()
    assert await store.load() == SessionData(HEADER, EVERYTHING.dcs | {FOREIGN: later})  # it remembers the new one
    await store.aclose()
    if after is not None:
        assert traces(path.parent, key_bytes("in the log")) == set()
    if before != after:
        with pytest.raises((WrongPassphrase, PassphraseNeeded)):
            await read(path, before)
    assert await read(path, after) == SessionData(HEADER, EVERYTHING.dcs | {FOREIGN: later})


def raw(path: Path, statement: str) -> list[tuple[bytes, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


class Stopped(Exception):
    """In the place of a crash."""


@pytest.mark.parametrize("before", [None, HORSE])
async def test_S_01_a_process_killed_while_the_passphrase_changes_leaves_the_old_or_the_new_one(
    path: Path, before: str | None
) -> None:
    """Killed before each SQL statement in turn; after the last one there is nothing left to interrupt."""
    outcomes = set()
    with running("rekey", str(path), before or "") as process:
        assert process.stdin is not None
        for turn in range(200):
            for file in path.parent.iterdir():
                file.unlink()
            await fill(path, before)
            process.stdin.write(f"{turn}\n")
            process.stdin.flush()
            word = said(process, "rekey")[1]
            if word == "done":
                break
            assert word == "killed"
            for passphrase in (before, STAPLE):
                try:
                    assert await read(path, passphrase) == EVERYTHING
                except (WrongPassphrase, PassphraseNeeded):
                    continue
                outcomes.add(passphrase)
                if passphrase == STAPLE:
                    assert traces(path.parent) == set()
                break
            else:
                pytest.fail("neither passphrase opens it")
        else:
            pytest.fail("it never came to its end")
    assert outcomes == {before, STAPLE}


async def test_S_02_a_fault_while_the_passphrase_changes_leaves_the_old_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(path, HORSE)
    store = SqliteStore(path, HORSE)
    await store.load()

    def fault(*_: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(database, "_put_cipher", fault)
        with pytest.raises(StoreError, match=r"^cannot write the session .*: disk I/O error$"):
            await store.set_passphrase(STAPLE)
    await store.commit(SessionChange(put=(HOME_RECORD,)))
    with monkeypatch.context() as patched:
        patched.setattr(database, "_scrub", fault)
        with pytest.raises(StoreError, match=r"^traces of what was stored may be left in the session .*"):
            await store.set_passphrase(STAPLE)
    await store.aclose()
    assert await store.load() == EVERYTHING
    await store.aclose()
    assert await read(path, STAPLE) == EVERYTHING


async def test_a_session_that_is_not_open_takes_no_passphrase(path: Path) -> None:
    with pytest.raises(StoreError, match="not open"):
        await SqliteStore(path).set_passphrase(HORSE)
    assert names(path.parent) == []


async def test_S_08_the_passphrase_is_worked_on_in_a_thread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    threads: list[bool] = []
    real = cipher._derive

    def watched(*arguments: object) -> bytes:
        threads.append(threading.current_thread() is threading.main_thread())
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(cipher, "_derive", watched)
    await fill(path, HORSE)
    store = SqliteStore(path, HORSE)
    await store.load()
    await store.set_passphrase(STAPLE)
    await store.aclose()
    assert threads
    assert not any(threads)


def test_the_cost_is_a_hundred_megabytes_and_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert cipher.DEFAULT_COST.memory >= 100 << 20
    made = Cipher.make(b"correct horse")
    assert made.row[:3] == (1 << 17, 8, 1)
    assert Cipher.of_row(made.row, b"correct horse").row == made.row


def test_the_key_is_scrypt_s() -> None:
    """RFC 7914, the third test vector's first 32 bytes are those of dkLen 64: scrypt's output is a stream."""
    expected = bytes.fromhex("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
    assert cipher._derive(b"pleaseletmein", b"SodiumChloride", Cost(16384, 8, 1)) == expected


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE cipher SET n = 3",
        "UPDATE cipher SET n = 1",
        "UPDATE cipher SET n = 1073741824",
        "UPDATE cipher SET r = 0",
        "UPDATE cipher SET p = 17",
        "UPDATE cipher SET n = 'many'",
        "UPDATE cipher SET salt = 'salt'",
    ],
)
async def test_S_03_a_damaged_cipher_is_found(path: Path, statement: str) -> None:
    await fill(path, HORSE)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    with pytest.raises(SessionCorrupt, match="is damaged"):
        await read(path, HORSE)


@pytest.mark.parametrize("statement", ["UPDATE cipher SET salt = zeroblob(16)", "UPDATE cipher SET proof = x'00'"])
async def test_S_03_a_changed_salt_or_proof_opens_with_no_passphrase(path: Path, statement: str) -> None:
    await fill(path, HORSE)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    with pytest.raises(WrongPassphrase):
        await read(path, HORSE)


def swap_keys(path: Path) -> None:
    """Somebody who cannot read the keys gives one data centre's to another, under a good seal."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rows = {row[2]: list(row[:-1]) for row in connection.execute("SELECT * FROM dc WHERE auth_key IS NOT NULL")}
        row = rows[4]
        row[3:5] = rows[2][3:5]
        connection.execute(f"REPLACE INTO dc VALUES ({', '.join('?' * 18)})", (*row, digest(row)))


def plain_key(path: Path) -> None:
    """A key in the clear, put into a session that is encrypted."""
    row = record_row(FOREIGN_RECORD)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"REPLACE INTO dc VALUES ({', '.join('?' * 18)})", (*row, digest(row)))


@pytest.mark.parametrize("spoil", [swap_keys, plain_key])
async def test_S_03_a_secret_does_not_open_in_another_place(path: Path, spoil: Callable[[Path], None]) -> None:
    await fill(path, HORSE)
    spoil(path)
    with pytest.raises(SessionCorrupt, match=r"is damaged: a (sealed )?secret"):
        await read(path, HORSE)


async def test_what_can_be_told_without_the_passphrase(path: Path) -> None:
    await fill(path, HORSE)
    assert summarise(path) == database.Summary(database.SCHEMA_VERSION, True, 2, 777000, True, False)
    store = SqliteStore(path, HORSE)
    await store.load()
    await store.commit(SessionChange(replace(HEADER, user_id=None, is_bot=False)))
    assert summarise(path) == database.Summary(database.SCHEMA_VERSION, True, 2, None, False, False)  # while it is open
    await store.aclose()
    plain = path.with_name("other.session")
    await read(plain, None)
    assert summarise(plain) == database.Summary(database.SCHEMA_VERSION, False)
    shutil.copy(Path(__file__).with_name("data") / "session-version-1.sqlite", plain)
    assert summarise(plain) == database.Summary(1, False, 2, 777000, True, False)
    plain.write_text("no session")
    with pytest.raises(SessionCorrupt):
        summarise(plain)
    plain.unlink()
    with pytest.raises(StoreError, match="cannot read the session"):
        summarise(plain)


def test_a_passphrase_is_in_no_repr_and_no_pickle(path: Path) -> None:
    store = SqliteStore(path, HORSE)
    made = Cipher.make(HORSE.encode())
    for value in (store, made):
        assert "horse" not in repr(value)
        with pytest.raises(TypeError, match="holds secrets"):
            pickle.dumps(value)


async def test_a_cancelled_change_is_whole(path: Path) -> None:
    await fill(path, None)
    store = SqliteStore(path)
    await store.load()
    with trio.CancelScope() as scope:
        scope.cancel()
        await store.set_passphrase(HORSE)
    await store.aclose()
    assert scope.cancelled_caught
    assert await read(path, None) == EVERYTHING


async def test_the_committed_file_of_version_1_opens_and_is_brought_up_to_date(path: Path) -> None:
    shutil.copy(Path(__file__).with_name("data") / "session-version-1.sqlite", path)
    assert raw(path, "PRAGMA user_version") == [(1,)]
    store = SqliteStore(path)
    assert await store.load() == EVERYTHING
    assert [key.auth_key for key in await store.replaced_keys()] == [FOREIGN_RECORD.auth_key, key_bytes("later")]
    await store.set_passphrase(HORSE)
    await store.aclose()
    assert raw(path, "PRAGMA user_version") == [(2,)]
    assert await read(path, HORSE) == EVERYTHING
    assert names(path.parent) == ["me.session"]
