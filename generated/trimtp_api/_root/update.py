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
    read_bytes,
    read_ints,
    read_longs,
    read_objects,
    read_str,
    unpacker,
    vector_reader,
    vector_writer,
    write_bytes,
    write_ints,
    write_longs,
    write_object,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root
    from .. import auth as _auth
    from .. import messages as _messages

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2iI: Unpack = unpacker("2iI")
unpack_2q: Unpack = unpacker("2q")
unpack_2qIi: Unpack = unpacker("2qIi")
unpack_2qi: Unpack = unpacker("2qi")
unpack_3i: Unpack = unpacker("3i")
unpack_3q2i: Unpack = unpacker("3q2i")
unpack_4i: Unpack = unpacker("4i")
unpack_I: Unpack = unpacker("I")
unpack_I2q: Unpack = unpacker("I2q")
unpack_I2qI: Unpack = unpacker("I2qI")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Iq: Unpack = unpacker("Iq")
unpack_Iq2i: Unpack = unpacker("Iq2i")
unpack_IqI: Unpack = unpacker("IqI")
unpack_Iqi2q: Unpack = unpacker("Iqi2q")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_iq: Unpack = unpacker("iq")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
unpack_q3i: Unpack = unpacker("q3i")
unpack_qI: Unpack = unpacker("qI")
unpack_qi: Unpack = unpacker("qi")
unpack_qiIi: Unpack = unpacker("qiIi")
pack_2I: Pack = packer("2I")
pack_2I2q: Pack = packer("2I2q")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_2Iq2i: Pack = packer("2Iq2i")
pack_2Iqi2q: Pack = packer("2Iqi2q")
pack_2i: Pack = packer("2i")
pack_3i: Pack = packer("3i")
pack_4i: Pack = packer("4i")
pack_I: Pack = packer("I")
pack_I2q: Pack = packer("I2q")
pack_I2qIi: Pack = packer("I2qIi")
pack_I2qi: Pack = packer("I2qi")
pack_I3i: Pack = packer("I3i")
pack_I3q2i: Pack = packer("I3q2i")
pack_Ii: Pack = packer("Ii")
pack_Iiq: Pack = packer("Iiq")
pack_Iq: Pack = packer("Iq")
pack_Iq2i: Pack = packer("Iq2i")
pack_IqI: Pack = packer("IqI")
pack_Iqi: Pack = packer("Iqi")
pack_IqiIi: Pack = packer("IqiIi")
pack_i: Pack = packer("i")
pack_iq: Pack = packer("iq")
pack_q: Pack = packer("q")
pack_q3i: Pack = packer("q3i")
_Boost_table = registry.table("Boost")
_BotBusinessConnection_table = registry.table("BotBusinessConnection")
_BotCommand_table = registry.table("BotCommand")
_BotMenuButton_table = registry.table("BotMenuButton")
_ChannelParticipant_table = registry.table("ChannelParticipant")
_ChatBannedRights_table = registry.table("ChatBannedRights")
_ChatParticipant_table = registry.table("ChatParticipant")
_ChatParticipants_table = registry.table("ChatParticipants")
_DataJSON_table = registry.table("DataJSON")
_DcOption_table = registry.table("DcOption")
_DialogFilter_table = registry.table("DialogFilter")
_DialogPeer_table = registry.table("DialogPeer")
_DraftMessage_table = registry.table("DraftMessage")
_EmojiStatus_table = registry.table("EmojiStatus")
_EncryptedChat_table = registry.table("EncryptedChat")
_EncryptedMessage_table = registry.table("EncryptedMessage")
_EphemeralMessage_table = registry.table("EphemeralMessage")
_ExportedChatInvite_table = registry.table("ExportedChatInvite")
_FolderPeer_table = registry.table("FolderPeer")
_GeoPoint_table = registry.table("GeoPoint")
_GroupCallMessage_table = registry.table("GroupCallMessage")
_GroupCallParticipant_table = registry.table("GroupCallParticipant")
_GroupCall_table = registry.table("GroupCall")
_InlineQueryPeerType_table = registry.table("InlineQueryPeerType")
_InputBotInlineMessageID_table = registry.table("InputBotInlineMessageID")
_InputGroupCall_table = registry.table("InputGroupCall")
_JoinChatBotResult_table = registry.table("JoinChatBotResult")
_LangPackDifference_table = registry.table("LangPackDifference")
_MessageEntity_table = registry.table("MessageEntity")
_MessageExtendedMedia_table = registry.table("MessageExtendedMedia")
_MessageMedia_table = registry.table("MessageMedia")
_MessageReactions_table = registry.table("MessageReactions")
_Message_table = registry.table("Message")
_NotifyPeer_table = registry.table("NotifyPeer")
_PaidReactionPrivacy_table = registry.table("PaidReactionPrivacy")
_PaymentRequestedInfo_table = registry.table("PaymentRequestedInfo")
_PeerLocated_table = registry.table("PeerLocated")
_PeerNotifySettings_table = registry.table("PeerNotifySettings")
_PeerSettings_table = registry.table("PeerSettings")
_Peer_table = registry.table("Peer")
_PhoneCall_table = registry.table("PhoneCall")
_PollResults_table = registry.table("PollResults")
_Poll_table = registry.table("Poll")
_PostAddress_table = registry.table("PostAddress")
_PrivacyKey_table = registry.table("PrivacyKey")
_PrivacyRule_table = registry.table("PrivacyRule")
_QuickReply_table = registry.table("QuickReply")
_ReactionCount_table = registry.table("ReactionCount")
_Reaction_table = registry.table("Reaction")
_SendMessageAction_table = registry.table("SendMessageAction")
_StarGiftAuctionState_table = registry.table("StarGiftAuctionState")
_StarGiftAuctionUserState_table = registry.table("StarGiftAuctionUserState")
_StarsAmount_table = registry.table("StarsAmount")
_StarsRevenueStatus_table = registry.table("StarsRevenueStatus")
_StoriesStealthMode_table = registry.table("StoriesStealthMode")
_StoryItem_table = registry.table("StoryItem")
_Theme_table = registry.table("Theme")
_UserStatus_table = registry.table("UserStatus")
_Username_table = registry.table("Username")
_WallPaper_table = registry.table("WallPaper")
_WebDomainException_table = registry.table("WebDomainException")
_WebPage_table = registry.table("WebPage")
_auth_SentCode_table = registry.table("auth.SentCode")
_messages_EmojiGameInfo_table = registry.table("messages.EmojiGameInfo")
_messages_StickerSet_table = registry.table("messages.StickerSet")
_write_Vector_bytes = vector_writer(write_bytes)
_read_Vector_bytes = vector_reader(read_bytes)


class UpdateNewMessage(TLObject):
    """The form 'new message' of Update.

    ``updateNewMessage#1f2b0afd message:Message pts:int pts_count:int = Update``

    :param message: The text of the message.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateNewMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1F2B0AFD
    TL_NAME: ClassVar[str] = "updateNewMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewMessage#1f2b0afd message:Message pts:int pts_count:int = Update"

    message: _root.TypeMessage
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xfd\x0a\x2b\x1f"
        self.message.write_to(out)
        out += pack_2i(self.pts, self.pts_count)


class UpdateMessageID(TLObject):
    """The form 'message id' of Update.

    ``updateMessageID#4e90bfd6 id:int random_id:long = Update``

    :param id: The id.
    :param random_id: A random number of your own; the server drops a second message with the same one.

    https://core.telegram.org/constructor/updateMessageID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4E90BFD6
    TL_NAME: ClassVar[str] = "updateMessageID"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateMessageID#4e90bfd6 id:int random_id:long = Update"

    id: int
    random_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0x4E90BFD6, self.id, self.random_id)


class UpdateDeleteMessages(TLObject):
    """The form 'delete messages' of Update.

    ``updateDeleteMessages#a20db0e5 messages:Vector<int> pts:int pts_count:int = Update``

    :param messages: The messages.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateDeleteMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA20DB0E5
    TL_NAME: ClassVar[str] = "updateDeleteMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDeleteMessages#a20db0e5 messages:Vector<int> pts:int pts_count:int = Update"

    messages: list[int]
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe5\xb0\x0d\xa2"
        write_ints(out, self.messages)
        out += pack_2i(self.pts, self.pts_count)


class UpdateUserTyping(TLObject):
    """The form 'user typing' of Update.

    ``updateUserTyping#2a17bf5c flags:# user_id:long top_msg_id:flags.0?int action:SendMessageAction = Update``

    :param user_id: Id of the user.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param action: The action.

    https://core.telegram.org/constructor/updateUserTyping
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2A17BF5C
    TL_NAME: ClassVar[str] = "updateUserTyping"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateUserTyping#2a17bf5c flags:# user_id:long top_msg_id:flags.0?int action:SendMessageAction = Update"

    user_id: int
    action: _root.TypeSendMessageAction
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2Iq(0x2A17BF5C, flags, self.user_id)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        self.action.write_to(out)


class UpdateChatUserTyping(TLObject):
    """The form 'chat user typing' of Update.

    ``updateChatUserTyping#83487af0 chat_id:long from_id:Peer action:SendMessageAction = Update``

    :param chat_id: Id of the basic group.
    :param from_id: Who it is from.
    :param action: The action.

    https://core.telegram.org/constructor/updateChatUserTyping
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x83487AF0
    TL_NAME: ClassVar[str] = "updateChatUserTyping"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatUserTyping#83487af0 chat_id:long from_id:Peer action:SendMessageAction = Update"

    chat_id: int
    from_id: _root.TypePeer
    action: _root.TypeSendMessageAction

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x83487AF0, self.chat_id)
        self.from_id.write_to(out)
        self.action.write_to(out)


class UpdateChatParticipants(TLObject):
    """The form 'chat participants' of Update.

    ``updateChatParticipants#07761198 participants:ChatParticipants = Update``

    :param participants: The members.

    https://core.telegram.org/constructor/updateChatParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x07761198
    TL_NAME: ClassVar[str] = "updateChatParticipants"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatParticipants#07761198 participants:ChatParticipants = Update"

    participants: _root.TypeChatParticipants

    def write_to(self, out: bytearray) -> None:
        out += b"\x98\x11\x76\x07"
        self.participants.write_to(out)


class UpdateUserStatus(TLObject):
    """The form 'user status' of Update.

    ``updateUserStatus#e5bdf8de user_id:long status:UserStatus = Update``

    :param user_id: Id of the user.
    :param status: The status.

    https://core.telegram.org/constructor/updateUserStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE5BDF8DE
    TL_NAME: ClassVar[str] = "updateUserStatus"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateUserStatus#e5bdf8de user_id:long status:UserStatus = Update"

    user_id: int
    status: _root.TypeUserStatus

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE5BDF8DE, self.user_id)
        self.status.write_to(out)


class UpdateUserName(TLObject):
    """The form 'user name' of Update.

    ``updateUserName#a7848924 user_id:long first_name:string last_name:string usernames:Vector<Username> = Update``

    :param user_id: Id of the user.
    :param first_name: The first name.
    :param last_name: The last name.
    :param usernames: The usernames.

    https://core.telegram.org/constructor/updateUserName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA7848924
    TL_NAME: ClassVar[str] = "updateUserName"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateUserName#a7848924 user_id:long first_name:string last_name:string usernames:Vector<Username> = Update"

    user_id: int
    first_name: str
    last_name: str
    usernames: list[_root.TypeUsername]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA7848924, self.user_id)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        write_objects(out, self.usernames)


class UpdateNewAuthorization(TLObject):
    """The form 'new authorization' of Update.

    ``updateNewAuthorization#8951abef flags:# unconfirmed:flags.0?true hash:long date:flags.0?int device:flags.0?string location:flags.0?string = Update``

    :param unconfirmed: Whether this applies: unconfirmed.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param date: When it happened, in Unix seconds.
    :param device: The device.
    :param location: Where the file is.

    https://core.telegram.org/constructor/updateNewAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8951ABEF
    TL_NAME: ClassVar[str] = "updateNewAuthorization"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewAuthorization#8951abef flags:# unconfirmed:flags.0?true hash:long date:flags.0?int device:flags.0?string location:flags.0?string = Update"

    hash: int
    unconfirmed: bool = False
    date: int | None = None
    device: str | None = None
    location: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unconfirmed or self.date is not None or self.device is not None or self.location is not None:
            flags |= 1
        out += pack_2Iq(0x8951ABEF, flags, self.hash)
        if flags & 1:
            out += pack_i(self.date)
        if flags & 1:
            write_str(out, self.device)
        if flags & 1:
            write_str(out, self.location)


class UpdateNewEncryptedMessage(TLObject):
    """The form 'new encrypted message' of Update.

    ``updateNewEncryptedMessage#12bcbd9a message:EncryptedMessage qts:int = Update``

    :param message: The text of the message.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateNewEncryptedMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x12BCBD9A
    TL_NAME: ClassVar[str] = "updateNewEncryptedMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewEncryptedMessage#12bcbd9a message:EncryptedMessage qts:int = Update"

    message: _root.TypeEncryptedMessage
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x9a\xbd\xbc\x12"
        self.message.write_to(out)
        out += pack_i(self.qts)


class UpdateEncryptedChatTyping(TLObject):
    """The form 'encrypted chat typing' of Update.

    ``updateEncryptedChatTyping#1710f156 chat_id:int = Update``

    :param chat_id: Id of the basic group.

    https://core.telegram.org/constructor/updateEncryptedChatTyping
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1710F156
    TL_NAME: ClassVar[str] = "updateEncryptedChatTyping"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateEncryptedChatTyping#1710f156 chat_id:int = Update"

    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x1710F156, self.chat_id)


class UpdateEncryption(TLObject):
    """The form 'encryption' of Update.

    ``updateEncryption#b4a2e88d chat:EncryptedChat date:int = Update``

    :param chat: The chat.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/updateEncryption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4A2E88D
    TL_NAME: ClassVar[str] = "updateEncryption"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateEncryption#b4a2e88d chat:EncryptedChat date:int = Update"

    chat: _root.TypeEncryptedChat
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x8d\xe8\xa2\xb4"
        self.chat.write_to(out)
        out += pack_i(self.date)


class UpdateEncryptedMessagesRead(TLObject):
    """The form 'encrypted messages read' of Update.

    ``updateEncryptedMessagesRead#38fe25b7 chat_id:int max_date:int date:int = Update``

    :param chat_id: Id of the basic group.
    :param max_date: Only entries before this time, in Unix seconds.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/updateEncryptedMessagesRead
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x38FE25B7
    TL_NAME: ClassVar[str] = "updateEncryptedMessagesRead"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateEncryptedMessagesRead#38fe25b7 chat_id:int max_date:int date:int = Update"

    chat_id: int
    max_date: int
    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3i(0x38FE25B7, self.chat_id, self.max_date, self.date)


class UpdateChatParticipantAdd(TLObject):
    """The form 'chat participant add' of Update.

    ``updateChatParticipantAdd#3dda5451 chat_id:long user_id:long inviter_id:long date:int version:int = Update``

    :param chat_id: Id of the basic group.
    :param user_id: Id of the user.
    :param inviter_id: Id of the inviter.
    :param date: When it happened, in Unix seconds.
    :param version: The version.

    https://core.telegram.org/constructor/updateChatParticipantAdd
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DDA5451
    TL_NAME: ClassVar[str] = "updateChatParticipantAdd"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatParticipantAdd#3dda5451 chat_id:long user_id:long inviter_id:long date:int version:int = Update"

    chat_id: int
    user_id: int
    inviter_id: int
    date: int
    version: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3q2i(0x3DDA5451, self.chat_id, self.user_id, self.inviter_id, self.date, self.version)


class UpdateChatParticipantDelete(TLObject):
    """The form 'chat participant delete' of Update.

    ``updateChatParticipantDelete#e32f3d77 chat_id:long user_id:long version:int = Update``

    :param chat_id: Id of the basic group.
    :param user_id: Id of the user.
    :param version: The version.

    https://core.telegram.org/constructor/updateChatParticipantDelete
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE32F3D77
    TL_NAME: ClassVar[str] = "updateChatParticipantDelete"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatParticipantDelete#e32f3d77 chat_id:long user_id:long version:int = Update"

    chat_id: int
    user_id: int
    version: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2qi(0xE32F3D77, self.chat_id, self.user_id, self.version)


class UpdateDcOptions(TLObject):
    """The form 'dc options' of Update.

    ``updateDcOptions#8e5e9873 dc_options:Vector<DcOption> = Update``

    :param dc_options: The dc options.

    https://core.telegram.org/constructor/updateDcOptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8E5E9873
    TL_NAME: ClassVar[str] = "updateDcOptions"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDcOptions#8e5e9873 dc_options:Vector<DcOption> = Update"

    dc_options: list[_root.TypeDcOption]

    def write_to(self, out: bytearray) -> None:
        out += b"\x73\x98\x5e\x8e"
        write_objects(out, self.dc_options)


class UpdateNotifySettings(TLObject):
    """The form 'notify settings' of Update.

    ``updateNotifySettings#bec268ef peer:NotifyPeer notify_settings:PeerNotifySettings = Update``

    :param peer: The chat, user or channel it concerns.
    :param notify_settings: The notify settings.

    https://core.telegram.org/constructor/updateNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBEC268EF
    TL_NAME: ClassVar[str] = "updateNotifySettings"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNotifySettings#bec268ef peer:NotifyPeer notify_settings:PeerNotifySettings = Update"

    peer: _root.TypeNotifyPeer
    notify_settings: _root.TypePeerNotifySettings

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\x68\xc2\xbe"
        self.peer.write_to(out)
        self.notify_settings.write_to(out)


class UpdateServiceNotification(TLObject):
    """The form 'service notification' of Update.

    ``updateServiceNotification#ebe46819 flags:# popup:flags.0?true invert_media:flags.2?true inbox_date:flags.1?int type:string message:string media:MessageMedia entities:Vector<MessageEntity> = Update``

    :param popup: Whether this applies: popup.
    :param invert_media: Show the media above the text.
    :param inbox_date: The inbox date, in Unix seconds.
    :param type: Which kind it is.
    :param message: The text of the message.
    :param media: The attached media.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.

    https://core.telegram.org/constructor/updateServiceNotification
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEBE46819
    TL_NAME: ClassVar[str] = "updateServiceNotification"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateServiceNotification#ebe46819 flags:# popup:flags.0?true invert_media:flags.2?true inbox_date:flags.1?int type:string message:string media:MessageMedia entities:Vector<MessageEntity> = Update"

    type: str
    message: str
    media: _root.TypeMessageMedia
    entities: list[_root.TypeMessageEntity]
    popup: bool = False
    invert_media: bool = False
    inbox_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.popup:
            flags |= 1
        if self.invert_media:
            flags |= 4
        if self.inbox_date is not None:
            flags |= 2
        out += pack_2I(0xEBE46819, flags)
        if self.inbox_date is not None:
            out += pack_i(self.inbox_date)
        write_str(out, self.type)
        write_str(out, self.message)
        self.media.write_to(out)
        write_objects(out, self.entities)


class UpdatePrivacy(TLObject):
    """The form 'privacy' of Update.

    ``updatePrivacy#ee3b272a key:PrivacyKey rules:Vector<PrivacyRule> = Update``

    :param key: The key.
    :param rules: The rules.

    https://core.telegram.org/constructor/updatePrivacy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEE3B272A
    TL_NAME: ClassVar[str] = "updatePrivacy"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePrivacy#ee3b272a key:PrivacyKey rules:Vector<PrivacyRule> = Update"

    key: _root.TypePrivacyKey
    rules: list[_root.TypePrivacyRule]

    def write_to(self, out: bytearray) -> None:
        out += b"\x2a\x27\x3b\xee"
        self.key.write_to(out)
        write_objects(out, self.rules)


class UpdateUserPhone(TLObject):
    """The form 'user phone' of Update.

    ``updateUserPhone#05492a13 user_id:long phone:string = Update``

    :param user_id: Id of the user.
    :param phone: The phone number, with country prefix and without plus.

    https://core.telegram.org/constructor/updateUserPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x05492A13
    TL_NAME: ClassVar[str] = "updateUserPhone"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateUserPhone#05492a13 user_id:long phone:string = Update"

    user_id: int
    phone: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x05492A13, self.user_id)
        write_str(out, self.phone)


class UpdateReadHistoryInbox(TLObject):
    """The form 'read history inbox' of Update.

    ``updateReadHistoryInbox#9e84bc99 flags:# folder_id:flags.0?int peer:Peer top_msg_id:flags.1?int max_id:int still_unread_count:int pts:int pts_count:int = Update``

    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param still_unread_count: How many there are: still unread.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateReadHistoryInbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9E84BC99
    TL_NAME: ClassVar[str] = "updateReadHistoryInbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadHistoryInbox#9e84bc99 flags:# folder_id:flags.0?int peer:Peer top_msg_id:flags.1?int max_id:int still_unread_count:int pts:int pts_count:int = Update"

    peer: _root.TypePeer
    max_id: int
    still_unread_count: int
    pts: int
    pts_count: int
    folder_id: int | None = None
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.folder_id is not None:
            flags |= 1
        if self.top_msg_id is not None:
            flags |= 2
        out += pack_2I(0x9E84BC99, flags)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        out += pack_4i(self.max_id, self.still_unread_count, self.pts, self.pts_count)


class UpdateReadHistoryOutbox(TLObject):
    """The form 'read history outbox' of Update.

    ``updateReadHistoryOutbox#2f2f21bf peer:Peer max_id:int pts:int pts_count:int = Update``

    :param peer: The chat, user or channel it concerns.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateReadHistoryOutbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2F2F21BF
    TL_NAME: ClassVar[str] = "updateReadHistoryOutbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadHistoryOutbox#2f2f21bf peer:Peer max_id:int pts:int pts_count:int = Update"

    peer: _root.TypePeer
    max_id: int
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xbf\x21\x2f\x2f"
        self.peer.write_to(out)
        out += pack_3i(self.max_id, self.pts, self.pts_count)


class UpdateWebPage(TLObject):
    """The form 'web page' of Update.

    ``updateWebPage#7f891213 webpage:WebPage pts:int pts_count:int = Update``

    :param webpage: The webpage.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateWebPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F891213
    TL_NAME: ClassVar[str] = "updateWebPage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateWebPage#7f891213 webpage:WebPage pts:int pts_count:int = Update"

    webpage: _root.TypeWebPage
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x13\x12\x89\x7f"
        self.webpage.write_to(out)
        out += pack_2i(self.pts, self.pts_count)


class UpdateReadMessagesContents(TLObject):
    """The form 'read messages contents' of Update.

    ``updateReadMessagesContents#f8227181 flags:# messages:Vector<int> pts:int pts_count:int date:flags.0?int = Update``

    :param messages: The messages.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/updateReadMessagesContents
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8227181
    TL_NAME: ClassVar[str] = "updateReadMessagesContents"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadMessagesContents#f8227181 flags:# messages:Vector<int> pts:int pts_count:int date:flags.0?int = Update"

    messages: list[int]
    pts: int
    pts_count: int
    date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.date is not None:
            flags |= 1
        out += pack_2I(0xF8227181, flags)
        write_ints(out, self.messages)
        out += pack_2i(self.pts, self.pts_count)
        if self.date is not None:
            out += pack_i(self.date)


class UpdateChannelTooLong(TLObject):
    """The form 'channel too long' of Update.

    ``updateChannelTooLong#108d941f flags:# channel_id:long pts:flags.0?int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param pts: The position in the stream of updates about messages.

    https://core.telegram.org/constructor/updateChannelTooLong
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x108D941F
    TL_NAME: ClassVar[str] = "updateChannelTooLong"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelTooLong#108d941f flags:# channel_id:long pts:flags.0?int = Update"

    channel_id: int
    pts: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pts is not None:
            flags |= 1
        out += pack_2Iq(0x108D941F, flags, self.channel_id)
        if self.pts is not None:
            out += pack_i(self.pts)


class UpdateChannel(TLObject):
    """The form 'channel' of Update.

    ``updateChannel#635b4c09 channel_id:long = Update``

    :param channel_id: Id of the channel or supergroup.

    https://core.telegram.org/constructor/updateChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x635B4C09
    TL_NAME: ClassVar[str] = "updateChannel"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannel#635b4c09 channel_id:long = Update"

    channel_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x635B4C09, self.channel_id)


