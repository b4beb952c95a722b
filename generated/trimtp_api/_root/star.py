# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_longs,
    read_objects,
    read_str,
    unpacker,
    write_longs,
    write_object,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_3i: Unpack = unpacker("3i")
unpack_3iq: Unpack = unpacker("3iq")
unpack_4i: Unpack = unpacker("4i")
unpack_5i: Unpack = unpacker("5i")
unpack_5iI: Unpack = unpacker("5iI")
unpack_I: Unpack = unpacker("I")
unpack_I2iq: Unpack = unpacker("I2iq")
unpack_I2q: Unpack = unpacker("I2q")
unpack_Ii: Unpack = unpacker("Ii")
unpack_IqI: Unpack = unpacker("IqI")
unpack_Iqi: Unpack = unpacker("Iqi")
unpack_i: Unpack = unpacker("i")
unpack_iq: Unpack = unpacker("iq")
unpack_iq2i: Unpack = unpacker("iq2i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I2iq: Pack = packer("2I2iq")
pack_2I2q: Pack = packer("2I2q")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_2Iqi: Pack = packer("2Iqi")
pack_2i: Pack = packer("2i")
pack_5i: Pack = packer("5i")
pack_I2i: Pack = packer("I2i")
pack_I3i: Pack = packer("I3i")
pack_I3iq: Pack = packer("I3iq")
pack_I4i: Pack = packer("I4i")
pack_Ii: Pack = packer("Ii")
pack_Iiq: Pack = packer("Iiq")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_iq: Pack = packer("iq")
pack_iq2i: Pack = packer("iq2i")
pack_q: Pack = packer("q")
_AuctionBidLevel_table = registry.table("AuctionBidLevel")
_Document_table = registry.table("Document")
_PeerColor_table = registry.table("PeerColor")
_Peer_table = registry.table("Peer")
_StarGiftAttributeId_table = registry.table("StarGiftAttributeId")
_StarGiftAttributeRarity_table = registry.table("StarGiftAttributeRarity")
_StarGiftAttribute_table = registry.table("StarGiftAttribute")
_StarGiftAuctionRound_table = registry.table("StarGiftAuctionRound")
_StarGiftAuctionState_table = registry.table("StarGiftAuctionState")
_StarGiftAuctionUserState_table = registry.table("StarGiftAuctionUserState")
_StarGiftBackground_table = registry.table("StarGiftBackground")
_StarGift_table = registry.table("StarGift")
_StarsAmount_table = registry.table("StarsAmount")
_TextWithEntities_table = registry.table("TextWithEntities")


class StarGift(TLObject):
    """The ordinary form of StarGift.

    ``starGift#313a9547 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true peer_color_available:flags.10?true auction:flags.11?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int locked_until_date:flags.9?int auction_slug:flags.11?string gifts_per_round:flags.11?int auction_start_date:flags.11?int upgrade_variants:flags.12?int background:flags.13?StarGiftBackground = StarGift``

    :param limited: Whether this applies: limited.
    :param sold_out: Whether this applies: sold out.
    :param birthday: Whether this applies: birthday.
    :param require_premium: Whether this applies: require premium.
    :param limited_per_user: Whether this applies: limited per user.
    :param peer_color_available: Whether this applies: peer color available.
    :param auction: Whether this applies: auction.
    :param id: The id.
    :param sticker: The sticker.
    :param stars: The stars.
    :param availability_remains: The availability remains.
    :param availability_total: The availability total.
    :param availability_resale: The availability resale.
    :param convert_stars: The convert stars.
    :param first_sale_date: The first sale date, in Unix seconds.
    :param last_sale_date: The last sale date, in Unix seconds.
    :param upgrade_stars: The upgrade stars.
    :param resell_min_stars: The resell min stars.
    :param title: The title.
    :param released_by: The released by.
    :param per_user_total: The per user total.
    :param per_user_remains: The per user remains.
    :param locked_until_date: The locked until date, in Unix seconds.
    :param auction_slug: The auction slug.
    :param gifts_per_round: The gifts per round.
    :param auction_start_date: The auction start date, in Unix seconds.
    :param upgrade_variants: The upgrade variants.
    :param background: Do it quietly, as something no person at the keyboard asked for.

    https://core.telegram.org/constructor/starGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x313A9547
    TL_NAME: ClassVar[str] = "starGift"
    TL_TYPE: ClassVar[str] = "StarGift"
    TL: ClassVar[str] = "starGift#313a9547 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true peer_color_available:flags.10?true auction:flags.11?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int locked_until_date:flags.9?int auction_slug:flags.11?string gifts_per_round:flags.11?int auction_start_date:flags.11?int upgrade_variants:flags.12?int background:flags.13?StarGiftBackground = StarGift"

    id: int
    sticker: _root.TypeDocument
    stars: int
    convert_stars: int
    limited: bool = False
    sold_out: bool = False
    birthday: bool = False
    require_premium: bool = False
    limited_per_user: bool = False
    peer_color_available: bool = False
    auction: bool = False
    availability_remains: int | None = None
    availability_total: int | None = None
    availability_resale: int | None = None
    first_sale_date: int | None = None
    last_sale_date: int | None = None
    upgrade_stars: int | None = None
    resell_min_stars: int | None = None
    title: str | None = None
    released_by: _root.TypePeer | None = None
    per_user_total: int | None = None
    per_user_remains: int | None = None
    locked_until_date: int | None = None
    auction_slug: str | None = None
    gifts_per_round: int | None = None
    auction_start_date: int | None = None
    upgrade_variants: int | None = None
    background: TypeStarGiftBackground | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.limited or self.availability_remains is not None or self.availability_total is not None:
            flags |= 1
        if self.sold_out or self.first_sale_date is not None or self.last_sale_date is not None:
            flags |= 2
        if self.birthday:
            flags |= 4
        if self.require_premium:
            flags |= 0x80
        if self.limited_per_user or self.per_user_total is not None or self.per_user_remains is not None:
            flags |= 0x100
        if self.peer_color_available:
            flags |= 0x400
        if self.auction or self.auction_slug is not None or self.gifts_per_round is not None or self.auction_start_date is not None:
            flags |= 0x800
        if self.availability_resale is not None or self.resell_min_stars is not None:
            flags |= 0x10
        if self.upgrade_stars is not None:
            flags |= 8
        if self.title is not None:
            flags |= 0x20
        if self.released_by is not None:
            flags |= 0x40
        if self.locked_until_date is not None:
            flags |= 0x200
        if self.upgrade_variants is not None:
            flags |= 0x1000
        if self.background is not None:
            flags |= 0x2000
        out += pack_2Iq(0x313A9547, flags, self.id)
        self.sticker.write_to(out)
        out += pack_q(self.stars)
        if flags & 1:
            out += pack_i(self.availability_remains)
        if flags & 1:
            out += pack_i(self.availability_total)
        if flags & 0x10:
            out += pack_q(self.availability_resale)
        out += pack_q(self.convert_stars)
        if flags & 2:
            out += pack_i(self.first_sale_date)
        if flags & 2:
            out += pack_i(self.last_sale_date)
        if self.upgrade_stars is not None:
            out += pack_q(self.upgrade_stars)
        if flags & 0x10:
            out += pack_q(self.resell_min_stars)
        if self.title is not None:
            write_str(out, self.title)
        if self.released_by is not None:
            self.released_by.write_to(out)
        if flags & 0x100:
            out += pack_i(self.per_user_total)
        if flags & 0x100:
            out += pack_i(self.per_user_remains)
        if self.locked_until_date is not None:
            out += pack_i(self.locked_until_date)
        if flags & 0x800:
            write_str(out, self.auction_slug)
        if flags & 0x800:
            out += pack_i(self.gifts_per_round)
        if flags & 0x800:
            out += pack_i(self.auction_start_date)
        if self.upgrade_variants is not None:
            out += pack_i(self.upgrade_variants)
        if self.background is not None:
            self.background.write_to(out)


class StarGiftUnique(TLObject):
    """The form 'unique' of StarGift.

    ``starGiftUnique#85f0a9cd flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true burned:flags.14?true crafted:flags.15?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string value_usd_amount:flags.8?long theme_peer:flags.10?Peer peer_color:flags.11?PeerColor host_id:flags.12?Peer offer_min_stars:flags.13?int craft_chance_permille:flags.16?int = StarGift``

    :param require_premium: Whether this applies: require premium.
    :param resale_ton_only: Whether this applies: resale ton only.
    :param theme_available: Whether this applies: theme available.
    :param burned: Whether this applies: burned.
    :param crafted: Whether this applies: crafted.
    :param id: The id.
    :param gift_id: Id of the gift.
    :param title: The title.
    :param slug: The last part of the link.
    :param num: The num.
    :param owner_id: The owner id.
    :param owner_name: The owner name.
    :param owner_address: The owner address.
    :param attributes: Further properties: file name, duration, size of the picture and so on.
    :param availability_issued: The availability issued.
    :param availability_total: The availability total.
    :param gift_address: The gift address.
    :param resell_amount: The resell amount.
    :param released_by: The released by.
    :param value_amount: The value amount.
    :param value_currency: The value currency.
    :param value_usd_amount: The value usd amount.
    :param theme_peer: The theme peer.
    :param peer_color: The peer color.
    :param host_id: The host id.
    :param offer_min_stars: The offer min stars.
    :param craft_chance_permille: The craft chance permille.

    https://core.telegram.org/constructor/starGiftUnique
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x85F0A9CD
    TL_NAME: ClassVar[str] = "starGiftUnique"
    TL_TYPE: ClassVar[str] = "StarGift"
    TL: ClassVar[str] = "starGiftUnique#85f0a9cd flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true burned:flags.14?true crafted:flags.15?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string value_usd_amount:flags.8?long theme_peer:flags.10?Peer peer_color:flags.11?PeerColor host_id:flags.12?Peer offer_min_stars:flags.13?int craft_chance_permille:flags.16?int = StarGift"

    id: int
    gift_id: int
    title: str
    slug: str
    num: int
    attributes: list[TypeStarGiftAttribute]
    availability_issued: int
    availability_total: int
    require_premium: bool = False
    resale_ton_only: bool = False
    theme_available: bool = False
    burned: bool = False
    crafted: bool = False
    owner_id: _root.TypePeer | None = None
    owner_name: str | None = None
    owner_address: str | None = None
    gift_address: str | None = None
    resell_amount: list[_root.TypeStarsAmount] | None = None
    released_by: _root.TypePeer | None = None
    value_amount: int | None = None
    value_currency: str | None = None
    value_usd_amount: int | None = None
    theme_peer: _root.TypePeer | None = None
    peer_color: _root.TypePeerColor | None = None
    host_id: _root.TypePeer | None = None
    offer_min_stars: int | None = None
    craft_chance_permille: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.require_premium:
            flags |= 0x40
        if self.resale_ton_only:
            flags |= 0x80
        if self.theme_available:
            flags |= 0x200
        if self.burned:
            flags |= 0x4000
        if self.crafted:
            flags |= 0x8000
        if self.owner_id is not None:
            flags |= 1
        if self.owner_name is not None:
            flags |= 2
        if self.owner_address is not None:
            flags |= 4
        if self.gift_address is not None:
            flags |= 8
        if self.resell_amount is not None:
            flags |= 0x10
        if self.released_by is not None:
            flags |= 0x20
        if self.value_amount is not None or self.value_currency is not None or self.value_usd_amount is not None:
            flags |= 0x100
        if self.theme_peer is not None:
            flags |= 0x400
        if self.peer_color is not None:
            flags |= 0x800
        if self.host_id is not None:
            flags |= 0x1000
        if self.offer_min_stars is not None:
            flags |= 0x2000
        if self.craft_chance_permille is not None:
            flags |= 0x10000
        out += pack_2I2q(0x85F0A9CD, flags, self.id, self.gift_id)
        write_str(out, self.title)
        write_str(out, self.slug)
        out += pack_i(self.num)
        if self.owner_id is not None:
            self.owner_id.write_to(out)
        if self.owner_name is not None:
            write_str(out, self.owner_name)
        if self.owner_address is not None:
            write_str(out, self.owner_address)
        write_objects(out, self.attributes)
        out += pack_2i(self.availability_issued, self.availability_total)
        if self.gift_address is not None:
            write_str(out, self.gift_address)
        if self.resell_amount is not None:
            write_objects(out, self.resell_amount)
        if self.released_by is not None:
            self.released_by.write_to(out)
        if flags & 0x100:
            out += pack_q(self.value_amount)
        if flags & 0x100:
            write_str(out, self.value_currency)
        if flags & 0x100:
            out += pack_q(self.value_usd_amount)
        if self.theme_peer is not None:
            self.theme_peer.write_to(out)
        if self.peer_color is not None:
            self.peer_color.write_to(out)
        if self.host_id is not None:
            self.host_id.write_to(out)
        if self.offer_min_stars is not None:
            out += pack_i(self.offer_min_stars)
        if self.craft_chance_permille is not None:
            out += pack_i(self.craft_chance_permille)


TypeStarGift: TypeAlias = StarGift | StarGiftUnique
"""``StarGift``: https://core.telegram.org/type/StarGift"""


class StarRefProgram(TLObject):
    """The ordinary form of StarRefProgram.

    ``starRefProgram#dd0c66f2 flags:# bot_id:long commission_permille:int duration_months:flags.0?int end_date:flags.1?int daily_revenue_per_user:flags.2?StarsAmount = StarRefProgram``

    :param bot_id: Id of the bot.
    :param commission_permille: The commission permille.
    :param duration_months: The duration months.
    :param end_date: The end date, in Unix seconds.
    :param daily_revenue_per_user: The daily revenue per user.

    https://core.telegram.org/constructor/starRefProgram
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDD0C66F2
    TL_NAME: ClassVar[str] = "starRefProgram"
    TL_TYPE: ClassVar[str] = "StarRefProgram"
    TL: ClassVar[str] = "starRefProgram#dd0c66f2 flags:# bot_id:long commission_permille:int duration_months:flags.0?int end_date:flags.1?int daily_revenue_per_user:flags.2?StarsAmount = StarRefProgram"

    bot_id: int
    commission_permille: int
    duration_months: int | None = None
    end_date: int | None = None
    daily_revenue_per_user: _root.TypeStarsAmount | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.duration_months is not None:
            flags |= 1
        if self.end_date is not None:
            flags |= 2
        if self.daily_revenue_per_user is not None:
            flags |= 4
        out += pack_2Iqi(0xDD0C66F2, flags, self.bot_id, self.commission_permille)
        if self.duration_months is not None:
            out += pack_i(self.duration_months)
        if self.end_date is not None:
            out += pack_i(self.end_date)
        if self.daily_revenue_per_user is not None:
            self.daily_revenue_per_user.write_to(out)


TypeStarRefProgram: TypeAlias = StarRefProgram
"""``StarRefProgram``: https://core.telegram.org/type/StarRefProgram"""


class StarGiftAttributeModel(TLObject):
    """The form 'model' of StarGiftAttribute.

    ``starGiftAttributeModel#565251e2 flags:# crafted:flags.0?true name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute``

    :param crafted: Whether this applies: crafted.
    :param name: The name.
    :param document: The file.
    :param rarity: The rarity.

    https://core.telegram.org/constructor/starGiftAttributeModel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x565251E2
    TL_NAME: ClassVar[str] = "starGiftAttributeModel"
    TL_TYPE: ClassVar[str] = "StarGiftAttribute"
    TL: ClassVar[str] = "starGiftAttributeModel#565251e2 flags:# crafted:flags.0?true name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute"

    name: str
    document: _root.TypeDocument
    rarity: TypeStarGiftAttributeRarity
    crafted: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.crafted:
            flags |= 1
        out += pack_2I(0x565251E2, flags)
        write_str(out, self.name)
        self.document.write_to(out)
        self.rarity.write_to(out)


class StarGiftAttributePattern(TLObject):
    """The form 'pattern' of StarGiftAttribute.

    ``starGiftAttributePattern#4e7085ea name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute``

    :param name: The name.
    :param document: The file.
    :param rarity: The rarity.

    https://core.telegram.org/constructor/starGiftAttributePattern
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4E7085EA
    TL_NAME: ClassVar[str] = "starGiftAttributePattern"
    TL_TYPE: ClassVar[str] = "StarGiftAttribute"
    TL: ClassVar[str] = "starGiftAttributePattern#4e7085ea name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute"

    name: str
    document: _root.TypeDocument
    rarity: TypeStarGiftAttributeRarity

    def write_to(self, out: bytearray) -> None:
        out += b"\xea\x85\x70\x4e"
        write_str(out, self.name)
        self.document.write_to(out)
        self.rarity.write_to(out)


class StarGiftAttributeBackdrop(TLObject):
    """The form 'backdrop' of StarGiftAttribute.

    ``starGiftAttributeBackdrop#9f2504e4 name:string backdrop_id:int center_color:int edge_color:int pattern_color:int text_color:int rarity:StarGiftAttributeRarity = StarGiftAttribute``

    :param name: The name.
    :param backdrop_id: Id of the backdrop.
    :param center_color: The center color.
    :param edge_color: The edge color.
    :param pattern_color: The pattern color.
    :param text_color: The text color.
    :param rarity: The rarity.

    https://core.telegram.org/constructor/starGiftAttributeBackdrop
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F2504E4
    TL_NAME: ClassVar[str] = "starGiftAttributeBackdrop"
    TL_TYPE: ClassVar[str] = "StarGiftAttribute"
    TL: ClassVar[str] = "starGiftAttributeBackdrop#9f2504e4 name:string backdrop_id:int center_color:int edge_color:int pattern_color:int text_color:int rarity:StarGiftAttributeRarity = StarGiftAttribute"

    name: str
    backdrop_id: int
    center_color: int
    edge_color: int
    pattern_color: int
    text_color: int
    rarity: TypeStarGiftAttributeRarity

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\x04\x25\x9f"
        write_str(out, self.name)
        out += pack_5i(self.backdrop_id, self.center_color, self.edge_color, self.pattern_color, self.text_color)
        self.rarity.write_to(out)


class StarGiftAttributeOriginalDetails(TLObject):
    """The form 'original details' of StarGiftAttribute.

    ``starGiftAttributeOriginalDetails#e0bff26c flags:# sender_id:flags.0?Peer recipient_id:Peer date:int message:flags.1?TextWithEntities = StarGiftAttribute``

    :param sender_id: The sender id.
    :param recipient_id: The recipient id.
    :param date: When it happened, in Unix seconds.
    :param message: The text of the message.

    https://core.telegram.org/constructor/starGiftAttributeOriginalDetails
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE0BFF26C
    TL_NAME: ClassVar[str] = "starGiftAttributeOriginalDetails"
    TL_TYPE: ClassVar[str] = "StarGiftAttribute"
    TL: ClassVar[str] = "starGiftAttributeOriginalDetails#e0bff26c flags:# sender_id:flags.0?Peer recipient_id:Peer date:int message:flags.1?TextWithEntities = StarGiftAttribute"

    recipient_id: _root.TypePeer
    date: int
    sender_id: _root.TypePeer | None = None
    message: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sender_id is not None:
            flags |= 1
        if self.message is not None:
            flags |= 2
        out += pack_2I(0xE0BFF26C, flags)
        if self.sender_id is not None:
            self.sender_id.write_to(out)
        self.recipient_id.write_to(out)
        out += pack_i(self.date)
        if self.message is not None:
            self.message.write_to(out)


TypeStarGiftAttribute: TypeAlias = StarGiftAttributeModel | StarGiftAttributePattern | StarGiftAttributeBackdrop | StarGiftAttributeOriginalDetails
"""``StarGiftAttribute``: https://core.telegram.org/type/StarGiftAttribute"""


class StarGiftAttributeIdModel(TLObject):
    """The form 'model' of StarGiftAttributeId.

    ``starGiftAttributeIdModel#48aaae3c document_id:long = StarGiftAttributeId``

    :param document_id: Id of the document.

    https://core.telegram.org/constructor/starGiftAttributeIdModel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48AAAE3C
    TL_NAME: ClassVar[str] = "starGiftAttributeIdModel"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeId"
    TL: ClassVar[str] = "starGiftAttributeIdModel#48aaae3c document_id:long = StarGiftAttributeId"

    document_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x48AAAE3C, self.document_id)


class StarGiftAttributeIdPattern(TLObject):
    """The form 'pattern' of StarGiftAttributeId.

    ``starGiftAttributeIdPattern#4a162433 document_id:long = StarGiftAttributeId``

    :param document_id: Id of the document.

    https://core.telegram.org/constructor/starGiftAttributeIdPattern
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4A162433
    TL_NAME: ClassVar[str] = "starGiftAttributeIdPattern"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeId"
    TL: ClassVar[str] = "starGiftAttributeIdPattern#4a162433 document_id:long = StarGiftAttributeId"

    document_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x4A162433, self.document_id)


