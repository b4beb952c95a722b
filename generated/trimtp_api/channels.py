# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``channels``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    BOOLS,
    BOOL_IDS,
    Function,
    TLObject,
    packer,
    read_ints,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_ints,
    write_object,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import messages as _messages

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2iq: Unpack = unpacker("2iq")
unpack_2qi: Unpack = unpacker("2qi")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2i: Pack = packer("2i")
pack_2iq: Pack = packer("2iq")
pack_2qi: Pack = packer("2qi")
pack_I: Pack = packer("I")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_ChannelAdminLogEvent_table = registry.table("ChannelAdminLogEvent")
_ChannelAdminLogEventsFilter_table = registry.table("ChannelAdminLogEventsFilter")
_ChannelParticipant_table = registry.table("ChannelParticipant")
_ChannelParticipantsFilter_table = registry.table("ChannelParticipantsFilter")
_ChatAdminRights_table = registry.table("ChatAdminRights")
_ChatBannedRights_table = registry.table("ChatBannedRights")
_Chat_table = registry.table("Chat")
_EmojiStatus_table = registry.table("EmojiStatus")
_InputChannel_table = registry.table("InputChannel")
_InputChatPhoto_table = registry.table("InputChatPhoto")
_InputGeoPoint_table = registry.table("InputGeoPoint")
_InputMessage_table = registry.table("InputMessage")
_InputPeer_table = registry.table("InputPeer")
_InputStickerSet_table = registry.table("InputStickerSet")
_InputUser_table = registry.table("InputUser")
_ProfileTab_table = registry.table("ProfileTab")
_SendAsPeer_table = registry.table("SendAsPeer")
_SponsoredMessageReportOption_table = registry.table("SponsoredMessageReportOption")
_User_table = registry.table("User")


class ChannelParticipants(TLObject):
    """The ordinary form of channels.ChannelParticipants.

    ``channels.channelParticipants#9ab0feaf count:int participants:Vector<ChannelParticipant> chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipants``

    :param count: How many there are in all.
    :param participants: The members.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/channels.channelParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9AB0FEAF
    TL_NAME: ClassVar[str] = "channels.channelParticipants"
    TL_TYPE: ClassVar[str] = "channels.ChannelParticipants"
    TL: ClassVar[str] = "channels.channelParticipants#9ab0feaf count:int participants:Vector<ChannelParticipant> chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipants"

    count: int
    participants: list[_root.TypeChannelParticipant]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x9AB0FEAF, self.count)
        write_objects(out, self.participants)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class ChannelParticipantsNotModified(TLObject):
    """The form 'not modified' of channels.ChannelParticipants.

    ``channels.channelParticipantsNotModified#f0173fe9 = channels.ChannelParticipants``

    https://core.telegram.org/constructor/channels.channelParticipantsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF0173FE9
    TL_NAME: ClassVar[str] = "channels.channelParticipantsNotModified"
    TL_TYPE: ClassVar[str] = "channels.ChannelParticipants"
    TL: ClassVar[str] = "channels.channelParticipantsNotModified#f0173fe9 = channels.ChannelParticipants"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe9\x3f\x17\xf0"


TypeChannelParticipants: TypeAlias = ChannelParticipants | ChannelParticipantsNotModified
"""``channels.ChannelParticipants``: https://core.telegram.org/type/channels.ChannelParticipants"""


class ChannelParticipant(TLObject):
    """The ordinary form of channels.ChannelParticipant.

    ``channels.channelParticipant#dfb80317 participant:ChannelParticipant chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipant``

    :param participant: The member.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/channels.channelParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDFB80317
    TL_NAME: ClassVar[str] = "channels.channelParticipant"
    TL_TYPE: ClassVar[str] = "channels.ChannelParticipant"
    TL: ClassVar[str] = "channels.channelParticipant#dfb80317 participant:ChannelParticipant chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipant"

    participant: _root.TypeChannelParticipant
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x17\x03\xb8\xdf"
        self.participant.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeChannelParticipant: TypeAlias = ChannelParticipant
"""``channels.ChannelParticipant``: https://core.telegram.org/type/channels.ChannelParticipant"""


class AdminLogResults(TLObject):
    """The ordinary form of channels.AdminLogResults.

    ``channels.adminLogResults#ed8af74d events:Vector<ChannelAdminLogEvent> chats:Vector<Chat> users:Vector<User> = channels.AdminLogResults``

    :param events: The events.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/channels.adminLogResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED8AF74D
    TL_NAME: ClassVar[str] = "channels.adminLogResults"
    TL_TYPE: ClassVar[str] = "channels.AdminLogResults"
    TL: ClassVar[str] = "channels.adminLogResults#ed8af74d events:Vector<ChannelAdminLogEvent> chats:Vector<Chat> users:Vector<User> = channels.AdminLogResults"

    events: list[_root.TypeChannelAdminLogEvent]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x4d\xf7\x8a\xed"
        write_objects(out, self.events)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeAdminLogResults: TypeAlias = AdminLogResults
"""``channels.AdminLogResults``: https://core.telegram.org/type/channels.AdminLogResults"""


class SendAsPeers(TLObject):
    """The ordinary form of channels.SendAsPeers.

    ``channels.sendAsPeers#f496b0c6 peers:Vector<SendAsPeer> chats:Vector<Chat> users:Vector<User> = channels.SendAsPeers``

    :param peers: The chats, users and channels it concerns.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/channels.sendAsPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF496B0C6
    TL_NAME: ClassVar[str] = "channels.sendAsPeers"
    TL_TYPE: ClassVar[str] = "channels.SendAsPeers"
    TL: ClassVar[str] = "channels.sendAsPeers#f496b0c6 peers:Vector<SendAsPeer> chats:Vector<Chat> users:Vector<User> = channels.SendAsPeers"

    peers: list[_root.TypeSendAsPeer]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc6\xb0\x96\xf4"
        write_objects(out, self.peers)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeSendAsPeers: TypeAlias = SendAsPeers
"""``channels.SendAsPeers``: https://core.telegram.org/type/channels.SendAsPeers"""


class SponsoredMessageReportResultChooseOption(TLObject):
    """The form 'choose option' of channels.SponsoredMessageReportResult.

    ``channels.sponsoredMessageReportResultChooseOption#846f9e42 title:string options:Vector<SponsoredMessageReportOption> = channels.SponsoredMessageReportResult``

    :param title: The title.
    :param options: The options.

    https://core.telegram.org/constructor/channels.sponsoredMessageReportResultChooseOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x846F9E42
    TL_NAME: ClassVar[str] = "channels.sponsoredMessageReportResultChooseOption"
    TL_TYPE: ClassVar[str] = "channels.SponsoredMessageReportResult"
    TL: ClassVar[str] = "channels.sponsoredMessageReportResultChooseOption#846f9e42 title:string options:Vector<SponsoredMessageReportOption> = channels.SponsoredMessageReportResult"

    title: str
    options: list[_root.TypeSponsoredMessageReportOption]

    def write_to(self, out: bytearray) -> None:
        out += b"\x42\x9e\x6f\x84"
        write_str(out, self.title)
        write_objects(out, self.options)


class SponsoredMessageReportResultAdsHidden(TLObject):
    """The form 'ads hidden' of channels.SponsoredMessageReportResult.

    ``channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f = channels.SponsoredMessageReportResult``

    https://core.telegram.org/constructor/channels.sponsoredMessageReportResultAdsHidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E3BCF2F
    TL_NAME: ClassVar[str] = "channels.sponsoredMessageReportResultAdsHidden"
    TL_TYPE: ClassVar[str] = "channels.SponsoredMessageReportResult"
    TL: ClassVar[str] = "channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f = channels.SponsoredMessageReportResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2f\xcf\x3b\x3e"


class SponsoredMessageReportResultReported(TLObject):
    """The form 'reported' of channels.SponsoredMessageReportResult.

    ``channels.sponsoredMessageReportResultReported#ad798849 = channels.SponsoredMessageReportResult``

    https://core.telegram.org/constructor/channels.sponsoredMessageReportResultReported
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD798849
    TL_NAME: ClassVar[str] = "channels.sponsoredMessageReportResultReported"
    TL_TYPE: ClassVar[str] = "channels.SponsoredMessageReportResult"
    TL: ClassVar[str] = "channels.sponsoredMessageReportResultReported#ad798849 = channels.SponsoredMessageReportResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x49\x88\x79\xad"


TypeSponsoredMessageReportResult: TypeAlias = SponsoredMessageReportResultChooseOption | SponsoredMessageReportResultAdsHidden | SponsoredMessageReportResultReported
"""``channels.SponsoredMessageReportResult``: https://core.telegram.org/type/channels.SponsoredMessageReportResult"""


class ReadHistory(Function[bool]):
    """Marks the messages of a channel or supergroup as read.

    ``channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool``

    :param channel: The channel or supergroup.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/channels.readHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC104937
    TL_NAME: ClassVar[str] = "channels.readHistory"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool"

    channel: _root.TypeInputChannel
    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x37\x49\x10\xcc"
        self.channel.write_to(out)
        out += pack_i(self.max_id)


class DeleteMessages(Function["_messages.TypeAffectedMessages"]):
    """Deletes messages of a channel or supergroup by their ids.

    ``channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> = messages.AffectedMessages``

    :param channel: The channel or supergroup.
    :param id: Ids of the messages.

    Result: ``messages.AffectedMessages``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 420 FROZEN_METHOD_INVALID, 403 MESSAGE_DELETE_FORBIDDEN, 400
        MSG_ID_INVALID.

    https://core.telegram.org/method/channels.deleteMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x84C1FD4E
    TL_NAME: ClassVar[str] = "channels.deleteMessages"
    TL_TYPE: ClassVar[str] = "messages.AffectedMessages"
    TL: ClassVar[str] = "channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> = messages.AffectedMessages"

    channel: _root.TypeInputChannel
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x4e\xfd\xc1\x84"
        self.channel.write_to(out)
        write_ints(out, self.id)


