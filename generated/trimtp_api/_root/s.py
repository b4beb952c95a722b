# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
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
unpack_3i: Unpack = unpacker("3i")
unpack_4i: Unpack = unpacker("4i")
unpack_5i: Unpack = unpacker("5i")
unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2i: Pack = packer("2i")
pack_2q: Pack = packer("2q")
pack_5i: Pack = packer("5i")
pack_I3i: Pack = packer("I3i")
pack_I4i: Pack = packer("I4i")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Document_table = registry.table("Document")
_DraftMessage_table = registry.table("DraftMessage")
_LabeledPrice_table = registry.table("LabeledPrice")
_MessageEntity_table = registry.table("MessageEntity")
_MessageMedia_table = registry.table("MessageMedia")
_PeerColor_table = registry.table("PeerColor")
_Peer_table = registry.table("Peer")
_PhotoSize_table = registry.table("PhotoSize")
_Photo_table = registry.table("Photo")
_Reaction_table = registry.table("Reaction")
_StarGift_table = registry.table("StarGift")
_StarsAmount_table = registry.table("StarsAmount")
_StickerKeyword_table = registry.table("StickerKeyword")
_StickerPack_table = registry.table("StickerPack")
_StickerSet_table = registry.table("StickerSet")
_TextWithEntities_table = registry.table("TextWithEntities")


class StickerPack(TLObject):
    """The ordinary form of StickerPack.

    ``stickerPack#12b299d4 emoticon:string documents:Vector<long> = StickerPack``

    :param emoticon: The emoji.
    :param documents: The documents.

    https://core.telegram.org/constructor/stickerPack
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x12B299D4
    TL_NAME: ClassVar[str] = "stickerPack"
    TL_TYPE: ClassVar[str] = "StickerPack"
    TL: ClassVar[str] = "stickerPack#12b299d4 emoticon:string documents:Vector<long> = StickerPack"

    emoticon: str
    documents: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd4\x99\xb2\x12"
        write_str(out, self.emoticon)
        write_longs(out, self.documents)


TypeStickerPack: TypeAlias = StickerPack
"""``StickerPack``: https://core.telegram.org/type/StickerPack"""


class StickerSet(TLObject):
    """The ordinary form of StickerSet.

    ``stickerSet#2dd14edc flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true emojis:flags.7?true text_color:flags.9?true channel_emoji_status:flags.10?true creator:flags.11?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int thumb_version:flags.4?int thumb_document_id:flags.8?long count:int hash:int = StickerSet``

    :param archived: Whether this applies: archived.
    :param official: Whether this applies: official.
    :param masks: Whether this applies: masks.
    :param emojis: Whether this applies: emojis.
    :param text_color: Whether this applies: text color.
    :param channel_emoji_status: Whether this applies: channel emoji status.
    :param creator: Whether this applies: creator.
    :param installed_date: The installed date, in Unix seconds.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param title: The title.
    :param short_name: The name used in links.
    :param thumbs: The thumbs.
    :param thumb_dc_id: Id of the thumb dc.
    :param thumb_version: The thumb version.
    :param thumb_document_id: Id of the thumb document.
    :param count: How many there are in all.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/stickerSet
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2DD14EDC
    TL_NAME: ClassVar[str] = "stickerSet"
    TL_TYPE: ClassVar[str] = "StickerSet"
    TL: ClassVar[str] = "stickerSet#2dd14edc flags:# archived:flags.1?true official:flags.2?true masks:flags.3?true emojis:flags.7?true text_color:flags.9?true channel_emoji_status:flags.10?true creator:flags.11?true installed_date:flags.0?int id:long access_hash:long title:string short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int thumb_version:flags.4?int thumb_document_id:flags.8?long count:int hash:int = StickerSet"

    id: int
    access_hash: int
    title: str
    short_name: str
    count: int
    hash: int
    archived: bool = False
    official: bool = False
    masks: bool = False
    emojis: bool = False
    text_color: bool = False
    channel_emoji_status: bool = False
    creator: bool = False
    installed_date: int | None = None
    thumbs: list[_root.TypePhotoSize] | None = None
    thumb_dc_id: int | None = None
    thumb_version: int | None = None
    thumb_document_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.archived:
            flags |= 2
        if self.official:
            flags |= 4
        if self.masks:
            flags |= 8
        if self.emojis:
            flags |= 0x80
        if self.text_color:
            flags |= 0x200
        if self.channel_emoji_status:
            flags |= 0x400
        if self.creator:
            flags |= 0x800
        if self.installed_date is not None:
            flags |= 1
        if self.thumbs is not None or self.thumb_dc_id is not None or self.thumb_version is not None:
            flags |= 0x10
        if self.thumb_document_id is not None:
            flags |= 0x100
        out += pack_2I(0x2DD14EDC, flags)
        if self.installed_date is not None:
            out += pack_i(self.installed_date)
        out += pack_2q(self.id, self.access_hash)
        write_str(out, self.title)
        write_str(out, self.short_name)
        if flags & 0x10:
            write_objects(out, self.thumbs)
        if flags & 0x10:
            out += pack_i(self.thumb_dc_id)
        if flags & 0x10:
            out += pack_i(self.thumb_version)
        if self.thumb_document_id is not None:
            out += pack_q(self.thumb_document_id)
        out += pack_2i(self.count, self.hash)


TypeStickerSet: TypeAlias = StickerSet
"""``StickerSet``: https://core.telegram.org/type/StickerSet"""