class UpdateNewChannelMessage(TLObject):
    """The form 'new channel message' of Update.

    ``updateNewChannelMessage#62ba04d9 message:Message pts:int pts_count:int = Update``

    :param message: The text of the message.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateNewChannelMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x62BA04D9
    TL_NAME: ClassVar[str] = "updateNewChannelMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewChannelMessage#62ba04d9 message:Message pts:int pts_count:int = Update"

    message: _root.TypeMessage
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\x04\xba\x62"
        self.message.write_to(out)
        out += pack_2i(self.pts, self.pts_count)


class UpdateReadChannelInbox(TLObject):
    """The form 'read channel inbox' of Update.

    ``updateReadChannelInbox#922e6e10 flags:# folder_id:flags.0?int channel_id:long max_id:int still_unread_count:int pts:int = Update``

    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param channel_id: Id of the channel or supergroup.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param still_unread_count: How many there are: still unread.
    :param pts: The position in the stream of updates about messages.

    https://core.telegram.org/constructor/updateReadChannelInbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x922E6E10
    TL_NAME: ClassVar[str] = "updateReadChannelInbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadChannelInbox#922e6e10 flags:# folder_id:flags.0?int channel_id:long max_id:int still_unread_count:int pts:int = Update"

    channel_id: int
    max_id: int
    still_unread_count: int
    pts: int
    folder_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.folder_id is not None:
            flags |= 1
        out += pack_2I(0x922E6E10, flags)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        out += pack_q3i(self.channel_id, self.max_id, self.still_unread_count, self.pts)


class UpdateDeleteChannelMessages(TLObject):
    """The form 'delete channel messages' of Update.

    ``updateDeleteChannelMessages#c32d5b12 channel_id:long messages:Vector<int> pts:int pts_count:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param messages: The messages.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateDeleteChannelMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC32D5B12
    TL_NAME: ClassVar[str] = "updateDeleteChannelMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDeleteChannelMessages#c32d5b12 channel_id:long messages:Vector<int> pts:int pts_count:int = Update"

    channel_id: int
    messages: list[int]
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xC32D5B12, self.channel_id)
        write_ints(out, self.messages)
        out += pack_2i(self.pts, self.pts_count)


class UpdateChannelMessageViews(TLObject):
    """The form 'channel message views' of Update.

    ``updateChannelMessageViews#f226ac08 channel_id:long id:int views:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param id: The id.
    :param views: The views.

    https://core.telegram.org/constructor/updateChannelMessageViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF226AC08
    TL_NAME: ClassVar[str] = "updateChannelMessageViews"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelMessageViews#f226ac08 channel_id:long id:int views:int = Update"

    channel_id: int
    id: int
    views: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0xF226AC08, self.channel_id, self.id, self.views)


class UpdateChatParticipantAdmin(TLObject):
    """The form 'chat participant admin' of Update.

    ``updateChatParticipantAdmin#d7ca61a2 chat_id:long user_id:long is_admin:Bool version:int = Update``

    :param chat_id: Id of the basic group.
    :param user_id: Id of the user.
    :param is_admin: Whether it is admin.
    :param version: The version.

    https://core.telegram.org/constructor/updateChatParticipantAdmin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD7CA61A2
    TL_NAME: ClassVar[str] = "updateChatParticipantAdmin"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatParticipantAdmin#d7ca61a2 chat_id:long user_id:long is_admin:Bool version:int = Update"

    chat_id: int
    user_id: int
    is_admin: bool
    version: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2qIi(0xD7CA61A2, self.chat_id, self.user_id, BOOL_IDS[self.is_admin], self.version)


class UpdateNewStickerSet(TLObject):
    """The form 'new sticker set' of Update.

    ``updateNewStickerSet#688a30aa stickerset:messages.StickerSet = Update``

    :param stickerset: The sticker set.

    https://core.telegram.org/constructor/updateNewStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x688A30AA
    TL_NAME: ClassVar[str] = "updateNewStickerSet"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewStickerSet#688a30aa stickerset:messages.StickerSet = Update"

    stickerset: _messages.TypeStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\xaa\x30\x8a\x68"
        self.stickerset.write_to(out)


class UpdateStickerSetsOrder(TLObject):
    """The form 'sticker sets order' of Update.

    ``updateStickerSetsOrder#0bb2d201 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Update``

    :param masks: Whether this applies: masks.
    :param emojis: Whether this applies: emojis.
    :param order: The order.

    https://core.telegram.org/constructor/updateStickerSetsOrder
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0BB2D201
    TL_NAME: ClassVar[str] = "updateStickerSetsOrder"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStickerSetsOrder#0bb2d201 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Update"

    order: list[int]
    masks: bool = False
    emojis: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.masks:
            flags |= 1
        if self.emojis:
            flags |= 2
        out += pack_2I(0x0BB2D201, flags)
        write_longs(out, self.order)


class UpdateStickerSets(TLObject):
    """The form 'sticker sets' of Update.

    ``updateStickerSets#31c24808 flags:# masks:flags.0?true emojis:flags.1?true = Update``

    :param masks: Whether this applies: masks.
    :param emojis: Whether this applies: emojis.

    https://core.telegram.org/constructor/updateStickerSets
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31C24808
    TL_NAME: ClassVar[str] = "updateStickerSets"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStickerSets#31c24808 flags:# masks:flags.0?true emojis:flags.1?true = Update"

    masks: bool = False
    emojis: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.masks:
            flags |= 1
        if self.emojis:
            flags |= 2
        out += pack_2I(0x31C24808, flags)


class UpdateSavedGifs(TLObject):
    """The form 'saved gifs' of Update.

    ``updateSavedGifs#9375341e = Update``

    https://core.telegram.org/constructor/updateSavedGifs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9375341E
    TL_NAME: ClassVar[str] = "updateSavedGifs"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateSavedGifs#9375341e = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1e\x34\x75\x93"


class UpdateBotInlineQuery(TLObject):
    """The form 'bot inline query' of Update.

    ``updateBotInlineQuery#496f379c flags:# query_id:long user_id:long query:string geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string = Update``

    :param query_id: Id of the query that is answered.
    :param user_id: Id of the user.
    :param query: The call that is wrapped, or the text to search for.
    :param geo: The geo.
    :param peer_type: The peer type.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    https://core.telegram.org/constructor/updateBotInlineQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x496F379C
    TL_NAME: ClassVar[str] = "updateBotInlineQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotInlineQuery#496f379c flags:# query_id:long user_id:long query:string geo:flags.0?GeoPoint peer_type:flags.1?InlineQueryPeerType offset:string = Update"

    query_id: int
    user_id: int
    query: str
    offset: str
    geo: _root.TypeGeoPoint | None = None
    peer_type: _root.TypeInlineQueryPeerType | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.geo is not None:
            flags |= 1
        if self.peer_type is not None:
            flags |= 2
        out += pack_2I2q(0x496F379C, flags, self.query_id, self.user_id)
        write_str(out, self.query)
        if self.geo is not None:
            self.geo.write_to(out)
        if self.peer_type is not None:
            self.peer_type.write_to(out)
        write_str(out, self.offset)


class UpdateBotInlineSend(TLObject):
    """The form 'bot inline send' of Update.

    ``updateBotInlineSend#12f12a07 flags:# user_id:long query:string geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID = Update``

    :param user_id: Id of the user.
    :param query: The call that is wrapped, or the text to search for.
    :param geo: The geo.
    :param id: The id.
    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/updateBotInlineSend
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x12F12A07
    TL_NAME: ClassVar[str] = "updateBotInlineSend"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotInlineSend#12f12a07 flags:# user_id:long query:string geo:flags.0?GeoPoint id:string msg_id:flags.1?InputBotInlineMessageID = Update"

    user_id: int
    query: str
    id: str
    geo: _root.TypeGeoPoint | None = None
    msg_id: _root.TypeInputBotInlineMessageID | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.geo is not None:
            flags |= 1
        if self.msg_id is not None:
            flags |= 2
        out += pack_2Iq(0x12F12A07, flags, self.user_id)
        write_str(out, self.query)
        if self.geo is not None:
            self.geo.write_to(out)
        write_str(out, self.id)
        if self.msg_id is not None:
            self.msg_id.write_to(out)


class UpdateEditChannelMessage(TLObject):
    """The form 'edit channel message' of Update.

    ``updateEditChannelMessage#1b3f4df7 message:Message pts:int pts_count:int = Update``

    :param message: The text of the message.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateEditChannelMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B3F4DF7
    TL_NAME: ClassVar[str] = "updateEditChannelMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateEditChannelMessage#1b3f4df7 message:Message pts:int pts_count:int = Update"

    message: _root.TypeMessage
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf7\x4d\x3f\x1b"
        self.message.write_to(out)
        out += pack_2i(self.pts, self.pts_count)


class UpdateBotCallbackQuery(TLObject):
    """The form 'bot callback query' of Update.

    ``updateBotCallbackQuery#b9cfc48d flags:# query_id:long user_id:long peer:Peer msg_id:int chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update``

    :param query_id: Id of the query that is answered.
    :param user_id: Id of the user.
    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param chat_instance: The chat instance.
    :param data: The raw data.
    :param game_short_name: The game short name.

    https://core.telegram.org/constructor/updateBotCallbackQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB9CFC48D
    TL_NAME: ClassVar[str] = "updateBotCallbackQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotCallbackQuery#b9cfc48d flags:# query_id:long user_id:long peer:Peer msg_id:int chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update"

    query_id: int
    user_id: int
    peer: _root.TypePeer
    msg_id: int
    chat_instance: int
    data: bytes | None = None
    game_short_name: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.data is not None:
            flags |= 1
        if self.game_short_name is not None:
            flags |= 2
        out += pack_2I2q(0xB9CFC48D, flags, self.query_id, self.user_id)
        self.peer.write_to(out)
        out += pack_iq(self.msg_id, self.chat_instance)
        if self.data is not None:
            write_bytes(out, self.data)
        if self.game_short_name is not None:
            write_str(out, self.game_short_name)


class UpdateEditMessage(TLObject):
    """The form 'edit message' of Update.

    ``updateEditMessage#e40370a3 message:Message pts:int pts_count:int = Update``

    :param message: The text of the message.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateEditMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE40370A3
    TL_NAME: ClassVar[str] = "updateEditMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateEditMessage#e40370a3 message:Message pts:int pts_count:int = Update"

    message: _root.TypeMessage
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa3\x70\x03\xe4"
        self.message.write_to(out)
        out += pack_2i(self.pts, self.pts_count)


class UpdateInlineBotCallbackQuery(TLObject):
    """The form 'inline bot callback query' of Update.

    ``updateInlineBotCallbackQuery#691e9052 flags:# query_id:long user_id:long msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update``

    :param query_id: Id of the query that is answered.
    :param user_id: Id of the user.
    :param msg_id: Id of the message.
    :param chat_instance: The chat instance.
    :param data: The raw data.
    :param game_short_name: The game short name.

    https://core.telegram.org/constructor/updateInlineBotCallbackQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x691E9052
    TL_NAME: ClassVar[str] = "updateInlineBotCallbackQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateInlineBotCallbackQuery#691e9052 flags:# query_id:long user_id:long msg_id:InputBotInlineMessageID chat_instance:long data:flags.0?bytes game_short_name:flags.1?string = Update"

    query_id: int
    user_id: int
    msg_id: _root.TypeInputBotInlineMessageID
    chat_instance: int
    data: bytes | None = None
    game_short_name: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.data is not None:
            flags |= 1
        if self.game_short_name is not None:
            flags |= 2
        out += pack_2I2q(0x691E9052, flags, self.query_id, self.user_id)
        self.msg_id.write_to(out)
        out += pack_q(self.chat_instance)
        if self.data is not None:
            write_bytes(out, self.data)
        if self.game_short_name is not None:
            write_str(out, self.game_short_name)


class UpdateReadChannelOutbox(TLObject):
    """The form 'read channel outbox' of Update.

    ``updateReadChannelOutbox#b75f99a9 channel_id:long max_id:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    https://core.telegram.org/constructor/updateReadChannelOutbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB75F99A9
    TL_NAME: ClassVar[str] = "updateReadChannelOutbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadChannelOutbox#b75f99a9 channel_id:long max_id:int = Update"

    channel_id: int
    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xB75F99A9, self.channel_id, self.max_id)


class UpdateDraftMessage(TLObject):
    """The form 'draft message' of Update.

    ``updateDraftMessage#edfc111e flags:# peer:Peer top_msg_id:flags.0?int saved_peer_id:flags.1?Peer draft:DraftMessage = Update``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param saved_peer_id: The saved peer id.
    :param draft: The draft.

    https://core.telegram.org/constructor/updateDraftMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDFC111E
    TL_NAME: ClassVar[str] = "updateDraftMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDraftMessage#edfc111e flags:# peer:Peer top_msg_id:flags.0?int saved_peer_id:flags.1?Peer draft:DraftMessage = Update"

    peer: _root.TypePeer
    draft: _root.TypeDraftMessage
    top_msg_id: int | None = None
    saved_peer_id: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 2
        out += pack_2I(0xEDFC111E, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        self.draft.write_to(out)


class UpdateReadFeaturedStickers(TLObject):
    """The form 'read featured stickers' of Update.

    ``updateReadFeaturedStickers#571d2742 = Update``

    https://core.telegram.org/constructor/updateReadFeaturedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x571D2742
    TL_NAME: ClassVar[str] = "updateReadFeaturedStickers"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadFeaturedStickers#571d2742 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x42\x27\x1d\x57"


class UpdateRecentStickers(TLObject):
    """The form 'recent stickers' of Update.

    ``updateRecentStickers#9a422c20 = Update``

    https://core.telegram.org/constructor/updateRecentStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A422C20
    TL_NAME: ClassVar[str] = "updateRecentStickers"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateRecentStickers#9a422c20 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x20\x2c\x42\x9a"


class UpdateConfig(TLObject):
    """The form 'config' of Update.

    ``updateConfig#a229dd06 = Update``

    https://core.telegram.org/constructor/updateConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA229DD06
    TL_NAME: ClassVar[str] = "updateConfig"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateConfig#a229dd06 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x06\xdd\x29\xa2"


class UpdatePtsChanged(TLObject):
    """The form 'pts changed' of Update.

    ``updatePtsChanged#3354678f = Update``

    https://core.telegram.org/constructor/updatePtsChanged
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3354678F
    TL_NAME: ClassVar[str] = "updatePtsChanged"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePtsChanged#3354678f = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\x67\x54\x33"


class UpdateChannelWebPage(TLObject):
    """The form 'channel web page' of Update.

    ``updateChannelWebPage#2f2ba99f channel_id:long webpage:WebPage pts:int pts_count:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param webpage: The webpage.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateChannelWebPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2F2BA99F
    TL_NAME: ClassVar[str] = "updateChannelWebPage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelWebPage#2f2ba99f channel_id:long webpage:WebPage pts:int pts_count:int = Update"

    channel_id: int
    webpage: _root.TypeWebPage
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x2F2BA99F, self.channel_id)
        self.webpage.write_to(out)
        out += pack_2i(self.pts, self.pts_count)


class UpdateDialogPinned(TLObject):
    """The form 'dialog pinned' of Update.

    ``updateDialogPinned#6e6fe51c flags:# pinned:flags.0?true folder_id:flags.1?int peer:DialogPeer = Update``

    :param pinned: It is pinned.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/updateDialogPinned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6E6FE51C
    TL_NAME: ClassVar[str] = "updateDialogPinned"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDialogPinned#6e6fe51c flags:# pinned:flags.0?true folder_id:flags.1?int peer:DialogPeer = Update"

    peer: _root.TypeDialogPeer
    pinned: bool = False
    folder_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 1
        if self.folder_id is not None:
            flags |= 2
        out += pack_2I(0x6E6FE51C, flags)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        self.peer.write_to(out)


class UpdatePinnedDialogs(TLObject):
    """The form 'pinned dialogs' of Update.

    ``updatePinnedDialogs#fa0f3ca2 flags:# folder_id:flags.1?int order:flags.0?Vector<DialogPeer> = Update``

    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param order: The order.

    https://core.telegram.org/constructor/updatePinnedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA0F3CA2
    TL_NAME: ClassVar[str] = "updatePinnedDialogs"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePinnedDialogs#fa0f3ca2 flags:# folder_id:flags.1?int order:flags.0?Vector<DialogPeer> = Update"

    folder_id: int | None = None
    order: list[_root.TypeDialogPeer] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.folder_id is not None:
            flags |= 2
        if self.order is not None:
            flags |= 1
        out += pack_2I(0xFA0F3CA2, flags)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        if self.order is not None:
            write_objects(out, self.order)


class UpdateBotWebhookJSON(TLObject):
    """The form 'bot webhook json' of Update.

    ``updateBotWebhookJSON#8317c0c3 data:DataJSON = Update``

    :param data: The raw data.

    https://core.telegram.org/constructor/updateBotWebhookJSON
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8317C0C3
    TL_NAME: ClassVar[str] = "updateBotWebhookJSON"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotWebhookJSON#8317c0c3 data:DataJSON = Update"

    data: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\xc3\xc0\x17\x83"
        self.data.write_to(out)


class UpdateBotWebhookJSONQuery(TLObject):
    """The form 'bot webhook json query' of Update.

    ``updateBotWebhookJSONQuery#9b9240a6 query_id:long data:DataJSON timeout:int = Update``

    :param query_id: Id of the query that is answered.
    :param data: The raw data.
    :param timeout: The timeout.

    https://core.telegram.org/constructor/updateBotWebhookJSONQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9B9240A6
    TL_NAME: ClassVar[str] = "updateBotWebhookJSONQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotWebhookJSONQuery#9b9240a6 query_id:long data:DataJSON timeout:int = Update"

    query_id: int
    data: _root.TypeDataJSON
    timeout: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x9B9240A6, self.query_id)
        self.data.write_to(out)
        out += pack_i(self.timeout)


class UpdateBotShippingQuery(TLObject):
    """The form 'bot shipping query' of Update.

    ``updateBotShippingQuery#b5aefd7d query_id:long user_id:long payload:bytes shipping_address:PostAddress = Update``

    :param query_id: Id of the query that is answered.
    :param user_id: Id of the user.
    :param payload: The payload.
    :param shipping_address: The shipping address.

    https://core.telegram.org/constructor/updateBotShippingQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB5AEFD7D
    TL_NAME: ClassVar[str] = "updateBotShippingQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotShippingQuery#b5aefd7d query_id:long user_id:long payload:bytes shipping_address:PostAddress = Update"

    query_id: int
    user_id: int
    payload: bytes
    shipping_address: _root.TypePostAddress

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xB5AEFD7D, self.query_id, self.user_id)
        write_bytes(out, self.payload)
        self.shipping_address.write_to(out)


class UpdateBotPrecheckoutQuery(TLObject):
    """The form 'bot precheckout query' of Update.

    ``updateBotPrecheckoutQuery#8caa9a96 flags:# query_id:long user_id:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string currency:string total_amount:long = Update``

    :param query_id: Id of the query that is answered.
    :param user_id: Id of the user.
    :param payload: The payload.
    :param info: The info.
    :param shipping_option_id: The shipping option id.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.

    https://core.telegram.org/constructor/updateBotPrecheckoutQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8CAA9A96
    TL_NAME: ClassVar[str] = "updateBotPrecheckoutQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotPrecheckoutQuery#8caa9a96 flags:# query_id:long user_id:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string currency:string total_amount:long = Update"

    query_id: int
    user_id: int
    payload: bytes
    currency: str
    total_amount: int
    info: _root.TypePaymentRequestedInfo | None = None
    shipping_option_id: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.info is not None:
            flags |= 1
        if self.shipping_option_id is not None:
            flags |= 2
        out += pack_2I2q(0x8CAA9A96, flags, self.query_id, self.user_id)
        write_bytes(out, self.payload)
        if self.info is not None:
            self.info.write_to(out)
        if self.shipping_option_id is not None:
            write_str(out, self.shipping_option_id)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)


class UpdatePhoneCall(TLObject):
    """The form 'phone call' of Update.

    ``updatePhoneCall#ab0f6b1e phone_call:PhoneCall = Update``

    :param phone_call: The phone call.

    https://core.telegram.org/constructor/updatePhoneCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAB0F6B1E
    TL_NAME: ClassVar[str] = "updatePhoneCall"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePhoneCall#ab0f6b1e phone_call:PhoneCall = Update"

    phone_call: _root.TypePhoneCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x1e\x6b\x0f\xab"
        self.phone_call.write_to(out)


class UpdateLangPackTooLong(TLObject):
    """The form 'lang pack too long' of Update.

    ``updateLangPackTooLong#46560264 lang_code:string = Update``

    :param lang_code: The language, as an ISO 639-1 code.

    https://core.telegram.org/constructor/updateLangPackTooLong
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x46560264
    TL_NAME: ClassVar[str] = "updateLangPackTooLong"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateLangPackTooLong#46560264 lang_code:string = Update"

    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x64\x02\x56\x46"
        write_str(out, self.lang_code)


class UpdateLangPack(TLObject):
    """The form 'lang pack' of Update.

    ``updateLangPack#56022f4d difference:LangPackDifference = Update``

    :param difference: The difference.

    https://core.telegram.org/constructor/updateLangPack
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56022F4D
    TL_NAME: ClassVar[str] = "updateLangPack"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateLangPack#56022f4d difference:LangPackDifference = Update"

    difference: _root.TypeLangPackDifference

    def write_to(self, out: bytearray) -> None:
        out += b"\x4d\x2f\x02\x56"
        self.difference.write_to(out)


class UpdateFavedStickers(TLObject):
    """The form 'faved stickers' of Update.

    ``updateFavedStickers#e511996d = Update``

    https://core.telegram.org/constructor/updateFavedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE511996D
    TL_NAME: ClassVar[str] = "updateFavedStickers"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateFavedStickers#e511996d = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6d\x99\x11\xe5"


class UpdateChannelReadMessagesContents(TLObject):
    """The form 'channel read messages contents' of Update.

    ``updateChannelReadMessagesContents#25f324f7 flags:# channel_id:long top_msg_id:flags.0?int saved_peer_id:flags.1?Peer messages:Vector<int> = Update``

    :param channel_id: Id of the channel or supergroup.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param saved_peer_id: The saved peer id.
    :param messages: The messages.

    https://core.telegram.org/constructor/updateChannelReadMessagesContents
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x25F324F7
    TL_NAME: ClassVar[str] = "updateChannelReadMessagesContents"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelReadMessagesContents#25f324f7 flags:# channel_id:long top_msg_id:flags.0?int saved_peer_id:flags.1?Peer messages:Vector<int> = Update"

    channel_id: int
    messages: list[int]
    top_msg_id: int | None = None
    saved_peer_id: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 2
        out += pack_2Iq(0x25F324F7, flags, self.channel_id)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        write_ints(out, self.messages)


class UpdateContactsReset(TLObject):
    """The form 'contacts reset' of Update.

    ``updateContactsReset#7084a7be = Update``

    https://core.telegram.org/constructor/updateContactsReset
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7084A7BE
    TL_NAME: ClassVar[str] = "updateContactsReset"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateContactsReset#7084a7be = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\xbe\xa7\x84\x70"


class UpdateChannelAvailableMessages(TLObject):
    """The form 'channel available messages' of Update.

    ``updateChannelAvailableMessages#b23fc698 channel_id:long available_min_id:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param available_min_id: Id of the available min.

    https://core.telegram.org/constructor/updateChannelAvailableMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB23FC698
    TL_NAME: ClassVar[str] = "updateChannelAvailableMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelAvailableMessages#b23fc698 channel_id:long available_min_id:int = Update"

    channel_id: int
    available_min_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xB23FC698, self.channel_id, self.available_min_id)


class UpdateDialogUnreadMark(TLObject):
    """The form 'dialog unread mark' of Update.

    ``updateDialogUnreadMark#b658f23e flags:# unread:flags.0?true peer:DialogPeer saved_peer_id:flags.1?Peer = Update``

    :param unread: Whether this applies: unread.
    :param peer: The chat, user or channel it concerns.
    :param saved_peer_id: The saved peer id.

    https://core.telegram.org/constructor/updateDialogUnreadMark
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB658F23E
    TL_NAME: ClassVar[str] = "updateDialogUnreadMark"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDialogUnreadMark#b658f23e flags:# unread:flags.0?true peer:DialogPeer saved_peer_id:flags.1?Peer = Update"

    peer: _root.TypeDialogPeer
    unread: bool = False
    saved_peer_id: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unread:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 2
        out += pack_2I(0xB658F23E, flags)
        self.peer.write_to(out)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)