class ReportSpam(Function[bool]):
    """Reports spam.

    ``channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer id:Vector<int> = Bool``

    :param channel: The channel or supergroup.
    :param participant: The member.
    :param id: The ids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/channels.reportSpam
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF44A8315
    TL_NAME: ClassVar[str] = "channels.reportSpam"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer id:Vector<int> = Bool"

    channel: _root.TypeInputChannel
    participant: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x15\x83\x4a\xf4"
        self.channel.write_to(out)
        self.participant.write_to(out)
        write_ints(out, self.id)


class GetMessages(Function["_messages.TypeMessages"]):
    """Fetches messages of a channel or supergroup by their ids.

    ``channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> = messages.Messages``

    :param channel: The channel or supergroup.
    :param id: Ids of the messages.

    Result: ``messages.Messages``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 CHAT_NOT_MODIFIED, 400 FROZEN_PARTICIPANT_MISSING, 400 MESSAGE_IDS_EMPTY, 400
        MSG_ID_INVALID, 400/403 USER_BANNED_IN_CHANNEL.

    https://core.telegram.org/method/channels.getMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD8C9A23
    TL_NAME: ClassVar[str] = "channels.getMessages"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> = messages.Messages"

    channel: _root.TypeInputChannel
    id: list[_root.TypeInputMessage]

    def write_to(self, out: bytearray) -> None:
        out += b"\x23\x9a\x8c\xad"
        self.channel.write_to(out)
        write_objects(out, self.id)


class GetParticipants(Function["TypeChannelParticipants"]):
    """Fetches a page of the members of a channel or supergroup, filtered.

    ``channels.getParticipants#77ced9d0 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:long = channels.ChannelParticipants``

    :param channel: The channel or supergroup.
    :param filter: Which ones to answer.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``channels.ChannelParticipants``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400
        CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400
        INPUT_CONSTRUCTOR_INVALID, 400 MSG_ID_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/channels.getParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77CED9D0
    TL_NAME: ClassVar[str] = "channels.getParticipants"
    TL_TYPE: ClassVar[str] = "channels.ChannelParticipants"
    TL: ClassVar[str] = "channels.getParticipants#77ced9d0 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:long = channels.ChannelParticipants"

    channel: _root.TypeInputChannel
    filter: _root.TypeChannelParticipantsFilter
    offset: int
    limit: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xd0\xd9\xce\x77"
        self.channel.write_to(out)
        self.filter.write_to(out)
        out += pack_2iq(self.offset, self.limit, self.hash)


class GetParticipant(Function["TypeChannelParticipant"]):
    """Fetches what one member is in a channel or supergroup.

    ``channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer = channels.ChannelParticipant``

    :param channel: The channel or supergroup.
    :param participant: The member.

    Result: ``channels.ChannelParticipant``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 MSG_ID_INVALID, 400 PARTICIPANT_ID_INVALID, 400
        USER_ID_INVALID, 400/403 USER_NOT_PARTICIPANT.

    https://core.telegram.org/method/channels.getParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA0AB6CC6
    TL_NAME: ClassVar[str] = "channels.getParticipant"
    TL_TYPE: ClassVar[str] = "channels.ChannelParticipant"
    TL: ClassVar[str] = "channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer = channels.ChannelParticipant"

    channel: _root.TypeInputChannel
    participant: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xc6\x6c\xab\xa0"
        self.channel.write_to(out)
        self.participant.write_to(out)


class GetChannels(Function["_messages.TypeChats"]):
    """Fetches channels and supergroups in short form.

    ``channels.getChannels#0a7f6bbb id:Vector<InputChannel> = messages.Chats``

    :param id: Which ones.

    Result: ``messages.Chats``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 500 NEED_CHAT_INVALID, 400/403 USER_BANNED_IN_CHANNEL.

    https://core.telegram.org/method/channels.getChannels
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A7F6BBB
    TL_NAME: ClassVar[str] = "channels.getChannels"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "channels.getChannels#0a7f6bbb id:Vector<InputChannel> = messages.Chats"

    id: list[_root.TypeInputChannel]

    def write_to(self, out: bytearray) -> None:
        out += b"\xbb\x6b\x7f\x0a"
        write_objects(out, self.id)


class GetFullChannel(Function["_messages.TypeChatFull"]):
    """Fetches one channel or supergroup with everything its profile shows.

    ``channels.getFullChannel#08736a09 channel:InputChannel = messages.ChatFull``

    :param channel: The channel or supergroup.

    Result: ``messages.ChatFull``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 403 CHANNEL_PUBLIC_GROUP_NA, 400 CHAT_NOT_MODIFIED, 400 MSG_ID_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/channels.getFullChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x08736A09
    TL_NAME: ClassVar[str] = "channels.getFullChannel"
    TL_TYPE: ClassVar[str] = "messages.ChatFull"
    TL: ClassVar[str] = "channels.getFullChannel#08736a09 channel:InputChannel = messages.ChatFull"

    channel: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\x09\x6a\x73\x08"
        self.channel.write_to(out)


class CreateChannel(Function["_root.TypeUpdates"]):
    """Creates a channel or a supergroup.

    ``channels.createChannel#91006707 flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string ttl_period:flags.4?int = Updates``

    :param broadcast: A channel, where only administrators write.
    :param megagroup: A supergroup.
    :param for_import: Whether this applies: for import.
    :param forum: Whether this applies: forum.
    :param title: The title.
    :param about: The bio or description.
    :param geo_point: The place, as latitude and longitude.
    :param address: The postal address.
    :param ttl_period: After how many seconds messages delete themselves.

    Result: ``Updates``.
    May be called by: users.
    Errors: 400/420 ADDRESS_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNELS_ADMIN_LOCATED_TOO_MUCH, 400 CHANNELS_TOO_MUCH, 400 CHAT_ABOUT_TOO_LONG, 400/500 CHAT_INVALID, 400
        CHAT_TITLE_EMPTY, 400 TTL_PERIOD_INVALID, 403/406 USER_RESTRICTED.

    https://core.telegram.org/method/channels.createChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x91006707
    TL_NAME: ClassVar[str] = "channels.createChannel"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.createChannel#91006707 flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string ttl_period:flags.4?int = Updates"

    title: str
    about: str
    broadcast: bool = False
    megagroup: bool = False
    for_import: bool = False
    forum: bool = False
    geo_point: _root.TypeInputGeoPoint | None = None
    address: str | None = None
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.broadcast:
            flags |= 1
        if self.megagroup:
            flags |= 2
        if self.for_import:
            flags |= 8
        if self.forum:
            flags |= 0x20
        if self.geo_point is not None or self.address is not None:
            flags |= 4
        if self.ttl_period is not None:
            flags |= 0x10
        out += pack_2I(0x91006707, flags)
        write_str(out, self.title)
        write_str(out, self.about)
        if flags & 4:
            write_object(out, self.geo_point)
        if flags & 4:
            write_str(out, self.address)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


class EditAdmin(Function["_root.TypeUpdates"]):
    """Makes a user an administrator with given rights, or changes or withdraws them.

    ``channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:flags.0?string = Updates``

    :param channel: The channel or supergroup.
    :param user_id: Id of the user.
    :param admin_rights: What the administrator may do.
    :param rank: The rank.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 400 ADMINS_TOO_MUCH, 400 ADMIN_RANK_EMOJI_NOT_ALLOWED, 400 ADMIN_RANK_INVALID, 401 AUTH_KEY_UNREGISTERED,
        400 BOTS_TOO_MUCH, 400 BOT_CHANNELS_NA, 400 BOT_GROUPS_BLOCKED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400 CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 403 CHAT_ADMIN_INVITE_REQUIRED,
        400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400/406 FRESH_CHANGE_ADMINS_FORBIDDEN, 400
        INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 403 RIGHT_FORBIDDEN, 400
        USERS_TOO_MUCH, 400 USER_BLOCKED, 400/403 USER_CHANNELS_TOO_MUCH, 400 USER_CREATOR, 400 USER_ID_INVALID, 400
        USER_KICKED, 400/403 USER_NOT_MUTUAL_CONTACT, 403 USER_PRIVACY_RESTRICTED, 403/406 USER_RESTRICTED.

    https://core.telegram.org/method/channels.editAdmin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A98AD68
    TL_NAME: ClassVar[str] = "channels.editAdmin"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:flags.0?string = Updates"

    channel: _root.TypeInputChannel
    user_id: _root.TypeInputUser
    admin_rights: _root.TypeChatAdminRights
    rank: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rank is not None:
            flags |= 1
        out += pack_2I(0x9A98AD68, flags)
        self.channel.write_to(out)
        self.user_id.write_to(out)
        self.admin_rights.write_to(out)
        if self.rank is not None:
            write_str(out, self.rank)


