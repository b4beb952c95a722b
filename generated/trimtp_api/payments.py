# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``payments``."""

from __future__ import annotations

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
    read_objects,
    read_str,
    unpacker,
    write_bytes,
    write_ints,
    write_object,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_I2q: Unpack = unpacker("I2q")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Ii2q: Unpack = unpacker("Ii2q")
unpack_Iiq: Unpack = unpacker("Iiq")
unpack_IqI: Unpack = unpacker("IqI")
unpack_d: Unpack = unpacker("d")
unpack_i: Unpack = unpacker("i")
unpack_iq: Unpack = unpacker("iq")
unpack_q: Unpack = unpacker("q")
unpack_qI: Unpack = unpacker("qI")
unpack_qi2q: Unpack = unpacker("qi2q")
pack_2I: Pack = packer("2I")
pack_2I2q: Pack = packer("2I2q")
pack_2Ii: Pack = packer("2Ii")
pack_2Ii2q: Pack = packer("2Ii2q")
pack_2Iiq: Pack = packer("2Iiq")
pack_2Iq: Pack = packer("2Iq")
pack_2i: Pack = packer("2i")
pack_I: Pack = packer("I")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_d: Pack = packer("d")
pack_i: Pack = packer("i")
pack_iq: Pack = packer("iq")
pack_q: Pack = packer("q")
pack_qi2q: Pack = packer("qi2q")
_BankCardOpenUrl_table = registry.table("BankCardOpenUrl")
_Chat_table = registry.table("Chat")
_ConnectedBotStarRef_table = registry.table("ConnectedBotStarRef")
_DataJSON_table = registry.table("DataJSON")
_InputCheckPasswordSRP_table = registry.table("InputCheckPasswordSRP")
_InputInvoice_table = registry.table("InputInvoice")
_InputMedia_table = registry.table("InputMedia")
_InputPaymentCredentials_table = registry.table("InputPaymentCredentials")
_InputPeer_table = registry.table("InputPeer")
_InputSavedStarGift_table = registry.table("InputSavedStarGift")
_InputStarGiftAuction_table = registry.table("InputStarGiftAuction")
_InputStarsTransaction_table = registry.table("InputStarsTransaction")
_InputStorePaymentPurpose_table = registry.table("InputStorePaymentPurpose")
_InputUser_table = registry.table("InputUser")
_Invoice_table = registry.table("Invoice")
_PaymentFormMethod_table = registry.table("PaymentFormMethod")
_PaymentRequestedInfo_table = registry.table("PaymentRequestedInfo")
_PaymentSavedCredentials_table = registry.table("PaymentSavedCredentials")
_Peer_table = registry.table("Peer")
_SavedStarGift_table = registry.table("SavedStarGift")
_ShippingOption_table = registry.table("ShippingOption")
_StarGiftActiveAuctionState_table = registry.table("StarGiftActiveAuctionState")
_StarGiftAttributeCounter_table = registry.table("StarGiftAttributeCounter")
_StarGiftAttributeId_table = registry.table("StarGiftAttributeId")
_StarGiftAttribute_table = registry.table("StarGiftAttribute")
_StarGiftAuctionAcquiredGift_table = registry.table("StarGiftAuctionAcquiredGift")
_StarGiftAuctionState_table = registry.table("StarGiftAuctionState")
_StarGiftAuctionUserState_table = registry.table("StarGiftAuctionUserState")
_StarGiftCollection_table = registry.table("StarGiftCollection")
_StarGiftUpgradePrice_table = registry.table("StarGiftUpgradePrice")
_StarGift_table = registry.table("StarGift")
_StarRefProgram_table = registry.table("StarRefProgram")
_StarsAmount_table = registry.table("StarsAmount")
_StarsRevenueStatus_table = registry.table("StarsRevenueStatus")
_StarsSubscription_table = registry.table("StarsSubscription")
_StarsTransaction_table = registry.table("StarsTransaction")
_StatsGraph_table = registry.table("StatsGraph")
_TextWithEntities_table = registry.table("TextWithEntities")
_Updates_table = registry.table("Updates")
_User_table = registry.table("User")
_WebDocument_table = registry.table("WebDocument")


class PaymentForm(TLObject):
    """The ordinary form of payments.PaymentForm.

    ``payments.paymentForm#a0058751 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON additional_methods:flags.6?Vector<PaymentFormMethod> saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?Vector<PaymentSavedCredentials> users:Vector<User> = payments.PaymentForm``

    :param can_save_credentials: Whether one can: save credentials.
    :param password_missing: Whether this applies: password missing.
    :param form_id: Id of the form.
    :param bot_id: Id of the bot.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param invoice: The invoice.
    :param provider_id: Id of the provider.
    :param url: The address.
    :param native_provider: The native provider.
    :param native_params: The native params.
    :param additional_methods: The additional methods.
    :param saved_info: The saved info.
    :param saved_credentials: The saved credentials.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.paymentForm
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA0058751
    TL_NAME: ClassVar[str] = "payments.paymentForm"
    TL_TYPE: ClassVar[str] = "payments.PaymentForm"
    TL: ClassVar[str] = "payments.paymentForm#a0058751 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON additional_methods:flags.6?Vector<PaymentFormMethod> saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?Vector<PaymentSavedCredentials> users:Vector<User> = payments.PaymentForm"

    form_id: int
    bot_id: int
    title: str
    description: str
    invoice: _root.TypeInvoice
    provider_id: int
    url: str
    users: list[_root.TypeUser]
    can_save_credentials: bool = False
    password_missing: bool = False
    photo: _root.TypeWebDocument | None = None
    native_provider: str | None = None
    native_params: _root.TypeDataJSON | None = None
    additional_methods: list[_root.TypePaymentFormMethod] | None = None
    saved_info: _root.TypePaymentRequestedInfo | None = None
    saved_credentials: list[_root.TypePaymentSavedCredentials] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_save_credentials:
            flags |= 4
        if self.password_missing:
            flags |= 8
        if self.photo is not None:
            flags |= 0x20
        if self.native_provider is not None or self.native_params is not None:
            flags |= 0x10
        if self.additional_methods is not None:
            flags |= 0x40
        if self.saved_info is not None:
            flags |= 1
        if self.saved_credentials is not None:
            flags |= 2
        out += pack_2I2q(0xA0058751, flags, self.form_id, self.bot_id)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        self.invoice.write_to(out)
        out += pack_q(self.provider_id)
        write_str(out, self.url)
        if flags & 0x10:
            write_str(out, self.native_provider)
        if flags & 0x10:
            write_object(out, self.native_params)
        if self.additional_methods is not None:
            write_objects(out, self.additional_methods)
        if self.saved_info is not None:
            self.saved_info.write_to(out)
        if self.saved_credentials is not None:
            write_objects(out, self.saved_credentials)
        write_objects(out, self.users)


class PaymentFormStars(TLObject):
    """The form 'stars' of payments.PaymentForm.

    ``payments.paymentFormStars#7bf6b15c flags:# form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice users:Vector<User> = payments.PaymentForm``

    :param form_id: Id of the form.
    :param bot_id: Id of the bot.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param invoice: The invoice.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.paymentFormStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7BF6B15C
    TL_NAME: ClassVar[str] = "payments.paymentFormStars"
    TL_TYPE: ClassVar[str] = "payments.PaymentForm"
    TL: ClassVar[str] = "payments.paymentFormStars#7bf6b15c flags:# form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice users:Vector<User> = payments.PaymentForm"

    form_id: int
    bot_id: int
    title: str
    description: str
    invoice: _root.TypeInvoice
    users: list[_root.TypeUser]
    photo: _root.TypeWebDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.photo is not None:
            flags |= 0x20
        out += pack_2I2q(0x7BF6B15C, flags, self.form_id, self.bot_id)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        self.invoice.write_to(out)
        write_objects(out, self.users)


class PaymentFormStarGift(TLObject):
    """The form 'star gift' of payments.PaymentForm.

    ``payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice = payments.PaymentForm``

    :param form_id: Id of the form.
    :param invoice: The invoice.

    https://core.telegram.org/constructor/payments.paymentFormStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB425CFE1
    TL_NAME: ClassVar[str] = "payments.paymentFormStarGift"
    TL_TYPE: ClassVar[str] = "payments.PaymentForm"
    TL: ClassVar[str] = "payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice = payments.PaymentForm"

    form_id: int
    invoice: _root.TypeInvoice

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xB425CFE1, self.form_id)
        self.invoice.write_to(out)


TypePaymentForm: TypeAlias = PaymentForm | PaymentFormStars | PaymentFormStarGift
"""``payments.PaymentForm``: https://core.telegram.org/type/payments.PaymentForm"""


class ValidatedRequestedInfo(TLObject):
    """The ordinary form of payments.ValidatedRequestedInfo.

    ``payments.validatedRequestedInfo#d1451883 flags:# id:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = payments.ValidatedRequestedInfo``

    :param id: The id.
    :param shipping_options: The shipping options.

    https://core.telegram.org/constructor/payments.validatedRequestedInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1451883
    TL_NAME: ClassVar[str] = "payments.validatedRequestedInfo"
    TL_TYPE: ClassVar[str] = "payments.ValidatedRequestedInfo"
    TL: ClassVar[str] = "payments.validatedRequestedInfo#d1451883 flags:# id:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = payments.ValidatedRequestedInfo"

    id: str | None = None
    shipping_options: list[_root.TypeShippingOption] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.id is not None:
            flags |= 1
        if self.shipping_options is not None:
            flags |= 2
        out += pack_2I(0xD1451883, flags)
        if self.id is not None:
            write_str(out, self.id)
        if self.shipping_options is not None:
            write_objects(out, self.shipping_options)


TypeValidatedRequestedInfo: TypeAlias = ValidatedRequestedInfo
"""``payments.ValidatedRequestedInfo``: https://core.telegram.org/type/payments.ValidatedRequestedInfo"""


class PaymentResult(TLObject):
    """The ordinary form of payments.PaymentResult.

    ``payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult``

    :param updates: The updates.

    https://core.telegram.org/constructor/payments.paymentResult
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4E5F810D
    TL_NAME: ClassVar[str] = "payments.paymentResult"
    TL_TYPE: ClassVar[str] = "payments.PaymentResult"
    TL: ClassVar[str] = "payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult"

    updates: _root.TypeUpdates

    def write_to(self, out: bytearray) -> None:
        out += b"\x0d\x81\x5f\x4e"
        self.updates.write_to(out)


class PaymentVerificationNeeded(TLObject):
    """The form 'payment verification needed' of payments.PaymentResult.

    ``payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult``

    :param url: The address.

    https://core.telegram.org/constructor/payments.paymentVerificationNeeded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD8411139
    TL_NAME: ClassVar[str] = "payments.paymentVerificationNeeded"
    TL_TYPE: ClassVar[str] = "payments.PaymentResult"
    TL: ClassVar[str] = "payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\x11\x41\xd8"
        write_str(out, self.url)


TypePaymentResult: TypeAlias = PaymentResult | PaymentVerificationNeeded
"""``payments.PaymentResult``: https://core.telegram.org/type/payments.PaymentResult"""


class PaymentReceipt(TLObject):
    """The ordinary form of payments.PaymentReceipt.

    ``payments.paymentReceipt#70c4fe03 flags:# date:int bot_id:long provider_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption tip_amount:flags.3?long currency:string total_amount:long credentials_title:string users:Vector<User> = payments.PaymentReceipt``

    :param date: When it happened, in Unix seconds.
    :param bot_id: Id of the bot.
    :param provider_id: Id of the provider.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param invoice: The invoice.
    :param info: The info.
    :param shipping: The shipping.
    :param tip_amount: The tip amount.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.
    :param credentials_title: The credentials title.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.paymentReceipt
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x70C4FE03
    TL_NAME: ClassVar[str] = "payments.paymentReceipt"
    TL_TYPE: ClassVar[str] = "payments.PaymentReceipt"
    TL: ClassVar[str] = "payments.paymentReceipt#70c4fe03 flags:# date:int bot_id:long provider_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption tip_amount:flags.3?long currency:string total_amount:long credentials_title:string users:Vector<User> = payments.PaymentReceipt"

    date: int
    bot_id: int
    provider_id: int
    title: str
    description: str
    invoice: _root.TypeInvoice
    currency: str
    total_amount: int
    credentials_title: str
    users: list[_root.TypeUser]
    photo: _root.TypeWebDocument | None = None
    info: _root.TypePaymentRequestedInfo | None = None
    shipping: _root.TypeShippingOption | None = None
    tip_amount: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.photo is not None:
            flags |= 4
        if self.info is not None:
            flags |= 1
        if self.shipping is not None:
            flags |= 2
        if self.tip_amount is not None:
            flags |= 8
        out += pack_2Ii2q(0x70C4FE03, flags, self.date, self.bot_id, self.provider_id)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        self.invoice.write_to(out)
        if self.info is not None:
            self.info.write_to(out)
        if self.shipping is not None:
            self.shipping.write_to(out)
        if self.tip_amount is not None:
            out += pack_q(self.tip_amount)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)
        write_str(out, self.credentials_title)
        write_objects(out, self.users)


class PaymentReceiptStars(TLObject):
    """The form 'stars' of payments.PaymentReceipt.

    ``payments.paymentReceiptStars#dabbf83a flags:# date:int bot_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice currency:string total_amount:long transaction_id:string users:Vector<User> = payments.PaymentReceipt``

    :param date: When it happened, in Unix seconds.
    :param bot_id: Id of the bot.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param invoice: The invoice.
    :param currency: The currency, in three letters (XTR for stars).
    :param total_amount: The total amount.
    :param transaction_id: The transaction id.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.paymentReceiptStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDABBF83A
    TL_NAME: ClassVar[str] = "payments.paymentReceiptStars"
    TL_TYPE: ClassVar[str] = "payments.PaymentReceipt"
    TL: ClassVar[str] = "payments.paymentReceiptStars#dabbf83a flags:# date:int bot_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice currency:string total_amount:long transaction_id:string users:Vector<User> = payments.PaymentReceipt"

    date: int
    bot_id: int
    title: str
    description: str
    invoice: _root.TypeInvoice
    currency: str
    total_amount: int
    transaction_id: str
    users: list[_root.TypeUser]
    photo: _root.TypeWebDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.photo is not None:
            flags |= 4
        out += pack_2Iiq(0xDABBF83A, flags, self.date, self.bot_id)
        write_str(out, self.title)
        write_str(out, self.description)
        if self.photo is not None:
            self.photo.write_to(out)
        self.invoice.write_to(out)
        write_str(out, self.currency)
        out += pack_q(self.total_amount)
        write_str(out, self.transaction_id)
        write_objects(out, self.users)


TypePaymentReceipt: TypeAlias = PaymentReceipt | PaymentReceiptStars
"""``payments.PaymentReceipt``: https://core.telegram.org/type/payments.PaymentReceipt"""


class SavedInfo(TLObject):
    """The ordinary form of payments.SavedInfo.

    ``payments.savedInfo#fb8fe43c flags:# has_saved_credentials:flags.1?true saved_info:flags.0?PaymentRequestedInfo = payments.SavedInfo``

    :param has_saved_credentials: Whether there is: saved credentials.
    :param saved_info: The saved info.

    https://core.telegram.org/constructor/payments.savedInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFB8FE43C
    TL_NAME: ClassVar[str] = "payments.savedInfo"
    TL_TYPE: ClassVar[str] = "payments.SavedInfo"
    TL: ClassVar[str] = "payments.savedInfo#fb8fe43c flags:# has_saved_credentials:flags.1?true saved_info:flags.0?PaymentRequestedInfo = payments.SavedInfo"

    has_saved_credentials: bool = False
    saved_info: _root.TypePaymentRequestedInfo | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_saved_credentials:
            flags |= 2
        if self.saved_info is not None:
            flags |= 1
        out += pack_2I(0xFB8FE43C, flags)
        if self.saved_info is not None:
            self.saved_info.write_to(out)


TypeSavedInfo: TypeAlias = SavedInfo
"""``payments.SavedInfo``: https://core.telegram.org/type/payments.SavedInfo"""


class BankCardData(TLObject):
    """The ordinary form of payments.BankCardData.

    ``payments.bankCardData#3e24e573 title:string open_urls:Vector<BankCardOpenUrl> = payments.BankCardData``

    :param title: The title.
    :param open_urls: The open urls.

    https://core.telegram.org/constructor/payments.bankCardData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E24E573
    TL_NAME: ClassVar[str] = "payments.bankCardData"
    TL_TYPE: ClassVar[str] = "payments.BankCardData"
    TL: ClassVar[str] = "payments.bankCardData#3e24e573 title:string open_urls:Vector<BankCardOpenUrl> = payments.BankCardData"

    title: str
    open_urls: list[_root.TypeBankCardOpenUrl]

    def write_to(self, out: bytearray) -> None:
        out += b"\x73\xe5\x24\x3e"
        write_str(out, self.title)
        write_objects(out, self.open_urls)


TypeBankCardData: TypeAlias = BankCardData
"""``payments.BankCardData``: https://core.telegram.org/type/payments.BankCardData"""


class ExportedInvoice(TLObject):
    """The ordinary form of payments.ExportedInvoice.

    ``payments.exportedInvoice#aed0cbd9 url:string = payments.ExportedInvoice``

    :param url: The address.

    https://core.telegram.org/constructor/payments.exportedInvoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAED0CBD9
    TL_NAME: ClassVar[str] = "payments.exportedInvoice"
    TL_TYPE: ClassVar[str] = "payments.ExportedInvoice"
    TL: ClassVar[str] = "payments.exportedInvoice#aed0cbd9 url:string = payments.ExportedInvoice"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\xcb\xd0\xae"
        write_str(out, self.url)


TypeExportedInvoice: TypeAlias = ExportedInvoice
"""``payments.ExportedInvoice``: https://core.telegram.org/type/payments.ExportedInvoice"""


class CheckedGiftCode(TLObject):
    """The ordinary form of payments.CheckedGiftCode.

    ``payments.checkedGiftCode#eb983f8f flags:# via_giveaway:flags.2?true from_id:flags.4?Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int days:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> = payments.CheckedGiftCode``

    :param via_giveaway: Whether this applies: via giveaway.
    :param from_id: Who it is from.
    :param giveaway_msg_id: Id of the giveaway msg.
    :param to_id: Id of the to.
    :param date: When it happened, in Unix seconds.
    :param days: The days.
    :param used_date: The used date, in Unix seconds.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.checkedGiftCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEB983F8F
    TL_NAME: ClassVar[str] = "payments.checkedGiftCode"
    TL_TYPE: ClassVar[str] = "payments.CheckedGiftCode"
    TL: ClassVar[str] = "payments.checkedGiftCode#eb983f8f flags:# via_giveaway:flags.2?true from_id:flags.4?Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int days:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> = payments.CheckedGiftCode"

    date: int
    days: int
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    via_giveaway: bool = False
    from_id: _root.TypePeer | None = None
    giveaway_msg_id: int | None = None
    to_id: int | None = None
    used_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.via_giveaway:
            flags |= 4
        if self.from_id is not None:
            flags |= 0x10
        if self.giveaway_msg_id is not None:
            flags |= 8
        if self.to_id is not None:
            flags |= 1
        if self.used_date is not None:
            flags |= 2
        out += pack_2I(0xEB983F8F, flags)
        if self.from_id is not None:
            self.from_id.write_to(out)
        if self.giveaway_msg_id is not None:
            out += pack_i(self.giveaway_msg_id)
        if self.to_id is not None:
            out += pack_q(self.to_id)
        out += pack_2i(self.date, self.days)
        if self.used_date is not None:
            out += pack_i(self.used_date)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeCheckedGiftCode: TypeAlias = CheckedGiftCode
"""``payments.CheckedGiftCode``: https://core.telegram.org/type/payments.CheckedGiftCode"""