class StickerSetCovered(TLObject):
    """The ordinary form of StickerSetCovered.

    ``stickerSetCovered#6410a5d2 set:StickerSet cover:Document = StickerSetCovered``

    :param set: The set.
    :param cover: The cover.

    https://core.telegram.org/constructor/stickerSetCovered
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6410A5D2
    TL_NAME: ClassVar[str] = "stickerSetCovered"
    TL_TYPE: ClassVar[str] = "StickerSetCovered"
    TL: ClassVar[str] = "stickerSetCovered#6410a5d2 set:StickerSet cover:Document = StickerSetCovered"

    set: TypeStickerSet
    cover: _root.TypeDocument

    def write_to(self, out: bytearray) -> None:
        out += b"\xd2\xa5\x10\x64"
        self.set.write_to(out)
        self.cover.write_to(out)


class StickerSetMultiCovered(TLObject):
    """The form 'sticker set multi covered' of StickerSetCovered.

    ``stickerSetMultiCovered#3407e51b set:StickerSet covers:Vector<Document> = StickerSetCovered``

    :param set: The set.
    :param covers: The covers.

    https://core.telegram.org/constructor/stickerSetMultiCovered
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3407E51B
    TL_NAME: ClassVar[str] = "stickerSetMultiCovered"
    TL_TYPE: ClassVar[str] = "StickerSetCovered"
    TL: ClassVar[str] = "stickerSetMultiCovered#3407e51b set:StickerSet covers:Vector<Document> = StickerSetCovered"

    set: TypeStickerSet
    covers: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += b"\x1b\xe5\x07\x34"
        self.set.write_to(out)
        write_objects(out, self.covers)


class StickerSetFullCovered(TLObject):
    """The form 'sticker set full covered' of StickerSetCovered.

    ``stickerSetFullCovered#40d13c0e set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = StickerSetCovered``

    :param set: The set.
    :param packs: The packs.
    :param keywords: The keywords.
    :param documents: The documents.

    https://core.telegram.org/constructor/stickerSetFullCovered
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x40D13C0E
    TL_NAME: ClassVar[str] = "stickerSetFullCovered"
    TL_TYPE: ClassVar[str] = "StickerSetCovered"
    TL: ClassVar[str] = "stickerSetFullCovered#40d13c0e set:StickerSet packs:Vector<StickerPack> keywords:Vector<StickerKeyword> documents:Vector<Document> = StickerSetCovered"

    set: TypeStickerSet
    packs: list[TypeStickerPack]
    keywords: list[TypeStickerKeyword]
    documents: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += b"\x0e\x3c\xd1\x40"
        self.set.write_to(out)
        write_objects(out, self.packs)
        write_objects(out, self.keywords)
        write_objects(out, self.documents)


class StickerSetNoCovered(TLObject):
    """The form 'sticker set no covered' of StickerSetCovered.

    ``stickerSetNoCovered#77b15d1c set:StickerSet = StickerSetCovered``

    :param set: The set.

    https://core.telegram.org/constructor/stickerSetNoCovered
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77B15D1C
    TL_NAME: ClassVar[str] = "stickerSetNoCovered"
    TL_TYPE: ClassVar[str] = "StickerSetCovered"
    TL: ClassVar[str] = "stickerSetNoCovered#77b15d1c set:StickerSet = StickerSetCovered"

    set: TypeStickerSet

    def write_to(self, out: bytearray) -> None:
        out += b"\x1c\x5d\xb1\x77"
        self.set.write_to(out)


TypeStickerSetCovered: TypeAlias = StickerSetCovered | StickerSetMultiCovered | StickerSetFullCovered | StickerSetNoCovered
"""``StickerSetCovered``: https://core.telegram.org/type/StickerSetCovered"""


class ShippingOption(TLObject):
    """The ordinary form of ShippingOption.

    ``shippingOption#b6213cdf id:string title:string prices:Vector<LabeledPrice> = ShippingOption``

    :param id: The id.
    :param title: The title.
    :param prices: The prices.

    https://core.telegram.org/constructor/shippingOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6213CDF
    TL_NAME: ClassVar[str] = "shippingOption"
    TL_TYPE: ClassVar[str] = "ShippingOption"
    TL: ClassVar[str] = "shippingOption#b6213cdf id:string title:string prices:Vector<LabeledPrice> = ShippingOption"

    id: str
    title: str
    prices: list[_root.TypeLabeledPrice]

    def write_to(self, out: bytearray) -> None:
        out += b"\xdf\x3c\x21\xb6"
        write_str(out, self.id)
        write_str(out, self.title)
        write_objects(out, self.prices)


TypeShippingOption: TypeAlias = ShippingOption
"""``ShippingOption``: https://core.telegram.org/type/ShippingOption"""


class SavedPhoneContact(TLObject):
    """The form 'saved phone contact' of SavedContact.

    ``savedPhoneContact#1142bd56 phone:string first_name:string last_name:string date:int = SavedContact``

    :param phone: The phone number, with country prefix and without plus.
    :param first_name: The first name.
    :param last_name: The last name.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/savedPhoneContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1142BD56
    TL_NAME: ClassVar[str] = "savedPhoneContact"
    TL_TYPE: ClassVar[str] = "SavedContact"
    TL: ClassVar[str] = "savedPhoneContact#1142bd56 phone:string first_name:string last_name:string date:int = SavedContact"

    phone: str
    first_name: str
    last_name: str
    date: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x56\xbd\x42\x11"
        write_str(out, self.phone)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        out += pack_i(self.date)


TypeSavedContact: TypeAlias = SavedPhoneContact
"""``SavedContact``: https://core.telegram.org/type/SavedContact"""


