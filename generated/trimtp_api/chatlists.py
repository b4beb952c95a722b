# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``chatlists``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
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
unpack_i: Unpack = unpacker("i")
pack_2I: Pack = packer("2I")
pack_Ii: Pack = packer("Ii")
_Chat_table = registry.table("Chat")
_DialogFilter_table = registry.table("DialogFilter")
_ExportedChatlistInvite_table = registry.table("ExportedChatlistInvite")
_InputChatlist_table = registry.table("InputChatlist")
_InputPeer_table = registry.table("InputPeer")
_Peer_table = registry.table("Peer")
_TextWithEntities_table = registry.table("TextWithEntities")
_User_table = registry.table("User")


class ExportedChatlistInvite(TLObject):
    """The ordinary form of chatlists.ExportedChatlistInvite.

    ``chatlists.exportedChatlistInvite#10e6e3a6 filter:DialogFilter invite:ExportedChatlistInvite = chatlists.ExportedChatlistInvite``

    :param filter: Which ones to answer.
    :param invite: The invite link.

    https://core.telegram.org/constructor/chatlists.exportedChatlistInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x10E6E3A6
    TL_NAME: ClassVar[str] = "chatlists.exportedChatlistInvite"
    TL_TYPE: ClassVar[str] = "chatlists.ExportedChatlistInvite"
    TL: ClassVar[str] = "chatlists.exportedChatlistInvite#10e6e3a6 filter:DialogFilter invite:ExportedChatlistInvite = chatlists.ExportedChatlistInvite"

    filter: _root.TypeDialogFilter
    invite: _root.TypeExportedChatlistInvite

    def write_to(self, out: bytearray) -> None:
        out += b"\xa6\xe3\xe6\x10"
        self.filter.write_to(out)
        self.invite.write_to(out)


TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
"""``chatlists.ExportedChatlistInvite``: https://core.telegram.org/type/chatlists.ExportedChatlistInvite"""


class ExportedInvites(TLObject):
    """The ordinary form of chatlists.ExportedInvites.

    ``chatlists.exportedInvites#10ab6dc7 invites:Vector<ExportedChatlistInvite> chats:Vector<Chat> users:Vector<User> = chatlists.ExportedInvites``

    :param invites: The invites.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/chatlists.exportedInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x10AB6DC7
    TL_NAME: ClassVar[str] = "chatlists.exportedInvites"
    TL_TYPE: ClassVar[str] = "chatlists.ExportedInvites"
    TL: ClassVar[str] = "chatlists.exportedInvites#10ab6dc7 invites:Vector<ExportedChatlistInvite> chats:Vector<Chat> users:Vector<User> = chatlists.ExportedInvites"

    invites: list[_root.TypeExportedChatlistInvite]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc7\x6d\xab\x10"
        write_objects(out, self.invites)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeExportedInvites: TypeAlias = ExportedInvites
"""``chatlists.ExportedInvites``: https://core.telegram.org/type/chatlists.ExportedInvites"""


class ChatlistInviteAlready(TLObject):
    """The form 'already' of chatlists.ChatlistInvite.

    ``chatlists.chatlistInviteAlready#fa87f659 filter_id:int missing_peers:Vector<Peer> already_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite``

    :param filter_id: Id of the filter.
    :param missing_peers: The missing peers.
    :param already_peers: The already peers.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/chatlists.chatlistInviteAlready
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFA87F659
    TL_NAME: ClassVar[str] = "chatlists.chatlistInviteAlready"
    TL_TYPE: ClassVar[str] = "chatlists.ChatlistInvite"
    TL: ClassVar[str] = "chatlists.chatlistInviteAlready#fa87f659 filter_id:int missing_peers:Vector<Peer> already_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite"

    filter_id: int
    missing_peers: list[_root.TypePeer]
    already_peers: list[_root.TypePeer]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xFA87F659, self.filter_id)
        write_objects(out, self.missing_peers)
        write_objects(out, self.already_peers)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class ChatlistInvite(TLObject):
    """The ordinary form of chatlists.ChatlistInvite.

    ``chatlists.chatlistInvite#f10ece2f flags:# title_noanimate:flags.1?true title:TextWithEntities emoticon:flags.0?string peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite``

    :param title_noanimate: Whether this applies: title noanimate.
    :param title: The title.
    :param emoticon: The emoji.
    :param peers: The chats, users and channels it concerns.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/chatlists.chatlistInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF10ECE2F
    TL_NAME: ClassVar[str] = "chatlists.chatlistInvite"
    TL_TYPE: ClassVar[str] = "chatlists.ChatlistInvite"
    TL: ClassVar[str] = "chatlists.chatlistInvite#f10ece2f flags:# title_noanimate:flags.1?true title:TextWithEntities emoticon:flags.0?string peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite"

    title: _root.TypeTextWithEntities
    peers: list[_root.TypePeer]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    title_noanimate: bool = False
    emoticon: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title_noanimate:
            flags |= 2
        if self.emoticon is not None:
            flags |= 1
        out += pack_2I(0xF10ECE2F, flags)
        self.title.write_to(out)
        if self.emoticon is not None:
            write_str(out, self.emoticon)
        write_objects(out, self.peers)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeChatlistInvite: TypeAlias = ChatlistInviteAlready | ChatlistInvite
