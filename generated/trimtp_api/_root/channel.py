# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    BOOLS,
    BOOL_IDS,
    TLObject,
    packer,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2q: Unpack = unpacker("2q")
unpack_I: Unpack = unpacker("I")
unpack_I2qi: Unpack = unpacker("I2qi")
unpack_Iq: Unpack = unpacker("Iq")
unpack_IqI: Unpack = unpacker("IqI")
unpack_Iqi: Unpack = unpacker("Iqi")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qiI: Unpack = unpacker("qiI")
unpack_qiqI: Unpack = unpacker("qiqI")
pack_2I: Pack = packer("2I")
pack_2I2qi: Pack = packer("2I2qi")
pack_2Iq: Pack = packer("2Iq")
pack_2Iqi: Pack = packer("2Iqi")
pack_I2i: Pack = packer("I2i")
pack_I2q: Pack = packer("I2q")
pack_Iq: Pack = packer("Iq")
pack_Iqiq: Pack = packer("Iqiq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
pack_qi: Pack = packer("qi")
_ChannelAdminLogEventAction_table = registry.table("ChannelAdminLogEventAction")
_ChannelLocation_table = registry.table("ChannelLocation")
_ChannelParticipant_table = registry.table("ChannelParticipant")
_ChatAdminRights_table = registry.table("ChatAdminRights")
_ChatBannedRights_table = registry.table("ChatBannedRights")
_ChatReactions_table = registry.table("ChatReactions")
_EmojiStatus_table = registry.table("EmojiStatus")
_ExportedChatInvite_table = registry.table("ExportedChatInvite")
_ForumTopic_table = registry.table("ForumTopic")
_GeoPoint_table = registry.table("GeoPoint")
_GroupCallParticipant_table = registry.table("GroupCallParticipant")
_InputGroupCall_table = registry.table("InputGroupCall")
_InputStickerSet_table = registry.table("InputStickerSet")
_MessageRange_table = registry.table("MessageRange")
_Message_table = registry.table("Message")
_PeerColor_table = registry.table("PeerColor")
_Peer_table = registry.table("Peer")
_Photo_table = registry.table("Photo")
_WallPaper_table = registry.table("WallPaper")


class ChannelMessagesFilterEmpty(TLObject):
    """The form 'empty' of ChannelMessagesFilter.

    ``channelMessagesFilterEmpty#94d42ee7 = ChannelMessagesFilter``

    https://core.telegram.org/constructor/channelMessagesFilterEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x94D42EE7
    TL_NAME: ClassVar[str] = "channelMessagesFilterEmpty"
    TL_TYPE: ClassVar[str] = "ChannelMessagesFilter"
    TL: ClassVar[str] = "channelMessagesFilterEmpty#94d42ee7 = ChannelMessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe7\x2e\xd4\x94"


class ChannelMessagesFilter(TLObject):
    """The ordinary form of ChannelMessagesFilter.

    ``channelMessagesFilter#cd77d957 flags:# exclude_new_messages:flags.1?true ranges:Vector<MessageRange> = ChannelMessagesFilter``

    :param exclude_new_messages: Whether this applies: exclude new messages.
    :param ranges: The ranges.

    https://core.telegram.org/constructor/channelMessagesFilter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCD77D957
    TL_NAME: ClassVar[str] = "channelMessagesFilter"
    TL_TYPE: ClassVar[str] = "ChannelMessagesFilter"
    TL: ClassVar[str] = "channelMessagesFilter#cd77d957 flags:# exclude_new_messages:flags.1?true ranges:Vector<MessageRange> = ChannelMessagesFilter"

    ranges: list[_root.TypeMessageRange]
    exclude_new_messages: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.exclude_new_messages:
            flags |= 2
        out += pack_2I(0xCD77D957, flags)
        write_objects(out, self.ranges)


TypeChannelMessagesFilter: TypeAlias = ChannelMessagesFilterEmpty | ChannelMessagesFilter
"""``ChannelMessagesFilter``: https://core.telegram.org/type/ChannelMessagesFilter"""


class ChannelParticipant(TLObject):
    """The ordinary form of ChannelParticipant.

    ``channelParticipant#1bd54456 flags:# user_id:long date:int subscription_until_date:flags.0?int rank:flags.2?string = ChannelParticipant``

    :param user_id: Id of the user.
    :param date: When it happened, in Unix seconds.
    :param subscription_until_date: The subscription until date, in Unix seconds.
    :param rank: The rank.

    https://core.telegram.org/constructor/channelParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1BD54456
    TL_NAME: ClassVar[str] = "channelParticipant"
    TL_TYPE: ClassVar[str] = "ChannelParticipant"
    TL: ClassVar[str] = "channelParticipant#1bd54456 flags:# user_id:long date:int subscription_until_date:flags.0?int rank:flags.2?string = ChannelParticipant"

    user_id: int
    date: int
    subscription_until_date: int | None = None
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.subscription_until_date is not None:
            flags |= 1
        if self.rank is not None:
            flags |= 4
        out += pack_2Iqi(0x1BD54456, flags, self.user_id, self.date)
        if self.subscription_until_date is not None:
            out += pack_i(self.subscription_until_date)
        if self.rank is not None:
            write_str(out, self.rank)


class ChannelParticipantSelf(TLObject):
    """The form 'self' of ChannelParticipant.

    ``channelParticipantSelf#a9478a1a flags:# via_request:flags.0?true user_id:long inviter_id:long date:int subscription_until_date:flags.1?int rank:flags.2?string = ChannelParticipant``

    :param via_request: Whether this applies: via request.
    :param user_id: Id of the user.
    :param inviter_id: Id of the inviter.
    :param date: When it happened, in Unix seconds.
    :param subscription_until_date: The subscription until date, in Unix seconds.
    :param rank: The rank.

    https://core.telegram.org/constructor/channelParticipantSelf
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA9478A1A
    TL_NAME: ClassVar[str] = "channelParticipantSelf"
    TL_TYPE: ClassVar[str] = "ChannelParticipant"
    TL: ClassVar[str] = "channelParticipantSelf#a9478a1a flags:# via_request:flags.0?true user_id:long inviter_id:long date:int subscription_until_date:flags.1?int rank:flags.2?string = ChannelParticipant"

    user_id: int
    inviter_id: int
    date: int
    via_request: bool = False
    subscription_until_date: int | None = None
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.via_request:
            flags |= 1
        if self.subscription_until_date is not None:
            flags |= 2
        if self.rank is not None:
            flags |= 4
        out += pack_2I2qi(0xA9478A1A, flags, self.user_id, self.inviter_id, self.date)
        if self.subscription_until_date is not None:
            out += pack_i(self.subscription_until_date)
        if self.rank is not None:
            write_str(out, self.rank)


class ChannelParticipantCreator(TLObject):
    """The form 'creator' of ChannelParticipant.

    ``channelParticipantCreator#2fe601d3 flags:# user_id:long admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant``

    :param user_id: Id of the user.
    :param admin_rights: What the administrator may do.
    :param rank: The rank.

    https://core.telegram.org/constructor/channelParticipantCreator
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2FE601D3
    TL_NAME: ClassVar[str] = "channelParticipantCreator"
    TL_TYPE: ClassVar[str] = "ChannelParticipant"
    TL: ClassVar[str] = "channelParticipantCreator#2fe601d3 flags:# user_id:long admin_rights:ChatAdminRights rank:flags.0?string = ChannelParticipant"

    user_id: int
    admin_rights: _root.TypeChatAdminRights
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rank is not None:
            flags |= 1
        out += pack_2Iq(0x2FE601D3, flags, self.user_id)
        self.admin_rights.write_to(out)
        if self.rank is not None:
            write_str(out, self.rank)


class ChannelParticipantAdmin(TLObject):
    """The form 'admin' of ChannelParticipant.

    ``channelParticipantAdmin#34c3bb53 flags:# can_edit:flags.0?true self:flags.1?true user_id:long inviter_id:flags.1?long promoted_by:long date:int admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant``

    :param can_edit: Whether one can: edit.
    :param self: Whether this applies: self.
    :param user_id: Id of the user.
    :param inviter_id: Id of the inviter.
    :param promoted_by: The promoted by.
    :param date: When it happened, in Unix seconds.
    :param admin_rights: What the administrator may do.
    :param rank: The rank.

    https://core.telegram.org/constructor/channelParticipantAdmin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x34C3BB53
    TL_NAME: ClassVar[str] = "channelParticipantAdmin"
    TL_TYPE: ClassVar[str] = "ChannelParticipant"
    TL: ClassVar[str] = "channelParticipantAdmin#34c3bb53 flags:# can_edit:flags.0?true self:flags.1?true user_id:long inviter_id:flags.1?long promoted_by:long date:int admin_rights:ChatAdminRights rank:flags.2?string = ChannelParticipant"

    user_id: int
    promoted_by: int
    date: int
    admin_rights: _root.TypeChatAdminRights
    can_edit: bool = False
    self: bool = False
    inviter_id: int | None = None
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_edit:
            flags |= 1
        if self.self or self.inviter_id is not None:
            flags |= 2
        if self.rank is not None:
            flags |= 4
        out += pack_2Iq(0x34C3BB53, flags, self.user_id)
        if flags & 2:
            out += pack_q(self.inviter_id)
        out += pack_qi(self.promoted_by, self.date)
        self.admin_rights.write_to(out)
        if self.rank is not None:
            write_str(out, self.rank)


class ChannelParticipantBanned(TLObject):
    """The form 'banned' of ChannelParticipant.

    ``channelParticipantBanned#d5f0ad91 flags:# left:flags.0?true peer:Peer kicked_by:long date:int banned_rights:ChatBannedRights rank:flags.2?string = ChannelParticipant``

    :param left: Whether this applies: left.
    :param peer: The chat, user or channel it concerns.
    :param kicked_by: The kicked by.
    :param date: When it happened, in Unix seconds.
    :param banned_rights: The banned rights.
    :param rank: The rank.

    https://core.telegram.org/constructor/channelParticipantBanned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5F0AD91
    TL_NAME: ClassVar[str] = "channelParticipantBanned"
    TL_TYPE: ClassVar[str] = "ChannelParticipant"
    TL: ClassVar[str] = "channelParticipantBanned#d5f0ad91 flags:# left:flags.0?true peer:Peer kicked_by:long date:int banned_rights:ChatBannedRights rank:flags.2?string = ChannelParticipant"

    peer: _root.TypePeer
    kicked_by: int
    date: int
    banned_rights: _root.TypeChatBannedRights
    left: bool = False
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.left:
            flags |= 1
        if self.rank is not None:
            flags |= 4
        out += pack_2I(0xD5F0AD91, flags)
        self.peer.write_to(out)
        out += pack_qi(self.kicked_by, self.date)
        self.banned_rights.write_to(out)
        if self.rank is not None:
            write_str(out, self.rank)


class ChannelParticipantLeft(TLObject):
    """The form 'left' of ChannelParticipant.

    ``channelParticipantLeft#1b03f006 peer:Peer = ChannelParticipant``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/channelParticipantLeft
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B03F006
    TL_NAME: ClassVar[str] = "channelParticipantLeft"
    TL_TYPE: ClassVar[str] = "ChannelParticipant"
    TL: ClassVar[str] = "channelParticipantLeft#1b03f006 peer:Peer = ChannelParticipant"

    peer: _root.TypePeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x06\xf0\x03\x1b"
        self.peer.write_to(out)


TypeChannelParticipant: TypeAlias = ChannelParticipant | ChannelParticipantSelf | ChannelParticipantCreator | ChannelParticipantAdmin | ChannelParticipantBanned | ChannelParticipantLeft
"""``ChannelParticipant``: https://core.telegram.org/type/ChannelParticipant"""


class ChannelParticipantsRecent(TLObject):
    """The form 'channel participants recent' of ChannelParticipantsFilter.

    ``channelParticipantsRecent#de3f3c79 = ChannelParticipantsFilter``

    https://core.telegram.org/constructor/channelParticipantsRecent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE3F3C79
    TL_NAME: ClassVar[str] = "channelParticipantsRecent"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsRecent#de3f3c79 = ChannelParticipantsFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x79\x3c\x3f\xde"


class ChannelParticipantsAdmins(TLObject):
    """The form 'channel participants admins' of ChannelParticipantsFilter.

    ``channelParticipantsAdmins#b4608969 = ChannelParticipantsFilter``

    https://core.telegram.org/constructor/channelParticipantsAdmins
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4608969
    TL_NAME: ClassVar[str] = "channelParticipantsAdmins"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsAdmins#b4608969 = ChannelParticipantsFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x69\x89\x60\xb4"


class ChannelParticipantsKicked(TLObject):
    """The form 'channel participants kicked' of ChannelParticipantsFilter.

    ``channelParticipantsKicked#a3b54985 q:string = ChannelParticipantsFilter``

    :param q: What to search for.

    https://core.telegram.org/constructor/channelParticipantsKicked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA3B54985
    TL_NAME: ClassVar[str] = "channelParticipantsKicked"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsKicked#a3b54985 q:string = ChannelParticipantsFilter"

    q: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x85\x49\xb5\xa3"
        write_str(out, self.q)


class ChannelParticipantsBots(TLObject):
    """The form 'channel participants bots' of ChannelParticipantsFilter.

    ``channelParticipantsBots#b0d1865b = ChannelParticipantsFilter``

    https://core.telegram.org/constructor/channelParticipantsBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB0D1865B
    TL_NAME: ClassVar[str] = "channelParticipantsBots"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsBots#b0d1865b = ChannelParticipantsFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\x86\xd1\xb0"


class ChannelParticipantsBanned(TLObject):
    """The form 'channel participants banned' of ChannelParticipantsFilter.

    ``channelParticipantsBanned#1427a5e1 q:string = ChannelParticipantsFilter``

    :param q: What to search for.

    https://core.telegram.org/constructor/channelParticipantsBanned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1427A5E1
    TL_NAME: ClassVar[str] = "channelParticipantsBanned"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsBanned#1427a5e1 q:string = ChannelParticipantsFilter"

    q: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\xa5\x27\x14"
        write_str(out, self.q)


class ChannelParticipantsSearch(TLObject):
    """The form 'channel participants search' of ChannelParticipantsFilter.

    ``channelParticipantsSearch#0656ac4b q:string = ChannelParticipantsFilter``

    :param q: What to search for.

    https://core.telegram.org/constructor/channelParticipantsSearch
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0656AC4B
    TL_NAME: ClassVar[str] = "channelParticipantsSearch"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsSearch#0656ac4b q:string = ChannelParticipantsFilter"

    q: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x4b\xac\x56\x06"
        write_str(out, self.q)


class ChannelParticipantsContacts(TLObject):
    """The form 'channel participants contacts' of ChannelParticipantsFilter.

    ``channelParticipantsContacts#bb6ae88d q:string = ChannelParticipantsFilter``

    :param q: What to search for.

    https://core.telegram.org/constructor/channelParticipantsContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBB6AE88D
    TL_NAME: ClassVar[str] = "channelParticipantsContacts"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsContacts#bb6ae88d q:string = ChannelParticipantsFilter"

    q: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x8d\xe8\x6a\xbb"
        write_str(out, self.q)


class ChannelParticipantsMentions(TLObject):
    """The form 'channel participants mentions' of ChannelParticipantsFilter.

    ``channelParticipantsMentions#e04b5ceb flags:# q:flags.0?string top_msg_id:flags.1?int = ChannelParticipantsFilter``

    :param q: What to search for.
    :param top_msg_id: Id of the message that the thread or topic begins with.

    https://core.telegram.org/constructor/channelParticipantsMentions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE04B5CEB
    TL_NAME: ClassVar[str] = "channelParticipantsMentions"
    TL_TYPE: ClassVar[str] = "ChannelParticipantsFilter"
    TL: ClassVar[str] = "channelParticipantsMentions#e04b5ceb flags:# q:flags.0?string top_msg_id:flags.1?int = ChannelParticipantsFilter"

    q: str | None = None
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.q is not None:
            flags |= 1
        if self.top_msg_id is not None:
            flags |= 2
        out += pack_2I(0xE04B5CEB, flags)
        if self.q is not None:
            write_str(out, self.q)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)


