# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``account``."""

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
    read_longs,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_bytes,
    write_longs,
    write_object,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import auth as _auth

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_iq: Unpack = unpacker("iq")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_I: Pack = packer("I")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_iq: Pack = packer("iq")
pack_q: Pack = packer("q")
_AccountDaysTTL_table = registry.table("AccountDaysTTL")
_Authorization_table = registry.table("Authorization")
_AutoDownloadSettings_table = registry.table("AutoDownloadSettings")
_AutoSaveException_table = registry.table("AutoSaveException")
_AutoSaveSettings_table = registry.table("AutoSaveSettings")
_BaseTheme_table = registry.table("BaseTheme")
_Birthday_table = registry.table("Birthday")
_BusinessBotRights_table = registry.table("BusinessBotRights")
_BusinessChatLink_table = registry.table("BusinessChatLink")
_BusinessWorkHours_table = registry.table("BusinessWorkHours")
_ChatTheme_table = registry.table("ChatTheme")
_Chat_table = registry.table("Chat")
_CodeSettings_table = registry.table("CodeSettings")
_ConnectedBot_table = registry.table("ConnectedBot")
_DataJSON_table = registry.table("DataJSON")
_Document_table = registry.table("Document")
_EmailVerification_table = registry.table("EmailVerification")
_EmailVerifyPurpose_table = registry.table("EmailVerifyPurpose")
_EmojiStatus_table = registry.table("EmojiStatus")
_GlobalPrivacySettings_table = registry.table("GlobalPrivacySettings")
_InputBusinessAwayMessage_table = registry.table("InputBusinessAwayMessage")
_InputBusinessBotRecipients_table = registry.table("InputBusinessBotRecipients")
_InputBusinessChatLink_table = registry.table("InputBusinessChatLink")
_InputBusinessGreetingMessage_table = registry.table("InputBusinessGreetingMessage")
_InputBusinessIntro_table = registry.table("InputBusinessIntro")
_InputChannel_table = registry.table("InputChannel")
_InputCheckPasswordSRP_table = registry.table("InputCheckPasswordSRP")
_InputDocument_table = registry.table("InputDocument")
_InputFile_table = registry.table("InputFile")
_InputGeoPoint_table = registry.table("InputGeoPoint")
_InputNotifyPeer_table = registry.table("InputNotifyPeer")
_InputPasskeyCredential_table = registry.table("InputPasskeyCredential")
_InputPeerNotifySettings_table = registry.table("InputPeerNotifySettings")
_InputPeer_table = registry.table("InputPeer")
_InputPhoto_table = registry.table("InputPhoto")
_InputPrivacyKey_table = registry.table("InputPrivacyKey")
_InputPrivacyRule_table = registry.table("InputPrivacyRule")
_InputSecureValue_table = registry.table("InputSecureValue")
_InputThemeSettings_table = registry.table("InputThemeSettings")
_InputTheme_table = registry.table("InputTheme")
_InputUser_table = registry.table("InputUser")
_InputWallPaper_table = registry.table("InputWallPaper")
_MessageEntity_table = registry.table("MessageEntity")
_Passkey_table = registry.table("Passkey")
_PasswordKdfAlgo_table = registry.table("PasswordKdfAlgo")
_PeerColor_table = registry.table("PeerColor")
_Peer_table = registry.table("Peer")
_PrivacyRule_table = registry.table("PrivacyRule")
_ProfileTab_table = registry.table("ProfileTab")
_ReactionsNotifySettings_table = registry.table("ReactionsNotifySettings")
_ReportReason_table = registry.table("ReportReason")
_SecureCredentialsEncrypted_table = registry.table("SecureCredentialsEncrypted")
_SecurePasswordKdfAlgo_table = registry.table("SecurePasswordKdfAlgo")
_SecureRequiredType_table = registry.table("SecureRequiredType")
_SecureSecretSettings_table = registry.table("SecureSecretSettings")
_SecureValueError_table = registry.table("SecureValueError")
_SecureValueHash_table = registry.table("SecureValueHash")
_SecureValueType_table = registry.table("SecureValueType")
_SecureValue_table = registry.table("SecureValue")
_Theme_table = registry.table("Theme")
_User_table = registry.table("User")
_WallPaperSettings_table = registry.table("WallPaperSettings")
_WallPaper_table = registry.table("WallPaper")
_WebAuthorization_table = registry.table("WebAuthorization")
_WebDomainException_table = registry.table("WebDomainException")
_account_PasswordInputSettings_table = registry.table("account.PasswordInputSettings")
_auth_SentCode_table = registry.table("auth.SentCode")


class PrivacyRules(TLObject):
    """The ordinary form of account.PrivacyRules.

    ``account.privacyRules#50a04e45 rules:Vector<PrivacyRule> chats:Vector<Chat> users:Vector<User> = account.PrivacyRules``

    :param rules: The rules.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/account.privacyRules
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x50A04E45
    TL_NAME: ClassVar[str] = "account.privacyRules"
    TL_TYPE: ClassVar[str] = "account.PrivacyRules"
    TL: ClassVar[str] = "account.privacyRules#50a04e45 rules:Vector<PrivacyRule> chats:Vector<Chat> users:Vector<User> = account.PrivacyRules"

    rules: list[_root.TypePrivacyRule]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x45\x4e\xa0\x50"
        write_objects(out, self.rules)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypePrivacyRules: TypeAlias = PrivacyRules
"""``account.PrivacyRules``: https://core.telegram.org/type/account.PrivacyRules"""


class Authorizations(TLObject):
    """The ordinary form of account.Authorizations.

    ``account.authorizations#4bff8ea0 authorization_ttl_days:int authorizations:Vector<Authorization> = account.Authorizations``

    :param authorization_ttl_days: The authorization ttl days.
    :param authorizations: The authorizations.

    https://core.telegram.org/constructor/account.authorizations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4BFF8EA0
    TL_NAME: ClassVar[str] = "account.authorizations"
    TL_TYPE: ClassVar[str] = "account.Authorizations"
    TL: ClassVar[str] = "account.authorizations#4bff8ea0 authorization_ttl_days:int authorizations:Vector<Authorization> = account.Authorizations"

    authorization_ttl_days: int
    authorizations: list[_root.TypeAuthorization]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x4BFF8EA0, self.authorization_ttl_days)
        write_objects(out, self.authorizations)


TypeAuthorizations: TypeAlias = Authorizations
"""``account.Authorizations``: https://core.telegram.org/type/account.Authorizations"""


class Password(TLObject):
    """The ordinary form of account.Password.

    ``account.password#957b50fb flags:# has_recovery:flags.0?true has_secure_values:flags.1?true has_password:flags.2?true current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long hint:flags.3?string email_unconfirmed_pattern:flags.4?string new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo secure_random:bytes pending_reset_date:flags.5?int login_email_pattern:flags.6?string = account.Password``

    :param has_recovery: Whether there is: recovery.
    :param has_secure_values: Whether there is: secure values.
    :param has_password: Whether there is: password.
    :param current_algo: The current algo.
    :param srp_B: The srp b.
    :param srp_id: Id of the srp.
    :param hint: The hint.
    :param email_unconfirmed_pattern: The email unconfirmed pattern.
    :param new_algo: The new algo.
    :param new_secure_algo: The new secure algo.
    :param secure_random: The secure random.
    :param pending_reset_date: The pending reset date, in Unix seconds.
    :param login_email_pattern: The login email pattern.

    https://core.telegram.org/constructor/account.password
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x957B50FB
    TL_NAME: ClassVar[str] = "account.password"
    TL_TYPE: ClassVar[str] = "account.Password"
    TL: ClassVar[str] = "account.password#957b50fb flags:# has_recovery:flags.0?true has_secure_values:flags.1?true has_password:flags.2?true current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long hint:flags.3?string email_unconfirmed_pattern:flags.4?string new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo secure_random:bytes pending_reset_date:flags.5?int login_email_pattern:flags.6?string = account.Password"
    _SECRET = frozenset({"srp_B"})

    new_algo: _root.TypePasswordKdfAlgo
    new_secure_algo: _root.TypeSecurePasswordKdfAlgo
    secure_random: bytes
    has_recovery: bool = False
    has_secure_values: bool = False
    has_password: bool = False
    current_algo: _root.TypePasswordKdfAlgo | None = None
    srp_B: bytes | None = None
    srp_id: int | None = None
    hint: str | None = None
    email_unconfirmed_pattern: str | None = None
    pending_reset_date: int | None = None
    login_email_pattern: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_recovery:
            flags |= 1
        if self.has_secure_values:
            flags |= 2
        if self.has_password or self.current_algo is not None or self.srp_B is not None or self.srp_id is not None:
            flags |= 4
        if self.hint is not None:
            flags |= 8
        if self.email_unconfirmed_pattern is not None:
            flags |= 0x10
        if self.pending_reset_date is not None:
            flags |= 0x20
        if self.login_email_pattern is not None:
            flags |= 0x40
        out += pack_2I(0x957B50FB, flags)
        if flags & 4:
            write_object(out, self.current_algo)
        if flags & 4:
            write_bytes(out, self.srp_B)
        if flags & 4:
            out += pack_q(self.srp_id)
        if self.hint is not None:
            write_str(out, self.hint)
        if self.email_unconfirmed_pattern is not None:
            write_str(out, self.email_unconfirmed_pattern)
        self.new_algo.write_to(out)
        self.new_secure_algo.write_to(out)
        write_bytes(out, self.secure_random)
        if self.pending_reset_date is not None:
            out += pack_i(self.pending_reset_date)
        if self.login_email_pattern is not None:
            write_str(out, self.login_email_pattern)


TypePassword: TypeAlias = Password
"""``account.Password``: https://core.telegram.org/type/account.Password"""


class PasswordSettings(TLObject):
    """The ordinary form of account.PasswordSettings.

    ``account.passwordSettings#9a5c33e5 flags:# email:flags.0?string secure_settings:flags.1?SecureSecretSettings = account.PasswordSettings``

    :param email: The email.
    :param secure_settings: The secure settings.

    https://core.telegram.org/constructor/account.passwordSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A5C33E5
    TL_NAME: ClassVar[str] = "account.passwordSettings"
    TL_TYPE: ClassVar[str] = "account.PasswordSettings"
    TL: ClassVar[str] = "account.passwordSettings#9a5c33e5 flags:# email:flags.0?string secure_settings:flags.1?SecureSecretSettings = account.PasswordSettings"

    email: str | None = None
    secure_settings: _root.TypeSecureSecretSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.email is not None:
            flags |= 1
        if self.secure_settings is not None:
            flags |= 2
        out += pack_2I(0x9A5C33E5, flags)
        if self.email is not None:
            write_str(out, self.email)
        if self.secure_settings is not None:
            self.secure_settings.write_to(out)


TypePasswordSettings: TypeAlias = PasswordSettings
"""``account.PasswordSettings``: https://core.telegram.org/type/account.PasswordSettings"""


class PasswordInputSettings(TLObject):
    """The ordinary form of account.PasswordInputSettings.

    ``account.passwordInputSettings#c23727c9 flags:# new_algo:flags.0?PasswordKdfAlgo new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string new_secure_settings:flags.2?SecureSecretSettings = account.PasswordInputSettings``

    :param new_algo: The new algo.
    :param new_password_hash: The new password hash.
    :param hint: The hint.
    :param email: The email.
    :param new_secure_settings: The new secure settings.

    https://core.telegram.org/constructor/account.passwordInputSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC23727C9
    TL_NAME: ClassVar[str] = "account.passwordInputSettings"
    TL_TYPE: ClassVar[str] = "account.PasswordInputSettings"
    TL: ClassVar[str] = "account.passwordInputSettings#c23727c9 flags:# new_algo:flags.0?PasswordKdfAlgo new_password_hash:flags.0?bytes hint:flags.0?string email:flags.1?string new_secure_settings:flags.2?SecureSecretSettings = account.PasswordInputSettings"
    _SECRET = frozenset({"new_password_hash"})

    new_algo: _root.TypePasswordKdfAlgo | None = None
    new_password_hash: bytes | None = None
    hint: str | None = None
    email: str | None = None
    new_secure_settings: _root.TypeSecureSecretSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.new_algo is not None or self.new_password_hash is not None or self.hint is not None:
            flags |= 1
        if self.email is not None:
            flags |= 2
        if self.new_secure_settings is not None:
            flags |= 4
        out += pack_2I(0xC23727C9, flags)
        if flags & 1:
            write_object(out, self.new_algo)
        if flags & 1:
            write_bytes(out, self.new_password_hash)
        if flags & 1:
            write_str(out, self.hint)
        if self.email is not None:
            write_str(out, self.email)
        if self.new_secure_settings is not None:
            self.new_secure_settings.write_to(out)


TypePasswordInputSettings: TypeAlias = PasswordInputSettings
"""``account.PasswordInputSettings``: https://core.telegram.org/type/account.PasswordInputSettings"""


class TmpPassword(TLObject):
    """The ordinary form of account.TmpPassword.

    ``account.tmpPassword#db64fd34 tmp_password:bytes valid_until:int = account.TmpPassword``

    :param tmp_password: The tmp password.
    :param valid_until: The valid until.

    https://core.telegram.org/constructor/account.tmpPassword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB64FD34
    TL_NAME: ClassVar[str] = "account.tmpPassword"
    TL_TYPE: ClassVar[str] = "account.TmpPassword"
    TL: ClassVar[str] = "account.tmpPassword#db64fd34 tmp_password:bytes valid_until:int = account.TmpPassword"
    _SECRET = frozenset({"tmp_password"})

    tmp_password: bytes
    valid_until: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x34\xfd\x64\xdb"
        write_bytes(out, self.tmp_password)
        out += pack_i(self.valid_until)


TypeTmpPassword: TypeAlias = TmpPassword
"""``account.TmpPassword``: https://core.telegram.org/type/account.TmpPassword"""


class WebAuthorizations(TLObject):
    """The ordinary form of account.WebAuthorizations.

    ``account.webAuthorizations#ed56c9fc authorizations:Vector<WebAuthorization> users:Vector<User> = account.WebAuthorizations``

    :param authorizations: The authorizations.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/account.webAuthorizations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED56C9FC
    TL_NAME: ClassVar[str] = "account.webAuthorizations"
    TL_TYPE: ClassVar[str] = "account.WebAuthorizations"
    TL: ClassVar[str] = "account.webAuthorizations#ed56c9fc authorizations:Vector<WebAuthorization> users:Vector<User> = account.WebAuthorizations"

    authorizations: list[_root.TypeWebAuthorization]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xfc\xc9\x56\xed"
        write_objects(out, self.authorizations)
        write_objects(out, self.users)


TypeWebAuthorizations: TypeAlias = WebAuthorizations
"""``account.WebAuthorizations``: https://core.telegram.org/type/account.WebAuthorizations"""


class AuthorizationForm(TLObject):
    """The ordinary form of account.AuthorizationForm.

    ``account.authorizationForm#ad2e1cd8 flags:# required_types:Vector<SecureRequiredType> values:Vector<SecureValue> errors:Vector<SecureValueError> users:Vector<User> privacy_policy_url:flags.0?string = account.AuthorizationForm``

    :param required_types: The required types.
    :param values: The values.
    :param errors: The errors.
    :param users: The users that the rest of the object speaks of.
    :param privacy_policy_url: The privacy policy url.

    https://core.telegram.org/constructor/account.authorizationForm
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD2E1CD8
    TL_NAME: ClassVar[str] = "account.authorizationForm"
    TL_TYPE: ClassVar[str] = "account.AuthorizationForm"
    TL: ClassVar[str] = "account.authorizationForm#ad2e1cd8 flags:# required_types:Vector<SecureRequiredType> values:Vector<SecureValue> errors:Vector<SecureValueError> users:Vector<User> privacy_policy_url:flags.0?string = account.AuthorizationForm"

    required_types: list[_root.TypeSecureRequiredType]
    values: list[_root.TypeSecureValue]
    errors: list[_root.TypeSecureValueError]
    users: list[_root.TypeUser]
    privacy_policy_url: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.privacy_policy_url is not None:
            flags |= 1
        out += pack_2I(0xAD2E1CD8, flags)
        write_objects(out, self.required_types)
        write_objects(out, self.values)
        write_objects(out, self.errors)
        write_objects(out, self.users)
        if self.privacy_policy_url is not None:
            write_str(out, self.privacy_policy_url)


TypeAuthorizationForm: TypeAlias = AuthorizationForm
"""``account.AuthorizationForm``: https://core.telegram.org/type/account.AuthorizationForm"""


class SentEmailCode(TLObject):
    """The ordinary form of account.SentEmailCode.

    ``account.sentEmailCode#811f854f email_pattern:string length:int = account.SentEmailCode``

    :param email_pattern: The email pattern.
    :param length: How many characters or units it is long.

    https://core.telegram.org/constructor/account.sentEmailCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x811F854F
    TL_NAME: ClassVar[str] = "account.sentEmailCode"
    TL_TYPE: ClassVar[str] = "account.SentEmailCode"
    TL: ClassVar[str] = "account.sentEmailCode#811f854f email_pattern:string length:int = account.SentEmailCode"

    email_pattern: str
    length: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\x85\x1f\x81"
        write_str(out, self.email_pattern)
        out += pack_i(self.length)


TypeSentEmailCode: TypeAlias = SentEmailCode
"""``account.SentEmailCode``: https://core.telegram.org/type/account.SentEmailCode"""


class Takeout(TLObject):
    """The ordinary form of account.Takeout.

    ``account.takeout#4dba4501 id:long = account.Takeout``

    :param id: The id.

    https://core.telegram.org/constructor/account.takeout
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4DBA4501
    TL_NAME: ClassVar[str] = "account.takeout"
    TL_TYPE: ClassVar[str] = "account.Takeout"
    TL: ClassVar[str] = "account.takeout#4dba4501 id:long = account.Takeout"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x4DBA4501, self.id)


TypeTakeout: TypeAlias = Takeout
"""``account.Takeout``: https://core.telegram.org/type/account.Takeout"""


class WallPapersNotModified(TLObject):
    """The form 'not modified' of account.WallPapers.

    ``account.wallPapersNotModified#1c199183 = account.WallPapers``

    https://core.telegram.org/constructor/account.wallPapersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1C199183
    TL_NAME: ClassVar[str] = "account.wallPapersNotModified"
    TL_TYPE: ClassVar[str] = "account.WallPapers"
    TL: ClassVar[str] = "account.wallPapersNotModified#1c199183 = account.WallPapers"

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\x91\x19\x1c"


class WallPapers(TLObject):
    """The ordinary form of account.WallPapers.

    ``account.wallPapers#cdc3858c hash:long wallpapers:Vector<WallPaper> = account.WallPapers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param wallpapers: The wallpapers.

    https://core.telegram.org/constructor/account.wallPapers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCDC3858C
    TL_NAME: ClassVar[str] = "account.wallPapers"
    TL_TYPE: ClassVar[str] = "account.WallPapers"
    TL: ClassVar[str] = "account.wallPapers#cdc3858c hash:long wallpapers:Vector<WallPaper> = account.WallPapers"

    hash: int
    wallpapers: list[_root.TypeWallPaper]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xCDC3858C, self.hash)
        write_objects(out, self.wallpapers)


TypeWallPapers: TypeAlias = WallPapersNotModified | WallPapers
"""``account.WallPapers``: https://core.telegram.org/type/account.WallPapers"""


class AutoDownloadSettings(TLObject):
    """The ordinary form of account.AutoDownloadSettings.

    ``account.autoDownloadSettings#63cacf26 low:AutoDownloadSettings medium:AutoDownloadSettings high:AutoDownloadSettings = account.AutoDownloadSettings``

    :param low: The low.
    :param medium: The medium.
    :param high: The high.

    https://core.telegram.org/constructor/account.autoDownloadSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x63CACF26
    TL_NAME: ClassVar[str] = "account.autoDownloadSettings"
    TL_TYPE: ClassVar[str] = "account.AutoDownloadSettings"
    TL: ClassVar[str] = "account.autoDownloadSettings#63cacf26 low:AutoDownloadSettings medium:AutoDownloadSettings high:AutoDownloadSettings = account.AutoDownloadSettings"

    low: _root.TypeAutoDownloadSettings
    medium: _root.TypeAutoDownloadSettings
    high: _root.TypeAutoDownloadSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\xcf\xca\x63"
        self.low.write_to(out)
        self.medium.write_to(out)
        self.high.write_to(out)


TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
"""``account.AutoDownloadSettings``: https://core.telegram.org/type/account.AutoDownloadSettings"""


class ThemesNotModified(TLObject):
    """The form 'not modified' of account.Themes.

    ``account.themesNotModified#f41eb622 = account.Themes``

    https://core.telegram.org/constructor/account.themesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF41EB622
    TL_NAME: ClassVar[str] = "account.themesNotModified"
    TL_TYPE: ClassVar[str] = "account.Themes"
    TL: ClassVar[str] = "account.themesNotModified#f41eb622 = account.Themes"

    def write_to(self, out: bytearray) -> None:
        out += b"\x22\xb6\x1e\xf4"


class Themes(TLObject):
    """The ordinary form of account.Themes.

    ``account.themes#9a3d8c6d hash:long themes:Vector<Theme> = account.Themes``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param themes: The themes.

    https://core.telegram.org/constructor/account.themes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A3D8C6D
    TL_NAME: ClassVar[str] = "account.themes"
    TL_TYPE: ClassVar[str] = "account.Themes"
    TL: ClassVar[str] = "account.themes#9a3d8c6d hash:long themes:Vector<Theme> = account.Themes"

    hash: int
    themes: list[_root.TypeTheme]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x9A3D8C6D, self.hash)
        write_objects(out, self.themes)


TypeThemes: TypeAlias = ThemesNotModified | Themes
"""``account.Themes``: https://core.telegram.org/type/account.Themes"""


class ContentSettings(TLObject):
    """The ordinary form of account.ContentSettings.

    ``account.contentSettings#57e28221 flags:# sensitive_enabled:flags.0?true sensitive_can_change:flags.1?true = account.ContentSettings``

    :param sensitive_enabled: Whether this applies: sensitive enabled.
    :param sensitive_can_change: Whether this applies: sensitive can change.

    https://core.telegram.org/constructor/account.contentSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x57E28221
    TL_NAME: ClassVar[str] = "account.contentSettings"
    TL_TYPE: ClassVar[str] = "account.ContentSettings"
    TL: ClassVar[str] = "account.contentSettings#57e28221 flags:# sensitive_enabled:flags.0?true sensitive_can_change:flags.1?true = account.ContentSettings"

    sensitive_enabled: bool = False
    sensitive_can_change: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sensitive_enabled:
            flags |= 1
        if self.sensitive_can_change:
            flags |= 2
        out += pack_2I(0x57E28221, flags)


TypeContentSettings: TypeAlias = ContentSettings
"""``account.ContentSettings``: https://core.telegram.org/type/account.ContentSettings"""


class ResetPasswordFailedWait(TLObject):
    """The form 'reset password failed wait' of account.ResetPasswordResult.

    ``account.resetPasswordFailedWait#e3779861 retry_date:int = account.ResetPasswordResult``

    :param retry_date: The retry date, in Unix seconds.

    https://core.telegram.org/constructor/account.resetPasswordFailedWait
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE3779861
    TL_NAME: ClassVar[str] = "account.resetPasswordFailedWait"
    TL_TYPE: ClassVar[str] = "account.ResetPasswordResult"
    TL: ClassVar[str] = "account.resetPasswordFailedWait#e3779861 retry_date:int = account.ResetPasswordResult"

    retry_date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE3779861, self.retry_date)


class ResetPasswordRequestedWait(TLObject):
    """The form 'reset password requested wait' of account.ResetPasswordResult.

    ``account.resetPasswordRequestedWait#e9effc7d until_date:int = account.ResetPasswordResult``

    :param until_date: Until when, in Unix seconds.

    https://core.telegram.org/constructor/account.resetPasswordRequestedWait
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE9EFFC7D
    TL_NAME: ClassVar[str] = "account.resetPasswordRequestedWait"
    TL_TYPE: ClassVar[str] = "account.ResetPasswordResult"
    TL: ClassVar[str] = "account.resetPasswordRequestedWait#e9effc7d until_date:int = account.ResetPasswordResult"

    until_date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE9EFFC7D, self.until_date)


