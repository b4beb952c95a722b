# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""What the generated codecs are made of: the base classes, the tables of readers, and the readers and writers of TL's
basic types.

A reader is a plain function ``read(data, pos, depth) -> (value, new pos)``; ``pos`` is a multiple of 4 and only grows.
Readers may run past the end of ``data`` inside a string: the next fixed-size read, or the check of the final position
in :func:`decode`, finds that out. A writer appends to a ``bytearray``.

Malformed input raises :class:`TLDecodeError` and nothing else. Text that is not valid UTF-8 is *not* malformed input:
the server cuts texts at byte counts now and then, and one such caption must not cost a whole answer, so broken
sequences are read as U+FFFD.

This file is copied into the generated package by ``tools.tlgen`` and uses the standard library and msgspec only. It is
longer than 400 lines because the package must be one self-contained unit; its parts are: base classes, registry and
tables, types by their text, finding the place of an error in malformed bytes, readers, writers, and introspection
(``fields``, dictionaries and JSON, checks of what users give and the messages about it).

Spec: https://core.telegram.org/mtproto/serialize
"""

from __future__ import annotations

import keyword
import re
import struct
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar, cast

import msgspec

if TYPE_CHECKING:
    from typing import Self, dataclass_transform

__all__ = ["FieldInfo", "Function", "Registry", "TLDecodeError", "TLObject", "Table", "Vector", "fields"]

MAX_DEPTH = 100
"""How deeply objects may be nested in one another."""

VECTOR_ID = 0x1CB5C415
TRUE_ID = 0x997275B5
FALSE_ID = 0xBC799737

_MAX_STRING = (1 << 24) - 1
_KEPT_FLAGS = 256
_SHOWN_BYTES = 32
_SHOWN_PATH = 200

Reader = Callable[[bytes, int, int], "tuple[Any, int]"]
Writer = Callable[[bytearray, Any], None]
Pack = Callable[..., bytes]
Unpack = Callable[[bytes, int], "tuple[Any, ...]"]

R = TypeVar("R", covariant=True)  # noqa: PLC0105  # the name users read in Function[R]


class TLDecodeError(ValueError):
    """The bytes are not what the TL schema says they should be.

    ``offset`` is the position of the value that cannot be read and ``path`` the way to it from the outermost object
    (``messages.Messages.messages[3].media``); ``None`` and ``""`` where nothing is known of them. ``reason`` is the
    text without the two.
    """

    def __init__(self, reason: str, offset: int | None = None, path: str = "") -> None:
        super().__init__(reason, offset, path)
        self.reason = reason
        self.offset = offset
        self.path = path

    def __str__(self) -> str:
        if self.offset is None:
            return self.reason
        path = self.path if len(self.path) <= _SHOWN_PATH else f"{self.path[:100]}…{self.path[-100:]}"
        return f"{self.reason} (at byte {self.offset}{', in ' if path else ''}{path})"


# ---- base classes ---------------------------------------------------------------------------------------------------

if TYPE_CHECKING:

    @dataclass_transform(kw_only_default=True, frozen_default=True)
    class _Base:
        """To a type checker, TL objects are frozen, keyword-only data classes."""

        __struct_fields__: ClassVar[tuple[str, ...]]
        __struct_defaults__: ClassVar[tuple[Any, ...]]

        def __replace__(self, **changes: Any) -> Self: ...

else:

    class _Base(msgspec.Struct, frozen=True, gc=False):
        """At run time they are msgspec Structs; the generated readers construct them by position.

        The garbage collector does not know them, which saves a sixth of their memory and the time to look through them:
        a frozen object can only hold what was there before it. (A cycle can still be forced by appending an object to a
        list inside itself; such a one is never freed, and no encoder could write it.)
        """


class TLObject(_Base):
    """The base of every TL constructor and method. Objects are immutable and compare by value.

    ``CONSTRUCTOR_ID`` is the id on the wire (unsigned), ``TL_NAME`` the name in the schema (``auth.authorization``),
    ``TL_TYPE`` the boxed type (``auth.Authorization``; for a method, the type of its result), ``TL`` the whole line.
    """

    CONSTRUCTOR_ID: ClassVar[int]
    TL_NAME: ClassVar[str]
    TL_TYPE: ClassVar[str]
    TL: ClassVar[str]
    _SECRET: ClassVar[frozenset[str]] = frozenset()
    _WRAPS: ClassVar[str] = ""

    def write_to(self, out: bytearray) -> None:
        """Append the object, its constructor id first. For several objects in one buffer; errors are bare ones."""
        raise NotImplementedError

    def to_bytes(self) -> bytes:
        """The object as bytes, its constructor id first.

        Raises ValueError for a value that TL cannot hold and TypeError for one of the wrong type; the message names the
        class and the field.
        """
        return _encode(self)

    def to_dict(self) -> dict[str, Any]:
        """The object as plain data for JSON: ``"_"`` is the TL name, the keys are the schema's field names.

        Bytes become hex text; absent optional fields are None and unset flags False.
        """
        return {"_": self.TL_NAME} | {field.tl_name: _plain(getattr(self, field.name)) for field in fields(type(self))}

    def to_json(self, *, indent: int | None = None) -> str:
        """:meth:`to_dict` as JSON text. Secrets are in it. ``indent`` is the number of spaces per level, None for one
        line. A double that is no number becomes ``NaN`` or ``Infinity``, as Python's json writes them."""
        import json

        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

    def __repr__(self) -> str:
        names = self.__struct_fields__
        required = len(names) - len(self.__struct_defaults__)
        parts = []
        for number, name in enumerate(names):
            value = getattr(self, name)
            if number >= required and (value is None or value is False):
                continue
            parts.append(f"{name}={'<hidden>' if name in self._SECRET else _short(value)}")
        return f"{type(self).__name__}({', '.join(parts)})"


