# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_longs,
    read_objects,
    read_str,
    unpacker,
    write_longs,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_IiI: Unpack = unpacker("IiI")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_I2i: Pack = packer("I2i")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
_BusinessAwayMessageSchedule_table = registry.table("BusinessAwayMessageSchedule")
_BusinessRecipients_table = registry.table("BusinessRecipients")
_BusinessWeeklyOpen_table = registry.table("BusinessWeeklyOpen")
_Document_table = registry.table("Document")
_GeoPoint_table = registry.table("GeoPoint")
_MessageEntity_table = registry.table("MessageEntity")


class BusinessWeeklyOpen(TLObject):
    """The ordinary form of BusinessWeeklyOpen.

    ``businessWeeklyOpen#120b1ab9 start_minute:int end_minute:int = BusinessWeeklyOpen``

    :param start_minute: The start minute.
    :param end_minute: The end minute.

    https://core.telegram.org/constructor/businessWeeklyOpen
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x120B1AB9
    TL_NAME: ClassVar[str] = "businessWeeklyOpen"
    TL_TYPE: ClassVar[str] = "BusinessWeeklyOpen"
    TL: ClassVar[str] = "businessWeeklyOpen#120b1ab9 start_minute:int end_minute:int = BusinessWeeklyOpen"

    start_minute: int
    end_minute: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x120B1AB9, self.start_minute, self.end_minute)


TypeBusinessWeeklyOpen: TypeAlias = BusinessWeeklyOpen
"""``BusinessWeeklyOpen``: https://core.telegram.org/type/BusinessWeeklyOpen"""


class BusinessWorkHours(TLObject):
    """The ordinary form of BusinessWorkHours.

    ``businessWorkHours#8c92b098 flags:# open_now:flags.0?true timezone_id:string weekly_open:Vector<BusinessWeeklyOpen> = BusinessWorkHours``

    :param open_now: Whether this applies: open now.
    :param timezone_id: The timezone id.
    :param weekly_open: The weekly open.

    https://core.telegram.org/constructor/businessWorkHours
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C92B098
    TL_NAME: ClassVar[str] = "businessWorkHours"
    TL_TYPE: ClassVar[str] = "BusinessWorkHours"
    TL: ClassVar[str] = "businessWorkHours#8c92b098 flags:# open_now:flags.0?true timezone_id:string weekly_open:Vector<BusinessWeeklyOpen> = BusinessWorkHours"

    timezone_id: str
    weekly_open: list[TypeBusinessWeeklyOpen]
    open_now: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.open_now:
            flags |= 1
        out += pack_2I(0x8C92B098, flags)
        write_str(out, self.timezone_id)
        write_objects(out, self.weekly_open)


TypeBusinessWorkHours: TypeAlias = BusinessWorkHours
"""``BusinessWorkHours``: https://core.telegram.org/type/BusinessWorkHours"""


class BusinessLocation(TLObject):
    """The ordinary form of BusinessLocation.

    ``businessLocation#ac5c1af7 flags:# geo_point:flags.0?GeoPoint address:string = BusinessLocation``

    :param geo_point: The place, as latitude and longitude.
    :param address: The postal address.

    https://core.telegram.org/constructor/businessLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC5C1AF7
    TL_NAME: ClassVar[str] = "businessLocation"
    TL_TYPE: ClassVar[str] = "BusinessLocation"
    TL: ClassVar[str] = "businessLocation#ac5c1af7 flags:# geo_point:flags.0?GeoPoint address:string = BusinessLocation"

    address: str
    geo_point: _root.TypeGeoPoint | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.geo_point is not None:
            flags |= 1
        out += pack_2I(0xAC5C1AF7, flags)
        if self.geo_point is not None:
            self.geo_point.write_to(out)
        write_str(out, self.address)


TypeBusinessLocation: TypeAlias = BusinessLocation
"""``BusinessLocation``: https://core.telegram.org/type/BusinessLocation"""


