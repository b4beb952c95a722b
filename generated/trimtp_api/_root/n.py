# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_str,
    unpacker,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2i: Pack = packer("2i")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
_Peer_table = registry.table("Peer")


class Null(TLObject):
    """The ordinary form of Null.

    ``null#56730bcc = Null``

    https://core.telegram.org/constructor/null
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x56730BCC
    TL_NAME: ClassVar[str] = "null"
    TL_TYPE: ClassVar[str] = "Null"
    TL: ClassVar[str] = "null#56730bcc = Null"

    def write_to(self, out: bytearray) -> None:
        out += b"\xcc\x0b\x73\x56"


TypeNull: TypeAlias = Null
"""``Null``: https://core.telegram.org/type/Null"""


class NearestDc(TLObject):
    """The ordinary form of NearestDc.

    ``nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc``

    :param country: The country.
    :param this_dc: The this dc.
    :param nearest_dc: The nearest dc.

    https://core.telegram.org/constructor/nearestDc
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8E1A1775
    TL_NAME: ClassVar[str] = "nearestDc"
    TL_TYPE: ClassVar[str] = "NearestDc"
    TL: ClassVar[str] = "nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc"

    country: str
    this_dc: int
    nearest_dc: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x75\x17\x1a\x8e"
        write_str(out, self.country)
        out += pack_2i(self.this_dc, self.nearest_dc)


TypeNearestDc: TypeAlias = NearestDc
"""``NearestDc``: https://core.telegram.org/type/NearestDc"""


class NotifyPeer(TLObject):
    """The ordinary form of NotifyPeer.

    ``notifyPeer#9fd40bd8 peer:Peer = NotifyPeer``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/notifyPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9FD40BD8
    TL_NAME: ClassVar[str] = "notifyPeer"
    TL_TYPE: ClassVar[str] = "NotifyPeer"
    TL: ClassVar[str] = "notifyPeer#9fd40bd8 peer:Peer = NotifyPeer"

    peer: _root.TypePeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xd8\x0b\xd4\x9f"
        self.peer.write_to(out)


class NotifyUsers(TLObject):
    """The form 'notify users' of NotifyPeer.

    ``notifyUsers#b4c83b4c = NotifyPeer``

    https://core.telegram.org/constructor/notifyUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4C83B4C
    TL_NAME: ClassVar[str] = "notifyUsers"
    TL_TYPE: ClassVar[str] = "NotifyPeer"
    TL: ClassVar[str] = "notifyUsers#b4c83b4c = NotifyPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4c\x3b\xc8\xb4"


class NotifyChats(TLObject):
    """The form 'notify chats' of NotifyPeer.

    ``notifyChats#c007cec3 = NotifyPeer``

    https://core.telegram.org/constructor/notifyChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC007CEC3
    TL_NAME: ClassVar[str] = "notifyChats"
    TL_TYPE: ClassVar[str] = "NotifyPeer"
    TL: ClassVar[str] = "notifyChats#c007cec3 = NotifyPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc3\xce\x07\xc0"


class NotifyBroadcasts(TLObject):
    """The form 'notify broadcasts' of NotifyPeer.

    ``notifyBroadcasts#d612e8ef = NotifyPeer``

    https://core.telegram.org/constructor/notifyBroadcasts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD612E8EF
    TL_NAME: ClassVar[str] = "notifyBroadcasts"
    TL_TYPE: ClassVar[str] = "NotifyPeer"
    TL: ClassVar[str] = "notifyBroadcasts#d612e8ef = NotifyPeer"

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\xe8\x12\xd6"


class NotifyForumTopic(TLObject):
    """The form 'notify forum topic' of NotifyPeer.

    ``notifyForumTopic#226e6308 peer:Peer top_msg_id:int = NotifyPeer``

    :param peer: The chat, user or channel it concerns.
    :param top_msg_id: Id of the message that the thread or topic begins with.

    https://core.telegram.org/constructor/notifyForumTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x226E6308
    TL_NAME: ClassVar[str] = "notifyForumTopic"
    TL_TYPE: ClassVar[str] = "NotifyPeer"
    TL: ClassVar[str] = "notifyForumTopic#226e6308 peer:Peer top_msg_id:int = NotifyPeer"

    peer: _root.TypePeer
    top_msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x08\x63\x6e\x22"
        self.peer.write_to(out)
        out += pack_i(self.top_msg_id)


class NotifyCommunity(TLObject):
    """The form 'notify community' of NotifyPeer.

    ``notifyCommunity#be376999 community_id:long = NotifyPeer``

    :param community_id: Id of the community.

    https://core.telegram.org/constructor/notifyCommunity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBE376999
    TL_NAME: ClassVar[str] = "notifyCommunity"
    TL_TYPE: ClassVar[str] = "NotifyPeer"
    TL: ClassVar[str] = "notifyCommunity#be376999 community_id:long = NotifyPeer"

    community_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xBE376999, self.community_id)


TypeNotifyPeer: TypeAlias = NotifyPeer | NotifyUsers | NotifyChats | NotifyBroadcasts | NotifyForumTopic | NotifyCommunity
"""``NotifyPeer``: https://core.telegram.org/type/NotifyPeer"""


