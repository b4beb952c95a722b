# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_objects,
    read_str,
    unpacker,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_5i: Unpack = unpacker("5i")
unpack_7iI: Unpack = unpacker("7iI")
unpack_I: Unpack = unpacker("I")
unpack_IiI: Unpack = unpacker("IiI")
unpack_IqI: Unpack = unpacker("IqI")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_2Iq: Pack = packer("2Iq")
pack_5i: Pack = packer("5i")
pack_7i: Pack = packer("7i")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
_DialogFilter_table = registry.table("DialogFilter")
_DraftMessage_table = registry.table("DraftMessage")
_Folder_table = registry.table("Folder")
_InputPeer_table = registry.table("InputPeer")
_PeerNotifySettings_table = registry.table("PeerNotifySettings")
_Peer_table = registry.table("Peer")
_TextWithEntities_table = registry.table("TextWithEntities")


class Dialog(TLObject):
    """The ordinary form of Dialog.

    ``dialog#fc89f7f3 flags:# pinned:flags.2?true unread_mark:flags.3?true view_forum_as_messages:flags.6?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int ttl_period:flags.5?int = Dialog``

    :param pinned: It is pinned.
    :param unread_mark: Whether this applies: unread mark.
    :param view_forum_as_messages: Whether this applies: view forum as messages.
    :param peer: The chat, user or channel it concerns.
    :param top_message: The top message.
    :param read_inbox_max_id: Id of the read inbox max.
    :param read_outbox_max_id: Id of the read outbox max.
    :param unread_count: How many there are: unread.
    :param unread_mentions_count: How many there are: unread mentions.
    :param unread_reactions_count: How many there are: unread reactions.
    :param unread_poll_votes_count: How many there are: unread poll votes.
    :param notify_settings: The notify settings.
    :param pts: The position in the stream of updates about messages.
    :param draft: The draft.
    :param folder_id: The folder: 0 is the main list, 1 the archive.
    :param ttl_period: After how many seconds messages delete themselves.

    https://core.telegram.org/constructor/dialog
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFC89F7F3
    TL_NAME: ClassVar[str] = "dialog"
    TL_TYPE: ClassVar[str] = "Dialog"
    TL: ClassVar[str] = "dialog#fc89f7f3 flags:# pinned:flags.2?true unread_mark:flags.3?true view_forum_as_messages:flags.6?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int ttl_period:flags.5?int = Dialog"

    peer: _root.TypePeer
    top_message: int
    read_inbox_max_id: int
    read_outbox_max_id: int
    unread_count: int
    unread_mentions_count: int
    unread_reactions_count: int
    unread_poll_votes_count: int
    notify_settings: _root.TypePeerNotifySettings
    pinned: bool = False
    unread_mark: bool = False
    view_forum_as_messages: bool = False
    pts: int | None = None
    draft: _root.TypeDraftMessage | None = None
    folder_id: int | None = None
    ttl_period: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 4
        if self.unread_mark:
            flags |= 8
        if self.view_forum_as_messages:
            flags |= 0x40
        if self.pts is not None:
            flags |= 1
        if self.draft is not None:
            flags |= 2
        if self.folder_id is not None:
            flags |= 0x10
        if self.ttl_period is not None:
            flags |= 0x20
        out += pack_2I(0xFC89F7F3, flags)
        self.peer.write_to(out)
        out += pack_7i(self.top_message, self.read_inbox_max_id, self.read_outbox_max_id, self.unread_count, self.unread_mentions_count, self.unread_reactions_count, self.unread_poll_votes_count)
        self.notify_settings.write_to(out)
        if self.pts is not None:
            out += pack_i(self.pts)
        if self.draft is not None:
            self.draft.write_to(out)
        if self.folder_id is not None:
            out += pack_i(self.folder_id)
        if self.ttl_period is not None:
            out += pack_i(self.ttl_period)


class DialogFolder(TLObject):
    """The form 'folder' of Dialog.

    ``dialogFolder#71bd134c flags:# pinned:flags.2?true folder:Folder peer:Peer top_message:int unread_muted_peers_count:int unread_unmuted_peers_count:int unread_muted_messages_count:int unread_unmuted_messages_count:int = Dialog``

    :param pinned: It is pinned.
    :param folder: The folder.
    :param peer: The chat, user or channel it concerns.
    :param top_message: The top message.
    :param unread_muted_peers_count: How many there are: unread muted peers.
    :param unread_unmuted_peers_count: How many there are: unread unmuted peers.
    :param unread_muted_messages_count: How many there are: unread muted messages.
    :param unread_unmuted_messages_count: How many there are: unread unmuted messages.

    https://core.telegram.org/constructor/dialogFolder
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x71BD134C
    TL_NAME: ClassVar[str] = "dialogFolder"
    TL_TYPE: ClassVar[str] = "Dialog"
    TL: ClassVar[str] = "dialogFolder#71bd134c flags:# pinned:flags.2?true folder:Folder peer:Peer top_message:int unread_muted_peers_count:int unread_unmuted_peers_count:int unread_muted_messages_count:int unread_unmuted_messages_count:int = Dialog"

    folder: _root.TypeFolder
    peer: _root.TypePeer
    top_message: int
    unread_muted_peers_count: int
    unread_unmuted_peers_count: int
    unread_muted_messages_count: int
    unread_unmuted_messages_count: int
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 4
        out += pack_2I(0x71BD134C, flags)
        self.folder.write_to(out)
        self.peer.write_to(out)
        out += pack_5i(self.top_message, self.unread_muted_peers_count, self.unread_unmuted_peers_count, self.unread_muted_messages_count, self.unread_unmuted_messages_count)