TypeChannelParticipantsFilter: TypeAlias = ChannelParticipantsRecent | ChannelParticipantsAdmins | ChannelParticipantsKicked | ChannelParticipantsBots | ChannelParticipantsBanned | ChannelParticipantsSearch | ChannelParticipantsContacts | ChannelParticipantsMentions
"""``ChannelParticipantsFilter``: https://core.telegram.org/type/ChannelParticipantsFilter"""


class ChannelAdminLogEventActionChangeTitle(TLObject):
    """The form 'change title' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeTitle#e6dfb825 prev_value:string new_value:string = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeTitle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE6DFB825
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeTitle"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeTitle#e6dfb825 prev_value:string new_value:string = ChannelAdminLogEventAction"

    prev_value: str
    new_value: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x25\xb8\xdf\xe6"
        write_str(out, self.prev_value)
        write_str(out, self.new_value)


class ChannelAdminLogEventActionChangeAbout(TLObject):
    """The form 'change about' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeAbout#55188a2e prev_value:string new_value:string = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeAbout
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x55188A2E
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeAbout"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeAbout#55188a2e prev_value:string new_value:string = ChannelAdminLogEventAction"

    prev_value: str
    new_value: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x2e\x8a\x18\x55"
        write_str(out, self.prev_value)
        write_str(out, self.new_value)


class ChannelAdminLogEventActionChangeUsername(TLObject):
    """The form 'change username' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeUsername#6a4afc38 prev_value:string new_value:string = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A4AFC38
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeUsername"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeUsername#6a4afc38 prev_value:string new_value:string = ChannelAdminLogEventAction"

    prev_value: str
    new_value: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x38\xfc\x4a\x6a"
        write_str(out, self.prev_value)
        write_str(out, self.new_value)


class ChannelAdminLogEventActionChangePhoto(TLObject):
    """The form 'change photo' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangePhoto#434bd2af prev_photo:Photo new_photo:Photo = ChannelAdminLogEventAction``

    :param prev_photo: The prev photo.
    :param new_photo: The new photo.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x434BD2AF
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangePhoto"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangePhoto#434bd2af prev_photo:Photo new_photo:Photo = ChannelAdminLogEventAction"

    prev_photo: _root.TypePhoto
    new_photo: _root.TypePhoto

    def write_to(self, out: bytearray) -> None:
        out += b"\xaf\xd2\x4b\x43"
        self.prev_photo.write_to(out)
        self.new_photo.write_to(out)


class ChannelAdminLogEventActionToggleInvites(TLObject):
    """The form 'toggle invites' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleInvites#1b7907ae new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B7907AE
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleInvites"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleInvites#1b7907ae new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x1B7907AE, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionToggleSignatures(TLObject):
    """The form 'toggle signatures' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleSignatures#26ae0971 new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatures
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x26AE0971
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleSignatures"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleSignatures#26ae0971 new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x26AE0971, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionUpdatePinned(TLObject):
    """The form 'update pinned' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionUpdatePinned#e9e82c18 message:Message = ChannelAdminLogEventAction``

    :param message: The text of the message.

    https://core.telegram.org/constructor/channelAdminLogEventActionUpdatePinned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE9E82C18
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionUpdatePinned"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionUpdatePinned#e9e82c18 message:Message = ChannelAdminLogEventAction"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x18\x2c\xe8\xe9"
        self.message.write_to(out)


class ChannelAdminLogEventActionEditMessage(TLObject):
    """The form 'edit message' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionEditMessage#709b2405 prev_message:Message new_message:Message = ChannelAdminLogEventAction``

    :param prev_message: The prev message.
    :param new_message: The new message.

    https://core.telegram.org/constructor/channelAdminLogEventActionEditMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x709B2405
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionEditMessage"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionEditMessage#709b2405 prev_message:Message new_message:Message = ChannelAdminLogEventAction"

    prev_message: _root.TypeMessage
    new_message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x05\x24\x9b\x70"
        self.prev_message.write_to(out)
        self.new_message.write_to(out)


