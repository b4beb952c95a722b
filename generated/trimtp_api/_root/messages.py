# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    unpacker,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack

unpack_I: Unpack = unpacker("I")
pack_2I: Pack = packer("2I")


class InputMessagesFilterEmpty(TLObject):
    """The form 'input messages filter empty' of MessagesFilter.

    ``inputMessagesFilterEmpty#57e2f66c = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x57E2F66C
    TL_NAME: ClassVar[str] = "inputMessagesFilterEmpty"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterEmpty#57e2f66c = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6c\xf6\xe2\x57"


class InputMessagesFilterPhotos(TLObject):
    """The form 'input messages filter photos' of MessagesFilter.

    ``inputMessagesFilterPhotos#9609a51c = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterPhotos
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9609A51C
    TL_NAME: ClassVar[str] = "inputMessagesFilterPhotos"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterPhotos#9609a51c = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1c\xa5\x09\x96"


class InputMessagesFilterVideo(TLObject):
    """The form 'input messages filter video' of MessagesFilter.

    ``inputMessagesFilterVideo#9fc00e65 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterVideo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9FC00E65
    TL_NAME: ClassVar[str] = "inputMessagesFilterVideo"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterVideo#9fc00e65 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x65\x0e\xc0\x9f"


class InputMessagesFilterPhotoVideo(TLObject):
    """The form 'input messages filter photo video' of MessagesFilter.

    ``inputMessagesFilterPhotoVideo#56e9f0e4 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterPhotoVideo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56E9F0E4
    TL_NAME: ClassVar[str] = "inputMessagesFilterPhotoVideo"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterPhotoVideo#56e9f0e4 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\xf0\xe9\x56"


class InputMessagesFilterDocument(TLObject):
    """The form 'input messages filter document' of MessagesFilter.

    ``inputMessagesFilterDocument#9eddf188 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterDocument
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9EDDF188
    TL_NAME: ClassVar[str] = "inputMessagesFilterDocument"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterDocument#9eddf188 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\xf1\xdd\x9e"


class InputMessagesFilterUrl(TLObject):
    """The form 'input messages filter url' of MessagesFilter.

    ``inputMessagesFilterUrl#7ef0dd87 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7EF0DD87
    TL_NAME: ClassVar[str] = "inputMessagesFilterUrl"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterUrl#7ef0dd87 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x87\xdd\xf0\x7e"


class InputMessagesFilterGif(TLObject):
    """The form 'input messages filter gif' of MessagesFilter.

    ``inputMessagesFilterGif#ffc86587 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterGif
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFC86587
    TL_NAME: ClassVar[str] = "inputMessagesFilterGif"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterGif#ffc86587 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x87\x65\xc8\xff"


class InputMessagesFilterVoice(TLObject):
    """The form 'input messages filter voice' of MessagesFilter.

    ``inputMessagesFilterVoice#50f5c392 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterVoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x50F5C392
    TL_NAME: ClassVar[str] = "inputMessagesFilterVoice"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterVoice#50f5c392 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\xc3\xf5\x50"


class InputMessagesFilterMusic(TLObject):
    """The form 'input messages filter music' of MessagesFilter.

    ``inputMessagesFilterMusic#3751b49e = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterMusic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3751B49E
    TL_NAME: ClassVar[str] = "inputMessagesFilterMusic"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterMusic#3751b49e = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9e\xb4\x51\x37"


class InputMessagesFilterChatPhotos(TLObject):
    """The form 'input messages filter chat photos' of MessagesFilter.

    ``inputMessagesFilterChatPhotos#3a20ecb8 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterChatPhotos
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3A20ECB8
    TL_NAME: ClassVar[str] = "inputMessagesFilterChatPhotos"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterChatPhotos#3a20ecb8 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\xec\x20\x3a"


