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
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_I5d: Unpack = unpacker("I5d")
unpack_d: Unpack = unpacker("d")
unpack_di: Unpack = unpacker("di")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2I5d: Pack = packer("2I5d")
pack_d: Pack = packer("d")
pack_di: Pack = packer("di")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
pack_qi: Pack = packer("qi")
_GeoPointAddress_table = registry.table("GeoPointAddress")
_GeoPoint_table = registry.table("GeoPoint")
_InputChannel_table = registry.table("InputChannel")
_MediaAreaCoordinates_table = registry.table("MediaAreaCoordinates")
_Reaction_table = registry.table("Reaction")


class MediaAreaCoordinates(TLObject):
    """The ordinary form of MediaAreaCoordinates.

    ``mediaAreaCoordinates#cfc9e002 flags:# x:double y:double w:double h:double rotation:double radius:flags.0?double = MediaAreaCoordinates``

    :param x: The x.
    :param y: The y.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param rotation: The rotation.
    :param radius: The radius.

    https://core.telegram.org/constructor/mediaAreaCoordinates
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCFC9E002
    TL_NAME: ClassVar[str] = "mediaAreaCoordinates"
    TL_TYPE: ClassVar[str] = "MediaAreaCoordinates"
    TL: ClassVar[str] = "mediaAreaCoordinates#cfc9e002 flags:# x:double y:double w:double h:double rotation:double radius:flags.0?double = MediaAreaCoordinates"

    x: float
    y: float
    w: float
    h: float
    rotation: float
    radius: float | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.radius is not None:
            flags |= 1
        out += pack_2I5d(0xCFC9E002, flags, self.x, self.y, self.w, self.h, self.rotation)
        if self.radius is not None:
            out += pack_d(self.radius)


TypeMediaAreaCoordinates: TypeAlias = MediaAreaCoordinates
"""``MediaAreaCoordinates``: https://core.telegram.org/type/MediaAreaCoordinates"""


class MediaAreaVenue(TLObject):
    """The form 'venue' of MediaArea.

    ``mediaAreaVenue#be82db9c coordinates:MediaAreaCoordinates geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MediaArea``

    :param coordinates: The coordinates.
    :param geo: The geo.
    :param title: The title.
    :param address: The postal address.
    :param provider: The provider.
    :param venue_id: The venue id.
    :param venue_type: The venue type.

    https://core.telegram.org/constructor/mediaAreaVenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE82DB9C
    TL_NAME: ClassVar[str] = "mediaAreaVenue"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "mediaAreaVenue#be82db9c coordinates:MediaAreaCoordinates geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    geo: _root.TypeGeoPoint
    title: str
    address: str
    provider: str
    venue_id: str
    venue_type: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\xdb\x82\xbe"
        self.coordinates.write_to(out)
        self.geo.write_to(out)
        write_str(out, self.title)
        write_str(out, self.address)
        write_str(out, self.provider)
        write_str(out, self.venue_id)
        write_str(out, self.venue_type)


class InputMediaAreaVenue(TLObject):
    """The form 'input media area venue' of MediaArea.

    ``inputMediaAreaVenue#b282217f coordinates:MediaAreaCoordinates query_id:long result_id:string = MediaArea``

    :param coordinates: The coordinates.
    :param query_id: Id of the query that is answered.
    :param result_id: The result id.

    https://core.telegram.org/constructor/inputMediaAreaVenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB282217F
    TL_NAME: ClassVar[str] = "inputMediaAreaVenue"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "inputMediaAreaVenue#b282217f coordinates:MediaAreaCoordinates query_id:long result_id:string = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    query_id: int
    result_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x7f\x21\x82\xb2"
        self.coordinates.write_to(out)
        out += pack_q(self.query_id)
        write_str(out, self.result_id)


class MediaAreaGeoPoint(TLObject):
    """The form 'geo point' of MediaArea.

    ``mediaAreaGeoPoint#cad5452d flags:# coordinates:MediaAreaCoordinates geo:GeoPoint address:flags.0?GeoPointAddress = MediaArea``

    :param coordinates: The coordinates.
    :param geo: The geo.
    :param address: The postal address.

    https://core.telegram.org/constructor/mediaAreaGeoPoint
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCAD5452D
    TL_NAME: ClassVar[str] = "mediaAreaGeoPoint"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "mediaAreaGeoPoint#cad5452d flags:# coordinates:MediaAreaCoordinates geo:GeoPoint address:flags.0?GeoPointAddress = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    geo: _root.TypeGeoPoint
    address: _root.TypeGeoPointAddress | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.address is not None:
            flags |= 1
        out += pack_2I(0xCAD5452D, flags)
        self.coordinates.write_to(out)
        self.geo.write_to(out)
        if self.address is not None:
            self.address.write_to(out)


class MediaAreaSuggestedReaction(TLObject):
    """The form 'suggested reaction' of MediaArea.

    ``mediaAreaSuggestedReaction#14455871 flags:# dark:flags.0?true flipped:flags.1?true coordinates:MediaAreaCoordinates reaction:Reaction = MediaArea``

    :param dark: Whether this applies: dark.
    :param flipped: Whether this applies: flipped.
    :param coordinates: The coordinates.
    :param reaction: The reaction.

    https://core.telegram.org/constructor/mediaAreaSuggestedReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x14455871
    TL_NAME: ClassVar[str] = "mediaAreaSuggestedReaction"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "mediaAreaSuggestedReaction#14455871 flags:# dark:flags.0?true flipped:flags.1?true coordinates:MediaAreaCoordinates reaction:Reaction = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    reaction: _root.TypeReaction
    dark: bool = False
    flipped: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        if self.flipped:
            flags |= 2
        out += pack_2I(0x14455871, flags)
        self.coordinates.write_to(out)
        self.reaction.write_to(out)


