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

unpack_i: Unpack = unpacker("i")
pack_Ii: Pack = packer("Ii")


class OutboxReadDate(TLObject):
    """The ordinary form of OutboxReadDate.

    ``outboxReadDate#3bb842ac date:int = OutboxReadDate``

    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/outboxReadDate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3BB842AC
    TL_NAME: ClassVar[str] = "outboxReadDate"
    TL_TYPE: ClassVar[str] = "OutboxReadDate"
    TL: ClassVar[str] = "outboxReadDate#3bb842ac date:int = OutboxReadDate"

    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x3BB842AC, self.date)


TypeOutboxReadDate: TypeAlias = OutboxReadDate
"""``OutboxReadDate``: https://core.telegram.org/type/OutboxReadDate"""


def _read_OutboxReadDate(data: bytes, pos: int, depth: int, new: Any = OutboxReadDate) -> tuple[OutboxReadDate, int]:
    date = unpack_i(data, pos)[0]
    return new(date), pos + 4


registry.add("OutboxReadDate", {
    0x3BB842AC: _read_OutboxReadDate,
})
