# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    BOOLS,
    BOOL_IDS,
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

unpack_2I: Unpack = unpacker("2I")
unpack_2q: Unpack = unpacker("2q")
unpack_I: Unpack = unpacker("I")
unpack_I2d: Unpack = unpacker("I2d")
unpack_Ii: Unpack = unpacker("Ii")
unpack_IiI: Unpack = unpacker("IiI")
unpack_Iq: Unpack = unpacker("Iq")
unpack_IqI: Unpack = unpacker("IqI")
unpack_d: Unpack = unpacker("d")
unpack_i: Unpack = unpacker("i")
unpack_i2q: Unpack = unpacker("i2q")
unpack_iI: Unpack = unpacker("iI")
unpack_iq: Unpack = unpacker("iq")
unpack_iq4i: Unpack = unpacker("iq4i")
unpack_iqiq: Unpack = unpacker("iqiq")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
unpack_q4i: Unpack = unpacker("q4i")
unpack_qI: Unpack = unpacker("qI")
unpack_qi: Unpack = unpacker("qi")
unpack_qiq: Unpack = unpacker("qiq")
pack_2I: Pack = packer("2I")
pack_2I2d: Pack = packer("2I2d")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_2q: Pack = packer("2q")
pack_I: Pack = packer("I")
pack_I2q: Pack = packer("I2q")
pack_Id: Pack = packer("Id")
pack_Ii: Pack = packer("Ii")
pack_Ii2q: Pack = packer("Ii2q")
pack_Iiq: Pack = packer("Iiq")
pack_Iiq4i: Pack = packer("Iiq4i")
pack_Iiqiq: Pack = packer("Iiqiq")
pack_Iq: Pack = packer("Iq")
pack_Iq2i: Pack = packer("Iq2i")
pack_Iqi: Pack = packer("Iqi")
pack_Iqiq: Pack = packer("Iqiq")
pack_d: Pack = packer("d")
pack_i: Pack = packer("i")
pack_iq: Pack = packer("iq")
pack_q: Pack = packer("q")
pack_q4i: Pack = packer("q4i")
pack_qi: Pack = packer("qi")
pack_qiq: Pack = packer("qiq")
_BaseTheme_table = registry.table("BaseTheme")
_BusinessAwayMessageSchedule_table = registry.table("BusinessAwayMessageSchedule")
_DataJSON_table = registry.table("DataJSON")
_DocumentAttribute_table = registry.table("DocumentAttribute")
_InputBotInlineMessage_table = registry.table("InputBotInlineMessage")
_InputBusinessRecipients_table = registry.table("InputBusinessRecipients")
_InputChannel_table = registry.table("InputChannel")
_InputDocument_table = registry.table("InputDocument")
_InputFile_table = registry.table("InputFile")
_InputGame_table = registry.table("InputGame")
_InputGeoPoint_table = registry.table("InputGeoPoint")
_InputGroupCall_table = registry.table("InputGroupCall")
_InputMedia_table = registry.table("InputMedia")
_InputPasskeyResponse_table = registry.table("InputPasskeyResponse")
_InputPeer_table = registry.table("InputPeer")
_InputPhoto_table = registry.table("InputPhoto")
_InputRichFile_table = registry.table("InputRichFile")
_InputRichMessage_table = registry.table("InputRichMessage")
_InputSavedStarGift_table = registry.table("InputSavedStarGift")
_InputSecureFile_table = registry.table("InputSecureFile")
_InputStickerSet_table = registry.table("InputStickerSet")
_InputStorePaymentPurpose_table = registry.table("InputStorePaymentPurpose")
_InputUser_table = registry.table("InputUser")
_InputWallPaper_table = registry.table("InputWallPaper")
_InputWebDocument_table = registry.table("InputWebDocument")
_Invoice_table = registry.table("Invoice")
_JSONValue_table = registry.table("JSONValue")
_MaskCoords_table = registry.table("MaskCoords")
_MessageEntity_table = registry.table("MessageEntity")
_NotificationSound_table = registry.table("NotificationSound")
_PageBlock_table = registry.table("PageBlock")
_Poll_table = registry.table("Poll")
_PremiumGiftCodeOption_table = registry.table("PremiumGiftCodeOption")
_ReplyMarkup_table = registry.table("ReplyMarkup")
_SecureData_table = registry.table("SecureData")
_SecurePlainData_table = registry.table("SecurePlainData")
_SecureValueType_table = registry.table("SecureValueType")
_TextWithEntities_table = registry.table("TextWithEntities")
_TodoList_table = registry.table("TodoList")
_VideoSize_table = registry.table("VideoSize")
_WallPaperSettings_table = registry.table("WallPaperSettings")


class InputPeerEmpty(TLObject):
    """The form 'empty' of InputPeer.

    ``inputPeerEmpty#7f3b18ea = InputPeer``

    https://core.telegram.org/constructor/inputPeerEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F3B18EA
    TL_NAME: ClassVar[str] = "inputPeerEmpty"
    TL_TYPE: ClassVar[str] = "InputPeer"
    TL: ClassVar[str] = "inputPeerEmpty#7f3b18ea = InputPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\xea\x18\x3b\x7f"


class InputPeerSelf(TLObject):
    """The form 'self' of InputPeer.

    ``inputPeerSelf#7da07ec9 = InputPeer``

    https://core.telegram.org/constructor/inputPeerSelf
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7DA07EC9
    TL_NAME: ClassVar[str] = "inputPeerSelf"
    TL_TYPE: ClassVar[str] = "InputPeer"
    TL: ClassVar[str] = "inputPeerSelf#7da07ec9 = InputPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\x7e\xa0\x7d"


class InputPeerChat(TLObject):
    """The form 'chat' of InputPeer.

    ``inputPeerChat#35a95cb9 chat_id:long = InputPeer``

    :param chat_id: Id of the basic group.

    https://core.telegram.org/constructor/inputPeerChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35A95CB9
    TL_NAME: ClassVar[str] = "inputPeerChat"
    TL_TYPE: ClassVar[str] = "InputPeer"
    TL: ClassVar[str] = "inputPeerChat#35a95cb9 chat_id:long = InputPeer"

    chat_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x35A95CB9, self.chat_id)


class InputPeerUser(TLObject):
    """The form 'user' of InputPeer.

    ``inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer``

    :param user_id: Id of the user.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputPeerUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDDE8A54C
    TL_NAME: ClassVar[str] = "inputPeerUser"
    TL_TYPE: ClassVar[str] = "InputPeer"
    TL: ClassVar[str] = "inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer"

    user_id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xDDE8A54C, self.user_id, self.access_hash)


class InputPeerChannel(TLObject):
    """The form 'channel' of InputPeer.

    ``inputPeerChannel#27bcbbfc channel_id:long access_hash:long = InputPeer``

    :param channel_id: Id of the channel or supergroup.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputPeerChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x27BCBBFC
    TL_NAME: ClassVar[str] = "inputPeerChannel"
    TL_TYPE: ClassVar[str] = "InputPeer"
    TL: ClassVar[str] = "inputPeerChannel#27bcbbfc channel_id:long access_hash:long = InputPeer"

    channel_id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x27BCBBFC, self.channel_id, self.access_hash)


class InputPeerUserFromMessage(TLObject):
    """The form 'user from message' of InputPeer.

    ``inputPeerUserFromMessage#a87b0a1c peer:InputPeer msg_id:int user_id:long = InputPeer``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/inputPeerUserFromMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA87B0A1C
    TL_NAME: ClassVar[str] = "inputPeerUserFromMessage"
    TL_TYPE: ClassVar[str] = "InputPeer"
    TL: ClassVar[str] = "inputPeerUserFromMessage#a87b0a1c peer:InputPeer msg_id:int user_id:long = InputPeer"

    peer: TypeInputPeer
    msg_id: int
    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x1c\x0a\x7b\xa8"
        self.peer.write_to(out)
        out += pack_iq(self.msg_id, self.user_id)


class InputPeerChannelFromMessage(TLObject):
    """The form 'channel from message' of InputPeer.

    ``inputPeerChannelFromMessage#bd2a0840 peer:InputPeer msg_id:int channel_id:long = InputPeer``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param channel_id: Id of the channel or supergroup.

    https://core.telegram.org/constructor/inputPeerChannelFromMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD2A0840
    TL_NAME: ClassVar[str] = "inputPeerChannelFromMessage"
    TL_TYPE: ClassVar[str] = "InputPeer"
    TL: ClassVar[str] = "inputPeerChannelFromMessage#bd2a0840 peer:InputPeer msg_id:int channel_id:long = InputPeer"

    peer: TypeInputPeer
    msg_id: int
    channel_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\x08\x2a\xbd"
        self.peer.write_to(out)
        out += pack_iq(self.msg_id, self.channel_id)


TypeInputPeer: TypeAlias = InputPeerEmpty | InputPeerSelf | InputPeerChat | InputPeerUser | InputPeerChannel | InputPeerUserFromMessage | InputPeerChannelFromMessage
"""``InputPeer``: https://core.telegram.org/type/InputPeer"""


class InputUserEmpty(TLObject):
    """The form 'empty' of InputUser.

    ``inputUserEmpty#b98886cf = InputUser``

    https://core.telegram.org/constructor/inputUserEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB98886CF
    TL_NAME: ClassVar[str] = "inputUserEmpty"
    TL_TYPE: ClassVar[str] = "InputUser"
    TL: ClassVar[str] = "inputUserEmpty#b98886cf = InputUser"

    def write_to(self, out: bytearray) -> None:
        out += b"\xcf\x86\x88\xb9"


class InputUserSelf(TLObject):
    """The form 'self' of InputUser.

    ``inputUserSelf#f7c1b13f = InputUser``

    https://core.telegram.org/constructor/inputUserSelf
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF7C1B13F
    TL_NAME: ClassVar[str] = "inputUserSelf"
    TL_TYPE: ClassVar[str] = "InputUser"
    TL: ClassVar[str] = "inputUserSelf#f7c1b13f = InputUser"

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\xb1\xc1\xf7"


class InputUser(TLObject):
    """The ordinary form of InputUser.

    ``inputUser#f21158c6 user_id:long access_hash:long = InputUser``

    :param user_id: Id of the user.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF21158C6
    TL_NAME: ClassVar[str] = "inputUser"
    TL_TYPE: ClassVar[str] = "InputUser"
    TL: ClassVar[str] = "inputUser#f21158c6 user_id:long access_hash:long = InputUser"

    user_id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xF21158C6, self.user_id, self.access_hash)


class InputUserFromMessage(TLObject):
    """The form 'from message' of InputUser.

    ``inputUserFromMessage#1da448e2 peer:InputPeer msg_id:int user_id:long = InputUser``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/inputUserFromMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1DA448E2
    TL_NAME: ClassVar[str] = "inputUserFromMessage"
    TL_TYPE: ClassVar[str] = "InputUser"
    TL: ClassVar[str] = "inputUserFromMessage#1da448e2 peer:InputPeer msg_id:int user_id:long = InputUser"

    peer: TypeInputPeer
    msg_id: int
    user_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe2\x48\xa4\x1d"
        self.peer.write_to(out)
        out += pack_iq(self.msg_id, self.user_id)


TypeInputUser: TypeAlias = InputUserEmpty | InputUserSelf | InputUser | InputUserFromMessage
"""``InputUser``: https://core.telegram.org/type/InputUser"""


class InputPhoneContact(TLObject):
    """The form 'input phone contact' of InputContact.

    ``inputPhoneContact#6a1dc4be flags:# client_id:long phone:string first_name:string last_name:string note:flags.0?TextWithEntities = InputContact``

    :param client_id: Id of the client.
    :param phone: The phone number, with country prefix and without plus.
    :param first_name: The first name.
    :param last_name: The last name.
    :param note: The note.

    https://core.telegram.org/constructor/inputPhoneContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A1DC4BE
    TL_NAME: ClassVar[str] = "inputPhoneContact"
    TL_TYPE: ClassVar[str] = "InputContact"
    TL: ClassVar[str] = "inputPhoneContact#6a1dc4be flags:# client_id:long phone:string first_name:string last_name:string note:flags.0?TextWithEntities = InputContact"

    client_id: int
    phone: str
    first_name: str
    last_name: str
    note: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.note is not None:
            flags |= 1
        out += pack_2Iq(0x6A1DC4BE, flags, self.client_id)
        write_str(out, self.phone)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        if self.note is not None:
            self.note.write_to(out)


TypeInputContact: TypeAlias = InputPhoneContact
"""``InputContact``: https://core.telegram.org/type/InputContact"""


class InputFile(TLObject):
    """The ordinary form of InputFile.

    ``inputFile#f52ff27f id:long parts:int name:string md5_checksum:string = InputFile``

    :param id: The id.
    :param parts: The parts.
    :param name: The name.
    :param md5_checksum: The md 5 checksum.

    https://core.telegram.org/constructor/inputFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF52FF27F
    TL_NAME: ClassVar[str] = "inputFile"
    TL_TYPE: ClassVar[str] = "InputFile"
    TL: ClassVar[str] = "inputFile#f52ff27f id:long parts:int name:string md5_checksum:string = InputFile"

    id: int
    parts: int
    name: str
    md5_checksum: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xF52FF27F, self.id, self.parts)
        write_str(out, self.name)
        write_str(out, self.md5_checksum)


class InputFileBig(TLObject):
    """The form 'big' of InputFile.

    ``inputFileBig#fa4f0bb5 id:long parts:int name:string = InputFile``

    :param id: The id.
    :param parts: The parts.
    :param name: The name.

    https://core.telegram.org/constructor/inputFileBig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA4F0BB5
    TL_NAME: ClassVar[str] = "inputFileBig"
    TL_TYPE: ClassVar[str] = "InputFile"
    TL: ClassVar[str] = "inputFileBig#fa4f0bb5 id:long parts:int name:string = InputFile"

    id: int
    parts: int
    name: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xFA4F0BB5, self.id, self.parts)
        write_str(out, self.name)


class InputFileStoryDocument(TLObject):
    """The form 'story document' of InputFile.

    ``inputFileStoryDocument#62dc8b48 id:InputDocument = InputFile``

    :param id: The id.

    https://core.telegram.org/constructor/inputFileStoryDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x62DC8B48
    TL_NAME: ClassVar[str] = "inputFileStoryDocument"
    TL_TYPE: ClassVar[str] = "InputFile"
    TL: ClassVar[str] = "inputFileStoryDocument#62dc8b48 id:InputDocument = InputFile"

    id: TypeInputDocument

    def write_to(self, out: bytearray) -> None:
        out += b"\x48\x8b\xdc\x62"
        self.id.write_to(out)


TypeInputFile: TypeAlias = InputFile | InputFileBig | InputFileStoryDocument
"""``InputFile``: https://core.telegram.org/type/InputFile"""


class InputMediaEmpty(TLObject):
    """The form 'empty' of InputMedia.

    ``inputMediaEmpty#9664f57f = InputMedia``

    https://core.telegram.org/constructor/inputMediaEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9664F57F
    TL_NAME: ClassVar[str] = "inputMediaEmpty"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaEmpty#9664f57f = InputMedia"

    def write_to(self, out: bytearray) -> None:
        out += b"\x7f\xf5\x64\x96"


class InputMediaUploadedPhoto(TLObject):
    """The form 'uploaded photo' of InputMedia.

    ``inputMediaUploadedPhoto#7d8375da flags:# spoiler:flags.2?true live_photo:flags.3?true file:InputFile stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int video:flags.3?InputDocument = InputMedia``

    :param spoiler: Whether this applies: spoiler.
    :param live_photo: Whether this applies: live photo.
    :param file: The uploaded file.
    :param stickers: The stickers.
    :param ttl_seconds: The ttl seconds.
    :param video: The video.

    https://core.telegram.org/constructor/inputMediaUploadedPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D8375DA
    TL_NAME: ClassVar[str] = "inputMediaUploadedPhoto"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaUploadedPhoto#7d8375da flags:# spoiler:flags.2?true live_photo:flags.3?true file:InputFile stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int video:flags.3?InputDocument = InputMedia"

    file: TypeInputFile
    spoiler: bool = False
    live_photo: bool = False
    stickers: list[TypeInputDocument] | None = None
    ttl_seconds: int | None = None
    video: TypeInputDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spoiler:
            flags |= 4
        if self.live_photo or self.video is not None:
            flags |= 8
        if self.stickers is not None:
            flags |= 1
        if self.ttl_seconds is not None:
            flags |= 2
        out += pack_2I(0x7D8375DA, flags)
        self.file.write_to(out)
        if self.stickers is not None:
            write_objects(out, self.stickers)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)
        if flags & 8:
            write_object(out, self.video)


class InputMediaPhoto(TLObject):
    """The form 'photo' of InputMedia.

    ``inputMediaPhoto#e3af4434 flags:# spoiler:flags.1?true live_photo:flags.2?true id:InputPhoto ttl_seconds:flags.0?int video:flags.2?InputDocument = InputMedia``

    :param spoiler: Whether this applies: spoiler.
    :param live_photo: Whether this applies: live photo.
    :param id: The id.
    :param ttl_seconds: The ttl seconds.
    :param video: The video.

    https://core.telegram.org/constructor/inputMediaPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE3AF4434
    TL_NAME: ClassVar[str] = "inputMediaPhoto"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaPhoto#e3af4434 flags:# spoiler:flags.1?true live_photo:flags.2?true id:InputPhoto ttl_seconds:flags.0?int video:flags.2?InputDocument = InputMedia"

    id: TypeInputPhoto
    spoiler: bool = False
    live_photo: bool = False
    ttl_seconds: int | None = None
    video: TypeInputDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spoiler:
            flags |= 2
        if self.live_photo or self.video is not None:
            flags |= 4
        if self.ttl_seconds is not None:
            flags |= 1
        out += pack_2I(0xE3AF4434, flags)
        self.id.write_to(out)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)
        if flags & 4:
            write_object(out, self.video)


class InputMediaGeoPoint(TLObject):
    """The form 'geo point' of InputMedia.

    ``inputMediaGeoPoint#f9c44144 geo_point:InputGeoPoint = InputMedia``

    :param geo_point: The place, as latitude and longitude.

    https://core.telegram.org/constructor/inputMediaGeoPoint
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF9C44144
    TL_NAME: ClassVar[str] = "inputMediaGeoPoint"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaGeoPoint#f9c44144 geo_point:InputGeoPoint = InputMedia"

    geo_point: TypeInputGeoPoint

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\x41\xc4\xf9"
        self.geo_point.write_to(out)


class InputMediaContact(TLObject):
    """The form 'contact' of InputMedia.

    ``inputMediaContact#f8ab7dfb phone_number:string first_name:string last_name:string vcard:string = InputMedia``

    :param phone_number: The phone number, with country prefix.
    :param first_name: The first name.
    :param last_name: The last name.
    :param vcard: The vcard.

    https://core.telegram.org/constructor/inputMediaContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8AB7DFB
    TL_NAME: ClassVar[str] = "inputMediaContact"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaContact#f8ab7dfb phone_number:string first_name:string last_name:string vcard:string = InputMedia"

    phone_number: str
    first_name: str
    last_name: str
    vcard: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xfb\x7d\xab\xf8"
        write_str(out, self.phone_number)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        write_str(out, self.vcard)


class InputMediaUploadedDocument(TLObject):
    """The form 'uploaded document' of InputMedia.

    ``inputMediaUploadedDocument#037c9330 flags:# nosound_video:flags.3?true force_file:flags.4?true spoiler:flags.5?true file:InputFile thumb:flags.2?InputFile mime_type:string attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument> video_cover:flags.6?InputPhoto video_timestamp:flags.7?int ttl_seconds:flags.1?int = InputMedia``

    :param nosound_video: Whether this applies: nosound video.
    :param force_file: Whether this applies: force file.
    :param spoiler: Whether this applies: spoiler.
    :param file: The uploaded file.
    :param thumb: The small preview.
    :param mime_type: The kind of file, such as image/png.
    :param attributes: Further properties: file name, duration, size of the picture and so on.
    :param stickers: The stickers.
    :param video_cover: The video cover.
    :param video_timestamp: The video timestamp.
    :param ttl_seconds: The ttl seconds.

    https://core.telegram.org/constructor/inputMediaUploadedDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x037C9330
    TL_NAME: ClassVar[str] = "inputMediaUploadedDocument"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaUploadedDocument#037c9330 flags:# nosound_video:flags.3?true force_file:flags.4?true spoiler:flags.5?true file:InputFile thumb:flags.2?InputFile mime_type:string attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument> video_cover:flags.6?InputPhoto video_timestamp:flags.7?int ttl_seconds:flags.1?int = InputMedia"

    file: TypeInputFile
    mime_type: str
    attributes: list[_root.TypeDocumentAttribute]
    nosound_video: bool = False
    force_file: bool = False
    spoiler: bool = False
    thumb: TypeInputFile | None = None
    stickers: list[TypeInputDocument] | None = None
    video_cover: TypeInputPhoto | None = None
    video_timestamp: int | None = None
    ttl_seconds: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.nosound_video:
            flags |= 8
        if self.force_file:
            flags |= 0x10
        if self.spoiler:
            flags |= 0x20
        if self.thumb is not None:
            flags |= 4
        if self.stickers is not None:
            flags |= 1
        if self.video_cover is not None:
            flags |= 0x40
        if self.video_timestamp is not None:
            flags |= 0x80
        if self.ttl_seconds is not None:
            flags |= 2
        out += pack_2I(0x037C9330, flags)
        self.file.write_to(out)
        if self.thumb is not None:
            self.thumb.write_to(out)
        write_str(out, self.mime_type)
        write_objects(out, self.attributes)
        if self.stickers is not None:
            write_objects(out, self.stickers)
        if self.video_cover is not None:
            self.video_cover.write_to(out)
        if self.video_timestamp is not None:
            out += pack_i(self.video_timestamp)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)


class InputMediaDocument(TLObject):
    """The form 'document' of InputMedia.

    ``inputMediaDocument#a8763ab5 flags:# spoiler:flags.2?true id:InputDocument video_cover:flags.3?InputPhoto video_timestamp:flags.4?int ttl_seconds:flags.0?int query:flags.1?string = InputMedia``

    :param spoiler: Whether this applies: spoiler.
    :param id: The id.
    :param video_cover: The video cover.
    :param video_timestamp: The video timestamp.
    :param ttl_seconds: The ttl seconds.
    :param query: The call that is wrapped, or the text to search for.

    https://core.telegram.org/constructor/inputMediaDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8763AB5
    TL_NAME: ClassVar[str] = "inputMediaDocument"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaDocument#a8763ab5 flags:# spoiler:flags.2?true id:InputDocument video_cover:flags.3?InputPhoto video_timestamp:flags.4?int ttl_seconds:flags.0?int query:flags.1?string = InputMedia"

    id: TypeInputDocument
    spoiler: bool = False
    video_cover: TypeInputPhoto | None = None
    video_timestamp: int | None = None
    ttl_seconds: int | None = None
    query: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spoiler:
            flags |= 4
        if self.video_cover is not None:
            flags |= 8
        if self.video_timestamp is not None:
            flags |= 0x10
        if self.ttl_seconds is not None:
            flags |= 1
        if self.query is not None:
            flags |= 2
        out += pack_2I(0xA8763AB5, flags)
        self.id.write_to(out)
        if self.video_cover is not None:
            self.video_cover.write_to(out)
        if self.video_timestamp is not None:
            out += pack_i(self.video_timestamp)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)
        if self.query is not None:
            write_str(out, self.query)


class InputMediaVenue(TLObject):
    """The form 'venue' of InputMedia.

    ``inputMediaVenue#c13d1c11 geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string = InputMedia``

    :param geo_point: The place, as latitude and longitude.
    :param title: The title.
    :param address: The postal address.
    :param provider: The provider.
    :param venue_id: The venue id.
    :param venue_type: The venue type.

    https://core.telegram.org/constructor/inputMediaVenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC13D1C11
    TL_NAME: ClassVar[str] = "inputMediaVenue"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaVenue#c13d1c11 geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string = InputMedia"

    geo_point: TypeInputGeoPoint
    title: str
    address: str
    provider: str
    venue_id: str
    venue_type: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x11\x1c\x3d\xc1"
        self.geo_point.write_to(out)
        write_str(out, self.title)
        write_str(out, self.address)
        write_str(out, self.provider)
        write_str(out, self.venue_id)
        write_str(out, self.venue_type)


class InputMediaPhotoExternal(TLObject):
    """The form 'photo external' of InputMedia.

    ``inputMediaPhotoExternal#e5bbfe1a flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int = InputMedia``

    :param spoiler: Whether this applies: spoiler.
    :param url: The address.
    :param ttl_seconds: The ttl seconds.

    https://core.telegram.org/constructor/inputMediaPhotoExternal
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE5BBFE1A
    TL_NAME: ClassVar[str] = "inputMediaPhotoExternal"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaPhotoExternal#e5bbfe1a flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int = InputMedia"

    url: str
    spoiler: bool = False
    ttl_seconds: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spoiler:
            flags |= 2
        if self.ttl_seconds is not None:
            flags |= 1
        out += pack_2I(0xE5BBFE1A, flags)
        write_str(out, self.url)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)


class InputMediaDocumentExternal(TLObject):
    """The form 'document external' of InputMedia.

    ``inputMediaDocumentExternal#779600f9 flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int video_cover:flags.2?InputPhoto video_timestamp:flags.3?int = InputMedia``

    :param spoiler: Whether this applies: spoiler.
    :param url: The address.
    :param ttl_seconds: The ttl seconds.
    :param video_cover: The video cover.
    :param video_timestamp: The video timestamp.

    https://core.telegram.org/constructor/inputMediaDocumentExternal
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x779600F9
    TL_NAME: ClassVar[str] = "inputMediaDocumentExternal"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaDocumentExternal#779600f9 flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int video_cover:flags.2?InputPhoto video_timestamp:flags.3?int = InputMedia"

    url: str
    spoiler: bool = False
    ttl_seconds: int | None = None
    video_cover: TypeInputPhoto | None = None
    video_timestamp: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spoiler:
            flags |= 2
        if self.ttl_seconds is not None:
            flags |= 1
        if self.video_cover is not None:
            flags |= 4
        if self.video_timestamp is not None:
            flags |= 8
        out += pack_2I(0x779600F9, flags)
        write_str(out, self.url)
        if self.ttl_seconds is not None:
            out += pack_i(self.ttl_seconds)
        if self.video_cover is not None:
            self.video_cover.write_to(out)
        if self.video_timestamp is not None:
            out += pack_i(self.video_timestamp)


class InputMediaGame(TLObject):
    """The form 'game' of InputMedia.

    ``inputMediaGame#d33f43f3 id:InputGame = InputMedia``

    :param id: The id.

    https://core.telegram.org/constructor/inputMediaGame
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD33F43F3
    TL_NAME: ClassVar[str] = "inputMediaGame"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaGame#d33f43f3 id:InputGame = InputMedia"

    id: TypeInputGame

    def write_to(self, out: bytearray) -> None:
        out += b"\xf3\x43\x3f\xd3"
        self.id.write_to(out)


class InputMediaInvoice(TLObject):
    """The form 'invoice' of InputMedia.

    ``inputMediaInvoice#405fef0d flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:flags.3?string provider_data:DataJSON start_param:flags.1?string extended_media:flags.2?InputMedia = InputMedia``

    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param invoice: The invoice.
    :param payload: The payload.
    :param provider: The provider.
    :param provider_data: The provider data.
    :param start_param: The start param.
    :param extended_media: The extended media.

    https://core.telegram.org/constructor/inputMediaInvoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x405FEF0D
    TL_NAME: ClassVar[str] = "inputMediaInvoice"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaInvoice#405fef0d flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:flags.3?string provider_data:DataJSON start_param:flags.1?string extended_media:flags.2?InputMedia = InputMedia"

    title: str
    description: str
    invoice: _root.TypeInvoice
    payload: bytes
    provider_data: _root.TypeDataJSON
    photo: TypeInputWebDocument | None = None
    provider: str | None = None
    start_param: str | None = None
    extended_media: TypeInputMedia | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.photo is not None:
            flags |= 1
        if self.provider is not None:
            flags |= 8
        if self.start_param is not None:
            flags |= 2
        if self.extended_media is not None:
            flags |= 4
        out += pack_2I(0x405FEF0D, flags)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        self.invoice.write_to(out)
        write_bytes(out, self.payload)
        if self.provider is not None:
            write_str(out, self.provider)
        self.provider_data.write_to(out)
        if self.start_param is not None:
            write_str(out, self.start_param)
        if self.extended_media is not None:
            self.extended_media.write_to(out)


class InputMediaGeoLive(TLObject):
    """The form 'geo live' of InputMedia.

    ``inputMediaGeoLive#971fa843 flags:# stopped:flags.0?true geo_point:InputGeoPoint heading:flags.2?int period:flags.1?int proximity_notification_radius:flags.3?int = InputMedia``

    :param stopped: Whether this applies: stopped.
    :param geo_point: The place, as latitude and longitude.
    :param heading: The heading.
    :param period: How long it lasts, in seconds.
    :param proximity_notification_radius: The proximity notification radius.

    https://core.telegram.org/constructor/inputMediaGeoLive
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x971FA843
    TL_NAME: ClassVar[str] = "inputMediaGeoLive"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaGeoLive#971fa843 flags:# stopped:flags.0?true geo_point:InputGeoPoint heading:flags.2?int period:flags.1?int proximity_notification_radius:flags.3?int = InputMedia"

    geo_point: TypeInputGeoPoint
    stopped: bool = False
    heading: int | None = None
    period: int | None = None
    proximity_notification_radius: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.stopped:
            flags |= 1
        if self.heading is not None:
            flags |= 4
        if self.period is not None:
            flags |= 2
        if self.proximity_notification_radius is not None:
            flags |= 8
        out += pack_2I(0x971FA843, flags)
        self.geo_point.write_to(out)
        if self.heading is not None:
            out += pack_i(self.heading)
        if self.period is not None:
            out += pack_i(self.period)
        if self.proximity_notification_radius is not None:
            out += pack_i(self.proximity_notification_radius)


class InputMediaPoll(TLObject):
    """The form 'poll' of InputMedia.

    ``inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int> attached_media:flags.3?InputMedia solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> solution_media:flags.2?InputMedia = InputMedia``

    :param poll: The poll.
    :param correct_answers: The correct answers.
    :param attached_media: The attached media.
    :param solution: The solution.
    :param solution_entities: The solution entities.
    :param solution_media: The solution media.

    https://core.telegram.org/constructor/inputMediaPoll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x883A4108
    TL_NAME: ClassVar[str] = "inputMediaPoll"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int> attached_media:flags.3?InputMedia solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> solution_media:flags.2?InputMedia = InputMedia"

    poll: _root.TypePoll
    correct_answers: list[int] | None = None
    attached_media: TypeInputMedia | None = None
    solution: str | None = None
    solution_entities: list[_root.TypeMessageEntity] | None = None
    solution_media: TypeInputMedia | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.correct_answers is not None:
            flags |= 1
        if self.attached_media is not None:
            flags |= 8
        if self.solution is not None or self.solution_entities is not None:
            flags |= 2
        if self.solution_media is not None:
            flags |= 4
        out += pack_2I(0x883A4108, flags)
        self.poll.write_to(out)
        if self.correct_answers is not None:
            write_ints(out, self.correct_answers)
        if self.attached_media is not None:
            self.attached_media.write_to(out)
        if flags & 2:
            write_str(out, self.solution)
        if flags & 2:
            write_objects(out, self.solution_entities)
        if self.solution_media is not None:
            self.solution_media.write_to(out)


class InputMediaDice(TLObject):
    """The form 'dice' of InputMedia.

    ``inputMediaDice#e66fbf7b emoticon:string = InputMedia``

    :param emoticon: The emoji.

    https://core.telegram.org/constructor/inputMediaDice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE66FBF7B
    TL_NAME: ClassVar[str] = "inputMediaDice"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaDice#e66fbf7b emoticon:string = InputMedia"

    emoticon: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x7b\xbf\x6f\xe6"
        write_str(out, self.emoticon)


class InputMediaStory(TLObject):
    """The form 'story' of InputMedia.

    ``inputMediaStory#89fdd778 peer:InputPeer id:int = InputMedia``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.

    https://core.telegram.org/constructor/inputMediaStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x89FDD778
    TL_NAME: ClassVar[str] = "inputMediaStory"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaStory#89fdd778 peer:InputPeer id:int = InputMedia"

    peer: TypeInputPeer
    id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x78\xd7\xfd\x89"
        self.peer.write_to(out)
        out += pack_i(self.id)


class InputMediaWebPage(TLObject):
    """The form 'web page' of InputMedia.

    ``inputMediaWebPage#c21b8849 flags:# force_large_media:flags.0?true force_small_media:flags.1?true optional:flags.2?true url:string = InputMedia``

    :param force_large_media: Whether this applies: force large media.
    :param force_small_media: Whether this applies: force small media.
    :param optional: Whether this applies: optional.
    :param url: The address.

    https://core.telegram.org/constructor/inputMediaWebPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC21B8849
    TL_NAME: ClassVar[str] = "inputMediaWebPage"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaWebPage#c21b8849 flags:# force_large_media:flags.0?true force_small_media:flags.1?true optional:flags.2?true url:string = InputMedia"

    url: str
    force_large_media: bool = False
    force_small_media: bool = False
    optional: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.force_large_media:
            flags |= 1
        if self.force_small_media:
            flags |= 2
        if self.optional:
            flags |= 4
        out += pack_2I(0xC21B8849, flags)
        write_str(out, self.url)


class InputMediaPaidMedia(TLObject):
    """The form 'paid media' of InputMedia.

    ``inputMediaPaidMedia#c4103386 flags:# stars_amount:long extended_media:Vector<InputMedia> payload:flags.0?string = InputMedia``

    :param stars_amount: The stars amount.
    :param extended_media: The extended media.
    :param payload: The payload.

    https://core.telegram.org/constructor/inputMediaPaidMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4103386
    TL_NAME: ClassVar[str] = "inputMediaPaidMedia"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaPaidMedia#c4103386 flags:# stars_amount:long extended_media:Vector<InputMedia> payload:flags.0?string = InputMedia"

    stars_amount: int
    extended_media: list[TypeInputMedia]
    payload: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.payload is not None:
            flags |= 1
        out += pack_2Iq(0xC4103386, flags, self.stars_amount)
        write_objects(out, self.extended_media)
        if self.payload is not None:
            write_str(out, self.payload)


