# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``auth``."""

from __future__ import annotations

import builtins
from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_bytes,
    read_longs,
    read_str,
    unpacker,
    write_bytes,
    write_longs,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import account as _account
    from . import help as _help

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2qi: Unpack = unpacker("2qi")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_I2i: Pack = packer("I2i")
pack_I2qi: Pack = packer("I2qi")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_CodeSettings_table = registry.table("CodeSettings")
_DataJSON_table = registry.table("DataJSON")
_EmailVerification_table = registry.table("EmailVerification")
_InputCheckPasswordSRP_table = registry.table("InputCheckPasswordSRP")
_InputPasskeyCredential_table = registry.table("InputPasskeyCredential")
_User_table = registry.table("User")
_account_PasswordInputSettings_table = registry.table("account.PasswordInputSettings")
_auth_Authorization_table = registry.table("auth.Authorization")
_auth_CodeType_table = registry.table("auth.CodeType")
_auth_SentCodeType_table = registry.table("auth.SentCodeType")
_help_TermsOfService_table = registry.table("help.TermsOfService")


class SentCode(TLObject):
    """The ordinary form of auth.SentCode.

    ``auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode``

    :param type: Which kind it is.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param next_type: The next type.
    :param timeout: The timeout.

    https://core.telegram.org/constructor/auth.sentCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5E002502
    TL_NAME: ClassVar[str] = "auth.sentCode"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "auth.sentCode#5e002502 flags:# type:auth.SentCodeType phone_code_hash:string next_type:flags.1?auth.CodeType timeout:flags.2?int = auth.SentCode"

    type: TypeSentCodeType
    phone_code_hash: str
    next_type: TypeCodeType | None = None
    timeout: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_type is not None:
            flags |= 2
        if self.timeout is not None:
            flags |= 4
        out += pack_2I(0x5E002502, flags)
        self.type.write_to(out)
        write_str(out, self.phone_code_hash)
        if self.next_type is not None:
            self.next_type.write_to(out)
        if self.timeout is not None:
            out += pack_i(self.timeout)


class SentCodeSuccess(TLObject):
    """The form 'success' of auth.SentCode.

    ``auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode``

    :param authorization: The authorization.

    https://core.telegram.org/constructor/auth.sentCodeSuccess
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2390FE44
    TL_NAME: ClassVar[str] = "auth.sentCodeSuccess"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "auth.sentCodeSuccess#2390fe44 authorization:auth.Authorization = auth.SentCode"

    authorization: TypeAuthorization

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\xfe\x90\x23"
        self.authorization.write_to(out)


class SentCodePaymentRequired(TLObject):
    """The form 'payment required' of auth.SentCode.

    ``auth.sentCodePaymentRequired#f8827ebf store_product:string phone_code_hash:string support_email_address:string support_email_subject:string premium_days:int currency:string amount:long = auth.SentCode``

    :param store_product: The store product.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param support_email_address: The support email address.
    :param support_email_subject: The support email subject.
    :param premium_days: The premium days.
    :param currency: The currency, in three letters (XTR for stars).
    :param amount: The amount, in the smallest unit of the currency.

    https://core.telegram.org/constructor/auth.sentCodePaymentRequired
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8827EBF
    TL_NAME: ClassVar[str] = "auth.sentCodePaymentRequired"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "auth.sentCodePaymentRequired#f8827ebf store_product:string phone_code_hash:string support_email_address:string support_email_subject:string premium_days:int currency:string amount:long = auth.SentCode"

    store_product: str
    phone_code_hash: str
    support_email_address: str
    support_email_subject: str
    premium_days: int
    currency: str
    amount: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xbf\x7e\x82\xf8"
        write_str(out, self.store_product)
        write_str(out, self.phone_code_hash)
        write_str(out, self.support_email_address)
        write_str(out, self.support_email_subject)
        out += pack_i(self.premium_days)
        write_str(out, self.currency)
        out += pack_q(self.amount)


TypeSentCode: TypeAlias = SentCode | SentCodeSuccess | SentCodePaymentRequired
"""``auth.SentCode``: https://core.telegram.org/type/auth.SentCode"""


class Authorization(TLObject):
    """The ordinary form of auth.Authorization.

    ``auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int future_auth_token:flags.2?bytes user:User = auth.Authorization``

    :param setup_password_required: Whether this applies: setup password required.
    :param otherwise_relogin_days: The otherwise relogin days.
    :param tmp_sessions: The tmp sessions.
    :param future_auth_token: The future auth token.
    :param user: The user.

    https://core.telegram.org/constructor/auth.authorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2EA2C0D4
    TL_NAME: ClassVar[str] = "auth.authorization"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.authorization#2ea2c0d4 flags:# setup_password_required:flags.1?true otherwise_relogin_days:flags.1?int tmp_sessions:flags.0?int future_auth_token:flags.2?bytes user:User = auth.Authorization"
    _SECRET = frozenset({"future_auth_token"})

    user: _root.TypeUser
    setup_password_required: bool = False
    otherwise_relogin_days: int | None = None
    tmp_sessions: int | None = None
    future_auth_token: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.setup_password_required or self.otherwise_relogin_days is not None:
            flags |= 2
        if self.tmp_sessions is not None:
            flags |= 1
        if self.future_auth_token is not None:
            flags |= 4
        out += pack_2I(0x2EA2C0D4, flags)
        if flags & 2:
            out += pack_i(self.otherwise_relogin_days)
        if self.tmp_sessions is not None:
            out += pack_i(self.tmp_sessions)
        if self.future_auth_token is not None:
            write_bytes(out, self.future_auth_token)
        self.user.write_to(out)


class AuthorizationSignUpRequired(TLObject):
    """The form 'sign up required' of auth.Authorization.

    ``auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization``

    :param terms_of_service: The terms of service.

    https://core.telegram.org/constructor/auth.authorizationSignUpRequired
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x44747E9A
    TL_NAME: ClassVar[str] = "auth.authorizationSignUpRequired"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization"

    terms_of_service: _help.TypeTermsOfService | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.terms_of_service is not None:
            flags |= 1
        out += pack_2I(0x44747E9A, flags)
        if self.terms_of_service is not None:
            self.terms_of_service.write_to(out)


TypeAuthorization: TypeAlias = Authorization | AuthorizationSignUpRequired
"""``auth.Authorization``: https://core.telegram.org/type/auth.Authorization"""


class ExportedAuthorization(TLObject):
    """The ordinary form of auth.ExportedAuthorization.

    ``auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization``

    :param id: The id.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/auth.exportedAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB434E2B8
    TL_NAME: ClassVar[str] = "auth.exportedAuthorization"
    TL_TYPE: ClassVar[str] = "auth.ExportedAuthorization"
    TL: ClassVar[str] = "auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization"
    _SECRET = frozenset({"bytes"})

    id: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xB434E2B8, self.id)
        write_bytes(out, self.bytes)


TypeExportedAuthorization: TypeAlias = ExportedAuthorization
"""``auth.ExportedAuthorization``: https://core.telegram.org/type/auth.ExportedAuthorization"""


class PasswordRecovery(TLObject):
    """The ordinary form of auth.PasswordRecovery.

    ``auth.passwordRecovery#137948a5 email_pattern:string = auth.PasswordRecovery``

    :param email_pattern: The email pattern.

    https://core.telegram.org/constructor/auth.passwordRecovery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x137948A5
    TL_NAME: ClassVar[str] = "auth.passwordRecovery"
    TL_TYPE: ClassVar[str] = "auth.PasswordRecovery"
    TL: ClassVar[str] = "auth.passwordRecovery#137948a5 email_pattern:string = auth.PasswordRecovery"

    email_pattern: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa5\x48\x79\x13"
        write_str(out, self.email_pattern)


TypePasswordRecovery: TypeAlias = PasswordRecovery
"""``auth.PasswordRecovery``: https://core.telegram.org/type/auth.PasswordRecovery"""


class CodeTypeSms(TLObject):
    """The form 'sms' of auth.CodeType.

    ``auth.codeTypeSms#72a3158c = auth.CodeType``

    https://core.telegram.org/constructor/auth.codeTypeSms
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x72A3158C
    TL_NAME: ClassVar[str] = "auth.codeTypeSms"
    TL_TYPE: ClassVar[str] = "auth.CodeType"
    TL: ClassVar[str] = "auth.codeTypeSms#72a3158c = auth.CodeType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8c\x15\xa3\x72"


class CodeTypeCall(TLObject):
    """The form 'call' of auth.CodeType.

    ``auth.codeTypeCall#741cd3e3 = auth.CodeType``

    https://core.telegram.org/constructor/auth.codeTypeCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x741CD3E3
    TL_NAME: ClassVar[str] = "auth.codeTypeCall"
    TL_TYPE: ClassVar[str] = "auth.CodeType"
    TL: ClassVar[str] = "auth.codeTypeCall#741cd3e3 = auth.CodeType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe3\xd3\x1c\x74"