class InputMessagesFilterPhoneCalls(TLObject):
    """The form 'input messages filter phone calls' of MessagesFilter.

    ``inputMessagesFilterPhoneCalls#80c99768 flags:# missed:flags.0?true = MessagesFilter``

    :param missed: Whether this applies: missed.

    https://core.telegram.org/constructor/inputMessagesFilterPhoneCalls
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x80C99768
    TL_NAME: ClassVar[str] = "inputMessagesFilterPhoneCalls"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterPhoneCalls#80c99768 flags:# missed:flags.0?true = MessagesFilter"

    missed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.missed:
            flags |= 1
        out += pack_2I(0x80C99768, flags)


class InputMessagesFilterRoundVoice(TLObject):
    """The form 'input messages filter round voice' of MessagesFilter.

    ``inputMessagesFilterRoundVoice#7a7c17a4 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterRoundVoice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A7C17A4
    TL_NAME: ClassVar[str] = "inputMessagesFilterRoundVoice"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterRoundVoice#7a7c17a4 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa4\x17\x7c\x7a"


class InputMessagesFilterRoundVideo(TLObject):
    """The form 'input messages filter round video' of MessagesFilter.

    ``inputMessagesFilterRoundVideo#b549da53 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterRoundVideo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB549DA53
    TL_NAME: ClassVar[str] = "inputMessagesFilterRoundVideo"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterRoundVideo#b549da53 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x53\xda\x49\xb5"


class InputMessagesFilterMyMentions(TLObject):
    """The form 'input messages filter my mentions' of MessagesFilter.

    ``inputMessagesFilterMyMentions#c1f8e69a = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterMyMentions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC1F8E69A
    TL_NAME: ClassVar[str] = "inputMessagesFilterMyMentions"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterMyMentions#c1f8e69a = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9a\xe6\xf8\xc1"


class InputMessagesFilterGeo(TLObject):
    """The form 'input messages filter geo' of MessagesFilter.

    ``inputMessagesFilterGeo#e7026d0d = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterGeo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE7026D0D
    TL_NAME: ClassVar[str] = "inputMessagesFilterGeo"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterGeo#e7026d0d = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0d\x6d\x02\xe7"


class InputMessagesFilterContacts(TLObject):
    """The form 'input messages filter contacts' of MessagesFilter.

    ``inputMessagesFilterContacts#e062db83 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE062DB83
    TL_NAME: ClassVar[str] = "inputMessagesFilterContacts"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterContacts#e062db83 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\xdb\x62\xe0"


class InputMessagesFilterPinned(TLObject):
    """The form 'input messages filter pinned' of MessagesFilter.

    ``inputMessagesFilterPinned#1bb00451 = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterPinned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1BB00451
    TL_NAME: ClassVar[str] = "inputMessagesFilterPinned"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterPinned#1bb00451 = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x51\x04\xb0\x1b"


class InputMessagesFilterPoll(TLObject):
    """The form 'input messages filter poll' of MessagesFilter.

    ``inputMessagesFilterPoll#fa2bc90a = MessagesFilter``

    https://core.telegram.org/constructor/inputMessagesFilterPoll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA2BC90A
    TL_NAME: ClassVar[str] = "inputMessagesFilterPoll"
    TL_TYPE: ClassVar[str] = "MessagesFilter"
    TL: ClassVar[str] = "inputMessagesFilterPoll#fa2bc90a = MessagesFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\xc9\x2b\xfa"


TypeMessagesFilter: TypeAlias = InputMessagesFilterEmpty | InputMessagesFilterPhotos | InputMessagesFilterVideo | InputMessagesFilterPhotoVideo | InputMessagesFilterDocument | InputMessagesFilterUrl | InputMessagesFilterGif | InputMessagesFilterVoice | InputMessagesFilterMusic | InputMessagesFilterChatPhotos | InputMessagesFilterPhoneCalls | InputMessagesFilterRoundVoice | InputMessagesFilterRoundVideo | InputMessagesFilterMyMentions | InputMessagesFilterGeo | InputMessagesFilterContacts | InputMessagesFilterPinned | InputMessagesFilterPoll
"""``MessagesFilter``: https://core.telegram.org/type/MessagesFilter"""