class BusinessRecipients(TLObject):
    """The ordinary form of BusinessRecipients.

    ``businessRecipients#21108ff7 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> = BusinessRecipients``

    :param existing_chats: Whether this applies: existing chats.
    :param new_chats: Whether this applies: new chats.
    :param contacts: Whether this applies: contacts.
    :param non_contacts: Whether this applies: non contacts.
    :param exclude_selected: Whether this applies: exclude selected.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/businessRecipients
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x21108FF7
    TL_NAME: ClassVar[str] = "businessRecipients"
    TL_TYPE: ClassVar[str] = "BusinessRecipients"
    TL: ClassVar[str] = "businessRecipients#21108ff7 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> = BusinessRecipients"

    existing_chats: bool = False
    new_chats: bool = False
    contacts: bool = False
    non_contacts: bool = False
    exclude_selected: bool = False
    users: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.existing_chats:
            flags |= 1
        if self.new_chats:
            flags |= 2
        if self.contacts:
            flags |= 4
        if self.non_contacts:
            flags |= 8
        if self.exclude_selected:
            flags |= 0x20
        if self.users is not None:
            flags |= 0x10
        out += pack_2I(0x21108FF7, flags)
        if self.users is not None:
            write_longs(out, self.users)


TypeBusinessRecipients: TypeAlias = BusinessRecipients
"""``BusinessRecipients``: https://core.telegram.org/type/BusinessRecipients"""


class BusinessAwayMessageScheduleAlways(TLObject):
    """The form 'always' of BusinessAwayMessageSchedule.

    ``businessAwayMessageScheduleAlways#c9b9e2b9 = BusinessAwayMessageSchedule``

    https://core.telegram.org/constructor/businessAwayMessageScheduleAlways
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC9B9E2B9
    TL_NAME: ClassVar[str] = "businessAwayMessageScheduleAlways"
    TL_TYPE: ClassVar[str] = "BusinessAwayMessageSchedule"
    TL: ClassVar[str] = "businessAwayMessageScheduleAlways#c9b9e2b9 = BusinessAwayMessageSchedule"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb9\xe2\xb9\xc9"


class BusinessAwayMessageScheduleOutsideWorkHours(TLObject):
    """The form 'outside work hours' of BusinessAwayMessageSchedule.

    ``businessAwayMessageScheduleOutsideWorkHours#c3f2f501 = BusinessAwayMessageSchedule``

    https://core.telegram.org/constructor/businessAwayMessageScheduleOutsideWorkHours
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC3F2F501
    TL_NAME: ClassVar[str] = "businessAwayMessageScheduleOutsideWorkHours"
    TL_TYPE: ClassVar[str] = "BusinessAwayMessageSchedule"
    TL: ClassVar[str] = "businessAwayMessageScheduleOutsideWorkHours#c3f2f501 = BusinessAwayMessageSchedule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x01\xf5\xf2\xc3"


class BusinessAwayMessageScheduleCustom(TLObject):
    """The form 'custom' of BusinessAwayMessageSchedule.

    ``businessAwayMessageScheduleCustom#cc4d9ecc start_date:int end_date:int = BusinessAwayMessageSchedule``

    :param start_date: The start date, in Unix seconds.
    :param end_date: The end date, in Unix seconds.

    https://core.telegram.org/constructor/businessAwayMessageScheduleCustom
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC4D9ECC
    TL_NAME: ClassVar[str] = "businessAwayMessageScheduleCustom"
    TL_TYPE: ClassVar[str] = "BusinessAwayMessageSchedule"
    TL: ClassVar[str] = "businessAwayMessageScheduleCustom#cc4d9ecc start_date:int end_date:int = BusinessAwayMessageSchedule"

    start_date: int
    end_date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xCC4D9ECC, self.start_date, self.end_date)


TypeBusinessAwayMessageSchedule: TypeAlias = BusinessAwayMessageScheduleAlways | BusinessAwayMessageScheduleOutsideWorkHours | BusinessAwayMessageScheduleCustom
"""``BusinessAwayMessageSchedule``: https://core.telegram.org/type/BusinessAwayMessageSchedule"""


