# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_objects,
    read_str,
    unpacker,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2Iq: Pack = packer("2Iq")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
_AttachMenuBotIconColor_table = registry.table("AttachMenuBotIconColor")
_AttachMenuBotIcon_table = registry.table("AttachMenuBotIcon")
_AttachMenuBot_table = registry.table("AttachMenuBot")
_AttachMenuPeerType_table = registry.table("AttachMenuPeerType")
_Document_table = registry.table("Document")
_User_table = registry.table("User")


class AttachMenuBotIconColor(TLObject):
    """The ordinary form of AttachMenuBotIconColor.

    ``attachMenuBotIconColor#4576f3f0 name:string color:int = AttachMenuBotIconColor``

    :param name: The name.
    :param color: The color.

    https://core.telegram.org/constructor/attachMenuBotIconColor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4576F3F0
    TL_NAME: ClassVar[str] = "attachMenuBotIconColor"
    TL_TYPE: ClassVar[str] = "AttachMenuBotIconColor"
    TL: ClassVar[str] = "attachMenuBotIconColor#4576f3f0 name:string color:int = AttachMenuBotIconColor"

    name: str
    color: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\xf3\x76\x45"
        write_str(out, self.name)
        out += pack_i(self.color)


TypeAttachMenuBotIconColor: TypeAlias = AttachMenuBotIconColor
"""``AttachMenuBotIconColor``: https://core.telegram.org/type/AttachMenuBotIconColor"""


class AttachMenuBotIcon(TLObject):
    """The ordinary form of AttachMenuBotIcon.

    ``attachMenuBotIcon#b2a7386b flags:# name:string icon:Document colors:flags.0?Vector<AttachMenuBotIconColor> = AttachMenuBotIcon``

    :param name: The name.
    :param icon: The icon.
    :param colors: The colors.

    https://core.telegram.org/constructor/attachMenuBotIcon
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2A7386B
    TL_NAME: ClassVar[str] = "attachMenuBotIcon"
    TL_TYPE: ClassVar[str] = "AttachMenuBotIcon"
    TL: ClassVar[str] = "attachMenuBotIcon#b2a7386b flags:# name:string icon:Document colors:flags.0?Vector<AttachMenuBotIconColor> = AttachMenuBotIcon"

    name: str
    icon: _root.TypeDocument
    colors: list[TypeAttachMenuBotIconColor] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.colors is not None:
            flags |= 1
        out += pack_2I(0xB2A7386B, flags)
        write_str(out, self.name)
        self.icon.write_to(out)
        if self.colors is not None:
            write_objects(out, self.colors)


TypeAttachMenuBotIcon: TypeAlias = AttachMenuBotIcon
"""``AttachMenuBotIcon``: https://core.telegram.org/type/AttachMenuBotIcon"""