class CodeTypeFlashCall(TLObject):
    """The form 'flash call' of auth.CodeType.

    ``auth.codeTypeFlashCall#226ccefb = auth.CodeType``

    https://core.telegram.org/constructor/auth.codeTypeFlashCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x226CCEFB
    TL_NAME: ClassVar[str] = "auth.codeTypeFlashCall"
    TL_TYPE: ClassVar[str] = "auth.CodeType"
    TL: ClassVar[str] = "auth.codeTypeFlashCall#226ccefb = auth.CodeType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xfb\xce\x6c\x22"


class CodeTypeMissedCall(TLObject):
    """The form 'missed call' of auth.CodeType.

    ``auth.codeTypeMissedCall#d61ad6ee = auth.CodeType``

    https://core.telegram.org/constructor/auth.codeTypeMissedCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD61AD6EE
    TL_NAME: ClassVar[str] = "auth.codeTypeMissedCall"
    TL_TYPE: ClassVar[str] = "auth.CodeType"
    TL: ClassVar[str] = "auth.codeTypeMissedCall#d61ad6ee = auth.CodeType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\xd6\x1a\xd6"


class CodeTypeFragmentSms(TLObject):
    """The form 'fragment sms' of auth.CodeType.

    ``auth.codeTypeFragmentSms#06ed998c = auth.CodeType``

    https://core.telegram.org/constructor/auth.codeTypeFragmentSms
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x06ED998C
    TL_NAME: ClassVar[str] = "auth.codeTypeFragmentSms"
    TL_TYPE: ClassVar[str] = "auth.CodeType"
    TL: ClassVar[str] = "auth.codeTypeFragmentSms#06ed998c = auth.CodeType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8c\x99\xed\x06"


TypeCodeType: TypeAlias = CodeTypeSms | CodeTypeCall | CodeTypeFlashCall | CodeTypeMissedCall | CodeTypeFragmentSms
"""``auth.CodeType``: https://core.telegram.org/type/auth.CodeType"""


class SentCodeTypeApp(TLObject):
    """The form 'app' of auth.SentCodeType.

    ``auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType``

    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/auth.sentCodeTypeApp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DBB5986
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeApp"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeApp#3dbb5986 length:int = auth.SentCodeType"

    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x3DBB5986, self.length)


class SentCodeTypeSms(TLObject):
    """The form 'sms' of auth.SentCodeType.

    ``auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType``

    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/auth.sentCodeTypeSms
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC000BBA2
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeSms"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeSms#c000bba2 length:int = auth.SentCodeType"

    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC000BBA2, self.length)


class SentCodeTypeCall(TLObject):
    """The form 'call' of auth.SentCodeType.

    ``auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType``

    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/auth.sentCodeTypeCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5353E5A7
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeCall"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeCall#5353e5a7 length:int = auth.SentCodeType"

    length: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x5353E5A7, self.length)


class SentCodeTypeFlashCall(TLObject):
    """The form 'flash call' of auth.SentCodeType.

    ``auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType``

    :param pattern: The pattern.

    https://core.telegram.org/constructor/auth.sentCodeTypeFlashCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAB03C6D9
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeFlashCall"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeFlashCall#ab03c6d9 pattern:string = auth.SentCodeType"

    pattern: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\xc6\x03\xab"
        write_str(out, self.pattern)


class SentCodeTypeMissedCall(TLObject):
    """The form 'missed call' of auth.SentCodeType.

    ``auth.sentCodeTypeMissedCall#82006484 prefix:string length:int = auth.SentCodeType``

    :param prefix: The prefix.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/auth.sentCodeTypeMissedCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x82006484
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeMissedCall"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeMissedCall#82006484 prefix:string length:int = auth.SentCodeType"

    prefix: str
    length: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x84\x64\x00\x82"
        write_str(out, self.prefix)
        out += pack_i(self.length)


class SentCodeTypeEmailCode(TLObject):
    """The form 'email code' of auth.SentCodeType.

    ``auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int reset_available_period:flags.3?int reset_pending_date:flags.4?int = auth.SentCodeType``

    :param apple_signin_allowed: Whether this applies: apple signin allowed.
    :param google_signin_allowed: Whether this applies: google signin allowed.
    :param email_pattern: The email pattern.
    :param length: How many characters or units it is long.
    :param reset_available_period: The reset available period.
    :param reset_pending_date: The reset pending date, in Unix seconds.

    https://core.telegram.org/constructor/auth.sentCodeTypeEmailCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF450F59B
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeEmailCode"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeEmailCode#f450f59b flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true email_pattern:string length:int reset_available_period:flags.3?int reset_pending_date:flags.4?int = auth.SentCodeType"

    email_pattern: str
    length: int
    apple_signin_allowed: bool = False
    google_signin_allowed: bool = False
    reset_available_period: int | None = None
    reset_pending_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.apple_signin_allowed:
            flags |= 1
        if self.google_signin_allowed:
            flags |= 2
        if self.reset_available_period is not None:
            flags |= 8
        if self.reset_pending_date is not None:
            flags |= 0x10
        out += pack_2I(0xF450F59B, flags)
        write_str(out, self.email_pattern)
        out += pack_i(self.length)
        if self.reset_available_period is not None:
            out += pack_i(self.reset_available_period)
        if self.reset_pending_date is not None:
            out += pack_i(self.reset_pending_date)


class SentCodeTypeSetUpEmailRequired(TLObject):
    """The form 'set up email required' of auth.SentCodeType.

    ``auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true = auth.SentCodeType``

    :param apple_signin_allowed: Whether this applies: apple signin allowed.
    :param google_signin_allowed: Whether this applies: google signin allowed.

    https://core.telegram.org/constructor/auth.sentCodeTypeSetUpEmailRequired
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5491DEA
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeSetUpEmailRequired"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeSetUpEmailRequired#a5491dea flags:# apple_signin_allowed:flags.0?true google_signin_allowed:flags.1?true = auth.SentCodeType"

    apple_signin_allowed: bool = False
    google_signin_allowed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.apple_signin_allowed:
            flags |= 1
        if self.google_signin_allowed:
            flags |= 2
        out += pack_2I(0xA5491DEA, flags)


class SentCodeTypeFragmentSms(TLObject):
    """The form 'fragment sms' of auth.SentCodeType.

    ``auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType``

    :param url: The address.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/auth.sentCodeTypeFragmentSms
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD9565C39
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeFragmentSms"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeFragmentSms#d9565c39 url:string length:int = auth.SentCodeType"

    url: str
    length: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x39\x5c\x56\xd9"
        write_str(out, self.url)
        out += pack_i(self.length)


class SentCodeTypeFirebaseSms(TLObject):
    """The form 'firebase sms' of auth.SentCodeType.

    ``auth.sentCodeTypeFirebaseSms#009fd736 flags:# nonce:flags.0?bytes play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType``

    :param nonce: A random number.
    :param play_integrity_project_id: Id of the play integrity project.
    :param play_integrity_nonce: The play integrity nonce.
    :param receipt: The receipt.
    :param push_timeout: The push timeout.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/auth.sentCodeTypeFirebaseSms
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x009FD736
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeFirebaseSms"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeFirebaseSms#009fd736 flags:# nonce:flags.0?bytes play_integrity_project_id:flags.2?long play_integrity_nonce:flags.2?bytes receipt:flags.1?string push_timeout:flags.1?int length:int = auth.SentCodeType"

    length: int
    nonce: bytes | None = None
    play_integrity_project_id: int | None = None
    play_integrity_nonce: bytes | None = None
    receipt: str | None = None
    push_timeout: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.nonce is not None:
            flags |= 1
        if self.play_integrity_project_id is not None or self.play_integrity_nonce is not None:
            flags |= 4
        if self.receipt is not None or self.push_timeout is not None:
            flags |= 2
        out += pack_2I(0x009FD736, flags)
        if self.nonce is not None:
            write_bytes(out, self.nonce)
        if flags & 4:
            out += pack_q(self.play_integrity_project_id)
        if flags & 4:
            write_bytes(out, self.play_integrity_nonce)
        if flags & 2:
            write_str(out, self.receipt)
        if flags & 2:
            out += pack_i(self.push_timeout)
        out += pack_i(self.length)


class SentCodeTypeSmsWord(TLObject):
    """The form 'sms word' of auth.SentCodeType.

    ``auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string = auth.SentCodeType``

    :param beginning: The beginning.

    https://core.telegram.org/constructor/auth.sentCodeTypeSmsWord
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA416AC81
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeSmsWord"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeSmsWord#a416ac81 flags:# beginning:flags.0?string = auth.SentCodeType"

    beginning: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.beginning is not None:
            flags |= 1
        out += pack_2I(0xA416AC81, flags)
        if self.beginning is not None:
            write_str(out, self.beginning)


