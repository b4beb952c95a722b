# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``upload``."""

from __future__ import annotations

import builtins
from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
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
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import storage as _storage

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_q2i: Unpack = unpacker("q2i")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2i: Pack = packer("2i")
pack_Ii: Pack = packer("Ii")
pack_Iq2i: Pack = packer("Iq2i")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
pack_qi: Pack = packer("qi")
_FileHash_table = registry.table("FileHash")
_InputFileLocation_table = registry.table("InputFileLocation")
_InputWebFileLocation_table = registry.table("InputWebFileLocation")
_storage_FileType_table = registry.table("storage.FileType")


class File(TLObject):
    """The ordinary form of upload.File.

    ``upload.file#096a18d5 type:storage.FileType mtime:int bytes:bytes = upload.File``

    :param type: Which kind it is.
    :param mtime: The mtime.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/upload.file
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x096A18D5
    TL_NAME: ClassVar[str] = "upload.file"
    TL_TYPE: ClassVar[str] = "upload.File"
    TL: ClassVar[str] = "upload.file#096a18d5 type:storage.FileType mtime:int bytes:bytes = upload.File"

    type: _storage.TypeFileType
    mtime: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xd5\x18\x6a\x09"
        self.type.write_to(out)
        out += pack_i(self.mtime)
        write_bytes(out, self.bytes)


class FileCdnRedirect(TLObject):
    """The form 'cdn redirect' of upload.File.

    ``upload.fileCdnRedirect#f18cda44 dc_id:int file_token:bytes encryption_key:bytes encryption_iv:bytes file_hashes:Vector<FileHash> = upload.File``

    :param dc_id: The number of the data centre.
    :param file_token: The file token.
    :param encryption_key: The encryption key.
    :param encryption_iv: The encryption iv.
    :param file_hashes: The file hashes.

    https://core.telegram.org/constructor/upload.fileCdnRedirect
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF18CDA44
    TL_NAME: ClassVar[str] = "upload.fileCdnRedirect"
    TL_TYPE: ClassVar[str] = "upload.File"
    TL: ClassVar[str] = "upload.fileCdnRedirect#f18cda44 dc_id:int file_token:bytes encryption_key:bytes encryption_iv:bytes file_hashes:Vector<FileHash> = upload.File"
    _SECRET = frozenset({"encryption_key"})

    dc_id: int
    file_token: bytes
    encryption_key: bytes
    encryption_iv: bytes
    file_hashes: list[_root.TypeFileHash]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xF18CDA44, self.dc_id)
        write_bytes(out, self.file_token)
        write_bytes(out, self.encryption_key)
        write_bytes(out, self.encryption_iv)
        write_objects(out, self.file_hashes)


TypeFile: TypeAlias = File | FileCdnRedirect
"""``upload.File``: https://core.telegram.org/type/upload.File"""


class WebFile(TLObject):
    """The ordinary form of upload.WebFile.

    ``upload.webFile#21e753bc size:int mime_type:string file_type:storage.FileType mtime:int bytes:bytes = upload.WebFile``

    :param size: The size, in bytes.
    :param mime_type: The kind of file, such as image/png.
    :param file_type: The file type.
    :param mtime: The mtime.
    :param bytes: The raw data.

    https://core.telegram.org/constructor/upload.webFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x21E753BC
    TL_NAME: ClassVar[str] = "upload.webFile"
    TL_TYPE: ClassVar[str] = "upload.WebFile"
    TL: ClassVar[str] = "upload.webFile#21e753bc size:int mime_type:string file_type:storage.FileType mtime:int bytes:bytes = upload.WebFile"

    size: int
    mime_type: str
    file_type: _storage.TypeFileType
    mtime: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x21E753BC, self.size)
        write_str(out, self.mime_type)
        self.file_type.write_to(out)
        out += pack_i(self.mtime)
        write_bytes(out, self.bytes)


TypeWebFile: TypeAlias = WebFile
"""``upload.WebFile``: https://core.telegram.org/type/upload.WebFile"""


class CdnFileReuploadNeeded(TLObject):
    """The form 'reupload needed' of upload.CdnFile.

    ``upload.cdnFileReuploadNeeded#eea8e46e request_token:bytes = upload.CdnFile``

    :param request_token: The request token.

    https://core.telegram.org/constructor/upload.cdnFileReuploadNeeded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEEA8E46E
    TL_NAME: ClassVar[str] = "upload.cdnFileReuploadNeeded"
    TL_TYPE: ClassVar[str] = "upload.CdnFile"
    TL: ClassVar[str] = "upload.cdnFileReuploadNeeded#eea8e46e request_token:bytes = upload.CdnFile"

    request_token: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x6e\xe4\xa8\xee"
        write_bytes(out, self.request_token)


class CdnFile(TLObject):
    """The ordinary form of upload.CdnFile.

    ``upload.cdnFile#a99fca4f bytes:bytes = upload.CdnFile``

    :param bytes: The raw data.

    https://core.telegram.org/constructor/upload.cdnFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA99FCA4F
    TL_NAME: ClassVar[str] = "upload.cdnFile"
    TL_TYPE: ClassVar[str] = "upload.CdnFile"
    TL: ClassVar[str] = "upload.cdnFile#a99fca4f bytes:bytes = upload.CdnFile"

    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\xca\x9f\xa9"
        write_bytes(out, self.bytes)


