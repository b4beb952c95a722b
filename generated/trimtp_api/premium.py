# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``premium``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_ints,
    read_objects,
    read_str,
    unpacker,
    write_ints,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_I3i: Unpack = unpacker("I3i")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
pack_2I: Pack = packer("2I")
pack_2I3i: Pack = packer("2I3i")
pack_2Ii: Pack = packer("2Ii")
pack_i: Pack = packer("i")
_Boost_table = registry.table("Boost")
_Chat_table = registry.table("Chat")
_InputPeer_table = registry.table("InputPeer")
_InputUser_table = registry.table("InputUser")
_MyBoost_table = registry.table("MyBoost")
_PrepaidGiveaway_table = registry.table("PrepaidGiveaway")
_StatsPercentValue_table = registry.table("StatsPercentValue")
_User_table = registry.table("User")


class BoostsList(TLObject):
    """The ordinary form of premium.BoostsList.

    ``premium.boostsList#86f8613c flags:# count:int boosts:Vector<Boost> next_offset:flags.0?string users:Vector<User> = premium.BoostsList``

    :param count: How many there are in all.
    :param boosts: The boosts.
    :param next_offset: What to ask for the next page with.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/premium.boostsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x86F8613C
    TL_NAME: ClassVar[str] = "premium.boostsList"
    TL_TYPE: ClassVar[str] = "premium.BoostsList"
    TL: ClassVar[str] = "premium.boostsList#86f8613c flags:# count:int boosts:Vector<Boost> next_offset:flags.0?string users:Vector<User> = premium.BoostsList"

    count: int
    boosts: list[_root.TypeBoost]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0x86F8613C, flags, self.count)
        write_objects(out, self.boosts)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        write_objects(out, self.users)


TypeBoostsList: TypeAlias = BoostsList
"""``premium.BoostsList``: https://core.telegram.org/type/premium.BoostsList"""


class MyBoosts(TLObject):
    """The ordinary form of premium.MyBoosts.

    ``premium.myBoosts#9ae228e2 my_boosts:Vector<MyBoost> chats:Vector<Chat> users:Vector<User> = premium.MyBoosts``

    :param my_boosts: The my boosts.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/premium.myBoosts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9AE228E2
    TL_NAME: ClassVar[str] = "premium.myBoosts"
    TL_TYPE: ClassVar[str] = "premium.MyBoosts"
    TL: ClassVar[str] = "premium.myBoosts#9ae228e2 my_boosts:Vector<MyBoost> chats:Vector<Chat> users:Vector<User> = premium.MyBoosts"

    my_boosts: list[_root.TypeMyBoost]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe2\x28\xe2\x9a"
        write_objects(out, self.my_boosts)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeMyBoosts: TypeAlias = MyBoosts
"""``premium.MyBoosts``: https://core.telegram.org/type/premium.MyBoosts"""


class BoostsStatus(TLObject):
    """The ordinary form of premium.BoostsStatus.

    ``premium.boostsStatus#4959427a flags:# my_boost:flags.2?true level:int current_level_boosts:int boosts:int gift_boosts:flags.4?int next_level_boosts:flags.0?int premium_audience:flags.1?StatsPercentValue boost_url:string prepaid_giveaways:flags.3?Vector<PrepaidGiveaway> my_boost_slots:flags.2?Vector<int> = premium.BoostsStatus``

    :param my_boost: Whether this applies: my boost.
    :param level: The level.
    :param current_level_boosts: The current level boosts.
    :param boosts: The boosts.
    :param gift_boosts: The gift boosts.
    :param next_level_boosts: The next level boosts.
    :param premium_audience: The premium audience.
    :param boost_url: The boost url.
    :param prepaid_giveaways: The prepaid giveaways.
    :param my_boost_slots: The my boost slots.

    https://core.telegram.org/constructor/premium.boostsStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4959427A
    TL_NAME: ClassVar[str] = "premium.boostsStatus"
    TL_TYPE: ClassVar[str] = "premium.BoostsStatus"
    TL: ClassVar[str] = "premium.boostsStatus#4959427a flags:# my_boost:flags.2?true level:int current_level_boosts:int boosts:int gift_boosts:flags.4?int next_level_boosts:flags.0?int premium_audience:flags.1?StatsPercentValue boost_url:string prepaid_giveaways:flags.3?Vector<PrepaidGiveaway> my_boost_slots:flags.2?Vector<int> = premium.BoostsStatus"

    level: int
    current_level_boosts: int
    boosts: int
    boost_url: str
    my_boost: bool = False
    gift_boosts: int | None = None
    next_level_boosts: int | None = None
    premium_audience: _root.TypeStatsPercentValue | None = None
    prepaid_giveaways: list[_root.TypePrepaidGiveaway] | None = None
    my_boost_slots: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.my_boost or self.my_boost_slots is not None:
            flags |= 4
        if self.gift_boosts is not None:
            flags |= 0x10
        if self.next_level_boosts is not None:
            flags |= 1
        if self.premium_audience is not None:
            flags |= 2
        if self.prepaid_giveaways is not None:
            flags |= 8
        out += pack_2I3i(0x4959427A, flags, self.level, self.current_level_boosts, self.boosts)
        if self.gift_boosts is not None:
            out += pack_i(self.gift_boosts)
        if self.next_level_boosts is not None:
            out += pack_i(self.next_level_boosts)
        if self.premium_audience is not None:
            self.premium_audience.write_to(out)
        write_str(out, self.boost_url)
        if self.prepaid_giveaways is not None:
            write_objects(out, self.prepaid_giveaways)
        if flags & 4:
            write_ints(out, self.my_boost_slots)


TypeBoostsStatus: TypeAlias = BoostsStatus
"""``premium.BoostsStatus``: https://core.telegram.org/type/premium.BoostsStatus"""