class ChannelAdminLogEventActionDeleteMessage(TLObject):
    """The form 'delete message' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionDeleteMessage#42e047bb message:Message = ChannelAdminLogEventAction``

    :param message: The text of the message.

    https://core.telegram.org/constructor/channelAdminLogEventActionDeleteMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x42E047BB
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionDeleteMessage"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionDeleteMessage#42e047bb message:Message = ChannelAdminLogEventAction"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\xbb\x47\xe0\x42"
        self.message.write_to(out)


class ChannelAdminLogEventActionParticipantJoin(TLObject):
    """The form 'participant join' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantJoin#183040d3 = ChannelAdminLogEventAction``

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x183040D3
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantJoin"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantJoin#183040d3 = ChannelAdminLogEventAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\x40\x30\x18"


class ChannelAdminLogEventActionParticipantLeave(TLObject):
    """The form 'participant leave' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantLeave#f89777f2 = ChannelAdminLogEventAction``

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantLeave
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF89777F2
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantLeave"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantLeave#f89777f2 = ChannelAdminLogEventAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf2\x77\x97\xf8"


class ChannelAdminLogEventActionParticipantInvite(TLObject):
    """The form 'participant invite' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantInvite#e31c34d8 participant:ChannelParticipant = ChannelAdminLogEventAction``

    :param participant: The member.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE31C34D8
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantInvite"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantInvite#e31c34d8 participant:ChannelParticipant = ChannelAdminLogEventAction"

    participant: TypeChannelParticipant

    def write_to(self, out: bytearray) -> None:
        out += b"\xd8\x34\x1c\xe3"
        self.participant.write_to(out)


class ChannelAdminLogEventActionParticipantToggleBan(TLObject):
    """The form 'participant toggle ban' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantToggleBan#e6d83d7e prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction``

    :param prev_participant: The prev participant.
    :param new_participant: The new participant.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleBan
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE6D83D7E
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantToggleBan"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantToggleBan#e6d83d7e prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction"

    prev_participant: TypeChannelParticipant
    new_participant: TypeChannelParticipant

    def write_to(self, out: bytearray) -> None:
        out += b"\x7e\x3d\xd8\xe6"
        self.prev_participant.write_to(out)
        self.new_participant.write_to(out)


class ChannelAdminLogEventActionParticipantToggleAdmin(TLObject):
    """The form 'participant toggle admin' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantToggleAdmin#d5676710 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction``

    :param prev_participant: The prev participant.
    :param new_participant: The new participant.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantToggleAdmin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5676710
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantToggleAdmin"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantToggleAdmin#d5676710 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction"

    prev_participant: TypeChannelParticipant
    new_participant: TypeChannelParticipant

    def write_to(self, out: bytearray) -> None:
        out += b"\x10\x67\x67\xd5"
        self.prev_participant.write_to(out)
        self.new_participant.write_to(out)


class ChannelAdminLogEventActionChangeStickerSet(TLObject):
    """The form 'change sticker set' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeStickerSet#b1c3caa7 prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction``

    :param prev_stickerset: The prev stickerset.
    :param new_stickerset: The new stickerset.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB1C3CAA7
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeStickerSet"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeStickerSet#b1c3caa7 prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction"

    prev_stickerset: _root.TypeInputStickerSet
    new_stickerset: _root.TypeInputStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\xa7\xca\xc3\xb1"
        self.prev_stickerset.write_to(out)
        self.new_stickerset.write_to(out)


class ChannelAdminLogEventActionTogglePreHistoryHidden(TLObject):
    """The form 'toggle pre history hidden' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1 new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionTogglePreHistoryHidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5F5C95F1
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionTogglePreHistoryHidden"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionTogglePreHistoryHidden#5f5c95f1 new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x5F5C95F1, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionDefaultBannedRights(TLObject):
    """The form 'default banned rights' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionDefaultBannedRights#2df5fc0a prev_banned_rights:ChatBannedRights new_banned_rights:ChatBannedRights = ChannelAdminLogEventAction``

    :param prev_banned_rights: The prev banned rights.
    :param new_banned_rights: The new banned rights.

    https://core.telegram.org/constructor/channelAdminLogEventActionDefaultBannedRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2DF5FC0A
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionDefaultBannedRights"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionDefaultBannedRights#2df5fc0a prev_banned_rights:ChatBannedRights new_banned_rights:ChatBannedRights = ChannelAdminLogEventAction"

    prev_banned_rights: _root.TypeChatBannedRights
    new_banned_rights: _root.TypeChatBannedRights

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\xfc\xf5\x2d"
        self.prev_banned_rights.write_to(out)
        self.new_banned_rights.write_to(out)


class ChannelAdminLogEventActionStopPoll(TLObject):
    """The form 'stop poll' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionStopPoll#8f079643 message:Message = ChannelAdminLogEventAction``

    :param message: The text of the message.

    https://core.telegram.org/constructor/channelAdminLogEventActionStopPoll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8F079643
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionStopPoll"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionStopPoll#8f079643 message:Message = ChannelAdminLogEventAction"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x43\x96\x07\x8f"
        self.message.write_to(out)


class ChannelAdminLogEventActionChangeLinkedChat(TLObject):
    """The form 'change linked chat' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeLinkedChat#050c7ac8 prev_value:long new_value:long = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeLinkedChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x050C7AC8
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeLinkedChat"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeLinkedChat#050c7ac8 prev_value:long new_value:long = ChannelAdminLogEventAction"

    prev_value: int
    new_value: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x050C7AC8, self.prev_value, self.new_value)


class ChannelAdminLogEventActionChangeLocation(TLObject):
    """The form 'change location' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeLocation#0e6b76ae prev_value:ChannelLocation new_value:ChannelLocation = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E6B76AE
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeLocation"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeLocation#0e6b76ae prev_value:ChannelLocation new_value:ChannelLocation = ChannelAdminLogEventAction"

    prev_value: TypeChannelLocation
    new_value: TypeChannelLocation

    def write_to(self, out: bytearray) -> None:
        out += b"\xae\x76\x6b\x0e"
        self.prev_value.write_to(out)
        self.new_value.write_to(out)


class ChannelAdminLogEventActionToggleSlowMode(TLObject):
    """The form 'toggle slow mode' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleSlowMode#53909779 prev_value:int new_value:int = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleSlowMode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x53909779
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleSlowMode"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleSlowMode#53909779 prev_value:int new_value:int = ChannelAdminLogEventAction"

    prev_value: int
    new_value: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x53909779, self.prev_value, self.new_value)


class ChannelAdminLogEventActionStartGroupCall(TLObject):
    """The form 'start group call' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionStartGroupCall#23209745 call:InputGroupCall = ChannelAdminLogEventAction``

    :param call: The call.

    https://core.telegram.org/constructor/channelAdminLogEventActionStartGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x23209745
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionStartGroupCall"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionStartGroupCall#23209745 call:InputGroupCall = ChannelAdminLogEventAction"

    call: _root.TypeInputGroupCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x45\x97\x20\x23"
        self.call.write_to(out)


class ChannelAdminLogEventActionDiscardGroupCall(TLObject):
    """The form 'discard group call' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionDiscardGroupCall#db9f9140 call:InputGroupCall = ChannelAdminLogEventAction``

    :param call: The call.

    https://core.telegram.org/constructor/channelAdminLogEventActionDiscardGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB9F9140
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionDiscardGroupCall"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionDiscardGroupCall#db9f9140 call:InputGroupCall = ChannelAdminLogEventAction"

    call: _root.TypeInputGroupCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\x91\x9f\xdb"
        self.call.write_to(out)


class ChannelAdminLogEventActionParticipantMute(TLObject):
    """The form 'participant mute' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantMute#f92424d2 participant:GroupCallParticipant = ChannelAdminLogEventAction``

    :param participant: The member.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantMute
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF92424D2
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantMute"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantMute#f92424d2 participant:GroupCallParticipant = ChannelAdminLogEventAction"

    participant: _root.TypeGroupCallParticipant

    def write_to(self, out: bytearray) -> None:
        out += b"\xd2\x24\x24\xf9"
        self.participant.write_to(out)


class ChannelAdminLogEventActionParticipantUnmute(TLObject):
    """The form 'participant unmute' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantUnmute#e64429c0 participant:GroupCallParticipant = ChannelAdminLogEventAction``

    :param participant: The member.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantUnmute
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE64429C0
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantUnmute"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantUnmute#e64429c0 participant:GroupCallParticipant = ChannelAdminLogEventAction"

    participant: _root.TypeGroupCallParticipant

    def write_to(self, out: bytearray) -> None:
        out += b"\xc0\x29\x44\xe6"
        self.participant.write_to(out)


class ChannelAdminLogEventActionToggleGroupCallSetting(TLObject):
    """The form 'toggle group call setting' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleGroupCallSetting#56d6a247 join_muted:Bool = ChannelAdminLogEventAction``

    :param join_muted: Whether this applies: join muted.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleGroupCallSetting
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56D6A247
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleGroupCallSetting"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleGroupCallSetting#56d6a247 join_muted:Bool = ChannelAdminLogEventAction"

    join_muted: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x56D6A247, BOOL_IDS[self.join_muted])


