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

unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_I2q: Unpack = unpacker("I2q")
unpack_Id2i: Unpack = unpacker("Id2i")
unpack_Ii: Unpack = unpacker("Ii")
unpack_d: Unpack = unpacker("d")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I2q: Pack = packer("2I2q")
pack_2Id2i: Pack = packer("2Id2i")
pack_2Ii: Pack = packer("2Ii")
pack_I2i: Pack = packer("I2i")
pack_Iq: Pack = packer("Iq")
pack_d: Pack = packer("d")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_DocumentAttribute_table = registry.table("DocumentAttribute")
_InputStickerSet_table = registry.table("InputStickerSet")
_MaskCoords_table = registry.table("MaskCoords")
_PhotoSize_table = registry.table("PhotoSize")
_VideoSize_table = registry.table("VideoSize")


class DocumentEmpty(TLObject):
    """The form 'empty' of Document.

    ``documentEmpty#36f8c871 id:long = Document``

    :param id: The id.

    https://core.telegram.org/constructor/documentEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x36F8C871
    TL_NAME: ClassVar[str] = "documentEmpty"
    TL_TYPE: ClassVar[str] = "Document"
    TL: ClassVar[str] = "documentEmpty#36f8c871 id:long = Document"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x36F8C871, self.id)


class Document(TLObject):
    """The ordinary form of Document.

    ``document#8fd4c4d8 flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:long thumbs:flags.0?Vector<PhotoSize> video_thumbs:flags.1?Vector<VideoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.
    :param date: When it happened, in Unix seconds.
    :param mime_type: The kind of file, such as image/png.
    :param size: The size, in bytes.
    :param thumbs: The thumbs.
    :param video_thumbs: The video thumbs.
    :param dc_id: The number of the data centre.
    :param attributes: Further properties: file name, duration, size of the picture and so on.

    https://core.telegram.org/constructor/document
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FD4C4D8
    TL_NAME: ClassVar[str] = "document"
    TL_TYPE: ClassVar[str] = "Document"
    TL: ClassVar[str] = "document#8fd4c4d8 flags:# id:long access_hash:long file_reference:bytes date:int mime_type:string size:long thumbs:flags.0?Vector<PhotoSize> video_thumbs:flags.1?Vector<VideoSize> dc_id:int attributes:Vector<DocumentAttribute> = Document"

    id: int
    access_hash: int
    file_reference: bytes
    date: int
    mime_type: str
    size: int
    dc_id: int
    attributes: list[TypeDocumentAttribute]
    thumbs: list[_root.TypePhotoSize] | None = None
    video_thumbs: list[_root.TypeVideoSize] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.thumbs is not None:
            flags |= 1
        if self.video_thumbs is not None:
            flags |= 2
        out += pack_2I2q(0x8FD4C4D8, flags, self.id, self.access_hash)
        write_bytes(out, self.file_reference)
        out += pack_i(self.date)
        write_str(out, self.mime_type)
        out += pack_q(self.size)
        if self.thumbs is not None:
            write_objects(out, self.thumbs)
        if self.video_thumbs is not None:
            write_objects(out, self.video_thumbs)
        out += pack_i(self.dc_id)
        write_objects(out, self.attributes)


TypeDocument: TypeAlias = DocumentEmpty | Document
"""``Document``: https://core.telegram.org/type/Document"""


class DocumentAttributeImageSize(TLObject):
    """The form 'image size' of DocumentAttribute.

    ``documentAttributeImageSize#6c37c15c w:int h:int = DocumentAttribute``

    :param w: The width, in pixels.
    :param h: The height, in pixels.

    https://core.telegram.org/constructor/documentAttributeImageSize
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C37C15C
    TL_NAME: ClassVar[str] = "documentAttributeImageSize"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeImageSize#6c37c15c w:int h:int = DocumentAttribute"

    w: int
    h: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x6C37C15C, self.w, self.h)


class DocumentAttributeAnimated(TLObject):
    """The form 'animated' of DocumentAttribute.

    ``documentAttributeAnimated#11b58939 = DocumentAttribute``

    https://core.telegram.org/constructor/documentAttributeAnimated
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x11B58939
    TL_NAME: ClassVar[str] = "documentAttributeAnimated"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeAnimated#11b58939 = DocumentAttribute"

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\x89\xb5\x11"


