# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

import builtins
from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    MAX_DEPTH,
    TLObject,
    check_depth,
    packer,
    read_bytes,
    read_ints,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_bytes,
    write_ints,
    write_object,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2q3i: Unpack = unpacker("2q3i")
unpack_3i: Unpack = unpacker("3i")
unpack_4i: Unpack = unpacker("4i")
unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_I2q: Unpack = unpacker("I2q")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_q2I: Unpack = unpacker("q2I")
unpack_q3i: Unpack = unpacker("q3i")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2I2q: Pack = packer("2I2q")
pack_2i: Pack = packer("2i")
pack_3i: Pack = packer("3i")
pack_I2q3i: Pack = packer("I2q3i")
pack_I4i: Pack = packer("I4i")
pack_Iq: Pack = packer("Iq")
pack_Iq3i: Pack = packer("Iq3i")
pack_IqI: Pack = packer("IqI")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_InputMedia_table = registry.table("InputMedia")
_InputPeer_table = registry.table("InputPeer")
_MessageEntity_table = registry.table("MessageEntity")
_MessageMedia_table = registry.table("MessageMedia")
_Message_table = registry.table("Message")
_Peer_table = registry.table("Peer")
_PhotoSize_table = registry.table("PhotoSize")
_PollAnswerVoters_table = registry.table("PollAnswerVoters")
_PollAnswer_table = registry.table("PollAnswer")
_PostAddress_table = registry.table("PostAddress")
_StoryItem_table = registry.table("StoryItem")
_TextWithEntities_table = registry.table("TextWithEntities")
_VideoSize_table = registry.table("VideoSize")


class PhotoEmpty(TLObject):
    """The form 'empty' of Photo.

    ``photoEmpty#2331b22d id:long = Photo``

    :param id: The id.

    https://core.telegram.org/constructor/photoEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2331B22D
    TL_NAME: ClassVar[str] = "photoEmpty"
    TL_TYPE: ClassVar[str] = "Photo"
    TL: ClassVar[str] = "photoEmpty#2331b22d id:long = Photo"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x2331B22D, self.id)


class Photo(TLObject):
    """The ordinary form of Photo.

    ``photo#fb197a65 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> video_sizes:flags.1?Vector<VideoSize> dc_id:int = Photo``

    :param has_stickers: Whether there is: stickers.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param file_reference: The proof of where the file was met; it ages and is then fetched anew.
    :param date: When it happened, in Unix seconds.
    :param sizes: The sizes.
    :param video_sizes: The video sizes.
    :param dc_id: The number of the data centre.

    https://core.telegram.org/constructor/photo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFB197A65
    TL_NAME: ClassVar[str] = "photo"
    TL_TYPE: ClassVar[str] = "Photo"
    TL: ClassVar[str] = "photo#fb197a65 flags:# has_stickers:flags.0?true id:long access_hash:long file_reference:bytes date:int sizes:Vector<PhotoSize> video_sizes:flags.1?Vector<VideoSize> dc_id:int = Photo"

    id: int
    access_hash: int
    file_reference: bytes
    date: int
    sizes: list[TypePhotoSize]
    dc_id: int
    has_stickers: bool = False
    video_sizes: list[_root.TypeVideoSize] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_stickers:
            flags |= 1
        if self.video_sizes is not None:
            flags |= 2
        out += pack_2I2q(0xFB197A65, flags, self.id, self.access_hash)
        write_bytes(out, self.file_reference)
        out += pack_i(self.date)
        write_objects(out, self.sizes)
        if self.video_sizes is not None:
            write_objects(out, self.video_sizes)
        out += pack_i(self.dc_id)


TypePhoto: TypeAlias = PhotoEmpty | Photo
"""``Photo``: https://core.telegram.org/type/Photo"""


class PhotoSizeEmpty(TLObject):
    """The form 'empty' of PhotoSize.

    ``photoSizeEmpty#0e17e23c type:string = PhotoSize``

    :param type: Which kind it is.

    https://core.telegram.org/constructor/photoSizeEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E17E23C
    TL_NAME: ClassVar[str] = "photoSizeEmpty"
    TL_TYPE: ClassVar[str] = "PhotoSize"
    TL: ClassVar[str] = "photoSizeEmpty#0e17e23c type:string = PhotoSize"

    type: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3c\xe2\x17\x0e"
        write_str(out, self.type)


class PhotoSize(TLObject):
    """The ordinary form of PhotoSize.

    ``photoSize#75c78e60 type:string w:int h:int size:int = PhotoSize``

    :param type: Which kind it is.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param size: The size, in bytes.

    https://core.telegram.org/constructor/photoSize
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x75C78E60
    TL_NAME: ClassVar[str] = "photoSize"
    TL_TYPE: ClassVar[str] = "PhotoSize"
    TL: ClassVar[str] = "photoSize#75c78e60 type:string w:int h:int size:int = PhotoSize"

    type: str
    w: int
    h: int
    size: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x60\x8e\xc7\x75"
        write_str(out, self.type)
        out += pack_3i(self.w, self.h, self.size)


class PhotoCachedSize(TLObject):
    """The form 'photo cached size' of PhotoSize.

    ``photoCachedSize#021e1ad6 type:string w:int h:int bytes:bytes = PhotoSize``

    :param type: Which kind it is.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/photoCachedSize
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x021E1AD6
    TL_NAME: ClassVar[str] = "photoCachedSize"
    TL_TYPE: ClassVar[str] = "PhotoSize"
    TL: ClassVar[str] = "photoCachedSize#021e1ad6 type:string w:int h:int bytes:bytes = PhotoSize"

    type: str
    w: int
    h: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xd6\x1a\x1e\x02"
        write_str(out, self.type)
        out += pack_2i(self.w, self.h)
        write_bytes(out, self.bytes)


class PhotoStrippedSize(TLObject):
    """The form 'photo stripped size' of PhotoSize.

    ``photoStrippedSize#e0b0bc2e type:string bytes:bytes = PhotoSize``

    :param type: Which kind it is.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/photoStrippedSize
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE0B0BC2E
    TL_NAME: ClassVar[str] = "photoStrippedSize"
    TL_TYPE: ClassVar[str] = "PhotoSize"
    TL: ClassVar[str] = "photoStrippedSize#e0b0bc2e type:string bytes:bytes = PhotoSize"

    type: str
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x2e\xbc\xb0\xe0"
        write_str(out, self.type)
        write_bytes(out, self.bytes)


class PhotoSizeProgressive(TLObject):
    """The form 'progressive' of PhotoSize.

    ``photoSizeProgressive#fa3efb95 type:string w:int h:int sizes:Vector<int> = PhotoSize``

    :param type: Which kind it is.
    :param w: The width, in pixels.
    :param h: The height, in pixels.
    :param sizes: The sizes.

    https://core.telegram.org/constructor/photoSizeProgressive
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA3EFB95
    TL_NAME: ClassVar[str] = "photoSizeProgressive"
    TL_TYPE: ClassVar[str] = "PhotoSize"
    TL: ClassVar[str] = "photoSizeProgressive#fa3efb95 type:string w:int h:int sizes:Vector<int> = PhotoSize"

    type: str
    w: int
    h: int
    sizes: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\xfb\x3e\xfa"
        write_str(out, self.type)
        out += pack_2i(self.w, self.h)
        write_ints(out, self.sizes)


class PhotoPathSize(TLObject):
    """The form 'photo path size' of PhotoSize.

    ``photoPathSize#d8214d41 type:string bytes:bytes = PhotoSize``

    :param type: Which kind it is.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/photoPathSize
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD8214D41
    TL_NAME: ClassVar[str] = "photoPathSize"
    TL_TYPE: ClassVar[str] = "PhotoSize"
    TL: ClassVar[str] = "photoPathSize#d8214d41 type:string bytes:bytes = PhotoSize"

    type: str
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x41\x4d\x21\xd8"
        write_str(out, self.type)
        write_bytes(out, self.bytes)