class StarGiftAttributeIdBackdrop(TLObject):
    """The form 'backdrop' of StarGiftAttributeId.

    ``starGiftAttributeIdBackdrop#1f01c757 backdrop_id:int = StarGiftAttributeId``

    :param backdrop_id: Id of the backdrop.

    https://core.telegram.org/constructor/starGiftAttributeIdBackdrop
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1F01C757
    TL_NAME: ClassVar[str] = "starGiftAttributeIdBackdrop"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeId"
    TL: ClassVar[str] = "starGiftAttributeIdBackdrop#1f01c757 backdrop_id:int = StarGiftAttributeId"

    backdrop_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x1F01C757, self.backdrop_id)


TypeStarGiftAttributeId: TypeAlias = StarGiftAttributeIdModel | StarGiftAttributeIdPattern | StarGiftAttributeIdBackdrop
"""``StarGiftAttributeId``: https://core.telegram.org/type/StarGiftAttributeId"""


class StarGiftAttributeCounter(TLObject):
    """The ordinary form of StarGiftAttributeCounter.

    ``starGiftAttributeCounter#2eb1b658 attribute:StarGiftAttributeId count:int = StarGiftAttributeCounter``

    :param attribute: The attribute.
    :param count: How many there are in all.

    https://core.telegram.org/constructor/starGiftAttributeCounter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2EB1B658
    TL_NAME: ClassVar[str] = "starGiftAttributeCounter"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeCounter"
    TL: ClassVar[str] = "starGiftAttributeCounter#2eb1b658 attribute:StarGiftAttributeId count:int = StarGiftAttributeCounter"

    attribute: TypeStarGiftAttributeId
    count: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x58\xb6\xb1\x2e"
        self.attribute.write_to(out)
        out += pack_i(self.count)


TypeStarGiftAttributeCounter: TypeAlias = StarGiftAttributeCounter
"""``StarGiftAttributeCounter``: https://core.telegram.org/type/StarGiftAttributeCounter"""