class UpdateMessagePoll(TLObject):
    """The form 'message poll' of Update.

    ``updateMessagePoll#d64c522b flags:# peer:flags.1?Peer msg_id:flags.1?int top_msg_id:flags.2?int poll_id:long poll:flags.0?Poll results:PollResults = Update``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param poll_id: Id of the poll.
    :param poll: The poll.
    :param results: The results.

    https://core.telegram.org/constructor/updateMessagePoll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD64C522B
    TL_NAME: ClassVar[str] = "updateMessagePoll"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateMessagePoll#d64c522b flags:# peer:flags.1?Peer msg_id:flags.1?int top_msg_id:flags.2?int poll_id:long poll:flags.0?Poll results:PollResults = Update"

    poll_id: int
    results: _root.TypePollResults
    peer: _root.TypePeer | None = None
    msg_id: int | None = None
    top_msg_id: int | None = None
    poll: _root.TypePoll | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer is not None or self.msg_id is not None:
            flags |= 2
        if self.top_msg_id is not None:
            flags |= 4
        if self.poll is not None:
            flags |= 1
        out += pack_2I(0xD64C522B, flags)
        if flags & 2:
            write_object(out, self.peer)
        if flags & 2:
            out += pack_i(self.msg_id)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        out += pack_q(self.poll_id)
        if self.poll is not None:
            self.poll.write_to(out)
        self.results.write_to(out)


class UpdateChatDefaultBannedRights(TLObject):
    """The form 'chat default banned rights' of Update.

    ``updateChatDefaultBannedRights#54c01850 peer:Peer default_banned_rights:ChatBannedRights version:int = Update``

    :param peer: The chat, user or channel it concerns.
    :param default_banned_rights: The default banned rights.
    :param version: The version.

    https://core.telegram.org/constructor/updateChatDefaultBannedRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x54C01850
    TL_NAME: ClassVar[str] = "updateChatDefaultBannedRights"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatDefaultBannedRights#54c01850 peer:Peer default_banned_rights:ChatBannedRights version:int = Update"

    peer: _root.TypePeer
    default_banned_rights: _root.TypeChatBannedRights
    version: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x50\x18\xc0\x54"
        self.peer.write_to(out)
        self.default_banned_rights.write_to(out)
        out += pack_i(self.version)


class UpdateFolderPeers(TLObject):
    """The form 'folder peers' of Update.

    ``updateFolderPeers#19360dc0 folder_peers:Vector<FolderPeer> pts:int pts_count:int = Update``

    :param folder_peers: The folder peers.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updateFolderPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x19360DC0
    TL_NAME: ClassVar[str] = "updateFolderPeers"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateFolderPeers#19360dc0 folder_peers:Vector<FolderPeer> pts:int pts_count:int = Update"

    folder_peers: list[_root.TypeFolderPeer]
    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc0\x0d\x36\x19"
        write_objects(out, self.folder_peers)
        out += pack_2i(self.pts, self.pts_count)


class UpdatePeerSettings(TLObject):
    """The form 'peer settings' of Update.

    ``updatePeerSettings#6a7e7366 peer:Peer settings:PeerSettings = Update``

    :param peer: The chat, user or channel it concerns.
    :param settings: The settings.

    https://core.telegram.org/constructor/updatePeerSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A7E7366
    TL_NAME: ClassVar[str] = "updatePeerSettings"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePeerSettings#6a7e7366 peer:Peer settings:PeerSettings = Update"

    peer: _root.TypePeer
    settings: _root.TypePeerSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x66\x73\x7e\x6a"
        self.peer.write_to(out)
        self.settings.write_to(out)


class UpdatePeerLocated(TLObject):
    """The form 'peer located' of Update.

    ``updatePeerLocated#b4afcfb0 peers:Vector<PeerLocated> = Update``

    :param peers: The chats, users and channels it concerns.

    https://core.telegram.org/constructor/updatePeerLocated
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4AFCFB0
    TL_NAME: ClassVar[str] = "updatePeerLocated"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePeerLocated#b4afcfb0 peers:Vector<PeerLocated> = Update"

    peers: list[_root.TypePeerLocated]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\xcf\xaf\xb4"
        write_objects(out, self.peers)


class UpdateNewScheduledMessage(TLObject):
    """The form 'new scheduled message' of Update.

    ``updateNewScheduledMessage#39a51dfb message:Message = Update``

    :param message: The text of the message.

    https://core.telegram.org/constructor/updateNewScheduledMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x39A51DFB
    TL_NAME: ClassVar[str] = "updateNewScheduledMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewScheduledMessage#39a51dfb message:Message = Update"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\xfb\x1d\xa5\x39"
        self.message.write_to(out)


class UpdateDeleteScheduledMessages(TLObject):
    """The form 'delete scheduled messages' of Update.

    ``updateDeleteScheduledMessages#f2a71983 flags:# peer:Peer messages:Vector<int> sent_messages:flags.0?Vector<int> = Update``

    :param peer: The chat, user or channel it concerns.
    :param messages: The messages.
    :param sent_messages: The sent messages.

    https://core.telegram.org/constructor/updateDeleteScheduledMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF2A71983
    TL_NAME: ClassVar[str] = "updateDeleteScheduledMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDeleteScheduledMessages#f2a71983 flags:# peer:Peer messages:Vector<int> sent_messages:flags.0?Vector<int> = Update"

    peer: _root.TypePeer
    messages: list[int]
    sent_messages: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sent_messages is not None:
            flags |= 1
        out += pack_2I(0xF2A71983, flags)
        self.peer.write_to(out)
        write_ints(out, self.messages)
        if self.sent_messages is not None:
            write_ints(out, self.sent_messages)


class UpdateTheme(TLObject):
    """The form 'theme' of Update.

    ``updateTheme#8216fba3 theme:Theme = Update``

    :param theme: The theme.

    https://core.telegram.org/constructor/updateTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8216FBA3
    TL_NAME: ClassVar[str] = "updateTheme"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateTheme#8216fba3 theme:Theme = Update"

    theme: _root.TypeTheme

    def write_to(self, out: bytearray) -> None:
        out += b"\xa3\xfb\x16\x82"
        self.theme.write_to(out)


class UpdateGeoLiveViewed(TLObject):
    """The form 'geo live viewed' of Update.

    ``updateGeoLiveViewed#871fb939 peer:Peer msg_id:int = Update``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/updateGeoLiveViewed
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x871FB939
    TL_NAME: ClassVar[str] = "updateGeoLiveViewed"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateGeoLiveViewed#871fb939 peer:Peer msg_id:int = Update"

    peer: _root.TypePeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\xb9\x1f\x87"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class UpdateLoginToken(TLObject):
    """The form 'login token' of Update.

    ``updateLoginToken#564fe691 = Update``

    https://core.telegram.org/constructor/updateLoginToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x564FE691
    TL_NAME: ClassVar[str] = "updateLoginToken"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateLoginToken#564fe691 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x91\xe6\x4f\x56"


class UpdateMessagePollVote(TLObject):
    """The form 'message poll vote' of Update.

    ``updateMessagePollVote#7699f014 poll_id:long peer:Peer options:Vector<bytes> positions:Vector<int> qts:int = Update``

    :param poll_id: Id of the poll.
    :param peer: The chat, user or channel it concerns.
    :param options: The options.
    :param positions: The positions.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateMessagePollVote
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7699F014
    TL_NAME: ClassVar[str] = "updateMessagePollVote"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateMessagePollVote#7699f014 poll_id:long peer:Peer options:Vector<bytes> positions:Vector<int> qts:int = Update"

    poll_id: int
    peer: _root.TypePeer
    options: list[bytes]
    positions: list[int]
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x7699F014, self.poll_id)
        self.peer.write_to(out)
        _write_Vector_bytes(out, self.options)
        write_ints(out, self.positions)
        out += pack_i(self.qts)


class UpdateDialogFilter(TLObject):
    """The form 'dialog filter' of Update.

    ``updateDialogFilter#26ffde7d flags:# id:int filter:flags.0?DialogFilter = Update``

    :param id: The id.
    :param filter: Which ones to answer.

    https://core.telegram.org/constructor/updateDialogFilter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x26FFDE7D
    TL_NAME: ClassVar[str] = "updateDialogFilter"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDialogFilter#26ffde7d flags:# id:int filter:flags.0?DialogFilter = Update"

    id: int
    filter: _root.TypeDialogFilter | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.filter is not None:
            flags |= 1
        out += pack_2Ii(0x26FFDE7D, flags, self.id)
        if self.filter is not None:
            self.filter.write_to(out)


class UpdateDialogFilterOrder(TLObject):
    """The form 'dialog filter order' of Update.

    ``updateDialogFilterOrder#a5d72105 order:Vector<int> = Update``

    :param order: The order.

    https://core.telegram.org/constructor/updateDialogFilterOrder
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5D72105
    TL_NAME: ClassVar[str] = "updateDialogFilterOrder"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDialogFilterOrder#a5d72105 order:Vector<int> = Update"

    order: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x05\x21\xd7\xa5"
        write_ints(out, self.order)


class UpdateDialogFilters(TLObject):
    """The form 'dialog filters' of Update.

    ``updateDialogFilters#3504914f = Update``

    https://core.telegram.org/constructor/updateDialogFilters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3504914F
    TL_NAME: ClassVar[str] = "updateDialogFilters"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDialogFilters#3504914f = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\x91\x04\x35"


class UpdatePhoneCallSignalingData(TLObject):
    """The form 'phone call signaling data' of Update.

    ``updatePhoneCallSignalingData#2661bf09 phone_call_id:long data:bytes = Update``

    :param phone_call_id: Id of the phone call.
    :param data: The raw data.

    https://core.telegram.org/constructor/updatePhoneCallSignalingData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2661BF09
    TL_NAME: ClassVar[str] = "updatePhoneCallSignalingData"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePhoneCallSignalingData#2661bf09 phone_call_id:long data:bytes = Update"

    phone_call_id: int
    data: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x2661BF09, self.phone_call_id)
        write_bytes(out, self.data)


class UpdateChannelMessageForwards(TLObject):
    """The form 'channel message forwards' of Update.

    ``updateChannelMessageForwards#d29a27f4 channel_id:long id:int forwards:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param id: The id.
    :param forwards: The forwards.

    https://core.telegram.org/constructor/updateChannelMessageForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD29A27F4
    TL_NAME: ClassVar[str] = "updateChannelMessageForwards"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelMessageForwards#d29a27f4 channel_id:long id:int forwards:int = Update"

    channel_id: int
    id: int
    forwards: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0xD29A27F4, self.channel_id, self.id, self.forwards)


class UpdateReadChannelDiscussionInbox(TLObject):
    """The form 'read channel discussion inbox' of Update.

    ``updateReadChannelDiscussionInbox#d6b19546 flags:# channel_id:long top_msg_id:int read_max_id:int broadcast_id:flags.0?long broadcast_post:flags.0?int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param read_max_id: Id of the read max.
    :param broadcast_id: Id of the broadcast.
    :param broadcast_post: The broadcast post.

    https://core.telegram.org/constructor/updateReadChannelDiscussionInbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD6B19546
    TL_NAME: ClassVar[str] = "updateReadChannelDiscussionInbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadChannelDiscussionInbox#d6b19546 flags:# channel_id:long top_msg_id:int read_max_id:int broadcast_id:flags.0?long broadcast_post:flags.0?int = Update"

    channel_id: int
    top_msg_id: int
    read_max_id: int
    broadcast_id: int | None = None
    broadcast_post: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.broadcast_id is not None or self.broadcast_post is not None:
            flags |= 1
        out += pack_2Iq2i(0xD6B19546, flags, self.channel_id, self.top_msg_id, self.read_max_id)
        if flags & 1:
            out += pack_q(self.broadcast_id)
        if flags & 1:
            out += pack_i(self.broadcast_post)


class UpdateReadChannelDiscussionOutbox(TLObject):
    """The form 'read channel discussion outbox' of Update.

    ``updateReadChannelDiscussionOutbox#695c9e7c channel_id:long top_msg_id:int read_max_id:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param read_max_id: Id of the read max.

    https://core.telegram.org/constructor/updateReadChannelDiscussionOutbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x695C9E7C
    TL_NAME: ClassVar[str] = "updateReadChannelDiscussionOutbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadChannelDiscussionOutbox#695c9e7c channel_id:long top_msg_id:int read_max_id:int = Update"

    channel_id: int
    top_msg_id: int
    read_max_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0x695C9E7C, self.channel_id, self.top_msg_id, self.read_max_id)


class UpdatePeerBlocked(TLObject):
    """The form 'peer blocked' of Update.

    ``updatePeerBlocked#ebe07752 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer = Update``

    :param blocked: Whether this applies: blocked.
    :param blocked_my_stories_from: Whether this applies: blocked my stories from.
    :param peer_id: The chat, user or channel it belongs to.

    https://core.telegram.org/constructor/updatePeerBlocked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEBE07752
    TL_NAME: ClassVar[str] = "updatePeerBlocked"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePeerBlocked#ebe07752 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer = Update"

    peer_id: _root.TypePeer
    blocked: bool = False
    blocked_my_stories_from: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.blocked:
            flags |= 1
        if self.blocked_my_stories_from:
            flags |= 2
        out += pack_2I(0xEBE07752, flags)
        self.peer_id.write_to(out)


class UpdateChannelUserTyping(TLObject):
    """The form 'channel user typing' of Update.

    ``updateChannelUserTyping#8c88c923 flags:# channel_id:long top_msg_id:flags.0?int from_id:Peer action:SendMessageAction = Update``

    :param channel_id: Id of the channel or supergroup.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param from_id: Who it is from.
    :param action: The action.

    https://core.telegram.org/constructor/updateChannelUserTyping
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C88C923
    TL_NAME: ClassVar[str] = "updateChannelUserTyping"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelUserTyping#8c88c923 flags:# channel_id:long top_msg_id:flags.0?int from_id:Peer action:SendMessageAction = Update"

    channel_id: int
    from_id: _root.TypePeer
    action: _root.TypeSendMessageAction
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2Iq(0x8C88C923, flags, self.channel_id)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        self.from_id.write_to(out)
        self.action.write_to(out)


class UpdatePinnedMessages(TLObject):
    """The form 'pinned messages' of Update.

    ``updatePinnedMessages#ed85eab5 flags:# pinned:flags.0?true peer:Peer messages:Vector<int> pts:int pts_count:int = Update``

    :param pinned: It is pinned.
    :param peer: The chat, user or channel it concerns.
    :param messages: The messages.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updatePinnedMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED85EAB5
    TL_NAME: ClassVar[str] = "updatePinnedMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePinnedMessages#ed85eab5 flags:# pinned:flags.0?true peer:Peer messages:Vector<int> pts:int pts_count:int = Update"

    peer: _root.TypePeer
    messages: list[int]
    pts: int
    pts_count: int
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 1
        out += pack_2I(0xED85EAB5, flags)
        self.peer.write_to(out)
        write_ints(out, self.messages)
        out += pack_2i(self.pts, self.pts_count)


class UpdatePinnedChannelMessages(TLObject):
    """The form 'pinned channel messages' of Update.

    ``updatePinnedChannelMessages#5bb98608 flags:# pinned:flags.0?true channel_id:long messages:Vector<int> pts:int pts_count:int = Update``

    :param pinned: It is pinned.
    :param channel_id: Id of the channel or supergroup.
    :param messages: The messages.
    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/updatePinnedChannelMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5BB98608
    TL_NAME: ClassVar[str] = "updatePinnedChannelMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePinnedChannelMessages#5bb98608 flags:# pinned:flags.0?true channel_id:long messages:Vector<int> pts:int pts_count:int = Update"

    channel_id: int
    messages: list[int]
    pts: int
    pts_count: int
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 1
        out += pack_2Iq(0x5BB98608, flags, self.channel_id)
        write_ints(out, self.messages)
        out += pack_2i(self.pts, self.pts_count)


class UpdateChat(TLObject):
    """The form 'chat' of Update.

    ``updateChat#f89a6a4e chat_id:long = Update``

    :param chat_id: Id of the basic group.

    https://core.telegram.org/constructor/updateChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF89A6A4E
    TL_NAME: ClassVar[str] = "updateChat"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChat#f89a6a4e chat_id:long = Update"

    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xF89A6A4E, self.chat_id)


class UpdateGroupCallParticipants(TLObject):
    """The form 'group call participants' of Update.

    ``updateGroupCallParticipants#f2ebdb4e call:InputGroupCall participants:Vector<GroupCallParticipant> version:int = Update``

    :param call: The call.
    :param participants: The members.
    :param version: The version.

    https://core.telegram.org/constructor/updateGroupCallParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF2EBDB4E
    TL_NAME: ClassVar[str] = "updateGroupCallParticipants"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateGroupCallParticipants#f2ebdb4e call:InputGroupCall participants:Vector<GroupCallParticipant> version:int = Update"

    call: _root.TypeInputGroupCall
    participants: list[_root.TypeGroupCallParticipant]
    version: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x4e\xdb\xeb\xf2"
        self.call.write_to(out)
        write_objects(out, self.participants)
        out += pack_i(self.version)


class UpdateGroupCall(TLObject):
    """The form 'group call' of Update.

    ``updateGroupCall#9d2216e0 flags:# live_story:flags.2?true peer:flags.1?Peer call:GroupCall = Update``

    :param live_story: Whether this applies: live story.
    :param peer: The chat, user or channel it concerns.
    :param call: The call.

    https://core.telegram.org/constructor/updateGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9D2216E0
    TL_NAME: ClassVar[str] = "updateGroupCall"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateGroupCall#9d2216e0 flags:# live_story:flags.2?true peer:flags.1?Peer call:GroupCall = Update"

    call: _root.TypeGroupCall
    live_story: bool = False
    peer: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.live_story:
            flags |= 4
        if self.peer is not None:
            flags |= 2
        out += pack_2I(0x9D2216E0, flags)
        if self.peer is not None:
            self.peer.write_to(out)
        self.call.write_to(out)


class UpdatePeerHistoryTTL(TLObject):
    """The form 'peer history ttl' of Update.

    ``updatePeerHistoryTTL#bb9bb9a5 flags:# peer:Peer ttl_period:flags.0?int = Update``

    :param peer: The chat, user or channel it concerns.
    :param ttl_period: After how many seconds messages delete themselves.

    https://core.telegram.org/constructor/updatePeerHistoryTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBB9BB9A5
    TL_NAME: ClassVar[str] = "updatePeerHistoryTTL"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePeerHistoryTTL#bb9bb9a5 flags:# peer:Peer ttl_period:flags.0?int = Update"

    peer: _root.TypePeer
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ttl_period is not None:
            flags |= 1
        out += pack_2I(0xBB9BB9A5, flags)
        self.peer.write_to(out)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


class UpdateChatParticipant(TLObject):
    """The form 'chat participant' of Update.

    ``updateChatParticipant#d087663a flags:# chat_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChatParticipant new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite qts:int = Update``

    :param chat_id: Id of the basic group.
    :param date: When it happened, in Unix seconds.
    :param actor_id: Id of the actor.
    :param user_id: Id of the user.
    :param prev_participant: The prev participant.
    :param new_participant: The new participant.
    :param invite: The invite link.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateChatParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD087663A
    TL_NAME: ClassVar[str] = "updateChatParticipant"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatParticipant#d087663a flags:# chat_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChatParticipant new_participant:flags.1?ChatParticipant invite:flags.2?ExportedChatInvite qts:int = Update"

    chat_id: int
    date: int
    actor_id: int
    user_id: int
    qts: int
    prev_participant: _root.TypeChatParticipant | None = None
    new_participant: _root.TypeChatParticipant | None = None
    invite: _root.TypeExportedChatInvite | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.prev_participant is not None:
            flags |= 1
        if self.new_participant is not None:
            flags |= 2
        if self.invite is not None:
            flags |= 4
        out += pack_2Iqi2q(0xD087663A, flags, self.chat_id, self.date, self.actor_id, self.user_id)
        if self.prev_participant is not None:
            self.prev_participant.write_to(out)
        if self.new_participant is not None:
            self.new_participant.write_to(out)
        if self.invite is not None:
            self.invite.write_to(out)
        out += pack_i(self.qts)


class UpdateChannelParticipant(TLObject):
    """The form 'channel participant' of Update.

    ``updateChannelParticipant#985d3abb flags:# via_chatlist:flags.3?true channel_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite qts:int = Update``

    :param via_chatlist: Whether this applies: via chatlist.
    :param channel_id: Id of the channel or supergroup.
    :param date: When it happened, in Unix seconds.
    :param actor_id: Id of the actor.
    :param user_id: Id of the user.
    :param prev_participant: The prev participant.
    :param new_participant: The new participant.
    :param invite: The invite link.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateChannelParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x985D3ABB
    TL_NAME: ClassVar[str] = "updateChannelParticipant"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelParticipant#985d3abb flags:# via_chatlist:flags.3?true channel_id:long date:int actor_id:long user_id:long prev_participant:flags.0?ChannelParticipant new_participant:flags.1?ChannelParticipant invite:flags.2?ExportedChatInvite qts:int = Update"

    channel_id: int
    date: int
    actor_id: int
    user_id: int
    qts: int
    via_chatlist: bool = False
    prev_participant: _root.TypeChannelParticipant | None = None
    new_participant: _root.TypeChannelParticipant | None = None
    invite: _root.TypeExportedChatInvite | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.via_chatlist:
            flags |= 8
        if self.prev_participant is not None:
            flags |= 1
        if self.new_participant is not None:
            flags |= 2
        if self.invite is not None:
            flags |= 4
        out += pack_2Iqi2q(0x985D3ABB, flags, self.channel_id, self.date, self.actor_id, self.user_id)
        if self.prev_participant is not None:
            self.prev_participant.write_to(out)
        if self.new_participant is not None:
            self.new_participant.write_to(out)
        if self.invite is not None:
            self.invite.write_to(out)
        out += pack_i(self.qts)


class UpdateBotStopped(TLObject):
    """The form 'bot stopped' of Update.

    ``updateBotStopped#c4870a49 user_id:long date:int stopped:Bool qts:int = Update``

    :param user_id: Id of the user.
    :param date: When it happened, in Unix seconds.
    :param stopped: Whether this applies: stopped.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotStopped
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4870A49
    TL_NAME: ClassVar[str] = "updateBotStopped"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotStopped#c4870a49 user_id:long date:int stopped:Bool qts:int = Update"

    user_id: int
    date: int
    stopped: bool
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += pack_IqiIi(0xC4870A49, self.user_id, self.date, BOOL_IDS[self.stopped], self.qts)


class UpdateGroupCallConnection(TLObject):
    """The form 'group call connection' of Update.

    ``updateGroupCallConnection#0b783982 flags:# presentation:flags.0?true params:DataJSON = Update``

    :param presentation: Whether this applies: presentation.
    :param params: The params.

    https://core.telegram.org/constructor/updateGroupCallConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0B783982
    TL_NAME: ClassVar[str] = "updateGroupCallConnection"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateGroupCallConnection#0b783982 flags:# presentation:flags.0?true params:DataJSON = Update"

    params: _root.TypeDataJSON
    presentation: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.presentation:
            flags |= 1
        out += pack_2I(0x0B783982, flags)
        self.params.write_to(out)


class UpdateBotCommands(TLObject):
    """The form 'bot commands' of Update.

    ``updateBotCommands#4d712f2e peer:Peer bot_id:long commands:Vector<BotCommand> = Update``

    :param peer: The chat, user or channel it concerns.
    :param bot_id: Id of the bot.
    :param commands: The commands.

    https://core.telegram.org/constructor/updateBotCommands
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4D712F2E
    TL_NAME: ClassVar[str] = "updateBotCommands"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotCommands#4d712f2e peer:Peer bot_id:long commands:Vector<BotCommand> = Update"

    peer: _root.TypePeer
    bot_id: int
    commands: list[_root.TypeBotCommand]

    def write_to(self, out: bytearray) -> None:
        out += b"\x2e\x2f\x71\x4d"
        self.peer.write_to(out)
        out += pack_q(self.bot_id)
        write_objects(out, self.commands)


class UpdatePendingJoinRequests(TLObject):
    """The form 'pending join requests' of Update.

    ``updatePendingJoinRequests#7063c3db peer:Peer requests_pending:int recent_requesters:Vector<long> = Update``

    :param peer: The chat, user or channel it concerns.
    :param requests_pending: The requests pending.
    :param recent_requesters: The recent requesters.

    https://core.telegram.org/constructor/updatePendingJoinRequests
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7063C3DB
    TL_NAME: ClassVar[str] = "updatePendingJoinRequests"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePendingJoinRequests#7063c3db peer:Peer requests_pending:int recent_requesters:Vector<long> = Update"

    peer: _root.TypePeer
    requests_pending: int
    recent_requesters: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\xc3\x63\x70"
        self.peer.write_to(out)
        out += pack_i(self.requests_pending)
        write_longs(out, self.recent_requesters)


