# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_str,
    unpacker,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack

unpack_2i: Unpack = unpacker("2i")
unpack_i: Unpack = unpacker("i")
pack_2i: Pack = packer("2i")
pack_Ii: Pack = packer("Ii")


class QuickReply(TLObject):
    """The ordinary form of QuickReply.

    ``quickReply#0697102b shortcut_id:int shortcut:string top_message:int count:int = QuickReply``

    :param shortcut_id: Id of the shortcut.
    :param shortcut: The shortcut.
    :param top_message: The top message.
    :param count: How many there are in all.

    https://core.telegram.org/constructor/quickReply
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0697102B
    TL_NAME: ClassVar[str] = "quickReply"
    TL_TYPE: ClassVar[str] = "QuickReply"
    TL: ClassVar[str] = "quickReply#0697102b shortcut_id:int shortcut:string top_message:int count:int = QuickReply"

    shortcut_id: int
    shortcut: str
    top_message: int
    count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x0697102B, self.shortcut_id)
        write_str(out, self.shortcut)
        out += pack_2i(self.top_message, self.count)


TypeQuickReply: TypeAlias = QuickReply
"""``QuickReply``: https://core.telegram.org/type/QuickReply"""


def _read_QuickReply(data: bytes, pos: int, depth: int, new: Any = QuickReply) -> tuple[QuickReply, int]:
    shortcut_id = unpack_i(data, pos)[0]
    shortcut, pos = read_str(data, pos + 4)
    top_message, count = unpack_2i(data, pos)
    return new(shortcut_id, shortcut, top_message, count), pos + 8


registry.add("QuickReply", {
    0x0697102B: _read_QuickReply,
})