class SentCodeTypeSmsPhrase(TLObject):
    """The form 'sms phrase' of auth.SentCodeType.

    ``auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string = auth.SentCodeType``

    :param beginning: The beginning.

    https://core.telegram.org/constructor/auth.sentCodeTypeSmsPhrase
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB37794AF
    TL_NAME: ClassVar[str] = "auth.sentCodeTypeSmsPhrase"
    TL_TYPE: ClassVar[str] = "auth.SentCodeType"
    TL: ClassVar[str] = "auth.sentCodeTypeSmsPhrase#b37794af flags:# beginning:flags.0?string = auth.SentCodeType"

    beginning: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.beginning is not None:
            flags |= 1
        out += pack_2I(0xB37794AF, flags)
        if self.beginning is not None:
            write_str(out, self.beginning)


TypeSentCodeType: TypeAlias = SentCodeTypeApp | SentCodeTypeSms | SentCodeTypeCall | SentCodeTypeFlashCall | SentCodeTypeMissedCall | SentCodeTypeEmailCode | SentCodeTypeSetUpEmailRequired | SentCodeTypeFragmentSms | SentCodeTypeFirebaseSms | SentCodeTypeSmsWord | SentCodeTypeSmsPhrase
"""``auth.SentCodeType``: https://core.telegram.org/type/auth.SentCodeType"""


class LoginToken(TLObject):
    """The ordinary form of auth.LoginToken.

    ``auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken``

    :param expires: When it ends, in Unix seconds.
    :param token: The token.

    https://core.telegram.org/constructor/auth.loginToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x629F1980
    TL_NAME: ClassVar[str] = "auth.loginToken"
    TL_TYPE: ClassVar[str] = "auth.LoginToken"
    TL: ClassVar[str] = "auth.loginToken#629f1980 expires:int token:bytes = auth.LoginToken"
    _SECRET = frozenset({"token"})

    expires: int
    token: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x629F1980, self.expires)
        write_bytes(out, self.token)


class LoginTokenMigrateTo(TLObject):
    """The form 'migrate to' of auth.LoginToken.

    ``auth.loginTokenMigrateTo#068e9916 dc_id:int token:bytes = auth.LoginToken``

    :param dc_id: The number of the data centre.
    :param token: The token.

    https://core.telegram.org/constructor/auth.loginTokenMigrateTo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x068E9916
    TL_NAME: ClassVar[str] = "auth.loginTokenMigrateTo"
    TL_TYPE: ClassVar[str] = "auth.LoginToken"
    TL: ClassVar[str] = "auth.loginTokenMigrateTo#068e9916 dc_id:int token:bytes = auth.LoginToken"
    _SECRET = frozenset({"token"})

    dc_id: int
    token: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x068E9916, self.dc_id)
        write_bytes(out, self.token)


class LoginTokenSuccess(TLObject):
    """The form 'success' of auth.LoginToken.

    ``auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization = auth.LoginToken``

    :param authorization: The authorization.

    https://core.telegram.org/constructor/auth.loginTokenSuccess
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x390D5C5E
    TL_NAME: ClassVar[str] = "auth.loginTokenSuccess"
    TL_TYPE: ClassVar[str] = "auth.LoginToken"
    TL: ClassVar[str] = "auth.loginTokenSuccess#390d5c5e authorization:auth.Authorization = auth.LoginToken"

    authorization: TypeAuthorization

    def write_to(self, out: bytearray) -> None:
        out += b"\x5e\x5c\x0d\x39"
        self.authorization.write_to(out)


TypeLoginToken: TypeAlias = LoginToken | LoginTokenMigrateTo | LoginTokenSuccess
"""``auth.LoginToken``: https://core.telegram.org/type/auth.LoginToken"""


class LoggedOut(TLObject):
    """The ordinary form of auth.LoggedOut.

    ``auth.loggedOut#c3a2835f flags:# future_auth_token:flags.0?bytes = auth.LoggedOut``

    :param future_auth_token: The future auth token.

    https://core.telegram.org/constructor/auth.loggedOut
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC3A2835F
    TL_NAME: ClassVar[str] = "auth.loggedOut"
    TL_TYPE: ClassVar[str] = "auth.LoggedOut"
    TL: ClassVar[str] = "auth.loggedOut#c3a2835f flags:# future_auth_token:flags.0?bytes = auth.LoggedOut"
    _SECRET = frozenset({"future_auth_token"})

    future_auth_token: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.future_auth_token is not None:
            flags |= 1
        out += pack_2I(0xC3A2835F, flags)
        if self.future_auth_token is not None:
            write_bytes(out, self.future_auth_token)


TypeLoggedOut: TypeAlias = LoggedOut
"""``auth.LoggedOut``: https://core.telegram.org/type/auth.LoggedOut"""


class PasskeyLoginOptions(TLObject):
    """The ordinary form of auth.PasskeyLoginOptions.

    ``auth.passkeyLoginOptions#e2037789 options:DataJSON = auth.PasskeyLoginOptions``

    :param options: The options.

    https://core.telegram.org/constructor/auth.passkeyLoginOptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE2037789
    TL_NAME: ClassVar[str] = "auth.passkeyLoginOptions"
    TL_TYPE: ClassVar[str] = "auth.PasskeyLoginOptions"
    TL: ClassVar[str] = "auth.passkeyLoginOptions#e2037789 options:DataJSON = auth.PasskeyLoginOptions"

    options: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\x89\x77\x03\xe2"
        self.options.write_to(out)


TypePasskeyLoginOptions: TypeAlias = PasskeyLoginOptions
"""``auth.PasskeyLoginOptions``: https://core.telegram.org/type/auth.PasskeyLoginOptions"""


class SendCode(Function["TypeSentCode"]):
    """Asks for a login code to be sent to a phone number; the first step of a user's login.

    ``auth.sendCode#a677244f phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode``

    :param phone_number: The phone number, with country prefix.
    :param api_id: The number of your application, from my.telegram.org.
    :param api_hash: The secret that came with the api_id.
    :param settings: By which ways the code may come.

    Result: ``auth.SentCode``.
    May be called by: users, anybody before login.
    Errors: 400 API_ID_INVALID, 400 API_ID_PUBLISHED_FLOOD, 500 AUTH_RESTART, 500 AUTH_RESTART_X, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 INPUT_REQUEST_TOO_LONG, 400 PHONE_NUMBER_APP_SIGNUP_FORBIDDEN, 400
        PHONE_NUMBER_BANNED, 400 PHONE_NUMBER_FLOOD, 400/406 PHONE_NUMBER_INVALID, 406 PHONE_PASSWORD_FLOOD, 400
        PHONE_PASSWORD_PROTECTED, 400 SMS_CODE_CREATE_FAILED, 406 UPDATE_APP_TO_LOGIN.

    https://core.telegram.org/method/auth.sendCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA677244F
    TL_NAME: ClassVar[str] = "auth.sendCode"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "auth.sendCode#a677244f phone_number:string api_id:int api_hash:string settings:CodeSettings = auth.SentCode"
    _SECRET = frozenset({"api_hash"})

    phone_number: str
    api_id: int
    api_hash: str
    settings: _root.TypeCodeSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\x24\x77\xa6"
        write_str(out, self.phone_number)
        out += pack_i(self.api_id)
        write_str(out, self.api_hash)
        self.settings.write_to(out)


class SignUp(Function["TypeAuthorization"]):
    """Registers a new account for a phone number whose code was confirmed.

    ``auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization``

    :param no_joined_notifications: Whether this applies: no joined notifications.
    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param first_name: The first name.
    :param last_name: The last name.

    Result: ``auth.Authorization``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FIRSTNAME_INVALID, 400 LASTNAME_INVALID, 500
        MEMBER_OCCUPY_PRIMARY_LOC_FAILED, 400 PHONE_CODE_EMPTY, 400 PHONE_CODE_EXPIRED, 400 PHONE_CODE_INVALID, 400
        PHONE_NUMBER_FLOOD, 400/406 PHONE_NUMBER_INVALID, 400 PHONE_NUMBER_OCCUPIED, 500 REG_ID_GENERATE_FAILED.

    https://core.telegram.org/method/auth.signUp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAAC7B717
    TL_NAME: ClassVar[str] = "auth.signUp"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.signUp#aac7b717 flags:# no_joined_notifications:flags.0?true phone_number:string phone_code_hash:string first_name:string last_name:string = auth.Authorization"

    phone_number: str
    phone_code_hash: str
    first_name: str
    last_name: str
    no_joined_notifications: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_joined_notifications:
            flags |= 1
        out += pack_2I(0xAAC7B717, flags)
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        write_str(out, self.first_name)
        write_str(out, self.last_name)


