"""Whole modules of the generated package, as text.

:func:`package` returns the complete package as a mapping from path to text; the command line writes it or compares it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from tools.tlgen import secrets
from tools.tlgen.codec import Codec, Needs, class_of, ordered_fields
from tools.tlgen.crc import constructor_id
from tools.tlgen.docs import docstring
from tools.tlgen.layout import Layout, Module, arrange
from tools.tlgen.names import field_name, union_name
from tools.tlgen.parser import Combinator, Field, Schema, TypeRef

__all__ = ["HEADER", "package"]

HEADER = "# Written by `python -m tools.tlgen` from the TL schema. Do not edit."
_TEMPLATE = Path(__file__).parent / "template"
_PYTHON_TYPES = {
    "int": "int",
    "long": "int",
    "double": "float",
    "string": "str",
    "bytes": "bytes",
    "int128": "bytes",
    "int256": "bytes",
    "Bool": "bool",
    "true": "bool",
}
_BUILTINS = {"int", "float", "str", "bytes", "bool", "list"}
_RUNTIME_NAMES = ("FieldInfo", "Function", "TLDecodeError", "TLObject", "Vector", "fields")
_REGISTRY_NAMES = ("by_id", "by_name", "find", "find_method", "from_bytes", "from_dict", "from_json")


def package(api: Schema, mtproto: Schema | None) -> dict[str, str]:
    """The generated package: relative path → text. Raises SchemaError for what cannot be generated."""
    files = {"py.typed": "", "_runtime.py": f"{HEADER}\n{(_TEMPLATE / 'runtime.py').read_text(encoding='utf-8')}"}
    files |= _Package(arrange(api), "", has_mtproto=mtproto is not None).files()
    if mtproto is not None:
        files |= _Package(arrange(mtproto), "mtproto", has_mtproto=False).files()
    return files


class _Package:
    """The files of one schema. ``inside`` is the subpackage it goes to, empty for the API itself."""

    def __init__(self, layout: Layout, inside: str, *, has_mtproto: bool) -> None:
        self._layout = layout
        self._inside = inside
        self._has_mtproto = has_mtproto
        self._numbers = {path: number for number, path in enumerate(layout.modules)}

    def files(self) -> dict[str, str]:
        folder = f"{self._inside}/" if self._inside else ""
        files = {
            f"{folder}__init__.py": self._init(),
            f"{folder}__init__.pyi": self._init_stub(),
            f"{folder}_index.py": self._index(),
            f"{folder}_root/__init__.py": self._root_init(),
            f"{folder}_root/__init__.pyi": self._root_stub(),
        }
        for module in self._layout.modules.values():
            files[f"{folder}{module.path.replace('.', '/')}.py"] = _ModuleText(
                self._layout, module, self._inside
            ).text()
        return files

    @property
    def _submodules(self) -> list[str]:
        namespaces = [path for path in self._layout.modules if not path.startswith("_root.")]
        return [*namespaces, *(["mtproto"] if self._has_mtproto else [])]

    def _runtime(self, depth: int) -> str:
        return "." * (depth + (1 if self._inside else 0)) + "_runtime"

    # ---- the package itself ----------------------------------------------------------------------------------------

    def _root_names(self) -> dict[str, str]:
        """Python name → module, for everything without a namespace."""
        names: dict[str, str] = {}
        for path, module in self._layout.modules.items():
            if path.startswith("_root."):
                for type_name, constructors in module.types.items():
                    names[union_name(type_name)] = path
                    names |= {class_of(item): path for item in constructors}
                names |= {class_of(item): path for item in module.functions}
        return dict(sorted(names.items()))

    def _init(self) -> str:
        runtime = self._runtime(1)
        lines = [
            HEADER,
            *self._doc(),
            "",
            "from __future__ import annotations",
            "",
            "from importlib import import_module as _import_module",
            "",
        ]
        if not self._inside:
            lines += [f"LAYER = {self._layout.layer}", '"""The layer of the schema; 0 where it names none."""', ""]
        lines += [
            *_frozenset("_SUBMODULES", self._submodules),
            *_frozenset("_RUNTIME", _RUNTIME_NAMES),
            *_frozenset("_REGISTRY", _REGISTRY_NAMES),
            "",
            "",
            "def __getattr__(name: str) -> object:",
            "    value: object",
            "    if name in _SUBMODULES:",
            '        return _import_module(f".{name}", __name__)',
            "    if name in _RUNTIME:",
            f'        value = getattr(_import_module("{runtime}", __name__), name)',
            "    elif name in _REGISTRY:",
            '        value = getattr(_import_module("._index", __name__).registry, name)',
            '    elif name.startswith("_"):',
            '        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")',
            "    else:",
            "        try:",
            '            value = _import_module("._index", __name__).registry.root_attribute(name)',
            "        except KeyError:",
            '            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None',
            "    globals()[name] = value",
            "    return value",
            "",
            "",
            "def __dir__() -> list[str]:",
            "    from ._index import ROOT",
            "",
            "    return sorted({*globals(), *_SUBMODULES, *_RUNTIME, *_REGISTRY, *ROOT})",
        ]
        return "\n".join(lines) + "\n"

    def _init_stub(self) -> str:
        """What type checkers see instead of ``__getattr__``."""
        lines = [
            HEADER,
            *self._doc(),
            "",
            *(f"from . import {name} as {name}" for name in self._submodules),
            "from ._index import registry as _registry",
            *(f"from ._root import {name} as {name}" for name in self._root_names()),
            *(f"from {self._runtime(1)} import {name} as {name}" for name in _RUNTIME_NAMES),
            "",
            *([] if self._inside else ["LAYER: int"]),
            *(f"{name} = _registry.{name}" for name in _REGISTRY_NAMES),
        ]
        return "\n".join(lines) + "\n"

    def _doc(self) -> list[str]:
        what = "the MTProto service schema" if self._inside else "the Telegram API schema"
        return [
            f'"""Every constructor and method of {what}, loaded when first used.',
            "",
            "``auth.importAuthorization`` is ``auth.ImportAuthorization``, ``user`` is ``User``, and the boxed type",
            "``auth.Authorization`` is the union ``auth.TypeAuthorization``. Fields are keyword arguments.",
            '"""',
        ]

    def _root_init(self) -> str:
        lines = [
            HEADER,
            '"""What has no namespace. The parent package finds it through the index; the stub lists it."""',
        ]
        return "\n".join(lines) + "\n"

    def _root_stub(self) -> str:
        names = self._root_names().items()
        lines = [HEADER, *(f"from .{path.partition('.')[2]} import {name} as {name}" for name, path in names)]
        return "\n".join(lines) + "\n"

    def _index(self) -> str:
        layout = self._layout
        numbers = self._numbers
        arguments = "MODULES, IDS, TYPES, ROOT" + (', fallback=".._index"' if self._inside else "")
        lines = [
            HEADER,
            '"""Where everything is: numbers stand for the entries of MODULES."""',
            "",
            "from __future__ import annotations",
            "",
            f"from {self._runtime(1)} import Registry",
            "",
            "MODULES = (",
            *(f'    ".{path}",' for path in layout.modules),
            ")",
            "",
            "IDS: dict[int, int] = {",
            *(f"    0x{key:08X}: {numbers[layout.module_of(item).path]}," for key, item in sorted(layout.ids.items())),
            "}",
            "",
            "TYPES: dict[str, int] = {",
            *(f'    "{name}": {numbers[module.path]},' for name, module in sorted(layout.type_module.items())),
            "}",
            "",
            "ROOT: dict[str, int] = {",
            *(f'    "{name}": {numbers[path]},' for name, path in self._root_names().items()),
            "}",
            "",
            f'registry = Registry(__name__.rpartition(".")[0], {arguments})',
        ]
        return "\n".join(lines) + "\n"