class DialogCommunity(TLObject):
    """The form 'community' of Dialog.

    ``dialogCommunity#f78a0973 flags:# pinned:flags.2?true community_id:long notify_settings:PeerNotifySettings = Dialog``

    :param pinned: It is pinned.
    :param community_id: Id of the community.
    :param notify_settings: The notify settings.

    https://core.telegram.org/constructor/dialogCommunity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF78A0973
    TL_NAME: ClassVar[str] = "dialogCommunity"
    TL_TYPE: ClassVar[str] = "Dialog"
    TL: ClassVar[str] = "dialogCommunity#f78a0973 flags:# pinned:flags.2?true community_id:long notify_settings:PeerNotifySettings = Dialog"

    community_id: int
    notify_settings: _root.TypePeerNotifySettings
    pinned: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 4
        out += pack_2Iq(0xF78A0973, flags, self.community_id)
        self.notify_settings.write_to(out)


TypeDialog: TypeAlias = Dialog | DialogFolder | DialogCommunity
"""``Dialog``: https://core.telegram.org/type/Dialog"""


class DialogPeer(TLObject):
    """The ordinary form of DialogPeer.

    ``dialogPeer#e56dbf05 peer:Peer = DialogPeer``

    :param peer: The chat, user or channel it concerns.

    https://core.telegram.org/constructor/dialogPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE56DBF05
    TL_NAME: ClassVar[str] = "dialogPeer"
    TL_TYPE: ClassVar[str] = "DialogPeer"
    TL: ClassVar[str] = "dialogPeer#e56dbf05 peer:Peer = DialogPeer"

    peer: _root.TypePeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x05\xbf\x6d\xe5"
        self.peer.write_to(out)


class DialogPeerFolder(TLObject):
    """The form 'folder' of DialogPeer.

    ``dialogPeerFolder#514519e2 folder_id:int = DialogPeer``

    :param folder_id: The folder: 0 is the main list, 1 the archive.

    https://core.telegram.org/constructor/dialogPeerFolder
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x514519E2
    TL_NAME: ClassVar[str] = "dialogPeerFolder"
    TL_TYPE: ClassVar[str] = "DialogPeer"
    TL: ClassVar[str] = "dialogPeerFolder#514519e2 folder_id:int = DialogPeer"

    folder_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x514519E2, self.folder_id)


class DialogPeerCommunity(TLObject):
    """The form 'community' of DialogPeer.

    ``dialogPeerCommunity#2f65c8e4 community_id:long = DialogPeer``

    :param community_id: Id of the community.

    https://core.telegram.org/constructor/dialogPeerCommunity
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2F65C8E4
    TL_NAME: ClassVar[str] = "dialogPeerCommunity"
    TL_TYPE: ClassVar[str] = "DialogPeer"
    TL: ClassVar[str] = "dialogPeerCommunity#2f65c8e4 community_id:long = DialogPeer"

    community_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x2F65C8E4, self.community_id)


TypeDialogPeer: TypeAlias = DialogPeer | DialogPeerFolder | DialogPeerCommunity
"""``DialogPeer``: https://core.telegram.org/type/DialogPeer"""