class ChannelAdminLogEventActionParticipantJoinByInvite(TLObject):
    """The form 'participant join by invite' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantJoinByInvite#fe9fc158 flags:# via_chatlist:flags.0?true invite:ExportedChatInvite = ChannelAdminLogEventAction``

    :param via_chatlist: Whether this applies: via chatlist.
    :param invite: The invite link.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFE9FC158
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantJoinByInvite"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantJoinByInvite#fe9fc158 flags:# via_chatlist:flags.0?true invite:ExportedChatInvite = ChannelAdminLogEventAction"

    invite: _root.TypeExportedChatInvite
    via_chatlist: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.via_chatlist:
            flags |= 1
        out += pack_2I(0xFE9FC158, flags)
        self.invite.write_to(out)


class ChannelAdminLogEventActionExportedInviteDelete(TLObject):
    """The form 'exported invite delete' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionExportedInviteDelete#5a50fca4 invite:ExportedChatInvite = ChannelAdminLogEventAction``

    :param invite: The invite link.

    https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteDelete
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5A50FCA4
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionExportedInviteDelete"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionExportedInviteDelete#5a50fca4 invite:ExportedChatInvite = ChannelAdminLogEventAction"

    invite: _root.TypeExportedChatInvite

    def write_to(self, out: bytearray) -> None:
        out += b"\xa4\xfc\x50\x5a"
        self.invite.write_to(out)


class ChannelAdminLogEventActionExportedInviteRevoke(TLObject):
    """The form 'exported invite revoke' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionExportedInviteRevoke#410a134e invite:ExportedChatInvite = ChannelAdminLogEventAction``

    :param invite: The invite link.

    https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteRevoke
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x410A134E
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionExportedInviteRevoke"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionExportedInviteRevoke#410a134e invite:ExportedChatInvite = ChannelAdminLogEventAction"

    invite: _root.TypeExportedChatInvite

    def write_to(self, out: bytearray) -> None:
        out += b"\x4e\x13\x0a\x41"
        self.invite.write_to(out)


class ChannelAdminLogEventActionExportedInviteEdit(TLObject):
    """The form 'exported invite edit' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionExportedInviteEdit#e90ebb59 prev_invite:ExportedChatInvite new_invite:ExportedChatInvite = ChannelAdminLogEventAction``

    :param prev_invite: The prev invite.
    :param new_invite: The new invite.

    https://core.telegram.org/constructor/channelAdminLogEventActionExportedInviteEdit
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE90EBB59
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionExportedInviteEdit"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionExportedInviteEdit#e90ebb59 prev_invite:ExportedChatInvite new_invite:ExportedChatInvite = ChannelAdminLogEventAction"

    prev_invite: _root.TypeExportedChatInvite
    new_invite: _root.TypeExportedChatInvite

    def write_to(self, out: bytearray) -> None:
        out += b"\x59\xbb\x0e\xe9"
        self.prev_invite.write_to(out)
        self.new_invite.write_to(out)


class ChannelAdminLogEventActionParticipantVolume(TLObject):
    """The form 'participant volume' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantVolume#3e7f6847 participant:GroupCallParticipant = ChannelAdminLogEventAction``

    :param participant: The member.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantVolume
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E7F6847
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantVolume"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantVolume#3e7f6847 participant:GroupCallParticipant = ChannelAdminLogEventAction"

    participant: _root.TypeGroupCallParticipant

    def write_to(self, out: bytearray) -> None:
        out += b"\x47\x68\x7f\x3e"
        self.participant.write_to(out)


class ChannelAdminLogEventActionChangeHistoryTTL(TLObject):
    """The form 'change history ttl' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeHistoryTTL#6e941a38 prev_value:int new_value:int = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeHistoryTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6E941A38
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeHistoryTTL"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeHistoryTTL#6e941a38 prev_value:int new_value:int = ChannelAdminLogEventAction"

    prev_value: int
    new_value: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x6E941A38, self.prev_value, self.new_value)


class ChannelAdminLogEventActionParticipantJoinByRequest(TLObject):
    """The form 'participant join by request' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantJoinByRequest#afb6144a invite:ExportedChatInvite approved_by:long = ChannelAdminLogEventAction``

    :param invite: The invite link.
    :param approved_by: The approved by.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantJoinByRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAFB6144A
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantJoinByRequest"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantJoinByRequest#afb6144a invite:ExportedChatInvite approved_by:long = ChannelAdminLogEventAction"

    invite: _root.TypeExportedChatInvite
    approved_by: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\x14\xb6\xaf"
        self.invite.write_to(out)
        out += pack_q(self.approved_by)


class ChannelAdminLogEventActionToggleNoForwards(TLObject):
    """The form 'toggle no forwards' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleNoForwards#cb2ac766 new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleNoForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCB2AC766
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleNoForwards"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleNoForwards#cb2ac766 new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0xCB2AC766, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionSendMessage(TLObject):
    """The form 'send message' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionSendMessage#278f2868 message:Message = ChannelAdminLogEventAction``

    :param message: The text of the message.

    https://core.telegram.org/constructor/channelAdminLogEventActionSendMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x278F2868
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionSendMessage"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionSendMessage#278f2868 message:Message = ChannelAdminLogEventAction"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\x28\x8f\x27"
        self.message.write_to(out)


class ChannelAdminLogEventActionChangeAvailableReactions(TLObject):
    """The form 'change available reactions' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeAvailableReactions#be4e0ef8 prev_value:ChatReactions new_value:ChatReactions = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeAvailableReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE4E0EF8
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeAvailableReactions"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeAvailableReactions#be4e0ef8 prev_value:ChatReactions new_value:ChatReactions = ChannelAdminLogEventAction"

    prev_value: _root.TypeChatReactions
    new_value: _root.TypeChatReactions

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\x0e\x4e\xbe"
        self.prev_value.write_to(out)
        self.new_value.write_to(out)


class ChannelAdminLogEventActionChangeUsernames(TLObject):
    """The form 'change usernames' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeUsernames#f04fb3a9 prev_value:Vector<string> new_value:Vector<string> = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeUsernames
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF04FB3A9
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeUsernames"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeUsernames#f04fb3a9 prev_value:Vector<string> new_value:Vector<string> = ChannelAdminLogEventAction"

    prev_value: list[str]
    new_value: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa9\xb3\x4f\xf0"
        write_strs(out, self.prev_value)
        write_strs(out, self.new_value)


class ChannelAdminLogEventActionToggleForum(TLObject):
    """The form 'toggle forum' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleForum#02cc6383 new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleForum
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x02CC6383
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleForum"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleForum#02cc6383 new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x02CC6383, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionCreateTopic(TLObject):
    """The form 'create topic' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionCreateTopic#58707d28 topic:ForumTopic = ChannelAdminLogEventAction``

    :param topic: The topic.

    https://core.telegram.org/constructor/channelAdminLogEventActionCreateTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x58707D28
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionCreateTopic"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionCreateTopic#58707d28 topic:ForumTopic = ChannelAdminLogEventAction"

    topic: _root.TypeForumTopic

    def write_to(self, out: bytearray) -> None:
        out += b"\x28\x7d\x70\x58"
        self.topic.write_to(out)


class ChannelAdminLogEventActionEditTopic(TLObject):
    """The form 'edit topic' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionEditTopic#f06fe208 prev_topic:ForumTopic new_topic:ForumTopic = ChannelAdminLogEventAction``

    :param prev_topic: The prev topic.
    :param new_topic: The new topic.

    https://core.telegram.org/constructor/channelAdminLogEventActionEditTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF06FE208
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionEditTopic"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionEditTopic#f06fe208 prev_topic:ForumTopic new_topic:ForumTopic = ChannelAdminLogEventAction"

    prev_topic: _root.TypeForumTopic
    new_topic: _root.TypeForumTopic

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\xe2\x6f\xf0"
        self.prev_topic.write_to(out)
        self.new_topic.write_to(out)


class ChannelAdminLogEventActionDeleteTopic(TLObject):
    """The form 'delete topic' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionDeleteTopic#ae168909 topic:ForumTopic = ChannelAdminLogEventAction``

    :param topic: The topic.

    https://core.telegram.org/constructor/channelAdminLogEventActionDeleteTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAE168909
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionDeleteTopic"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionDeleteTopic#ae168909 topic:ForumTopic = ChannelAdminLogEventAction"

    topic: _root.TypeForumTopic

    def write_to(self, out: bytearray) -> None:
        out += b"\x09\x89\x16\xae"
        self.topic.write_to(out)


class ChannelAdminLogEventActionPinTopic(TLObject):
    """The form 'pin topic' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionPinTopic#5d8d353b flags:# prev_topic:flags.0?ForumTopic new_topic:flags.1?ForumTopic = ChannelAdminLogEventAction``

    :param prev_topic: The prev topic.
    :param new_topic: The new topic.

    https://core.telegram.org/constructor/channelAdminLogEventActionPinTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5D8D353B
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionPinTopic"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionPinTopic#5d8d353b flags:# prev_topic:flags.0?ForumTopic new_topic:flags.1?ForumTopic = ChannelAdminLogEventAction"

    prev_topic: _root.TypeForumTopic | None = None
    new_topic: _root.TypeForumTopic | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.prev_topic is not None:
            flags |= 1
        if self.new_topic is not None:
            flags |= 2
        out += pack_2I(0x5D8D353B, flags)
        if self.prev_topic is not None:
            self.prev_topic.write_to(out)
        if self.new_topic is not None:
            self.new_topic.write_to(out)


class ChannelAdminLogEventActionToggleAntiSpam(TLObject):
    """The form 'toggle anti spam' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleAntiSpam#64f36dfc new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleAntiSpam
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64F36DFC
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleAntiSpam"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleAntiSpam#64f36dfc new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x64F36DFC, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionChangePeerColor(TLObject):
    """The form 'change peer color' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangePeerColor#5796e780 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangePeerColor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5796E780
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangePeerColor"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangePeerColor#5796e780 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction"

    prev_value: _root.TypePeerColor
    new_value: _root.TypePeerColor

    def write_to(self, out: bytearray) -> None:
        out += b"\x80\xe7\x96\x57"
        self.prev_value.write_to(out)
        self.new_value.write_to(out)


