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
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2q: Unpack = unpacker("2q")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_I2q: Pack = packer("I2q")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_LabeledPrice_table = registry.table("LabeledPrice")


class ImportedContact(TLObject):
    """The ordinary form of ImportedContact.

    ``importedContact#c13e3c50 user_id:long client_id:long = ImportedContact``

    :param user_id: Id of the user.
    :param client_id: Id of the client.

    https://core.telegram.org/constructor/importedContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC13E3C50
    TL_NAME: ClassVar[str] = "importedContact"
    TL_TYPE: ClassVar[str] = "ImportedContact"
    TL: ClassVar[str] = "importedContact#c13e3c50 user_id:long client_id:long = ImportedContact"

    user_id: int
    client_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2q(0xC13E3C50, self.user_id, self.client_id)


TypeImportedContact: TypeAlias = ImportedContact
"""``ImportedContact``: https://core.telegram.org/type/ImportedContact"""


class InlineBotSwitchPM(TLObject):
    """The ordinary form of InlineBotSwitchPM.

    ``inlineBotSwitchPM#3c20629f text:string start_param:string = InlineBotSwitchPM``

    :param text: The text.
    :param start_param: The start param.

    https://core.telegram.org/constructor/inlineBotSwitchPM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C20629F
    TL_NAME: ClassVar[str] = "inlineBotSwitchPM"
    TL_TYPE: ClassVar[str] = "InlineBotSwitchPM"
    TL: ClassVar[str] = "inlineBotSwitchPM#3c20629f text:string start_param:string = InlineBotSwitchPM"

    text: str
    start_param: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x9f\x62\x20\x3c"
        write_str(out, self.text)
        write_str(out, self.start_param)


TypeInlineBotSwitchPM: TypeAlias = InlineBotSwitchPM
"""``InlineBotSwitchPM``: https://core.telegram.org/type/InlineBotSwitchPM"""


class Invoice(TLObject):
    """The ordinary form of Invoice.

    ``invoice#049ee584 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true recurring:flags.9?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> terms_url:flags.10?string subscription_period:flags.11?int = Invoice``

    :param test: Whether this applies: test.
    :param name_requested: Whether this applies: name requested.
    :param phone_requested: Whether this applies: phone requested.
    :param email_requested: Whether this applies: email requested.
    :param shipping_address_requested: Whether this applies: shipping address requested.
    :param flexible: Whether this applies: flexible.
    :param phone_to_provider: Whether this applies: phone to provider.
    :param email_to_provider: Whether this applies: email to provider.
    :param recurring: Whether this applies: recurring.
    :param currency: The currency, in three letters (XTR for stars).
    :param prices: The prices.
    :param max_tip_amount: The max tip amount.
    :param suggested_tip_amounts: The suggested tip amounts.
    :param terms_url: The terms url.
    :param subscription_period: The subscription period.

    https://core.telegram.org/constructor/invoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x049EE584
    TL_NAME: ClassVar[str] = "invoice"
    TL_TYPE: ClassVar[str] = "Invoice"
    TL: ClassVar[str] = "invoice#049ee584 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true recurring:flags.9?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> terms_url:flags.10?string subscription_period:flags.11?int = Invoice"

    currency: str
    prices: list[_root.TypeLabeledPrice]
    test: bool = False
    name_requested: bool = False
    phone_requested: bool = False
    email_requested: bool = False
    shipping_address_requested: bool = False
    flexible: bool = False
    phone_to_provider: bool = False
    email_to_provider: bool = False
    recurring: bool = False
    max_tip_amount: int | None = None
    suggested_tip_amounts: list[int] | None = None
    terms_url: str | None = None
    subscription_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.test:
            flags |= 1
        if self.name_requested:
            flags |= 2
        if self.phone_requested:
            flags |= 4
        if self.email_requested:
            flags |= 8
        if self.shipping_address_requested:
            flags |= 0x10
        if self.flexible:
            flags |= 0x20
        if self.phone_to_provider:
            flags |= 0x40
        if self.email_to_provider:
            flags |= 0x80
        if self.recurring:
            flags |= 0x200
        if self.max_tip_amount is not None or self.suggested_tip_amounts is not None:
            flags |= 0x100
        if self.terms_url is not None:
            flags |= 0x400
        if self.subscription_period is not None:
            flags |= 0x800
        out += pack_2I(0x049EE584, flags)
        write_str(out, self.currency)
        write_objects(out, self.prices)
        if flags & 0x100:
            out += pack_q(self.max_tip_amount)
        if flags & 0x100:
            write_longs(out, self.suggested_tip_amounts)
        if self.terms_url is not None:
            write_str(out, self.terms_url)
        if self.subscription_period is not None:
            out += pack_i(self.subscription_period)


TypeInvoice: TypeAlias = Invoice
"""``Invoice``: https://core.telegram.org/type/Invoice"""