class SignIn(Function["TypeAuthorization"]):
    """Logs in with the phone number and the code that came; a password may still be asked for.

    ``auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string phone_code:flags.0?string email_verification:flags.1?EmailVerification = auth.Authorization``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param phone_code: The code that was sent to the phone number.
    :param email_verification: The email verification.

    Result: ``auth.Authorization``.
    May be called by: users, anybody before login.
    Errors: 500 AUTH_RESTART, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PHONE_CODE_EMPTY, 400 PHONE_CODE_EXPIRED, 400
        PHONE_CODE_INVALID, 400/406 PHONE_NUMBER_INVALID, 400 PHONE_NUMBER_UNOCCUPIED, 401 SESSION_PASSWORD_NEEDED, 500
        SIGN_IN_FAILED, 406 UPDATE_APP_TO_LOGIN.

    https://core.telegram.org/method/auth.signIn
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8D52A951
    TL_NAME: ClassVar[str] = "auth.signIn"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.signIn#8d52a951 flags:# phone_number:string phone_code_hash:string phone_code:flags.0?string email_verification:flags.1?EmailVerification = auth.Authorization"
    _SECRET = frozenset({"phone_code"})

    phone_number: str
    phone_code_hash: str
    phone_code: str | None = None
    email_verification: _root.TypeEmailVerification | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.phone_code is not None:
            flags |= 1
        if self.email_verification is not None:
            flags |= 2
        out += pack_2I(0x8D52A951, flags)
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        if self.phone_code is not None:
            write_str(out, self.phone_code)
        if self.email_verification is not None:
            self.email_verification.write_to(out)


class LogOut(Function["TypeLoggedOut"]):
    """Ends this login on the server; the auth key stays but belongs to nobody.

    ``auth.logOut#3e72ba19 = auth.LoggedOut``

    Result: ``auth.LoggedOut``.
    May be called by: users, bots.

    https://core.telegram.org/method/auth.logOut
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E72BA19
    TL_NAME: ClassVar[str] = "auth.logOut"
    TL_TYPE: ClassVar[str] = "auth.LoggedOut"
    TL: ClassVar[str] = "auth.logOut#3e72ba19 = auth.LoggedOut"

    def write_to(self, out: bytearray) -> None:
        out += b"\x19\xba\x72\x3e"


class ResetAuthorizations(Function[bool]):
    """Logs out every other session of the account.

    ``auth.resetAuthorizations#9fab0d1a = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 406 FRESH_RESET_AUTHORISATION_FORBIDDEN, 500/503 TIMEOUT.

    https://core.telegram.org/method/auth.resetAuthorizations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9FAB0D1A
    TL_NAME: ClassVar[str] = "auth.resetAuthorizations"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "auth.resetAuthorizations#9fab0d1a = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1a\x0d\xab\x9f"


class ExportAuthorization(Function["TypeExportedAuthorization"]):
    """Asks the home data centre for a pass that carries this login to another data centre.

    ``auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization``

    :param dc_id: The data centre that the pass is for.

    Result: ``auth.ExportedAuthorization``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DC_ID_INVALID.

    https://core.telegram.org/method/auth.exportAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE5BFFFCD
    TL_NAME: ClassVar[str] = "auth.exportAuthorization"
    TL_TYPE: ClassVar[str] = "auth.ExportedAuthorization"
    TL: ClassVar[str] = "auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization"

    dc_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE5BFFFCD, self.dc_id)


class ImportAuthorization(Function["TypeAuthorization"]):
    """Hands the exported pass to another data centre, which then knows who you are; trimtp does this by itself when
    needed.

    ``auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization``

    :param id: The user id from auth.exportAuthorization.
    :param bytes: The pass from auth.exportAuthorization.

    Result: ``auth.Authorization``.
    May be called by: users, bots, anybody before login.
    Errors: 400 AUTH_BYTES_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/auth.importAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA57A7DAD
    TL_NAME: ClassVar[str] = "auth.importAuthorization"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization"
    _SECRET = frozenset({"bytes"})

    id: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA57A7DAD, self.id)
        write_bytes(out, self.bytes)


class BindTempAuthKey(Function[bool]):
    """Ties a temporary auth key to the permanent one, so that calls with it count as yours.

    ``auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool``

    :param perm_auth_key_id: Id of the perm auth key.
    :param nonce: A random number.
    :param expires_at: The expires at.
    :param encrypted_message: The encrypted message.

    Result: ``Bool``.
    May be called by: users, bots, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 ENCRYPTED_MESSAGE_INVALID, 400 EXPIRES_AT_INVALID, 400
        INPUT_REQUEST_TOO_LONG, 400 TEMP_AUTH_KEY_ALREADY_BOUND, 400 TEMP_AUTH_KEY_EMPTY, 500/503 TIMEOUT.

    https://core.telegram.org/method/auth.bindTempAuthKey
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCDD42A05
    TL_NAME: ClassVar[str] = "auth.bindTempAuthKey"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "auth.bindTempAuthKey#cdd42a05 perm_auth_key_id:long nonce:long expires_at:int encrypted_message:bytes = Bool"
    _SECRET = frozenset({"encrypted_message"})

    perm_auth_key_id: int
    nonce: int
    expires_at: int
    encrypted_message: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I2qi(0xCDD42A05, self.perm_auth_key_id, self.nonce, self.expires_at)
        write_bytes(out, self.encrypted_message)


class ImportBotAuthorization(Function["TypeAuthorization"]):
    """Logs in as a bot with the token from BotFather.

    ``auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization``

    :param flags: The flags.
    :param api_id: The number of your application, from my.telegram.org.
    :param api_hash: The secret that came with the api_id.
    :param bot_auth_token: The bot's token from BotFather.

    Result: ``auth.Authorization``.
    May be called by: users, bots, anybody before login.
    Errors: 400 ACCESS_TOKEN_EXPIRED, 400 ACCESS_TOKEN_INVALID, 400 API_ID_INVALID, 400 API_ID_PUBLISHED_FLOOD, 400
        BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/auth.importBotAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x67A3FF2C
    TL_NAME: ClassVar[str] = "auth.importBotAuthorization"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization"
    _SECRET = frozenset({"api_hash", "bot_auth_token"})

    flags: int
    api_id: int
    api_hash: str
    bot_auth_token: str

    def write_to(self, out: bytearray) -> None:
        out += pack_I2i(0x67A3FF2C, self.flags, self.api_id)
        write_str(out, self.api_hash)
        write_str(out, self.bot_auth_token)


class CheckPassword(Function["TypeAuthorization"]):
    """Finishes a login by proving, over SRP, that you know the two-step password.

    ``auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization``

    :param password: The proof of the two-step password, computed over SRP.

    Result: ``auth.Authorization``.
    May be called by: users, anybody before login.
    Errors: 401 AUTH_KEY_UNREGISTERED, 500 AUTH_KEY_UNSYNCHRONIZED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        PASSWORD_HASH_INVALID, 400 SRP_ID_INVALID, 400 SRP_PASSWORD_CHANGED.

    https://core.telegram.org/method/auth.checkPassword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD18B4D16
    TL_NAME: ClassVar[str] = "auth.checkPassword"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.checkPassword#d18b4d16 password:InputCheckPasswordSRP = auth.Authorization"

    password: _root.TypeInputCheckPasswordSRP

    def write_to(self, out: bytearray) -> None:
        out += b"\x16\x4d\x8b\xd1"
        self.password.write_to(out)