class StarGiftCollection(TLObject):
    """The ordinary form of StarGiftCollection.

    ``starGiftCollection#9d6b13b0 flags:# collection_id:int title:string icon:flags.0?Document gifts_count:int hash:long = StarGiftCollection``

    :param collection_id: Id of the collection.
    :param title: The title.
    :param icon: The icon.
    :param gifts_count: How many there are: gifts.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/starGiftCollection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9D6B13B0
    TL_NAME: ClassVar[str] = "starGiftCollection"
    TL_TYPE: ClassVar[str] = "StarGiftCollection"
    TL: ClassVar[str] = "starGiftCollection#9d6b13b0 flags:# collection_id:int title:string icon:flags.0?Document gifts_count:int hash:long = StarGiftCollection"

    collection_id: int
    title: str
    gifts_count: int
    hash: int
    icon: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.icon is not None:
            flags |= 1
        out += pack_2Ii(0x9D6B13B0, flags, self.collection_id)
        write_str(out, self.title)
        if self.icon is not None:
            self.icon.write_to(out)
        out += pack_iq(self.gifts_count, self.hash)


TypeStarGiftCollection: TypeAlias = StarGiftCollection
"""``StarGiftCollection``: https://core.telegram.org/type/StarGiftCollection"""


class StarGiftUpgradePrice(TLObject):
    """The ordinary form of StarGiftUpgradePrice.

    ``starGiftUpgradePrice#99ea331d date:int upgrade_stars:long = StarGiftUpgradePrice``

    :param date: When it happened, in Unix seconds.
    :param upgrade_stars: The upgrade stars.

    https://core.telegram.org/constructor/starGiftUpgradePrice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x99EA331D
    TL_NAME: ClassVar[str] = "starGiftUpgradePrice"
    TL_TYPE: ClassVar[str] = "StarGiftUpgradePrice"
    TL: ClassVar[str] = "starGiftUpgradePrice#99ea331d date:int upgrade_stars:long = StarGiftUpgradePrice"

    date: int
    upgrade_stars: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0x99EA331D, self.date, self.upgrade_stars)


TypeStarGiftUpgradePrice: TypeAlias = StarGiftUpgradePrice
"""``StarGiftUpgradePrice``: https://core.telegram.org/type/StarGiftUpgradePrice"""