class EditTitle(Function["_root.TypeUpdates"]):
    """Renames a channel or supergroup.

    ``channels.editTitle#566decd0 channel:InputChannel title:string = Updates``

    :param channel: The channel or supergroup.
    :param title: The title.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/500 CHAT_INVALID, 400 CHAT_NOT_MODIFIED, 400 CHAT_TITLE_EMPTY,
        400/403 CHAT_WRITE_FORBIDDEN.

    https://core.telegram.org/method/channels.editTitle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x566DECD0
    TL_NAME: ClassVar[str] = "channels.editTitle"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.editTitle#566decd0 channel:InputChannel title:string = Updates"

    channel: _root.TypeInputChannel
    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd0\xec\x6d\x56"
        self.channel.write_to(out)
        write_str(out, self.title)


class EditPhoto(Function["_root.TypeUpdates"]):
    """Changes or removes the photo of a channel or supergroup.

    ``channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates``

    :param channel: The channel or supergroup.
    :param photo: The photo.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/500 CHAT_INVALID, 400 CHAT_NOT_MODIFIED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 FILE_PARTS_INVALID, 400 FILE_REFERENCE_INVALID, 400 IMAGE_PROCESS_FAILED,
        400/403/404/406 PEER_ID_INVALID, 400 PHOTO_CROP_SIZE_SMALL, 400 PHOTO_EXT_INVALID, 400 PHOTO_FILE_MISSING, 400
        PHOTO_INVALID, 400 STICKER_MIME_INVALID.

    https://core.telegram.org/method/channels.editPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF12E57C9
    TL_NAME: ClassVar[str] = "channels.editPhoto"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates"

    channel: _root.TypeInputChannel
    photo: _root.TypeInputChatPhoto

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\x57\x2e\xf1"
        self.channel.write_to(out)
        self.photo.write_to(out)


class CheckUsername(Function[bool]):
    """Says whether a username is free for a channel or supergroup.

    ``channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool``

    :param channel: The channel or supergroup.
    :param username: The username, without @.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_ADMIN_PUBLIC_TOO_MUCH, 400
        CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400 CHAT_ID_INVALID, 400 MSG_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 USERNAME_INVALID, 400 USERNAME_OCCUPIED, 400 USERNAME_PURCHASE_AVAILABLE.

    https://core.telegram.org/method/channels.checkUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x10E6BD2C
    TL_NAME: ClassVar[str] = "channels.checkUsername"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool"

    channel: _root.TypeInputChannel
    username: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x2c\xbd\xe6\x10"
        self.channel.write_to(out)
        write_str(out, self.username)


class UpdateUsername(Function[bool]):
    """Gives a channel or supergroup another username, or none.

    ``channels.updateUsername#3514b3de channel:InputChannel username:string = Bool``

    :param channel: The channel or supergroup.
    :param username: The username, without @.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_ADMIN_PUBLIC_TOO_MUCH, 400
        CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_NOT_MODIFIED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 USERNAME_INVALID, 400 USERNAME_NOT_MODIFIED, 400 USERNAME_OCCUPIED, 400
        USERNAME_PURCHASE_AVAILABLE.

    https://core.telegram.org/method/channels.updateUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3514B3DE
    TL_NAME: ClassVar[str] = "channels.updateUsername"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.updateUsername#3514b3de channel:InputChannel username:string = Bool"

    channel: _root.TypeInputChannel
    username: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xde\xb3\x14\x35"
        self.channel.write_to(out)
        write_str(out, self.username)


class JoinChannel(Function["_messages.TypeChatInviteJoinResult"]):
    """Joins a public channel or supergroup.

    ``channels.joinChannel#7f6a1e22 channel:InputChannel = messages.ChatInviteJoinResult``

    :param channel: The channel or supergroup.

    Result: ``messages.ChatInviteJoinResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_TOO_MUCH, 400 CHANNEL_INVALID,
        400 CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 400/500 CHAT_INVALID, 420 FROZEN_METHOD_INVALID,
        400 INVITE_HASH_EMPTY, 400/406 INVITE_HASH_EXPIRED, 400 INVITE_HASH_INVALID, 400 INVITE_REQUEST_SENT, 400
        MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 USERS_TOO_MUCH, 400 USER_ALREADY_PARTICIPANT, 400/403
        USER_BANNED_IN_CHANNEL, 400/403 USER_CHANNELS_TOO_MUCH.

    https://core.telegram.org/method/channels.joinChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F6A1E22
    TL_NAME: ClassVar[str] = "channels.joinChannel"
    TL_TYPE: ClassVar[str] = "messages.ChatInviteJoinResult"
    TL: ClassVar[str] = "channels.joinChannel#7f6a1e22 channel:InputChannel = messages.ChatInviteJoinResult"

    channel: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\x22\x1e\x6a\x7f"
        self.channel.write_to(out)


class LeaveChannel(Function["_root.TypeUpdates"]):
    """Leaves a channel or supergroup.

    ``channels.leaveChannel#f836aa95 channel:InputChannel = Updates``

    :param channel: The channel or supergroup.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 403 CHANNEL_PUBLIC_GROUP_NA, 400/500 CHAT_INVALID, 400 MSG_ID_INVALID, 400/403
        USER_BANNED_IN_CHANNEL, 400 USER_CREATOR, 400/403 USER_NOT_PARTICIPANT.

    https://core.telegram.org/method/channels.leaveChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF836AA95
    TL_NAME: ClassVar[str] = "channels.leaveChannel"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.leaveChannel#f836aa95 channel:InputChannel = Updates"

    channel: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\xaa\x36\xf8"
        self.channel.write_to(out)


class InviteToChannel(Function["_messages.TypeInvitedUsers"]):
    """Adds users to a channel or supergroup.

    ``channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> = messages.InvitedUsers``

    :param channel: The channel or supergroup.
    :param users: The users that the rest of the object speaks of.

    Result: ``messages.InvitedUsers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOTS_TOO_MUCH, 400 BOT_GROUPS_BLOCKED, 400 BUSINESS_CONNECTION_NOT_ALLOWED,
        400 CHANNEL_INVALID, 400 CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 400/403
        CHAT_ADMIN_REQUIRED, 400/500 CHAT_INVALID, 400 CHAT_MEMBER_ADD_FAILED, 400/403 CHAT_WRITE_FORBIDDEN, 400
        INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400 USERS_TOO_MUCH, 400/403 USER_BANNED_IN_CHANNEL, 400
        USER_BLOCKED, 400 USER_BOT, 400/403 USER_CHANNELS_TOO_MUCH, 400 USER_ID_INVALID, 400 USER_KICKED, 400/403
        USER_NOT_MUTUAL_CONTACT, 403 USER_PRIVACY_RESTRICTED.

    https://core.telegram.org/method/channels.inviteToChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC9E33D54
    TL_NAME: ClassVar[str] = "channels.inviteToChannel"
    TL_TYPE: ClassVar[str] = "messages.InvitedUsers"
    TL: ClassVar[str] = "channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> = messages.InvitedUsers"

    channel: _root.TypeInputChannel
    users: list[_root.TypeInputUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x54\x3d\xe3\xc9"
        self.channel.write_to(out)
        write_objects(out, self.users)


class DeleteChannel(Function["_root.TypeUpdates"]):
    """Deletes a channel or supergroup for everybody.

    ``channels.deleteChannel#c0111fe3 channel:InputChannel = Updates``

    :param channel: The channel or supergroup.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/406 CHANNEL_TOO_LARGE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_NOT_MODIFIED, 400/403
        CHAT_WRITE_FORBIDDEN.

    https://core.telegram.org/method/channels.deleteChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0111FE3
    TL_NAME: ClassVar[str] = "channels.deleteChannel"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.deleteChannel#c0111fe3 channel:InputChannel = Updates"

    channel: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\xe3\x1f\x11\xc0"
        self.channel.write_to(out)


class ExportMessageLink(Function["_root.TypeExportedMessageLink"]):
    """Makes a link to a message.

    ``channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink``

    :param grouped: Whether this applies: grouped.
    :param thread: Whether this applies: thread.
    :param channel: The channel or supergroup.
    :param id: The id.

    Result: ``ExportedMessageLink``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MESSAGE_ID_INVALID, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/channels.exportMessageLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE63FADEB
    TL_NAME: ClassVar[str] = "channels.exportMessageLink"
    TL_TYPE: ClassVar[str] = "ExportedMessageLink"
    TL: ClassVar[str] = "channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink"

    channel: _root.TypeInputChannel
    id: int
    grouped: bool = False
    thread: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.grouped:
            flags |= 1
        if self.thread:
            flags |= 2
        out += pack_2I(0xE63FADEB, flags)
        self.channel.write_to(out)
        out += pack_i(self.id)


class ToggleSignatures(Function["_root.TypeUpdates"]):
    """Switches on or off: signatures.

    ``channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true profiles_enabled:flags.1?true channel:InputChannel = Updates``

    :param signatures_enabled: Whether this applies: signatures enabled.
    :param profiles_enabled: Whether this applies: profiles enabled.
    :param channel: The channel or supergroup.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED.

    https://core.telegram.org/method/channels.toggleSignatures
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x418D549C
    TL_NAME: ClassVar[str] = "channels.toggleSignatures"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true profiles_enabled:flags.1?true channel:InputChannel = Updates"

    channel: _root.TypeInputChannel
    signatures_enabled: bool = False
    profiles_enabled: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.signatures_enabled:
            flags |= 1
        if self.profiles_enabled:
            flags |= 2
        out += pack_2I(0x418D549C, flags)
        self.channel.write_to(out)