class AttachMenuBot(TLObject):
    """The ordinary form of AttachMenuBot.

    ``attachMenuBot#d90d8dfe flags:# inactive:flags.0?true has_settings:flags.1?true request_write_access:flags.2?true show_in_attach_menu:flags.3?true show_in_side_menu:flags.4?true side_menu_disclaimer_needed:flags.5?true bot_id:long short_name:string peer_types:flags.3?Vector<AttachMenuPeerType> icons:Vector<AttachMenuBotIcon> = AttachMenuBot``

    :param inactive: Whether this applies: inactive.
    :param has_settings: Whether there is: settings.
    :param request_write_access: Whether this applies: request write access.
    :param show_in_attach_menu: Whether this applies: show in attach menu.
    :param show_in_side_menu: Whether this applies: show in side menu.
    :param side_menu_disclaimer_needed: Whether this applies: side menu disclaimer needed.
    :param bot_id: Id of the bot.
    :param short_name: The name used in links.
    :param peer_types: The peer types.
    :param icons: The icons.

    https://core.telegram.org/constructor/attachMenuBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD90D8DFE
    TL_NAME: ClassVar[str] = "attachMenuBot"
    TL_TYPE: ClassVar[str] = "AttachMenuBot"
    TL: ClassVar[str] = "attachMenuBot#d90d8dfe flags:# inactive:flags.0?true has_settings:flags.1?true request_write_access:flags.2?true show_in_attach_menu:flags.3?true show_in_side_menu:flags.4?true side_menu_disclaimer_needed:flags.5?true bot_id:long short_name:string peer_types:flags.3?Vector<AttachMenuPeerType> icons:Vector<AttachMenuBotIcon> = AttachMenuBot"

    bot_id: int
    short_name: str
    icons: list[TypeAttachMenuBotIcon]
    inactive: bool = False
    has_settings: bool = False
    request_write_access: bool = False
    show_in_attach_menu: bool = False
    show_in_side_menu: bool = False
    side_menu_disclaimer_needed: bool = False
    peer_types: list[TypeAttachMenuPeerType] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inactive:
            flags |= 1
        if self.has_settings:
            flags |= 2
        if self.request_write_access:
            flags |= 4
        if self.show_in_attach_menu or self.peer_types is not None:
            flags |= 8
        if self.show_in_side_menu:
            flags |= 0x10
        if self.side_menu_disclaimer_needed:
            flags |= 0x20
        out += pack_2Iq(0xD90D8DFE, flags, self.bot_id)
        write_str(out, self.short_name)
        if flags & 8:
            write_objects(out, self.peer_types)
        write_objects(out, self.icons)


TypeAttachMenuBot: TypeAlias = AttachMenuBot
"""``AttachMenuBot``: https://core.telegram.org/type/AttachMenuBot"""


class AttachMenuBotsNotModified(TLObject):
    """The form 'not modified' of AttachMenuBots.

    ``attachMenuBotsNotModified#f1d88a5c = AttachMenuBots``

    https://core.telegram.org/constructor/attachMenuBotsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF1D88A5C
    TL_NAME: ClassVar[str] = "attachMenuBotsNotModified"
    TL_TYPE: ClassVar[str] = "AttachMenuBots"
    TL: ClassVar[str] = "attachMenuBotsNotModified#f1d88a5c = AttachMenuBots"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5c\x8a\xd8\xf1"


class AttachMenuBots(TLObject):
    """The ordinary form of AttachMenuBots.

    ``attachMenuBots#3c4301c0 hash:long bots:Vector<AttachMenuBot> users:Vector<User> = AttachMenuBots``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param bots: The bots.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/attachMenuBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C4301C0
    TL_NAME: ClassVar[str] = "attachMenuBots"
    TL_TYPE: ClassVar[str] = "AttachMenuBots"
    TL: ClassVar[str] = "attachMenuBots#3c4301c0 hash:long bots:Vector<AttachMenuBot> users:Vector<User> = AttachMenuBots"

    hash: int
    bots: list[TypeAttachMenuBot]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x3C4301C0, self.hash)
        write_objects(out, self.bots)
        write_objects(out, self.users)


TypeAttachMenuBots: TypeAlias = AttachMenuBotsNotModified | AttachMenuBots
"""``AttachMenuBots``: https://core.telegram.org/type/AttachMenuBots"""


class AttachMenuBotsBot(TLObject):
    """The ordinary form of AttachMenuBotsBot.

    ``attachMenuBotsBot#93bf667f bot:AttachMenuBot users:Vector<User> = AttachMenuBotsBot``

    :param bot: The bot.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/attachMenuBotsBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x93BF667F
    TL_NAME: ClassVar[str] = "attachMenuBotsBot"
    TL_TYPE: ClassVar[str] = "AttachMenuBotsBot"
    TL: ClassVar[str] = "attachMenuBotsBot#93bf667f bot:AttachMenuBot users:Vector<User> = AttachMenuBotsBot"

    bot: TypeAttachMenuBot
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x7f\x66\xbf\x93"
        self.bot.write_to(out)
        write_objects(out, self.users)


TypeAttachMenuBotsBot: TypeAlias = AttachMenuBotsBot
"""``AttachMenuBotsBot``: https://core.telegram.org/type/AttachMenuBotsBot"""


