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
unpack_2d: Unpack = unpacker("2d")
unpack_2i: Unpack = unpacker("2i")
unpack_q2i: Unpack = unpacker("q2i")
unpack_q3i: Unpack = unpacker("q3i")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_I2d: Pack = packer("I2d")
pack_I2i: Pack = packer("I2i")
pack_Iq2i: Pack = packer("Iq2i")
pack_Iq3i: Pack = packer("Iq3i")
pack_Iqi: Pack = packer("Iqi")
_DataJSON_table = registry.table("DataJSON")


class StatsURL(TLObject):
    """The ordinary form of StatsURL.

    ``statsURL#47a971e0 url:string = StatsURL``

    :param url: The address.

    https://core.telegram.org/constructor/statsURL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x47A971E0
    TL_NAME: ClassVar[str] = "statsURL"
    TL_TYPE: ClassVar[str] = "StatsURL"
    TL: ClassVar[str] = "statsURL#47a971e0 url:string = StatsURL"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xe0\x71\xa9\x47"
        write_str(out, self.url)


TypeStatsURL: TypeAlias = StatsURL
"""``StatsURL``: https://core.telegram.org/type/StatsURL"""


class StatsDateRangeDays(TLObject):
    """The ordinary form of StatsDateRangeDays.

    ``statsDateRangeDays#b637edaf min_date:int max_date:int = StatsDateRangeDays``

    :param min_date: Only entries after this time, in Unix seconds.
    :param max_date: Only entries before this time, in Unix seconds.

    https://core.telegram.org/constructor/statsDateRangeDays
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB637EDAF
    TL_NAME: ClassVar[str] = "statsDateRangeDays"
    TL_TYPE: ClassVar[str] = "StatsDateRangeDays"
    TL: ClassVar[str] = "statsDateRangeDays#b637edaf min_date:int max_date:int = StatsDateRangeDays"

    min_date: int
    max_date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xB637EDAF, self.min_date, self.max_date)


TypeStatsDateRangeDays: TypeAlias = StatsDateRangeDays
"""``StatsDateRangeDays``: https://core.telegram.org/type/StatsDateRangeDays"""


class StatsAbsValueAndPrev(TLObject):
    """The ordinary form of StatsAbsValueAndPrev.

    ``statsAbsValueAndPrev#cb43acde current:double previous:double = StatsAbsValueAndPrev``

    :param current: The current.
    :param previous: The previous.

    https://core.telegram.org/constructor/statsAbsValueAndPrev
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCB43ACDE
    TL_NAME: ClassVar[str] = "statsAbsValueAndPrev"
    TL_TYPE: ClassVar[str] = "StatsAbsValueAndPrev"
    TL: ClassVar[str] = "statsAbsValueAndPrev#cb43acde current:double previous:double = StatsAbsValueAndPrev"

    current: float
    previous: float

    def write_to(self, out: bytearray) -> None:
        out += pack_I2d(0xCB43ACDE, self.current, self.previous)


TypeStatsAbsValueAndPrev: TypeAlias = StatsAbsValueAndPrev
"""``StatsAbsValueAndPrev``: https://core.telegram.org/type/StatsAbsValueAndPrev"""


class StatsPercentValue(TLObject):
    """The ordinary form of StatsPercentValue.

    ``statsPercentValue#cbce2fe0 part:double total:double = StatsPercentValue``

    :param part: The part.
    :param total: The total.

    https://core.telegram.org/constructor/statsPercentValue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCBCE2FE0
    TL_NAME: ClassVar[str] = "statsPercentValue"
    TL_TYPE: ClassVar[str] = "StatsPercentValue"
    TL: ClassVar[str] = "statsPercentValue#cbce2fe0 part:double total:double = StatsPercentValue"

    part: float
    total: float

    def write_to(self, out: bytearray) -> None:
        out += pack_I2d(0xCBCE2FE0, self.part, self.total)


TypeStatsPercentValue: TypeAlias = StatsPercentValue
"""``StatsPercentValue``: https://core.telegram.org/type/StatsPercentValue"""


