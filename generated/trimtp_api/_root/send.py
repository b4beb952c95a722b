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

unpack_2I: Unpack = unpacker("2I")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_qI: Unpack = unpacker("qI")
pack_2I: Pack = packer("2I")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
_DataJSON_table = registry.table("DataJSON")
_InputRichMessage_table = registry.table("InputRichMessage")
_Peer_table = registry.table("Peer")
_RichMessage_table = registry.table("RichMessage")
_TextWithEntities_table = registry.table("TextWithEntities")


class SendMessageTypingAction(TLObject):
    """The form 'send message typing action' of SendMessageAction.

    ``sendMessageTypingAction#16bf744e = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageTypingAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x16BF744E
    TL_NAME: ClassVar[str] = "sendMessageTypingAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageTypingAction#16bf744e = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4e\x74\xbf\x16"


class SendMessageCancelAction(TLObject):
    """The form 'send message cancel action' of SendMessageAction.

    ``sendMessageCancelAction#fd5ec8f5 = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageCancelAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFD5EC8F5
    TL_NAME: ClassVar[str] = "sendMessageCancelAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageCancelAction#fd5ec8f5 = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf5\xc8\x5e\xfd"


class SendMessageRecordVideoAction(TLObject):
    """The form 'send message record video action' of SendMessageAction.

    ``sendMessageRecordVideoAction#a187d66f = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageRecordVideoAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA187D66F
    TL_NAME: ClassVar[str] = "sendMessageRecordVideoAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageRecordVideoAction#a187d66f = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6f\xd6\x87\xa1"


class SendMessageUploadVideoAction(TLObject):
    """The form 'send message upload video action' of SendMessageAction.

    ``sendMessageUploadVideoAction#e9763aec progress:int = SendMessageAction``

    :param progress: The progress.

    https://core.telegram.org/constructor/sendMessageUploadVideoAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE9763AEC
    TL_NAME: ClassVar[str] = "sendMessageUploadVideoAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageUploadVideoAction#e9763aec progress:int = SendMessageAction"

    progress: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE9763AEC, self.progress)


class SendMessageRecordAudioAction(TLObject):
    """The form 'send message record audio action' of SendMessageAction.

    ``sendMessageRecordAudioAction#d52f73f7 = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageRecordAudioAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD52F73F7
    TL_NAME: ClassVar[str] = "sendMessageRecordAudioAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageRecordAudioAction#d52f73f7 = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf7\x73\x2f\xd5"


class SendMessageUploadAudioAction(TLObject):
    """The form 'send message upload audio action' of SendMessageAction.

    ``sendMessageUploadAudioAction#f351d7ab progress:int = SendMessageAction``

    :param progress: The progress.

    https://core.telegram.org/constructor/sendMessageUploadAudioAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF351D7AB
    TL_NAME: ClassVar[str] = "sendMessageUploadAudioAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageUploadAudioAction#f351d7ab progress:int = SendMessageAction"

    progress: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xF351D7AB, self.progress)


class SendMessageUploadPhotoAction(TLObject):
    """The form 'send message upload photo action' of SendMessageAction.

    ``sendMessageUploadPhotoAction#d1d34a26 progress:int = SendMessageAction``

    :param progress: The progress.

    https://core.telegram.org/constructor/sendMessageUploadPhotoAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1D34A26
    TL_NAME: ClassVar[str] = "sendMessageUploadPhotoAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageUploadPhotoAction#d1d34a26 progress:int = SendMessageAction"

    progress: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xD1D34A26, self.progress)


class SendMessageUploadDocumentAction(TLObject):
    """The form 'send message upload document action' of SendMessageAction.

    ``sendMessageUploadDocumentAction#aa0cd9e4 progress:int = SendMessageAction``

    :param progress: The progress.

    https://core.telegram.org/constructor/sendMessageUploadDocumentAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA0CD9E4
    TL_NAME: ClassVar[str] = "sendMessageUploadDocumentAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageUploadDocumentAction#aa0cd9e4 progress:int = SendMessageAction"

    progress: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xAA0CD9E4, self.progress)


