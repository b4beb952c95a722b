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
    from .. import _root as _root

unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_i3d: Unpack = unpacker("i3d")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_2i: Pack = packer("2i")
pack_Ii3d: Pack = packer("Ii3d")
pack_i: Pack = packer("i")
_Peer_table = registry.table("Peer")


class MaskCoords(TLObject):
    """The ordinary form of MaskCoords.

    ``maskCoords#aed6dbb2 n:int x:double y:double zoom:double = MaskCoords``

    :param n: The n.
    :param x: The x.
    :param y: The y.
    :param zoom: The zoom.

    https://core.telegram.org/constructor/maskCoords
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAED6DBB2
    TL_NAME: ClassVar[str] = "maskCoords"
    TL_TYPE: ClassVar[str] = "MaskCoords"
    TL: ClassVar[str] = "maskCoords#aed6dbb2 n:int x:double y:double zoom:double = MaskCoords"

    n: int
    x: float
    y: float
    zoom: float

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii3d(0xAED6DBB2, self.n, self.x, self.y, self.zoom)


TypeMaskCoords: TypeAlias = MaskCoords
"""``MaskCoords``: https://core.telegram.org/type/MaskCoords"""


class MyBoost(TLObject):
    """The ordinary form of MyBoost.

    ``myBoost#c448415c flags:# slot:int peer:flags.0?Peer date:int expires:int cooldown_until_date:flags.1?int = MyBoost``

    :param slot: The slot.
    :param peer: The chat, user or channel it concerns.
    :param date: When it happened, in Unix seconds.
    :param expires: When it ends, in Unix seconds.
    :param cooldown_until_date: The cooldown until date, in Unix seconds.

    https://core.telegram.org/constructor/myBoost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC448415C
    TL_NAME: ClassVar[str] = "myBoost"
    TL_TYPE: ClassVar[str] = "MyBoost"
    TL: ClassVar[str] = "myBoost#c448415c flags:# slot:int peer:flags.0?Peer date:int expires:int cooldown_until_date:flags.1?int = MyBoost"

    slot: int
    date: int
    expires: int
    peer: _root.TypePeer | None = None
    cooldown_until_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer is not None:
            flags |= 1
        if self.cooldown_until_date is not None:
            flags |= 2
        out += pack_2Ii(0xC448415C, flags, self.slot)
        if self.peer is not None:
            self.peer.write_to(out)
        out += pack_2i(self.date, self.expires)
        if self.cooldown_until_date is not None:
            out += pack_i(self.cooldown_until_date)


TypeMyBoost: TypeAlias = MyBoost
"""``MyBoost``: https://core.telegram.org/type/MyBoost"""


class MissingInvitee(TLObject):
    """The ordinary form of MissingInvitee.

    ``missingInvitee#628c9224 flags:# premium_would_allow_invite:flags.0?true premium_required_for_pm:flags.1?true user_id:long = MissingInvitee``

    :param premium_would_allow_invite: Whether this applies: premium would allow invite.
    :param premium_required_for_pm: Whether this applies: premium required for pm.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/missingInvitee
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x628C9224
    TL_NAME: ClassVar[str] = "missingInvitee"
    TL_TYPE: ClassVar[str] = "MissingInvitee"
    TL: ClassVar[str] = "missingInvitee#628c9224 flags:# premium_would_allow_invite:flags.0?true premium_required_for_pm:flags.1?true user_id:long = MissingInvitee"

    user_id: int
    premium_would_allow_invite: bool = False
    premium_required_for_pm: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.premium_would_allow_invite:
            flags |= 1
        if self.premium_required_for_pm:
            flags |= 2
        out += pack_2Iq(0x628C9224, flags, self.user_id)


TypeMissingInvitee: TypeAlias = MissingInvitee
"""``MissingInvitee``: https://core.telegram.org/type/MissingInvitee"""


def _read_MaskCoords(data: bytes, pos: int, depth: int, new: Any = MaskCoords) -> tuple[MaskCoords, int]:
    n, x, y, zoom = unpack_i3d(data, pos)
    return new(n, x, y, zoom), pos + 28


def _read_MyBoost(data: bytes, pos: int, depth: int, new: Any = MyBoost) -> tuple[MyBoost, int]:
    flags, slot = unpack_Ii(data, pos)
    pos += 8
    if flags & 1:
        peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer = None
    date, expires = unpack_2i(data, pos)
    pos += 8
    if flags & 2:
        cooldown_until_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        cooldown_until_date = None
    return new(slot, date, expires, peer, cooldown_until_date), pos


def _read_MissingInvitee(data: bytes, pos: int, depth: int, new: Any = MissingInvitee) -> tuple[MissingInvitee, int]:
    flags, user_id = unpack_Iq(data, pos)
    return new(user_id, flags & 1 != 0, flags & 2 != 0), pos + 12


registry.add("MaskCoords", {
    0xAED6DBB2: _read_MaskCoords,
})
registry.add("MyBoost", {
    0xC448415C: _read_MyBoost,
})
registry.add("MissingInvitee", {
    0x628C9224: _read_MissingInvitee,
})