class InputMediaTodo(TLObject):
    """The form 'todo' of InputMedia.

    ``inputMediaTodo#9fc55fde todo:TodoList = InputMedia``

    :param todo: The todo.

    https://core.telegram.org/constructor/inputMediaTodo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9FC55FDE
    TL_NAME: ClassVar[str] = "inputMediaTodo"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaTodo#9fc55fde todo:TodoList = InputMedia"

    todo: _root.TypeTodoList

    def write_to(self, out: bytearray) -> None:
        out += b"\xde\x5f\xc5\x9f"
        self.todo.write_to(out)


class InputMediaStakeDice(TLObject):
    """The form 'stake dice' of InputMedia.

    ``inputMediaStakeDice#f3a9244a game_hash:string ton_amount:long client_seed:bytes = InputMedia``

    :param game_hash: The game hash.
    :param ton_amount: The ton amount.
    :param client_seed: The client seed.

    https://core.telegram.org/constructor/inputMediaStakeDice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF3A9244A
    TL_NAME: ClassVar[str] = "inputMediaStakeDice"
    TL_TYPE: ClassVar[str] = "InputMedia"
    TL: ClassVar[str] = "inputMediaStakeDice#f3a9244a game_hash:string ton_amount:long client_seed:bytes = InputMedia"

    game_hash: str
    ton_amount: int
    client_seed: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\x24\xa9\xf3"
        write_str(out, self.game_hash)
        out += pack_q(self.ton_amount)
        write_bytes(out, self.client_seed)


TypeInputMedia: TypeAlias = InputMediaEmpty | InputMediaUploadedPhoto | InputMediaPhoto | InputMediaGeoPoint | InputMediaContact | InputMediaUploadedDocument | InputMediaDocument | InputMediaVenue | InputMediaPhotoExternal | InputMediaDocumentExternal | InputMediaGame | InputMediaInvoice | InputMediaGeoLive | InputMediaPoll | InputMediaDice | InputMediaStory | InputMediaWebPage | InputMediaPaidMedia | InputMediaTodo | InputMediaStakeDice
"""``InputMedia``: https://core.telegram.org/type/InputMedia"""


class InputChatPhotoEmpty(TLObject):
    """The form 'empty' of InputChatPhoto.

    ``inputChatPhotoEmpty#1ca48f57 = InputChatPhoto``

    https://core.telegram.org/constructor/inputChatPhotoEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CA48F57
    TL_NAME: ClassVar[str] = "inputChatPhotoEmpty"
    TL_TYPE: ClassVar[str] = "InputChatPhoto"
    TL: ClassVar[str] = "inputChatPhotoEmpty#1ca48f57 = InputChatPhoto"

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\x8f\xa4\x1c"


class InputChatUploadedPhoto(TLObject):
    """The form 'input chat uploaded photo' of InputChatPhoto.

    ``inputChatUploadedPhoto#bdcdaec0 flags:# file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.3?VideoSize = InputChatPhoto``

    :param file: The uploaded file.
    :param video: The video.
    :param video_start_ts: The video start ts.
    :param video_emoji_markup: The video emoji markup.

    https://core.telegram.org/constructor/inputChatUploadedPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDCDAEC0
    TL_NAME: ClassVar[str] = "inputChatUploadedPhoto"
    TL_TYPE: ClassVar[str] = "InputChatPhoto"
    TL: ClassVar[str] = "inputChatUploadedPhoto#bdcdaec0 flags:# file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.3?VideoSize = InputChatPhoto"

    file: TypeInputFile | None = None
    video: TypeInputFile | None = None
    video_start_ts: float | None = None
    video_emoji_markup: _root.TypeVideoSize | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.file is not None:
            flags |= 1
        if self.video is not None:
            flags |= 2
        if self.video_start_ts is not None:
            flags |= 4
        if self.video_emoji_markup is not None:
            flags |= 8
        out += pack_2I(0xBDCDAEC0, flags)
        if self.file is not None:
            self.file.write_to(out)
        if self.video is not None:
            self.video.write_to(out)
        if self.video_start_ts is not None:
            out += pack_d(self.video_start_ts)
        if self.video_emoji_markup is not None:
            self.video_emoji_markup.write_to(out)


class InputChatPhoto(TLObject):
    """The ordinary form of InputChatPhoto.

    ``inputChatPhoto#8953ad37 id:InputPhoto = InputChatPhoto``

    :param id: The id.

    https://core.telegram.org/constructor/inputChatPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8953AD37
    TL_NAME: ClassVar[str] = "inputChatPhoto"
    TL_TYPE: ClassVar[str] = "InputChatPhoto"
    TL: ClassVar[str] = "inputChatPhoto#8953ad37 id:InputPhoto = InputChatPhoto"

    id: TypeInputPhoto

    def write_to(self, out: bytearray) -> None:
        out += b"\x37\xad\x53\x89"
        self.id.write_to(out)


TypeInputChatPhoto: TypeAlias = InputChatPhotoEmpty | InputChatUploadedPhoto | InputChatPhoto
"""``InputChatPhoto``: https://core.telegram.org/type/InputChatPhoto"""


class InputGeoPointEmpty(TLObject):
    """The form 'empty' of InputGeoPoint.

    ``inputGeoPointEmpty#e4c123d6 = InputGeoPoint``

    https://core.telegram.org/constructor/inputGeoPointEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE4C123D6
    TL_NAME: ClassVar[str] = "inputGeoPointEmpty"
    TL_TYPE: ClassVar[str] = "InputGeoPoint"
    TL: ClassVar[str] = "inputGeoPointEmpty#e4c123d6 = InputGeoPoint"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd6\x23\xc1\xe4"


class InputGeoPoint(TLObject):
    """The ordinary form of InputGeoPoint.

    ``inputGeoPoint#48222faf flags:# lat:double long:double accuracy_radius:flags.0?int = InputGeoPoint``

    :param lat: The lat.
    :param long: The long.
    :param accuracy_radius: The accuracy radius.

    https://core.telegram.org/constructor/inputGeoPoint
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48222FAF
    TL_NAME: ClassVar[str] = "inputGeoPoint"
    TL_TYPE: ClassVar[str] = "InputGeoPoint"
    TL: ClassVar[str] = "inputGeoPoint#48222faf flags:# lat:double long:double accuracy_radius:flags.0?int = InputGeoPoint"

    lat: float
    long: float
    accuracy_radius: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.accuracy_radius is not None:
            flags |= 1
        out += pack_2I2d(0x48222FAF, flags, self.lat, self.long)
        if self.accuracy_radius is not None:
            out += pack_i(self.accuracy_radius)


TypeInputGeoPoint: TypeAlias = InputGeoPointEmpty | InputGeoPoint
"""``InputGeoPoint``: https://core.telegram.org/type/InputGeoPoint"""


class InputPhotoEmpty(TLObject):
    """The form 'empty' of InputPhoto.

    ``inputPhotoEmpty#1cd7bf0d = InputPhoto``

    https://core.telegram.org/constructor/inputPhotoEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CD7BF0D
    TL_NAME: ClassVar[str] = "inputPhotoEmpty"
    TL_TYPE: ClassVar[str] = "InputPhoto"
    TL: ClassVar[str] = "inputPhotoEmpty#1cd7bf0d = InputPhoto"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0d\xbf\xd7\x1c"


class InputPhoto(TLObject):
    """The ordinary form of InputPhoto.

    ``inputPhoto#3bb3b94a id:long access_hash:long file_reference:bytes = InputPhoto``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.

    https://core.telegram.org/constructor/inputPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3BB3B94A
    TL_NAME: ClassVar[str] = "inputPhoto"
    TL_TYPE: ClassVar[str] = "InputPhoto"
    TL: ClassVar[str] = "inputPhoto#3bb3b94a id:long access_hash:long file_reference:bytes = InputPhoto"

    id: int
    access_hash: int
    file_reference: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x3BB3B94A, self.id, self.access_hash)
        write_bytes(out, self.file_reference)


TypeInputPhoto: TypeAlias = InputPhotoEmpty | InputPhoto
"""``InputPhoto``: https://core.telegram.org/type/InputPhoto"""


class InputFileLocation(TLObject):
    """The ordinary form of InputFileLocation.

    ``inputFileLocation#dfdaabe1 volume_id:long local_id:int secret:long file_reference:bytes = InputFileLocation``

    :param volume_id: Id of the volume.
    :param local_id: Id of the local.
    :param secret: The secret.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.

    https://core.telegram.org/constructor/inputFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDFDAABE1
    TL_NAME: ClassVar[str] = "inputFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputFileLocation#dfdaabe1 volume_id:long local_id:int secret:long file_reference:bytes = InputFileLocation"
    _SECRET = frozenset({"secret"})

    volume_id: int
    local_id: int
    secret: int
    file_reference: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqiq(0xDFDAABE1, self.volume_id, self.local_id, self.secret)
        write_bytes(out, self.file_reference)


class InputEncryptedFileLocation(TLObject):
    """The form 'input encrypted file location' of InputFileLocation.

    ``inputEncryptedFileLocation#f5235d55 id:long access_hash:long = InputFileLocation``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputEncryptedFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF5235D55
    TL_NAME: ClassVar[str] = "inputEncryptedFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputEncryptedFileLocation#f5235d55 id:long access_hash:long = InputFileLocation"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xF5235D55, self.id, self.access_hash)


class InputDocumentFileLocation(TLObject):
    """The form 'input document file location' of InputFileLocation.

    ``inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.
    :param thumb_size: The thumb size.

    https://core.telegram.org/constructor/inputDocumentFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBAD07584
    TL_NAME: ClassVar[str] = "inputDocumentFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation"

    id: int
    access_hash: int
    file_reference: bytes
    thumb_size: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xBAD07584, self.id, self.access_hash)
        write_bytes(out, self.file_reference)
        write_str(out, self.thumb_size)


class InputSecureFileLocation(TLObject):
    """The form 'input secure file location' of InputFileLocation.

    ``inputSecureFileLocation#cbc7ee28 id:long access_hash:long = InputFileLocation``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputSecureFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCBC7EE28
    TL_NAME: ClassVar[str] = "inputSecureFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputSecureFileLocation#cbc7ee28 id:long access_hash:long = InputFileLocation"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xCBC7EE28, self.id, self.access_hash)


class InputTakeoutFileLocation(TLObject):
    """The form 'input takeout file location' of InputFileLocation.

    ``inputTakeoutFileLocation#29be5899 = InputFileLocation``

    https://core.telegram.org/constructor/inputTakeoutFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x29BE5899
    TL_NAME: ClassVar[str] = "inputTakeoutFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputTakeoutFileLocation#29be5899 = InputFileLocation"

    def write_to(self, out: bytearray) -> None:
        out += b"\x99\x58\xbe\x29"


class InputPhotoFileLocation(TLObject):
    """The form 'input photo file location' of InputFileLocation.

    ``inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.
    :param thumb_size: The thumb size.

    https://core.telegram.org/constructor/inputPhotoFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x40181FFE
    TL_NAME: ClassVar[str] = "inputPhotoFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation"

    id: int
    access_hash: int
    file_reference: bytes
    thumb_size: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x40181FFE, self.id, self.access_hash)
        write_bytes(out, self.file_reference)
        write_str(out, self.thumb_size)


class InputPhotoLegacyFileLocation(TLObject):
    """The form 'input photo legacy file location' of InputFileLocation.

    ``inputPhotoLegacyFileLocation#d83466f3 id:long access_hash:long file_reference:bytes volume_id:long local_id:int secret:long = InputFileLocation``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.
    :param volume_id: Id of the volume.
    :param local_id: Id of the local.
    :param secret: The secret.

    https://core.telegram.org/constructor/inputPhotoLegacyFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD83466F3
    TL_NAME: ClassVar[str] = "inputPhotoLegacyFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputPhotoLegacyFileLocation#d83466f3 id:long access_hash:long file_reference:bytes volume_id:long local_id:int secret:long = InputFileLocation"
    _SECRET = frozenset({"secret"})

    id: int
    access_hash: int
    file_reference: bytes
    volume_id: int
    local_id: int
    secret: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xD83466F3, self.id, self.access_hash)
        write_bytes(out, self.file_reference)
        out += pack_qiq(self.volume_id, self.local_id, self.secret)


class InputPeerPhotoFileLocation(TLObject):
    """The form 'input peer photo file location' of InputFileLocation.

    ``inputPeerPhotoFileLocation#37257e99 flags:# big:flags.0?true peer:InputPeer photo_id:long = InputFileLocation``

    :param big: Whether this applies: big.
    :param peer: The chat, user or channel it concerns.
    :param photo_id: Id of the photo.

    https://core.telegram.org/constructor/inputPeerPhotoFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x37257E99
    TL_NAME: ClassVar[str] = "inputPeerPhotoFileLocation"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputPeerPhotoFileLocation#37257e99 flags:# big:flags.0?true peer:InputPeer photo_id:long = InputFileLocation"

    peer: TypeInputPeer
    photo_id: int
    big: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.big:
            flags |= 1
        out += pack_2I(0x37257E99, flags)
        self.peer.write_to(out)
        out += pack_q(self.photo_id)


class InputStickerSetThumb(TLObject):
    """The form 'input sticker set thumb' of InputFileLocation.

    ``inputStickerSetThumb#9d84f3db stickerset:InputStickerSet thumb_version:int = InputFileLocation``

    :param stickerset: The sticker set.
    :param thumb_version: The thumb version.

    https://core.telegram.org/constructor/inputStickerSetThumb
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9D84F3DB
    TL_NAME: ClassVar[str] = "inputStickerSetThumb"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputStickerSetThumb#9d84f3db stickerset:InputStickerSet thumb_version:int = InputFileLocation"

    stickerset: TypeInputStickerSet
    thumb_version: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\xf3\x84\x9d"
        self.stickerset.write_to(out)
        out += pack_i(self.thumb_version)


class InputGroupCallStream(TLObject):
    """The form 'input group call stream' of InputFileLocation.

    ``inputGroupCallStream#0598a92a flags:# call:InputGroupCall time_ms:long scale:int video_channel:flags.0?int video_quality:flags.0?int = InputFileLocation``

    :param call: The call.
    :param time_ms: The time ms.
    :param scale: The scale.
    :param video_channel: The video channel.
    :param video_quality: The video quality.

    https://core.telegram.org/constructor/inputGroupCallStream
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0598A92A
    TL_NAME: ClassVar[str] = "inputGroupCallStream"
    TL_TYPE: ClassVar[str] = "InputFileLocation"
    TL: ClassVar[str] = "inputGroupCallStream#0598a92a flags:# call:InputGroupCall time_ms:long scale:int video_channel:flags.0?int video_quality:flags.0?int = InputFileLocation"

    call: TypeInputGroupCall
    time_ms: int
    scale: int
    video_channel: int | None = None
    video_quality: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video_channel is not None or self.video_quality is not None:
            flags |= 1
        out += pack_2I(0x0598A92A, flags)
        self.call.write_to(out)
        out += pack_qi(self.time_ms, self.scale)
        if flags & 1:
            out += pack_i(self.video_channel)
        if flags & 1:
            out += pack_i(self.video_quality)


TypeInputFileLocation: TypeAlias = InputFileLocation | InputEncryptedFileLocation | InputDocumentFileLocation | InputSecureFileLocation | InputTakeoutFileLocation | InputPhotoFileLocation | InputPhotoLegacyFileLocation | InputPeerPhotoFileLocation | InputStickerSetThumb | InputGroupCallStream
"""``InputFileLocation``: https://core.telegram.org/type/InputFileLocation"""


class InputNotifyPeer(TLObject):
    """The ordinary form of InputNotifyPeer.

    ``inputNotifyPeer#b8bc5b0c peer:InputPeer = InputNotifyPeer``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/inputNotifyPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB8BC5B0C
    TL_NAME: ClassVar[str] = "inputNotifyPeer"
    TL_TYPE: ClassVar[str] = "InputNotifyPeer"
    TL: ClassVar[str] = "inputNotifyPeer#b8bc5b0c peer:InputPeer = InputNotifyPeer"

    peer: TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x0c\x5b\xbc\xb8"
        self.peer.write_to(out)


class InputNotifyUsers(TLObject):
    """The form 'input notify users' of InputNotifyPeer.

    ``inputNotifyUsers#193b4417 = InputNotifyPeer``

    https://core.telegram.org/constructor/inputNotifyUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x193B4417
    TL_NAME: ClassVar[str] = "inputNotifyUsers"
    TL_TYPE: ClassVar[str] = "InputNotifyPeer"
    TL: ClassVar[str] = "inputNotifyUsers#193b4417 = InputNotifyPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x17\x44\x3b\x19"


class InputNotifyChats(TLObject):
    """The form 'input notify chats' of InputNotifyPeer.

    ``inputNotifyChats#4a95e84e = InputNotifyPeer``

    https://core.telegram.org/constructor/inputNotifyChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4A95E84E
    TL_NAME: ClassVar[str] = "inputNotifyChats"
    TL_TYPE: ClassVar[str] = "InputNotifyPeer"
    TL: ClassVar[str] = "inputNotifyChats#4a95e84e = InputNotifyPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4e\xe8\x95\x4a"


class InputNotifyBroadcasts(TLObject):
    """The form 'input notify broadcasts' of InputNotifyPeer.

    ``inputNotifyBroadcasts#b1db7c7e = InputNotifyPeer``

    https://core.telegram.org/constructor/inputNotifyBroadcasts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB1DB7C7E
    TL_NAME: ClassVar[str] = "inputNotifyBroadcasts"
    TL_TYPE: ClassVar[str] = "InputNotifyPeer"
    TL: ClassVar[str] = "inputNotifyBroadcasts#b1db7c7e = InputNotifyPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x7e\x7c\xdb\xb1"


class InputNotifyForumTopic(TLObject):
    """The form 'input notify forum topic' of InputNotifyPeer.

    ``inputNotifyForumTopic#5c467992 peer:InputPeer top_msg_id:int = InputNotifyPeer``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.

    https://core.telegram.org/constructor/inputNotifyForumTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5C467992
    TL_NAME: ClassVar[str] = "inputNotifyForumTopic"
    TL_TYPE: ClassVar[str] = "InputNotifyPeer"
    TL: ClassVar[str] = "inputNotifyForumTopic#5c467992 peer:InputPeer top_msg_id:int = InputNotifyPeer"

    peer: TypeInputPeer
    top_msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\x79\x46\x5c"
        self.peer.write_to(out)
        out += pack_i(self.top_msg_id)


class InputNotifyCommunity(TLObject):
    """The form 'input notify community' of InputNotifyPeer.

    ``inputNotifyCommunity#27bb1adc community:InputChannel = InputNotifyPeer``

    :param community: The community.

    https://core.telegram.org/constructor/inputNotifyCommunity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x27BB1ADC
    TL_NAME: ClassVar[str] = "inputNotifyCommunity"
    TL_TYPE: ClassVar[str] = "InputNotifyPeer"
    TL: ClassVar[str] = "inputNotifyCommunity#27bb1adc community:InputChannel = InputNotifyPeer"

    community: TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\xdc\x1a\xbb\x27"
        self.community.write_to(out)


TypeInputNotifyPeer: TypeAlias = InputNotifyPeer | InputNotifyUsers | InputNotifyChats | InputNotifyBroadcasts | InputNotifyForumTopic | InputNotifyCommunity
"""``InputNotifyPeer``: https://core.telegram.org/type/InputNotifyPeer"""


class InputPeerNotifySettings(TLObject):
    """The ordinary form of InputPeerNotifySettings.

    ``inputPeerNotifySettings#cacb6ae2 flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_sound:flags.8?NotificationSound = InputPeerNotifySettings``

    :param show_previews: Whether this applies: show previews.
    :param silent: Without a sound for those who get it.
    :param mute_until: The mute until.
    :param sound: The sound.
    :param stories_muted: Whether this applies: stories muted.
    :param stories_hide_sender: Whether this applies: stories hide sender.
    :param stories_sound: The stories sound.

    https://core.telegram.org/constructor/inputPeerNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCACB6AE2
    TL_NAME: ClassVar[str] = "inputPeerNotifySettings"
    TL_TYPE: ClassVar[str] = "InputPeerNotifySettings"
    TL: ClassVar[str] = "inputPeerNotifySettings#cacb6ae2 flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_sound:flags.8?NotificationSound = InputPeerNotifySettings"

    show_previews: bool | None = None
    silent: bool | None = None
    mute_until: int | None = None
    sound: _root.TypeNotificationSound | None = None
    stories_muted: bool | None = None
    stories_hide_sender: bool | None = None
    stories_sound: _root.TypeNotificationSound | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.show_previews is not None:
            flags |= 1
        if self.silent is not None:
            flags |= 2
        if self.mute_until is not None:
            flags |= 4
        if self.sound is not None:
            flags |= 8
        if self.stories_muted is not None:
            flags |= 0x40
        if self.stories_hide_sender is not None:
            flags |= 0x80
        if self.stories_sound is not None:
            flags |= 0x100
        out += pack_2I(0xCACB6AE2, flags)
        if self.show_previews is not None:
            out += pack_I(BOOL_IDS[self.show_previews])
        if self.silent is not None:
            out += pack_I(BOOL_IDS[self.silent])
        if self.mute_until is not None:
            out += pack_i(self.mute_until)
        if self.sound is not None:
            self.sound.write_to(out)
        if self.stories_muted is not None:
            out += pack_I(BOOL_IDS[self.stories_muted])
        if self.stories_hide_sender is not None:
            out += pack_I(BOOL_IDS[self.stories_hide_sender])
        if self.stories_sound is not None:
            self.stories_sound.write_to(out)


TypeInputPeerNotifySettings: TypeAlias = InputPeerNotifySettings
"""``InputPeerNotifySettings``: https://core.telegram.org/type/InputPeerNotifySettings"""


class InputEncryptedChat(TLObject):
    """The ordinary form of InputEncryptedChat.

    ``inputEncryptedChat#f141b5e1 chat_id:int access_hash:long = InputEncryptedChat``

    :param chat_id: Id of the basic group.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputEncryptedChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF141B5E1
    TL_NAME: ClassVar[str] = "inputEncryptedChat"
    TL_TYPE: ClassVar[str] = "InputEncryptedChat"
    TL: ClassVar[str] = "inputEncryptedChat#f141b5e1 chat_id:int access_hash:long = InputEncryptedChat"

    chat_id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0xF141B5E1, self.chat_id, self.access_hash)


TypeInputEncryptedChat: TypeAlias = InputEncryptedChat
"""``InputEncryptedChat``: https://core.telegram.org/type/InputEncryptedChat"""


class InputEncryptedFileEmpty(TLObject):
    """The form 'empty' of InputEncryptedFile.

    ``inputEncryptedFileEmpty#1837c364 = InputEncryptedFile``

    https://core.telegram.org/constructor/inputEncryptedFileEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1837C364
    TL_NAME: ClassVar[str] = "inputEncryptedFileEmpty"
    TL_TYPE: ClassVar[str] = "InputEncryptedFile"
    TL: ClassVar[str] = "inputEncryptedFileEmpty#1837c364 = InputEncryptedFile"

    def write_to(self, out: bytearray) -> None:
        out += b"\x64\xc3\x37\x18"


class InputEncryptedFileUploaded(TLObject):
    """The form 'uploaded' of InputEncryptedFile.

    ``inputEncryptedFileUploaded#64bd0306 id:long parts:int md5_checksum:string key_fingerprint:int = InputEncryptedFile``

    :param id: The id.
    :param parts: The parts.
    :param md5_checksum: The md 5 checksum.
    :param key_fingerprint: The key fingerprint.

    https://core.telegram.org/constructor/inputEncryptedFileUploaded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64BD0306
    TL_NAME: ClassVar[str] = "inputEncryptedFileUploaded"
    TL_TYPE: ClassVar[str] = "InputEncryptedFile"
    TL: ClassVar[str] = "inputEncryptedFileUploaded#64bd0306 id:long parts:int md5_checksum:string key_fingerprint:int = InputEncryptedFile"

    id: int
    parts: int
    md5_checksum: str
    key_fingerprint: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0x64BD0306, self.id, self.parts)
        write_str(out, self.md5_checksum)
        out += pack_i(self.key_fingerprint)


class InputEncryptedFile(TLObject):
    """The ordinary form of InputEncryptedFile.

    ``inputEncryptedFile#5a17b5e5 id:long access_hash:long = InputEncryptedFile``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputEncryptedFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5A17B5E5
    TL_NAME: ClassVar[str] = "inputEncryptedFile"
    TL_TYPE: ClassVar[str] = "InputEncryptedFile"
    TL: ClassVar[str] = "inputEncryptedFile#5a17b5e5 id:long access_hash:long = InputEncryptedFile"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x5A17B5E5, self.id, self.access_hash)


class InputEncryptedFileBigUploaded(TLObject):
    """The form 'big uploaded' of InputEncryptedFile.

    ``inputEncryptedFileBigUploaded#2dc173c8 id:long parts:int key_fingerprint:int = InputEncryptedFile``

    :param id: The id.
    :param parts: The parts.
    :param key_fingerprint: The key fingerprint.

    https://core.telegram.org/constructor/inputEncryptedFileBigUploaded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2DC173C8
    TL_NAME: ClassVar[str] = "inputEncryptedFileBigUploaded"
    TL_TYPE: ClassVar[str] = "InputEncryptedFile"
    TL: ClassVar[str] = "inputEncryptedFileBigUploaded#2dc173c8 id:long parts:int key_fingerprint:int = InputEncryptedFile"

    id: int
    parts: int
    key_fingerprint: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0x2DC173C8, self.id, self.parts, self.key_fingerprint)


TypeInputEncryptedFile: TypeAlias = InputEncryptedFileEmpty | InputEncryptedFileUploaded | InputEncryptedFile | InputEncryptedFileBigUploaded
"""``InputEncryptedFile``: https://core.telegram.org/type/InputEncryptedFile"""


class InputDocumentEmpty(TLObject):
    """The form 'empty' of InputDocument.

    ``inputDocumentEmpty#72f0eaae = InputDocument``

    https://core.telegram.org/constructor/inputDocumentEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x72F0EAAE
    TL_NAME: ClassVar[str] = "inputDocumentEmpty"
    TL_TYPE: ClassVar[str] = "InputDocument"
    TL: ClassVar[str] = "inputDocumentEmpty#72f0eaae = InputDocument"

    def write_to(self, out: bytearray) -> None:
        out += b"\xae\xea\xf0\x72"


class InputDocument(TLObject):
    """The ordinary form of InputDocument.

    ``inputDocument#1abfb575 id:long access_hash:long file_reference:bytes = InputDocument``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.

    https://core.telegram.org/constructor/inputDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1ABFB575
    TL_NAME: ClassVar[str] = "inputDocument"
    TL_TYPE: ClassVar[str] = "InputDocument"
    TL: ClassVar[str] = "inputDocument#1abfb575 id:long access_hash:long file_reference:bytes = InputDocument"

    id: int
    access_hash: int
    file_reference: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x1ABFB575, self.id, self.access_hash)
        write_bytes(out, self.file_reference)


TypeInputDocument: TypeAlias = InputDocumentEmpty | InputDocument
"""``InputDocument``: https://core.telegram.org/type/InputDocument"""


class InputPrivacyKeyStatusTimestamp(TLObject):
    """The form 'status timestamp' of InputPrivacyKey.

    ``inputPrivacyKeyStatusTimestamp#4f96cb18 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyStatusTimestamp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4F96CB18
    TL_NAME: ClassVar[str] = "inputPrivacyKeyStatusTimestamp"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyStatusTimestamp#4f96cb18 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x18\xcb\x96\x4f"


class InputPrivacyKeyChatInvite(TLObject):
    """The form 'chat invite' of InputPrivacyKey.

    ``inputPrivacyKeyChatInvite#bdfb0426 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDFB0426
    TL_NAME: ClassVar[str] = "inputPrivacyKeyChatInvite"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyChatInvite#bdfb0426 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\x04\xfb\xbd"


class InputPrivacyKeyPhoneCall(TLObject):
    """The form 'phone call' of InputPrivacyKey.

    ``inputPrivacyKeyPhoneCall#fabadc5f = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyPhoneCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFABADC5F
    TL_NAME: ClassVar[str] = "inputPrivacyKeyPhoneCall"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyPhoneCall#fabadc5f = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5f\xdc\xba\xfa"


class InputPrivacyKeyPhoneP2P(TLObject):
    """The form 'phone p 2 p' of InputPrivacyKey.

    ``inputPrivacyKeyPhoneP2P#db9e70d2 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyPhoneP2P
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB9E70D2
    TL_NAME: ClassVar[str] = "inputPrivacyKeyPhoneP2P"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyPhoneP2P#db9e70d2 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd2\x70\x9e\xdb"


class InputPrivacyKeyForwards(TLObject):
    """The form 'forwards' of InputPrivacyKey.

    ``inputPrivacyKeyForwards#a4dd4c08 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA4DD4C08
    TL_NAME: ClassVar[str] = "inputPrivacyKeyForwards"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyForwards#a4dd4c08 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\x4c\xdd\xa4"


class InputPrivacyKeyProfilePhoto(TLObject):
    """The form 'profile photo' of InputPrivacyKey.

    ``inputPrivacyKeyProfilePhoto#5719bacc = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5719BACC
    TL_NAME: ClassVar[str] = "inputPrivacyKeyProfilePhoto"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyProfilePhoto#5719bacc = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xcc\xba\x19\x57"


class InputPrivacyKeyPhoneNumber(TLObject):
    """The form 'phone number' of InputPrivacyKey.

    ``inputPrivacyKeyPhoneNumber#0352dafa = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyPhoneNumber
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0352DAFA
    TL_NAME: ClassVar[str] = "inputPrivacyKeyPhoneNumber"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyPhoneNumber#0352dafa = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xfa\xda\x52\x03"


class InputPrivacyKeyAddedByPhone(TLObject):
    """The form 'added by phone' of InputPrivacyKey.

    ``inputPrivacyKeyAddedByPhone#d1219bdd = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyAddedByPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1219BDD
    TL_NAME: ClassVar[str] = "inputPrivacyKeyAddedByPhone"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyAddedByPhone#d1219bdd = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xdd\x9b\x21\xd1"


class InputPrivacyKeyVoiceMessages(TLObject):
    """The form 'voice messages' of InputPrivacyKey.

    ``inputPrivacyKeyVoiceMessages#aee69d68 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyVoiceMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAEE69D68
    TL_NAME: ClassVar[str] = "inputPrivacyKeyVoiceMessages"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyVoiceMessages#aee69d68 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\x9d\xe6\xae"


class InputPrivacyKeyAbout(TLObject):
    """The form 'about' of InputPrivacyKey.

    ``inputPrivacyKeyAbout#3823cc40 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyAbout
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3823CC40
    TL_NAME: ClassVar[str] = "inputPrivacyKeyAbout"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyAbout#3823cc40 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\xcc\x23\x38"


class InputPrivacyKeyBirthday(TLObject):
    """The form 'birthday' of InputPrivacyKey.

    ``inputPrivacyKeyBirthday#d65a11cc = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyBirthday
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD65A11CC
    TL_NAME: ClassVar[str] = "inputPrivacyKeyBirthday"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyBirthday#d65a11cc = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xcc\x11\x5a\xd6"


class InputPrivacyKeyStarGiftsAutoSave(TLObject):
    """The form 'star gifts auto save' of InputPrivacyKey.

    ``inputPrivacyKeyStarGiftsAutoSave#e1732341 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyStarGiftsAutoSave
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE1732341
    TL_NAME: ClassVar[str] = "inputPrivacyKeyStarGiftsAutoSave"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyStarGiftsAutoSave#e1732341 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x41\x23\x73\xe1"


class InputPrivacyKeyNoPaidMessages(TLObject):
    """The form 'no paid messages' of InputPrivacyKey.

    ``inputPrivacyKeyNoPaidMessages#bdc597b4 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeyNoPaidMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDC597B4
    TL_NAME: ClassVar[str] = "inputPrivacyKeyNoPaidMessages"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeyNoPaidMessages#bdc597b4 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb4\x97\xc5\xbd"


class InputPrivacyKeySavedMusic(TLObject):
    """The form 'saved music' of InputPrivacyKey.

    ``inputPrivacyKeySavedMusic#4dbe9226 = InputPrivacyKey``

    https://core.telegram.org/constructor/inputPrivacyKeySavedMusic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4DBE9226
    TL_NAME: ClassVar[str] = "inputPrivacyKeySavedMusic"
    TL_TYPE: ClassVar[str] = "InputPrivacyKey"
    TL: ClassVar[str] = "inputPrivacyKeySavedMusic#4dbe9226 = InputPrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\x92\xbe\x4d"


TypeInputPrivacyKey: TypeAlias = InputPrivacyKeyStatusTimestamp | InputPrivacyKeyChatInvite | InputPrivacyKeyPhoneCall | InputPrivacyKeyPhoneP2P | InputPrivacyKeyForwards | InputPrivacyKeyProfilePhoto | InputPrivacyKeyPhoneNumber | InputPrivacyKeyAddedByPhone | InputPrivacyKeyVoiceMessages | InputPrivacyKeyAbout | InputPrivacyKeyBirthday | InputPrivacyKeyStarGiftsAutoSave | InputPrivacyKeyNoPaidMessages | InputPrivacyKeySavedMusic
"""``InputPrivacyKey``: https://core.telegram.org/type/InputPrivacyKey"""


class InputPrivacyValueAllowContacts(TLObject):
    """The form 'input privacy value allow contacts' of InputPrivacyRule.

    ``inputPrivacyValueAllowContacts#0d09e07b = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueAllowContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0D09E07B
    TL_NAME: ClassVar[str] = "inputPrivacyValueAllowContacts"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueAllowContacts#0d09e07b = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x7b\xe0\x09\x0d"


class InputPrivacyValueAllowAll(TLObject):
    """The form 'input privacy value allow all' of InputPrivacyRule.

    ``inputPrivacyValueAllowAll#184b35ce = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueAllowAll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x184B35CE
    TL_NAME: ClassVar[str] = "inputPrivacyValueAllowAll"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueAllowAll#184b35ce = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\xce\x35\x4b\x18"


class InputPrivacyValueAllowUsers(TLObject):
    """The form 'input privacy value allow users' of InputPrivacyRule.

    ``inputPrivacyValueAllowUsers#131cc67f users:Vector<InputUser> = InputPrivacyRule``

    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/inputPrivacyValueAllowUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x131CC67F
    TL_NAME: ClassVar[str] = "inputPrivacyValueAllowUsers"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueAllowUsers#131cc67f users:Vector<InputUser> = InputPrivacyRule"

    users: list[TypeInputUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x7f\xc6\x1c\x13"
        write_objects(out, self.users)


class InputPrivacyValueDisallowContacts(TLObject):
    """The form 'input privacy value disallow contacts' of InputPrivacyRule.

    ``inputPrivacyValueDisallowContacts#0ba52007 = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueDisallowContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0BA52007
    TL_NAME: ClassVar[str] = "inputPrivacyValueDisallowContacts"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueDisallowContacts#0ba52007 = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x07\x20\xa5\x0b"


