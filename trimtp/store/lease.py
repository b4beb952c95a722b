"""The lease of a session file: one client at a time, on this machine, enforced by the operating system.

The lease of ``me.session`` is an exclusive lock on the side file ``me.session-lock`` in the same directory. The file
holds one line, ``<process id> <host name>``, for people; what counts is the lock, which the system gives back when the
process ends, however it ends. A lock file that was left behind (kill -9, power cut) blocks nobody, and one that is
taken is never waited for. To see who holds a lease: ``cat me.session-lock``, or ``lsof me.session-lock``.

The lock is ``flock`` where there is one (each open file has its own, so a second client in the same process is refused
too), and ``msvcrt.locking`` on Windows. The side file, not the database, carries it, because SQLite keeps POSIX locks
on the database which a process loses as soon as it closes *any* descriptor of that file. The side file is removed when
the lease is given back; whoever opened it just before finds that its name is gone or is another file's, and starts
over. Forked children do not keep a lease: they close their copy of it. Removing the lock file of a running client by
hand removes the protection.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import sys
import weakref
from pathlib import Path

from trimtp.errors import SessionInUse, StoreError

__all__ = ["Lease", "lock_path"]

_ATTEMPTS = 100
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_LINE = re.compile(rb"(\d{1,10})( [^\n]*\n?)?")
_LOCKED_BYTE = 1 << 30  # far behind the text, which must stay readable where a lock keeps readers out


def lock_path(session: Path) -> Path:
    """Where the lease of a session file lies: next to it, its name with ``-lock`` behind."""
    return session.with_name(session.name + "-lock")


class Lease:
    """A lease that is held. Made by :meth:`take`, ended by :meth:`release`. Blocking, though briefly: for threads."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor
        _held.add(self)

    @classmethod
    def take(cls, session: Path) -> Lease:
        """Take the lease of ``session`` at once or not at all.

        Raises :class:`~trimtp.errors.SessionInUse` if it is held, in this process or another, and
        :class:`~trimtp.errors.StoreError` if the lock file cannot be made or locked.
        """
        path = lock_path(session)
        try:
            for _ in range(_ATTEMPTS):
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _NO_FOLLOW, 0o600)
                try:
                    if not _try_lock(descriptor):
                        raise SessionInUse(f"the session {session} is in use{_holder(descriptor)} (lock: {path})")
                    if _is_named(descriptor, path):
                        _sign(descriptor, path)
                        return cls(path, descriptor)
                except BaseException:
                    os.close(descriptor)
                    raise
                os.close(descriptor)
        except OSError as error:
            raise StoreError(f"cannot lock the session {session}: {error.strerror} ({path})") from error
        raise StoreError(f"cannot lock the session {session}: {path} keeps disappearing")

    def release(self) -> None:
        """Give the lease back and remove the lock file; a second call does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        removable = _is_named(descriptor, self._path)
        if sys.platform == "win32":
            os.close(descriptor)  # an open file cannot be removed there
            descriptor = None
        if removable:
            with contextlib.suppress(OSError):
                self._path.unlink()
        if descriptor is not None:
            os.close(descriptor)

    def forget(self) -> None:
        """In a forked child: close the inherited descriptor, leave the file and its lock to the parent."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    """Lock an open file if that is possible at once. Raises OSError where files cannot be locked."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_named(descriptor: int, path: Path) -> bool:
    """Whether ``path`` still is the open file: its last holder may have removed it before we got the lock."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _holder(descriptor: int) -> str:
    """Who holds the lease, as far as the lock file says it, for an error message."""
    match = _LINE.fullmatch(_read(descriptor))
    return f" by process {match[1].decode()}" if match else ""


def _sign(descriptor: int, path: Path) -> None:
    """Write who holds the lease. Raises StoreError if the file holds anything but such a line: it is not ours."""
    text = _read(descriptor)
    if text and not _LINE.fullmatch(text):
        raise StoreError(f"{path} is in the way: it is no lock file of trimtp")
    with contextlib.suppress(OSError):  # a full disk: the line is for people, the lock counts
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()} {socket.gethostname()}\n".encode())


def _read(descriptor: int) -> bytes:
    os.lseek(descriptor, 0, os.SEEK_SET)
    text = os.read(descriptor, 500)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return text


_held: weakref.WeakSet[Lease] = weakref.WeakSet()


def _forget_all() -> None:
    for lease in list(_held):
        lease.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