"""``chatlists.ChatlistInvite``: https://core.telegram.org/type/chatlists.ChatlistInvite"""


class ChatlistUpdates(TLObject):
    """The ordinary form of chatlists.ChatlistUpdates.

    ``chatlists.chatlistUpdates#93bd878d missing_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistUpdates``

    :param missing_peers: The missing peers.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/chatlists.chatlistUpdates
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x93BD878D
    TL_NAME: ClassVar[str] = "chatlists.chatlistUpdates"
    TL_TYPE: ClassVar[str] = "chatlists.ChatlistUpdates"
    TL: ClassVar[str] = "chatlists.chatlistUpdates#93bd878d missing_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistUpdates"

    missing_peers: list[_root.TypePeer]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x8d\x87\xbd\x93"
        write_objects(out, self.missing_peers)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeChatlistUpdates: TypeAlias = ChatlistUpdates
"""``chatlists.ChatlistUpdates``: https://core.telegram.org/type/chatlists.ChatlistUpdates"""


class ExportChatlistInvite(Function["TypeExportedChatlistInvite"]):
    """Exports chatlist invite.

    ``chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite``

    :param chatlist: The chatlist.
    :param title: The title.
    :param peers: The chats, users and channels it concerns.

    Result: ``chatlists.ExportedChatlistInvite``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 CHATLISTS_TOO_MUCH, 400/403 CHAT_ADMIN_REQUIRED, 400 FILTER_ID_INVALID, 400
        FILTER_NOT_SUPPORTED, 400 INVITES_TOO_MUCH, 400 PEERS_LIST_EMPTY.

    https://core.telegram.org/method/chatlists.exportChatlistInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8472478E
    TL_NAME: ClassVar[str] = "chatlists.exportChatlistInvite"
    TL_TYPE: ClassVar[str] = "chatlists.ExportedChatlistInvite"
    TL: ClassVar[str] = "chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite"

    chatlist: _root.TypeInputChatlist
    title: str
    peers: list[_root.TypeInputPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\x8e\x47\x72\x84"
        self.chatlist.write_to(out)
        write_str(out, self.title)
        write_objects(out, self.peers)


class DeleteExportedInvite(Function[bool]):
    """Deletes exported invite.

    ``chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string = Bool``

    :param chatlist: The chatlist.
    :param slug: The last part of the link.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_ID_INVALID, 400
        FILTER_NOT_SUPPORTED, 400 INVITE_SLUG_EXPIRED, 400 INVITE_SLUG_INVALID.

    https://core.telegram.org/method/chatlists.deleteExportedInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x719C5C5E
    TL_NAME: ClassVar[str] = "chatlists.deleteExportedInvite"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string = Bool"

    chatlist: _root.TypeInputChatlist
    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x5e\x5c\x9c\x71"
        self.chatlist.write_to(out)
        write_str(out, self.slug)


