"""``field=value`` words as the fields of a TL method, read by the types that the schema gives them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import trimtp_api as api
from trimtp_api import Function

from trimtp.cli.exits import UsageError
from trimtp.cli.schema import closest

__all__ = ["build"]

_WORDS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def build(method: type[Function[Any]], texts: Mapping[str, str]) -> Function[Any]:
    """The call of ``method`` with these fields. Raises UsageError for what is missing, unknown or does not fit."""
    infos = {info.tl_name: info for info in api.fields(method)}
    for name in texts:
        if name not in infos:
            takes = ", ".join(infos) or "none"
            raise UsageError(f"{method.TL_NAME} has no field {name!r}{closest(name, infos)} (fields: {takes})")
    missing = [name for name, info in infos.items() if not info.optional and name not in texts]
    if missing:
        raise UsageError(f"{method.TL_NAME} needs {', '.join(missing)}")
    plain = {name: _read(text, infos[name].type, name) for name, text in texts.items()}
    try:
        call = api.from_dict({"_": method.TL_NAME, **plain})
        call.to_bytes()
    except (LookupError, ValueError, TypeError) as error:
        raise UsageError(str(error.args[0] if error.args else error)) from error
    assert isinstance(call, Function)
    for name, info in infos.items():
        value = getattr(call, info.name)
        if isinstance(value, api.TLObject) and info.type not in {value.TL_TYPE, "X", "!X"}:
            raise UsageError(f"{name}: {value.TL_NAME} is of type {value.TL_TYPE}, and {info.type} is needed")
    return call


def _read(text: str, tl_type: str, name: str) -> Any:
    """One value in JSON's own types, from the text of the command line."""
    match tl_type:
        case "int" | "long":
            return _number(text, int, name, "a whole number")
        case "double":
            return _number(text, float, name, "a number")
        case "string":
            return text
        case "bytes" | "int128" | "int256":
            return _hex(text, name)
        case "Bool" | "true":
            if text.lower() not in _WORDS:
                raise UsageError(f"{name}: true or false is needed, not {text!r}")
            return _WORDS[text.lower()]
    if text[:1] not in {"{", "["}:  # the bare name of a constructor that has no fields
        return {"_": text}
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError(f"{name}: this is not JSON: {error}") from error


def _number(text: str, kind: type[int | float], name: str, what: str) -> float:
    try:
        return kind(text)
    except ValueError:
        raise UsageError(f"{name}: {what} is needed, not {text!r}") from None


def _hex(text: str, name: str) -> str:
    if text.startswith("@"):
        try:
            return Path(text[1:]).read_bytes().hex()
        except OSError as error:
            raise UsageError(f"{name}: {text[1:]}: {error.strerror or error}") from error
    try:
        return bytes.fromhex(text).hex()
    except ValueError:
        raise UsageError(f"{name}: bytes are written as hex, or as @FILE") from None