class DialogFilter(TLObject):
    """The ordinary form of DialogFilter.

    ``dialogFilter#aa472651 flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter``

    :param contacts: Whether this applies: contacts.
    :param non_contacts: Whether this applies: non contacts.
    :param groups: Whether this applies: groups.
    :param broadcasts: Whether this applies: broadcasts.
    :param bots: Whether this applies: bots.
    :param exclude_muted: Whether this applies: exclude muted.
    :param exclude_read: Whether this applies: exclude read.
    :param exclude_archived: Whether this applies: exclude archived.
    :param title_noanimate: Whether this applies: title noanimate.
    :param id: The id.
    :param title: The title.
    :param emoticon: The emoji.
    :param color: The color.
    :param pinned_peers: The pinned peers.
    :param include_peers: The include peers.
    :param exclude_peers: The exclude peers.

    https://core.telegram.org/constructor/dialogFilter
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA472651
    TL_NAME: ClassVar[str] = "dialogFilter"
    TL_TYPE: ClassVar[str] = "DialogFilter"
    TL: ClassVar[str] = "dialogFilter#aa472651 flags:# contacts:flags.0?true non_contacts:flags.1?true groups:flags.2?true broadcasts:flags.3?true bots:flags.4?true exclude_muted:flags.11?true exclude_read:flags.12?true exclude_archived:flags.13?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> exclude_peers:Vector<InputPeer> = DialogFilter"

    id: int
    title: _root.TypeTextWithEntities
    pinned_peers: list[_root.TypeInputPeer]
    include_peers: list[_root.TypeInputPeer]
    exclude_peers: list[_root.TypeInputPeer]
    contacts: bool = False
    non_contacts: bool = False
    groups: bool = False
    broadcasts: bool = False
    bots: bool = False
    exclude_muted: bool = False
    exclude_read: bool = False
    exclude_archived: bool = False
    title_noanimate: bool = False
    emoticon: str | None = None
    color: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.contacts:
            flags |= 1
        if self.non_contacts:
            flags |= 2
        if self.groups:
            flags |= 4
        if self.broadcasts:
            flags |= 8
        if self.bots:
            flags |= 0x10
        if self.exclude_muted:
            flags |= 0x800
        if self.exclude_read:
            flags |= 0x1000
        if self.exclude_archived:
            flags |= 0x2000
        if self.title_noanimate:
            flags |= 0x10000000
        if self.emoticon is not None:
            flags |= 0x2000000
        if self.color is not None:
            flags |= 0x8000000
        out += pack_2Ii(0xAA472651, flags, self.id)
        self.title.write_to(out)
        if self.emoticon is not None:
            write_str(out, self.emoticon)
        if self.color is not None:
            out += pack_i(self.color)
        write_objects(out, self.pinned_peers)
        write_objects(out, self.include_peers)
        write_objects(out, self.exclude_peers)


class DialogFilterDefault(TLObject):
    """The form 'default' of DialogFilter.

    ``dialogFilterDefault#363293ae = DialogFilter``

    https://core.telegram.org/constructor/dialogFilterDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x363293AE
    TL_NAME: ClassVar[str] = "dialogFilterDefault"
    TL_TYPE: ClassVar[str] = "DialogFilter"
    TL: ClassVar[str] = "dialogFilterDefault#363293ae = DialogFilter"

    def write_to(self, out: bytearray) -> None:
        out += b"\xae\x93\x32\x36"


