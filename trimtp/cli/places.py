"""Where the command line keeps sessions: one file for each account, in the user's data directory.

The account ``work`` is ``work.session`` in the folder ``trimtp`` there (0700; the files 0600). The account that is
meant when none is named is ``default``, unless the file ``default-account`` in that folder names another.
"""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from trimtp.cli.exits import UsageError
from trimtp.store import files

__all__ = ["account_names", "account_path", "check_name", "data_folder", "default_account", "set_default"]

_SUFFIX = ".session"
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_FIRST = "default"
_CHOICE = "default-account"
_LONGEST_CHOICE = 100


def data_folder() -> Path:
    """The folder of all accounts; it need not be there."""
    from platformdirs import user_data_path

    return user_data_path("trimtp", appauthor=False)


def check_name(name: str) -> str:
    """``name`` if an account can have it, or else UsageError."""
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no name for an account: lower-case letters, digits, - and _, at most 40")
    return name


def account_path(name: str) -> Path:
    """The session file of an account. Raises UsageError for what is no name."""
    return data_folder() / (check_name(name) + _SUFFIX)


def account_names() -> list[str]:
    """The accounts there are, in the order of their names."""
    folder = data_folder()
    if not folder.is_dir():
        return []
    stems = (path.name.removesuffix(_SUFFIX) for path in folder.iterdir() if path.name.endswith(_SUFFIX))
    return sorted(stem for stem in stems if _NAME.fullmatch(stem))


def default_account() -> str:
    """The account that is meant when none is named. Raises UsageError if the file that names it is spoiled."""
    choice = data_folder() / _CHOICE
    try:
        with choice.open("rb") as file:
            name = file.read(_LONGEST_CHOICE).decode("ascii", "replace").strip()
    except FileNotFoundError:
        return _FIRST
    if not _NAME.fullmatch(name):
        raise UsageError(f"{choice} names no account: trimtp accounts default NAME mends it")
    return name


def set_default(name: str | None) -> None:
    """Let ``name`` be the account that is meant when none is named; None goes back to ``default``."""
    choice = data_folder() / _CHOICE
    if name is None or name == _FIRST:
        choice.unlink(missing_ok=True)
        return
    files.make_directory(choice.parent)
    draft = files.beside(choice, f"-{secrets.token_hex(4)}")
    descriptor = files.create(draft)
    try:
        os.write(descriptor, f"{name}\n".encode())
    finally:
        os.close(descriptor)
    draft.replace(choice)