class UpdateBotChatInviteRequester(TLObject):
    """The form 'bot chat invite requester' of Update.

    ``updateBotChatInviteRequester#7cb34d79 flags:# peer:Peer date:int user_id:long about:string invite:ExportedChatInvite qts:int query_id:flags.0?long = Update``

    :param peer: The chat, user or channel it concerns.
    :param date: When it happened, in Unix seconds.
    :param user_id: Id of the user.
    :param about: The bio or description.
    :param invite: The invite link.
    :param qts: The position in the stream of updates about secret chats and bots.
    :param query_id: Id of the query that is answered.

    https://core.telegram.org/constructor/updateBotChatInviteRequester
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7CB34D79
    TL_NAME: ClassVar[str] = "updateBotChatInviteRequester"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotChatInviteRequester#7cb34d79 flags:# peer:Peer date:int user_id:long about:string invite:ExportedChatInvite qts:int query_id:flags.0?long = Update"

    peer: _root.TypePeer
    date: int
    user_id: int
    about: str
    invite: _root.TypeExportedChatInvite
    qts: int
    query_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.query_id is not None:
            flags |= 1
        out += pack_2I(0x7CB34D79, flags)
        self.peer.write_to(out)
        out += pack_iq(self.date, self.user_id)
        write_str(out, self.about)
        self.invite.write_to(out)
        out += pack_i(self.qts)
        if self.query_id is not None:
            out += pack_q(self.query_id)


class UpdateMessageReactions(TLObject):
    """The form 'message reactions' of Update.

    ``updateMessageReactions#1e297bfa flags:# peer:Peer msg_id:int top_msg_id:flags.0?int saved_peer_id:flags.1?Peer reactions:MessageReactions = Update``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param saved_peer_id: The saved peer id.
    :param reactions: The reactions.

    https://core.telegram.org/constructor/updateMessageReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E297BFA
    TL_NAME: ClassVar[str] = "updateMessageReactions"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateMessageReactions#1e297bfa flags:# peer:Peer msg_id:int top_msg_id:flags.0?int saved_peer_id:flags.1?Peer reactions:MessageReactions = Update"

    peer: _root.TypePeer
    msg_id: int
    reactions: _root.TypeMessageReactions
    top_msg_id: int | None = None
    saved_peer_id: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 2
        out += pack_2I(0x1E297BFA, flags)
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        self.reactions.write_to(out)


class UpdateAttachMenuBots(TLObject):
    """The form 'attach menu bots' of Update.

    ``updateAttachMenuBots#17b7a20b = Update``

    https://core.telegram.org/constructor/updateAttachMenuBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17B7A20B
    TL_NAME: ClassVar[str] = "updateAttachMenuBots"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateAttachMenuBots#17b7a20b = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0b\xa2\xb7\x17"


class UpdateWebViewResultSent(TLObject):
    """The form 'web view result sent' of Update.

    ``updateWebViewResultSent#1592b79d query_id:long = Update``

    :param query_id: Id of the query that is answered.

    https://core.telegram.org/constructor/updateWebViewResultSent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1592B79D
    TL_NAME: ClassVar[str] = "updateWebViewResultSent"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateWebViewResultSent#1592b79d query_id:long = Update"

    query_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x1592B79D, self.query_id)


class UpdateBotMenuButton(TLObject):
    """The form 'bot menu button' of Update.

    ``updateBotMenuButton#14b85813 bot_id:long button:BotMenuButton = Update``

    :param bot_id: Id of the bot.
    :param button: The button.

    https://core.telegram.org/constructor/updateBotMenuButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x14B85813
    TL_NAME: ClassVar[str] = "updateBotMenuButton"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotMenuButton#14b85813 bot_id:long button:BotMenuButton = Update"

    bot_id: int
    button: _root.TypeBotMenuButton

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x14B85813, self.bot_id)
        self.button.write_to(out)


class UpdateSavedRingtones(TLObject):
    """The form 'saved ringtones' of Update.

    ``updateSavedRingtones#74d8be99 = Update``

    https://core.telegram.org/constructor/updateSavedRingtones
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x74D8BE99
    TL_NAME: ClassVar[str] = "updateSavedRingtones"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateSavedRingtones#74d8be99 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x99\xbe\xd8\x74"


class UpdateTranscribedAudio(TLObject):
    """The form 'transcribed audio' of Update.

    ``updateTranscribedAudio#0084cd5a flags:# pending:flags.0?true peer:Peer msg_id:int transcription_id:long text:string = Update``

    :param pending: Whether this applies: pending.
    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param transcription_id: Id of the transcription.
    :param text: The text.

    https://core.telegram.org/constructor/updateTranscribedAudio
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0084CD5A
    TL_NAME: ClassVar[str] = "updateTranscribedAudio"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateTranscribedAudio#0084cd5a flags:# pending:flags.0?true peer:Peer msg_id:int transcription_id:long text:string = Update"

    peer: _root.TypePeer
    msg_id: int
    transcription_id: int
    text: str
    pending: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pending:
            flags |= 1
        out += pack_2I(0x0084CD5A, flags)
        self.peer.write_to(out)
        out += pack_iq(self.msg_id, self.transcription_id)
        write_str(out, self.text)


class UpdateReadFeaturedEmojiStickers(TLObject):
    """The form 'read featured emoji stickers' of Update.

    ``updateReadFeaturedEmojiStickers#fb4c496c = Update``

    https://core.telegram.org/constructor/updateReadFeaturedEmojiStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFB4C496C
    TL_NAME: ClassVar[str] = "updateReadFeaturedEmojiStickers"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadFeaturedEmojiStickers#fb4c496c = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6c\x49\x4c\xfb"


class UpdateUserEmojiStatus(TLObject):
    """The form 'user emoji status' of Update.

    ``updateUserEmojiStatus#28373599 user_id:long emoji_status:EmojiStatus = Update``

    :param user_id: Id of the user.
    :param emoji_status: The emoji status.

    https://core.telegram.org/constructor/updateUserEmojiStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x28373599
    TL_NAME: ClassVar[str] = "updateUserEmojiStatus"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateUserEmojiStatus#28373599 user_id:long emoji_status:EmojiStatus = Update"

    user_id: int
    emoji_status: _root.TypeEmojiStatus

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x28373599, self.user_id)
        self.emoji_status.write_to(out)


class UpdateRecentEmojiStatuses(TLObject):
    """The form 'recent emoji statuses' of Update.

    ``updateRecentEmojiStatuses#30f443db = Update``

    https://core.telegram.org/constructor/updateRecentEmojiStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x30F443DB
    TL_NAME: ClassVar[str] = "updateRecentEmojiStatuses"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateRecentEmojiStatuses#30f443db = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\x43\xf4\x30"


class UpdateRecentReactions(TLObject):
    """The form 'recent reactions' of Update.

    ``updateRecentReactions#6f7863f4 = Update``

    https://core.telegram.org/constructor/updateRecentReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F7863F4
    TL_NAME: ClassVar[str] = "updateRecentReactions"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateRecentReactions#6f7863f4 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf4\x63\x78\x6f"


class UpdateMoveStickerSetToTop(TLObject):
    """The form 'move sticker set to top' of Update.

    ``updateMoveStickerSetToTop#86fccf85 flags:# masks:flags.0?true emojis:flags.1?true stickerset:long = Update``

    :param masks: Whether this applies: masks.
    :param emojis: Whether this applies: emojis.
    :param stickerset: The sticker set.

    https://core.telegram.org/constructor/updateMoveStickerSetToTop
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x86FCCF85
    TL_NAME: ClassVar[str] = "updateMoveStickerSetToTop"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateMoveStickerSetToTop#86fccf85 flags:# masks:flags.0?true emojis:flags.1?true stickerset:long = Update"

    stickerset: int
    masks: bool = False
    emojis: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.masks:
            flags |= 1
        if self.emojis:
            flags |= 2
        out += pack_2Iq(0x86FCCF85, flags, self.stickerset)


class UpdateMessageExtendedMedia(TLObject):
    """The form 'message extended media' of Update.

    ``updateMessageExtendedMedia#d5a41724 peer:Peer msg_id:int extended_media:Vector<MessageExtendedMedia> = Update``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param extended_media: The extended media.

    https://core.telegram.org/constructor/updateMessageExtendedMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5A41724
    TL_NAME: ClassVar[str] = "updateMessageExtendedMedia"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateMessageExtendedMedia#d5a41724 peer:Peer msg_id:int extended_media:Vector<MessageExtendedMedia> = Update"

    peer: _root.TypePeer
    msg_id: int
    extended_media: list[_root.TypeMessageExtendedMedia]

    def write_to(self, out: bytearray) -> None:
        out += b"\x24\x17\xa4\xd5"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        write_objects(out, self.extended_media)


class UpdateUser(TLObject):
    """The form 'user' of Update.

    ``updateUser#20529438 user_id:long = Update``

    :param user_id: Id of the user.

    https://core.telegram.org/constructor/updateUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x20529438
    TL_NAME: ClassVar[str] = "updateUser"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateUser#20529438 user_id:long = Update"

    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x20529438, self.user_id)


class UpdateAutoSaveSettings(TLObject):
    """The form 'auto save settings' of Update.

    ``updateAutoSaveSettings#ec05b097 = Update``

    https://core.telegram.org/constructor/updateAutoSaveSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEC05B097
    TL_NAME: ClassVar[str] = "updateAutoSaveSettings"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateAutoSaveSettings#ec05b097 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x97\xb0\x05\xec"


class UpdateStory(TLObject):
    """The form 'story' of Update.

    ``updateStory#75b3b798 peer:Peer story:StoryItem = Update``

    :param peer: The chat, user or channel it concerns.
    :param story: The story.

    https://core.telegram.org/constructor/updateStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x75B3B798
    TL_NAME: ClassVar[str] = "updateStory"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStory#75b3b798 peer:Peer story:StoryItem = Update"

    peer: _root.TypePeer
    story: _root.TypeStoryItem

    def write_to(self, out: bytearray) -> None:
        out += b"\x98\xb7\xb3\x75"
        self.peer.write_to(out)
        self.story.write_to(out)


class UpdateReadStories(TLObject):
    """The form 'read stories' of Update.

    ``updateReadStories#f74e932b peer:Peer max_id:int = Update``

    :param peer: The chat, user or channel it concerns.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    https://core.telegram.org/constructor/updateReadStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF74E932B
    TL_NAME: ClassVar[str] = "updateReadStories"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadStories#f74e932b peer:Peer max_id:int = Update"

    peer: _root.TypePeer
    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x2b\x93\x4e\xf7"
        self.peer.write_to(out)
        out += pack_i(self.max_id)


class UpdateStoryID(TLObject):
    """The form 'story id' of Update.

    ``updateStoryID#1bf335b9 id:int random_id:long = Update``

    :param id: The id.
    :param random_id: A random number of your own; the server drops a second message with the same one.

    https://core.telegram.org/constructor/updateStoryID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1BF335B9
    TL_NAME: ClassVar[str] = "updateStoryID"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStoryID#1bf335b9 id:int random_id:long = Update"

    id: int
    random_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0x1BF335B9, self.id, self.random_id)


class UpdateStoriesStealthMode(TLObject):
    """The form 'stories stealth mode' of Update.

    ``updateStoriesStealthMode#2c084dc1 stealth_mode:StoriesStealthMode = Update``

    :param stealth_mode: The stealth mode.

    https://core.telegram.org/constructor/updateStoriesStealthMode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2C084DC1
    TL_NAME: ClassVar[str] = "updateStoriesStealthMode"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStoriesStealthMode#2c084dc1 stealth_mode:StoriesStealthMode = Update"

    stealth_mode: _root.TypeStoriesStealthMode

    def write_to(self, out: bytearray) -> None:
        out += b"\xc1\x4d\x08\x2c"
        self.stealth_mode.write_to(out)


class UpdateSentStoryReaction(TLObject):
    """The form 'sent story reaction' of Update.

    ``updateSentStoryReaction#7d627683 peer:Peer story_id:int reaction:Reaction = Update``

    :param peer: The chat, user or channel it concerns.
    :param story_id: Id of the story.
    :param reaction: The reaction.

    https://core.telegram.org/constructor/updateSentStoryReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D627683
    TL_NAME: ClassVar[str] = "updateSentStoryReaction"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateSentStoryReaction#7d627683 peer:Peer story_id:int reaction:Reaction = Update"

    peer: _root.TypePeer
    story_id: int
    reaction: _root.TypeReaction

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\x76\x62\x7d"
        self.peer.write_to(out)
        out += pack_i(self.story_id)
        self.reaction.write_to(out)


class UpdateBotChatBoost(TLObject):
    """The form 'bot chat boost' of Update.

    ``updateBotChatBoost#904dd49c peer:Peer boost:Boost qts:int = Update``

    :param peer: The chat, user or channel it concerns.
    :param boost: The boost.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotChatBoost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x904DD49C
    TL_NAME: ClassVar[str] = "updateBotChatBoost"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotChatBoost#904dd49c peer:Peer boost:Boost qts:int = Update"

    peer: _root.TypePeer
    boost: _root.TypeBoost
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\xd4\x4d\x90"
        self.peer.write_to(out)
        self.boost.write_to(out)
        out += pack_i(self.qts)


class UpdateChannelViewForumAsMessages(TLObject):
    """The form 'channel view forum as messages' of Update.

    ``updateChannelViewForumAsMessages#07b68920 channel_id:long enabled:Bool = Update``

    :param channel_id: Id of the channel or supergroup.
    :param enabled: Whether this applies: enabled.

    https://core.telegram.org/constructor/updateChannelViewForumAsMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x07B68920
    TL_NAME: ClassVar[str] = "updateChannelViewForumAsMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChannelViewForumAsMessages#07b68920 channel_id:long enabled:Bool = Update"

    channel_id: int
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_IqI(0x07B68920, self.channel_id, BOOL_IDS[self.enabled])


class UpdatePeerWallpaper(TLObject):
    """The form 'peer wallpaper' of Update.

    ``updatePeerWallpaper#ae3f101d flags:# wallpaper_overridden:flags.1?true peer:Peer wallpaper:flags.0?WallPaper = Update``

    :param wallpaper_overridden: Whether this applies: wallpaper overridden.
    :param peer: The chat, user or channel it concerns.
    :param wallpaper: The wallpaper.

    https://core.telegram.org/constructor/updatePeerWallpaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAE3F101D
    TL_NAME: ClassVar[str] = "updatePeerWallpaper"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePeerWallpaper#ae3f101d flags:# wallpaper_overridden:flags.1?true peer:Peer wallpaper:flags.0?WallPaper = Update"

    peer: _root.TypePeer
    wallpaper_overridden: bool = False
    wallpaper: _root.TypeWallPaper | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.wallpaper_overridden:
            flags |= 2
        if self.wallpaper is not None:
            flags |= 1
        out += pack_2I(0xAE3F101D, flags)
        self.peer.write_to(out)
        if self.wallpaper is not None:
            self.wallpaper.write_to(out)


class UpdateBotMessageReaction(TLObject):
    """The form 'bot message reaction' of Update.

    ``updateBotMessageReaction#ac21d3ce peer:Peer msg_id:int date:int actor:Peer old_reactions:Vector<Reaction> new_reactions:Vector<Reaction> qts:int = Update``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param date: When it happened, in Unix seconds.
    :param actor: The actor.
    :param old_reactions: The old reactions.
    :param new_reactions: The new reactions.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotMessageReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC21D3CE
    TL_NAME: ClassVar[str] = "updateBotMessageReaction"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotMessageReaction#ac21d3ce peer:Peer msg_id:int date:int actor:Peer old_reactions:Vector<Reaction> new_reactions:Vector<Reaction> qts:int = Update"

    peer: _root.TypePeer
    msg_id: int
    date: int
    actor: _root.TypePeer
    old_reactions: list[_root.TypeReaction]
    new_reactions: list[_root.TypeReaction]
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xce\xd3\x21\xac"
        self.peer.write_to(out)
        out += pack_2i(self.msg_id, self.date)
        self.actor.write_to(out)
        write_objects(out, self.old_reactions)
        write_objects(out, self.new_reactions)
        out += pack_i(self.qts)


class UpdateBotMessageReactions(TLObject):
    """The form 'bot message reactions' of Update.

    ``updateBotMessageReactions#09cb7759 peer:Peer msg_id:int date:int reactions:Vector<ReactionCount> qts:int = Update``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param date: When it happened, in Unix seconds.
    :param reactions: The reactions.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotMessageReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x09CB7759
    TL_NAME: ClassVar[str] = "updateBotMessageReactions"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotMessageReactions#09cb7759 peer:Peer msg_id:int date:int reactions:Vector<ReactionCount> qts:int = Update"

    peer: _root.TypePeer
    msg_id: int
    date: int
    reactions: list[_root.TypeReactionCount]
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x59\x77\xcb\x09"
        self.peer.write_to(out)
        out += pack_2i(self.msg_id, self.date)
        write_objects(out, self.reactions)
        out += pack_i(self.qts)


class UpdateSavedDialogPinned(TLObject):
    """The form 'saved dialog pinned' of Update.

    ``updateSavedDialogPinned#aeaf9e74 flags:# pinned:flags.0?true peer:DialogPeer = Update``

    :param pinned: It is pinned.
    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/updateSavedDialogPinned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAEAF9E74
    TL_NAME: ClassVar[str] = "updateSavedDialogPinned"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateSavedDialogPinned#aeaf9e74 flags:# pinned:flags.0?true peer:DialogPeer = Update"

    peer: _root.TypeDialogPeer
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 1
        out += pack_2I(0xAEAF9E74, flags)
        self.peer.write_to(out)


class UpdatePinnedSavedDialogs(TLObject):
    """The form 'pinned saved dialogs' of Update.

    ``updatePinnedSavedDialogs#686c85a6 flags:# order:flags.0?Vector<DialogPeer> = Update``

    :param order: The order.

    https://core.telegram.org/constructor/updatePinnedSavedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x686C85A6
    TL_NAME: ClassVar[str] = "updatePinnedSavedDialogs"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePinnedSavedDialogs#686c85a6 flags:# order:flags.0?Vector<DialogPeer> = Update"

    order: list[_root.TypeDialogPeer] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.order is not None:
            flags |= 1
        out += pack_2I(0x686C85A6, flags)
        if self.order is not None:
            write_objects(out, self.order)


class UpdateSavedReactionTags(TLObject):
    """The form 'saved reaction tags' of Update.

    ``updateSavedReactionTags#39c67432 = Update``

    https://core.telegram.org/constructor/updateSavedReactionTags
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x39C67432
    TL_NAME: ClassVar[str] = "updateSavedReactionTags"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateSavedReactionTags#39c67432 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x32\x74\xc6\x39"


class UpdateSmsJob(TLObject):
    """The form 'sms job' of Update.

    ``updateSmsJob#f16269d4 job_id:string = Update``

    :param job_id: The job id.

    https://core.telegram.org/constructor/updateSmsJob
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF16269D4
    TL_NAME: ClassVar[str] = "updateSmsJob"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateSmsJob#f16269d4 job_id:string = Update"

    job_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd4\x69\x62\xf1"
        write_str(out, self.job_id)


class UpdateQuickReplies(TLObject):
    """The form 'quick replies' of Update.

    ``updateQuickReplies#f9470ab2 quick_replies:Vector<QuickReply> = Update``

    :param quick_replies: The quick replies.

    https://core.telegram.org/constructor/updateQuickReplies
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF9470AB2
    TL_NAME: ClassVar[str] = "updateQuickReplies"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateQuickReplies#f9470ab2 quick_replies:Vector<QuickReply> = Update"

    quick_replies: list[_root.TypeQuickReply]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb2\x0a\x47\xf9"
        write_objects(out, self.quick_replies)


class UpdateNewQuickReply(TLObject):
    """The form 'new quick reply' of Update.

    ``updateNewQuickReply#f53da717 quick_reply:QuickReply = Update``

    :param quick_reply: The quick reply.

    https://core.telegram.org/constructor/updateNewQuickReply
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF53DA717
    TL_NAME: ClassVar[str] = "updateNewQuickReply"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewQuickReply#f53da717 quick_reply:QuickReply = Update"

    quick_reply: _root.TypeQuickReply

    def write_to(self, out: bytearray) -> None:
        out += b"\x17\xa7\x3d\xf5"
        self.quick_reply.write_to(out)


class UpdateDeleteQuickReply(TLObject):
    """The form 'delete quick reply' of Update.

    ``updateDeleteQuickReply#53e6f1ec shortcut_id:int = Update``

    :param shortcut_id: Id of the shortcut.

    https://core.telegram.org/constructor/updateDeleteQuickReply
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x53E6F1EC
    TL_NAME: ClassVar[str] = "updateDeleteQuickReply"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDeleteQuickReply#53e6f1ec shortcut_id:int = Update"

    shortcut_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x53E6F1EC, self.shortcut_id)


class UpdateQuickReplyMessage(TLObject):
    """The form 'quick reply message' of Update.

    ``updateQuickReplyMessage#3e050d0f message:Message = Update``

    :param message: The text of the message.

    https://core.telegram.org/constructor/updateQuickReplyMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E050D0F
    TL_NAME: ClassVar[str] = "updateQuickReplyMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateQuickReplyMessage#3e050d0f message:Message = Update"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x0f\x0d\x05\x3e"
        self.message.write_to(out)


class UpdateDeleteQuickReplyMessages(TLObject):
    """The form 'delete quick reply messages' of Update.

    ``updateDeleteQuickReplyMessages#566fe7cd shortcut_id:int messages:Vector<int> = Update``

    :param shortcut_id: Id of the shortcut.
    :param messages: The messages.

    https://core.telegram.org/constructor/updateDeleteQuickReplyMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x566FE7CD
    TL_NAME: ClassVar[str] = "updateDeleteQuickReplyMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDeleteQuickReplyMessages#566fe7cd shortcut_id:int messages:Vector<int> = Update"

    shortcut_id: int
    messages: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x566FE7CD, self.shortcut_id)
        write_ints(out, self.messages)


class UpdateBotBusinessConnect(TLObject):
    """The form 'bot business connect' of Update.

    ``updateBotBusinessConnect#8ae5c97a connection:BotBusinessConnection qts:int = Update``

    :param connection: The connection.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotBusinessConnect
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8AE5C97A
    TL_NAME: ClassVar[str] = "updateBotBusinessConnect"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotBusinessConnect#8ae5c97a connection:BotBusinessConnection qts:int = Update"

    connection: _root.TypeBotBusinessConnection
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x7a\xc9\xe5\x8a"
        self.connection.write_to(out)
        out += pack_i(self.qts)


class UpdateBotNewBusinessMessage(TLObject):
    """The form 'bot new business message' of Update.

    ``updateBotNewBusinessMessage#9ddb347c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update``

    :param connection_id: The connection id.
    :param message: The text of the message.
    :param reply_to_message: The reply to message.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotNewBusinessMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9DDB347C
    TL_NAME: ClassVar[str] = "updateBotNewBusinessMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotNewBusinessMessage#9ddb347c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update"

    connection_id: str
    message: _root.TypeMessage
    qts: int
    reply_to_message: _root.TypeMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_to_message is not None:
            flags |= 1
        out += pack_2I(0x9DDB347C, flags)
        write_str(out, self.connection_id)
        self.message.write_to(out)
        if self.reply_to_message is not None:
            self.reply_to_message.write_to(out)
        out += pack_i(self.qts)


