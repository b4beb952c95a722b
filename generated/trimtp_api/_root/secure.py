# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    MAX_DEPTH,
    TLObject,
    check_depth,
    packer,
    read_bytes,
    read_objects,
    read_str,
    unpacker,
    vector_reader,
    vector_writer,
    write_bytes,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack

unpack_2I: Unpack = unpacker("2I")
unpack_3q2i: Unpack = unpacker("3q2i")
unpack_I: Unpack = unpacker("I")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_I3q2i: Pack = packer("I3q2i")
pack_q: Pack = packer("q")
_SecureData_table = registry.table("SecureData")
_SecureFile_table = registry.table("SecureFile")
_SecurePasswordKdfAlgo_table = registry.table("SecurePasswordKdfAlgo")
_SecurePlainData_table = registry.table("SecurePlainData")
_SecureRequiredType_table = registry.table("SecureRequiredType")
_SecureValueType_table = registry.table("SecureValueType")
_write_Vector_bytes = vector_writer(write_bytes)
_read_Vector_bytes = vector_reader(read_bytes)


class SecureFileEmpty(TLObject):
    """The form 'empty' of SecureFile.

    ``secureFileEmpty#64199744 = SecureFile``

    https://core.telegram.org/constructor/secureFileEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x64199744
    TL_NAME: ClassVar[str] = "secureFileEmpty"
    TL_TYPE: ClassVar[str] = "SecureFile"
    TL: ClassVar[str] = "secureFileEmpty#64199744 = SecureFile"

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\x97\x19\x64"


class SecureFile(TLObject):
    """The ordinary form of SecureFile.

    ``secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int file_hash:bytes secret:bytes = SecureFile``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param size: The size, in bytes.
    :param dc_id: The number of the data centre.
    :param date: When it happened, in Unix seconds.
    :param file_hash: The checksum of the file.
    :param secret: The secret.

    https://core.telegram.org/constructor/secureFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D09C27E
    TL_NAME: ClassVar[str] = "secureFile"
    TL_TYPE: ClassVar[str] = "SecureFile"
    TL: ClassVar[str] = "secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int file_hash:bytes secret:bytes = SecureFile"
    _SECRET = frozenset({"secret"})

    id: int
    access_hash: int
    size: int
    dc_id: int
    date: int
    file_hash: bytes
    secret: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_I3q2i(0x7D09C27E, self.id, self.access_hash, self.size, self.dc_id, self.date)
        write_bytes(out, self.file_hash)
        write_bytes(out, self.secret)


TypeSecureFile: TypeAlias = SecureFileEmpty | SecureFile
"""``SecureFile``: https://core.telegram.org/type/SecureFile"""


class SecureData(TLObject):
    """The ordinary form of SecureData.

    ``secureData#8aeabec3 data:bytes data_hash:bytes secret:bytes = SecureData``

    :param data: The raw data.
    :param data_hash: The data hash.
    :param secret: The secret.

    https://core.telegram.org/constructor/secureData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8AEABEC3
    TL_NAME: ClassVar[str] = "secureData"
    TL_TYPE: ClassVar[str] = "SecureData"
    TL: ClassVar[str] = "secureData#8aeabec3 data:bytes data_hash:bytes secret:bytes = SecureData"
    _SECRET = frozenset({"secret"})

    data: bytes
    data_hash: bytes
    secret: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xc3\xbe\xea\x8a"
        write_bytes(out, self.data)
        write_bytes(out, self.data_hash)
        write_bytes(out, self.secret)


TypeSecureData: TypeAlias = SecureData
"""``SecureData``: https://core.telegram.org/type/SecureData"""


class SecurePlainPhone(TLObject):
    """The form 'secure plain phone' of SecurePlainData.

    ``securePlainPhone#7d6099dd phone:string = SecurePlainData``

    :param phone: The phone number, with country prefix and without plus.

    https://core.telegram.org/constructor/securePlainPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D6099DD
    TL_NAME: ClassVar[str] = "securePlainPhone"
    TL_TYPE: ClassVar[str] = "SecurePlainData"
    TL: ClassVar[str] = "securePlainPhone#7d6099dd phone:string = SecurePlainData"

    phone: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xdd\x99\x60\x7d"
        write_str(out, self.phone)


class SecurePlainEmail(TLObject):
    """The form 'secure plain email' of SecurePlainData.

    ``securePlainEmail#21ec5a5f email:string = SecurePlainData``

    :param email: The email.

    https://core.telegram.org/constructor/securePlainEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x21EC5A5F
    TL_NAME: ClassVar[str] = "securePlainEmail"
    TL_TYPE: ClassVar[str] = "SecurePlainData"
    TL: ClassVar[str] = "securePlainEmail#21ec5a5f email:string = SecurePlainData"

    email: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x5f\x5a\xec\x21"
        write_str(out, self.email)


TypeSecurePlainData: TypeAlias = SecurePlainPhone | SecurePlainEmail
"""``SecurePlainData``: https://core.telegram.org/type/SecurePlainData"""


