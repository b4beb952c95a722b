# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``help``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from .._runtime import (
    TLObject,
    bare_vector_reader,
    bare_vector_writer,
    packer,
    unpacker,
    write_object,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from . import _root as _root

unpack_2i: Unpack = unpacker("2i")
pack_I2i: Pack = packer("I2i")
_AccessPointRule_table = registry.table("AccessPointRule")
_write_vector_AccessPointRule = bare_vector_writer(write_object)
_read_vector_AccessPointRule = bare_vector_reader(_AccessPointRule_table.read)


class ConfigSimple(TLObject):
    """The ordinary form of help.ConfigSimple.

    ``help.configSimple#5a592a6c date:int expires:int rules:vector<AccessPointRule> = help.ConfigSimple``

    :param date: When it happened, in Unix seconds.
    :param expires: When it ends, in Unix seconds.
    :param rules: The rules.

    https://core.telegram.org/constructor/help.configSimple
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5A592A6C
    TL_NAME: ClassVar[str] = "help.configSimple"
    TL_TYPE: ClassVar[str] = "help.ConfigSimple"
    TL: ClassVar[str] = "help.configSimple#5a592a6c date:int expires:int rules:vector<AccessPointRule> = help.ConfigSimple"

    date: int
    expires: int
    rules: list[_root.TypeAccessPointRule]

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x5A592A6C, self.date, self.expires)
        _write_vector_AccessPointRule(out, self.rules)


TypeConfigSimple: TypeAlias = ConfigSimple
"""``help.ConfigSimple``: https://core.telegram.org/type/help.ConfigSimple"""


def _read_ConfigSimple(data: bytes, pos: int, depth: int, new: Any = ConfigSimple) -> tuple[ConfigSimple, int]:
    date, expires = unpack_2i(data, pos)
    rules, pos = _read_vector_AccessPointRule(data, pos + 8, depth)
    return new(date, expires, rules), pos


registry.add("help.ConfigSimple", {
    0x5A592A6C: _read_ConfigSimple,
})
