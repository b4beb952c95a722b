# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``messages``."""

from __future__ import annotations

import builtins
from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    BOOLS,
    BOOL_IDS,
    Function,
    TLObject,
    packer,
    read_bytes,
    read_ints,
    read_longs,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    vector_reader,
    vector_writer,
    write_bytes,
    write_ints,
    write_longs,
    write_object,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import channels as _channels
    from . import updates as _updates

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2iI: Unpack = unpacker("2iI")
unpack_2iq: Unpack = unpacker("2iq")
unpack_2q: Unpack = unpacker("2q")
unpack_3i: Unpack = unpacker("3i")
unpack_3iI: Unpack = unpacker("3iI")
unpack_3iq: Unpack = unpacker("3iq")
unpack_4i: Unpack = unpacker("4i")
unpack_5i: Unpack = unpacker("5i")
unpack_6iq: Unpack = unpacker("6iq")
unpack_7iq: Unpack = unpacker("7iq")
unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_I3i: Unpack = unpacker("I3i")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Iq: Unpack = unpacker("Iq")
unpack_IqI: Unpack = unpacker("IqI")
unpack_Iqi: Unpack = unpacker("Iqi")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_iq: Unpack = unpacker("iq")
unpack_iqI: Unpack = unpacker("iqI")
unpack_q: Unpack = unpacker("q")
unpack_qI: Unpack = unpacker("qI")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2I3i: Pack = packer("2I3i")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_2Iqi: Pack = packer("2Iqi")
pack_2i: Pack = packer("2i")
pack_2iq: Pack = packer("2iq")
pack_2q: Pack = packer("2q")
pack_3i: Pack = packer("3i")
pack_3iq: Pack = packer("3iq")
pack_4i: Pack = packer("4i")
pack_5i: Pack = packer("5i")
pack_6iq: Pack = packer("6iq")
pack_7iq: Pack = packer("7iq")
pack_I: Pack = packer("I")
pack_I2i: Pack = packer("I2i")
pack_I2iq: Pack = packer("I2iq")
pack_I2q: Pack = packer("I2q")
pack_I3i: Pack = packer("I3i")
pack_Ii: Pack = packer("Ii")
pack_Iiq: Pack = packer("Iiq")
pack_Iq: Pack = packer("Iq")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
pack_iI: Pack = packer("iI")
pack_iq: Pack = packer("iq")
pack_iqI: Pack = packer("iqI")
pack_q: Pack = packer("q")
pack_qi: Pack = packer("qi")
_AvailableEffect_table = registry.table("AvailableEffect")
_AvailableReaction_table = registry.table("AvailableReaction")
_BotApp_table = registry.table("BotApp")
_BotInlineResult_table = registry.table("BotInlineResult")
_ChatAdminWithInvites_table = registry.table("ChatAdminWithInvites")
_ChatBannedRights_table = registry.table("ChatBannedRights")
_ChatFull_table = registry.table("ChatFull")
_ChatInviteImporter_table = registry.table("ChatInviteImporter")
_ChatReactions_table = registry.table("ChatReactions")
_Chat_table = registry.table("Chat")
_DataJSON_table = registry.table("DataJSON")
_DialogFilter_table = registry.table("DialogFilter")
_Dialog_table = registry.table("Dialog")
_Document_table = registry.table("Document")
_EmojiGroup_table = registry.table("EmojiGroup")
_EncryptedFile_table = registry.table("EncryptedFile")
_ExportedChatInvite_table = registry.table("ExportedChatInvite")
_ForumTopic_table = registry.table("ForumTopic")
_HighScore_table = registry.table("HighScore")
_InlineBotSwitchPM_table = registry.table("InlineBotSwitchPM")
_InlineBotWebView_table = registry.table("InlineBotWebView")
_InlineQueryPeerType_table = registry.table("InlineQueryPeerType")
_InputAiComposeTone_table = registry.table("InputAiComposeTone")
_InputBotApp_table = registry.table("InputBotApp")
_InputBotInlineMessageID_table = registry.table("InputBotInlineMessageID")
_InputBotInlineResult_table = registry.table("InputBotInlineResult")
_InputChannel_table = registry.table("InputChannel")
_InputChatPhoto_table = registry.table("InputChatPhoto")
_InputChatTheme_table = registry.table("InputChatTheme")
_InputCheckPasswordSRP_table = registry.table("InputCheckPasswordSRP")
_InputDialogPeer_table = registry.table("InputDialogPeer")
_InputDocument_table = registry.table("InputDocument")
_InputEncryptedChat_table = registry.table("InputEncryptedChat")
_InputEncryptedFile_table = registry.table("InputEncryptedFile")
_InputFile_table = registry.table("InputFile")
_InputGeoPoint_table = registry.table("InputGeoPoint")
_InputMedia_table = registry.table("InputMedia")
_InputMessageReadMetric_table = registry.table("InputMessageReadMetric")
_InputMessage_table = registry.table("InputMessage")
_InputPeer_table = registry.table("InputPeer")
_InputQuickReplyShortcut_table = registry.table("InputQuickReplyShortcut")
_InputReplyTo_table = registry.table("InputReplyTo")
_InputRichMessage_table = registry.table("InputRichMessage")
_InputSingleMedia_table = registry.table("InputSingleMedia")
_InputStickerSet_table = registry.table("InputStickerSet")
_InputStickeredMedia_table = registry.table("InputStickeredMedia")
_InputUser_table = registry.table("InputUser")
_InputWallPaper_table = registry.table("InputWallPaper")
_MessageEntity_table = registry.table("MessageEntity")
_MessageMedia_table = registry.table("MessageMedia")
_MessagePeerReaction_table = registry.table("MessagePeerReaction")
_MessagePeerVote_table = registry.table("MessagePeerVote")
_MessageViews_table = registry.table("MessageViews")
_Message_table = registry.table("Message")
_MessagesFilter_table = registry.table("MessagesFilter")
_MissingInvitee_table = registry.table("MissingInvitee")
_PaidReactionPrivacy_table = registry.table("PaidReactionPrivacy")
_PeerSettings_table = registry.table("PeerSettings")
_PollAnswer_table = registry.table("PollAnswer")
_QuickReply_table = registry.table("QuickReply")
_Reaction_table = registry.table("Reaction")
_ReplyMarkup_table = registry.table("ReplyMarkup")
_RichMessage_table = registry.table("RichMessage")
_SavedDialog_table = registry.table("SavedDialog")
_SavedReactionTag_table = registry.table("SavedReactionTag")
_SearchPostsFlood_table = registry.table("SearchPostsFlood")
_SearchResultsCalendarPeriod_table = registry.table("SearchResultsCalendarPeriod")
_SearchResultsPosition_table = registry.table("SearchResultsPosition")
_SendMessageAction_table = registry.table("SendMessageAction")
_ShippingOption_table = registry.table("ShippingOption")
_SponsoredMessage_table = registry.table("SponsoredMessage")
_StarsSubscriptionPricing_table = registry.table("StarsSubscriptionPricing")
_StickerKeyword_table = registry.table("StickerKeyword")
_StickerPack_table = registry.table("StickerPack")
_StickerSetCovered_table = registry.table("StickerSetCovered")
_StickerSet_table = registry.table("StickerSet")
_SuggestedPost_table = registry.table("SuggestedPost")
_TextWithEntities_table = registry.table("TextWithEntities")
_TodoItem_table = registry.table("TodoItem")
_Updates_table = registry.table("Updates")
_User_table = registry.table("User")
_WallPaperSettings_table = registry.table("WallPaperSettings")
_WebPage_table = registry.table("WebPage")
_updates_State_table = registry.table("updates.State")
_write_Vector_bytes = vector_writer(write_bytes)
_read_Vector_bytes = vector_reader(read_bytes)


class Dialogs(TLObject):
    """The ordinary form of messages.Dialogs.

    ``messages.dialogs#15ba6c40 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs``

    :param dialogs: The dialogs.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.dialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x15BA6C40
    TL_NAME: ClassVar[str] = "messages.dialogs"
    TL_TYPE: ClassVar[str] = "messages.Dialogs"
    TL: ClassVar[str] = "messages.dialogs#15ba6c40 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs"

    dialogs: list[_root.TypeDialog]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\x6c\xba\x15"
        write_objects(out, self.dialogs)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class DialogsSlice(TLObject):
    """The form 'slice' of messages.Dialogs.

    ``messages.dialogsSlice#71e094f3 count:int dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs``

    :param count: How many there are in all.
    :param dialogs: The dialogs.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.dialogsSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x71E094F3
    TL_NAME: ClassVar[str] = "messages.dialogsSlice"
    TL_TYPE: ClassVar[str] = "messages.Dialogs"
    TL: ClassVar[str] = "messages.dialogsSlice#71e094f3 count:int dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs"

    count: int
    dialogs: list[_root.TypeDialog]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x71E094F3, self.count)
        write_objects(out, self.dialogs)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class DialogsNotModified(TLObject):
    """The form 'not modified' of messages.Dialogs.

    ``messages.dialogsNotModified#f0e3e596 count:int = messages.Dialogs``

    :param count: How many there are in all.

    https://core.telegram.org/constructor/messages.dialogsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF0E3E596
    TL_NAME: ClassVar[str] = "messages.dialogsNotModified"
    TL_TYPE: ClassVar[str] = "messages.Dialogs"
    TL: ClassVar[str] = "messages.dialogsNotModified#f0e3e596 count:int = messages.Dialogs"

    count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xF0E3E596, self.count)


TypeDialogs: TypeAlias = Dialogs | DialogsSlice | DialogsNotModified
"""``messages.Dialogs``: https://core.telegram.org/type/messages.Dialogs"""


class Messages(TLObject):
    """The ordinary form of messages.Messages.

    ``messages.messages#1d73e7ea messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages``

    :param messages: The messages.
    :param topics: The topics.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.messages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1D73E7EA
    TL_NAME: ClassVar[str] = "messages.messages"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.messages#1d73e7ea messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages"

    messages: list[_root.TypeMessage]
    topics: list[_root.TypeForumTopic]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xea\xe7\x73\x1d"
        write_objects(out, self.messages)
        write_objects(out, self.topics)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class MessagesSlice(TLObject):
    """The form 'slice' of messages.Messages.

    ``messages.messagesSlice#5f206716 flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int search_flood:flags.3?SearchPostsFlood messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages``

    :param inexact: Whether this applies: inexact.
    :param count: How many there are in all.
    :param next_rate: The next rate.
    :param offset_id_offset: The offset id offset.
    :param search_flood: The search flood.
    :param messages: The messages.
    :param topics: The topics.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.messagesSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5F206716
    TL_NAME: ClassVar[str] = "messages.messagesSlice"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.messagesSlice#5f206716 flags:# inexact:flags.1?true count:int next_rate:flags.0?int offset_id_offset:flags.2?int search_flood:flags.3?SearchPostsFlood messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages"

    count: int
    messages: list[_root.TypeMessage]
    topics: list[_root.TypeForumTopic]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    inexact: bool = False
    next_rate: int | None = None
    offset_id_offset: int | None = None
    search_flood: _root.TypeSearchPostsFlood | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inexact:
            flags |= 2
        if self.next_rate is not None:
            flags |= 1
        if self.offset_id_offset is not None:
            flags |= 4
        if self.search_flood is not None:
            flags |= 8
        out += pack_2Ii(0x5F206716, flags, self.count)
        if self.next_rate is not None:
            out += pack_i(self.next_rate)
        if self.offset_id_offset is not None:
            out += pack_i(self.offset_id_offset)
        if self.search_flood is not None:
            self.search_flood.write_to(out)
        write_objects(out, self.messages)
        write_objects(out, self.topics)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class ChannelMessages(TLObject):
    """The form 'channel messages' of messages.Messages.

    ``messages.channelMessages#c776ba4e flags:# inexact:flags.1?true pts:int count:int offset_id_offset:flags.2?int messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages``

    :param inexact: Whether this applies: inexact.
    :param pts: The position in the stream of updates about messages.
    :param count: How many there are in all.
    :param offset_id_offset: The offset id offset.
    :param messages: The messages.
    :param topics: The topics.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.channelMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC776BA4E
    TL_NAME: ClassVar[str] = "messages.channelMessages"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.channelMessages#c776ba4e flags:# inexact:flags.1?true pts:int count:int offset_id_offset:flags.2?int messages:Vector<Message> topics:Vector<ForumTopic> chats:Vector<Chat> users:Vector<User> = messages.Messages"

    pts: int
    count: int
    messages: list[_root.TypeMessage]
    topics: list[_root.TypeForumTopic]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    inexact: bool = False
    offset_id_offset: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inexact:
            flags |= 2
        if self.offset_id_offset is not None:
            flags |= 4
        out += pack_2I2i(0xC776BA4E, flags, self.pts, self.count)
        if self.offset_id_offset is not None:
            out += pack_i(self.offset_id_offset)
        write_objects(out, self.messages)
        write_objects(out, self.topics)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class MessagesNotModified(TLObject):
    """The form 'not modified' of messages.Messages.

    ``messages.messagesNotModified#74535f21 count:int = messages.Messages``

    :param count: How many there are in all.

    https://core.telegram.org/constructor/messages.messagesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x74535F21
    TL_NAME: ClassVar[str] = "messages.messagesNotModified"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.messagesNotModified#74535f21 count:int = messages.Messages"

    count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x74535F21, self.count)


TypeMessages: TypeAlias = Messages | MessagesSlice | ChannelMessages | MessagesNotModified
"""``messages.Messages``: https://core.telegram.org/type/messages.Messages"""


class Chats(TLObject):
    """The ordinary form of messages.Chats.

    ``messages.chats#64ff9fd5 chats:Vector<Chat> = messages.Chats``

    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.chats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64FF9FD5
    TL_NAME: ClassVar[str] = "messages.chats"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "messages.chats#64ff9fd5 chats:Vector<Chat> = messages.Chats"

    chats: list[_root.TypeChat]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd5\x9f\xff\x64"
        write_objects(out, self.chats)


class ChatsSlice(TLObject):
    """The form 'slice' of messages.Chats.

    ``messages.chatsSlice#9cd81144 count:int chats:Vector<Chat> = messages.Chats``

    :param count: How many there are in all.
    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.chatsSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9CD81144
    TL_NAME: ClassVar[str] = "messages.chatsSlice"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "messages.chatsSlice#9cd81144 count:int chats:Vector<Chat> = messages.Chats"

    count: int
    chats: list[_root.TypeChat]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x9CD81144, self.count)
        write_objects(out, self.chats)


TypeChats: TypeAlias = Chats | ChatsSlice
"""``messages.Chats``: https://core.telegram.org/type/messages.Chats"""


class ChatFull(TLObject):
    """The ordinary form of messages.ChatFull.

    ``messages.chatFull#e5d7d19c full_chat:ChatFull chats:Vector<Chat> users:Vector<User> = messages.ChatFull``

    :param full_chat: The full chat.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.chatFull
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE5D7D19C
    TL_NAME: ClassVar[str] = "messages.chatFull"
    TL_TYPE: ClassVar[str] = "messages.ChatFull"
    TL: ClassVar[str] = "messages.chatFull#e5d7d19c full_chat:ChatFull chats:Vector<Chat> users:Vector<User> = messages.ChatFull"

    full_chat: _root.TypeChatFull
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\xd1\xd7\xe5"
        self.full_chat.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeChatFull: TypeAlias = ChatFull
"""``messages.ChatFull``: https://core.telegram.org/type/messages.ChatFull"""


class AffectedHistory(TLObject):
    """The ordinary form of messages.AffectedHistory.

    ``messages.affectedHistory#b45c69d1 pts:int pts_count:int offset:int = messages.AffectedHistory``

    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    https://core.telegram.org/constructor/messages.affectedHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB45C69D1
    TL_NAME: ClassVar[str] = "messages.affectedHistory"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.affectedHistory#b45c69d1 pts:int pts_count:int offset:int = messages.AffectedHistory"

    pts: int
    pts_count: int
    offset: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3i(0xB45C69D1, self.pts, self.pts_count, self.offset)


TypeAffectedHistory: TypeAlias = AffectedHistory
"""``messages.AffectedHistory``: https://core.telegram.org/type/messages.AffectedHistory"""


class DhConfigNotModified(TLObject):
    """The form 'not modified' of messages.DhConfig.

    ``messages.dhConfigNotModified#c0e24635 random:bytes = messages.DhConfig``

    :param random: The random.

    https://core.telegram.org/constructor/messages.dhConfigNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0E24635
    TL_NAME: ClassVar[str] = "messages.dhConfigNotModified"
    TL_TYPE: ClassVar[str] = "messages.DhConfig"
    TL: ClassVar[str] = "messages.dhConfigNotModified#c0e24635 random:bytes = messages.DhConfig"

    random: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x35\x46\xe2\xc0"
        write_bytes(out, self.random)


class DhConfig(TLObject):
    """The ordinary form of messages.DhConfig.

    ``messages.dhConfig#2c221edd g:int p:bytes version:int random:bytes = messages.DhConfig``

    :param g: The g.
    :param p: The p.
    :param version: The version.
    :param random: The random.

    https://core.telegram.org/constructor/messages.dhConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2C221EDD
    TL_NAME: ClassVar[str] = "messages.dhConfig"
    TL_TYPE: ClassVar[str] = "messages.DhConfig"
    TL: ClassVar[str] = "messages.dhConfig#2c221edd g:int p:bytes version:int random:bytes = messages.DhConfig"

    g: int
    p: bytes
    version: int
    random: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x2C221EDD, self.g)
        write_bytes(out, self.p)
        out += pack_i(self.version)
        write_bytes(out, self.random)


TypeDhConfig: TypeAlias = DhConfigNotModified | DhConfig
"""``messages.DhConfig``: https://core.telegram.org/type/messages.DhConfig"""


class SentEncryptedMessage(TLObject):
    """The ordinary form of messages.SentEncryptedMessage.

    ``messages.sentEncryptedMessage#560f8935 date:int = messages.SentEncryptedMessage``

    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/messages.sentEncryptedMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x560F8935
    TL_NAME: ClassVar[str] = "messages.sentEncryptedMessage"
    TL_TYPE: ClassVar[str] = "messages.SentEncryptedMessage"
    TL: ClassVar[str] = "messages.sentEncryptedMessage#560f8935 date:int = messages.SentEncryptedMessage"

    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x560F8935, self.date)


class SentEncryptedFile(TLObject):
    """The form 'sent encrypted file' of messages.SentEncryptedMessage.

    ``messages.sentEncryptedFile#9493ff32 date:int file:EncryptedFile = messages.SentEncryptedMessage``

    :param date: When it happened, in Unix seconds.
    :param file: The uploaded file.

    https://core.telegram.org/constructor/messages.sentEncryptedFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9493FF32
    TL_NAME: ClassVar[str] = "messages.sentEncryptedFile"
    TL_TYPE: ClassVar[str] = "messages.SentEncryptedMessage"
    TL: ClassVar[str] = "messages.sentEncryptedFile#9493ff32 date:int file:EncryptedFile = messages.SentEncryptedMessage"

    date: int
    file: _root.TypeEncryptedFile

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x9493FF32, self.date)
        self.file.write_to(out)


TypeSentEncryptedMessage: TypeAlias = SentEncryptedMessage | SentEncryptedFile
"""``messages.SentEncryptedMessage``: https://core.telegram.org/type/messages.SentEncryptedMessage"""


class StickersNotModified(TLObject):
    """The form 'not modified' of messages.Stickers.

    ``messages.stickersNotModified#f1749a22 = messages.Stickers``

    https://core.telegram.org/constructor/messages.stickersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF1749A22
    TL_NAME: ClassVar[str] = "messages.stickersNotModified"
    TL_TYPE: ClassVar[str] = "messages.Stickers"
    TL: ClassVar[str] = "messages.stickersNotModified#f1749a22 = messages.Stickers"

    def write_to(self, out: bytearray) -> None:
        out += b"\x22\x9a\x74\xf1"


class Stickers(TLObject):
    """The ordinary form of messages.Stickers.

    ``messages.stickers#30a6ec7e hash:long stickers:Vector<Document> = messages.Stickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param stickers: The stickers.

    https://core.telegram.org/constructor/messages.stickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x30A6EC7E
    TL_NAME: ClassVar[str] = "messages.stickers"
    TL_TYPE: ClassVar[str] = "messages.Stickers"
    TL: ClassVar[str] = "messages.stickers#30a6ec7e hash:long stickers:Vector<Document> = messages.Stickers"

    hash: int
    stickers: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x30A6EC7E, self.hash)
        write_objects(out, self.stickers)


TypeStickers: TypeAlias = StickersNotModified | Stickers
"""``messages.Stickers``: https://core.telegram.org/type/messages.Stickers"""


class AllStickersNotModified(TLObject):
    """The form 'not modified' of messages.AllStickers.

    ``messages.allStickersNotModified#e86602c3 = messages.AllStickers``

    https://core.telegram.org/constructor/messages.allStickersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE86602C3
    TL_NAME: ClassVar[str] = "messages.allStickersNotModified"
    TL_TYPE: ClassVar[str] = "messages.AllStickers"
    TL: ClassVar[str] = "messages.allStickersNotModified#e86602c3 = messages.AllStickers"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc3\x02\x66\xe8"


class AllStickers(TLObject):
    """The ordinary form of messages.AllStickers.

    ``messages.allStickers#cdbbcebb hash:long sets:Vector<StickerSet> = messages.AllStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param sets: The sets.

    https://core.telegram.org/constructor/messages.allStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCDBBCEBB
    TL_NAME: ClassVar[str] = "messages.allStickers"
    TL_TYPE: ClassVar[str] = "messages.AllStickers"
    TL: ClassVar[str] = "messages.allStickers#cdbbcebb hash:long sets:Vector<StickerSet> = messages.AllStickers"

    hash: int
    sets: list[_root.TypeStickerSet]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xCDBBCEBB, self.hash)
        write_objects(out, self.sets)


TypeAllStickers: TypeAlias = AllStickersNotModified | AllStickers
"""``messages.AllStickers``: https://core.telegram.org/type/messages.AllStickers"""


class AffectedMessages(TLObject):
    """The ordinary form of messages.AffectedMessages.

    ``messages.affectedMessages#84d19185 pts:int pts_count:int = messages.AffectedMessages``

    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.

    https://core.telegram.org/constructor/messages.affectedMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x84D19185
    TL_NAME: ClassVar[str] = "messages.affectedMessages"
    TL_TYPE: ClassVar[str] = "messages.AffectedMessages"
    TL: ClassVar[str] = "messages.affectedMessages#84d19185 pts:int pts_count:int = messages.AffectedMessages"

    pts: int
    pts_count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x84D19185, self.pts, self.pts_count)


TypeAffectedMessages: TypeAlias = AffectedMessages
"""``messages.AffectedMessages``: https://core.telegram.org/type/messages.AffectedMessages"""


class StickerSet(TLObject):
    """The ordinary form of messages.StickerSet.

    ``messages.stickerSet#6e153f16 set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = messages.StickerSet``

    :param set: The set.
    :param packs: The packs.
    :param keywords: The keywords.
    :param documents: The documents.

    https://core.telegram.org/constructor/messages.stickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6E153F16
    TL_NAME: ClassVar[str] = "messages.stickerSet"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "messages.stickerSet#6e153f16 set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = messages.StickerSet"

    set: _root.TypeStickerSet
    packs: list[_root.TypeStickerPack]
    keywords: list[_root.TypeStickerKeyword]
    documents: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += b"\x16\x3f\x15\x6e"
        self.set.write_to(out)
        write_objects(out, self.packs)
        write_objects(out, self.keywords)
        write_objects(out, self.documents)


class StickerSetNotModified(TLObject):
    """The form 'not modified' of messages.StickerSet.

    ``messages.stickerSetNotModified#d3f924eb = messages.StickerSet``

    https://core.telegram.org/constructor/messages.stickerSetNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD3F924EB
    TL_NAME: ClassVar[str] = "messages.stickerSetNotModified"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "messages.stickerSetNotModified#d3f924eb = messages.StickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\x24\xf9\xd3"


TypeStickerSet: TypeAlias = StickerSet | StickerSetNotModified
"""``messages.StickerSet``: https://core.telegram.org/type/messages.StickerSet"""


class SavedGifsNotModified(TLObject):
    """The form 'not modified' of messages.SavedGifs.

    ``messages.savedGifsNotModified#e8025ca2 = messages.SavedGifs``

    https://core.telegram.org/constructor/messages.savedGifsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE8025CA2
    TL_NAME: ClassVar[str] = "messages.savedGifsNotModified"
    TL_TYPE: ClassVar[str] = "messages.SavedGifs"
    TL: ClassVar[str] = "messages.savedGifsNotModified#e8025ca2 = messages.SavedGifs"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa2\x5c\x02\xe8"


class SavedGifs(TLObject):
    """The ordinary form of messages.SavedGifs.

    ``messages.savedGifs#84a02a0d hash:long gifs:Vector<Document> = messages.SavedGifs``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param gifs: The gifs.

    https://core.telegram.org/constructor/messages.savedGifs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x84A02A0D
    TL_NAME: ClassVar[str] = "messages.savedGifs"
    TL_TYPE: ClassVar[str] = "messages.SavedGifs"
    TL: ClassVar[str] = "messages.savedGifs#84a02a0d hash:long gifs:Vector<Document> = messages.SavedGifs"

    hash: int
    gifs: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x84A02A0D, self.hash)
        write_objects(out, self.gifs)


TypeSavedGifs: TypeAlias = SavedGifsNotModified | SavedGifs
"""``messages.SavedGifs``: https://core.telegram.org/type/messages.SavedGifs"""


class BotResults(TLObject):
    """The ordinary form of messages.BotResults.

    ``messages.botResults#e021f2f6 flags:# gallery:flags.0?true query_id:long next_offset:flags.1?string switch_pm:flags.2?InlineBotSwitchPM switch_webview:flags.3?InlineBotWebView results:Vector<BotInlineResult> cache_time:int users:Vector<User> = messages.BotResults``

    :param gallery: Whether this applies: gallery.
    :param query_id: Id of the query that is answered.
    :param next_offset: What to ask for the next page with.
    :param switch_pm: The switch pm.
    :param switch_webview: The switch webview.
    :param results: The results.
    :param cache_time: The cache time.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.botResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE021F2F6
    TL_NAME: ClassVar[str] = "messages.botResults"
    TL_TYPE: ClassVar[str] = "messages.BotResults"
    TL: ClassVar[str] = "messages.botResults#e021f2f6 flags:# gallery:flags.0?true query_id:long next_offset:flags.1?string switch_pm:flags.2?InlineBotSwitchPM switch_webview:flags.3?InlineBotWebView results:Vector<BotInlineResult> cache_time:int users:Vector<User> = messages.BotResults"

    query_id: int
    results: list[_root.TypeBotInlineResult]
    cache_time: int
    users: list[_root.TypeUser]
    gallery: bool = False
    next_offset: str | None = None
    switch_pm: _root.TypeInlineBotSwitchPM | None = None
    switch_webview: _root.TypeInlineBotWebView | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.gallery:
            flags |= 1
        if self.next_offset is not None:
            flags |= 2
        if self.switch_pm is not None:
            flags |= 4
        if self.switch_webview is not None:
            flags |= 8
        out += pack_2Iq(0xE021F2F6, flags, self.query_id)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        if self.switch_pm is not None:
            self.switch_pm.write_to(out)
        if self.switch_webview is not None:
            self.switch_webview.write_to(out)
        write_objects(out, self.results)
        out += pack_i(self.cache_time)
        write_objects(out, self.users)


TypeBotResults: TypeAlias = BotResults
"""``messages.BotResults``: https://core.telegram.org/type/messages.BotResults"""


class BotCallbackAnswer(TLObject):
    """The ordinary form of messages.BotCallbackAnswer.

    ``messages.botCallbackAnswer#36585ea4 flags:# alert:flags.1?true has_url:flags.3?true native_ui:flags.4?true message:flags.0?string url:flags.2?string cache_time:int = messages.BotCallbackAnswer``

    :param alert: Whether this applies: alert.
    :param has_url: Whether there is: url.
    :param native_ui: Whether this applies: native ui.
    :param message: The text of the message.
    :param url: The address.
    :param cache_time: The cache time.

    https://core.telegram.org/constructor/messages.botCallbackAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x36585EA4
    TL_NAME: ClassVar[str] = "messages.botCallbackAnswer"
    TL_TYPE: ClassVar[str] = "messages.BotCallbackAnswer"
    TL: ClassVar[str] = "messages.botCallbackAnswer#36585ea4 flags:# alert:flags.1?true has_url:flags.3?true native_ui:flags.4?true message:flags.0?string url:flags.2?string cache_time:int = messages.BotCallbackAnswer"

    cache_time: int
    alert: bool = False
    has_url: bool = False
    native_ui: bool = False
    message: str | None = None
    url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.alert:
            flags |= 2
        if self.has_url:
            flags |= 8
        if self.native_ui:
            flags |= 0x10
        if self.message is not None:
            flags |= 1
        if self.url is not None:
            flags |= 4
        out += pack_2I(0x36585EA4, flags)
        if self.message is not None:
            write_str(out, self.message)
        if self.url is not None:
            write_str(out, self.url)
        out += pack_i(self.cache_time)


TypeBotCallbackAnswer: TypeAlias = BotCallbackAnswer
"""``messages.BotCallbackAnswer``: https://core.telegram.org/type/messages.BotCallbackAnswer"""


class MessageEditData(TLObject):
    """The ordinary form of messages.MessageEditData.

    ``messages.messageEditData#26b5dde6 flags:# caption:flags.0?true = messages.MessageEditData``

    :param caption: Whether this applies: caption.

    https://core.telegram.org/constructor/messages.messageEditData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x26B5DDE6
    TL_NAME: ClassVar[str] = "messages.messageEditData"
    TL_TYPE: ClassVar[str] = "messages.MessageEditData"
    TL: ClassVar[str] = "messages.messageEditData#26b5dde6 flags:# caption:flags.0?true = messages.MessageEditData"

    caption: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.caption:
            flags |= 1
        out += pack_2I(0x26B5DDE6, flags)


TypeMessageEditData: TypeAlias = MessageEditData
"""``messages.MessageEditData``: https://core.telegram.org/type/messages.MessageEditData"""


class PeerDialogs(TLObject):
    """The ordinary form of messages.PeerDialogs.

    ``messages.peerDialogs#3371c354 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> state:updates.State = messages.PeerDialogs``

    :param dialogs: The dialogs.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param state: The state.

    https://core.telegram.org/constructor/messages.peerDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3371C354
    TL_NAME: ClassVar[str] = "messages.peerDialogs"
    TL_TYPE: ClassVar[str] = "messages.PeerDialogs"
    TL: ClassVar[str] = "messages.peerDialogs#3371c354 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> state:updates.State = messages.PeerDialogs"

    dialogs: list[_root.TypeDialog]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    state: _updates.TypeState

    def write_to(self, out: bytearray) -> None:
        out += b"\x54\xc3\x71\x33"
        write_objects(out, self.dialogs)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        self.state.write_to(out)


TypePeerDialogs: TypeAlias = PeerDialogs
"""``messages.PeerDialogs``: https://core.telegram.org/type/messages.PeerDialogs"""


class FeaturedStickersNotModified(TLObject):
    """The form 'not modified' of messages.FeaturedStickers.

    ``messages.featuredStickersNotModified#c6dc0c66 count:int = messages.FeaturedStickers``

    :param count: How many there are in all.

    https://core.telegram.org/constructor/messages.featuredStickersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC6DC0C66
    TL_NAME: ClassVar[str] = "messages.featuredStickersNotModified"
    TL_TYPE: ClassVar[str] = "messages.FeaturedStickers"
    TL: ClassVar[str] = "messages.featuredStickersNotModified#c6dc0c66 count:int = messages.FeaturedStickers"

    count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC6DC0C66, self.count)


class FeaturedStickers(TLObject):
    """The ordinary form of messages.FeaturedStickers.

    ``messages.featuredStickers#be382906 flags:# premium:flags.0?true hash:long count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers``

    :param premium: Whether this applies: premium.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param count: How many there are in all.
    :param sets: The sets.
    :param unread: The unread.

    https://core.telegram.org/constructor/messages.featuredStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE382906
    TL_NAME: ClassVar[str] = "messages.featuredStickers"
    TL_TYPE: ClassVar[str] = "messages.FeaturedStickers"
    TL: ClassVar[str] = "messages.featuredStickers#be382906 flags:# premium:flags.0?true hash:long count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers"

    hash: int
    count: int
    sets: list[_root.TypeStickerSetCovered]
    unread: list[int]
    premium: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.premium:
            flags |= 1
        out += pack_2Iqi(0xBE382906, flags, self.hash, self.count)
        write_objects(out, self.sets)
        write_longs(out, self.unread)


TypeFeaturedStickers: TypeAlias = FeaturedStickersNotModified | FeaturedStickers
"""``messages.FeaturedStickers``: https://core.telegram.org/type/messages.FeaturedStickers"""


class RecentStickersNotModified(TLObject):
    """The form 'not modified' of messages.RecentStickers.

    ``messages.recentStickersNotModified#0b17f890 = messages.RecentStickers``

    https://core.telegram.org/constructor/messages.recentStickersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0B17F890
    TL_NAME: ClassVar[str] = "messages.recentStickersNotModified"
    TL_TYPE: ClassVar[str] = "messages.RecentStickers"
    TL: ClassVar[str] = "messages.recentStickersNotModified#0b17f890 = messages.RecentStickers"

    def write_to(self, out: bytearray) -> None:
        out += b"\x90\xf8\x17\x0b"


class RecentStickers(TLObject):
    """The ordinary form of messages.RecentStickers.

    ``messages.recentStickers#88d37c56 hash:long packs:Vector<StickerPack> stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param packs: The packs.
    :param stickers: The stickers.
    :param dates: The dates.

    https://core.telegram.org/constructor/messages.recentStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x88D37C56
    TL_NAME: ClassVar[str] = "messages.recentStickers"
    TL_TYPE: ClassVar[str] = "messages.RecentStickers"
    TL: ClassVar[str] = "messages.recentStickers#88d37c56 hash:long packs:Vector<StickerPack> stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers"

    hash: int
    packs: list[_root.TypeStickerPack]
    stickers: list[_root.TypeDocument]
    dates: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x88D37C56, self.hash)
        write_objects(out, self.packs)
        write_objects(out, self.stickers)
        write_ints(out, self.dates)


TypeRecentStickers: TypeAlias = RecentStickersNotModified | RecentStickers
"""``messages.RecentStickers``: https://core.telegram.org/type/messages.RecentStickers"""


class ArchivedStickers(TLObject):
    """The ordinary form of messages.ArchivedStickers.

    ``messages.archivedStickers#4fcba9c8 count:int sets:Vector<StickerSetCovered> = messages.ArchivedStickers``

    :param count: How many there are in all.
    :param sets: The sets.

    https://core.telegram.org/constructor/messages.archivedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4FCBA9C8
    TL_NAME: ClassVar[str] = "messages.archivedStickers"
    TL_TYPE: ClassVar[str] = "messages.ArchivedStickers"
    TL: ClassVar[str] = "messages.archivedStickers#4fcba9c8 count:int sets:Vector<StickerSetCovered> = messages.ArchivedStickers"

    count: int
    sets: list[_root.TypeStickerSetCovered]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x4FCBA9C8, self.count)
        write_objects(out, self.sets)


TypeArchivedStickers: TypeAlias = ArchivedStickers
"""``messages.ArchivedStickers``: https://core.telegram.org/type/messages.ArchivedStickers"""


class StickerSetInstallResultSuccess(TLObject):
    """The form 'success' of messages.StickerSetInstallResult.

    ``messages.stickerSetInstallResultSuccess#38641628 = messages.StickerSetInstallResult``

    https://core.telegram.org/constructor/messages.stickerSetInstallResultSuccess
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x38641628
    TL_NAME: ClassVar[str] = "messages.stickerSetInstallResultSuccess"
    TL_TYPE: ClassVar[str] = "messages.StickerSetInstallResult"
    TL: ClassVar[str] = "messages.stickerSetInstallResultSuccess#38641628 = messages.StickerSetInstallResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x28\x16\x64\x38"


class StickerSetInstallResultArchive(TLObject):
    """The form 'archive' of messages.StickerSetInstallResult.

    ``messages.stickerSetInstallResultArchive#35e410a8 sets:Vector<StickerSetCovered> = messages.StickerSetInstallResult``

    :param sets: The sets.

    https://core.telegram.org/constructor/messages.stickerSetInstallResultArchive
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35E410A8
    TL_NAME: ClassVar[str] = "messages.stickerSetInstallResultArchive"
    TL_TYPE: ClassVar[str] = "messages.StickerSetInstallResult"
    TL: ClassVar[str] = "messages.stickerSetInstallResultArchive#35e410a8 sets:Vector<StickerSetCovered> = messages.StickerSetInstallResult"

    sets: list[_root.TypeStickerSetCovered]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x10\xe4\x35"
        write_objects(out, self.sets)


TypeStickerSetInstallResult: TypeAlias = StickerSetInstallResultSuccess | StickerSetInstallResultArchive
"""``messages.StickerSetInstallResult``: https://core.telegram.org/type/messages.StickerSetInstallResult"""


class HighScores(TLObject):
    """The ordinary form of messages.HighScores.

    ``messages.highScores#9a3bfd99 scores:Vector<HighScore> users:Vector<User> = messages.HighScores``

    :param scores: The scores.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.highScores
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A3BFD99
    TL_NAME: ClassVar[str] = "messages.highScores"
    TL_TYPE: ClassVar[str] = "messages.HighScores"
    TL: ClassVar[str] = "messages.highScores#9a3bfd99 scores:Vector<HighScore> users:Vector<User> = messages.HighScores"

    scores: list[_root.TypeHighScore]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x99\xfd\x3b\x9a"
        write_objects(out, self.scores)
        write_objects(out, self.users)


TypeHighScores: TypeAlias = HighScores
"""``messages.HighScores``: https://core.telegram.org/type/messages.HighScores"""


class FavedStickersNotModified(TLObject):
    """The form 'not modified' of messages.FavedStickers.

    ``messages.favedStickersNotModified#9e8fa6d3 = messages.FavedStickers``

    https://core.telegram.org/constructor/messages.favedStickersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9E8FA6D3
    TL_NAME: ClassVar[str] = "messages.favedStickersNotModified"
    TL_TYPE: ClassVar[str] = "messages.FavedStickers"
    TL: ClassVar[str] = "messages.favedStickersNotModified#9e8fa6d3 = messages.FavedStickers"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\xa6\x8f\x9e"


class FavedStickers(TLObject):
    """The ordinary form of messages.FavedStickers.

    ``messages.favedStickers#2cb51097 hash:long packs:Vector<StickerPack> stickers:Vector<Document> = messages.FavedStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param packs: The packs.
    :param stickers: The stickers.

    https://core.telegram.org/constructor/messages.favedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2CB51097
    TL_NAME: ClassVar[str] = "messages.favedStickers"
    TL_TYPE: ClassVar[str] = "messages.FavedStickers"
    TL: ClassVar[str] = "messages.favedStickers#2cb51097 hash:long packs:Vector<StickerPack> stickers:Vector<Document> = messages.FavedStickers"

    hash: int
    packs: list[_root.TypeStickerPack]
    stickers: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x2CB51097, self.hash)
        write_objects(out, self.packs)
        write_objects(out, self.stickers)


TypeFavedStickers: TypeAlias = FavedStickersNotModified | FavedStickers
"""``messages.FavedStickers``: https://core.telegram.org/type/messages.FavedStickers"""


class FoundStickerSetsNotModified(TLObject):
    """The form 'not modified' of messages.FoundStickerSets.

    ``messages.foundStickerSetsNotModified#0d54b65d = messages.FoundStickerSets``

    https://core.telegram.org/constructor/messages.foundStickerSetsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0D54B65D
    TL_NAME: ClassVar[str] = "messages.foundStickerSetsNotModified"
    TL_TYPE: ClassVar[str] = "messages.FoundStickerSets"
    TL: ClassVar[str] = "messages.foundStickerSetsNotModified#0d54b65d = messages.FoundStickerSets"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\xb6\x54\x0d"


class FoundStickerSets(TLObject):
    """The ordinary form of messages.FoundStickerSets.

    ``messages.foundStickerSets#8af09dd2 hash:long sets:Vector<StickerSetCovered> = messages.FoundStickerSets``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param sets: The sets.

    https://core.telegram.org/constructor/messages.foundStickerSets
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8AF09DD2
    TL_NAME: ClassVar[str] = "messages.foundStickerSets"
    TL_TYPE: ClassVar[str] = "messages.FoundStickerSets"
    TL: ClassVar[str] = "messages.foundStickerSets#8af09dd2 hash:long sets:Vector<StickerSetCovered> = messages.FoundStickerSets"

    hash: int
    sets: list[_root.TypeStickerSetCovered]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x8AF09DD2, self.hash)
        write_objects(out, self.sets)


TypeFoundStickerSets: TypeAlias = FoundStickerSetsNotModified | FoundStickerSets
"""``messages.FoundStickerSets``: https://core.telegram.org/type/messages.FoundStickerSets"""


class SearchCounter(TLObject):
    """The ordinary form of messages.SearchCounter.

    ``messages.searchCounter#e844ebff flags:# inexact:flags.1?true filter:MessagesFilter count:int = messages.SearchCounter``

    :param inexact: Whether this applies: inexact.
    :param filter: Which ones to answer.
    :param count: How many there are in all.

    https://core.telegram.org/constructor/messages.searchCounter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE844EBFF
    TL_NAME: ClassVar[str] = "messages.searchCounter"
    TL_TYPE: ClassVar[str] = "messages.SearchCounter"
    TL: ClassVar[str] = "messages.searchCounter#e844ebff flags:# inexact:flags.1?true filter:MessagesFilter count:int = messages.SearchCounter"

    filter: _root.TypeMessagesFilter
    count: int
    inexact: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inexact:
            flags |= 2
        out += pack_2I(0xE844EBFF, flags)
        self.filter.write_to(out)
        out += pack_i(self.count)


TypeSearchCounter: TypeAlias = SearchCounter
"""``messages.SearchCounter``: https://core.telegram.org/type/messages.SearchCounter"""


class InactiveChats(TLObject):
    """The ordinary form of messages.InactiveChats.

    ``messages.inactiveChats#a927fec5 dates:Vector<int> chats:Vector<Chat> users:Vector<User> = messages.InactiveChats``

    :param dates: The dates.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.inactiveChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA927FEC5
    TL_NAME: ClassVar[str] = "messages.inactiveChats"
    TL_TYPE: ClassVar[str] = "messages.InactiveChats"
    TL: ClassVar[str] = "messages.inactiveChats#a927fec5 dates:Vector<int> chats:Vector<Chat> users:Vector<User> = messages.InactiveChats"

    dates: list[int]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc5\xfe\x27\xa9"
        write_ints(out, self.dates)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeInactiveChats: TypeAlias = InactiveChats
"""``messages.InactiveChats``: https://core.telegram.org/type/messages.InactiveChats"""


class VotesList(TLObject):
    """The ordinary form of messages.VotesList.

    ``messages.votesList#4899484e flags:# count:int votes:Vector<MessagePeerVote> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.VotesList``

    :param count: How many there are in all.
    :param votes: The votes.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/messages.votesList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4899484E
    TL_NAME: ClassVar[str] = "messages.votesList"
    TL_TYPE: ClassVar[str] = "messages.VotesList"
    TL: ClassVar[str] = "messages.votesList#4899484e flags:# count:int votes:Vector<MessagePeerVote> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.VotesList"

    count: int
    votes: list[_root.TypeMessagePeerVote]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0x4899484E, flags, self.count)
        write_objects(out, self.votes)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        if self.next_offset is not None:
            write_str(out, self.next_offset)


TypeVotesList: TypeAlias = VotesList
"""``messages.VotesList``: https://core.telegram.org/type/messages.VotesList"""


class MessageViews(TLObject):
    """The ordinary form of messages.MessageViews.

    ``messages.messageViews#b6c4f543 views:Vector<MessageViews> chats:Vector<Chat> users:Vector<User> = messages.MessageViews``

    :param views: The views.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.messageViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6C4F543
    TL_NAME: ClassVar[str] = "messages.messageViews"
    TL_TYPE: ClassVar[str] = "messages.MessageViews"
    TL: ClassVar[str] = "messages.messageViews#b6c4f543 views:Vector<MessageViews> chats:Vector<Chat> users:Vector<User> = messages.MessageViews"

    views: list[_root.TypeMessageViews]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x43\xf5\xc4\xb6"
        write_objects(out, self.views)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeMessageViews: TypeAlias = MessageViews
"""``messages.MessageViews``: https://core.telegram.org/type/messages.MessageViews"""


class DiscussionMessage(TLObject):
    """The ordinary form of messages.DiscussionMessage.

    ``messages.discussionMessage#a6341782 flags:# messages:Vector<Message> max_id:flags.0?int read_inbox_max_id:flags.1?int read_outbox_max_id:flags.2?int unread_count:int chats:Vector<Chat> users:Vector<User> = messages.DiscussionMessage``

    :param messages: The messages.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param read_inbox_max_id: Id of the read inbox max.
    :param read_outbox_max_id: Id of the read outbox max.
    :param unread_count: How many there are: unread.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.discussionMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA6341782
    TL_NAME: ClassVar[str] = "messages.discussionMessage"
    TL_TYPE: ClassVar[str] = "messages.DiscussionMessage"
    TL: ClassVar[str] = "messages.discussionMessage#a6341782 flags:# messages:Vector<Message> max_id:flags.0?int read_inbox_max_id:flags.1?int read_outbox_max_id:flags.2?int unread_count:int chats:Vector<Chat> users:Vector<User> = messages.DiscussionMessage"

    messages: list[_root.TypeMessage]
    unread_count: int
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    max_id: int | None = None
    read_inbox_max_id: int | None = None
    read_outbox_max_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.max_id is not None:
            flags |= 1
        if self.read_inbox_max_id is not None:
            flags |= 2
        if self.read_outbox_max_id is not None:
            flags |= 4
        out += pack_2I(0xA6341782, flags)
        write_objects(out, self.messages)
        if self.max_id is not None:
            out += pack_i(self.max_id)
        if self.read_inbox_max_id is not None:
            out += pack_i(self.read_inbox_max_id)
        if self.read_outbox_max_id is not None:
            out += pack_i(self.read_outbox_max_id)
        out += pack_i(self.unread_count)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeDiscussionMessage: TypeAlias = DiscussionMessage
"""``messages.DiscussionMessage``: https://core.telegram.org/type/messages.DiscussionMessage"""


class HistoryImport(TLObject):
    """The ordinary form of messages.HistoryImport.

    ``messages.historyImport#1662af0b id:long = messages.HistoryImport``

    :param id: The id.

    https://core.telegram.org/constructor/messages.historyImport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1662AF0B
    TL_NAME: ClassVar[str] = "messages.historyImport"
    TL_TYPE: ClassVar[str] = "messages.HistoryImport"
    TL: ClassVar[str] = "messages.historyImport#1662af0b id:long = messages.HistoryImport"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x1662AF0B, self.id)


TypeHistoryImport: TypeAlias = HistoryImport
"""``messages.HistoryImport``: https://core.telegram.org/type/messages.HistoryImport"""


class HistoryImportParsed(TLObject):
    """The ordinary form of messages.HistoryImportParsed.

    ``messages.historyImportParsed#5e0fb7b9 flags:# pm:flags.0?true group:flags.1?true title:flags.2?string = messages.HistoryImportParsed``

    :param pm: Whether this applies: pm.
    :param group: Whether this applies: group.
    :param title: The title.

    https://core.telegram.org/constructor/messages.historyImportParsed
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5E0FB7B9
    TL_NAME: ClassVar[str] = "messages.historyImportParsed"
    TL_TYPE: ClassVar[str] = "messages.HistoryImportParsed"
    TL: ClassVar[str] = "messages.historyImportParsed#5e0fb7b9 flags:# pm:flags.0?true group:flags.1?true title:flags.2?string = messages.HistoryImportParsed"

    pm: bool = False
    group: bool = False
    title: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pm:
            flags |= 1
        if self.group:
            flags |= 2
        if self.title is not None:
            flags |= 4
        out += pack_2I(0x5E0FB7B9, flags)
        if self.title is not None:
            write_str(out, self.title)


TypeHistoryImportParsed: TypeAlias = HistoryImportParsed
"""``messages.HistoryImportParsed``: https://core.telegram.org/type/messages.HistoryImportParsed"""


class AffectedFoundMessages(TLObject):
    """The ordinary form of messages.AffectedFoundMessages.

    ``messages.affectedFoundMessages#ef8d3e6c pts:int pts_count:int offset:int messages:Vector<int> = messages.AffectedFoundMessages``

    :param pts: The position in the stream of updates about messages.
    :param pts_count: How many positions in the stream the event takes.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param messages: The messages.

    https://core.telegram.org/constructor/messages.affectedFoundMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEF8D3E6C
    TL_NAME: ClassVar[str] = "messages.affectedFoundMessages"
    TL_TYPE: ClassVar[str] = "messages.AffectedFoundMessages"
    TL: ClassVar[str] = "messages.affectedFoundMessages#ef8d3e6c pts:int pts_count:int offset:int messages:Vector<int> = messages.AffectedFoundMessages"

    pts: int
    pts_count: int
    offset: int
    messages: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_I3i(0xEF8D3E6C, self.pts, self.pts_count, self.offset)
        write_ints(out, self.messages)


TypeAffectedFoundMessages: TypeAlias = AffectedFoundMessages
"""``messages.AffectedFoundMessages``: https://core.telegram.org/type/messages.AffectedFoundMessages"""


class ExportedChatInvites(TLObject):
    """The ordinary form of messages.ExportedChatInvites.

    ``messages.exportedChatInvites#bdc62dcc count:int invites:Vector<ExportedChatInvite> users:Vector<User> = messages.ExportedChatInvites``

    :param count: How many there are in all.
    :param invites: The invites.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.exportedChatInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDC62DCC
    TL_NAME: ClassVar[str] = "messages.exportedChatInvites"
    TL_TYPE: ClassVar[str] = "messages.ExportedChatInvites"
    TL: ClassVar[str] = "messages.exportedChatInvites#bdc62dcc count:int invites:Vector<ExportedChatInvite> users:Vector<User> = messages.ExportedChatInvites"

    count: int
    invites: list[_root.TypeExportedChatInvite]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xBDC62DCC, self.count)
        write_objects(out, self.invites)
        write_objects(out, self.users)


TypeExportedChatInvites: TypeAlias = ExportedChatInvites
"""``messages.ExportedChatInvites``: https://core.telegram.org/type/messages.ExportedChatInvites"""


class ExportedChatInvite(TLObject):
    """The ordinary form of messages.ExportedChatInvite.

    ``messages.exportedChatInvite#1871be50 invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite``

    :param invite: The invite link.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.exportedChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1871BE50
    TL_NAME: ClassVar[str] = "messages.exportedChatInvite"
    TL_TYPE: ClassVar[str] = "messages.ExportedChatInvite"
    TL: ClassVar[str] = "messages.exportedChatInvite#1871be50 invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite"

    invite: _root.TypeExportedChatInvite
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x50\xbe\x71\x18"
        self.invite.write_to(out)
        write_objects(out, self.users)


class ExportedChatInviteReplaced(TLObject):
    """The form 'replaced' of messages.ExportedChatInvite.

    ``messages.exportedChatInviteReplaced#222600ef invite:ExportedChatInvite new_invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite``

    :param invite: The invite link.
    :param new_invite: The new invite.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.exportedChatInviteReplaced
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x222600EF
    TL_NAME: ClassVar[str] = "messages.exportedChatInviteReplaced"
    TL_TYPE: ClassVar[str] = "messages.ExportedChatInvite"
    TL: ClassVar[str] = "messages.exportedChatInviteReplaced#222600ef invite:ExportedChatInvite new_invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite"

    invite: _root.TypeExportedChatInvite
    new_invite: _root.TypeExportedChatInvite
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\x00\x26\x22"
        self.invite.write_to(out)
        self.new_invite.write_to(out)
        write_objects(out, self.users)


TypeExportedChatInvite: TypeAlias = ExportedChatInvite | ExportedChatInviteReplaced
"""``messages.ExportedChatInvite``: https://core.telegram.org/type/messages.ExportedChatInvite"""


class ChatInviteImporters(TLObject):
    """The ordinary form of messages.ChatInviteImporters.

    ``messages.chatInviteImporters#81b6b00a count:int importers:Vector<ChatInviteImporter> users:Vector<User> = messages.ChatInviteImporters``

    :param count: How many there are in all.
    :param importers: The importers.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.chatInviteImporters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x81B6B00A
    TL_NAME: ClassVar[str] = "messages.chatInviteImporters"
    TL_TYPE: ClassVar[str] = "messages.ChatInviteImporters"
    TL: ClassVar[str] = "messages.chatInviteImporters#81b6b00a count:int importers:Vector<ChatInviteImporter> users:Vector<User> = messages.ChatInviteImporters"

    count: int
    importers: list[_root.TypeChatInviteImporter]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x81B6B00A, self.count)
        write_objects(out, self.importers)
        write_objects(out, self.users)


TypeChatInviteImporters: TypeAlias = ChatInviteImporters
"""``messages.ChatInviteImporters``: https://core.telegram.org/type/messages.ChatInviteImporters"""


class ChatAdminsWithInvites(TLObject):
    """The ordinary form of messages.ChatAdminsWithInvites.

    ``messages.chatAdminsWithInvites#b69b72d7 admins:Vector<ChatAdminWithInvites> users:Vector<User> = messages.ChatAdminsWithInvites``

    :param admins: The admins.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.chatAdminsWithInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB69B72D7
    TL_NAME: ClassVar[str] = "messages.chatAdminsWithInvites"
    TL_TYPE: ClassVar[str] = "messages.ChatAdminsWithInvites"
    TL: ClassVar[str] = "messages.chatAdminsWithInvites#b69b72d7 admins:Vector<ChatAdminWithInvites> users:Vector<User> = messages.ChatAdminsWithInvites"

    admins: list[_root.TypeChatAdminWithInvites]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd7\x72\x9b\xb6"
        write_objects(out, self.admins)
        write_objects(out, self.users)


TypeChatAdminsWithInvites: TypeAlias = ChatAdminsWithInvites
"""``messages.ChatAdminsWithInvites``: https://core.telegram.org/type/messages.ChatAdminsWithInvites"""


class CheckedHistoryImportPeer(TLObject):
    """The ordinary form of messages.CheckedHistoryImportPeer.

    ``messages.checkedHistoryImportPeer#a24de717 confirm_text:string = messages.CheckedHistoryImportPeer``

    :param confirm_text: The confirm text.

    https://core.telegram.org/constructor/messages.checkedHistoryImportPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA24DE717
    TL_NAME: ClassVar[str] = "messages.checkedHistoryImportPeer"
    TL_TYPE: ClassVar[str] = "messages.CheckedHistoryImportPeer"
    TL: ClassVar[str] = "messages.checkedHistoryImportPeer#a24de717 confirm_text:string = messages.CheckedHistoryImportPeer"

    confirm_text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x17\xe7\x4d\xa2"
        write_str(out, self.confirm_text)


TypeCheckedHistoryImportPeer: TypeAlias = CheckedHistoryImportPeer
"""``messages.CheckedHistoryImportPeer``: https://core.telegram.org/type/messages.CheckedHistoryImportPeer"""


class SponsoredMessages(TLObject):
    """The ordinary form of messages.SponsoredMessages.

    ``messages.sponsoredMessages#ffda656d flags:# posts_between:flags.0?int start_delay:flags.1?int between_delay:flags.2?int messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages``

    :param posts_between: The posts between.
    :param start_delay: The start delay.
    :param between_delay: The between delay.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.sponsoredMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFDA656D
    TL_NAME: ClassVar[str] = "messages.sponsoredMessages"
    TL_TYPE: ClassVar[str] = "messages.SponsoredMessages"
    TL: ClassVar[str] = "messages.sponsoredMessages#ffda656d flags:# posts_between:flags.0?int start_delay:flags.1?int between_delay:flags.2?int messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages"

    messages: list[_root.TypeSponsoredMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    posts_between: int | None = None
    start_delay: int | None = None
    between_delay: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.posts_between is not None:
            flags |= 1
        if self.start_delay is not None:
            flags |= 2
        if self.between_delay is not None:
            flags |= 4
        out += pack_2I(0xFFDA656D, flags)
        if self.posts_between is not None:
            out += pack_i(self.posts_between)
        if self.start_delay is not None:
            out += pack_i(self.start_delay)
        if self.between_delay is not None:
            out += pack_i(self.between_delay)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class SponsoredMessagesEmpty(TLObject):
    """The form 'empty' of messages.SponsoredMessages.

    ``messages.sponsoredMessagesEmpty#1839490f = messages.SponsoredMessages``

    https://core.telegram.org/constructor/messages.sponsoredMessagesEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1839490F
    TL_NAME: ClassVar[str] = "messages.sponsoredMessagesEmpty"
    TL_TYPE: ClassVar[str] = "messages.SponsoredMessages"
    TL: ClassVar[str] = "messages.sponsoredMessagesEmpty#1839490f = messages.SponsoredMessages"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0f\x49\x39\x18"


TypeSponsoredMessages: TypeAlias = SponsoredMessages | SponsoredMessagesEmpty
"""``messages.SponsoredMessages``: https://core.telegram.org/type/messages.SponsoredMessages"""


class SearchResultsCalendar(TLObject):
    """The ordinary form of messages.SearchResultsCalendar.

    ``messages.searchResultsCalendar#147ee23c flags:# inexact:flags.0?true count:int min_date:int min_msg_id:int offset_id_offset:flags.1?int periods:Vector<SearchResultsCalendarPeriod> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SearchResultsCalendar``

    :param inexact: Whether this applies: inexact.
    :param count: How many there are in all.
    :param min_date: Only entries after this time, in Unix seconds.
    :param min_msg_id: Id of the min msg.
    :param offset_id_offset: The offset id offset.
    :param periods: The periods.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.searchResultsCalendar
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x147EE23C
    TL_NAME: ClassVar[str] = "messages.searchResultsCalendar"
    TL_TYPE: ClassVar[str] = "messages.SearchResultsCalendar"
    TL: ClassVar[str] = "messages.searchResultsCalendar#147ee23c flags:# inexact:flags.0?true count:int min_date:int min_msg_id:int offset_id_offset:flags.1?int periods:Vector<SearchResultsCalendarPeriod> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SearchResultsCalendar"

    count: int
    min_date: int
    min_msg_id: int
    periods: list[_root.TypeSearchResultsCalendarPeriod]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    inexact: bool = False
    offset_id_offset: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inexact:
            flags |= 1
        if self.offset_id_offset is not None:
            flags |= 2
        out += pack_2I3i(0x147EE23C, flags, self.count, self.min_date, self.min_msg_id)
        if self.offset_id_offset is not None:
            out += pack_i(self.offset_id_offset)
        write_objects(out, self.periods)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeSearchResultsCalendar: TypeAlias = SearchResultsCalendar
"""``messages.SearchResultsCalendar``: https://core.telegram.org/type/messages.SearchResultsCalendar"""


class SearchResultsPositions(TLObject):
    """The ordinary form of messages.SearchResultsPositions.

    ``messages.searchResultsPositions#53b22baf count:int positions:Vector<SearchResultsPosition> = messages.SearchResultsPositions``

    :param count: How many there are in all.
    :param positions: The positions.

    https://core.telegram.org/constructor/messages.searchResultsPositions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x53B22BAF
    TL_NAME: ClassVar[str] = "messages.searchResultsPositions"
    TL_TYPE: ClassVar[str] = "messages.SearchResultsPositions"
    TL: ClassVar[str] = "messages.searchResultsPositions#53b22baf count:int positions:Vector<SearchResultsPosition> = messages.SearchResultsPositions"

    count: int
    positions: list[_root.TypeSearchResultsPosition]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x53B22BAF, self.count)
        write_objects(out, self.positions)


TypeSearchResultsPositions: TypeAlias = SearchResultsPositions
"""``messages.SearchResultsPositions``: https://core.telegram.org/type/messages.SearchResultsPositions"""


class PeerSettings(TLObject):
    """The ordinary form of messages.PeerSettings.

    ``messages.peerSettings#6880b94d settings:PeerSettings chats:Vector<Chat> users:Vector<User> = messages.PeerSettings``

    :param settings: The settings.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.peerSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6880B94D
    TL_NAME: ClassVar[str] = "messages.peerSettings"
    TL_TYPE: ClassVar[str] = "messages.PeerSettings"
    TL: ClassVar[str] = "messages.peerSettings#6880b94d settings:PeerSettings chats:Vector<Chat> users:Vector<User> = messages.PeerSettings"

    settings: _root.TypePeerSettings
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x4d\xb9\x80\x68"
        self.settings.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypePeerSettings: TypeAlias = PeerSettings
"""``messages.PeerSettings``: https://core.telegram.org/type/messages.PeerSettings"""


class MessageReactionsList(TLObject):
    """The ordinary form of messages.MessageReactionsList.

    ``messages.messageReactionsList#31bd492d flags:# count:int reactions:Vector<MessagePeerReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.MessageReactionsList``

    :param count: How many there are in all.
    :param reactions: The reactions.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/messages.messageReactionsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31BD492D
    TL_NAME: ClassVar[str] = "messages.messageReactionsList"
    TL_TYPE: ClassVar[str] = "messages.MessageReactionsList"
    TL: ClassVar[str] = "messages.messageReactionsList#31bd492d flags:# count:int reactions:Vector<MessagePeerReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.MessageReactionsList"

    count: int
    reactions: list[_root.TypeMessagePeerReaction]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0x31BD492D, flags, self.count)
        write_objects(out, self.reactions)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        if self.next_offset is not None:
            write_str(out, self.next_offset)


TypeMessageReactionsList: TypeAlias = MessageReactionsList
"""``messages.MessageReactionsList``: https://core.telegram.org/type/messages.MessageReactionsList"""


class AvailableReactionsNotModified(TLObject):
    """The form 'not modified' of messages.AvailableReactions.

    ``messages.availableReactionsNotModified#9f071957 = messages.AvailableReactions``

    https://core.telegram.org/constructor/messages.availableReactionsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F071957
    TL_NAME: ClassVar[str] = "messages.availableReactionsNotModified"
    TL_TYPE: ClassVar[str] = "messages.AvailableReactions"
    TL: ClassVar[str] = "messages.availableReactionsNotModified#9f071957 = messages.AvailableReactions"

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\x19\x07\x9f"


class AvailableReactions(TLObject):
    """The ordinary form of messages.AvailableReactions.

    ``messages.availableReactions#768e3aad hash:int reactions:Vector<AvailableReaction> = messages.AvailableReactions``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param reactions: The reactions.

    https://core.telegram.org/constructor/messages.availableReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x768E3AAD
    TL_NAME: ClassVar[str] = "messages.availableReactions"
    TL_TYPE: ClassVar[str] = "messages.AvailableReactions"
    TL: ClassVar[str] = "messages.availableReactions#768e3aad hash:int reactions:Vector<AvailableReaction> = messages.AvailableReactions"

    hash: int
    reactions: list[_root.TypeAvailableReaction]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x768E3AAD, self.hash)
        write_objects(out, self.reactions)


TypeAvailableReactions: TypeAlias = AvailableReactionsNotModified | AvailableReactions
"""``messages.AvailableReactions``: https://core.telegram.org/type/messages.AvailableReactions"""


class TranscribedAudio(TLObject):
    """The ordinary form of messages.TranscribedAudio.

    ``messages.transcribedAudio#cfb9d957 flags:# pending:flags.0?true transcription_id:long text:string trial_remains_num:flags.1?int trial_remains_until_date:flags.1?int = messages.TranscribedAudio``

    :param pending: Whether this applies: pending.
    :param transcription_id: Id of the transcription.
    :param text: The text.
    :param trial_remains_num: The trial remains num.
    :param trial_remains_until_date: The trial remains until date, in Unix seconds.

    https://core.telegram.org/constructor/messages.transcribedAudio
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCFB9D957
    TL_NAME: ClassVar[str] = "messages.transcribedAudio"
    TL_TYPE: ClassVar[str] = "messages.TranscribedAudio"
    TL: ClassVar[str] = "messages.transcribedAudio#cfb9d957 flags:# pending:flags.0?true transcription_id:long text:string trial_remains_num:flags.1?int trial_remains_until_date:flags.1?int = messages.TranscribedAudio"

    transcription_id: int
    text: str
    pending: bool = False
    trial_remains_num: int | None = None
    trial_remains_until_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pending:
            flags |= 1
        if self.trial_remains_num is not None or self.trial_remains_until_date is not None:
            flags |= 2
        out += pack_2Iq(0xCFB9D957, flags, self.transcription_id)
        write_str(out, self.text)
        if flags & 2:
            out += pack_i(self.trial_remains_num)
        if flags & 2:
            out += pack_i(self.trial_remains_until_date)


TypeTranscribedAudio: TypeAlias = TranscribedAudio
"""``messages.TranscribedAudio``: https://core.telegram.org/type/messages.TranscribedAudio"""


class ReactionsNotModified(TLObject):
    """The form 'not modified' of messages.Reactions.

    ``messages.reactionsNotModified#b06fdbdf = messages.Reactions``

    https://core.telegram.org/constructor/messages.reactionsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB06FDBDF
    TL_NAME: ClassVar[str] = "messages.reactionsNotModified"
    TL_TYPE: ClassVar[str] = "messages.Reactions"
    TL: ClassVar[str] = "messages.reactionsNotModified#b06fdbdf = messages.Reactions"

    def write_to(self, out: bytearray) -> None:
        out += b"\xdf\xdb\x6f\xb0"


class Reactions(TLObject):
    """The ordinary form of messages.Reactions.

    ``messages.reactions#eafdf716 hash:long reactions:Vector<Reaction> = messages.Reactions``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param reactions: The reactions.

    https://core.telegram.org/constructor/messages.reactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEAFDF716
    TL_NAME: ClassVar[str] = "messages.reactions"
    TL_TYPE: ClassVar[str] = "messages.Reactions"
    TL: ClassVar[str] = "messages.reactions#eafdf716 hash:long reactions:Vector<Reaction> = messages.Reactions"

    hash: int
    reactions: list[_root.TypeReaction]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xEAFDF716, self.hash)
        write_objects(out, self.reactions)


TypeReactions: TypeAlias = ReactionsNotModified | Reactions
"""``messages.Reactions``: https://core.telegram.org/type/messages.Reactions"""


class ForumTopics(TLObject):
    """The ordinary form of messages.ForumTopics.

    ``messages.forumTopics#367617d3 flags:# order_by_create_date:flags.0?true count:int topics:Vector<ForumTopic> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> pts:int = messages.ForumTopics``

    :param order_by_create_date: Whether this applies: order by create date.
    :param count: How many there are in all.
    :param topics: The topics.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param pts: The position in the stream of updates about messages.

    https://core.telegram.org/constructor/messages.forumTopics
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x367617D3
    TL_NAME: ClassVar[str] = "messages.forumTopics"
    TL_TYPE: ClassVar[str] = "messages.ForumTopics"
    TL: ClassVar[str] = "messages.forumTopics#367617d3 flags:# order_by_create_date:flags.0?true count:int topics:Vector<ForumTopic> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> pts:int = messages.ForumTopics"

    count: int
    topics: list[_root.TypeForumTopic]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    pts: int
    order_by_create_date: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.order_by_create_date:
            flags |= 1
        out += pack_2Ii(0x367617D3, flags, self.count)
        write_objects(out, self.topics)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        out += pack_i(self.pts)


TypeForumTopics: TypeAlias = ForumTopics
"""``messages.ForumTopics``: https://core.telegram.org/type/messages.ForumTopics"""


class EmojiGroupsNotModified(TLObject):
    """The form 'not modified' of messages.EmojiGroups.

    ``messages.emojiGroupsNotModified#6fb4ad87 = messages.EmojiGroups``

    https://core.telegram.org/constructor/messages.emojiGroupsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6FB4AD87
    TL_NAME: ClassVar[str] = "messages.emojiGroupsNotModified"
    TL_TYPE: ClassVar[str] = "messages.EmojiGroups"
    TL: ClassVar[str] = "messages.emojiGroupsNotModified#6fb4ad87 = messages.EmojiGroups"

    def write_to(self, out: bytearray) -> None:
        out += b"\x87\xad\xb4\x6f"


class EmojiGroups(TLObject):
    """The ordinary form of messages.EmojiGroups.

    ``messages.emojiGroups#881fb94b hash:int groups:Vector<EmojiGroup> = messages.EmojiGroups``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param groups: The groups.

    https://core.telegram.org/constructor/messages.emojiGroups
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x881FB94B
    TL_NAME: ClassVar[str] = "messages.emojiGroups"
    TL_TYPE: ClassVar[str] = "messages.EmojiGroups"
    TL: ClassVar[str] = "messages.emojiGroups#881fb94b hash:int groups:Vector<EmojiGroup> = messages.EmojiGroups"

    hash: int
    groups: list[_root.TypeEmojiGroup]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x881FB94B, self.hash)
        write_objects(out, self.groups)


TypeEmojiGroups: TypeAlias = EmojiGroupsNotModified | EmojiGroups
"""``messages.EmojiGroups``: https://core.telegram.org/type/messages.EmojiGroups"""


class TranslateResult(TLObject):
    """The form 'translate result' of messages.TranslatedText.

    ``messages.translateResult#33db32f8 result:Vector<TextWithEntities> = messages.TranslatedText``

    :param result: The result.

    https://core.telegram.org/constructor/messages.translateResult
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x33DB32F8
    TL_NAME: ClassVar[str] = "messages.translateResult"
    TL_TYPE: ClassVar[str] = "messages.TranslatedText"
    TL: ClassVar[str] = "messages.translateResult#33db32f8 result:Vector<TextWithEntities> = messages.TranslatedText"

    result: list[_root.TypeTextWithEntities]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\x32\xdb\x33"
        write_objects(out, self.result)


TypeTranslatedText: TypeAlias = TranslateResult
"""``messages.TranslatedText``: https://core.telegram.org/type/messages.TranslatedText"""


class BotApp(TLObject):
    """The ordinary form of messages.BotApp.

    ``messages.botApp#eb50adf5 flags:# inactive:flags.0?true request_write_access:flags.1?true has_settings:flags.2?true app:BotApp = messages.BotApp``

    :param inactive: Whether this applies: inactive.
    :param request_write_access: Whether this applies: request write access.
    :param has_settings: Whether there is: settings.
    :param app: The app.

    https://core.telegram.org/constructor/messages.botApp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEB50ADF5
    TL_NAME: ClassVar[str] = "messages.botApp"
    TL_TYPE: ClassVar[str] = "messages.BotApp"
    TL: ClassVar[str] = "messages.botApp#eb50adf5 flags:# inactive:flags.0?true request_write_access:flags.1?true has_settings:flags.2?true app:BotApp = messages.BotApp"

    app: _root.TypeBotApp
    inactive: bool = False
    request_write_access: bool = False
    has_settings: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inactive:
            flags |= 1
        if self.request_write_access:
            flags |= 2
        if self.has_settings:
            flags |= 4
        out += pack_2I(0xEB50ADF5, flags)
        self.app.write_to(out)


TypeBotApp: TypeAlias = BotApp
"""``messages.BotApp``: https://core.telegram.org/type/messages.BotApp"""


class WebPage(TLObject):
    """The ordinary form of messages.WebPage.

    ``messages.webPage#fd5e12bd webpage:WebPage chats:Vector<Chat> users:Vector<User> = messages.WebPage``

    :param webpage: The webpage.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.webPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFD5E12BD
    TL_NAME: ClassVar[str] = "messages.webPage"
    TL_TYPE: ClassVar[str] = "messages.WebPage"
    TL: ClassVar[str] = "messages.webPage#fd5e12bd webpage:WebPage chats:Vector<Chat> users:Vector<User> = messages.WebPage"

    webpage: _root.TypeWebPage
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xbd\x12\x5e\xfd"
        self.webpage.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeWebPage: TypeAlias = WebPage
"""``messages.WebPage``: https://core.telegram.org/type/messages.WebPage"""


class SavedDialogs(TLObject):
    """The ordinary form of messages.SavedDialogs.

    ``messages.savedDialogs#f83ae221 dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs``

    :param dialogs: The dialogs.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.savedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF83AE221
    TL_NAME: ClassVar[str] = "messages.savedDialogs"
    TL_TYPE: ClassVar[str] = "messages.SavedDialogs"
    TL: ClassVar[str] = "messages.savedDialogs#f83ae221 dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs"

    dialogs: list[_root.TypeSavedDialog]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x21\xe2\x3a\xf8"
        write_objects(out, self.dialogs)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class SavedDialogsSlice(TLObject):
    """The form 'slice' of messages.SavedDialogs.

    ``messages.savedDialogsSlice#44ba9dd9 count:int dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs``

    :param count: How many there are in all.
    :param dialogs: The dialogs.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.savedDialogsSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x44BA9DD9
    TL_NAME: ClassVar[str] = "messages.savedDialogsSlice"
    TL_TYPE: ClassVar[str] = "messages.SavedDialogs"
    TL: ClassVar[str] = "messages.savedDialogsSlice#44ba9dd9 count:int dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs"

    count: int
    dialogs: list[_root.TypeSavedDialog]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x44BA9DD9, self.count)
        write_objects(out, self.dialogs)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class SavedDialogsNotModified(TLObject):
    """The form 'not modified' of messages.SavedDialogs.

    ``messages.savedDialogsNotModified#c01f6fe8 count:int = messages.SavedDialogs``

    :param count: How many there are in all.

    https://core.telegram.org/constructor/messages.savedDialogsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC01F6FE8
    TL_NAME: ClassVar[str] = "messages.savedDialogsNotModified"
    TL_TYPE: ClassVar[str] = "messages.SavedDialogs"
    TL: ClassVar[str] = "messages.savedDialogsNotModified#c01f6fe8 count:int = messages.SavedDialogs"

    count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC01F6FE8, self.count)


TypeSavedDialogs: TypeAlias = SavedDialogs | SavedDialogsSlice | SavedDialogsNotModified
"""``messages.SavedDialogs``: https://core.telegram.org/type/messages.SavedDialogs"""


class SavedReactionTagsNotModified(TLObject):
    """The form 'not modified' of messages.SavedReactionTags.

    ``messages.savedReactionTagsNotModified#889b59ef = messages.SavedReactionTags``

    https://core.telegram.org/constructor/messages.savedReactionTagsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x889B59EF
    TL_NAME: ClassVar[str] = "messages.savedReactionTagsNotModified"
    TL_TYPE: ClassVar[str] = "messages.SavedReactionTags"
    TL: ClassVar[str] = "messages.savedReactionTagsNotModified#889b59ef = messages.SavedReactionTags"

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\x59\x9b\x88"


class SavedReactionTags(TLObject):
    """The ordinary form of messages.SavedReactionTags.

    ``messages.savedReactionTags#3259950a tags:Vector<SavedReactionTag> hash:long = messages.SavedReactionTags``

    :param tags: The tags.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/messages.savedReactionTags
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3259950A
    TL_NAME: ClassVar[str] = "messages.savedReactionTags"
    TL_TYPE: ClassVar[str] = "messages.SavedReactionTags"
    TL: ClassVar[str] = "messages.savedReactionTags#3259950a tags:Vector<SavedReactionTag> hash:long = messages.SavedReactionTags"

    tags: list[_root.TypeSavedReactionTag]
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\x95\x59\x32"
        write_objects(out, self.tags)
        out += pack_q(self.hash)


TypeSavedReactionTags: TypeAlias = SavedReactionTagsNotModified | SavedReactionTags
"""``messages.SavedReactionTags``: https://core.telegram.org/type/messages.SavedReactionTags"""


class QuickReplies(TLObject):
    """The ordinary form of messages.QuickReplies.

    ``messages.quickReplies#c68d6695 quick_replies:Vector<QuickReply> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.QuickReplies``

    :param quick_replies: The quick replies.
    :param messages: The messages.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.quickReplies
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC68D6695
    TL_NAME: ClassVar[str] = "messages.quickReplies"
    TL_TYPE: ClassVar[str] = "messages.QuickReplies"
    TL: ClassVar[str] = "messages.quickReplies#c68d6695 quick_replies:Vector<QuickReply> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.QuickReplies"

    quick_replies: list[_root.TypeQuickReply]
    messages: list[_root.TypeMessage]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\x66\x8d\xc6"
        write_objects(out, self.quick_replies)
        write_objects(out, self.messages)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class QuickRepliesNotModified(TLObject):
    """The form 'not modified' of messages.QuickReplies.

    ``messages.quickRepliesNotModified#5f91eb5b = messages.QuickReplies``

    https://core.telegram.org/constructor/messages.quickRepliesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5F91EB5B
    TL_NAME: ClassVar[str] = "messages.quickRepliesNotModified"
    TL_TYPE: ClassVar[str] = "messages.QuickReplies"
    TL: ClassVar[str] = "messages.quickRepliesNotModified#5f91eb5b = messages.QuickReplies"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\xeb\x91\x5f"


TypeQuickReplies: TypeAlias = QuickReplies | QuickRepliesNotModified
"""``messages.QuickReplies``: https://core.telegram.org/type/messages.QuickReplies"""


class DialogFilters(TLObject):
    """The ordinary form of messages.DialogFilters.

    ``messages.dialogFilters#2ad93719 flags:# tags_enabled:flags.0?true filters:Vector<DialogFilter> = messages.DialogFilters``

    :param tags_enabled: Whether this applies: tags enabled.
    :param filters: The filters.

    https://core.telegram.org/constructor/messages.dialogFilters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2AD93719
    TL_NAME: ClassVar[str] = "messages.dialogFilters"
    TL_TYPE: ClassVar[str] = "messages.DialogFilters"
    TL: ClassVar[str] = "messages.dialogFilters#2ad93719 flags:# tags_enabled:flags.0?true filters:Vector<DialogFilter> = messages.DialogFilters"

    filters: list[_root.TypeDialogFilter]
    tags_enabled: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.tags_enabled:
            flags |= 1
        out += pack_2I(0x2AD93719, flags)
        write_objects(out, self.filters)


TypeDialogFilters: TypeAlias = DialogFilters
"""``messages.DialogFilters``: https://core.telegram.org/type/messages.DialogFilters"""


class MyStickers(TLObject):
    """The ordinary form of messages.MyStickers.

    ``messages.myStickers#faff629d count:int sets:Vector<StickerSetCovered> = messages.MyStickers``

    :param count: How many there are in all.
    :param sets: The sets.

    https://core.telegram.org/constructor/messages.myStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFAFF629D
    TL_NAME: ClassVar[str] = "messages.myStickers"
    TL_TYPE: ClassVar[str] = "messages.MyStickers"
    TL: ClassVar[str] = "messages.myStickers#faff629d count:int sets:Vector<StickerSetCovered> = messages.MyStickers"

    count: int
    sets: list[_root.TypeStickerSetCovered]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xFAFF629D, self.count)
        write_objects(out, self.sets)


TypeMyStickers: TypeAlias = MyStickers
"""``messages.MyStickers``: https://core.telegram.org/type/messages.MyStickers"""


class InvitedUsers(TLObject):
    """The ordinary form of messages.InvitedUsers.

    ``messages.invitedUsers#7f5defa6 updates:Updates missing_invitees:Vector<MissingInvitee> = messages.InvitedUsers``

    :param updates: The updates.
    :param missing_invitees: The missing invitees.

    https://core.telegram.org/constructor/messages.invitedUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F5DEFA6
    TL_NAME: ClassVar[str] = "messages.invitedUsers"
    TL_TYPE: ClassVar[str] = "messages.InvitedUsers"
    TL: ClassVar[str] = "messages.invitedUsers#7f5defa6 updates:Updates missing_invitees:Vector<MissingInvitee> = messages.InvitedUsers"

    updates: _root.TypeUpdates
    missing_invitees: list[_root.TypeMissingInvitee]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa6\xef\x5d\x7f"
        self.updates.write_to(out)
        write_objects(out, self.missing_invitees)


TypeInvitedUsers: TypeAlias = InvitedUsers
"""``messages.InvitedUsers``: https://core.telegram.org/type/messages.InvitedUsers"""


class AvailableEffectsNotModified(TLObject):
    """The form 'not modified' of messages.AvailableEffects.

    ``messages.availableEffectsNotModified#d1ed9a5b = messages.AvailableEffects``

    https://core.telegram.org/constructor/messages.availableEffectsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1ED9A5B
    TL_NAME: ClassVar[str] = "messages.availableEffectsNotModified"
    TL_TYPE: ClassVar[str] = "messages.AvailableEffects"
    TL: ClassVar[str] = "messages.availableEffectsNotModified#d1ed9a5b = messages.AvailableEffects"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\x9a\xed\xd1"


class AvailableEffects(TLObject):
    """The ordinary form of messages.AvailableEffects.

    ``messages.availableEffects#bddb616e hash:int effects:Vector<AvailableEffect> documents:Vector<Document> = messages.AvailableEffects``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param effects: The effects.
    :param documents: The documents.

    https://core.telegram.org/constructor/messages.availableEffects
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDDB616E
    TL_NAME: ClassVar[str] = "messages.availableEffects"
    TL_TYPE: ClassVar[str] = "messages.AvailableEffects"
    TL: ClassVar[str] = "messages.availableEffects#bddb616e hash:int effects:Vector<AvailableEffect> documents:Vector<Document> = messages.AvailableEffects"

    hash: int
    effects: list[_root.TypeAvailableEffect]
    documents: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xBDDB616E, self.hash)
        write_objects(out, self.effects)
        write_objects(out, self.documents)


TypeAvailableEffects: TypeAlias = AvailableEffectsNotModified | AvailableEffects
"""``messages.AvailableEffects``: https://core.telegram.org/type/messages.AvailableEffects"""


class BotPreparedInlineMessage(TLObject):
    """The ordinary form of messages.BotPreparedInlineMessage.

    ``messages.botPreparedInlineMessage#8ecf0511 id:string expire_date:int = messages.BotPreparedInlineMessage``

    :param id: The id.
    :param expire_date: The expire date, in Unix seconds.

    https://core.telegram.org/constructor/messages.botPreparedInlineMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8ECF0511
    TL_NAME: ClassVar[str] = "messages.botPreparedInlineMessage"
    TL_TYPE: ClassVar[str] = "messages.BotPreparedInlineMessage"
    TL: ClassVar[str] = "messages.botPreparedInlineMessage#8ecf0511 id:string expire_date:int = messages.BotPreparedInlineMessage"

    id: str
    expire_date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x11\x05\xcf\x8e"
        write_str(out, self.id)
        out += pack_i(self.expire_date)


TypeBotPreparedInlineMessage: TypeAlias = BotPreparedInlineMessage
"""``messages.BotPreparedInlineMessage``: https://core.telegram.org/type/messages.BotPreparedInlineMessage"""


class PreparedInlineMessage(TLObject):
    """The ordinary form of messages.PreparedInlineMessage.

    ``messages.preparedInlineMessage#ff57708d query_id:long result:BotInlineResult peer_types:Vector<InlineQueryPeerType> cache_time:int users:Vector<User> = messages.PreparedInlineMessage``

    :param query_id: Id of the query that is answered.
    :param result: The result.
    :param peer_types: The peer types.
    :param cache_time: The cache time.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.preparedInlineMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFF57708D
    TL_NAME: ClassVar[str] = "messages.preparedInlineMessage"
    TL_TYPE: ClassVar[str] = "messages.PreparedInlineMessage"
    TL: ClassVar[str] = "messages.preparedInlineMessage#ff57708d query_id:long result:BotInlineResult peer_types:Vector<InlineQueryPeerType> cache_time:int users:Vector<User> = messages.PreparedInlineMessage"

    query_id: int
    result: _root.TypeBotInlineResult
    peer_types: list[_root.TypeInlineQueryPeerType]
    cache_time: int
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xFF57708D, self.query_id)
        self.result.write_to(out)
        write_objects(out, self.peer_types)
        out += pack_i(self.cache_time)
        write_objects(out, self.users)


TypePreparedInlineMessage: TypeAlias = PreparedInlineMessage
"""``messages.PreparedInlineMessage``: https://core.telegram.org/type/messages.PreparedInlineMessage"""


class FoundStickersNotModified(TLObject):
    """The form 'not modified' of messages.FoundStickers.

    ``messages.foundStickersNotModified#6010c534 flags:# next_offset:flags.0?int = messages.FoundStickers``

    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/messages.foundStickersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6010C534
    TL_NAME: ClassVar[str] = "messages.foundStickersNotModified"
    TL_TYPE: ClassVar[str] = "messages.FoundStickers"
    TL: ClassVar[str] = "messages.foundStickersNotModified#6010c534 flags:# next_offset:flags.0?int = messages.FoundStickers"

    next_offset: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2I(0x6010C534, flags)
        if self.next_offset is not None:
            out += pack_i(self.next_offset)


class FoundStickers(TLObject):
    """The ordinary form of messages.FoundStickers.

    ``messages.foundStickers#82c9e290 flags:# next_offset:flags.0?int hash:long stickers:Vector<Document> = messages.FoundStickers``

    :param next_offset: What to ask for the next page with.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param stickers: The stickers.

    https://core.telegram.org/constructor/messages.foundStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x82C9E290
    TL_NAME: ClassVar[str] = "messages.foundStickers"
    TL_TYPE: ClassVar[str] = "messages.FoundStickers"
    TL: ClassVar[str] = "messages.foundStickers#82c9e290 flags:# next_offset:flags.0?int hash:long stickers:Vector<Document> = messages.FoundStickers"

    hash: int
    stickers: list[_root.TypeDocument]
    next_offset: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2I(0x82C9E290, flags)
        if self.next_offset is not None:
            out += pack_i(self.next_offset)
        out += pack_q(self.hash)
        write_objects(out, self.stickers)


TypeFoundStickers: TypeAlias = FoundStickersNotModified | FoundStickers
"""``messages.FoundStickers``: https://core.telegram.org/type/messages.FoundStickers"""


class WebPagePreview(TLObject):
    """The ordinary form of messages.WebPagePreview.

    ``messages.webPagePreview#8c9a88ac media:MessageMedia chats:Vector<Chat> users:Vector<User> = messages.WebPagePreview``

    :param media: The attached media.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.webPagePreview
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C9A88AC
    TL_NAME: ClassVar[str] = "messages.webPagePreview"
    TL_TYPE: ClassVar[str] = "messages.WebPagePreview"
    TL: ClassVar[str] = "messages.webPagePreview#8c9a88ac media:MessageMedia chats:Vector<Chat> users:Vector<User> = messages.WebPagePreview"

    media: _root.TypeMessageMedia
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xac\x88\x9a\x8c"
        self.media.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeWebPagePreview: TypeAlias = WebPagePreview
"""``messages.WebPagePreview``: https://core.telegram.org/type/messages.WebPagePreview"""


class EmojiGameOutcome(TLObject):
    """The ordinary form of messages.EmojiGameOutcome.

    ``messages.emojiGameOutcome#da2ad647 seed:bytes stake_ton_amount:long ton_amount:long = messages.EmojiGameOutcome``

    :param seed: The seed.
    :param stake_ton_amount: The stake ton amount.
    :param ton_amount: The ton amount.

    https://core.telegram.org/constructor/messages.emojiGameOutcome
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDA2AD647
    TL_NAME: ClassVar[str] = "messages.emojiGameOutcome"
    TL_TYPE: ClassVar[str] = "messages.EmojiGameOutcome"
    TL: ClassVar[str] = "messages.emojiGameOutcome#da2ad647 seed:bytes stake_ton_amount:long ton_amount:long = messages.EmojiGameOutcome"

    seed: bytes
    stake_ton_amount: int
    ton_amount: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x47\xd6\x2a\xda"
        write_bytes(out, self.seed)
        out += pack_2q(self.stake_ton_amount, self.ton_amount)


TypeEmojiGameOutcome: TypeAlias = EmojiGameOutcome
"""``messages.EmojiGameOutcome``: https://core.telegram.org/type/messages.EmojiGameOutcome"""


class EmojiGameUnavailable(TLObject):
    """The form 'emoji game unavailable' of messages.EmojiGameInfo.

    ``messages.emojiGameUnavailable#59e65335 = messages.EmojiGameInfo``

    https://core.telegram.org/constructor/messages.emojiGameUnavailable
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x59E65335
    TL_NAME: ClassVar[str] = "messages.emojiGameUnavailable"
    TL_TYPE: ClassVar[str] = "messages.EmojiGameInfo"
    TL: ClassVar[str] = "messages.emojiGameUnavailable#59e65335 = messages.EmojiGameInfo"

    def write_to(self, out: bytearray) -> None:
        out += b"\x35\x53\xe6\x59"


class EmojiGameDiceInfo(TLObject):
    """The form 'emoji game dice info' of messages.EmojiGameInfo.

    ``messages.emojiGameDiceInfo#44e56023 flags:# game_hash:string prev_stake:long current_streak:int params:Vector<int> plays_left:flags.0?int = messages.EmojiGameInfo``

    :param game_hash: The game hash.
    :param prev_stake: The prev stake.
    :param current_streak: The current streak.
    :param params: The params.
    :param plays_left: The plays left.

    https://core.telegram.org/constructor/messages.emojiGameDiceInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x44E56023
    TL_NAME: ClassVar[str] = "messages.emojiGameDiceInfo"
    TL_TYPE: ClassVar[str] = "messages.EmojiGameInfo"
    TL: ClassVar[str] = "messages.emojiGameDiceInfo#44e56023 flags:# game_hash:string prev_stake:long current_streak:int params:Vector<int> plays_left:flags.0?int = messages.EmojiGameInfo"

    game_hash: str
    prev_stake: int
    current_streak: int
    params: list[int]
    plays_left: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.plays_left is not None:
            flags |= 1
        out += pack_2I(0x44E56023, flags)
        write_str(out, self.game_hash)
        out += pack_qi(self.prev_stake, self.current_streak)
        write_ints(out, self.params)
        if self.plays_left is not None:
            out += pack_i(self.plays_left)


TypeEmojiGameInfo: TypeAlias = EmojiGameUnavailable | EmojiGameDiceInfo
"""``messages.EmojiGameInfo``: https://core.telegram.org/type/messages.EmojiGameInfo"""


class ComposedMessageWithAI(TLObject):
    """The ordinary form of messages.ComposedMessageWithAI.

    ``messages.composedMessageWithAI#90d7adfa flags:# result_text:TextWithEntities diff_text:flags.0?TextWithEntities = messages.ComposedMessageWithAI``

    :param result_text: The result text.
    :param diff_text: The diff text.

    https://core.telegram.org/constructor/messages.composedMessageWithAI
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x90D7ADFA
    TL_NAME: ClassVar[str] = "messages.composedMessageWithAI"
    TL_TYPE: ClassVar[str] = "messages.ComposedMessageWithAI"
    TL: ClassVar[str] = "messages.composedMessageWithAI#90d7adfa flags:# result_text:TextWithEntities diff_text:flags.0?TextWithEntities = messages.ComposedMessageWithAI"

    result_text: _root.TypeTextWithEntities
    diff_text: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.diff_text is not None:
            flags |= 1
        out += pack_2I(0x90D7ADFA, flags)
        self.result_text.write_to(out)
        if self.diff_text is not None:
            self.diff_text.write_to(out)


TypeComposedMessageWithAI: TypeAlias = ComposedMessageWithAI
"""``messages.ComposedMessageWithAI``: https://core.telegram.org/type/messages.ComposedMessageWithAI"""


class ChatInviteJoinResultOk(TLObject):
    """The form 'ok' of messages.ChatInviteJoinResult.

    ``messages.chatInviteJoinResultOk#445663a7 updates:Updates = messages.ChatInviteJoinResult``

    :param updates: The updates.

    https://core.telegram.org/constructor/messages.chatInviteJoinResultOk
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x445663A7
    TL_NAME: ClassVar[str] = "messages.chatInviteJoinResultOk"
    TL_TYPE: ClassVar[str] = "messages.ChatInviteJoinResult"
    TL: ClassVar[str] = "messages.chatInviteJoinResultOk#445663a7 updates:Updates = messages.ChatInviteJoinResult"

    updates: _root.TypeUpdates

    def write_to(self, out: bytearray) -> None:
        out += b"\xa7\x63\x56\x44"
        self.updates.write_to(out)


class ChatInviteJoinResultWebView(TLObject):
    """The form 'web view' of messages.ChatInviteJoinResult.

    ``messages.chatInviteJoinResultWebView#61ca29d3 bot_id:long query_id:long users:Vector<User> = messages.ChatInviteJoinResult``

    :param bot_id: Id of the bot.
    :param query_id: Id of the query that is answered.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messages.chatInviteJoinResultWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x61CA29D3
    TL_NAME: ClassVar[str] = "messages.chatInviteJoinResultWebView"
    TL_TYPE: ClassVar[str] = "messages.ChatInviteJoinResult"
    TL: ClassVar[str] = "messages.chatInviteJoinResultWebView#61ca29d3 bot_id:long query_id:long users:Vector<User> = messages.ChatInviteJoinResult"

    bot_id: int
    query_id: int
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x61CA29D3, self.bot_id, self.query_id)
        write_objects(out, self.users)


TypeChatInviteJoinResult: TypeAlias = ChatInviteJoinResultOk | ChatInviteJoinResultWebView
"""``messages.ChatInviteJoinResult``: https://core.telegram.org/type/messages.ChatInviteJoinResult"""


class TranslatedRichMessage(TLObject):
    """The ordinary form of messages.TranslatedRichMessage.

    ``messages.translatedRichMessage#4203998f result:Vector<RichMessage> = messages.TranslatedRichMessage``

    :param result: The result.

    https://core.telegram.org/constructor/messages.translatedRichMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4203998F
    TL_NAME: ClassVar[str] = "messages.translatedRichMessage"
    TL_TYPE: ClassVar[str] = "messages.TranslatedRichMessage"
    TL: ClassVar[str] = "messages.translatedRichMessage#4203998f result:Vector<RichMessage> = messages.TranslatedRichMessage"

    result: list[_root.TypeRichMessage]

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\x99\x03\x42"
        write_objects(out, self.result)


TypeTranslatedRichMessage: TypeAlias = TranslatedRichMessage
"""``messages.TranslatedRichMessage``: https://core.telegram.org/type/messages.TranslatedRichMessage"""


class ComposedRichMessageWithAI(TLObject):
    """The ordinary form of messages.ComposedRichMessageWithAI.

    ``messages.composedRichMessageWithAI#4c4537c8 result:RichMessage = messages.ComposedRichMessageWithAI``

    :param result: The result.

    https://core.telegram.org/constructor/messages.composedRichMessageWithAI
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4C4537C8
    TL_NAME: ClassVar[str] = "messages.composedRichMessageWithAI"
    TL_TYPE: ClassVar[str] = "messages.ComposedRichMessageWithAI"
    TL: ClassVar[str] = "messages.composedRichMessageWithAI#4c4537c8 result:RichMessage = messages.ComposedRichMessageWithAI"

    result: _root.TypeRichMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\xc8\x37\x45\x4c"
        self.result.write_to(out)


TypeComposedRichMessageWithAI: TypeAlias = ComposedRichMessageWithAI
"""``messages.ComposedRichMessageWithAI``: https://core.telegram.org/type/messages.ComposedRichMessageWithAI"""


class GetMessages(Function["TypeMessages"]):
    """Fetches messages of private chats and basic groups by their ids; channels have a method of their own.

    ``messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages``

    :param id: Ids of the messages.

    Result: ``messages.Messages``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/messages.getMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x63C66506
    TL_NAME: ClassVar[str] = "messages.getMessages"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getMessages#63c66506 id:Vector<InputMessage> = messages.Messages"

    id: list[_root.TypeInputMessage]

    def write_to(self, out: bytearray) -> None:
        out += b"\x06\x65\xc6\x63"
        write_objects(out, self.id)


class GetDialogs(Function["TypeDialogs"]):
    """Fetches a page of the chat list, the latest chats first.

    ``messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.Dialogs``

    :param exclude_pinned: Whether this applies: exclude pinned.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param offset_peer: The chat that the last page ended with; inputPeerEmpty for the first page.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Dialogs``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_NOT_MODIFIED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 FOLDER_ID_INVALID, 400 INPUT_CONSTRUCTOR_INVALID, 400 OFFSET_PEER_ID_INVALID, 400
        PINNED_DIALOGS_TOO_MUCH, 401 SESSION_PASSWORD_NEEDED, 400 TAKEOUT_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/messages.getDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA0F4CB4F
    TL_NAME: ClassVar[str] = "messages.getDialogs"
    TL_TYPE: ClassVar[str] = "messages.Dialogs"
    TL: ClassVar[str] = "messages.getDialogs#a0f4cb4f flags:# exclude_pinned:flags.0?true folder_id:flags.1?int offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.Dialogs"

    offset_date: int
    offset_id: int
    offset_peer: _root.TypeInputPeer
    limit: int
    hash: int
    exclude_pinned: bool = False
    folder_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.exclude_pinned:
            flags |= 1
        if self.folder_id is not None:
            flags |= 2
        out += pack_2I(0xA0F4CB4F, flags)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        out += pack_2i(self.offset_date, self.offset_id)
        self.offset_peer.write_to(out)
        out += pack_iq(self.limit, self.hash)


class GetHistory(Function["TypeMessages"]):
    """Fetches a page of a chat's messages, the newest first.

    ``messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param add_offset: How many entries to shift the page by; negative ones reach to newer entries.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 406 AUTH_KEY_DUPLICATED, 401 AUTH_KEY_PERM_EMPTY, 401 AUTH_KEY_UNREGISTERED, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400 CHAT_ID_INVALID, 400
        CHAT_NOT_MODIFIED, 400 FROZEN_PARTICIPANT_MISSING, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400
        TAKEOUT_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/messages.getHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4423E6C5
    TL_NAME: ClassVar[str] = "messages.getHistory"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getHistory#4423e6c5 peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages"

    peer: _root.TypeInputPeer
    offset_id: int
    offset_date: int
    add_offset: int
    limit: int
    max_id: int
    min_id: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc5\xe6\x23\x44"
        self.peer.write_to(out)
        out += pack_6iq(self.offset_id, self.offset_date, self.add_offset, self.limit, self.max_id, self.min_id, self.hash)


class Search(Function["TypeMessages"]):
    """Searches the messages of one chat by text, sender, date and kind of media.

    ``messages.search#29ee847a flags:# peer:InputPeer q:string from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param q: What to search for.
    :param from_id: Who it is from.
    :param saved_peer_id: The saved peer id.
    :param saved_reaction: The saved reaction.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param filter: Which ones to answer.
    :param min_date: Only entries after this time, in Unix seconds.
    :param max_date: Only entries before this time, in Unix seconds.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param add_offset: How many entries to shift the page by; negative ones reach to newer entries.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 FROM_PEER_INVALID, 400
        INPUT_CONSTRUCTOR_INVALID, 400 INPUT_FILTER_INVALID, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID,
        400/403/404/406 PEER_ID_INVALID, 400 PEER_ID_NOT_SUPPORTED, 400 SEARCH_QUERY_EMPTY, 400 TAKEOUT_INVALID, 400
        USER_ID_INVALID.

    https://core.telegram.org/method/messages.search
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x29EE847A
    TL_NAME: ClassVar[str] = "messages.search"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.search#29ee847a flags:# peer:InputPeer q:string from_id:flags.0?InputPeer saved_peer_id:flags.2?InputPeer saved_reaction:flags.3?Vector<Reaction> top_msg_id:flags.1?int filter:MessagesFilter min_date:int max_date:int offset_id:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages"

    peer: _root.TypeInputPeer
    q: str
    filter: _root.TypeMessagesFilter
    min_date: int
    max_date: int
    offset_id: int
    add_offset: int
    limit: int
    max_id: int
    min_id: int
    hash: int
    from_id: _root.TypeInputPeer | None = None
    saved_peer_id: _root.TypeInputPeer | None = None
    saved_reaction: list[_root.TypeReaction] | None = None
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.from_id is not None:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 4
        if self.saved_reaction is not None:
            flags |= 8
        if self.top_msg_id is not None:
            flags |= 2
        out += pack_2I(0x29EE847A, flags)
        self.peer.write_to(out)
        write_str(out, self.q)
        if self.from_id is not None:
            self.from_id.write_to(out)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        if self.saved_reaction is not None:
            write_objects(out, self.saved_reaction)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        self.filter.write_to(out)
        out += pack_7iq(self.min_date, self.max_date, self.offset_id, self.add_offset, self.limit, self.max_id, self.min_id, self.hash)


class ReadHistory(Function["TypeAffectedMessages"]):
    """Marks the messages of a private chat or basic group as read.

    ``messages.readHistory#0e306d3a peer:InputPeer max_id:int = messages.AffectedMessages``

    :param peer: The chat, user or channel it concerns.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    Result: ``messages.AffectedMessages``.
    May be called by: users, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406
        CHANNEL_PRIVATE, 400 CHAT_ID_INVALID, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/messages.readHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E306D3A
    TL_NAME: ClassVar[str] = "messages.readHistory"
    TL_TYPE: ClassVar[str] = "messages.AffectedMessages"
    TL: ClassVar[str] = "messages.readHistory#0e306d3a peer:InputPeer max_id:int = messages.AffectedMessages"

    peer: _root.TypeInputPeer
    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x3a\x6d\x30\x0e"
        self.peer.write_to(out)
        out += pack_i(self.max_id)


class DeleteHistory(Function["TypeAffectedHistory"]):
    """Deletes a chat's messages, for oneself or for both sides.

    ``messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory``

    :param just_clear: Whether this applies: just clear.
    :param revoke: For all members, not only for this account.
    :param peer: The chat, user or channel it concerns.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_date: Only entries after this time, in Unix seconds.
    :param max_date: Only entries before this time, in Unix seconds.

    Result: ``messages.AffectedHistory``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_REVOKE_DATE_UNSUPPORTED, 400 MAX_DATE_INVALID, 400
        MESSAGE_ID_INVALID, 400 MIN_DATE_INVALID, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB08F922A
    TL_NAME: ClassVar[str] = "messages.deleteHistory"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.deleteHistory#b08f922a flags:# just_clear:flags.0?true revoke:flags.1?true peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory"

    peer: _root.TypeInputPeer
    max_id: int
    just_clear: bool = False
    revoke: bool = False
    min_date: int | None = None
    max_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.just_clear:
            flags |= 1
        if self.revoke:
            flags |= 2
        if self.min_date is not None:
            flags |= 4
        if self.max_date is not None:
            flags |= 8
        out += pack_2I(0xB08F922A, flags)
        self.peer.write_to(out)
        out += pack_i(self.max_id)
        if self.min_date is not None:
            out += pack_i(self.min_date)
        if self.max_date is not None:
            out += pack_i(self.max_date)


class DeleteMessages(Function["TypeAffectedMessages"]):
    """Deletes messages of private chats and basic groups by their ids.

    ``messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> = messages.AffectedMessages``

    :param revoke: For all members, not only for this account.
    :param id: Ids of the messages.

    Result: ``messages.AffectedMessages``.
    May be called by: users, bots, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 403 BOT_ACCESS_FORBIDDEN, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 403 MESSAGE_DELETE_FORBIDDEN, 400 MESSAGE_ID_INVALID, 400
        SELF_DELETE_RESTRICTED.

    https://core.telegram.org/method/messages.deleteMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE58E95D2
    TL_NAME: ClassVar[str] = "messages.deleteMessages"
    TL_TYPE: ClassVar[str] = "messages.AffectedMessages"
    TL: ClassVar[str] = "messages.deleteMessages#e58e95d2 flags:# revoke:flags.0?true id:Vector<int> = messages.AffectedMessages"

    id: list[int]
    revoke: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoke:
            flags |= 1
        out += pack_2I(0xE58E95D2, flags)
        write_ints(out, self.id)


class ReceivedMessages(Function["list[_root.TypeReceivedNotifyMessage]"]):
    """Tells the server of having received messages.

    ``messages.receivedMessages#05a954c0 max_id:int = Vector<ReceivedNotifyMessage>``

    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    Result: ``Vector<ReceivedNotifyMessage>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.receivedMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x05A954C0
    TL_NAME: ClassVar[str] = "messages.receivedMessages"
    TL_TYPE: ClassVar[str] = "Vector<ReceivedNotifyMessage>"
    TL: ClassVar[str] = "messages.receivedMessages#05a954c0 max_id:int = Vector<ReceivedNotifyMessage>"

    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x05A954C0, self.max_id)


class SetTyping(Function[bool]):
    """Shows the other side that you are typing, recording, uploading and so on.

    ``messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int action:SendMessageAction = Bool``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param action: The action.

    Result: ``Bool``.
    May be called by: users, bots, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        BUSINESS_PEER_INVALID, 400 BUSINESS_PEER_USAGE_MISSING, 400 CHANNEL_INVALID, 400 CHANNEL_MONOFORUM_UNSUPPORTED,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400/403 CHAT_WRITE_FORBIDDEN,
        400/403 GROUPCALL_FORBIDDEN, 400 INPUT_USER_DEACTIVATED, 400 MESSAGE_TOO_LONG, 400 MSG_ID_INVALID,
        400/403/404/406 PEER_ID_INVALID, 400 TEXTDRAFT_PEER_INVALID, 400/403 USER_BANNED_IN_CHANNEL, 400/403
        USER_IS_BLOCKED, 400 USER_IS_BOT.

    https://core.telegram.org/method/messages.setTyping
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x58943EE2
    TL_NAME: ClassVar[str] = "messages.setTyping"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setTyping#58943ee2 flags:# peer:InputPeer top_msg_id:flags.0?int action:SendMessageAction = Bool"

    peer: _root.TypeInputPeer
    action: _root.TypeSendMessageAction
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2I(0x58943EE2, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        self.action.write_to(out)


class SendMessage(Function["_root.TypeUpdates"]):
    """Sends a text message.

    ``messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost rich_message:flags.23?InputRichMessage = Updates``

    :param no_webpage: Do not show a preview of links.
    :param silent: Without a sound for those who get it.
    :param background: Do it quietly, as something no person at the keyboard asked for.
    :param clear_draft: Also empty the draft of the chat.
    :param noforwards: Protect the content from forwarding and saving.
    :param update_stickersets_order: Whether this applies: update stickersets order.
    :param invert_media: Show the media above the text.
    :param allow_paid_floodskip: Whether this applies: allow paid floodskip.
    :param peer: The chat, user or channel it concerns.
    :param reply_to: What it answers.
    :param message: The text of the message.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param schedule_date: When to send it, in Unix seconds.
    :param schedule_repeat_period: The schedule repeat period.
    :param send_as: The peer in whose name it is sent.
    :param quick_reply_shortcut: The quick reply shortcut.
    :param effect: The effect.
    :param allow_paid_stars: The allow paid stars.
    :param suggested_post: The suggested post.
    :param rich_message: The rich message.

    Result: ``Updates``.
    May be called by: users, bots, business connections.
    Errors: 400 ADMIN_RIGHTS_EMPTY, 406 ALLOW_PAYMENT_REQUIRED, 403 ALLOW_PAYMENT_REQUIRED_X, 406 AUTH_KEY_DUPLICATED,
        401 AUTH_KEY_UNREGISTERED, 400 BALANCE_TOO_LOW, 400 BOT_DOMAIN_INVALID, 400 BOT_INVALID, 400
        BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUSINESS_PEER_INVALID, 400
        BUSINESS_PEER_USAGE_MISSING, 400 BUTTON_COPY_TEXT_INVALID, 400 BUTTON_DATA_INVALID, 400 BUTTON_ID_INVALID, 400
        BUTTON_TYPE_INVALID, 400 BUTTON_URL_INVALID, 400 BUTTON_USER_INVALID, 400 BUTTON_USER_PRIVACY_RESTRICTED, 400
        CHANNEL_INVALID, 400 CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED,
        400/406 CHAT_FORWARDS_RESTRICTED, 403 CHAT_GUEST_SEND_FORBIDDEN, 400 CHAT_ID_INVALID, 400 CHAT_RESTRICTED, 403
        CHAT_SEND_PLAIN_FORBIDDEN, 400/403 CHAT_WRITE_FORBIDDEN, 400 DOCUMENT_INVALID, 400 EFFECT_CHAT_INVALID, 400
        ENCRYPTION_DECLINED, 400 ENTITIES_TOO_LONG, 400 ENTITY_BOUNDS_INVALID, 400 ENTITY_DATE_FORMAT_INVALID, 400
        ENTITY_DATE_INVALID, 400 ENTITY_DATE_TOO_LONG, 400 ENTITY_MENTION_USER_INVALID, 400 FROM_MESSAGE_BOT_DISABLED,
        400 INPUT_USER_DEACTIVATED, 400 MESSAGE_EMPTY, 400 MESSAGE_TOO_LONG, 400 MSG_ID_INVALID, 400/500
        MSG_WAIT_FAILED, 406 PAYMENT_UNSUPPORTED, 400/403/404/406 PEER_ID_INVALID, 400 PEER_TYPES_INVALID, 400
        PINNED_DIALOGS_TOO_MUCH, 400 POLL_OPTION_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED, 403/406
        PRIVACY_PREMIUM_REQUIRED, 400 QUICK_REPLIES_BOT_NOT_ALLOWED, 400 QUICK_REPLIES_TOO_MUCH, 400 QUOTE_TEXT_INVALID,
        400/500 RANDOM_ID_DUPLICATE, 400 RANDOM_ID_EMPTY, 400 REPLY_MARKUP_INVALID, 400 REPLY_MARKUP_TOO_LONG, 400
        REPLY_MESSAGES_TOO_MUCH, 400 REPLY_MESSAGE_ID_INVALID, 400 REPLY_TO_INVALID, 400
        REPLY_TO_MONOFORUM_PEER_INVALID, 400 REPLY_TO_USER_INVALID, 400 SCHEDULE_BOT_NOT_ALLOWED, 400
        SCHEDULE_DATE_TOO_LATE, 400 SCHEDULE_STATUS_PRIVATE, 400 SCHEDULE_TOO_MUCH, 400 SEND_AS_PEER_INVALID, 420
        SLOWMODE_WAIT_X, 400 STORIES_NEVER_CREATED, 400 STORY_ID_INVALID, 400 SUGGESTED_POST_AMOUNT_INVALID, 400
        SUGGESTED_POST_PEER_INVALID, 500/503 TIMEOUT, 400/406 TOPIC_CLOSED, 400/406 TOPIC_DELETED, 400/403
        USER_BANNED_IN_CHANNEL, 400 USER_BOT_TO_BOT_DISABLED, 400/403 USER_IS_BLOCKED, 400 USER_IS_BOT, 400
        WC_CONVERT_URL_INVALID, 400 YOU_BLOCKED_USER.

    https://core.telegram.org/method/messages.sendMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFEF48F62
    TL_NAME: ClassVar[str] = "messages.sendMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendMessage#fef48f62 flags:# no_webpage:flags.1?true silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost rich_message:flags.23?InputRichMessage = Updates"

    peer: _root.TypeInputPeer
    message: str
    random_id: int
    no_webpage: bool = False
    silent: bool = False
    background: bool = False
    clear_draft: bool = False
    noforwards: bool = False
    update_stickersets_order: bool = False
    invert_media: bool = False
    allow_paid_floodskip: bool = False
    reply_to: _root.TypeInputReplyTo | None = None
    reply_markup: _root.TypeReplyMarkup | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    schedule_date: int | None = None
    schedule_repeat_period: int | None = None
    send_as: _root.TypeInputPeer | None = None
    quick_reply_shortcut: _root.TypeInputQuickReplyShortcut | None = None
    effect: int | None = None
    allow_paid_stars: int | None = None
    suggested_post: _root.TypeSuggestedPost | None = None
    rich_message: _root.TypeInputRichMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_webpage:
            flags |= 2
        if self.silent:
            flags |= 0x20
        if self.background:
            flags |= 0x40
        if self.clear_draft:
            flags |= 0x80
        if self.noforwards:
            flags |= 0x4000
        if self.update_stickersets_order:
            flags |= 0x8000
        if self.invert_media:
            flags |= 0x10000
        if self.allow_paid_floodskip:
            flags |= 0x80000
        if self.reply_to is not None:
            flags |= 1
        if self.reply_markup is not None:
            flags |= 4
        if self.entities is not None:
            flags |= 8
        if self.schedule_date is not None:
            flags |= 0x400
        if self.schedule_repeat_period is not None:
            flags |= 0x1000000
        if self.send_as is not None:
            flags |= 0x2000
        if self.quick_reply_shortcut is not None:
            flags |= 0x20000
        if self.effect is not None:
            flags |= 0x40000
        if self.allow_paid_stars is not None:
            flags |= 0x200000
        if self.suggested_post is not None:
            flags |= 0x400000
        if self.rich_message is not None:
            flags |= 0x800000
        out += pack_2I(0xFEF48F62, flags)
        self.peer.write_to(out)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        write_str(out, self.message)
        out += pack_q(self.random_id)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.schedule_repeat_period is not None:
            out += pack_i(self.schedule_repeat_period)
        if self.send_as is not None:
            self.send_as.write_to(out)
        if self.quick_reply_shortcut is not None:
            self.quick_reply_shortcut.write_to(out)
        if self.effect is not None:
            out += pack_q(self.effect)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)
        if self.suggested_post is not None:
            self.suggested_post.write_to(out)
        if self.rich_message is not None:
            self.rich_message.write_to(out)


class SendMedia(Function["_root.TypeUpdates"]):
    """Sends a photo, a file, a poll, a place or other media.

    ``messages.sendMedia#0330e77f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates``

    :param silent: Without a sound for those who get it.
    :param background: Do it quietly, as something no person at the keyboard asked for.
    :param clear_draft: Also empty the draft of the chat.
    :param noforwards: Protect the content from forwarding and saving.
    :param update_stickersets_order: Whether this applies: update stickersets order.
    :param invert_media: Show the media above the text.
    :param allow_paid_floodskip: Whether this applies: allow paid floodskip.
    :param peer: The chat, user or channel it concerns.
    :param reply_to: What it answers.
    :param media: The attached media.
    :param message: The text of the message.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param schedule_date: When to send it, in Unix seconds.
    :param schedule_repeat_period: The schedule repeat period.
    :param send_as: The peer in whose name it is sent.
    :param quick_reply_shortcut: The quick reply shortcut.
    :param effect: The effect.
    :param allow_paid_stars: The allow paid stars.
    :param suggested_post: The suggested post.

    Result: ``Updates``.
    May be called by: users, bots, business connections.
    Errors: 406 ALLOW_PAYMENT_REQUIRED, 403 ALLOW_PAYMENT_REQUIRED_X, 401 AUTH_KEY_UNREGISTERED, 400 BOT_GAMES_DISABLED,
        400 BOT_PAYMENTS_DISABLED, 400 BOT_POLLS_DISABLED, 400 BROADCAST_PUBLIC_VOTERS_FORBIDDEN, 400
        BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUSINESS_PEER_INVALID, 400
        BUSINESS_PEER_USAGE_MISSING, 400 BUTTON_COPY_TEXT_INVALID, 400 BUTTON_DATA_INVALID, 400 BUTTON_POS_INVALID, 400
        BUTTON_TYPE_INVALID, 400 BUTTON_URL_INVALID, 400 BUTTON_USER_PRIVACY_RESTRICTED, 400 CHANNEL_INVALID,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/406 CHAT_FORWARDS_RESTRICTED, 403
        CHAT_GUEST_SEND_FORBIDDEN, 400 CHAT_RESTRICTED, 403 CHAT_SEND_AUDIOS_FORBIDDEN, 403 CHAT_SEND_DOCS_FORBIDDEN,
        403 CHAT_SEND_GIFS_FORBIDDEN, 403 CHAT_SEND_MEDIA_FORBIDDEN, 403 CHAT_SEND_PHOTOS_FORBIDDEN, 403
        CHAT_SEND_PLAIN_FORBIDDEN, 403 CHAT_SEND_POLL_FORBIDDEN, 403 CHAT_SEND_ROUNDVIDEOS_FORBIDDEN, 403
        CHAT_SEND_STICKERS_FORBIDDEN, 403 CHAT_SEND_VIDEOS_FORBIDDEN, 403 CHAT_SEND_VOICES_FORBIDDEN, 400/403
        CHAT_WRITE_FORBIDDEN, 400 CURRENCY_TOTAL_AMOUNT_INVALID, 400 DOCUMENT_INVALID, 400 EFFECT_CHAT_INVALID, 400
        EFFECT_ID_INVALID, 400 EMOTICON_INVALID, 400 ENTITY_BOUNDS_INVALID, 400 EXTENDED_MEDIA_AMOUNT_INVALID, 400
        EXTENDED_MEDIA_EMPTY, 400 EXTENDED_MEDIA_INVALID, 400 EXTENDED_MEDIA_PEER_INVALID, 400 EXTERNAL_URL_INVALID, 400
        FILE_PARTS_INVALID, 400 FILE_PART_LENGTH_INVALID, 400 FILE_REFERENCE_EMPTY, 400 FILE_REFERENCE_EXPIRED, 400
        GAME_BOT_INVALID, 400 IMAGE_PROCESS_FAILED, 400 INPUT_FILE_INVALID, 400 INPUT_USER_DEACTIVATED, 400
        INVOICE_PAYLOAD_INVALID, 400 MD5_CHECKSUM_INVALID, 400 MEDIA_CAPTION_TOO_LONG, 400 MEDIA_EMPTY, 400
        MEDIA_FILE_INVALID, 400 MEDIA_INVALID, 400 MESSAGE_EMPTY, 400 MESSAGE_TOO_LONG, 400 MSG_ID_INVALID, 400
        PAYMENT_PROVIDER_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 PHOTO_EXT_INVALID, 400 PHOTO_INVALID_DIMENSIONS,
        400 PHOTO_SAVE_FILE_INVALID, 400 POLL_ANSWERS_INVALID, 400 POLL_ANSWER_INVALID, 400 POLL_OPTION_DUPLICATE, 400
        POLL_OPTION_INVALID, 400 POLL_QUESTION_INVALID, 500 POSTPONED_TIMEOUT, 400/403 PREMIUM_ACCOUNT_REQUIRED, 403/406
        PRIVACY_PREMIUM_REQUIRED, 400 QUICK_REPLIES_BOT_NOT_ALLOWED, 400 QUICK_REPLIES_TOO_MUCH, 400
        QUIZ_CORRECT_ANSWERS_EMPTY, 400 QUIZ_CORRECT_ANSWERS_TOO_MUCH, 400 QUIZ_CORRECT_ANSWER_INVALID, 400
        QUIZ_MULTIPLE_INVALID, 400/500 RANDOM_ID_DUPLICATE, 400 REPLY_MARKUP_BUY_EMPTY, 400 REPLY_MARKUP_GAME_EMPTY, 400
        REPLY_MARKUP_INVALID, 400 REPLY_MARKUP_TOO_LONG, 400 REPLY_MESSAGES_TOO_MUCH, 400 REPLY_MESSAGE_ID_INVALID, 400
        REPLY_TO_MONOFORUM_PEER_INVALID, 400 SCHEDULE_BOT_NOT_ALLOWED, 400 SCHEDULE_DATE_TOO_LATE, 400
        SCHEDULE_TOO_MUCH, 400 SEND_AS_PEER_INVALID, 420 SLOWMODE_WAIT_X, 400 STARS_INVOICE_INVALID, 500
        STORAGE_CHECK_FAILED, 400 STORY_ID_INVALID, 400 SUBSCRIPTION_EXPORT_MISSING, 400 SUGGESTED_POST_PEER_INVALID,
        400 TERMS_URL_INVALID, 500/503 TIMEOUT, 400 TODO_ITEMS_EMPTY, 400 TODO_ITEMS_TOO_MUCH, 400 TODO_ITEM_DUPLICATE,
        400/406 TOPIC_CLOSED, 400/406 TOPIC_DELETED, 400 TTL_MEDIA_INVALID, 400/403 USER_BANNED_IN_CHANNEL, 400
        USER_BOT_TO_BOT_DISABLED, 400/403 USER_IS_BLOCKED, 400 USER_IS_BOT, 400 VIDEO_CONTENT_TYPE_INVALID, 400/403
        VOICE_MESSAGES_FORBIDDEN, 400 WEBDOCUMENT_MIME_INVALID, 400 WEBPAGE_CURL_FAILED, 400 WEBPAGE_MEDIA_EMPTY, 400
        WEBPAGE_NOT_FOUND, 400 WEBPAGE_URL_INVALID, 400 YOU_BLOCKED_USER.

    https://core.telegram.org/method/messages.sendMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0330E77F
    TL_NAME: ClassVar[str] = "messages.sendMedia"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendMedia#0330e77f flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo media:InputMedia message:string random_id:long reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long suggested_post:flags.22?SuggestedPost = Updates"

    peer: _root.TypeInputPeer
    media: _root.TypeInputMedia
    message: str
    random_id: int
    silent: bool = False
    background: bool = False
    clear_draft: bool = False
    noforwards: bool = False
    update_stickersets_order: bool = False
    invert_media: bool = False
    allow_paid_floodskip: bool = False
    reply_to: _root.TypeInputReplyTo | None = None
    reply_markup: _root.TypeReplyMarkup | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    schedule_date: int | None = None
    schedule_repeat_period: int | None = None
    send_as: _root.TypeInputPeer | None = None
    quick_reply_shortcut: _root.TypeInputQuickReplyShortcut | None = None
    effect: int | None = None
    allow_paid_stars: int | None = None
    suggested_post: _root.TypeSuggestedPost | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 0x20
        if self.background:
            flags |= 0x40
        if self.clear_draft:
            flags |= 0x80
        if self.noforwards:
            flags |= 0x4000
        if self.update_stickersets_order:
            flags |= 0x8000
        if self.invert_media:
            flags |= 0x10000
        if self.allow_paid_floodskip:
            flags |= 0x80000
        if self.reply_to is not None:
            flags |= 1
        if self.reply_markup is not None:
            flags |= 4
        if self.entities is not None:
            flags |= 8
        if self.schedule_date is not None:
            flags |= 0x400
        if self.schedule_repeat_period is not None:
            flags |= 0x1000000
        if self.send_as is not None:
            flags |= 0x2000
        if self.quick_reply_shortcut is not None:
            flags |= 0x20000
        if self.effect is not None:
            flags |= 0x40000
        if self.allow_paid_stars is not None:
            flags |= 0x200000
        if self.suggested_post is not None:
            flags |= 0x400000
        out += pack_2I(0x0330E77F, flags)
        self.peer.write_to(out)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        self.media.write_to(out)
        write_str(out, self.message)
        out += pack_q(self.random_id)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.schedule_repeat_period is not None:
            out += pack_i(self.schedule_repeat_period)
        if self.send_as is not None:
            self.send_as.write_to(out)
        if self.quick_reply_shortcut is not None:
            self.quick_reply_shortcut.write_to(out)
        if self.effect is not None:
            out += pack_q(self.effect)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)
        if self.suggested_post is not None:
            self.suggested_post.write_to(out)


class ForwardMessages(Function["_root.TypeUpdates"]):
    """Forwards messages from one chat to another.

    ``messages.forwardMessages#13704a7c flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long video_timestamp:flags.20?int allow_paid_stars:flags.21?long suggested_post:flags.23?SuggestedPost = Updates``

    :param silent: Without a sound for those who get it.
    :param background: Do it quietly, as something no person at the keyboard asked for.
    :param with_my_score: Whether this applies: with my score.
    :param drop_author: Whether this applies: drop author.
    :param drop_media_captions: Whether this applies: drop media captions.
    :param noforwards: Protect the content from forwarding and saving.
    :param allow_paid_floodskip: Whether this applies: allow paid floodskip.
    :param from_peer: The chat it comes from.
    :param id: Ids of the messages.
    :param random_id: A random number of your own for each message.
    :param to_peer: The to peer.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param reply_to: What it answers.
    :param schedule_date: When to send it, in Unix seconds.
    :param schedule_repeat_period: The schedule repeat period.
    :param send_as: The peer in whose name it is sent.
    :param quick_reply_shortcut: The quick reply shortcut.
    :param effect: The effect.
    :param video_timestamp: The video timestamp.
    :param allow_paid_stars: The allow paid stars.
    :param suggested_post: The suggested post.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 406 ALLOW_PAYMENT_REQUIRED, 403 ALLOW_PAYMENT_REQUIRED_X, 401 AUTH_KEY_UNREGISTERED, 400
        BROADCAST_PUBLIC_VOTERS_FORBIDDEN, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/406 CHAT_FORWARDS_RESTRICTED, 403 CHAT_GUEST_SEND_FORBIDDEN,
        400 CHAT_ID_INVALID, 400 CHAT_RESTRICTED, 403 CHAT_SEND_AUDIOS_FORBIDDEN, 403 CHAT_SEND_DOCS_FORBIDDEN, 403
        CHAT_SEND_GAME_FORBIDDEN, 403 CHAT_SEND_GIFS_FORBIDDEN, 400/403 CHAT_SEND_INLINE_FORBIDDEN, 403
        CHAT_SEND_MEDIA_FORBIDDEN, 403 CHAT_SEND_PHOTOS_FORBIDDEN, 403 CHAT_SEND_PLAIN_FORBIDDEN, 403
        CHAT_SEND_POLL_FORBIDDEN, 403 CHAT_SEND_STICKERS_FORBIDDEN, 403 CHAT_SEND_VIDEOS_FORBIDDEN, 403
        CHAT_SEND_VOICES_FORBIDDEN, 403 CHAT_SEND_WEBPAGE_FORBIDDEN, 400/403 CHAT_WRITE_FORBIDDEN, 400
        GROUPED_MEDIA_INVALID, 400 INPUT_USER_DEACTIVATED, 400 MEDIA_EMPTY, 400 MEDIA_FILE_INVALID, 400
        MESSAGE_IDS_EMPTY, 400 MESSAGE_ID_INVALID, 400 MSG_ID_INVALID, 406 PAYMENT_UNSUPPORTED, 400/403/404/406
        PEER_ID_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED, 403/406 PRIVACY_PREMIUM_REQUIRED, 500 PTS_CHANGE_EMPTY, 400
        QUICK_REPLIES_BOT_NOT_ALLOWED, 400 QUICK_REPLIES_TOO_MUCH, 400 QUIZ_ANSWER_MISSING, 400/500 RANDOM_ID_DUPLICATE,
        400 RANDOM_ID_INVALID, 400 REPLY_MESSAGES_TOO_MUCH, 400 REPLY_TO_MONOFORUM_PEER_INVALID, 400
        SCHEDULE_BOT_NOT_ALLOWED, 400 SCHEDULE_DATE_TOO_LATE, 400 SCHEDULE_TOO_MUCH, 400 SEND_AS_PEER_INVALID, 400
        SLOWMODE_MULTI_MSGS_DISABLED, 420 SLOWMODE_WAIT_X, 400 SUGGESTED_POST_PEER_INVALID, 500/503 TIMEOUT, 400/406
        TOPIC_CLOSED, 400/406 TOPIC_DELETED, 400/403 USER_BANNED_IN_CHANNEL, 400 USER_BOT_TO_BOT_DISABLED, 400/403
        USER_IS_BLOCKED, 400 USER_IS_BOT, 400/403 VOICE_MESSAGES_FORBIDDEN, 400 YOU_BLOCKED_USER.

    https://core.telegram.org/method/messages.forwardMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x13704A7C
    TL_NAME: ClassVar[str] = "messages.forwardMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.forwardMessages#13704a7c flags:# silent:flags.5?true background:flags.6?true with_my_score:flags.8?true drop_author:flags.11?true drop_media_captions:flags.12?true noforwards:flags.14?true allow_paid_floodskip:flags.19?true from_peer:InputPeer id:Vector<int> random_id:Vector<long> to_peer:InputPeer top_msg_id:flags.9?int reply_to:flags.22?InputReplyTo schedule_date:flags.10?int schedule_repeat_period:flags.24?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long video_timestamp:flags.20?int allow_paid_stars:flags.21?long suggested_post:flags.23?SuggestedPost = Updates"

    from_peer: _root.TypeInputPeer
    id: list[int]
    random_id: list[int]
    to_peer: _root.TypeInputPeer
    silent: bool = False
    background: bool = False
    with_my_score: bool = False
    drop_author: bool = False
    drop_media_captions: bool = False
    noforwards: bool = False
    allow_paid_floodskip: bool = False
    top_msg_id: int | None = None
    reply_to: _root.TypeInputReplyTo | None = None
    schedule_date: int | None = None
    schedule_repeat_period: int | None = None
    send_as: _root.TypeInputPeer | None = None
    quick_reply_shortcut: _root.TypeInputQuickReplyShortcut | None = None
    effect: int | None = None
    video_timestamp: int | None = None
    allow_paid_stars: int | None = None
    suggested_post: _root.TypeSuggestedPost | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 0x20
        if self.background:
            flags |= 0x40
        if self.with_my_score:
            flags |= 0x100
        if self.drop_author:
            flags |= 0x800
        if self.drop_media_captions:
            flags |= 0x1000
        if self.noforwards:
            flags |= 0x4000
        if self.allow_paid_floodskip:
            flags |= 0x80000
        if self.top_msg_id is not None:
            flags |= 0x200
        if self.reply_to is not None:
            flags |= 0x400000
        if self.schedule_date is not None:
            flags |= 0x400
        if self.schedule_repeat_period is not None:
            flags |= 0x1000000
        if self.send_as is not None:
            flags |= 0x2000
        if self.quick_reply_shortcut is not None:
            flags |= 0x20000
        if self.effect is not None:
            flags |= 0x40000
        if self.video_timestamp is not None:
            flags |= 0x100000
        if self.allow_paid_stars is not None:
            flags |= 0x200000
        if self.suggested_post is not None:
            flags |= 0x800000
        out += pack_2I(0x13704A7C, flags)
        self.from_peer.write_to(out)
        write_ints(out, self.id)
        write_longs(out, self.random_id)
        self.to_peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.schedule_repeat_period is not None:
            out += pack_i(self.schedule_repeat_period)
        if self.send_as is not None:
            self.send_as.write_to(out)
        if self.quick_reply_shortcut is not None:
            self.quick_reply_shortcut.write_to(out)
        if self.effect is not None:
            out += pack_q(self.effect)
        if self.video_timestamp is not None:
            out += pack_i(self.video_timestamp)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)
        if self.suggested_post is not None:
            self.suggested_post.write_to(out)


class ReportSpam(Function[bool]):
    """Reports spam.

    ``messages.reportSpam#cf1592db peer:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.reportSpam
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCF1592DB
    TL_NAME: ClassVar[str] = "messages.reportSpam"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reportSpam#cf1592db peer:InputPeer = Bool"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\x92\x15\xcf"
        self.peer.write_to(out)


class GetPeerSettings(Function["TypePeerSettings"]):
    """Fetches peer settings.

    ``messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings``

    :param peer: The chat, user or channel it concerns.

    Result: ``messages.PeerSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400
        CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getPeerSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEFD9A6A2
    TL_NAME: ClassVar[str] = "messages.getPeerSettings"
    TL_TYPE: ClassVar[str] = "messages.PeerSettings"
    TL: ClassVar[str] = "messages.getPeerSettings#efd9a6a2 peer:InputPeer = messages.PeerSettings"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xa2\xa6\xd9\xef"
        self.peer.write_to(out)


class Report(Function["_root.TypeReportResult"]):
    """Reports messages.

    ``messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.
    :param option: The chosen option.
    :param message: The text of the message.

    Result: ``ReportResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MESSAGE_REQUIRED, 400 OPTION_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.report
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFC78AF9B
    TL_NAME: ClassVar[str] = "messages.report"
    TL_TYPE: ClassVar[str] = "ReportResult"
    TL: ClassVar[str] = "messages.report#fc78af9b peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult"

    peer: _root.TypeInputPeer
    id: list[int]
    option: bytes
    message: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x9b\xaf\x78\xfc"
        self.peer.write_to(out)
        write_ints(out, self.id)
        write_bytes(out, self.option)
        write_str(out, self.message)


class GetChats(Function["TypeChats"]):
    """Fetches basic groups by their ids.

    ``messages.getChats#49e9528f id:Vector<long> = messages.Chats``

    :param id: The ids.

    Result: ``messages.Chats``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x49E9528F
    TL_NAME: ClassVar[str] = "messages.getChats"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "messages.getChats#49e9528f id:Vector<long> = messages.Chats"

    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\x52\xe9\x49"
        write_longs(out, self.id)


class GetFullChat(Function["TypeChatFull"]):
    """Fetches a basic group with its members and settings.

    ``messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull``

    :param chat_id: Id of the basic group.

    Result: ``messages.ChatFull``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getFullChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAEB00B34
    TL_NAME: ClassVar[str] = "messages.getFullChat"
    TL_TYPE: ClassVar[str] = "messages.ChatFull"
    TL: ClassVar[str] = "messages.getFullChat#aeb00b34 chat_id:long = messages.ChatFull"

    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xAEB00B34, self.chat_id)


class EditChatTitle(Function["_root.TypeUpdates"]):
    """Renames a basic group.

    ``messages.editChatTitle#73783ffd chat_id:long title:string = Updates``

    :param chat_id: Id of the basic group.
    :param title: The title.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED, 400 CHAT_TITLE_EMPTY, 500 NEED_CHAT_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.editChatTitle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x73783FFD
    TL_NAME: ClassVar[str] = "messages.editChatTitle"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editChatTitle#73783ffd chat_id:long title:string = Updates"

    chat_id: int
    title: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x73783FFD, self.chat_id)
        write_str(out, self.title)


class EditChatPhoto(Function["_root.TypeUpdates"]):
    """Changes or removes the photo of a basic group.

    ``messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates``

    :param chat_id: Id of the basic group.
    :param photo: The photo.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED,
        400 IMAGE_PROCESS_FAILED, 400 INPUT_CONSTRUCTOR_INVALID, 400 INPUT_FETCH_FAIL, 400/403/404/406 PEER_ID_INVALID,
        400 PHOTO_CROP_SIZE_SMALL, 400 PHOTO_EXT_INVALID, 400 PHOTO_INVALID.

    https://core.telegram.org/method/messages.editChatPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35DDD674
    TL_NAME: ClassVar[str] = "messages.editChatPhoto"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates"

    chat_id: int
    photo: _root.TypeInputChatPhoto

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x35DDD674, self.chat_id)
        self.photo.write_to(out)


class AddChatUser(Function["TypeInvitedUsers"]):
    """Adds a user to a basic group.

    ``messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int = messages.InvitedUsers``

    :param chat_id: Id of the basic group.
    :param user_id: Id of the user.
    :param fwd_limit: The fwd limit.

    Result: ``messages.InvitedUsers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_GROUPS_BLOCKED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400/500 CHAT_INVALID, 400 CHAT_MEMBER_ADD_FAILED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400
        USERS_TOO_MUCH, 400 USER_ALREADY_PARTICIPANT, 400 USER_ID_INVALID, 400/403 USER_IS_BLOCKED, 400/403
        USER_NOT_MUTUAL_CONTACT, 403 USER_PRIVACY_RESTRICTED, 400 YOU_BLOCKED_USER.

    https://core.telegram.org/method/messages.addChatUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCBC6D107
    TL_NAME: ClassVar[str] = "messages.addChatUser"
    TL_TYPE: ClassVar[str] = "messages.InvitedUsers"
    TL: ClassVar[str] = "messages.addChatUser#cbc6d107 chat_id:long user_id:InputUser fwd_limit:int = messages.InvitedUsers"

    chat_id: int
    user_id: _root.TypeInputUser
    fwd_limit: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xCBC6D107, self.chat_id)
        self.user_id.write_to(out)
        out += pack_i(self.fwd_limit)


class DeleteChatUser(Function["_root.TypeUpdates"]):
    """Removes a user from a basic group, or leaves it.

    ``messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true chat_id:long user_id:InputUser = Updates``

    :param revoke_history: Whether this applies: revoke history.
    :param chat_id: Id of the basic group.
    :param user_id: Id of the user.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_ID_INVALID, 400 INPUT_USER_DEACTIVATED, 400/403/404/406 PEER_ID_INVALID, 400 USER_ID_INVALID, 400/403
        USER_NOT_PARTICIPANT.

    https://core.telegram.org/method/messages.deleteChatUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2185CAB
    TL_NAME: ClassVar[str] = "messages.deleteChatUser"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.deleteChatUser#a2185cab flags:# revoke_history:flags.0?true chat_id:long user_id:InputUser = Updates"

    chat_id: int
    user_id: _root.TypeInputUser
    revoke_history: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoke_history:
            flags |= 1
        out += pack_2Iq(0xA2185CAB, flags, self.chat_id)
        self.user_id.write_to(out)


class CreateChat(Function["TypeInvitedUsers"]):
    """Creates a basic group.

    ``messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string ttl_period:flags.0?int = messages.InvitedUsers``

    :param users: The users that the rest of the object speaks of.
    :param title: The title.
    :param ttl_period: After how many seconds messages delete themselves.

    Result: ``messages.InvitedUsers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 500 CHAT_ID_GENERATE_FAILED, 400/500
        CHAT_INVALID, 400 CHAT_MEMBER_ADD_FAILED, 400 CHAT_TITLE_EMPTY, 400 INPUT_USER_DEACTIVATED, 400
        TTL_PERIOD_INVALID, 400 USERS_TOO_FEW, 403/406 USER_RESTRICTED.

    https://core.telegram.org/method/messages.createChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x92CEDDD4
    TL_NAME: ClassVar[str] = "messages.createChat"
    TL_TYPE: ClassVar[str] = "messages.InvitedUsers"
    TL: ClassVar[str] = "messages.createChat#92ceddd4 flags:# users:Vector<InputUser> title:string ttl_period:flags.0?int = messages.InvitedUsers"

    users: list[_root.TypeInputUser]
    title: str
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ttl_period is not None:
            flags |= 1
        out += pack_2I(0x92CEDDD4, flags)
        write_objects(out, self.users)
        write_str(out, self.title)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


class GetDhConfig(Function["TypeDhConfig"]):
    """Fetches the Diffie-Hellman group for secret chats and calls.

    ``messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig``

    :param version: The version.
    :param random_length: The random length.

    Result: ``messages.DhConfig``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 RANDOM_LENGTH_INVALID.

    https://core.telegram.org/method/messages.getDhConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x26CF8950
    TL_NAME: ClassVar[str] = "messages.getDhConfig"
    TL_TYPE: ClassVar[str] = "messages.DhConfig"
    TL: ClassVar[str] = "messages.getDhConfig#26cf8950 version:int random_length:int = messages.DhConfig"

    version: int
    random_length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x26CF8950, self.version, self.random_length)


class RequestEncryption(Function["_root.TypeEncryptedChat"]):
    """Requests encryption.

    ``messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes = EncryptedChat``

    :param user_id: Id of the user.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param g_a: The g a.

    Result: ``EncryptedChat``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DH_G_A_INVALID, 400
        INPUT_USER_DEACTIVATED, 400/500 RANDOM_ID_DUPLICATE, 400 USER_ID_INVALID, 400/403 USER_IS_BLOCKED.

    https://core.telegram.org/method/messages.requestEncryption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF64DAF43
    TL_NAME: ClassVar[str] = "messages.requestEncryption"
    TL_TYPE: ClassVar[str] = "EncryptedChat"
    TL: ClassVar[str] = "messages.requestEncryption#f64daf43 user_id:InputUser random_id:int g_a:bytes = EncryptedChat"

    user_id: _root.TypeInputUser
    random_id: int
    g_a: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x43\xaf\x4d\xf6"
        self.user_id.write_to(out)
        out += pack_i(self.random_id)
        write_bytes(out, self.g_a)


class AcceptEncryption(Function["_root.TypeEncryptedChat"]):
    """Accepts encryption.

    ``messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes key_fingerprint:long = EncryptedChat``

    :param peer: The chat, user or channel it concerns.
    :param g_b: The g b.
    :param key_fingerprint: The key fingerprint.

    Result: ``EncryptedChat``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400
        ENCRYPTION_ALREADY_ACCEPTED, 400 ENCRYPTION_ALREADY_DECLINED, 500 ENCRYPTION_OCCUPY_FAILED.

    https://core.telegram.org/method/messages.acceptEncryption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DBC0415
    TL_NAME: ClassVar[str] = "messages.acceptEncryption"
    TL_TYPE: ClassVar[str] = "EncryptedChat"
    TL: ClassVar[str] = "messages.acceptEncryption#3dbc0415 peer:InputEncryptedChat g_b:bytes key_fingerprint:long = EncryptedChat"

    peer: _root.TypeInputEncryptedChat
    g_b: bytes
    key_fingerprint: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x15\x04\xbc\x3d"
        self.peer.write_to(out)
        write_bytes(out, self.g_b)
        out += pack_q(self.key_fingerprint)


class DiscardEncryption(Function[bool]):
    """Discards encryption.

    ``messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true chat_id:int = Bool``

    :param delete_history: Whether this applies: delete history.
    :param chat_id: Id of the basic group.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_EMPTY, 400
        ENCRYPTION_ALREADY_ACCEPTED, 400 ENCRYPTION_ALREADY_DECLINED, 400 ENCRYPTION_ID_INVALID.

    https://core.telegram.org/method/messages.discardEncryption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF393AEA0
    TL_NAME: ClassVar[str] = "messages.discardEncryption"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.discardEncryption#f393aea0 flags:# delete_history:flags.0?true chat_id:int = Bool"

    chat_id: int
    delete_history: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.delete_history:
            flags |= 1
        out += pack_2Ii(0xF393AEA0, flags, self.chat_id)


class SetEncryptedTyping(Function[bool]):
    """Sets encrypted typing.

    ``messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool = Bool``

    :param peer: The chat, user or channel it concerns.
    :param typing: Whether this applies: typing.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID.

    https://core.telegram.org/method/messages.setEncryptedTyping
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x791451ED
    TL_NAME: ClassVar[str] = "messages.setEncryptedTyping"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setEncryptedTyping#791451ed peer:InputEncryptedChat typing:Bool = Bool"

    peer: _root.TypeInputEncryptedChat
    typing: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\x51\x14\x79"
        self.peer.write_to(out)
        out += pack_I(BOOL_IDS[self.typing])


class ReadEncryptedHistory(Function[bool]):
    """Marks as read: encrypted history.

    ``messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int = Bool``

    :param peer: The chat, user or channel it concerns.
    :param max_date: Only entries before this time, in Unix seconds.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400 MAX_DATE_INVALID,
        400/500 MSG_WAIT_FAILED.

    https://core.telegram.org/method/messages.readEncryptedHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F4B690A
    TL_NAME: ClassVar[str] = "messages.readEncryptedHistory"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.readEncryptedHistory#7f4b690a peer:InputEncryptedChat max_date:int = Bool"

    peer: _root.TypeInputEncryptedChat
    max_date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\x69\x4b\x7f"
        self.peer.write_to(out)
        out += pack_i(self.max_date)


class SendEncrypted(Function["TypeSentEncryptedMessage"]):
    """Sends encrypted.

    ``messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage``

    :param silent: Without a sound for those who get it.
    :param peer: The chat, user or channel it concerns.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param data: The raw data.

    Result: ``messages.SentEncryptedMessage``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400 DATA_INVALID, 400
        DATA_TOO_LONG, 400 ENCRYPTION_DECLINED, 400/500 MSG_WAIT_FAILED, 400/403 USER_IS_BLOCKED.

    https://core.telegram.org/method/messages.sendEncrypted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x44FA7A15
    TL_NAME: ClassVar[str] = "messages.sendEncrypted"
    TL_TYPE: ClassVar[str] = "messages.SentEncryptedMessage"
    TL: ClassVar[str] = "messages.sendEncrypted#44fa7a15 flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage"

    peer: _root.TypeInputEncryptedChat
    random_id: int
    data: bytes
    silent: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 1
        out += pack_2I(0x44FA7A15, flags)
        self.peer.write_to(out)
        out += pack_q(self.random_id)
        write_bytes(out, self.data)


class SendEncryptedFile(Function["TypeSentEncryptedMessage"]):
    """Sends encrypted file.

    ``messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile = messages.SentEncryptedMessage``

    :param silent: Without a sound for those who get it.
    :param peer: The chat, user or channel it concerns.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param data: The raw data.
    :param file: The uploaded file.

    Result: ``messages.SentEncryptedMessage``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400 DATA_TOO_LONG, 400
        ENCRYPTION_DECLINED, 400 FILE_EMTPY, 400 MD5_CHECKSUM_INVALID, 400/500 MSG_WAIT_FAILED.

    https://core.telegram.org/method/messages.sendEncryptedFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5559481D
    TL_NAME: ClassVar[str] = "messages.sendEncryptedFile"
    TL_TYPE: ClassVar[str] = "messages.SentEncryptedMessage"
    TL: ClassVar[str] = "messages.sendEncryptedFile#5559481d flags:# silent:flags.0?true peer:InputEncryptedChat random_id:long data:bytes file:InputEncryptedFile = messages.SentEncryptedMessage"

    peer: _root.TypeInputEncryptedChat
    random_id: int
    data: bytes
    file: _root.TypeInputEncryptedFile
    silent: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 1
        out += pack_2I(0x5559481D, flags)
        self.peer.write_to(out)
        out += pack_q(self.random_id)
        write_bytes(out, self.data)
        self.file.write_to(out)


class SendEncryptedService(Function["TypeSentEncryptedMessage"]):
    """Sends encrypted service.

    ``messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage``

    :param peer: The chat, user or channel it concerns.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param data: The raw data.

    Result: ``messages.SentEncryptedMessage``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400 DATA_INVALID, 400
        DATA_TOO_LONG, 400 ENCRYPTION_DECLINED, 400 ENCRYPTION_ID_INVALID, 400/500 MSG_WAIT_FAILED, 403 USER_DELETED,
        400/403 USER_IS_BLOCKED.

    https://core.telegram.org/method/messages.sendEncryptedService
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x32D439A4
    TL_NAME: ClassVar[str] = "messages.sendEncryptedService"
    TL_TYPE: ClassVar[str] = "messages.SentEncryptedMessage"
    TL: ClassVar[str] = "messages.sendEncryptedService#32d439a4 peer:InputEncryptedChat random_id:long data:bytes = messages.SentEncryptedMessage"

    peer: _root.TypeInputEncryptedChat
    random_id: int
    data: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xa4\x39\xd4\x32"
        self.peer.write_to(out)
        out += pack_q(self.random_id)
        write_bytes(out, self.data)


class ReceivedQueue(Function["list[int]"]):
    """Tells the server of having received queue.

    ``messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>``

    :param max_qts: The max qts.

    Result: ``Vector<long>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MAX_QTS_INVALID, 400/500
        MSG_WAIT_FAILED.

    https://core.telegram.org/method/messages.receivedQueue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x55A5BB66
    TL_NAME: ClassVar[str] = "messages.receivedQueue"
    TL_TYPE: ClassVar[str] = "Vector<long>"
    TL: ClassVar[str] = "messages.receivedQueue#55a5bb66 max_qts:int = Vector<long>"

    max_qts: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x55A5BB66, self.max_qts)


class ReportEncryptedSpam(Function[bool]):
    """Reports encrypted spam.

    ``messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool``

    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID.

    https://core.telegram.org/method/messages.reportEncryptedSpam
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B0C8C0F
    TL_NAME: ClassVar[str] = "messages.reportEncryptedSpam"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reportEncryptedSpam#4b0c8c0f peer:InputEncryptedChat = Bool"

    peer: _root.TypeInputEncryptedChat

    def write_to(self, out: bytearray) -> None:
        out += b"\x0f\x8c\x0c\x4b"
        self.peer.write_to(out)


class ReadMessageContents(Function["TypeAffectedMessages"]):
    """Marks as read: message contents.

    ``messages.readMessageContents#36a73f77 id:Vector<int> = messages.AffectedMessages``

    :param id: The ids.

    Result: ``messages.AffectedMessages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.readMessageContents
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x36A73F77
    TL_NAME: ClassVar[str] = "messages.readMessageContents"
    TL_TYPE: ClassVar[str] = "messages.AffectedMessages"
    TL: ClassVar[str] = "messages.readMessageContents#36a73f77 id:Vector<int> = messages.AffectedMessages"

    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x77\x3f\xa7\x36"
        write_ints(out, self.id)


class GetStickers(Function["TypeStickers"]):
    """Fetches stickers.

    ``messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers``

    :param emoticon: The emoji.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Stickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMOTICON_EMPTY.

    https://core.telegram.org/method/messages.getStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5A5D3A1
    TL_NAME: ClassVar[str] = "messages.getStickers"
    TL_TYPE: ClassVar[str] = "messages.Stickers"
    TL: ClassVar[str] = "messages.getStickers#d5a5d3a1 emoticon:string hash:long = messages.Stickers"

    emoticon: str
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa1\xd3\xa5\xd5"
        write_str(out, self.emoticon)
        out += pack_q(self.hash)


class GetAllStickers(Function["TypeAllStickers"]):
    """Lists the installed sticker sets.

    ``messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.AllStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getAllStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB8A0A1A8
    TL_NAME: ClassVar[str] = "messages.getAllStickers"
    TL_TYPE: ClassVar[str] = "messages.AllStickers"
    TL: ClassVar[str] = "messages.getAllStickers#b8a0a1a8 hash:long = messages.AllStickers"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xB8A0A1A8, self.hash)


class GetWebPagePreview(Function["TypeWebPagePreview"]):
    """Fetches the preview that the links in a text would get.

    ``messages.getWebPagePreview#570d6f6f flags:# message:string entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview``

    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.

    Result: ``messages.WebPagePreview``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 ENTITY_BOUNDS_INVALID, 400
        MESSAGE_EMPTY.

    https://core.telegram.org/method/messages.getWebPagePreview
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x570D6F6F
    TL_NAME: ClassVar[str] = "messages.getWebPagePreview"
    TL_TYPE: ClassVar[str] = "messages.WebPagePreview"
    TL: ClassVar[str] = "messages.getWebPagePreview#570d6f6f flags:# message:string entities:flags.3?Vector<MessageEntity> = messages.WebPagePreview"

    message: str
    entities: list[_root.TypeMessageEntity] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.entities is not None:
            flags |= 8
        out += pack_2I(0x570D6F6F, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)


class ExportChatInvite(Function["_root.TypeExportedChatInvite"]):
    """Makes an invite link for a chat.

    ``messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int title:flags.4?string subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite``

    :param legacy_revoke_permanent: Whether this applies: legacy revoke permanent.
    :param request_needed: Whether this applies: request needed.
    :param peer: The chat, user or channel it concerns.
    :param expire_date: The expire date, in Unix seconds.
    :param usage_limit: The usage limit.
    :param title: The title.
    :param subscription_pricing: The subscription pricing.

    Result: ``ExportedChatInvite``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400
        CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID,
        400/403 CHAT_WRITE_FORBIDDEN, 400 EXPIRE_DATE_INVALID, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID,
        400/403/404/406 PEER_ID_INVALID, 400 PRICING_CHAT_INVALID, 400 SUBSCRIPTION_PERIOD_INVALID, 400
        USAGE_LIMIT_INVALID.

    https://core.telegram.org/method/messages.exportChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA455DE90
    TL_NAME: ClassVar[str] = "messages.exportChatInvite"
    TL_TYPE: ClassVar[str] = "ExportedChatInvite"
    TL: ClassVar[str] = "messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int usage_limit:flags.1?int title:flags.4?string subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite"

    peer: _root.TypeInputPeer
    legacy_revoke_permanent: bool = False
    request_needed: bool = False
    expire_date: int | None = None
    usage_limit: int | None = None
    title: str | None = None
    subscription_pricing: _root.TypeStarsSubscriptionPricing | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.legacy_revoke_permanent:
            flags |= 4
        if self.request_needed:
            flags |= 8
        if self.expire_date is not None:
            flags |= 1
        if self.usage_limit is not None:
            flags |= 2
        if self.title is not None:
            flags |= 0x10
        if self.subscription_pricing is not None:
            flags |= 0x20
        out += pack_2I(0xA455DE90, flags)
        self.peer.write_to(out)
        if self.expire_date is not None:
            out += pack_i(self.expire_date)
        if self.usage_limit is not None:
            out += pack_i(self.usage_limit)
        if self.title is not None:
            write_str(out, self.title)
        if self.subscription_pricing is not None:
            self.subscription_pricing.write_to(out)


class CheckChatInvite(Function["_root.TypeChatInvite"]):
    """Shows what chat an invite link leads to, without joining.

    ``messages.checkChatInvite#3eadb1bb hash:string = ChatInvite``

    :param hash: The last part of the link.

    Result: ``ChatInvite``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        INVITE_HASH_EMPTY, 400/406 INVITE_HASH_EXPIRED, 400 INVITE_HASH_INVALID.

    https://core.telegram.org/method/messages.checkChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3EADB1BB
    TL_NAME: ClassVar[str] = "messages.checkChatInvite"
    TL_TYPE: ClassVar[str] = "ChatInvite"
    TL: ClassVar[str] = "messages.checkChatInvite#3eadb1bb hash:string = ChatInvite"

    hash: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xbb\xb1\xad\x3e"
        write_str(out, self.hash)


class ImportChatInvite(Function["TypeChatInviteJoinResult"]):
    """Joins a chat by its invite link.

    ``messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult``

    :param hash: The last part of the link.

    Result: ``messages.ChatInviteJoinResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_TOO_MUCH, 400 CHANNEL_INVALID,
        400/403/406 CHANNEL_PRIVATE, 400/500 CHAT_INVALID, 400 INVITE_HASH_EMPTY, 400/406 INVITE_HASH_EXPIRED, 400
        INVITE_HASH_INVALID, 400 INVITE_REQUEST_SENT, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 401
        SESSION_PASSWORD_NEEDED, 400 STARS_PAYMENT_REQUIRED, 400 USERS_TOO_MUCH, 400 USER_ALREADY_PARTICIPANT, 400/403
        USER_CHANNELS_TOO_MUCH.

    https://core.telegram.org/method/messages.importChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE91436E
    TL_NAME: ClassVar[str] = "messages.importChatInvite"
    TL_TYPE: ClassVar[str] = "messages.ChatInviteJoinResult"
    TL: ClassVar[str] = "messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult"

    hash: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x6e\x43\x91\xde"
        write_str(out, self.hash)


class GetStickerSet(Function["TypeStickerSet"]):
    """Fetches a sticker set with its stickers.

    ``messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int = messages.StickerSet``

    :param stickerset: The sticker set.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.StickerSet``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMOTICON_STICKERPACK_MISSING, 400/406
        STICKERSET_INVALID.

    https://core.telegram.org/method/messages.getStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC8A0EC74
    TL_NAME: ClassVar[str] = "messages.getStickerSet"
    TL_TYPE: ClassVar[str] = "messages.StickerSet"
    TL: ClassVar[str] = "messages.getStickerSet#c8a0ec74 stickerset:InputStickerSet hash:int = messages.StickerSet"

    stickerset: _root.TypeInputStickerSet
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x74\xec\xa0\xc8"
        self.stickerset.write_to(out)
        out += pack_i(self.hash)


class InstallStickerSet(Function["TypeStickerSetInstallResult"]):
    """Installs sticker set.

    ``messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool = messages.StickerSetInstallResult``

    :param stickerset: The sticker set.
    :param archived: Whether this applies: archived.

    Result: ``messages.StickerSetInstallResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 STICKERSET_INVALID.

    https://core.telegram.org/method/messages.installStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC78FE460
    TL_NAME: ClassVar[str] = "messages.installStickerSet"
    TL_TYPE: ClassVar[str] = "messages.StickerSetInstallResult"
    TL: ClassVar[str] = "messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool = messages.StickerSetInstallResult"

    stickerset: _root.TypeInputStickerSet
    archived: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x60\xe4\x8f\xc7"
        self.stickerset.write_to(out)
        out += pack_I(BOOL_IDS[self.archived])


class UninstallStickerSet(Function[bool]):
    """Uninstalls sticker set.

    ``messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool``

    :param stickerset: The sticker set.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 STICKERSET_INVALID.

    https://core.telegram.org/method/messages.uninstallStickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF96E55DE
    TL_NAME: ClassVar[str] = "messages.uninstallStickerSet"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool"

    stickerset: _root.TypeInputStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\xde\x55\x6e\xf9"
        self.stickerset.write_to(out)


class StartBot(Function["_root.TypeUpdates"]):
    """Starts a bot with a parameter, as opening a deep link does.

    ``messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long start_param:string = Updates``

    :param bot: The bot.
    :param peer: The chat, user or channel it concerns.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param start_param: The start param.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403
        CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID,
        400/403/404/406 PEER_ID_INVALID, 400/500 RANDOM_ID_DUPLICATE, 400 START_PARAM_EMPTY, 400 START_PARAM_INVALID,
        400 START_PARAM_TOO_LONG.

    https://core.telegram.org/method/messages.startBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE6DF7378
    TL_NAME: ClassVar[str] = "messages.startBot"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.startBot#e6df7378 bot:InputUser peer:InputPeer random_id:long start_param:string = Updates"

    bot: _root.TypeInputUser
    peer: _root.TypeInputPeer
    random_id: int
    start_param: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x78\x73\xdf\xe6"
        self.bot.write_to(out)
        self.peer.write_to(out)
        out += pack_q(self.random_id)
        write_str(out, self.start_param)


class GetMessagesViews(Function["TypeMessageViews"]):
    """Fetches messages views.

    ``messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool = messages.MessageViews``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.
    :param increment: Whether this applies: increment.

    Result: ``messages.MessageViews``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED, 400 MSG_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getMessagesViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5784D3E1
    TL_NAME: ClassVar[str] = "messages.getMessagesViews"
    TL_TYPE: ClassVar[str] = "messages.MessageViews"
    TL: ClassVar[str] = "messages.getMessagesViews#5784d3e1 peer:InputPeer id:Vector<int> increment:Bool = messages.MessageViews"

    peer: _root.TypeInputPeer
    id: list[int]
    increment: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\xd3\x84\x57"
        self.peer.write_to(out)
        write_ints(out, self.id)
        out += pack_I(BOOL_IDS[self.increment])


class EditChatAdmin(Function[bool]):
    """Changes chat admin.

    ``messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool = Bool``

    :param chat_id: Id of the basic group.
    :param user_id: Id of the user.
    :param is_admin: Whether it is admin.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 USER_ID_INVALID, 400/403 USER_NOT_PARTICIPANT.

    https://core.telegram.org/method/messages.editChatAdmin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA85BD1C2
    TL_NAME: ClassVar[str] = "messages.editChatAdmin"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool = Bool"

    chat_id: int
    user_id: _root.TypeInputUser
    is_admin: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA85BD1C2, self.chat_id)
        self.user_id.write_to(out)
        out += pack_I(BOOL_IDS[self.is_admin])


class MigrateChat(Function["_root.TypeUpdates"]):
    """Turns a basic group into a supergroup.

    ``messages.migrateChat#a2875319 chat_id:long = Updates``

    :param chat_id: Id of the basic group.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_TOO_MUCH, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400/500 CHAT_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.migrateChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2875319
    TL_NAME: ClassVar[str] = "messages.migrateChat"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.migrateChat#a2875319 chat_id:long = Updates"

    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA2875319, self.chat_id)


class SearchGlobal(Function["TypeMessages"]):
    """Searches the messages of all chats.

    ``messages.searchGlobal#6126a43c flags:# broadcasts_only:flags.1?true groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int community:flags.4?InputChannel q:string filter:MessagesFilter min_date:int max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages``

    :param broadcasts_only: Whether this applies: broadcasts only.
    :param groups_only: Whether this applies: groups only.
    :param users_only: Whether this applies: users only.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param community: The community.
    :param q: What to search for.
    :param filter: Which ones to answer.
    :param min_date: Only entries after this time, in Unix seconds.
    :param max_date: Only entries before this time, in Unix seconds.
    :param offset_rate: The offset rate.
    :param offset_peer: The chat that the last page ended with; inputPeerEmpty for the first page.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param limit: How many to answer at most.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FOLDER_ID_INVALID, 400
        INPUT_FILTER_INVALID, 400 SEARCH_QUERY_EMPTY.

    https://core.telegram.org/method/messages.searchGlobal
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6126A43C
    TL_NAME: ClassVar[str] = "messages.searchGlobal"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.searchGlobal#6126a43c flags:# broadcasts_only:flags.1?true groups_only:flags.2?true users_only:flags.3?true folder_id:flags.0?int community:flags.4?InputChannel q:string filter:MessagesFilter min_date:int max_date:int offset_rate:int offset_peer:InputPeer offset_id:int limit:int = messages.Messages"

    q: str
    filter: _root.TypeMessagesFilter
    min_date: int
    max_date: int
    offset_rate: int
    offset_peer: _root.TypeInputPeer
    offset_id: int
    limit: int
    broadcasts_only: bool = False
    groups_only: bool = False
    users_only: bool = False
    folder_id: int | None = None
    community: _root.TypeInputChannel | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.broadcasts_only:
            flags |= 2
        if self.groups_only:
            flags |= 4
        if self.users_only:
            flags |= 8
        if self.folder_id is not None:
            flags |= 1
        if self.community is not None:
            flags |= 0x10
        out += pack_2I(0x6126A43C, flags)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        if self.community is not None:
            self.community.write_to(out)
        write_str(out, self.q)
        self.filter.write_to(out)
        out += pack_3i(self.min_date, self.max_date, self.offset_rate)
        self.offset_peer.write_to(out)
        out += pack_2i(self.offset_id, self.limit)


class ReorderStickerSets(Function[bool]):
    """Puts into another order: sticker sets.

    ``messages.reorderStickerSets#78337739 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Bool``

    :param masks: Whether this applies: masks.
    :param emojis: Whether this applies: emojis.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.reorderStickerSets
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x78337739
    TL_NAME: ClassVar[str] = "messages.reorderStickerSets"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reorderStickerSets#78337739 flags:# masks:flags.0?true emojis:flags.1?true order:Vector<long> = Bool"

    order: list[int]
    masks: bool = False
    emojis: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.masks:
            flags |= 1
        if self.emojis:
            flags |= 2
        out += pack_2I(0x78337739, flags)
        write_longs(out, self.order)


class GetDocumentByHash(Function["_root.TypeDocument"]):
    """Fetches document by hash.

    ``messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string = Document``

    :param sha256: The sha 256.
    :param size: The size, in bytes.
    :param mime_type: The kind of file, such as image/png.

    Result: ``Document``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SHA256_HASH_INVALID.

    https://core.telegram.org/method/messages.getDocumentByHash
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB1F2061F
    TL_NAME: ClassVar[str] = "messages.getDocumentByHash"
    TL_TYPE: ClassVar[str] = "Document"
    TL: ClassVar[str] = "messages.getDocumentByHash#b1f2061f sha256:bytes size:long mime_type:string = Document"

    sha256: bytes
    size: int
    mime_type: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x1f\x06\xf2\xb1"
        write_bytes(out, self.sha256)
        out += pack_q(self.size)
        write_str(out, self.mime_type)


class GetSavedGifs(Function["TypeSavedGifs"]):
    """Fetches saved gifs.

    ``messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.SavedGifs``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getSavedGifs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5CF09635
    TL_NAME: ClassVar[str] = "messages.getSavedGifs"
    TL_TYPE: ClassVar[str] = "messages.SavedGifs"
    TL: ClassVar[str] = "messages.getSavedGifs#5cf09635 hash:long = messages.SavedGifs"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x5CF09635, self.hash)


class SaveGif(Function[bool]):
    """Saves gif.

    ``messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool``

    :param id: The id.
    :param unsave: Whether this applies: unsave.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GIF_ID_INVALID.

    https://core.telegram.org/method/messages.saveGif
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x327A30CB
    TL_NAME: ClassVar[str] = "messages.saveGif"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.saveGif#327a30cb id:InputDocument unsave:Bool = Bool"

    id: _root.TypeInputDocument
    unsave: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xcb\x30\x7a\x32"
        self.id.write_to(out)
        out += pack_I(BOOL_IDS[self.unsave])


class GetInlineBotResults(Function["TypeBotResults"]):
    """Asks a bot for inline results, as typing its name in a chat does.

    ``messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer geo_point:flags.0?InputGeoPoint query:string offset:string = messages.BotResults``

    :param bot: The bot.
    :param peer: The chat, user or channel it concerns.
    :param geo_point: The place, as latitude and longitude.
    :param query: The call that is wrapped, or the text to search for.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    Result: ``messages.BotResults``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INLINE_DISABLED, 400 BOT_INVALID, 400 BOT_RESPONSE_TIMEOUT, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400 INPUT_USER_DEACTIVATED,
        400 MSG_ID_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/messages.getInlineBotResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x514E999D
    TL_NAME: ClassVar[str] = "messages.getInlineBotResults"
    TL_TYPE: ClassVar[str] = "messages.BotResults"
    TL: ClassVar[str] = "messages.getInlineBotResults#514e999d flags:# bot:InputUser peer:InputPeer geo_point:flags.0?InputGeoPoint query:string offset:string = messages.BotResults"

    bot: _root.TypeInputUser
    peer: _root.TypeInputPeer
    query: str
    offset: str
    geo_point: _root.TypeInputGeoPoint | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.geo_point is not None:
            flags |= 1
        out += pack_2I(0x514E999D, flags)
        self.bot.write_to(out)
        self.peer.write_to(out)
        if self.geo_point is not None:
            self.geo_point.write_to(out)
        write_str(out, self.query)
        write_str(out, self.offset)


class SetInlineBotResults(Function[bool]):
    """Answers an inline query, as a bot.

    ``messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true private:flags.1?true query_id:long results:Vector<InputBotInlineResult> cache_time:int next_offset:flags.2?string switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView = Bool``

    :param gallery: Whether this applies: gallery.
    :param private: Whether this applies: private.
    :param query_id: Id of the query that is answered.
    :param results: The results.
    :param cache_time: The cache time.
    :param next_offset: What to ask for the next page with.
    :param switch_pm: The switch pm.
    :param switch_webview: The switch webview.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 400 ARTICLE_TITLE_EMPTY, 400 AUDIO_CONTENT_URL_EMPTY, 400 AUDIO_TITLE_EMPTY, 401 AUTH_KEY_UNREGISTERED, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUTTON_DATA_INVALID, 400 BUTTON_TYPE_INVALID, 400 BUTTON_URL_INVALID, 400
        DOCUMENT_INVALID, 400 FILE_CONTENT_TYPE_INVALID, 400 FILE_TITLE_EMPTY, 400 GIF_CONTENT_TYPE_INVALID, 400
        MEDIA_CAPTION_TOO_LONG, 400 MESSAGE_EMPTY, 400 MESSAGE_TOO_LONG, 400 NEXT_OFFSET_INVALID, 400
        PEER_TYPES_INVALID, 400 PHOTO_CONTENT_TYPE_INVALID, 400 PHOTO_CONTENT_URL_EMPTY, 400 PHOTO_INVALID, 400
        PHOTO_THUMB_URL_EMPTY, 400 QUERY_ID_INVALID, 400 REPLY_MARKUP_INVALID, 400 RESULTS_TOO_MUCH, 400
        RESULT_ID_DUPLICATE, 400 RESULT_ID_INVALID, 400 RESULT_TYPE_INVALID, 400 SEND_MESSAGE_MEDIA_INVALID, 400
        SEND_MESSAGE_TYPE_INVALID, 400 START_PARAM_EMPTY, 400 START_PARAM_INVALID, 400 STICKER_DOCUMENT_INVALID, 400
        SWITCH_PM_TEXT_EMPTY, 400 SWITCH_WEBVIEW_URL_INVALID, 400 URL_INVALID, 400/403 USER_BOT_INVALID, 400
        USER_BOT_REQUIRED, 400 VIDEO_CONTENT_TYPE_INVALID, 400 VIDEO_TITLE_EMPTY, 400 WEBDOCUMENT_INVALID, 400
        WEBDOCUMENT_MIME_INVALID, 400 WEBDOCUMENT_SIZE_TOO_BIG, 400 WEBDOCUMENT_URL_EMPTY, 400 WEBDOCUMENT_URL_INVALID.

    https://core.telegram.org/method/messages.setInlineBotResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBB12A419
    TL_NAME: ClassVar[str] = "messages.setInlineBotResults"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setInlineBotResults#bb12a419 flags:# gallery:flags.0?true private:flags.1?true query_id:long results:Vector<InputBotInlineResult> cache_time:int next_offset:flags.2?string switch_pm:flags.3?InlineBotSwitchPM switch_webview:flags.4?InlineBotWebView = Bool"

    query_id: int
    results: list[_root.TypeInputBotInlineResult]
    cache_time: int
    gallery: bool = False
    private: bool = False
    next_offset: str | None = None
    switch_pm: _root.TypeInlineBotSwitchPM | None = None
    switch_webview: _root.TypeInlineBotWebView | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.gallery:
            flags |= 1
        if self.private:
            flags |= 2
        if self.next_offset is not None:
            flags |= 4
        if self.switch_pm is not None:
            flags |= 8
        if self.switch_webview is not None:
            flags |= 0x10
        out += pack_2Iq(0xBB12A419, flags, self.query_id)
        write_objects(out, self.results)
        out += pack_i(self.cache_time)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        if self.switch_pm is not None:
            self.switch_pm.write_to(out)
        if self.switch_webview is not None:
            self.switch_webview.write_to(out)


class SendInlineBotResult(Function["_root.TypeUpdates"]):
    """Sends inline bot result.

    ``messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut allow_paid_stars:flags.21?long = Updates``

    :param silent: Without a sound for those who get it.
    :param background: Do it quietly, as something no person at the keyboard asked for.
    :param clear_draft: Also empty the draft of the chat.
    :param hide_via: Whether this applies: hide via.
    :param peer: The chat, user or channel it concerns.
    :param reply_to: What it answers.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param query_id: Id of the query that is answered.
    :param id: The id.
    :param schedule_date: When to send it, in Unix seconds.
    :param send_as: The peer in whose name it is sent.
    :param quick_reply_shortcut: The quick reply shortcut.
    :param allow_paid_stars: The allow paid stars.

    Result: ``Updates``.
    May be called by: users.
    Errors: 403 ALLOW_PAYMENT_REQUIRED_X, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 403 CHAT_GUEST_SEND_FORBIDDEN, 400
        CHAT_RESTRICTED, 403 CHAT_SEND_AUDIOS_FORBIDDEN, 403 CHAT_SEND_GAME_FORBIDDEN, 403 CHAT_SEND_GIFS_FORBIDDEN,
        400/403 CHAT_SEND_INLINE_FORBIDDEN, 403 CHAT_SEND_MEDIA_FORBIDDEN, 403 CHAT_SEND_PHOTOS_FORBIDDEN, 403
        CHAT_SEND_PLAIN_FORBIDDEN, 403 CHAT_SEND_STICKERS_FORBIDDEN, 403 CHAT_SEND_VOICES_FORBIDDEN, 400/403
        CHAT_WRITE_FORBIDDEN, 400 ENTITY_BOUNDS_INVALID, 400 INLINE_RESULT_EXPIRED, 400 INPUT_USER_DEACTIVATED, 400
        MEDIA_EMPTY, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 403/406 PRIVACY_PREMIUM_REQUIRED, 400
        QUERY_ID_EMPTY, 400 QUICK_REPLIES_TOO_MUCH, 400/500 RANDOM_ID_DUPLICATE, 400 REPLY_MESSAGES_TOO_MUCH, 400
        RESULT_ID_EMPTY, 400 RESULT_ID_INVALID, 400 SCHEDULE_DATE_TOO_LATE, 400 SCHEDULE_TOO_MUCH, 400
        SEND_AS_PEER_INVALID, 500 SEND_MEDIA_INVALID, 420 SLOWMODE_WAIT_X, 400/406 TOPIC_DELETED, 400/403
        USER_BANNED_IN_CHANNEL, 400/403 VOICE_MESSAGES_FORBIDDEN, 400 WEBPAGE_CURL_FAILED, 400 WEBPAGE_MEDIA_EMPTY, 400
        YOU_BLOCKED_USER.

    https://core.telegram.org/method/messages.sendInlineBotResult
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0CF7646
    TL_NAME: ClassVar[str] = "messages.sendInlineBotResult"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendInlineBotResult#c0cf7646 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true hide_via:flags.11?true peer:InputPeer reply_to:flags.0?InputReplyTo random_id:long query_id:long id:string schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut allow_paid_stars:flags.21?long = Updates"

    peer: _root.TypeInputPeer
    random_id: int
    query_id: int
    id: str
    silent: bool = False
    background: bool = False
    clear_draft: bool = False
    hide_via: bool = False
    reply_to: _root.TypeInputReplyTo | None = None
    schedule_date: int | None = None
    send_as: _root.TypeInputPeer | None = None
    quick_reply_shortcut: _root.TypeInputQuickReplyShortcut | None = None
    allow_paid_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 0x20
        if self.background:
            flags |= 0x40
        if self.clear_draft:
            flags |= 0x80
        if self.hide_via:
            flags |= 0x800
        if self.reply_to is not None:
            flags |= 1
        if self.schedule_date is not None:
            flags |= 0x400
        if self.send_as is not None:
            flags |= 0x2000
        if self.quick_reply_shortcut is not None:
            flags |= 0x20000
        if self.allow_paid_stars is not None:
            flags |= 0x200000
        out += pack_2I(0xC0CF7646, flags)
        self.peer.write_to(out)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        out += pack_2q(self.random_id, self.query_id)
        write_str(out, self.id)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.send_as is not None:
            self.send_as.write_to(out)
        if self.quick_reply_shortcut is not None:
            self.quick_reply_shortcut.write_to(out)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)


class GetMessageEditData(Function["TypeMessageEditData"]):
    """Fetches message edit data.

    ``messages.getMessageEditData#fda68d36 peer:InputPeer id:int = messages.MessageEditData``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.

    Result: ``messages.MessageEditData``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403
        CHAT_WRITE_FORBIDDEN, 403 MESSAGE_AUTHOR_REQUIRED, 400 MESSAGE_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getMessageEditData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFDA68D36
    TL_NAME: ClassVar[str] = "messages.getMessageEditData"
    TL_TYPE: ClassVar[str] = "messages.MessageEditData"
    TL: ClassVar[str] = "messages.getMessageEditData#fda68d36 peer:InputPeer id:int = messages.MessageEditData"

    peer: _root.TypeInputPeer
    id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x36\x8d\xa6\xfd"
        self.peer.write_to(out)
        out += pack_i(self.id)


class EditMessage(Function["_root.TypeUpdates"]):
    """Changes the text, media or buttons of a message already sent.

    ``messages.editMessage#b106e66c flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int rich_message:flags.23?InputRichMessage = Updates``

    :param no_webpage: Do not show a preview of links.
    :param invert_media: Show the media above the text.
    :param peer: The chat, user or channel it concerns.
    :param id: Id of the message.
    :param message: The text of the message.
    :param media: The attached media.
    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param schedule_date: When to send it, in Unix seconds.
    :param schedule_repeat_period: The schedule repeat period.
    :param quick_reply_shortcut_id: Id of the quick reply shortcut.
    :param rich_message: The rich message.

    Result: ``Updates``.
    May be called by: users, bots, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_DOMAIN_INVALID, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUSINESS_PEER_INVALID, 400 BUTTON_COPY_TEXT_INVALID, 400
        BUTTON_DATA_INVALID, 400 BUTTON_TYPE_INVALID, 400 BUTTON_URL_INVALID, 400 BUTTON_USER_PRIVACY_RESTRICTED, 400
        CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/406 CHAT_FORWARDS_RESTRICTED, 403
        CHAT_SEND_GIFS_FORBIDDEN, 400/403 CHAT_WRITE_FORBIDDEN, 400 DOCUMENT_INVALID, 406 EDIT_MESSAGE_TEMP_RESTRICTED,
        400 ENTITIES_TOO_LONG, 400 ENTITY_BOUNDS_INVALID, 400 FILE_PARTS_INVALID, 400 IMAGE_PROCESS_FAILED, 403
        INLINE_BOT_REQUIRED, 400 INPUT_USER_DEACTIVATED, 400 MEDIA_CAPTION_TOO_LONG, 400 MEDIA_EMPTY, 400
        MEDIA_GROUPED_INVALID, 400 MEDIA_INVALID, 400 MEDIA_NEW_INVALID, 400 MEDIA_PREV_INVALID, 400 MEDIA_TTL_INVALID,
        403 MESSAGE_AUTHOR_REQUIRED, 400 MESSAGE_EDIT_TIME_EXPIRED, 400 MESSAGE_EMPTY, 400 MESSAGE_ID_INVALID, 400
        MESSAGE_NOT_MODIFIED, 400 MESSAGE_TOO_LONG, 400 MSG_ID_INVALID, 400/500 MSG_WAIT_FAILED, 400/403/404/406
        PEER_ID_INVALID, 400 PEER_TYPES_INVALID, 400 PHOTO_EXT_INVALID, 400 PHOTO_INVALID_DIMENSIONS, 400
        PHOTO_SAVE_FILE_INVALID, 400 REPLY_MARKUP_INVALID, 400 REPLY_MARKUP_TOO_LONG, 400 SCHEDULE_DATE_INVALID, 400
        TODO_ITEMS_EMPTY, 400 TODO_ITEM_DUPLICATE, 400/403 USER_BANNED_IN_CHANNEL, 400 WEBPAGE_NOT_FOUND.

    https://core.telegram.org/method/messages.editMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB106E66C
    TL_NAME: ClassVar[str] = "messages.editMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editMessage#b106e66c flags:# no_webpage:flags.1?true invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int rich_message:flags.23?InputRichMessage = Updates"

    peer: _root.TypeInputPeer
    id: int
    no_webpage: bool = False
    invert_media: bool = False
    message: str | None = None
    media: _root.TypeInputMedia | None = None
    reply_markup: _root.TypeReplyMarkup | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    schedule_date: int | None = None
    schedule_repeat_period: int | None = None
    quick_reply_shortcut_id: int | None = None
    rich_message: _root.TypeInputRichMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_webpage:
            flags |= 2
        if self.invert_media:
            flags |= 0x10000
        if self.message is not None:
            flags |= 0x800
        if self.media is not None:
            flags |= 0x4000
        if self.reply_markup is not None:
            flags |= 4
        if self.entities is not None:
            flags |= 8
        if self.schedule_date is not None:
            flags |= 0x8000
        if self.schedule_repeat_period is not None:
            flags |= 0x40000
        if self.quick_reply_shortcut_id is not None:
            flags |= 0x20000
        if self.rich_message is not None:
            flags |= 0x800000
        out += pack_2I(0xB106E66C, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.message is not None:
            write_str(out, self.message)
        if self.media is not None:
            self.media.write_to(out)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.schedule_repeat_period is not None:
            out += pack_i(self.schedule_repeat_period)
        if self.quick_reply_shortcut_id is not None:
            out += pack_i(self.quick_reply_shortcut_id)
        if self.rich_message is not None:
            self.rich_message.write_to(out)


class EditInlineBotMessage(Function[bool]):
    """Changes inline bot message.

    ``messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true invert_media:flags.16?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> rich_message:flags.23?InputRichMessage = Bool``

    :param no_webpage: Do not show a preview of links.
    :param invert_media: Show the media above the text.
    :param id: The id.
    :param message: The text of the message.
    :param media: The attached media.
    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param rich_message: The rich message.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUTTON_DATA_INVALID, 400
        ENTITY_BOUNDS_INVALID, 400 MESSAGE_ID_INVALID, 400 MESSAGE_NOT_MODIFIED.

    https://core.telegram.org/method/messages.editInlineBotMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA423BB51
    TL_NAME: ClassVar[str] = "messages.editInlineBotMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true invert_media:flags.16?true id:InputBotInlineMessageID message:flags.11?string media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity> rich_message:flags.23?InputRichMessage = Bool"

    id: _root.TypeInputBotInlineMessageID
    no_webpage: bool = False
    invert_media: bool = False
    message: str | None = None
    media: _root.TypeInputMedia | None = None
    reply_markup: _root.TypeReplyMarkup | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    rich_message: _root.TypeInputRichMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_webpage:
            flags |= 2
        if self.invert_media:
            flags |= 0x10000
        if self.message is not None:
            flags |= 0x800
        if self.media is not None:
            flags |= 0x4000
        if self.reply_markup is not None:
            flags |= 4
        if self.entities is not None:
            flags |= 8
        if self.rich_message is not None:
            flags |= 0x800000
        out += pack_2I(0xA423BB51, flags)
        self.id.write_to(out)
        if self.message is not None:
            write_str(out, self.message)
        if self.media is not None:
            self.media.write_to(out)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.rich_message is not None:
            self.rich_message.write_to(out)


class GetBotCallbackAnswer(Function["TypeBotCallbackAnswer"]):
    """Presses a callback button under a bot's message and waits for the answer.

    ``messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP = messages.BotCallbackAnswer``

    :param game: Whether this applies: game.
    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param data: The raw data.
    :param password: The proof of the two-step password, computed over SRP.

    Result: ``messages.BotCallbackAnswer``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_RESPONSE_TIMEOUT, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400 DATA_INVALID, 400 MESSAGE_ID_INVALID, 400 MSG_ID_INVALID, 400
        PASSWORD_MISSING, 400/403/404/406 PEER_ID_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/messages.getBotCallbackAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9342CA07
    TL_NAME: ClassVar[str] = "messages.getBotCallbackAnswer"
    TL_TYPE: ClassVar[str] = "messages.BotCallbackAnswer"
    TL: ClassVar[str] = "messages.getBotCallbackAnswer#9342ca07 flags:# game:flags.1?true peer:InputPeer msg_id:int data:flags.0?bytes password:flags.2?InputCheckPasswordSRP = messages.BotCallbackAnswer"

    peer: _root.TypeInputPeer
    msg_id: int
    game: bool = False
    data: bytes | None = None
    password: _root.TypeInputCheckPasswordSRP | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.game:
            flags |= 2
        if self.data is not None:
            flags |= 1
        if self.password is not None:
            flags |= 4
        out += pack_2I(0x9342CA07, flags)
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        if self.data is not None:
            write_bytes(out, self.data)
        if self.password is not None:
            self.password.write_to(out)


class SetBotCallbackAnswer(Function[bool]):
    """Answers the press of a callback button, as a bot.

    ``messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long message:flags.0?string url:flags.2?string cache_time:int = Bool``

    :param alert: Whether this applies: alert.
    :param query_id: Id of the query that is answered.
    :param message: The text of the message.
    :param url: The address.
    :param cache_time: The cache time.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_TOO_LONG, 400 QUERY_ID_INVALID,
        400 URL_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.setBotCallbackAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD58F130A
    TL_NAME: ClassVar[str] = "messages.setBotCallbackAnswer"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setBotCallbackAnswer#d58f130a flags:# alert:flags.1?true query_id:long message:flags.0?string url:flags.2?string cache_time:int = Bool"

    query_id: int
    cache_time: int
    alert: bool = False
    message: str | None = None
    url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.alert:
            flags |= 2
        if self.message is not None:
            flags |= 1
        if self.url is not None:
            flags |= 4
        out += pack_2Iq(0xD58F130A, flags, self.query_id)
        if self.message is not None:
            write_str(out, self.message)
        if self.url is not None:
            write_str(out, self.url)
        out += pack_i(self.cache_time)


class GetPeerDialogs(Function["TypePeerDialogs"]):
    """Fetches the chat list entries of given peers.

    ``messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> = messages.PeerDialogs``

    :param peers: The chats, users and channels it concerns.

    Result: ``messages.PeerDialogs``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 FROZEN_PARTICIPANT_MISSING, 400 INPUT_PEERS_EMPTY, 400 MSG_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getPeerDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE470BCFD
    TL_NAME: ClassVar[str] = "messages.getPeerDialogs"
    TL_TYPE: ClassVar[str] = "messages.PeerDialogs"
    TL: ClassVar[str] = "messages.getPeerDialogs#e470bcfd peers:Vector<InputDialogPeer> = messages.PeerDialogs"

    peers: list[_root.TypeInputDialogPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\xfd\xbc\x70\xe4"
        write_objects(out, self.peers)


class SaveDraft(Function[bool]):
    """Stores the unsent text of a chat, so that all devices show it.

    ``messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage = Bool``

    :param no_webpage: Do not show a preview of links.
    :param invert_media: Show the media above the text.
    :param reply_to: What it answers.
    :param peer: The chat, user or channel it concerns.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param media: The attached media.
    :param effect: The effect.
    :param suggested_post: The suggested post.
    :param rich_message: The rich message.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 ENTITY_BOUNDS_INVALID, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.saveDraft
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD0FA15C
    TL_NAME: ClassVar[str] = "messages.saveDraft"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.saveDraft#ad0fa15c flags:# no_webpage:flags.1?true invert_media:flags.6?true reply_to:flags.4?InputReplyTo peer:InputPeer message:string entities:flags.3?Vector<MessageEntity> media:flags.5?InputMedia effect:flags.7?long suggested_post:flags.8?SuggestedPost rich_message:flags.9?InputRichMessage = Bool"

    peer: _root.TypeInputPeer
    message: str
    no_webpage: bool = False
    invert_media: bool = False
    reply_to: _root.TypeInputReplyTo | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    media: _root.TypeInputMedia | None = None
    effect: int | None = None
    suggested_post: _root.TypeSuggestedPost | None = None
    rich_message: _root.TypeInputRichMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_webpage:
            flags |= 2
        if self.invert_media:
            flags |= 0x40
        if self.reply_to is not None:
            flags |= 0x10
        if self.entities is not None:
            flags |= 8
        if self.media is not None:
            flags |= 0x20
        if self.effect is not None:
            flags |= 0x80
        if self.suggested_post is not None:
            flags |= 0x100
        if self.rich_message is not None:
            flags |= 0x200
        out += pack_2I(0xAD0FA15C, flags)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        self.peer.write_to(out)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.media is not None:
            self.media.write_to(out)
        if self.effect is not None:
            out += pack_q(self.effect)
        if self.suggested_post is not None:
            self.suggested_post.write_to(out)
        if self.rich_message is not None:
            self.rich_message.write_to(out)


class GetAllDrafts(Function["_root.TypeUpdates"]):
    """Fetches all drafts.

    ``messages.getAllDrafts#6a3f8d65 = Updates``

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getAllDrafts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A3F8D65
    TL_NAME: ClassVar[str] = "messages.getAllDrafts"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.getAllDrafts#6a3f8d65 = Updates"

    def write_to(self, out: bytearray) -> None:
        out += b"\x65\x8d\x3f\x6a"


class GetFeaturedStickers(Function["TypeFeaturedStickers"]):
    """Fetches featured stickers.

    ``messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.FeaturedStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getFeaturedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64780B14
    TL_NAME: ClassVar[str] = "messages.getFeaturedStickers"
    TL_TYPE: ClassVar[str] = "messages.FeaturedStickers"
    TL: ClassVar[str] = "messages.getFeaturedStickers#64780b14 hash:long = messages.FeaturedStickers"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x64780B14, self.hash)


class ReadFeaturedStickers(Function[bool]):
    """Marks as read: featured stickers.

    ``messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool``

    :param id: The ids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.readFeaturedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5B118126
    TL_NAME: ClassVar[str] = "messages.readFeaturedStickers"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.readFeaturedStickers#5b118126 id:Vector<long> = Bool"

    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\x81\x11\x5b"
        write_longs(out, self.id)


class GetRecentStickers(Function["TypeRecentStickers"]):
    """Fetches recent stickers.

    ``messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long = messages.RecentStickers``

    :param attached: Whether this applies: attached.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.RecentStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getRecentStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9DA9403B
    TL_NAME: ClassVar[str] = "messages.getRecentStickers"
    TL_TYPE: ClassVar[str] = "messages.RecentStickers"
    TL: ClassVar[str] = "messages.getRecentStickers#9da9403b flags:# attached:flags.0?true hash:long = messages.RecentStickers"

    hash: int
    attached: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.attached:
            flags |= 1
        out += pack_2Iq(0x9DA9403B, flags, self.hash)


class SaveRecentSticker(Function[bool]):
    """Saves recent sticker.

    ``messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true id:InputDocument unsave:Bool = Bool``

    :param attached: Whether this applies: attached.
    :param id: The id.
    :param unsave: Whether this applies: unsave.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STICKER_ID_INVALID.

    https://core.telegram.org/method/messages.saveRecentSticker
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x392718F8
    TL_NAME: ClassVar[str] = "messages.saveRecentSticker"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.saveRecentSticker#392718f8 flags:# attached:flags.0?true id:InputDocument unsave:Bool = Bool"

    id: _root.TypeInputDocument
    unsave: bool
    attached: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.attached:
            flags |= 1
        out += pack_2I(0x392718F8, flags)
        self.id.write_to(out)
        out += pack_I(BOOL_IDS[self.unsave])


class ClearRecentStickers(Function[bool]):
    """Clears recent stickers.

    ``messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool``

    :param attached: Whether this applies: attached.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.clearRecentStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8999602D
    TL_NAME: ClassVar[str] = "messages.clearRecentStickers"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.clearRecentStickers#8999602d flags:# attached:flags.0?true = Bool"

    attached: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.attached:
            flags |= 1
        out += pack_2I(0x8999602D, flags)


class GetArchivedStickers(Function["TypeArchivedStickers"]):
    """Fetches archived stickers.

    ``messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers``

    :param masks: Whether this applies: masks.
    :param emojis: Whether this applies: emojis.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param limit: How many to answer at most.

    Result: ``messages.ArchivedStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getArchivedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x57F17692
    TL_NAME: ClassVar[str] = "messages.getArchivedStickers"
    TL_TYPE: ClassVar[str] = "messages.ArchivedStickers"
    TL: ClassVar[str] = "messages.getArchivedStickers#57f17692 flags:# masks:flags.0?true emojis:flags.1?true offset_id:long limit:int = messages.ArchivedStickers"

    offset_id: int
    limit: int
    masks: bool = False
    emojis: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.masks:
            flags |= 1
        if self.emojis:
            flags |= 2
        out += pack_2Iqi(0x57F17692, flags, self.offset_id, self.limit)


class GetMaskStickers(Function["TypeAllStickers"]):
    """Fetches mask stickers.

    ``messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.AllStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getMaskStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x640F82B8
    TL_NAME: ClassVar[str] = "messages.getMaskStickers"
    TL_TYPE: ClassVar[str] = "messages.AllStickers"
    TL: ClassVar[str] = "messages.getMaskStickers#640f82b8 hash:long = messages.AllStickers"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x640F82B8, self.hash)


class GetAttachedStickers(Function["list[_root.TypeStickerSetCovered]"]):
    """Fetches attached stickers.

    ``messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia = Vector<StickerSetCovered>``

    :param media: The attached media.

    Result: ``Vector<StickerSetCovered>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MEDIA_EMPTY.

    https://core.telegram.org/method/messages.getAttachedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC5B67CC
    TL_NAME: ClassVar[str] = "messages.getAttachedStickers"
    TL_TYPE: ClassVar[str] = "Vector<StickerSetCovered>"
    TL: ClassVar[str] = "messages.getAttachedStickers#cc5b67cc media:InputStickeredMedia = Vector<StickerSetCovered>"

    media: _root.TypeInputStickeredMedia

    def write_to(self, out: bytearray) -> None:
        out += b"\xcc\x67\x5b\xcc"
        self.media.write_to(out)


class SetGameScore(Function["_root.TypeUpdates"]):
    """Sets game score.

    ``messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int = Updates``

    :param edit_message: Whether this applies: edit message.
    :param force: Whether this applies: force.
    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param user_id: Id of the user.
    :param score: The score.

    Result: ``Updates``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_SCORE_NOT_MODIFIED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        MESSAGE_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 SCORE_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.setGameScore
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8EF8ECC0
    TL_NAME: ClassVar[str] = "messages.setGameScore"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.setGameScore#8ef8ecc0 flags:# edit_message:flags.0?true force:flags.1?true peer:InputPeer id:int user_id:InputUser score:int = Updates"

    peer: _root.TypeInputPeer
    id: int
    user_id: _root.TypeInputUser
    score: int
    edit_message: bool = False
    force: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.edit_message:
            flags |= 1
        if self.force:
            flags |= 2
        out += pack_2I(0x8EF8ECC0, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        self.user_id.write_to(out)
        out += pack_i(self.score)


class SetInlineGameScore(Function[bool]):
    """Sets inline game score.

    ``messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int = Bool``

    :param edit_message: Whether this applies: edit message.
    :param force: Whether this applies: force.
    :param id: The id.
    :param user_id: Id of the user.
    :param score: The score.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400
        USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.setInlineGameScore
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x15AD9F64
    TL_NAME: ClassVar[str] = "messages.setInlineGameScore"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setInlineGameScore#15ad9f64 flags:# edit_message:flags.0?true force:flags.1?true id:InputBotInlineMessageID user_id:InputUser score:int = Bool"

    id: _root.TypeInputBotInlineMessageID
    user_id: _root.TypeInputUser
    score: int
    edit_message: bool = False
    force: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.edit_message:
            flags |= 1
        if self.force:
            flags |= 2
        out += pack_2I(0x15AD9F64, flags)
        self.id.write_to(out)
        self.user_id.write_to(out)
        out += pack_i(self.score)


class GetGameHighScores(Function["TypeHighScores"]):
    """Fetches game high scores.

    ``messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser = messages.HighScores``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param user_id: Id of the user.

    Result: ``messages.HighScores``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.getGameHighScores
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE822649D
    TL_NAME: ClassVar[str] = "messages.getGameHighScores"
    TL_TYPE: ClassVar[str] = "messages.HighScores"
    TL: ClassVar[str] = "messages.getGameHighScores#e822649d peer:InputPeer id:int user_id:InputUser = messages.HighScores"

    peer: _root.TypeInputPeer
    id: int
    user_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\x64\x22\xe8"
        self.peer.write_to(out)
        out += pack_i(self.id)
        self.user_id.write_to(out)


class GetInlineGameHighScores(Function["TypeHighScores"]):
    """Fetches inline game high scores.

    ``messages.getInlineGameHighScores#0f635e1b id:InputBotInlineMessageID user_id:InputUser = messages.HighScores``

    :param id: The id.
    :param user_id: Id of the user.

    Result: ``messages.HighScores``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400
        USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.getInlineGameHighScores
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0F635E1B
    TL_NAME: ClassVar[str] = "messages.getInlineGameHighScores"
    TL_TYPE: ClassVar[str] = "messages.HighScores"
    TL: ClassVar[str] = "messages.getInlineGameHighScores#0f635e1b id:InputBotInlineMessageID user_id:InputUser = messages.HighScores"

    id: _root.TypeInputBotInlineMessageID
    user_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x1b\x5e\x63\x0f"
        self.id.write_to(out)
        self.user_id.write_to(out)


class GetCommonChats(Function["TypeChats"]):
    """Lists the groups shared with a user.

    ``messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int = messages.Chats``

    :param user_id: Id of the user.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param limit: How many to answer at most.

    Result: ``messages.Chats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        MSG_ID_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/messages.getCommonChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE40CA104
    TL_NAME: ClassVar[str] = "messages.getCommonChats"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "messages.getCommonChats#e40ca104 user_id:InputUser max_id:long limit:int = messages.Chats"

    user_id: _root.TypeInputUser
    max_id: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x04\xa1\x0c\xe4"
        self.user_id.write_to(out)
        out += pack_qi(self.max_id, self.limit)


class GetWebPage(Function["TypeWebPage"]):
    """Fetches web page.

    ``messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage``

    :param url: The address.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.WebPage``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 WC_CONVERT_URL_INVALID.

    https://core.telegram.org/method/messages.getWebPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8D9692A3
    TL_NAME: ClassVar[str] = "messages.getWebPage"
    TL_TYPE: ClassVar[str] = "messages.WebPage"
    TL: ClassVar[str] = "messages.getWebPage#8d9692a3 url:string hash:int = messages.WebPage"

    url: str
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa3\x92\x96\x8d"
        write_str(out, self.url)
        out += pack_i(self.hash)


class ToggleDialogPin(Function[bool]):
    """Pins a chat at the top of the list, or unpins it.

    ``messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true peer:InputDialogPeer = Bool``

    :param pinned: It is pinned.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        PEER_HISTORY_EMPTY, 400/403/404/406 PEER_ID_INVALID, 400 PINNED_DIALOGS_TOO_MUCH.

    https://core.telegram.org/method/messages.toggleDialogPin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA731E257
    TL_NAME: ClassVar[str] = "messages.toggleDialogPin"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true peer:InputDialogPeer = Bool"

    peer: _root.TypeInputDialogPeer
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 1
        out += pack_2I(0xA731E257, flags)
        self.peer.write_to(out)


class ReorderPinnedDialogs(Function[bool]):
    """Puts into another order: pinned dialogs.

    ``messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int order:Vector<InputDialogPeer> = Bool``

    :param force: Whether this applies: force.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.reorderPinnedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3B1ADF37
    TL_NAME: ClassVar[str] = "messages.reorderPinnedDialogs"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reorderPinnedDialogs#3b1adf37 flags:# force:flags.0?true folder_id:int order:Vector<InputDialogPeer> = Bool"

    folder_id: int
    order: list[_root.TypeInputDialogPeer]
    force: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.force:
            flags |= 1
        out += pack_2Ii(0x3B1ADF37, flags, self.folder_id)
        write_objects(out, self.order)


class GetPinnedDialogs(Function["TypePeerDialogs"]):
    """Fetches the pinned chats of a folder.

    ``messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs``

    :param folder_id: The folder: 0 is the main list, 1 the archive.

    Result: ``messages.PeerDialogs``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FOLDER_ID_INVALID.

    https://core.telegram.org/method/messages.getPinnedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD6B94DF2
    TL_NAME: ClassVar[str] = "messages.getPinnedDialogs"
    TL_TYPE: ClassVar[str] = "messages.PeerDialogs"
    TL: ClassVar[str] = "messages.getPinnedDialogs#d6b94df2 folder_id:int = messages.PeerDialogs"

    folder_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xD6B94DF2, self.folder_id)


class SetBotShippingResults(Function[bool]):
    """Sets bot shipping results.

    ``messages.setBotShippingResults#e5f672fa flags:# query_id:long error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool``

    :param query_id: Id of the query that is answered.
    :param error: What went wrong.
    :param shipping_options: The shipping options.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 QUERY_ID_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.setBotShippingResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE5F672FA
    TL_NAME: ClassVar[str] = "messages.setBotShippingResults"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setBotShippingResults#e5f672fa flags:# query_id:long error:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = Bool"

    query_id: int
    error: str | None = None
    shipping_options: list[_root.TypeShippingOption] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.error is not None:
            flags |= 1
        if self.shipping_options is not None:
            flags |= 2
        out += pack_2Iq(0xE5F672FA, flags, self.query_id)
        if self.error is not None:
            write_str(out, self.error)
        if self.shipping_options is not None:
            write_objects(out, self.shipping_options)


class SetBotPrecheckoutResults(Function[bool]):
    """Sets bot precheckout results.

    ``messages.setBotPrecheckoutResults#09c2dd95 flags:# success:flags.1?true query_id:long error:flags.0?string = Bool``

    :param success: Whether this applies: success.
    :param query_id: Id of the query that is answered.
    :param error: What went wrong.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 ERROR_TEXT_EMPTY, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.setBotPrecheckoutResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x09C2DD95
    TL_NAME: ClassVar[str] = "messages.setBotPrecheckoutResults"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setBotPrecheckoutResults#09c2dd95 flags:# success:flags.1?true query_id:long error:flags.0?string = Bool"

    query_id: int
    success: bool = False
    error: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.success:
            flags |= 2
        if self.error is not None:
            flags |= 1
        out += pack_2Iq(0x09C2DD95, flags, self.query_id)
        if self.error is not None:
            write_str(out, self.error)


class UploadMedia(Function["_root.TypeMessageMedia"]):
    """Turns an uploaded file into media that can be sent later, without sending it.

    ``messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string peer:InputPeer media:InputMedia = MessageMedia``

    :param business_connection_id: The business connection id.
    :param peer: The chat, user or channel it concerns.
    :param media: The attached media.

    Result: ``MessageMedia``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_MISSING, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400 CHAT_RESTRICTED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 FILE_PARTS_INVALID, 400 FILE_PART_LENGTH_INVALID, 400 IMAGE_PROCESS_FAILED, 400
        INPUT_USER_DEACTIVATED, 400 MEDIA_INVALID, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400
        PHOTO_EXT_INVALID, 400 PHOTO_INVALID_DIMENSIONS, 400 PHOTO_SAVE_FILE_INVALID, 500 POSTPONED_TIMEOUT, 400/403
        USER_BANNED_IN_CHANNEL, 400/403 VOICE_MESSAGES_FORBIDDEN, 400 WEBPAGE_CURL_FAILED.

    https://core.telegram.org/method/messages.uploadMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x14967978
    TL_NAME: ClassVar[str] = "messages.uploadMedia"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string peer:InputPeer media:InputMedia = MessageMedia"

    peer: _root.TypeInputPeer
    media: _root.TypeInputMedia
    business_connection_id: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.business_connection_id is not None:
            flags |= 1
        out += pack_2I(0x14967978, flags)
        if self.business_connection_id is not None:
            write_str(out, self.business_connection_id)
        self.peer.write_to(out)
        self.media.write_to(out)


class SendScreenshotNotification(Function["_root.TypeUpdates"]):
    """Sends screenshot notification.

    ``messages.sendScreenshotNotification#a1405817 peer:InputPeer reply_to:InputReplyTo random_id:long = Updates``

    :param peer: The chat, user or channel it concerns.
    :param reply_to: What it answers.
    :param random_id: A random number of your own; the server drops a second message with the same one.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_USER_DEACTIVATED, 400/403/404/406
        PEER_ID_INVALID, 400 REPLY_MESSAGE_ID_INVALID, 400 STORY_ID_INVALID, 400 YOU_BLOCKED_USER.

    https://core.telegram.org/method/messages.sendScreenshotNotification
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA1405817
    TL_NAME: ClassVar[str] = "messages.sendScreenshotNotification"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendScreenshotNotification#a1405817 peer:InputPeer reply_to:InputReplyTo random_id:long = Updates"

    peer: _root.TypeInputPeer
    reply_to: _root.TypeInputReplyTo
    random_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x17\x58\x40\xa1"
        self.peer.write_to(out)
        self.reply_to.write_to(out)
        out += pack_q(self.random_id)


class GetFavedStickers(Function["TypeFavedStickers"]):
    """Fetches faved stickers.

    ``messages.getFavedStickers#04f1aaa9 hash:long = messages.FavedStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.FavedStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getFavedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x04F1AAA9
    TL_NAME: ClassVar[str] = "messages.getFavedStickers"
    TL_TYPE: ClassVar[str] = "messages.FavedStickers"
    TL: ClassVar[str] = "messages.getFavedStickers#04f1aaa9 hash:long = messages.FavedStickers"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x04F1AAA9, self.hash)


class FaveSticker(Function[bool]):
    """Marks as favourite: sticker.

    ``messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool``

    :param id: The id.
    :param unfave: Whether this applies: unfave.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STICKER_ID_INVALID.

    https://core.telegram.org/method/messages.faveSticker
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB9FFC55B
    TL_NAME: ClassVar[str] = "messages.faveSticker"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.faveSticker#b9ffc55b id:InputDocument unfave:Bool = Bool"

    id: _root.TypeInputDocument
    unfave: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\xc5\xff\xb9"
        self.id.write_to(out)
        out += pack_I(BOOL_IDS[self.unfave])


class GetUnreadMentions(Function["TypeMessages"]):
    """Fetches the unread messages that mention you in a chat.

    ``messages.getUnreadMentions#f107e790 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param add_offset: How many entries to shift the page by; negative ones reach to newer entries.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getUnreadMentions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF107E790
    TL_NAME: ClassVar[str] = "messages.getUnreadMentions"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getUnreadMentions#f107e790 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages"

    peer: _root.TypeInputPeer
    offset_id: int
    add_offset: int
    limit: int
    max_id: int
    min_id: int
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2I(0xF107E790, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        out += pack_5i(self.offset_id, self.add_offset, self.limit, self.max_id, self.min_id)


class ReadMentions(Function["TypeAffectedHistory"]):
    """Marks as read: mentions.

    ``messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.

    Result: ``messages.AffectedHistory``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 SAVED_PEER_INVALID.

    https://core.telegram.org/method/messages.readMentions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x36E5BF4D
    TL_NAME: ClassVar[str] = "messages.readMentions"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.readMentions#36e5bf4d flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory"

    peer: _root.TypeInputPeer
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2I(0x36E5BF4D, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)


class GetRecentLocations(Function["TypeMessages"]):
    """Fetches recent locations.

    ``messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getRecentLocations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x702A40E0
    TL_NAME: ClassVar[str] = "messages.getRecentLocations"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getRecentLocations#702a40e0 peer:InputPeer limit:int hash:long = messages.Messages"

    peer: _root.TypeInputPeer
    limit: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe0\x40\x2a\x70"
        self.peer.write_to(out)
        out += pack_iq(self.limit, self.hash)


class SendMultiMedia(Function["_root.TypeUpdates"]):
    """Sends several media as one album.

    ``messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates``

    :param silent: Without a sound for those who get it.
    :param background: Do it quietly, as something no person at the keyboard asked for.
    :param clear_draft: Also empty the draft of the chat.
    :param noforwards: Protect the content from forwarding and saving.
    :param update_stickersets_order: Whether this applies: update stickersets order.
    :param invert_media: Show the media above the text.
    :param allow_paid_floodskip: Whether this applies: allow paid floodskip.
    :param peer: The chat, user or channel it concerns.
    :param reply_to: What it answers.
    :param multi_media: The multi media.
    :param schedule_date: When to send it, in Unix seconds.
    :param send_as: The peer in whose name it is sent.
    :param quick_reply_shortcut: The quick reply shortcut.
    :param effect: The effect.
    :param allow_paid_stars: The allow paid stars.

    Result: ``Updates``.
    May be called by: users, bots, business connections.
    Errors: 403 ALLOW_PAYMENT_REQUIRED_X, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUSINESS_PEER_INVALID, 400 CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE,
        400/403 CHAT_ADMIN_REQUIRED, 400/406 CHAT_FORWARDS_RESTRICTED, 403 CHAT_SEND_MEDIA_FORBIDDEN, 403
        CHAT_SEND_PHOTOS_FORBIDDEN, 403 CHAT_SEND_VIDEOS_FORBIDDEN, 400/403 CHAT_WRITE_FORBIDDEN, 400 EFFECT_ID_INVALID,
        400 ENTITY_BOUNDS_INVALID, 400 FILE_REFERENCE_X_EMPTY, 400 FILE_REFERENCE_X_EXPIRED, 400
        FILE_REFERENCE_X_INVALID, 400 MEDIA_CAPTION_TOO_LONG, 400 MEDIA_EMPTY, 400 MEDIA_INVALID, 400 MSG_ID_INVALID,
        400 MULTI_MEDIA_TOO_LONG, 400/403/404/406 PEER_ID_INVALID, 403/406 PRIVACY_PREMIUM_REQUIRED, 400
        QUICK_REPLIES_BOT_NOT_ALLOWED, 400 QUICK_REPLIES_TOO_MUCH, 400/500 RANDOM_ID_DUPLICATE, 400 RANDOM_ID_EMPTY, 400
        REPLY_MESSAGES_TOO_MUCH, 400 REPLY_TO_INVALID, 400 SCHEDULE_DATE_TOO_LATE, 400 SCHEDULE_TOO_MUCH, 400
        SEND_AS_PEER_INVALID, 420 SLOWMODE_WAIT_X, 400/406 TOPIC_CLOSED, 400/406 TOPIC_DELETED, 400/403
        USER_BANNED_IN_CHANNEL, 400/403 USER_IS_BLOCKED.

    https://core.telegram.org/method/messages.sendMultiMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1BF89D74
    TL_NAME: ClassVar[str] = "messages.sendMultiMedia"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendMultiMedia#1bf89d74 flags:# silent:flags.5?true background:flags.6?true clear_draft:flags.7?true noforwards:flags.14?true update_stickersets_order:flags.15?true invert_media:flags.16?true allow_paid_floodskip:flags.19?true peer:InputPeer reply_to:flags.0?InputReplyTo multi_media:Vector<InputSingleMedia> schedule_date:flags.10?int send_as:flags.13?InputPeer quick_reply_shortcut:flags.17?InputQuickReplyShortcut effect:flags.18?long allow_paid_stars:flags.21?long = Updates"

    peer: _root.TypeInputPeer
    multi_media: list[_root.TypeInputSingleMedia]
    silent: bool = False
    background: bool = False
    clear_draft: bool = False
    noforwards: bool = False
    update_stickersets_order: bool = False
    invert_media: bool = False
    allow_paid_floodskip: bool = False
    reply_to: _root.TypeInputReplyTo | None = None
    schedule_date: int | None = None
    send_as: _root.TypeInputPeer | None = None
    quick_reply_shortcut: _root.TypeInputQuickReplyShortcut | None = None
    effect: int | None = None
    allow_paid_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 0x20
        if self.background:
            flags |= 0x40
        if self.clear_draft:
            flags |= 0x80
        if self.noforwards:
            flags |= 0x4000
        if self.update_stickersets_order:
            flags |= 0x8000
        if self.invert_media:
            flags |= 0x10000
        if self.allow_paid_floodskip:
            flags |= 0x80000
        if self.reply_to is not None:
            flags |= 1
        if self.schedule_date is not None:
            flags |= 0x400
        if self.send_as is not None:
            flags |= 0x2000
        if self.quick_reply_shortcut is not None:
            flags |= 0x20000
        if self.effect is not None:
            flags |= 0x40000
        if self.allow_paid_stars is not None:
            flags |= 0x200000
        out += pack_2I(0x1BF89D74, flags)
        self.peer.write_to(out)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        write_objects(out, self.multi_media)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.send_as is not None:
            self.send_as.write_to(out)
        if self.quick_reply_shortcut is not None:
            self.quick_reply_shortcut.write_to(out)
        if self.effect is not None:
            out += pack_q(self.effect)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)


class UploadEncryptedFile(Function["_root.TypeEncryptedFile"]):
    """Uploads encrypted file.

    ``messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile``

    :param peer: The chat, user or channel it concerns.
    :param file: The uploaded file.

    Result: ``EncryptedFile``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID.

    https://core.telegram.org/method/messages.uploadEncryptedFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5057C497
    TL_NAME: ClassVar[str] = "messages.uploadEncryptedFile"
    TL_TYPE: ClassVar[str] = "EncryptedFile"
    TL: ClassVar[str] = "messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile"

    peer: _root.TypeInputEncryptedChat
    file: _root.TypeInputEncryptedFile

    def write_to(self, out: bytearray) -> None:
        out += b"\x97\xc4\x57\x50"
        self.peer.write_to(out)
        self.file.write_to(out)


class SearchStickerSets(Function["TypeFoundStickerSets"]):
    """Searches sticker sets.

    ``messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets``

    :param exclude_featured: Whether this applies: exclude featured.
    :param q: What to search for.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.FoundStickerSets``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.searchStickerSets
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35705B8A
    TL_NAME: ClassVar[str] = "messages.searchStickerSets"
    TL_TYPE: ClassVar[str] = "messages.FoundStickerSets"
    TL: ClassVar[str] = "messages.searchStickerSets#35705b8a flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets"

    q: str
    hash: int
    exclude_featured: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.exclude_featured:
            flags |= 1
        out += pack_2I(0x35705B8A, flags)
        write_str(out, self.q)
        out += pack_q(self.hash)


class GetSplitRanges(Function["list[_root.TypeMessageRange]"]):
    """Fetches split ranges.

    ``messages.getSplitRanges#1cff7e08 = Vector<MessageRange>``

    Result: ``Vector<MessageRange>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getSplitRanges
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CFF7E08
    TL_NAME: ClassVar[str] = "messages.getSplitRanges"
    TL_TYPE: ClassVar[str] = "Vector<MessageRange>"
    TL: ClassVar[str] = "messages.getSplitRanges#1cff7e08 = Vector<MessageRange>"

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\x7e\xff\x1c"


class MarkDialogUnread(Function[bool]):
    """Marks dialog unread.

    ``messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool``

    :param unread: Whether this applies: unread.
    :param parent_peer: The parent peer.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.markDialogUnread
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C5006F8
    TL_NAME: ClassVar[str] = "messages.markDialogUnread"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.markDialogUnread#8c5006f8 flags:# unread:flags.0?true parent_peer:flags.1?InputPeer peer:InputDialogPeer = Bool"

    peer: _root.TypeInputDialogPeer
    unread: bool = False
    parent_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unread:
            flags |= 1
        if self.parent_peer is not None:
            flags |= 2
        out += pack_2I(0x8C5006F8, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)
        self.peer.write_to(out)


class GetDialogUnreadMarks(Function["list[_root.TypeDialogPeer]"]):
    """Fetches dialog unread marks.

    ``messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer = Vector<DialogPeer>``

    :param parent_peer: The parent peer.

    Result: ``Vector<DialogPeer>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getDialogUnreadMarks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x21202222
    TL_NAME: ClassVar[str] = "messages.getDialogUnreadMarks"
    TL_TYPE: ClassVar[str] = "Vector<DialogPeer>"
    TL: ClassVar[str] = "messages.getDialogUnreadMarks#21202222 flags:# parent_peer:flags.0?InputPeer = Vector<DialogPeer>"

    parent_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.parent_peer is not None:
            flags |= 1
        out += pack_2I(0x21202222, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)


class ClearAllDrafts(Function[bool]):
    """Clears all drafts.

    ``messages.clearAllDrafts#7e58ee9c = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.clearAllDrafts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7E58EE9C
    TL_NAME: ClassVar[str] = "messages.clearAllDrafts"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.clearAllDrafts#7e58ee9c = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\xee\x58\x7e"


class UpdatePinnedMessage(Function["_root.TypeUpdates"]):
    """Pins or unpins a message in a chat.

    ``messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates``

    :param silent: Without a sound for those who get it.
    :param unpin: Whether this applies: unpin.
    :param pm_oneside: Whether this applies: pm oneside.
    :param peer: The chat, user or channel it concerns.
    :param id: The id.

    Result: ``Updates``.
    May be called by: users, bots, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_ONESIDE_NOT_AVAIL, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUSINESS_PEER_INVALID, 400/403/406 CHANNEL_PRIVATE, 400/403
        CHAT_ADMIN_REQUIRED, 400/500 CHAT_INVALID, 400 CHAT_NOT_MODIFIED, 400/403 CHAT_WRITE_FORBIDDEN, 400
        INPUT_USER_DEACTIVATED, 400 MESSAGE_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 PIN_RESTRICTED, 400/403
        USER_BANNED_IN_CHANNEL.

    https://core.telegram.org/method/messages.updatePinnedMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD2AAF7EC
    TL_NAME: ClassVar[str] = "messages.updatePinnedMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates"

    peer: _root.TypeInputPeer
    id: int
    silent: bool = False
    unpin: bool = False
    pm_oneside: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 1
        if self.unpin:
            flags |= 2
        if self.pm_oneside:
            flags |= 4
        out += pack_2I(0xD2AAF7EC, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)


class SendVote(Function["_root.TypeUpdates"]):
    """Votes in a poll, or takes the vote back.

    ``messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param options: The options.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MESSAGE_ID_INVALID, 400 MESSAGE_POLL_CLOSED, 400 MSG_ID_INVALID, 400 OPTIONS_TOO_MUCH, 400
        OPTION_INVALID, 400/403/404/406 PEER_ID_INVALID, 406 POLL_COUNTRY_RESTRICTED, 406 POLL_MEMBER_RESTRICTED, 400
        REVOTE_NOT_ALLOWED.

    https://core.telegram.org/method/messages.sendVote
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x10EA6184
    TL_NAME: ClassVar[str] = "messages.sendVote"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendVote#10ea6184 peer:InputPeer msg_id:int options:Vector<bytes> = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    options: list[bytes]

    def write_to(self, out: bytearray) -> None:
        out += b"\x84\x61\xea\x10"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        _write_Vector_bytes(out, self.options)


class GetPollResults(Function["_root.TypeUpdates"]):
    """Fetches poll results.

    ``messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param poll_hash: The poll hash.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getPollResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDA3E33B
    TL_NAME: ClassVar[str] = "messages.getPollResults"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.getPollResults#eda3e33b peer:InputPeer msg_id:int poll_hash:long = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    poll_hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x3b\xe3\xa3\xed"
        self.peer.write_to(out)
        out += pack_iq(self.msg_id, self.poll_hash)


class GetOnlines(Function["_root.TypeChatOnlines"]):
    """Fetches onlines.

    ``messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines``

    :param peer: The chat, user or channel it concerns.

    Result: ``ChatOnlines``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        CHAT_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getOnlines
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6E2BE050
    TL_NAME: ClassVar[str] = "messages.getOnlines"
    TL_TYPE: ClassVar[str] = "ChatOnlines"
    TL: ClassVar[str] = "messages.getOnlines#6e2be050 peer:InputPeer = ChatOnlines"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x50\xe0\x2b\x6e"
        self.peer.write_to(out)


class EditChatAbout(Function[bool]):
    """Changes chat about.

    ``messages.editChatAbout#def60797 peer:InputPeer about:string = Bool``

    :param peer: The chat, user or channel it concerns.
    :param about: The bio or description.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 CHAT_ABOUT_NOT_MODIFIED, 400 CHAT_ABOUT_TOO_LONG, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_ID_INVALID, 400 CHAT_NOT_MODIFIED, 400/403 CHAT_WRITE_FORBIDDEN, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.editChatAbout
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDEF60797
    TL_NAME: ClassVar[str] = "messages.editChatAbout"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.editChatAbout#def60797 peer:InputPeer about:string = Bool"

    peer: _root.TypeInputPeer
    about: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x97\x07\xf6\xde"
        self.peer.write_to(out)
        write_str(out, self.about)


class EditChatDefaultBannedRights(Function["_root.TypeUpdates"]):
    """Changes chat default banned rights.

    ``messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer banned_rights:ChatBannedRights = Updates``

    :param peer: The chat, user or channel it concerns.
    :param banned_rights: The banned rights.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400/406 BANNED_RIGHTS_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400
        CHAT_NOT_MODIFIED, 400/403 CHAT_WRITE_FORBIDDEN, 400/403/404/406 PEER_ID_INVALID, 400 UNTIL_DATE_INVALID.

    https://core.telegram.org/method/messages.editChatDefaultBannedRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5866B41
    TL_NAME: ClassVar[str] = "messages.editChatDefaultBannedRights"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer banned_rights:ChatBannedRights = Updates"

    peer: _root.TypeInputPeer
    banned_rights: _root.TypeChatBannedRights

    def write_to(self, out: bytearray) -> None:
        out += b"\x41\x6b\x86\xa5"
        self.peer.write_to(out)
        self.banned_rights.write_to(out)


class GetEmojiKeywords(Function["_root.TypeEmojiKeywordsDifference"]):
    """Fetches emoji keywords.

    ``messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference``

    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``EmojiKeywordsDifference``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiKeywords
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35A0E062
    TL_NAME: ClassVar[str] = "messages.getEmojiKeywords"
    TL_TYPE: ClassVar[str] = "EmojiKeywordsDifference"
    TL: ClassVar[str] = "messages.getEmojiKeywords#35a0e062 lang_code:string = EmojiKeywordsDifference"

    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x62\xe0\xa0\x35"
        write_str(out, self.lang_code)


class GetEmojiKeywordsDifference(Function["_root.TypeEmojiKeywordsDifference"]):
    """Fetches emoji keywords difference.

    ``messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int = EmojiKeywordsDifference``

    :param lang_code: The language, as an ISO 639-1 code.
    :param from_version: The from version.

    Result: ``EmojiKeywordsDifference``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiKeywordsDifference
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1508B6AF
    TL_NAME: ClassVar[str] = "messages.getEmojiKeywordsDifference"
    TL_TYPE: ClassVar[str] = "EmojiKeywordsDifference"
    TL: ClassVar[str] = "messages.getEmojiKeywordsDifference#1508b6af lang_code:string from_version:int = EmojiKeywordsDifference"

    lang_code: str
    from_version: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xaf\xb6\x08\x15"
        write_str(out, self.lang_code)
        out += pack_i(self.from_version)


class GetEmojiKeywordsLanguages(Function["list[_root.TypeEmojiLanguage]"]):
    """Fetches emoji keywords languages.

    ``messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> = Vector<EmojiLanguage>``

    :param lang_codes: The lang codes.

    Result: ``Vector<EmojiLanguage>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiKeywordsLanguages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4E9963B2
    TL_NAME: ClassVar[str] = "messages.getEmojiKeywordsLanguages"
    TL_TYPE: ClassVar[str] = "Vector<EmojiLanguage>"
    TL: ClassVar[str] = "messages.getEmojiKeywordsLanguages#4e9963b2 lang_codes:Vector<string> = Vector<EmojiLanguage>"

    lang_codes: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb2\x63\x99\x4e"
        write_strs(out, self.lang_codes)


class GetEmojiURL(Function["_root.TypeEmojiURL"]):
    """Fetches emoji url.

    ``messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL``

    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``EmojiURL``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiURL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5B10C26
    TL_NAME: ClassVar[str] = "messages.getEmojiURL"
    TL_TYPE: ClassVar[str] = "EmojiURL"
    TL: ClassVar[str] = "messages.getEmojiURL#d5b10c26 lang_code:string = EmojiURL"

    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\x0c\xb1\xd5"
        write_str(out, self.lang_code)


class GetSearchCounters(Function["list[TypeSearchCounter]"]):
    """Fetches search counters.

    ``messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>``

    :param peer: The chat, user or channel it concerns.
    :param saved_peer_id: The saved peer id.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param filters: The filters.

    Result: ``Vector<messages.SearchCounter>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getSearchCounters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1BBCF300
    TL_NAME: ClassVar[str] = "messages.getSearchCounters"
    TL_TYPE: ClassVar[str] = "Vector<messages.SearchCounter>"
    TL: ClassVar[str] = "messages.getSearchCounters#1bbcf300 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer top_msg_id:flags.0?int filters:Vector<MessagesFilter> = Vector<messages.SearchCounter>"

    peer: _root.TypeInputPeer
    filters: list[_root.TypeMessagesFilter]
    saved_peer_id: _root.TypeInputPeer | None = None
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.saved_peer_id is not None:
            flags |= 4
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2I(0x1BBCF300, flags)
        self.peer.write_to(out)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        write_objects(out, self.filters)


class RequestUrlAuth(Function["_root.TypeUrlAuthResult"]):
    """Requests url auth.

    ``messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string in_app_origin:flags.3?string = UrlAuthResult``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param button_id: Id of the button.
    :param url: The address.
    :param in_app_origin: The in app origin.

    Result: ``UrlAuthResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 500 OAUTH_REQUEST_INVALID, 400 URL_EXPIRED,
        400 URL_INVALID.

    https://core.telegram.org/method/messages.requestUrlAuth
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x894CC99C
    TL_NAME: ClassVar[str] = "messages.requestUrlAuth"
    TL_TYPE: ClassVar[str] = "UrlAuthResult"
    TL: ClassVar[str] = "messages.requestUrlAuth#894cc99c flags:# peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string in_app_origin:flags.3?string = UrlAuthResult"

    peer: _root.TypeInputPeer | None = None
    msg_id: int | None = None
    button_id: int | None = None
    url: str | None = None
    in_app_origin: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer is not None or self.msg_id is not None or self.button_id is not None:
            flags |= 2
        if self.url is not None:
            flags |= 4
        if self.in_app_origin is not None:
            flags |= 8
        out += pack_2I(0x894CC99C, flags)
        if flags & 2:
            write_object(out, self.peer)
        if flags & 2:
            out += pack_i(self.msg_id)
        if flags & 2:
            out += pack_i(self.button_id)
        if self.url is not None:
            write_str(out, self.url)
        if self.in_app_origin is not None:
            write_str(out, self.in_app_origin)


class AcceptUrlAuth(Function["_root.TypeUrlAuthResult"]):
    """Accepts url auth.

    ``messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string match_code:flags.4?string = UrlAuthResult``

    :param write_allowed: Whether this applies: write allowed.
    :param share_phone_number: Whether this applies: share phone number.
    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param button_id: Id of the button.
    :param url: The address.
    :param match_code: The match code.

    Result: ``UrlAuthResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.acceptUrlAuth
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x67A3F0DE
    TL_NAME: ClassVar[str] = "messages.acceptUrlAuth"
    TL_TYPE: ClassVar[str] = "UrlAuthResult"
    TL: ClassVar[str] = "messages.acceptUrlAuth#67a3f0de flags:# write_allowed:flags.0?true share_phone_number:flags.3?true peer:flags.1?InputPeer msg_id:flags.1?int button_id:flags.1?int url:flags.2?string match_code:flags.4?string = UrlAuthResult"

    write_allowed: bool = False
    share_phone_number: bool = False
    peer: _root.TypeInputPeer | None = None
    msg_id: int | None = None
    button_id: int | None = None
    url: str | None = None
    match_code: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.write_allowed:
            flags |= 1
        if self.share_phone_number:
            flags |= 8
        if self.peer is not None or self.msg_id is not None or self.button_id is not None:
            flags |= 2
        if self.url is not None:
            flags |= 4
        if self.match_code is not None:
            flags |= 0x10
        out += pack_2I(0x67A3F0DE, flags)
        if flags & 2:
            write_object(out, self.peer)
        if flags & 2:
            out += pack_i(self.msg_id)
        if flags & 2:
            out += pack_i(self.button_id)
        if self.url is not None:
            write_str(out, self.url)
        if self.match_code is not None:
            write_str(out, self.match_code)


class HidePeerSettingsBar(Function[bool]):
    """Hides peer settings bar.

    ``messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.hidePeerSettingsBar
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4FACB138
    TL_NAME: ClassVar[str] = "messages.hidePeerSettingsBar"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x38\xb1\xac\x4f"
        self.peer.write_to(out)


class GetScheduledHistory(Function["TypeMessages"]):
    """Fetches the messages scheduled in a chat.

    ``messages.getScheduledHistory#f516760b peer:InputPeer hash:long = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getScheduledHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF516760B
    TL_NAME: ClassVar[str] = "messages.getScheduledHistory"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getScheduledHistory#f516760b peer:InputPeer hash:long = messages.Messages"

    peer: _root.TypeInputPeer
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x0b\x76\x16\xf5"
        self.peer.write_to(out)
        out += pack_q(self.hash)


class GetScheduledMessages(Function["TypeMessages"]):
    """Fetches scheduled messages.

    ``messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getScheduledMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDBB0464
    TL_NAME: ClassVar[str] = "messages.getScheduledMessages"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getScheduledMessages#bdbb0464 peer:InputPeer id:Vector<int> = messages.Messages"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x64\x04\xbb\xbd"
        self.peer.write_to(out)
        write_ints(out, self.id)


class SendScheduledMessages(Function["_root.TypeUpdates"]):
    """Sends scheduled messages.

    ``messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400/500 RANDOM_ID_DUPLICATE.

    https://core.telegram.org/method/messages.sendScheduledMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD38850A
    TL_NAME: ClassVar[str] = "messages.sendScheduledMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendScheduledMessages#bd38850a peer:InputPeer id:Vector<int> = Updates"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\x85\x38\xbd"
        self.peer.write_to(out)
        write_ints(out, self.id)


class DeleteScheduledMessages(Function["_root.TypeUpdates"]):
    """Deletes scheduled messages.

    ``messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 403
        MESSAGE_DELETE_FORBIDDEN, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteScheduledMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x59AE2B16
    TL_NAME: ClassVar[str] = "messages.deleteScheduledMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.deleteScheduledMessages#59ae2b16 peer:InputPeer id:Vector<int> = Updates"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x16\x2b\xae\x59"
        self.peer.write_to(out)
        write_ints(out, self.id)


class GetPollVotes(Function["TypeVotesList"]):
    """Fetches poll votes.

    ``messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param option: The chosen option.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``messages.VotesList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 403 BROADCAST_FORBIDDEN, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MSG_ID_INVALID,
        400/403 POLL_VOTE_REQUIRED.

    https://core.telegram.org/method/messages.getPollVotes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB86E380E
    TL_NAME: ClassVar[str] = "messages.getPollVotes"
    TL_TYPE: ClassVar[str] = "messages.VotesList"
    TL: ClassVar[str] = "messages.getPollVotes#b86e380e flags:# peer:InputPeer id:int option:flags.0?bytes offset:flags.1?string limit:int = messages.VotesList"

    peer: _root.TypeInputPeer
    id: int
    limit: int
    option: bytes | None = None
    offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.option is not None:
            flags |= 1
        if self.offset is not None:
            flags |= 2
        out += pack_2I(0xB86E380E, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.option is not None:
            write_bytes(out, self.option)
        if self.offset is not None:
            write_str(out, self.offset)
        out += pack_i(self.limit)


class ToggleStickerSets(Function[bool]):
    """Switches on or off: sticker sets.

    ``messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true archive:flags.1?true unarchive:flags.2?true stickersets:Vector<InputStickerSet> = Bool``

    :param uninstall: Whether this applies: uninstall.
    :param archive: Whether this applies: archive.
    :param unarchive: Whether this applies: unarchive.
    :param stickersets: The stickersets.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.toggleStickerSets
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB5052FEA
    TL_NAME: ClassVar[str] = "messages.toggleStickerSets"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true archive:flags.1?true unarchive:flags.2?true stickersets:Vector<InputStickerSet> = Bool"

    stickersets: list[_root.TypeInputStickerSet]
    uninstall: bool = False
    archive: bool = False
    unarchive: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.uninstall:
            flags |= 1
        if self.archive:
            flags |= 2
        if self.unarchive:
            flags |= 4
        out += pack_2I(0xB5052FEA, flags)
        write_objects(out, self.stickersets)


class GetDialogFilters(Function["TypeDialogFilters"]):
    """Lists the chat folders.

    ``messages.getDialogFilters#efd48c89 = messages.DialogFilters``

    Result: ``messages.DialogFilters``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getDialogFilters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEFD48C89
    TL_NAME: ClassVar[str] = "messages.getDialogFilters"
    TL_TYPE: ClassVar[str] = "messages.DialogFilters"
    TL: ClassVar[str] = "messages.getDialogFilters#efd48c89 = messages.DialogFilters"

    def write_to(self, out: bytearray) -> None:
        out += b"\x89\x8c\xd4\xef"


class GetSuggestedDialogFilters(Function["list[_root.TypeDialogFilterSuggested]"]):
    """Fetches suggested dialog filters.

    ``messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>``

    Result: ``Vector<DialogFilterSuggested>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getSuggestedDialogFilters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA29CD42C
    TL_NAME: ClassVar[str] = "messages.getSuggestedDialogFilters"
    TL_TYPE: ClassVar[str] = "Vector<DialogFilterSuggested>"
    TL: ClassVar[str] = "messages.getSuggestedDialogFilters#a29cd42c = Vector<DialogFilterSuggested>"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2c\xd4\x9c\xa2"


class UpdateDialogFilter(Function[bool]):
    """Changes dialog filter.

    ``messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter = Bool``

    :param id: The id.
    :param filter: Which ones to answer.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHATLIST_EXCLUDE_INVALID, 400
        CHAT_ID_INVALID, 400 FILTER_ID_INVALID, 400 FILTER_INCLUDE_EMPTY, 400 FILTER_TITLE_EMPTY, 400 MESSAGE_TOO_LONG,
        400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.updateDialogFilter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1AD4A04A
    TL_NAME: ClassVar[str] = "messages.updateDialogFilter"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter = Bool"

    id: int
    filter: _root.TypeDialogFilter | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.filter is not None:
            flags |= 1
        out += pack_2Ii(0x1AD4A04A, flags, self.id)
        if self.filter is not None:
            self.filter.write_to(out)


class UpdateDialogFiltersOrder(Function[bool]):
    """Changes dialog filters order.

    ``messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool``

    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.updateDialogFiltersOrder
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC563C1E4
    TL_NAME: ClassVar[str] = "messages.updateDialogFiltersOrder"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool"

    order: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\xc1\x63\xc5"
        write_ints(out, self.order)


class GetOldFeaturedStickers(Function["TypeFeaturedStickers"]):
    """Fetches old featured stickers.

    ``messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long = messages.FeaturedStickers``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.FeaturedStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getOldFeaturedStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7ED094A1
    TL_NAME: ClassVar[str] = "messages.getOldFeaturedStickers"
    TL_TYPE: ClassVar[str] = "messages.FeaturedStickers"
    TL: ClassVar[str] = "messages.getOldFeaturedStickers#7ed094a1 offset:int limit:int hash:long = messages.FeaturedStickers"

    offset: int
    limit: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2iq(0x7ED094A1, self.offset, self.limit, self.hash)


class GetReplies(Function["TypeMessages"]):
    """Fetches a page of a thread or of the comments to a post.

    ``messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param add_offset: How many entries to shift the page by; negative ones reach to newer entries.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 TOPIC_ID_INVALID.

    https://core.telegram.org/method/messages.getReplies
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x22DDD30C
    TL_NAME: ClassVar[str] = "messages.getReplies"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getReplies#22ddd30c peer:InputPeer msg_id:int offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages"

    peer: _root.TypeInputPeer
    msg_id: int
    offset_id: int
    offset_date: int
    add_offset: int
    limit: int
    max_id: int
    min_id: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x0c\xd3\xdd\x22"
        self.peer.write_to(out)
        out += pack_7iq(self.msg_id, self.offset_id, self.offset_date, self.add_offset, self.limit, self.max_id, self.min_id, self.hash)


class GetDiscussionMessage(Function["TypeDiscussionMessage"]):
    """Fetches discussion message.

    ``messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int = messages.DiscussionMessage``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``messages.DiscussionMessage``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 TOPIC_ID_INVALID.

    https://core.telegram.org/method/messages.getDiscussionMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x446972FD
    TL_NAME: ClassVar[str] = "messages.getDiscussionMessage"
    TL_TYPE: ClassVar[str] = "messages.DiscussionMessage"
    TL: ClassVar[str] = "messages.getDiscussionMessage#446972fd peer:InputPeer msg_id:int = messages.DiscussionMessage"

    peer: _root.TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xfd\x72\x69\x44"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class ReadDiscussion(Function[bool]):
    """Marks as read: discussion.

    ``messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int = Bool``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param read_max_id: Id of the read max.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_ID_INVALID, 400 MSG_ID_INVALID,
        400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.readDiscussion
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF731A9F4
    TL_NAME: ClassVar[str] = "messages.readDiscussion"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.readDiscussion#f731a9f4 peer:InputPeer msg_id:int read_max_id:int = Bool"

    peer: _root.TypeInputPeer
    msg_id: int
    read_max_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf4\xa9\x31\xf7"
        self.peer.write_to(out)
        out += pack_2i(self.msg_id, self.read_max_id)


class UnpinAllMessages(Function["TypeAffectedHistory"]):
    """Unpins all messages.

    ``messages.unpinAllMessages#062dd747 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param saved_peer_id: The saved peer id.

    Result: ``messages.AffectedHistory``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_NOT_MODIFIED, 400 INPUT_USER_DEACTIVATED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.unpinAllMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x062DD747
    TL_NAME: ClassVar[str] = "messages.unpinAllMessages"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.unpinAllMessages#062dd747 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory"

    peer: _root.TypeInputPeer
    top_msg_id: int | None = None
    saved_peer_id: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 2
        out += pack_2I(0x062DD747, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)


class DeleteChat(Function[bool]):
    """Deletes chat.

    ``messages.deleteChat#5bd0ee50 chat_id:long = Bool``

    :param chat_id: Id of the basic group.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5BD0EE50
    TL_NAME: ClassVar[str] = "messages.deleteChat"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.deleteChat#5bd0ee50 chat_id:long = Bool"

    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x5BD0EE50, self.chat_id)


class DeletePhoneCallHistory(Function["TypeAffectedFoundMessages"]):
    """Deletes phone call history.

    ``messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true = messages.AffectedFoundMessages``

    :param revoke: For all members, not only for this account.

    Result: ``messages.AffectedFoundMessages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.deletePhoneCallHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF9CBE409
    TL_NAME: ClassVar[str] = "messages.deletePhoneCallHistory"
    TL_TYPE: ClassVar[str] = "messages.AffectedFoundMessages"
    TL: ClassVar[str] = "messages.deletePhoneCallHistory#f9cbe409 flags:# revoke:flags.0?true = messages.AffectedFoundMessages"

    revoke: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoke:
            flags |= 1
        out += pack_2I(0xF9CBE409, flags)


class CheckHistoryImport(Function["TypeHistoryImportParsed"]):
    """Checks history import.

    ``messages.checkHistoryImport#43fe19f3 import_head:string = messages.HistoryImportParsed``

    :param import_head: The import head.

    Result: ``messages.HistoryImportParsed``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 IMPORT_FORMAT_UNRECOGNIZED.

    https://core.telegram.org/method/messages.checkHistoryImport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x43FE19F3
    TL_NAME: ClassVar[str] = "messages.checkHistoryImport"
    TL_TYPE: ClassVar[str] = "messages.HistoryImportParsed"
    TL: ClassVar[str] = "messages.checkHistoryImport#43fe19f3 import_head:string = messages.HistoryImportParsed"

    import_head: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf3\x19\xfe\x43"
        write_str(out, self.import_head)


class InitHistoryImport(Function["TypeHistoryImport"]):
    """Prepares history import.

    ``messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile media_count:int = messages.HistoryImport``

    :param peer: The chat, user or channel it concerns.
    :param file: The uploaded file.
    :param media_count: How many there are: media.

    Result: ``messages.HistoryImport``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        IMPORT_FILE_INVALID, 400 IMPORT_FORMAT_DATE_INVALID, 400 IMPORT_FORMAT_UNRECOGNIZED, 400/403/404/406
        PEER_ID_INVALID, 406 PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_XMIN, 500/503 TIMEOUT, 400/403 USER_NOT_MUTUAL_CONTACT.

    https://core.telegram.org/method/messages.initHistoryImport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x34090C3B
    TL_NAME: ClassVar[str] = "messages.initHistoryImport"
    TL_TYPE: ClassVar[str] = "messages.HistoryImport"
    TL: ClassVar[str] = "messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile media_count:int = messages.HistoryImport"

    peer: _root.TypeInputPeer
    file: _root.TypeInputFile
    media_count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x3b\x0c\x09\x34"
        self.peer.write_to(out)
        self.file.write_to(out)
        out += pack_i(self.media_count)


class UploadImportedMedia(Function["_root.TypeMessageMedia"]):
    """Uploads imported media.

    ``messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long file_name:string media:InputMedia = MessageMedia``

    :param peer: The chat, user or channel it concerns.
    :param import_id: Id of the import.
    :param file_name: The file name.
    :param media: The attached media.

    Result: ``MessageMedia``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        IMPORT_ID_INVALID, 400 MEDIA_INVALID.

    https://core.telegram.org/method/messages.uploadImportedMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2A862092
    TL_NAME: ClassVar[str] = "messages.uploadImportedMedia"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long file_name:string media:InputMedia = MessageMedia"

    peer: _root.TypeInputPeer
    import_id: int
    file_name: str
    media: _root.TypeInputMedia

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\x20\x86\x2a"
        self.peer.write_to(out)
        out += pack_q(self.import_id)
        write_str(out, self.file_name)
        self.media.write_to(out)


class StartHistoryImport(Function[bool]):
    """Lets the prepared import of a foreign chat history begin.

    ``messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool``

    :param peer: The chat, user or channel it concerns.
    :param import_id: Id of the import.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        IMPORT_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.startHistoryImport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB43DF344
    TL_NAME: ClassVar[str] = "messages.startHistoryImport"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.startHistoryImport#b43df344 peer:InputPeer import_id:long = Bool"

    peer: _root.TypeInputPeer
    import_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\xf3\x3d\xb4"
        self.peer.write_to(out)
        out += pack_q(self.import_id)


class GetExportedChatInvites(Function["TypeExportedChatInvites"]):
    """Fetches exported chat invites.

    ``messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true peer:InputPeer admin_id:InputUser offset_date:flags.2?int offset_link:flags.2?string limit:int = messages.ExportedChatInvites``

    :param revoked: Whether this applies: revoked.
    :param peer: The chat, user or channel it concerns.
    :param admin_id: The admin id.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param offset_link: The offset link.
    :param limit: How many to answer at most.

    Result: ``messages.ExportedChatInvites``.
    May be called by: users.
    Errors: 400 ADMIN_ID_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_ID_INVALID, 400/403 CHAT_WRITE_FORBIDDEN,
        400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getExportedChatInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2B5A3F6
    TL_NAME: ClassVar[str] = "messages.getExportedChatInvites"
    TL_TYPE: ClassVar[str] = "messages.ExportedChatInvites"
    TL: ClassVar[str] = "messages.getExportedChatInvites#a2b5a3f6 flags:# revoked:flags.3?true peer:InputPeer admin_id:InputUser offset_date:flags.2?int offset_link:flags.2?string limit:int = messages.ExportedChatInvites"

    peer: _root.TypeInputPeer
    admin_id: _root.TypeInputUser
    limit: int
    revoked: bool = False
    offset_date: int | None = None
    offset_link: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoked:
            flags |= 8
        if self.offset_date is not None or self.offset_link is not None:
            flags |= 4
        out += pack_2I(0xA2B5A3F6, flags)
        self.peer.write_to(out)
        self.admin_id.write_to(out)
        if flags & 4:
            out += pack_i(self.offset_date)
        if flags & 4:
            write_str(out, self.offset_link)
        out += pack_i(self.limit)


class GetExportedChatInvite(Function["TypeExportedChatInvite"]):
    """Fetches exported chat invite.

    ``messages.getExportedChatInvite#73746f5c peer:InputPeer link:string = messages.ExportedChatInvite``

    :param peer: The chat, user or channel it concerns.
    :param link: The link.

    Result: ``messages.ExportedChatInvite``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400/406 INVITE_HASH_EXPIRED,
        400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getExportedChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x73746F5C
    TL_NAME: ClassVar[str] = "messages.getExportedChatInvite"
    TL_TYPE: ClassVar[str] = "messages.ExportedChatInvite"
    TL: ClassVar[str] = "messages.getExportedChatInvite#73746f5c peer:InputPeer link:string = messages.ExportedChatInvite"

    peer: _root.TypeInputPeer
    link: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x5c\x6f\x74\x73"
        self.peer.write_to(out)
        write_str(out, self.link)


class EditExportedChatInvite(Function["TypeExportedChatInvite"]):
    """Changes exported chat invite.

    ``messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int request_needed:flags.3?Bool title:flags.4?string = messages.ExportedChatInvite``

    :param revoked: Whether this applies: revoked.
    :param peer: The chat, user or channel it concerns.
    :param link: The link.
    :param expire_date: The expire date, in Unix seconds.
    :param usage_limit: The usage limit.
    :param request_needed: Whether this applies: request needed.
    :param title: The title.

    Result: ``messages.ExportedChatInvite``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400/403
        CHAT_ADMIN_REQUIRED, 400 CHAT_INVITE_PERMANENT, 400/403 CHAT_WRITE_FORBIDDEN, 403 EDIT_BOT_INVITE_FORBIDDEN,
        400/406 INVITE_HASH_EXPIRED, 400/403/404/406 PEER_ID_INVALID, 400 USAGE_LIMIT_INVALID.

    https://core.telegram.org/method/messages.editExportedChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDCA2F75
    TL_NAME: ClassVar[str] = "messages.editExportedChatInvite"
    TL_TYPE: ClassVar[str] = "messages.ExportedChatInvite"
    TL: ClassVar[str] = "messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int request_needed:flags.3?Bool title:flags.4?string = messages.ExportedChatInvite"

    peer: _root.TypeInputPeer
    link: str
    revoked: bool = False
    expire_date: int | None = None
    usage_limit: int | None = None
    request_needed: bool | None = None
    title: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoked:
            flags |= 4
        if self.expire_date is not None:
            flags |= 1
        if self.usage_limit is not None:
            flags |= 2
        if self.request_needed is not None:
            flags |= 8
        if self.title is not None:
            flags |= 0x10
        out += pack_2I(0xBDCA2F75, flags)
        self.peer.write_to(out)
        write_str(out, self.link)
        if self.expire_date is not None:
            out += pack_i(self.expire_date)
        if self.usage_limit is not None:
            out += pack_i(self.usage_limit)
        if self.request_needed is not None:
            out += pack_I(BOOL_IDS[self.request_needed])
        if self.title is not None:
            write_str(out, self.title)


class DeleteRevokedExportedChatInvites(Function[bool]):
    """Deletes revoked exported chat invites.

    ``messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer admin_id:InputUser = Bool``

    :param peer: The chat, user or channel it concerns.
    :param admin_id: The admin id.

    Result: ``Bool``.
    May be called by: users.
    Errors: 400 ADMIN_ID_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteRevokedExportedChatInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56987BD5
    TL_NAME: ClassVar[str] = "messages.deleteRevokedExportedChatInvites"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.deleteRevokedExportedChatInvites#56987bd5 peer:InputPeer admin_id:InputUser = Bool"

    peer: _root.TypeInputPeer
    admin_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xd5\x7b\x98\x56"
        self.peer.write_to(out)
        self.admin_id.write_to(out)


class DeleteExportedChatInvite(Function[bool]):
    """Deletes exported chat invite.

    ``messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool``

    :param peer: The chat, user or channel it concerns.
    :param link: The link.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/406
        INVITE_HASH_EXPIRED, 400 INVITE_REVOKED_MISSING, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteExportedChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD464A42B
    TL_NAME: ClassVar[str] = "messages.deleteExportedChatInvite"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.deleteExportedChatInvite#d464a42b peer:InputPeer link:string = Bool"

    peer: _root.TypeInputPeer
    link: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x2b\xa4\x64\xd4"
        self.peer.write_to(out)
        write_str(out, self.link)


class GetAdminsWithInvites(Function["TypeChatAdminsWithInvites"]):
    """Fetches admins with invites.

    ``messages.getAdminsWithInvites#3920e6ef peer:InputPeer = messages.ChatAdminsWithInvites``

    :param peer: The chat, user or channel it concerns.

    Result: ``messages.ChatAdminsWithInvites``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403
        CHAT_WRITE_FORBIDDEN, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getAdminsWithInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3920E6EF
    TL_NAME: ClassVar[str] = "messages.getAdminsWithInvites"
    TL_TYPE: ClassVar[str] = "messages.ChatAdminsWithInvites"
    TL: ClassVar[str] = "messages.getAdminsWithInvites#3920e6ef peer:InputPeer = messages.ChatAdminsWithInvites"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\xe6\x20\x39"
        self.peer.write_to(out)


class GetChatInviteImporters(Function["TypeChatInviteImporters"]):
    """Fetches chat invite importers.

    ``messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true subscription_expired:flags.3?true peer:InputPeer link:flags.1?string q:flags.2?string offset_date:int offset_user:InputUser limit:int = messages.ChatInviteImporters``

    :param requested: Whether this applies: requested.
    :param subscription_expired: Whether this applies: subscription expired.
    :param peer: The chat, user or channel it concerns.
    :param link: The link.
    :param q: What to search for.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param offset_user: The offset user.
    :param limit: How many to answer at most.

    Result: ``messages.ChatInviteImporters``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400/406 INVITE_HASH_EXPIRED,
        400/403/404/406 PEER_ID_INVALID, 400 SEARCH_WITH_LINK_NOT_SUPPORTED.

    https://core.telegram.org/method/messages.getChatInviteImporters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDF04DD4E
    TL_NAME: ClassVar[str] = "messages.getChatInviteImporters"
    TL_TYPE: ClassVar[str] = "messages.ChatInviteImporters"
    TL: ClassVar[str] = "messages.getChatInviteImporters#df04dd4e flags:# requested:flags.0?true subscription_expired:flags.3?true peer:InputPeer link:flags.1?string q:flags.2?string offset_date:int offset_user:InputUser limit:int = messages.ChatInviteImporters"

    peer: _root.TypeInputPeer
    offset_date: int
    offset_user: _root.TypeInputUser
    limit: int
    requested: bool = False
    subscription_expired: bool = False
    link: str | None = None
    q: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.requested:
            flags |= 1
        if self.subscription_expired:
            flags |= 8
        if self.link is not None:
            flags |= 2
        if self.q is not None:
            flags |= 4
        out += pack_2I(0xDF04DD4E, flags)
        self.peer.write_to(out)
        if self.link is not None:
            write_str(out, self.link)
        if self.q is not None:
            write_str(out, self.q)
        out += pack_i(self.offset_date)
        self.offset_user.write_to(out)
        out += pack_i(self.limit)


class SetHistoryTTL(Function["_root.TypeUpdates"]):
    """Sets history ttl.

    ``messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates``

    :param peer: The chat, user or channel it concerns.
    :param period: How long it lasts, in seconds.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_NOT_MODIFIED, 400/403/404/406 PEER_ID_INVALID, 400 TTL_PERIOD_INVALID.

    https://core.telegram.org/method/messages.setHistoryTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB80E5FE4
    TL_NAME: ClassVar[str] = "messages.setHistoryTTL"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.setHistoryTTL#b80e5fe4 peer:InputPeer period:int = Updates"

    peer: _root.TypeInputPeer
    period: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\x5f\x0e\xb8"
        self.peer.write_to(out)
        out += pack_i(self.period)


class CheckHistoryImportPeer(Function["TypeCheckedHistoryImportPeer"]):
    """Checks history import peer.

    ``messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer = messages.CheckedHistoryImportPeer``

    :param peer: The chat, user or channel it concerns.

    Result: ``messages.CheckedHistoryImportPeer``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403/404/406
        PEER_ID_INVALID, 400/403 USER_NOT_MUTUAL_CONTACT.

    https://core.telegram.org/method/messages.checkHistoryImportPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5DC60F03
    TL_NAME: ClassVar[str] = "messages.checkHistoryImportPeer"
    TL_TYPE: ClassVar[str] = "messages.CheckedHistoryImportPeer"
    TL: ClassVar[str] = "messages.checkHistoryImportPeer#5dc60f03 peer:InputPeer = messages.CheckedHistoryImportPeer"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x03\x0f\xc6\x5d"
        self.peer.write_to(out)


class SetChatTheme(Function["_root.TypeUpdates"]):
    """Sets chat theme.

    ``messages.setChatTheme#081202c9 peer:InputPeer theme:InputChatTheme = Updates``

    :param peer: The chat, user or channel it concerns.
    :param theme: The theme.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMOJI_INVALID, 400 EMOJI_NOT_MODIFIED,
        400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.setChatTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x081202C9
    TL_NAME: ClassVar[str] = "messages.setChatTheme"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.setChatTheme#081202c9 peer:InputPeer theme:InputChatTheme = Updates"

    peer: _root.TypeInputPeer
    theme: _root.TypeInputChatTheme

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\x02\x12\x08"
        self.peer.write_to(out)
        self.theme.write_to(out)


class GetMessageReadParticipants(Function["list[_root.TypeReadParticipantDate]"]):
    """Fetches message read participants.

    ``messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int = Vector<ReadParticipantDate>``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``Vector<ReadParticipantDate>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHAT_TOO_BIG, 400 MSG_ID_INVALID, 400
        MSG_TOO_OLD, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getMessageReadParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31C1C44F
    TL_NAME: ClassVar[str] = "messages.getMessageReadParticipants"
    TL_TYPE: ClassVar[str] = "Vector<ReadParticipantDate>"
    TL: ClassVar[str] = "messages.getMessageReadParticipants#31c1c44f peer:InputPeer msg_id:int = Vector<ReadParticipantDate>"

    peer: _root.TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\xc4\xc1\x31"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class GetSearchResultsCalendar(Function["TypeSearchResultsCalendar"]):
    """Fetches search results calendar.

    ``messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int offset_date:int = messages.SearchResultsCalendar``

    :param peer: The chat, user or channel it concerns.
    :param saved_peer_id: The saved peer id.
    :param filter: Which ones to answer.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.

    Result: ``messages.SearchResultsCalendar``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_NOT_SUPPORTED, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getSearchResultsCalendar
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6AA3F6BD
    TL_NAME: ClassVar[str] = "messages.getSearchResultsCalendar"
    TL_TYPE: ClassVar[str] = "messages.SearchResultsCalendar"
    TL: ClassVar[str] = "messages.getSearchResultsCalendar#6aa3f6bd flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int offset_date:int = messages.SearchResultsCalendar"

    peer: _root.TypeInputPeer
    filter: _root.TypeMessagesFilter
    offset_id: int
    offset_date: int
    saved_peer_id: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.saved_peer_id is not None:
            flags |= 4
        out += pack_2I(0x6AA3F6BD, flags)
        self.peer.write_to(out)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        self.filter.write_to(out)
        out += pack_2i(self.offset_id, self.offset_date)


class GetSearchResultsPositions(Function["TypeSearchResultsPositions"]):
    """Fetches search results positions.

    ``messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int limit:int = messages.SearchResultsPositions``

    :param peer: The chat, user or channel it concerns.
    :param saved_peer_id: The saved peer id.
    :param filter: Which ones to answer.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param limit: How many to answer at most.

    Result: ``messages.SearchResultsPositions``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getSearchResultsPositions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9C7F2F10
    TL_NAME: ClassVar[str] = "messages.getSearchResultsPositions"
    TL_TYPE: ClassVar[str] = "messages.SearchResultsPositions"
    TL: ClassVar[str] = "messages.getSearchResultsPositions#9c7f2f10 flags:# peer:InputPeer saved_peer_id:flags.2?InputPeer filter:MessagesFilter offset_id:int limit:int = messages.SearchResultsPositions"

    peer: _root.TypeInputPeer
    filter: _root.TypeMessagesFilter
    offset_id: int
    limit: int
    saved_peer_id: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.saved_peer_id is not None:
            flags |= 4
        out += pack_2I(0x9C7F2F10, flags)
        self.peer.write_to(out)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        self.filter.write_to(out)
        out += pack_2i(self.offset_id, self.limit)


class HideChatJoinRequest(Function["_root.TypeUpdates"]):
    """Hides chat join request.

    ``messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true peer:InputPeer user_id:InputUser = Updates``

    :param approved: Whether this applies: approved.
    :param peer: The chat, user or channel it concerns.
    :param user_id: Id of the user.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_TOO_MUCH, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400 HIDE_REQUESTER_MISSING, 400
        INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 USER_ALREADY_PARTICIPANT,
        400/403 USER_CHANNELS_TOO_MUCH, 400 USER_ID_INVALID.

    https://core.telegram.org/method/messages.hideChatJoinRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7FE7E815
    TL_NAME: ClassVar[str] = "messages.hideChatJoinRequest"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true peer:InputPeer user_id:InputUser = Updates"

    peer: _root.TypeInputPeer
    user_id: _root.TypeInputUser
    approved: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.approved:
            flags |= 1
        out += pack_2I(0x7FE7E815, flags)
        self.peer.write_to(out)
        self.user_id.write_to(out)


class HideAllChatJoinRequests(Function["_root.TypeUpdates"]):
    """Hides all chat join requests.

    ``messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true peer:InputPeer link:flags.1?string = Updates``

    :param approved: Whether this applies: approved.
    :param peer: The chat, user or channel it concerns.
    :param link: The link.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_TOO_MUCH, 400 CHANNEL_INVALID,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400/403 CHAT_WRITE_FORBIDDEN, 400
        HIDE_REQUESTER_MISSING, 400/406 INVITE_HASH_EXPIRED, 400/403/404/406 PEER_ID_INVALID, 400/403
        USER_CHANNELS_TOO_MUCH.

    https://core.telegram.org/method/messages.hideAllChatJoinRequests
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE085F4EA
    TL_NAME: ClassVar[str] = "messages.hideAllChatJoinRequests"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true peer:InputPeer link:flags.1?string = Updates"

    peer: _root.TypeInputPeer
    approved: bool = False
    link: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.approved:
            flags |= 1
        if self.link is not None:
            flags |= 2
        out += pack_2I(0xE085F4EA, flags)
        self.peer.write_to(out)
        if self.link is not None:
            write_str(out, self.link)


class ToggleNoForwards(Function["_root.TypeUpdates"]):
    """Switches on or off: no forwards.

    ``messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool request_msg_id:flags.0?int = Updates``

    :param peer: The chat, user or channel it concerns.
    :param enabled: Whether this applies: enabled.
    :param request_msg_id: Id of the request msg.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_NOT_MODIFIED, 400/403/404/406 PEER_ID_INVALID, 400 REQUEST_MSG_EXPIRED.

    https://core.telegram.org/method/messages.toggleNoForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2081A35
    TL_NAME: ClassVar[str] = "messages.toggleNoForwards"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool request_msg_id:flags.0?int = Updates"

    peer: _root.TypeInputPeer
    enabled: bool
    request_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.request_msg_id is not None:
            flags |= 1
        out += pack_2I(0xB2081A35, flags)
        self.peer.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])
        if self.request_msg_id is not None:
            out += pack_i(self.request_msg_id)


class SaveDefaultSendAs(Function[bool]):
    """Saves default send as.

    ``messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.
    :param send_as: The peer in whose name it is sent.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 SEND_AS_PEER_INVALID.

    https://core.telegram.org/method/messages.saveDefaultSendAs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCCFDDF96
    TL_NAME: ClassVar[str] = "messages.saveDefaultSendAs"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.saveDefaultSendAs#ccfddf96 peer:InputPeer send_as:InputPeer = Bool"

    peer: _root.TypeInputPeer
    send_as: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x96\xdf\xfd\xcc"
        self.peer.write_to(out)
        self.send_as.write_to(out)


class SendReaction(Function["_root.TypeUpdates"]):
    """Puts reactions under a message, or takes them back.

    ``messages.sendReaction#d30d78d4 flags:# big:flags.1?true add_to_recent:flags.2?true peer:InputPeer msg_id:int reaction:flags.0?Vector<Reaction> = Updates``

    :param big: Whether this applies: big.
    :param add_to_recent: Whether this applies: add to recent.
    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param reaction: The reaction.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403 CHAT_WRITE_FORBIDDEN, 400 CUSTOM_REACTIONS_TOO_MANY, 400 DOCUMENT_INVALID, 400
        MESSAGE_ID_INVALID, 400 MESSAGE_NOT_MODIFIED, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400/403
        PREMIUM_ACCOUNT_REQUIRED, 400 REACTIONS_TOO_MANY, 400 REACTION_EMPTY, 400 REACTION_INVALID, 400/403
        USER_BANNED_IN_CHANNEL.

    https://core.telegram.org/method/messages.sendReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD30D78D4
    TL_NAME: ClassVar[str] = "messages.sendReaction"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendReaction#d30d78d4 flags:# big:flags.1?true add_to_recent:flags.2?true peer:InputPeer msg_id:int reaction:flags.0?Vector<Reaction> = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    big: bool = False
    add_to_recent: bool = False
    reaction: list[_root.TypeReaction] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.big:
            flags |= 2
        if self.add_to_recent:
            flags |= 4
        if self.reaction is not None:
            flags |= 1
        out += pack_2I(0xD30D78D4, flags)
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        if self.reaction is not None:
            write_objects(out, self.reaction)


class GetMessagesReactions(Function["_root.TypeUpdates"]):
    """Fetches messages reactions.

    ``messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/messages.getMessagesReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8BBA90E6
    TL_NAME: ClassVar[str] = "messages.getMessagesReactions"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.getMessagesReactions#8bba90e6 peer:InputPeer id:Vector<int> = Updates"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe6\x90\xba\x8b"
        self.peer.write_to(out)
        write_ints(out, self.id)


class GetMessageReactionsList(Function["TypeMessageReactionsList"]):
    """Fetches message reactions list.

    ``messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = messages.MessageReactionsList``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param reaction: The reaction.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``messages.MessageReactionsList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 403 BROADCAST_FORBIDDEN, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/messages.getMessageReactionsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x461B3F48
    TL_NAME: ClassVar[str] = "messages.getMessageReactionsList"
    TL_TYPE: ClassVar[str] = "messages.MessageReactionsList"
    TL: ClassVar[str] = "messages.getMessageReactionsList#461b3f48 flags:# peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = messages.MessageReactionsList"

    peer: _root.TypeInputPeer
    id: int
    limit: int
    reaction: _root.TypeReaction | None = None
    offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reaction is not None:
            flags |= 1
        if self.offset is not None:
            flags |= 2
        out += pack_2I(0x461B3F48, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.reaction is not None:
            self.reaction.write_to(out)
        if self.offset is not None:
            write_str(out, self.offset)
        out += pack_i(self.limit)


class SetChatAvailableReactions(Function["_root.TypeUpdates"]):
    """Sets chat available reactions.

    ``messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer available_reactions:ChatReactions reactions_limit:flags.0?int paid_enabled:flags.1?Bool = Updates``

    :param peer: The chat, user or channel it concerns.
    :param available_reactions: The available reactions.
    :param reactions_limit: The reactions limit.
    :param paid_enabled: Whether this applies: paid enabled.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        CHAT_NOT_MODIFIED, 400 DOCUMENT_INVALID, 400 LIMIT_PER_POST_INVALID, 400/403/404/406 PEER_ID_INVALID, 400
        REACTION_INVALID.

    https://core.telegram.org/method/messages.setChatAvailableReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x864B2581
    TL_NAME: ClassVar[str] = "messages.setChatAvailableReactions"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.setChatAvailableReactions#864b2581 flags:# peer:InputPeer available_reactions:ChatReactions reactions_limit:flags.0?int paid_enabled:flags.1?Bool = Updates"

    peer: _root.TypeInputPeer
    available_reactions: _root.TypeChatReactions
    reactions_limit: int | None = None
    paid_enabled: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reactions_limit is not None:
            flags |= 1
        if self.paid_enabled is not None:
            flags |= 2
        out += pack_2I(0x864B2581, flags)
        self.peer.write_to(out)
        self.available_reactions.write_to(out)
        if self.reactions_limit is not None:
            out += pack_i(self.reactions_limit)
        if self.paid_enabled is not None:
            out += pack_I(BOOL_IDS[self.paid_enabled])


class GetAvailableReactions(Function["TypeAvailableReactions"]):
    """Fetches available reactions.

    ``messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.AvailableReactions``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getAvailableReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x18DEA0AC
    TL_NAME: ClassVar[str] = "messages.getAvailableReactions"
    TL_TYPE: ClassVar[str] = "messages.AvailableReactions"
    TL: ClassVar[str] = "messages.getAvailableReactions#18dea0ac hash:int = messages.AvailableReactions"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x18DEA0AC, self.hash)


class SetDefaultReaction(Function[bool]):
    """Sets default reaction.

    ``messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool``

    :param reaction: The reaction.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 REACTION_INVALID.

    https://core.telegram.org/method/messages.setDefaultReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4F47A016
    TL_NAME: ClassVar[str] = "messages.setDefaultReaction"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setDefaultReaction#4f47a016 reaction:Reaction = Bool"

    reaction: _root.TypeReaction

    def write_to(self, out: bytearray) -> None:
        out += b"\x16\xa0\x47\x4f"
        self.reaction.write_to(out)


class TranslateText(Function["TypeTranslatedText"]):
    """Translates texts or messages to another language.

    ``messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string tone:flags.2?string = messages.TranslatedText``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.
    :param text: The text.
    :param to_lang: The to lang.
    :param tone: The tone.

    Result: ``messages.TranslatedText``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_TEXT_EMPTY, 400
        INPUT_TEXT_TOO_LONG, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 TO_LANG_INVALID, 500
        TRANSLATE_REQ_FAILED, 400 TRANSLATE_REQ_QUOTA_EXCEEDED, 400/406 TRANSLATIONS_DISABLED, 500 TRANSLATION_TIMEOUT.

    https://core.telegram.org/method/messages.translateText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5EEC345
    TL_NAME: ClassVar[str] = "messages.translateText"
    TL_TYPE: ClassVar[str] = "messages.TranslatedText"
    TL: ClassVar[str] = "messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string tone:flags.2?string = messages.TranslatedText"

    to_lang: str
    peer: _root.TypeInputPeer | None = None
    id: list[int] | None = None
    text: list[_root.TypeTextWithEntities] | None = None
    tone: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer is not None or self.id is not None:
            flags |= 1
        if self.text is not None:
            flags |= 2
        if self.tone is not None:
            flags |= 4
        out += pack_2I(0xA5EEC345, flags)
        if flags & 1:
            write_object(out, self.peer)
        if flags & 1:
            write_ints(out, self.id)
        if self.text is not None:
            write_objects(out, self.text)
        write_str(out, self.to_lang)
        if self.tone is not None:
            write_str(out, self.tone)


class GetUnreadReactions(Function["TypeMessages"]):
    """Fetches unread reactions.

    ``messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param saved_peer_id: The saved peer id.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param add_offset: How many entries to shift the page by; negative ones reach to newer entries.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getUnreadReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD7F90AC
    TL_NAME: ClassVar[str] = "messages.getUnreadReactions"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getUnreadReactions#bd7f90ac flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages"

    peer: _root.TypeInputPeer
    offset_id: int
    add_offset: int
    limit: int
    max_id: int
    min_id: int
    top_msg_id: int | None = None
    saved_peer_id: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 2
        out += pack_2I(0xBD7F90AC, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        out += pack_5i(self.offset_id, self.add_offset, self.limit, self.max_id, self.min_id)


class ReadReactions(Function["TypeAffectedHistory"]):
    """Marks as read: reactions.

    ``messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param saved_peer_id: The saved peer id.

    Result: ``messages.AffectedHistory``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.readReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9EC44F93
    TL_NAME: ClassVar[str] = "messages.readReactions"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.readReactions#9ec44f93 flags:# peer:InputPeer top_msg_id:flags.0?int saved_peer_id:flags.1?InputPeer = messages.AffectedHistory"

    peer: _root.TypeInputPeer
    top_msg_id: int | None = None
    saved_peer_id: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        if self.saved_peer_id is not None:
            flags |= 2
        out += pack_2I(0x9EC44F93, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)


class SearchSentMedia(Function["TypeMessages"]):
    """Searches sent media.

    ``messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int = messages.Messages``

    :param q: What to search for.
    :param filter: Which ones to answer.
    :param limit: How many to answer at most.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_NOT_SUPPORTED.

    https://core.telegram.org/method/messages.searchSentMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x107E31A0
    TL_NAME: ClassVar[str] = "messages.searchSentMedia"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.searchSentMedia#107e31a0 q:string filter:MessagesFilter limit:int = messages.Messages"

    q: str
    filter: _root.TypeMessagesFilter
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\x31\x7e\x10"
        write_str(out, self.q)
        self.filter.write_to(out)
        out += pack_i(self.limit)


class GetAttachMenuBots(Function["_root.TypeAttachMenuBots"]):
    """Fetches attach menu bots.

    ``messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``AttachMenuBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getAttachMenuBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x16FCC2CB
    TL_NAME: ClassVar[str] = "messages.getAttachMenuBots"
    TL_TYPE: ClassVar[str] = "AttachMenuBots"
    TL: ClassVar[str] = "messages.getAttachMenuBots#16fcc2cb hash:long = AttachMenuBots"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x16FCC2CB, self.hash)


class GetAttachMenuBot(Function["_root.TypeAttachMenuBotsBot"]):
    """Fetches attach menu bot.

    ``messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot``

    :param bot: The bot.

    Result: ``AttachMenuBotsBot``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getAttachMenuBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77216192
    TL_NAME: ClassVar[str] = "messages.getAttachMenuBot"
    TL_TYPE: ClassVar[str] = "AttachMenuBotsBot"
    TL: ClassVar[str] = "messages.getAttachMenuBot#77216192 bot:InputUser = AttachMenuBotsBot"

    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\x61\x21\x77"
        self.bot.write_to(out)


class ToggleBotInAttachMenu(Function[bool]):
    """Switches on or off: bot in attach menu.

    ``messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true bot:InputUser enabled:Bool = Bool``

    :param write_allowed: Whether this applies: write allowed.
    :param bot: The bot.
    :param enabled: Whether this applies: enabled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.toggleBotInAttachMenu
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69F59D69
    TL_NAME: ClassVar[str] = "messages.toggleBotInAttachMenu"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true bot:InputUser enabled:Bool = Bool"

    bot: _root.TypeInputUser
    enabled: bool
    write_allowed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.write_allowed:
            flags |= 1
        out += pack_2I(0x69F59D69, flags)
        self.bot.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class RequestWebView(Function["_root.TypeWebViewResult"]):
    """Requests web view.

    ``messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = WebViewResult``

    :param from_bot_menu: Whether this applies: from bot menu.
    :param silent: Without a sound for those who get it.
    :param compact: Whether this applies: compact.
    :param fullscreen: Whether this applies: fullscreen.
    :param peer: The chat, user or channel it concerns.
    :param bot: The bot.
    :param url: The address.
    :param start_param: The start param.
    :param theme_params: The theme params.
    :param platform: The platform.
    :param reply_to: What it answers.
    :param send_as: The peer in whose name it is sent.

    Result: ``WebViewResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BOT_WEBVIEW_DISABLED, 400 BUSINESS_CONNECTION_NOT_ALLOWED,
        400/403 CHAT_WRITE_FORBIDDEN, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID,
        403/406 PRIVACY_PREMIUM_REQUIRED, 400 SEND_AS_PEER_INVALID, 400 THEME_PARAMS_INVALID, 400 URL_INVALID, 400
        YOU_BLOCKED_USER.

    https://core.telegram.org/method/messages.requestWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x269DC2C1
    TL_NAME: ClassVar[str] = "messages.requestWebView"
    TL_TYPE: ClassVar[str] = "WebViewResult"
    TL: ClassVar[str] = "messages.requestWebView#269dc2c1 flags:# from_bot_menu:flags.4?true silent:flags.5?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser url:flags.1?string start_param:flags.3?string theme_params:flags.2?DataJSON platform:string reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = WebViewResult"

    peer: _root.TypeInputPeer
    bot: _root.TypeInputUser
    platform: str
    from_bot_menu: bool = False
    silent: bool = False
    compact: bool = False
    fullscreen: bool = False
    url: str | None = None
    start_param: str | None = None
    theme_params: _root.TypeDataJSON | None = None
    reply_to: _root.TypeInputReplyTo | None = None
    send_as: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.from_bot_menu:
            flags |= 0x10
        if self.silent:
            flags |= 0x20
        if self.compact:
            flags |= 0x80
        if self.fullscreen:
            flags |= 0x100
        if self.url is not None:
            flags |= 2
        if self.start_param is not None:
            flags |= 8
        if self.theme_params is not None:
            flags |= 4
        if self.reply_to is not None:
            flags |= 1
        if self.send_as is not None:
            flags |= 0x2000
        out += pack_2I(0x269DC2C1, flags)
        self.peer.write_to(out)
        self.bot.write_to(out)
        if self.url is not None:
            write_str(out, self.url)
        if self.start_param is not None:
            write_str(out, self.start_param)
        if self.theme_params is not None:
            self.theme_params.write_to(out)
        write_str(out, self.platform)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        if self.send_as is not None:
            self.send_as.write_to(out)


class ProlongWebView(Function[bool]):
    """Keeps alive web view.

    ``messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = Bool``

    :param silent: Without a sound for those who get it.
    :param peer: The chat, user or channel it concerns.
    :param bot: The bot.
    :param query_id: Id of the query that is answered.
    :param reply_to: What it answers.
    :param send_as: The peer in whose name it is sent.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.prolongWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB0D81A83
    TL_NAME: ClassVar[str] = "messages.prolongWebView"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer bot:InputUser query_id:long reply_to:flags.0?InputReplyTo send_as:flags.13?InputPeer = Bool"

    peer: _root.TypeInputPeer
    bot: _root.TypeInputUser
    query_id: int
    silent: bool = False
    reply_to: _root.TypeInputReplyTo | None = None
    send_as: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.silent:
            flags |= 0x20
        if self.reply_to is not None:
            flags |= 1
        if self.send_as is not None:
            flags |= 0x2000
        out += pack_2I(0xB0D81A83, flags)
        self.peer.write_to(out)
        self.bot.write_to(out)
        out += pack_q(self.query_id)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        if self.send_as is not None:
            self.send_as.write_to(out)


class RequestSimpleWebView(Function["_root.TypeWebViewResult"]):
    """Requests simple web view.

    ``messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true bot:InputUser url:flags.3?string start_param:flags.4?string theme_params:flags.0?DataJSON platform:string = WebViewResult``

    :param from_switch_webview: Whether this applies: from switch webview.
    :param from_side_menu: Whether this applies: from side menu.
    :param compact: Whether this applies: compact.
    :param fullscreen: Whether this applies: fullscreen.
    :param bot: The bot.
    :param url: The address.
    :param start_param: The start param.
    :param theme_params: The theme params.
    :param platform: The platform.

    Result: ``WebViewResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 URL_INVALID.

    https://core.telegram.org/method/messages.requestSimpleWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x413A3E73
    TL_NAME: ClassVar[str] = "messages.requestSimpleWebView"
    TL_TYPE: ClassVar[str] = "WebViewResult"
    TL: ClassVar[str] = "messages.requestSimpleWebView#413a3e73 flags:# from_switch_webview:flags.1?true from_side_menu:flags.2?true compact:flags.7?true fullscreen:flags.8?true bot:InputUser url:flags.3?string start_param:flags.4?string theme_params:flags.0?DataJSON platform:string = WebViewResult"

    bot: _root.TypeInputUser
    platform: str
    from_switch_webview: bool = False
    from_side_menu: bool = False
    compact: bool = False
    fullscreen: bool = False
    url: str | None = None
    start_param: str | None = None
    theme_params: _root.TypeDataJSON | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.from_switch_webview:
            flags |= 2
        if self.from_side_menu:
            flags |= 4
        if self.compact:
            flags |= 0x80
        if self.fullscreen:
            flags |= 0x100
        if self.url is not None:
            flags |= 8
        if self.start_param is not None:
            flags |= 0x10
        if self.theme_params is not None:
            flags |= 1
        out += pack_2I(0x413A3E73, flags)
        self.bot.write_to(out)
        if self.url is not None:
            write_str(out, self.url)
        if self.start_param is not None:
            write_str(out, self.start_param)
        if self.theme_params is not None:
            self.theme_params.write_to(out)
        write_str(out, self.platform)


class SendWebViewResultMessage(Function["_root.TypeWebViewMessageSent"]):
    """Sends web view result message.

    ``messages.sendWebViewResultMessage#0a4314f5 bot_query_id:string result:InputBotInlineResult = WebViewMessageSent``

    :param bot_query_id: The bot query id.
    :param result: The result.

    Result: ``WebViewMessageSent``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 QUERY_ID_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.sendWebViewResultMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A4314F5
    TL_NAME: ClassVar[str] = "messages.sendWebViewResultMessage"
    TL_TYPE: ClassVar[str] = "WebViewMessageSent"
    TL: ClassVar[str] = "messages.sendWebViewResultMessage#0a4314f5 bot_query_id:string result:InputBotInlineResult = WebViewMessageSent"

    bot_query_id: str
    result: _root.TypeInputBotInlineResult

    def write_to(self, out: bytearray) -> None:
        out += b"\xf5\x14\x43\x0a"
        write_str(out, self.bot_query_id)
        self.result.write_to(out)


class SendWebViewData(Function["_root.TypeUpdates"]):
    """Sends web view data.

    ``messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long button_text:string data:string = Updates``

    :param bot: The bot.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param button_text: The button text.
    :param data: The raw data.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.sendWebViewData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDC0242C8
    TL_NAME: ClassVar[str] = "messages.sendWebViewData"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendWebViewData#dc0242c8 bot:InputUser random_id:long button_text:string data:string = Updates"

    bot: _root.TypeInputUser
    random_id: int
    button_text: str
    data: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xc8\x42\x02\xdc"
        self.bot.write_to(out)
        out += pack_q(self.random_id)
        write_str(out, self.button_text)
        write_str(out, self.data)


class TranscribeAudio(Function["TypeTranscribedAudio"]):
    """Writes down what is said: audio.

    ``messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int = messages.TranscribedAudio``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``messages.TranscribedAudio``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MSG_ID_INVALID, 400 MSG_VOICE_MISSING,
        400 MSG_VOICE_TOO_LONG, 400/403/404/406 PEER_ID_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED, 400
        TRANSCRIPTION_FAILED.

    https://core.telegram.org/method/messages.transcribeAudio
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x269E9A49
    TL_NAME: ClassVar[str] = "messages.transcribeAudio"
    TL_TYPE: ClassVar[str] = "messages.TranscribedAudio"
    TL: ClassVar[str] = "messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int = messages.TranscribedAudio"

    peer: _root.TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x49\x9a\x9e\x26"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class RateTranscribedAudio(Function[bool]):
    """Rates transcribed audio.

    ``messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int transcription_id:long good:Bool = Bool``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param transcription_id: Id of the transcription.
    :param good: Whether this applies: good.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.rateTranscribedAudio
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F1D072F
    TL_NAME: ClassVar[str] = "messages.rateTranscribedAudio"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.rateTranscribedAudio#7f1d072f peer:InputPeer msg_id:int transcription_id:long good:Bool = Bool"

    peer: _root.TypeInputPeer
    msg_id: int
    transcription_id: int
    good: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x2f\x07\x1d\x7f"
        self.peer.write_to(out)
        out += pack_iqI(self.msg_id, self.transcription_id, BOOL_IDS[self.good])


class GetCustomEmojiDocuments(Function["list[_root.TypeDocument]"]):
    """Fetches custom emoji documents.

    ``messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> = Vector<Document>``

    :param document_id: The document id.

    Result: ``Vector<Document>``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getCustomEmojiDocuments
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD9AB0F54
    TL_NAME: ClassVar[str] = "messages.getCustomEmojiDocuments"
    TL_TYPE: ClassVar[str] = "Vector<Document>"
    TL: ClassVar[str] = "messages.getCustomEmojiDocuments#d9ab0f54 document_id:Vector<long> = Vector<Document>"

    document_id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x54\x0f\xab\xd9"
        write_longs(out, self.document_id)


class GetEmojiStickers(Function["TypeAllStickers"]):
    """Fetches emoji stickers.

    ``messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.AllStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFBFCA18F
    TL_NAME: ClassVar[str] = "messages.getEmojiStickers"
    TL_TYPE: ClassVar[str] = "messages.AllStickers"
    TL: ClassVar[str] = "messages.getEmojiStickers#fbfca18f hash:long = messages.AllStickers"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xFBFCA18F, self.hash)


class GetFeaturedEmojiStickers(Function["TypeFeaturedStickers"]):
    """Fetches featured emoji stickers.

    ``messages.getFeaturedEmojiStickers#0ecf6736 hash:long = messages.FeaturedStickers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.FeaturedStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getFeaturedEmojiStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0ECF6736
    TL_NAME: ClassVar[str] = "messages.getFeaturedEmojiStickers"
    TL_TYPE: ClassVar[str] = "messages.FeaturedStickers"
    TL: ClassVar[str] = "messages.getFeaturedEmojiStickers#0ecf6736 hash:long = messages.FeaturedStickers"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x0ECF6736, self.hash)


class ReportReaction(Function[bool]):
    """Reports reaction.

    ``messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param reaction_peer: The reaction peer.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MSG_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/messages.reportReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3F64C076
    TL_NAME: ClassVar[str] = "messages.reportReaction"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reportReaction#3f64c076 peer:InputPeer id:int reaction_peer:InputPeer = Bool"

    peer: _root.TypeInputPeer
    id: int
    reaction_peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x76\xc0\x64\x3f"
        self.peer.write_to(out)
        out += pack_i(self.id)
        self.reaction_peer.write_to(out)


class GetTopReactions(Function["TypeReactions"]):
    """Fetches top reactions.

    ``messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions``

    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Reactions``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getTopReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBB8125BA
    TL_NAME: ClassVar[str] = "messages.getTopReactions"
    TL_TYPE: ClassVar[str] = "messages.Reactions"
    TL: ClassVar[str] = "messages.getTopReactions#bb8125ba limit:int hash:long = messages.Reactions"

    limit: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0xBB8125BA, self.limit, self.hash)


class GetRecentReactions(Function["TypeReactions"]):
    """Fetches recent reactions.

    ``messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions``

    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Reactions``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getRecentReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x39461DB2
    TL_NAME: ClassVar[str] = "messages.getRecentReactions"
    TL_TYPE: ClassVar[str] = "messages.Reactions"
    TL: ClassVar[str] = "messages.getRecentReactions#39461db2 limit:int hash:long = messages.Reactions"

    limit: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0x39461DB2, self.limit, self.hash)


class ClearRecentReactions(Function[bool]):
    """Clears recent reactions.

    ``messages.clearRecentReactions#9dfeefb4 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.clearRecentReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9DFEEFB4
    TL_NAME: ClassVar[str] = "messages.clearRecentReactions"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.clearRecentReactions#9dfeefb4 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb4\xef\xfe\x9d"


class GetExtendedMedia(Function["_root.TypeUpdates"]):
    """Fetches extended media.

    ``messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getExtendedMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x84F80814
    TL_NAME: ClassVar[str] = "messages.getExtendedMedia"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.getExtendedMedia#84f80814 peer:InputPeer id:Vector<int> = Updates"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\x08\xf8\x84"
        self.peer.write_to(out)
        write_ints(out, self.id)


class SetDefaultHistoryTTL(Function[bool]):
    """Sets default history ttl.

    ``messages.setDefaultHistoryTTL#9eb51445 period:int = Bool``

    :param period: How long it lasts, in seconds.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TTL_PERIOD_INVALID.

    https://core.telegram.org/method/messages.setDefaultHistoryTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9EB51445
    TL_NAME: ClassVar[str] = "messages.setDefaultHistoryTTL"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.setDefaultHistoryTTL#9eb51445 period:int = Bool"

    period: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x9EB51445, self.period)


class GetDefaultHistoryTTL(Function["_root.TypeDefaultHistoryTTL"]):
    """Fetches default history ttl.

    ``messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL``

    Result: ``DefaultHistoryTTL``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getDefaultHistoryTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x658B7188
    TL_NAME: ClassVar[str] = "messages.getDefaultHistoryTTL"
    TL_TYPE: ClassVar[str] = "DefaultHistoryTTL"
    TL: ClassVar[str] = "messages.getDefaultHistoryTTL#658b7188 = DefaultHistoryTTL"

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\x71\x8b\x65"


class SendBotRequestedPeer(Function["_root.TypeUpdates"]):
    """Sends bot requested peer.

    ``messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer msg_id:flags.0?int webapp_req_id:flags.1?string button_id:int requested_peers:Vector<InputPeer> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param webapp_req_id: The webapp req id.
    :param button_id: Id of the button.
    :param requested_peers: The requested peers.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.sendBotRequestedPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C5CF2A7
    TL_NAME: ClassVar[str] = "messages.sendBotRequestedPeer"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendBotRequestedPeer#6c5cf2a7 flags:# peer:InputPeer msg_id:flags.0?int webapp_req_id:flags.1?string button_id:int requested_peers:Vector<InputPeer> = Updates"

    peer: _root.TypeInputPeer
    button_id: int
    requested_peers: list[_root.TypeInputPeer]
    msg_id: int | None = None
    webapp_req_id: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.msg_id is not None:
            flags |= 1
        if self.webapp_req_id is not None:
            flags |= 2
        out += pack_2I(0x6C5CF2A7, flags)
        self.peer.write_to(out)
        if self.msg_id is not None:
            out += pack_i(self.msg_id)
        if self.webapp_req_id is not None:
            write_str(out, self.webapp_req_id)
        out += pack_i(self.button_id)
        write_objects(out, self.requested_peers)


class GetEmojiGroups(Function["TypeEmojiGroups"]):
    """Fetches emoji groups.

    ``messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.EmojiGroups``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiGroups
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7488CE5B
    TL_NAME: ClassVar[str] = "messages.getEmojiGroups"
    TL_TYPE: ClassVar[str] = "messages.EmojiGroups"
    TL: ClassVar[str] = "messages.getEmojiGroups#7488ce5b hash:int = messages.EmojiGroups"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x7488CE5B, self.hash)


class GetEmojiStatusGroups(Function["TypeEmojiGroups"]):
    """Fetches emoji status groups.

    ``messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.EmojiGroups``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiStatusGroups
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2ECD56CD
    TL_NAME: ClassVar[str] = "messages.getEmojiStatusGroups"
    TL_TYPE: ClassVar[str] = "messages.EmojiGroups"
    TL: ClassVar[str] = "messages.getEmojiStatusGroups#2ecd56cd hash:int = messages.EmojiGroups"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x2ECD56CD, self.hash)


class GetEmojiProfilePhotoGroups(Function["TypeEmojiGroups"]):
    """Fetches emoji profile photo groups.

    ``messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.EmojiGroups``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiProfilePhotoGroups
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x21A548F3
    TL_NAME: ClassVar[str] = "messages.getEmojiProfilePhotoGroups"
    TL_TYPE: ClassVar[str] = "messages.EmojiGroups"
    TL: ClassVar[str] = "messages.getEmojiProfilePhotoGroups#21a548f3 hash:int = messages.EmojiGroups"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x21A548F3, self.hash)


class SearchCustomEmoji(Function["_root.TypeEmojiList"]):
    """Searches custom emoji.

    ``messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList``

    :param emoticon: The emoji.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``EmojiList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMOTICON_EMPTY.

    https://core.telegram.org/method/messages.searchCustomEmoji
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2C11C0D7
    TL_NAME: ClassVar[str] = "messages.searchCustomEmoji"
    TL_TYPE: ClassVar[str] = "EmojiList"
    TL: ClassVar[str] = "messages.searchCustomEmoji#2c11c0d7 emoticon:string hash:long = EmojiList"

    emoticon: str
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xd7\xc0\x11\x2c"
        write_str(out, self.emoticon)
        out += pack_q(self.hash)


class TogglePeerTranslations(Function[bool]):
    """Switches on or off: peer translations.

    ``messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true peer:InputPeer = Bool``

    :param disabled: Whether this applies: disabled.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.togglePeerTranslations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE47CB579
    TL_NAME: ClassVar[str] = "messages.togglePeerTranslations"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true peer:InputPeer = Bool"

    peer: _root.TypeInputPeer
    disabled: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.disabled:
            flags |= 1
        out += pack_2I(0xE47CB579, flags)
        self.peer.write_to(out)


class GetBotApp(Function["TypeBotApp"]):
    """Fetches bot app.

    ``messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp``

    :param app: The app.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.BotApp``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_APP_BOT_INVALID, 400 BOT_APP_INVALID, 400 BOT_APP_SHORTNAME_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getBotApp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x34FDC5C3
    TL_NAME: ClassVar[str] = "messages.getBotApp"
    TL_TYPE: ClassVar[str] = "messages.BotApp"
    TL: ClassVar[str] = "messages.getBotApp#34fdc5c3 app:InputBotApp hash:long = messages.BotApp"

    app: _root.TypeInputBotApp
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc3\xc5\xfd\x34"
        self.app.write_to(out)
        out += pack_q(self.hash)


class RequestAppWebView(Function["_root.TypeWebViewResult"]):
    """Requests app web view.

    ``messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp start_param:flags.1?string theme_params:flags.2?DataJSON platform:string = WebViewResult``

    :param write_allowed: Whether this applies: write allowed.
    :param compact: Whether this applies: compact.
    :param fullscreen: Whether this applies: fullscreen.
    :param peer: The chat, user or channel it concerns.
    :param app: The app.
    :param start_param: The start param.
    :param theme_params: The theme params.
    :param platform: The platform.

    Result: ``WebViewResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_APP_BOT_INVALID, 400 BOT_APP_INVALID, 400 BOT_APP_SHORTNAME_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 MSG_ID_INVALID, 400 THEME_PARAMS_INVALID.

    https://core.telegram.org/method/messages.requestAppWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x53618BCE
    TL_NAME: ClassVar[str] = "messages.requestAppWebView"
    TL_TYPE: ClassVar[str] = "WebViewResult"
    TL: ClassVar[str] = "messages.requestAppWebView#53618bce flags:# write_allowed:flags.0?true compact:flags.7?true fullscreen:flags.8?true peer:InputPeer app:InputBotApp start_param:flags.1?string theme_params:flags.2?DataJSON platform:string = WebViewResult"

    peer: _root.TypeInputPeer
    app: _root.TypeInputBotApp
    platform: str
    write_allowed: bool = False
    compact: bool = False
    fullscreen: bool = False
    start_param: str | None = None
    theme_params: _root.TypeDataJSON | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.write_allowed:
            flags |= 1
        if self.compact:
            flags |= 0x80
        if self.fullscreen:
            flags |= 0x100
        if self.start_param is not None:
            flags |= 2
        if self.theme_params is not None:
            flags |= 4
        out += pack_2I(0x53618BCE, flags)
        self.peer.write_to(out)
        self.app.write_to(out)
        if self.start_param is not None:
            write_str(out, self.start_param)
        if self.theme_params is not None:
            self.theme_params.write_to(out)
        write_str(out, self.platform)


class SetChatWallPaper(Function["_root.TypeUpdates"]):
    """Sets chat wall paper.

    ``messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper settings:flags.2?WallPaperSettings id:flags.1?int = Updates``

    :param for_both: Whether this applies: for both.
    :param revert: Whether this applies: revert.
    :param peer: The chat, user or channel it concerns.
    :param wallpaper: The wallpaper.
    :param settings: The settings.
    :param id: The id.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        WALLPAPER_INVALID, 400 WALLPAPER_NOT_FOUND.

    https://core.telegram.org/method/messages.setChatWallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FFACAE1
    TL_NAME: ClassVar[str] = "messages.setChatWallPaper"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.setChatWallPaper#8ffacae1 flags:# for_both:flags.3?true revert:flags.4?true peer:InputPeer wallpaper:flags.0?InputWallPaper settings:flags.2?WallPaperSettings id:flags.1?int = Updates"

    peer: _root.TypeInputPeer
    for_both: bool = False
    revert: bool = False
    wallpaper: _root.TypeInputWallPaper | None = None
    settings: _root.TypeWallPaperSettings | None = None
    id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.for_both:
            flags |= 8
        if self.revert:
            flags |= 0x10
        if self.wallpaper is not None:
            flags |= 1
        if self.settings is not None:
            flags |= 4
        if self.id is not None:
            flags |= 2
        out += pack_2I(0x8FFACAE1, flags)
        self.peer.write_to(out)
        if self.wallpaper is not None:
            self.wallpaper.write_to(out)
        if self.settings is not None:
            self.settings.write_to(out)
        if self.id is not None:
            out += pack_i(self.id)


class SearchEmojiStickerSets(Function["TypeFoundStickerSets"]):
    """Searches emoji sticker sets.

    ``messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets``

    :param exclude_featured: Whether this applies: exclude featured.
    :param q: What to search for.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.FoundStickerSets``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.searchEmojiStickerSets
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x92B4494C
    TL_NAME: ClassVar[str] = "messages.searchEmojiStickerSets"
    TL_TYPE: ClassVar[str] = "messages.FoundStickerSets"
    TL: ClassVar[str] = "messages.searchEmojiStickerSets#92b4494c flags:# exclude_featured:flags.0?true q:string hash:long = messages.FoundStickerSets"

    q: str
    hash: int
    exclude_featured: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.exclude_featured:
            flags |= 1
        out += pack_2I(0x92B4494C, flags)
        write_str(out, self.q)
        out += pack_q(self.hash)


class GetSavedDialogs(Function["TypeSavedDialogs"]):
    """Fetches saved dialogs.

    ``messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true parent_peer:flags.1?InputPeer offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs``

    :param exclude_pinned: Whether this applies: exclude pinned.
    :param parent_peer: The parent peer.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param offset_peer: The chat that the last page ended with; inputPeerEmpty for the first page.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.SavedDialogs``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getSavedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E91FC99
    TL_NAME: ClassVar[str] = "messages.getSavedDialogs"
    TL_TYPE: ClassVar[str] = "messages.SavedDialogs"
    TL: ClassVar[str] = "messages.getSavedDialogs#1e91fc99 flags:# exclude_pinned:flags.0?true parent_peer:flags.1?InputPeer offset_date:int offset_id:int offset_peer:InputPeer limit:int hash:long = messages.SavedDialogs"

    offset_date: int
    offset_id: int
    offset_peer: _root.TypeInputPeer
    limit: int
    hash: int
    exclude_pinned: bool = False
    parent_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.exclude_pinned:
            flags |= 1
        if self.parent_peer is not None:
            flags |= 2
        out += pack_2I(0x1E91FC99, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)
        out += pack_2i(self.offset_date, self.offset_id)
        self.offset_peer.write_to(out)
        out += pack_iq(self.limit, self.hash)


class GetSavedHistory(Function["TypeMessages"]):
    """Fetches saved history.

    ``messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages``

    :param parent_peer: The parent peer.
    :param peer: The chat, user or channel it concerns.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param add_offset: How many entries to shift the page by; negative ones reach to newer entries.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        PARENT_PEER_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getSavedHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x998AB009
    TL_NAME: ClassVar[str] = "messages.getSavedHistory"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getSavedHistory#998ab009 flags:# parent_peer:flags.0?InputPeer peer:InputPeer offset_id:int offset_date:int add_offset:int limit:int max_id:int min_id:int hash:long = messages.Messages"

    peer: _root.TypeInputPeer
    offset_id: int
    offset_date: int
    add_offset: int
    limit: int
    max_id: int
    min_id: int
    hash: int
    parent_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.parent_peer is not None:
            flags |= 1
        out += pack_2I(0x998AB009, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)
        self.peer.write_to(out)
        out += pack_6iq(self.offset_id, self.offset_date, self.add_offset, self.limit, self.max_id, self.min_id, self.hash)


class DeleteSavedHistory(Function["TypeAffectedHistory"]):
    """Deletes saved history.

    ``messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory``

    :param parent_peer: The parent peer.
    :param peer: The chat, user or channel it concerns.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_date: Only entries after this time, in Unix seconds.
    :param max_date: Only entries before this time, in Unix seconds.

    Result: ``messages.AffectedHistory``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteSavedHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4DC5085F
    TL_NAME: ClassVar[str] = "messages.deleteSavedHistory"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.deleteSavedHistory#4dc5085f flags:# parent_peer:flags.0?InputPeer peer:InputPeer max_id:int min_date:flags.2?int max_date:flags.3?int = messages.AffectedHistory"

    peer: _root.TypeInputPeer
    max_id: int
    parent_peer: _root.TypeInputPeer | None = None
    min_date: int | None = None
    max_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.parent_peer is not None:
            flags |= 1
        if self.min_date is not None:
            flags |= 4
        if self.max_date is not None:
            flags |= 8
        out += pack_2I(0x4DC5085F, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)
        self.peer.write_to(out)
        out += pack_i(self.max_id)
        if self.min_date is not None:
            out += pack_i(self.min_date)
        if self.max_date is not None:
            out += pack_i(self.max_date)


class GetPinnedSavedDialogs(Function["TypeSavedDialogs"]):
    """Fetches pinned saved dialogs.

    ``messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs``

    Result: ``messages.SavedDialogs``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getPinnedSavedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD63D94E0
    TL_NAME: ClassVar[str] = "messages.getPinnedSavedDialogs"
    TL_TYPE: ClassVar[str] = "messages.SavedDialogs"
    TL: ClassVar[str] = "messages.getPinnedSavedDialogs#d63d94e0 = messages.SavedDialogs"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe0\x94\x3d\xd6"


class ToggleSavedDialogPin(Function[bool]):
    """Switches on or off: saved dialog pin.

    ``messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true peer:InputDialogPeer = Bool``

    :param pinned: It is pinned.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.toggleSavedDialogPin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC81BBDE
    TL_NAME: ClassVar[str] = "messages.toggleSavedDialogPin"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true peer:InputDialogPeer = Bool"

    peer: _root.TypeInputDialogPeer
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 1
        out += pack_2I(0xAC81BBDE, flags)
        self.peer.write_to(out)


class ReorderPinnedSavedDialogs(Function[bool]):
    """Puts into another order: pinned saved dialogs.

    ``messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true order:Vector<InputDialogPeer> = Bool``

    :param force: Whether this applies: force.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.reorderPinnedSavedDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8B716587
    TL_NAME: ClassVar[str] = "messages.reorderPinnedSavedDialogs"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reorderPinnedSavedDialogs#8b716587 flags:# force:flags.0?true order:Vector<InputDialogPeer> = Bool"

    order: list[_root.TypeInputDialogPeer]
    force: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.force:
            flags |= 1
        out += pack_2I(0x8B716587, flags)
        write_objects(out, self.order)


class GetSavedReactionTags(Function["TypeSavedReactionTags"]):
    """Fetches saved reaction tags.

    ``messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long = messages.SavedReactionTags``

    :param peer: The chat, user or channel it concerns.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.SavedReactionTags``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getSavedReactionTags
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3637E05B
    TL_NAME: ClassVar[str] = "messages.getSavedReactionTags"
    TL_TYPE: ClassVar[str] = "messages.SavedReactionTags"
    TL: ClassVar[str] = "messages.getSavedReactionTags#3637e05b flags:# peer:flags.0?InputPeer hash:long = messages.SavedReactionTags"

    hash: int
    peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer is not None:
            flags |= 1
        out += pack_2I(0x3637E05B, flags)
        if self.peer is not None:
            self.peer.write_to(out)
        out += pack_q(self.hash)


class UpdateSavedReactionTag(Function[bool]):
    """Changes saved reaction tag.

    ``messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction title:flags.0?string = Bool``

    :param reaction: The reaction.
    :param title: The title.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 PREMIUM_ACCOUNT_REQUIRED, 400
        REACTION_INVALID.

    https://core.telegram.org/method/messages.updateSavedReactionTag
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60297DEC
    TL_NAME: ClassVar[str] = "messages.updateSavedReactionTag"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction title:flags.0?string = Bool"

    reaction: _root.TypeReaction
    title: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        out += pack_2I(0x60297DEC, flags)
        self.reaction.write_to(out)
        if self.title is not None:
            write_str(out, self.title)


class GetDefaultTagReactions(Function["TypeReactions"]):
    """Fetches default tag reactions.

    ``messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Reactions``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getDefaultTagReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDF93428
    TL_NAME: ClassVar[str] = "messages.getDefaultTagReactions"
    TL_TYPE: ClassVar[str] = "messages.Reactions"
    TL: ClassVar[str] = "messages.getDefaultTagReactions#bdf93428 hash:long = messages.Reactions"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xBDF93428, self.hash)


class GetOutboxReadDate(Function["_root.TypeOutboxReadDate"]):
    """Fetches outbox read date.

    ``messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``OutboxReadDate``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400
        MESSAGE_NOT_READ_YET, 400 MESSAGE_TOO_OLD, 400/403/404/406 PEER_ID_INVALID, 403 USER_PRIVACY_RESTRICTED, 403
        YOUR_PRIVACY_RESTRICTED.

    https://core.telegram.org/method/messages.getOutboxReadDate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C4BFE5D
    TL_NAME: ClassVar[str] = "messages.getOutboxReadDate"
    TL_TYPE: ClassVar[str] = "OutboxReadDate"
    TL: ClassVar[str] = "messages.getOutboxReadDate#8c4bfe5d peer:InputPeer msg_id:int = OutboxReadDate"

    peer: _root.TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\xfe\x4b\x8c"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class GetQuickReplies(Function["TypeQuickReplies"]):
    """Fetches quick replies.

    ``messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.QuickReplies``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getQuickReplies
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD483F2A8
    TL_NAME: ClassVar[str] = "messages.getQuickReplies"
    TL_TYPE: ClassVar[str] = "messages.QuickReplies"
    TL: ClassVar[str] = "messages.getQuickReplies#d483f2a8 hash:long = messages.QuickReplies"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xD483F2A8, self.hash)


class ReorderQuickReplies(Function[bool]):
    """Puts into another order: quick replies.

    ``messages.reorderQuickReplies#60331907 order:Vector<int> = Bool``

    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/messages.reorderQuickReplies
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60331907
    TL_NAME: ClassVar[str] = "messages.reorderQuickReplies"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reorderQuickReplies#60331907 order:Vector<int> = Bool"

    order: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x07\x19\x33\x60"
        write_ints(out, self.order)


class CheckQuickReplyShortcut(Function[bool]):
    """Checks quick reply shortcut.

    ``messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool``

    :param shortcut: The shortcut.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/messages.checkQuickReplyShortcut
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF1D0FBD3
    TL_NAME: ClassVar[str] = "messages.checkQuickReplyShortcut"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.checkQuickReplyShortcut#f1d0fbd3 shortcut:string = Bool"

    shortcut: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\xfb\xd0\xf1"
        write_str(out, self.shortcut)


class EditQuickReplyShortcut(Function[bool]):
    """Changes quick reply shortcut.

    ``messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string = Bool``

    :param shortcut_id: Id of the shortcut.
    :param shortcut: The shortcut.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 PREMIUM_ACCOUNT_REQUIRED, 400
        SHORTCUT_INVALID.

    https://core.telegram.org/method/messages.editQuickReplyShortcut
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5C003CEF
    TL_NAME: ClassVar[str] = "messages.editQuickReplyShortcut"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string = Bool"

    shortcut_id: int
    shortcut: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x5C003CEF, self.shortcut_id)
        write_str(out, self.shortcut)


class DeleteQuickReplyShortcut(Function[bool]):
    """Deletes quick reply shortcut.

    ``messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool``

    :param shortcut_id: Id of the shortcut.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SHORTCUT_INVALID.

    https://core.telegram.org/method/messages.deleteQuickReplyShortcut
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3CC04740
    TL_NAME: ClassVar[str] = "messages.deleteQuickReplyShortcut"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.deleteQuickReplyShortcut#3cc04740 shortcut_id:int = Bool"

    shortcut_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x3CC04740, self.shortcut_id)


class GetQuickReplyMessages(Function["TypeMessages"]):
    """Fetches quick reply messages.

    ``messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int id:flags.0?Vector<int> hash:long = messages.Messages``

    :param shortcut_id: Id of the shortcut.
    :param id: The ids.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SHORTCUT_INVALID.

    https://core.telegram.org/method/messages.getQuickReplyMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x94A495C3
    TL_NAME: ClassVar[str] = "messages.getQuickReplyMessages"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getQuickReplyMessages#94a495c3 flags:# shortcut_id:int id:flags.0?Vector<int> hash:long = messages.Messages"

    shortcut_id: int
    hash: int
    id: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.id is not None:
            flags |= 1
        out += pack_2Ii(0x94A495C3, flags, self.shortcut_id)
        if self.id is not None:
            write_ints(out, self.id)
        out += pack_q(self.hash)


class SendQuickReplyMessages(Function["_root.TypeUpdates"]):
    """Sends quick reply messages.

    ``messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int id:Vector<int> random_id:Vector<long> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param shortcut_id: Id of the shortcut.
    :param id: The ids.
    :param random_id: A random number of your own; the server drops a second message with the same one.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400/403
        PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/messages.sendQuickReplyMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C750DE1
    TL_NAME: ClassVar[str] = "messages.sendQuickReplyMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendQuickReplyMessages#6c750de1 peer:InputPeer shortcut_id:int id:Vector<int> random_id:Vector<long> = Updates"

    peer: _root.TypeInputPeer
    shortcut_id: int
    id: list[int]
    random_id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\x0d\x75\x6c"
        self.peer.write_to(out)
        out += pack_i(self.shortcut_id)
        write_ints(out, self.id)
        write_longs(out, self.random_id)


class DeleteQuickReplyMessages(Function["_root.TypeUpdates"]):
    """Deletes quick reply messages.

    ``messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> = Updates``

    :param shortcut_id: Id of the shortcut.
    :param id: The ids.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SHORTCUT_INVALID.

    https://core.telegram.org/method/messages.deleteQuickReplyMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE105E910
    TL_NAME: ClassVar[str] = "messages.deleteQuickReplyMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.deleteQuickReplyMessages#e105e910 shortcut_id:int id:Vector<int> = Updates"

    shortcut_id: int
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE105E910, self.shortcut_id)
        write_ints(out, self.id)


class ToggleDialogFilterTags(Function[bool]):
    """Switches on or off: dialog filter tags.

    ``messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool``

    :param enabled: Whether this applies: enabled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/messages.toggleDialogFilterTags
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFD2DDA49
    TL_NAME: ClassVar[str] = "messages.toggleDialogFilterTags"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool"

    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0xFD2DDA49, BOOL_IDS[self.enabled])


class GetMyStickers(Function["TypeMyStickers"]):
    """Fetches my stickers.

    ``messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers``

    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param limit: How many to answer at most.

    Result: ``messages.MyStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getMyStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD0B5E1FC
    TL_NAME: ClassVar[str] = "messages.getMyStickers"
    TL_TYPE: ClassVar[str] = "messages.MyStickers"
    TL: ClassVar[str] = "messages.getMyStickers#d0b5e1fc offset_id:long limit:int = messages.MyStickers"

    offset_id: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xD0B5E1FC, self.offset_id, self.limit)


class GetEmojiStickerGroups(Function["TypeEmojiGroups"]):
    """Fetches emoji sticker groups.

    ``messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.EmojiGroups``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiStickerGroups
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1DD840F5
    TL_NAME: ClassVar[str] = "messages.getEmojiStickerGroups"
    TL_TYPE: ClassVar[str] = "messages.EmojiGroups"
    TL: ClassVar[str] = "messages.getEmojiStickerGroups#1dd840f5 hash:int = messages.EmojiGroups"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x1DD840F5, self.hash)


class GetAvailableEffects(Function["TypeAvailableEffects"]):
    """Fetches available effects.

    ``messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.AvailableEffects``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getAvailableEffects
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDEA20A39
    TL_NAME: ClassVar[str] = "messages.getAvailableEffects"
    TL_TYPE: ClassVar[str] = "messages.AvailableEffects"
    TL: ClassVar[str] = "messages.getAvailableEffects#dea20a39 hash:int = messages.AvailableEffects"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xDEA20A39, self.hash)


class EditFactCheck(Function["_root.TypeUpdates"]):
    """Changes fact check.

    ``messages.editFactCheck#0589ee75 peer:InputPeer msg_id:int text:TextWithEntities = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param text: The text.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 403 CHAT_ACTION_FORBIDDEN, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.editFactCheck
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0589EE75
    TL_NAME: ClassVar[str] = "messages.editFactCheck"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editFactCheck#0589ee75 peer:InputPeer msg_id:int text:TextWithEntities = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    text: _root.TypeTextWithEntities

    def write_to(self, out: bytearray) -> None:
        out += b"\x75\xee\x89\x05"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        self.text.write_to(out)


class DeleteFactCheck(Function["_root.TypeUpdates"]):
    """Deletes fact check.

    ``messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 403 CHAT_ACTION_FORBIDDEN, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteFactCheck
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1DA940C
    TL_NAME: ClassVar[str] = "messages.deleteFactCheck"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.deleteFactCheck#d1da940c peer:InputPeer msg_id:int = Updates"

    peer: _root.TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x0c\x94\xda\xd1"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class GetFactCheck(Function["list[_root.TypeFactCheck]"]):
    """Fetches fact check.

    ``messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> = Vector<FactCheck>``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``Vector<FactCheck>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getFactCheck
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB9CDC5EE
    TL_NAME: ClassVar[str] = "messages.getFactCheck"
    TL_TYPE: ClassVar[str] = "Vector<FactCheck>"
    TL: ClassVar[str] = "messages.getFactCheck#b9cdc5ee peer:InputPeer msg_id:Vector<int> = Vector<FactCheck>"

    peer: _root.TypeInputPeer
    msg_id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\xc5\xcd\xb9"
        self.peer.write_to(out)
        write_ints(out, self.msg_id)


class RequestMainWebView(Function["_root.TypeWebViewResult"]):
    """Requests main web view.

    ``messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser start_param:flags.1?string theme_params:flags.0?DataJSON platform:string = WebViewResult``

    :param compact: Whether this applies: compact.
    :param fullscreen: Whether this applies: fullscreen.
    :param peer: The chat, user or channel it concerns.
    :param bot: The bot.
    :param start_param: The start param.
    :param theme_params: The theme params.
    :param platform: The platform.

    Result: ``WebViewResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.requestMainWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC9E01E7B
    TL_NAME: ClassVar[str] = "messages.requestMainWebView"
    TL_TYPE: ClassVar[str] = "WebViewResult"
    TL: ClassVar[str] = "messages.requestMainWebView#c9e01e7b flags:# compact:flags.7?true fullscreen:flags.8?true peer:InputPeer bot:InputUser start_param:flags.1?string theme_params:flags.0?DataJSON platform:string = WebViewResult"

    peer: _root.TypeInputPeer
    bot: _root.TypeInputUser
    platform: str
    compact: bool = False
    fullscreen: bool = False
    start_param: str | None = None
    theme_params: _root.TypeDataJSON | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.compact:
            flags |= 0x80
        if self.fullscreen:
            flags |= 0x100
        if self.start_param is not None:
            flags |= 2
        if self.theme_params is not None:
            flags |= 1
        out += pack_2I(0xC9E01E7B, flags)
        self.peer.write_to(out)
        self.bot.write_to(out)
        if self.start_param is not None:
            write_str(out, self.start_param)
        if self.theme_params is not None:
            self.theme_params.write_to(out)
        write_str(out, self.platform)


class SendPaidReaction(Function["_root.TypeUpdates"]):
    """Sends paid reaction.

    ``messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int random_id:long private:flags.0?PaidReactionPrivacy = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param count: How many there are in all.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param private: The private.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BALANCE_TOO_LOW, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_WRITE_FORBIDDEN, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 RANDOM_ID_EMPTY, 400 RANDOM_ID_EXPIRED, 400 REACTIONS_COUNT_INVALID, 400
        SEND_AS_PEER_INVALID.

    https://core.telegram.org/method/messages.sendPaidReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x58BBCB50
    TL_NAME: ClassVar[str] = "messages.sendPaidReaction"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.sendPaidReaction#58bbcb50 flags:# peer:InputPeer msg_id:int count:int random_id:long private:flags.0?PaidReactionPrivacy = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    count: int
    random_id: int
    private: _root.TypePaidReactionPrivacy | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.private is not None:
            flags |= 1
        out += pack_2I(0x58BBCB50, flags)
        self.peer.write_to(out)
        out += pack_2iq(self.msg_id, self.count, self.random_id)
        if self.private is not None:
            self.private.write_to(out)


class TogglePaidReactionPrivacy(Function[bool]):
    """Switches on or off: paid reaction privacy.

    ``messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int private:PaidReactionPrivacy = Bool``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param private: The private.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        REACTION_EMPTY.

    https://core.telegram.org/method/messages.togglePaidReactionPrivacy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x435885B5
    TL_NAME: ClassVar[str] = "messages.togglePaidReactionPrivacy"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int private:PaidReactionPrivacy = Bool"

    peer: _root.TypeInputPeer
    msg_id: int
    private: _root.TypePaidReactionPrivacy

    def write_to(self, out: bytearray) -> None:
        out += b"\xb5\x85\x58\x43"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        self.private.write_to(out)


class GetPaidReactionPrivacy(Function["_root.TypeUpdates"]):
    """Fetches paid reaction privacy.

    ``messages.getPaidReactionPrivacy#472455aa = Updates``

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getPaidReactionPrivacy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x472455AA
    TL_NAME: ClassVar[str] = "messages.getPaidReactionPrivacy"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.getPaidReactionPrivacy#472455aa = Updates"

    def write_to(self, out: bytearray) -> None:
        out += b"\xaa\x55\x24\x47"


class ViewSponsoredMessage(Function[bool]):
    """Counts a view of sponsored message.

    ``messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool``

    :param random_id: A random number of your own; the server drops a second message with the same one.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.viewSponsoredMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x269E3643
    TL_NAME: ClassVar[str] = "messages.viewSponsoredMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool"

    random_id: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x43\x36\x9e\x26"
        write_bytes(out, self.random_id)


class ClickSponsoredMessage(Function[bool]):
    """Counts a click on sponsored message.

    ``messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true fullscreen:flags.1?true random_id:bytes = Bool``

    :param media: The attached media.
    :param fullscreen: Whether this applies: fullscreen.
    :param random_id: A random number of your own; the server drops a second message with the same one.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.clickSponsoredMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8235057E
    TL_NAME: ClassVar[str] = "messages.clickSponsoredMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.clickSponsoredMessage#8235057e flags:# media:flags.0?true fullscreen:flags.1?true random_id:bytes = Bool"

    random_id: bytes
    media: bool = False
    fullscreen: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.media:
            flags |= 1
        if self.fullscreen:
            flags |= 2
        out += pack_2I(0x8235057E, flags)
        write_bytes(out, self.random_id)


class ReportSponsoredMessage(Function["_channels.TypeSponsoredMessageReportResult"]):
    """Reports sponsored message.

    ``messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes = channels.SponsoredMessageReportResult``

    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param option: The chosen option.

    Result: ``channels.SponsoredMessageReportResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.reportSponsoredMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x12CBF0C4
    TL_NAME: ClassVar[str] = "messages.reportSponsoredMessage"
    TL_TYPE: ClassVar[str] = "channels.SponsoredMessageReportResult"
    TL: ClassVar[str] = "messages.reportSponsoredMessage#12cbf0c4 random_id:bytes option:bytes = channels.SponsoredMessageReportResult"

    random_id: bytes
    option: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\xf0\xcb\x12"
        write_bytes(out, self.random_id)
        write_bytes(out, self.option)


class GetSponsoredMessages(Function["TypeSponsoredMessages"]):
    """Fetches sponsored messages.

    ``messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int = messages.SponsoredMessages``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``messages.SponsoredMessages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MESSAGE_ID_INVALID, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/messages.getSponsoredMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3D6CE850
    TL_NAME: ClassVar[str] = "messages.getSponsoredMessages"
    TL_TYPE: ClassVar[str] = "messages.SponsoredMessages"
    TL: ClassVar[str] = "messages.getSponsoredMessages#3d6ce850 flags:# peer:InputPeer msg_id:flags.0?int = messages.SponsoredMessages"

    peer: _root.TypeInputPeer
    msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.msg_id is not None:
            flags |= 1
        out += pack_2I(0x3D6CE850, flags)
        self.peer.write_to(out)
        if self.msg_id is not None:
            out += pack_i(self.msg_id)


class SavePreparedInlineMessage(Function["TypeBotPreparedInlineMessage"]):
    """Saves prepared inline message.

    ``messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> = messages.BotPreparedInlineMessage``

    :param result: The result.
    :param user_id: Id of the user.
    :param peer_types: The peer types.

    Result: ``messages.BotPreparedInlineMessage``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 RESULT_ID_INVALID, 400
        SEND_MESSAGE_GAME_INVALID, 400 USER_BOT_REQUIRED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/messages.savePreparedInlineMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF21F7F2F
    TL_NAME: ClassVar[str] = "messages.savePreparedInlineMessage"
    TL_TYPE: ClassVar[str] = "messages.BotPreparedInlineMessage"
    TL: ClassVar[str] = "messages.savePreparedInlineMessage#f21f7f2f flags:# result:InputBotInlineResult user_id:InputUser peer_types:flags.0?Vector<InlineQueryPeerType> = messages.BotPreparedInlineMessage"

    result: _root.TypeInputBotInlineResult
    user_id: _root.TypeInputUser
    peer_types: list[_root.TypeInlineQueryPeerType] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer_types is not None:
            flags |= 1
        out += pack_2I(0xF21F7F2F, flags)
        self.result.write_to(out)
        self.user_id.write_to(out)
        if self.peer_types is not None:
            write_objects(out, self.peer_types)


class GetPreparedInlineMessage(Function["TypePreparedInlineMessage"]):
    """Fetches prepared inline message.

    ``messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string = messages.PreparedInlineMessage``

    :param bot: The bot.
    :param id: The id.

    Result: ``messages.PreparedInlineMessage``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 ID_EXPIRED, 400 ID_INVALID.

    https://core.telegram.org/method/messages.getPreparedInlineMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x857EBDB8
    TL_NAME: ClassVar[str] = "messages.getPreparedInlineMessage"
    TL_TYPE: ClassVar[str] = "messages.PreparedInlineMessage"
    TL: ClassVar[str] = "messages.getPreparedInlineMessage#857ebdb8 bot:InputUser id:string = messages.PreparedInlineMessage"

    bot: _root.TypeInputUser
    id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\xbd\x7e\x85"
        self.bot.write_to(out)
        write_str(out, self.id)


class SearchStickers(Function["TypeFoundStickers"]):
    """Searches stickers.

    ``messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string emoticon:string lang_code:Vector<string> offset:int limit:int hash:long = messages.FoundStickers``

    :param emojis: Whether this applies: emojis.
    :param q: What to search for.
    :param emoticon: The emoji.
    :param lang_code: The language, as an ISO 639-1 code.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.FoundStickers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.searchStickers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x29B1C66A
    TL_NAME: ClassVar[str] = "messages.searchStickers"
    TL_TYPE: ClassVar[str] = "messages.FoundStickers"
    TL: ClassVar[str] = "messages.searchStickers#29b1c66a flags:# emojis:flags.0?true q:string emoticon:string lang_code:Vector<string> offset:int limit:int hash:long = messages.FoundStickers"

    q: str
    emoticon: str
    lang_code: list[str]
    offset: int
    limit: int
    hash: int
    emojis: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.emojis:
            flags |= 1
        out += pack_2I(0x29B1C66A, flags)
        write_str(out, self.q)
        write_str(out, self.emoticon)
        write_strs(out, self.lang_code)
        out += pack_2iq(self.offset, self.limit, self.hash)


class ReportMessagesDelivery(Function[bool]):
    """Reports messages delivery.

    ``messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true peer:InputPeer id:Vector<int> = Bool``

    :param push: Whether this applies: push.
    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.reportMessagesDelivery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5A6D7395
    TL_NAME: ClassVar[str] = "messages.reportMessagesDelivery"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reportMessagesDelivery#5a6d7395 flags:# push:flags.0?true peer:InputPeer id:Vector<int> = Bool"

    peer: _root.TypeInputPeer
    id: list[int]
    push: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.push:
            flags |= 1
        out += pack_2I(0x5A6D7395, flags)
        self.peer.write_to(out)
        write_ints(out, self.id)


class GetSavedDialogsByID(Function["TypeSavedDialogs"]):
    """Fetches saved dialogs by id.

    ``messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer ids:Vector<InputPeer> = messages.SavedDialogs``

    :param parent_peer: The parent peer.
    :param ids: The ids.

    Result: ``messages.SavedDialogs``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getSavedDialogsByID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F6F9C96
    TL_NAME: ClassVar[str] = "messages.getSavedDialogsByID"
    TL_TYPE: ClassVar[str] = "messages.SavedDialogs"
    TL: ClassVar[str] = "messages.getSavedDialogsByID#6f6f9c96 flags:# parent_peer:flags.1?InputPeer ids:Vector<InputPeer> = messages.SavedDialogs"

    ids: list[_root.TypeInputPeer]
    parent_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.parent_peer is not None:
            flags |= 2
        out += pack_2I(0x6F6F9C96, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)
        write_objects(out, self.ids)


class ReadSavedHistory(Function[bool]):
    """Marks as read: saved history.

    ``messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer max_id:int = Bool``

    :param parent_peer: The parent peer.
    :param peer: The chat, user or channel it concerns.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400
        PARENT_PEER_INVALID.

    https://core.telegram.org/method/messages.readSavedHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBA4A3B5B
    TL_NAME: ClassVar[str] = "messages.readSavedHistory"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.readSavedHistory#ba4a3b5b parent_peer:InputPeer peer:InputPeer max_id:int = Bool"

    parent_peer: _root.TypeInputPeer
    peer: _root.TypeInputPeer
    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\x3b\x4a\xba"
        self.parent_peer.write_to(out)
        self.peer.write_to(out)
        out += pack_i(self.max_id)


class ToggleTodoCompleted(Function["_root.TypeUpdates"]):
    """Switches on or off: todo completed.

    ``messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int completed:Vector<int> incompleted:Vector<int> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param completed: The completed.
    :param incompleted: The incompleted.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.toggleTodoCompleted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD3E03124
    TL_NAME: ClassVar[str] = "messages.toggleTodoCompleted"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int completed:Vector<int> incompleted:Vector<int> = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    completed: list[int]
    incompleted: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x24\x31\xe0\xd3"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        write_ints(out, self.completed)
        write_ints(out, self.incompleted)


class AppendTodoList(Function["_root.TypeUpdates"]):
    """Appends to todo list.

    ``messages.appendTodoList#21a61057 peer:InputPeer msg_id:int list:Vector<TodoItem> = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param list: The list.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 TODO_ITEM_DUPLICATE, 400 TODO_NOT_MODIFIED.

    https://core.telegram.org/method/messages.appendTodoList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x21A61057
    TL_NAME: ClassVar[str] = "messages.appendTodoList"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.appendTodoList#21a61057 peer:InputPeer msg_id:int list:Vector<TodoItem> = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    list: builtins.list[_root.TypeTodoItem]

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\x10\xa6\x21"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        write_objects(out, self.list)


class ToggleSuggestedPostApproval(Function["_root.TypeUpdates"]):
    """Switches on or off: suggested post approval.

    ``messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true peer:InputPeer msg_id:int schedule_date:flags.0?int reject_comment:flags.2?string = Updates``

    :param reject: Whether this applies: reject.
    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param schedule_date: When to send it, in Unix seconds.
    :param reject_comment: The reject comment.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.toggleSuggestedPostApproval
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8107455C
    TL_NAME: ClassVar[str] = "messages.toggleSuggestedPostApproval"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true peer:InputPeer msg_id:int schedule_date:flags.0?int reject_comment:flags.2?string = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    reject: bool = False
    schedule_date: int | None = None
    reject_comment: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reject:
            flags |= 2
        if self.schedule_date is not None:
            flags |= 1
        if self.reject_comment is not None:
            flags |= 4
        out += pack_2I(0x8107455C, flags)
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.reject_comment is not None:
            write_str(out, self.reject_comment)


class GetForumTopics(Function["TypeForumTopics"]):
    """Fetches forum topics.

    ``messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics``

    :param peer: The chat, user or channel it concerns.
    :param q: What to search for.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param offset_topic: The offset topic.
    :param limit: How many to answer at most.

    Result: ``messages.ForumTopics``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_FORUM_MISSING, 400
        CHANNEL_INVALID.

    https://core.telegram.org/method/messages.getForumTopics
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3BA47BFF
    TL_NAME: ClassVar[str] = "messages.getForumTopics"
    TL_TYPE: ClassVar[str] = "messages.ForumTopics"
    TL: ClassVar[str] = "messages.getForumTopics#3ba47bff flags:# peer:InputPeer q:flags.0?string offset_date:int offset_id:int offset_topic:int limit:int = messages.ForumTopics"

    peer: _root.TypeInputPeer
    offset_date: int
    offset_id: int
    offset_topic: int
    limit: int
    q: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.q is not None:
            flags |= 1
        out += pack_2I(0x3BA47BFF, flags)
        self.peer.write_to(out)
        if self.q is not None:
            write_str(out, self.q)
        out += pack_4i(self.offset_date, self.offset_id, self.offset_topic, self.limit)


class GetForumTopicsByID(Function["TypeForumTopics"]):
    """Fetches forum topics by id.

    ``messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> = messages.ForumTopics``

    :param peer: The chat, user or channel it concerns.
    :param topics: The topics.

    Result: ``messages.ForumTopics``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400 TOPICS_EMPTY.

    https://core.telegram.org/method/messages.getForumTopicsByID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAF0A4A08
    TL_NAME: ClassVar[str] = "messages.getForumTopicsByID"
    TL_TYPE: ClassVar[str] = "messages.ForumTopics"
    TL: ClassVar[str] = "messages.getForumTopicsByID#af0a4a08 peer:InputPeer topics:Vector<int> = messages.ForumTopics"

    peer: _root.TypeInputPeer
    topics: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\x4a\x0a\xaf"
        self.peer.write_to(out)
        write_ints(out, self.topics)


class EditForumTopic(Function["_root.TypeUpdates"]):
    """Changes forum topic.

    ``messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates``

    :param peer: The chat, user or channel it concerns.
    :param topic_id: Id of the topic.
    :param title: The title.
    :param icon_emoji_id: Id of the icon emoji.
    :param closed: Whether this applies: closed.
    :param hidden: Whether this applies: hidden.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400
        TOPIC_CLOSE_SEPARATELY, 400 TOPIC_NOT_MODIFIED.

    https://core.telegram.org/method/messages.editForumTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCECC1134
    TL_NAME: ClassVar[str] = "messages.editForumTopic"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = Updates"

    peer: _root.TypeInputPeer
    topic_id: int
    title: str | None = None
    icon_emoji_id: int | None = None
    closed: bool | None = None
    hidden: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        if self.icon_emoji_id is not None:
            flags |= 2
        if self.closed is not None:
            flags |= 4
        if self.hidden is not None:
            flags |= 8
        out += pack_2I(0xCECC1134, flags)
        self.peer.write_to(out)
        out += pack_i(self.topic_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.icon_emoji_id is not None:
            out += pack_q(self.icon_emoji_id)
        if self.closed is not None:
            out += pack_I(BOOL_IDS[self.closed])
        if self.hidden is not None:
            out += pack_I(BOOL_IDS[self.hidden])


class UpdatePinnedForumTopic(Function["_root.TypeUpdates"]):
    """Changes pinned forum topic.

    ``messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool = Updates``

    :param peer: The chat, user or channel it concerns.
    :param topic_id: Id of the topic.
    :param pinned: It is pinned.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/messages.updatePinnedForumTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x175DF251
    TL_NAME: ClassVar[str] = "messages.updatePinnedForumTopic"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool = Updates"

    peer: _root.TypeInputPeer
    topic_id: int
    pinned: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x51\xf2\x5d\x17"
        self.peer.write_to(out)
        out += pack_iI(self.topic_id, BOOL_IDS[self.pinned])


class ReorderPinnedForumTopics(Function["_root.TypeUpdates"]):
    """Puts into another order: pinned forum topics.

    ``messages.reorderPinnedForumTopics#0e7841f0 flags:# force:flags.0?true peer:InputPeer order:Vector<int> = Updates``

    :param force: Whether this applies: force.
    :param peer: The chat, user or channel it concerns.
    :param order: The order.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/messages.reorderPinnedForumTopics
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E7841F0
    TL_NAME: ClassVar[str] = "messages.reorderPinnedForumTopics"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.reorderPinnedForumTopics#0e7841f0 flags:# force:flags.0?true peer:InputPeer order:Vector<int> = Updates"

    peer: _root.TypeInputPeer
    order: list[int]
    force: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.force:
            flags |= 1
        out += pack_2I(0x0E7841F0, flags)
        self.peer.write_to(out)
        write_ints(out, self.order)


class CreateForumTopic(Function["_root.TypeUpdates"]):
    """Creates forum topic.

    ``messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true peer:InputPeer title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates``

    :param title_missing: Whether this applies: title missing.
    :param peer: The chat, user or channel it concerns.
    :param title: The title.
    :param icon_color: The icon color.
    :param icon_emoji_id: Id of the icon emoji.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param send_as: The peer in whose name it is sent.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 403 BOT_FORUM_CREATE_FORBIDDEN, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_FORUM_MISSING, 400 CHANNEL_INVALID, 400/403/404/406 PEER_ID_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/messages.createForumTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2F98C3D5
    TL_NAME: ClassVar[str] = "messages.createForumTopic"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.createForumTopic#2f98c3d5 flags:# title_missing:flags.4?true peer:InputPeer title:string icon_color:flags.0?int icon_emoji_id:flags.3?long random_id:long send_as:flags.2?InputPeer = Updates"

    peer: _root.TypeInputPeer
    title: str
    random_id: int
    title_missing: bool = False
    icon_color: int | None = None
    icon_emoji_id: int | None = None
    send_as: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title_missing:
            flags |= 0x10
        if self.icon_color is not None:
            flags |= 1
        if self.icon_emoji_id is not None:
            flags |= 8
        if self.send_as is not None:
            flags |= 4
        out += pack_2I(0x2F98C3D5, flags)
        self.peer.write_to(out)
        write_str(out, self.title)
        if self.icon_color is not None:
            out += pack_i(self.icon_color)
        if self.icon_emoji_id is not None:
            out += pack_q(self.icon_emoji_id)
        out += pack_q(self.random_id)
        if self.send_as is not None:
            self.send_as.write_to(out)


class DeleteTopicHistory(Function["TypeAffectedHistory"]):
    """Deletes topic history.

    ``messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int = messages.AffectedHistory``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.

    Result: ``messages.AffectedHistory``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID.

    https://core.telegram.org/method/messages.deleteTopicHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD2816F10
    TL_NAME: ClassVar[str] = "messages.deleteTopicHistory"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.deleteTopicHistory#d2816f10 peer:InputPeer top_msg_id:int = messages.AffectedHistory"

    peer: _root.TypeInputPeer
    top_msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x10\x6f\x81\xd2"
        self.peer.write_to(out)
        out += pack_i(self.top_msg_id)


class GetEmojiGameInfo(Function["TypeEmojiGameInfo"]):
    """Fetches emoji game info.

    ``messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo``

    Result: ``messages.EmojiGameInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.getEmojiGameInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFB7E8CA7
    TL_NAME: ClassVar[str] = "messages.getEmojiGameInfo"
    TL_TYPE: ClassVar[str] = "messages.EmojiGameInfo"
    TL: ClassVar[str] = "messages.getEmojiGameInfo#fb7e8ca7 = messages.EmojiGameInfo"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa7\x8c\x7e\xfb"


class SummarizeText(Function["_root.TypeTextWithEntities"]):
    """Summarises text.

    ``messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int to_lang:flags.0?string tone:flags.2?string = TextWithEntities``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param to_lang: The to lang.
    :param tone: The tone.

    Result: ``TextWithEntities``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_TEXT_TOO_LONG, 400 MSG_ID_INVALID,
        400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.summarizeText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xABBBD346
    TL_NAME: ClassVar[str] = "messages.summarizeText"
    TL_TYPE: ClassVar[str] = "TextWithEntities"
    TL: ClassVar[str] = "messages.summarizeText#abbbd346 flags:# peer:InputPeer id:int to_lang:flags.0?string tone:flags.2?string = TextWithEntities"

    peer: _root.TypeInputPeer
    id: int
    to_lang: str | None = None
    tone: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.to_lang is not None:
            flags |= 1
        if self.tone is not None:
            flags |= 4
        out += pack_2I(0xABBBD346, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.to_lang is not None:
            write_str(out, self.to_lang)
        if self.tone is not None:
            write_str(out, self.tone)


class EditChatCreator(Function["_root.TypeUpdates"]):
    """Changes chat creator.

    ``messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser password:InputCheckPasswordSRP = Updates``

    :param peer: The chat, user or channel it concerns.
    :param user_id: Id of the user.
    :param password: The proof of the two-step password, computed over SRP.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_ADMIN_PUBLIC_TOO_MUCH,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 400 CHAT_MEMBER_ADD_FAILED, 400
        INPUT_USER_DEACTIVATED, 400 PASSWORD_HASH_INVALID, 400 PASSWORD_MISSING, 400 PASSWORD_TOO_FRESH_X, 400
        SESSION_TOO_FRESH_X, 400 SRP_ID_INVALID, 400 USERS_TOO_MUCH, 400/403 USER_CHANNELS_TOO_MUCH, 400/403
        USER_NOT_MUTUAL_CONTACT, 403 USER_PRIVACY_RESTRICTED.

    https://core.telegram.org/method/messages.editChatCreator
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF743B857
    TL_NAME: ClassVar[str] = "messages.editChatCreator"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser password:InputCheckPasswordSRP = Updates"

    peer: _root.TypeInputPeer
    user_id: _root.TypeInputUser
    password: _root.TypeInputCheckPasswordSRP

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\xb8\x43\xf7"
        self.peer.write_to(out)
        self.user_id.write_to(out)
        self.password.write_to(out)


class GetFutureChatCreatorAfterLeave(Function["_root.TypeUser"]):
    """Fetches future chat creator after leave.

    ``messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User``

    :param peer: The chat, user or channel it concerns.

    Result: ``User``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_ID_INVALID.

    https://core.telegram.org/method/messages.getFutureChatCreatorAfterLeave
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3B7D0EA6
    TL_NAME: ClassVar[str] = "messages.getFutureChatCreatorAfterLeave"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "messages.getFutureChatCreatorAfterLeave#3b7d0ea6 peer:InputPeer = User"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xa6\x0e\x7d\x3b"
        self.peer.write_to(out)


class EditChatParticipantRank(Function["_root.TypeUpdates"]):
    """Changes chat participant rank.

    ``messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer rank:string = Updates``

    :param peer: The chat, user or channel it concerns.
    :param participant: The member.
    :param rank: The rank.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.editChatParticipantRank
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA00F32B0
    TL_NAME: ClassVar[str] = "messages.editChatParticipantRank"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer rank:string = Updates"

    peer: _root.TypeInputPeer
    participant: _root.TypeInputPeer
    rank: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\x32\x0f\xa0"
        self.peer.write_to(out)
        self.participant.write_to(out)
        write_str(out, self.rank)


class DeclineUrlAuth(Function[bool]):
    """Declines url auth.

    ``messages.declineUrlAuth#35436bbc url:string = Bool``

    :param url: The address.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 URL_INVALID.

    https://core.telegram.org/method/messages.declineUrlAuth
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35436BBC
    TL_NAME: ClassVar[str] = "messages.declineUrlAuth"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.declineUrlAuth#35436bbc url:string = Bool"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xbc\x6b\x43\x35"
        write_str(out, self.url)


class CheckUrlAuthMatchCode(Function[bool]):
    """Checks url auth match code.

    ``messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool``

    :param url: The address.
    :param match_code: The match code.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 URL_INVALID.

    https://core.telegram.org/method/messages.checkUrlAuthMatchCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC9A47B0B
    TL_NAME: ClassVar[str] = "messages.checkUrlAuthMatchCode"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.checkUrlAuthMatchCode#c9a47b0b url:string match_code:string = Bool"

    url: str
    match_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x0b\x7b\xa4\xc9"
        write_str(out, self.url)
        write_str(out, self.match_code)


class ComposeMessageWithAI(Function["TypeComposedMessageWithAI"]):
    """Composes message with ai.

    ``messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI``

    :param proofread: Whether this applies: proofread.
    :param emojify: Whether this applies: emojify.
    :param text: The text.
    :param translate_to_lang: The translate to lang.
    :param tone: The tone.

    Result: ``messages.ComposedMessageWithAI``.
    May be called by: users.
    Errors: 400 AICOMPOSE_FLOOD_PREMIUM, 500 AICOMPOSE_TIMEOUT, 400 AI_COMPOSE_TASK_MISSING, 401 AUTH_KEY_UNREGISTERED,
        400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_EMPTY.

    https://core.telegram.org/method/messages.composeMessageWithAI
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDAECC589
    TL_NAME: ClassVar[str] = "messages.composeMessageWithAI"
    TL_TYPE: ClassVar[str] = "messages.ComposedMessageWithAI"
    TL: ClassVar[str] = "messages.composeMessageWithAI#daecc589 flags:# proofread:flags.0?true emojify:flags.3?true text:TextWithEntities translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedMessageWithAI"

    text: _root.TypeTextWithEntities
    proofread: bool = False
    emojify: bool = False
    translate_to_lang: str | None = None
    tone: _root.TypeInputAiComposeTone | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.proofread:
            flags |= 1
        if self.emojify:
            flags |= 8
        if self.translate_to_lang is not None:
            flags |= 2
        if self.tone is not None:
            flags |= 4
        out += pack_2I(0xDAECC589, flags)
        self.text.write_to(out)
        if self.translate_to_lang is not None:
            write_str(out, self.translate_to_lang)
        if self.tone is not None:
            self.tone.write_to(out)


class ReportReadMetrics(Function[bool]):
    """Reports read metrics.

    ``messages.reportReadMetrics#4067c5e6 peer:InputPeer metrics:Vector<InputMessageReadMetric> = Bool``

    :param peer: The chat, user or channel it concerns.
    :param metrics: The metrics.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.reportReadMetrics
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4067C5E6
    TL_NAME: ClassVar[str] = "messages.reportReadMetrics"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reportReadMetrics#4067c5e6 peer:InputPeer metrics:Vector<InputMessageReadMetric> = Bool"

    peer: _root.TypeInputPeer
    metrics: list[_root.TypeInputMessageReadMetric]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe6\xc5\x67\x40"
        self.peer.write_to(out)
        write_objects(out, self.metrics)


class ReportMusicListen(Function[bool]):
    """Reports music listen.

    ``messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int = Bool``

    :param id: The id.
    :param listened_duration: The listened duration.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/messages.reportMusicListen
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDDBCD819
    TL_NAME: ClassVar[str] = "messages.reportMusicListen"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.reportMusicListen#ddbcd819 id:InputDocument listened_duration:int = Bool"

    id: _root.TypeInputDocument
    listened_duration: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x19\xd8\xbc\xdd"
        self.id.write_to(out)
        out += pack_i(self.listened_duration)


class AddPollAnswer(Function["_root.TypeUpdates"]):
    """Adds poll answer.

    ``messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param answer: The answer.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.addPollAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x19BC4B6D
    TL_NAME: ClassVar[str] = "messages.addPollAnswer"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.addPollAnswer#19bc4b6d peer:InputPeer msg_id:int answer:PollAnswer = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    answer: _root.TypePollAnswer

    def write_to(self, out: bytearray) -> None:
        out += b"\x6d\x4b\xbc\x19"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        self.answer.write_to(out)


class DeletePollAnswer(Function["_root.TypeUpdates"]):
    """Deletes poll answer.

    ``messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param option: The chosen option.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deletePollAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC8505A5
    TL_NAME: ClassVar[str] = "messages.deletePollAnswer"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.deletePollAnswer#ac8505a5 peer:InputPeer msg_id:int option:bytes = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    option: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xa5\x05\x85\xac"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        write_bytes(out, self.option)


class GetUnreadPollVotes(Function["TypeMessages"]):
    """Fetches unread poll votes.

    ``messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param add_offset: How many entries to shift the page by; negative ones reach to newer entries.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.getUnreadPollVotes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x43286CF2
    TL_NAME: ClassVar[str] = "messages.getUnreadPollVotes"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getUnreadPollVotes#43286cf2 flags:# peer:InputPeer top_msg_id:flags.0?int offset_id:int add_offset:int limit:int max_id:int min_id:int = messages.Messages"

    peer: _root.TypeInputPeer
    offset_id: int
    add_offset: int
    limit: int
    max_id: int
    min_id: int
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2I(0x43286CF2, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        out += pack_5i(self.offset_id, self.add_offset, self.limit, self.max_id, self.min_id)


class ReadPollVotes(Function["TypeAffectedHistory"]):
    """Marks as read: poll votes.

    ``messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.

    Result: ``messages.AffectedHistory``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.readPollVotes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1720B4D8
    TL_NAME: ClassVar[str] = "messages.readPollVotes"
    TL_TYPE: ClassVar[str] = "messages.AffectedHistory"
    TL: ClassVar[str] = "messages.readPollVotes#1720b4d8 flags:# peer:InputPeer top_msg_id:flags.0?int = messages.AffectedHistory"

    peer: _root.TypeInputPeer
    top_msg_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        out += pack_2I(0x1720B4D8, flags)
        self.peer.write_to(out)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)


class SetBotGuestChatResult(Function["_root.TypeInputBotInlineMessageID"]):
    """Sets bot guest chat result.

    ``messages.setBotGuestChatResult#b8f106e3 query_id:long result:InputBotInlineResult = InputBotInlineMessageID``

    :param query_id: Id of the query that is answered.
    :param result: The result.

    Result: ``InputBotInlineMessageID``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 USER_BOT_INVALID, 400
        USER_BOT_REQUIRED.

    https://core.telegram.org/method/messages.setBotGuestChatResult
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB8F106E3
    TL_NAME: ClassVar[str] = "messages.setBotGuestChatResult"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessageID"
    TL: ClassVar[str] = "messages.setBotGuestChatResult#b8f106e3 query_id:long result:InputBotInlineResult = InputBotInlineMessageID"

    query_id: int
    result: _root.TypeInputBotInlineResult

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xB8F106E3, self.query_id)
        self.result.write_to(out)


class DeleteParticipantReactions(Function[bool]):
    """Deletes participant reactions.

    ``messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer participant:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.
    :param participant: The member.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteParticipantReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA0B80CF8
    TL_NAME: ClassVar[str] = "messages.deleteParticipantReactions"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "messages.deleteParticipantReactions#a0b80cf8 peer:InputPeer participant:InputPeer = Bool"

    peer: _root.TypeInputPeer
    participant: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\x0c\xb8\xa0"
        self.peer.write_to(out)
        self.participant.write_to(out)


class DeleteParticipantReaction(Function["_root.TypeUpdates"]):
    """Deletes participant reaction.

    ``messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int participant:InputPeer = Updates``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param participant: The member.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/messages.deleteParticipantReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE3B7F82C
    TL_NAME: ClassVar[str] = "messages.deleteParticipantReaction"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "messages.deleteParticipantReaction#e3b7f82c peer:InputPeer msg_id:int participant:InputPeer = Updates"

    peer: _root.TypeInputPeer
    msg_id: int
    participant: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x2c\xf8\xb7\xe3"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)
        self.participant.write_to(out)


class GetPersonalChannelHistory(Function["TypeMessages"]):
    """Fetches personal channel history.

    ``messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int max_id:int min_id:int hash:long = messages.Messages``

    :param user_id: Id of the user.
    :param limit: How many to answer at most.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param min_id: Only entries with a higher id.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``messages.Messages``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/messages.getPersonalChannelHistory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x55FB0996
    TL_NAME: ClassVar[str] = "messages.getPersonalChannelHistory"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getPersonalChannelHistory#55fb0996 user_id:InputUser limit:int max_id:int min_id:int hash:long = messages.Messages"

    user_id: _root.TypeInputUser
    limit: int
    max_id: int
    min_id: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x96\x09\xfb\x55"
        self.user_id.write_to(out)
        out += pack_3iq(self.limit, self.max_id, self.min_id, self.hash)


class GetRichMessage(Function["TypeMessages"]):
    """Fetches rich message.

    ``messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.

    Result: ``messages.Messages``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID.

    https://core.telegram.org/method/messages.getRichMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x501569CF
    TL_NAME: ClassVar[str] = "messages.getRichMessage"
    TL_TYPE: ClassVar[str] = "messages.Messages"
    TL: ClassVar[str] = "messages.getRichMessage#501569cf peer:InputPeer id:int = messages.Messages"

    peer: _root.TypeInputPeer
    id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xcf\x69\x15\x50"
        self.peer.write_to(out)
        out += pack_i(self.id)


class TranslateRichMessage(Function["TypeTranslatedRichMessage"]):
    """Translates rich message.

    ``messages.translateRichMessage#1a542004 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<InputRichMessage> to_lang:string tone:flags.2?string = messages.TranslatedRichMessage``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.
    :param text: The text.
    :param to_lang: The to lang.
    :param tone: The tone.

    Result: ``messages.TranslatedRichMessage``.

    https://core.telegram.org/method/messages.translateRichMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1A542004
    TL_NAME: ClassVar[str] = "messages.translateRichMessage"
    TL_TYPE: ClassVar[str] = "messages.TranslatedRichMessage"
    TL: ClassVar[str] = "messages.translateRichMessage#1a542004 flags:# peer:flags.0?InputPeer id:flags.0?Vector<int> text:flags.1?Vector<InputRichMessage> to_lang:string tone:flags.2?string = messages.TranslatedRichMessage"

    to_lang: str
    peer: _root.TypeInputPeer | None = None
    id: list[int] | None = None
    text: list[_root.TypeInputRichMessage] | None = None
    tone: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer is not None or self.id is not None:
            flags |= 1
        if self.text is not None:
            flags |= 2
        if self.tone is not None:
            flags |= 4
        out += pack_2I(0x1A542004, flags)
        if flags & 1:
            write_object(out, self.peer)
        if flags & 1:
            write_ints(out, self.id)
        if self.text is not None:
            write_objects(out, self.text)
        write_str(out, self.to_lang)
        if self.tone is not None:
            write_str(out, self.tone)


class ComposeRichMessageWithAI(Function["TypeComposedRichMessageWithAI"]):
    """Composes rich message with ai.

    ``messages.composeRichMessageWithAI#8d7ae6af flags:# proofread:flags.0?true emojify:flags.3?true text:flags.4?InputRichMessage translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedRichMessageWithAI``

    :param proofread: Whether this applies: proofread.
    :param emojify: Whether this applies: emojify.
    :param text: The text.
    :param translate_to_lang: The translate to lang.
    :param tone: The tone.

    Result: ``messages.ComposedRichMessageWithAI``.

    https://core.telegram.org/method/messages.composeRichMessageWithAI
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8D7AE6AF
    TL_NAME: ClassVar[str] = "messages.composeRichMessageWithAI"
    TL_TYPE: ClassVar[str] = "messages.ComposedRichMessageWithAI"
    TL: ClassVar[str] = "messages.composeRichMessageWithAI#8d7ae6af flags:# proofread:flags.0?true emojify:flags.3?true text:flags.4?InputRichMessage translate_to_lang:flags.1?string tone:flags.2?InputAiComposeTone = messages.ComposedRichMessageWithAI"

    proofread: bool = False
    emojify: bool = False
    text: _root.TypeInputRichMessage | None = None
    translate_to_lang: str | None = None
    tone: _root.TypeInputAiComposeTone | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.proofread:
            flags |= 1
        if self.emojify:
            flags |= 8
        if self.text is not None:
            flags |= 0x10
        if self.translate_to_lang is not None:
            flags |= 2
        if self.tone is not None:
            flags |= 4
        out += pack_2I(0x8D7AE6AF, flags)
        if self.text is not None:
            self.text.write_to(out)
        if self.translate_to_lang is not None:
            write_str(out, self.translate_to_lang)
        if self.tone is not None:
            self.tone.write_to(out)


class RequestChatJoinWebView(Function["_root.TypeWebViewResult"]):
    """Requests chat join web view.

    ``messages.requestChatJoinWebView#ba9ee679 flags:# query_id:long theme_params:flags.0?DataJSON platform:string = WebViewResult``

    :param query_id: Id of the query that is answered.
    :param theme_params: The theme params.
    :param platform: The platform.

    Result: ``WebViewResult``.

    https://core.telegram.org/method/messages.requestChatJoinWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBA9EE679
    TL_NAME: ClassVar[str] = "messages.requestChatJoinWebView"
    TL_TYPE: ClassVar[str] = "WebViewResult"
    TL: ClassVar[str] = "messages.requestChatJoinWebView#ba9ee679 flags:# query_id:long theme_params:flags.0?DataJSON platform:string = WebViewResult"

    query_id: int
    platform: str
    theme_params: _root.TypeDataJSON | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.theme_params is not None:
            flags |= 1
        out += pack_2Iq(0xBA9EE679, flags, self.query_id)
        if self.theme_params is not None:
            self.theme_params.write_to(out)
        write_str(out, self.platform)


def _read_Dialogs(data: bytes, pos: int, depth: int, new: Any = Dialogs) -> tuple[Dialogs, int]:
    dialogs, pos = read_objects(_Dialog_table, data, pos, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(dialogs, messages, chats, users), pos


def _read_DialogsSlice(data: bytes, pos: int, depth: int, new: Any = DialogsSlice) -> tuple[DialogsSlice, int]:
    count = unpack_i(data, pos)[0]
    dialogs, pos = read_objects(_Dialog_table, data, pos + 4, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, dialogs, messages, chats, users), pos


def _read_DialogsNotModified(data: bytes, pos: int, depth: int, new: Any = DialogsNotModified) -> tuple[DialogsNotModified, int]:
    count = unpack_i(data, pos)[0]
    return new(count), pos + 4


def _read_Messages(data: bytes, pos: int, depth: int, new: Any = Messages) -> tuple[Messages, int]:
    messages, pos = read_objects(_Message_table, data, pos, depth)
    topics, pos = read_objects(_ForumTopic_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(messages, topics, chats, users), pos


def _read_MessagesSlice(data: bytes, pos: int, depth: int, new: Any = MessagesSlice) -> tuple[MessagesSlice, int]:
    flags, count = unpack_Ii(data, pos)
    pos += 8
    if flags & 0xd:
        if flags & 1:
            next_rate = unpack_i(data, pos)[0]
            pos += 4
        else:
            next_rate = None
        if flags & 4:
            offset_id_offset = unpack_i(data, pos)[0]
            pos += 4
        else:
            offset_id_offset = None
        if flags & 8:
            search_flood, pos = _SearchPostsFlood_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            search_flood = None
    else:
        next_rate = offset_id_offset = search_flood = None
    messages, pos = read_objects(_Message_table, data, pos, depth)
    topics, pos = read_objects(_ForumTopic_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, messages, topics, chats, users, flags & 2 != 0, next_rate, offset_id_offset, search_flood), pos


def _read_ChannelMessages(data: bytes, pos: int, depth: int, new: Any = ChannelMessages) -> tuple[ChannelMessages, int]:
    flags, pts, count = unpack_I2i(data, pos)
    pos += 12
    if flags & 4:
        offset_id_offset = unpack_i(data, pos)[0]
        pos += 4
    else:
        offset_id_offset = None
    messages, pos = read_objects(_Message_table, data, pos, depth)
    topics, pos = read_objects(_ForumTopic_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(pts, count, messages, topics, chats, users, flags & 2 != 0, offset_id_offset), pos


def _read_MessagesNotModified(data: bytes, pos: int, depth: int, new: Any = MessagesNotModified) -> tuple[MessagesNotModified, int]:
    count = unpack_i(data, pos)[0]
    return new(count), pos + 4


def _read_Chats(data: bytes, pos: int, depth: int, new: Any = Chats) -> tuple[Chats, int]:
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    return new(chats), pos


def _read_ChatsSlice(data: bytes, pos: int, depth: int, new: Any = ChatsSlice) -> tuple[ChatsSlice, int]:
    count = unpack_i(data, pos)[0]
    chats, pos = read_objects(_Chat_table, data, pos + 4, depth)
    return new(count, chats), pos


def _read_ChatFull(data: bytes, pos: int, depth: int, new: Any = ChatFull) -> tuple[ChatFull, int]:
    cid = unpack_I(data, pos)[0]
    full_chat, pos = _ChatFull_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(full_chat, chats, users), pos


def _read_AffectedHistory(data: bytes, pos: int, depth: int, new: Any = AffectedHistory) -> tuple[AffectedHistory, int]:
    pts, pts_count, offset = unpack_3i(data, pos)
    return new(pts, pts_count, offset), pos + 12


def _read_DhConfigNotModified(data: bytes, pos: int, depth: int, new: Any = DhConfigNotModified) -> tuple[DhConfigNotModified, int]:
    random, pos = read_bytes(data, pos)
    return new(random), pos


def _read_DhConfig(data: bytes, pos: int, depth: int, new: Any = DhConfig) -> tuple[DhConfig, int]:
    g = unpack_i(data, pos)[0]
    p, pos = read_bytes(data, pos + 4)
    version = unpack_i(data, pos)[0]
    random, pos = read_bytes(data, pos + 4)
    return new(g, p, version, random), pos


def _read_SentEncryptedMessage(data: bytes, pos: int, depth: int, new: Any = SentEncryptedMessage) -> tuple[SentEncryptedMessage, int]:
    date = unpack_i(data, pos)[0]
    return new(date), pos + 4


def _read_SentEncryptedFile(data: bytes, pos: int, depth: int, new: Any = SentEncryptedFile) -> tuple[SentEncryptedFile, int]:
    date, cid = unpack_iI(data, pos)
    file, pos = _EncryptedFile_table[cid](data, pos + 8, depth + 1)
    return new(date, file), pos


def _read_StickersNotModified(data: bytes, pos: int, depth: int, new: Any = StickersNotModified) -> tuple[StickersNotModified, int]:
    return new(), pos


def _read_Stickers(data: bytes, pos: int, depth: int, new: Any = Stickers) -> tuple[Stickers, int]:
    hash = unpack_q(data, pos)[0]
    stickers, pos = read_objects(_Document_table, data, pos + 8, depth)
    return new(hash, stickers), pos


def _read_AllStickersNotModified(data: bytes, pos: int, depth: int, new: Any = AllStickersNotModified) -> tuple[AllStickersNotModified, int]:
    return new(), pos


def _read_AllStickers(data: bytes, pos: int, depth: int, new: Any = AllStickers) -> tuple[AllStickers, int]:
    hash = unpack_q(data, pos)[0]
    sets, pos = read_objects(_StickerSet_table, data, pos + 8, depth)
    return new(hash, sets), pos


def _read_AffectedMessages(data: bytes, pos: int, depth: int, new: Any = AffectedMessages) -> tuple[AffectedMessages, int]:
    pts, pts_count = unpack_2i(data, pos)
    return new(pts, pts_count), pos + 8


def _read_StickerSet(data: bytes, pos: int, depth: int, new: Any = StickerSet) -> tuple[StickerSet, int]:
    cid = unpack_I(data, pos)[0]
    set, pos = _StickerSet_table[cid](data, pos + 4, depth + 1)
    packs, pos = read_objects(_StickerPack_table, data, pos, depth)
    keywords, pos = read_objects(_StickerKeyword_table, data, pos, depth)
    documents, pos = read_objects(_Document_table, data, pos, depth)
    return new(set, packs, keywords, documents), pos


def _read_StickerSetNotModified(data: bytes, pos: int, depth: int, new: Any = StickerSetNotModified) -> tuple[StickerSetNotModified, int]:
    return new(), pos


def _read_SavedGifsNotModified(data: bytes, pos: int, depth: int, new: Any = SavedGifsNotModified) -> tuple[SavedGifsNotModified, int]:
    return new(), pos


def _read_SavedGifs(data: bytes, pos: int, depth: int, new: Any = SavedGifs) -> tuple[SavedGifs, int]:
    hash = unpack_q(data, pos)[0]
    gifs, pos = read_objects(_Document_table, data, pos + 8, depth)
    return new(hash, gifs), pos


def _read_BotResults(data: bytes, pos: int, depth: int, new: Any = BotResults) -> tuple[BotResults, int]:
    flags, query_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0xe:
        if flags & 2:
            next_offset, pos = read_str(data, pos)
        else:
            next_offset = None
        if flags & 4:
            switch_pm, pos = _InlineBotSwitchPM_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            switch_pm = None
        if flags & 8:
            switch_webview, pos = _InlineBotWebView_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            switch_webview = None
    else:
        next_offset = switch_pm = switch_webview = None
    results, pos = read_objects(_BotInlineResult_table, data, pos, depth)
    cache_time = unpack_i(data, pos)[0]
    users, pos = read_objects(_User_table, data, pos + 4, depth)
    return new(query_id, results, cache_time, users, flags & 1 != 0, next_offset, switch_pm, switch_webview), pos


def _read_BotCallbackAnswer(data: bytes, pos: int, depth: int, new: Any = BotCallbackAnswer) -> tuple[BotCallbackAnswer, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x5:
        if flags & 1:
            message, pos = read_str(data, pos)
        else:
            message = None
        if flags & 4:
            url, pos = read_str(data, pos)
        else:
            url = None
    else:
        message = url = None
    cache_time = unpack_i(data, pos)[0]
    return new(cache_time, flags & 2 != 0, flags & 8 != 0, flags & 0x10 != 0, message, url), pos + 4


def _read_MessageEditData(data: bytes, pos: int, depth: int, new: Any = MessageEditData) -> tuple[MessageEditData, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_PeerDialogs(data: bytes, pos: int, depth: int, new: Any = PeerDialogs) -> tuple[PeerDialogs, int]:
    dialogs, pos = read_objects(_Dialog_table, data, pos, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    state, pos = _updates_State_table[cid](data, pos + 4, depth + 1)
    return new(dialogs, messages, chats, users, state), pos


def _read_FeaturedStickersNotModified(data: bytes, pos: int, depth: int, new: Any = FeaturedStickersNotModified) -> tuple[FeaturedStickersNotModified, int]:
    count = unpack_i(data, pos)[0]
    return new(count), pos + 4


def _read_FeaturedStickers(data: bytes, pos: int, depth: int, new: Any = FeaturedStickers) -> tuple[FeaturedStickers, int]:
    flags, hash, count = unpack_Iqi(data, pos)
    sets, pos = read_objects(_StickerSetCovered_table, data, pos + 16, depth)
    unread, pos = read_longs(data, pos)
    return new(hash, count, sets, unread, flags & 1 != 0), pos


def _read_RecentStickersNotModified(data: bytes, pos: int, depth: int, new: Any = RecentStickersNotModified) -> tuple[RecentStickersNotModified, int]:
    return new(), pos


def _read_RecentStickers(data: bytes, pos: int, depth: int, new: Any = RecentStickers) -> tuple[RecentStickers, int]:
    hash = unpack_q(data, pos)[0]
    packs, pos = read_objects(_StickerPack_table, data, pos + 8, depth)
    stickers, pos = read_objects(_Document_table, data, pos, depth)
    dates, pos = read_ints(data, pos)
    return new(hash, packs, stickers, dates), pos


def _read_ArchivedStickers(data: bytes, pos: int, depth: int, new: Any = ArchivedStickers) -> tuple[ArchivedStickers, int]:
    count = unpack_i(data, pos)[0]
    sets, pos = read_objects(_StickerSetCovered_table, data, pos + 4, depth)
    return new(count, sets), pos


def _read_StickerSetInstallResultSuccess(data: bytes, pos: int, depth: int, new: Any = StickerSetInstallResultSuccess) -> tuple[StickerSetInstallResultSuccess, int]:
    return new(), pos


def _read_StickerSetInstallResultArchive(data: bytes, pos: int, depth: int, new: Any = StickerSetInstallResultArchive) -> tuple[StickerSetInstallResultArchive, int]:
    sets, pos = read_objects(_StickerSetCovered_table, data, pos, depth)
    return new(sets), pos


def _read_HighScores(data: bytes, pos: int, depth: int, new: Any = HighScores) -> tuple[HighScores, int]:
    scores, pos = read_objects(_HighScore_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(scores, users), pos


def _read_FavedStickersNotModified(data: bytes, pos: int, depth: int, new: Any = FavedStickersNotModified) -> tuple[FavedStickersNotModified, int]:
    return new(), pos


def _read_FavedStickers(data: bytes, pos: int, depth: int, new: Any = FavedStickers) -> tuple[FavedStickers, int]:
    hash = unpack_q(data, pos)[0]
    packs, pos = read_objects(_StickerPack_table, data, pos + 8, depth)
    stickers, pos = read_objects(_Document_table, data, pos, depth)
    return new(hash, packs, stickers), pos


def _read_FoundStickerSetsNotModified(data: bytes, pos: int, depth: int, new: Any = FoundStickerSetsNotModified) -> tuple[FoundStickerSetsNotModified, int]:
    return new(), pos


def _read_FoundStickerSets(data: bytes, pos: int, depth: int, new: Any = FoundStickerSets) -> tuple[FoundStickerSets, int]:
    hash = unpack_q(data, pos)[0]
    sets, pos = read_objects(_StickerSetCovered_table, data, pos + 8, depth)
    return new(hash, sets), pos


def _read_SearchCounter(data: bytes, pos: int, depth: int, new: Any = SearchCounter) -> tuple[SearchCounter, int]:
    flags, cid = unpack_2I(data, pos)
    filter, pos = _MessagesFilter_table[cid](data, pos + 8, depth + 1)
    count = unpack_i(data, pos)[0]
    return new(filter, count, flags & 2 != 0), pos + 4


def _read_InactiveChats(data: bytes, pos: int, depth: int, new: Any = InactiveChats) -> tuple[InactiveChats, int]:
    dates, pos = read_ints(data, pos)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(dates, chats, users), pos


def _read_VotesList(data: bytes, pos: int, depth: int, new: Any = VotesList) -> tuple[VotesList, int]:
    flags, count = unpack_Ii(data, pos)
    votes, pos = read_objects(_MessagePeerVote_table, data, pos + 8, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    return new(count, votes, chats, users, next_offset), pos


def _read_MessageViews(data: bytes, pos: int, depth: int, new: Any = MessageViews) -> tuple[MessageViews, int]:
    views, pos = read_objects(_MessageViews_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(views, chats, users), pos


def _read_DiscussionMessage(data: bytes, pos: int, depth: int, new: Any = DiscussionMessage) -> tuple[DiscussionMessage, int]:
    flags = unpack_I(data, pos)[0]
    messages, pos = read_objects(_Message_table, data, pos + 4, depth)
    if flags & 0x7:
        if flags & 1:
            max_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            max_id = None
        if flags & 2:
            read_inbox_max_id_ = unpack_i(data, pos)[0]
            pos += 4
        else:
            read_inbox_max_id_ = None
        if flags & 4:
            read_outbox_max_id_ = unpack_i(data, pos)[0]
            pos += 4
        else:
            read_outbox_max_id_ = None
    else:
        max_id = read_inbox_max_id_ = read_outbox_max_id_ = None
    unread_count = unpack_i(data, pos)[0]
    chats, pos = read_objects(_Chat_table, data, pos + 4, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(messages, unread_count, chats, users, max_id, read_inbox_max_id_, read_outbox_max_id_), pos


def _read_HistoryImport(data: bytes, pos: int, depth: int, new: Any = HistoryImport) -> tuple[HistoryImport, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_HistoryImportParsed(data: bytes, pos: int, depth: int, new: Any = HistoryImportParsed) -> tuple[HistoryImportParsed, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        title, pos = read_str(data, pos)
    else:
        title = None
    return new(flags & 1 != 0, flags & 2 != 0, title), pos


def _read_AffectedFoundMessages(data: bytes, pos: int, depth: int, new: Any = AffectedFoundMessages) -> tuple[AffectedFoundMessages, int]:
    pts, pts_count, offset = unpack_3i(data, pos)
    messages, pos = read_ints(data, pos + 12)
    return new(pts, pts_count, offset, messages), pos


def _read_ExportedChatInvites(data: bytes, pos: int, depth: int, new: Any = ExportedChatInvites) -> tuple[ExportedChatInvites, int]:
    count = unpack_i(data, pos)[0]
    invites, pos = read_objects(_ExportedChatInvite_table, data, pos + 4, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, invites, users), pos


def _read_ExportedChatInvite(data: bytes, pos: int, depth: int, new: Any = ExportedChatInvite) -> tuple[ExportedChatInvite, int]:
    cid = unpack_I(data, pos)[0]
    invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(invite, users), pos


def _read_ExportedChatInviteReplaced(data: bytes, pos: int, depth: int, new: Any = ExportedChatInviteReplaced) -> tuple[ExportedChatInviteReplaced, int]:
    cid = unpack_I(data, pos)[0]
    invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_invite, pos = _ExportedChatInvite_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(invite, new_invite, users), pos


def _read_ChatInviteImporters(data: bytes, pos: int, depth: int, new: Any = ChatInviteImporters) -> tuple[ChatInviteImporters, int]:
    count = unpack_i(data, pos)[0]
    importers, pos = read_objects(_ChatInviteImporter_table, data, pos + 4, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, importers, users), pos


def _read_ChatAdminsWithInvites(data: bytes, pos: int, depth: int, new: Any = ChatAdminsWithInvites) -> tuple[ChatAdminsWithInvites, int]:
    admins, pos = read_objects(_ChatAdminWithInvites_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(admins, users), pos


def _read_CheckedHistoryImportPeer(data: bytes, pos: int, depth: int, new: Any = CheckedHistoryImportPeer) -> tuple[CheckedHistoryImportPeer, int]:
    confirm_text, pos = read_str(data, pos)
    return new(confirm_text), pos


def _read_SponsoredMessages(data: bytes, pos: int, depth: int, new: Any = SponsoredMessages) -> tuple[SponsoredMessages, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            posts_between = unpack_i(data, pos)[0]
            pos += 4
        else:
            posts_between = None
        if flags & 2:
            start_delay = unpack_i(data, pos)[0]
            pos += 4
        else:
            start_delay = None
        if flags & 4:
            between_delay = unpack_i(data, pos)[0]
            pos += 4
        else:
            between_delay = None
    else:
        posts_between = start_delay = between_delay = None
    messages, pos = read_objects(_SponsoredMessage_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(messages, chats, users, posts_between, start_delay, between_delay), pos


def _read_SponsoredMessagesEmpty(data: bytes, pos: int, depth: int, new: Any = SponsoredMessagesEmpty) -> tuple[SponsoredMessagesEmpty, int]:
    return new(), pos


def _read_SearchResultsCalendar(data: bytes, pos: int, depth: int, new: Any = SearchResultsCalendar) -> tuple[SearchResultsCalendar, int]:
    flags, count, min_date, min_msg_id = unpack_I3i(data, pos)
    pos += 16
    if flags & 2:
        offset_id_offset = unpack_i(data, pos)[0]
        pos += 4
    else:
        offset_id_offset = None
    periods, pos = read_objects(_SearchResultsCalendarPeriod_table, data, pos, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, min_date, min_msg_id, periods, messages, chats, users, flags & 1 != 0, offset_id_offset), pos


def _read_SearchResultsPositions(data: bytes, pos: int, depth: int, new: Any = SearchResultsPositions) -> tuple[SearchResultsPositions, int]:
    count = unpack_i(data, pos)[0]
    positions, pos = read_objects(_SearchResultsPosition_table, data, pos + 4, depth)
    return new(count, positions), pos


def _read_PeerSettings(data: bytes, pos: int, depth: int, new: Any = PeerSettings) -> tuple[PeerSettings, int]:
    cid = unpack_I(data, pos)[0]
    settings, pos = _PeerSettings_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(settings, chats, users), pos


def _read_MessageReactionsList(data: bytes, pos: int, depth: int, new: Any = MessageReactionsList) -> tuple[MessageReactionsList, int]:
    flags, count = unpack_Ii(data, pos)
    reactions, pos = read_objects(_MessagePeerReaction_table, data, pos + 8, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    return new(count, reactions, chats, users, next_offset), pos


def _read_AvailableReactionsNotModified(data: bytes, pos: int, depth: int, new: Any = AvailableReactionsNotModified) -> tuple[AvailableReactionsNotModified, int]:
    return new(), pos


def _read_AvailableReactions(data: bytes, pos: int, depth: int, new: Any = AvailableReactions) -> tuple[AvailableReactions, int]:
    hash = unpack_i(data, pos)[0]
    reactions, pos = read_objects(_AvailableReaction_table, data, pos + 4, depth)
    return new(hash, reactions), pos


def _read_TranscribedAudio(data: bytes, pos: int, depth: int, new: Any = TranscribedAudio) -> tuple[TranscribedAudio, int]:
    flags, transcription_id = unpack_Iq(data, pos)
    text, pos = read_str(data, pos + 12)
    if flags & 2:
        trial_remains_num = unpack_i(data, pos)[0]
        pos += 4
    else:
        trial_remains_num = None
    if flags & 2:
        trial_remains_until_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        trial_remains_until_date = None
    return new(transcription_id, text, flags & 1 != 0, trial_remains_num, trial_remains_until_date), pos


def _read_ReactionsNotModified(data: bytes, pos: int, depth: int, new: Any = ReactionsNotModified) -> tuple[ReactionsNotModified, int]:
    return new(), pos


def _read_Reactions(data: bytes, pos: int, depth: int, new: Any = Reactions) -> tuple[Reactions, int]:
    hash = unpack_q(data, pos)[0]
    reactions, pos = read_objects(_Reaction_table, data, pos + 8, depth)
    return new(hash, reactions), pos


def _read_ForumTopics(data: bytes, pos: int, depth: int, new: Any = ForumTopics) -> tuple[ForumTopics, int]:
    flags, count = unpack_Ii(data, pos)
    topics, pos = read_objects(_ForumTopic_table, data, pos + 8, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    pts = unpack_i(data, pos)[0]
    return new(count, topics, messages, chats, users, pts, flags & 1 != 0), pos + 4


def _read_EmojiGroupsNotModified(data: bytes, pos: int, depth: int, new: Any = EmojiGroupsNotModified) -> tuple[EmojiGroupsNotModified, int]:
    return new(), pos


def _read_EmojiGroups(data: bytes, pos: int, depth: int, new: Any = EmojiGroups) -> tuple[EmojiGroups, int]:
    hash = unpack_i(data, pos)[0]
    groups, pos = read_objects(_EmojiGroup_table, data, pos + 4, depth)
    return new(hash, groups), pos


def _read_TranslateResult(data: bytes, pos: int, depth: int, new: Any = TranslateResult) -> tuple[TranslateResult, int]:
    result, pos = read_objects(_TextWithEntities_table, data, pos, depth)
    return new(result), pos


def _read_BotApp(data: bytes, pos: int, depth: int, new: Any = BotApp) -> tuple[BotApp, int]:
    flags, cid = unpack_2I(data, pos)
    app, pos = _BotApp_table[cid](data, pos + 8, depth + 1)
    return new(app, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos


def _read_WebPage(data: bytes, pos: int, depth: int, new: Any = WebPage) -> tuple[WebPage, int]:
    cid = unpack_I(data, pos)[0]
    webpage, pos = _WebPage_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(webpage, chats, users), pos


def _read_SavedDialogs(data: bytes, pos: int, depth: int, new: Any = SavedDialogs) -> tuple[SavedDialogs, int]:
    dialogs, pos = read_objects(_SavedDialog_table, data, pos, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(dialogs, messages, chats, users), pos


def _read_SavedDialogsSlice(data: bytes, pos: int, depth: int, new: Any = SavedDialogsSlice) -> tuple[SavedDialogsSlice, int]:
    count = unpack_i(data, pos)[0]
    dialogs, pos = read_objects(_SavedDialog_table, data, pos + 4, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, dialogs, messages, chats, users), pos


def _read_SavedDialogsNotModified(data: bytes, pos: int, depth: int, new: Any = SavedDialogsNotModified) -> tuple[SavedDialogsNotModified, int]:
    count = unpack_i(data, pos)[0]
    return new(count), pos + 4


def _read_SavedReactionTagsNotModified(data: bytes, pos: int, depth: int, new: Any = SavedReactionTagsNotModified) -> tuple[SavedReactionTagsNotModified, int]:
    return new(), pos


def _read_SavedReactionTags(data: bytes, pos: int, depth: int, new: Any = SavedReactionTags) -> tuple[SavedReactionTags, int]:
    tags, pos = read_objects(_SavedReactionTag_table, data, pos, depth)
    hash = unpack_q(data, pos)[0]
    return new(tags, hash), pos + 8


def _read_QuickReplies(data: bytes, pos: int, depth: int, new: Any = QuickReplies) -> tuple[QuickReplies, int]:
    quick_replies, pos = read_objects(_QuickReply_table, data, pos, depth)
    messages, pos = read_objects(_Message_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(quick_replies, messages, chats, users), pos


def _read_QuickRepliesNotModified(data: bytes, pos: int, depth: int, new: Any = QuickRepliesNotModified) -> tuple[QuickRepliesNotModified, int]:
    return new(), pos


def _read_DialogFilters(data: bytes, pos: int, depth: int, new: Any = DialogFilters) -> tuple[DialogFilters, int]:
    flags = unpack_I(data, pos)[0]
    filters, pos = read_objects(_DialogFilter_table, data, pos + 4, depth)
    return new(filters, flags & 1 != 0), pos


def _read_MyStickers(data: bytes, pos: int, depth: int, new: Any = MyStickers) -> tuple[MyStickers, int]:
    count = unpack_i(data, pos)[0]
    sets, pos = read_objects(_StickerSetCovered_table, data, pos + 4, depth)
    return new(count, sets), pos


def _read_InvitedUsers(data: bytes, pos: int, depth: int, new: Any = InvitedUsers) -> tuple[InvitedUsers, int]:
    cid = unpack_I(data, pos)[0]
    updates, pos = _Updates_table[cid](data, pos + 4, depth + 1)
    missing_invitees, pos = read_objects(_MissingInvitee_table, data, pos, depth)
    return new(updates, missing_invitees), pos


def _read_AvailableEffectsNotModified(data: bytes, pos: int, depth: int, new: Any = AvailableEffectsNotModified) -> tuple[AvailableEffectsNotModified, int]:
    return new(), pos


def _read_AvailableEffects(data: bytes, pos: int, depth: int, new: Any = AvailableEffects) -> tuple[AvailableEffects, int]:
    hash = unpack_i(data, pos)[0]
    effects, pos = read_objects(_AvailableEffect_table, data, pos + 4, depth)
    documents, pos = read_objects(_Document_table, data, pos, depth)
    return new(hash, effects, documents), pos


def _read_BotPreparedInlineMessage(data: bytes, pos: int, depth: int, new: Any = BotPreparedInlineMessage) -> tuple[BotPreparedInlineMessage, int]:
    id, pos = read_str(data, pos)
    expire_date = unpack_i(data, pos)[0]
    return new(id, expire_date), pos + 4


def _read_PreparedInlineMessage(data: bytes, pos: int, depth: int, new: Any = PreparedInlineMessage) -> tuple[PreparedInlineMessage, int]:
    query_id, cid = unpack_qI(data, pos)
    result, pos = _BotInlineResult_table[cid](data, pos + 12, depth + 1)
    peer_types, pos = read_objects(_InlineQueryPeerType_table, data, pos, depth)
    cache_time = unpack_i(data, pos)[0]
    users, pos = read_objects(_User_table, data, pos + 4, depth)
    return new(query_id, result, peer_types, cache_time, users), pos


def _read_FoundStickersNotModified(data: bytes, pos: int, depth: int, new: Any = FoundStickersNotModified) -> tuple[FoundStickersNotModified, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        next_offset = unpack_i(data, pos)[0]
        pos += 4
    else:
        next_offset = None
    return new(next_offset), pos


def _read_FoundStickers(data: bytes, pos: int, depth: int, new: Any = FoundStickers) -> tuple[FoundStickers, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        next_offset = unpack_i(data, pos)[0]
        pos += 4
    else:
        next_offset = None
    hash = unpack_q(data, pos)[0]
    stickers, pos = read_objects(_Document_table, data, pos + 8, depth)
    return new(hash, stickers, next_offset), pos


def _read_WebPagePreview(data: bytes, pos: int, depth: int, new: Any = WebPagePreview) -> tuple[WebPagePreview, int]:
    cid = unpack_I(data, pos)[0]
    media, pos = _MessageMedia_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(media, chats, users), pos


def _read_EmojiGameOutcome(data: bytes, pos: int, depth: int, new: Any = EmojiGameOutcome) -> tuple[EmojiGameOutcome, int]:
    seed, pos = read_bytes(data, pos)
    stake_ton_amount, ton_amount = unpack_2q(data, pos)
    return new(seed, stake_ton_amount, ton_amount), pos + 16


def _read_EmojiGameUnavailable(data: bytes, pos: int, depth: int, new: Any = EmojiGameUnavailable) -> tuple[EmojiGameUnavailable, int]:
    return new(), pos


def _read_EmojiGameDiceInfo(data: bytes, pos: int, depth: int, new: Any = EmojiGameDiceInfo) -> tuple[EmojiGameDiceInfo, int]:
    flags = unpack_I(data, pos)[0]
    game_hash, pos = read_str(data, pos + 4)
    prev_stake, current_streak = unpack_qi(data, pos)
    params, pos = read_ints(data, pos + 12)
    if flags & 1:
        plays_left = unpack_i(data, pos)[0]
        pos += 4
    else:
        plays_left = None
    return new(game_hash, prev_stake, current_streak, params, plays_left), pos


def _read_ComposedMessageWithAI(data: bytes, pos: int, depth: int, new: Any = ComposedMessageWithAI) -> tuple[ComposedMessageWithAI, int]:
    flags, cid = unpack_2I(data, pos)
    result_text, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        diff_text, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        diff_text = None
    return new(result_text, diff_text), pos


def _read_ChatInviteJoinResultOk(data: bytes, pos: int, depth: int, new: Any = ChatInviteJoinResultOk) -> tuple[ChatInviteJoinResultOk, int]:
    cid = unpack_I(data, pos)[0]
    updates, pos = _Updates_table[cid](data, pos + 4, depth + 1)
    return new(updates), pos


def _read_ChatInviteJoinResultWebView(data: bytes, pos: int, depth: int, new: Any = ChatInviteJoinResultWebView) -> tuple[ChatInviteJoinResultWebView, int]:
    bot_id, query_id = unpack_2q(data, pos)
    users, pos = read_objects(_User_table, data, pos + 16, depth)
    return new(bot_id, query_id, users), pos


def _read_TranslatedRichMessage(data: bytes, pos: int, depth: int, new: Any = TranslatedRichMessage) -> tuple[TranslatedRichMessage, int]:
    result, pos = read_objects(_RichMessage_table, data, pos, depth)
    return new(result), pos


def _read_ComposedRichMessageWithAI(data: bytes, pos: int, depth: int, new: Any = ComposedRichMessageWithAI) -> tuple[ComposedRichMessageWithAI, int]:
    cid = unpack_I(data, pos)[0]
    result, pos = _RichMessage_table[cid](data, pos + 4, depth + 1)
    return new(result), pos


def _read_GetMessages(data: bytes, pos: int, depth: int, new: Any = GetMessages) -> tuple[GetMessages, int]:
    id, pos = read_objects(_InputMessage_table, data, pos, depth)
    return new(id), pos


def _read_GetDialogs(data: bytes, pos: int, depth: int, new: Any = GetDialogs) -> tuple[GetDialogs, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        folder_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        folder_id = None
    offset_date, offset_id, cid = unpack_2iI(data, pos)
    offset_peer, pos = _InputPeer_table[cid](data, pos + 12, depth + 1)
    limit, hash = unpack_iq(data, pos)
    return new(offset_date, offset_id, offset_peer, limit, hash, flags & 1 != 0, folder_id), pos + 12


def _read_GetHistory(data: bytes, pos: int, depth: int, new: Any = GetHistory) -> tuple[GetHistory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    offset_id, offset_date, add_offset, limit, max_id, min_id, hash = unpack_6iq(data, pos)
    return new(peer, offset_id, offset_date, add_offset, limit, max_id, min_id, hash), pos + 32


def _read_Search(data: bytes, pos: int, depth: int, new: Any = Search) -> tuple[Search, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    q, pos = read_str(data, pos)
    if flags & 0xf:
        if flags & 1:
            from_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_id = None
        if flags & 4:
            saved_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
        if flags & 8:
            saved_reaction, pos = read_objects(_Reaction_table, data, pos, depth)
        else:
            saved_reaction = None
        if flags & 2:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
    else:
        from_id = saved_peer_id = saved_reaction = top_msg_id = None
    cid = unpack_I(data, pos)[0]
    filter, pos = _MessagesFilter_table[cid](data, pos + 4, depth + 1)
    min_date, max_date, offset_id, add_offset, limit, max_id, min_id, hash = unpack_7iq(data, pos)
    return new(peer, q, filter, min_date, max_date, offset_id, add_offset, limit, max_id, min_id, hash, from_id, saved_peer_id, saved_reaction, top_msg_id), pos + 36


def _read_ReadHistory(data: bytes, pos: int, depth: int, new: Any = ReadHistory) -> tuple[ReadHistory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    max_id = unpack_i(data, pos)[0]
    return new(peer, max_id), pos + 4


def _read_DeleteHistory(data: bytes, pos: int, depth: int, new: Any = DeleteHistory) -> tuple[DeleteHistory, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    max_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xc:
        if flags & 4:
            min_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            min_date = None
        if flags & 8:
            max_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            max_date = None
    else:
        min_date = max_date = None
    return new(peer, max_id, flags & 1 != 0, flags & 2 != 0, min_date, max_date), pos


def _read_DeleteMessages(data: bytes, pos: int, depth: int, new: Any = DeleteMessages) -> tuple[DeleteMessages, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_ints(data, pos + 4)
    return new(id, flags & 1 != 0), pos


def _read_ReceivedMessages(data: bytes, pos: int, depth: int, new: Any = ReceivedMessages) -> tuple[ReceivedMessages, int]:
    max_id = unpack_i(data, pos)[0]
    return new(max_id), pos + 4


def _read_SetTyping(data: bytes, pos: int, depth: int, new: Any = SetTyping) -> tuple[SetTyping, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    cid = unpack_I(data, pos)[0]
    action, pos = _SendMessageAction_table[cid](data, pos + 4, depth + 1)
    return new(peer, action, top_msg_id), pos


def _read_SendMessage(data: bytes, pos: int, depth: int, new: Any = SendMessage) -> tuple[SendMessage, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to = None
    message, pos = read_str(data, pos)
    random_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x100040c:
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
        if flags & 8:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 0x400:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 0x1000000:
            schedule_repeat_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_repeat_period = None
    else:
        reply_markup = entities = schedule_date = schedule_repeat_period = None
    if flags & 0x262000:
        if flags & 0x2000:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
        if flags & 0x20000:
            quick_reply_shortcut, pos = _InputQuickReplyShortcut_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            quick_reply_shortcut = None
        if flags & 0x40000:
            effect = unpack_q(data, pos)[0]
            pos += 8
        else:
            effect = None
        if flags & 0x200000:
            allow_paid_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            allow_paid_stars = None
    else:
        send_as = quick_reply_shortcut = effect = allow_paid_stars = None
    if flags & 0xc00000:
        if flags & 0x400000:
            suggested_post, pos = _SuggestedPost_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            suggested_post = None
        if flags & 0x800000:
            rich_message, pos = _InputRichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            rich_message = None
    else:
        suggested_post = rich_message = None
    if not (flags & 0x9c0e2):
        return new(peer, message, random_id, False, False, False, False, False, False, False, False, reply_to, reply_markup, entities, schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, allow_paid_stars, suggested_post, rich_message), pos
    return new(peer, message, random_id, flags & 2 != 0, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x4000 != 0, flags & 0x8000 != 0, flags & 0x10000 != 0, flags & 0x80000 != 0, reply_to, reply_markup, entities, schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, allow_paid_stars, suggested_post, rich_message), pos


def _read_SendMedia(data: bytes, pos: int, depth: int, new: Any = SendMedia) -> tuple[SendMedia, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to = None
    cid = unpack_I(data, pos)[0]
    media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    message, pos = read_str(data, pos)
    random_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x100040c:
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
        if flags & 8:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 0x400:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 0x1000000:
            schedule_repeat_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_repeat_period = None
    else:
        reply_markup = entities = schedule_date = schedule_repeat_period = None
    if flags & 0x262000:
        if flags & 0x2000:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
        if flags & 0x20000:
            quick_reply_shortcut, pos = _InputQuickReplyShortcut_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            quick_reply_shortcut = None
        if flags & 0x40000:
            effect = unpack_q(data, pos)[0]
            pos += 8
        else:
            effect = None
        if flags & 0x200000:
            allow_paid_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            allow_paid_stars = None
    else:
        send_as = quick_reply_shortcut = effect = allow_paid_stars = None
    if flags & 0x400000:
        suggested_post, pos = _SuggestedPost_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        suggested_post = None
    if not (flags & 0x9c0e0):
        return new(peer, media, message, random_id, False, False, False, False, False, False, False, reply_to, reply_markup, entities, schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, allow_paid_stars, suggested_post), pos
    return new(peer, media, message, random_id, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x4000 != 0, flags & 0x8000 != 0, flags & 0x10000 != 0, flags & 0x80000 != 0, reply_to, reply_markup, entities, schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, allow_paid_stars, suggested_post), pos


def _read_ForwardMessages(data: bytes, pos: int, depth: int, new: Any = ForwardMessages) -> tuple[ForwardMessages, int]:
    flags, cid = unpack_2I(data, pos)
    from_peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id, pos = read_ints(data, pos)
    random_id, pos = read_longs(data, pos)
    cid = unpack_I(data, pos)[0]
    to_peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    if flags & 0x1400600:
        if flags & 0x200:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 0x400000:
            reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
        if flags & 0x400:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 0x1000000:
            schedule_repeat_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_repeat_period = None
    else:
        top_msg_id = reply_to = schedule_date = schedule_repeat_period = None
    if flags & 0x162000:
        if flags & 0x2000:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
        if flags & 0x20000:
            quick_reply_shortcut, pos = _InputQuickReplyShortcut_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            quick_reply_shortcut = None
        if flags & 0x40000:
            effect = unpack_q(data, pos)[0]
            pos += 8
        else:
            effect = None
        if flags & 0x100000:
            video_timestamp = unpack_i(data, pos)[0]
            pos += 4
        else:
            video_timestamp = None
    else:
        send_as = quick_reply_shortcut = effect = video_timestamp = None
    if flags & 0xa00000:
        if flags & 0x200000:
            allow_paid_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            allow_paid_stars = None
        if flags & 0x800000:
            suggested_post, pos = _SuggestedPost_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            suggested_post = None
    else:
        allow_paid_stars = suggested_post = None
    if not (flags & 0x85960):
        return new(from_peer, id, random_id, to_peer, False, False, False, False, False, False, False, top_msg_id, reply_to, schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, video_timestamp, allow_paid_stars, suggested_post), pos
    return new(from_peer, id, random_id, to_peer, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x100 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, flags & 0x4000 != 0, flags & 0x80000 != 0, top_msg_id, reply_to, schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, video_timestamp, allow_paid_stars, suggested_post), pos


def _read_ReportSpam(data: bytes, pos: int, depth: int, new: Any = ReportSpam) -> tuple[ReportSpam, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_GetPeerSettings(data: bytes, pos: int, depth: int, new: Any = GetPeerSettings) -> tuple[GetPeerSettings, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_Report(data: bytes, pos: int, depth: int, new: Any = Report) -> tuple[Report, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    option, pos = read_bytes(data, pos)
    message, pos = read_str(data, pos)
    return new(peer, id, option, message), pos


def _read_GetChats(data: bytes, pos: int, depth: int, new: Any = GetChats) -> tuple[GetChats, int]:
    id, pos = read_longs(data, pos)
    return new(id), pos


def _read_GetFullChat(data: bytes, pos: int, depth: int, new: Any = GetFullChat) -> tuple[GetFullChat, int]:
    chat_id = unpack_q(data, pos)[0]
    return new(chat_id), pos + 8


def _read_EditChatTitle(data: bytes, pos: int, depth: int, new: Any = EditChatTitle) -> tuple[EditChatTitle, int]:
    chat_id = unpack_q(data, pos)[0]
    title, pos = read_str(data, pos + 8)
    return new(chat_id, title), pos


def _read_EditChatPhoto(data: bytes, pos: int, depth: int, new: Any = EditChatPhoto) -> tuple[EditChatPhoto, int]:
    chat_id, cid = unpack_qI(data, pos)
    photo, pos = _InputChatPhoto_table[cid](data, pos + 12, depth + 1)
    return new(chat_id, photo), pos


def _read_AddChatUser(data: bytes, pos: int, depth: int, new: Any = AddChatUser) -> tuple[AddChatUser, int]:
    chat_id, cid = unpack_qI(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 12, depth + 1)
    fwd_limit = unpack_i(data, pos)[0]
    return new(chat_id, user_id, fwd_limit), pos + 4


def _read_DeleteChatUser(data: bytes, pos: int, depth: int, new: Any = DeleteChatUser) -> tuple[DeleteChatUser, int]:
    flags, chat_id, cid = unpack_IqI(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 16, depth + 1)
    return new(chat_id, user_id, flags & 1 != 0), pos


def _read_CreateChat(data: bytes, pos: int, depth: int, new: Any = CreateChat) -> tuple[CreateChat, int]:
    flags = unpack_I(data, pos)[0]
    users, pos = read_objects(_InputUser_table, data, pos + 4, depth)
    title, pos = read_str(data, pos)
    if flags & 1:
        ttl_period = unpack_i(data, pos)[0]
        pos += 4
    else:
        ttl_period = None
    return new(users, title, ttl_period), pos


def _read_GetDhConfig(data: bytes, pos: int, depth: int, new: Any = GetDhConfig) -> tuple[GetDhConfig, int]:
    version, random_length = unpack_2i(data, pos)
    return new(version, random_length), pos + 8


def _read_RequestEncryption(data: bytes, pos: int, depth: int, new: Any = RequestEncryption) -> tuple[RequestEncryption, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    random_id = unpack_i(data, pos)[0]
    g_a, pos = read_bytes(data, pos + 4)
    return new(user_id, random_id, g_a), pos


def _read_AcceptEncryption(data: bytes, pos: int, depth: int, new: Any = AcceptEncryption) -> tuple[AcceptEncryption, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 4, depth + 1)
    g_b, pos = read_bytes(data, pos)
    key_fingerprint = unpack_q(data, pos)[0]
    return new(peer, g_b, key_fingerprint), pos + 8


def _read_DiscardEncryption(data: bytes, pos: int, depth: int, new: Any = DiscardEncryption) -> tuple[DiscardEncryption, int]:
    flags, chat_id = unpack_Ii(data, pos)
    return new(chat_id, flags & 1 != 0), pos + 8


def _read_SetEncryptedTyping(data: bytes, pos: int, depth: int, new: Any = SetEncryptedTyping) -> tuple[SetEncryptedTyping, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 4, depth + 1)
    typing = unpack_I(data, pos)[0]
    typing = BOOLS[typing]
    return new(peer, typing), pos + 4


def _read_ReadEncryptedHistory(data: bytes, pos: int, depth: int, new: Any = ReadEncryptedHistory) -> tuple[ReadEncryptedHistory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 4, depth + 1)
    max_date = unpack_i(data, pos)[0]
    return new(peer, max_date), pos + 4


def _read_SendEncrypted(data: bytes, pos: int, depth: int, new: Any = SendEncrypted) -> tuple[SendEncrypted, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 8, depth + 1)
    random_id = unpack_q(data, pos)[0]
    data_, pos = read_bytes(data, pos + 8)
    return new(peer, random_id, data_, flags & 1 != 0), pos


def _read_SendEncryptedFile(data: bytes, pos: int, depth: int, new: Any = SendEncryptedFile) -> tuple[SendEncryptedFile, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 8, depth + 1)
    random_id = unpack_q(data, pos)[0]
    data_, pos = read_bytes(data, pos + 8)
    cid = unpack_I(data, pos)[0]
    file, pos = _InputEncryptedFile_table[cid](data, pos + 4, depth + 1)
    return new(peer, random_id, data_, file, flags & 1 != 0), pos


def _read_SendEncryptedService(data: bytes, pos: int, depth: int, new: Any = SendEncryptedService) -> tuple[SendEncryptedService, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 4, depth + 1)
    random_id = unpack_q(data, pos)[0]
    data_, pos = read_bytes(data, pos + 8)
    return new(peer, random_id, data_), pos


def _read_ReceivedQueue(data: bytes, pos: int, depth: int, new: Any = ReceivedQueue) -> tuple[ReceivedQueue, int]:
    max_qts = unpack_i(data, pos)[0]
    return new(max_qts), pos + 4


def _read_ReportEncryptedSpam(data: bytes, pos: int, depth: int, new: Any = ReportEncryptedSpam) -> tuple[ReportEncryptedSpam, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_ReadMessageContents(data: bytes, pos: int, depth: int, new: Any = ReadMessageContents) -> tuple[ReadMessageContents, int]:
    id, pos = read_ints(data, pos)
    return new(id), pos


def _read_GetStickers(data: bytes, pos: int, depth: int, new: Any = GetStickers) -> tuple[GetStickers, int]:
    emoticon, pos = read_str(data, pos)
    hash = unpack_q(data, pos)[0]
    return new(emoticon, hash), pos + 8


def _read_GetAllStickers(data: bytes, pos: int, depth: int, new: Any = GetAllStickers) -> tuple[GetAllStickers, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetWebPagePreview(data: bytes, pos: int, depth: int, new: Any = GetWebPagePreview) -> tuple[GetWebPagePreview, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 8:
        entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    else:
        entities = None
    return new(message, entities), pos


def _read_ExportChatInvite(data: bytes, pos: int, depth: int, new: Any = ExportChatInvite) -> tuple[ExportChatInvite, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x33:
        if flags & 1:
            expire_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            expire_date = None
        if flags & 2:
            usage_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            usage_limit = None
        if flags & 0x10:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 0x20:
            subscription_pricing, pos = _StarsSubscriptionPricing_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            subscription_pricing = None
    else:
        expire_date = usage_limit = title = subscription_pricing = None
    return new(peer, flags & 4 != 0, flags & 8 != 0, expire_date, usage_limit, title, subscription_pricing), pos


def _read_CheckChatInvite(data: bytes, pos: int, depth: int, new: Any = CheckChatInvite) -> tuple[CheckChatInvite, int]:
    hash, pos = read_str(data, pos)
    return new(hash), pos


def _read_ImportChatInvite(data: bytes, pos: int, depth: int, new: Any = ImportChatInvite) -> tuple[ImportChatInvite, int]:
    hash, pos = read_str(data, pos)
    return new(hash), pos


def _read_GetStickerSet(data: bytes, pos: int, depth: int, new: Any = GetStickerSet) -> tuple[GetStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    hash = unpack_i(data, pos)[0]
    return new(stickerset, hash), pos + 4


def _read_InstallStickerSet(data: bytes, pos: int, depth: int, new: Any = InstallStickerSet) -> tuple[InstallStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    archived = unpack_I(data, pos)[0]
    archived = BOOLS[archived]
    return new(stickerset, archived), pos + 4


def _read_UninstallStickerSet(data: bytes, pos: int, depth: int, new: Any = UninstallStickerSet) -> tuple[UninstallStickerSet, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    return new(stickerset), pos


def _read_StartBot(data: bytes, pos: int, depth: int, new: Any = StartBot) -> tuple[StartBot, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    random_id = unpack_q(data, pos)[0]
    start_param, pos = read_str(data, pos + 8)
    return new(bot, peer, random_id, start_param), pos


def _read_GetMessagesViews(data: bytes, pos: int, depth: int, new: Any = GetMessagesViews) -> tuple[GetMessagesViews, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    increment = unpack_I(data, pos)[0]
    increment = BOOLS[increment]
    return new(peer, id, increment), pos + 4


def _read_EditChatAdmin(data: bytes, pos: int, depth: int, new: Any = EditChatAdmin) -> tuple[EditChatAdmin, int]:
    chat_id, cid = unpack_qI(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 12, depth + 1)
    is_admin = unpack_I(data, pos)[0]
    is_admin = BOOLS[is_admin]
    return new(chat_id, user_id, is_admin), pos + 4


def _read_MigrateChat(data: bytes, pos: int, depth: int, new: Any = MigrateChat) -> tuple[MigrateChat, int]:
    chat_id = unpack_q(data, pos)[0]
    return new(chat_id), pos + 8


def _read_SearchGlobal(data: bytes, pos: int, depth: int, new: Any = SearchGlobal) -> tuple[SearchGlobal, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x11:
        if flags & 1:
            folder_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            folder_id = None
        if flags & 0x10:
            community, pos = _InputChannel_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            community = None
    else:
        folder_id = community = None
    q, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    filter, pos = _MessagesFilter_table[cid](data, pos + 4, depth + 1)
    min_date, max_date, offset_rate, cid = unpack_3iI(data, pos)
    offset_peer, pos = _InputPeer_table[cid](data, pos + 16, depth + 1)
    offset_id, limit = unpack_2i(data, pos)
    return new(q, filter, min_date, max_date, offset_rate, offset_peer, offset_id, limit, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, folder_id, community), pos + 8


def _read_ReorderStickerSets(data: bytes, pos: int, depth: int, new: Any = ReorderStickerSets) -> tuple[ReorderStickerSets, int]:
    flags = unpack_I(data, pos)[0]
    order, pos = read_longs(data, pos + 4)
    return new(order, flags & 1 != 0, flags & 2 != 0), pos


def _read_GetDocumentByHash(data: bytes, pos: int, depth: int, new: Any = GetDocumentByHash) -> tuple[GetDocumentByHash, int]:
    sha256, pos = read_bytes(data, pos)
    size = unpack_q(data, pos)[0]
    mime_type, pos = read_str(data, pos + 8)
    return new(sha256, size, mime_type), pos


def _read_GetSavedGifs(data: bytes, pos: int, depth: int, new: Any = GetSavedGifs) -> tuple[GetSavedGifs, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_SaveGif(data: bytes, pos: int, depth: int, new: Any = SaveGif) -> tuple[SaveGif, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    unsave = unpack_I(data, pos)[0]
    unsave = BOOLS[unsave]
    return new(id, unsave), pos + 4


def _read_GetInlineBotResults(data: bytes, pos: int, depth: int, new: Any = GetInlineBotResults) -> tuple[GetInlineBotResults, int]:
    flags, cid = unpack_2I(data, pos)
    bot, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        geo_point, pos = _InputGeoPoint_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        geo_point = None
    query, pos = read_str(data, pos)
    offset, pos = read_str(data, pos)
    return new(bot, peer, query, offset, geo_point), pos


def _read_SetInlineBotResults(data: bytes, pos: int, depth: int, new: Any = SetInlineBotResults) -> tuple[SetInlineBotResults, int]:
    flags, query_id = unpack_Iq(data, pos)
    results, pos = read_objects(_InputBotInlineResult_table, data, pos + 12, depth)
    cache_time = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x1c:
        if flags & 4:
            next_offset, pos = read_str(data, pos)
        else:
            next_offset = None
        if flags & 8:
            switch_pm, pos = _InlineBotSwitchPM_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            switch_pm = None
        if flags & 0x10:
            switch_webview, pos = _InlineBotWebView_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            switch_webview = None
    else:
        next_offset = switch_pm = switch_webview = None
    return new(query_id, results, cache_time, flags & 1 != 0, flags & 2 != 0, next_offset, switch_pm, switch_webview), pos


def _read_SendInlineBotResult(data: bytes, pos: int, depth: int, new: Any = SendInlineBotResult) -> tuple[SendInlineBotResult, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to = None
    random_id, query_id = unpack_2q(data, pos)
    id, pos = read_str(data, pos + 16)
    if flags & 0x222400:
        if flags & 0x400:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 0x2000:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
        if flags & 0x20000:
            quick_reply_shortcut, pos = _InputQuickReplyShortcut_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            quick_reply_shortcut = None
        if flags & 0x200000:
            allow_paid_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            allow_paid_stars = None
    else:
        schedule_date = send_as = quick_reply_shortcut = allow_paid_stars = None
    if not (flags & 0x8e0):
        return new(peer, random_id, query_id, id, False, False, False, False, reply_to, schedule_date, send_as, quick_reply_shortcut, allow_paid_stars), pos
    return new(peer, random_id, query_id, id, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x800 != 0, reply_to, schedule_date, send_as, quick_reply_shortcut, allow_paid_stars), pos


def _read_GetMessageEditData(data: bytes, pos: int, depth: int, new: Any = GetMessageEditData) -> tuple[GetMessageEditData, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(peer, id), pos + 4


def _read_EditMessage(data: bytes, pos: int, depth: int, new: Any = EditMessage) -> tuple[EditMessage, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x480c:
        if flags & 0x800:
            message, pos = read_str(data, pos)
        else:
            message = None
        if flags & 0x4000:
            media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
        if flags & 8:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
    else:
        message = media = reply_markup = entities = None
    if flags & 0x868000:
        if flags & 0x8000:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 0x40000:
            schedule_repeat_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_repeat_period = None
        if flags & 0x20000:
            quick_reply_shortcut_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            quick_reply_shortcut_id = None
        if flags & 0x800000:
            rich_message, pos = _InputRichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            rich_message = None
    else:
        schedule_date = schedule_repeat_period = quick_reply_shortcut_id = rich_message = None
    return new(peer, id, flags & 2 != 0, flags & 0x10000 != 0, message, media, reply_markup, entities, schedule_date, schedule_repeat_period, quick_reply_shortcut_id, rich_message), pos


def _read_EditInlineBotMessage(data: bytes, pos: int, depth: int, new: Any = EditInlineBotMessage) -> tuple[EditInlineBotMessage, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputBotInlineMessageID_table[cid](data, pos + 8, depth + 1)
    if flags & 0x480c:
        if flags & 0x800:
            message, pos = read_str(data, pos)
        else:
            message = None
        if flags & 0x4000:
            media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
        if flags & 8:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
    else:
        message = media = reply_markup = entities = None
    if flags & 0x800000:
        rich_message, pos = _InputRichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        rich_message = None
    return new(id, flags & 2 != 0, flags & 0x10000 != 0, message, media, reply_markup, entities, rich_message), pos


def _read_GetBotCallbackAnswer(data: bytes, pos: int, depth: int, new: Any = GetBotCallbackAnswer) -> tuple[GetBotCallbackAnswer, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x5:
        if flags & 1:
            data_, pos = read_bytes(data, pos)
        else:
            data_ = None
        if flags & 4:
            password, pos = _InputCheckPasswordSRP_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            password = None
    else:
        data_ = password = None
    return new(peer, msg_id, flags & 2 != 0, data_, password), pos


def _read_SetBotCallbackAnswer(data: bytes, pos: int, depth: int, new: Any = SetBotCallbackAnswer) -> tuple[SetBotCallbackAnswer, int]:
    flags, query_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x5:
        if flags & 1:
            message, pos = read_str(data, pos)
        else:
            message = None
        if flags & 4:
            url, pos = read_str(data, pos)
        else:
            url = None
    else:
        message = url = None
    cache_time = unpack_i(data, pos)[0]
    return new(query_id, cache_time, flags & 2 != 0, message, url), pos + 4


def _read_GetPeerDialogs(data: bytes, pos: int, depth: int, new: Any = GetPeerDialogs) -> tuple[GetPeerDialogs, int]:
    peers, pos = read_objects(_InputDialogPeer_table, data, pos, depth)
    return new(peers), pos


def _read_SaveDraft(data: bytes, pos: int, depth: int, new: Any = SaveDraft) -> tuple[SaveDraft, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x10:
        reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    message, pos = read_str(data, pos)
    if flags & 0x1a8:
        if flags & 8:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 0x20:
            media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 0x80:
            effect = unpack_q(data, pos)[0]
            pos += 8
        else:
            effect = None
        if flags & 0x100:
            suggested_post, pos = _SuggestedPost_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            suggested_post = None
    else:
        entities = media = effect = suggested_post = None
    if flags & 0x200:
        rich_message, pos = _InputRichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        rich_message = None
    return new(peer, message, flags & 2 != 0, flags & 0x40 != 0, reply_to, entities, media, effect, suggested_post, rich_message), pos


def _read_GetAllDrafts(data: bytes, pos: int, depth: int, new: Any = GetAllDrafts) -> tuple[GetAllDrafts, int]:
    return new(), pos


def _read_GetFeaturedStickers(data: bytes, pos: int, depth: int, new: Any = GetFeaturedStickers) -> tuple[GetFeaturedStickers, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ReadFeaturedStickers(data: bytes, pos: int, depth: int, new: Any = ReadFeaturedStickers) -> tuple[ReadFeaturedStickers, int]:
    id, pos = read_longs(data, pos)
    return new(id), pos


def _read_GetRecentStickers(data: bytes, pos: int, depth: int, new: Any = GetRecentStickers) -> tuple[GetRecentStickers, int]:
    flags, hash = unpack_Iq(data, pos)
    return new(hash, flags & 1 != 0), pos + 12


def _read_SaveRecentSticker(data: bytes, pos: int, depth: int, new: Any = SaveRecentSticker) -> tuple[SaveRecentSticker, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputDocument_table[cid](data, pos + 8, depth + 1)
    unsave = unpack_I(data, pos)[0]
    unsave = BOOLS[unsave]
    return new(id, unsave, flags & 1 != 0), pos + 4


def _read_ClearRecentStickers(data: bytes, pos: int, depth: int, new: Any = ClearRecentStickers) -> tuple[ClearRecentStickers, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_GetArchivedStickers(data: bytes, pos: int, depth: int, new: Any = GetArchivedStickers) -> tuple[GetArchivedStickers, int]:
    flags, offset_id, limit = unpack_Iqi(data, pos)
    return new(offset_id, limit, flags & 1 != 0, flags & 2 != 0), pos + 16


def _read_GetMaskStickers(data: bytes, pos: int, depth: int, new: Any = GetMaskStickers) -> tuple[GetMaskStickers, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetAttachedStickers(data: bytes, pos: int, depth: int, new: Any = GetAttachedStickers) -> tuple[GetAttachedStickers, int]:
    cid = unpack_I(data, pos)[0]
    media, pos = _InputStickeredMedia_table[cid](data, pos + 4, depth + 1)
    return new(media), pos


def _read_SetGameScore(data: bytes, pos: int, depth: int, new: Any = SetGameScore) -> tuple[SetGameScore, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id, cid = unpack_iI(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    score = unpack_i(data, pos)[0]
    return new(peer, id, user_id, score, flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_SetInlineGameScore(data: bytes, pos: int, depth: int, new: Any = SetInlineGameScore) -> tuple[SetInlineGameScore, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputBotInlineMessageID_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    score = unpack_i(data, pos)[0]
    return new(id, user_id, score, flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_GetGameHighScores(data: bytes, pos: int, depth: int, new: Any = GetGameHighScores) -> tuple[GetGameHighScores, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, cid = unpack_iI(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    return new(peer, id, user_id), pos


def _read_GetInlineGameHighScores(data: bytes, pos: int, depth: int, new: Any = GetInlineGameHighScores) -> tuple[GetInlineGameHighScores, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputBotInlineMessageID_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(id, user_id), pos


def _read_GetCommonChats(data: bytes, pos: int, depth: int, new: Any = GetCommonChats) -> tuple[GetCommonChats, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    max_id, limit = unpack_qi(data, pos)
    return new(user_id, max_id, limit), pos + 12


def _read_GetWebPage(data: bytes, pos: int, depth: int, new: Any = GetWebPage) -> tuple[GetWebPage, int]:
    url, pos = read_str(data, pos)
    hash = unpack_i(data, pos)[0]
    return new(url, hash), pos + 4


def _read_ToggleDialogPin(data: bytes, pos: int, depth: int, new: Any = ToggleDialogPin) -> tuple[ToggleDialogPin, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputDialogPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0), pos


def _read_ReorderPinnedDialogs(data: bytes, pos: int, depth: int, new: Any = ReorderPinnedDialogs) -> tuple[ReorderPinnedDialogs, int]:
    flags, folder_id = unpack_Ii(data, pos)
    order, pos = read_objects(_InputDialogPeer_table, data, pos + 8, depth)
    return new(folder_id, order, flags & 1 != 0), pos


def _read_GetPinnedDialogs(data: bytes, pos: int, depth: int, new: Any = GetPinnedDialogs) -> tuple[GetPinnedDialogs, int]:
    folder_id = unpack_i(data, pos)[0]
    return new(folder_id), pos + 4


def _read_SetBotShippingResults(data: bytes, pos: int, depth: int, new: Any = SetBotShippingResults) -> tuple[SetBotShippingResults, int]:
    flags, query_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            error, pos = read_str(data, pos)
        else:
            error = None
        if flags & 2:
            shipping_options, pos = read_objects(_ShippingOption_table, data, pos, depth)
        else:
            shipping_options = None
    else:
        error = shipping_options = None
    return new(query_id, error, shipping_options), pos


def _read_SetBotPrecheckoutResults(data: bytes, pos: int, depth: int, new: Any = SetBotPrecheckoutResults) -> tuple[SetBotPrecheckoutResults, int]:
    flags, query_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        error, pos = read_str(data, pos)
    else:
        error = None
    return new(query_id, flags & 2 != 0, error), pos


def _read_UploadMedia(data: bytes, pos: int, depth: int, new: Any = UploadMedia) -> tuple[UploadMedia, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        business_connection_id, pos = read_str(data, pos)
    else:
        business_connection_id = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    return new(peer, media, business_connection_id), pos


def _read_SendScreenshotNotification(data: bytes, pos: int, depth: int, new: Any = SendScreenshotNotification) -> tuple[SendScreenshotNotification, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reply_to, pos = _InputReplyTo_table[cid](data, pos + 4, depth + 1)
    random_id = unpack_q(data, pos)[0]
    return new(peer, reply_to, random_id), pos + 8


def _read_GetFavedStickers(data: bytes, pos: int, depth: int, new: Any = GetFavedStickers) -> tuple[GetFavedStickers, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_FaveSticker(data: bytes, pos: int, depth: int, new: Any = FaveSticker) -> tuple[FaveSticker, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    unfave = unpack_I(data, pos)[0]
    unfave = BOOLS[unfave]
    return new(id, unfave), pos + 4


def _read_GetUnreadMentions(data: bytes, pos: int, depth: int, new: Any = GetUnreadMentions) -> tuple[GetUnreadMentions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    offset_id, add_offset, limit, max_id, min_id = unpack_5i(data, pos)
    return new(peer, offset_id, add_offset, limit, max_id, min_id, top_msg_id), pos + 20


def _read_ReadMentions(data: bytes, pos: int, depth: int, new: Any = ReadMentions) -> tuple[ReadMentions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    return new(peer, top_msg_id), pos


def _read_GetRecentLocations(data: bytes, pos: int, depth: int, new: Any = GetRecentLocations) -> tuple[GetRecentLocations, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    limit, hash = unpack_iq(data, pos)
    return new(peer, limit, hash), pos + 12


def _read_SendMultiMedia(data: bytes, pos: int, depth: int, new: Any = SendMultiMedia) -> tuple[SendMultiMedia, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to = None
    multi_media, pos = read_objects(_InputSingleMedia_table, data, pos, depth)
    if flags & 0x62400:
        if flags & 0x400:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 0x2000:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
        if flags & 0x20000:
            quick_reply_shortcut, pos = _InputQuickReplyShortcut_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            quick_reply_shortcut = None
        if flags & 0x40000:
            effect = unpack_q(data, pos)[0]
            pos += 8
        else:
            effect = None
    else:
        schedule_date = send_as = quick_reply_shortcut = effect = None
    if flags & 0x200000:
        allow_paid_stars = unpack_q(data, pos)[0]
        pos += 8
    else:
        allow_paid_stars = None
    if not (flags & 0x9c0e0):
        return new(peer, multi_media, False, False, False, False, False, False, False, reply_to, schedule_date, send_as, quick_reply_shortcut, effect, allow_paid_stars), pos
    return new(peer, multi_media, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x4000 != 0, flags & 0x8000 != 0, flags & 0x10000 != 0, flags & 0x80000 != 0, reply_to, schedule_date, send_as, quick_reply_shortcut, effect, allow_paid_stars), pos


def _read_UploadEncryptedFile(data: bytes, pos: int, depth: int, new: Any = UploadEncryptedFile) -> tuple[UploadEncryptedFile, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputEncryptedChat_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    file, pos = _InputEncryptedFile_table[cid](data, pos + 4, depth + 1)
    return new(peer, file), pos


def _read_SearchStickerSets(data: bytes, pos: int, depth: int, new: Any = SearchStickerSets) -> tuple[SearchStickerSets, int]:
    flags = unpack_I(data, pos)[0]
    q, pos = read_str(data, pos + 4)
    hash = unpack_q(data, pos)[0]
    return new(q, hash, flags & 1 != 0), pos + 8


def _read_GetSplitRanges(data: bytes, pos: int, depth: int, new: Any = GetSplitRanges) -> tuple[GetSplitRanges, int]:
    return new(), pos


def _read_MarkDialogUnread(data: bytes, pos: int, depth: int, new: Any = MarkDialogUnread) -> tuple[MarkDialogUnread, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputDialogPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer, flags & 1 != 0, parent_peer), pos


def _read_GetDialogUnreadMarks(data: bytes, pos: int, depth: int, new: Any = GetDialogUnreadMarks) -> tuple[GetDialogUnreadMarks, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    return new(parent_peer), pos


def _read_ClearAllDrafts(data: bytes, pos: int, depth: int, new: Any = ClearAllDrafts) -> tuple[ClearAllDrafts, int]:
    return new(), pos


def _read_UpdatePinnedMessage(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedMessage) -> tuple[UpdatePinnedMessage, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(peer, id, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos + 4


def _read_SendVote(data: bytes, pos: int, depth: int, new: Any = SendVote) -> tuple[SendVote, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    options, pos = _read_Vector_bytes(data, pos + 4, depth)
    return new(peer, msg_id, options), pos


def _read_GetPollResults(data: bytes, pos: int, depth: int, new: Any = GetPollResults) -> tuple[GetPollResults, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, poll_hash = unpack_iq(data, pos)
    return new(peer, msg_id, poll_hash), pos + 12


def _read_GetOnlines(data: bytes, pos: int, depth: int, new: Any = GetOnlines) -> tuple[GetOnlines, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_EditChatAbout(data: bytes, pos: int, depth: int, new: Any = EditChatAbout) -> tuple[EditChatAbout, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    about, pos = read_str(data, pos)
    return new(peer, about), pos


def _read_EditChatDefaultBannedRights(data: bytes, pos: int, depth: int, new: Any = EditChatDefaultBannedRights) -> tuple[EditChatDefaultBannedRights, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    banned_rights, pos = _ChatBannedRights_table[cid](data, pos + 4, depth + 1)
    return new(peer, banned_rights), pos


def _read_GetEmojiKeywords(data: bytes, pos: int, depth: int, new: Any = GetEmojiKeywords) -> tuple[GetEmojiKeywords, int]:
    lang_code, pos = read_str(data, pos)
    return new(lang_code), pos


def _read_GetEmojiKeywordsDifference(data: bytes, pos: int, depth: int, new: Any = GetEmojiKeywordsDifference) -> tuple[GetEmojiKeywordsDifference, int]:
    lang_code, pos = read_str(data, pos)
    from_version = unpack_i(data, pos)[0]
    return new(lang_code, from_version), pos + 4


def _read_GetEmojiKeywordsLanguages(data: bytes, pos: int, depth: int, new: Any = GetEmojiKeywordsLanguages) -> tuple[GetEmojiKeywordsLanguages, int]:
    lang_codes, pos = read_strs(data, pos)
    return new(lang_codes), pos


def _read_GetEmojiURL(data: bytes, pos: int, depth: int, new: Any = GetEmojiURL) -> tuple[GetEmojiURL, int]:
    lang_code, pos = read_str(data, pos)
    return new(lang_code), pos


def _read_GetSearchCounters(data: bytes, pos: int, depth: int, new: Any = GetSearchCounters) -> tuple[GetSearchCounters, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x5:
        if flags & 4:
            saved_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
    else:
        saved_peer_id = top_msg_id = None
    filters, pos = read_objects(_MessagesFilter_table, data, pos, depth)
    return new(peer, filters, saved_peer_id, top_msg_id), pos


def _read_RequestUrlAuth(data: bytes, pos: int, depth: int, new: Any = RequestUrlAuth) -> tuple[RequestUrlAuth, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x6:
        if flags & 2:
            peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
        if flags & 2:
            msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            msg_id = None
        if flags & 2:
            button_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            button_id = None
        if flags & 4:
            url, pos = read_str(data, pos)
        else:
            url = None
    else:
        peer = msg_id = button_id = url = None
    if flags & 8:
        in_app_origin, pos = read_str(data, pos)
    else:
        in_app_origin = None
    return new(peer, msg_id, button_id, url, in_app_origin), pos


def _read_AcceptUrlAuth(data: bytes, pos: int, depth: int, new: Any = AcceptUrlAuth) -> tuple[AcceptUrlAuth, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x6:
        if flags & 2:
            peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
        if flags & 2:
            msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            msg_id = None
        if flags & 2:
            button_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            button_id = None
        if flags & 4:
            url, pos = read_str(data, pos)
        else:
            url = None
    else:
        peer = msg_id = button_id = url = None
    if flags & 0x10:
        match_code, pos = read_str(data, pos)
    else:
        match_code = None
    return new(flags & 1 != 0, flags & 8 != 0, peer, msg_id, button_id, url, match_code), pos


def _read_HidePeerSettingsBar(data: bytes, pos: int, depth: int, new: Any = HidePeerSettingsBar) -> tuple[HidePeerSettingsBar, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_GetScheduledHistory(data: bytes, pos: int, depth: int, new: Any = GetScheduledHistory) -> tuple[GetScheduledHistory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    hash = unpack_q(data, pos)[0]
    return new(peer, hash), pos + 8


def _read_GetScheduledMessages(data: bytes, pos: int, depth: int, new: Any = GetScheduledMessages) -> tuple[GetScheduledMessages, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_SendScheduledMessages(data: bytes, pos: int, depth: int, new: Any = SendScheduledMessages) -> tuple[SendScheduledMessages, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_DeleteScheduledMessages(data: bytes, pos: int, depth: int, new: Any = DeleteScheduledMessages) -> tuple[DeleteScheduledMessages, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_GetPollVotes(data: bytes, pos: int, depth: int, new: Any = GetPollVotes) -> tuple[GetPollVotes, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            option, pos = read_bytes(data, pos)
        else:
            option = None
        if flags & 2:
            offset, pos = read_str(data, pos)
        else:
            offset = None
    else:
        option = offset = None
    limit = unpack_i(data, pos)[0]
    return new(peer, id, limit, option, offset), pos + 4


def _read_ToggleStickerSets(data: bytes, pos: int, depth: int, new: Any = ToggleStickerSets) -> tuple[ToggleStickerSets, int]:
    flags = unpack_I(data, pos)[0]
    stickersets, pos = read_objects(_InputStickerSet_table, data, pos + 4, depth)
    return new(stickersets, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos


def _read_GetDialogFilters(data: bytes, pos: int, depth: int, new: Any = GetDialogFilters) -> tuple[GetDialogFilters, int]:
    return new(), pos


def _read_GetSuggestedDialogFilters(data: bytes, pos: int, depth: int, new: Any = GetSuggestedDialogFilters) -> tuple[GetSuggestedDialogFilters, int]:
    return new(), pos


def _read_UpdateDialogFilter(data: bytes, pos: int, depth: int, new: Any = UpdateDialogFilter) -> tuple[UpdateDialogFilter, int]:
    flags, id = unpack_Ii(data, pos)
    pos += 8
    if flags & 1:
        filter, pos = _DialogFilter_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        filter = None
    return new(id, filter), pos


def _read_UpdateDialogFiltersOrder(data: bytes, pos: int, depth: int, new: Any = UpdateDialogFiltersOrder) -> tuple[UpdateDialogFiltersOrder, int]:
    order, pos = read_ints(data, pos)
    return new(order), pos


def _read_GetOldFeaturedStickers(data: bytes, pos: int, depth: int, new: Any = GetOldFeaturedStickers) -> tuple[GetOldFeaturedStickers, int]:
    offset, limit, hash = unpack_2iq(data, pos)
    return new(offset, limit, hash), pos + 16


def _read_GetReplies(data: bytes, pos: int, depth: int, new: Any = GetReplies) -> tuple[GetReplies, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, offset_id, offset_date, add_offset, limit, max_id, min_id, hash = unpack_7iq(data, pos)
    return new(peer, msg_id, offset_id, offset_date, add_offset, limit, max_id, min_id, hash), pos + 36


def _read_GetDiscussionMessage(data: bytes, pos: int, depth: int, new: Any = GetDiscussionMessage) -> tuple[GetDiscussionMessage, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_ReadDiscussion(data: bytes, pos: int, depth: int, new: Any = ReadDiscussion) -> tuple[ReadDiscussion, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, read_max_id_ = unpack_2i(data, pos)
    return new(peer, msg_id, read_max_id_), pos + 8


def _read_UnpinAllMessages(data: bytes, pos: int, depth: int, new: Any = UnpinAllMessages) -> tuple[UnpinAllMessages, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x3:
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 2:
            saved_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
    else:
        top_msg_id = saved_peer_id = None
    return new(peer, top_msg_id, saved_peer_id), pos


def _read_DeleteChat(data: bytes, pos: int, depth: int, new: Any = DeleteChat) -> tuple[DeleteChat, int]:
    chat_id = unpack_q(data, pos)[0]
    return new(chat_id), pos + 8


def _read_DeletePhoneCallHistory(data: bytes, pos: int, depth: int, new: Any = DeletePhoneCallHistory) -> tuple[DeletePhoneCallHistory, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_CheckHistoryImport(data: bytes, pos: int, depth: int, new: Any = CheckHistoryImport) -> tuple[CheckHistoryImport, int]:
    import_head, pos = read_str(data, pos)
    return new(import_head), pos


def _read_InitHistoryImport(data: bytes, pos: int, depth: int, new: Any = InitHistoryImport) -> tuple[InitHistoryImport, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    file, pos = _InputFile_table[cid](data, pos + 4, depth + 1)
    media_count = unpack_i(data, pos)[0]
    return new(peer, file, media_count), pos + 4


def _read_UploadImportedMedia(data: bytes, pos: int, depth: int, new: Any = UploadImportedMedia) -> tuple[UploadImportedMedia, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    import_id = unpack_q(data, pos)[0]
    file_name, pos = read_str(data, pos + 8)
    cid = unpack_I(data, pos)[0]
    media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    return new(peer, import_id, file_name, media), pos


def _read_StartHistoryImport(data: bytes, pos: int, depth: int, new: Any = StartHistoryImport) -> tuple[StartHistoryImport, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    import_id = unpack_q(data, pos)[0]
    return new(peer, import_id), pos + 8


def _read_GetExportedChatInvites(data: bytes, pos: int, depth: int, new: Any = GetExportedChatInvites) -> tuple[GetExportedChatInvites, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    admin_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    if flags & 4:
        offset_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        offset_date = None
    if flags & 4:
        offset_link, pos = read_str(data, pos)
    else:
        offset_link = None
    limit = unpack_i(data, pos)[0]
    return new(peer, admin_id, limit, flags & 8 != 0, offset_date, offset_link), pos + 4


def _read_GetExportedChatInvite(data: bytes, pos: int, depth: int, new: Any = GetExportedChatInvite) -> tuple[GetExportedChatInvite, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    link, pos = read_str(data, pos)
    return new(peer, link), pos


def _read_EditExportedChatInvite(data: bytes, pos: int, depth: int, new: Any = EditExportedChatInvite) -> tuple[EditExportedChatInvite, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    link, pos = read_str(data, pos)
    if flags & 0x1b:
        if flags & 1:
            expire_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            expire_date = None
        if flags & 2:
            usage_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            usage_limit = None
        if flags & 8:
            request_needed = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            request_needed = None
        if flags & 0x10:
            title, pos = read_str(data, pos)
        else:
            title = None
    else:
        expire_date = usage_limit = request_needed = title = None
    return new(peer, link, flags & 4 != 0, expire_date, usage_limit, request_needed, title), pos


def _read_DeleteRevokedExportedChatInvites(data: bytes, pos: int, depth: int, new: Any = DeleteRevokedExportedChatInvites) -> tuple[DeleteRevokedExportedChatInvites, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    admin_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(peer, admin_id), pos


def _read_DeleteExportedChatInvite(data: bytes, pos: int, depth: int, new: Any = DeleteExportedChatInvite) -> tuple[DeleteExportedChatInvite, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    link, pos = read_str(data, pos)
    return new(peer, link), pos


def _read_GetAdminsWithInvites(data: bytes, pos: int, depth: int, new: Any = GetAdminsWithInvites) -> tuple[GetAdminsWithInvites, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_GetChatInviteImporters(data: bytes, pos: int, depth: int, new: Any = GetChatInviteImporters) -> tuple[GetChatInviteImporters, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x6:
        if flags & 2:
            link, pos = read_str(data, pos)
        else:
            link = None
        if flags & 4:
            q, pos = read_str(data, pos)
        else:
            q = None
    else:
        link = q = None
    offset_date, cid = unpack_iI(data, pos)
    offset_user, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    limit = unpack_i(data, pos)[0]
    return new(peer, offset_date, offset_user, limit, flags & 1 != 0, flags & 8 != 0, link, q), pos + 4


def _read_SetHistoryTTL(data: bytes, pos: int, depth: int, new: Any = SetHistoryTTL) -> tuple[SetHistoryTTL, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    period = unpack_i(data, pos)[0]
    return new(peer, period), pos + 4


def _read_CheckHistoryImportPeer(data: bytes, pos: int, depth: int, new: Any = CheckHistoryImportPeer) -> tuple[CheckHistoryImportPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_SetChatTheme(data: bytes, pos: int, depth: int, new: Any = SetChatTheme) -> tuple[SetChatTheme, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    theme, pos = _InputChatTheme_table[cid](data, pos + 4, depth + 1)
    return new(peer, theme), pos


def _read_GetMessageReadParticipants(data: bytes, pos: int, depth: int, new: Any = GetMessageReadParticipants) -> tuple[GetMessageReadParticipants, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_GetSearchResultsCalendar(data: bytes, pos: int, depth: int, new: Any = GetSearchResultsCalendar) -> tuple[GetSearchResultsCalendar, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 4:
        saved_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        saved_peer_id = None
    cid = unpack_I(data, pos)[0]
    filter, pos = _MessagesFilter_table[cid](data, pos + 4, depth + 1)
    offset_id, offset_date = unpack_2i(data, pos)
    return new(peer, filter, offset_id, offset_date, saved_peer_id), pos + 8


def _read_GetSearchResultsPositions(data: bytes, pos: int, depth: int, new: Any = GetSearchResultsPositions) -> tuple[GetSearchResultsPositions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 4:
        saved_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        saved_peer_id = None
    cid = unpack_I(data, pos)[0]
    filter, pos = _MessagesFilter_table[cid](data, pos + 4, depth + 1)
    offset_id, limit = unpack_2i(data, pos)
    return new(peer, filter, offset_id, limit, saved_peer_id), pos + 8


def _read_HideChatJoinRequest(data: bytes, pos: int, depth: int, new: Any = HideChatJoinRequest) -> tuple[HideChatJoinRequest, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(peer, user_id, flags & 1 != 0), pos


def _read_HideAllChatJoinRequests(data: bytes, pos: int, depth: int, new: Any = HideAllChatJoinRequests) -> tuple[HideAllChatJoinRequests, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 2:
        link, pos = read_str(data, pos)
    else:
        link = None
    return new(peer, flags & 1 != 0, link), pos


def _read_ToggleNoForwards(data: bytes, pos: int, depth: int, new: Any = ToggleNoForwards) -> tuple[ToggleNoForwards, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    pos += 4
    if flags & 1:
        request_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        request_msg_id = None
    return new(peer, enabled, request_msg_id), pos


def _read_SaveDefaultSendAs(data: bytes, pos: int, depth: int, new: Any = SaveDefaultSendAs) -> tuple[SaveDefaultSendAs, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    send_as, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer, send_as), pos


def _read_SendReaction(data: bytes, pos: int, depth: int, new: Any = SendReaction) -> tuple[SendReaction, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        reaction, pos = read_objects(_Reaction_table, data, pos, depth)
    else:
        reaction = None
    return new(peer, msg_id, flags & 2 != 0, flags & 4 != 0, reaction), pos


def _read_GetMessagesReactions(data: bytes, pos: int, depth: int, new: Any = GetMessagesReactions) -> tuple[GetMessagesReactions, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_GetMessageReactionsList(data: bytes, pos: int, depth: int, new: Any = GetMessageReactionsList) -> tuple[GetMessageReactionsList, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            reaction, pos = _Reaction_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reaction = None
        if flags & 2:
            offset, pos = read_str(data, pos)
        else:
            offset = None
    else:
        reaction = offset = None
    limit = unpack_i(data, pos)[0]
    return new(peer, id, limit, reaction, offset), pos + 4


def _read_SetChatAvailableReactions(data: bytes, pos: int, depth: int, new: Any = SetChatAvailableReactions) -> tuple[SetChatAvailableReactions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    available_reactions, pos = _ChatReactions_table[cid](data, pos + 4, depth + 1)
    if flags & 0x3:
        if flags & 1:
            reactions_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            reactions_limit = None
        if flags & 2:
            paid_enabled = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            paid_enabled = None
    else:
        reactions_limit = paid_enabled = None
    return new(peer, available_reactions, reactions_limit, paid_enabled), pos


def _read_GetAvailableReactions(data: bytes, pos: int, depth: int, new: Any = GetAvailableReactions) -> tuple[GetAvailableReactions, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_SetDefaultReaction(data: bytes, pos: int, depth: int, new: Any = SetDefaultReaction) -> tuple[SetDefaultReaction, int]:
    cid = unpack_I(data, pos)[0]
    reaction, pos = _Reaction_table[cid](data, pos + 4, depth + 1)
    return new(reaction), pos


def _read_TranslateText(data: bytes, pos: int, depth: int, new: Any = TranslateText) -> tuple[TranslateText, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
        if flags & 1:
            id, pos = read_ints(data, pos)
        else:
            id = None
        if flags & 2:
            text, pos = read_objects(_TextWithEntities_table, data, pos, depth)
        else:
            text = None
    else:
        peer = id = text = None
    to_lang, pos = read_str(data, pos)
    if flags & 4:
        tone, pos = read_str(data, pos)
    else:
        tone = None
    return new(to_lang, peer, id, text, tone), pos


def _read_GetUnreadReactions(data: bytes, pos: int, depth: int, new: Any = GetUnreadReactions) -> tuple[GetUnreadReactions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x3:
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 2:
            saved_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
    else:
        top_msg_id = saved_peer_id = None
    offset_id, add_offset, limit, max_id, min_id = unpack_5i(data, pos)
    return new(peer, offset_id, add_offset, limit, max_id, min_id, top_msg_id, saved_peer_id), pos + 20


def _read_ReadReactions(data: bytes, pos: int, depth: int, new: Any = ReadReactions) -> tuple[ReadReactions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x3:
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 2:
            saved_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
    else:
        top_msg_id = saved_peer_id = None
    return new(peer, top_msg_id, saved_peer_id), pos


def _read_SearchSentMedia(data: bytes, pos: int, depth: int, new: Any = SearchSentMedia) -> tuple[SearchSentMedia, int]:
    q, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    filter, pos = _MessagesFilter_table[cid](data, pos + 4, depth + 1)
    limit = unpack_i(data, pos)[0]
    return new(q, filter, limit), pos + 4


def _read_GetAttachMenuBots(data: bytes, pos: int, depth: int, new: Any = GetAttachMenuBots) -> tuple[GetAttachMenuBots, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetAttachMenuBot(data: bytes, pos: int, depth: int, new: Any = GetAttachMenuBot) -> tuple[GetAttachMenuBot, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(bot), pos


def _read_ToggleBotInAttachMenu(data: bytes, pos: int, depth: int, new: Any = ToggleBotInAttachMenu) -> tuple[ToggleBotInAttachMenu, int]:
    flags, cid = unpack_2I(data, pos)
    bot, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(bot, enabled, flags & 1 != 0), pos + 4


def _read_RequestWebView(data: bytes, pos: int, depth: int, new: Any = RequestWebView) -> tuple[RequestWebView, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    if flags & 0xe:
        if flags & 2:
            url, pos = read_str(data, pos)
        else:
            url = None
        if flags & 8:
            start_param, pos = read_str(data, pos)
        else:
            start_param = None
        if flags & 4:
            theme_params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            theme_params = None
    else:
        url = start_param = theme_params = None
    platform, pos = read_str(data, pos)
    if flags & 0x2001:
        if flags & 1:
            reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
        if flags & 0x2000:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
    else:
        reply_to = send_as = None
    if not (flags & 0x1b0):
        return new(peer, bot, platform, False, False, False, False, url, start_param, theme_params, reply_to, send_as), pos
    return new(peer, bot, platform, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x80 != 0, flags & 0x100 != 0, url, start_param, theme_params, reply_to, send_as), pos


def _read_ProlongWebView(data: bytes, pos: int, depth: int, new: Any = ProlongWebView) -> tuple[ProlongWebView, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    query_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x2001:
        if flags & 1:
            reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
        if flags & 0x2000:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
    else:
        reply_to = send_as = None
    return new(peer, bot, query_id, flags & 0x20 != 0, reply_to, send_as), pos


def _read_RequestSimpleWebView(data: bytes, pos: int, depth: int, new: Any = RequestSimpleWebView) -> tuple[RequestSimpleWebView, int]:
    flags, cid = unpack_2I(data, pos)
    bot, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    if flags & 0x19:
        if flags & 8:
            url, pos = read_str(data, pos)
        else:
            url = None
        if flags & 0x10:
            start_param, pos = read_str(data, pos)
        else:
            start_param = None
        if flags & 1:
            theme_params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            theme_params = None
    else:
        url = start_param = theme_params = None
    platform, pos = read_str(data, pos)
    if not (flags & 0x186):
        return new(bot, platform, False, False, False, False, url, start_param, theme_params), pos
    return new(bot, platform, flags & 2 != 0, flags & 4 != 0, flags & 0x80 != 0, flags & 0x100 != 0, url, start_param, theme_params), pos


def _read_SendWebViewResultMessage(data: bytes, pos: int, depth: int, new: Any = SendWebViewResultMessage) -> tuple[SendWebViewResultMessage, int]:
    bot_query_id, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    result, pos = _InputBotInlineResult_table[cid](data, pos + 4, depth + 1)
    return new(bot_query_id, result), pos


def _read_SendWebViewData(data: bytes, pos: int, depth: int, new: Any = SendWebViewData) -> tuple[SendWebViewData, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    random_id = unpack_q(data, pos)[0]
    button_text, pos = read_str(data, pos + 8)
    data_, pos = read_str(data, pos)
    return new(bot, random_id, button_text, data_), pos


def _read_TranscribeAudio(data: bytes, pos: int, depth: int, new: Any = TranscribeAudio) -> tuple[TranscribeAudio, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_RateTranscribedAudio(data: bytes, pos: int, depth: int, new: Any = RateTranscribedAudio) -> tuple[RateTranscribedAudio, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, transcription_id, good = unpack_iqI(data, pos)
    good = BOOLS[good]
    return new(peer, msg_id, transcription_id, good), pos + 16


def _read_GetCustomEmojiDocuments(data: bytes, pos: int, depth: int, new: Any = GetCustomEmojiDocuments) -> tuple[GetCustomEmojiDocuments, int]:
    document_id, pos = read_longs(data, pos)
    return new(document_id), pos


def _read_GetEmojiStickers(data: bytes, pos: int, depth: int, new: Any = GetEmojiStickers) -> tuple[GetEmojiStickers, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetFeaturedEmojiStickers(data: bytes, pos: int, depth: int, new: Any = GetFeaturedEmojiStickers) -> tuple[GetFeaturedEmojiStickers, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ReportReaction(data: bytes, pos: int, depth: int, new: Any = ReportReaction) -> tuple[ReportReaction, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, cid = unpack_iI(data, pos)
    reaction_peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, id, reaction_peer), pos


def _read_GetTopReactions(data: bytes, pos: int, depth: int, new: Any = GetTopReactions) -> tuple[GetTopReactions, int]:
    limit, hash = unpack_iq(data, pos)
    return new(limit, hash), pos + 12


def _read_GetRecentReactions(data: bytes, pos: int, depth: int, new: Any = GetRecentReactions) -> tuple[GetRecentReactions, int]:
    limit, hash = unpack_iq(data, pos)
    return new(limit, hash), pos + 12


def _read_ClearRecentReactions(data: bytes, pos: int, depth: int, new: Any = ClearRecentReactions) -> tuple[ClearRecentReactions, int]:
    return new(), pos


def _read_GetExtendedMedia(data: bytes, pos: int, depth: int, new: Any = GetExtendedMedia) -> tuple[GetExtendedMedia, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_SetDefaultHistoryTTL(data: bytes, pos: int, depth: int, new: Any = SetDefaultHistoryTTL) -> tuple[SetDefaultHistoryTTL, int]:
    period = unpack_i(data, pos)[0]
    return new(period), pos + 4


def _read_GetDefaultHistoryTTL(data: bytes, pos: int, depth: int, new: Any = GetDefaultHistoryTTL) -> tuple[GetDefaultHistoryTTL, int]:
    return new(), pos


def _read_SendBotRequestedPeer(data: bytes, pos: int, depth: int, new: Any = SendBotRequestedPeer) -> tuple[SendBotRequestedPeer, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x3:
        if flags & 1:
            msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            msg_id = None
        if flags & 2:
            webapp_req_id, pos = read_str(data, pos)
        else:
            webapp_req_id = None
    else:
        msg_id = webapp_req_id = None
    button_id = unpack_i(data, pos)[0]
    requested_peers, pos = read_objects(_InputPeer_table, data, pos + 4, depth)
    return new(peer, button_id, requested_peers, msg_id, webapp_req_id), pos


def _read_GetEmojiGroups(data: bytes, pos: int, depth: int, new: Any = GetEmojiGroups) -> tuple[GetEmojiGroups, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_GetEmojiStatusGroups(data: bytes, pos: int, depth: int, new: Any = GetEmojiStatusGroups) -> tuple[GetEmojiStatusGroups, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_GetEmojiProfilePhotoGroups(data: bytes, pos: int, depth: int, new: Any = GetEmojiProfilePhotoGroups) -> tuple[GetEmojiProfilePhotoGroups, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_SearchCustomEmoji(data: bytes, pos: int, depth: int, new: Any = SearchCustomEmoji) -> tuple[SearchCustomEmoji, int]:
    emoticon, pos = read_str(data, pos)
    hash = unpack_q(data, pos)[0]
    return new(emoticon, hash), pos + 8


def _read_TogglePeerTranslations(data: bytes, pos: int, depth: int, new: Any = TogglePeerTranslations) -> tuple[TogglePeerTranslations, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0), pos


def _read_GetBotApp(data: bytes, pos: int, depth: int, new: Any = GetBotApp) -> tuple[GetBotApp, int]:
    cid = unpack_I(data, pos)[0]
    app, pos = _InputBotApp_table[cid](data, pos + 4, depth + 1)
    hash = unpack_q(data, pos)[0]
    return new(app, hash), pos + 8


def _read_RequestAppWebView(data: bytes, pos: int, depth: int, new: Any = RequestAppWebView) -> tuple[RequestAppWebView, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    app, pos = _InputBotApp_table[cid](data, pos + 4, depth + 1)
    if flags & 0x6:
        if flags & 2:
            start_param, pos = read_str(data, pos)
        else:
            start_param = None
        if flags & 4:
            theme_params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            theme_params = None
    else:
        start_param = theme_params = None
    platform, pos = read_str(data, pos)
    return new(peer, app, platform, flags & 1 != 0, flags & 0x80 != 0, flags & 0x100 != 0, start_param, theme_params), pos


def _read_SetChatWallPaper(data: bytes, pos: int, depth: int, new: Any = SetChatWallPaper) -> tuple[SetChatWallPaper, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x7:
        if flags & 1:
            wallpaper, pos = _InputWallPaper_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            wallpaper = None
        if flags & 4:
            settings, pos = _WallPaperSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            settings = None
        if flags & 2:
            id = unpack_i(data, pos)[0]
            pos += 4
        else:
            id = None
    else:
        wallpaper = settings = id = None
    return new(peer, flags & 8 != 0, flags & 0x10 != 0, wallpaper, settings, id), pos


def _read_SearchEmojiStickerSets(data: bytes, pos: int, depth: int, new: Any = SearchEmojiStickerSets) -> tuple[SearchEmojiStickerSets, int]:
    flags = unpack_I(data, pos)[0]
    q, pos = read_str(data, pos + 4)
    hash = unpack_q(data, pos)[0]
    return new(q, hash, flags & 1 != 0), pos + 8


def _read_GetSavedDialogs(data: bytes, pos: int, depth: int, new: Any = GetSavedDialogs) -> tuple[GetSavedDialogs, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    offset_date, offset_id, cid = unpack_2iI(data, pos)
    offset_peer, pos = _InputPeer_table[cid](data, pos + 12, depth + 1)
    limit, hash = unpack_iq(data, pos)
    return new(offset_date, offset_id, offset_peer, limit, hash, flags & 1 != 0, parent_peer), pos + 12


def _read_GetSavedHistory(data: bytes, pos: int, depth: int, new: Any = GetSavedHistory) -> tuple[GetSavedHistory, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    offset_id, offset_date, add_offset, limit, max_id, min_id, hash = unpack_6iq(data, pos)
    return new(peer, offset_id, offset_date, add_offset, limit, max_id, min_id, hash, parent_peer), pos + 32


def _read_DeleteSavedHistory(data: bytes, pos: int, depth: int, new: Any = DeleteSavedHistory) -> tuple[DeleteSavedHistory, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    max_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xc:
        if flags & 4:
            min_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            min_date = None
        if flags & 8:
            max_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            max_date = None
    else:
        min_date = max_date = None
    return new(peer, max_id, parent_peer, min_date, max_date), pos


def _read_GetPinnedSavedDialogs(data: bytes, pos: int, depth: int, new: Any = GetPinnedSavedDialogs) -> tuple[GetPinnedSavedDialogs, int]:
    return new(), pos


def _read_ToggleSavedDialogPin(data: bytes, pos: int, depth: int, new: Any = ToggleSavedDialogPin) -> tuple[ToggleSavedDialogPin, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputDialogPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0), pos


def _read_ReorderPinnedSavedDialogs(data: bytes, pos: int, depth: int, new: Any = ReorderPinnedSavedDialogs) -> tuple[ReorderPinnedSavedDialogs, int]:
    flags = unpack_I(data, pos)[0]
    order, pos = read_objects(_InputDialogPeer_table, data, pos + 4, depth)
    return new(order, flags & 1 != 0), pos


def _read_GetSavedReactionTags(data: bytes, pos: int, depth: int, new: Any = GetSavedReactionTags) -> tuple[GetSavedReactionTags, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer = None
    hash = unpack_q(data, pos)[0]
    return new(hash, peer), pos + 8


def _read_UpdateSavedReactionTag(data: bytes, pos: int, depth: int, new: Any = UpdateSavedReactionTag) -> tuple[UpdateSavedReactionTag, int]:
    flags, cid = unpack_2I(data, pos)
    reaction, pos = _Reaction_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        title, pos = read_str(data, pos)
    else:
        title = None
    return new(reaction, title), pos


def _read_GetDefaultTagReactions(data: bytes, pos: int, depth: int, new: Any = GetDefaultTagReactions) -> tuple[GetDefaultTagReactions, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetOutboxReadDate(data: bytes, pos: int, depth: int, new: Any = GetOutboxReadDate) -> tuple[GetOutboxReadDate, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_GetQuickReplies(data: bytes, pos: int, depth: int, new: Any = GetQuickReplies) -> tuple[GetQuickReplies, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ReorderQuickReplies(data: bytes, pos: int, depth: int, new: Any = ReorderQuickReplies) -> tuple[ReorderQuickReplies, int]:
    order, pos = read_ints(data, pos)
    return new(order), pos


def _read_CheckQuickReplyShortcut(data: bytes, pos: int, depth: int, new: Any = CheckQuickReplyShortcut) -> tuple[CheckQuickReplyShortcut, int]:
    shortcut, pos = read_str(data, pos)
    return new(shortcut), pos


def _read_EditQuickReplyShortcut(data: bytes, pos: int, depth: int, new: Any = EditQuickReplyShortcut) -> tuple[EditQuickReplyShortcut, int]:
    shortcut_id = unpack_i(data, pos)[0]
    shortcut, pos = read_str(data, pos + 4)
    return new(shortcut_id, shortcut), pos


def _read_DeleteQuickReplyShortcut(data: bytes, pos: int, depth: int, new: Any = DeleteQuickReplyShortcut) -> tuple[DeleteQuickReplyShortcut, int]:
    shortcut_id = unpack_i(data, pos)[0]
    return new(shortcut_id), pos + 4


def _read_GetQuickReplyMessages(data: bytes, pos: int, depth: int, new: Any = GetQuickReplyMessages) -> tuple[GetQuickReplyMessages, int]:
    flags, shortcut_id = unpack_Ii(data, pos)
    pos += 8
    if flags & 1:
        id, pos = read_ints(data, pos)
    else:
        id = None
    hash = unpack_q(data, pos)[0]
    return new(shortcut_id, hash, id), pos + 8


def _read_SendQuickReplyMessages(data: bytes, pos: int, depth: int, new: Any = SendQuickReplyMessages) -> tuple[SendQuickReplyMessages, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    shortcut_id = unpack_i(data, pos)[0]
    id, pos = read_ints(data, pos + 4)
    random_id, pos = read_longs(data, pos)
    return new(peer, shortcut_id, id, random_id), pos


def _read_DeleteQuickReplyMessages(data: bytes, pos: int, depth: int, new: Any = DeleteQuickReplyMessages) -> tuple[DeleteQuickReplyMessages, int]:
    shortcut_id = unpack_i(data, pos)[0]
    id, pos = read_ints(data, pos + 4)
    return new(shortcut_id, id), pos


def _read_ToggleDialogFilterTags(data: bytes, pos: int, depth: int, new: Any = ToggleDialogFilterTags) -> tuple[ToggleDialogFilterTags, int]:
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(enabled), pos + 4


def _read_GetMyStickers(data: bytes, pos: int, depth: int, new: Any = GetMyStickers) -> tuple[GetMyStickers, int]:
    offset_id, limit = unpack_qi(data, pos)
    return new(offset_id, limit), pos + 12


def _read_GetEmojiStickerGroups(data: bytes, pos: int, depth: int, new: Any = GetEmojiStickerGroups) -> tuple[GetEmojiStickerGroups, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_GetAvailableEffects(data: bytes, pos: int, depth: int, new: Any = GetAvailableEffects) -> tuple[GetAvailableEffects, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_EditFactCheck(data: bytes, pos: int, depth: int, new: Any = EditFactCheck) -> tuple[EditFactCheck, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, cid = unpack_iI(data, pos)
    text, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    return new(peer, msg_id, text), pos


def _read_DeleteFactCheck(data: bytes, pos: int, depth: int, new: Any = DeleteFactCheck) -> tuple[DeleteFactCheck, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_GetFactCheck(data: bytes, pos: int, depth: int, new: Any = GetFactCheck) -> tuple[GetFactCheck, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, pos = read_ints(data, pos)
    return new(peer, msg_id), pos


def _read_RequestMainWebView(data: bytes, pos: int, depth: int, new: Any = RequestMainWebView) -> tuple[RequestMainWebView, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    if flags & 0x3:
        if flags & 2:
            start_param, pos = read_str(data, pos)
        else:
            start_param = None
        if flags & 1:
            theme_params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            theme_params = None
    else:
        start_param = theme_params = None
    platform, pos = read_str(data, pos)
    return new(peer, bot, platform, flags & 0x80 != 0, flags & 0x100 != 0, start_param, theme_params), pos


def _read_SendPaidReaction(data: bytes, pos: int, depth: int, new: Any = SendPaidReaction) -> tuple[SendPaidReaction, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    msg_id, count, random_id = unpack_2iq(data, pos)
    pos += 16
    if flags & 1:
        private, pos = _PaidReactionPrivacy_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        private = None
    return new(peer, msg_id, count, random_id, private), pos


def _read_TogglePaidReactionPrivacy(data: bytes, pos: int, depth: int, new: Any = TogglePaidReactionPrivacy) -> tuple[TogglePaidReactionPrivacy, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, cid = unpack_iI(data, pos)
    private, pos = _PaidReactionPrivacy_table[cid](data, pos + 8, depth + 1)
    return new(peer, msg_id, private), pos


def _read_GetPaidReactionPrivacy(data: bytes, pos: int, depth: int, new: Any = GetPaidReactionPrivacy) -> tuple[GetPaidReactionPrivacy, int]:
    return new(), pos


def _read_ViewSponsoredMessage(data: bytes, pos: int, depth: int, new: Any = ViewSponsoredMessage) -> tuple[ViewSponsoredMessage, int]:
    random_id, pos = read_bytes(data, pos)
    return new(random_id), pos


def _read_ClickSponsoredMessage(data: bytes, pos: int, depth: int, new: Any = ClickSponsoredMessage) -> tuple[ClickSponsoredMessage, int]:
    flags = unpack_I(data, pos)[0]
    random_id, pos = read_bytes(data, pos + 4)
    return new(random_id, flags & 1 != 0, flags & 2 != 0), pos


def _read_ReportSponsoredMessage(data: bytes, pos: int, depth: int, new: Any = ReportSponsoredMessage) -> tuple[ReportSponsoredMessage, int]:
    random_id, pos = read_bytes(data, pos)
    option, pos = read_bytes(data, pos)
    return new(random_id, option), pos


def _read_GetSponsoredMessages(data: bytes, pos: int, depth: int, new: Any = GetSponsoredMessages) -> tuple[GetSponsoredMessages, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        msg_id = None
    return new(peer, msg_id), pos


def _read_SavePreparedInlineMessage(data: bytes, pos: int, depth: int, new: Any = SavePreparedInlineMessage) -> tuple[SavePreparedInlineMessage, int]:
    flags, cid = unpack_2I(data, pos)
    result, pos = _InputBotInlineResult_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        peer_types, pos = read_objects(_InlineQueryPeerType_table, data, pos, depth)
    else:
        peer_types = None
    return new(result, user_id, peer_types), pos


def _read_GetPreparedInlineMessage(data: bytes, pos: int, depth: int, new: Any = GetPreparedInlineMessage) -> tuple[GetPreparedInlineMessage, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    id, pos = read_str(data, pos)
    return new(bot, id), pos


def _read_SearchStickers(data: bytes, pos: int, depth: int, new: Any = SearchStickers) -> tuple[SearchStickers, int]:
    flags = unpack_I(data, pos)[0]
    q, pos = read_str(data, pos + 4)
    emoticon, pos = read_str(data, pos)
    lang_code, pos = read_strs(data, pos)
    offset, limit, hash = unpack_2iq(data, pos)
    return new(q, emoticon, lang_code, offset, limit, hash, flags & 1 != 0), pos + 16


def _read_ReportMessagesDelivery(data: bytes, pos: int, depth: int, new: Any = ReportMessagesDelivery) -> tuple[ReportMessagesDelivery, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id, flags & 1 != 0), pos


def _read_GetSavedDialogsByID(data: bytes, pos: int, depth: int, new: Any = GetSavedDialogsByID) -> tuple[GetSavedDialogsByID, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    ids, pos = read_objects(_InputPeer_table, data, pos, depth)
    return new(ids, parent_peer), pos


def _read_ReadSavedHistory(data: bytes, pos: int, depth: int, new: Any = ReadSavedHistory) -> tuple[ReadSavedHistory, int]:
    cid = unpack_I(data, pos)[0]
    parent_peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    max_id = unpack_i(data, pos)[0]
    return new(parent_peer, peer, max_id), pos + 4


def _read_ToggleTodoCompleted(data: bytes, pos: int, depth: int, new: Any = ToggleTodoCompleted) -> tuple[ToggleTodoCompleted, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    completed, pos = read_ints(data, pos + 4)
    incompleted, pos = read_ints(data, pos)
    return new(peer, msg_id, completed, incompleted), pos


def _read_AppendTodoList(data: bytes, pos: int, depth: int, new: Any = AppendTodoList) -> tuple[AppendTodoList, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    list, pos = read_objects(_TodoItem_table, data, pos + 4, depth)
    return new(peer, msg_id, list), pos


def _read_ToggleSuggestedPostApproval(data: bytes, pos: int, depth: int, new: Any = ToggleSuggestedPostApproval) -> tuple[ToggleSuggestedPostApproval, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x5:
        if flags & 1:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 4:
            reject_comment, pos = read_str(data, pos)
        else:
            reject_comment = None
    else:
        schedule_date = reject_comment = None
    return new(peer, msg_id, flags & 2 != 0, schedule_date, reject_comment), pos


def _read_GetForumTopics(data: bytes, pos: int, depth: int, new: Any = GetForumTopics) -> tuple[GetForumTopics, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        q, pos = read_str(data, pos)
    else:
        q = None
    offset_date, offset_id, offset_topic, limit = unpack_4i(data, pos)
    return new(peer, offset_date, offset_id, offset_topic, limit, q), pos + 16


def _read_GetForumTopicsByID(data: bytes, pos: int, depth: int, new: Any = GetForumTopicsByID) -> tuple[GetForumTopicsByID, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    topics, pos = read_ints(data, pos)
    return new(peer, topics), pos


def _read_EditForumTopic(data: bytes, pos: int, depth: int, new: Any = EditForumTopic) -> tuple[EditForumTopic, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    topic_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            icon_emoji_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            icon_emoji_id = None
        if flags & 4:
            closed = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            closed = None
        if flags & 8:
            hidden = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            hidden = None
    else:
        title = icon_emoji_id = closed = hidden = None
    return new(peer, topic_id, title, icon_emoji_id, closed, hidden), pos


def _read_UpdatePinnedForumTopic(data: bytes, pos: int, depth: int, new: Any = UpdatePinnedForumTopic) -> tuple[UpdatePinnedForumTopic, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    topic_id, pinned = unpack_iI(data, pos)
    pinned = BOOLS[pinned]
    return new(peer, topic_id, pinned), pos + 8


def _read_ReorderPinnedForumTopics(data: bytes, pos: int, depth: int, new: Any = ReorderPinnedForumTopics) -> tuple[ReorderPinnedForumTopics, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    order, pos = read_ints(data, pos)
    return new(peer, order, flags & 1 != 0), pos


def _read_CreateForumTopic(data: bytes, pos: int, depth: int, new: Any = CreateForumTopic) -> tuple[CreateForumTopic, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    title, pos = read_str(data, pos)
    if flags & 0x9:
        if flags & 1:
            icon_color = unpack_i(data, pos)[0]
            pos += 4
        else:
            icon_color = None
        if flags & 8:
            icon_emoji_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            icon_emoji_id = None
    else:
        icon_color = icon_emoji_id = None
    random_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 4:
        send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        send_as = None
    return new(peer, title, random_id, flags & 0x10 != 0, icon_color, icon_emoji_id, send_as), pos


def _read_DeleteTopicHistory(data: bytes, pos: int, depth: int, new: Any = DeleteTopicHistory) -> tuple[DeleteTopicHistory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    top_msg_id = unpack_i(data, pos)[0]
    return new(peer, top_msg_id), pos + 4


def _read_GetEmojiGameInfo(data: bytes, pos: int, depth: int, new: Any = GetEmojiGameInfo) -> tuple[GetEmojiGameInfo, int]:
    return new(), pos


def _read_SummarizeText(data: bytes, pos: int, depth: int, new: Any = SummarizeText) -> tuple[SummarizeText, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x5:
        if flags & 1:
            to_lang, pos = read_str(data, pos)
        else:
            to_lang = None
        if flags & 4:
            tone, pos = read_str(data, pos)
        else:
            tone = None
    else:
        to_lang = tone = None
    return new(peer, id, to_lang, tone), pos


def _read_EditChatCreator(data: bytes, pos: int, depth: int, new: Any = EditChatCreator) -> tuple[EditChatCreator, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    password, pos = _InputCheckPasswordSRP_table[cid](data, pos + 4, depth + 1)
    return new(peer, user_id, password), pos


def _read_GetFutureChatCreatorAfterLeave(data: bytes, pos: int, depth: int, new: Any = GetFutureChatCreatorAfterLeave) -> tuple[GetFutureChatCreatorAfterLeave, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_EditChatParticipantRank(data: bytes, pos: int, depth: int, new: Any = EditChatParticipantRank) -> tuple[EditChatParticipantRank, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    rank, pos = read_str(data, pos)
    return new(peer, participant, rank), pos


def _read_DeclineUrlAuth(data: bytes, pos: int, depth: int, new: Any = DeclineUrlAuth) -> tuple[DeclineUrlAuth, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_CheckUrlAuthMatchCode(data: bytes, pos: int, depth: int, new: Any = CheckUrlAuthMatchCode) -> tuple[CheckUrlAuthMatchCode, int]:
    url, pos = read_str(data, pos)
    match_code, pos = read_str(data, pos)
    return new(url, match_code), pos


def _read_ComposeMessageWithAI(data: bytes, pos: int, depth: int, new: Any = ComposeMessageWithAI) -> tuple[ComposeMessageWithAI, int]:
    flags, cid = unpack_2I(data, pos)
    text, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    if flags & 0x6:
        if flags & 2:
            translate_to_lang, pos = read_str(data, pos)
        else:
            translate_to_lang = None
        if flags & 4:
            tone, pos = _InputAiComposeTone_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            tone = None
    else:
        translate_to_lang = tone = None
    return new(text, flags & 1 != 0, flags & 8 != 0, translate_to_lang, tone), pos


def _read_ReportReadMetrics(data: bytes, pos: int, depth: int, new: Any = ReportReadMetrics) -> tuple[ReportReadMetrics, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    metrics, pos = read_objects(_InputMessageReadMetric_table, data, pos, depth)
    return new(peer, metrics), pos


def _read_ReportMusicListen(data: bytes, pos: int, depth: int, new: Any = ReportMusicListen) -> tuple[ReportMusicListen, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    listened_duration = unpack_i(data, pos)[0]
    return new(id, listened_duration), pos + 4


def _read_AddPollAnswer(data: bytes, pos: int, depth: int, new: Any = AddPollAnswer) -> tuple[AddPollAnswer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, cid = unpack_iI(data, pos)
    answer, pos = _PollAnswer_table[cid](data, pos + 8, depth + 1)
    return new(peer, msg_id, answer), pos


def _read_DeletePollAnswer(data: bytes, pos: int, depth: int, new: Any = DeletePollAnswer) -> tuple[DeletePollAnswer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    option, pos = read_bytes(data, pos + 4)
    return new(peer, msg_id, option), pos


def _read_GetUnreadPollVotes(data: bytes, pos: int, depth: int, new: Any = GetUnreadPollVotes) -> tuple[GetUnreadPollVotes, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    offset_id, add_offset, limit, max_id, min_id = unpack_5i(data, pos)
    return new(peer, offset_id, add_offset, limit, max_id, min_id, top_msg_id), pos + 20


def _read_ReadPollVotes(data: bytes, pos: int, depth: int, new: Any = ReadPollVotes) -> tuple[ReadPollVotes, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    return new(peer, top_msg_id), pos


def _read_SetBotGuestChatResult(data: bytes, pos: int, depth: int, new: Any = SetBotGuestChatResult) -> tuple[SetBotGuestChatResult, int]:
    query_id, cid = unpack_qI(data, pos)
    result, pos = _InputBotInlineResult_table[cid](data, pos + 12, depth + 1)
    return new(query_id, result), pos


def _read_DeleteParticipantReactions(data: bytes, pos: int, depth: int, new: Any = DeleteParticipantReactions) -> tuple[DeleteParticipantReactions, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer, participant), pos


def _read_DeleteParticipantReaction(data: bytes, pos: int, depth: int, new: Any = DeleteParticipantReaction) -> tuple[DeleteParticipantReaction, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, cid = unpack_iI(data, pos)
    participant, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, msg_id, participant), pos


def _read_GetPersonalChannelHistory(data: bytes, pos: int, depth: int, new: Any = GetPersonalChannelHistory) -> tuple[GetPersonalChannelHistory, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    limit, max_id, min_id, hash = unpack_3iq(data, pos)
    return new(user_id, limit, max_id, min_id, hash), pos + 20


def _read_GetRichMessage(data: bytes, pos: int, depth: int, new: Any = GetRichMessage) -> tuple[GetRichMessage, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(peer, id), pos + 4


def _read_TranslateRichMessage(data: bytes, pos: int, depth: int, new: Any = TranslateRichMessage) -> tuple[TranslateRichMessage, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
        if flags & 1:
            id, pos = read_ints(data, pos)
        else:
            id = None
        if flags & 2:
            text, pos = read_objects(_InputRichMessage_table, data, pos, depth)
        else:
            text = None
    else:
        peer = id = text = None
    to_lang, pos = read_str(data, pos)
    if flags & 4:
        tone, pos = read_str(data, pos)
    else:
        tone = None
    return new(to_lang, peer, id, text, tone), pos


def _read_ComposeRichMessageWithAI(data: bytes, pos: int, depth: int, new: Any = ComposeRichMessageWithAI) -> tuple[ComposeRichMessageWithAI, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x16:
        if flags & 0x10:
            text, pos = _InputRichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            text = None
        if flags & 2:
            translate_to_lang, pos = read_str(data, pos)
        else:
            translate_to_lang = None
        if flags & 4:
            tone, pos = _InputAiComposeTone_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            tone = None
    else:
        text = translate_to_lang = tone = None
    return new(flags & 1 != 0, flags & 8 != 0, text, translate_to_lang, tone), pos


def _read_RequestChatJoinWebView(data: bytes, pos: int, depth: int, new: Any = RequestChatJoinWebView) -> tuple[RequestChatJoinWebView, int]:
    flags, query_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        theme_params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        theme_params = None
    platform, pos = read_str(data, pos)
    return new(query_id, platform, theme_params), pos


registry.add("messages.Dialogs", {
    0x15BA6C40: _read_Dialogs,
    0x71E094F3: _read_DialogsSlice,
    0xF0E3E596: _read_DialogsNotModified,
})
registry.add("messages.Messages", {
    0x1D73E7EA: _read_Messages,
    0x5F206716: _read_MessagesSlice,
    0xC776BA4E: _read_ChannelMessages,
    0x74535F21: _read_MessagesNotModified,
})
registry.add("messages.Chats", {
    0x64FF9FD5: _read_Chats,
    0x9CD81144: _read_ChatsSlice,
})
registry.add("messages.ChatFull", {
    0xE5D7D19C: _read_ChatFull,
})
registry.add("messages.AffectedHistory", {
    0xB45C69D1: _read_AffectedHistory,
})
registry.add("messages.DhConfig", {
    0xC0E24635: _read_DhConfigNotModified,
    0x2C221EDD: _read_DhConfig,
})
registry.add("messages.SentEncryptedMessage", {
    0x560F8935: _read_SentEncryptedMessage,
    0x9493FF32: _read_SentEncryptedFile,
})
registry.add("messages.Stickers", {
    0xF1749A22: _read_StickersNotModified,
    0x30A6EC7E: _read_Stickers,
})
registry.add("messages.AllStickers", {
    0xE86602C3: _read_AllStickersNotModified,
    0xCDBBCEBB: _read_AllStickers,
})
registry.add("messages.AffectedMessages", {
    0x84D19185: _read_AffectedMessages,
})
registry.add("messages.StickerSet", {
    0x6E153F16: _read_StickerSet,
    0xD3F924EB: _read_StickerSetNotModified,
})
registry.add("messages.SavedGifs", {
    0xE8025CA2: _read_SavedGifsNotModified,
    0x84A02A0D: _read_SavedGifs,
})
registry.add("messages.BotResults", {
    0xE021F2F6: _read_BotResults,
})
registry.add("messages.BotCallbackAnswer", {
    0x36585EA4: _read_BotCallbackAnswer,
})
registry.add("messages.MessageEditData", {
    0x26B5DDE6: _read_MessageEditData,
})
registry.add("messages.PeerDialogs", {
    0x3371C354: _read_PeerDialogs,
})
registry.add("messages.FeaturedStickers", {
    0xC6DC0C66: _read_FeaturedStickersNotModified,
    0xBE382906: _read_FeaturedStickers,
})
registry.add("messages.RecentStickers", {
    0x0B17F890: _read_RecentStickersNotModified,
    0x88D37C56: _read_RecentStickers,
})
registry.add("messages.ArchivedStickers", {
    0x4FCBA9C8: _read_ArchivedStickers,
})
registry.add("messages.StickerSetInstallResult", {
    0x38641628: _read_StickerSetInstallResultSuccess,
    0x35E410A8: _read_StickerSetInstallResultArchive,
})
registry.add("messages.HighScores", {
    0x9A3BFD99: _read_HighScores,
})
registry.add("messages.FavedStickers", {
    0x9E8FA6D3: _read_FavedStickersNotModified,
    0x2CB51097: _read_FavedStickers,
})
registry.add("messages.FoundStickerSets", {
    0x0D54B65D: _read_FoundStickerSetsNotModified,
    0x8AF09DD2: _read_FoundStickerSets,
})
registry.add("messages.SearchCounter", {
    0xE844EBFF: _read_SearchCounter,
})
registry.add("messages.InactiveChats", {
    0xA927FEC5: _read_InactiveChats,
})
registry.add("messages.VotesList", {
    0x4899484E: _read_VotesList,
})
registry.add("messages.MessageViews", {
    0xB6C4F543: _read_MessageViews,
})
registry.add("messages.DiscussionMessage", {
    0xA6341782: _read_DiscussionMessage,
})
registry.add("messages.HistoryImport", {
    0x1662AF0B: _read_HistoryImport,
})
registry.add("messages.HistoryImportParsed", {
    0x5E0FB7B9: _read_HistoryImportParsed,
})
registry.add("messages.AffectedFoundMessages", {
    0xEF8D3E6C: _read_AffectedFoundMessages,
})
registry.add("messages.ExportedChatInvites", {
    0xBDC62DCC: _read_ExportedChatInvites,
})
registry.add("messages.ExportedChatInvite", {
    0x1871BE50: _read_ExportedChatInvite,
    0x222600EF: _read_ExportedChatInviteReplaced,
})
registry.add("messages.ChatInviteImporters", {
    0x81B6B00A: _read_ChatInviteImporters,
})
registry.add("messages.ChatAdminsWithInvites", {
    0xB69B72D7: _read_ChatAdminsWithInvites,
})
registry.add("messages.CheckedHistoryImportPeer", {
    0xA24DE717: _read_CheckedHistoryImportPeer,
})
registry.add("messages.SponsoredMessages", {
    0xFFDA656D: _read_SponsoredMessages,
    0x1839490F: _read_SponsoredMessagesEmpty,
})
registry.add("messages.SearchResultsCalendar", {
    0x147EE23C: _read_SearchResultsCalendar,
})
registry.add("messages.SearchResultsPositions", {
    0x53B22BAF: _read_SearchResultsPositions,
})
registry.add("messages.PeerSettings", {
    0x6880B94D: _read_PeerSettings,
})
registry.add("messages.MessageReactionsList", {
    0x31BD492D: _read_MessageReactionsList,
})
registry.add("messages.AvailableReactions", {
    0x9F071957: _read_AvailableReactionsNotModified,
    0x768E3AAD: _read_AvailableReactions,
})
registry.add("messages.TranscribedAudio", {
    0xCFB9D957: _read_TranscribedAudio,
})
registry.add("messages.Reactions", {
    0xB06FDBDF: _read_ReactionsNotModified,
    0xEAFDF716: _read_Reactions,
})
registry.add("messages.ForumTopics", {
    0x367617D3: _read_ForumTopics,
})
registry.add("messages.EmojiGroups", {
    0x6FB4AD87: _read_EmojiGroupsNotModified,
    0x881FB94B: _read_EmojiGroups,
})
registry.add("messages.TranslatedText", {
    0x33DB32F8: _read_TranslateResult,
})
registry.add("messages.BotApp", {
    0xEB50ADF5: _read_BotApp,
})
registry.add("messages.WebPage", {
    0xFD5E12BD: _read_WebPage,
})
registry.add("messages.SavedDialogs", {
    0xF83AE221: _read_SavedDialogs,
    0x44BA9DD9: _read_SavedDialogsSlice,
    0xC01F6FE8: _read_SavedDialogsNotModified,
})
registry.add("messages.SavedReactionTags", {
    0x889B59EF: _read_SavedReactionTagsNotModified,
    0x3259950A: _read_SavedReactionTags,
})
registry.add("messages.QuickReplies", {
    0xC68D6695: _read_QuickReplies,
    0x5F91EB5B: _read_QuickRepliesNotModified,
})
registry.add("messages.DialogFilters", {
    0x2AD93719: _read_DialogFilters,
})
registry.add("messages.MyStickers", {
    0xFAFF629D: _read_MyStickers,
})
registry.add("messages.InvitedUsers", {
    0x7F5DEFA6: _read_InvitedUsers,
})
registry.add("messages.AvailableEffects", {
    0xD1ED9A5B: _read_AvailableEffectsNotModified,
    0xBDDB616E: _read_AvailableEffects,
})
registry.add("messages.BotPreparedInlineMessage", {
    0x8ECF0511: _read_BotPreparedInlineMessage,
})
registry.add("messages.PreparedInlineMessage", {
    0xFF57708D: _read_PreparedInlineMessage,
})
registry.add("messages.FoundStickers", {
    0x6010C534: _read_FoundStickersNotModified,
    0x82C9E290: _read_FoundStickers,
})
registry.add("messages.WebPagePreview", {
    0x8C9A88AC: _read_WebPagePreview,
})
registry.add("messages.EmojiGameOutcome", {
    0xDA2AD647: _read_EmojiGameOutcome,
})
registry.add("messages.EmojiGameInfo", {
    0x59E65335: _read_EmojiGameUnavailable,
    0x44E56023: _read_EmojiGameDiceInfo,
})
registry.add("messages.ComposedMessageWithAI", {
    0x90D7ADFA: _read_ComposedMessageWithAI,
})
registry.add("messages.ChatInviteJoinResult", {
    0x445663A7: _read_ChatInviteJoinResultOk,
    0x61CA29D3: _read_ChatInviteJoinResultWebView,
})
registry.add("messages.TranslatedRichMessage", {
    0x4203998F: _read_TranslatedRichMessage,
})
registry.add("messages.ComposedRichMessageWithAI", {
    0x4C4537C8: _read_ComposedRichMessageWithAI,
})
registry.add_functions({
    0x63C66506: _read_GetMessages,
    0xA0F4CB4F: _read_GetDialogs,
    0x4423E6C5: _read_GetHistory,
    0x29EE847A: _read_Search,
    0x0E306D3A: _read_ReadHistory,
    0xB08F922A: _read_DeleteHistory,
    0xE58E95D2: _read_DeleteMessages,
    0x05A954C0: _read_ReceivedMessages,
    0x58943EE2: _read_SetTyping,
    0xFEF48F62: _read_SendMessage,
    0x0330E77F: _read_SendMedia,
    0x13704A7C: _read_ForwardMessages,
    0xCF1592DB: _read_ReportSpam,
    0xEFD9A6A2: _read_GetPeerSettings,
    0xFC78AF9B: _read_Report,
    0x49E9528F: _read_GetChats,
    0xAEB00B34: _read_GetFullChat,
    0x73783FFD: _read_EditChatTitle,
    0x35DDD674: _read_EditChatPhoto,
    0xCBC6D107: _read_AddChatUser,
    0xA2185CAB: _read_DeleteChatUser,
    0x92CEDDD4: _read_CreateChat,
    0x26CF8950: _read_GetDhConfig,
    0xF64DAF43: _read_RequestEncryption,
    0x3DBC0415: _read_AcceptEncryption,
    0xF393AEA0: _read_DiscardEncryption,
    0x791451ED: _read_SetEncryptedTyping,
    0x7F4B690A: _read_ReadEncryptedHistory,
    0x44FA7A15: _read_SendEncrypted,
    0x5559481D: _read_SendEncryptedFile,
    0x32D439A4: _read_SendEncryptedService,
    0x55A5BB66: _read_ReceivedQueue,
    0x4B0C8C0F: _read_ReportEncryptedSpam,
    0x36A73F77: _read_ReadMessageContents,
    0xD5A5D3A1: _read_GetStickers,
    0xB8A0A1A8: _read_GetAllStickers,
    0x570D6F6F: _read_GetWebPagePreview,
    0xA455DE90: _read_ExportChatInvite,
    0x3EADB1BB: _read_CheckChatInvite,
    0xDE91436E: _read_ImportChatInvite,
    0xC8A0EC74: _read_GetStickerSet,
    0xC78FE460: _read_InstallStickerSet,
    0xF96E55DE: _read_UninstallStickerSet,
    0xE6DF7378: _read_StartBot,
    0x5784D3E1: _read_GetMessagesViews,
    0xA85BD1C2: _read_EditChatAdmin,
    0xA2875319: _read_MigrateChat,
    0x6126A43C: _read_SearchGlobal,
    0x78337739: _read_ReorderStickerSets,
    0xB1F2061F: _read_GetDocumentByHash,
    0x5CF09635: _read_GetSavedGifs,
    0x327A30CB: _read_SaveGif,
    0x514E999D: _read_GetInlineBotResults,
    0xBB12A419: _read_SetInlineBotResults,
    0xC0CF7646: _read_SendInlineBotResult,
    0xFDA68D36: _read_GetMessageEditData,
    0xB106E66C: _read_EditMessage,
    0xA423BB51: _read_EditInlineBotMessage,
    0x9342CA07: _read_GetBotCallbackAnswer,
    0xD58F130A: _read_SetBotCallbackAnswer,
    0xE470BCFD: _read_GetPeerDialogs,
    0xAD0FA15C: _read_SaveDraft,
    0x6A3F8D65: _read_GetAllDrafts,
    0x64780B14: _read_GetFeaturedStickers,
    0x5B118126: _read_ReadFeaturedStickers,
    0x9DA9403B: _read_GetRecentStickers,
    0x392718F8: _read_SaveRecentSticker,
    0x8999602D: _read_ClearRecentStickers,
    0x57F17692: _read_GetArchivedStickers,
    0x640F82B8: _read_GetMaskStickers,
    0xCC5B67CC: _read_GetAttachedStickers,
    0x8EF8ECC0: _read_SetGameScore,
    0x15AD9F64: _read_SetInlineGameScore,
    0xE822649D: _read_GetGameHighScores,
    0x0F635E1B: _read_GetInlineGameHighScores,
    0xE40CA104: _read_GetCommonChats,
    0x8D9692A3: _read_GetWebPage,
    0xA731E257: _read_ToggleDialogPin,
    0x3B1ADF37: _read_ReorderPinnedDialogs,
    0xD6B94DF2: _read_GetPinnedDialogs,
    0xE5F672FA: _read_SetBotShippingResults,
    0x09C2DD95: _read_SetBotPrecheckoutResults,
    0x14967978: _read_UploadMedia,
    0xA1405817: _read_SendScreenshotNotification,
    0x04F1AAA9: _read_GetFavedStickers,
    0xB9FFC55B: _read_FaveSticker,
    0xF107E790: _read_GetUnreadMentions,
    0x36E5BF4D: _read_ReadMentions,
    0x702A40E0: _read_GetRecentLocations,
    0x1BF89D74: _read_SendMultiMedia,
    0x5057C497: _read_UploadEncryptedFile,
    0x35705B8A: _read_SearchStickerSets,
    0x1CFF7E08: _read_GetSplitRanges,
    0x8C5006F8: _read_MarkDialogUnread,
    0x21202222: _read_GetDialogUnreadMarks,
    0x7E58EE9C: _read_ClearAllDrafts,
    0xD2AAF7EC: _read_UpdatePinnedMessage,
    0x10EA6184: _read_SendVote,
    0xEDA3E33B: _read_GetPollResults,
    0x6E2BE050: _read_GetOnlines,
    0xDEF60797: _read_EditChatAbout,
    0xA5866B41: _read_EditChatDefaultBannedRights,
    0x35A0E062: _read_GetEmojiKeywords,
    0x1508B6AF: _read_GetEmojiKeywordsDifference,
    0x4E9963B2: _read_GetEmojiKeywordsLanguages,
    0xD5B10C26: _read_GetEmojiURL,
    0x1BBCF300: _read_GetSearchCounters,
    0x894CC99C: _read_RequestUrlAuth,
    0x67A3F0DE: _read_AcceptUrlAuth,
    0x4FACB138: _read_HidePeerSettingsBar,
    0xF516760B: _read_GetScheduledHistory,
    0xBDBB0464: _read_GetScheduledMessages,
    0xBD38850A: _read_SendScheduledMessages,
    0x59AE2B16: _read_DeleteScheduledMessages,
    0xB86E380E: _read_GetPollVotes,
    0xB5052FEA: _read_ToggleStickerSets,
    0xEFD48C89: _read_GetDialogFilters,
    0xA29CD42C: _read_GetSuggestedDialogFilters,
    0x1AD4A04A: _read_UpdateDialogFilter,
    0xC563C1E4: _read_UpdateDialogFiltersOrder,
    0x7ED094A1: _read_GetOldFeaturedStickers,
    0x22DDD30C: _read_GetReplies,
    0x446972FD: _read_GetDiscussionMessage,
    0xF731A9F4: _read_ReadDiscussion,
    0x062DD747: _read_UnpinAllMessages,
    0x5BD0EE50: _read_DeleteChat,
    0xF9CBE409: _read_DeletePhoneCallHistory,
    0x43FE19F3: _read_CheckHistoryImport,
    0x34090C3B: _read_InitHistoryImport,
    0x2A862092: _read_UploadImportedMedia,
    0xB43DF344: _read_StartHistoryImport,
    0xA2B5A3F6: _read_GetExportedChatInvites,
    0x73746F5C: _read_GetExportedChatInvite,
    0xBDCA2F75: _read_EditExportedChatInvite,
    0x56987BD5: _read_DeleteRevokedExportedChatInvites,
    0xD464A42B: _read_DeleteExportedChatInvite,
    0x3920E6EF: _read_GetAdminsWithInvites,
    0xDF04DD4E: _read_GetChatInviteImporters,
    0xB80E5FE4: _read_SetHistoryTTL,
    0x5DC60F03: _read_CheckHistoryImportPeer,
    0x081202C9: _read_SetChatTheme,
    0x31C1C44F: _read_GetMessageReadParticipants,
    0x6AA3F6BD: _read_GetSearchResultsCalendar,
    0x9C7F2F10: _read_GetSearchResultsPositions,
    0x7FE7E815: _read_HideChatJoinRequest,
    0xE085F4EA: _read_HideAllChatJoinRequests,
    0xB2081A35: _read_ToggleNoForwards,
    0xCCFDDF96: _read_SaveDefaultSendAs,
    0xD30D78D4: _read_SendReaction,
    0x8BBA90E6: _read_GetMessagesReactions,
    0x461B3F48: _read_GetMessageReactionsList,
    0x864B2581: _read_SetChatAvailableReactions,
    0x18DEA0AC: _read_GetAvailableReactions,
    0x4F47A016: _read_SetDefaultReaction,
    0xA5EEC345: _read_TranslateText,
    0xBD7F90AC: _read_GetUnreadReactions,
    0x9EC44F93: _read_ReadReactions,
    0x107E31A0: _read_SearchSentMedia,
    0x16FCC2CB: _read_GetAttachMenuBots,
    0x77216192: _read_GetAttachMenuBot,
    0x69F59D69: _read_ToggleBotInAttachMenu,
    0x269DC2C1: _read_RequestWebView,
    0xB0D81A83: _read_ProlongWebView,
    0x413A3E73: _read_RequestSimpleWebView,
    0x0A4314F5: _read_SendWebViewResultMessage,
    0xDC0242C8: _read_SendWebViewData,
    0x269E9A49: _read_TranscribeAudio,
    0x7F1D072F: _read_RateTranscribedAudio,
    0xD9AB0F54: _read_GetCustomEmojiDocuments,
    0xFBFCA18F: _read_GetEmojiStickers,
    0x0ECF6736: _read_GetFeaturedEmojiStickers,
    0x3F64C076: _read_ReportReaction,
    0xBB8125BA: _read_GetTopReactions,
    0x39461DB2: _read_GetRecentReactions,
    0x9DFEEFB4: _read_ClearRecentReactions,
    0x84F80814: _read_GetExtendedMedia,
    0x9EB51445: _read_SetDefaultHistoryTTL,
    0x658B7188: _read_GetDefaultHistoryTTL,
    0x6C5CF2A7: _read_SendBotRequestedPeer,
    0x7488CE5B: _read_GetEmojiGroups,
    0x2ECD56CD: _read_GetEmojiStatusGroups,
    0x21A548F3: _read_GetEmojiProfilePhotoGroups,
    0x2C11C0D7: _read_SearchCustomEmoji,
    0xE47CB579: _read_TogglePeerTranslations,
    0x34FDC5C3: _read_GetBotApp,
    0x53618BCE: _read_RequestAppWebView,
    0x8FFACAE1: _read_SetChatWallPaper,
    0x92B4494C: _read_SearchEmojiStickerSets,
    0x1E91FC99: _read_GetSavedDialogs,
    0x998AB009: _read_GetSavedHistory,
    0x4DC5085F: _read_DeleteSavedHistory,
    0xD63D94E0: _read_GetPinnedSavedDialogs,
    0xAC81BBDE: _read_ToggleSavedDialogPin,
    0x8B716587: _read_ReorderPinnedSavedDialogs,
    0x3637E05B: _read_GetSavedReactionTags,
    0x60297DEC: _read_UpdateSavedReactionTag,
    0xBDF93428: _read_GetDefaultTagReactions,
    0x8C4BFE5D: _read_GetOutboxReadDate,
    0xD483F2A8: _read_GetQuickReplies,
    0x60331907: _read_ReorderQuickReplies,
    0xF1D0FBD3: _read_CheckQuickReplyShortcut,
    0x5C003CEF: _read_EditQuickReplyShortcut,
    0x3CC04740: _read_DeleteQuickReplyShortcut,
    0x94A495C3: _read_GetQuickReplyMessages,
    0x6C750DE1: _read_SendQuickReplyMessages,
    0xE105E910: _read_DeleteQuickReplyMessages,
    0xFD2DDA49: _read_ToggleDialogFilterTags,
    0xD0B5E1FC: _read_GetMyStickers,
    0x1DD840F5: _read_GetEmojiStickerGroups,
    0xDEA20A39: _read_GetAvailableEffects,
    0x0589EE75: _read_EditFactCheck,
    0xD1DA940C: _read_DeleteFactCheck,
    0xB9CDC5EE: _read_GetFactCheck,
    0xC9E01E7B: _read_RequestMainWebView,
    0x58BBCB50: _read_SendPaidReaction,
    0x435885B5: _read_TogglePaidReactionPrivacy,
    0x472455AA: _read_GetPaidReactionPrivacy,
    0x269E3643: _read_ViewSponsoredMessage,
    0x8235057E: _read_ClickSponsoredMessage,
    0x12CBF0C4: _read_ReportSponsoredMessage,
    0x3D6CE850: _read_GetSponsoredMessages,
    0xF21F7F2F: _read_SavePreparedInlineMessage,
    0x857EBDB8: _read_GetPreparedInlineMessage,
    0x29B1C66A: _read_SearchStickers,
    0x5A6D7395: _read_ReportMessagesDelivery,
    0x6F6F9C96: _read_GetSavedDialogsByID,
    0xBA4A3B5B: _read_ReadSavedHistory,
    0xD3E03124: _read_ToggleTodoCompleted,
    0x21A61057: _read_AppendTodoList,
    0x8107455C: _read_ToggleSuggestedPostApproval,
    0x3BA47BFF: _read_GetForumTopics,
    0xAF0A4A08: _read_GetForumTopicsByID,
    0xCECC1134: _read_EditForumTopic,
    0x175DF251: _read_UpdatePinnedForumTopic,
    0x0E7841F0: _read_ReorderPinnedForumTopics,
    0x2F98C3D5: _read_CreateForumTopic,
    0xD2816F10: _read_DeleteTopicHistory,
    0xFB7E8CA7: _read_GetEmojiGameInfo,
    0xABBBD346: _read_SummarizeText,
    0xF743B857: _read_EditChatCreator,
    0x3B7D0EA6: _read_GetFutureChatCreatorAfterLeave,
    0xA00F32B0: _read_EditChatParticipantRank,
    0x35436BBC: _read_DeclineUrlAuth,
    0xC9A47B0B: _read_CheckUrlAuthMatchCode,
    0xDAECC589: _read_ComposeMessageWithAI,
    0x4067C5E6: _read_ReportReadMetrics,
    0xDDBCD819: _read_ReportMusicListen,
    0x19BC4B6D: _read_AddPollAnswer,
    0xAC8505A5: _read_DeletePollAnswer,
    0x43286CF2: _read_GetUnreadPollVotes,
    0x1720B4D8: _read_ReadPollVotes,
    0xB8F106E3: _read_SetBotGuestChatResult,
    0xA0B80CF8: _read_DeleteParticipantReactions,
    0xE3B7F82C: _read_DeleteParticipantReaction,
    0x55FB0996: _read_GetPersonalChannelHistory,
    0x501569CF: _read_GetRichMessage,
    0x1A542004: _read_TranslateRichMessage,
    0x8D7AE6AF: _read_ComposeRichMessageWithAI,
    0xBA9EE679: _read_RequestChatJoinWebView,
})
