# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

import builtins
from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
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
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_I2q: Unpack = unpacker("I2q")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
pack_2I: Pack = packer("2I")
pack_2I2q: Pack = packer("2I2q")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
_BaseTheme_table = registry.table("BaseTheme")
_Document_table = registry.table("Document")
_MessageEntity_table = registry.table("MessageEntity")
_Peer_table = registry.table("Peer")
_TextWithEntities_table = registry.table("TextWithEntities")
_ThemeSettings_table = registry.table("ThemeSettings")
_TodoItem_table = registry.table("TodoItem")
_WallPaper_table = registry.table("WallPaper")


class True_(TLObject):
    """The ordinary form of True.

    ``true#3fedd339 = True``

    https://core.telegram.org/constructor/true
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FEDD339
    TL_NAME: ClassVar[str] = "true"
    TL_TYPE: ClassVar[str] = "True"
    TL: ClassVar[str] = "true#3fedd339 = True"

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\xd3\xed\x3f"


TypeTrue: TypeAlias = True_
"""``True``: https://core.telegram.org/type/True"""


class Theme(TLObject):
    """The ordinary form of Theme.

    ``theme#a00e67d6 flags:# creator:flags.0?true default:flags.1?true for_chat:flags.5?true id:long access_hash:long slug:string title:string document:flags.2?Document settings:flags.3?Vector<ThemeSettings> emoticon:flags.6?string installs_count:flags.4?int = Theme``

    :param creator: Whether this applies: creator.
    :param default: Whether this applies: default.
    :param for_chat: Whether this applies: for chat.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param slug: The last part of the link.
    :param title: The title.
    :param document: The file.
    :param settings: The settings.
    :param emoticon: The emoji.
    :param installs_count: How many there are: installs.

    https://core.telegram.org/constructor/theme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA00E67D6
    TL_NAME: ClassVar[str] = "theme"
    TL_TYPE: ClassVar[str] = "Theme"
    TL: ClassVar[str] = "theme#a00e67d6 flags:# creator:flags.0?true default:flags.1?true for_chat:flags.5?true id:long access_hash:long slug:string title:string document:flags.2?Document settings:flags.3?Vector<ThemeSettings> emoticon:flags.6?string installs_count:flags.4?int = Theme"

    id: int
    access_hash: int
    slug: str
    title: str
    creator: bool = False
    default: bool = False
    for_chat: bool = False
    document: _root.TypeDocument | None = None
    settings: list[TypeThemeSettings] | None = None
    emoticon: str | None = None
    installs_count: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.default:
            flags |= 2
        if self.for_chat:
            flags |= 0x20
        if self.document is not None:
            flags |= 4
        if self.settings is not None:
            flags |= 8
        if self.emoticon is not None:
            flags |= 0x40
        if self.installs_count is not None:
            flags |= 0x10
        out += pack_2I2q(0xA00E67D6, flags, self.id, self.access_hash)
        write_str(out, self.slug)
        write_str(out, self.title)
        if self.document is not None:
            self.document.write_to(out)
        if self.settings is not None:
            write_objects(out, self.settings)
        if self.emoticon is not None:
            write_str(out, self.emoticon)
        if self.installs_count is not None:
            out += pack_i(self.installs_count)


TypeTheme: TypeAlias = Theme
"""``Theme``: https://core.telegram.org/type/Theme"""


class ThemeSettings(TLObject):
    """The ordinary form of ThemeSettings.

    ``themeSettings#fa58b6d4 flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?WallPaper = ThemeSettings``

    :param message_colors_animated: Whether this applies: message colors animated.
    :param base_theme: The base theme.
    :param accent_color: The accent color.
    :param outbox_accent_color: The outbox accent color.
    :param message_colors: The message colors.
    :param wallpaper: The wallpaper.

    https://core.telegram.org/constructor/themeSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA58B6D4
    TL_NAME: ClassVar[str] = "themeSettings"
    TL_TYPE: ClassVar[str] = "ThemeSettings"
    TL: ClassVar[str] = "themeSettings#fa58b6d4 flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?WallPaper = ThemeSettings"

    base_theme: _root.TypeBaseTheme
    accent_color: int
    message_colors_animated: bool = False
    outbox_accent_color: int | None = None
    message_colors: list[int] | None = None
    wallpaper: _root.TypeWallPaper | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.message_colors_animated:
            flags |= 4
        if self.outbox_accent_color is not None:
            flags |= 8
        if self.message_colors is not None:
            flags |= 1
        if self.wallpaper is not None:
            flags |= 2
        out += pack_2I(0xFA58B6D4, flags)
        self.base_theme.write_to(out)
        out += pack_i(self.accent_color)
        if self.outbox_accent_color is not None:
            out += pack_i(self.outbox_accent_color)
        if self.message_colors is not None:
            write_ints(out, self.message_colors)
        if self.wallpaper is not None:
            self.wallpaper.write_to(out)


TypeThemeSettings: TypeAlias = ThemeSettings
"""``ThemeSettings``: https://core.telegram.org/type/ThemeSettings"""