class StatsGraphAsync(TLObject):
    """The form 'async' of StatsGraph.

    ``statsGraphAsync#4a27eb2d token:string = StatsGraph``

    :param token: The token.

    https://core.telegram.org/constructor/statsGraphAsync
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4A27EB2D
    TL_NAME: ClassVar[str] = "statsGraphAsync"
    TL_TYPE: ClassVar[str] = "StatsGraph"
    TL: ClassVar[str] = "statsGraphAsync#4a27eb2d token:string = StatsGraph"

    token: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x2d\xeb\x27\x4a"
        write_str(out, self.token)


class StatsGraphError(TLObject):
    """The form 'error' of StatsGraph.

    ``statsGraphError#bedc9822 error:string = StatsGraph``

    :param error: What went wrong.

    https://core.telegram.org/constructor/statsGraphError
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBEDC9822
    TL_NAME: ClassVar[str] = "statsGraphError"
    TL_TYPE: ClassVar[str] = "StatsGraph"
    TL: ClassVar[str] = "statsGraphError#bedc9822 error:string = StatsGraph"

    error: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x22\x98\xdc\xbe"
        write_str(out, self.error)


class StatsGraph(TLObject):
    """The ordinary form of StatsGraph.

    ``statsGraph#8ea464b6 flags:# json:DataJSON zoom_token:flags.0?string = StatsGraph``

    :param json: The json.
    :param zoom_token: The zoom token.

    https://core.telegram.org/constructor/statsGraph
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8EA464B6
    TL_NAME: ClassVar[str] = "statsGraph"
    TL_TYPE: ClassVar[str] = "StatsGraph"
    TL: ClassVar[str] = "statsGraph#8ea464b6 flags:# json:DataJSON zoom_token:flags.0?string = StatsGraph"

    json: _root.TypeDataJSON
    zoom_token: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.zoom_token is not None:
            flags |= 1
        out += pack_2I(0x8EA464B6, flags)
        self.json.write_to(out)
        if self.zoom_token is not None:
            write_str(out, self.zoom_token)


TypeStatsGraph: TypeAlias = StatsGraphAsync | StatsGraphError | StatsGraph
"""``StatsGraph``: https://core.telegram.org/type/StatsGraph"""


class StatsGroupTopPoster(TLObject):
    """The ordinary form of StatsGroupTopPoster.

    ``statsGroupTopPoster#9d04af9b user_id:long messages:int avg_chars:int = StatsGroupTopPoster``

    :param user_id: Id of the user.
    :param messages: The messages.
    :param avg_chars: The avg chars.

    https://core.telegram.org/constructor/statsGroupTopPoster
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9D04AF9B
    TL_NAME: ClassVar[str] = "statsGroupTopPoster"
    TL_TYPE: ClassVar[str] = "StatsGroupTopPoster"
    TL: ClassVar[str] = "statsGroupTopPoster#9d04af9b user_id:long messages:int avg_chars:int = StatsGroupTopPoster"

    user_id: int
    messages: int
    avg_chars: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0x9D04AF9B, self.user_id, self.messages, self.avg_chars)


TypeStatsGroupTopPoster: TypeAlias = StatsGroupTopPoster
"""``StatsGroupTopPoster``: https://core.telegram.org/type/StatsGroupTopPoster"""


class StatsGroupTopAdmin(TLObject):
    """The ordinary form of StatsGroupTopAdmin.

    ``statsGroupTopAdmin#d7584c87 user_id:long deleted:int kicked:int banned:int = StatsGroupTopAdmin``

    :param user_id: Id of the user.
    :param deleted: The deleted.
    :param kicked: The kicked.
    :param banned: The banned.

    https://core.telegram.org/constructor/statsGroupTopAdmin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD7584C87
    TL_NAME: ClassVar[str] = "statsGroupTopAdmin"
    TL_TYPE: ClassVar[str] = "StatsGroupTopAdmin"
    TL: ClassVar[str] = "statsGroupTopAdmin#d7584c87 user_id:long deleted:int kicked:int banned:int = StatsGroupTopAdmin"

    user_id: int
    deleted: int
    kicked: int
    banned: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq3i(0xD7584C87, self.user_id, self.deleted, self.kicked, self.banned)


TypeStatsGroupTopAdmin: TypeAlias = StatsGroupTopAdmin
"""``StatsGroupTopAdmin``: https://core.telegram.org/type/StatsGroupTopAdmin"""