TypeCdnFile: TypeAlias = CdnFileReuploadNeeded | CdnFile
"""``upload.CdnFile``: https://core.telegram.org/type/upload.CdnFile"""


class SaveFilePart(Function[bool]):
    """Uploads one part of a file smaller than 10 MB.

    ``upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool``

    :param file_id: The number you chose for this upload; the same for all its parts.
    :param file_part: Which part it is, counted from 0.
    :param bytes: The content of the part.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILE_PART_EMPTY, 400 FILE_PART_INVALID,
        400 INPUT_FETCH_FAIL, 400 MSG_ID_INVALID, 401 SESSION_PASSWORD_NEEDED.

    https://core.telegram.org/method/upload.saveFilePart
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB304A621
    TL_NAME: ClassVar[str] = "upload.saveFilePart"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool"

    file_id: int
    file_part: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xB304A621, self.file_id, self.file_part)
        write_bytes(out, self.bytes)


class GetFile(Function["TypeFile"]):
    """Downloads a piece of a file, from the data centre that keeps it.

    ``upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:long limit:int = upload.File``

    :param precise: Whether this applies: precise.
    :param cdn_supported: Whether this applies: cdn supported.
    :param location: Where the file is.
    :param offset: Where in the file to begin, in bytes; a multiple of 4 KB.
    :param limit: How many bytes to answer, a multiple of 4 KB and at most 1 MB.

    Result: ``upload.File``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_PERM_EMPTY, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CDN_METHOD_INVALID, 400 CHANNEL_INVALID, 400/403/406 CHANNEL_PRIVATE, 406 FILEREF_UPGRADE_NEEDED, 400
        FILE_ID_INVALID, 400 FILE_REFERENCE_EMPTY, 400 FILE_REFERENCE_EXPIRED, 400 FILE_REFERENCE_INVALID, 420
        FLOOD_PREMIUM_WAIT_X, 400 INPUT_FETCH_FAIL, 400 LIMIT_INVALID, 400 LOCATION_INVALID, 400 MSG_ID_INVALID, 400
        OFFSET_INVALID, 400/403/404/406 PEER_ID_INVALID, 500/503 TIMEOUT.

    https://core.telegram.org/method/upload.getFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE5335BE
    TL_NAME: ClassVar[str] = "upload.getFile"
    TL_TYPE: ClassVar[str] = "upload.File"
    TL: ClassVar[str] = "upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:long limit:int = upload.File"

    location: _root.TypeInputFileLocation
    offset: int
    limit: int
    precise: bool = False
    cdn_supported: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.precise:
            flags |= 1
        if self.cdn_supported:
            flags |= 2
        out += pack_2I(0xBE5335BE, flags)
        self.location.write_to(out)
        out += pack_qi(self.offset, self.limit)


class SaveBigFilePart(Function[bool]):
    """Uploads one part of a file of 10 MB or more.

    ``upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int bytes:bytes = Bool``

    :param file_id: The number you chose for this upload; the same for all its parts.
    :param file_part: Which part it is, counted from 0.
    :param file_total_parts: How many parts the file has.
    :param bytes: The content of the part.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILE_PARTS_INVALID, 400 FILE_PART_EMPTY,
        400 FILE_PART_INVALID, 400 FILE_PART_SIZE_CHANGED, 400 FILE_PART_SIZE_INVALID, 400 FILE_PART_TOO_BIG, 400
        FILE_PART_TOO_SMALL, 500/503 TIMEOUT.

    https://core.telegram.org/method/upload.saveBigFilePart
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE7B673D
    TL_NAME: ClassVar[str] = "upload.saveBigFilePart"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int bytes:bytes = Bool"

    file_id: int
    file_part: int
    file_total_parts: int
    bytes: builtins.bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq2i(0xDE7B673D, self.file_id, self.file_part, self.file_total_parts)
        write_bytes(out, self.bytes)


class GetWebFile(Function["TypeWebFile"]):
    """Downloads a piece of a file on the web by way of Telegram.

    ``upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int = upload.WebFile``

    :param location: Where the file is.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``upload.WebFile``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DOCUMENT_INVALID, 400 LOCATION_INVALID.

    https://core.telegram.org/method/upload.getWebFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x24E6818D
    TL_NAME: ClassVar[str] = "upload.getWebFile"
    TL_TYPE: ClassVar[str] = "upload.WebFile"
    TL: ClassVar[str] = "upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int = upload.WebFile"

    location: _root.TypeInputWebFileLocation
    offset: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x8d\x81\xe6\x24"
        self.location.write_to(out)
        out += pack_2i(self.offset, self.limit)


