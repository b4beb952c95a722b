"""Pack the facts of the reference into one compressed JSON file, ``trimtp/cli/reference_data.json.gz``.

``errors`` maps an error's name to its codes (where the server has two spellings, ``Timeout``, the one in capitals);
``methods`` maps a method to ``[callers, *errors]``, where ``callers`` is the sum of 1 for users, 2 for bots, 4 before
login, 8 over a business connection, and an error is its position among ``errors``; ``texts`` are the descriptions of
``texts.toml`` beside this file.
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
    named = {method: [_page(name, codes) for name in fact["errors"]] for method, fact in methods.items()}
    codes = {name: codes[name] for name in codes if _page(name, codes) == name}
    for names in named.values():
        for name in names:
            codes.setdefault(name, [])
    numbers = {name: at for at, name in enumerate(sorted(codes))}
    data = {
        "errors": {name: codes[name] for name in numbers},
        "methods": {
            name: [
                sum(1 << bit for bit, who in enumerate(_CALLERS) if fact[who]),
                *dict.fromkeys(numbers[error] for error in named[name]),
            ]
            for name, fact in sorted(methods.items())
        },
        "texts": tomllib.loads(_TEXTS.read_text(encoding="utf-8")),
    }
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def _page(name: str, names: Mapping[str, Any]) -> str:
    """The error on whose page this one stands: file systems do not all tell ``TIMEOUT`` from ``Timeout``."""
    name = known.general_name(name, names)
    return name.upper() if name.upper() in names else name


def pack(content: str) -> bytes:
    """The file that holds ``content``. Its bytes depend on the zlib at hand, so files are compared by content."""
    return gzip.compress(content.encode(), mtime=0)


def unpack(packed: bytes) -> str:
    """The inverse of :func:`pack`; "" for what is no such file."""
    try:
        return gzip.decompress(packed).decode()
    except (OSError, EOFError, ValueError):
        return ""