class BusinessGreetingMessage(TLObject):
    """The ordinary form of BusinessGreetingMessage.

    ``businessGreetingMessage#e519abab shortcut_id:int recipients:BusinessRecipients no_activity_days:int = BusinessGreetingMessage``

    :param shortcut_id: Id of the shortcut.
    :param recipients: The recipients.
    :param no_activity_days: The no activity days.

    https://core.telegram.org/constructor/businessGreetingMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE519ABAB
    TL_NAME: ClassVar[str] = "businessGreetingMessage"
    TL_TYPE: ClassVar[str] = "BusinessGreetingMessage"
    TL: ClassVar[str] = "businessGreetingMessage#e519abab shortcut_id:int recipients:BusinessRecipients no_activity_days:int = BusinessGreetingMessage"

    shortcut_id: int
    recipients: TypeBusinessRecipients
    no_activity_days: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE519ABAB, self.shortcut_id)
        self.recipients.write_to(out)
        out += pack_i(self.no_activity_days)


TypeBusinessGreetingMessage: TypeAlias = BusinessGreetingMessage
"""``BusinessGreetingMessage``: https://core.telegram.org/type/BusinessGreetingMessage"""


class BusinessAwayMessage(TLObject):
    """The ordinary form of BusinessAwayMessage.

    ``businessAwayMessage#ef156a5c flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:BusinessRecipients = BusinessAwayMessage``

    :param offline_only: Whether this applies: offline only.
    :param shortcut_id: Id of the shortcut.
    :param schedule: The schedule.
    :param recipients: The recipients.

    https://core.telegram.org/constructor/businessAwayMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEF156A5C
    TL_NAME: ClassVar[str] = "businessAwayMessage"
    TL_TYPE: ClassVar[str] = "BusinessAwayMessage"
    TL: ClassVar[str] = "businessAwayMessage#ef156a5c flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:BusinessRecipients = BusinessAwayMessage"

    shortcut_id: int
    schedule: TypeBusinessAwayMessageSchedule
    recipients: TypeBusinessRecipients
    offline_only: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.offline_only:
            flags |= 1
        out += pack_2Ii(0xEF156A5C, flags, self.shortcut_id)
        self.schedule.write_to(out)
        self.recipients.write_to(out)


TypeBusinessAwayMessage: TypeAlias = BusinessAwayMessage
"""``BusinessAwayMessage``: https://core.telegram.org/type/BusinessAwayMessage"""


class BusinessIntro(TLObject):
    """The ordinary form of BusinessIntro.

    ``businessIntro#5a0a066d flags:# title:string description:string sticker:flags.0?Document = BusinessIntro``

    :param title: The title.
    :param description: The description.
    :param sticker: The sticker.

    https://core.telegram.org/constructor/businessIntro
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5A0A066D
    TL_NAME: ClassVar[str] = "businessIntro"
    TL_TYPE: ClassVar[str] = "BusinessIntro"
    TL: ClassVar[str] = "businessIntro#5a0a066d flags:# title:string description:string sticker:flags.0?Document = BusinessIntro"

    title: str
    description: str
    sticker: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sticker is not None:
            flags |= 1
        out += pack_2I(0x5A0A066D, flags)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.sticker is not None:
            self.sticker.write_to(out)


TypeBusinessIntro: TypeAlias = BusinessIntro
"""``BusinessIntro``: https://core.telegram.org/type/BusinessIntro"""


