# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_ints,
    read_str,
    unpacker,
    write_ints,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_3i: Unpack = unpacker("3i")
unpack_I: Unpack = unpacker("I")
unpack_d: Unpack = unpacker("d")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_3i: Pack = packer("3i")
pack_Iq: Pack = packer("Iq")
pack_d: Pack = packer("d")
pack_q: Pack = packer("q")
_InputStickerSet_table = registry.table("InputStickerSet")


class VideoSize(TLObject):
    """The ordinary form of VideoSize.

    ``videoSize#de33b094 flags:# type:string w:int h:int size:int video_start_ts:flags.0?double = VideoSize``

    :param type: Which kind it is.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param size: The size, in bytes.
    :param video_start_ts: The video start ts.

    https://core.telegram.org/constructor/videoSize
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE33B094
    TL_NAME: ClassVar[str] = "videoSize"
    TL_TYPE: ClassVar[str] = "VideoSize"
    TL: ClassVar[str] = "videoSize#de33b094 flags:# type:string w:int h:int size:int video_start_ts:flags.0?double = VideoSize"

    type: str
    w: int
    h: int
    size: int
    video_start_ts: float | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video_start_ts is not None:
            flags |= 1
        out += pack_2I(0xDE33B094, flags)
        write_str(out, self.type)
        out += pack_3i(self.w, self.h, self.size)
        if self.video_start_ts is not None:
            out += pack_d(self.video_start_ts)


class VideoSizeEmojiMarkup(TLObject):
    """The form 'emoji markup' of VideoSize.

    ``videoSizeEmojiMarkup#f85c413c emoji_id:long background_colors:Vector<int> = VideoSize``

    :param emoji_id: Id of the emoji.
    :param background_colors: The background colors.

    https://core.telegram.org/constructor/videoSizeEmojiMarkup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF85C413C
    TL_NAME: ClassVar[str] = "videoSizeEmojiMarkup"
    TL_TYPE: ClassVar[str] = "VideoSize"
    TL: ClassVar[str] = "videoSizeEmojiMarkup#f85c413c emoji_id:long background_colors:Vector<int> = VideoSize"

    emoji_id: int
    background_colors: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xF85C413C, self.emoji_id)
        write_ints(out, self.background_colors)


class VideoSizeStickerMarkup(TLObject):
    """The form 'sticker markup' of VideoSize.

    ``videoSizeStickerMarkup#0da082fe stickerset:InputStickerSet sticker_id:long background_colors:Vector<int> = VideoSize``

    :param stickerset: The sticker set.
    :param sticker_id: Id of the sticker.
    :param background_colors: The background colors.

    https://core.telegram.org/constructor/videoSizeStickerMarkup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0DA082FE
    TL_NAME: ClassVar[str] = "videoSizeStickerMarkup"
    TL_TYPE: ClassVar[str] = "VideoSize"
    TL: ClassVar[str] = "videoSizeStickerMarkup#0da082fe stickerset:InputStickerSet sticker_id:long background_colors:Vector<int> = VideoSize"

    stickerset: _root.TypeInputStickerSet
    sticker_id: int
    background_colors: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xfe\x82\xa0\x0d"
        self.stickerset.write_to(out)
        out += pack_q(self.sticker_id)
        write_ints(out, self.background_colors)


TypeVideoSize: TypeAlias = VideoSize | VideoSizeEmojiMarkup | VideoSizeStickerMarkup
"""``VideoSize``: https://core.telegram.org/type/VideoSize"""


def _read_VideoSize(data: bytes, pos: int, depth: int, new: Any = VideoSize) -> tuple[VideoSize, int]:
    flags = unpack_I(data, pos)[0]
    type, pos = read_str(data, pos + 4)
    w, h, size = unpack_3i(data, pos)
    pos += 12
    if flags & 1:
        video_start_ts = unpack_d(data, pos)[0]
        pos += 8
    else:
        video_start_ts = None
    return new(type, w, h, size, video_start_ts), pos


def _read_VideoSizeEmojiMarkup(data: bytes, pos: int, depth: int, new: Any = VideoSizeEmojiMarkup) -> tuple[VideoSizeEmojiMarkup, int]:
    emoji_id = unpack_q(data, pos)[0]
    background_colors, pos = read_ints(data, pos + 8)
    return new(emoji_id, background_colors), pos


def _read_VideoSizeStickerMarkup(data: bytes, pos: int, depth: int, new: Any = VideoSizeStickerMarkup) -> tuple[VideoSizeStickerMarkup, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    sticker_id = unpack_q(data, pos)[0]
    background_colors, pos = read_ints(data, pos + 8)
    return new(stickerset, sticker_id, background_colors), pos


registry.add("VideoSize", {
    0xDE33B094: _read_VideoSize,
    0xF85C413C: _read_VideoSizeEmojiMarkup,
    0x0DA082FE: _read_VideoSizeStickerMarkup,
})