class ChannelAdminLogEventActionChangeProfilePeerColor(TLObject):
    """The form 'change profile peer color' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeProfilePeerColor#5e477b25 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeProfilePeerColor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5E477B25
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeProfilePeerColor"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeProfilePeerColor#5e477b25 prev_value:PeerColor new_value:PeerColor = ChannelAdminLogEventAction"

    prev_value: _root.TypePeerColor
    new_value: _root.TypePeerColor

    def write_to(self, out: bytearray) -> None:
        out += b"\x25\x7b\x47\x5e"
        self.prev_value.write_to(out)
        self.new_value.write_to(out)


class ChannelAdminLogEventActionChangeWallpaper(TLObject):
    """The form 'change wallpaper' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeWallpaper#31bb5d52 prev_value:WallPaper new_value:WallPaper = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeWallpaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31BB5D52
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeWallpaper"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeWallpaper#31bb5d52 prev_value:WallPaper new_value:WallPaper = ChannelAdminLogEventAction"

    prev_value: _root.TypeWallPaper
    new_value: _root.TypeWallPaper

    def write_to(self, out: bytearray) -> None:
        out += b"\x52\x5d\xbb\x31"
        self.prev_value.write_to(out)
        self.new_value.write_to(out)


class ChannelAdminLogEventActionChangeEmojiStatus(TLObject):
    """The form 'change emoji status' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeEmojiStatus#3ea9feb1 prev_value:EmojiStatus new_value:EmojiStatus = ChannelAdminLogEventAction``

    :param prev_value: The prev value.
    :param new_value: The new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3EA9FEB1
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeEmojiStatus"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeEmojiStatus#3ea9feb1 prev_value:EmojiStatus new_value:EmojiStatus = ChannelAdminLogEventAction"

    prev_value: _root.TypeEmojiStatus
    new_value: _root.TypeEmojiStatus

    def write_to(self, out: bytearray) -> None:
        out += b"\xb1\xfe\xa9\x3e"
        self.prev_value.write_to(out)
        self.new_value.write_to(out)


class ChannelAdminLogEventActionChangeEmojiStickerSet(TLObject):
    """The form 'change emoji sticker set' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionChangeEmojiStickerSet#46d840ab prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction``

    :param prev_stickerset: The prev stickerset.
    :param new_stickerset: The new stickerset.

    https://core.telegram.org/constructor/channelAdminLogEventActionChangeEmojiStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x46D840AB
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionChangeEmojiStickerSet"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionChangeEmojiStickerSet#46d840ab prev_stickerset:InputStickerSet new_stickerset:InputStickerSet = ChannelAdminLogEventAction"

    prev_stickerset: _root.TypeInputStickerSet
    new_stickerset: _root.TypeInputStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\xab\x40\xd8\x46"
        self.prev_stickerset.write_to(out)
        self.new_stickerset.write_to(out)


class ChannelAdminLogEventActionToggleSignatureProfiles(TLObject):
    """The form 'toggle signature profiles' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleSignatureProfiles#60a79c79 new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleSignatureProfiles
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60A79C79
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleSignatureProfiles"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleSignatureProfiles#60a79c79 new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x60A79C79, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionParticipantSubExtend(TLObject):
    """The form 'participant sub extend' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantSubExtend#64642db3 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction``

    :param prev_participant: The prev participant.
    :param new_participant: The new participant.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantSubExtend
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64642DB3
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantSubExtend"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantSubExtend#64642db3 prev_participant:ChannelParticipant new_participant:ChannelParticipant = ChannelAdminLogEventAction"

    prev_participant: TypeChannelParticipant
    new_participant: TypeChannelParticipant

    def write_to(self, out: bytearray) -> None:
        out += b"\xb3\x2d\x64\x64"
        self.prev_participant.write_to(out)
        self.new_participant.write_to(out)


class ChannelAdminLogEventActionToggleAutotranslation(TLObject):
    """The form 'toggle autotranslation' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionToggleAutotranslation#c517f77e new_value:Bool = ChannelAdminLogEventAction``

    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/channelAdminLogEventActionToggleAutotranslation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC517F77E
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionToggleAutotranslation"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionToggleAutotranslation#c517f77e new_value:Bool = ChannelAdminLogEventAction"

    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0xC517F77E, BOOL_IDS[self.new_value])


class ChannelAdminLogEventActionParticipantEditRank(TLObject):
    """The form 'participant edit rank' of ChannelAdminLogEventAction.

    ``channelAdminLogEventActionParticipantEditRank#5806b4ec user_id:long prev_rank:string new_rank:string = ChannelAdminLogEventAction``

    :param user_id: Id of the user.
    :param prev_rank: The prev rank.
    :param new_rank: The new rank.

    https://core.telegram.org/constructor/channelAdminLogEventActionParticipantEditRank
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5806B4EC
    TL_NAME: ClassVar[str] = "channelAdminLogEventActionParticipantEditRank"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventAction"
    TL: ClassVar[str] = "channelAdminLogEventActionParticipantEditRank#5806b4ec user_id:long prev_rank:string new_rank:string = ChannelAdminLogEventAction"

    user_id: int
    prev_rank: str
    new_rank: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x5806B4EC, self.user_id)
        write_str(out, self.prev_rank)
        write_str(out, self.new_rank)


TypeChannelAdminLogEventAction: TypeAlias = ChannelAdminLogEventActionChangeTitle | ChannelAdminLogEventActionChangeAbout | ChannelAdminLogEventActionChangeUsername | ChannelAdminLogEventActionChangePhoto | ChannelAdminLogEventActionToggleInvites | ChannelAdminLogEventActionToggleSignatures | ChannelAdminLogEventActionUpdatePinned | ChannelAdminLogEventActionEditMessage | ChannelAdminLogEventActionDeleteMessage | ChannelAdminLogEventActionParticipantJoin | ChannelAdminLogEventActionParticipantLeave | ChannelAdminLogEventActionParticipantInvite | ChannelAdminLogEventActionParticipantToggleBan | ChannelAdminLogEventActionParticipantToggleAdmin | ChannelAdminLogEventActionChangeStickerSet | ChannelAdminLogEventActionTogglePreHistoryHidden | ChannelAdminLogEventActionDefaultBannedRights | ChannelAdminLogEventActionStopPoll | ChannelAdminLogEventActionChangeLinkedChat | ChannelAdminLogEventActionChangeLocation | ChannelAdminLogEventActionToggleSlowMode | ChannelAdminLogEventActionStartGroupCall | ChannelAdminLogEventActionDiscardGroupCall | ChannelAdminLogEventActionParticipantMute | ChannelAdminLogEventActionParticipantUnmute | ChannelAdminLogEventActionToggleGroupCallSetting | ChannelAdminLogEventActionParticipantJoinByInvite | ChannelAdminLogEventActionExportedInviteDelete | ChannelAdminLogEventActionExportedInviteRevoke | ChannelAdminLogEventActionExportedInviteEdit | ChannelAdminLogEventActionParticipantVolume | ChannelAdminLogEventActionChangeHistoryTTL | ChannelAdminLogEventActionParticipantJoinByRequest | ChannelAdminLogEventActionToggleNoForwards | ChannelAdminLogEventActionSendMessage | ChannelAdminLogEventActionChangeAvailableReactions | ChannelAdminLogEventActionChangeUsernames | ChannelAdminLogEventActionToggleForum | ChannelAdminLogEventActionCreateTopic | ChannelAdminLogEventActionEditTopic | ChannelAdminLogEventActionDeleteTopic | ChannelAdminLogEventActionPinTopic | ChannelAdminLogEventActionToggleAntiSpam | ChannelAdminLogEventActionChangePeerColor | ChannelAdminLogEventActionChangeProfilePeerColor | ChannelAdminLogEventActionChangeWallpaper | ChannelAdminLogEventActionChangeEmojiStatus | ChannelAdminLogEventActionChangeEmojiStickerSet | ChannelAdminLogEventActionToggleSignatureProfiles | ChannelAdminLogEventActionParticipantSubExtend | ChannelAdminLogEventActionToggleAutotranslation | ChannelAdminLogEventActionParticipantEditRank
"""``ChannelAdminLogEventAction``: https://core.telegram.org/type/ChannelAdminLogEventAction"""


class ChannelAdminLogEvent(TLObject):
    """The ordinary form of ChannelAdminLogEvent.

    ``channelAdminLogEvent#1fad68cd id:long date:int user_id:long action:ChannelAdminLogEventAction = ChannelAdminLogEvent``

    :param id: The id.
    :param date: When it happened, in Unix seconds.
    :param user_id: Id of the user.
    :param action: The action.

    https://core.telegram.org/constructor/channelAdminLogEvent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1FAD68CD
    TL_NAME: ClassVar[str] = "channelAdminLogEvent"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEvent"
    TL: ClassVar[str] = "channelAdminLogEvent#1fad68cd id:long date:int user_id:long action:ChannelAdminLogEventAction = ChannelAdminLogEvent"

    id: int
    date: int
    user_id: int
    action: TypeChannelAdminLogEventAction

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqiq(0x1FAD68CD, self.id, self.date, self.user_id)
        self.action.write_to(out)


TypeChannelAdminLogEvent: TypeAlias = ChannelAdminLogEvent
"""``ChannelAdminLogEvent``: https://core.telegram.org/type/ChannelAdminLogEvent"""


