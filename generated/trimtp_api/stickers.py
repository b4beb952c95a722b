# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``stickers``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_objects,
    read_str,
    unpacker,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import messages as _messages

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_InputDocument_table = registry.table("InputDocument")
_InputStickerSetItem_table = registry.table("InputStickerSetItem")
_InputStickerSet_table = registry.table("InputStickerSet")
_InputUser_table = registry.table("InputUser")
_MaskCoords_table = registry.table("MaskCoords")


class SuggestedShortName(TLObject):
    """The ordinary form of stickers.SuggestedShortName.

    ``stickers.suggestedShortName#85fea03f short_name:string = stickers.SuggestedShortName``

    :param short_name: The name used in links.

    https://core.telegram.org/constructor/stickers.suggestedShortName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x85FEA03F
    TL_NAME: ClassVar[str] = "stickers.suggestedShortName"
    TL_TYPE: ClassVar[str] = "stickers.SuggestedShortName"
    TL: ClassVar[str] = "stickers.suggestedShortName#85fea03f short_name:string = stickers.SuggestedShortName"

    short_name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\xa0\xfe\x85"
        write_str(out, self.short_name)


TypeSuggestedShortName: TypeAlias = SuggestedShortName
"""``stickers.SuggestedShortName``: https://core.telegram.org/type/stickers.SuggestedShortName"""


class CreateStickerSet(Function["_messages.TypeStickerSet"]):
    """Creates sticker set.

    ``stickers.createStickerSet#9021ab67 flags:# masks:flags.0?true emojis:flags.5?true text_color:flags.6?true user_id:InputUser title:string short_name:string thumb:flags.2?InputDocument stickers:Vector<InputStickerSetItem> software:flags.3?string = messages.StickerSet``

    :param masks: Whether this applies: masks.
    :param emojis: Whether this applies: emojis.
    :param text_color: Whether this applies: text color.
    :param user_id: Id of the user.
    :param title: The title.
    :param short_name: The name used in links.
    :param thumb: The small preview.
    :param stickers: The stickers.
    :param software: The software.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_MISSING, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        PACK_SHORT_NAME_INVALID, 400 PACK_SHORT_NAME_OCCUPIED, 400 PACK_TITLE_INVALID, 400 PACK_TYPE_INVALID,
        400/403/404/406 PEER_ID_INVALID, 400 SHORTNAME_OCCUPY_FAILED, 400 STICKERS_EMPTY, 400 STICKER_EMOJI_INVALID, 400
        STICKER_FILE_INVALID, 400 STICKER_GIF_DIMENSIONS, 400 STICKER_PNG_DIMENSIONS, 400 STICKER_PNG_NOPNG, 400
        STICKER_TGS_NODOC, 400 STICKER_TGS_NOTGS, 400 STICKER_THUMB_PNG_NOPNG, 400 STICKER_THUMB_TGS_NOTGS, 400
        STICKER_VIDEO_BIG, 400 STICKER_VIDEO_NODOC, 400 STICKER_VIDEO_NOWEBM, 400 USER_ID_INVALID.

    https://core.telegram.org/method/stickers.createStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9021AB67
    TL_NAME: ClassVar[str] = "stickers.createStickerSet"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.createStickerSet#9021ab67 flags:# masks:flags.0?true emojis:flags.5?true text_color:flags.6?true user_id:InputUser title:string short_name:string thumb:flags.2?InputDocument stickers:Vector<InputStickerSetItem> software:flags.3?string = messages.StickerSet"

    user_id: _root.TypeInputUser
    title: str
    short_name: str
    stickers: list[_root.TypeInputStickerSetItem]
    masks: bool = False
    emojis: bool = False
    text_color: bool = False
    thumb: _root.TypeInputDocument | None = None
    software: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.masks:
            flags |= 1
        if self.emojis:
            flags |= 0x20
        if self.text_color:
            flags |= 0x40
        if self.thumb is not None:
            flags |= 4
        if self.software is not None:
            flags |= 8
        out += pack_2I(0x9021AB67, flags)
        self.user_id.write_to(out)
        write_str(out, self.title)
        write_str(out, self.short_name)
        if self.thumb is not None:
            self.thumb.write_to(out)
        write_objects(out, self.stickers)
        if self.software is not None:
            write_str(out, self.software)


class RemoveStickerFromSet(Function["_messages.TypeStickerSet"]):
    """Removes sticker from set.

    ``stickers.removeStickerFromSet#f7760f51 sticker:InputDocument = messages.StickerSet``

    :param sticker: The sticker.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_MISSING, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STICKER_INVALID.

    https://core.telegram.org/method/stickers.removeStickerFromSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF7760F51
    TL_NAME: ClassVar[str] = "stickers.removeStickerFromSet"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.removeStickerFromSet#f7760f51 sticker:InputDocument = messages.StickerSet"

    sticker: _root.TypeInputDocument

    def write_to(self, out: bytearray) -> None:
        out += b"\x51\x0f\x76\xf7"
        self.sticker.write_to(out)


