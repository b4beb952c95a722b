# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

import builtins
from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    BOOLS,
    BOOL_IDS,
    FlagTuples,
    MAX_DEPTH,
    TLObject,
    check_depth,
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
    from .._runtime import Pack, Unpack
    from .. import _root as _root
    from .. import messages as _messages

unpack_2I: Unpack = unpacker("2I")
unpack_2Ii: Unpack = unpacker("2Ii")
unpack_2i: Unpack = unpacker("2i")
unpack_2iI: Unpack = unpacker("2iI")
unpack_2iq: Unpack = unpacker("2iq")
unpack_2q: Unpack = unpacker("2q")
unpack_3I: Unpack = unpacker("3I")
unpack_3i: Unpack = unpacker("3i")
unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_I3i: Unpack = unpacker("I3i")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_iq: Unpack = unpacker("iq")
unpack_q: Unpack = unpacker("q")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2I3i: Pack = packer("2I3i")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_2q: Pack = packer("2q")
pack_3I: Pack = packer("3I")
pack_3Ii: Pack = packer("3Ii")
pack_3i: Pack = packer("3i")
pack_4I: Pack = packer("4I")
pack_I: Pack = packer("I")
pack_I2i: Pack = packer("I2i")
pack_I2iq: Pack = packer("I2iq")
pack_Ii: Pack = packer("Ii")
pack_Iiq: Pack = packer("Iiq")
pack_Iq: Pack = packer("Iq")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
pack_qi: Pack = packer("qi")
_Birthday_table = registry.table("Birthday")
_BotApp_table = registry.table("BotApp")
_ChatTheme_table = registry.table("ChatTheme")
_Document_table = registry.table("Document")
_FactCheck_table = registry.table("FactCheck")
_Game_table = registry.table("Game")
_GeoPoint_table = registry.table("GeoPoint")
_InputGroupCall_table = registry.table("InputGroupCall")
_InputUser_table = registry.table("InputUser")
_MessageAction_table = registry.table("MessageAction")
_MessageEntity_table = registry.table("MessageEntity")
_MessageExtendedMedia_table = registry.table("MessageExtendedMedia")
_MessageFwdHeader_table = registry.table("MessageFwdHeader")
_MessageMedia_table = registry.table("MessageMedia")
_MessagePeerReaction_table = registry.table("MessagePeerReaction")
_MessageReactions_table = registry.table("MessageReactions")
_MessageReactor_table = registry.table("MessageReactor")
_MessageReplies_table = registry.table("MessageReplies")
_MessageReplyHeader_table = registry.table("MessageReplyHeader")
_PaymentCharge_table = registry.table("PaymentCharge")
_PaymentRequestedInfo_table = registry.table("PaymentRequestedInfo")
_Peer_table = registry.table("Peer")
_PhoneCallDiscardReason_table = registry.table("PhoneCallDiscardReason")
_PhotoSize_table = registry.table("PhotoSize")
_Photo_table = registry.table("Photo")
_PollAnswer_table = registry.table("PollAnswer")
_PollResults_table = registry.table("PollResults")
_Poll_table = registry.table("Poll")
_ReactionCount_table = registry.table("ReactionCount")
_Reaction_table = registry.table("Reaction")
_ReplyMarkup_table = registry.table("ReplyMarkup")
_RequestedPeer_table = registry.table("RequestedPeer")
_RestrictionReason_table = registry.table("RestrictionReason")
_RichMessage_table = registry.table("RichMessage")
_SecureCredentialsEncrypted_table = registry.table("SecureCredentialsEncrypted")
_SecureValueType_table = registry.table("SecureValueType")
_SecureValue_table = registry.table("SecureValue")
_StarGift_table = registry.table("StarGift")
_StarsAmount_table = registry.table("StarsAmount")
_StoryItem_table = registry.table("StoryItem")
_SuggestedPost_table = registry.table("SuggestedPost")
_TextWithEntities_table = registry.table("TextWithEntities")
_TodoCompletion_table = registry.table("TodoCompletion")
_TodoItem_table = registry.table("TodoItem")
_TodoList_table = registry.table("TodoList")
_WallPaper_table = registry.table("WallPaper")
_WebDocument_table = registry.table("WebDocument")
_WebPage_table = registry.table("WebPage")
_messages_EmojiGameOutcome_table = registry.table("messages.EmojiGameOutcome")
_write_Vector_bytes = vector_writer(write_bytes)
_Message_flags = FlagTuples(2, 0x10, 0x20, 0x2000, 0x4000, 0x40000, 0x80000, 0x200000, 0x1000000, 0x4000000, 0x8000000)
_Message_flags2 = FlagTuples(2, 0x10, 0x100, 0x200)
_read_Vector_bytes = vector_reader(read_bytes)


class MessageEmpty(TLObject):
    """The form 'empty' of Message.

    ``messageEmpty#90a6ca84 flags:# id:int peer_id:flags.0?Peer = Message``

    :param id: The id.
    :param peer_id: The chat, user or channel it belongs to.

    https://core.telegram.org/constructor/messageEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x90A6CA84
    TL_NAME: ClassVar[str] = "messageEmpty"
    TL_TYPE: ClassVar[str] = "Message"
    TL: ClassVar[str] = "messageEmpty#90a6ca84 flags:# id:int peer_id:flags.0?Peer = Message"

    id: int
    peer_id: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.peer_id is not None:
            flags |= 1
        out += pack_2Ii(0x90A6CA84, flags, self.id)
        if self.peer_id is not None:
            self.peer_id.write_to(out)


class Message(TLObject):
    """The ordinary form of Message.

    ``message#7600b9d3 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int from_rank:flags2.12?string peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long guestchat_via_from:flags2.19?Peer reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int summary_from_language:flags2.11?string rich_message:flags2.13?RichMessage = Message``

    :param out: It was sent by this account.
    :param mentioned: Whether this applies: mentioned.
    :param media_unread: Whether this applies: media unread.
    :param silent: Without a sound for those who get it.
    :param post: Whether this applies: post.
    :param from_scheduled: Whether this applies: from scheduled.
    :param legacy: Whether this applies: legacy.
    :param edit_hide: Whether this applies: edit hide.
    :param pinned: It is pinned.
    :param noforwards: Protect the content from forwarding and saving.
    :param invert_media: Show the media above the text.
    :param offline: Whether this applies: offline.
    :param video_processing_pending: Whether this applies: video processing pending.
    :param paid_suggested_post_stars: Whether this applies: paid suggested post stars.
    :param paid_suggested_post_ton: Whether this applies: paid suggested post ton.
    :param id: The id.
    :param from_id: Who it is from.
    :param from_boosts_applied: The from boosts applied.
    :param from_rank: The from rank.
    :param peer_id: The chat, user or channel it belongs to.
    :param saved_peer_id: The saved peer id.
    :param fwd_from: The fwd from.
    :param via_bot_id: Id of the via bot.
    :param via_business_bot_id: Id of the via business bot.
    :param guestchat_via_from: The guestchat via from.
    :param reply_to: What it answers.
    :param date: When it happened, in Unix seconds.
    :param message: The text of the message.
    :param media: The attached media.
    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param views: The views.
    :param forwards: The forwards.
    :param replies: The replies.
    :param edit_date: The edit date, in Unix seconds.
    :param post_author: The post author.
    :param grouped_id: Id of the grouped.
    :param reactions: The reactions.
    :param restriction_reason: The restriction reason.
    :param ttl_period: After how many seconds messages delete themselves.
    :param quick_reply_shortcut_id: Id of the quick reply shortcut.
    :param effect: The effect.
    :param factcheck: The factcheck.
    :param report_delivery_until_date: The report delivery until date, in Unix seconds.
    :param paid_message_stars: The paid message stars.
    :param suggested_post: The suggested post.
    :param schedule_repeat_period: The schedule repeat period.
    :param summary_from_language: The summary from language.
    :param rich_message: The rich message.

    https://core.telegram.org/constructor/message
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7600B9D3
    TL_NAME: ClassVar[str] = "message"
    TL_TYPE: ClassVar[str] = "Message"
    TL: ClassVar[str] = "message#7600b9d3 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int from_rank:flags2.12?string peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long guestchat_via_from:flags2.19?Peer reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int summary_from_language:flags2.11?string rich_message:flags2.13?RichMessage = Message"

    id: int
    peer_id: _root.TypePeer
    date: int
    message: str
    out: bool = False
    mentioned: bool = False
    media_unread: bool = False
    silent: bool = False
    post: bool = False
    from_scheduled: bool = False
    legacy: bool = False
    edit_hide: bool = False
    pinned: bool = False
    noforwards: bool = False
    invert_media: bool = False
    offline: bool = False
    video_processing_pending: bool = False
    paid_suggested_post_stars: bool = False
    paid_suggested_post_ton: bool = False
    from_id: _root.TypePeer | None = None
    from_boosts_applied: int | None = None
    from_rank: str | None = None
    saved_peer_id: _root.TypePeer | None = None
    fwd_from: TypeMessageFwdHeader | None = None
    via_bot_id: int | None = None
    via_business_bot_id: int | None = None
    guestchat_via_from: _root.TypePeer | None = None
    reply_to: TypeMessageReplyHeader | None = None
    media: TypeMessageMedia | None = None
    reply_markup: _root.TypeReplyMarkup | None = None
    entities: list[TypeMessageEntity] | None = None
    views: int | None = None
    forwards: int | None = None
    replies: TypeMessageReplies | None = None
    edit_date: int | None = None
    post_author: str | None = None
    grouped_id: int | None = None
    reactions: TypeMessageReactions | None = None
    restriction_reason: list[_root.TypeRestrictionReason] | None = None
    ttl_period: int | None = None
    quick_reply_shortcut_id: int | None = None
    effect: int | None = None
    factcheck: _root.TypeFactCheck | None = None
    report_delivery_until_date: int | None = None
    paid_message_stars: int | None = None
    suggested_post: _root.TypeSuggestedPost | None = None
    schedule_repeat_period: int | None = None
    summary_from_language: str | None = None
    rich_message: _root.TypeRichMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.out:
            flags |= 2
        if self.mentioned:
            flags |= 0x10
        if self.media_unread:
            flags |= 0x20
        if self.silent:
            flags |= 0x2000
        if self.post:
            flags |= 0x4000
        if self.from_scheduled:
            flags |= 0x40000
        if self.legacy:
            flags |= 0x80000
        if self.edit_hide:
            flags |= 0x200000
        if self.pinned:
            flags |= 0x1000000
        if self.noforwards:
            flags |= 0x4000000
        if self.invert_media:
            flags |= 0x8000000
        if self.from_id is not None:
            flags |= 0x100
        if self.from_boosts_applied is not None:
            flags |= 0x20000000
        if self.saved_peer_id is not None:
            flags |= 0x10000000
        if self.fwd_from is not None:
            flags |= 4
        if self.via_bot_id is not None:
            flags |= 0x800
        if self.reply_to is not None:
            flags |= 8
        if self.media is not None:
            flags |= 0x200
        if self.reply_markup is not None:
            flags |= 0x40
        if self.entities is not None:
            flags |= 0x80
        if self.views is not None or self.forwards is not None:
            flags |= 0x400
        if self.replies is not None:
            flags |= 0x800000
        if self.edit_date is not None:
            flags |= 0x8000
        if self.post_author is not None:
            flags |= 0x10000
        if self.grouped_id is not None:
            flags |= 0x20000
        if self.reactions is not None:
            flags |= 0x100000
        if self.restriction_reason is not None:
            flags |= 0x400000
        if self.ttl_period is not None:
            flags |= 0x2000000
        if self.quick_reply_shortcut_id is not None:
            flags |= 0x40000000
        flags2 = 0
        if self.offline:
            flags2 |= 2
        if self.video_processing_pending:
            flags2 |= 0x10
        if self.paid_suggested_post_stars:
            flags2 |= 0x100
        if self.paid_suggested_post_ton:
            flags2 |= 0x200
        if self.from_rank is not None:
            flags2 |= 0x1000
        if self.via_business_bot_id is not None:
            flags2 |= 1
        if self.guestchat_via_from is not None:
            flags2 |= 0x80000
        if self.effect is not None:
            flags2 |= 4
        if self.factcheck is not None:
            flags2 |= 8
        if self.report_delivery_until_date is not None:
            flags2 |= 0x20
        if self.paid_message_stars is not None:
            flags2 |= 0x40
        if self.suggested_post is not None:
            flags2 |= 0x80
        if self.schedule_repeat_period is not None:
            flags2 |= 0x400
        if self.summary_from_language is not None:
            flags2 |= 0x800
        if self.rich_message is not None:
            flags2 |= 0x2000
        out += pack_3Ii(0x7600B9D3, flags, flags2, self.id)
        if self.from_id is not None:
            self.from_id.write_to(out)
        if self.from_boosts_applied is not None:
            out += pack_i(self.from_boosts_applied)
        if self.from_rank is not None:
            write_str(out, self.from_rank)
        self.peer_id.write_to(out)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        if self.fwd_from is not None:
            self.fwd_from.write_to(out)
        if self.via_bot_id is not None:
            out += pack_q(self.via_bot_id)
        if self.via_business_bot_id is not None:
            out += pack_q(self.via_business_bot_id)
        if self.guestchat_via_from is not None:
            self.guestchat_via_from.write_to(out)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        out += pack_i(self.date)
        write_str(out, self.message)
        if self.media is not None:
            self.media.write_to(out)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        if self.entities is not None:
            write_objects(out, self.entities)
        if flags & 0x400:
            out += pack_i(self.views)
        if flags & 0x400:
            out += pack_i(self.forwards)
        if self.replies is not None:
            self.replies.write_to(out)
        if self.edit_date is not None:
            out += pack_i(self.edit_date)
        if self.post_author is not None:
            write_str(out, self.post_author)
        if self.grouped_id is not None:
            out += pack_q(self.grouped_id)
        if self.reactions is not None:
            self.reactions.write_to(out)
        if self.restriction_reason is not None:
            write_objects(out, self.restriction_reason)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)
        if self.quick_reply_shortcut_id is not None:
            out += pack_i(self.quick_reply_shortcut_id)
        if self.effect is not None:
            out += pack_q(self.effect)
        if self.factcheck is not None:
            self.factcheck.write_to(out)
        if self.report_delivery_until_date is not None:
            out += pack_i(self.report_delivery_until_date)
        if self.paid_message_stars is not None:
            out += pack_q(self.paid_message_stars)
        if self.suggested_post is not None:
            self.suggested_post.write_to(out)
        if self.schedule_repeat_period is not None:
            out += pack_i(self.schedule_repeat_period)
        if self.summary_from_language is not None:
            write_str(out, self.summary_from_language)
        if self.rich_message is not None:
            self.rich_message.write_to(out)


class MessageService(TLObject):
    """The form 'service' of Message.

    ``messageService#7a800e0a flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true reactions_are_possible:flags.9?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message``

    :param out: It was sent by this account.
    :param mentioned: Whether this applies: mentioned.
    :param media_unread: Whether this applies: media unread.
    :param reactions_are_possible: Whether this applies: reactions are possible.
    :param silent: Without a sound for those who get it.
    :param post: Whether this applies: post.
    :param legacy: Whether this applies: legacy.
    :param id: The id.
    :param from_id: Who it is from.
    :param peer_id: The chat, user or channel it belongs to.
    :param saved_peer_id: The saved peer id.
    :param reply_to: What it answers.
    :param date: When it happened, in Unix seconds.
    :param action: The action.
    :param reactions: The reactions.
    :param ttl_period: After how many seconds messages delete themselves.

    https://core.telegram.org/constructor/messageService
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A800E0A
    TL_NAME: ClassVar[str] = "messageService"
    TL_TYPE: ClassVar[str] = "Message"
    TL: ClassVar[str] = "messageService#7a800e0a flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true reactions_are_possible:flags.9?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message"

    id: int
    peer_id: _root.TypePeer
    date: int
    action: TypeMessageAction
    out: bool = False
    mentioned: bool = False
    media_unread: bool = False
    reactions_are_possible: bool = False
    silent: bool = False
    post: bool = False
    legacy: bool = False
    from_id: _root.TypePeer | None = None
    saved_peer_id: _root.TypePeer | None = None
    reply_to: TypeMessageReplyHeader | None = None
    reactions: TypeMessageReactions | None = None
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.out:
            flags |= 2
        if self.mentioned:
            flags |= 0x10
        if self.media_unread:
            flags |= 0x20
        if self.reactions_are_possible:
            flags |= 0x200
        if self.silent:
            flags |= 0x2000
        if self.post:
            flags |= 0x4000
        if self.legacy:
            flags |= 0x80000
        if self.from_id is not None:
            flags |= 0x100
        if self.saved_peer_id is not None:
            flags |= 0x10000000
        if self.reply_to is not None:
            flags |= 8
        if self.reactions is not None:
            flags |= 0x100000
        if self.ttl_period is not None:
            flags |= 0x2000000
        out += pack_2Ii(0x7A800E0A, flags, self.id)
        if self.from_id is not None:
            self.from_id.write_to(out)
        self.peer_id.write_to(out)
        if self.saved_peer_id is not None:
            self.saved_peer_id.write_to(out)
        if self.reply_to is not None:
            self.reply_to.write_to(out)
        out += pack_i(self.date)
        self.action.write_to(out)
        if self.reactions is not None:
            self.reactions.write_to(out)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


TypeMessage: TypeAlias = MessageEmpty | Message | MessageService
"""``Message``: https://core.telegram.org/type/Message"""


class MessageMediaEmpty(TLObject):
    """The form 'empty' of MessageMedia.

    ``messageMediaEmpty#3ded6320 = MessageMedia``

    https://core.telegram.org/constructor/messageMediaEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DED6320
    TL_NAME: ClassVar[str] = "messageMediaEmpty"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaEmpty#3ded6320 = MessageMedia"

    def write_to(self, out: bytearray) -> None:
        out += b"\x20\x63\xed\x3d"


class MessageMediaPhoto(TLObject):
    """The form 'photo' of MessageMedia.

    ``messageMediaPhoto#e216eb63 flags:# spoiler:flags.3?true live_photo:flags.4?true photo:flags.0?Photo ttl_seconds:flags.2?int video:flags.4?Document = MessageMedia``

    :param spoiler: Whether this applies: spoiler.
    :param live_photo: Whether this applies: live photo.
    :param photo: The photo.
    :param ttl_seconds: The ttl seconds.
    :param video: The video.

    https://core.telegram.org/constructor/messageMediaPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE216EB63
    TL_NAME: ClassVar[str] = "messageMediaPhoto"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaPhoto#e216eb63 flags:# spoiler:flags.3?true live_photo:flags.4?true photo:flags.0?Photo ttl_seconds:flags.2?int video:flags.4?Document = MessageMedia"

    spoiler: bool = False
    live_photo: bool = False
    photo: _root.TypePhoto | None = None
    ttl_seconds: int | None = None
    video: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spoiler:
            flags |= 8
        if self.live_photo or self.video is not None:
            flags |= 0x10
        if self.photo is not None:
            flags |= 1
        if self.ttl_seconds is not None:
            flags |= 4
        out += pack_2I(0xE216EB63, flags)
        if self.photo is not None:
            self.photo.write_to(out)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)
        if flags & 0x10:
            write_object(out, self.video)


class MessageMediaGeo(TLObject):
    """The form 'geo' of MessageMedia.

    ``messageMediaGeo#56e0d474 geo:GeoPoint = MessageMedia``

    :param geo: The geo.

    https://core.telegram.org/constructor/messageMediaGeo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56E0D474
    TL_NAME: ClassVar[str] = "messageMediaGeo"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaGeo#56e0d474 geo:GeoPoint = MessageMedia"

    geo: _root.TypeGeoPoint

    def write_to(self, out: bytearray) -> None:
        out += b"\x74\xd4\xe0\x56"
        self.geo.write_to(out)


class MessageMediaContact(TLObject):
    """The form 'contact' of MessageMedia.

    ``messageMediaContact#70322949 phone_number:string first_name:string last_name:string vcard:string user_id:long = MessageMedia``

    :param phone_number: The phone number, with country prefix.
    :param first_name: The first name.
    :param last_name: The last name.
    :param vcard: The vcard.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/messageMediaContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x70322949
    TL_NAME: ClassVar[str] = "messageMediaContact"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaContact#70322949 phone_number:string first_name:string last_name:string vcard:string user_id:long = MessageMedia"

    phone_number: str
    first_name: str
    last_name: str
    vcard: str
    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x49\x29\x32\x70"
        write_str(out, self.phone_number)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        write_str(out, self.vcard)
        out += pack_q(self.user_id)


class MessageMediaUnsupported(TLObject):
    """The form 'unsupported' of MessageMedia.

    ``messageMediaUnsupported#9f84f49e = MessageMedia``

    https://core.telegram.org/constructor/messageMediaUnsupported
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F84F49E
    TL_NAME: ClassVar[str] = "messageMediaUnsupported"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaUnsupported#9f84f49e = MessageMedia"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9e\xf4\x84\x9f"


class MessageMediaDocument(TLObject):
    """The form 'document' of MessageMedia.

    ``messageMediaDocument#52d8ccd9 flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_documents:flags.5?Vector<Document> video_cover:flags.9?Photo video_timestamp:flags.10?int ttl_seconds:flags.2?int = MessageMedia``

    :param nopremium: Whether this applies: nopremium.
    :param spoiler: Whether this applies: spoiler.
    :param video: Whether this applies: video.
    :param round: Whether this applies: round.
    :param voice: Whether this applies: voice.
    :param document: The file.
    :param alt_documents: The alt documents.
    :param video_cover: The video cover.
    :param video_timestamp: The video timestamp.
    :param ttl_seconds: The ttl seconds.

    https://core.telegram.org/constructor/messageMediaDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x52D8CCD9
    TL_NAME: ClassVar[str] = "messageMediaDocument"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaDocument#52d8ccd9 flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_documents:flags.5?Vector<Document> video_cover:flags.9?Photo video_timestamp:flags.10?int ttl_seconds:flags.2?int = MessageMedia"

    nopremium: bool = False
    spoiler: bool = False
    video: bool = False
    round: bool = False
    voice: bool = False
    document: _root.TypeDocument | None = None
    alt_documents: list[_root.TypeDocument] | None = None
    video_cover: _root.TypePhoto | None = None
    video_timestamp: int | None = None
    ttl_seconds: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.nopremium:
            flags |= 8
        if self.spoiler:
            flags |= 0x10
        if self.video:
            flags |= 0x40
        if self.round:
            flags |= 0x80
        if self.voice:
            flags |= 0x100
        if self.document is not None:
            flags |= 1
        if self.alt_documents is not None:
            flags |= 0x20
        if self.video_cover is not None:
            flags |= 0x200
        if self.video_timestamp is not None:
            flags |= 0x400
        if self.ttl_seconds is not None:
            flags |= 4
        out += pack_2I(0x52D8CCD9, flags)
        if self.document is not None:
            self.document.write_to(out)
        if self.alt_documents is not None:
            write_objects(out, self.alt_documents)
        if self.video_cover is not None:
            self.video_cover.write_to(out)
        if self.video_timestamp is not None:
            out += pack_i(self.video_timestamp)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)


class MessageMediaWebPage(TLObject):
    """The form 'web page' of MessageMedia.

    ``messageMediaWebPage#ddf10c3b flags:# force_large_media:flags.0?true force_small_media:flags.1?true manual:flags.3?true safe:flags.4?true webpage:WebPage = MessageMedia``

    :param force_large_media: Whether this applies: force large media.
    :param force_small_media: Whether this applies: force small media.
    :param manual: Whether this applies: manual.
    :param safe: Whether this applies: safe.
    :param webpage: The webpage.

    https://core.telegram.org/constructor/messageMediaWebPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDDF10C3B
    TL_NAME: ClassVar[str] = "messageMediaWebPage"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaWebPage#ddf10c3b flags:# force_large_media:flags.0?true force_small_media:flags.1?true manual:flags.3?true safe:flags.4?true webpage:WebPage = MessageMedia"

    webpage: _root.TypeWebPage
    force_large_media: bool = False
    force_small_media: bool = False
    manual: bool = False
    safe: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.force_large_media:
            flags |= 1
        if self.force_small_media:
            flags |= 2
        if self.manual:
            flags |= 8
        if self.safe:
            flags |= 0x10
        out += pack_2I(0xDDF10C3B, flags)
        self.webpage.write_to(out)


class MessageMediaVenue(TLObject):
    """The form 'venue' of MessageMedia.

    ``messageMediaVenue#2ec0533f geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MessageMedia``

    :param geo: The geo.
    :param title: The title.
    :param address: The postal address.
    :param provider: The provider.
    :param venue_id: The venue id.
    :param venue_type: The venue type.

    https://core.telegram.org/constructor/messageMediaVenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2EC0533F
    TL_NAME: ClassVar[str] = "messageMediaVenue"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaVenue#2ec0533f geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MessageMedia"

    geo: _root.TypeGeoPoint
    title: str
    address: str
    provider: str
    venue_id: str
    venue_type: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\x53\xc0\x2e"
        self.geo.write_to(out)
        write_str(out, self.title)
        write_str(out, self.address)
        write_str(out, self.provider)
        write_str(out, self.venue_id)
        write_str(out, self.venue_type)


