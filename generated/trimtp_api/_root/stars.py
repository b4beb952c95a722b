# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    FlagTuples,
    TLObject,
    packer,
    read_bytes,
    read_objects,
    read_str,
    unpacker,
    write_bytes,
    write_object,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_Ii2q: Unpack = unpacker("Ii2q")
unpack_Iiq: Unpack = unpacker("Iiq")
unpack_Iq: Unpack = unpacker("Iq")
unpack_Iqi: Unpack = unpacker("Iqi")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_iq: Unpack = unpacker("iq")
unpack_q: Unpack = unpacker("q")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2Ii2q: Pack = packer("2Ii2q")
pack_2Iiq: Pack = packer("2Iiq")
pack_2Iq: Pack = packer("2Iq")
pack_2Iqi: Pack = packer("2Iqi")
pack_Iiq: Pack = packer("Iiq")
pack_Iq: Pack = packer("Iq")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_MessageMedia_table = registry.table("MessageMedia")
_Peer_table = registry.table("Peer")
_StarGift_table = registry.table("StarGift")
_StarsAmount_table = registry.table("StarsAmount")
_StarsGiveawayWinnersOption_table = registry.table("StarsGiveawayWinnersOption")
_StarsSubscriptionPricing_table = registry.table("StarsSubscriptionPricing")
_StarsTransactionPeer_table = registry.table("StarsTransactionPeer")
_WebDocument_table = registry.table("WebDocument")
_StarsTransaction_flags = FlagTuples(8, 0x10, 0x40, 0x400, 0x800, 0x40000, 0x200000, 0x400000, 0x1000000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000)


class StarsTransactionPeerUnsupported(TLObject):
    """The form 'unsupported' of StarsTransactionPeer.

    ``starsTransactionPeerUnsupported#95f2bfe4 = StarsTransactionPeer``

    https://core.telegram.org/constructor/starsTransactionPeerUnsupported
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95F2BFE4
    TL_NAME: ClassVar[str] = "starsTransactionPeerUnsupported"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeerUnsupported#95f2bfe4 = StarsTransactionPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\xbf\xf2\x95"


class StarsTransactionPeerAppStore(TLObject):
    """The form 'app store' of StarsTransactionPeer.

    ``starsTransactionPeerAppStore#b457b375 = StarsTransactionPeer``

    https://core.telegram.org/constructor/starsTransactionPeerAppStore
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB457B375
    TL_NAME: ClassVar[str] = "starsTransactionPeerAppStore"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeerAppStore#b457b375 = StarsTransactionPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x75\xb3\x57\xb4"


class StarsTransactionPeerPlayMarket(TLObject):
    """The form 'play market' of StarsTransactionPeer.

    ``starsTransactionPeerPlayMarket#7b560a0b = StarsTransactionPeer``

    https://core.telegram.org/constructor/starsTransactionPeerPlayMarket
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7B560A0B
    TL_NAME: ClassVar[str] = "starsTransactionPeerPlayMarket"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeerPlayMarket#7b560a0b = StarsTransactionPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0b\x0a\x56\x7b"


class StarsTransactionPeerPremiumBot(TLObject):
    """The form 'premium bot' of StarsTransactionPeer.

    ``starsTransactionPeerPremiumBot#250dbaf8 = StarsTransactionPeer``

    https://core.telegram.org/constructor/starsTransactionPeerPremiumBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x250DBAF8
    TL_NAME: ClassVar[str] = "starsTransactionPeerPremiumBot"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeerPremiumBot#250dbaf8 = StarsTransactionPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\xba\x0d\x25"


class StarsTransactionPeerFragment(TLObject):
    """The form 'fragment' of StarsTransactionPeer.

    ``starsTransactionPeerFragment#e92fd902 = StarsTransactionPeer``

    https://core.telegram.org/constructor/starsTransactionPeerFragment
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE92FD902
    TL_NAME: ClassVar[str] = "starsTransactionPeerFragment"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeerFragment#e92fd902 = StarsTransactionPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x02\xd9\x2f\xe9"


class StarsTransactionPeer(TLObject):
    """The ordinary form of StarsTransactionPeer.

    ``starsTransactionPeer#d80da15d peer:Peer = StarsTransactionPeer``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/starsTransactionPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD80DA15D
    TL_NAME: ClassVar[str] = "starsTransactionPeer"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeer#d80da15d peer:Peer = StarsTransactionPeer"

    peer: _root.TypePeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\xa1\x0d\xd8"
        self.peer.write_to(out)