class SponsoredMessage(TLObject):
    """The ordinary form of SponsoredMessage.

    ``sponsoredMessage#7dbf8673 flags:# recommended:flags.5?true can_report:flags.12?true random_id:bytes url:string title:string message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo media:flags.14?MessageMedia color:flags.13?PeerColor button_text:string sponsor_info:flags.7?string additional_info:flags.8?string min_display_duration:flags.15?int max_display_duration:flags.15?int = SponsoredMessage``

    :param recommended: Whether this applies: recommended.
    :param can_report: Whether one can: report.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param url: The address.
    :param title: The title.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param photo: The photo.
    :param media: The attached media.
    :param color: The color.
    :param button_text: The button text.
    :param sponsor_info: The sponsor info.
    :param additional_info: The additional info.
    :param min_display_duration: The min display duration.
    :param max_display_duration: The max display duration.

    https://core.telegram.org/constructor/sponsoredMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7DBF8673
    TL_NAME: ClassVar[str] = "sponsoredMessage"
    TL_TYPE: ClassVar[str] = "SponsoredMessage"
    TL: ClassVar[str] = "sponsoredMessage#7dbf8673 flags:# recommended:flags.5?true can_report:flags.12?true random_id:bytes url:string title:string message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo media:flags.14?MessageMedia color:flags.13?PeerColor button_text:string sponsor_info:flags.7?string additional_info:flags.8?string min_display_duration:flags.15?int max_display_duration:flags.15?int = SponsoredMessage"

    random_id: bytes
    url: str
    title: str
    message: str
    button_text: str
    recommended: bool = False
    can_report: bool = False
    entities: list[_root.TypeMessageEntity] | None = None
    photo: _root.TypePhoto | None = None
    media: _root.TypeMessageMedia | None = None
    color: _root.TypePeerColor | None = None
    sponsor_info: str | None = None
    additional_info: str | None = None
    min_display_duration: int | None = None
    max_display_duration: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.recommended:
            flags |= 0x20
        if self.can_report:
            flags |= 0x1000
        if self.entities is not None:
            flags |= 2
        if self.photo is not None:
            flags |= 0x40
        if self.media is not None:
            flags |= 0x4000
        if self.color is not None:
            flags |= 0x2000
        if self.sponsor_info is not None:
            flags |= 0x80
        if self.additional_info is not None:
            flags |= 0x100
        if self.min_display_duration is not None or self.max_display_duration is not None:
            flags |= 0x8000
        out += pack_2I(0x7DBF8673, flags)
        write_bytes(out, self.random_id)
        write_str(out, self.url)
        write_str(out, self.title)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.photo is not None:
            self.photo.write_to(out)
        if self.media is not None:
            self.media.write_to(out)
        if self.color is not None:
            self.color.write_to(out)
        write_str(out, self.button_text)
        if self.sponsor_info is not None:
            write_str(out, self.sponsor_info)
        if self.additional_info is not None:
            write_str(out, self.additional_info)
        if flags & 0x8000:
            out += pack_i(self.min_display_duration)
        if flags & 0x8000:
            out += pack_i(self.max_display_duration)


TypeSponsoredMessage: TypeAlias = SponsoredMessage
"""``SponsoredMessage``: https://core.telegram.org/type/SponsoredMessage"""


class SearchResultsCalendarPeriod(TLObject):
    """The ordinary form of SearchResultsCalendarPeriod.

    ``searchResultsCalendarPeriod#c9b0539f date:int min_msg_id:int max_msg_id:int count:int = SearchResultsCalendarPeriod``

    :param date: When it happened, in Unix seconds.
    :param min_msg_id: Id of the min msg.
    :param max_msg_id: Id of the max msg.
    :param count: How many there are in all.

    https://core.telegram.org/constructor/searchResultsCalendarPeriod
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC9B0539F
    TL_NAME: ClassVar[str] = "searchResultsCalendarPeriod"
    TL_TYPE: ClassVar[str] = "SearchResultsCalendarPeriod"
    TL: ClassVar[str] = "searchResultsCalendarPeriod#c9b0539f date:int min_msg_id:int max_msg_id:int count:int = SearchResultsCalendarPeriod"

    date: int
    min_msg_id: int
    max_msg_id: int
    count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I4i(0xC9B0539F, self.date, self.min_msg_id, self.max_msg_id, self.count)


TypeSearchResultsCalendarPeriod: TypeAlias = SearchResultsCalendarPeriod
"""``SearchResultsCalendarPeriod``: https://core.telegram.org/type/SearchResultsCalendarPeriod"""


class SearchResultPosition(TLObject):
    """The form 'search result position' of SearchResultsPosition.

    ``searchResultPosition#7f648b67 msg_id:int date:int offset:int = SearchResultsPosition``

    :param msg_id: Id of the message.
    :param date: When it happened, in Unix seconds.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    https://core.telegram.org/constructor/searchResultPosition
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F648B67
    TL_NAME: ClassVar[str] = "searchResultPosition"
    TL_TYPE: ClassVar[str] = "SearchResultsPosition"
    TL: ClassVar[str] = "searchResultPosition#7f648b67 msg_id:int date:int offset:int = SearchResultsPosition"

    msg_id: int
    date: int
    offset: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3i(0x7F648B67, self.msg_id, self.date, self.offset)


TypeSearchResultsPosition: TypeAlias = SearchResultPosition
"""``SearchResultsPosition``: https://core.telegram.org/type/SearchResultsPosition"""


class StickerKeyword(TLObject):
    """The ordinary form of StickerKeyword.

    ``stickerKeyword#fcfeb29c document_id:long keyword:Vector<string> = StickerKeyword``

    :param document_id: Id of the document.
    :param keyword: The keyword.

    https://core.telegram.org/constructor/stickerKeyword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFCFEB29C
    TL_NAME: ClassVar[str] = "stickerKeyword"
    TL_TYPE: ClassVar[str] = "StickerKeyword"
    TL: ClassVar[str] = "stickerKeyword#fcfeb29c document_id:long keyword:Vector<string> = StickerKeyword"

    document_id: int
    keyword: list[str]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xFCFEB29C, self.document_id)
        write_strs(out, self.keyword)


TypeStickerKeyword: TypeAlias = StickerKeyword
"""``StickerKeyword``: https://core.telegram.org/type/StickerKeyword"""


class StoriesStealthMode(TLObject):
    """The ordinary form of StoriesStealthMode.

    ``storiesStealthMode#712e27fd flags:# active_until_date:flags.0?int cooldown_until_date:flags.1?int = StoriesStealthMode``

    :param active_until_date: The active until date, in Unix seconds.
    :param cooldown_until_date: The cooldown until date, in Unix seconds.

    https://core.telegram.org/constructor/storiesStealthMode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x712E27FD
    TL_NAME: ClassVar[str] = "storiesStealthMode"
    TL_TYPE: ClassVar[str] = "StoriesStealthMode"
    TL: ClassVar[str] = "storiesStealthMode#712e27fd flags:# active_until_date:flags.0?int cooldown_until_date:flags.1?int = StoriesStealthMode"

    active_until_date: int | None = None
    cooldown_until_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.active_until_date is not None:
            flags |= 1
        if self.cooldown_until_date is not None:
            flags |= 2
        out += pack_2I(0x712E27FD, flags)
        if self.active_until_date is not None:
            out += pack_i(self.active_until_date)
        if self.cooldown_until_date is not None:
            out += pack_i(self.cooldown_until_date)


TypeStoriesStealthMode: TypeAlias = StoriesStealthMode
"""``StoriesStealthMode``: https://core.telegram.org/type/StoriesStealthMode"""


