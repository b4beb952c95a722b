"""Files of a session, as files: made for their owner alone, named without overwriting, synced. Blocking."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trimtp.errors import StoreError

__all__ = ["beside", "create", "holds_bytes", "link", "make_directory", "sync", "tighten", "trouble"]


def create(path: Path) -> int:
    """A new file that only its owner may read and write, open; the descriptor. Raises FileExistsError."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)


def make_directory(directory: Path) -> None:
    """Make the directories that are missing, for their owner alone."""
    if not directory.exists():
        make_directory(directory.parent)
        directory.mkdir(mode=0o700, exist_ok=True)


def link(draft: Path, path: Path) -> None:
    """Give the draft its name, never over a file that has appeared there. Raises FileExistsError."""
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(f"{path} has appeared") from None
        draft.rename(path)


def tighten(path: Path) -> None:
    """Take the file from everyone but its owner."""
    mode = path.stat().st_mode
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        with contextlib.suppress(PermissionError):  # someone else's file that we may write: theirs to protect
            path.chmod(0o600)


@contextmanager
def trouble(what: str) -> Iterator[None]:
    """OSError and SQLite's errors as one StoreError line that begins with ``what``."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(f"{what}: {error}") from error
    except OSError as error:
        raise StoreError(f"{what}: {error.strerror or error}") from error


def sync(path: Path) -> None:
    """Have a file or directory on the disk; where directories cannot be synced, do without."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except PermissionError:
        return
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def holds_bytes(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
