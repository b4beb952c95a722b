# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``aicompose``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    BOOLS,
    BOOL_IDS,
    Function,
    TLObject,
    packer,
    read_objects,
    read_str,
    unpacker,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2Iq: Pack = packer("2Iq")
pack_I: Pack = packer("I")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_AiComposeTone_table = registry.table("AiComposeTone")
_InputAiComposeTone_table = registry.table("InputAiComposeTone")
_User_table = registry.table("User")


class TonesNotModified(TLObject):
    """The form 'not modified' of aicompose.Tones.

    ``aicompose.tonesNotModified#c1f46103 = aicompose.Tones``

    https://core.telegram.org/constructor/aicompose.tonesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC1F46103
    TL_NAME: ClassVar[str] = "aicompose.tonesNotModified"
    TL_TYPE: ClassVar[str] = "aicompose.Tones"
    TL: ClassVar[str] = "aicompose.tonesNotModified#c1f46103 = aicompose.Tones"

    def write_to(self, out: bytearray) -> None:
        out += b"\x03\x61\xf4\xc1"


class Tones(TLObject):
    """The ordinary form of aicompose.Tones.

    ``aicompose.tones#6c9d0efe hash:long tones:Vector<AiComposeTone> users:Vector<User> = aicompose.Tones``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param tones: The tones.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/aicompose.tones
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C9D0EFE
    TL_NAME: ClassVar[str] = "aicompose.tones"
    TL_TYPE: ClassVar[str] = "aicompose.Tones"
    TL: ClassVar[str] = "aicompose.tones#6c9d0efe hash:long tones:Vector<AiComposeTone> users:Vector<User> = aicompose.Tones"

    hash: int
    tones: list[_root.TypeAiComposeTone]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x6C9D0EFE, self.hash)
        write_objects(out, self.tones)
        write_objects(out, self.users)


TypeTones: TypeAlias = TonesNotModified | Tones
"""``aicompose.Tones``: https://core.telegram.org/type/aicompose.Tones"""