class SecureValueTypePersonalDetails(TLObject):
    """The form 'personal details' of SecureValueType.

    ``secureValueTypePersonalDetails#9d2a81e3 = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypePersonalDetails
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9D2A81E3
    TL_NAME: ClassVar[str] = "secureValueTypePersonalDetails"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypePersonalDetails#9d2a81e3 = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe3\x81\x2a\x9d"


class SecureValueTypePassport(TLObject):
    """The form 'passport' of SecureValueType.

    ``secureValueTypePassport#3dac6a00 = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypePassport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3DAC6A00
    TL_NAME: ClassVar[str] = "secureValueTypePassport"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypePassport#3dac6a00 = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x00\x6a\xac\x3d"


class SecureValueTypeDriverLicense(TLObject):
    """The form 'driver license' of SecureValueType.

    ``secureValueTypeDriverLicense#06e425c4 = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeDriverLicense
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x06E425C4
    TL_NAME: ClassVar[str] = "secureValueTypeDriverLicense"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeDriverLicense#06e425c4 = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\x25\xe4\x06"


class SecureValueTypeIdentityCard(TLObject):
    """The form 'identity card' of SecureValueType.

    ``secureValueTypeIdentityCard#a0d0744b = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeIdentityCard
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA0D0744B
    TL_NAME: ClassVar[str] = "secureValueTypeIdentityCard"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeIdentityCard#a0d0744b = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4b\x74\xd0\xa0"


class SecureValueTypeInternalPassport(TLObject):
    """The form 'internal passport' of SecureValueType.

    ``secureValueTypeInternalPassport#99a48f23 = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeInternalPassport
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x99A48F23
    TL_NAME: ClassVar[str] = "secureValueTypeInternalPassport"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeInternalPassport#99a48f23 = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x23\x8f\xa4\x99"


class SecureValueTypeAddress(TLObject):
    """The form 'address' of SecureValueType.

    ``secureValueTypeAddress#cbe31e26 = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeAddress
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCBE31E26
    TL_NAME: ClassVar[str] = "secureValueTypeAddress"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeAddress#cbe31e26 = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x26\x1e\xe3\xcb"


class SecureValueTypeUtilityBill(TLObject):
    """The form 'utility bill' of SecureValueType.

    ``secureValueTypeUtilityBill#fc36954e = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeUtilityBill
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFC36954E
    TL_NAME: ClassVar[str] = "secureValueTypeUtilityBill"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeUtilityBill#fc36954e = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4e\x95\x36\xfc"


class SecureValueTypeBankStatement(TLObject):
    """The form 'bank statement' of SecureValueType.

    ``secureValueTypeBankStatement#89137c0d = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeBankStatement
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x89137C0D
    TL_NAME: ClassVar[str] = "secureValueTypeBankStatement"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeBankStatement#89137c0d = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0d\x7c\x13\x89"


class SecureValueTypeRentalAgreement(TLObject):
    """The form 'rental agreement' of SecureValueType.

    ``secureValueTypeRentalAgreement#8b883488 = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeRentalAgreement
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8B883488
    TL_NAME: ClassVar[str] = "secureValueTypeRentalAgreement"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeRentalAgreement#8b883488 = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\x34\x88\x8b"


class SecureValueTypePassportRegistration(TLObject):
    """The form 'passport registration' of SecureValueType.

    ``secureValueTypePassportRegistration#99e3806a = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypePassportRegistration
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x99E3806A
    TL_NAME: ClassVar[str] = "secureValueTypePassportRegistration"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypePassportRegistration#99e3806a = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6a\x80\xe3\x99"


class SecureValueTypeTemporaryRegistration(TLObject):
    """The form 'temporary registration' of SecureValueType.

    ``secureValueTypeTemporaryRegistration#ea02ec33 = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeTemporaryRegistration
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA02EC33
    TL_NAME: ClassVar[str] = "secureValueTypeTemporaryRegistration"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeTemporaryRegistration#ea02ec33 = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x33\xec\x02\xea"


class SecureValueTypePhone(TLObject):
    """The form 'phone' of SecureValueType.

    ``secureValueTypePhone#b320aadb = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypePhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB320AADB
    TL_NAME: ClassVar[str] = "secureValueTypePhone"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypePhone#b320aadb = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\xaa\x20\xb3"


class SecureValueTypeEmail(TLObject):
    """The form 'email' of SecureValueType.

    ``secureValueTypeEmail#8e3ca7ee = SecureValueType``

    https://core.telegram.org/constructor/secureValueTypeEmail
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8E3CA7EE
    TL_NAME: ClassVar[str] = "secureValueTypeEmail"
    TL_TYPE: ClassVar[str] = "SecureValueType"
    TL: ClassVar[str] = "secureValueTypeEmail#8e3ca7ee = SecureValueType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\xa7\x3c\x8e"


TypeSecureValueType: TypeAlias = SecureValueTypePersonalDetails | SecureValueTypePassport | SecureValueTypeDriverLicense | SecureValueTypeIdentityCard | SecureValueTypeInternalPassport | SecureValueTypeAddress | SecureValueTypeUtilityBill | SecureValueTypeBankStatement | SecureValueTypeRentalAgreement | SecureValueTypePassportRegistration | SecureValueTypeTemporaryRegistration | SecureValueTypePhone | SecureValueTypeEmail
"""``SecureValueType``: https://core.telegram.org/type/SecureValueType"""