class GiveawayInfo(TLObject):
    """The ordinary form of payments.GiveawayInfo.

    ``payments.giveawayInfo#4367daa0 flags:# participating:flags.0?true preparing_results:flags.3?true start_date:int joined_too_early_date:flags.1?int admin_disallowed_chat_id:flags.2?long disallowed_country:flags.4?string = payments.GiveawayInfo``

    :param participating: Whether this applies: participating.
    :param preparing_results: Whether this applies: preparing results.
    :param start_date: The start date, in Unix seconds.
    :param joined_too_early_date: The joined too early date, in Unix seconds.
    :param admin_disallowed_chat_id: Id of the admin disallowed chat.
    :param disallowed_country: The disallowed country.

    https://core.telegram.org/constructor/payments.giveawayInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4367DAA0
    TL_NAME: ClassVar[str] = "payments.giveawayInfo"
    TL_TYPE: ClassVar[str] = "payments.GiveawayInfo"
    TL: ClassVar[str] = "payments.giveawayInfo#4367daa0 flags:# participating:flags.0?true preparing_results:flags.3?true start_date:int joined_too_early_date:flags.1?int admin_disallowed_chat_id:flags.2?long disallowed_country:flags.4?string = payments.GiveawayInfo"

    start_date: int
    participating: bool = False
    preparing_results: bool = False
    joined_too_early_date: int | None = None
    admin_disallowed_chat_id: int | None = None
    disallowed_country: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.participating:
            flags |= 1
        if self.preparing_results:
            flags |= 8
        if self.joined_too_early_date is not None:
            flags |= 2
        if self.admin_disallowed_chat_id is not None:
            flags |= 4
        if self.disallowed_country is not None:
            flags |= 0x10
        out += pack_2Ii(0x4367DAA0, flags, self.start_date)
        if self.joined_too_early_date is not None:
            out += pack_i(self.joined_too_early_date)
        if self.admin_disallowed_chat_id is not None:
            out += pack_q(self.admin_disallowed_chat_id)
        if self.disallowed_country is not None:
            write_str(out, self.disallowed_country)


class GiveawayInfoResults(TLObject):
    """The form 'results' of payments.GiveawayInfo.

    ``payments.giveawayInfoResults#e175e66f flags:# winner:flags.0?true refunded:flags.1?true start_date:int gift_code_slug:flags.3?string stars_prize:flags.4?long finish_date:int winners_count:int activated_count:flags.2?int = payments.GiveawayInfo``

    :param winner: Whether this applies: winner.
    :param refunded: Whether this applies: refunded.
    :param start_date: The start date, in Unix seconds.
    :param gift_code_slug: The gift code slug.
    :param stars_prize: The stars prize.
    :param finish_date: The finish date, in Unix seconds.
    :param winners_count: How many there are: winners.
    :param activated_count: How many there are: activated.

    https://core.telegram.org/constructor/payments.giveawayInfoResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE175E66F
    TL_NAME: ClassVar[str] = "payments.giveawayInfoResults"
    TL_TYPE: ClassVar[str] = "payments.GiveawayInfo"
    TL: ClassVar[str] = "payments.giveawayInfoResults#e175e66f flags:# winner:flags.0?true refunded:flags.1?true start_date:int gift_code_slug:flags.3?string stars_prize:flags.4?long finish_date:int winners_count:int activated_count:flags.2?int = payments.GiveawayInfo"

    start_date: int
    finish_date: int
    winners_count: int
    winner: bool = False
    refunded: bool = False
    gift_code_slug: str | None = None
    stars_prize: int | None = None
    activated_count: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.winner:
            flags |= 1
        if self.refunded:
            flags |= 2
        if self.gift_code_slug is not None:
            flags |= 8
        if self.stars_prize is not None:
            flags |= 0x10
        if self.activated_count is not None:
            flags |= 4
        out += pack_2Ii(0xE175E66F, flags, self.start_date)
        if self.gift_code_slug is not None:
            write_str(out, self.gift_code_slug)
        if self.stars_prize is not None:
            out += pack_q(self.stars_prize)
        out += pack_2i(self.finish_date, self.winners_count)
        if self.activated_count is not None:
            out += pack_i(self.activated_count)


TypeGiveawayInfo: TypeAlias = GiveawayInfo | GiveawayInfoResults
"""``payments.GiveawayInfo``: https://core.telegram.org/type/payments.GiveawayInfo"""


class StarsStatus(TLObject):
    """The ordinary form of payments.StarsStatus.

    ``payments.starsStatus#6c9ce8ed flags:# balance:StarsAmount subscriptions:flags.1?Vector<StarsSubscription> subscriptions_next_offset:flags.2?string subscriptions_missing_balance:flags.4?long history:flags.3?Vector<StarsTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.StarsStatus``

    :param balance: The balance.
    :param subscriptions: The subscriptions.
    :param subscriptions_next_offset: The subscriptions next offset.
    :param subscriptions_missing_balance: The subscriptions missing balance.
    :param history: The history.
    :param next_offset: What to ask for the next page with.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.starsStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C9CE8ED
    TL_NAME: ClassVar[str] = "payments.starsStatus"
    TL_TYPE: ClassVar[str] = "payments.StarsStatus"
    TL: ClassVar[str] = "payments.starsStatus#6c9ce8ed flags:# balance:StarsAmount subscriptions:flags.1?Vector<StarsSubscription> subscriptions_next_offset:flags.2?string subscriptions_missing_balance:flags.4?long history:flags.3?Vector<StarsTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.StarsStatus"

    balance: _root.TypeStarsAmount
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    subscriptions: list[_root.TypeStarsSubscription] | None = None
    subscriptions_next_offset: str | None = None
    subscriptions_missing_balance: int | None = None
    history: list[_root.TypeStarsTransaction] | None = None
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.subscriptions is not None:
            flags |= 2
        if self.subscriptions_next_offset is not None:
            flags |= 4
        if self.subscriptions_missing_balance is not None:
            flags |= 0x10
        if self.history is not None:
            flags |= 8
        if self.next_offset is not None:
            flags |= 1
        out += pack_2I(0x6C9CE8ED, flags)
        self.balance.write_to(out)
        if self.subscriptions is not None:
            write_objects(out, self.subscriptions)
        if self.subscriptions_next_offset is not None:
            write_str(out, self.subscriptions_next_offset)
        if self.subscriptions_missing_balance is not None:
            out += pack_q(self.subscriptions_missing_balance)
        if self.history is not None:
            write_objects(out, self.history)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeStarsStatus: TypeAlias = StarsStatus
"""``payments.StarsStatus``: https://core.telegram.org/type/payments.StarsStatus"""


class StarsRevenueStats(TLObject):
    """The ordinary form of payments.StarsRevenueStats.

    ``payments.starsRevenueStats#6c207376 flags:# top_hours_graph:flags.0?StatsGraph revenue_graph:StatsGraph status:StarsRevenueStatus usd_rate:double = payments.StarsRevenueStats``

    :param top_hours_graph: The top hours graph.
    :param revenue_graph: The revenue graph.
    :param status: The status.
    :param usd_rate: The usd rate.

    https://core.telegram.org/constructor/payments.starsRevenueStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C207376
    TL_NAME: ClassVar[str] = "payments.starsRevenueStats"
    TL_TYPE: ClassVar[str] = "payments.StarsRevenueStats"
    TL: ClassVar[str] = "payments.starsRevenueStats#6c207376 flags:# top_hours_graph:flags.0?StatsGraph revenue_graph:StatsGraph status:StarsRevenueStatus usd_rate:double = payments.StarsRevenueStats"

    revenue_graph: _root.TypeStatsGraph
    status: _root.TypeStarsRevenueStatus
    usd_rate: float
    top_hours_graph: _root.TypeStatsGraph | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top_hours_graph is not None:
            flags |= 1
        out += pack_2I(0x6C207376, flags)
        if self.top_hours_graph is not None:
            self.top_hours_graph.write_to(out)
        self.revenue_graph.write_to(out)
        self.status.write_to(out)
        out += pack_d(self.usd_rate)


TypeStarsRevenueStats: TypeAlias = StarsRevenueStats
"""``payments.StarsRevenueStats``: https://core.telegram.org/type/payments.StarsRevenueStats"""


class StarsRevenueWithdrawalUrl(TLObject):
    """The ordinary form of payments.StarsRevenueWithdrawalUrl.

    ``payments.starsRevenueWithdrawalUrl#1dab80b7 url:string = payments.StarsRevenueWithdrawalUrl``

    :param url: The address.

    https://core.telegram.org/constructor/payments.starsRevenueWithdrawalUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1DAB80B7
    TL_NAME: ClassVar[str] = "payments.starsRevenueWithdrawalUrl"
    TL_TYPE: ClassVar[str] = "payments.StarsRevenueWithdrawalUrl"
    TL: ClassVar[str] = "payments.starsRevenueWithdrawalUrl#1dab80b7 url:string = payments.StarsRevenueWithdrawalUrl"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\x80\xab\x1d"
        write_str(out, self.url)


TypeStarsRevenueWithdrawalUrl: TypeAlias = StarsRevenueWithdrawalUrl
"""``payments.StarsRevenueWithdrawalUrl``: https://core.telegram.org/type/payments.StarsRevenueWithdrawalUrl"""


class StarsRevenueAdsAccountUrl(TLObject):
    """The ordinary form of payments.StarsRevenueAdsAccountUrl.

    ``payments.starsRevenueAdsAccountUrl#394e7f21 url:string = payments.StarsRevenueAdsAccountUrl``

    :param url: The address.

    https://core.telegram.org/constructor/payments.starsRevenueAdsAccountUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x394E7F21
    TL_NAME: ClassVar[str] = "payments.starsRevenueAdsAccountUrl"
    TL_TYPE: ClassVar[str] = "payments.StarsRevenueAdsAccountUrl"
    TL: ClassVar[str] = "payments.starsRevenueAdsAccountUrl#394e7f21 url:string = payments.StarsRevenueAdsAccountUrl"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x21\x7f\x4e\x39"
        write_str(out, self.url)


TypeStarsRevenueAdsAccountUrl: TypeAlias = StarsRevenueAdsAccountUrl
"""``payments.StarsRevenueAdsAccountUrl``: https://core.telegram.org/type/payments.StarsRevenueAdsAccountUrl"""


class StarGiftsNotModified(TLObject):
    """The form 'not modified' of payments.StarGifts.

    ``payments.starGiftsNotModified#a388a368 = payments.StarGifts``

    https://core.telegram.org/constructor/payments.starGiftsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA388A368
    TL_NAME: ClassVar[str] = "payments.starGiftsNotModified"
    TL_TYPE: ClassVar[str] = "payments.StarGifts"
    TL: ClassVar[str] = "payments.starGiftsNotModified#a388a368 = payments.StarGifts"

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\xa3\x88\xa3"


class StarGifts(TLObject):
    """The ordinary form of payments.StarGifts.

    ``payments.starGifts#2ed82995 hash:int gifts:Vector<StarGift> chats:Vector<Chat> users:Vector<User> = payments.StarGifts``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param gifts: The gifts.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.starGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2ED82995
    TL_NAME: ClassVar[str] = "payments.starGifts"
    TL_TYPE: ClassVar[str] = "payments.StarGifts"
    TL: ClassVar[str] = "payments.starGifts#2ed82995 hash:int gifts:Vector<StarGift> chats:Vector<Chat> users:Vector<User> = payments.StarGifts"

    hash: int
    gifts: list[_root.TypeStarGift]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x2ED82995, self.hash)
        write_objects(out, self.gifts)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeStarGifts: TypeAlias = StarGiftsNotModified | StarGifts
"""``payments.StarGifts``: https://core.telegram.org/type/payments.StarGifts"""


class ConnectedStarRefBots(TLObject):
    """The ordinary form of payments.ConnectedStarRefBots.

    ``payments.connectedStarRefBots#98d5ea1d count:int connected_bots:Vector<ConnectedBotStarRef> users:Vector<User> = payments.ConnectedStarRefBots``

    :param count: How many there are in all.
    :param connected_bots: The connected bots.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.connectedStarRefBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98D5EA1D
    TL_NAME: ClassVar[str] = "payments.connectedStarRefBots"
    TL_TYPE: ClassVar[str] = "payments.ConnectedStarRefBots"
    TL: ClassVar[str] = "payments.connectedStarRefBots#98d5ea1d count:int connected_bots:Vector<ConnectedBotStarRef> users:Vector<User> = payments.ConnectedStarRefBots"

    count: int
    connected_bots: list[_root.TypeConnectedBotStarRef]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x98D5EA1D, self.count)
        write_objects(out, self.connected_bots)
        write_objects(out, self.users)


TypeConnectedStarRefBots: TypeAlias = ConnectedStarRefBots
"""``payments.ConnectedStarRefBots``: https://core.telegram.org/type/payments.ConnectedStarRefBots"""


class SuggestedStarRefBots(TLObject):
    """The ordinary form of payments.SuggestedStarRefBots.

    ``payments.suggestedStarRefBots#b4d5d859 flags:# count:int suggested_bots:Vector<StarRefProgram> users:Vector<User> next_offset:flags.0?string = payments.SuggestedStarRefBots``

    :param count: How many there are in all.
    :param suggested_bots: The suggested bots.
    :param users: The users that the rest of the object speaks of.
    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/payments.suggestedStarRefBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4D5D859
    TL_NAME: ClassVar[str] = "payments.suggestedStarRefBots"
    TL_TYPE: ClassVar[str] = "payments.SuggestedStarRefBots"
    TL: ClassVar[str] = "payments.suggestedStarRefBots#b4d5d859 flags:# count:int suggested_bots:Vector<StarRefProgram> users:Vector<User> next_offset:flags.0?string = payments.SuggestedStarRefBots"

    count: int
    suggested_bots: list[_root.TypeStarRefProgram]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0xB4D5D859, flags, self.count)
        write_objects(out, self.suggested_bots)
        write_objects(out, self.users)
        if self.next_offset is not None:
            write_str(out, self.next_offset)


TypeSuggestedStarRefBots: TypeAlias = SuggestedStarRefBots
"""``payments.SuggestedStarRefBots``: https://core.telegram.org/type/payments.SuggestedStarRefBots"""


class StarGiftUpgradePreview(TLObject):
    """The ordinary form of payments.StarGiftUpgradePreview.

    ``payments.starGiftUpgradePreview#3de1dfed sample_attributes:Vector<StarGiftAttribute> prices:Vector<StarGiftUpgradePrice> next_prices:Vector<StarGiftUpgradePrice> = payments.StarGiftUpgradePreview``

    :param sample_attributes: The sample attributes.
    :param prices: The prices.
    :param next_prices: The next prices.

    https://core.telegram.org/constructor/payments.starGiftUpgradePreview
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DE1DFED
    TL_NAME: ClassVar[str] = "payments.starGiftUpgradePreview"
    TL_TYPE: ClassVar[str] = "payments.StarGiftUpgradePreview"
    TL: ClassVar[str] = "payments.starGiftUpgradePreview#3de1dfed sample_attributes:Vector<StarGiftAttribute> prices:Vector<StarGiftUpgradePrice> next_prices:Vector<StarGiftUpgradePrice> = payments.StarGiftUpgradePreview"

    sample_attributes: list[_root.TypeStarGiftAttribute]
    prices: list[_root.TypeStarGiftUpgradePrice]
    next_prices: list[_root.TypeStarGiftUpgradePrice]

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\xdf\xe1\x3d"
        write_objects(out, self.sample_attributes)
        write_objects(out, self.prices)
        write_objects(out, self.next_prices)


TypeStarGiftUpgradePreview: TypeAlias = StarGiftUpgradePreview
"""``payments.StarGiftUpgradePreview``: https://core.telegram.org/type/payments.StarGiftUpgradePreview"""


class UniqueStarGift(TLObject):
    """The ordinary form of payments.UniqueStarGift.

    ``payments.uniqueStarGift#416c56e8 gift:StarGift chats:Vector<Chat> users:Vector<User> = payments.UniqueStarGift``

    :param gift: The gift.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.uniqueStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x416C56E8
    TL_NAME: ClassVar[str] = "payments.uniqueStarGift"
    TL_TYPE: ClassVar[str] = "payments.UniqueStarGift"
    TL: ClassVar[str] = "payments.uniqueStarGift#416c56e8 gift:StarGift chats:Vector<Chat> users:Vector<User> = payments.UniqueStarGift"

    gift: _root.TypeStarGift
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe8\x56\x6c\x41"
        self.gift.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeUniqueStarGift: TypeAlias = UniqueStarGift
"""``payments.UniqueStarGift``: https://core.telegram.org/type/payments.UniqueStarGift"""


class SavedStarGifts(TLObject):
    """The ordinary form of payments.SavedStarGifts.

    ``payments.savedStarGifts#95f389b1 flags:# count:int chat_notifications_enabled:flags.1?Bool gifts:Vector<SavedStarGift> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.SavedStarGifts``

    :param count: How many there are in all.
    :param chat_notifications_enabled: Whether this applies: chat notifications enabled.
    :param gifts: The gifts.
    :param next_offset: What to ask for the next page with.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.savedStarGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95F389B1
    TL_NAME: ClassVar[str] = "payments.savedStarGifts"
    TL_TYPE: ClassVar[str] = "payments.SavedStarGifts"
    TL: ClassVar[str] = "payments.savedStarGifts#95f389b1 flags:# count:int chat_notifications_enabled:flags.1?Bool gifts:Vector<SavedStarGift> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.SavedStarGifts"

    count: int
    gifts: list[_root.TypeSavedStarGift]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    chat_notifications_enabled: bool | None = None
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.chat_notifications_enabled is not None:
            flags |= 2
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0x95F389B1, flags, self.count)
        if self.chat_notifications_enabled is not None:
            out += pack_I(BOOL_IDS[self.chat_notifications_enabled])
        write_objects(out, self.gifts)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeSavedStarGifts: TypeAlias = SavedStarGifts
"""``payments.SavedStarGifts``: https://core.telegram.org/type/payments.SavedStarGifts"""


class StarGiftWithdrawalUrl(TLObject):
    """The ordinary form of payments.StarGiftWithdrawalUrl.

    ``payments.starGiftWithdrawalUrl#84aa3a9c url:string = payments.StarGiftWithdrawalUrl``

    :param url: The address.

    https://core.telegram.org/constructor/payments.starGiftWithdrawalUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x84AA3A9C
    TL_NAME: ClassVar[str] = "payments.starGiftWithdrawalUrl"
    TL_TYPE: ClassVar[str] = "payments.StarGiftWithdrawalUrl"
    TL: ClassVar[str] = "payments.starGiftWithdrawalUrl#84aa3a9c url:string = payments.StarGiftWithdrawalUrl"

    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\x3a\xaa\x84"
        write_str(out, self.url)


TypeStarGiftWithdrawalUrl: TypeAlias = StarGiftWithdrawalUrl
"""``payments.StarGiftWithdrawalUrl``: https://core.telegram.org/type/payments.StarGiftWithdrawalUrl"""


class ResaleStarGifts(TLObject):
    """The ordinary form of payments.ResaleStarGifts.

    ``payments.resaleStarGifts#947a12df flags:# count:int gifts:Vector<StarGift> next_offset:flags.0?string attributes:flags.1?Vector<StarGiftAttribute> attributes_hash:flags.1?long chats:Vector<Chat> counters:flags.2?Vector<StarGiftAttributeCounter> users:Vector<User> = payments.ResaleStarGifts``

    :param count: How many there are in all.
    :param gifts: The gifts.
    :param next_offset: What to ask for the next page with.
    :param attributes: Further properties: file name, duration, size of the picture and so on.
    :param attributes_hash: The attributes hash.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param counters: The counters.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.resaleStarGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x947A12DF
    TL_NAME: ClassVar[str] = "payments.resaleStarGifts"
    TL_TYPE: ClassVar[str] = "payments.ResaleStarGifts"
    TL: ClassVar[str] = "payments.resaleStarGifts#947a12df flags:# count:int gifts:Vector<StarGift> next_offset:flags.0?string attributes:flags.1?Vector<StarGiftAttribute> attributes_hash:flags.1?long chats:Vector<Chat> counters:flags.2?Vector<StarGiftAttributeCounter> users:Vector<User> = payments.ResaleStarGifts"

    count: int
    gifts: list[_root.TypeStarGift]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None
    attributes: list[_root.TypeStarGiftAttribute] | None = None
    attributes_hash: int | None = None
    counters: list[_root.TypeStarGiftAttributeCounter] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        if self.attributes is not None or self.attributes_hash is not None:
            flags |= 2
        if self.counters is not None:
            flags |= 4
        out += pack_2Ii(0x947A12DF, flags, self.count)
        write_objects(out, self.gifts)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        if flags & 2:
            write_objects(out, self.attributes)
        if flags & 2:
            out += pack_q(self.attributes_hash)
        write_objects(out, self.chats)
        if self.counters is not None:
            write_objects(out, self.counters)
        write_objects(out, self.users)


TypeResaleStarGifts: TypeAlias = ResaleStarGifts
"""``payments.ResaleStarGifts``: https://core.telegram.org/type/payments.ResaleStarGifts"""


class StarGiftCollectionsNotModified(TLObject):
    """The form 'not modified' of payments.StarGiftCollections.

    ``payments.starGiftCollectionsNotModified#a0ba4f17 = payments.StarGiftCollections``

    https://core.telegram.org/constructor/payments.starGiftCollectionsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA0BA4F17
    TL_NAME: ClassVar[str] = "payments.starGiftCollectionsNotModified"
    TL_TYPE: ClassVar[str] = "payments.StarGiftCollections"
    TL: ClassVar[str] = "payments.starGiftCollectionsNotModified#a0ba4f17 = payments.StarGiftCollections"

    def write_to(self, out: bytearray) -> None:
        out += b"\x17\x4f\xba\xa0"


class StarGiftCollections(TLObject):
    """The ordinary form of payments.StarGiftCollections.

    ``payments.starGiftCollections#8a2932f3 collections:Vector<StarGiftCollection> = payments.StarGiftCollections``

    :param collections: The collections.

    https://core.telegram.org/constructor/payments.starGiftCollections
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8A2932F3
    TL_NAME: ClassVar[str] = "payments.starGiftCollections"
    TL_TYPE: ClassVar[str] = "payments.StarGiftCollections"
    TL: ClassVar[str] = "payments.starGiftCollections#8a2932f3 collections:Vector<StarGiftCollection> = payments.StarGiftCollections"

    collections: list[_root.TypeStarGiftCollection]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf3\x32\x29\x8a"
        write_objects(out, self.collections)