class EditExportedInvite(Function["_root.TypeExportedChatlistInvite"]):
    """Changes exported invite.

    ``chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string title:flags.1?string peers:flags.2?Vector<InputPeer> = ExportedChatlistInvite``

    :param chatlist: The chatlist.
    :param slug: The last part of the link.
    :param title: The title.
    :param peers: The chats, users and channels it concerns.

    Result: ``ExportedChatlistInvite``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400 FILTER_ID_INVALID,
        400 FILTER_NOT_SUPPORTED, 400 INVITE_SLUG_EMPTY, 400 INVITE_SLUG_EXPIRED, 400 PEERS_LIST_EMPTY.

    https://core.telegram.org/method/chatlists.editExportedInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x653DB63D
    TL_NAME: ClassVar[str] = "chatlists.editExportedInvite"
    TL_TYPE: ClassVar[str] = "ExportedChatlistInvite"
    TL: ClassVar[str] = "chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string title:flags.1?string peers:flags.2?Vector<InputPeer> = ExportedChatlistInvite"

    chatlist: _root.TypeInputChatlist
    slug: str
    title: str | None = None
    peers: list[_root.TypeInputPeer] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 2
        if self.peers is not None:
            flags |= 4
        out += pack_2I(0x653DB63D, flags)
        self.chatlist.write_to(out)
        write_str(out, self.slug)
        if self.title is not None:
            write_str(out, self.title)
        if self.peers is not None:
            write_objects(out, self.peers)


class GetExportedInvites(Function["TypeExportedInvites"]):
    """Fetches exported invites.

    ``chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist = chatlists.ExportedInvites``

    :param chatlist: The chatlist.

    Result: ``chatlists.ExportedInvites``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_ID_INVALID.

    https://core.telegram.org/method/chatlists.getExportedInvites
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCE03DA83
    TL_NAME: ClassVar[str] = "chatlists.getExportedInvites"
    TL_TYPE: ClassVar[str] = "chatlists.ExportedInvites"
    TL: ClassVar[str] = "chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist = chatlists.ExportedInvites"

    chatlist: _root.TypeInputChatlist

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\xda\x03\xce"
        self.chatlist.write_to(out)