class ChangeStickerPosition(Function["_messages.TypeStickerSet"]):
    """Changes sticker position.

    ``stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int = messages.StickerSet``

    :param sticker: The sticker.
    :param position: The position.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_MISSING, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STICKER_INVALID.

    https://core.telegram.org/method/stickers.changeStickerPosition
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFB6D4CA
    TL_NAME: ClassVar[str] = "stickers.changeStickerPosition"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int = messages.StickerSet"

    sticker: _root.TypeInputDocument
    position: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xca\xd4\xb6\xff"
        self.sticker.write_to(out)
        out += pack_i(self.position)


class AddStickerToSet(Function["_messages.TypeStickerSet"]):
    """Adds sticker to set.

    ``stickers.addStickerToSet#8653febe stickerset:InputStickerSet sticker:InputStickerSetItem = messages.StickerSet``

    :param stickerset: The sticker set.
    :param sticker: The sticker.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_MISSING, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        STICKERPACK_STICKERS_TOO_MUCH, 400/406 STICKERSET_INVALID, 400 STICKERS_TOO_MUCH, 400 STICKER_PNG_NOPNG, 400
        STICKER_TGS_NOTGS.

    https://core.telegram.org/method/stickers.addStickerToSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8653FEBE
    TL_NAME: ClassVar[str] = "stickers.addStickerToSet"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.addStickerToSet#8653febe stickerset:InputStickerSet sticker:InputStickerSetItem = messages.StickerSet"

    stickerset: _root.TypeInputStickerSet
    sticker: _root.TypeInputStickerSetItem

    def write_to(self, out: bytearray) -> None:
        out += b"\xbe\xfe\x53\x86"
        self.stickerset.write_to(out)
        self.sticker.write_to(out)


class SetStickerSetThumb(Function["_messages.TypeStickerSet"]):
    """Sets sticker set thumb.

    ``stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet thumb:flags.0?InputDocument thumb_document_id:flags.1?long = messages.StickerSet``

    :param stickerset: The sticker set.
    :param thumb: The small preview.
    :param thumb_document_id: Id of the thumb document.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 STICKERSET_INVALID, 400
        STICKER_THUMB_PNG_NOPNG, 400 STICKER_THUMB_TGS_NOTGS.

    https://core.telegram.org/method/stickers.setStickerSetThumb
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA76A5392
    TL_NAME: ClassVar[str] = "stickers.setStickerSetThumb"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet thumb:flags.0?InputDocument thumb_document_id:flags.1?long = messages.StickerSet"

    stickerset: _root.TypeInputStickerSet
    thumb: _root.TypeInputDocument | None = None
    thumb_document_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.thumb is not None:
            flags |= 1
        if self.thumb_document_id is not None:
            flags |= 2
        out += pack_2I(0xA76A5392, flags)
        self.stickerset.write_to(out)
        if self.thumb is not None:
            self.thumb.write_to(out)
        if self.thumb_document_id is not None:
            out += pack_q(self.thumb_document_id)


class CheckShortName(Function[bool]):
    """Checks short name.

    ``stickers.checkShortName#284b3639 short_name:string = Bool``

    :param short_name: The name used in links.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SHORT_NAME_INVALID, 400
        SHORT_NAME_OCCUPIED.

    https://core.telegram.org/method/stickers.checkShortName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x284B3639
    TL_NAME: ClassVar[str] = "stickers.checkShortName"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stickers.checkShortName#284b3639 short_name:string = Bool"

    short_name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\x36\x4b\x28"
        write_str(out, self.short_name)


