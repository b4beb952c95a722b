# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

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

unpack_I: Unpack = unpacker("I")
pack_2I: Pack = packer("2I")
_MessageReportOption_table = registry.table("MessageReportOption")


class InputReportReasonSpam(TLObject):
    """The form 'input report reason spam' of ReportReason.

    ``inputReportReasonSpam#58dbcab8 = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonSpam
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x58DBCAB8
    TL_NAME: ClassVar[str] = "inputReportReasonSpam"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonSpam#58dbcab8 = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\xca\xdb\x58"


class InputReportReasonViolence(TLObject):
    """The form 'input report reason violence' of ReportReason.

    ``inputReportReasonViolence#1e22c78d = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonViolence
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E22C78D
    TL_NAME: ClassVar[str] = "inputReportReasonViolence"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonViolence#1e22c78d = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8d\xc7\x22\x1e"


class InputReportReasonPornography(TLObject):
    """The form 'input report reason pornography' of ReportReason.

    ``inputReportReasonPornography#2e59d922 = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonPornography
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2E59D922
    TL_NAME: ClassVar[str] = "inputReportReasonPornography"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonPornography#2e59d922 = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\x22\xd9\x59\x2e"


class InputReportReasonChildAbuse(TLObject):
    """The form 'input report reason child abuse' of ReportReason.

    ``inputReportReasonChildAbuse#adf44ee3 = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonChildAbuse
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xADF44EE3
    TL_NAME: ClassVar[str] = "inputReportReasonChildAbuse"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonChildAbuse#adf44ee3 = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe3\x4e\xf4\xad"


class InputReportReasonOther(TLObject):
    """The form 'input report reason other' of ReportReason.

    ``inputReportReasonOther#c1e4a2b1 = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonOther
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC1E4A2B1
    TL_NAME: ClassVar[str] = "inputReportReasonOther"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonOther#c1e4a2b1 = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb1\xa2\xe4\xc1"


class InputReportReasonCopyright(TLObject):
    """The form 'input report reason copyright' of ReportReason.

    ``inputReportReasonCopyright#9b89f93a = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonCopyright
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9B89F93A
    TL_NAME: ClassVar[str] = "inputReportReasonCopyright"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonCopyright#9b89f93a = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\x3a\xf9\x89\x9b"


class InputReportReasonGeoIrrelevant(TLObject):
    """The form 'input report reason geo irrelevant' of ReportReason.

    ``inputReportReasonGeoIrrelevant#dbd4feed = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonGeoIrrelevant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDBD4FEED
    TL_NAME: ClassVar[str] = "inputReportReasonGeoIrrelevant"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonGeoIrrelevant#dbd4feed = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\xfe\xd4\xdb"


class InputReportReasonFake(TLObject):
    """The form 'input report reason fake' of ReportReason.

    ``inputReportReasonFake#f5ddd6e7 = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonFake
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF5DDD6E7
    TL_NAME: ClassVar[str] = "inputReportReasonFake"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonFake#f5ddd6e7 = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe7\xd6\xdd\xf5"


class InputReportReasonIllegalDrugs(TLObject):
    """The form 'input report reason illegal drugs' of ReportReason.

    ``inputReportReasonIllegalDrugs#0a8eb2be = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonIllegalDrugs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0A8EB2BE
    TL_NAME: ClassVar[str] = "inputReportReasonIllegalDrugs"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonIllegalDrugs#0a8eb2be = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xbe\xb2\x8e\x0a"


class InputReportReasonPersonalDetails(TLObject):
    """The form 'input report reason personal details' of ReportReason.

    ``inputReportReasonPersonalDetails#9ec7863d = ReportReason``

    https://core.telegram.org/constructor/inputReportReasonPersonalDetails
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9EC7863D
    TL_NAME: ClassVar[str] = "inputReportReasonPersonalDetails"
    TL_TYPE: ClassVar[str] = "ReportReason"
    TL: ClassVar[str] = "inputReportReasonPersonalDetails#9ec7863d = ReportReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\x3d\x86\xc7\x9e"


TypeReportReason: TypeAlias = InputReportReasonSpam | InputReportReasonViolence | InputReportReasonPornography | InputReportReasonChildAbuse | InputReportReasonOther | InputReportReasonCopyright | InputReportReasonGeoIrrelevant | InputReportReasonFake | InputReportReasonIllegalDrugs | InputReportReasonPersonalDetails
"""``ReportReason``: https://core.telegram.org/type/ReportReason"""


