# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_objects,
    unpacker,
    write_objects,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_d: Unpack = unpacker("d")
unpack_i: Unpack = unpacker("i")
pack_d: Pack = packer("d")
pack_i: Pack = packer("i")
_Peer_table = registry.table("Peer")
_TopPeerCategory_table = registry.table("TopPeerCategory")
_TopPeer_table = registry.table("TopPeer")


class TopPeer(TLObject):
    """The ordinary form of TopPeer.

    ``topPeer#edcdc05b peer:Peer rating:double = TopPeer``

    :param peer: The chat, user or channel it concerns.
    :param rating: The rating.

    https://core.telegram.org/constructor/topPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEDCDC05B
    TL_NAME: ClassVar[str] = "topPeer"
    TL_TYPE: ClassVar[str] = "TopPeer"
    TL: ClassVar[str] = "topPeer#edcdc05b peer:Peer rating:double = TopPeer"

    peer: _root.TypePeer
    rating: float

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\xc0\xcd\xed"
        self.peer.write_to(out)
        out += pack_d(self.rating)


TypeTopPeer: TypeAlias = TopPeer
"""``TopPeer``: https://core.telegram.org/type/TopPeer"""


class TopPeerCategoryBotsPM(TLObject):
    """The form 'bots pm' of TopPeerCategory.

    ``topPeerCategoryBotsPM#ab661b5b = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryBotsPM
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAB661B5B
    TL_NAME: ClassVar[str] = "topPeerCategoryBotsPM"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryBotsPM#ab661b5b = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5b\x1b\x66\xab"


class TopPeerCategoryBotsInline(TLObject):
    """The form 'bots inline' of TopPeerCategory.

    ``topPeerCategoryBotsInline#148677e2 = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryBotsInline
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x148677E2
    TL_NAME: ClassVar[str] = "topPeerCategoryBotsInline"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryBotsInline#148677e2 = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe2\x77\x86\x14"


class TopPeerCategoryCorrespondents(TLObject):
    """The form 'correspondents' of TopPeerCategory.

    ``topPeerCategoryCorrespondents#0637b7ed = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryCorrespondents
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0637B7ED
    TL_NAME: ClassVar[str] = "topPeerCategoryCorrespondents"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryCorrespondents#0637b7ed = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\xb7\x37\x06"


class TopPeerCategoryGroups(TLObject):
    """The form 'groups' of TopPeerCategory.

    ``topPeerCategoryGroups#bd17a14a = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryGroups
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD17A14A
    TL_NAME: ClassVar[str] = "topPeerCategoryGroups"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryGroups#bd17a14a = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\xa1\x17\xbd"


class TopPeerCategoryChannels(TLObject):
    """The form 'channels' of TopPeerCategory.

    ``topPeerCategoryChannels#161d9628 = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryChannels
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x161D9628
    TL_NAME: ClassVar[str] = "topPeerCategoryChannels"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryChannels#161d9628 = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\x28\x96\x1d\x16"


class TopPeerCategoryPhoneCalls(TLObject):
    """The form 'phone calls' of TopPeerCategory.

    ``topPeerCategoryPhoneCalls#1e76a78c = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryPhoneCalls
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1E76A78C
    TL_NAME: ClassVar[str] = "topPeerCategoryPhoneCalls"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryPhoneCalls#1e76a78c = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\x8c\xa7\x76\x1e"


class TopPeerCategoryForwardUsers(TLObject):
    """The form 'forward users' of TopPeerCategory.

    ``topPeerCategoryForwardUsers#a8406ca9 = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryForwardUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA8406CA9
    TL_NAME: ClassVar[str] = "topPeerCategoryForwardUsers"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryForwardUsers#a8406ca9 = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa9\x6c\x40\xa8"


class TopPeerCategoryForwardChats(TLObject):
    """The form 'forward chats' of TopPeerCategory.

    ``topPeerCategoryForwardChats#fbeec0f0 = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryForwardChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFBEEC0F0
    TL_NAME: ClassVar[str] = "topPeerCategoryForwardChats"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryForwardChats#fbeec0f0 = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\xc0\xee\xfb"


class TopPeerCategoryBotsApp(TLObject):
    """The form 'bots app' of TopPeerCategory.

    ``topPeerCategoryBotsApp#fd9e7bec = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryBotsApp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFD9E7BEC
    TL_NAME: ClassVar[str] = "topPeerCategoryBotsApp"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryBotsApp#fd9e7bec = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\xec\x7b\x9e\xfd"


class TopPeerCategoryBotsGuestChat(TLObject):
    """The form 'bots guest chat' of TopPeerCategory.

    ``topPeerCategoryBotsGuestChat#6c24f3dd = TopPeerCategory``

    https://core.telegram.org/constructor/topPeerCategoryBotsGuestChat
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6C24F3DD
    TL_NAME: ClassVar[str] = "topPeerCategoryBotsGuestChat"
    TL_TYPE: ClassVar[str] = "TopPeerCategory"
    TL: ClassVar[str] = "topPeerCategoryBotsGuestChat#6c24f3dd = TopPeerCategory"

    def write_to(self, out: bytearray) -> None:
        out += b"\xdd\xf3\x24\x6c"