class StarGiftAuctionStateNotModified(TLObject):
    """The form 'not modified' of StarGiftAuctionState.

    ``starGiftAuctionStateNotModified#fe333952 = StarGiftAuctionState``

    https://core.telegram.org/constructor/starGiftAuctionStateNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFE333952
    TL_NAME: ClassVar[str] = "starGiftAuctionStateNotModified"
    TL_TYPE: ClassVar[str] = "StarGiftAuctionState"
    TL: ClassVar[str] = "starGiftAuctionStateNotModified#fe333952 = StarGiftAuctionState"

    def write_to(self, out: bytearray) -> None:
        out += b"\x52\x39\x33\xfe"


class StarGiftAuctionState(TLObject):
    """The ordinary form of StarGiftAuctionState.

    ``starGiftAuctionState#771a4e66 version:int start_date:int end_date:int min_bid_amount:long bid_levels:Vector<AuctionBidLevel> top_bidders:Vector<long> next_round_at:int last_gift_num:int gifts_left:int current_round:int total_rounds:int rounds:Vector<StarGiftAuctionRound> = StarGiftAuctionState``

    :param version: The version.
    :param start_date: The start date, in Unix seconds.
    :param end_date: The end date, in Unix seconds.
    :param min_bid_amount: The min bid amount.
    :param bid_levels: The bid levels.
    :param top_bidders: The top bidders.
    :param next_round_at: The next round at.
    :param last_gift_num: The last gift num.
    :param gifts_left: The gifts left.
    :param current_round: The current round.
    :param total_rounds: The total rounds.
    :param rounds: The rounds.

    https://core.telegram.org/constructor/starGiftAuctionState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x771A4E66
    TL_NAME: ClassVar[str] = "starGiftAuctionState"
    TL_TYPE: ClassVar[str] = "StarGiftAuctionState"
    TL: ClassVar[str] = "starGiftAuctionState#771a4e66 version:int start_date:int end_date:int min_bid_amount:long bid_levels:Vector<AuctionBidLevel> top_bidders:Vector<long> next_round_at:int last_gift_num:int gifts_left:int current_round:int total_rounds:int rounds:Vector<StarGiftAuctionRound> = StarGiftAuctionState"

    version: int
    start_date: int
    end_date: int
    min_bid_amount: int
    bid_levels: list[_root.TypeAuctionBidLevel]
    top_bidders: list[int]
    next_round_at: int
    last_gift_num: int
    gifts_left: int
    current_round: int
    total_rounds: int
    rounds: list[TypeStarGiftAuctionRound]

    def write_to(self, out: bytearray) -> None:
        out += pack_I3iq(0x771A4E66, self.version, self.start_date, self.end_date, self.min_bid_amount)
        write_objects(out, self.bid_levels)
        write_longs(out, self.top_bidders)
        out += pack_5i(self.next_round_at, self.last_gift_num, self.gifts_left, self.current_round, self.total_rounds)
        write_objects(out, self.rounds)


class StarGiftAuctionStateFinished(TLObject):
    """The form 'finished' of StarGiftAuctionState.

    ``starGiftAuctionStateFinished#972dabbf flags:# start_date:int end_date:int average_price:long listed_count:flags.0?int fragment_listed_count:flags.1?int fragment_listed_url:flags.1?string = StarGiftAuctionState``

    :param start_date: The start date, in Unix seconds.
    :param end_date: The end date, in Unix seconds.
    :param average_price: The average price.
    :param listed_count: How many there are: listed.
    :param fragment_listed_count: How many there are: fragment listed.
    :param fragment_listed_url: The fragment listed url.

    https://core.telegram.org/constructor/starGiftAuctionStateFinished
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x972DABBF
    TL_NAME: ClassVar[str] = "starGiftAuctionStateFinished"
    TL_TYPE: ClassVar[str] = "StarGiftAuctionState"
    TL: ClassVar[str] = "starGiftAuctionStateFinished#972dabbf flags:# start_date:int end_date:int average_price:long listed_count:flags.0?int fragment_listed_count:flags.1?int fragment_listed_url:flags.1?string = StarGiftAuctionState"

    start_date: int
    end_date: int
    average_price: int
    listed_count: int | None = None
    fragment_listed_count: int | None = None
    fragment_listed_url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.listed_count is not None:
            flags |= 1
        if self.fragment_listed_count is not None or self.fragment_listed_url is not None:
            flags |= 2
        out += pack_2I2iq(0x972DABBF, flags, self.start_date, self.end_date, self.average_price)
        if self.listed_count is not None:
            out += pack_i(self.listed_count)
        if flags & 2:
            out += pack_i(self.fragment_listed_count)
        if flags & 2:
            write_str(out, self.fragment_listed_url)


TypeStarGiftAuctionState: TypeAlias = StarGiftAuctionStateNotModified | StarGiftAuctionState | StarGiftAuctionStateFinished
"""``StarGiftAuctionState``: https://core.telegram.org/type/StarGiftAuctionState"""


