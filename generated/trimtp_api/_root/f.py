# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_bytes,
    read_str,
    unpacker,
    write_bytes,
    write_object,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_7iI: Unpack = unpacker("7iI")
unpack_I: Unpack = unpacker("I")
unpack_I2iI: Unpack = unpacker("I2iI")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qi: Unpack = unpacker("qi")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2Ii: Pack = packer("2Ii")
pack_7i: Pack = packer("7i")
pack_Ii: Pack = packer("Ii")
pack_Iqi: Pack = packer("Iqi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_ChatPhoto_table = registry.table("ChatPhoto")
_DraftMessage_table = registry.table("DraftMessage")
_PeerNotifySettings_table = registry.table("PeerNotifySettings")
_Peer_table = registry.table("Peer")
_StoryItem_table = registry.table("StoryItem")
_TextWithEntities_table = registry.table("TextWithEntities")


class FileHash(TLObject):
    """The ordinary form of FileHash.

    ``fileHash#f39b035c offset:long limit:int hash:bytes = FileHash``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/fileHash
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF39B035C
    TL_NAME: ClassVar[str] = "fileHash"
    TL_TYPE: ClassVar[str] = "FileHash"
    TL: ClassVar[str] = "fileHash#f39b035c offset:long limit:int hash:bytes = FileHash"

    offset: int
    limit: int
    hash: bytes

    def write_to(self, out: bytearray) -> None:
        out += pack_Iqi(0xF39B035C, self.offset, self.limit)
        write_bytes(out, self.hash)


TypeFileHash: TypeAlias = FileHash
"""``FileHash``: https://core.telegram.org/type/FileHash"""


class Folder(TLObject):
    """The ordinary form of Folder.

    ``folder#ff544e65 flags:# autofill_new_broadcasts:flags.0?true autofill_public_groups:flags.1?true autofill_new_correspondents:flags.2?true id:int title:string photo:flags.3?ChatPhoto = Folder``

    :param autofill_new_broadcasts: Whether this applies: autofill new broadcasts.
    :param autofill_public_groups: Whether this applies: autofill public groups.
    :param autofill_new_correspondents: Whether this applies: autofill new correspondents.
    :param id: The id.
    :param title: The title.
    :param photo: The photo.

    https://core.telegram.org/constructor/folder
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFF544E65
    TL_NAME: ClassVar[str] = "folder"
    TL_TYPE: ClassVar[str] = "Folder"
    TL: ClassVar[str] = "folder#ff544e65 flags:# autofill_new_broadcasts:flags.0?true autofill_public_groups:flags.1?true autofill_new_correspondents:flags.2?true id:int title:string photo:flags.3?ChatPhoto = Folder"

    id: int
    title: str
    autofill_new_broadcasts: bool = False
    autofill_public_groups: bool = False
    autofill_new_correspondents: bool = False
    photo: _root.TypeChatPhoto | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.autofill_new_broadcasts:
            flags |= 1
        if self.autofill_public_groups:
            flags |= 2
        if self.autofill_new_correspondents:
            flags |= 4
        if self.photo is not None:
            flags |= 8
        out += pack_2Ii(0xFF544E65, flags, self.id)
        write_str(out, self.title)
        if self.photo is not None:
            self.photo.write_to(out)


TypeFolder: TypeAlias = Folder
"""``Folder``: https://core.telegram.org/type/Folder"""


class FolderPeer(TLObject):
    """The ordinary form of FolderPeer.

    ``folderPeer#e9baa668 peer:Peer folder_id:int = FolderPeer``

    :param peer: The chat, user or channel it concerns.
    :param folder_id: The folder: 0 is the main list, 1 the archive.

    https://core.telegram.org/constructor/folderPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE9BAA668
    TL_NAME: ClassVar[str] = "folderPeer"
    TL_TYPE: ClassVar[str] = "FolderPeer"
    TL: ClassVar[str] = "folderPeer#e9baa668 peer:Peer folder_id:int = FolderPeer"

    peer: _root.TypePeer
    folder_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\xa6\xba\xe9"
        self.peer.write_to(out)
        out += pack_i(self.folder_id)


TypeFolderPeer: TypeAlias = FolderPeer
"""``FolderPeer``: https://core.telegram.org/type/FolderPeer"""


class ForumTopicDeleted(TLObject):
    """The form 'deleted' of ForumTopic.

    ``forumTopicDeleted#023f109b id:int = ForumTopic``

    :param id: The id.

    https://core.telegram.org/constructor/forumTopicDeleted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x023F109B
    TL_NAME: ClassVar[str] = "forumTopicDeleted"
    TL_TYPE: ClassVar[str] = "ForumTopic"
    TL: ClassVar[str] = "forumTopicDeleted#023f109b id:int = ForumTopic"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x023F109B, self.id)


class ForumTopic(TLObject):
    """The ordinary form of ForumTopic.

    ``forumTopic#fcdad815 flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true title_missing:flags.7?true id:int date:int peer:Peer title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic``

    :param my: Whether this applies: my.
    :param closed: Whether this applies: closed.
    :param pinned: It is pinned.
    :param short: Whether this applies: short.
    :param hidden: Whether this applies: hidden.
    :param title_missing: Whether this applies: title missing.
    :param id: The id.
    :param date: When it happened, in Unix seconds.
    :param peer: The chat, user or channel it concerns.
    :param title: The title.
    :param icon_color: The icon color.
    :param icon_emoji_id: Id of the icon emoji.
    :param top_message: The top message.
    :param read_inbox_max_id: Id of the read inbox max.
    :param read_outbox_max_id: Id of the read outbox max.
    :param unread_count: How many there are: unread.
    :param unread_mentions_count: How many there are: unread mentions.
    :param unread_reactions_count: How many there are: unread reactions.
    :param unread_poll_votes_count: How many there are: unread poll votes.
    :param from_id: Who it is from.
    :param notify_settings: The notify settings.
    :param draft: The draft.

    https://core.telegram.org/constructor/forumTopic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFCDAD815
    TL_NAME: ClassVar[str] = "forumTopic"
    TL_TYPE: ClassVar[str] = "ForumTopic"
    TL: ClassVar[str] = "forumTopic#fcdad815 flags:# my:flags.1?true closed:flags.2?true pinned:flags.3?true short:flags.5?true hidden:flags.6?true title_missing:flags.7?true id:int date:int peer:Peer title:string icon_color:int icon_emoji_id:flags.0?long top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int from_id:Peer notify_settings:PeerNotifySettings draft:flags.4?DraftMessage = ForumTopic"

    id: int
    date: int
    peer: _root.TypePeer
    title: str
    icon_color: int
    top_message: int
    read_inbox_max_id: int
    read_outbox_max_id: int
    unread_count: int
    unread_mentions_count: int
    unread_reactions_count: int
    unread_poll_votes_count: int
    from_id: _root.TypePeer
    notify_settings: _root.TypePeerNotifySettings
    my: bool = False
    closed: bool = False
    pinned: bool = False
    short: bool = False
    hidden: bool = False
    title_missing: bool = False
    icon_emoji_id: int | None = None
    draft: _root.TypeDraftMessage | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.my:
            flags |= 2
        if self.closed:
            flags |= 4
        if self.pinned:
            flags |= 8
        if self.short:
            flags |= 0x20
        if self.hidden:
            flags |= 0x40
        if self.title_missing:
            flags |= 0x80
        if self.icon_emoji_id is not None:
            flags |= 1
        if self.draft is not None:
            flags |= 0x10
        out += pack_2I2i(0xFCDAD815, flags, self.id, self.date)
        self.peer.write_to(out)
        write_str(out, self.title)
        out += pack_i(self.icon_color)
        if self.icon_emoji_id is not None:
            out += pack_q(self.icon_emoji_id)
        out += pack_7i(self.top_message, self.read_inbox_max_id, self.read_outbox_max_id, self.unread_count, self.unread_mentions_count, self.unread_reactions_count, self.unread_poll_votes_count)
        self.from_id.write_to(out)
        self.notify_settings.write_to(out)
        if self.draft is not None:
            self.draft.write_to(out)


TypeForumTopic: TypeAlias = ForumTopicDeleted | ForumTopic
"""``ForumTopic``: https://core.telegram.org/type/ForumTopic"""


class FactCheck(TLObject):
    """The ordinary form of FactCheck.

    ``factCheck#b89bfccf flags:# need_check:flags.0?true country:flags.1?string text:flags.1?TextWithEntities hash:long = FactCheck``

    :param need_check: Whether this applies: need check.
    :param country: The country.
    :param text: The text.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    https://core.telegram.org/constructor/factCheck
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB89BFCCF
    TL_NAME: ClassVar[str] = "factCheck"
    TL_TYPE: ClassVar[str] = "FactCheck"
    TL: ClassVar[str] = "factCheck#b89bfccf flags:# need_check:flags.0?true country:flags.1?string text:flags.1?TextWithEntities hash:long = FactCheck"

    hash: int
    need_check: bool = False
    country: str | None = None
    text: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.need_check:
            flags |= 1
        if self.country is not None or self.text is not None:
            flags |= 2
        out += pack_2I(0xB89BFCCF, flags)
        if flags & 2:
            write_str(out, self.country)
        if flags & 2:
            write_object(out, self.text)
        out += pack_q(self.hash)


TypeFactCheck: TypeAlias = FactCheck
"""``FactCheck``: https://core.telegram.org/type/FactCheck"""


class FoundStory(TLObject):
    """The ordinary form of FoundStory.

    ``foundStory#e87acbc0 peer:Peer story:StoryItem = FoundStory``

    :param peer: The chat, user or channel it concerns.
    :param story: The story.

    https://core.telegram.org/constructor/foundStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE87ACBC0
    TL_NAME: ClassVar[str] = "foundStory"
    TL_TYPE: ClassVar[str] = "FoundStory"
    TL: ClassVar[str] = "foundStory#e87acbc0 peer:Peer story:StoryItem = FoundStory"

    peer: _root.TypePeer
    story: _root.TypeStoryItem

    def write_to(self, out: bytearray) -> None:
        out += b"\xc0\xcb\x7a\xe8"
        self.peer.write_to(out)
        self.story.write_to(out)


TypeFoundStory: TypeAlias = FoundStory
"""``FoundStory``: https://core.telegram.org/type/FoundStory"""


def _read_FileHash(data: bytes, pos: int, depth: int, new: Any = FileHash) -> tuple[FileHash, int]:
    offset, limit = unpack_qi(data, pos)
    hash, pos = read_bytes(data, pos + 12)
    return new(offset, limit, hash), pos


def _read_Folder(data: bytes, pos: int, depth: int, new: Any = Folder) -> tuple[Folder, int]:
    flags, id = unpack_Ii(data, pos)
    title, pos = read_str(data, pos + 8)
    if flags & 8:
        photo, pos = _ChatPhoto_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        photo = None
    return new(id, title, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, photo), pos


def _read_FolderPeer(data: bytes, pos: int, depth: int, new: Any = FolderPeer) -> tuple[FolderPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    folder_id = unpack_i(data, pos)[0]
    return new(peer, folder_id), pos + 4


def _read_ForumTopicDeleted(data: bytes, pos: int, depth: int, new: Any = ForumTopicDeleted) -> tuple[ForumTopicDeleted, int]:
    id = unpack_i(data, pos)[0]
    return new(id), pos + 4


def _read_ForumTopic(data: bytes, pos: int, depth: int, new: Any = ForumTopic) -> tuple[ForumTopic, int]:
    flags, id, date, cid = unpack_I2iI(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 16, depth + 1)
    title, pos = read_str(data, pos)
    icon_color = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        icon_emoji_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        icon_emoji_id = None
    top_message, read_inbox_max_id_, read_outbox_max_id_, unread_count, unread_mentions_count, unread_reactions_count, unread_poll_votes_count, cid = unpack_7iI(data, pos)
    from_id, pos = _Peer_table[cid](data, pos + 32, depth + 1)
    cid = unpack_I(data, pos)[0]
    notify_settings, pos = _PeerNotifySettings_table[cid](data, pos + 4, depth + 1)
    if flags & 0x10:
        draft, pos = _DraftMessage_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        draft = None
    if not (flags & 0xee):
        return new(id, date, peer, title, icon_color, top_message, read_inbox_max_id_, read_outbox_max_id_, unread_count, unread_mentions_count, unread_reactions_count, unread_poll_votes_count, from_id, notify_settings, False, False, False, False, False, False, icon_emoji_id, draft), pos
    return new(id, date, peer, title, icon_color, top_message, read_inbox_max_id_, read_outbox_max_id_, unread_count, unread_mentions_count, unread_reactions_count, unread_poll_votes_count, from_id, notify_settings, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x80 != 0, icon_emoji_id, draft), pos


def _read_FactCheck(data: bytes, pos: int, depth: int, new: Any = FactCheck) -> tuple[FactCheck, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        country, pos = read_str(data, pos)
    else:
        country = None
    if flags & 2:
        text, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        text = None
    hash = unpack_q(data, pos)[0]
    return new(hash, flags & 1 != 0, country, text), pos + 8


def _read_FoundStory(data: bytes, pos: int, depth: int, new: Any = FoundStory) -> tuple[FoundStory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    story, pos = _StoryItem_table[cid](data, pos + 4, depth + 1)
    return new(peer, story), pos


registry.add("FileHash", {
    0xF39B035C: _read_FileHash,
})
registry.add("Folder", {
    0xFF544E65: _read_Folder,
})
registry.add("FolderPeer", {
    0xE9BAA668: _read_FolderPeer,
})
registry.add("ForumTopic", {
    0x023F109B: _read_ForumTopicDeleted,
    0xFCDAD815: _read_ForumTopic,
})
registry.add("FactCheck", {
    0xB89BFCCF: _read_FactCheck,
})
registry.add("FoundStory", {
    0xE87ACBC0: _read_FoundStory,
})