class ChannelAdminLogEventsFilter(TLObject):
    """The ordinary form of ChannelAdminLogEventsFilter.

    ``channelAdminLogEventsFilter#ea107ae4 flags:# join:flags.0?true leave:flags.1?true invite:flags.2?true ban:flags.3?true unban:flags.4?true kick:flags.5?true unkick:flags.6?true promote:flags.7?true demote:flags.8?true info:flags.9?true settings:flags.10?true pinned:flags.11?true edit:flags.12?true delete:flags.13?true group_call:flags.14?true invites:flags.15?true send:flags.16?true forums:flags.17?true sub_extend:flags.18?true edit_rank:flags.19?true = ChannelAdminLogEventsFilter``

    :param join: Whether this applies: join.
    :param leave: Whether this applies: leave.
    :param invite: The invite link.
    :param ban: Whether this applies: ban.
    :param unban: Whether this applies: unban.
    :param kick: Whether this applies: kick.
    :param unkick: Whether this applies: unkick.
    :param promote: Whether this applies: promote.
    :param demote: Whether this applies: demote.
    :param info: Whether this applies: info.
    :param settings: The settings.
    :param pinned: It is pinned.
    :param edit: Whether this applies: edit.
    :param delete: Whether this applies: delete.
    :param group_call: Whether this applies: group call.
    :param invites: Whether this applies: invites.
    :param send: Whether this applies: send.
    :param forums: Whether this applies: forums.
    :param sub_extend: Whether this applies: sub extend.
    :param edit_rank: Whether this applies: edit rank.

    https://core.telegram.org/constructor/channelAdminLogEventsFilter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA107AE4
    TL_NAME: ClassVar[str] = "channelAdminLogEventsFilter"
    TL_TYPE: ClassVar[str] = "ChannelAdminLogEventsFilter"
    TL: ClassVar[str] = "channelAdminLogEventsFilter#ea107ae4 flags:# join:flags.0?true leave:flags.1?true invite:flags.2?true ban:flags.3?true unban:flags.4?true kick:flags.5?true unkick:flags.6?true promote:flags.7?true demote:flags.8?true info:flags.9?true settings:flags.10?true pinned:flags.11?true edit:flags.12?true delete:flags.13?true group_call:flags.14?true invites:flags.15?true send:flags.16?true forums:flags.17?true sub_extend:flags.18?true edit_rank:flags.19?true = ChannelAdminLogEventsFilter"

    join: bool = False
    leave: bool = False
    invite: bool = False
    ban: bool = False
    unban: bool = False
    kick: bool = False
    unkick: bool = False
    promote: bool = False
    demote: bool = False
    info: bool = False
    settings: bool = False
    pinned: bool = False
    edit: bool = False
    delete: bool = False
    group_call: bool = False
    invites: bool = False
    send: bool = False
    forums: bool = False
    sub_extend: bool = False
    edit_rank: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.join:
            flags |= 1
        if self.leave:
            flags |= 2
        if self.invite:
            flags |= 4
        if self.ban:
            flags |= 8
        if self.unban:
            flags |= 0x10
        if self.kick:
            flags |= 0x20
        if self.unkick:
            flags |= 0x40
        if self.promote:
            flags |= 0x80
        if self.demote:
            flags |= 0x100
        if self.info:
            flags |= 0x200
        if self.settings:
            flags |= 0x400
        if self.pinned:
            flags |= 0x800
        if self.edit:
            flags |= 0x1000
        if self.delete:
            flags |= 0x2000
        if self.group_call:
            flags |= 0x4000
        if self.invites:
            flags |= 0x8000
        if self.send:
            flags |= 0x10000
        if self.forums:
            flags |= 0x20000
        if self.sub_extend:
            flags |= 0x40000
        if self.edit_rank:
            flags |= 0x80000
        out += pack_2I(0xEA107AE4, flags)


TypeChannelAdminLogEventsFilter: TypeAlias = ChannelAdminLogEventsFilter
"""``ChannelAdminLogEventsFilter``: https://core.telegram.org/type/ChannelAdminLogEventsFilter"""


class ChannelLocationEmpty(TLObject):
    """The form 'empty' of ChannelLocation.

    ``channelLocationEmpty#bfb5ad8b = ChannelLocation``

    https://core.telegram.org/constructor/channelLocationEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBFB5AD8B
    TL_NAME: ClassVar[str] = "channelLocationEmpty"
    TL_TYPE: ClassVar[str] = "ChannelLocation"
    TL: ClassVar[str] = "channelLocationEmpty#bfb5ad8b = ChannelLocation"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8b\xad\xb5\xbf"


class ChannelLocation(TLObject):
    """The ordinary form of ChannelLocation.

    ``channelLocation#209b82db geo_point:GeoPoint address:string = ChannelLocation``

    :param geo_point: The place, as latitude and longitude.
    :param address: The postal address.

    https://core.telegram.org/constructor/channelLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x209B82DB
    TL_NAME: ClassVar[str] = "channelLocation"
    TL_TYPE: ClassVar[str] = "ChannelLocation"
    TL: ClassVar[str] = "channelLocation#209b82db geo_point:GeoPoint address:string = ChannelLocation"

    geo_point: _root.TypeGeoPoint
    address: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\x82\x9b\x20"
        self.geo_point.write_to(out)
        write_str(out, self.address)


TypeChannelLocation: TypeAlias = ChannelLocationEmpty | ChannelLocation
"""``ChannelLocation``: https://core.telegram.org/type/ChannelLocation"""


def _read_ChannelMessagesFilterEmpty(data: bytes, pos: int, depth: int, new: Any = ChannelMessagesFilterEmpty) -> tuple[ChannelMessagesFilterEmpty, int]:
    return new(), pos


def _read_ChannelMessagesFilter(data: bytes, pos: int, depth: int, new: Any = ChannelMessagesFilter) -> tuple[ChannelMessagesFilter, int]:
    flags = unpack_I(data, pos)[0]
    ranges, pos = read_objects(_MessageRange_table, data, pos + 4, depth)
    return new(ranges, flags & 2 != 0), pos


def _read_ChannelParticipant(data: bytes, pos: int, depth: int, new: Any = ChannelParticipant) -> tuple[ChannelParticipant, int]:
    flags, user_id, date = unpack_Iqi(data, pos)
    pos += 16
    if flags & 0x5:
        if flags & 1:
            subscription_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            subscription_until_date = None
        if flags & 4:
            rank, pos = read_str(data, pos)
        else:
            rank = None
    else:
        subscription_until_date = rank = None
    return new(user_id, date, subscription_until_date, rank), pos


def _read_ChannelParticipantSelf(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantSelf) -> tuple[ChannelParticipantSelf, int]:
    flags, user_id, inviter_id, date = unpack_I2qi(data, pos)
    pos += 24
    if flags & 0x6:
        if flags & 2:
            subscription_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            subscription_until_date = None
        if flags & 4:
            rank, pos = read_str(data, pos)
        else:
            rank = None
    else:
        subscription_until_date = rank = None
    return new(user_id, inviter_id, date, flags & 1 != 0, subscription_until_date, rank), pos


def _read_ChannelParticipantCreator(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantCreator) -> tuple[ChannelParticipantCreator, int]:
    flags, user_id, cid = unpack_IqI(data, pos)
    admin_rights, pos = _ChatAdminRights_table[cid](data, pos + 16, depth + 1)
    if flags & 1:
        rank, pos = read_str(data, pos)
    else:
        rank = None
    return new(user_id, admin_rights, rank), pos


def _read_ChannelParticipantAdmin(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantAdmin) -> tuple[ChannelParticipantAdmin, int]:
    flags, user_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 2:
        inviter_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        inviter_id = None
    promoted_by, date, cid = unpack_qiI(data, pos)
    admin_rights, pos = _ChatAdminRights_table[cid](data, pos + 16, depth + 1)
    if flags & 4:
        rank, pos = read_str(data, pos)
    else:
        rank = None
    return new(user_id, promoted_by, date, admin_rights, flags & 1 != 0, flags & 2 != 0, inviter_id, rank), pos