class SecureValue(TLObject):
    """The ordinary form of SecureValue.

    ``secureValue#187fa0ca flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?SecureFile reverse_side:flags.2?SecureFile selfie:flags.3?SecureFile translation:flags.6?Vector<SecureFile> files:flags.4?Vector<SecureFile> plain_data:flags.5?SecurePlainData hash:bytes = SecureValue``

    :param type: Which kind it is.
    :param data: The raw data.
    :param front_side: The front side.
    :param reverse_side: The reverse side.
    :param selfie: The selfie.
    :param translation: The translation.
    :param files: The files.
    :param plain_data: The plain data.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/secureValue
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x187FA0CA
    TL_NAME: ClassVar[str] = "secureValue"
    TL_TYPE: ClassVar[str] = "SecureValue"
    TL: ClassVar[str] = "secureValue#187fa0ca flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?SecureFile reverse_side:flags.2?SecureFile selfie:flags.3?SecureFile translation:flags.6?Vector<SecureFile> files:flags.4?Vector<SecureFile> plain_data:flags.5?SecurePlainData hash:bytes = SecureValue"

    type: TypeSecureValueType
    hash: bytes
    data: TypeSecureData | None = None
    front_side: TypeSecureFile | None = None
    reverse_side: TypeSecureFile | None = None
    selfie: TypeSecureFile | None = None
    translation: list[TypeSecureFile] | None = None
    files: list[TypeSecureFile] | None = None
    plain_data: TypeSecurePlainData | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.data is not None:
            flags |= 1
        if self.front_side is not None:
            flags |= 2
        if self.reverse_side is not None:
            flags |= 4
        if self.selfie is not None:
            flags |= 8
        if self.translation is not None:
            flags |= 0x40
        if self.files is not None:
            flags |= 0x10
        if self.plain_data is not None:
            flags |= 0x20
        out += pack_2I(0x187FA0CA, flags)
        self.type.write_to(out)
        if self.data is not None:
            self.data.write_to(out)
        if self.front_side is not None:
            self.front_side.write_to(out)
        if self.reverse_side is not None:
            self.reverse_side.write_to(out)
        if self.selfie is not None:
            self.selfie.write_to(out)
        if self.translation is not None:
            write_objects(out, self.translation)
        if self.files is not None:
            write_objects(out, self.files)
        if self.plain_data is not None:
            self.plain_data.write_to(out)
        write_bytes(out, self.hash)


TypeSecureValue: TypeAlias = SecureValue
"""``SecureValue``: https://core.telegram.org/type/SecureValue"""


class SecureValueHash(TLObject):
    """The ordinary form of SecureValueHash.

    ``secureValueHash#ed1ecdb0 type:SecureValueType hash:bytes = SecureValueHash``

    :param type: Which kind it is.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/secureValueHash
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED1ECDB0
    TL_NAME: ClassVar[str] = "secureValueHash"
    TL_TYPE: ClassVar[str] = "SecureValueHash"
    TL: ClassVar[str] = "secureValueHash#ed1ecdb0 type:SecureValueType hash:bytes = SecureValueHash"

    type: TypeSecureValueType
    hash: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\xcd\x1e\xed"
        self.type.write_to(out)
        write_bytes(out, self.hash)


TypeSecureValueHash: TypeAlias = SecureValueHash
"""``SecureValueHash``: https://core.telegram.org/type/SecureValueHash"""


class SecureValueErrorData(TLObject):
    """The form 'data' of SecureValueError.

    ``secureValueErrorData#e8a40bd9 type:SecureValueType data_hash:bytes field:string text:string = SecureValueError``

    :param type: Which kind it is.
    :param data_hash: The data hash.
    :param field: The field.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE8A40BD9
    TL_NAME: ClassVar[str] = "secureValueErrorData"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorData#e8a40bd9 type:SecureValueType data_hash:bytes field:string text:string = SecureValueError"

    type: TypeSecureValueType
    data_hash: bytes
    field: str
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\x0b\xa4\xe8"
        self.type.write_to(out)
        write_bytes(out, self.data_hash)
        write_str(out, self.field)
        write_str(out, self.text)


class SecureValueErrorFrontSide(TLObject):
    """The form 'front side' of SecureValueError.

    ``secureValueErrorFrontSide#00be3dfa type:SecureValueType file_hash:bytes text:string = SecureValueError``

    :param type: Which kind it is.
    :param file_hash: The checksum of the file.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorFrontSide
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x00BE3DFA
    TL_NAME: ClassVar[str] = "secureValueErrorFrontSide"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorFrontSide#00be3dfa type:SecureValueType file_hash:bytes text:string = SecureValueError"

    type: TypeSecureValueType
    file_hash: bytes
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xfa\x3d\xbe\x00"
        self.type.write_to(out)
        write_bytes(out, self.file_hash)
        write_str(out, self.text)


