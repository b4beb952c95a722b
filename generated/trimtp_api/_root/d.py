# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_bytes,
    read_objects,
    read_str,
    unpacker,
    write_bytes,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_InputMedia_table = registry.table("InputMedia")
_InputReplyTo_table = registry.table("InputReplyTo")
_MessageEntity_table = registry.table("MessageEntity")
_RichMessage_table = registry.table("RichMessage")
_SuggestedPost_table = registry.table("SuggestedPost")


class DcOption(TLObject):
    """The ordinary form of DcOption.

    ``dcOption#18b7a10d flags:# ipv6:flags.0?true media_only:flags.1?true tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true this_port_only:flags.5?true id:int ip_address:string port:int secret:flags.10?bytes = DcOption``

    :param ipv6: Whether this applies: ipv 6.
    :param media_only: Whether this applies: media only.
    :param tcpo_only: Whether this applies: tcpo only.
    :param cdn: Whether this applies: cdn.
    :param static: Whether this applies: static.
    :param this_port_only: Whether this applies: this port only.
    :param id: The id.
    :param ip_address: The ip address.
    :param port: The port.
    :param secret: The secret.

    https://core.telegram.org/constructor/dcOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x18B7A10D
    TL_NAME: ClassVar[str] = "dcOption"
    TL_TYPE: ClassVar[str] = "DcOption"
    TL: ClassVar[str] = "dcOption#18b7a10d flags:# ipv6:flags.0?true media_only:flags.1?true tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true this_port_only:flags.5?true id:int ip_address:string port:int secret:flags.10?bytes = DcOption"
    _SECRET = frozenset({"secret"})

    id: int
    ip_address: str
    port: int
    ipv6: bool = False
    media_only: bool = False
    tcpo_only: bool = False
    cdn: bool = False
    static: bool = False
    this_port_only: bool = False
    secret: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ipv6:
            flags |= 1
        if self.media_only:
            flags |= 2
        if self.tcpo_only:
            flags |= 4
        if self.cdn:
            flags |= 8
        if self.static:
            flags |= 0x10
        if self.this_port_only:
            flags |= 0x20
        if self.secret is not None:
            flags |= 0x400
        out += pack_2Ii(0x18B7A10D, flags, self.id)
        write_str(out, self.ip_address)
        out += pack_i(self.port)
        if self.secret is not None:
            write_bytes(out, self.secret)


TypeDcOption: TypeAlias = DcOption
"""``DcOption``: https://core.telegram.org/type/DcOption"""


class DraftMessageEmpty(TLObject):
    """The form 'empty' of DraftMessage.

    ``draftMessageEmpty#1b0c841a flags:# date:flags.0?int = DraftMessage``

    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/draftMessageEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B0C841A
    TL_NAME: ClassVar[str] = "draftMessageEmpty"
    TL_TYPE: ClassVar[str] = "DraftMessage"
    TL: ClassVar[str] = "draftMessageEmpty#1b0c841a flags:# date:flags.0?int = DraftMessage"

    date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.date is not None:
            flags |= 1
        out += pack_2I(0x1B0C841A, flags)
        if self.date is not None:
            out += pack_i(self.date)


class DraftMessage(TLObject):
    """The ordinary form of DraftMessage.

    ``draftMessage#60fe3294 flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?RichMessage = DraftMessage``

    :param no_webpage: Do not show a preview of links.
    :param invert_media: Show the media above the text.
    :param reply_to: What it answers.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param media: The attached media.
    :param date: When it happened, in Unix seconds.
    :param effect: The effect.
    :param suggested_post: The suggested post.
    :param rich_message: The rich message.

    https://core.telegram.org/constructor/draftMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60FE3294
    TL_NAME: ClassVar[str] = "draftMessage"
    TL_TYPE: ClassVar[str] = "DraftMessage"
    TL: ClassVar[str] = "draftMessage#60fe3294 flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia date:int effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?RichMessage = DraftMessage"

    message: str
    date: int
    no_webpage: bool = False
    invert_media: bool = False
    reply_to: _root.TypeInputReplyTo | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    media: _root.TypeInputMedia | None = None
    effect: int | None = None
    suggested_post: _root.TypeSuggestedPost | None = None
    rich_message: _root.TypeRichMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_webpage:
            flags |= 2
        if self.invert_media:
            flags |= 0x40
        if self.reply_to is not None:
            flags |= 0x10
        if self.entities is not None:
            flags |= 8
        if self.media is not None:
            flags |= 0x20
        if self.effect is not None:
            flags |= 0x80
        if self.suggested_post is not None:
            flags |= 0x100
        if self.rich_message is not None:
            flags |= 0x200
        out += pack_2I(0x60FE3294, flags)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.media is not None:
            self.media.write_to(out)
        out += pack_i(self.date)
        if self.effect is not None:
            out += pack_q(self.effect)
        if self.suggested_post is not None:
            self.suggested_post.write_to(out)
        if self.rich_message is not None:
            self.rich_message.write_to(out)


