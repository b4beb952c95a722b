"""Reading the published test vectors that lie in ``data``; each keeps its ``source``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "data"


def load(name: str) -> Any:
    """The parsed content of ``data/<name>.json``."""
    return json.loads((_FOLDER / f"{name}.json").read_text())


def key_bytes(text: str) -> bytes:
    """A key as the vectors write it: hexadecimal, or the words "bytes 0..255"."""
    return bytes(range(256)) if text == "bytes 0..255" else bytes.fromhex(text)