class ResetPasswordOk(TLObject):
    """The form 'reset password ok' of account.ResetPasswordResult.

    ``account.resetPasswordOk#e926d63e = account.ResetPasswordResult``

    https://core.telegram.org/constructor/account.resetPasswordOk
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE926D63E
    TL_NAME: ClassVar[str] = "account.resetPasswordOk"
    TL_TYPE: ClassVar[str] = "account.ResetPasswordResult"
    TL: ClassVar[str] = "account.resetPasswordOk#e926d63e = account.ResetPasswordResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x3e\xd6\x26\xe9"


TypeResetPasswordResult: TypeAlias = ResetPasswordFailedWait | ResetPasswordRequestedWait | ResetPasswordOk
"""``account.ResetPasswordResult``: https://core.telegram.org/type/account.ResetPasswordResult"""


class ChatThemesNotModified(TLObject):
    """The form 'not modified' of account.ChatThemes.

    ``account.chatThemesNotModified#e011e1c4 = account.ChatThemes``

    https://core.telegram.org/constructor/account.chatThemesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE011E1C4
    TL_NAME: ClassVar[str] = "account.chatThemesNotModified"
    TL_TYPE: ClassVar[str] = "account.ChatThemes"
    TL: ClassVar[str] = "account.chatThemesNotModified#e011e1c4 = account.ChatThemes"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\xe1\x11\xe0"


class ChatThemes(TLObject):
    """The ordinary form of account.ChatThemes.

    ``account.chatThemes#be098173 flags:# hash:long themes:Vector<ChatTheme> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = account.ChatThemes``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param themes: The themes.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/account.chatThemes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE098173
    TL_NAME: ClassVar[str] = "account.chatThemes"
    TL_TYPE: ClassVar[str] = "account.ChatThemes"
    TL: ClassVar[str] = "account.chatThemes#be098173 flags:# hash:long themes:Vector<ChatTheme> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = account.ChatThemes"

    hash: int
    themes: list[_root.TypeChatTheme]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Iq(0xBE098173, flags, self.hash)
        write_objects(out, self.themes)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        if self.next_offset is not None:
            write_str(out, self.next_offset)


TypeChatThemes: TypeAlias = ChatThemesNotModified | ChatThemes
"""``account.ChatThemes``: https://core.telegram.org/type/account.ChatThemes"""


class SavedRingtonesNotModified(TLObject):
    """The form 'not modified' of account.SavedRingtones.

    ``account.savedRingtonesNotModified#fbf6e8b1 = account.SavedRingtones``

    https://core.telegram.org/constructor/account.savedRingtonesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFBF6E8B1
    TL_NAME: ClassVar[str] = "account.savedRingtonesNotModified"
    TL_TYPE: ClassVar[str] = "account.SavedRingtones"
    TL: ClassVar[str] = "account.savedRingtonesNotModified#fbf6e8b1 = account.SavedRingtones"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb1\xe8\xf6\xfb"


class SavedRingtones(TLObject):
    """The ordinary form of account.SavedRingtones.

    ``account.savedRingtones#c1e92cc5 hash:long ringtones:Vector<Document> = account.SavedRingtones``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param ringtones: The ringtones.

    https://core.telegram.org/constructor/account.savedRingtones
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC1E92CC5
    TL_NAME: ClassVar[str] = "account.savedRingtones"
    TL_TYPE: ClassVar[str] = "account.SavedRingtones"
    TL: ClassVar[str] = "account.savedRingtones#c1e92cc5 hash:long ringtones:Vector<Document> = account.SavedRingtones"

    hash: int
    ringtones: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xC1E92CC5, self.hash)
        write_objects(out, self.ringtones)


TypeSavedRingtones: TypeAlias = SavedRingtonesNotModified | SavedRingtones
"""``account.SavedRingtones``: https://core.telegram.org/type/account.SavedRingtones"""


class SavedRingtone(TLObject):
    """The ordinary form of account.SavedRingtone.

    ``account.savedRingtone#b7263f6d = account.SavedRingtone``

    https://core.telegram.org/constructor/account.savedRingtone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB7263F6D
    TL_NAME: ClassVar[str] = "account.savedRingtone"
    TL_TYPE: ClassVar[str] = "account.SavedRingtone"
    TL: ClassVar[str] = "account.savedRingtone#b7263f6d = account.SavedRingtone"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6d\x3f\x26\xb7"


class SavedRingtoneConverted(TLObject):
    """The form 'converted' of account.SavedRingtone.

    ``account.savedRingtoneConverted#1f307eb7 document:Document = account.SavedRingtone``

    :param document: The file.

    https://core.telegram.org/constructor/account.savedRingtoneConverted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1F307EB7
    TL_NAME: ClassVar[str] = "account.savedRingtoneConverted"
    TL_TYPE: ClassVar[str] = "account.SavedRingtone"
    TL: ClassVar[str] = "account.savedRingtoneConverted#1f307eb7 document:Document = account.SavedRingtone"

    document: _root.TypeDocument

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\x7e\x30\x1f"
        self.document.write_to(out)


TypeSavedRingtone: TypeAlias = SavedRingtone | SavedRingtoneConverted
"""``account.SavedRingtone``: https://core.telegram.org/type/account.SavedRingtone"""


class EmojiStatusesNotModified(TLObject):
    """The form 'not modified' of account.EmojiStatuses.

    ``account.emojiStatusesNotModified#d08ce645 = account.EmojiStatuses``

    https://core.telegram.org/constructor/account.emojiStatusesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD08CE645
    TL_NAME: ClassVar[str] = "account.emojiStatusesNotModified"
    TL_TYPE: ClassVar[str] = "account.EmojiStatuses"
    TL: ClassVar[str] = "account.emojiStatusesNotModified#d08ce645 = account.EmojiStatuses"

    def write_to(self, out: bytearray) -> None:
        out += b"\x45\xe6\x8c\xd0"


class EmojiStatuses(TLObject):
    """The ordinary form of account.EmojiStatuses.

    ``account.emojiStatuses#90c467d1 hash:long statuses:Vector<EmojiStatus> = account.EmojiStatuses``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param statuses: The statuses.

    https://core.telegram.org/constructor/account.emojiStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x90C467D1
    TL_NAME: ClassVar[str] = "account.emojiStatuses"
    TL_TYPE: ClassVar[str] = "account.EmojiStatuses"
    TL: ClassVar[str] = "account.emojiStatuses#90c467d1 hash:long statuses:Vector<EmojiStatus> = account.EmojiStatuses"

    hash: int
    statuses: list[_root.TypeEmojiStatus]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x90C467D1, self.hash)
        write_objects(out, self.statuses)


TypeEmojiStatuses: TypeAlias = EmojiStatusesNotModified | EmojiStatuses
"""``account.EmojiStatuses``: https://core.telegram.org/type/account.EmojiStatuses"""


class EmailVerified(TLObject):
    """The ordinary form of account.EmailVerified.

    ``account.emailVerified#2b96cd1b email:string = account.EmailVerified``

    :param email: The email.

    https://core.telegram.org/constructor/account.emailVerified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2B96CD1B
    TL_NAME: ClassVar[str] = "account.emailVerified"
    TL_TYPE: ClassVar[str] = "account.EmailVerified"
    TL: ClassVar[str] = "account.emailVerified#2b96cd1b email:string = account.EmailVerified"

    email: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x1b\xcd\x96\x2b"
        write_str(out, self.email)


class EmailVerifiedLogin(TLObject):
    """The form 'login' of account.EmailVerified.

    ``account.emailVerifiedLogin#e1bb0d61 email:string sent_code:auth.SentCode = account.EmailVerified``

    :param email: The email.
    :param sent_code: The sent code.

    https://core.telegram.org/constructor/account.emailVerifiedLogin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE1BB0D61
    TL_NAME: ClassVar[str] = "account.emailVerifiedLogin"
    TL_TYPE: ClassVar[str] = "account.EmailVerified"
    TL: ClassVar[str] = "account.emailVerifiedLogin#e1bb0d61 email:string sent_code:auth.SentCode = account.EmailVerified"

    email: str
    sent_code: _auth.TypeSentCode

    def write_to(self, out: bytearray) -> None:
        out += b"\x61\x0d\xbb\xe1"
        write_str(out, self.email)
        self.sent_code.write_to(out)


TypeEmailVerified: TypeAlias = EmailVerified | EmailVerifiedLogin
"""``account.EmailVerified``: https://core.telegram.org/type/account.EmailVerified"""


class AutoSaveSettings(TLObject):
    """The ordinary form of account.AutoSaveSettings.

    ``account.autoSaveSettings#4c3e069d users_settings:AutoSaveSettings chats_settings:AutoSaveSettings broadcasts_settings:AutoSaveSettings exceptions:Vector<AutoSaveException> chats:Vector<Chat> users:Vector<User> = account.AutoSaveSettings``

    :param users_settings: The users settings.
    :param chats_settings: The chats settings.
    :param broadcasts_settings: The broadcasts settings.
    :param exceptions: The exceptions.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/account.autoSaveSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4C3E069D
    TL_NAME: ClassVar[str] = "account.autoSaveSettings"
    TL_TYPE: ClassVar[str] = "account.AutoSaveSettings"
    TL: ClassVar[str] = "account.autoSaveSettings#4c3e069d users_settings:AutoSaveSettings chats_settings:AutoSaveSettings broadcasts_settings:AutoSaveSettings exceptions:Vector<AutoSaveException> chats:Vector<Chat> users:Vector<User> = account.AutoSaveSettings"

    users_settings: _root.TypeAutoSaveSettings
    chats_settings: _root.TypeAutoSaveSettings
    broadcasts_settings: _root.TypeAutoSaveSettings
    exceptions: list[_root.TypeAutoSaveException]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\x06\x3e\x4c"
        self.users_settings.write_to(out)
        self.chats_settings.write_to(out)
        self.broadcasts_settings.write_to(out)
        write_objects(out, self.exceptions)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
"""``account.AutoSaveSettings``: https://core.telegram.org/type/account.AutoSaveSettings"""


class ConnectedBots(TLObject):
    """The ordinary form of account.ConnectedBots.

    ``account.connectedBots#17d7f87b connected_bots:Vector<ConnectedBot> users:Vector<User> = account.ConnectedBots``

    :param connected_bots: The connected bots.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/account.connectedBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17D7F87B
    TL_NAME: ClassVar[str] = "account.connectedBots"
    TL_TYPE: ClassVar[str] = "account.ConnectedBots"
    TL: ClassVar[str] = "account.connectedBots#17d7f87b connected_bots:Vector<ConnectedBot> users:Vector<User> = account.ConnectedBots"

    connected_bots: list[_root.TypeConnectedBot]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x7b\xf8\xd7\x17"
        write_objects(out, self.connected_bots)
        write_objects(out, self.users)


TypeConnectedBots: TypeAlias = ConnectedBots
"""``account.ConnectedBots``: https://core.telegram.org/type/account.ConnectedBots"""


class BusinessChatLinks(TLObject):
    """The ordinary form of account.BusinessChatLinks.

    ``account.businessChatLinks#ec43a2d1 links:Vector<BusinessChatLink> chats:Vector<Chat> users:Vector<User> = account.BusinessChatLinks``

    :param links: The links.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/account.businessChatLinks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEC43A2D1
    TL_NAME: ClassVar[str] = "account.businessChatLinks"
    TL_TYPE: ClassVar[str] = "account.BusinessChatLinks"
    TL: ClassVar[str] = "account.businessChatLinks#ec43a2d1 links:Vector<BusinessChatLink> chats:Vector<Chat> users:Vector<User> = account.BusinessChatLinks"

    links: list[_root.TypeBusinessChatLink]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd1\xa2\x43\xec"
        write_objects(out, self.links)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeBusinessChatLinks: TypeAlias = BusinessChatLinks
"""``account.BusinessChatLinks``: https://core.telegram.org/type/account.BusinessChatLinks"""


class ResolvedBusinessChatLinks(TLObject):
    """The ordinary form of account.ResolvedBusinessChatLinks.

    ``account.resolvedBusinessChatLinks#9a23af21 flags:# peer:Peer message:string entities:flags.0?Vector<MessageEntity> chats:Vector<Chat> users:Vector<User> = account.ResolvedBusinessChatLinks``

    :param peer: The chat, user or channel it concerns.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/account.resolvedBusinessChatLinks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A23AF21
    TL_NAME: ClassVar[str] = "account.resolvedBusinessChatLinks"
    TL_TYPE: ClassVar[str] = "account.ResolvedBusinessChatLinks"
    TL: ClassVar[str] = "account.resolvedBusinessChatLinks#9a23af21 flags:# peer:Peer message:string entities:flags.0?Vector<MessageEntity> chats:Vector<Chat> users:Vector<User> = account.ResolvedBusinessChatLinks"

    peer: _root.TypePeer
    message: str
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    entities: list[_root.TypeMessageEntity] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.entities is not None:
            flags |= 1
        out += pack_2I(0x9A23AF21, flags)
        self.peer.write_to(out)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeResolvedBusinessChatLinks: TypeAlias = ResolvedBusinessChatLinks
"""``account.ResolvedBusinessChatLinks``: https://core.telegram.org/type/account.ResolvedBusinessChatLinks"""


class PaidMessagesRevenue(TLObject):
    """The ordinary form of account.PaidMessagesRevenue.

    ``account.paidMessagesRevenue#1e109708 stars_amount:long = account.PaidMessagesRevenue``

    :param stars_amount: The stars amount.

    https://core.telegram.org/constructor/account.paidMessagesRevenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E109708
    TL_NAME: ClassVar[str] = "account.paidMessagesRevenue"
    TL_TYPE: ClassVar[str] = "account.PaidMessagesRevenue"
    TL: ClassVar[str] = "account.paidMessagesRevenue#1e109708 stars_amount:long = account.PaidMessagesRevenue"

    stars_amount: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x1E109708, self.stars_amount)


TypePaidMessagesRevenue: TypeAlias = PaidMessagesRevenue
"""``account.PaidMessagesRevenue``: https://core.telegram.org/type/account.PaidMessagesRevenue"""


class SavedMusicIdsNotModified(TLObject):
    """The form 'not modified' of account.SavedMusicIds.

    ``account.savedMusicIdsNotModified#4fc81d6e = account.SavedMusicIds``

    https://core.telegram.org/constructor/account.savedMusicIdsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4FC81D6E
    TL_NAME: ClassVar[str] = "account.savedMusicIdsNotModified"
    TL_TYPE: ClassVar[str] = "account.SavedMusicIds"
    TL: ClassVar[str] = "account.savedMusicIdsNotModified#4fc81d6e = account.SavedMusicIds"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6e\x1d\xc8\x4f"


class SavedMusicIds(TLObject):
    """The ordinary form of account.SavedMusicIds.

    ``account.savedMusicIds#998d6636 ids:Vector<long> = account.SavedMusicIds``

    :param ids: The ids.

    https://core.telegram.org/constructor/account.savedMusicIds
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x998D6636
    TL_NAME: ClassVar[str] = "account.savedMusicIds"
    TL_TYPE: ClassVar[str] = "account.SavedMusicIds"
    TL: ClassVar[str] = "account.savedMusicIds#998d6636 ids:Vector<long> = account.SavedMusicIds"

    ids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x36\x66\x8d\x99"
        write_longs(out, self.ids)


TypeSavedMusicIds: TypeAlias = SavedMusicIdsNotModified | SavedMusicIds
"""``account.SavedMusicIds``: https://core.telegram.org/type/account.SavedMusicIds"""


class Passkeys(TLObject):
    """The ordinary form of account.Passkeys.

    ``account.passkeys#f8e0aa1c passkeys:Vector<Passkey> = account.Passkeys``

    :param passkeys: The passkeys.

    https://core.telegram.org/constructor/account.passkeys
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8E0AA1C
    TL_NAME: ClassVar[str] = "account.passkeys"
    TL_TYPE: ClassVar[str] = "account.Passkeys"
    TL: ClassVar[str] = "account.passkeys#f8e0aa1c passkeys:Vector<Passkey> = account.Passkeys"

    passkeys: list[_root.TypePasskey]

    def write_to(self, out: bytearray) -> None:
        out += b"\x1c\xaa\xe0\xf8"
        write_objects(out, self.passkeys)


TypePasskeys: TypeAlias = Passkeys
"""``account.Passkeys``: https://core.telegram.org/type/account.Passkeys"""


class PasskeyRegistrationOptions(TLObject):
    """The ordinary form of account.PasskeyRegistrationOptions.

    ``account.passkeyRegistrationOptions#e16b5ce1 options:DataJSON = account.PasskeyRegistrationOptions``

    :param options: The options.

    https://core.telegram.org/constructor/account.passkeyRegistrationOptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE16B5CE1
    TL_NAME: ClassVar[str] = "account.passkeyRegistrationOptions"
    TL_TYPE: ClassVar[str] = "account.PasskeyRegistrationOptions"
    TL: ClassVar[str] = "account.passkeyRegistrationOptions#e16b5ce1 options:DataJSON = account.PasskeyRegistrationOptions"

    options: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\x5c\x6b\xe1"
        self.options.write_to(out)


TypePasskeyRegistrationOptions: TypeAlias = PasskeyRegistrationOptions
"""``account.PasskeyRegistrationOptions``: https://core.telegram.org/type/account.PasskeyRegistrationOptions"""


class WebBrowserSettingsNotModified(TLObject):
    """The form 'not modified' of account.WebBrowserSettings.

    ``account.webBrowserSettingsNotModified#c31c8f4e = account.WebBrowserSettings``

    https://core.telegram.org/constructor/account.webBrowserSettingsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC31C8F4E
    TL_NAME: ClassVar[str] = "account.webBrowserSettingsNotModified"
    TL_TYPE: ClassVar[str] = "account.WebBrowserSettings"
    TL: ClassVar[str] = "account.webBrowserSettingsNotModified#c31c8f4e = account.WebBrowserSettings"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4e\x8f\x1c\xc3"


class WebBrowserSettings(TLObject):
    """The ordinary form of account.WebBrowserSettings.

    ``account.webBrowserSettings#79eb8cb3 flags:# open_external_browser:flags.0?true display_close_button:flags.1?true external_exceptions:Vector<WebDomainException> inapp_exceptions:Vector<WebDomainException> hash:long = account.WebBrowserSettings``

    :param open_external_browser: Whether this applies: open external browser.
    :param display_close_button: Whether this applies: display close button.
    :param external_exceptions: The external exceptions.
    :param inapp_exceptions: The inapp exceptions.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/account.webBrowserSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x79EB8CB3
    TL_NAME: ClassVar[str] = "account.webBrowserSettings"
    TL_TYPE: ClassVar[str] = "account.WebBrowserSettings"
    TL: ClassVar[str] = "account.webBrowserSettings#79eb8cb3 flags:# open_external_browser:flags.0?true display_close_button:flags.1?true external_exceptions:Vector<WebDomainException> inapp_exceptions:Vector<WebDomainException> hash:long = account.WebBrowserSettings"

    external_exceptions: list[_root.TypeWebDomainException]
    inapp_exceptions: list[_root.TypeWebDomainException]
    hash: int
    open_external_browser: bool = False
    display_close_button: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.open_external_browser:
            flags |= 1
        if self.display_close_button:
            flags |= 2
        out += pack_2I(0x79EB8CB3, flags)
        write_objects(out, self.external_exceptions)
        write_objects(out, self.inapp_exceptions)
        out += pack_q(self.hash)


TypeWebBrowserSettings: TypeAlias = WebBrowserSettingsNotModified | WebBrowserSettings
"""``account.WebBrowserSettings``: https://core.telegram.org/type/account.WebBrowserSettings"""


class RegisterDevice(Function[bool]):
    """Subscribes a device to push notifications.

    ``account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool``

    :param no_muted: Whether this applies: no muted.
    :param token_type: The token type.
    :param token: The token.
    :param app_sandbox: Whether this applies: app sandbox.
    :param secret: The secret.
    :param other_uids: The other uids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TOKEN_EMPTY, 400 TOKEN_INVALID, 400
        TOKEN_TYPE_INVALID, 400 WEBPUSH_AUTH_INVALID, 400 WEBPUSH_KEY_INVALID, 400 WEBPUSH_TOKEN_INVALID.

    https://core.telegram.org/method/account.registerDevice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEC86017A
    TL_NAME: ClassVar[str] = "account.registerDevice"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.registerDevice#ec86017a flags:# no_muted:flags.0?true token_type:int token:string app_sandbox:Bool secret:bytes other_uids:Vector<long> = Bool"
    _SECRET = frozenset({"secret"})

    token_type: int
    token: str
    app_sandbox: bool
    secret: bytes
    other_uids: list[int]
    no_muted: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.no_muted:
            flags |= 1
        out += pack_2Ii(0xEC86017A, flags, self.token_type)
        write_str(out, self.token)
        out += pack_I(BOOL_IDS[self.app_sandbox])
        write_bytes(out, self.secret)
        write_longs(out, self.other_uids)


class UnregisterDevice(Function[bool]):
    """Ends the push notifications of a device.

    ``account.unregisterDevice#6a0d3206 token_type:int token:string other_uids:Vector<long> = Bool``

    :param token_type: The token type.
    :param token: The token.
    :param other_uids: The other uids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TOKEN_INVALID.

    https://core.telegram.org/method/account.unregisterDevice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6A0D3206
    TL_NAME: ClassVar[str] = "account.unregisterDevice"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.unregisterDevice#6a0d3206 token_type:int token:string other_uids:Vector<long> = Bool"

    token_type: int
    token: str
    other_uids: list[int]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x6A0D3206, self.token_type)
        write_str(out, self.token)
        write_longs(out, self.other_uids)


class UpdateNotifySettings(Function[bool]):
    """Changes how a chat, or a kind of chats, notifies.

    ``account.updateNotifySettings#84be5b93 peer:InputNotifyPeer settings:InputPeerNotifySettings = Bool``

    :param peer: The chat, user or channel it concerns.
    :param settings: The settings.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 SETTINGS_INVALID.

    https://core.telegram.org/method/account.updateNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x84BE5B93
    TL_NAME: ClassVar[str] = "account.updateNotifySettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateNotifySettings#84be5b93 peer:InputNotifyPeer settings:InputPeerNotifySettings = Bool"

    peer: _root.TypeInputNotifyPeer
    settings: _root.TypeInputPeerNotifySettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x93\x5b\xbe\x84"
        self.peer.write_to(out)
        self.settings.write_to(out)


class GetNotifySettings(Function["_root.TypePeerNotifySettings"]):
    """Fetches how a chat, or a kind of chats, notifies.

    ``account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings``

    :param peer: The chat, user or channel it concerns.

    Result: ``PeerNotifySettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/account.getNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x12B3AD31
    TL_NAME: ClassVar[str] = "account.getNotifySettings"
    TL_TYPE: ClassVar[str] = "PeerNotifySettings"
    TL: ClassVar[str] = "account.getNotifySettings#12b3ad31 peer:InputNotifyPeer = PeerNotifySettings"

    peer: _root.TypeInputNotifyPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x31\xad\xb3\x12"
        self.peer.write_to(out)


class ResetNotifySettings(Function[bool]):
    """Resets notify settings.

    ``account.resetNotifySettings#db7e1747 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.resetNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB7E1747
    TL_NAME: ClassVar[str] = "account.resetNotifySettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.resetNotifySettings#db7e1747 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x47\x17\x7e\xdb"


class UpdateProfile(Function["_root.TypeUser"]):
    """Changes the first name, the last name or the bio of the account.

    ``account.updateProfile#78515775 flags:# first_name:flags.0?string last_name:flags.1?string about:flags.2?string = User``

    :param first_name: The first name.
    :param last_name: The last name.
    :param about: The bio or description.

    Result: ``User``.
    May be called by: users, business connections.
    Errors: 400 ABOUT_TOO_LONG, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 FIRSTNAME_INVALID.

    https://core.telegram.org/method/account.updateProfile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x78515775
    TL_NAME: ClassVar[str] = "account.updateProfile"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "account.updateProfile#78515775 flags:# first_name:flags.0?string last_name:flags.1?string about:flags.2?string = User"

    first_name: str | None = None
    last_name: str | None = None
    about: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.first_name is not None:
            flags |= 1
        if self.last_name is not None:
            flags |= 2
        if self.about is not None:
            flags |= 4
        out += pack_2I(0x78515775, flags)
        if self.first_name is not None:
            write_str(out, self.first_name)
        if self.last_name is not None:
            write_str(out, self.last_name)
        if self.about is not None:
            write_str(out, self.about)


