"""Draw values of TL types from a parsed schema, each with the bytes that TL's rules give for it.

This is a second, plain implementation of TL serialisation: it walks the schema's text instead of running generated
code, so that the two can be held against each other.
"""

from __future__ import annotations

import functools
import random
import struct
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from tools.tlgen.crc import constructor_id
from tools.tlgen.names import class_name, field_name
from tools.tlgen.parser import Combinator, Field, Schema, TypeRef, parse

SCHEMAS = Path(__file__).resolve().parents[3] / "tools" / "schema"
DEEP = 4


@functools.cache
def schema(name: str) -> Schema:
    """The project's own schema: "api" or "mtproto"."""
    return parse((SCHEMAS / f"{name}.tl").read_text(encoding="utf-8"), name)


@functools.cache
def combinators(name: str) -> tuple[Combinator, ...]:
    """Every constructor and method of a schema, without the built-in ones and ``vector``."""
    whole = schema(name)
    return tuple(item for item in (*whole.constructors, *whole.functions) if not item.body)


def tl_string(data: bytes) -> bytes:
    """A TL string."""
    head = bytes([len(data)]) if len(data) < 254 else b"\xfe" + len(data).to_bytes(3, "little")
    return head + data + bytes(-(len(head) + len(data)) % 4)


def class_of(package: ModuleType, item: Combinator) -> Any:
    """The generated class of a combinator."""
    namespace, _, name = item.name.rpartition(".")
    return getattr(getattr(package, namespace) if namespace else package, class_name(name))


class Artist:
    """Draws objects of one schema. Everything comes from the seed; ``usable`` may rule constructors out, and with
    ``natural`` there are no negative ids and dates, which the library we compare with rewrites."""

    def __init__(
        self,
        name: str,
        package: ModuleType,
        seed: object,
        usable: Callable[[Combinator], bool] = lambda _: True,
        *,
        natural: bool = False,
    ) -> None:
        self._natural = natural
        self._random = random.Random(f"{name} {seed}")
        self._package = package
        self._usable = usable
        self._name = name
        self._by_type: dict[str, list[Combinator]] = {}
        self._by_name = {item.name: item for item in schema(name).constructors}
        for item in schema(name).constructors:
            if not item.body and usable(item):
                self._by_type.setdefault(item.result.name, []).append(item)
        self._methods = [item for item in schema(name).functions if not item.generics and usable(item)]

    def draw(self, item: Combinator, depth: int = 0) -> tuple[Any, bytes]:
        """An object of this constructor or method, and its bytes, boxed. LookupError where no usable one exists."""
        value, body = self._fields(item, depth)
        return value, constructor_id(item).to_bytes(4, "little") + body

    def _fields(self, item: Combinator, depth: int) -> tuple[Any, bytes]:
        chance = 0.5 if depth < DEEP else 0.0
        present = {part.flag: self._random.random() < chance for part in item.fields if part.flag is not None}
        values: dict[str, Any] = {}
        body = b""
        for part in item.fields:
            if part.is_flags_word:
                word = sum(1 << flag.bit for flag, is_set in present.items() if is_set and flag.word == part.name)
                body += word.to_bytes(4, "little")
            elif part.flag is not None and not present[part.flag]:
                continue  # absent: the class's own default must do
            elif part.is_true_flag:
                values[field_name(part.name)] = True
            else:
                values[field_name(part.name)], piece = self._value(part.type, depth, part)
                body += piece
        return class_of(self._package, item)(**values), body

    def _value(self, type_: TypeRef, depth: int, part: Field) -> tuple[Any, bytes]:
        draw = self._random
        if type_.name in {"Vector", "vector"}:
            count = draw.randrange(3) if depth < DEEP else 0
            items = [self._value(type_.args[0], depth + 1, part) for _ in range(count)]
            head = b"\x15\xc4\xb5\x1c" if type_.name == "Vector" else b""
            return [item for item, _ in items], head + struct.pack("<i", count) + b"".join(raw for _, raw in items)
        match type_.name:
            case "int":
                number = draw.choice([0, 1, -1, 2**31 - 1, -(2**31), draw.randrange(2**31)])
                number = number & 2**31 - 1 if self._natural else number
                return number, number.to_bytes(4, "little", signed=True)
            case "long":
                number = draw.choice([0, -1, 2**63 - 1, -(2**63), draw.randrange(2**63)])
                number = number & 2**40 - 1 if self._natural else number
                return number, number.to_bytes(8, "little", signed=True)
            case "double":
                real = draw.choice([0.0, -1.5, 1e300, draw.random()])
                return real, struct.pack("<d", real)
            case "int128" | "int256":
                raw = draw.randbytes(int(type_.name[3:]) // 8)
                return raw, raw
            case "string":
                text = draw.choice(["", "a", "Grüße", "日本語 🎈", "x" * 253, "y" * 254, "z" * draw.randrange(300)])
                return text, tl_string(text.encode())
            case "bytes":
                raw = draw.randbytes(draw.choice([0, 1, 2, 3, 4, 253, 254, 255, 300]))
                return raw, tl_string(raw)
            case "Bool":
                truth = draw.random() < 0.5
                return truth, bytes.fromhex("b5757299" if truth else "379779bc")
            case "X":
                return self.draw(draw.choice(self._methods), depth + 1)
            case "Object":
                return self.draw(draw.choice(self._by_type["Pong"]), depth + 1)
        if type_.bare:
            (item,) = self._by_type[type_.name]
            return self._fields(item, depth + 1)
        if type_.name.rpartition(".")[2][0].islower():
            return self._fields(self._by_name[type_.name], depth + 1)
        return self.draw(self._constructor(type_.name, depth), depth + 1)

    def _constructor(self, type_name: str, depth: int) -> Combinator:
        choices = self._by_type.get(type_name)
        if not choices:
            raise LookupError(type_name)
        if depth < DEEP:
            return self._random.choice(choices)
        return min(choices, key=lambda item: _height(self._name, item.result.name, item.name))


@functools.cache
def _heights(name: str) -> dict[str, int]:
    """How deep the flattest object of each constructor is (optional fields and vector items left out)."""
    whole = [item for item in schema(name).constructors if not item.body]
    types: dict[str, int] = {}
    result: dict[str, int] = {}
    changed = True
    while changed:
        changed = False
        for item in whole:
            below = [
                part.type.name
                for part in item.fields
                if part.flag is None and not part.type.args and part.type.name[:1].isalpha()
                and part.type.name.rpartition(".")[2][0].isupper() and part.type.name not in {"Bool", "Object", "X"}
            ]  # fmt: skip
            height = 1 + max((types.get(type_, 1000) for type_ in below), default=0)
            if height < result.get(item.name, 1000):
                result[item.name] = height
                types[item.result.name] = min(height, types.get(item.result.name, 1000))
                changed = True
    return result


def _height(name: str, _type_name: str, constructor: str) -> int:
    return _heights(name).get(constructor, 1000)
