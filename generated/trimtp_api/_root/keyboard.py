# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    BOOLS,
    BOOL_IDS,
    TLObject,
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
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_I: Pack = packer("I")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_InlineQueryPeerType_table = registry.table("InlineQueryPeerType")
_InputUser_table = registry.table("InputUser")
_KeyboardButtonStyle_table = registry.table("KeyboardButtonStyle")
_KeyboardButton_table = registry.table("KeyboardButton")
_RequestPeerType_table = registry.table("RequestPeerType")


class KeyboardButton(TLObject):
    """The ordinary form of KeyboardButton.

    ``keyboardButton#7d170cff flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton``

    :param style: The style.
    :param text: The text.

    https://core.telegram.org/constructor/keyboardButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D170CFF
    TL_NAME: ClassVar[str] = "keyboardButton"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButton#7d170cff flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton"

    text: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0x7D170CFF, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)


class KeyboardButtonUrl(TLObject):
    """The form 'url' of KeyboardButton.

    ``keyboardButtonUrl#d80c25ec flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param url: The address.

    https://core.telegram.org/constructor/keyboardButtonUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD80C25EC
    TL_NAME: ClassVar[str] = "keyboardButtonUrl"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonUrl#d80c25ec flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton"

    text: str
    url: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0xD80C25EC, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        write_str(out, self.url)


class KeyboardButtonCallback(TLObject):
    """The form 'callback' of KeyboardButton.

    ``keyboardButtonCallback#e62bc960 flags:# requires_password:flags.0?true style:flags.10?KeyboardButtonStyle text:string data:bytes = KeyboardButton``

    :param requires_password: Whether this applies: requires password.
    :param style: The style.
    :param text: The text.
    :param data: The raw data.

    https://core.telegram.org/constructor/keyboardButtonCallback
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE62BC960
    TL_NAME: ClassVar[str] = "keyboardButtonCallback"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonCallback#e62bc960 flags:# requires_password:flags.0?true style:flags.10?KeyboardButtonStyle text:string data:bytes = KeyboardButton"

    text: str
    data: bytes
    requires_password: bool = False
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.requires_password:
            flags |= 1
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0xE62BC960, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        write_bytes(out, self.data)


class KeyboardButtonRequestPhone(TLObject):
    """The form 'request phone' of KeyboardButton.

    ``keyboardButtonRequestPhone#417efd8f flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton``

    :param style: The style.
    :param text: The text.

    https://core.telegram.org/constructor/keyboardButtonRequestPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x417EFD8F
    TL_NAME: ClassVar[str] = "keyboardButtonRequestPhone"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonRequestPhone#417efd8f flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton"

    text: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0x417EFD8F, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)


