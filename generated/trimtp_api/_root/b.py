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
unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2i: Pack = packer("2i")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")


class BoolFalse(TLObject):
    """The form 'false' of Bool.

    ``boolFalse#bc799737 = Bool``

    https://core.telegram.org/constructor/boolFalse
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBC799737
    TL_NAME: ClassVar[str] = "boolFalse"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "boolFalse#bc799737 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x37\x97\x79\xbc"

    def __bool__(self) -> bool:
        return False

    def __eq__(self, other: object) -> bool:
        return other is False or type(other) is type(self)

    def __hash__(self) -> int:
        return hash(False)


class BoolTrue(TLObject):
    """The form 'true' of Bool.

    ``boolTrue#997275b5 = Bool``

    https://core.telegram.org/constructor/boolTrue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x997275B5
    TL_NAME: ClassVar[str] = "boolTrue"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "boolTrue#997275b5 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb5\x75\x72\x99"

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        return other is True or type(other) is type(self)

    def __hash__(self) -> int:
        return hash(True)


TypeBool: TypeAlias = BoolFalse | BoolTrue
"""``Bool``: https://core.telegram.org/type/Bool"""


class BaseThemeClassic(TLObject):
    """The form 'classic' of BaseTheme.

    ``baseThemeClassic#c3a12462 = BaseTheme``

    https://core.telegram.org/constructor/baseThemeClassic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC3A12462
    TL_NAME: ClassVar[str] = "baseThemeClassic"
    TL_TYPE: ClassVar[str] = "BaseTheme"
    TL: ClassVar[str] = "baseThemeClassic#c3a12462 = BaseTheme"

    def write_to(self, out: bytearray) -> None:
        out += b"\x62\x24\xa1\xc3"


class BaseThemeDay(TLObject):
    """The form 'day' of BaseTheme.

    ``baseThemeDay#fbd81688 = BaseTheme``

    https://core.telegram.org/constructor/baseThemeDay
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFBD81688
    TL_NAME: ClassVar[str] = "baseThemeDay"
    TL_TYPE: ClassVar[str] = "BaseTheme"
    TL: ClassVar[str] = "baseThemeDay#fbd81688 = BaseTheme"

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\x16\xd8\xfb"


class BaseThemeNight(TLObject):
    """The form 'night' of BaseTheme.

    ``baseThemeNight#b7b31ea8 = BaseTheme``

    https://core.telegram.org/constructor/baseThemeNight
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB7B31EA8
    TL_NAME: ClassVar[str] = "baseThemeNight"
    TL_TYPE: ClassVar[str] = "BaseTheme"
    TL: ClassVar[str] = "baseThemeNight#b7b31ea8 = BaseTheme"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x1e\xb3\xb7"


class BaseThemeTinted(TLObject):
    """The form 'tinted' of BaseTheme.

    ``baseThemeTinted#6d5f77ee = BaseTheme``

    https://core.telegram.org/constructor/baseThemeTinted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6D5F77EE
    TL_NAME: ClassVar[str] = "baseThemeTinted"
    TL_TYPE: ClassVar[str] = "BaseTheme"
    TL: ClassVar[str] = "baseThemeTinted#6d5f77ee = BaseTheme"

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\x77\x5f\x6d"


class BaseThemeArctic(TLObject):
    """The form 'arctic' of BaseTheme.

    ``baseThemeArctic#5b11125a = BaseTheme``

    https://core.telegram.org/constructor/baseThemeArctic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5B11125A
    TL_NAME: ClassVar[str] = "baseThemeArctic"
    TL_TYPE: ClassVar[str] = "BaseTheme"
    TL: ClassVar[str] = "baseThemeArctic#5b11125a = BaseTheme"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5a\x12\x11\x5b"


TypeBaseTheme: TypeAlias = BaseThemeClassic | BaseThemeDay | BaseThemeNight | BaseThemeTinted | BaseThemeArctic
"""``BaseTheme``: https://core.telegram.org/type/BaseTheme"""


