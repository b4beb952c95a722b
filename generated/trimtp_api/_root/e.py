# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

import builtins
from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
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

unpack_3q2i: Unpack = unpacker("3q2i")
unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_IiI: Unpack = unpacker("IiI")
unpack_i: Unpack = unpacker("i")
unpack_iqi2q: Unpack = unpacker("iqi2q")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_I3q2i: Pack = packer("I3q2i")
pack_Ii: Pack = packer("Ii")
pack_Iiqi2q: Pack = packer("Iiqi2q")
pack_Iq2i: Pack = packer("Iq2i")
pack_i: Pack = packer("i")
pack_iqi2q: Pack = packer("iqi2q")
pack_q: Pack = packer("q")
pack_qi: Pack = packer("qi")
_EncryptedFile_table = registry.table("EncryptedFile")
_MessageEntity_table = registry.table("MessageEntity")
_MessageMedia_table = registry.table("MessageMedia")
_MessageReplyHeader_table = registry.table("MessageReplyHeader")
_Peer_table = registry.table("Peer")
_ReplyMarkup_table = registry.table("ReplyMarkup")
_StarsSubscriptionPricing_table = registry.table("StarsSubscriptionPricing")


class Error(TLObject):
    """The ordinary form of Error.

    ``error#c4b9f9bb code:int text:string = Error``

    :param code: The code that was sent.
    :param text: The text.

    https://core.telegram.org/constructor/error
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4B9F9BB
    TL_NAME: ClassVar[str] = "error"
    TL_TYPE: ClassVar[str] = "Error"
    TL: ClassVar[str] = "error#c4b9f9bb code:int text:string = Error"

    code: int
    text: str

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC4B9F9BB, self.code)
        write_str(out, self.text)


TypeError: TypeAlias = Error
"""``Error``: https://core.telegram.org/type/Error"""


class EncryptedChatEmpty(TLObject):
    """The form 'empty' of EncryptedChat.

    ``encryptedChatEmpty#ab7ec0a0 id:int = EncryptedChat``

    :param id: The id.

    https://core.telegram.org/constructor/encryptedChatEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAB7EC0A0
    TL_NAME: ClassVar[str] = "encryptedChatEmpty"
    TL_TYPE: ClassVar[str] = "EncryptedChat"
    TL: ClassVar[str] = "encryptedChatEmpty#ab7ec0a0 id:int = EncryptedChat"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xAB7EC0A0, self.id)


class EncryptedChatWaiting(TLObject):
    """The form 'waiting' of EncryptedChat.

    ``encryptedChatWaiting#66b25953 id:int access_hash:long date:int admin_id:long participant_id:long = EncryptedChat``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param date: When it happened, in Unix seconds.
    :param admin_id: Id of the admin.
    :param participant_id: Id of the participant.

    https://core.telegram.org/constructor/encryptedChatWaiting
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x66B25953
    TL_NAME: ClassVar[str] = "encryptedChatWaiting"
    TL_TYPE: ClassVar[str] = "EncryptedChat"
    TL: ClassVar[str] = "encryptedChatWaiting#66b25953 id:int access_hash:long date:int admin_id:long participant_id:long = EncryptedChat"

    id: int
    access_hash: int
    date: int
    admin_id: int
    participant_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiqi2q(0x66B25953, self.id, self.access_hash, self.date, self.admin_id, self.participant_id)


class EncryptedChatRequested(TLObject):
    """The form 'requested' of EncryptedChat.

    ``encryptedChatRequested#48f1d94c flags:# folder_id:flags.0?int id:int access_hash:long date:int admin_id:long participant_id:long g_a:bytes = EncryptedChat``

    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param date: When it happened, in Unix seconds.
    :param admin_id: Id of the admin.
    :param participant_id: Id of the participant.
    :param g_a: The g a.

    https://core.telegram.org/constructor/encryptedChatRequested
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48F1D94C
    TL_NAME: ClassVar[str] = "encryptedChatRequested"
    TL_TYPE: ClassVar[str] = "EncryptedChat"
    TL: ClassVar[str] = "encryptedChatRequested#48f1d94c flags:# folder_id:flags.0?int id:int access_hash:long date:int admin_id:long participant_id:long g_a:bytes = EncryptedChat"

    id: int
    access_hash: int
    date: int
    admin_id: int
    participant_id: int
    g_a: bytes
    folder_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.folder_id is not None:
            flags |= 1
        out += pack_2I(0x48F1D94C, flags)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        out += pack_iqi2q(self.id, self.access_hash, self.date, self.admin_id, self.participant_id)
        write_bytes(out, self.g_a)


class EncryptedChat(TLObject):
    """The ordinary form of EncryptedChat.

    ``encryptedChat#61f0d4c7 id:int access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long = EncryptedChat``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param date: When it happened, in Unix seconds.
    :param admin_id: Id of the admin.
    :param participant_id: Id of the participant.
    :param g_a_or_b: The g a or b.
    :param key_fingerprint: The key fingerprint.

    https://core.telegram.org/constructor/encryptedChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x61F0D4C7
    TL_NAME: ClassVar[str] = "encryptedChat"
    TL_TYPE: ClassVar[str] = "EncryptedChat"
    TL: ClassVar[str] = "encryptedChat#61f0d4c7 id:int access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long = EncryptedChat"

    id: int
    access_hash: int
    date: int
    admin_id: int
    participant_id: int
    g_a_or_b: bytes
    key_fingerprint: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiqi2q(0x61F0D4C7, self.id, self.access_hash, self.date, self.admin_id, self.participant_id)
        write_bytes(out, self.g_a_or_b)
        out += pack_q(self.key_fingerprint)