class InputPrivacyValueDisallowAll(TLObject):
    """The form 'input privacy value disallow all' of InputPrivacyRule.

    ``inputPrivacyValueDisallowAll#d66b66c9 = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueDisallowAll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD66B66C9
    TL_NAME: ClassVar[str] = "inputPrivacyValueDisallowAll"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueDisallowAll#d66b66c9 = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\x66\x6b\xd6"


class InputPrivacyValueDisallowUsers(TLObject):
    """The form 'input privacy value disallow users' of InputPrivacyRule.

    ``inputPrivacyValueDisallowUsers#90110467 users:Vector<InputUser> = InputPrivacyRule``

    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/inputPrivacyValueDisallowUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x90110467
    TL_NAME: ClassVar[str] = "inputPrivacyValueDisallowUsers"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueDisallowUsers#90110467 users:Vector<InputUser> = InputPrivacyRule"

    users: list[TypeInputUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x67\x04\x11\x90"
        write_objects(out, self.users)


class InputPrivacyValueAllowChatParticipants(TLObject):
    """The form 'input privacy value allow chat participants' of InputPrivacyRule.

    ``inputPrivacyValueAllowChatParticipants#840649cf chats:Vector<long> = InputPrivacyRule``

    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/inputPrivacyValueAllowChatParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x840649CF
    TL_NAME: ClassVar[str] = "inputPrivacyValueAllowChatParticipants"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueAllowChatParticipants#840649cf chats:Vector<long> = InputPrivacyRule"

    chats: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xcf\x49\x06\x84"
        write_longs(out, self.chats)


class InputPrivacyValueDisallowChatParticipants(TLObject):
    """The form 'input privacy value disallow chat participants' of InputPrivacyRule.

    ``inputPrivacyValueDisallowChatParticipants#e94f0f86 chats:Vector<long> = InputPrivacyRule``

    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/inputPrivacyValueDisallowChatParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE94F0F86
    TL_NAME: ClassVar[str] = "inputPrivacyValueDisallowChatParticipants"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueDisallowChatParticipants#e94f0f86 chats:Vector<long> = InputPrivacyRule"

    chats: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x86\x0f\x4f\xe9"
        write_longs(out, self.chats)


class InputPrivacyValueAllowCloseFriends(TLObject):
    """The form 'input privacy value allow close friends' of InputPrivacyRule.

    ``inputPrivacyValueAllowCloseFriends#2f453e49 = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueAllowCloseFriends
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2F453E49
    TL_NAME: ClassVar[str] = "inputPrivacyValueAllowCloseFriends"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueAllowCloseFriends#2f453e49 = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x49\x3e\x45\x2f"


class InputPrivacyValueAllowPremium(TLObject):
    """The form 'input privacy value allow premium' of InputPrivacyRule.

    ``inputPrivacyValueAllowPremium#77cdc9f1 = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueAllowPremium
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77CDC9F1
    TL_NAME: ClassVar[str] = "inputPrivacyValueAllowPremium"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueAllowPremium#77cdc9f1 = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf1\xc9\xcd\x77"


class InputPrivacyValueAllowBots(TLObject):
    """The form 'input privacy value allow bots' of InputPrivacyRule.

    ``inputPrivacyValueAllowBots#5a4fcce5 = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueAllowBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5A4FCCE5
    TL_NAME: ClassVar[str] = "inputPrivacyValueAllowBots"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueAllowBots#5a4fcce5 = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe5\xcc\x4f\x5a"


class InputPrivacyValueDisallowBots(TLObject):
    """The form 'input privacy value disallow bots' of InputPrivacyRule.

    ``inputPrivacyValueDisallowBots#c4e57915 = InputPrivacyRule``

    https://core.telegram.org/constructor/inputPrivacyValueDisallowBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4E57915
    TL_NAME: ClassVar[str] = "inputPrivacyValueDisallowBots"
    TL_TYPE: ClassVar[str] = "InputPrivacyRule"
    TL: ClassVar[str] = "inputPrivacyValueDisallowBots#c4e57915 = InputPrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x15\x79\xe5\xc4"


TypeInputPrivacyRule: TypeAlias = InputPrivacyValueAllowContacts | InputPrivacyValueAllowAll | InputPrivacyValueAllowUsers | InputPrivacyValueDisallowContacts | InputPrivacyValueDisallowAll | InputPrivacyValueDisallowUsers | InputPrivacyValueAllowChatParticipants | InputPrivacyValueDisallowChatParticipants | InputPrivacyValueAllowCloseFriends | InputPrivacyValueAllowPremium | InputPrivacyValueAllowBots | InputPrivacyValueDisallowBots
"""``InputPrivacyRule``: https://core.telegram.org/type/InputPrivacyRule"""


class InputStickerSetEmpty(TLObject):
    """The form 'empty' of InputStickerSet.

    ``inputStickerSetEmpty#ffb62b95 = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFB62B95
    TL_NAME: ClassVar[str] = "inputStickerSetEmpty"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetEmpty#ffb62b95 = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\x2b\xb6\xff"


class InputStickerSetID(TLObject):
    """The form 'id' of InputStickerSet.

    ``inputStickerSetID#9de7a269 id:long access_hash:long = InputStickerSet``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputStickerSetID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9DE7A269
    TL_NAME: ClassVar[str] = "inputStickerSetID"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetID#9de7a269 id:long access_hash:long = InputStickerSet"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x9DE7A269, self.id, self.access_hash)


class InputStickerSetShortName(TLObject):
    """The form 'short name' of InputStickerSet.

    ``inputStickerSetShortName#861cc8a0 short_name:string = InputStickerSet``

    :param short_name: The name used in links.

    https://core.telegram.org/constructor/inputStickerSetShortName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x861CC8A0
    TL_NAME: ClassVar[str] = "inputStickerSetShortName"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetShortName#861cc8a0 short_name:string = InputStickerSet"

    short_name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\xc8\x1c\x86"
        write_str(out, self.short_name)


class InputStickerSetAnimatedEmoji(TLObject):
    """The form 'animated emoji' of InputStickerSet.

    ``inputStickerSetAnimatedEmoji#028703c8 = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetAnimatedEmoji
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x028703C8
    TL_NAME: ClassVar[str] = "inputStickerSetAnimatedEmoji"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetAnimatedEmoji#028703c8 = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc8\x03\x87\x02"


class InputStickerSetDice(TLObject):
    """The form 'dice' of InputStickerSet.

    ``inputStickerSetDice#e67f520e emoticon:string = InputStickerSet``

    :param emoticon: The emoji.

    https://core.telegram.org/constructor/inputStickerSetDice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE67F520E
    TL_NAME: ClassVar[str] = "inputStickerSetDice"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetDice#e67f520e emoticon:string = InputStickerSet"

    emoticon: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x0e\x52\x7f\xe6"
        write_str(out, self.emoticon)


class InputStickerSetAnimatedEmojiAnimations(TLObject):
    """The form 'animated emoji animations' of InputStickerSet.

    ``inputStickerSetAnimatedEmojiAnimations#0cde3739 = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetAnimatedEmojiAnimations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0CDE3739
    TL_NAME: ClassVar[str] = "inputStickerSetAnimatedEmojiAnimations"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetAnimatedEmojiAnimations#0cde3739 = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\x37\xde\x0c"


class InputStickerSetPremiumGifts(TLObject):
    """The form 'premium gifts' of InputStickerSet.

    ``inputStickerSetPremiumGifts#c88b3b02 = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetPremiumGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC88B3B02
    TL_NAME: ClassVar[str] = "inputStickerSetPremiumGifts"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetPremiumGifts#c88b3b02 = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\x02\x3b\x8b\xc8"


class InputStickerSetEmojiGenericAnimations(TLObject):
    """The form 'emoji generic animations' of InputStickerSet.

    ``inputStickerSetEmojiGenericAnimations#04c4d4ce = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetEmojiGenericAnimations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x04C4D4CE
    TL_NAME: ClassVar[str] = "inputStickerSetEmojiGenericAnimations"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetEmojiGenericAnimations#04c4d4ce = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\xce\xd4\xc4\x04"


class InputStickerSetEmojiDefaultStatuses(TLObject):
    """The form 'emoji default statuses' of InputStickerSet.

    ``inputStickerSetEmojiDefaultStatuses#29d0f5ee = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetEmojiDefaultStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x29D0F5EE
    TL_NAME: ClassVar[str] = "inputStickerSetEmojiDefaultStatuses"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetEmojiDefaultStatuses#29d0f5ee = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\xf5\xd0\x29"


class InputStickerSetEmojiDefaultTopicIcons(TLObject):
    """The form 'emoji default topic icons' of InputStickerSet.

    ``inputStickerSetEmojiDefaultTopicIcons#44c1f8e9 = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetEmojiDefaultTopicIcons
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x44C1F8E9
    TL_NAME: ClassVar[str] = "inputStickerSetEmojiDefaultTopicIcons"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetEmojiDefaultTopicIcons#44c1f8e9 = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe9\xf8\xc1\x44"


class InputStickerSetEmojiChannelDefaultStatuses(TLObject):
    """The form 'emoji channel default statuses' of InputStickerSet.

    ``inputStickerSetEmojiChannelDefaultStatuses#49748553 = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetEmojiChannelDefaultStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x49748553
    TL_NAME: ClassVar[str] = "inputStickerSetEmojiChannelDefaultStatuses"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetEmojiChannelDefaultStatuses#49748553 = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\x53\x85\x74\x49"


class InputStickerSetTonGifts(TLObject):
    """The form 'ton gifts' of InputStickerSet.

    ``inputStickerSetTonGifts#1cf671a0 = InputStickerSet``

    https://core.telegram.org/constructor/inputStickerSetTonGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CF671A0
    TL_NAME: ClassVar[str] = "inputStickerSetTonGifts"
    TL_TYPE: ClassVar[str] = "InputStickerSet"
    TL: ClassVar[str] = "inputStickerSetTonGifts#1cf671a0 = InputStickerSet"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\x71\xf6\x1c"


TypeInputStickerSet: TypeAlias = InputStickerSetEmpty | InputStickerSetID | InputStickerSetShortName | InputStickerSetAnimatedEmoji | InputStickerSetDice | InputStickerSetAnimatedEmojiAnimations | InputStickerSetPremiumGifts | InputStickerSetEmojiGenericAnimations | InputStickerSetEmojiDefaultStatuses | InputStickerSetEmojiDefaultTopicIcons | InputStickerSetEmojiChannelDefaultStatuses | InputStickerSetTonGifts
"""``InputStickerSet``: https://core.telegram.org/type/InputStickerSet"""


class InputChannelEmpty(TLObject):
    """The form 'empty' of InputChannel.

    ``inputChannelEmpty#ee8c1e86 = InputChannel``

    https://core.telegram.org/constructor/inputChannelEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEE8C1E86
    TL_NAME: ClassVar[str] = "inputChannelEmpty"
    TL_TYPE: ClassVar[str] = "InputChannel"
    TL: ClassVar[str] = "inputChannelEmpty#ee8c1e86 = InputChannel"

    def write_to(self, out: bytearray) -> None:
        out += b"\x86\x1e\x8c\xee"


class InputChannel(TLObject):
    """The ordinary form of InputChannel.

    ``inputChannel#f35aec28 channel_id:long access_hash:long = InputChannel``

    :param channel_id: Id of the channel or supergroup.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF35AEC28
    TL_NAME: ClassVar[str] = "inputChannel"
    TL_TYPE: ClassVar[str] = "InputChannel"
    TL: ClassVar[str] = "inputChannel#f35aec28 channel_id:long access_hash:long = InputChannel"

    channel_id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xF35AEC28, self.channel_id, self.access_hash)


class InputChannelFromMessage(TLObject):
    """The form 'from message' of InputChannel.

    ``inputChannelFromMessage#5b934f9d peer:InputPeer msg_id:int channel_id:long = InputChannel``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.
    :param channel_id: Id of the channel or supergroup.

    https://core.telegram.org/constructor/inputChannelFromMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5B934F9D
    TL_NAME: ClassVar[str] = "inputChannelFromMessage"
    TL_TYPE: ClassVar[str] = "InputChannel"
    TL: ClassVar[str] = "inputChannelFromMessage#5b934f9d peer:InputPeer msg_id:int channel_id:long = InputChannel"

    peer: TypeInputPeer
    msg_id: int
    channel_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\x4f\x93\x5b"
        self.peer.write_to(out)
        out += pack_iq(self.msg_id, self.channel_id)


TypeInputChannel: TypeAlias = InputChannelEmpty | InputChannel | InputChannelFromMessage
"""``InputChannel``: https://core.telegram.org/type/InputChannel"""


class InputBotInlineMessageMediaAuto(TLObject):
    """The form 'media auto' of InputBotInlineMessage.

    ``inputBotInlineMessageMediaAuto#3380c786 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param invert_media: Show the media above the text.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageMediaAuto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3380C786
    TL_NAME: ClassVar[str] = "inputBotInlineMessageMediaAuto"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageMediaAuto#3380c786 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    message: str
    invert_media: bool = False
    entities: list[_root.TypeMessageEntity] | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.invert_media:
            flags |= 8
        if self.entities is not None:
            flags |= 2
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x3380C786, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageText(TLObject):
    """The form 'text' of InputBotInlineMessage.

    ``inputBotInlineMessageText#3dcd7a87 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param no_webpage: Do not show a preview of links.
    :param invert_media: Show the media above the text.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageText
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DCD7A87
    TL_NAME: ClassVar[str] = "inputBotInlineMessageText"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageText#3dcd7a87 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    message: str
    no_webpage: bool = False
    invert_media: bool = False
    entities: list[_root.TypeMessageEntity] | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_webpage:
            flags |= 1
        if self.invert_media:
            flags |= 8
        if self.entities is not None:
            flags |= 2
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x3DCD7A87, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageMediaGeo(TLObject):
    """The form 'media geo' of InputBotInlineMessage.

    ``inputBotInlineMessageMediaGeo#96929a85 flags:# geo_point:InputGeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param geo_point: The place, as latitude and longitude.
    :param heading: The heading.
    :param period: How long it lasts, in seconds.
    :param proximity_notification_radius: The proximity notification radius.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageMediaGeo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x96929A85
    TL_NAME: ClassVar[str] = "inputBotInlineMessageMediaGeo"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageMediaGeo#96929a85 flags:# geo_point:InputGeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    geo_point: TypeInputGeoPoint
    heading: int | None = None
    period: int | None = None
    proximity_notification_radius: int | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.heading is not None:
            flags |= 1
        if self.period is not None:
            flags |= 2
        if self.proximity_notification_radius is not None:
            flags |= 8
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x96929A85, flags)
        self.geo_point.write_to(out)
        if self.heading is not None:
            out += pack_i(self.heading)
        if self.period is not None:
            out += pack_i(self.period)
        if self.proximity_notification_radius is not None:
            out += pack_i(self.proximity_notification_radius)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageMediaVenue(TLObject):
    """The form 'media venue' of InputBotInlineMessage.

    ``inputBotInlineMessageMediaVenue#417bbf11 flags:# geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param geo_point: The place, as latitude and longitude.
    :param title: The title.
    :param address: The postal address.
    :param provider: The provider.
    :param venue_id: The venue id.
    :param venue_type: The venue type.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageMediaVenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x417BBF11
    TL_NAME: ClassVar[str] = "inputBotInlineMessageMediaVenue"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageMediaVenue#417bbf11 flags:# geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    geo_point: TypeInputGeoPoint
    title: str
    address: str
    provider: str
    venue_id: str
    venue_type: str
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x417BBF11, flags)
        self.geo_point.write_to(out)
        write_str(out, self.title)
        write_str(out, self.address)
        write_str(out, self.provider)
        write_str(out, self.venue_id)
        write_str(out, self.venue_type)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageMediaContact(TLObject):
    """The form 'media contact' of InputBotInlineMessage.

    ``inputBotInlineMessageMediaContact#a6edbffd flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param phone_number: The phone number, with country prefix.
    :param first_name: The first name.
    :param last_name: The last name.
    :param vcard: The vcard.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageMediaContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA6EDBFFD
    TL_NAME: ClassVar[str] = "inputBotInlineMessageMediaContact"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageMediaContact#a6edbffd flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    phone_number: str
    first_name: str
    last_name: str
    vcard: str
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0xA6EDBFFD, flags)
        write_str(out, self.phone_number)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        write_str(out, self.vcard)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageGame(TLObject):
    """The form 'game' of InputBotInlineMessage.

    ``inputBotInlineMessageGame#4b425864 flags:# reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageGame
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B425864
    TL_NAME: ClassVar[str] = "inputBotInlineMessageGame"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageGame#4b425864 flags:# reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0x4B425864, flags)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageMediaInvoice(TLObject):
    """The form 'media invoice' of InputBotInlineMessage.

    ``inputBotInlineMessageMediaInvoice#d7e78225 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param invoice: The invoice.
    :param payload: The payload.
    :param provider: The provider.
    :param provider_data: The provider data.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageMediaInvoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD7E78225
    TL_NAME: ClassVar[str] = "inputBotInlineMessageMediaInvoice"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageMediaInvoice#d7e78225 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    title: str
    description: str
    invoice: _root.TypeInvoice
    payload: bytes
    provider: str
    provider_data: _root.TypeDataJSON
    photo: TypeInputWebDocument | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.photo is not None:
            flags |= 1
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0xD7E78225, flags)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        self.invoice.write_to(out)
        write_bytes(out, self.payload)
        write_str(out, self.provider)
        self.provider_data.write_to(out)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageMediaWebPage(TLObject):
    """The form 'media web page' of InputBotInlineMessage.

    ``inputBotInlineMessageMediaWebPage#bddcc510 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true optional:flags.6?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage``

    :param invert_media: Show the media above the text.
    :param force_large_media: Whether this applies: force large media.
    :param force_small_media: Whether this applies: force small media.
    :param optional: Whether this applies: optional.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param url: The address.
    :param reply_markup: The buttons under the message or instead of the keyboard.

    https://core.telegram.org/constructor/inputBotInlineMessageMediaWebPage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDDCC510
    TL_NAME: ClassVar[str] = "inputBotInlineMessageMediaWebPage"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageMediaWebPage#bddcc510 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true optional:flags.6?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage"

    message: str
    url: str
    invert_media: bool = False
    force_large_media: bool = False
    force_small_media: bool = False
    optional: bool = False
    entities: list[_root.TypeMessageEntity] | None = None
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.invert_media:
            flags |= 8
        if self.force_large_media:
            flags |= 0x10
        if self.force_small_media:
            flags |= 0x20
        if self.optional:
            flags |= 0x40
        if self.entities is not None:
            flags |= 2
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0xBDDCC510, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        write_str(out, self.url)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)


class InputBotInlineMessageRichMessage(TLObject):
    """The form 'rich message' of InputBotInlineMessage.

    ``inputBotInlineMessageRichMessage#b43df56c flags:# reply_markup:flags.2?ReplyMarkup rich_message:InputRichMessage = InputBotInlineMessage``

    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param rich_message: The rich message.

    https://core.telegram.org/constructor/inputBotInlineMessageRichMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB43DF56C
    TL_NAME: ClassVar[str] = "inputBotInlineMessageRichMessage"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessage"
    TL: ClassVar[str] = "inputBotInlineMessageRichMessage#b43df56c flags:# reply_markup:flags.2?ReplyMarkup rich_message:InputRichMessage = InputBotInlineMessage"

    rich_message: TypeInputRichMessage
    reply_markup: _root.TypeReplyMarkup | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reply_markup is not None:
            flags |= 4
        out += pack_2I(0xB43DF56C, flags)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        self.rich_message.write_to(out)


TypeInputBotInlineMessage: TypeAlias = InputBotInlineMessageMediaAuto | InputBotInlineMessageText | InputBotInlineMessageMediaGeo | InputBotInlineMessageMediaVenue | InputBotInlineMessageMediaContact | InputBotInlineMessageGame | InputBotInlineMessageMediaInvoice | InputBotInlineMessageMediaWebPage | InputBotInlineMessageRichMessage
"""``InputBotInlineMessage``: https://core.telegram.org/type/InputBotInlineMessage"""


class InputBotInlineResult(TLObject):
    """The ordinary form of InputBotInlineResult.

    ``inputBotInlineResult#88bf9319 flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?InputWebDocument content:flags.5?InputWebDocument send_message:InputBotInlineMessage = InputBotInlineResult``

    :param id: The id.
    :param type: Which kind it is.
    :param title: The title.
    :param description: The description.
    :param url: The address.
    :param thumb: The small preview.
    :param content: The content.
    :param send_message: The send message.

    https://core.telegram.org/constructor/inputBotInlineResult
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x88BF9319
    TL_NAME: ClassVar[str] = "inputBotInlineResult"
    TL_TYPE: ClassVar[str] = "InputBotInlineResult"
    TL: ClassVar[str] = "inputBotInlineResult#88bf9319 flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?InputWebDocument content:flags.5?InputWebDocument send_message:InputBotInlineMessage = InputBotInlineResult"

    id: str
    type: str
    send_message: TypeInputBotInlineMessage
    title: str | None = None
    description: str | None = None
    url: str | None = None
    thumb: TypeInputWebDocument | None = None
    content: TypeInputWebDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 2
        if self.description is not None:
            flags |= 4
        if self.url is not None:
            flags |= 8
        if self.thumb is not None:
            flags |= 0x10
        if self.content is not None:
            flags |= 0x20
        out += pack_2I(0x88BF9319, flags)
        write_str(out, self.id)
        write_str(out, self.type)
        if self.title is not None:
            write_str(out, self.title)
        if self.description is not None:
            write_str(out, self.description)
        if self.url is not None:
            write_str(out, self.url)
        if self.thumb is not None:
            self.thumb.write_to(out)
        if self.content is not None:
            self.content.write_to(out)
        self.send_message.write_to(out)


class InputBotInlineResultPhoto(TLObject):
    """The form 'photo' of InputBotInlineResult.

    ``inputBotInlineResultPhoto#a8d864a7 id:string type:string photo:InputPhoto send_message:InputBotInlineMessage = InputBotInlineResult``

    :param id: The id.
    :param type: Which kind it is.
    :param photo: The photo.
    :param send_message: The send message.

    https://core.telegram.org/constructor/inputBotInlineResultPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8D864A7
    TL_NAME: ClassVar[str] = "inputBotInlineResultPhoto"
    TL_TYPE: ClassVar[str] = "InputBotInlineResult"
    TL: ClassVar[str] = "inputBotInlineResultPhoto#a8d864a7 id:string type:string photo:InputPhoto send_message:InputBotInlineMessage = InputBotInlineResult"

    id: str
    type: str
    photo: TypeInputPhoto
    send_message: TypeInputBotInlineMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\xa7\x64\xd8\xa8"
        write_str(out, self.id)
        write_str(out, self.type)
        self.photo.write_to(out)
        self.send_message.write_to(out)


class InputBotInlineResultDocument(TLObject):
    """The form 'document' of InputBotInlineResult.

    ``inputBotInlineResultDocument#fff8fdc4 flags:# id:string type:string title:flags.1?string description:flags.2?string document:InputDocument send_message:InputBotInlineMessage = InputBotInlineResult``

    :param id: The id.
    :param type: Which kind it is.
    :param title: The title.
    :param description: The description.
    :param document: The file.
    :param send_message: The send message.

    https://core.telegram.org/constructor/inputBotInlineResultDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFF8FDC4
    TL_NAME: ClassVar[str] = "inputBotInlineResultDocument"
    TL_TYPE: ClassVar[str] = "InputBotInlineResult"
    TL: ClassVar[str] = "inputBotInlineResultDocument#fff8fdc4 flags:# id:string type:string title:flags.1?string description:flags.2?string document:InputDocument send_message:InputBotInlineMessage = InputBotInlineResult"

    id: str
    type: str
    document: TypeInputDocument
    send_message: TypeInputBotInlineMessage
    title: str | None = None
    description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 2
        if self.description is not None:
            flags |= 4
        out += pack_2I(0xFFF8FDC4, flags)
        write_str(out, self.id)
        write_str(out, self.type)
        if self.title is not None:
            write_str(out, self.title)
        if self.description is not None:
            write_str(out, self.description)
        self.document.write_to(out)
        self.send_message.write_to(out)


class InputBotInlineResultGame(TLObject):
    """The form 'game' of InputBotInlineResult.

    ``inputBotInlineResultGame#4fa417f2 id:string short_name:string send_message:InputBotInlineMessage = InputBotInlineResult``

    :param id: The id.
    :param short_name: The name used in links.
    :param send_message: The send message.

    https://core.telegram.org/constructor/inputBotInlineResultGame
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4FA417F2
    TL_NAME: ClassVar[str] = "inputBotInlineResultGame"
    TL_TYPE: ClassVar[str] = "InputBotInlineResult"
    TL: ClassVar[str] = "inputBotInlineResultGame#4fa417f2 id:string short_name:string send_message:InputBotInlineMessage = InputBotInlineResult"

    id: str
    short_name: str
    send_message: TypeInputBotInlineMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\xf2\x17\xa4\x4f"
        write_str(out, self.id)
        write_str(out, self.short_name)
        self.send_message.write_to(out)


TypeInputBotInlineResult: TypeAlias = InputBotInlineResult | InputBotInlineResultPhoto | InputBotInlineResultDocument | InputBotInlineResultGame
"""``InputBotInlineResult``: https://core.telegram.org/type/InputBotInlineResult"""


class InputBotInlineMessageID(TLObject):
    """The ordinary form of InputBotInlineMessageID.

    ``inputBotInlineMessageID#890c3d89 dc_id:int id:long access_hash:long = InputBotInlineMessageID``

    :param dc_id: The number of the data centre.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputBotInlineMessageID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x890C3D89
    TL_NAME: ClassVar[str] = "inputBotInlineMessageID"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessageID"
    TL: ClassVar[str] = "inputBotInlineMessageID#890c3d89 dc_id:int id:long access_hash:long = InputBotInlineMessageID"

    dc_id: int
    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii2q(0x890C3D89, self.dc_id, self.id, self.access_hash)


class InputBotInlineMessageID64(TLObject):
    """The form '64' of InputBotInlineMessageID.

    ``inputBotInlineMessageID64#b6d915d7 dc_id:int owner_id:long id:int access_hash:long = InputBotInlineMessageID``

    :param dc_id: The number of the data centre.
    :param owner_id: Id of the owner.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputBotInlineMessageID64
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6D915D7
    TL_NAME: ClassVar[str] = "inputBotInlineMessageID64"
    TL_TYPE: ClassVar[str] = "InputBotInlineMessageID"
    TL: ClassVar[str] = "inputBotInlineMessageID64#b6d915d7 dc_id:int owner_id:long id:int access_hash:long = InputBotInlineMessageID"

    dc_id: int
    owner_id: int
    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiqiq(0xB6D915D7, self.dc_id, self.owner_id, self.id, self.access_hash)


TypeInputBotInlineMessageID: TypeAlias = InputBotInlineMessageID | InputBotInlineMessageID64
"""``InputBotInlineMessageID``: https://core.telegram.org/type/InputBotInlineMessageID"""


class InputStickeredMediaPhoto(TLObject):
    """The form 'photo' of InputStickeredMedia.

    ``inputStickeredMediaPhoto#4a992157 id:InputPhoto = InputStickeredMedia``

    :param id: The id.

    https://core.telegram.org/constructor/inputStickeredMediaPhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4A992157
    TL_NAME: ClassVar[str] = "inputStickeredMediaPhoto"
    TL_TYPE: ClassVar[str] = "InputStickeredMedia"
    TL: ClassVar[str] = "inputStickeredMediaPhoto#4a992157 id:InputPhoto = InputStickeredMedia"

    id: TypeInputPhoto

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\x21\x99\x4a"
        self.id.write_to(out)


class InputStickeredMediaDocument(TLObject):
    """The form 'document' of InputStickeredMedia.

    ``inputStickeredMediaDocument#0438865b id:InputDocument = InputStickeredMedia``

    :param id: The id.

    https://core.telegram.org/constructor/inputStickeredMediaDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0438865B
    TL_NAME: ClassVar[str] = "inputStickeredMediaDocument"
    TL_TYPE: ClassVar[str] = "InputStickeredMedia"
    TL: ClassVar[str] = "inputStickeredMediaDocument#0438865b id:InputDocument = InputStickeredMedia"

    id: TypeInputDocument

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\x86\x38\x04"
        self.id.write_to(out)


TypeInputStickeredMedia: TypeAlias = InputStickeredMediaPhoto | InputStickeredMediaDocument
"""``InputStickeredMedia``: https://core.telegram.org/type/InputStickeredMedia"""


class InputGameID(TLObject):
    """The form 'id' of InputGame.

    ``inputGameID#032c3e77 id:long access_hash:long = InputGame``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputGameID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x032C3E77
    TL_NAME: ClassVar[str] = "inputGameID"
    TL_TYPE: ClassVar[str] = "InputGame"
    TL: ClassVar[str] = "inputGameID#032c3e77 id:long access_hash:long = InputGame"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x032C3E77, self.id, self.access_hash)


class InputGameShortName(TLObject):
    """The form 'short name' of InputGame.

    ``inputGameShortName#c331e80a bot_id:InputUser short_name:string = InputGame``

    :param bot_id: The bot id.
    :param short_name: The name used in links.

    https://core.telegram.org/constructor/inputGameShortName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC331E80A
    TL_NAME: ClassVar[str] = "inputGameShortName"
    TL_TYPE: ClassVar[str] = "InputGame"
    TL: ClassVar[str] = "inputGameShortName#c331e80a bot_id:InputUser short_name:string = InputGame"

    bot_id: TypeInputUser
    short_name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\xe8\x31\xc3"
        self.bot_id.write_to(out)
        write_str(out, self.short_name)


TypeInputGame: TypeAlias = InputGameID | InputGameShortName
"""``InputGame``: https://core.telegram.org/type/InputGame"""


class InputWebDocument(TLObject):
    """The ordinary form of InputWebDocument.

    ``inputWebDocument#9bed434d url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = InputWebDocument``

    :param url: The address.
    :param size: The size, in bytes.
    :param mime_type: The kind of file, such as image/png.
    :param attributes: Further properties: file name, duration, size of the picture and so on.

    https://core.telegram.org/constructor/inputWebDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9BED434D
    TL_NAME: ClassVar[str] = "inputWebDocument"
    TL_TYPE: ClassVar[str] = "InputWebDocument"
    TL: ClassVar[str] = "inputWebDocument#9bed434d url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = InputWebDocument"

    url: str
    size: int
    mime_type: str
    attributes: list[_root.TypeDocumentAttribute]

    def write_to(self, out: bytearray) -> None:
        out += b"\x4d\x43\xed\x9b"
        write_str(out, self.url)
        out += pack_i(self.size)
        write_str(out, self.mime_type)
        write_objects(out, self.attributes)


TypeInputWebDocument: TypeAlias = InputWebDocument
"""``InputWebDocument``: https://core.telegram.org/type/InputWebDocument"""


class InputWebFileLocation(TLObject):
    """The ordinary form of InputWebFileLocation.

    ``inputWebFileLocation#c239d686 url:string access_hash:long = InputWebFileLocation``

    :param url: The address.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputWebFileLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC239D686
    TL_NAME: ClassVar[str] = "inputWebFileLocation"
    TL_TYPE: ClassVar[str] = "InputWebFileLocation"
    TL: ClassVar[str] = "inputWebFileLocation#c239d686 url:string access_hash:long = InputWebFileLocation"

    url: str
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x86\xd6\x39\xc2"
        write_str(out, self.url)
        out += pack_q(self.access_hash)


class InputWebFileGeoPointLocation(TLObject):
    """The form 'input web file geo point location' of InputWebFileLocation.

    ``inputWebFileGeoPointLocation#9f2221c9 geo_point:InputGeoPoint access_hash:long w:int h:int zoom:int scale:int = InputWebFileLocation``

    :param geo_point: The place, as latitude and longitude.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param zoom: The zoom.
    :param scale: The scale.

    https://core.telegram.org/constructor/inputWebFileGeoPointLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F2221C9
    TL_NAME: ClassVar[str] = "inputWebFileGeoPointLocation"
    TL_TYPE: ClassVar[str] = "InputWebFileLocation"
    TL: ClassVar[str] = "inputWebFileGeoPointLocation#9f2221c9 geo_point:InputGeoPoint access_hash:long w:int h:int zoom:int scale:int = InputWebFileLocation"

    geo_point: TypeInputGeoPoint
    access_hash: int
    w: int
    h: int
    zoom: int
    scale: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\x21\x22\x9f"
        self.geo_point.write_to(out)
        out += pack_q4i(self.access_hash, self.w, self.h, self.zoom, self.scale)


class InputWebFileAudioAlbumThumbLocation(TLObject):
    """The form 'input web file audio album thumb location' of InputWebFileLocation.

    ``inputWebFileAudioAlbumThumbLocation#f46fe924 flags:# small:flags.2?true document:flags.0?InputDocument title:flags.1?string performer:flags.1?string = InputWebFileLocation``

    :param small: Whether this applies: small.
    :param document: The file.
    :param title: The title.
    :param performer: The performer.

    https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF46FE924
    TL_NAME: ClassVar[str] = "inputWebFileAudioAlbumThumbLocation"
    TL_TYPE: ClassVar[str] = "InputWebFileLocation"
    TL: ClassVar[str] = "inputWebFileAudioAlbumThumbLocation#f46fe924 flags:# small:flags.2?true document:flags.0?InputDocument title:flags.1?string performer:flags.1?string = InputWebFileLocation"

    small: bool = False
    document: TypeInputDocument | None = None
    title: str | None = None
    performer: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.small:
            flags |= 4
        if self.document is not None:
            flags |= 1
        if self.title is not None or self.performer is not None:
            flags |= 2
        out += pack_2I(0xF46FE924, flags)
        if self.document is not None:
            self.document.write_to(out)
        if flags & 2:
            write_str(out, self.title)
        if flags & 2:
            write_str(out, self.performer)


TypeInputWebFileLocation: TypeAlias = InputWebFileLocation | InputWebFileGeoPointLocation | InputWebFileAudioAlbumThumbLocation
"""``InputWebFileLocation``: https://core.telegram.org/type/InputWebFileLocation"""


