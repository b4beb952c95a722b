"""The same content as Telethon writes it, byte for byte, wherever both know a constructor."""

from __future__ import annotations

import pytest
import trimtp_api

from tests.unit.api.drawing import Artist, combinators
from tools.tlgen.crc import constructor_id
from tools.tlgen.parser import Combinator

telethon = pytest.importorskip("telethon")


def test_same_bytes_as_telethon() -> None:
    from telethon.extensions import BinaryReader
    from telethon.tl.alltlobjects import tlobjects

    def shared(item: Combinator) -> bool:
        # Telethon reads messageMediaEmpty as no media at all
        return constructor_id(item) in tlobjects and item.name not in {"true", "messageMediaEmpty"}

    artist = Artist("api", trimtp_api, "telethon", shared, natural=True)
    compared = 0
    for item in combinators("api"):
        if not shared(item) or item.result.name == "Bool":
            continue
        try:
            value, raw = artist.draw(item, depth=1)
        except LookupError:
            continue  # needs a type of which Telethon has no constructor of this layer
        theirs = BinaryReader(raw).tgread_object()
        assert bytes(theirs) == value.to_bytes(), item
        compared += 1
    assert compared > 2000