class BusinessBotRecipients(TLObject):
    """The ordinary form of BusinessBotRecipients.

    ``businessBotRecipients#b88cf373 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> exclude_users:flags.6?Vector<long> = BusinessBotRecipients``

    :param existing_chats: Whether this applies: existing chats.
    :param new_chats: Whether this applies: new chats.
    :param contacts: Whether this applies: contacts.
    :param non_contacts: Whether this applies: non contacts.
    :param exclude_selected: Whether this applies: exclude selected.
    :param users: The users that the rest of the object speaks of.
    :param exclude_users: The exclude users.

    https://core.telegram.org/constructor/businessBotRecipients
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB88CF373
    TL_NAME: ClassVar[str] = "businessBotRecipients"
    TL_TYPE: ClassVar[str] = "BusinessBotRecipients"
    TL: ClassVar[str] = "businessBotRecipients#b88cf373 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> exclude_users:flags.6?Vector<long> = BusinessBotRecipients"

    existing_chats: bool = False
    new_chats: bool = False
    contacts: bool = False
    non_contacts: bool = False
    exclude_selected: bool = False
    users: list[int] | None = None
    exclude_users: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.existing_chats:
            flags |= 1
        if self.new_chats:
            flags |= 2
        if self.contacts:
            flags |= 4
        if self.non_contacts:
            flags |= 8
        if self.exclude_selected:
            flags |= 0x20
        if self.users is not None:
            flags |= 0x10
        if self.exclude_users is not None:
            flags |= 0x40
        out += pack_2I(0xB88CF373, flags)
        if self.users is not None:
            write_longs(out, self.users)
        if self.exclude_users is not None:
            write_longs(out, self.exclude_users)


TypeBusinessBotRecipients: TypeAlias = BusinessBotRecipients
"""``BusinessBotRecipients``: https://core.telegram.org/type/BusinessBotRecipients"""


class BusinessChatLink(TLObject):
    """The ordinary form of BusinessChatLink.

    ``businessChatLink#b4ae666f flags:# link:string message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string views:int = BusinessChatLink``

    :param link: The link.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param title: The title.
    :param views: The views.

    https://core.telegram.org/constructor/businessChatLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4AE666F
    TL_NAME: ClassVar[str] = "businessChatLink"
    TL_TYPE: ClassVar[str] = "BusinessChatLink"
    TL: ClassVar[str] = "businessChatLink#b4ae666f flags:# link:string message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string views:int = BusinessChatLink"

    link: str
    message: str
    views: int
    entities: list[_root.TypeMessageEntity] | None = None
    title: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.entities is not None:
            flags |= 1
        if self.title is not None:
            flags |= 2
        out += pack_2I(0xB4AE666F, flags)
        write_str(out, self.link)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.title is not None:
            write_str(out, self.title)
        out += pack_i(self.views)


TypeBusinessChatLink: TypeAlias = BusinessChatLink
"""``BusinessChatLink``: https://core.telegram.org/type/BusinessChatLink"""


class BusinessBotRights(TLObject):
    """The ordinary form of BusinessBotRights.

    ``businessBotRights#a0624cf7 flags:# reply:flags.0?true read_messages:flags.1?true delete_sent_messages:flags.2?true delete_received_messages:flags.3?true edit_name:flags.4?true edit_bio:flags.5?true edit_profile_photo:flags.6?true edit_username:flags.7?true view_gifts:flags.8?true sell_gifts:flags.9?true change_gift_settings:flags.10?true transfer_and_upgrade_gifts:flags.11?true transfer_stars:flags.12?true manage_stories:flags.13?true = BusinessBotRights``

    :param reply: Whether this applies: reply.
    :param read_messages: Whether this applies: read messages.
    :param delete_sent_messages: Whether this applies: delete sent messages.
    :param delete_received_messages: Whether this applies: delete received messages.
    :param edit_name: Whether this applies: edit name.
    :param edit_bio: Whether this applies: edit bio.
    :param edit_profile_photo: Whether this applies: edit profile photo.
    :param edit_username: Whether this applies: edit username.
    :param view_gifts: Whether this applies: view gifts.
    :param sell_gifts: Whether this applies: sell gifts.
    :param change_gift_settings: Whether this applies: change gift settings.
    :param transfer_and_upgrade_gifts: Whether this applies: transfer and upgrade gifts.
    :param transfer_stars: Whether this applies: transfer stars.
    :param manage_stories: Whether this applies: manage stories.

    https://core.telegram.org/constructor/businessBotRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA0624CF7
    TL_NAME: ClassVar[str] = "businessBotRights"
    TL_TYPE: ClassVar[str] = "BusinessBotRights"
    TL: ClassVar[str] = "businessBotRights#a0624cf7 flags:# reply:flags.0?true read_messages:flags.1?true delete_sent_messages:flags.2?true delete_received_messages:flags.3?true edit_name:flags.4?true edit_bio:flags.5?true edit_profile_photo:flags.6?true edit_username:flags.7?true view_gifts:flags.8?true sell_gifts:flags.9?true change_gift_settings:flags.10?true transfer_and_upgrade_gifts:flags.11?true transfer_stars:flags.12?true manage_stories:flags.13?true = BusinessBotRights"

    reply: bool = False
    read_messages: bool = False
    delete_sent_messages: bool = False
    delete_received_messages: bool = False
    edit_name: bool = False
    edit_bio: bool = False
    edit_profile_photo: bool = False
    edit_username: bool = False
    view_gifts: bool = False
    sell_gifts: bool = False
    change_gift_settings: bool = False
    transfer_and_upgrade_gifts: bool = False
    transfer_stars: bool = False
    manage_stories: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply:
            flags |= 1
        if self.read_messages:
            flags |= 2
        if self.delete_sent_messages:
            flags |= 4
        if self.delete_received_messages:
            flags |= 8
        if self.edit_name:
            flags |= 0x10
        if self.edit_bio:
            flags |= 0x20
        if self.edit_profile_photo:
            flags |= 0x40
        if self.edit_username:
            flags |= 0x80
        if self.view_gifts:
            flags |= 0x100
        if self.sell_gifts:
            flags |= 0x200
        if self.change_gift_settings:
            flags |= 0x400
        if self.transfer_and_upgrade_gifts:
            flags |= 0x800
        if self.transfer_stars:
            flags |= 0x1000
        if self.manage_stories:
            flags |= 0x2000
        out += pack_2I(0xA0624CF7, flags)


TypeBusinessBotRights: TypeAlias = BusinessBotRights
"""``BusinessBotRights``: https://core.telegram.org/type/BusinessBotRights"""


