# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``fragment``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_str,
    unpacker,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_Ii: Pack = packer("Ii")
pack_q: Pack = packer("q")
_InputCollectible_table = registry.table("InputCollectible")


class CollectibleInfo(TLObject):
    """The ordinary form of fragment.CollectibleInfo.

    ``fragment.collectibleInfo#6ebdff91 purchase_date:int currency:string amount:long crypto_currency:string crypto_amount:long url:string = fragment.CollectibleInfo``

    :param purchase_date: The purchase date, in Unix seconds.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param crypto_currency: The crypto currency.
    :param crypto_amount: The crypto amount.
    :param url: The address.

    https://core.telegram.org/constructor/fragment.collectibleInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6EBDFF91
    TL_NAME: ClassVar[str] = "fragment.collectibleInfo"
    TL_TYPE: ClassVar[str] = "fragment.CollectibleInfo"
    TL: ClassVar[str] = "fragment.collectibleInfo#6ebdff91 purchase_date:int currency:string amount:long crypto_currency:string crypto_amount:long url:string = fragment.CollectibleInfo"

    purchase_date: int
    currency: str
    amount: int
    crypto_currency: str
    crypto_amount: int
    url: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x6EBDFF91, self.purchase_date)
        write_str(out, self.currency)
        out += pack_q(self.amount)
        write_str(out, self.crypto_currency)
        out += pack_q(self.crypto_amount)
        write_str(out, self.url)


TypeCollectibleInfo: TypeAlias = CollectibleInfo
"""``fragment.CollectibleInfo``: https://core.telegram.org/type/fragment.CollectibleInfo"""


class GetCollectibleInfo(Function["TypeCollectibleInfo"]):
    """Fetches collectible info.

    ``fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible = fragment.CollectibleInfo``

    :param collectible: The collectible.

    Result: ``fragment.CollectibleInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 COLLECTIBLE_INVALID, 400
        COLLECTIBLE_NOT_FOUND.

    https://core.telegram.org/method/fragment.getCollectibleInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE1E85BA
    TL_NAME: ClassVar[str] = "fragment.getCollectibleInfo"
    TL_TYPE: ClassVar[str] = "fragment.CollectibleInfo"
    TL: ClassVar[str] = "fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible = fragment.CollectibleInfo"

    collectible: _root.TypeInputCollectible

    def write_to(self, out: bytearray) -> None:
        out += b"\xba\x85\x1e\xbe"
        self.collectible.write_to(out)


def _read_CollectibleInfo(data: bytes, pos: int, depth: int, new: Any = CollectibleInfo) -> tuple[CollectibleInfo, int]:
    purchase_date = unpack_i(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    amount = unpack_q(data, pos)[0]
    crypto_currency, pos = read_str(data, pos + 8)
    crypto_amount = unpack_q(data, pos)[0]
    url, pos = read_str(data, pos + 8)
    return new(purchase_date, currency, amount, crypto_currency, crypto_amount, url), pos


def _read_GetCollectibleInfo(data: bytes, pos: int, depth: int, new: Any = GetCollectibleInfo) -> tuple[GetCollectibleInfo, int]:
    cid = unpack_I(data, pos)[0]
    collectible, pos = _InputCollectible_table[cid](data, pos + 4, depth + 1)
    return new(collectible), pos


registry.add("fragment.CollectibleInfo", {
    0x6EBDFF91: _read_CollectibleInfo,
})
registry.add_functions({
    0xBE1E85BA: _read_GetCollectibleInfo,
})