class InlineQueryPeerTypeSameBotPM(TLObject):
    """The form 'same bot pm' of InlineQueryPeerType.

    ``inlineQueryPeerTypeSameBotPM#3081ed9d = InlineQueryPeerType``

    https://core.telegram.org/constructor/inlineQueryPeerTypeSameBotPM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3081ED9D
    TL_NAME: ClassVar[str] = "inlineQueryPeerTypeSameBotPM"
    TL_TYPE: ClassVar[str] = "InlineQueryPeerType"
    TL: ClassVar[str] = "inlineQueryPeerTypeSameBotPM#3081ed9d = InlineQueryPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\xed\x81\x30"


class InlineQueryPeerTypePM(TLObject):
    """The form 'pm' of InlineQueryPeerType.

    ``inlineQueryPeerTypePM#833c0fac = InlineQueryPeerType``

    https://core.telegram.org/constructor/inlineQueryPeerTypePM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x833C0FAC
    TL_NAME: ClassVar[str] = "inlineQueryPeerTypePM"
    TL_TYPE: ClassVar[str] = "InlineQueryPeerType"
    TL: ClassVar[str] = "inlineQueryPeerTypePM#833c0fac = InlineQueryPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xac\x0f\x3c\x83"


class InlineQueryPeerTypeChat(TLObject):
    """The form 'chat' of InlineQueryPeerType.

    ``inlineQueryPeerTypeChat#d766c50a = InlineQueryPeerType``

    https://core.telegram.org/constructor/inlineQueryPeerTypeChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD766C50A
    TL_NAME: ClassVar[str] = "inlineQueryPeerTypeChat"
    TL_TYPE: ClassVar[str] = "InlineQueryPeerType"
    TL: ClassVar[str] = "inlineQueryPeerTypeChat#d766c50a = InlineQueryPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\xc5\x66\xd7"


class InlineQueryPeerTypeMegagroup(TLObject):
    """The form 'megagroup' of InlineQueryPeerType.

    ``inlineQueryPeerTypeMegagroup#5ec4be43 = InlineQueryPeerType``

    https://core.telegram.org/constructor/inlineQueryPeerTypeMegagroup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5EC4BE43
    TL_NAME: ClassVar[str] = "inlineQueryPeerTypeMegagroup"
    TL_TYPE: ClassVar[str] = "InlineQueryPeerType"
    TL: ClassVar[str] = "inlineQueryPeerTypeMegagroup#5ec4be43 = InlineQueryPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x43\xbe\xc4\x5e"


class InlineQueryPeerTypeBroadcast(TLObject):
    """The form 'broadcast' of InlineQueryPeerType.

    ``inlineQueryPeerTypeBroadcast#6334ee9a = InlineQueryPeerType``

    https://core.telegram.org/constructor/inlineQueryPeerTypeBroadcast
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6334EE9A
    TL_NAME: ClassVar[str] = "inlineQueryPeerTypeBroadcast"
    TL_TYPE: ClassVar[str] = "InlineQueryPeerType"
    TL: ClassVar[str] = "inlineQueryPeerTypeBroadcast#6334ee9a = InlineQueryPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9a\xee\x34\x63"


class InlineQueryPeerTypeBotPM(TLObject):
    """The form 'bot pm' of InlineQueryPeerType.

    ``inlineQueryPeerTypeBotPM#0e3b2d0c = InlineQueryPeerType``

    https://core.telegram.org/constructor/inlineQueryPeerTypeBotPM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0E3B2D0C
    TL_NAME: ClassVar[str] = "inlineQueryPeerTypeBotPM"
    TL_TYPE: ClassVar[str] = "InlineQueryPeerType"
    TL: ClassVar[str] = "inlineQueryPeerTypeBotPM#0e3b2d0c = InlineQueryPeerType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0c\x2d\x3b\x0e"


TypeInlineQueryPeerType: TypeAlias = InlineQueryPeerTypeSameBotPM | InlineQueryPeerTypePM | InlineQueryPeerTypeChat | InlineQueryPeerTypeMegagroup | InlineQueryPeerTypeBroadcast | InlineQueryPeerTypeBotPM
"""``InlineQueryPeerType``: https://core.telegram.org/type/InlineQueryPeerType"""