def _read_BusinessWeeklyOpen(data: bytes, pos: int, depth: int, new: Any = BusinessWeeklyOpen) -> tuple[BusinessWeeklyOpen, int]:
    start_minute, end_minute = unpack_2i(data, pos)
    return new(start_minute, end_minute), pos + 8


def _read_BusinessWorkHours(data: bytes, pos: int, depth: int, new: Any = BusinessWorkHours) -> tuple[BusinessWorkHours, int]:
    flags = unpack_I(data, pos)[0]
    timezone_id, pos = read_str(data, pos + 4)
    weekly_open, pos = read_objects(_BusinessWeeklyOpen_table, data, pos, depth)
    return new(timezone_id, weekly_open, flags & 1 != 0), pos


def _read_BusinessLocation(data: bytes, pos: int, depth: int, new: Any = BusinessLocation) -> tuple[BusinessLocation, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        geo_point, pos = _GeoPoint_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        geo_point = None
    address, pos = read_str(data, pos)
    return new(address, geo_point), pos


def _read_BusinessRecipients(data: bytes, pos: int, depth: int, new: Any = BusinessRecipients) -> tuple[BusinessRecipients, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x10:
        users, pos = read_longs(data, pos)
    else:
        users = None
    if not (flags & 0x2f):
        return new(False, False, False, False, False, users), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x20 != 0, users), pos


def _read_BusinessAwayMessageScheduleAlways(data: bytes, pos: int, depth: int, new: Any = BusinessAwayMessageScheduleAlways) -> tuple[BusinessAwayMessageScheduleAlways, int]:
    return new(), pos


def _read_BusinessAwayMessageScheduleOutsideWorkHours(data: bytes, pos: int, depth: int, new: Any = BusinessAwayMessageScheduleOutsideWorkHours) -> tuple[BusinessAwayMessageScheduleOutsideWorkHours, int]:
    return new(), pos


def _read_BusinessAwayMessageScheduleCustom(data: bytes, pos: int, depth: int, new: Any = BusinessAwayMessageScheduleCustom) -> tuple[BusinessAwayMessageScheduleCustom, int]:
    start_date, end_date = unpack_2i(data, pos)
    return new(start_date, end_date), pos + 8


def _read_BusinessGreetingMessage(data: bytes, pos: int, depth: int, new: Any = BusinessGreetingMessage) -> tuple[BusinessGreetingMessage, int]:
    shortcut_id, cid = unpack_iI(data, pos)
    recipients, pos = _BusinessRecipients_table[cid](data, pos + 8, depth + 1)
    no_activity_days = unpack_i(data, pos)[0]
    return new(shortcut_id, recipients, no_activity_days), pos + 4


def _read_BusinessAwayMessage(data: bytes, pos: int, depth: int, new: Any = BusinessAwayMessage) -> tuple[BusinessAwayMessage, int]:
    flags, shortcut_id, cid = unpack_IiI(data, pos)
    schedule, pos = _BusinessAwayMessageSchedule_table[cid](data, pos + 12, depth + 1)
    cid = unpack_I(data, pos)[0]
    recipients, pos = _BusinessRecipients_table[cid](data, pos + 4, depth + 1)
    return new(shortcut_id, schedule, recipients, flags & 1 != 0), pos


def _read_BusinessIntro(data: bytes, pos: int, depth: int, new: Any = BusinessIntro) -> tuple[BusinessIntro, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    description, pos = read_str(data, pos)
    if flags & 1:
        sticker, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        sticker = None
    return new(title, description, sticker), pos


def _read_BusinessBotRecipients(data: bytes, pos: int, depth: int, new: Any = BusinessBotRecipients) -> tuple[BusinessBotRecipients, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x50:
        if flags & 0x10:
            users, pos = read_longs(data, pos)
        else:
            users = None
        if flags & 0x40:
            exclude_users, pos = read_longs(data, pos)
        else:
            exclude_users = None
    else:
        users = exclude_users = None
    if not (flags & 0x2f):
        return new(False, False, False, False, False, users, exclude_users), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x20 != 0, users, exclude_users), pos


def _read_BusinessChatLink(data: bytes, pos: int, depth: int, new: Any = BusinessChatLink) -> tuple[BusinessChatLink, int]:
    flags = unpack_I(data, pos)[0]
    link, pos = read_str(data, pos + 4)
    message, pos = read_str(data, pos)
    if flags & 0x3:
        if flags & 1:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
    else:
        entities = title = None
    views = unpack_i(data, pos)[0]
    return new(link, message, views, entities, title), pos + 4


def _read_BusinessBotRights(data: bytes, pos: int, depth: int, new: Any = BusinessBotRights) -> tuple[BusinessBotRights, int]:
    flags = unpack_I(data, pos)[0]
    if not (flags & 0x3fff):
        return new(False, False, False, False, False, False, False, False, False, False, False, False, False, False), pos + 4
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, flags & 0x2000 != 0), pos + 4


registry.add("BusinessWeeklyOpen", {
    0x120B1AB9: _read_BusinessWeeklyOpen,
})
registry.add("BusinessWorkHours", {
    0x8C92B098: _read_BusinessWorkHours,
})
registry.add("BusinessLocation", {
    0xAC5C1AF7: _read_BusinessLocation,
})
registry.add("BusinessRecipients", {
    0x21108FF7: _read_BusinessRecipients,
})
registry.add("BusinessAwayMessageSchedule", {
    0xC9B9E2B9: _read_BusinessAwayMessageScheduleAlways,
    0xC3F2F501: _read_BusinessAwayMessageScheduleOutsideWorkHours,
    0xCC4D9ECC: _read_BusinessAwayMessageScheduleCustom,
})
registry.add("BusinessGreetingMessage", {
    0xE519ABAB: _read_BusinessGreetingMessage,
})
registry.add("BusinessAwayMessage", {
    0xEF156A5C: _read_BusinessAwayMessage,
})
registry.add("BusinessIntro", {
    0x5A0A066D: _read_BusinessIntro,
})
registry.add("BusinessBotRecipients", {
    0xB88CF373: _read_BusinessBotRecipients,
})
registry.add("BusinessChatLink", {
    0xB4AE666F: _read_BusinessChatLink,
})
registry.add("BusinessBotRights", {
    0xA0624CF7: _read_BusinessBotRights,
})
