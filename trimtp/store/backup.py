"""A whole copy of a session file, by SQLite's backup API: also while a client has the session open.

Blocking: for worker threads. A copy of an encrypted session is encrypted with the same passphrase, which nobody has to
know for it.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from trimtp.errors import SessionInUse, StoreError
from trimtp.store import files
from trimtp.store.database import connect, reading
from trimtp.store.lease import Lease

__all__ = ["back_up"]


def back_up(source: Path, target: Path) -> None:
    """Copy the session ``source`` to the new file ``target`` (0600).

    The copy is made under another name and gets its own only when it is whole. Raises FileExistsError if ``target``
    is there, :class:`~trimtp.errors.SessionCorrupt` if ``source`` is no session, and
    :class:`~trimtp.errors.StoreError` for trouble of the machine.
    """
    if target.exists() or target.is_symlink():
        raise FileExistsError(f"{target} exists already")
    with files.trouble(f"cannot copy the session {source} to {target}"):
        source = Path(os.path.realpath(source))
        lease = _lease(source)
        draft = files.beside(target, "-draft")
        try:
            os.close(files.create(draft))
            try:
                with (
                    reading(source, live=lease is None) as (connection, _version, _logged),
                    closing(connect(draft, "mode=rw")) as copy,
                ):
                    connection.backup(copy)
                files.sync(draft)
                files.link(draft, target)
                files.sync(target.parent)
            finally:
                draft.unlink(missing_ok=True)
        finally:
            if lease is not None:
                lease.release()


def _lease(source: Path) -> Lease | None:
    """The lease, so that nobody opens the session meanwhile; None if somebody has it, whose log is then read, too."""
    if not source.is_file():
        raise StoreError(f"there is no session at {source}")
    try:
        return Lease.take(source)
    except SessionInUse:
        return None