TypePhotoSize: TypeAlias = PhotoSizeEmpty | PhotoSize | PhotoCachedSize | PhotoStrippedSize | PhotoSizeProgressive | PhotoPathSize
"""``PhotoSize``: https://core.telegram.org/type/PhotoSize"""


class PaymentCharge(TLObject):
    """The ordinary form of PaymentCharge.

    ``paymentCharge#ea02c27e id:string provider_charge_id:string = PaymentCharge``

    :param id: The id.
    :param provider_charge_id: The provider charge id.

    https://core.telegram.org/constructor/paymentCharge
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA02C27E
    TL_NAME: ClassVar[str] = "paymentCharge"
    TL_TYPE: ClassVar[str] = "PaymentCharge"
    TL: ClassVar[str] = "paymentCharge#ea02c27e id:string provider_charge_id:string = PaymentCharge"

    id: str
    provider_charge_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x7e\xc2\x02\xea"
        write_str(out, self.id)
        write_str(out, self.provider_charge_id)


TypePaymentCharge: TypeAlias = PaymentCharge
"""``PaymentCharge``: https://core.telegram.org/type/PaymentCharge"""


class PostAddress(TLObject):
    """The ordinary form of PostAddress.

    ``postAddress#1e8caaeb street_line1:string street_line2:string city:string state:string country_iso2:string post_code:string = PostAddress``

    :param street_line1: The street line 1.
    :param street_line2: The street line 2.
    :param city: The city.
    :param state: The state.
    :param country_iso2: The country iso 2.
    :param post_code: The post code.

    https://core.telegram.org/constructor/postAddress
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E8CAAEB
    TL_NAME: ClassVar[str] = "postAddress"
    TL_TYPE: ClassVar[str] = "PostAddress"
    TL: ClassVar[str] = "postAddress#1e8caaeb street_line1:string street_line2:string city:string state:string country_iso2:string post_code:string = PostAddress"

    street_line1: str
    street_line2: str
    city: str
    state: str
    country_iso2: str
    post_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\xaa\x8c\x1e"
        write_str(out, self.street_line1)
        write_str(out, self.street_line2)
        write_str(out, self.city)
        write_str(out, self.state)
        write_str(out, self.country_iso2)
        write_str(out, self.post_code)


TypePostAddress: TypeAlias = PostAddress
"""``PostAddress``: https://core.telegram.org/type/PostAddress"""


class PaymentRequestedInfo(TLObject):
    """The ordinary form of PaymentRequestedInfo.

    ``paymentRequestedInfo#909c3f94 flags:# name:flags.0?string phone:flags.1?string email:flags.2?string shipping_address:flags.3?PostAddress = PaymentRequestedInfo``

    :param name: The name.
    :param phone: The phone number, with country prefix and without plus.
    :param email: The email.
    :param shipping_address: The shipping address.

    https://core.telegram.org/constructor/paymentRequestedInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x909C3F94
    TL_NAME: ClassVar[str] = "paymentRequestedInfo"
    TL_TYPE: ClassVar[str] = "PaymentRequestedInfo"
    TL: ClassVar[str] = "paymentRequestedInfo#909c3f94 flags:# name:flags.0?string phone:flags.1?string email:flags.2?string shipping_address:flags.3?PostAddress = PaymentRequestedInfo"

    name: str | None = None
    phone: str | None = None
    email: str | None = None
    shipping_address: TypePostAddress | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.name is not None:
            flags |= 1
        if self.phone is not None:
            flags |= 2
        if self.email is not None:
            flags |= 4
        if self.shipping_address is not None:
            flags |= 8
        out += pack_2I(0x909C3F94, flags)
        if self.name is not None:
            write_str(out, self.name)
        if self.phone is not None:
            write_str(out, self.phone)
        if self.email is not None:
            write_str(out, self.email)
        if self.shipping_address is not None:
            self.shipping_address.write_to(out)


TypePaymentRequestedInfo: TypeAlias = PaymentRequestedInfo
"""``PaymentRequestedInfo``: https://core.telegram.org/type/PaymentRequestedInfo"""


class PaymentSavedCredentialsCard(TLObject):
    """The form 'card' of PaymentSavedCredentials.

    ``paymentSavedCredentialsCard#cdc27a1f id:string title:string = PaymentSavedCredentials``

    :param id: The id.
    :param title: The title.

    https://core.telegram.org/constructor/paymentSavedCredentialsCard
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCDC27A1F
    TL_NAME: ClassVar[str] = "paymentSavedCredentialsCard"
    TL_TYPE: ClassVar[str] = "PaymentSavedCredentials"
    TL: ClassVar[str] = "paymentSavedCredentialsCard#cdc27a1f id:string title:string = PaymentSavedCredentials"

    id: str
    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x1f\x7a\xc2\xcd"
        write_str(out, self.id)
        write_str(out, self.title)


TypePaymentSavedCredentials: TypeAlias = PaymentSavedCredentialsCard
"""``PaymentSavedCredentials``: https://core.telegram.org/type/PaymentSavedCredentials"""


class PopularContact(TLObject):
    """The ordinary form of PopularContact.

    ``popularContact#5ce14175 client_id:long importers:int = PopularContact``

    :param client_id: Id of the client.
    :param importers: The importers.

    https://core.telegram.org/constructor/popularContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5CE14175
    TL_NAME: ClassVar[str] = "popularContact"
    TL_TYPE: ClassVar[str] = "PopularContact"
    TL: ClassVar[str] = "popularContact#5ce14175 client_id:long importers:int = PopularContact"

    client_id: int
    importers: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0x5CE14175, self.client_id, self.importers)


TypePopularContact: TypeAlias = PopularContact
"""``PopularContact``: https://core.telegram.org/type/PopularContact"""


class PasswordKdfAlgoUnknown(TLObject):
    """The form 'unknown' of PasswordKdfAlgo.

    ``passwordKdfAlgoUnknown#d45ab096 = PasswordKdfAlgo``

    https://core.telegram.org/constructor/passwordKdfAlgoUnknown
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD45AB096
    TL_NAME: ClassVar[str] = "passwordKdfAlgoUnknown"
    TL_TYPE: ClassVar[str] = "PasswordKdfAlgo"
    TL: ClassVar[str] = "passwordKdfAlgoUnknown#d45ab096 = PasswordKdfAlgo"

    def write_to(self, out: bytearray) -> None:
        out += b"\x96\xb0\x5a\xd4"


class PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(TLObject):
    """The form 'sha 256 sha 256 pbkdf 2 hmacsha 512 iter 100000 sha 256 mod pow' of PasswordKdfAlgo.

    ``passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a salt1:bytes salt2:bytes g:int p:bytes = PasswordKdfAlgo``

    :param salt1: The salt 1.
    :param salt2: The salt 2.
    :param g: The g.
    :param p: The p.

    https://core.telegram.org/constructor/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3A912D4A
    TL_NAME: ClassVar[str] = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"
    TL_TYPE: ClassVar[str] = "PasswordKdfAlgo"
    TL: ClassVar[str] = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow#3a912d4a salt1:bytes salt2:bytes g:int p:bytes = PasswordKdfAlgo"

    salt1: bytes
    salt2: bytes
    g: int
    p: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\x2d\x91\x3a"
        write_bytes(out, self.salt1)
        write_bytes(out, self.salt2)
        out += pack_i(self.g)
        write_bytes(out, self.p)


