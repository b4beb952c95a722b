"""rpc_error answers of the mock: what a handler raises, and which code belongs to which name."""

from __future__ import annotations

import re

from trimtp.errors.known import BY_NAME
from trimtp.rpc.errors import FAMILIES

__all__ = ["Refusal", "error_code"]


class Refusal(Exception):
    """Raised by a method's handler: the call is answered by ``rpc_error`` with this code and name.

    ``name`` is written as on the wire, numbers in place: ``Refusal("FLOOD_WAIT_30")``. Without ``code`` it is looked
    up among the documented errors, and ValueError is raised for a name that is not there.
    """

    def __init__(self, name: str, code: int | None = None) -> None:
        super().__init__(name)
        self.name = name
        self.code: int = error_code(name) if code is None else code


def error_code(name: str) -> int:
    """The usual code of a documented error's name. Raises ValueError for a name that is not documented."""
    for form in (name, re.sub(r"(?<=_)\d+(?=_|$)", "X", name)):
        if (kind := BY_NAME.get(form)) is not None:
            return next(code for code, family in FAMILIES.items() if issubclass(kind, family))
    raise ValueError(f"{name} is no documented error: say which code it has")