class SendMessageGeoLocationAction(TLObject):
    """The form 'send message geo location action' of SendMessageAction.

    ``sendMessageGeoLocationAction#176f8ba1 = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageGeoLocationAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x176F8BA1
    TL_NAME: ClassVar[str] = "sendMessageGeoLocationAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageGeoLocationAction#176f8ba1 = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa1\x8b\x6f\x17"


class SendMessageChooseContactAction(TLObject):
    """The form 'send message choose contact action' of SendMessageAction.

    ``sendMessageChooseContactAction#628cbc6f = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageChooseContactAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x628CBC6F
    TL_NAME: ClassVar[str] = "sendMessageChooseContactAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageChooseContactAction#628cbc6f = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6f\xbc\x8c\x62"


class SendMessageGamePlayAction(TLObject):
    """The form 'send message game play action' of SendMessageAction.

    ``sendMessageGamePlayAction#dd6a8f48 = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageGamePlayAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDD6A8F48
    TL_NAME: ClassVar[str] = "sendMessageGamePlayAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageGamePlayAction#dd6a8f48 = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x48\x8f\x6a\xdd"


class SendMessageRecordRoundAction(TLObject):
    """The form 'send message record round action' of SendMessageAction.

    ``sendMessageRecordRoundAction#88f27fbc = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageRecordRoundAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x88F27FBC
    TL_NAME: ClassVar[str] = "sendMessageRecordRoundAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageRecordRoundAction#88f27fbc = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xbc\x7f\xf2\x88"


class SendMessageUploadRoundAction(TLObject):
    """The form 'send message upload round action' of SendMessageAction.

    ``sendMessageUploadRoundAction#243e1c66 progress:int = SendMessageAction``

    :param progress: The progress.

    https://core.telegram.org/constructor/sendMessageUploadRoundAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x243E1C66
    TL_NAME: ClassVar[str] = "sendMessageUploadRoundAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageUploadRoundAction#243e1c66 progress:int = SendMessageAction"

    progress: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x243E1C66, self.progress)


class SpeakingInGroupCallAction(TLObject):
    """The form 'speaking in group call action' of SendMessageAction.

    ``speakingInGroupCallAction#d92c2285 = SendMessageAction``

    https://core.telegram.org/constructor/speakingInGroupCallAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD92C2285
    TL_NAME: ClassVar[str] = "speakingInGroupCallAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "speakingInGroupCallAction#d92c2285 = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\x85\x22\x2c\xd9"


class SendMessageHistoryImportAction(TLObject):
    """The form 'send message history import action' of SendMessageAction.

    ``sendMessageHistoryImportAction#dbda9246 progress:int = SendMessageAction``

    :param progress: The progress.

    https://core.telegram.org/constructor/sendMessageHistoryImportAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDBDA9246
    TL_NAME: ClassVar[str] = "sendMessageHistoryImportAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageHistoryImportAction#dbda9246 progress:int = SendMessageAction"

    progress: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xDBDA9246, self.progress)


class SendMessageChooseStickerAction(TLObject):
    """The form 'send message choose sticker action' of SendMessageAction.

    ``sendMessageChooseStickerAction#b05ac6b1 = SendMessageAction``

    https://core.telegram.org/constructor/sendMessageChooseStickerAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB05AC6B1
    TL_NAME: ClassVar[str] = "sendMessageChooseStickerAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageChooseStickerAction#b05ac6b1 = SendMessageAction"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb1\xc6\x5a\xb0"


