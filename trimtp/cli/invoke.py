"""``invoke``: one raw call, its fields from the command line, its answer as JSON."""

from __future__ import annotations

import argparse
from typing import Any

import trimtp_api as api

from trimtp.cli.exits import DONE, UsageError
from trimtp.cli.output import Output
from trimtp.cli.schema import find_method
from trimtp.cli.session import open_session
from trimtp.cli.values import build

__all__ = ["invoke"]


async def invoke(args: argparse.Namespace, out: Output) -> int:
    """Call ``args.method`` with ``args.fields`` and print what it answers."""
    function = build(find_method(args.method), _pairs(args.fields))
    async with open_session(args, out) as client:
        answer = await client.invoke(function, dc_id=args.dc_id)
    out.document(_plain(answer), indent=2)
    return DONE


def _pairs(words: list[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise UsageError(f"{word!r} is not FIELD=VALUE")
        if name in pairs:
            raise UsageError(f"{name} is given twice")
        pairs[name] = value
    return pairs


def _plain(value: Any) -> Any:
    """An answer as JSON's own types: bytes become hex text."""
    if isinstance(value, api.TLObject):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return value.hex()
    return value