TypeStarGiftCollections: TypeAlias = StarGiftCollectionsNotModified | StarGiftCollections
"""``payments.StarGiftCollections``: https://core.telegram.org/type/payments.StarGiftCollections"""


class UniqueStarGiftValueInfo(TLObject):
    """The ordinary form of payments.UniqueStarGiftValueInfo.

    ``payments.uniqueStarGiftValueInfo#512fe446 flags:# last_sale_on_fragment:flags.1?true value_is_average:flags.6?true currency:string value:long initial_sale_date:int initial_sale_stars:long initial_sale_price:long last_sale_date:flags.0?int last_sale_price:flags.0?long floor_price:flags.2?long average_price:flags.3?long listed_count:flags.4?int fragment_listed_count:flags.5?int fragment_listed_url:flags.5?string = payments.UniqueStarGiftValueInfo``

    :param last_sale_on_fragment: Whether this applies: last sale on fragment.
    :param value_is_average: Whether this applies: value is average.
    :param currency: The currency, in three letters (XTR for stars).
    :param value: The value.
    :param initial_sale_date: The initial sale date, in Unix seconds.
    :param initial_sale_stars: The initial sale stars.
    :param initial_sale_price: The initial sale price.
    :param last_sale_date: The last sale date, in Unix seconds.
    :param last_sale_price: The last sale price.
    :param floor_price: The floor price.
    :param average_price: The average price.
    :param listed_count: How many there are: listed.
    :param fragment_listed_count: How many there are: fragment listed.
    :param fragment_listed_url: The fragment listed url.

    https://core.telegram.org/constructor/payments.uniqueStarGiftValueInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x512FE446
    TL_NAME: ClassVar[str] = "payments.uniqueStarGiftValueInfo"
    TL_TYPE: ClassVar[str] = "payments.UniqueStarGiftValueInfo"
    TL: ClassVar[str] = "payments.uniqueStarGiftValueInfo#512fe446 flags:# last_sale_on_fragment:flags.1?true value_is_average:flags.6?true currency:string value:long initial_sale_date:int initial_sale_stars:long initial_sale_price:long last_sale_date:flags.0?int last_sale_price:flags.0?long floor_price:flags.2?long average_price:flags.3?long listed_count:flags.4?int fragment_listed_count:flags.5?int fragment_listed_url:flags.5?string = payments.UniqueStarGiftValueInfo"

    currency: str
    value: int
    initial_sale_date: int
    initial_sale_stars: int
    initial_sale_price: int
    last_sale_on_fragment: bool = False
    value_is_average: bool = False
    last_sale_date: int | None = None
    last_sale_price: int | None = None
    floor_price: int | None = None
    average_price: int | None = None
    listed_count: int | None = None
    fragment_listed_count: int | None = None
    fragment_listed_url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.last_sale_on_fragment:
            flags |= 2
        if self.value_is_average:
            flags |= 0x40
        if self.last_sale_date is not None or self.last_sale_price is not None:
            flags |= 1
        if self.floor_price is not None:
            flags |= 4
        if self.average_price is not None:
            flags |= 8
        if self.listed_count is not None:
            flags |= 0x10
        if self.fragment_listed_count is not None or self.fragment_listed_url is not None:
            flags |= 0x20
        out += pack_2I(0x512FE446, flags)
        write_str(out, self.currency)
        out += pack_qi2q(self.value, self.initial_sale_date, self.initial_sale_stars, self.initial_sale_price)
        if flags & 1:
            out += pack_i(self.last_sale_date)
        if flags & 1:
            out += pack_q(self.last_sale_price)
        if self.floor_price is not None:
            out += pack_q(self.floor_price)
        if self.average_price is not None:
            out += pack_q(self.average_price)
        if self.listed_count is not None:
            out += pack_i(self.listed_count)
        if flags & 0x20:
            out += pack_i(self.fragment_listed_count)
        if flags & 0x20:
            write_str(out, self.fragment_listed_url)


TypeUniqueStarGiftValueInfo: TypeAlias = UniqueStarGiftValueInfo
"""``payments.UniqueStarGiftValueInfo``: https://core.telegram.org/type/payments.UniqueStarGiftValueInfo"""


class CheckCanSendGiftResultOk(TLObject):
    """The form 'ok' of payments.CheckCanSendGiftResult.

    ``payments.checkCanSendGiftResultOk#374fa7ad = payments.CheckCanSendGiftResult``

    https://core.telegram.org/constructor/payments.checkCanSendGiftResultOk
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x374FA7AD
    TL_NAME: ClassVar[str] = "payments.checkCanSendGiftResultOk"
    TL_TYPE: ClassVar[str] = "payments.CheckCanSendGiftResult"
    TL: ClassVar[str] = "payments.checkCanSendGiftResultOk#374fa7ad = payments.CheckCanSendGiftResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\xad\xa7\x4f\x37"


class CheckCanSendGiftResultFail(TLObject):
    """The form 'fail' of payments.CheckCanSendGiftResult.

    ``payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities = payments.CheckCanSendGiftResult``

    :param reason: The reason.

    https://core.telegram.org/constructor/payments.checkCanSendGiftResultFail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD5E58274
    TL_NAME: ClassVar[str] = "payments.checkCanSendGiftResultFail"
    TL_TYPE: ClassVar[str] = "payments.CheckCanSendGiftResult"
    TL: ClassVar[str] = "payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities = payments.CheckCanSendGiftResult"

    reason: _root.TypeTextWithEntities

    def write_to(self, out: bytearray) -> None:
        out += b"\x74\x82\xe5\xd5"
        self.reason.write_to(out)


TypeCheckCanSendGiftResult: TypeAlias = CheckCanSendGiftResultOk | CheckCanSendGiftResultFail
"""``payments.CheckCanSendGiftResult``: https://core.telegram.org/type/payments.CheckCanSendGiftResult"""


class StarGiftAuctionState(TLObject):
    """The ordinary form of payments.StarGiftAuctionState.

    ``payments.starGiftAuctionState#6b39f4ec gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState timeout:int users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionState``

    :param gift: The gift.
    :param state: The state.
    :param user_state: The user state.
    :param timeout: The timeout.
    :param users: The users that the rest of the object speaks of.
    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.starGiftAuctionState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6B39F4EC
    TL_NAME: ClassVar[str] = "payments.starGiftAuctionState"
    TL_TYPE: ClassVar[str] = "payments.StarGiftAuctionState"
    TL: ClassVar[str] = "payments.starGiftAuctionState#6b39f4ec gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState timeout:int users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionState"

    gift: _root.TypeStarGift
    state: _root.TypeStarGiftAuctionState
    user_state: _root.TypeStarGiftAuctionUserState
    timeout: int
    users: list[_root.TypeUser]
    chats: list[_root.TypeChat]

    def write_to(self, out: bytearray) -> None:
        out += b"\xec\xf4\x39\x6b"
        self.gift.write_to(out)
        self.state.write_to(out)
        self.user_state.write_to(out)
        out += pack_i(self.timeout)
        write_objects(out, self.users)
        write_objects(out, self.chats)


TypeStarGiftAuctionState: TypeAlias = StarGiftAuctionState
"""``payments.StarGiftAuctionState``: https://core.telegram.org/type/payments.StarGiftAuctionState"""


class StarGiftAuctionAcquiredGifts(TLObject):
    """The ordinary form of payments.StarGiftAuctionAcquiredGifts.

    ``payments.starGiftAuctionAcquiredGifts#7d5bd1f0 gifts:Vector<StarGiftAuctionAcquiredGift> users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionAcquiredGifts``

    :param gifts: The gifts.
    :param users: The users that the rest of the object speaks of.
    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.starGiftAuctionAcquiredGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D5BD1F0
    TL_NAME: ClassVar[str] = "payments.starGiftAuctionAcquiredGifts"
    TL_TYPE: ClassVar[str] = "payments.StarGiftAuctionAcquiredGifts"
    TL: ClassVar[str] = "payments.starGiftAuctionAcquiredGifts#7d5bd1f0 gifts:Vector<StarGiftAuctionAcquiredGift> users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionAcquiredGifts"

    gifts: list[_root.TypeStarGiftAuctionAcquiredGift]
    users: list[_root.TypeUser]
    chats: list[_root.TypeChat]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\xd1\x5b\x7d"
        write_objects(out, self.gifts)
        write_objects(out, self.users)
        write_objects(out, self.chats)


TypeStarGiftAuctionAcquiredGifts: TypeAlias = StarGiftAuctionAcquiredGifts
"""``payments.StarGiftAuctionAcquiredGifts``: https://core.telegram.org/type/payments.StarGiftAuctionAcquiredGifts"""


class StarGiftActiveAuctionsNotModified(TLObject):
    """The form 'not modified' of payments.StarGiftActiveAuctions.

    ``payments.starGiftActiveAuctionsNotModified#db33dad0 = payments.StarGiftActiveAuctions``

    https://core.telegram.org/constructor/payments.starGiftActiveAuctionsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB33DAD0
    TL_NAME: ClassVar[str] = "payments.starGiftActiveAuctionsNotModified"
    TL_TYPE: ClassVar[str] = "payments.StarGiftActiveAuctions"
    TL: ClassVar[str] = "payments.starGiftActiveAuctionsNotModified#db33dad0 = payments.StarGiftActiveAuctions"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd0\xda\x33\xdb"


class StarGiftActiveAuctions(TLObject):
    """The ordinary form of payments.StarGiftActiveAuctions.

    ``payments.starGiftActiveAuctions#aef6abbc auctions:Vector<StarGiftActiveAuctionState> users:Vector<User> chats:Vector<Chat> = payments.StarGiftActiveAuctions``

    :param auctions: The auctions.
    :param users: The users that the rest of the object speaks of.
    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/payments.starGiftActiveAuctions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAEF6ABBC
    TL_NAME: ClassVar[str] = "payments.starGiftActiveAuctions"
    TL_TYPE: ClassVar[str] = "payments.StarGiftActiveAuctions"
    TL: ClassVar[str] = "payments.starGiftActiveAuctions#aef6abbc auctions:Vector<StarGiftActiveAuctionState> users:Vector<User> chats:Vector<Chat> = payments.StarGiftActiveAuctions"

    auctions: list[_root.TypeStarGiftActiveAuctionState]
    users: list[_root.TypeUser]
    chats: list[_root.TypeChat]

    def write_to(self, out: bytearray) -> None:
        out += b"\xbc\xab\xf6\xae"
        write_objects(out, self.auctions)
        write_objects(out, self.users)
        write_objects(out, self.chats)


TypeStarGiftActiveAuctions: TypeAlias = StarGiftActiveAuctionsNotModified | StarGiftActiveAuctions
"""``payments.StarGiftActiveAuctions``: https://core.telegram.org/type/payments.StarGiftActiveAuctions"""


class StarGiftUpgradeAttributes(TLObject):
    """The ordinary form of payments.StarGiftUpgradeAttributes.

    ``payments.starGiftUpgradeAttributes#46c6e36f attributes:Vector<StarGiftAttribute> = payments.StarGiftUpgradeAttributes``

    :param attributes: Further properties: file name, duration, size of the picture and so on.

    https://core.telegram.org/constructor/payments.starGiftUpgradeAttributes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x46C6E36F
    TL_NAME: ClassVar[str] = "payments.starGiftUpgradeAttributes"
    TL_TYPE: ClassVar[str] = "payments.StarGiftUpgradeAttributes"
    TL: ClassVar[str] = "payments.starGiftUpgradeAttributes#46c6e36f attributes:Vector<StarGiftAttribute> = payments.StarGiftUpgradeAttributes"

    attributes: list[_root.TypeStarGiftAttribute]

    def write_to(self, out: bytearray) -> None:
        out += b"\x6f\xe3\xc6\x46"
        write_objects(out, self.attributes)


TypeStarGiftUpgradeAttributes: TypeAlias = StarGiftUpgradeAttributes
"""``payments.StarGiftUpgradeAttributes``: https://core.telegram.org/type/payments.StarGiftUpgradeAttributes"""


class GetPaymentForm(Function["TypePaymentForm"]):
    """Fetches payment form.

    ``payments.getPaymentForm#37148dbb flags:# invoice:InputInvoice theme_params:flags.0?DataJSON = payments.PaymentForm``

    :param invoice: The invoice.
    :param theme_params: The theme params.

    Result: ``payments.PaymentForm``.
    May be called by: users, bots, anybody before login, business connections.
    Errors: 406 API_GIFT_RESTRICTED_UPDATE_APP, 400 BOOST_PEER_INVALID, 403 BOT_ACCESS_FORBIDDEN, 400
        BOT_INVOICE_INVALID, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        GIFT_MONTHS_INVALID, 400 GIFT_STARS_INVALID, 400 INVOICE_INVALID, 400 MESSAGE_ID_INVALID, 400 MESSAGE_TOO_LONG,
        400 MONTH_INVALID, 400 MSG_ID_INVALID, 400 NO_PAYMENT_NEEDED, 400/403/404/406 PEER_ID_INVALID, 400
        PREMIUM_PURPOSE_INVALID, 400 SLUG_INVALID, 400 STARGIFT_ALREADY_CONVERTED, 400 STARGIFT_ALREADY_REFUNDED, 400
        STARGIFT_ALREADY_UPGRADED, 406 STARGIFT_EXPORT_IN_PROGRESS, 400 STARGIFT_INVALID, 400/406
        STARGIFT_MESSAGE_INVALID, 400 STARGIFT_NOT_FOUND, 400 STARGIFT_NOT_OWNER, 400 STARGIFT_NOT_UNIQUE, 400
        STARGIFT_OWNER_INVALID, 400 STARGIFT_PEER_INVALID, 400 STARGIFT_RESELL_CURRENCY_NOT_ALLOWED, 400
        STARGIFT_RESELL_TOO_EARLY_X, 400 STARGIFT_SLUG_INVALID, 400 STARGIFT_TRANSFER_TOO_EARLY_X, 400
        STARGIFT_UPGRADE_UNAVAILABLE, 400/406 STARS_FORM_AMOUNT_MISMATCH, 400 TO_ID_INVALID, 400 UNTIL_DATE_INVALID, 403
        USER_DISALLOWED_STARGIFTS.

    https://core.telegram.org/method/payments.getPaymentForm
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x37148DBB
    TL_NAME: ClassVar[str] = "payments.getPaymentForm"
    TL_TYPE: ClassVar[str] = "payments.PaymentForm"
    TL: ClassVar[str] = "payments.getPaymentForm#37148dbb flags:# invoice:InputInvoice theme_params:flags.0?DataJSON = payments.PaymentForm"

    invoice: _root.TypeInputInvoice
    theme_params: _root.TypeDataJSON | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.theme_params is not None:
            flags |= 1
        out += pack_2I(0x37148DBB, flags)
        self.invoice.write_to(out)
        if self.theme_params is not None:
            self.theme_params.write_to(out)


class GetPaymentReceipt(Function["TypePaymentReceipt"]):
    """Fetches payment receipt.

    ``payments.getPaymentReceipt#2478d1cc peer:InputPeer msg_id:int = payments.PaymentReceipt``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``payments.PaymentReceipt``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID.

    https://core.telegram.org/method/payments.getPaymentReceipt
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2478D1CC
    TL_NAME: ClassVar[str] = "payments.getPaymentReceipt"
    TL_TYPE: ClassVar[str] = "payments.PaymentReceipt"
    TL: ClassVar[str] = "payments.getPaymentReceipt#2478d1cc peer:InputPeer msg_id:int = payments.PaymentReceipt"

    peer: _root.TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xcc\xd1\x78\x24"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class ValidateRequestedInfo(Function["TypeValidatedRequestedInfo"]):
    """Checks requested info.

    ``payments.validateRequestedInfo#b6c8f12b flags:# save:flags.0?true invoice:InputInvoice info:PaymentRequestedInfo = payments.ValidatedRequestedInfo``

    :param save: Whether this applies: save.
    :param invoice: The invoice.
    :param info: The info.

    Result: ``payments.ValidatedRequestedInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/payments.validateRequestedInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6C8F12B
    TL_NAME: ClassVar[str] = "payments.validateRequestedInfo"
    TL_TYPE: ClassVar[str] = "payments.ValidatedRequestedInfo"
    TL: ClassVar[str] = "payments.validateRequestedInfo#b6c8f12b flags:# save:flags.0?true invoice:InputInvoice info:PaymentRequestedInfo = payments.ValidatedRequestedInfo"

    invoice: _root.TypeInputInvoice
    info: _root.TypePaymentRequestedInfo
    save: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.save:
            flags |= 1
        out += pack_2I(0xB6C8F12B, flags)
        self.invoice.write_to(out)
        self.info.write_to(out)


class SendPaymentForm(Function["TypePaymentResult"]):
    """Sends payment form.

    ``payments.sendPaymentForm#2d03522f flags:# form_id:long invoice:InputInvoice requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials tip_amount:flags.2?long = payments.PaymentResult``

    :param form_id: Id of the form.
    :param invoice: The invoice.
    :param requested_info_id: The requested info id.
    :param shipping_option_id: The shipping option id.
    :param credentials: The credentials.
    :param tip_amount: The tip amount.

    Result: ``payments.PaymentResult``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FORM_UNSUPPORTED, 400 INVOICE_INVALID, 400 MESSAGE_ID_INVALID, 400
        PAYMENT_CREDENTIALS_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 TMP_PASSWORD_INVALID.

    https://core.telegram.org/method/payments.sendPaymentForm
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2D03522F
    TL_NAME: ClassVar[str] = "payments.sendPaymentForm"
    TL_TYPE: ClassVar[str] = "payments.PaymentResult"
    TL: ClassVar[str] = "payments.sendPaymentForm#2d03522f flags:# form_id:long invoice:InputInvoice requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials tip_amount:flags.2?long = payments.PaymentResult"

    form_id: int
    invoice: _root.TypeInputInvoice
    credentials: _root.TypeInputPaymentCredentials
    requested_info_id: str | None = None
    shipping_option_id: str | None = None
    tip_amount: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.requested_info_id is not None:
            flags |= 1
        if self.shipping_option_id is not None:
            flags |= 2
        if self.tip_amount is not None:
            flags |= 4
        out += pack_2Iq(0x2D03522F, flags, self.form_id)
        self.invoice.write_to(out)
        if self.requested_info_id is not None:
            write_str(out, self.requested_info_id)
        if self.shipping_option_id is not None:
            write_str(out, self.shipping_option_id)
        self.credentials.write_to(out)
        if self.tip_amount is not None:
            out += pack_q(self.tip_amount)


class GetSavedInfo(Function["TypeSavedInfo"]):
    """Fetches saved info.

    ``payments.getSavedInfo#227d824b = payments.SavedInfo``

    Result: ``payments.SavedInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getSavedInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x227D824B
    TL_NAME: ClassVar[str] = "payments.getSavedInfo"
    TL_TYPE: ClassVar[str] = "payments.SavedInfo"
    TL: ClassVar[str] = "payments.getSavedInfo#227d824b = payments.SavedInfo"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4b\x82\x7d\x22"


class ClearSavedInfo(Function[bool]):
    """Clears saved info.

    ``payments.clearSavedInfo#d83d70c1 flags:# credentials:flags.0?true info:flags.1?true = Bool``

    :param credentials: Whether this applies: credentials.
    :param info: Whether this applies: info.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.clearSavedInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD83D70C1
    TL_NAME: ClassVar[str] = "payments.clearSavedInfo"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.clearSavedInfo#d83d70c1 flags:# credentials:flags.0?true info:flags.1?true = Bool"

    credentials: bool = False
    info: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.credentials:
            flags |= 1
        if self.info:
            flags |= 2
        out += pack_2I(0xD83D70C1, flags)


class GetBankCardData(Function["TypeBankCardData"]):
    """Fetches bank card data.

    ``payments.getBankCardData#2e79d779 number:string = payments.BankCardData``

    :param number: The number.

    Result: ``payments.BankCardData``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BANK_CARD_NUMBER_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getBankCardData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2E79D779
    TL_NAME: ClassVar[str] = "payments.getBankCardData"
    TL_TYPE: ClassVar[str] = "payments.BankCardData"
    TL: ClassVar[str] = "payments.getBankCardData#2e79d779 number:string = payments.BankCardData"

    number: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x79\xd7\x79\x2e"
        write_str(out, self.number)


class ExportInvoice(Function["TypeExportedInvoice"]):
    """Exports invoice.

    ``payments.exportInvoice#0f91b065 invoice_media:InputMedia = payments.ExportedInvoice``

    :param invoice_media: The invoice media.

    Result: ``payments.ExportedInvoice``.
    May be called by: bots, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CURRENCY_TOTAL_AMOUNT_INVALID, 400 INVOICE_PAYLOAD_INVALID, 400 MEDIA_INVALID, 400 PAYMENT_PROVIDER_INVALID, 400
        STARS_INVOICE_INVALID, 400 USER_BOT_REQUIRED, 400 WEBDOCUMENT_MIME_INVALID, 400 WEBDOCUMENT_URL_EMPTY.

    https://core.telegram.org/method/payments.exportInvoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0F91B065
    TL_NAME: ClassVar[str] = "payments.exportInvoice"
    TL_TYPE: ClassVar[str] = "payments.ExportedInvoice"
    TL: ClassVar[str] = "payments.exportInvoice#0f91b065 invoice_media:InputMedia = payments.ExportedInvoice"

    invoice_media: _root.TypeInputMedia

    def write_to(self, out: bytearray) -> None:
        out += b"\x65\xb0\x91\x0f"
        self.invoice_media.write_to(out)


