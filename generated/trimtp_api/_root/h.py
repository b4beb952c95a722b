# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    unpacker,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack

unpack_iqi: Unpack = unpacker("iqi")
pack_Iiqi: Pack = packer("Iiqi")


class HighScore(TLObject):
    """The ordinary form of HighScore.

    ``highScore#73a379eb pos:int user_id:long score:int = HighScore``

    :param pos: The pos.
    :param user_id: Id of the user.
    :param score: The score.

    https://core.telegram.org/constructor/highScore
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x73A379EB
    TL_NAME: ClassVar[str] = "highScore"
    TL_TYPE: ClassVar[str] = "HighScore"
    TL: ClassVar[str] = "highScore#73a379eb pos:int user_id:long score:int = HighScore"

    pos: int
    user_id: int
    score: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiqi(0x73A379EB, self.pos, self.user_id, self.score)


TypeHighScore: TypeAlias = HighScore
"""``HighScore``: https://core.telegram.org/type/HighScore"""


def _read_HighScore(data: bytes, pos: int, depth: int, new: Any = HighScore) -> tuple[HighScore, int]:
    pos_, user_id, score = unpack_iqi(data, pos)
    return new(pos_, user_id, score), pos + 16


registry.add("HighScore", {
    0x73A379EB: _read_HighScore,
})