if TYPE_CHECKING:

    class _FunctionBase(TLObject, Generic[R]):
        """A type checker sees a generic class."""

else:

    class _FunctionBase(TLObject):
        """At run time ``Function[R]`` is just ``Function``: subscripting 800 classes would cost import time."""

        def __class_getitem__(cls, _item):
            return cls


class Function(_FunctionBase[R]):
    """The base of every method: a value that ``client.invoke`` sends, and that knows what its answer looks like."""

    def to_bytes(self) -> bytes:
        """The call as bytes, its constructor id first.

        Raises what :meth:`TLObject.to_bytes` does, and TypeError where an object or a bool, here or in an object
        inside, is not of the type the schema says: the server would refuse the call with less to go by, or do what
        was not meant.
        """
        out = bytearray()
        try:
            self.write_to(out)
        except (struct.error, AttributeError, TypeError, ValueError):
            _check_object(self)
            raise
        if _CHECKED_FIELDS.get(type(self)) is not _NOTHING_TO_CHECK:
            _check_types(self)
        return bytes(out)

    def decode_result(self, data: bytes) -> R:
        """Decode the answer to this call, boxed as it stands in ``rpc_result``.

        A method that wraps another one (``invokeWithLayer`` …) answers what the wrapped one answers. Raises
        TLDecodeError when the bytes are not a value of the result type.
        """
        cls = type(self)
        value: R
        read = _RESULT_READERS.get(cls)
        if read is None:
            if self._WRAPS:
                return cast("R", getattr(self, self._WRAPS).decode_result(data))
            read = _RESULT_READERS[cls] = _registry_of(cls).reader(self.TL_TYPE)
        try:  # what decode does, which is asked again for what is wrong
            value, pos = read(data, 0, 0)
            if pos == len(data):
                return value
        except (TLDecodeError, struct.error, IndexError, RecursionError):
            pass
        return cast("R", decode(read, data, _registry_of(cls), self.TL_TYPE))

    def encode_result(self, result: Any) -> bytes:
        """The inverse of :meth:`decode_result`, for servers: encode ``result`` as the answer to this call.

        Raises ValueError or TypeError when ``result`` is not a value of the result type.
        """
        if self._WRAPS:
            return cast("bytes", getattr(self, self._WRAPS).encode_result(result))
        out = bytearray()
        try:
            _registry_of(type(self)).writer(self.TL_TYPE)(out, result)
        except (struct.error, AttributeError, TypeError, ValueError):
            _check(self.TL_TYPE, result, f"the result of {self.TL_NAME}")
            raise
        return bytes(out)


class Vector(TLObject):
    """A boxed vector of boxed objects where nothing says what type is expected (``from_bytes``).

    Where the schema says ``Vector<T>``, a vector is a plain Python list.
    """

    CONSTRUCTOR_ID: ClassVar[int] = VECTOR_ID
    TL_NAME: ClassVar[str] = "vector"
    TL_TYPE: ClassVar[str] = "Vector"
    TL: ClassVar[str] = "vector#1cb5c415 items:Vector<Object> = Vector"

    items: list[TLObject]

    def write_to(self, out: bytearray) -> None:
        write_objects(out, self.items)


_RESULT_READERS: dict[type, Reader] = {}
"""The readers of the results of the methods that were called."""


# ---- the registry and its tables ------------------------------------------------------------------------------------


class Table(dict[int, Reader]):
    """Constructor id → reader, for one boxed type. Filled when the module that defines the type is first needed.

    Looking up an id that does not belong raises TLDecodeError.
    """

    __slots__ = ("_expected", "_load")

    def __init__(self, expected: str, load: Callable[[int], Reader | None]) -> None:
        super().__init__()
        self._expected = expected
        self._load = load

    def __missing__(self, constructor_id: int) -> Reader:
        found = self._load(constructor_id) or self.get(constructor_id)
        if found is None:
            raise TLDecodeError(f"unknown constructor 0x{constructor_id:08x} where {self._expected} is expected")
        return found

    def read(self, data: bytes, pos: int, depth: int) -> tuple[Any, int]:
        """Read one boxed value of this type."""
        return self[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)


