"""Sessions of other programs, read as what they are: an auth key, its data centre, and whose login it is.

========================= ============================ ======================================
program                   as text                      as file
========================= ============================ ======================================
Telethon                  ``1`` and base64             ``*.session`` (SQLite)
Pyrogram, Kurigram        base64, old and new form     ``*.session`` (SQLite)
GramJS                    ``1`` and base64
mtcute                    base64, version 3
Telegram Desktop                                       the folder ``tdata``
trimtp                    ``trimtp1.`` …               (a file of its own needs no import)
========================= ============================ ======================================

What it is, is found out from the content alone: each form is checked to the last byte, and no two of them fit the same
text. Nothing is written, and errors quote nothing that was read. All of it is blocking: for worker threads.

A session that is used by two programs at the same time can lose its login (406 AUTH_KEY_DUPLICATED): end the other one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from trimtp.errors import SessionCorrupt
from trimtp.store.foreign import desktop, files, text
from trimtp.store.foreign.session import Imported

__all__ = ["Imported", "looks_like_text", "read_path", "read_text"]

_LONGEST_TEXT: Final = 1 << 20
_SQLITE: Final = b"SQLite format 3\0"


def read_text(session: str) -> Imported:
    """The session of a text, in which white space means nothing. Raises :class:`~trimtp.errors.SessionCorrupt`."""
    return text.read(session)


def looks_like_text(word: str) -> bool:
    """Whether a word is a session rather than the name of a file."""
    try:
        text.read(word)
    except SessionCorrupt:
        return False
    return True


def read_path(path: Path, *, passcode: str = "", number: int | None = None) -> Imported:
    """The session of a file or folder.

    ``passcode`` is Telegram Desktop's local one, ``number`` (from 1) says which of its accounts is meant if not the
    active one. Raises :class:`~trimtp.errors.SessionCorrupt` for what is none,
    :class:`~trimtp.errors.PassphraseNeeded` and :class:`~trimtp.errors.WrongPassphrase` for a passcode, and OSError.
    """
    if path.is_dir():
        return desktop.read(path, passcode, number)
    with path.open("rb") as file:
        head = file.read(len(_SQLITE))
        if head == _SQLITE:
            return files.read(path)
        content = head + file.read(_LONGEST_TEXT)
    try:
        session = content.decode("ascii")
    except UnicodeDecodeError:
        raise SessionCorrupt(f"{path} is no session of a kind that is known here") from None
    return text.read(session)