def _read_ChannelParticipantBanned(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantBanned) -> tuple[ChannelParticipantBanned, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    kicked_by, date, cid = unpack_qiI(data, pos)
    banned_rights, pos = _ChatBannedRights_table[cid](data, pos + 16, depth + 1)
    if flags & 4:
        rank, pos = read_str(data, pos)
    else:
        rank = None
    return new(peer, kicked_by, date, banned_rights, flags & 1 != 0, rank), pos


def _read_ChannelParticipantLeft(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantLeft) -> tuple[ChannelParticipantLeft, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_ChannelParticipantsRecent(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsRecent) -> tuple[ChannelParticipantsRecent, int]:
    return new(), pos


def _read_ChannelParticipantsAdmins(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsAdmins) -> tuple[ChannelParticipantsAdmins, int]:
    return new(), pos


def _read_ChannelParticipantsKicked(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsKicked) -> tuple[ChannelParticipantsKicked, int]:
    q, pos = read_str(data, pos)
    return new(q), pos


def _read_ChannelParticipantsBots(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsBots) -> tuple[ChannelParticipantsBots, int]:
    return new(), pos


def _read_ChannelParticipantsBanned(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsBanned) -> tuple[ChannelParticipantsBanned, int]:
    q, pos = read_str(data, pos)
    return new(q), pos


def _read_ChannelParticipantsSearch(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsSearch) -> tuple[ChannelParticipantsSearch, int]:
    q, pos = read_str(data, pos)
    return new(q), pos


def _read_ChannelParticipantsContacts(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsContacts) -> tuple[ChannelParticipantsContacts, int]:
    q, pos = read_str(data, pos)
    return new(q), pos


def _read_ChannelParticipantsMentions(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsMentions) -> tuple[ChannelParticipantsMentions, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            q, pos = read_str(data, pos)
        else:
            q = None
        if flags & 2:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
    else:
        q = top_msg_id = None
    return new(q, top_msg_id), pos


def _read_ChannelAdminLogEventActionChangeTitle(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeTitle) -> tuple[ChannelAdminLogEventActionChangeTitle, int]:
    prev_value, pos = read_str(data, pos)
    new_value, pos = read_str(data, pos)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangeAbout(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeAbout) -> tuple[ChannelAdminLogEventActionChangeAbout, int]:
    prev_value, pos = read_str(data, pos)
    new_value, pos = read_str(data, pos)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangeUsername(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeUsername) -> tuple[ChannelAdminLogEventActionChangeUsername, int]:
    prev_value, pos = read_str(data, pos)
    new_value, pos = read_str(data, pos)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangePhoto(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangePhoto) -> tuple[ChannelAdminLogEventActionChangePhoto, int]:
    cid = unpack_I(data, pos)[0]
    prev_photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    return new(prev_photo, new_photo), pos


def _read_ChannelAdminLogEventActionToggleInvites(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleInvites) -> tuple[ChannelAdminLogEventActionToggleInvites, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionToggleSignatures(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleSignatures) -> tuple[ChannelAdminLogEventActionToggleSignatures, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionUpdatePinned(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionUpdatePinned) -> tuple[ChannelAdminLogEventActionUpdatePinned, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_ChannelAdminLogEventActionEditMessage(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionEditMessage) -> tuple[ChannelAdminLogEventActionEditMessage, int]:
    cid = unpack_I(data, pos)[0]
    prev_message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(prev_message, new_message), pos


def _read_ChannelAdminLogEventActionDeleteMessage(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionDeleteMessage) -> tuple[ChannelAdminLogEventActionDeleteMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_ChannelAdminLogEventActionParticipantJoin(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantJoin) -> tuple[ChannelAdminLogEventActionParticipantJoin, int]:
    return new(), pos


def _read_ChannelAdminLogEventActionParticipantLeave(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantLeave) -> tuple[ChannelAdminLogEventActionParticipantLeave, int]:
    return new(), pos


def _read_ChannelAdminLogEventActionParticipantInvite(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantInvite) -> tuple[ChannelAdminLogEventActionParticipantInvite, int]:
    cid = unpack_I(data, pos)[0]
    participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    return new(participant), pos


def _read_ChannelAdminLogEventActionParticipantToggleBan(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantToggleBan) -> tuple[ChannelAdminLogEventActionParticipantToggleBan, int]:
    cid = unpack_I(data, pos)[0]
    prev_participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    return new(prev_participant, new_participant), pos


def _read_ChannelAdminLogEventActionParticipantToggleAdmin(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantToggleAdmin) -> tuple[ChannelAdminLogEventActionParticipantToggleAdmin, int]:
    cid = unpack_I(data, pos)[0]
    prev_participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    return new(prev_participant, new_participant), pos


def _read_ChannelAdminLogEventActionChangeStickerSet(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeStickerSet) -> tuple[ChannelAdminLogEventActionChangeStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    prev_stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    return new(prev_stickerset, new_stickerset), pos


def _read_ChannelAdminLogEventActionTogglePreHistoryHidden(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionTogglePreHistoryHidden) -> tuple[ChannelAdminLogEventActionTogglePreHistoryHidden, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionDefaultBannedRights(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionDefaultBannedRights) -> tuple[ChannelAdminLogEventActionDefaultBannedRights, int]:
    cid = unpack_I(data, pos)[0]
    prev_banned_rights, pos = _ChatBannedRights_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_banned_rights, pos = _ChatBannedRights_table[cid](data, pos + 4, depth + 1)
    return new(prev_banned_rights, new_banned_rights), pos


def _read_ChannelAdminLogEventActionStopPoll(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionStopPoll) -> tuple[ChannelAdminLogEventActionStopPoll, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_ChannelAdminLogEventActionChangeLinkedChat(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeLinkedChat) -> tuple[ChannelAdminLogEventActionChangeLinkedChat, int]:
    prev_value, new_value = unpack_2q(data, pos)
    return new(prev_value, new_value), pos + 16


def _read_ChannelAdminLogEventActionChangeLocation(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeLocation) -> tuple[ChannelAdminLogEventActionChangeLocation, int]:
    cid = unpack_I(data, pos)[0]
    prev_value, pos = _ChannelLocation_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_value, pos = _ChannelLocation_table[cid](data, pos + 4, depth + 1)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionToggleSlowMode(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleSlowMode) -> tuple[ChannelAdminLogEventActionToggleSlowMode, int]:
    prev_value, new_value = unpack_2i(data, pos)
    return new(prev_value, new_value), pos + 8


def _read_ChannelAdminLogEventActionStartGroupCall(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionStartGroupCall) -> tuple[ChannelAdminLogEventActionStartGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call), pos


def _read_ChannelAdminLogEventActionDiscardGroupCall(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionDiscardGroupCall) -> tuple[ChannelAdminLogEventActionDiscardGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call), pos


def _read_ChannelAdminLogEventActionParticipantMute(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantMute) -> tuple[ChannelAdminLogEventActionParticipantMute, int]:
    cid = unpack_I(data, pos)[0]
    participant, pos = _GroupCallParticipant_table[cid](data, pos + 4, depth + 1)
    return new(participant), pos


def _read_ChannelAdminLogEventActionParticipantUnmute(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantUnmute) -> tuple[ChannelAdminLogEventActionParticipantUnmute, int]:
    cid = unpack_I(data, pos)[0]
    participant, pos = _GroupCallParticipant_table[cid](data, pos + 4, depth + 1)
    return new(participant), pos


def _read_ChannelAdminLogEventActionToggleGroupCallSetting(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleGroupCallSetting) -> tuple[ChannelAdminLogEventActionToggleGroupCallSetting, int]:
    join_muted = unpack_I(data, pos)[0]
    join_muted = BOOLS[join_muted]
    return new(join_muted), pos + 4


def _read_ChannelAdminLogEventActionParticipantJoinByInvite(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantJoinByInvite) -> tuple[ChannelAdminLogEventActionParticipantJoinByInvite, int]:
    flags, cid = unpack_2I(data, pos)
    invite, pos = _ExportedChatInvite_table[cid](data, pos + 8, depth + 1)
    return new(invite, flags & 1 != 0), pos


def _read_ChannelAdminLogEventActionExportedInviteDelete(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionExportedInviteDelete) -> tuple[ChannelAdminLogEventActionExportedInviteDelete, int]:
    cid = unpack_I(data, pos)[0]
    invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    return new(invite), pos


def _read_ChannelAdminLogEventActionExportedInviteRevoke(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionExportedInviteRevoke) -> tuple[ChannelAdminLogEventActionExportedInviteRevoke, int]:
    cid = unpack_I(data, pos)[0]
    invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    return new(invite), pos


def _read_ChannelAdminLogEventActionExportedInviteEdit(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionExportedInviteEdit) -> tuple[ChannelAdminLogEventActionExportedInviteEdit, int]:
    cid = unpack_I(data, pos)[0]
    prev_invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    return new(prev_invite, new_invite), pos


def _read_ChannelAdminLogEventActionParticipantVolume(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantVolume) -> tuple[ChannelAdminLogEventActionParticipantVolume, int]:
    cid = unpack_I(data, pos)[0]
    participant, pos = _GroupCallParticipant_table[cid](data, pos + 4, depth + 1)
    return new(participant), pos


def _read_ChannelAdminLogEventActionChangeHistoryTTL(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeHistoryTTL) -> tuple[ChannelAdminLogEventActionChangeHistoryTTL, int]:
    prev_value, new_value = unpack_2i(data, pos)
    return new(prev_value, new_value), pos + 8


def _read_ChannelAdminLogEventActionParticipantJoinByRequest(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantJoinByRequest) -> tuple[ChannelAdminLogEventActionParticipantJoinByRequest, int]:
    cid = unpack_I(data, pos)[0]
    invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    approved_by = unpack_q(data, pos)[0]
    return new(invite, approved_by), pos + 8


def _read_ChannelAdminLogEventActionToggleNoForwards(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleNoForwards) -> tuple[ChannelAdminLogEventActionToggleNoForwards, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionSendMessage(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionSendMessage) -> tuple[ChannelAdminLogEventActionSendMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_ChannelAdminLogEventActionChangeAvailableReactions(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeAvailableReactions) -> tuple[ChannelAdminLogEventActionChangeAvailableReactions, int]:
    cid = unpack_I(data, pos)[0]
    prev_value, pos = _ChatReactions_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_value, pos = _ChatReactions_table[cid](data, pos + 4, depth + 1)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangeUsernames(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeUsernames) -> tuple[ChannelAdminLogEventActionChangeUsernames, int]:
    prev_value, pos = read_strs(data, pos)
    new_value, pos = read_strs(data, pos)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionToggleForum(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleForum) -> tuple[ChannelAdminLogEventActionToggleForum, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionCreateTopic(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionCreateTopic) -> tuple[ChannelAdminLogEventActionCreateTopic, int]:
    cid = unpack_I(data, pos)[0]
    topic, pos = _ForumTopic_table[cid](data, pos + 4, depth + 1)
    return new(topic), pos


def _read_ChannelAdminLogEventActionEditTopic(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionEditTopic) -> tuple[ChannelAdminLogEventActionEditTopic, int]:
    cid = unpack_I(data, pos)[0]
    prev_topic, pos = _ForumTopic_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_topic, pos = _ForumTopic_table[cid](data, pos + 4, depth + 1)
    return new(prev_topic, new_topic), pos


def _read_ChannelAdminLogEventActionDeleteTopic(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionDeleteTopic) -> tuple[ChannelAdminLogEventActionDeleteTopic, int]:
    cid = unpack_I(data, pos)[0]
    topic, pos = _ForumTopic_table[cid](data, pos + 4, depth + 1)
    return new(topic), pos


def _read_ChannelAdminLogEventActionPinTopic(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionPinTopic) -> tuple[ChannelAdminLogEventActionPinTopic, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            prev_topic, pos = _ForumTopic_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            prev_topic = None
        if flags & 2:
            new_topic, pos = _ForumTopic_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            new_topic = None
    else:
        prev_topic = new_topic = None
    return new(prev_topic, new_topic), pos


def _read_ChannelAdminLogEventActionToggleAntiSpam(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleAntiSpam) -> tuple[ChannelAdminLogEventActionToggleAntiSpam, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionChangePeerColor(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangePeerColor) -> tuple[ChannelAdminLogEventActionChangePeerColor, int]:
    cid = unpack_I(data, pos)[0]
    prev_value, pos = _PeerColor_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_value, pos = _PeerColor_table[cid](data, pos + 4, depth + 1)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangeProfilePeerColor(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeProfilePeerColor) -> tuple[ChannelAdminLogEventActionChangeProfilePeerColor, int]:
    cid = unpack_I(data, pos)[0]
    prev_value, pos = _PeerColor_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_value, pos = _PeerColor_table[cid](data, pos + 4, depth + 1)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangeWallpaper(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeWallpaper) -> tuple[ChannelAdminLogEventActionChangeWallpaper, int]:
    cid = unpack_I(data, pos)[0]
    prev_value, pos = _WallPaper_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_value, pos = _WallPaper_table[cid](data, pos + 4, depth + 1)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangeEmojiStatus(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeEmojiStatus) -> tuple[ChannelAdminLogEventActionChangeEmojiStatus, int]:
    cid = unpack_I(data, pos)[0]
    prev_value, pos = _EmojiStatus_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_value, pos = _EmojiStatus_table[cid](data, pos + 4, depth + 1)
    return new(prev_value, new_value), pos


def _read_ChannelAdminLogEventActionChangeEmojiStickerSet(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionChangeEmojiStickerSet) -> tuple[ChannelAdminLogEventActionChangeEmojiStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    prev_stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    return new(prev_stickerset, new_stickerset), pos


def _read_ChannelAdminLogEventActionToggleSignatureProfiles(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleSignatureProfiles) -> tuple[ChannelAdminLogEventActionToggleSignatureProfiles, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionParticipantSubExtend(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantSubExtend) -> tuple[ChannelAdminLogEventActionParticipantSubExtend, int]:
    cid = unpack_I(data, pos)[0]
    prev_participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    return new(prev_participant, new_participant), pos


def _read_ChannelAdminLogEventActionToggleAutotranslation(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionToggleAutotranslation) -> tuple[ChannelAdminLogEventActionToggleAutotranslation, int]:
    new_value = unpack_I(data, pos)[0]
    new_value = BOOLS[new_value]
    return new(new_value), pos + 4


def _read_ChannelAdminLogEventActionParticipantEditRank(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventActionParticipantEditRank) -> tuple[ChannelAdminLogEventActionParticipantEditRank, int]:
    user_id = unpack_q(data, pos)[0]
    prev_rank, pos = read_str(data, pos + 8)
    new_rank, pos = read_str(data, pos)
    return new(user_id, prev_rank, new_rank), pos


def _read_ChannelAdminLogEvent(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEvent) -> tuple[ChannelAdminLogEvent, int]:
    id, date, user_id, cid = unpack_qiqI(data, pos)
    action, pos = _ChannelAdminLogEventAction_table[cid](data, pos + 24, depth + 1)
    return new(id, date, user_id, action), pos


def _read_ChannelAdminLogEventsFilter(data: bytes, pos: int, depth: int, new: Any = ChannelAdminLogEventsFilter) -> tuple[ChannelAdminLogEventsFilter, int]:
    flags = unpack_I(data, pos)[0]
    if not (flags & 0xfffff):
        return new(False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False, False), pos + 4
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, flags & 0x2000 != 0, flags & 0x4000 != 0, flags & 0x8000 != 0, flags & 0x10000 != 0, flags & 0x20000 != 0, flags & 0x40000 != 0, flags & 0x80000 != 0), pos + 4


def _read_ChannelLocationEmpty(data: bytes, pos: int, depth: int, new: Any = ChannelLocationEmpty) -> tuple[ChannelLocationEmpty, int]:
    return new(), pos


def _read_ChannelLocation(data: bytes, pos: int, depth: int, new: Any = ChannelLocation) -> tuple[ChannelLocation, int]:
    cid = unpack_I(data, pos)[0]
    geo_point, pos = _GeoPoint_table[cid](data, pos + 4, depth + 1)
    address, pos = read_str(data, pos)
    return new(geo_point, address), pos


registry.add("ChannelMessagesFilter", {
    0x94D42EE7: _read_ChannelMessagesFilterEmpty,
    0xCD77D957: _read_ChannelMessagesFilter,
})
registry.add("ChannelParticipant", {
    0x1BD54456: _read_ChannelParticipant,
    0xA9478A1A: _read_ChannelParticipantSelf,
    0x2FE601D3: _read_ChannelParticipantCreator,
    0x34C3BB53: _read_ChannelParticipantAdmin,
    0xD5F0AD91: _read_ChannelParticipantBanned,
    0x1B03F006: _read_ChannelParticipantLeft,
})
registry.add("ChannelParticipantsFilter", {
    0xDE3F3C79: _read_ChannelParticipantsRecent,
    0xB4608969: _read_ChannelParticipantsAdmins,
    0xA3B54985: _read_ChannelParticipantsKicked,
    0xB0D1865B: _read_ChannelParticipantsBots,
    0x1427A5E1: _read_ChannelParticipantsBanned,
    0x0656AC4B: _read_ChannelParticipantsSearch,
    0xBB6AE88D: _read_ChannelParticipantsContacts,
    0xE04B5CEB: _read_ChannelParticipantsMentions,
})
registry.add("ChannelAdminLogEventAction", {
    0xE6DFB825: _read_ChannelAdminLogEventActionChangeTitle,
    0x55188A2E: _read_ChannelAdminLogEventActionChangeAbout,
    0x6A4AFC38: _read_ChannelAdminLogEventActionChangeUsername,
    0x434BD2AF: _read_ChannelAdminLogEventActionChangePhoto,
    0x1B7907AE: _read_ChannelAdminLogEventActionToggleInvites,
    0x26AE0971: _read_ChannelAdminLogEventActionToggleSignatures,
    0xE9E82C18: _read_ChannelAdminLogEventActionUpdatePinned,
    0x709B2405: _read_ChannelAdminLogEventActionEditMessage,
    0x42E047BB: _read_ChannelAdminLogEventActionDeleteMessage,
    0x183040D3: _read_ChannelAdminLogEventActionParticipantJoin,
    0xF89777F2: _read_ChannelAdminLogEventActionParticipantLeave,
    0xE31C34D8: _read_ChannelAdminLogEventActionParticipantInvite,
    0xE6D83D7E: _read_ChannelAdminLogEventActionParticipantToggleBan,
    0xD5676710: _read_ChannelAdminLogEventActionParticipantToggleAdmin,
    0xB1C3CAA7: _read_ChannelAdminLogEventActionChangeStickerSet,
    0x5F5C95F1: _read_ChannelAdminLogEventActionTogglePreHistoryHidden,
    0x2DF5FC0A: _read_ChannelAdminLogEventActionDefaultBannedRights,
    0x8F079643: _read_ChannelAdminLogEventActionStopPoll,
    0x050C7AC8: _read_ChannelAdminLogEventActionChangeLinkedChat,
    0x0E6B76AE: _read_ChannelAdminLogEventActionChangeLocation,
    0x53909779: _read_ChannelAdminLogEventActionToggleSlowMode,
    0x23209745: _read_ChannelAdminLogEventActionStartGroupCall,
    0xDB9F9140: _read_ChannelAdminLogEventActionDiscardGroupCall,
    0xF92424D2: _read_ChannelAdminLogEventActionParticipantMute,
    0xE64429C0: _read_ChannelAdminLogEventActionParticipantUnmute,
    0x56D6A247: _read_ChannelAdminLogEventActionToggleGroupCallSetting,
    0xFE9FC158: _read_ChannelAdminLogEventActionParticipantJoinByInvite,
    0x5A50FCA4: _read_ChannelAdminLogEventActionExportedInviteDelete,
    0x410A134E: _read_ChannelAdminLogEventActionExportedInviteRevoke,
    0xE90EBB59: _read_ChannelAdminLogEventActionExportedInviteEdit,
    0x3E7F6847: _read_ChannelAdminLogEventActionParticipantVolume,
    0x6E941A38: _read_ChannelAdminLogEventActionChangeHistoryTTL,
    0xAFB6144A: _read_ChannelAdminLogEventActionParticipantJoinByRequest,
    0xCB2AC766: _read_ChannelAdminLogEventActionToggleNoForwards,
    0x278F2868: _read_ChannelAdminLogEventActionSendMessage,
    0xBE4E0EF8: _read_ChannelAdminLogEventActionChangeAvailableReactions,
    0xF04FB3A9: _read_ChannelAdminLogEventActionChangeUsernames,
    0x02CC6383: _read_ChannelAdminLogEventActionToggleForum,
    0x58707D28: _read_ChannelAdminLogEventActionCreateTopic,
    0xF06FE208: _read_ChannelAdminLogEventActionEditTopic,
    0xAE168909: _read_ChannelAdminLogEventActionDeleteTopic,
    0x5D8D353B: _read_ChannelAdminLogEventActionPinTopic,
    0x64F36DFC: _read_ChannelAdminLogEventActionToggleAntiSpam,
    0x5796E780: _read_ChannelAdminLogEventActionChangePeerColor,
    0x5E477B25: _read_ChannelAdminLogEventActionChangeProfilePeerColor,
    0x31BB5D52: _read_ChannelAdminLogEventActionChangeWallpaper,
    0x3EA9FEB1: _read_ChannelAdminLogEventActionChangeEmojiStatus,
    0x46D840AB: _read_ChannelAdminLogEventActionChangeEmojiStickerSet,
    0x60A79C79: _read_ChannelAdminLogEventActionToggleSignatureProfiles,
    0x64642DB3: _read_ChannelAdminLogEventActionParticipantSubExtend,
    0xC517F77E: _read_ChannelAdminLogEventActionToggleAutotranslation,
    0x5806B4EC: _read_ChannelAdminLogEventActionParticipantEditRank,
})
registry.add("ChannelAdminLogEvent", {
    0x1FAD68CD: _read_ChannelAdminLogEvent,
})
registry.add("ChannelAdminLogEventsFilter", {
    0xEA107AE4: _read_ChannelAdminLogEventsFilter,
})
registry.add("ChannelLocation", {
    0xBFB5AD8B: _read_ChannelLocationEmpty,
    0x209B82DB: _read_ChannelLocation,
})
