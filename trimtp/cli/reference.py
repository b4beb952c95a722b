"""The reference: everything known of a method, constructor, type or error as plain data, for ``explain`` and for the
site that ``python -m tools.reference`` writes.

The schema is asked through ``trimtp_api``. What it does not say (who may call what, which errors may come, the
descriptions) is in ``reference_data.json.gz`` beside this file, which ``python -m tools.facts`` writes; nothing but
this module reads it.
"""

from __future__ import annotations

import gzip
import json
import textwrap
from collections.abc import Iterable
from functools import cached_property
from importlib.resources import files
from typing import Any

import trimtp_api as api
from trimtp_api import Function

from trimtp.cli.reference_words import Descriptions, type_about, words
from trimtp.cli.schema import all_classes
from trimtp.errors import RpcError, known
from trimtp.rpc import parse_error

__all__ = ["DATA", "Page", "Reference", "innermost"]

DATA = "reference_data.json.gz"
"""The name of the file with the facts."""

Page = dict[str, Any]
"""A page, ready for JSON. All have ``kind``, ``name``, ``about``, ``related`` (names of the same kind) and ``url``."""

_SPEC = "https://core.telegram.org"
_CALLERS = ("users", "bots", "unauthorized", "business")
_RELATED = 8
_WIDE = 100
_SAMPLES = {
    "int": "1",
    "long": "1",
    "double": "1.0",
    "string": '"…"',
    "bytes": 'b"..."',
    "int128": "bytes(16)",
    "int256": "bytes(32)",
    "Bool": "True",
    "Object": "api.InputPeerSelf()",
    "!X": "api.help.GetConfig()",
}
_NUMBERS = {"limit": "20"} | dict.fromkeys(
    ("offset", "offset_id", "offset_date", "add_offset", "max_id", "min_id"), "0"
)
_PROGRAM = """\
import trimtp
import trio
from trimtp import api


async def main():
    async with trimtp.open_client("me.session", api_id=12345, api_hash="0123abc") as client:
{body}
        print(result)


trio.run(main)"""
_LOGIN = """\
        if not client.is_authorized:
            {}
"""
_USER = "await trimtp.log_in_interactively(client)"
_BOT = 'await trimtp.login.with_bot_token(client, "123:abc")'