class EncryptedChatDiscarded(TLObject):
    """The form 'discarded' of EncryptedChat.

    ``encryptedChatDiscarded#1e1c7c45 flags:# history_deleted:flags.0?true id:int = EncryptedChat``

    :param history_deleted: Whether this applies: history deleted.
    :param id: The id.

    https://core.telegram.org/constructor/encryptedChatDiscarded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E1C7C45
    TL_NAME: ClassVar[str] = "encryptedChatDiscarded"
    TL_TYPE: ClassVar[str] = "EncryptedChat"
    TL: ClassVar[str] = "encryptedChatDiscarded#1e1c7c45 flags:# history_deleted:flags.0?true id:int = EncryptedChat"

    id: int
    history_deleted: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.history_deleted:
            flags |= 1
        out += pack_2Ii(0x1E1C7C45, flags, self.id)


TypeEncryptedChat: TypeAlias = EncryptedChatEmpty | EncryptedChatWaiting | EncryptedChatRequested | EncryptedChat | EncryptedChatDiscarded
"""``EncryptedChat``: https://core.telegram.org/type/EncryptedChat"""


class EncryptedFileEmpty(TLObject):
    """The form 'empty' of EncryptedFile.

    ``encryptedFileEmpty#c21f497e = EncryptedFile``

    https://core.telegram.org/constructor/encryptedFileEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC21F497E
    TL_NAME: ClassVar[str] = "encryptedFileEmpty"
    TL_TYPE: ClassVar[str] = "EncryptedFile"
    TL: ClassVar[str] = "encryptedFileEmpty#c21f497e = EncryptedFile"

    def write_to(self, out: bytearray) -> None:
        out += b"\x7e\x49\x1f\xc2"


class EncryptedFile(TLObject):
    """The ordinary form of EncryptedFile.

    ``encryptedFile#a8008cd8 id:long access_hash:long size:long dc_id:int key_fingerprint:int = EncryptedFile``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param size: The size, in bytes.
    :param dc_id: The number of the data centre.
    :param key_fingerprint: The key fingerprint.

    https://core.telegram.org/constructor/encryptedFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8008CD8
    TL_NAME: ClassVar[str] = "encryptedFile"
    TL_TYPE: ClassVar[str] = "EncryptedFile"
    TL: ClassVar[str] = "encryptedFile#a8008cd8 id:long access_hash:long size:long dc_id:int key_fingerprint:int = EncryptedFile"

    id: int
    access_hash: int
    size: int
    dc_id: int
    key_fingerprint: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I3q2i(0xA8008CD8, self.id, self.access_hash, self.size, self.dc_id, self.key_fingerprint)


TypeEncryptedFile: TypeAlias = EncryptedFileEmpty | EncryptedFile
"""``EncryptedFile``: https://core.telegram.org/type/EncryptedFile"""


