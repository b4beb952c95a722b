"""trimtp.store.sqlite and trimtp.store.database: the session file, and everything that can be wrong with it."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import trio
import trio.testing

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
    names,
)
from trimtp.errors import SessionCorrupt, SessionInUse, StoreError
from trimtp.store import DcKey, DcRecord, SessionChange, SessionData, SqliteStore, StringStore, database, open_store
from trimtp.store.database import APPLICATION_ID, Database, inspect
from trimtp.store.rows import DC_COLUMNS, HEADER_COLUMNS, digest, header_row, record_row
from trimtp.structs import replace

EVERYTHING = SessionData(HEADER, {record.key: record for record in RECORDS})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "me.session"


@pytest.fixture
def full(path: Path) -> Path:
    """A closed session with everything in it."""
    opened, _ = Database.open(path)
    opened.commit(SessionChange(HEADER, RECORDS))
    opened.close()
    path.chmod(0o640)
    return path


def read(path: Path) -> SessionData:
    opened, data = Database.open(path)
    opened.close()
    return data


def contents(directory: Path) -> dict[str, bytes]:
    """What lies in a directory, to the byte."""
    return {file.name: file.read_bytes() for file in directory.iterdir()}


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def sql(path: Path, *statements: str) -> None:
    """Change a session file behind trimtp's back, and leave no log beside it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


class Faulty:
    """A connection whose statements pass by ``before`` first, which may raise."""

    def __init__(self, connection: sqlite3.Connection, before: Callable[[str], None]) -> None:
        self._connection = connection
        self._before = before

    def execute(self, statement: str, *parameters: Any) -> sqlite3.Cursor:
        self._before(statement)
        return self._connection.execute(statement, *parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


@pytest.fixture
def intercept(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[str], None]], None]:
    """Let every connection made from now on pass its statements by a function."""
    real = database.connect

    def install(before: Callable[[str], None]) -> None:
        monkeypatch.setattr(database, "connect", lambda *arguments: Faulty(real(*arguments), before))

    return install


def sqlite_error(text: str, code: int) -> sqlite3.OperationalError:
    """An error as SQLite raises it."""
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


def disk_error(_: object = None) -> None:
    raise sqlite_error("disk I/O error", sqlite3.SQLITE_IOERR_WRITE)


def missing_file(_: object = None) -> None:
    raise FileNotFoundError(errno.ENOENT, "No such file or directory")


