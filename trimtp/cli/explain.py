"""``explain``: what the schema says of a method, constructor or type, and what an error means, in the terminal."""

from __future__ import annotations

import argparse
from typing import Any

import trimtp_api as api
import trio
from trimtp_api import Function

from trimtp.cli.exits import DONE, Failed
from trimtp.cli.output import Output
from trimtp.cli.schema import all_classes, closest
from trimtp.errors import RpcError, known
from trimtp.rpc import parse_error

__all__ = ["explain"]

_SAMPLES: dict[str, str] = {
    "int": "1",
    "long": "1",
    "double": "1.0",
    "string": '"…"',
    "bytes": 'b"…"',
    "int128": "bytes(16)",
    "int256": "bytes(32)",
    "Bool": "True",
    "true": "True",
}
_SPEC = "https://core.telegram.org"


async def explain(args: argparse.Namespace, out: Output) -> int:
    """Explain ``args.name``, or say what name may have been meant."""
    await trio.lowlevel.checkpoint()
    name: str = args.name
    page = _class_page(name) or _type_page(name) or _error_page(name)
    if page is None:
        names = {cls.TL_NAME for cls in all_classes()} | {cls.TL_TYPE for cls in all_classes()} | set(known.BY_NAME)
        raise Failed(f"neither the schema nor the list of errors has {name!r}{closest(name, sorted(names))}")
    if out.json:
        out.document(page)
    else:
        _print(page, out)
    return DONE


def _class_page(name: str) -> dict[str, Any] | None:
    try:
        cls = api.by_name(name)
    except LookupError:
        return None
    if name != cls.TL_NAME:  # by_name is generous with capitals, and a type differs from its constructor by one
        return None
    kind = "method" if issubclass(cls, Function) else "constructor"
    return {
        "kind": kind,
        "name": cls.TL_NAME,
        "tl": cls.TL,
        "id": f"{cls.CONSTRUCTOR_ID:08x}",
        "python": _python_name(cls),
        "example": _example(cls),
        "parameters": [{"name": info.name, "type": info.type, "optional": info.optional} for info in api.fields(cls)],
        "result" if kind == "method" else "type": cls.TL_TYPE,
        "url": f"{_SPEC}/{kind}/{cls.TL_NAME}",
    }


def _type_page(name: str) -> dict[str, Any] | None:
    constructors: list[type[api.TLObject]] = []
    methods: list[type[api.TLObject]] = []
    takers: list[type[api.TLObject]] = []
    for cls in all_classes():
        if name == cls.TL_TYPE:
            (methods if issubclass(cls, Function) else constructors).append(cls)
        if any(_innermost(info.type) == name for info in api.fields(cls)):
            takers.append(cls)
    if not constructors:
        return None
    return {
        "kind": "type",
        "name": name,
        "constructors": [cls.TL for cls in constructors],
        "returned_by": [cls.TL_NAME for cls in methods],
        "taken_by": [cls.TL_NAME for cls in takers],
        "url": f"{_SPEC}/type/{name}",
    }


def _error_page(name: str) -> dict[str, Any] | None:
    error = parse_error(0, name.upper())
    cls = known.BY_NAME.get(name.upper()) or known.BY_NAME.get(error.name)
    if cls is None:
        return None
    families = [base.__name__ for base in cls.__mro__[1:] if issubclass(base, RpcError) and base.__name__[0] != "_"]
    properties = {
        attribute: " ".join((value.__doc__ or "").split())
        for base in cls.__mro__
        for attribute, value in vars(base).items()
        if isinstance(value, property)
    }
    return {
        "kind": "error",
        "name": next(known_name for known_name, other in known.BY_NAME.items() if other is cls),
        "python": f"trimtp.errors.{cls.__name__}",
        "is_a": families,
        "about": " ".join((cls.__doc__ or "").replace("``", "").split()),
        "properties": properties,
        "url": f"{_SPEC}/api/errors",
    }


def _innermost(tl_type: str) -> str:
    return tl_type.rpartition("<")[2].rstrip(">")


def _python_name(cls: type[api.TLObject]) -> str:
    namespace = cls.TL_NAME.rpartition(".")[0]
    return ".".join(part for part in ("api", namespace, cls.__name__) if part)


def _example(cls: type[api.TLObject]) -> str:
    needed = [f"{info.name}={_sample(info.type)}" for info in api.fields(cls) if not info.optional]
    built = f"{_python_name(cls)}({', '.join(needed)})"
    return f"result = await client.invoke({built})" if issubclass(cls, Function) else built


def _sample(tl_type: str) -> str:
    if "<" in tl_type:
        return f"[{_sample(_innermost(tl_type))}]"
    return _SAMPLES.get(tl_type, "…")


def _print(page: dict[str, Any], out: Output) -> None:
    out.say(out.style("bold", f"{page['name']} ({page['kind']})"))
    out.say("")
    match page["kind"]:
        case "error":
            out.say(page["about"])
            out.say("")
            out.say(f"  except {page['python']}")
            out.say(f"  a kind of: {', '.join(page['is_a'])}")
            for attribute, about in page["properties"].items():
                out.say(f"  .{attribute}: {about}")
        case "type":
            for line in page["constructors"]:
                out.say(f"  {line}")
            for label, names in (("Returned by", page["returned_by"]), ("Taken by", page["taken_by"])):
                if names:
                    out.say("")
                    out.say(f"{label}: {', '.join(names)}")
        case _:
            out.say(f"  {page['example']}")
            out.say("")
            out.say(f"  {page['tl']}")
            out.say("")
            if page["parameters"]:
                rows = [(p["name"], p["type"], "optional" if p["optional"] else "") for p in page["parameters"]]
                out.table(("Parameter", "Type", ""), rows)
                out.say("")
            out.say(f"Result: {page['result']}" if "result" in page else f"Type: {page['type']}")
    out.say("")
    out.say(out.style("dim", page["url"]))