class SecureValueErrorReverseSide(TLObject):
    """The form 'reverse side' of SecureValueError.

    ``secureValueErrorReverseSide#868a2aa5 type:SecureValueType file_hash:bytes text:string = SecureValueError``

    :param type: Which kind it is.
    :param file_hash: The checksum of the file.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorReverseSide
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x868A2AA5
    TL_NAME: ClassVar[str] = "secureValueErrorReverseSide"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorReverseSide#868a2aa5 type:SecureValueType file_hash:bytes text:string = SecureValueError"

    type: TypeSecureValueType
    file_hash: bytes
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xa5\x2a\x8a\x86"
        self.type.write_to(out)
        write_bytes(out, self.file_hash)
        write_str(out, self.text)


class SecureValueErrorSelfie(TLObject):
    """The form 'selfie' of SecureValueError.

    ``secureValueErrorSelfie#e537ced6 type:SecureValueType file_hash:bytes text:string = SecureValueError``

    :param type: Which kind it is.
    :param file_hash: The checksum of the file.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorSelfie
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE537CED6
    TL_NAME: ClassVar[str] = "secureValueErrorSelfie"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorSelfie#e537ced6 type:SecureValueType file_hash:bytes text:string = SecureValueError"

    type: TypeSecureValueType
    file_hash: bytes
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd6\xce\x37\xe5"
        self.type.write_to(out)
        write_bytes(out, self.file_hash)
        write_str(out, self.text)


class SecureValueErrorFile(TLObject):
    """The form 'file' of SecureValueError.

    ``secureValueErrorFile#7a700873 type:SecureValueType file_hash:bytes text:string = SecureValueError``

    :param type: Which kind it is.
    :param file_hash: The checksum of the file.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A700873
    TL_NAME: ClassVar[str] = "secureValueErrorFile"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorFile#7a700873 type:SecureValueType file_hash:bytes text:string = SecureValueError"

    type: TypeSecureValueType
    file_hash: bytes
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x73\x08\x70\x7a"
        self.type.write_to(out)
        write_bytes(out, self.file_hash)
        write_str(out, self.text)


class SecureValueErrorFiles(TLObject):
    """The form 'files' of SecureValueError.

    ``secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError``

    :param type: Which kind it is.
    :param file_hash: The checksum of the file.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorFiles
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x666220E9
    TL_NAME: ClassVar[str] = "secureValueErrorFiles"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError"

    type: TypeSecureValueType
    file_hash: list[bytes]
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xe9\x20\x62\x66"
        self.type.write_to(out)
        _write_Vector_bytes(out, self.file_hash)
        write_str(out, self.text)


class SecureValueError(TLObject):
    """The ordinary form of SecureValueError.

    ``secureValueError#869d758f type:SecureValueType hash:bytes text:string = SecureValueError``

    :param type: Which kind it is.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueError
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x869D758F
    TL_NAME: ClassVar[str] = "secureValueError"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueError#869d758f type:SecureValueType hash:bytes text:string = SecureValueError"

    type: TypeSecureValueType
    hash: bytes
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x8f\x75\x9d\x86"
        self.type.write_to(out)
        write_bytes(out, self.hash)
        write_str(out, self.text)


class SecureValueErrorTranslationFile(TLObject):
    """The form 'translation file' of SecureValueError.

    ``secureValueErrorTranslationFile#a1144770 type:SecureValueType file_hash:bytes text:string = SecureValueError``

    :param type: Which kind it is.
    :param file_hash: The checksum of the file.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorTranslationFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA1144770
    TL_NAME: ClassVar[str] = "secureValueErrorTranslationFile"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorTranslationFile#a1144770 type:SecureValueType file_hash:bytes text:string = SecureValueError"

    type: TypeSecureValueType
    file_hash: bytes
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x70\x47\x14\xa1"
        self.type.write_to(out)
        write_bytes(out, self.file_hash)
        write_str(out, self.text)


class SecureValueErrorTranslationFiles(TLObject):
    """The form 'translation files' of SecureValueError.

    ``secureValueErrorTranslationFiles#34636dd8 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError``

    :param type: Which kind it is.
    :param file_hash: The checksum of the file.
    :param text: The text.

    https://core.telegram.org/constructor/secureValueErrorTranslationFiles
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x34636DD8
    TL_NAME: ClassVar[str] = "secureValueErrorTranslationFiles"
    TL_TYPE: ClassVar[str] = "SecureValueError"
    TL: ClassVar[str] = "secureValueErrorTranslationFiles#34636dd8 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError"

    type: TypeSecureValueType
    file_hash: list[bytes]
    text: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd8\x6d\x63\x34"
        self.type.write_to(out)
        _write_Vector_bytes(out, self.file_hash)
        write_str(out, self.text)


TypeSecureValueError: TypeAlias = SecureValueErrorData | SecureValueErrorFrontSide | SecureValueErrorReverseSide | SecureValueErrorSelfie | SecureValueErrorFile | SecureValueErrorFiles | SecureValueError | SecureValueErrorTranslationFile | SecureValueErrorTranslationFiles
"""``SecureValueError``: https://core.telegram.org/type/SecureValueError"""