class InputPaymentCredentialsSaved(TLObject):
    """The form 'saved' of InputPaymentCredentials.

    ``inputPaymentCredentialsSaved#c10eb2cf id:string tmp_password:bytes = InputPaymentCredentials``

    :param id: The id.
    :param tmp_password: The tmp password.

    https://core.telegram.org/constructor/inputPaymentCredentialsSaved
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC10EB2CF
    TL_NAME: ClassVar[str] = "inputPaymentCredentialsSaved"
    TL_TYPE: ClassVar[str] = "InputPaymentCredentials"
    TL: ClassVar[str] = "inputPaymentCredentialsSaved#c10eb2cf id:string tmp_password:bytes = InputPaymentCredentials"
    _SECRET = frozenset({"tmp_password"})

    id: str
    tmp_password: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xcf\xb2\x0e\xc1"
        write_str(out, self.id)
        write_bytes(out, self.tmp_password)


class InputPaymentCredentials(TLObject):
    """The ordinary form of InputPaymentCredentials.

    ``inputPaymentCredentials#3417d728 flags:# save:flags.0?true data:DataJSON = InputPaymentCredentials``

    :param save: Whether this applies: save.
    :param data: The raw data.

    https://core.telegram.org/constructor/inputPaymentCredentials
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3417D728
    TL_NAME: ClassVar[str] = "inputPaymentCredentials"
    TL_TYPE: ClassVar[str] = "InputPaymentCredentials"
    TL: ClassVar[str] = "inputPaymentCredentials#3417d728 flags:# save:flags.0?true data:DataJSON = InputPaymentCredentials"

    data: _root.TypeDataJSON
    save: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.save:
            flags |= 1
        out += pack_2I(0x3417D728, flags)
        self.data.write_to(out)


class InputPaymentCredentialsApplePay(TLObject):
    """The form 'apple pay' of InputPaymentCredentials.

    ``inputPaymentCredentialsApplePay#0aa1c39f payment_data:DataJSON = InputPaymentCredentials``

    :param payment_data: The payment data.

    https://core.telegram.org/constructor/inputPaymentCredentialsApplePay
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0AA1C39F
    TL_NAME: ClassVar[str] = "inputPaymentCredentialsApplePay"
    TL_TYPE: ClassVar[str] = "InputPaymentCredentials"
    TL: ClassVar[str] = "inputPaymentCredentialsApplePay#0aa1c39f payment_data:DataJSON = InputPaymentCredentials"

    payment_data: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\x9f\xc3\xa1\x0a"
        self.payment_data.write_to(out)


class InputPaymentCredentialsGooglePay(TLObject):
    """The form 'google pay' of InputPaymentCredentials.

    ``inputPaymentCredentialsGooglePay#8ac32801 payment_token:DataJSON = InputPaymentCredentials``

    :param payment_token: The payment token.

    https://core.telegram.org/constructor/inputPaymentCredentialsGooglePay
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8AC32801
    TL_NAME: ClassVar[str] = "inputPaymentCredentialsGooglePay"
    TL_TYPE: ClassVar[str] = "InputPaymentCredentials"
    TL: ClassVar[str] = "inputPaymentCredentialsGooglePay#8ac32801 payment_token:DataJSON = InputPaymentCredentials"

    payment_token: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\x01\x28\xc3\x8a"
        self.payment_token.write_to(out)


TypeInputPaymentCredentials: TypeAlias = InputPaymentCredentialsSaved | InputPaymentCredentials | InputPaymentCredentialsApplePay | InputPaymentCredentialsGooglePay
"""``InputPaymentCredentials``: https://core.telegram.org/type/InputPaymentCredentials"""


class InputStickerSetItem(TLObject):
    """The ordinary form of InputStickerSetItem.

    ``inputStickerSetItem#32da9e9c flags:# document:InputDocument emoji:string mask_coords:flags.0?MaskCoords keywords:flags.1?string = InputStickerSetItem``

    :param document: The file.
    :param emoji: The emoji.
    :param mask_coords: The mask coords.
    :param keywords: The keywords.

    https://core.telegram.org/constructor/inputStickerSetItem
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x32DA9E9C
    TL_NAME: ClassVar[str] = "inputStickerSetItem"
    TL_TYPE: ClassVar[str] = "InputStickerSetItem"
    TL: ClassVar[str] = "inputStickerSetItem#32da9e9c flags:# document:InputDocument emoji:string mask_coords:flags.0?MaskCoords keywords:flags.1?string = InputStickerSetItem"

    document: TypeInputDocument
    emoji: str
    mask_coords: _root.TypeMaskCoords | None = None
    keywords: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.mask_coords is not None:
            flags |= 1
        if self.keywords is not None:
            flags |= 2
        out += pack_2I(0x32DA9E9C, flags)
        self.document.write_to(out)
        write_str(out, self.emoji)
        if self.mask_coords is not None:
            self.mask_coords.write_to(out)
        if self.keywords is not None:
            write_str(out, self.keywords)


TypeInputStickerSetItem: TypeAlias = InputStickerSetItem
"""``InputStickerSetItem``: https://core.telegram.org/type/InputStickerSetItem"""


class InputPhoneCall(TLObject):
    """The ordinary form of InputPhoneCall.

    ``inputPhoneCall#1e36fded id:long access_hash:long = InputPhoneCall``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputPhoneCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E36FDED
    TL_NAME: ClassVar[str] = "inputPhoneCall"
    TL_TYPE: ClassVar[str] = "InputPhoneCall"
    TL: ClassVar[str] = "inputPhoneCall#1e36fded id:long access_hash:long = InputPhoneCall"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x1E36FDED, self.id, self.access_hash)


TypeInputPhoneCall: TypeAlias = InputPhoneCall
"""``InputPhoneCall``: https://core.telegram.org/type/InputPhoneCall"""


class InputSingleMedia(TLObject):
    """The ordinary form of InputSingleMedia.

    ``inputSingleMedia#1cc6e91f flags:# media:InputMedia random_id:long message:string entities:flags.0?Vector<MessageEntity> = InputSingleMedia``

    :param media: The attached media.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.

    https://core.telegram.org/constructor/inputSingleMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CC6E91F
    TL_NAME: ClassVar[str] = "inputSingleMedia"
    TL_TYPE: ClassVar[str] = "InputSingleMedia"
    TL: ClassVar[str] = "inputSingleMedia#1cc6e91f flags:# media:InputMedia random_id:long message:string entities:flags.0?Vector<MessageEntity> = InputSingleMedia"

    media: TypeInputMedia
    random_id: int
    message: str
    entities: list[_root.TypeMessageEntity] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.entities is not None:
            flags |= 1
        out += pack_2I(0x1CC6E91F, flags)
        self.media.write_to(out)
        out += pack_q(self.random_id)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)


TypeInputSingleMedia: TypeAlias = InputSingleMedia
"""``InputSingleMedia``: https://core.telegram.org/type/InputSingleMedia"""


class InputMessageID(TLObject):
    """The form 'id' of InputMessage.

    ``inputMessageID#a676a322 id:int = InputMessage``

    :param id: The id.

    https://core.telegram.org/constructor/inputMessageID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA676A322
    TL_NAME: ClassVar[str] = "inputMessageID"
    TL_TYPE: ClassVar[str] = "InputMessage"
    TL: ClassVar[str] = "inputMessageID#a676a322 id:int = InputMessage"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xA676A322, self.id)


class InputMessageReplyTo(TLObject):
    """The form 'reply to' of InputMessage.

    ``inputMessageReplyTo#bad88395 id:int = InputMessage``

    :param id: The id.

    https://core.telegram.org/constructor/inputMessageReplyTo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBAD88395
    TL_NAME: ClassVar[str] = "inputMessageReplyTo"
    TL_TYPE: ClassVar[str] = "InputMessage"
    TL: ClassVar[str] = "inputMessageReplyTo#bad88395 id:int = InputMessage"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xBAD88395, self.id)


class InputMessagePinned(TLObject):
    """The form 'pinned' of InputMessage.

    ``inputMessagePinned#86872538 = InputMessage``

    https://core.telegram.org/constructor/inputMessagePinned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x86872538
    TL_NAME: ClassVar[str] = "inputMessagePinned"
    TL_TYPE: ClassVar[str] = "InputMessage"
    TL: ClassVar[str] = "inputMessagePinned#86872538 = InputMessage"

    def write_to(self, out: bytearray) -> None:
        out += b"\x38\x25\x87\x86"


class InputMessageCallbackQuery(TLObject):
    """The form 'callback query' of InputMessage.

    ``inputMessageCallbackQuery#acfa1a7e id:int query_id:long = InputMessage``

    :param id: The id.
    :param query_id: Id of the query that is answered.

    https://core.telegram.org/constructor/inputMessageCallbackQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xACFA1A7E
    TL_NAME: ClassVar[str] = "inputMessageCallbackQuery"
    TL_TYPE: ClassVar[str] = "InputMessage"
    TL: ClassVar[str] = "inputMessageCallbackQuery#acfa1a7e id:int query_id:long = InputMessage"

    id: int
    query_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0xACFA1A7E, self.id, self.query_id)


TypeInputMessage: TypeAlias = InputMessageID | InputMessageReplyTo | InputMessagePinned | InputMessageCallbackQuery
"""``InputMessage``: https://core.telegram.org/type/InputMessage"""


class InputDialogPeer(TLObject):
    """The ordinary form of InputDialogPeer.

    ``inputDialogPeer#fcaafeb7 peer:InputPeer = InputDialogPeer``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/inputDialogPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFCAAFEB7
    TL_NAME: ClassVar[str] = "inputDialogPeer"
    TL_TYPE: ClassVar[str] = "InputDialogPeer"
    TL: ClassVar[str] = "inputDialogPeer#fcaafeb7 peer:InputPeer = InputDialogPeer"

    peer: TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\xfe\xaa\xfc"
        self.peer.write_to(out)


class InputDialogPeerFolder(TLObject):
    """The form 'folder' of InputDialogPeer.

    ``inputDialogPeerFolder#64600527 folder_id:int = InputDialogPeer``

    :param folder_id: The folder: 0 is the main list, 1 the archive.

    https://core.telegram.org/constructor/inputDialogPeerFolder
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64600527
    TL_NAME: ClassVar[str] = "inputDialogPeerFolder"
    TL_TYPE: ClassVar[str] = "InputDialogPeer"
    TL: ClassVar[str] = "inputDialogPeerFolder#64600527 folder_id:int = InputDialogPeer"

    folder_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x64600527, self.folder_id)


class InputDialogPeerCommunity(TLObject):
    """The form 'community' of InputDialogPeer.

    ``inputDialogPeerCommunity#69ef72c4 community:InputChannel = InputDialogPeer``

    :param community: The community.

    https://core.telegram.org/constructor/inputDialogPeerCommunity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69EF72C4
    TL_NAME: ClassVar[str] = "inputDialogPeerCommunity"
    TL_TYPE: ClassVar[str] = "InputDialogPeer"
    TL: ClassVar[str] = "inputDialogPeerCommunity#69ef72c4 community:InputChannel = InputDialogPeer"

    community: TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\x72\xef\x69"
        self.community.write_to(out)


TypeInputDialogPeer: TypeAlias = InputDialogPeer | InputDialogPeerFolder | InputDialogPeerCommunity
"""``InputDialogPeer``: https://core.telegram.org/type/InputDialogPeer"""


class InputClientProxy(TLObject):
    """The ordinary form of InputClientProxy.

    ``inputClientProxy#75588b3f address:string port:int = InputClientProxy``

    :param address: The postal address.
    :param port: The port.

    https://core.telegram.org/constructor/inputClientProxy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x75588B3F
    TL_NAME: ClassVar[str] = "inputClientProxy"
    TL_TYPE: ClassVar[str] = "InputClientProxy"
    TL: ClassVar[str] = "inputClientProxy#75588b3f address:string port:int = InputClientProxy"

    address: str
    port: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\x8b\x58\x75"
        write_str(out, self.address)
        out += pack_i(self.port)


TypeInputClientProxy: TypeAlias = InputClientProxy
"""``InputClientProxy``: https://core.telegram.org/type/InputClientProxy"""


class InputSecureFileUploaded(TLObject):
    """The form 'uploaded' of InputSecureFile.

    ``inputSecureFileUploaded#3334b0f0 id:long parts:int md5_checksum:string file_hash:bytes secret:bytes = InputSecureFile``

    :param id: The id.
    :param parts: The parts.
    :param md5_checksum: The md 5 checksum.
    :param file_hash: The checksum of the file.
    :param secret: The secret.

    https://core.telegram.org/constructor/inputSecureFileUploaded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3334B0F0
    TL_NAME: ClassVar[str] = "inputSecureFileUploaded"
    TL_TYPE: ClassVar[str] = "InputSecureFile"
    TL: ClassVar[str] = "inputSecureFileUploaded#3334b0f0 id:long parts:int md5_checksum:string file_hash:bytes secret:bytes = InputSecureFile"
    _SECRET = frozenset({"secret"})

    id: int
    parts: int
    md5_checksum: str
    file_hash: bytes
    secret: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0x3334B0F0, self.id, self.parts)
        write_str(out, self.md5_checksum)
        write_bytes(out, self.file_hash)
        write_bytes(out, self.secret)


class InputSecureFile(TLObject):
    """The ordinary form of InputSecureFile.

    ``inputSecureFile#5367e5be id:long access_hash:long = InputSecureFile``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputSecureFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5367E5BE
    TL_NAME: ClassVar[str] = "inputSecureFile"
    TL_TYPE: ClassVar[str] = "InputSecureFile"
    TL: ClassVar[str] = "inputSecureFile#5367e5be id:long access_hash:long = InputSecureFile"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x5367E5BE, self.id, self.access_hash)


TypeInputSecureFile: TypeAlias = InputSecureFileUploaded | InputSecureFile
"""``InputSecureFile``: https://core.telegram.org/type/InputSecureFile"""


class InputSecureValue(TLObject):
    """The ordinary form of InputSecureValue.

    ``inputSecureValue#db21d0a7 flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?InputSecureFile reverse_side:flags.2?InputSecureFile selfie:flags.3?InputSecureFile translation:flags.6?Vector<InputSecureFile> files:flags.4?Vector<InputSecureFile> plain_data:flags.5?SecurePlainData = InputSecureValue``

    :param type: Which kind it is.
    :param data: The raw data.
    :param front_side: The front side.
    :param reverse_side: The reverse side.
    :param selfie: The selfie.
    :param translation: The translation.
    :param files: The files.
    :param plain_data: The plain data.

    https://core.telegram.org/constructor/inputSecureValue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB21D0A7
    TL_NAME: ClassVar[str] = "inputSecureValue"
    TL_TYPE: ClassVar[str] = "InputSecureValue"
    TL: ClassVar[str] = "inputSecureValue#db21d0a7 flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?InputSecureFile reverse_side:flags.2?InputSecureFile selfie:flags.3?InputSecureFile translation:flags.6?Vector<InputSecureFile> files:flags.4?Vector<InputSecureFile> plain_data:flags.5?SecurePlainData = InputSecureValue"

    type: _root.TypeSecureValueType
    data: _root.TypeSecureData | None = None
    front_side: TypeInputSecureFile | None = None
    reverse_side: TypeInputSecureFile | None = None
    selfie: TypeInputSecureFile | None = None
    translation: list[TypeInputSecureFile] | None = None
    files: list[TypeInputSecureFile] | None = None
    plain_data: _root.TypeSecurePlainData | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.data is not None:
            flags |= 1
        if self.front_side is not None:
            flags |= 2
        if self.reverse_side is not None:
            flags |= 4
        if self.selfie is not None:
            flags |= 8
        if self.translation is not None:
            flags |= 0x40
        if self.files is not None:
            flags |= 0x10
        if self.plain_data is not None:
            flags |= 0x20
        out += pack_2I(0xDB21D0A7, flags)
        self.type.write_to(out)
        if self.data is not None:
            self.data.write_to(out)
        if self.front_side is not None:
            self.front_side.write_to(out)
        if self.reverse_side is not None:
            self.reverse_side.write_to(out)
        if self.selfie is not None:
            self.selfie.write_to(out)
        if self.translation is not None:
            write_objects(out, self.translation)
        if self.files is not None:
            write_objects(out, self.files)
        if self.plain_data is not None:
            self.plain_data.write_to(out)


TypeInputSecureValue: TypeAlias = InputSecureValue
"""``InputSecureValue``: https://core.telegram.org/type/InputSecureValue"""


class InputCheckPasswordEmpty(TLObject):
    """The form 'input check password empty' of InputCheckPasswordSRP.

    ``inputCheckPasswordEmpty#9880f658 = InputCheckPasswordSRP``

    https://core.telegram.org/constructor/inputCheckPasswordEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9880F658
    TL_NAME: ClassVar[str] = "inputCheckPasswordEmpty"
    TL_TYPE: ClassVar[str] = "InputCheckPasswordSRP"
    TL: ClassVar[str] = "inputCheckPasswordEmpty#9880f658 = InputCheckPasswordSRP"

    def write_to(self, out: bytearray) -> None:
        out += b"\x58\xf6\x80\x98"


class InputCheckPasswordSRP(TLObject):
    """The ordinary form of InputCheckPasswordSRP.

    ``inputCheckPasswordSRP#d27ff082 srp_id:long A:bytes M1:bytes = InputCheckPasswordSRP``

    :param srp_id: Id of the srp.
    :param A: The a.
    :param M1: The m 1.

    https://core.telegram.org/constructor/inputCheckPasswordSRP
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD27FF082
    TL_NAME: ClassVar[str] = "inputCheckPasswordSRP"
    TL_TYPE: ClassVar[str] = "InputCheckPasswordSRP"
    TL: ClassVar[str] = "inputCheckPasswordSRP#d27ff082 srp_id:long A:bytes M1:bytes = InputCheckPasswordSRP"
    _SECRET = frozenset({"A", "M1"})

    srp_id: int
    A: bytes
    M1: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xD27FF082, self.srp_id)
        write_bytes(out, self.A)
        write_bytes(out, self.M1)


TypeInputCheckPasswordSRP: TypeAlias = InputCheckPasswordEmpty | InputCheckPasswordSRP
"""``InputCheckPasswordSRP``: https://core.telegram.org/type/InputCheckPasswordSRP"""


class InputAppEvent(TLObject):
    """The ordinary form of InputAppEvent.

    ``inputAppEvent#1d1b1245 time:double type:string peer:long data:JSONValue = InputAppEvent``

    :param time: The time.
    :param type: Which kind it is.
    :param peer: The chat, user or channel it concerns.
    :param data: The raw data.

    https://core.telegram.org/constructor/inputAppEvent
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1D1B1245
    TL_NAME: ClassVar[str] = "inputAppEvent"
    TL_TYPE: ClassVar[str] = "InputAppEvent"
    TL: ClassVar[str] = "inputAppEvent#1d1b1245 time:double type:string peer:long data:JSONValue = InputAppEvent"

    time: float
    type: str
    peer: int
    data: _root.TypeJSONValue

    def write_to(self, out: bytearray) -> None:
        out += pack_Id(0x1D1B1245, self.time)
        write_str(out, self.type)
        out += pack_q(self.peer)
        self.data.write_to(out)


TypeInputAppEvent: TypeAlias = InputAppEvent
"""``InputAppEvent``: https://core.telegram.org/type/InputAppEvent"""


class InputWallPaper(TLObject):
    """The ordinary form of InputWallPaper.

    ``inputWallPaper#e630b979 id:long access_hash:long = InputWallPaper``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputWallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE630B979
    TL_NAME: ClassVar[str] = "inputWallPaper"
    TL_TYPE: ClassVar[str] = "InputWallPaper"
    TL: ClassVar[str] = "inputWallPaper#e630b979 id:long access_hash:long = InputWallPaper"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xE630B979, self.id, self.access_hash)


class InputWallPaperSlug(TLObject):
    """The form 'slug' of InputWallPaper.

    ``inputWallPaperSlug#72091c80 slug:string = InputWallPaper``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputWallPaperSlug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x72091C80
    TL_NAME: ClassVar[str] = "inputWallPaperSlug"
    TL_TYPE: ClassVar[str] = "InputWallPaper"
    TL: ClassVar[str] = "inputWallPaperSlug#72091c80 slug:string = InputWallPaper"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x80\x1c\x09\x72"
        write_str(out, self.slug)


class InputWallPaperNoFile(TLObject):
    """The form 'no file' of InputWallPaper.

    ``inputWallPaperNoFile#967a462e id:long = InputWallPaper``

    :param id: The id.

    https://core.telegram.org/constructor/inputWallPaperNoFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x967A462E
    TL_NAME: ClassVar[str] = "inputWallPaperNoFile"
    TL_TYPE: ClassVar[str] = "InputWallPaper"
    TL: ClassVar[str] = "inputWallPaperNoFile#967a462e id:long = InputWallPaper"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x967A462E, self.id)


TypeInputWallPaper: TypeAlias = InputWallPaper | InputWallPaperSlug | InputWallPaperNoFile
"""``InputWallPaper``: https://core.telegram.org/type/InputWallPaper"""


class InputFolderPeer(TLObject):
    """The ordinary form of InputFolderPeer.

    ``inputFolderPeer#fbd2c296 peer:InputPeer folder_id:int = InputFolderPeer``

    :param peer: The chat, user or channel it concerns.
    :param folder_id: The folder: 0 is the main list, 1 the archive.

    https://core.telegram.org/constructor/inputFolderPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFBD2C296
    TL_NAME: ClassVar[str] = "inputFolderPeer"
    TL_TYPE: ClassVar[str] = "InputFolderPeer"
    TL: ClassVar[str] = "inputFolderPeer#fbd2c296 peer:InputPeer folder_id:int = InputFolderPeer"

    peer: TypeInputPeer
    folder_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x96\xc2\xd2\xfb"
        self.peer.write_to(out)
        out += pack_i(self.folder_id)


TypeInputFolderPeer: TypeAlias = InputFolderPeer
"""``InputFolderPeer``: https://core.telegram.org/type/InputFolderPeer"""


class InputTheme(TLObject):
    """The ordinary form of InputTheme.

    ``inputTheme#3c5693e9 id:long access_hash:long = InputTheme``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C5693E9
    TL_NAME: ClassVar[str] = "inputTheme"
    TL_TYPE: ClassVar[str] = "InputTheme"
    TL: ClassVar[str] = "inputTheme#3c5693e9 id:long access_hash:long = InputTheme"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x3C5693E9, self.id, self.access_hash)


class InputThemeSlug(TLObject):
    """The form 'slug' of InputTheme.

    ``inputThemeSlug#f5890df1 slug:string = InputTheme``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputThemeSlug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF5890DF1
    TL_NAME: ClassVar[str] = "inputThemeSlug"
    TL_TYPE: ClassVar[str] = "InputTheme"
    TL: ClassVar[str] = "inputThemeSlug#f5890df1 slug:string = InputTheme"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf1\x0d\x89\xf5"
        write_str(out, self.slug)


TypeInputTheme: TypeAlias = InputTheme | InputThemeSlug
"""``InputTheme``: https://core.telegram.org/type/InputTheme"""


class InputThemeSettings(TLObject):
    """The ordinary form of InputThemeSettings.

    ``inputThemeSettings#8fde504f flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?InputWallPaper wallpaper_settings:flags.1?WallPaperSettings = InputThemeSettings``

    :param message_colors_animated: Whether this applies: message colors animated.
    :param base_theme: The base theme.
    :param accent_color: The accent color.
    :param outbox_accent_color: The outbox accent color.
    :param message_colors: The message colors.
    :param wallpaper: The wallpaper.
    :param wallpaper_settings: The wallpaper settings.

    https://core.telegram.org/constructor/inputThemeSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FDE504F
    TL_NAME: ClassVar[str] = "inputThemeSettings"
    TL_TYPE: ClassVar[str] = "InputThemeSettings"
    TL: ClassVar[str] = "inputThemeSettings#8fde504f flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?InputWallPaper wallpaper_settings:flags.1?WallPaperSettings = InputThemeSettings"

    base_theme: _root.TypeBaseTheme
    accent_color: int
    message_colors_animated: bool = False
    outbox_accent_color: int | None = None
    message_colors: list[int] | None = None
    wallpaper: TypeInputWallPaper | None = None
    wallpaper_settings: _root.TypeWallPaperSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.message_colors_animated:
            flags |= 4
        if self.outbox_accent_color is not None:
            flags |= 8
        if self.message_colors is not None:
            flags |= 1
        if self.wallpaper is not None or self.wallpaper_settings is not None:
            flags |= 2
        out += pack_2I(0x8FDE504F, flags)
        self.base_theme.write_to(out)
        out += pack_i(self.accent_color)
        if self.outbox_accent_color is not None:
            out += pack_i(self.outbox_accent_color)
        if self.message_colors is not None:
            write_ints(out, self.message_colors)
        if flags & 2:
            write_object(out, self.wallpaper)
        if flags & 2:
            write_object(out, self.wallpaper_settings)


TypeInputThemeSettings: TypeAlias = InputThemeSettings
"""``InputThemeSettings``: https://core.telegram.org/type/InputThemeSettings"""


class InputGroupCall(TLObject):
    """The ordinary form of InputGroupCall.

    ``inputGroupCall#d8aa840f id:long access_hash:long = InputGroupCall``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD8AA840F
    TL_NAME: ClassVar[str] = "inputGroupCall"
    TL_TYPE: ClassVar[str] = "InputGroupCall"
    TL: ClassVar[str] = "inputGroupCall#d8aa840f id:long access_hash:long = InputGroupCall"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xD8AA840F, self.id, self.access_hash)


class InputGroupCallSlug(TLObject):
    """The form 'slug' of InputGroupCall.

    ``inputGroupCallSlug#fe06823f slug:string = InputGroupCall``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputGroupCallSlug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFE06823F
    TL_NAME: ClassVar[str] = "inputGroupCallSlug"
    TL_TYPE: ClassVar[str] = "InputGroupCall"
    TL: ClassVar[str] = "inputGroupCallSlug#fe06823f slug:string = InputGroupCall"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\x82\x06\xfe"
        write_str(out, self.slug)


class InputGroupCallInviteMessage(TLObject):
    """The form 'invite message' of InputGroupCall.

    ``inputGroupCallInviteMessage#8c10603f msg_id:int = InputGroupCall``

    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/inputGroupCallInviteMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C10603F
    TL_NAME: ClassVar[str] = "inputGroupCallInviteMessage"
    TL_TYPE: ClassVar[str] = "InputGroupCall"
    TL: ClassVar[str] = "inputGroupCallInviteMessage#8c10603f msg_id:int = InputGroupCall"

    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x8C10603F, self.msg_id)


TypeInputGroupCall: TypeAlias = InputGroupCall | InputGroupCallSlug | InputGroupCallInviteMessage
"""``InputGroupCall``: https://core.telegram.org/type/InputGroupCall"""


class InputInvoiceMessage(TLObject):
    """The form 'message' of InputInvoice.

    ``inputInvoiceMessage#c5b56859 peer:InputPeer msg_id:int = InputInvoice``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/inputInvoiceMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC5B56859
    TL_NAME: ClassVar[str] = "inputInvoiceMessage"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceMessage#c5b56859 peer:InputPeer msg_id:int = InputInvoice"

    peer: TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x59\x68\xb5\xc5"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class InputInvoiceSlug(TLObject):
    """The form 'slug' of InputInvoice.

    ``inputInvoiceSlug#c326caef slug:string = InputInvoice``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputInvoiceSlug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC326CAEF
    TL_NAME: ClassVar[str] = "inputInvoiceSlug"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceSlug#c326caef slug:string = InputInvoice"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\xca\x26\xc3"
        write_str(out, self.slug)


class InputInvoicePremiumGiftCode(TLObject):
    """The form 'premium gift code' of InputInvoice.

    ``inputInvoicePremiumGiftCode#98986c0d purpose:InputStorePaymentPurpose option:PremiumGiftCodeOption = InputInvoice``

    :param purpose: The purpose.
    :param option: The chosen option.

    https://core.telegram.org/constructor/inputInvoicePremiumGiftCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98986C0D
    TL_NAME: ClassVar[str] = "inputInvoicePremiumGiftCode"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoicePremiumGiftCode#98986c0d purpose:InputStorePaymentPurpose option:PremiumGiftCodeOption = InputInvoice"

    purpose: TypeInputStorePaymentPurpose
    option: _root.TypePremiumGiftCodeOption

    def write_to(self, out: bytearray) -> None:
        out += b"\x0d\x6c\x98\x98"
        self.purpose.write_to(out)
        self.option.write_to(out)


class InputInvoiceStars(TLObject):
    """The form 'stars' of InputInvoice.

    ``inputInvoiceStars#65f00ce3 purpose:InputStorePaymentPurpose = InputInvoice``

    :param purpose: The purpose.

    https://core.telegram.org/constructor/inputInvoiceStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x65F00CE3
    TL_NAME: ClassVar[str] = "inputInvoiceStars"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStars#65f00ce3 purpose:InputStorePaymentPurpose = InputInvoice"

    purpose: TypeInputStorePaymentPurpose

    def write_to(self, out: bytearray) -> None:
        out += b"\xe3\x0c\xf0\x65"
        self.purpose.write_to(out)


class InputInvoiceChatInviteSubscription(TLObject):
    """The form 'chat invite subscription' of InputInvoice.

    ``inputInvoiceChatInviteSubscription#34e793f1 hash:string = InputInvoice``

    :param hash: The last part of the link.

    https://core.telegram.org/constructor/inputInvoiceChatInviteSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x34E793F1
    TL_NAME: ClassVar[str] = "inputInvoiceChatInviteSubscription"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceChatInviteSubscription#34e793f1 hash:string = InputInvoice"

    hash: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf1\x93\xe7\x34"
        write_str(out, self.hash)


class InputInvoiceStarGift(TLObject):
    """The form 'star gift' of InputInvoice.

    ``inputInvoiceStarGift#e8625e92 flags:# hide_name:flags.0?true include_upgrade:flags.2?true peer:InputPeer gift_id:long message:flags.1?TextWithEntities = InputInvoice``

    :param hide_name: Whether this applies: hide name.
    :param include_upgrade: Whether this applies: include upgrade.
    :param peer: The chat, user or channel it concerns.
    :param gift_id: Id of the gift.
    :param message: The text of the message.

    https://core.telegram.org/constructor/inputInvoiceStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE8625E92
    TL_NAME: ClassVar[str] = "inputInvoiceStarGift"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStarGift#e8625e92 flags:# hide_name:flags.0?true include_upgrade:flags.2?true peer:InputPeer gift_id:long message:flags.1?TextWithEntities = InputInvoice"

    peer: TypeInputPeer
    gift_id: int
    hide_name: bool = False
    include_upgrade: bool = False
    message: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.hide_name:
            flags |= 1
        if self.include_upgrade:
            flags |= 4
        if self.message is not None:
            flags |= 2
        out += pack_2I(0xE8625E92, flags)
        self.peer.write_to(out)
        out += pack_q(self.gift_id)
        if self.message is not None:
            self.message.write_to(out)


class InputInvoiceStarGiftUpgrade(TLObject):
    """The form 'star gift upgrade' of InputInvoice.

    ``inputInvoiceStarGiftUpgrade#4d818d5d flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = InputInvoice``

    :param keep_original_details: Whether this applies: keep original details.
    :param stargift: The stargift.

    https://core.telegram.org/constructor/inputInvoiceStarGiftUpgrade
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4D818D5D
    TL_NAME: ClassVar[str] = "inputInvoiceStarGiftUpgrade"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStarGiftUpgrade#4d818d5d flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = InputInvoice"

    stargift: TypeInputSavedStarGift
    keep_original_details: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.keep_original_details:
            flags |= 1
        out += pack_2I(0x4D818D5D, flags)
        self.stargift.write_to(out)


class InputInvoiceStarGiftTransfer(TLObject):
    """The form 'star gift transfer' of InputInvoice.

    ``inputInvoiceStarGiftTransfer#4a5f5bd9 stargift:InputSavedStarGift to_id:InputPeer = InputInvoice``

    :param stargift: The stargift.
    :param to_id: The to id.

    https://core.telegram.org/constructor/inputInvoiceStarGiftTransfer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4A5F5BD9
    TL_NAME: ClassVar[str] = "inputInvoiceStarGiftTransfer"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStarGiftTransfer#4a5f5bd9 stargift:InputSavedStarGift to_id:InputPeer = InputInvoice"

    stargift: TypeInputSavedStarGift
    to_id: TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\x5b\x5f\x4a"
        self.stargift.write_to(out)
        self.to_id.write_to(out)


class InputInvoicePremiumGiftStars(TLObject):
    """The form 'premium gift stars' of InputInvoice.

    ``inputInvoicePremiumGiftStars#dabab2ef flags:# user_id:InputUser months:int message:flags.0?TextWithEntities = InputInvoice``

    :param user_id: Id of the user.
    :param months: The months.
    :param message: The text of the message.

    https://core.telegram.org/constructor/inputInvoicePremiumGiftStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDABAB2EF
    TL_NAME: ClassVar[str] = "inputInvoicePremiumGiftStars"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoicePremiumGiftStars#dabab2ef flags:# user_id:InputUser months:int message:flags.0?TextWithEntities = InputInvoice"

    user_id: TypeInputUser
    months: int
    message: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.message is not None:
            flags |= 1
        out += pack_2I(0xDABAB2EF, flags)
        self.user_id.write_to(out)
        out += pack_i(self.months)
        if self.message is not None:
            self.message.write_to(out)


class InputInvoiceBusinessBotTransferStars(TLObject):
    """The form 'business bot transfer stars' of InputInvoice.

    ``inputInvoiceBusinessBotTransferStars#f4997e42 bot:InputUser stars:long = InputInvoice``

    :param bot: The bot.
    :param stars: The stars.

    https://core.telegram.org/constructor/inputInvoiceBusinessBotTransferStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF4997E42
    TL_NAME: ClassVar[str] = "inputInvoiceBusinessBotTransferStars"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceBusinessBotTransferStars#f4997e42 bot:InputUser stars:long = InputInvoice"

    bot: TypeInputUser
    stars: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x42\x7e\x99\xf4"
        self.bot.write_to(out)
        out += pack_q(self.stars)


class InputInvoiceStarGiftResale(TLObject):
    """The form 'star gift resale' of InputInvoice.

    ``inputInvoiceStarGiftResale#c39f5324 flags:# ton:flags.0?true slug:string to_id:InputPeer = InputInvoice``

    :param ton: Whether this applies: ton.
    :param slug: The last part of the link.
    :param to_id: The to id.

    https://core.telegram.org/constructor/inputInvoiceStarGiftResale
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC39F5324
    TL_NAME: ClassVar[str] = "inputInvoiceStarGiftResale"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStarGiftResale#c39f5324 flags:# ton:flags.0?true slug:string to_id:InputPeer = InputInvoice"

    slug: str
    to_id: TypeInputPeer
    ton: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ton:
            flags |= 1
        out += pack_2I(0xC39F5324, flags)
        write_str(out, self.slug)
        self.to_id.write_to(out)


class InputInvoiceStarGiftPrepaidUpgrade(TLObject):
    """The form 'star gift prepaid upgrade' of InputInvoice.

    ``inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8 peer:InputPeer hash:string = InputInvoice``

    :param peer: The chat, user or channel it concerns.
    :param hash: The last part of the link.

    https://core.telegram.org/constructor/inputInvoiceStarGiftPrepaidUpgrade
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A0B48B8
    TL_NAME: ClassVar[str] = "inputInvoiceStarGiftPrepaidUpgrade"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8 peer:InputPeer hash:string = InputInvoice"

    peer: TypeInputPeer
    hash: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\x48\x0b\x9a"
        self.peer.write_to(out)
        write_str(out, self.hash)