class SendMessageEmojiInteraction(TLObject):
    """The form 'send message emoji interaction' of SendMessageAction.

    ``sendMessageEmojiInteraction#25972bcb emoticon:string msg_id:int interaction:DataJSON = SendMessageAction``

    :param emoticon: The emoji.
    :param msg_id: Id of the message.
    :param interaction: The interaction.

    https://core.telegram.org/constructor/sendMessageEmojiInteraction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x25972BCB
    TL_NAME: ClassVar[str] = "sendMessageEmojiInteraction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageEmojiInteraction#25972bcb emoticon:string msg_id:int interaction:DataJSON = SendMessageAction"

    emoticon: str
    msg_id: int
    interaction: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\xcb\x2b\x97\x25"
        write_str(out, self.emoticon)
        out += pack_i(self.msg_id)
        self.interaction.write_to(out)


class SendMessageEmojiInteractionSeen(TLObject):
    """The form 'send message emoji interaction seen' of SendMessageAction.

    ``sendMessageEmojiInteractionSeen#b665902e emoticon:string = SendMessageAction``

    :param emoticon: The emoji.

    https://core.telegram.org/constructor/sendMessageEmojiInteractionSeen
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB665902E
    TL_NAME: ClassVar[str] = "sendMessageEmojiInteractionSeen"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageEmojiInteractionSeen#b665902e emoticon:string = SendMessageAction"

    emoticon: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x2e\x90\x65\xb6"
        write_str(out, self.emoticon)


class SendMessageTextDraftAction(TLObject):
    """The form 'send message text draft action' of SendMessageAction.

    ``sendMessageTextDraftAction#376d975c random_id:long text:TextWithEntities = SendMessageAction``

    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param text: The text.

    https://core.telegram.org/constructor/sendMessageTextDraftAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x376D975C
    TL_NAME: ClassVar[str] = "sendMessageTextDraftAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageTextDraftAction#376d975c random_id:long text:TextWithEntities = SendMessageAction"

    random_id: int
    text: _root.TypeTextWithEntities

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x376D975C, self.random_id)
        self.text.write_to(out)


class InputSendMessageRichMessageDraftAction(TLObject):
    """The form 'input send message rich message draft action' of SendMessageAction.

    ``inputSendMessageRichMessageDraftAction#e2b23b51 random_id:long rich_message:InputRichMessage = SendMessageAction``

    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param rich_message: The rich message.

    https://core.telegram.org/constructor/inputSendMessageRichMessageDraftAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE2B23B51
    TL_NAME: ClassVar[str] = "inputSendMessageRichMessageDraftAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "inputSendMessageRichMessageDraftAction#e2b23b51 random_id:long rich_message:InputRichMessage = SendMessageAction"

    random_id: int
    rich_message: _root.TypeInputRichMessage

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE2B23B51, self.random_id)
        self.rich_message.write_to(out)


class SendMessageRichMessageDraftAction(TLObject):
    """The form 'send message rich message draft action' of SendMessageAction.

    ``sendMessageRichMessageDraftAction#a2cb24f9 random_id:long rich_message:RichMessage = SendMessageAction``

    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param rich_message: The rich message.

    https://core.telegram.org/constructor/sendMessageRichMessageDraftAction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2CB24F9
    TL_NAME: ClassVar[str] = "sendMessageRichMessageDraftAction"
    TL_TYPE: ClassVar[str] = "SendMessageAction"
    TL: ClassVar[str] = "sendMessageRichMessageDraftAction#a2cb24f9 random_id:long rich_message:RichMessage = SendMessageAction"

    random_id: int
    rich_message: _root.TypeRichMessage

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA2CB24F9, self.random_id)
        self.rich_message.write_to(out)


TypeSendMessageAction: TypeAlias = SendMessageTypingAction | SendMessageCancelAction | SendMessageRecordVideoAction | SendMessageUploadVideoAction | SendMessageRecordAudioAction | SendMessageUploadAudioAction | SendMessageUploadPhotoAction | SendMessageUploadDocumentAction | SendMessageGeoLocationAction | SendMessageChooseContactAction | SendMessageGamePlayAction | SendMessageRecordRoundAction | SendMessageUploadRoundAction | SpeakingInGroupCallAction | SendMessageHistoryImportAction | SendMessageChooseStickerAction | SendMessageEmojiInteraction | SendMessageEmojiInteractionSeen | SendMessageTextDraftAction | InputSendMessageRichMessageDraftAction | SendMessageRichMessageDraftAction
"""``SendMessageAction``: https://core.telegram.org/type/SendMessageAction"""