class Registry:
    """Everything one schema defines, loaded module by module.

    ``package`` is the generated package; ``modules`` its modules by number, relative to it; ``ids`` maps constructor
    ids, ``types`` boxed types and ``root`` the Python names without a namespace to those numbers. ``fallback`` names
    the index module of another schema whose objects may stand where ``Object`` is expected.
    """

    def __init__(
        self,
        package: str,
        modules: tuple[str, ...],
        ids: Mapping[int, int],
        types: Mapping[str, int],
        root: Mapping[str, int],
        fallback: str = "",
    ) -> None:
        self._package = package
        self._modules = modules
        self._ids = ids
        self._types = types
        self._root = root
        self._fallback = fallback
        self._tables: dict[str, Table] = {}
        self._readers: dict[str, Reader] = {}
        self._writers: dict[str, Writer] = {}
        self.objects = Table("an object", self._load_object)
        self.functions = Table("a method", self._load_function)
        self.objects[VECTOR_ID] = self._read_untyped_vector

    # -- used by the generated modules

    def table(self, type_name: str) -> Table:
        """The readers of one boxed type. A type the schema uses without defining it accepts any object."""
        if type_name == "Object":
            return self.objects
        table = self._tables.get(type_name)
        if table is None:
            number = self._types.get(type_name)

            def load(constructor_id: int) -> Reader | None:
                if number is None:
                    return self.objects[constructor_id]
                self._import(number)
                return None

            table = self._tables[type_name] = Table(type_name, load)
        return table

    def add(self, type_name: str, readers: Mapping[int, Reader]) -> None:
        """Called by a generated module: these are all constructors of that type."""
        if type_name != "Object":
            self.table(type_name).update(readers)
        self.objects.update(readers)

    def add_functions(self, readers: Mapping[int, Reader]) -> None:
        """Called by a generated module: these are methods."""
        self.functions.update(readers)
        self.objects.update(readers)

    def root_attribute(self, name: str) -> Any:
        """A class or union without a namespace by its Python name. Raises KeyError."""
        return getattr(self._import(self._root[name]), name)

    def defines(self, type_name: str) -> bool:
        """Whether the schema has constructors of this boxed type; where not, any object may stand for it."""
        return type_name in self._types

    # -- for users, re-exported by the package

    def from_bytes(self, data: bytes) -> TLObject:
        """Decode one boxed value: a constructor, or a method call with whatever it wraps.

        Raises TLDecodeError for anything malformed, unknown, nested too deeply, or followed by further bytes.
        """
        return cast("TLObject", decode(self.objects.read, data, self, "Object"))

    def from_dict(self, data: Mapping[str, Any]) -> TLObject:
        """The inverse of ``to_dict()``. Keys may be left out where the field is optional.

        Raises LookupError for an unknown name in ``"_"``, ValueError or TypeError for values that do not fit.
        """
        if "_" not in data:
            raise ValueError('a TL object as a dictionary has its name under "_"')
        cls = self.by_name(str(data["_"]))
        known = {field.tl_name: field for field in fields(cls)}
        for name in data:
            if name not in known and name != "_":
                raise TypeError(f"{cls.TL_NAME} has no field {name!r}")
        missing = [name for name, field in known.items() if not field.optional and name not in data]
        if missing:
            raise TypeError(f"{cls.TL_NAME} needs the field {missing[0]!r}, of type {known[missing[0]].type}")
        return cls(
            **{
                field.name: self._from_plain(field.type, data[name], f"{cls.TL_NAME}.{name}")
                for name, field in known.items()
                if name in data
            }
        )

    def from_json(self, text: str | bytes) -> TLObject:
        """The inverse of ``to_json()``.

        Raises ValueError for text that is not JSON, TypeError for JSON that is not an object, and what
        :meth:`from_dict` raises.
        """
        import json

        try:
            data = json.loads(text)
        except RecursionError:
            raise ValueError("the JSON text is nested too deeply") from None
        if not isinstance(data, dict):
            raise TypeError(f"a TL object is a JSON object, not {type(data).__name__}")
        return self.from_dict(data)

    def find(self, text: str, *, limit: int = 20) -> list[str]:
        """The TL names of constructors and methods that ``text`` may mean, best first, at most ``limit``.

        Capital letters do not count; several words must all be in the name. The first call loads the whole schema.
        """
        words = re.findall(r"[a-z0-9.]+", text.lower())
        joined = "".join(words)
        if not joined:
            return []
        found = []
        for name in self._names():
            whole = name.lower().replace("_", "")
            plain = whole.rpartition(".")[2]
            if joined in {whole, plain}:
                rank = 0
            elif whole.startswith(joined) or plain.startswith(joined):
                rank = 1
            elif joined in whole:
                rank = 2
            elif all(word in whole for word in words):
                rank = 3
            else:
                continue
            found.append((rank, len(name), name))
        return [name for _, _, name in sorted(found)[:limit]]

    def by_name(self, name: str) -> type[TLObject]:
        """The class of a constructor or method by its TL name (``auth.importAuthorization``). Raises LookupError."""
        namespace, _, plain = name.rpartition(".")
        python = class_name(plain)
        found: object = None
        if not namespace:
            number = self._root.get(python)
            found = None if number is None else getattr(self._import(number), python)
        else:
            for path in (f".{namespace}", f".{namespace}_"):
                if path in self._modules:
                    found = getattr(import_module(path, self._package), python, None)
        if isinstance(found, type) and issubclass(found, TLObject):
            return found
        raise LookupError(f"the schema has no constructor or method {name!r}")

    def find_method(self, name: str) -> type[Function[Any]]:
        """The class of a method by its TL name. Raises LookupError, also where the name is a constructor's."""
        cls = self.by_name(name)
        if issubclass(cls, Function):
            return cls
        raise LookupError(f"{name!r} is a constructor, not a method")

    def by_id(self, constructor_id: int) -> type[TLObject]:
        """The class of a constructor or method by its unsigned id. Raises LookupError."""
        number = self._ids.get(constructor_id)
        if number is None:
            raise LookupError(f"the schema has no constructor or method with the id 0x{constructor_id:08x}")
        for value in vars(self._import(number)).values():
            if getattr(value, "CONSTRUCTOR_ID", None) == constructor_id:
                return cast("type[TLObject]", value)
        raise LookupError(f"0x{constructor_id:08x} is listed but not defined")

    def only_class(self, type_name: str) -> type[TLObject]:
        """The class of the only constructor of a boxed type. Raises LookupError."""
        for value in vars(self._import(self._types[type_name])).values():
            is_constructor = isinstance(value, type) and issubclass(value, TLObject) and not issubclass(value, Function)
            if is_constructor and getattr(value, "TL_TYPE", "") == type_name:
                return cast("type[TLObject]", value)
        raise LookupError(type_name)

    # -- types by their text, for results and dictionaries

    def reader(self, type_text: str) -> Reader:
        """The reader of a boxed type given as text, such as ``Bool``, ``Vector<int>`` or ``auth.Authorization``."""
        found = self._readers.get(type_text)
        if found is None:
            head, inner = _split_type(type_text)
            if inner:
                item = self.reader(inner)
                found = vector_reader(item) if head == "Vector" else bare_vector_reader(item)
            else:
                found = _BASIC_READERS.get(type_text) or self.table(type_text).read
            self._readers[type_text] = found
        return found

    def writer(self, type_text: str) -> Writer:
        """The writer of a boxed type given as text."""
        found = self._writers.get(type_text)
        if found is None:
            head, inner = _split_type(type_text)
            if inner:
                item = self.writer(inner)
                found = vector_writer(item) if head == "Vector" else bare_vector_writer(item)
            else:
                found = _BASIC_WRITERS.get(type_text, write_object)
            self._writers[type_text] = found
        return found

    # -- inside

    def _names(self) -> set[str]:
        values = (value for number in range(len(self._modules)) for value in vars(self._import(number)).values())
        return {name for value in values if isinstance(name := getattr(value, "TL_NAME", None), str)}

    def _import(self, number: int) -> Any:
        return import_module(self._modules[number], self._package)

    def _load_object(self, constructor_id: int) -> Reader | None:
        number = self._ids.get(constructor_id)
        if number is not None:
            self._import(number)
        elif self._fallback:
            registry = import_module(self._fallback, self._package).registry
            return cast("Reader", registry.objects[constructor_id])
        return None

    def _load_function(self, constructor_id: int) -> Reader | None:
        self._load_object(constructor_id)
        return None

    def _read_untyped_vector(self, data: bytes, pos: int, depth: int) -> tuple[Vector, int]:
        check_depth(depth)
        items, pos = read_objects(self.objects, data, pos - 4, depth)
        return Vector(items=items), pos

    def _from_plain(self, type_text: str, value: Any, where: str) -> Any:
        if value is None:
            return None
        _, inner = _split_type(type_text)
        if inner:
            if not isinstance(value, list | tuple):
                raise TypeError(f"{where}: a list is needed, not {type(value).__name__}")
            return [self._from_plain(inner, item, f"{where}[{number}]") for number, item in enumerate(value)]
        if type_text in {"bytes", "int128", "int256"} and isinstance(value, str):
            try:
                return bytes.fromhex(value)
            except ValueError:
                raise ValueError(f"{where}: {type_text} is written as hex text") from None
        if isinstance(value, Mapping):
            return self.from_dict(value)
        return value


