"""trimtp.store.lease: the lock file, in one process."""

from __future__ import annotations

import errno
import os
import sys
import types
from pathlib import Path

import pytest

from trimtp.errors import SessionInUse, StoreError
from trimtp.store import lease as module
from trimtp.store.lease import Lease, lock_path


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return tmp_path / "me.session"


def test_s_04_the_lock_file_says_who_holds_it_and_goes_with_the_lease(session: Path) -> None:
    lease = Lease.take(session)
    lock = lock_path(session)
    assert lock == session.with_name("me.session-lock")
    assert lock.read_text().split()[0] == str(os.getpid())
    assert lock.stat().st_mode & 0o777 == 0o600
    with pytest.raises(SessionInUse, match=f"in use by process {os.getpid()} "):
        Lease.take(session)
    lease.release()
    assert list(session.parent.iterdir()) == []
    lease.release()
    Lease.take(session).release()


@pytest.mark.parametrize("left", ["", "1", "99999 some-host\n", "99999 "])
def test_s_04_a_lock_file_left_behind_blocks_nobody(session: Path, left: str) -> None:
    lock_path(session).write_text(left)
    lease = Lease.take(session)
    assert lock_path(session).read_text().split()[0] == str(os.getpid())
    lease.release()


def test_a_file_of_somebody_else_in_the_place_of_the_lock_is_left_alone(session: Path) -> None:
    lock_path(session).write_text("Dear diary\n")
    with pytest.raises(StoreError, match="is in the way"):
        Lease.take(session)
    assert lock_path(session).read_text() == "Dear diary\n"


def test_a_symbolic_link_in_the_place_of_the_lock_is_not_followed(session: Path) -> None:
    victim = session.with_name("victim")
    lock_path(session).symlink_to(victim)
    with pytest.raises(StoreError, match="cannot lock"):
        Lease.take(session)
    assert not victim.exists()


def test_a_lock_that_nobody_signed_is_refused_without_a_name(session: Path) -> None:
    lease = Lease.take(session)
    os.truncate(lock_path(session), 0)
    with pytest.raises(SessionInUse, match=r"in use \(lock: "):
        Lease.take(session)
    lease.release()


def test_a_full_disk_does_not_keep_the_lease_from_being_taken(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", no_space)
        lease = Lease.take(session)
    with pytest.raises(SessionInUse):
        Lease.take(session)
    lease.release()


def test_a_directory_that_cannot_be_written_is_a_store_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"^cannot lock the session .*: No such file or directory"):
        Lease.take(tmp_path / "missing" / "me.session")


def test_a_lock_whose_file_was_replaced_is_taken_again(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last holder removes the file between our opening and our locking it."""
    real = module._try_lock
    interferences = [lambda lock: lock.unlink(), lambda lock: (lock.unlink(), lock.write_text("")), None]

    def try_lock(descriptor: int) -> bool:
        locked = real(descriptor)
        interfere = interferences.pop(0)
        if interfere is not None:
            interfere(lock_path(session))
        return locked

    monkeypatch.setattr(module, "_try_lock", try_lock)
    lease = Lease.take(session)
    assert interferences == []
    monkeypatch.undo()
    with pytest.raises(SessionInUse):
        Lease.take(session)
    lease.release()


def test_a_lock_that_always_disappears_is_given_up(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def try_lock(_: int) -> bool:
        lock_path(session).unlink()
        return True

    monkeypatch.setattr(module, "_try_lock", try_lock)
    before = os.dup(0)
    os.close(before)
    with pytest.raises(StoreError, match="keeps disappearing"):
        Lease.take(session)
    after = os.dup(0)
    os.close(after)
    assert after == before  # every descriptor was closed: the lowest free one is the same


def test_a_file_system_without_locks_is_a_store_error(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def flock(_: int, __: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", flock)
    with pytest.raises(StoreError, match="No locks available"):
        Lease.take(session)


def test_releasing_removes_only_the_lock_file_it_made(session: Path) -> None:
    lease = Lease.take(session)
    lock_path(session).unlink()
    lock_path(session).write_text("another's")
    lease.release()
    assert lock_path(session).read_text() == "another's"


def test_a_lock_file_that_cannot_be_removed_does_not_keep_the_lease(
    session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lease = Lease.take(session)

    def unlink(_: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", unlink)
        lease.release()
    Lease.take(session).release()


def test_a_forked_child_forgets_leases_and_leaves_their_files(session: Path) -> None:
    lease = Lease.take(session)
    copy = os.dup(lease._descriptor or 0)  # stands for the parent's own descriptor
    released = Lease.take(session.with_name("other"))
    released.release()
    module._forget_all()
    assert lock_path(session).exists()
    with pytest.raises(SessionInUse):
        Lease.take(session)
    os.close(copy)
    lease.release()
    assert lock_path(session).exists()
    Lease.take(session).release()


def test_windows_locks_a_byte_behind_the_text(session: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other branch of the lock, with the same answers from a stand-in for msvcrt."""
    locked: set[tuple[int, int]] = set()
    positions: list[int] = []

    def locking(descriptor: int, mode: int, count: int) -> None:
        assert (mode, count) == (2, 1)
        positions.append(os.lseek(descriptor, 0, os.SEEK_CUR))
        identity = os.fstat(descriptor).st_ino
        if (identity, count) in locked:
            raise PermissionError(errno.EACCES, "Permission denied")
        locked.add((identity, count))

    stand_in = types.ModuleType("msvcrt")
    stand_in.locking = locking  # type: ignore[attr-defined]  # a stand-in
    stand_in.LK_NBLCK = 2  # type: ignore[attr-defined]  # a stand-in
    monkeypatch.setitem(sys.modules, "msvcrt", stand_in)
    monkeypatch.setattr(sys, "platform", "win32")
    lease = Lease.take(session)
    with pytest.raises(SessionInUse, match=f"by process {os.getpid()}"):
        Lease.take(session)
    assert positions == [1 << 30, 1 << 30]
    lease.release()
    assert not lock_path(session).exists()