class SendAsPeer(TLObject):
    """The ordinary form of SendAsPeer.

    ``sendAsPeer#b81c7034 flags:# premium_required:flags.0?true peer:Peer = SendAsPeer``

    :param premium_required: Whether this applies: premium required.
    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/sendAsPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB81C7034
    TL_NAME: ClassVar[str] = "sendAsPeer"
    TL_TYPE: ClassVar[str] = "SendAsPeer"
    TL: ClassVar[str] = "sendAsPeer#b81c7034 flags:# premium_required:flags.0?true peer:Peer = SendAsPeer"

    peer: _root.TypePeer
    premium_required: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.premium_required:
            flags |= 1
        out += pack_2I(0xB81C7034, flags)
        self.peer.write_to(out)


TypeSendAsPeer: TypeAlias = SendAsPeer
"""``SendAsPeer``: https://core.telegram.org/type/SendAsPeer"""


def _read_SendMessageTypingAction(data: bytes, pos: int, depth: int, new: Any = SendMessageTypingAction) -> tuple[SendMessageTypingAction, int]:
    return new(), pos


def _read_SendMessageCancelAction(data: bytes, pos: int, depth: int, new: Any = SendMessageCancelAction) -> tuple[SendMessageCancelAction, int]:
    return new(), pos


def _read_SendMessageRecordVideoAction(data: bytes, pos: int, depth: int, new: Any = SendMessageRecordVideoAction) -> tuple[SendMessageRecordVideoAction, int]:
    return new(), pos


def _read_SendMessageUploadVideoAction(data: bytes, pos: int, depth: int, new: Any = SendMessageUploadVideoAction) -> tuple[SendMessageUploadVideoAction, int]:
    progress = unpack_i(data, pos)[0]
    return new(progress), pos + 4


def _read_SendMessageRecordAudioAction(data: bytes, pos: int, depth: int, new: Any = SendMessageRecordAudioAction) -> tuple[SendMessageRecordAudioAction, int]:
    return new(), pos


def _read_SendMessageUploadAudioAction(data: bytes, pos: int, depth: int, new: Any = SendMessageUploadAudioAction) -> tuple[SendMessageUploadAudioAction, int]:
    progress = unpack_i(data, pos)[0]
    return new(progress), pos + 4


def _read_SendMessageUploadPhotoAction(data: bytes, pos: int, depth: int, new: Any = SendMessageUploadPhotoAction) -> tuple[SendMessageUploadPhotoAction, int]:
    progress = unpack_i(data, pos)[0]
    return new(progress), pos + 4


def _read_SendMessageUploadDocumentAction(data: bytes, pos: int, depth: int, new: Any = SendMessageUploadDocumentAction) -> tuple[SendMessageUploadDocumentAction, int]:
    progress = unpack_i(data, pos)[0]
    return new(progress), pos + 4


def _read_SendMessageGeoLocationAction(data: bytes, pos: int, depth: int, new: Any = SendMessageGeoLocationAction) -> tuple[SendMessageGeoLocationAction, int]:
    return new(), pos


def _read_SendMessageChooseContactAction(data: bytes, pos: int, depth: int, new: Any = SendMessageChooseContactAction) -> tuple[SendMessageChooseContactAction, int]:
    return new(), pos


def _read_SendMessageGamePlayAction(data: bytes, pos: int, depth: int, new: Any = SendMessageGamePlayAction) -> tuple[SendMessageGamePlayAction, int]:
    return new(), pos


def _read_SendMessageRecordRoundAction(data: bytes, pos: int, depth: int, new: Any = SendMessageRecordRoundAction) -> tuple[SendMessageRecordRoundAction, int]:
    return new(), pos


def _read_SendMessageUploadRoundAction(data: bytes, pos: int, depth: int, new: Any = SendMessageUploadRoundAction) -> tuple[SendMessageUploadRoundAction, int]:
    progress = unpack_i(data, pos)[0]
    return new(progress), pos + 4


def _read_SpeakingInGroupCallAction(data: bytes, pos: int, depth: int, new: Any = SpeakingInGroupCallAction) -> tuple[SpeakingInGroupCallAction, int]:
    return new(), pos