class KeyboardButtonRequestGeoLocation(TLObject):
    """The form 'request geo location' of KeyboardButton.

    ``keyboardButtonRequestGeoLocation#aa40f94d flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton``

    :param style: The style.
    :param text: The text.

    https://core.telegram.org/constructor/keyboardButtonRequestGeoLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA40F94D
    TL_NAME: ClassVar[str] = "keyboardButtonRequestGeoLocation"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonRequestGeoLocation#aa40f94d flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton"

    text: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0xAA40F94D, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)


class KeyboardButtonSwitchInline(TLObject):
    """The form 'switch inline' of KeyboardButton.

    ``keyboardButtonSwitchInline#991399fc flags:# same_peer:flags.0?true style:flags.10?KeyboardButtonStyle text:string query:string peer_types:flags.1?Vector<InlineQueryPeerType> = KeyboardButton``

    :param same_peer: Whether this applies: same peer.
    :param style: The style.
    :param text: The text.
    :param query: The call that is wrapped, or the text to search for.
    :param peer_types: The peer types.

    https://core.telegram.org/constructor/keyboardButtonSwitchInline
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x991399FC
    TL_NAME: ClassVar[str] = "keyboardButtonSwitchInline"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonSwitchInline#991399fc flags:# same_peer:flags.0?true style:flags.10?KeyboardButtonStyle text:string query:string peer_types:flags.1?Vector<InlineQueryPeerType> = KeyboardButton"

    text: str
    query: str
    same_peer: bool = False
    style: TypeKeyboardButtonStyle | None = None
    peer_types: list[_root.TypeInlineQueryPeerType] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.same_peer:
            flags |= 1
        if self.style is not None:
            flags |= 0x400
        if self.peer_types is not None:
            flags |= 2
        out += pack_2I(0x991399FC, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        write_str(out, self.query)
        if self.peer_types is not None:
            write_objects(out, self.peer_types)


class KeyboardButtonGame(TLObject):
    """The form 'game' of KeyboardButton.

    ``keyboardButtonGame#89c590f9 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton``

    :param style: The style.
    :param text: The text.

    https://core.telegram.org/constructor/keyboardButtonGame
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x89C590F9
    TL_NAME: ClassVar[str] = "keyboardButtonGame"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonGame#89c590f9 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton"

    text: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0x89C590F9, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)


class KeyboardButtonBuy(TLObject):
    """The form 'buy' of KeyboardButton.

    ``keyboardButtonBuy#3fa53905 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton``

    :param style: The style.
    :param text: The text.

    https://core.telegram.org/constructor/keyboardButtonBuy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FA53905
    TL_NAME: ClassVar[str] = "keyboardButtonBuy"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonBuy#3fa53905 flags:# style:flags.10?KeyboardButtonStyle text:string = KeyboardButton"

    text: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0x3FA53905, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)