class SecureCredentialsEncrypted(TLObject):
    """The ordinary form of SecureCredentialsEncrypted.

    ``secureCredentialsEncrypted#33f0ea47 data:bytes hash:bytes secret:bytes = SecureCredentialsEncrypted``

    :param data: The raw data.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param secret: The secret.

    https://core.telegram.org/constructor/secureCredentialsEncrypted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x33F0EA47
    TL_NAME: ClassVar[str] = "secureCredentialsEncrypted"
    TL_TYPE: ClassVar[str] = "SecureCredentialsEncrypted"
    TL: ClassVar[str] = "secureCredentialsEncrypted#33f0ea47 data:bytes hash:bytes secret:bytes = SecureCredentialsEncrypted"
    _SECRET = frozenset({"secret"})

    data: bytes
    hash: bytes
    secret: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x47\xea\xf0\x33"
        write_bytes(out, self.data)
        write_bytes(out, self.hash)
        write_bytes(out, self.secret)


TypeSecureCredentialsEncrypted: TypeAlias = SecureCredentialsEncrypted
"""``SecureCredentialsEncrypted``: https://core.telegram.org/type/SecureCredentialsEncrypted"""


class SecurePasswordKdfAlgoUnknown(TLObject):
    """The form 'unknown' of SecurePasswordKdfAlgo.

    ``securePasswordKdfAlgoUnknown#004a8537 = SecurePasswordKdfAlgo``

    https://core.telegram.org/constructor/securePasswordKdfAlgoUnknown
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x004A8537
    TL_NAME: ClassVar[str] = "securePasswordKdfAlgoUnknown"
    TL_TYPE: ClassVar[str] = "SecurePasswordKdfAlgo"
    TL: ClassVar[str] = "securePasswordKdfAlgoUnknown#004a8537 = SecurePasswordKdfAlgo"

    def write_to(self, out: bytearray) -> None:
        out += b"\x37\x85\x4a\x00"


class SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000(TLObject):
    """The form 'pbkdf 2 hmacsha 512 iter 100000' of SecurePasswordKdfAlgo.

    ``securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0 salt:bytes = SecurePasswordKdfAlgo``

    :param salt: The salt.

    https://core.telegram.org/constructor/securePasswordKdfAlgoPBKDF2HMACSHA512iter100000
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBBF2DDA0
    TL_NAME: ClassVar[str] = "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"
    TL_TYPE: ClassVar[str] = "SecurePasswordKdfAlgo"
    TL: ClassVar[str] = "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0 salt:bytes = SecurePasswordKdfAlgo"

    salt: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\xdd\xf2\xbb"
        write_bytes(out, self.salt)


class SecurePasswordKdfAlgoSHA512(TLObject):
    """The form 'sha 512' of SecurePasswordKdfAlgo.

    ``securePasswordKdfAlgoSHA512#86471d92 salt:bytes = SecurePasswordKdfAlgo``

    :param salt: The salt.

    https://core.telegram.org/constructor/securePasswordKdfAlgoSHA512
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x86471D92
    TL_NAME: ClassVar[str] = "securePasswordKdfAlgoSHA512"
    TL_TYPE: ClassVar[str] = "SecurePasswordKdfAlgo"
    TL: ClassVar[str] = "securePasswordKdfAlgoSHA512#86471d92 salt:bytes = SecurePasswordKdfAlgo"

    salt: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\x1d\x47\x86"
        write_bytes(out, self.salt)


TypeSecurePasswordKdfAlgo: TypeAlias = SecurePasswordKdfAlgoUnknown | SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 | SecurePasswordKdfAlgoSHA512
"""``SecurePasswordKdfAlgo``: https://core.telegram.org/type/SecurePasswordKdfAlgo"""


class SecureSecretSettings(TLObject):
    """The ordinary form of SecureSecretSettings.

    ``secureSecretSettings#1527bcac secure_algo:SecurePasswordKdfAlgo secure_secret:bytes secure_secret_id:long = SecureSecretSettings``

    :param secure_algo: The secure algo.
    :param secure_secret: The secure secret.
    :param secure_secret_id: Id of the secure secret.

    https://core.telegram.org/constructor/secureSecretSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1527BCAC
    TL_NAME: ClassVar[str] = "secureSecretSettings"
    TL_TYPE: ClassVar[str] = "SecureSecretSettings"
    TL: ClassVar[str] = "secureSecretSettings#1527bcac secure_algo:SecurePasswordKdfAlgo secure_secret:bytes secure_secret_id:long = SecureSecretSettings"
    _SECRET = frozenset({"secure_secret"})

    secure_algo: TypeSecurePasswordKdfAlgo
    secure_secret: bytes
    secure_secret_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xac\xbc\x27\x15"
        self.secure_algo.write_to(out)
        write_bytes(out, self.secure_secret)
        out += pack_q(self.secure_secret_id)


TypeSecureSecretSettings: TypeAlias = SecureSecretSettings
"""``SecureSecretSettings``: https://core.telegram.org/type/SecureSecretSettings"""


