# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``communities``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_longs,
    read_objects,
    read_str,
    unpacker,
    write_longs,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import messages as _messages

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_i: Pack = packer("i")
_Chat_table = registry.table("Chat")
_CommunityPeerRequest_table = registry.table("CommunityPeerRequest")
_InputChannel_table = registry.table("InputChannel")
_InputPeer_table = registry.table("InputPeer")
_User_table = registry.table("User")


class PeerLinkRequests(TLObject):
    """The ordinary form of communities.PeerLinkRequests.

    ``communities.peerLinkRequests#2244afad flags:# total_count:int requests:Vector<CommunityPeerRequest> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = communities.PeerLinkRequests``

    :param total_count: How many there are in all.
    :param requests: The requests.
    :param next_offset: What to ask for the next page with.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/communities.peerLinkRequests
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2244AFAD
    TL_NAME: ClassVar[str] = "communities.peerLinkRequests"
    TL_TYPE: ClassVar[str] = "communities.PeerLinkRequests"
    TL: ClassVar[str] = "communities.peerLinkRequests#2244afad flags:# total_count:int requests:Vector<CommunityPeerRequest> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = communities.PeerLinkRequests"

    total_count: int
    requests: list[_root.TypeCommunityPeerRequest]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0x2244AFAD, flags, self.total_count)
        write_objects(out, self.requests)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypePeerLinkRequests: TypeAlias = PeerLinkRequests
"""``communities.PeerLinkRequests``: https://core.telegram.org/type/communities.PeerLinkRequests"""


class ParticipantJoinedChats(TLObject):
    """The ordinary form of communities.ParticipantJoinedChats.

    ``communities.participantJoinedChats#8d78512a creator_chat_ids:Vector<long> joined_chat_ids:Vector<long> chats:Vector<Chat> users:Vector<User> = communities.ParticipantJoinedChats``

    :param creator_chat_ids: The creator chat ids.
    :param joined_chat_ids: The joined chat ids.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/communities.participantJoinedChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8D78512A
    TL_NAME: ClassVar[str] = "communities.participantJoinedChats"
    TL_TYPE: ClassVar[str] = "communities.ParticipantJoinedChats"
    TL: ClassVar[str] = "communities.participantJoinedChats#8d78512a creator_chat_ids:Vector<long> joined_chat_ids:Vector<long> chats:Vector<Chat> users:Vector<User> = communities.ParticipantJoinedChats"

    creator_chat_ids: list[int]
    joined_chat_ids: list[int]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x2a\x51\x78\x8d"
        write_longs(out, self.creator_chat_ids)
        write_longs(out, self.joined_chat_ids)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeParticipantJoinedChats: TypeAlias = ParticipantJoinedChats
"""``communities.ParticipantJoinedChats``: https://core.telegram.org/type/communities.ParticipantJoinedChats"""


class Create(Function["_root.TypeUpdates"]):
    """Creates communities.

    ``communities.create#a63859ec flags:# hidden:flags.1?true title:string about:flags.0?string peer:InputPeer = Updates``

    :param hidden: Whether this applies: hidden.
    :param title: The title.
    :param about: The bio or description.
    :param peer: The chat, user or channel it concerns.

    Result: ``Updates``.

    https://core.telegram.org/method/communities.create
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA63859EC
    TL_NAME: ClassVar[str] = "communities.create"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "communities.create#a63859ec flags:# hidden:flags.1?true title:string about:flags.0?string peer:InputPeer = Updates"

    title: str
    peer: _root.TypeInputPeer
    hidden: bool = False
    about: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.hidden:
            flags |= 2
        if self.about is not None:
            flags |= 1
        out += pack_2I(0xA63859EC, flags)
        write_str(out, self.title)
        if self.about is not None:
            write_str(out, self.about)
        self.peer.write_to(out)


class TogglePeerLink(Function[bool]):
    """Switches on or off: peer link.

    ``communities.togglePeerLink#736dcfea flags:# visible:flags.0?true hidden:flags.1?true deleted:flags.2?true community:InputChannel peer:InputPeer = Bool``

    :param visible: Whether this applies: visible.
    :param hidden: Whether this applies: hidden.
    :param deleted: Whether this applies: deleted.
    :param community: The community.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.

    https://core.telegram.org/method/communities.togglePeerLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x736DCFEA
    TL_NAME: ClassVar[str] = "communities.togglePeerLink"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "communities.togglePeerLink#736dcfea flags:# visible:flags.0?true hidden:flags.1?true deleted:flags.2?true community:InputChannel peer:InputPeer = Bool"

    community: _root.TypeInputChannel
    peer: _root.TypeInputPeer
    visible: bool = False
    hidden: bool = False
    deleted: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.visible:
            flags |= 1
        if self.hidden:
            flags |= 2
        if self.deleted:
            flags |= 4
        out += pack_2I(0x736DCFEA, flags)
        self.community.write_to(out)
        self.peer.write_to(out)