class AssignAppStoreTransaction(Function["_root.TypeUpdates"]):
    """Assigns app store transaction.

    ``payments.assignAppStoreTransaction#80ed747d receipt:bytes purpose:InputStorePaymentPurpose = Updates``

    :param receipt: The receipt.
    :param purpose: The purpose.

    Result: ``Updates``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_PURPOSE_INVALID, 400 RECEIPT_EMPTY.

    https://core.telegram.org/method/payments.assignAppStoreTransaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x80ED747D
    TL_NAME: ClassVar[str] = "payments.assignAppStoreTransaction"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.assignAppStoreTransaction#80ed747d receipt:bytes purpose:InputStorePaymentPurpose = Updates"

    receipt: bytes
    purpose: _root.TypeInputStorePaymentPurpose

    def write_to(self, out: bytearray) -> None:
        out += b"\x7d\x74\xed\x80"
        write_bytes(out, self.receipt)
        self.purpose.write_to(out)


class AssignPlayMarketTransaction(Function["_root.TypeUpdates"]):
    """Assigns play market transaction.

    ``payments.assignPlayMarketTransaction#dffd50d3 receipt:DataJSON purpose:InputStorePaymentPurpose = Updates``

    :param receipt: The receipt.
    :param purpose: The purpose.

    Result: ``Updates``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DATA_JSON_INVALID.

    https://core.telegram.org/method/payments.assignPlayMarketTransaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDFFD50D3
    TL_NAME: ClassVar[str] = "payments.assignPlayMarketTransaction"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.assignPlayMarketTransaction#dffd50d3 receipt:DataJSON purpose:InputStorePaymentPurpose = Updates"

    receipt: _root.TypeDataJSON
    purpose: _root.TypeInputStorePaymentPurpose

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\x50\xfd\xdf"
        self.receipt.write_to(out)
        self.purpose.write_to(out)


class GetPremiumGiftCodeOptions(Function["list[_root.TypePremiumGiftCodeOption]"]):
    """Fetches premium gift code options.

    ``payments.getPremiumGiftCodeOptions#2757ba54 flags:# boost_peer:flags.0?InputPeer = Vector<PremiumGiftCodeOption>``

    :param boost_peer: The boost peer.

    Result: ``Vector<PremiumGiftCodeOption>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getPremiumGiftCodeOptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2757BA54
    TL_NAME: ClassVar[str] = "payments.getPremiumGiftCodeOptions"
    TL_TYPE: ClassVar[str] = "Vector<PremiumGiftCodeOption>"
    TL: ClassVar[str] = "payments.getPremiumGiftCodeOptions#2757ba54 flags:# boost_peer:flags.0?InputPeer = Vector<PremiumGiftCodeOption>"

    boost_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.boost_peer is not None:
            flags |= 1
        out += pack_2I(0x2757BA54, flags)
        if self.boost_peer is not None:
            self.boost_peer.write_to(out)


class CheckGiftCode(Function["TypeCheckedGiftCode"]):
    """Checks gift code.

    ``payments.checkGiftCode#8e51b4c1 slug:string = payments.CheckedGiftCode``

    :param slug: The last part of the link.

    Result: ``payments.CheckedGiftCode``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GIFT_SLUG_EXPIRED, 400
        GIFT_SLUG_INVALID.

    https://core.telegram.org/method/payments.checkGiftCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8E51B4C1
    TL_NAME: ClassVar[str] = "payments.checkGiftCode"
    TL_TYPE: ClassVar[str] = "payments.CheckedGiftCode"
    TL: ClassVar[str] = "payments.checkGiftCode#8e51b4c1 slug:string = payments.CheckedGiftCode"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xc1\xb4\x51\x8e"
        write_str(out, self.slug)


class ApplyGiftCode(Function["_root.TypeUpdates"]):
    """Applies gift code.

    ``payments.applyGiftCode#f6e26854 slug:string = Updates``

    :param slug: The last part of the link.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GIFT_SLUG_EXPIRED, 400
        GIFT_SLUG_INVALID, 420 PREMIUM_SUB_ACTIVE_UNTIL_X.

    https://core.telegram.org/method/payments.applyGiftCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF6E26854
    TL_NAME: ClassVar[str] = "payments.applyGiftCode"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.applyGiftCode#f6e26854 slug:string = Updates"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x54\x68\xe2\xf6"
        write_str(out, self.slug)


class GetGiveawayInfo(Function["TypeGiveawayInfo"]):
    """Fetches giveaway info.

    ``payments.getGiveawayInfo#f4239425 peer:InputPeer msg_id:int = payments.GiveawayInfo``

    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``payments.GiveawayInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getGiveawayInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF4239425
    TL_NAME: ClassVar[str] = "payments.getGiveawayInfo"
    TL_TYPE: ClassVar[str] = "payments.GiveawayInfo"
    TL: ClassVar[str] = "payments.getGiveawayInfo#f4239425 peer:InputPeer msg_id:int = payments.GiveawayInfo"

    peer: _root.TypeInputPeer
    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x25\x94\x23\xf4"
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


class LaunchPrepaidGiveaway(Function["_root.TypeUpdates"]):
    """Launches prepaid giveaway.

    ``payments.launchPrepaidGiveaway#5ff58f20 peer:InputPeer giveaway_id:long purpose:InputStorePaymentPurpose = Updates``

    :param peer: The chat, user or channel it concerns.
    :param giveaway_id: Id of the giveaway.
    :param purpose: The purpose.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.launchPrepaidGiveaway
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5FF58F20
    TL_NAME: ClassVar[str] = "payments.launchPrepaidGiveaway"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.launchPrepaidGiveaway#5ff58f20 peer:InputPeer giveaway_id:long purpose:InputStorePaymentPurpose = Updates"

    peer: _root.TypeInputPeer
    giveaway_id: int
    purpose: _root.TypeInputStorePaymentPurpose

    def write_to(self, out: bytearray) -> None:
        out += b"\x20\x8f\xf5\x5f"
        self.peer.write_to(out)
        out += pack_q(self.giveaway_id)
        self.purpose.write_to(out)


class GetStarsTopupOptions(Function["list[_root.TypeStarsTopupOption]"]):
    """Fetches stars topup options.

    ``payments.getStarsTopupOptions#c00ec7d3 = Vector<StarsTopupOption>``

    Result: ``Vector<StarsTopupOption>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getStarsTopupOptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC00EC7D3
    TL_NAME: ClassVar[str] = "payments.getStarsTopupOptions"
    TL_TYPE: ClassVar[str] = "Vector<StarsTopupOption>"
    TL: ClassVar[str] = "payments.getStarsTopupOptions#c00ec7d3 = Vector<StarsTopupOption>"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd3\xc7\x0e\xc0"


class GetStarsStatus(Function["TypeStarsStatus"]):
    """Fetches stars status.

    ``payments.getStarsStatus#4ea9b3bf flags:# ton:flags.0?true peer:InputPeer = payments.StarsStatus``

    :param ton: Whether this applies: ton.
    :param peer: The chat, user or channel it concerns.

    Result: ``payments.StarsStatus``.
    May be called by: users, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 403 BOT_ACCESS_FORBIDDEN, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getStarsStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4EA9B3BF
    TL_NAME: ClassVar[str] = "payments.getStarsStatus"
    TL_TYPE: ClassVar[str] = "payments.StarsStatus"
    TL: ClassVar[str] = "payments.getStarsStatus#4ea9b3bf flags:# ton:flags.0?true peer:InputPeer = payments.StarsStatus"

    peer: _root.TypeInputPeer
    ton: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ton:
            flags |= 1
        out += pack_2I(0x4EA9B3BF, flags)
        self.peer.write_to(out)


class GetStarsTransactions(Function["TypeStarsStatus"]):
    """Fetches stars transactions.

    ``payments.getStarsTransactions#69da4557 flags:# inbound:flags.0?true outbound:flags.1?true ascending:flags.2?true ton:flags.4?true subscription_id:flags.3?string peer:InputPeer offset:string limit:int = payments.StarsStatus``

    :param inbound: Whether this applies: inbound.
    :param outbound: Whether this applies: outbound.
    :param ascending: Whether this applies: ascending.
    :param ton: Whether this applies: ton.
    :param subscription_id: The subscription id.
    :param peer: The chat, user or channel it concerns.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``payments.StarsStatus``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403/404/406
        PEER_ID_INVALID, 400 SUBSCRIPTION_ID_INVALID.

    https://core.telegram.org/method/payments.getStarsTransactions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69DA4557
    TL_NAME: ClassVar[str] = "payments.getStarsTransactions"
    TL_TYPE: ClassVar[str] = "payments.StarsStatus"
    TL: ClassVar[str] = "payments.getStarsTransactions#69da4557 flags:# inbound:flags.0?true outbound:flags.1?true ascending:flags.2?true ton:flags.4?true subscription_id:flags.3?string peer:InputPeer offset:string limit:int = payments.StarsStatus"

    peer: _root.TypeInputPeer
    offset: str
    limit: int
    inbound: bool = False
    outbound: bool = False
    ascending: bool = False
    ton: bool = False
    subscription_id: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inbound:
            flags |= 1
        if self.outbound:
            flags |= 2
        if self.ascending:
            flags |= 4
        if self.ton:
            flags |= 0x10
        if self.subscription_id is not None:
            flags |= 8
        out += pack_2I(0x69DA4557, flags)
        if self.subscription_id is not None:
            write_str(out, self.subscription_id)
        self.peer.write_to(out)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class SendStarsForm(Function["TypePaymentResult"]):
    """Sends stars form.

    ``payments.sendStarsForm#7998c914 form_id:long invoice:InputInvoice = payments.PaymentResult``

    :param form_id: Id of the form.
    :param invoice: The invoice.

    Result: ``payments.PaymentResult``.
    May be called by: users, bots, business connections.
    Errors: 406 API_GIFT_RESTRICTED_UPDATE_APP, 401 AUTH_KEY_UNREGISTERED, 400 BALANCE_TOO_LOW, 403
        BOT_ACCESS_FORBIDDEN, 400 BOT_INVOICE_INVALID, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 FORM_EXPIRED, 400 FORM_ID_EMPTY, 400 FORM_SUBMIT_DUPLICATE, 400
        FORM_UNSUPPORTED, 400 GIFT_STARS_INVALID, 400 MEDIA_ALREADY_PAID, 400 MONTH_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400/406 PRECHECKOUT_FAILED, 400 PURPOSE_INVALID, 400 STARGIFT_ALREADY_UPGRADED, 400
        STARGIFT_NOT_FOUND, 400 STARGIFT_OWNER_INVALID, 400 STARGIFT_SLUG_INVALID, 400/406 STARGIFT_USAGE_LIMITED, 400
        STARGIFT_USER_USAGE_LIMITED, 400/406 STARS_FORM_AMOUNT_MISMATCH, 400 TO_ID_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/payments.sendStarsForm
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7998C914
    TL_NAME: ClassVar[str] = "payments.sendStarsForm"
    TL_TYPE: ClassVar[str] = "payments.PaymentResult"
    TL: ClassVar[str] = "payments.sendStarsForm#7998c914 form_id:long invoice:InputInvoice = payments.PaymentResult"

    form_id: int
    invoice: _root.TypeInputInvoice

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x7998C914, self.form_id)
        self.invoice.write_to(out)


class RefundStarsCharge(Function["_root.TypeUpdates"]):
    """Pays back stars charge.

    ``payments.refundStarsCharge#25ae8f4a user_id:InputUser charge_id:string = Updates``

    :param user_id: Id of the user.
    :param charge_id: The charge id.

    Result: ``Updates``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHARGE_ALREADY_REFUNDED, 400
        CHARGE_ID_EMPTY, 400 USER_BOT_REQUIRED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/payments.refundStarsCharge
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x25AE8F4A
    TL_NAME: ClassVar[str] = "payments.refundStarsCharge"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.refundStarsCharge#25ae8f4a user_id:InputUser charge_id:string = Updates"

    user_id: _root.TypeInputUser
    charge_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\x8f\xae\x25"
        self.user_id.write_to(out)
        write_str(out, self.charge_id)


class GetStarsRevenueStats(Function["TypeStarsRevenueStats"]):
    """Fetches stars revenue stats.

    ``payments.getStarsRevenueStats#d91ffad6 flags:# dark:flags.0?true ton:flags.1?true peer:InputPeer = payments.StarsRevenueStats``

    :param dark: Whether this applies: dark.
    :param ton: Whether this applies: ton.
    :param peer: The chat, user or channel it concerns.

    Result: ``payments.StarsRevenueStats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getStarsRevenueStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD91FFAD6
    TL_NAME: ClassVar[str] = "payments.getStarsRevenueStats"
    TL_TYPE: ClassVar[str] = "payments.StarsRevenueStats"
    TL: ClassVar[str] = "payments.getStarsRevenueStats#d91ffad6 flags:# dark:flags.0?true ton:flags.1?true peer:InputPeer = payments.StarsRevenueStats"

    peer: _root.TypeInputPeer
    dark: bool = False
    ton: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        if self.ton:
            flags |= 2
        out += pack_2I(0xD91FFAD6, flags)
        self.peer.write_to(out)


class GetStarsRevenueWithdrawalUrl(Function["TypeStarsRevenueWithdrawalUrl"]):
    """Fetches stars revenue withdrawal url.

    ``payments.getStarsRevenueWithdrawalUrl#2433dc92 flags:# ton:flags.0?true peer:InputPeer amount:flags.1?long password:InputCheckPasswordSRP = payments.StarsRevenueWithdrawalUrl``

    :param ton: Whether this applies: ton.
    :param peer: The chat, user or channel it concerns.
    :param amount: The amount, in the smallest unit of the currency.
    :param password: The proof of the two-step password, computed over SRP.

    Result: ``payments.StarsRevenueWithdrawalUrl``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PASSWORD_HASH_INVALID, 400
        PASSWORD_MISSING, 400 PASSWORD_TOO_FRESH_X, 400 SESSION_TOO_FRESH_X.

    https://core.telegram.org/method/payments.getStarsRevenueWithdrawalUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2433DC92
    TL_NAME: ClassVar[str] = "payments.getStarsRevenueWithdrawalUrl"
    TL_TYPE: ClassVar[str] = "payments.StarsRevenueWithdrawalUrl"
    TL: ClassVar[str] = "payments.getStarsRevenueWithdrawalUrl#2433dc92 flags:# ton:flags.0?true peer:InputPeer amount:flags.1?long password:InputCheckPasswordSRP = payments.StarsRevenueWithdrawalUrl"

    peer: _root.TypeInputPeer
    password: _root.TypeInputCheckPasswordSRP
    ton: bool = False
    amount: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ton:
            flags |= 1
        if self.amount is not None:
            flags |= 2
        out += pack_2I(0x2433DC92, flags)
        self.peer.write_to(out)
        if self.amount is not None:
            out += pack_q(self.amount)
        self.password.write_to(out)


class GetStarsRevenueAdsAccountUrl(Function["TypeStarsRevenueAdsAccountUrl"]):
    """Fetches stars revenue ads account url.

    ``payments.getStarsRevenueAdsAccountUrl#d1d7efc5 peer:InputPeer = payments.StarsRevenueAdsAccountUrl``

    :param peer: The chat, user or channel it concerns.

    Result: ``payments.StarsRevenueAdsAccountUrl``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_WRITE_FORBIDDEN,
        400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getStarsRevenueAdsAccountUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1D7EFC5
    TL_NAME: ClassVar[str] = "payments.getStarsRevenueAdsAccountUrl"
    TL_TYPE: ClassVar[str] = "payments.StarsRevenueAdsAccountUrl"
    TL: ClassVar[str] = "payments.getStarsRevenueAdsAccountUrl#d1d7efc5 peer:InputPeer = payments.StarsRevenueAdsAccountUrl"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xc5\xef\xd7\xd1"
        self.peer.write_to(out)


class GetStarsTransactionsByID(Function["TypeStarsStatus"]):
    """Fetches stars transactions by id.

    ``payments.getStarsTransactionsByID#2dca16b8 flags:# ton:flags.0?true peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus``

    :param ton: Whether this applies: ton.
    :param peer: The chat, user or channel it concerns.
    :param id: Which ones.

    Result: ``payments.StarsStatus``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        TRANSACTION_ID_INVALID.

    https://core.telegram.org/method/payments.getStarsTransactionsByID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2DCA16B8
    TL_NAME: ClassVar[str] = "payments.getStarsTransactionsByID"
    TL_TYPE: ClassVar[str] = "payments.StarsStatus"
    TL: ClassVar[str] = "payments.getStarsTransactionsByID#2dca16b8 flags:# ton:flags.0?true peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus"

    peer: _root.TypeInputPeer
    id: list[_root.TypeInputStarsTransaction]
    ton: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.ton:
            flags |= 1
        out += pack_2I(0x2DCA16B8, flags)
        self.peer.write_to(out)
        write_objects(out, self.id)


class GetStarsGiftOptions(Function["list[_root.TypeStarsGiftOption]"]):
    """Fetches stars gift options.

    ``payments.getStarsGiftOptions#d3c96bc8 flags:# user_id:flags.0?InputUser = Vector<StarsGiftOption>``

    :param user_id: Id of the user.

    Result: ``Vector<StarsGiftOption>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_USER_DEACTIVATED, 400
        USER_GIFT_UNAVAILABLE, 400 USER_ID_INVALID.

    https://core.telegram.org/method/payments.getStarsGiftOptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD3C96BC8
    TL_NAME: ClassVar[str] = "payments.getStarsGiftOptions"
    TL_TYPE: ClassVar[str] = "Vector<StarsGiftOption>"
    TL: ClassVar[str] = "payments.getStarsGiftOptions#d3c96bc8 flags:# user_id:flags.0?InputUser = Vector<StarsGiftOption>"

    user_id: _root.TypeInputUser | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.user_id is not None:
            flags |= 1
        out += pack_2I(0xD3C96BC8, flags)
        if self.user_id is not None:
            self.user_id.write_to(out)


class GetStarsSubscriptions(Function["TypeStarsStatus"]):
    """Fetches stars subscriptions.

    ``payments.getStarsSubscriptions#032512c5 flags:# missing_balance:flags.0?true peer:InputPeer offset:string = payments.StarsStatus``

    :param missing_balance: Whether this applies: missing balance.
    :param peer: The chat, user or channel it concerns.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    Result: ``payments.StarsStatus``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getStarsSubscriptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x032512C5
    TL_NAME: ClassVar[str] = "payments.getStarsSubscriptions"
    TL_TYPE: ClassVar[str] = "payments.StarsStatus"
    TL: ClassVar[str] = "payments.getStarsSubscriptions#032512c5 flags:# missing_balance:flags.0?true peer:InputPeer offset:string = payments.StarsStatus"

    peer: _root.TypeInputPeer
    offset: str
    missing_balance: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.missing_balance:
            flags |= 1
        out += pack_2I(0x032512C5, flags)
        self.peer.write_to(out)
        write_str(out, self.offset)


class ChangeStarsSubscription(Function[bool]):
    """Changes stars subscription.

    ``payments.changeStarsSubscription#c7770878 flags:# peer:InputPeer subscription_id:string canceled:flags.0?Bool = Bool``

    :param peer: The chat, user or channel it concerns.
    :param subscription_id: The subscription id.
    :param canceled: Whether this applies: canceled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.changeStarsSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC7770878
    TL_NAME: ClassVar[str] = "payments.changeStarsSubscription"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.changeStarsSubscription#c7770878 flags:# peer:InputPeer subscription_id:string canceled:flags.0?Bool = Bool"

    peer: _root.TypeInputPeer
    subscription_id: str
    canceled: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.canceled is not None:
            flags |= 1
        out += pack_2I(0xC7770878, flags)
        self.peer.write_to(out)
        write_str(out, self.subscription_id)
        if self.canceled is not None:
            out += pack_I(BOOL_IDS[self.canceled])


class FulfillStarsSubscription(Function[bool]):
    """Calls 'fulfill stars subscription'.

    ``payments.fulfillStarsSubscription#cc5bebb3 peer:InputPeer subscription_id:string = Bool``

    :param peer: The chat, user or channel it concerns.
    :param subscription_id: The subscription id.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.fulfillStarsSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC5BEBB3
    TL_NAME: ClassVar[str] = "payments.fulfillStarsSubscription"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.fulfillStarsSubscription#cc5bebb3 peer:InputPeer subscription_id:string = Bool"

    peer: _root.TypeInputPeer
    subscription_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb3\xeb\x5b\xcc"
        self.peer.write_to(out)
        write_str(out, self.subscription_id)