class EncryptedMessage(TLObject):
    """The ordinary form of EncryptedMessage.

    ``encryptedMessage#ed18c118 random_id:long chat_id:int date:int bytes:bytes file:EncryptedFile = EncryptedMessage``

    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param chat_id: Id of the basic group.
    :param date: When it happened, in Unix seconds.
    :param bytes: The raw data.
    :param file: The uploaded file.

    https://core.telegram.org/constructor/encryptedMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED18C118
    TL_NAME: ClassVar[str] = "encryptedMessage"
    TL_TYPE: ClassVar[str] = "EncryptedMessage"
    TL: ClassVar[str] = "encryptedMessage#ed18c118 random_id:long chat_id:int date:int bytes:bytes file:EncryptedFile = EncryptedMessage"

    random_id: int
    chat_id: int
    date: int
    bytes: builtins.bytes
    file: TypeEncryptedFile

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0xED18C118, self.random_id, self.chat_id, self.date)
        write_bytes(out, self.bytes)
        self.file.write_to(out)


class EncryptedMessageService(TLObject):
    """The form 'service' of EncryptedMessage.

    ``encryptedMessageService#23734b06 random_id:long chat_id:int date:int bytes:bytes = EncryptedMessage``

    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param chat_id: Id of the basic group.
    :param date: When it happened, in Unix seconds.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/encryptedMessageService
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x23734B06
    TL_NAME: ClassVar[str] = "encryptedMessageService"
    TL_TYPE: ClassVar[str] = "EncryptedMessage"
    TL: ClassVar[str] = "encryptedMessageService#23734b06 random_id:long chat_id:int date:int bytes:bytes = EncryptedMessage"

    random_id: int
    chat_id: int
    date: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0x23734B06, self.random_id, self.chat_id, self.date)
        write_bytes(out, self.bytes)


TypeEncryptedMessage: TypeAlias = EncryptedMessage | EncryptedMessageService
"""``EncryptedMessage``: https://core.telegram.org/type/EncryptedMessage"""


class ChatInviteExported(TLObject):
    """The form 'chat invite exported' of ExportedChatInvite.

    ``chatInviteExported#a22cbd96 flags:# revoked:flags.0?true permanent:flags.5?true request_needed:flags.6?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int requested:flags.7?int subscription_expired:flags.10?int title:flags.8?string subscription_pricing:flags.9?StarsSubscriptionPricing = ExportedChatInvite``

    :param revoked: Whether this applies: revoked.
    :param permanent: Whether this applies: permanent.
    :param request_needed: Whether this applies: request needed.
    :param link: The link.
    :param admin_id: Id of the admin.
    :param date: When it happened, in Unix seconds.
    :param start_date: The start date, in Unix seconds.
    :param expire_date: The expire date, in Unix seconds.
    :param usage_limit: The usage limit.
    :param usage: The usage.
    :param requested: The requested.
    :param subscription_expired: The subscription expired.
    :param title: The title.
    :param subscription_pricing: The subscription pricing.

    https://core.telegram.org/constructor/chatInviteExported
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA22CBD96
    TL_NAME: ClassVar[str] = "chatInviteExported"
    TL_TYPE: ClassVar[str] = "ExportedChatInvite"
    TL: ClassVar[str] = "chatInviteExported#a22cbd96 flags:# revoked:flags.0?true permanent:flags.5?true request_needed:flags.6?true link:string admin_id:long date:int start_date:flags.4?int expire_date:flags.1?int usage_limit:flags.2?int usage:flags.3?int requested:flags.7?int subscription_expired:flags.10?int title:flags.8?string subscription_pricing:flags.9?StarsSubscriptionPricing = ExportedChatInvite"

    link: str
    admin_id: int
    date: int
    revoked: bool = False
    permanent: bool = False
    request_needed: bool = False
    start_date: int | None = None
    expire_date: int | None = None
    usage_limit: int | None = None
    usage: int | None = None
    requested: int | None = None
    subscription_expired: int | None = None
    title: str | None = None
    subscription_pricing: _root.TypeStarsSubscriptionPricing | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.revoked:
            flags |= 1
        if self.permanent:
            flags |= 0x20
        if self.request_needed:
            flags |= 0x40
        if self.start_date is not None:
            flags |= 0x10
        if self.expire_date is not None:
            flags |= 2
        if self.usage_limit is not None:
            flags |= 4
        if self.usage is not None:
            flags |= 8
        if self.requested is not None:
            flags |= 0x80
        if self.subscription_expired is not None:
            flags |= 0x400
        if self.title is not None:
            flags |= 0x100
        if self.subscription_pricing is not None:
            flags |= 0x200
        out += pack_2I(0xA22CBD96, flags)
        write_str(out, self.link)
        out += pack_qi(self.admin_id, self.date)
        if self.start_date is not None:
            out += pack_i(self.start_date)
        if self.expire_date is not None:
            out += pack_i(self.expire_date)
        if self.usage_limit is not None:
            out += pack_i(self.usage_limit)
        if self.usage is not None:
            out += pack_i(self.usage)
        if self.requested is not None:
            out += pack_i(self.requested)
        if self.subscription_expired is not None:
            out += pack_i(self.subscription_expired)
        if self.title is not None:
            write_str(out, self.title)
        if self.subscription_pricing is not None:
            self.subscription_pricing.write_to(out)


class ChatInvitePublicJoinRequests(TLObject):
    """The form 'chat invite public join requests' of ExportedChatInvite.

    ``chatInvitePublicJoinRequests#ed107ab7 = ExportedChatInvite``

    https://core.telegram.org/constructor/chatInvitePublicJoinRequests
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED107AB7
    TL_NAME: ClassVar[str] = "chatInvitePublicJoinRequests"
    TL_TYPE: ClassVar[str] = "ExportedChatInvite"
    TL: ClassVar[str] = "chatInvitePublicJoinRequests#ed107ab7 = ExportedChatInvite"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\x7a\x10\xed"