class TextWithEntities(TLObject):
    """The ordinary form of TextWithEntities.

    ``textWithEntities#751f3146 text:string entities:Vector<MessageEntity> = TextWithEntities``

    :param text: The text.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.

    https://core.telegram.org/constructor/textWithEntities
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x751F3146
    TL_NAME: ClassVar[str] = "textWithEntities"
    TL_TYPE: ClassVar[str] = "TextWithEntities"
    TL: ClassVar[str] = "textWithEntities#751f3146 text:string entities:Vector<MessageEntity> = TextWithEntities"

    text: str
    entities: list[_root.TypeMessageEntity]

    def write_to(self, out: bytearray) -> None:
        out += b"\x46\x31\x1f\x75"
        write_str(out, self.text)
        write_objects(out, self.entities)


TypeTextWithEntities: TypeAlias = TextWithEntities
"""``TextWithEntities``: https://core.telegram.org/type/TextWithEntities"""


class Timezone(TLObject):
    """The ordinary form of Timezone.

    ``timezone#ff9289f5 id:string name:string utc_offset:int = Timezone``

    :param id: The id.
    :param name: The name.
    :param utc_offset: The utc offset.

    https://core.telegram.org/constructor/timezone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFF9289F5
    TL_NAME: ClassVar[str] = "timezone"
    TL_TYPE: ClassVar[str] = "Timezone"
    TL: ClassVar[str] = "timezone#ff9289f5 id:string name:string utc_offset:int = Timezone"

    id: str
    name: str
    utc_offset: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf5\x89\x92\xff"
        write_str(out, self.id)
        write_str(out, self.name)
        out += pack_i(self.utc_offset)


TypeTimezone: TypeAlias = Timezone
"""``Timezone``: https://core.telegram.org/type/Timezone"""


class TodoItem(TLObject):
    """The ordinary form of TodoItem.

    ``todoItem#cba9a52f id:int title:TextWithEntities = TodoItem``

    :param id: The id.
    :param title: The title.

    https://core.telegram.org/constructor/todoItem
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCBA9A52F
    TL_NAME: ClassVar[str] = "todoItem"
    TL_TYPE: ClassVar[str] = "TodoItem"
    TL: ClassVar[str] = "todoItem#cba9a52f id:int title:TextWithEntities = TodoItem"

    id: int
    title: TypeTextWithEntities

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xCBA9A52F, self.id)
        self.title.write_to(out)


TypeTodoItem: TypeAlias = TodoItem
"""``TodoItem``: https://core.telegram.org/type/TodoItem"""


class TodoList(TLObject):
    """The ordinary form of TodoList.

    ``todoList#49b92a26 flags:# others_can_append:flags.0?true others_can_complete:flags.1?true title:TextWithEntities list:Vector<TodoItem> = TodoList``

    :param others_can_append: Whether this applies: others can append.
    :param others_can_complete: Whether this applies: others can complete.
    :param title: The title.
    :param list: The list.

    https://core.telegram.org/constructor/todoList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x49B92A26
    TL_NAME: ClassVar[str] = "todoList"
    TL_TYPE: ClassVar[str] = "TodoList"
    TL: ClassVar[str] = "todoList#49b92a26 flags:# others_can_append:flags.0?true others_can_complete:flags.1?true title:TextWithEntities list:Vector<TodoItem> = TodoList"

    title: TypeTextWithEntities
    list: builtins.list[TypeTodoItem]
    others_can_append: bool = False
    others_can_complete: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.others_can_append:
            flags |= 1
        if self.others_can_complete:
            flags |= 2
        out += pack_2I(0x49B92A26, flags)
        self.title.write_to(out)
        write_objects(out, self.list)


TypeTodoList: TypeAlias = TodoList
"""``TodoList``: https://core.telegram.org/type/TodoList"""