class DialogFilterChatlist(TLObject):
    """The form 'chatlist' of DialogFilter.

    ``dialogFilterChatlist#96537bd7 flags:# has_my_invites:flags.26?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter``

    :param has_my_invites: Whether there is: my invites.
    :param title_noanimate: Whether this applies: title noanimate.
    :param id: The id.
    :param title: The title.
    :param emoticon: The emoji.
    :param color: The color.
    :param pinned_peers: The pinned peers.
    :param include_peers: The include peers.

    https://core.telegram.org/constructor/dialogFilterChatlist
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x96537BD7
    TL_NAME: ClassVar[str] = "dialogFilterChatlist"
    TL_TYPE: ClassVar[str] = "DialogFilter"
    TL: ClassVar[str] = "dialogFilterChatlist#96537bd7 flags:# has_my_invites:flags.26?true title_noanimate:flags.28?true id:int title:TextWithEntities emoticon:flags.25?string color:flags.27?int pinned_peers:Vector<InputPeer> include_peers:Vector<InputPeer> = DialogFilter"

    id: int
    title: _root.TypeTextWithEntities
    pinned_peers: list[_root.TypeInputPeer]
    include_peers: list[_root.TypeInputPeer]
    has_my_invites: bool = False
    title_noanimate: bool = False
    emoticon: str | None = None
    color: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_my_invites:
            flags |= 0x4000000
        if self.title_noanimate:
            flags |= 0x10000000
        if self.emoticon is not None:
            flags |= 0x2000000
        if self.color is not None:
            flags |= 0x8000000
        out += pack_2Ii(0x96537BD7, flags, self.id)
        self.title.write_to(out)
        if self.emoticon is not None:
            write_str(out, self.emoticon)
        if self.color is not None:
            out += pack_i(self.color)
        write_objects(out, self.pinned_peers)
        write_objects(out, self.include_peers)


TypeDialogFilter: TypeAlias = DialogFilter | DialogFilterDefault | DialogFilterChatlist
"""``DialogFilter``: https://core.telegram.org/type/DialogFilter"""


class DialogFilterSuggested(TLObject):
    """The ordinary form of DialogFilterSuggested.

    ``dialogFilterSuggested#77744d4a filter:DialogFilter description:string = DialogFilterSuggested``

    :param filter: Which ones to answer.
    :param description: The description.

    https://core.telegram.org/constructor/dialogFilterSuggested
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77744D4A
    TL_NAME: ClassVar[str] = "dialogFilterSuggested"
    TL_TYPE: ClassVar[str] = "DialogFilterSuggested"
    TL: ClassVar[str] = "dialogFilterSuggested#77744d4a filter:DialogFilter description:string = DialogFilterSuggested"

    filter: TypeDialogFilter
    description: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x4a\x4d\x74\x77"
        self.filter.write_to(out)
        write_str(out, self.description)


TypeDialogFilterSuggested: TypeAlias = DialogFilterSuggested
"""``DialogFilterSuggested``: https://core.telegram.org/type/DialogFilterSuggested"""