class UpdateBotEditBusinessMessage(TLObject):
    """The form 'bot edit business message' of Update.

    ``updateBotEditBusinessMessage#07df587c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update``

    :param connection_id: The connection id.
    :param message: The text of the message.
    :param reply_to_message: The reply to message.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotEditBusinessMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x07DF587C
    TL_NAME: ClassVar[str] = "updateBotEditBusinessMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotEditBusinessMessage#07df587c flags:# connection_id:string message:Message reply_to_message:flags.0?Message qts:int = Update"

    connection_id: str
    message: _root.TypeMessage
    qts: int
    reply_to_message: _root.TypeMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_to_message is not None:
            flags |= 1
        out += pack_2I(0x07DF587C, flags)
        write_str(out, self.connection_id)
        self.message.write_to(out)
        if self.reply_to_message is not None:
            self.reply_to_message.write_to(out)
        out += pack_i(self.qts)


class UpdateBotDeleteBusinessMessage(TLObject):
    """The form 'bot delete business message' of Update.

    ``updateBotDeleteBusinessMessage#a02a982e connection_id:string peer:Peer messages:Vector<int> qts:int = Update``

    :param connection_id: The connection id.
    :param peer: The chat, user or channel it concerns.
    :param messages: The messages.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotDeleteBusinessMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA02A982E
    TL_NAME: ClassVar[str] = "updateBotDeleteBusinessMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotDeleteBusinessMessage#a02a982e connection_id:string peer:Peer messages:Vector<int> qts:int = Update"

    connection_id: str
    peer: _root.TypePeer
    messages: list[int]
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x2e\x98\x2a\xa0"
        write_str(out, self.connection_id)
        self.peer.write_to(out)
        write_ints(out, self.messages)
        out += pack_i(self.qts)


class UpdateNewStoryReaction(TLObject):
    """The form 'new story reaction' of Update.

    ``updateNewStoryReaction#1824e40b story_id:int peer:Peer reaction:Reaction = Update``

    :param story_id: Id of the story.
    :param peer: The chat, user or channel it concerns.
    :param reaction: The reaction.

    https://core.telegram.org/constructor/updateNewStoryReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1824E40B
    TL_NAME: ClassVar[str] = "updateNewStoryReaction"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewStoryReaction#1824e40b story_id:int peer:Peer reaction:Reaction = Update"

    story_id: int
    peer: _root.TypePeer
    reaction: _root.TypeReaction

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x1824E40B, self.story_id)
        self.peer.write_to(out)
        self.reaction.write_to(out)


class UpdateStarsBalance(TLObject):
    """The form 'stars balance' of Update.

    ``updateStarsBalance#4e80a379 balance:StarsAmount = Update``

    :param balance: The balance.

    https://core.telegram.org/constructor/updateStarsBalance
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4E80A379
    TL_NAME: ClassVar[str] = "updateStarsBalance"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStarsBalance#4e80a379 balance:StarsAmount = Update"

    balance: _root.TypeStarsAmount

    def write_to(self, out: bytearray) -> None:
        out += b"\x79\xa3\x80\x4e"
        self.balance.write_to(out)


class UpdateBusinessBotCallbackQuery(TLObject):
    """The form 'business bot callback query' of Update.

    ``updateBusinessBotCallbackQuery#1ea2fda7 flags:# query_id:long user_id:long connection_id:string message:Message reply_to_message:flags.2?Message chat_instance:long data:flags.0?bytes = Update``

    :param query_id: Id of the query that is answered.
    :param user_id: Id of the user.
    :param connection_id: The connection id.
    :param message: The text of the message.
    :param reply_to_message: The reply to message.
    :param chat_instance: The chat instance.
    :param data: The raw data.

    https://core.telegram.org/constructor/updateBusinessBotCallbackQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1EA2FDA7
    TL_NAME: ClassVar[str] = "updateBusinessBotCallbackQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBusinessBotCallbackQuery#1ea2fda7 flags:# query_id:long user_id:long connection_id:string message:Message reply_to_message:flags.2?Message chat_instance:long data:flags.0?bytes = Update"

    query_id: int
    user_id: int
    connection_id: str
    message: _root.TypeMessage
    chat_instance: int
    reply_to_message: _root.TypeMessage | None = None
    data: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_to_message is not None:
            flags |= 4
        if self.data is not None:
            flags |= 1
        out += pack_2I2q(0x1EA2FDA7, flags, self.query_id, self.user_id)
        write_str(out, self.connection_id)
        self.message.write_to(out)
        if self.reply_to_message is not None:
            self.reply_to_message.write_to(out)
        out += pack_q(self.chat_instance)
        if self.data is not None:
            write_bytes(out, self.data)


class UpdateStarsRevenueStatus(TLObject):
    """The form 'stars revenue status' of Update.

    ``updateStarsRevenueStatus#a584b019 peer:Peer status:StarsRevenueStatus = Update``

    :param peer: The chat, user or channel it concerns.
    :param status: The status.

    https://core.telegram.org/constructor/updateStarsRevenueStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA584B019
    TL_NAME: ClassVar[str] = "updateStarsRevenueStatus"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStarsRevenueStatus#a584b019 peer:Peer status:StarsRevenueStatus = Update"

    peer: _root.TypePeer
    status: _root.TypeStarsRevenueStatus

    def write_to(self, out: bytearray) -> None:
        out += b"\x19\xb0\x84\xa5"
        self.peer.write_to(out)
        self.status.write_to(out)


class UpdateBotPurchasedPaidMedia(TLObject):
    """The form 'bot purchased paid media' of Update.

    ``updateBotPurchasedPaidMedia#283bd312 user_id:long payload:string qts:int = Update``

    :param user_id: Id of the user.
    :param payload: The payload.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotPurchasedPaidMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x283BD312
    TL_NAME: ClassVar[str] = "updateBotPurchasedPaidMedia"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotPurchasedPaidMedia#283bd312 user_id:long payload:string qts:int = Update"

    user_id: int
    payload: str
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x283BD312, self.user_id)
        write_str(out, self.payload)
        out += pack_i(self.qts)


class UpdatePaidReactionPrivacy(TLObject):
    """The form 'paid reaction privacy' of Update.

    ``updatePaidReactionPrivacy#8b725fce private:PaidReactionPrivacy = Update``

    :param private: The private.

    https://core.telegram.org/constructor/updatePaidReactionPrivacy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8B725FCE
    TL_NAME: ClassVar[str] = "updatePaidReactionPrivacy"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePaidReactionPrivacy#8b725fce private:PaidReactionPrivacy = Update"

    private: _root.TypePaidReactionPrivacy

    def write_to(self, out: bytearray) -> None:
        out += b"\xce\x5f\x72\x8b"
        self.private.write_to(out)


class UpdateSentPhoneCode(TLObject):
    """The form 'sent phone code' of Update.

    ``updateSentPhoneCode#504aa18f sent_code:auth.SentCode = Update``

    :param sent_code: The sent code.

    https://core.telegram.org/constructor/updateSentPhoneCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x504AA18F
    TL_NAME: ClassVar[str] = "updateSentPhoneCode"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateSentPhoneCode#504aa18f sent_code:auth.SentCode = Update"

    sent_code: _auth.TypeSentCode

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\xa1\x4a\x50"
        self.sent_code.write_to(out)


class UpdateGroupCallChainBlocks(TLObject):
    """The form 'group call chain blocks' of Update.

    ``updateGroupCallChainBlocks#a477288f call:InputGroupCall sub_chain_id:int blocks:Vector<bytes> next_offset:int = Update``

    :param call: The call.
    :param sub_chain_id: Id of the sub chain.
    :param blocks: The blocks.
    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/updateGroupCallChainBlocks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA477288F
    TL_NAME: ClassVar[str] = "updateGroupCallChainBlocks"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateGroupCallChainBlocks#a477288f call:InputGroupCall sub_chain_id:int blocks:Vector<bytes> next_offset:int = Update"

    call: _root.TypeInputGroupCall
    sub_chain_id: int
    blocks: list[bytes]
    next_offset: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\x28\x77\xa4"
        self.call.write_to(out)
        out += pack_i(self.sub_chain_id)
        _write_Vector_bytes(out, self.blocks)
        out += pack_i(self.next_offset)


class UpdateReadMonoForumInbox(TLObject):
    """The form 'read mono forum inbox' of Update.

    ``updateReadMonoForumInbox#77b0e372 channel_id:long saved_peer_id:Peer read_max_id:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param saved_peer_id: The saved peer id.
    :param read_max_id: Id of the read max.

    https://core.telegram.org/constructor/updateReadMonoForumInbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77B0E372
    TL_NAME: ClassVar[str] = "updateReadMonoForumInbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadMonoForumInbox#77b0e372 channel_id:long saved_peer_id:Peer read_max_id:int = Update"

    channel_id: int
    saved_peer_id: _root.TypePeer
    read_max_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x77B0E372, self.channel_id)
        self.saved_peer_id.write_to(out)
        out += pack_i(self.read_max_id)


class UpdateReadMonoForumOutbox(TLObject):
    """The form 'read mono forum outbox' of Update.

    ``updateReadMonoForumOutbox#a4a79376 channel_id:long saved_peer_id:Peer read_max_id:int = Update``

    :param channel_id: Id of the channel or supergroup.
    :param saved_peer_id: The saved peer id.
    :param read_max_id: Id of the read max.

    https://core.telegram.org/constructor/updateReadMonoForumOutbox
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA4A79376
    TL_NAME: ClassVar[str] = "updateReadMonoForumOutbox"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateReadMonoForumOutbox#a4a79376 channel_id:long saved_peer_id:Peer read_max_id:int = Update"

    channel_id: int
    saved_peer_id: _root.TypePeer
    read_max_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA4A79376, self.channel_id)
        self.saved_peer_id.write_to(out)
        out += pack_i(self.read_max_id)


class UpdateMonoForumNoPaidException(TLObject):
    """The form 'mono forum no paid exception' of Update.

    ``updateMonoForumNoPaidException#9f812b08 flags:# exception:flags.0?true channel_id:long saved_peer_id:Peer = Update``

    :param exception: Whether this applies: exception.
    :param channel_id: Id of the channel or supergroup.
    :param saved_peer_id: The saved peer id.

    https://core.telegram.org/constructor/updateMonoForumNoPaidException
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F812B08
    TL_NAME: ClassVar[str] = "updateMonoForumNoPaidException"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateMonoForumNoPaidException#9f812b08 flags:# exception:flags.0?true channel_id:long saved_peer_id:Peer = Update"

    channel_id: int
    saved_peer_id: _root.TypePeer
    exception: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.exception:
            flags |= 1
        out += pack_2Iq(0x9F812B08, flags, self.channel_id)
        self.saved_peer_id.write_to(out)


class UpdateGroupCallMessage(TLObject):
    """The form 'group call message' of Update.

    ``updateGroupCallMessage#d8326f0d call:InputGroupCall message:GroupCallMessage = Update``

    :param call: The call.
    :param message: The text of the message.

    https://core.telegram.org/constructor/updateGroupCallMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD8326F0D
    TL_NAME: ClassVar[str] = "updateGroupCallMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateGroupCallMessage#d8326f0d call:InputGroupCall message:GroupCallMessage = Update"

    call: _root.TypeInputGroupCall
    message: _root.TypeGroupCallMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x0d\x6f\x32\xd8"
        self.call.write_to(out)
        self.message.write_to(out)


class UpdateGroupCallEncryptedMessage(TLObject):
    """The form 'group call encrypted message' of Update.

    ``updateGroupCallEncryptedMessage#c957a766 call:InputGroupCall from_id:Peer encrypted_message:bytes = Update``

    :param call: The call.
    :param from_id: Who it is from.
    :param encrypted_message: The encrypted message.

    https://core.telegram.org/constructor/updateGroupCallEncryptedMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC957A766
    TL_NAME: ClassVar[str] = "updateGroupCallEncryptedMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateGroupCallEncryptedMessage#c957a766 call:InputGroupCall from_id:Peer encrypted_message:bytes = Update"
    _SECRET = frozenset({"encrypted_message"})

    call: _root.TypeInputGroupCall
    from_id: _root.TypePeer
    encrypted_message: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x66\xa7\x57\xc9"
        self.call.write_to(out)
        self.from_id.write_to(out)
        write_bytes(out, self.encrypted_message)


class UpdatePinnedForumTopic(TLObject):
    """The form 'pinned forum topic' of Update.

    ``updatePinnedForumTopic#683b2c52 flags:# pinned:flags.0?true peer:Peer topic_id:int = Update``

    :param pinned: It is pinned.
    :param peer: The chat, user or channel it concerns.
    :param topic_id: Id of the topic.

    https://core.telegram.org/constructor/updatePinnedForumTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x683B2C52
    TL_NAME: ClassVar[str] = "updatePinnedForumTopic"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePinnedForumTopic#683b2c52 flags:# pinned:flags.0?true peer:Peer topic_id:int = Update"

    peer: _root.TypePeer
    topic_id: int
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 1
        out += pack_2I(0x683B2C52, flags)
        self.peer.write_to(out)
        out += pack_i(self.topic_id)


class UpdatePinnedForumTopics(TLObject):
    """The form 'pinned forum topics' of Update.

    ``updatePinnedForumTopics#def143d0 flags:# peer:Peer order:flags.0?Vector<int> = Update``

    :param peer: The chat, user or channel it concerns.
    :param order: The order.

    https://core.telegram.org/constructor/updatePinnedForumTopics
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDEF143D0
    TL_NAME: ClassVar[str] = "updatePinnedForumTopics"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updatePinnedForumTopics#def143d0 flags:# peer:Peer order:flags.0?Vector<int> = Update"

    peer: _root.TypePeer
    order: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.order is not None:
            flags |= 1
        out += pack_2I(0xDEF143D0, flags)
        self.peer.write_to(out)
        if self.order is not None:
            write_ints(out, self.order)


class UpdateDeleteGroupCallMessages(TLObject):
    """The form 'delete group call messages' of Update.

    ``updateDeleteGroupCallMessages#3e85e92c call:InputGroupCall messages:Vector<int> = Update``

    :param call: The call.
    :param messages: The messages.

    https://core.telegram.org/constructor/updateDeleteGroupCallMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E85E92C
    TL_NAME: ClassVar[str] = "updateDeleteGroupCallMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDeleteGroupCallMessages#3e85e92c call:InputGroupCall messages:Vector<int> = Update"

    call: _root.TypeInputGroupCall
    messages: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x2c\xe9\x85\x3e"
        self.call.write_to(out)
        write_ints(out, self.messages)


class UpdateStarGiftAuctionState(TLObject):
    """The form 'star gift auction state' of Update.

    ``updateStarGiftAuctionState#48e246c2 gift_id:long state:StarGiftAuctionState = Update``

    :param gift_id: Id of the gift.
    :param state: The state.

    https://core.telegram.org/constructor/updateStarGiftAuctionState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48E246C2
    TL_NAME: ClassVar[str] = "updateStarGiftAuctionState"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStarGiftAuctionState#48e246c2 gift_id:long state:StarGiftAuctionState = Update"

    gift_id: int
    state: _root.TypeStarGiftAuctionState

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x48E246C2, self.gift_id)
        self.state.write_to(out)


class UpdateStarGiftAuctionUserState(TLObject):
    """The form 'star gift auction user state' of Update.

    ``updateStarGiftAuctionUserState#dc58f31e gift_id:long user_state:StarGiftAuctionUserState = Update``

    :param gift_id: Id of the gift.
    :param user_state: The user state.

    https://core.telegram.org/constructor/updateStarGiftAuctionUserState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDC58F31E
    TL_NAME: ClassVar[str] = "updateStarGiftAuctionUserState"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStarGiftAuctionUserState#dc58f31e gift_id:long user_state:StarGiftAuctionUserState = Update"

    gift_id: int
    user_state: _root.TypeStarGiftAuctionUserState

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xDC58F31E, self.gift_id)
        self.user_state.write_to(out)


class UpdateEmojiGameInfo(TLObject):
    """The form 'emoji game info' of Update.

    ``updateEmojiGameInfo#fb9c547a info:messages.EmojiGameInfo = Update``

    :param info: The info.

    https://core.telegram.org/constructor/updateEmojiGameInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFB9C547A
    TL_NAME: ClassVar[str] = "updateEmojiGameInfo"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateEmojiGameInfo#fb9c547a info:messages.EmojiGameInfo = Update"

    info: _messages.TypeEmojiGameInfo

    def write_to(self, out: bytearray) -> None:
        out += b"\x7a\x54\x9c\xfb"
        self.info.write_to(out)


class UpdateStarGiftCraftFail(TLObject):
    """The form 'star gift craft fail' of Update.

    ``updateStarGiftCraftFail#ac072444 = Update``

    https://core.telegram.org/constructor/updateStarGiftCraftFail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC072444
    TL_NAME: ClassVar[str] = "updateStarGiftCraftFail"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateStarGiftCraftFail#ac072444 = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\x24\x07\xac"


class UpdateChatParticipantRank(TLObject):
    """The form 'chat participant rank' of Update.

    ``updateChatParticipantRank#bd8367b9 chat_id:long user_id:long rank:string version:int = Update``

    :param chat_id: Id of the basic group.
    :param user_id: Id of the user.
    :param rank: The rank.
    :param version: The version.

    https://core.telegram.org/constructor/updateChatParticipantRank
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD8367B9
    TL_NAME: ClassVar[str] = "updateChatParticipantRank"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateChatParticipantRank#bd8367b9 chat_id:long user_id:long rank:string version:int = Update"

    chat_id: int
    user_id: int
    rank: str
    version: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xBD8367B9, self.chat_id, self.user_id)
        write_str(out, self.rank)
        out += pack_i(self.version)


class UpdateManagedBot(TLObject):
    """The form 'managed bot' of Update.

    ``updateManagedBot#4880ed9a user_id:long bot_id:long qts:int = Update``

    :param user_id: Id of the user.
    :param bot_id: Id of the bot.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateManagedBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4880ED9A
    TL_NAME: ClassVar[str] = "updateManagedBot"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateManagedBot#4880ed9a user_id:long bot_id:long qts:int = Update"

    user_id: int
    bot_id: int
    qts: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2qi(0x4880ED9A, self.user_id, self.bot_id, self.qts)


class UpdateBotGuestChatQuery(TLObject):
    """The form 'bot guest chat query' of Update.

    ``updateBotGuestChatQuery#cdd4093d flags:# query_id:long message:Message reference_messages:flags.0?Vector<Message> qts:int = Update``

    :param query_id: Id of the query that is answered.
    :param message: The text of the message.
    :param reference_messages: The reference messages.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotGuestChatQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCDD4093D
    TL_NAME: ClassVar[str] = "updateBotGuestChatQuery"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotGuestChatQuery#cdd4093d flags:# query_id:long message:Message reference_messages:flags.0?Vector<Message> qts:int = Update"

    query_id: int
    message: _root.TypeMessage
    qts: int
    reference_messages: list[_root.TypeMessage] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reference_messages is not None:
            flags |= 1
        out += pack_2Iq(0xCDD4093D, flags, self.query_id)
        self.message.write_to(out)
        if self.reference_messages is not None:
            write_objects(out, self.reference_messages)
        out += pack_i(self.qts)


class UpdateAiComposeTones(TLObject):
    """The form 'ai compose tones' of Update.

    ``updateAiComposeTones#8c0f91fb = Update``

    https://core.telegram.org/constructor/updateAiComposeTones
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C0F91FB
    TL_NAME: ClassVar[str] = "updateAiComposeTones"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateAiComposeTones#8c0f91fb = Update"

    def write_to(self, out: bytearray) -> None:
        out += b"\xfb\x91\x0f\x8c"


class UpdateJoinChatWebViewDecision(TLObject):
    """The form 'join chat web view decision' of Update.

    ``updateJoinChatWebViewDecision#bdac7e70 peer:Peer query_id:long result:JoinChatBotResult = Update``

    :param peer: The chat, user or channel it concerns.
    :param query_id: Id of the query that is answered.
    :param result: The result.

    https://core.telegram.org/constructor/updateJoinChatWebViewDecision
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDAC7E70
    TL_NAME: ClassVar[str] = "updateJoinChatWebViewDecision"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateJoinChatWebViewDecision#bdac7e70 peer:Peer query_id:long result:JoinChatBotResult = Update"

    peer: _root.TypePeer
    query_id: int
    result: _root.TypeJoinChatBotResult

    def write_to(self, out: bytearray) -> None:
        out += b"\x70\x7e\xac\xbd"
        self.peer.write_to(out)
        out += pack_q(self.query_id)
        self.result.write_to(out)


class UpdateNewBotConnection(TLObject):
    """The form 'new bot connection' of Update.

    ``updateNewBotConnection#b22083a6 flags:# confirmed:flags.0?true bot_id:long date:flags.1?int device:flags.1?string location:flags.1?string = Update``

    :param confirmed: Whether this applies: confirmed.
    :param bot_id: Id of the bot.
    :param date: When it happened, in Unix seconds.
    :param device: The device.
    :param location: Where the file is.

    https://core.telegram.org/constructor/updateNewBotConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB22083A6
    TL_NAME: ClassVar[str] = "updateNewBotConnection"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewBotConnection#b22083a6 flags:# confirmed:flags.0?true bot_id:long date:flags.1?int device:flags.1?string location:flags.1?string = Update"

    bot_id: int
    confirmed: bool = False
    date: int | None = None
    device: str | None = None
    location: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.confirmed:
            flags |= 1
        if self.date is not None or self.device is not None or self.location is not None:
            flags |= 2
        out += pack_2Iq(0xB22083A6, flags, self.bot_id)
        if flags & 2:
            out += pack_i(self.date)
        if flags & 2:
            write_str(out, self.device)
        if flags & 2:
            write_str(out, self.location)


class UpdateWebBrowserSettings(TLObject):
    """The form 'web browser settings' of Update.

    ``updateWebBrowserSettings#c39a2ade flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = Update``

    :param open_external_browser: Whether this applies: open external browser.
    :param display_close_button: Whether this applies: display close button.

    https://core.telegram.org/constructor/updateWebBrowserSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC39A2ADE
    TL_NAME: ClassVar[str] = "updateWebBrowserSettings"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateWebBrowserSettings#c39a2ade flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = Update"

    open_external_browser: bool = False
    display_close_button: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.open_external_browser:
            flags |= 1
        if self.display_close_button:
            flags |= 2
        out += pack_2I(0xC39A2ADE, flags)


class UpdateWebBrowserException(TLObject):
    """The form 'web browser exception' of Update.

    ``updateWebBrowserException#140502d1 flags:# delete:flags.1?true open_external_browser:flags.0?Bool exception:WebDomainException = Update``

    :param delete: Whether this applies: delete.
    :param open_external_browser: Whether this applies: open external browser.
    :param exception: The exception.

    https://core.telegram.org/constructor/updateWebBrowserException
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x140502D1
    TL_NAME: ClassVar[str] = "updateWebBrowserException"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateWebBrowserException#140502d1 flags:# delete:flags.1?true open_external_browser:flags.0?Bool exception:WebDomainException = Update"

    exception: _root.TypeWebDomainException
    delete: bool = False
    open_external_browser: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.delete:
            flags |= 2
        if self.open_external_browser is not None:
            flags |= 1
        out += pack_2I(0x140502D1, flags)
        if self.open_external_browser is not None:
            out += pack_I(BOOL_IDS[self.open_external_browser])
        self.exception.write_to(out)


class UpdateNewEphemeralMessage(TLObject):
    """The form 'new ephemeral message' of Update.

    ``updateNewEphemeralMessage#20bcbba1 message:EphemeralMessage = Update``

    :param message: The text of the message.

    https://core.telegram.org/constructor/updateNewEphemeralMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x20BCBBA1
    TL_NAME: ClassVar[str] = "updateNewEphemeralMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateNewEphemeralMessage#20bcbba1 message:EphemeralMessage = Update"

    message: _root.TypeEphemeralMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\xa1\xbb\xbc\x20"
        self.message.write_to(out)


class UpdateDeleteEphemeralMessages(TLObject):
    """The form 'delete ephemeral messages' of Update.

    ``updateDeleteEphemeralMessages#56dbfcf8 peer:Peer ids:Vector<int> = Update``

    :param peer: The chat, user or channel it concerns.
    :param ids: The ids.

    https://core.telegram.org/constructor/updateDeleteEphemeralMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56DBFCF8
    TL_NAME: ClassVar[str] = "updateDeleteEphemeralMessages"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateDeleteEphemeralMessages#56dbfcf8 peer:Peer ids:Vector<int> = Update"

    peer: _root.TypePeer
    ids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\xfc\xdb\x56"
        self.peer.write_to(out)
        write_ints(out, self.ids)