class InputInvoicePremiumAuthCode(TLObject):
    """The form 'premium auth code' of InputInvoice.

    ``inputInvoicePremiumAuthCode#3e77f614 purpose:InputStorePaymentPurpose = InputInvoice``

    :param purpose: The purpose.

    https://core.telegram.org/constructor/inputInvoicePremiumAuthCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E77F614
    TL_NAME: ClassVar[str] = "inputInvoicePremiumAuthCode"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoicePremiumAuthCode#3e77f614 purpose:InputStorePaymentPurpose = InputInvoice"

    purpose: TypeInputStorePaymentPurpose

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\xf6\x77\x3e"
        self.purpose.write_to(out)


class InputInvoiceStarGiftDropOriginalDetails(TLObject):
    """The form 'star gift drop original details' of InputInvoice.

    ``inputInvoiceStarGiftDropOriginalDetails#0923d8d1 stargift:InputSavedStarGift = InputInvoice``

    :param stargift: The stargift.

    https://core.telegram.org/constructor/inputInvoiceStarGiftDropOriginalDetails
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0923D8D1
    TL_NAME: ClassVar[str] = "inputInvoiceStarGiftDropOriginalDetails"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStarGiftDropOriginalDetails#0923d8d1 stargift:InputSavedStarGift = InputInvoice"

    stargift: TypeInputSavedStarGift

    def write_to(self, out: bytearray) -> None:
        out += b"\xd1\xd8\x23\x09"
        self.stargift.write_to(out)


class InputInvoiceStarGiftAuctionBid(TLObject):
    """The form 'star gift auction bid' of InputInvoice.

    ``inputInvoiceStarGiftAuctionBid#1ecafa10 flags:# hide_name:flags.0?true update_bid:flags.2?true peer:flags.3?InputPeer gift_id:long bid_amount:long message:flags.1?TextWithEntities = InputInvoice``

    :param hide_name: Whether this applies: hide name.
    :param update_bid: Whether this applies: update bid.
    :param peer: The chat, user or channel it concerns.
    :param gift_id: Id of the gift.
    :param bid_amount: The bid amount.
    :param message: The text of the message.

    https://core.telegram.org/constructor/inputInvoiceStarGiftAuctionBid
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1ECAFA10
    TL_NAME: ClassVar[str] = "inputInvoiceStarGiftAuctionBid"
    TL_TYPE: ClassVar[str] = "InputInvoice"
    TL: ClassVar[str] = "inputInvoiceStarGiftAuctionBid#1ecafa10 flags:# hide_name:flags.0?true update_bid:flags.2?true peer:flags.3?InputPeer gift_id:long bid_amount:long message:flags.1?TextWithEntities = InputInvoice"

    gift_id: int
    bid_amount: int
    hide_name: bool = False
    update_bid: bool = False
    peer: TypeInputPeer | None = None
    message: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.hide_name:
            flags |= 1
        if self.update_bid:
            flags |= 4
        if self.peer is not None:
            flags |= 8
        if self.message is not None:
            flags |= 2
        out += pack_2I(0x1ECAFA10, flags)
        if self.peer is not None:
            self.peer.write_to(out)
        out += pack_2q(self.gift_id, self.bid_amount)
        if self.message is not None:
            self.message.write_to(out)


TypeInputInvoice: TypeAlias = InputInvoiceMessage | InputInvoiceSlug | InputInvoicePremiumGiftCode | InputInvoiceStars | InputInvoiceChatInviteSubscription | InputInvoiceStarGift | InputInvoiceStarGiftUpgrade | InputInvoiceStarGiftTransfer | InputInvoicePremiumGiftStars | InputInvoiceBusinessBotTransferStars | InputInvoiceStarGiftResale | InputInvoiceStarGiftPrepaidUpgrade | InputInvoicePremiumAuthCode | InputInvoiceStarGiftDropOriginalDetails | InputInvoiceStarGiftAuctionBid
"""``InputInvoice``: https://core.telegram.org/type/InputInvoice"""


class InputStorePaymentPremiumSubscription(TLObject):
    """The form 'input store payment premium subscription' of InputStorePaymentPurpose.

    ``inputStorePaymentPremiumSubscription#a6751e66 flags:# restore:flags.0?true upgrade:flags.1?true = InputStorePaymentPurpose``

    :param restore: Whether this applies: restore.
    :param upgrade: Whether this applies: upgrade.

    https://core.telegram.org/constructor/inputStorePaymentPremiumSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA6751E66
    TL_NAME: ClassVar[str] = "inputStorePaymentPremiumSubscription"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentPremiumSubscription#a6751e66 flags:# restore:flags.0?true upgrade:flags.1?true = InputStorePaymentPurpose"

    restore: bool = False
    upgrade: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.restore:
            flags |= 1
        if self.upgrade:
            flags |= 2
        out += pack_2I(0xA6751E66, flags)


class InputStorePaymentGiftPremium(TLObject):
    """The form 'input store payment gift premium' of InputStorePaymentPurpose.

    ``inputStorePaymentGiftPremium#616f7fe8 user_id:InputUser currency:string amount:long = InputStorePaymentPurpose``

    :param user_id: Id of the user.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/inputStorePaymentGiftPremium
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x616F7FE8
    TL_NAME: ClassVar[str] = "inputStorePaymentGiftPremium"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentGiftPremium#616f7fe8 user_id:InputUser currency:string amount:long = InputStorePaymentPurpose"

    user_id: TypeInputUser
    currency: str
    amount: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe8\x7f\x6f\x61"
        self.user_id.write_to(out)
        write_str(out, self.currency)
        out += pack_q(self.amount)


class InputStorePaymentPremiumGiftCode(TLObject):
    """The form 'input store payment premium gift code' of InputStorePaymentPurpose.

    ``inputStorePaymentPremiumGiftCode#fb790393 flags:# users:Vector<InputUser> boost_peer:flags.0?InputPeer currency:string amount:long message:flags.1?TextWithEntities = InputStorePaymentPurpose``

    :param users: The users that the rest of the object speaks of.
    :param boost_peer: The boost peer.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param message: The text of the message.

    https://core.telegram.org/constructor/inputStorePaymentPremiumGiftCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFB790393
    TL_NAME: ClassVar[str] = "inputStorePaymentPremiumGiftCode"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentPremiumGiftCode#fb790393 flags:# users:Vector<InputUser> boost_peer:flags.0?InputPeer currency:string amount:long message:flags.1?TextWithEntities = InputStorePaymentPurpose"

    users: list[TypeInputUser]
    currency: str
    amount: int
    boost_peer: TypeInputPeer | None = None
    message: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.boost_peer is not None:
            flags |= 1
        if self.message is not None:
            flags |= 2
        out += pack_2I(0xFB790393, flags)
        write_objects(out, self.users)
        if self.boost_peer is not None:
            self.boost_peer.write_to(out)
        write_str(out, self.currency)
        out += pack_q(self.amount)
        if self.message is not None:
            self.message.write_to(out)


class InputStorePaymentPremiumGiveaway(TLObject):
    """The form 'input store payment premium giveaway' of InputStorePaymentPurpose.

    ``inputStorePaymentPremiumGiveaway#160544ca flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long = InputStorePaymentPurpose``

    :param only_new_subscribers: Whether this applies: only new subscribers.
    :param winners_are_visible: Whether this applies: winners are visible.
    :param boost_peer: The boost peer.
    :param additional_peers: The additional peers.
    :param countries_iso2: The countries iso 2.
    :param prize_description: The prize description.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param until_date: Until when, in Unix seconds.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/inputStorePaymentPremiumGiveaway
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x160544CA
    TL_NAME: ClassVar[str] = "inputStorePaymentPremiumGiveaway"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentPremiumGiveaway#160544ca flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long = InputStorePaymentPurpose"

    boost_peer: TypeInputPeer
    random_id: int
    until_date: int
    currency: str
    amount: int
    only_new_subscribers: bool = False
    winners_are_visible: bool = False
    additional_peers: list[TypeInputPeer] | None = None
    countries_iso2: list[str] | None = None
    prize_description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.only_new_subscribers:
            flags |= 1
        if self.winners_are_visible:
            flags |= 8
        if self.additional_peers is not None:
            flags |= 2
        if self.countries_iso2 is not None:
            flags |= 4
        if self.prize_description is not None:
            flags |= 0x10
        out += pack_2I(0x160544CA, flags)
        self.boost_peer.write_to(out)
        if self.additional_peers is not None:
            write_objects(out, self.additional_peers)
        if self.countries_iso2 is not None:
            write_strs(out, self.countries_iso2)
        if self.prize_description is not None:
            write_str(out, self.prize_description)
        out += pack_qi(self.random_id, self.until_date)
        write_str(out, self.currency)
        out += pack_q(self.amount)


class InputStorePaymentStarsTopup(TLObject):
    """The form 'input store payment stars topup' of InputStorePaymentPurpose.

    ``inputStorePaymentStarsTopup#f9a2a6cb flags:# stars:long currency:string amount:long spend_purpose_peer:flags.0?InputPeer = InputStorePaymentPurpose``

    :param stars: The stars.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param spend_purpose_peer: The spend purpose peer.

    https://core.telegram.org/constructor/inputStorePaymentStarsTopup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF9A2A6CB
    TL_NAME: ClassVar[str] = "inputStorePaymentStarsTopup"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentStarsTopup#f9a2a6cb flags:# stars:long currency:string amount:long spend_purpose_peer:flags.0?InputPeer = InputStorePaymentPurpose"

    stars: int
    currency: str
    amount: int
    spend_purpose_peer: TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.spend_purpose_peer is not None:
            flags |= 1
        out += pack_2Iq(0xF9A2A6CB, flags, self.stars)
        write_str(out, self.currency)
        out += pack_q(self.amount)
        if self.spend_purpose_peer is not None:
            self.spend_purpose_peer.write_to(out)


class InputStorePaymentStarsGift(TLObject):
    """The form 'input store payment stars gift' of InputStorePaymentPurpose.

    ``inputStorePaymentStarsGift#1d741ef7 user_id:InputUser stars:long currency:string amount:long = InputStorePaymentPurpose``

    :param user_id: Id of the user.
    :param stars: The stars.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/inputStorePaymentStarsGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1D741EF7
    TL_NAME: ClassVar[str] = "inputStorePaymentStarsGift"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentStarsGift#1d741ef7 user_id:InputUser stars:long currency:string amount:long = InputStorePaymentPurpose"

    user_id: TypeInputUser
    stars: int
    currency: str
    amount: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf7\x1e\x74\x1d"
        self.user_id.write_to(out)
        out += pack_q(self.stars)
        write_str(out, self.currency)
        out += pack_q(self.amount)


class InputStorePaymentStarsGiveaway(TLObject):
    """The form 'input store payment stars giveaway' of InputStorePaymentPurpose.

    ``inputStorePaymentStarsGiveaway#751f08fa flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true stars:long boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long users:int = InputStorePaymentPurpose``

    :param only_new_subscribers: Whether this applies: only new subscribers.
    :param winners_are_visible: Whether this applies: winners are visible.
    :param stars: The stars.
    :param boost_peer: The boost peer.
    :param additional_peers: The additional peers.
    :param countries_iso2: The countries iso 2.
    :param prize_description: The prize description.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param until_date: Until when, in Unix seconds.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/inputStorePaymentStarsGiveaway
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x751F08FA
    TL_NAME: ClassVar[str] = "inputStorePaymentStarsGiveaway"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentStarsGiveaway#751f08fa flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true stars:long boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long users:int = InputStorePaymentPurpose"

    stars: int
    boost_peer: TypeInputPeer
    random_id: int
    until_date: int
    currency: str
    amount: int
    users: int
    only_new_subscribers: bool = False
    winners_are_visible: bool = False
    additional_peers: list[TypeInputPeer] | None = None
    countries_iso2: list[str] | None = None
    prize_description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.only_new_subscribers:
            flags |= 1
        if self.winners_are_visible:
            flags |= 8
        if self.additional_peers is not None:
            flags |= 2
        if self.countries_iso2 is not None:
            flags |= 4
        if self.prize_description is not None:
            flags |= 0x10
        out += pack_2Iq(0x751F08FA, flags, self.stars)
        self.boost_peer.write_to(out)
        if self.additional_peers is not None:
            write_objects(out, self.additional_peers)
        if self.countries_iso2 is not None:
            write_strs(out, self.countries_iso2)
        if self.prize_description is not None:
            write_str(out, self.prize_description)
        out += pack_qi(self.random_id, self.until_date)
        write_str(out, self.currency)
        out += pack_qi(self.amount, self.users)


class InputStorePaymentAuthCode(TLObject):
    """The form 'input store payment auth code' of InputStorePaymentPurpose.

    ``inputStorePaymentAuthCode#3fc18057 flags:# restore:flags.0?true phone_number:string phone_code_hash:string premium_days:int currency:string amount:long = InputStorePaymentPurpose``

    :param restore: Whether this applies: restore.
    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param premium_days: The premium days.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/inputStorePaymentAuthCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FC18057
    TL_NAME: ClassVar[str] = "inputStorePaymentAuthCode"
    TL_TYPE: ClassVar[str] = "InputStorePaymentPurpose"
    TL: ClassVar[str] = "inputStorePaymentAuthCode#3fc18057 flags:# restore:flags.0?true phone_number:string phone_code_hash:string premium_days:int currency:string amount:long = InputStorePaymentPurpose"

    phone_number: str
    phone_code_hash: str
    premium_days: int
    currency: str
    amount: int
    restore: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.restore:
            flags |= 1
        out += pack_2I(0x3FC18057, flags)
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        out += pack_i(self.premium_days)
        write_str(out, self.currency)
        out += pack_q(self.amount)


TypeInputStorePaymentPurpose: TypeAlias = InputStorePaymentPremiumSubscription | InputStorePaymentGiftPremium | InputStorePaymentPremiumGiftCode | InputStorePaymentPremiumGiveaway | InputStorePaymentStarsTopup | InputStorePaymentStarsGift | InputStorePaymentStarsGiveaway | InputStorePaymentAuthCode
"""``InputStorePaymentPurpose``: https://core.telegram.org/type/InputStorePaymentPurpose"""


class InputBotAppID(TLObject):
    """The form 'id' of InputBotApp.

    ``inputBotAppID#a920bd7a id:long access_hash:long = InputBotApp``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputBotAppID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA920BD7A
    TL_NAME: ClassVar[str] = "inputBotAppID"
    TL_TYPE: ClassVar[str] = "InputBotApp"
    TL: ClassVar[str] = "inputBotAppID#a920bd7a id:long access_hash:long = InputBotApp"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xA920BD7A, self.id, self.access_hash)


class InputBotAppShortName(TLObject):
    """The form 'short name' of InputBotApp.

    ``inputBotAppShortName#908c0407 bot_id:InputUser short_name:string = InputBotApp``

    :param bot_id: The bot id.
    :param short_name: The name used in links.

    https://core.telegram.org/constructor/inputBotAppShortName
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x908C0407
    TL_NAME: ClassVar[str] = "inputBotAppShortName"
    TL_TYPE: ClassVar[str] = "InputBotApp"
    TL: ClassVar[str] = "inputBotAppShortName#908c0407 bot_id:InputUser short_name:string = InputBotApp"

    bot_id: TypeInputUser
    short_name: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x07\x04\x8c\x90"
        self.bot_id.write_to(out)
        write_str(out, self.short_name)


TypeInputBotApp: TypeAlias = InputBotAppID | InputBotAppShortName
"""``InputBotApp``: https://core.telegram.org/type/InputBotApp"""


class InputChatlistDialogFilter(TLObject):
    """The form 'dialog filter' of InputChatlist.

    ``inputChatlistDialogFilter#f3e0da33 filter_id:int = InputChatlist``

    :param filter_id: Id of the filter.

    https://core.telegram.org/constructor/inputChatlistDialogFilter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF3E0DA33
    TL_NAME: ClassVar[str] = "inputChatlistDialogFilter"
    TL_TYPE: ClassVar[str] = "InputChatlist"
    TL: ClassVar[str] = "inputChatlistDialogFilter#f3e0da33 filter_id:int = InputChatlist"

    filter_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xF3E0DA33, self.filter_id)


TypeInputChatlist: TypeAlias = InputChatlistDialogFilter
"""``InputChatlist``: https://core.telegram.org/type/InputChatlist"""


class InputReplyToMessage(TLObject):
    """The form 'message' of InputReplyTo.

    ``inputReplyToMessage#3bd4b7c2 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int poll_option:flags.7?bytes = InputReplyTo``

    :param reply_to_msg_id: Id of the reply to msg.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param reply_to_peer_id: The reply to peer id.
    :param quote_text: The quote text.
    :param quote_entities: The quote entities.
    :param quote_offset: The quote offset.
    :param monoforum_peer_id: The monoforum peer id.
    :param todo_item_id: Id of the todo item.
    :param poll_option: The poll option.

    https://core.telegram.org/constructor/inputReplyToMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3BD4B7C2
    TL_NAME: ClassVar[str] = "inputReplyToMessage"
    TL_TYPE: ClassVar[str] = "InputReplyTo"
    TL: ClassVar[str] = "inputReplyToMessage#3bd4b7c2 flags:# reply_to_msg_id:int top_msg_id:flags.0?int reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int poll_option:flags.7?bytes = InputReplyTo"

    reply_to_msg_id: int
    top_msg_id: int | None = None
    reply_to_peer_id: TypeInputPeer | None = None
    quote_text: str | None = None
    quote_entities: list[_root.TypeMessageEntity] | None = None
    quote_offset: int | None = None
    monoforum_peer_id: TypeInputPeer | None = None
    todo_item_id: int | None = None
    poll_option: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_msg_id is not None:
            flags |= 1
        if self.reply_to_peer_id is not None:
            flags |= 2
        if self.quote_text is not None:
            flags |= 4
        if self.quote_entities is not None:
            flags |= 8
        if self.quote_offset is not None:
            flags |= 0x10
        if self.monoforum_peer_id is not None:
            flags |= 0x20
        if self.todo_item_id is not None:
            flags |= 0x40
        if self.poll_option is not None:
            flags |= 0x80
        out += pack_2Ii(0x3BD4B7C2, flags, self.reply_to_msg_id)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        if self.reply_to_peer_id is not None:
            self.reply_to_peer_id.write_to(out)
        if self.quote_text is not None:
            write_str(out, self.quote_text)
        if self.quote_entities is not None:
            write_objects(out, self.quote_entities)
        if self.quote_offset is not None:
            out += pack_i(self.quote_offset)
        if self.monoforum_peer_id is not None:
            self.monoforum_peer_id.write_to(out)
        if self.todo_item_id is not None:
            out += pack_i(self.todo_item_id)
        if self.poll_option is not None:
            write_bytes(out, self.poll_option)


class InputReplyToStory(TLObject):
    """The form 'story' of InputReplyTo.

    ``inputReplyToStory#5881323a peer:InputPeer story_id:int = InputReplyTo``

    :param peer: The chat, user or channel it concerns.
    :param story_id: Id of the story.

    https://core.telegram.org/constructor/inputReplyToStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5881323A
    TL_NAME: ClassVar[str] = "inputReplyToStory"
    TL_TYPE: ClassVar[str] = "InputReplyTo"
    TL: ClassVar[str] = "inputReplyToStory#5881323a peer:InputPeer story_id:int = InputReplyTo"

    peer: TypeInputPeer
    story_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x3a\x32\x81\x58"
        self.peer.write_to(out)
        out += pack_i(self.story_id)


class InputReplyToMonoForum(TLObject):
    """The form 'mono forum' of InputReplyTo.

    ``inputReplyToMonoForum#69d66c45 monoforum_peer_id:InputPeer = InputReplyTo``

    :param monoforum_peer_id: The monoforum peer id.

    https://core.telegram.org/constructor/inputReplyToMonoForum
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69D66C45
    TL_NAME: ClassVar[str] = "inputReplyToMonoForum"
    TL_TYPE: ClassVar[str] = "InputReplyTo"
    TL: ClassVar[str] = "inputReplyToMonoForum#69d66c45 monoforum_peer_id:InputPeer = InputReplyTo"

    monoforum_peer_id: TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x45\x6c\xd6\x69"
        self.monoforum_peer_id.write_to(out)


class InputReplyToEphemeralMessage(TLObject):
    """The form 'ephemeral message' of InputReplyTo.

    ``inputReplyToEphemeralMessage#4119b95e id:int = InputReplyTo``

    :param id: The id.

    https://core.telegram.org/constructor/inputReplyToEphemeralMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4119B95E
    TL_NAME: ClassVar[str] = "inputReplyToEphemeralMessage"
    TL_TYPE: ClassVar[str] = "InputReplyTo"
    TL: ClassVar[str] = "inputReplyToEphemeralMessage#4119b95e id:int = InputReplyTo"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x4119B95E, self.id)


TypeInputReplyTo: TypeAlias = InputReplyToMessage | InputReplyToStory | InputReplyToMonoForum | InputReplyToEphemeralMessage
"""``InputReplyTo``: https://core.telegram.org/type/InputReplyTo"""


class InputBusinessRecipients(TLObject):
    """The ordinary form of InputBusinessRecipients.

    ``inputBusinessRecipients#6f8b32aa flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> = InputBusinessRecipients``

    :param existing_chats: Whether this applies: existing chats.
    :param new_chats: Whether this applies: new chats.
    :param contacts: Whether this applies: contacts.
    :param non_contacts: Whether this applies: non contacts.
    :param exclude_selected: Whether this applies: exclude selected.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/inputBusinessRecipients
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F8B32AA
    TL_NAME: ClassVar[str] = "inputBusinessRecipients"
    TL_TYPE: ClassVar[str] = "InputBusinessRecipients"
    TL: ClassVar[str] = "inputBusinessRecipients#6f8b32aa flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> = InputBusinessRecipients"

    existing_chats: bool = False
    new_chats: bool = False
    contacts: bool = False
    non_contacts: bool = False
    exclude_selected: bool = False
    users: list[TypeInputUser] | None = None

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
        out += pack_2I(0x6F8B32AA, flags)
        if self.users is not None:
            write_objects(out, self.users)


TypeInputBusinessRecipients: TypeAlias = InputBusinessRecipients
"""``InputBusinessRecipients``: https://core.telegram.org/type/InputBusinessRecipients"""


class InputBusinessGreetingMessage(TLObject):
    """The ordinary form of InputBusinessGreetingMessage.

    ``inputBusinessGreetingMessage#0194cb3b shortcut_id:int recipients:InputBusinessRecipients no_activity_days:int = InputBusinessGreetingMessage``

    :param shortcut_id: Id of the shortcut.
    :param recipients: The recipients.
    :param no_activity_days: The no activity days.

    https://core.telegram.org/constructor/inputBusinessGreetingMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0194CB3B
    TL_NAME: ClassVar[str] = "inputBusinessGreetingMessage"
    TL_TYPE: ClassVar[str] = "InputBusinessGreetingMessage"
    TL: ClassVar[str] = "inputBusinessGreetingMessage#0194cb3b shortcut_id:int recipients:InputBusinessRecipients no_activity_days:int = InputBusinessGreetingMessage"

    shortcut_id: int
    recipients: TypeInputBusinessRecipients
    no_activity_days: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x0194CB3B, self.shortcut_id)
        self.recipients.write_to(out)
        out += pack_i(self.no_activity_days)


TypeInputBusinessGreetingMessage: TypeAlias = InputBusinessGreetingMessage
"""``InputBusinessGreetingMessage``: https://core.telegram.org/type/InputBusinessGreetingMessage"""


class InputBusinessAwayMessage(TLObject):
    """The ordinary form of InputBusinessAwayMessage.

    ``inputBusinessAwayMessage#832175e0 flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:InputBusinessRecipients = InputBusinessAwayMessage``

    :param offline_only: Whether this applies: offline only.
    :param shortcut_id: Id of the shortcut.
    :param schedule: The schedule.
    :param recipients: The recipients.

    https://core.telegram.org/constructor/inputBusinessAwayMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x832175E0
    TL_NAME: ClassVar[str] = "inputBusinessAwayMessage"
    TL_TYPE: ClassVar[str] = "InputBusinessAwayMessage"
    TL: ClassVar[str] = "inputBusinessAwayMessage#832175e0 flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:InputBusinessRecipients = InputBusinessAwayMessage"

    shortcut_id: int
    schedule: _root.TypeBusinessAwayMessageSchedule
    recipients: TypeInputBusinessRecipients
    offline_only: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.offline_only:
            flags |= 1
        out += pack_2Ii(0x832175E0, flags, self.shortcut_id)
        self.schedule.write_to(out)
        self.recipients.write_to(out)


TypeInputBusinessAwayMessage: TypeAlias = InputBusinessAwayMessage
"""``InputBusinessAwayMessage``: https://core.telegram.org/type/InputBusinessAwayMessage"""


class InputQuickReplyShortcut(TLObject):
    """The ordinary form of InputQuickReplyShortcut.

    ``inputQuickReplyShortcut#24596d41 shortcut:string = InputQuickReplyShortcut``

    :param shortcut: The shortcut.

    https://core.telegram.org/constructor/inputQuickReplyShortcut
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x24596D41
    TL_NAME: ClassVar[str] = "inputQuickReplyShortcut"
    TL_TYPE: ClassVar[str] = "InputQuickReplyShortcut"
    TL: ClassVar[str] = "inputQuickReplyShortcut#24596d41 shortcut:string = InputQuickReplyShortcut"

    shortcut: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x41\x6d\x59\x24"
        write_str(out, self.shortcut)


class InputQuickReplyShortcutId(TLObject):
    """The form 'id' of InputQuickReplyShortcut.

    ``inputQuickReplyShortcutId#01190cf1 shortcut_id:int = InputQuickReplyShortcut``

    :param shortcut_id: Id of the shortcut.

    https://core.telegram.org/constructor/inputQuickReplyShortcutId
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x01190CF1
    TL_NAME: ClassVar[str] = "inputQuickReplyShortcutId"
    TL_TYPE: ClassVar[str] = "InputQuickReplyShortcut"
    TL: ClassVar[str] = "inputQuickReplyShortcutId#01190cf1 shortcut_id:int = InputQuickReplyShortcut"

    shortcut_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x01190CF1, self.shortcut_id)


TypeInputQuickReplyShortcut: TypeAlias = InputQuickReplyShortcut | InputQuickReplyShortcutId
"""``InputQuickReplyShortcut``: https://core.telegram.org/type/InputQuickReplyShortcut"""


class InputBusinessIntro(TLObject):
    """The ordinary form of InputBusinessIntro.

    ``inputBusinessIntro#09c469cd flags:# title:string description:string sticker:flags.0?InputDocument = InputBusinessIntro``

    :param title: The title.
    :param description: The description.
    :param sticker: The sticker.

    https://core.telegram.org/constructor/inputBusinessIntro
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x09C469CD
    TL_NAME: ClassVar[str] = "inputBusinessIntro"
    TL_TYPE: ClassVar[str] = "InputBusinessIntro"
    TL: ClassVar[str] = "inputBusinessIntro#09c469cd flags:# title:string description:string sticker:flags.0?InputDocument = InputBusinessIntro"

    title: str
    description: str
    sticker: TypeInputDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sticker is not None:
            flags |= 1
        out += pack_2I(0x09C469CD, flags)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.sticker is not None:
            self.sticker.write_to(out)


TypeInputBusinessIntro: TypeAlias = InputBusinessIntro
"""``InputBusinessIntro``: https://core.telegram.org/type/InputBusinessIntro"""


class InputCollectibleUsername(TLObject):
    """The form 'username' of InputCollectible.

    ``inputCollectibleUsername#e39460a9 username:string = InputCollectible``

    :param username: The username, without @.

    https://core.telegram.org/constructor/inputCollectibleUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE39460A9
    TL_NAME: ClassVar[str] = "inputCollectibleUsername"
    TL_TYPE: ClassVar[str] = "InputCollectible"
    TL: ClassVar[str] = "inputCollectibleUsername#e39460a9 username:string = InputCollectible"

    username: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa9\x60\x94\xe3"
        write_str(out, self.username)


class InputCollectiblePhone(TLObject):
    """The form 'phone' of InputCollectible.

    ``inputCollectiblePhone#a2e214a4 phone:string = InputCollectible``

    :param phone: The phone number, with country prefix and without plus.

    https://core.telegram.org/constructor/inputCollectiblePhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2E214A4
    TL_NAME: ClassVar[str] = "inputCollectiblePhone"
    TL_TYPE: ClassVar[str] = "InputCollectible"
    TL: ClassVar[str] = "inputCollectiblePhone#a2e214a4 phone:string = InputCollectible"

    phone: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa4\x14\xe2\xa2"
        write_str(out, self.phone)


TypeInputCollectible: TypeAlias = InputCollectibleUsername | InputCollectiblePhone
"""``InputCollectible``: https://core.telegram.org/type/InputCollectible"""


class InputBusinessBotRecipients(TLObject):
    """The ordinary form of InputBusinessBotRecipients.

    ``inputBusinessBotRecipients#c4e5921e flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> exclude_users:flags.6?Vector<InputUser> = InputBusinessBotRecipients``

    :param existing_chats: Whether this applies: existing chats.
    :param new_chats: Whether this applies: new chats.
    :param contacts: Whether this applies: contacts.
    :param non_contacts: Whether this applies: non contacts.
    :param exclude_selected: Whether this applies: exclude selected.
    :param users: The users that the rest of the object speaks of.
    :param exclude_users: The exclude users.

    https://core.telegram.org/constructor/inputBusinessBotRecipients
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4E5921E
    TL_NAME: ClassVar[str] = "inputBusinessBotRecipients"
    TL_TYPE: ClassVar[str] = "InputBusinessBotRecipients"
    TL: ClassVar[str] = "inputBusinessBotRecipients#c4e5921e flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> exclude_users:flags.6?Vector<InputUser> = InputBusinessBotRecipients"

    existing_chats: bool = False
    new_chats: bool = False
    contacts: bool = False
    non_contacts: bool = False
    exclude_selected: bool = False
    users: list[TypeInputUser] | None = None
    exclude_users: list[TypeInputUser] | None = None

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
        out += pack_2I(0xC4E5921E, flags)
        if self.users is not None:
            write_objects(out, self.users)
        if self.exclude_users is not None:
            write_objects(out, self.exclude_users)


TypeInputBusinessBotRecipients: TypeAlias = InputBusinessBotRecipients
"""``InputBusinessBotRecipients``: https://core.telegram.org/type/InputBusinessBotRecipients"""


class InputBusinessChatLink(TLObject):
    """The ordinary form of InputBusinessChatLink.

    ``inputBusinessChatLink#11679fa7 flags:# message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string = InputBusinessChatLink``

    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param title: The title.

    https://core.telegram.org/constructor/inputBusinessChatLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x11679FA7
    TL_NAME: ClassVar[str] = "inputBusinessChatLink"
    TL_TYPE: ClassVar[str] = "InputBusinessChatLink"
    TL: ClassVar[str] = "inputBusinessChatLink#11679fa7 flags:# message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string = InputBusinessChatLink"

    message: str
    entities: list[_root.TypeMessageEntity] | None = None
    title: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.entities is not None:
            flags |= 1
        if self.title is not None:
            flags |= 2
        out += pack_2I(0x11679FA7, flags)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.title is not None:
            write_str(out, self.title)


TypeInputBusinessChatLink: TypeAlias = InputBusinessChatLink
"""``InputBusinessChatLink``: https://core.telegram.org/type/InputBusinessChatLink"""


class InputStarsTransaction(TLObject):
    """The ordinary form of InputStarsTransaction.

    ``inputStarsTransaction#206ae6d1 flags:# refund:flags.0?true id:string = InputStarsTransaction``

    :param refund: Whether this applies: refund.
    :param id: The id.

    https://core.telegram.org/constructor/inputStarsTransaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x206AE6D1
    TL_NAME: ClassVar[str] = "inputStarsTransaction"
    TL_TYPE: ClassVar[str] = "InputStarsTransaction"
    TL: ClassVar[str] = "inputStarsTransaction#206ae6d1 flags:# refund:flags.0?true id:string = InputStarsTransaction"

    id: str
    refund: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.refund:
            flags |= 1
        out += pack_2I(0x206AE6D1, flags)
        write_str(out, self.id)


TypeInputStarsTransaction: TypeAlias = InputStarsTransaction
"""``InputStarsTransaction``: https://core.telegram.org/type/InputStarsTransaction"""


class InputSavedStarGiftUser(TLObject):
    """The form 'user' of InputSavedStarGift.

    ``inputSavedStarGiftUser#69279795 msg_id:int = InputSavedStarGift``

    :param msg_id: Id of the message.

    https://core.telegram.org/constructor/inputSavedStarGiftUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69279795
    TL_NAME: ClassVar[str] = "inputSavedStarGiftUser"
    TL_TYPE: ClassVar[str] = "InputSavedStarGift"
    TL: ClassVar[str] = "inputSavedStarGiftUser#69279795 msg_id:int = InputSavedStarGift"

    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x69279795, self.msg_id)


class InputSavedStarGiftChat(TLObject):
    """The form 'chat' of InputSavedStarGift.

    ``inputSavedStarGiftChat#f101aa7f peer:InputPeer saved_id:long = InputSavedStarGift``

    :param peer: The chat, user or channel it concerns.
    :param saved_id: Id of the saved.

    https://core.telegram.org/constructor/inputSavedStarGiftChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF101AA7F
    TL_NAME: ClassVar[str] = "inputSavedStarGiftChat"
    TL_TYPE: ClassVar[str] = "InputSavedStarGift"
    TL: ClassVar[str] = "inputSavedStarGiftChat#f101aa7f peer:InputPeer saved_id:long = InputSavedStarGift"

    peer: TypeInputPeer
    saved_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x7f\xaa\x01\xf1"
        self.peer.write_to(out)
        out += pack_q(self.saved_id)


class InputSavedStarGiftSlug(TLObject):
    """The form 'slug' of InputSavedStarGift.

    ``inputSavedStarGiftSlug#2085c238 slug:string = InputSavedStarGift``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputSavedStarGiftSlug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2085C238
    TL_NAME: ClassVar[str] = "inputSavedStarGiftSlug"
    TL_TYPE: ClassVar[str] = "InputSavedStarGift"
    TL: ClassVar[str] = "inputSavedStarGiftSlug#2085c238 slug:string = InputSavedStarGift"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x38\xc2\x85\x20"
        write_str(out, self.slug)


TypeInputSavedStarGift: TypeAlias = InputSavedStarGiftUser | InputSavedStarGiftChat | InputSavedStarGiftSlug
"""``InputSavedStarGift``: https://core.telegram.org/type/InputSavedStarGift"""