class TodoCompletion(TLObject):
    """The ordinary form of TodoCompletion.

    ``todoCompletion#221bb5e4 id:int completed_by:Peer date:int = TodoCompletion``

    :param id: The id.
    :param completed_by: The completed by.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/todoCompletion
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x221BB5E4
    TL_NAME: ClassVar[str] = "todoCompletion"
    TL_TYPE: ClassVar[str] = "TodoCompletion"
    TL: ClassVar[str] = "todoCompletion#221bb5e4 id:int completed_by:Peer date:int = TodoCompletion"

    id: int
    completed_by: _root.TypePeer
    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x221BB5E4, self.id)
        self.completed_by.write_to(out)
        out += pack_i(self.date)


TypeTodoCompletion: TypeAlias = TodoCompletion
"""``TodoCompletion``: https://core.telegram.org/type/TodoCompletion"""


def _read_True_(data: bytes, pos: int, depth: int, new: Any = True_) -> tuple[True_, int]:
    return new(), pos


def _read_Theme(data: bytes, pos: int, depth: int, new: Any = Theme) -> tuple[Theme, int]:
    flags, id, access_hash = unpack_I2q(data, pos)
    slug, pos = read_str(data, pos + 20)
    title, pos = read_str(data, pos)
    if flags & 0x5c:
        if flags & 4:
            document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
        if flags & 8:
            settings, pos = read_objects(_ThemeSettings_table, data, pos, depth)
        else:
            settings = None
        if flags & 0x40:
            emoticon, pos = read_str(data, pos)
        else:
            emoticon = None
        if flags & 0x10:
            installs_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            installs_count = None
    else:
        document = settings = emoticon = installs_count = None
    return new(id, access_hash, slug, title, flags & 1 != 0, flags & 2 != 0, flags & 0x20 != 0, document, settings, emoticon, installs_count), pos


def _read_ThemeSettings(data: bytes, pos: int, depth: int, new: Any = ThemeSettings) -> tuple[ThemeSettings, int]:
    flags, cid = unpack_2I(data, pos)
    base_theme, pos = _BaseTheme_table[cid](data, pos + 8, depth + 1)
    accent_color = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xb:
        if flags & 8:
            outbox_accent_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            outbox_accent_color = None
        if flags & 1:
            message_colors, pos = read_ints(data, pos)
        else:
            message_colors = None
        if flags & 2:
            wallpaper, pos = _WallPaper_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            wallpaper = None
    else:
        outbox_accent_color = message_colors = wallpaper = None
    return new(base_theme, accent_color, flags & 4 != 0, outbox_accent_color, message_colors, wallpaper), pos


def _read_TextWithEntities(data: bytes, pos: int, depth: int, new: Any = TextWithEntities) -> tuple[TextWithEntities, int]:
    text, pos = read_str(data, pos)
    entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    return new(text, entities), pos


def _read_Timezone(data: bytes, pos: int, depth: int, new: Any = Timezone) -> tuple[Timezone, int]:
    id, pos = read_str(data, pos)
    name, pos = read_str(data, pos)
    utc_offset = unpack_i(data, pos)[0]
    return new(id, name, utc_offset), pos + 4


def _read_TodoItem(data: bytes, pos: int, depth: int, new: Any = TodoItem) -> tuple[TodoItem, int]:
    id, cid = unpack_iI(data, pos)
    title, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    return new(id, title), pos


def _read_TodoList(data: bytes, pos: int, depth: int, new: Any = TodoList) -> tuple[TodoList, int]:
    flags, cid = unpack_2I(data, pos)
    title, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    list, pos = read_objects(_TodoItem_table, data, pos, depth)
    return new(title, list, flags & 1 != 0, flags & 2 != 0), pos


def _read_TodoCompletion(data: bytes, pos: int, depth: int, new: Any = TodoCompletion) -> tuple[TodoCompletion, int]:
    id, cid = unpack_iI(data, pos)
    completed_by, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    date = unpack_i(data, pos)[0]
    return new(id, completed_by, date), pos + 4


registry.add("True", {
    0x3FEDD339: _read_True_,
})
registry.add("Theme", {
    0xA00E67D6: _read_Theme,
})
registry.add("ThemeSettings", {
    0xFA58B6D4: _read_ThemeSettings,
})
registry.add("TextWithEntities", {
    0x751F3146: _read_TextWithEntities,
})
registry.add("Timezone", {
    0xFF9289F5: _read_Timezone,
})
registry.add("TodoItem", {
    0xCBA9A52F: _read_TodoItem,
})
registry.add("TodoList", {
    0x49B92A26: _read_TodoList,
})
registry.add("TodoCompletion", {
    0x221BB5E4: _read_TodoCompletion,
})