class MessageMediaGame(TLObject):
    """The form 'game' of MessageMedia.

    ``messageMediaGame#fdb19008 game:Game = MessageMedia``

    :param game: The game.

    https://core.telegram.org/constructor/messageMediaGame
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFDB19008
    TL_NAME: ClassVar[str] = "messageMediaGame"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaGame#fdb19008 game:Game = MessageMedia"

    game: _root.TypeGame

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\x90\xb1\xfd"
        self.game.write_to(out)


class MessageMediaInvoice(TLObject):
    """The form 'invoice' of MessageMedia.

    ``messageMediaInvoice#f6a548d3 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument receipt_msg_id:flags.2?int currency:string total_amount:long start_param:string extended_media:flags.4?MessageExtendedMedia = MessageMedia``

    :param shipping_address_requested: Whether this applies: shipping address requested.
    :param test: Whether this applies: test.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param receipt_msg_id: Id of the receipt msg.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.
    :param start_param: The start param.
    :param extended_media: The extended media.

    https://core.telegram.org/constructor/messageMediaInvoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF6A548D3
    TL_NAME: ClassVar[str] = "messageMediaInvoice"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaInvoice#f6a548d3 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument receipt_msg_id:flags.2?int currency:string total_amount:long start_param:string extended_media:flags.4?MessageExtendedMedia = MessageMedia"

    title: str
    description: str
    currency: str
    total_amount: int
    start_param: str
    shipping_address_requested: bool = False
    test: bool = False
    photo: _root.TypeWebDocument | None = None
    receipt_msg_id: int | None = None
    extended_media: TypeMessageExtendedMedia | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.shipping_address_requested:
            flags |= 2
        if self.test:
            flags |= 8
        if self.photo is not None:
            flags |= 1
        if self.receipt_msg_id is not None:
            flags |= 4
        if self.extended_media is not None:
            flags |= 0x10
        out += pack_2I(0xF6A548D3, flags)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        if self.receipt_msg_id is not None:
            out += pack_i(self.receipt_msg_id)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)
        write_str(out, self.start_param)
        if self.extended_media is not None:
            self.extended_media.write_to(out)


class MessageMediaGeoLive(TLObject):
    """The form 'geo live' of MessageMedia.

    ``messageMediaGeoLive#b940c666 flags:# geo:GeoPoint heading:flags.0?int period:int proximity_notification_radius:flags.1?int = MessageMedia``

    :param geo: The geo.
    :param heading: The heading.
    :param period: How long it lasts, in seconds.
    :param proximity_notification_radius: The proximity notification radius.

    https://core.telegram.org/constructor/messageMediaGeoLive
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB940C666
    TL_NAME: ClassVar[str] = "messageMediaGeoLive"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaGeoLive#b940c666 flags:# geo:GeoPoint heading:flags.0?int period:int proximity_notification_radius:flags.1?int = MessageMedia"

    geo: _root.TypeGeoPoint
    period: int
    heading: int | None = None
    proximity_notification_radius: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.heading is not None:
            flags |= 1
        if self.proximity_notification_radius is not None:
            flags |= 2
        out += pack_2I(0xB940C666, flags)
        self.geo.write_to(out)
        if self.heading is not None:
            out += pack_i(self.heading)
        out += pack_i(self.period)
        if self.proximity_notification_radius is not None:
            out += pack_i(self.proximity_notification_radius)


class MessageMediaPoll(TLObject):
    """The form 'poll' of MessageMedia.

    ``messageMediaPoll#773f4e66 flags:# poll:Poll results:PollResults attached_media:flags.0?MessageMedia = MessageMedia``

    :param poll: The poll.
    :param results: The results.
    :param attached_media: The attached media.

    https://core.telegram.org/constructor/messageMediaPoll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x773F4E66
    TL_NAME: ClassVar[str] = "messageMediaPoll"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaPoll#773f4e66 flags:# poll:Poll results:PollResults attached_media:flags.0?MessageMedia = MessageMedia"

    poll: _root.TypePoll
    results: _root.TypePollResults
    attached_media: TypeMessageMedia | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.attached_media is not None:
            flags |= 1
        out += pack_2I(0x773F4E66, flags)
        self.poll.write_to(out)
        self.results.write_to(out)
        if self.attached_media is not None:
            self.attached_media.write_to(out)


class MessageMediaDice(TLObject):
    """The form 'dice' of MessageMedia.

    ``messageMediaDice#08cbec07 flags:# value:int emoticon:string game_outcome:flags.0?messages.EmojiGameOutcome = MessageMedia``

    :param value: The value.
    :param emoticon: The emoji.
    :param game_outcome: The game outcome.

    https://core.telegram.org/constructor/messageMediaDice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x08CBEC07
    TL_NAME: ClassVar[str] = "messageMediaDice"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaDice#08cbec07 flags:# value:int emoticon:string game_outcome:flags.0?messages.EmojiGameOutcome = MessageMedia"

    value: int
    emoticon: str
    game_outcome: _messages.TypeEmojiGameOutcome | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.game_outcome is not None:
            flags |= 1
        out += pack_2Ii(0x08CBEC07, flags, self.value)
        write_str(out, self.emoticon)
        if self.game_outcome is not None:
            self.game_outcome.write_to(out)


class MessageMediaStory(TLObject):
    """The form 'story' of MessageMedia.

    ``messageMediaStory#68cb6283 flags:# via_mention:flags.1?true peer:Peer id:int story:flags.0?StoryItem = MessageMedia``

    :param via_mention: Whether this applies: via mention.
    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param story: The story.

    https://core.telegram.org/constructor/messageMediaStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x68CB6283
    TL_NAME: ClassVar[str] = "messageMediaStory"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaStory#68cb6283 flags:# via_mention:flags.1?true peer:Peer id:int story:flags.0?StoryItem = MessageMedia"

    peer: _root.TypePeer
    id: int
    via_mention: bool = False
    story: _root.TypeStoryItem | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.via_mention:
            flags |= 2
        if self.story is not None:
            flags |= 1
        out += pack_2I(0x68CB6283, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.story is not None:
            self.story.write_to(out)


class MessageMediaGiveaway(TLObject):
    """The form 'giveaway' of MessageMedia.

    ``messageMediaGiveaway#aa073beb flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.2?true channels:Vector<long> countries_iso2:flags.1?Vector<string> prize_description:flags.3?string quantity:int months:flags.4?int stars:flags.5?long until_date:int = MessageMedia``

    :param only_new_subscribers: Whether this applies: only new subscribers.
    :param winners_are_visible: Whether this applies: winners are visible.
    :param channels: The channels.
    :param countries_iso2: The countries iso 2.
    :param prize_description: The prize description.
    :param quantity: The quantity.
    :param months: The months.
    :param stars: The stars.
    :param until_date: Until when, in Unix seconds.

    https://core.telegram.org/constructor/messageMediaGiveaway
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA073BEB
    TL_NAME: ClassVar[str] = "messageMediaGiveaway"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaGiveaway#aa073beb flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.2?true channels:Vector<long> countries_iso2:flags.1?Vector<string> prize_description:flags.3?string quantity:int months:flags.4?int stars:flags.5?long until_date:int = MessageMedia"

    channels: list[int]
    quantity: int
    until_date: int
    only_new_subscribers: bool = False
    winners_are_visible: bool = False
    countries_iso2: list[str] | None = None
    prize_description: str | None = None
    months: int | None = None
    stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.only_new_subscribers:
            flags |= 1
        if self.winners_are_visible:
            flags |= 4
        if self.countries_iso2 is not None:
            flags |= 2
        if self.prize_description is not None:
            flags |= 8
        if self.months is not None:
            flags |= 0x10
        if self.stars is not None:
            flags |= 0x20
        out += pack_2I(0xAA073BEB, flags)
        write_longs(out, self.channels)
        if self.countries_iso2 is not None:
            write_strs(out, self.countries_iso2)
        if self.prize_description is not None:
            write_str(out, self.prize_description)
        out += pack_i(self.quantity)
        if self.months is not None:
            out += pack_i(self.months)
        if self.stars is not None:
            out += pack_q(self.stars)
        out += pack_i(self.until_date)


class MessageMediaGiveawayResults(TLObject):
    """The form 'giveaway results' of MessageMedia.

    ``messageMediaGiveawayResults#ceaa3ea1 flags:# only_new_subscribers:flags.0?true refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long> months:flags.4?int stars:flags.5?long prize_description:flags.1?string until_date:int = MessageMedia``

    :param only_new_subscribers: Whether this applies: only new subscribers.
    :param refunded: Whether this applies: refunded.
    :param channel_id: Id of the channel or supergroup.
    :param additional_peers_count: How many there are: additional peers.
    :param launch_msg_id: Id of the launch msg.
    :param winners_count: How many there are: winners.
    :param unclaimed_count: How many there are: unclaimed.
    :param winners: The winners.
    :param months: The months.
    :param stars: The stars.
    :param prize_description: The prize description.
    :param until_date: Until when, in Unix seconds.

    https://core.telegram.org/constructor/messageMediaGiveawayResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCEAA3EA1
    TL_NAME: ClassVar[str] = "messageMediaGiveawayResults"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaGiveawayResults#ceaa3ea1 flags:# only_new_subscribers:flags.0?true refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long> months:flags.4?int stars:flags.5?long prize_description:flags.1?string until_date:int = MessageMedia"

    channel_id: int
    launch_msg_id: int
    winners_count: int
    unclaimed_count: int
    winners: list[int]
    until_date: int
    only_new_subscribers: bool = False
    refunded: bool = False
    additional_peers_count: int | None = None
    months: int | None = None
    stars: int | None = None
    prize_description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.only_new_subscribers:
            flags |= 1
        if self.refunded:
            flags |= 4
        if self.additional_peers_count is not None:
            flags |= 8
        if self.months is not None:
            flags |= 0x10
        if self.stars is not None:
            flags |= 0x20
        if self.prize_description is not None:
            flags |= 2
        out += pack_2Iq(0xCEAA3EA1, flags, self.channel_id)
        if self.additional_peers_count is not None:
            out += pack_i(self.additional_peers_count)
        out += pack_3i(self.launch_msg_id, self.winners_count, self.unclaimed_count)
        write_longs(out, self.winners)
        if self.months is not None:
            out += pack_i(self.months)
        if self.stars is not None:
            out += pack_q(self.stars)
        if self.prize_description is not None:
            write_str(out, self.prize_description)
        out += pack_i(self.until_date)


class MessageMediaPaidMedia(TLObject):
    """The form 'paid media' of MessageMedia.

    ``messageMediaPaidMedia#a8852491 stars_amount:long extended_media:Vector<MessageExtendedMedia> = MessageMedia``

    :param stars_amount: The stars amount.
    :param extended_media: The extended media.

    https://core.telegram.org/constructor/messageMediaPaidMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8852491
    TL_NAME: ClassVar[str] = "messageMediaPaidMedia"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaPaidMedia#a8852491 stars_amount:long extended_media:Vector<MessageExtendedMedia> = MessageMedia"

    stars_amount: int
    extended_media: list[TypeMessageExtendedMedia]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA8852491, self.stars_amount)
        write_objects(out, self.extended_media)


class MessageMediaToDo(TLObject):
    """The form 'to do' of MessageMedia.

    ``messageMediaToDo#8a53b014 flags:# todo:TodoList completions:flags.0?Vector<TodoCompletion> = MessageMedia``

    :param todo: The todo.
    :param completions: The completions.

    https://core.telegram.org/constructor/messageMediaToDo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8A53B014
    TL_NAME: ClassVar[str] = "messageMediaToDo"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaToDo#8a53b014 flags:# todo:TodoList completions:flags.0?Vector<TodoCompletion> = MessageMedia"

    todo: _root.TypeTodoList
    completions: list[_root.TypeTodoCompletion] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.completions is not None:
            flags |= 1
        out += pack_2I(0x8A53B014, flags)
        self.todo.write_to(out)
        if self.completions is not None:
            write_objects(out, self.completions)


class MessageMediaVideoStream(TLObject):
    """The form 'video stream' of MessageMedia.

    ``messageMediaVideoStream#ca5cab89 flags:# rtmp_stream:flags.0?true call:InputGroupCall = MessageMedia``

    :param rtmp_stream: Whether this applies: rtmp stream.
    :param call: The call.

    https://core.telegram.org/constructor/messageMediaVideoStream
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCA5CAB89
    TL_NAME: ClassVar[str] = "messageMediaVideoStream"
    TL_TYPE: ClassVar[str] = "MessageMedia"
    TL: ClassVar[str] = "messageMediaVideoStream#ca5cab89 flags:# rtmp_stream:flags.0?true call:InputGroupCall = MessageMedia"

    call: _root.TypeInputGroupCall
    rtmp_stream: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rtmp_stream:
            flags |= 1
        out += pack_2I(0xCA5CAB89, flags)
        self.call.write_to(out)


TypeMessageMedia: TypeAlias = MessageMediaEmpty | MessageMediaPhoto | MessageMediaGeo | MessageMediaContact | MessageMediaUnsupported | MessageMediaDocument | MessageMediaWebPage | MessageMediaVenue | MessageMediaGame | MessageMediaInvoice | MessageMediaGeoLive | MessageMediaPoll | MessageMediaDice | MessageMediaStory | MessageMediaGiveaway | MessageMediaGiveawayResults | MessageMediaPaidMedia | MessageMediaToDo | MessageMediaVideoStream
"""``MessageMedia``: https://core.telegram.org/type/MessageMedia"""


class MessageActionEmpty(TLObject):
    """The form 'empty' of MessageAction.

    ``messageActionEmpty#b6aef7b0 = MessageAction``

    https://core.telegram.org/constructor/messageActionEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6AEF7B0
    TL_NAME: ClassVar[str] = "messageActionEmpty"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionEmpty#b6aef7b0 = MessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\xf7\xae\xb6"


class MessageActionChatCreate(TLObject):
    """The form 'chat create' of MessageAction.

    ``messageActionChatCreate#bd47cbad title:string users:Vector<long> = MessageAction``

    :param title: The title.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messageActionChatCreate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD47CBAD
    TL_NAME: ClassVar[str] = "messageActionChatCreate"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatCreate#bd47cbad title:string users:Vector<long> = MessageAction"

    title: str
    users: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xad\xcb\x47\xbd"
        write_str(out, self.title)
        write_longs(out, self.users)


class MessageActionChatEditTitle(TLObject):
    """The form 'chat edit title' of MessageAction.

    ``messageActionChatEditTitle#b5a1ce5a title:string = MessageAction``

    :param title: The title.

    https://core.telegram.org/constructor/messageActionChatEditTitle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB5A1CE5A
    TL_NAME: ClassVar[str] = "messageActionChatEditTitle"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatEditTitle#b5a1ce5a title:string = MessageAction"

    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x5a\xce\xa1\xb5"
        write_str(out, self.title)


class MessageActionChatEditPhoto(TLObject):
    """The form 'chat edit photo' of MessageAction.

    ``messageActionChatEditPhoto#7fcb13a8 photo:Photo = MessageAction``

    :param photo: The photo.

    https://core.telegram.org/constructor/messageActionChatEditPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7FCB13A8
    TL_NAME: ClassVar[str] = "messageActionChatEditPhoto"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatEditPhoto#7fcb13a8 photo:Photo = MessageAction"

    photo: _root.TypePhoto

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x13\xcb\x7f"
        self.photo.write_to(out)


class MessageActionChatDeletePhoto(TLObject):
    """The form 'chat delete photo' of MessageAction.

    ``messageActionChatDeletePhoto#95e3fbef = MessageAction``

    https://core.telegram.org/constructor/messageActionChatDeletePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95E3FBEF
    TL_NAME: ClassVar[str] = "messageActionChatDeletePhoto"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatDeletePhoto#95e3fbef = MessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\xfb\xe3\x95"


class MessageActionChatAddUser(TLObject):
    """The form 'chat add user' of MessageAction.

    ``messageActionChatAddUser#15cefd00 users:Vector<long> = MessageAction``

    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messageActionChatAddUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x15CEFD00
    TL_NAME: ClassVar[str] = "messageActionChatAddUser"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatAddUser#15cefd00 users:Vector<long> = MessageAction"

    users: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x00\xfd\xce\x15"
        write_longs(out, self.users)


class MessageActionChatDeleteUser(TLObject):
    """The form 'chat delete user' of MessageAction.

    ``messageActionChatDeleteUser#a43f30cc user_id:long = MessageAction``

    :param user_id: Id of the user.

    https://core.telegram.org/constructor/messageActionChatDeleteUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA43F30CC
    TL_NAME: ClassVar[str] = "messageActionChatDeleteUser"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatDeleteUser#a43f30cc user_id:long = MessageAction"

    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA43F30CC, self.user_id)


class MessageActionChatJoinedByLink(TLObject):
    """The form 'chat joined by link' of MessageAction.

    ``messageActionChatJoinedByLink#031224c3 inviter_id:long = MessageAction``

    :param inviter_id: Id of the inviter.

    https://core.telegram.org/constructor/messageActionChatJoinedByLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x031224C3
    TL_NAME: ClassVar[str] = "messageActionChatJoinedByLink"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatJoinedByLink#031224c3 inviter_id:long = MessageAction"

    inviter_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x031224C3, self.inviter_id)


class MessageActionChannelCreate(TLObject):
    """The form 'channel create' of MessageAction.

    ``messageActionChannelCreate#95d2ac92 title:string = MessageAction``

    :param title: The title.

    https://core.telegram.org/constructor/messageActionChannelCreate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95D2AC92
    TL_NAME: ClassVar[str] = "messageActionChannelCreate"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChannelCreate#95d2ac92 title:string = MessageAction"

    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\xac\xd2\x95"
        write_str(out, self.title)


class MessageActionChatMigrateTo(TLObject):
    """The form 'chat migrate to' of MessageAction.

    ``messageActionChatMigrateTo#e1037f92 channel_id:long = MessageAction``

    :param channel_id: Id of the channel or supergroup.

    https://core.telegram.org/constructor/messageActionChatMigrateTo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE1037F92
    TL_NAME: ClassVar[str] = "messageActionChatMigrateTo"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatMigrateTo#e1037f92 channel_id:long = MessageAction"

    channel_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE1037F92, self.channel_id)


class MessageActionChannelMigrateFrom(TLObject):
    """The form 'channel migrate from' of MessageAction.

    ``messageActionChannelMigrateFrom#ea3948e9 title:string chat_id:long = MessageAction``

    :param title: The title.
    :param chat_id: Id of the basic group.

    https://core.telegram.org/constructor/messageActionChannelMigrateFrom
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA3948E9
    TL_NAME: ClassVar[str] = "messageActionChannelMigrateFrom"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChannelMigrateFrom#ea3948e9 title:string chat_id:long = MessageAction"

    title: str
    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe9\x48\x39\xea"
        write_str(out, self.title)
        out += pack_q(self.chat_id)


class MessageActionPinMessage(TLObject):
    """The form 'pin message' of MessageAction.

    ``messageActionPinMessage#94bd38ed = MessageAction``

    https://core.telegram.org/constructor/messageActionPinMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x94BD38ED
    TL_NAME: ClassVar[str] = "messageActionPinMessage"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPinMessage#94bd38ed = MessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\x38\xbd\x94"


class MessageActionHistoryClear(TLObject):
    """The form 'history clear' of MessageAction.

    ``messageActionHistoryClear#9fbab604 = MessageAction``

    https://core.telegram.org/constructor/messageActionHistoryClear
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9FBAB604
    TL_NAME: ClassVar[str] = "messageActionHistoryClear"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionHistoryClear#9fbab604 = MessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x04\xb6\xba\x9f"


class MessageActionGameScore(TLObject):
    """The form 'game score' of MessageAction.

    ``messageActionGameScore#92a72876 game_id:long score:int = MessageAction``

    :param game_id: Id of the game.
    :param score: The score.

    https://core.telegram.org/constructor/messageActionGameScore
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x92A72876
    TL_NAME: ClassVar[str] = "messageActionGameScore"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGameScore#92a72876 game_id:long score:int = MessageAction"

    game_id: int
    score: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0x92A72876, self.game_id, self.score)


class MessageActionPaymentSentMe(TLObject):
    """The form 'payment sent me' of MessageAction.

    ``messageActionPaymentSentMe#ffa00ccc flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string charge:PaymentCharge subscription_until_date:flags.4?int = MessageAction``

    :param recurring_init: Whether this applies: recurring init.
    :param recurring_used: Whether this applies: recurring used.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.
    :param payload: The payload.
    :param info: The info.
    :param shipping_option_id: The shipping option id.
    :param charge: The charge.
    :param subscription_until_date: The subscription until date, in Unix seconds.

    https://core.telegram.org/constructor/messageActionPaymentSentMe
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFA00CCC
    TL_NAME: ClassVar[str] = "messageActionPaymentSentMe"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPaymentSentMe#ffa00ccc flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string charge:PaymentCharge subscription_until_date:flags.4?int = MessageAction"

    currency: str
    total_amount: int
    payload: bytes
    charge: _root.TypePaymentCharge
    recurring_init: bool = False
    recurring_used: bool = False
    info: _root.TypePaymentRequestedInfo | None = None
    shipping_option_id: str | None = None
    subscription_until_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.recurring_init:
            flags |= 4
        if self.recurring_used:
            flags |= 8
        if self.info is not None:
            flags |= 1
        if self.shipping_option_id is not None:
            flags |= 2
        if self.subscription_until_date is not None:
            flags |= 0x10
        out += pack_2I(0xFFA00CCC, flags)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)
        write_bytes(out, self.payload)
        if self.info is not None:
            self.info.write_to(out)
        if self.shipping_option_id is not None:
            write_str(out, self.shipping_option_id)
        self.charge.write_to(out)
        if self.subscription_until_date is not None:
            out += pack_i(self.subscription_until_date)


class MessageActionPaymentSent(TLObject):
    """The form 'payment sent' of MessageAction.

    ``messageActionPaymentSent#c624b16e flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long invoice_slug:flags.0?string subscription_until_date:flags.4?int = MessageAction``

    :param recurring_init: Whether this applies: recurring init.
    :param recurring_used: Whether this applies: recurring used.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.
    :param invoice_slug: The invoice slug.
    :param subscription_until_date: The subscription until date, in Unix seconds.

    https://core.telegram.org/constructor/messageActionPaymentSent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC624B16E
    TL_NAME: ClassVar[str] = "messageActionPaymentSent"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPaymentSent#c624b16e flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long invoice_slug:flags.0?string subscription_until_date:flags.4?int = MessageAction"

    currency: str
    total_amount: int
    recurring_init: bool = False
    recurring_used: bool = False
    invoice_slug: str | None = None
    subscription_until_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.recurring_init:
            flags |= 4
        if self.recurring_used:
            flags |= 8
        if self.invoice_slug is not None:
            flags |= 1
        if self.subscription_until_date is not None:
            flags |= 0x10
        out += pack_2I(0xC624B16E, flags)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)
        if self.invoice_slug is not None:
            write_str(out, self.invoice_slug)
        if self.subscription_until_date is not None:
            out += pack_i(self.subscription_until_date)


class MessageActionPhoneCall(TLObject):
    """The form 'phone call' of MessageAction.

    ``messageActionPhoneCall#80e11a7f flags:# video:flags.2?true call_id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = MessageAction``

    :param video: Whether this applies: video.
    :param call_id: Id of the call.
    :param reason: The reason.
    :param duration: How long it lasts, in seconds.

    https://core.telegram.org/constructor/messageActionPhoneCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x80E11A7F
    TL_NAME: ClassVar[str] = "messageActionPhoneCall"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPhoneCall#80e11a7f flags:# video:flags.2?true call_id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = MessageAction"

    call_id: int
    video: bool = False
    reason: _root.TypePhoneCallDiscardReason | None = None
    duration: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video:
            flags |= 4
        if self.reason is not None:
            flags |= 1
        if self.duration is not None:
            flags |= 2
        out += pack_2Iq(0x80E11A7F, flags, self.call_id)
        if self.reason is not None:
            self.reason.write_to(out)
        if self.duration is not None:
            out += pack_i(self.duration)


class MessageActionScreenshotTaken(TLObject):
    """The form 'screenshot taken' of MessageAction.

    ``messageActionScreenshotTaken#4792929b = MessageAction``

    https://core.telegram.org/constructor/messageActionScreenshotTaken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4792929B
    TL_NAME: ClassVar[str] = "messageActionScreenshotTaken"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionScreenshotTaken#4792929b = MessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9b\x92\x92\x47"