class StarGiftAuctionUserState(TLObject):
    """The ordinary form of StarGiftAuctionUserState.

    ``starGiftAuctionUserState#2eeed1c4 flags:# returned:flags.1?true bid_amount:flags.0?long bid_date:flags.0?int min_bid_amount:flags.0?long bid_peer:flags.0?Peer acquired_count:int = StarGiftAuctionUserState``

    :param returned: Whether this applies: returned.
    :param bid_amount: The bid amount.
    :param bid_date: The bid date, in Unix seconds.
    :param min_bid_amount: The min bid amount.
    :param bid_peer: The bid peer.
    :param acquired_count: How many there are: acquired.

    https://core.telegram.org/constructor/starGiftAuctionUserState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2EEED1C4
    TL_NAME: ClassVar[str] = "starGiftAuctionUserState"
    TL_TYPE: ClassVar[str] = "StarGiftAuctionUserState"
    TL: ClassVar[str] = "starGiftAuctionUserState#2eeed1c4 flags:# returned:flags.1?true bid_amount:flags.0?long bid_date:flags.0?int min_bid_amount:flags.0?long bid_peer:flags.0?Peer acquired_count:int = StarGiftAuctionUserState"

    acquired_count: int
    returned: bool = False
    bid_amount: int | None = None
    bid_date: int | None = None
    min_bid_amount: int | None = None
    bid_peer: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.returned:
            flags |= 2
        if self.bid_amount is not None or self.bid_date is not None or self.min_bid_amount is not None or self.bid_peer is not None:
            flags |= 1
        out += pack_2I(0x2EEED1C4, flags)
        if flags & 1:
            out += pack_q(self.bid_amount)
        if flags & 1:
            out += pack_i(self.bid_date)
        if flags & 1:
            out += pack_q(self.min_bid_amount)
        if flags & 1:
            write_object(out, self.bid_peer)
        out += pack_i(self.acquired_count)


TypeStarGiftAuctionUserState: TypeAlias = StarGiftAuctionUserState
"""``StarGiftAuctionUserState``: https://core.telegram.org/type/StarGiftAuctionUserState"""


class StarGiftAuctionAcquiredGift(TLObject):
    """The ordinary form of StarGiftAuctionAcquiredGift.

    ``starGiftAuctionAcquiredGift#42b00348 flags:# name_hidden:flags.0?true peer:Peer date:int bid_amount:long round:int pos:int message:flags.1?TextWithEntities gift_num:flags.2?int = StarGiftAuctionAcquiredGift``

    :param name_hidden: Whether this applies: name hidden.
    :param peer: The chat, user or channel it concerns.
    :param date: When it happened, in Unix seconds.
    :param bid_amount: The bid amount.
    :param round: The round.
    :param pos: The pos.
    :param message: The text of the message.
    :param gift_num: The gift num.

    https://core.telegram.org/constructor/starGiftAuctionAcquiredGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x42B00348
    TL_NAME: ClassVar[str] = "starGiftAuctionAcquiredGift"
    TL_TYPE: ClassVar[str] = "StarGiftAuctionAcquiredGift"
    TL: ClassVar[str] = "starGiftAuctionAcquiredGift#42b00348 flags:# name_hidden:flags.0?true peer:Peer date:int bid_amount:long round:int pos:int message:flags.1?TextWithEntities gift_num:flags.2?int = StarGiftAuctionAcquiredGift"

    peer: _root.TypePeer
    date: int
    bid_amount: int
    round: int
    pos: int
    name_hidden: bool = False
    message: _root.TypeTextWithEntities | None = None
    gift_num: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.name_hidden:
            flags |= 1
        if self.message is not None:
            flags |= 2
        if self.gift_num is not None:
            flags |= 4
        out += pack_2I(0x42B00348, flags)
        self.peer.write_to(out)
        out += pack_iq2i(self.date, self.bid_amount, self.round, self.pos)
        if self.message is not None:
            self.message.write_to(out)
        if self.gift_num is not None:
            out += pack_i(self.gift_num)


TypeStarGiftAuctionAcquiredGift: TypeAlias = StarGiftAuctionAcquiredGift
"""``StarGiftAuctionAcquiredGift``: https://core.telegram.org/type/StarGiftAuctionAcquiredGift"""


class StarGiftActiveAuctionState(TLObject):
    """The ordinary form of StarGiftActiveAuctionState.

    ``starGiftActiveAuctionState#d31bc45d gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState = StarGiftActiveAuctionState``

    :param gift: The gift.
    :param state: The state.
    :param user_state: The user state.

    https://core.telegram.org/constructor/starGiftActiveAuctionState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD31BC45D
    TL_NAME: ClassVar[str] = "starGiftActiveAuctionState"
    TL_TYPE: ClassVar[str] = "StarGiftActiveAuctionState"
    TL: ClassVar[str] = "starGiftActiveAuctionState#d31bc45d gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState = StarGiftActiveAuctionState"

    gift: TypeStarGift
    state: TypeStarGiftAuctionState
    user_state: TypeStarGiftAuctionUserState

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\xc4\x1b\xd3"
        self.gift.write_to(out)
        self.state.write_to(out)
        self.user_state.write_to(out)


TypeStarGiftActiveAuctionState: TypeAlias = StarGiftActiveAuctionState
"""``StarGiftActiveAuctionState``: https://core.telegram.org/type/StarGiftActiveAuctionState"""


class StarGiftBackground(TLObject):
    """The ordinary form of StarGiftBackground.

    ``starGiftBackground#aff56398 center_color:int edge_color:int text_color:int = StarGiftBackground``

    :param center_color: The center color.
    :param edge_color: The edge color.
    :param text_color: The text color.

    https://core.telegram.org/constructor/starGiftBackground
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAFF56398
    TL_NAME: ClassVar[str] = "starGiftBackground"
    TL_TYPE: ClassVar[str] = "StarGiftBackground"
    TL: ClassVar[str] = "starGiftBackground#aff56398 center_color:int edge_color:int text_color:int = StarGiftBackground"

    center_color: int
    edge_color: int
    text_color: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3i(0xAFF56398, self.center_color, self.edge_color, self.text_color)


TypeStarGiftBackground: TypeAlias = StarGiftBackground
"""``StarGiftBackground``: https://core.telegram.org/type/StarGiftBackground"""