class UpdateStatus(Function[bool]):
    """Shows the account as online, or no longer.

    ``account.updateStatus#6628562c offline:Bool = Bool``

    :param offline: Whether this applies: offline.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 401 SESSION_PASSWORD_NEEDED.

    https://core.telegram.org/method/account.updateStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6628562C
    TL_NAME: ClassVar[str] = "account.updateStatus"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateStatus#6628562c offline:Bool = Bool"

    offline: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x6628562C, BOOL_IDS[self.offline])


class GetWallPapers(Function["TypeWallPapers"]):
    """Fetches wall papers.

    ``account.getWallPapers#07967d36 hash:long = account.WallPapers``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.WallPapers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getWallPapers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x07967D36
    TL_NAME: ClassVar[str] = "account.getWallPapers"
    TL_TYPE: ClassVar[str] = "account.WallPapers"
    TL: ClassVar[str] = "account.getWallPapers#07967d36 hash:long = account.WallPapers"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x07967D36, self.hash)


class ReportPeer(Function[bool]):
    """Reports peer.

    ``account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string = Bool``

    :param peer: The chat, user or channel it concerns.
    :param reason: The reason.
    :param message: The text of the message.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/account.reportPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC5BA3D86
    TL_NAME: ClassVar[str] = "account.reportPeer"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.reportPeer#c5ba3d86 peer:InputPeer reason:ReportReason message:string = Bool"

    peer: _root.TypeInputPeer
    reason: _root.TypeReportReason
    message: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x86\x3d\xba\xc5"
        self.peer.write_to(out)
        self.reason.write_to(out)
        write_str(out, self.message)


class CheckUsername(Function[bool]):
    """Says whether a username is free for the account to take.

    ``account.checkUsername#2714d86c username:string = Bool``

    :param username: The username, without @.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USERNAME_INVALID, 400 USERNAME_OCCUPIED,
        400 USERNAME_PURCHASE_AVAILABLE.

    https://core.telegram.org/method/account.checkUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2714D86C
    TL_NAME: ClassVar[str] = "account.checkUsername"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.checkUsername#2714d86c username:string = Bool"

    username: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x6c\xd8\x14\x27"
        write_str(out, self.username)


class UpdateUsername(Function["_root.TypeUser"]):
    """Gives the account another username, or none.

    ``account.updateUsername#3e0bdd7c username:string = User``

    :param username: The username, without @.

    Result: ``User``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 USERNAME_INVALID, 400 USERNAME_NOT_MODIFIED, 400 USERNAME_OCCUPIED, 400
        USERNAME_PURCHASE_AVAILABLE.

    https://core.telegram.org/method/account.updateUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3E0BDD7C
    TL_NAME: ClassVar[str] = "account.updateUsername"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "account.updateUsername#3e0bdd7c username:string = User"

    username: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x7c\xdd\x0b\x3e"
        write_str(out, self.username)


class GetPrivacy(Function["TypePrivacyRules"]):
    """Fetches who may see or do one of the things that privacy rules govern.

    ``account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules``

    :param key: The key.

    Result: ``account.PrivacyRules``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PRIVACY_KEY_INVALID.

    https://core.telegram.org/method/account.getPrivacy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDADBC950
    TL_NAME: ClassVar[str] = "account.getPrivacy"
    TL_TYPE: ClassVar[str] = "account.PrivacyRules"
    TL: ClassVar[str] = "account.getPrivacy#dadbc950 key:InputPrivacyKey = account.PrivacyRules"

    key: _root.TypeInputPrivacyKey

    def write_to(self, out: bytearray) -> None:
        out += b"\x50\xc9\xdb\xda"
        self.key.write_to(out)


class SetPrivacy(Function["TypePrivacyRules"]):
    """Decides who may see or do one of the things that privacy rules govern.

    ``account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule> = account.PrivacyRules``

    :param key: The key.
    :param rules: The rules.

    Result: ``account.PrivacyRules``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PRIVACY_KEY_INVALID, 400
        PRIVACY_TOO_LONG, 400 PRIVACY_VALUE_INVALID.

    https://core.telegram.org/method/account.setPrivacy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC9F81CE8
    TL_NAME: ClassVar[str] = "account.setPrivacy"
    TL_TYPE: ClassVar[str] = "account.PrivacyRules"
    TL: ClassVar[str] = "account.setPrivacy#c9f81ce8 key:InputPrivacyKey rules:Vector<InputPrivacyRule> = account.PrivacyRules"

    key: _root.TypeInputPrivacyKey
    rules: list[_root.TypeInputPrivacyRule]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe8\x1c\xf8\xc9"
        self.key.write_to(out)
        write_objects(out, self.rules)


class DeleteAccount(Function[bool]):
    """Deletes the account with all its data; there is no way back.

    ``account.deleteAccount#a2c0cf74 flags:# reason:string password:flags.0?InputCheckPasswordSRP = Bool``

    :param reason: The reason.
    :param password: The proof of the two-step password, computed over SRP.

    Result: ``Bool``.
    May be called by: users, anybody before login.
    Errors: 420 2FA_CONFIRM_WAIT_X, 400 PASSWORD_HASH_INVALID.

    https://core.telegram.org/method/account.deleteAccount
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2C0CF74
    TL_NAME: ClassVar[str] = "account.deleteAccount"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.deleteAccount#a2c0cf74 flags:# reason:string password:flags.0?InputCheckPasswordSRP = Bool"

    reason: str
    password: _root.TypeInputCheckPasswordSRP | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.password is not None:
            flags |= 1
        out += pack_2I(0xA2C0CF74, flags)
        write_str(out, self.reason)
        if self.password is not None:
            self.password.write_to(out)


class GetAccountTTL(Function["_root.TypeAccountDaysTTL"]):
    """Fetches after how many idle days the account deletes itself.

    ``account.getAccountTTL#08fc711d = AccountDaysTTL``

    Result: ``AccountDaysTTL``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getAccountTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x08FC711D
    TL_NAME: ClassVar[str] = "account.getAccountTTL"
    TL_TYPE: ClassVar[str] = "AccountDaysTTL"
    TL: ClassVar[str] = "account.getAccountTTL#08fc711d = AccountDaysTTL"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1d\x71\xfc\x08"


class SetAccountTTL(Function[bool]):
    """Sets after how many idle days the account deletes itself.

    ``account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool``

    :param ttl: The ttl.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TTL_DAYS_INVALID.

    https://core.telegram.org/method/account.setAccountTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2442485E
    TL_NAME: ClassVar[str] = "account.setAccountTTL"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.setAccountTTL#2442485e ttl:AccountDaysTTL = Bool"

    ttl: _root.TypeAccountDaysTTL

    def write_to(self, out: bytearray) -> None:
        out += b"\x5e\x48\x42\x24"
        self.ttl.write_to(out)


class SendChangePhoneCode(Function["_auth.TypeSentCode"]):
    """Sends a code to the phone number the account should move to.

    ``account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings = auth.SentCode``

    :param phone_number: The phone number, with country prefix.
    :param settings: The settings.

    Result: ``auth.SentCode``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 406 FRESH_CHANGE_PHONE_FORBIDDEN, 400
        PHONE_NUMBER_BANNED, 400/406 PHONE_NUMBER_INVALID, 400 PHONE_NUMBER_OCCUPIED.

    https://core.telegram.org/method/account.sendChangePhoneCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x82574AE5
    TL_NAME: ClassVar[str] = "account.sendChangePhoneCode"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "account.sendChangePhoneCode#82574ae5 phone_number:string settings:CodeSettings = auth.SentCode"

    phone_number: str
    settings: _root.TypeCodeSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\xe5\x4a\x57\x82"
        write_str(out, self.phone_number)
        self.settings.write_to(out)


class ChangePhone(Function["_root.TypeUser"]):
    """Moves the account to another phone number, confirmed by its code.

    ``account.changePhone#70c32edb phone_number:string phone_code_hash:string phone_code:string = User``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param phone_code: The code that was sent to the phone number.

    Result: ``User``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PHONE_CODE_EMPTY, 400
        PHONE_CODE_EXPIRED, 400 PHONE_CODE_INVALID, 400/406 PHONE_NUMBER_INVALID, 400 PHONE_NUMBER_OCCUPIED.

    https://core.telegram.org/method/account.changePhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x70C32EDB
    TL_NAME: ClassVar[str] = "account.changePhone"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "account.changePhone#70c32edb phone_number:string phone_code_hash:string phone_code:string = User"
    _SECRET = frozenset({"phone_code"})

    phone_number: str
    phone_code_hash: str
    phone_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\x2e\xc3\x70"
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        write_str(out, self.phone_code)


class UpdateDeviceLocked(Function[bool]):
    """Changes device locked.

    ``account.updateDeviceLocked#38df3532 period:int = Bool``

    :param period: How long it lasts, in seconds.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.updateDeviceLocked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x38DF3532
    TL_NAME: ClassVar[str] = "account.updateDeviceLocked"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateDeviceLocked#38df3532 period:int = Bool"

    period: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x38DF3532, self.period)


class GetAuthorizations(Function["TypeAuthorizations"]):
    """Lists the devices that are logged in to the account.

    ``account.getAuthorizations#e320c158 = account.Authorizations``

    Result: ``account.Authorizations``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getAuthorizations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE320C158
    TL_NAME: ClassVar[str] = "account.getAuthorizations"
    TL_TYPE: ClassVar[str] = "account.Authorizations"
    TL: ClassVar[str] = "account.getAuthorizations#e320c158 = account.Authorizations"

    def write_to(self, out: bytearray) -> None:
        out += b"\x58\xc1\x20\xe3"


class ResetAuthorization(Function[bool]):
    """Logs out one of the account's other devices.

    ``account.resetAuthorization#df77f3bc hash:long = Bool``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 406 FRESH_RESET_AUTHORISATION_FORBIDDEN, 400 HASH_INVALID.

    https://core.telegram.org/method/account.resetAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDF77F3BC
    TL_NAME: ClassVar[str] = "account.resetAuthorization"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.resetAuthorization#df77f3bc hash:long = Bool"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xDF77F3BC, self.hash)


class GetPassword(Function["TypePassword"]):
    """Fetches what is needed to prove or change the two-step password: the algorithm, the salts, a fresh SRP challenge.

    ``account.getPassword#548a30f5 = account.Password``

    Result: ``account.Password``.
    May be called by: users, anybody before login.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getPassword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x548A30F5
    TL_NAME: ClassVar[str] = "account.getPassword"
    TL_TYPE: ClassVar[str] = "account.Password"
    TL: ClassVar[str] = "account.getPassword#548a30f5 = account.Password"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf5\x30\x8a\x54"


class GetPasswordSettings(Function["TypePasswordSettings"]):
    """Fetches the private settings behind the two-step password, which has to be proved.

    ``account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP = account.PasswordSettings``

    :param password: The proof of the two-step password, computed over SRP.

    Result: ``account.PasswordSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PASSWORD_HASH_INVALID.

    https://core.telegram.org/method/account.getPasswordSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9CD4EAF9
    TL_NAME: ClassVar[str] = "account.getPasswordSettings"
    TL_TYPE: ClassVar[str] = "account.PasswordSettings"
    TL: ClassVar[str] = "account.getPasswordSettings#9cd4eaf9 password:InputCheckPasswordSRP = account.PasswordSettings"

    password: _root.TypeInputCheckPasswordSRP

    def write_to(self, out: bytearray) -> None:
        out += b"\xf9\xea\xd4\x9c"
        self.password.write_to(out)


class UpdatePasswordSettings(Function[bool]):
    """Sets, changes or removes the two-step password or its recovery mail address.

    ``account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP new_settings:account.PasswordInputSettings = Bool``

    :param password: The proof of the two-step password, computed over SRP.
    :param new_settings: The new settings.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMAIL_INVALID, 400 EMAIL_UNCONFIRMED,
        400 EMAIL_UNCONFIRMED_X, 400 NEW_SALT_INVALID, 400 NEW_SETTINGS_EMPTY, 400 NEW_SETTINGS_INVALID, 400
        PASSWORD_HASH_INVALID, 400 SRP_ID_INVALID, 400 SRP_PASSWORD_CHANGED.

    https://core.telegram.org/method/account.updatePasswordSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA59B102F
    TL_NAME: ClassVar[str] = "account.updatePasswordSettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updatePasswordSettings#a59b102f password:InputCheckPasswordSRP new_settings:account.PasswordInputSettings = Bool"

    password: _root.TypeInputCheckPasswordSRP
    new_settings: TypePasswordInputSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x2f\x10\x9b\xa5"
        self.password.write_to(out)
        self.new_settings.write_to(out)


class SendConfirmPhoneCode(Function["_auth.TypeSentCode"]):
    """Sends confirm phone code.

    ``account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings = auth.SentCode``

    :param hash: The last part of the link.
    :param settings: The settings.

    Result: ``auth.SentCode``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 HASH_INVALID.

    https://core.telegram.org/method/account.sendConfirmPhoneCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1B3FAA88
    TL_NAME: ClassVar[str] = "account.sendConfirmPhoneCode"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "account.sendConfirmPhoneCode#1b3faa88 hash:string settings:CodeSettings = auth.SentCode"

    hash: str
    settings: _root.TypeCodeSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\xaa\x3f\x1b"
        write_str(out, self.hash)
        self.settings.write_to(out)


class ConfirmPhone(Function[bool]):
    """Confirms phone.

    ``account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool``

    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param phone_code: The code that was sent to the phone number.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CODE_HASH_INVALID, 400 PHONE_CODE_EMPTY.

    https://core.telegram.org/method/account.confirmPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5F2178C3
    TL_NAME: ClassVar[str] = "account.confirmPhone"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.confirmPhone#5f2178c3 phone_code_hash:string phone_code:string = Bool"
    _SECRET = frozenset({"phone_code"})

    phone_code_hash: str
    phone_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xc3\x78\x21\x5f"
        write_str(out, self.phone_code_hash)
        write_str(out, self.phone_code)


class GetTmpPassword(Function["TypeTmpPassword"]):
    """Fetches tmp password.

    ``account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int = account.TmpPassword``

    :param password: The proof of the two-step password, computed over SRP.
    :param period: How long it lasts, in seconds.

    Result: ``account.TmpPassword``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PASSWORD_HASH_INVALID, 400
        SRP_A_INVALID, 400 TMP_PASSWORD_DISABLED.

    https://core.telegram.org/method/account.getTmpPassword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x449E0B51
    TL_NAME: ClassVar[str] = "account.getTmpPassword"
    TL_TYPE: ClassVar[str] = "account.TmpPassword"
    TL: ClassVar[str] = "account.getTmpPassword#449e0b51 password:InputCheckPasswordSRP period:int = account.TmpPassword"

    password: _root.TypeInputCheckPasswordSRP
    period: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x51\x0b\x9e\x44"
        self.password.write_to(out)
        out += pack_i(self.period)


class GetWebAuthorizations(Function["TypeWebAuthorizations"]):
    """Lists the websites the account has logged in to.

    ``account.getWebAuthorizations#182e6d6f = account.WebAuthorizations``

    Result: ``account.WebAuthorizations``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getWebAuthorizations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x182E6D6F
    TL_NAME: ClassVar[str] = "account.getWebAuthorizations"
    TL_TYPE: ClassVar[str] = "account.WebAuthorizations"
    TL: ClassVar[str] = "account.getWebAuthorizations#182e6d6f = account.WebAuthorizations"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6f\x6d\x2e\x18"


class ResetWebAuthorization(Function[bool]):
    """Resets web authorization.

    ``account.resetWebAuthorization#2d01b9ef hash:long = Bool``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 HASH_INVALID.

    https://core.telegram.org/method/account.resetWebAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2D01B9EF
    TL_NAME: ClassVar[str] = "account.resetWebAuthorization"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.resetWebAuthorization#2d01b9ef hash:long = Bool"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x2D01B9EF, self.hash)


class ResetWebAuthorizations(Function[bool]):
    """Resets web authorizations.

    ``account.resetWebAuthorizations#682d2594 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.resetWebAuthorizations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x682D2594
    TL_NAME: ClassVar[str] = "account.resetWebAuthorizations"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.resetWebAuthorizations#682d2594 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x94\x25\x2d\x68"


class GetAllSecureValues(Function["list[_root.TypeSecureValue]"]):
    """Fetches all secure values.

    ``account.getAllSecureValues#b288bc7d = Vector<SecureValue>``

    Result: ``Vector<SecureValue>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getAllSecureValues
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB288BC7D
    TL_NAME: ClassVar[str] = "account.getAllSecureValues"
    TL_TYPE: ClassVar[str] = "Vector<SecureValue>"
    TL: ClassVar[str] = "account.getAllSecureValues#b288bc7d = Vector<SecureValue>"

    def write_to(self, out: bytearray) -> None:
        out += b"\x7d\xbc\x88\xb2"


class GetSecureValue(Function["list[_root.TypeSecureValue]"]):
    """Fetches secure value.

    ``account.getSecureValue#73665bc2 types:Vector<SecureValueType> = Vector<SecureValue>``

    :param types: The types.

    Result: ``Vector<SecureValue>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getSecureValue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x73665BC2
    TL_NAME: ClassVar[str] = "account.getSecureValue"
    TL_TYPE: ClassVar[str] = "Vector<SecureValue>"
    TL: ClassVar[str] = "account.getSecureValue#73665bc2 types:Vector<SecureValueType> = Vector<SecureValue>"

    types: list[_root.TypeSecureValueType]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc2\x5b\x66\x73"
        write_objects(out, self.types)


class SaveSecureValue(Function["_root.TypeSecureValue"]):
    """Saves secure value.

    ``account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long = SecureValue``

    :param value: The value.
    :param secure_secret_id: Id of the secure secret.

    Result: ``SecureValue``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PASSWORD_REQUIRED, 400
        SECURE_SECRET_REQUIRED.

    https://core.telegram.org/method/account.saveSecureValue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x899FE31D
    TL_NAME: ClassVar[str] = "account.saveSecureValue"
    TL_TYPE: ClassVar[str] = "SecureValue"
    TL: ClassVar[str] = "account.saveSecureValue#899fe31d value:InputSecureValue secure_secret_id:long = SecureValue"

    value: _root.TypeInputSecureValue
    secure_secret_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x1d\xe3\x9f\x89"
        self.value.write_to(out)
        out += pack_q(self.secure_secret_id)


class DeleteSecureValue(Function[bool]):
    """Deletes secure value.

    ``account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool``

    :param types: The types.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.deleteSecureValue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB880BC4B
    TL_NAME: ClassVar[str] = "account.deleteSecureValue"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.deleteSecureValue#b880bc4b types:Vector<SecureValueType> = Bool"

    types: list[_root.TypeSecureValueType]

    def write_to(self, out: bytearray) -> None:
        out += b"\x4b\xbc\x80\xb8"
        write_objects(out, self.types)


class GetAuthorizationForm(Function["TypeAuthorizationForm"]):
    """Fetches authorization form.

    ``account.getAuthorizationForm#a929597a bot_id:long scope:string public_key:string = account.AuthorizationForm``

    :param bot_id: Id of the bot.
    :param scope: The scope.
    :param public_key: The public key.

    Result: ``account.AuthorizationForm``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PUBLIC_KEY_REQUIRED.

    https://core.telegram.org/method/account.getAuthorizationForm
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA929597A
    TL_NAME: ClassVar[str] = "account.getAuthorizationForm"
    TL_TYPE: ClassVar[str] = "account.AuthorizationForm"
    TL: ClassVar[str] = "account.getAuthorizationForm#a929597a bot_id:long scope:string public_key:string = account.AuthorizationForm"

    bot_id: int
    scope: str
    public_key: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA929597A, self.bot_id)
        write_str(out, self.scope)
        write_str(out, self.public_key)


class AcceptAuthorization(Function[bool]):
    """Accepts authorization.

    ``account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted = Bool``

    :param bot_id: Id of the bot.
    :param scope: The scope.
    :param public_key: The public key.
    :param value_hashes: The value hashes.
    :param credentials: The credentials.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PUBLIC_KEY_REQUIRED.

    https://core.telegram.org/method/account.acceptAuthorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF3ED4C73
    TL_NAME: ClassVar[str] = "account.acceptAuthorization"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted = Bool"

    bot_id: int
    scope: str
    public_key: str
    value_hashes: list[_root.TypeSecureValueHash]
    credentials: _root.TypeSecureCredentialsEncrypted

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xF3ED4C73, self.bot_id)
        write_str(out, self.scope)
        write_str(out, self.public_key)
        write_objects(out, self.value_hashes)
        self.credentials.write_to(out)


class SendVerifyPhoneCode(Function["_auth.TypeSentCode"]):
    """Sends verify phone code.

    ``account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings = auth.SentCode``

    :param phone_number: The phone number, with country prefix.
    :param settings: The settings.

    Result: ``auth.SentCode``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/account.sendVerifyPhoneCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5A356F9
    TL_NAME: ClassVar[str] = "account.sendVerifyPhoneCode"
    TL_TYPE: ClassVar[str] = "auth.SentCode"
    TL: ClassVar[str] = "account.sendVerifyPhoneCode#a5a356f9 phone_number:string settings:CodeSettings = auth.SentCode"

    phone_number: str
    settings: _root.TypeCodeSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\xf9\x56\xa3\xa5"
        write_str(out, self.phone_number)
        self.settings.write_to(out)


class VerifyPhone(Function[bool]):
    """Confirms phone.

    ``account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string phone_code:string = Bool``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.
    :param phone_code: The code that was sent to the phone number.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PHONE_CODE_EMPTY, 400
        PHONE_CODE_EXPIRED, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/account.verifyPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4DD3A7F6
    TL_NAME: ClassVar[str] = "account.verifyPhone"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.verifyPhone#4dd3a7f6 phone_number:string phone_code_hash:string phone_code:string = Bool"
    _SECRET = frozenset({"phone_code"})

    phone_number: str
    phone_code_hash: str
    phone_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\xa7\xd3\x4d"
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)
        write_str(out, self.phone_code)


class SendVerifyEmailCode(Function["TypeSentEmailCode"]):
    """Sends verify email code.

    ``account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string = account.SentEmailCode``

    :param purpose: The purpose.
    :param email: The email.

    Result: ``account.SentEmailCode``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMAIL_INVALID, 400 EMAIL_NOT_ALLOWED, 400 EMAIL_NOT_SETUP, 400
        PHONE_CODE_EMPTY, 400 PHONE_HASH_EXPIRED, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/account.sendVerifyEmailCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x98E037BB
    TL_NAME: ClassVar[str] = "account.sendVerifyEmailCode"
    TL_TYPE: ClassVar[str] = "account.SentEmailCode"
    TL: ClassVar[str] = "account.sendVerifyEmailCode#98e037bb purpose:EmailVerifyPurpose email:string = account.SentEmailCode"

    purpose: _root.TypeEmailVerifyPurpose
    email: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xbb\x37\xe0\x98"
        self.purpose.write_to(out)
        write_str(out, self.email)


class VerifyEmail(Function["TypeEmailVerified"]):
    """Confirms email.

    ``account.verifyEmail#032da4cf purpose:EmailVerifyPurpose verification:EmailVerification = account.EmailVerified``

    :param purpose: The purpose.
    :param verification: The verification.

    Result: ``account.EmailVerified``.
    May be called by: users, anybody before login.
    Errors: 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CODE_INVALID, 400 EMAIL_INVALID, 400 EMAIL_NOT_ALLOWED, 400
        EMAIL_VERIFY_EXPIRED, 400 PHONE_CODE_EXPIRED, 400/406 PHONE_NUMBER_INVALID.

    https://core.telegram.org/method/account.verifyEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x032DA4CF
    TL_NAME: ClassVar[str] = "account.verifyEmail"
    TL_TYPE: ClassVar[str] = "account.EmailVerified"
    TL: ClassVar[str] = "account.verifyEmail#032da4cf purpose:EmailVerifyPurpose verification:EmailVerification = account.EmailVerified"

    purpose: _root.TypeEmailVerifyPurpose
    verification: _root.TypeEmailVerification

    def write_to(self, out: bytearray) -> None:
        out += b"\xcf\xa4\x2d\x03"
        self.purpose.write_to(out)
        self.verification.write_to(out)