TypePasswordKdfAlgo: TypeAlias = PasswordKdfAlgoUnknown | PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
"""``PasswordKdfAlgo``: https://core.telegram.org/type/PasswordKdfAlgo"""


class PollAnswer(TLObject):
    """The ordinary form of PollAnswer.

    ``pollAnswer#4b7d786a flags:# text:TextWithEntities option:bytes media:flags.0?MessageMedia added_by:flags.1?Peer date:flags.1?int = PollAnswer``

    :param text: The text.
    :param option: The chosen option.
    :param media: The attached media.
    :param added_by: The added by.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/pollAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B7D786A
    TL_NAME: ClassVar[str] = "pollAnswer"
    TL_TYPE: ClassVar[str] = "PollAnswer"
    TL: ClassVar[str] = "pollAnswer#4b7d786a flags:# text:TextWithEntities option:bytes media:flags.0?MessageMedia added_by:flags.1?Peer date:flags.1?int = PollAnswer"

    text: _root.TypeTextWithEntities
    option: bytes
    media: _root.TypeMessageMedia | None = None
    added_by: _root.TypePeer | None = None
    date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.media is not None:
            flags |= 1
        if self.added_by is not None or self.date is not None:
            flags |= 2
        out += pack_2I(0x4B7D786A, flags)
        self.text.write_to(out)
        write_bytes(out, self.option)
        if self.media is not None:
            self.media.write_to(out)
        if flags & 2:
            write_object(out, self.added_by)
        if flags & 2:
            out += pack_i(self.date)


class InputPollAnswer(TLObject):
    """The form 'input poll answer' of PollAnswer.

    ``inputPollAnswer#199fed96 flags:# text:TextWithEntities media:flags.0?InputMedia = PollAnswer``

    :param text: The text.
    :param media: The attached media.

    https://core.telegram.org/constructor/inputPollAnswer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x199FED96
    TL_NAME: ClassVar[str] = "inputPollAnswer"
    TL_TYPE: ClassVar[str] = "PollAnswer"
    TL: ClassVar[str] = "inputPollAnswer#199fed96 flags:# text:TextWithEntities media:flags.0?InputMedia = PollAnswer"

    text: _root.TypeTextWithEntities
    media: _root.TypeInputMedia | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.media is not None:
            flags |= 1
        out += pack_2I(0x199FED96, flags)
        self.text.write_to(out)
        if self.media is not None:
            self.media.write_to(out)


TypePollAnswer: TypeAlias = PollAnswer | InputPollAnswer
"""``PollAnswer``: https://core.telegram.org/type/PollAnswer"""


class Poll(TLObject):
    """The ordinary form of Poll.

    ``poll#966e2dbf id:long flags:# closed:flags.0?true public_voters:flags.1?true multiple_choice:flags.2?true quiz:flags.3?true open_answers:flags.6?true revoting_disabled:flags.7?true shuffle_answers:flags.8?true hide_results_until_close:flags.9?true creator:flags.10?true subscribers_only:flags.11?true question:TextWithEntities answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int countries_iso2:flags.12?Vector<string> hash:long = Poll``

    :param id: The id.
    :param closed: Whether this applies: closed.
    :param public_voters: Whether this applies: public voters.
    :param multiple_choice: Whether this applies: multiple choice.
    :param quiz: Whether this applies: quiz.
    :param open_answers: Whether this applies: open answers.
    :param revoting_disabled: Whether this applies: revoting disabled.
    :param shuffle_answers: Whether this applies: shuffle answers.
    :param hide_results_until_close: Whether this applies: hide results until close.
    :param creator: Whether this applies: creator.
    :param subscribers_only: Whether this applies: subscribers only.
    :param question: The question.
    :param answers: The answers.
    :param close_period: The close period.
    :param close_date: The close date, in Unix seconds.
    :param countries_iso2: The countries iso 2.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/poll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x966E2DBF
    TL_NAME: ClassVar[str] = "poll"
    TL_TYPE: ClassVar[str] = "Poll"
    TL: ClassVar[str] = "poll#966e2dbf id:long flags:# closed:flags.0?true public_voters:flags.1?true multiple_choice:flags.2?true quiz:flags.3?true open_answers:flags.6?true revoting_disabled:flags.7?true shuffle_answers:flags.8?true hide_results_until_close:flags.9?true creator:flags.10?true subscribers_only:flags.11?true question:TextWithEntities answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int countries_iso2:flags.12?Vector<string> hash:long = Poll"

    id: int
    question: _root.TypeTextWithEntities
    answers: list[TypePollAnswer]
    hash: int
    closed: bool = False
    public_voters: bool = False
    multiple_choice: bool = False
    quiz: bool = False
    open_answers: bool = False
    revoting_disabled: bool = False
    shuffle_answers: bool = False
    hide_results_until_close: bool = False
    creator: bool = False
    subscribers_only: bool = False
    close_period: int | None = None
    close_date: int | None = None
    countries_iso2: list[str] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.closed:
            flags |= 1
        if self.public_voters:
            flags |= 2
        if self.multiple_choice:
            flags |= 4
        if self.quiz:
            flags |= 8
        if self.open_answers:
            flags |= 0x40
        if self.revoting_disabled:
            flags |= 0x80
        if self.shuffle_answers:
            flags |= 0x100
        if self.hide_results_until_close:
            flags |= 0x200
        if self.creator:
            flags |= 0x400
        if self.subscribers_only:
            flags |= 0x800
        if self.close_period is not None:
            flags |= 0x10
        if self.close_date is not None:
            flags |= 0x20
        if self.countries_iso2 is not None:
            flags |= 0x1000
        out += pack_IqI(0x966E2DBF, self.id, flags)
        self.question.write_to(out)
        write_objects(out, self.answers)
        if self.close_period is not None:
            out += pack_i(self.close_period)
        if self.close_date is not None:
            out += pack_i(self.close_date)
        if self.countries_iso2 is not None:
            write_strs(out, self.countries_iso2)
        out += pack_q(self.hash)


TypePoll: TypeAlias = Poll
"""``Poll``: https://core.telegram.org/type/Poll"""


class PollAnswerVoters(TLObject):
    """The ordinary form of PollAnswerVoters.

    ``pollAnswerVoters#3645230a flags:# chosen:flags.0?true correct:flags.1?true option:bytes voters:flags.2?int recent_voters:flags.2?Vector<Peer> = PollAnswerVoters``

    :param chosen: Whether this applies: chosen.
    :param correct: Whether this applies: correct.
    :param option: The chosen option.
    :param voters: The voters.
    :param recent_voters: The recent voters.

    https://core.telegram.org/constructor/pollAnswerVoters
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3645230A
    TL_NAME: ClassVar[str] = "pollAnswerVoters"
    TL_TYPE: ClassVar[str] = "PollAnswerVoters"
    TL: ClassVar[str] = "pollAnswerVoters#3645230a flags:# chosen:flags.0?true correct:flags.1?true option:bytes voters:flags.2?int recent_voters:flags.2?Vector<Peer> = PollAnswerVoters"

    option: bytes
    chosen: bool = False
    correct: bool = False
    voters: int | None = None
    recent_voters: list[_root.TypePeer] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.chosen:
            flags |= 1
        if self.correct:
            flags |= 2
        if self.voters is not None or self.recent_voters is not None:
            flags |= 4
        out += pack_2I(0x3645230A, flags)
        write_bytes(out, self.option)
        if flags & 4:
            out += pack_i(self.voters)
        if flags & 4:
            write_objects(out, self.recent_voters)


TypePollAnswerVoters: TypeAlias = PollAnswerVoters
"""``PollAnswerVoters``: https://core.telegram.org/type/PollAnswerVoters"""