class CheckChatlistInvite(Function["TypeChatlistInvite"]):
    """Checks chatlist invite.

    ``chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite``

    :param slug: The last part of the link.

    Result: ``chatlists.ChatlistInvite``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 INVITE_SLUG_EMPTY, 400
        INVITE_SLUG_EXPIRED.

    https://core.telegram.org/method/chatlists.checkChatlistInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x41C10FFF
    TL_NAME: ClassVar[str] = "chatlists.checkChatlistInvite"
    TL_TYPE: ClassVar[str] = "chatlists.ChatlistInvite"
    TL: ClassVar[str] = "chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xff\x0f\xc1\x41"
        write_str(out, self.slug)


class JoinChatlistInvite(Function["_root.TypeUpdates"]):
    """Joins chatlist invite.

    ``chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> = Updates``

    :param slug: The last part of the link.
    :param peers: The chats, users and channels it concerns.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNELS_TOO_MUCH, 400
        CHATLISTS_TOO_MUCH, 400 FILTER_INCLUDE_EMPTY, 400 INVITE_SLUG_EMPTY, 400 INVITE_SLUG_EXPIRED.

    https://core.telegram.org/method/chatlists.joinChatlistInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA6B1E39A
    TL_NAME: ClassVar[str] = "chatlists.joinChatlistInvite"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> = Updates"

    slug: str
    peers: list[_root.TypeInputPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9a\xe3\xb1\xa6"
        write_str(out, self.slug)
        write_objects(out, self.peers)


class GetChatlistUpdates(Function["TypeChatlistUpdates"]):
    """Fetches chatlist updates.

    ``chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist = chatlists.ChatlistUpdates``

    :param chatlist: The chatlist.

    Result: ``chatlists.ChatlistUpdates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_ID_INVALID, 400
        FILTER_NOT_SUPPORTED, 400 INPUT_CHATLIST_INVALID.

    https://core.telegram.org/method/chatlists.getChatlistUpdates
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x89419521
    TL_NAME: ClassVar[str] = "chatlists.getChatlistUpdates"
    TL_TYPE: ClassVar[str] = "chatlists.ChatlistUpdates"
    TL: ClassVar[str] = "chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist = chatlists.ChatlistUpdates"

    chatlist: _root.TypeInputChatlist

    def write_to(self, out: bytearray) -> None:
        out += b"\x21\x95\x41\x89"
        self.chatlist.write_to(out)


class JoinChatlistUpdates(Function["_root.TypeUpdates"]):
    """Joins chatlist updates.

    ``chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist peers:Vector<InputPeer> = Updates``

    :param chatlist: The chatlist.
    :param peers: The chats, users and channels it concerns.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_ID_INVALID, 400
        FILTER_INCLUDE_EMPTY.

    https://core.telegram.org/method/chatlists.joinChatlistUpdates
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE089F8F5
    TL_NAME: ClassVar[str] = "chatlists.joinChatlistUpdates"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist peers:Vector<InputPeer> = Updates"

    chatlist: _root.TypeInputChatlist
    peers: list[_root.TypeInputPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf5\xf8\x89\xe0"
        self.chatlist.write_to(out)
        write_objects(out, self.peers)


class HideChatlistUpdates(Function[bool]):
    """Hides chatlist updates.

    ``chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool``

    :param chatlist: The chatlist.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_ID_INVALID, 400
        FILTER_NOT_SUPPORTED.

    https://core.telegram.org/method/chatlists.hideChatlistUpdates
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x66E486FB
    TL_NAME: ClassVar[str] = "chatlists.hideChatlistUpdates"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool"

    chatlist: _root.TypeInputChatlist

    def write_to(self, out: bytearray) -> None:
        out += b"\xfb\x86\xe4\x66"
        self.chatlist.write_to(out)


class GetLeaveChatlistSuggestions(Function["list[_root.TypePeer]"]):
    """Fetches leave chatlist suggestions.

    ``chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist = Vector<Peer>``

    :param chatlist: The chatlist.

    Result: ``Vector<Peer>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_ID_INVALID, 400
        FILTER_NOT_SUPPORTED.

    https://core.telegram.org/method/chatlists.getLeaveChatlistSuggestions
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFDBCD714
    TL_NAME: ClassVar[str] = "chatlists.getLeaveChatlistSuggestions"
    TL_TYPE: ClassVar[str] = "Vector<Peer>"
    TL: ClassVar[str] = "chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist = Vector<Peer>"

    chatlist: _root.TypeInputChatlist

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\xd7\xbc\xfd"
        self.chatlist.write_to(out)


class LeaveChatlist(Function["_root.TypeUpdates"]):
    """Leaves chatlist.

    ``chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer> = Updates``

    :param chatlist: The chatlist.
    :param peers: The chats, users and channels it concerns.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 FILTER_ID_INVALID.

    https://core.telegram.org/method/chatlists.leaveChatlist
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x74FAE13A
    TL_NAME: ClassVar[str] = "chatlists.leaveChatlist"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer> = Updates"

    chatlist: _root.TypeInputChatlist
    peers: list[_root.TypeInputPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\x3a\xe1\xfa\x74"
        self.chatlist.write_to(out)
        write_objects(out, self.peers)


def _read_ExportedChatlistInvite(data: bytes, pos: int, depth: int, new: Any = ExportedChatlistInvite) -> tuple[ExportedChatlistInvite, int]:
    cid = unpack_I(data, pos)[0]
    filter, pos = _DialogFilter_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    invite, pos = _ExportedChatlistInvite_table[cid](data, pos + 4, depth + 1)
    return new(filter, invite), pos


def _read_ExportedInvites(data: bytes, pos: int, depth: int, new: Any = ExportedInvites) -> tuple[ExportedInvites, int]:
    invites, pos = read_objects(_ExportedChatlistInvite_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(invites, chats, users), pos


def _read_ChatlistInviteAlready(data: bytes, pos: int, depth: int, new: Any = ChatlistInviteAlready) -> tuple[ChatlistInviteAlready, int]:
    filter_id = unpack_i(data, pos)[0]
    missing_peers, pos = read_objects(_Peer_table, data, pos + 4, depth)
    already_peers, pos = read_objects(_Peer_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(filter_id, missing_peers, already_peers, chats, users), pos


def _read_ChatlistInvite(data: bytes, pos: int, depth: int, new: Any = ChatlistInvite) -> tuple[ChatlistInvite, int]:
    flags, cid = unpack_2I(data, pos)
    title, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        emoticon, pos = read_str(data, pos)
    else:
        emoticon = None
    peers, pos = read_objects(_Peer_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(title, peers, chats, users, flags & 2 != 0, emoticon), pos


def _read_ChatlistUpdates(data: bytes, pos: int, depth: int, new: Any = ChatlistUpdates) -> tuple[ChatlistUpdates, int]:
    missing_peers, pos = read_objects(_Peer_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(missing_peers, chats, users), pos


def _read_ExportChatlistInvite(data: bytes, pos: int, depth: int, new: Any = ExportChatlistInvite) -> tuple[ExportChatlistInvite, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    return new(chatlist, title, peers), pos


def _read_DeleteExportedInvite(data: bytes, pos: int, depth: int, new: Any = DeleteExportedInvite) -> tuple[DeleteExportedInvite, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    slug, pos = read_str(data, pos)
    return new(chatlist, slug), pos


def _read_EditExportedInvite(data: bytes, pos: int, depth: int, new: Any = EditExportedInvite) -> tuple[EditExportedInvite, int]:
    flags, cid = unpack_2I(data, pos)
    chatlist, pos = _InputChatlist_table[cid](data, pos + 8, depth + 1)
    slug, pos = read_str(data, pos)
    if flags & 0x6:
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 4:
            peers, pos = read_objects(_InputPeer_table, data, pos, depth)
        else:
            peers = None
    else:
        title = peers = None
    return new(chatlist, slug, title, peers), pos


def _read_GetExportedInvites(data: bytes, pos: int, depth: int, new: Any = GetExportedInvites) -> tuple[GetExportedInvites, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    return new(chatlist), pos


def _read_CheckChatlistInvite(data: bytes, pos: int, depth: int, new: Any = CheckChatlistInvite) -> tuple[CheckChatlistInvite, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_JoinChatlistInvite(data: bytes, pos: int, depth: int, new: Any = JoinChatlistInvite) -> tuple[JoinChatlistInvite, int]:
    slug, pos = read_str(data, pos)
    peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    return new(slug, peers), pos


def _read_GetChatlistUpdates(data: bytes, pos: int, depth: int, new: Any = GetChatlistUpdates) -> tuple[GetChatlistUpdates, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    return new(chatlist), pos


def _read_JoinChatlistUpdates(data: bytes, pos: int, depth: int, new: Any = JoinChatlistUpdates) -> tuple[JoinChatlistUpdates, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    return new(chatlist, peers), pos


def _read_HideChatlistUpdates(data: bytes, pos: int, depth: int, new: Any = HideChatlistUpdates) -> tuple[HideChatlistUpdates, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    return new(chatlist), pos


def _read_GetLeaveChatlistSuggestions(data: bytes, pos: int, depth: int, new: Any = GetLeaveChatlistSuggestions) -> tuple[GetLeaveChatlistSuggestions, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    return new(chatlist), pos


def _read_LeaveChatlist(data: bytes, pos: int, depth: int, new: Any = LeaveChatlist) -> tuple[LeaveChatlist, int]:
    cid = unpack_I(data, pos)[0]
    chatlist, pos = _InputChatlist_table[cid](data, pos + 4, depth + 1)
    peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    return new(chatlist, peers), pos


registry.add("chatlists.ExportedChatlistInvite", {
    0x10E6E3A6: _read_ExportedChatlistInvite,
})
registry.add("chatlists.ExportedInvites", {
    0x10AB6DC7: _read_ExportedInvites,
})
registry.add("chatlists.ChatlistInvite", {
    0xFA87F659: _read_ChatlistInviteAlready,
    0xF10ECE2F: _read_ChatlistInvite,
})
registry.add("chatlists.ChatlistUpdates", {
    0x93BD878D: _read_ChatlistUpdates,
})
registry.add_functions({
    0x8472478E: _read_ExportChatlistInvite,
    0x719C5C5E: _read_DeleteExportedInvite,
    0x653DB63D: _read_EditExportedInvite,
    0xCE03DA83: _read_GetExportedInvites,
    0x41C10FFF: _read_CheckChatlistInvite,
    0xA6B1E39A: _read_JoinChatlistInvite,
    0x89419521: _read_GetChatlistUpdates,
    0xE089F8F5: _read_JoinChatlistUpdates,
    0x66E486FB: _read_HideChatlistUpdates,
    0xFDBCD714: _read_GetLeaveChatlistSuggestions,
    0x74FAE13A: _read_LeaveChatlist,
})