TypeExportedChatInvite: TypeAlias = ChatInviteExported | ChatInvitePublicJoinRequests
"""``ExportedChatInvite``: https://core.telegram.org/type/ExportedChatInvite"""


class ExportedMessageLink(TLObject):
    """The ordinary form of ExportedMessageLink.

    ``exportedMessageLink#5dab1af4 link:string html:string = ExportedMessageLink``

    :param link: The link.
    :param html: The html.

    https://core.telegram.org/constructor/exportedMessageLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5DAB1AF4
    TL_NAME: ClassVar[str] = "exportedMessageLink"
    TL_TYPE: ClassVar[str] = "ExportedMessageLink"
    TL: ClassVar[str] = "exportedMessageLink#5dab1af4 link:string html:string = ExportedMessageLink"

    link: str
    html: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf4\x1a\xab\x5d"
        write_str(out, self.link)
        write_str(out, self.html)


TypeExportedMessageLink: TypeAlias = ExportedMessageLink
"""``ExportedMessageLink``: https://core.telegram.org/type/ExportedMessageLink"""


class EmailVerifyPurposeLoginSetup(TLObject):
    """The form 'login setup' of EmailVerifyPurpose.

    ``emailVerifyPurposeLoginSetup#4345be73 phone_number:string phone_code_hash:string = EmailVerifyPurpose``

    :param phone_number: The phone number, with country prefix.
    :param phone_code_hash: What auth.sendCode answered with; it names the code that was sent.

    https://core.telegram.org/constructor/emailVerifyPurposeLoginSetup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4345BE73
    TL_NAME: ClassVar[str] = "emailVerifyPurposeLoginSetup"
    TL_TYPE: ClassVar[str] = "EmailVerifyPurpose"
    TL: ClassVar[str] = "emailVerifyPurposeLoginSetup#4345be73 phone_number:string phone_code_hash:string = EmailVerifyPurpose"

    phone_number: str
    phone_code_hash: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x73\xbe\x45\x43"
        write_str(out, self.phone_number)
        write_str(out, self.phone_code_hash)


class EmailVerifyPurposeLoginChange(TLObject):
    """The form 'login change' of EmailVerifyPurpose.

    ``emailVerifyPurposeLoginChange#527d22eb = EmailVerifyPurpose``

    https://core.telegram.org/constructor/emailVerifyPurposeLoginChange
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x527D22EB
    TL_NAME: ClassVar[str] = "emailVerifyPurposeLoginChange"
    TL_TYPE: ClassVar[str] = "EmailVerifyPurpose"
    TL: ClassVar[str] = "emailVerifyPurposeLoginChange#527d22eb = EmailVerifyPurpose"

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\x22\x7d\x52"


class EmailVerifyPurposePassport(TLObject):
    """The form 'passport' of EmailVerifyPurpose.

    ``emailVerifyPurposePassport#bbf51685 = EmailVerifyPurpose``

    https://core.telegram.org/constructor/emailVerifyPurposePassport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBBF51685
    TL_NAME: ClassVar[str] = "emailVerifyPurposePassport"
    TL_TYPE: ClassVar[str] = "EmailVerifyPurpose"
    TL: ClassVar[str] = "emailVerifyPurposePassport#bbf51685 = EmailVerifyPurpose"

    def write_to(self, out: bytearray) -> None:
        out += b"\x85\x16\xf5\xbb"


TypeEmailVerifyPurpose: TypeAlias = EmailVerifyPurposeLoginSetup | EmailVerifyPurposeLoginChange | EmailVerifyPurposePassport
"""``EmailVerifyPurpose``: https://core.telegram.org/type/EmailVerifyPurpose"""