class StarsTransactionPeerAds(TLObject):
    """The form 'ads' of StarsTransactionPeer.

    ``starsTransactionPeerAds#60682812 = StarsTransactionPeer``

    https://core.telegram.org/constructor/starsTransactionPeerAds
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60682812
    TL_NAME: ClassVar[str] = "starsTransactionPeerAds"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeerAds#60682812 = StarsTransactionPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x12\x28\x68\x60"


class StarsTransactionPeerAPI(TLObject):
    """The form 'api' of StarsTransactionPeer.

    ``starsTransactionPeerAPI#f9677aad = StarsTransactionPeer``

    https://core.telegram.org/constructor/starsTransactionPeerAPI
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF9677AAD
    TL_NAME: ClassVar[str] = "starsTransactionPeerAPI"
    TL_TYPE: ClassVar[str] = "StarsTransactionPeer"
    TL: ClassVar[str] = "starsTransactionPeerAPI#f9677aad = StarsTransactionPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\xad\x7a\x67\xf9"


TypeStarsTransactionPeer: TypeAlias = StarsTransactionPeerUnsupported | StarsTransactionPeerAppStore | StarsTransactionPeerPlayMarket | StarsTransactionPeerPremiumBot | StarsTransactionPeerFragment | StarsTransactionPeer | StarsTransactionPeerAds | StarsTransactionPeerAPI
"""``StarsTransactionPeer``: https://core.telegram.org/type/StarsTransactionPeer"""


class StarsTopupOption(TLObject):
    """The ordinary form of StarsTopupOption.

    ``starsTopupOption#0bd915c0 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsTopupOption``

    :param extended: Whether this applies: extended.
    :param stars: The stars.
    :param store_product: The store product.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/starsTopupOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0BD915C0
    TL_NAME: ClassVar[str] = "starsTopupOption"
    TL_TYPE: ClassVar[str] = "StarsTopupOption"
    TL: ClassVar[str] = "starsTopupOption#0bd915c0 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsTopupOption"

    stars: int
    currency: str
    amount: int
    extended: bool = False
    store_product: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.extended:
            flags |= 2
        if self.store_product is not None:
            flags |= 1
        out += pack_2Iq(0x0BD915C0, flags, self.stars)
        if self.store_product is not None:
            write_str(out, self.store_product)
        write_str(out, self.currency)
        out += pack_q(self.amount)


TypeStarsTopupOption: TypeAlias = StarsTopupOption
"""``StarsTopupOption``: https://core.telegram.org/type/StarsTopupOption"""


