"""Looking up names of the TL schema, with a suggestion for those that are not in it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

import trimtp_api as api
from trimtp_api import Function

from trimtp.cli.exits import UsageError

__all__ = ["all_classes", "closest", "find_method"]


def find_method(name: str) -> type[Function[Any]]:
    """The class of a method by its TL name. Raises UsageError with a suggestion."""
    try:
        return api.find_method(name)
    except LookupError:
        pass
    methods = (cls.TL_NAME for cls in all_classes() if issubclass(cls, Function))
    raise UsageError(f"the API has no method {name!r}{closest(name, methods)}")


def closest(name: str, names: Iterable[str]) -> str:
    """``"; did you mean …?"`` with the names most like ``name``, or "" where nothing is like it."""
    by_lower = {known.lower(): known for known in names}
    lower = name.lower()
    found = [by_lower[lower]] if lower in by_lower else []
    if not found:  # the namespace is what people leave out
        found = sorted(known for plain, known in by_lower.items() if plain.endswith("." + lower))[:3]
    if not found:
        found = [by_lower[known] for known in difflib.get_close_matches(lower, by_lower, n=3, cutoff=0.75)]
    if not found:
        return ""
    return f"; did you mean {', '.join(found[:-1])}{' or ' if found[1:] else ''}{found[-1]}?"


def all_classes() -> Iterator[type[api.TLObject]]:
    """Every constructor and method of the schema, by name. Loads all of it."""
    found: dict[str, type[api.TLObject]] = {}
    for name in dir(api):
        value = getattr(api, name)
        scope: dict[str, Any] = {}
        if isinstance(value, type):
            scope = {name: value}
        elif isinstance(value, ModuleType) and not name.startswith("_") and name != "mtproto":
            scope = vars(value)
        for cls in scope.values():
            if isinstance(cls, type) and issubclass(cls, api.TLObject) and hasattr(cls, "TL_NAME"):
                found[cls.TL_NAME] = cls
    return iter(sorted(found.values(), key=lambda cls: cls.TL_NAME))