class BankCardOpenUrl(TLObject):
    """The ordinary form of BankCardOpenUrl.

    ``bankCardOpenUrl#f568028a url:string name:string = BankCardOpenUrl``

    :param url: The address.
    :param name: The name.

    https://core.telegram.org/constructor/bankCardOpenUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF568028A
    TL_NAME: ClassVar[str] = "bankCardOpenUrl"
    TL_TYPE: ClassVar[str] = "BankCardOpenUrl"
    TL: ClassVar[str] = "bankCardOpenUrl#f568028a url:string name:string = BankCardOpenUrl"

    url: str
    name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x8a\x02\x68\xf5"
        write_str(out, self.url)
        write_str(out, self.name)


TypeBankCardOpenUrl: TypeAlias = BankCardOpenUrl
"""``BankCardOpenUrl``: https://core.telegram.org/type/BankCardOpenUrl"""


class Boost(TLObject):
    """The ordinary form of Boost.

    ``boost#4b3e14d6 flags:# gift:flags.1?true giveaway:flags.2?true unclaimed:flags.3?true id:string user_id:flags.0?long giveaway_msg_id:flags.2?int date:int expires:int used_gift_slug:flags.4?string multiplier:flags.5?int stars:flags.6?long = Boost``

    :param gift: Whether this applies: gift.
    :param giveaway: Whether this applies: giveaway.
    :param unclaimed: Whether this applies: unclaimed.
    :param id: The id.
    :param user_id: Id of the user.
    :param giveaway_msg_id: Id of the giveaway msg.
    :param date: When it happened, in Unix seconds.
    :param expires: When it ends, in Unix seconds.
    :param used_gift_slug: The used gift slug.
    :param multiplier: The multiplier.
    :param stars: The stars.

    https://core.telegram.org/constructor/boost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B3E14D6
    TL_NAME: ClassVar[str] = "boost"
    TL_TYPE: ClassVar[str] = "Boost"
    TL: ClassVar[str] = "boost#4b3e14d6 flags:# gift:flags.1?true giveaway:flags.2?true unclaimed:flags.3?true id:string user_id:flags.0?long giveaway_msg_id:flags.2?int date:int expires:int used_gift_slug:flags.4?string multiplier:flags.5?int stars:flags.6?long = Boost"

    id: str
    date: int
    expires: int
    gift: bool = False
    giveaway: bool = False
    unclaimed: bool = False
    user_id: int | None = None
    giveaway_msg_id: int | None = None
    used_gift_slug: str | None = None
    multiplier: int | None = None
    stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.gift:
            flags |= 2
        if self.giveaway or self.giveaway_msg_id is not None:
            flags |= 4
        if self.unclaimed:
            flags |= 8
        if self.user_id is not None:
            flags |= 1
        if self.used_gift_slug is not None:
            flags |= 0x10
        if self.multiplier is not None:
            flags |= 0x20
        if self.stars is not None:
            flags |= 0x40
        out += pack_2I(0x4B3E14D6, flags)
        write_str(out, self.id)
        if self.user_id is not None:
            out += pack_q(self.user_id)
        if flags & 4:
            out += pack_i(self.giveaway_msg_id)
        out += pack_2i(self.date, self.expires)
        if self.used_gift_slug is not None:
            write_str(out, self.used_gift_slug)
        if self.multiplier is not None:
            out += pack_i(self.multiplier)
        if self.stars is not None:
            out += pack_q(self.stars)


TypeBoost: TypeAlias = Boost
"""``Boost``: https://core.telegram.org/type/Boost"""