class GetStarsGiveawayOptions(Function["list[_root.TypeStarsGiveawayOption]"]):
    """Fetches stars giveaway options.

    ``payments.getStarsGiveawayOptions#bd1efd3e = Vector<StarsGiveawayOption>``

    Result: ``Vector<StarsGiveawayOption>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getStarsGiveawayOptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD1EFD3E
    TL_NAME: ClassVar[str] = "payments.getStarsGiveawayOptions"
    TL_TYPE: ClassVar[str] = "Vector<StarsGiveawayOption>"
    TL: ClassVar[str] = "payments.getStarsGiveawayOptions#bd1efd3e = Vector<StarsGiveawayOption>"

    def write_to(self, out: bytearray) -> None:
        out += b"\x3e\xfd\x1e\xbd"


class GetStarGifts(Function["TypeStarGifts"]):
    """Fetches star gifts.

    ``payments.getStarGifts#c4563590 hash:int = payments.StarGifts``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``payments.StarGifts``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getStarGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4563590
    TL_NAME: ClassVar[str] = "payments.getStarGifts"
    TL_TYPE: ClassVar[str] = "payments.StarGifts"
    TL: ClassVar[str] = "payments.getStarGifts#c4563590 hash:int = payments.StarGifts"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC4563590, self.hash)


class SaveStarGift(Function[bool]):
    """Saves star gift.

    ``payments.saveStarGift#2a2a697c flags:# unsave:flags.0?true stargift:InputSavedStarGift = Bool``

    :param unsave: Whether this applies: unsave.
    :param stargift: The stargift.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID, 400 SAVED_ID_EMPTY,
        400 STARGIFT_OBJECT_INVALID, 400 STARGIFT_OWNER_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/payments.saveStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2A2A697C
    TL_NAME: ClassVar[str] = "payments.saveStarGift"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.saveStarGift#2a2a697c flags:# unsave:flags.0?true stargift:InputSavedStarGift = Bool"

    stargift: _root.TypeInputSavedStarGift
    unsave: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unsave:
            flags |= 1
        out += pack_2I(0x2A2A697C, flags)
        self.stargift.write_to(out)


class ConvertStarGift(Function[bool]):
    """Converts star gift.

    ``payments.convertStarGift#74bf076b stargift:InputSavedStarGift = Bool``

    :param stargift: The stargift.

    Result: ``Bool``.
    May be called by: users, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        MESSAGE_ID_INVALID, 400 SAVED_ID_EMPTY, 400 STARGIFT_PEER_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/payments.convertStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x74BF076B
    TL_NAME: ClassVar[str] = "payments.convertStarGift"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.convertStarGift#74bf076b stargift:InputSavedStarGift = Bool"

    stargift: _root.TypeInputSavedStarGift

    def write_to(self, out: bytearray) -> None:
        out += b"\x6b\x07\xbf\x74"
        self.stargift.write_to(out)


class BotCancelStarsSubscription(Function[bool]):
    """Calls 'bot cancel stars subscription'.

    ``payments.botCancelStarsSubscription#6dfa0622 flags:# restore:flags.0?true user_id:InputUser charge_id:string = Bool``

    :param restore: Whether this applies: restore.
    :param user_id: Id of the user.
    :param charge_id: The charge id.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHARGE_ID_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/payments.botCancelStarsSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6DFA0622
    TL_NAME: ClassVar[str] = "payments.botCancelStarsSubscription"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.botCancelStarsSubscription#6dfa0622 flags:# restore:flags.0?true user_id:InputUser charge_id:string = Bool"

    user_id: _root.TypeInputUser
    charge_id: str
    restore: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.restore:
            flags |= 1
        out += pack_2I(0x6DFA0622, flags)
        self.user_id.write_to(out)
        write_str(out, self.charge_id)


class GetConnectedStarRefBots(Function["TypeConnectedStarRefBots"]):
    """Fetches connected star ref bots.

    ``payments.getConnectedStarRefBots#5869a553 flags:# peer:InputPeer offset_date:flags.2?int offset_link:flags.2?string limit:int = payments.ConnectedStarRefBots``

    :param peer: The chat, user or channel it concerns.
    :param offset_date: Begin with entries before this time, in Unix seconds; 0 for the newest.
    :param offset_link: The offset link.
    :param limit: How many to answer at most.

    Result: ``payments.ConnectedStarRefBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getConnectedStarRefBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5869A553
    TL_NAME: ClassVar[str] = "payments.getConnectedStarRefBots"
    TL_TYPE: ClassVar[str] = "payments.ConnectedStarRefBots"
    TL: ClassVar[str] = "payments.getConnectedStarRefBots#5869a553 flags:# peer:InputPeer offset_date:flags.2?int offset_link:flags.2?string limit:int = payments.ConnectedStarRefBots"

    peer: _root.TypeInputPeer
    limit: int
    offset_date: int | None = None
    offset_link: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.offset_date is not None or self.offset_link is not None:
            flags |= 4
        out += pack_2I(0x5869A553, flags)
        self.peer.write_to(out)
        if flags & 4:
            out += pack_i(self.offset_date)
        if flags & 4:
            write_str(out, self.offset_link)
        out += pack_i(self.limit)


class GetConnectedStarRefBot(Function["TypeConnectedStarRefBots"]):
    """Fetches connected star ref bot.

    ``payments.getConnectedStarRefBot#b7d998f0 peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots``

    :param peer: The chat, user or channel it concerns.
    :param bot: The bot.

    Result: ``payments.ConnectedStarRefBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getConnectedStarRefBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB7D998F0
    TL_NAME: ClassVar[str] = "payments.getConnectedStarRefBot"
    TL_TYPE: ClassVar[str] = "payments.ConnectedStarRefBots"
    TL: ClassVar[str] = "payments.getConnectedStarRefBot#b7d998f0 peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots"

    peer: _root.TypeInputPeer
    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\x98\xd9\xb7"
        self.peer.write_to(out)
        self.bot.write_to(out)


class GetSuggestedStarRefBots(Function["TypeSuggestedStarRefBots"]):
    """Fetches suggested star ref bots.

    ``payments.getSuggestedStarRefBots#0d6b48f7 flags:# order_by_revenue:flags.0?true order_by_date:flags.1?true peer:InputPeer offset:string limit:int = payments.SuggestedStarRefBots``

    :param order_by_revenue: Whether this applies: order by revenue.
    :param order_by_date: Whether this applies: order by date.
    :param peer: The chat, user or channel it concerns.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``payments.SuggestedStarRefBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getSuggestedStarRefBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0D6B48F7
    TL_NAME: ClassVar[str] = "payments.getSuggestedStarRefBots"
    TL_TYPE: ClassVar[str] = "payments.SuggestedStarRefBots"
    TL: ClassVar[str] = "payments.getSuggestedStarRefBots#0d6b48f7 flags:# order_by_revenue:flags.0?true order_by_date:flags.1?true peer:InputPeer offset:string limit:int = payments.SuggestedStarRefBots"

    peer: _root.TypeInputPeer
    offset: str
    limit: int
    order_by_revenue: bool = False
    order_by_date: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.order_by_revenue:
            flags |= 1
        if self.order_by_date:
            flags |= 2
        out += pack_2I(0x0D6B48F7, flags)
        self.peer.write_to(out)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class ConnectStarRefBot(Function["TypeConnectedStarRefBots"]):
    """Calls 'connect star ref bot'.

    ``payments.connectStarRefBot#7ed5348a peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots``

    :param peer: The chat, user or channel it concerns.
    :param bot: The bot.

    Result: ``payments.ConnectedStarRefBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.connectStarRefBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7ED5348A
    TL_NAME: ClassVar[str] = "payments.connectStarRefBot"
    TL_TYPE: ClassVar[str] = "payments.ConnectedStarRefBots"
    TL: ClassVar[str] = "payments.connectStarRefBot#7ed5348a peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots"

    peer: _root.TypeInputPeer
    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x8a\x34\xd5\x7e"
        self.peer.write_to(out)
        self.bot.write_to(out)


class EditConnectedStarRefBot(Function["TypeConnectedStarRefBots"]):
    """Changes connected star ref bot.

    ``payments.editConnectedStarRefBot#e4fca4a3 flags:# revoked:flags.0?true peer:InputPeer link:string = payments.ConnectedStarRefBots``

    :param revoked: Whether this applies: revoked.
    :param peer: The chat, user or channel it concerns.
    :param link: The link.

    Result: ``payments.ConnectedStarRefBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARREF_HASH_REVOKED.

    https://core.telegram.org/method/payments.editConnectedStarRefBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE4FCA4A3
    TL_NAME: ClassVar[str] = "payments.editConnectedStarRefBot"
    TL_TYPE: ClassVar[str] = "payments.ConnectedStarRefBots"
    TL: ClassVar[str] = "payments.editConnectedStarRefBot#e4fca4a3 flags:# revoked:flags.0?true peer:InputPeer link:string = payments.ConnectedStarRefBots"

    peer: _root.TypeInputPeer
    link: str
    revoked: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoked:
            flags |= 1
        out += pack_2I(0xE4FCA4A3, flags)
        self.peer.write_to(out)
        write_str(out, self.link)


class GetStarGiftUpgradePreview(Function["TypeStarGiftUpgradePreview"]):
    """Fetches star gift upgrade preview.

    ``payments.getStarGiftUpgradePreview#9c9abcb1 gift_id:long = payments.StarGiftUpgradePreview``

    :param gift_id: Id of the gift.

    Result: ``payments.StarGiftUpgradePreview``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_INVALID, 400
        STARGIFT_UPGRADE_UNAVAILABLE.

    https://core.telegram.org/method/payments.getStarGiftUpgradePreview
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9C9ABCB1
    TL_NAME: ClassVar[str] = "payments.getStarGiftUpgradePreview"
    TL_TYPE: ClassVar[str] = "payments.StarGiftUpgradePreview"
    TL: ClassVar[str] = "payments.getStarGiftUpgradePreview#9c9abcb1 gift_id:long = payments.StarGiftUpgradePreview"

    gift_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x9C9ABCB1, self.gift_id)


class UpgradeStarGift(Function["_root.TypeUpdates"]):
    """Upgrades star gift.

    ``payments.upgradeStarGift#aed6e4f5 flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = Updates``

    :param keep_original_details: Whether this applies: keep original details.
    :param stargift: The stargift.

    Result: ``Updates``.
    May be called by: users, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        MESSAGE_ID_INVALID, 400 PAYMENT_REQUIRED, 400 SAVED_ID_EMPTY, 400 STARGIFT_ALREADY_CONVERTED, 400
        STARGIFT_ALREADY_UPGRADED, 400 STARGIFT_UPGRADE_UNAVAILABLE.

    https://core.telegram.org/method/payments.upgradeStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAED6E4F5
    TL_NAME: ClassVar[str] = "payments.upgradeStarGift"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.upgradeStarGift#aed6e4f5 flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = Updates"

    stargift: _root.TypeInputSavedStarGift
    keep_original_details: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.keep_original_details:
            flags |= 1
        out += pack_2I(0xAED6E4F5, flags)
        self.stargift.write_to(out)


class TransferStarGift(Function["_root.TypeUpdates"]):
    """Hands over star gift.

    ``payments.transferStarGift#7f18176a stargift:InputSavedStarGift to_id:InputPeer = Updates``

    :param stargift: The stargift.
    :param to_id: The to id.

    Result: ``Updates``.
    May be called by: users, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        MESSAGE_ID_INVALID, 400 PAYMENT_REQUIRED, 400/403/404/406 PEER_ID_INVALID, 400 SAVED_ID_EMPTY, 400
        STARGIFT_NOT_FOUND, 400 STARGIFT_NOT_OWNER, 400 STARGIFT_NOT_UNIQUE, 400 STARGIFT_OWNER_INVALID, 400
        STARGIFT_PEER_INVALID, 400 STARGIFT_TRANSFER_TOO_EARLY_X.

    https://core.telegram.org/method/payments.transferStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F18176A
    TL_NAME: ClassVar[str] = "payments.transferStarGift"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.transferStarGift#7f18176a stargift:InputSavedStarGift to_id:InputPeer = Updates"

    stargift: _root.TypeInputSavedStarGift
    to_id: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x6a\x17\x18\x7f"
        self.stargift.write_to(out)
        self.to_id.write_to(out)


class GetUniqueStarGift(Function["TypeUniqueStarGift"]):
    """Fetches unique star gift.

    ``payments.getUniqueStarGift#a1974d72 slug:string = payments.UniqueStarGift``

    :param slug: The last part of the link.

    Result: ``payments.UniqueStarGift``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_SLUG_INVALID.

    https://core.telegram.org/method/payments.getUniqueStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA1974D72
    TL_NAME: ClassVar[str] = "payments.getUniqueStarGift"
    TL_TYPE: ClassVar[str] = "payments.UniqueStarGift"
    TL: ClassVar[str] = "payments.getUniqueStarGift#a1974d72 slug:string = payments.UniqueStarGift"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x72\x4d\x97\xa1"
        write_str(out, self.slug)


class GetSavedStarGifts(Function["TypeSavedStarGifts"]):
    """Fetches saved star gifts.

    ``payments.getSavedStarGifts#a319e569 flags:# exclude_unsaved:flags.0?true exclude_saved:flags.1?true exclude_unlimited:flags.2?true exclude_unique:flags.4?true sort_by_value:flags.5?true exclude_upgradable:flags.7?true exclude_unupgradable:flags.8?true peer_color_available:flags.9?true exclude_hosted:flags.10?true peer:InputPeer collection_id:flags.6?int offset:string limit:int = payments.SavedStarGifts``

    :param exclude_unsaved: Whether this applies: exclude unsaved.
    :param exclude_saved: Whether this applies: exclude saved.
    :param exclude_unlimited: Whether this applies: exclude unlimited.
    :param exclude_unique: Whether this applies: exclude unique.
    :param sort_by_value: Whether this applies: sort by value.
    :param exclude_upgradable: Whether this applies: exclude upgradable.
    :param exclude_unupgradable: Whether this applies: exclude unupgradable.
    :param peer_color_available: Whether this applies: peer color available.
    :param exclude_hosted: Whether this applies: exclude hosted.
    :param peer: The chat, user or channel it concerns.
    :param collection_id: Id of the collection.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``payments.SavedStarGifts``.
    May be called by: users, bots, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        COLLECTION_ID_INVALID, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getSavedStarGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA319E569
    TL_NAME: ClassVar[str] = "payments.getSavedStarGifts"
    TL_TYPE: ClassVar[str] = "payments.SavedStarGifts"
    TL: ClassVar[str] = "payments.getSavedStarGifts#a319e569 flags:# exclude_unsaved:flags.0?true exclude_saved:flags.1?true exclude_unlimited:flags.2?true exclude_unique:flags.4?true sort_by_value:flags.5?true exclude_upgradable:flags.7?true exclude_unupgradable:flags.8?true peer_color_available:flags.9?true exclude_hosted:flags.10?true peer:InputPeer collection_id:flags.6?int offset:string limit:int = payments.SavedStarGifts"

    peer: _root.TypeInputPeer
    offset: str
    limit: int
    exclude_unsaved: bool = False
    exclude_saved: bool = False
    exclude_unlimited: bool = False
    exclude_unique: bool = False
    sort_by_value: bool = False
    exclude_upgradable: bool = False
    exclude_unupgradable: bool = False
    peer_color_available: bool = False
    exclude_hosted: bool = False
    collection_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.exclude_unsaved:
            flags |= 1
        if self.exclude_saved:
            flags |= 2
        if self.exclude_unlimited:
            flags |= 4
        if self.exclude_unique:
            flags |= 0x10
        if self.sort_by_value:
            flags |= 0x20
        if self.exclude_upgradable:
            flags |= 0x80
        if self.exclude_unupgradable:
            flags |= 0x100
        if self.peer_color_available:
            flags |= 0x200
        if self.exclude_hosted:
            flags |= 0x400
        if self.collection_id is not None:
            flags |= 0x40
        out += pack_2I(0xA319E569, flags)
        self.peer.write_to(out)
        if self.collection_id is not None:
            out += pack_i(self.collection_id)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class GetSavedStarGift(Function["TypeSavedStarGifts"]):
    """Fetches saved star gift.

    ``payments.getSavedStarGift#b455a106 stargift:Vector<InputSavedStarGift> = payments.SavedStarGifts``

    :param stargift: The stargift.

    Result: ``payments.SavedStarGifts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SAVED_ID_EMPTY, 400
        STARGIFT_OWNER_INVALID, 400 STARGIFT_SLUG_INVALID.

    https://core.telegram.org/method/payments.getSavedStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB455A106
    TL_NAME: ClassVar[str] = "payments.getSavedStarGift"
    TL_TYPE: ClassVar[str] = "payments.SavedStarGifts"
    TL: ClassVar[str] = "payments.getSavedStarGift#b455a106 stargift:Vector<InputSavedStarGift> = payments.SavedStarGifts"

    stargift: list[_root.TypeInputSavedStarGift]

    def write_to(self, out: bytearray) -> None:
        out += b"\x06\xa1\x55\xb4"
        write_objects(out, self.stargift)


class GetStarGiftWithdrawalUrl(Function["TypeStarGiftWithdrawalUrl"]):
    """Fetches star gift withdrawal url.

    ``payments.getStarGiftWithdrawalUrl#d06e93a8 stargift:InputSavedStarGift password:InputCheckPasswordSRP = payments.StarGiftWithdrawalUrl``

    :param stargift: The stargift.
    :param password: The proof of the two-step password, computed over SRP.

    Result: ``payments.StarGiftWithdrawalUrl``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PASSWORD_HASH_INVALID, 400
        PASSWORD_TOO_FRESH_X, 400 SESSION_TOO_FRESH_X.

    https://core.telegram.org/method/payments.getStarGiftWithdrawalUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD06E93A8
    TL_NAME: ClassVar[str] = "payments.getStarGiftWithdrawalUrl"
    TL_TYPE: ClassVar[str] = "payments.StarGiftWithdrawalUrl"
    TL: ClassVar[str] = "payments.getStarGiftWithdrawalUrl#d06e93a8 stargift:InputSavedStarGift password:InputCheckPasswordSRP = payments.StarGiftWithdrawalUrl"

    stargift: _root.TypeInputSavedStarGift
    password: _root.TypeInputCheckPasswordSRP

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x93\x6e\xd0"
        self.stargift.write_to(out)
        self.password.write_to(out)


class ToggleChatStarGiftNotifications(Function[bool]):
    """Switches on or off: chat star gift notifications.

    ``payments.toggleChatStarGiftNotifications#60eaefa1 flags:# enabled:flags.0?true peer:InputPeer = Bool``

    :param enabled: Whether this applies: enabled.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.toggleChatStarGiftNotifications
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60EAEFA1
    TL_NAME: ClassVar[str] = "payments.toggleChatStarGiftNotifications"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.toggleChatStarGiftNotifications#60eaefa1 flags:# enabled:flags.0?true peer:InputPeer = Bool"

    peer: _root.TypeInputPeer
    enabled: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.enabled:
            flags |= 1
        out += pack_2I(0x60EAEFA1, flags)
        self.peer.write_to(out)


class ToggleStarGiftsPinnedToTop(Function[bool]):
    """Switches on or off: star gifts pinned to top.

    ``payments.toggleStarGiftsPinnedToTop#1513e7b0 peer:InputPeer stargift:Vector<InputSavedStarGift> = Bool``

    :param peer: The chat, user or channel it concerns.
    :param stargift: The stargift.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.toggleStarGiftsPinnedToTop
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1513E7B0
    TL_NAME: ClassVar[str] = "payments.toggleStarGiftsPinnedToTop"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.toggleStarGiftsPinnedToTop#1513e7b0 peer:InputPeer stargift:Vector<InputSavedStarGift> = Bool"

    peer: _root.TypeInputPeer
    stargift: list[_root.TypeInputSavedStarGift]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\xe7\x13\x15"
        self.peer.write_to(out)
        write_objects(out, self.stargift)


class CanPurchaseStore(Function[bool]):
    """Says whether the account can: purchase store.

    ``payments.canPurchaseStore#4fdc5ea7 purpose:InputStorePaymentPurpose = Bool``

    :param purpose: The purpose.

    Result: ``Bool``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_PURPOSE_INVALID, 406 PREMIUM_CURRENTLY_UNAVAILABLE.

    https://core.telegram.org/method/payments.canPurchaseStore
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4FDC5EA7
    TL_NAME: ClassVar[str] = "payments.canPurchaseStore"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.canPurchaseStore#4fdc5ea7 purpose:InputStorePaymentPurpose = Bool"

    purpose: _root.TypeInputStorePaymentPurpose

    def write_to(self, out: bytearray) -> None:
        out += b"\xa7\x5e\xdc\x4f"
        self.purpose.write_to(out)