class EmailVerificationCode(TLObject):
    """The form 'code' of EmailVerification.

    ``emailVerificationCode#922e55a9 code:string = EmailVerification``

    :param code: The code that was sent.

    https://core.telegram.org/constructor/emailVerificationCode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x922E55A9
    TL_NAME: ClassVar[str] = "emailVerificationCode"
    TL_TYPE: ClassVar[str] = "EmailVerification"
    TL: ClassVar[str] = "emailVerificationCode#922e55a9 code:string = EmailVerification"
    _SECRET = frozenset({"code"})

    code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa9\x55\x2e\x92"
        write_str(out, self.code)


class EmailVerificationGoogle(TLObject):
    """The form 'google' of EmailVerification.

    ``emailVerificationGoogle#db909ec2 token:string = EmailVerification``

    :param token: The token.

    https://core.telegram.org/constructor/emailVerificationGoogle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB909EC2
    TL_NAME: ClassVar[str] = "emailVerificationGoogle"
    TL_TYPE: ClassVar[str] = "EmailVerification"
    TL: ClassVar[str] = "emailVerificationGoogle#db909ec2 token:string = EmailVerification"
    _SECRET = frozenset({"token"})

    token: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xc2\x9e\x90\xdb"
        write_str(out, self.token)


class EmailVerificationApple(TLObject):
    """The form 'apple' of EmailVerification.

    ``emailVerificationApple#96d074fd token:string = EmailVerification``

    :param token: The token.

    https://core.telegram.org/constructor/emailVerificationApple
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x96D074FD
    TL_NAME: ClassVar[str] = "emailVerificationApple"
    TL_TYPE: ClassVar[str] = "EmailVerification"
    TL: ClassVar[str] = "emailVerificationApple#96d074fd token:string = EmailVerification"
    _SECRET = frozenset({"token"})

    token: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xfd\x74\xd0\x96"
        write_str(out, self.token)


TypeEmailVerification: TypeAlias = EmailVerificationCode | EmailVerificationGoogle | EmailVerificationApple
"""``EmailVerification``: https://core.telegram.org/type/EmailVerification"""


class ExportedContactToken(TLObject):
    """The ordinary form of ExportedContactToken.

    ``exportedContactToken#41bf109b url:string expires:int = ExportedContactToken``

    :param url: The address.
    :param expires: When it ends, in Unix seconds.

    https://core.telegram.org/constructor/exportedContactToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x41BF109B
    TL_NAME: ClassVar[str] = "exportedContactToken"
    TL_TYPE: ClassVar[str] = "ExportedContactToken"
    TL: ClassVar[str] = "exportedContactToken#41bf109b url:string expires:int = ExportedContactToken"

    url: str
    expires: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x9b\x10\xbf\x41"
        write_str(out, self.url)
        out += pack_i(self.expires)


TypeExportedContactToken: TypeAlias = ExportedContactToken
"""``ExportedContactToken``: https://core.telegram.org/type/ExportedContactToken"""


class ExportedChatlistInvite(TLObject):
    """The ordinary form of ExportedChatlistInvite.

    ``exportedChatlistInvite#0c5181ac flags:# title:string url:string peers:Vector<Peer> = ExportedChatlistInvite``

    :param title: The title.
    :param url: The address.
    :param peers: The chats, users and channels it concerns.

    https://core.telegram.org/constructor/exportedChatlistInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0C5181AC
    TL_NAME: ClassVar[str] = "exportedChatlistInvite"
    TL_TYPE: ClassVar[str] = "ExportedChatlistInvite"
    TL: ClassVar[str] = "exportedChatlistInvite#0c5181ac flags:# title:string url:string peers:Vector<Peer> = ExportedChatlistInvite"

    title: str
    url: str
    peers: list[_root.TypePeer]

    def write_to(self, out: bytearray) -> None:
        flags = 0
        out += pack_2I(0x0C5181AC, flags)
        write_str(out, self.title)
        write_str(out, self.url)
        write_objects(out, self.peers)


TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
"""``ExportedChatlistInvite``: https://core.telegram.org/type/ExportedChatlistInvite"""


class ExportedStoryLink(TLObject):
    """The ordinary form of ExportedStoryLink.

    ``exportedStoryLink#3fc9053b link:string = ExportedStoryLink``

    :param link: The link.

    https://core.telegram.org/constructor/exportedStoryLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3FC9053B
    TL_NAME: ClassVar[str] = "exportedStoryLink"
    TL_TYPE: ClassVar[str] = "ExportedStoryLink"
    TL: ClassVar[str] = "exportedStoryLink#3fc9053b link:string = ExportedStoryLink"

    link: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x3b\x05\xc9\x3f"
        write_str(out, self.link)


TypeExportedStoryLink: TypeAlias = ExportedStoryLink
"""``ExportedStoryLink``: https://core.telegram.org/type/ExportedStoryLink"""