class Birthday(TLObject):
    """The ordinary form of Birthday.

    ``birthday#6c8e1e06 flags:# day:int month:int year:flags.0?int = Birthday``

    :param day: The day.
    :param month: The month.
    :param year: The year.

    https://core.telegram.org/constructor/birthday
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C8E1E06
    TL_NAME: ClassVar[str] = "birthday"
    TL_TYPE: ClassVar[str] = "Birthday"
    TL: ClassVar[str] = "birthday#6c8e1e06 flags:# day:int month:int year:flags.0?int = Birthday"

    day: int
    month: int
    year: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.year is not None:
            flags |= 1
        out += pack_2I2i(0x6C8E1E06, flags, self.day, self.month)
        if self.year is not None:
            out += pack_i(self.year)


TypeBirthday: TypeAlias = Birthday
"""``Birthday``: https://core.telegram.org/type/Birthday"""


def _read_BoolFalse(data: bytes, pos: int, depth: int, new: Any = BoolFalse) -> tuple[BoolFalse, int]:
    return new(), pos


def _read_BoolTrue(data: bytes, pos: int, depth: int, new: Any = BoolTrue) -> tuple[BoolTrue, int]:
    return new(), pos


def _read_BaseThemeClassic(data: bytes, pos: int, depth: int, new: Any = BaseThemeClassic) -> tuple[BaseThemeClassic, int]:
    return new(), pos


def _read_BaseThemeDay(data: bytes, pos: int, depth: int, new: Any = BaseThemeDay) -> tuple[BaseThemeDay, int]:
    return new(), pos


def _read_BaseThemeNight(data: bytes, pos: int, depth: int, new: Any = BaseThemeNight) -> tuple[BaseThemeNight, int]:
    return new(), pos


def _read_BaseThemeTinted(data: bytes, pos: int, depth: int, new: Any = BaseThemeTinted) -> tuple[BaseThemeTinted, int]:
    return new(), pos


def _read_BaseThemeArctic(data: bytes, pos: int, depth: int, new: Any = BaseThemeArctic) -> tuple[BaseThemeArctic, int]:
    return new(), pos


def _read_BankCardOpenUrl(data: bytes, pos: int, depth: int, new: Any = BankCardOpenUrl) -> tuple[BankCardOpenUrl, int]:
    url, pos = read_str(data, pos)
    name, pos = read_str(data, pos)
    return new(url, name), pos


def _read_Boost(data: bytes, pos: int, depth: int, new: Any = Boost) -> tuple[Boost, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    if flags & 0x5:
        if flags & 1:
            user_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            user_id = None
        if flags & 4:
            giveaway_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            giveaway_msg_id = None
    else:
        user_id = giveaway_msg_id = None
    date, expires = unpack_2i(data, pos)
    pos += 8
    if flags & 0x70:
        if flags & 0x10:
            used_gift_slug, pos = read_str(data, pos)
        else:
            used_gift_slug = None
        if flags & 0x20:
            multiplier = unpack_i(data, pos)[0]
            pos += 4
        else:
            multiplier = None
        if flags & 0x40:
            stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            stars = None
    else:
        used_gift_slug = multiplier = stars = None
    return new(id, date, expires, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, user_id, giveaway_msg_id, used_gift_slug, multiplier, stars), pos


def _read_Birthday(data: bytes, pos: int, depth: int, new: Any = Birthday) -> tuple[Birthday, int]:
    flags, day, month = unpack_I2i(data, pos)
    pos += 12
    if flags & 1:
        year = unpack_i(data, pos)[0]
        pos += 4
    else:
        year = None
    return new(day, month, year), pos


registry.add("Bool", {
    0xBC799737: _read_BoolFalse,
    0x997275B5: _read_BoolTrue,
})
registry.add("BaseTheme", {
    0xC3A12462: _read_BaseThemeClassic,
    0xFBD81688: _read_BaseThemeDay,
    0xB7B31EA8: _read_BaseThemeNight,
    0x6D5F77EE: _read_BaseThemeTinted,
    0x5B11125A: _read_BaseThemeArctic,
})
registry.add("BankCardOpenUrl", {
    0xF568028A: _read_BankCardOpenUrl,
})
registry.add("Boost", {
    0x4B3E14D6: _read_Boost,
})
registry.add("Birthday", {
    0x6C8E1E06: _read_Birthday,
})