class InputChatThemeEmpty(TLObject):
    """The form 'empty' of InputChatTheme.

    ``inputChatThemeEmpty#83268483 = InputChatTheme``

    https://core.telegram.org/constructor/inputChatThemeEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x83268483
    TL_NAME: ClassVar[str] = "inputChatThemeEmpty"
    TL_TYPE: ClassVar[str] = "InputChatTheme"
    TL: ClassVar[str] = "inputChatThemeEmpty#83268483 = InputChatTheme"

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\x84\x26\x83"


class InputChatTheme(TLObject):
    """The ordinary form of InputChatTheme.

    ``inputChatTheme#c93de95c emoticon:string = InputChatTheme``

    :param emoticon: The emoji.

    https://core.telegram.org/constructor/inputChatTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC93DE95C
    TL_NAME: ClassVar[str] = "inputChatTheme"
    TL_TYPE: ClassVar[str] = "InputChatTheme"
    TL: ClassVar[str] = "inputChatTheme#c93de95c emoticon:string = InputChatTheme"

    emoticon: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x5c\xe9\x3d\xc9"
        write_str(out, self.emoticon)


class InputChatThemeUniqueGift(TLObject):
    """The form 'unique gift' of InputChatTheme.

    ``inputChatThemeUniqueGift#87e5dfe4 slug:string = InputChatTheme``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputChatThemeUniqueGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x87E5DFE4
    TL_NAME: ClassVar[str] = "inputChatThemeUniqueGift"
    TL_TYPE: ClassVar[str] = "InputChatTheme"
    TL: ClassVar[str] = "inputChatThemeUniqueGift#87e5dfe4 slug:string = InputChatTheme"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\xdf\xe5\x87"
        write_str(out, self.slug)


TypeInputChatTheme: TypeAlias = InputChatThemeEmpty | InputChatTheme | InputChatThemeUniqueGift
"""``InputChatTheme``: https://core.telegram.org/type/InputChatTheme"""


class InputStarGiftAuction(TLObject):
    """The ordinary form of InputStarGiftAuction.

    ``inputStarGiftAuction#02e16c98 gift_id:long = InputStarGiftAuction``

    :param gift_id: Id of the gift.

    https://core.telegram.org/constructor/inputStarGiftAuction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x02E16C98
    TL_NAME: ClassVar[str] = "inputStarGiftAuction"
    TL_TYPE: ClassVar[str] = "InputStarGiftAuction"
    TL: ClassVar[str] = "inputStarGiftAuction#02e16c98 gift_id:long = InputStarGiftAuction"

    gift_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x02E16C98, self.gift_id)


class InputStarGiftAuctionSlug(TLObject):
    """The form 'slug' of InputStarGiftAuction.

    ``inputStarGiftAuctionSlug#7ab58308 slug:string = InputStarGiftAuction``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputStarGiftAuctionSlug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7AB58308
    TL_NAME: ClassVar[str] = "inputStarGiftAuctionSlug"
    TL_TYPE: ClassVar[str] = "InputStarGiftAuction"
    TL: ClassVar[str] = "inputStarGiftAuctionSlug#7ab58308 slug:string = InputStarGiftAuction"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\x83\xb5\x7a"
        write_str(out, self.slug)


TypeInputStarGiftAuction: TypeAlias = InputStarGiftAuction | InputStarGiftAuctionSlug
"""``InputStarGiftAuction``: https://core.telegram.org/type/InputStarGiftAuction"""


class InputPasskeyResponseRegister(TLObject):
    """The form 'register' of InputPasskeyResponse.

    ``inputPasskeyResponseRegister#3e63935c client_data:DataJSON attestation_data:bytes = InputPasskeyResponse``

    :param client_data: The client data.
    :param attestation_data: The attestation data.

    https://core.telegram.org/constructor/inputPasskeyResponseRegister
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E63935C
    TL_NAME: ClassVar[str] = "inputPasskeyResponseRegister"
    TL_TYPE: ClassVar[str] = "InputPasskeyResponse"
    TL: ClassVar[str] = "inputPasskeyResponseRegister#3e63935c client_data:DataJSON attestation_data:bytes = InputPasskeyResponse"

    client_data: _root.TypeDataJSON
    attestation_data: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x5c\x93\x63\x3e"
        self.client_data.write_to(out)
        write_bytes(out, self.attestation_data)


class InputPasskeyResponseLogin(TLObject):
    """The form 'login' of InputPasskeyResponse.

    ``inputPasskeyResponseLogin#c31fc14a client_data:DataJSON authenticator_data:bytes signature:bytes user_handle:string = InputPasskeyResponse``

    :param client_data: The client data.
    :param authenticator_data: The authenticator data.
    :param signature: The signature.
    :param user_handle: The user handle.

    https://core.telegram.org/constructor/inputPasskeyResponseLogin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC31FC14A
    TL_NAME: ClassVar[str] = "inputPasskeyResponseLogin"
    TL_TYPE: ClassVar[str] = "InputPasskeyResponse"
    TL: ClassVar[str] = "inputPasskeyResponseLogin#c31fc14a client_data:DataJSON authenticator_data:bytes signature:bytes user_handle:string = InputPasskeyResponse"

    client_data: _root.TypeDataJSON
    authenticator_data: bytes
    signature: bytes
    user_handle: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\xc1\x1f\xc3"
        self.client_data.write_to(out)
        write_bytes(out, self.authenticator_data)
        write_bytes(out, self.signature)
        write_str(out, self.user_handle)


TypeInputPasskeyResponse: TypeAlias = InputPasskeyResponseRegister | InputPasskeyResponseLogin
"""``InputPasskeyResponse``: https://core.telegram.org/type/InputPasskeyResponse"""


class InputPasskeyCredentialPublicKey(TLObject):
    """The form 'public key' of InputPasskeyCredential.

    ``inputPasskeyCredentialPublicKey#3c27b78f id:string raw_id:string response:InputPasskeyResponse = InputPasskeyCredential``

    :param id: The id.
    :param raw_id: The raw id.
    :param response: The response.

    https://core.telegram.org/constructor/inputPasskeyCredentialPublicKey
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C27B78F
    TL_NAME: ClassVar[str] = "inputPasskeyCredentialPublicKey"
    TL_TYPE: ClassVar[str] = "InputPasskeyCredential"
    TL: ClassVar[str] = "inputPasskeyCredentialPublicKey#3c27b78f id:string raw_id:string response:InputPasskeyResponse = InputPasskeyCredential"

    id: str
    raw_id: str
    response: TypeInputPasskeyResponse

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\xb7\x27\x3c"
        write_str(out, self.id)
        write_str(out, self.raw_id)
        self.response.write_to(out)


class InputPasskeyCredentialFirebasePNV(TLObject):
    """The form 'firebase pnv' of InputPasskeyCredential.

    ``inputPasskeyCredentialFirebasePNV#5b1ccb28 pnv_token:string = InputPasskeyCredential``

    :param pnv_token: The pnv token.

    https://core.telegram.org/constructor/inputPasskeyCredentialFirebasePNV
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5B1CCB28
    TL_NAME: ClassVar[str] = "inputPasskeyCredentialFirebasePNV"
    TL_TYPE: ClassVar[str] = "InputPasskeyCredential"
    TL: ClassVar[str] = "inputPasskeyCredentialFirebasePNV#5b1ccb28 pnv_token:string = InputPasskeyCredential"

    pnv_token: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x28\xcb\x1c\x5b"
        write_str(out, self.pnv_token)


TypeInputPasskeyCredential: TypeAlias = InputPasskeyCredentialPublicKey | InputPasskeyCredentialFirebasePNV
"""``InputPasskeyCredential``: https://core.telegram.org/type/InputPasskeyCredential"""


class InputMessageReadMetric(TLObject):
    """The ordinary form of InputMessageReadMetric.

    ``inputMessageReadMetric#402b4495 msg_id:int view_id:long time_in_view_ms:int active_time_in_view_ms:int height_to_viewport_ratio_permille:int seen_range_ratio_permille:int = InputMessageReadMetric``

    :param msg_id: Id of the message.
    :param view_id: Id of the view.
    :param time_in_view_ms: The time in view ms.
    :param active_time_in_view_ms: The active time in view ms.
    :param height_to_viewport_ratio_permille: The height to viewport ratio permille.
    :param seen_range_ratio_permille: The seen range ratio permille.

    https://core.telegram.org/constructor/inputMessageReadMetric
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x402B4495
    TL_NAME: ClassVar[str] = "inputMessageReadMetric"
    TL_TYPE: ClassVar[str] = "InputMessageReadMetric"
    TL: ClassVar[str] = "inputMessageReadMetric#402b4495 msg_id:int view_id:long time_in_view_ms:int active_time_in_view_ms:int height_to_viewport_ratio_permille:int seen_range_ratio_permille:int = InputMessageReadMetric"

    msg_id: int
    view_id: int
    time_in_view_ms: int
    active_time_in_view_ms: int
    height_to_viewport_ratio_permille: int
    seen_range_ratio_permille: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq4i(0x402B4495, self.msg_id, self.view_id, self.time_in_view_ms, self.active_time_in_view_ms, self.height_to_viewport_ratio_permille, self.seen_range_ratio_permille)


TypeInputMessageReadMetric: TypeAlias = InputMessageReadMetric
"""``InputMessageReadMetric``: https://core.telegram.org/type/InputMessageReadMetric"""


class InputAiComposeToneDefault(TLObject):
    """The form 'default' of InputAiComposeTone.

    ``inputAiComposeToneDefault#1fe9a9bf tone:string = InputAiComposeTone``

    :param tone: The tone.

    https://core.telegram.org/constructor/inputAiComposeToneDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1FE9A9BF
    TL_NAME: ClassVar[str] = "inputAiComposeToneDefault"
    TL_TYPE: ClassVar[str] = "InputAiComposeTone"
    TL: ClassVar[str] = "inputAiComposeToneDefault#1fe9a9bf tone:string = InputAiComposeTone"

    tone: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xbf\xa9\xe9\x1f"
        write_str(out, self.tone)


class InputAiComposeToneID(TLObject):
    """The form 'id' of InputAiComposeTone.

    ``inputAiComposeToneID#0773c080 id:long access_hash:long = InputAiComposeTone``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.

    https://core.telegram.org/constructor/inputAiComposeToneID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0773C080
    TL_NAME: ClassVar[str] = "inputAiComposeToneID"
    TL_TYPE: ClassVar[str] = "InputAiComposeTone"
    TL: ClassVar[str] = "inputAiComposeToneID#0773c080 id:long access_hash:long = InputAiComposeTone"

    id: int
    access_hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0x0773C080, self.id, self.access_hash)


class InputAiComposeToneSlug(TLObject):
    """The form 'slug' of InputAiComposeTone.

    ``inputAiComposeToneSlug#1fa01357 slug:string = InputAiComposeTone``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/inputAiComposeToneSlug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1FA01357
    TL_NAME: ClassVar[str] = "inputAiComposeToneSlug"
    TL_TYPE: ClassVar[str] = "InputAiComposeTone"
    TL: ClassVar[str] = "inputAiComposeToneSlug#1fa01357 slug:string = InputAiComposeTone"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x57\x13\xa0\x1f"
        write_str(out, self.slug)


class InputAiComposeToneSingleUse(TLObject):
    """The form 'single use' of InputAiComposeTone.

    ``inputAiComposeToneSingleUse#0e0c35af custom_prompt:string = InputAiComposeTone``

    :param custom_prompt: The custom prompt.

    https://core.telegram.org/constructor/inputAiComposeToneSingleUse
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E0C35AF
    TL_NAME: ClassVar[str] = "inputAiComposeToneSingleUse"
    TL_TYPE: ClassVar[str] = "InputAiComposeTone"
    TL: ClassVar[str] = "inputAiComposeToneSingleUse#0e0c35af custom_prompt:string = InputAiComposeTone"

    custom_prompt: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xaf\x35\x0c\x0e"
        write_str(out, self.custom_prompt)


TypeInputAiComposeTone: TypeAlias = InputAiComposeToneDefault | InputAiComposeToneID | InputAiComposeToneSlug | InputAiComposeToneSingleUse
"""``InputAiComposeTone``: https://core.telegram.org/type/InputAiComposeTone"""


class InputRichFilePhoto(TLObject):
    """The form 'photo' of InputRichFile.

    ``inputRichFilePhoto#9b00622b id:string photo:InputPhoto = InputRichFile``

    :param id: The id.
    :param photo: The photo.

    https://core.telegram.org/constructor/inputRichFilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9B00622B
    TL_NAME: ClassVar[str] = "inputRichFilePhoto"
    TL_TYPE: ClassVar[str] = "InputRichFile"
    TL: ClassVar[str] = "inputRichFilePhoto#9b00622b id:string photo:InputPhoto = InputRichFile"

    id: str
    photo: TypeInputPhoto

    def write_to(self, out: bytearray) -> None:
        out += b"\x2b\x62\x00\x9b"
        write_str(out, self.id)
        self.photo.write_to(out)


class InputRichFileDocument(TLObject):
    """The form 'document' of InputRichFile.

    ``inputRichFileDocument#83281dbd id:string document:InputDocument = InputRichFile``

    :param id: The id.
    :param document: The file.

    https://core.telegram.org/constructor/inputRichFileDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x83281DBD
    TL_NAME: ClassVar[str] = "inputRichFileDocument"
    TL_TYPE: ClassVar[str] = "InputRichFile"
    TL: ClassVar[str] = "inputRichFileDocument#83281dbd id:string document:InputDocument = InputRichFile"

    id: str
    document: TypeInputDocument

    def write_to(self, out: bytearray) -> None:
        out += b"\xbd\x1d\x28\x83"
        write_str(out, self.id)
        self.document.write_to(out)


TypeInputRichFile: TypeAlias = InputRichFilePhoto | InputRichFileDocument
"""``InputRichFile``: https://core.telegram.org/type/InputRichFile"""


class InputRichMessage(TLObject):
    """The ordinary form of InputRichMessage.

    ``inputRichMessage#e4c449fc flags:# rtl:flags.0?true noautolink:flags.1?true blocks:Vector<PageBlock> photos:flags.2?Vector<InputPhoto> documents:flags.3?Vector<InputDocument> users:flags.4?Vector<InputUser> = InputRichMessage``

    :param rtl: Whether this applies: rtl.
    :param noautolink: Whether this applies: noautolink.
    :param blocks: The blocks.
    :param photos: The photos.
    :param documents: The documents.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/inputRichMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE4C449FC
    TL_NAME: ClassVar[str] = "inputRichMessage"
    TL_TYPE: ClassVar[str] = "InputRichMessage"
    TL: ClassVar[str] = "inputRichMessage#e4c449fc flags:# rtl:flags.0?true noautolink:flags.1?true blocks:Vector<PageBlock> photos:flags.2?Vector<InputPhoto> documents:flags.3?Vector<InputDocument> users:flags.4?Vector<InputUser> = InputRichMessage"

    blocks: list[_root.TypePageBlock]
    rtl: bool = False
    noautolink: bool = False
    photos: list[TypeInputPhoto] | None = None
    documents: list[TypeInputDocument] | None = None
    users: list[TypeInputUser] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rtl:
            flags |= 1
        if self.noautolink:
            flags |= 2
        if self.photos is not None:
            flags |= 4
        if self.documents is not None:
            flags |= 8
        if self.users is not None:
            flags |= 0x10
        out += pack_2I(0xE4C449FC, flags)
        write_objects(out, self.blocks)
        if self.photos is not None:
            write_objects(out, self.photos)
        if self.documents is not None:
            write_objects(out, self.documents)
        if self.users is not None:
            write_objects(out, self.users)


class InputRichMessageHTML(TLObject):
    """The form 'html' of InputRichMessage.

    ``inputRichMessageHTML#dacb836a flags:# rtl:flags.0?true noautolink:flags.1?true html:string files:flags.2?Vector<InputRichFile> = InputRichMessage``

    :param rtl: Whether this applies: rtl.
    :param noautolink: Whether this applies: noautolink.
    :param html: The html.
    :param files: The files.

    https://core.telegram.org/constructor/inputRichMessageHTML
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDACB836A
    TL_NAME: ClassVar[str] = "inputRichMessageHTML"
    TL_TYPE: ClassVar[str] = "InputRichMessage"
    TL: ClassVar[str] = "inputRichMessageHTML#dacb836a flags:# rtl:flags.0?true noautolink:flags.1?true html:string files:flags.2?Vector<InputRichFile> = InputRichMessage"

    html: str
    rtl: bool = False
    noautolink: bool = False
    files: list[TypeInputRichFile] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rtl:
            flags |= 1
        if self.noautolink:
            flags |= 2
        if self.files is not None:
            flags |= 4
        out += pack_2I(0xDACB836A, flags)
        write_str(out, self.html)
        if self.files is not None:
            write_objects(out, self.files)


class InputRichMessageMarkdown(TLObject):
    """The form 'markdown' of InputRichMessage.

    ``inputRichMessageMarkdown#004b572c flags:# rtl:flags.0?true noautolink:flags.1?true markdown:string files:flags.2?Vector<InputRichFile> = InputRichMessage``

    :param rtl: Whether this applies: rtl.
    :param noautolink: Whether this applies: noautolink.
    :param markdown: The markdown.
    :param files: The files.

    https://core.telegram.org/constructor/inputRichMessageMarkdown
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x004B572C
    TL_NAME: ClassVar[str] = "inputRichMessageMarkdown"
    TL_TYPE: ClassVar[str] = "InputRichMessage"
    TL: ClassVar[str] = "inputRichMessageMarkdown#004b572c flags:# rtl:flags.0?true noautolink:flags.1?true markdown:string files:flags.2?Vector<InputRichFile> = InputRichMessage"

    markdown: str
    rtl: bool = False
    noautolink: bool = False
    files: list[TypeInputRichFile] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rtl:
            flags |= 1
        if self.noautolink:
            flags |= 2
        if self.files is not None:
            flags |= 4
        out += pack_2I(0x004B572C, flags)
        write_str(out, self.markdown)
        if self.files is not None:
            write_objects(out, self.files)


TypeInputRichMessage: TypeAlias = InputRichMessage | InputRichMessageHTML | InputRichMessageMarkdown
"""``InputRichMessage``: https://core.telegram.org/type/InputRichMessage"""