class EphemeralMessage(TLObject):
    """The ordinary form of EphemeralMessage.

    ``ephemeralMessage#d9c6dc1a flags:# out:flags.0?true id:int from_id:Peer peer_id:Peer receiver_id:long top_msg_id:flags.1?int date:int message:string entities:flags.2?Vector<MessageEntity> media:flags.3?MessageMedia reply_markup:flags.4?ReplyMarkup reply_to:flags.6?MessageReplyHeader = EphemeralMessage``

    :param out: It was sent by this account.
    :param id: The id.
    :param from_id: Who it is from.
    :param peer_id: The chat, user or channel it belongs to.
    :param receiver_id: Id of the receiver.
    :param top_msg_id: Id of the message that the thread or topic begins with.
    :param date: When it happened, in Unix seconds.
    :param message: The text of the message.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param media: The attached media.
    :param reply_markup: The buttons under the message or instead of the keyboard.
    :param reply_to: What it answers.

    https://core.telegram.org/constructor/ephemeralMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD9C6DC1A
    TL_NAME: ClassVar[str] = "ephemeralMessage"
    TL_TYPE: ClassVar[str] = "EphemeralMessage"
    TL: ClassVar[str] = "ephemeralMessage#d9c6dc1a flags:# out:flags.0?true id:int from_id:Peer peer_id:Peer receiver_id:long top_msg_id:flags.1?int date:int message:string entities:flags.2?Vector<MessageEntity> media:flags.3?MessageMedia reply_markup:flags.4?ReplyMarkup reply_to:flags.6?MessageReplyHeader = EphemeralMessage"

    id: int
    from_id: _root.TypePeer
    peer_id: _root.TypePeer
    receiver_id: int
    date: int
    message: str
    out: bool = False
    top_msg_id: int | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    media: _root.TypeMessageMedia | None = None
    reply_markup: _root.TypeReplyMarkup | None = None
    reply_to: _root.TypeMessageReplyHeader | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.out:
            flags |= 1
        if self.top_msg_id is not None:
            flags |= 2
        if self.entities is not None:
            flags |= 4
        if self.media is not None:
            flags |= 8
        if self.reply_markup is not None:
            flags |= 0x10
        if self.reply_to is not None:
            flags |= 0x40
        out += pack_2Ii(0xD9C6DC1A, flags, self.id)
        self.from_id.write_to(out)
        self.peer_id.write_to(out)
        out += pack_q(self.receiver_id)
        if self.top_msg_id is not None:
            out += pack_i(self.top_msg_id)
        out += pack_i(self.date)
        write_str(out, self.message)
        if self.entities is not None:
            write_objects(out, self.entities)
        if self.media is not None:
            self.media.write_to(out)
        if self.reply_markup is not None:
            self.reply_markup.write_to(out)
        if self.reply_to is not None:
            self.reply_to.write_to(out)


TypeEphemeralMessage: TypeAlias = EphemeralMessage
"""``EphemeralMessage``: https://core.telegram.org/type/EphemeralMessage"""


def _read_Error(data: bytes, pos: int, depth: int, new: Any = Error) -> tuple[Error, int]:
    code = unpack_i(data, pos)[0]
    text, pos = read_str(data, pos + 4)
    return new(code, text), pos


def _read_EncryptedChatEmpty(data: bytes, pos: int, depth: int, new: Any = EncryptedChatEmpty) -> tuple[EncryptedChatEmpty, int]:
    id = unpack_i(data, pos)[0]
    return new(id), pos + 4


def _read_EncryptedChatWaiting(data: bytes, pos: int, depth: int, new: Any = EncryptedChatWaiting) -> tuple[EncryptedChatWaiting, int]:
    id, access_hash, date, admin_id, participant_id = unpack_iqi2q(data, pos)
    return new(id, access_hash, date, admin_id, participant_id), pos + 32