class GetBoostsList(Function["TypeBoostsList"]):
    """Fetches boosts list.

    ``premium.getBoostsList#60f67660 flags:# gifts:flags.0?true peer:InputPeer offset:string limit:int = premium.BoostsList``

    :param gifts: Whether this applies: gifts.
    :param peer: The chat, user or channel it concerns.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``premium.BoostsList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/premium.getBoostsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60F67660
    TL_NAME: ClassVar[str] = "premium.getBoostsList"
    TL_TYPE: ClassVar[str] = "premium.BoostsList"
    TL: ClassVar[str] = "premium.getBoostsList#60f67660 flags:# gifts:flags.0?true peer:InputPeer offset:string limit:int = premium.BoostsList"

    peer: _root.TypeInputPeer
    offset: str
    limit: int
    gifts: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.gifts:
            flags |= 1
        out += pack_2I(0x60F67660, flags)
        self.peer.write_to(out)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class GetMyBoosts(Function["TypeMyBoosts"]):
    """Fetches my boosts.

    ``premium.getMyBoosts#0be77b4a = premium.MyBoosts``

    Result: ``premium.MyBoosts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/premium.getMyBoosts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0BE77B4A
    TL_NAME: ClassVar[str] = "premium.getMyBoosts"
    TL_TYPE: ClassVar[str] = "premium.MyBoosts"
    TL: ClassVar[str] = "premium.getMyBoosts#0be77b4a = premium.MyBoosts"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\x7b\xe7\x0b"


class ApplyBoost(Function["TypeMyBoosts"]):
    """Applies boost.

    ``premium.applyBoost#6b7da746 flags:# slots:flags.0?Vector<int> peer:InputPeer = premium.MyBoosts``

    :param slots: The slots.
    :param peer: The chat, user or channel it concerns.

    Result: ``premium.MyBoosts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOOSTS_EMPTY, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406
        PEER_ID_INVALID, 400 SLOTS_EMPTY.

    https://core.telegram.org/method/premium.applyBoost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6B7DA746
    TL_NAME: ClassVar[str] = "premium.applyBoost"
    TL_TYPE: ClassVar[str] = "premium.MyBoosts"
    TL: ClassVar[str] = "premium.applyBoost#6b7da746 flags:# slots:flags.0?Vector<int> peer:InputPeer = premium.MyBoosts"

    peer: _root.TypeInputPeer
    slots: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.slots is not None:
            flags |= 1
        out += pack_2I(0x6B7DA746, flags)
        if self.slots is not None:
            write_ints(out, self.slots)
        self.peer.write_to(out)


class GetBoostsStatus(Function["TypeBoostsStatus"]):
    """Fetches boosts status.

    ``premium.getBoostsStatus#042f1f61 peer:InputPeer = premium.BoostsStatus``

    :param peer: The chat, user or channel it concerns.

    Result: ``premium.BoostsStatus``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/premium.getBoostsStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x042F1F61
    TL_NAME: ClassVar[str] = "premium.getBoostsStatus"
    TL_TYPE: ClassVar[str] = "premium.BoostsStatus"
    TL: ClassVar[str] = "premium.getBoostsStatus#042f1f61 peer:InputPeer = premium.BoostsStatus"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x61\x1f\x2f\x04"
        self.peer.write_to(out)


