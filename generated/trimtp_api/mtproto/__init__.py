# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""Every constructor and method of the MTProto service schema, loaded when first used.

``auth.importAuthorization`` is ``auth.ImportAuthorization``, ``user`` is ``User``, and the boxed type
``auth.Authorization`` is the union ``auth.TypeAuthorization``. Fields are keyword arguments.
"""

from __future__ import annotations

from importlib import import_module as _import_module

_SUBMODULES = frozenset(
    (
        "help",
    )
)
_RUNTIME = frozenset(
    (
        "FieldInfo",
        "Function",
        "TLDecodeError",
        "TLObject",
        "Vector",
        "fields",
    )
)
_REGISTRY = frozenset(
    (
        "by_id",
        "by_name",
        "find",
        "find_method",
        "from_bytes",
        "from_dict",
        "from_json",
    )
)


def __getattr__(name: str) -> object:
    value: object
    if name in _SUBMODULES:
        return _import_module(f".{name}", __name__)
    if name in _RUNTIME:
        value = getattr(_import_module(".._runtime", __name__), name)
    elif name in _REGISTRY:
        value = getattr(_import_module("._index", __name__).registry, name)
    elif name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        try:
            value = _import_module("._index", __name__).registry.root_attribute(name)
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._index import ROOT

    return sorted({*globals(), *_SUBMODULES, *_RUNTIME, *_REGISTRY, *ROOT})