class GetAdminedPublicChannels(Function["_messages.TypeChats"]):
    """Fetches admined public channels.

    ``channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true check_limit:flags.1?true for_personal:flags.2?true for_community_peer:flags.3?true = messages.Chats``

    :param by_location: Whether this applies: by location.
    :param check_limit: Whether this applies: check limit.
    :param for_personal: Whether this applies: for personal.
    :param for_community_peer: Whether this applies: for community peer.

    Result: ``messages.Chats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_ADMIN_LOCATED_TOO_MUCH, 400
        CHANNELS_ADMIN_PUBLIC_TOO_MUCH.

    https://core.telegram.org/method/channels.getAdminedPublicChannels
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8B036AF
    TL_NAME: ClassVar[str] = "channels.getAdminedPublicChannels"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true check_limit:flags.1?true for_personal:flags.2?true for_community_peer:flags.3?true = messages.Chats"

    by_location: bool = False
    check_limit: bool = False
    for_personal: bool = False
    for_community_peer: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.by_location:
            flags |= 1
        if self.check_limit:
            flags |= 2
        if self.for_personal:
            flags |= 4
        if self.for_community_peer:
            flags |= 8
        out += pack_2I(0xF8B036AF, flags)


class EditBanned(Function["_root.TypeUpdates"]):
    """Restricts, bans or pardons a member.

    ``channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer banned_rights:ChatBannedRights = Updates``

    :param channel: The channel or supergroup.
    :param participant: The member.
    :param banned_rights: The banned rights.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400/406 BANNED_RIGHTS_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400
        INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400 PARTICIPANT_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400
        USER_ADMIN_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/channels.editBanned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x96E6CD81
    TL_NAME: ClassVar[str] = "channels.editBanned"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer banned_rights:ChatBannedRights = Updates"

    channel: _root.TypeInputChannel
    participant: _root.TypeInputPeer
    banned_rights: _root.TypeChatBannedRights

    def write_to(self, out: bytearray) -> None:
        out += b"\x81\xcd\xe6\x96"
        self.channel.write_to(out)
        self.participant.write_to(out)
        self.banned_rights.write_to(out)


class GetAdminLog(Function["TypeAdminLogResults"]):
    """Fetches what administrators did in the last 48 hours.

    ``channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string events_filter:flags.0?ChannelAdminLogEventsFilter admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int = channels.AdminLogResults``

    :param channel: The channel or supergroup.
    :param q: What to search for.
    :param events_filter: The events filter.
    :param admins: The admins.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.
    :param limit: How many to answer at most.

    Result: ``channels.AdminLogResults``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/channels.getAdminLog
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x33DDF480
    TL_NAME: ClassVar[str] = "channels.getAdminLog"
    TL_TYPE: ClassVar[str] = "channels.AdminLogResults"
    TL: ClassVar[str] = "channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string events_filter:flags.0?ChannelAdminLogEventsFilter admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int = channels.AdminLogResults"

    channel: _root.TypeInputChannel
    q: str
    max_id: int
    min_id: int
    limit: int
    events_filter: _root.TypeChannelAdminLogEventsFilter | None = None
    admins: list[_root.TypeInputUser] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.events_filter is not None:
            flags |= 1
        if self.admins is not None:
            flags |= 2
        out += pack_2I(0x33DDF480, flags)
        self.channel.write_to(out)
        write_str(out, self.q)
        if self.events_filter is not None:
            self.events_filter.write_to(out)
        if self.admins is not None:
            write_objects(out, self.admins)
        out += pack_2qi(self.max_id, self.min_id, self.limit)


class SetStickers(Function[bool]):
    """Sets stickers.

    ``channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet = Bool``

    :param channel: The channel or supergroup.
    :param stickerset: The sticker set.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400 CHAT_ID_INVALID,
        400 PARTICIPANTS_TOO_FEW, 406 STICKERSET_OWNER_ANONYMOUS.

    https://core.telegram.org/method/channels.setStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA8CA4F9
    TL_NAME: ClassVar[str] = "channels.setStickers"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet = Bool"

    channel: _root.TypeInputChannel
    stickerset: _root.TypeInputStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\xf9\xa4\x8c\xea"
        self.channel.write_to(out)
        self.stickerset.write_to(out)


class ReadMessageContents(Function[bool]):
    """Marks as read: message contents.

    ``channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> = Bool``

    :param channel: The channel or supergroup.
    :param id: The ids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/channels.readMessageContents
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEAB5DC38
    TL_NAME: ClassVar[str] = "channels.readMessageContents"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> = Bool"

    channel: _root.TypeInputChannel
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x38\xdc\xb5\xea"
        self.channel.write_to(out)
        write_ints(out, self.id)


class DeleteHistory(Function["_root.TypeUpdates"]):
    """Deletes history.

    ``channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true channel:InputChannel max_id:int = Updates``

    :param for_everyone: Whether this applies: for everyone.
    :param channel: The channel or supergroup.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400
        CHANNEL_PARICIPANT_MISSING, 400/403/406 CHANNEL_PRIVATE, 400 CHANNEL_TOO_BIG, 400/403 CHAT_ADMIN_REQUIRED.

    https://core.telegram.org/method/channels.deleteHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9BAA9647
    TL_NAME: ClassVar[str] = "channels.deleteHistory"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true channel:InputChannel max_id:int = Updates"

    channel: _root.TypeInputChannel
    max_id: int
    for_everyone: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.for_everyone:
            flags |= 1
        out += pack_2I(0x9BAA9647, flags)
        self.channel.write_to(out)
        out += pack_i(self.max_id)


class TogglePreHistoryHidden(Function["_root.TypeUpdates"]):
    """Switches on or off: pre history hidden.

    ``channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool = Updates``

    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_LINK_EXISTS, 400 CHAT_NOT_MODIFIED,
        400 FORUM_ENABLED.

    https://core.telegram.org/method/channels.togglePreHistoryHidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEABBB94C
    TL_NAME: ClassVar[str] = "channels.togglePreHistoryHidden"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool = Updates"

    channel: _root.TypeInputChannel
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x4c\xb9\xbb\xea"
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class GetLeftChannels(Function["_messages.TypeChats"]):
    """Fetches left channels.

    ``channels.getLeftChannels#8341ecc0 offset:int = messages.Chats``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    Result: ``messages.Chats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TAKEOUT_INVALID, 400/403
        TAKEOUT_REQUIRED.

    https://core.telegram.org/method/channels.getLeftChannels
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8341ECC0
    TL_NAME: ClassVar[str] = "channels.getLeftChannels"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "channels.getLeftChannels#8341ecc0 offset:int = messages.Chats"

    offset: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x8341ECC0, self.offset)


class GetGroupsForDiscussion(Function["_messages.TypeChats"]):
    """Fetches groups for discussion.

    ``channels.getGroupsForDiscussion#f5dad378 = messages.Chats``

    Result: ``messages.Chats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/channels.getGroupsForDiscussion
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF5DAD378
    TL_NAME: ClassVar[str] = "channels.getGroupsForDiscussion"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "channels.getGroupsForDiscussion#f5dad378 = messages.Chats"

    def write_to(self, out: bytearray) -> None:
        out += b"\x78\xd3\xda\xf5"


class SetDiscussionGroup(Function[bool]):
    """Sets discussion group.

    ``channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel = Bool``

    :param broadcast: A channel, where only administrators write.
    :param group: The group.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BROADCAST_ID_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400 LINK_NOT_MODIFIED, 400
        MEGAGROUP_ID_INVALID, 400 MEGAGROUP_PREHISTORY_HIDDEN.

    https://core.telegram.org/method/channels.setDiscussionGroup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x40582BB2
    TL_NAME: ClassVar[str] = "channels.setDiscussionGroup"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel = Bool"

    broadcast: _root.TypeInputChannel
    group: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\xb2\x2b\x58\x40"
        self.broadcast.write_to(out)
        self.group.write_to(out)


class EditLocation(Function[bool]):
    """Changes location.

    ``channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint address:string = Bool``

    :param channel: The channel or supergroup.
    :param geo_point: The place, as latitude and longitude.
    :param address: The postal address.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_NOT_MODIFIED, 400 MEGAGROUP_GEO_REQUIRED, 400 MEGAGROUP_REQUIRED.

    https://core.telegram.org/method/channels.editLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x58E63F6D
    TL_NAME: ClassVar[str] = "channels.editLocation"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint address:string = Bool"

    channel: _root.TypeInputChannel
    geo_point: _root.TypeInputGeoPoint
    address: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x6d\x3f\xe6\x58"
        self.channel.write_to(out)
        self.geo_point.write_to(out)
        write_str(out, self.address)


class ToggleSlowMode(Function["_root.TypeUpdates"]):
    """Sets how long members have to wait between messages.

    ``channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates``

    :param channel: The channel or supergroup.
    :param seconds: The seconds.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED, 400 SECONDS_INVALID.

    https://core.telegram.org/method/channels.toggleSlowMode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDD49EF0
    TL_NAME: ClassVar[str] = "channels.toggleSlowMode"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates"

    channel: _root.TypeInputChannel
    seconds: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\x9e\xd4\xed"
        self.channel.write_to(out)
        out += pack_i(self.seconds)