TypeTopPeerCategory: TypeAlias = TopPeerCategoryBotsPM | TopPeerCategoryBotsInline | TopPeerCategoryCorrespondents | TopPeerCategoryGroups | TopPeerCategoryChannels | TopPeerCategoryPhoneCalls | TopPeerCategoryForwardUsers | TopPeerCategoryForwardChats | TopPeerCategoryBotsApp | TopPeerCategoryBotsGuestChat
"""``TopPeerCategory``: https://core.telegram.org/type/TopPeerCategory"""


class TopPeerCategoryPeers(TLObject):
    """The ordinary form of TopPeerCategoryPeers.

    ``topPeerCategoryPeers#fb834291 category:TopPeerCategory count:int peers:Vector<TopPeer> = TopPeerCategoryPeers``

    :param category: The category.
    :param count: How many there are in all.
    :param peers: The chats, users and channels it concerns.

    https://core.telegram.org/constructor/topPeerCategoryPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFB834291
    TL_NAME: ClassVar[str] = "topPeerCategoryPeers"
    TL_TYPE: ClassVar[str] = "TopPeerCategoryPeers"
    TL: ClassVar[str] = "topPeerCategoryPeers#fb834291 category:TopPeerCategory count:int peers:Vector<TopPeer> = TopPeerCategoryPeers"

    category: TypeTopPeerCategory
    count: int
    peers: list[TypeTopPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\x91\x42\x83\xfb"
        self.category.write_to(out)
        out += pack_i(self.count)
        write_objects(out, self.peers)


TypeTopPeerCategoryPeers: TypeAlias = TopPeerCategoryPeers
"""``TopPeerCategoryPeers``: https://core.telegram.org/type/TopPeerCategoryPeers"""


def _read_TopPeer(data: bytes, pos: int, depth: int, new: Any = TopPeer) -> tuple[TopPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    rating = unpack_d(data, pos)[0]
    return new(peer, rating), pos + 8


def _read_TopPeerCategoryBotsPM(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryBotsPM) -> tuple[TopPeerCategoryBotsPM, int]:
    return new(), pos


def _read_TopPeerCategoryBotsInline(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryBotsInline) -> tuple[TopPeerCategoryBotsInline, int]:
    return new(), pos


def _read_TopPeerCategoryCorrespondents(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryCorrespondents) -> tuple[TopPeerCategoryCorrespondents, int]:
    return new(), pos


def _read_TopPeerCategoryGroups(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryGroups) -> tuple[TopPeerCategoryGroups, int]:
    return new(), pos


def _read_TopPeerCategoryChannels(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryChannels) -> tuple[TopPeerCategoryChannels, int]:
    return new(), pos


def _read_TopPeerCategoryPhoneCalls(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryPhoneCalls) -> tuple[TopPeerCategoryPhoneCalls, int]:
    return new(), pos


def _read_TopPeerCategoryForwardUsers(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryForwardUsers) -> tuple[TopPeerCategoryForwardUsers, int]:
    return new(), pos


def _read_TopPeerCategoryForwardChats(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryForwardChats) -> tuple[TopPeerCategoryForwardChats, int]:
    return new(), pos


def _read_TopPeerCategoryBotsApp(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryBotsApp) -> tuple[TopPeerCategoryBotsApp, int]:
    return new(), pos


def _read_TopPeerCategoryBotsGuestChat(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryBotsGuestChat) -> tuple[TopPeerCategoryBotsGuestChat, int]:
    return new(), pos


def _read_TopPeerCategoryPeers(data: bytes, pos: int, depth: int, new: Any = TopPeerCategoryPeers) -> tuple[TopPeerCategoryPeers, int]:
    cid = unpack_I(data, pos)[0]
    category, pos = _TopPeerCategory_table[cid](data, pos + 4, depth + 1)
    count = unpack_i(data, pos)[0]
    peers, pos = read_objects(_TopPeer_table, data, pos + 4, depth)
    return new(category, count, peers), pos


registry.add("TopPeer", {
    0xEDCDC05B: _read_TopPeer,
})
registry.add("TopPeerCategory", {
    0xAB661B5B: _read_TopPeerCategoryBotsPM,
    0x148677E2: _read_TopPeerCategoryBotsInline,
    0x0637B7ED: _read_TopPeerCategoryCorrespondents,
    0xBD17A14A: _read_TopPeerCategoryGroups,
    0x161D9628: _read_TopPeerCategoryChannels,
    0x1E76A78C: _read_TopPeerCategoryPhoneCalls,
    0xA8406CA9: _read_TopPeerCategoryForwardUsers,
    0xFBEEC0F0: _read_TopPeerCategoryForwardChats,
    0xFD9E7BEC: _read_TopPeerCategoryBotsApp,
    0x6C24F3DD: _read_TopPeerCategoryBotsGuestChat,
})
registry.add("TopPeerCategoryPeers", {
    0xFB834291: _read_TopPeerCategoryPeers,
})