class StarsTransaction(TLObject):
    """The ordinary form of StarsTransaction.

    ``starsTransaction#13659eb0 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true stargift_upgrade:flags.18?true business_transfer:flags.21?true stargift_resale:flags.22?true posts_search:flags.24?true stargift_prepaid_upgrade:flags.25?true stargift_drop_original_details:flags.26?true phonegroup_message:flags.27?true stargift_auction_bid:flags.28?true offer:flags.29?true id:string amount:StarsAmount date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int starref_commission_permille:flags.16?int starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount paid_messages:flags.19?int premium_gift_months:flags.20?int ads_proceeds_from_date:flags.23?int ads_proceeds_to_date:flags.23?int = StarsTransaction``

    :param refund: Whether this applies: refund.
    :param pending: Whether this applies: pending.
    :param failed: Whether this applies: failed.
    :param gift: Whether this applies: gift.
    :param reaction: The reaction.
    :param stargift_upgrade: Whether this applies: stargift upgrade.
    :param business_transfer: Whether this applies: business transfer.
    :param stargift_resale: Whether this applies: stargift resale.
    :param posts_search: Whether this applies: posts search.
    :param stargift_prepaid_upgrade: Whether this applies: stargift prepaid upgrade.
    :param stargift_drop_original_details: Whether this applies: stargift drop original details.
    :param phonegroup_message: Whether this applies: phonegroup message.
    :param stargift_auction_bid: Whether this applies: stargift auction bid.
    :param offer: Whether this applies: offer.
    :param id: The id.
    :param amount: The amount, in the smallest unit of the currency.
    :param date: When it happened, in Unix seconds.
    :param peer: The chat, user or channel it concerns.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param transaction_date: The transaction date, in Unix seconds.
    :param transaction_url: The transaction url.
    :param bot_payload: The bot payload.
    :param msg_id: Id of the message.
    :param extended_media: The extended media.
    :param subscription_period: The subscription period.
    :param giveaway_post_id: Id of the giveaway post.
    :param stargift: The stargift.
    :param floodskip_number: The floodskip number.
    :param starref_commission_permille: The starref commission permille.
    :param starref_peer: The starref peer.
    :param starref_amount: The starref amount.
    :param paid_messages: The paid messages.
    :param premium_gift_months: The premium gift months.
    :param ads_proceeds_from_date: The ads proceeds from date, in Unix seconds.
    :param ads_proceeds_to_date: The ads proceeds to date, in Unix seconds.

    https://core.telegram.org/constructor/starsTransaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x13659EB0
    TL_NAME: ClassVar[str] = "starsTransaction"
    TL_TYPE: ClassVar[str] = "StarsTransaction"
    TL: ClassVar[str] = "starsTransaction#13659eb0 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true stargift_upgrade:flags.18?true business_transfer:flags.21?true stargift_resale:flags.22?true posts_search:flags.24?true stargift_prepaid_upgrade:flags.25?true stargift_drop_original_details:flags.26?true phonegroup_message:flags.27?true stargift_auction_bid:flags.28?true offer:flags.29?true id:string amount:StarsAmount date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int starref_commission_permille:flags.16?int starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount paid_messages:flags.19?int premium_gift_months:flags.20?int ads_proceeds_from_date:flags.23?int ads_proceeds_to_date:flags.23?int = StarsTransaction"

    id: str
    amount: TypeStarsAmount
    date: int
    peer: TypeStarsTransactionPeer
    refund: bool = False
    pending: bool = False
    failed: bool = False
    gift: bool = False
    reaction: bool = False
    stargift_upgrade: bool = False
    business_transfer: bool = False
    stargift_resale: bool = False
    posts_search: bool = False
    stargift_prepaid_upgrade: bool = False
    stargift_drop_original_details: bool = False
    phonegroup_message: bool = False
    stargift_auction_bid: bool = False
    offer: bool = False
    title: str | None = None
    description: str | None = None
    photo: _root.TypeWebDocument | None = None
    transaction_date: int | None = None
    transaction_url: str | None = None
    bot_payload: bytes | None = None
    msg_id: int | None = None
    extended_media: list[_root.TypeMessageMedia] | None = None
    subscription_period: int | None = None
    giveaway_post_id: int | None = None
    stargift: _root.TypeStarGift | None = None
    floodskip_number: int | None = None
    starref_commission_permille: int | None = None
    starref_peer: _root.TypePeer | None = None
    starref_amount: TypeStarsAmount | None = None
    paid_messages: int | None = None
    premium_gift_months: int | None = None
    ads_proceeds_from_date: int | None = None
    ads_proceeds_to_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.refund:
            flags |= 8
        if self.pending:
            flags |= 0x10
        if self.failed:
            flags |= 0x40
        if self.gift:
            flags |= 0x400
        if self.reaction:
            flags |= 0x800
        if self.stargift_upgrade:
            flags |= 0x40000
        if self.business_transfer:
            flags |= 0x200000
        if self.stargift_resale:
            flags |= 0x400000
        if self.posts_search:
            flags |= 0x1000000
        if self.stargift_prepaid_upgrade:
            flags |= 0x2000000
        if self.stargift_drop_original_details:
            flags |= 0x4000000
        if self.phonegroup_message:
            flags |= 0x8000000
        if self.stargift_auction_bid:
            flags |= 0x10000000
        if self.offer:
            flags |= 0x20000000
        if self.title is not None:
            flags |= 1
        if self.description is not None:
            flags |= 2
        if self.photo is not None:
            flags |= 4
        if self.transaction_date is not None or self.transaction_url is not None:
            flags |= 0x20
        if self.bot_payload is not None:
            flags |= 0x80
        if self.msg_id is not None:
            flags |= 0x100
        if self.extended_media is not None:
            flags |= 0x200
        if self.subscription_period is not None:
            flags |= 0x1000
        if self.giveaway_post_id is not None:
            flags |= 0x2000
        if self.stargift is not None:
            flags |= 0x4000
        if self.floodskip_number is not None:
            flags |= 0x8000
        if self.starref_commission_permille is not None:
            flags |= 0x10000
        if self.starref_peer is not None or self.starref_amount is not None:
            flags |= 0x20000
        if self.paid_messages is not None:
            flags |= 0x80000
        if self.premium_gift_months is not None:
            flags |= 0x100000
        if self.ads_proceeds_from_date is not None or self.ads_proceeds_to_date is not None:
            flags |= 0x800000
        out += pack_2I(0x13659EB0, flags)
        write_str(out, self.id)
        self.amount.write_to(out)
        out += pack_i(self.date)
        self.peer.write_to(out)
        if self.title is not None:
            write_str(out, self.title)
        if self.description is not None:
            write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        if flags & 0x20:
            out += pack_i(self.transaction_date)
        if flags & 0x20:
            write_str(out, self.transaction_url)
        if self.bot_payload is not None:
            write_bytes(out, self.bot_payload)
        if self.msg_id is not None:
            out += pack_i(self.msg_id)
        if self.extended_media is not None:
            write_objects(out, self.extended_media)
        if self.subscription_period is not None:
            out += pack_i(self.subscription_period)
        if self.giveaway_post_id is not None:
            out += pack_i(self.giveaway_post_id)
        if self.stargift is not None:
            self.stargift.write_to(out)
        if self.floodskip_number is not None:
            out += pack_i(self.floodskip_number)
        if self.starref_commission_permille is not None:
            out += pack_i(self.starref_commission_permille)
        if flags & 0x20000:
            write_object(out, self.starref_peer)
        if flags & 0x20000:
            write_object(out, self.starref_amount)
        if self.paid_messages is not None:
            out += pack_i(self.paid_messages)
        if self.premium_gift_months is not None:
            out += pack_i(self.premium_gift_months)
        if flags & 0x800000:
            out += pack_i(self.ads_proceeds_from_date)
        if flags & 0x800000:
            out += pack_i(self.ads_proceeds_to_date)


TypeStarsTransaction: TypeAlias = StarsTransaction
"""``StarsTransaction``: https://core.telegram.org/type/StarsTransaction"""


