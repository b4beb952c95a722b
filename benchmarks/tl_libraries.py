"""The libraries that the TL benchmark compares: how each decodes and encodes, and whether they found the same."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.measure import CannotMeasure, need

__all__ = ["Library", "compare", "kurigram", "libraries", "telethon", "trimtp"]

_RENAMED = {"self": "is_self"}
"""Fields that Telethon calls otherwise."""


@dataclass(frozen=True, slots=True)
class Library:
    """One contestant. ``decode`` reads one boxed value, ``encode`` writes an object of this library as bytes; ``layer``
    is the layer of its schema."""

    name: str
    layer: int
    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]


def trimtp() -> Library:
    """This project."""
    from trimtp import api

    return Library("trimtp", api.LAYER, api.from_bytes, lambda value: value.to_bytes())


def telethon() -> Library:
    """Telethon, from PyPI. Raises CannotMeasure where it is not installed."""
    known = need("telethon.tl.alltlobjects", "telethon")
    reader = need("telethon.extensions", "telethon").BinaryReader
    return Library(
        "Telethon",
        known.LAYER,
        lambda data: reader(data).tgread_object(),
        bytes,
    )


def kurigram() -> Library:
    """Kurigram, from PyPI, a maintained Pyrogram. Raises CannotMeasure where it is not installed."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        read = need("pyrogram.raw.core", "kurigram").TLObject.read  # it talks about TgCrypto when imported
        known = need("pyrogram.raw.all", "kurigram")
    return Library(
        "Kurigram",
        known.layer,
        lambda data: read(io.BytesIO(data)),
        lambda value: value.write(),
    )


def libraries() -> list[Library]:
    """All contestants, trimtp first. Raises CannotMeasure where one is not installed."""
    return [trimtp(), telethon(), kurigram()]


def compare(ours: Any, theirs: Any, where: str = "") -> int:
    """Hold every field of an object of trimtp against the same field of another library's; returns how many leaves
    were equal. Raises CannotMeasure at the first difference: then one of them did other work."""
    if isinstance(ours, list):
        if len(ours) != len(theirs):
            raise CannotMeasure(f"{where}: {len(ours)} items in trimtp, {len(theirs)} in the other library")
        return sum(
            compare(mine, other, f"{where}[{number}]")
            for number, (mine, other) in enumerate(zip(ours, theirs, strict=True))
        )
    names = getattr(ours, "__struct_fields__", None)
    if names is None:
        if not _same(ours, theirs):
            raise CannotMeasure(f"{where}: {ours!r} in trimtp, {theirs!r} in the other library")
        return 1
    if type(ours).__name__ != type(theirs).__name__:
        raise CannotMeasure(f"{where}: {type(ours).__name__} in trimtp, {type(theirs).__name__} in the other library")
    where = where or type(ours).__name__
    total = 1
    for name in names:
        other = getattr(theirs, name if hasattr(theirs, name) else _RENAMED.get(name, name))
        total += compare(getattr(ours, name), other, f"{where}.{name}")
    return total


def _same(ours: object, theirs: object) -> bool:
    if isinstance(theirs, dt.datetime):
        return ours == int(theirs.timestamp())
    # an absent flag or vector: the others do not tell False and [] from None everywhere
    return ours == theirs or (ours in (None, False) and theirs in (None, False, [], 0))