class GetUserBoosts(Function["TypeBoostsList"]):
    """Fetches user boosts.

    ``premium.getUserBoosts#39854d1f peer:InputPeer user_id:InputUser = premium.BoostsList``

    :param peer: The chat, user or channel it concerns.
    :param user_id: Id of the user.

    Result: ``premium.BoostsList``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/premium.getUserBoosts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x39854D1F
    TL_NAME: ClassVar[str] = "premium.getUserBoosts"
    TL_TYPE: ClassVar[str] = "premium.BoostsList"
    TL: ClassVar[str] = "premium.getUserBoosts#39854d1f peer:InputPeer user_id:InputUser = premium.BoostsList"

    peer: _root.TypeInputPeer
    user_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x1f\x4d\x85\x39"
        self.peer.write_to(out)
        self.user_id.write_to(out)


def _read_BoostsList(data: bytes, pos: int, depth: int, new: Any = BoostsList) -> tuple[BoostsList, int]:
    flags, count = unpack_Ii(data, pos)
    boosts, pos = read_objects(_Boost_table, data, pos + 8, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, boosts, users, next_offset), pos


def _read_MyBoosts(data: bytes, pos: int, depth: int, new: Any = MyBoosts) -> tuple[MyBoosts, int]:
    my_boosts, pos = read_objects(_MyBoost_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(my_boosts, chats, users), pos


def _read_BoostsStatus(data: bytes, pos: int, depth: int, new: Any = BoostsStatus) -> tuple[BoostsStatus, int]:
    flags, level, current_level_boosts, boosts = unpack_I3i(data, pos)
    pos += 16
    if flags & 0x13:
        if flags & 0x10:
            gift_boosts = unpack_i(data, pos)[0]
            pos += 4
        else:
            gift_boosts = None
        if flags & 1:
            next_level_boosts = unpack_i(data, pos)[0]
            pos += 4
        else:
            next_level_boosts = None
        if flags & 2:
            premium_audience, pos = _StatsPercentValue_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            premium_audience = None
    else:
        gift_boosts = next_level_boosts = premium_audience = None
    boost_url, pos = read_str(data, pos)
    if flags & 0xc:
        if flags & 8:
            prepaid_giveaways, pos = read_objects(_PrepaidGiveaway_table, data, pos, depth)
        else:
            prepaid_giveaways = None
        if flags & 4:
            my_boost_slots, pos = read_ints(data, pos)
        else:
            my_boost_slots = None
    else:
        prepaid_giveaways = my_boost_slots = None
    return new(level, current_level_boosts, boosts, boost_url, flags & 4 != 0, gift_boosts, next_level_boosts, premium_audience, prepaid_giveaways, my_boost_slots), pos


def _read_GetBoostsList(data: bytes, pos: int, depth: int, new: Any = GetBoostsList) -> tuple[GetBoostsList, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    return new(peer, offset, limit, flags & 1 != 0), pos + 4


def _read_GetMyBoosts(data: bytes, pos: int, depth: int, new: Any = GetMyBoosts) -> tuple[GetMyBoosts, int]:
    return new(), pos


def _read_ApplyBoost(data: bytes, pos: int, depth: int, new: Any = ApplyBoost) -> tuple[ApplyBoost, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        slots, pos = read_ints(data, pos)
    else:
        slots = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer, slots), pos


def _read_GetBoostsStatus(data: bytes, pos: int, depth: int, new: Any = GetBoostsStatus) -> tuple[GetBoostsStatus, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_GetUserBoosts(data: bytes, pos: int, depth: int, new: Any = GetUserBoosts) -> tuple[GetUserBoosts, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(peer, user_id), pos


registry.add("premium.BoostsList", {
    0x86F8613C: _read_BoostsList,
})
registry.add("premium.MyBoosts", {
    0x9AE228E2: _read_MyBoosts,
})
registry.add("premium.BoostsStatus", {
    0x4959427A: _read_BoostsStatus,
})
registry.add_functions({
    0x60F67660: _read_GetBoostsList,
    0x0BE77B4A: _read_GetMyBoosts,
    0x6B7DA746: _read_ApplyBoost,
    0x042F1F61: _read_GetBoostsStatus,
    0x39854D1F: _read_GetUserBoosts,
})