TypeDraftMessage: TypeAlias = DraftMessageEmpty | DraftMessage
"""``DraftMessage``: https://core.telegram.org/type/DraftMessage"""


class DataJSON(TLObject):
    """The ordinary form of DataJSON.

    ``dataJSON#7d748d04 data:string = DataJSON``

    :param data: The raw data.

    https://core.telegram.org/constructor/dataJSON
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D748D04
    TL_NAME: ClassVar[str] = "dataJSON"
    TL_TYPE: ClassVar[str] = "DataJSON"
    TL: ClassVar[str] = "dataJSON#7d748d04 data:string = DataJSON"

    data: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x04\x8d\x74\x7d"
        write_str(out, self.data)


TypeDataJSON: TypeAlias = DataJSON
"""``DataJSON``: https://core.telegram.org/type/DataJSON"""


class DefaultHistoryTTL(TLObject):
    """The ordinary form of DefaultHistoryTTL.

    ``defaultHistoryTTL#43b46b20 period:int = DefaultHistoryTTL``

    :param period: How long it lasts, in seconds.

    https://core.telegram.org/constructor/defaultHistoryTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x43B46B20
    TL_NAME: ClassVar[str] = "defaultHistoryTTL"
    TL_TYPE: ClassVar[str] = "DefaultHistoryTTL"
    TL: ClassVar[str] = "defaultHistoryTTL#43b46b20 period:int = DefaultHistoryTTL"

    period: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x43B46B20, self.period)


TypeDefaultHistoryTTL: TypeAlias = DefaultHistoryTTL
"""``DefaultHistoryTTL``: https://core.telegram.org/type/DefaultHistoryTTL"""


class DisallowedGiftsSettings(TLObject):
    """The ordinary form of DisallowedGiftsSettings.

    ``disallowedGiftsSettings#71f276c4 flags:# disallow_unlimited_stargifts:flags.0?true disallow_limited_stargifts:flags.1?true disallow_unique_stargifts:flags.2?true disallow_premium_gifts:flags.3?true disallow_stargifts_from_channels:flags.4?true = DisallowedGiftsSettings``

    :param disallow_unlimited_stargifts: Whether this applies: disallow unlimited stargifts.
    :param disallow_limited_stargifts: Whether this applies: disallow limited stargifts.
    :param disallow_unique_stargifts: Whether this applies: disallow unique stargifts.
    :param disallow_premium_gifts: Whether this applies: disallow premium gifts.
    :param disallow_stargifts_from_channels: Whether this applies: disallow stargifts from channels.

    https://core.telegram.org/constructor/disallowedGiftsSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x71F276C4
    TL_NAME: ClassVar[str] = "disallowedGiftsSettings"
    TL_TYPE: ClassVar[str] = "DisallowedGiftsSettings"
    TL: ClassVar[str] = "disallowedGiftsSettings#71f276c4 flags:# disallow_unlimited_stargifts:flags.0?true disallow_limited_stargifts:flags.1?true disallow_unique_stargifts:flags.2?true disallow_premium_gifts:flags.3?true disallow_stargifts_from_channels:flags.4?true = DisallowedGiftsSettings"

    disallow_unlimited_stargifts: bool = False
    disallow_limited_stargifts: bool = False
    disallow_unique_stargifts: bool = False
    disallow_premium_gifts: bool = False
    disallow_stargifts_from_channels: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.disallow_unlimited_stargifts:
            flags |= 1
        if self.disallow_limited_stargifts:
            flags |= 2
        if self.disallow_unique_stargifts:
            flags |= 4
        if self.disallow_premium_gifts:
            flags |= 8
        if self.disallow_stargifts_from_channels:
            flags |= 0x10
        out += pack_2I(0x71F276C4, flags)


TypeDisallowedGiftsSettings: TypeAlias = DisallowedGiftsSettings
"""``DisallowedGiftsSettings``: https://core.telegram.org/type/DisallowedGiftsSettings"""