class GetCdnFile(Function["TypeCdnFile"]):
    """Downloads an encrypted piece of a popular file from a CDN data centre.

    ``upload.getCdnFile#395f69da file_token:bytes offset:long limit:int = upload.CdnFile``

    :param file_token: The file token.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``upload.CdnFile``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILE_TOKEN_INVALID, 400/404
        METHOD_INVALID, 500 UNKNOWN_METHOD.

    https://core.telegram.org/method/upload.getCdnFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x395F69DA
    TL_NAME: ClassVar[str] = "upload.getCdnFile"
    TL_TYPE: ClassVar[str] = "upload.CdnFile"
    TL: ClassVar[str] = "upload.getCdnFile#395f69da file_token:bytes offset:long limit:int = upload.CdnFile"

    file_token: bytes
    offset: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xda\x69\x5f\x39"
        write_bytes(out, self.file_token)
        out += pack_qi(self.offset, self.limit)


class ReuploadCdnFile(Function["list[_root.TypeFileHash]"]):
    """Has a file that has gone from the CDN brought there again.

    ``upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes = Vector<FileHash>``

    :param file_token: The file token.
    :param request_token: The request token.

    Result: ``Vector<FileHash>``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CDN_METHOD_INVALID, 500
        CDN_UPLOAD_TIMEOUT, 400 FILE_TOKEN_INVALID, 400 LOCATION_INVALID, 400 REQUEST_TOKEN_INVALID, 400
        RSA_DECRYPT_FAILED.

    https://core.telegram.org/method/upload.reuploadCdnFile
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9B2754A8
    TL_NAME: ClassVar[str] = "upload.reuploadCdnFile"
    TL_TYPE: ClassVar[str] = "Vector<FileHash>"
    TL: ClassVar[str] = "upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes = Vector<FileHash>"

    file_token: bytes
    request_token: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x54\x27\x9b"
        write_bytes(out, self.file_token)
        write_bytes(out, self.request_token)


class GetCdnFileHashes(Function["list[_root.TypeFileHash]"]):
    """Fetches the checksums of the pieces of a CDN file.

    ``upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long = Vector<FileHash>``

    :param file_token: The file token.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    Result: ``Vector<FileHash>``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CDN_METHOD_INVALID, 400
        FILE_TOKEN_INVALID, 400 RSA_DECRYPT_FAILED.

    https://core.telegram.org/method/upload.getCdnFileHashes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x91DC3F31
    TL_NAME: ClassVar[str] = "upload.getCdnFileHashes"
    TL_TYPE: ClassVar[str] = "Vector<FileHash>"
    TL: ClassVar[str] = "upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long = Vector<FileHash>"

    file_token: bytes
    offset: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x31\x3f\xdc\x91"
        write_bytes(out, self.file_token)
        out += pack_q(self.offset)


class GetFileHashes(Function["list[_root.TypeFileHash]"]):
    """Fetches the checksums of the pieces of a file.

    ``upload.getFileHashes#9156982a location:InputFileLocation offset:long = Vector<FileHash>``

    :param location: Where the file is.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.

    Result: ``Vector<FileHash>``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LOCATION_INVALID.

    https://core.telegram.org/method/upload.getFileHashes
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9156982A
    TL_NAME: ClassVar[str] = "upload.getFileHashes"
    TL_TYPE: ClassVar[str] = "Vector<FileHash>"
    TL: ClassVar[str] = "upload.getFileHashes#9156982a location:InputFileLocation offset:long = Vector<FileHash>"

    location: _root.TypeInputFileLocation
    offset: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x2a\x98\x56\x91"
        self.location.write_to(out)
        out += pack_q(self.offset)


def _read_File(data: bytes, pos: int, depth: int, new: Any = File) -> tuple[File, int]:
    cid = unpack_I(data, pos)[0]
    type, pos = _storage_FileType_table[cid](data, pos + 4, depth + 1)
    mtime = unpack_i(data, pos)[0]
    bytes, pos = read_bytes(data, pos + 4)
    return new(type, mtime, bytes), pos


def _read_FileCdnRedirect(data: bytes, pos: int, depth: int, new: Any = FileCdnRedirect) -> tuple[FileCdnRedirect, int]:
    dc_id = unpack_i(data, pos)[0]
    file_token, pos = read_bytes(data, pos + 4)
    encryption_key, pos = read_bytes(data, pos)
    encryption_iv, pos = read_bytes(data, pos)
    file_hashes, pos = read_objects(_FileHash_table, data, pos, depth)
    return new(dc_id, file_token, encryption_key, encryption_iv, file_hashes), pos