class InlineBotWebView(TLObject):
    """The ordinary form of InlineBotWebView.

    ``inlineBotWebView#b57295d5 text:string url:string = InlineBotWebView``

    :param text: The text.
    :param url: The address.

    https://core.telegram.org/constructor/inlineBotWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB57295D5
    TL_NAME: ClassVar[str] = "inlineBotWebView"
    TL_TYPE: ClassVar[str] = "InlineBotWebView"
    TL: ClassVar[str] = "inlineBotWebView#b57295d5 text:string url:string = InlineBotWebView"

    text: str
    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd5\x95\x72\xb5"
        write_str(out, self.text)
        write_str(out, self.url)


TypeInlineBotWebView: TypeAlias = InlineBotWebView
"""``InlineBotWebView``: https://core.telegram.org/type/InlineBotWebView"""


def _read_ImportedContact(data: bytes, pos: int, depth: int, new: Any = ImportedContact) -> tuple[ImportedContact, int]:
    user_id, client_id = unpack_2q(data, pos)
    return new(user_id, client_id), pos + 16


def _read_InlineBotSwitchPM(data: bytes, pos: int, depth: int, new: Any = InlineBotSwitchPM) -> tuple[InlineBotSwitchPM, int]:
    text, pos = read_str(data, pos)
    start_param, pos = read_str(data, pos)
    return new(text, start_param), pos


def _read_Invoice(data: bytes, pos: int, depth: int, new: Any = Invoice) -> tuple[Invoice, int]:
    flags = unpack_I(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    prices, pos = read_objects(_LabeledPrice_table, data, pos, depth)
    if flags & 0xd00:
        if flags & 0x100:
            max_tip_amount = unpack_q(data, pos)[0]
            pos += 8
        else:
            max_tip_amount = None
        if flags & 0x100:
            suggested_tip_amounts, pos = read_longs(data, pos)
        else:
            suggested_tip_amounts = None
        if flags & 0x400:
            terms_url, pos = read_str(data, pos)
        else:
            terms_url = None
        if flags & 0x800:
            subscription_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            subscription_period = None
    else:
        max_tip_amount = suggested_tip_amounts = terms_url = subscription_period = None
    if not (flags & 0x2ff):
        return new(currency, prices, False, False, False, False, False, False, False, False, False, max_tip_amount, suggested_tip_amounts, terms_url, subscription_period), pos
    return new(currency, prices, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, flags & 0x200 != 0, max_tip_amount, suggested_tip_amounts, terms_url, subscription_period), pos


def _read_InlineQueryPeerTypeSameBotPM(data: bytes, pos: int, depth: int, new: Any = InlineQueryPeerTypeSameBotPM) -> tuple[InlineQueryPeerTypeSameBotPM, int]:
    return new(), pos


def _read_InlineQueryPeerTypePM(data: bytes, pos: int, depth: int, new: Any = InlineQueryPeerTypePM) -> tuple[InlineQueryPeerTypePM, int]:
    return new(), pos


def _read_InlineQueryPeerTypeChat(data: bytes, pos: int, depth: int, new: Any = InlineQueryPeerTypeChat) -> tuple[InlineQueryPeerTypeChat, int]:
    return new(), pos


def _read_InlineQueryPeerTypeMegagroup(data: bytes, pos: int, depth: int, new: Any = InlineQueryPeerTypeMegagroup) -> tuple[InlineQueryPeerTypeMegagroup, int]:
    return new(), pos


def _read_InlineQueryPeerTypeBroadcast(data: bytes, pos: int, depth: int, new: Any = InlineQueryPeerTypeBroadcast) -> tuple[InlineQueryPeerTypeBroadcast, int]:
    return new(), pos


def _read_InlineQueryPeerTypeBotPM(data: bytes, pos: int, depth: int, new: Any = InlineQueryPeerTypeBotPM) -> tuple[InlineQueryPeerTypeBotPM, int]:
    return new(), pos


def _read_InlineBotWebView(data: bytes, pos: int, depth: int, new: Any = InlineBotWebView) -> tuple[InlineBotWebView, int]:
    text, pos = read_str(data, pos)
    url, pos = read_str(data, pos)
    return new(text, url), pos


registry.add("ImportedContact", {
    0xC13E3C50: _read_ImportedContact,
})
registry.add("InlineBotSwitchPM", {
    0x3C20629F: _read_InlineBotSwitchPM,
})
registry.add("Invoice", {
    0x049EE584: _read_Invoice,
})
registry.add("InlineQueryPeerType", {
    0x3081ED9D: _read_InlineQueryPeerTypeSameBotPM,
    0x833C0FAC: _read_InlineQueryPeerTypePM,
    0xD766C50A: _read_InlineQueryPeerTypeChat,
    0x5EC4BE43: _read_InlineQueryPeerTypeMegagroup,
    0x6334EE9A: _read_InlineQueryPeerTypeBroadcast,
    0x0E3B2D0C: _read_InlineQueryPeerTypeBotPM,
})
registry.add("InlineBotWebView", {
    0xB57295D5: _read_InlineBotWebView,
})
