"""The encoder and the decoder of one combinator, as Python lines.

Both go through the fields in the schema's order. Runs of fixed-size fields (and the constructor id of a boxed field
that follows them) become one struct call; a flag is tested when its field is reached.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from tools.tlgen.crc import constructor_id
from tools.tlgen.layout import Layout
from tools.tlgen.names import class_name, field_name, local_name
from tools.tlgen.parser import Combinator, Field, Flag, SchemaError, TypeRef

__all__ = ["Codec", "Needs", "ordered_fields"]

_FIXED = {"int": "i", "long": "q", "double": "d", "int128": "16s", "int256": "32s", "#": "I", "Bool": "I"}
_VARIABLE = {"string": "str", "bytes": "bytes"}
_VECTORS = {"int": "ints", "long": "longs", "string": "strs"}
_BASIC_ITEMS = {
    "int": "int",
    "long": "long",
    "double": "double",
    "int128": "int128",
    "int256": "int256",
    "string": "str",
    "bytes": "bytes",
    "Bool": "bool",
    "true": "true",
}
_GROUP = 4  # fields whose flags are tested together before each by itself
_WIDE = 30  # arguments of a call that CPython keeps on its stack


@dataclass(slots=True)
class Needs:
    """What the lines of a module refer to: runtime names, struct layouts for reading and writing, tables of boxed
    types, and readers and writers composed at module level (name → expression)."""

    runtime: set[str] = field(default_factory=set)
    unpack: set[str] = field(default_factory=set)
    pack: set[str] = field(default_factory=set)
    tables: dict[str, str] = field(default_factory=dict)
    composed: dict[str, str] = field(default_factory=dict)


def ordered_fields(combinator: Combinator) -> list[Field]:
    """The fields users see in the order of the Python class: required ones first, no flags words."""
    visible = [item for item in combinator.fields if not item.is_flags_word]
    return [item for item in visible if item.flag is None] + [item for item in visible if item.flag is not None]


def _layout_name(layouts: list[str]) -> str:
    """``["I", "i", "i", "16s"]`` → ``I2i16s``: both a struct layout and part of an identifier."""
    text = ""
    at = 0
    while at < len(layouts):
        same = 1
        while at + same < len(layouts) and layouts[at + same] == layouts[at] and len(layouts[at]) == 1:
            same += 1
        text += (str(same) if same > 1 else "") + layouts[at]
        at += same
    return text


def _size(layouts: list[str]) -> int:
    return sum({"i": 4, "I": 4, "q": 8, "d": 8, "16s": 16, "32s": 32}[layout] for layout in layouts)


class Codec:
    """Writes the lines for the combinators of one module and collects what they need."""

    def __init__(self, layout: Layout, needs: Needs) -> None:
        self.layout = layout
        self.needs = needs

    # ---- types -----------------------------------------------------------------------------------------------------

    def bare_constructor(self, type_: TypeRef, owner: Combinator) -> Combinator | None:
        """The constructor a bare type means, or None where the type is boxed."""
        if type_.bare:
            module = self.layout.type_module.get(type_.name)
            found = module.types[type_.name] if module else []
            if len(found) != 1:
                message = (
                    f"{owner.name}: %{type_.name} needs a type with exactly one constructor, this has {len(found)}"
                )
                raise SchemaError(owner.source, owner.line, message)
            return found[0]
        if type_.is_lower:
            constructor = self.layout.constructors.get(type_.name)
            if constructor is None:
                message = f"{owner.name}: the bare type {type_.name} is not defined"
                raise SchemaError(owner.source, owner.line, message)
            return constructor
        return None

    def table(self, type_name: str) -> str:
        name = "_" + re.sub(r"\W", "_", type_name) + "_table"
        self.needs.tables[name] = type_name
        return name

    def _composed(self, expression: str, prefix: str, type_: TypeRef) -> str:
        name = f"{prefix}_" + re.sub(r"\W+", "_", str(type_).replace("%", "bare ")).strip("_")
        self.needs.composed[name] = expression
        return name

    def item_reader(self, type_: TypeRef, owner: Combinator) -> str:
        """The name of a reader ``(data, pos, depth)`` of one value of the type."""
        if type_.args:
            kind = "vector_reader" if type_.name == "Vector" else "bare_vector_reader"
            self.needs.runtime.add(kind)
            return self._composed(f"{kind}({self.item_reader(type_.args[0], owner)})", "_read", type_)
        if type_.name in _BASIC_ITEMS:
            return self.runtime(f"read_{_BASIC_ITEMS[type_.name]}")
        constructor = self.bare_constructor(type_, owner)
        if constructor is None:
            return f"{self.table(type_.name)}.read"
        self.needs.runtime.add("bare_reader")
        table = self.table(constructor.result.name)
        return self._composed(f"bare_reader({table}, 0x{constructor_id(constructor):08X})", "_read", type_)

    def item_writer(self, type_: TypeRef, owner: Combinator) -> str:
        if type_.args:
            kind = "vector_writer" if type_.name == "Vector" else "bare_vector_writer"
            self.needs.runtime.add(kind)
            return self._composed(f"{kind}({self.item_writer(type_.args[0], owner)})", "_write", type_)
        if type_.name in _BASIC_ITEMS:
            return self.runtime(f"write_{_BASIC_ITEMS[type_.name]}")
        return self.runtime("write_object" if self.bare_constructor(type_, owner) is None else "write_bare")

    def runtime(self, name: str) -> str:
        self.needs.runtime.add(name)
        return name

    # ---- reading ---------------------------------------------------------------------------------------------------

    def reader(self, owner: Combinator) -> list[str]:
        """The body of ``_read_X(data, pos, depth, new)``, without indentation."""
        return _ReaderLines(self, owner).lines()

    def writer(self, owner: Combinator) -> list[str]:
        """The body of ``_write(self, out)``, without indentation."""
        return _WriterLines(self, owner).lines()


class _ReaderLines:
    def __init__(self, codec: Codec, owner: Combinator) -> None:
        self._codec = codec
        self._needs = codec.needs
        self._owner = owner
        self._lines: list[str] = []
        self._run: list[tuple[str, str]] = []
        self._after: list[str] = []
        self._ahead = 0  # bytes consumed but not yet added to pos

    def lines(self) -> list[str]:
        owner = self._owner
        recursive = not owner.is_function and owner.result.name in self._codec.layout.recursive
        if recursive or any(part.type.bang for part in owner.fields):
            self._lines.append(f"if depth > {self._codec.runtime('MAX_DEPTH')}:")
            self._lines.append(f"    {self._codec.runtime('check_depth')}(depth)")
        present: list[Field] = []
        for part in owner.fields:
            if part.is_true_flag:
                continue
            if part.flag is None:
                self._optional_group(present)
                present = []
                self._required(part)
            else:
                present.append(part)
                if len(present) == _GROUP:
                    self._optional_group(present)
                    present = []
        self._optional_group(present)
        self._flush()
        fields = ordered_fields(owner)
        if len(fields) > _WIDE:
            self._lines.append(f"return new(*({self._tuples(fields)})), {self._pos()}")
            return self._lines
        flags = [part.flag for part in fields if part.is_true_flag and part.flag is not None]
        if len(flags) >= _GROUP:
            unset = ", ".join("False" if part.is_true_flag else self._value(part) for part in fields)
            self._lines.append(f"if not ({_any_of(flags)}):")
            self._lines.append(f"    return new({unset}), {self._pos()}")
        values = ", ".join(self._value(part) for part in fields)
        self._lines.append(f"return new({values}), {self._pos()}")
        return self._lines

    def _value(self, part: Field) -> str:
        if part.is_true_flag:
            assert part.flag is not None
            return f"{local_name(field_name(part.flag.word))} & {_mask(part.flag)} != 0"
        return local_name(field_name(part.name))

    def _tuples(self, fields: list[Field]) -> str:
        """The arguments of a wide class as a sum of tuples: beyond 30 arguments CPython would build a list item by item
        and a tuple from it. Many flags of one word in a row are looked up together."""
        runs = [list(run) for _, run in itertools.groupby(fields, key=_run_key)]
        tuples: list[str] = []
        values: list[str] = []
        for run in runs:
            if run[0].is_true_flag and len(run) >= _GROUP:
                tuples += _plain_tuples(values)
                values = []
                flags = [part.flag for part in run if part.flag is not None]
                self._needs.runtime.add("FlagTuples")
                word = local_name(field_name(flags[0].word))
                name = f"_{class_of(self._owner)}_{word}"
                self._needs.composed[name] = f"FlagTuples({', '.join(map(_mask, flags))})"
                tuples.append(f"{name}[{_any_of(flags)}]")
            else:
                values += [self._value(part) for part in run]
        return " + ".join(tuples + _plain_tuples(values))

    def _optional_group(self, parts: list[Field]) -> None:
        """Optional fields that follow one another: most are absent in most objects, so one test may do for all."""
        flags = list(dict.fromkeys(part.flag for part in parts if part.flag is not None))
        if len(flags) < 2:
            for part in parts:
                self._optional(part)
            return
        self._settle()
        outer, self._lines = self._lines, []
        for part in parts:
            self._optional(part)
        absent = " = ".join(local_name(field_name(part.name)) for part in parts)
        inner = [f"    {line}" for line in self._lines]
        self._lines = [*outer, f"if {_any_of(flags)}:", *inner, "else:", f"    {absent} = None"]

    def _pos(self) -> str:
        return f"pos + {self._ahead}" if self._ahead else "pos"

    def _settle(self) -> None:
        """Make ``pos`` true before a branch."""
        self._flush()
        if self._ahead:
            self._lines.append(f"pos += {self._ahead}")
            self._ahead = 0

    def _flush(self) -> None:
        if not self._run:
            return
        layouts = [layout for _, layout in self._run]
        name = _layout_name(layouts)
        self._needs.unpack.add(name)
        names = ", ".join(local for local, _ in self._run)
        call = f"unpack_{name}(data, {self._pos()})"
        self._lines.append(f"{names} = {call}[0]" if len(self._run) == 1 else f"{names} = {call}")
        self._lines += self._after
        self._ahead += _size(layouts)
        self._run, self._after = [], []

    def _required(self, part: Field) -> None:
        local = local_name(field_name(part.name))
        type_ = part.type
        if type_.name in _FIXED and not type_.args:
            self._run.append((local, _FIXED[type_.name]))
            if type_.name == "Bool":
                self._after.append(f"{local} = {self._codec.runtime('BOOLS')}[{local}]")
        else:
            expression = self._call(type_, prefetch=True)
            self._flush()
            self._lines.append(f"{local}, pos = {expression.replace('$pos', self._pos())}")
            self._ahead = 0

    def _call(self, type_: TypeRef, *, prefetch: bool) -> str:
        """The expression that reads a variable-size value at ``$pos``. With ``prefetch`` the id of a boxed value
        becomes part of the run of fixed-size fields before it."""
        codec = self._codec
        if type_.name in _VARIABLE:
            return f"{codec.runtime('read_' + _VARIABLE[type_.name])}(data, $pos)"
        if type_.name == "true":
            return f"{codec.runtime('read_true')}(data, $pos)"
        if type_.name == "Vector" and type_.args:
            inner = type_.args[0]
            if inner.name in _VECTORS:
                return f"{codec.runtime('read_' + _VECTORS[inner.name])}(data, $pos)"
            boxed = not inner.args and inner.name not in _BASIC_ITEMS
            if boxed and codec.bare_constructor(inner, self._owner) is None:
                return f"{codec.runtime('read_objects')}({codec.table(inner.name)}, data, $pos, depth)"
        if type_.args:
            return f"{codec.item_reader(type_, self._owner)}(data, $pos, depth)"
        constructor = codec.bare_constructor(type_, self._owner)
        if constructor is not None:
            table = codec.table(constructor.result.name)
            return f"{table}[0x{constructor_id(constructor):08X}](data, $pos, depth + 1)"
        table = "registry.functions" if type_.bang else codec.table(type_.name)
        if prefetch:
            self._run.append(("cid", "I"))
            return f"{table}[cid](data, $pos, depth + 1)"
        self._needs.unpack.add("I")
        return f"{table}[unpack_I(data, $pos)[0]](data, $pos + 4, depth + 1)"

    def _optional(self, part: Field) -> None:
        assert part.flag is not None
        local = local_name(field_name(part.name))
        type_ = part.type
        self._settle()
        self._lines.append(f"if {local_name(field_name(part.flag.word))} & {_mask(part.flag)}:")
        if type_.name in _FIXED and not type_.args:
            layout = _FIXED[type_.name]
            self._needs.unpack.add(layout)
            value = f"unpack_{layout}(data, pos)[0]"
            if type_.name == "Bool":
                value = f"{self._codec.runtime('BOOLS')}[{value}]"
            self._lines.append(f"    {local} = {value}")
            self._lines.append(f"    pos += {_size([layout])}")
        else:
            self._lines.append(f"    {local}, pos = {self._call(type_, prefetch=False).replace('$pos', 'pos')}")
        self._lines += ["else:", f"    {local} = None"]


class _WriterLines:
    def __init__(self, codec: Codec, owner: Combinator) -> None:
        self._codec = codec
        self._needs = codec.needs
        self._owner = owner
        self._lines: list[str] = []
        self._run: list[tuple[str, str]] = []
        self._members: dict[Flag, list[Field]] = {}
        for part in owner.fields:
            if part.flag is not None:
                self._members.setdefault(part.flag, []).append(part)

    def lines(self) -> list[str]:
        self._run.append((f"0x{constructor_id(self._owner):08X}", "I"))
        for part in self._owner.fields:
            if part.is_true_flag:
                continue
            if part.is_flags_word:
                self._flags_word(part)
            elif part.flag is None:
                self._required(part)
            else:
                self._optional(part)
        self._flush()
        return self._lines

    def _flush(self) -> None:
        if not self._run:
            return
        if len(self._run) == 1 and self._run[0][0].startswith("0x"):
            raw = "".join(f"\\x{byte:02x}" for byte in int(self._run[0][0], 16).to_bytes(4, "little"))
            self._lines.append(f'out += b"{raw}"')
        else:
            name = _layout_name([layout for _, layout in self._run])
            self._needs.pack.add(name)
            self._lines.append(f"out += pack_{name}({', '.join(value for value, _ in self._run)})")
        self._run = []

    def _flags_word(self, word: Field) -> None:
        local = local_name(field_name(word.name))
        self._lines.append(f"{local} = 0")
        for flag, members in self._members.items():
            if flag.word != word.name:
                continue
            tests = [
                f"self.{field_name(part.name)}" + ("" if part.is_true_flag else " is not None") for part in members
            ]
            self._lines += [f"if {' or '.join(tests)}:", f"    {local} |= {_mask(flag)}"]
        self._run.append((local, "I"))

    def _fixed(self, type_: TypeRef, value: str) -> tuple[str, str]:
        if type_.name == "Bool":
            return f"{self._codec.runtime('BOOL_IDS')}[{value}]", "I"
        if type_.name in {"int128", "int256"}:
            size = 16 if type_.name == "int128" else 32
            return f"{self._codec.runtime('fixed')}({value}, {size})", _FIXED[type_.name]
        return value, _FIXED[type_.name]

    def _required(self, part: Field) -> None:
        value = f"self.{field_name(part.name)}"
        if part.type.name in _FIXED and not part.type.args:
            self._run.append(self._fixed(part.type, value))
        else:
            self._flush()
            self._lines.append(self._call(part.type, value, typed=True))

    def _call(self, type_: TypeRef, value: str, *, typed: bool) -> str:
        codec = self._codec
        if type_.name in _VARIABLE:
            return f"{codec.runtime('write_' + _VARIABLE[type_.name])}(out, {value})"
        if type_.name == "true":
            return f"{codec.runtime('write_true')}(out, {value})"
        if type_.name == "Vector" and type_.args:
            inner = type_.args[0]
            if inner.name in _VECTORS:
                return f"{codec.runtime('write_' + _VECTORS[inner.name])}(out, {value})"
            boxed = not inner.args and inner.name not in _BASIC_ITEMS
            if boxed and codec.bare_constructor(inner, self._owner) is None:
                return f"{codec.runtime('write_objects')}(out, {value})"
        if type_.args:
            return f"{codec.item_writer(type_, self._owner)}(out, {value})"
        if codec.bare_constructor(type_, self._owner) is not None:
            return f"{codec.runtime('write_bare')}(out, {value})"
        return f"{value}.write_to(out)" if typed else f"{codec.runtime('write_object')}(out, {value})"

    def _optional(self, part: Field) -> None:
        assert part.flag is not None
        self._flush()
        value = f"self.{field_name(part.name)}"
        alone = len(self._members[part.flag]) == 1
        if alone:
            self._lines.append(f"if {value} is not None:")
        else:
            self._lines.append(f"if {local_name(field_name(part.flag.word))} & {_mask(part.flag)}:")
        if part.type.name in _FIXED and not part.type.args:
            expression, layout = self._fixed(part.type, value)
            self._needs.pack.add(layout)
            self._lines.append(f"    out += pack_{layout}({expression})")
        else:
            self._lines.append("    " + self._call(part.type, value, typed=alone))


def _run_key(part: Field) -> str:
    return part.flag.word if part.is_true_flag and part.flag is not None else ""


def _plain_tuples(values: list[str]) -> list[str]:
    return [f"({', '.join(values[at : at + _WIDE])},)" for at in range(0, len(values), _WIDE)]


def _any_of(flags: list[Flag]) -> str:
    """The test whether one of these is set."""
    masks: dict[str, int] = {}
    for flag in flags:
        masks[flag.word] = masks.get(flag.word, 0) | 1 << flag.bit
    return " or ".join(f"{local_name(field_name(word))} & 0x{mask:x}" for word, mask in masks.items())


def _mask(flag: Flag) -> str:
    return f"0x{1 << flag.bit:x}" if flag.bit > 3 else str(1 << flag.bit)


def class_of(combinator: Combinator) -> str:
    """The Python class of a combinator, without its module."""
    return class_name(combinator.name.rpartition(".")[2])