def _read_InputMessagesFilterEmpty(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterEmpty) -> tuple[InputMessagesFilterEmpty, int]:
    return new(), pos


def _read_InputMessagesFilterPhotos(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterPhotos) -> tuple[InputMessagesFilterPhotos, int]:
    return new(), pos


def _read_InputMessagesFilterVideo(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterVideo) -> tuple[InputMessagesFilterVideo, int]:
    return new(), pos


def _read_InputMessagesFilterPhotoVideo(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterPhotoVideo) -> tuple[InputMessagesFilterPhotoVideo, int]:
    return new(), pos


def _read_InputMessagesFilterDocument(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterDocument) -> tuple[InputMessagesFilterDocument, int]:
    return new(), pos


def _read_InputMessagesFilterUrl(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterUrl) -> tuple[InputMessagesFilterUrl, int]:
    return new(), pos


def _read_InputMessagesFilterGif(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterGif) -> tuple[InputMessagesFilterGif, int]:
    return new(), pos


def _read_InputMessagesFilterVoice(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterVoice) -> tuple[InputMessagesFilterVoice, int]:
    return new(), pos


def _read_InputMessagesFilterMusic(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterMusic) -> tuple[InputMessagesFilterMusic, int]:
    return new(), pos


def _read_InputMessagesFilterChatPhotos(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterChatPhotos) -> tuple[InputMessagesFilterChatPhotos, int]:
    return new(), pos


def _read_InputMessagesFilterPhoneCalls(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterPhoneCalls) -> tuple[InputMessagesFilterPhoneCalls, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_InputMessagesFilterRoundVoice(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterRoundVoice) -> tuple[InputMessagesFilterRoundVoice, int]:
    return new(), pos


def _read_InputMessagesFilterRoundVideo(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterRoundVideo) -> tuple[InputMessagesFilterRoundVideo, int]:
    return new(), pos


def _read_InputMessagesFilterMyMentions(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterMyMentions) -> tuple[InputMessagesFilterMyMentions, int]:
    return new(), pos


def _read_InputMessagesFilterGeo(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterGeo) -> tuple[InputMessagesFilterGeo, int]:
    return new(), pos


def _read_InputMessagesFilterContacts(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterContacts) -> tuple[InputMessagesFilterContacts, int]:
    return new(), pos


def _read_InputMessagesFilterPinned(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterPinned) -> tuple[InputMessagesFilterPinned, int]:
    return new(), pos


def _read_InputMessagesFilterPoll(data: bytes, pos: int, depth: int, new: Any = InputMessagesFilterPoll) -> tuple[InputMessagesFilterPoll, int]:
    return new(), pos


registry.add("MessagesFilter", {
    0x57E2F66C: _read_InputMessagesFilterEmpty,
    0x9609A51C: _read_InputMessagesFilterPhotos,
    0x9FC00E65: _read_InputMessagesFilterVideo,
    0x56E9F0E4: _read_InputMessagesFilterPhotoVideo,
    0x9EDDF188: _read_InputMessagesFilterDocument,
    0x7EF0DD87: _read_InputMessagesFilterUrl,
    0xFFC86587: _read_InputMessagesFilterGif,
    0x50F5C392: _read_InputMessagesFilterVoice,
    0x3751B49E: _read_InputMessagesFilterMusic,
    0x3A20ECB8: _read_InputMessagesFilterChatPhotos,
    0x80C99768: _read_InputMessagesFilterPhoneCalls,
    0x7A7C17A4: _read_InputMessagesFilterRoundVoice,
    0xB549DA53: _read_InputMessagesFilterRoundVideo,
    0xC1F8E69A: _read_InputMessagesFilterMyMentions,
    0xE7026D0D: _read_InputMessagesFilterGeo,
    0xE062DB83: _read_InputMessagesFilterContacts,
    0x1BB00451: _read_InputMessagesFilterPinned,
    0xFA2BC90A: _read_InputMessagesFilterPoll,
})