class GetJoinedCommunities(Function["_messages.TypeChats"]):
    """Fetches joined communities.

    ``communities.getJoinedCommunities#a663e830 = messages.Chats``

    Result: ``messages.Chats``.

    https://core.telegram.org/method/communities.getJoinedCommunities
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA663E830
    TL_NAME: ClassVar[str] = "communities.getJoinedCommunities"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "communities.getJoinedCommunities#a663e830 = messages.Chats"

    def write_to(self, out: bytearray) -> None:
        out += b"\x30\xe8\x63\xa6"


class ToggleCommunityCollapsedInDialogs(Function["_root.TypeUpdates"]):
    """Switches on or off: community collapsed in dialogs.

    ``communities.toggleCommunityCollapsedInDialogs#d766e3ea flags:# collapsed:flags.0?true community:InputChannel = Updates``

    :param collapsed: Whether this applies: collapsed.
    :param community: The community.

    Result: ``Updates``.

    https://core.telegram.org/method/communities.toggleCommunityCollapsedInDialogs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD766E3EA
    TL_NAME: ClassVar[str] = "communities.toggleCommunityCollapsedInDialogs"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "communities.toggleCommunityCollapsedInDialogs#d766e3ea flags:# collapsed:flags.0?true community:InputChannel = Updates"

    community: _root.TypeInputChannel
    collapsed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.collapsed:
            flags |= 1
        out += pack_2I(0xD766E3EA, flags)
        self.community.write_to(out)


class GetPeerLinkRequests(Function["TypePeerLinkRequests"]):
    """Fetches peer link requests.

    ``communities.getPeerLinkRequests#93773344 community:InputChannel offset:string limit:int = communities.PeerLinkRequests``

    :param community: The community.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``communities.PeerLinkRequests``.

    https://core.telegram.org/method/communities.getPeerLinkRequests
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x93773344
    TL_NAME: ClassVar[str] = "communities.getPeerLinkRequests"
    TL_TYPE: ClassVar[str] = "communities.PeerLinkRequests"
    TL: ClassVar[str] = "communities.getPeerLinkRequests#93773344 community:InputChannel offset:string limit:int = communities.PeerLinkRequests"

    community: _root.TypeInputChannel
    offset: str
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\x33\x77\x93"
        self.community.write_to(out)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class TogglePeerLinkRequestApproval(Function[bool]):
    """Switches on or off: peer link request approval.

    ``communities.togglePeerLinkRequestApproval#8c8219a8 flags:# reject:flags.0?true community:InputChannel peer:InputPeer = Bool``

    :param reject: Whether this applies: reject.
    :param community: The community.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.

    https://core.telegram.org/method/communities.togglePeerLinkRequestApproval
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8C8219A8
    TL_NAME: ClassVar[str] = "communities.togglePeerLinkRequestApproval"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "communities.togglePeerLinkRequestApproval#8c8219a8 flags:# reject:flags.0?true community:InputChannel peer:InputPeer = Bool"

    community: _root.TypeInputChannel
    peer: _root.TypeInputPeer
    reject: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reject:
            flags |= 1
        out += pack_2I(0x8C8219A8, flags)
        self.community.write_to(out)
        self.peer.write_to(out)


class ToggleAllPeerLinkRequestApproval(Function[bool]):
    """Switches on or off: all peer link request approval.

    ``communities.toggleAllPeerLinkRequestApproval#bfe3dd3d flags:# reject:flags.0?true community:InputChannel = Bool``

    :param reject: Whether this applies: reject.
    :param community: The community.

    Result: ``Bool``.

    https://core.telegram.org/method/communities.toggleAllPeerLinkRequestApproval
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBFE3DD3D
    TL_NAME: ClassVar[str] = "communities.toggleAllPeerLinkRequestApproval"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "communities.toggleAllPeerLinkRequestApproval#bfe3dd3d flags:# reject:flags.0?true community:InputChannel = Bool"

    community: _root.TypeInputChannel
    reject: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reject:
            flags |= 1
        out += pack_2I(0xBFE3DD3D, flags)
        self.community.write_to(out)


class ToggleParticipantBanned(Function[bool]):
    """Switches on or off: participant banned.

    ``communities.toggleParticipantBanned#9967ad0f flags:# unban:flags.0?true community:InputChannel participant:InputPeer = Bool``

    :param unban: Whether this applies: unban.
    :param community: The community.
    :param participant: The member.

    Result: ``Bool``.

    https://core.telegram.org/method/communities.toggleParticipantBanned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9967AD0F
    TL_NAME: ClassVar[str] = "communities.toggleParticipantBanned"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "communities.toggleParticipantBanned#9967ad0f flags:# unban:flags.0?true community:InputChannel participant:InputPeer = Bool"

    community: _root.TypeInputChannel
    participant: _root.TypeInputPeer
    unban: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.unban:
            flags |= 1
        out += pack_2I(0x9967AD0F, flags)
        self.community.write_to(out)
        self.participant.write_to(out)


