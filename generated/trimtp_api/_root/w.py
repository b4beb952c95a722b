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

unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_qI: Unpack = unpacker("qI")
unpack_qIq: Unpack = unpacker("qIq")
pack_2I: Pack = packer("2I")
pack_IqI: Pack = packer("IqI")
pack_IqIq: Pack = packer("IqIq")
pack_i: Pack = packer("i")
_Document_table = registry.table("Document")
_WallPaperSettings_table = registry.table("WallPaperSettings")


class WallPaper(TLObject):
    """The ordinary form of WallPaper.

    ``wallPaper#a437c3ed id:long flags:# creator:flags.0?true default:flags.1?true pattern:flags.3?true dark:flags.4?true access_hash:long slug:string document:Document settings:flags.2?WallPaperSettings = WallPaper``

    :param id: The id.
    :param creator: Whether this applies: creator.
    :param default: Whether this applies: default.
    :param pattern: Whether this applies: pattern.
    :param dark: Whether this applies: dark.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param slug: The last part of the link.
    :param document: The file.
    :param settings: The settings.

    https://core.telegram.org/constructor/wallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA437C3ED
    TL_NAME: ClassVar[str] = "wallPaper"
    TL_TYPE: ClassVar[str] = "WallPaper"
    TL: ClassVar[str] = "wallPaper#a437c3ed id:long flags:# creator:flags.0?true default:flags.1?true pattern:flags.3?true dark:flags.4?true access_hash:long slug:string document:Document settings:flags.2?WallPaperSettings = WallPaper"

    id: int
    access_hash: int
    slug: str
    document: _root.TypeDocument
    creator: bool = False
    default: bool = False
    pattern: bool = False
    dark: bool = False
    settings: TypeWallPaperSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.default:
            flags |= 2
        if self.pattern:
            flags |= 8
        if self.dark:
            flags |= 0x10
        if self.settings is not None:
            flags |= 4
        out += pack_IqIq(0xA437C3ED, self.id, flags, self.access_hash)
        write_str(out, self.slug)
        self.document.write_to(out)
        if self.settings is not None:
            self.settings.write_to(out)


class WallPaperNoFile(TLObject):
    """The form 'no file' of WallPaper.

    ``wallPaperNoFile#e0804116 id:long flags:# default:flags.1?true dark:flags.4?true settings:flags.2?WallPaperSettings = WallPaper``

    :param id: The id.
    :param default: Whether this applies: default.
    :param dark: Whether this applies: dark.
    :param settings: The settings.

    https://core.telegram.org/constructor/wallPaperNoFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE0804116
    TL_NAME: ClassVar[str] = "wallPaperNoFile"
    TL_TYPE: ClassVar[str] = "WallPaper"
    TL: ClassVar[str] = "wallPaperNoFile#e0804116 id:long flags:# default:flags.1?true dark:flags.4?true settings:flags.2?WallPaperSettings = WallPaper"

    id: int
    default: bool = False
    dark: bool = False
    settings: TypeWallPaperSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.default:
            flags |= 2
        if self.dark:
            flags |= 0x10
        if self.settings is not None:
            flags |= 4
        out += pack_IqI(0xE0804116, self.id, flags)
        if self.settings is not None:
            self.settings.write_to(out)


TypeWallPaper: TypeAlias = WallPaper | WallPaperNoFile
"""``WallPaper``: https://core.telegram.org/type/WallPaper"""