class MediaAreaChannelPost(TLObject):
    """The form 'channel post' of MediaArea.

    ``mediaAreaChannelPost#770416af coordinates:MediaAreaCoordinates channel_id:long msg_id:int = MediaArea``

    :param coordinates: The coordinates.
    :param channel_id: Id of the channel or supergroup.
    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/mediaAreaChannelPost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x770416AF
    TL_NAME: ClassVar[str] = "mediaAreaChannelPost"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "mediaAreaChannelPost#770416af coordinates:MediaAreaCoordinates channel_id:long msg_id:int = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    channel_id: int
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xaf\x16\x04\x77"
        self.coordinates.write_to(out)
        out += pack_qi(self.channel_id, self.msg_id)


class InputMediaAreaChannelPost(TLObject):
    """The form 'input media area channel post' of MediaArea.

    ``inputMediaAreaChannelPost#2271f2bf coordinates:MediaAreaCoordinates channel:InputChannel msg_id:int = MediaArea``

    :param coordinates: The coordinates.
    :param channel: The channel or supergroup.
    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/inputMediaAreaChannelPost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2271F2BF
    TL_NAME: ClassVar[str] = "inputMediaAreaChannelPost"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "inputMediaAreaChannelPost#2271f2bf coordinates:MediaAreaCoordinates channel:InputChannel msg_id:int = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    channel: _root.TypeInputChannel
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xbf\xf2\x71\x22"
        self.coordinates.write_to(out)
        self.channel.write_to(out)
        out += pack_i(self.msg_id)


class MediaAreaUrl(TLObject):
    """The form 'url' of MediaArea.

    ``mediaAreaUrl#37381085 coordinates:MediaAreaCoordinates url:string = MediaArea``

    :param coordinates: The coordinates.
    :param url: The address.

    https://core.telegram.org/constructor/mediaAreaUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x37381085
    TL_NAME: ClassVar[str] = "mediaAreaUrl"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "mediaAreaUrl#37381085 coordinates:MediaAreaCoordinates url:string = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x85\x10\x38\x37"
        self.coordinates.write_to(out)
        write_str(out, self.url)


class MediaAreaWeather(TLObject):
    """The form 'weather' of MediaArea.

    ``mediaAreaWeather#49a6549c coordinates:MediaAreaCoordinates emoji:string temperature_c:double color:int = MediaArea``

    :param coordinates: The coordinates.
    :param emoji: The emoji.
    :param temperature_c: The temperature c.
    :param color: The color.

    https://core.telegram.org/constructor/mediaAreaWeather
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x49A6549C
    TL_NAME: ClassVar[str] = "mediaAreaWeather"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "mediaAreaWeather#49a6549c coordinates:MediaAreaCoordinates emoji:string temperature_c:double color:int = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    emoji: str
    temperature_c: float
    color: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\x54\xa6\x49"
        self.coordinates.write_to(out)
        write_str(out, self.emoji)
        out += pack_di(self.temperature_c, self.color)


class MediaAreaStarGift(TLObject):
    """The form 'star gift' of MediaArea.

    ``mediaAreaStarGift#5787686d coordinates:MediaAreaCoordinates slug:string = MediaArea``

    :param coordinates: The coordinates.
    :param slug: The last part of the link.

    https://core.telegram.org/constructor/mediaAreaStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5787686D
    TL_NAME: ClassVar[str] = "mediaAreaStarGift"
    TL_TYPE: ClassVar[str] = "MediaArea"
    TL: ClassVar[str] = "mediaAreaStarGift#5787686d coordinates:MediaAreaCoordinates slug:string = MediaArea"

    coordinates: TypeMediaAreaCoordinates
    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x6d\x68\x87\x57"
        self.coordinates.write_to(out)
        write_str(out, self.slug)


TypeMediaArea: TypeAlias = MediaAreaVenue | InputMediaAreaVenue | MediaAreaGeoPoint | MediaAreaSuggestedReaction | MediaAreaChannelPost | InputMediaAreaChannelPost | MediaAreaUrl | MediaAreaWeather | MediaAreaStarGift
"""``MediaArea``: https://core.telegram.org/type/MediaArea"""