def _read_SendMessageHistoryImportAction(data: bytes, pos: int, depth: int, new: Any = SendMessageHistoryImportAction) -> tuple[SendMessageHistoryImportAction, int]:
    progress = unpack_i(data, pos)[0]
    return new(progress), pos + 4


def _read_SendMessageChooseStickerAction(data: bytes, pos: int, depth: int, new: Any = SendMessageChooseStickerAction) -> tuple[SendMessageChooseStickerAction, int]:
    return new(), pos


def _read_SendMessageEmojiInteraction(data: bytes, pos: int, depth: int, new: Any = SendMessageEmojiInteraction) -> tuple[SendMessageEmojiInteraction, int]:
    emoticon, pos = read_str(data, pos)
    msg_id, cid = unpack_iI(data, pos)
    interaction, pos = _DataJSON_table[cid](data, pos + 8, depth + 1)
    return new(emoticon, msg_id, interaction), pos


def _read_SendMessageEmojiInteractionSeen(data: bytes, pos: int, depth: int, new: Any = SendMessageEmojiInteractionSeen) -> tuple[SendMessageEmojiInteractionSeen, int]:
    emoticon, pos = read_str(data, pos)
    return new(emoticon), pos


def _read_SendMessageTextDraftAction(data: bytes, pos: int, depth: int, new: Any = SendMessageTextDraftAction) -> tuple[SendMessageTextDraftAction, int]:
    random_id, cid = unpack_qI(data, pos)
    text, pos = _TextWithEntities_table[cid](data, pos + 12, depth + 1)
    return new(random_id, text), pos


def _read_InputSendMessageRichMessageDraftAction(data: bytes, pos: int, depth: int, new: Any = InputSendMessageRichMessageDraftAction) -> tuple[InputSendMessageRichMessageDraftAction, int]:
    random_id, cid = unpack_qI(data, pos)
    rich_message, pos = _InputRichMessage_table[cid](data, pos + 12, depth + 1)
    return new(random_id, rich_message), pos


def _read_SendMessageRichMessageDraftAction(data: bytes, pos: int, depth: int, new: Any = SendMessageRichMessageDraftAction) -> tuple[SendMessageRichMessageDraftAction, int]:
    random_id, cid = unpack_qI(data, pos)
    rich_message, pos = _RichMessage_table[cid](data, pos + 12, depth + 1)
    return new(random_id, rich_message), pos


def _read_SendAsPeer(data: bytes, pos: int, depth: int, new: Any = SendAsPeer) -> tuple[SendAsPeer, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0), pos


registry.add("SendMessageAction", {
    0x16BF744E: _read_SendMessageTypingAction,
    0xFD5EC8F5: _read_SendMessageCancelAction,
    0xA187D66F: _read_SendMessageRecordVideoAction,
    0xE9763AEC: _read_SendMessageUploadVideoAction,
    0xD52F73F7: _read_SendMessageRecordAudioAction,
    0xF351D7AB: _read_SendMessageUploadAudioAction,
    0xD1D34A26: _read_SendMessageUploadPhotoAction,
    0xAA0CD9E4: _read_SendMessageUploadDocumentAction,
    0x176F8BA1: _read_SendMessageGeoLocationAction,
    0x628CBC6F: _read_SendMessageChooseContactAction,
    0xDD6A8F48: _read_SendMessageGamePlayAction,
    0x88F27FBC: _read_SendMessageRecordRoundAction,
    0x243E1C66: _read_SendMessageUploadRoundAction,
    0xD92C2285: _read_SpeakingInGroupCallAction,
    0xDBDA9246: _read_SendMessageHistoryImportAction,
    0xB05AC6B1: _read_SendMessageChooseStickerAction,
    0x25972BCB: _read_SendMessageEmojiInteraction,
    0xB665902E: _read_SendMessageEmojiInteractionSeen,
    0x376D975C: _read_SendMessageTextDraftAction,
    0xE2B23B51: _read_InputSendMessageRichMessageDraftAction,
    0xA2CB24F9: _read_SendMessageRichMessageDraftAction,
})
registry.add("SendAsPeer", {
    0xB81C7034: _read_SendAsPeer,
})