class InitTakeoutSession(Function["TypeTakeout"]):
    """Opens a session for exporting the account's data, with gentler flood limits.

    ``account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true message_users:flags.1?true message_chats:flags.2?true message_megagroups:flags.3?true message_channels:flags.4?true files:flags.5?true file_max_size:flags.5?long = account.Takeout``

    :param contacts: Whether this applies: contacts.
    :param message_users: Whether this applies: message users.
    :param message_chats: Whether this applies: message chats.
    :param message_megagroups: Whether this applies: message megagroups.
    :param message_channels: Whether this applies: message channels.
    :param files: Whether this applies: files.
    :param file_max_size: The file max size.

    Result: ``account.Takeout``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 420 TAKEOUT_INIT_DELAY_X.

    https://core.telegram.org/method/account.initTakeoutSession
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8EF3EAB0
    TL_NAME: ClassVar[str] = "account.initTakeoutSession"
    TL_TYPE: ClassVar[str] = "account.Takeout"
    TL: ClassVar[str] = "account.initTakeoutSession#8ef3eab0 flags:# contacts:flags.0?true message_users:flags.1?true message_chats:flags.2?true message_megagroups:flags.3?true message_channels:flags.4?true files:flags.5?true file_max_size:flags.5?long = account.Takeout"

    contacts: bool = False
    message_users: bool = False
    message_chats: bool = False
    message_megagroups: bool = False
    message_channels: bool = False
    files: bool = False
    file_max_size: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.contacts:
            flags |= 1
        if self.message_users:
            flags |= 2
        if self.message_chats:
            flags |= 4
        if self.message_megagroups:
            flags |= 8
        if self.message_channels:
            flags |= 0x10
        if self.files or self.file_max_size is not None:
            flags |= 0x20
        out += pack_2I(0x8EF3EAB0, flags)
        if flags & 0x20:
            out += pack_q(self.file_max_size)


class FinishTakeoutSession(Function[bool]):
    """Closes the session of a data export.

    ``account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool``

    :param success: Whether this applies: success.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 TAKEOUT_REQUIRED.

    https://core.telegram.org/method/account.finishTakeoutSession
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1D2652EE
    TL_NAME: ClassVar[str] = "account.finishTakeoutSession"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool"

    success: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.success:
            flags |= 1
        out += pack_2I(0x1D2652EE, flags)


class ConfirmPasswordEmail(Function[bool]):
    """Confirms the recovery mail address with the code sent there.

    ``account.confirmPasswordEmail#8fdf1920 code:string = Bool``

    :param code: The code that was sent.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CODE_INVALID, 400 EMAIL_HASH_EXPIRED.

    https://core.telegram.org/method/account.confirmPasswordEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FDF1920
    TL_NAME: ClassVar[str] = "account.confirmPasswordEmail"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.confirmPasswordEmail#8fdf1920 code:string = Bool"
    _SECRET = frozenset({"code"})

    code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x20\x19\xdf\x8f"
        write_str(out, self.code)


class ResendPasswordEmail(Function[bool]):
    """Sends once more: password email.

    ``account.resendPasswordEmail#7a7f2a15 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMAIL_HASH_EXPIRED.

    https://core.telegram.org/method/account.resendPasswordEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A7F2A15
    TL_NAME: ClassVar[str] = "account.resendPasswordEmail"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.resendPasswordEmail#7a7f2a15 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x15\x2a\x7f\x7a"


class CancelPasswordEmail(Function[bool]):
    """Cancels password email.

    ``account.cancelPasswordEmail#c1cbd5b6 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 EMAIL_HASH_EXPIRED.

    https://core.telegram.org/method/account.cancelPasswordEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC1CBD5B6
    TL_NAME: ClassVar[str] = "account.cancelPasswordEmail"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.cancelPasswordEmail#c1cbd5b6 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb6\xd5\xcb\xc1"


class GetContactSignUpNotification(Function[bool]):
    """Fetches contact sign up notification.

    ``account.getContactSignUpNotification#9f07c728 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getContactSignUpNotification
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9F07C728
    TL_NAME: ClassVar[str] = "account.getContactSignUpNotification"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.getContactSignUpNotification#9f07c728 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x28\xc7\x07\x9f"


class SetContactSignUpNotification(Function[bool]):
    """Sets contact sign up notification.

    ``account.setContactSignUpNotification#cff43f61 silent:Bool = Bool``

    :param silent: Without a sound for those who get it.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.setContactSignUpNotification
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCFF43F61
    TL_NAME: ClassVar[str] = "account.setContactSignUpNotification"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.setContactSignUpNotification#cff43f61 silent:Bool = Bool"

    silent: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0xCFF43F61, BOOL_IDS[self.silent])


class GetNotifyExceptions(Function["_root.TypeUpdates"]):
    """Fetches notify exceptions.

    ``account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates``

    :param compare_sound: Whether this applies: compare sound.
    :param compare_stories: Whether this applies: compare stories.
    :param peer: The chat, user or channel it concerns.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getNotifyExceptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x53577479
    TL_NAME: ClassVar[str] = "account.getNotifyExceptions"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "account.getNotifyExceptions#53577479 flags:# compare_sound:flags.1?true compare_stories:flags.2?true peer:flags.0?InputNotifyPeer = Updates"

    compare_sound: bool = False
    compare_stories: bool = False
    peer: _root.TypeInputNotifyPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.compare_sound:
            flags |= 2
        if self.compare_stories:
            flags |= 4
        if self.peer is not None:
            flags |= 1
        out += pack_2I(0x53577479, flags)
        if self.peer is not None:
            self.peer.write_to(out)


class GetWallPaper(Function["_root.TypeWallPaper"]):
    """Fetches wall paper.

    ``account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper``

    :param wallpaper: The wallpaper.

    Result: ``WallPaper``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 WALLPAPER_INVALID.

    https://core.telegram.org/method/account.getWallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFC8DDBEA
    TL_NAME: ClassVar[str] = "account.getWallPaper"
    TL_TYPE: ClassVar[str] = "WallPaper"
    TL: ClassVar[str] = "account.getWallPaper#fc8ddbea wallpaper:InputWallPaper = WallPaper"

    wallpaper: _root.TypeInputWallPaper

    def write_to(self, out: bytearray) -> None:
        out += b"\xea\xdb\x8d\xfc"
        self.wallpaper.write_to(out)


class UploadWallPaper(Function["_root.TypeWallPaper"]):
    """Uploads wall paper.

    ``account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile mime_type:string settings:WallPaperSettings = WallPaper``

    :param for_chat: Whether this applies: for chat.
    :param file: The uploaded file.
    :param mime_type: The kind of file, such as image/png.
    :param settings: The settings.

    Result: ``WallPaper``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 WALLPAPER_FILE_INVALID, 400
        WALLPAPER_MIME_INVALID.

    https://core.telegram.org/method/account.uploadWallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE39A8F03
    TL_NAME: ClassVar[str] = "account.uploadWallPaper"
    TL_TYPE: ClassVar[str] = "WallPaper"
    TL: ClassVar[str] = "account.uploadWallPaper#e39a8f03 flags:# for_chat:flags.0?true file:InputFile mime_type:string settings:WallPaperSettings = WallPaper"

    file: _root.TypeInputFile
    mime_type: str
    settings: _root.TypeWallPaperSettings
    for_chat: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.for_chat:
            flags |= 1
        out += pack_2I(0xE39A8F03, flags)
        self.file.write_to(out)
        write_str(out, self.mime_type)
        self.settings.write_to(out)


class SaveWallPaper(Function[bool]):
    """Saves wall paper.

    ``account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool settings:WallPaperSettings = Bool``

    :param wallpaper: The wallpaper.
    :param unsave: Whether this applies: unsave.
    :param settings: The settings.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 WALLPAPER_INVALID.

    https://core.telegram.org/method/account.saveWallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C5A5B37
    TL_NAME: ClassVar[str] = "account.saveWallPaper"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.saveWallPaper#6c5a5b37 wallpaper:InputWallPaper unsave:Bool settings:WallPaperSettings = Bool"

    wallpaper: _root.TypeInputWallPaper
    unsave: bool
    settings: _root.TypeWallPaperSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x37\x5b\x5a\x6c"
        self.wallpaper.write_to(out)
        out += pack_I(BOOL_IDS[self.unsave])
        self.settings.write_to(out)


class InstallWallPaper(Function[bool]):
    """Installs wall paper.

    ``account.installWallPaper#feed5769 wallpaper:InputWallPaper settings:WallPaperSettings = Bool``

    :param wallpaper: The wallpaper.
    :param settings: The settings.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 WALLPAPER_INVALID.

    https://core.telegram.org/method/account.installWallPaper
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFEED5769
    TL_NAME: ClassVar[str] = "account.installWallPaper"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.installWallPaper#feed5769 wallpaper:InputWallPaper settings:WallPaperSettings = Bool"

    wallpaper: _root.TypeInputWallPaper
    settings: _root.TypeWallPaperSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x69\x57\xed\xfe"
        self.wallpaper.write_to(out)
        self.settings.write_to(out)


class ResetWallPapers(Function[bool]):
    """Resets wall papers.

    ``account.resetWallPapers#bb3b9804 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.resetWallPapers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBB3B9804
    TL_NAME: ClassVar[str] = "account.resetWallPapers"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.resetWallPapers#bb3b9804 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x04\x98\x3b\xbb"


class GetAutoDownloadSettings(Function["TypeAutoDownloadSettings"]):
    """Fetches auto download settings.

    ``account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings``

    Result: ``account.AutoDownloadSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getAutoDownloadSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56DA0B3F
    TL_NAME: ClassVar[str] = "account.getAutoDownloadSettings"
    TL_TYPE: ClassVar[str] = "account.AutoDownloadSettings"
    TL: ClassVar[str] = "account.getAutoDownloadSettings#56da0b3f = account.AutoDownloadSettings"

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\x0b\xda\x56"


class SaveAutoDownloadSettings(Function[bool]):
    """Saves auto download settings.

    ``account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true high:flags.1?true settings:AutoDownloadSettings = Bool``

    :param low: Whether this applies: low.
    :param high: Whether this applies: high.
    :param settings: The settings.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.saveAutoDownloadSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x76F36233
    TL_NAME: ClassVar[str] = "account.saveAutoDownloadSettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.saveAutoDownloadSettings#76f36233 flags:# low:flags.0?true high:flags.1?true settings:AutoDownloadSettings = Bool"

    settings: _root.TypeAutoDownloadSettings
    low: bool = False
    high: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.low:
            flags |= 1
        if self.high:
            flags |= 2
        out += pack_2I(0x76F36233, flags)
        self.settings.write_to(out)


class UploadTheme(Function["_root.TypeDocument"]):
    """Uploads theme.

    ``account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile file_name:string mime_type:string = Document``

    :param file: The uploaded file.
    :param thumb: The small preview.
    :param file_name: The file name.
    :param mime_type: The kind of file, such as image/png.

    Result: ``Document``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 THEME_FILE_INVALID, 400
        THEME_MIME_INVALID.

    https://core.telegram.org/method/account.uploadTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1C3DB333
    TL_NAME: ClassVar[str] = "account.uploadTheme"
    TL_TYPE: ClassVar[str] = "Document"
    TL: ClassVar[str] = "account.uploadTheme#1c3db333 flags:# file:InputFile thumb:flags.0?InputFile file_name:string mime_type:string = Document"

    file: _root.TypeInputFile
    file_name: str
    mime_type: str
    thumb: _root.TypeInputFile | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.thumb is not None:
            flags |= 1
        out += pack_2I(0x1C3DB333, flags)
        self.file.write_to(out)
        if self.thumb is not None:
            self.thumb.write_to(out)
        write_str(out, self.file_name)
        write_str(out, self.mime_type)


class CreateTheme(Function["_root.TypeTheme"]):
    """Creates theme.

    ``account.createTheme#652e4400 flags:# slug:string title:string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme``

    :param slug: The last part of the link.
    :param title: The title.
    :param document: The file.
    :param settings: The settings.

    Result: ``Theme``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 THEME_MIME_INVALID, 400
        THEME_TITLE_INVALID.

    https://core.telegram.org/method/account.createTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x652E4400
    TL_NAME: ClassVar[str] = "account.createTheme"
    TL_TYPE: ClassVar[str] = "Theme"
    TL: ClassVar[str] = "account.createTheme#652e4400 flags:# slug:string title:string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme"

    slug: str
    title: str
    document: _root.TypeInputDocument | None = None
    settings: list[_root.TypeInputThemeSettings] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.document is not None:
            flags |= 4
        if self.settings is not None:
            flags |= 8
        out += pack_2I(0x652E4400, flags)
        write_str(out, self.slug)
        write_str(out, self.title)
        if self.document is not None:
            self.document.write_to(out)
        if self.settings is not None:
            write_objects(out, self.settings)


class UpdateTheme(Function["_root.TypeTheme"]):
    """Changes theme.

    ``account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme``

    :param format: The format.
    :param theme: The theme.
    :param slug: The last part of the link.
    :param title: The title.
    :param document: The file.
    :param settings: The settings.

    Result: ``Theme``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 THEME_INVALID.

    https://core.telegram.org/method/account.updateTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2BF40CCC
    TL_NAME: ClassVar[str] = "account.updateTheme"
    TL_TYPE: ClassVar[str] = "Theme"
    TL: ClassVar[str] = "account.updateTheme#2bf40ccc flags:# format:string theme:InputTheme slug:flags.0?string title:flags.1?string document:flags.2?InputDocument settings:flags.3?Vector<InputThemeSettings> = Theme"

    format: str
    theme: _root.TypeInputTheme
    slug: str | None = None
    title: str | None = None
    document: _root.TypeInputDocument | None = None
    settings: list[_root.TypeInputThemeSettings] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.slug is not None:
            flags |= 1
        if self.title is not None:
            flags |= 2
        if self.document is not None:
            flags |= 4
        if self.settings is not None:
            flags |= 8
        out += pack_2I(0x2BF40CCC, flags)
        write_str(out, self.format)
        self.theme.write_to(out)
        if self.slug is not None:
            write_str(out, self.slug)
        if self.title is not None:
            write_str(out, self.title)
        if self.document is not None:
            self.document.write_to(out)
        if self.settings is not None:
            write_objects(out, self.settings)


class SaveTheme(Function[bool]):
    """Saves theme.

    ``account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool``

    :param theme: The theme.
    :param unsave: Whether this applies: unsave.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 THEME_INVALID.

    https://core.telegram.org/method/account.saveTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF257106C
    TL_NAME: ClassVar[str] = "account.saveTheme"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.saveTheme#f257106c theme:InputTheme unsave:Bool = Bool"

    theme: _root.TypeInputTheme
    unsave: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x6c\x10\x57\xf2"
        self.theme.write_to(out)
        out += pack_I(BOOL_IDS[self.unsave])


class InstallTheme(Function[bool]):
    """Installs theme.

    ``account.installTheme#c727bb3b flags:# dark:flags.0?true theme:flags.1?InputTheme format:flags.2?string base_theme:flags.3?BaseTheme = Bool``

    :param dark: Whether this applies: dark.
    :param theme: The theme.
    :param format: The format.
    :param base_theme: The base theme.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.installTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC727BB3B
    TL_NAME: ClassVar[str] = "account.installTheme"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.installTheme#c727bb3b flags:# dark:flags.0?true theme:flags.1?InputTheme format:flags.2?string base_theme:flags.3?BaseTheme = Bool"

    dark: bool = False
    theme: _root.TypeInputTheme | None = None
    format: str | None = None
    base_theme: _root.TypeBaseTheme | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        if self.theme is not None:
            flags |= 2
        if self.format is not None:
            flags |= 4
        if self.base_theme is not None:
            flags |= 8
        out += pack_2I(0xC727BB3B, flags)
        if self.theme is not None:
            self.theme.write_to(out)
        if self.format is not None:
            write_str(out, self.format)
        if self.base_theme is not None:
            self.base_theme.write_to(out)


class GetTheme(Function["_root.TypeTheme"]):
    """Fetches theme.

    ``account.getTheme#3a5869ec format:string theme:InputTheme = Theme``

    :param format: The format.
    :param theme: The theme.

    Result: ``Theme``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 THEME_FORMAT_INVALID, 400 THEME_INVALID,
        400 THEME_SLUG_INVALID.

    https://core.telegram.org/method/account.getTheme
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3A5869EC
    TL_NAME: ClassVar[str] = "account.getTheme"
    TL_TYPE: ClassVar[str] = "Theme"
    TL: ClassVar[str] = "account.getTheme#3a5869ec format:string theme:InputTheme = Theme"

    format: str
    theme: _root.TypeInputTheme

    def write_to(self, out: bytearray) -> None:
        out += b"\xec\x69\x58\x3a"
        write_str(out, self.format)
        self.theme.write_to(out)


class GetThemes(Function["TypeThemes"]):
    """Fetches themes.

    ``account.getThemes#7206e458 format:string hash:long = account.Themes``

    :param format: The format.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.Themes``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getThemes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7206E458
    TL_NAME: ClassVar[str] = "account.getThemes"
    TL_TYPE: ClassVar[str] = "account.Themes"
    TL: ClassVar[str] = "account.getThemes#7206e458 format:string hash:long = account.Themes"

    format: str
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x58\xe4\x06\x72"
        write_str(out, self.format)
        out += pack_q(self.hash)


class SetContentSettings(Function[bool]):
    """Sets content settings.

    ``account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true = Bool``

    :param sensitive_enabled: Whether this applies: sensitive enabled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 403 SENSITIVE_CHANGE_FORBIDDEN.

    https://core.telegram.org/method/account.setContentSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB574B16B
    TL_NAME: ClassVar[str] = "account.setContentSettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.setContentSettings#b574b16b flags:# sensitive_enabled:flags.0?true = Bool"

    sensitive_enabled: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.sensitive_enabled:
            flags |= 1
        out += pack_2I(0xB574B16B, flags)


class GetContentSettings(Function["TypeContentSettings"]):
    """Fetches content settings.

    ``account.getContentSettings#8b9b4dae = account.ContentSettings``

    Result: ``account.ContentSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getContentSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8B9B4DAE
    TL_NAME: ClassVar[str] = "account.getContentSettings"
    TL_TYPE: ClassVar[str] = "account.ContentSettings"
    TL: ClassVar[str] = "account.getContentSettings#8b9b4dae = account.ContentSettings"

    def write_to(self, out: bytearray) -> None:
        out += b"\xae\x4d\x9b\x8b"


class GetMultiWallPapers(Function["list[_root.TypeWallPaper]"]):
    """Fetches multi wall papers.

    ``account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> = Vector<WallPaper>``

    :param wallpapers: The wallpapers.

    Result: ``Vector<WallPaper>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 WALLPAPER_INVALID.

    https://core.telegram.org/method/account.getMultiWallPapers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x65AD71DC
    TL_NAME: ClassVar[str] = "account.getMultiWallPapers"
    TL_TYPE: ClassVar[str] = "Vector<WallPaper>"
    TL: ClassVar[str] = "account.getMultiWallPapers#65ad71dc wallpapers:Vector<InputWallPaper> = Vector<WallPaper>"

    wallpapers: list[_root.TypeInputWallPaper]

    def write_to(self, out: bytearray) -> None:
        out += b"\xdc\x71\xad\x65"
        write_objects(out, self.wallpapers)


class GetGlobalPrivacySettings(Function["_root.TypeGlobalPrivacySettings"]):
    """Fetches global privacy settings.

    ``account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings``

    Result: ``GlobalPrivacySettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getGlobalPrivacySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEB2B4CF6
    TL_NAME: ClassVar[str] = "account.getGlobalPrivacySettings"
    TL_TYPE: ClassVar[str] = "GlobalPrivacySettings"
    TL: ClassVar[str] = "account.getGlobalPrivacySettings#eb2b4cf6 = GlobalPrivacySettings"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\x4c\x2b\xeb"


class SetGlobalPrivacySettings(Function["_root.TypeGlobalPrivacySettings"]):
    """Sets global privacy settings.

    ``account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings = GlobalPrivacySettings``

    :param settings: The settings.

    Result: ``GlobalPrivacySettings``.
    May be called by: users, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 AUTOARCHIVE_NOT_AVAILABLE, 403 BOT_ACCESS_FORBIDDEN, 400
        BUSINESS_CONNECTION_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/account.setGlobalPrivacySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1EDAAAC2
    TL_NAME: ClassVar[str] = "account.setGlobalPrivacySettings"
    TL_TYPE: ClassVar[str] = "GlobalPrivacySettings"
    TL: ClassVar[str] = "account.setGlobalPrivacySettings#1edaaac2 settings:GlobalPrivacySettings = GlobalPrivacySettings"

    settings: _root.TypeGlobalPrivacySettings

    def write_to(self, out: bytearray) -> None:
        out += b"\xc2\xaa\xda\x1e"
        self.settings.write_to(out)


class ReportProfilePhoto(Function[bool]):
    """Reports profile photo.

    ``account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto reason:ReportReason message:string = Bool``

    :param peer: The chat, user or channel it concerns.
    :param photo_id: The photo id.
    :param reason: The reason.
    :param message: The text of the message.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/account.reportProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA8CC6F5
    TL_NAME: ClassVar[str] = "account.reportProfilePhoto"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.reportProfilePhoto#fa8cc6f5 peer:InputPeer photo_id:InputPhoto reason:ReportReason message:string = Bool"

    peer: _root.TypeInputPeer
    photo_id: _root.TypeInputPhoto
    reason: _root.TypeReportReason
    message: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf5\xc6\x8c\xfa"
        self.peer.write_to(out)
        self.photo_id.write_to(out)
        self.reason.write_to(out)
        write_str(out, self.message)


class ResetPassword(Function["TypeResetPasswordResult"]):
    """Resets password.

    ``account.resetPassword#9308ce1b = account.ResetPasswordResult``

    Result: ``account.ResetPasswordResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 PASSWORD_EMPTY.

    https://core.telegram.org/method/account.resetPassword
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9308CE1B
    TL_NAME: ClassVar[str] = "account.resetPassword"
    TL_TYPE: ClassVar[str] = "account.ResetPasswordResult"
    TL: ClassVar[str] = "account.resetPassword#9308ce1b = account.ResetPasswordResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1b\xce\x08\x93"


class DeclinePasswordReset(Function[bool]):
    """Declines password reset.

    ``account.declinePasswordReset#4c9409f6 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 RESET_REQUEST_MISSING.

    https://core.telegram.org/method/account.declinePasswordReset
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4C9409F6
    TL_NAME: ClassVar[str] = "account.declinePasswordReset"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.declinePasswordReset#4c9409f6 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\x09\x94\x4c"


class GetChatThemes(Function["TypeThemes"]):
    """Fetches chat themes.

    ``account.getChatThemes#d638de89 hash:long = account.Themes``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.Themes``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getChatThemes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD638DE89
    TL_NAME: ClassVar[str] = "account.getChatThemes"
    TL_TYPE: ClassVar[str] = "account.Themes"
    TL: ClassVar[str] = "account.getChatThemes#d638de89 hash:long = account.Themes"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xD638DE89, self.hash)


class SetAuthorizationTTL(Function[bool]):
    """Sets after how many days idle devices are logged out.

    ``account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool``

    :param authorization_ttl_days: The authorization ttl days.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 406 FRESH_RESET_AUTHORISATION_FORBIDDEN, 400
        TTL_DAYS_INVALID.

    https://core.telegram.org/method/account.setAuthorizationTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBF899AA0
    TL_NAME: ClassVar[str] = "account.setAuthorizationTTL"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.setAuthorizationTTL#bf899aa0 authorization_ttl_days:int = Bool"

    authorization_ttl_days: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xBF899AA0, self.authorization_ttl_days)


