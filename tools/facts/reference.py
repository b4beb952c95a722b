"""Pack the facts of the reference into one compressed JSON file, ``trimtp/cli/reference_data.json.gz``.

``errors`` maps an error's name to its codes; ``methods`` maps a method to ``[callers, *errors]``, where ``callers`` is
the sum of 1 for users, 2 for bots, 4 before login, 8 over a business connection, and an error is its position among
``errors``; ``texts`` are the descriptions of ``texts.toml`` beside this file.
"""

from __future__ import annotations

import gzip
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.facts import known

__all__ = ["PATH", "pack", "text", "unpack"]

PATH = "trimtp/cli/reference_data.json.gz"
_TEXTS = Path(__file__).with_name("texts.toml")
_CALLERS = ("users", "bots", "unauthorized", "business")


def text(errors: Mapping[str, Any], methods: Mapping[str, Any]) -> str:
    """The facts as one line of JSON. Raises OSError or ValueError for unusable descriptions."""
    codes = known.all_codes(errors)
    for fact in methods.values():
        for name in fact["errors"]:
            codes.setdefault(name, [])
    numbers = {name: at for at, name in enumerate(sorted(codes))}
    data = {
        "errors": {name: codes[name] for name in numbers},
        "methods": {
            name: [
                sum(1 << bit for bit, who in enumerate(_CALLERS) if fact[who]),
                *(numbers[e] for e in fact["errors"]),
            ]
            for name, fact in sorted(methods.items())
        },
        "texts": tomllib.loads(_TEXTS.read_text(encoding="utf-8")),
    }
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def pack(content: str) -> bytes:
    """The file that holds ``content``. Its bytes depend on the zlib at hand, so files are compared by content."""
    return gzip.compress(content.encode(), mtime=0)


def unpack(packed: bytes) -> str:
    """The inverse of :func:`pack`; "" for what is no such file."""
    try:
        return gzip.decompress(packed).decode()
    except (OSError, EOFError, ValueError):
        return ""