def _frozenset(name: str, items: Iterable[str]) -> list[str]:
    return [f"{name} = frozenset(", "    (", *(f'        "{item}",' for item in items), "    )", ")"]


class _ModuleText:
    """One module with classes."""

    def __init__(self, layout: Layout, module: Module, inside: str) -> None:
        self._layout = layout
        self._module = module
        self._inside = inside
        self._in_root = module.path.startswith("_root.")
        self._needs = Needs()
        self._codec = Codec(layout, self._needs)
        self._namespaces: set[str] = set()  # modules named in annotations
        self._typing = {"Any", "ClassVar"}
        self._builtins = False

    def text(self) -> str:
        module = self._module
        body: list[str] = []
        for type_name, constructors in module.types.items():
            for item in constructors:
                body += self._class(item)
            members = " | ".join(class_of(item) for item in constructors)
            self._typing.add("TypeAlias")
            body += ["", "", f"{union_name(type_name)}: TypeAlias = {members}"]
            body += [f'"""``{type_name}``: https://core.telegram.org/type/{type_name}"""']
        for item in module.functions:
            body += self._class(item)
        readers: list[str] = []
        for item in [*(item for group in module.types.values() for item in group), *module.functions]:
            class_ = class_of(item)
            # `new` is the class: a checker must not see it called by position, and a local is found faster
            returned = f"{class_}[Any]" if item.generics else class_
            signature = f"data: bytes, pos: int, depth: int, new: Any = {class_}"
            readers += ["", "", f"def _read_{class_}({signature}) -> tuple[{returned}, int]:"]
            readers += [f"    {line}" for line in self._codec.reader(item)]
        return "\n".join([*self._head(), *body, *readers, "", "", *self._tables()]) + "\n"

    def _tables(self) -> list[str]:
        lines = []
        for type_name, constructors in self._module.types.items():
            lines += [f'registry.add("{type_name}", {{', *self._entries(constructors), "})"]
        if self._module.functions:
            lines += ["registry.add_functions({", *self._entries(self._module.functions), "})"]
        return lines

    @staticmethod
    def _entries(combinators: Iterable[Combinator]) -> list[str]:
        return [f"    0x{constructor_id(item):08X}: _read_{class_of(item)}," for item in combinators]

    # ---- head ------------------------------------------------------------------------------------------------------

    def _head(self) -> list[str]:
        dots = "." * (1 + (1 if self._in_root else 0))
        runtime = f"{dots}{'.' if self._inside else ''}_runtime"
        needs = self._needs
        names = set(needs.runtime)
        if needs.unpack:
            names.add("unpacker")
        if needs.pack:
            names.add("packer")
        named = "root constructors" if self._in_root else f"the namespace ``{self._module.namespace}``"
        lines = [HEADER, f'"""TL: {named}."""', "", "from __future__ import annotations", ""]
        if self._builtins:
            lines.append("import builtins")
        if self._namespaces or needs.pack or needs.unpack:
            self._typing.add("TYPE_CHECKING")
        if self._typing:
            lines.append(f"from typing import {', '.join(sorted(self._typing))}")
        if lines[-1]:
            lines.append("")
        lines.append(f"from {dots}_index import registry")
        lines += [f"from {runtime} import (", *(f"    {name}," for name in sorted(names)), ")"]
        annotations = [name for name, used in (("Pack", needs.pack), ("Unpack", needs.unpack)) if used]
        if self._namespaces or annotations:
            lines += ["", "if TYPE_CHECKING:"]
            if annotations:
                lines.append(f"    from {runtime} import {', '.join(annotations)}")
            for name in sorted(self._namespaces):
                alias = name if name == "_root" else f"_{name}"
                lines.append(f"    from {dots} import {name} as {alias}")
        constants = [f'unpack_{layout}: Unpack = unpacker("{layout}")' for layout in sorted(needs.unpack)]
        constants += [f'pack_{layout}: Pack = packer("{layout}")' for layout in sorted(needs.pack)]
        constants += [f'{name} = registry.table("{type_}")' for name, type_ in sorted(needs.tables.items())]
        constants += [f"{name} = {expression}" for name, expression in needs.composed.items()]
        return [*lines, "", *constants] if constants else lines

    # ---- classes ---------------------------------------------------------------------------------------------------

    def _class(self, item: Combinator) -> list[str]:
        fields = ordered_fields(item)
        shadowed = _BUILTINS & {field_name(part.name) for part in fields}
        if item.is_function:
            self._needs.runtime.add("Function")
            base = f"Function[{self._result(item)}]"
        else:
            self._needs.runtime.add("TLObject")
            base = "TLObject"
        line = str(item)
        identifier = constructor_id(item)
        first, *further = docstring(item)
        lines = ["", "", f"class {class_of(item)}({base}):", f'    """{first}']
        lines += [*(f"    {text}".rstrip() for text in further), '    """', ""]
        lines += [
            f"    CONSTRUCTOR_ID: ClassVar[int] = 0x{identifier:08X}",
            f'    TL_NAME: ClassVar[str] = "{item.name}"',
            f'    TL_TYPE: ClassVar[str] = "{item.result}"',
            f'    TL: ClassVar[str] = "{line}"',
        ]
        hidden = secrets.hidden_fields(item)
        if hidden:
            lines.append(f"    _SECRET = frozenset({{{', '.join(f'{chr(34)}{name}{chr(34)}' for name in hidden)}}})")
        wrapped = [part for part in item.fields if part.type.bang]
        if wrapped:
            lines.append(f'    _WRAPS = "{field_name(wrapped[0].name)}"')
        lines.append("")
        for part in fields:
            lines.append(f"    {field_name(part.name)}: {self._annotation(part, shadowed)}")
        if fields:
            lines.append("")
        lines.append("    def write_to(self, out: bytearray) -> None:")
        lines += [f"        {text}" for text in self._codec.writer(item)]
        if item.result.name == "Bool" and not item.is_function:
            lines += self._bool_methods(is_true=item.name.endswith("True"))
        return lines

    @staticmethod
    def _bool_methods(*, is_true: bool) -> list[str]:
        """Where a ``Bool`` is expected Python gets a bool; at the top of ``from_bytes`` nothing is expected."""
        return [
            "",
            "    def __bool__(self) -> bool:",
            f"        return {is_true}",
            "",
            "    def __eq__(self, other: object) -> bool:",
            f"        return other is {is_true} or type(other) is type(self)",
            "",
            "    def __hash__(self) -> int:",
            f"        return hash({is_true})",
        ]

    def _annotation(self, part: Field, shadowed: set[str]) -> str:
        text = self._python_type(part.type, shadowed)
        if part.is_true_flag:
            return f"{text} = False"
        return text if part.flag is None else f"{text} | None = None"

    def _python_type(self, type_: TypeRef, shadowed: set[str]) -> str:
        if type_.args:
            return f"{self._builtin('list', shadowed)}[{self._python_type(type_.args[0], shadowed)}]"
        if type_.bang:
            self._needs.runtime |= {"Function", "R"}
            return "Function[R]"
        if type_.name in _PYTHON_TYPES:
            return self._builtin(_PYTHON_TYPES[type_.name], shadowed)
        constructor = self._layout.constructors.get(type_.name)
        owner = constructor.result.name if constructor else type_.name
        module = self._layout.type_module.get(owner)
        if module is None or owner == "Object":
            self._needs.runtime.add("TLObject")
            return "TLObject"
        name = union_name(owner) if constructor is None else class_of(constructor)
        if module is self._module:
            return name
        head = "_root" if module.path.startswith("_root.") else module.path
        self._namespaces.add(head)
        return f"{'_root' if head == '_root' else '_' + head}.{name}"

    def _builtin(self, name: str, shadowed: set[str]) -> str:
        if name not in shadowed:
            return name
        self._builtins = True
        return f"builtins.{name}"

    def _result(self, item: Combinator) -> str:
        """The parameter of ``Function[…]``: a name at run time only where it costs nothing, a string otherwise."""
        if item.generics and item.result.name in item.generics:
            self._needs.runtime.add("R")
            return "R"
        text = self._python_type(item.result, set())
        return text if re.fullmatch(r"int|float|str|bytes|bool", text) else f'"{text}"'
