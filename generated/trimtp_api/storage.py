# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``storage``."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from ._index import registry
from ._runtime import (
    TLObject,
)


class FileUnknown(TLObject):
    """The form 'file unknown' of storage.FileType.

    ``storage.fileUnknown#aa963b05 = storage.FileType``

    https://core.telegram.org/constructor/storage.fileUnknown
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA963B05
    TL_NAME: ClassVar[str] = "storage.fileUnknown"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.fileUnknown#aa963b05 = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x05\x3b\x96\xaa"


class FilePartial(TLObject):
    """The form 'file partial' of storage.FileType.

    ``storage.filePartial#40bc6f52 = storage.FileType``

    https://core.telegram.org/constructor/storage.filePartial
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x40BC6F52
    TL_NAME: ClassVar[str] = "storage.filePartial"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.filePartial#40bc6f52 = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x52\x6f\xbc\x40"


class FileJpeg(TLObject):
    """The form 'file jpeg' of storage.FileType.

    ``storage.fileJpeg#007efe0e = storage.FileType``

    https://core.telegram.org/constructor/storage.fileJpeg
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x007EFE0E
    TL_NAME: ClassVar[str] = "storage.fileJpeg"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.fileJpeg#007efe0e = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0e\xfe\x7e\x00"


class FileGif(TLObject):
    """The form 'file gif' of storage.FileType.

    ``storage.fileGif#cae1aadf = storage.FileType``

    https://core.telegram.org/constructor/storage.fileGif
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCAE1AADF
    TL_NAME: ClassVar[str] = "storage.fileGif"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.fileGif#cae1aadf = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xdf\xaa\xe1\xca"


class FilePng(TLObject):
    """The form 'file png' of storage.FileType.

    ``storage.filePng#0a4f63c0 = storage.FileType``

    https://core.telegram.org/constructor/storage.filePng
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A4F63C0
    TL_NAME: ClassVar[str] = "storage.filePng"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.filePng#0a4f63c0 = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc0\x63\x4f\x0a"


class FilePdf(TLObject):
    """The form 'file pdf' of storage.FileType.

    ``storage.filePdf#ae1e508d = storage.FileType``

    https://core.telegram.org/constructor/storage.filePdf
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAE1E508D
    TL_NAME: ClassVar[str] = "storage.filePdf"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.filePdf#ae1e508d = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8d\x50\x1e\xae"


class FileMp3(TLObject):
    """The form 'file mp 3' of storage.FileType.

    ``storage.fileMp3#528a0677 = storage.FileType``

    https://core.telegram.org/constructor/storage.fileMp3
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x528A0677
    TL_NAME: ClassVar[str] = "storage.fileMp3"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.fileMp3#528a0677 = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x77\x06\x8a\x52"


class FileMov(TLObject):
    """The form 'file mov' of storage.FileType.

    ``storage.fileMov#4b09ebbc = storage.FileType``

    https://core.telegram.org/constructor/storage.fileMov
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4B09EBBC
    TL_NAME: ClassVar[str] = "storage.fileMov"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.fileMov#4b09ebbc = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xbc\xeb\x09\x4b"


class FileMp4(TLObject):
    """The form 'file mp 4' of storage.FileType.

    ``storage.fileMp4#b3cea0e4 = storage.FileType``

    https://core.telegram.org/constructor/storage.fileMp4
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB3CEA0E4
    TL_NAME: ClassVar[str] = "storage.fileMp4"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.fileMp4#b3cea0e4 = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\xa0\xce\xb3"


class FileWebp(TLObject):
    """The form 'file webp' of storage.FileType.

    ``storage.fileWebp#1081464c = storage.FileType``

    https://core.telegram.org/constructor/storage.fileWebp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1081464C
    TL_NAME: ClassVar[str] = "storage.fileWebp"
    TL_TYPE: ClassVar[str] = "storage.FileType"
    TL: ClassVar[str] = "storage.fileWebp#1081464c = storage.FileType"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4c\x46\x81\x10"


TypeFileType: TypeAlias = FileUnknown | FilePartial | FileJpeg | FileGif | FilePng | FilePdf | FileMp3 | FileMov | FileMp4 | FileWebp
"""``storage.FileType``: https://core.telegram.org/type/storage.FileType"""


def _read_FileUnknown(data: bytes, pos: int, depth: int, new: Any = FileUnknown) -> tuple[FileUnknown, int]:
    return new(), pos


def _read_FilePartial(data: bytes, pos: int, depth: int, new: Any = FilePartial) -> tuple[FilePartial, int]:
    return new(), pos


def _read_FileJpeg(data: bytes, pos: int, depth: int, new: Any = FileJpeg) -> tuple[FileJpeg, int]:
    return new(), pos


def _read_FileGif(data: bytes, pos: int, depth: int, new: Any = FileGif) -> tuple[FileGif, int]:
    return new(), pos


def _read_FilePng(data: bytes, pos: int, depth: int, new: Any = FilePng) -> tuple[FilePng, int]:
    return new(), pos


def _read_FilePdf(data: bytes, pos: int, depth: int, new: Any = FilePdf) -> tuple[FilePdf, int]:
    return new(), pos


def _read_FileMp3(data: bytes, pos: int, depth: int, new: Any = FileMp3) -> tuple[FileMp3, int]:
    return new(), pos


def _read_FileMov(data: bytes, pos: int, depth: int, new: Any = FileMov) -> tuple[FileMov, int]:
    return new(), pos


def _read_FileMp4(data: bytes, pos: int, depth: int, new: Any = FileMp4) -> tuple[FileMp4, int]:
    return new(), pos


def _read_FileWebp(data: bytes, pos: int, depth: int, new: Any = FileWebp) -> tuple[FileWebp, int]:
    return new(), pos


registry.add("storage.FileType", {
    0xAA963B05: _read_FileUnknown,
    0x40BC6F52: _read_FilePartial,
    0x007EFE0E: _read_FileJpeg,
    0xCAE1AADF: _read_FileGif,
    0x0A4F63C0: _read_FilePng,
    0xAE1E508D: _read_FilePdf,
    0x528A0677: _read_FileMp3,
    0x4B09EBBC: _read_FileMov,
    0xB3CEA0E4: _read_FileMp4,
    0x1081464C: _read_FileWebp,
})