class MessageActionCustomAction(TLObject):
    """The form 'custom action' of MessageAction.

    ``messageActionCustomAction#fae69f56 message:string = MessageAction``

    :param message: The text of the message.

    https://core.telegram.org/constructor/messageActionCustomAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFAE69F56
    TL_NAME: ClassVar[str] = "messageActionCustomAction"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionCustomAction#fae69f56 message:string = MessageAction"

    message: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x56\x9f\xe6\xfa"
        write_str(out, self.message)


class MessageActionBotAllowed(TLObject):
    """The form 'bot allowed' of MessageAction.

    ``messageActionBotAllowed#c516d679 flags:# attach_menu:flags.1?true from_request:flags.3?true domain:flags.0?string app:flags.2?BotApp = MessageAction``

    :param attach_menu: Whether this applies: attach menu.
    :param from_request: Whether this applies: from request.
    :param domain: The domain.
    :param app: The app.

    https://core.telegram.org/constructor/messageActionBotAllowed
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC516D679
    TL_NAME: ClassVar[str] = "messageActionBotAllowed"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionBotAllowed#c516d679 flags:# attach_menu:flags.1?true from_request:flags.3?true domain:flags.0?string app:flags.2?BotApp = MessageAction"

    attach_menu: bool = False
    from_request: bool = False
    domain: str | None = None
    app: _root.TypeBotApp | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.attach_menu:
            flags |= 2
        if self.from_request:
            flags |= 8
        if self.domain is not None:
            flags |= 1
        if self.app is not None:
            flags |= 4
        out += pack_2I(0xC516D679, flags)
        if self.domain is not None:
            write_str(out, self.domain)
        if self.app is not None:
            self.app.write_to(out)


class MessageActionSecureValuesSentMe(TLObject):
    """The form 'secure values sent me' of MessageAction.

    ``messageActionSecureValuesSentMe#1b287353 values:Vector<SecureValue> credentials:SecureCredentialsEncrypted = MessageAction``

    :param values: The values.
    :param credentials: The credentials.

    https://core.telegram.org/constructor/messageActionSecureValuesSentMe
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B287353
    TL_NAME: ClassVar[str] = "messageActionSecureValuesSentMe"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSecureValuesSentMe#1b287353 values:Vector<SecureValue> credentials:SecureCredentialsEncrypted = MessageAction"

    values: list[_root.TypeSecureValue]
    credentials: _root.TypeSecureCredentialsEncrypted

    def write_to(self, out: bytearray) -> None:
        out += b"\x53\x73\x28\x1b"
        write_objects(out, self.values)
        self.credentials.write_to(out)


class MessageActionSecureValuesSent(TLObject):
    """The form 'secure values sent' of MessageAction.

    ``messageActionSecureValuesSent#d95c6154 types:Vector<SecureValueType> = MessageAction``

    :param types: The types.

    https://core.telegram.org/constructor/messageActionSecureValuesSent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD95C6154
    TL_NAME: ClassVar[str] = "messageActionSecureValuesSent"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSecureValuesSent#d95c6154 types:Vector<SecureValueType> = MessageAction"

    types: list[_root.TypeSecureValueType]

    def write_to(self, out: bytearray) -> None:
        out += b"\x54\x61\x5c\xd9"
        write_objects(out, self.types)


class MessageActionContactSignUp(TLObject):
    """The form 'contact sign up' of MessageAction.

    ``messageActionContactSignUp#f3f25f76 = MessageAction``

    https://core.telegram.org/constructor/messageActionContactSignUp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF3F25F76
    TL_NAME: ClassVar[str] = "messageActionContactSignUp"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionContactSignUp#f3f25f76 = MessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x76\x5f\xf2\xf3"


class MessageActionGeoProximityReached(TLObject):
    """The form 'geo proximity reached' of MessageAction.

    ``messageActionGeoProximityReached#98e0d697 from_id:Peer to_id:Peer distance:int = MessageAction``

    :param from_id: Who it is from.
    :param to_id: The to id.
    :param distance: The distance.

    https://core.telegram.org/constructor/messageActionGeoProximityReached
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98E0D697
    TL_NAME: ClassVar[str] = "messageActionGeoProximityReached"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGeoProximityReached#98e0d697 from_id:Peer to_id:Peer distance:int = MessageAction"

    from_id: _root.TypePeer
    to_id: _root.TypePeer
    distance: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x97\xd6\xe0\x98"
        self.from_id.write_to(out)
        self.to_id.write_to(out)
        out += pack_i(self.distance)


class MessageActionGroupCall(TLObject):
    """The form 'group call' of MessageAction.

    ``messageActionGroupCall#7a0d7f42 flags:# call:InputGroupCall duration:flags.0?int = MessageAction``

    :param call: The call.
    :param duration: How long it lasts, in seconds.

    https://core.telegram.org/constructor/messageActionGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A0D7F42
    TL_NAME: ClassVar[str] = "messageActionGroupCall"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGroupCall#7a0d7f42 flags:# call:InputGroupCall duration:flags.0?int = MessageAction"

    call: _root.TypeInputGroupCall
    duration: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.duration is not None:
            flags |= 1
        out += pack_2I(0x7A0D7F42, flags)
        self.call.write_to(out)
        if self.duration is not None:
            out += pack_i(self.duration)


class MessageActionInviteToGroupCall(TLObject):
    """The form 'invite to group call' of MessageAction.

    ``messageActionInviteToGroupCall#502f92f7 call:InputGroupCall users:Vector<long> = MessageAction``

    :param call: The call.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/messageActionInviteToGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x502F92F7
    TL_NAME: ClassVar[str] = "messageActionInviteToGroupCall"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionInviteToGroupCall#502f92f7 call:InputGroupCall users:Vector<long> = MessageAction"

    call: _root.TypeInputGroupCall
    users: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf7\x92\x2f\x50"
        self.call.write_to(out)
        write_longs(out, self.users)


class MessageActionSetMessagesTTL(TLObject):
    """The form 'set messages ttl' of MessageAction.

    ``messageActionSetMessagesTTL#3c134d7b flags:# period:int auto_setting_from:flags.0?long = MessageAction``

    :param period: How long it lasts, in seconds.
    :param auto_setting_from: The auto setting from.

    https://core.telegram.org/constructor/messageActionSetMessagesTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C134D7B
    TL_NAME: ClassVar[str] = "messageActionSetMessagesTTL"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSetMessagesTTL#3c134d7b flags:# period:int auto_setting_from:flags.0?long = MessageAction"

    period: int
    auto_setting_from: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.auto_setting_from is not None:
            flags |= 1
        out += pack_2Ii(0x3C134D7B, flags, self.period)
        if self.auto_setting_from is not None:
            out += pack_q(self.auto_setting_from)


class MessageActionGroupCallScheduled(TLObject):
    """The form 'group call scheduled' of MessageAction.

    ``messageActionGroupCallScheduled#b3a07661 call:InputGroupCall schedule_date:int = MessageAction``

    :param call: The call.
    :param schedule_date: When to send it, in Unix seconds.

    https://core.telegram.org/constructor/messageActionGroupCallScheduled
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB3A07661
    TL_NAME: ClassVar[str] = "messageActionGroupCallScheduled"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGroupCallScheduled#b3a07661 call:InputGroupCall schedule_date:int = MessageAction"

    call: _root.TypeInputGroupCall
    schedule_date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x61\x76\xa0\xb3"
        self.call.write_to(out)
        out += pack_i(self.schedule_date)


class MessageActionSetChatTheme(TLObject):
    """The form 'set chat theme' of MessageAction.

    ``messageActionSetChatTheme#b91bbd3a theme:ChatTheme = MessageAction``

    :param theme: The theme.

    https://core.telegram.org/constructor/messageActionSetChatTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB91BBD3A
    TL_NAME: ClassVar[str] = "messageActionSetChatTheme"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSetChatTheme#b91bbd3a theme:ChatTheme = MessageAction"

    theme: _root.TypeChatTheme

    def write_to(self, out: bytearray) -> None:
        out += b"\x3a\xbd\x1b\xb9"
        self.theme.write_to(out)


class MessageActionChatJoinedByRequest(TLObject):
    """The form 'chat joined by request' of MessageAction.

    ``messageActionChatJoinedByRequest#ebbca3cb = MessageAction``

    https://core.telegram.org/constructor/messageActionChatJoinedByRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEBBCA3CB
    TL_NAME: ClassVar[str] = "messageActionChatJoinedByRequest"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChatJoinedByRequest#ebbca3cb = MessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xcb\xa3\xbc\xeb"


class MessageActionWebViewDataSentMe(TLObject):
    """The form 'web view data sent me' of MessageAction.

    ``messageActionWebViewDataSentMe#47dd8079 text:string data:string = MessageAction``

    :param text: The text.
    :param data: The raw data.

    https://core.telegram.org/constructor/messageActionWebViewDataSentMe
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x47DD8079
    TL_NAME: ClassVar[str] = "messageActionWebViewDataSentMe"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionWebViewDataSentMe#47dd8079 text:string data:string = MessageAction"

    text: str
    data: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x79\x80\xdd\x47"
        write_str(out, self.text)
        write_str(out, self.data)


class MessageActionWebViewDataSent(TLObject):
    """The form 'web view data sent' of MessageAction.

    ``messageActionWebViewDataSent#b4c38cb5 text:string = MessageAction``

    :param text: The text.

    https://core.telegram.org/constructor/messageActionWebViewDataSent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4C38CB5
    TL_NAME: ClassVar[str] = "messageActionWebViewDataSent"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionWebViewDataSent#b4c38cb5 text:string = MessageAction"

    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb5\x8c\xc3\xb4"
        write_str(out, self.text)


class MessageActionGiftPremium(TLObject):
    """The form 'gift premium' of MessageAction.

    ``messageActionGiftPremium#48e91302 flags:# currency:string amount:long days:int crypto_currency:flags.0?string crypto_amount:flags.0?long message:flags.1?TextWithEntities = MessageAction``

    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param days: The days.
    :param crypto_currency: The crypto currency.
    :param crypto_amount: The crypto amount.
    :param message: The text of the message.

    https://core.telegram.org/constructor/messageActionGiftPremium
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48E91302
    TL_NAME: ClassVar[str] = "messageActionGiftPremium"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGiftPremium#48e91302 flags:# currency:string amount:long days:int crypto_currency:flags.0?string crypto_amount:flags.0?long message:flags.1?TextWithEntities = MessageAction"

    currency: str
    amount: int
    days: int
    crypto_currency: str | None = None
    crypto_amount: int | None = None
    message: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.crypto_currency is not None or self.crypto_amount is not None:
            flags |= 1
        if self.message is not None:
            flags |= 2
        out += pack_2I(0x48E91302, flags)
        write_str(out, self.currency)
        out += pack_qi(self.amount, self.days)
        if flags & 1:
            write_str(out, self.crypto_currency)
        if flags & 1:
            out += pack_q(self.crypto_amount)
        if self.message is not None:
            self.message.write_to(out)


class MessageActionTopicCreate(TLObject):
    """The form 'topic create' of MessageAction.

    ``messageActionTopicCreate#0d999256 flags:# title_missing:flags.1?true title:string icon_color:int icon_emoji_id:flags.0?long = MessageAction``

    :param title_missing: Whether this applies: title missing.
    :param title: The title.
    :param icon_color: The icon color.
    :param icon_emoji_id: Id of the icon emoji.

    https://core.telegram.org/constructor/messageActionTopicCreate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0D999256
    TL_NAME: ClassVar[str] = "messageActionTopicCreate"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionTopicCreate#0d999256 flags:# title_missing:flags.1?true title:string icon_color:int icon_emoji_id:flags.0?long = MessageAction"

    title: str
    icon_color: int
    title_missing: bool = False
    icon_emoji_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title_missing:
            flags |= 2
        if self.icon_emoji_id is not None:
            flags |= 1
        out += pack_2I(0x0D999256, flags)
        write_str(out, self.title)
        out += pack_i(self.icon_color)
        if self.icon_emoji_id is not None:
            out += pack_q(self.icon_emoji_id)


class MessageActionTopicEdit(TLObject):
    """The form 'topic edit' of MessageAction.

    ``messageActionTopicEdit#c0944820 flags:# title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = MessageAction``

    :param title: The title.
    :param icon_emoji_id: Id of the icon emoji.
    :param closed: Whether this applies: closed.
    :param hidden: Whether this applies: hidden.

    https://core.telegram.org/constructor/messageActionTopicEdit
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0944820
    TL_NAME: ClassVar[str] = "messageActionTopicEdit"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionTopicEdit#c0944820 flags:# title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = MessageAction"

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
        out += pack_2I(0xC0944820, flags)
        if self.title is not None:
            write_str(out, self.title)
        if self.icon_emoji_id is not None:
            out += pack_q(self.icon_emoji_id)
        if self.closed is not None:
            out += pack_I(BOOL_IDS[self.closed])
        if self.hidden is not None:
            out += pack_I(BOOL_IDS[self.hidden])


class MessageActionSuggestProfilePhoto(TLObject):
    """The form 'suggest profile photo' of MessageAction.

    ``messageActionSuggestProfilePhoto#57de635e photo:Photo = MessageAction``

    :param photo: The photo.

    https://core.telegram.org/constructor/messageActionSuggestProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x57DE635E
    TL_NAME: ClassVar[str] = "messageActionSuggestProfilePhoto"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSuggestProfilePhoto#57de635e photo:Photo = MessageAction"

    photo: _root.TypePhoto

    def write_to(self, out: bytearray) -> None:
        out += b"\x5e\x63\xde\x57"
        self.photo.write_to(out)


class MessageActionRequestedPeer(TLObject):
    """The form 'requested peer' of MessageAction.

    ``messageActionRequestedPeer#31518e9b button_id:int peers:Vector<Peer> = MessageAction``

    :param button_id: Id of the button.
    :param peers: The chats, users and channels it concerns.

    https://core.telegram.org/constructor/messageActionRequestedPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31518E9B
    TL_NAME: ClassVar[str] = "messageActionRequestedPeer"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionRequestedPeer#31518e9b button_id:int peers:Vector<Peer> = MessageAction"

    button_id: int
    peers: list[_root.TypePeer]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x31518E9B, self.button_id)
        write_objects(out, self.peers)


class MessageActionSetChatWallPaper(TLObject):
    """The form 'set chat wall paper' of MessageAction.

    ``messageActionSetChatWallPaper#5060a3f4 flags:# same:flags.0?true for_both:flags.1?true wallpaper:WallPaper = MessageAction``

    :param same: Whether this applies: same.
    :param for_both: Whether this applies: for both.
    :param wallpaper: The wallpaper.

    https://core.telegram.org/constructor/messageActionSetChatWallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5060A3F4
    TL_NAME: ClassVar[str] = "messageActionSetChatWallPaper"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSetChatWallPaper#5060a3f4 flags:# same:flags.0?true for_both:flags.1?true wallpaper:WallPaper = MessageAction"

    wallpaper: _root.TypeWallPaper
    same: bool = False
    for_both: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.same:
            flags |= 1
        if self.for_both:
            flags |= 2
        out += pack_2I(0x5060A3F4, flags)
        self.wallpaper.write_to(out)


class MessageActionGiftCode(TLObject):
    """The form 'gift code' of MessageAction.

    ``messageActionGiftCode#31c48347 flags:# via_giveaway:flags.0?true unclaimed:flags.5?true boost_peer:flags.1?Peer days:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction``

    :param via_giveaway: Whether this applies: via giveaway.
    :param unclaimed: Whether this applies: unclaimed.
    :param boost_peer: The boost peer.
    :param days: The days.
    :param slug: The last part of the link.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param crypto_currency: The crypto currency.
    :param crypto_amount: The crypto amount.
    :param message: The text of the message.

    https://core.telegram.org/constructor/messageActionGiftCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31C48347
    TL_NAME: ClassVar[str] = "messageActionGiftCode"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGiftCode#31c48347 flags:# via_giveaway:flags.0?true unclaimed:flags.5?true boost_peer:flags.1?Peer days:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction"

    days: int
    slug: str
    via_giveaway: bool = False
    unclaimed: bool = False
    boost_peer: _root.TypePeer | None = None
    currency: str | None = None
    amount: int | None = None
    crypto_currency: str | None = None
    crypto_amount: int | None = None
    message: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.via_giveaway:
            flags |= 1
        if self.unclaimed:
            flags |= 0x20
        if self.boost_peer is not None:
            flags |= 2
        if self.currency is not None or self.amount is not None:
            flags |= 4
        if self.crypto_currency is not None or self.crypto_amount is not None:
            flags |= 8
        if self.message is not None:
            flags |= 0x10
        out += pack_2I(0x31C48347, flags)
        if self.boost_peer is not None:
            self.boost_peer.write_to(out)
        out += pack_i(self.days)
        write_str(out, self.slug)
        if flags & 4:
            write_str(out, self.currency)
        if flags & 4:
            out += pack_q(self.amount)
        if flags & 8:
            write_str(out, self.crypto_currency)
        if flags & 8:
            out += pack_q(self.crypto_amount)
        if self.message is not None:
            self.message.write_to(out)


class MessageActionGiveawayLaunch(TLObject):
    """The form 'giveaway launch' of MessageAction.

    ``messageActionGiveawayLaunch#a80f51e4 flags:# stars:flags.0?long = MessageAction``

    :param stars: The stars.

    https://core.telegram.org/constructor/messageActionGiveawayLaunch
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA80F51E4
    TL_NAME: ClassVar[str] = "messageActionGiveawayLaunch"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGiveawayLaunch#a80f51e4 flags:# stars:flags.0?long = MessageAction"

    stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.stars is not None:
            flags |= 1
        out += pack_2I(0xA80F51E4, flags)
        if self.stars is not None:
            out += pack_q(self.stars)


class MessageActionGiveawayResults(TLObject):
    """The form 'giveaway results' of MessageAction.

    ``messageActionGiveawayResults#87e2f155 flags:# stars:flags.0?true winners_count:int unclaimed_count:int = MessageAction``

    :param stars: Whether this applies: stars.
    :param winners_count: How many there are: winners.
    :param unclaimed_count: How many there are: unclaimed.

    https://core.telegram.org/constructor/messageActionGiveawayResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x87E2F155
    TL_NAME: ClassVar[str] = "messageActionGiveawayResults"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGiveawayResults#87e2f155 flags:# stars:flags.0?true winners_count:int unclaimed_count:int = MessageAction"

    winners_count: int
    unclaimed_count: int
    stars: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.stars:
            flags |= 1
        out += pack_2I2i(0x87E2F155, flags, self.winners_count, self.unclaimed_count)


class MessageActionBoostApply(TLObject):
    """The form 'boost apply' of MessageAction.

    ``messageActionBoostApply#cc02aa6d boosts:int = MessageAction``

    :param boosts: The boosts.

    https://core.telegram.org/constructor/messageActionBoostApply
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC02AA6D
    TL_NAME: ClassVar[str] = "messageActionBoostApply"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionBoostApply#cc02aa6d boosts:int = MessageAction"

    boosts: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xCC02AA6D, self.boosts)


class MessageActionRequestedPeerSentMe(TLObject):
    """The form 'requested peer sent me' of MessageAction.

    ``messageActionRequestedPeerSentMe#93b31848 button_id:int peers:Vector<RequestedPeer> = MessageAction``

    :param button_id: Id of the button.
    :param peers: The chats, users and channels it concerns.

    https://core.telegram.org/constructor/messageActionRequestedPeerSentMe
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x93B31848
    TL_NAME: ClassVar[str] = "messageActionRequestedPeerSentMe"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionRequestedPeerSentMe#93b31848 button_id:int peers:Vector<RequestedPeer> = MessageAction"

    button_id: int
    peers: list[_root.TypeRequestedPeer]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x93B31848, self.button_id)
        write_objects(out, self.peers)


class MessageActionPaymentRefunded(TLObject):
    """The form 'payment refunded' of MessageAction.

    ``messageActionPaymentRefunded#41b3e202 flags:# peer:Peer currency:string total_amount:long payload:flags.0?bytes charge:PaymentCharge = MessageAction``

    :param peer: The chat, user or channel it concerns.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.
    :param payload: The payload.
    :param charge: The charge.

    https://core.telegram.org/constructor/messageActionPaymentRefunded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x41B3E202
    TL_NAME: ClassVar[str] = "messageActionPaymentRefunded"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPaymentRefunded#41b3e202 flags:# peer:Peer currency:string total_amount:long payload:flags.0?bytes charge:PaymentCharge = MessageAction"

    peer: _root.TypePeer
    currency: str
    total_amount: int
    charge: _root.TypePaymentCharge
    payload: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.payload is not None:
            flags |= 1
        out += pack_2I(0x41B3E202, flags)
        self.peer.write_to(out)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)
        if self.payload is not None:
            write_bytes(out, self.payload)
        self.charge.write_to(out)


class MessageActionGiftStars(TLObject):
    """The form 'gift stars' of MessageAction.

    ``messageActionGiftStars#45d5b021 flags:# currency:string amount:long stars:long crypto_currency:flags.0?string crypto_amount:flags.0?long transaction_id:flags.1?string = MessageAction``

    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param stars: The stars.
    :param crypto_currency: The crypto currency.
    :param crypto_amount: The crypto amount.
    :param transaction_id: The transaction id.

    https://core.telegram.org/constructor/messageActionGiftStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x45D5B021
    TL_NAME: ClassVar[str] = "messageActionGiftStars"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGiftStars#45d5b021 flags:# currency:string amount:long stars:long crypto_currency:flags.0?string crypto_amount:flags.0?long transaction_id:flags.1?string = MessageAction"

    currency: str
    amount: int
    stars: int
    crypto_currency: str | None = None
    crypto_amount: int | None = None
    transaction_id: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.crypto_currency is not None or self.crypto_amount is not None:
            flags |= 1
        if self.transaction_id is not None:
            flags |= 2
        out += pack_2I(0x45D5B021, flags)
        write_str(out, self.currency)
        out += pack_2q(self.amount, self.stars)
        if flags & 1:
            write_str(out, self.crypto_currency)
        if flags & 1:
            out += pack_q(self.crypto_amount)
        if self.transaction_id is not None:
            write_str(out, self.transaction_id)


class MessageActionPrizeStars(TLObject):
    """The form 'prize stars' of MessageAction.

    ``messageActionPrizeStars#b00c47a2 flags:# unclaimed:flags.0?true stars:long transaction_id:string boost_peer:Peer giveaway_msg_id:int = MessageAction``

    :param unclaimed: Whether this applies: unclaimed.
    :param stars: The stars.
    :param transaction_id: The transaction id.
    :param boost_peer: The boost peer.
    :param giveaway_msg_id: Id of the giveaway msg.

    https://core.telegram.org/constructor/messageActionPrizeStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB00C47A2
    TL_NAME: ClassVar[str] = "messageActionPrizeStars"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPrizeStars#b00c47a2 flags:# unclaimed:flags.0?true stars:long transaction_id:string boost_peer:Peer giveaway_msg_id:int = MessageAction"

    stars: int
    transaction_id: str
    boost_peer: _root.TypePeer
    giveaway_msg_id: int
    unclaimed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unclaimed:
            flags |= 1
        out += pack_2Iq(0xB00C47A2, flags, self.stars)
        write_str(out, self.transaction_id)
        self.boost_peer.write_to(out)
        out += pack_i(self.giveaway_msg_id)