def _read_Dialog(data: bytes, pos: int, depth: int, new: Any = Dialog) -> tuple[Dialog, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    top_message, read_inbox_max_id_, read_outbox_max_id_, unread_count, unread_mentions_count, unread_reactions_count, unread_poll_votes_count, cid = unpack_7iI(data, pos)
    notify_settings, pos = _PeerNotifySettings_table[cid](data, pos + 32, depth + 1)
    if flags & 0x33:
        if flags & 1:
            pts = unpack_i(data, pos)[0]
            pos += 4
        else:
            pts = None
        if flags & 2:
            draft, pos = _DraftMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            draft = None
        if flags & 0x10:
            folder_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            folder_id = None
        if flags & 0x20:
            ttl_period = unpack_i(data, pos)[0]
            pos += 4
        else:
            ttl_period = None
    else:
        pts = draft = folder_id = ttl_period = None
    return new(peer, top_message, read_inbox_max_id_, read_outbox_max_id_, unread_count, unread_mentions_count, unread_reactions_count, unread_poll_votes_count, notify_settings, flags & 4 != 0, flags & 8 != 0, flags & 0x40 != 0, pts, draft, folder_id, ttl_period), pos


def _read_DialogFolder(data: bytes, pos: int, depth: int, new: Any = DialogFolder) -> tuple[DialogFolder, int]:
    flags, cid = unpack_2I(data, pos)
    folder, pos = _Folder_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    top_message, unread_muted_peers_count, unread_unmuted_peers_count, unread_muted_messages_count, unread_unmuted_messages_count = unpack_5i(data, pos)
    return new(folder, peer, top_message, unread_muted_peers_count, unread_unmuted_peers_count, unread_muted_messages_count, unread_unmuted_messages_count, flags & 4 != 0), pos + 20


def _read_DialogCommunity(data: bytes, pos: int, depth: int, new: Any = DialogCommunity) -> tuple[DialogCommunity, int]:
    flags, community_id, cid = unpack_IqI(data, pos)
    notify_settings, pos = _PeerNotifySettings_table[cid](data, pos + 16, depth + 1)
    return new(community_id, notify_settings, flags & 4 != 0), pos


def _read_DialogPeer(data: bytes, pos: int, depth: int, new: Any = DialogPeer) -> tuple[DialogPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_DialogPeerFolder(data: bytes, pos: int, depth: int, new: Any = DialogPeerFolder) -> tuple[DialogPeerFolder, int]:
    folder_id = unpack_i(data, pos)[0]
    return new(folder_id), pos + 4


def _read_DialogPeerCommunity(data: bytes, pos: int, depth: int, new: Any = DialogPeerCommunity) -> tuple[DialogPeerCommunity, int]:
    community_id = unpack_q(data, pos)[0]
    return new(community_id), pos + 8


def _read_DialogFilter(data: bytes, pos: int, depth: int, new: Any = DialogFilter) -> tuple[DialogFilter, int]:
    flags, id, cid = unpack_IiI(data, pos)
    title, pos = _TextWithEntities_table[cid](data, pos + 12, depth + 1)
    if flags & 0xa000000:
        if flags & 0x2000000:
            emoticon, pos = read_str(data, pos)
        else:
            emoticon = None
        if flags & 0x8000000:
            color = unpack_i(data, pos)[0]
            pos += 4
        else:
            color = None
    else:
        emoticon = color = None
    pinned_peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    include_peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    exclude_peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    if not (flags & 0x1000381f):
        return new(id, title, pinned_peers, include_peers, exclude_peers, False, False, False, False, False, False, False, False, False, emoticon, color), pos
    return new(id, title, pinned_peers, include_peers, exclude_peers, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, flags & 0x2000 != 0, flags & 0x10000000 != 0, emoticon, color), pos


def _read_DialogFilterDefault(data: bytes, pos: int, depth: int, new: Any = DialogFilterDefault) -> tuple[DialogFilterDefault, int]:
    return new(), pos


def _read_DialogFilterChatlist(data: bytes, pos: int, depth: int, new: Any = DialogFilterChatlist) -> tuple[DialogFilterChatlist, int]:
    flags, id, cid = unpack_IiI(data, pos)
    title, pos = _TextWithEntities_table[cid](data, pos + 12, depth + 1)
    if flags & 0xa000000:
        if flags & 0x2000000:
            emoticon, pos = read_str(data, pos)
        else:
            emoticon = None
        if flags & 0x8000000:
            color = unpack_i(data, pos)[0]
            pos += 4
        else:
            color = None
    else:
        emoticon = color = None
    pinned_peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    include_peers, pos = read_objects(_InputPeer_table, data, pos, depth)
    return new(id, title, pinned_peers, include_peers, flags & 0x4000000 != 0, flags & 0x10000000 != 0, emoticon, color), pos


def _read_DialogFilterSuggested(data: bytes, pos: int, depth: int, new: Any = DialogFilterSuggested) -> tuple[DialogFilterSuggested, int]:
    cid = unpack_I(data, pos)[0]
    filter, pos = _DialogFilter_table[cid](data, pos + 4, depth + 1)
    description, pos = read_str(data, pos)
    return new(filter, description), pos


registry.add("Dialog", {
    0xFC89F7F3: _read_Dialog,
    0x71BD134C: _read_DialogFolder,
    0xF78A0973: _read_DialogCommunity,
})
registry.add("DialogPeer", {
    0xE56DBF05: _read_DialogPeer,
    0x514519E2: _read_DialogPeerFolder,
    0x2F65C8E4: _read_DialogPeerCommunity,
})
registry.add("DialogFilter", {
    0xAA472651: _read_DialogFilter,
    0x363293AE: _read_DialogFilterDefault,
    0x96537BD7: _read_DialogFilterChatlist,
})
registry.add("DialogFilterSuggested", {
    0x77744D4A: _read_DialogFilterSuggested,
})