def _registry_of(cls: type[TLObject]) -> Registry:
    return cast("Registry", sys.modules[cls.__module__].registry)


def decode(read: Reader, data: bytes | bytearray | memoryview, registry: Registry, type_text: str) -> Any:
    """Read exactly one value from ``data`` with ``read``, the reader of ``type_text`` in ``registry``.

    Raises TLDecodeError for everything that is wrong with it; what it says about the place is found out only then.
    """
    if not isinstance(data, bytes):
        data = bytes(data)
    try:
        value, pos = read(data, 0, 0)
    except TLDecodeError as error:
        reason = error.reason
    except (struct.error, IndexError):
        reason = f"the data ends too early, after {len(data)} bytes"
    except RecursionError:
        reason = "the objects are nested too deeply"
    else:
        if pos == len(data):
            return value
        if pos < len(data):
            raise TLDecodeError(f"{len(data) - pos} bytes follow the end of the value", pos)
        reason = f"the data ends too early, after {len(data)} bytes"
    try:
        place = _locate(registry, type_text, data)
    except RecursionError:  # the caller stands at the very end of the stack
        place = (0, "")
    raise TLDecodeError(reason, *place) from None


def _locate(registry: Registry, type_text: str, data: bytes) -> tuple[int, str]:
    """Where the value of ``type_text`` at the start of ``data`` cannot be read: the offset and the path.

    The parts of each value are read again one after another until one fails, then the search goes on inside that one.
    The work is bounded: after some lengths of ``data`` have been read again, the place found so far must do.
    """
    pos, path, budget = 0, "", 16 * len(data) + 1024
    for depth in range(4 * MAX_DEPTH):
        try:
            label, registry, parts = _parts_of(registry, type_text, data, pos)
            path = path or label
            for name, part_type, start in parts:
                end = _try(_any_reader(registry, part_type), data, start, depth)
                budget -= (len(data) if end is None else end) - start
                if end is None:
                    path, type_text, pos = path + name, part_type, start
                    break
                parts.send(end)
            else:
                break
        except (TLDecodeError, struct.error, IndexError, LookupError):
            break
        if budget < 0:
            break
    return pos, path


_Parts = Generator[Any, int, None]


def _try(read: Reader, data: bytes, pos: int, depth: int) -> int | None:
    """Where the value at ``pos`` ends; None when it cannot be read."""
    try:
        _, end = read(data, pos, depth)
    except (TLDecodeError, struct.error, IndexError, RecursionError):
        return None
    return end if end <= len(data) else None


def _parts_of(registry: Registry, type_text: str, data: bytes, pos: int) -> tuple[str, Registry, _Parts]:
    """A name for the value at ``pos``, its registry, and its parts: each name, type and offset, for which the offset of
    the end is sent back."""
    head, inner = _split_type(type_text)
    if inner:
        count = _vector_count(data, pos) if head == "Vector" else unpack_I(data, pos)[0]
        return type_text, registry, _items_of(inner, count, pos + (8 if head == "Vector" else 4))
    if type_text in _BASIC_READERS or type_text in {"#", "true"}:
        raise LookupError(type_text)  # nothing inside
    cls = _bare_class(registry, type_text)
    if cls is None:
        table = registry.functions if type_text.startswith("!") else registry.table(type_text)
        read = table[unpack_I(data, pos)[0]]
        pos += 4
        defaults = getattr(read, "__defaults__", None)
        if not defaults:
            return "", registry, _items_of("Object", _vector_count(data, pos - 4), pos + 4)
        cls = cast("type[TLObject]", defaults[0])
    return _label(cls), _registry_of(cls), _fields_of(cls, data, pos)