def _read_WebFile(data: bytes, pos: int, depth: int, new: Any = WebFile) -> tuple[WebFile, int]:
    size = unpack_i(data, pos)[0]
    mime_type, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    file_type, pos = _storage_FileType_table[cid](data, pos + 4, depth + 1)
    mtime = unpack_i(data, pos)[0]
    bytes, pos = read_bytes(data, pos + 4)
    return new(size, mime_type, file_type, mtime, bytes), pos


def _read_CdnFileReuploadNeeded(data: bytes, pos: int, depth: int, new: Any = CdnFileReuploadNeeded) -> tuple[CdnFileReuploadNeeded, int]:
    request_token, pos = read_bytes(data, pos)
    return new(request_token), pos


def _read_CdnFile(data: bytes, pos: int, depth: int, new: Any = CdnFile) -> tuple[CdnFile, int]:
    bytes, pos = read_bytes(data, pos)
    return new(bytes), pos


def _read_SaveFilePart(data: bytes, pos: int, depth: int, new: Any = SaveFilePart) -> tuple[SaveFilePart, int]:
    file_id, file_part = unpack_qi(data, pos)
    bytes, pos = read_bytes(data, pos + 12)
    return new(file_id, file_part, bytes), pos


def _read_GetFile(data: bytes, pos: int, depth: int, new: Any = GetFile) -> tuple[GetFile, int]:
    flags, cid = unpack_2I(data, pos)
    location, pos = _InputFileLocation_table[cid](data, pos + 8, depth + 1)
    offset, limit = unpack_qi(data, pos)
    return new(location, offset, limit, flags & 1 != 0, flags & 2 != 0), pos + 12


def _read_SaveBigFilePart(data: bytes, pos: int, depth: int, new: Any = SaveBigFilePart) -> tuple[SaveBigFilePart, int]:
    file_id, file_part, file_total_parts = unpack_q2i(data, pos)
    bytes, pos = read_bytes(data, pos + 16)
    return new(file_id, file_part, file_total_parts, bytes), pos


def _read_GetWebFile(data: bytes, pos: int, depth: int, new: Any = GetWebFile) -> tuple[GetWebFile, int]:
    cid = unpack_I(data, pos)[0]
    location, pos = _InputWebFileLocation_table[cid](data, pos + 4, depth + 1)
    offset, limit = unpack_2i(data, pos)
    return new(location, offset, limit), pos + 8


def _read_GetCdnFile(data: bytes, pos: int, depth: int, new: Any = GetCdnFile) -> tuple[GetCdnFile, int]:
    file_token, pos = read_bytes(data, pos)
    offset, limit = unpack_qi(data, pos)
    return new(file_token, offset, limit), pos + 12


def _read_ReuploadCdnFile(data: bytes, pos: int, depth: int, new: Any = ReuploadCdnFile) -> tuple[ReuploadCdnFile, int]:
    file_token, pos = read_bytes(data, pos)
    request_token, pos = read_bytes(data, pos)
    return new(file_token, request_token), pos


def _read_GetCdnFileHashes(data: bytes, pos: int, depth: int, new: Any = GetCdnFileHashes) -> tuple[GetCdnFileHashes, int]:
    file_token, pos = read_bytes(data, pos)
    offset = unpack_q(data, pos)[0]
    return new(file_token, offset), pos + 8


def _read_GetFileHashes(data: bytes, pos: int, depth: int, new: Any = GetFileHashes) -> tuple[GetFileHashes, int]:
    cid = unpack_I(data, pos)[0]
    location, pos = _InputFileLocation_table[cid](data, pos + 4, depth + 1)
    offset = unpack_q(data, pos)[0]
    return new(location, offset), pos + 8


registry.add("upload.File", {
    0x096A18D5: _read_File,
    0xF18CDA44: _read_FileCdnRedirect,
})
registry.add("upload.WebFile", {
    0x21E753BC: _read_WebFile,
})
registry.add("upload.CdnFile", {
    0xEEA8E46E: _read_CdnFileReuploadNeeded,
    0xA99FCA4F: _read_CdnFile,
})
registry.add_functions({
    0xB304A621: _read_SaveFilePart,
    0xBE5335BE: _read_GetFile,
    0xDE7B673D: _read_SaveBigFilePart,
    0x24E6818D: _read_GetWebFile,
    0x395F69DA: _read_GetCdnFile,
    0x9B2754A8: _read_ReuploadCdnFile,
    0x91DC3F31: _read_GetCdnFileHashes,
    0x9156982A: _read_GetFileHashes,
})