class GetResaleStarGifts(Function["TypeResaleStarGifts"]):
    """Fetches resale star gifts.

    ``payments.getResaleStarGifts#7a5fa236 flags:# sort_by_price:flags.1?true sort_by_num:flags.2?true for_craft:flags.4?true stars_only:flags.5?true attributes_hash:flags.0?long gift_id:long attributes:flags.3?Vector<StarGiftAttributeId> offset:string limit:int = payments.ResaleStarGifts``

    :param sort_by_price: Whether this applies: sort by price.
    :param sort_by_num: Whether this applies: sort by num.
    :param for_craft: Whether this applies: for craft.
    :param stars_only: Whether this applies: stars only.
    :param attributes_hash: The attributes hash.
    :param gift_id: Id of the gift.
    :param attributes: Further properties: file name, duration, size of the picture and so on.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``payments.ResaleStarGifts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_ATTRIBUTE_INVALID, 400
        STARGIFT_INVALID.

    https://core.telegram.org/method/payments.getResaleStarGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A5FA236
    TL_NAME: ClassVar[str] = "payments.getResaleStarGifts"
    TL_TYPE: ClassVar[str] = "payments.ResaleStarGifts"
    TL: ClassVar[str] = "payments.getResaleStarGifts#7a5fa236 flags:# sort_by_price:flags.1?true sort_by_num:flags.2?true for_craft:flags.4?true stars_only:flags.5?true attributes_hash:flags.0?long gift_id:long attributes:flags.3?Vector<StarGiftAttributeId> offset:string limit:int = payments.ResaleStarGifts"

    gift_id: int
    offset: str
    limit: int
    sort_by_price: bool = False
    sort_by_num: bool = False
    for_craft: bool = False
    stars_only: bool = False
    attributes_hash: int | None = None
    attributes: list[_root.TypeStarGiftAttributeId] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sort_by_price:
            flags |= 2
        if self.sort_by_num:
            flags |= 4
        if self.for_craft:
            flags |= 0x10
        if self.stars_only:
            flags |= 0x20
        if self.attributes_hash is not None:
            flags |= 1
        if self.attributes is not None:
            flags |= 8
        out += pack_2I(0x7A5FA236, flags)
        if self.attributes_hash is not None:
            out += pack_q(self.attributes_hash)
        out += pack_q(self.gift_id)
        if self.attributes is not None:
            write_objects(out, self.attributes)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class UpdateStarGiftPrice(Function["_root.TypeUpdates"]):
    """Changes star gift price.

    ``payments.updateStarGiftPrice#edbe6ccb stargift:InputSavedStarGift resell_amount:StarsAmount = Updates``

    :param stargift: The stargift.
    :param resell_amount: The resell amount.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SAVED_ID_EMPTY, 400 STARGIFT_NOT_FOUND.

    https://core.telegram.org/method/payments.updateStarGiftPrice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDBE6CCB
    TL_NAME: ClassVar[str] = "payments.updateStarGiftPrice"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.updateStarGiftPrice#edbe6ccb stargift:InputSavedStarGift resell_amount:StarsAmount = Updates"

    stargift: _root.TypeInputSavedStarGift
    resell_amount: _root.TypeStarsAmount

    def write_to(self, out: bytearray) -> None:
        out += b"\xcb\x6c\xbe\xed"
        self.stargift.write_to(out)
        self.resell_amount.write_to(out)


class CreateStarGiftCollection(Function["_root.TypeStarGiftCollection"]):
    """Creates star gift collection.

    ``payments.createStarGiftCollection#1f4a0e87 peer:InputPeer title:string stargift:Vector<InputSavedStarGift> = StarGiftCollection``

    :param peer: The chat, user or channel it concerns.
    :param title: The title.
    :param stargift: The stargift.

    Result: ``StarGiftCollection``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.createStarGiftCollection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1F4A0E87
    TL_NAME: ClassVar[str] = "payments.createStarGiftCollection"
    TL_TYPE: ClassVar[str] = "StarGiftCollection"
    TL: ClassVar[str] = "payments.createStarGiftCollection#1f4a0e87 peer:InputPeer title:string stargift:Vector<InputSavedStarGift> = StarGiftCollection"

    peer: _root.TypeInputPeer
    title: str
    stargift: list[_root.TypeInputSavedStarGift]

    def write_to(self, out: bytearray) -> None:
        out += b"\x87\x0e\x4a\x1f"
        self.peer.write_to(out)
        write_str(out, self.title)
        write_objects(out, self.stargift)


class UpdateStarGiftCollection(Function["_root.TypeStarGiftCollection"]):
    """Changes star gift collection.

    ``payments.updateStarGiftCollection#4fddbee7 flags:# peer:InputPeer collection_id:int title:flags.0?string delete_stargift:flags.1?Vector<InputSavedStarGift> add_stargift:flags.2?Vector<InputSavedStarGift> order:flags.3?Vector<InputSavedStarGift> = StarGiftCollection``

    :param peer: The chat, user or channel it concerns.
    :param collection_id: Id of the collection.
    :param title: The title.
    :param delete_stargift: The delete stargift.
    :param add_stargift: The add stargift.
    :param order: The order.

    Result: ``StarGiftCollection``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.updateStarGiftCollection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4FDDBEE7
    TL_NAME: ClassVar[str] = "payments.updateStarGiftCollection"
    TL_TYPE: ClassVar[str] = "StarGiftCollection"
    TL: ClassVar[str] = "payments.updateStarGiftCollection#4fddbee7 flags:# peer:InputPeer collection_id:int title:flags.0?string delete_stargift:flags.1?Vector<InputSavedStarGift> add_stargift:flags.2?Vector<InputSavedStarGift> order:flags.3?Vector<InputSavedStarGift> = StarGiftCollection"

    peer: _root.TypeInputPeer
    collection_id: int
    title: str | None = None
    delete_stargift: list[_root.TypeInputSavedStarGift] | None = None
    add_stargift: list[_root.TypeInputSavedStarGift] | None = None
    order: list[_root.TypeInputSavedStarGift] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        if self.delete_stargift is not None:
            flags |= 2
        if self.add_stargift is not None:
            flags |= 4
        if self.order is not None:
            flags |= 8
        out += pack_2I(0x4FDDBEE7, flags)
        self.peer.write_to(out)
        out += pack_i(self.collection_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.delete_stargift is not None:
            write_objects(out, self.delete_stargift)
        if self.add_stargift is not None:
            write_objects(out, self.add_stargift)
        if self.order is not None:
            write_objects(out, self.order)


class ReorderStarGiftCollections(Function[bool]):
    """Puts into another order: star gift collections.

    ``payments.reorderStarGiftCollections#c32af4cc peer:InputPeer order:Vector<int> = Bool``

    :param peer: The chat, user or channel it concerns.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.reorderStarGiftCollections
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC32AF4CC
    TL_NAME: ClassVar[str] = "payments.reorderStarGiftCollections"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.reorderStarGiftCollections#c32af4cc peer:InputPeer order:Vector<int> = Bool"

    peer: _root.TypeInputPeer
    order: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xcc\xf4\x2a\xc3"
        self.peer.write_to(out)
        write_ints(out, self.order)


class DeleteStarGiftCollection(Function[bool]):
    """Deletes star gift collection.

    ``payments.deleteStarGiftCollection#ad5648e8 peer:InputPeer collection_id:int = Bool``

    :param peer: The chat, user or channel it concerns.
    :param collection_id: Id of the collection.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.deleteStarGiftCollection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD5648E8
    TL_NAME: ClassVar[str] = "payments.deleteStarGiftCollection"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "payments.deleteStarGiftCollection#ad5648e8 peer:InputPeer collection_id:int = Bool"

    peer: _root.TypeInputPeer
    collection_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe8\x48\x56\xad"
        self.peer.write_to(out)
        out += pack_i(self.collection_id)


class GetStarGiftCollections(Function["TypeStarGiftCollections"]):
    """Fetches star gift collections.

    ``payments.getStarGiftCollections#981b91dd peer:InputPeer hash:long = payments.StarGiftCollections``

    :param peer: The chat, user or channel it concerns.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``payments.StarGiftCollections``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/payments.getStarGiftCollections
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x981B91DD
    TL_NAME: ClassVar[str] = "payments.getStarGiftCollections"
    TL_TYPE: ClassVar[str] = "payments.StarGiftCollections"
    TL: ClassVar[str] = "payments.getStarGiftCollections#981b91dd peer:InputPeer hash:long = payments.StarGiftCollections"

    peer: _root.TypeInputPeer
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xdd\x91\x1b\x98"
        self.peer.write_to(out)
        out += pack_q(self.hash)


class GetUniqueStarGiftValueInfo(Function["TypeUniqueStarGiftValueInfo"]):
    """Fetches unique star gift value info.

    ``payments.getUniqueStarGiftValueInfo#4365af6b slug:string = payments.UniqueStarGiftValueInfo``

    :param slug: The last part of the link.

    Result: ``payments.UniqueStarGiftValueInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_SLUG_INVALID.

    https://core.telegram.org/method/payments.getUniqueStarGiftValueInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4365AF6B
    TL_NAME: ClassVar[str] = "payments.getUniqueStarGiftValueInfo"
    TL_TYPE: ClassVar[str] = "payments.UniqueStarGiftValueInfo"
    TL: ClassVar[str] = "payments.getUniqueStarGiftValueInfo#4365af6b slug:string = payments.UniqueStarGiftValueInfo"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x6b\xaf\x65\x43"
        write_str(out, self.slug)


class CheckCanSendGift(Function["TypeCheckCanSendGiftResult"]):
    """Checks can send gift.

    ``payments.checkCanSendGift#c0c4edc9 gift_id:long = payments.CheckCanSendGiftResult``

    :param gift_id: Id of the gift.

    Result: ``payments.CheckCanSendGiftResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_INVALID.

    https://core.telegram.org/method/payments.checkCanSendGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0C4EDC9
    TL_NAME: ClassVar[str] = "payments.checkCanSendGift"
    TL_TYPE: ClassVar[str] = "payments.CheckCanSendGiftResult"
    TL: ClassVar[str] = "payments.checkCanSendGift#c0c4edc9 gift_id:long = payments.CheckCanSendGiftResult"

    gift_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xC0C4EDC9, self.gift_id)


class GetStarGiftAuctionState(Function["TypeStarGiftAuctionState"]):
    """Fetches star gift auction state.

    ``payments.getStarGiftAuctionState#5c9ff4d6 auction:InputStarGiftAuction version:int = payments.StarGiftAuctionState``

    :param auction: The auction.
    :param version: The version.

    Result: ``payments.StarGiftAuctionState``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_INVALID.

    https://core.telegram.org/method/payments.getStarGiftAuctionState
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5C9FF4D6
    TL_NAME: ClassVar[str] = "payments.getStarGiftAuctionState"
    TL_TYPE: ClassVar[str] = "payments.StarGiftAuctionState"
    TL: ClassVar[str] = "payments.getStarGiftAuctionState#5c9ff4d6 auction:InputStarGiftAuction version:int = payments.StarGiftAuctionState"

    auction: _root.TypeInputStarGiftAuction
    version: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xd6\xf4\x9f\x5c"
        self.auction.write_to(out)
        out += pack_i(self.version)


class GetStarGiftAuctionAcquiredGifts(Function["TypeStarGiftAuctionAcquiredGifts"]):
    """Fetches star gift auction acquired gifts.

    ``payments.getStarGiftAuctionAcquiredGifts#6ba2cbec gift_id:long = payments.StarGiftAuctionAcquiredGifts``

    :param gift_id: Id of the gift.

    Result: ``payments.StarGiftAuctionAcquiredGifts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_INVALID.

    https://core.telegram.org/method/payments.getStarGiftAuctionAcquiredGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6BA2CBEC
    TL_NAME: ClassVar[str] = "payments.getStarGiftAuctionAcquiredGifts"
    TL_TYPE: ClassVar[str] = "payments.StarGiftAuctionAcquiredGifts"
    TL: ClassVar[str] = "payments.getStarGiftAuctionAcquiredGifts#6ba2cbec gift_id:long = payments.StarGiftAuctionAcquiredGifts"

    gift_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x6BA2CBEC, self.gift_id)


class GetStarGiftActiveAuctions(Function["TypeStarGiftActiveAuctions"]):
    """Fetches star gift active auctions.

    ``payments.getStarGiftActiveAuctions#a5d0514d hash:long = payments.StarGiftActiveAuctions``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``payments.StarGiftActiveAuctions``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/payments.getStarGiftActiveAuctions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5D0514D
    TL_NAME: ClassVar[str] = "payments.getStarGiftActiveAuctions"
    TL_TYPE: ClassVar[str] = "payments.StarGiftActiveAuctions"
    TL: ClassVar[str] = "payments.getStarGiftActiveAuctions#a5d0514d hash:long = payments.StarGiftActiveAuctions"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA5D0514D, self.hash)


class ResolveStarGiftOffer(Function["_root.TypeUpdates"]):
    """Finds what is meant by star gift offer.

    ``payments.resolveStarGiftOffer#e9ce781c flags:# decline:flags.0?true offer_msg_id:int = Updates``

    :param decline: Whether this applies: decline.
    :param offer_msg_id: Id of the offer msg.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 MESSAGE_ID_INVALID.

    https://core.telegram.org/method/payments.resolveStarGiftOffer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE9CE781C
    TL_NAME: ClassVar[str] = "payments.resolveStarGiftOffer"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.resolveStarGiftOffer#e9ce781c flags:# decline:flags.0?true offer_msg_id:int = Updates"

    offer_msg_id: int
    decline: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.decline:
            flags |= 1
        out += pack_2Ii(0xE9CE781C, flags, self.offer_msg_id)


class SendStarGiftOffer(Function["_root.TypeUpdates"]):
    """Sends star gift offer.

    ``payments.sendStarGiftOffer#8fb86b41 flags:# peer:InputPeer slug:string price:StarsAmount duration:int random_id:long allow_paid_stars:flags.0?long = Updates``

    :param peer: The chat, user or channel it concerns.
    :param slug: The last part of the link.
    :param price: The price.
    :param duration: How long it lasts, in seconds.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param allow_paid_stars: The allow paid stars.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_STARS_AMOUNT_INVALID, 400
        INPUT_STARS_NANOS_INVALID, 400 INVOICE_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 RESELL_STARS_TOO_FEW, 400
        RESELL_STARS_TOO_MUCH, 400 STARGIFT_OFFER_INVALID, 400 STARGIFT_OFFER_NOT_ALLOWED, 400 STARGIFT_SLUG_INVALID.

    https://core.telegram.org/method/payments.sendStarGiftOffer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FB86B41
    TL_NAME: ClassVar[str] = "payments.sendStarGiftOffer"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.sendStarGiftOffer#8fb86b41 flags:# peer:InputPeer slug:string price:StarsAmount duration:int random_id:long allow_paid_stars:flags.0?long = Updates"

    peer: _root.TypeInputPeer
    slug: str
    price: _root.TypeStarsAmount
    duration: int
    random_id: int
    allow_paid_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.allow_paid_stars is not None:
            flags |= 1
        out += pack_2I(0x8FB86B41, flags)
        self.peer.write_to(out)
        write_str(out, self.slug)
        self.price.write_to(out)
        out += pack_iq(self.duration, self.random_id)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)