def _items_of(inner: str, count: int, pos: int) -> _Parts:
    for number in range(count):
        end = yield f"[{number}]", inner, pos
        yield
        pos = end


def _fields_of(cls: type[TLObject], data: bytes, pos: int) -> _Parts:
    words: dict[str, int] = {}
    for word in cls.TL.partition(" = ")[0].split(" ")[1:]:
        tl_name, _, type_text = word.partition(":")
        if word.startswith("{"):
            continue
        condition, question, rest = type_text.partition("?")
        if question:
            flags, _, bit = condition.partition(".")
            if rest == "true" or not words[flags] >> int(bit) & 1:
                continue
            type_text = rest
        end = yield f".{field_name(tl_name)}", type_text, pos
        yield
        if type_text == "#":
            words[tl_name] = unpack_I(data, pos)[0]
        pos = end


def _bare_class(registry: Registry, type_text: str) -> type[TLObject] | None:
    """The class that a bare type means; None where the type is boxed."""
    if type_text.startswith("%"):
        return registry.only_class(type_text[1:])
    return registry.by_name(type_text) if type_text.rpartition(".")[2][:1].islower() else None


def _any_reader(registry: Registry, type_text: str) -> Reader:
    """The reader of a type as fields name it, where it may be bare or a method call."""
    head, inner = _split_type(type_text)
    if inner:
        item = _any_reader(registry, inner)
        return vector_reader(item) if head == "Vector" else bare_vector_reader(item)
    if type_text == "#":
        return _read_word
    if type_text.startswith("!"):
        return registry.functions.read
    if type_text in _BASIC_READERS:
        return _BASIC_READERS[type_text]
    if type_text == "true":
        return read_true
    cls = _bare_class(registry, type_text)
    return registry.reader(type_text) if cls is None else bare_reader(registry.objects, cls.CONSTRUCTOR_ID)


# ---- readers --------------------------------------------------------------------------------------------------------


def unpacker(layout: str) -> Unpack:
    """``unpack(data, pos)`` for a little-endian struct layout."""
    return struct.Struct("<" + layout).unpack_from


unpack_I = unpacker("I")  # noqa: N816  # named like all unpackers of the generated code
unpack_II = unpacker("II")  # noqa: N816


class _Bools(dict[int, bool]):
    def __missing__(self, constructor_id: int) -> bool:
        raise TLDecodeError(f"unknown constructor 0x{constructor_id:08x} where Bool is expected")


BOOLS = _Bools({TRUE_ID: True, FALSE_ID: False})


class FlagTuples(dict[int, tuple[bool, ...]]):
    """The bits of a flags word → whether each of some flags is set, for classes with many flags.

    Few combinations are ever seen; however many a hostile sender makes up, only some hundreds are kept.
    """

    __slots__ = ("_masks",)

    def __init__(self, *masks: int) -> None:
        super().__init__()
        self._masks = masks

    def __missing__(self, bits: int) -> tuple[bool, ...]:
        if len(self) >= _KEPT_FLAGS:
            self.clear()
        found = self[bits] = tuple(bits & mask != 0 for mask in self._masks)
        return found


def check_depth(depth: int) -> None:
    """Raise TLDecodeError when objects are nested deeper than MAX_DEPTH."""
    if depth > MAX_DEPTH:
        raise TLDecodeError("the objects are nested too deeply")


def read_bytes(data: bytes, pos: int, _depth: int = 0) -> tuple[Any, int]:
    """A TL byte string."""
    size = data[pos]
    if size < 254:
        pos += 1
        end = pos + size
    elif size == 254:
        size = unpack_I(data, pos)[0] >> 8
        pos += 4
        end = pos + size
    else:
        raise TLDecodeError("a string begins with the reserved byte 255")
    return data[pos:end], end + 3 & -4


def read_str(data: bytes, pos: int, _depth: int = 0) -> tuple[Any, int]:
    """A TL string, UTF-8."""
    size = data[pos]
    if size < 254:
        pos += 1
        end = pos + size
        try:
            return data[pos:end].decode(), end + 3 & -4
        except UnicodeDecodeError:
            return data[pos:end].decode(errors="replace"), end + 3 & -4
    raw, pos = read_bytes(data, pos)
    return str(raw, "utf-8", "replace"), pos


def _vector_count(data: bytes, pos: int, item_size: int = 4) -> int:
    vector_id, count = unpack_II(data, pos)
    if vector_id != VECTOR_ID:
        raise TLDecodeError(f"unknown constructor 0x{vector_id:08x} where Vector is expected")
    if count * item_size > len(data) - pos - 8:
        raise TLDecodeError(f"a vector of {count} items cannot fit into the {len(data) - pos - 8} bytes that follow")
    return cast("int", count)


def read_ints(data: bytes, pos: int, _depth: int = 0) -> tuple[Any, int]:
    """``Vector<int>``."""
    count = _vector_count(data, pos)
    return list(struct.unpack_from(f"<{count}i", data, pos + 8)), pos + 8 + 4 * count


def read_longs(data: bytes, pos: int, _depth: int = 0) -> tuple[Any, int]:
    """``Vector<long>``."""
    count = _vector_count(data, pos, 8)
    return list(struct.unpack_from(f"<{count}q", data, pos + 8)), pos + 8 + 8 * count


def read_strs(data: bytes, pos: int, _depth: int = 0) -> tuple[Any, int]:
    """``Vector<string>``."""
    count = _vector_count(data, pos)
    pos += 8
    items = []
    for _ in range(count):
        item, pos = read_str(data, pos)
        items.append(item)
    return items, pos