class StarsRevenueStatus(TLObject):
    """The ordinary form of StarsRevenueStatus.

    ``starsRevenueStatus#febe5491 flags:# withdrawal_enabled:flags.0?true current_balance:StarsAmount available_balance:StarsAmount overall_revenue:StarsAmount next_withdrawal_at:flags.1?int = StarsRevenueStatus``

    :param withdrawal_enabled: Whether this applies: withdrawal enabled.
    :param current_balance: The current balance.
    :param available_balance: The available balance.
    :param overall_revenue: The overall revenue.
    :param next_withdrawal_at: The next withdrawal at.

    https://core.telegram.org/constructor/starsRevenueStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFEBE5491
    TL_NAME: ClassVar[str] = "starsRevenueStatus"
    TL_TYPE: ClassVar[str] = "StarsRevenueStatus"
    TL: ClassVar[str] = "starsRevenueStatus#febe5491 flags:# withdrawal_enabled:flags.0?true current_balance:StarsAmount available_balance:StarsAmount overall_revenue:StarsAmount next_withdrawal_at:flags.1?int = StarsRevenueStatus"

    current_balance: TypeStarsAmount
    available_balance: TypeStarsAmount
    overall_revenue: TypeStarsAmount
    withdrawal_enabled: bool = False
    next_withdrawal_at: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.withdrawal_enabled:
            flags |= 1
        if self.next_withdrawal_at is not None:
            flags |= 2
        out += pack_2I(0xFEBE5491, flags)
        self.current_balance.write_to(out)
        self.available_balance.write_to(out)
        self.overall_revenue.write_to(out)
        if self.next_withdrawal_at is not None:
            out += pack_i(self.next_withdrawal_at)


TypeStarsRevenueStatus: TypeAlias = StarsRevenueStatus
"""``StarsRevenueStatus``: https://core.telegram.org/type/StarsRevenueStatus"""


class StarsGiftOption(TLObject):
    """The ordinary form of StarsGiftOption.

    ``starsGiftOption#5e0589f1 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsGiftOption``

    :param extended: Whether this applies: extended.
    :param stars: The stars.
    :param store_product: The store product.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/starsGiftOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5E0589F1
    TL_NAME: ClassVar[str] = "starsGiftOption"
    TL_TYPE: ClassVar[str] = "StarsGiftOption"
    TL: ClassVar[str] = "starsGiftOption#5e0589f1 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsGiftOption"

    stars: int
    currency: str
    amount: int
    extended: bool = False
    store_product: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.extended:
            flags |= 2
        if self.store_product is not None:
            flags |= 1
        out += pack_2Iq(0x5E0589F1, flags, self.stars)
        if self.store_product is not None:
            write_str(out, self.store_product)
        write_str(out, self.currency)
        out += pack_q(self.amount)


TypeStarsGiftOption: TypeAlias = StarsGiftOption
"""``StarsGiftOption``: https://core.telegram.org/type/StarsGiftOption"""


class StarsSubscriptionPricing(TLObject):
    """The ordinary form of StarsSubscriptionPricing.

    ``starsSubscriptionPricing#05416d58 period:int amount:long = StarsSubscriptionPricing``

    :param period: How long it lasts, in seconds.
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/starsSubscriptionPricing
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x05416D58
    TL_NAME: ClassVar[str] = "starsSubscriptionPricing"
    TL_TYPE: ClassVar[str] = "StarsSubscriptionPricing"
    TL: ClassVar[str] = "starsSubscriptionPricing#05416d58 period:int amount:long = StarsSubscriptionPricing"

    period: int
    amount: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiq(0x05416D58, self.period, self.amount)


TypeStarsSubscriptionPricing: TypeAlias = StarsSubscriptionPricing
"""``StarsSubscriptionPricing``: https://core.telegram.org/type/StarsSubscriptionPricing"""