class StatsGroupTopInviter(TLObject):
    """The ordinary form of StatsGroupTopInviter.

    ``statsGroupTopInviter#535f779d user_id:long invitations:int = StatsGroupTopInviter``

    :param user_id: Id of the user.
    :param invitations: The invitations.

    https://core.telegram.org/constructor/statsGroupTopInviter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x535F779D
    TL_NAME: ClassVar[str] = "statsGroupTopInviter"
    TL_TYPE: ClassVar[str] = "StatsGroupTopInviter"
    TL: ClassVar[str] = "statsGroupTopInviter#535f779d user_id:long invitations:int = StatsGroupTopInviter"

    user_id: int
    invitations: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0x535F779D, self.user_id, self.invitations)


TypeStatsGroupTopInviter: TypeAlias = StatsGroupTopInviter
"""``StatsGroupTopInviter``: https://core.telegram.org/type/StatsGroupTopInviter"""


def _read_StatsURL(data: bytes, pos: int, depth: int, new: Any = StatsURL) -> tuple[StatsURL, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_StatsDateRangeDays(data: bytes, pos: int, depth: int, new: Any = StatsDateRangeDays) -> tuple[StatsDateRangeDays, int]:
    min_date, max_date = unpack_2i(data, pos)
    return new(min_date, max_date), pos + 8


def _read_StatsAbsValueAndPrev(data: bytes, pos: int, depth: int, new: Any = StatsAbsValueAndPrev) -> tuple[StatsAbsValueAndPrev, int]:
    current, previous = unpack_2d(data, pos)
    return new(current, previous), pos + 16


def _read_StatsPercentValue(data: bytes, pos: int, depth: int, new: Any = StatsPercentValue) -> tuple[StatsPercentValue, int]:
    part, total = unpack_2d(data, pos)
    return new(part, total), pos + 16


def _read_StatsGraphAsync(data: bytes, pos: int, depth: int, new: Any = StatsGraphAsync) -> tuple[StatsGraphAsync, int]:
    token, pos = read_str(data, pos)
    return new(token), pos


def _read_StatsGraphError(data: bytes, pos: int, depth: int, new: Any = StatsGraphError) -> tuple[StatsGraphError, int]:
    error, pos = read_str(data, pos)
    return new(error), pos


def _read_StatsGraph(data: bytes, pos: int, depth: int, new: Any = StatsGraph) -> tuple[StatsGraph, int]:
    flags, cid = unpack_2I(data, pos)
    json, pos = _DataJSON_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        zoom_token, pos = read_str(data, pos)
    else:
        zoom_token = None
    return new(json, zoom_token), pos


def _read_StatsGroupTopPoster(data: bytes, pos: int, depth: int, new: Any = StatsGroupTopPoster) -> tuple[StatsGroupTopPoster, int]:
    user_id, messages, avg_chars = unpack_q2i(data, pos)
    return new(user_id, messages, avg_chars), pos + 16


def _read_StatsGroupTopAdmin(data: bytes, pos: int, depth: int, new: Any = StatsGroupTopAdmin) -> tuple[StatsGroupTopAdmin, int]:
    user_id, deleted, kicked, banned = unpack_q3i(data, pos)
    return new(user_id, deleted, kicked, banned), pos + 20


def _read_StatsGroupTopInviter(data: bytes, pos: int, depth: int, new: Any = StatsGroupTopInviter) -> tuple[StatsGroupTopInviter, int]:
    user_id, invitations = unpack_qi(data, pos)
    return new(user_id, invitations), pos + 12


registry.add("StatsURL", {
    0x47A971E0: _read_StatsURL,
})
registry.add("StatsDateRangeDays", {
    0xB637EDAF: _read_StatsDateRangeDays,
})
registry.add("StatsAbsValueAndPrev", {
    0xCB43ACDE: _read_StatsAbsValueAndPrev,
})
registry.add("StatsPercentValue", {
    0xCBCE2FE0: _read_StatsPercentValue,
})
registry.add("StatsGraph", {
    0x4A27EB2D: _read_StatsGraphAsync,
    0xBEDC9822: _read_StatsGraphError,
    0x8EA464B6: _read_StatsGraph,
})
registry.add("StatsGroupTopPoster", {
    0x9D04AF9B: _read_StatsGroupTopPoster,
})
registry.add("StatsGroupTopAdmin", {
    0xD7584C87: _read_StatsGroupTopAdmin,
})
registry.add("StatsGroupTopInviter", {
    0x535F779D: _read_StatsGroupTopInviter,
})