class GetInactiveChannels(Function["_messages.TypeInactiveChats"]):
    """Fetches inactive channels.

    ``channels.getInactiveChannels#11e831ee = messages.InactiveChats``

    Result: ``messages.InactiveChats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/channels.getInactiveChannels
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x11E831EE
    TL_NAME: ClassVar[str] = "channels.getInactiveChannels"
    TL_TYPE: ClassVar[str] = "messages.InactiveChats"
    TL: ClassVar[str] = "channels.getInactiveChannels#11e831ee = messages.InactiveChats"

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\x31\xe8\x11"


class ConvertToGigagroup(Function["_root.TypeUpdates"]):
    """Converts to gigagroup.

    ``channels.convertToGigagroup#0b290c69 channel:InputChannel = Updates``

    :param channel: The channel or supergroup.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_ID_INVALID, 400 CHANNEL_INVALID,
        400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400 FORUM_ENABLED, 400 PARTICIPANTS_TOO_FEW.

    https://core.telegram.org/method/channels.convertToGigagroup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0B290C69
    TL_NAME: ClassVar[str] = "channels.convertToGigagroup"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.convertToGigagroup#0b290c69 channel:InputChannel = Updates"

    channel: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\x69\x0c\x29\x0b"
        self.channel.write_to(out)


class GetSendAs(Function["TypeSendAsPeers"]):
    """Lists the peers in whose name you may write.

    ``channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers``

    :param for_paid_reactions: Whether this applies: for paid reactions.
    :param for_live_stories: Whether this applies: for live stories.
    :param peer: The chat, user or channel it concerns.

    Result: ``channels.SendAsPeers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 CHAT_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/channels.getSendAs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE785A43F
    TL_NAME: ClassVar[str] = "channels.getSendAs"
    TL_TYPE: ClassVar[str] = "channels.SendAsPeers"
    TL: ClassVar[str] = "channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers"

    peer: _root.TypeInputPeer
    for_paid_reactions: bool = False
    for_live_stories: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.for_paid_reactions:
            flags |= 1
        if self.for_live_stories:
            flags |= 2
        out += pack_2I(0xE785A43F, flags)
        self.peer.write_to(out)


class DeleteParticipantHistory(Function["_messages.TypeAffectedHistory"]):
    """Deletes participant history.

    ``channels.deleteParticipantHistory#367544db channel:InputChannel participant:InputPeer = messages.AffectedHistory``

    :param channel: The channel or supergroup.
    :param participant: The member.

    Result: ``messages.AffectedHistory``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400 MSG_ID_INVALID, 400
        PARTICIPANT_ID_INVALID.

    https://core.telegram.org/method/channels.deleteParticipantHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x367544DB
    TL_NAME: ClassVar[str] = "channels.deleteParticipantHistory"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "channels.deleteParticipantHistory#367544db channel:InputChannel participant:InputPeer = messages.AffectedHistory"

    channel: _root.TypeInputChannel
    participant: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\x44\x75\x36"
        self.channel.write_to(out)
        self.participant.write_to(out)


class ToggleJoinToSend(Function["_root.TypeUpdates"]):
    """Switches on or off: join to send.

    ``channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates``

    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED.

    https://core.telegram.org/method/channels.toggleJoinToSend
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE4CB9580
    TL_NAME: ClassVar[str] = "channels.toggleJoinToSend"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates"

    channel: _root.TypeInputChannel
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x80\x95\xcb\xe4"
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class ToggleJoinRequest(Function["_root.TypeUpdates"]):
    """Switches on or off: join request.

    ``channels.toggleJoinRequest#0ecc2618 flags:# apply_to_invites:flags.1?true channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates``

    :param apply_to_invites: Whether this applies: apply to invites.
    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.
    :param guard_bot: The guard bot.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED, 400 CHAT_PUBLIC_REQUIRED.

    https://core.telegram.org/method/channels.toggleJoinRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0ECC2618
    TL_NAME: ClassVar[str] = "channels.toggleJoinRequest"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleJoinRequest#0ecc2618 flags:# apply_to_invites:flags.1?true channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates"

    channel: _root.TypeInputChannel
    enabled: bool
    apply_to_invites: bool = False
    guard_bot: _root.TypeInputUser | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.apply_to_invites:
            flags |= 2
        if self.guard_bot is not None:
            flags |= 1
        out += pack_2I(0x0ECC2618, flags)
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])
        if self.guard_bot is not None:
            self.guard_bot.write_to(out)


class ReorderUsernames(Function[bool]):
    """Puts into another order: usernames.

    ``channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> = Bool``

    :param channel: The channel or supergroup.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400 CHAT_NOT_MODIFIED.

    https://core.telegram.org/method/channels.reorderUsernames
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB45CED1D
    TL_NAME: ClassVar[str] = "channels.reorderUsernames"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> = Bool"

    channel: _root.TypeInputChannel
    order: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\x1d\xed\x5c\xb4"
        self.channel.write_to(out)
        write_strs(out, self.order)


class ToggleUsername(Function[bool]):
    """Switches on or off: username.

    ``channels.toggleUsername#50f24105 channel:InputChannel username:string active:Bool = Bool``

    :param channel: The channel or supergroup.
    :param username: The username, without @.
    :param active: Whether this applies: active.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_NOT_MODIFIED, 400 USERNAMES_ACTIVE_TOO_MUCH, 400
        USERNAME_INVALID, 400 USERNAME_NOT_MODIFIED.

    https://core.telegram.org/method/channels.toggleUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x50F24105
    TL_NAME: ClassVar[str] = "channels.toggleUsername"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.toggleUsername#50f24105 channel:InputChannel username:string active:Bool = Bool"

    channel: _root.TypeInputChannel
    username: str
    active: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x05\x41\xf2\x50"
        self.channel.write_to(out)
        write_str(out, self.username)
        out += pack_I(BOOL_IDS[self.active])


class DeactivateAllUsernames(Function[bool]):
    """Calls 'deactivate all usernames'.

    ``channels.deactivateAllUsernames#0a245dd3 channel:InputChannel = Bool``

    :param channel: The channel or supergroup.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.deactivateAllUsernames
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A245DD3
    TL_NAME: ClassVar[str] = "channels.deactivateAllUsernames"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.deactivateAllUsernames#0a245dd3 channel:InputChannel = Bool"

    channel: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\x5d\x24\x0a"
        self.channel.write_to(out)


class ToggleForum(Function["_root.TypeUpdates"]):
    """Switches on or off: forum.

    ``channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool = Updates``

    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.
    :param tabs: Whether this applies: tabs.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_DISCUSSION_UNALLOWED, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED.

    https://core.telegram.org/method/channels.toggleForum
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FF75734
    TL_NAME: ClassVar[str] = "channels.toggleForum"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool = Updates"

    channel: _root.TypeInputChannel
    enabled: bool
    tabs: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x34\x57\xf7\x3f"
        self.channel.write_to(out)
        out += pack_2I(BOOL_IDS[self.enabled], BOOL_IDS[self.tabs])


class ToggleAntiSpam(Function["_root.TypeUpdates"]):
    """Switches on or off: anti spam.

    ``channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates``

    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400 CHAT_NOT_MODIFIED.

    https://core.telegram.org/method/channels.toggleAntiSpam
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x68F3E4EB
    TL_NAME: ClassVar[str] = "channels.toggleAntiSpam"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates"

    channel: _root.TypeInputChannel
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\xe4\xf3\x68"
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class ReportAntiSpamFalsePositive(Function[bool]):
    """Reports anti spam false positive.

    ``channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int = Bool``

    :param channel: The channel or supergroup.
    :param msg_id: Id of the message.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.reportAntiSpamFalsePositive
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA850A693
    TL_NAME: ClassVar[str] = "channels.reportAntiSpamFalsePositive"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int = Bool"

    channel: _root.TypeInputChannel
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x93\xa6\x50\xa8"
        self.channel.write_to(out)
        out += pack_i(self.msg_id)


class ToggleParticipantsHidden(Function["_root.TypeUpdates"]):
    """Switches on or off: participants hidden.

    ``channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool = Updates``

    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED, 400 PARTICIPANTS_TOO_FEW.

    https://core.telegram.org/method/channels.toggleParticipantsHidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A6E7854
    TL_NAME: ClassVar[str] = "channels.toggleParticipantsHidden"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool = Updates"

    channel: _root.TypeInputChannel
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x54\x78\x6e\x6a"
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class UpdateColor(Function["_root.TypeUpdates"]):
    """Changes color.

    ``channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long = Updates``

    :param for_profile: Whether this applies: for profile.
    :param channel: The channel or supergroup.
    :param color: The color.
    :param background_emoji_id: Id of the background emoji.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOOSTS_REQUIRED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.updateColor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD8AA3671
    TL_NAME: ClassVar[str] = "channels.updateColor"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long = Updates"

    channel: _root.TypeInputChannel
    for_profile: bool = False
    color: int | None = None
    background_emoji_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.for_profile:
            flags |= 2
        if self.color is not None:
            flags |= 4
        if self.background_emoji_id is not None:
            flags |= 1
        out += pack_2I(0xD8AA3671, flags)
        self.channel.write_to(out)
        if self.color is not None:
            out += pack_i(self.color)
        if self.background_emoji_id is not None:
            out += pack_q(self.background_emoji_id)