class StarsSubscription(TLObject):
    """The ordinary form of StarsSubscription.

    ``starsSubscription#2e6eab1a flags:# canceled:flags.0?true can_refulfill:flags.1?true missing_balance:flags.2?true bot_canceled:flags.7?true id:string peer:Peer until_date:int pricing:StarsSubscriptionPricing chat_invite_hash:flags.3?string title:flags.4?string photo:flags.5?WebDocument invoice_slug:flags.6?string = StarsSubscription``

    :param canceled: Whether this applies: canceled.
    :param can_refulfill: Whether one can: refulfill.
    :param missing_balance: Whether this applies: missing balance.
    :param bot_canceled: Whether this applies: bot canceled.
    :param id: The id.
    :param peer: The chat, user or channel it concerns.
    :param until_date: Until when, in Unix seconds.
    :param pricing: The pricing.
    :param chat_invite_hash: The chat invite hash.
    :param title: The title.
    :param photo: The photo.
    :param invoice_slug: The invoice slug.

    https://core.telegram.org/constructor/starsSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2E6EAB1A
    TL_NAME: ClassVar[str] = "starsSubscription"
    TL_TYPE: ClassVar[str] = "StarsSubscription"
    TL: ClassVar[str] = "starsSubscription#2e6eab1a flags:# canceled:flags.0?true can_refulfill:flags.1?true missing_balance:flags.2?true bot_canceled:flags.7?true id:string peer:Peer until_date:int pricing:StarsSubscriptionPricing chat_invite_hash:flags.3?string title:flags.4?string photo:flags.5?WebDocument invoice_slug:flags.6?string = StarsSubscription"

    id: str
    peer: _root.TypePeer
    until_date: int
    pricing: TypeStarsSubscriptionPricing
    canceled: bool = False
    can_refulfill: bool = False
    missing_balance: bool = False
    bot_canceled: bool = False
    chat_invite_hash: str | None = None
    title: str | None = None
    photo: _root.TypeWebDocument | None = None
    invoice_slug: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.canceled:
            flags |= 1
        if self.can_refulfill:
            flags |= 2
        if self.missing_balance:
            flags |= 4
        if self.bot_canceled:
            flags |= 0x80
        if self.chat_invite_hash is not None:
            flags |= 8
        if self.title is not None:
            flags |= 0x10
        if self.photo is not None:
            flags |= 0x20
        if self.invoice_slug is not None:
            flags |= 0x40
        out += pack_2I(0x2E6EAB1A, flags)
        write_str(out, self.id)
        self.peer.write_to(out)
        out += pack_i(self.until_date)
        self.pricing.write_to(out)
        if self.chat_invite_hash is not None:
            write_str(out, self.chat_invite_hash)
        if self.title is not None:
            write_str(out, self.title)
        if self.photo is not None:
            self.photo.write_to(out)
        if self.invoice_slug is not None:
            write_str(out, self.invoice_slug)


TypeStarsSubscription: TypeAlias = StarsSubscription
"""``StarsSubscription``: https://core.telegram.org/type/StarsSubscription"""


class StarsGiveawayOption(TLObject):
    """The ordinary form of StarsGiveawayOption.

    ``starsGiveawayOption#94ce852a flags:# extended:flags.0?true default:flags.1?true stars:long yearly_boosts:int store_product:flags.2?string currency:string amount:long winners:Vector<StarsGiveawayWinnersOption> = StarsGiveawayOption``

    :param extended: Whether this applies: extended.
    :param default: Whether this applies: default.
    :param stars: The stars.
    :param yearly_boosts: The yearly boosts.
    :param store_product: The store product.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.
    :param winners: The winners.

    https://core.telegram.org/constructor/starsGiveawayOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x94CE852A
    TL_NAME: ClassVar[str] = "starsGiveawayOption"
    TL_TYPE: ClassVar[str] = "StarsGiveawayOption"
    TL: ClassVar[str] = "starsGiveawayOption#94ce852a flags:# extended:flags.0?true default:flags.1?true stars:long yearly_boosts:int store_product:flags.2?string currency:string amount:long winners:Vector<StarsGiveawayWinnersOption> = StarsGiveawayOption"

    stars: int
    yearly_boosts: int
    currency: str
    amount: int
    winners: list[TypeStarsGiveawayWinnersOption]
    extended: bool = False
    default: bool = False
    store_product: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.extended:
            flags |= 1
        if self.default:
            flags |= 2
        if self.store_product is not None:
            flags |= 4
        out += pack_2Iqi(0x94CE852A, flags, self.stars, self.yearly_boosts)
        if self.store_product is not None:
            write_str(out, self.store_product)
        write_str(out, self.currency)
        out += pack_q(self.amount)
        write_objects(out, self.winners)


TypeStarsGiveawayOption: TypeAlias = StarsGiveawayOption
"""``StarsGiveawayOption``: https://core.telegram.org/type/StarsGiveawayOption"""