class SavedDialog(TLObject):
    """The ordinary form of SavedDialog.

    ``savedDialog#bd87cb6c flags:# pinned:flags.2?true peer:Peer top_message:int = SavedDialog``

    :param pinned: It is pinned.
    :param peer: The chat, user or channel it concerns.
    :param top_message: The top message.

    https://core.telegram.org/constructor/savedDialog
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD87CB6C
    TL_NAME: ClassVar[str] = "savedDialog"
    TL_TYPE: ClassVar[str] = "SavedDialog"
    TL: ClassVar[str] = "savedDialog#bd87cb6c flags:# pinned:flags.2?true peer:Peer top_message:int = SavedDialog"

    peer: _root.TypePeer
    top_message: int
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 4
        out += pack_2I(0xBD87CB6C, flags)
        self.peer.write_to(out)
        out += pack_i(self.top_message)


class MonoForumDialog(TLObject):
    """The form 'mono forum dialog' of SavedDialog.

    ``monoForumDialog#64407ea7 flags:# unread_mark:flags.3?true nopaid_messages_exception:flags.4?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_reactions_count:int draft:flags.1?DraftMessage = SavedDialog``

    :param unread_mark: Whether this applies: unread mark.
    :param nopaid_messages_exception: Whether this applies: nopaid messages exception.
    :param peer: The chat, user or channel it concerns.
    :param top_message: The top message.
    :param read_inbox_max_id: Id of the read inbox max.
    :param read_outbox_max_id: Id of the read outbox max.
    :param unread_count: How many there are: unread.
    :param unread_reactions_count: How many there are: unread reactions.
    :param draft: The draft.

    https://core.telegram.org/constructor/monoForumDialog
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64407EA7
    TL_NAME: ClassVar[str] = "monoForumDialog"
    TL_TYPE: ClassVar[str] = "SavedDialog"
    TL: ClassVar[str] = "monoForumDialog#64407ea7 flags:# unread_mark:flags.3?true nopaid_messages_exception:flags.4?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_reactions_count:int draft:flags.1?DraftMessage = SavedDialog"

    peer: _root.TypePeer
    top_message: int
    read_inbox_max_id: int
    read_outbox_max_id: int
    unread_count: int
    unread_reactions_count: int
    unread_mark: bool = False
    nopaid_messages_exception: bool = False
    draft: _root.TypeDraftMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unread_mark:
            flags |= 8
        if self.nopaid_messages_exception:
            flags |= 0x10
        if self.draft is not None:
            flags |= 2
        out += pack_2I(0x64407EA7, flags)
        self.peer.write_to(out)
        out += pack_5i(self.top_message, self.read_inbox_max_id, self.read_outbox_max_id, self.unread_count, self.unread_reactions_count)
        if self.draft is not None:
            self.draft.write_to(out)


TypeSavedDialog: TypeAlias = SavedDialog | MonoForumDialog
"""``SavedDialog``: https://core.telegram.org/type/SavedDialog"""


class SavedReactionTag(TLObject):
    """The ordinary form of SavedReactionTag.

    ``savedReactionTag#cb6ff828 flags:# reaction:Reaction title:flags.0?string count:int = SavedReactionTag``

    :param reaction: The reaction.
    :param title: The title.
    :param count: How many there are in all.

    https://core.telegram.org/constructor/savedReactionTag
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCB6FF828
    TL_NAME: ClassVar[str] = "savedReactionTag"
    TL_TYPE: ClassVar[str] = "SavedReactionTag"
    TL: ClassVar[str] = "savedReactionTag#cb6ff828 flags:# reaction:Reaction title:flags.0?string count:int = SavedReactionTag"

    reaction: _root.TypeReaction
    count: int
    title: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        out += pack_2I(0xCB6FF828, flags)
        self.reaction.write_to(out)
        if self.title is not None:
            write_str(out, self.title)
        out += pack_i(self.count)


TypeSavedReactionTag: TypeAlias = SavedReactionTag
"""``SavedReactionTag``: https://core.telegram.org/type/SavedReactionTag"""


class SmsJob(TLObject):
    """The ordinary form of SmsJob.

    ``smsJob#e6a1eeb8 job_id:string phone_number:string text:string = SmsJob``

    :param job_id: The job id.
    :param phone_number: The phone number, with country prefix.
    :param text: The text.

    https://core.telegram.org/constructor/smsJob
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE6A1EEB8
    TL_NAME: ClassVar[str] = "smsJob"
    TL_TYPE: ClassVar[str] = "SmsJob"
    TL: ClassVar[str] = "smsJob#e6a1eeb8 job_id:string phone_number:string text:string = SmsJob"

    job_id: str
    phone_number: str
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\xee\xa1\xe6"
        write_str(out, self.job_id)
        write_str(out, self.phone_number)
        write_str(out, self.text)


TypeSmsJob: TypeAlias = SmsJob
"""``SmsJob``: https://core.telegram.org/type/SmsJob"""


class SponsoredMessageReportOption(TLObject):
    """The ordinary form of SponsoredMessageReportOption.

    ``sponsoredMessageReportOption#430d3150 text:string option:bytes = SponsoredMessageReportOption``

    :param text: The text.
    :param option: The chosen option.

    https://core.telegram.org/constructor/sponsoredMessageReportOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x430D3150
    TL_NAME: ClassVar[str] = "sponsoredMessageReportOption"
    TL_TYPE: ClassVar[str] = "SponsoredMessageReportOption"
    TL: ClassVar[str] = "sponsoredMessageReportOption#430d3150 text:string option:bytes = SponsoredMessageReportOption"

    text: str
    option: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x50\x31\x0d\x43"
        write_str(out, self.text)
        write_bytes(out, self.option)


TypeSponsoredMessageReportOption: TypeAlias = SponsoredMessageReportOption
"""``SponsoredMessageReportOption``: https://core.telegram.org/type/SponsoredMessageReportOption"""