def _read_EncryptedChatRequested(data: bytes, pos: int, depth: int, new: Any = EncryptedChatRequested) -> tuple[EncryptedChatRequested, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        folder_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        folder_id = None
    id, access_hash, date, admin_id, participant_id = unpack_iqi2q(data, pos)
    g_a, pos = read_bytes(data, pos + 32)
    return new(id, access_hash, date, admin_id, participant_id, g_a, folder_id), pos


def _read_EncryptedChat(data: bytes, pos: int, depth: int, new: Any = EncryptedChat) -> tuple[EncryptedChat, int]:
    id, access_hash, date, admin_id, participant_id = unpack_iqi2q(data, pos)
    g_a_or_b, pos = read_bytes(data, pos + 32)
    key_fingerprint = unpack_q(data, pos)[0]
    return new(id, access_hash, date, admin_id, participant_id, g_a_or_b, key_fingerprint), pos + 8


def _read_EncryptedChatDiscarded(data: bytes, pos: int, depth: int, new: Any = EncryptedChatDiscarded) -> tuple[EncryptedChatDiscarded, int]:
    flags, id = unpack_Ii(data, pos)
    return new(id, flags & 1 != 0), pos + 8


def _read_EncryptedFileEmpty(data: bytes, pos: int, depth: int, new: Any = EncryptedFileEmpty) -> tuple[EncryptedFileEmpty, int]:
    return new(), pos


def _read_EncryptedFile(data: bytes, pos: int, depth: int, new: Any = EncryptedFile) -> tuple[EncryptedFile, int]:
    id, access_hash, size, dc_id, key_fingerprint = unpack_3q2i(data, pos)
    return new(id, access_hash, size, dc_id, key_fingerprint), pos + 32


def _read_EncryptedMessage(data: bytes, pos: int, depth: int, new: Any = EncryptedMessage) -> tuple[EncryptedMessage, int]:
    random_id, chat_id, date = unpack_q2i(data, pos)
    bytes, pos = read_bytes(data, pos + 16)
    cid = unpack_I(data, pos)[0]
    file, pos = _EncryptedFile_table[cid](data, pos + 4, depth + 1)
    return new(random_id, chat_id, date, bytes, file), pos


def _read_EncryptedMessageService(data: bytes, pos: int, depth: int, new: Any = EncryptedMessageService) -> tuple[EncryptedMessageService, int]:
    random_id, chat_id, date = unpack_q2i(data, pos)
    bytes, pos = read_bytes(data, pos + 16)
    return new(random_id, chat_id, date, bytes), pos


def _read_ChatInviteExported(data: bytes, pos: int, depth: int, new: Any = ChatInviteExported) -> tuple[ChatInviteExported, int]:
    flags = unpack_I(data, pos)[0]
    link, pos = read_str(data, pos + 4)
    admin_id, date = unpack_qi(data, pos)
    pos += 12
    if flags & 0x1e:
        if flags & 0x10:
            start_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            start_date = None
        if flags & 2:
            expire_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            expire_date = None
        if flags & 4:
            usage_limit = unpack_i(data, pos)[0]
            pos += 4
        else:
            usage_limit = None
        if flags & 8:
            usage = unpack_i(data, pos)[0]
            pos += 4
        else:
            usage = None
    else:
        start_date = expire_date = usage_limit = usage = None
    if flags & 0x780:
        if flags & 0x80:
            requested = unpack_i(data, pos)[0]
            pos += 4
        else:
            requested = None
        if flags & 0x400:
            subscription_expired = unpack_i(data, pos)[0]
            pos += 4
        else:
            subscription_expired = None
        if flags & 0x100:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 0x200:
            subscription_pricing, pos = _StarsSubscriptionPricing_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            subscription_pricing = None
    else:
        requested = subscription_expired = title = subscription_pricing = None
    return new(link, admin_id, date, flags & 1 != 0, flags & 0x20 != 0, flags & 0x40 != 0, start_date, expire_date, usage_limit, usage, requested, subscription_expired, title, subscription_pricing), pos


def _read_ChatInvitePublicJoinRequests(data: bytes, pos: int, depth: int, new: Any = ChatInvitePublicJoinRequests) -> tuple[ChatInvitePublicJoinRequests, int]:
    return new(), pos


def _read_ExportedMessageLink(data: bytes, pos: int, depth: int, new: Any = ExportedMessageLink) -> tuple[ExportedMessageLink, int]:
    link, pos = read_str(data, pos)
    html, pos = read_str(data, pos)
    return new(link, html), pos


def _read_EmailVerifyPurposeLoginSetup(data: bytes, pos: int, depth: int, new: Any = EmailVerifyPurposeLoginSetup) -> tuple[EmailVerifyPurposeLoginSetup, int]:
    phone_number, pos = read_str(data, pos)
    phone_code_hash, pos = read_str(data, pos)
    return new(phone_number, phone_code_hash), pos


def _read_EmailVerifyPurposeLoginChange(data: bytes, pos: int, depth: int, new: Any = EmailVerifyPurposeLoginChange) -> tuple[EmailVerifyPurposeLoginChange, int]:
    return new(), pos


def _read_EmailVerifyPurposePassport(data: bytes, pos: int, depth: int, new: Any = EmailVerifyPurposePassport) -> tuple[EmailVerifyPurposePassport, int]:
    return new(), pos


def _read_EmailVerificationCode(data: bytes, pos: int, depth: int, new: Any = EmailVerificationCode) -> tuple[EmailVerificationCode, int]:
    code, pos = read_str(data, pos)
    return new(code), pos


def _read_EmailVerificationGoogle(data: bytes, pos: int, depth: int, new: Any = EmailVerificationGoogle) -> tuple[EmailVerificationGoogle, int]:
    token, pos = read_str(data, pos)
    return new(token), pos


def _read_EmailVerificationApple(data: bytes, pos: int, depth: int, new: Any = EmailVerificationApple) -> tuple[EmailVerificationApple, int]:
    token, pos = read_str(data, pos)
    return new(token), pos


def _read_ExportedContactToken(data: bytes, pos: int, depth: int, new: Any = ExportedContactToken) -> tuple[ExportedContactToken, int]:
    url, pos = read_str(data, pos)
    expires = unpack_i(data, pos)[0]
    return new(url, expires), pos + 4


def _read_ExportedChatlistInvite(data: bytes, pos: int, depth: int, new: Any = ExportedChatlistInvite) -> tuple[ExportedChatlistInvite, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    url, pos = read_str(data, pos)
    peers, pos = read_objects(_Peer_table, data, pos, depth)
    return new(title, url, peers), pos


def _read_ExportedStoryLink(data: bytes, pos: int, depth: int, new: Any = ExportedStoryLink) -> tuple[ExportedStoryLink, int]:
    link, pos = read_str(data, pos)
    return new(link), pos


def _read_EphemeralMessage(data: bytes, pos: int, depth: int, new: Any = EphemeralMessage) -> tuple[EphemeralMessage, int]:
    flags, id, cid = unpack_IiI(data, pos)
    from_id, pos = _Peer_table[cid](data, pos + 12, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    receiver_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 2:
        top_msg_id = unpack_i(data, pos)[0]
        pos += 4
    else:
        top_msg_id = None
    date = unpack_i(data, pos)[0]
    message, pos = read_str(data, pos + 4)
    if flags & 0x5c:
        if flags & 4:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
        if flags & 8:
            media, pos = _MessageMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 0x10:
            reply_markup, pos = _ReplyMarkup_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_markup = None
        if flags & 0x40:
            reply_to, pos = _MessageReplyHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reply_to = None
    else:
        entities = media = reply_markup = reply_to = None
    return new(id, from_id, peer_id, receiver_id, date, message, flags & 1 != 0, top_msg_id, entities, media, reply_markup, reply_to), pos


registry.add("Error", {
    0xC4B9F9BB: _read_Error,
})
registry.add("EncryptedChat", {
    0xAB7EC0A0: _read_EncryptedChatEmpty,
    0x66B25953: _read_EncryptedChatWaiting,
    0x48F1D94C: _read_EncryptedChatRequested,
    0x61F0D4C7: _read_EncryptedChat,
    0x1E1C7C45: _read_EncryptedChatDiscarded,
})
registry.add("EncryptedFile", {
    0xC21F497E: _read_EncryptedFileEmpty,
    0xA8008CD8: _read_EncryptedFile,
})
registry.add("EncryptedMessage", {
    0xED18C118: _read_EncryptedMessage,
    0x23734B06: _read_EncryptedMessageService,
})
registry.add("ExportedChatInvite", {
    0xA22CBD96: _read_ChatInviteExported,
    0xED107AB7: _read_ChatInvitePublicJoinRequests,
})
registry.add("ExportedMessageLink", {
    0x5DAB1AF4: _read_ExportedMessageLink,
})
registry.add("EmailVerifyPurpose", {
    0x4345BE73: _read_EmailVerifyPurposeLoginSetup,
    0x527D22EB: _read_EmailVerifyPurposeLoginChange,
    0xBBF51685: _read_EmailVerifyPurposePassport,
})
registry.add("EmailVerification", {
    0x922E55A9: _read_EmailVerificationCode,
    0xDB909EC2: _read_EmailVerificationGoogle,
    0x96D074FD: _read_EmailVerificationApple,
})
registry.add("ExportedContactToken", {
    0x41BF109B: _read_ExportedContactToken,
})
registry.add("ExportedChatlistInvite", {
    0x0C5181AC: _read_ExportedChatlistInvite,
})
registry.add("ExportedStoryLink", {
    0x3FC9053B: _read_ExportedStoryLink,
})
registry.add("EphemeralMessage", {
    0xD9C6DC1A: _read_EphemeralMessage,
})