class ToggleViewForumAsMessages(Function["_root.TypeUpdates"]):
    """Switches on or off: view forum as messages.

    ``channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool = Updates``

    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.toggleViewForumAsMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9738BB15
    TL_NAME: ClassVar[str] = "channels.toggleViewForumAsMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool = Updates"

    channel: _root.TypeInputChannel
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x15\xbb\x38\x97"
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class GetChannelRecommendations(Function["_messages.TypeChats"]):
    """Fetches channel recommendations.

    ``channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel = messages.Chats``

    :param channel: The channel or supergroup.

    Result: ``messages.Chats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 CHAT_NOT_MODIFIED.

    https://core.telegram.org/method/channels.getChannelRecommendations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x25A71742
    TL_NAME: ClassVar[str] = "channels.getChannelRecommendations"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel = messages.Chats"

    channel: _root.TypeInputChannel | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.channel is not None:
            flags |= 1
        out += pack_2I(0x25A71742, flags)
        if self.channel is not None:
            self.channel.write_to(out)


class UpdateEmojiStatus(Function["_root.TypeUpdates"]):
    """Changes emoji status.

    ``channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel emoji_status:EmojiStatus = Updates``

    :param channel: The channel or supergroup.
    :param emoji_status: The emoji status.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.updateEmojiStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF0D3E6A8
    TL_NAME: ClassVar[str] = "channels.updateEmojiStatus"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel emoji_status:EmojiStatus = Updates"

    channel: _root.TypeInputChannel
    emoji_status: _root.TypeEmojiStatus

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\xe6\xd3\xf0"
        self.channel.write_to(out)
        self.emoji_status.write_to(out)


class SetBoostsToUnblockRestrictions(Function["_root.TypeUpdates"]):
    """Sets boosts to unblock restrictions.

    ``channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int = Updates``

    :param channel: The channel or supergroup.
    :param boosts: The boosts.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.setBoostsToUnblockRestrictions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD399CEE
    TL_NAME: ClassVar[str] = "channels.setBoostsToUnblockRestrictions"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int = Updates"

    channel: _root.TypeInputChannel
    boosts: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\x9c\x39\xad"
        self.channel.write_to(out)
        out += pack_i(self.boosts)


class SetEmojiStickers(Function[bool]):
    """Sets emoji stickers.

    ``channels.setEmojiStickers#3cd930b7 channel:InputChannel stickerset:InputStickerSet = Bool``

    :param channel: The channel or supergroup.
    :param stickerset: The sticker set.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.setEmojiStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3CD930B7
    TL_NAME: ClassVar[str] = "channels.setEmojiStickers"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.setEmojiStickers#3cd930b7 channel:InputChannel stickerset:InputStickerSet = Bool"

    channel: _root.TypeInputChannel
    stickerset: _root.TypeInputStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\x30\xd9\x3c"
        self.channel.write_to(out)
        self.stickerset.write_to(out)


class RestrictSponsoredMessages(Function["_root.TypeUpdates"]):
    """Restricts sponsored messages.

    ``channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool = Updates``

    :param channel: The channel or supergroup.
    :param restricted: Whether this applies: restricted.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.restrictSponsoredMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9AE91519
    TL_NAME: ClassVar[str] = "channels.restrictSponsoredMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool = Updates"

    channel: _root.TypeInputChannel
    restricted: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x19\x15\xe9\x9a"
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.restricted])


class SearchPosts(Function["_messages.TypeMessages"]):
    """Searches posts.

    ``channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int limit:int allow_paid_stars:flags.2?long = messages.Messages``

    :param hashtag: The hashtag.
    :param query: The call that is wrapped, or the text to search for.
    :param offset_rate: The offset rate.
    :param offset_peer: The chat that the last page ended with; inputPeerEmpty for the first page.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param limit: How many to answer at most.
    :param allow_paid_stars: The allow paid stars.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 420 FROZEN_METHOD_INVALID, 400
        OFFSET_PEER_ID_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/channels.searchPosts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF2C4F24D
    TL_NAME: ClassVar[str] = "channels.searchPosts"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int limit:int allow_paid_stars:flags.2?long = messages.Messages"

    offset_rate: int
    offset_peer: _root.TypeInputPeer
    offset_id: int
    limit: int
    hashtag: str | None = None
    query: str | None = None
    allow_paid_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.hashtag is not None:
            flags |= 1
        if self.query is not None:
            flags |= 2
        if self.allow_paid_stars is not None:
            flags |= 4
        out += pack_2I(0xF2C4F24D, flags)
        if self.hashtag is not None:
            write_str(out, self.hashtag)
        if self.query is not None:
            write_str(out, self.query)
        out += pack_i(self.offset_rate)
        self.offset_peer.write_to(out)
        out += pack_2i(self.offset_id, self.limit)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)


class UpdatePaidMessagesPrice(Function["_root.TypeUpdates"]):
    """Changes paid messages price.

    ``channels.updatePaidMessagesPrice#4b12327b flags:# broadcast_messages_allowed:flags.0?true channel:InputChannel send_paid_messages_stars:long = Updates``

    :param broadcast_messages_allowed: Whether this applies: broadcast messages allowed.
    :param channel: The channel or supergroup.
    :param send_paid_messages_stars: The send paid messages stars.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400
        CHANNEL_MONOFORUM_UNSUPPORTED, 400 CHAT_NOT_MODIFIED, 400 STARS_AMOUNT_INVALID.

    https://core.telegram.org/method/channels.updatePaidMessagesPrice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B12327B
    TL_NAME: ClassVar[str] = "channels.updatePaidMessagesPrice"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.updatePaidMessagesPrice#4b12327b flags:# broadcast_messages_allowed:flags.0?true channel:InputChannel send_paid_messages_stars:long = Updates"

    channel: _root.TypeInputChannel
    send_paid_messages_stars: int
    broadcast_messages_allowed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.broadcast_messages_allowed:
            flags |= 1
        out += pack_2I(0x4B12327B, flags)
        self.channel.write_to(out)
        out += pack_q(self.send_paid_messages_stars)


class ToggleAutotranslation(Function["_root.TypeUpdates"]):
    """Switches on or off: autotranslation.

    ``channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool = Updates``

    :param channel: The channel or supergroup.
    :param enabled: Whether this applies: enabled.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.toggleAutotranslation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x167FC0A1
    TL_NAME: ClassVar[str] = "channels.toggleAutotranslation"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool = Updates"

    channel: _root.TypeInputChannel
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xa1\xc0\x7f\x16"
        self.channel.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class GetMessageAuthor(Function["_root.TypeUser"]):
    """Fetches message author.

    ``channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User``

    :param channel: The channel or supergroup.
    :param id: The id.

    Result: ``User``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.getMessageAuthor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xECE2A0E6
    TL_NAME: ClassVar[str] = "channels.getMessageAuthor"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User"

    channel: _root.TypeInputChannel
    id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe6\xa0\xe2\xec"
        self.channel.write_to(out)
        out += pack_i(self.id)


class CheckSearchPostsFlood(Function["_root.TypeSearchPostsFlood"]):
    """Checks search posts flood.

    ``channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string = SearchPostsFlood``

    :param query: The call that is wrapped, or the text to search for.

    Result: ``SearchPostsFlood``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/channels.checkSearchPostsFlood
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x22567115
    TL_NAME: ClassVar[str] = "channels.checkSearchPostsFlood"
    TL_TYPE: ClassVar[str] = "SearchPostsFlood"
    TL: ClassVar[str] = "channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string = SearchPostsFlood"

    query: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.query is not None:
            flags |= 1
        out += pack_2I(0x22567115, flags)
        if self.query is not None:
            write_str(out, self.query)


class SetMainProfileTab(Function[bool]):
    """Sets main profile tab.

    ``channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool``

    :param channel: The channel or supergroup.
    :param tab: The tab.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/channels.setMainProfileTab
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3583FCB1
    TL_NAME: ClassVar[str] = "channels.setMainProfileTab"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool"

    channel: _root.TypeInputChannel
    tab: _root.TypeProfileTab

    def write_to(self, out: bytearray) -> None:
        out += b"\xb1\xfc\x83\x35"
        self.channel.write_to(out)
        self.tab.write_to(out)


def _read_ChannelParticipants(data: bytes, pos: int, depth: int, new: Any = ChannelParticipants) -> tuple[ChannelParticipants, int]:
    count = unpack_i(data, pos)[0]
    participants, pos = read_objects(_ChannelParticipant_table, data, pos + 4, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, participants, chats, users), pos


def _read_ChannelParticipantsNotModified(data: bytes, pos: int, depth: int, new: Any = ChannelParticipantsNotModified) -> tuple[ChannelParticipantsNotModified, int]:
    return new(), pos


def _read_ChannelParticipant(data: bytes, pos: int, depth: int, new: Any = ChannelParticipant) -> tuple[ChannelParticipant, int]:
    cid = unpack_I(data, pos)[0]
    participant, pos = _ChannelParticipant_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(participant, chats, users), pos


