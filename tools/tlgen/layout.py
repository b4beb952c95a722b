"""Which class stands in which module of the generated package.

Namespaces are modules (``auth`` → ``auth.py``). What has no namespace stands in the package ``_root``: methods in
``functions.py``, constructors by the first word of their *type* when many types begin with it (``UpdateNewMessage``
and all of ``Update`` → ``update.py``), otherwise by its first letter (``n.py``). All constructors of a type are in one
module, so that one import brings the whole table of its readers; and the rule is stable from layer to layer.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from tools.tlgen.crc import constructor_id
from tools.tlgen.names import class_name, module_name, union_name
from tools.tlgen.parser import Combinator, Schema, SchemaError

__all__ = ["Layout", "Module", "arrange"]

_OWN_MODULE = 10  # constructors of types beginning with one word
_SMALL = 100  # a root with fewer constructors is one module


@dataclass(slots=True)
class Module:
    """One generated module. ``path`` is its dotted name relative to the package, ``types`` maps a boxed type to its
    constructors, ``functions`` are its methods; ``namespace`` is empty for the modules of ``_root``."""

    path: str
    namespace: str
    types: dict[str, list[Combinator]] = field(default_factory=dict)
    functions: list[Combinator] = field(default_factory=list)


@dataclass(slots=True)
class Layout:
    """The modules of a package, and for every boxed type, constructor and method where it is.

    ``bare`` is the set of constructor names that some field uses bare.
    """

    layer: int
    modules: dict[str, Module]
    type_module: dict[str, Module]
    constructors: dict[str, Combinator]
    ids: dict[int, Combinator]
    recursive: set[str]

    def module_of(self, combinator: Combinator) -> Module:
        """The module a combinator stands in."""
        if combinator.is_function:
            return self.modules[module_name(combinator.namespace) if combinator.namespace else "_root.functions"]
        return self.type_module[combinator.result.name]


def arrange(schema: Schema) -> Layout:
    """Lay out a schema. Raises SchemaError where two things would get the same id or the same Python name."""
    constructors = [item for item in schema.constructors if not item.body and item.name != "vector"]
    words = Counter(_first_word(item.result.name) for item in constructors if not item.result.name.count("."))
    modules: dict[str, Module] = {}
    type_module: dict[str, Module] = {}
    for item in constructors:
        type_name = item.result.name
        path, namespace = _place(type_name, words)
        module = modules.setdefault(path, Module(path, namespace))
        module.types.setdefault(type_name, []).append(item)
        type_module[type_name] = module
    for item in schema.functions:
        path = module_name(item.namespace) if item.namespace else "_root.functions"
        modules.setdefault(path, Module(path, item.namespace)).functions.append(item)
    everything = [*constructors, *schema.functions]
    ids: dict[int, Combinator] = {}
    for item in everything:
        other = ids.setdefault(constructor_id(item), item)
        if other is not item:
            message = f"{item.name} has the same id #{constructor_id(item):08x} as {other.name} in line {other.line}"
            raise SchemaError(item.source, item.line, message)
    _check_names(constructors, schema.functions)
    return Layout(
        schema.layer,
        dict(sorted(modules.items())),
        type_module,
        {item.name: item for item in constructors},
        ids,
        _recursive(constructors),
    )


def _first_word(type_name: str) -> str:
    match = re.match(r"[A-Z]+[a-z0-9]*", type_name)
    return match[0].lower() if match else type_name[:1].lower()


def _place(type_name: str, words: Counter[str]) -> tuple[str, str]:
    namespace, _, plain = type_name.rpartition(".")
    if namespace:
        return module_name(namespace), namespace
    if words.total() < _SMALL:
        return "_root.types", ""
    word = _first_word(plain)
    return f"_root.{word if words[word] >= _OWN_MODULE else plain[:1].lower()}", ""


def _check_names(constructors: list[Combinator], functions: tuple[Combinator, ...]) -> None:
    """A constructor stands where its type stands, so the two must share a namespace; Python names must be unique."""
    taken: dict[tuple[str, str], str] = {}
    for item in constructors:
        taken.setdefault((item.result.name.rpartition(".")[0], union_name(item.result.name)), item.result.name)
    for item in [*constructors, *functions]:
        if not item.is_function and item.namespace != item.result.name.rpartition(".")[0]:
            message = f"{item.name} and its type {item.result.name} are in different namespaces"
            raise SchemaError(item.source, item.line, message)
        key = (item.namespace, class_name(item.name.rpartition(".")[2]))
        other = taken.setdefault(key, item.name)
        if other != item.name:
            raise SchemaError(
                item.source, item.line, f"{item.name} and {other} would both be called {key[1]} in Python"
            )


def _recursive(constructors: list[Combinator]) -> set[str]:
    """The boxed types whose values can contain values of the same type, at any depth: only these need a depth check."""
    uses: dict[str, set[str]] = {}
    owner = {item.name: item.result.name for item in constructors}
    for item in constructors:
        names = uses.setdefault(item.result.name, set())
        for part in item.fields:
            type_ = part.type
            while type_.args:
                type_ = type_.args[0]
            names.add(owner.get(type_.name, type_.name))
    recursive: set[str] = set()
    for start, used in uses.items():
        reached: set[str] = set()
        todo = list(used)
        while todo:
            name = todo.pop()
            if name not in reached:
                reached.add(name)
                todo += uses.get(name, ())
        # a type the schema does not define, and Object, can be anything
        if start in reached or "Object" in reached or any(name[:1].isupper() and name not in uses for name in reached):
            recursive.add(start)
    return recursive