def _read_InputPeerEmpty(data: bytes, pos: int, depth: int, new: Any = InputPeerEmpty) -> tuple[InputPeerEmpty, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_InputPeerSelf(data: bytes, pos: int, depth: int, new: Any = InputPeerSelf) -> tuple[InputPeerSelf, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_InputPeerChat(data: bytes, pos: int, depth: int, new: Any = InputPeerChat) -> tuple[InputPeerChat, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    chat_id = unpack_q(data, pos)[0]
    return new(chat_id), pos + 8


def _read_InputPeerUser(data: bytes, pos: int, depth: int, new: Any = InputPeerUser) -> tuple[InputPeerUser, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    user_id, access_hash = unpack_2q(data, pos)
    return new(user_id, access_hash), pos + 16


def _read_InputPeerChannel(data: bytes, pos: int, depth: int, new: Any = InputPeerChannel) -> tuple[InputPeerChannel, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    channel_id, access_hash = unpack_2q(data, pos)
    return new(channel_id, access_hash), pos + 16


def _read_InputPeerUserFromMessage(data: bytes, pos: int, depth: int, new: Any = InputPeerUserFromMessage) -> tuple[InputPeerUserFromMessage, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, user_id = unpack_iq(data, pos)
    return new(peer, msg_id, user_id), pos + 12


def _read_InputPeerChannelFromMessage(data: bytes, pos: int, depth: int, new: Any = InputPeerChannelFromMessage) -> tuple[InputPeerChannelFromMessage, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, channel_id = unpack_iq(data, pos)
    return new(peer, msg_id, channel_id), pos + 12


def _read_InputUserEmpty(data: bytes, pos: int, depth: int, new: Any = InputUserEmpty) -> tuple[InputUserEmpty, int]:
    return new(), pos


def _read_InputUserSelf(data: bytes, pos: int, depth: int, new: Any = InputUserSelf) -> tuple[InputUserSelf, int]:
    return new(), pos


def _read_InputUser(data: bytes, pos: int, depth: int, new: Any = InputUser) -> tuple[InputUser, int]:
    user_id, access_hash = unpack_2q(data, pos)
    return new(user_id, access_hash), pos + 16


def _read_InputUserFromMessage(data: bytes, pos: int, depth: int, new: Any = InputUserFromMessage) -> tuple[InputUserFromMessage, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, user_id = unpack_iq(data, pos)
    return new(peer, msg_id, user_id), pos + 12


def _read_InputPhoneContact(data: bytes, pos: int, depth: int, new: Any = InputPhoneContact) -> tuple[InputPhoneContact, int]:
    flags, client_id = unpack_Iq(data, pos)
    phone, pos = read_str(data, pos + 12)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    if flags & 1:
        note, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        note = None
    return new(client_id, phone, first_name, last_name, note), pos


def _read_InputFile(data: bytes, pos: int, depth: int, new: Any = InputFile) -> tuple[InputFile, int]:
    id, parts = unpack_qi(data, pos)
    name, pos = read_str(data, pos + 12)
    md5_checksum, pos = read_str(data, pos)
    return new(id, parts, name, md5_checksum), pos


def _read_InputFileBig(data: bytes, pos: int, depth: int, new: Any = InputFileBig) -> tuple[InputFileBig, int]:
    id, parts = unpack_qi(data, pos)
    name, pos = read_str(data, pos + 12)
    return new(id, parts, name), pos


def _read_InputFileStoryDocument(data: bytes, pos: int, depth: int, new: Any = InputFileStoryDocument) -> tuple[InputFileStoryDocument, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_InputMediaEmpty(data: bytes, pos: int, depth: int, new: Any = InputMediaEmpty) -> tuple[InputMediaEmpty, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    return new(), pos


def _read_InputMediaUploadedPhoto(data: bytes, pos: int, depth: int, new: Any = InputMediaUploadedPhoto) -> tuple[InputMediaUploadedPhoto, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    file, pos = _InputFile_table[cid](data, pos + 8, depth + 1)
    if flags & 0xb:
        if flags & 1:
            stickers, pos = read_objects(_InputDocument_table, data, pos, depth)
        else:
            stickers = None
        if flags & 2:
            ttl_seconds = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_seconds = None
        if flags & 8:
            video, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video = None
    else:
        stickers = ttl_seconds = video = None
    return new(file, flags & 4 != 0, flags & 8 != 0, stickers, ttl_seconds, video), pos


def _read_InputMediaPhoto(data: bytes, pos: int, depth: int, new: Any = InputMediaPhoto) -> tuple[InputMediaPhoto, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputPhoto_table[cid](data, pos + 8, depth + 1)
    if flags & 0x5:
        if flags & 1:
            ttl_seconds = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_seconds = None
        if flags & 4:
            video, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video = None
    else:
        ttl_seconds = video = None
    return new(id, flags & 2 != 0, flags & 4 != 0, ttl_seconds, video), pos


def _read_InputMediaGeoPoint(data: bytes, pos: int, depth: int, new: Any = InputMediaGeoPoint) -> tuple[InputMediaGeoPoint, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 4, depth + 1)
    return new(geo_point), pos


def _read_InputMediaContact(data: bytes, pos: int, depth: int, new: Any = InputMediaContact) -> tuple[InputMediaContact, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    phone_number, pos = read_str(data, pos)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    vcard, pos = read_str(data, pos)
    return new(phone_number, first_name, last_name, vcard), pos


def _read_InputMediaUploadedDocument(data: bytes, pos: int, depth: int, new: Any = InputMediaUploadedDocument) -> tuple[InputMediaUploadedDocument, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    file, pos = _InputFile_table[cid](data, pos + 8, depth + 1)
    if flags & 4:
        thumb, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        thumb = None
    mime_type, pos = read_str(data, pos)
    attributes, pos = read_objects(_DocumentAttribute_table, data, pos, depth)
    if flags & 0xc3:
        if flags & 1:
            stickers, pos = read_objects(_InputDocument_table, data, pos, depth)
        else:
            stickers = None
        if flags & 0x40:
            video_cover, pos = _InputPhoto_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video_cover = None
        if flags & 0x80:
            video_timestamp = unpack_i(data, pos)[0]
            pos += 4
        else:
            video_timestamp = None
        if flags & 2:
            ttl_seconds = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_seconds = None
    else:
        stickers = video_cover = video_timestamp = ttl_seconds = None
    return new(file, mime_type, attributes, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, thumb, stickers, video_cover, video_timestamp, ttl_seconds), pos


def _read_InputMediaDocument(data: bytes, pos: int, depth: int, new: Any = InputMediaDocument) -> tuple[InputMediaDocument, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputDocument_table[cid](data, pos + 8, depth + 1)
    if flags & 0x1b:
        if flags & 8:
            video_cover, pos = _InputPhoto_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video_cover = None
        if flags & 0x10:
            video_timestamp = unpack_i(data, pos)[0]
            pos += 4
        else:
            video_timestamp = None
        if flags & 1:
            ttl_seconds = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_seconds = None
        if flags & 2:
            query, pos = read_str(data, pos)
        else:
            query = None
    else:
        video_cover = video_timestamp = ttl_seconds = query = None
    return new(id, flags & 4 != 0, video_cover, video_timestamp, ttl_seconds, query), pos


def _read_InputMediaVenue(data: bytes, pos: int, depth: int, new: Any = InputMediaVenue) -> tuple[InputMediaVenue, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    address, pos = read_str(data, pos)
    provider, pos = read_str(data, pos)
    venue_id, pos = read_str(data, pos)
    venue_type, pos = read_str(data, pos)
    return new(geo_point, title, address, provider, venue_id, venue_type), pos


def _read_InputMediaPhotoExternal(data: bytes, pos: int, depth: int, new: Any = InputMediaPhotoExternal) -> tuple[InputMediaPhotoExternal, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    url, pos = read_str(data, pos + 4)
    if flags & 1:
        ttl_seconds = unpack_i(data, pos)[0]
        pos += 4
    else:
        ttl_seconds = None
    return new(url, flags & 2 != 0, ttl_seconds), pos


def _read_InputMediaDocumentExternal(data: bytes, pos: int, depth: int, new: Any = InputMediaDocumentExternal) -> tuple[InputMediaDocumentExternal, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    url, pos = read_str(data, pos + 4)
    if flags & 0xd:
        if flags & 1:
            ttl_seconds = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_seconds = None
        if flags & 4:
            video_cover, pos = _InputPhoto_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video_cover = None
        if flags & 8:
            video_timestamp = unpack_i(data, pos)[0]
            pos += 4
        else:
            video_timestamp = None
    else:
        ttl_seconds = video_cover = video_timestamp = None
    return new(url, flags & 2 != 0, ttl_seconds, video_cover, video_timestamp), pos


def _read_InputMediaGame(data: bytes, pos: int, depth: int, new: Any = InputMediaGame) -> tuple[InputMediaGame, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    id, pos = _InputGame_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_InputMediaInvoice(data: bytes, pos: int, depth: int, new: Any = InputMediaInvoice) -> tuple[InputMediaInvoice, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    description, pos = read_str(data, pos)
    if flags & 1:
        photo, pos = _InputWebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    cid = unpack_I(data, pos)[0]
    invoice, pos = _Invoice_table[cid](data, pos + 4, depth + 1)
    payload, pos = read_bytes(data, pos)
    if flags & 8:
        provider, pos = read_str(data, pos)
    else:
        provider = None
    cid = unpack_I(data, pos)[0]
    provider_data, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    if flags & 0x6:
        if flags & 2:
            start_param, pos = read_str(data, pos)
        else:
            start_param = None
        if flags & 4:
            extended_media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            extended_media = None
    else:
        start_param = extended_media = None
    return new(title, description, invoice, payload, provider_data, photo, provider, start_param, extended_media), pos


def _read_InputMediaGeoLive(data: bytes, pos: int, depth: int, new: Any = InputMediaGeoLive) -> tuple[InputMediaGeoLive, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 8, depth + 1)
    if flags & 0xe:
        if flags & 4:
            heading = unpack_i(data, pos)[0]
            pos += 4
        else:
            heading = None
        if flags & 2:
            period = unpack_i(data, pos)[0]
            pos += 4
        else:
            period = None
        if flags & 8:
            proximity_notification_radius = unpack_i(data, pos)[0]
            pos += 4
        else:
            proximity_notification_radius = None
    else:
        heading = period = proximity_notification_radius = None
    return new(geo_point, flags & 1 != 0, heading, period, proximity_notification_radius), pos


def _read_InputMediaPoll(data: bytes, pos: int, depth: int, new: Any = InputMediaPoll) -> tuple[InputMediaPoll, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    poll, pos = _Poll_table[cid](data, pos + 8, depth + 1)
    if flags & 0xb:
        if flags & 1:
            correct_answers, pos = read_ints(data, pos)
        else:
            correct_answers = None
        if flags & 8:
            attached_media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            attached_media = None
        if flags & 2:
            solution, pos = read_str(data, pos)
        else:
            solution = None
        if flags & 2:
            solution_entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            solution_entities = None
    else:
        correct_answers = attached_media = solution = solution_entities = None
    if flags & 4:
        solution_media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        solution_media = None
    return new(poll, correct_answers, attached_media, solution, solution_entities, solution_media), pos


def _read_InputMediaDice(data: bytes, pos: int, depth: int, new: Any = InputMediaDice) -> tuple[InputMediaDice, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    emoticon, pos = read_str(data, pos)
    return new(emoticon), pos


def _read_InputMediaStory(data: bytes, pos: int, depth: int, new: Any = InputMediaStory) -> tuple[InputMediaStory, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(peer, id), pos + 4


def _read_InputMediaWebPage(data: bytes, pos: int, depth: int, new: Any = InputMediaWebPage) -> tuple[InputMediaWebPage, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    url, pos = read_str(data, pos + 4)
    return new(url, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos


def _read_InputMediaPaidMedia(data: bytes, pos: int, depth: int, new: Any = InputMediaPaidMedia) -> tuple[InputMediaPaidMedia, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, stars_amount = unpack_Iq(data, pos)
    extended_media, pos = read_objects(_InputMedia_table, data, pos + 12, depth)
    if flags & 1:
        payload, pos = read_str(data, pos)
    else:
        payload = None
    return new(stars_amount, extended_media, payload), pos


def _read_InputMediaTodo(data: bytes, pos: int, depth: int, new: Any = InputMediaTodo) -> tuple[InputMediaTodo, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    cid = unpack_I(data, pos)[0]
    todo, pos = _TodoList_table[cid](data, pos + 4, depth + 1)
    return new(todo), pos


def _read_InputMediaStakeDice(data: bytes, pos: int, depth: int, new: Any = InputMediaStakeDice) -> tuple[InputMediaStakeDice, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    game_hash, pos = read_str(data, pos)
    ton_amount = unpack_q(data, pos)[0]
    client_seed, pos = read_bytes(data, pos + 8)
    return new(game_hash, ton_amount, client_seed), pos


def _read_InputChatPhotoEmpty(data: bytes, pos: int, depth: int, new: Any = InputChatPhotoEmpty) -> tuple[InputChatPhotoEmpty, int]:
    return new(), pos


def _read_InputChatUploadedPhoto(data: bytes, pos: int, depth: int, new: Any = InputChatUploadedPhoto) -> tuple[InputChatUploadedPhoto, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            file, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            file = None
        if flags & 2:
            video, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video = None
        if flags & 4:
            video_start_ts = unpack_d(data, pos)[0]
            pos += 8
        else:
            video_start_ts = None
        if flags & 8:
            video_emoji_markup, pos = _VideoSize_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video_emoji_markup = None
    else:
        file = video = video_start_ts = video_emoji_markup = None
    return new(file, video, video_start_ts, video_emoji_markup), pos


def _read_InputChatPhoto(data: bytes, pos: int, depth: int, new: Any = InputChatPhoto) -> tuple[InputChatPhoto, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputPhoto_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_InputGeoPointEmpty(data: bytes, pos: int, depth: int, new: Any = InputGeoPointEmpty) -> tuple[InputGeoPointEmpty, int]:
    return new(), pos


def _read_InputGeoPoint(data: bytes, pos: int, depth: int, new: Any = InputGeoPoint) -> tuple[InputGeoPoint, int]:
    flags, lat, long = unpack_I2d(data, pos)
    pos += 20
    if flags & 1:
        accuracy_radius = unpack_i(data, pos)[0]
        pos += 4
    else:
        accuracy_radius = None
    return new(lat, long, accuracy_radius), pos


def _read_InputPhotoEmpty(data: bytes, pos: int, depth: int, new: Any = InputPhotoEmpty) -> tuple[InputPhotoEmpty, int]:
    return new(), pos


def _read_InputPhoto(data: bytes, pos: int, depth: int, new: Any = InputPhoto) -> tuple[InputPhoto, int]:
    id, access_hash = unpack_2q(data, pos)
    file_reference, pos = read_bytes(data, pos + 16)
    return new(id, access_hash, file_reference), pos


def _read_InputFileLocation(data: bytes, pos: int, depth: int, new: Any = InputFileLocation) -> tuple[InputFileLocation, int]:
    volume_id, local_id, secret = unpack_qiq(data, pos)
    file_reference, pos = read_bytes(data, pos + 20)
    return new(volume_id, local_id, secret, file_reference), pos


def _read_InputEncryptedFileLocation(data: bytes, pos: int, depth: int, new: Any = InputEncryptedFileLocation) -> tuple[InputEncryptedFileLocation, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputDocumentFileLocation(data: bytes, pos: int, depth: int, new: Any = InputDocumentFileLocation) -> tuple[InputDocumentFileLocation, int]:
    id, access_hash = unpack_2q(data, pos)
    file_reference, pos = read_bytes(data, pos + 16)
    thumb_size, pos = read_str(data, pos)
    return new(id, access_hash, file_reference, thumb_size), pos


def _read_InputSecureFileLocation(data: bytes, pos: int, depth: int, new: Any = InputSecureFileLocation) -> tuple[InputSecureFileLocation, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputTakeoutFileLocation(data: bytes, pos: int, depth: int, new: Any = InputTakeoutFileLocation) -> tuple[InputTakeoutFileLocation, int]:
    return new(), pos


def _read_InputPhotoFileLocation(data: bytes, pos: int, depth: int, new: Any = InputPhotoFileLocation) -> tuple[InputPhotoFileLocation, int]:
    id, access_hash = unpack_2q(data, pos)
    file_reference, pos = read_bytes(data, pos + 16)
    thumb_size, pos = read_str(data, pos)
    return new(id, access_hash, file_reference, thumb_size), pos


def _read_InputPhotoLegacyFileLocation(data: bytes, pos: int, depth: int, new: Any = InputPhotoLegacyFileLocation) -> tuple[InputPhotoLegacyFileLocation, int]:
    id, access_hash = unpack_2q(data, pos)
    file_reference, pos = read_bytes(data, pos + 16)
    volume_id, local_id, secret = unpack_qiq(data, pos)
    return new(id, access_hash, file_reference, volume_id, local_id, secret), pos + 20


def _read_InputPeerPhotoFileLocation(data: bytes, pos: int, depth: int, new: Any = InputPeerPhotoFileLocation) -> tuple[InputPeerPhotoFileLocation, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    photo_id = unpack_q(data, pos)[0]
    return new(peer, photo_id, flags & 1 != 0), pos + 8


def _read_InputStickerSetThumb(data: bytes, pos: int, depth: int, new: Any = InputStickerSetThumb) -> tuple[InputStickerSetThumb, int]:
    cid = unpack_I(data, pos)[0]
    stickerset, pos = _InputStickerSet_table[cid](data, pos + 4, depth + 1)
    thumb_version = unpack_i(data, pos)[0]
    return new(stickerset, thumb_version), pos + 4


def _read_InputGroupCallStream(data: bytes, pos: int, depth: int, new: Any = InputGroupCallStream) -> tuple[InputGroupCallStream, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    time_ms, scale = unpack_qi(data, pos)
    pos += 12
    if flags & 1:
        video_channel = unpack_i(data, pos)[0]
        pos += 4
    else:
        video_channel = None
    if flags & 1:
        video_quality = unpack_i(data, pos)[0]
        pos += 4
    else:
        video_quality = None
    return new(call, time_ms, scale, video_channel, video_quality), pos


def _read_InputNotifyPeer(data: bytes, pos: int, depth: int, new: Any = InputNotifyPeer) -> tuple[InputNotifyPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_InputNotifyUsers(data: bytes, pos: int, depth: int, new: Any = InputNotifyUsers) -> tuple[InputNotifyUsers, int]:
    return new(), pos


def _read_InputNotifyChats(data: bytes, pos: int, depth: int, new: Any = InputNotifyChats) -> tuple[InputNotifyChats, int]:
    return new(), pos


def _read_InputNotifyBroadcasts(data: bytes, pos: int, depth: int, new: Any = InputNotifyBroadcasts) -> tuple[InputNotifyBroadcasts, int]:
    return new(), pos


def _read_InputNotifyForumTopic(data: bytes, pos: int, depth: int, new: Any = InputNotifyForumTopic) -> tuple[InputNotifyForumTopic, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    top_msg_id = unpack_i(data, pos)[0]
    return new(peer, top_msg_id), pos + 4


def _read_InputNotifyCommunity(data: bytes, pos: int, depth: int, new: Any = InputNotifyCommunity) -> tuple[InputNotifyCommunity, int]:
    cid = unpack_I(data, pos)[0]
    community, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(community), pos


def _read_InputPeerNotifySettings(data: bytes, pos: int, depth: int, new: Any = InputPeerNotifySettings) -> tuple[InputPeerNotifySettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            show_previews = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            show_previews = None
        if flags & 2:
            silent = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            silent = None
        if flags & 4:
            mute_until = unpack_i(data, pos)[0]
            pos += 4
        else:
            mute_until = None
        if flags & 8:
            sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            sound = None
    else:
        show_previews = silent = mute_until = sound = None
    if flags & 0x1c0:
        if flags & 0x40:
            stories_muted = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            stories_muted = None
        if flags & 0x80:
            stories_hide_sender = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            stories_hide_sender = None
        if flags & 0x100:
            stories_sound, pos = _NotificationSound_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stories_sound = None
    else:
        stories_muted = stories_hide_sender = stories_sound = None
    return new(show_previews, silent, mute_until, sound, stories_muted, stories_hide_sender, stories_sound), pos


def _read_InputEncryptedChat(data: bytes, pos: int, depth: int, new: Any = InputEncryptedChat) -> tuple[InputEncryptedChat, int]:
    chat_id, access_hash = unpack_iq(data, pos)
    return new(chat_id, access_hash), pos + 12


def _read_InputEncryptedFileEmpty(data: bytes, pos: int, depth: int, new: Any = InputEncryptedFileEmpty) -> tuple[InputEncryptedFileEmpty, int]:
    return new(), pos


def _read_InputEncryptedFileUploaded(data: bytes, pos: int, depth: int, new: Any = InputEncryptedFileUploaded) -> tuple[InputEncryptedFileUploaded, int]:
    id, parts = unpack_qi(data, pos)
    md5_checksum, pos = read_str(data, pos + 12)
    key_fingerprint = unpack_i(data, pos)[0]
    return new(id, parts, md5_checksum, key_fingerprint), pos + 4


def _read_InputEncryptedFile(data: bytes, pos: int, depth: int, new: Any = InputEncryptedFile) -> tuple[InputEncryptedFile, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputEncryptedFileBigUploaded(data: bytes, pos: int, depth: int, new: Any = InputEncryptedFileBigUploaded) -> tuple[InputEncryptedFileBigUploaded, int]:
    id, parts, key_fingerprint = unpack_q2i(data, pos)
    return new(id, parts, key_fingerprint), pos + 16


def _read_InputDocumentEmpty(data: bytes, pos: int, depth: int, new: Any = InputDocumentEmpty) -> tuple[InputDocumentEmpty, int]:
    return new(), pos


def _read_InputDocument(data: bytes, pos: int, depth: int, new: Any = InputDocument) -> tuple[InputDocument, int]:
    id, access_hash = unpack_2q(data, pos)
    file_reference, pos = read_bytes(data, pos + 16)
    return new(id, access_hash, file_reference), pos


def _read_InputPrivacyKeyStatusTimestamp(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyStatusTimestamp) -> tuple[InputPrivacyKeyStatusTimestamp, int]:
    return new(), pos


def _read_InputPrivacyKeyChatInvite(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyChatInvite) -> tuple[InputPrivacyKeyChatInvite, int]:
    return new(), pos


def _read_InputPrivacyKeyPhoneCall(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyPhoneCall) -> tuple[InputPrivacyKeyPhoneCall, int]:
    return new(), pos


def _read_InputPrivacyKeyPhoneP2P(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyPhoneP2P) -> tuple[InputPrivacyKeyPhoneP2P, int]:
    return new(), pos


def _read_InputPrivacyKeyForwards(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyForwards) -> tuple[InputPrivacyKeyForwards, int]:
    return new(), pos


def _read_InputPrivacyKeyProfilePhoto(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyProfilePhoto) -> tuple[InputPrivacyKeyProfilePhoto, int]:
    return new(), pos


def _read_InputPrivacyKeyPhoneNumber(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyPhoneNumber) -> tuple[InputPrivacyKeyPhoneNumber, int]:
    return new(), pos


def _read_InputPrivacyKeyAddedByPhone(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyAddedByPhone) -> tuple[InputPrivacyKeyAddedByPhone, int]:
    return new(), pos


def _read_InputPrivacyKeyVoiceMessages(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyVoiceMessages) -> tuple[InputPrivacyKeyVoiceMessages, int]:
    return new(), pos


def _read_InputPrivacyKeyAbout(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyAbout) -> tuple[InputPrivacyKeyAbout, int]:
    return new(), pos


def _read_InputPrivacyKeyBirthday(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyBirthday) -> tuple[InputPrivacyKeyBirthday, int]:
    return new(), pos


def _read_InputPrivacyKeyStarGiftsAutoSave(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyStarGiftsAutoSave) -> tuple[InputPrivacyKeyStarGiftsAutoSave, int]:
    return new(), pos


def _read_InputPrivacyKeyNoPaidMessages(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeyNoPaidMessages) -> tuple[InputPrivacyKeyNoPaidMessages, int]:
    return new(), pos


def _read_InputPrivacyKeySavedMusic(data: bytes, pos: int, depth: int, new: Any = InputPrivacyKeySavedMusic) -> tuple[InputPrivacyKeySavedMusic, int]:
    return new(), pos


def _read_InputPrivacyValueAllowContacts(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueAllowContacts) -> tuple[InputPrivacyValueAllowContacts, int]:
    return new(), pos


def _read_InputPrivacyValueAllowAll(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueAllowAll) -> tuple[InputPrivacyValueAllowAll, int]:
    return new(), pos


def _read_InputPrivacyValueAllowUsers(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueAllowUsers) -> tuple[InputPrivacyValueAllowUsers, int]:
    users, pos = read_objects(_InputUser_table, data, pos, depth)
    return new(users), pos


def _read_InputPrivacyValueDisallowContacts(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueDisallowContacts) -> tuple[InputPrivacyValueDisallowContacts, int]:
    return new(), pos


def _read_InputPrivacyValueDisallowAll(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueDisallowAll) -> tuple[InputPrivacyValueDisallowAll, int]:
    return new(), pos


def _read_InputPrivacyValueDisallowUsers(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueDisallowUsers) -> tuple[InputPrivacyValueDisallowUsers, int]:
    users, pos = read_objects(_InputUser_table, data, pos, depth)
    return new(users), pos


def _read_InputPrivacyValueAllowChatParticipants(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueAllowChatParticipants) -> tuple[InputPrivacyValueAllowChatParticipants, int]:
    chats, pos = read_longs(data, pos)
    return new(chats), pos


def _read_InputPrivacyValueDisallowChatParticipants(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueDisallowChatParticipants) -> tuple[InputPrivacyValueDisallowChatParticipants, int]:
    chats, pos = read_longs(data, pos)
    return new(chats), pos


def _read_InputPrivacyValueAllowCloseFriends(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueAllowCloseFriends) -> tuple[InputPrivacyValueAllowCloseFriends, int]:
    return new(), pos


def _read_InputPrivacyValueAllowPremium(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueAllowPremium) -> tuple[InputPrivacyValueAllowPremium, int]:
    return new(), pos


def _read_InputPrivacyValueAllowBots(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueAllowBots) -> tuple[InputPrivacyValueAllowBots, int]:
    return new(), pos


def _read_InputPrivacyValueDisallowBots(data: bytes, pos: int, depth: int, new: Any = InputPrivacyValueDisallowBots) -> tuple[InputPrivacyValueDisallowBots, int]:
    return new(), pos


def _read_InputStickerSetEmpty(data: bytes, pos: int, depth: int, new: Any = InputStickerSetEmpty) -> tuple[InputStickerSetEmpty, int]:
    return new(), pos


def _read_InputStickerSetID(data: bytes, pos: int, depth: int, new: Any = InputStickerSetID) -> tuple[InputStickerSetID, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputStickerSetShortName(data: bytes, pos: int, depth: int, new: Any = InputStickerSetShortName) -> tuple[InputStickerSetShortName, int]:
    short_name, pos = read_str(data, pos)
    return new(short_name), pos


def _read_InputStickerSetAnimatedEmoji(data: bytes, pos: int, depth: int, new: Any = InputStickerSetAnimatedEmoji) -> tuple[InputStickerSetAnimatedEmoji, int]:
    return new(), pos


def _read_InputStickerSetDice(data: bytes, pos: int, depth: int, new: Any = InputStickerSetDice) -> tuple[InputStickerSetDice, int]:
    emoticon, pos = read_str(data, pos)
    return new(emoticon), pos


def _read_InputStickerSetAnimatedEmojiAnimations(data: bytes, pos: int, depth: int, new: Any = InputStickerSetAnimatedEmojiAnimations) -> tuple[InputStickerSetAnimatedEmojiAnimations, int]:
    return new(), pos


def _read_InputStickerSetPremiumGifts(data: bytes, pos: int, depth: int, new: Any = InputStickerSetPremiumGifts) -> tuple[InputStickerSetPremiumGifts, int]:
    return new(), pos


def _read_InputStickerSetEmojiGenericAnimations(data: bytes, pos: int, depth: int, new: Any = InputStickerSetEmojiGenericAnimations) -> tuple[InputStickerSetEmojiGenericAnimations, int]:
    return new(), pos


def _read_InputStickerSetEmojiDefaultStatuses(data: bytes, pos: int, depth: int, new: Any = InputStickerSetEmojiDefaultStatuses) -> tuple[InputStickerSetEmojiDefaultStatuses, int]:
    return new(), pos


def _read_InputStickerSetEmojiDefaultTopicIcons(data: bytes, pos: int, depth: int, new: Any = InputStickerSetEmojiDefaultTopicIcons) -> tuple[InputStickerSetEmojiDefaultTopicIcons, int]:
    return new(), pos


def _read_InputStickerSetEmojiChannelDefaultStatuses(data: bytes, pos: int, depth: int, new: Any = InputStickerSetEmojiChannelDefaultStatuses) -> tuple[InputStickerSetEmojiChannelDefaultStatuses, int]:
    return new(), pos


def _read_InputStickerSetTonGifts(data: bytes, pos: int, depth: int, new: Any = InputStickerSetTonGifts) -> tuple[InputStickerSetTonGifts, int]:
    return new(), pos


def _read_InputChannelEmpty(data: bytes, pos: int, depth: int, new: Any = InputChannelEmpty) -> tuple[InputChannelEmpty, int]:
    return new(), pos


def _read_InputChannel(data: bytes, pos: int, depth: int, new: Any = InputChannel) -> tuple[InputChannel, int]:
    channel_id, access_hash = unpack_2q(data, pos)
    return new(channel_id, access_hash), pos + 16


def _read_InputChannelFromMessage(data: bytes, pos: int, depth: int, new: Any = InputChannelFromMessage) -> tuple[InputChannelFromMessage, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id, channel_id = unpack_iq(data, pos)
    return new(peer, msg_id, channel_id), pos + 12


def _read_InputBotInlineMessageMediaAuto(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageMediaAuto) -> tuple[InputBotInlineMessageMediaAuto, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 0x6:
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
    else:
        entities = reply_markup = None
    return new(message, flags & 8 != 0, entities, reply_markup), pos


def _read_InputBotInlineMessageText(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageText) -> tuple[InputBotInlineMessageText, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 0x6:
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
    else:
        entities = reply_markup = None
    return new(message, flags & 1 != 0, flags & 8 != 0, entities, reply_markup), pos


def _read_InputBotInlineMessageMediaGeo(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageMediaGeo) -> tuple[InputBotInlineMessageMediaGeo, int]:
    flags, cid = unpack_2I(data, pos)
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 8, depth + 1)
    if flags & 0xf:
        if flags & 1:
            heading = unpack_i(data, pos)[0]
            pos += 4
        else:
            heading = None
        if flags & 2:
            period = unpack_i(data, pos)[0]
            pos += 4
        else:
            period = None
        if flags & 8:
            proximity_notification_radius = unpack_i(data, pos)[0]
            pos += 4
        else:
            proximity_notification_radius = None
        if flags & 4:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
    else:
        heading = period = proximity_notification_radius = reply_markup = None
    return new(geo_point, heading, period, proximity_notification_radius, reply_markup), pos


def _read_InputBotInlineMessageMediaVenue(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageMediaVenue) -> tuple[InputBotInlineMessageMediaVenue, int]:
    flags, cid = unpack_2I(data, pos)
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 8, depth + 1)
    title, pos = read_str(data, pos)
    address, pos = read_str(data, pos)
    provider, pos = read_str(data, pos)
    venue_id, pos = read_str(data, pos)
    venue_type, pos = read_str(data, pos)
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    return new(geo_point, title, address, provider, venue_id, venue_type, reply_markup), pos


def _read_InputBotInlineMessageMediaContact(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageMediaContact) -> tuple[InputBotInlineMessageMediaContact, int]:
    flags = unpack_I(data, pos)[0]
    phone_number, pos = read_str(data, pos + 4)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    vcard, pos = read_str(data, pos)
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    return new(phone_number, first_name, last_name, vcard, reply_markup), pos


def _read_InputBotInlineMessageGame(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageGame) -> tuple[InputBotInlineMessageGame, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    return new(reply_markup), pos


def _read_InputBotInlineMessageMediaInvoice(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageMediaInvoice) -> tuple[InputBotInlineMessageMediaInvoice, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    description, pos = read_str(data, pos)
    if flags & 1:
        photo, pos = _InputWebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    cid = unpack_I(data, pos)[0]
    invoice, pos = _Invoice_table[cid](data, pos + 4, depth + 1)
    payload, pos = read_bytes(data, pos)
    provider, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    provider_data, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    return new(title, description, invoice, payload, provider, provider_data, photo, reply_markup), pos


def _read_InputBotInlineMessageMediaWebPage(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageMediaWebPage) -> tuple[InputBotInlineMessageMediaWebPage, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 2:
        entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    else:
        entities = None
    url, pos = read_str(data, pos)
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    if not (flags & 0x78):
        return new(message, url, False, False, False, False, entities, reply_markup), pos
    return new(message, url, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x40 != 0, entities, reply_markup), pos


def _read_InputBotInlineMessageRichMessage(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageRichMessage) -> tuple[InputBotInlineMessageRichMessage, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reply_markup = None
    cid = unpack_I(data, pos)[0]
    rich_message, pos = _InputRichMessage_table[cid](data, pos + 4, depth + 1)
    return new(rich_message, reply_markup), pos


def _read_InputBotInlineResult(data: bytes, pos: int, depth: int, new: Any = InputBotInlineResult) -> tuple[InputBotInlineResult, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    type, pos = read_str(data, pos)
    if flags & 0x1e:
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 4:
            description, pos = read_str(data, pos)
        else:
            description = None
        if flags & 8:
            url, pos = read_str(data, pos)
        else:
            url = None
        if flags & 0x10:
            thumb, pos = _InputWebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            thumb = None
    else:
        title = description = url = thumb = None
    if flags & 0x20:
        content, pos = _InputWebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        content = None
    cid = unpack_I(data, pos)[0]
    send_message, pos = _InputBotInlineMessage_table[cid](data, pos + 4, depth + 1)
    return new(id, type, send_message, title, description, url, thumb, content), pos


def _read_InputBotInlineResultPhoto(data: bytes, pos: int, depth: int, new: Any = InputBotInlineResultPhoto) -> tuple[InputBotInlineResultPhoto, int]:
    id, pos = read_str(data, pos)
    type, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    photo, pos = _InputPhoto_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    send_message, pos = _InputBotInlineMessage_table[cid](data, pos + 4, depth + 1)
    return new(id, type, photo, send_message), pos


def _read_InputBotInlineResultDocument(data: bytes, pos: int, depth: int, new: Any = InputBotInlineResultDocument) -> tuple[InputBotInlineResultDocument, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    type, pos = read_str(data, pos)
    if flags & 0x6:
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 4:
            description, pos = read_str(data, pos)
        else:
            description = None
    else:
        title = description = None
    cid = unpack_I(data, pos)[0]
    document, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    send_message, pos = _InputBotInlineMessage_table[cid](data, pos + 4, depth + 1)
    return new(id, type, document, send_message, title, description), pos


def _read_InputBotInlineResultGame(data: bytes, pos: int, depth: int, new: Any = InputBotInlineResultGame) -> tuple[InputBotInlineResultGame, int]:
    id, pos = read_str(data, pos)
    short_name, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    send_message, pos = _InputBotInlineMessage_table[cid](data, pos + 4, depth + 1)
    return new(id, short_name, send_message), pos


def _read_InputBotInlineMessageID(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageID) -> tuple[InputBotInlineMessageID, int]:
    dc_id, id, access_hash = unpack_i2q(data, pos)
    return new(dc_id, id, access_hash), pos + 20


def _read_InputBotInlineMessageID64(data: bytes, pos: int, depth: int, new: Any = InputBotInlineMessageID64) -> tuple[InputBotInlineMessageID64, int]:
    dc_id, owner_id, id, access_hash = unpack_iqiq(data, pos)
    return new(dc_id, owner_id, id, access_hash), pos + 24


def _read_InputStickeredMediaPhoto(data: bytes, pos: int, depth: int, new: Any = InputStickeredMediaPhoto) -> tuple[InputStickeredMediaPhoto, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputPhoto_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_InputStickeredMediaDocument(data: bytes, pos: int, depth: int, new: Any = InputStickeredMediaDocument) -> tuple[InputStickeredMediaDocument, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_InputGameID(data: bytes, pos: int, depth: int, new: Any = InputGameID) -> tuple[InputGameID, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputGameShortName(data: bytes, pos: int, depth: int, new: Any = InputGameShortName) -> tuple[InputGameShortName, int]:
    cid = unpack_I(data, pos)[0]
    bot_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    short_name, pos = read_str(data, pos)
    return new(bot_id, short_name), pos


def _read_InputWebDocument(data: bytes, pos: int, depth: int, new: Any = InputWebDocument) -> tuple[InputWebDocument, int]:
    url, pos = read_str(data, pos)
    size = unpack_i(data, pos)[0]
    mime_type, pos = read_str(data, pos + 4)
    attributes, pos = read_objects(_DocumentAttribute_table, data, pos, depth)
    return new(url, size, mime_type, attributes), pos


def _read_InputWebFileLocation(data: bytes, pos: int, depth: int, new: Any = InputWebFileLocation) -> tuple[InputWebFileLocation, int]:
    url, pos = read_str(data, pos)
    access_hash = unpack_q(data, pos)[0]
    return new(url, access_hash), pos + 8


def _read_InputWebFileGeoPointLocation(data: bytes, pos: int, depth: int, new: Any = InputWebFileGeoPointLocation) -> tuple[InputWebFileGeoPointLocation, int]:
    cid = unpack_I(data, pos)[0]
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 4, depth + 1)
    access_hash, w, h, zoom, scale = unpack_q4i(data, pos)
    return new(geo_point, access_hash, w, h, zoom, scale), pos + 24


def _read_InputWebFileAudioAlbumThumbLocation(data: bytes, pos: int, depth: int, new: Any = InputWebFileAudioAlbumThumbLocation) -> tuple[InputWebFileAudioAlbumThumbLocation, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            document, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            performer, pos = read_str(data, pos)
        else:
            performer = None
    else:
        document = title = performer = None
    return new(flags & 4 != 0, document, title, performer), pos


def _read_InputPaymentCredentialsSaved(data: bytes, pos: int, depth: int, new: Any = InputPaymentCredentialsSaved) -> tuple[InputPaymentCredentialsSaved, int]:
    id, pos = read_str(data, pos)
    tmp_password, pos = read_bytes(data, pos)
    return new(id, tmp_password), pos


def _read_InputPaymentCredentials(data: bytes, pos: int, depth: int, new: Any = InputPaymentCredentials) -> tuple[InputPaymentCredentials, int]:
    flags, cid = unpack_2I(data, pos)
    data_, pos = _DataJSON_table[cid](data, pos + 8, depth + 1)
    return new(data_, flags & 1 != 0), pos


def _read_InputPaymentCredentialsApplePay(data: bytes, pos: int, depth: int, new: Any = InputPaymentCredentialsApplePay) -> tuple[InputPaymentCredentialsApplePay, int]:
    cid = unpack_I(data, pos)[0]
    payment_data, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(payment_data), pos


def _read_InputPaymentCredentialsGooglePay(data: bytes, pos: int, depth: int, new: Any = InputPaymentCredentialsGooglePay) -> tuple[InputPaymentCredentialsGooglePay, int]:
    cid = unpack_I(data, pos)[0]
    payment_token, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(payment_token), pos


def _read_InputStickerSetItem(data: bytes, pos: int, depth: int, new: Any = InputStickerSetItem) -> tuple[InputStickerSetItem, int]:
    flags, cid = unpack_2I(data, pos)
    document, pos = _InputDocument_table[cid](data, pos + 8, depth + 1)
    emoji, pos = read_str(data, pos)
    if flags & 0x3:
        if flags & 1:
            mask_coords, pos = _MaskCoords_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            mask_coords = None
        if flags & 2:
            keywords, pos = read_str(data, pos)
        else:
            keywords = None
    else:
        mask_coords = keywords = None
    return new(document, emoji, mask_coords, keywords), pos


def _read_InputPhoneCall(data: bytes, pos: int, depth: int, new: Any = InputPhoneCall) -> tuple[InputPhoneCall, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputSingleMedia(data: bytes, pos: int, depth: int, new: Any = InputSingleMedia) -> tuple[InputSingleMedia, int]:
    flags, cid = unpack_2I(data, pos)
    media, pos = _InputMedia_table[cid](data, pos + 8, depth + 1)
    random_id = unpack_q(data, pos)[0]
    message, pos = read_str(data, pos + 8)
    if flags & 1:
        entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    else:
        entities = None
    return new(media, random_id, message, entities), pos


def _read_InputMessageID(data: bytes, pos: int, depth: int, new: Any = InputMessageID) -> tuple[InputMessageID, int]:
    id = unpack_i(data, pos)[0]
    return new(id), pos + 4


def _read_InputMessageReplyTo(data: bytes, pos: int, depth: int, new: Any = InputMessageReplyTo) -> tuple[InputMessageReplyTo, int]:
    id = unpack_i(data, pos)[0]
    return new(id), pos + 4


def _read_InputMessagePinned(data: bytes, pos: int, depth: int, new: Any = InputMessagePinned) -> tuple[InputMessagePinned, int]:
    return new(), pos


def _read_InputMessageCallbackQuery(data: bytes, pos: int, depth: int, new: Any = InputMessageCallbackQuery) -> tuple[InputMessageCallbackQuery, int]:
    id, query_id = unpack_iq(data, pos)
    return new(id, query_id), pos + 12


def _read_InputDialogPeer(data: bytes, pos: int, depth: int, new: Any = InputDialogPeer) -> tuple[InputDialogPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_InputDialogPeerFolder(data: bytes, pos: int, depth: int, new: Any = InputDialogPeerFolder) -> tuple[InputDialogPeerFolder, int]:
    folder_id = unpack_i(data, pos)[0]
    return new(folder_id), pos + 4


def _read_InputDialogPeerCommunity(data: bytes, pos: int, depth: int, new: Any = InputDialogPeerCommunity) -> tuple[InputDialogPeerCommunity, int]:
    cid = unpack_I(data, pos)[0]
    community, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(community), pos


def _read_InputClientProxy(data: bytes, pos: int, depth: int, new: Any = InputClientProxy) -> tuple[InputClientProxy, int]:
    address, pos = read_str(data, pos)
    port = unpack_i(data, pos)[0]
    return new(address, port), pos + 4


def _read_InputSecureFileUploaded(data: bytes, pos: int, depth: int, new: Any = InputSecureFileUploaded) -> tuple[InputSecureFileUploaded, int]:
    id, parts = unpack_qi(data, pos)
    md5_checksum, pos = read_str(data, pos + 12)
    file_hash, pos = read_bytes(data, pos)
    secret, pos = read_bytes(data, pos)
    return new(id, parts, md5_checksum, file_hash, secret), pos


def _read_InputSecureFile(data: bytes, pos: int, depth: int, new: Any = InputSecureFile) -> tuple[InputSecureFile, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputSecureValue(data: bytes, pos: int, depth: int, new: Any = InputSecureValue) -> tuple[InputSecureValue, int]:
    flags, cid = unpack_2I(data, pos)
    type, pos = _SecureValueType_table[cid](data, pos + 8, depth + 1)
    if flags & 0xf:
        if flags & 1:
            data_, pos = _SecureData_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            data_ = None
        if flags & 2:
            front_side, pos = _InputSecureFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            front_side = None
        if flags & 4:
            reverse_side, pos = _InputSecureFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reverse_side = None
        if flags & 8:
            selfie, pos = _InputSecureFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            selfie = None
    else:
        data_ = front_side = reverse_side = selfie = None
    if flags & 0x70:
        if flags & 0x40:
            translation, pos = read_objects(_InputSecureFile_table, data, pos, depth)
        else:
            translation = None
        if flags & 0x10:
            files, pos = read_objects(_InputSecureFile_table, data, pos, depth)
        else:
            files = None
        if flags & 0x20:
            plain_data, pos = _SecurePlainData_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            plain_data = None
    else:
        translation = files = plain_data = None
    return new(type, data_, front_side, reverse_side, selfie, translation, files, plain_data), pos


def _read_InputCheckPasswordEmpty(data: bytes, pos: int, depth: int, new: Any = InputCheckPasswordEmpty) -> tuple[InputCheckPasswordEmpty, int]:
    return new(), pos


def _read_InputCheckPasswordSRP(data: bytes, pos: int, depth: int, new: Any = InputCheckPasswordSRP) -> tuple[InputCheckPasswordSRP, int]:
    srp_id = unpack_q(data, pos)[0]
    A, pos = read_bytes(data, pos + 8)
    M1, pos = read_bytes(data, pos)
    return new(srp_id, A, M1), pos


def _read_InputAppEvent(data: bytes, pos: int, depth: int, new: Any = InputAppEvent) -> tuple[InputAppEvent, int]:
    time = unpack_d(data, pos)[0]
    type, pos = read_str(data, pos + 8)
    peer, cid = unpack_qI(data, pos)
    data_, pos = _JSONValue_table[cid](data, pos + 12, depth + 1)
    return new(time, type, peer, data_), pos


def _read_InputWallPaper(data: bytes, pos: int, depth: int, new: Any = InputWallPaper) -> tuple[InputWallPaper, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputWallPaperSlug(data: bytes, pos: int, depth: int, new: Any = InputWallPaperSlug) -> tuple[InputWallPaperSlug, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputWallPaperNoFile(data: bytes, pos: int, depth: int, new: Any = InputWallPaperNoFile) -> tuple[InputWallPaperNoFile, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_InputFolderPeer(data: bytes, pos: int, depth: int, new: Any = InputFolderPeer) -> tuple[InputFolderPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    folder_id = unpack_i(data, pos)[0]
    return new(peer, folder_id), pos + 4


def _read_InputTheme(data: bytes, pos: int, depth: int, new: Any = InputTheme) -> tuple[InputTheme, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputThemeSlug(data: bytes, pos: int, depth: int, new: Any = InputThemeSlug) -> tuple[InputThemeSlug, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputThemeSettings(data: bytes, pos: int, depth: int, new: Any = InputThemeSettings) -> tuple[InputThemeSettings, int]:
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
            wallpaper, pos = _InputWallPaper_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            wallpaper = None
        if flags & 2:
            wallpaper_settings, pos = _WallPaperSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            wallpaper_settings = None
    else:
        outbox_accent_color = message_colors = wallpaper = wallpaper_settings = None
    return new(base_theme, accent_color, flags & 4 != 0, outbox_accent_color, message_colors, wallpaper, wallpaper_settings), pos


def _read_InputGroupCall(data: bytes, pos: int, depth: int, new: Any = InputGroupCall) -> tuple[InputGroupCall, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputGroupCallSlug(data: bytes, pos: int, depth: int, new: Any = InputGroupCallSlug) -> tuple[InputGroupCallSlug, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputGroupCallInviteMessage(data: bytes, pos: int, depth: int, new: Any = InputGroupCallInviteMessage) -> tuple[InputGroupCallInviteMessage, int]:
    msg_id = unpack_i(data, pos)[0]
    return new(msg_id), pos + 4


def _read_InputInvoiceMessage(data: bytes, pos: int, depth: int, new: Any = InputInvoiceMessage) -> tuple[InputInvoiceMessage, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_InputInvoiceSlug(data: bytes, pos: int, depth: int, new: Any = InputInvoiceSlug) -> tuple[InputInvoiceSlug, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputInvoicePremiumGiftCode(data: bytes, pos: int, depth: int, new: Any = InputInvoicePremiumGiftCode) -> tuple[InputInvoicePremiumGiftCode, int]:
    cid = unpack_I(data, pos)[0]
    purpose, pos = _InputStorePaymentPurpose_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    option, pos = _PremiumGiftCodeOption_table[cid](data, pos + 4, depth + 1)
    return new(purpose, option), pos


def _read_InputInvoiceStars(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStars) -> tuple[InputInvoiceStars, int]:
    cid = unpack_I(data, pos)[0]
    purpose, pos = _InputStorePaymentPurpose_table[cid](data, pos + 4, depth + 1)
    return new(purpose), pos


def _read_InputInvoiceChatInviteSubscription(data: bytes, pos: int, depth: int, new: Any = InputInvoiceChatInviteSubscription) -> tuple[InputInvoiceChatInviteSubscription, int]:
    hash, pos = read_str(data, pos)
    return new(hash), pos


def _read_InputInvoiceStarGift(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStarGift) -> tuple[InputInvoiceStarGift, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    gift_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 2:
        message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(peer, gift_id, flags & 1 != 0, flags & 4 != 0, message), pos


def _read_InputInvoiceStarGiftUpgrade(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStarGiftUpgrade) -> tuple[InputInvoiceStarGiftUpgrade, int]:
    flags, cid = unpack_2I(data, pos)
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 8, depth + 1)
    return new(stargift, flags & 1 != 0), pos


def _read_InputInvoiceStarGiftTransfer(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStarGiftTransfer) -> tuple[InputInvoiceStarGiftTransfer, int]:
    cid = unpack_I(data, pos)[0]
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    to_id, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(stargift, to_id), pos


def _read_InputInvoicePremiumGiftStars(data: bytes, pos: int, depth: int, new: Any = InputInvoicePremiumGiftStars) -> tuple[InputInvoicePremiumGiftStars, int]:
    flags, cid = unpack_2I(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    months = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(user_id, months, message), pos


def _read_InputInvoiceBusinessBotTransferStars(data: bytes, pos: int, depth: int, new: Any = InputInvoiceBusinessBotTransferStars) -> tuple[InputInvoiceBusinessBotTransferStars, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    stars = unpack_q(data, pos)[0]
    return new(bot, stars), pos + 8


def _read_InputInvoiceStarGiftResale(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStarGiftResale) -> tuple[InputInvoiceStarGiftResale, int]:
    flags = unpack_I(data, pos)[0]
    slug, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    to_id, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(slug, to_id, flags & 1 != 0), pos


def _read_InputInvoiceStarGiftPrepaidUpgrade(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStarGiftPrepaidUpgrade) -> tuple[InputInvoiceStarGiftPrepaidUpgrade, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    hash, pos = read_str(data, pos)
    return new(peer, hash), pos


def _read_InputInvoicePremiumAuthCode(data: bytes, pos: int, depth: int, new: Any = InputInvoicePremiumAuthCode) -> tuple[InputInvoicePremiumAuthCode, int]:
    cid = unpack_I(data, pos)[0]
    purpose, pos = _InputStorePaymentPurpose_table[cid](data, pos + 4, depth + 1)
    return new(purpose), pos


def _read_InputInvoiceStarGiftDropOriginalDetails(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStarGiftDropOriginalDetails) -> tuple[InputInvoiceStarGiftDropOriginalDetails, int]:
    cid = unpack_I(data, pos)[0]
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 4, depth + 1)
    return new(stargift), pos


def _read_InputInvoiceStarGiftAuctionBid(data: bytes, pos: int, depth: int, new: Any = InputInvoiceStarGiftAuctionBid) -> tuple[InputInvoiceStarGiftAuctionBid, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer = None
    gift_id, bid_amount = unpack_2q(data, pos)
    pos += 16
    if flags & 2:
        message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(gift_id, bid_amount, flags & 1 != 0, flags & 4 != 0, peer, message), pos


def _read_InputStorePaymentPremiumSubscription(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentPremiumSubscription) -> tuple[InputStorePaymentPremiumSubscription, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_InputStorePaymentGiftPremium(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentGiftPremium) -> tuple[InputStorePaymentGiftPremium, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    currency, pos = read_str(data, pos)
    amount = unpack_q(data, pos)[0]
    return new(user_id, currency, amount), pos + 8


def _read_InputStorePaymentPremiumGiftCode(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentPremiumGiftCode) -> tuple[InputStorePaymentPremiumGiftCode, int]:
    flags = unpack_I(data, pos)[0]
    users, pos = read_objects(_InputUser_table, data, pos + 4, depth)
    if flags & 1:
        boost_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        boost_peer = None
    currency, pos = read_str(data, pos)
    amount = unpack_q(data, pos)[0]
    pos += 8
    if flags & 2:
        message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(users, currency, amount, boost_peer, message), pos


def _read_InputStorePaymentPremiumGiveaway(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentPremiumGiveaway) -> tuple[InputStorePaymentPremiumGiveaway, int]:
    flags, cid = unpack_2I(data, pos)
    boost_peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x16:
        if flags & 2:
            additional_peers, pos = read_objects(_InputPeer_table, data, pos, depth)
        else:
            additional_peers = None
        if flags & 4:
            countries_iso2, pos = read_strs(data, pos)
        else:
            countries_iso2 = None
        if flags & 0x10:
            prize_description, pos = read_str(data, pos)
        else:
            prize_description = None
    else:
        additional_peers = countries_iso2 = prize_description = None
    random_id, until_date = unpack_qi(data, pos)
    currency, pos = read_str(data, pos + 12)
    amount = unpack_q(data, pos)[0]
    return new(boost_peer, random_id, until_date, currency, amount, flags & 1 != 0, flags & 8 != 0, additional_peers, countries_iso2, prize_description), pos + 8


def _read_InputStorePaymentStarsTopup(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentStarsTopup) -> tuple[InputStorePaymentStarsTopup, int]:
    flags, stars = unpack_Iq(data, pos)
    currency, pos = read_str(data, pos + 12)
    amount = unpack_q(data, pos)[0]
    pos += 8
    if flags & 1:
        spend_purpose_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        spend_purpose_peer = None
    return new(stars, currency, amount, spend_purpose_peer), pos


def _read_InputStorePaymentStarsGift(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentStarsGift) -> tuple[InputStorePaymentStarsGift, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    stars = unpack_q(data, pos)[0]
    currency, pos = read_str(data, pos + 8)
    amount = unpack_q(data, pos)[0]
    return new(user_id, stars, currency, amount), pos + 8


def _read_InputStorePaymentStarsGiveaway(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentStarsGiveaway) -> tuple[InputStorePaymentStarsGiveaway, int]:
    flags, stars, cid = unpack_IqI(data, pos)
    boost_peer, pos = _InputPeer_table[cid](data, pos + 16, depth + 1)
    if flags & 0x16:
        if flags & 2:
            additional_peers, pos = read_objects(_InputPeer_table, data, pos, depth)
        else:
            additional_peers = None
        if flags & 4:
            countries_iso2, pos = read_strs(data, pos)
        else:
            countries_iso2 = None
        if flags & 0x10:
            prize_description, pos = read_str(data, pos)
        else:
            prize_description = None
    else:
        additional_peers = countries_iso2 = prize_description = None
    random_id, until_date = unpack_qi(data, pos)
    currency, pos = read_str(data, pos + 12)
    amount, users = unpack_qi(data, pos)
    return new(stars, boost_peer, random_id, until_date, currency, amount, users, flags & 1 != 0, flags & 8 != 0, additional_peers, countries_iso2, prize_description), pos + 12


def _read_InputStorePaymentAuthCode(data: bytes, pos: int, depth: int, new: Any = InputStorePaymentAuthCode) -> tuple[InputStorePaymentAuthCode, int]:
    flags = unpack_I(data, pos)[0]
    phone_number, pos = read_str(data, pos + 4)
    phone_code_hash, pos = read_str(data, pos)
    premium_days = unpack_i(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    amount = unpack_q(data, pos)[0]
    return new(phone_number, phone_code_hash, premium_days, currency, amount, flags & 1 != 0), pos + 8


def _read_InputBotAppID(data: bytes, pos: int, depth: int, new: Any = InputBotAppID) -> tuple[InputBotAppID, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputBotAppShortName(data: bytes, pos: int, depth: int, new: Any = InputBotAppShortName) -> tuple[InputBotAppShortName, int]:
    cid = unpack_I(data, pos)[0]
    bot_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    short_name, pos = read_str(data, pos)
    return new(bot_id, short_name), pos


def _read_InputChatlistDialogFilter(data: bytes, pos: int, depth: int, new: Any = InputChatlistDialogFilter) -> tuple[InputChatlistDialogFilter, int]:
    filter_id = unpack_i(data, pos)[0]
    return new(filter_id), pos + 4


def _read_InputReplyToMessage(data: bytes, pos: int, depth: int, new: Any = InputReplyToMessage) -> tuple[InputReplyToMessage, int]:
    flags, reply_to_msg_id = unpack_Ii(data, pos)
    pos += 8
    if flags & 0xf:
        if flags & 1:
            top_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            top_msg_id = None
        if flags & 2:
            reply_to_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to_peer_id = None
        if flags & 4:
            quote_text, pos = read_str(data, pos)
        else:
            quote_text = None
        if flags & 8:
            quote_entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            quote_entities = None
    else:
        top_msg_id = reply_to_peer_id = quote_text = quote_entities = None
    if flags & 0xf0:
        if flags & 0x10:
            quote_offset = unpack_i(data, pos)[0]
            pos += 4
        else:
            quote_offset = None
        if flags & 0x20:
            monoforum_peer_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            monoforum_peer_id = None
        if flags & 0x40:
            todo_item_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            todo_item_id = None
        if flags & 0x80:
            poll_option, pos = read_bytes(data, pos)
        else:
            poll_option = None
    else:
        quote_offset = monoforum_peer_id = todo_item_id = poll_option = None
    return new(reply_to_msg_id, top_msg_id, reply_to_peer_id, quote_text, quote_entities, quote_offset, monoforum_peer_id, todo_item_id, poll_option), pos


def _read_InputReplyToStory(data: bytes, pos: int, depth: int, new: Any = InputReplyToStory) -> tuple[InputReplyToStory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    story_id = unpack_i(data, pos)[0]
    return new(peer, story_id), pos + 4


def _read_InputReplyToMonoForum(data: bytes, pos: int, depth: int, new: Any = InputReplyToMonoForum) -> tuple[InputReplyToMonoForum, int]:
    cid = unpack_I(data, pos)[0]
    monoforum_peer_id, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(monoforum_peer_id), pos


def _read_InputReplyToEphemeralMessage(data: bytes, pos: int, depth: int, new: Any = InputReplyToEphemeralMessage) -> tuple[InputReplyToEphemeralMessage, int]:
    id = unpack_i(data, pos)[0]
    return new(id), pos + 4


def _read_InputBusinessRecipients(data: bytes, pos: int, depth: int, new: Any = InputBusinessRecipients) -> tuple[InputBusinessRecipients, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x10:
        users, pos = read_objects(_InputUser_table, data, pos, depth)
    else:
        users = None
    if not (flags & 0x2f):
        return new(False, False, False, False, False, users), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x20 != 0, users), pos


def _read_InputBusinessGreetingMessage(data: bytes, pos: int, depth: int, new: Any = InputBusinessGreetingMessage) -> tuple[InputBusinessGreetingMessage, int]:
    shortcut_id, cid = unpack_iI(data, pos)
    recipients, pos = _InputBusinessRecipients_table[cid](data, pos + 8, depth + 1)
    no_activity_days = unpack_i(data, pos)[0]
    return new(shortcut_id, recipients, no_activity_days), pos + 4


def _read_InputBusinessAwayMessage(data: bytes, pos: int, depth: int, new: Any = InputBusinessAwayMessage) -> tuple[InputBusinessAwayMessage, int]:
    flags, shortcut_id, cid = unpack_IiI(data, pos)
    schedule, pos = _BusinessAwayMessageSchedule_table[cid](data, pos + 12, depth + 1)
    cid = unpack_I(data, pos)[0]
    recipients, pos = _InputBusinessRecipients_table[cid](data, pos + 4, depth + 1)
    return new(shortcut_id, schedule, recipients, flags & 1 != 0), pos


def _read_InputQuickReplyShortcut(data: bytes, pos: int, depth: int, new: Any = InputQuickReplyShortcut) -> tuple[InputQuickReplyShortcut, int]:
    shortcut, pos = read_str(data, pos)
    return new(shortcut), pos


def _read_InputQuickReplyShortcutId(data: bytes, pos: int, depth: int, new: Any = InputQuickReplyShortcutId) -> tuple[InputQuickReplyShortcutId, int]:
    shortcut_id = unpack_i(data, pos)[0]
    return new(shortcut_id), pos + 4


def _read_InputBusinessIntro(data: bytes, pos: int, depth: int, new: Any = InputBusinessIntro) -> tuple[InputBusinessIntro, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    description, pos = read_str(data, pos)
    if flags & 1:
        sticker, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        sticker = None
    return new(title, description, sticker), pos


def _read_InputCollectibleUsername(data: bytes, pos: int, depth: int, new: Any = InputCollectibleUsername) -> tuple[InputCollectibleUsername, int]:
    username, pos = read_str(data, pos)
    return new(username), pos


def _read_InputCollectiblePhone(data: bytes, pos: int, depth: int, new: Any = InputCollectiblePhone) -> tuple[InputCollectiblePhone, int]:
    phone, pos = read_str(data, pos)
    return new(phone), pos


def _read_InputBusinessBotRecipients(data: bytes, pos: int, depth: int, new: Any = InputBusinessBotRecipients) -> tuple[InputBusinessBotRecipients, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x50:
        if flags & 0x10:
            users, pos = read_objects(_InputUser_table, data, pos, depth)
        else:
            users = None
        if flags & 0x40:
            exclude_users, pos = read_objects(_InputUser_table, data, pos, depth)
        else:
            exclude_users = None
    else:
        users = exclude_users = None
    if not (flags & 0x2f):
        return new(False, False, False, False, False, users, exclude_users), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x20 != 0, users, exclude_users), pos


def _read_InputBusinessChatLink(data: bytes, pos: int, depth: int, new: Any = InputBusinessChatLink) -> tuple[InputBusinessChatLink, int]:
    flags = unpack_I(data, pos)[0]
    message, pos = read_str(data, pos + 4)
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
    return new(message, entities, title), pos


def _read_InputStarsTransaction(data: bytes, pos: int, depth: int, new: Any = InputStarsTransaction) -> tuple[InputStarsTransaction, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    return new(id, flags & 1 != 0), pos


def _read_InputSavedStarGiftUser(data: bytes, pos: int, depth: int, new: Any = InputSavedStarGiftUser) -> tuple[InputSavedStarGiftUser, int]:
    msg_id = unpack_i(data, pos)[0]
    return new(msg_id), pos + 4


def _read_InputSavedStarGiftChat(data: bytes, pos: int, depth: int, new: Any = InputSavedStarGiftChat) -> tuple[InputSavedStarGiftChat, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    saved_id = unpack_q(data, pos)[0]
    return new(peer, saved_id), pos + 8


def _read_InputSavedStarGiftSlug(data: bytes, pos: int, depth: int, new: Any = InputSavedStarGiftSlug) -> tuple[InputSavedStarGiftSlug, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputChatThemeEmpty(data: bytes, pos: int, depth: int, new: Any = InputChatThemeEmpty) -> tuple[InputChatThemeEmpty, int]:
    return new(), pos


def _read_InputChatTheme(data: bytes, pos: int, depth: int, new: Any = InputChatTheme) -> tuple[InputChatTheme, int]:
    emoticon, pos = read_str(data, pos)
    return new(emoticon), pos


def _read_InputChatThemeUniqueGift(data: bytes, pos: int, depth: int, new: Any = InputChatThemeUniqueGift) -> tuple[InputChatThemeUniqueGift, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputStarGiftAuction(data: bytes, pos: int, depth: int, new: Any = InputStarGiftAuction) -> tuple[InputStarGiftAuction, int]:
    gift_id = unpack_q(data, pos)[0]
    return new(gift_id), pos + 8


def _read_InputStarGiftAuctionSlug(data: bytes, pos: int, depth: int, new: Any = InputStarGiftAuctionSlug) -> tuple[InputStarGiftAuctionSlug, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputPasskeyResponseRegister(data: bytes, pos: int, depth: int, new: Any = InputPasskeyResponseRegister) -> tuple[InputPasskeyResponseRegister, int]:
    cid = unpack_I(data, pos)[0]
    client_data, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    attestation_data, pos = read_bytes(data, pos)
    return new(client_data, attestation_data), pos


def _read_InputPasskeyResponseLogin(data: bytes, pos: int, depth: int, new: Any = InputPasskeyResponseLogin) -> tuple[InputPasskeyResponseLogin, int]:
    cid = unpack_I(data, pos)[0]
    client_data, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    authenticator_data, pos = read_bytes(data, pos)
    signature, pos = read_bytes(data, pos)
    user_handle, pos = read_str(data, pos)
    return new(client_data, authenticator_data, signature, user_handle), pos


def _read_InputPasskeyCredentialPublicKey(data: bytes, pos: int, depth: int, new: Any = InputPasskeyCredentialPublicKey) -> tuple[InputPasskeyCredentialPublicKey, int]:
    id, pos = read_str(data, pos)
    raw_id, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    response, pos = _InputPasskeyResponse_table[cid](data, pos + 4, depth + 1)
    return new(id, raw_id, response), pos


def _read_InputPasskeyCredentialFirebasePNV(data: bytes, pos: int, depth: int, new: Any = InputPasskeyCredentialFirebasePNV) -> tuple[InputPasskeyCredentialFirebasePNV, int]:
    pnv_token, pos = read_str(data, pos)
    return new(pnv_token), pos


def _read_InputMessageReadMetric(data: bytes, pos: int, depth: int, new: Any = InputMessageReadMetric) -> tuple[InputMessageReadMetric, int]:
    msg_id, view_id, time_in_view_ms, active_time_in_view_ms, height_to_viewport_ratio_permille, seen_range_ratio_permille = unpack_iq4i(data, pos)
    return new(msg_id, view_id, time_in_view_ms, active_time_in_view_ms, height_to_viewport_ratio_permille, seen_range_ratio_permille), pos + 28


def _read_InputAiComposeToneDefault(data: bytes, pos: int, depth: int, new: Any = InputAiComposeToneDefault) -> tuple[InputAiComposeToneDefault, int]:
    tone, pos = read_str(data, pos)
    return new(tone), pos


def _read_InputAiComposeToneID(data: bytes, pos: int, depth: int, new: Any = InputAiComposeToneID) -> tuple[InputAiComposeToneID, int]:
    id, access_hash = unpack_2q(data, pos)
    return new(id, access_hash), pos + 16


def _read_InputAiComposeToneSlug(data: bytes, pos: int, depth: int, new: Any = InputAiComposeToneSlug) -> tuple[InputAiComposeToneSlug, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_InputAiComposeToneSingleUse(data: bytes, pos: int, depth: int, new: Any = InputAiComposeToneSingleUse) -> tuple[InputAiComposeToneSingleUse, int]:
    custom_prompt, pos = read_str(data, pos)
    return new(custom_prompt), pos


def _read_InputRichFilePhoto(data: bytes, pos: int, depth: int, new: Any = InputRichFilePhoto) -> tuple[InputRichFilePhoto, int]:
    id, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    photo, pos = _InputPhoto_table[cid](data, pos + 4, depth + 1)
    return new(id, photo), pos


def _read_InputRichFileDocument(data: bytes, pos: int, depth: int, new: Any = InputRichFileDocument) -> tuple[InputRichFileDocument, int]:
    id, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    document, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    return new(id, document), pos


def _read_InputRichMessage(data: bytes, pos: int, depth: int, new: Any = InputRichMessage) -> tuple[InputRichMessage, int]:
    flags = unpack_I(data, pos)[0]
    blocks, pos = read_objects(_PageBlock_table, data, pos + 4, depth)
    if flags & 0x1c:
        if flags & 4:
            photos, pos = read_objects(_InputPhoto_table, data, pos, depth)
        else:
            photos = None
        if flags & 8:
            documents, pos = read_objects(_InputDocument_table, data, pos, depth)
        else:
            documents = None
        if flags & 0x10:
            users, pos = read_objects(_InputUser_table, data, pos, depth)
        else:
            users = None
    else:
        photos = documents = users = None
    return new(blocks, flags & 1 != 0, flags & 2 != 0, photos, documents, users), pos


def _read_InputRichMessageHTML(data: bytes, pos: int, depth: int, new: Any = InputRichMessageHTML) -> tuple[InputRichMessageHTML, int]:
    flags = unpack_I(data, pos)[0]
    html, pos = read_str(data, pos + 4)
    if flags & 4:
        files, pos = read_objects(_InputRichFile_table, data, pos, depth)
    else:
        files = None
    return new(html, flags & 1 != 0, flags & 2 != 0, files), pos


def _read_InputRichMessageMarkdown(data: bytes, pos: int, depth: int, new: Any = InputRichMessageMarkdown) -> tuple[InputRichMessageMarkdown, int]:
    flags = unpack_I(data, pos)[0]
    markdown, pos = read_str(data, pos + 4)
    if flags & 4:
        files, pos = read_objects(_InputRichFile_table, data, pos, depth)
    else:
        files = None
    return new(markdown, flags & 1 != 0, flags & 2 != 0, files), pos


registry.add("InputPeer", {
    0x7F3B18EA: _read_InputPeerEmpty,
    0x7DA07EC9: _read_InputPeerSelf,
    0x35A95CB9: _read_InputPeerChat,
    0xDDE8A54C: _read_InputPeerUser,
    0x27BCBBFC: _read_InputPeerChannel,
    0xA87B0A1C: _read_InputPeerUserFromMessage,
    0xBD2A0840: _read_InputPeerChannelFromMessage,
})
registry.add("InputUser", {
    0xB98886CF: _read_InputUserEmpty,
    0xF7C1B13F: _read_InputUserSelf,
    0xF21158C6: _read_InputUser,
    0x1DA448E2: _read_InputUserFromMessage,
})
registry.add("InputContact", {
    0x6A1DC4BE: _read_InputPhoneContact,
})
registry.add("InputFile", {
    0xF52FF27F: _read_InputFile,
    0xFA4F0BB5: _read_InputFileBig,
    0x62DC8B48: _read_InputFileStoryDocument,
})
registry.add("InputMedia", {
    0x9664F57F: _read_InputMediaEmpty,
    0x7D8375DA: _read_InputMediaUploadedPhoto,
    0xE3AF4434: _read_InputMediaPhoto,
    0xF9C44144: _read_InputMediaGeoPoint,
    0xF8AB7DFB: _read_InputMediaContact,
    0x037C9330: _read_InputMediaUploadedDocument,
    0xA8763AB5: _read_InputMediaDocument,
    0xC13D1C11: _read_InputMediaVenue,
    0xE5BBFE1A: _read_InputMediaPhotoExternal,
    0x779600F9: _read_InputMediaDocumentExternal,
    0xD33F43F3: _read_InputMediaGame,
    0x405FEF0D: _read_InputMediaInvoice,
    0x971FA843: _read_InputMediaGeoLive,
    0x883A4108: _read_InputMediaPoll,
    0xE66FBF7B: _read_InputMediaDice,
    0x89FDD778: _read_InputMediaStory,
    0xC21B8849: _read_InputMediaWebPage,
    0xC4103386: _read_InputMediaPaidMedia,
    0x9FC55FDE: _read_InputMediaTodo,
    0xF3A9244A: _read_InputMediaStakeDice,
})
registry.add("InputChatPhoto", {
    0x1CA48F57: _read_InputChatPhotoEmpty,
    0xBDCDAEC0: _read_InputChatUploadedPhoto,
    0x8953AD37: _read_InputChatPhoto,
})
registry.add("InputGeoPoint", {
    0xE4C123D6: _read_InputGeoPointEmpty,
    0x48222FAF: _read_InputGeoPoint,
})
registry.add("InputPhoto", {
    0x1CD7BF0D: _read_InputPhotoEmpty,
    0x3BB3B94A: _read_InputPhoto,
})
registry.add("InputFileLocation", {
    0xDFDAABE1: _read_InputFileLocation,
    0xF5235D55: _read_InputEncryptedFileLocation,
    0xBAD07584: _read_InputDocumentFileLocation,
    0xCBC7EE28: _read_InputSecureFileLocation,
    0x29BE5899: _read_InputTakeoutFileLocation,
    0x40181FFE: _read_InputPhotoFileLocation,
    0xD83466F3: _read_InputPhotoLegacyFileLocation,
    0x37257E99: _read_InputPeerPhotoFileLocation,
    0x9D84F3DB: _read_InputStickerSetThumb,
    0x0598A92A: _read_InputGroupCallStream,
})
registry.add("InputNotifyPeer", {
    0xB8BC5B0C: _read_InputNotifyPeer,
    0x193B4417: _read_InputNotifyUsers,
    0x4A95E84E: _read_InputNotifyChats,
    0xB1DB7C7E: _read_InputNotifyBroadcasts,
    0x5C467992: _read_InputNotifyForumTopic,
    0x27BB1ADC: _read_InputNotifyCommunity,
})
registry.add("InputPeerNotifySettings", {
    0xCACB6AE2: _read_InputPeerNotifySettings,
})
registry.add("InputEncryptedChat", {
    0xF141B5E1: _read_InputEncryptedChat,
})
registry.add("InputEncryptedFile", {
    0x1837C364: _read_InputEncryptedFileEmpty,
    0x64BD0306: _read_InputEncryptedFileUploaded,
    0x5A17B5E5: _read_InputEncryptedFile,
    0x2DC173C8: _read_InputEncryptedFileBigUploaded,
})
registry.add("InputDocument", {
    0x72F0EAAE: _read_InputDocumentEmpty,
    0x1ABFB575: _read_InputDocument,
})
registry.add("InputPrivacyKey", {
    0x4F96CB18: _read_InputPrivacyKeyStatusTimestamp,
    0xBDFB0426: _read_InputPrivacyKeyChatInvite,
    0xFABADC5F: _read_InputPrivacyKeyPhoneCall,
    0xDB9E70D2: _read_InputPrivacyKeyPhoneP2P,
    0xA4DD4C08: _read_InputPrivacyKeyForwards,
    0x5719BACC: _read_InputPrivacyKeyProfilePhoto,
    0x0352DAFA: _read_InputPrivacyKeyPhoneNumber,
    0xD1219BDD: _read_InputPrivacyKeyAddedByPhone,
    0xAEE69D68: _read_InputPrivacyKeyVoiceMessages,
    0x3823CC40: _read_InputPrivacyKeyAbout,
    0xD65A11CC: _read_InputPrivacyKeyBirthday,
    0xE1732341: _read_InputPrivacyKeyStarGiftsAutoSave,
    0xBDC597B4: _read_InputPrivacyKeyNoPaidMessages,
    0x4DBE9226: _read_InputPrivacyKeySavedMusic,
})
registry.add("InputPrivacyRule", {
    0x0D09E07B: _read_InputPrivacyValueAllowContacts,
    0x184B35CE: _read_InputPrivacyValueAllowAll,
    0x131CC67F: _read_InputPrivacyValueAllowUsers,
    0x0BA52007: _read_InputPrivacyValueDisallowContacts,
    0xD66B66C9: _read_InputPrivacyValueDisallowAll,
    0x90110467: _read_InputPrivacyValueDisallowUsers,
    0x840649CF: _read_InputPrivacyValueAllowChatParticipants,
    0xE94F0F86: _read_InputPrivacyValueDisallowChatParticipants,
    0x2F453E49: _read_InputPrivacyValueAllowCloseFriends,
    0x77CDC9F1: _read_InputPrivacyValueAllowPremium,
    0x5A4FCCE5: _read_InputPrivacyValueAllowBots,
    0xC4E57915: _read_InputPrivacyValueDisallowBots,
})
registry.add("InputStickerSet", {
    0xFFB62B95: _read_InputStickerSetEmpty,
    0x9DE7A269: _read_InputStickerSetID,
    0x861CC8A0: _read_InputStickerSetShortName,
    0x028703C8: _read_InputStickerSetAnimatedEmoji,
    0xE67F520E: _read_InputStickerSetDice,
    0x0CDE3739: _read_InputStickerSetAnimatedEmojiAnimations,
    0xC88B3B02: _read_InputStickerSetPremiumGifts,
    0x04C4D4CE: _read_InputStickerSetEmojiGenericAnimations,
    0x29D0F5EE: _read_InputStickerSetEmojiDefaultStatuses,
    0x44C1F8E9: _read_InputStickerSetEmojiDefaultTopicIcons,
    0x49748553: _read_InputStickerSetEmojiChannelDefaultStatuses,
    0x1CF671A0: _read_InputStickerSetTonGifts,
})
registry.add("InputChannel", {
    0xEE8C1E86: _read_InputChannelEmpty,
    0xF35AEC28: _read_InputChannel,
    0x5B934F9D: _read_InputChannelFromMessage,
})
registry.add("InputBotInlineMessage", {
    0x3380C786: _read_InputBotInlineMessageMediaAuto,
    0x3DCD7A87: _read_InputBotInlineMessageText,
    0x96929A85: _read_InputBotInlineMessageMediaGeo,
    0x417BBF11: _read_InputBotInlineMessageMediaVenue,
    0xA6EDBFFD: _read_InputBotInlineMessageMediaContact,
    0x4B425864: _read_InputBotInlineMessageGame,
    0xD7E78225: _read_InputBotInlineMessageMediaInvoice,
    0xBDDCC510: _read_InputBotInlineMessageMediaWebPage,
    0xB43DF56C: _read_InputBotInlineMessageRichMessage,
})
registry.add("InputBotInlineResult", {
    0x88BF9319: _read_InputBotInlineResult,
    0xA8D864A7: _read_InputBotInlineResultPhoto,
    0xFFF8FDC4: _read_InputBotInlineResultDocument,
    0x4FA417F2: _read_InputBotInlineResultGame,
})
registry.add("InputBotInlineMessageID", {
    0x890C3D89: _read_InputBotInlineMessageID,
    0xB6D915D7: _read_InputBotInlineMessageID64,
})
registry.add("InputStickeredMedia", {
    0x4A992157: _read_InputStickeredMediaPhoto,
    0x0438865B: _read_InputStickeredMediaDocument,
})
registry.add("InputGame", {
    0x032C3E77: _read_InputGameID,
    0xC331E80A: _read_InputGameShortName,
})
registry.add("InputWebDocument", {
    0x9BED434D: _read_InputWebDocument,
})
registry.add("InputWebFileLocation", {
    0xC239D686: _read_InputWebFileLocation,
    0x9F2221C9: _read_InputWebFileGeoPointLocation,
    0xF46FE924: _read_InputWebFileAudioAlbumThumbLocation,
})
registry.add("InputPaymentCredentials", {
    0xC10EB2CF: _read_InputPaymentCredentialsSaved,
    0x3417D728: _read_InputPaymentCredentials,
    0x0AA1C39F: _read_InputPaymentCredentialsApplePay,
    0x8AC32801: _read_InputPaymentCredentialsGooglePay,
})
registry.add("InputStickerSetItem", {
    0x32DA9E9C: _read_InputStickerSetItem,
})
registry.add("InputPhoneCall", {
    0x1E36FDED: _read_InputPhoneCall,
})
registry.add("InputSingleMedia", {
    0x1CC6E91F: _read_InputSingleMedia,
})
registry.add("InputMessage", {
    0xA676A322: _read_InputMessageID,
    0xBAD88395: _read_InputMessageReplyTo,
    0x86872538: _read_InputMessagePinned,
    0xACFA1A7E: _read_InputMessageCallbackQuery,
})
registry.add("InputDialogPeer", {
    0xFCAAFEB7: _read_InputDialogPeer,
    0x64600527: _read_InputDialogPeerFolder,
    0x69EF72C4: _read_InputDialogPeerCommunity,
})
registry.add("InputClientProxy", {
    0x75588B3F: _read_InputClientProxy,
})
registry.add("InputSecureFile", {
    0x3334B0F0: _read_InputSecureFileUploaded,
    0x5367E5BE: _read_InputSecureFile,
})
registry.add("InputSecureValue", {
    0xDB21D0A7: _read_InputSecureValue,
})
registry.add("InputCheckPasswordSRP", {
    0x9880F658: _read_InputCheckPasswordEmpty,
    0xD27FF082: _read_InputCheckPasswordSRP,
})
registry.add("InputAppEvent", {
    0x1D1B1245: _read_InputAppEvent,
})
registry.add("InputWallPaper", {
    0xE630B979: _read_InputWallPaper,
    0x72091C80: _read_InputWallPaperSlug,
    0x967A462E: _read_InputWallPaperNoFile,
})
registry.add("InputFolderPeer", {
    0xFBD2C296: _read_InputFolderPeer,
})
registry.add("InputTheme", {
    0x3C5693E9: _read_InputTheme,
    0xF5890DF1: _read_InputThemeSlug,
})
registry.add("InputThemeSettings", {
    0x8FDE504F: _read_InputThemeSettings,
})
registry.add("InputGroupCall", {
    0xD8AA840F: _read_InputGroupCall,
    0xFE06823F: _read_InputGroupCallSlug,
    0x8C10603F: _read_InputGroupCallInviteMessage,
})
registry.add("InputInvoice", {
    0xC5B56859: _read_InputInvoiceMessage,
    0xC326CAEF: _read_InputInvoiceSlug,
    0x98986C0D: _read_InputInvoicePremiumGiftCode,
    0x65F00CE3: _read_InputInvoiceStars,
    0x34E793F1: _read_InputInvoiceChatInviteSubscription,
    0xE8625E92: _read_InputInvoiceStarGift,
    0x4D818D5D: _read_InputInvoiceStarGiftUpgrade,
    0x4A5F5BD9: _read_InputInvoiceStarGiftTransfer,
    0xDABAB2EF: _read_InputInvoicePremiumGiftStars,
    0xF4997E42: _read_InputInvoiceBusinessBotTransferStars,
    0xC39F5324: _read_InputInvoiceStarGiftResale,
    0x9A0B48B8: _read_InputInvoiceStarGiftPrepaidUpgrade,
    0x3E77F614: _read_InputInvoicePremiumAuthCode,
    0x0923D8D1: _read_InputInvoiceStarGiftDropOriginalDetails,
    0x1ECAFA10: _read_InputInvoiceStarGiftAuctionBid,
})
registry.add("InputStorePaymentPurpose", {
    0xA6751E66: _read_InputStorePaymentPremiumSubscription,
    0x616F7FE8: _read_InputStorePaymentGiftPremium,
    0xFB790393: _read_InputStorePaymentPremiumGiftCode,
    0x160544CA: _read_InputStorePaymentPremiumGiveaway,
    0xF9A2A6CB: _read_InputStorePaymentStarsTopup,
    0x1D741EF7: _read_InputStorePaymentStarsGift,
    0x751F08FA: _read_InputStorePaymentStarsGiveaway,
    0x3FC18057: _read_InputStorePaymentAuthCode,
})
registry.add("InputBotApp", {
    0xA920BD7A: _read_InputBotAppID,
    0x908C0407: _read_InputBotAppShortName,
})
registry.add("InputChatlist", {
    0xF3E0DA33: _read_InputChatlistDialogFilter,
})
registry.add("InputReplyTo", {
    0x3BD4B7C2: _read_InputReplyToMessage,
    0x5881323A: _read_InputReplyToStory,
    0x69D66C45: _read_InputReplyToMonoForum,
    0x4119B95E: _read_InputReplyToEphemeralMessage,
})
registry.add("InputBusinessRecipients", {
    0x6F8B32AA: _read_InputBusinessRecipients,
})
registry.add("InputBusinessGreetingMessage", {
    0x0194CB3B: _read_InputBusinessGreetingMessage,
})
registry.add("InputBusinessAwayMessage", {
    0x832175E0: _read_InputBusinessAwayMessage,
})
registry.add("InputQuickReplyShortcut", {
    0x24596D41: _read_InputQuickReplyShortcut,
    0x01190CF1: _read_InputQuickReplyShortcutId,
})
registry.add("InputBusinessIntro", {
    0x09C469CD: _read_InputBusinessIntro,
})
registry.add("InputCollectible", {
    0xE39460A9: _read_InputCollectibleUsername,
    0xA2E214A4: _read_InputCollectiblePhone,
})
registry.add("InputBusinessBotRecipients", {
    0xC4E5921E: _read_InputBusinessBotRecipients,
})
registry.add("InputBusinessChatLink", {
    0x11679FA7: _read_InputBusinessChatLink,
})
registry.add("InputStarsTransaction", {
    0x206AE6D1: _read_InputStarsTransaction,
})
registry.add("InputSavedStarGift", {
    0x69279795: _read_InputSavedStarGiftUser,
    0xF101AA7F: _read_InputSavedStarGiftChat,
    0x2085C238: _read_InputSavedStarGiftSlug,
})
registry.add("InputChatTheme", {
    0x83268483: _read_InputChatThemeEmpty,
    0xC93DE95C: _read_InputChatTheme,
    0x87E5DFE4: _read_InputChatThemeUniqueGift,
})
registry.add("InputStarGiftAuction", {
    0x02E16C98: _read_InputStarGiftAuction,
    0x7AB58308: _read_InputStarGiftAuctionSlug,
})
registry.add("InputPasskeyResponse", {
    0x3E63935C: _read_InputPasskeyResponseRegister,
    0xC31FC14A: _read_InputPasskeyResponseLogin,
})
registry.add("InputPasskeyCredential", {
    0x3C27B78F: _read_InputPasskeyCredentialPublicKey,
    0x5B1CCB28: _read_InputPasskeyCredentialFirebasePNV,
})
registry.add("InputMessageReadMetric", {
    0x402B4495: _read_InputMessageReadMetric,
})
registry.add("InputAiComposeTone", {
    0x1FE9A9BF: _read_InputAiComposeToneDefault,
    0x0773C080: _read_InputAiComposeToneID,
    0x1FA01357: _read_InputAiComposeToneSlug,
    0x0E0C35AF: _read_InputAiComposeToneSingleUse,
})
registry.add("InputRichFile", {
    0x9B00622B: _read_InputRichFilePhoto,
    0x83281DBD: _read_InputRichFileDocument,
})
registry.add("InputRichMessage", {
    0xE4C449FC: _read_InputRichMessage,
    0xDACB836A: _read_InputRichMessageHTML,
    0x004B572C: _read_InputRichMessageMarkdown,
})