def read_objects(table: Table, data: bytes, pos: int, depth: int) -> tuple[Any, int]:
    """``Vector<T>`` of a boxed type."""
    count = _vector_count(data, pos)
    pos += 8
    depth += 1
    items = []
    for _ in range(count):
        item, pos = table[unpack_I(data, pos)[0]](data, pos + 4, depth)
        items.append(item)
    return items, pos


def vector_reader(item: Reader) -> Reader:
    """The reader of ``Vector<…>`` with any kind of item."""

    def read_vector(data: bytes, pos: int, depth: int) -> tuple[Any, int]:
        return _read_items(item, _vector_count(data, pos), data, pos + 8, depth)

    return read_vector


def bare_vector_reader(item: Reader) -> Reader:
    """The reader of ``vector<…>``: a count without the constructor id in front."""

    def read_bare_vector(data: bytes, pos: int, depth: int) -> tuple[Any, int]:
        count = unpack_I(data, pos)[0]
        if count * 4 > len(data) - pos - 4:
            raise TLDecodeError(
                f"a vector of {count} items cannot fit into the {len(data) - pos - 4} bytes that follow"
            )
        return _read_items(item, count, data, pos + 4, depth)

    return read_bare_vector


def _read_items(item: Reader, count: int, data: bytes, pos: int, depth: int) -> tuple[Any, int]:
    check_depth(depth)
    items = []
    for _ in range(count):
        value, pos = item(data, pos, depth + 1)
        items.append(value)
    return items, pos


def bare_reader(table: Table, constructor_id: int) -> Reader:
    """The reader of a bare constructor: its fields without the id in front."""

    def read_bare(data: bytes, pos: int, depth: int) -> tuple[Any, int]:
        return table[constructor_id](data, pos, depth + 1)

    return read_bare


def fixed_reader(layout: str) -> Reader:
    """The reader of one value of fixed size."""
    layout_struct = struct.Struct("<" + layout)

    def read_fixed(data: bytes, pos: int, _depth: int) -> tuple[Any, int]:
        return layout_struct.unpack_from(data, pos)[0], pos + layout_struct.size

    return read_fixed


def read_bool(data: bytes, pos: int, _depth: int = 0) -> tuple[Any, int]:
    """A boxed ``Bool``."""
    return BOOLS[unpack_I(data, pos)[0]], pos + 4


def read_true(_data: bytes, pos: int, _depth: int = 0) -> tuple[Any, int]:
    """A bare ``true``: no bytes at all."""
    return True, pos


_read_word = fixed_reader("I")
read_int = fixed_reader("i")
read_long = fixed_reader("q")
read_double = fixed_reader("d")
read_int128 = fixed_reader("16s")
read_int256 = fixed_reader("32s")

_BASIC_READERS: dict[str, Reader] = {
    "int": read_int,
    "long": read_long,
    "double": read_double,
    "int128": read_int128,
    "int256": read_int256,
    "string": read_str,
    "bytes": read_bytes,
    "Bool": read_bool,
}


# ---- writers --------------------------------------------------------------------------------------------------------

_PADDING = (b"", b"\0\0\0", b"\0\0", b"\0")


def packer(layout: str) -> Pack:
    """``pack(*values)`` for a little-endian struct layout."""
    return struct.Struct("<" + layout).pack


class _BoolIds(dict[bool | None, int]):
    def __missing__(self, value: object) -> int:
        raise TypeError(f"a bool is needed, not {type(value).__name__}")


BOOL_IDS = _BoolIds({True: TRUE_ID, False: FALSE_ID})

_pack_I = packer("I")  # noqa: N816
_pack_II = packer("II")  # noqa: N816


def write_bytes(out: bytearray, value: Any) -> None:
    """A TL byte string."""
    if value.__class__ is not bytes:
        if not isinstance(value, bytes | bytearray | memoryview):
            raise TypeError(f"bytes are needed, not {type(value).__name__}")
        value = bytes(value)  # the items of a memoryview need not be bytes
    size = len(value)
    if size < 254:
        out.append(size)
        size += 1
    elif size <= _MAX_STRING:
        out += _pack_I(size << 8 | 254)
    else:
        raise ValueError("a TL string is shorter than 16 MiB")
    out += value
    out += _PADDING[size & 3]


def write_str(out: bytearray, value: Any) -> None:
    """A TL string, UTF-8."""
    write_bytes(out, value.encode())


def write_bool(out: bytearray, value: Any) -> None:
    """A boxed ``Bool``."""
    out += _pack_I(BOOL_IDS[value])


def write_true(_out: bytearray, _value: Any) -> None:
    """A bare ``true``: no bytes at all."""


def write_object(out: bytearray, value: Any) -> None:
    """A boxed object."""
    value.write_to(out)


def write_bare(out: bytearray, value: Any) -> None:
    """A bare constructor: its fields without the id in front."""
    start = len(out)
    value.write_to(out)
    del out[start : start + 4]


def fixed(value: Any, size: int) -> bytes:
    """The bytes of an int128 or int256. Raises ValueError for any other length."""
    if len(value) != size:
        raise ValueError(f"{size} bytes are needed, not {len(value)}")
    return cast("bytes", value)


def fixed_writer(layout: str, size: int = 0) -> Writer:
    """The writer of one value of fixed size; ``size`` is the length of a value that is bytes."""
    pack = packer(layout)

    def write_fixed(out: bytearray, value: Any) -> None:
        out += pack(fixed(value, size) if size else value)

    return write_fixed


def _check_list(values: Any) -> int:
    if not isinstance(values, list | tuple):
        raise TypeError(f"a list is needed, not {type(values).__name__}")
    return len(values)


def write_ints(out: bytearray, values: Any) -> None:
    """``Vector<int>``."""
    count = _check_list(values)
    out += struct.pack(f"<II{count}i", VECTOR_ID, count, *values)