class AttachMenuPeerTypeSameBotPM(TLObject):
    """The form 'same bot pm' of AttachMenuPeerType.

    ``attachMenuPeerTypeSameBotPM#7d6be90e = AttachMenuPeerType``

    https://core.telegram.org/constructor/attachMenuPeerTypeSameBotPM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D6BE90E
    TL_NAME: ClassVar[str] = "attachMenuPeerTypeSameBotPM"
    TL_TYPE: ClassVar[str] = "AttachMenuPeerType"
    TL: ClassVar[str] = "attachMenuPeerTypeSameBotPM#7d6be90e = AttachMenuPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0e\xe9\x6b\x7d"


class AttachMenuPeerTypeBotPM(TLObject):
    """The form 'bot pm' of AttachMenuPeerType.

    ``attachMenuPeerTypeBotPM#c32bfa1a = AttachMenuPeerType``

    https://core.telegram.org/constructor/attachMenuPeerTypeBotPM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC32BFA1A
    TL_NAME: ClassVar[str] = "attachMenuPeerTypeBotPM"
    TL_TYPE: ClassVar[str] = "AttachMenuPeerType"
    TL: ClassVar[str] = "attachMenuPeerTypeBotPM#c32bfa1a = AttachMenuPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1a\xfa\x2b\xc3"


class AttachMenuPeerTypePM(TLObject):
    """The form 'pm' of AttachMenuPeerType.

    ``attachMenuPeerTypePM#f146d31f = AttachMenuPeerType``

    https://core.telegram.org/constructor/attachMenuPeerTypePM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF146D31F
    TL_NAME: ClassVar[str] = "attachMenuPeerTypePM"
    TL_TYPE: ClassVar[str] = "AttachMenuPeerType"
    TL: ClassVar[str] = "attachMenuPeerTypePM#f146d31f = AttachMenuPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1f\xd3\x46\xf1"


class AttachMenuPeerTypeChat(TLObject):
    """The form 'chat' of AttachMenuPeerType.

    ``attachMenuPeerTypeChat#0509113f = AttachMenuPeerType``

    https://core.telegram.org/constructor/attachMenuPeerTypeChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0509113F
    TL_NAME: ClassVar[str] = "attachMenuPeerTypeChat"
    TL_TYPE: ClassVar[str] = "AttachMenuPeerType"
    TL: ClassVar[str] = "attachMenuPeerTypeChat#0509113f = AttachMenuPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\x11\x09\x05"


class AttachMenuPeerTypeBroadcast(TLObject):
    """The form 'broadcast' of AttachMenuPeerType.

    ``attachMenuPeerTypeBroadcast#7bfbdefc = AttachMenuPeerType``

    https://core.telegram.org/constructor/attachMenuPeerTypeBroadcast
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7BFBDEFC
    TL_NAME: ClassVar[str] = "attachMenuPeerTypeBroadcast"
    TL_TYPE: ClassVar[str] = "AttachMenuPeerType"
    TL: ClassVar[str] = "attachMenuPeerTypeBroadcast#7bfbdefc = AttachMenuPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xfc\xde\xfb\x7b"


TypeAttachMenuPeerType: TypeAlias = AttachMenuPeerTypeSameBotPM | AttachMenuPeerTypeBotPM | AttachMenuPeerTypePM | AttachMenuPeerTypeChat | AttachMenuPeerTypeBroadcast
"""``AttachMenuPeerType``: https://core.telegram.org/type/AttachMenuPeerType"""


def _read_AttachMenuBotIconColor(data: bytes, pos: int, depth: int, new: Any = AttachMenuBotIconColor) -> tuple[AttachMenuBotIconColor, int]:
    name, pos = read_str(data, pos)
    color = unpack_i(data, pos)[0]
    return new(name, color), pos + 4