class StarGiftAuctionRound(TLObject):
    """The ordinary form of StarGiftAuctionRound.

    ``starGiftAuctionRound#3aae0528 num:int duration:int = StarGiftAuctionRound``

    :param num: The num.
    :param duration: How long it lasts, in seconds.

    https://core.telegram.org/constructor/starGiftAuctionRound
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3AAE0528
    TL_NAME: ClassVar[str] = "starGiftAuctionRound"
    TL_TYPE: ClassVar[str] = "StarGiftAuctionRound"
    TL: ClassVar[str] = "starGiftAuctionRound#3aae0528 num:int duration:int = StarGiftAuctionRound"

    num: int
    duration: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x3AAE0528, self.num, self.duration)


class StarGiftAuctionRoundExtendable(TLObject):
    """The form 'extendable' of StarGiftAuctionRound.

    ``starGiftAuctionRoundExtendable#0aa021e5 num:int duration:int extend_top:int extend_window:int = StarGiftAuctionRound``

    :param num: The num.
    :param duration: How long it lasts, in seconds.
    :param extend_top: The extend top.
    :param extend_window: The extend window.

    https://core.telegram.org/constructor/starGiftAuctionRoundExtendable
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0AA021E5
    TL_NAME: ClassVar[str] = "starGiftAuctionRoundExtendable"
    TL_TYPE: ClassVar[str] = "StarGiftAuctionRound"
    TL: ClassVar[str] = "starGiftAuctionRoundExtendable#0aa021e5 num:int duration:int extend_top:int extend_window:int = StarGiftAuctionRound"

    num: int
    duration: int
    extend_top: int
    extend_window: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I4i(0x0AA021E5, self.num, self.duration, self.extend_top, self.extend_window)


TypeStarGiftAuctionRound: TypeAlias = StarGiftAuctionRound | StarGiftAuctionRoundExtendable
"""``StarGiftAuctionRound``: https://core.telegram.org/type/StarGiftAuctionRound"""


class StarGiftAttributeRarity(TLObject):
    """The ordinary form of StarGiftAttributeRarity.

    ``starGiftAttributeRarity#36437737 permille:int = StarGiftAttributeRarity``

    :param permille: The permille.

    https://core.telegram.org/constructor/starGiftAttributeRarity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x36437737
    TL_NAME: ClassVar[str] = "starGiftAttributeRarity"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeRarity"
    TL: ClassVar[str] = "starGiftAttributeRarity#36437737 permille:int = StarGiftAttributeRarity"

    permille: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x36437737, self.permille)


class StarGiftAttributeRarityUncommon(TLObject):
    """The form 'uncommon' of StarGiftAttributeRarity.

    ``starGiftAttributeRarityUncommon#dbce6389 = StarGiftAttributeRarity``

    https://core.telegram.org/constructor/starGiftAttributeRarityUncommon
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDBCE6389
    TL_NAME: ClassVar[str] = "starGiftAttributeRarityUncommon"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeRarity"
    TL: ClassVar[str] = "starGiftAttributeRarityUncommon#dbce6389 = StarGiftAttributeRarity"

    def write_to(self, out: bytearray) -> None:
        out += b"\x89\x63\xce\xdb"


class StarGiftAttributeRarityRare(TLObject):
    """The form 'rare' of StarGiftAttributeRarity.

    ``starGiftAttributeRarityRare#f08d516b = StarGiftAttributeRarity``

    https://core.telegram.org/constructor/starGiftAttributeRarityRare
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF08D516B
    TL_NAME: ClassVar[str] = "starGiftAttributeRarityRare"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeRarity"
    TL: ClassVar[str] = "starGiftAttributeRarityRare#f08d516b = StarGiftAttributeRarity"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6b\x51\x8d\xf0"


class StarGiftAttributeRarityEpic(TLObject):
    """The form 'epic' of StarGiftAttributeRarity.

    ``starGiftAttributeRarityEpic#78fbf3a8 = StarGiftAttributeRarity``

    https://core.telegram.org/constructor/starGiftAttributeRarityEpic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x78FBF3A8
    TL_NAME: ClassVar[str] = "starGiftAttributeRarityEpic"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeRarity"
    TL: ClassVar[str] = "starGiftAttributeRarityEpic#78fbf3a8 = StarGiftAttributeRarity"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\xf3\xfb\x78"


class StarGiftAttributeRarityLegendary(TLObject):
    """The form 'legendary' of StarGiftAttributeRarity.

    ``starGiftAttributeRarityLegendary#cef7e7a8 = StarGiftAttributeRarity``

    https://core.telegram.org/constructor/starGiftAttributeRarityLegendary
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCEF7E7A8
    TL_NAME: ClassVar[str] = "starGiftAttributeRarityLegendary"
    TL_TYPE: ClassVar[str] = "StarGiftAttributeRarity"
    TL: ClassVar[str] = "starGiftAttributeRarityLegendary#cef7e7a8 = StarGiftAttributeRarity"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\xe7\xf7\xce"


TypeStarGiftAttributeRarity: TypeAlias = StarGiftAttributeRarity | StarGiftAttributeRarityUncommon | StarGiftAttributeRarityRare | StarGiftAttributeRarityEpic | StarGiftAttributeRarityLegendary
"""``StarGiftAttributeRarity``: https://core.telegram.org/type/StarGiftAttributeRarity"""


def _read_StarGift(data: bytes, pos: int, depth: int, new: Any = StarGift) -> tuple[StarGift, int]:
    flags, id, cid = unpack_IqI(data, pos)
    sticker, pos = _Document_table[cid](data, pos + 16, depth + 1)
    stars = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x11:
        if flags & 1:
            availability_remains = unpack_i(data, pos)[0]
            pos += 4
        else:
            availability_remains = None
        if flags & 1:
            availability_total = unpack_i(data, pos)[0]
            pos += 4
        else:
            availability_total = None
        if flags & 0x10:
            availability_resale = unpack_q(data, pos)[0]
            pos += 8
        else:
            availability_resale = None
    else:
        availability_remains = availability_total = availability_resale = None
    convert_stars = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x1a:
        if flags & 2:
            first_sale_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            first_sale_date = None
        if flags & 2:
            last_sale_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            last_sale_date = None
        if flags & 8:
            upgrade_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            upgrade_stars = None
        if flags & 0x10:
            resell_min_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            resell_min_stars = None
    else:
        first_sale_date = last_sale_date = upgrade_stars = resell_min_stars = None
    if flags & 0x160:
        if flags & 0x20:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 0x40:
            released_by, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            released_by = None
        if flags & 0x100:
            per_user_total = unpack_i(data, pos)[0]
            pos += 4
        else:
            per_user_total = None
        if flags & 0x100:
            per_user_remains = unpack_i(data, pos)[0]
            pos += 4
        else:
            per_user_remains = None
    else:
        title = released_by = per_user_total = per_user_remains = None
    if flags & 0xa00:
        if flags & 0x200:
            locked_until_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            locked_until_date = None
        if flags & 0x800:
            auction_slug, pos = read_str(data, pos)
        else:
            auction_slug = None
        if flags & 0x800:
            gifts_per_round = unpack_i(data, pos)[0]
            pos += 4
        else:
            gifts_per_round = None
        if flags & 0x800:
            auction_start_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            auction_start_date = None
    else:
        locked_until_date = auction_slug = gifts_per_round = auction_start_date = None
    if flags & 0x3000:
        if flags & 0x1000:
            upgrade_variants = unpack_i(data, pos)[0]
            pos += 4
        else:
            upgrade_variants = None
        if flags & 0x2000:
            background, pos = _StarGiftBackground_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            background = None
    else:
        upgrade_variants = background = None
    if not (flags & 0xd87):
        return new(id, sticker, stars, convert_stars, False, False, False, False, False, False, False, availability_remains, availability_total, availability_resale, first_sale_date, last_sale_date, upgrade_stars, resell_min_stars, title, released_by, per_user_total, per_user_remains, locked_until_date, auction_slug, gifts_per_round, auction_start_date, upgrade_variants, background), pos
    return new(id, sticker, stars, convert_stars, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x400 != 0, flags & 0x800 != 0, availability_remains, availability_total, availability_resale, first_sale_date, last_sale_date, upgrade_stars, resell_min_stars, title, released_by, per_user_total, per_user_remains, locked_until_date, auction_slug, gifts_per_round, auction_start_date, upgrade_variants, background), pos