class SavedStarGift(TLObject):
    """The ordinary form of SavedStarGift.

    ``savedStarGift#41df43fc flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string drop_original_details_stars:flags.18?long gift_num:flags.19?int can_craft_at:flags.20?int = SavedStarGift``

    :param name_hidden: Whether this applies: name hidden.
    :param unsaved: Whether this applies: unsaved.
    :param refunded: Whether this applies: refunded.
    :param can_upgrade: Whether one can: upgrade.
    :param pinned_to_top: Whether this applies: pinned to top.
    :param upgrade_separate: Whether this applies: upgrade separate.
    :param from_id: Who it is from.
    :param date: When it happened, in Unix seconds.
    :param gift: The gift.
    :param message: The text of the message.
    :param msg_id: Id of the message.
    :param saved_id: Id of the saved.
    :param convert_stars: The convert stars.
    :param upgrade_stars: The upgrade stars.
    :param can_export_at: The can export at.
    :param transfer_stars: The transfer stars.
    :param can_transfer_at: The can transfer at.
    :param can_resell_at: The can resell at.
    :param collection_id: The collection id.
    :param prepaid_upgrade_hash: The prepaid upgrade hash.
    :param drop_original_details_stars: The drop original details stars.
    :param gift_num: The gift num.
    :param can_craft_at: The can craft at.

    https://core.telegram.org/constructor/savedStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x41DF43FC
    TL_NAME: ClassVar[str] = "savedStarGift"
    TL_TYPE: ClassVar[str] = "SavedStarGift"
    TL: ClassVar[str] = "savedStarGift#41df43fc flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string drop_original_details_stars:flags.18?long gift_num:flags.19?int can_craft_at:flags.20?int = SavedStarGift"

    date: int
    gift: _root.TypeStarGift
    name_hidden: bool = False
    unsaved: bool = False
    refunded: bool = False
    can_upgrade: bool = False
    pinned_to_top: bool = False
    upgrade_separate: bool = False
    from_id: _root.TypePeer | None = None
    message: _root.TypeTextWithEntities | None = None
    msg_id: int | None = None
    saved_id: int | None = None
    convert_stars: int | None = None
    upgrade_stars: int | None = None
    can_export_at: int | None = None
    transfer_stars: int | None = None
    can_transfer_at: int | None = None
    can_resell_at: int | None = None
    collection_id: list[int] | None = None
    prepaid_upgrade_hash: str | None = None
    drop_original_details_stars: int | None = None
    gift_num: int | None = None
    can_craft_at: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.name_hidden:
            flags |= 1
        if self.unsaved:
            flags |= 0x20
        if self.refunded:
            flags |= 0x200
        if self.can_upgrade:
            flags |= 0x400
        if self.pinned_to_top:
            flags |= 0x1000
        if self.upgrade_separate:
            flags |= 0x20000
        if self.from_id is not None:
            flags |= 2
        if self.message is not None:
            flags |= 4
        if self.msg_id is not None:
            flags |= 8
        if self.saved_id is not None:
            flags |= 0x800
        if self.convert_stars is not None:
            flags |= 0x10
        if self.upgrade_stars is not None:
            flags |= 0x40
        if self.can_export_at is not None:
            flags |= 0x80
        if self.transfer_stars is not None:
            flags |= 0x100
        if self.can_transfer_at is not None:
            flags |= 0x2000
        if self.can_resell_at is not None:
            flags |= 0x4000
        if self.collection_id is not None:
            flags |= 0x8000
        if self.prepaid_upgrade_hash is not None:
            flags |= 0x10000
        if self.drop_original_details_stars is not None:
            flags |= 0x40000
        if self.gift_num is not None:
            flags |= 0x80000
        if self.can_craft_at is not None:
            flags |= 0x100000
        out += pack_2I(0x41DF43FC, flags)
        if self.from_id is not None:
            self.from_id.write_to(out)
        out += pack_i(self.date)
        self.gift.write_to(out)
        if self.message is not None:
            self.message.write_to(out)
        if self.msg_id is not None:
            out += pack_i(self.msg_id)
        if self.saved_id is not None:
            out += pack_q(self.saved_id)
        if self.convert_stars is not None:
            out += pack_q(self.convert_stars)
        if self.upgrade_stars is not None:
            out += pack_q(self.upgrade_stars)
        if self.can_export_at is not None:
            out += pack_i(self.can_export_at)
        if self.transfer_stars is not None:
            out += pack_q(self.transfer_stars)
        if self.can_transfer_at is not None:
            out += pack_i(self.can_transfer_at)
        if self.can_resell_at is not None:
            out += pack_i(self.can_resell_at)
        if self.collection_id is not None:
            write_ints(out, self.collection_id)
        if self.prepaid_upgrade_hash is not None:
            write_str(out, self.prepaid_upgrade_hash)
        if self.drop_original_details_stars is not None:
            out += pack_q(self.drop_original_details_stars)
        if self.gift_num is not None:
            out += pack_i(self.gift_num)
        if self.can_craft_at is not None:
            out += pack_i(self.can_craft_at)


TypeSavedStarGift: TypeAlias = SavedStarGift
"""``SavedStarGift``: https://core.telegram.org/type/SavedStarGift"""