class Reference:
    """All pages. Loads the facts at once, the schema and the classes of errors as they are needed."""

    def __init__(self) -> None:
        data = json.loads(gzip.decompress(files("trimtp.cli").joinpath(DATA).read_bytes()))
        self._codes: dict[str, list[int]] = data["errors"]
        names = list(self._codes)
        self._callers: dict[str, int] = {name: fact[0] for name, fact in data["methods"].items()}
        self._errors = {name: [names[at] for at in fact[1:]] for name, fact in data["methods"].items()}
        self._words = Descriptions(data["texts"])

    # -- what there is

    @cached_property
    def classes(self) -> dict[str, type[api.TLObject]]:
        """Every method and constructor by its TL name."""
        return {cls.TL_NAME: cls for cls in all_classes()}

    @cached_property
    def types(self) -> dict[str, list[type[api.TLObject]]]:
        """Every boxed type with its constructors."""
        found: dict[str, list[type[api.TLObject]]] = {}
        for cls in self.classes.values():
            if not issubclass(cls, Function):
                found.setdefault(cls.TL_TYPE, []).append(cls)
        return found

    @property
    def errors(self) -> Iterable[str]:
        """The name of every error, numbers written X."""
        return self._codes

    def names(self) -> set[str]:
        """Everything that :meth:`find` knows."""
        return {*self.classes, *self.types, *self.errors, *known.__all__} - {"BY_NAME"}

    def find(self, name: str) -> Page | None:
        """The page of a method, constructor or type by its TL name, or of an error by what the server says
        (``FLOOD_WAIT_30``), its general name (``FLOOD_WAIT_X``) or its class (``FloodWait``); None for anything else.
        """
        if name in self.classes:
            return self.class_page(self.classes[name])
        if name in self.types:
            return self.type_page(name)
        if name in known.__all__ and name != "BY_NAME":
            return self.error_page(self._names_of_errors[getattr(known, name)])
        for error in (name.upper(), parse_error(0, name.upper()).name):
            if error in self._codes:
                return self.error_page(error)
        return None

    # -- the pages

    def class_page(self, cls: type[api.TLObject]) -> Page:
        """The page of a method or constructor."""
        name = cls.TL_NAME
        kind = "method" if issubclass(cls, Function) else "constructor"
        page: Page = {
            "kind": kind,
            "name": name,
            "about": self._class_about(cls),
            "tl": cls.TL,
            "id": f"{cls.CONSTRUCTOR_ID:08x}",
            "python": _python_name(cls),
            "example": self._example(cls),
            "parameters": [
                {
                    "name": info.name,
                    "type": info.type,
                    "optional": info.optional,
                    "about": self._words.field(name, info.tl_name, info.type),
                }
                for info in api.fields(cls)
            ],
        }
        if kind == "method":
            callers = self._callers.get(name)
            page["result"] = cls.TL_TYPE
            page["callers"] = callers and {who: bool(callers >> bit & 1) for bit, who in enumerate(_CALLERS)}
            page["errors"] = [
                {"name": error, "codes": self._codes[error], "about": self.error_text(error)}
                for error in self._errors.get(name, ())
            ]
            page["related"] = self._closest(name, self._by_namespace[name.rpartition(".")[0]])
        else:
            page["type"] = cls.TL_TYPE
            page["related"] = [other.TL_NAME for other in self.types[cls.TL_TYPE] if other is not cls]
        page["url"] = f"{_SPEC}/{kind}/{name}"
        return page

    def type_page(self, name: str) -> Page:
        """The page of a type, which has constructors. Raises KeyError."""
        forms = self.types[name]
        return {
            "kind": "type",
            "name": name,
            "about": type_about(name, len(forms)),
            "constructors": [cls.TL for cls in forms],
            "returned_by": self._returned.get(name, []),
            "taken_by": self._taken.get(name, []),
            "related": self._closest(name, self.types),
            "url": f"{_SPEC}/type/{name}",
        }

    def error_page(self, name: str) -> Page:
        """The page of an error by its general name. Raises KeyError."""
        cls = known.BY_NAME[name]
        properties = {
            attribute: " ".join((value.__doc__ or "").split())
            for base in cls.__mro__
            for attribute, value in vars(base).items()
            if isinstance(value, property)
        }
        return {
            "kind": "error",
            "name": name,
            "about": self.error_text(name),
            "codes": self._codes[name],
            "python": f"trimtp.errors.{cls.__name__}",
            "is_a": [
                base.__name__ for base in cls.__mro__[1:] if issubclass(base, RpcError) and base.__name__[0] != "_"
            ],
            "properties": properties,
            "methods": self._methods_answering.get(name, []),
            "related": self._closest(name, self._by_first_word[name.partition("_")[0]]),
            "url": f"{_SPEC}/api/errors",
        }

    def error_text(self, name: str) -> str:
        """What an error means, in a sentence."""
        return self._words.error(name)

    def _class_about(self, cls: type[api.TLObject]) -> str:
        if issubclass(cls, Function):
            return self._words.method(cls.TL_NAME)
        return self._words.constructor(cls.TL_NAME, cls.TL_TYPE)

    # -- what belongs together

    @cached_property
    def _returned(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, cls in self.classes.items():
            if issubclass(cls, Function):
                found.setdefault(innermost(cls.TL_TYPE), []).append(name)
        return found

    @cached_property
    def _taken(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, cls in self.classes.items():
            for tl_type in {innermost(info.type) for info in api.fields(cls)}:
                found.setdefault(tl_type, []).append(name)
        return found

    @cached_property
    def _methods_answering(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, errors in self._errors.items():
            for error in errors:
                found.setdefault(error, []).append(name)
        return found

    @cached_property
    def _names_of_errors(self) -> dict[type[RpcError], str]:
        found: dict[type[RpcError], str] = {}
        for name, cls in known.BY_NAME.items():
            found.setdefault(cls, name)
        return found

    @cached_property
    def _by_namespace(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, cls in self.classes.items():
            if issubclass(cls, Function):
                found.setdefault(name.rpartition(".")[0], []).append(name)
        return found

    @cached_property
    def _by_first_word(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in self._codes:
            found.setdefault(name.partition("_")[0], []).append(name)
        return found

    def _closest(self, name: str, others: Iterable[str]) -> list[str]:
        mine = self._word_set(name)
        scores = {other: len(mine & self._word_set(other)) for other in others if other != name}
        return sorted((other for other, score in scores.items() if score), key=lambda other: (-scores[other], other))[
            :_RELATED
        ]

    def _word_set(self, name: str) -> set[str]:
        if name not in self._word_sets:
            self._word_sets[name] = set(words(name).split()) - {"get", "set", "x"}
        return self._word_sets[name]

    @cached_property
    def _word_sets(self) -> dict[str, set[str]]:
        return {}

    # -- examples

    def _example(self, cls: type[api.TLObject]) -> str:
        if not issubclass(cls, Function):
            return f"from trimtp import api\n\nvalue = {self._built(cls)}"
        needed = self._arguments(cls)
        line = f"        result = await client.invoke({_python_name(cls)}({', '.join(needed)}))"
        if len(line) > _WIDE:
            lines = ["    result = await client.invoke(", f"        {_python_name(cls)}("]
            lines += [*(f"            {argument}," for argument in needed), "        )", "    )"]
            line = textwrap.indent("\n".join(lines), "    ")
        who = [who for bit, who in enumerate(_CALLERS) if self._callers.get(cls.TL_NAME, 1) >> bit & 1]
        login = "" if "unauthorized" in who else _LOGIN.format(_USER if "users" in who else _BOT)
        return _PROGRAM.format(body=login + line)

    def _built(self, cls: type[api.TLObject]) -> str:
        return f"{_python_name(cls)}({', '.join(self._arguments(cls))})"

    def _arguments(self, cls: type[api.TLObject]) -> list[str]:
        return [f"{info.name}={self._sample(info)}" for info in api.fields(cls) if not info.optional]

    def _sample(self, info: api.FieldInfo) -> str:
        inner = innermost(info.type)
        if inner in {"int", "long"}:
            value = _NUMBERS.get(info.tl_name, "0" if info.tl_name == "hash" else "1")
        else:
            value = _SAMPLES.get(inner) or self._built(self._simplest[inner])
        return f"[{value}]" if "<" in info.type else value

    @cached_property
    def _simplest(self) -> dict[str, type[api.TLObject]]:
        """For each type the constructor with least inside it: the cost of each is settled from the leaves up."""
        costs: dict[str, int] = dict.fromkeys(_SAMPLES, 1)
        best: dict[str, type[api.TLObject]] = {}
        changed = True
        while changed:
            changed = False
            for tl_type, forms in self.types.items():
                for cls in forms:
                    inner = [innermost(info.type) for info in api.fields(cls) if not info.optional]
                    if any(name not in costs for name in inner):
                        continue
                    # an empty object says little in an example, and the account itself is a peer that always exists
                    cost = 2 + 2 * sum(costs[name] for name in inner) + cls.TL_NAME.endswith("Empty")
                    cost -= cls.TL_NAME.endswith("Self")
                    if cost < costs.get(tl_type, cost + 1):
                        costs[tl_type], best[tl_type], changed = cost, cls, True
        return best


def innermost(tl_type: str) -> str:
    """``Vector<InputUser>`` → ``InputUser``."""
    return tl_type.rpartition("<")[2].rstrip(">")


def _python_name(cls: type[api.TLObject]) -> str:
    namespace = cls.TL_NAME.rpartition(".")[0]
    return ".".join(part for part in ("api", namespace, cls.__name__) if part)