def _read_StarGiftUnique(data: bytes, pos: int, depth: int, new: Any = StarGiftUnique) -> tuple[StarGiftUnique, int]:
    flags, id, gift_id = unpack_I2q(data, pos)
    title, pos = read_str(data, pos + 20)
    slug, pos = read_str(data, pos)
    num = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            owner_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            owner_id = None
        if flags & 2:
            owner_name, pos = read_str(data, pos)
        else:
            owner_name = None
        if flags & 4:
            owner_address, pos = read_str(data, pos)
        else:
            owner_address = None
    else:
        owner_id = owner_name = owner_address = None
    attributes, pos = read_objects(_StarGiftAttribute_table, data, pos, depth)
    availability_issued, availability_total = unpack_2i(data, pos)
    pos += 8
    if flags & 0x138:
        if flags & 8:
            gift_address, pos = read_str(data, pos)
        else:
            gift_address = None
        if flags & 0x10:
            resell_amount, pos = read_objects(_StarsAmount_table, data, pos, depth)
        else:
            resell_amount = None
        if flags & 0x20:
            released_by, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            released_by = None
        if flags & 0x100:
            value_amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            value_amount = None
    else:
        gift_address = resell_amount = released_by = value_amount = None
    if flags & 0xd00:
        if flags & 0x100:
            value_currency, pos = read_str(data, pos)
        else:
            value_currency = None
        if flags & 0x100:
            value_usd_amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            value_usd_amount = None
        if flags & 0x400:
            theme_peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            theme_peer = None
        if flags & 0x800:
            peer_color, pos = _PeerColor_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer_color = None
    else:
        value_currency = value_usd_amount = theme_peer = peer_color = None
    if flags & 0x13000:
        if flags & 0x1000:
            host_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            host_id = None
        if flags & 0x2000:
            offer_min_stars = unpack_i(data, pos)[0]
            pos += 4
        else:
            offer_min_stars = None
        if flags & 0x10000:
            craft_chance_permille = unpack_i(data, pos)[0]
            pos += 4
        else:
            craft_chance_permille = None
    else:
        host_id = offer_min_stars = craft_chance_permille = None
    if not (flags & 0xc2c0):
        return new(id, gift_id, title, slug, num, attributes, availability_issued, availability_total, False, False, False, False, False, owner_id, owner_name, owner_address, gift_address, resell_amount, released_by, value_amount, value_currency, value_usd_amount, theme_peer, peer_color, host_id, offer_min_stars, craft_chance_permille), pos
    return new(id, gift_id, title, slug, num, attributes, availability_issued, availability_total, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x200 != 0, flags & 0x4000 != 0, flags & 0x8000 != 0, owner_id, owner_name, owner_address, gift_address, resell_amount, released_by, value_amount, value_currency, value_usd_amount, theme_peer, peer_color, host_id, offer_min_stars, craft_chance_permille), pos


def _read_StarRefProgram(data: bytes, pos: int, depth: int, new: Any = StarRefProgram) -> tuple[StarRefProgram, int]:
    flags, bot_id, commission_permille = unpack_Iqi(data, pos)
    pos += 16
    if flags & 0x7:
        if flags & 1:
            duration_months = unpack_i(data, pos)[0]
            pos += 4
        else:
            duration_months = None
        if flags & 2:
            end_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            end_date = None
        if flags & 4:
            daily_revenue_per_user, pos = _StarsAmount_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            daily_revenue_per_user = None
    else:
        duration_months = end_date = daily_revenue_per_user = None
    return new(bot_id, commission_permille, duration_months, end_date, daily_revenue_per_user), pos


def _read_StarGiftAttributeModel(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeModel) -> tuple[StarGiftAttributeModel, int]:
    flags = unpack_I(data, pos)[0]
    name, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    document, pos = _Document_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    rarity, pos = _StarGiftAttributeRarity_table[cid](data, pos + 4, depth + 1)
    return new(name, document, rarity, flags & 1 != 0), pos


def _read_StarGiftAttributePattern(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributePattern) -> tuple[StarGiftAttributePattern, int]:
    name, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    document, pos = _Document_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    rarity, pos = _StarGiftAttributeRarity_table[cid](data, pos + 4, depth + 1)
    return new(name, document, rarity), pos


def _read_StarGiftAttributeBackdrop(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeBackdrop) -> tuple[StarGiftAttributeBackdrop, int]:
    name, pos = read_str(data, pos)
    backdrop_id, center_color, edge_color, pattern_color, text_color, cid = unpack_5iI(data, pos)
    rarity, pos = _StarGiftAttributeRarity_table[cid](data, pos + 24, depth + 1)
    return new(name, backdrop_id, center_color, edge_color, pattern_color, text_color, rarity), pos