class MessageActionStarGift(TLObject):
    """The form 'star gift' of MessageAction.

    ``messageActionStarGift#ea2c31d3 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true auction_acquired:flags.17?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int to_id:flags.18?Peer gift_num:flags.19?int = MessageAction``

    :param name_hidden: Whether this applies: name hidden.
    :param saved: Whether this applies: saved.
    :param converted: Whether this applies: converted.
    :param upgraded: Whether this applies: upgraded.
    :param refunded: Whether this applies: refunded.
    :param can_upgrade: Whether one can: upgrade.
    :param prepaid_upgrade: Whether this applies: prepaid upgrade.
    :param upgrade_separate: Whether this applies: upgrade separate.
    :param auction_acquired: Whether this applies: auction acquired.
    :param gift: The gift.
    :param message: The text of the message.
    :param convert_stars: The convert stars.
    :param upgrade_msg_id: Id of the upgrade msg.
    :param upgrade_stars: The upgrade stars.
    :param from_id: Who it is from.
    :param peer: The chat, user or channel it concerns.
    :param saved_id: Id of the saved.
    :param prepaid_upgrade_hash: The prepaid upgrade hash.
    :param gift_msg_id: Id of the gift msg.
    :param to_id: The to id.
    :param gift_num: The gift num.

    https://core.telegram.org/constructor/messageActionStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA2C31D3
    TL_NAME: ClassVar[str] = "messageActionStarGift"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionStarGift#ea2c31d3 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true auction_acquired:flags.17?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int to_id:flags.18?Peer gift_num:flags.19?int = MessageAction"

    gift: _root.TypeStarGift
    name_hidden: bool = False
    saved: bool = False
    converted: bool = False
    upgraded: bool = False
    refunded: bool = False
    can_upgrade: bool = False
    prepaid_upgrade: bool = False
    upgrade_separate: bool = False
    auction_acquired: bool = False
    message: _root.TypeTextWithEntities | None = None
    convert_stars: int | None = None
    upgrade_msg_id: int | None = None
    upgrade_stars: int | None = None
    from_id: _root.TypePeer | None = None
    peer: _root.TypePeer | None = None
    saved_id: int | None = None
    prepaid_upgrade_hash: str | None = None
    gift_msg_id: int | None = None
    to_id: _root.TypePeer | None = None
    gift_num: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.name_hidden:
            flags |= 1
        if self.saved:
            flags |= 4
        if self.converted:
            flags |= 8
        if self.upgraded or self.upgrade_msg_id is not None:
            flags |= 0x20
        if self.refunded:
            flags |= 0x200
        if self.can_upgrade:
            flags |= 0x400
        if self.prepaid_upgrade:
            flags |= 0x2000
        if self.upgrade_separate:
            flags |= 0x10000
        if self.auction_acquired:
            flags |= 0x20000
        if self.message is not None:
            flags |= 2
        if self.convert_stars is not None:
            flags |= 0x10
        if self.upgrade_stars is not None:
            flags |= 0x100
        if self.from_id is not None:
            flags |= 0x800
        if self.peer is not None or self.saved_id is not None:
            flags |= 0x1000
        if self.prepaid_upgrade_hash is not None:
            flags |= 0x4000
        if self.gift_msg_id is not None:
            flags |= 0x8000
        if self.to_id is not None:
            flags |= 0x40000
        if self.gift_num is not None:
            flags |= 0x80000
        out += pack_2I(0xEA2C31D3, flags)
        self.gift.write_to(out)
        if self.message is not None:
            self.message.write_to(out)
        if self.convert_stars is not None:
            out += pack_q(self.convert_stars)
        if flags & 0x20:
            out += pack_i(self.upgrade_msg_id)
        if self.upgrade_stars is not None:
            out += pack_q(self.upgrade_stars)
        if self.from_id is not None:
            self.from_id.write_to(out)
        if flags & 0x1000:
            write_object(out, self.peer)
        if flags & 0x1000:
            out += pack_q(self.saved_id)
        if self.prepaid_upgrade_hash is not None:
            write_str(out, self.prepaid_upgrade_hash)
        if self.gift_msg_id is not None:
            out += pack_i(self.gift_msg_id)
        if self.to_id is not None:
            self.to_id.write_to(out)
        if self.gift_num is not None:
            out += pack_i(self.gift_num)


class MessageActionStarGiftUnique(TLObject):
    """The form 'star gift unique' of MessageAction.

    ``messageActionStarGiftUnique#e6c31522 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true craft:flags.16?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long can_craft_at:flags.15?int = MessageAction``

    :param upgrade: Whether this applies: upgrade.
    :param transferred: Whether this applies: transferred.
    :param saved: Whether this applies: saved.
    :param refunded: Whether this applies: refunded.
    :param prepaid_upgrade: Whether this applies: prepaid upgrade.
    :param assigned: Whether this applies: assigned.
    :param from_offer: Whether this applies: from offer.
    :param craft: Whether this applies: craft.
    :param gift: The gift.
    :param can_export_at: The can export at.
    :param transfer_stars: The transfer stars.
    :param from_id: Who it is from.
    :param peer: The chat, user or channel it concerns.
    :param saved_id: Id of the saved.
    :param resale_amount: The resale amount.
    :param can_transfer_at: The can transfer at.
    :param can_resell_at: The can resell at.
    :param drop_original_details_stars: The drop original details stars.
    :param can_craft_at: The can craft at.

    https://core.telegram.org/constructor/messageActionStarGiftUnique
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE6C31522
    TL_NAME: ClassVar[str] = "messageActionStarGiftUnique"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionStarGiftUnique#e6c31522 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true craft:flags.16?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long can_craft_at:flags.15?int = MessageAction"

    gift: _root.TypeStarGift
    upgrade: bool = False
    transferred: bool = False
    saved: bool = False
    refunded: bool = False
    prepaid_upgrade: bool = False
    assigned: bool = False
    from_offer: bool = False
    craft: bool = False
    can_export_at: int | None = None
    transfer_stars: int | None = None
    from_id: _root.TypePeer | None = None
    peer: _root.TypePeer | None = None
    saved_id: int | None = None
    resale_amount: _root.TypeStarsAmount | None = None
    can_transfer_at: int | None = None
    can_resell_at: int | None = None
    drop_original_details_stars: int | None = None
    can_craft_at: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.upgrade:
            flags |= 1
        if self.transferred:
            flags |= 2
        if self.saved:
            flags |= 4
        if self.refunded:
            flags |= 0x20
        if self.prepaid_upgrade:
            flags |= 0x800
        if self.assigned:
            flags |= 0x2000
        if self.from_offer:
            flags |= 0x4000
        if self.craft:
            flags |= 0x10000
        if self.can_export_at is not None:
            flags |= 8
        if self.transfer_stars is not None:
            flags |= 0x10
        if self.from_id is not None:
            flags |= 0x40
        if self.peer is not None or self.saved_id is not None:
            flags |= 0x80
        if self.resale_amount is not None:
            flags |= 0x100
        if self.can_transfer_at is not None:
            flags |= 0x200
        if self.can_resell_at is not None:
            flags |= 0x400
        if self.drop_original_details_stars is not None:
            flags |= 0x1000
        if self.can_craft_at is not None:
            flags |= 0x8000
        out += pack_2I(0xE6C31522, flags)
        self.gift.write_to(out)
        if self.can_export_at is not None:
            out += pack_i(self.can_export_at)
        if self.transfer_stars is not None:
            out += pack_q(self.transfer_stars)
        if self.from_id is not None:
            self.from_id.write_to(out)
        if flags & 0x80:
            write_object(out, self.peer)
        if flags & 0x80:
            out += pack_q(self.saved_id)
        if self.resale_amount is not None:
            self.resale_amount.write_to(out)
        if self.can_transfer_at is not None:
            out += pack_i(self.can_transfer_at)
        if self.can_resell_at is not None:
            out += pack_i(self.can_resell_at)
        if self.drop_original_details_stars is not None:
            out += pack_q(self.drop_original_details_stars)
        if self.can_craft_at is not None:
            out += pack_i(self.can_craft_at)


class MessageActionPaidMessagesRefunded(TLObject):
    """The form 'paid messages refunded' of MessageAction.

    ``messageActionPaidMessagesRefunded#ac1f1fcd count:int stars:long = MessageAction``

    :param count: How many there are in all.
    :param stars: The stars.

    https://core.telegram.org/constructor/messageActionPaidMessagesRefunded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC1F1FCD
    TL_NAME: ClassVar[str] = "messageActionPaidMessagesRefunded"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPaidMessagesRefunded#ac1f1fcd count:int stars:long = MessageAction"

    count: int
    stars: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0xAC1F1FCD, self.count, self.stars)


class MessageActionPaidMessagesPrice(TLObject):
    """The form 'paid messages price' of MessageAction.

    ``messageActionPaidMessagesPrice#84b88578 flags:# broadcast_messages_allowed:flags.0?true stars:long = MessageAction``

    :param broadcast_messages_allowed: Whether this applies: broadcast messages allowed.
    :param stars: The stars.

    https://core.telegram.org/constructor/messageActionPaidMessagesPrice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x84B88578
    TL_NAME: ClassVar[str] = "messageActionPaidMessagesPrice"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPaidMessagesPrice#84b88578 flags:# broadcast_messages_allowed:flags.0?true stars:long = MessageAction"

    stars: int
    broadcast_messages_allowed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.broadcast_messages_allowed:
            flags |= 1
        out += pack_2Iq(0x84B88578, flags, self.stars)


class MessageActionConferenceCall(TLObject):
    """The form 'conference call' of MessageAction.

    ``messageActionConferenceCall#2ffe2f7a flags:# missed:flags.0?true active:flags.1?true video:flags.4?true call_id:long duration:flags.2?int other_participants:flags.3?Vector<Peer> = MessageAction``

    :param missed: Whether this applies: missed.
    :param active: Whether this applies: active.
    :param video: Whether this applies: video.
    :param call_id: Id of the call.
    :param duration: How long it lasts, in seconds.
    :param other_participants: The other participants.

    https://core.telegram.org/constructor/messageActionConferenceCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2FFE2F7A
    TL_NAME: ClassVar[str] = "messageActionConferenceCall"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionConferenceCall#2ffe2f7a flags:# missed:flags.0?true active:flags.1?true video:flags.4?true call_id:long duration:flags.2?int other_participants:flags.3?Vector<Peer> = MessageAction"

    call_id: int
    missed: bool = False
    active: bool = False
    video: bool = False
    duration: int | None = None
    other_participants: list[_root.TypePeer] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.missed:
            flags |= 1
        if self.active:
            flags |= 2
        if self.video:
            flags |= 0x10
        if self.duration is not None:
            flags |= 4
        if self.other_participants is not None:
            flags |= 8
        out += pack_2Iq(0x2FFE2F7A, flags, self.call_id)
        if self.duration is not None:
            out += pack_i(self.duration)
        if self.other_participants is not None:
            write_objects(out, self.other_participants)


class MessageActionTodoCompletions(TLObject):
    """The form 'todo completions' of MessageAction.

    ``messageActionTodoCompletions#cc7c5c89 completed:Vector<int> incompleted:Vector<int> = MessageAction``

    :param completed: The completed.
    :param incompleted: The incompleted.

    https://core.telegram.org/constructor/messageActionTodoCompletions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC7C5C89
    TL_NAME: ClassVar[str] = "messageActionTodoCompletions"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionTodoCompletions#cc7c5c89 completed:Vector<int> incompleted:Vector<int> = MessageAction"

    completed: list[int]
    incompleted: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x89\x5c\x7c\xcc"
        write_ints(out, self.completed)
        write_ints(out, self.incompleted)


class MessageActionTodoAppendTasks(TLObject):
    """The form 'todo append tasks' of MessageAction.

    ``messageActionTodoAppendTasks#c7edbc83 list:Vector<TodoItem> = MessageAction``

    :param list: The list.

    https://core.telegram.org/constructor/messageActionTodoAppendTasks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC7EDBC83
    TL_NAME: ClassVar[str] = "messageActionTodoAppendTasks"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionTodoAppendTasks#c7edbc83 list:Vector<TodoItem> = MessageAction"

    list: builtins.list[_root.TypeTodoItem]

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\xbc\xed\xc7"
        write_objects(out, self.list)


class MessageActionSuggestedPostApproval(TLObject):
    """The form 'suggested post approval' of MessageAction.

    ``messageActionSuggestedPostApproval#ee7a1596 flags:# rejected:flags.0?true balance_too_low:flags.1?true reject_comment:flags.2?string schedule_date:flags.3?int price:flags.4?StarsAmount = MessageAction``

    :param rejected: Whether this applies: rejected.
    :param balance_too_low: Whether this applies: balance too low.
    :param reject_comment: The reject comment.
    :param schedule_date: When to send it, in Unix seconds.
    :param price: The price.

    https://core.telegram.org/constructor/messageActionSuggestedPostApproval
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEE7A1596
    TL_NAME: ClassVar[str] = "messageActionSuggestedPostApproval"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSuggestedPostApproval#ee7a1596 flags:# rejected:flags.0?true balance_too_low:flags.1?true reject_comment:flags.2?string schedule_date:flags.3?int price:flags.4?StarsAmount = MessageAction"

    rejected: bool = False
    balance_too_low: bool = False
    reject_comment: str | None = None
    schedule_date: int | None = None
    price: _root.TypeStarsAmount | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rejected:
            flags |= 1
        if self.balance_too_low:
            flags |= 2
        if self.reject_comment is not None:
            flags |= 4
        if self.schedule_date is not None:
            flags |= 8
        if self.price is not None:
            flags |= 0x10
        out += pack_2I(0xEE7A1596, flags)
        if self.reject_comment is not None:
            write_str(out, self.reject_comment)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.price is not None:
            self.price.write_to(out)


class MessageActionSuggestedPostSuccess(TLObject):
    """The form 'suggested post success' of MessageAction.

    ``messageActionSuggestedPostSuccess#95ddcf69 price:StarsAmount = MessageAction``

    :param price: The price.

    https://core.telegram.org/constructor/messageActionSuggestedPostSuccess
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95DDCF69
    TL_NAME: ClassVar[str] = "messageActionSuggestedPostSuccess"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSuggestedPostSuccess#95ddcf69 price:StarsAmount = MessageAction"

    price: _root.TypeStarsAmount

    def write_to(self, out: bytearray) -> None:
        out += b"\x69\xcf\xdd\x95"
        self.price.write_to(out)


class MessageActionSuggestedPostRefund(TLObject):
    """The form 'suggested post refund' of MessageAction.

    ``messageActionSuggestedPostRefund#69f916f8 flags:# payer_initiated:flags.0?true = MessageAction``

    :param payer_initiated: Whether this applies: payer initiated.

    https://core.telegram.org/constructor/messageActionSuggestedPostRefund
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69F916F8
    TL_NAME: ClassVar[str] = "messageActionSuggestedPostRefund"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSuggestedPostRefund#69f916f8 flags:# payer_initiated:flags.0?true = MessageAction"

    payer_initiated: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.payer_initiated:
            flags |= 1
        out += pack_2I(0x69F916F8, flags)


class MessageActionGiftTon(TLObject):
    """The form 'gift ton' of MessageAction.

    ``messageActionGiftTon#a8a3c699 flags:# currency:string amount:long crypto_currency:string crypto_amount:long transaction_id:flags.0?string = MessageAction``

    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param crypto_currency: The crypto currency.
    :param crypto_amount: The crypto amount.
    :param transaction_id: The transaction id.

    https://core.telegram.org/constructor/messageActionGiftTon
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8A3C699
    TL_NAME: ClassVar[str] = "messageActionGiftTon"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionGiftTon#a8a3c699 flags:# currency:string amount:long crypto_currency:string crypto_amount:long transaction_id:flags.0?string = MessageAction"

    currency: str
    amount: int
    crypto_currency: str
    crypto_amount: int
    transaction_id: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.transaction_id is not None:
            flags |= 1
        out += pack_2I(0xA8A3C699, flags)
        write_str(out, self.currency)
        out += pack_q(self.amount)
        write_str(out, self.crypto_currency)
        out += pack_q(self.crypto_amount)
        if self.transaction_id is not None:
            write_str(out, self.transaction_id)


class MessageActionSuggestBirthday(TLObject):
    """The form 'suggest birthday' of MessageAction.

    ``messageActionSuggestBirthday#2c8f2a25 birthday:Birthday = MessageAction``

    :param birthday: The birthday.

    https://core.telegram.org/constructor/messageActionSuggestBirthday
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2C8F2A25
    TL_NAME: ClassVar[str] = "messageActionSuggestBirthday"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionSuggestBirthday#2c8f2a25 birthday:Birthday = MessageAction"

    birthday: _root.TypeBirthday

    def write_to(self, out: bytearray) -> None:
        out += b"\x25\x2a\x8f\x2c"
        self.birthday.write_to(out)


class MessageActionStarGiftPurchaseOffer(TLObject):
    """The form 'star gift purchase offer' of MessageAction.

    ``messageActionStarGiftPurchaseOffer#774278d4 flags:# accepted:flags.0?true declined:flags.1?true gift:StarGift price:StarsAmount expires_at:int = MessageAction``

    :param accepted: Whether this applies: accepted.
    :param declined: Whether this applies: declined.
    :param gift: The gift.
    :param price: The price.
    :param expires_at: The expires at.

    https://core.telegram.org/constructor/messageActionStarGiftPurchaseOffer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x774278D4
    TL_NAME: ClassVar[str] = "messageActionStarGiftPurchaseOffer"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionStarGiftPurchaseOffer#774278d4 flags:# accepted:flags.0?true declined:flags.1?true gift:StarGift price:StarsAmount expires_at:int = MessageAction"

    gift: _root.TypeStarGift
    price: _root.TypeStarsAmount
    expires_at: int
    accepted: bool = False
    declined: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.accepted:
            flags |= 1
        if self.declined:
            flags |= 2
        out += pack_2I(0x774278D4, flags)
        self.gift.write_to(out)
        self.price.write_to(out)
        out += pack_i(self.expires_at)


class MessageActionStarGiftPurchaseOfferDeclined(TLObject):
    """The form 'star gift purchase offer declined' of MessageAction.

    ``messageActionStarGiftPurchaseOfferDeclined#73ada76b flags:# expired:flags.0?true gift:StarGift price:StarsAmount = MessageAction``

    :param expired: Whether this applies: expired.
    :param gift: The gift.
    :param price: The price.

    https://core.telegram.org/constructor/messageActionStarGiftPurchaseOfferDeclined
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x73ADA76B
    TL_NAME: ClassVar[str] = "messageActionStarGiftPurchaseOfferDeclined"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionStarGiftPurchaseOfferDeclined#73ada76b flags:# expired:flags.0?true gift:StarGift price:StarsAmount = MessageAction"

    gift: _root.TypeStarGift
    price: _root.TypeStarsAmount
    expired: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.expired:
            flags |= 1
        out += pack_2I(0x73ADA76B, flags)
        self.gift.write_to(out)
        self.price.write_to(out)


class MessageActionNewCreatorPending(TLObject):
    """The form 'new creator pending' of MessageAction.

    ``messageActionNewCreatorPending#b07ed085 new_creator_id:long = MessageAction``

    :param new_creator_id: Id of the new creator.

    https://core.telegram.org/constructor/messageActionNewCreatorPending
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB07ED085
    TL_NAME: ClassVar[str] = "messageActionNewCreatorPending"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionNewCreatorPending#b07ed085 new_creator_id:long = MessageAction"

    new_creator_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xB07ED085, self.new_creator_id)


class MessageActionChangeCreator(TLObject):
    """The form 'change creator' of MessageAction.

    ``messageActionChangeCreator#e188503b new_creator_id:long = MessageAction``

    :param new_creator_id: Id of the new creator.

    https://core.telegram.org/constructor/messageActionChangeCreator
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE188503B
    TL_NAME: ClassVar[str] = "messageActionChangeCreator"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChangeCreator#e188503b new_creator_id:long = MessageAction"

    new_creator_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE188503B, self.new_creator_id)


class MessageActionNoForwardsToggle(TLObject):
    """The form 'no forwards toggle' of MessageAction.

    ``messageActionNoForwardsToggle#bf7d6572 prev_value:Bool new_value:Bool = MessageAction``

    :param prev_value: Whether this applies: prev value.
    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/messageActionNoForwardsToggle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBF7D6572
    TL_NAME: ClassVar[str] = "messageActionNoForwardsToggle"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionNoForwardsToggle#bf7d6572 prev_value:Bool new_value:Bool = MessageAction"

    prev_value: bool
    new_value: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_3I(0xBF7D6572, BOOL_IDS[self.prev_value], BOOL_IDS[self.new_value])


class MessageActionNoForwardsRequest(TLObject):
    """The form 'no forwards request' of MessageAction.

    ``messageActionNoForwardsRequest#3e2793ba flags:# expired:flags.0?true prev_value:Bool new_value:Bool = MessageAction``

    :param expired: Whether this applies: expired.
    :param prev_value: Whether this applies: prev value.
    :param new_value: Whether this applies: new value.

    https://core.telegram.org/constructor/messageActionNoForwardsRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E2793BA
    TL_NAME: ClassVar[str] = "messageActionNoForwardsRequest"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionNoForwardsRequest#3e2793ba flags:# expired:flags.0?true prev_value:Bool new_value:Bool = MessageAction"

    prev_value: bool
    new_value: bool
    expired: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.expired:
            flags |= 1
        out += pack_4I(0x3E2793BA, flags, BOOL_IDS[self.prev_value], BOOL_IDS[self.new_value])


class MessageActionPollAppendAnswer(TLObject):
    """The form 'poll append answer' of MessageAction.

    ``messageActionPollAppendAnswer#9da1cd6c answer:PollAnswer = MessageAction``

    :param answer: The answer.

    https://core.telegram.org/constructor/messageActionPollAppendAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9DA1CD6C
    TL_NAME: ClassVar[str] = "messageActionPollAppendAnswer"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPollAppendAnswer#9da1cd6c answer:PollAnswer = MessageAction"

    answer: _root.TypePollAnswer

    def write_to(self, out: bytearray) -> None:
        out += b"\x6c\xcd\xa1\x9d"
        self.answer.write_to(out)


class MessageActionPollDeleteAnswer(TLObject):
    """The form 'poll delete answer' of MessageAction.

    ``messageActionPollDeleteAnswer#399674dc answer:PollAnswer = MessageAction``

    :param answer: The answer.

    https://core.telegram.org/constructor/messageActionPollDeleteAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x399674DC
    TL_NAME: ClassVar[str] = "messageActionPollDeleteAnswer"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionPollDeleteAnswer#399674dc answer:PollAnswer = MessageAction"

    answer: _root.TypePollAnswer

    def write_to(self, out: bytearray) -> None:
        out += b"\xdc\x74\x96\x39"
        self.answer.write_to(out)


class MessageActionManagedBotCreated(TLObject):
    """The form 'managed bot created' of MessageAction.

    ``messageActionManagedBotCreated#16605e3e bot_id:long = MessageAction``

    :param bot_id: Id of the bot.

    https://core.telegram.org/constructor/messageActionManagedBotCreated
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x16605E3E
    TL_NAME: ClassVar[str] = "messageActionManagedBotCreated"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionManagedBotCreated#16605e3e bot_id:long = MessageAction"

    bot_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x16605E3E, self.bot_id)


class MessageActionChangeCommunity(TLObject):
    """The form 'change community' of MessageAction.

    ``messageActionChangeCommunity#5d20bae8 flags:# community_id:flags.0?long = MessageAction``

    :param community_id: Id of the community.

    https://core.telegram.org/constructor/messageActionChangeCommunity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5D20BAE8
    TL_NAME: ClassVar[str] = "messageActionChangeCommunity"
    TL_TYPE: ClassVar[str] = "MessageAction"
    TL: ClassVar[str] = "messageActionChangeCommunity#5d20bae8 flags:# community_id:flags.0?long = MessageAction"

    community_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.community_id is not None:
            flags |= 1
        out += pack_2I(0x5D20BAE8, flags)
        if self.community_id is not None:
            out += pack_q(self.community_id)