class SponsoredPeer(TLObject):
    """The ordinary form of SponsoredPeer.

    ``sponsoredPeer#c69708d3 flags:# random_id:bytes peer:Peer sponsor_info:flags.0?string additional_info:flags.1?string = SponsoredPeer``

    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param peer: The chat, user or channel it concerns.
    :param sponsor_info: The sponsor info.
    :param additional_info: The additional info.

    https://core.telegram.org/constructor/sponsoredPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC69708D3
    TL_NAME: ClassVar[str] = "sponsoredPeer"
    TL_TYPE: ClassVar[str] = "SponsoredPeer"
    TL: ClassVar[str] = "sponsoredPeer#c69708d3 flags:# random_id:bytes peer:Peer sponsor_info:flags.0?string additional_info:flags.1?string = SponsoredPeer"

    random_id: bytes
    peer: _root.TypePeer
    sponsor_info: str | None = None
    additional_info: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sponsor_info is not None:
            flags |= 1
        if self.additional_info is not None:
            flags |= 2
        out += pack_2I(0xC69708D3, flags)
        write_bytes(out, self.random_id)
        self.peer.write_to(out)
        if self.sponsor_info is not None:
            write_str(out, self.sponsor_info)
        if self.additional_info is not None:
            write_str(out, self.additional_info)


TypeSponsoredPeer: TypeAlias = SponsoredPeer
"""``SponsoredPeer``: https://core.telegram.org/type/SponsoredPeer"""


class SuggestedPost(TLObject):
    """The ordinary form of SuggestedPost.

    ``suggestedPost#0e8e37e5 flags:# accepted:flags.1?true rejected:flags.2?true price:flags.3?StarsAmount schedule_date:flags.0?int = SuggestedPost``

    :param accepted: Whether this applies: accepted.
    :param rejected: Whether this applies: rejected.
    :param price: The price.
    :param schedule_date: When to send it, in Unix seconds.

    https://core.telegram.org/constructor/suggestedPost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E8E37E5
    TL_NAME: ClassVar[str] = "suggestedPost"
    TL_TYPE: ClassVar[str] = "SuggestedPost"
    TL: ClassVar[str] = "suggestedPost#0e8e37e5 flags:# accepted:flags.1?true rejected:flags.2?true price:flags.3?StarsAmount schedule_date:flags.0?int = SuggestedPost"

    accepted: bool = False
    rejected: bool = False
    price: _root.TypeStarsAmount | None = None
    schedule_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.accepted:
            flags |= 2
        if self.rejected:
            flags |= 4
        if self.price is not None:
            flags |= 8
        if self.schedule_date is not None:
            flags |= 1
        out += pack_2I(0x0E8E37E5, flags)
        if self.price is not None:
            self.price.write_to(out)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)


TypeSuggestedPost: TypeAlias = SuggestedPost
"""``SuggestedPost``: https://core.telegram.org/type/SuggestedPost"""


class SearchPostsFlood(TLObject):
    """The ordinary form of SearchPostsFlood.

    ``searchPostsFlood#3e0b5b6a flags:# query_is_free:flags.0?true total_daily:int remains:int wait_till:flags.1?int stars_amount:long = SearchPostsFlood``

    :param query_is_free: Whether this applies: query is free.
    :param total_daily: The total daily.
    :param remains: The remains.
    :param wait_till: The wait till.
    :param stars_amount: The stars amount.

    https://core.telegram.org/constructor/searchPostsFlood
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E0B5B6A
    TL_NAME: ClassVar[str] = "searchPostsFlood"
    TL_TYPE: ClassVar[str] = "SearchPostsFlood"
    TL: ClassVar[str] = "searchPostsFlood#3e0b5b6a flags:# query_is_free:flags.0?true total_daily:int remains:int wait_till:flags.1?int stars_amount:long = SearchPostsFlood"

    total_daily: int
    remains: int
    stars_amount: int
    query_is_free: bool = False
    wait_till: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.query_is_free:
            flags |= 1
        if self.wait_till is not None:
            flags |= 2
        out += pack_2I2i(0x3E0B5B6A, flags, self.total_daily, self.remains)
        if self.wait_till is not None:
            out += pack_i(self.wait_till)
        out += pack_q(self.stars_amount)


TypeSearchPostsFlood: TypeAlias = SearchPostsFlood
"""``SearchPostsFlood``: https://core.telegram.org/type/SearchPostsFlood"""


def _read_StickerPack(data: bytes, pos: int, depth: int, new: Any = StickerPack) -> tuple[StickerPack, int]:
    emoticon, pos = read_str(data, pos)
    documents, pos = read_longs(data, pos)
    return new(emoticon, documents), pos