def _read_AttachMenuBotIcon(data: bytes, pos: int, depth: int, new: Any = AttachMenuBotIcon) -> tuple[AttachMenuBotIcon, int]:
    flags = unpack_I(data, pos)[0]
    name, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    icon, pos = _Document_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        colors, pos = read_objects(_AttachMenuBotIconColor_table, data, pos, depth)
    else:
        colors = None
    return new(name, icon, colors), pos


def _read_AttachMenuBot(data: bytes, pos: int, depth: int, new: Any = AttachMenuBot) -> tuple[AttachMenuBot, int]:
    flags, bot_id = unpack_Iq(data, pos)
    short_name, pos = read_str(data, pos + 12)
    if flags & 8:
        peer_types, pos = read_objects(_AttachMenuPeerType_table, data, pos, depth)
    else:
        peer_types = None
    icons, pos = read_objects(_AttachMenuBotIcon_table, data, pos, depth)
    if not (flags & 0x3f):
        return new(bot_id, short_name, icons, False, False, False, False, False, False, peer_types), pos
    return new(bot_id, short_name, icons, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, peer_types), pos


def _read_AttachMenuBotsNotModified(data: bytes, pos: int, depth: int, new: Any = AttachMenuBotsNotModified) -> tuple[AttachMenuBotsNotModified, int]:
    return new(), pos


def _read_AttachMenuBots(data: bytes, pos: int, depth: int, new: Any = AttachMenuBots) -> tuple[AttachMenuBots, int]:
    hash = unpack_q(data, pos)[0]
    bots, pos = read_objects(_AttachMenuBot_table, data, pos + 8, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(hash, bots, users), pos


def _read_AttachMenuBotsBot(data: bytes, pos: int, depth: int, new: Any = AttachMenuBotsBot) -> tuple[AttachMenuBotsBot, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _AttachMenuBot_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(bot, users), pos


def _read_AttachMenuPeerTypeSameBotPM(data: bytes, pos: int, depth: int, new: Any = AttachMenuPeerTypeSameBotPM) -> tuple[AttachMenuPeerTypeSameBotPM, int]:
    return new(), pos


def _read_AttachMenuPeerTypeBotPM(data: bytes, pos: int, depth: int, new: Any = AttachMenuPeerTypeBotPM) -> tuple[AttachMenuPeerTypeBotPM, int]:
    return new(), pos


def _read_AttachMenuPeerTypePM(data: bytes, pos: int, depth: int, new: Any = AttachMenuPeerTypePM) -> tuple[AttachMenuPeerTypePM, int]:
    return new(), pos


def _read_AttachMenuPeerTypeChat(data: bytes, pos: int, depth: int, new: Any = AttachMenuPeerTypeChat) -> tuple[AttachMenuPeerTypeChat, int]:
    return new(), pos


def _read_AttachMenuPeerTypeBroadcast(data: bytes, pos: int, depth: int, new: Any = AttachMenuPeerTypeBroadcast) -> tuple[AttachMenuPeerTypeBroadcast, int]:
    return new(), pos


registry.add("AttachMenuBotIconColor", {
    0x4576F3F0: _read_AttachMenuBotIconColor,
})
registry.add("AttachMenuBotIcon", {
    0xB2A7386B: _read_AttachMenuBotIcon,
})
registry.add("AttachMenuBot", {
    0xD90D8DFE: _read_AttachMenuBot,
})
registry.add("AttachMenuBots", {
    0xF1D88A5C: _read_AttachMenuBotsNotModified,
    0x3C4301C0: _read_AttachMenuBots,
})
registry.add("AttachMenuBotsBot", {
    0x93BF667F: _read_AttachMenuBotsBot,
})
registry.add("AttachMenuPeerType", {
    0x7D6BE90E: _read_AttachMenuPeerTypeSameBotPM,
    0xC32BFA1A: _read_AttachMenuPeerTypeBotPM,
    0xF146D31F: _read_AttachMenuPeerTypePM,
    0x0509113F: _read_AttachMenuPeerTypeChat,
    0x7BFBDEFC: _read_AttachMenuPeerTypeBroadcast,
})