class StarsGiveawayWinnersOption(TLObject):
    """The ordinary form of StarsGiveawayWinnersOption.

    ``starsGiveawayWinnersOption#54236209 flags:# default:flags.0?true users:int per_user_stars:long = StarsGiveawayWinnersOption``

    :param default: Whether this applies: default.
    :param users: The users that the rest of the object speaks of.
    :param per_user_stars: The per user stars.

    https://core.telegram.org/constructor/starsGiveawayWinnersOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x54236209
    TL_NAME: ClassVar[str] = "starsGiveawayWinnersOption"
    TL_TYPE: ClassVar[str] = "StarsGiveawayWinnersOption"
    TL: ClassVar[str] = "starsGiveawayWinnersOption#54236209 flags:# default:flags.0?true users:int per_user_stars:long = StarsGiveawayWinnersOption"

    users: int
    per_user_stars: int
    default: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.default:
            flags |= 1
        out += pack_2Iiq(0x54236209, flags, self.users, self.per_user_stars)


TypeStarsGiveawayWinnersOption: TypeAlias = StarsGiveawayWinnersOption
"""``StarsGiveawayWinnersOption``: https://core.telegram.org/type/StarsGiveawayWinnersOption"""


class StarsAmount(TLObject):
    """The ordinary form of StarsAmount.

    ``starsAmount#bbb6b4a3 amount:long nanos:int = StarsAmount``

    :param amount: The amount, in the smallest unit of the currency.
    :param nanos: The nanos.

    https://core.telegram.org/constructor/starsAmount
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBBB6B4A3
    TL_NAME: ClassVar[str] = "starsAmount"
    TL_TYPE: ClassVar[str] = "StarsAmount"
    TL: ClassVar[str] = "starsAmount#bbb6b4a3 amount:long nanos:int = StarsAmount"

    amount: int
    nanos: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xBBB6B4A3, self.amount, self.nanos)


class StarsTonAmount(TLObject):
    """The form 'stars ton amount' of StarsAmount.

    ``starsTonAmount#74aee3e0 amount:long = StarsAmount``

    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/starsTonAmount
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x74AEE3E0
    TL_NAME: ClassVar[str] = "starsTonAmount"
    TL_TYPE: ClassVar[str] = "StarsAmount"
    TL: ClassVar[str] = "starsTonAmount#74aee3e0 amount:long = StarsAmount"

    amount: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x74AEE3E0, self.amount)


TypeStarsAmount: TypeAlias = StarsAmount | StarsTonAmount
"""``StarsAmount``: https://core.telegram.org/type/StarsAmount"""


class StarsRating(TLObject):
    """The ordinary form of StarsRating.

    ``starsRating#1b0e4f07 flags:# level:int current_level_stars:long stars:long next_level_stars:flags.0?long = StarsRating``

    :param level: The level.
    :param current_level_stars: The current level stars.
    :param stars: The stars.
    :param next_level_stars: The next level stars.

    https://core.telegram.org/constructor/starsRating
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B0E4F07
    TL_NAME: ClassVar[str] = "starsRating"
    TL_TYPE: ClassVar[str] = "StarsRating"
    TL: ClassVar[str] = "starsRating#1b0e4f07 flags:# level:int current_level_stars:long stars:long next_level_stars:flags.0?long = StarsRating"

    level: int
    current_level_stars: int
    stars: int
    next_level_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_level_stars is not None:
            flags |= 1
        out += pack_2Ii2q(0x1B0E4F07, flags, self.level, self.current_level_stars, self.stars)
        if self.next_level_stars is not None:
            out += pack_q(self.next_level_stars)


TypeStarsRating: TypeAlias = StarsRating
"""``StarsRating``: https://core.telegram.org/type/StarsRating"""


def _read_StarsTransactionPeerUnsupported(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeerUnsupported) -> tuple[StarsTransactionPeerUnsupported, int]:
    return new(), pos


def _read_StarsTransactionPeerAppStore(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeerAppStore) -> tuple[StarsTransactionPeerAppStore, int]:
    return new(), pos


def _read_StarsTransactionPeerPlayMarket(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeerPlayMarket) -> tuple[StarsTransactionPeerPlayMarket, int]:
    return new(), pos


def _read_StarsTransactionPeerPremiumBot(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeerPremiumBot) -> tuple[StarsTransactionPeerPremiumBot, int]:
    return new(), pos


def _read_StarsTransactionPeerFragment(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeerFragment) -> tuple[StarsTransactionPeerFragment, int]:
    return new(), pos