class SecureRequiredType(TLObject):
    """The ordinary form of SecureRequiredType.

    ``secureRequiredType#829d99da flags:# native_names:flags.0?true selfie_required:flags.1?true translation_required:flags.2?true type:SecureValueType = SecureRequiredType``

    :param native_names: Whether this applies: native names.
    :param selfie_required: Whether this applies: selfie required.
    :param translation_required: Whether this applies: translation required.
    :param type: Which kind it is.

    https://core.telegram.org/constructor/secureRequiredType
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x829D99DA
    TL_NAME: ClassVar[str] = "secureRequiredType"
    TL_TYPE: ClassVar[str] = "SecureRequiredType"
    TL: ClassVar[str] = "secureRequiredType#829d99da flags:# native_names:flags.0?true selfie_required:flags.1?true translation_required:flags.2?true type:SecureValueType = SecureRequiredType"

    type: TypeSecureValueType
    native_names: bool = False
    selfie_required: bool = False
    translation_required: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.native_names:
            flags |= 1
        if self.selfie_required:
            flags |= 2
        if self.translation_required:
            flags |= 4
        out += pack_2I(0x829D99DA, flags)
        self.type.write_to(out)


class SecureRequiredTypeOneOf(TLObject):
    """The form 'one of' of SecureRequiredType.

    ``secureRequiredTypeOneOf#027477b4 types:Vector<SecureRequiredType> = SecureRequiredType``

    :param types: The types.

    https://core.telegram.org/constructor/secureRequiredTypeOneOf
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x027477B4
    TL_NAME: ClassVar[str] = "secureRequiredTypeOneOf"
    TL_TYPE: ClassVar[str] = "SecureRequiredType"
    TL: ClassVar[str] = "secureRequiredTypeOneOf#027477b4 types:Vector<SecureRequiredType> = SecureRequiredType"

    types: list[TypeSecureRequiredType]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb4\x77\x74\x02"
        write_objects(out, self.types)


TypeSecureRequiredType: TypeAlias = SecureRequiredType | SecureRequiredTypeOneOf
"""``SecureRequiredType``: https://core.telegram.org/type/SecureRequiredType"""


def _read_SecureFileEmpty(data: bytes, pos: int, depth: int, new: Any = SecureFileEmpty) -> tuple[SecureFileEmpty, int]:
    return new(), pos


def _read_SecureFile(data: bytes, pos: int, depth: int, new: Any = SecureFile) -> tuple[SecureFile, int]:
    id, access_hash, size, dc_id, date = unpack_3q2i(data, pos)
    file_hash, pos = read_bytes(data, pos + 32)
    secret, pos = read_bytes(data, pos)
    return new(id, access_hash, size, dc_id, date, file_hash, secret), pos


def _read_SecureData(data: bytes, pos: int, depth: int, new: Any = SecureData) -> tuple[SecureData, int]:
    data_, pos = read_bytes(data, pos)
    data_hash, pos = read_bytes(data, pos)
    secret, pos = read_bytes(data, pos)
    return new(data_, data_hash, secret), pos


def _read_SecurePlainPhone(data: bytes, pos: int, depth: int, new: Any = SecurePlainPhone) -> tuple[SecurePlainPhone, int]:
    phone, pos = read_str(data, pos)
    return new(phone), pos


def _read_SecurePlainEmail(data: bytes, pos: int, depth: int, new: Any = SecurePlainEmail) -> tuple[SecurePlainEmail, int]:
    email, pos = read_str(data, pos)
    return new(email), pos


def _read_SecureValueTypePersonalDetails(data: bytes, pos: int, depth: int, new: Any = SecureValueTypePersonalDetails) -> tuple[SecureValueTypePersonalDetails, int]:
    return new(), pos


def _read_SecureValueTypePassport(data: bytes, pos: int, depth: int, new: Any = SecureValueTypePassport) -> tuple[SecureValueTypePassport, int]:
    return new(), pos


def _read_SecureValueTypeDriverLicense(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeDriverLicense) -> tuple[SecureValueTypeDriverLicense, int]:
    return new(), pos


def _read_SecureValueTypeIdentityCard(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeIdentityCard) -> tuple[SecureValueTypeIdentityCard, int]:
    return new(), pos


def _read_SecureValueTypeInternalPassport(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeInternalPassport) -> tuple[SecureValueTypeInternalPassport, int]:
    return new(), pos


def _read_SecureValueTypeAddress(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeAddress) -> tuple[SecureValueTypeAddress, int]:
    return new(), pos


def _read_SecureValueTypeUtilityBill(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeUtilityBill) -> tuple[SecureValueTypeUtilityBill, int]:
    return new(), pos