class DocumentAttributeSticker(TLObject):
    """The form 'sticker' of DocumentAttribute.

    ``documentAttributeSticker#6319d612 flags:# mask:flags.1?true alt:string stickerset:InputStickerSet mask_coords:flags.0?MaskCoords = DocumentAttribute``

    :param mask: Whether this applies: mask.
    :param alt: The alt.
    :param stickerset: The sticker set.
    :param mask_coords: The mask coords.

    https://core.telegram.org/constructor/documentAttributeSticker
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6319D612
    TL_NAME: ClassVar[str] = "documentAttributeSticker"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeSticker#6319d612 flags:# mask:flags.1?true alt:string stickerset:InputStickerSet mask_coords:flags.0?MaskCoords = DocumentAttribute"

    alt: str
    stickerset: _root.TypeInputStickerSet
    mask: bool = False
    mask_coords: _root.TypeMaskCoords | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.mask:
            flags |= 2
        if self.mask_coords is not None:
            flags |= 1
        out += pack_2I(0x6319D612, flags)
        write_str(out, self.alt)
        self.stickerset.write_to(out)
        if self.mask_coords is not None:
            self.mask_coords.write_to(out)


class DocumentAttributeVideo(TLObject):
    """The form 'video' of DocumentAttribute.

    ``documentAttributeVideo#43c57c48 flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double video_codec:flags.5?string = DocumentAttribute``

    :param round_message: Whether this applies: round message.
    :param supports_streaming: Whether this applies: supports streaming.
    :param nosound: Whether this applies: nosound.
    :param duration: How long it lasts, in seconds.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param preload_prefix_size: The preload prefix size.
    :param video_start_ts: The video start ts.
    :param video_codec: The video codec.

    https://core.telegram.org/constructor/documentAttributeVideo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x43C57C48
    TL_NAME: ClassVar[str] = "documentAttributeVideo"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeVideo#43c57c48 flags:# round_message:flags.0?true supports_streaming:flags.1?true nosound:flags.3?true duration:double w:int h:int preload_prefix_size:flags.2?int video_start_ts:flags.4?double video_codec:flags.5?string = DocumentAttribute"

    duration: float
    w: int
    h: int
    round_message: bool = False
    supports_streaming: bool = False
    nosound: bool = False
    preload_prefix_size: int | None = None
    video_start_ts: float | None = None
    video_codec: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.round_message:
            flags |= 1
        if self.supports_streaming:
            flags |= 2
        if self.nosound:
            flags |= 8
        if self.preload_prefix_size is not None:
            flags |= 4
        if self.video_start_ts is not None:
            flags |= 0x10
        if self.video_codec is not None:
            flags |= 0x20
        out += pack_2Id2i(0x43C57C48, flags, self.duration, self.w, self.h)
        if self.preload_prefix_size is not None:
            out += pack_i(self.preload_prefix_size)
        if self.video_start_ts is not None:
            out += pack_d(self.video_start_ts)
        if self.video_codec is not None:
            write_str(out, self.video_codec)