class UpdateEditEphemeralMessage(TLObject):
    """The form 'edit ephemeral message' of Update.

    ``updateEditEphemeralMessage#4bbb8f01 message:EphemeralMessage = Update``

    :param message: The text of the message.

    https://core.telegram.org/constructor/updateEditEphemeralMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4BBB8F01
    TL_NAME: ClassVar[str] = "updateEditEphemeralMessage"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateEditEphemeralMessage#4bbb8f01 message:EphemeralMessage = Update"

    message: _root.TypeEphemeralMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x01\x8f\xbb\x4b"
        self.message.write_to(out)


class UpdateBotStarsSubscription(TLObject):
    """The form 'bot stars subscription' of Update.

    ``updateBotStarsSubscription#6c0d8e23 flags:# canceled:flags.0?true payment_failed:flags.1?true restored:flags.2?true user_id:long payload:bytes qts:int = Update``

    :param canceled: Whether this applies: canceled.
    :param payment_failed: Whether this applies: payment failed.
    :param restored: Whether this applies: restored.
    :param user_id: Id of the user.
    :param payload: The payload.
    :param qts: The position in the stream of updates about secret chats and bots.

    https://core.telegram.org/constructor/updateBotStarsSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C0D8E23
    TL_NAME: ClassVar[str] = "updateBotStarsSubscription"
    TL_TYPE: ClassVar[str] = "Update"
    TL: ClassVar[str] = "updateBotStarsSubscription#6c0d8e23 flags:# canceled:flags.0?true payment_failed:flags.1?true restored:flags.2?true user_id:long payload:bytes qts:int = Update"

    user_id: int
    payload: bytes
    qts: int
    canceled: bool = False
    payment_failed: bool = False
    restored: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.canceled:
            flags |= 1
        if self.payment_failed:
            flags |= 2
        if self.restored:
            flags |= 4
        out += pack_2Iq(0x6C0D8E23, flags, self.user_id)
        write_bytes(out, self.payload)
        out += pack_i(self.qts)


TypeUpdate: TypeAlias = UpdateNewMessage | UpdateMessageID | UpdateDeleteMessages | UpdateUserTyping | UpdateChatUserTyping | UpdateChatParticipants | UpdateUserStatus | UpdateUserName | UpdateNewAuthorization | UpdateNewEncryptedMessage | UpdateEncryptedChatTyping | UpdateEncryption | UpdateEncryptedMessagesRead | UpdateChatParticipantAdd | UpdateChatParticipantDelete | UpdateDcOptions | UpdateNotifySettings | UpdateServiceNotification | UpdatePrivacy | UpdateUserPhone | UpdateReadHistoryInbox | UpdateReadHistoryOutbox | UpdateWebPage | UpdateReadMessagesContents | UpdateChannelTooLong | UpdateChannel | UpdateNewChannelMessage | UpdateReadChannelInbox | UpdateDeleteChannelMessages | UpdateChannelMessageViews | UpdateChatParticipantAdmin | UpdateNewStickerSet | UpdateStickerSetsOrder | UpdateStickerSets | UpdateSavedGifs | UpdateBotInlineQuery | UpdateBotInlineSend | UpdateEditChannelMessage | UpdateBotCallbackQuery | UpdateEditMessage | UpdateInlineBotCallbackQuery | UpdateReadChannelOutbox | UpdateDraftMessage | UpdateReadFeaturedStickers | UpdateRecentStickers | UpdateConfig | UpdatePtsChanged | UpdateChannelWebPage | UpdateDialogPinned | UpdatePinnedDialogs | UpdateBotWebhookJSON | UpdateBotWebhookJSONQuery | UpdateBotShippingQuery | UpdateBotPrecheckoutQuery | UpdatePhoneCall | UpdateLangPackTooLong | UpdateLangPack | UpdateFavedStickers | UpdateChannelReadMessagesContents | UpdateContactsReset | UpdateChannelAvailableMessages | UpdateDialogUnreadMark | UpdateMessagePoll | UpdateChatDefaultBannedRights | UpdateFolderPeers | UpdatePeerSettings | UpdatePeerLocated | UpdateNewScheduledMessage | UpdateDeleteScheduledMessages | UpdateTheme | UpdateGeoLiveViewed | UpdateLoginToken | UpdateMessagePollVote | UpdateDialogFilter | UpdateDialogFilterOrder | UpdateDialogFilters | UpdatePhoneCallSignalingData | UpdateChannelMessageForwards | UpdateReadChannelDiscussionInbox | UpdateReadChannelDiscussionOutbox | UpdatePeerBlocked | UpdateChannelUserTyping | UpdatePinnedMessages | UpdatePinnedChannelMessages | UpdateChat | UpdateGroupCallParticipants | UpdateGroupCall | UpdatePeerHistoryTTL | UpdateChatParticipant | UpdateChannelParticipant | UpdateBotStopped | UpdateGroupCallConnection | UpdateBotCommands | UpdatePendingJoinRequests | UpdateBotChatInviteRequester | UpdateMessageReactions | UpdateAttachMenuBots | UpdateWebViewResultSent | UpdateBotMenuButton | UpdateSavedRingtones | UpdateTranscribedAudio | UpdateReadFeaturedEmojiStickers | UpdateUserEmojiStatus | UpdateRecentEmojiStatuses | UpdateRecentReactions | UpdateMoveStickerSetToTop | UpdateMessageExtendedMedia | UpdateUser | UpdateAutoSaveSettings | UpdateStory | UpdateReadStories | UpdateStoryID | UpdateStoriesStealthMode | UpdateSentStoryReaction | UpdateBotChatBoost | UpdateChannelViewForumAsMessages | UpdatePeerWallpaper | UpdateBotMessageReaction | UpdateBotMessageReactions | UpdateSavedDialogPinned | UpdatePinnedSavedDialogs | UpdateSavedReactionTags | UpdateSmsJob | UpdateQuickReplies | UpdateNewQuickReply | UpdateDeleteQuickReply | UpdateQuickReplyMessage | UpdateDeleteQuickReplyMessages | UpdateBotBusinessConnect | UpdateBotNewBusinessMessage | UpdateBotEditBusinessMessage | UpdateBotDeleteBusinessMessage | UpdateNewStoryReaction | UpdateStarsBalance | UpdateBusinessBotCallbackQuery | UpdateStarsRevenueStatus | UpdateBotPurchasedPaidMedia | UpdatePaidReactionPrivacy | UpdateSentPhoneCode | UpdateGroupCallChainBlocks | UpdateReadMonoForumInbox | UpdateReadMonoForumOutbox | UpdateMonoForumNoPaidException | UpdateGroupCallMessage | UpdateGroupCallEncryptedMessage | UpdatePinnedForumTopic | UpdatePinnedForumTopics | UpdateDeleteGroupCallMessages | UpdateStarGiftAuctionState | UpdateStarGiftAuctionUserState | UpdateEmojiGameInfo | UpdateStarGiftCraftFail | UpdateChatParticipantRank | UpdateManagedBot | UpdateBotGuestChatQuery | UpdateAiComposeTones | UpdateJoinChatWebViewDecision | UpdateNewBotConnection | UpdateWebBrowserSettings | UpdateWebBrowserException | UpdateNewEphemeralMessage | UpdateDeleteEphemeralMessages | UpdateEditEphemeralMessage | UpdateBotStarsSubscription
"""``Update``: https://core.telegram.org/type/Update"""