class PollResults(TLObject):
    """The ordinary form of PollResults.

    ``pollResults#ba7bb15e flags:# min:flags.0?true has_unread_votes:flags.6?true can_view_stats:flags.7?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<Peer> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> solution_media:flags.5?MessageMedia = PollResults``

    :param min: Whether this applies: min.
    :param has_unread_votes: Whether there is: unread votes.
    :param can_view_stats: Whether one can: view stats.
    :param results: The results.
    :param total_voters: The total voters.
    :param recent_voters: The recent voters.
    :param solution: The solution.
    :param solution_entities: The solution entities.
    :param solution_media: The solution media.

    https://core.telegram.org/constructor/pollResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBA7BB15E
    TL_NAME: ClassVar[str] = "pollResults"
    TL_TYPE: ClassVar[str] = "PollResults"
    TL: ClassVar[str] = "pollResults#ba7bb15e flags:# min:flags.0?true has_unread_votes:flags.6?true can_view_stats:flags.7?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<Peer> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> solution_media:flags.5?MessageMedia = PollResults"

    min: bool = False
    has_unread_votes: bool = False
    can_view_stats: bool = False
    results: list[TypePollAnswerVoters] | None = None
    total_voters: int | None = None
    recent_voters: list[_root.TypePeer] | None = None
    solution: str | None = None
    solution_entities: list[_root.TypeMessageEntity] | None = None
    solution_media: _root.TypeMessageMedia | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.min:
            flags |= 1
        if self.has_unread_votes:
            flags |= 0x40
        if self.can_view_stats:
            flags |= 0x80
        if self.results is not None:
            flags |= 2
        if self.total_voters is not None:
            flags |= 4
        if self.recent_voters is not None:
            flags |= 8
        if self.solution is not None or self.solution_entities is not None:
            flags |= 0x10
        if self.solution_media is not None:
            flags |= 0x20
        out += pack_2I(0xBA7BB15E, flags)
        if self.results is not None:
            write_objects(out, self.results)
        if self.total_voters is not None:
            out += pack_i(self.total_voters)
        if self.recent_voters is not None:
            write_objects(out, self.recent_voters)
        if flags & 0x10:
            write_str(out, self.solution)
        if flags & 0x10:
            write_objects(out, self.solution_entities)
        if self.solution_media is not None:
            self.solution_media.write_to(out)


TypePollResults: TypeAlias = PollResults
"""``PollResults``: https://core.telegram.org/type/PollResults"""


class PaymentFormMethod(TLObject):
    """The ordinary form of PaymentFormMethod.

    ``paymentFormMethod#88f8f21b url:string title:string = PaymentFormMethod``

    :param url: The address.
    :param title: The title.

    https://core.telegram.org/constructor/paymentFormMethod
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x88F8F21B
    TL_NAME: ClassVar[str] = "paymentFormMethod"
    TL_TYPE: ClassVar[str] = "PaymentFormMethod"
    TL: ClassVar[str] = "paymentFormMethod#88f8f21b url:string title:string = PaymentFormMethod"

    url: str
    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x1b\xf2\xf8\x88"
        write_str(out, self.url)
        write_str(out, self.title)


TypePaymentFormMethod: TypeAlias = PaymentFormMethod
"""``PaymentFormMethod``: https://core.telegram.org/type/PaymentFormMethod"""


class PremiumSubscriptionOption(TLObject):
    """The ordinary form of PremiumSubscriptionOption.

    ``premiumSubscriptionOption#5f2d1df2 flags:# current:flags.1?true can_purchase_upgrade:flags.2?true transaction:flags.3?string months:int currency:string amount:long bot_url:string store_product:flags.0?string = PremiumSubscriptionOption``

    :param current: Whether this applies: current.
    :param can_purchase_upgrade: Whether one can: purchase upgrade.
    :param transaction: The transaction.
    :param months: The months.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param bot_url: The bot url.
    :param store_product: The store product.

    https://core.telegram.org/constructor/premiumSubscriptionOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5F2D1DF2
    TL_NAME: ClassVar[str] = "premiumSubscriptionOption"
    TL_TYPE: ClassVar[str] = "PremiumSubscriptionOption"
    TL: ClassVar[str] = "premiumSubscriptionOption#5f2d1df2 flags:# current:flags.1?true can_purchase_upgrade:flags.2?true transaction:flags.3?string months:int currency:string amount:long bot_url:string store_product:flags.0?string = PremiumSubscriptionOption"

    months: int
    currency: str
    amount: int
    bot_url: str
    current: bool = False
    can_purchase_upgrade: bool = False
    transaction: str | None = None
    store_product: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.current:
            flags |= 2
        if self.can_purchase_upgrade:
            flags |= 4
        if self.transaction is not None:
            flags |= 8
        if self.store_product is not None:
            flags |= 1
        out += pack_2I(0x5F2D1DF2, flags)
        if self.transaction is not None:
            write_str(out, self.transaction)
        out += pack_i(self.months)
        write_str(out, self.currency)
        out += pack_q(self.amount)
        write_str(out, self.bot_url)
        if self.store_product is not None:
            write_str(out, self.store_product)


TypePremiumSubscriptionOption: TypeAlias = PremiumSubscriptionOption
"""``PremiumSubscriptionOption``: https://core.telegram.org/type/PremiumSubscriptionOption"""


class PremiumGiftCodeOption(TLObject):
    """The ordinary form of PremiumGiftCodeOption.

    ``premiumGiftCodeOption#257e962b flags:# users:int months:int store_product:flags.0?string store_quantity:flags.1?int currency:string amount:long = PremiumGiftCodeOption``

    :param users: The users that the rest of the object speaks of.
    :param months: The months.
    :param store_product: The store product.
    :param store_quantity: The store quantity.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/premiumGiftCodeOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x257E962B
    TL_NAME: ClassVar[str] = "premiumGiftCodeOption"
    TL_TYPE: ClassVar[str] = "PremiumGiftCodeOption"
    TL: ClassVar[str] = "premiumGiftCodeOption#257e962b flags:# users:int months:int store_product:flags.0?string store_quantity:flags.1?int currency:string amount:long = PremiumGiftCodeOption"

    users: int
    months: int
    currency: str
    amount: int
    store_product: str | None = None
    store_quantity: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.store_product is not None:
            flags |= 1
        if self.store_quantity is not None:
            flags |= 2
        out += pack_2I2i(0x257E962B, flags, self.users, self.months)
        if self.store_product is not None:
            write_str(out, self.store_product)
        if self.store_quantity is not None:
            out += pack_i(self.store_quantity)
        write_str(out, self.currency)
        out += pack_q(self.amount)


TypePremiumGiftCodeOption: TypeAlias = PremiumGiftCodeOption
"""``PremiumGiftCodeOption``: https://core.telegram.org/type/PremiumGiftCodeOption"""