class DocumentAttributeAudio(TLObject):
    """The form 'audio' of DocumentAttribute.

    ``documentAttributeAudio#9852f9c6 flags:# voice:flags.10?true duration:int title:flags.0?string performer:flags.1?string waveform:flags.2?bytes = DocumentAttribute``

    :param voice: Whether this applies: voice.
    :param duration: How long it lasts, in seconds.
    :param title: The title.
    :param performer: The performer.
    :param waveform: The waveform.

    https://core.telegram.org/constructor/documentAttributeAudio
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9852F9C6
    TL_NAME: ClassVar[str] = "documentAttributeAudio"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeAudio#9852f9c6 flags:# voice:flags.10?true duration:int title:flags.0?string performer:flags.1?string waveform:flags.2?bytes = DocumentAttribute"

    duration: int
    voice: bool = False
    title: str | None = None
    performer: str | None = None
    waveform: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.voice:
            flags |= 0x400
        if self.title is not None:
            flags |= 1
        if self.performer is not None:
            flags |= 2
        if self.waveform is not None:
            flags |= 4
        out += pack_2Ii(0x9852F9C6, flags, self.duration)
        if self.title is not None:
            write_str(out, self.title)
        if self.performer is not None:
            write_str(out, self.performer)
        if self.waveform is not None:
            write_bytes(out, self.waveform)


class DocumentAttributeFilename(TLObject):
    """The form 'filename' of DocumentAttribute.

    ``documentAttributeFilename#15590068 file_name:string = DocumentAttribute``

    :param file_name: The file name.

    https://core.telegram.org/constructor/documentAttributeFilename
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x15590068
    TL_NAME: ClassVar[str] = "documentAttributeFilename"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeFilename#15590068 file_name:string = DocumentAttribute"

    file_name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\x00\x59\x15"
        write_str(out, self.file_name)


class DocumentAttributeHasStickers(TLObject):
    """The form 'has stickers' of DocumentAttribute.

    ``documentAttributeHasStickers#9801d2f7 = DocumentAttribute``

    https://core.telegram.org/constructor/documentAttributeHasStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9801D2F7
    TL_NAME: ClassVar[str] = "documentAttributeHasStickers"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeHasStickers#9801d2f7 = DocumentAttribute"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf7\xd2\x01\x98"


class DocumentAttributeCustomEmoji(TLObject):
    """The form 'custom emoji' of DocumentAttribute.

    ``documentAttributeCustomEmoji#fd149899 flags:# free:flags.0?true text_color:flags.1?true alt:string stickerset:InputStickerSet = DocumentAttribute``

    :param free: Whether this applies: free.
    :param text_color: Whether this applies: text color.
    :param alt: The alt.
    :param stickerset: The sticker set.

    https://core.telegram.org/constructor/documentAttributeCustomEmoji
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFD149899
    TL_NAME: ClassVar[str] = "documentAttributeCustomEmoji"
    TL_TYPE: ClassVar[str] = "DocumentAttribute"
    TL: ClassVar[str] = "documentAttributeCustomEmoji#fd149899 flags:# free:flags.0?true text_color:flags.1?true alt:string stickerset:InputStickerSet = DocumentAttribute"

    alt: str
    stickerset: _root.TypeInputStickerSet
    free: bool = False
    text_color: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.free:
            flags |= 1
        if self.text_color:
            flags |= 2
        out += pack_2I(0xFD149899, flags)
        write_str(out, self.alt)
        self.stickerset.write_to(out)


TypeDocumentAttribute: TypeAlias = DocumentAttributeImageSize | DocumentAttributeAnimated | DocumentAttributeSticker | DocumentAttributeVideo | DocumentAttributeAudio | DocumentAttributeFilename | DocumentAttributeHasStickers | DocumentAttributeCustomEmoji
"""``DocumentAttribute``: https://core.telegram.org/type/DocumentAttribute"""