def _read_StickerSet(data: bytes, pos: int, depth: int, new: Any = StickerSet) -> tuple[StickerSet, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        installed_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        installed_date = None
    id, access_hash = unpack_2q(data, pos)
    title, pos = read_str(data, pos + 16)
    short_name, pos = read_str(data, pos)
    if flags & 0x110:
        if flags & 0x10:
            thumbs, pos = read_objects(_PhotoSize_table, data, pos, depth)
        else:
            thumbs = None
        if flags & 0x10:
            thumb_dc_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            thumb_dc_id = None
        if flags & 0x10:
            thumb_version = unpack_i(data, pos)[0]
            pos += 4
        else:
            thumb_version = None
        if flags & 0x100:
            thumb_document_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            thumb_document_id = None
    else:
        thumbs = thumb_dc_id = thumb_version = thumb_document_id = None
    count, hash = unpack_2i(data, pos)
    if not (flags & 0xe8e):
        return new(id, access_hash, title, short_name, count, hash, False, False, False, False, False, False, False, installed_date, thumbs, thumb_dc_id, thumb_version, thumb_document_id), pos + 8
    return new(id, access_hash, title, short_name, count, hash, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x80 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x800 != 0, installed_date, thumbs, thumb_dc_id, thumb_version, thumb_document_id), pos + 8


def _read_StickerSetCovered(data: bytes, pos: int, depth: int, new: Any = StickerSetCovered) -> tuple[StickerSetCovered, int]:
    cid = unpack_I(data, pos)[0]
    set, pos = _StickerSet_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    cover, pos = _Document_table[cid](data, pos + 4, depth + 1)
    return new(set, cover), pos


def _read_StickerSetMultiCovered(data: bytes, pos: int, depth: int, new: Any = StickerSetMultiCovered) -> tuple[StickerSetMultiCovered, int]:
    cid = unpack_I(data, pos)[0]
    set, pos = _StickerSet_table[cid](data, pos + 4, depth + 1)
    covers, pos = read_objects(_Document_table, data, pos, depth)
    return new(set, covers), pos


def _read_StickerSetFullCovered(data: bytes, pos: int, depth: int, new: Any = StickerSetFullCovered) -> tuple[StickerSetFullCovered, int]:
    cid = unpack_I(data, pos)[0]
    set, pos = _StickerSet_table[cid](data, pos + 4, depth + 1)
    packs, pos = read_objects(_StickerPack_table, data, pos, depth)
    keywords, pos = read_objects(_StickerKeyword_table, data, pos, depth)
    documents, pos = read_objects(_Document_table, data, pos, depth)
    return new(set, packs, keywords, documents), pos


def _read_StickerSetNoCovered(data: bytes, pos: int, depth: int, new: Any = StickerSetNoCovered) -> tuple[StickerSetNoCovered, int]:
    cid = unpack_I(data, pos)[0]
    set, pos = _StickerSet_table[cid](data, pos + 4, depth + 1)
    return new(set), pos


def _read_ShippingOption(data: bytes, pos: int, depth: int, new: Any = ShippingOption) -> tuple[ShippingOption, int]:
    id, pos = read_str(data, pos)
    title, pos = read_str(data, pos)
    prices, pos = read_objects(_LabeledPrice_table, data, pos, depth)
    return new(id, title, prices), pos


def _read_SavedPhoneContact(data: bytes, pos: int, depth: int, new: Any = SavedPhoneContact) -> tuple[SavedPhoneContact, int]:
    phone, pos = read_str(data, pos)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    date = unpack_i(data, pos)[0]
    return new(phone, first_name, last_name, date), pos + 4


def _read_SponsoredMessage(data: bytes, pos: int, depth: int, new: Any = SponsoredMessage) -> tuple[SponsoredMessage, int]:
    flags = unpack_I(data, pos)[0]
    random_id, pos = read_bytes(data, pos + 4)
    url, pos = read_str(data, pos)
    title, pos = read_str(data, pos)
    message, pos = read_str(data, pos)
    if flags & 0x6042:
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 0x40:
            photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 0x4000:
            media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 0x2000:
            color, pos = _PeerColor_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            color = None
    else:
        entities = photo = media = color = None
    button_text, pos = read_str(data, pos)
    if flags & 0x8180:
        if flags & 0x80:
            sponsor_info, pos = read_str(data, pos)
        else:
            sponsor_info = None
        if flags & 0x100:
            additional_info, pos = read_str(data, pos)
        else:
            additional_info = None
        if flags & 0x8000:
            min_display_duration = unpack_i(data, pos)[0]
            pos += 4
        else:
            min_display_duration = None
        if flags & 0x8000:
            max_display_duration = unpack_i(data, pos)[0]
            pos += 4
        else:
            max_display_duration = None
    else:
        sponsor_info = additional_info = min_display_duration = max_display_duration = None
    return new(random_id, url, title, message, button_text, flags & 0x20 != 0, flags & 0x1000 != 0, entities, photo, media, color, sponsor_info, additional_info, min_display_duration, max_display_duration), pos


def _read_SearchResultsCalendarPeriod(data: bytes, pos: int, depth: int, new: Any = SearchResultsCalendarPeriod) -> tuple[SearchResultsCalendarPeriod, int]:
    date, min_msg_id, max_msg_id, count = unpack_4i(data, pos)
    return new(date, min_msg_id, max_msg_id, count), pos + 16


def _read_SearchResultPosition(data: bytes, pos: int, depth: int, new: Any = SearchResultPosition) -> tuple[SearchResultPosition, int]:
    msg_id, date, offset = unpack_3i(data, pos)
    return new(msg_id, date, offset), pos + 12


def _read_StickerKeyword(data: bytes, pos: int, depth: int, new: Any = StickerKeyword) -> tuple[StickerKeyword, int]:
    document_id = unpack_q(data, pos)[0]
    keyword, pos = read_strs(data, pos + 8)
    return new(document_id, keyword), pos


def _read_StoriesStealthMode(data: bytes, pos: int, depth: int, new: Any = StoriesStealthMode) -> tuple[StoriesStealthMode, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            active_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            active_until_date = None
        if flags & 2:
            cooldown_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            cooldown_until_date = None
    else:
        active_until_date = cooldown_until_date = None
    return new(active_until_date, cooldown_until_date), pos


def _read_SavedDialog(data: bytes, pos: int, depth: int, new: Any = SavedDialog) -> tuple[SavedDialog, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    top_message = unpack_i(data, pos)[0]
    return new(peer, top_message, flags & 4 != 0), pos + 4


def _read_MonoForumDialog(data: bytes, pos: int, depth: int, new: Any = MonoForumDialog) -> tuple[MonoForumDialog, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    top_message, read_inbox_max_id_, read_outbox_max_id_, unread_count, unread_reactions_count = unpack_5i(data, pos)
    pos += 20
    if flags & 2:
        draft, pos = _DraftMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        draft = None
    return new(peer, top_message, read_inbox_max_id_, read_outbox_max_id_, unread_count, unread_reactions_count, flags & 8 != 0, flags & 0x10 != 0, draft), pos


def _read_SavedReactionTag(data: bytes, pos: int, depth: int, new: Any = SavedReactionTag) -> tuple[SavedReactionTag, int]:
    flags, cid = unpack_2I(data, pos)
    reaction, pos = _Reaction_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        title, pos = read_str(data, pos)
    else:
        title = None
    count = unpack_i(data, pos)[0]
    return new(reaction, count, title), pos + 4


def _read_SmsJob(data: bytes, pos: int, depth: int, new: Any = SmsJob) -> tuple[SmsJob, int]:
    job_id, pos = read_str(data, pos)
    phone_number, pos = read_str(data, pos)
    text, pos = read_str(data, pos)
    return new(job_id, phone_number, text), pos


def _read_SponsoredMessageReportOption(data: bytes, pos: int, depth: int, new: Any = SponsoredMessageReportOption) -> tuple[SponsoredMessageReportOption, int]:
    text, pos = read_str(data, pos)
    option, pos = read_bytes(data, pos)
    return new(text, option), pos


def _read_SavedStarGift(data: bytes, pos: int, depth: int, new: Any = SavedStarGift) -> tuple[SavedStarGift, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        from_id = None
    date, cid = unpack_iI(data, pos)
    gift, pos = _StarGift_table[cid](data, pos + 8, depth + 1)
    if flags & 0x81c:
        if flags & 4:
            message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            message = None
        if flags & 8:
            msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            msg_id = None
        if flags & 0x800:
            saved_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            saved_id = None
        if flags & 0x10:
            convert_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            convert_stars = None
    else:
        message = msg_id = saved_id = convert_stars = None
    if flags & 0x21c0:
        if flags & 0x40:
            upgrade_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            upgrade_stars = None
        if flags & 0x80:
            can_export_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_export_at = None
        if flags & 0x100:
            transfer_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            transfer_stars = None
        if flags & 0x2000:
            can_transfer_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_transfer_at = None
    else:
        upgrade_stars = can_export_at = transfer_stars = can_transfer_at = None
    if flags & 0x5c000:
        if flags & 0x4000:
            can_resell_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_resell_at = None
        if flags & 0x8000:
            collection_id, pos = read_ints(data, pos)
        else:
            collection_id = None
        if flags & 0x10000:
            prepaid_upgrade_hash, pos = read_str(data, pos)
        else:
            prepaid_upgrade_hash = None
        if flags & 0x40000:
            drop_original_details_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            drop_original_details_stars = None
    else:
        can_resell_at = collection_id = prepaid_upgrade_hash = drop_original_details_stars = None
    if flags & 0x180000:
        if flags & 0x80000:
            gift_num = unpack_i(data, pos)[0]
            pos += 4
        else:
            gift_num = None
        if flags & 0x100000:
            can_craft_at = unpack_i(data, pos)[0]
            pos += 4
        else:
            can_craft_at = None
    else:
        gift_num = can_craft_at = None
    if not (flags & 0x21621):
        return new(date, gift, False, False, False, False, False, False, from_id, message, msg_id, saved_id, convert_stars, upgrade_stars, can_export_at, transfer_stars, can_transfer_at, can_resell_at, collection_id, prepaid_upgrade_hash, drop_original_details_stars, gift_num, can_craft_at), pos
    return new(date, gift, flags & 1 != 0, flags & 0x20 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x1000 != 0, flags & 0x20000 != 0, from_id, message, msg_id, saved_id, convert_stars, upgrade_stars, can_export_at, transfer_stars, can_transfer_at, can_resell_at, collection_id, prepaid_upgrade_hash, drop_original_details_stars, gift_num, can_craft_at), pos


def _read_SponsoredPeer(data: bytes, pos: int, depth: int, new: Any = SponsoredPeer) -> tuple[SponsoredPeer, int]:
    flags = unpack_I(data, pos)[0]
    random_id, pos = read_bytes(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    if flags & 0x3:
        if flags & 1:
            sponsor_info, pos = read_str(data, pos)
        else:
            sponsor_info = None
        if flags & 2:
            additional_info, pos = read_str(data, pos)
        else:
            additional_info = None
    else:
        sponsor_info = additional_info = None
    return new(random_id, peer, sponsor_info, additional_info), pos


def _read_SuggestedPost(data: bytes, pos: int, depth: int, new: Any = SuggestedPost) -> tuple[SuggestedPost, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x9:
        if flags & 8:
            price, pos = _StarsAmount_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            price = None
        if flags & 1:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
    else:
        price = schedule_date = None
    return new(flags & 2 != 0, flags & 4 != 0, price, schedule_date), pos


def _read_SearchPostsFlood(data: bytes, pos: int, depth: int, new: Any = SearchPostsFlood) -> tuple[SearchPostsFlood, int]:
    flags, total_daily, remains = unpack_I2i(data, pos)
    pos += 12
    if flags & 2:
        wait_till = unpack_i(data, pos)[0]
        pos += 4
    else:
        wait_till = None
    stars_amount = unpack_q(data, pos)[0]
    return new(total_daily, remains, stars_amount, flags & 1 != 0, wait_till), pos + 8


registry.add("StickerPack", {
    0x12B299D4: _read_StickerPack,
})
registry.add("StickerSet", {
    0x2DD14EDC: _read_StickerSet,
})
registry.add("StickerSetCovered", {
    0x6410A5D2: _read_StickerSetCovered,
    0x3407E51B: _read_StickerSetMultiCovered,
    0x40D13C0E: _read_StickerSetFullCovered,
    0x77B15D1C: _read_StickerSetNoCovered,
})
registry.add("ShippingOption", {
    0xB6213CDF: _read_ShippingOption,
})
registry.add("SavedContact", {
    0x1142BD56: _read_SavedPhoneContact,
})
registry.add("SponsoredMessage", {
    0x7DBF8673: _read_SponsoredMessage,
})
registry.add("SearchResultsCalendarPeriod", {
    0xC9B0539F: _read_SearchResultsCalendarPeriod,
})
registry.add("SearchResultsPosition", {
    0x7F648B67: _read_SearchResultPosition,
})
registry.add("StickerKeyword", {
    0xFCFEB29C: _read_StickerKeyword,
})
registry.add("StoriesStealthMode", {
    0x712E27FD: _read_StoriesStealthMode,
})
registry.add("SavedDialog", {
    0xBD87CB6C: _read_SavedDialog,
    0x64407EA7: _read_MonoForumDialog,
})
registry.add("SavedReactionTag", {
    0xCB6FF828: _read_SavedReactionTag,
})
registry.add("SmsJob", {
    0xE6A1EEB8: _read_SmsJob,
})
registry.add("SponsoredMessageReportOption", {
    0x430D3150: _read_SponsoredMessageReportOption,
})
registry.add("SavedStarGift", {
    0x41DF43FC: _read_SavedStarGift,
})
registry.add("SponsoredPeer", {
    0xC69708D3: _read_SponsoredPeer,
})
registry.add("SuggestedPost", {
    0x0E8E37E5: _read_SuggestedPost,
})
registry.add("SearchPostsFlood", {
    0x3E0B5B6A: _read_SearchPostsFlood,
})