class ChangeAuthorizationSettings(Function[bool]):
    """Changes authorization settings.

    ``account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true hash:long encrypted_requests_disabled:flags.0?Bool call_requests_disabled:flags.1?Bool = Bool``

    :param confirmed: Whether this applies: confirmed.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param encrypted_requests_disabled: Whether this applies: encrypted requests disabled.
    :param call_requests_disabled: Whether this applies: call requests disabled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 HASH_INVALID.

    https://core.telegram.org/method/account.changeAuthorizationSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x40F48462
    TL_NAME: ClassVar[str] = "account.changeAuthorizationSettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.changeAuthorizationSettings#40f48462 flags:# confirmed:flags.3?true hash:long encrypted_requests_disabled:flags.0?Bool call_requests_disabled:flags.1?Bool = Bool"

    hash: int
    confirmed: bool = False
    encrypted_requests_disabled: bool | None = None
    call_requests_disabled: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.confirmed:
            flags |= 8
        if self.encrypted_requests_disabled is not None:
            flags |= 1
        if self.call_requests_disabled is not None:
            flags |= 2
        out += pack_2Iq(0x40F48462, flags, self.hash)
        if self.encrypted_requests_disabled is not None:
            out += pack_I(BOOL_IDS[self.encrypted_requests_disabled])
        if self.call_requests_disabled is not None:
            out += pack_I(BOOL_IDS[self.call_requests_disabled])


class GetSavedRingtones(Function["TypeSavedRingtones"]):
    """Fetches saved ringtones.

    ``account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.SavedRingtones``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getSavedRingtones
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE1902288
    TL_NAME: ClassVar[str] = "account.getSavedRingtones"
    TL_TYPE: ClassVar[str] = "account.SavedRingtones"
    TL: ClassVar[str] = "account.getSavedRingtones#e1902288 hash:long = account.SavedRingtones"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE1902288, self.hash)


class SaveRingtone(Function["TypeSavedRingtone"]):
    """Saves ringtone.

    ``account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool = account.SavedRingtone``

    :param id: The id.
    :param unsave: Whether this applies: unsave.

    Result: ``account.SavedRingtone``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 RINGTONE_INVALID.

    https://core.telegram.org/method/account.saveRingtone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DEA5B03
    TL_NAME: ClassVar[str] = "account.saveRingtone"
    TL_TYPE: ClassVar[str] = "account.SavedRingtone"
    TL: ClassVar[str] = "account.saveRingtone#3dea5b03 id:InputDocument unsave:Bool = account.SavedRingtone"

    id: _root.TypeInputDocument
    unsave: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x03\x5b\xea\x3d"
        self.id.write_to(out)
        out += pack_I(BOOL_IDS[self.unsave])


class UploadRingtone(Function["_root.TypeDocument"]):
    """Uploads ringtone.

    ``account.uploadRingtone#831a83a2 file:InputFile file_name:string mime_type:string = Document``

    :param file: The uploaded file.
    :param file_name: The file name.
    :param mime_type: The kind of file, such as image/png.

    Result: ``Document``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 RINGTONE_MIME_INVALID.

    https://core.telegram.org/method/account.uploadRingtone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x831A83A2
    TL_NAME: ClassVar[str] = "account.uploadRingtone"
    TL_TYPE: ClassVar[str] = "Document"
    TL: ClassVar[str] = "account.uploadRingtone#831a83a2 file:InputFile file_name:string mime_type:string = Document"

    file: _root.TypeInputFile
    file_name: str
    mime_type: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa2\x83\x1a\x83"
        self.file.write_to(out)
        write_str(out, self.file_name)
        write_str(out, self.mime_type)


class UpdateEmojiStatus(Function[bool]):
    """Changes emoji status.

    ``account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool``

    :param emoji_status: The emoji status.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 COLLECTIBLE_INVALID, 400
        DOCUMENT_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/account.updateEmojiStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFBD3DE6B
    TL_NAME: ClassVar[str] = "account.updateEmojiStatus"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateEmojiStatus#fbd3de6b emoji_status:EmojiStatus = Bool"

    emoji_status: _root.TypeEmojiStatus

    def write_to(self, out: bytearray) -> None:
        out += b"\x6b\xde\xd3\xfb"
        self.emoji_status.write_to(out)


class GetDefaultEmojiStatuses(Function["TypeEmojiStatuses"]):
    """Fetches default emoji statuses.

    ``account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.EmojiStatuses``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getDefaultEmojiStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD6753386
    TL_NAME: ClassVar[str] = "account.getDefaultEmojiStatuses"
    TL_TYPE: ClassVar[str] = "account.EmojiStatuses"
    TL: ClassVar[str] = "account.getDefaultEmojiStatuses#d6753386 hash:long = account.EmojiStatuses"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xD6753386, self.hash)


class GetRecentEmojiStatuses(Function["TypeEmojiStatuses"]):
    """Fetches recent emoji statuses.

    ``account.getRecentEmojiStatuses#0f578105 hash:long = account.EmojiStatuses``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.EmojiStatuses``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getRecentEmojiStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0F578105
    TL_NAME: ClassVar[str] = "account.getRecentEmojiStatuses"
    TL_TYPE: ClassVar[str] = "account.EmojiStatuses"
    TL: ClassVar[str] = "account.getRecentEmojiStatuses#0f578105 hash:long = account.EmojiStatuses"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x0F578105, self.hash)


class ClearRecentEmojiStatuses(Function[bool]):
    """Clears recent emoji statuses.

    ``account.clearRecentEmojiStatuses#18201aae = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.clearRecentEmojiStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x18201AAE
    TL_NAME: ClassVar[str] = "account.clearRecentEmojiStatuses"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.clearRecentEmojiStatuses#18201aae = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\xae\x1a\x20\x18"


class ReorderUsernames(Function[bool]):
    """Puts into another order: usernames.

    ``account.reorderUsernames#ef500eab order:Vector<string> = Bool``

    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 ORDER_INVALID, 400
        USERNAME_NOT_MODIFIED.

    https://core.telegram.org/method/account.reorderUsernames
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEF500EAB
    TL_NAME: ClassVar[str] = "account.reorderUsernames"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.reorderUsernames#ef500eab order:Vector<string> = Bool"

    order: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xab\x0e\x50\xef"
        write_strs(out, self.order)


class ToggleUsername(Function[bool]):
    """Switches on or off: username.

    ``account.toggleUsername#58d6b376 username:string active:Bool = Bool``

    :param username: The username, without @.
    :param active: Whether this applies: active.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USERNAMES_ACTIVE_TOO_MUCH, 400
        USERNAME_INVALID, 400 USERNAME_NOT_MODIFIED.

    https://core.telegram.org/method/account.toggleUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x58D6B376
    TL_NAME: ClassVar[str] = "account.toggleUsername"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.toggleUsername#58d6b376 username:string active:Bool = Bool"

    username: str
    active: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x76\xb3\xd6\x58"
        write_str(out, self.username)
        out += pack_I(BOOL_IDS[self.active])


class GetDefaultProfilePhotoEmojis(Function["_root.TypeEmojiList"]):
    """Fetches default profile photo emojis.

    ``account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``EmojiList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getDefaultProfilePhotoEmojis
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE2750328
    TL_NAME: ClassVar[str] = "account.getDefaultProfilePhotoEmojis"
    TL_TYPE: ClassVar[str] = "EmojiList"
    TL: ClassVar[str] = "account.getDefaultProfilePhotoEmojis#e2750328 hash:long = EmojiList"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE2750328, self.hash)


class GetDefaultGroupPhotoEmojis(Function["_root.TypeEmojiList"]):
    """Fetches default group photo emojis.

    ``account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``EmojiList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getDefaultGroupPhotoEmojis
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x915860AE
    TL_NAME: ClassVar[str] = "account.getDefaultGroupPhotoEmojis"
    TL_TYPE: ClassVar[str] = "EmojiList"
    TL: ClassVar[str] = "account.getDefaultGroupPhotoEmojis#915860ae hash:long = EmojiList"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x915860AE, self.hash)


class GetAutoSaveSettings(Function["TypeAutoSaveSettings"]):
    """Fetches auto save settings.

    ``account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings``

    Result: ``account.AutoSaveSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getAutoSaveSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xADCBBCDA
    TL_NAME: ClassVar[str] = "account.getAutoSaveSettings"
    TL_TYPE: ClassVar[str] = "account.AutoSaveSettings"
    TL: ClassVar[str] = "account.getAutoSaveSettings#adcbbcda = account.AutoSaveSettings"

    def write_to(self, out: bytearray) -> None:
        out += b"\xda\xbc\xcb\xad"


class SaveAutoSaveSettings(Function[bool]):
    """Saves auto save settings.

    ``account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer settings:AutoSaveSettings = Bool``

    :param users: The users that the rest of the object speaks of.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param broadcasts: Whether this applies: broadcasts.
    :param peer: The chat, user or channel it concerns.
    :param settings: The settings.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/account.saveAutoSaveSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD69B8361
    TL_NAME: ClassVar[str] = "account.saveAutoSaveSettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.saveAutoSaveSettings#d69b8361 flags:# users:flags.0?true chats:flags.1?true broadcasts:flags.2?true peer:flags.3?InputPeer settings:AutoSaveSettings = Bool"

    settings: _root.TypeAutoSaveSettings
    users: bool = False
    chats: bool = False
    broadcasts: bool = False
    peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.users:
            flags |= 1
        if self.chats:
            flags |= 2
        if self.broadcasts:
            flags |= 4
        if self.peer is not None:
            flags |= 8
        out += pack_2I(0xD69B8361, flags)
        if self.peer is not None:
            self.peer.write_to(out)
        self.settings.write_to(out)


class DeleteAutoSaveExceptions(Function[bool]):
    """Deletes auto save exceptions.

    ``account.deleteAutoSaveExceptions#53bc0020 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.deleteAutoSaveExceptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x53BC0020
    TL_NAME: ClassVar[str] = "account.deleteAutoSaveExceptions"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.deleteAutoSaveExceptions#53bc0020 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x20\x00\xbc\x53"


class InvalidateSignInCodes(Function[bool]):
    """Makes worthless: sign in codes.

    ``account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool``

    :param codes: The codes.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.invalidateSignInCodes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCA8AE8BA
    TL_NAME: ClassVar[str] = "account.invalidateSignInCodes"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.invalidateSignInCodes#ca8ae8ba codes:Vector<string> = Bool"

    codes: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xba\xe8\x8a\xca"
        write_strs(out, self.codes)


class UpdateColor(Function[bool]):
    """Changes color.

    ``account.updateColor#684d214e flags:# for_profile:flags.1?true color:flags.2?PeerColor = Bool``

    :param for_profile: Whether this applies: for profile.
    :param color: The color.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 COLOR_INVALID, 400 DOCUMENT_INVALID,
        400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/account.updateColor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x684D214E
    TL_NAME: ClassVar[str] = "account.updateColor"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateColor#684d214e flags:# for_profile:flags.1?true color:flags.2?PeerColor = Bool"

    for_profile: bool = False
    color: _root.TypePeerColor | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.for_profile:
            flags |= 2
        if self.color is not None:
            flags |= 4
        out += pack_2I(0x684D214E, flags)
        if self.color is not None:
            self.color.write_to(out)


class GetDefaultBackgroundEmojis(Function["_root.TypeEmojiList"]):
    """Fetches default background emojis.

    ``account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``EmojiList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getDefaultBackgroundEmojis
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA60AB9CE
    TL_NAME: ClassVar[str] = "account.getDefaultBackgroundEmojis"
    TL_TYPE: ClassVar[str] = "EmojiList"
    TL: ClassVar[str] = "account.getDefaultBackgroundEmojis#a60ab9ce hash:long = EmojiList"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xA60AB9CE, self.hash)


class GetChannelDefaultEmojiStatuses(Function["TypeEmojiStatuses"]):
    """Fetches channel default emoji statuses.

    ``account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long = account.EmojiStatuses``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.EmojiStatuses``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getChannelDefaultEmojiStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7727A7D5
    TL_NAME: ClassVar[str] = "account.getChannelDefaultEmojiStatuses"
    TL_TYPE: ClassVar[str] = "account.EmojiStatuses"
    TL: ClassVar[str] = "account.getChannelDefaultEmojiStatuses#7727a7d5 hash:long = account.EmojiStatuses"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x7727A7D5, self.hash)


class GetChannelRestrictedStatusEmojis(Function["_root.TypeEmojiList"]):
    """Fetches channel restricted status emojis.

    ``account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``EmojiList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getChannelRestrictedStatusEmojis
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x35A9E0D5
    TL_NAME: ClassVar[str] = "account.getChannelRestrictedStatusEmojis"
    TL_TYPE: ClassVar[str] = "EmojiList"
    TL: ClassVar[str] = "account.getChannelRestrictedStatusEmojis#35a9e0d5 hash:long = EmojiList"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x35A9E0D5, self.hash)


class UpdateBusinessWorkHours(Function[bool]):
    """Changes business work hours.

    ``account.updateBusinessWorkHours#4b00e066 flags:# business_work_hours:flags.0?BusinessWorkHours = Bool``

    :param business_work_hours: The business work hours.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUSINESS_WORK_HOURS_EMPTY, 400
        BUSINESS_WORK_HOURS_PERIOD_INVALID, 400 TIMEZONE_INVALID.

    https://core.telegram.org/method/account.updateBusinessWorkHours
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B00E066
    TL_NAME: ClassVar[str] = "account.updateBusinessWorkHours"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateBusinessWorkHours#4b00e066 flags:# business_work_hours:flags.0?BusinessWorkHours = Bool"

    business_work_hours: _root.TypeBusinessWorkHours | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.business_work_hours is not None:
            flags |= 1
        out += pack_2I(0x4B00E066, flags)
        if self.business_work_hours is not None:
            self.business_work_hours.write_to(out)


class UpdateBusinessLocation(Function[bool]):
    """Changes business location.

    ``account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint address:flags.0?string = Bool``

    :param geo_point: The place, as latitude and longitude.
    :param address: The postal address.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.updateBusinessLocation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9E6B131A
    TL_NAME: ClassVar[str] = "account.updateBusinessLocation"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateBusinessLocation#9e6b131a flags:# geo_point:flags.1?InputGeoPoint address:flags.0?string = Bool"

    geo_point: _root.TypeInputGeoPoint | None = None
    address: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.geo_point is not None:
            flags |= 2
        if self.address is not None:
            flags |= 1
        out += pack_2I(0x9E6B131A, flags)
        if self.geo_point is not None:
            self.geo_point.write_to(out)
        if self.address is not None:
            write_str(out, self.address)


class UpdateBusinessGreetingMessage(Function[bool]):
    """Changes business greeting message.

    ``account.updateBusinessGreetingMessage#66cdafc4 flags:# message:flags.0?InputBusinessGreetingMessage = Bool``

    :param message: The text of the message.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.updateBusinessGreetingMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x66CDAFC4
    TL_NAME: ClassVar[str] = "account.updateBusinessGreetingMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateBusinessGreetingMessage#66cdafc4 flags:# message:flags.0?InputBusinessGreetingMessage = Bool"

    message: _root.TypeInputBusinessGreetingMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.message is not None:
            flags |= 1
        out += pack_2I(0x66CDAFC4, flags)
        if self.message is not None:
            self.message.write_to(out)


class UpdateBusinessAwayMessage(Function[bool]):
    """Changes business away message.

    ``account.updateBusinessAwayMessage#a26a7fa5 flags:# message:flags.0?InputBusinessAwayMessage = Bool``

    :param message: The text of the message.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.updateBusinessAwayMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA26A7FA5
    TL_NAME: ClassVar[str] = "account.updateBusinessAwayMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateBusinessAwayMessage#a26a7fa5 flags:# message:flags.0?InputBusinessAwayMessage = Bool"

    message: _root.TypeInputBusinessAwayMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.message is not None:
            flags |= 1
        out += pack_2I(0xA26A7FA5, flags)
        if self.message is not None:
            self.message.write_to(out)


class UpdateConnectedBot(Function["_root.TypeUpdates"]):
    """Changes connected bot.

    ``account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true rights:flags.0?BusinessBotRights bot:InputUser recipients:InputBusinessBotRecipients = Updates``

    :param deleted: Whether this applies: deleted.
    :param rights: The rights.
    :param bot: The bot.
    :param recipients: The recipients.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_BUSINESS_MISSING, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        BUSINESS_RECIPIENTS_EMPTY.

    https://core.telegram.org/method/account.updateConnectedBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x66A08C7E
    TL_NAME: ClassVar[str] = "account.updateConnectedBot"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "account.updateConnectedBot#66a08c7e flags:# deleted:flags.1?true rights:flags.0?BusinessBotRights bot:InputUser recipients:InputBusinessBotRecipients = Updates"

    bot: _root.TypeInputUser
    recipients: _root.TypeInputBusinessBotRecipients
    deleted: bool = False
    rights: _root.TypeBusinessBotRights | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.deleted:
            flags |= 2
        if self.rights is not None:
            flags |= 1
        out += pack_2I(0x66A08C7E, flags)
        if self.rights is not None:
            self.rights.write_to(out)
        self.bot.write_to(out)
        self.recipients.write_to(out)


class GetConnectedBots(Function["TypeConnectedBots"]):
    """Fetches connected bots.

    ``account.getConnectedBots#4ea4c80f = account.ConnectedBots``

    Result: ``account.ConnectedBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getConnectedBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4EA4C80F
    TL_NAME: ClassVar[str] = "account.getConnectedBots"
    TL_TYPE: ClassVar[str] = "account.ConnectedBots"
    TL: ClassVar[str] = "account.getConnectedBots#4ea4c80f = account.ConnectedBots"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0f\xc8\xa4\x4e"


class GetBotBusinessConnection(Function["_root.TypeUpdates"]):
    """Fetches bot business connection.

    ``account.getBotBusinessConnection#76a86270 connection_id:string = Updates``

    :param connection_id: The connection id.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CONNECTION_ID_INVALID.

    https://core.telegram.org/method/account.getBotBusinessConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x76A86270
    TL_NAME: ClassVar[str] = "account.getBotBusinessConnection"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "account.getBotBusinessConnection#76a86270 connection_id:string = Updates"

    connection_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x70\x62\xa8\x76"
        write_str(out, self.connection_id)


class UpdateBusinessIntro(Function[bool]):
    """Changes business intro.

    ``account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro = Bool``

    :param intro: The intro.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.updateBusinessIntro
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA614D034
    TL_NAME: ClassVar[str] = "account.updateBusinessIntro"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateBusinessIntro#a614d034 flags:# intro:flags.0?InputBusinessIntro = Bool"

    intro: _root.TypeInputBusinessIntro | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.intro is not None:
            flags |= 1
        out += pack_2I(0xA614D034, flags)
        if self.intro is not None:
            self.intro.write_to(out)


class ToggleConnectedBotPaused(Function[bool]):
    """Switches on or off: connected bot paused.

    ``account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool``

    :param peer: The chat, user or channel it concerns.
    :param paused: Whether this applies: paused.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/account.toggleConnectedBotPaused
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x646E1097
    TL_NAME: ClassVar[str] = "account.toggleConnectedBotPaused"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.toggleConnectedBotPaused#646e1097 peer:InputPeer paused:Bool = Bool"

    peer: _root.TypeInputPeer
    paused: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x97\x10\x6e\x64"
        self.peer.write_to(out)
        out += pack_I(BOOL_IDS[self.paused])


class DisablePeerConnectedBot(Function[bool]):
    """Switches off peer connected bot.

    ``account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_ALREADY_DISABLED, 400 BOT_NOT_CONNECTED_YET, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/account.disablePeerConnectedBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5E437ED9
    TL_NAME: ClassVar[str] = "account.disablePeerConnectedBot"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.disablePeerConnectedBot#5e437ed9 peer:InputPeer = Bool"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\x7e\x43\x5e"
        self.peer.write_to(out)


class UpdateBirthday(Function[bool]):
    """Changes birthday.

    ``account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool``

    :param birthday: The birthday.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BIRTHDAY_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.updateBirthday
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC6E0C11
    TL_NAME: ClassVar[str] = "account.updateBirthday"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updateBirthday#cc6e0c11 flags:# birthday:flags.0?Birthday = Bool"

    birthday: _root.TypeBirthday | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.birthday is not None:
            flags |= 1
        out += pack_2I(0xCC6E0C11, flags)
        if self.birthday is not None:
            self.birthday.write_to(out)


class CreateBusinessChatLink(Function["_root.TypeBusinessChatLink"]):
    """Creates business chat link.

    ``account.createBusinessChatLink#8851e68e link:InputBusinessChatLink = BusinessChatLink``

    :param link: The link.

    Result: ``BusinessChatLink``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHATLINKS_TOO_MUCH, 400
        DOCUMENT_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/account.createBusinessChatLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8851E68E
    TL_NAME: ClassVar[str] = "account.createBusinessChatLink"
    TL_TYPE: ClassVar[str] = "BusinessChatLink"
    TL: ClassVar[str] = "account.createBusinessChatLink#8851e68e link:InputBusinessChatLink = BusinessChatLink"

    link: _root.TypeInputBusinessChatLink

    def write_to(self, out: bytearray) -> None:
        out += b"\x8e\xe6\x51\x88"
        self.link.write_to(out)


class EditBusinessChatLink(Function["_root.TypeBusinessChatLink"]):
    """Changes business chat link.

    ``account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink = BusinessChatLink``

    :param slug: The last part of the link.
    :param link: The link.

    Result: ``BusinessChatLink``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHATLINK_SLUG_EMPTY, 400/403
        PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/account.editBusinessChatLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C3410AF
    TL_NAME: ClassVar[str] = "account.editBusinessChatLink"
    TL_TYPE: ClassVar[str] = "BusinessChatLink"
    TL: ClassVar[str] = "account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink = BusinessChatLink"

    slug: str
    link: _root.TypeInputBusinessChatLink

    def write_to(self, out: bytearray) -> None:
        out += b"\xaf\x10\x34\x8c"
        write_str(out, self.slug)
        self.link.write_to(out)


class DeleteBusinessChatLink(Function[bool]):
    """Deletes business chat link.

    ``account.deleteBusinessChatLink#60073674 slug:string = Bool``

    :param slug: The last part of the link.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHATLINK_SLUG_EMPTY, 400
        CHATLINK_SLUG_EXPIRED.

    https://core.telegram.org/method/account.deleteBusinessChatLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60073674
    TL_NAME: ClassVar[str] = "account.deleteBusinessChatLink"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.deleteBusinessChatLink#60073674 slug:string = Bool"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x74\x36\x07\x60"
        write_str(out, self.slug)


class GetBusinessChatLinks(Function["TypeBusinessChatLinks"]):
    """Fetches business chat links.

    ``account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks``

    Result: ``account.BusinessChatLinks``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getBusinessChatLinks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F70DDE1
    TL_NAME: ClassVar[str] = "account.getBusinessChatLinks"
    TL_TYPE: ClassVar[str] = "account.BusinessChatLinks"
    TL: ClassVar[str] = "account.getBusinessChatLinks#6f70dde1 = account.BusinessChatLinks"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\xdd\x70\x6f"


class ResolveBusinessChatLink(Function["TypeResolvedBusinessChatLinks"]):
    """Finds what is meant by business chat link.

    ``account.resolveBusinessChatLink#5492e5ee slug:string = account.ResolvedBusinessChatLinks``

    :param slug: The last part of the link.

    Result: ``account.ResolvedBusinessChatLinks``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHATLINK_SLUG_EMPTY, 400
        CHATLINK_SLUG_EXPIRED.

    https://core.telegram.org/method/account.resolveBusinessChatLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5492E5EE
    TL_NAME: ClassVar[str] = "account.resolveBusinessChatLink"
    TL_TYPE: ClassVar[str] = "account.ResolvedBusinessChatLinks"
    TL: ClassVar[str] = "account.resolveBusinessChatLink#5492e5ee slug:string = account.ResolvedBusinessChatLinks"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\xe5\x92\x54"
        write_str(out, self.slug)