def _read_StarsTransactionPeer(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeer) -> tuple[StarsTransactionPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_StarsTransactionPeerAds(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeerAds) -> tuple[StarsTransactionPeerAds, int]:
    return new(), pos


def _read_StarsTransactionPeerAPI(data: bytes, pos: int, depth: int, new: Any = StarsTransactionPeerAPI) -> tuple[StarsTransactionPeerAPI, int]:
    return new(), pos


def _read_StarsTopupOption(data: bytes, pos: int, depth: int, new: Any = StarsTopupOption) -> tuple[StarsTopupOption, int]:
    flags, stars = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        store_product, pos = read_str(data, pos)
    else:
        store_product = None
    currency, pos = read_str(data, pos)
    amount = unpack_q(data, pos)[0]
    return new(stars, currency, amount, flags & 2 != 0, store_product), pos + 8


def _read_StarsTransaction(data: bytes, pos: int, depth: int, new: Any = StarsTransaction) -> tuple[StarsTransaction, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    amount, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    date, cid = unpack_iI(data, pos)
    peer, pos = _StarsTransactionPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x27:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            description, pos = read_str(data, pos)
        else:
            description = None
        if flags & 4:
            photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 0x20:
            transaction_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            transaction_date = None
    else:
        title = description = photo = transaction_date = None
    if flags & 0x3a0:
        if flags & 0x20:
            transaction_url, pos = read_str(data, pos)
        else:
            transaction_url = None
        if flags & 0x80:
            bot_payload, pos = read_bytes(data, pos)
        else:
            bot_payload = None
        if flags & 0x100:
            msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            msg_id = None
        if flags & 0x200:
            extended_media, pos = read_objects(_MessageMedia_table, data, pos, depth)
        else:
            extended_media = None
    else:
        transaction_url = bot_payload = msg_id = extended_media = None
    if flags & 0xf000:
        if flags & 0x1000:
            subscription_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            subscription_period = None
        if flags & 0x2000:
            giveaway_post_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            giveaway_post_id = None
        if flags & 0x4000:
            stargift, pos = _StarGift_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            stargift = None
        if flags & 0x8000:
            floodskip_number = unpack_i(data, pos)[0]
            pos += 4
        else:
            floodskip_number = None
    else:
        subscription_period = giveaway_post_id = stargift = floodskip_number = None
    if flags & 0xb0000:
        if flags & 0x10000:
            starref_commission_permille = unpack_i(data, pos)[0]
            pos += 4
        else:
            starref_commission_permille = None
        if flags & 0x20000:
            starref_peer, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            starref_peer = None
        if flags & 0x20000:
            starref_amount, pos = _StarsAmount_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            starref_amount = None
        if flags & 0x80000:
            paid_messages = unpack_i(data, pos)[0]
            pos += 4
        else:
            paid_messages = None
    else:
        starref_commission_permille = starref_peer = starref_amount = paid_messages = None
    if flags & 0x900000:
        if flags & 0x100000:
            premium_gift_months = unpack_i(data, pos)[0]
            pos += 4
        else:
            premium_gift_months = None
        if flags & 0x800000:
            ads_proceeds_from_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            ads_proceeds_from_date = None
        if flags & 0x800000:
            ads_proceeds_to_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            ads_proceeds_to_date = None
    else:
        premium_gift_months = ads_proceeds_from_date = ads_proceeds_to_date = None
    return new(*((id, amount, date, peer,) + _StarsTransaction_flags[flags & 0x3f640c58] + (title, description, photo, transaction_date, transaction_url, bot_payload, msg_id, extended_media, subscription_period, giveaway_post_id, stargift, floodskip_number, starref_commission_permille, starref_peer, starref_amount, paid_messages, premium_gift_months, ads_proceeds_from_date, ads_proceeds_to_date,))), pos


def _read_StarsRevenueStatus(data: bytes, pos: int, depth: int, new: Any = StarsRevenueStatus) -> tuple[StarsRevenueStatus, int]:
    flags, cid = unpack_2I(data, pos)
    current_balance, pos = _StarsAmount_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    available_balance, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    overall_revenue, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    if flags & 2:
        next_withdrawal_at = unpack_i(data, pos)[0]
        pos += 4
    else:
        next_withdrawal_at = None
    return new(current_balance, available_balance, overall_revenue, flags & 1 != 0, next_withdrawal_at), pos


def _read_StarsGiftOption(data: bytes, pos: int, depth: int, new: Any = StarsGiftOption) -> tuple[StarsGiftOption, int]:
    flags, stars = unpack_Iq(data, pos)
    pos += 12
    if flags & 1:
        store_product, pos = read_str(data, pos)
    else:
        store_product = None
    currency, pos = read_str(data, pos)
    amount = unpack_q(data, pos)[0]
    return new(stars, currency, amount, flags & 2 != 0, store_product), pos + 8


def _read_StarsSubscriptionPricing(data: bytes, pos: int, depth: int, new: Any = StarsSubscriptionPricing) -> tuple[StarsSubscriptionPricing, int]:
    period, amount = unpack_iq(data, pos)
    return new(period, amount), pos + 12


def _read_StarsSubscription(data: bytes, pos: int, depth: int, new: Any = StarsSubscription) -> tuple[StarsSubscription, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    until_date, cid = unpack_iI(data, pos)
    pricing, pos = _StarsSubscriptionPricing_table[cid](data, pos + 8, depth + 1)
    if flags & 0x78:
        if flags & 8:
            chat_invite_hash, pos = read_str(data, pos)
        else:
            chat_invite_hash = None
        if flags & 0x10:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 0x20:
            photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            photo = None
        if flags & 0x40:
            invoice_slug, pos = read_str(data, pos)
        else:
            invoice_slug = None
    else:
        chat_invite_hash = title = photo = invoice_slug = None
    if not (flags & 0x87):
        return new(id, peer, until_date, pricing, False, False, False, False, chat_invite_hash, title, photo, invoice_slug), pos
    return new(id, peer, until_date, pricing, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 0x80 != 0, chat_invite_hash, title, photo, invoice_slug), pos


def _read_StarsGiveawayOption(data: bytes, pos: int, depth: int, new: Any = StarsGiveawayOption) -> tuple[StarsGiveawayOption, int]:
    flags, stars, yearly_boosts = unpack_Iqi(data, pos)
    pos += 16
    if flags & 4:
        store_product, pos = read_str(data, pos)
    else:
        store_product = None
    currency, pos = read_str(data, pos)
    amount = unpack_q(data, pos)[0]
    winners, pos = read_objects(_StarsGiveawayWinnersOption_table, data, pos + 8, depth)
    return new(stars, yearly_boosts, currency, amount, winners, flags & 1 != 0, flags & 2 != 0, store_product), pos


def _read_StarsGiveawayWinnersOption(data: bytes, pos: int, depth: int, new: Any = StarsGiveawayWinnersOption) -> tuple[StarsGiveawayWinnersOption, int]:
    flags, users, per_user_stars = unpack_Iiq(data, pos)
    return new(users, per_user_stars, flags & 1 != 0), pos + 16


def _read_StarsAmount(data: bytes, pos: int, depth: int, new: Any = StarsAmount) -> tuple[StarsAmount, int]:
    amount, nanos = unpack_qi(data, pos)
    return new(amount, nanos), pos + 12


def _read_StarsTonAmount(data: bytes, pos: int, depth: int, new: Any = StarsTonAmount) -> tuple[StarsTonAmount, int]:
    amount = unpack_q(data, pos)[0]
    return new(amount), pos + 8


def _read_StarsRating(data: bytes, pos: int, depth: int, new: Any = StarsRating) -> tuple[StarsRating, int]:
    flags, level, current_level_stars, stars = unpack_Ii2q(data, pos)
    pos += 24
    if flags & 1:
        next_level_stars = unpack_q(data, pos)[0]
        pos += 8
    else:
        next_level_stars = None
    return new(level, current_level_stars, stars, next_level_stars), pos


registry.add("StarsTransactionPeer", {
    0x95F2BFE4: _read_StarsTransactionPeerUnsupported,
    0xB457B375: _read_StarsTransactionPeerAppStore,
    0x7B560A0B: _read_StarsTransactionPeerPlayMarket,
    0x250DBAF8: _read_StarsTransactionPeerPremiumBot,
    0xE92FD902: _read_StarsTransactionPeerFragment,
    0xD80DA15D: _read_StarsTransactionPeer,
    0x60682812: _read_StarsTransactionPeerAds,
    0xF9677AAD: _read_StarsTransactionPeerAPI,
})
registry.add("StarsTopupOption", {
    0x0BD915C0: _read_StarsTopupOption,
})
registry.add("StarsTransaction", {
    0x13659EB0: _read_StarsTransaction,
})
registry.add("StarsRevenueStatus", {
    0xFEBE5491: _read_StarsRevenueStatus,
})
registry.add("StarsGiftOption", {
    0x5E0589F1: _read_StarsGiftOption,
})
registry.add("StarsSubscriptionPricing", {
    0x05416D58: _read_StarsSubscriptionPricing,
})
registry.add("StarsSubscription", {
    0x2E6EAB1A: _read_StarsSubscription,
})
registry.add("StarsGiveawayOption", {
    0x94CE852A: _read_StarsGiveawayOption,
})
registry.add("StarsGiveawayWinnersOption", {
    0x54236209: _read_StarsGiveawayWinnersOption,
})
registry.add("StarsAmount", {
    0xBBB6B4A3: _read_StarsAmount,
    0x74AEE3E0: _read_StarsTonAmount,
})
registry.add("StarsRating", {
    0x1B0E4F07: _read_StarsRating,
})