class WallPaperSettings(TLObject):
    """The ordinary form of WallPaperSettings.

    ``wallPaperSettings#372efcd0 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int second_background_color:flags.4?int third_background_color:flags.5?int fourth_background_color:flags.6?int intensity:flags.3?int rotation:flags.4?int emoticon:flags.7?string = WallPaperSettings``

    :param blur: Whether this applies: blur.
    :param motion: Whether this applies: motion.
    :param background_color: The background color.
    :param second_background_color: The second background color.
    :param third_background_color: The third background color.
    :param fourth_background_color: The fourth background color.
    :param intensity: The intensity.
    :param rotation: The rotation.
    :param emoticon: The emoji.

    https://core.telegram.org/constructor/wallPaperSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x372EFCD0
    TL_NAME: ClassVar[str] = "wallPaperSettings"
    TL_TYPE: ClassVar[str] = "WallPaperSettings"
    TL: ClassVar[str] = "wallPaperSettings#372efcd0 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int second_background_color:flags.4?int third_background_color:flags.5?int fourth_background_color:flags.6?int intensity:flags.3?int rotation:flags.4?int emoticon:flags.7?string = WallPaperSettings"

    blur: bool = False
    motion: bool = False
    background_color: int | None = None
    second_background_color: int | None = None
    third_background_color: int | None = None
    fourth_background_color: int | None = None
    intensity: int | None = None
    rotation: int | None = None
    emoticon: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.blur:
            flags |= 2
        if self.motion:
            flags |= 4
        if self.background_color is not None:
            flags |= 1
        if self.second_background_color is not None or self.rotation is not None:
            flags |= 0x10
        if self.third_background_color is not None:
            flags |= 0x20
        if self.fourth_background_color is not None:
            flags |= 0x40
        if self.intensity is not None:
            flags |= 8
        if self.emoticon is not None:
            flags |= 0x80
        out += pack_2I(0x372EFCD0, flags)
        if self.background_color is not None:
            out += pack_i(self.background_color)
        if flags & 0x10:
            out += pack_i(self.second_background_color)
        if self.third_background_color is not None:
            out += pack_i(self.third_background_color)
        if self.fourth_background_color is not None:
            out += pack_i(self.fourth_background_color)
        if self.intensity is not None:
            out += pack_i(self.intensity)
        if flags & 0x10:
            out += pack_i(self.rotation)
        if self.emoticon is not None:
            write_str(out, self.emoticon)


TypeWallPaperSettings: TypeAlias = WallPaperSettings
"""``WallPaperSettings``: https://core.telegram.org/type/WallPaperSettings"""


def _read_WallPaper(data: bytes, pos: int, depth: int, new: Any = WallPaper) -> tuple[WallPaper, int]:
    id, flags, access_hash = unpack_qIq(data, pos)
    slug, pos = read_str(data, pos + 20)
    cid = unpack_I(data, pos)[0]
    document, pos = _Document_table[cid](data, pos + 4, depth + 1)
    if flags & 4:
        settings, pos = _WallPaperSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        settings = None
    if not (flags & 0x1b):
        return new(id, access_hash, slug, document, False, False, False, False, settings), pos
    return new(id, access_hash, slug, document, flags & 1 != 0, flags & 2 != 0, flags & 8 != 0, flags & 0x10 != 0, settings), pos


def _read_WallPaperNoFile(data: bytes, pos: int, depth: int, new: Any = WallPaperNoFile) -> tuple[WallPaperNoFile, int]:
    id, flags = unpack_qI(data, pos)
    pos += 12
    if flags & 4:
        settings, pos = _WallPaperSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        settings = None
    return new(id, flags & 2 != 0, flags & 0x10 != 0, settings), pos


def _read_WallPaperSettings(data: bytes, pos: int, depth: int, new: Any = WallPaperSettings) -> tuple[WallPaperSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x71:
        if flags & 1:
            background_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            background_color = None
        if flags & 0x10:
            second_background_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            second_background_color = None
        if flags & 0x20:
            third_background_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            third_background_color = None
        if flags & 0x40:
            fourth_background_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            fourth_background_color = None
    else:
        background_color = second_background_color = third_background_color = fourth_background_color = None
    if flags & 0x98:
        if flags & 8:
            intensity = unpack_i(data, pos)[0]
            pos += 4
        else:
            intensity = None
        if flags & 0x10:
            rotation = unpack_i(data, pos)[0]
            pos += 4
        else:
            rotation = None
        if flags & 0x80:
            emoticon, pos = read_str(data, pos)
        else:
            emoticon = None
    else:
        intensity = rotation = emoticon = None
    return new(flags & 2 != 0, flags & 4 != 0, background_color, second_background_color, third_background_color, fourth_background_color, intensity, rotation, emoticon), pos


registry.add("WallPaper", {
    0xA437C3ED: _read_WallPaper,
    0xE0804116: _read_WallPaperNoFile,
})
registry.add("WallPaperSettings", {
    0x372EFCD0: _read_WallPaperSettings,
})