def _read_StarGiftAttributeOriginalDetails(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeOriginalDetails) -> tuple[StarGiftAttributeOriginalDetails, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        sender_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        sender_id = None
    cid = unpack_I(data, pos)[0]
    recipient_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 2:
        message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(recipient_id, date, sender_id, message), pos


def _read_StarGiftAttributeIdModel(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeIdModel) -> tuple[StarGiftAttributeIdModel, int]:
    document_id = unpack_q(data, pos)[0]
    return new(document_id), pos + 8


def _read_StarGiftAttributeIdPattern(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeIdPattern) -> tuple[StarGiftAttributeIdPattern, int]:
    document_id = unpack_q(data, pos)[0]
    return new(document_id), pos + 8


def _read_StarGiftAttributeIdBackdrop(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeIdBackdrop) -> tuple[StarGiftAttributeIdBackdrop, int]:
    backdrop_id = unpack_i(data, pos)[0]
    return new(backdrop_id), pos + 4


def _read_StarGiftAttributeCounter(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeCounter) -> tuple[StarGiftAttributeCounter, int]:
    cid = unpack_I(data, pos)[0]
    attribute, pos = _StarGiftAttributeId_table[cid](data, pos + 4, depth + 1)
    count = unpack_i(data, pos)[0]
    return new(attribute, count), pos + 4


def _read_StarGiftCollection(data: bytes, pos: int, depth: int, new: Any = StarGiftCollection) -> tuple[StarGiftCollection, int]:
    flags, collection_id = unpack_Ii(data, pos)
    title, pos = read_str(data, pos + 8)
    if flags & 1:
        icon, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        icon = None
    gifts_count, hash = unpack_iq(data, pos)
    return new(collection_id, title, gifts_count, hash, icon), pos + 12


def _read_StarGiftUpgradePrice(data: bytes, pos: int, depth: int, new: Any = StarGiftUpgradePrice) -> tuple[StarGiftUpgradePrice, int]:
    date, upgrade_stars = unpack_iq(data, pos)
    return new(date, upgrade_stars), pos + 12


def _read_StarGiftAuctionStateNotModified(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionStateNotModified) -> tuple[StarGiftAuctionStateNotModified, int]:
    return new(), pos


def _read_StarGiftAuctionState(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionState) -> tuple[StarGiftAuctionState, int]:
    version, start_date, end_date, min_bid_amount = unpack_3iq(data, pos)
    bid_levels, pos = read_objects(_AuctionBidLevel_table, data, pos + 20, depth)
    top_bidders, pos = read_longs(data, pos)
    next_round_at, last_gift_num, gifts_left, current_round, total_rounds = unpack_5i(data, pos)
    rounds, pos = read_objects(_StarGiftAuctionRound_table, data, pos + 20, depth)
    return new(version, start_date, end_date, min_bid_amount, bid_levels, top_bidders, next_round_at, last_gift_num, gifts_left, current_round, total_rounds, rounds), pos


def _read_StarGiftAuctionStateFinished(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionStateFinished) -> tuple[StarGiftAuctionStateFinished, int]:
    flags, start_date, end_date, average_price = unpack_I2iq(data, pos)
    pos += 20
    if flags & 0x3:
        if flags & 1:
            listed_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            listed_count = None
        if flags & 2:
            fragment_listed_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            fragment_listed_count = None
        if flags & 2:
            fragment_listed_url, pos = read_str(data, pos)
        else:
            fragment_listed_url = None
    else:
        listed_count = fragment_listed_count = fragment_listed_url = None
    return new(start_date, end_date, average_price, listed_count, fragment_listed_count, fragment_listed_url), pos


def _read_StarGiftAuctionUserState(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionUserState) -> tuple[StarGiftAuctionUserState, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        bid_amount = unpack_q(data, pos)[0]
        pos += 8
    else:
        bid_amount = None
    if flags & 1:
        bid_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        bid_date = None
    if flags & 1:
        min_bid_amount = unpack_q(data, pos)[0]
        pos += 8
    else:
        min_bid_amount = None
    if flags & 1:
        bid_peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        bid_peer = None
    acquired_count = unpack_i(data, pos)[0]
    return new(acquired_count, flags & 2 != 0, bid_amount, bid_date, min_bid_amount, bid_peer), pos + 4


def _read_StarGiftAuctionAcquiredGift(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionAcquiredGift) -> tuple[StarGiftAuctionAcquiredGift, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    date, bid_amount, round, pos_ = unpack_iq2i(data, pos)
    pos += 20
    if flags & 0x6:
        if flags & 2:
            message, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            message = None
        if flags & 4:
            gift_num = unpack_i(data, pos)[0]
            pos += 4
        else:
            gift_num = None
    else:
        message = gift_num = None
    return new(peer, date, bid_amount, round, pos_, flags & 1 != 0, message, gift_num), pos


def _read_StarGiftActiveAuctionState(data: bytes, pos: int, depth: int, new: Any = StarGiftActiveAuctionState) -> tuple[StarGiftActiveAuctionState, int]:
    cid = unpack_I(data, pos)[0]
    gift, pos = _StarGift_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    state, pos = _StarGiftAuctionState_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_state, pos = _StarGiftAuctionUserState_table[cid](data, pos + 4, depth + 1)
    return new(gift, state, user_state), pos


def _read_StarGiftBackground(data: bytes, pos: int, depth: int, new: Any = StarGiftBackground) -> tuple[StarGiftBackground, int]:
    center_color, edge_color, text_color = unpack_3i(data, pos)
    return new(center_color, edge_color, text_color), pos + 12


def _read_StarGiftAuctionRound(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionRound) -> tuple[StarGiftAuctionRound, int]:
    num, duration = unpack_2i(data, pos)
    return new(num, duration), pos + 8


def _read_StarGiftAuctionRoundExtendable(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionRoundExtendable) -> tuple[StarGiftAuctionRoundExtendable, int]:
    num, duration, extend_top, extend_window = unpack_4i(data, pos)
    return new(num, duration, extend_top, extend_window), pos + 16


def _read_StarGiftAttributeRarity(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeRarity) -> tuple[StarGiftAttributeRarity, int]:
    permille = unpack_i(data, pos)[0]
    return new(permille), pos + 4


def _read_StarGiftAttributeRarityUncommon(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeRarityUncommon) -> tuple[StarGiftAttributeRarityUncommon, int]:
    return new(), pos


def _read_StarGiftAttributeRarityRare(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeRarityRare) -> tuple[StarGiftAttributeRarityRare, int]:
    return new(), pos


def _read_StarGiftAttributeRarityEpic(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeRarityEpic) -> tuple[StarGiftAttributeRarityEpic, int]:
    return new(), pos


def _read_StarGiftAttributeRarityLegendary(data: bytes, pos: int, depth: int, new: Any = StarGiftAttributeRarityLegendary) -> tuple[StarGiftAttributeRarityLegendary, int]:
    return new(), pos


registry.add("StarGift", {
    0x313A9547: _read_StarGift,
    0x85F0A9CD: _read_StarGiftUnique,
})
registry.add("StarRefProgram", {
    0xDD0C66F2: _read_StarRefProgram,
})
registry.add("StarGiftAttribute", {
    0x565251E2: _read_StarGiftAttributeModel,
    0x4E7085EA: _read_StarGiftAttributePattern,
    0x9F2504E4: _read_StarGiftAttributeBackdrop,
    0xE0BFF26C: _read_StarGiftAttributeOriginalDetails,
})
registry.add("StarGiftAttributeId", {
    0x48AAAE3C: _read_StarGiftAttributeIdModel,
    0x4A162433: _read_StarGiftAttributeIdPattern,
    0x1F01C757: _read_StarGiftAttributeIdBackdrop,
})
registry.add("StarGiftAttributeCounter", {
    0x2EB1B658: _read_StarGiftAttributeCounter,
})
registry.add("StarGiftCollection", {
    0x9D6B13B0: _read_StarGiftCollection,
})
registry.add("StarGiftUpgradePrice", {
    0x99EA331D: _read_StarGiftUpgradePrice,
})
registry.add("StarGiftAuctionState", {
    0xFE333952: _read_StarGiftAuctionStateNotModified,
    0x771A4E66: _read_StarGiftAuctionState,
    0x972DABBF: _read_StarGiftAuctionStateFinished,
})
registry.add("StarGiftAuctionUserState", {
    0x2EEED1C4: _read_StarGiftAuctionUserState,
})
registry.add("StarGiftAuctionAcquiredGift", {
    0x42B00348: _read_StarGiftAuctionAcquiredGift,
})
registry.add("StarGiftActiveAuctionState", {
    0xD31BC45D: _read_StarGiftActiveAuctionState,
})
registry.add("StarGiftBackground", {
    0xAFF56398: _read_StarGiftBackground,
})
registry.add("StarGiftAuctionRound", {
    0x3AAE0528: _read_StarGiftAuctionRound,
    0x0AA021E5: _read_StarGiftAuctionRoundExtendable,
})
registry.add("StarGiftAttributeRarity", {
    0x36437737: _read_StarGiftAttributeRarity,
    0xDBCE6389: _read_StarGiftAttributeRarityUncommon,
    0xF08D516B: _read_StarGiftAttributeRarityRare,
    0x78FBF3A8: _read_StarGiftAttributeRarityEpic,
    0xCEF7E7A8: _read_StarGiftAttributeRarityLegendary,
})