class PrepaidGiveaway(TLObject):
    """The ordinary form of PrepaidGiveaway.

    ``prepaidGiveaway#b2539d54 id:long months:int quantity:int date:int = PrepaidGiveaway``

    :param id: The id.
    :param months: The months.
    :param quantity: The quantity.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/prepaidGiveaway
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2539D54
    TL_NAME: ClassVar[str] = "prepaidGiveaway"
    TL_TYPE: ClassVar[str] = "PrepaidGiveaway"
    TL: ClassVar[str] = "prepaidGiveaway#b2539d54 id:long months:int quantity:int date:int = PrepaidGiveaway"

    id: int
    months: int
    quantity: int
    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq3i(0xB2539D54, self.id, self.months, self.quantity, self.date)


class PrepaidStarsGiveaway(TLObject):
    """The form 'prepaid stars giveaway' of PrepaidGiveaway.

    ``prepaidStarsGiveaway#9a9d77e0 id:long stars:long quantity:int boosts:int date:int = PrepaidGiveaway``

    :param id: The id.
    :param stars: The stars.
    :param quantity: The quantity.
    :param boosts: The boosts.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/prepaidStarsGiveaway
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A9D77E0
    TL_NAME: ClassVar[str] = "prepaidStarsGiveaway"
    TL_TYPE: ClassVar[str] = "PrepaidGiveaway"
    TL: ClassVar[str] = "prepaidStarsGiveaway#9a9d77e0 id:long stars:long quantity:int boosts:int date:int = PrepaidGiveaway"

    id: int
    stars: int
    quantity: int
    boosts: int
    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q3i(0x9A9D77E0, self.id, self.stars, self.quantity, self.boosts, self.date)


TypePrepaidGiveaway: TypeAlias = PrepaidGiveaway | PrepaidStarsGiveaway
"""``PrepaidGiveaway``: https://core.telegram.org/type/PrepaidGiveaway"""


class PostInteractionCountersMessage(TLObject):
    """The form 'message' of PostInteractionCounters.

    ``postInteractionCountersMessage#e7058e7f msg_id:int views:int forwards:int reactions:int = PostInteractionCounters``

    :param msg_id: Id of the message.
    :param views: The views.
    :param forwards: The forwards.
    :param reactions: The reactions.

    https://core.telegram.org/constructor/postInteractionCountersMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE7058E7F
    TL_NAME: ClassVar[str] = "postInteractionCountersMessage"
    TL_TYPE: ClassVar[str] = "PostInteractionCounters"
    TL: ClassVar[str] = "postInteractionCountersMessage#e7058e7f msg_id:int views:int forwards:int reactions:int = PostInteractionCounters"

    msg_id: int
    views: int
    forwards: int
    reactions: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I4i(0xE7058E7F, self.msg_id, self.views, self.forwards, self.reactions)


class PostInteractionCountersStory(TLObject):
    """The form 'story' of PostInteractionCounters.

    ``postInteractionCountersStory#8a480e27 story_id:int views:int forwards:int reactions:int = PostInteractionCounters``

    :param story_id: Id of the story.
    :param views: The views.
    :param forwards: The forwards.
    :param reactions: The reactions.

    https://core.telegram.org/constructor/postInteractionCountersStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8A480E27
    TL_NAME: ClassVar[str] = "postInteractionCountersStory"
    TL_TYPE: ClassVar[str] = "PostInteractionCounters"
    TL: ClassVar[str] = "postInteractionCountersStory#8a480e27 story_id:int views:int forwards:int reactions:int = PostInteractionCounters"

    story_id: int
    views: int
    forwards: int
    reactions: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I4i(0x8A480E27, self.story_id, self.views, self.forwards, self.reactions)


TypePostInteractionCounters: TypeAlias = PostInteractionCountersMessage | PostInteractionCountersStory
"""``PostInteractionCounters``: https://core.telegram.org/type/PostInteractionCounters"""


class PublicForwardMessage(TLObject):
    """The form 'message' of PublicForward.

    ``publicForwardMessage#01f2bf4a message:Message = PublicForward``

    :param message: The text of the message.

    https://core.telegram.org/constructor/publicForwardMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x01F2BF4A
    TL_NAME: ClassVar[str] = "publicForwardMessage"
    TL_TYPE: ClassVar[str] = "PublicForward"
    TL: ClassVar[str] = "publicForwardMessage#01f2bf4a message:Message = PublicForward"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\xbf\xf2\x01"
        self.message.write_to(out)


class PublicForwardStory(TLObject):
    """The form 'story' of PublicForward.

    ``publicForwardStory#edf3add0 peer:Peer story:StoryItem = PublicForward``

    :param peer: The chat, user or channel it concerns.
    :param story: The story.

    https://core.telegram.org/constructor/publicForwardStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDF3ADD0
    TL_NAME: ClassVar[str] = "publicForwardStory"
    TL_TYPE: ClassVar[str] = "PublicForward"
    TL: ClassVar[str] = "publicForwardStory#edf3add0 peer:Peer story:StoryItem = PublicForward"

    peer: _root.TypePeer
    story: _root.TypeStoryItem

    def write_to(self, out: bytearray) -> None:
        out += b"\xd0\xad\xf3\xed"
        self.peer.write_to(out)
        self.story.write_to(out)


TypePublicForward: TypeAlias = PublicForwardMessage | PublicForwardStory
"""``PublicForward``: https://core.telegram.org/type/PublicForward"""


class PaidReactionPrivacyDefault(TLObject):
    """The form 'default' of PaidReactionPrivacy.

    ``paidReactionPrivacyDefault#206ad49e = PaidReactionPrivacy``

    https://core.telegram.org/constructor/paidReactionPrivacyDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x206AD49E
    TL_NAME: ClassVar[str] = "paidReactionPrivacyDefault"
    TL_TYPE: ClassVar[str] = "PaidReactionPrivacy"
    TL: ClassVar[str] = "paidReactionPrivacyDefault#206ad49e = PaidReactionPrivacy"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9e\xd4\x6a\x20"


class PaidReactionPrivacyAnonymous(TLObject):
    """The form 'anonymous' of PaidReactionPrivacy.

    ``paidReactionPrivacyAnonymous#1f0c1ad9 = PaidReactionPrivacy``

    https://core.telegram.org/constructor/paidReactionPrivacyAnonymous
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1F0C1AD9
    TL_NAME: ClassVar[str] = "paidReactionPrivacyAnonymous"
    TL_TYPE: ClassVar[str] = "PaidReactionPrivacy"
    TL: ClassVar[str] = "paidReactionPrivacyAnonymous#1f0c1ad9 = PaidReactionPrivacy"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\x1a\x0c\x1f"


class PaidReactionPrivacyPeer(TLObject):
    """The form 'peer' of PaidReactionPrivacy.

    ``paidReactionPrivacyPeer#dc6cfcf0 peer:InputPeer = PaidReactionPrivacy``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/paidReactionPrivacyPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDC6CFCF0
    TL_NAME: ClassVar[str] = "paidReactionPrivacyPeer"
    TL_TYPE: ClassVar[str] = "PaidReactionPrivacy"
    TL: ClassVar[str] = "paidReactionPrivacyPeer#dc6cfcf0 peer:InputPeer = PaidReactionPrivacy"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\xfc\x6c\xdc"
        self.peer.write_to(out)


TypePaidReactionPrivacy: TypeAlias = PaidReactionPrivacyDefault | PaidReactionPrivacyAnonymous | PaidReactionPrivacyPeer
"""``PaidReactionPrivacy``: https://core.telegram.org/type/PaidReactionPrivacy"""


class PendingSuggestion(TLObject):
    """The ordinary form of PendingSuggestion.

    ``pendingSuggestion#e7e82e12 suggestion:string title:TextWithEntities description:TextWithEntities url:string = PendingSuggestion``

    :param suggestion: The suggestion.
    :param title: The title.
    :param description: The description.
    :param url: The address.

    https://core.telegram.org/constructor/pendingSuggestion
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE7E82E12
    TL_NAME: ClassVar[str] = "pendingSuggestion"
    TL_TYPE: ClassVar[str] = "PendingSuggestion"
    TL: ClassVar[str] = "pendingSuggestion#e7e82e12 suggestion:string title:TextWithEntities description:TextWithEntities url:string = PendingSuggestion"

    suggestion: str
    title: _root.TypeTextWithEntities
    description: _root.TypeTextWithEntities
    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x12\x2e\xe8\xe7"
        write_str(out, self.suggestion)
        self.title.write_to(out)
        self.description.write_to(out)
        write_str(out, self.url)


TypePendingSuggestion: TypeAlias = PendingSuggestion
"""``PendingSuggestion``: https://core.telegram.org/type/PendingSuggestion"""