class CreateTone(Function["_root.TypeAiComposeTone"]):
    """Creates tone.

    ``aicompose.createTone#4aa83913 flags:# display_author:flags.0?true emoji_id:long title:string prompt:string = AiComposeTone``

    :param display_author: Whether this applies: display author.
    :param emoji_id: Id of the emoji.
    :param title: The title.
    :param prompt: The prompt.

    Result: ``AiComposeTone``.
    May be called by: users.
    Errors: 400 AICOMPOSE_TONE_TITLE_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/aicompose.createTone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4AA83913
    TL_NAME: ClassVar[str] = "aicompose.createTone"
    TL_TYPE: ClassVar[str] = "AiComposeTone"
    TL: ClassVar[str] = "aicompose.createTone#4aa83913 flags:# display_author:flags.0?true emoji_id:long title:string prompt:string = AiComposeTone"

    emoji_id: int
    title: str
    prompt: str
    display_author: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.display_author:
            flags |= 1
        out += pack_2Iq(0x4AA83913, flags, self.emoji_id)
        write_str(out, self.title)
        write_str(out, self.prompt)


class UpdateTone(Function["_root.TypeAiComposeTone"]):
    """Changes tone.

    ``aicompose.updateTone#903bcf59 flags:# tone:InputAiComposeTone display_author:flags.0?Bool emoji_id:flags.1?long title:flags.2?string prompt:flags.3?string = AiComposeTone``

    :param tone: The tone.
    :param display_author: Whether this applies: display author.
    :param emoji_id: Id of the emoji.
    :param title: The title.
    :param prompt: The prompt.

    Result: ``AiComposeTone``.
    May be called by: users.
    Errors: 400 AICOMPOSE_TONE_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/aicompose.updateTone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x903BCF59
    TL_NAME: ClassVar[str] = "aicompose.updateTone"
    TL_TYPE: ClassVar[str] = "AiComposeTone"
    TL: ClassVar[str] = "aicompose.updateTone#903bcf59 flags:# tone:InputAiComposeTone display_author:flags.0?Bool emoji_id:flags.1?long title:flags.2?string prompt:flags.3?string = AiComposeTone"

    tone: _root.TypeInputAiComposeTone
    display_author: bool | None = None
    emoji_id: int | None = None
    title: str | None = None
    prompt: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.display_author is not None:
            flags |= 1
        if self.emoji_id is not None:
            flags |= 2
        if self.title is not None:
            flags |= 4
        if self.prompt is not None:
            flags |= 8
        out += pack_2I(0x903BCF59, flags)
        self.tone.write_to(out)
        if self.display_author is not None:
            out += pack_I(BOOL_IDS[self.display_author])
        if self.emoji_id is not None:
            out += pack_q(self.emoji_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.prompt is not None:
            write_str(out, self.prompt)


class SaveTone(Function[bool]):
    """Saves tone.

    ``aicompose.saveTone#1782cbb1 tone:InputAiComposeTone unsave:Bool = Bool``

    :param tone: The tone.
    :param unsave: Whether this applies: unsave.

    Result: ``Bool``.
    May be called by: users.
    Errors: 400 AICOMPOSE_TONE_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/aicompose.saveTone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1782CBB1
    TL_NAME: ClassVar[str] = "aicompose.saveTone"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "aicompose.saveTone#1782cbb1 tone:InputAiComposeTone unsave:Bool = Bool"

    tone: _root.TypeInputAiComposeTone
    unsave: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xb1\xcb\x82\x17"
        self.tone.write_to(out)
        out += pack_I(BOOL_IDS[self.unsave])


class DeleteTone(Function[bool]):
    """Deletes tone.

    ``aicompose.deleteTone#dd39316a tone:InputAiComposeTone = Bool``

    :param tone: The tone.

    Result: ``Bool``.
    May be called by: users.
    Errors: 400 AICOMPOSE_TONE_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/aicompose.deleteTone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDD39316A
    TL_NAME: ClassVar[str] = "aicompose.deleteTone"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "aicompose.deleteTone#dd39316a tone:InputAiComposeTone = Bool"

    tone: _root.TypeInputAiComposeTone

    def write_to(self, out: bytearray) -> None:
        out += b"\x6a\x31\x39\xdd"
        self.tone.write_to(out)


class GetTone(Function["TypeTones"]):
    """Fetches tone.

    ``aicompose.getTone#b2e8ba03 tone:InputAiComposeTone = aicompose.Tones``

    :param tone: The tone.

    Result: ``aicompose.Tones``.
    May be called by: users.
    Errors: 400 AICOMPOSE_TONE_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/aicompose.getTone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2E8BA03
    TL_NAME: ClassVar[str] = "aicompose.getTone"
    TL_TYPE: ClassVar[str] = "aicompose.Tones"
    TL: ClassVar[str] = "aicompose.getTone#b2e8ba03 tone:InputAiComposeTone = aicompose.Tones"

    tone: _root.TypeInputAiComposeTone

    def write_to(self, out: bytearray) -> None:
        out += b"\x03\xba\xe8\xb2"
        self.tone.write_to(out)


class GetTones(Function["TypeTones"]):
    """Fetches tones.

    ``aicompose.getTones#abd59201 hash:long = aicompose.Tones``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``aicompose.Tones``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/aicompose.getTones
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xABD59201
    TL_NAME: ClassVar[str] = "aicompose.getTones"
    TL_TYPE: ClassVar[str] = "aicompose.Tones"
    TL: ClassVar[str] = "aicompose.getTones#abd59201 hash:long = aicompose.Tones"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xABD59201, self.hash)