class KeyboardButtonUrlAuth(TLObject):
    """The form 'url auth' of KeyboardButton.

    ``keyboardButtonUrlAuth#f51006f9 flags:# style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.0?string url:string button_id:int = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param fwd_text: The fwd text.
    :param url: The address.
    :param button_id: Id of the button.

    https://core.telegram.org/constructor/keyboardButtonUrlAuth
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF51006F9
    TL_NAME: ClassVar[str] = "keyboardButtonUrlAuth"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonUrlAuth#f51006f9 flags:# style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.0?string url:string button_id:int = KeyboardButton"

    text: str
    url: str
    button_id: int
    style: TypeKeyboardButtonStyle | None = None
    fwd_text: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        if self.fwd_text is not None:
            flags |= 1
        out += pack_2I(0xF51006F9, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        if self.fwd_text is not None:
            write_str(out, self.fwd_text)
        write_str(out, self.url)
        out += pack_i(self.button_id)


class InputKeyboardButtonUrlAuth(TLObject):
    """The form 'input keyboard button url auth' of KeyboardButton.

    ``inputKeyboardButtonUrlAuth#68013e72 flags:# request_write_access:flags.0?true style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.1?string url:string bot:InputUser = KeyboardButton``

    :param request_write_access: Whether this applies: request write access.
    :param style: The style.
    :param text: The text.
    :param fwd_text: The fwd text.
    :param url: The address.
    :param bot: The bot.

    https://core.telegram.org/constructor/inputKeyboardButtonUrlAuth
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x68013E72
    TL_NAME: ClassVar[str] = "inputKeyboardButtonUrlAuth"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "inputKeyboardButtonUrlAuth#68013e72 flags:# request_write_access:flags.0?true style:flags.10?KeyboardButtonStyle text:string fwd_text:flags.1?string url:string bot:InputUser = KeyboardButton"

    text: str
    url: str
    bot: _root.TypeInputUser
    request_write_access: bool = False
    style: TypeKeyboardButtonStyle | None = None
    fwd_text: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.request_write_access:
            flags |= 1
        if self.style is not None:
            flags |= 0x400
        if self.fwd_text is not None:
            flags |= 2
        out += pack_2I(0x68013E72, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        if self.fwd_text is not None:
            write_str(out, self.fwd_text)
        write_str(out, self.url)
        self.bot.write_to(out)


class KeyboardButtonRequestPoll(TLObject):
    """The form 'request poll' of KeyboardButton.

    ``keyboardButtonRequestPoll#7a11d782 flags:# style:flags.10?KeyboardButtonStyle quiz:flags.0?Bool text:string = KeyboardButton``

    :param style: The style.
    :param quiz: Whether this applies: quiz.
    :param text: The text.

    https://core.telegram.org/constructor/keyboardButtonRequestPoll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A11D782
    TL_NAME: ClassVar[str] = "keyboardButtonRequestPoll"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonRequestPoll#7a11d782 flags:# style:flags.10?KeyboardButtonStyle quiz:flags.0?Bool text:string = KeyboardButton"

    text: str
    style: TypeKeyboardButtonStyle | None = None
    quiz: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        if self.quiz is not None:
            flags |= 1
        out += pack_2I(0x7A11D782, flags)
        if self.style is not None:
            self.style.write_to(out)
        if self.quiz is not None:
            out += pack_I(BOOL_IDS[self.quiz])
        write_str(out, self.text)


class InputKeyboardButtonUserProfile(TLObject):
    """The form 'input keyboard button user profile' of KeyboardButton.

    ``inputKeyboardButtonUserProfile#7d5e07c7 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:InputUser = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/inputKeyboardButtonUserProfile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D5E07C7
    TL_NAME: ClassVar[str] = "inputKeyboardButtonUserProfile"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "inputKeyboardButtonUserProfile#7d5e07c7 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:InputUser = KeyboardButton"

    text: str
    user_id: _root.TypeInputUser
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0x7D5E07C7, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        self.user_id.write_to(out)


class KeyboardButtonUserProfile(TLObject):
    """The form 'user profile' of KeyboardButton.

    ``keyboardButtonUserProfile#c0fd5d09 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:long = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param user_id: Id of the user.

    https://core.telegram.org/constructor/keyboardButtonUserProfile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC0FD5D09
    TL_NAME: ClassVar[str] = "keyboardButtonUserProfile"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonUserProfile#c0fd5d09 flags:# style:flags.10?KeyboardButtonStyle text:string user_id:long = KeyboardButton"

    text: str
    user_id: int
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0xC0FD5D09, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        out += pack_q(self.user_id)


class KeyboardButtonWebView(TLObject):
    """The form 'web view' of KeyboardButton.

    ``keyboardButtonWebView#e846b1a0 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param url: The address.

    https://core.telegram.org/constructor/keyboardButtonWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE846B1A0
    TL_NAME: ClassVar[str] = "keyboardButtonWebView"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonWebView#e846b1a0 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton"

    text: str
    url: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0xE846B1A0, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        write_str(out, self.url)


class KeyboardButtonSimpleWebView(TLObject):
    """The form 'simple web view' of KeyboardButton.

    ``keyboardButtonSimpleWebView#e15c4370 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param url: The address.

    https://core.telegram.org/constructor/keyboardButtonSimpleWebView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE15C4370
    TL_NAME: ClassVar[str] = "keyboardButtonSimpleWebView"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonSimpleWebView#e15c4370 flags:# style:flags.10?KeyboardButtonStyle text:string url:string = KeyboardButton"

    text: str
    url: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0xE15C4370, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        write_str(out, self.url)


class KeyboardButtonRequestPeer(TLObject):
    """The form 'request peer' of KeyboardButton.

    ``keyboardButtonRequestPeer#5b0f15f5 flags:# style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param button_id: Id of the button.
    :param peer_type: The peer type.
    :param max_quantity: The max quantity.

    https://core.telegram.org/constructor/keyboardButtonRequestPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5B0F15F5
    TL_NAME: ClassVar[str] = "keyboardButtonRequestPeer"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonRequestPeer#5b0f15f5 flags:# style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton"

    text: str
    button_id: int
    peer_type: _root.TypeRequestPeerType
    max_quantity: int
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0x5B0F15F5, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        out += pack_i(self.button_id)
        self.peer_type.write_to(out)
        out += pack_i(self.max_quantity)


class InputKeyboardButtonRequestPeer(TLObject):
    """The form 'input keyboard button request peer' of KeyboardButton.

    ``inputKeyboardButtonRequestPeer#02b78156 flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton``

    :param name_requested: Whether this applies: name requested.
    :param username_requested: Whether this applies: username requested.
    :param photo_requested: Whether this applies: photo requested.
    :param style: The style.
    :param text: The text.
    :param button_id: Id of the button.
    :param peer_type: The peer type.
    :param max_quantity: The max quantity.

    https://core.telegram.org/constructor/inputKeyboardButtonRequestPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x02B78156
    TL_NAME: ClassVar[str] = "inputKeyboardButtonRequestPeer"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "inputKeyboardButtonRequestPeer#02b78156 flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true style:flags.10?KeyboardButtonStyle text:string button_id:int peer_type:RequestPeerType max_quantity:int = KeyboardButton"

    text: str
    button_id: int
    peer_type: _root.TypeRequestPeerType
    max_quantity: int
    name_requested: bool = False
    username_requested: bool = False
    photo_requested: bool = False
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.name_requested:
            flags |= 1
        if self.username_requested:
            flags |= 2
        if self.photo_requested:
            flags |= 4
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0x02B78156, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        out += pack_i(self.button_id)
        self.peer_type.write_to(out)
        out += pack_i(self.max_quantity)


class KeyboardButtonCopy(TLObject):
    """The form 'copy' of KeyboardButton.

    ``keyboardButtonCopy#bcc4af10 flags:# style:flags.10?KeyboardButtonStyle text:string copy_text:string = KeyboardButton``

    :param style: The style.
    :param text: The text.
    :param copy_text: The copy text.

    https://core.telegram.org/constructor/keyboardButtonCopy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBCC4AF10
    TL_NAME: ClassVar[str] = "keyboardButtonCopy"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "keyboardButtonCopy#bcc4af10 flags:# style:flags.10?KeyboardButtonStyle text:string copy_text:string = KeyboardButton"

    text: str
    copy_text: str
    style: TypeKeyboardButtonStyle | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.style is not None:
            flags |= 0x400
        out += pack_2I(0xBCC4AF10, flags)
        if self.style is not None:
            self.style.write_to(out)
        write_str(out, self.text)
        write_str(out, self.copy_text)


TypeKeyboardButton: TypeAlias = KeyboardButton | KeyboardButtonUrl | KeyboardButtonCallback | KeyboardButtonRequestPhone | KeyboardButtonRequestGeoLocation | KeyboardButtonSwitchInline | KeyboardButtonGame | KeyboardButtonBuy | KeyboardButtonUrlAuth | InputKeyboardButtonUrlAuth | KeyboardButtonRequestPoll | InputKeyboardButtonUserProfile | KeyboardButtonUserProfile | KeyboardButtonWebView | KeyboardButtonSimpleWebView | KeyboardButtonRequestPeer | InputKeyboardButtonRequestPeer | KeyboardButtonCopy
"""``KeyboardButton``: https://core.telegram.org/type/KeyboardButton"""


class KeyboardButtonRow(TLObject):
    """The ordinary form of KeyboardButtonRow.

    ``keyboardButtonRow#77608b83 buttons:Vector<KeyboardButton> = KeyboardButtonRow``

    :param buttons: The buttons.

    https://core.telegram.org/constructor/keyboardButtonRow
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77608B83
    TL_NAME: ClassVar[str] = "keyboardButtonRow"
    TL_TYPE: ClassVar[str] = "KeyboardButtonRow"
    TL: ClassVar[str] = "keyboardButtonRow#77608b83 buttons:Vector<KeyboardButton> = KeyboardButtonRow"

    buttons: list[TypeKeyboardButton]

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\x8b\x60\x77"
        write_objects(out, self.buttons)


TypeKeyboardButtonRow: TypeAlias = KeyboardButtonRow
"""``KeyboardButtonRow``: https://core.telegram.org/type/KeyboardButtonRow"""


class KeyboardButtonStyle(TLObject):
    """The ordinary form of KeyboardButtonStyle.

    ``keyboardButtonStyle#4fdd3430 flags:# bg_primary:flags.0?true bg_danger:flags.1?true bg_success:flags.2?true icon:flags.3?long = KeyboardButtonStyle``

    :param bg_primary: Whether this applies: bg primary.
    :param bg_danger: Whether this applies: bg danger.
    :param bg_success: Whether this applies: bg success.
    :param icon: The icon.

    https://core.telegram.org/constructor/keyboardButtonStyle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4FDD3430
    TL_NAME: ClassVar[str] = "keyboardButtonStyle"
    TL_TYPE: ClassVar[str] = "KeyboardButtonStyle"
    TL: ClassVar[str] = "keyboardButtonStyle#4fdd3430 flags:# bg_primary:flags.0?true bg_danger:flags.1?true bg_success:flags.2?true icon:flags.3?long = KeyboardButtonStyle"

    bg_primary: bool = False
    bg_danger: bool = False
    bg_success: bool = False
    icon: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.bg_primary:
            flags |= 1
        if self.bg_danger:
            flags |= 2
        if self.bg_success:
            flags |= 4
        if self.icon is not None:
            flags |= 8
        out += pack_2I(0x4FDD3430, flags)
        if self.icon is not None:
            out += pack_q(self.icon)


TypeKeyboardButtonStyle: TypeAlias = KeyboardButtonStyle
"""``KeyboardButtonStyle``: https://core.telegram.org/type/KeyboardButtonStyle"""


def _read_KeyboardButton(data: bytes, pos: int, depth: int, new: Any = KeyboardButton) -> tuple[KeyboardButton, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    return new(text, style), pos


def _read_KeyboardButtonUrl(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonUrl) -> tuple[KeyboardButtonUrl, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    url, pos = read_str(data, pos)
    return new(text, url, style), pos


def _read_KeyboardButtonCallback(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonCallback) -> tuple[KeyboardButtonCallback, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    data_, pos = read_bytes(data, pos)
    return new(text, data_, flags & 1 != 0, style), pos


def _read_KeyboardButtonRequestPhone(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonRequestPhone) -> tuple[KeyboardButtonRequestPhone, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    return new(text, style), pos


def _read_KeyboardButtonRequestGeoLocation(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonRequestGeoLocation) -> tuple[KeyboardButtonRequestGeoLocation, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    return new(text, style), pos


def _read_KeyboardButtonSwitchInline(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonSwitchInline) -> tuple[KeyboardButtonSwitchInline, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    query, pos = read_str(data, pos)
    if flags & 2:
        peer_types, pos = read_objects(_InlineQueryPeerType_table, data, pos, depth)
    else:
        peer_types = None
    return new(text, query, flags & 1 != 0, style, peer_types), pos


def _read_KeyboardButtonGame(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonGame) -> tuple[KeyboardButtonGame, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    return new(text, style), pos


def _read_KeyboardButtonBuy(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonBuy) -> tuple[KeyboardButtonBuy, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    return new(text, style), pos


def _read_KeyboardButtonUrlAuth(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonUrlAuth) -> tuple[KeyboardButtonUrlAuth, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    if flags & 1:
        fwd_text, pos = read_str(data, pos)
    else:
        fwd_text = None
    url, pos = read_str(data, pos)
    button_id = unpack_i(data, pos)[0]
    return new(text, url, button_id, style, fwd_text), pos + 4


def _read_InputKeyboardButtonUrlAuth(data: bytes, pos: int, depth: int, new: Any = InputKeyboardButtonUrlAuth) -> tuple[InputKeyboardButtonUrlAuth, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    if flags & 2:
        fwd_text, pos = read_str(data, pos)
    else:
        fwd_text = None
    url, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(text, url, bot, flags & 1 != 0, style, fwd_text), pos


def _read_KeyboardButtonRequestPoll(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonRequestPoll) -> tuple[KeyboardButtonRequestPoll, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x401:
        if flags & 0x400:
            style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            style = None
        if flags & 1:
            quiz = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            quiz = None
    else:
        style = quiz = None
    text, pos = read_str(data, pos)
    return new(text, style, quiz), pos


def _read_InputKeyboardButtonUserProfile(data: bytes, pos: int, depth: int, new: Any = InputKeyboardButtonUserProfile) -> tuple[InputKeyboardButtonUserProfile, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(text, user_id, style), pos


def _read_KeyboardButtonUserProfile(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonUserProfile) -> tuple[KeyboardButtonUserProfile, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    user_id = unpack_q(data, pos)[0]
    return new(text, user_id, style), pos + 8


def _read_KeyboardButtonWebView(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonWebView) -> tuple[KeyboardButtonWebView, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    url, pos = read_str(data, pos)
    return new(text, url, style), pos


def _read_KeyboardButtonSimpleWebView(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonSimpleWebView) -> tuple[KeyboardButtonSimpleWebView, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    url, pos = read_str(data, pos)
    return new(text, url, style), pos


def _read_KeyboardButtonRequestPeer(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonRequestPeer) -> tuple[KeyboardButtonRequestPeer, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    button_id, cid = unpack_iI(data, pos)
    peer_type, pos = _RequestPeerType_table[cid](data, pos + 8, depth + 1)
    max_quantity = unpack_i(data, pos)[0]
    return new(text, button_id, peer_type, max_quantity, style), pos + 4


def _read_InputKeyboardButtonRequestPeer(data: bytes, pos: int, depth: int, new: Any = InputKeyboardButtonRequestPeer) -> tuple[InputKeyboardButtonRequestPeer, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    button_id, cid = unpack_iI(data, pos)
    peer_type, pos = _RequestPeerType_table[cid](data, pos + 8, depth + 1)
    max_quantity = unpack_i(data, pos)[0]
    return new(text, button_id, peer_type, max_quantity, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, style), pos + 4


def _read_KeyboardButtonCopy(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonCopy) -> tuple[KeyboardButtonCopy, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x400:
        style, pos = _KeyboardButtonStyle_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        style = None
    text, pos = read_str(data, pos)
    copy_text, pos = read_str(data, pos)
    return new(text, copy_text, style), pos


def _read_KeyboardButtonRow(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonRow) -> tuple[KeyboardButtonRow, int]:
    buttons, pos = read_objects(_KeyboardButton_table, data, pos, depth)
    return new(buttons), pos


def _read_KeyboardButtonStyle(data: bytes, pos: int, depth: int, new: Any = KeyboardButtonStyle) -> tuple[KeyboardButtonStyle, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        icon = unpack_q(data, pos)[0]
        pos += 8
    else:
        icon = None
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, icon), pos


registry.add("KeyboardButton", {
    0x7D170CFF: _read_KeyboardButton,
    0xD80C25EC: _read_KeyboardButtonUrl,
    0xE62BC960: _read_KeyboardButtonCallback,
    0x417EFD8F: _read_KeyboardButtonRequestPhone,
    0xAA40F94D: _read_KeyboardButtonRequestGeoLocation,
    0x991399FC: _read_KeyboardButtonSwitchInline,
    0x89C590F9: _read_KeyboardButtonGame,
    0x3FA53905: _read_KeyboardButtonBuy,
    0xF51006F9: _read_KeyboardButtonUrlAuth,
    0x68013E72: _read_InputKeyboardButtonUrlAuth,
    0x7A11D782: _read_KeyboardButtonRequestPoll,
    0x7D5E07C7: _read_InputKeyboardButtonUserProfile,
    0xC0FD5D09: _read_KeyboardButtonUserProfile,
    0xE846B1A0: _read_KeyboardButtonWebView,
    0xE15C4370: _read_KeyboardButtonSimpleWebView,
    0x5B0F15F5: _read_KeyboardButtonRequestPeer,
    0x02B78156: _read_InputKeyboardButtonRequestPeer,
    0xBCC4AF10: _read_KeyboardButtonCopy,
})
registry.add("KeyboardButtonRow", {
    0x77608B83: _read_KeyboardButtonRow,
})
registry.add("KeyboardButtonStyle", {
    0x4FDD3430: _read_KeyboardButtonStyle,
})