def write_longs(out: bytearray, values: Any) -> None:
    """``Vector<long>``."""
    count = _check_list(values)
    out += struct.pack(f"<II{count}q", VECTOR_ID, count, *values)


def write_strs(out: bytearray, values: Any) -> None:
    """``Vector<string>``."""
    out += _pack_II(VECTOR_ID, _check_list(values))
    for value in values:
        write_bytes(out, value.encode())


def write_objects(out: bytearray, values: Any) -> None:
    """``Vector<T>`` of a boxed type."""
    out += _pack_II(VECTOR_ID, _check_list(values))
    for value in values:
        value.write_to(out)


def vector_writer(item: Writer) -> Writer:
    """The writer of ``Vector<…>`` with any kind of item."""

    def write_vector(out: bytearray, values: Any) -> None:
        out += _pack_II(VECTOR_ID, _check_list(values))
        for value in values:
            item(out, value)

    return write_vector


def bare_vector_writer(item: Writer) -> Writer:
    """The writer of ``vector<…>``: a count without the constructor id in front."""

    def write_bare_vector(out: bytearray, values: Any) -> None:
        out += _pack_I(_check_list(values))
        for value in values:
            item(out, value)

    return write_bare_vector


write_int = fixed_writer("i")
write_long = fixed_writer("q")
write_double = fixed_writer("d")
write_int128 = fixed_writer("16s", 16)
write_int256 = fixed_writer("32s", 32)

_NO_OBJECTS = frozenset({"int", "long", "double", "int128", "int256", "string", "bytes", "Bool", "true"})

_BASIC_WRITERS: dict[str, Writer] = {
    "int": write_int,
    "long": write_long,
    "double": write_double,
    "int128": write_int128,
    "int256": write_int256,
    "string": write_str,
    "bytes": write_bytes,
    "Bool": write_bool,
}


def _encode(value: TLObject) -> bytes:
    out = bytearray()
    try:
        value.write_to(out)
    except (struct.error, AttributeError, TypeError, ValueError):
        _check_object(value)
        raise
    return bytes(out)


# ---- introspection, dictionaries, error messages --------------------------------------------------------------------


class FieldInfo(NamedTuple):
    """One field of a class: its Python name, its name and type in the schema (``Vector<int>``, ``true``, ``Peer``), and
    whether it may be absent."""

    name: str
    tl_name: str
    type: str
    optional: bool


_FIELDS: dict[type[TLObject], tuple[FieldInfo, ...]] = {}


def fields(cls: type[TLObject]) -> tuple[FieldInfo, ...]:
    """The fields of a class in the schema's order, without the flags words, which are computed."""
    found = _FIELDS.get(cls)
    if found is None:
        names = iter(cls.TL.partition(" = ")[0].split(" ")[1:])
        infos = []
        for word in names:
            tl_name, _, type_text = word.partition(":")
            if type_text == "#" or word.startswith("{"):
                continue
            condition, question, rest = type_text.partition("?")
            infos.append(FieldInfo(field_name(tl_name), tl_name, rest if question else condition, bool(question)))
        found = _FIELDS[cls] = tuple(infos)
    return found


def class_name(tl_name: str) -> str:
    """The Python name of a constructor or method (without its namespace): ``req_pq_multi`` → ``ReqPqMulti``."""
    name = "".join(part[:1].upper() + part[1:] for part in tl_name.split("_"))
    return name + "_" if keyword.iskeyword(name) or name in _TAKEN_CLASSES else name


def field_name(tl_name: str) -> str:
    """The Python name of a field: the schema's, with an underscore where Python or TLObject needs the name itself."""
    return tl_name + "_" if keyword.iskeyword(tl_name) or hasattr(Function, tl_name) else tl_name


_TAKEN_CLASSES = frozenset({"FieldInfo", "Function", "Registry", "TLDecodeError", "TLObject", "Table"})


def _split_type(text: str) -> tuple[str, str]:
    head, bracket, inner = text.partition("<")
    return (head, inner[:-1]) if bracket else (text, "")


def _plain(value: Any) -> Any:
    if isinstance(value, TLObject):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, bytes | bytearray | memoryview):
        return value.hex()
    return value


def _short(value: Any) -> str:
    if isinstance(value, bytes) and len(value) > _SHOWN_BYTES:
        return f"<{len(value)} bytes {value[:8].hex()}…>"
    if isinstance(value, list):
        return f"[{', '.join(map(_short, value))}]"
    return repr(value)


_INT_BITS = {"int": 32, "long": 64}
_SIZES = {"int128": 16, "int256": 32}
_SHOWN_TEXT = 40

_CHECKED_FIELDS: dict[type[TLObject], tuple[tuple[tuple[str, str], ...], tuple[str, ...]]] = {}
_NOTHING_TO_CHECK: tuple[tuple[tuple[str, str], ...], tuple[str, ...]] = ((), ())


def _check_types(value: TLObject) -> None:
    """Raise TypeError unless every object inside ``value``, which can be encoded, is of the type the schema says, and
    every bool a bool: ``"no"`` and 1 would count as True."""
    cls = type(value)
    found = _CHECKED_FIELDS.get(cls)
    if found is None:
        infos = fields(cls)
        found = (
            tuple((info.name, info.type) for info in infos if _innermost(info.type) not in _NO_OBJECTS),
            tuple(info.name for info in infos if info.type in {"true", "Bool"}),
        )
        if found == _NOTHING_TO_CHECK:
            found = _NOTHING_TO_CHECK
        _CHECKED_FIELDS[cls] = found
    objects, bools = found
    for name in bools:
        item = getattr(value, name)
        if item is not False and item is not True and item is not None:
            shown = _given(item, secret=name in cls._SECRET)
            raise TypeError(f"{_label(cls)}.{name}: a bool is needed, not {shown}")
    for name, type_text in objects:
        item = getattr(value, name)
        if item is not None:
            _check_type(type_text, item, cls, name)