class NotificationSoundDefault(TLObject):
    """The form 'default' of NotificationSound.

    ``notificationSoundDefault#97e8bebe = NotificationSound``

    https://core.telegram.org/constructor/notificationSoundDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x97E8BEBE
    TL_NAME: ClassVar[str] = "notificationSoundDefault"
    TL_TYPE: ClassVar[str] = "NotificationSound"
    TL: ClassVar[str] = "notificationSoundDefault#97e8bebe = NotificationSound"

    def write_to(self, out: bytearray) -> None:
        out += b"\xbe\xbe\xe8\x97"


class NotificationSoundNone(TLObject):
    """The form 'none' of NotificationSound.

    ``notificationSoundNone#6f0c34df = NotificationSound``

    https://core.telegram.org/constructor/notificationSoundNone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F0C34DF
    TL_NAME: ClassVar[str] = "notificationSoundNone"
    TL_TYPE: ClassVar[str] = "NotificationSound"
    TL: ClassVar[str] = "notificationSoundNone#6f0c34df = NotificationSound"

    def write_to(self, out: bytearray) -> None:
        out += b"\xdf\x34\x0c\x6f"


class NotificationSoundLocal(TLObject):
    """The form 'local' of NotificationSound.

    ``notificationSoundLocal#830b9ae4 title:string data:string = NotificationSound``

    :param title: The title.
    :param data: The raw data.

    https://core.telegram.org/constructor/notificationSoundLocal
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x830B9AE4
    TL_NAME: ClassVar[str] = "notificationSoundLocal"
    TL_TYPE: ClassVar[str] = "NotificationSound"
    TL: ClassVar[str] = "notificationSoundLocal#830b9ae4 title:string data:string = NotificationSound"

    title: str
    data: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xe4\x9a\x0b\x83"
        write_str(out, self.title)
        write_str(out, self.data)


class NotificationSoundRingtone(TLObject):
    """The form 'ringtone' of NotificationSound.

    ``notificationSoundRingtone#ff6c8049 id:long = NotificationSound``

    :param id: The id.

    https://core.telegram.org/constructor/notificationSoundRingtone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFF6C8049
    TL_NAME: ClassVar[str] = "notificationSoundRingtone"
    TL_TYPE: ClassVar[str] = "NotificationSound"
    TL: ClassVar[str] = "notificationSoundRingtone#ff6c8049 id:long = NotificationSound"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xFF6C8049, self.id)


TypeNotificationSound: TypeAlias = NotificationSoundDefault | NotificationSoundNone | NotificationSoundLocal | NotificationSoundRingtone
"""``NotificationSound``: https://core.telegram.org/type/NotificationSound"""


def _read_Null(data: bytes, pos: int, depth: int, new: Any = Null) -> tuple[Null, int]:
    return new(), pos


def _read_NearestDc(data: bytes, pos: int, depth: int, new: Any = NearestDc) -> tuple[NearestDc, int]:
    country, pos = read_str(data, pos)
    this_dc, nearest_dc = unpack_2i(data, pos)
    return new(country, this_dc, nearest_dc), pos + 8


def _read_NotifyPeer(data: bytes, pos: int, depth: int, new: Any = NotifyPeer) -> tuple[NotifyPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_NotifyUsers(data: bytes, pos: int, depth: int, new: Any = NotifyUsers) -> tuple[NotifyUsers, int]:
    return new(), pos


def _read_NotifyChats(data: bytes, pos: int, depth: int, new: Any = NotifyChats) -> tuple[NotifyChats, int]:
    return new(), pos


def _read_NotifyBroadcasts(data: bytes, pos: int, depth: int, new: Any = NotifyBroadcasts) -> tuple[NotifyBroadcasts, int]:
    return new(), pos


def _read_NotifyForumTopic(data: bytes, pos: int, depth: int, new: Any = NotifyForumTopic) -> tuple[NotifyForumTopic, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    top_msg_id = unpack_i(data, pos)[0]
    return new(peer, top_msg_id), pos + 4


def _read_NotifyCommunity(data: bytes, pos: int, depth: int, new: Any = NotifyCommunity) -> tuple[NotifyCommunity, int]:
    community_id = unpack_q(data, pos)[0]
    return new(community_id), pos + 8


def _read_NotificationSoundDefault(data: bytes, pos: int, depth: int, new: Any = NotificationSoundDefault) -> tuple[NotificationSoundDefault, int]:
    return new(), pos


def _read_NotificationSoundNone(data: bytes, pos: int, depth: int, new: Any = NotificationSoundNone) -> tuple[NotificationSoundNone, int]:
    return new(), pos


def _read_NotificationSoundLocal(data: bytes, pos: int, depth: int, new: Any = NotificationSoundLocal) -> tuple[NotificationSoundLocal, int]:
    title, pos = read_str(data, pos)
    data_, pos = read_str(data, pos)
    return new(title, data_), pos


def _read_NotificationSoundRingtone(data: bytes, pos: int, depth: int, new: Any = NotificationSoundRingtone) -> tuple[NotificationSoundRingtone, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


registry.add("Null", {
    0x56730BCC: _read_Null,
})
registry.add("NearestDc", {
    0x8E1A1775: _read_NearestDc,
})
registry.add("NotifyPeer", {
    0x9FD40BD8: _read_NotifyPeer,
    0xB4C83B4C: _read_NotifyUsers,
    0xC007CEC3: _read_NotifyChats,
    0xD612E8EF: _read_NotifyBroadcasts,
    0x226E6308: _read_NotifyForumTopic,
    0xBE376999: _read_NotifyCommunity,
})
registry.add("NotificationSound", {
    0x97E8BEBE: _read_NotificationSoundDefault,
    0x6F0C34DF: _read_NotificationSoundNone,
    0x830B9AE4: _read_NotificationSoundLocal,
    0xFF6C8049: _read_NotificationSoundRingtone,
})