class RequestPasswordRecovery(Function["TypePasswordRecovery"]):
    """Has a code sent to the recovery mail address of the two-step password.

    ``auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery``

    Result: ``auth.PasswordRecovery``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PASSWORD_EMPTY, 400
        PASSWORD_RECOVERY_NA.

    https://core.telegram.org/method/auth.requestPasswordRecovery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD897BC66
    TL_NAME: ClassVar[str] = "auth.requestPasswordRecovery"
    TL_TYPE: ClassVar[str] = "auth.PasswordRecovery"
    TL: ClassVar[str] = "auth.requestPasswordRecovery#d897bc66 = auth.PasswordRecovery"

    def write_to(self, out: bytearray) -> None:
        out += b"\x66\xbc\x97\xd8"


class RecoverPassword(Function["TypeAuthorization"]):
    """Logs in with the code from the recovery mail, optionally setting another password.

    ``auth.recoverPassword#37096c70 flags:# code:string new_settings:flags.0?account.PasswordInputSettings = auth.Authorization``

    :param code: The code that was sent.
    :param new_settings: The new settings.

    Result: ``auth.Authorization``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CODE_EMPTY, 400 NEW_SETTINGS_INVALID.

    https://core.telegram.org/method/auth.recoverPassword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x37096C70
    TL_NAME: ClassVar[str] = "auth.recoverPassword"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.recoverPassword#37096c70 flags:# code:string new_settings:flags.0?account.PasswordInputSettings = auth.Authorization"
    _SECRET = frozenset({"code"})

    code: str
    new_settings: _account.TypePasswordInputSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.new_settings is not None:
            flags |= 1
        out += pack_2I(0x37096C70, flags)
        write_str(out, self.code)
        if self.new_settings is not None:
            self.new_settings.write_to(out)


class ResendCode(Function["TypeSentCode"]):
    """Asks for the login code once more, by the next way of delivery.

    ``auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string reason:flags.0?string = auth.SentCode``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param reason: The reason.

    Result: ``auth.SentCode``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMAIL_INSTALL_MISSING, 400 PHONE_CODE_EMPTY, 400
        PHONE_CODE_EXPIRED, 400 PHONE_CODE_HASH_EMPTY, 400/406 PHONE_NUMBER_INVALID, 406 SEND_CODE_UNAVAILABLE.

    https://core.telegram.org/method/auth.resendCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCAE47523
    TL_NAME: ClassVar[str] = "auth.resendCode"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "auth.resendCode#cae47523 flags:# phone_number:string phone_code_hash:string reason:flags.0?string = auth.SentCode"

    phone_number: str
    phone_code_hash: str
    reason: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reason is not None:
            flags |= 1
        out += pack_2I(0xCAE47523, flags)
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        if self.reason is not None:
            write_str(out, self.reason)


class CancelCode(Function[bool]):
    """Makes a login code that was sent worthless.

    ``auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.

    Result: ``Bool``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PHONE_CODE_EXPIRED, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/auth.cancelCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1F040578
    TL_NAME: ClassVar[str] = "auth.cancelCode"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool"

    phone_number: str
    phone_code_hash: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x78\x05\x04\x1f"
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)


class DropTempAuthKeys(Function[bool]):
    """Deletes the temporary auth keys of the account, save those listed.

    ``auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool``

    :param except_auth_keys: The except auth keys.

    Result: ``Bool``.
    May be called by: users, bots.

    https://core.telegram.org/method/auth.dropTempAuthKeys
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8E48A188
    TL_NAME: ClassVar[str] = "auth.dropTempAuthKeys"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "auth.dropTempAuthKeys#8e48a188 except_auth_keys:Vector<long> = Bool"

    except_auth_keys: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\xa1\x48\x8e"
        write_longs(out, self.except_auth_keys)


class ExportLoginToken(Function["TypeLoginToken"]):
    """Makes the token that a QR code shows, so that a logged-in device can let this one in.

    ``auth.exportLoginToken#b7e085fe api_id:int api_hash:string except_ids:Vector<long> = auth.LoginToken``

    :param api_id: The number of your application, from my.telegram.org.
    :param api_hash: The secret that came with the api_id.
    :param except_ids: Ids of the users who are logged in already.

    Result: ``auth.LoginToken``.
    May be called by: users, anybody before login.
    Errors: 400 API_ID_INVALID, 400 API_ID_PUBLISHED_FLOOD, 500 AUTH_RESTART, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/auth.exportLoginToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB7E085FE
    TL_NAME: ClassVar[str] = "auth.exportLoginToken"
    TL_TYPE: ClassVar[str] = "auth.LoginToken"
    TL: ClassVar[str] = "auth.exportLoginToken#b7e085fe api_id:int api_hash:string except_ids:Vector<long> = auth.LoginToken"
    _SECRET = frozenset({"api_hash"})

    api_id: int
    api_hash: str
    except_ids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xB7E085FE, self.api_id)
        write_str(out, self.api_hash)
        write_longs(out, self.except_ids)


class ImportLoginToken(Function["TypeLoginToken"]):
    """Takes a QR login over to the data centre where the account lives.

    ``auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken``

    :param token: The token from auth.loginTokenMigrateTo.

    Result: ``auth.LoginToken``.
    May be called by: users, anybody before login.
    Errors: 400 AUTH_TOKEN_ALREADY_ACCEPTED, 400 AUTH_TOKEN_EXPIRED, 400 AUTH_TOKEN_INVALID, 400 AUTH_TOKEN_INVALIDX,
        400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/auth.importLoginToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x95AC5CE4
    TL_NAME: ClassVar[str] = "auth.importLoginToken"
    TL_TYPE: ClassVar[str] = "auth.LoginToken"
    TL: ClassVar[str] = "auth.importLoginToken#95ac5ce4 token:bytes = auth.LoginToken"
    _SECRET = frozenset({"token"})

    token: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\x5c\xac\x95"
        write_bytes(out, self.token)


class AcceptLoginToken(Function["_root.TypeAuthorization"]):
    """Lets the device in whose QR code was scanned.

    ``auth.acceptLoginToken#e894ad4d token:bytes = Authorization``

    :param token: The token from the QR code.

    Result: ``Authorization``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 AUTH_TOKEN_ALREADY_ACCEPTED, 400 AUTH_TOKEN_EXCEPTION, 400
        AUTH_TOKEN_EXPIRED, 400 AUTH_TOKEN_INVALIDX, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/auth.acceptLoginToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE894AD4D
    TL_NAME: ClassVar[str] = "auth.acceptLoginToken"
    TL_TYPE: ClassVar[str] = "Authorization"
    TL: ClassVar[str] = "auth.acceptLoginToken#e894ad4d token:bytes = Authorization"
    _SECRET = frozenset({"token"})

    token: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x4d\xad\x94\xe8"
        write_bytes(out, self.token)


class CheckRecoveryPassword(Function[bool]):
    """Says whether a code from the recovery mail is right, without using it up.

    ``auth.checkRecoveryPassword#0d36bf79 code:string = Bool``

    :param code: The code that was sent.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CODE_EMPTY, 400
        PASSWORD_RECOVERY_EXPIRED.

    https://core.telegram.org/method/auth.checkRecoveryPassword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0D36BF79
    TL_NAME: ClassVar[str] = "auth.checkRecoveryPassword"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "auth.checkRecoveryPassword#0d36bf79 code:string = Bool"
    _SECRET = frozenset({"code"})

    code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x79\xbf\x36\x0d"
        write_str(out, self.code)


class ImportWebTokenAuthorization(Function["TypeAuthorization"]):
    """Imports web token authorization.

    ``auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string web_auth_token:string = auth.Authorization``

    :param api_id: The number of your application, from my.telegram.org.
    :param api_hash: The secret that came with the api_id.
    :param web_auth_token: The web auth token.

    Result: ``auth.Authorization``.
    May be called by: users, anybody before login.
    Errors: 400 API_ID_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 WEBAUTH_TOKEN_EXPIRED.

    https://core.telegram.org/method/auth.importWebTokenAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2DB873A9
    TL_NAME: ClassVar[str] = "auth.importWebTokenAuthorization"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.importWebTokenAuthorization#2db873a9 api_id:int api_hash:string web_auth_token:string = auth.Authorization"
    _SECRET = frozenset({"api_hash", "web_auth_token"})

    api_id: int
    api_hash: str
    web_auth_token: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x2DB873A9, self.api_id)
        write_str(out, self.api_hash)
        write_str(out, self.web_auth_token)