TypeMessageAction: TypeAlias = MessageActionEmpty | MessageActionChatCreate | MessageActionChatEditTitle | MessageActionChatEditPhoto | MessageActionChatDeletePhoto | MessageActionChatAddUser | MessageActionChatDeleteUser | MessageActionChatJoinedByLink | MessageActionChannelCreate | MessageActionChatMigrateTo | MessageActionChannelMigrateFrom | MessageActionPinMessage | MessageActionHistoryClear | MessageActionGameScore | MessageActionPaymentSentMe | MessageActionPaymentSent | MessageActionPhoneCall | MessageActionScreenshotTaken | MessageActionCustomAction | MessageActionBotAllowed | MessageActionSecureValuesSentMe | MessageActionSecureValuesSent | MessageActionContactSignUp | MessageActionGeoProximityReached | MessageActionGroupCall | MessageActionInviteToGroupCall | MessageActionSetMessagesTTL | MessageActionGroupCallScheduled | MessageActionSetChatTheme | MessageActionChatJoinedByRequest | MessageActionWebViewDataSentMe | MessageActionWebViewDataSent | MessageActionGiftPremium | MessageActionTopicCreate | MessageActionTopicEdit | MessageActionSuggestProfilePhoto | MessageActionRequestedPeer | MessageActionSetChatWallPaper | MessageActionGiftCode | MessageActionGiveawayLaunch | MessageActionGiveawayResults | MessageActionBoostApply | MessageActionRequestedPeerSentMe | MessageActionPaymentRefunded | MessageActionGiftStars | MessageActionPrizeStars | MessageActionStarGift | MessageActionStarGiftUnique | MessageActionPaidMessagesRefunded | MessageActionPaidMessagesPrice | MessageActionConferenceCall | MessageActionTodoCompletions | MessageActionTodoAppendTasks | MessageActionSuggestedPostApproval | MessageActionSuggestedPostSuccess | MessageActionSuggestedPostRefund | MessageActionGiftTon | MessageActionSuggestBirthday | MessageActionStarGiftPurchaseOffer | MessageActionStarGiftPurchaseOfferDeclined | MessageActionNewCreatorPending | MessageActionChangeCreator | MessageActionNoForwardsToggle | MessageActionNoForwardsRequest | MessageActionPollAppendAnswer | MessageActionPollDeleteAnswer | MessageActionManagedBotCreated | MessageActionChangeCommunity
"""``MessageAction``: https://core.telegram.org/type/MessageAction"""


class MessageEntityUnknown(TLObject):
    """The form 'unknown' of MessageEntity.

    ``messageEntityUnknown#bb92ba95 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityUnknown
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBB92BA95
    TL_NAME: ClassVar[str] = "messageEntityUnknown"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityUnknown#bb92ba95 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xBB92BA95, self.offset, self.length)


class MessageEntityMention(TLObject):
    """The form 'mention' of MessageEntity.

    ``messageEntityMention#fa04579d offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityMention
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA04579D
    TL_NAME: ClassVar[str] = "messageEntityMention"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityMention#fa04579d offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xFA04579D, self.offset, self.length)


class MessageEntityHashtag(TLObject):
    """The form 'hashtag' of MessageEntity.

    ``messageEntityHashtag#6f635b0d offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityHashtag
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F635B0D
    TL_NAME: ClassVar[str] = "messageEntityHashtag"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityHashtag#6f635b0d offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x6F635B0D, self.offset, self.length)


class MessageEntityBotCommand(TLObject):
    """The form 'bot command' of MessageEntity.

    ``messageEntityBotCommand#6cef8ac7 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityBotCommand
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6CEF8AC7
    TL_NAME: ClassVar[str] = "messageEntityBotCommand"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityBotCommand#6cef8ac7 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x6CEF8AC7, self.offset, self.length)


class MessageEntityUrl(TLObject):
    """The form 'url' of MessageEntity.

    ``messageEntityUrl#6ed02538 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6ED02538
    TL_NAME: ClassVar[str] = "messageEntityUrl"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityUrl#6ed02538 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x6ED02538, self.offset, self.length)


class MessageEntityEmail(TLObject):
    """The form 'email' of MessageEntity.

    ``messageEntityEmail#64e475c2 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64E475C2
    TL_NAME: ClassVar[str] = "messageEntityEmail"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityEmail#64e475c2 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x64E475C2, self.offset, self.length)


class MessageEntityBold(TLObject):
    """The form 'bold' of MessageEntity.

    ``messageEntityBold#bd610bc9 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityBold
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD610BC9
    TL_NAME: ClassVar[str] = "messageEntityBold"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityBold#bd610bc9 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xBD610BC9, self.offset, self.length)


class MessageEntityItalic(TLObject):
    """The form 'italic' of MessageEntity.

    ``messageEntityItalic#826f8b60 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityItalic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x826F8B60
    TL_NAME: ClassVar[str] = "messageEntityItalic"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityItalic#826f8b60 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x826F8B60, self.offset, self.length)


class MessageEntityCode(TLObject):
    """The form 'code' of MessageEntity.

    ``messageEntityCode#28a20571 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x28A20571
    TL_NAME: ClassVar[str] = "messageEntityCode"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityCode#28a20571 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x28A20571, self.offset, self.length)


class MessageEntityPre(TLObject):
    """The form 'pre' of MessageEntity.

    ``messageEntityPre#73924be0 offset:int length:int language:string = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.
    :param language: The language.

    https://core.telegram.org/constructor/messageEntityPre
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x73924BE0
    TL_NAME: ClassVar[str] = "messageEntityPre"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityPre#73924be0 offset:int length:int language:string = MessageEntity"

    offset: int
    length: int
    language: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x73924BE0, self.offset, self.length)
        write_str(out, self.language)


class MessageEntityTextUrl(TLObject):
    """The form 'text url' of MessageEntity.

    ``messageEntityTextUrl#76a6d327 offset:int length:int url:string = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.
    :param url: The address.

    https://core.telegram.org/constructor/messageEntityTextUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x76A6D327
    TL_NAME: ClassVar[str] = "messageEntityTextUrl"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityTextUrl#76a6d327 offset:int length:int url:string = MessageEntity"

    offset: int
    length: int
    url: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x76A6D327, self.offset, self.length)
        write_str(out, self.url)


class MessageEntityMentionName(TLObject):
    """The form 'mention name' of MessageEntity.

    ``messageEntityMentionName#dc7b1140 offset:int length:int user_id:long = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/messageEntityMentionName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDC7B1140
    TL_NAME: ClassVar[str] = "messageEntityMentionName"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityMentionName#dc7b1140 offset:int length:int user_id:long = MessageEntity"

    offset: int
    length: int
    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2iq(0xDC7B1140, self.offset, self.length, self.user_id)


class InputMessageEntityMentionName(TLObject):
    """The form 'input message entity mention name' of MessageEntity.

    ``inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/inputMessageEntityMentionName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x208E68C9
    TL_NAME: ClassVar[str] = "inputMessageEntityMentionName"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser = MessageEntity"

    offset: int
    length: int
    user_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x208E68C9, self.offset, self.length)
        self.user_id.write_to(out)


class MessageEntityPhone(TLObject):
    """The form 'phone' of MessageEntity.

    ``messageEntityPhone#9b69e34b offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9B69E34B
    TL_NAME: ClassVar[str] = "messageEntityPhone"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityPhone#9b69e34b offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x9B69E34B, self.offset, self.length)


class MessageEntityCashtag(TLObject):
    """The form 'cashtag' of MessageEntity.

    ``messageEntityCashtag#4c4e743f offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityCashtag
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4C4E743F
    TL_NAME: ClassVar[str] = "messageEntityCashtag"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityCashtag#4c4e743f offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x4C4E743F, self.offset, self.length)


class MessageEntityUnderline(TLObject):
    """The form 'underline' of MessageEntity.

    ``messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityUnderline
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9C4E7E8B
    TL_NAME: ClassVar[str] = "messageEntityUnderline"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x9C4E7E8B, self.offset, self.length)


class MessageEntityStrike(TLObject):
    """The form 'strike' of MessageEntity.

    ``messageEntityStrike#bf0693d4 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityStrike
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBF0693D4
    TL_NAME: ClassVar[str] = "messageEntityStrike"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityStrike#bf0693d4 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xBF0693D4, self.offset, self.length)


class MessageEntityBankCard(TLObject):
    """The form 'bank card' of MessageEntity.

    ``messageEntityBankCard#761e6af4 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityBankCard
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x761E6AF4
    TL_NAME: ClassVar[str] = "messageEntityBankCard"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityBankCard#761e6af4 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x761E6AF4, self.offset, self.length)


class MessageEntitySpoiler(TLObject):
    """The form 'spoiler' of MessageEntity.

    ``messageEntitySpoiler#32ca960f offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntitySpoiler
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x32CA960F
    TL_NAME: ClassVar[str] = "messageEntitySpoiler"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntitySpoiler#32ca960f offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x32CA960F, self.offset, self.length)


class MessageEntityCustomEmoji(TLObject):
    """The form 'custom emoji' of MessageEntity.

    ``messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.
    :param document_id: Id of the document.

    https://core.telegram.org/constructor/messageEntityCustomEmoji
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC8CF05F8
    TL_NAME: ClassVar[str] = "messageEntityCustomEmoji"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long = MessageEntity"

    offset: int
    length: int
    document_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2iq(0xC8CF05F8, self.offset, self.length, self.document_id)


class MessageEntityBlockquote(TLObject):
    """The form 'blockquote' of MessageEntity.

    ``messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int length:int = MessageEntity``

    :param collapsed: Whether this applies: collapsed.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityBlockquote
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF1CCAAAC
    TL_NAME: ClassVar[str] = "messageEntityBlockquote"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int length:int = MessageEntity"

    offset: int
    length: int
    collapsed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.collapsed:
            flags |= 1
        out += pack_2I2i(0xF1CCAAAC, flags, self.offset, self.length)


class MessageEntityFormattedDate(TLObject):
    """The form 'formatted date' of MessageEntity.

    ``messageEntityFormattedDate#904ac7c7 flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true offset:int length:int date:int = MessageEntity``

    :param relative: Whether this applies: relative.
    :param short_time: Whether this applies: short time.
    :param long_time: Whether this applies: long time.
    :param short_date: Whether this applies: short date.
    :param long_date: Whether this applies: long date.
    :param day_of_week: Whether this applies: day of week.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/messageEntityFormattedDate
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x904AC7C7
    TL_NAME: ClassVar[str] = "messageEntityFormattedDate"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityFormattedDate#904ac7c7 flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true offset:int length:int date:int = MessageEntity"

    offset: int
    length: int
    date: int
    relative: bool = False
    short_time: bool = False
    long_time: bool = False
    short_date: bool = False
    long_date: bool = False
    day_of_week: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.relative:
            flags |= 1
        if self.short_time:
            flags |= 2
        if self.long_time:
            flags |= 4
        if self.short_date:
            flags |= 8
        if self.long_date:
            flags |= 0x10
        if self.day_of_week:
            flags |= 0x20
        out += pack_2I3i(0x904AC7C7, flags, self.offset, self.length, self.date)


class MessageEntityDiffInsert(TLObject):
    """The form 'diff insert' of MessageEntity.

    ``messageEntityDiffInsert#71777116 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityDiffInsert
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x71777116
    TL_NAME: ClassVar[str] = "messageEntityDiffInsert"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityDiffInsert#71777116 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x71777116, self.offset, self.length)


class MessageEntityDiffReplace(TLObject):
    """The form 'diff replace' of MessageEntity.

    ``messageEntityDiffReplace#c6c1e5a7 offset:int length:int old_text:string = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.
    :param old_text: The old text.

    https://core.telegram.org/constructor/messageEntityDiffReplace
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC6C1E5A7
    TL_NAME: ClassVar[str] = "messageEntityDiffReplace"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityDiffReplace#c6c1e5a7 offset:int length:int old_text:string = MessageEntity"

    offset: int
    length: int
    old_text: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0xC6C1E5A7, self.offset, self.length)
        write_str(out, self.old_text)


class MessageEntityDiffDelete(TLObject):
    """The form 'diff delete' of MessageEntity.

    ``messageEntityDiffDelete#0652c1c5 offset:int length:int = MessageEntity``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/messageEntityDiffDelete
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0652C1C5
    TL_NAME: ClassVar[str] = "messageEntityDiffDelete"
    TL_TYPE: ClassVar[str] = "MessageEntity"
    TL: ClassVar[str] = "messageEntityDiffDelete#0652c1c5 offset:int length:int = MessageEntity"

    offset: int
    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x0652C1C5, self.offset, self.length)


TypeMessageEntity: TypeAlias = MessageEntityUnknown | MessageEntityMention | MessageEntityHashtag | MessageEntityBotCommand | MessageEntityUrl | MessageEntityEmail | MessageEntityBold | MessageEntityItalic | MessageEntityCode | MessageEntityPre | MessageEntityTextUrl | MessageEntityMentionName | InputMessageEntityMentionName | MessageEntityPhone | MessageEntityCashtag | MessageEntityUnderline | MessageEntityStrike | MessageEntityBankCard | MessageEntitySpoiler | MessageEntityCustomEmoji | MessageEntityBlockquote | MessageEntityFormattedDate | MessageEntityDiffInsert | MessageEntityDiffReplace | MessageEntityDiffDelete
"""``MessageEntity``: https://core.telegram.org/type/MessageEntity"""


class MessageRange(TLObject):
    """The ordinary form of MessageRange.

    ``messageRange#0ae30253 min_id:int max_id:int = MessageRange``

    :param min_id: Only entries with a higher id.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    https://core.telegram.org/constructor/messageRange
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0AE30253
    TL_NAME: ClassVar[str] = "messageRange"
    TL_TYPE: ClassVar[str] = "MessageRange"
    TL: ClassVar[str] = "messageRange#0ae30253 min_id:int max_id:int = MessageRange"

    min_id: int
    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x0AE30253, self.min_id, self.max_id)


TypeMessageRange: TypeAlias = MessageRange
"""``MessageRange``: https://core.telegram.org/type/MessageRange"""


class MessageFwdHeader(TLObject):
    """The ordinary form of MessageFwdHeader.

    ``messageFwdHeader#4e4df4bb flags:# imported:flags.7?true saved_out:flags.11?true from_id:flags.0?Peer from_name:flags.5?string date:int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int saved_from_id:flags.8?Peer saved_from_name:flags.9?string saved_date:flags.10?int psa_type:flags.6?string = MessageFwdHeader``

    :param imported: Whether this applies: imported.
    :param saved_out: Whether this applies: saved out.
    :param from_id: Who it is from.
    :param from_name: The from name.
    :param date: When it happened, in Unix seconds.
    :param channel_post: The channel post.
    :param post_author: The post author.
    :param saved_from_peer: The saved from peer.
    :param saved_from_msg_id: Id of the saved from msg.
    :param saved_from_id: The saved from id.
    :param saved_from_name: The saved from name.
    :param saved_date: The saved date, in Unix seconds.
    :param psa_type: The psa type.

    https://core.telegram.org/constructor/messageFwdHeader
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4E4DF4BB
    TL_NAME: ClassVar[str] = "messageFwdHeader"
    TL_TYPE: ClassVar[str] = "MessageFwdHeader"
    TL: ClassVar[str] = "messageFwdHeader#4e4df4bb flags:# imported:flags.7?true saved_out:flags.11?true from_id:flags.0?Peer from_name:flags.5?string date:int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int saved_from_id:flags.8?Peer saved_from_name:flags.9?string saved_date:flags.10?int psa_type:flags.6?string = MessageFwdHeader"

    date: int
    imported: bool = False
    saved_out: bool = False
    from_id: _root.TypePeer | None = None
    from_name: str | None = None
    channel_post: int | None = None
    post_author: str | None = None
    saved_from_peer: _root.TypePeer | None = None
    saved_from_msg_id: int | None = None
    saved_from_id: _root.TypePeer | None = None
    saved_from_name: str | None = None
    saved_date: int | None = None
    psa_type: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.imported:
            flags |= 0x80
        if self.saved_out:
            flags |= 0x800
        if self.from_id is not None:
            flags |= 1
        if self.from_name is not None:
            flags |= 0x20
        if self.channel_post is not None:
            flags |= 4
        if self.post_author is not None:
            flags |= 8
        if self.saved_from_peer is not None or self.saved_from_msg_id is not None:
            flags |= 0x10
        if self.saved_from_id is not None:
            flags |= 0x100
        if self.saved_from_name is not None:
            flags |= 0x200
        if self.saved_date is not None:
            flags |= 0x400
        if self.psa_type is not None:
            flags |= 0x40
        out += pack_2I(0x4E4DF4BB, flags)
        if self.from_id is not None:
            self.from_id.write_to(out)
        if self.from_name is not None:
            write_str(out, self.from_name)
        out += pack_i(self.date)
        if self.channel_post is not None:
            out += pack_i(self.channel_post)
        if self.post_author is not None:
            write_str(out, self.post_author)
        if flags & 0x10:
            write_object(out, self.saved_from_peer)
        if flags & 0x10:
            out += pack_i(self.saved_from_msg_id)
        if self.saved_from_id is not None:
            self.saved_from_id.write_to(out)
        if self.saved_from_name is not None:
            write_str(out, self.saved_from_name)
        if self.saved_date is not None:
            out += pack_i(self.saved_date)
        if self.psa_type is not None:
            write_str(out, self.psa_type)


TypeMessageFwdHeader: TypeAlias = MessageFwdHeader
"""``MessageFwdHeader``: https://core.telegram.org/type/MessageFwdHeader"""


class MessageViews(TLObject):
    """The ordinary form of MessageViews.

    ``messageViews#455b853d flags:# views:flags.0?int forwards:flags.1?int replies:flags.2?MessageReplies = MessageViews``

    :param views: The views.
    :param forwards: The forwards.
    :param replies: The replies.

    https://core.telegram.org/constructor/messageViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x455B853D
    TL_NAME: ClassVar[str] = "messageViews"
    TL_TYPE: ClassVar[str] = "MessageViews"
    TL: ClassVar[str] = "messageViews#455b853d flags:# views:flags.0?int forwards:flags.1?int replies:flags.2?MessageReplies = MessageViews"

    views: int | None = None
    forwards: int | None = None
    replies: TypeMessageReplies | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.views is not None:
            flags |= 1
        if self.forwards is not None:
            flags |= 2
        if self.replies is not None:
            flags |= 4
        out += pack_2I(0x455B853D, flags)
        if self.views is not None:
            out += pack_i(self.views)
        if self.forwards is not None:
            out += pack_i(self.forwards)
        if self.replies is not None:
            self.replies.write_to(out)


TypeMessageViews: TypeAlias = MessageViews
"""``MessageViews``: https://core.telegram.org/type/MessageViews"""


class MessageReplyHeader(TLObject):
    """The ordinary form of MessageReplyHeader.

    ``messageReplyHeader#1b97dd66 flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_ephemeral:flags.13?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int todo_item_id:flags.11?int poll_option:flags.12?bytes = MessageReplyHeader``

    :param reply_to_scheduled: Whether this applies: reply to scheduled.
    :param forum_topic: Whether this applies: forum topic.
    :param quote: Whether this applies: quote.
    :param reply_to_ephemeral: Whether this applies: reply to ephemeral.
    :param reply_to_msg_id: Id of the reply to msg.
    :param reply_to_peer_id: The reply to peer id.
    :param reply_from: The reply from.
    :param reply_media: The reply media.
    :param reply_to_top_id: Id of the reply to top.
    :param quote_text: The quote text.
    :param quote_entities: The quote entities.
    :param quote_offset: The quote offset.
    :param todo_item_id: Id of the todo item.
    :param poll_option: The poll option.

    https://core.telegram.org/constructor/messageReplyHeader
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B97DD66
    TL_NAME: ClassVar[str] = "messageReplyHeader"
    TL_TYPE: ClassVar[str] = "MessageReplyHeader"
    TL: ClassVar[str] = "messageReplyHeader#1b97dd66 flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_ephemeral:flags.13?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int todo_item_id:flags.11?int poll_option:flags.12?bytes = MessageReplyHeader"

    reply_to_scheduled: bool = False
    forum_topic: bool = False
    quote: bool = False
    reply_to_ephemeral: bool = False
    reply_to_msg_id: int | None = None
    reply_to_peer_id: _root.TypePeer | None = None
    reply_from: TypeMessageFwdHeader | None = None
    reply_media: TypeMessageMedia | None = None
    reply_to_top_id: int | None = None
    quote_text: str | None = None
    quote_entities: list[TypeMessageEntity] | None = None
    quote_offset: int | None = None
    todo_item_id: int | None = None
    poll_option: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_to_scheduled:
            flags |= 4
        if self.forum_topic:
            flags |= 8
        if self.quote:
            flags |= 0x200
        if self.reply_to_ephemeral:
            flags |= 0x2000
        if self.reply_to_msg_id is not None:
            flags |= 0x10
        if self.reply_to_peer_id is not None:
            flags |= 1
        if self.reply_from is not None:
            flags |= 0x20
        if self.reply_media is not None:
            flags |= 0x100
        if self.reply_to_top_id is not None:
            flags |= 2
        if self.quote_text is not None:
            flags |= 0x40
        if self.quote_entities is not None:
            flags |= 0x80
        if self.quote_offset is not None:
            flags |= 0x400
        if self.todo_item_id is not None:
            flags |= 0x800
        if self.poll_option is not None:
            flags |= 0x1000
        out += pack_2I(0x1B97DD66, flags)
        if self.reply_to_msg_id is not None:
            out += pack_i(self.reply_to_msg_id)
        if self.reply_to_peer_id is not None:
            self.reply_to_peer_id.write_to(out)
        if self.reply_from is not None:
            self.reply_from.write_to(out)
        if self.reply_media is not None:
            self.reply_media.write_to(out)
        if self.reply_to_top_id is not None:
            out += pack_i(self.reply_to_top_id)
        if self.quote_text is not None:
            write_str(out, self.quote_text)
        if self.quote_entities is not None:
            write_objects(out, self.quote_entities)
        if self.quote_offset is not None:
            out += pack_i(self.quote_offset)
        if self.todo_item_id is not None:
            out += pack_i(self.todo_item_id)
        if self.poll_option is not None:
            write_bytes(out, self.poll_option)


class MessageReplyStoryHeader(TLObject):
    """The form 'message reply story header' of MessageReplyHeader.

    ``messageReplyStoryHeader#0e5af939 peer:Peer story_id:int = MessageReplyHeader``

    :param peer: The chat, user or channel it concerns.
    :param story_id: Id of the story.

    https://core.telegram.org/constructor/messageReplyStoryHeader
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E5AF939
    TL_NAME: ClassVar[str] = "messageReplyStoryHeader"
    TL_TYPE: ClassVar[str] = "MessageReplyHeader"
    TL: ClassVar[str] = "messageReplyStoryHeader#0e5af939 peer:Peer story_id:int = MessageReplyHeader"

    peer: _root.TypePeer
    story_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\xf9\x5a\x0e"
        self.peer.write_to(out)
        out += pack_i(self.story_id)


TypeMessageReplyHeader: TypeAlias = MessageReplyHeader | MessageReplyStoryHeader
"""``MessageReplyHeader``: https://core.telegram.org/type/MessageReplyHeader"""


class MessageReplies(TLObject):
    """The ordinary form of MessageReplies.

    ``messageReplies#83d60fc2 flags:# comments:flags.0?true replies:int replies_pts:int recent_repliers:flags.1?Vector<Peer> channel_id:flags.0?long max_id:flags.2?int read_max_id:flags.3?int = MessageReplies``

    :param comments: Whether this applies: comments.
    :param replies: The replies.
    :param replies_pts: The replies pts.
    :param recent_repliers: The recent repliers.
    :param channel_id: Id of the channel or supergroup.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param read_max_id: Id of the read max.

    https://core.telegram.org/constructor/messageReplies
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x83D60FC2
    TL_NAME: ClassVar[str] = "messageReplies"
    TL_TYPE: ClassVar[str] = "MessageReplies"
    TL: ClassVar[str] = "messageReplies#83d60fc2 flags:# comments:flags.0?true replies:int replies_pts:int recent_repliers:flags.1?Vector<Peer> channel_id:flags.0?long max_id:flags.2?int read_max_id:flags.3?int = MessageReplies"

    replies: int
    replies_pts: int
    comments: bool = False
    recent_repliers: list[_root.TypePeer] | None = None
    channel_id: int | None = None
    max_id: int | None = None
    read_max_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.comments or self.channel_id is not None:
            flags |= 1
        if self.recent_repliers is not None:
            flags |= 2
        if self.max_id is not None:
            flags |= 4
        if self.read_max_id is not None:
            flags |= 8
        out += pack_2I2i(0x83D60FC2, flags, self.replies, self.replies_pts)
        if self.recent_repliers is not None:
            write_objects(out, self.recent_repliers)
        if flags & 1:
            out += pack_q(self.channel_id)
        if self.max_id is not None:
            out += pack_i(self.max_id)
        if self.read_max_id is not None:
            out += pack_i(self.read_max_id)


TypeMessageReplies: TypeAlias = MessageReplies
"""``MessageReplies``: https://core.telegram.org/type/MessageReplies"""