def _read_DcOption(data: bytes, pos: int, depth: int, new: Any = DcOption) -> tuple[DcOption, int]:
    flags, id = unpack_Ii(data, pos)
    ip_address, pos = read_str(data, pos + 8)
    port = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x400:
        secret, pos = read_bytes(data, pos)
    else:
        secret = None
    if not (flags & 0x3f):
        return new(id, ip_address, port, False, False, False, False, False, False, secret), pos
    return new(id, ip_address, port, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, secret), pos


def _read_DraftMessageEmpty(data: bytes, pos: int, depth: int, new: Any = DraftMessageEmpty) -> tuple[DraftMessageEmpty, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        date = unpack_i(data, pos)[0]
        pos += 4
    else:
        date = None
    return new(date), pos


def _read_DraftMessage(data: bytes, pos: int, depth: int, new: Any = DraftMessage) -> tuple[DraftMessage, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x10:
        reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to = None
    message, pos = read_str(data, pos)
    if flags & 0x28:
        if flags & 8:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 0x20:
            media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
    else:
        entities = media = None
    date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x380:
        if flags & 0x80:
            effect = unpack_q(data, pos)[0]
            pos += 8
        else:
            effect = None
        if flags & 0x100:
            suggested_post, pos = _SuggestedPost_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            suggested_post = None
        if flags & 0x200:
            rich_message, pos = _RichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            rich_message = None
    else:
        effect = suggested_post = rich_message = None
    return new(message, date, flags & 2 != 0, flags & 0x40 != 0, reply_to, entities, media, effect, suggested_post, rich_message), pos


def _read_DataJSON(data: bytes, pos: int, depth: int, new: Any = DataJSON) -> tuple[DataJSON, int]:
    data_, pos = read_str(data, pos)
    return new(data_), pos


def _read_DefaultHistoryTTL(data: bytes, pos: int, depth: int, new: Any = DefaultHistoryTTL) -> tuple[DefaultHistoryTTL, int]:
    period = unpack_i(data, pos)[0]
    return new(period), pos + 4


def _read_DisallowedGiftsSettings(data: bytes, pos: int, depth: int, new: Any = DisallowedGiftsSettings) -> tuple[DisallowedGiftsSettings, int]:
    flags = unpack_I(data, pos)[0]
    if not (flags & 0x1f):
        return new(False, False, False, False, False), pos + 4
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0), pos + 4


registry.add("DcOption", {
    0x18B7A10D: _read_DcOption,
})
registry.add("DraftMessage", {
    0x1B0C841A: _read_DraftMessageEmpty,
    0x60FE3294: _read_DraftMessage,
})
registry.add("DataJSON", {
    0x7D748D04: _read_DataJSON,
})
registry.add("DefaultHistoryTTL", {
    0x43B46B20: _read_DefaultHistoryTTL,
})
registry.add("DisallowedGiftsSettings", {
    0x71F276C4: _read_DisallowedGiftsSettings,
})