class ProfileTabPosts(TLObject):
    """The form 'posts' of ProfileTab.

    ``profileTabPosts#b98cd696 = ProfileTab``

    https://core.telegram.org/constructor/profileTabPosts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB98CD696
    TL_NAME: ClassVar[str] = "profileTabPosts"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabPosts#b98cd696 = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x96\xd6\x8c\xb9"


class ProfileTabGifts(TLObject):
    """The form 'gifts' of ProfileTab.

    ``profileTabGifts#4d4bd46a = ProfileTab``

    https://core.telegram.org/constructor/profileTabGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4D4BD46A
    TL_NAME: ClassVar[str] = "profileTabGifts"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabGifts#4d4bd46a = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6a\xd4\x4b\x4d"


class ProfileTabMedia(TLObject):
    """The form 'media' of ProfileTab.

    ``profileTabMedia#72c64955 = ProfileTab``

    https://core.telegram.org/constructor/profileTabMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x72C64955
    TL_NAME: ClassVar[str] = "profileTabMedia"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabMedia#72c64955 = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x55\x49\xc6\x72"


class ProfileTabFiles(TLObject):
    """The form 'files' of ProfileTab.

    ``profileTabFiles#ab339c00 = ProfileTab``

    https://core.telegram.org/constructor/profileTabFiles
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAB339C00
    TL_NAME: ClassVar[str] = "profileTabFiles"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabFiles#ab339c00 = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x00\x9c\x33\xab"


class ProfileTabMusic(TLObject):
    """The form 'music' of ProfileTab.

    ``profileTabMusic#9f27d26e = ProfileTab``

    https://core.telegram.org/constructor/profileTabMusic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F27D26E
    TL_NAME: ClassVar[str] = "profileTabMusic"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabMusic#9f27d26e = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6e\xd2\x27\x9f"


class ProfileTabVoice(TLObject):
    """The form 'voice' of ProfileTab.

    ``profileTabVoice#e477092e = ProfileTab``

    https://core.telegram.org/constructor/profileTabVoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE477092E
    TL_NAME: ClassVar[str] = "profileTabVoice"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabVoice#e477092e = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2e\x09\x77\xe4"


class ProfileTabLinks(TLObject):
    """The form 'links' of ProfileTab.

    ``profileTabLinks#d3656499 = ProfileTab``

    https://core.telegram.org/constructor/profileTabLinks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD3656499
    TL_NAME: ClassVar[str] = "profileTabLinks"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabLinks#d3656499 = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x99\x64\x65\xd3"


class ProfileTabGifs(TLObject):
    """The form 'gifs' of ProfileTab.

    ``profileTabGifs#a2c0f695 = ProfileTab``

    https://core.telegram.org/constructor/profileTabGifs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2C0F695
    TL_NAME: ClassVar[str] = "profileTabGifs"
    TL_TYPE: ClassVar[str] = "ProfileTab"
    TL: ClassVar[str] = "profileTabGifs#a2c0f695 = ProfileTab"

    def write_to(self, out: bytearray) -> None:
        out += b"\x95\xf6\xc0\xa2"


TypeProfileTab: TypeAlias = ProfileTabPosts | ProfileTabGifts | ProfileTabMedia | ProfileTabFiles | ProfileTabMusic | ProfileTabVoice | ProfileTabLinks | ProfileTabGifs
"""``ProfileTab``: https://core.telegram.org/type/ProfileTab"""


class Passkey(TLObject):
    """The ordinary form of Passkey.

    ``passkey#98613ebf flags:# id:string name:string date:int software_emoji_id:flags.0?long last_usage_date:flags.1?int = Passkey``

    :param id: The id.
    :param name: The name.
    :param date: When it happened, in Unix seconds.
    :param software_emoji_id: Id of the software emoji.
    :param last_usage_date: The last usage date, in Unix seconds.

    https://core.telegram.org/constructor/passkey
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98613EBF
    TL_NAME: ClassVar[str] = "passkey"
    TL_TYPE: ClassVar[str] = "Passkey"
    TL: ClassVar[str] = "passkey#98613ebf flags:# id:string name:string date:int software_emoji_id:flags.0?long last_usage_date:flags.1?int = Passkey"

    id: str
    name: str
    date: int
    software_emoji_id: int | None = None
    last_usage_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.software_emoji_id is not None:
            flags |= 1
        if self.last_usage_date is not None:
            flags |= 2
        out += pack_2I(0x98613EBF, flags)
        write_str(out, self.id)
        write_str(out, self.name)
        out += pack_i(self.date)
        if self.software_emoji_id is not None:
            out += pack_q(self.software_emoji_id)
        if self.last_usage_date is not None:
            out += pack_i(self.last_usage_date)


TypePasskey: TypeAlias = Passkey
"""``Passkey``: https://core.telegram.org/type/Passkey"""