class MessageReactions(TLObject):
    """The ordinary form of MessageReactions.

    ``messageReactions#0a339f0b flags:# min:flags.0?true can_see_list:flags.2?true reactions_as_tags:flags.3?true results:Vector<ReactionCount> recent_reactions:flags.1?Vector<MessagePeerReaction> top_reactors:flags.4?Vector<MessageReactor> = MessageReactions``

    :param min: Whether this applies: min.
    :param can_see_list: Whether one can: see list.
    :param reactions_as_tags: Whether this applies: reactions as tags.
    :param results: The results.
    :param recent_reactions: The recent reactions.
    :param top_reactors: The top reactors.

    https://core.telegram.org/constructor/messageReactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A339F0B
    TL_NAME: ClassVar[str] = "messageReactions"
    TL_TYPE: ClassVar[str] = "MessageReactions"
    TL: ClassVar[str] = "messageReactions#0a339f0b flags:# min:flags.0?true can_see_list:flags.2?true reactions_as_tags:flags.3?true results:Vector<ReactionCount> recent_reactions:flags.1?Vector<MessagePeerReaction> top_reactors:flags.4?Vector<MessageReactor> = MessageReactions"

    results: list[_root.TypeReactionCount]
    min: bool = False
    can_see_list: bool = False
    reactions_as_tags: bool = False
    recent_reactions: list[TypeMessagePeerReaction] | None = None
    top_reactors: list[TypeMessageReactor] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.min:
            flags |= 1
        if self.can_see_list:
            flags |= 4
        if self.reactions_as_tags:
            flags |= 8
        if self.recent_reactions is not None:
            flags |= 2
        if self.top_reactors is not None:
            flags |= 0x10
        out += pack_2I(0x0A339F0B, flags)
        write_objects(out, self.results)
        if self.recent_reactions is not None:
            write_objects(out, self.recent_reactions)
        if self.top_reactors is not None:
            write_objects(out, self.top_reactors)


TypeMessageReactions: TypeAlias = MessageReactions
"""``MessageReactions``: https://core.telegram.org/type/MessageReactions"""


class MessagePeerReaction(TLObject):
    """The ordinary form of MessagePeerReaction.

    ``messagePeerReaction#8c79b63c flags:# big:flags.0?true unread:flags.1?true my:flags.2?true peer_id:Peer date:int reaction:Reaction = MessagePeerReaction``

    :param big: Whether this applies: big.
    :param unread: Whether this applies: unread.
    :param my: Whether this applies: my.
    :param peer_id: The chat, user or channel it belongs to.
    :param date: When it happened, in Unix seconds.
    :param reaction: The reaction.

    https://core.telegram.org/constructor/messagePeerReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C79B63C
    TL_NAME: ClassVar[str] = "messagePeerReaction"
    TL_TYPE: ClassVar[str] = "MessagePeerReaction"
    TL: ClassVar[str] = "messagePeerReaction#8c79b63c flags:# big:flags.0?true unread:flags.1?true my:flags.2?true peer_id:Peer date:int reaction:Reaction = MessagePeerReaction"

    peer_id: _root.TypePeer
    date: int
    reaction: _root.TypeReaction
    big: bool = False
    unread: bool = False
    my: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.big:
            flags |= 1
        if self.unread:
            flags |= 2
        if self.my:
            flags |= 4
        out += pack_2I(0x8C79B63C, flags)
        self.peer_id.write_to(out)
        out += pack_i(self.date)
        self.reaction.write_to(out)


TypeMessagePeerReaction: TypeAlias = MessagePeerReaction
"""``MessagePeerReaction``: https://core.telegram.org/type/MessagePeerReaction"""


class MessageExtendedMediaPreview(TLObject):
    """The form 'preview' of MessageExtendedMedia.

    ``messageExtendedMediaPreview#ad628cc8 flags:# w:flags.0?int h:flags.0?int thumb:flags.1?PhotoSize video_duration:flags.2?int = MessageExtendedMedia``

    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param thumb: The small preview.
    :param video_duration: The video duration.

    https://core.telegram.org/constructor/messageExtendedMediaPreview
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD628CC8
    TL_NAME: ClassVar[str] = "messageExtendedMediaPreview"
    TL_TYPE: ClassVar[str] = "MessageExtendedMedia"
    TL: ClassVar[str] = "messageExtendedMediaPreview#ad628cc8 flags:# w:flags.0?int h:flags.0?int thumb:flags.1?PhotoSize video_duration:flags.2?int = MessageExtendedMedia"

    w: int | None = None
    h: int | None = None
    thumb: _root.TypePhotoSize | None = None
    video_duration: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.w is not None or self.h is not None:
            flags |= 1
        if self.thumb is not None:
            flags |= 2
        if self.video_duration is not None:
            flags |= 4
        out += pack_2I(0xAD628CC8, flags)
        if flags & 1:
            out += pack_i(self.w)
        if flags & 1:
            out += pack_i(self.h)
        if self.thumb is not None:
            self.thumb.write_to(out)
        if self.video_duration is not None:
            out += pack_i(self.video_duration)


class MessageExtendedMedia(TLObject):
    """The ordinary form of MessageExtendedMedia.

    ``messageExtendedMedia#ee479c64 media:MessageMedia = MessageExtendedMedia``

    :param media: The attached media.

    https://core.telegram.org/constructor/messageExtendedMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEE479C64
    TL_NAME: ClassVar[str] = "messageExtendedMedia"
    TL_TYPE: ClassVar[str] = "MessageExtendedMedia"
    TL: ClassVar[str] = "messageExtendedMedia#ee479c64 media:MessageMedia = MessageExtendedMedia"

    media: TypeMessageMedia

    def write_to(self, out: bytearray) -> None:
        out += b"\x64\x9c\x47\xee"
        self.media.write_to(out)


TypeMessageExtendedMedia: TypeAlias = MessageExtendedMediaPreview | MessageExtendedMedia
"""``MessageExtendedMedia``: https://core.telegram.org/type/MessageExtendedMedia"""


class MessagePeerVote(TLObject):
    """The ordinary form of MessagePeerVote.

    ``messagePeerVote#b6cc2d5c peer:Peer option:bytes date:int = MessagePeerVote``

    :param peer: The chat, user or channel it concerns.
    :param option: The chosen option.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/messagePeerVote
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6CC2D5C
    TL_NAME: ClassVar[str] = "messagePeerVote"
    TL_TYPE: ClassVar[str] = "MessagePeerVote"
    TL: ClassVar[str] = "messagePeerVote#b6cc2d5c peer:Peer option:bytes date:int = MessagePeerVote"

    peer: _root.TypePeer
    option: bytes
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x5c\x2d\xcc\xb6"
        self.peer.write_to(out)
        write_bytes(out, self.option)
        out += pack_i(self.date)


class MessagePeerVoteInputOption(TLObject):
    """The form 'input option' of MessagePeerVote.

    ``messagePeerVoteInputOption#74cda504 peer:Peer date:int = MessagePeerVote``

    :param peer: The chat, user or channel it concerns.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/messagePeerVoteInputOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x74CDA504
    TL_NAME: ClassVar[str] = "messagePeerVoteInputOption"
    TL_TYPE: ClassVar[str] = "MessagePeerVote"
    TL: ClassVar[str] = "messagePeerVoteInputOption#74cda504 peer:Peer date:int = MessagePeerVote"

    peer: _root.TypePeer
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x04\xa5\xcd\x74"
        self.peer.write_to(out)
        out += pack_i(self.date)


class MessagePeerVoteMultiple(TLObject):
    """The form 'multiple' of MessagePeerVote.

    ``messagePeerVoteMultiple#4628f6e6 peer:Peer options:Vector<bytes> date:int = MessagePeerVote``

    :param peer: The chat, user or channel it concerns.
    :param options: The options.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/messagePeerVoteMultiple
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4628F6E6
    TL_NAME: ClassVar[str] = "messagePeerVoteMultiple"
    TL_TYPE: ClassVar[str] = "MessagePeerVote"
    TL: ClassVar[str] = "messagePeerVoteMultiple#4628f6e6 peer:Peer options:Vector<bytes> date:int = MessagePeerVote"

    peer: _root.TypePeer
    options: list[bytes]
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe6\xf6\x28\x46"
        self.peer.write_to(out)
        _write_Vector_bytes(out, self.options)
        out += pack_i(self.date)


TypeMessagePeerVote: TypeAlias = MessagePeerVote | MessagePeerVoteInputOption | MessagePeerVoteMultiple
"""``MessagePeerVote``: https://core.telegram.org/type/MessagePeerVote"""


class MessageReactor(TLObject):
    """The ordinary form of MessageReactor.

    ``messageReactor#4ba3a95a flags:# top:flags.0?true my:flags.1?true anonymous:flags.2?true peer_id:flags.3?Peer count:int = MessageReactor``

    :param top: Whether this applies: top.
    :param my: Whether this applies: my.
    :param anonymous: Whether this applies: anonymous.
    :param peer_id: The chat, user or channel it belongs to.
    :param count: How many there are in all.

    https://core.telegram.org/constructor/messageReactor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4BA3A95A
    TL_NAME: ClassVar[str] = "messageReactor"
    TL_TYPE: ClassVar[str] = "MessageReactor"
    TL: ClassVar[str] = "messageReactor#4ba3a95a flags:# top:flags.0?true my:flags.1?true anonymous:flags.2?true peer_id:flags.3?Peer count:int = MessageReactor"

    count: int
    top: bool = False
    my: bool = False
    anonymous: bool = False
    peer_id: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top:
            flags |= 1
        if self.my:
            flags |= 2
        if self.anonymous:
            flags |= 4
        if self.peer_id is not None:
            flags |= 8
        out += pack_2I(0x4BA3A95A, flags)
        if self.peer_id is not None:
            self.peer_id.write_to(out)
        out += pack_i(self.count)


TypeMessageReactor: TypeAlias = MessageReactor
"""``MessageReactor``: https://core.telegram.org/type/MessageReactor"""


class MessageReportOption(TLObject):
    """The ordinary form of MessageReportOption.

    ``messageReportOption#7903e3d9 text:string option:bytes = MessageReportOption``

    :param text: The text.
    :param option: The chosen option.

    https://core.telegram.org/constructor/messageReportOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7903E3D9
    TL_NAME: ClassVar[str] = "messageReportOption"
    TL_TYPE: ClassVar[str] = "MessageReportOption"
    TL: ClassVar[str] = "messageReportOption#7903e3d9 text:string option:bytes = MessageReportOption"

    text: str
    option: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\xe3\x03\x79"
        write_str(out, self.text)
        write_bytes(out, self.option)


TypeMessageReportOption: TypeAlias = MessageReportOption
"""``MessageReportOption``: https://core.telegram.org/type/MessageReportOption"""


def _read_MessageEmpty(data: bytes, pos: int, depth: int, new: Any = MessageEmpty) -> tuple[MessageEmpty, int]:
    flags, id = unpack_Ii(data, pos)
    pos += 8
    if flags & 1:
        peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer_id = None
    return new(id, peer_id), pos