class RequestFirebaseSms(Function[bool]):
    """Requests firebase sms.

    ``auth.requestFirebaseSms#8e39261e flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param safety_net_token: The safety net token.
    :param play_integrity_token: The play integrity token.
    :param ios_push_secret: The ios push secret.

    Result: ``Bool``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PHONE_CODE_EMPTY, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/auth.requestFirebaseSms
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8E39261E
    TL_NAME: ClassVar[str] = "auth.requestFirebaseSms"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "auth.requestFirebaseSms#8e39261e flags:# phone_number:string phone_code_hash:string safety_net_token:flags.0?string play_integrity_token:flags.2?string ios_push_secret:flags.1?string = Bool"

    phone_number: str
    phone_code_hash: str
    safety_net_token: str | None = None
    play_integrity_token: str | None = None
    ios_push_secret: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.safety_net_token is not None:
            flags |= 1
        if self.play_integrity_token is not None:
            flags |= 4
        if self.ios_push_secret is not None:
            flags |= 2
        out += pack_2I(0x8E39261E, flags)
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        if self.safety_net_token is not None:
            write_str(out, self.safety_net_token)
        if self.play_integrity_token is not None:
            write_str(out, self.play_integrity_token)
        if self.ios_push_secret is not None:
            write_str(out, self.ios_push_secret)


class ResetLoginEmail(Function["TypeSentCode"]):
    """Asks to take the login mail address off an account that has lost it.

    ``auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string = auth.SentCode``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.

    Result: ``auth.SentCode``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMAIL_INSTALL_MISSING, 400/406 PHONE_NUMBER_INVALID, 400
        TASK_ALREADY_EXISTS.

    https://core.telegram.org/method/auth.resetLoginEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7E960193
    TL_NAME: ClassVar[str] = "auth.resetLoginEmail"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "auth.resetLoginEmail#7e960193 phone_number:string phone_code_hash:string = auth.SentCode"

    phone_number: str
    phone_code_hash: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x93\x01\x96\x7e"
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)


class ReportMissingCode(Function[bool]):
    """Reports missing code.

    ``auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string mnc:string = Bool``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param mnc: The mnc.

    Result: ``Bool``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/auth.reportMissingCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCB9DEFF6
    TL_NAME: ClassVar[str] = "auth.reportMissingCode"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "auth.reportMissingCode#cb9deff6 phone_number:string phone_code_hash:string mnc:string = Bool"

    phone_number: str
    phone_code_hash: str
    mnc: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\xef\x9d\xcb"
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        write_str(out, self.mnc)


class CheckPaidAuth(Function["TypeSentCode"]):
    """Checks paid auth.

    ``auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string form_id:long = auth.SentCode``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param form_id: Id of the form.

    Result: ``auth.SentCode``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/auth.checkPaidAuth
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56E59F9C
    TL_NAME: ClassVar[str] = "auth.checkPaidAuth"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "auth.checkPaidAuth#56e59f9c phone_number:string phone_code_hash:string form_id:long = auth.SentCode"

    phone_number: str
    phone_code_hash: str
    form_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x9c\x9f\xe5\x56"
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        out += pack_q(self.form_id)


class InitPasskeyLogin(Function["TypePasskeyLoginOptions"]):
    """Prepares passkey login.

    ``auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string = auth.PasskeyLoginOptions``

    :param api_id: The number of your application, from my.telegram.org.
    :param api_hash: The secret that came with the api_id.

    Result: ``auth.PasskeyLoginOptions``.
    May be called by: users, anybody before login.
    Errors: 400 API_ID_INVALID, 500 AUTH_RESTART, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/auth.initPasskeyLogin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x518AD0B7
    TL_NAME: ClassVar[str] = "auth.initPasskeyLogin"
    TL_TYPE: ClassVar[str] = "auth.PasskeyLoginOptions"
    TL: ClassVar[str] = "auth.initPasskeyLogin#518ad0b7 api_id:int api_hash:string = auth.PasskeyLoginOptions"
    _SECRET = frozenset({"api_hash"})

    api_id: int
    api_hash: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x518AD0B7, self.api_id)
        write_str(out, self.api_hash)


class FinishPasskeyLogin(Function["TypeAuthorization"]):
    """Finishes passkey login.

    ``auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization``

    :param credential: The credential.
    :param from_dc_id: Id of the from dc.
    :param from_auth_key_id: Id of the from auth key.

    Result: ``auth.Authorization``.
    May be called by: users, anybody before login.
    Errors: 500 AUTH_RESTART, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CREDENTIAL_INVALID, 400 PASSKEY_ORIGIN_MISMATCH.

    https://core.telegram.org/method/auth.finishPasskeyLogin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9857AD07
    TL_NAME: ClassVar[str] = "auth.finishPasskeyLogin"
    TL_TYPE: ClassVar[str] = "auth.Authorization"
    TL: ClassVar[str] = "auth.finishPasskeyLogin#9857ad07 flags:# credential:InputPasskeyCredential from_dc_id:flags.0?int from_auth_key_id:flags.0?long = auth.Authorization"

    credential: _root.TypeInputPasskeyCredential
    from_dc_id: int | None = None
    from_auth_key_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.from_dc_id is not None or self.from_auth_key_id is not None:
            flags |= 1
        out += pack_2I(0x9857AD07, flags)
        self.credential.write_to(out)
        if flags & 1:
            out += pack_i(self.from_dc_id)
        if flags & 1:
            out += pack_q(self.from_auth_key_id)


def _read_SentCode(data: bytes, pos: int, depth: int, new: Any = SentCode) -> tuple[SentCode, int]:
    flags, cid = unpack_2I(data, pos)
    type, pos = _auth_SentCodeType_table[cid](data, pos + 8, depth + 1)
    phone_code_hash, pos = read_str(data, pos)
    if flags & 0x6:
        if flags & 2:
            next_type, pos = _auth_CodeType_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            next_type = None
        if flags & 4:
            timeout = unpack_i(data, pos)[0]
            pos += 4
        else:
            timeout = None
    else:
        next_type = timeout = None
    return new(type, phone_code_hash, next_type, timeout), pos


def _read_SentCodeSuccess(data: bytes, pos: int, depth: int, new: Any = SentCodeSuccess) -> tuple[SentCodeSuccess, int]:
    cid = unpack_I(data, pos)[0]
    authorization, pos = _auth_Authorization_table[cid](data, pos + 4, depth + 1)
    return new(authorization), pos


def _read_SentCodePaymentRequired(data: bytes, pos: int, depth: int, new: Any = SentCodePaymentRequired) -> tuple[SentCodePaymentRequired, int]:
    store_product, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    support_email_address, pos = read_str(data, pos)
    support_email_subject, pos = read_str(data, pos)
    premium_days = unpack_i(data, pos)[0]
    currency, pos = read_str(data, pos + 4)
    amount = unpack_q(data, pos)[0]
    return new(store_product, phone_code_hash, support_email_address, support_email_subject, premium_days, currency, amount), pos + 8