# ---- where it lies and who may read it ------------------------------------------------------------------------------


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_a_new_session_is_0600_in_directories_of_0700(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "me.session"
    opened, _ = Database.open(path)
    opened.commit(SessionChange(HEADER))
    assert names(path.parent) == ["me.session", "me.session-lock", "me.session-shm", "me.session-wal"]
    assert {mode(file) for file in path.parent.iterdir()} == {0o600}
    assert [mode(tmp_path / "a"), mode(tmp_path / "a" / "b")] == [0o700, 0o700]
    opened.close()
    assert names(path.parent) == ["me.session"]


def test_an_existing_session_is_taken_from_everyone_but_its_owner(full: Path) -> None:
    full.chmod(0o664)
    assert read(full) == EVERYTHING
    assert mode(full) == 0o600


def test_an_existing_session_that_belongs_to_somebody_else_is_used_as_it_is(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.chmod(0o664)

    def chmod(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", chmod)
    assert read(full) == EVERYTHING
    assert mode(full) == 0o664


def test_a_file_of_zero_bytes_is_a_new_session(path: Path) -> None:
    path.touch(mode=0o644)
    assert read(path) == SessionData()
    assert path.stat().st_size > 0
    assert mode(path) == 0o600


async def test_a_symbolic_link_leads_to_the_session_and_its_lease(full: Path, tmp_path: Path) -> None:
    link = tmp_path / "other" / "link.session"
    link.parent.mkdir()
    link.symlink_to(full)
    store = SqliteStore(link)
    assert await store.load() == EVERYTHING
    assert store.location == str(link)
    with pytest.raises(SessionInUse):
        await SqliteStore(full).load()
    await store.aclose()
    assert names(link.parent) == ["link.session"]


def test_a_relative_path_is_fixed_when_the_store_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    store = SqliteStore("me.session")
    monkeypatch.chdir("/")
    assert store.location == str(tmp_path / "me.session")
    assert repr(store) == f"<SqliteStore: {tmp_path / 'me.session'}>"


@pytest.mark.parametrize("name", ["", ".", "/", "a\0b"])
def test_a_path_that_can_name_no_file_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="can name no file"):
        SqliteStore(name)


async def test_the_text_of_a_session_is_not_taken_for_a_path() -> None:
    store = StringStore()
    await store.load()
    await store.commit(SessionChange(HEADER))
    with pytest.raises(ValueError, match="text of a StringStore") as caught:
        open_store(store.text)
    assert store.text not in str(caught.value)


def make_directory(path: Path) -> None:
    path.mkdir()


def make_file_in_the_way(path: Path) -> None:
    path.parent.rmdir()
    path.parent.write_text("a file")


def make_fifo(path: Path) -> None:
    os.mkfifo(path)


def make_link_to_itself(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (make_directory, "it is a directory"),
        (make_fifo, "it is not a regular file"),
        (make_file_in_the_way, "Not a directory"),
        (make_link_to_itself, "symbolic link"),
    ],
)
async def test_a_path_that_leads_nowhere_is_one_clear_line(
    tmp_path: Path, make: Callable[[Path], None], says: str
) -> None:
    path = tmp_path / "directory" / "me.session"
    path.parent.mkdir()
    make(path)
    with pytest.raises(StoreError, match=says) as caught:
        await SqliteStore(path).load()
    assert type(caught.value) is StoreError
    assert str(path.parent) in str(caught.value)
    assert "\n" not in str(caught.value)


async def test_a_directory_that_cannot_be_made_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mkdir(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", mkdir)
    with pytest.raises(StoreError, match=r"^cannot open the session .*me.session: Permission denied$"):
        await SqliteStore(tmp_path / "missing" / "me.session").load()


async def test_a_name_that_is_too_long_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="File name too long"):
        await SqliteStore(tmp_path / ("x" * 300)).load()


# ---- S-03: what is refused stays as it is ---------------------------------------------------------------------------


def replace_by(content: bytes) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        path.write_bytes(content)

    return spoil


def change_by(*statements: str) -> Callable[[Path], None]:
    return lambda path: sql(path, *statements)


def foreign_database(path: Path) -> None:
    path.write_bytes(b"")
    sql(path, "CREATE TABLE sessions (dc_id INTEGER PRIMARY KEY, server_address TEXT, auth_key BLOB)")


def two_headers(path: Path) -> None:
    row = (*header_row(HEADER), digest(header_row(HEADER)))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"INSERT INTO header VALUES ({', '.join('?' * len(row))})", row)


def sealed_nonsense(path: Path) -> None:
    row = list(record_row(TEST_RECORD))
    row[DC_COLUMNS.index("epoch")] = 1.5
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"REPLACE INTO dc VALUES ({', '.join('?' * 18)})", (*row, digest(row)))


def two_ciphers(path: Path) -> None:
    sql(path, "INSERT INTO cipher VALUES (2, 1, 1, x'00', x'00')", "INSERT INTO cipher VALUES (2, 1, 1, x'00', x'00')")