def _read_PhotoEmpty(data: bytes, pos: int, depth: int, new: Any = PhotoEmpty) -> tuple[PhotoEmpty, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_Photo(data: bytes, pos: int, depth: int, new: Any = Photo) -> tuple[Photo, int]:
    flags, id, access_hash = unpack_I2q(data, pos)
    file_reference, pos = read_bytes(data, pos + 20)
    date = unpack_i(data, pos)[0]
    sizes, pos = read_objects(_PhotoSize_table, data, pos + 4, depth)
    if flags & 2:
        video_sizes, pos = read_objects(_VideoSize_table, data, pos, depth)
    else:
        video_sizes = None
    dc_id = unpack_i(data, pos)[0]
    return new(id, access_hash, file_reference, date, sizes, dc_id, flags & 1 != 0, video_sizes), pos + 4


def _read_PhotoSizeEmpty(data: bytes, pos: int, depth: int, new: Any = PhotoSizeEmpty) -> tuple[PhotoSizeEmpty, int]:
    type, pos = read_str(data, pos)
    return new(type), pos


def _read_PhotoSize(data: bytes, pos: int, depth: int, new: Any = PhotoSize) -> tuple[PhotoSize, int]:
    type, pos = read_str(data, pos)
    w, h, size = unpack_3i(data, pos)
    return new(type, w, h, size), pos + 12


def _read_PhotoCachedSize(data: bytes, pos: int, depth: int, new: Any = PhotoCachedSize) -> tuple[PhotoCachedSize, int]:
    type, pos = read_str(data, pos)
    w, h = unpack_2i(data, pos)
    bytes, pos = read_bytes(data, pos + 8)
    return new(type, w, h, bytes), pos


def _read_PhotoStrippedSize(data: bytes, pos: int, depth: int, new: Any = PhotoStrippedSize) -> tuple[PhotoStrippedSize, int]:
    type, pos = read_str(data, pos)
    bytes, pos = read_bytes(data, pos)
    return new(type, bytes), pos


def _read_PhotoSizeProgressive(data: bytes, pos: int, depth: int, new: Any = PhotoSizeProgressive) -> tuple[PhotoSizeProgressive, int]:
    type, pos = read_str(data, pos)
    w, h = unpack_2i(data, pos)
    sizes, pos = read_ints(data, pos + 8)
    return new(type, w, h, sizes), pos


def _read_PhotoPathSize(data: bytes, pos: int, depth: int, new: Any = PhotoPathSize) -> tuple[PhotoPathSize, int]:
    type, pos = read_str(data, pos)
    bytes, pos = read_bytes(data, pos)
    return new(type, bytes), pos


def _read_PaymentCharge(data: bytes, pos: int, depth: int, new: Any = PaymentCharge) -> tuple[PaymentCharge, int]:
    id, pos = read_str(data, pos)
    provider_charge_id, pos = read_str(data, pos)
    return new(id, provider_charge_id), pos


def _read_PostAddress(data: bytes, pos: int, depth: int, new: Any = PostAddress) -> tuple[PostAddress, int]:
    street_line1, pos = read_str(data, pos)
    street_line2, pos = read_str(data, pos)
    city, pos = read_str(data, pos)
    state, pos = read_str(data, pos)
    country_iso2, pos = read_str(data, pos)
    post_code, pos = read_str(data, pos)
    return new(street_line1, street_line2, city, state, country_iso2, post_code), pos


def _read_PaymentRequestedInfo(data: bytes, pos: int, depth: int, new: Any = PaymentRequestedInfo) -> tuple[PaymentRequestedInfo, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            name, pos = read_str(data, pos)
        else:
            name = None
        if flags & 2:
            phone, pos = read_str(data, pos)
        else:
            phone = None
        if flags & 4:
            email, pos = read_str(data, pos)
        else:
            email = None
        if flags & 8:
            shipping_address, pos = _PostAddress_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            shipping_address = None
    else:
        name = phone = email = shipping_address = None
    return new(name, phone, email, shipping_address), pos


def _read_PaymentSavedCredentialsCard(data: bytes, pos: int, depth: int, new: Any = PaymentSavedCredentialsCard) -> tuple[PaymentSavedCredentialsCard, int]:
    id, pos = read_str(data, pos)
    title, pos = read_str(data, pos)
    return new(id, title), pos


def _read_PopularContact(data: bytes, pos: int, depth: int, new: Any = PopularContact) -> tuple[PopularContact, int]:
    client_id, importers = unpack_qi(data, pos)
    return new(client_id, importers), pos + 12


def _read_PasswordKdfAlgoUnknown(data: bytes, pos: int, depth: int, new: Any = PasswordKdfAlgoUnknown) -> tuple[PasswordKdfAlgoUnknown, int]:
    return new(), pos


def _read_PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(data: bytes, pos: int, depth: int, new: Any = PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow) -> tuple[PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow, int]:
    salt1, pos = read_bytes(data, pos)
    salt2, pos = read_bytes(data, pos)
    g = unpack_i(data, pos)[0]
    p, pos = read_bytes(data, pos + 4)
    return new(salt1, salt2, g, p), pos


def _read_PollAnswer(data: bytes, pos: int, depth: int, new: Any = PollAnswer) -> tuple[PollAnswer, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    text, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    option, pos = read_bytes(data, pos)
    if flags & 0x3:
        if flags & 1:
            media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 2:
            added_by, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            added_by = None
        if flags & 2:
            date = unpack_i(data, pos)[0]
            pos += 4
        else:
            date = None
    else:
        media = added_by = date = None
    return new(text, option, media, added_by, date), pos


def _read_InputPollAnswer(data: bytes, pos: int, depth: int, new: Any = InputPollAnswer) -> tuple[InputPollAnswer, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    text, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        media = None
    return new(text, media), pos


def _read_Poll(data: bytes, pos: int, depth: int, new: Any = Poll) -> tuple[Poll, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    id, flags, cid = unpack_q2I(data, pos)
    question, pos = _TextWithEntities_table[cid](data, pos + 16, depth + 1)
    answers, pos = read_objects(_PollAnswer_table, data, pos, depth)
    if flags & 0x1030:
        if flags & 0x10:
            close_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            close_period = None
        if flags & 0x20:
            close_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            close_date = None
        if flags & 0x1000:
            countries_iso2, pos = read_strs(data, pos)
        else:
            countries_iso2 = None
    else:
        close_period = close_date = countries_iso2 = None
    hash = unpack_q(data, pos)[0]
    if not (flags & 0xfcf):
        return new(id, question, answers, hash, False, False, False, False, False, False, False, False, False, False, close_period, close_date, countries_iso2), pos + 8
    return new(id, question, answers, hash, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x800 != 0, close_period, close_date, countries_iso2), pos + 8


def _read_PollAnswerVoters(data: bytes, pos: int, depth: int, new: Any = PollAnswerVoters) -> tuple[PollAnswerVoters, int]:
    flags = unpack_I(data, pos)[0]
    option, pos = read_bytes(data, pos + 4)
    if flags & 4:
        voters = unpack_i(data, pos)[0]
        pos += 4
    else:
        voters = None
    if flags & 4:
        recent_voters, pos = read_objects(_Peer_table, data, pos, depth)
    else:
        recent_voters = None
    return new(option, flags & 1 != 0, flags & 2 != 0, voters, recent_voters), pos


def _read_PollResults(data: bytes, pos: int, depth: int, new: Any = PollResults) -> tuple[PollResults, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x1e:
        if flags & 2:
            results, pos = read_objects(_PollAnswerVoters_table, data, pos, depth)
        else:
            results = None
        if flags & 4:
            total_voters = unpack_i(data, pos)[0]
            pos += 4
        else:
            total_voters = None
        if flags & 8:
            recent_voters, pos = read_objects(_Peer_table, data, pos, depth)
        else:
            recent_voters = None
        if flags & 0x10:
            solution, pos = read_str(data, pos)
        else:
            solution = None
    else:
        results = total_voters = recent_voters = solution = None
    if flags & 0x30:
        if flags & 0x10:
            solution_entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            solution_entities = None
        if flags & 0x20:
            solution_media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            solution_media = None
    else:
        solution_entities = solution_media = None
    return new(flags & 1 != 0, flags & 0x40 != 0, flags & 0x80 != 0, results, total_voters, recent_voters, solution, solution_entities, solution_media), pos


def _read_PaymentFormMethod(data: bytes, pos: int, depth: int, new: Any = PaymentFormMethod) -> tuple[PaymentFormMethod, int]:
    url, pos = read_str(data, pos)
    title, pos = read_str(data, pos)
    return new(url, title), pos


def _read_PremiumSubscriptionOption(data: bytes, pos: int, depth: int, new: Any = PremiumSubscriptionOption) -> tuple[PremiumSubscriptionOption, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        transaction, pos = read_str(data, pos)
    else:
        transaction = None
    months = unpack_i(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    amount = unpack_q(data, pos)[0]
    bot_url, pos = read_str(data, pos + 8)
    if flags & 1:
        store_product, pos = read_str(data, pos)
    else:
        store_product = None
    return new(months, currency, amount, bot_url, flags & 2 != 0, flags & 4 != 0, transaction, store_product), pos


def _read_PremiumGiftCodeOption(data: bytes, pos: int, depth: int, new: Any = PremiumGiftCodeOption) -> tuple[PremiumGiftCodeOption, int]:
    flags, users, months = unpack_I2i(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            store_product, pos = read_str(data, pos)
        else:
            store_product = None
        if flags & 2:
            store_quantity = unpack_i(data, pos)[0]
            pos += 4
        else:
            store_quantity = None
    else:
        store_product = store_quantity = None
    currency, pos = read_str(data, pos)
    amount = unpack_q(data, pos)[0]
    return new(users, months, currency, amount, store_product, store_quantity), pos + 8


def _read_PrepaidGiveaway(data: bytes, pos: int, depth: int, new: Any = PrepaidGiveaway) -> tuple[PrepaidGiveaway, int]:
    id, months, quantity, date = unpack_q3i(data, pos)
    return new(id, months, quantity, date), pos + 20


def _read_PrepaidStarsGiveaway(data: bytes, pos: int, depth: int, new: Any = PrepaidStarsGiveaway) -> tuple[PrepaidStarsGiveaway, int]:
    id, stars, quantity, boosts, date = unpack_2q3i(data, pos)
    return new(id, stars, quantity, boosts, date), pos + 28


def _read_PostInteractionCountersMessage(data: bytes, pos: int, depth: int, new: Any = PostInteractionCountersMessage) -> tuple[PostInteractionCountersMessage, int]:
    msg_id, views, forwards, reactions = unpack_4i(data, pos)
    return new(msg_id, views, forwards, reactions), pos + 16


def _read_PostInteractionCountersStory(data: bytes, pos: int, depth: int, new: Any = PostInteractionCountersStory) -> tuple[PostInteractionCountersStory, int]:
    story_id, views, forwards, reactions = unpack_4i(data, pos)
    return new(story_id, views, forwards, reactions), pos + 16


def _read_PublicForwardMessage(data: bytes, pos: int, depth: int, new: Any = PublicForwardMessage) -> tuple[PublicForwardMessage, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_PublicForwardStory(data: bytes, pos: int, depth: int, new: Any = PublicForwardStory) -> tuple[PublicForwardStory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    story, pos = _StoryItem_table[cid](data, pos + 4, depth + 1)
    return new(peer, story), pos


def _read_PaidReactionPrivacyDefault(data: bytes, pos: int, depth: int, new: Any = PaidReactionPrivacyDefault) -> tuple[PaidReactionPrivacyDefault, int]:
    return new(), pos


def _read_PaidReactionPrivacyAnonymous(data: bytes, pos: int, depth: int, new: Any = PaidReactionPrivacyAnonymous) -> tuple[PaidReactionPrivacyAnonymous, int]:
    return new(), pos


def _read_PaidReactionPrivacyPeer(data: bytes, pos: int, depth: int, new: Any = PaidReactionPrivacyPeer) -> tuple[PaidReactionPrivacyPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_PendingSuggestion(data: bytes, pos: int, depth: int, new: Any = PendingSuggestion) -> tuple[PendingSuggestion, int]:
    suggestion, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    title, pos = _TextWithEntities_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    description, pos = _TextWithEntities_table[cid](data, pos + 4, depth + 1)
    url, pos = read_str(data, pos)
    return new(suggestion, title, description, url), pos


def _read_ProfileTabPosts(data: bytes, pos: int, depth: int, new: Any = ProfileTabPosts) -> tuple[ProfileTabPosts, int]:
    return new(), pos


def _read_ProfileTabGifts(data: bytes, pos: int, depth: int, new: Any = ProfileTabGifts) -> tuple[ProfileTabGifts, int]:
    return new(), pos


def _read_ProfileTabMedia(data: bytes, pos: int, depth: int, new: Any = ProfileTabMedia) -> tuple[ProfileTabMedia, int]:
    return new(), pos


def _read_ProfileTabFiles(data: bytes, pos: int, depth: int, new: Any = ProfileTabFiles) -> tuple[ProfileTabFiles, int]:
    return new(), pos


def _read_ProfileTabMusic(data: bytes, pos: int, depth: int, new: Any = ProfileTabMusic) -> tuple[ProfileTabMusic, int]:
    return new(), pos


def _read_ProfileTabVoice(data: bytes, pos: int, depth: int, new: Any = ProfileTabVoice) -> tuple[ProfileTabVoice, int]:
    return new(), pos


def _read_ProfileTabLinks(data: bytes, pos: int, depth: int, new: Any = ProfileTabLinks) -> tuple[ProfileTabLinks, int]:
    return new(), pos


def _read_ProfileTabGifs(data: bytes, pos: int, depth: int, new: Any = ProfileTabGifs) -> tuple[ProfileTabGifs, int]:
    return new(), pos


def _read_Passkey(data: bytes, pos: int, depth: int, new: Any = Passkey) -> tuple[Passkey, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    name, pos = read_str(data, pos)
    date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            software_emoji_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            software_emoji_id = None
        if flags & 2:
            last_usage_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            last_usage_date = None
    else:
        software_emoji_id = last_usage_date = None
    return new(id, name, date, software_emoji_id, last_usage_date), pos


registry.add("Photo", {
    0x2331B22D: _read_PhotoEmpty,
    0xFB197A65: _read_Photo,
})
registry.add("PhotoSize", {
    0x0E17E23C: _read_PhotoSizeEmpty,
    0x75C78E60: _read_PhotoSize,
    0x021E1AD6: _read_PhotoCachedSize,
    0xE0B0BC2E: _read_PhotoStrippedSize,
    0xFA3EFB95: _read_PhotoSizeProgressive,
    0xD8214D41: _read_PhotoPathSize,
})
registry.add("PaymentCharge", {
    0xEA02C27E: _read_PaymentCharge,
})
registry.add("PostAddress", {
    0x1E8CAAEB: _read_PostAddress,
})
registry.add("PaymentRequestedInfo", {
    0x909C3F94: _read_PaymentRequestedInfo,
})
registry.add("PaymentSavedCredentials", {
    0xCDC27A1F: _read_PaymentSavedCredentialsCard,
})
registry.add("PopularContact", {
    0x5CE14175: _read_PopularContact,
})
registry.add("PasswordKdfAlgo", {
    0xD45AB096: _read_PasswordKdfAlgoUnknown,
    0x3A912D4A: _read_PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow,
})
registry.add("PollAnswer", {
    0x4B7D786A: _read_PollAnswer,
    0x199FED96: _read_InputPollAnswer,
})
registry.add("Poll", {
    0x966E2DBF: _read_Poll,
})
registry.add("PollAnswerVoters", {
    0x3645230A: _read_PollAnswerVoters,
})
registry.add("PollResults", {
    0xBA7BB15E: _read_PollResults,
})
registry.add("PaymentFormMethod", {
    0x88F8F21B: _read_PaymentFormMethod,
})
registry.add("PremiumSubscriptionOption", {
    0x5F2D1DF2: _read_PremiumSubscriptionOption,
})
registry.add("PremiumGiftCodeOption", {
    0x257E962B: _read_PremiumGiftCodeOption,
})
registry.add("PrepaidGiveaway", {
    0xB2539D54: _read_PrepaidGiveaway,
    0x9A9D77E0: _read_PrepaidStarsGiveaway,
})
registry.add("PostInteractionCounters", {
    0xE7058E7F: _read_PostInteractionCountersMessage,
    0x8A480E27: _read_PostInteractionCountersStory,
})
registry.add("PublicForward", {
    0x01F2BF4A: _read_PublicForwardMessage,
    0xEDF3ADD0: _read_PublicForwardStory,
})
registry.add("PaidReactionPrivacy", {
    0x206AD49E: _read_PaidReactionPrivacyDefault,
    0x1F0C1AD9: _read_PaidReactionPrivacyAnonymous,
    0xDC6CFCF0: _read_PaidReactionPrivacyPeer,
})
registry.add("PendingSuggestion", {
    0xE7E82E12: _read_PendingSuggestion,
})
registry.add("ProfileTab", {
    0xB98CD696: _read_ProfileTabPosts,
    0x4D4BD46A: _read_ProfileTabGifts,
    0x72C64955: _read_ProfileTabMedia,
    0xAB339C00: _read_ProfileTabFiles,
    0x9F27D26E: _read_ProfileTabMusic,
    0xE477092E: _read_ProfileTabVoice,
    0xD3656499: _read_ProfileTabLinks,
    0xA2C0F695: _read_ProfileTabGifs,
})
registry.add("Passkey", {
    0x98613EBF: _read_Passkey,
})
