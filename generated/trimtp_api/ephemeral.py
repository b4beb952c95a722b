# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``ephemeral``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from ._index import registry
from ._runtime import (
    Function,
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
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import messages as _messages

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_InputMedia_table = registry.table("InputMedia")
_InputPeer_table = registry.table("InputPeer")
_InputReplyTo_table = registry.table("InputReplyTo")
_InputRichMessage_table = registry.table("InputRichMessage")
_InputUser_table = registry.table("InputUser")
_MessageEntity_table = registry.table("MessageEntity")
_ReplyMarkup_table = registry.table("ReplyMarkup")


class SendMessage(Function["_root.TypeUpdates"]):
    """Sends message.

    ``ephemeral.sendMessage#68cbd09f flags:# peer:InputPeer receiver_id:InputUser query_id:flags.0?long message:string entities:flags.1?Vector<MessageEntity> media:flags.2?InputMedia reply_markup:flags.3?ReplyMarkup rich_message:flags.4?InputRichMessage random_id:long reply_to:flags.5?InputReplyTo = Updates``

    :param peer: The chat, user or channel it concerns.
    :param receiver_id: The receiver id.
    :param query_id: Id of the query that is answered.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param media: The attached media.
    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param rich_message: The rich message.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param reply_to: What it answers.

    Result: ``Updates``.

    https://core.telegram.org/method/ephemeral.sendMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x68CBD09F
    TL_NAME: ClassVar[str] = "ephemeral.sendMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "ephemeral.sendMessage#68cbd09f flags:# peer:InputPeer receiver_id:InputUser query_id:flags.0?long message:string entities:flags.1?Vector<MessageEntity> media:flags.2?InputMedia reply_markup:flags.3?ReplyMarkup rich_message:flags.4?InputRichMessage random_id:long reply_to:flags.5?InputReplyTo = Updates"

    peer: _root.TypeInputPeer
    receiver_id: _root.TypeInputUser
    message: str
    random_id: int
    query_id: int | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    media: _root.TypeInputMedia | None = None
    reply_markup: _root.TypeReplyMarkup | None = None
    rich_message: _root.TypeInputRichMessage | None = None
    reply_to: _root.TypeInputReplyTo | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.query_id is not None:
            flags |= 1
        if self.entities is not None:
            flags |= 2
        if self.media is not None:
            flags |= 4
        if self.reply_markup is not None:
            flags |= 8
        if self.rich_message is not None:
            flags |= 0x10
        if self.reply_to is not None:
            flags |= 0x20
        out += pack_2I(0x68CBD09F, flags)
        self.peer.write_to(out)
        self.receiver_id.write_to(out)
        if self.query_id is not None:
            out += pack_q(self.query_id)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.media is not None:
            self.media.write_to(out)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        if self.rich_message is not None:
            self.rich_message.write_to(out)
        out += pack_q(self.random_id)
        if self.reply_to is not None:
            self.reply_to.write_to(out)


class DeleteMessage(Function[bool]):
    """Deletes message.

    ``ephemeral.deleteMessage#a3c0d511 peer:InputPeer receiver_id:InputUser id:int = Bool``

    :param peer: The chat, user or channel it concerns.
    :param receiver_id: The receiver id.
    :param id: The id.

    Result: ``Bool``.

    https://core.telegram.org/method/ephemeral.deleteMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA3C0D511
    TL_NAME: ClassVar[str] = "ephemeral.deleteMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "ephemeral.deleteMessage#a3c0d511 peer:InputPeer receiver_id:InputUser id:int = Bool"

    peer: _root.TypeInputPeer
    receiver_id: _root.TypeInputUser
    id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x11\xd5\xc0\xa3"
        self.peer.write_to(out)
        self.receiver_id.write_to(out)
        out += pack_i(self.id)


class ReportMessage(Function["_root.TypeReportResult"]):
    """Reports message.

    ``ephemeral.reportMessage#8704f2bf peer:InputPeer id:int option:bytes message:string = ReportResult``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param option: The chosen option.
    :param message: The text of the message.

    Result: ``ReportResult``.

    https://core.telegram.org/method/ephemeral.reportMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8704F2BF
    TL_NAME: ClassVar[str] = "ephemeral.reportMessage"
    TL_TYPE: ClassVar[str] = "ReportResult"
    TL: ClassVar[str] = "ephemeral.reportMessage#8704f2bf peer:InputPeer id:int option:bytes message:string = ReportResult"

    peer: _root.TypeInputPeer
    id: int
    option: bytes
    message: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xbf\xf2\x04\x87"
        self.peer.write_to(out)
        out += pack_i(self.id)
        write_bytes(out, self.option)
        write_str(out, self.message)


class GetCallbackAnswer(Function["_messages.TypeBotCallbackAnswer"]):
    """Fetches callback answer.

    ``ephemeral.getCallbackAnswer#3fa464c8 flags:# peer:InputPeer id:int data:flags.1?bytes = messages.BotCallbackAnswer``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param data: The raw data.

    Result: ``messages.BotCallbackAnswer``.

    https://core.telegram.org/method/ephemeral.getCallbackAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FA464C8
    TL_NAME: ClassVar[str] = "ephemeral.getCallbackAnswer"
    TL_TYPE: ClassVar[str] = "messages.BotCallbackAnswer"
    TL: ClassVar[str] = "ephemeral.getCallbackAnswer#3fa464c8 flags:# peer:InputPeer id:int data:flags.1?bytes = messages.BotCallbackAnswer"

    peer: _root.TypeInputPeer
    id: int
    data: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.data is not None:
            flags |= 2
        out += pack_2I(0x3FA464C8, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.data is not None:
            write_bytes(out, self.data)


def _read_SendMessage(data: bytes, pos: int, depth: int, new: Any = SendMessage) -> tuple[SendMessage, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    receiver_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        query_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        query_id = None
    message, pos = read_str(data, pos)
    if flags & 0x1e:
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 4:
            media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 8:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
        if flags & 0x10:
            rich_message, pos = _InputRichMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            rich_message = None
    else:
        entities = media = reply_markup = rich_message = None
    random_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x20:
        reply_to, pos = _InputReplyTo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_to = None
    return new(peer, receiver_id, message, random_id, query_id, entities, media, reply_markup, rich_message, reply_to), pos


def _read_DeleteMessage(data: bytes, pos: int, depth: int, new: Any = DeleteMessage) -> tuple[DeleteMessage, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    receiver_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(peer, receiver_id, id), pos + 4


def _read_ReportMessage(data: bytes, pos: int, depth: int, new: Any = ReportMessage) -> tuple[ReportMessage, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    option, pos = read_bytes(data, pos + 4)
    message, pos = read_str(data, pos)
    return new(peer, id, option, message), pos


def _read_GetCallbackAnswer(data: bytes, pos: int, depth: int, new: Any = GetCallbackAnswer) -> tuple[GetCallbackAnswer, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 2:
        data_, pos = read_bytes(data, pos)
    else:
        data_ = None
    return new(peer, id, data_), pos


registry.add_functions({
    0x68CBD09F: _read_SendMessage,
    0xA3C0D511: _read_DeleteMessage,
    0x8704F2BF: _read_ReportMessage,
    0x3FA464C8: _read_GetCallbackAnswer,
})