class UpdatePersonalChannel(Function[bool]):
    """Changes personal channel.

    ``account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool``

    :param channel: The channel or supergroup.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PUBLIC_BROADCAST_EXPECTED.

    https://core.telegram.org/method/account.updatePersonalChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD94305E0
    TL_NAME: ClassVar[str] = "account.updatePersonalChannel"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.updatePersonalChannel#d94305e0 channel:InputChannel = Bool"

    channel: _root.TypeInputChannel

    def write_to(self, out: bytearray) -> None:
        out += b"\xe0\x05\x43\xd9"
        self.channel.write_to(out)


class ToggleSponsoredMessages(Function[bool]):
    """Switches on or off: sponsored messages.

    ``account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool``

    :param enabled: Whether this applies: enabled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.toggleSponsoredMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB9D9A38D
    TL_NAME: ClassVar[str] = "account.toggleSponsoredMessages"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.toggleSponsoredMessages#b9d9a38d enabled:Bool = Bool"

    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0xB9D9A38D, BOOL_IDS[self.enabled])


class GetReactionsNotifySettings(Function["_root.TypeReactionsNotifySettings"]):
    """Fetches reactions notify settings.

    ``account.getReactionsNotifySettings#06dd654c = ReactionsNotifySettings``

    Result: ``ReactionsNotifySettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getReactionsNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x06DD654C
    TL_NAME: ClassVar[str] = "account.getReactionsNotifySettings"
    TL_TYPE: ClassVar[str] = "ReactionsNotifySettings"
    TL: ClassVar[str] = "account.getReactionsNotifySettings#06dd654c = ReactionsNotifySettings"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4c\x65\xdd\x06"


class SetReactionsNotifySettings(Function["_root.TypeReactionsNotifySettings"]):
    """Sets reactions notify settings.

    ``account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings = ReactionsNotifySettings``

    :param settings: The settings.

    Result: ``ReactionsNotifySettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.setReactionsNotifySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x316CE548
    TL_NAME: ClassVar[str] = "account.setReactionsNotifySettings"
    TL_TYPE: ClassVar[str] = "ReactionsNotifySettings"
    TL: ClassVar[str] = "account.setReactionsNotifySettings#316ce548 settings:ReactionsNotifySettings = ReactionsNotifySettings"

    settings: _root.TypeReactionsNotifySettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x48\xe5\x6c\x31"
        self.settings.write_to(out)


class GetCollectibleEmojiStatuses(Function["TypeEmojiStatuses"]):
    """Fetches collectible emoji statuses.

    ``account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.EmojiStatuses``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getCollectibleEmojiStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2E7B4543
    TL_NAME: ClassVar[str] = "account.getCollectibleEmojiStatuses"
    TL_TYPE: ClassVar[str] = "account.EmojiStatuses"
    TL: ClassVar[str] = "account.getCollectibleEmojiStatuses#2e7b4543 hash:long = account.EmojiStatuses"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x2E7B4543, self.hash)


class GetPaidMessagesRevenue(Function["TypePaidMessagesRevenue"]):
    """Fetches paid messages revenue.

    ``account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer user_id:InputUser = account.PaidMessagesRevenue``

    :param parent_peer: The parent peer.
    :param user_id: Id of the user.

    Result: ``account.PaidMessagesRevenue``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PARENT_PEER_INVALID, 400
        USER_ID_INVALID.

    https://core.telegram.org/method/account.getPaidMessagesRevenue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x19BA4A67
    TL_NAME: ClassVar[str] = "account.getPaidMessagesRevenue"
    TL_TYPE: ClassVar[str] = "account.PaidMessagesRevenue"
    TL: ClassVar[str] = "account.getPaidMessagesRevenue#19ba4a67 flags:# parent_peer:flags.0?InputPeer user_id:InputUser = account.PaidMessagesRevenue"

    user_id: _root.TypeInputUser
    parent_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.parent_peer is not None:
            flags |= 1
        out += pack_2I(0x19BA4A67, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)
        self.user_id.write_to(out)


class ToggleNoPaidMessagesException(Function[bool]):
    """Switches on or off: no paid messages exception.

    ``account.toggleNoPaidMessagesException#fe2eda76 flags:# refund_charged:flags.0?true require_payment:flags.2?true parent_peer:flags.1?InputPeer user_id:InputUser = Bool``

    :param refund_charged: Whether this applies: refund charged.
    :param require_payment: Whether this applies: require payment.
    :param parent_peer: The parent peer.
    :param user_id: Id of the user.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PARENT_PEER_INVALID, 400 UNSUPPORTED,
        400 USER_ID_INVALID.

    https://core.telegram.org/method/account.toggleNoPaidMessagesException
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFE2EDA76
    TL_NAME: ClassVar[str] = "account.toggleNoPaidMessagesException"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.toggleNoPaidMessagesException#fe2eda76 flags:# refund_charged:flags.0?true require_payment:flags.2?true parent_peer:flags.1?InputPeer user_id:InputUser = Bool"

    user_id: _root.TypeInputUser
    refund_charged: bool = False
    require_payment: bool = False
    parent_peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.refund_charged:
            flags |= 1
        if self.require_payment:
            flags |= 4
        if self.parent_peer is not None:
            flags |= 2
        out += pack_2I(0xFE2EDA76, flags)
        if self.parent_peer is not None:
            self.parent_peer.write_to(out)
        self.user_id.write_to(out)


class SetMainProfileTab(Function[bool]):
    """Sets main profile tab.

    ``account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool``

    :param tab: The tab.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.setMainProfileTab
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5DEE78B0
    TL_NAME: ClassVar[str] = "account.setMainProfileTab"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.setMainProfileTab#5dee78b0 tab:ProfileTab = Bool"

    tab: _root.TypeProfileTab

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\x78\xee\x5d"
        self.tab.write_to(out)


class SaveMusic(Function[bool]):
    """Saves music.

    ``account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument after_id:flags.1?InputDocument = Bool``

    :param unsave: Whether this applies: unsave.
    :param id: The id.
    :param after_id: The after id.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DOCUMENT_INVALID.

    https://core.telegram.org/method/account.saveMusic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB26732A9
    TL_NAME: ClassVar[str] = "account.saveMusic"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.saveMusic#b26732a9 flags:# unsave:flags.0?true id:InputDocument after_id:flags.1?InputDocument = Bool"

    id: _root.TypeInputDocument
    unsave: bool = False
    after_id: _root.TypeInputDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unsave:
            flags |= 1
        if self.after_id is not None:
            flags |= 2
        out += pack_2I(0xB26732A9, flags)
        self.id.write_to(out)
        if self.after_id is not None:
            self.after_id.write_to(out)


class GetSavedMusicIds(Function["TypeSavedMusicIds"]):
    """Fetches saved music ids.

    ``account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.SavedMusicIds``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getSavedMusicIds
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE09D5FAF
    TL_NAME: ClassVar[str] = "account.getSavedMusicIds"
    TL_TYPE: ClassVar[str] = "account.SavedMusicIds"
    TL: ClassVar[str] = "account.getSavedMusicIds#e09d5faf hash:long = account.SavedMusicIds"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE09D5FAF, self.hash)


class GetUniqueGiftChatThemes(Function["TypeChatThemes"]):
    """Fetches unique gift chat themes.

    ``account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long = account.ChatThemes``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.ChatThemes``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getUniqueGiftChatThemes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE42CE9C9
    TL_NAME: ClassVar[str] = "account.getUniqueGiftChatThemes"
    TL_TYPE: ClassVar[str] = "account.ChatThemes"
    TL: ClassVar[str] = "account.getUniqueGiftChatThemes#e42ce9c9 offset:string limit:int hash:long = account.ChatThemes"

    offset: str
    limit: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\xe9\x2c\xe4"
        write_str(out, self.offset)
        out += pack_iq(self.limit, self.hash)


class InitPasskeyRegistration(Function["TypePasskeyRegistrationOptions"]):
    """Prepares passkey registration.

    ``account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions``

    Result: ``account.PasskeyRegistrationOptions``.
    May be called by: users.
    Errors: 403 ACCESS_DENIED, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 406
        FRESH_RESET_AUTHORISATION_FORBIDDEN.

    https://core.telegram.org/method/account.initPasskeyRegistration
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x429547E8
    TL_NAME: ClassVar[str] = "account.initPasskeyRegistration"
    TL_TYPE: ClassVar[str] = "account.PasskeyRegistrationOptions"
    TL: ClassVar[str] = "account.initPasskeyRegistration#429547e8 = account.PasskeyRegistrationOptions"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe8\x47\x95\x42"


class RegisterPasskey(Function["_root.TypePasskey"]):
    """Registers passkey.

    ``account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey``

    :param credential: The credential.

    Result: ``Passkey``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CREDENTIAL_INVALID, 400
        PASSKEY_ORIGIN_MISMATCH.

    https://core.telegram.org/method/account.registerPasskey
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x55B41FD6
    TL_NAME: ClassVar[str] = "account.registerPasskey"
    TL_TYPE: ClassVar[str] = "Passkey"
    TL: ClassVar[str] = "account.registerPasskey#55b41fd6 credential:InputPasskeyCredential = Passkey"

    credential: _root.TypeInputPasskeyCredential

    def write_to(self, out: bytearray) -> None:
        out += b"\xd6\x1f\xb4\x55"
        self.credential.write_to(out)


class GetPasskeys(Function["TypePasskeys"]):
    """Fetches passkeys.

    ``account.getPasskeys#ea1f0c52 = account.Passkeys``

    Result: ``account.Passkeys``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getPasskeys
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA1F0C52
    TL_NAME: ClassVar[str] = "account.getPasskeys"
    TL_TYPE: ClassVar[str] = "account.Passkeys"
    TL: ClassVar[str] = "account.getPasskeys#ea1f0c52 = account.Passkeys"

    def write_to(self, out: bytearray) -> None:
        out += b"\x52\x0c\x1f\xea"


class DeletePasskey(Function[bool]):
    """Deletes passkey.

    ``account.deletePasskey#f5b5563f id:string = Bool``

    :param id: The id.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.deletePasskey
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF5B5563F
    TL_NAME: ClassVar[str] = "account.deletePasskey"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.deletePasskey#f5b5563f id:string = Bool"

    id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\x56\xb5\xf5"
        write_str(out, self.id)


class ConfirmBotConnection(Function[bool]):
    """Confirms bot connection.

    ``account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool``

    :param bot_id: The bot id.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_ID_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.confirmBotConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x67ED1F68
    TL_NAME: ClassVar[str] = "account.confirmBotConnection"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "account.confirmBotConnection#67ed1f68 bot_id:InputUser = Bool"

    bot_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\x1f\xed\x67"
        self.bot_id.write_to(out)


class GetWebBrowserSettings(Function["TypeWebBrowserSettings"]):
    """Fetches web browser settings.

    ``account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``account.WebBrowserSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.getWebBrowserSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56655768
    TL_NAME: ClassVar[str] = "account.getWebBrowserSettings"
    TL_TYPE: ClassVar[str] = "account.WebBrowserSettings"
    TL: ClassVar[str] = "account.getWebBrowserSettings#56655768 hash:long = account.WebBrowserSettings"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x56655768, self.hash)


class UpdateWebBrowserSettings(Function["TypeWebBrowserSettings"]):
    """Changes web browser settings.

    ``account.updateWebBrowserSettings#9adf82fe flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = account.WebBrowserSettings``

    :param open_external_browser: Whether this applies: open external browser.
    :param display_close_button: Whether this applies: display close button.

    Result: ``account.WebBrowserSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.updateWebBrowserSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9ADF82FE
    TL_NAME: ClassVar[str] = "account.updateWebBrowserSettings"
    TL_TYPE: ClassVar[str] = "account.WebBrowserSettings"
    TL: ClassVar[str] = "account.updateWebBrowserSettings#9adf82fe flags:# open_external_browser:flags.0?true display_close_button:flags.1?true = account.WebBrowserSettings"

    open_external_browser: bool = False
    display_close_button: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.open_external_browser:
            flags |= 1
        if self.display_close_button:
            flags |= 2
        out += pack_2I(0x9ADF82FE, flags)


class ToggleWebBrowserSettingsException(Function["_root.TypeUpdates"]):
    """Switches on or off: web browser settings exception.

    ``account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true open_external_browser:flags.0?Bool url:string = Updates``

    :param delete: Whether this applies: delete.
    :param open_external_browser: Whether this applies: open external browser.
    :param url: The address.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 URL_INVALID.

    https://core.telegram.org/method/account.toggleWebBrowserSettingsException
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x60ED4229
    TL_NAME: ClassVar[str] = "account.toggleWebBrowserSettingsException"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "account.toggleWebBrowserSettingsException#60ed4229 flags:# delete:flags.1?true open_external_browser:flags.0?Bool url:string = Updates"

    url: str
    delete: bool = False
    open_external_browser: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.delete:
            flags |= 2
        if self.open_external_browser is not None:
            flags |= 1
        out += pack_2I(0x60ED4229, flags)
        if self.open_external_browser is not None:
            out += pack_I(BOOL_IDS[self.open_external_browser])
        write_str(out, self.url)


class DeleteWebBrowserSettingsExceptions(Function["TypeWebBrowserSettings"]):
    """Deletes web browser settings exceptions.

    ``account.deleteWebBrowserSettingsExceptions#86a0765d = account.WebBrowserSettings``

    Result: ``account.WebBrowserSettings``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/account.deleteWebBrowserSettingsExceptions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x86A0765D
    TL_NAME: ClassVar[str] = "account.deleteWebBrowserSettingsExceptions"
    TL_TYPE: ClassVar[str] = "account.WebBrowserSettings"
    TL: ClassVar[str] = "account.deleteWebBrowserSettingsExceptions#86a0765d = account.WebBrowserSettings"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\x76\xa0\x86"