def _read_DocumentEmpty(data: bytes, pos: int, depth: int, new: Any = DocumentEmpty) -> tuple[DocumentEmpty, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_Document(data: bytes, pos: int, depth: int, new: Any = Document) -> tuple[Document, int]:
    flags, id, access_hash = unpack_I2q(data, pos)
    file_reference, pos = read_bytes(data, pos + 20)
    date = unpack_i(data, pos)[0]
    mime_type, pos = read_str(data, pos + 4)
    size = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x3:
        if flags & 1:
            thumbs, pos = read_objects(_PhotoSize_table, data, pos, depth)
        else:
            thumbs = None
        if flags & 2:
            video_thumbs, pos = read_objects(_VideoSize_table, data, pos, depth)
        else:
            video_thumbs = None
    else:
        thumbs = video_thumbs = None
    dc_id = unpack_i(data, pos)[0]
    attributes, pos = read_objects(_DocumentAttribute_table, data, pos + 4, depth)
    return new(id, access_hash, file_reference, date, mime_type, size, dc_id, attributes, thumbs, video_thumbs), pos


def _read_DocumentAttributeImageSize(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeImageSize) -> tuple[DocumentAttributeImageSize, int]:
    w, h = unpack_2i(data, pos)
    return new(w, h), pos + 8


def _read_DocumentAttributeAnimated(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeAnimated) -> tuple[DocumentAttributeAnimated, int]:
    return new(), pos


def _read_DocumentAttributeSticker(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeSticker) -> tuple[DocumentAttributeSticker, int]:
    flags = unpack_I(data, pos)[0]
    alt, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        mask_coords, pos = _MaskCoords_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        mask_coords = None
    return new(alt, stickerset, flags & 2 != 0, mask_coords), pos


def _read_DocumentAttributeVideo(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeVideo) -> tuple[DocumentAttributeVideo, int]:
    flags, duration, w, h = unpack_Id2i(data, pos)
    pos += 20
    if flags & 0x34:
        if flags & 4:
            preload_prefix_size = unpack_i(data, pos)[0]
            pos += 4
        else:
            preload_prefix_size = None
        if flags & 0x10:
            video_start_ts = unpack_d(data, pos)[0]
            pos += 8
        else:
            video_start_ts = None
        if flags & 0x20:
            video_codec, pos = read_str(data, pos)
        else:
            video_codec = None
    else:
        preload_prefix_size = video_start_ts = video_codec = None
    return new(duration, w, h, flags & 1 != 0, flags & 2 != 0, flags & 8 != 0, preload_prefix_size, video_start_ts, video_codec), pos


def _read_DocumentAttributeAudio(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeAudio) -> tuple[DocumentAttributeAudio, int]:
    flags, duration = unpack_Ii(data, pos)
    pos += 8
    if flags & 0x7:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            performer, pos = read_str(data, pos)
        else:
            performer = None
        if flags & 4:
            waveform, pos = read_bytes(data, pos)
        else:
            waveform = None
    else:
        title = performer = waveform = None
    return new(duration, flags & 0x400 != 0, title, performer, waveform), pos


def _read_DocumentAttributeFilename(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeFilename) -> tuple[DocumentAttributeFilename, int]:
    file_name, pos = read_str(data, pos)
    return new(file_name), pos


def _read_DocumentAttributeHasStickers(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeHasStickers) -> tuple[DocumentAttributeHasStickers, int]:
    return new(), pos


def _read_DocumentAttributeCustomEmoji(data: bytes, pos: int, depth: int, new: Any = DocumentAttributeCustomEmoji) -> tuple[DocumentAttributeCustomEmoji, int]:
    flags = unpack_I(data, pos)[0]
    alt, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    return new(alt, stickerset, flags & 1 != 0, flags & 2 != 0), pos


registry.add("Document", {
    0x36F8C871: _read_DocumentEmpty,
    0x8FD4C4D8: _read_Document,
})
registry.add("DocumentAttribute", {
    0x6C37C15C: _read_DocumentAttributeImageSize,
    0x11B58939: _read_DocumentAttributeAnimated,
    0x6319D612: _read_DocumentAttributeSticker,
    0x43C57C48: _read_DocumentAttributeVideo,
    0x9852F9C6: _read_DocumentAttributeAudio,
    0x15590068: _read_DocumentAttributeFilename,
    0x9801D2F7: _read_DocumentAttributeHasStickers,
    0xFD149899: _read_DocumentAttributeCustomEmoji,
})