def _read_SecureValueTypeBankStatement(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeBankStatement) -> tuple[SecureValueTypeBankStatement, int]:
    return new(), pos


def _read_SecureValueTypeRentalAgreement(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeRentalAgreement) -> tuple[SecureValueTypeRentalAgreement, int]:
    return new(), pos


def _read_SecureValueTypePassportRegistration(data: bytes, pos: int, depth: int, new: Any = SecureValueTypePassportRegistration) -> tuple[SecureValueTypePassportRegistration, int]:
    return new(), pos


def _read_SecureValueTypeTemporaryRegistration(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeTemporaryRegistration) -> tuple[SecureValueTypeTemporaryRegistration, int]:
    return new(), pos


def _read_SecureValueTypePhone(data: bytes, pos: int, depth: int, new: Any = SecureValueTypePhone) -> tuple[SecureValueTypePhone, int]:
    return new(), pos


def _read_SecureValueTypeEmail(data: bytes, pos: int, depth: int, new: Any = SecureValueTypeEmail) -> tuple[SecureValueTypeEmail, int]:
    return new(), pos


def _read_SecureValue(data: bytes, pos: int, depth: int, new: Any = SecureValue) -> tuple[SecureValue, int]:
    flags, cid = unpack_2I(data, pos)
    type, pos = _SecureValueType_table[cid](data, pos + 8, depth + 1)
    if flags & 0xf:
        if flags & 1:
            data_, pos = _SecureData_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            data_ = None
        if flags & 2:
            front_side, pos = _SecureFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            front_side = None
        if flags & 4:
            reverse_side, pos = _SecureFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reverse_side = None
        if flags & 8:
            selfie, pos = _SecureFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            selfie = None
    else:
        data_ = front_side = reverse_side = selfie = None
    if flags & 0x70:
        if flags & 0x40:
            translation, pos = read_objects(_SecureFile_table, data, pos, depth)
        else:
            translation = None
        if flags & 0x10:
            files, pos = read_objects(_SecureFile_table, data, pos, depth)
        else:
            files = None
        if flags & 0x20:
            plain_data, pos = _SecurePlainData_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            plain_data = None
    else:
        translation = files = plain_data = None
    hash, pos = read_bytes(data, pos)
    return new(type, hash, data_, front_side, reverse_side, selfie, translation, files, plain_data), pos