def _read_PrivacyRules(data: bytes, pos: int, depth: int, new: Any = PrivacyRules) -> tuple[PrivacyRules, int]:
    rules, pos = read_objects(_PrivacyRule_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(rules, chats, users), pos


def _read_Authorizations(data: bytes, pos: int, depth: int, new: Any = Authorizations) -> tuple[Authorizations, int]:
    authorization_ttl_days = unpack_i(data, pos)[0]
    authorizations, pos = read_objects(_Authorization_table, data, pos + 4, depth)
    return new(authorization_ttl_days, authorizations), pos


def _read_Password(data: bytes, pos: int, depth: int, new: Any = Password) -> tuple[Password, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xc:
        if flags & 4:
            current_algo, pos = _PasswordKdfAlgo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            current_algo = None
        if flags & 4:
            srp_B, pos = read_bytes(data, pos)
        else:
            srp_B = None
        if flags & 4:
            srp_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            srp_id = None
        if flags & 8:
            hint, pos = read_str(data, pos)
        else:
            hint = None
    else:
        current_algo = srp_B = srp_id = hint = None
    if flags & 0x10:
        email_unconfirmed_pattern, pos = read_str(data, pos)
    else:
        email_unconfirmed_pattern = None
    cid = unpack_I(data, pos)[0]
    new_algo, pos = _PasswordKdfAlgo_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_secure_algo, pos = _SecurePasswordKdfAlgo_table[cid](data, pos + 4, depth + 1)
    secure_random, pos = read_bytes(data, pos)
    if flags & 0x60:
        if flags & 0x20:
            pending_reset_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            pending_reset_date = None
        if flags & 0x40:
            login_email_pattern, pos = read_str(data, pos)
        else:
            login_email_pattern = None
    else:
        pending_reset_date = login_email_pattern = None
    return new(new_algo, new_secure_algo, secure_random, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, current_algo, srp_B, srp_id, hint, email_unconfirmed_pattern, pending_reset_date, login_email_pattern), pos


def _read_PasswordSettings(data: bytes, pos: int, depth: int, new: Any = PasswordSettings) -> tuple[PasswordSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            email, pos = read_str(data, pos)
        else:
            email = None
        if flags & 2:
            secure_settings, pos = _SecureSecretSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            secure_settings = None
    else:
        email = secure_settings = None
    return new(email, secure_settings), pos


def _read_PasswordInputSettings(data: bytes, pos: int, depth: int, new: Any = PasswordInputSettings) -> tuple[PasswordInputSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            new_algo, pos = _PasswordKdfAlgo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            new_algo = None
        if flags & 1:
            new_password_hash, pos = read_bytes(data, pos)
        else:
            new_password_hash = None
        if flags & 1:
            hint, pos = read_str(data, pos)
        else:
            hint = None
        if flags & 2:
            email, pos = read_str(data, pos)
        else:
            email = None
    else:
        new_algo = new_password_hash = hint = email = None
    if flags & 4:
        new_secure_settings, pos = _SecureSecretSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        new_secure_settings = None
    return new(new_algo, new_password_hash, hint, email, new_secure_settings), pos


def _read_TmpPassword(data: bytes, pos: int, depth: int, new: Any = TmpPassword) -> tuple[TmpPassword, int]:
    tmp_password, pos = read_bytes(data, pos)
    valid_until = unpack_i(data, pos)[0]
    return new(tmp_password, valid_until), pos + 4


def _read_WebAuthorizations(data: bytes, pos: int, depth: int, new: Any = WebAuthorizations) -> tuple[WebAuthorizations, int]:
    authorizations, pos = read_objects(_WebAuthorization_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(authorizations, users), pos


def _read_AuthorizationForm(data: bytes, pos: int, depth: int, new: Any = AuthorizationForm) -> tuple[AuthorizationForm, int]:
    flags = unpack_I(data, pos)[0]
    required_types, pos = read_objects(_SecureRequiredType_table, data, pos + 4, depth)
    values, pos = read_objects(_SecureValue_table, data, pos, depth)
    errors, pos = read_objects(_SecureValueError_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    if flags & 1:
        privacy_policy_url, pos = read_str(data, pos)
    else:
        privacy_policy_url = None
    return new(required_types, values, errors, users, privacy_policy_url), pos


def _read_SentEmailCode(data: bytes, pos: int, depth: int, new: Any = SentEmailCode) -> tuple[SentEmailCode, int]:
    email_pattern, pos = read_str(data, pos)
    length = unpack_i(data, pos)[0]
    return new(email_pattern, length), pos + 4


def _read_Takeout(data: bytes, pos: int, depth: int, new: Any = Takeout) -> tuple[Takeout, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_WallPapersNotModified(data: bytes, pos: int, depth: int, new: Any = WallPapersNotModified) -> tuple[WallPapersNotModified, int]:
    return new(), pos


def _read_WallPapers(data: bytes, pos: int, depth: int, new: Any = WallPapers) -> tuple[WallPapers, int]:
    hash = unpack_q(data, pos)[0]
    wallpapers, pos = read_objects(_WallPaper_table, data, pos + 8, depth)
    return new(hash, wallpapers), pos


def _read_AutoDownloadSettings(data: bytes, pos: int, depth: int, new: Any = AutoDownloadSettings) -> tuple[AutoDownloadSettings, int]:
    cid = unpack_I(data, pos)[0]
    low, pos = _AutoDownloadSettings_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    medium, pos = _AutoDownloadSettings_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    high, pos = _AutoDownloadSettings_table[cid](data, pos + 4, depth + 1)
    return new(low, medium, high), pos


def _read_ThemesNotModified(data: bytes, pos: int, depth: int, new: Any = ThemesNotModified) -> tuple[ThemesNotModified, int]:
    return new(), pos


def _read_Themes(data: bytes, pos: int, depth: int, new: Any = Themes) -> tuple[Themes, int]:
    hash = unpack_q(data, pos)[0]
    themes, pos = read_objects(_Theme_table, data, pos + 8, depth)
    return new(hash, themes), pos


def _read_ContentSettings(data: bytes, pos: int, depth: int, new: Any = ContentSettings) -> tuple[ContentSettings, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_ResetPasswordFailedWait(data: bytes, pos: int, depth: int, new: Any = ResetPasswordFailedWait) -> tuple[ResetPasswordFailedWait, int]:
    retry_date = unpack_i(data, pos)[0]
    return new(retry_date), pos + 4


def _read_ResetPasswordRequestedWait(data: bytes, pos: int, depth: int, new: Any = ResetPasswordRequestedWait) -> tuple[ResetPasswordRequestedWait, int]:
    until_date = unpack_i(data, pos)[0]
    return new(until_date), pos + 4


def _read_ResetPasswordOk(data: bytes, pos: int, depth: int, new: Any = ResetPasswordOk) -> tuple[ResetPasswordOk, int]:
    return new(), pos


def _read_ChatThemesNotModified(data: bytes, pos: int, depth: int, new: Any = ChatThemesNotModified) -> tuple[ChatThemesNotModified, int]:
    return new(), pos


def _read_ChatThemes(data: bytes, pos: int, depth: int, new: Any = ChatThemes) -> tuple[ChatThemes, int]:
    flags, hash = unpack_Iq(data, pos)
    themes, pos = read_objects(_ChatTheme_table, data, pos + 12, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    return new(hash, themes, chats, users, next_offset), pos


def _read_SavedRingtonesNotModified(data: bytes, pos: int, depth: int, new: Any = SavedRingtonesNotModified) -> tuple[SavedRingtonesNotModified, int]:
    return new(), pos


def _read_SavedRingtones(data: bytes, pos: int, depth: int, new: Any = SavedRingtones) -> tuple[SavedRingtones, int]:
    hash = unpack_q(data, pos)[0]
    ringtones, pos = read_objects(_Document_table, data, pos + 8, depth)
    return new(hash, ringtones), pos


def _read_SavedRingtone(data: bytes, pos: int, depth: int, new: Any = SavedRingtone) -> tuple[SavedRingtone, int]:
    return new(), pos


def _read_SavedRingtoneConverted(data: bytes, pos: int, depth: int, new: Any = SavedRingtoneConverted) -> tuple[SavedRingtoneConverted, int]:
    cid = unpack_I(data, pos)[0]
    document, pos = _Document_table[cid](data, pos + 4, depth + 1)
    return new(document), pos


def _read_EmojiStatusesNotModified(data: bytes, pos: int, depth: int, new: Any = EmojiStatusesNotModified) -> tuple[EmojiStatusesNotModified, int]:
    return new(), pos


def _read_EmojiStatuses(data: bytes, pos: int, depth: int, new: Any = EmojiStatuses) -> tuple[EmojiStatuses, int]:
    hash = unpack_q(data, pos)[0]
    statuses, pos = read_objects(_EmojiStatus_table, data, pos + 8, depth)
    return new(hash, statuses), pos


def _read_EmailVerified(data: bytes, pos: int, depth: int, new: Any = EmailVerified) -> tuple[EmailVerified, int]:
    email, pos = read_str(data, pos)
    return new(email), pos


def _read_EmailVerifiedLogin(data: bytes, pos: int, depth: int, new: Any = EmailVerifiedLogin) -> tuple[EmailVerifiedLogin, int]:
    email, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    sent_code, pos = _auth_SentCode_table[cid](data, pos + 4, depth + 1)
    return new(email, sent_code), pos


def _read_AutoSaveSettings(data: bytes, pos: int, depth: int, new: Any = AutoSaveSettings) -> tuple[AutoSaveSettings, int]:
    cid = unpack_I(data, pos)[0]
    users_settings, pos = _AutoSaveSettings_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    chats_settings, pos = _AutoSaveSettings_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    broadcasts_settings, pos = _AutoSaveSettings_table[cid](data, pos + 4, depth + 1)
    exceptions, pos = read_objects(_AutoSaveException_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(users_settings, chats_settings, broadcasts_settings, exceptions, chats, users), pos


def _read_ConnectedBots(data: bytes, pos: int, depth: int, new: Any = ConnectedBots) -> tuple[ConnectedBots, int]:
    connected_bots, pos = read_objects(_ConnectedBot_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(connected_bots, users), pos


def _read_BusinessChatLinks(data: bytes, pos: int, depth: int, new: Any = BusinessChatLinks) -> tuple[BusinessChatLinks, int]:
    links, pos = read_objects(_BusinessChatLink_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(links, chats, users), pos


def _read_ResolvedBusinessChatLinks(data: bytes, pos: int, depth: int, new: Any = ResolvedBusinessChatLinks) -> tuple[ResolvedBusinessChatLinks, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    message, pos = read_str(data, pos)
    if flags & 1:
        entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
    else:
        entities = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(peer, message, chats, users, entities), pos


def _read_PaidMessagesRevenue(data: bytes, pos: int, depth: int, new: Any = PaidMessagesRevenue) -> tuple[PaidMessagesRevenue, int]:
    stars_amount = unpack_q(data, pos)[0]
    return new(stars_amount), pos + 8


def _read_SavedMusicIdsNotModified(data: bytes, pos: int, depth: int, new: Any = SavedMusicIdsNotModified) -> tuple[SavedMusicIdsNotModified, int]:
    return new(), pos


def _read_SavedMusicIds(data: bytes, pos: int, depth: int, new: Any = SavedMusicIds) -> tuple[SavedMusicIds, int]:
    ids, pos = read_longs(data, pos)
    return new(ids), pos


def _read_Passkeys(data: bytes, pos: int, depth: int, new: Any = Passkeys) -> tuple[Passkeys, int]:
    passkeys, pos = read_objects(_Passkey_table, data, pos, depth)
    return new(passkeys), pos


def _read_PasskeyRegistrationOptions(data: bytes, pos: int, depth: int, new: Any = PasskeyRegistrationOptions) -> tuple[PasskeyRegistrationOptions, int]:
    cid = unpack_I(data, pos)[0]
    options, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(options), pos


def _read_WebBrowserSettingsNotModified(data: bytes, pos: int, depth: int, new: Any = WebBrowserSettingsNotModified) -> tuple[WebBrowserSettingsNotModified, int]:
    return new(), pos


def _read_WebBrowserSettings(data: bytes, pos: int, depth: int, new: Any = WebBrowserSettings) -> tuple[WebBrowserSettings, int]:
    flags = unpack_I(data, pos)[0]
    external_exceptions, pos = read_objects(_WebDomainException_table, data, pos + 4, depth)
    inapp_exceptions, pos = read_objects(_WebDomainException_table, data, pos, depth)
    hash = unpack_q(data, pos)[0]
    return new(external_exceptions, inapp_exceptions, hash, flags & 1 != 0, flags & 2 != 0), pos + 8


def _read_RegisterDevice(data: bytes, pos: int, depth: int, new: Any = RegisterDevice) -> tuple[RegisterDevice, int]:
    flags, token_type = unpack_Ii(data, pos)
    token, pos = read_str(data, pos + 8)
    app_sandbox = unpack_I(data, pos)[0]
    app_sandbox = BOOLS[app_sandbox]
    secret, pos = read_bytes(data, pos + 4)
    other_uids, pos = read_longs(data, pos)
    return new(token_type, token, app_sandbox, secret, other_uids, flags & 1 != 0), pos


def _read_UnregisterDevice(data: bytes, pos: int, depth: int, new: Any = UnregisterDevice) -> tuple[UnregisterDevice, int]:
    token_type = unpack_i(data, pos)[0]
    token, pos = read_str(data, pos + 4)
    other_uids, pos = read_longs(data, pos)
    return new(token_type, token, other_uids), pos


def _read_UpdateNotifySettings(data: bytes, pos: int, depth: int, new: Any = UpdateNotifySettings) -> tuple[UpdateNotifySettings, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputNotifyPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    settings, pos = _InputPeerNotifySettings_table[cid](data, pos + 4, depth + 1)
    return new(peer, settings), pos


def _read_GetNotifySettings(data: bytes, pos: int, depth: int, new: Any = GetNotifySettings) -> tuple[GetNotifySettings, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputNotifyPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_ResetNotifySettings(data: bytes, pos: int, depth: int, new: Any = ResetNotifySettings) -> tuple[ResetNotifySettings, int]:
    return new(), pos


def _read_UpdateProfile(data: bytes, pos: int, depth: int, new: Any = UpdateProfile) -> tuple[UpdateProfile, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            first_name, pos = read_str(data, pos)
        else:
            first_name = None
        if flags & 2:
            last_name, pos = read_str(data, pos)
        else:
            last_name = None
        if flags & 4:
            about, pos = read_str(data, pos)
        else:
            about = None
    else:
        first_name = last_name = about = None
    return new(first_name, last_name, about), pos


def _read_UpdateStatus(data: bytes, pos: int, depth: int, new: Any = UpdateStatus) -> tuple[UpdateStatus, int]:
    offline = unpack_I(data, pos)[0]
    offline = BOOLS[offline]
    return new(offline), pos + 4


def _read_GetWallPapers(data: bytes, pos: int, depth: int, new: Any = GetWallPapers) -> tuple[GetWallPapers, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ReportPeer(data: bytes, pos: int, depth: int, new: Any = ReportPeer) -> tuple[ReportPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reason, pos = _ReportReason_table[cid](data, pos + 4, depth + 1)
    message, pos = read_str(data, pos)
    return new(peer, reason, message), pos


def _read_CheckUsername(data: bytes, pos: int, depth: int, new: Any = CheckUsername) -> tuple[CheckUsername, int]:
    username, pos = read_str(data, pos)
    return new(username), pos


def _read_UpdateUsername(data: bytes, pos: int, depth: int, new: Any = UpdateUsername) -> tuple[UpdateUsername, int]:
    username, pos = read_str(data, pos)
    return new(username), pos


def _read_GetPrivacy(data: bytes, pos: int, depth: int, new: Any = GetPrivacy) -> tuple[GetPrivacy, int]:
    cid = unpack_I(data, pos)[0]
    key, pos = _InputPrivacyKey_table[cid](data, pos + 4, depth + 1)
    return new(key), pos


def _read_SetPrivacy(data: bytes, pos: int, depth: int, new: Any = SetPrivacy) -> tuple[SetPrivacy, int]:
    cid = unpack_I(data, pos)[0]
    key, pos = _InputPrivacyKey_table[cid](data, pos + 4, depth + 1)
    rules, pos = read_objects(_InputPrivacyRule_table, data, pos, depth)
    return new(key, rules), pos


def _read_DeleteAccount(data: bytes, pos: int, depth: int, new: Any = DeleteAccount) -> tuple[DeleteAccount, int]:
    flags = unpack_I(data, pos)[0]
    reason, pos = read_str(data, pos + 4)
    if flags & 1:
        password, pos = _InputCheckPasswordSRP_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        password = None
    return new(reason, password), pos


def _read_GetAccountTTL(data: bytes, pos: int, depth: int, new: Any = GetAccountTTL) -> tuple[GetAccountTTL, int]:
    return new(), pos


def _read_SetAccountTTL(data: bytes, pos: int, depth: int, new: Any = SetAccountTTL) -> tuple[SetAccountTTL, int]:
    cid = unpack_I(data, pos)[0]
    ttl, pos = _AccountDaysTTL_table[cid](data, pos + 4, depth + 1)
    return new(ttl), pos


def _read_SendChangePhoneCode(data: bytes, pos: int, depth: int, new: Any = SendChangePhoneCode) -> tuple[SendChangePhoneCode, int]:
    phone_number, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    settings, pos = _CodeSettings_table[cid](data, pos + 4, depth + 1)
    return new(phone_number, settings), pos


def _read_ChangePhone(data: bytes, pos: int, depth: int, new: Any = ChangePhone) -> tuple[ChangePhone, int]:
    phone_number, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    phone_code, pos = read_str(data, pos)
    return new(phone_number, phone_code_hash, phone_code), pos


def _read_UpdateDeviceLocked(data: bytes, pos: int, depth: int, new: Any = UpdateDeviceLocked) -> tuple[UpdateDeviceLocked, int]:
    period = unpack_i(data, pos)[0]
    return new(period), pos + 4


def _read_GetAuthorizations(data: bytes, pos: int, depth: int, new: Any = GetAuthorizations) -> tuple[GetAuthorizations, int]:
    return new(), pos


def _read_ResetAuthorization(data: bytes, pos: int, depth: int, new: Any = ResetAuthorization) -> tuple[ResetAuthorization, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetPassword(data: bytes, pos: int, depth: int, new: Any = GetPassword) -> tuple[GetPassword, int]:
    return new(), pos


def _read_GetPasswordSettings(data: bytes, pos: int, depth: int, new: Any = GetPasswordSettings) -> tuple[GetPasswordSettings, int]:
    cid = unpack_I(data, pos)[0]
    password, pos = _InputCheckPasswordSRP_table[cid](data, pos + 4, depth + 1)
    return new(password), pos


def _read_UpdatePasswordSettings(data: bytes, pos: int, depth: int, new: Any = UpdatePasswordSettings) -> tuple[UpdatePasswordSettings, int]:
    cid = unpack_I(data, pos)[0]
    password, pos = _InputCheckPasswordSRP_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_settings, pos = _account_PasswordInputSettings_table[cid](data, pos + 4, depth + 1)
    return new(password, new_settings), pos


def _read_SendConfirmPhoneCode(data: bytes, pos: int, depth: int, new: Any = SendConfirmPhoneCode) -> tuple[SendConfirmPhoneCode, int]:
    hash, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    settings, pos = _CodeSettings_table[cid](data, pos + 4, depth + 1)
    return new(hash, settings), pos


def _read_ConfirmPhone(data: bytes, pos: int, depth: int, new: Any = ConfirmPhone) -> tuple[ConfirmPhone, int]:
    phone_code_hash, pos = read_str(data, pos)
    phone_code, pos = read_str(data, pos)
    return new(phone_code_hash, phone_code), pos


def _read_GetTmpPassword(data: bytes, pos: int, depth: int, new: Any = GetTmpPassword) -> tuple[GetTmpPassword, int]:
    cid = unpack_I(data, pos)[0]
    password, pos = _InputCheckPasswordSRP_table[cid](data, pos + 4, depth + 1)
    period = unpack_i(data, pos)[0]
    return new(password, period), pos + 4


def _read_GetWebAuthorizations(data: bytes, pos: int, depth: int, new: Any = GetWebAuthorizations) -> tuple[GetWebAuthorizations, int]:
    return new(), pos


def _read_ResetWebAuthorization(data: bytes, pos: int, depth: int, new: Any = ResetWebAuthorization) -> tuple[ResetWebAuthorization, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ResetWebAuthorizations(data: bytes, pos: int, depth: int, new: Any = ResetWebAuthorizations) -> tuple[ResetWebAuthorizations, int]:
    return new(), pos


def _read_GetAllSecureValues(data: bytes, pos: int, depth: int, new: Any = GetAllSecureValues) -> tuple[GetAllSecureValues, int]:
    return new(), pos


def _read_GetSecureValue(data: bytes, pos: int, depth: int, new: Any = GetSecureValue) -> tuple[GetSecureValue, int]:
    types, pos = read_objects(_SecureValueType_table, data, pos, depth)
    return new(types), pos


def _read_SaveSecureValue(data: bytes, pos: int, depth: int, new: Any = SaveSecureValue) -> tuple[SaveSecureValue, int]:
    cid = unpack_I(data, pos)[0]
    value, pos = _InputSecureValue_table[cid](data, pos + 4, depth + 1)
    secure_secret_id = unpack_q(data, pos)[0]
    return new(value, secure_secret_id), pos + 8


def _read_DeleteSecureValue(data: bytes, pos: int, depth: int, new: Any = DeleteSecureValue) -> tuple[DeleteSecureValue, int]:
    types, pos = read_objects(_SecureValueType_table, data, pos, depth)
    return new(types), pos


def _read_GetAuthorizationForm(data: bytes, pos: int, depth: int, new: Any = GetAuthorizationForm) -> tuple[GetAuthorizationForm, int]:
    bot_id = unpack_q(data, pos)[0]
    scope, pos = read_str(data, pos + 8)
    public_key, pos = read_str(data, pos)
    return new(bot_id, scope, public_key), pos


def _read_AcceptAuthorization(data: bytes, pos: int, depth: int, new: Any = AcceptAuthorization) -> tuple[AcceptAuthorization, int]:
    bot_id = unpack_q(data, pos)[0]
    scope, pos = read_str(data, pos + 8)
    public_key, pos = read_str(data, pos)
    value_hashes, pos = read_objects(_SecureValueHash_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    credentials, pos = _SecureCredentialsEncrypted_table[cid](data, pos + 4, depth + 1)
    return new(bot_id, scope, public_key, value_hashes, credentials), pos


def _read_SendVerifyPhoneCode(data: bytes, pos: int, depth: int, new: Any = SendVerifyPhoneCode) -> tuple[SendVerifyPhoneCode, int]:
    phone_number, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    settings, pos = _CodeSettings_table[cid](data, pos + 4, depth + 1)
    return new(phone_number, settings), pos


def _read_VerifyPhone(data: bytes, pos: int, depth: int, new: Any = VerifyPhone) -> tuple[VerifyPhone, int]:
    phone_number, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    phone_code, pos = read_str(data, pos)
    return new(phone_number, phone_code_hash, phone_code), pos


def _read_SendVerifyEmailCode(data: bytes, pos: int, depth: int, new: Any = SendVerifyEmailCode) -> tuple[SendVerifyEmailCode, int]:
    cid = unpack_I(data, pos)[0]
    purpose, pos = _EmailVerifyPurpose_table[cid](data, pos + 4, depth + 1)
    email, pos = read_str(data, pos)
    return new(purpose, email), pos


def _read_VerifyEmail(data: bytes, pos: int, depth: int, new: Any = VerifyEmail) -> tuple[VerifyEmail, int]:
    cid = unpack_I(data, pos)[0]
    purpose, pos = _EmailVerifyPurpose_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    verification, pos = _EmailVerification_table[cid](data, pos + 4, depth + 1)
    return new(purpose, verification), pos


def _read_InitTakeoutSession(data: bytes, pos: int, depth: int, new: Any = InitTakeoutSession) -> tuple[InitTakeoutSession, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x20:
        file_max_size = unpack_q(data, pos)[0]
        pos += 8
    else:
        file_max_size = None
    if not (flags & 0x3f):
        return new(False, False, False, False, False, False, file_max_size), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, file_max_size), pos


def _read_FinishTakeoutSession(data: bytes, pos: int, depth: int, new: Any = FinishTakeoutSession) -> tuple[FinishTakeoutSession, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_ConfirmPasswordEmail(data: bytes, pos: int, depth: int, new: Any = ConfirmPasswordEmail) -> tuple[ConfirmPasswordEmail, int]:
    code, pos = read_str(data, pos)
    return new(code), pos


def _read_ResendPasswordEmail(data: bytes, pos: int, depth: int, new: Any = ResendPasswordEmail) -> tuple[ResendPasswordEmail, int]:
    return new(), pos


def _read_CancelPasswordEmail(data: bytes, pos: int, depth: int, new: Any = CancelPasswordEmail) -> tuple[CancelPasswordEmail, int]:
    return new(), pos


def _read_GetContactSignUpNotification(data: bytes, pos: int, depth: int, new: Any = GetContactSignUpNotification) -> tuple[GetContactSignUpNotification, int]:
    return new(), pos


def _read_SetContactSignUpNotification(data: bytes, pos: int, depth: int, new: Any = SetContactSignUpNotification) -> tuple[SetContactSignUpNotification, int]:
    silent = unpack_I(data, pos)[0]
    silent = BOOLS[silent]
    return new(silent), pos + 4


def _read_GetNotifyExceptions(data: bytes, pos: int, depth: int, new: Any = GetNotifyExceptions) -> tuple[GetNotifyExceptions, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        peer, pos = _InputNotifyPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer = None
    return new(flags & 2 != 0, flags & 4 != 0, peer), pos


def _read_GetWallPaper(data: bytes, pos: int, depth: int, new: Any = GetWallPaper) -> tuple[GetWallPaper, int]:
    cid = unpack_I(data, pos)[0]
    wallpaper, pos = _InputWallPaper_table[cid](data, pos + 4, depth + 1)
    return new(wallpaper), pos


def _read_UploadWallPaper(data: bytes, pos: int, depth: int, new: Any = UploadWallPaper) -> tuple[UploadWallPaper, int]:
    flags, cid = unpack_2I(data, pos)
    file, pos = _InputFile_table[cid](data, pos + 8, depth + 1)
    mime_type, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    settings, pos = _WallPaperSettings_table[cid](data, pos + 4, depth + 1)
    return new(file, mime_type, settings, flags & 1 != 0), pos


def _read_SaveWallPaper(data: bytes, pos: int, depth: int, new: Any = SaveWallPaper) -> tuple[SaveWallPaper, int]:
    cid = unpack_I(data, pos)[0]
    wallpaper, pos = _InputWallPaper_table[cid](data, pos + 4, depth + 1)
    unsave, cid = unpack_2I(data, pos)
    unsave = BOOLS[unsave]
    settings, pos = _WallPaperSettings_table[cid](data, pos + 8, depth + 1)
    return new(wallpaper, unsave, settings), pos


def _read_InstallWallPaper(data: bytes, pos: int, depth: int, new: Any = InstallWallPaper) -> tuple[InstallWallPaper, int]:
    cid = unpack_I(data, pos)[0]
    wallpaper, pos = _InputWallPaper_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    settings, pos = _WallPaperSettings_table[cid](data, pos + 4, depth + 1)
    return new(wallpaper, settings), pos


def _read_ResetWallPapers(data: bytes, pos: int, depth: int, new: Any = ResetWallPapers) -> tuple[ResetWallPapers, int]:
    return new(), pos


def _read_GetAutoDownloadSettings(data: bytes, pos: int, depth: int, new: Any = GetAutoDownloadSettings) -> tuple[GetAutoDownloadSettings, int]:
    return new(), pos


def _read_SaveAutoDownloadSettings(data: bytes, pos: int, depth: int, new: Any = SaveAutoDownloadSettings) -> tuple[SaveAutoDownloadSettings, int]:
    flags, cid = unpack_2I(data, pos)
    settings, pos = _AutoDownloadSettings_table[cid](data, pos + 8, depth + 1)
    return new(settings, flags & 1 != 0, flags & 2 != 0), pos


def _read_UploadTheme(data: bytes, pos: int, depth: int, new: Any = UploadTheme) -> tuple[UploadTheme, int]:
    flags, cid = unpack_2I(data, pos)
    file, pos = _InputFile_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        thumb, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        thumb = None
    file_name, pos = read_str(data, pos)
    mime_type, pos = read_str(data, pos)
    return new(file, file_name, mime_type, thumb), pos


def _read_CreateTheme(data: bytes, pos: int, depth: int, new: Any = CreateTheme) -> tuple[CreateTheme, int]:
    flags = unpack_I(data, pos)[0]
    slug, pos = read_str(data, pos + 4)
    title, pos = read_str(data, pos)
    if flags & 0xc:
        if flags & 4:
            document, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
        if flags & 8:
            settings, pos = read_objects(_InputThemeSettings_table, data, pos, depth)
        else:
            settings = None
    else:
        document = settings = None
    return new(slug, title, document, settings), pos


def _read_UpdateTheme(data: bytes, pos: int, depth: int, new: Any = UpdateTheme) -> tuple[UpdateTheme, int]:
    flags = unpack_I(data, pos)[0]
    format, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    theme, pos = _InputTheme_table[cid](data, pos + 4, depth + 1)
    if flags & 0xf:
        if flags & 1:
            slug, pos = read_str(data, pos)
        else:
            slug = None
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 4:
            document, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            document = None
        if flags & 8:
            settings, pos = read_objects(_InputThemeSettings_table, data, pos, depth)
        else:
            settings = None
    else:
        slug = title = document = settings = None
    return new(format, theme, slug, title, document, settings), pos


def _read_SaveTheme(data: bytes, pos: int, depth: int, new: Any = SaveTheme) -> tuple[SaveTheme, int]:
    cid = unpack_I(data, pos)[0]
    theme, pos = _InputTheme_table[cid](data, pos + 4, depth + 1)
    unsave = unpack_I(data, pos)[0]
    unsave = BOOLS[unsave]
    return new(theme, unsave), pos + 4


def _read_InstallTheme(data: bytes, pos: int, depth: int, new: Any = InstallTheme) -> tuple[InstallTheme, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0xe:
        if flags & 2:
            theme, pos = _InputTheme_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            theme = None
        if flags & 4:
            format, pos = read_str(data, pos)
        else:
            format = None
        if flags & 8:
            base_theme, pos = _BaseTheme_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            base_theme = None
    else:
        theme = format = base_theme = None
    return new(flags & 1 != 0, theme, format, base_theme), pos


def _read_GetTheme(data: bytes, pos: int, depth: int, new: Any = GetTheme) -> tuple[GetTheme, int]:
    format, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    theme, pos = _InputTheme_table[cid](data, pos + 4, depth + 1)
    return new(format, theme), pos


def _read_GetThemes(data: bytes, pos: int, depth: int, new: Any = GetThemes) -> tuple[GetThemes, int]:
    format, pos = read_str(data, pos)
    hash = unpack_q(data, pos)[0]
    return new(format, hash), pos + 8


def _read_SetContentSettings(data: bytes, pos: int, depth: int, new: Any = SetContentSettings) -> tuple[SetContentSettings, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_GetContentSettings(data: bytes, pos: int, depth: int, new: Any = GetContentSettings) -> tuple[GetContentSettings, int]:
    return new(), pos


def _read_GetMultiWallPapers(data: bytes, pos: int, depth: int, new: Any = GetMultiWallPapers) -> tuple[GetMultiWallPapers, int]:
    wallpapers, pos = read_objects(_InputWallPaper_table, data, pos, depth)
    return new(wallpapers), pos


def _read_GetGlobalPrivacySettings(data: bytes, pos: int, depth: int, new: Any = GetGlobalPrivacySettings) -> tuple[GetGlobalPrivacySettings, int]:
    return new(), pos


def _read_SetGlobalPrivacySettings(data: bytes, pos: int, depth: int, new: Any = SetGlobalPrivacySettings) -> tuple[SetGlobalPrivacySettings, int]:
    cid = unpack_I(data, pos)[0]
    settings, pos = _GlobalPrivacySettings_table[cid](data, pos + 4, depth + 1)
    return new(settings), pos


def _read_ReportProfilePhoto(data: bytes, pos: int, depth: int, new: Any = ReportProfilePhoto) -> tuple[ReportProfilePhoto, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    photo_id, pos = _InputPhoto_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reason, pos = _ReportReason_table[cid](data, pos + 4, depth + 1)
    message, pos = read_str(data, pos)
    return new(peer, photo_id, reason, message), pos


def _read_ResetPassword(data: bytes, pos: int, depth: int, new: Any = ResetPassword) -> tuple[ResetPassword, int]:
    return new(), pos


def _read_DeclinePasswordReset(data: bytes, pos: int, depth: int, new: Any = DeclinePasswordReset) -> tuple[DeclinePasswordReset, int]:
    return new(), pos


def _read_GetChatThemes(data: bytes, pos: int, depth: int, new: Any = GetChatThemes) -> tuple[GetChatThemes, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_SetAuthorizationTTL(data: bytes, pos: int, depth: int, new: Any = SetAuthorizationTTL) -> tuple[SetAuthorizationTTL, int]:
    authorization_ttl_days = unpack_i(data, pos)[0]
    return new(authorization_ttl_days), pos + 4


def _read_ChangeAuthorizationSettings(data: bytes, pos: int, depth: int, new: Any = ChangeAuthorizationSettings) -> tuple[ChangeAuthorizationSettings, int]:
    flags, hash = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            encrypted_requests_disabled = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            encrypted_requests_disabled = None
        if flags & 2:
            call_requests_disabled = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            call_requests_disabled = None
    else:
        encrypted_requests_disabled = call_requests_disabled = None
    return new(hash, flags & 8 != 0, encrypted_requests_disabled, call_requests_disabled), pos


def _read_GetSavedRingtones(data: bytes, pos: int, depth: int, new: Any = GetSavedRingtones) -> tuple[GetSavedRingtones, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_SaveRingtone(data: bytes, pos: int, depth: int, new: Any = SaveRingtone) -> tuple[SaveRingtone, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputDocument_table[cid](data, pos + 4, depth + 1)
    unsave = unpack_I(data, pos)[0]
    unsave = BOOLS[unsave]
    return new(id, unsave), pos + 4


def _read_UploadRingtone(data: bytes, pos: int, depth: int, new: Any = UploadRingtone) -> tuple[UploadRingtone, int]:
    cid = unpack_I(data, pos)[0]
    file, pos = _InputFile_table[cid](data, pos + 4, depth + 1)
    file_name, pos = read_str(data, pos)
    mime_type, pos = read_str(data, pos)
    return new(file, file_name, mime_type), pos


def _read_UpdateEmojiStatus(data: bytes, pos: int, depth: int, new: Any = UpdateEmojiStatus) -> tuple[UpdateEmojiStatus, int]:
    cid = unpack_I(data, pos)[0]
    emoji_status, pos = _EmojiStatus_table[cid](data, pos + 4, depth + 1)
    return new(emoji_status), pos


def _read_GetDefaultEmojiStatuses(data: bytes, pos: int, depth: int, new: Any = GetDefaultEmojiStatuses) -> tuple[GetDefaultEmojiStatuses, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetRecentEmojiStatuses(data: bytes, pos: int, depth: int, new: Any = GetRecentEmojiStatuses) -> tuple[GetRecentEmojiStatuses, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ClearRecentEmojiStatuses(data: bytes, pos: int, depth: int, new: Any = ClearRecentEmojiStatuses) -> tuple[ClearRecentEmojiStatuses, int]:
    return new(), pos


def _read_ReorderUsernames(data: bytes, pos: int, depth: int, new: Any = ReorderUsernames) -> tuple[ReorderUsernames, int]:
    order, pos = read_strs(data, pos)
    return new(order), pos


def _read_ToggleUsername(data: bytes, pos: int, depth: int, new: Any = ToggleUsername) -> tuple[ToggleUsername, int]:
    username, pos = read_str(data, pos)
    active = unpack_I(data, pos)[0]
    active = BOOLS[active]
    return new(username, active), pos + 4


def _read_GetDefaultProfilePhotoEmojis(data: bytes, pos: int, depth: int, new: Any = GetDefaultProfilePhotoEmojis) -> tuple[GetDefaultProfilePhotoEmojis, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetDefaultGroupPhotoEmojis(data: bytes, pos: int, depth: int, new: Any = GetDefaultGroupPhotoEmojis) -> tuple[GetDefaultGroupPhotoEmojis, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetAutoSaveSettings(data: bytes, pos: int, depth: int, new: Any = GetAutoSaveSettings) -> tuple[GetAutoSaveSettings, int]:
    return new(), pos


def _read_SaveAutoSaveSettings(data: bytes, pos: int, depth: int, new: Any = SaveAutoSaveSettings) -> tuple[SaveAutoSaveSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer = None
    cid = unpack_I(data, pos)[0]
    settings, pos = _AutoSaveSettings_table[cid](data, pos + 4, depth + 1)
    return new(settings, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, peer), pos


def _read_DeleteAutoSaveExceptions(data: bytes, pos: int, depth: int, new: Any = DeleteAutoSaveExceptions) -> tuple[DeleteAutoSaveExceptions, int]:
    return new(), pos


def _read_InvalidateSignInCodes(data: bytes, pos: int, depth: int, new: Any = InvalidateSignInCodes) -> tuple[InvalidateSignInCodes, int]:
    codes, pos = read_strs(data, pos)
    return new(codes), pos


def _read_UpdateColor(data: bytes, pos: int, depth: int, new: Any = UpdateColor) -> tuple[UpdateColor, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        color, pos = _PeerColor_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        color = None
    return new(flags & 2 != 0, color), pos


def _read_GetDefaultBackgroundEmojis(data: bytes, pos: int, depth: int, new: Any = GetDefaultBackgroundEmojis) -> tuple[GetDefaultBackgroundEmojis, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetChannelDefaultEmojiStatuses(data: bytes, pos: int, depth: int, new: Any = GetChannelDefaultEmojiStatuses) -> tuple[GetChannelDefaultEmojiStatuses, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetChannelRestrictedStatusEmojis(data: bytes, pos: int, depth: int, new: Any = GetChannelRestrictedStatusEmojis) -> tuple[GetChannelRestrictedStatusEmojis, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_UpdateBusinessWorkHours(data: bytes, pos: int, depth: int, new: Any = UpdateBusinessWorkHours) -> tuple[UpdateBusinessWorkHours, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        business_work_hours, pos = _BusinessWorkHours_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        business_work_hours = None
    return new(business_work_hours), pos


def _read_UpdateBusinessLocation(data: bytes, pos: int, depth: int, new: Any = UpdateBusinessLocation) -> tuple[UpdateBusinessLocation, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 2:
            geo_point, pos = _InputGeoPoint_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            geo_point = None
        if flags & 1:
            address, pos = read_str(data, pos)
        else:
            address = None
    else:
        geo_point = address = None
    return new(geo_point, address), pos


def _read_UpdateBusinessGreetingMessage(data: bytes, pos: int, depth: int, new: Any = UpdateBusinessGreetingMessage) -> tuple[UpdateBusinessGreetingMessage, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        message, pos = _InputBusinessGreetingMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(message), pos


def _read_UpdateBusinessAwayMessage(data: bytes, pos: int, depth: int, new: Any = UpdateBusinessAwayMessage) -> tuple[UpdateBusinessAwayMessage, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        message, pos = _InputBusinessAwayMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        message = None
    return new(message), pos


def _read_UpdateConnectedBot(data: bytes, pos: int, depth: int, new: Any = UpdateConnectedBot) -> tuple[UpdateConnectedBot, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        rights, pos = _BusinessBotRights_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        rights = None
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    recipients, pos = _InputBusinessBotRecipients_table[cid](data, pos + 4, depth + 1)
    return new(bot, recipients, flags & 2 != 0, rights), pos


def _read_GetConnectedBots(data: bytes, pos: int, depth: int, new: Any = GetConnectedBots) -> tuple[GetConnectedBots, int]:
    return new(), pos


def _read_GetBotBusinessConnection(data: bytes, pos: int, depth: int, new: Any = GetBotBusinessConnection) -> tuple[GetBotBusinessConnection, int]:
    connection_id, pos = read_str(data, pos)
    return new(connection_id), pos


def _read_UpdateBusinessIntro(data: bytes, pos: int, depth: int, new: Any = UpdateBusinessIntro) -> tuple[UpdateBusinessIntro, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        intro, pos = _InputBusinessIntro_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        intro = None
    return new(intro), pos


def _read_ToggleConnectedBotPaused(data: bytes, pos: int, depth: int, new: Any = ToggleConnectedBotPaused) -> tuple[ToggleConnectedBotPaused, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    paused = unpack_I(data, pos)[0]
    paused = BOOLS[paused]
    return new(peer, paused), pos + 4


def _read_DisablePeerConnectedBot(data: bytes, pos: int, depth: int, new: Any = DisablePeerConnectedBot) -> tuple[DisablePeerConnectedBot, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_UpdateBirthday(data: bytes, pos: int, depth: int, new: Any = UpdateBirthday) -> tuple[UpdateBirthday, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        birthday, pos = _Birthday_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        birthday = None
    return new(birthday), pos


def _read_CreateBusinessChatLink(data: bytes, pos: int, depth: int, new: Any = CreateBusinessChatLink) -> tuple[CreateBusinessChatLink, int]:
    cid = unpack_I(data, pos)[0]
    link, pos = _InputBusinessChatLink_table[cid](data, pos + 4, depth + 1)
    return new(link), pos


def _read_EditBusinessChatLink(data: bytes, pos: int, depth: int, new: Any = EditBusinessChatLink) -> tuple[EditBusinessChatLink, int]:
    slug, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    link, pos = _InputBusinessChatLink_table[cid](data, pos + 4, depth + 1)
    return new(slug, link), pos


def _read_DeleteBusinessChatLink(data: bytes, pos: int, depth: int, new: Any = DeleteBusinessChatLink) -> tuple[DeleteBusinessChatLink, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_GetBusinessChatLinks(data: bytes, pos: int, depth: int, new: Any = GetBusinessChatLinks) -> tuple[GetBusinessChatLinks, int]:
    return new(), pos


def _read_ResolveBusinessChatLink(data: bytes, pos: int, depth: int, new: Any = ResolveBusinessChatLink) -> tuple[ResolveBusinessChatLink, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_UpdatePersonalChannel(data: bytes, pos: int, depth: int, new: Any = UpdatePersonalChannel) -> tuple[UpdatePersonalChannel, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    return new(channel), pos


def _read_ToggleSponsoredMessages(data: bytes, pos: int, depth: int, new: Any = ToggleSponsoredMessages) -> tuple[ToggleSponsoredMessages, int]:
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(enabled), pos + 4


def _read_GetReactionsNotifySettings(data: bytes, pos: int, depth: int, new: Any = GetReactionsNotifySettings) -> tuple[GetReactionsNotifySettings, int]:
    return new(), pos


def _read_SetReactionsNotifySettings(data: bytes, pos: int, depth: int, new: Any = SetReactionsNotifySettings) -> tuple[SetReactionsNotifySettings, int]:
    cid = unpack_I(data, pos)[0]
    settings, pos = _ReactionsNotifySettings_table[cid](data, pos + 4, depth + 1)
    return new(settings), pos


def _read_GetCollectibleEmojiStatuses(data: bytes, pos: int, depth: int, new: Any = GetCollectibleEmojiStatuses) -> tuple[GetCollectibleEmojiStatuses, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetPaidMessagesRevenue(data: bytes, pos: int, depth: int, new: Any = GetPaidMessagesRevenue) -> tuple[GetPaidMessagesRevenue, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(user_id, parent_peer), pos


def _read_ToggleNoPaidMessagesException(data: bytes, pos: int, depth: int, new: Any = ToggleNoPaidMessagesException) -> tuple[ToggleNoPaidMessagesException, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        parent_peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        parent_peer = None
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(user_id, flags & 1 != 0, flags & 4 != 0, parent_peer), pos


def _read_SetMainProfileTab(data: bytes, pos: int, depth: int, new: Any = SetMainProfileTab) -> tuple[SetMainProfileTab, int]:
    cid = unpack_I(data, pos)[0]
    tab, pos = _ProfileTab_table[cid](data, pos + 4, depth + 1)
    return new(tab), pos


def _read_SaveMusic(data: bytes, pos: int, depth: int, new: Any = SaveMusic) -> tuple[SaveMusic, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputDocument_table[cid](data, pos + 8, depth + 1)
    if flags & 2:
        after_id, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        after_id = None
    return new(id, flags & 1 != 0, after_id), pos


def _read_GetSavedMusicIds(data: bytes, pos: int, depth: int, new: Any = GetSavedMusicIds) -> tuple[GetSavedMusicIds, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetUniqueGiftChatThemes(data: bytes, pos: int, depth: int, new: Any = GetUniqueGiftChatThemes) -> tuple[GetUniqueGiftChatThemes, int]:
    offset, pos = read_str(data, pos)
    limit, hash = unpack_iq(data, pos)
    return new(offset, limit, hash), pos + 12


def _read_InitPasskeyRegistration(data: bytes, pos: int, depth: int, new: Any = InitPasskeyRegistration) -> tuple[InitPasskeyRegistration, int]:
    return new(), pos


def _read_RegisterPasskey(data: bytes, pos: int, depth: int, new: Any = RegisterPasskey) -> tuple[RegisterPasskey, int]:
    cid = unpack_I(data, pos)[0]
    credential, pos = _InputPasskeyCredential_table[cid](data, pos + 4, depth + 1)
    return new(credential), pos


def _read_GetPasskeys(data: bytes, pos: int, depth: int, new: Any = GetPasskeys) -> tuple[GetPasskeys, int]:
    return new(), pos


def _read_DeletePasskey(data: bytes, pos: int, depth: int, new: Any = DeletePasskey) -> tuple[DeletePasskey, int]:
    id, pos = read_str(data, pos)
    return new(id), pos


def _read_ConfirmBotConnection(data: bytes, pos: int, depth: int, new: Any = ConfirmBotConnection) -> tuple[ConfirmBotConnection, int]:
    cid = unpack_I(data, pos)[0]
    bot_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(bot_id), pos


def _read_GetWebBrowserSettings(data: bytes, pos: int, depth: int, new: Any = GetWebBrowserSettings) -> tuple[GetWebBrowserSettings, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_UpdateWebBrowserSettings(data: bytes, pos: int, depth: int, new: Any = UpdateWebBrowserSettings) -> tuple[UpdateWebBrowserSettings, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_ToggleWebBrowserSettingsException(data: bytes, pos: int, depth: int, new: Any = ToggleWebBrowserSettingsException) -> tuple[ToggleWebBrowserSettingsException, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        open_external_browser = BOOLS[unpack_I(data, pos)[0]]
        pos += 4
    else:
        open_external_browser = None
    url, pos = read_str(data, pos)
    return new(url, flags & 2 != 0, open_external_browser), pos


def _read_DeleteWebBrowserSettingsExceptions(data: bytes, pos: int, depth: int, new: Any = DeleteWebBrowserSettingsExceptions) -> tuple[DeleteWebBrowserSettingsExceptions, int]:
    return new(), pos


registry.add("account.PrivacyRules", {
    0x50A04E45: _read_PrivacyRules,
})
registry.add("account.Authorizations", {
    0x4BFF8EA0: _read_Authorizations,
})
registry.add("account.Password", {
    0x957B50FB: _read_Password,
})
registry.add("account.PasswordSettings", {
    0x9A5C33E5: _read_PasswordSettings,
})
registry.add("account.PasswordInputSettings", {
    0xC23727C9: _read_PasswordInputSettings,
})
registry.add("account.TmpPassword", {
    0xDB64FD34: _read_TmpPassword,
})
registry.add("account.WebAuthorizations", {
    0xED56C9FC: _read_WebAuthorizations,
})
registry.add("account.AuthorizationForm", {
    0xAD2E1CD8: _read_AuthorizationForm,
})
registry.add("account.SentEmailCode", {
    0x811F854F: _read_SentEmailCode,
})
registry.add("account.Takeout", {
    0x4DBA4501: _read_Takeout,
})
registry.add("account.WallPapers", {
    0x1C199183: _read_WallPapersNotModified,
    0xCDC3858C: _read_WallPapers,
})
registry.add("account.AutoDownloadSettings", {
    0x63CACF26: _read_AutoDownloadSettings,
})
registry.add("account.Themes", {
    0xF41EB622: _read_ThemesNotModified,
    0x9A3D8C6D: _read_Themes,
})
registry.add("account.ContentSettings", {
    0x57E28221: _read_ContentSettings,
})
registry.add("account.ResetPasswordResult", {
    0xE3779861: _read_ResetPasswordFailedWait,
    0xE9EFFC7D: _read_ResetPasswordRequestedWait,
    0xE926D63E: _read_ResetPasswordOk,
})
registry.add("account.ChatThemes", {
    0xE011E1C4: _read_ChatThemesNotModified,
    0xBE098173: _read_ChatThemes,
})
registry.add("account.SavedRingtones", {
    0xFBF6E8B1: _read_SavedRingtonesNotModified,
    0xC1E92CC5: _read_SavedRingtones,
})
registry.add("account.SavedRingtone", {
    0xB7263F6D: _read_SavedRingtone,
    0x1F307EB7: _read_SavedRingtoneConverted,
})
registry.add("account.EmojiStatuses", {
    0xD08CE645: _read_EmojiStatusesNotModified,
    0x90C467D1: _read_EmojiStatuses,
})
registry.add("account.EmailVerified", {
    0x2B96CD1B: _read_EmailVerified,
    0xE1BB0D61: _read_EmailVerifiedLogin,
})
registry.add("account.AutoSaveSettings", {
    0x4C3E069D: _read_AutoSaveSettings,
})
registry.add("account.ConnectedBots", {
    0x17D7F87B: _read_ConnectedBots,
})
registry.add("account.BusinessChatLinks", {
    0xEC43A2D1: _read_BusinessChatLinks,
})
registry.add("account.ResolvedBusinessChatLinks", {
    0x9A23AF21: _read_ResolvedBusinessChatLinks,
})
registry.add("account.PaidMessagesRevenue", {
    0x1E109708: _read_PaidMessagesRevenue,
})
registry.add("account.SavedMusicIds", {
    0x4FC81D6E: _read_SavedMusicIdsNotModified,
    0x998D6636: _read_SavedMusicIds,
})
registry.add("account.Passkeys", {
    0xF8E0AA1C: _read_Passkeys,
})
registry.add("account.PasskeyRegistrationOptions", {
    0xE16B5CE1: _read_PasskeyRegistrationOptions,
})
registry.add("account.WebBrowserSettings", {
    0xC31C8F4E: _read_WebBrowserSettingsNotModified,
    0x79EB8CB3: _read_WebBrowserSettings,
})
registry.add_functions({
    0xEC86017A: _read_RegisterDevice,
    0x6A0D3206: _read_UnregisterDevice,
    0x84BE5B93: _read_UpdateNotifySettings,
    0x12B3AD31: _read_GetNotifySettings,
    0xDB7E1747: _read_ResetNotifySettings,
    0x78515775: _read_UpdateProfile,
    0x6628562C: _read_UpdateStatus,
    0x07967D36: _read_GetWallPapers,
    0xC5BA3D86: _read_ReportPeer,
    0x2714D86C: _read_CheckUsername,
    0x3E0BDD7C: _read_UpdateUsername,
    0xDADBC950: _read_GetPrivacy,
    0xC9F81CE8: _read_SetPrivacy,
    0xA2C0CF74: _read_DeleteAccount,
    0x08FC711D: _read_GetAccountTTL,
    0x2442485E: _read_SetAccountTTL,
    0x82574AE5: _read_SendChangePhoneCode,
    0x70C32EDB: _read_ChangePhone,
    0x38DF3532: _read_UpdateDeviceLocked,
    0xE320C158: _read_GetAuthorizations,
    0xDF77F3BC: _read_ResetAuthorization,
    0x548A30F5: _read_GetPassword,
    0x9CD4EAF9: _read_GetPasswordSettings,
    0xA59B102F: _read_UpdatePasswordSettings,
    0x1B3FAA88: _read_SendConfirmPhoneCode,
    0x5F2178C3: _read_ConfirmPhone,
    0x449E0B51: _read_GetTmpPassword,
    0x182E6D6F: _read_GetWebAuthorizations,
    0x2D01B9EF: _read_ResetWebAuthorization,
    0x682D2594: _read_ResetWebAuthorizations,
    0xB288BC7D: _read_GetAllSecureValues,
    0x73665BC2: _read_GetSecureValue,
    0x899FE31D: _read_SaveSecureValue,
    0xB880BC4B: _read_DeleteSecureValue,
    0xA929597A: _read_GetAuthorizationForm,
    0xF3ED4C73: _read_AcceptAuthorization,
    0xA5A356F9: _read_SendVerifyPhoneCode,
    0x4DD3A7F6: _read_VerifyPhone,
    0x98E037BB: _read_SendVerifyEmailCode,
    0x032DA4CF: _read_VerifyEmail,
    0x8EF3EAB0: _read_InitTakeoutSession,
    0x1D2652EE: _read_FinishTakeoutSession,
    0x8FDF1920: _read_ConfirmPasswordEmail,
    0x7A7F2A15: _read_ResendPasswordEmail,
    0xC1CBD5B6: _read_CancelPasswordEmail,
    0x9F07C728: _read_GetContactSignUpNotification,
    0xCFF43F61: _read_SetContactSignUpNotification,
    0x53577479: _read_GetNotifyExceptions,
    0xFC8DDBEA: _read_GetWallPaper,
    0xE39A8F03: _read_UploadWallPaper,
    0x6C5A5B37: _read_SaveWallPaper,
    0xFEED5769: _read_InstallWallPaper,
    0xBB3B9804: _read_ResetWallPapers,
    0x56DA0B3F: _read_GetAutoDownloadSettings,
    0x76F36233: _read_SaveAutoDownloadSettings,
    0x1C3DB333: _read_UploadTheme,
    0x652E4400: _read_CreateTheme,
    0x2BF40CCC: _read_UpdateTheme,
    0xF257106C: _read_SaveTheme,
    0xC727BB3B: _read_InstallTheme,
    0x3A5869EC: _read_GetTheme,
    0x7206E458: _read_GetThemes,
    0xB574B16B: _read_SetContentSettings,
    0x8B9B4DAE: _read_GetContentSettings,
    0x65AD71DC: _read_GetMultiWallPapers,
    0xEB2B4CF6: _read_GetGlobalPrivacySettings,
    0x1EDAAAC2: _read_SetGlobalPrivacySettings,
    0xFA8CC6F5: _read_ReportProfilePhoto,
    0x9308CE1B: _read_ResetPassword,
    0x4C9409F6: _read_DeclinePasswordReset,
    0xD638DE89: _read_GetChatThemes,
    0xBF899AA0: _read_SetAuthorizationTTL,
    0x40F48462: _read_ChangeAuthorizationSettings,
    0xE1902288: _read_GetSavedRingtones,
    0x3DEA5B03: _read_SaveRingtone,
    0x831A83A2: _read_UploadRingtone,
    0xFBD3DE6B: _read_UpdateEmojiStatus,
    0xD6753386: _read_GetDefaultEmojiStatuses,
    0x0F578105: _read_GetRecentEmojiStatuses,
    0x18201AAE: _read_ClearRecentEmojiStatuses,
    0xEF500EAB: _read_ReorderUsernames,
    0x58D6B376: _read_ToggleUsername,
    0xE2750328: _read_GetDefaultProfilePhotoEmojis,
    0x915860AE: _read_GetDefaultGroupPhotoEmojis,
    0xADCBBCDA: _read_GetAutoSaveSettings,
    0xD69B8361: _read_SaveAutoSaveSettings,
    0x53BC0020: _read_DeleteAutoSaveExceptions,
    0xCA8AE8BA: _read_InvalidateSignInCodes,
    0x684D214E: _read_UpdateColor,
    0xA60AB9CE: _read_GetDefaultBackgroundEmojis,
    0x7727A7D5: _read_GetChannelDefaultEmojiStatuses,
    0x35A9E0D5: _read_GetChannelRestrictedStatusEmojis,
    0x4B00E066: _read_UpdateBusinessWorkHours,
    0x9E6B131A: _read_UpdateBusinessLocation,
    0x66CDAFC4: _read_UpdateBusinessGreetingMessage,
    0xA26A7FA5: _read_UpdateBusinessAwayMessage,
    0x66A08C7E: _read_UpdateConnectedBot,
    0x4EA4C80F: _read_GetConnectedBots,
    0x76A86270: _read_GetBotBusinessConnection,
    0xA614D034: _read_UpdateBusinessIntro,
    0x646E1097: _read_ToggleConnectedBotPaused,
    0x5E437ED9: _read_DisablePeerConnectedBot,
    0xCC6E0C11: _read_UpdateBirthday,
    0x8851E68E: _read_CreateBusinessChatLink,
    0x8C3410AF: _read_EditBusinessChatLink,
    0x60073674: _read_DeleteBusinessChatLink,
    0x6F70DDE1: _read_GetBusinessChatLinks,
    0x5492E5EE: _read_ResolveBusinessChatLink,
    0xD94305E0: _read_UpdatePersonalChannel,
    0xB9D9A38D: _read_ToggleSponsoredMessages,
    0x06DD654C: _read_GetReactionsNotifySettings,
    0x316CE548: _read_SetReactionsNotifySettings,
    0x2E7B4543: _read_GetCollectibleEmojiStatuses,
    0x19BA4A67: _read_GetPaidMessagesRevenue,
    0xFE2EDA76: _read_ToggleNoPaidMessagesException,
    0x5DEE78B0: _read_SetMainProfileTab,
    0xB26732A9: _read_SaveMusic,
    0xE09D5FAF: _read_GetSavedMusicIds,
    0xE42CE9C9: _read_GetUniqueGiftChatThemes,
    0x429547E8: _read_InitPasskeyRegistration,
    0x55B41FD6: _read_RegisterPasskey,
    0xEA1F0C52: _read_GetPasskeys,
    0xF5B5563F: _read_DeletePasskey,
    0x67ED1F68: _read_ConfirmBotConnection,
    0x56655768: _read_GetWebBrowserSettings,
    0x9ADF82FE: _read_UpdateWebBrowserSettings,
    0x60ED4229: _read_ToggleWebBrowserSettingsException,
    0x86A0765D: _read_DeleteWebBrowserSettingsExceptions,
})