def _check_type(type_text: str, value: Any, cls: type[TLObject], name: str) -> None:
    _, inner = _split_type(type_text)
    if inner:
        for number, item in enumerate(value):
            _check_type(inner, item, cls, f"{name}[{number}]")
        return
    if not isinstance(value, TLObject):
        raise TypeError(f"{_label(cls)}.{name}: a TL object is needed, not {type(value).__name__}")
    given = type(value)
    if type_text != "Object" and not _belongs(given, type_text, _registry_of(cls)):
        wanted = "a method call" if type_text.startswith("!") else type_text
        kind = "a method" if issubclass(given, Function) else f"of type {given.TL_TYPE}"
        raise TypeError(f"{_label(cls)}.{name}: {given.TL_NAME} is {kind}, and {wanted} is needed")
    _check_types(value)


def _belongs(given: type[TLObject], type_text: str, registry: Registry) -> bool:
    if type_text.startswith("!"):
        return issubclass(given, Function)
    if issubclass(given, Function):
        return False
    if type_text == given.TL_TYPE:
        return True
    name = type_text.removeprefix("%")
    if not name.rpartition(".")[2][:1].isupper():
        return name == given.TL_NAME
    return name == given.TL_TYPE or not registry.defines(name)


def _innermost(type_text: str) -> str:
    while "<" in type_text:
        type_text = _split_type(type_text)[1]
    return type_text


def _given(value: Any, *, secret: bool) -> str:
    """What was given, for a message: its type, and what it is where that is short and no secret."""
    name = type(value).__name__
    if secret or value is None or not isinstance(value, str | int | float | bytes):
        return name
    if isinstance(value, int) and value.bit_length() > 4 * _SHOWN_TEXT:
        return f"{name} (of {value.bit_length()} bits)"
    shown = (
        _short(value) if isinstance(value, bytes) else repr(value[:_SHOWN_TEXT] if isinstance(value, str) else value)
    )
    return f"{name} ({shown}{'…' if isinstance(value, str) and len(value) > _SHOWN_TEXT else ''})"


def _check_object(value: TLObject) -> None:
    """Raise the ValueError or TypeError that says which field of ``value``, or of an object in it, cannot be
    encoded."""
    cls = type(value)
    infos = fields(cls)
    flags = dict(_flag_conditions(cls))
    for info in infos:
        item = getattr(value, info.name)
        where = f"{_label(cls)}.{info.name}"
        if item is None and info.optional:
            for other in infos:
                partner = getattr(value, other.name)
                if flags.get(other.tl_name) == flags[info.tl_name] and partner is not None and partner is not False:
                    raise ValueError(f"{where}: needed when {other.name} is given, they share one flag")
        elif info.type != "true":
            _check(info.type, item, where, secret=info.name in cls._SECRET)


def _flag_conditions(cls: type[TLObject]) -> Iterable[tuple[str, str]]:
    for word in cls.TL.partition(" = ")[0].split(" ")[1:]:
        tl_name, _, type_text = word.partition(":")
        if "?" in type_text:
            yield tl_name, type_text.partition("?")[0]


def _check(type_text: str, value: Any, where: str, *, secret: bool = False) -> None:
    """Raise ValueError or TypeError, beginning with ``where``, unless ``value`` can be encoded as ``type_text``."""
    _, inner = _split_type(type_text)
    if inner:
        if not isinstance(value, list | tuple):
            raise TypeError(f"{where}: a list is needed, not {_given(value, secret=secret)}")
        for number, item in enumerate(value):
            _check(inner, item, f"{where}[{number}]", secret=secret)
    elif type_text in _INT_BITS:
        bits = _INT_BITS[type_text]
        if not isinstance(value, int):
            raise TypeError(f"{where}: an int is needed, not {_given(value, secret=secret)}")
        if not -1 << bits - 1 <= value < 1 << bits - 1:
            message = f"{where}: the number needs more than the {bits} bits of a TL {type_text}"
            raise ValueError(message + ("" if secret else f", given is {_given(value, secret=False)}"))
    elif type_text == "double":
        if not isinstance(value, int | float):
            raise TypeError(f"{where}: a float is needed, not {_given(value, secret=secret)}")
    elif type_text == "string":
        if not isinstance(value, str):
            raise TypeError(f"{where}: a str is needed, not {_given(value, secret=secret)}")
        try:
            size = len(value.encode())
        except UnicodeEncodeError:
            raise ValueError(f"{where}: the text cannot be written as UTF-8") from None
        if size > _MAX_STRING:
            raise ValueError(f"{where}: a TL string is shorter than 16 MiB")
    elif type_text in _SIZES or type_text == "bytes":
        if not isinstance(value, bytes | bytearray | memoryview):
            raise TypeError(f"{where}: bytes are needed, not {_given(value, secret=secret)}")
        if len(value) != _SIZES.get(type_text, len(value)):
            raise ValueError(f"{where}: {_SIZES[type_text]} bytes are needed, not {len(value)}")
        if len(value) > _MAX_STRING:
            raise ValueError(f"{where}: a TL string is shorter than 16 MiB")
    elif type_text == "Bool":
        if value not in (True, False):
            raise TypeError(f"{where}: a bool is needed, not {_given(value, secret=secret)}")
    elif type_text != "true":
        if not isinstance(value, TLObject):
            raise TypeError(f"{where}: a TL object of type {type_text} is needed, not {_given(value, secret=secret)}")
        _check_object(value)


def _label(cls: type[TLObject]) -> str:
    namespace = cls.TL_NAME.rpartition(".")[0]
    return f"{namespace}.{cls.__name__}" if namespace else cls.__name__