def journal_beside(path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(b"a journal")


REFUSED: dict[str, tuple[Callable[[Path], None], str]] = {
    "a text": (replace_by(b"Dear diary, " * 100), "no SQLite database"),
    "one byte": (replace_by(b"S"), "cut off after 1 bytes"),
    "a short text": (replace_by(b"hello"), "no SQLite database"),
    "zeros": (replace_by(bytes(8192)), "no SQLite database"),
    "the magic alone": (replace_by(b"SQLite format 3\0"), "cut off after 16 bytes"),
    "another program's database": (foreign_database, "of another program"),
    "a newer version": (change_by("PRAGMA user_version = 3"), "newer version of trimtp .format 3, .* up to 2"),
    "a much newer version": (change_by("PRAGMA user_version = 2147483647"), "newer version"),
    "no version": (change_by("PRAGMA user_version = 0"), "no format version"),
    "a negative version": (change_by("PRAGMA user_version = -1"), "no format version"),
    "a table is gone": (change_by("DROP TABLE dc"), "tables are not"),
    "a table too many": (change_by("CREATE TABLE more (x)"), "tables are not"),
    "a trigger": (change_by("CREATE TRIGGER t AFTER INSERT ON dc BEGIN DELETE FROM dc; END"), "tables are not"),
    "a table of the older version alone": (change_by("DROP TABLE cipher"), "is damaged"),
    "two ciphers": (two_ciphers, "several ciphers"),
    "another column": (change_by("ALTER TABLE header ADD COLUMN more"), "tables are not"),
    "a changed number": (change_by("UPDATE dc SET epoch = epoch + 1"), "does not fit its seal"),
    "a changed key": (change_by("UPDATE dc SET auth_key = zeroblob(256) WHERE dc_id = 4"), "does not fit its seal"),
    "a changed header": (change_by("UPDATE header SET user_id = 5"), "does not fit its seal"),
    "a text that is no UTF-8": (
        change_by("UPDATE dc SET cooldown_cause = CAST(x'ff' AS TEXT)"),
        "does not fit its seal",
    ),
    "two headers": (two_headers, "several headers"),
    "nonsense under a good seal": (sealed_nonsense, "is damaged"),
    "a journal of another program beside it": (journal_beside, "another program's journal"),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_s_03_what_is_no_readable_session_is_refused_and_left_to_the_byte(full: Path, case: str) -> None:
    spoil, says = REFUSED[case]
    spoil(full)
    before = contents(full.parent)
    for _ in range(2):
        with pytest.raises(SessionCorrupt, match=says) as caught:
            await SqliteStore(full).load()
        assert str(full) in str(caught.value)
        assert "\n" not in str(caught.value)
        assert contents(full.parent) == before
        assert mode(full) == 0o640


@pytest.mark.parametrize("case", [case for case in REFUSED if "beside" not in case])
def test_s_03_the_same_with_the_log_of_a_killed_client_beside_it(full: Path, tmp_path: Path, case: str) -> None:
    """The log holds a commit, and no shared-memory file is there."""
    opened, _ = Database.open(full)
    opened.commit(SessionChange(put=(replace(TEST_RECORD, epoch=9),)))
    log = full.with_name("me.session-wal").read_bytes()
    opened.close()
    crashed = tmp_path / "crashed" / "me.session"
    crashed.parent.mkdir()
    shutil.copy(full, crashed)
    spoil, _ = REFUSED[case]
    spoil(crashed)
    if case not in {"a text", "one byte", "a short text", "zeros", "the magic alone", "another program's database"}:
        # What SQL did to the main file is older than the log: do it in a log, too.
        crashed.unlink()
        shutil.copy(full, crashed)
        with closing(sqlite3.connect(crashed, isolation_level=None)) as holder:
            holder.execute("BEGIN")
            holder.execute("SELECT * FROM dc").fetchall()  # keeps the log from being emptied
            spoil(crashed)
            saved = contents(crashed.parent)
        crashed.write_bytes(saved["me.session"])
        log = saved["me.session-wal"]
        assert log
    crashed.with_name("me.session-wal").write_bytes(log)
    before = contents(crashed.parent)
    assert sorted(before) == ["me.session", "me.session-wal"]
    with pytest.raises(SessionCorrupt):
        Database.open(crashed)
    assert contents(crashed.parent) == before


def test_a_log_that_a_killed_client_left_is_taken_in(full: Path, tmp_path: Path) -> None:
    opened, _ = Database.open(full)
    opened.commit(SessionChange(put=(replace(TEST_RECORD, epoch=9),), delete=()))
    crashed = tmp_path / "crashed" / "me.session"
    crashed.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{full}{suffix}", f"{crashed}{suffix}")
    opened.close()
    assert crashed.with_name("me.session-wal").stat().st_size > 0
    assert read(crashed).dcs[TEST_RECORD.key].epoch == 9
    assert names(crashed.parent) == ["me.session"]


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
@pytest.mark.parametrize("empty", [True, False])
def test_s_03_a_log_without_its_session_is_not_started_over(path: Path, suffix: str, empty: bool) -> None:
    if empty:
        path.touch()
    path.with_name(path.name + suffix).write_bytes(b"the last commits")
    before = contents(path.parent)
    with pytest.raises(SessionCorrupt, match=f"{suffix} still holds a part of one: move that away"):
        Database.open(path)
    assert contents(path.parent) == before


def test_s_03_a_session_cut_off_anywhere_is_refused(full: Path) -> None:
    whole = full.read_bytes()
    for length in [1, 15, 16, 50, 99, 100, 101, 512, *range(1000, len(whole), 1000), len(whole) - 4096, len(whole) - 1]:
        full.write_bytes(whole[:length])
        with pytest.raises(SessionCorrupt):
            Database.open(full)
        assert contents(full.parent) == {"me.session": whole[:length]}


def test_s_03_a_session_with_something_behind_it_is_refused(full: Path) -> None:
    whole = full.read_bytes() + b"more"
    full.write_bytes(whole)
    with pytest.raises(SessionCorrupt, match="not as long as it says"):
        Database.open(full)
    assert contents(full.parent) == {"me.session": whole}


def test_s_03_a_flipped_bit_is_found_or_does_not_matter(full: Path) -> None:
    """Never is anything but the true content read; where the file is refused, it says so in a SessionCorrupt."""
    whole = bytearray(full.read_bytes())
    used = [index for index, byte in enumerate(whole) if byte] + list(range(100, 160))
    draw = random.Random(5)
    refused = 0
    for index in [*range(100), *draw.sample(used, 500)]:
        bit = 1 << draw.randrange(8)
        whole[index] ^= bit
        full.write_bytes(whole)
        try:
            assert inspect(full) == (2, EVERYTHING)
        except SessionCorrupt:
            refused += 1
        whole[index] ^= bit
        assert names(full.parent) == ["me.session"]
    assert refused > 450


# ---- making a new one -----------------------------------------------------------------------------------------------


def test_a_draft_that_a_crash_left_is_no_obstacle(path: Path) -> None:
    path.with_name("me.session-draft").write_bytes(b"half a session")
    assert read(path) == SessionData()
    assert names(path.parent) == ["me.session"]


def test_a_session_that_still_goes_by_its_draft_s_name_loses_it(full: Path) -> None:
    draft = full.with_name("me.session-draft")
    draft.hardlink_to(full)
    assert read(full) == EVERYTHING
    assert names(full.parent) == ["me.session"]
    draft.write_bytes(b"another file")
    assert read(full) == EVERYTHING
    assert draft.read_bytes() == b"another file"


def test_a_file_system_without_hard_links_will_do(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hardlink_to(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", hardlink_to)
    assert read(path) == SessionData()
    assert names(path.parent) == ["me.session"]
    assert mode(path) == 0o600


@pytest.mark.parametrize("links", [True, False])
def test_a_new_session_never_takes_the_place_of_a_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """Another program makes the file at the last moment."""
    real = Path.hardlink_to

    def hardlink_to(self: Path, target: Path) -> None:
        path.write_bytes(b"precious")
        if not links:
            raise OSError(errno.EPERM, "Operation not permitted")
        real(self, target)

    monkeypatch.setattr(Path, "hardlink_to", hardlink_to)
    with pytest.raises(StoreError, match=r"exists|appeared"):
        Database.open(path)
    assert contents(path.parent) == {"me.session": b"precious"}


def test_s_02_a_fault_while_a_session_is_made_leaves_nothing(
    path: Path, intercept: Callable[[Callable[[str], None]], None]
) -> None:
    for step in range(100):
        left = step

        def count(_: str) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise sqlite_error("database or disk is full", sqlite3.SQLITE_FULL)

        intercept(count)
        try:
            opened, _ = Database.open(path)
        except StoreError as error:
            caught = error
            left = 1000
            assert names(path.parent) in ([], ["me.session"])
            if path.exists():
                assert inspect(path) == (2, SessionData())
                path.unlink()
        else:
            opened.close()
            break
        assert type(caught) is StoreError
    assert step > 10


def test_a_disk_that_cannot_sync_directories_will_do(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(_: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    real = os.open

    def open_(name: Path, flags: int, *more: int) -> int:
        if name == path.parent:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(name, flags, *more)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "open", open_)
    assert read(path) == SessionData()


def test_a_place_without_write_ahead_log_is_refused(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = database.connect

    class NoLog(Faulty):
        def execute(self, statement: str, *parameters: Any) -> sqlite3.Cursor:
            return super().execute("SELECT 'delete'" if "journal_mode" in statement else statement, *parameters)

    monkeypatch.setattr(database, "connect", lambda *arguments: NoLog(real(*arguments), lambda _: None))
    with pytest.raises(StoreError, match="no write-ahead log here"):
        Database.open(full)
    monkeypatch.undo()
    assert read(full) == EVERYTHING


def test_the_columns_are_those_of_the_rows(path: Path) -> None:
    read(path)
    with closing(sqlite3.connect(path)) as connection:
        columns = {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")] for table in ("header", "dc")
        }
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert columns == {"header": [*HEADER_COLUMNS, "seal"], "dc": [*DC_COLUMNS, "seal"]}


def test_the_file_is_written_with_full_synchronisation(full: Path) -> None:
    opened, _ = Database.open(full)
    pragma = {
        name: opened._connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "secure_delete", "fullfsync")
    }
    opened.close()
    assert pragma == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "fullfsync": 1}


# ---- S-02: trouble with the disk ------------------------------------------------------------------------------------

CHANGE = SessionChange(
    replace(HEADER, epoch=4),
    put=(replace(FOREIGN_RECORD, auth_key=key_bytes("next")), replace(TEST_RECORD, epoch=4)),
    delete=(CDN,),
    expect={FOREIGN: (FOREIGN_RECORD.auth_key_id, 3)},
)
CHANGED = SessionData(CHANGE.header, {HOME: HOME_RECORD} | {record.key: record for record in CHANGE.put})


@pytest.mark.parametrize("rollback_fails", [False, True])
@pytest.mark.parametrize("fault", [disk_error, missing_file])
def test_s_02_a_fault_at_any_statement_leaves_the_old_state_and_the_store_usable(
    full: Path,
    intercept: Callable[[Callable[[str], None]], None],
    fault: Callable[[str], None],
    rollback_fails: bool,
) -> None:
    statements: list[str] = []
    fail_at: int | None = None

    def watch(statement: str) -> None:
        if fail_at is None:
            return
        if "wal_checkpoint" in statement:  # after the commit, and of no consequence
            return
        statements.append(statement)
        if (statement == "ROLLBACK" and rollback_fails) or len(statements) == fail_at:
            fault(statement)

    intercept(watch)
    for number in range(1, 100):
        opened, before = Database.open(full)
        assert before == EVERYTHING
        statements.clear()
        fail_at = number
        try:
            opened.commit(CHANGE)
        except StoreError as error:
            failure: StoreError | None = error
        else:
            failure = None
        fail_at = None
        if failure is None:
            opened.close()
            break
        assert type(failure) is StoreError
        assert str(failure).startswith(f"cannot write the session {full}: ")
        assert "\n" not in str(failure)
        assert rollback_fails or not opened._connection.in_transaction
        opened.commit(SessionChange(put=(HOME_RECORD,)))
        opened.close()
    assert statements[0] == "BEGIN IMMEDIATE"
    assert "COMMIT" in statements
    assert number > len(CHANGE.put) + 5
    assert read(full) == CHANGED


def test_s_02_a_full_database_is_a_store_error(full: Path) -> None:
    opened, _ = Database.open(full)
    pages = opened._connection.execute("PRAGMA page_count").fetchone()[0]
    opened._connection.execute(f"PRAGMA max_page_count = {pages}")
    many = tuple(DcRecord(DcKey(True, "main", dc_id), auth_key=key_bytes(dc_id)) for dc_id in range(10, 60))
    with pytest.raises(StoreError, match="disk is full"):
        opened.commit(SessionChange(replace(HEADER, epoch=9), put=many))
    opened._connection.execute("PRAGMA max_page_count = 100000")
    opened.commit(SessionChange(replace(HEADER, epoch=10)))
    opened.close()
    assert read(full) == SessionData(replace(HEADER, epoch=10), EVERYTHING.dcs)


def test_s_02_a_read_only_file_is_a_store_error(full: Path) -> None:
    opened, _ = Database.open(full)
    opened._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="readonly"):
        opened.commit(CHANGE)
    opened.close()
    assert read(full) == EVERYTHING


def test_s_02_a_disk_error_while_a_session_is_checked_does_not_call_it_damaged(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = database.connect

    def connect(path: Path, options: str) -> sqlite3.Connection:
        return real(path.with_name("missing"), options)

    monkeypatch.setattr(database, "connect", connect)
    with pytest.raises(StoreError, match="unable to open database file") as caught:
        Database.open(full)
    assert not isinstance(caught.value, SessionCorrupt)


def test_a_fault_while_closing_or_wiping_the_log_is_not_raised(
    full: Path, intercept: Callable[[Callable[[str], None]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    intercept(lambda statement: disk_error() if "wal_checkpoint" in statement else None)
    opened, _ = Database.open(full)
    opened.commit(CHANGE)
    connection = opened._connection
    monkeypatch.setattr(opened, "_connection", None)

    class Unclosable:
        close = staticmethod(disk_error)

    monkeypatch.setattr(opened, "_connection", Unclosable())
    opened.close()
    connection.close()
    monkeypatch.undo()
    assert read(full) == CHANGED


# ---- S-08: threads and cancellation ---------------------------------------------------------------------------------


async def test_s_08_all_work_on_the_file_happens_in_threads(
    full: Path, intercept: Callable[[Callable[[str], None]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()

    def note(*_: object) -> None:
        threads.add(threading.get_ident())

    def noting(function: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*arguments: Any, **options: Any) -> Any:
            note()
            return function(*arguments, **options)

        return noted

    intercept(note)
    with monkeypatch.context() as patch:
        for name in ("open", "close", "stat", "fsync", "unlink", "mkdir", "link"):
            patch.setattr(os, name, noting(getattr(os, name)))
        store = SqliteStore(full)
        await store.load()
        await store.commit(CHANGE)
        await store.replaced_keys()
        await store.aclose()
    assert threads
    assert threading.get_ident() not in threads


async def test_s_08_a_cancelled_commit_is_whole(full: Path, intercept: Callable[[Callable[[str], None]], None]) -> None:
    """The caller is cancelled while its transaction is half done; the thread goes on to the end."""
    half_done = trio.Event()
    go_on = threading.Event()

    def stop_half_way(statement: str) -> None:
        if statement.startswith("DELETE FROM dc") and threading.current_thread() is not threading.main_thread():
            trio.from_thread.run_sync(half_done.set)
            go_on.wait(10)

    intercept(stop_half_way)
    store = SqliteStore(full)
    await store.load()

    returned = False

    async def commit() -> None:
        nonlocal returned
        try:
            await store.commit(CHANGE)
        finally:
            returned = True

    async with trio.open_nursery() as nursery:
        nursery.start_soon(commit)
        await half_done.wait()
        nursery.cancel_scope.cancel()
        with trio.CancelScope(shield=True):
            await trio.testing.wait_all_tasks_blocked()
        assert not returned  # a cancelled caller does not run ahead of its transaction
        go_on.set()
    await store.aclose()
    assert read(full) == CHANGED


async def test_s_08_calls_wait_for_each_other(full: Path, intercept: Callable[[Callable[[str], None]], None]) -> None:
    """Two commits and the close at once: one thread at a time, each transaction whole."""
    inside: set[int] = set()

    def watch(statement: str) -> None:
        if statement == "BEGIN IMMEDIATE":
            inside.add(threading.get_ident())
        assert inside <= {threading.get_ident()}
        if statement == "COMMIT":
            inside.clear()

    intercept(watch)
    store = SqliteStore(full)
    await store.load()
    async with trio.open_nursery() as nursery:
        for epoch in range(10, 20):
            nursery.start_soon(store.commit, SessionChange(put=(DcRecord(DcKey(False, "main", epoch), epoch=epoch),)))
    await store.aclose()
    assert {key.dc_id for key in read(full).dcs} >= set(range(10, 20))


async def test_aclose_gives_the_lease_back_even_when_cancelled(full: Path) -> None:
    store = SqliteStore(full)
    await store.load()
    with trio.CancelScope() as scope:
        scope.cancel()
        await store.aclose()
    assert scope.cancelled_caught
    assert names(full.parent) == ["me.session"]
    assert read(full) == EVERYTHING


# ---- S-10: replaced keys --------------------------------------------------------------------------------------------


async def test_s_10_a_replaced_or_dropped_key_is_kept_as_a_backup(full: Path) -> None:
    store = SqliteStore(full)
    await store.load()
    assert await store.replaced_keys() == ()
    newer = replace(FOREIGN_RECORD, auth_key=key_bytes("newer"), epoch=5, created_at=7.0)
    await store.commit(SessionChange(put=(replace(FOREIGN_RECORD, exports=9), CDN_RECORD)))  # the same keys
    assert await store.replaced_keys() == ()
    await store.commit(SessionChange(put=(newer,)))
    await store.commit(SessionChange(put=(replace(newer, auth_key=None),)))
    await store.commit(SessionChange(put=(replace(newer, auth_key=key_bytes("newest")),)))
    await store.aclose()
    await store.load()
    replaced = await store.replaced_keys()
    await store.aclose()
    assert [(key.key, key.auth_key, key.created_at, key.user_id, key.epoch) for key in replaced] == [
        (FOREIGN, FOREIGN_RECORD.auth_key, 0.0, 777000, 3),
        (FOREIGN, key_bytes("newer"), 7.0, 777000, 5),
    ]
    assert [key.auth_key_id for key in replaced] == [FOREIGN_RECORD.auth_key_id, newer.auth_key_id]
    assert replaced[0].replaced_at[:2] == "20"
    for secret in (*SECRETS, key_bytes("newer")):
        assert repr(secret)[2:-1] not in repr(replaced)


async def test_s_10_backups_are_counted_for_each_data_centre(full: Path) -> None:
    store = SqliteStore(full)
    await store.load()
    for turn in range(20):
        await store.commit(SessionChange(put=(replace(FOREIGN_RECORD, auth_key=key_bytes(turn)),)))
    await store.commit(SessionChange(put=(replace(HOME_RECORD, auth_key=None),)))
    replaced = await store.replaced_keys()
    await store.aclose()
    assert [key.auth_key for key in replaced if key.key == FOREIGN] == [key_bytes(turn) for turn in range(3, 19)]
    assert [key.auth_key for key in replaced if key.key == HOME] == [HOME_RECORD.auth_key]


async def test_i7_deleting_wipes_the_record_its_backups_and_the_bytes(full: Path) -> None:
    store = SqliteStore(full)
    await store.load()
    later = replace(FOREIGN_RECORD, auth_key=key_bytes("later"))
    await store.commit(SessionChange(put=(later,)))
    await store.commit(SessionChange(put=(replace(HOME_RECORD, auth_key=key_bytes("home too")),)))
    assert [key.key for key in await store.replaced_keys()] == [FOREIGN, HOME]
    await store.commit(SessionChange(delete=(FOREIGN,)))
    assert [key.key for key in await store.replaced_keys()] == [HOME]

    def traces() -> set[str]:
        gone = (FOREIGN_RECORD.auth_key or b"", later.auth_key or b"")
        return {
            name
            for name, content in contents(full.parent).items()
            if any(key[start : start + 16] in content for key in gone for start in range(0, 256, 16))
        }

    assert traces() == set()
    await store.aclose()
    assert traces() == set()
    with pytest.raises(StoreError, match="not open"):
        await store.replaced_keys()


def test_unreadable_backups_are_a_store_error(full: Path, intercept: Callable[[Callable[[str], None]], None]) -> None:
    intercept(lambda statement: disk_error() if "ORDER BY id" in statement else None)
    opened, _ = Database.open(full)
    with pytest.raises(StoreError, match=r"^cannot read the session .*: disk I/O error$"):
        opened.replaced_keys()
    opened.close()


# ---- schema versions ------------------------------------------------------------------------------------------------


@pytest.fixture
def version_4(full: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trimtp of two versions later, with one step for each, and a session of today."""

    def to_3(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE interim (x)")

    def to_4(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TABLE interim")
        connection.execute("CREATE TABLE more (x)")

    monkeypatch.setattr(database, "SCHEMA_VERSION", 4)
    monkeypatch.setattr(database, "MIGRATIONS", {2: to_3, 3: to_4})
    monkeypatch.setattr(database, "_SCHEMA", (*database._SCHEMA, "CREATE TABLE more (x)"))
    return full


def test_an_older_session_is_brought_up_to_date(version_4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert inspect(version_4) == (2, SessionData())
    assert read(version_4) == EVERYTHING
    assert inspect(version_4) == (4, EVERYTHING)
    assert read(version_4) == EVERYTHING
    monkeypatch.undo()
    with pytest.raises(SessionCorrupt, match="newer version"):
        Database.open(version_4)


def test_a_new_session_is_of_the_new_version(version_4: Path) -> None:
    version_4.unlink()
    assert read(version_4) == SessionData()
    assert inspect(version_4) == (4, SessionData())


def steps(statement: str, fault: Callable[[], None] = lambda: None) -> Callable[[sqlite3.Connection], None]:
    """A migration step that does one thing and then maybe fails."""

    def step(connection: sqlite3.Connection) -> None:
        connection.execute(statement)
        fault()

    return step


@pytest.mark.parametrize(
    ("step", "raises"),
    [
        (steps("CREATE TABLE left (x)"), SessionCorrupt),
        (steps("DROP TABLE dc"), SessionCorrupt),
        (steps("no SQL at all"), SessionCorrupt),
        (steps("DROP TABLE dc", fault=disk_error), StoreError),
        (steps("DROP TABLE dc", fault=missing_file), StoreError),
    ],
)
def test_a_migration_that_fails_leaves_the_older_session(
    version_4: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: Callable[[sqlite3.Connection], None],
    raises: type[StoreError],
) -> None:
    before = contents(version_4.parent)
    monkeypatch.setitem(database.MIGRATIONS, 3, step)
    with pytest.raises(StoreError) as caught:
        Database.open(version_4)
    assert type(caught.value) is raises
    assert contents(version_4.parent) == before
    monkeypatch.undo()
    assert read(version_4) == EVERYTHING