class SuggestShortName(Function["TypeSuggestedShortName"]):
    """Suggests short name.

    ``stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName``

    :param title: The title.

    Result: ``stickers.SuggestedShortName``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TITLE_INVALID.

    https://core.telegram.org/method/stickers.suggestShortName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4DAFC503
    TL_NAME: ClassVar[str] = "stickers.suggestShortName"
    TL_TYPE: ClassVar[str] = "stickers.SuggestedShortName"
    TL: ClassVar[str] = "stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName"

    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x03\xc5\xaf\x4d"
        write_str(out, self.title)


class ChangeSticker(Function["_messages.TypeStickerSet"]):
    """Changes sticker.

    ``stickers.changeSticker#f5537ebc flags:# sticker:InputDocument emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string = messages.StickerSet``

    :param sticker: The sticker.
    :param emoji: The emoji.
    :param mask_coords: The mask coords.
    :param keywords: The keywords.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STICKER_INVALID.

    https://core.telegram.org/method/stickers.changeSticker
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF5537EBC
    TL_NAME: ClassVar[str] = "stickers.changeSticker"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.changeSticker#f5537ebc flags:# sticker:InputDocument emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string = messages.StickerSet"

    sticker: _root.TypeInputDocument
    emoji: str | None = None
    mask_coords: _root.TypeMaskCoords | None = None
    keywords: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.emoji is not None:
            flags |= 1
        if self.mask_coords is not None:
            flags |= 2
        if self.keywords is not None:
            flags |= 4
        out += pack_2I(0xF5537EBC, flags)
        self.sticker.write_to(out)
        if self.emoji is not None:
            write_str(out, self.emoji)
        if self.mask_coords is not None:
            self.mask_coords.write_to(out)
        if self.keywords is not None:
            write_str(out, self.keywords)


class RenameStickerSet(Function["_messages.TypeStickerSet"]):
    """Renames sticker set.

    ``stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string = messages.StickerSet``

    :param stickerset: The sticker set.
    :param title: The title.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 STICKERSET_INVALID.

    https://core.telegram.org/method/stickers.renameStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x124B1C00
    TL_NAME: ClassVar[str] = "stickers.renameStickerSet"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string = messages.StickerSet"

    stickerset: _root.TypeInputStickerSet
    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x00\x1c\x4b\x12"
        self.stickerset.write_to(out)
        write_str(out, self.title)


class DeleteStickerSet(Function[bool]):
    """Deletes sticker set.

    ``stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool``

    :param stickerset: The sticker set.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 STICKERSET_INVALID.

    https://core.telegram.org/method/stickers.deleteStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x87704394
    TL_NAME: ClassVar[str] = "stickers.deleteStickerSet"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool"

    stickerset: _root.TypeInputStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\x94\x43\x70\x87"
        self.stickerset.write_to(out)