def _read_UpdateNewMessage(data: bytes, pos: int, depth: int, new: Any = UpdateNewMessage) -> tuple[UpdateNewMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    pts, pts_count = unpack_2i(data, pos)
    return new(message, pts, pts_count), pos + 8


def _read_UpdateMessageID(data: bytes, pos: int, depth: int, new: Any = UpdateMessageID) -> tuple[UpdateMessageID, int]:
    id, random_id = unpack_iq(data, pos)
    return new(id, random_id), pos + 12


def _read_UpdateDeleteMessages(data: bytes, pos: int, depth: int, new: Any = UpdateDeleteMessages) -> tuple[UpdateDeleteMessages, int]:
    messages, pos = read_ints(data, pos)
    pts, pts_count = unpack_2i(data, pos)
    return new(messages, pts, pts_count), pos + 8


def _read_UpdateUserTyping(data: bytes, pos: int, depth: int, new: Any = UpdateUserTyping) -> tuple[UpdateUserTyping, int]:
    flags, user_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    cid = unpack_I(data, pos)[0]
    action, pos = _SendMessageAction_table[cid](data, pos + 4, depth + 1)
    return new(user_id, action, top_msg_id), pos


def _read_UpdateChatUserTyping(data: bytes, pos: int, depth: int, new: Any = UpdateChatUserTyping) -> tuple[UpdateChatUserTyping, int]:
    chat_id, cid = unpack_qI(data, pos)
    from_id, pos = _Peer_table[cid](data, pos + 12, depth + 1)
    cid = unpack_I(data, pos)[0]
    action, pos = _SendMessageAction_table[cid](data, pos + 4, depth + 1)
    return new(chat_id, from_id, action), pos


def _read_UpdateChatParticipants(data: bytes, pos: int, depth: int, new: Any = UpdateChatParticipants) -> tuple[UpdateChatParticipants, int]:
    cid = unpack_I(data, pos)[0]
    participants, pos = _ChatParticipants_table[cid](data, pos + 4, depth + 1)
    return new(participants), pos


def _read_UpdateUserStatus(data: bytes, pos: int, depth: int, new: Any = UpdateUserStatus) -> tuple[UpdateUserStatus, int]:
    user_id, cid = unpack_qI(data, pos)
    status, pos = _UserStatus_table[cid](data, pos + 12, depth + 1)
    return new(user_id, status), pos


def _read_UpdateUserName(data: bytes, pos: int, depth: int, new: Any = UpdateUserName) -> tuple[UpdateUserName, int]:
    user_id = unpack_q(data, pos)[0]
    first_name, pos = read_str(data, pos + 8)
    last_name, pos = read_str(data, pos)
    usernames, pos = read_objects(_Username_table, data, pos, depth)
    return new(user_id, first_name, last_name, usernames), pos


def _read_UpdateNewAuthorization(data: bytes, pos: int, depth: int, new: Any = UpdateNewAuthorization) -> tuple[UpdateNewAuthorization, int]:
    flags, hash = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        date = unpack_i(data, pos)[0]
        pos += 4
    else:
        date = None
    if flags & 1:
        device, pos = read_str(data, pos)
    else:
        device = None
    if flags & 1:
        location, pos = read_str(data, pos)
    else:
        location = None
    return new(hash, flags & 1 != 0, date, device, location), pos


def _read_UpdateNewEncryptedMessage(data: bytes, pos: int, depth: int, new: Any = UpdateNewEncryptedMessage) -> tuple[UpdateNewEncryptedMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _EncryptedMessage_table[cid](data, pos + 4, depth + 1)
    qts = unpack_i(data, pos)[0]
    return new(message, qts), pos + 4


def _read_UpdateEncryptedChatTyping(data: bytes, pos: int, depth: int, new: Any = UpdateEncryptedChatTyping) -> tuple[UpdateEncryptedChatTyping, int]:
    chat_id = unpack_i(data, pos)[0]
    return new(chat_id), pos + 4


def _read_UpdateEncryption(data: bytes, pos: int, depth: int, new: Any = UpdateEncryption) -> tuple[UpdateEncryption, int]:
    cid = unpack_I(data, pos)[0]
    chat, pos = _EncryptedChat_table[cid](data, pos + 4, depth + 1)
    date = unpack_i(data, pos)[0]
    return new(chat, date), pos + 4


def _read_UpdateEncryptedMessagesRead(data: bytes, pos: int, depth: int, new: Any = UpdateEncryptedMessagesRead) -> tuple[UpdateEncryptedMessagesRead, int]:
    chat_id, max_date, date = unpack_3i(data, pos)
    return new(chat_id, max_date, date), pos + 12


def _read_UpdateChatParticipantAdd(data: bytes, pos: int, depth: int, new: Any = UpdateChatParticipantAdd) -> tuple[UpdateChatParticipantAdd, int]:
    chat_id, user_id, inviter_id, date, version = unpack_3q2i(data, pos)
    return new(chat_id, user_id, inviter_id, date, version), pos + 32


def _read_UpdateChatParticipantDelete(data: bytes, pos: int, depth: int, new: Any = UpdateChatParticipantDelete) -> tuple[UpdateChatParticipantDelete, int]:
    chat_id, user_id, version = unpack_2qi(data, pos)
    return new(chat_id, user_id, version), pos + 20


def _read_UpdateDcOptions(data: bytes, pos: int, depth: int, new: Any = UpdateDcOptions) -> tuple[UpdateDcOptions, int]:
    dc_options, pos = read_objects(_DcOption_table, data, pos, depth)
    return new(dc_options), pos


def _read_UpdateNotifySettings(data: bytes, pos: int, depth: int, new: Any = UpdateNotifySettings) -> tuple[UpdateNotifySettings, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _NotifyPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    notify_settings, pos = _PeerNotifySettings_table[cid](data, pos + 4, depth + 1)
    return new(peer, notify_settings), pos


def _read_UpdateServiceNotification(data: bytes, pos: int, depth: int, new: Any = UpdateServiceNotification) -> tuple[UpdateServiceNotification, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        inbox_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        inbox_date = None
    type, pos = read_str(data, pos)
    message, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    media, pos = _MessageMedia_table[cid](data, pos + 4, depth + 1)
    entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    return new(type, message, media, entities, flags & 1 != 0, flags & 4 != 0, inbox_date), pos


def _read_UpdatePrivacy(data: bytes, pos: int, depth: int, new: Any = UpdatePrivacy) -> tuple[UpdatePrivacy, int]:
    cid = unpack_I(data, pos)[0]
    key, pos = _PrivacyKey_table[cid](data, pos + 4, depth + 1)
    rules, pos = read_objects(_PrivacyRule_table, data, pos, depth)
    return new(key, rules), pos


def _read_UpdateUserPhone(data: bytes, pos: int, depth: int, new: Any = UpdateUserPhone) -> tuple[UpdateUserPhone, int]:
    user_id = unpack_q(data, pos)[0]
    phone, pos = read_str(data, pos + 8)
    return new(user_id, phone), pos


def _read_UpdateReadHistoryInbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadHistoryInbox) -> tuple[UpdateReadHistoryInbox, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        folder_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        folder_id = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    if flags & 2:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    max_id, still_unread_count, pts, pts_count = unpack_4i(data, pos)
    return new(peer, max_id, still_unread_count, pts, pts_count, folder_id, top_msg_id), pos + 16


def _read_UpdateReadHistoryOutbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadHistoryOutbox) -> tuple[UpdateReadHistoryOutbox, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    max_id, pts, pts_count = unpack_3i(data, pos)
    return new(peer, max_id, pts, pts_count), pos + 12


def _read_UpdateWebPage(data: bytes, pos: int, depth: int, new: Any = UpdateWebPage) -> tuple[UpdateWebPage, int]:
    cid = unpack_I(data, pos)[0]
    webpage, pos = _WebPage_table[cid](data, pos + 4, depth + 1)
    pts, pts_count = unpack_2i(data, pos)
    return new(webpage, pts, pts_count), pos + 8


def _read_UpdateReadMessagesContents(data: bytes, pos: int, depth: int, new: Any = UpdateReadMessagesContents) -> tuple[UpdateReadMessagesContents, int]:
    flags = unpack_I(data, pos)[0]
    messages, pos = read_ints(data, pos + 4)
    pts, pts_count = unpack_2i(data, pos)
    pos += 8
    if flags & 1:
        date = unpack_i(data, pos)[0]
        pos += 4
    else:
        date = None
    return new(messages, pts, pts_count, date), pos


def _read_UpdateChannelTooLong(data: bytes, pos: int, depth: int, new: Any = UpdateChannelTooLong) -> tuple[UpdateChannelTooLong, int]:
    flags, channel_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        pts = unpack_i(data, pos)[0]
        pos += 4
    else:
        pts = None
    return new(channel_id, pts), pos


def _read_UpdateChannel(data: bytes, pos: int, depth: int, new: Any = UpdateChannel) -> tuple[UpdateChannel, int]:
    channel_id = unpack_q(data, pos)[0]
    return new(channel_id), pos + 8


def _read_UpdateNewChannelMessage(data: bytes, pos: int, depth: int, new: Any = UpdateNewChannelMessage) -> tuple[UpdateNewChannelMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    pts, pts_count = unpack_2i(data, pos)
    return new(message, pts, pts_count), pos + 8


def _read_UpdateReadChannelInbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadChannelInbox) -> tuple[UpdateReadChannelInbox, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        folder_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        folder_id = None
    channel_id, max_id, still_unread_count, pts = unpack_q3i(data, pos)
    return new(channel_id, max_id, still_unread_count, pts, folder_id), pos + 20


def _read_UpdateDeleteChannelMessages(data: bytes, pos: int, depth: int, new: Any = UpdateDeleteChannelMessages) -> tuple[UpdateDeleteChannelMessages, int]:
    channel_id = unpack_q(data, pos)[0]
    messages, pos = read_ints(data, pos + 8)
    pts, pts_count = unpack_2i(data, pos)
    return new(channel_id, messages, pts, pts_count), pos + 8


def _read_UpdateChannelMessageViews(data: bytes, pos: int, depth: int, new: Any = UpdateChannelMessageViews) -> tuple[UpdateChannelMessageViews, int]:
    channel_id, id, views = unpack_q2i(data, pos)
    return new(channel_id, id, views), pos + 16


def _read_UpdateChatParticipantAdmin(data: bytes, pos: int, depth: int, new: Any = UpdateChatParticipantAdmin) -> tuple[UpdateChatParticipantAdmin, int]:
    chat_id, user_id, is_admin, version = unpack_2qIi(data, pos)
    is_admin = BOOLS[is_admin]
    return new(chat_id, user_id, is_admin, version), pos + 24


def _read_UpdateNewStickerSet(data: bytes, pos: int, depth: int, new: Any = UpdateNewStickerSet) -> tuple[UpdateNewStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _messages_StickerSet_table[cid](data, pos + 4, depth + 1)
    return new(stickerset), pos


def _read_UpdateStickerSetsOrder(data: bytes, pos: int, depth: int, new: Any = UpdateStickerSetsOrder) -> tuple[UpdateStickerSetsOrder, int]:
    flags = unpack_I(data, pos)[0]
    order, pos = read_longs(data, pos + 4)
    return new(order, flags & 1 != 0, flags & 2 != 0), pos


def _read_UpdateStickerSets(data: bytes, pos: int, depth: int, new: Any = UpdateStickerSets) -> tuple[UpdateStickerSets, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_UpdateSavedGifs(data: bytes, pos: int, depth: int, new: Any = UpdateSavedGifs) -> tuple[UpdateSavedGifs, int]:
    return new(), pos


def _read_UpdateBotInlineQuery(data: bytes, pos: int, depth: int, new: Any = UpdateBotInlineQuery) -> tuple[UpdateBotInlineQuery, int]:
    flags, query_id, user_id = unpack_I2q(data, pos)
    query, pos = read_str(data, pos + 20)
    if flags & 0x3:
        if flags & 1:
            geo, pos = _GeoPoint_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            geo = None
        if flags & 2:
            peer_type, pos = _InlineQueryPeerType_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer_type = None
    else:
        geo = peer_type = None
    offset, pos = read_str(data, pos)
    return new(query_id, user_id, query, offset, geo, peer_type), pos


def _read_UpdateBotInlineSend(data: bytes, pos: int, depth: int, new: Any = UpdateBotInlineSend) -> tuple[UpdateBotInlineSend, int]:
    flags, user_id = unpack_Iq(data, pos)
    query, pos = read_str(data, pos + 12)
    if flags & 1:
        geo, pos = _GeoPoint_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        geo = None
    id, pos = read_str(data, pos)
    if flags & 2:
        msg_id, pos = _InputBotInlineMessageID_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        msg_id = None
    return new(user_id, query, id, geo, msg_id), pos


def _read_UpdateEditChannelMessage(data: bytes, pos: int, depth: int, new: Any = UpdateEditChannelMessage) -> tuple[UpdateEditChannelMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    pts, pts_count = unpack_2i(data, pos)
    return new(message, pts, pts_count), pos + 8


def _read_UpdateBotCallbackQuery(data: bytes, pos: int, depth: int, new: Any = UpdateBotCallbackQuery) -> tuple[UpdateBotCallbackQuery, int]:
    flags, query_id, user_id, cid = unpack_I2qI(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 24, depth + 1)
    msg_id, chat_instance = unpack_iq(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            data_, pos = read_bytes(data, pos)
        else:
            data_ = None
        if flags & 2:
            game_short_name, pos = read_str(data, pos)
        else:
            game_short_name = None
    else:
        data_ = game_short_name = None
    return new(query_id, user_id, peer, msg_id, chat_instance, data_, game_short_name), pos


def _read_UpdateEditMessage(data: bytes, pos: int, depth: int, new: Any = UpdateEditMessage) -> tuple[UpdateEditMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    pts, pts_count = unpack_2i(data, pos)
    return new(message, pts, pts_count), pos + 8


def _read_UpdateInlineBotCallbackQuery(data: bytes, pos: int, depth: int, new: Any = UpdateInlineBotCallbackQuery) -> tuple[UpdateInlineBotCallbackQuery, int]:
    flags, query_id, user_id, cid = unpack_I2qI(data, pos)
    msg_id, pos = _InputBotInlineMessageID_table[cid](data, pos + 24, depth + 1)
    chat_instance = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x3:
        if flags & 1:
            data_, pos = read_bytes(data, pos)
        else:
            data_ = None
        if flags & 2:
            game_short_name, pos = read_str(data, pos)
        else:
            game_short_name = None
    else:
        data_ = game_short_name = None
    return new(query_id, user_id, msg_id, chat_instance, data_, game_short_name), pos


def _read_UpdateReadChannelOutbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadChannelOutbox) -> tuple[UpdateReadChannelOutbox, int]:
    channel_id, max_id = unpack_qi(data, pos)
    return new(channel_id, max_id), pos + 12


def _read_UpdateDraftMessage(data: bytes, pos: int, depth: int, new: Any = UpdateDraftMessage) -> tuple[UpdateDraftMessage, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x3:
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 2:
            saved_peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
    else:
        top_msg_id = saved_peer_id = None
    cid = unpack_I(data, pos)[0]
    draft, pos = _DraftMessage_table[cid](data, pos + 4, depth + 1)
    return new(peer, draft, top_msg_id, saved_peer_id), pos


def _read_UpdateReadFeaturedStickers(data: bytes, pos: int, depth: int, new: Any = UpdateReadFeaturedStickers) -> tuple[UpdateReadFeaturedStickers, int]:
    return new(), pos


def _read_UpdateRecentStickers(data: bytes, pos: int, depth: int, new: Any = UpdateRecentStickers) -> tuple[UpdateRecentStickers, int]:
    return new(), pos


def _read_UpdateConfig(data: bytes, pos: int, depth: int, new: Any = UpdateConfig) -> tuple[UpdateConfig, int]:
    return new(), pos


def _read_UpdatePtsChanged(data: bytes, pos: int, depth: int, new: Any = UpdatePtsChanged) -> tuple[UpdatePtsChanged, int]:
    return new(), pos


def _read_UpdateChannelWebPage(data: bytes, pos: int, depth: int, new: Any = UpdateChannelWebPage) -> tuple[UpdateChannelWebPage, int]:
    channel_id, cid = unpack_qI(data, pos)
    webpage, pos = _WebPage_table[cid](data, pos + 12, depth + 1)
    pts, pts_count = unpack_2i(data, pos)
    return new(channel_id, webpage, pts, pts_count), pos + 8


def _read_UpdateDialogPinned(data: bytes, pos: int, depth: int, new: Any = UpdateDialogPinned) -> tuple[UpdateDialogPinned, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        folder_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        folder_id = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _DialogPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer, flags & 1 != 0, folder_id), pos


def _read_UpdatePinnedDialogs(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedDialogs) -> tuple[UpdatePinnedDialogs, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 2:
            folder_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            folder_id = None
        if flags & 1:
            order, pos = read_objects(_DialogPeer_table, data, pos, depth)
        else:
            order = None
    else:
        folder_id = order = None
    return new(folder_id, order), pos


def _read_UpdateBotWebhookJSON(data: bytes, pos: int, depth: int, new: Any = UpdateBotWebhookJSON) -> tuple[UpdateBotWebhookJSON, int]:
    cid = unpack_I(data, pos)[0]
    data_, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(data_), pos


def _read_UpdateBotWebhookJSONQuery(data: bytes, pos: int, depth: int, new: Any = UpdateBotWebhookJSONQuery) -> tuple[UpdateBotWebhookJSONQuery, int]:
    query_id, cid = unpack_qI(data, pos)
    data_, pos = _DataJSON_table[cid](data, pos + 12, depth + 1)
    timeout = unpack_i(data, pos)[0]
    return new(query_id, data_, timeout), pos + 4


def _read_UpdateBotShippingQuery(data: bytes, pos: int, depth: int, new: Any = UpdateBotShippingQuery) -> tuple[UpdateBotShippingQuery, int]:
    query_id, user_id = unpack_2q(data, pos)
    payload, pos = read_bytes(data, pos + 16)
    cid = unpack_I(data, pos)[0]
    shipping_address, pos = _PostAddress_table[cid](data, pos + 4, depth + 1)
    return new(query_id, user_id, payload, shipping_address), pos


def _read_UpdateBotPrecheckoutQuery(data: bytes, pos: int, depth: int, new: Any = UpdateBotPrecheckoutQuery) -> tuple[UpdateBotPrecheckoutQuery, int]:
    flags, query_id, user_id = unpack_I2q(data, pos)
    payload, pos = read_bytes(data, pos + 20)
    if flags & 0x3:
        if flags & 1:
            info, pos = _PaymentRequestedInfo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            info = None
        if flags & 2:
            shipping_option_id, pos = read_str(data, pos)
        else:
            shipping_option_id = None
    else:
        info = shipping_option_id = None
    currency, pos = read_str(data, pos)
    total_amount = unpack_q(data, pos)[0]
    return new(query_id, user_id, payload, currency, total_amount, info, shipping_option_id), pos + 8


def _read_UpdatePhoneCall(data: bytes, pos: int, depth: int, new: Any = UpdatePhoneCall) -> tuple[UpdatePhoneCall, int]:
    cid = unpack_I(data, pos)[0]
    phone_call, pos = _PhoneCall_table[cid](data, pos + 4, depth + 1)
    return new(phone_call), pos


def _read_UpdateLangPackTooLong(data: bytes, pos: int, depth: int, new: Any = UpdateLangPackTooLong) -> tuple[UpdateLangPackTooLong, int]:
    lang_code, pos = read_str(data, pos)
    return new(lang_code), pos


def _read_UpdateLangPack(data: bytes, pos: int, depth: int, new: Any = UpdateLangPack) -> tuple[UpdateLangPack, int]:
    cid = unpack_I(data, pos)[0]
    difference, pos = _LangPackDifference_table[cid](data, pos + 4, depth + 1)
    return new(difference), pos


def _read_UpdateFavedStickers(data: bytes, pos: int, depth: int, new: Any = UpdateFavedStickers) -> tuple[UpdateFavedStickers, int]:
    return new(), pos


def _read_UpdateChannelReadMessagesContents(data: bytes, pos: int, depth: int, new: Any = UpdateChannelReadMessagesContents) -> tuple[UpdateChannelReadMessagesContents, int]:
    flags, channel_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 2:
            saved_peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
    else:
        top_msg_id = saved_peer_id = None
    messages, pos = read_ints(data, pos)
    return new(channel_id, messages, top_msg_id, saved_peer_id), pos


def _read_UpdateContactsReset(data: bytes, pos: int, depth: int, new: Any = UpdateContactsReset) -> tuple[UpdateContactsReset, int]:
    return new(), pos


def _read_UpdateChannelAvailableMessages(data: bytes, pos: int, depth: int, new: Any = UpdateChannelAvailableMessages) -> tuple[UpdateChannelAvailableMessages, int]:
    channel_id, available_min_id = unpack_qi(data, pos)
    return new(channel_id, available_min_id), pos + 12


def _read_UpdateDialogUnreadMark(data: bytes, pos: int, depth: int, new: Any = UpdateDialogUnreadMark) -> tuple[UpdateDialogUnreadMark, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _DialogPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 2:
        saved_peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        saved_peer_id = None
    return new(peer, flags & 1 != 0, saved_peer_id), pos


def _read_UpdateMessagePoll(data: bytes, pos: int, depth: int, new: Any = UpdateMessagePoll) -> tuple[UpdateMessagePoll, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x6:
        if flags & 2:
            peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
        if flags & 2:
            msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            msg_id = None
        if flags & 4:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
    else:
        peer = msg_id = top_msg_id = None
    poll_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 1:
        poll, pos = _Poll_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        poll = None
    cid = unpack_I(data, pos)[0]
    results, pos = _PollResults_table[cid](data, pos + 4, depth + 1)
    return new(poll_id, results, peer, msg_id, top_msg_id, poll), pos


def _read_UpdateChatDefaultBannedRights(data: bytes, pos: int, depth: int, new: Any = UpdateChatDefaultBannedRights) -> tuple[UpdateChatDefaultBannedRights, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    default_banned_rights, pos = _ChatBannedRights_table[cid](data, pos + 4, depth + 1)
    version = unpack_i(data, pos)[0]
    return new(peer, default_banned_rights, version), pos + 4


def _read_UpdateFolderPeers(data: bytes, pos: int, depth: int, new: Any = UpdateFolderPeers) -> tuple[UpdateFolderPeers, int]:
    folder_peers, pos = read_objects(_FolderPeer_table, data, pos, depth)
    pts, pts_count = unpack_2i(data, pos)
    return new(folder_peers, pts, pts_count), pos + 8


def _read_UpdatePeerSettings(data: bytes, pos: int, depth: int, new: Any = UpdatePeerSettings) -> tuple[UpdatePeerSettings, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    settings, pos = _PeerSettings_table[cid](data, pos + 4, depth + 1)
    return new(peer, settings), pos


def _read_UpdatePeerLocated(data: bytes, pos: int, depth: int, new: Any = UpdatePeerLocated) -> tuple[UpdatePeerLocated, int]:
    peers, pos = read_objects(_PeerLocated_table, data, pos, depth)
    return new(peers), pos


def _read_UpdateNewScheduledMessage(data: bytes, pos: int, depth: int, new: Any = UpdateNewScheduledMessage) -> tuple[UpdateNewScheduledMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_UpdateDeleteScheduledMessages(data: bytes, pos: int, depth: int, new: Any = UpdateDeleteScheduledMessages) -> tuple[UpdateDeleteScheduledMessages, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    messages, pos = read_ints(data, pos)
    if flags & 1:
        sent_messages, pos = read_ints(data, pos)
    else:
        sent_messages = None
    return new(peer, messages, sent_messages), pos


def _read_UpdateTheme(data: bytes, pos: int, depth: int, new: Any = UpdateTheme) -> tuple[UpdateTheme, int]:
    cid = unpack_I(data, pos)[0]
    theme, pos = _Theme_table[cid](data, pos + 4, depth + 1)
    return new(theme), pos


def _read_UpdateGeoLiveViewed(data: bytes, pos: int, depth: int, new: Any = UpdateGeoLiveViewed) -> tuple[UpdateGeoLiveViewed, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_UpdateLoginToken(data: bytes, pos: int, depth: int, new: Any = UpdateLoginToken) -> tuple[UpdateLoginToken, int]:
    return new(), pos


def _read_UpdateMessagePollVote(data: bytes, pos: int, depth: int, new: Any = UpdateMessagePollVote) -> tuple[UpdateMessagePollVote, int]:
    poll_id, cid = unpack_qI(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 12, depth + 1)
    options, pos = _read_Vector_bytes(data, pos, depth)
    positions, pos = read_ints(data, pos)
    qts = unpack_i(data, pos)[0]
    return new(poll_id, peer, options, positions, qts), pos + 4


def _read_UpdateDialogFilter(data: bytes, pos: int, depth: int, new: Any = UpdateDialogFilter) -> tuple[UpdateDialogFilter, int]:
    flags, id = unpack_Ii(data, pos)
    pos += 8
    if flags & 1:
        filter, pos = _DialogFilter_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        filter = None
    return new(id, filter), pos


def _read_UpdateDialogFilterOrder(data: bytes, pos: int, depth: int, new: Any = UpdateDialogFilterOrder) -> tuple[UpdateDialogFilterOrder, int]:
    order, pos = read_ints(data, pos)
    return new(order), pos


def _read_UpdateDialogFilters(data: bytes, pos: int, depth: int, new: Any = UpdateDialogFilters) -> tuple[UpdateDialogFilters, int]:
    return new(), pos


def _read_UpdatePhoneCallSignalingData(data: bytes, pos: int, depth: int, new: Any = UpdatePhoneCallSignalingData) -> tuple[UpdatePhoneCallSignalingData, int]:
    phone_call_id = unpack_q(data, pos)[0]
    data_, pos = read_bytes(data, pos + 8)
    return new(phone_call_id, data_), pos


def _read_UpdateChannelMessageForwards(data: bytes, pos: int, depth: int, new: Any = UpdateChannelMessageForwards) -> tuple[UpdateChannelMessageForwards, int]:
    channel_id, id, forwards = unpack_q2i(data, pos)
    return new(channel_id, id, forwards), pos + 16


def _read_UpdateReadChannelDiscussionInbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadChannelDiscussionInbox) -> tuple[UpdateReadChannelDiscussionInbox, int]:
    flags, channel_id, top_msg_id, read_max_id_ = unpack_Iq2i(data, pos)
    pos += 20
    if flags & 1:
        broadcast_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        broadcast_id = None
    if flags & 1:
        broadcast_post = unpack_i(data, pos)[0]
        pos += 4
    else:
        broadcast_post = None
    return new(channel_id, top_msg_id, read_max_id_, broadcast_id, broadcast_post), pos


def _read_UpdateReadChannelDiscussionOutbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadChannelDiscussionOutbox) -> tuple[UpdateReadChannelDiscussionOutbox, int]:
    channel_id, top_msg_id, read_max_id_ = unpack_q2i(data, pos)
    return new(channel_id, top_msg_id, read_max_id_), pos + 16


def _read_UpdatePeerBlocked(data: bytes, pos: int, depth: int, new: Any = UpdatePeerBlocked) -> tuple[UpdatePeerBlocked, int]:
    flags, cid = unpack_2I(data, pos)
    peer_id, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    return new(peer_id, flags & 1 != 0, flags & 2 != 0), pos


def _read_UpdateChannelUserTyping(data: bytes, pos: int, depth: int, new: Any = UpdateChannelUserTyping) -> tuple[UpdateChannelUserTyping, int]:
    flags, channel_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    cid = unpack_I(data, pos)[0]
    from_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    action, pos = _SendMessageAction_table[cid](data, pos + 4, depth + 1)
    return new(channel_id, from_id, action, top_msg_id), pos


def _read_UpdatePinnedMessages(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedMessages) -> tuple[UpdatePinnedMessages, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    messages, pos = read_ints(data, pos)
    pts, pts_count = unpack_2i(data, pos)
    return new(peer, messages, pts, pts_count, flags & 1 != 0), pos + 8


def _read_UpdatePinnedChannelMessages(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedChannelMessages) -> tuple[UpdatePinnedChannelMessages, int]:
    flags, channel_id = unpack_Iq(data, pos)
    messages, pos = read_ints(data, pos + 12)
    pts, pts_count = unpack_2i(data, pos)
    return new(channel_id, messages, pts, pts_count, flags & 1 != 0), pos + 8


def _read_UpdateChat(data: bytes, pos: int, depth: int, new: Any = UpdateChat) -> tuple[UpdateChat, int]:
    chat_id = unpack_q(data, pos)[0]
    return new(chat_id), pos + 8


def _read_UpdateGroupCallParticipants(data: bytes, pos: int, depth: int, new: Any = UpdateGroupCallParticipants) -> tuple[UpdateGroupCallParticipants, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    participants, pos = read_objects(_GroupCallParticipant_table, data, pos, depth)
    version = unpack_i(data, pos)[0]
    return new(call, participants, version), pos + 4


def _read_UpdateGroupCall(data: bytes, pos: int, depth: int, new: Any = UpdateGroupCall) -> tuple[UpdateGroupCall, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer = None
    cid = unpack_I(data, pos)[0]
    call, pos = _GroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call, flags & 4 != 0, peer), pos


def _read_UpdatePeerHistoryTTL(data: bytes, pos: int, depth: int, new: Any = UpdatePeerHistoryTTL) -> tuple[UpdatePeerHistoryTTL, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        ttl_period = unpack_i(data, pos)[0]
        pos += 4
    else:
        ttl_period = None
    return new(peer, ttl_period), pos


def _read_UpdateChatParticipant(data: bytes, pos: int, depth: int, new: Any = UpdateChatParticipant) -> tuple[UpdateChatParticipant, int]:
    flags, chat_id, date, actor_id, user_id = unpack_Iqi2q(data, pos)
    pos += 32
    if flags & 0x7:
        if flags & 1:
            prev_participant, pos = _ChatParticipant_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            prev_participant = None
        if flags & 2:
            new_participant, pos = _ChatParticipant_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            new_participant = None
        if flags & 4:
            invite, pos = _ExportedChatInvite_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            invite = None
    else:
        prev_participant = new_participant = invite = None
    qts = unpack_i(data, pos)[0]
    return new(chat_id, date, actor_id, user_id, qts, prev_participant, new_participant, invite), pos + 4


def _read_UpdateChannelParticipant(data: bytes, pos: int, depth: int, new: Any = UpdateChannelParticipant) -> tuple[UpdateChannelParticipant, int]:
    flags, channel_id, date, actor_id, user_id = unpack_Iqi2q(data, pos)
    pos += 32
    if flags & 0x7:
        if flags & 1:
            prev_participant, pos = _ChannelParticipant_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            prev_participant = None
        if flags & 2:
            new_participant, pos = _ChannelParticipant_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            new_participant = None
        if flags & 4:
            invite, pos = _ExportedChatInvite_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            invite = None
    else:
        prev_participant = new_participant = invite = None
    qts = unpack_i(data, pos)[0]
    return new(channel_id, date, actor_id, user_id, qts, flags & 8 != 0, prev_participant, new_participant, invite), pos + 4


def _read_UpdateBotStopped(data: bytes, pos: int, depth: int, new: Any = UpdateBotStopped) -> tuple[UpdateBotStopped, int]:
    user_id, date, stopped, qts = unpack_qiIi(data, pos)
    stopped = BOOLS[stopped]
    return new(user_id, date, stopped, qts), pos + 20


def _read_UpdateGroupCallConnection(data: bytes, pos: int, depth: int, new: Any = UpdateGroupCallConnection) -> tuple[UpdateGroupCallConnection, int]:
    flags, cid = unpack_2I(data, pos)
    params, pos = _DataJSON_table[cid](data, pos + 8, depth + 1)
    return new(params, flags & 1 != 0), pos


def _read_UpdateBotCommands(data: bytes, pos: int, depth: int, new: Any = UpdateBotCommands) -> tuple[UpdateBotCommands, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    bot_id = unpack_q(data, pos)[0]
    commands, pos = read_objects(_BotCommand_table, data, pos + 8, depth)
    return new(peer, bot_id, commands), pos


def _read_UpdatePendingJoinRequests(data: bytes, pos: int, depth: int, new: Any = UpdatePendingJoinRequests) -> tuple[UpdatePendingJoinRequests, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    requests_pending = unpack_i(data, pos)[0]
    recent_requesters, pos = read_longs(data, pos + 4)
    return new(peer, requests_pending, recent_requesters), pos


def _read_UpdateBotChatInviteRequester(data: bytes, pos: int, depth: int, new: Any = UpdateBotChatInviteRequester) -> tuple[UpdateBotChatInviteRequester, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    date, user_id = unpack_iq(data, pos)
    about, pos = read_str(data, pos + 12)
    cid = unpack_I(data, pos)[0]
    invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    qts = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        query_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        query_id = None
    return new(peer, date, user_id, about, invite, qts, query_id), pos


def _read_UpdateMessageReactions(data: bytes, pos: int, depth: int, new: Any = UpdateMessageReactions) -> tuple[UpdateMessageReactions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 2:
            saved_peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
    else:
        top_msg_id = saved_peer_id = None
    cid = unpack_I(data, pos)[0]
    reactions, pos = _MessageReactions_table[cid](data, pos + 4, depth + 1)
    return new(peer, msg_id, reactions, top_msg_id, saved_peer_id), pos


def _read_UpdateAttachMenuBots(data: bytes, pos: int, depth: int, new: Any = UpdateAttachMenuBots) -> tuple[UpdateAttachMenuBots, int]:
    return new(), pos


def _read_UpdateWebViewResultSent(data: bytes, pos: int, depth: int, new: Any = UpdateWebViewResultSent) -> tuple[UpdateWebViewResultSent, int]:
    query_id = unpack_q(data, pos)[0]
    return new(query_id), pos + 8


def _read_UpdateBotMenuButton(data: bytes, pos: int, depth: int, new: Any = UpdateBotMenuButton) -> tuple[UpdateBotMenuButton, int]:
    bot_id, cid = unpack_qI(data, pos)
    button, pos = _BotMenuButton_table[cid](data, pos + 12, depth + 1)
    return new(bot_id, button), pos


def _read_UpdateSavedRingtones(data: bytes, pos: int, depth: int, new: Any = UpdateSavedRingtones) -> tuple[UpdateSavedRingtones, int]:
    return new(), pos


def _read_UpdateTranscribedAudio(data: bytes, pos: int, depth: int, new: Any = UpdateTranscribedAudio) -> tuple[UpdateTranscribedAudio, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    msg_id, transcription_id = unpack_iq(data, pos)
    text, pos = read_str(data, pos + 12)
    return new(peer, msg_id, transcription_id, text, flags & 1 != 0), pos


def _read_UpdateReadFeaturedEmojiStickers(data: bytes, pos: int, depth: int, new: Any = UpdateReadFeaturedEmojiStickers) -> tuple[UpdateReadFeaturedEmojiStickers, int]:
    return new(), pos


def _read_UpdateUserEmojiStatus(data: bytes, pos: int, depth: int, new: Any = UpdateUserEmojiStatus) -> tuple[UpdateUserEmojiStatus, int]:
    user_id, cid = unpack_qI(data, pos)
    emoji_status, pos = _EmojiStatus_table[cid](data, pos + 12, depth + 1)
    return new(user_id, emoji_status), pos


def _read_UpdateRecentEmojiStatuses(data: bytes, pos: int, depth: int, new: Any = UpdateRecentEmojiStatuses) -> tuple[UpdateRecentEmojiStatuses, int]:
    return new(), pos


def _read_UpdateRecentReactions(data: bytes, pos: int, depth: int, new: Any = UpdateRecentReactions) -> tuple[UpdateRecentReactions, int]:
    return new(), pos


def _read_UpdateMoveStickerSetToTop(data: bytes, pos: int, depth: int, new: Any = UpdateMoveStickerSetToTop) -> tuple[UpdateMoveStickerSetToTop, int]:
    flags, stickerset = unpack_Iq(data, pos)
    return new(stickerset, flags & 1 != 0, flags & 2 != 0), pos + 12


def _read_UpdateMessageExtendedMedia(data: bytes, pos: int, depth: int, new: Any = UpdateMessageExtendedMedia) -> tuple[UpdateMessageExtendedMedia, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    extended_media, pos = read_objects(_MessageExtendedMedia_table, data, pos + 4, depth)
    return new(peer, msg_id, extended_media), pos


def _read_UpdateUser(data: bytes, pos: int, depth: int, new: Any = UpdateUser) -> tuple[UpdateUser, int]:
    user_id = unpack_q(data, pos)[0]
    return new(user_id), pos + 8


def _read_UpdateAutoSaveSettings(data: bytes, pos: int, depth: int, new: Any = UpdateAutoSaveSettings) -> tuple[UpdateAutoSaveSettings, int]:
    return new(), pos


def _read_UpdateStory(data: bytes, pos: int, depth: int, new: Any = UpdateStory) -> tuple[UpdateStory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    story, pos = _StoryItem_table[cid](data, pos + 4, depth + 1)
    return new(peer, story), pos


def _read_UpdateReadStories(data: bytes, pos: int, depth: int, new: Any = UpdateReadStories) -> tuple[UpdateReadStories, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    max_id = unpack_i(data, pos)[0]
    return new(peer, max_id), pos + 4


def _read_UpdateStoryID(data: bytes, pos: int, depth: int, new: Any = UpdateStoryID) -> tuple[UpdateStoryID, int]:
    id, random_id = unpack_iq(data, pos)
    return new(id, random_id), pos + 12


def _read_UpdateStoriesStealthMode(data: bytes, pos: int, depth: int, new: Any = UpdateStoriesStealthMode) -> tuple[UpdateStoriesStealthMode, int]:
    cid = unpack_I(data, pos)[0]
    stealth_mode, pos = _StoriesStealthMode_table[cid](data, pos + 4, depth + 1)
    return new(stealth_mode), pos


def _read_UpdateSentStoryReaction(data: bytes, pos: int, depth: int, new: Any = UpdateSentStoryReaction) -> tuple[UpdateSentStoryReaction, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    story_id, cid = unpack_iI(data, pos)
    reaction, pos = _Reaction_table[cid](data, pos + 8, depth + 1)
    return new(peer, story_id, reaction), pos


def _read_UpdateBotChatBoost(data: bytes, pos: int, depth: int, new: Any = UpdateBotChatBoost) -> tuple[UpdateBotChatBoost, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    boost, pos = _Boost_table[cid](data, pos + 4, depth + 1)
    qts = unpack_i(data, pos)[0]
    return new(peer, boost, qts), pos + 4


def _read_UpdateChannelViewForumAsMessages(data: bytes, pos: int, depth: int, new: Any = UpdateChannelViewForumAsMessages) -> tuple[UpdateChannelViewForumAsMessages, int]:
    channel_id, enabled = unpack_qI(data, pos)
    enabled = BOOLS[enabled]
    return new(channel_id, enabled), pos + 12


def _read_UpdatePeerWallpaper(data: bytes, pos: int, depth: int, new: Any = UpdatePeerWallpaper) -> tuple[UpdatePeerWallpaper, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        wallpaper, pos = _WallPaper_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        wallpaper = None
    return new(peer, flags & 2 != 0, wallpaper), pos


def _read_UpdateBotMessageReaction(data: bytes, pos: int, depth: int, new: Any = UpdateBotMessageReaction) -> tuple[UpdateBotMessageReaction, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    msg_id, date, cid = unpack_2iI(data, pos)
    actor, pos = _Peer_table[cid](data, pos + 12, depth + 1)
    old_reactions, pos = read_objects(_Reaction_table, data, pos, depth)
    new_reactions, pos = read_objects(_Reaction_table, data, pos, depth)
    qts = unpack_i(data, pos)[0]
    return new(peer, msg_id, date, actor, old_reactions, new_reactions, qts), pos + 4


def _read_UpdateBotMessageReactions(data: bytes, pos: int, depth: int, new: Any = UpdateBotMessageReactions) -> tuple[UpdateBotMessageReactions, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    msg_id, date = unpack_2i(data, pos)
    reactions, pos = read_objects(_ReactionCount_table, data, pos + 8, depth)
    qts = unpack_i(data, pos)[0]
    return new(peer, msg_id, date, reactions, qts), pos + 4


def _read_UpdateSavedDialogPinned(data: bytes, pos: int, depth: int, new: Any = UpdateSavedDialogPinned) -> tuple[UpdateSavedDialogPinned, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _DialogPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0), pos


def _read_UpdatePinnedSavedDialogs(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedSavedDialogs) -> tuple[UpdatePinnedSavedDialogs, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        order, pos = read_objects(_DialogPeer_table, data, pos, depth)
    else:
        order = None
    return new(order), pos


def _read_UpdateSavedReactionTags(data: bytes, pos: int, depth: int, new: Any = UpdateSavedReactionTags) -> tuple[UpdateSavedReactionTags, int]:
    return new(), pos


def _read_UpdateSmsJob(data: bytes, pos: int, depth: int, new: Any = UpdateSmsJob) -> tuple[UpdateSmsJob, int]:
    job_id, pos = read_str(data, pos)
    return new(job_id), pos


def _read_UpdateQuickReplies(data: bytes, pos: int, depth: int, new: Any = UpdateQuickReplies) -> tuple[UpdateQuickReplies, int]:
    quick_replies, pos = read_objects(_QuickReply_table, data, pos, depth)
    return new(quick_replies), pos


def _read_UpdateNewQuickReply(data: bytes, pos: int, depth: int, new: Any = UpdateNewQuickReply) -> tuple[UpdateNewQuickReply, int]:
    cid = unpack_I(data, pos)[0]
    quick_reply, pos = _QuickReply_table[cid](data, pos + 4, depth + 1)
    return new(quick_reply), pos


def _read_UpdateDeleteQuickReply(data: bytes, pos: int, depth: int, new: Any = UpdateDeleteQuickReply) -> tuple[UpdateDeleteQuickReply, int]:
    shortcut_id = unpack_i(data, pos)[0]
    return new(shortcut_id), pos + 4


def _read_UpdateQuickReplyMessage(data: bytes, pos: int, depth: int, new: Any = UpdateQuickReplyMessage) -> tuple[UpdateQuickReplyMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_UpdateDeleteQuickReplyMessages(data: bytes, pos: int, depth: int, new: Any = UpdateDeleteQuickReplyMessages) -> tuple[UpdateDeleteQuickReplyMessages, int]:
    shortcut_id = unpack_i(data, pos)[0]
    messages, pos = read_ints(data, pos + 4)
    return new(shortcut_id, messages), pos


def _read_UpdateBotBusinessConnect(data: bytes, pos: int, depth: int, new: Any = UpdateBotBusinessConnect) -> tuple[UpdateBotBusinessConnect, int]:
    cid = unpack_I(data, pos)[0]
    connection, pos = _BotBusinessConnection_table[cid](data, pos + 4, depth + 1)
    qts = unpack_i(data, pos)[0]
    return new(connection, qts), pos + 4


def _read_UpdateBotNewBusinessMessage(data: bytes, pos: int, depth: int, new: Any = UpdateBotNewBusinessMessage) -> tuple[UpdateBotNewBusinessMessage, int]:
    flags = unpack_I(data, pos)[0]
    connection_id, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        reply_to_message, pos = _Message_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to_message = None
    qts = unpack_i(data, pos)[0]
    return new(connection_id, message, qts, reply_to_message), pos + 4


def _read_UpdateBotEditBusinessMessage(data: bytes, pos: int, depth: int, new: Any = UpdateBotEditBusinessMessage) -> tuple[UpdateBotEditBusinessMessage, int]:
    flags = unpack_I(data, pos)[0]
    connection_id, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        reply_to_message, pos = _Message_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to_message = None
    qts = unpack_i(data, pos)[0]
    return new(connection_id, message, qts, reply_to_message), pos + 4


def _read_UpdateBotDeleteBusinessMessage(data: bytes, pos: int, depth: int, new: Any = UpdateBotDeleteBusinessMessage) -> tuple[UpdateBotDeleteBusinessMessage, int]:
    connection_id, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    messages, pos = read_ints(data, pos)
    qts = unpack_i(data, pos)[0]
    return new(connection_id, peer, messages, qts), pos + 4


def _read_UpdateNewStoryReaction(data: bytes, pos: int, depth: int, new: Any = UpdateNewStoryReaction) -> tuple[UpdateNewStoryReaction, int]:
    story_id, cid = unpack_iI(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    reaction, pos = _Reaction_table[cid](data, pos + 4, depth + 1)
    return new(story_id, peer, reaction), pos


def _read_UpdateStarsBalance(data: bytes, pos: int, depth: int, new: Any = UpdateStarsBalance) -> tuple[UpdateStarsBalance, int]:
    cid = unpack_I(data, pos)[0]
    balance, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    return new(balance), pos


def _read_UpdateBusinessBotCallbackQuery(data: bytes, pos: int, depth: int, new: Any = UpdateBusinessBotCallbackQuery) -> tuple[UpdateBusinessBotCallbackQuery, int]:
    flags, query_id, user_id = unpack_I2q(data, pos)
    connection_id, pos = read_str(data, pos + 20)
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    if flags & 4:
        reply_to_message, pos = _Message_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to_message = None
    chat_instance = unpack_q(data, pos)[0]
    pos += 8
    if flags & 1:
        data_, pos = read_bytes(data, pos)
    else:
        data_ = None
    return new(query_id, user_id, connection_id, message, chat_instance, reply_to_message, data_), pos


def _read_UpdateStarsRevenueStatus(data: bytes, pos: int, depth: int, new: Any = UpdateStarsRevenueStatus) -> tuple[UpdateStarsRevenueStatus, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    status, pos = _StarsRevenueStatus_table[cid](data, pos + 4, depth + 1)
    return new(peer, status), pos


def _read_UpdateBotPurchasedPaidMedia(data: bytes, pos: int, depth: int, new: Any = UpdateBotPurchasedPaidMedia) -> tuple[UpdateBotPurchasedPaidMedia, int]:
    user_id = unpack_q(data, pos)[0]
    payload, pos = read_str(data, pos + 8)
    qts = unpack_i(data, pos)[0]
    return new(user_id, payload, qts), pos + 4


def _read_UpdatePaidReactionPrivacy(data: bytes, pos: int, depth: int, new: Any = UpdatePaidReactionPrivacy) -> tuple[UpdatePaidReactionPrivacy, int]:
    cid = unpack_I(data, pos)[0]
    private, pos = _PaidReactionPrivacy_table[cid](data, pos + 4, depth + 1)
    return new(private), pos


def _read_UpdateSentPhoneCode(data: bytes, pos: int, depth: int, new: Any = UpdateSentPhoneCode) -> tuple[UpdateSentPhoneCode, int]:
    cid = unpack_I(data, pos)[0]
    sent_code, pos = _auth_SentCode_table[cid](data, pos + 4, depth + 1)
    return new(sent_code), pos


def _read_UpdateGroupCallChainBlocks(data: bytes, pos: int, depth: int, new: Any = UpdateGroupCallChainBlocks) -> tuple[UpdateGroupCallChainBlocks, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    sub_chain_id = unpack_i(data, pos)[0]
    blocks, pos = _read_Vector_bytes(data, pos + 4, depth)
    next_offset = unpack_i(data, pos)[0]
    return new(call, sub_chain_id, blocks, next_offset), pos + 4


def _read_UpdateReadMonoForumInbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadMonoForumInbox) -> tuple[UpdateReadMonoForumInbox, int]:
    channel_id, cid = unpack_qI(data, pos)
    saved_peer_id, pos = _Peer_table[cid](data, pos + 12, depth + 1)
    read_max_id_ = unpack_i(data, pos)[0]
    return new(channel_id, saved_peer_id, read_max_id_), pos + 4


def _read_UpdateReadMonoForumOutbox(data: bytes, pos: int, depth: int, new: Any = UpdateReadMonoForumOutbox) -> tuple[UpdateReadMonoForumOutbox, int]:
    channel_id, cid = unpack_qI(data, pos)
    saved_peer_id, pos = _Peer_table[cid](data, pos + 12, depth + 1)
    read_max_id_ = unpack_i(data, pos)[0]
    return new(channel_id, saved_peer_id, read_max_id_), pos + 4


def _read_UpdateMonoForumNoPaidException(data: bytes, pos: int, depth: int, new: Any = UpdateMonoForumNoPaidException) -> tuple[UpdateMonoForumNoPaidException, int]:
    flags, channel_id, cid = unpack_IqI(data, pos)
    saved_peer_id, pos = _Peer_table[cid](data, pos + 16, depth + 1)
    return new(channel_id, saved_peer_id, flags & 1 != 0), pos


def _read_UpdateGroupCallMessage(data: bytes, pos: int, depth: int, new: Any = UpdateGroupCallMessage) -> tuple[UpdateGroupCallMessage, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    message, pos = _GroupCallMessage_table[cid](data, pos + 4, depth + 1)
    return new(call, message), pos


def _read_UpdateGroupCallEncryptedMessage(data: bytes, pos: int, depth: int, new: Any = UpdateGroupCallEncryptedMessage) -> tuple[UpdateGroupCallEncryptedMessage, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    from_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    encrypted_message, pos = read_bytes(data, pos)
    return new(call, from_id, encrypted_message), pos


def _read_UpdatePinnedForumTopic(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedForumTopic) -> tuple[UpdatePinnedForumTopic, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    topic_id = unpack_i(data, pos)[0]
    return new(peer, topic_id, flags & 1 != 0), pos + 4


def _read_UpdatePinnedForumTopics(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedForumTopics) -> tuple[UpdatePinnedForumTopics, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        order, pos = read_ints(data, pos)
    else:
        order = None
    return new(peer, order), pos


def _read_UpdateDeleteGroupCallMessages(data: bytes, pos: int, depth: int, new: Any = UpdateDeleteGroupCallMessages) -> tuple[UpdateDeleteGroupCallMessages, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    messages, pos = read_ints(data, pos)
    return new(call, messages), pos


def _read_UpdateStarGiftAuctionState(data: bytes, pos: int, depth: int, new: Any = UpdateStarGiftAuctionState) -> tuple[UpdateStarGiftAuctionState, int]:
    gift_id, cid = unpack_qI(data, pos)
    state, pos = _StarGiftAuctionState_table[cid](data, pos + 12, depth + 1)
    return new(gift_id, state), pos


def _read_UpdateStarGiftAuctionUserState(data: bytes, pos: int, depth: int, new: Any = UpdateStarGiftAuctionUserState) -> tuple[UpdateStarGiftAuctionUserState, int]:
    gift_id, cid = unpack_qI(data, pos)
    user_state, pos = _StarGiftAuctionUserState_table[cid](data, pos + 12, depth + 1)
    return new(gift_id, user_state), pos


def _read_UpdateEmojiGameInfo(data: bytes, pos: int, depth: int, new: Any = UpdateEmojiGameInfo) -> tuple[UpdateEmojiGameInfo, int]:
    cid = unpack_I(data, pos)[0]
    info, pos = _messages_EmojiGameInfo_table[cid](data, pos + 4, depth + 1)
    return new(info), pos


def _read_UpdateStarGiftCraftFail(data: bytes, pos: int, depth: int, new: Any = UpdateStarGiftCraftFail) -> tuple[UpdateStarGiftCraftFail, int]:
    return new(), pos


def _read_UpdateChatParticipantRank(data: bytes, pos: int, depth: int, new: Any = UpdateChatParticipantRank) -> tuple[UpdateChatParticipantRank, int]:
    chat_id, user_id = unpack_2q(data, pos)
    rank, pos = read_str(data, pos + 16)
    version = unpack_i(data, pos)[0]
    return new(chat_id, user_id, rank, version), pos + 4


def _read_UpdateManagedBot(data: bytes, pos: int, depth: int, new: Any = UpdateManagedBot) -> tuple[UpdateManagedBot, int]:
    user_id, bot_id, qts = unpack_2qi(data, pos)
    return new(user_id, bot_id, qts), pos + 20


def _read_UpdateBotGuestChatQuery(data: bytes, pos: int, depth: int, new: Any = UpdateBotGuestChatQuery) -> tuple[UpdateBotGuestChatQuery, int]:
    flags, query_id, cid = unpack_IqI(data, pos)
    message, pos = _Message_table[cid](data, pos + 16, depth + 1)
    if flags & 1:
        reference_messages, pos = read_objects(_Message_table, data, pos, depth)
    else:
        reference_messages = None
    qts = unpack_i(data, pos)[0]
    return new(query_id, message, qts, reference_messages), pos + 4


def _read_UpdateAiComposeTones(data: bytes, pos: int, depth: int, new: Any = UpdateAiComposeTones) -> tuple[UpdateAiComposeTones, int]:
    return new(), pos


def _read_UpdateJoinChatWebViewDecision(data: bytes, pos: int, depth: int, new: Any = UpdateJoinChatWebViewDecision) -> tuple[UpdateJoinChatWebViewDecision, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    query_id, cid = unpack_qI(data, pos)
    result, pos = _JoinChatBotResult_table[cid](data, pos + 12, depth + 1)
    return new(peer, query_id, result), pos


def _read_UpdateNewBotConnection(data: bytes, pos: int, depth: int, new: Any = UpdateNewBotConnection) -> tuple[UpdateNewBotConnection, int]:
    flags, bot_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 2:
        date = unpack_i(data, pos)[0]
        pos += 4
    else:
        date = None
    if flags & 2:
        device, pos = read_str(data, pos)
    else:
        device = None
    if flags & 2:
        location, pos = read_str(data, pos)
    else:
        location = None
    return new(bot_id, flags & 1 != 0, date, device, location), pos


def _read_UpdateWebBrowserSettings(data: bytes, pos: int, depth: int, new: Any = UpdateWebBrowserSettings) -> tuple[UpdateWebBrowserSettings, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_UpdateWebBrowserException(data: bytes, pos: int, depth: int, new: Any = UpdateWebBrowserException) -> tuple[UpdateWebBrowserException, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        open_external_browser = BOOLS[unpack_I(data, pos)[0]]
        pos += 4
    else:
        open_external_browser = None
    cid = unpack_I(data, pos)[0]
    exception, pos = _WebDomainException_table[cid](data, pos + 4, depth + 1)
    return new(exception, flags & 2 != 0, open_external_browser), pos


def _read_UpdateNewEphemeralMessage(data: bytes, pos: int, depth: int, new: Any = UpdateNewEphemeralMessage) -> tuple[UpdateNewEphemeralMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _EphemeralMessage_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_UpdateDeleteEphemeralMessages(data: bytes, pos: int, depth: int, new: Any = UpdateDeleteEphemeralMessages) -> tuple[UpdateDeleteEphemeralMessages, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    ids, pos = read_ints(data, pos)
    return new(peer, ids), pos


def _read_UpdateEditEphemeralMessage(data: bytes, pos: int, depth: int, new: Any = UpdateEditEphemeralMessage) -> tuple[UpdateEditEphemeralMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _EphemeralMessage_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_UpdateBotStarsSubscription(data: bytes, pos: int, depth: int, new: Any = UpdateBotStarsSubscription) -> tuple[UpdateBotStarsSubscription, int]:
    flags, user_id = unpack_Iq(data, pos)
    payload, pos = read_bytes(data, pos + 12)
    qts = unpack_i(data, pos)[0]
    return new(user_id, payload, qts, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos + 4


registry.add("Update", {
    0x1F2B0AFD: _read_UpdateNewMessage,
    0x4E90BFD6: _read_UpdateMessageID,
    0xA20DB0E5: _read_UpdateDeleteMessages,
    0x2A17BF5C: _read_UpdateUserTyping,
    0x83487AF0: _read_UpdateChatUserTyping,
    0x07761198: _read_UpdateChatParticipants,
    0xE5BDF8DE: _read_UpdateUserStatus,
    0xA7848924: _read_UpdateUserName,
    0x8951ABEF: _read_UpdateNewAuthorization,
    0x12BCBD9A: _read_UpdateNewEncryptedMessage,
    0x1710F156: _read_UpdateEncryptedChatTyping,
    0xB4A2E88D: _read_UpdateEncryption,
    0x38FE25B7: _read_UpdateEncryptedMessagesRead,
    0x3DDA5451: _read_UpdateChatParticipantAdd,
    0xE32F3D77: _read_UpdateChatParticipantDelete,
    0x8E5E9873: _read_UpdateDcOptions,
    0xBEC268EF: _read_UpdateNotifySettings,
    0xEBE46819: _read_UpdateServiceNotification,
    0xEE3B272A: _read_UpdatePrivacy,
    0x05492A13: _read_UpdateUserPhone,
    0x9E84BC99: _read_UpdateReadHistoryInbox,
    0x2F2F21BF: _read_UpdateReadHistoryOutbox,
    0x7F891213: _read_UpdateWebPage,
    0xF8227181: _read_UpdateReadMessagesContents,
    0x108D941F: _read_UpdateChannelTooLong,
    0x635B4C09: _read_UpdateChannel,
    0x62BA04D9: _read_UpdateNewChannelMessage,
    0x922E6E10: _read_UpdateReadChannelInbox,
    0xC32D5B12: _read_UpdateDeleteChannelMessages,
    0xF226AC08: _read_UpdateChannelMessageViews,
    0xD7CA61A2: _read_UpdateChatParticipantAdmin,
    0x688A30AA: _read_UpdateNewStickerSet,
    0x0BB2D201: _read_UpdateStickerSetsOrder,
    0x31C24808: _read_UpdateStickerSets,
    0x9375341E: _read_UpdateSavedGifs,
    0x496F379C: _read_UpdateBotInlineQuery,
    0x12F12A07: _read_UpdateBotInlineSend,
    0x1B3F4DF7: _read_UpdateEditChannelMessage,
    0xB9CFC48D: _read_UpdateBotCallbackQuery,
    0xE40370A3: _read_UpdateEditMessage,
    0x691E9052: _read_UpdateInlineBotCallbackQuery,
    0xB75F99A9: _read_UpdateReadChannelOutbox,
    0xEDFC111E: _read_UpdateDraftMessage,
    0x571D2742: _read_UpdateReadFeaturedStickers,
    0x9A422C20: _read_UpdateRecentStickers,
    0xA229DD06: _read_UpdateConfig,
    0x3354678F: _read_UpdatePtsChanged,
    0x2F2BA99F: _read_UpdateChannelWebPage,
    0x6E6FE51C: _read_UpdateDialogPinned,
    0xFA0F3CA2: _read_UpdatePinnedDialogs,
    0x8317C0C3: _read_UpdateBotWebhookJSON,
    0x9B9240A6: _read_UpdateBotWebhookJSONQuery,
    0xB5AEFD7D: _read_UpdateBotShippingQuery,
    0x8CAA9A96: _read_UpdateBotPrecheckoutQuery,
    0xAB0F6B1E: _read_UpdatePhoneCall,
    0x46560264: _read_UpdateLangPackTooLong,
    0x56022F4D: _read_UpdateLangPack,
    0xE511996D: _read_UpdateFavedStickers,
    0x25F324F7: _read_UpdateChannelReadMessagesContents,
    0x7084A7BE: _read_UpdateContactsReset,
    0xB23FC698: _read_UpdateChannelAvailableMessages,
    0xB658F23E: _read_UpdateDialogUnreadMark,
    0xD64C522B: _read_UpdateMessagePoll,
    0x54C01850: _read_UpdateChatDefaultBannedRights,
    0x19360DC0: _read_UpdateFolderPeers,
    0x6A7E7366: _read_UpdatePeerSettings,
    0xB4AFCFB0: _read_UpdatePeerLocated,
    0x39A51DFB: _read_UpdateNewScheduledMessage,
    0xF2A71983: _read_UpdateDeleteScheduledMessages,
    0x8216FBA3: _read_UpdateTheme,
    0x871FB939: _read_UpdateGeoLiveViewed,
    0x564FE691: _read_UpdateLoginToken,
    0x7699F014: _read_UpdateMessagePollVote,
    0x26FFDE7D: _read_UpdateDialogFilter,
    0xA5D72105: _read_UpdateDialogFilterOrder,
    0x3504914F: _read_UpdateDialogFilters,
    0x2661BF09: _read_UpdatePhoneCallSignalingData,
    0xD29A27F4: _read_UpdateChannelMessageForwards,
    0xD6B19546: _read_UpdateReadChannelDiscussionInbox,
    0x695C9E7C: _read_UpdateReadChannelDiscussionOutbox,
    0xEBE07752: _read_UpdatePeerBlocked,
    0x8C88C923: _read_UpdateChannelUserTyping,
    0xED85EAB5: _read_UpdatePinnedMessages,
    0x5BB98608: _read_UpdatePinnedChannelMessages,
    0xF89A6A4E: _read_UpdateChat,
    0xF2EBDB4E: _read_UpdateGroupCallParticipants,
    0x9D2216E0: _read_UpdateGroupCall,
    0xBB9BB9A5: _read_UpdatePeerHistoryTTL,
    0xD087663A: _read_UpdateChatParticipant,
    0x985D3ABB: _read_UpdateChannelParticipant,
    0xC4870A49: _read_UpdateBotStopped,
    0x0B783982: _read_UpdateGroupCallConnection,
    0x4D712F2E: _read_UpdateBotCommands,
    0x7063C3DB: _read_UpdatePendingJoinRequests,
    0x7CB34D79: _read_UpdateBotChatInviteRequester,
    0x1E297BFA: _read_UpdateMessageReactions,
    0x17B7A20B: _read_UpdateAttachMenuBots,
    0x1592B79D: _read_UpdateWebViewResultSent,
    0x14B85813: _read_UpdateBotMenuButton,
    0x74D8BE99: _read_UpdateSavedRingtones,
    0x0084CD5A: _read_UpdateTranscribedAudio,
    0xFB4C496C: _read_UpdateReadFeaturedEmojiStickers,
    0x28373599: _read_UpdateUserEmojiStatus,
    0x30F443DB: _read_UpdateRecentEmojiStatuses,
    0x6F7863F4: _read_UpdateRecentReactions,
    0x86FCCF85: _read_UpdateMoveStickerSetToTop,
    0xD5A41724: _read_UpdateMessageExtendedMedia,
    0x20529438: _read_UpdateUser,
    0xEC05B097: _read_UpdateAutoSaveSettings,
    0x75B3B798: _read_UpdateStory,
    0xF74E932B: _read_UpdateReadStories,
    0x1BF335B9: _read_UpdateStoryID,
    0x2C084DC1: _read_UpdateStoriesStealthMode,
    0x7D627683: _read_UpdateSentStoryReaction,
    0x904DD49C: _read_UpdateBotChatBoost,
    0x07B68920: _read_UpdateChannelViewForumAsMessages,
    0xAE3F101D: _read_UpdatePeerWallpaper,
    0xAC21D3CE: _read_UpdateBotMessageReaction,
    0x09CB7759: _read_UpdateBotMessageReactions,
    0xAEAF9E74: _read_UpdateSavedDialogPinned,
    0x686C85A6: _read_UpdatePinnedSavedDialogs,
    0x39C67432: _read_UpdateSavedReactionTags,
    0xF16269D4: _read_UpdateSmsJob,
    0xF9470AB2: _read_UpdateQuickReplies,
    0xF53DA717: _read_UpdateNewQuickReply,
    0x53E6F1EC: _read_UpdateDeleteQuickReply,
    0x3E050D0F: _read_UpdateQuickReplyMessage,
    0x566FE7CD: _read_UpdateDeleteQuickReplyMessages,
    0x8AE5C97A: _read_UpdateBotBusinessConnect,
    0x9DDB347C: _read_UpdateBotNewBusinessMessage,
    0x07DF587C: _read_UpdateBotEditBusinessMessage,
    0xA02A982E: _read_UpdateBotDeleteBusinessMessage,
    0x1824E40B: _read_UpdateNewStoryReaction,
    0x4E80A379: _read_UpdateStarsBalance,
    0x1EA2FDA7: _read_UpdateBusinessBotCallbackQuery,
    0xA584B019: _read_UpdateStarsRevenueStatus,
    0x283BD312: _read_UpdateBotPurchasedPaidMedia,
    0x8B725FCE: _read_UpdatePaidReactionPrivacy,
    0x504AA18F: _read_UpdateSentPhoneCode,
    0xA477288F: _read_UpdateGroupCallChainBlocks,
    0x77B0E372: _read_UpdateReadMonoForumInbox,
    0xA4A79376: _read_UpdateReadMonoForumOutbox,
    0x9F812B08: _read_UpdateMonoForumNoPaidException,
    0xD8326F0D: _read_UpdateGroupCallMessage,
    0xC957A766: _read_UpdateGroupCallEncryptedMessage,
    0x683B2C52: _read_UpdatePinnedForumTopic,
    0xDEF143D0: _read_UpdatePinnedForumTopics,
    0x3E85E92C: _read_UpdateDeleteGroupCallMessages,
    0x48E246C2: _read_UpdateStarGiftAuctionState,
    0xDC58F31E: _read_UpdateStarGiftAuctionUserState,
    0xFB9C547A: _read_UpdateEmojiGameInfo,
    0xAC072444: _read_UpdateStarGiftCraftFail,
    0xBD8367B9: _read_UpdateChatParticipantRank,
    0x4880ED9A: _read_UpdateManagedBot,
    0xCDD4093D: _read_UpdateBotGuestChatQuery,
    0x8C0F91FB: _read_UpdateAiComposeTones,
    0xBDAC7E70: _read_UpdateJoinChatWebViewDecision,
    0xB22083A6: _read_UpdateNewBotConnection,
    0xC39A2ADE: _read_UpdateWebBrowserSettings,
    0x140502D1: _read_UpdateWebBrowserException,
    0x20BCBBA1: _read_UpdateNewEphemeralMessage,
    0x56DBFCF8: _read_UpdateDeleteEphemeralMessages,
    0x4BBB8F01: _read_UpdateEditEphemeralMessage,
    0x6C0D8E23: _read_UpdateBotStarsSubscription,
})