class GetToneExample(Function["_root.TypeAiComposeToneExample"]):
    """Fetches tone example.

    ``aicompose.getToneExample#d1b4ab14 tone:InputAiComposeTone num:int = AiComposeToneExample``

    :param tone: The tone.
    :param num: The num.

    Result: ``AiComposeToneExample``.
    May be called by: users.
    Errors: 400 AICOMPOSE_TONE_INVALID, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/aicompose.getToneExample
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1B4AB14
    TL_NAME: ClassVar[str] = "aicompose.getToneExample"
    TL_TYPE: ClassVar[str] = "AiComposeToneExample"
    TL: ClassVar[str] = "aicompose.getToneExample#d1b4ab14 tone:InputAiComposeTone num:int = AiComposeToneExample"

    tone: _root.TypeInputAiComposeTone
    num: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\xab\xb4\xd1"
        self.tone.write_to(out)
        out += pack_i(self.num)


def _read_TonesNotModified(data: bytes, pos: int, depth: int, new: Any = TonesNotModified) -> tuple[TonesNotModified, int]:
    return new(), pos


def _read_Tones(data: bytes, pos: int, depth: int, new: Any = Tones) -> tuple[Tones, int]:
    hash = unpack_q(data, pos)[0]
    tones, pos = read_objects(_AiComposeTone_table, data, pos + 8, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(hash, tones, users), pos


def _read_CreateTone(data: bytes, pos: int, depth: int, new: Any = CreateTone) -> tuple[CreateTone, int]:
    flags, emoji_id = unpack_Iq(data, pos)
    title, pos = read_str(data, pos + 12)
    prompt, pos = read_str(data, pos)
    return new(emoji_id, title, prompt, flags & 1 != 0), pos


def _read_UpdateTone(data: bytes, pos: int, depth: int, new: Any = UpdateTone) -> tuple[UpdateTone, int]:
    flags, cid = unpack_2I(data, pos)
    tone, pos = _InputAiComposeTone_table[cid](data, pos + 8, depth + 1)
    if flags & 0xf:
        if flags & 1:
            display_author = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            display_author = None
        if flags & 2:
            emoji_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            emoji_id = None
        if flags & 4:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 8:
            prompt, pos = read_str(data, pos)
        else:
            prompt = None
    else:
        display_author = emoji_id = title = prompt = None
    return new(tone, display_author, emoji_id, title, prompt), pos


def _read_SaveTone(data: bytes, pos: int, depth: int, new: Any = SaveTone) -> tuple[SaveTone, int]:
    cid = unpack_I(data, pos)[0]
    tone, pos = _InputAiComposeTone_table[cid](data, pos + 4, depth + 1)
    unsave = unpack_I(data, pos)[0]
    unsave = BOOLS[unsave]
    return new(tone, unsave), pos + 4


def _read_DeleteTone(data: bytes, pos: int, depth: int, new: Any = DeleteTone) -> tuple[DeleteTone, int]:
    cid = unpack_I(data, pos)[0]
    tone, pos = _InputAiComposeTone_table[cid](data, pos + 4, depth + 1)
    return new(tone), pos


def _read_GetTone(data: bytes, pos: int, depth: int, new: Any = GetTone) -> tuple[GetTone, int]:
    cid = unpack_I(data, pos)[0]
    tone, pos = _InputAiComposeTone_table[cid](data, pos + 4, depth + 1)
    return new(tone), pos


def _read_GetTones(data: bytes, pos: int, depth: int, new: Any = GetTones) -> tuple[GetTones, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetToneExample(data: bytes, pos: int, depth: int, new: Any = GetToneExample) -> tuple[GetToneExample, int]:
    cid = unpack_I(data, pos)[0]
    tone, pos = _InputAiComposeTone_table[cid](data, pos + 4, depth + 1)
    num = unpack_i(data, pos)[0]
    return new(tone, num), pos + 4


registry.add("aicompose.Tones", {
    0xC1F46103: _read_TonesNotModified,
    0x6C9D0EFE: _read_Tones,
})
registry.add_functions({
    0x4AA83913: _read_CreateTone,
    0x903BCF59: _read_UpdateTone,
    0x1782CBB1: _read_SaveTone,
    0xDD39316A: _read_DeleteTone,
    0xB2E8BA03: _read_GetTone,
    0xABD59201: _read_GetTones,
    0xD1B4AB14: _read_GetToneExample,
})