class GetStarGiftUpgradeAttributes(Function["TypeStarGiftUpgradeAttributes"]):
    """Fetches star gift upgrade attributes.

    ``payments.getStarGiftUpgradeAttributes#6d038b58 gift_id:long = payments.StarGiftUpgradeAttributes``

    :param gift_id: Id of the gift.

    Result: ``payments.StarGiftUpgradeAttributes``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_INVALID.

    https://core.telegram.org/method/payments.getStarGiftUpgradeAttributes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6D038B58
    TL_NAME: ClassVar[str] = "payments.getStarGiftUpgradeAttributes"
    TL_TYPE: ClassVar[str] = "payments.StarGiftUpgradeAttributes"
    TL: ClassVar[str] = "payments.getStarGiftUpgradeAttributes#6d038b58 gift_id:long = payments.StarGiftUpgradeAttributes"

    gift_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x6D038B58, self.gift_id)


class GetCraftStarGifts(Function["TypeSavedStarGifts"]):
    """Fetches craft star gifts.

    ``payments.getCraftStarGifts#fd05dd00 gift_id:long offset:string limit:int = payments.SavedStarGifts``

    :param gift_id: Id of the gift.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``payments.SavedStarGifts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARGIFT_INVALID.

    https://core.telegram.org/method/payments.getCraftStarGifts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFD05DD00
    TL_NAME: ClassVar[str] = "payments.getCraftStarGifts"
    TL_TYPE: ClassVar[str] = "payments.SavedStarGifts"
    TL: ClassVar[str] = "payments.getCraftStarGifts#fd05dd00 gift_id:long offset:string limit:int = payments.SavedStarGifts"

    gift_id: int
    offset: str
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xFD05DD00, self.gift_id)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class CraftStarGift(Function["_root.TypeUpdates"]):
    """Calls 'craft star gift'.

    ``payments.craftStarGift#b0f9684f stargift:Vector<InputSavedStarGift> = Updates``

    :param stargift: The stargift.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SAVED_ID_EMPTY.

    https://core.telegram.org/method/payments.craftStarGift
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB0F9684F
    TL_NAME: ClassVar[str] = "payments.craftStarGift"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "payments.craftStarGift#b0f9684f stargift:Vector<InputSavedStarGift> = Updates"

    stargift: list[_root.TypeInputSavedStarGift]

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\x68\xf9\xb0"
        write_objects(out, self.stargift)


def _read_PaymentForm(data: bytes, pos: int, depth: int, new: Any = PaymentForm) -> tuple[PaymentForm, int]:
    flags, form_id, bot_id = unpack_I2q(data, pos)
    title, pos = read_str(data, pos + 20)
    description, pos = read_str(data, pos)
    if flags & 0x20:
        photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    cid = unpack_I(data, pos)[0]
    invoice, pos = _Invoice_table[cid](data, pos + 4, depth + 1)
    provider_id = unpack_q(data, pos)[0]
    url, pos = read_str(data, pos + 8)
    if flags & 0x51:
        if flags & 0x10:
            native_provider, pos = read_str(data, pos)
        else:
            native_provider = None
        if flags & 0x10:
            native_params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            native_params = None
        if flags & 0x40:
            additional_methods, pos = read_objects(_PaymentFormMethod_table, data, pos, depth)
        else:
            additional_methods = None
        if flags & 1:
            saved_info, pos = _PaymentRequestedInfo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            saved_info = None
    else:
        native_provider = native_params = additional_methods = saved_info = None
    if flags & 2:
        saved_credentials, pos = read_objects(_PaymentSavedCredentials_table, data, pos, depth)
    else:
        saved_credentials = None
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(form_id, bot_id, title, description, invoice, provider_id, url, users, flags & 4 != 0, flags & 8 != 0, photo, native_provider, native_params, additional_methods, saved_info, saved_credentials), pos


def _read_PaymentFormStars(data: bytes, pos: int, depth: int, new: Any = PaymentFormStars) -> tuple[PaymentFormStars, int]:
    flags, form_id, bot_id = unpack_I2q(data, pos)
    title, pos = read_str(data, pos + 20)
    description, pos = read_str(data, pos)
    if flags & 0x20:
        photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    cid = unpack_I(data, pos)[0]
    invoice, pos = _Invoice_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(form_id, bot_id, title, description, invoice, users, photo), pos


def _read_PaymentFormStarGift(data: bytes, pos: int, depth: int, new: Any = PaymentFormStarGift) -> tuple[PaymentFormStarGift, int]:
    form_id, cid = unpack_qI(data, pos)
    invoice, pos = _Invoice_table[cid](data, pos + 12, depth + 1)
    return new(form_id, invoice), pos


def _read_ValidatedRequestedInfo(data: bytes, pos: int, depth: int, new: Any = ValidatedRequestedInfo) -> tuple[ValidatedRequestedInfo, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            id, pos = read_str(data, pos)
        else:
            id = None
        if flags & 2:
            shipping_options, pos = read_objects(_ShippingOption_table, data, pos, depth)
        else:
            shipping_options = None
    else:
        id = shipping_options = None
    return new(id, shipping_options), pos


def _read_PaymentResult(data: bytes, pos: int, depth: int, new: Any = PaymentResult) -> tuple[PaymentResult, int]:
    cid = unpack_I(data, pos)[0]
    updates, pos = _Updates_table[cid](data, pos + 4, depth + 1)
    return new(updates), pos


def _read_PaymentVerificationNeeded(data: bytes, pos: int, depth: int, new: Any = PaymentVerificationNeeded) -> tuple[PaymentVerificationNeeded, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_PaymentReceipt(data: bytes, pos: int, depth: int, new: Any = PaymentReceipt) -> tuple[PaymentReceipt, int]:
    flags, date, bot_id, provider_id = unpack_Ii2q(data, pos)
    title, pos = read_str(data, pos + 24)
    description, pos = read_str(data, pos)
    if flags & 4:
        photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    cid = unpack_I(data, pos)[0]
    invoice, pos = _Invoice_table[cid](data, pos + 4, depth + 1)
    if flags & 0xb:
        if flags & 1:
            info, pos = _PaymentRequestedInfo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            info = None
        if flags & 2:
            shipping, pos = _ShippingOption_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            shipping = None
        if flags & 8:
            tip_amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            tip_amount = None
    else:
        info = shipping = tip_amount = None
    currency, pos = read_str(data, pos)
    total_amount = unpack_q(data, pos)[0]
    credentials_title, pos = read_str(data, pos + 8)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(date, bot_id, provider_id, title, description, invoice, currency, total_amount, credentials_title, users, photo, info, shipping, tip_amount), pos


def _read_PaymentReceiptStars(data: bytes, pos: int, depth: int, new: Any = PaymentReceiptStars) -> tuple[PaymentReceiptStars, int]:
    flags, date, bot_id = unpack_Iiq(data, pos)
    title, pos = read_str(data, pos + 16)
    description, pos = read_str(data, pos)
    if flags & 4:
        photo, pos = _WebDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    cid = unpack_I(data, pos)[0]
    invoice, pos = _Invoice_table[cid](data, pos + 4, depth + 1)
    currency, pos = read_str(data, pos)
    total_amount = unpack_q(data, pos)[0]
    transaction_id, pos = read_str(data, pos + 8)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(date, bot_id, title, description, invoice, currency, total_amount, transaction_id, users, photo), pos


def _read_SavedInfo(data: bytes, pos: int, depth: int, new: Any = SavedInfo) -> tuple[SavedInfo, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        saved_info, pos = _PaymentRequestedInfo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        saved_info = None
    return new(flags & 2 != 0, saved_info), pos


def _read_BankCardData(data: bytes, pos: int, depth: int, new: Any = BankCardData) -> tuple[BankCardData, int]:
    title, pos = read_str(data, pos)
    open_urls, pos = read_objects(_BankCardOpenUrl_table, data, pos, depth)
    return new(title, open_urls), pos


def _read_ExportedInvoice(data: bytes, pos: int, depth: int, new: Any = ExportedInvoice) -> tuple[ExportedInvoice, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_CheckedGiftCode(data: bytes, pos: int, depth: int, new: Any = CheckedGiftCode) -> tuple[CheckedGiftCode, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x19:
        if flags & 0x10:
            from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_id = None
        if flags & 8:
            giveaway_msg_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            giveaway_msg_id = None
        if flags & 1:
            to_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            to_id = None
    else:
        from_id = giveaway_msg_id = to_id = None
    date, days = unpack_2i(data, pos)
    pos += 8
    if flags & 2:
        used_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        used_date = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(date, days, chats, users, flags & 4 != 0, from_id, giveaway_msg_id, to_id, used_date), pos


def _read_GiveawayInfo(data: bytes, pos: int, depth: int, new: Any = GiveawayInfo) -> tuple[GiveawayInfo, int]:
    flags, start_date = unpack_Ii(data, pos)
    pos += 8
    if flags & 0x16:
        if flags & 2:
            joined_too_early_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            joined_too_early_date = None
        if flags & 4:
            admin_disallowed_chat_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            admin_disallowed_chat_id = None
        if flags & 0x10:
            disallowed_country, pos = read_str(data, pos)
        else:
            disallowed_country = None
    else:
        joined_too_early_date = admin_disallowed_chat_id = disallowed_country = None
    return new(start_date, flags & 1 != 0, flags & 8 != 0, joined_too_early_date, admin_disallowed_chat_id, disallowed_country), pos


def _read_GiveawayInfoResults(data: bytes, pos: int, depth: int, new: Any = GiveawayInfoResults) -> tuple[GiveawayInfoResults, int]:
    flags, start_date = unpack_Ii(data, pos)
    pos += 8
    if flags & 0x18:
        if flags & 8:
            gift_code_slug, pos = read_str(data, pos)
        else:
            gift_code_slug = None
        if flags & 0x10:
            stars_prize = unpack_q(data, pos)[0]
            pos += 8
        else:
            stars_prize = None
    else:
        gift_code_slug = stars_prize = None
    finish_date, winners_count = unpack_2i(data, pos)
    pos += 8
    if flags & 4:
        activated_count = unpack_i(data, pos)[0]
        pos += 4
    else:
        activated_count = None
    return new(start_date, finish_date, winners_count, flags & 1 != 0, flags & 2 != 0, gift_code_slug, stars_prize, activated_count), pos


def _read_StarsStatus(data: bytes, pos: int, depth: int, new: Any = StarsStatus) -> tuple[StarsStatus, int]:
    flags, cid = unpack_2I(data, pos)
    balance, pos = _StarsAmount_table[cid](data, pos + 8, depth + 1)
    if flags & 0x1e:
        if flags & 2:
            subscriptions, pos = read_objects(_StarsSubscription_table, data, pos, depth)
        else:
            subscriptions = None
        if flags & 4:
            subscriptions_next_offset, pos = read_str(data, pos)
        else:
            subscriptions_next_offset = None
        if flags & 0x10:
            subscriptions_missing_balance = unpack_q(data, pos)[0]
            pos += 8
        else:
            subscriptions_missing_balance = None
        if flags & 8:
            history, pos = read_objects(_StarsTransaction_table, data, pos, depth)
        else:
            history = None
    else:
        subscriptions = subscriptions_next_offset = subscriptions_missing_balance = history = None
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(balance, chats, users, subscriptions, subscriptions_next_offset, subscriptions_missing_balance, history, next_offset), pos


def _read_StarsRevenueStats(data: bytes, pos: int, depth: int, new: Any = StarsRevenueStats) -> tuple[StarsRevenueStats, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        top_hours_graph, pos = _StatsGraph_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        top_hours_graph = None
    cid = unpack_I(data, pos)[0]
    revenue_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    status, pos = _StarsRevenueStatus_table[cid](data, pos + 4, depth + 1)
    usd_rate = unpack_d(data, pos)[0]
    return new(revenue_graph, status, usd_rate, top_hours_graph), pos + 8


def _read_StarsRevenueWithdrawalUrl(data: bytes, pos: int, depth: int, new: Any = StarsRevenueWithdrawalUrl) -> tuple[StarsRevenueWithdrawalUrl, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_StarsRevenueAdsAccountUrl(data: bytes, pos: int, depth: int, new: Any = StarsRevenueAdsAccountUrl) -> tuple[StarsRevenueAdsAccountUrl, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_StarGiftsNotModified(data: bytes, pos: int, depth: int, new: Any = StarGiftsNotModified) -> tuple[StarGiftsNotModified, int]:
    return new(), pos


def _read_StarGifts(data: bytes, pos: int, depth: int, new: Any = StarGifts) -> tuple[StarGifts, int]:
    hash = unpack_i(data, pos)[0]
    gifts, pos = read_objects(_StarGift_table, data, pos + 4, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(hash, gifts, chats, users), pos


def _read_ConnectedStarRefBots(data: bytes, pos: int, depth: int, new: Any = ConnectedStarRefBots) -> tuple[ConnectedStarRefBots, int]:
    count = unpack_i(data, pos)[0]
    connected_bots, pos = read_objects(_ConnectedBotStarRef_table, data, pos + 4, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, connected_bots, users), pos


def _read_SuggestedStarRefBots(data: bytes, pos: int, depth: int, new: Any = SuggestedStarRefBots) -> tuple[SuggestedStarRefBots, int]:
    flags, count = unpack_Ii(data, pos)
    suggested_bots, pos = read_objects(_StarRefProgram_table, data, pos + 8, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    return new(count, suggested_bots, users, next_offset), pos


def _read_StarGiftUpgradePreview(data: bytes, pos: int, depth: int, new: Any = StarGiftUpgradePreview) -> tuple[StarGiftUpgradePreview, int]:
    sample_attributes, pos = read_objects(_StarGiftAttribute_table, data, pos, depth)
    prices, pos = read_objects(_StarGiftUpgradePrice_table, data, pos, depth)
    next_prices, pos = read_objects(_StarGiftUpgradePrice_table, data, pos, depth)
    return new(sample_attributes, prices, next_prices), pos


def _read_UniqueStarGift(data: bytes, pos: int, depth: int, new: Any = UniqueStarGift) -> tuple[UniqueStarGift, int]:
    cid = unpack_I(data, pos)[0]
    gift, pos = _StarGift_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(gift, chats, users), pos


def _read_SavedStarGifts(data: bytes, pos: int, depth: int, new: Any = SavedStarGifts) -> tuple[SavedStarGifts, int]:
    flags, count = unpack_Ii(data, pos)
    pos += 8
    if flags & 2:
        chat_notifications_enabled = BOOLS[unpack_I(data, pos)[0]]
        pos += 4
    else:
        chat_notifications_enabled = None
    gifts, pos = read_objects(_SavedStarGift_table, data, pos, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, gifts, chats, users, chat_notifications_enabled, next_offset), pos


def _read_StarGiftWithdrawalUrl(data: bytes, pos: int, depth: int, new: Any = StarGiftWithdrawalUrl) -> tuple[StarGiftWithdrawalUrl, int]:
    url, pos = read_str(data, pos)
    return new(url), pos


def _read_ResaleStarGifts(data: bytes, pos: int, depth: int, new: Any = ResaleStarGifts) -> tuple[ResaleStarGifts, int]:
    flags, count = unpack_Ii(data, pos)
    gifts, pos = read_objects(_StarGift_table, data, pos + 8, depth)
    if flags & 0x3:
        if flags & 1:
            next_offset, pos = read_str(data, pos)
        else:
            next_offset = None
        if flags & 2:
            attributes, pos = read_objects(_StarGiftAttribute_table, data, pos, depth)
        else:
            attributes = None
        if flags & 2:
            attributes_hash = unpack_q(data, pos)[0]
            pos += 8
        else:
            attributes_hash = None
    else:
        next_offset = attributes = attributes_hash = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    if flags & 4:
        counters, pos = read_objects(_StarGiftAttributeCounter_table, data, pos, depth)
    else:
        counters = None
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, gifts, chats, users, next_offset, attributes, attributes_hash, counters), pos


def _read_StarGiftCollectionsNotModified(data: bytes, pos: int, depth: int, new: Any = StarGiftCollectionsNotModified) -> tuple[StarGiftCollectionsNotModified, int]:
    return new(), pos


def _read_StarGiftCollections(data: bytes, pos: int, depth: int, new: Any = StarGiftCollections) -> tuple[StarGiftCollections, int]:
    collections, pos = read_objects(_StarGiftCollection_table, data, pos, depth)
    return new(collections), pos


def _read_UniqueStarGiftValueInfo(data: bytes, pos: int, depth: int, new: Any = UniqueStarGiftValueInfo) -> tuple[UniqueStarGiftValueInfo, int]:
    flags = unpack_I(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    value, initial_sale_date, initial_sale_stars, initial_sale_price = unpack_qi2q(data, pos)
    pos += 28
    if flags & 0xd:
        if flags & 1:
            last_sale_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            last_sale_date = None
        if flags & 1:
            last_sale_price = unpack_q(data, pos)[0]
            pos += 8
        else:
            last_sale_price = None
        if flags & 4:
            floor_price = unpack_q(data, pos)[0]
            pos += 8
        else:
            floor_price = None
        if flags & 8:
            average_price = unpack_q(data, pos)[0]
            pos += 8
        else:
            average_price = None
    else:
        last_sale_date = last_sale_price = floor_price = average_price = None
    if flags & 0x30:
        if flags & 0x10:
            listed_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            listed_count = None
        if flags & 0x20:
            fragment_listed_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            fragment_listed_count = None
        if flags & 0x20:
            fragment_listed_url, pos = read_str(data, pos)
        else:
            fragment_listed_url = None
    else:
        listed_count = fragment_listed_count = fragment_listed_url = None
    return new(currency, value, initial_sale_date, initial_sale_stars, initial_sale_price, flags & 2 != 0, flags & 0x40 != 0, last_sale_date, last_sale_price, floor_price, average_price, listed_count, fragment_listed_count, fragment_listed_url), pos


def _read_CheckCanSendGiftResultOk(data: bytes, pos: int, depth: int, new: Any = CheckCanSendGiftResultOk) -> tuple[CheckCanSendGiftResultOk, int]:
    return new(), pos


def _read_CheckCanSendGiftResultFail(data: bytes, pos: int, depth: int, new: Any = CheckCanSendGiftResultFail) -> tuple[CheckCanSendGiftResultFail, int]:
    cid = unpack_I(data, pos)[0]
    reason, pos = _TextWithEntities_table[cid](data, pos + 4, depth + 1)
    return new(reason), pos


def _read_StarGiftAuctionState(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionState) -> tuple[StarGiftAuctionState, int]:
    cid = unpack_I(data, pos)[0]
    gift, pos = _StarGift_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    state, pos = _StarGiftAuctionState_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_state, pos = _StarGiftAuctionUserState_table[cid](data, pos + 4, depth + 1)
    timeout = unpack_i(data, pos)[0]
    users, pos = read_objects(_User_table, data, pos + 4, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    return new(gift, state, user_state, timeout, users, chats), pos


def _read_StarGiftAuctionAcquiredGifts(data: bytes, pos: int, depth: int, new: Any = StarGiftAuctionAcquiredGifts) -> tuple[StarGiftAuctionAcquiredGifts, int]:
    gifts, pos = read_objects(_StarGiftAuctionAcquiredGift_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    return new(gifts, users, chats), pos


def _read_StarGiftActiveAuctionsNotModified(data: bytes, pos: int, depth: int, new: Any = StarGiftActiveAuctionsNotModified) -> tuple[StarGiftActiveAuctionsNotModified, int]:
    return new(), pos


def _read_StarGiftActiveAuctions(data: bytes, pos: int, depth: int, new: Any = StarGiftActiveAuctions) -> tuple[StarGiftActiveAuctions, int]:
    auctions, pos = read_objects(_StarGiftActiveAuctionState_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    return new(auctions, users, chats), pos


def _read_StarGiftUpgradeAttributes(data: bytes, pos: int, depth: int, new: Any = StarGiftUpgradeAttributes) -> tuple[StarGiftUpgradeAttributes, int]:
    attributes, pos = read_objects(_StarGiftAttribute_table, data, pos, depth)
    return new(attributes), pos


def _read_GetPaymentForm(data: bytes, pos: int, depth: int, new: Any = GetPaymentForm) -> tuple[GetPaymentForm, int]:
    flags, cid = unpack_2I(data, pos)
    invoice, pos = _InputInvoice_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        theme_params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        theme_params = None
    return new(invoice, theme_params), pos


def _read_GetPaymentReceipt(data: bytes, pos: int, depth: int, new: Any = GetPaymentReceipt) -> tuple[GetPaymentReceipt, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_ValidateRequestedInfo(data: bytes, pos: int, depth: int, new: Any = ValidateRequestedInfo) -> tuple[ValidateRequestedInfo, int]:
    flags, cid = unpack_2I(data, pos)
    invoice, pos = _InputInvoice_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    info, pos = _PaymentRequestedInfo_table[cid](data, pos + 4, depth + 1)
    return new(invoice, info, flags & 1 != 0), pos


def _read_SendPaymentForm(data: bytes, pos: int, depth: int, new: Any = SendPaymentForm) -> tuple[SendPaymentForm, int]:
    flags, form_id, cid = unpack_IqI(data, pos)
    invoice, pos = _InputInvoice_table[cid](data, pos + 16, depth + 1)
    if flags & 0x3:
        if flags & 1:
            requested_info_id, pos = read_str(data, pos)
        else:
            requested_info_id = None
        if flags & 2:
            shipping_option_id, pos = read_str(data, pos)
        else:
            shipping_option_id = None
    else:
        requested_info_id = shipping_option_id = None
    cid = unpack_I(data, pos)[0]
    credentials, pos = _InputPaymentCredentials_table[cid](data, pos + 4, depth + 1)
    if flags & 4:
        tip_amount = unpack_q(data, pos)[0]
        pos += 8
    else:
        tip_amount = None
    return new(form_id, invoice, credentials, requested_info_id, shipping_option_id, tip_amount), pos


def _read_GetSavedInfo(data: bytes, pos: int, depth: int, new: Any = GetSavedInfo) -> tuple[GetSavedInfo, int]:
    return new(), pos


def _read_ClearSavedInfo(data: bytes, pos: int, depth: int, new: Any = ClearSavedInfo) -> tuple[ClearSavedInfo, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_GetBankCardData(data: bytes, pos: int, depth: int, new: Any = GetBankCardData) -> tuple[GetBankCardData, int]:
    number, pos = read_str(data, pos)
    return new(number), pos


def _read_ExportInvoice(data: bytes, pos: int, depth: int, new: Any = ExportInvoice) -> tuple[ExportInvoice, int]:
    cid = unpack_I(data, pos)[0]
    invoice_media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    return new(invoice_media), pos


def _read_AssignAppStoreTransaction(data: bytes, pos: int, depth: int, new: Any = AssignAppStoreTransaction) -> tuple[AssignAppStoreTransaction, int]:
    receipt, pos = read_bytes(data, pos)
    cid = unpack_I(data, pos)[0]
    purpose, pos = _InputStorePaymentPurpose_table[cid](data, pos + 4, depth + 1)
    return new(receipt, purpose), pos


def _read_AssignPlayMarketTransaction(data: bytes, pos: int, depth: int, new: Any = AssignPlayMarketTransaction) -> tuple[AssignPlayMarketTransaction, int]:
    cid = unpack_I(data, pos)[0]
    receipt, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    purpose, pos = _InputStorePaymentPurpose_table[cid](data, pos + 4, depth + 1)
    return new(receipt, purpose), pos


def _read_GetPremiumGiftCodeOptions(data: bytes, pos: int, depth: int, new: Any = GetPremiumGiftCodeOptions) -> tuple[GetPremiumGiftCodeOptions, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        boost_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        boost_peer = None
    return new(boost_peer), pos


def _read_CheckGiftCode(data: bytes, pos: int, depth: int, new: Any = CheckGiftCode) -> tuple[CheckGiftCode, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_ApplyGiftCode(data: bytes, pos: int, depth: int, new: Any = ApplyGiftCode) -> tuple[ApplyGiftCode, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_GetGiveawayInfo(data: bytes, pos: int, depth: int, new: Any = GetGiveawayInfo) -> tuple[GetGiveawayInfo, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id), pos + 4


def _read_LaunchPrepaidGiveaway(data: bytes, pos: int, depth: int, new: Any = LaunchPrepaidGiveaway) -> tuple[LaunchPrepaidGiveaway, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    giveaway_id, cid = unpack_qI(data, pos)
    purpose, pos = _InputStorePaymentPurpose_table[cid](data, pos + 12, depth + 1)
    return new(peer, giveaway_id, purpose), pos


def _read_GetStarsTopupOptions(data: bytes, pos: int, depth: int, new: Any = GetStarsTopupOptions) -> tuple[GetStarsTopupOptions, int]:
    return new(), pos


def _read_GetStarsStatus(data: bytes, pos: int, depth: int, new: Any = GetStarsStatus) -> tuple[GetStarsStatus, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0), pos


def _read_GetStarsTransactions(data: bytes, pos: int, depth: int, new: Any = GetStarsTransactions) -> tuple[GetStarsTransactions, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        subscription_id, pos = read_str(data, pos)
    else:
        subscription_id = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    if not (flags & 0x17):
        return new(peer, offset, limit, False, False, False, False, subscription_id), pos + 4
    return new(peer, offset, limit, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 0x10 != 0, subscription_id), pos + 4


def _read_SendStarsForm(data: bytes, pos: int, depth: int, new: Any = SendStarsForm) -> tuple[SendStarsForm, int]:
    form_id, cid = unpack_qI(data, pos)
    invoice, pos = _InputInvoice_table[cid](data, pos + 12, depth + 1)
    return new(form_id, invoice), pos


def _read_RefundStarsCharge(data: bytes, pos: int, depth: int, new: Any = RefundStarsCharge) -> tuple[RefundStarsCharge, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    charge_id, pos = read_str(data, pos)
    return new(user_id, charge_id), pos


def _read_GetStarsRevenueStats(data: bytes, pos: int, depth: int, new: Any = GetStarsRevenueStats) -> tuple[GetStarsRevenueStats, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0, flags & 2 != 0), pos


def _read_GetStarsRevenueWithdrawalUrl(data: bytes, pos: int, depth: int, new: Any = GetStarsRevenueWithdrawalUrl) -> tuple[GetStarsRevenueWithdrawalUrl, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 2:
        amount = unpack_q(data, pos)[0]
        pos += 8
    else:
        amount = None
    cid = unpack_I(data, pos)[0]
    password, pos = _InputCheckPasswordSRP_table[cid](data, pos + 4, depth + 1)
    return new(peer, password, flags & 1 != 0, amount), pos


def _read_GetStarsRevenueAdsAccountUrl(data: bytes, pos: int, depth: int, new: Any = GetStarsRevenueAdsAccountUrl) -> tuple[GetStarsRevenueAdsAccountUrl, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_GetStarsTransactionsByID(data: bytes, pos: int, depth: int, new: Any = GetStarsTransactionsByID) -> tuple[GetStarsTransactionsByID, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id, pos = read_objects(_InputStarsTransaction_table, data, pos, depth)
    return new(peer, id, flags & 1 != 0), pos


def _read_GetStarsGiftOptions(data: bytes, pos: int, depth: int, new: Any = GetStarsGiftOptions) -> tuple[GetStarsGiftOptions, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        user_id, pos = _InputUser_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        user_id = None
    return new(user_id), pos


def _read_GetStarsSubscriptions(data: bytes, pos: int, depth: int, new: Any = GetStarsSubscriptions) -> tuple[GetStarsSubscriptions, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    offset, pos = read_str(data, pos)
    return new(peer, offset, flags & 1 != 0), pos


def _read_ChangeStarsSubscription(data: bytes, pos: int, depth: int, new: Any = ChangeStarsSubscription) -> tuple[ChangeStarsSubscription, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    subscription_id, pos = read_str(data, pos)
    if flags & 1:
        canceled = BOOLS[unpack_I(data, pos)[0]]
        pos += 4
    else:
        canceled = None
    return new(peer, subscription_id, canceled), pos


def _read_FulfillStarsSubscription(data: bytes, pos: int, depth: int, new: Any = FulfillStarsSubscription) -> tuple[FulfillStarsSubscription, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    subscription_id, pos = read_str(data, pos)
    return new(peer, subscription_id), pos


def _read_GetStarsGiveawayOptions(data: bytes, pos: int, depth: int, new: Any = GetStarsGiveawayOptions) -> tuple[GetStarsGiveawayOptions, int]:
    return new(), pos


def _read_GetStarGifts(data: bytes, pos: int, depth: int, new: Any = GetStarGifts) -> tuple[GetStarGifts, int]:
    hash = unpack_i(data, pos)[0]
    return new(hash), pos + 4


def _read_SaveStarGift(data: bytes, pos: int, depth: int, new: Any = SaveStarGift) -> tuple[SaveStarGift, int]:
    flags, cid = unpack_2I(data, pos)
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 8, depth + 1)
    return new(stargift, flags & 1 != 0), pos


def _read_ConvertStarGift(data: bytes, pos: int, depth: int, new: Any = ConvertStarGift) -> tuple[ConvertStarGift, int]:
    cid = unpack_I(data, pos)[0]
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 4, depth + 1)
    return new(stargift), pos


def _read_BotCancelStarsSubscription(data: bytes, pos: int, depth: int, new: Any = BotCancelStarsSubscription) -> tuple[BotCancelStarsSubscription, int]:
    flags, cid = unpack_2I(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    charge_id, pos = read_str(data, pos)
    return new(user_id, charge_id, flags & 1 != 0), pos


def _read_GetConnectedStarRefBots(data: bytes, pos: int, depth: int, new: Any = GetConnectedStarRefBots) -> tuple[GetConnectedStarRefBots, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
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
    return new(peer, limit, offset_date, offset_link), pos + 4


def _read_GetConnectedStarRefBot(data: bytes, pos: int, depth: int, new: Any = GetConnectedStarRefBot) -> tuple[GetConnectedStarRefBot, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(peer, bot), pos


def _read_GetSuggestedStarRefBots(data: bytes, pos: int, depth: int, new: Any = GetSuggestedStarRefBots) -> tuple[GetSuggestedStarRefBots, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    return new(peer, offset, limit, flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_ConnectStarRefBot(data: bytes, pos: int, depth: int, new: Any = ConnectStarRefBot) -> tuple[ConnectStarRefBot, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(peer, bot), pos


def _read_EditConnectedStarRefBot(data: bytes, pos: int, depth: int, new: Any = EditConnectedStarRefBot) -> tuple[EditConnectedStarRefBot, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    link, pos = read_str(data, pos)
    return new(peer, link, flags & 1 != 0), pos


def _read_GetStarGiftUpgradePreview(data: bytes, pos: int, depth: int, new: Any = GetStarGiftUpgradePreview) -> tuple[GetStarGiftUpgradePreview, int]:
    gift_id = unpack_q(data, pos)[0]
    return new(gift_id), pos + 8


def _read_UpgradeStarGift(data: bytes, pos: int, depth: int, new: Any = UpgradeStarGift) -> tuple[UpgradeStarGift, int]:
    flags, cid = unpack_2I(data, pos)
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 8, depth + 1)
    return new(stargift, flags & 1 != 0), pos


def _read_TransferStarGift(data: bytes, pos: int, depth: int, new: Any = TransferStarGift) -> tuple[TransferStarGift, int]:
    cid = unpack_I(data, pos)[0]
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    to_id, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(stargift, to_id), pos


def _read_GetUniqueStarGift(data: bytes, pos: int, depth: int, new: Any = GetUniqueStarGift) -> tuple[GetUniqueStarGift, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_GetSavedStarGifts(data: bytes, pos: int, depth: int, new: Any = GetSavedStarGifts) -> tuple[GetSavedStarGifts, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 0x40:
        collection_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        collection_id = None
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    if not (flags & 0x7b7):
        return new(peer, offset, limit, False, False, False, False, False, False, False, False, False, collection_id), pos + 4
    return new(peer, offset, limit, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x400 != 0, collection_id), pos + 4


def _read_GetSavedStarGift(data: bytes, pos: int, depth: int, new: Any = GetSavedStarGift) -> tuple[GetSavedStarGift, int]:
    stargift, pos = read_objects(_InputSavedStarGift_table, data, pos, depth)
    return new(stargift), pos


def _read_GetStarGiftWithdrawalUrl(data: bytes, pos: int, depth: int, new: Any = GetStarGiftWithdrawalUrl) -> tuple[GetStarGiftWithdrawalUrl, int]:
    cid = unpack_I(data, pos)[0]
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    password, pos = _InputCheckPasswordSRP_table[cid](data, pos + 4, depth + 1)
    return new(stargift, password), pos


def _read_ToggleChatStarGiftNotifications(data: bytes, pos: int, depth: int, new: Any = ToggleChatStarGiftNotifications) -> tuple[ToggleChatStarGiftNotifications, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(peer, flags & 1 != 0), pos


def _read_ToggleStarGiftsPinnedToTop(data: bytes, pos: int, depth: int, new: Any = ToggleStarGiftsPinnedToTop) -> tuple[ToggleStarGiftsPinnedToTop, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    stargift, pos = read_objects(_InputSavedStarGift_table, data, pos, depth)
    return new(peer, stargift), pos


def _read_CanPurchaseStore(data: bytes, pos: int, depth: int, new: Any = CanPurchaseStore) -> tuple[CanPurchaseStore, int]:
    cid = unpack_I(data, pos)[0]
    purpose, pos = _InputStorePaymentPurpose_table[cid](data, pos + 4, depth + 1)
    return new(purpose), pos


def _read_GetResaleStarGifts(data: bytes, pos: int, depth: int, new: Any = GetResaleStarGifts) -> tuple[GetResaleStarGifts, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        attributes_hash = unpack_q(data, pos)[0]
        pos += 8
    else:
        attributes_hash = None
    gift_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 8:
        attributes, pos = read_objects(_StarGiftAttributeId_table, data, pos, depth)
    else:
        attributes = None
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    if not (flags & 0x36):
        return new(gift_id, offset, limit, False, False, False, False, attributes_hash, attributes), pos + 4
    return new(gift_id, offset, limit, flags & 2 != 0, flags & 4 != 0, flags & 0x10 != 0, flags & 0x20 != 0, attributes_hash, attributes), pos + 4


def _read_UpdateStarGiftPrice(data: bytes, pos: int, depth: int, new: Any = UpdateStarGiftPrice) -> tuple[UpdateStarGiftPrice, int]:
    cid = unpack_I(data, pos)[0]
    stargift, pos = _InputSavedStarGift_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    resell_amount, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    return new(stargift, resell_amount), pos


def _read_CreateStarGiftCollection(data: bytes, pos: int, depth: int, new: Any = CreateStarGiftCollection) -> tuple[CreateStarGiftCollection, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    stargift, pos = read_objects(_InputSavedStarGift_table, data, pos, depth)
    return new(peer, title, stargift), pos


def _read_UpdateStarGiftCollection(data: bytes, pos: int, depth: int, new: Any = UpdateStarGiftCollection) -> tuple[UpdateStarGiftCollection, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    collection_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            delete_stargift, pos = read_objects(_InputSavedStarGift_table, data, pos, depth)
        else:
            delete_stargift = None
        if flags & 4:
            add_stargift, pos = read_objects(_InputSavedStarGift_table, data, pos, depth)
        else:
            add_stargift = None
        if flags & 8:
            order, pos = read_objects(_InputSavedStarGift_table, data, pos, depth)
        else:
            order = None
    else:
        title = delete_stargift = add_stargift = order = None
    return new(peer, collection_id, title, delete_stargift, add_stargift, order), pos


def _read_ReorderStarGiftCollections(data: bytes, pos: int, depth: int, new: Any = ReorderStarGiftCollections) -> tuple[ReorderStarGiftCollections, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    order, pos = read_ints(data, pos)
    return new(peer, order), pos


def _read_DeleteStarGiftCollection(data: bytes, pos: int, depth: int, new: Any = DeleteStarGiftCollection) -> tuple[DeleteStarGiftCollection, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    collection_id = unpack_i(data, pos)[0]
    return new(peer, collection_id), pos + 4


def _read_GetStarGiftCollections(data: bytes, pos: int, depth: int, new: Any = GetStarGiftCollections) -> tuple[GetStarGiftCollections, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    hash = unpack_q(data, pos)[0]
    return new(peer, hash), pos + 8


def _read_GetUniqueStarGiftValueInfo(data: bytes, pos: int, depth: int, new: Any = GetUniqueStarGiftValueInfo) -> tuple[GetUniqueStarGiftValueInfo, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_CheckCanSendGift(data: bytes, pos: int, depth: int, new: Any = CheckCanSendGift) -> tuple[CheckCanSendGift, int]:
    gift_id = unpack_q(data, pos)[0]
    return new(gift_id), pos + 8


def _read_GetStarGiftAuctionState(data: bytes, pos: int, depth: int, new: Any = GetStarGiftAuctionState) -> tuple[GetStarGiftAuctionState, int]:
    cid = unpack_I(data, pos)[0]
    auction, pos = _InputStarGiftAuction_table[cid](data, pos + 4, depth + 1)
    version = unpack_i(data, pos)[0]
    return new(auction, version), pos + 4


def _read_GetStarGiftAuctionAcquiredGifts(data: bytes, pos: int, depth: int, new: Any = GetStarGiftAuctionAcquiredGifts) -> tuple[GetStarGiftAuctionAcquiredGifts, int]:
    gift_id = unpack_q(data, pos)[0]
    return new(gift_id), pos + 8


def _read_GetStarGiftActiveAuctions(data: bytes, pos: int, depth: int, new: Any = GetStarGiftActiveAuctions) -> tuple[GetStarGiftActiveAuctions, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ResolveStarGiftOffer(data: bytes, pos: int, depth: int, new: Any = ResolveStarGiftOffer) -> tuple[ResolveStarGiftOffer, int]:
    flags, offer_msg_id = unpack_Ii(data, pos)
    return new(offer_msg_id, flags & 1 != 0), pos + 8


def _read_SendStarGiftOffer(data: bytes, pos: int, depth: int, new: Any = SendStarGiftOffer) -> tuple[SendStarGiftOffer, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    slug, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    price, pos = _StarsAmount_table[cid](data, pos + 4, depth + 1)
    duration, random_id = unpack_iq(data, pos)
    pos += 12
    if flags & 1:
        allow_paid_stars = unpack_q(data, pos)[0]
        pos += 8
    else:
        allow_paid_stars = None
    return new(peer, slug, price, duration, random_id, allow_paid_stars), pos


def _read_GetStarGiftUpgradeAttributes(data: bytes, pos: int, depth: int, new: Any = GetStarGiftUpgradeAttributes) -> tuple[GetStarGiftUpgradeAttributes, int]:
    gift_id = unpack_q(data, pos)[0]
    return new(gift_id), pos + 8


def _read_GetCraftStarGifts(data: bytes, pos: int, depth: int, new: Any = GetCraftStarGifts) -> tuple[GetCraftStarGifts, int]:
    gift_id = unpack_q(data, pos)[0]
    offset, pos = read_str(data, pos + 8)
    limit = unpack_i(data, pos)[0]
    return new(gift_id, offset, limit), pos + 4


def _read_CraftStarGift(data: bytes, pos: int, depth: int, new: Any = CraftStarGift) -> tuple[CraftStarGift, int]:
    stargift, pos = read_objects(_InputSavedStarGift_table, data, pos, depth)
    return new(stargift), pos


registry.add("payments.PaymentForm", {
    0xA0058751: _read_PaymentForm,
    0x7BF6B15C: _read_PaymentFormStars,
    0xB425CFE1: _read_PaymentFormStarGift,
})
registry.add("payments.ValidatedRequestedInfo", {
    0xD1451883: _read_ValidatedRequestedInfo,
})
registry.add("payments.PaymentResult", {
    0x4E5F810D: _read_PaymentResult,
    0xD8411139: _read_PaymentVerificationNeeded,
})
registry.add("payments.PaymentReceipt", {
    0x70C4FE03: _read_PaymentReceipt,
    0xDABBF83A: _read_PaymentReceiptStars,
})
registry.add("payments.SavedInfo", {
    0xFB8FE43C: _read_SavedInfo,
})
registry.add("payments.BankCardData", {
    0x3E24E573: _read_BankCardData,
})
registry.add("payments.ExportedInvoice", {
    0xAED0CBD9: _read_ExportedInvoice,
})
registry.add("payments.CheckedGiftCode", {
    0xEB983F8F: _read_CheckedGiftCode,
})
registry.add("payments.GiveawayInfo", {
    0x4367DAA0: _read_GiveawayInfo,
    0xE175E66F: _read_GiveawayInfoResults,
})
registry.add("payments.StarsStatus", {
    0x6C9CE8ED: _read_StarsStatus,
})
registry.add("payments.StarsRevenueStats", {
    0x6C207376: _read_StarsRevenueStats,
})
registry.add("payments.StarsRevenueWithdrawalUrl", {
    0x1DAB80B7: _read_StarsRevenueWithdrawalUrl,
})
registry.add("payments.StarsRevenueAdsAccountUrl", {
    0x394E7F21: _read_StarsRevenueAdsAccountUrl,
})
registry.add("payments.StarGifts", {
    0xA388A368: _read_StarGiftsNotModified,
    0x2ED82995: _read_StarGifts,
})
registry.add("payments.ConnectedStarRefBots", {
    0x98D5EA1D: _read_ConnectedStarRefBots,
})
registry.add("payments.SuggestedStarRefBots", {
    0xB4D5D859: _read_SuggestedStarRefBots,
})
registry.add("payments.StarGiftUpgradePreview", {
    0x3DE1DFED: _read_StarGiftUpgradePreview,
})
registry.add("payments.UniqueStarGift", {
    0x416C56E8: _read_UniqueStarGift,
})
registry.add("payments.SavedStarGifts", {
    0x95F389B1: _read_SavedStarGifts,
})
registry.add("payments.StarGiftWithdrawalUrl", {
    0x84AA3A9C: _read_StarGiftWithdrawalUrl,
})
registry.add("payments.ResaleStarGifts", {
    0x947A12DF: _read_ResaleStarGifts,
})
registry.add("payments.StarGiftCollections", {
    0xA0BA4F17: _read_StarGiftCollectionsNotModified,
    0x8A2932F3: _read_StarGiftCollections,
})
registry.add("payments.UniqueStarGiftValueInfo", {
    0x512FE446: _read_UniqueStarGiftValueInfo,
})
registry.add("payments.CheckCanSendGiftResult", {
    0x374FA7AD: _read_CheckCanSendGiftResultOk,
    0xD5E58274: _read_CheckCanSendGiftResultFail,
})
registry.add("payments.StarGiftAuctionState", {
    0x6B39F4EC: _read_StarGiftAuctionState,
})
registry.add("payments.StarGiftAuctionAcquiredGifts", {
    0x7D5BD1F0: _read_StarGiftAuctionAcquiredGifts,
})
registry.add("payments.StarGiftActiveAuctions", {
    0xDB33DAD0: _read_StarGiftActiveAuctionsNotModified,
    0xAEF6ABBC: _read_StarGiftActiveAuctions,
})
registry.add("payments.StarGiftUpgradeAttributes", {
    0x46C6E36F: _read_StarGiftUpgradeAttributes,
})
registry.add_functions({
    0x37148DBB: _read_GetPaymentForm,
    0x2478D1CC: _read_GetPaymentReceipt,
    0xB6C8F12B: _read_ValidateRequestedInfo,
    0x2D03522F: _read_SendPaymentForm,
    0x227D824B: _read_GetSavedInfo,
    0xD83D70C1: _read_ClearSavedInfo,
    0x2E79D779: _read_GetBankCardData,
    0x0F91B065: _read_ExportInvoice,
    0x80ED747D: _read_AssignAppStoreTransaction,
    0xDFFD50D3: _read_AssignPlayMarketTransaction,
    0x2757BA54: _read_GetPremiumGiftCodeOptions,
    0x8E51B4C1: _read_CheckGiftCode,
    0xF6E26854: _read_ApplyGiftCode,
    0xF4239425: _read_GetGiveawayInfo,
    0x5FF58F20: _read_LaunchPrepaidGiveaway,
    0xC00EC7D3: _read_GetStarsTopupOptions,
    0x4EA9B3BF: _read_GetStarsStatus,
    0x69DA4557: _read_GetStarsTransactions,
    0x7998C914: _read_SendStarsForm,
    0x25AE8F4A: _read_RefundStarsCharge,
    0xD91FFAD6: _read_GetStarsRevenueStats,
    0x2433DC92: _read_GetStarsRevenueWithdrawalUrl,
    0xD1D7EFC5: _read_GetStarsRevenueAdsAccountUrl,
    0x2DCA16B8: _read_GetStarsTransactionsByID,
    0xD3C96BC8: _read_GetStarsGiftOptions,
    0x032512C5: _read_GetStarsSubscriptions,
    0xC7770878: _read_ChangeStarsSubscription,
    0xCC5BEBB3: _read_FulfillStarsSubscription,
    0xBD1EFD3E: _read_GetStarsGiveawayOptions,
    0xC4563590: _read_GetStarGifts,
    0x2A2A697C: _read_SaveStarGift,
    0x74BF076B: _read_ConvertStarGift,
    0x6DFA0622: _read_BotCancelStarsSubscription,
    0x5869A553: _read_GetConnectedStarRefBots,
    0xB7D998F0: _read_GetConnectedStarRefBot,
    0x0D6B48F7: _read_GetSuggestedStarRefBots,
    0x7ED5348A: _read_ConnectStarRefBot,
    0xE4FCA4A3: _read_EditConnectedStarRefBot,
    0x9C9ABCB1: _read_GetStarGiftUpgradePreview,
    0xAED6E4F5: _read_UpgradeStarGift,
    0x7F18176A: _read_TransferStarGift,
    0xA1974D72: _read_GetUniqueStarGift,
    0xA319E569: _read_GetSavedStarGifts,
    0xB455A106: _read_GetSavedStarGift,
    0xD06E93A8: _read_GetStarGiftWithdrawalUrl,
    0x60EAEFA1: _read_ToggleChatStarGiftNotifications,
    0x1513E7B0: _read_ToggleStarGiftsPinnedToTop,
    0x4FDC5EA7: _read_CanPurchaseStore,
    0x7A5FA236: _read_GetResaleStarGifts,
    0xEDBE6CCB: _read_UpdateStarGiftPrice,
    0x1F4A0E87: _read_CreateStarGiftCollection,
    0x4FDDBEE7: _read_UpdateStarGiftCollection,
    0xC32AF4CC: _read_ReorderStarGiftCollections,
    0xAD5648E8: _read_DeleteStarGiftCollection,
    0x981B91DD: _read_GetStarGiftCollections,
    0x4365AF6B: _read_GetUniqueStarGiftValueInfo,
    0xC0C4EDC9: _read_CheckCanSendGift,
    0x5C9FF4D6: _read_GetStarGiftAuctionState,
    0x6BA2CBEC: _read_GetStarGiftAuctionAcquiredGifts,
    0xA5D0514D: _read_GetStarGiftActiveAuctions,
    0xE9CE781C: _read_ResolveStarGiftOffer,
    0x8FB86B41: _read_SendStarGiftOffer,
    0x6D038B58: _read_GetStarGiftUpgradeAttributes,
    0xFD05DD00: _read_GetCraftStarGifts,
    0xB0F9684F: _read_CraftStarGift,
})
