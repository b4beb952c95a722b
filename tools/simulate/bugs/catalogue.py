"""How a bug is written down: a context manager that puts something wrong in the place of something right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final

from trimtp_api import mtproto

from tools.simulate.control import patched
from trimtp.mtproto.core import Core
from trimtp.mtproto.service import SERVICE
from trimtp.structs import replace

__all__ = ["MUTANTS", "Mutant", "ignore", "patch", "row"]

Mutant = Callable[[], AbstractContextManager[None]]
MUTANTS: Final[dict[str, Mutant]] = {}
"""By name, in the order in which they are hunted."""


def patch(name: str, owner: Any, **attributes: Any) -> None:
    """A mutant that replaces attributes of a module or class."""
    MUTANTS[name] = lambda: patched(owner, **attributes)


def row(name: str, kind: type[mtproto.TLObject], **changes: Any) -> None:
    """A mutant that changes a row of the table of service messages."""

    @contextmanager
    def changed() -> Iterator[None]:
        before = SERVICE[kind.CONSTRUCTOR_ID]
        SERVICE[kind.CONSTRUCTOR_ID] = replace(before, **changes)
        try:
            yield
        finally:
            SERVICE[kind.CONSTRUCTOR_ID] = before

    MUTANTS[name] = changed


def ignore(_core: Core, _msg_id: int, _message: object, _now: float) -> None:
    """A service message that nobody looks at."""
