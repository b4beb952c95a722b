"""Bring schema and facts from a folder of collected material into the project, in one stable form.

The folder holds ``schema/api.tl``, ``schema/mtproto.tl`` and ``facts/*.json``. What is written has sorted keys, one
spelling of everything and no path of any machine, so that a new layer shows as a small difference.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.tlgen.parser import Schema, parse

__all__ = ["collect", "schema_text"]

_SCHEMAS = ("api", "mtproto")


def collect(source: Path) -> dict[str, str]:
    """Everything that goes into the project: path relative to ``tools`` → text.

    Raises OSError for missing files, SchemaError for a malformed schema and ValueError for facts of another shape.
    """
    files: dict[str, str] = {}
    for name in _SCHEMAS:
        text = (source / "schema" / f"{name}.tl").read_text(encoding="utf-8")
        files[f"schema/{name}.tl"] = schema_text(parse(text, f"{name}.tl"))
    facts = source / "facts"
    files["data/errors.json"] = _dump(_errors(_load(facts / "errors.json")))
    files["data/methods.json"] = _dump(_methods(_load(facts / "methods.json")))
    files["data/dcs.json"] = _dump(_dcs(_load(facts / "dcs.json")))
    files["data/rsa_keys.json"] = _dump(_rsa_keys(_load(facts / "rsa_keys.json")))
    return files


def schema_text(schema: Schema) -> str:
    """A schema as TL text again: one combinator a line, ids of eight digits, no comments but the layer."""
    lines = [f"// LAYER {schema.layer}", ""] if schema.layer else []
    lines += [f"{item};" for item in schema.constructors]
    lines += ["", "---functions---", ""]
    lines += [f"{item};" for item in schema.functions]
    return "\n".join(lines) + "\n"


def _load(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise ValueError(f"{path.name}: {error}") from None


def _dump(value: Any) -> str:
    return json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _errors(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Error name (numbers in it written X) → its codes, the usual one first, and the methods known to answer it."""
    return {
        name: {"codes": [int(code) for code in fact["codes"]], "methods": sorted(fact["methods"])}
        for name, fact in facts.items()
    }


def _methods(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Method → its documented errors and who may call it."""
    callers = ("bots", "business", "unauthorized", "users")
    return {
        name: {"errors": sorted(fact["errors"])} | {who: bool(fact[who]) for who in callers}
        for name, fact in facts.items()
    }


def _dcs(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The addresses clients start with, for the production and the test servers."""
    return {
        servers: [{"dc": int(fact["dc"]), "ipv4": fact["ipv4"], "ipv6": fact["ipv6"]} for fact in facts[servers]]
        for servers in ("production", "test")
    }


def _rsa_keys(facts: list[Mapping[str, Any]]) -> dict[str, Any]:
    """The keys that current clients ship for the exchange, for the production and the test servers."""
    return {
        servers: [{"n": fact["n"], "e": int(fact["e"])} for fact in facts if fact["role"] == servers]
        for servers in ("production", "test")
    }