def _read_SecureValueHash(data: bytes, pos: int, depth: int, new: Any = SecureValueHash) -> tuple[SecureValueHash, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    hash, pos = read_bytes(data, pos)
    return new(type, hash), pos


def _read_SecureValueErrorData(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorData) -> tuple[SecureValueErrorData, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    data_hash, pos = read_bytes(data, pos)
    field, pos = read_str(data, pos)
    text, pos = read_str(data, pos)
    return new(type, data_hash, field, text), pos


def _read_SecureValueErrorFrontSide(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorFrontSide) -> tuple[SecureValueErrorFrontSide, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    file_hash, pos = read_bytes(data, pos)
    text, pos = read_str(data, pos)
    return new(type, file_hash, text), pos


def _read_SecureValueErrorReverseSide(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorReverseSide) -> tuple[SecureValueErrorReverseSide, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    file_hash, pos = read_bytes(data, pos)
    text, pos = read_str(data, pos)
    return new(type, file_hash, text), pos


def _read_SecureValueErrorSelfie(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorSelfie) -> tuple[SecureValueErrorSelfie, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    file_hash, pos = read_bytes(data, pos)
    text, pos = read_str(data, pos)
    return new(type, file_hash, text), pos


def _read_SecureValueErrorFile(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorFile) -> tuple[SecureValueErrorFile, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    file_hash, pos = read_bytes(data, pos)
    text, pos = read_str(data, pos)
    return new(type, file_hash, text), pos


def _read_SecureValueErrorFiles(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorFiles) -> tuple[SecureValueErrorFiles, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    file_hash, pos = _read_Vector_bytes(data, pos, depth)
    text, pos = read_str(data, pos)
    return new(type, file_hash, text), pos


def _read_SecureValueError(data: bytes, pos: int, depth: int, new: Any = SecureValueError) -> tuple[SecureValueError, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    hash, pos = read_bytes(data, pos)
    text, pos = read_str(data, pos)
    return new(type, hash, text), pos


def _read_SecureValueErrorTranslationFile(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorTranslationFile) -> tuple[SecureValueErrorTranslationFile, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    file_hash, pos = read_bytes(data, pos)
    text, pos = read_str(data, pos)
    return new(type, file_hash, text), pos


def _read_SecureValueErrorTranslationFiles(data: bytes, pos: int, depth: int, new: Any = SecureValueErrorTranslationFiles) -> tuple[SecureValueErrorTranslationFiles, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _SecureValueType_table[cid](data, pos + 4, depth + 1)
    file_hash, pos = _read_Vector_bytes(data, pos, depth)
    text, pos = read_str(data, pos)
    return new(type, file_hash, text), pos


def _read_SecureCredentialsEncrypted(data: bytes, pos: int, depth: int, new: Any = SecureCredentialsEncrypted) -> tuple[SecureCredentialsEncrypted, int]:
    data_, pos = read_bytes(data, pos)
    hash, pos = read_bytes(data, pos)
    secret, pos = read_bytes(data, pos)
    return new(data_, hash, secret), pos


def _read_SecurePasswordKdfAlgoUnknown(data: bytes, pos: int, depth: int, new: Any = SecurePasswordKdfAlgoUnknown) -> tuple[SecurePasswordKdfAlgoUnknown, int]:
    return new(), pos


def _read_SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000(data: bytes, pos: int, depth: int, new: Any = SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000) -> tuple[SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000, int]:
    salt, pos = read_bytes(data, pos)
    return new(salt), pos


def _read_SecurePasswordKdfAlgoSHA512(data: bytes, pos: int, depth: int, new: Any = SecurePasswordKdfAlgoSHA512) -> tuple[SecurePasswordKdfAlgoSHA512, int]:
    salt, pos = read_bytes(data, pos)
    return new(salt), pos


def _read_SecureSecretSettings(data: bytes, pos: int, depth: int, new: Any = SecureSecretSettings) -> tuple[SecureSecretSettings, int]:
    cid = unpack_I(data, pos)[0]
    secure_algo, pos = _SecurePasswordKdfAlgo_table[cid](data, pos + 4, depth + 1)
    secure_secret, pos = read_bytes(data, pos)
    secure_secret_id = unpack_q(data, pos)[0]
    return new(secure_algo, secure_secret, secure_secret_id), pos + 8


def _read_SecureRequiredType(data: bytes, pos: int, depth: int, new: Any = SecureRequiredType) -> tuple[SecureRequiredType, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, cid = unpack_2I(data, pos)
    type, pos = _SecureValueType_table[cid](data, pos + 8, depth + 1)
    return new(type, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos


def _read_SecureRequiredTypeOneOf(data: bytes, pos: int, depth: int, new: Any = SecureRequiredTypeOneOf) -> tuple[SecureRequiredTypeOneOf, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    types, pos = read_objects(_SecureRequiredType_table, data, pos, depth)
    return new(types), pos


registry.add("SecureFile", {
    0x64199744: _read_SecureFileEmpty,
    0x7D09C27E: _read_SecureFile,
})
registry.add("SecureData", {
    0x8AEABEC3: _read_SecureData,
})
registry.add("SecurePlainData", {
    0x7D6099DD: _read_SecurePlainPhone,
    0x21EC5A5F: _read_SecurePlainEmail,
})
registry.add("SecureValueType", {
    0x9D2A81E3: _read_SecureValueTypePersonalDetails,
    0x3DAC6A00: _read_SecureValueTypePassport,
    0x06E425C4: _read_SecureValueTypeDriverLicense,
    0xA0D0744B: _read_SecureValueTypeIdentityCard,
    0x99A48F23: _read_SecureValueTypeInternalPassport,
    0xCBE31E26: _read_SecureValueTypeAddress,
    0xFC36954E: _read_SecureValueTypeUtilityBill,
    0x89137C0D: _read_SecureValueTypeBankStatement,
    0x8B883488: _read_SecureValueTypeRentalAgreement,
    0x99E3806A: _read_SecureValueTypePassportRegistration,
    0xEA02EC33: _read_SecureValueTypeTemporaryRegistration,
    0xB320AADB: _read_SecureValueTypePhone,
    0x8E3CA7EE: _read_SecureValueTypeEmail,
})
registry.add("SecureValue", {
    0x187FA0CA: _read_SecureValue,
})
registry.add("SecureValueHash", {
    0xED1ECDB0: _read_SecureValueHash,
})
registry.add("SecureValueError", {
    0xE8A40BD9: _read_SecureValueErrorData,
    0x00BE3DFA: _read_SecureValueErrorFrontSide,
    0x868A2AA5: _read_SecureValueErrorReverseSide,
    0xE537CED6: _read_SecureValueErrorSelfie,
    0x7A700873: _read_SecureValueErrorFile,
    0x666220E9: _read_SecureValueErrorFiles,
    0x869D758F: _read_SecureValueError,
    0xA1144770: _read_SecureValueErrorTranslationFile,
    0x34636DD8: _read_SecureValueErrorTranslationFiles,
})
registry.add("SecureCredentialsEncrypted", {
    0x33F0EA47: _read_SecureCredentialsEncrypted,
})
registry.add("SecurePasswordKdfAlgo", {
    0x004A8537: _read_SecurePasswordKdfAlgoUnknown,
    0xBBF2DDA0: _read_SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000,
    0x86471D92: _read_SecurePasswordKdfAlgoSHA512,
})
registry.add("SecureSecretSettings", {
    0x1527BCAC: _read_SecureSecretSettings,
})
registry.add("SecureRequiredType", {
    0x829D99DA: _read_SecureRequiredType,
    0x027477B4: _read_SecureRequiredTypeOneOf,
})