class GetParticipantJoinedChats(Function["TypeParticipantJoinedChats"]):
    """Fetches participant joined chats.

    ``communities.getParticipantJoinedChats#f87eabab community:InputChannel participant:InputPeer = communities.ParticipantJoinedChats``

    :param community: The community.
    :param participant: The member.

    Result: ``communities.ParticipantJoinedChats``.

    https://core.telegram.org/method/communities.getParticipantJoinedChats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF87EABAB
    TL_NAME: ClassVar[str] = "communities.getParticipantJoinedChats"
    TL_TYPE: ClassVar[str] = "communities.ParticipantJoinedChats"
    TL: ClassVar[str] = "communities.getParticipantJoinedChats#f87eabab community:InputChannel participant:InputPeer = communities.ParticipantJoinedChats"

    community: _root.TypeInputChannel
    participant: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xab\xab\x7e\xf8"
        self.community.write_to(out)
        self.participant.write_to(out)


def _read_PeerLinkRequests(data: bytes, pos: int, depth: int, new: Any = PeerLinkRequests) -> tuple[PeerLinkRequests, int]:
    flags, total_count = unpack_Ii(data, pos)
    requests, pos = read_objects(_CommunityPeerRequest_table, data, pos + 8, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(total_count, requests, chats, users, next_offset), pos


def _read_ParticipantJoinedChats(data: bytes, pos: int, depth: int, new: Any = ParticipantJoinedChats) -> tuple[ParticipantJoinedChats, int]:
    creator_chat_ids, pos = read_longs(data, pos)
    joined_chat_ids, pos = read_longs(data, pos)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(creator_chat_ids, joined_chat_ids, chats, users), pos


def _read_Create(data: bytes, pos: int, depth: int, new: Any = Create) -> tuple[Create, int]:
    flags = unpack_I(data, pos)[0]
    title, pos = read_str(data, pos + 4)
    if flags & 1:
        about, pos = read_str(data, pos)
    else:
        about = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(title, peer, flags & 2 != 0, about), pos


def _read_TogglePeerLink(data: bytes, pos: int, depth: int, new: Any = TogglePeerLink) -> tuple[TogglePeerLink, int]:
    flags, cid = unpack_2I(data, pos)
    community, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(community, peer, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos


def _read_GetJoinedCommunities(data: bytes, pos: int, depth: int, new: Any = GetJoinedCommunities) -> tuple[GetJoinedCommunities, int]:
    return new(), pos


def _read_ToggleCommunityCollapsedInDialogs(data: bytes, pos: int, depth: int, new: Any = ToggleCommunityCollapsedInDialogs) -> tuple[ToggleCommunityCollapsedInDialogs, int]:
    flags, cid = unpack_2I(data, pos)
    community, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    return new(community, flags & 1 != 0), pos


def _read_GetPeerLinkRequests(data: bytes, pos: int, depth: int, new: Any = GetPeerLinkRequests) -> tuple[GetPeerLinkRequests, int]:
    cid = unpack_I(data, pos)[0]
    community, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    return new(community, offset, limit), pos + 4


def _read_TogglePeerLinkRequestApproval(data: bytes, pos: int, depth: int, new: Any = TogglePeerLinkRequestApproval) -> tuple[TogglePeerLinkRequestApproval, int]:
    flags, cid = unpack_2I(data, pos)
    community, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(community, peer, flags & 1 != 0), pos


def _read_ToggleAllPeerLinkRequestApproval(data: bytes, pos: int, depth: int, new: Any = ToggleAllPeerLinkRequestApproval) -> tuple[ToggleAllPeerLinkRequestApproval, int]:
    flags, cid = unpack_2I(data, pos)
    community, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    return new(community, flags & 1 != 0), pos


def _read_ToggleParticipantBanned(data: bytes, pos: int, depth: int, new: Any = ToggleParticipantBanned) -> tuple[ToggleParticipantBanned, int]:
    flags, cid = unpack_2I(data, pos)
    community, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(community, participant, flags & 1 != 0), pos


def _read_GetParticipantJoinedChats(data: bytes, pos: int, depth: int, new: Any = GetParticipantJoinedChats) -> tuple[GetParticipantJoinedChats, int]:
    cid = unpack_I(data, pos)[0]
    community, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(community, participant), pos


registry.add("communities.PeerLinkRequests", {
    0x2244AFAD: _read_PeerLinkRequests,
})
registry.add("communities.ParticipantJoinedChats", {
    0x8D78512A: _read_ParticipantJoinedChats,
})
registry.add_functions({
    0xA63859EC: _read_Create,
    0x736DCFEA: _read_TogglePeerLink,
    0xA663E830: _read_GetJoinedCommunities,
    0xD766E3EA: _read_ToggleCommunityCollapsedInDialogs,
    0x93773344: _read_GetPeerLinkRequests,
    0x8C8219A8: _read_TogglePeerLinkRequestApproval,
    0xBFE3DD3D: _read_ToggleAllPeerLinkRequestApproval,
    0x9967AD0F: _read_ToggleParticipantBanned,
    0xF87EABAB: _read_GetParticipantJoinedChats,
})