class ReplaceSticker(Function["_messages.TypeStickerSet"]):
    """Calls 'replace sticker'.

    ``stickers.replaceSticker#4696459a sticker:InputDocument new_sticker:InputStickerSetItem = messages.StickerSet``

    :param sticker: The sticker.
    :param new_sticker: The new sticker.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STICKER_INVALID.

    https://core.telegram.org/method/stickers.replaceSticker
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4696459A
    TL_NAME: ClassVar[str] = "stickers.replaceSticker"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "stickers.replaceSticker#4696459a sticker:InputDocument new_sticker:InputStickerSetItem = messages.StickerSet"

    sticker: _root.TypeInputDocument
    new_sticker: _root.TypeInputStickerSetItem

    def write_to(self, out: bytearray) -> None:
        out += b"\x9a\x45\x96\x46"
        self.sticker.write_to(out)
        self.new_sticker.write_to(out)


def _read_SuggestedShortName(data: bytes, pos: int, depth: int, new: Any = SuggestedShortName) -> tuple[SuggestedShortName, int]:
    short_name, pos = read_str(data, pos)
    return new(short_name), pos


def _read_CreateStickerSet(data: bytes, pos: int, depth: int, new: Any = CreateStickerSet) -> tuple[CreateStickerSet, int]:
    flags, cid = unpack_2I(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    title, pos = read_str(data, pos)
    short_name, pos = read_str(data, pos)
    if flags & 4:
        thumb, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        thumb = None
    stickers, pos = read_objects(_InputStickerSetItem_table, data, pos, depth)
    if flags & 8:
        software, pos = read_str(data, pos)
    else:
        software = None
    return new(user_id, title, short_name, stickers, flags & 1 != 0, flags & 0x20 != 0, flags & 0x40 != 0, thumb, software), pos


def _read_RemoveStickerFromSet(data: bytes, pos: int, depth: int, new: Any = RemoveStickerFromSet) -> tuple[RemoveStickerFromSet, int]:
    cid = unpack_I(data, pos)[0]
    sticker, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    return new(sticker), pos


def _read_ChangeStickerPosition(data: bytes, pos: int, depth: int, new: Any = ChangeStickerPosition) -> tuple[ChangeStickerPosition, int]:
    cid = unpack_I(data, pos)[0]
    sticker, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    position = unpack_i(data, pos)[0]
    return new(sticker, position), pos + 4


def _read_AddStickerToSet(data: bytes, pos: int, depth: int, new: Any = AddStickerToSet) -> tuple[AddStickerToSet, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    sticker, pos = _InputStickerSetItem_table[cid](data, pos + 4, depth + 1)
    return new(stickerset, sticker), pos


def _read_SetStickerSetThumb(data: bytes, pos: int, depth: int, new: Any = SetStickerSetThumb) -> tuple[SetStickerSetThumb, int]:
    flags, cid = unpack_2I(data, pos)
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 8, depth + 1)
    if flags & 0x3:
        if flags & 1:
            thumb, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            thumb = None
        if flags & 2:
            thumb_document_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            thumb_document_id = None
    else:
        thumb = thumb_document_id = None
    return new(stickerset, thumb, thumb_document_id), pos


def _read_CheckShortName(data: bytes, pos: int, depth: int, new: Any = CheckShortName) -> tuple[CheckShortName, int]:
    short_name, pos = read_str(data, pos)
    return new(short_name), pos


def _read_SuggestShortName(data: bytes, pos: int, depth: int, new: Any = SuggestShortName) -> tuple[SuggestShortName, int]:
    title, pos = read_str(data, pos)
    return new(title), pos


def _read_ChangeSticker(data: bytes, pos: int, depth: int, new: Any = ChangeSticker) -> tuple[ChangeSticker, int]:
    flags, cid = unpack_2I(data, pos)
    sticker, pos = _InputDocument_table[cid](data, pos + 8, depth + 1)
    if flags & 0x7:
        if flags & 1:
            emoji, pos = read_str(data, pos)
        else:
            emoji = None
        if flags & 2:
            mask_coords, pos = _MaskCoords_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            mask_coords = None
        if flags & 4:
            keywords, pos = read_str(data, pos)
        else:
            keywords = None
    else:
        emoji = mask_coords = keywords = None
    return new(sticker, emoji, mask_coords, keywords), pos


def _read_RenameStickerSet(data: bytes, pos: int, depth: int, new: Any = RenameStickerSet) -> tuple[RenameStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    return new(stickerset, title), pos


def _read_DeleteStickerSet(data: bytes, pos: int, depth: int, new: Any = DeleteStickerSet) -> tuple[DeleteStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    return new(stickerset), pos


def _read_ReplaceSticker(data: bytes, pos: int, depth: int, new: Any = ReplaceSticker) -> tuple[ReplaceSticker, int]:
    cid = unpack_I(data, pos)[0]
    sticker, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_sticker, pos = _InputStickerSetItem_table[cid](data, pos + 4, depth + 1)
    return new(sticker, new_sticker), pos


registry.add("stickers.SuggestedShortName", {
    0x85FEA03F: _read_SuggestedShortName,
})
registry.add_functions({
    0x9021AB67: _read_CreateStickerSet,
    0xF7760F51: _read_RemoveStickerFromSet,
    0xFFB6D4CA: _read_ChangeStickerPosition,
    0x8653FEBE: _read_AddStickerToSet,
    0xA76A5392: _read_SetStickerSetThumb,
    0x284B3639: _read_CheckShortName,
    0x4DAFC503: _read_SuggestShortName,
    0xF5537EBC: _read_ChangeSticker,
    0x124B1C00: _read_RenameStickerSet,
    0x87704394: _read_DeleteStickerSet,
    0x4696459A: _read_ReplaceSticker,
})