class ReportResultChooseOption(TLObject):
    """The form 'choose option' of ReportResult.

    ``reportResultChooseOption#f0e4e0b6 title:string options:Vector<MessageReportOption> = ReportResult``

    :param title: The title.
    :param options: The options.

    https://core.telegram.org/constructor/reportResultChooseOption
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF0E4E0B6
    TL_NAME: ClassVar[str] = "reportResultChooseOption"
    TL_TYPE: ClassVar[str] = "ReportResult"
    TL: ClassVar[str] = "reportResultChooseOption#f0e4e0b6 title:string options:Vector<MessageReportOption> = ReportResult"

    title: str
    options: list[_root.TypeMessageReportOption]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb6\xe0\xe4\xf0"
        write_str(out, self.title)
        write_objects(out, self.options)


class ReportResultAddComment(TLObject):
    """The form 'add comment' of ReportResult.

    ``reportResultAddComment#6f09ac31 flags:# optional:flags.0?true option:bytes = ReportResult``

    :param optional: Whether this applies: optional.
    :param option: The chosen option.

    https://core.telegram.org/constructor/reportResultAddComment
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F09AC31
    TL_NAME: ClassVar[str] = "reportResultAddComment"
    TL_TYPE: ClassVar[str] = "ReportResult"
    TL: ClassVar[str] = "reportResultAddComment#6f09ac31 flags:# optional:flags.0?true option:bytes = ReportResult"

    option: bytes
    optional: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.optional:
            flags |= 1
        out += pack_2I(0x6F09AC31, flags)
        write_bytes(out, self.option)


class ReportResultReported(TLObject):
    """The form 'reported' of ReportResult.

    ``reportResultReported#8db33c4b = ReportResult``

    https://core.telegram.org/constructor/reportResultReported
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8DB33C4B
    TL_NAME: ClassVar[str] = "reportResultReported"
    TL_TYPE: ClassVar[str] = "ReportResult"
    TL: ClassVar[str] = "reportResultReported#8db33c4b = ReportResult"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4b\x3c\xb3\x8d"


TypeReportResult: TypeAlias = ReportResultChooseOption | ReportResultAddComment | ReportResultReported
"""``ReportResult``: https://core.telegram.org/type/ReportResult"""


def _read_InputReportReasonSpam(data: bytes, pos: int, depth: int, new: Any = InputReportReasonSpam) -> tuple[InputReportReasonSpam, int]:
    return new(), pos


def _read_InputReportReasonViolence(data: bytes, pos: int, depth: int, new: Any = InputReportReasonViolence) -> tuple[InputReportReasonViolence, int]:
    return new(), pos


def _read_InputReportReasonPornography(data: bytes, pos: int, depth: int, new: Any = InputReportReasonPornography) -> tuple[InputReportReasonPornography, int]:
    return new(), pos


def _read_InputReportReasonChildAbuse(data: bytes, pos: int, depth: int, new: Any = InputReportReasonChildAbuse) -> tuple[InputReportReasonChildAbuse, int]:
    return new(), pos


def _read_InputReportReasonOther(data: bytes, pos: int, depth: int, new: Any = InputReportReasonOther) -> tuple[InputReportReasonOther, int]:
    return new(), pos


def _read_InputReportReasonCopyright(data: bytes, pos: int, depth: int, new: Any = InputReportReasonCopyright) -> tuple[InputReportReasonCopyright, int]:
    return new(), pos


def _read_InputReportReasonGeoIrrelevant(data: bytes, pos: int, depth: int, new: Any = InputReportReasonGeoIrrelevant) -> tuple[InputReportReasonGeoIrrelevant, int]:
    return new(), pos


def _read_InputReportReasonFake(data: bytes, pos: int, depth: int, new: Any = InputReportReasonFake) -> tuple[InputReportReasonFake, int]:
    return new(), pos


def _read_InputReportReasonIllegalDrugs(data: bytes, pos: int, depth: int, new: Any = InputReportReasonIllegalDrugs) -> tuple[InputReportReasonIllegalDrugs, int]:
    return new(), pos


def _read_InputReportReasonPersonalDetails(data: bytes, pos: int, depth: int, new: Any = InputReportReasonPersonalDetails) -> tuple[InputReportReasonPersonalDetails, int]:
    return new(), pos


def _read_ReportResultChooseOption(data: bytes, pos: int, depth: int, new: Any = ReportResultChooseOption) -> tuple[ReportResultChooseOption, int]:
    title, pos = read_str(data, pos)
    options, pos = read_objects(_MessageReportOption_table, data, pos, depth)
    return new(title, options), pos


def _read_ReportResultAddComment(data: bytes, pos: int, depth: int, new: Any = ReportResultAddComment) -> tuple[ReportResultAddComment, int]:
    flags = unpack_I(data, pos)[0]
    option, pos = read_bytes(data, pos + 4)
    return new(option, flags & 1 != 0), pos


def _read_ReportResultReported(data: bytes, pos: int, depth: int, new: Any = ReportResultReported) -> tuple[ReportResultReported, int]:
    return new(), pos


registry.add("ReportReason", {
    0x58DBCAB8: _read_InputReportReasonSpam,
    0x1E22C78D: _read_InputReportReasonViolence,
    0x2E59D922: _read_InputReportReasonPornography,
    0xADF44EE3: _read_InputReportReasonChildAbuse,
    0xC1E4A2B1: _read_InputReportReasonOther,
    0x9B89F93A: _read_InputReportReasonCopyright,
    0xDBD4FEED: _read_InputReportReasonGeoIrrelevant,
    0xF5DDD6E7: _read_InputReportReasonFake,
    0x0A8EB2BE: _read_InputReportReasonIllegalDrugs,
    0x9EC7863D: _read_InputReportReasonPersonalDetails,
})
registry.add("ReportResult", {
    0xF0E4E0B6: _read_ReportResultChooseOption,
    0x6F09AC31: _read_ReportResultAddComment,
    0x8DB33C4B: _read_ReportResultReported,
})