def _read_MediaAreaCoordinates(data: bytes, pos: int, depth: int, new: Any = MediaAreaCoordinates) -> tuple[MediaAreaCoordinates, int]:
    flags, x, y, w, h, rotation = unpack_I5d(data, pos)
    pos += 44
    if flags & 1:
        radius = unpack_d(data, pos)[0]
        pos += 8
    else:
        radius = None
    return new(x, y, w, h, rotation, radius), pos


def _read_MediaAreaVenue(data: bytes, pos: int, depth: int, new: Any = MediaAreaVenue) -> tuple[MediaAreaVenue, int]:
    cid = unpack_I(data, pos)[0]
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    geo, pos = _GeoPoint_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    address, pos = read_str(data, pos)
    provider, pos = read_str(data, pos)
    venue_id, pos = read_str(data, pos)
    venue_type, pos = read_str(data, pos)
    return new(coordinates, geo, title, address, provider, venue_id, venue_type), pos


def _read_InputMediaAreaVenue(data: bytes, pos: int, depth: int, new: Any = InputMediaAreaVenue) -> tuple[InputMediaAreaVenue, int]:
    cid = unpack_I(data, pos)[0]
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 4, depth + 1)
    query_id = unpack_q(data, pos)[0]
    result_id, pos = read_str(data, pos + 8)
    return new(coordinates, query_id, result_id), pos


def _read_MediaAreaGeoPoint(data: bytes, pos: int, depth: int, new: Any = MediaAreaGeoPoint) -> tuple[MediaAreaGeoPoint, int]:
    flags, cid = unpack_2I(data, pos)
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    geo, pos = _GeoPoint_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        address, pos = _GeoPointAddress_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        address = None
    return new(coordinates, geo, address), pos


def _read_MediaAreaSuggestedReaction(data: bytes, pos: int, depth: int, new: Any = MediaAreaSuggestedReaction) -> tuple[MediaAreaSuggestedReaction, int]:
    flags, cid = unpack_2I(data, pos)
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    reaction, pos = _Reaction_table[cid](data, pos + 4, depth + 1)
    return new(coordinates, reaction, flags & 1 != 0, flags & 2 != 0), pos


def _read_MediaAreaChannelPost(data: bytes, pos: int, depth: int, new: Any = MediaAreaChannelPost) -> tuple[MediaAreaChannelPost, int]:
    cid = unpack_I(data, pos)[0]
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 4, depth + 1)
    channel_id, msg_id = unpack_qi(data, pos)
    return new(coordinates, channel_id, msg_id), pos + 12


def _read_InputMediaAreaChannelPost(data: bytes, pos: int, depth: int, new: Any = InputMediaAreaChannelPost) -> tuple[InputMediaAreaChannelPost, int]:
    cid = unpack_I(data, pos)[0]
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(coordinates, channel, msg_id), pos + 4


def _read_MediaAreaUrl(data: bytes, pos: int, depth: int, new: Any = MediaAreaUrl) -> tuple[MediaAreaUrl, int]:
    cid = unpack_I(data, pos)[0]
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 4, depth + 1)
    url, pos = read_str(data, pos)
    return new(coordinates, url), pos


def _read_MediaAreaWeather(data: bytes, pos: int, depth: int, new: Any = MediaAreaWeather) -> tuple[MediaAreaWeather, int]:
    cid = unpack_I(data, pos)[0]
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 4, depth + 1)
    emoji, pos = read_str(data, pos)
    temperature_c, color = unpack_di(data, pos)
    return new(coordinates, emoji, temperature_c, color), pos + 12


def _read_MediaAreaStarGift(data: bytes, pos: int, depth: int, new: Any = MediaAreaStarGift) -> tuple[MediaAreaStarGift, int]:
    cid = unpack_I(data, pos)[0]
    coordinates, pos = _MediaAreaCoordinates_table[cid](data, pos + 4, depth + 1)
    slug, pos = read_str(data, pos)
    return new(coordinates, slug), pos


registry.add("MediaAreaCoordinates", {
    0xCFC9E002: _read_MediaAreaCoordinates,
})
registry.add("MediaArea", {
    0xBE82DB9C: _read_MediaAreaVenue,
    0xB282217F: _read_InputMediaAreaVenue,
    0xCAD5452D: _read_MediaAreaGeoPoint,
    0x14455871: _read_MediaAreaSuggestedReaction,
    0x770416AF: _read_MediaAreaChannelPost,
    0x2271F2BF: _read_InputMediaAreaChannelPost,
    0x37381085: _read_MediaAreaUrl,
    0x49A6549C: _read_MediaAreaWeather,
    0x5787686D: _read_MediaAreaStarGift,
})