def _read_Message(data: bytes, pos: int, depth: int, new: Any = Message) -> tuple[Message, int]:
    flags, flags2, id = unpack_2Ii(data, pos)
    pos += 12
    if flags & 0x20000100 or flags2 & 0x1000:
        if flags & 0x100:
            from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_id = None
        if flags & 0x20000000:
            from_boosts_applied = unpack_i(data, pos)[0]
            pos += 4
        else:
            from_boosts_applied = None
        if flags2 & 0x1000:
            from_rank, pos = read_str(data, pos)
        else:
            from_rank = None
    else:
        from_id = from_boosts_applied = from_rank = None
    cid = unpack_I(data, pos)[0]
    peer_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    if flags & 0x10000804 or flags2 & 0x1:
        if flags & 0x10000000:
            saved_peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
        if flags & 4:
            fwd_from, pos = _MessageFwdHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            fwd_from = None
        if flags & 0x800:
            via_bot_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            via_bot_id = None
        if flags2 & 1:
            via_business_bot_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            via_business_bot_id = None
    else:
        saved_peer_id = fwd_from = via_bot_id = via_business_bot_id = None
    if flags2 & 0x80000 or flags & 0x8:
        if flags2 & 0x80000:
            guestchat_via_from, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            guestchat_via_from = None
        if flags & 8:
            reply_to, pos = _MessageReplyHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
    else:
        guestchat_via_from = reply_to = None
    date = unpack_i(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 0x6c0:
        if flags & 0x200:
            media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 0x40:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
        if flags & 0x80:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 0x400:
            views = unpack_i(data, pos)[0]
            pos += 4
        else:
            views = None
    else:
        media = reply_markup = entities = views = None
    if flags & 0x818400:
        if flags & 0x400:
            forwards = unpack_i(data, pos)[0]
            pos += 4
        else:
            forwards = None
        if flags & 0x800000:
            replies, pos = _MessageReplies_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            replies = None
        if flags & 0x8000:
            edit_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            edit_date = None
        if flags & 0x10000:
            post_author, pos = read_str(data, pos)
        else:
            post_author = None
    else:
        forwards = replies = edit_date = post_author = None
    if flags & 0x2520000:
        if flags & 0x20000:
            grouped_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            grouped_id = None
        if flags & 0x100000:
            reactions, pos = _MessageReactions_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reactions = None
        if flags & 0x400000:
            restriction_reason, pos = read_objects(_RestrictionReason_table, data, pos, depth)
        else:
            restriction_reason = None
        if flags & 0x2000000:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
    else:
        grouped_id = reactions = restriction_reason = ttl_period = None
    if flags & 0x40000000 or flags2 & 0x2c:
        if flags & 0x40000000:
            quick_reply_shortcut_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            quick_reply_shortcut_id = None
        if flags2 & 4:
            effect = unpack_q(data, pos)[0]
            pos += 8
        else:
            effect = None
        if flags2 & 8:
            factcheck, pos = _FactCheck_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            factcheck = None
        if flags2 & 0x20:
            report_delivery_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            report_delivery_until_date = None
    else:
        quick_reply_shortcut_id = effect = factcheck = report_delivery_until_date = None
    if flags2 & 0xcc0:
        if flags2 & 0x40:
            paid_message_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            paid_message_stars = None
        if flags2 & 0x80:
            suggested_post, pos = _SuggestedPost_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            suggested_post = None
        if flags2 & 0x400:
            schedule_repeat_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_repeat_period = None
        if flags2 & 0x800:
            summary_from_language, pos = read_str(data, pos)
        else:
            summary_from_language = None
    else:
        paid_message_stars = suggested_post = schedule_repeat_period = summary_from_language = None
    if flags2 & 0x2000:
        rich_message, pos = _RichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        rich_message = None
    return new(*((id, peer_id, date, message,) + _Message_flags[flags & 0xd2c6032] + _Message_flags2[flags2 & 0x312] + (from_id, from_boosts_applied, from_rank, saved_peer_id, fwd_from, via_bot_id, via_business_bot_id, guestchat_via_from, reply_to, media, reply_markup, entities, views, forwards, replies, edit_date, post_author, grouped_id, reactions, restriction_reason, ttl_period, quick_reply_shortcut_id, effect, factcheck, report_delivery_until_date, paid_message_stars, suggested_post, schedule_repeat_period, summary_from_language, rich_message,))), pos


def _read_MessageService(data: bytes, pos: int, depth: int, new: Any = MessageService) -> tuple[MessageService, int]:
    flags, id = unpack_Ii(data, pos)
    pos += 8
    if flags & 0x100:
        from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        from_id = None
    cid = unpack_I(data, pos)[0]
    peer_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    if flags & 0x10000008:
        if flags & 0x10000000:
            saved_peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_peer_id = None
        if flags & 8:
            reply_to, pos = _MessageReplyHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
    else:
        saved_peer_id = reply_to = None
    date, cid = unpack_iI(data, pos)
    action, pos = _MessageAction_table[cid](data, pos + 8, depth + 1)
    if flags & 0x2100000:
        if flags & 0x100000:
            reactions, pos = _MessageReactions_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reactions = None
        if flags & 0x2000000:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
    else:
        reactions = ttl_period = None
    if not (flags & 0x86232):
        return new(id, peer_id, date, action, False, False, False, False, False, False, False, from_id, saved_peer_id, reply_to, reactions, ttl_period), pos
    return new(id, peer_id, date, action, flags & 2 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x200 != 0, flags & 0x2000 != 0, flags & 0x4000 != 0, flags & 0x80000 != 0, from_id, saved_peer_id, reply_to, reactions, ttl_period), pos


def _read_MessageMediaEmpty(data: bytes, pos: int, depth: int, new: Any = MessageMediaEmpty) -> tuple[MessageMediaEmpty, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_MessageMediaPhoto(data: bytes, pos: int, depth: int, new: Any = MessageMediaPhoto) -> tuple[MessageMediaPhoto, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x15:
        if flags & 1:
            photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 4:
            ttl_seconds = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_seconds = None
        if flags & 0x10:
            video, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video = None
    else:
        photo = ttl_seconds = video = None
    return new(flags & 8 != 0, flags & 0x10 != 0, photo, ttl_seconds, video), pos


def _read_MessageMediaGeo(data: bytes, pos: int, depth: int, new: Any = MessageMediaGeo) -> tuple[MessageMediaGeo, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    geo, pos = _GeoPoint_table[cid](data, pos + 4, depth + 1)
    return new(geo), pos


def _read_MessageMediaContact(data: bytes, pos: int, depth: int, new: Any = MessageMediaContact) -> tuple[MessageMediaContact, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    phone_number, pos = read_str(data, pos)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    vcard, pos = read_str(data, pos)
    user_id = unpack_q(data, pos)[0]
    return new(phone_number, first_name, last_name, vcard, user_id), pos + 8


def _read_MessageMediaUnsupported(data: bytes, pos: int, depth: int, new: Any = MessageMediaUnsupported) -> tuple[MessageMediaUnsupported, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_MessageMediaDocument(data: bytes, pos: int, depth: int, new: Any = MessageMediaDocument) -> tuple[MessageMediaDocument, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x621:
        if flags & 1:
            document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
        if flags & 0x20:
            alt_documents, pos = read_objects(_Document_table, data, pos, depth)
        else:
            alt_documents = None
        if flags & 0x200:
            video_cover, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video_cover = None
        if flags & 0x400:
            video_timestamp = unpack_i(data, pos)[0]
            pos += 4
        else:
            video_timestamp = None
    else:
        document = alt_documents = video_cover = video_timestamp = None
    if flags & 4:
        ttl_seconds = unpack_i(data, pos)[0]
        pos += 4
    else:
        ttl_seconds = None
    if not (flags & 0x1d8):
        return new(False, False, False, False, False, document, alt_documents, video_cover, video_timestamp, ttl_seconds), pos
    return new(flags & 8 != 0, flags & 0x10 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x100 != 0, document, alt_documents, video_cover, video_timestamp, ttl_seconds), pos


def _read_MessageMediaWebPage(data: bytes, pos: int, depth: int, new: Any = MessageMediaWebPage) -> tuple[MessageMediaWebPage, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    webpage, pos = _WebPage_table[cid](data, pos + 8, depth + 1)
    if not (flags & 0x1b):
        return new(webpage, False, False, False, False), pos
    return new(webpage, flags & 1 != 0, flags & 2 != 0, flags & 8 != 0, flags & 0x10 != 0), pos


def _read_MessageMediaVenue(data: bytes, pos: int, depth: int, new: Any = MessageMediaVenue) -> tuple[MessageMediaVenue, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    geo, pos = _GeoPoint_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    address, pos = read_str(data, pos)
    provider, pos = read_str(data, pos)
    venue_id, pos = read_str(data, pos)
    venue_type, pos = read_str(data, pos)
    return new(geo, title, address, provider, venue_id, venue_type), pos


def _read_MessageMediaGame(data: bytes, pos: int, depth: int, new: Any = MessageMediaGame) -> tuple[MessageMediaGame, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    game, pos = _Game_table[cid](data, pos + 4, depth + 1)
    return new(game), pos


def _read_MessageMediaInvoice(data: bytes, pos: int, depth: int, new: Any = MessageMediaInvoice) -> tuple[MessageMediaInvoice, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    description, pos = read_str(data, pos)
    if flags & 0x5:
        if flags & 1:
            photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 4:
            receipt_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            receipt_msg_id = None
    else:
        photo = receipt_msg_id = None
    currency, pos = read_str(data, pos)
    total_amount = unpack_q(data, pos)[0]
    start_param, pos = read_str(data, pos + 8)
    if flags & 0x10:
        extended_media, pos = _MessageExtendedMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        extended_media = None
    return new(title, description, currency, total_amount, start_param, flags & 2 != 0, flags & 8 != 0, photo, receipt_msg_id, extended_media), pos


def _read_MessageMediaGeoLive(data: bytes, pos: int, depth: int, new: Any = MessageMediaGeoLive) -> tuple[MessageMediaGeoLive, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    geo, pos = _GeoPoint_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        heading = unpack_i(data, pos)[0]
        pos += 4
    else:
        heading = None
    period = unpack_i(data, pos)[0]
    pos += 4
    if flags & 2:
        proximity_notification_radius = unpack_i(data, pos)[0]
        pos += 4
    else:
        proximity_notification_radius = None
    return new(geo, period, heading, proximity_notification_radius), pos


def _read_MessageMediaPoll(data: bytes, pos: int, depth: int, new: Any = MessageMediaPoll) -> tuple[MessageMediaPoll, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    poll, pos = _Poll_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    results, pos = _PollResults_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        attached_media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        attached_media = None
    return new(poll, results, attached_media), pos


def _read_MessageMediaDice(data: bytes, pos: int, depth: int, new: Any = MessageMediaDice) -> tuple[MessageMediaDice, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, value = unpack_Ii(data, pos)
    emoticon, pos = read_str(data, pos + 8)
    if flags & 1:
        game_outcome, pos = _messages_EmojiGameOutcome_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        game_outcome = None
    return new(value, emoticon, game_outcome), pos


def _read_MessageMediaStory(data: bytes, pos: int, depth: int, new: Any = MessageMediaStory) -> tuple[MessageMediaStory, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        story, pos = _StoryItem_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        story = None
    return new(peer, id, flags & 2 != 0, story), pos


def _read_MessageMediaGiveaway(data: bytes, pos: int, depth: int, new: Any = MessageMediaGiveaway) -> tuple[MessageMediaGiveaway, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    channels, pos = read_longs(data, pos + 4)
    if flags & 0xa:
        if flags & 2:
            countries_iso2, pos = read_strs(data, pos)
        else:
            countries_iso2 = None
        if flags & 8:
            prize_description, pos = read_str(data, pos)
        else:
            prize_description = None
    else:
        countries_iso2 = prize_description = None
    quantity = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x30:
        if flags & 0x10:
            months = unpack_i(data, pos)[0]
            pos += 4
        else:
            months = None
        if flags & 0x20:
            stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            stars = None
    else:
        months = stars = None
    until_date = unpack_i(data, pos)[0]
    return new(channels, quantity, until_date, flags & 1 != 0, flags & 4 != 0, countries_iso2, prize_description, months, stars), pos + 4


def _read_MessageMediaGiveawayResults(data: bytes, pos: int, depth: int, new: Any = MessageMediaGiveawayResults) -> tuple[MessageMediaGiveawayResults, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, channel_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 8:
        additional_peers_count = unpack_i(data, pos)[0]
        pos += 4
    else:
        additional_peers_count = None
    launch_msg_id, winners_count, unclaimed_count = unpack_3i(data, pos)
    winners, pos = read_longs(data, pos + 12)
    if flags & 0x32:
        if flags & 0x10:
            months = unpack_i(data, pos)[0]
            pos += 4
        else:
            months = None
        if flags & 0x20:
            stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            stars = None
        if flags & 2:
            prize_description, pos = read_str(data, pos)
        else:
            prize_description = None
    else:
        months = stars = prize_description = None
    until_date = unpack_i(data, pos)[0]
    return new(channel_id, launch_msg_id, winners_count, unclaimed_count, winners, until_date, flags & 1 != 0, flags & 4 != 0, additional_peers_count, months, stars, prize_description), pos + 4


def _read_MessageMediaPaidMedia(data: bytes, pos: int, depth: int, new: Any = MessageMediaPaidMedia) -> tuple[MessageMediaPaidMedia, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    stars_amount = unpack_q(data, pos)[0]
    extended_media, pos = read_objects(_MessageExtendedMedia_table, data, pos + 8, depth)
    return new(stars_amount, extended_media), pos


def _read_MessageMediaToDo(data: bytes, pos: int, depth: int, new: Any = MessageMediaToDo) -> tuple[MessageMediaToDo, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    todo, pos = _TodoList_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        completions, pos = read_objects(_TodoCompletion_table, data, pos, depth)
    else:
        completions = None
    return new(todo, completions), pos


def _read_MessageMediaVideoStream(data: bytes, pos: int, depth: int, new: Any = MessageMediaVideoStream) -> tuple[MessageMediaVideoStream, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    return new(call, flags & 1 != 0), pos


def _read_MessageActionEmpty(data: bytes, pos: int, depth: int, new: Any = MessageActionEmpty) -> tuple[MessageActionEmpty, int]:
    return new(), pos


def _read_MessageActionChatCreate(data: bytes, pos: int, depth: int, new: Any = MessageActionChatCreate) -> tuple[MessageActionChatCreate, int]:
    title, pos = read_str(data, pos)
    users, pos = read_longs(data, pos)
    return new(title, users), pos


def _read_MessageActionChatEditTitle(data: bytes, pos: int, depth: int, new: Any = MessageActionChatEditTitle) -> tuple[MessageActionChatEditTitle, int]:
    title, pos = read_str(data, pos)
    return new(title), pos


def _read_MessageActionChatEditPhoto(data: bytes, pos: int, depth: int, new: Any = MessageActionChatEditPhoto) -> tuple[MessageActionChatEditPhoto, int]:
    cid = unpack_I(data, pos)[0]
    photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    return new(photo), pos


def _read_MessageActionChatDeletePhoto(data: bytes, pos: int, depth: int, new: Any = MessageActionChatDeletePhoto) -> tuple[MessageActionChatDeletePhoto, int]:
    return new(), pos


def _read_MessageActionChatAddUser(data: bytes, pos: int, depth: int, new: Any = MessageActionChatAddUser) -> tuple[MessageActionChatAddUser, int]:
    users, pos = read_longs(data, pos)
    return new(users), pos


def _read_MessageActionChatDeleteUser(data: bytes, pos: int, depth: int, new: Any = MessageActionChatDeleteUser) -> tuple[MessageActionChatDeleteUser, int]:
    user_id = unpack_q(data, pos)[0]
    return new(user_id), pos + 8


def _read_MessageActionChatJoinedByLink(data: bytes, pos: int, depth: int, new: Any = MessageActionChatJoinedByLink) -> tuple[MessageActionChatJoinedByLink, int]:
    inviter_id = unpack_q(data, pos)[0]
    return new(inviter_id), pos + 8


def _read_MessageActionChannelCreate(data: bytes, pos: int, depth: int, new: Any = MessageActionChannelCreate) -> tuple[MessageActionChannelCreate, int]:
    title, pos = read_str(data, pos)
    return new(title), pos


def _read_MessageActionChatMigrateTo(data: bytes, pos: int, depth: int, new: Any = MessageActionChatMigrateTo) -> tuple[MessageActionChatMigrateTo, int]:
    channel_id = unpack_q(data, pos)[0]
    return new(channel_id), pos + 8


def _read_MessageActionChannelMigrateFrom(data: bytes, pos: int, depth: int, new: Any = MessageActionChannelMigrateFrom) -> tuple[MessageActionChannelMigrateFrom, int]:
    title, pos = read_str(data, pos)
    chat_id = unpack_q(data, pos)[0]
    return new(title, chat_id), pos + 8


def _read_MessageActionPinMessage(data: bytes, pos: int, depth: int, new: Any = MessageActionPinMessage) -> tuple[MessageActionPinMessage, int]:
    return new(), pos


def _read_MessageActionHistoryClear(data: bytes, pos: int, depth: int, new: Any = MessageActionHistoryClear) -> tuple[MessageActionHistoryClear, int]:
    return new(), pos


def _read_MessageActionGameScore(data: bytes, pos: int, depth: int, new: Any = MessageActionGameScore) -> tuple[MessageActionGameScore, int]:
    game_id, score = unpack_qi(data, pos)
    return new(game_id, score), pos + 12


def _read_MessageActionPaymentSentMe(data: bytes, pos: int, depth: int, new: Any = MessageActionPaymentSentMe) -> tuple[MessageActionPaymentSentMe, int]:
    flags = unpack_I(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    total_amount = unpack_q(data, pos)[0]
    payload, pos = read_bytes(data, pos + 8)
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
    cid = unpack_I(data, pos)[0]
    charge, pos = _PaymentCharge_table[cid](data, pos + 4, depth + 1)
    if flags & 0x10:
        subscription_until_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        subscription_until_date = None
    return new(currency, total_amount, payload, charge, flags & 4 != 0, flags & 8 != 0, info, shipping_option_id, subscription_until_date), pos


def _read_MessageActionPaymentSent(data: bytes, pos: int, depth: int, new: Any = MessageActionPaymentSent) -> tuple[MessageActionPaymentSent, int]:
    flags = unpack_I(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    total_amount = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x11:
        if flags & 1:
            invoice_slug, pos = read_str(data, pos)
        else:
            invoice_slug = None
        if flags & 0x10:
            subscription_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            subscription_until_date = None
    else:
        invoice_slug = subscription_until_date = None
    return new(currency, total_amount, flags & 4 != 0, flags & 8 != 0, invoice_slug, subscription_until_date), pos


def _read_MessageActionPhoneCall(data: bytes, pos: int, depth: int, new: Any = MessageActionPhoneCall) -> tuple[MessageActionPhoneCall, int]:
    flags, call_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            reason, pos = _PhoneCallDiscardReason_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reason = None
        if flags & 2:
            duration = unpack_i(data, pos)[0]
            pos += 4
        else:
            duration = None
    else:
        reason = duration = None
    return new(call_id, flags & 4 != 0, reason, duration), pos


def _read_MessageActionScreenshotTaken(data: bytes, pos: int, depth: int, new: Any = MessageActionScreenshotTaken) -> tuple[MessageActionScreenshotTaken, int]:
    return new(), pos


def _read_MessageActionCustomAction(data: bytes, pos: int, depth: int, new: Any = MessageActionCustomAction) -> tuple[MessageActionCustomAction, int]:
    message, pos = read_str(data, pos)
    return new(message), pos


def _read_MessageActionBotAllowed(data: bytes, pos: int, depth: int, new: Any = MessageActionBotAllowed) -> tuple[MessageActionBotAllowed, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x5:
        if flags & 1:
            domain, pos = read_str(data, pos)
        else:
            domain = None
        if flags & 4:
            app, pos = _BotApp_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            app = None
    else:
        domain = app = None
    return new(flags & 2 != 0, flags & 8 != 0, domain, app), pos


def _read_MessageActionSecureValuesSentMe(data: bytes, pos: int, depth: int, new: Any = MessageActionSecureValuesSentMe) -> tuple[MessageActionSecureValuesSentMe, int]:
    values, pos = read_objects(_SecureValue_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    credentials, pos = _SecureCredentialsEncrypted_table[cid](data, pos + 4, depth + 1)
    return new(values, credentials), pos


def _read_MessageActionSecureValuesSent(data: bytes, pos: int, depth: int, new: Any = MessageActionSecureValuesSent) -> tuple[MessageActionSecureValuesSent, int]:
    types, pos = read_objects(_SecureValueType_table, data, pos, depth)
    return new(types), pos


def _read_MessageActionContactSignUp(data: bytes, pos: int, depth: int, new: Any = MessageActionContactSignUp) -> tuple[MessageActionContactSignUp, int]:
    return new(), pos


def _read_MessageActionGeoProximityReached(data: bytes, pos: int, depth: int, new: Any = MessageActionGeoProximityReached) -> tuple[MessageActionGeoProximityReached, int]:
    cid = unpack_I(data, pos)[0]
    from_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    to_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    distance = unpack_i(data, pos)[0]
    return new(from_id, to_id, distance), pos + 4


def _read_MessageActionGroupCall(data: bytes, pos: int, depth: int, new: Any = MessageActionGroupCall) -> tuple[MessageActionGroupCall, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        duration = unpack_i(data, pos)[0]
        pos += 4
    else:
        duration = None
    return new(call, duration), pos


def _read_MessageActionInviteToGroupCall(data: bytes, pos: int, depth: int, new: Any = MessageActionInviteToGroupCall) -> tuple[MessageActionInviteToGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    users, pos = read_longs(data, pos)
    return new(call, users), pos


def _read_MessageActionSetMessagesTTL(data: bytes, pos: int, depth: int, new: Any = MessageActionSetMessagesTTL) -> tuple[MessageActionSetMessagesTTL, int]:
    flags, period = unpack_Ii(data, pos)
    pos += 8
    if flags & 1:
        auto_setting_from = unpack_q(data, pos)[0]
        pos += 8
    else:
        auto_setting_from = None
    return new(period, auto_setting_from), pos


def _read_MessageActionGroupCallScheduled(data: bytes, pos: int, depth: int, new: Any = MessageActionGroupCallScheduled) -> tuple[MessageActionGroupCallScheduled, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    schedule_date = unpack_i(data, pos)[0]
    return new(call, schedule_date), pos + 4


def _read_MessageActionSetChatTheme(data: bytes, pos: int, depth: int, new: Any = MessageActionSetChatTheme) -> tuple[MessageActionSetChatTheme, int]:
    cid = unpack_I(data, pos)[0]
    theme, pos = _ChatTheme_table[cid](data, pos + 4, depth + 1)
    return new(theme), pos


def _read_MessageActionChatJoinedByRequest(data: bytes, pos: int, depth: int, new: Any = MessageActionChatJoinedByRequest) -> tuple[MessageActionChatJoinedByRequest, int]:
    return new(), pos


def _read_MessageActionWebViewDataSentMe(data: bytes, pos: int, depth: int, new: Any = MessageActionWebViewDataSentMe) -> tuple[MessageActionWebViewDataSentMe, int]:
    text, pos = read_str(data, pos)
    data_, pos = read_str(data, pos)
    return new(text, data_), pos


def _read_MessageActionWebViewDataSent(data: bytes, pos: int, depth: int, new: Any = MessageActionWebViewDataSent) -> tuple[MessageActionWebViewDataSent, int]:
    text, pos = read_str(data, pos)
    return new(text), pos


def _read_MessageActionGiftPremium(data: bytes, pos: int, depth: int, new: Any = MessageActionGiftPremium) -> tuple[MessageActionGiftPremium, int]:
    flags = unpack_I(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    amount, days = unpack_qi(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            crypto_currency, pos = read_str(data, pos)
        else:
            crypto_currency = None
        if flags & 1:
            crypto_amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            crypto_amount = None
        if flags & 2:
            message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            message = None
    else:
        crypto_currency = crypto_amount = message = None
    return new(currency, amount, days, crypto_currency, crypto_amount, message), pos


def _read_MessageActionTopicCreate(data: bytes, pos: int, depth: int, new: Any = MessageActionTopicCreate) -> tuple[MessageActionTopicCreate, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    icon_color = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        icon_emoji_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        icon_emoji_id = None
    return new(title, icon_color, flags & 2 != 0, icon_emoji_id), pos


def _read_MessageActionTopicEdit(data: bytes, pos: int, depth: int, new: Any = MessageActionTopicEdit) -> tuple[MessageActionTopicEdit, int]:
    flags = unpack_I(data, pos)[0]
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
    return new(title, icon_emoji_id, closed, hidden), pos


def _read_MessageActionSuggestProfilePhoto(data: bytes, pos: int, depth: int, new: Any = MessageActionSuggestProfilePhoto) -> tuple[MessageActionSuggestProfilePhoto, int]:
    cid = unpack_I(data, pos)[0]
    photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    return new(photo), pos


def _read_MessageActionRequestedPeer(data: bytes, pos: int, depth: int, new: Any = MessageActionRequestedPeer) -> tuple[MessageActionRequestedPeer, int]:
    button_id = unpack_i(data, pos)[0]
    peers, pos = read_objects(_Peer_table, data, pos + 4, depth)
    return new(button_id, peers), pos


def _read_MessageActionSetChatWallPaper(data: bytes, pos: int, depth: int, new: Any = MessageActionSetChatWallPaper) -> tuple[MessageActionSetChatWallPaper, int]:
    flags, cid = unpack_2I(data, pos)
    wallpaper, pos = _WallPaper_table[cid](data, pos + 8, depth + 1)
    return new(wallpaper, flags & 1 != 0, flags & 2 != 0), pos


def _read_MessageActionGiftCode(data: bytes, pos: int, depth: int, new: Any = MessageActionGiftCode) -> tuple[MessageActionGiftCode, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        boost_peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        boost_peer = None
    days = unpack_i(data, pos)[0]
    slug, pos = read_str(data, pos + 4)
    if flags & 0xc:
        if flags & 4:
            currency, pos = read_str(data, pos)
        else:
            currency = None
        if flags & 4:
            amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            amount = None
        if flags & 8:
            crypto_currency, pos = read_str(data, pos)
        else:
            crypto_currency = None
        if flags & 8:
            crypto_amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            crypto_amount = None
    else:
        currency = amount = crypto_currency = crypto_amount = None
    if flags & 0x10:
        message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(days, slug, flags & 1 != 0, flags & 0x20 != 0, boost_peer, currency, amount, crypto_currency, crypto_amount, message), pos


def _read_MessageActionGiveawayLaunch(data: bytes, pos: int, depth: int, new: Any = MessageActionGiveawayLaunch) -> tuple[MessageActionGiveawayLaunch, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        stars = unpack_q(data, pos)[0]
        pos += 8
    else:
        stars = None
    return new(stars), pos


def _read_MessageActionGiveawayResults(data: bytes, pos: int, depth: int, new: Any = MessageActionGiveawayResults) -> tuple[MessageActionGiveawayResults, int]:
    flags, winners_count, unclaimed_count = unpack_I2i(data, pos)
    return new(winners_count, unclaimed_count, flags & 1 != 0), pos + 12


def _read_MessageActionBoostApply(data: bytes, pos: int, depth: int, new: Any = MessageActionBoostApply) -> tuple[MessageActionBoostApply, int]:
    boosts = unpack_i(data, pos)[0]
    return new(boosts), pos + 4


def _read_MessageActionRequestedPeerSentMe(data: bytes, pos: int, depth: int, new: Any = MessageActionRequestedPeerSentMe) -> tuple[MessageActionRequestedPeerSentMe, int]:
    button_id = unpack_i(data, pos)[0]
    peers, pos = read_objects(_RequestedPeer_table, data, pos + 4, depth)
    return new(button_id, peers), pos


def _read_MessageActionPaymentRefunded(data: bytes, pos: int, depth: int, new: Any = MessageActionPaymentRefunded) -> tuple[MessageActionPaymentRefunded, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    currency, pos = read_str(data, pos)
    total_amount = unpack_q(data, pos)[0]
    pos += 8
    if flags & 1:
        payload, pos = read_bytes(data, pos)
    else:
        payload = None
    cid = unpack_I(data, pos)[0]
    charge, pos = _PaymentCharge_table[cid](data, pos + 4, depth + 1)
    return new(peer, currency, total_amount, charge, payload), pos


def _read_MessageActionGiftStars(data: bytes, pos: int, depth: int, new: Any = MessageActionGiftStars) -> tuple[MessageActionGiftStars, int]:
    flags = unpack_I(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    amount, stars = unpack_2q(data, pos)
    pos += 16
    if flags & 0x3:
        if flags & 1:
            crypto_currency, pos = read_str(data, pos)
        else:
            crypto_currency = None
        if flags & 1:
            crypto_amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            crypto_amount = None
        if flags & 2:
            transaction_id, pos = read_str(data, pos)
        else:
            transaction_id = None
    else:
        crypto_currency = crypto_amount = transaction_id = None
    return new(currency, amount, stars, crypto_currency, crypto_amount, transaction_id), pos


def _read_MessageActionPrizeStars(data: bytes, pos: int, depth: int, new: Any = MessageActionPrizeStars) -> tuple[MessageActionPrizeStars, int]:
    flags, stars = unpack_Iq(data, pos)
    transaction_id, pos = read_str(data, pos + 12)
    cid = unpack_I(data, pos)[0]
    boost_peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    giveaway_msg_id = unpack_i(data, pos)[0]
    return new(stars, transaction_id, boost_peer, giveaway_msg_id, flags & 1 != 0), pos + 4


def _read_MessageActionStarGift(data: bytes, pos: int, depth: int, new: Any = MessageActionStarGift) -> tuple[MessageActionStarGift, int]:
    flags, cid = unpack_2I(data, pos)
    gift, pos = _StarGift_table[cid](data, pos + 8, depth + 1)
    if flags & 0x132:
        if flags & 2:
            message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            message = None
        if flags & 0x10:
            convert_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            convert_stars = None
        if flags & 0x20:
            upgrade_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            upgrade_msg_id = None
        if flags & 0x100:
            upgrade_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            upgrade_stars = None
    else:
        message = convert_stars = upgrade_msg_id = upgrade_stars = None
    if flags & 0x5800:
        if flags & 0x800:
            from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_id = None
        if flags & 0x1000:
            peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
        if flags & 0x1000:
            saved_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            saved_id = None
        if flags & 0x4000:
            prepaid_upgrade_hash, pos = read_str(data, pos)
        else:
            prepaid_upgrade_hash = None
    else:
        from_id = peer = saved_id = prepaid_upgrade_hash = None
    if flags & 0xc8000:
        if flags & 0x8000:
            gift_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            gift_msg_id = None
        if flags & 0x40000:
            to_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            to_id = None
        if flags & 0x80000:
            gift_num = unpack_i(data, pos)[0]
            pos += 4
        else:
            gift_num = None
    else:
        gift_msg_id = to_id = gift_num = None
    if not (flags & 0x3262d):
        return new(gift, False, False, False, False, False, False, False, False, False, message, convert_stars, upgrade_msg_id, upgrade_stars, from_id, peer, saved_id, prepaid_upgrade_hash, gift_msg_id, to_id, gift_num), pos
    return new(gift, flags & 1 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x20 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x2000 != 0, flags & 0x10000 != 0, flags & 0x20000 != 0, message, convert_stars, upgrade_msg_id, upgrade_stars, from_id, peer, saved_id, prepaid_upgrade_hash, gift_msg_id, to_id, gift_num), pos


def _read_MessageActionStarGiftUnique(data: bytes, pos: int, depth: int, new: Any = MessageActionStarGiftUnique) -> tuple[MessageActionStarGiftUnique, int]:
    flags, cid = unpack_2I(data, pos)
    gift, pos = _StarGift_table[cid](data, pos + 8, depth + 1)
    if flags & 0xd8:
        if flags & 8:
            can_export_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_export_at = None
        if flags & 0x10:
            transfer_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            transfer_stars = None
        if flags & 0x40:
            from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_id = None
        if flags & 0x80:
            peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
    else:
        can_export_at = transfer_stars = from_id = peer = None
    if flags & 0x780:
        if flags & 0x80:
            saved_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            saved_id = None
        if flags & 0x100:
            resale_amount, pos = _StarsAmount_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            resale_amount = None
        if flags & 0x200:
            can_transfer_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_transfer_at = None
        if flags & 0x400:
            can_resell_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_resell_at = None
    else:
        saved_id = resale_amount = can_transfer_at = can_resell_at = None
    if flags & 0x9000:
        if flags & 0x1000:
            drop_original_details_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            drop_original_details_stars = None
        if flags & 0x8000:
            can_craft_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_craft_at = None
    else:
        drop_original_details_stars = can_craft_at = None
    if not (flags & 0x16827):
        return new(gift, False, False, False, False, False, False, False, False, can_export_at, transfer_stars, from_id, peer, saved_id, resale_amount, can_transfer_at, can_resell_at, drop_original_details_stars, can_craft_at), pos
    return new(gift, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 0x20 != 0, flags & 0x800 != 0, flags & 0x2000 != 0, flags & 0x4000 != 0, flags & 0x10000 != 0, can_export_at, transfer_stars, from_id, peer, saved_id, resale_amount, can_transfer_at, can_resell_at, drop_original_details_stars, can_craft_at), pos


def _read_MessageActionPaidMessagesRefunded(data: bytes, pos: int, depth: int, new: Any = MessageActionPaidMessagesRefunded) -> tuple[MessageActionPaidMessagesRefunded, int]:
    count, stars = unpack_iq(data, pos)
    return new(count, stars), pos + 12


def _read_MessageActionPaidMessagesPrice(data: bytes, pos: int, depth: int, new: Any = MessageActionPaidMessagesPrice) -> tuple[MessageActionPaidMessagesPrice, int]:
    flags, stars = unpack_Iq(data, pos)
    return new(stars, flags & 1 != 0), pos + 12


def _read_MessageActionConferenceCall(data: bytes, pos: int, depth: int, new: Any = MessageActionConferenceCall) -> tuple[MessageActionConferenceCall, int]:
    flags, call_id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0xc:
        if flags & 4:
            duration = unpack_i(data, pos)[0]
            pos += 4
        else:
            duration = None
        if flags & 8:
            other_participants, pos = read_objects(_Peer_table, data, pos, depth)
        else:
            other_participants = None
    else:
        duration = other_participants = None
    return new(call_id, flags & 1 != 0, flags & 2 != 0, flags & 0x10 != 0, duration, other_participants), pos


def _read_MessageActionTodoCompletions(data: bytes, pos: int, depth: int, new: Any = MessageActionTodoCompletions) -> tuple[MessageActionTodoCompletions, int]:
    completed, pos = read_ints(data, pos)
    incompleted, pos = read_ints(data, pos)
    return new(completed, incompleted), pos


def _read_MessageActionTodoAppendTasks(data: bytes, pos: int, depth: int, new: Any = MessageActionTodoAppendTasks) -> tuple[MessageActionTodoAppendTasks, int]:
    list, pos = read_objects(_TodoItem_table, data, pos, depth)
    return new(list), pos


def _read_MessageActionSuggestedPostApproval(data: bytes, pos: int, depth: int, new: Any = MessageActionSuggestedPostApproval) -> tuple[MessageActionSuggestedPostApproval, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x1c:
        if flags & 4:
            reject_comment, pos = read_str(data, pos)
        else:
            reject_comment = None
        if flags & 8:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
        if flags & 0x10:
            price, pos = _StarsAmount_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            price = None
    else:
        reject_comment = schedule_date = price = None
    return new(flags & 1 != 0, flags & 2 != 0, reject_comment, schedule_date, price), pos


def _read_MessageActionSuggestedPostSuccess(data: bytes, pos: int, depth: int, new: Any = MessageActionSuggestedPostSuccess) -> tuple[MessageActionSuggestedPostSuccess, int]:
    cid = unpack_I(data, pos)[0]
    price, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    return new(price), pos


def _read_MessageActionSuggestedPostRefund(data: bytes, pos: int, depth: int, new: Any = MessageActionSuggestedPostRefund) -> tuple[MessageActionSuggestedPostRefund, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_MessageActionGiftTon(data: bytes, pos: int, depth: int, new: Any = MessageActionGiftTon) -> tuple[MessageActionGiftTon, int]:
    flags = unpack_I(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    amount = unpack_q(data, pos)[0]
    crypto_currency, pos = read_str(data, pos + 8)
    crypto_amount = unpack_q(data, pos)[0]
    pos += 8
    if flags & 1:
        transaction_id, pos = read_str(data, pos)
    else:
        transaction_id = None
    return new(currency, amount, crypto_currency, crypto_amount, transaction_id), pos


def _read_MessageActionSuggestBirthday(data: bytes, pos: int, depth: int, new: Any = MessageActionSuggestBirthday) -> tuple[MessageActionSuggestBirthday, int]:
    cid = unpack_I(data, pos)[0]
    birthday, pos = _Birthday_table[cid](data, pos + 4, depth + 1)
    return new(birthday), pos


def _read_MessageActionStarGiftPurchaseOffer(data: bytes, pos: int, depth: int, new: Any = MessageActionStarGiftPurchaseOffer) -> tuple[MessageActionStarGiftPurchaseOffer, int]:
    flags, cid = unpack_2I(data, pos)
    gift, pos = _StarGift_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    price, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    expires_at = unpack_i(data, pos)[0]
    return new(gift, price, expires_at, flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_MessageActionStarGiftPurchaseOfferDeclined(data: bytes, pos: int, depth: int, new: Any = MessageActionStarGiftPurchaseOfferDeclined) -> tuple[MessageActionStarGiftPurchaseOfferDeclined, int]:
    flags, cid = unpack_2I(data, pos)
    gift, pos = _StarGift_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    price, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    return new(gift, price, flags & 1 != 0), pos


def _read_MessageActionNewCreatorPending(data: bytes, pos: int, depth: int, new: Any = MessageActionNewCreatorPending) -> tuple[MessageActionNewCreatorPending, int]:
    new_creator_id = unpack_q(data, pos)[0]
    return new(new_creator_id), pos + 8


def _read_MessageActionChangeCreator(data: bytes, pos: int, depth: int, new: Any = MessageActionChangeCreator) -> tuple[MessageActionChangeCreator, int]:
    new_creator_id = unpack_q(data, pos)[0]
    return new(new_creator_id), pos + 8


def _read_MessageActionNoForwardsToggle(data: bytes, pos: int, depth: int, new: Any = MessageActionNoForwardsToggle) -> tuple[MessageActionNoForwardsToggle, int]:
    prev_value, new_value = unpack_2I(data, pos)
    prev_value = BOOLS[prev_value]
    new_value = BOOLS[new_value]
    return new(prev_value, new_value), pos + 8


def _read_MessageActionNoForwardsRequest(data: bytes, pos: int, depth: int, new: Any = MessageActionNoForwardsRequest) -> tuple[MessageActionNoForwardsRequest, int]:
    flags, prev_value, new_value = unpack_3I(data, pos)
    prev_value = BOOLS[prev_value]
    new_value = BOOLS[new_value]
    return new(prev_value, new_value, flags & 1 != 0), pos + 12


def _read_MessageActionPollAppendAnswer(data: bytes, pos: int, depth: int, new: Any = MessageActionPollAppendAnswer) -> tuple[MessageActionPollAppendAnswer, int]:
    cid = unpack_I(data, pos)[0]
    answer, pos = _PollAnswer_table[cid](data, pos + 4, depth + 1)
    return new(answer), pos


def _read_MessageActionPollDeleteAnswer(data: bytes, pos: int, depth: int, new: Any = MessageActionPollDeleteAnswer) -> tuple[MessageActionPollDeleteAnswer, int]:
    cid = unpack_I(data, pos)[0]
    answer, pos = _PollAnswer_table[cid](data, pos + 4, depth + 1)
    return new(answer), pos


def _read_MessageActionManagedBotCreated(data: bytes, pos: int, depth: int, new: Any = MessageActionManagedBotCreated) -> tuple[MessageActionManagedBotCreated, int]:
    bot_id = unpack_q(data, pos)[0]
    return new(bot_id), pos + 8


def _read_MessageActionChangeCommunity(data: bytes, pos: int, depth: int, new: Any = MessageActionChangeCommunity) -> tuple[MessageActionChangeCommunity, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        community_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        community_id = None
    return new(community_id), pos


def _read_MessageEntityUnknown(data: bytes, pos: int, depth: int, new: Any = MessageEntityUnknown) -> tuple[MessageEntityUnknown, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityMention(data: bytes, pos: int, depth: int, new: Any = MessageEntityMention) -> tuple[MessageEntityMention, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityHashtag(data: bytes, pos: int, depth: int, new: Any = MessageEntityHashtag) -> tuple[MessageEntityHashtag, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityBotCommand(data: bytes, pos: int, depth: int, new: Any = MessageEntityBotCommand) -> tuple[MessageEntityBotCommand, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityUrl(data: bytes, pos: int, depth: int, new: Any = MessageEntityUrl) -> tuple[MessageEntityUrl, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityEmail(data: bytes, pos: int, depth: int, new: Any = MessageEntityEmail) -> tuple[MessageEntityEmail, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityBold(data: bytes, pos: int, depth: int, new: Any = MessageEntityBold) -> tuple[MessageEntityBold, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityItalic(data: bytes, pos: int, depth: int, new: Any = MessageEntityItalic) -> tuple[MessageEntityItalic, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityCode(data: bytes, pos: int, depth: int, new: Any = MessageEntityCode) -> tuple[MessageEntityCode, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityPre(data: bytes, pos: int, depth: int, new: Any = MessageEntityPre) -> tuple[MessageEntityPre, int]:
    offset, length = unpack_2i(data, pos)
    language, pos = read_str(data, pos + 8)
    return new(offset, length, language), pos


def _read_MessageEntityTextUrl(data: bytes, pos: int, depth: int, new: Any = MessageEntityTextUrl) -> tuple[MessageEntityTextUrl, int]:
    offset, length = unpack_2i(data, pos)
    url, pos = read_str(data, pos + 8)
    return new(offset, length, url), pos


def _read_MessageEntityMentionName(data: bytes, pos: int, depth: int, new: Any = MessageEntityMentionName) -> tuple[MessageEntityMentionName, int]:
    offset, length, user_id = unpack_2iq(data, pos)
    return new(offset, length, user_id), pos + 16


def _read_InputMessageEntityMentionName(data: bytes, pos: int, depth: int, new: Any = InputMessageEntityMentionName) -> tuple[InputMessageEntityMentionName, int]:
    offset, length, cid = unpack_2iI(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 12, depth + 1)
    return new(offset, length, user_id), pos


def _read_MessageEntityPhone(data: bytes, pos: int, depth: int, new: Any = MessageEntityPhone) -> tuple[MessageEntityPhone, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityCashtag(data: bytes, pos: int, depth: int, new: Any = MessageEntityCashtag) -> tuple[MessageEntityCashtag, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityUnderline(data: bytes, pos: int, depth: int, new: Any = MessageEntityUnderline) -> tuple[MessageEntityUnderline, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityStrike(data: bytes, pos: int, depth: int, new: Any = MessageEntityStrike) -> tuple[MessageEntityStrike, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityBankCard(data: bytes, pos: int, depth: int, new: Any = MessageEntityBankCard) -> tuple[MessageEntityBankCard, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntitySpoiler(data: bytes, pos: int, depth: int, new: Any = MessageEntitySpoiler) -> tuple[MessageEntitySpoiler, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityCustomEmoji(data: bytes, pos: int, depth: int, new: Any = MessageEntityCustomEmoji) -> tuple[MessageEntityCustomEmoji, int]:
    offset, length, document_id = unpack_2iq(data, pos)
    return new(offset, length, document_id), pos + 16


def _read_MessageEntityBlockquote(data: bytes, pos: int, depth: int, new: Any = MessageEntityBlockquote) -> tuple[MessageEntityBlockquote, int]:
    flags, offset, length = unpack_I2i(data, pos)
    return new(offset, length, flags & 1 != 0), pos + 12


def _read_MessageEntityFormattedDate(data: bytes, pos: int, depth: int, new: Any = MessageEntityFormattedDate) -> tuple[MessageEntityFormattedDate, int]:
    flags, offset, length, date = unpack_I3i(data, pos)
    if not (flags & 0x3f):
        return new(offset, length, date, False, False, False, False, False, False), pos + 16
    return new(offset, length, date, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0), pos + 16


def _read_MessageEntityDiffInsert(data: bytes, pos: int, depth: int, new: Any = MessageEntityDiffInsert) -> tuple[MessageEntityDiffInsert, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageEntityDiffReplace(data: bytes, pos: int, depth: int, new: Any = MessageEntityDiffReplace) -> tuple[MessageEntityDiffReplace, int]:
    offset, length = unpack_2i(data, pos)
    old_text, pos = read_str(data, pos + 8)
    return new(offset, length, old_text), pos


def _read_MessageEntityDiffDelete(data: bytes, pos: int, depth: int, new: Any = MessageEntityDiffDelete) -> tuple[MessageEntityDiffDelete, int]:
    offset, length = unpack_2i(data, pos)
    return new(offset, length), pos + 8


def _read_MessageRange(data: bytes, pos: int, depth: int, new: Any = MessageRange) -> tuple[MessageRange, int]:
    min_id, max_id = unpack_2i(data, pos)
    return new(min_id, max_id), pos + 8


def _read_MessageFwdHeader(data: bytes, pos: int, depth: int, new: Any = MessageFwdHeader) -> tuple[MessageFwdHeader, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x21:
        if flags & 1:
            from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_id = None
        if flags & 0x20:
            from_name, pos = read_str(data, pos)
        else:
            from_name = None
    else:
        from_id = from_name = None
    date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x1c:
        if flags & 4:
            channel_post = unpack_i(data, pos)[0]
            pos += 4
        else:
            channel_post = None
        if flags & 8:
            post_author, pos = read_str(data, pos)
        else:
            post_author = None
        if flags & 0x10:
            saved_from_peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_from_peer = None
        if flags & 0x10:
            saved_from_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            saved_from_msg_id = None
    else:
        channel_post = post_author = saved_from_peer = saved_from_msg_id = None
    if flags & 0x740:
        if flags & 0x100:
            saved_from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_from_id = None
        if flags & 0x200:
            saved_from_name, pos = read_str(data, pos)
        else:
            saved_from_name = None
        if flags & 0x400:
            saved_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            saved_date = None
        if flags & 0x40:
            psa_type, pos = read_str(data, pos)
        else:
            psa_type = None
    else:
        saved_from_id = saved_from_name = saved_date = psa_type = None
    return new(date, flags & 0x80 != 0, flags & 0x800 != 0, from_id, from_name, channel_post, post_author, saved_from_peer, saved_from_msg_id, saved_from_id, saved_from_name, saved_date, psa_type), pos


def _read_MessageViews(data: bytes, pos: int, depth: int, new: Any = MessageViews) -> tuple[MessageViews, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            views = unpack_i(data, pos)[0]
            pos += 4
        else:
            views = None
        if flags & 2:
            forwards = unpack_i(data, pos)[0]
            pos += 4
        else:
            forwards = None
        if flags & 4:
            replies, pos = _MessageReplies_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            replies = None
    else:
        views = forwards = replies = None
    return new(views, forwards, replies), pos


def _read_MessageReplyHeader(data: bytes, pos: int, depth: int, new: Any = MessageReplyHeader) -> tuple[MessageReplyHeader, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x131:
        if flags & 0x10:
            reply_to_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            reply_to_msg_id = None
        if flags & 1:
            reply_to_peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to_peer_id = None
        if flags & 0x20:
            reply_from, pos = _MessageFwdHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_from = None
        if flags & 0x100:
            reply_media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_media = None
    else:
        reply_to_msg_id = reply_to_peer_id = reply_from = reply_media = None
    if flags & 0x4c2:
        if flags & 2:
            reply_to_top_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            reply_to_top_id = None
        if flags & 0x40:
            quote_text, pos = read_str(data, pos)
        else:
            quote_text = None
        if flags & 0x80:
            quote_entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            quote_entities = None
        if flags & 0x400:
            quote_offset = unpack_i(data, pos)[0]
            pos += 4
        else:
            quote_offset = None
    else:
        reply_to_top_id = quote_text = quote_entities = quote_offset = None
    if flags & 0x1800:
        if flags & 0x800:
            todo_item_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            todo_item_id = None
        if flags & 0x1000:
            poll_option, pos = read_bytes(data, pos)
        else:
            poll_option = None
    else:
        todo_item_id = poll_option = None
    if not (flags & 0x220c):
        return new(False, False, False, False, reply_to_msg_id, reply_to_peer_id, reply_from, reply_media, reply_to_top_id, quote_text, quote_entities, quote_offset, todo_item_id, poll_option), pos
    return new(flags & 4 != 0, flags & 8 != 0, flags & 0x200 != 0, flags & 0x2000 != 0, reply_to_msg_id, reply_to_peer_id, reply_from, reply_media, reply_to_top_id, quote_text, quote_entities, quote_offset, todo_item_id, poll_option), pos


def _read_MessageReplyStoryHeader(data: bytes, pos: int, depth: int, new: Any = MessageReplyStoryHeader) -> tuple[MessageReplyStoryHeader, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    story_id = unpack_i(data, pos)[0]
    return new(peer, story_id), pos + 4


def _read_MessageReplies(data: bytes, pos: int, depth: int, new: Any = MessageReplies) -> tuple[MessageReplies, int]:
    flags, replies, replies_pts = unpack_I2i(data, pos)
    pos += 12
    if flags & 0xf:
        if flags & 2:
            recent_repliers, pos = read_objects(_Peer_table, data, pos, depth)
        else:
            recent_repliers = None
        if flags & 1:
            channel_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            channel_id = None
        if flags & 4:
            max_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            max_id = None
        if flags & 8:
            read_max_id_ = unpack_i(data, pos)[0]
            pos += 4
        else:
            read_max_id_ = None
    else:
        recent_repliers = channel_id = max_id = read_max_id_ = None
    return new(replies, replies_pts, flags & 1 != 0, recent_repliers, channel_id, max_id, read_max_id_), pos


def _read_MessageReactions(data: bytes, pos: int, depth: int, new: Any = MessageReactions) -> tuple[MessageReactions, int]:
    flags = unpack_I(data, pos)[0]
    results, pos = read_objects(_ReactionCount_table, data, pos + 4, depth)
    if flags & 0x12:
        if flags & 2:
            recent_reactions, pos = read_objects(_MessagePeerReaction_table, data, pos, depth)
        else:
            recent_reactions = None
        if flags & 0x10:
            top_reactors, pos = read_objects(_MessageReactor_table, data, pos, depth)
        else:
            top_reactors = None
    else:
        recent_reactions = top_reactors = None
    return new(results, flags & 1 != 0, flags & 4 != 0, flags & 8 != 0, recent_reactions, top_reactors), pos


def _read_MessagePeerReaction(data: bytes, pos: int, depth: int, new: Any = MessagePeerReaction) -> tuple[MessagePeerReaction, int]:
    flags, cid = unpack_2I(data, pos)
    peer_id, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    date, cid = unpack_iI(data, pos)
    reaction, pos = _Reaction_table[cid](data, pos + 8, depth + 1)
    return new(peer_id, date, reaction, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos


def _read_MessageExtendedMediaPreview(data: bytes, pos: int, depth: int, new: Any = MessageExtendedMediaPreview) -> tuple[MessageExtendedMediaPreview, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            w = unpack_i(data, pos)[0]
            pos += 4
        else:
            w = None
        if flags & 1:
            h = unpack_i(data, pos)[0]
            pos += 4
        else:
            h = None
        if flags & 2:
            thumb, pos = _PhotoSize_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            thumb = None
        if flags & 4:
            video_duration = unpack_i(data, pos)[0]
            pos += 4
        else:
            video_duration = None
    else:
        w = h = thumb = video_duration = None
    return new(w, h, thumb, video_duration), pos


def _read_MessageExtendedMedia(data: bytes, pos: int, depth: int, new: Any = MessageExtendedMedia) -> tuple[MessageExtendedMedia, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    media, pos = _MessageMedia_table[cid](data, pos + 4, depth + 1)
    return new(media), pos


def _read_MessagePeerVote(data: bytes, pos: int, depth: int, new: Any = MessagePeerVote) -> tuple[MessagePeerVote, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    option, pos = read_bytes(data, pos)
    date = unpack_i(data, pos)[0]
    return new(peer, option, date), pos + 4


def _read_MessagePeerVoteInputOption(data: bytes, pos: int, depth: int, new: Any = MessagePeerVoteInputOption) -> tuple[MessagePeerVoteInputOption, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    date = unpack_i(data, pos)[0]
    return new(peer, date), pos + 4


def _read_MessagePeerVoteMultiple(data: bytes, pos: int, depth: int, new: Any = MessagePeerVoteMultiple) -> tuple[MessagePeerVoteMultiple, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    options, pos = _read_Vector_bytes(data, pos, depth)
    date = unpack_i(data, pos)[0]
    return new(peer, options, date), pos + 4


def _read_MessageReactor(data: bytes, pos: int, depth: int, new: Any = MessageReactor) -> tuple[MessageReactor, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer_id = None
    count = unpack_i(data, pos)[0]
    return new(count, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, peer_id), pos + 4


def _read_MessageReportOption(data: bytes, pos: int, depth: int, new: Any = MessageReportOption) -> tuple[MessageReportOption, int]:
    text, pos = read_str(data, pos)
    option, pos = read_bytes(data, pos)
    return new(text, option), pos


registry.add("Message", {
    0x90A6CA84: _read_MessageEmpty,
    0x7600B9D3: _read_Message,
    0x7A800E0A: _read_MessageService,
})
registry.add("MessageMedia", {
    0x3DED6320: _read_MessageMediaEmpty,
    0xE216EB63: _read_MessageMediaPhoto,
    0x56E0D474: _read_MessageMediaGeo,
    0x70322949: _read_MessageMediaContact,
    0x9F84F49E: _read_MessageMediaUnsupported,
    0x52D8CCD9: _read_MessageMediaDocument,
    0xDDF10C3B: _read_MessageMediaWebPage,
    0x2EC0533F: _read_MessageMediaVenue,
    0xFDB19008: _read_MessageMediaGame,
    0xF6A548D3: _read_MessageMediaInvoice,
    0xB940C666: _read_MessageMediaGeoLive,
    0x773F4E66: _read_MessageMediaPoll,
    0x08CBEC07: _read_MessageMediaDice,
    0x68CB6283: _read_MessageMediaStory,
    0xAA073BEB: _read_MessageMediaGiveaway,
    0xCEAA3EA1: _read_MessageMediaGiveawayResults,
    0xA8852491: _read_MessageMediaPaidMedia,
    0x8A53B014: _read_MessageMediaToDo,
    0xCA5CAB89: _read_MessageMediaVideoStream,
})
registry.add("MessageAction", {
    0xB6AEF7B0: _read_MessageActionEmpty,
    0xBD47CBAD: _read_MessageActionChatCreate,
    0xB5A1CE5A: _read_MessageActionChatEditTitle,
    0x7FCB13A8: _read_MessageActionChatEditPhoto,
    0x95E3FBEF: _read_MessageActionChatDeletePhoto,
    0x15CEFD00: _read_MessageActionChatAddUser,
    0xA43F30CC: _read_MessageActionChatDeleteUser,
    0x031224C3: _read_MessageActionChatJoinedByLink,
    0x95D2AC92: _read_MessageActionChannelCreate,
    0xE1037F92: _read_MessageActionChatMigrateTo,
    0xEA3948E9: _read_MessageActionChannelMigrateFrom,
    0x94BD38ED: _read_MessageActionPinMessage,
    0x9FBAB604: _read_MessageActionHistoryClear,
    0x92A72876: _read_MessageActionGameScore,
    0xFFA00CCC: _read_MessageActionPaymentSentMe,
    0xC624B16E: _read_MessageActionPaymentSent,
    0x80E11A7F: _read_MessageActionPhoneCall,
    0x4792929B: _read_MessageActionScreenshotTaken,
    0xFAE69F56: _read_MessageActionCustomAction,
    0xC516D679: _read_MessageActionBotAllowed,
    0x1B287353: _read_MessageActionSecureValuesSentMe,
    0xD95C6154: _read_MessageActionSecureValuesSent,
    0xF3F25F76: _read_MessageActionContactSignUp,
    0x98E0D697: _read_MessageActionGeoProximityReached,
    0x7A0D7F42: _read_MessageActionGroupCall,
    0x502F92F7: _read_MessageActionInviteToGroupCall,
    0x3C134D7B: _read_MessageActionSetMessagesTTL,
    0xB3A07661: _read_MessageActionGroupCallScheduled,
    0xB91BBD3A: _read_MessageActionSetChatTheme,
    0xEBBCA3CB: _read_MessageActionChatJoinedByRequest,
    0x47DD8079: _read_MessageActionWebViewDataSentMe,
    0xB4C38CB5: _read_MessageActionWebViewDataSent,
    0x48E91302: _read_MessageActionGiftPremium,
    0x0D999256: _read_MessageActionTopicCreate,
    0xC0944820: _read_MessageActionTopicEdit,
    0x57DE635E: _read_MessageActionSuggestProfilePhoto,
    0x31518E9B: _read_MessageActionRequestedPeer,
    0x5060A3F4: _read_MessageActionSetChatWallPaper,
    0x31C48347: _read_MessageActionGiftCode,
    0xA80F51E4: _read_MessageActionGiveawayLaunch,
    0x87E2F155: _read_MessageActionGiveawayResults,
    0xCC02AA6D: _read_MessageActionBoostApply,
    0x93B31848: _read_MessageActionRequestedPeerSentMe,
    0x41B3E202: _read_MessageActionPaymentRefunded,
    0x45D5B021: _read_MessageActionGiftStars,
    0xB00C47A2: _read_MessageActionPrizeStars,
    0xEA2C31D3: _read_MessageActionStarGift,
    0xE6C31522: _read_MessageActionStarGiftUnique,
    0xAC1F1FCD: _read_MessageActionPaidMessagesRefunded,
    0x84B88578: _read_MessageActionPaidMessagesPrice,
    0x2FFE2F7A: _read_MessageActionConferenceCall,
    0xCC7C5C89: _read_MessageActionTodoCompletions,
    0xC7EDBC83: _read_MessageActionTodoAppendTasks,
    0xEE7A1596: _read_MessageActionSuggestedPostApproval,
    0x95DDCF69: _read_MessageActionSuggestedPostSuccess,
    0x69F916F8: _read_MessageActionSuggestedPostRefund,
    0xA8A3C699: _read_MessageActionGiftTon,
    0x2C8F2A25: _read_MessageActionSuggestBirthday,
    0x774278D4: _read_MessageActionStarGiftPurchaseOffer,
    0x73ADA76B: _read_MessageActionStarGiftPurchaseOfferDeclined,
    0xB07ED085: _read_MessageActionNewCreatorPending,
    0xE188503B: _read_MessageActionChangeCreator,
    0xBF7D6572: _read_MessageActionNoForwardsToggle,
    0x3E2793BA: _read_MessageActionNoForwardsRequest,
    0x9DA1CD6C: _read_MessageActionPollAppendAnswer,
    0x399674DC: _read_MessageActionPollDeleteAnswer,
    0x16605E3E: _read_MessageActionManagedBotCreated,
    0x5D20BAE8: _read_MessageActionChangeCommunity,
})
registry.add("MessageEntity", {
    0xBB92BA95: _read_MessageEntityUnknown,
    0xFA04579D: _read_MessageEntityMention,
    0x6F635B0D: _read_MessageEntityHashtag,
    0x6CEF8AC7: _read_MessageEntityBotCommand,
    0x6ED02538: _read_MessageEntityUrl,
    0x64E475C2: _read_MessageEntityEmail,
    0xBD610BC9: _read_MessageEntityBold,
    0x826F8B60: _read_MessageEntityItalic,
    0x28A20571: _read_MessageEntityCode,
    0x73924BE0: _read_MessageEntityPre,
    0x76A6D327: _read_MessageEntityTextUrl,
    0xDC7B1140: _read_MessageEntityMentionName,
    0x208E68C9: _read_InputMessageEntityMentionName,
    0x9B69E34B: _read_MessageEntityPhone,
    0x4C4E743F: _read_MessageEntityCashtag,
    0x9C4E7E8B: _read_MessageEntityUnderline,
    0xBF0693D4: _read_MessageEntityStrike,
    0x761E6AF4: _read_MessageEntityBankCard,
    0x32CA960F: _read_MessageEntitySpoiler,
    0xC8CF05F8: _read_MessageEntityCustomEmoji,
    0xF1CCAAAC: _read_MessageEntityBlockquote,
    0x904AC7C7: _read_MessageEntityFormattedDate,
    0x71777116: _read_MessageEntityDiffInsert,
    0xC6C1E5A7: _read_MessageEntityDiffReplace,
    0x0652C1C5: _read_MessageEntityDiffDelete,
})
registry.add("MessageRange", {
    0x0AE30253: _read_MessageRange,
})
registry.add("MessageFwdHeader", {
    0x4E4DF4BB: _read_MessageFwdHeader,
})
registry.add("MessageViews", {
    0x455B853D: _read_MessageViews,
})
registry.add("MessageReplyHeader", {
    0x1B97DD66: _read_MessageReplyHeader,
    0x0E5AF939: _read_MessageReplyStoryHeader,
})
registry.add("MessageReplies", {
    0x83D60FC2: _read_MessageReplies,
})
registry.add("MessageReactions", {
    0x0A339F0B: _read_MessageReactions,
})
registry.add("MessagePeerReaction", {
    0x8C79B63C: _read_MessagePeerReaction,
})
registry.add("MessageExtendedMedia", {
    0xAD628CC8: _read_MessageExtendedMediaPreview,
    0xEE479C64: _read_MessageExtendedMedia,
})
registry.add("MessagePeerVote", {
    0xB6CC2D5C: _read_MessagePeerVote,
    0x74CDA504: _read_MessagePeerVoteInputOption,
    0x4628F6E6: _read_MessagePeerVoteMultiple,
})
registry.add("MessageReactor", {
    0x4BA3A95A: _read_MessageReactor,
})
registry.add("MessageReportOption", {
    0x7903E3D9: _read_MessageReportOption,
})