def _read_Authorization(data: bytes, pos: int, depth: int, new: Any = Authorization) -> tuple[Authorization, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 2:
            otherwise_relogin_days = unpack_i(data, pos)[0]
            pos += 4
        else:
            otherwise_relogin_days = None
        if flags & 1:
            tmp_sessions = unpack_i(data, pos)[0]
            pos += 4
        else:
            tmp_sessions = None
        if flags & 4:
            future_auth_token, pos = read_bytes(data, pos)
        else:
            future_auth_token = None
    else:
        otherwise_relogin_days = tmp_sessions = future_auth_token = None
    cid = unpack_I(data, pos)[0]
    user, pos = _User_table[cid](data, pos + 4, depth + 1)
    return new(user, flags & 2 != 0, otherwise_relogin_days, tmp_sessions, future_auth_token), pos


def _read_AuthorizationSignUpRequired(data: bytes, pos: int, depth: int, new: Any = AuthorizationSignUpRequired) -> tuple[AuthorizationSignUpRequired, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        terms_of_service, pos = _help_TermsOfService_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        terms_of_service = None
    return new(terms_of_service), pos


def _read_ExportedAuthorization(data: bytes, pos: int, depth: int, new: Any = ExportedAuthorization) -> tuple[ExportedAuthorization, int]:
    id = unpack_q(data, pos)[0]
    bytes, pos = read_bytes(data, pos + 8)
    return new(id, bytes), pos


def _read_PasswordRecovery(data: bytes, pos: int, depth: int, new: Any = PasswordRecovery) -> tuple[PasswordRecovery, int]:
    email_pattern, pos = read_str(data, pos)
    return new(email_pattern), pos


def _read_CodeTypeSms(data: bytes, pos: int, depth: int, new: Any = CodeTypeSms) -> tuple[CodeTypeSms, int]:
    return new(), pos


def _read_CodeTypeCall(data: bytes, pos: int, depth: int, new: Any = CodeTypeCall) -> tuple[CodeTypeCall, int]:
    return new(), pos


def _read_CodeTypeFlashCall(data: bytes, pos: int, depth: int, new: Any = CodeTypeFlashCall) -> tuple[CodeTypeFlashCall, int]:
    return new(), pos


def _read_CodeTypeMissedCall(data: bytes, pos: int, depth: int, new: Any = CodeTypeMissedCall) -> tuple[CodeTypeMissedCall, int]:
    return new(), pos


def _read_CodeTypeFragmentSms(data: bytes, pos: int, depth: int, new: Any = CodeTypeFragmentSms) -> tuple[CodeTypeFragmentSms, int]:
    return new(), pos


def _read_SentCodeTypeApp(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeApp) -> tuple[SentCodeTypeApp, int]:
    length = unpack_i(data, pos)[0]
    return new(length), pos + 4


def _read_SentCodeTypeSms(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeSms) -> tuple[SentCodeTypeSms, int]:
    length = unpack_i(data, pos)[0]
    return new(length), pos + 4


def _read_SentCodeTypeCall(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeCall) -> tuple[SentCodeTypeCall, int]:
    length = unpack_i(data, pos)[0]
    return new(length), pos + 4


def _read_SentCodeTypeFlashCall(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeFlashCall) -> tuple[SentCodeTypeFlashCall, int]:
    pattern, pos = read_str(data, pos)
    return new(pattern), pos


def _read_SentCodeTypeMissedCall(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeMissedCall) -> tuple[SentCodeTypeMissedCall, int]:
    prefix, pos = read_str(data, pos)
    length = unpack_i(data, pos)[0]
    return new(prefix, length), pos + 4


def _read_SentCodeTypeEmailCode(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeEmailCode) -> tuple[SentCodeTypeEmailCode, int]:
    flags = unpack_I(data, pos)[0]
    email_pattern, pos = read_str(data, pos + 4)
    length = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x18:
        if flags & 8:
            reset_available_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            reset_available_period = None
        if flags & 0x10:
            reset_pending_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            reset_pending_date = None
    else:
        reset_available_period = reset_pending_date = None
    return new(email_pattern, length, flags & 1 != 0, flags & 2 != 0, reset_available_period, reset_pending_date), pos


def _read_SentCodeTypeSetUpEmailRequired(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeSetUpEmailRequired) -> tuple[SentCodeTypeSetUpEmailRequired, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_SentCodeTypeFragmentSms(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeFragmentSms) -> tuple[SentCodeTypeFragmentSms, int]:
    url, pos = read_str(data, pos)
    length = unpack_i(data, pos)[0]
    return new(url, length), pos + 4


def _read_SentCodeTypeFirebaseSms(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeFirebaseSms) -> tuple[SentCodeTypeFirebaseSms, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            nonce, pos = read_bytes(data, pos)
        else:
            nonce = None
        if flags & 4:
            play_integrity_project_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            play_integrity_project_id = None
        if flags & 4:
            play_integrity_nonce, pos = read_bytes(data, pos)
        else:
            play_integrity_nonce = None
        if flags & 2:
            receipt, pos = read_str(data, pos)
        else:
            receipt = None
    else:
        nonce = play_integrity_project_id = play_integrity_nonce = receipt = None
    if flags & 2:
        push_timeout = unpack_i(data, pos)[0]
        pos += 4
    else:
        push_timeout = None
    length = unpack_i(data, pos)[0]
    return new(length, nonce, play_integrity_project_id, play_integrity_nonce, receipt, push_timeout), pos + 4


def _read_SentCodeTypeSmsWord(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeSmsWord) -> tuple[SentCodeTypeSmsWord, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        beginning, pos = read_str(data, pos)
    else:
        beginning = None
    return new(beginning), pos


def _read_SentCodeTypeSmsPhrase(data: bytes, pos: int, depth: int, new: Any = SentCodeTypeSmsPhrase) -> tuple[SentCodeTypeSmsPhrase, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        beginning, pos = read_str(data, pos)
    else:
        beginning = None
    return new(beginning), pos


def _read_LoginToken(data: bytes, pos: int, depth: int, new: Any = LoginToken) -> tuple[LoginToken, int]:
    expires = unpack_i(data, pos)[0]
    token, pos = read_bytes(data, pos + 4)
    return new(expires, token), pos


def _read_LoginTokenMigrateTo(data: bytes, pos: int, depth: int, new: Any = LoginTokenMigrateTo) -> tuple[LoginTokenMigrateTo, int]:
    dc_id = unpack_i(data, pos)[0]
    token, pos = read_bytes(data, pos + 4)
    return new(dc_id, token), pos


def _read_LoginTokenSuccess(data: bytes, pos: int, depth: int, new: Any = LoginTokenSuccess) -> tuple[LoginTokenSuccess, int]:
    cid = unpack_I(data, pos)[0]
    authorization, pos = _auth_Authorization_table[cid](data, pos + 4, depth + 1)
    return new(authorization), pos


def _read_LoggedOut(data: bytes, pos: int, depth: int, new: Any = LoggedOut) -> tuple[LoggedOut, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        future_auth_token, pos = read_bytes(data, pos)
    else:
        future_auth_token = None
    return new(future_auth_token), pos


def _read_PasskeyLoginOptions(data: bytes, pos: int, depth: int, new: Any = PasskeyLoginOptions) -> tuple[PasskeyLoginOptions, int]:
    cid = unpack_I(data, pos)[0]
    options, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(options), pos


def _read_SendCode(data: bytes, pos: int, depth: int, new: Any = SendCode) -> tuple[SendCode, int]:
    phone_number, pos = read_str(data, pos)
    api_id = unpack_i(data, pos)[0]
    api_hash, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    settings, pos = _CodeSettings_table[cid](data, pos + 4, depth + 1)
    return new(phone_number, api_id, api_hash, settings), pos


def _read_SignUp(data: bytes, pos: int, depth: int, new: Any = SignUp) -> tuple[SignUp, int]:
    flags = unpack_I(data, pos)[0]
    phone_number, pos = read_str(data, pos + 4)
    phone_code_hash, pos = read_str(data, pos)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    return new(phone_number, phone_code_hash, first_name, last_name, flags & 1 != 0), pos


def _read_SignIn(data: bytes, pos: int, depth: int, new: Any = SignIn) -> tuple[SignIn, int]:
    flags = unpack_I(data, pos)[0]
    phone_number, pos = read_str(data, pos + 4)
    phone_code_hash, pos = read_str(data, pos)
    if flags & 0x3:
        if flags & 1:
            phone_code, pos = read_str(data, pos)
        else:
            phone_code = None
        if flags & 2:
            email_verification, pos = _EmailVerification_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            email_verification = None
    else:
        phone_code = email_verification = None
    return new(phone_number, phone_code_hash, phone_code, email_verification), pos


def _read_LogOut(data: bytes, pos: int, depth: int, new: Any = LogOut) -> tuple[LogOut, int]:
    return new(), pos


def _read_ResetAuthorizations(data: bytes, pos: int, depth: int, new: Any = ResetAuthorizations) -> tuple[ResetAuthorizations, int]:
    return new(), pos


def _read_ExportAuthorization(data: bytes, pos: int, depth: int, new: Any = ExportAuthorization) -> tuple[ExportAuthorization, int]:
    dc_id = unpack_i(data, pos)[0]
    return new(dc_id), pos + 4


def _read_ImportAuthorization(data: bytes, pos: int, depth: int, new: Any = ImportAuthorization) -> tuple[ImportAuthorization, int]:
    id = unpack_q(data, pos)[0]
    bytes, pos = read_bytes(data, pos + 8)
    return new(id, bytes), pos


def _read_BindTempAuthKey(data: bytes, pos: int, depth: int, new: Any = BindTempAuthKey) -> tuple[BindTempAuthKey, int]:
    perm_auth_key_id, nonce, expires_at = unpack_2qi(data, pos)
    encrypted_message, pos = read_bytes(data, pos + 20)
    return new(perm_auth_key_id, nonce, expires_at, encrypted_message), pos


def _read_ImportBotAuthorization(data: bytes, pos: int, depth: int, new: Any = ImportBotAuthorization) -> tuple[ImportBotAuthorization, int]:
    flags, api_id = unpack_2i(data, pos)
    api_hash, pos = read_str(data, pos + 8)
    bot_auth_token, pos = read_str(data, pos)
    return new(flags, api_id, api_hash, bot_auth_token), pos


def _read_CheckPassword(data: bytes, pos: int, depth: int, new: Any = CheckPassword) -> tuple[CheckPassword, int]:
    cid = unpack_I(data, pos)[0]
    password, pos = _InputCheckPasswordSRP_table[cid](data, pos + 4, depth + 1)
    return new(password), pos


def _read_RequestPasswordRecovery(data: bytes, pos: int, depth: int, new: Any = RequestPasswordRecovery) -> tuple[RequestPasswordRecovery, int]:
    return new(), pos


def _read_RecoverPassword(data: bytes, pos: int, depth: int, new: Any = RecoverPassword) -> tuple[RecoverPassword, int]:
    flags = unpack_I(data, pos)[0]
    code, pos = read_str(data, pos + 4)
    if flags & 1:
        new_settings, pos = _account_PasswordInputSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        new_settings = None
    return new(code, new_settings), pos


def _read_ResendCode(data: bytes, pos: int, depth: int, new: Any = ResendCode) -> tuple[ResendCode, int]:
    flags = unpack_I(data, pos)[0]
    phone_number, pos = read_str(data, pos + 4)
    phone_code_hash, pos = read_str(data, pos)
    if flags & 1:
        reason, pos = read_str(data, pos)
    else:
        reason = None
    return new(phone_number, phone_code_hash, reason), pos


def _read_CancelCode(data: bytes, pos: int, depth: int, new: Any = CancelCode) -> tuple[CancelCode, int]:
    phone_number, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    return new(phone_number, phone_code_hash), pos


def _read_DropTempAuthKeys(data: bytes, pos: int, depth: int, new: Any = DropTempAuthKeys) -> tuple[DropTempAuthKeys, int]:
    except_auth_keys, pos = read_longs(data, pos)
    return new(except_auth_keys), pos


def _read_ExportLoginToken(data: bytes, pos: int, depth: int, new: Any = ExportLoginToken) -> tuple[ExportLoginToken, int]:
    api_id = unpack_i(data, pos)[0]
    api_hash, pos = read_str(data, pos + 4)
    except_ids, pos = read_longs(data, pos)
    return new(api_id, api_hash, except_ids), pos


def _read_ImportLoginToken(data: bytes, pos: int, depth: int, new: Any = ImportLoginToken) -> tuple[ImportLoginToken, int]:
    token, pos = read_bytes(data, pos)
    return new(token), pos


def _read_AcceptLoginToken(data: bytes, pos: int, depth: int, new: Any = AcceptLoginToken) -> tuple[AcceptLoginToken, int]:
    token, pos = read_bytes(data, pos)
    return new(token), pos


def _read_CheckRecoveryPassword(data: bytes, pos: int, depth: int, new: Any = CheckRecoveryPassword) -> tuple[CheckRecoveryPassword, int]:
    code, pos = read_str(data, pos)
    return new(code), pos


def _read_ImportWebTokenAuthorization(data: bytes, pos: int, depth: int, new: Any = ImportWebTokenAuthorization) -> tuple[ImportWebTokenAuthorization, int]:
    api_id = unpack_i(data, pos)[0]
    api_hash, pos = read_str(data, pos + 4)
    web_auth_token, pos = read_str(data, pos)
    return new(api_id, api_hash, web_auth_token), pos


def _read_RequestFirebaseSms(data: bytes, pos: int, depth: int, new: Any = RequestFirebaseSms) -> tuple[RequestFirebaseSms, int]:
    flags = unpack_I(data, pos)[0]
    phone_number, pos = read_str(data, pos + 4)
    phone_code_hash, pos = read_str(data, pos)
    if flags & 0x7:
        if flags & 1:
            safety_net_token, pos = read_str(data, pos)
        else:
            safety_net_token = None
        if flags & 4:
            play_integrity_token, pos = read_str(data, pos)
        else:
            play_integrity_token = None
        if flags & 2:
            ios_push_secret, pos = read_str(data, pos)
        else:
            ios_push_secret = None
    else:
        safety_net_token = play_integrity_token = ios_push_secret = None
    return new(phone_number, phone_code_hash, safety_net_token, play_integrity_token, ios_push_secret), pos


def _read_ResetLoginEmail(data: bytes, pos: int, depth: int, new: Any = ResetLoginEmail) -> tuple[ResetLoginEmail, int]:
    phone_number, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    return new(phone_number, phone_code_hash), pos


def _read_ReportMissingCode(data: bytes, pos: int, depth: int, new: Any = ReportMissingCode) -> tuple[ReportMissingCode, int]:
    phone_number, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    mnc, pos = read_str(data, pos)
    return new(phone_number, phone_code_hash, mnc), pos


def _read_CheckPaidAuth(data: bytes, pos: int, depth: int, new: Any = CheckPaidAuth) -> tuple[CheckPaidAuth, int]:
    phone_number, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    form_id = unpack_q(data, pos)[0]
    return new(phone_number, phone_code_hash, form_id), pos + 8


def _read_InitPasskeyLogin(data: bytes, pos: int, depth: int, new: Any = InitPasskeyLogin) -> tuple[InitPasskeyLogin, int]:
    api_id = unpack_i(data, pos)[0]
    api_hash, pos = read_str(data, pos + 4)
    return new(api_id, api_hash), pos


def _read_FinishPasskeyLogin(data: bytes, pos: int, depth: int, new: Any = FinishPasskeyLogin) -> tuple[FinishPasskeyLogin, int]:
    flags, cid = unpack_2I(data, pos)
    credential, pos = _InputPasskeyCredential_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        from_dc_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        from_dc_id = None
    if flags & 1:
        from_auth_key_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        from_auth_key_id = None
    return new(credential, from_dc_id, from_auth_key_id), pos


registry.add("auth.SentCode", {
    0x5E002502: _read_SentCode,
    0x2390FE44: _read_SentCodeSuccess,
    0xF8827EBF: _read_SentCodePaymentRequired,
})
registry.add("auth.Authorization", {
    0x2EA2C0D4: _read_Authorization,
    0x44747E9A: _read_AuthorizationSignUpRequired,
})
registry.add("auth.ExportedAuthorization", {
    0xB434E2B8: _read_ExportedAuthorization,
})
registry.add("auth.PasswordRecovery", {
    0x137948A5: _read_PasswordRecovery,
})
registry.add("auth.CodeType", {
    0x72A3158C: _read_CodeTypeSms,
    0x741CD3E3: _read_CodeTypeCall,
    0x226CCEFB: _read_CodeTypeFlashCall,
    0xD61AD6EE: _read_CodeTypeMissedCall,
    0x06ED998C: _read_CodeTypeFragmentSms,
})
registry.add("auth.SentCodeType", {
    0x3DBB5986: _read_SentCodeTypeApp,
    0xC000BBA2: _read_SentCodeTypeSms,
    0x5353E5A7: _read_SentCodeTypeCall,
    0xAB03C6D9: _read_SentCodeTypeFlashCall,
    0x82006484: _read_SentCodeTypeMissedCall,
    0xF450F59B: _read_SentCodeTypeEmailCode,
    0xA5491DEA: _read_SentCodeTypeSetUpEmailRequired,
    0xD9565C39: _read_SentCodeTypeFragmentSms,
    0x009FD736: _read_SentCodeTypeFirebaseSms,
    0xA416AC81: _read_SentCodeTypeSmsWord,
    0xB37794AF: _read_SentCodeTypeSmsPhrase,
})
registry.add("auth.LoginToken", {
    0x629F1980: _read_LoginToken,
    0x068E9916: _read_LoginTokenMigrateTo,
    0x390D5C5E: _read_LoginTokenSuccess,
})
registry.add("auth.LoggedOut", {
    0xC3A2835F: _read_LoggedOut,
})
registry.add("auth.PasskeyLoginOptions", {
    0xE2037789: _read_PasskeyLoginOptions,
})
registry.add_functions({
    0xA677244F: _read_SendCode,
    0xAAC7B717: _read_SignUp,
    0x8D52A951: _read_SignIn,
    0x3E72BA19: _read_LogOut,
    0x9FAB0D1A: _read_ResetAuthorizations,
    0xE5BFFFCD: _read_ExportAuthorization,
    0xA57A7DAD: _read_ImportAuthorization,
    0xCDD42A05: _read_BindTempAuthKey,
    0x67A3FF2C: _read_ImportBotAuthorization,
    0xD18B4D16: _read_CheckPassword,
    0xD897BC66: _read_RequestPasswordRecovery,
    0x37096C70: _read_RecoverPassword,
    0xCAE47523: _read_ResendCode,
    0x1F040578: _read_CancelCode,
    0x8E48A188: _read_DropTempAuthKeys,
    0xB7E085FE: _read_ExportLoginToken,
    0x95AC5CE4: _read_ImportLoginToken,
    0xE894AD4D: _read_AcceptLoginToken,
    0x0D36BF79: _read_CheckRecoveryPassword,
    0x2DB873A9: _read_ImportWebTokenAuthorization,
    0x8E39261E: _read_RequestFirebaseSms,
    0x7E960193: _read_ResetLoginEmail,
    0xCB9DEFF6: _read_ReportMissingCode,
    0x56E59F9C: _read_CheckPaidAuth,
    0x518AD0B7: _read_InitPasskeyLogin,
    0x9857AD07: _read_FinishPasskeyLogin,
})