def _read_AdminLogResults(data: bytes, pos: int, depth: int, new: Any = AdminLogResults) -> tuple[AdminLogResults, int]:
    events, pos = read_objects(_ChannelAdminLogEvent_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(events, chats, users), pos


def _read_SendAsPeers(data: bytes, pos: int, depth: int, new: Any = SendAsPeers) -> tuple[SendAsPeers, int]:
    peers, pos = read_objects(_SendAsPeer_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(peers, chats, users), pos


def _read_SponsoredMessageReportResultChooseOption(data: bytes, pos: int, depth: int, new: Any = SponsoredMessageReportResultChooseOption) -> tuple[SponsoredMessageReportResultChooseOption, int]:
    title, pos = read_str(data, pos)
    options, pos = read_objects(_SponsoredMessageReportOption_table, data, pos, depth)
    return new(title, options), pos


def _read_SponsoredMessageReportResultAdsHidden(data: bytes, pos: int, depth: int, new: Any = SponsoredMessageReportResultAdsHidden) -> tuple[SponsoredMessageReportResultAdsHidden, int]:
    return new(), pos


def _read_SponsoredMessageReportResultReported(data: bytes, pos: int, depth: int, new: Any = SponsoredMessageReportResultReported) -> tuple[SponsoredMessageReportResultReported, int]:
    return new(), pos


def _read_ReadHistory(data: bytes, pos: int, depth: int, new: Any = ReadHistory) -> tuple[ReadHistory, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    max_id = unpack_i(data, pos)[0]
    return new(channel, max_id), pos + 4


def _read_DeleteMessages(data: bytes, pos: int, depth: int, new: Any = DeleteMessages) -> tuple[DeleteMessages, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(channel, id), pos


def _read_ReportSpam(data: bytes, pos: int, depth: int, new: Any = ReportSpam) -> tuple[ReportSpam, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(channel, participant, id), pos


def _read_GetMessages(data: bytes, pos: int, depth: int, new: Any = GetMessages) -> tuple[GetMessages, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    id, pos = read_objects(_InputMessage_table, data, pos, depth)
    return new(channel, id), pos


def _read_GetParticipants(data: bytes, pos: int, depth: int, new: Any = GetParticipants) -> tuple[GetParticipants, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    filter, pos = _ChannelParticipantsFilter_table[cid](data, pos + 4, depth + 1)
    offset, limit, hash = unpack_2iq(data, pos)
    return new(channel, filter, offset, limit, hash), pos + 16


def _read_GetParticipant(data: bytes, pos: int, depth: int, new: Any = GetParticipant) -> tuple[GetParticipant, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(channel, participant), pos


def _read_GetChannels(data: bytes, pos: int, depth: int, new: Any = GetChannels) -> tuple[GetChannels, int]:
    id, pos = read_objects(_InputChannel_table, data, pos, depth)
    return new(id), pos


def _read_GetFullChannel(data: bytes, pos: int, depth: int, new: Any = GetFullChannel) -> tuple[GetFullChannel, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_CreateChannel(data: bytes, pos: int, depth: int, new: Any = CreateChannel) -> tuple[CreateChannel, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    about, pos = read_str(data, pos)
    if flags & 0x14:
        if flags & 4:
            geo_point, pos = _InputGeoPoint_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            geo_point = None
        if flags & 4:
            address, pos = read_str(data, pos)
        else:
            address = None
        if flags & 0x10:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
    else:
        geo_point = address = ttl_period = None
    if not (flags & 0x2b):
        return new(title, about, False, False, False, False, geo_point, address, ttl_period), pos
    return new(title, about, flags & 1 != 0, flags & 2 != 0, flags & 8 != 0, flags & 0x20 != 0, geo_point, address, ttl_period), pos


def _read_EditAdmin(data: bytes, pos: int, depth: int, new: Any = EditAdmin) -> tuple[EditAdmin, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    admin_rights, pos = _ChatAdminRights_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        rank, pos = read_str(data, pos)
    else:
        rank = None
    return new(channel, user_id, admin_rights, rank), pos


def _read_EditTitle(data: bytes, pos: int, depth: int, new: Any = EditTitle) -> tuple[EditTitle, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    return new(channel, title), pos


def _read_EditPhoto(data: bytes, pos: int, depth: int, new: Any = EditPhoto) -> tuple[EditPhoto, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    photo, pos = _InputChatPhoto_table[cid](data, pos + 4, depth + 1)
    return new(channel, photo), pos


def _read_CheckUsername(data: bytes, pos: int, depth: int, new: Any = CheckUsername) -> tuple[CheckUsername, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    username, pos = read_str(data, pos)
    return new(channel, username), pos


def _read_UpdateUsername(data: bytes, pos: int, depth: int, new: Any = UpdateUsername) -> tuple[UpdateUsername, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    username, pos = read_str(data, pos)
    return new(channel, username), pos


def _read_JoinChannel(data: bytes, pos: int, depth: int, new: Any = JoinChannel) -> tuple[JoinChannel, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_LeaveChannel(data: bytes, pos: int, depth: int, new: Any = LeaveChannel) -> tuple[LeaveChannel, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_InviteToChannel(data: bytes, pos: int, depth: int, new: Any = InviteToChannel) -> tuple[InviteToChannel, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_InputUser_table, data, pos, depth)
    return new(channel, users), pos


def _read_DeleteChannel(data: bytes, pos: int, depth: int, new: Any = DeleteChannel) -> tuple[DeleteChannel, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_ExportMessageLink(data: bytes, pos: int, depth: int, new: Any = ExportMessageLink) -> tuple[ExportMessageLink, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(channel, id, flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_ToggleSignatures(data: bytes, pos: int, depth: int, new: Any = ToggleSignatures) -> tuple[ToggleSignatures, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    return new(channel, flags & 1 != 0, flags & 2 != 0), pos


def _read_GetAdminedPublicChannels(data: bytes, pos: int, depth: int, new: Any = GetAdminedPublicChannels) -> tuple[GetAdminedPublicChannels, int]:
    flags = unpack_I(data, pos)[0]
    if not (flags & 0xf):
        return new(False, False, False, False), pos + 4
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0), pos + 4


def _read_EditBanned(data: bytes, pos: int, depth: int, new: Any = EditBanned) -> tuple[EditBanned, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    banned_rights, pos = _ChatBannedRights_table[cid](data, pos + 4, depth + 1)
    return new(channel, participant, banned_rights), pos


def _read_GetAdminLog(data: bytes, pos: int, depth: int, new: Any = GetAdminLog) -> tuple[GetAdminLog, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    q, pos = read_str(data, pos)
    if flags & 0x3:
        if flags & 1:
            events_filter, pos = _ChannelAdminLogEventsFilter_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            events_filter = None
        if flags & 2:
            admins, pos = read_objects(_InputUser_table, data, pos, depth)
        else:
            admins = None
    else:
        events_filter = admins = None
    max_id, min_id, limit = unpack_2qi(data, pos)
    return new(channel, q, max_id, min_id, limit, events_filter, admins), pos + 20


def _read_SetStickers(data: bytes, pos: int, depth: int, new: Any = SetStickers) -> tuple[SetStickers, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    return new(channel, stickerset), pos


def _read_ReadMessageContents(data: bytes, pos: int, depth: int, new: Any = ReadMessageContents) -> tuple[ReadMessageContents, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(channel, id), pos


def _read_DeleteHistory(data: bytes, pos: int, depth: int, new: Any = DeleteHistory) -> tuple[DeleteHistory, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    max_id = unpack_i(data, pos)[0]
    return new(channel, max_id, flags & 1 != 0), pos + 4


def _read_TogglePreHistoryHidden(data: bytes, pos: int, depth: int, new: Any = TogglePreHistoryHidden) -> tuple[TogglePreHistoryHidden, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(channel, enabled), pos + 4


def _read_GetLeftChannels(data: bytes, pos: int, depth: int, new: Any = GetLeftChannels) -> tuple[GetLeftChannels, int]:
    offset = unpack_i(data, pos)[0]
    return new(offset), pos + 4


def _read_GetGroupsForDiscussion(data: bytes, pos: int, depth: int, new: Any = GetGroupsForDiscussion) -> tuple[GetGroupsForDiscussion, int]:
    return new(), pos


def _read_SetDiscussionGroup(data: bytes, pos: int, depth: int, new: Any = SetDiscussionGroup) -> tuple[SetDiscussionGroup, int]:
    cid = unpack_I(data, pos)[0]
    broadcast, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    group, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(broadcast, group), pos


def _read_EditLocation(data: bytes, pos: int, depth: int, new: Any = EditLocation) -> tuple[EditLocation, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 4, depth + 1)
    address, pos = read_str(data, pos)
    return new(channel, geo_point, address), pos


def _read_ToggleSlowMode(data: bytes, pos: int, depth: int, new: Any = ToggleSlowMode) -> tuple[ToggleSlowMode, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    seconds = unpack_i(data, pos)[0]
    return new(channel, seconds), pos + 4


def _read_GetInactiveChannels(data: bytes, pos: int, depth: int, new: Any = GetInactiveChannels) -> tuple[GetInactiveChannels, int]:
    return new(), pos


def _read_ConvertToGigagroup(data: bytes, pos: int, depth: int, new: Any = ConvertToGigagroup) -> tuple[ConvertToGigagroup, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_GetSendAs(data: bytes, pos: int, depth: int, new: Any = GetSendAs) -> tuple[GetSendAs, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0, flags & 2 != 0), pos


def _read_DeleteParticipantHistory(data: bytes, pos: int, depth: int, new: Any = DeleteParticipantHistory) -> tuple[DeleteParticipantHistory, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(channel, participant), pos


def _read_ToggleJoinToSend(data: bytes, pos: int, depth: int, new: Any = ToggleJoinToSend) -> tuple[ToggleJoinToSend, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(channel, enabled), pos + 4


def _read_ToggleJoinRequest(data: bytes, pos: int, depth: int, new: Any = ToggleJoinRequest) -> tuple[ToggleJoinRequest, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    pos += 4
    if flags & 1:
        guard_bot, pos = _InputUser_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        guard_bot = None
    return new(channel, enabled, flags & 2 != 0, guard_bot), pos


def _read_ReorderUsernames(data: bytes, pos: int, depth: int, new: Any = ReorderUsernames) -> tuple[ReorderUsernames, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    order, pos = read_strs(data, pos)
    return new(channel, order), pos


def _read_ToggleUsername(data: bytes, pos: int, depth: int, new: Any = ToggleUsername) -> tuple[ToggleUsername, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    username, pos = read_str(data, pos)
    active = unpack_I(data, pos)[0]
    active = BOOLS[active]
    return new(channel, username, active), pos + 4


def _read_DeactivateAllUsernames(data: bytes, pos: int, depth: int, new: Any = DeactivateAllUsernames) -> tuple[DeactivateAllUsernames, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_ToggleForum(data: bytes, pos: int, depth: int, new: Any = ToggleForum) -> tuple[ToggleForum, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    enabled, tabs = unpack_2I(data, pos)
    enabled = BOOLS[enabled]
    tabs = BOOLS[tabs]
    return new(channel, enabled, tabs), pos + 8


def _read_ToggleAntiSpam(data: bytes, pos: int, depth: int, new: Any = ToggleAntiSpam) -> tuple[ToggleAntiSpam, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(channel, enabled), pos + 4


def _read_ReportAntiSpamFalsePositive(data: bytes, pos: int, depth: int, new: Any = ReportAntiSpamFalsePositive) -> tuple[ReportAntiSpamFalsePositive, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(channel, msg_id), pos + 4


def _read_ToggleParticipantsHidden(data: bytes, pos: int, depth: int, new: Any = ToggleParticipantsHidden) -> tuple[ToggleParticipantsHidden, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(channel, enabled), pos + 4


def _read_UpdateColor(data: bytes, pos: int, depth: int, new: Any = UpdateColor) -> tuple[UpdateColor, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    if flags & 0x5:
        if flags & 4:
            color = unpack_i(data, pos)[0]
            pos += 4
        else:
            color = None
        if flags & 1:
            background_emoji_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            background_emoji_id = None
    else:
        color = background_emoji_id = None
    return new(channel, flags & 2 != 0, color, background_emoji_id), pos


def _read_ToggleViewForumAsMessages(data: bytes, pos: int, depth: int, new: Any = ToggleViewForumAsMessages) -> tuple[ToggleViewForumAsMessages, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(channel, enabled), pos + 4


def _read_GetChannelRecommendations(data: bytes, pos: int, depth: int, new: Any = GetChannelRecommendations) -> tuple[GetChannelRecommendations, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        channel, pos = _InputChannel_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        channel = None
    return new(channel), pos


def _read_UpdateEmojiStatus(data: bytes, pos: int, depth: int, new: Any = UpdateEmojiStatus) -> tuple[UpdateEmojiStatus, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    emoji_status, pos = _EmojiStatus_table[cid](data, pos + 4, depth + 1)
    return new(channel, emoji_status), pos


def _read_SetBoostsToUnblockRestrictions(data: bytes, pos: int, depth: int, new: Any = SetBoostsToUnblockRestrictions) -> tuple[SetBoostsToUnblockRestrictions, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    boosts = unpack_i(data, pos)[0]
    return new(channel, boosts), pos + 4


def _read_SetEmojiStickers(data: bytes, pos: int, depth: int, new: Any = SetEmojiStickers) -> tuple[SetEmojiStickers, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    return new(channel, stickerset), pos


def _read_RestrictSponsoredMessages(data: bytes, pos: int, depth: int, new: Any = RestrictSponsoredMessages) -> tuple[RestrictSponsoredMessages, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    restricted = unpack_I(data, pos)[0]
    restricted = BOOLS[restricted]
    return new(channel, restricted), pos + 4


def _read_SearchPosts(data: bytes, pos: int, depth: int, new: Any = SearchPosts) -> tuple[SearchPosts, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            hashtag, pos = read_str(data, pos)
        else:
            hashtag = None
        if flags & 2:
            query, pos = read_str(data, pos)
        else:
            query = None
    else:
        hashtag = query = None
    offset_rate, cid = unpack_iI(data, pos)
    offset_peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    offset_id, limit = unpack_2i(data, pos)
    pos += 8
    if flags & 4:
        allow_paid_stars = unpack_q(data, pos)[0]
        pos += 8
    else:
        allow_paid_stars = None
    return new(offset_rate, offset_peer, offset_id, limit, hashtag, query, allow_paid_stars), pos


def _read_UpdatePaidMessagesPrice(data: bytes, pos: int, depth: int, new: Any = UpdatePaidMessagesPrice) -> tuple[UpdatePaidMessagesPrice, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    send_paid_messages_stars = unpack_q(data, pos)[0]
    return new(channel, send_paid_messages_stars, flags & 1 != 0), pos + 8


def _read_ToggleAutotranslation(data: bytes, pos: int, depth: int, new: Any = ToggleAutotranslation) -> tuple[ToggleAutotranslation, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(channel, enabled), pos + 4


def _read_GetMessageAuthor(data: bytes, pos: int, depth: int, new: Any = GetMessageAuthor) -> tuple[GetMessageAuthor, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(channel, id), pos + 4


def _read_CheckSearchPostsFlood(data: bytes, pos: int, depth: int, new: Any = CheckSearchPostsFlood) -> tuple[CheckSearchPostsFlood, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        query, pos = read_str(data, pos)
    else:
        query = None
    return new(query), pos


def _read_SetMainProfileTab(data: bytes, pos: int, depth: int, new: Any = SetMainProfileTab) -> tuple[SetMainProfileTab, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    tab, pos = _ProfileTab_table[cid](data, pos + 4, depth + 1)
    return new(channel, tab), pos


registry.add("channels.ChannelParticipants", {
    0x9AB0FEAF: _read_ChannelParticipants,
    0xF0173FE9: _read_ChannelParticipantsNotModified,
})
registry.add("channels.ChannelParticipant", {
    0xDFB80317: _read_ChannelParticipant,
})
registry.add("channels.AdminLogResults", {
    0xED8AF74D: _read_AdminLogResults,
})
registry.add("channels.SendAsPeers", {
    0xF496B0C6: _read_SendAsPeers,
})
registry.add("channels.SponsoredMessageReportResult", {
    0x846F9E42: _read_SponsoredMessageReportResultChooseOption,
    0x3E3BCF2F: _read_SponsoredMessageReportResultAdsHidden,
    0xAD798849: _read_SponsoredMessageReportResultReported,
})
registry.add_functions({
    0xCC104937: _read_ReadHistory,
    0x84C1FD4E: _read_DeleteMessages,
    0xF44A8315: _read_ReportSpam,
    0xAD8C9A23: _read_GetMessages,
    0x77CED9D0: _read_GetParticipants,
    0xA0AB6CC6: _read_GetParticipant,
    0x0A7F6BBB: _read_GetChannels,
    0x08736A09: _read_GetFullChannel,
    0x91006707: _read_CreateChannel,
    0x9A98AD68: _read_EditAdmin,
    0x566DECD0: _read_EditTitle,
    0xF12E57C9: _read_EditPhoto,
    0x10E6BD2C: _read_CheckUsername,
    0x3514B3DE: _read_UpdateUsername,
    0x7F6A1E22: _read_JoinChannel,
    0xF836AA95: _read_LeaveChannel,
    0xC9E33D54: _read_InviteToChannel,
    0xC0111FE3: _read_DeleteChannel,
    0xE63FADEB: _read_ExportMessageLink,
    0x418D549C: _read_ToggleSignatures,
    0xF8B036AF: _read_GetAdminedPublicChannels,
    0x96E6CD81: _read_EditBanned,
    0x33DDF480: _read_GetAdminLog,
    0xEA8CA4F9: _read_SetStickers,
    0xEAB5DC38: _read_ReadMessageContents,
    0x9BAA9647: _read_DeleteHistory,
    0xEABBB94C: _read_TogglePreHistoryHidden,
    0x8341ECC0: _read_GetLeftChannels,
    0xF5DAD378: _read_GetGroupsForDiscussion,
    0x40582BB2: _read_SetDiscussionGroup,
    0x58E63F6D: _read_EditLocation,
    0xEDD49EF0: _read_ToggleSlowMode,
    0x11E831EE: _read_GetInactiveChannels,
    0x0B290C69: _read_ConvertToGigagroup,
    0xE785A43F: _read_GetSendAs,
    0x367544DB: _read_DeleteParticipantHistory,
    0xE4CB9580: _read_ToggleJoinToSend,
    0x0ECC2618: _read_ToggleJoinRequest,
    0xB45CED1D: _read_ReorderUsernames,
    0x50F24105: _read_ToggleUsername,
    0x0A245DD3: _read_DeactivateAllUsernames,
    0x3FF75734: _read_ToggleForum,
    0x68F3E4EB: _read_ToggleAntiSpam,
    0xA850A693: _read_ReportAntiSpamFalsePositive,
    0x6A6E7854: _read_ToggleParticipantsHidden,
    0xD8AA3671: _read_UpdateColor,
    0x9738BB15: _read_ToggleViewForumAsMessages,
    0x25A71742: _read_GetChannelRecommendations,
    0xF0D3E6A8: _read_UpdateEmojiStatus,
    0xAD399CEE: _read_SetBoostsToUnblockRestrictions,
    0x3CD930B7: _read_SetEmojiStickers,
    0x9AE91519: _read_RestrictSponsoredMessages,
    0xF2C4F24D: _read_SearchPosts,
    0x4B12327B: _read_UpdatePaidMessagesPrice,
    0x167FC0A1: _read_ToggleAutotranslation,
    0xECE2A0E6: _read_GetMessageAuthor,
    0x22567115: _read_CheckSearchPostsFlood,
    0x3583FCB1: _read_SetMainProfileTab,
})
